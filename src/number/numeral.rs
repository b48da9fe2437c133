//! Numbers with their scale: "26.19 trillion", "two and a half million", 两亿三千万.
//!
//! In: a sentence and the lexeme where a number may begin. Out: its exact value, or nothing where it does not
//! fit 28 digits. One algorithm serves words and digits, spaced and unspaced scripts: groups below a scale, each
//! closed by its scale.

use rust_decimal::Decimal;

use crate::lex::{Mark, Sentence};
use crate::lexicon::{COUNTED_IN_LAKHS, NUMBERS, Tags, tags};
use crate::number::digits::read_digits;
use crate::number::words::read_words;
use crate::value::{Bound, Currency, Written};

/// A number as read, up to lexeme `end`.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Numeral {
    pub end: usize,
    pub value: Decimal,
    pub written: Written,
    /// In words, not in digits.
    pub spelled: bool,
    /// Has a scale word.
    pub scaled: bool,
    /// A part of one: two-thirds, 1/4, one in five.
    pub fraction: bool,
    /// Plain digits without marks or scale: could be a year, a code, a page.
    pub bare: bool,
    /// Digits before the decimal mark, for bare numbers.
    pub digits: u8,
    /// A part that is told as "one in five", so that no unit of its own follows.
    pub ratio: bool,
    /// A hedge inside the number: 一千多万.
    pub bound: Option<Bound>,
    /// A part of it is not understood, so that nobody knows its value: it stands there, and is no figure.
    pub torn: bool,
}

impl Numeral {
    /// A value in digits that is written as it is, up to lexeme `end`.
    #[inline]
    pub(crate) const fn of(value: Decimal, end: usize) -> Self {
        Self {
            end,
            value,
            written: Written { significand: value, exponent: 0 },
            spelled: false,
            scaled: false,
            fraction: false,
            bare: false,
            digits: 0,
            ratio: false,
            bound: None,
            torn: false,
        }
    }
}

/// What stands around a number that decides how its letters are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Around {
    /// A currency stands before it, so "5m" is five million.
    Money,
    /// One that is counted in lakhs and crores, so "5L" is five lakh.
    Rupees,
    Nothing,
}

impl Around {
    /// A currency before a number.
    pub(crate) fn money(currency: Currency) -> Self {
        if COUNTED_IN_LAKHS.contains(&currency) { Self::Rupees } else { Self::Money }
    }
}

/// The words behind digits that may belong to their number; most digits are followed by none.
pub(crate) const GOES_ON: Tags = tags!(Scale, Hundred, Dozen, ShortScale, MoneyScale, RupeeScale, After, Among, OutOf, Before, Nth);

/// The number that begins at a lexeme, also where it is said twice: "five (5)".
pub(crate) fn read(sentence: Sentence<'_>, at: usize, around: Around) -> Option<Numeral> {
    let mut numeral = Numeral::of(Decimal::ZERO, at);
    read_into(sentence, at, around, &mut numeral).map(|()| numeral)
}

/// Reads it where it is to stay. Where there is no number, what stands there then means nothing.
#[inline]
pub(crate) fn read_into(sentence: Sentence<'_>, at: usize, around: Around, numeral: &mut Numeral) -> Option<()> {
    once(sentence, at, around, numeral)?;
    if sentence.is_mark(numeral.end, Mark::Open) {
        again(sentence, numeral, around);
    }
    Some(())
}

/// Takes up the same number behind it, in digits for words or in words for digits.
#[inline(never)]
fn again(sentence: Sentence<'_>, numeral: &mut Numeral, around: Around) {
    let mut again = *numeral;
    let read = once(sentence, numeral.end + 1, around, &mut again);
    if read.is_some() && again.value == numeral.value && again.spelled != numeral.spelled && sentence.is_mark(again.end, Mark::Close) {
        numeral.end = again.end + 1;
        numeral.bare = false;
    }
}

#[inline]
fn once(sentence: Sentence<'_>, at: usize, around: Around, numeral: &mut Numeral) -> Option<()> {
    match sentence.literal(at) {
        Some(literal) => read_digits(sentence, at, literal, around, numeral)?,
        None if sentence.has(at, NUMBERS) => *numeral = read_words(sentence, at, around)?,
        None => return None,
    }
    Some(())
}

#[cfg(test)]
mod tests;
