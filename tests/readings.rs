//! What is read of the project's own texts, whole: `data/readings.txt`, a line for each figure.
//!
//! The tables of the other tests say what has to be read and why; this one shows what a change does to prose that no
//! rule was made for. Where it fails, each line of the difference is looked at by a reader, and where all are right the
//! file is written anew: `READINGS=write cargo test --test readings`.

#[allow(dead_code, reason = "its tables are for the other tests")]
mod support;
#[path = "support/texts.rs"]
mod texts;

use std::collections::HashSet;
use std::fmt::Write;
use std::path::Path;

use financial_figures::{Extractor, Figure};
use support::read;
use texts::TEXTS;

const NAMES: [&str; TEXTS.len()] = ["news", "headlines", "reports", "zh", "ja"];

/// Whose it is, what, when, and whether that is to come.
fn about(figure: &Figure<'_>) -> String {
    let words = [
        figure.entity().map(|words| words.text()),
        figure.metric().map(|metric| metric.text()),
        figure.period().map(|period| period.text()),
    ];
    let told = words.map(|words| words.unwrap_or("-")).join("; ");
    if figure.is_expected() { told + "; expected" } else { told }
}

fn readings() -> String {
    let mut all = String::new();
    for (name, (language, text)) in NAMES.iter().zip(TEXTS) {
        let extractor = Extractor::builder().language(language).build();
        for (line, text) in text.lines().enumerate() {
            let figures = extractor.read(text).into_figures();
            for (figure, told) in figures.iter().zip(read(&extractor, text)) {
                writeln!(all, "{name}:{} {told} | {}", line + 1, about(figure)).unwrap();
            }
        }
    }
    all
}

#[test]
fn the_own_texts_are_read_as_they_were() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/readings.txt");
    let read = readings();
    if std::env::var_os("READINGS").is_some_and(|what| what == "write") {
        std::fs::write(&file, &read).expect("the file can be written");
    }
    let before = std::fs::read_to_string(&file).expect("the file of the readings");
    let (old, new): (HashSet<&str>, HashSet<&str>) = (before.lines().collect(), read.lines().collect());
    let gone = before.lines().filter(|line| !new.contains(line)).map(|line| format!("- {line}\n"));
    let come = read.lines().filter(|line| !old.contains(line)).map(|line| format!("+ {line}\n"));
    let differences: String = gone.chain(come).collect();
    assert!(differences.is_empty() && before.lines().count() == read.lines().count(), "read otherwise than before:\n{differences}");
}
