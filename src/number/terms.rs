//! What number words are by themselves: cardinals, hundreds, scales, digits among them, and the hyphens that join them.

use rust_decimal::Decimal;

use crate::lex::{Form, Mark, Sentence, noun, sense};
use crate::lexicon::{Tags, tags};
use crate::value::exact::{decimal, exact_sum};

/// A group below a scale, up to lexeme `end`.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Group {
    pub value: Decimal,
    pub end: usize,
    /// Holds a hundred, so that it is no small number of its own.
    pub round: bool,
    /// How many hundreds it is, where nothing stands below them.
    pub hundreds: Option<Decimal>,
}

pub(crate) fn cardinal(sentence: Sentence<'_>, at: usize) -> Option<u16> {
    // 10亿陆续到账, 10亿参数
    if sentence.has(at, tags!(Formal)) && sentence.touches(at) && noun::is_noun(sentence, at + 1) {
        return None;
    }
    // 海陆股份: behind a noun only money and more of a number make it one.
    const GOES_ON: Tags = tags!(Scale, Hundred, Formal, Major, Minor, DecimalPoint, Percent, PartOf);
    let named = || at > 0 && sentence.touches(at - 1) && noun::is_noun(sentence, at - 1) && !sentence.has(at + 1, GOES_ON);
    if sentence.has(at, tags!(Formal)) && named() {
        return None;
    }
    sense!(sentence, at, { Sense::Cardinal(value) => value })
}

pub(crate) fn hundred(sentence: Sentence<'_>, at: usize) -> Option<u8> {
    sense!(sentence, at, { Sense::Hundred(power) => power })
}

/// Whether a lexeme can only be a part of a number in words.
pub(crate) fn number_word(sentence: Sentence<'_>, at: usize) -> bool {
    sentence.has(at, tags!(Cardinal, Hundred, Scale))
}

/// Whether a hyphen joins what is before it to what is behind it.
pub(crate) fn hyphened(sentence: Sentence<'_>, at: usize) -> bool {
    sentence.is_mark(at, Mark::Hyphen) && at > 0 && sentence.touches(at - 1) && sentence.touches(at)
}

/// Digits within a number in words: "3 hundred and 21".
pub(crate) fn literal(sentence: Sentence<'_>, at: usize) -> Option<Decimal> {
    let literal = sentence.literal(at)?;
    if !matches!(literal.form, Form::Plain | Form::Marked) {
        return None;
    }
    decimal(literal.mantissa?, literal.scale, 0)
}

pub(crate) fn scale(sentence: Sentence<'_>, at: usize) -> Option<u8> {
    sense!(sentence, at, { Sense::Scale(power) => power })
}

pub(crate) fn dozen(sentence: Sentence<'_>, at: usize) -> Option<u16> {
    sense!(sentence, at, { Sense::Dozen(count) => count })
}

/// A value times a power of ten, without trailing zeros that the writer did not write.
pub(crate) fn scaled(value: Decimal, exponent: u8) -> Option<Decimal> {
    let negative = value.is_sign_negative();
    let mut scaled = decimal(value.mantissa().unsigned_abs(), value.scale() as u8, exponent)?;
    scaled.set_sign_negative(negative);
    Some(scaled)
}

/// A number and a part of one. A third has no end, and is cut at the last digit; anything else is exact or refused.
pub(crate) fn with_part(value: Decimal, part: Decimal) -> Option<Decimal> {
    let endless = part.mantissa().unsigned_abs() > 1_000_000_000_000_000;
    if endless { value.checked_add(part) } else { exact_sum(value, part) }
}

/// Where the numerator stands behind the word that parts it from its denominator. Where that word is also one of another
/// part, 3割5分, it leads on by its case: 3分の1.
pub(crate) fn numerator(sentence: Sentence<'_>, part_of: usize) -> Option<usize> {
    if !sentence.has(part_of, tags!(Tenths)) {
        return Some(part_of + 1);
    }
    sentence.has(part_of + 1, tags!(Of)).then_some(part_of + 2)
}
