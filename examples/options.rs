//! The same text read under different assumptions.
//!
//! `cargo run --example options`

use financial_figures::{DecimalSeparator, Error, Extractor, Kind, Language, Region};

fn show(title: &str, extractor: &Extractor, text: &str) {
    println!("{title}: {text}");
    for figure in extractor.figures(text) {
        println!("    {figure}");
    }
}

fn main() -> Result<(), Error> {
    let text = "The bank paid $5 million, or 12% of its profit.";
    show("by default", &Extractor::new(), text);
    let money = Extractor::builder().kinds([Kind::Money]);
    show("money only", &money.build(), text);

    // A region settles what a bare "$" means. What is not known is an error, not a guess.
    let canada = Extractor::builder().region("CA".parse()?);
    show("in Canada", &canada.build(), text);
    if let Err(error) = "Atlantis".parse::<Region>() {
        println!("{error}");
    }

    // A language settles the words; its tag is that of BCP 47.
    let chinese = Extractor::builder().language("zh".parse::<Language>()?);
    show("Chinese", &chinese.build(), "净利润约3.5亿元，同比增长12%");

    // How numbers are written.
    let comma = Extractor::builder().decimal_separator(DecimalSeparator::Comma);
    show("decimal comma", &comma.build(), "EUR 1.234,5 million");
    let accounts = Extractor::builder().accounting_parentheses(true);
    show("accounts", &accounts.build(), "Operating result: $(1,234)");
    Ok(())
}
