//! Amounts at the limits and over them are exact or refused, never rounded or wrapped. No floating point.
//!
//! A decimal holds 28 digits after the point, and 96 bits in all: up to 79228162514264337593543950335.

use std::fs;
use std::path::Path;

use financial_figures::rust_decimal::Decimal;
use financial_figures::{Error, Extractor, Money, Percent, PercentagePoints};

const LARGEST: &str = "79228162514264337593543950335";

#[track_caller]
fn exact(text: &str, amount: &str) {
    let expected = Decimal::from_str_exact(amount).expect("an exact number");
    let money: Money = text.parse().unwrap_or_else(|error| panic!("{text}: {error}"));
    assert_eq!(money.amount().normalize(), expected.normalize(), "{text}");
    let extractor = Extractor::new();
    let figures: Vec<_> = extractor.figures(text).filter_map(|figure| figure.money()).collect();
    assert_eq!(figures, [money], "{text} in a text");
}

/// Strictly, it is an error; in a text, it is no amount of money, and not a part of it either.
#[track_caller]
fn refused(text: &str) {
    let parsed: Result<Money, Error> = text.parse();
    assert!(parsed.is_err(), "{text} is read as {parsed:?}");
    let extractor = Extractor::new();
    let figures: Vec<_> = extractor.figures(text).map(|figure| figure.to_string()).collect();
    assert!(figures.is_empty(), "{text} is read as {figures:?}");
}

#[test]
fn amounts_that_fit() {
    exact("$0.01", "0.01");
    exact("$0.10", "0.1");
    exact("$1,000,000,000,000,000,000,000,000,000", "1000000000000000000000000000");
    exact("$9999999999999999999999999999", "9999999999999999999999999999");
    exact("$9,999,999,999,999,999,999,999,999,999", "9999999999999999999999999999");
    exact("$10 thousand trillion trillion", "10000000000000000000000000000");
    exact("$79 thousand trillion trillion", "79000000000000000000000000000");
    exact("$0.0000000000000000000000000001", "0.0000000000000000000000000001");
    exact("$7.922816251426433759354395033", "7.922816251426433759354395033");
    exact("$1.000000000000000000000000001 trillion", "1000000000000.000000000000001");
    exact("$7922816251426433.759354395033 trillion", "7922816251426433759354395033");
    exact("26.19 trillion yuan", "26190000000000");
    exact("0.1 cents", "0.001");
    exact("Rs 1.2 lakh crore", "1200000000000");
    exact("9999999999999999 trillion yuan", "9999999999999999000000000000");
    exact("99999999999999999999999999 dollars and 20 cents", "99999999999999999999999999.20");
    exact("99999999999999999999999999½ dollars", "99999999999999999999999999.5");
    exact("0.00000000000000000000000001 cents", "0.0000000000000000000000000001");
}

#[test]
fn amounts_that_do_not_fit() {
    refused("$80 thousand trillion trillion");
    refused("$79228162514264337593543950336");
    refused("$79,228,162,514,264,337,593,543,950,336");
    refused("$100,000,000,000,000,000,000,000,000,000");
    refused("$99999999999999999999999999999999999999999999");
    refused("$0.00000000000000000000000000001");
    refused("$1.00000000000000000000000000001");
    refused("$79228162514264337.593543950336 trillion");
    refused("$999999999999999999 trillion");
    refused("999999999999999 trillion trillion dollars");
    refused("$1 trillion trillion trillion");
    refused("one trillion trillion trillion dollars");
    refused(&format!("${}", "9".repeat(1000)));
    refused(&format!("$0.{}1", "0".repeat(1000)));
    refused(&format!("$1{}", " million".repeat(500)));
    // What is said besides the number makes it too long: a decimal's own arithmetic would round it.
    refused("0.0000000000000000000000000001 cents");
    refused("0.0000000000000000000000000005 to 5 cents");
    refused("9999999999999999999999999999 dollars and 20 cents");
    refused("$9999999999999999999999999999 and 20 cents");
    refused("9999999999999999999999999999½ dollars");
    refused("9999999999999999999999999999 dozen dollars");
    refused("$(99999999999999999999999999) million");
}

/// A hundredth of the smallest percentage does not fit as a ratio: the arithmetic says so.
#[test]
fn shares_at_the_limits() {
    let least: Percent = "0.0000000000000000000000000001%".parse().unwrap();
    assert_eq!(least.to_string(), "0.0000000000000000000000000001%");
    let figures = Extractor::new().read("0.0000000000000000000000000001%").into_figures();
    assert_eq!(figures.first().and_then(|figure| figure.percent()), Some(least));

    // The form that a value is displayed in is read, whatever the value.
    let most: Percent = format!("{LARGEST}%").parse().unwrap();
    assert_eq!(most, Percent::new(Decimal::MAX));
    assert!("79228162514264337593543950336%".parse::<Percent>().is_err());
    assert!("0.00000000000000000000000000001%".parse::<Percent>().is_err());

    // A basis point is a hundredth of a percentage point: one digit more than there is.
    let finer = "0.0000000000000000000000000001 bps";
    assert!(finer.parse::<PercentagePoints>().is_err());
    assert_eq!(Extractor::new().read(finer).figures(), []);
    let points: PercentagePoints = "0.01 bps".parse().unwrap();
    assert_eq!(points, "0.0001 percentage points".parse().unwrap());
}

/// Some numbers of 29 digits fit. Whether they are read is left open; what is read is exact.
#[test]
fn amounts_of_29_digits() {
    for digits in ["10000000000000000000000000000", LARGEST] {
        let expected = Decimal::from_str_exact(digits).unwrap();
        let grouped: String = digits.chars().rev().enumerate().fold(String::new(), |text, (index, digit)| {
            let mark = if index > 0 && index % 3 == 0 { "," } else { "" };
            format!("{digit}{mark}{text}")
        });
        for text in [format!("${digits}"), format!("{digits} dollars"), format!("US${grouped}"), format!("USD {digits}")] {
            assert!(text.parse::<Money>().ok().is_none_or(|money| money.amount() == expected), "{text}");
            assert!(Extractor::new().figures(&text).all(|figure| figure.value() == Some(expected)), "{text} in a text");
        }
    }
}

/// Every sum of digits and scale up to the limit and beyond it, against integers computed apart from decimals.
#[test]
fn every_scale_of_every_length() {
    const SCALES: [(&str, u32); 5] = [("", 0), (" thousand", 3), (" million", 6), (" billion", 9), (" trillion", 12)];
    let extractor = Extractor::new();
    for length in 1..=40_usize {
        for (scale, exponent) in SCALES {
            let digits: String = "98765432109876543210987654321098765432109".chars().take(length).collect();
            let text = format!("${digits}{scale}");
            let expected = digits.parse::<u128>().ok();
            let expected = expected.and_then(|digits| digits.checked_mul(10_u128.pow(exponent)));
            let expected = expected.filter(|&amount| amount < 1 << 96).and_then(|amount| amount.to_string().parse::<Decimal>().ok());
            let read = [text.parse::<Money>().ok().map(Money::amount), extractor.figures(&text).next().and_then(|figure| figure.value())];
            for value in read {
                assert!(value == expected || length > 28 && value.is_none(), "{text} is read as {value:?}");
            }
        }
    }
}

/// No token of the source is a floating-point type or number.
#[test]
fn no_floating_point_in_the_library() {
    fn look(folder: &Path, seen: &mut usize) {
        for entry in fs::read_dir(folder).expect("the source is there") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                look(&path, seen);
                continue;
            }
            if path.extension().is_none_or(|extension| extension != "rs") {
                continue;
            }
            *seen += 1;
            let source = fs::read_to_string(&path).expect("source is text");
            for (number, line) in source.lines().enumerate() {
                let floating = line
                    .split(|character: char| !character.is_alphanumeric() && character != '_')
                    .any(|word| ["f32", "f64"].iter().any(|float| word == *float || word.ends_with(&format!("_{float}"))));
                assert!(!floating, "{}:{}: {line}", path.display(), number + 1);
            }
        }
    }
    let mut seen = 0;
    look(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut seen);
    assert!(seen > 20, "only {seen} files");
}
