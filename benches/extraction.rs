//! The whole extraction: every kind of figure, with meaning and links, in bytes of text per second.
//!
//! `cargo bench --bench extraction`; `FIGURES_BENCH_TEXT=file` reads another text, one per line. Every
//! bench counts what it found and compares it with what another way of calling found.

mod support;

use divan::counter::BytesCount;
use divan::{Bencher, black_box};
use financial_figures::{Extractor, Scratch};

use support::{TEXTS, Text};

fn main() {
    divan::main();
}

/// How many figures the lines hold, found once through `read`.
fn figures_in_lines(text: &Text) -> usize {
    let extractor = Extractor::builder().language(text.language()).build();
    let found = text.lines().iter().map(|line| extractor.read(line).figures().len()).sum();
    assert!(found > 0, "{text}: no figure at all");
    found
}

/// Line by line into buffers that are used again: the way of calling that allocates nothing.
#[divan::bench(args = TEXTS.iter())]
fn read_into(bencher: Bencher, text: &Text) {
    into_buffers(bencher, text, &Extractor::builder().language(text.language()).build());
}

/// The same without what the figures are about.
#[divan::bench(args = TEXTS.iter())]
fn read_into_without_facts(bencher: Bencher, text: &Text) {
    into_buffers(bencher, text, &Extractor::builder().language(text.language()).facts(false).build());
}

fn into_buffers(bencher: Bencher, text: &Text, extractor: &Extractor) {
    let lines = text.lines();
    let expected = figures_in_lines(text);
    let mut scratch = Scratch::new();
    let mut figures = Vec::new();
    bencher.counter(BytesCount::new(text.line_bytes())).bench_local(|| {
        let mut found = 0;
        for line in &lines {
            extractor.read_into(black_box(line), &mut scratch, &mut figures);
            found += black_box(&figures).len();
        }
        assert_eq!(found, expected);
    });
}

/// Line by line, each reading owning its figures.
#[divan::bench(args = TEXTS.iter())]
fn read(bencher: Bencher, text: &Text) {
    let extractor = Extractor::builder().language(text.language()).build();
    let lines = text.lines();
    let expected = figures_in_lines(text);
    bencher.counter(BytesCount::new(text.line_bytes())).bench_local(|| {
        let mut found = 0;
        for line in &lines {
            found += black_box(extractor.read(black_box(line))).figures().len();
        }
        assert_eq!(found, expected);
    });
}

/// Line by line, lazily.
#[divan::bench(args = TEXTS.iter())]
fn figures(bencher: Bencher, text: &Text) {
    let extractor = Extractor::builder().language(text.language()).build();
    let lines = text.lines();
    let expected = figures_in_lines(text);
    bencher.counter(BytesCount::new(text.line_bytes())).bench_local(|| {
        let mut found = 0;
        for line in &lines {
            for figure in extractor.figures(black_box(line)) {
                black_box(&figure);
                found += 1;
            }
        }
        assert_eq!(found, expected);
    });
}

/// All lines as one text, lazily.
#[divan::bench(args = TEXTS.iter())]
fn one_text(bencher: Bencher, text: &Text) {
    let extractor = Extractor::builder().language(text.language()).build();
    let content = text.content.as_str();
    let expected = extractor.read(content).figures().len();
    assert!(expected > 0, "{text}: no figure at all");
    bencher.counter(BytesCount::new(content.len())).bench_local(|| {
        let found = extractor.figures(black_box(content)).map(black_box).count();
        assert_eq!(found, expected);
    });
}

/// The lines' figures as JSON records, in bytes of JSON per second; the extraction is not counted.
#[cfg(feature = "serde")]
#[divan::bench(args = TEXTS.iter())]
fn record_json(bencher: Bencher, text: &Text) {
    let extractor = Extractor::builder().language(text.language()).build();
    let lines = text.lines();
    let readings: Vec<_> = lines.iter().map(|line| extractor.read(line)).collect();
    let mut json = Vec::new();
    write_records(&readings, &mut json);
    let expected = json.clone();
    let records: Vec<serde_json::Value> =
        serde_json::Deserializer::from_slice(&expected).into_iter().collect::<Result<_, _>>().expect("records are valid JSON");
    assert_eq!(records.len(), figures_in_lines(text));
    bencher.counter(BytesCount::new(expected.len())).bench_local(|| {
        json.clear();
        write_records(black_box(&readings), &mut json);
        assert!(json == expected);
    });
}

#[cfg(feature = "serde")]
fn write_records(readings: &[financial_figures::Reading<'_>], json: &mut Vec<u8>) {
    for reading in readings {
        for figure in reading.figures() {
            serde_json::to_writer(&mut *json, figure).expect("writing to memory succeeds");
            json.push(b'\n');
        }
    }
}
