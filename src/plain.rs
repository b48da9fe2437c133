//! The plain notation: the one form that `Display` writes of each value, and how it is read back.
//!
//! In: a text. Out: the value that is written so, or nothing where the text is anything else. Every value has a
//! plain form, with all the digits a `Decimal` can hold, so that writing and reading is the identity; prose is
//! left to the grammar.

use rust_decimal::Decimal;

use crate::arithmetic::{Change, Fraction, Magnitude, Money, Multiple, Percent, PercentagePoints};
use crate::currency::Currency;
use crate::figure::Direction;

/// Behind a percentage.
pub(crate) const PERCENT: &str = "%";
/// Behind one percentage point.
pub(crate) const POINT: &str = " percentage point";
/// Behind percentage points.
pub(crate) const POINTS: &str = " percentage points";
/// Behind a multiple.
pub(crate) const TIMES: &str = "x";
/// Behind a fraction: without it, a part could not be told from a number.
pub(crate) const PART: &str = " of the whole";

/// Most digits that a `u64` always holds.
const SHORT: usize = 18;

/// The number in plain digits that begins a text, and what follows it.
fn number(text: &str) -> Option<(Decimal, &str)> {
    let negative = text.starts_with('-');
    let (mut value, end) = digits(text.as_bytes(), usize::from(negative))?;
    value.set_sign_negative(negative);
    Some((value, text.get(end..)?))
}

/// The digits at a place, perhaps with a point among them, as a number, and where they end.
#[inline]
pub(crate) fn digits(bytes: &[u8], start: usize) -> Option<(Decimal, usize)> {
    let mut end = start;
    let mut point = None;
    let mut digits = 0u64;
    while let Some(&byte) = bytes.get(end) {
        match byte {
            b'0'..=b'9' => digits = digits.wrapping_mul(10).wrapping_add(u64::from(byte - b'0')),
            b'.' if point.is_none() && end > start => point = Some(end),
            _ => break,
        }
        end += 1;
    }
    let decimals = point.map_or(0, |point| end - point - 1);
    let count = end - start - usize::from(point.is_some());
    if count == 0 || point.is_some() && decimals == 0 {
        return None;
    }
    if count > SHORT {
        let number = std::str::from_utf8(bytes.get(start..end)?).ok()?;
        return Some((Decimal::from_str_exact(number).ok()?, end));
    }
    let (low, middle) = (digits as u32, (digits >> 32) as u32);
    Some((
        Decimal::from_parts(low, middle, 0, false, decimals as u32),
        end,
    ))
}

/// A plain number: `3.2`.
fn bare(text: &str) -> Option<Decimal> {
    number(text)
        .filter(|(_, rest)| rest.is_empty())
        .map(|(value, _)| value)
}

/// A plain amount of money: `USD -5.20`.
pub(crate) fn money(text: &str) -> Option<Money> {
    let text = text.trim_ascii();
    if !text.as_bytes().first()?.is_ascii_uppercase() {
        return None;
    }
    let (code, amount) = text.split_once(' ')?;
    let amount = bare(amount)?;
    Some(Money::new(amount, Currency::from_code(code)?))
}

/// A plain number with its unit behind it: `3.2%`, `0.1 percentage points`, `2x`, `0.25 of the whole`.
pub(crate) fn with_unit(text: &str) -> Option<Magnitude> {
    let (value, unit) = number(text.trim_ascii())?;
    Some(match unit {
        PERCENT => Magnitude::Percent(Percent::new(value)),
        POINTS | POINT => Magnitude::PercentagePoints(PercentagePoints::new(value)),
        TIMES => Magnitude::Multiple(Multiple::new(value)),
        PART => Magnitude::Fraction(Fraction::new(value)),
        _ => return None,
    })
}

/// A plain change: `up 3.2%`, `down USD 5`, `flat`.
pub(crate) fn change(text: &str) -> Option<Change> {
    let text = text.trim_ascii();
    let (direction, magnitude) = match text.split_once(' ') {
        Some((direction, magnitude)) => (direction, magnitude),
        None if text == Direction::Flat.as_str() => return Some(Change::FLAT),
        None => return None,
    };
    let direction = match direction {
        up if up == Direction::Up.as_str() => Direction::Up,
        down if down == Direction::Down.as_str() => Direction::Down,
        _ => return None,
    };
    let magnitude = with_unit(magnitude)
        .or_else(|| money(magnitude).map(Magnitude::Money))
        .or_else(|| bare(magnitude).map(Magnitude::Number))?;
    Change::new(direction, magnitude).ok()
}
