//! Numbers that begin in digits: their fraction, their groups, the words behind them.

use rust_decimal::Decimal;

use crate::lex::{Form, Literal, Mark, Sentence, Shape};
use crate::lexicon::{Tags, tags};
use crate::number::ideographs;
use crate::number::numeral::{Around, Fault, Numeral};
use crate::number::part::{and_part, fraction_value, over_of_a, ratio, slash, vulgar_part};
use crate::number::scale::scales;
use crate::number::terms::{cardinal, with_part};
use crate::number::words::{clashes, goes_on_behind, read_words, tear};
use crate::value::Written;
use crate::value::exact::decimal;

/// The words behind digits that may belong to their number; most digits are followed by none.
pub(crate) const GOES_ON: Tags = tags!(Scale, Hundred, Dozen, ShortScale, MoneyScale, RupeeScale, After, Among, OutOf, Before, Nth);

#[inline]
pub(crate) fn read_digits(sentence: Sentence<'_>, at: usize, literal: &Literal, around: Around, read: &mut Numeral) -> Option<()> {
    match literal.form {
        Form::Broken => return None,
        Form::Vulgar => {
            *read = vulgar(sentence, at, literal)?;
            return Some(());
        }
        Form::Plain | Form::Zero | Form::Marked | Form::Spaced => {}
    }
    let mantissa = literal.mantissa?;
    let significand = decimal(mantissa, literal.scale, 0)?;
    let bare = matches!(literal.form, Form::Plain | Form::Zero);
    *read = Numeral { bare, digits: literal.integer_digits, ..Numeral::of(significand, at + 1) };
    let Some(next) = sentence.lexeme(at + 1) else { return Some(()) };
    if next.shape == Shape::Mark(Mark::Comma) && torn_group(sentence, at) {
        // "80, 000": no list has such a number.
        let value = decimal(mantissa, literal.scale, 3)?;
        *read = Numeral { digits: literal.integer_digits + 3, ..Numeral::of(value, at + 3) };
        return Some(());
    }
    if matches!(literal.scale, 0 | 2) && matches!(next.shape, Shape::Digits | Shape::Mark(Mark::Slash | Mark::Hyphen | Mark::Dash)) {
        if let Some(fraction) = with_fraction(sentence, at, read, around) {
            *read = fraction?;
            return Some(());
        }
    }
    let hyphenated = || next.shape == Shape::Mark(Mark::Hyphen) && sentence.has(at + 2, tags!(Scale, ShortScale, RupeeScale, Plus));
    // "3 point 2 billion", as it is spoken.
    if next.tags.meets(tags!(DecimalPoint)) && literal.form == Form::Plain && !sentence.settings.unspaced {
        if let Some((part, end)) = spoken_decimals(sentence, at + 1) {
            *read = Numeral { digits: read.digits, ..Numeral::of(with_part(read.value, part)?, end) };
            return scales(sentence, read, around);
        }
    }
    // 3又二分之一
    if next.tags.meets(tags!(Mixed)) && sentence.settings.unspaced {
        if let Some((part, end)) = ideographs::fraction(sentence, at + 2) {
            *read = Numeral { digits: read.digits, ..Numeral::of(with_part(read.value, part)?, end) };
            return Some(());
        }
    }
    // 1个半亿
    if next.tags.meets(tags!(Classifier)) && sentence.settings.unspaced && ideographs::half_of_scale(sentence, at + 1).is_some() {
        *read = read_words(sentence, at, around)?;
        return Some(());
    }
    if next.tags.meets(tags!(And)) && and_half(sentence, at, literal) {
        // "2 and a half billion"
        let (part, end) = and_part(sentence, at + 1)?;
        let value = with_part(read.value, part)?;
        *read = Numeral { digits: read.digits, ..Numeral::of(value, end) };
        return scales(sentence, read, around);
    }
    if next.tags.meets(GOES_ON) || next.shape == Shape::Mark(Mark::Plus) || hyphenated() {
        go_on(sentence, at, around, read)
    } else {
        Some(())
    }
}

/// The decimals in digits behind a point in words, where something is measured by them: "3 point 25 percent".
fn spoken_decimals(sentence: Sentence<'_>, point: usize) -> Option<(Decimal, usize)> {
    let digits = point + 1;
    let literal = sentence.literal(digits).filter(|literal| matches!(literal.form, Form::Plain | Form::Zero))?;
    let measured = sentence.has(digits + 1, tags!(Percent, PercentagePoint, Scale, Major, Times));
    let places = u8::try_from(sentence.length(digits)).ok()?;
    Some((decimal(literal.mantissa?, places, 0)?, digits + 1)).filter(|_| measured)
}

/// Reads on from digits, at `at`, in the words behind them.
#[inline(never)]
pub(crate) fn go_on(sentence: Sentence<'_>, at: usize, around: Around, read: &mut Numeral) -> Option<()> {
    // "3 hundred and 21", "6 crore and two hundred", "3 billion 400 million", 5千万: groups follow the digits.
    if goes_on_behind(sentence, at + 1) || sentence.has(at + 1, tags!(Hundred)) {
        *read = read_words(sentence, at, around)?;
        return Some(());
    }
    if let Some(denominator) = ratio(sentence, at, read) {
        *read = denominator;
        return Some(());
    }
    scales(sentence, read, around)?;
    // 1亿2000万, 3万5千, 3万6420: smaller places follow.
    if sentence.settings.unspaced
        && read.scaled
        && read.bound.is_none()
        && sentence.touches(read.end - 1)
        && (sentence.is_digits(read.end) || cardinal(sentence, read.end).is_some())
    {
        if let Some(longer) = read_words(sentence, at, around)
            .filter(|longer| longer.end > read.end + 1 || longer.end > read.end && sentence.is_digits(read.end) || longer.fault.is_some())
        {
            *read = longer;
        }
    }
    // "200 MLD": a scale that is none here, and no unit either.
    let no_scale = !read.scaled && sentence.has(read.end, tags!(MoneyScale)) && !sentence.has(read.end, tags!(Unit));
    if no_scale && sentence.length(read.end) > 2 && sentence.gap(read.end - 1) <= 1 {
        read.fault = Some(Fault::Torn);
    }
    if (read.scaled || sentence.has(read.end, tags!(Nth))) && read.fault.is_none() && clashes(sentence, read) {
        tear(sentence, read);
    }
    Some(())
}

/// Whether a small number goes on in "and a half": only before what it is a number of.
#[inline(never)]
pub(crate) fn and_half(sentence: Sentence<'_>, at: usize, literal: &Literal) -> bool {
    literal.form == Form::Plain
        && literal.integer_digits <= 2
        && and_part(sentence, at + 1).is_some_and(|(_, end)| {
            let told = sentence.has(at + 2, tags!(Article)) && sentence.has(at + 3, tags!(Half)) || sentence.is_digits(at + 2);
            told && sentence.has(end, tags!(Scale, Percent, PercentagePoint, Times, Period, Unit))
        })
}

/// Whether the thousands of a number stand apart from it, behind its comma and a space.
pub(crate) fn torn_group(sentence: Sentence<'_>, at: usize) -> bool {
    let whole = sentence.literal(at).is_some_and(|literal| literal.form == Form::Plain && literal.integer_digits <= 3);
    whole && sentence.touches(at) && sentence.written(at + 2) == "000" && !sentence.is_mark(at + 3, Mark::Comma)
}

/// Digits with a fraction, where there is one: 1/4, 2 1/4, 3½. It has no number where that does not fit. Behind cents it
/// is a fraction of one, as grain is quoted: "$5.72-1/2", "$5.72½".
#[inline(never)]
pub(crate) fn with_fraction(sentence: Sentence<'_>, at: usize, plain: &Numeral, around: Around) -> Option<Option<Numeral>> {
    if plain.value.scale() > 0 {
        let part = match sentence.mark(at + 1) {
            Some(Mark::Hyphen | Mark::Dash) if sentence.touches(at + 1) => slash(sentence, at + 2),
            Some(_) => None,
            None => vulgar_part(sentence, at + 1),
        };
        let (part, end) = part.filter(|_| sentence.touches(at))?;
        let value = part.checked_div(Decimal::ONE_HUNDRED).and_then(|part| with_part(plain.value, part));
        return Some(value.map(|value| Numeral { digits: plain.digits, ..Numeral::of(value, end) }));
    }
    // "1/2 million"
    let scaled = |value: Decimal, end: usize, fraction: bool| {
        let written = Written { significand: value, exponent: 0 };
        let mut longer = Numeral { end, value, written, fraction, bare: false, ..*plain };
        scales(sentence, &mut longer, around).map(|()| longer)
    };
    if let Some((value, end)) = slash(sentence, at) {
        // 5/6亿元: a list, and no part of a scale.
        if sentence.settings.unspaced && sentence.has(end, tags!(Scale)) {
            return Some(None);
        }
        let end = over_of_a(sentence, end);
        // "4/8K" is no number of thousands.
        let letter = !sentence.has(end, tags!(Scale));
        return Some(if letter { Some(Numeral { end, value, fraction: true, bare: false, ..*plain }) } else { scaled(value, end, true) });
    }
    // "4-1/2-year", "2–1/4 cents"
    let joined = matches!(sentence.mark(at + 1), Some(Mark::Hyphen | Mark::Dash)) && sentence.touches(at) && sentence.touches(at + 1);
    let part = if joined { slash(sentence, at + 2)? } else { vulgar_part(sentence, at + 1).or_else(|| slash(sentence, at + 1))? };
    Some(with_part(plain.value, part.0).and_then(|value| scaled(value, part.1, false)))
}

#[inline(never)]
pub(crate) fn vulgar(sentence: Sentence<'_>, at: usize, literal: &Literal) -> Option<Numeral> {
    let value = fraction_value(literal)?;
    let mut part = Numeral { fraction: true, ..Numeral::of(value, over_of_a(sentence, at + 1)) };
    scales(sentence, &mut part, Around::Nothing)?;
    Some(part)
}
