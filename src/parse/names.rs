//! Names of currencies and terms, parsed from a whole text.

use std::str::FromStr;

use crate::amount::denomination;
use crate::lex::Mark;
use crate::lexicon::Sense;
use crate::parse::account::skipped;
use crate::parse::expression::{Rules, check_length, room};
use crate::value::{Basis, Bound, Currency, Direction, Error};

/// What a text means that is one phrase of English and nothing else.
fn phrase<T>(text: &str, pick: impl Fn(Sense) -> Option<T>) -> Option<T> {
    check_length(text, "").ok()?;
    let rules = Rules::english();
    let mut lexemes = room(text);
    rules.lex(text, &mut lexemes);
    let sentence = &rules.sentence(text, &lexemes);
    if sentence.len() != 1 || skipped(sentence).is_some() {
        return None;
    }
    sentence.sense(0, pick)
}

fn unknown(text: &str, expected: &'static str) -> Error {
    let found = text.trim();
    Error::expected(expected, found, text.len() - text.trim_start().len())
}

/// Reads a currency by its code, its sign or its English name: "USD", "US$", "Swiss francs". What an ambiguous
/// one stands for is settled as the language usually does.
///
/// ```
/// use financial_figures::Currency;
/// assert_eq!("CNY".parse(), Ok(Currency::CNY));
/// assert_eq!("Swiss francs".parse(), Ok(Currency::CHF));
/// assert_eq!("HK$".parse(), Ok(Currency::HKD));
/// assert_eq!("XYZ".parse::<Currency>().unwrap_err().to_string(), "unknown currency code \"XYZ\"");
/// ```
///
/// # Errors
///
/// When the text names no currency.
impl FromStr for Currency {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        if let Some(currency) = Self::from_code(text.trim_ascii()) {
            return Ok(currency);
        }
        check_length(text, "a currency")?;
        let rules = Rules::english();
        let mut lexemes = room(text);
        rules.lex(text, &mut lexemes);
        let sentence = &rules.sentence(text, &lexemes);
        let found = match denomination::currency(sentence, 0, rules.region) {
            Some((currency, end)) if skipped(sentence).is_none() => {
                // "Fr.", "Rs.": the point of an abbreviation.
                let last = lexemes.items.len() - end;
                let point = last == 1 && sentence.is_mark(end, Mark::Stop);
                (last == 0 || point).then_some(currency)
            }
            _ => None,
        };
        let code = |text: &str| text.len() == 3 && text.bytes().all(|byte| byte.is_ascii_uppercase());
        match found {
            Some(currency) => Ok(currency),
            None if code(text.trim()) => Err(Error::unknown_currency(text.trim())),
            None => Err(unknown(text, "a currency")),
        }
    }
}

/// Reads a basis of comparison in English, "year on year", "qoq", or by its name in the record.
///
/// ```
/// use financial_figures::Basis;
/// assert_eq!("year-on-year".parse(), Ok(Basis::YearOnYear));
/// assert!("year".parse::<Basis>().is_err());
/// ```
///
/// # Errors
///
/// When the text is no basis of comparison.
impl FromStr for Basis {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        if let Some(named) = Self::from_record_name(text) {
            return Ok(named);
        }
        phrase(text, |sense| match sense {
            Sense::Against(basis) => Some(basis),
            _ => None,
        })
        .ok_or_else(|| unknown(text, "a basis of comparison"))
    }
}

/// Reads a hedge in English: "about", "more than", "or less"; or its name in the record. Nothing is [`Bound::Exact`].
///
/// ```
/// use financial_figures::Bound;
/// assert_eq!("no more than".parse(), Ok(Bound::AtMost));
/// assert_eq!("at_most".parse(), Ok(Bound::AtMost));
/// assert_eq!("".parse(), Ok(Bound::Exact));
/// assert!("perhaps".parse::<Bound>().is_err());
/// ```
///
/// # Errors
///
/// When the text is no hedge.
impl FromStr for Bound {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        if let Some(named) = Self::from_record_name(text) {
            return Ok(named);
        }
        if text.trim_ascii().is_empty() {
            return Ok(Self::Exact);
        }
        phrase(text, |sense| match sense {
            Sense::Before(bound) | Sense::After(bound) => Some(bound),
            _ => None,
        })
        .ok_or_else(|| unknown(text, "a bound"))
    }
}

/// Reads a direction in English, by any word of movement, "up", "fell", "unchanged", or by its name in the record.
///
/// ```
/// use financial_figures::Direction;
/// assert_eq!("down".parse(), Ok(Direction::Down));
/// assert_eq!("rising".parse(), Ok(Direction::Up));
/// assert!("sideways".parse::<Direction>().is_err());
/// ```
///
/// # Errors
///
/// When the text is no word of movement.
impl FromStr for Direction {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        if let Some(named) = Self::from_record_name(text) {
            return Ok(named);
        }
        phrase(text, |sense| match sense {
            Sense::Towards(way)
            | Sense::Moves(way)
            | Sense::Shifts(way)
            | Sense::Loses(way)
            | Sense::Change(way)
            | Sense::MovesOrChange(way) => Some(way),
            _ => None,
        })
        .ok_or_else(|| unknown(text, "a direction"))
    }
}
