//! Numbers in words: any number up to the limits, spelled in every usual way, in any frame of words, is read back exactly
//! or not at all.

use financial_figures::rust_decimal::Decimal;
use financial_figures::{Extractor, Kind, Language};
use proptest::prelude::*;

// How English spells ---------------------------------------------------------------------------------------------

const SMALL: [&str; 20] = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
    "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
];
const TENS: [&str; 10] = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

/// The usual choices of a writer.
#[derive(Debug, Clone, Copy)]
struct Style {
    /// "one hundred and five", "two thousand and six".
    and: bool,
    /// "twenty-five" or "twenty five".
    hyphen: bool,
    /// "one million, two hundred thousand".
    comma: bool,
    /// "a hundred", "a million".
    article: bool,
    /// lakh and crore.
    indian: bool,
    /// "twenty-five hundred".
    hundreds: bool,
    case: Case,
    /// Two blanks between words.
    wide: bool,
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Case {
    Lower,
    Title,
    Upper,
}

fn small(number: u64, style: Style) -> String {
    if number < 20 {
        return SMALL[number as usize].to_owned();
    }
    let tens = TENS[(number / 10) as usize];
    match number % 10 {
        0 => tens.to_owned(),
        unit => format!("{tens}{}{}", if style.hyphen { "-" } else { " " }, SMALL[unit as usize]),
    }
}

fn below_thousand(number: u64, style: Style) -> String {
    let (hundreds, rest) = (number / 100, number % 100);
    match (hundreds, rest) {
        (0, _) => small(rest, style),
        (_, 0) => format!("{} hundred", small(hundreds, style)),
        _ => format!("{} hundred {}{}", small(hundreds, style), if style.and { "and " } else { "" }, small(rest, style)),
    }
}

const SHORT: &[(u64, &str)] = &[
    (1_000_000_000_000_000, "quadrillion"),
    (1_000_000_000_000, "trillion"),
    (1_000_000_000, "billion"),
    (1_000_000, "million"),
    (1_000, "thousand"),
];
const INDIAN: &[(u64, &str)] = &[(10_000_000, "crore"), (100_000, "lakh"), (1_000, "thousand")];

fn english(number: u64, style: Style) -> String {
    let mut text = spelled(number, style);
    if style.article && text.starts_with("one ") {
        text = format!("a{}", &text[3..]);
    }
    match style.case {
        Case::Lower => {}
        Case::Upper => text = text.to_uppercase(),
        Case::Title => {
            text = text
                .split(' ')
                .map(|word| match word {
                    "and" => word.to_owned(),
                    _ => word[..1].to_uppercase() + &word[1..],
                })
                .collect::<Vec<_>>()
                .join(" ");
        }
    }
    if style.wide { text.replace(' ', "  ") } else { text }
}

fn spelled(number: u64, style: Style) -> String {
    if style.hundreds && (1100..10_000).contains(&number) && number / 100 % 10 != 0 {
        let rest = number % 100;
        let head = format!("{} hundred", small(number / 100, style));
        return match rest {
            0 => head,
            _ => format!("{head} {}{}", if style.and { "and " } else { "" }, small(rest, style)),
        };
    }
    if number < 1000 {
        return below_thousand(number, style);
    }
    let mut parts = Vec::new();
    let mut rest = number;
    for &(scale, name) in if style.indian { INDIAN } else { SHORT } {
        let count = rest / scale;
        if count > 0 {
            parts.push(format!("{} {name}", spelled(count, style)));
            rest %= scale;
        }
    }
    let mut text = parts.join(if style.comma { ", " } else { " " });
    if rest > 0 {
        let joint = match (style.and && rest < 100, style.comma && rest >= 100) {
            (true, _) => " and ",
            (_, true) => ", ",
            _ => " ",
        };
        text += joint;
        text += &below_thousand(rest, style);
    }
    text
}

/// Sentences with one amount; what is counted is named behind it.
const FRAMES: &[(&str, &str)] = &[
    ("It paid ", " dollars for the mill."),
    ("They said that ", " euros was missing."),
    ("The ", " members vote in May."),
    ("A fine of ", " rupees was due within nine days."),
    ("Each ", " dollars buys one in four of the lots."),
    ("Sales rose by ", " percent in 2019."),
    ("Of the total, ", " pounds went to three funds."),
    ("", " people came."),
    ("The court awarded her ", " dollars, and costs."),
    ("More than ", " yen"),
    ("It sold between ", " units and nothing."),
    ("From about ", " shares a year ago, it has grown."),
    ("He lost (", " francs) that night."),
    ("Profit: ", " dollars; loss: none."),
    ("What it cost him was ", " dollars and no more."),
    ("up to ", " tonnes of it"),
];

fn style() -> impl Strategy<Value = Style> {
    let case = prop_oneof![4 => Just(Case::Lower), 1 => Just(Case::Title), 1 => Just(Case::Upper)];
    (any::<bool>(), any::<bool>(), any::<bool>(), any::<bool>(), any::<bool>(), any::<bool>(), case, prop::bool::weighted(0.2)).prop_map(
        |(and, hyphen, comma, article, indian, hundreds, case, wide)| Style { and, hyphen, comma, article, indian, hundreds, case, wide },
    )
}

/// Numbers of every size, round ones as often as others.
fn number() -> impl Strategy<Value = u64> {
    let digits = (1_u32..17).prop_flat_map(|length| 0..10_u64.pow(length));
    let round = (1_u64..1000, 0_u32..14).prop_map(|(head, zeros)| head * 10_u64.pow(zeros));
    let sparse = proptest::collection::vec((1_u64..10, 0_u32..16), 1..5)
        .prop_map(|places| places.iter().map(|&(digit, place)| digit * 10_u64.pow(place)).sum());
    prop_oneof![digits, round, sparse]
}

/// The numbers that a text is read to have, with the text that was taken for each.
fn read(language: Language, text: &str) -> Vec<(Decimal, String, Kind)> {
    Extractor::builder()
        .language(language)
        .build()
        .read(text)
        .figures()
        .iter()
        .map(|figure| {
            let value = figure.value().or(figure.low()).unwrap_or_default();
            (value, figure.text().to_owned(), figure.kind())
        })
        .collect()
}
