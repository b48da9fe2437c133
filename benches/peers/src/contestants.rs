//! The contestants. Each takes the same lines and says how many things it found in them.

use std::hint::black_box;

use duckling::{Context, DimensionKind, Lang, Locale, Options};
use financial_figures::{Extractor, Scratch};
use regex::Regex;
use text2num::{Language, replace_numbers_in_text};

use crate::clock::Pass;
use crate::patterns::Patterns;

/// Ours: every kind of figure with meaning and links, and what the extractor is told to read besides, into buffers used
/// again.
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

/// A regex that finds, and nothing more: where amounts are.
pub fn regex<'a>(pattern: &str, lines: &'a [&'a str]) -> Pass<'a> {
    let regex = Regex::new(pattern).expect("the pattern is valid");
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
pub fn regex_decimal<'a>(patterns: &Patterns, lines: &'a [&'a str]) -> Pass<'a> {
    let regex = Regex::new(&patterns.captures).expect("the pattern is valid");
    let worth = patterns.worth;
    let mut digits = String::new();
    Box::new(move || {
        let mut found = 0;
        for line in lines {
            for captures in regex.captures_iter(black_box(line)) {
                black_box(worth(&captures, &mut digits));
                found += 1;
            }
        }
        found
    })
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
