//! What a number is once it is read: its value, how it is written, and what it is told as.

use rust_decimal::Decimal;

use crate::lexicon::COUNTED_IN_LAKHS;
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
    /// Why it has no value: it stands there, and is no figure.
    pub fault: Option<Fault>,
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
            fault: None,
        }
    }
}

/// Why words that are a number have no value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fault {
    /// They fit together in no way, or in several: "five six", "a million two".
    Torn,
    /// It does not fit 28 digits.
    TooLong,
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
