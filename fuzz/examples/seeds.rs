//! Writes what each fuzz target begins with: the expressions of the tests and their records.
//!
//! `cargo run --manifest-path fuzz/Cargo.toml --example seeds`

use std::fs;
use std::io;
use std::path::Path;

use financial_figures::{Extractor, Language};
use serde_json::Value;

fn main() -> io::Result<()> {
    let fuzz = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut texts = Vec::new();
    for file in ["expressions.jsonl", "expressions-zh.jsonl"] {
        let lines = fs::read_to_string(fuzz.join("../tests/data").join(file))?;
        for line in lines.lines() {
            let record: Value = serde_json::from_str(line)?;
            texts.extend(record["text"].as_str().map(str::to_owned));
        }
    }
    let extractor = Extractor::builder().language(Language::Undetermined).build();
    let records: Vec<String> =
        texts.iter().flat_map(|text| extractor.figures(text)).filter_map(|figure| serde_json::to_string(&figure).ok()).collect();
    for (target, seeds) in [("extract", &texts), ("strict", &texts), ("differential", &texts), ("record", &records)] {
        let corpus = fuzz.join("corpus").join(target);
        fs::create_dir_all(&corpus)?;
        for (index, seed) in seeds.iter().enumerate() {
            fs::write(corpus.join(format!("seed-{index:03}")), seed)?;
        }
        println!("{target}: {} seeds", seeds.len());
    }
    Ok(())
}
