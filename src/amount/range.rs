//! Ranges: two amounts as one, such as "$5-10 million", "between 3 and 4 percent", "above 3 and below 5 cents".
//!
//! In: an amount, or the statements of a sentence. Out: the range that the amount begins, or that two statements
//! bound, each end with the unit and scale that the two share.

use rust_decimal::Decimal;

use crate::amount::opening::single;
use crate::amount::{Amount, Measure, Settling, Sign, UnitOf, base, is_year, rate, rescale, settle, take, unit};
use crate::lex::{Mark, Sentence, Shape};
use crate::lexicon::tags;
use crate::number::{Around, Numeral, year};
use crate::value::exact::{exact_product, exact_sum};

/// Whether what stands behind an amount could join it to another: cheap, and never wrong about "no".
#[inline]
pub(crate) fn may_begin_range(sentence: Sentence<'_>, low: &Amount) -> bool {
    sentence.lexeme(low.end).is_some_and(|next| match next.shape {
        Shape::Mark(Mark::Hyphen | Mark::Dash | Mark::Minus | Mark::Tilde) => true,
        _ => next.tags.meets(tags!(To, And, Or)),
    })
}

/// Two amounts as one range: "$5-10 million", "between 3 and 4 percent", "3%-4%". Tells whether "to" joins them.
pub(crate) fn range(sentence: Sentence<'_>, low: &Amount, region: &Settling) -> Option<(Amount, bool)> {
    if low.high.is_some()
        || low.number.bound.is_some() && low.measure != Measure::Nothing
        || matches!(low.measure, Measure::Moved(_) | Measure::Fraction)
        || low.number.bare && year::is_short_year(sentence, low.first)
    {
        return None;
    }
    let (joint, next) = joint(sentence, low)?;
    if sentence.settings.unspaced && joint == Joint::Or && !sentence.is_number(next) {
        return None;
    }
    let mut high = single(sentence, next, region)?;
    // "€5m–6m": beside money the letter is a scale, not metres.
    let letter = matches!(high.measure, Measure::Count(UnitOf::Known(_)))
        && sentence.has(high.end.saturating_sub(1), tags!(MoneyScale))
        && sentence.is_digits(next);
    if letter && matches!(low.measure, Measure::Money(..)) {
        base(sentence, next, next, Around::Money, &mut high)?;
    }
    if high.sign != Sign::None && !matches!(low.sign, Sign::Minus) || matches!(high.measure, Measure::Moved(_)) {
        return None;
    }
    let mut range = combine(sentence, low, &high, joint)?;
    if range.per.is_none() && range.measure != Measure::Nothing {
        if let Some((unit, end)) = rate::per(sentence, range.end, range.measure) {
            range.per = Some(unit);
            take(sentence, &mut range, end);
        }
    }
    Some((range, joint == Joint::To))
}

/// What joins two ends of a range.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Joint {
    /// A hyphen, dash or tilde without a word.
    Dash,
    /// "to".
    To,
    /// "and" after "between".
    And,
    /// "or": three or four.
    Or,
}

fn joint(sentence: Sentence<'_>, low: &Amount) -> Option<(Joint, usize)> {
    let at = low.end;
    let mut next = at + 1;
    let joint = match sentence.mark(at) {
        Some(Mark::Hyphen | Mark::Dash | Mark::Minus | Mark::Tilde) => {
            // "1-1-1-1" and "555-0199-12" are no ranges.
            let chained = sentence
                .before(low.first)
                .is_some_and(|before| matches!(sentence.mark(before), Some(Mark::Hyphen)) && sentence.touches(before));
            if chained {
                return None;
            }
            // "8- to 16-meter", "200,000 to-260,000"
            if sentence.has(next, tags!(To)) {
                next += 1;
                Joint::To
            } else {
                Joint::Dash
            }
        }
        _ if sentence.has(at, tags!(To)) => {
            if sentence.is_mark(next, Mark::Hyphen) && sentence.touches(at) && sentence.touches(next) {
                next += 1;
            }
            Joint::To
        }
        _ if sentence.has(at, tags!(And)) && between(sentence, low.first) => Joint::And,
        _ if sentence.has(at, tags!(Or)) => Joint::Or,
        _ => return None,
    };
    // "between about 3 and about 4"
    let hedged = sentence.has(next, tags!(Before, Between)) && joint != Joint::Or;
    Some((joint, if hedged { next + 1 } else { next }))
}

pub(crate) fn between(sentence: Sentence<'_>, first: usize) -> bool {
    (1..=3).any(|back| first.checked_sub(back).is_some_and(|at| sentence.has(at, tags!(Between))))
}

pub(crate) fn same_unit(low: Measure, high: Measure) -> bool {
    match (low, high) {
        (Measure::Money(one, _), Measure::Money(other, _)) => one == other,
        (Measure::Count(UnitOf::Noun(..)), Measure::Count(UnitOf::Noun(..))) => false,
        _ => low == high,
    }
}

fn combine(sentence: Sentence<'_>, low: &Amount, high: &Amount, joint: Joint) -> Option<Amount> {
    let plain_low = low.measure == Measure::Nothing;
    let plain_high = high.measure == Measure::Nothing;
    let mut from = *low;
    // "the second quarter of 2007 to 5.0 mln euro"
    let sign_first = high.measure != Measure::Nothing && !high.starts_with_number;
    if is_year(low) && !plain_high && (joint == Joint::To || sign_first) {
        return None;
    }
    // A plain low end takes the unit of the high one; "three or four times" aside, an "or" joins no multiples.
    let takes_high = match high.measure {
        Measure::Fraction => false,
        Measure::Multiple => joint != Joint::Or,
        _ => true,
    };
    let measure = if same_unit(low.measure, high.measure) || plain_low && takes_high {
        high.measure
    } else if plain_high && matches!(low.measure, Measure::Money(..)) && !high.number.spelled {
        low.measure
    } else {
        return None;
    };
    // A scale said once reaches both: "$5-10 million" — where the first would be the smaller number.
    let shares = !low.number.scaled && high.number.scaled && !(plain_high && plain_low && low.number.value > Decimal::from(999));
    if shares && low.number.value < high.number.written.significand {
        rescale(&mut from, high.number.written.exponent)?;
    }
    // The unit changed the value (cents): the low end changes alike; of dozens, where it is the smaller number.
    let factor = unit::factor(high);
    if plain_low && (factor < Decimal::ONE || factor > Decimal::ONE && low.number.value < high.number.written.significand) {
        let value = exact_product(from.number.value, factor);
        settle(&mut from, value);
    }
    // "$500-1 billion" may be 500 dollars or 500 million: no figure rather than a wrong one.
    let torn = joint == Joint::Dash
        && !sentence.settings.unspaced
        && !low.number.scaled
        && high.number.written.exponent > 0
        && (plain_low || plain_high)
        && low.number.value >= high.number.written.significand;
    let (mut bottom, mut top) = (from.signed(), high.signed());
    if bottom >= top {
        // "7,950-7,930": a band may be told from its upper end.
        if joint != Joint::Dash || low.number.bare || high.number.bare || bottom == top || low.sign != Sign::None {
            return None;
        }
        // "5,000 -3.2%": what touches only the number behind it is its sign.
        if sentence.gap(low.end - 1) > 0 && sentence.touches(low.end) {
            return None;
        }
        (bottom, top) = (top, bottom);
    }
    match joint {
        Joint::Or => {
            // "three or four years": neighbours, and only the second names the unit.
            let neighbours =
                plain_low && !plain_high && low.number.spelled == high.number.spelled && exact_sum(top, -bottom) == Some(Decimal::ONE);
            if !neighbours {
                return None;
            }
        }
        // "7-Eleven"
        // "crude off 98 cents to $69.91": by so many cents, to so many dollars.
        Joint::To
            if unit::factor(low) < unit::factor(high)
                && !plain_low
                && exact_product(bottom, Decimal::from(40)).is_some_and(|most| top > most) =>
        {
            return None;
        }
        Joint::Dash if plain_low && low.number.spelled != high.number.spelled && !sentence.settings.unspaced => return None,
        // Plain digits with a hyphen are as often years or codes.
        Joint::Dash if plain_low && plain_high && (is_year(low) || low.number.bare && low.number.digits > 6) => return None,
        _ => {}
    }
    Some(Amount {
        end: high.end,
        stop: high.stop,
        measure,
        number: Numeral {
            value: bottom,
            bound: high.number.bound.or(low.number.bound),
            scaled: true,
            bare: low.number.bare && high.number.bare && plain_high && plain_low,
            ..low.number
        },
        high: Some(top),
        sign: Sign::None,
        per: high.per.or(low.per),
        unfit: from.unfit || high.unfit || torn,
        ..*low
    })
}
