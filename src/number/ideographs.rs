//! Numbers in an unspaced script: strings of digits, decimals in words, hedges within.

use rust_decimal::Decimal;

use crate::lex::{Form, Sentence, sense};
use crate::lexicon::tags;
use crate::value::Bound;
use crate::value::exact::{self, exact_product, exact_sum};

/// Digits in words, one by one: 二〇二一, 一五〇. Two digits side by side (三四百) are none.
pub(crate) fn digit_string(sentence: Sentence<'_>, start: usize) -> Option<(Decimal, usize)> {
    let digit = |at: usize| sense!(sentence, at, { Sense::Cardinal(digit @ 0..=9) => digit });
    let mut value = Decimal::ZERO;
    let mut at = start;
    while let Some(digit) = digit(at) {
        value = exact_sum(exact_product(value, Decimal::TEN)?, Decimal::from(digit))?;
        at += 1;
    }
    let closed = !sentence.has(at, tags!(Hundred));
    // 八五折
    let parts = sentence.has(at, tags!(Tenths));
    let long = at > start + 2 || at == start + 2 && digit(start) != Some(0) && (parts || digit(start + 1) == Some(0));
    (closed && long).then_some((value, at))
}

/// The decimals in digits behind a point in words, where something is measured by them: 零點77%, but not 八点30分.
pub(crate) fn decimals(sentence: Sentence<'_>, point: usize) -> Option<(Decimal, usize)> {
    let digits = point + 1;
    if !sentence.has(point, tags!(DecimalPoint)) || !sentence.touches(point) {
        return None;
    }
    let literal = sentence.literal(digits).filter(|literal| matches!(literal.form, Form::Plain | Form::Zero))?;
    let measured = tags!(Percent, PercentagePoint, BasisPoint, Times, Scale, Major, Unit);
    let places = sentence.written(digits).chars().count();
    let value = exact::decimal(literal.mantissa?, u8::try_from(places).ok()?, 0)?;
    sentence.has(digits + 1, measured).then_some((value, digits + 1))
}

/// A hedge inside a number, or between it and its unit: 一千多万, 30余家.
pub(crate) fn inner_hedge(sentence: Sentence<'_>, at: usize) -> Option<Bound> {
    let hedge = sense!(sentence, at, { Sense::After(hedge @ Bound::MoreThan) => hedge })?;
    let joins = sentence.has(at + 1, tags!(Scale, Classifier, Unit, Period, Major, Minor, Percent, PercentagePoint, BasisPoint, Times));
    (at > 0 && sentence.touches(at - 1) && joins).then_some(hedge)
}
