//! All figures of a text at once, with what binds them together.
//!
//! `cargo run --example links`

use financial_figures::Extractor;

const TEXT: &str = "Exports reached 26.19 trillion yuan (about $3.68 trillion), up 3.2% from the previous year. \
                    Net profit fell to $5 million from $7 million.";

fn main() {
    let extractor = Extractor::new();
    let reading = extractor.read(TEXT);

    for (index, figure) in reading.figures().iter().enumerate() {
        println!("{figure}");
        // The same amount in other words.
        for same in reading.equivalents_of(index) {
            println!("    is also {same}");
        }
        // By how much it moved.
        for change in reading.changes_of(index) {
            println!("    moved: {change}");
        }
        // What moved, seen from the change.
        if let Some(level) = reading.level_of(index) {
            println!("    is a change of {level}");
        }
        // Where it came from.
        if let Some(earlier) = reading.earlier_level_of(index) {
            println!("    was {earlier} before");
        }
    }
}
