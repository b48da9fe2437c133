//! The expressions that say what this crate reads: `data/expressions.jsonl`, `expressions-zh.jsonl` in Chinese, and
//! `field.jsonl`, sentences for kinds of fault that were seen in real use.
//!
//! Every line is a text with all its figures, in the fields of the figure record. What is read is held against
//! them field by field, and a field that a line leaves out is not asked for; a test fails once, with every difference.

use std::collections::HashMap;
use std::fmt::Write;

use financial_figures::rust_decimal::Decimal;
use financial_figures::{Extractor, Figure, Language, Region};
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
                for field in FIELDS.iter().filter(|&&field| figure.get(field).is_some()) {
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

/// What is different in the text of a line of the data; nothing where all of it is as expected.
fn differences(record: &Value, extractor: &Extractor) -> String {
    let text = record["text"].as_str().expect("a text");
    let expected = record["figures"].as_array().expect("figures");
    let mut differences = String::new();
    compare(text, expected, extractor.read(text).figures(), &mut differences);
    if differences.is_empty() { differences } else { format!("{} {text:?}\n{differences}", name(record)) }
}

fn name(record: &Value) -> &str {
    record["id"].as_str().expect("a name")
}

fn records(data: &str) -> Vec<Value> {
    data.lines().map(|line| serde_json::from_str(line).expect("a line of the data is JSON")).collect()
}

#[track_caller]
fn check(data: &str, extractor: &Extractor, least: usize) {
    let records = records(data);
    let wrong: String = records.iter().map(|record| differences(record, extractor)).collect();
    assert!(records.len() >= least, "only {} lines in the data", records.len());
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

const FIELD: &str = include_str!("data/field.jsonl");

/// Sentences that are read otherwise than the data say, each with why.
const OTHERWISE: &[(&str, &str)] = &[
    ("bugs-K8-042", "a firm that cuts jobs cuts so many of them: a change, as SCHEMA has it of verbs of movement"),
    ("bugs-K12-060", "the noun \"flat\" is taken for the word of a price that stands still"),
    ("field-mover-02", "what moved is a measure, and what a currency added to it is no level of its own"),
    ("field-capsunit-02", "no prefix for British thermal units"),
    ("field-countnoun-07", "the noun is taken with the noun before it"),
    ("field-yearnoun-04", "the same"),
    ("field-parens-03", "two numbers in parentheses without a label"),
    ("field-circa-04", "at the beginning of a line the letter of an item"),
    ("field-threedigits-08", "three decimals of a currency that has two: it stays as it is written"),
    ("field-foreignscale-02", "the point at the end of a text may be that of the sentence"),
    ("field-yearlist-04", "a count of two behind a list of numbers"),
    ("field-digitticker-01", "a ticker that begins with a digit"),
    ("field-zhyou-02", "the noun behind a measure word, where a comma follows"),
    ("field-zhyou-05", "the same"),
    ("field-zhzero-05", "sales without a currency are told in that of the language, as SCHEMA has it"),
    ("field-remotenoun-01", "the noun stands before the number"),
    ("field-remotenoun-03", "the count is part of an adjective"),
    ("field-remotenoun-05", "a list of names before the noun"),
    ("field-remotenoun-07", "the unit is told in an aside"),
    ("field-wordmln-06", "the earlier level is told by a comparison, which SCHEMA has as its like"),
];

#[test]
fn faults_seen_in_the_field() {
    let mut extractors = HashMap::new();
    let mut wrong = String::new();
    for record in records(FIELD) {
        let tag = record["lang"].as_str().expect("a language");
        let region = record.get("region").and_then(Value::as_str).map(|code| code.parse().expect("a region"));
        let region: Option<Region> = region.or_else(|| Region::of_language_tag(tag));
        let extractor = extractors.entry((tag.to_owned(), region)).or_insert_with(|| {
            let builder = Extractor::builder().language(tag.parse().expect("a language that is known"));
            region.map_or(builder.clone(), |region| builder.region(region)).build()
        });
        let differences = differences(&record, extractor);
        let otherwise = OTHERWISE.iter().any(|&(id, _)| id == name(&record));
        match (otherwise, differences.is_empty()) {
            (false, _) => wrong.push_str(&differences),
            (true, true) => writeln!(wrong, "{} is read as expected now, and need not be listed", name(&record)).unwrap(),
            (true, false) => {}
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}
