//! The same text read without WebAssembly, for comparison: `native FILE ROUNDS` prints, as JSON, how many figures it
//! has, and for each round the microseconds of reading them and of making JSON of them as well.

use std::hint::black_box;
use std::process::ExitCode;
use std::time::Instant;

/// What JavaScript asks for at a time.
const BATCH: usize = 4096;

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let (Some(file), Some(Ok(rounds))) = (arguments.next(), arguments.next().map(|rounds| rounds.parse())) else {
        eprintln!("usage: native FILE ROUNDS");
        return ExitCode::from(2);
    };
    match measured(&file, rounds) {
        Ok(measured) => println!("{measured}"),
        Err(problem) => {
            eprintln!("{file}: {problem}");
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}

fn measured(file: &str, rounds: usize) -> Result<serde_json::Value, String> {
    let text = std::fs::read_to_string(file).map_err(|error| error.to_string())?;
    let core = financial_figures::Extractor::new();
    let extractor = financial_figures_web::Extractor::new("{}")?;
    let mut figures = 0;
    let (mut read, mut records) = (Vec::with_capacity(rounds), Vec::with_capacity(rounds));
    for _ in 0..rounds {
        let began = Instant::now();
        figures = black_box(core.read(black_box(&text))).figures().len();
        read.push(began.elapsed().as_micros());

        let began = Instant::now();
        let mut batches = extractor.figures(text.clone());
        while black_box(batches.next(BATCH)?) != "[]" {}
        records.push(began.elapsed().as_micros());
    }
    Ok(serde_json::json!({ "figures": figures, "read": read, "records": records }))
}
