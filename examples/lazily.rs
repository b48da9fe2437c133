//! One figure at a time: nothing is read that is not asked for.
//!
//! `cargo run --example lazily`

use financial_figures::{Extractor, Kind};

const NEWS: &str = "Shares of the carmaker rose 4.1% to $212.50 on Tuesday. It sold about 1.2 million vehicles \
                    in the quarter, 8% more than a year earlier, and expects sales of $98 billion to $102 billion.";

fn main() {
    // Made once and shared by reference, also between threads.
    let extractor = Extractor::new();

    // An iterator: the text behind the first amount of money is not looked at.
    let price = extractor.figures(NEWS).find(|figure| figure.kind() == Kind::Money);
    if let Some(price) = price {
        println!("the first amount is {price}, written `{}`\n", price.text());
    }

    // A figure borrows from the text and knows its place there.
    for figure in extractor.figures(NEWS) {
        println!("{:>3}..{:<3}  {:<28} {}", figure.start(), figure.end(), figure.text(), figure);
    }
}
