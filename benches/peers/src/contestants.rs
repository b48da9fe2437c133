//! The contestants. Each takes the same lines and says how many things it found in them.

use std::hint::black_box;
use std::str::FromStr;

use duckling::{Context, DimensionKind, Lang, Locale, Options};
use financial_figures::{Extractor, Scratch};
use regex::Regex;
use rust_decimal::Decimal;
use text2num::{Language, replace_numbers_in_text};

use crate::clock::Pass;

/// What a Rust user would write himself: money and percents.
const PATTERN: &str = r"(?i)(?:US\$|A\$|HK\$|[$€£¥]|RMB|USD|EUR|GBP)\s?\d[\d,]*(?:\.\d+)?(?:\s?(?:thousand|million|billion|trillion|bn|mn|m|b|k))?|\d[\d,]*(?:\.\d+)?\s?(?:%|percent|per cent|percentage points?|basis points?|bps)|\d[\d,]*(?:\.\d+)?\s(?:thousand|million|billion|trillion)?\s?(?:dollars|yuan|euros|yen|pounds|rupees)";

/// The same, with the number and the scale captured in each alternative.
const CAPTURES: &str = r"(?i)(?:US\$|A\$|HK\$|[$€£¥]|RMB|USD|EUR|GBP)\s?(\d[\d,]*(?:\.\d+)?)(?:\s?(thousand|million|billion|trillion|bn|mn|m|b|k))?|(\d[\d,]*(?:\.\d+)?)\s?(?:%|percent|per cent|percentage points?|basis points?|bps)|(\d[\d,]*(?:\.\d+)?)\s(thousand|million|billion|trillion)?\s?(?:dollars|yuan|euros|yen|pounds|rupees)";

/// Ours: every kind of figure with meaning and links, into buffers used again.
pub fn ours<'a>(extractor: &'a Extractor, lines: &'a [&'a str]) -> Pass<'a> {
    let mut scratch = Scratch::new();
    let mut figures = Vec::new();
    Box::new(move || {
        let mut found = 0;
        for line in lines {
            extractor.read_into(black_box(line), &mut scratch, &mut figures);
            found += black_box(&figures).len();
        }
        found
    })
}

/// Ours, lazily.
pub fn ours_lazily<'a>(extractor: &'a Extractor, lines: &'a [&'a str]) -> Pass<'a> {
    Box::new(move || {
        let figures = lines.iter().flat_map(|line| extractor.figures(black_box(line)));
        figures.fold(0, |found, figure| {
            black_box(&figure);
            found + 1
        })
    })
}

/// The regex: where money and percents are.
pub fn regex<'a>(lines: &'a [&'a str]) -> Pass<'a> {
    let regex = Regex::new(PATTERN).expect("the pattern is valid");
    Box::new(move || {
        let mut found = 0;
        for line in lines {
            for place in regex.find_iter(black_box(line)) {
                black_box(place);
                found += 1;
            }
        }
        found
    })
}

/// The regex with captures: what money and percents are worth, as `Decimal`.
pub fn regex_decimal<'a>(lines: &'a [&'a str]) -> Pass<'a> {
    let regex = Regex::new(CAPTURES).expect("the pattern is valid");
    let mut digits = String::new();
    Box::new(move || {
        let mut found = 0;
        for line in lines {
            for captures in regex.captures_iter(black_box(line)) {
                let number = captures.get(1).or_else(|| captures.get(3)).or_else(|| captures.get(4));
                let scale = captures.get(2).or_else(|| captures.get(5));
                let scale = scale.map_or(Decimal::ONE, |word| scale_of(word.as_str()));
                let number = number.map_or("", |number| number.as_str());
                black_box(decimal(number, &mut digits).and_then(|number| number.checked_mul(scale)));
                found += 1;
            }
        }
        found
    })
}

fn decimal(number: &str, digits: &mut String) -> Option<Decimal> {
    if !number.contains(',') {
        return Decimal::from_str(number).ok();
    }
    digits.clear();
    digits.extend(number.chars().filter(|&char| char != ','));
    Decimal::from_str(digits).ok()
}

fn scale_of(word: &str) -> Decimal {
    const SCALES: [(&str, u64); 9] = [
        ("thousand", 1_000),
        ("million", 1_000_000),
        ("billion", 1_000_000_000),
        ("trillion", 1_000_000_000_000),
        ("bn", 1_000_000_000),
        ("mn", 1_000_000),
        ("m", 1_000_000),
        ("b", 1_000_000_000),
        ("k", 1_000),
    ];
    let scale = SCALES.iter().find(|(name, _)| word.eq_ignore_ascii_case(name));
    scale.map_or(Decimal::ONE, |&(_, scale)| Decimal::from(scale))
}

/// The `duckling` crate, for the dimensions that compare: money and plain numbers.
pub fn duckling<'a>(lines: &'a [&'a str]) -> Pass<'a> {
    let locale = Locale::new(Lang::EN, None);
    let (context, options) = (Context::default(), Options::default());
    let kinds = [DimensionKind::AmountOfMoney, DimensionKind::Numeral];
    Box::new(move || lines.iter().map(|line| black_box(duckling::parse(black_box(line), &locale, &kinds, &context, &options)).len()).sum())
}

/// The `text2num` crate: spelled-out numbers written in digits. It does not say how many; the bytes of its
/// output stand for them.
pub fn text2num<'a>(lines: &'a [&'a str]) -> Pass<'a> {
    let language = Language::english();
    Box::new(move || lines.iter().map(|line| black_box(replace_numbers_in_text(black_box(line), &language, 0.0)).len()).sum())
}

/// Parses a text strictly, many times; `parse` says how many figures it holds.
pub fn strict<'a>(text: &'a str, parse: impl Fn(&str) -> usize + 'a) -> Pass<'a> {
    const PARSES: usize = 1000;
    Box::new(move || (0..PARSES).map(|_| parse(black_box(text))).sum())
}
