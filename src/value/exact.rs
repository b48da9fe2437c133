//! Decimal arithmetic that is exact or refused.
//!
//! `Decimal` rounds where a result does not fit; here it is `None` instead.

use rust_decimal::Decimal;

pub(crate) const HUNDRED: Decimal = Decimal::ONE_HUNDRED;

/// Whether a value is below zero; a zero that was written with a minus is not.
pub(crate) fn is_below_zero(value: Decimal) -> bool {
    value < Decimal::ZERO
}

/// A hundredth. It never overflows, and only a value with more than 26 decimals is rounded.
pub(crate) fn hundredth(value: Decimal) -> Decimal {
    let mut shifted = value;
    match shifted.set_scale(value.scale().saturating_add(2)) {
        Ok(()) => shifted,
        // The quotient is smaller than the value and the divisor is not zero.
        Err(_) => value / HUNDRED,
    }
}

/// Whether a result holds all digits of the exact one, `exact` with `scale` decimals.
fn is_exact(result: Decimal, exact: Option<i128>, scale: u32) -> bool {
    let kept = |dropped| 10i128.checked_pow(dropped).and_then(|factor| result.mantissa().checked_mul(factor));
    scale.checked_sub(result.scale()).is_none_or(|dropped| dropped == 0 || exact.is_some() && kept(dropped) == exact)
}

/// The sum, or `None` where it does not fit: the decimal's own addition would round it.
pub(crate) fn exact_sum(one: Decimal, other: Decimal) -> Option<Decimal> {
    let sum = one.checked_add(other)?;
    if sum.scale() >= one.scale().max(other.scale()) {
        return Some(sum);
    }
    // Zeros at the end need no digits.
    let (one, other) = (one.normalize(), other.normalize());
    let scale = one.scale().max(other.scale());
    let raised = |value: Decimal| 10i128.checked_pow(scale - value.scale()).and_then(|factor| value.mantissa().checked_mul(factor));
    let exact = || raised(one).zip(raised(other)).and_then(|(one, other)| one.checked_add(other));
    (sum.scale() >= scale || one.is_zero() || other.is_zero() || is_exact(sum, exact(), scale)).then_some(sum)
}

/// The product, or `None` where it does not fit: the decimal's own multiplication would round it.
pub(crate) fn exact_product(one: Decimal, other: Decimal) -> Option<Decimal> {
    let product = one.checked_mul(other)?;
    if product.scale() == one.scale() + other.scale() {
        return Some(product);
    }
    let (one, other) = (one.normalize(), other.normalize());
    let exact = one.mantissa().checked_mul(other.mantissa());
    (one.is_zero() || other.is_zero() || is_exact(product, exact, one.scale() + other.scale())).then_some(product)
}

/// The powers of ten that fit.
// Evaluated by the compiler, which would refuse an index out of bounds.
#[allow(clippy::indexing_slicing)]
const POWERS: [u128; 39] = {
    let mut powers = [1; 39];
    let mut at = 1;
    while at < powers.len() {
        powers[at] = powers[at - 1] * 10;
        at += 1;
    }
    powers
};

/// An integer with decimals, times a power of ten; `None` where it does not fit.
pub(crate) fn decimal(mantissa: u128, scale: u8, exponent: u8) -> Option<Decimal> {
    let (mantissa, scale) = if exponent > scale {
        (POWERS.get(usize::from(exponent - scale)).and_then(|&factor| mantissa.checked_mul(factor))?, 0)
    } else {
        (mantissa, scale - exponent)
    };
    if mantissa >> 96 != 0 || scale > 28 {
        return None;
    }
    Some(Decimal::from_parts(mantissa as u32, (mantissa >> 32) as u32, (mantissa >> 64) as u32, false, u32::from(scale)))
}

/// Whether a value is 1, however many decimals it is written with.
#[inline]
pub(crate) fn is_one(value: Decimal) -> bool {
    if value.scale() == 0 { value.mantissa() == 1 } else { value == Decimal::ONE }
}

/// Whether a value is a power of ten.
pub(crate) fn is_power(value: Decimal) -> bool {
    let value = value.normalize();
    value.scale() == 0 && POWERS.iter().any(|&power| value.mantissa().unsigned_abs() == power) || value.mantissa() == 1
}

/// Whether a value is between two whole numbers above zero, the second excluded: integers compare faster.
#[inline]
pub(crate) fn is_within(value: Decimal, range: std::ops::Range<i128>) -> bool {
    range.contains(&value.trunc().mantissa())
}

pub(crate) fn power(exponent: u8) -> Option<Decimal> {
    decimal(1, 0, exponent)
}
