//! The expressions that say what this crate reads: `data/expressions.jsonl`, and `expressions-zh.jsonl` in Chinese.
//!
//! Every line is a text with all its figures, in the fields of the figure record. What is read is held against
//! them field by field; a test fails once, with every difference.

use std::fmt::Write;

use financial_figures::rust_decimal::Decimal;
use financial_figures::{Extractor, Figure, Language};
use serde_json::Value;

/// The fields of a figure that are compared; the figure's place goes before.
const FIELDS: &[&str] = &[
    "text",
    "kind",
    "value",
    "low",
    "high",
    "currency",
    "unit",
    "per",
    "bound",
    "role",
    "direction",
    "basis",
    "of",
    "from",
    "equivalent_of",
];

/// A field as it is read, to be shown and compared.
fn read_field(figure: &Figure<'_>, field: &str) -> Option<String> {
    let record = figure.record();
    match field {
        "text" => Some(record.text.into_owned()),
        "kind" => Some(record.kind.as_str().to_owned()),
        "value" => record.value.map(number),
        "low" => record.low.map(number),
        "high" => record.high.map(number),
        "currency" => record.currency.map(|currency| currency.code().to_owned()),
        "unit" => record.unit.map(|unit| unit.to_string()),
        "per" => record.per.map(|unit| unit.to_string()),
        "bound" => Some(record.bound.as_str().to_owned()),
        "role" => Some(record.role.as_str().to_owned()),
        "direction" => record.direction.map(|direction| direction.as_str().to_owned()),
        "basis" => record.basis.map(|basis| basis.as_str().to_owned()),
        "of" => record.of.map(|index| index.to_string()),
        "from" => record.from.map(|index| index.to_string()),
        "equivalent_of" => record.equivalent_of.map(|index| index.to_string()),
        _ => panic!("no such field: {field}"),
    }
}

/// A field as it should be read.
fn expected_field(figure: &Value, field: &str) -> Option<String> {
    match &figure[field] {
        Value::Null => None,
        Value::String(text) if matches!(field, "value" | "low" | "high") => {
            Some(number(Decimal::from_str_exact(text).expect("an exact number in the data")))
        }
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        other => panic!("{field} is neither text nor number: {other}"),
    }
}

/// Numbers are compared by value, however many zeros they end with.
fn number(value: Decimal) -> String {
    value.normalize().to_string()
}

fn place(figure: &Value) -> (usize, usize) {
    let offset = |field: &str| figure[field].as_u64().and_then(|offset| usize::try_from(offset).ok()).expect("an offset in the data");
    (offset("start"), offset("end"))
}

/// Appends what is different in a text.
fn compare(text: &str, expected: &[Value], read: &[Figure<'_>], out: &mut String) {
    for figure in expected {
        let (start, end) = place(figure);
        assert_eq!(text.get(start..end), figure["text"].as_str(), "the data contradicts itself in {text:?}");
        match read.iter().find(|read| (read.start(), read.end()) == (start, end)) {
            None => writeln!(out, "    missing: {:?} at {start}..{end}", &text[start..end]).unwrap(),
            Some(read) => {
                for field in FIELDS {
                    let (read, expected) = (read_field(read, field), expected_field(figure, field));
                    if read != expected {
                        let show = |value: Option<String>| value.unwrap_or_else(|| "nothing".to_owned());
                        let (read, expected) = (show(read), show(expected));
                        writeln!(out, "    {:?}: {field} is {read}, expected {expected}", &text[start..end]).unwrap();
                    }
                }
            }
        }
    }
    for figure in read {
        if !expected.iter().any(|expected| place(expected) == (figure.start(), figure.end())) {
            writeln!(out, "    unexpected: {:?} at {}..{}, read as {figure}", figure.text(), figure.start(), figure.end()).unwrap();
        }
    }
}

#[track_caller]
fn check(data: &str, extractor: &Extractor, least: usize) {
    let mut wrong = String::new();
    let mut lines = 0;
    for line in data.lines() {
        let record: Value = serde_json::from_str(line).expect("a line of the data is JSON");
        let text = record["text"].as_str().expect("a text");
        let expected = record["figures"].as_array().expect("figures");
        let mut differences = String::new();
        compare(text, expected, extractor.read(text).figures(), &mut differences);
        if !differences.is_empty() {
            write!(wrong, "{} {text:?}\n{differences}", record["id"].as_str().unwrap_or("?")).unwrap();
        }
        lines += 1;
    }
    assert!(lines >= least, "only {lines} lines in the data");
    assert!(wrong.is_empty(), "\n{wrong}");
}

const ENGLISH: &str = include_str!("data/expressions.jsonl");
const CHINESE: &str = include_str!("data/expressions-zh.jsonl");

#[test]
fn english() {
    check(ENGLISH, &Extractor::new(), 183);
}

#[test]
fn chinese() {
    check(CHINESE, &Extractor::builder().language(Language::Chinese).build(), 14);
}

#[test]
fn either_language_by_its_script() {
    let extractor = Extractor::builder().language(Language::Undetermined).build();
    check(CHINESE, &extractor, 14);
}
