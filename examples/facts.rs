//! What a press release tells, as a table: whose, what, when, how much, by how much, against what.
//!
//! `cargo run --example facts < release.txt`, or without input a release of a company that does not exist.

use std::io::{IsTerminal, Read};

use financial_figures::{Extractor, Figure};

const RELEASE: &str = "Halden's net sales rose 12% year-on-year to EUR 31.2 million in the third quarter of 2024. \
    Operating profit was EUR 4.1 million, compared with EUR 3.6 million a year earlier. \
    The company expects full-year net sales of EUR 120 million to EUR 125 million. \
    Its order backlog stood at EUR 58 million at the end of September.";

fn main() -> std::io::Result<()> {
    let mut text = String::new();
    if !std::io::stdin().is_terminal() {
        std::io::stdin().read_to_string(&mut text)?;
    }
    if text.trim().is_empty() {
        RELEASE.clone_into(&mut text);
    }
    let reading = Extractor::new().read(&text);
    println!("{:18} {:22} {:26} {:24} {:10} concept (US GAAP)", "entity", "metric", "period", "value", "expected");
    for figure in reading.figures() {
        println!("{}", row(figure));
    }
    Ok(())
}

fn row(figure: &Figure<'_>) -> String {
    let dash = || "-".to_owned();
    let entity = figure.entity().map_or_else(dash, ToString::to_string);
    let metric = figure.metric().map_or_else(dash, |metric| metric.to_string());
    let period = figure.period().map_or_else(dash, |period| period.interval().unwrap_or_else(|| period.to_string()));
    let concept = figure.metric().and_then(|metric| metric.concept()).and_then(|concept| concept.us_gaap()).unwrap_or("-");
    let expected = if figure.is_expected() { "expected" } else { "-" };
    format!("{entity:18} {metric:22} {period:26} {:24} {expected:10} {concept}", figure.to_string())
}
