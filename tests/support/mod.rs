//! The notation of the tables of readings: one row is one text with everything that is read in it.
//!
//! ```text
//! ("to from", "Profit rose 3% to $7m from $5m.", &["3% -> 3% up of 1", "$7m -> USD? 7,000,000 reached up from 2", "$5m -> USD? 5,000,000"]),
//! ```
//!
//! A row has a **name** that says what it shows and stands once in its table, a **text**, and the **figures** of
//! the text, in its order: all of them, or `&[]`. A figure is its own text, byte for byte, then ` -> `, then what it
//! says, in this order; what is not said is left out:
//!
//! | part | in the row | of a figure |
//! |---|---|---|
//! | amount | `USD 5,000,000`, `USD? 5` | money; `?` where the currency is assumed |
//! | | `3%`, `0.25pp`, `2x` | a percent, percentage points (a basis point is 0.01), a multiple |
//! | | `fraction 0.5`, `5 vehicle`, `5` | a fraction, a count with its unit, a plain number |
//! | | `USD 5..7`, `2..3%`, `-1..2x` | a range |
//! | rate | `per share` | what it is for one of |
//! | bound | `about`, `nearly`, `more_than`, `at_least`, `less_than`, `at_most` | none is exact |
//! | movement | `up`, `down`, `flat` | a change: by how much something moved |
//! | | `reached up`, `reached down`, `reached flat` | a level: how much there is now, after it moved so |
//! | basis | `year_on_year`, … | what a change is measured against, or over what a rate is told |
//! | links | `of 1` | a change of that level |
//! | | `from 2` | a level that came from that earlier one |
//! | | `equivalent_of 0` | the same as that one, said in another way |
//!
//! Links count the figures of the row from 0. Values are in the units themselves (5 million is `5,000,000`, 5 cents
//! are `0.05`), their digits in groups of three, without zeros at the end of decimals. The words are those of the
//! figure record.
//!
//! A table fails once, with every row that is read otherwise: `-` before what the row wants and `+` before what is
//! read, each ready to be copied into the table once it has been found right.

use std::collections::HashSet;
use std::fmt::Write;

use financial_figures::rust_decimal::Decimal;
use financial_figures::{Extractor, Figure, Kind, Record, RoleKind};

/// Name, text, figures.
pub type Row<'a> = (&'a str, &'a str, &'a [&'a str]);

/// Holds every row of a table against what is read.
#[track_caller]
pub fn check(extractor: &Extractor, table: &[Row<'_>]) {
    let mut names = HashSet::new();
    let mut otherwise = String::new();
    let mut failed = 0;
    for &(name, text, wanted) in table {
        assert!(!name.is_empty() && names.insert(name), "a row without a name of its own: {name:?}, {text:?}");
        let read = read(extractor, text);
        if read == wanted {
            continue;
        }
        failed += 1;
        writeln!(otherwise, "\n{name}: {text:?}").unwrap();
        for wanted in wanted.iter().filter(|wanted| !read.iter().any(|read| read == *wanted)) {
            writeln!(otherwise, "  - {wanted:?},").unwrap();
        }
        for read in &read {
            let mark = if wanted.contains(&&**read) { ' ' } else { '+' };
            writeln!(otherwise, "  {mark} {read:?},").unwrap();
        }
    }
    assert!(failed == 0, "{failed} of {} rows are read otherwise:\n{otherwise}", table.len());
}

/// The figures of a text, in the notation; what holds for every reading is asserted on the way.
#[track_caller]
pub fn read(extractor: &Extractor, text: &str) -> Vec<String> {
    let reading = extractor.read(text);
    let figures = reading.figures();
    let mut end = 0;
    for (index, figure) in figures.iter().enumerate() {
        assert_eq!(figure.span().of(text), Some(figure.text()), "the span is not that of the figure's text in {text:?}");
        assert!(figure.start() >= end && figure.end() > figure.start(), "figures out of order or empty in {text:?}");
        end = figure.end();
        let record = figure.record();
        let links = [record.of, record.from, record.equivalent_of];
        assert!(links.iter().flatten().all(|&link| link != index && link < figures.len()), "a link to nothing in {text:?}");
    }
    figures.iter().map(notation).collect()
}

/// A figure as it stands in a row.
fn notation(figure: &Figure<'_>) -> String {
    let record = figure.record();
    let mut said = format!("{} -> {}", record.text, amount(&record));
    let mut say = |word: &str| {
        said.push(' ');
        said.push_str(word);
    };
    if let Some(unit) = &record.per {
        say(&format!("per {unit}"));
    }
    if record.bound.as_str() != "exact" {
        say(record.bound.as_str());
    }
    if let Some(direction) = record.direction {
        if record.role == RoleKind::Level {
            say("reached");
        }
        say(direction.as_str());
    }
    if let Some(basis) = record.basis {
        say(basis.as_str());
    }
    for (link, to) in [("of", record.of), ("from", record.from), ("equivalent_of", record.equivalent_of)] {
        if let Some(to) = to {
            say(&format!("{link} {to}"));
        }
    }
    said
}

fn amount(record: &Record<'_>) -> String {
    let number = match (record.value, record.low, record.high) {
        (Some(value), ..) => grouped(value),
        (None, Some(low), Some(high)) => format!("{}..{}", grouped(low), grouped(high)),
        other => panic!("neither a value nor a range: {other:?}"),
    };
    match record.kind {
        Kind::Money => {
            let assumed = if record.assumed { "?" } else { "" };
            format!("{}{assumed} {number}", record.currency.expect("money has a currency"))
        }
        Kind::Percent => format!("{number}%"),
        Kind::PercentagePoint => format!("{number}pp"),
        Kind::Multiple => format!("{number}x"),
        Kind::Count => format!("{number} {}", record.unit.as_ref().expect("a count has a unit")),
        Kind::Number => number,
        other => format!("{} {number}", other.as_str()),
    }
}

/// "26,190,000", "-0.05": digits in groups of three, no zeros at the end of decimals.
fn grouped(number: Decimal) -> String {
    assert!(!number.is_zero() || number.is_sign_positive(), "zero has no sign");
    let plain = number.normalize().to_string();
    let (whole, decimals) = plain.split_at(plain.find('.').unwrap_or(plain.len()));
    let digits = whole.trim_start_matches('-');
    let mut grouped = whole[..whole.len() - digits.len()].to_owned();
    for (at, digit) in digits.char_indices() {
        if at > 0 && (digits.len() - at) % 3 == 0 {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped + decimals
}
