//! The check of a summary against a source of 22 kB, and what its parts take.
//!
//! `cargo bench --bench check`; `FIGURES_BENCH_TEXT=file` reads another text, one per line. The summary is every
//! fifteenth line of the source.

mod support;

use divan::counter::BytesCount;
use divan::{Bencher, black_box};
use financial_figures::{Checker, Language, Verdict, audit};

use support::{TEXTS, Text};

fn main() {
    divan::main();
}

/// How long the source is, in bytes.
const SOURCE: usize = 22_000;

/// The lines of all English texts up to so many bytes, and some of them.
fn texts() -> (String, String) {
    let texts: Vec<&Text> = TEXTS.iter().filter(|text| text.language() == Language::English).collect();
    assert!(texts.iter().map(|text| text.line_bytes()).sum::<usize>() >= SOURCE, "too little text for a source");
    let mut source = String::new();
    let mut summary = String::new();
    for (at, line) in texts.iter().rev().flat_map(|text| text.lines()).enumerate() {
        if source.len() + line.len() > SOURCE {
            break;
        }
        source.extend([line, "\n"]);
        if at % 15 == 0 {
            summary.extend([line, "\n"]);
        }
    }
    (source, summary)
}

/// Against a source that is read already.
#[divan::bench]
fn indexed(bencher: Bencher) {
    let (source, summary) = texts();
    let checker = Checker::new();
    let index = checker.index(&source);
    let expected = checker.check(&source, &summary);
    assert!(expected.iter().any(|finding| finding.verdict == Verdict::Supported), "no figure is found again");
    bencher.counter(BytesCount::new(source.len())).bench_local(|| {
        let findings = checker.check_against(&index, black_box(&summary));
        assert_eq!(findings.len(), expected.len());
    });
}

/// Reading the source and the check.
#[divan::bench]
fn whole(bencher: Bencher) {
    let (source, summary) = texts();
    let checker = Checker::new();
    let expected = checker.check(&source, &summary).len();
    bencher.counter(BytesCount::new(source.len())).bench_local(|| {
        assert_eq!(checker.check(black_box(&source), black_box(&summary)).len(), expected);
    });
}

/// The arithmetic of the source itself.
#[divan::bench]
fn audited(bencher: Bencher) {
    let (source, _) = texts();
    let expected = audit(&source).len();
    bencher.counter(BytesCount::new(source.len())).bench_local(|| assert_eq!(audit(black_box(&source)).len(), expected));
}
