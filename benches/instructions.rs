//! A fixed amount of work for `instructions.sh`, which runs it under callgrind.
//!
//! `instructions WHAT PASSES`: `WHAT` is a text (`news`, `headlines`, `reports`, `zh`, `ja`, or the name of the file
//! in `FIGURES_BENCH_TEXT`), read line by line into reused buffers, without what figures are about where
//! `FIGURES_BENCH_FACTS` is `off`, and in the language that `FIGURES_BENCH_LANGUAGE` names instead of its own; or a
//! strict expression (`equivalent`, `change`, `decimal`), parsed a thousand times a pass. One pass warms up; `PASSES`
//! more follow. It prints the units of one pass (bytes, or parses), so that the difference between two runs with different `PASSES`, divided
//! by the difference in units, is the cost of one unit with all start-up cancelled.
//!
//! Without arguments, as `cargo bench` and `cargo test --benches` run it, it lists what there is and does each once.

mod support;

use std::hint::black_box;
use std::process::ExitCode;
use std::str::FromStr;

use financial_figures::rust_decimal::Decimal;
use financial_figures::{Expression, Extractor, Language, Scratch};

use support::TEXTS;

const STRICT: [(&str, &str); 2] = [("equivalent", "26.19 trillion yuan (about $3.68 trillion)"), ("change", "up 3.2%")];
const PARSES: usize = 1000;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    match &arguments[..] {
        [] => {
            let texts = TEXTS.iter().map(|text| text.name.as_str());
            for what in texts.chain(STRICT.map(|(name, _)| name)).chain(["decimal"]) {
                let units = run(what, 1).expect("the name is known");
                println!("{what} {units}");
            }
            ExitCode::SUCCESS
        }
        [what, passes] => match passes.parse().ok().and_then(|passes| run(what, passes)) {
            Some(units) => {
                println!("{units}");
                ExitCode::SUCCESS
            }
            None => usage(),
        },
        _ => usage(),
    }
}

fn usage() -> ExitCode {
    eprintln!("usage: instructions [news|headlines|reports|zh|ja|equivalent|change|decimal PASSES]");
    ExitCode::from(2)
}

/// Warms up once, does `passes` more, and says how many units a pass has; `None` for an unknown name.
fn run(what: &str, passes: usize) -> Option<usize> {
    if let Some(text) = TEXTS.iter().find(|text| text.name == what) {
        let facts = std::env::var_os("FIGURES_BENCH_FACTS").is_none_or(|facts| facts != "off");
        let told = std::env::var("FIGURES_BENCH_LANGUAGE").ok().map(|tag| tag.parse::<Language>().expect("a language"));
        let extractor = Extractor::builder().language(told.unwrap_or_else(|| text.language())).facts(facts).build();
        read(&extractor, &text.lines(), passes);
        return Some(text.line_bytes());
    }
    if what == "decimal" {
        decimal(passes);
        return Some(PARSES);
    }
    let (_, expression) = STRICT.iter().find(|(name, _)| *name == what)?;
    parse(expression, passes);
    Some(PARSES)
}

fn read(extractor: &Extractor, lines: &[&str], passes: usize) {
    let mut scratch = Scratch::new();
    let mut figures = Vec::new();
    let mut expected = None;
    for _ in 0..=passes {
        let mut found = 0;
        for line in lines {
            extractor.read_into(black_box(line), &mut scratch, &mut figures);
            found += black_box(&figures).len();
        }
        assert_eq!(found, *expected.get_or_insert(found));
    }
    assert_ne!(expected, Some(0));
}

fn parse(text: &str, passes: usize) {
    let parse = |text: &str| text.parse::<Expression>().unwrap_or_else(|error| panic!("{text}: {error}"));
    let expected = parse(text).figures().len();
    for _ in 0..PARSES * (passes + 1) {
        assert_eq!(black_box(parse(black_box(text))).figures().len(), expected);
    }
}

fn decimal(passes: usize) {
    let expected = Decimal::new(2619, 2);
    for _ in 0..PARSES * (passes + 1) {
        assert_eq!(Decimal::from_str(black_box("26.19")), Ok(expected));
    }
}
