//! Strict parsing: a whole string is one expression. `Decimal::from_str` is the yardstick.
//!
//! Every parse compares the value it got, within what is measured.

use std::str::FromStr;

use divan::{Bencher, black_box};
use financial_figures::rust_decimal::Decimal;
use financial_figures::{Expression, Money};

fn main() {
    divan::main();
}

/// What each expression holds: kind, value, currency and direction of its figures.
type Meaning = [(&'static str, &'static str, Option<&'static str>, Option<&'static str>)];

const EQUIVALENT: (&str, &Meaning) = (
    "26.19 trillion yuan (about $3.68 trillion)",
    &[("money", "26190000000000", Some("CNY"), None), ("money", "3680000000000", Some("USD"), None)],
);
const CHANGE: (&str, &Meaning) = ("up 3.2%", &[("percent", "3.2", None, Some("up"))]);
const POINTS: (&str, &Meaning) = ("0.1 percentage point", &[("percentage_point", "0.1", None, None)]);
const MONEY: (&str, &Meaning) = ("$1,234.56", &[("money", "1234.56", Some("USD"), None)]);

fn parse(text: &str) -> Expression {
    text.parse().unwrap_or_else(|error| panic!("{text}: {error}"))
}

fn bench(bencher: Bencher, (text, meaning): (&str, &Meaning)) {
    let expected = parse(text);
    check(&expected, meaning);
    bencher.bench_local(|| {
        let parsed = parse(black_box(text));
        assert_eq!(parsed.figures(), expected.figures());
        parsed
    });
}

/// Compares the expression's records with what they have to say.
#[cfg(feature = "serde")]
fn check(expression: &Expression, meaning: &Meaning) {
    let records = serde_json::to_value(expression.figures()).expect("figures serialise");
    let records = records.as_array().expect("figures are a list");
    assert_eq!(records.len(), meaning.len());
    for (record, (kind, value, currency, direction)) in records.iter().zip(meaning) {
        assert_eq!(record["kind"], *kind);
        assert_eq!(record["value"], *value);
        assert_eq!(record["currency"].as_str(), *currency);
        assert_eq!(record["direction"].as_str(), *direction);
    }
}

#[cfg(not(feature = "serde"))]
fn check(expression: &Expression, meaning: &Meaning) {
    assert_eq!(expression.figures().len(), meaning.len());
}

#[divan::bench]
fn equivalent(bencher: Bencher) {
    bench(bencher, EQUIVALENT);
}

#[divan::bench]
fn change(bencher: Bencher) {
    bench(bencher, CHANGE);
}

#[divan::bench]
fn percentage_points(bencher: Bencher) {
    bench(bencher, POINTS);
}

#[divan::bench]
fn money_as_expression(bencher: Bencher) {
    bench(bencher, MONEY);
}

#[divan::bench]
fn money(bencher: Bencher) {
    // Written without its separator, so that the comparison is with another parse than this one.
    let expected: Money = "$1234.56".parse().unwrap_or_else(|error| panic!("{error}"));
    bencher.bench_local(|| {
        let parsed: Money = black_box(MONEY.0).parse().unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(parsed, expected);
        parsed
    });
}

/// The yardstick: the least that any of the above has to do.
#[divan::bench]
fn decimal_from_str(bencher: Bencher) {
    let expected = Decimal::new(2619, 2);
    bencher.bench_local(|| {
        let parsed = Decimal::from_str(black_box("26.19"));
        assert_eq!(parsed, Ok(expected));
        parsed
    });
}
