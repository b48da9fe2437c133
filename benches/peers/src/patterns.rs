//! The regexes that a Rust user would write himself, language by language.

use std::str::FromStr;

use financial_figures::Language;
use regex::Captures;
use rust_decimal::Decimal;

/// What is written for the texts of a language.
pub struct Patterns {
    /// Finds money and percents.
    pub money: String,
    /// The same, with what they are worth captured in each alternative.
    pub captures: String,
    /// What such captures are worth.
    pub worth: fn(&Captures<'_>, &mut String) -> Option<Decimal>,
    /// Finds every number in digits and words, with its sign, currency, scale and unit.
    pub every: String,
}

const ENGLISH: &str = r"(?i)(?:US\$|A\$|HK\$|[$€£¥]|RMB|USD|EUR|GBP)\s?\d[\d,]*(?:\.\d+)?(?:\s?(?:thousand|million|billion|trillion|bn|mn|m|b|k))?|\d[\d,]*(?:\.\d+)?\s?(?:%|percent|per cent|percentage points?|basis points?|bps)|\d[\d,]*(?:\.\d+)?\s(?:thousand|million|billion|trillion)?\s?(?:dollars|yuan|euros|yen|pounds|rupees)";
const ENGLISH_CAPTURES: &str = r"(?i)(?:US\$|A\$|HK\$|[$€£¥]|RMB|USD|EUR|GBP)\s?(\d[\d,]*(?:\.\d+)?)(?:\s?(thousand|million|billion|trillion|bn|mn|m|b|k))?|(\d[\d,]*(?:\.\d+)?)\s?(?:%|percent|per cent|percentage points?|basis points?|bps)|(\d[\d,]*(?:\.\d+)?)\s(thousand|million|billion|trillion)?\s?(?:dollars|yuan|euros|yen|pounds|rupees)";
/// Ends of words are those of ASCII: asked for in Unicode they cost ten times as much in text that is not ASCII.
const ENGLISH_EVERY: &str = r"(?i)(?:[+-]?(?:(?:US\$|A\$|HK\$|[$€£¥]|RMB|USD|EUR|GBP)\s?)?\d[\d,]*(?:\.\d+)?|(?-u:\b)(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?|half|an?(?: (?:hundred|thousand|million|billion)))(?-u:\b))(?:[\s-]?(?:hundred|thousand|million|billion|trillion|bn|mn|m|b|k)(?-u:\b))?(?:\s?%|[\s-](?:per cent|percentage points?|basis points?|[a-z]+))?";

/// A number with the scales of myriads between its digits.
const MYRIADS: &str = r"(?:\d[\d,]*(?:\.\d+)?\s?(?:万亿|千万|百万|兆|億|亿|万|千)?)+";
const SIGNS: &str = r"US\$|HK\$|[$€£¥￥]";
const OF_PERCENT: &str = r"%|％|个百分点|个基点|ポイント";
const MONEYS: &str = r"元|美元|港元|欧元|日元|英镑|円|ドル|ユーロ|ポンド";
/// Numbers in ideographs, before what is counted by them.
const SPELLED: &str = r"[一二两三四五六七八九十百千]+(?:分之[一二三四五六七八九十]+|[万亿億兆]|成|割|倍)";

impl Patterns {
    pub fn of(language: Language) -> Self {
        match language {
            Language::Chinese | Language::Japanese => Self {
                money: format!(r"(?:{SIGNS})\s?{MYRIADS}|{MYRIADS}[多余]?(?:{OF_PERCENT}|{MONEYS})"),
                captures: format!(r"(?:{SIGNS})\s?({MYRIADS})|({MYRIADS})[多余]?(?:{OF_PERCENT}|{MONEYS})"),
                worth: of_myriads,
                every: format!(r"[+-]?(?:{SIGNS})?\s?{MYRIADS}[多余]?(?:{OF_PERCENT}|{MONEYS}|\p{{Han}}|\p{{Katakana}}+)?|{SPELLED}"),
            },
            _ => Self {
                money: ENGLISH.to_owned(),
                captures: ENGLISH_CAPTURES.to_owned(),
                worth: of_english,
                every: ENGLISH_EVERY.to_owned(),
            },
        }
    }
}

fn of_english(captures: &Captures<'_>, digits: &mut String) -> Option<Decimal> {
    let number = captures.get(1).or_else(|| captures.get(3)).or_else(|| captures.get(4))?;
    let scale = captures.get(2).or_else(|| captures.get(5));
    let scale = scale.map_or(Decimal::ONE, |word| scale_of(word.as_str()));
    decimal(number.as_str(), digits)?.checked_mul(scale)
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

/// The sum of its groups: "4兆2,700億".
fn of_myriads(captures: &Captures<'_>, digits: &mut String) -> Option<Decimal> {
    let number = captures.get(1).or_else(|| captures.get(2))?;
    let (mut sum, mut scale) = (Decimal::ZERO, Decimal::ONE);
    digits.clear();
    for character in number.as_str().chars() {
        let by = match character {
            ',' | ' ' | '\u{3000}' => continue,
            '0'..='9' | '０'..='９' | '.' => {
                if scale != Decimal::ONE {
                    sum = sum.checked_add(Decimal::from_str(digits).ok()?.checked_mul(scale)?)?;
                    digits.clear();
                    scale = Decimal::ONE;
                }
                let wide = (character as u32).checked_sub('０' as u32).and_then(|digit| char::from_digit(digit, 10));
                digits.push(wide.unwrap_or(character));
                continue;
            }
            '百' => 100,
            '千' => 1_000,
            '万' => 10_000,
            '亿' | '億' => 100_000_000,
            '兆' => 1_000_000_000_000_u64,
            _ => return None,
        };
        scale = scale.checked_mul(Decimal::from(by))?;
    }
    sum.checked_add(Decimal::from_str(digits).ok()?.checked_mul(scale)?)
}

#[cfg(test)]
mod tests {
    use regex::Regex;

    use super::*;

    /// A contestant that finds something else than it is meant to would race with too little or too much to do.
    #[test]
    fn what_is_found_and_what_it_is_worth() {
        let english = "Sales rose 3.2% to $1,234.5 million from two billion euros in 14 stores, 30 basis points more.";
        let chinese = "营收增长3.2%至1.5万亿元，约合US$2千万，门店14家，占三成。";
        let japanese = "売上高は３.2％増の４兆2,700億円、店舗は14店。";
        for (language, text, every, worth) in [
            (
                Language::English,
                english,
                vec!["3.2%", "$1,234.5 million from", "two billion euros", "14 stores", "30 basis points"],
                vec!["3.2", "1234500000.0", "30"],
            ),
            (Language::Chinese, chinese, vec!["3.2%", "1.5万亿元", "US$2千万", "14家", "三成"], vec!["3.2", "1500000000000.0", "20000000"]),
            (Language::Japanese, japanese, vec!["３.2％", "４兆2,700億円", "14店"], vec!["3.2", "4270000000000"]),
        ] {
            let patterns = Patterns::of(language);
            let found: Vec<&str> = Regex::new(&patterns.every).unwrap().find_iter(text).map(|found| found.as_str()).collect();
            assert_eq!(found, every, "{language}");
            let mut digits = String::new();
            let captures = Regex::new(&patterns.captures).unwrap();
            let found: Vec<String> =
                captures.captures_iter(text).map(|captures| (patterns.worth)(&captures, &mut digits).unwrap().to_string()).collect();
            assert_eq!(found, worth, "{language}");
            assert_eq!(Regex::new(&patterns.money).unwrap().find_iter(text).count(), worth.len(), "{language}");
        }
    }
}
