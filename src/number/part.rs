//! Parts of one: 1/4, ½, two-thirds, "and a half", "one in five".

use rust_decimal::Decimal;

use crate::language::endings::ends_with;
use crate::lex::{Form, Literal, Mark, Sentence, noun, sense};
use crate::lexicon::{Sense, tags};
use crate::number::group;
use crate::number::numeral::Numeral;
use crate::number::terms::{cardinal, hyphened, scale};
use crate::number::year;
use crate::value::Bound;
use crate::value::exact::{decimal, is_one};

/// The part that a vulgar fraction at a lexeme is, and where it ends.
pub(crate) fn vulgar_part(sentence: Sentence<'_>, at: usize) -> Option<(Decimal, usize)> {
    let literal = sentence.literal(at).filter(|literal| literal.form == Form::Vulgar)?;
    Some((fraction_value(literal)?, at + 1))
}

/// The value of a vulgar fraction.
pub(crate) fn fraction_value(literal: &Literal) -> Option<Decimal> {
    decimal(literal.mantissa?, 0, 0)?.checked_div(Decimal::from(literal.scale))
}

/// A fraction in digits, "3/4": only with a denominator that fractions are written with, never a date.
pub(crate) fn slash(sentence: Sentence<'_>, at: usize) -> Option<(Decimal, usize)> {
    if !sentence.is_mark(at + 1, Mark::Slash) || !plain_integer(sentence, at) || !plain_integer(sentence, at + 2) {
        return None;
    }
    if sentence.touches(at) != sentence.touches(at + 1) || sentence.is_mark(at + 3, Mark::Slash) {
        return None;
    }
    let numerator = sentence.literal(at)?.mantissa?;
    let denominator = sentence.literal(at + 2)?.mantissa?;
    if !matches!(denominator, 2..=10 | 12 | 16 | 20 | 32 | 64 | 100) || numerator >= denominator || numerator == 0 {
        return None;
    }
    let value = decimal(numerator, 0, 0)?.checked_div(decimal(denominator, 0, 0)?)?;
    Some((value, at + 3))
}

/// Over "of a" between a part and its scale, "3/4 of a million"; but "a fifth of a million-dollar budget".
pub(crate) fn over_of_a(sentence: Sentence<'_>, end: usize) -> usize {
    let of_a = sentence.has(end, tags!(Of)) && sentence.has(end + 1, tags!(Article)) && scale(sentence, end + 2).is_some();
    if of_a && !sentence.is_mark(end + 3, Mark::Hyphen) { end + 2 } else { end }
}

pub(crate) fn plain_integer(sentence: Sentence<'_>, at: usize) -> bool {
    sentence.literal(at).is_some_and(|literal| literal.form == Form::Plain)
}

/// "and a half", "-and-a-half", "and three fifths": the part and where it ends.
#[inline]
pub(crate) fn and_part(sentence: Sentence<'_>, at: usize) -> Option<(Decimal, usize)> {
    let past_hyphen = |at: usize| at + usize::from(hyphened(sentence, at));
    let and = past_hyphen(at);
    if !sentence.has(and, tags!(And)) {
        return None;
    }
    let start = past_hyphen(and + 1);
    added_part(sentence, start).or_else(|| slash(sentence, start))
}

/// A part behind "and", where it is one of what stands before that: in "$5 million and half a billion", "$3 million and half
/// of it", "4 million and a third of the shares" it is of what follows.
pub(crate) fn added_part(sentence: Sentence<'_>, start: usize) -> Option<(Decimal, usize)> {
    let (value, end) = part(sentence, start)?;
    let half = sentence.has(end - 1, tags!(Half));
    let bare = half && end == start + 1;
    let elsewhere = bare && sentence.has(end, tags!(Article, Determiner, Of)) || !half && sentence.has(end, tags!(Of));
    (!elsewhere).then_some((value, end))
}

/// A fraction in words: half, a quarter, two thirds, one eighth.
pub(crate) fn part(sentence: Sentence<'_>, at: usize) -> Option<(Decimal, usize)> {
    let denominator = |at: usize| {
        sense!(sentence, at, {
            Sense::Half => 2,
            Sense::Part(denominator) => denominator,
        })
    };
    if let Some(below) = denominator(at) {
        return Some((Decimal::ONE.checked_div(Decimal::from(below))?, at + 1));
    }
    let above = if sentence.has(at, tags!(Article)) { 1 } else { sense!(sentence, at, { Sense::Cardinal(value) => value })? };
    let mut next = at + 1;
    if sentence.is_mark(next, Mark::Hyphen) {
        next += 1;
    }
    let below = denominator(next)?;
    Some((Decimal::from(above).checked_div(Decimal::from(below))?, next + 1))
}

/// "two thirds" but not "two third-round picks": more than one part is in the plural, where the language has one.
pub(crate) fn plural_agrees(sentence: Sentence<'_>, at: usize, above: Decimal) -> bool {
    above == Decimal::ONE || sentence.settings.parts_have_one_form || ends_with(sentence.written(at), sentence.settings.plural_mark)
}

/// "three quarters of growth" are spans of time, and no part of it.
pub(crate) fn lasts(sentence: Sentence<'_>, of: usize) -> bool {
    sentence.has(of, tags!(Of)) && sentence.has(of + 1, tags!(Change, MovesOrChange, Moves, Outcome))
}

/// "the one hundredth store": the denominator at `last` is an ordinal.
pub(crate) fn is_ordinal(sentence: Sentence<'_>, first: usize, last: usize) -> bool {
    let large = sense!(sentence, last, { Sense::Part(below @ 20..) => below }).is_some();
    let pointed = sentence.before(first).is_some_and(|before| sentence.has(before, tags!(Determiner)));
    large && pointed && sentence.is_word(last + 1) && !sentence.has(last + 1, tags!(Of))
}

/// Whether a part is one of a point: "quarter point", "one-quarter-point"; but "the third quarter point".
pub(crate) fn of_point(sentence: Sentence<'_>, at: usize, end: usize) -> bool {
    let unit = if sentence.is_mark(end, Mark::Hyphen) && sentence.touches(end - 1) && sentence.touches(end) { end + 1 } else { end };
    let dated = sentence
        .before(at)
        .is_some_and(|before| sentence.has(before, tags!(Ordinal, Part, Prior, Determiner, Fiscal)) || year::is_year(sentence, before));
    sentence.has(unit, tags!(Point)) && !ends_with(sentence.written(unit), sentence.settings.plural_mark) && !dated
}

/// A part at the beginning of a number: half, a third, two-thirds.
pub(crate) fn leading_part(sentence: Sentence<'_>, at: usize) -> Option<(Decimal, usize)> {
    let (value, end) = part(sentence, at)?;
    // A bare "third" or "quarter" is an ordinal or a span of time, unless a scale follows it.
    let bare = sentence.has(at, tags!(Part));
    let point = of_point(sentence, at, end);
    if bare && scale(sentence, end).is_none() && !point {
        return None;
    }
    // "for three quarters": spans of time, unless they are quarters of something.
    let period = sentence.has(end - 1, tags!(Period)) && cardinal(sentence, at).is_some() && !point;
    let whole = at == 0 && end == sentence.len();
    if period && !whole && (!sentence.has(end, tags!(Of, Scale, Article)) || lasts(sentence, end)) {
        return None;
    }
    let numbered = cardinal(sentence, at).is_some();
    if numbered && is_ordinal(sentence, at, end - 1) {
        return None;
    }
    // "a three-quarter-point rise" is a part, "two quarter-point cuts" are two.
    let compound = point && sentence.is_mark(at + 1, Mark::Hyphen);
    if numbered && !compound && !plural_agrees(sentence, end - 1, Decimal::from(cardinal(sentence, at).unwrap_or(1))) {
        return None;
    }
    Some((value, end))
}

/// "one in five", "1 in 21", "one over three", "one out of four".
#[inline]
pub(crate) fn ratio(sentence: Sentence<'_>, first: usize, above: &Numeral) -> Option<Numeral> {
    if sentence.has(above.end, tags!(Among, OutOf, Before)) { share(sentence, first, above) } else { None }
}

#[inline(never)]
fn share(sentence: Sentence<'_>, first: usize, above: &Numeral) -> Option<Numeral> {
    let joins = sentence.has(above.end, tags!(Among, OutOf));
    let over = is_one(above.value) && sentence.is(above.end, Sense::Before(Bound::MoreThan));
    if !(joins || over) || above.scaled || above.fraction || above.value.scale() != 0 {
        return None;
    }
    let handled = sentence.before(first).is_some_and(|before| sentence.has(before, tags!(Handles)));
    let out_of = sentence.has(above.end, tags!(OutOf));
    let below = read_simple(sentence, above.end + 1)?;
    // "one in 21", "nine out of twenty"; otherwise only of ten at most: "two in five", "7 out of 10".
    let usual = is_one(above.value) || out_of && above.spelled && below.spelled;
    let small = if usual { Decimal::from(100) } else { Decimal::TEN };
    if above.spelled != below.spelled && !usual
        || below.value <= above.value
        || below.value > small
        || below.value.scale() != 0
        || below.scaled
    {
        return None;
    }
    // "opened two in five cities": so many, in so many places.
    if !is_one(above.value) && handled && noun::is_many(sentence, below.end) {
        return None;
    }
    // "one in 12 months" is a span of time.
    let counted = sentence.has(below.end, tags!(Period, Percent, Month, Major));
    if counted {
        return None;
    }
    Some(Numeral { end: below.end, value: above.value.checked_div(below.value)?, fraction: true, bare: false, ratio: true, ..*above })
}

/// The hundredths of a cheque: "forty-two and 75/100", "three hundred and no/100".
pub(crate) fn cheque(sentence: Sentence<'_>, at: usize) -> Option<(Decimal, usize)> {
    let hundred = |at: usize| sentence.literal(at).is_some_and(|literal| literal.form == Form::Plain && literal.mantissa == Some(100));
    if !sentence.has(at, tags!(And)) || !sentence.is_mark(at + 2, Mark::Slash) || !hundred(at + 3) {
        return None;
    }
    let above = match sentence.literal(at + 1) {
        Some(literal) if matches!(literal.form, Form::Plain | Form::Zero) && literal.integer_digits <= 2 => literal.mantissa?,
        Some(_) => return None,
        None if sentence.has(at + 1, tags!(Nought)) => 0,
        None => return None,
    };
    Some((decimal(above, 2, 0)?, at + 4))
}

/// A number without scale or fraction, for denominators.
pub(crate) fn read_simple(sentence: Sentence<'_>, at: usize) -> Option<Numeral> {
    match sentence.literal(at) {
        Some(literal) if literal.form == Form::Plain => {
            let value = decimal(literal.mantissa?, 0, 0)?;
            Some(Numeral { bare: true, digits: literal.integer_digits, ..Numeral::of(value, at + 1) })
        }
        Some(_) => None,
        None => group::read(sentence, at, true, true).map(|group| Numeral { spelled: true, ..Numeral::of(group.value, group.end) }),
    }
}
