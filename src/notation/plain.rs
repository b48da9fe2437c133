//! The plain notation: the one form that `Display` writes of each value, and how it is read back.
//!
//! In: a text. Out: the value that is written so, or nothing where the text is anything else. Every value has a
//! plain form, with all the digits a `Decimal` can hold, so that writing and reading is the identity; prose is
//! left to the grammar.

use rust_decimal::Decimal;

use crate::value::{Change, Currency, Direction, Fraction, Magnitude, Money, Multiple, Percent, PercentagePoints};

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
pub(crate) const SHORT: usize = 18;

/// The number in plain digits that begins a text, and what follows it.
fn number(text: &str) -> Option<(Decimal, &str)> {
    let negative = text.starts_with('-');
    let (mut value, end) = digits(text.as_bytes(), usize::from(negative))?;
    value.set_sign_negative(negative && !value.is_zero());
    Some((value, text.get(end..)?))
}

/// The digits at a place, behind those of `value`, and where they end. The value is of use only where it is short.
#[inline]
fn run(bytes: &[u8], start: usize, mut value: u64) -> (u64, usize) {
    let mut end = start;
    for byte in bytes.get(start..).unwrap_or_default() {
        let digit = byte.wrapping_sub(b'0');
        if digit > 9 {
            break;
        }
        value = value.wrapping_mul(10).wrapping_add(u64::from(digit));
        end += 1;
    }
    (value, end)
}

/// The digits at a place, perhaps with a point among them, as a number, and where they end.
#[inline]
pub(crate) fn digits(bytes: &[u8], start: usize) -> Option<(Decimal, usize)> {
    let (whole, point) = run(bytes, start, 0);
    let (digits, end) = match bytes.get(point) {
        Some(b'.') => run(bytes, point + 1, whole),
        _ => (whole, point),
    };
    let decimals = end.saturating_sub(point + 1);
    let count = point - start + decimals;
    if point == start || end > point && decimals == 0 {
        return None;
    }
    if count > SHORT {
        let number = std::str::from_utf8(bytes.get(start..end)?).ok()?;
        return Some((Decimal::from_str_exact(number).ok()?, end));
    }
    let (low, middle) = (digits as u32, (digits >> 32) as u32);
    Some((Decimal::from_parts(low, middle, 0, false, decimals as u32), end))
}

/// A plain number: `3.2`.
fn bare(text: &str) -> Option<Decimal> {
    number(text).filter(|(_, rest)| rest.is_empty()).map(|(value, _)| value)
}

/// Whether the decimals of an amount would be taken for a group: "JPY 1.234" is a thousand yen and more.
pub(crate) fn looks_grouped(amount: Decimal, currency: Currency) -> bool {
    currency.is_whole() && amount.scale() == 3 && (1..1000).contains(&amount.trunc().abs().mantissa())
}

/// An amount as it is written, so that its decimals are seen to be some: `JPY 1.2340`.
pub(crate) fn unequivocal(mut amount: Decimal, currency: Currency) -> Decimal {
    if looks_grouped(amount, currency) {
        amount.rescale(4);
    }
    amount
}

/// A plain amount of money: `USD -5.20`.
pub(crate) fn money(text: &str) -> Option<Money> {
    let text = text.trim_ascii();
    if !text.as_bytes().first()?.is_ascii_uppercase() {
        return None;
    }
    let (code, amount) = text.split_once(' ')?;
    let amount = bare(amount)?;
    let currency = Currency::from_code(code)?;
    (!looks_grouped(amount, currency)).then(|| Money::new(amount, currency))
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

/// The direction that begins a plain change that is not flat, and where its magnitude begins.
#[inline]
pub(crate) fn way(text: &str) -> Option<(Direction, usize)> {
    [Direction::Up, Direction::Down].into_iter().find_map(|way| {
        let name = way.as_str();
        (text.starts_with(name) && text.as_bytes().get(name.len()) == Some(&b' ')).then_some((way, name.len() + 1))
    })
}

/// A plain change: `up 3.2%`, `down USD 5`, `flat`.
pub(crate) fn change(text: &str) -> Option<Change> {
    let text = text.trim_ascii();
    if text == Direction::Flat.as_str() {
        return Some(Change::FLAT);
    }
    let (direction, start) = way(text)?;
    let magnitude = text.get(start..)?;
    let magnitude =
        with_unit(magnitude).or_else(|| money(magnitude).map(Magnitude::Money)).or_else(|| bare(magnitude).map(Magnitude::Number))?;
    Change::new(direction, magnitude).ok()
}
