//! Numbers with their scale: "26.19 trillion", "two and a half million", 两亿三千万.
//!
//! In: a sentence and the lexeme where a number may begin. Out: its exact value, or nothing where it does not
//! fit 28 digits. One algorithm serves words and digits, spaced and unspaced scripts: groups below a scale, each
//! closed by its scale.

use rust_decimal::Decimal;

use crate::lex::{Form, Literal, Mark, Sentence, Shape, noun, sense};
use crate::lexicon::{Sense, Tags, tags};
use crate::number::ideographs;
use crate::value::exact::{decimal, exact_product, exact_sum, is_one, power};
use crate::value::{Bound, Written};

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
        }
    }
}

/// What stands around a number that decides how its letters are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Around {
    /// A currency stands before it, so "5m" is five million.
    Money,
    Nothing,
}

/// The words that a number may begin with.
const BEGINS: Tags = tags!(Cardinal, Half, Part, Article, Scale, Hundred);

/// The words behind digits that may belong to their number; most digits are followed by none.
const GOES_ON: Tags = tags!(Scale, Hundred, Dozen, ShortScale, MoneyScale, After, In, OutOf, Before);

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
        None if sentence.has(at, BEGINS) => *numeral = read_words(sentence, at)?,
        None => return None,
    }
    Some(())
}

#[inline]
fn read_digits(sentence: Sentence<'_>, at: usize, literal: &Literal, around: Around, read: &mut Numeral) -> Option<()> {
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
    if matches!(literal.scale, 0 | 2) && matches!(next.shape, Shape::Digits | Shape::Mark(Mark::Slash | Mark::Hyphen)) {
        if let Some(fraction) = with_fraction(sentence, at, read, around) {
            *read = fraction?;
            return Some(());
        }
    }
    let hyphenated = || next.shape == Shape::Mark(Mark::Hyphen) && sentence.has(at + 2, tags!(Scale, ShortScale));
    if next.tags.meets(tags!(And)) && and_half(sentence, at, literal) {
        // "2 and a half billion"
        let (part, end) = and_part(sentence, at + 1)?;
        let value = with_part(read.value, part)?;
        *read = Numeral { digits: read.digits, ..Numeral::of(value, end) };
        return scales(sentence, read, around);
    }
    if next.tags.meets(GOES_ON) || hyphenated() { go_on(sentence, at, around, read) } else { Some(()) }
}

/// Reads on from digits, at `at`, in the words behind them.
#[inline(never)]
fn go_on(sentence: Sentence<'_>, at: usize, around: Around, read: &mut Numeral) -> Option<()> {
    // "3 hundred and 21", "6 crore and two hundred", 5千万: groups follow the digits.
    let goes_on = |at: usize| cardinal(sentence, at).is_some() || sentence.literal(at).is_some() && sentence.has(at + 1, tags!(Hundred));
    let groups =
        scale(sentence, at + 1).is_some() && (goes_on(at + 2) || sentence.has(at + 2, tags!(And)) && cardinal(sentence, at + 3).is_some());
    if groups || sentence.has(at + 1, tags!(Hundred)) {
        *read = read_words(sentence, at)?;
        return Some(());
    }
    if let Some(denominator) = ratio(sentence, read) {
        *read = denominator;
        return Some(());
    }
    scales(sentence, read, around)?;
    // 1亿2000万, 3万5千: smaller scales follow.
    if sentence.settings.unspaced
        && read.scaled
        && read.bound.is_none()
        && sentence.touches(read.end - 1)
        && (sentence.is_digits(read.end) || cardinal(sentence, read.end).is_some())
    {
        if let Some(longer) = read_words(sentence, at).filter(|longer| longer.end > read.end + 1) {
            *read = longer;
        }
    }
    Some(())
}

/// Whether a small number goes on in "and a half": only before what it is a number of.
#[inline(never)]
fn and_half(sentence: Sentence<'_>, at: usize, literal: &Literal) -> bool {
    literal.form == Form::Plain
        && literal.integer_digits <= 2
        && sentence.has(at + 2, tags!(Article))
        && sentence.has(at + 3, tags!(Half))
        && sentence.has(at + 4, tags!(Scale, Percent, PercentagePoint, Times, Period, Unit))
}

/// Whether the thousands of a number stand apart from it, behind its comma and a space.
fn torn_group(sentence: Sentence<'_>, at: usize) -> bool {
    let whole = sentence.literal(at).is_some_and(|literal| literal.form == Form::Plain && literal.integer_digits <= 3);
    whole && sentence.touches(at) && sentence.written(at + 2) == "000" && !sentence.is_mark(at + 3, Mark::Comma)
}

/// Digits with a fraction, where there is one: 1/4, 2 1/4, 3½. It has no number where that does not fit. Behind cents it
/// is a fraction of one, as grain is quoted: "$5.72-1/2", "$5.72½".
#[inline(never)]
fn with_fraction(sentence: Sentence<'_>, at: usize, plain: &Numeral, around: Around) -> Option<Option<Numeral>> {
    if plain.value.scale() > 0 {
        let part = match sentence.mark(at + 1) {
            Some(Mark::Hyphen) if sentence.touches(at + 1) => slash(sentence, at + 2),
            Some(_) => None,
            None => vulgar_part(sentence, at + 1),
        };
        let (part, end) = part.filter(|_| sentence.touches(at))?;
        let value = part.checked_div(Decimal::ONE_HUNDRED).and_then(|part| with_part(plain.value, part));
        return Some(value.map(|value| Numeral { digits: plain.digits, ..Numeral::of(value, end) }));
    }
    if let Some((value, end)) = slash(sentence, at) {
        return Some(Some(Numeral { end, value, fraction: true, bare: false, ..*plain }));
    }
    let whole = |(part, end): (Decimal, usize)| {
        let value = with_part(plain.value, part)?;
        Some(Numeral { end, value, written: Written { significand: value, exponent: 0 }, bare: false, ..*plain })
    };
    // "4-1/2-year"
    if sentence.is_mark(at + 1, Mark::Hyphen) && sentence.touches(at) && sentence.touches(at + 1) {
        return slash(sentence, at + 2).map(whole);
    }
    let part = vulgar_part(sentence, at + 1).or_else(|| slash(sentence, at + 1))?;
    Some(whole(part).map(|whole| {
        let mut longer = whole;
        scales(sentence, &mut longer, around).map_or(whole, |()| longer)
    }))
}

/// The part that a vulgar fraction at a lexeme is, and where it ends.
fn vulgar_part(sentence: Sentence<'_>, at: usize) -> Option<(Decimal, usize)> {
    let literal = sentence.literal(at).filter(|literal| literal.form == Form::Vulgar)?;
    Some((fraction_value(literal)?, at + 1))
}

/// The value of a vulgar fraction.
fn fraction_value(literal: &Literal) -> Option<Decimal> {
    decimal(literal.mantissa?, 0, 0)?.checked_div(Decimal::from(literal.scale))
}

#[inline(never)]
fn vulgar(sentence: Sentence<'_>, at: usize, literal: &Literal) -> Option<Numeral> {
    let value = fraction_value(literal)?;
    let mut part = Numeral { fraction: true, ..Numeral::of(value, at + 1) };
    scales(sentence, &mut part, Around::Nothing)?;
    Some(part)
}

/// A fraction in digits, "3/4": only with a denominator that fractions are written with, never a date.
fn slash(sentence: Sentence<'_>, at: usize) -> Option<(Decimal, usize)> {
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

fn plain_integer(sentence: Sentence<'_>, at: usize) -> bool {
    sentence.literal(at).is_some_and(|literal| literal.form == Form::Plain)
}

/// The scale words behind a number in digits: million, lakh crore, m, bn.
fn scales(sentence: Sentence<'_>, numeral: &mut Numeral, around: Around) -> Option<()> {
    let mut exponent = 0u8;
    let mut dozens = 1u16;
    loop {
        let at = numeral.end;
        if let Some(bound) = ideographs::inner_hedge(sentence, at) {
            numeral.bound = Some(bound);
            numeral.end += 1;
            continue;
        }
        // "$10-billion", "Rs 4-lakh crore"
        let at = if sentence.is_mark(at, Mark::Hyphen)
            && sentence.touches(at - 1)
            && sentence.touches(at)
            && sentence.has(at + 1, tags!(Scale, ShortScale))
        {
            at + 1
        } else {
            at
        };
        // "1 lakh cr"
        let abbreviated = numeral.scaled || at > numeral.end;
        if !abbreviated && !sentence.has(at, tags!(Scale, Hundred, Dozen)) {
            break;
        }
        let scale = sense!(sentence, at, {
            Sense::Scale(power) | Sense::Hundred(power) => (power, 1),
            Sense::ShortScale(power) if abbreviated => (power, 1),
            Sense::Dozen(count) => (0, count),
        });
        match scale {
            Some((power, count)) => {
                exponent = exponent.checked_add(power)?;
                dozens = dozens.checked_mul(count)?;
                numeral.end = at + 1;
                numeral.scaled = true;
            }
            None => break,
        }
        if exponent > 40 {
            return None;
        }
    }
    if !numeral.scaled {
        if let Some(power) = short_scale(sentence, numeral, around) {
            exponent = power;
            numeral.end += 1;
            numeral.scaled = true;
            // "1k crore"
            if let Some(more) = scale(sentence, numeral.end) {
                exponent = exponent.checked_add(more)?;
                numeral.end += 1;
            }
        }
    }
    if !numeral.scaled {
        return Some(());
    }
    numeral.bare = false;
    numeral.fraction = false;
    numeral.written.exponent = exponent;
    let value = scaled(numeral.value, exponent)?;
    // Nothing times something has no decimals.
    numeral.value = if dozens == 1 && !value.is_zero() { value } else { exact_product(value, Decimal::from(dozens))? };
    // "3 million and a half"
    if let Some((part, end)) = and_part(sentence, numeral.end) {
        numeral.value = with_part(numeral.value, scaled(part, exponent)?)?;
        numeral.end = end;
    } else if sentence.has(numeral.end, tags!(Half)) && sentence.lexeme(numeral.end).is_some_and(|half| half.shape == Shape::Ideographs) {
        numeral.value = exact_sum(numeral.value, scaled(Decimal::new(5, 1), exponent)?)?;
        numeral.end += 1;
    }
    Some(())
}

/// A value times a power of ten, without trailing zeros that the writer did not write.
fn scaled(value: Decimal, exponent: u8) -> Option<Decimal> {
    let negative = value.is_sign_negative();
    let mut scaled = decimal(value.mantissa().unsigned_abs(), value.scale() as u8, exponent)?;
    scaled.set_sign_negative(negative);
    Some(scaled)
}

/// The letter or abbreviation that is a scale right after digits, where the place allows only a scale.
fn short_scale(sentence: Sentence<'_>, numeral: &Numeral, around: Around) -> Option<u8> {
    let at = numeral.end;
    if !sentence.has(at, tags!(ShortScale, MoneyScale)) || sentence.gap(at - 1) > 1 {
        return None;
    }
    // "12m-tonne", "5m2": the letter belongs to a unit.
    if sentence.literal(at + 1).is_some() && sentence.touches(at) {
        return None;
    }
    let touching = || sentence.touches(at - 1);
    let capital = || sentence.shape(at) != Some(Shape::Lower);
    // "247m shares" are millions, but "20t trucks" weigh tonnes.
    let things = || touching() && sentence.gap(at) == 1 && noun::is_many(sentence, at + 1);
    let money = || around == Around::Money || sentence.has(at + 1, tags!(Major)) && sentence.gap(at) <= 1;
    sense!(sentence, at, {
        Sense::ShortScale(power) => power,
        Sense::MoneyScale(power) if money() || capital() && touching() || power < 12 && things() => power,
    })
}

/// A number and a part of one. A third has no end, and is cut at the last digit; anything else is exact or refused.
fn with_part(value: Decimal, part: Decimal) -> Option<Decimal> {
    let endless = part.mantissa().unsigned_abs() > 1_000_000_000_000_000;
    if endless { value.checked_add(part) } else { exact_sum(value, part) }
}

/// "and a half", "and three fifths": the part and where it ends.
fn and_part(sentence: Sentence<'_>, at: usize) -> Option<(Decimal, usize)> {
    if !sentence.has(at, tags!(And)) {
        return None;
    }
    part(sentence, at + 1)
}

/// A fraction in words: half, a quarter, two thirds, one eighth.
fn part(sentence: Sentence<'_>, at: usize) -> Option<(Decimal, usize)> {
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

/// "one in five", "1 in 21", "one over three", "one out of four".
fn ratio(sentence: Sentence<'_>, above: &Numeral) -> Option<Numeral> {
    if !sentence.has(above.end, tags!(In, OutOf, Before)) {
        return None;
    }
    let joins = sentence.has(above.end, tags!(In)) || sentence.has(above.end, tags!(OutOf));
    let over = is_one(above.value) && sentence.is(above.end, Sense::Before(Bound::MoreThan));
    if !(joins || over) || above.scaled || above.fraction || above.value.scale() != 0 {
        return None;
    }
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
    // "one in 12 months" is a span of time.
    let counted = sentence.has(below.end, tags!(Period, Percent, Month, Major));
    if counted {
        return None;
    }
    Some(Numeral { end: below.end, value: above.value.checked_div(below.value)?, fraction: true, bare: false, ratio: true, ..*above })
}

/// A number without scale or fraction, for denominators.
fn read_simple(sentence: Sentence<'_>, at: usize) -> Option<Numeral> {
    match sentence.literal(at) {
        Some(literal) if literal.form == Form::Plain => {
            let value = decimal(literal.mantissa?, 0, 0)?;
            Some(Numeral { bare: true, digits: literal.integer_digits, ..Numeral::of(value, at + 1) })
        }
        Some(_) => None,
        None => group(sentence, at).map(|(value, end)| Numeral { spelled: true, ..Numeral::of(value, end) }),
    }
}

fn cardinal(sentence: Sentence<'_>, at: usize) -> Option<u16> {
    sense!(sentence, at, { Sense::Cardinal(value) => value })
}

/// A hyphen within a number in words; a dash only before the unit of a ten, for "thirty–forty" is a range.
fn joins_cardinal(sentence: Sentence<'_>, at: usize, room: Decimal) -> bool {
    match sentence.mark(at) {
        Some(Mark::Hyphen) => cardinal(sentence, at + 1).is_some(),
        Some(Mark::Dash) => room == Decimal::TEN && sentence.touches(at) && cardinal(sentence, at + 1).is_some_and(|unit| unit < 10),
        _ => false,
    }
}

/// A group below a scale: "two hundred and thirty-two", 三千零五. Decimals in words too: "two point four five".
fn group(sentence: Sentence<'_>, start: usize) -> Option<(Decimal, usize)> {
    let mut at = start;
    // What a further number must stay below: after "twenty" a unit, after "hundred" anything under a hundred.
    let mut room = Decimal::MAX;
    let mut sum = Decimal::ZERO;
    let mut last = Decimal::ZERO;
    let mut any = false;
    if sentence.settings.unspaced {
        if let Some(read) = ideographs::digit_string(sentence, start) {
            return Some(read);
        }
        // 一万零四十: the zero fills an empty place.
        if cardinal(sentence, at) == Some(0) && (cardinal(sentence, at + 1).is_some() || sentence.literal(at + 1).is_some()) {
            at += 1;
        }
    }
    loop {
        if any && sentence.touches(at - 1) && joins_cardinal(sentence, at, room) {
            at += 1;
        }
        if let Some(value) = cardinal(sentence, at) {
            let value = Decimal::from(value);
            if value.is_zero() && any && room > Decimal::ONE && sentence.settings.unspaced {
                at += 1;
                continue;
            }
            if value >= room {
                break;
            }
            room = if value >= Decimal::from(20) && (value % Decimal::TEN).is_zero() { Decimal::TEN } else { Decimal::ONE };
            last = value;
            sum = sum.checked_add(value)?;
        } else if let Some(power_of) = sense!(sentence, at, { Sense::Hundred(power) => power }) {
            let factor = power(power_of)?;
            if !any || last.is_zero() {
                if !sentence.settings.unspaced {
                    break;
                }
                last = Decimal::ONE;
                sum = sum.checked_add(last)?;
            }
            sum = exact_sum(sum.checked_sub(last)?, exact_product(last, factor)?)?;
            last = Decimal::ZERO;
            room = factor;
        } else if any && sentence.has(at, tags!(And)) && room > Decimal::TEN && room < Decimal::MAX {
            // "hundred and five"; in "two and three" the "and" joins two numbers.
            let value = cardinal(sentence, at + 1).map(Decimal::from).or_else(|| literal_below(sentence, at + 1, room));
            if value.is_none_or(|value| value >= room || value.is_zero()) {
                break;
            }
            at += 1;
            continue;
        } else if let Some(value) = literal_below(sentence, at, room) {
            let first = !any;
            if !first && sentence.settings.unspaced {
                break;
            }
            last = value;
            sum = sum.checked_add(value)?;
            room = Decimal::ONE;
            if first && value.scale() > 0 {
                room = Decimal::ZERO;
            }
        } else {
            break;
        }
        any = true;
        at += 1;
    }
    if !any {
        return None;
    }
    // 一千五 is 1500: a digit after a hundred or more, without a zero, counts the next lower place.
    if sentence.settings.unspaced && (1..10).contains(&cardinal(sentence, at - 1).unwrap_or(0)) && at > start + 1 {
        let before = sense!(sentence, at - 2, { Sense::Hundred(power @ 2..) => power });
        if let Some(factor) = before.filter(|_| !sentence.is(at, Sense::DecimalPoint)).and_then(|before| power(before - 1)) {
            sum = exact_sum(sum.checked_sub(last)?, exact_product(last, factor)?)?;
        }
    }
    // 零點77%: the point is a word, the decimals are digits.
    if let Some((part, end)) = ideographs::decimals(sentence, at) {
        return Some((exact_sum(sum, part)?, end));
    }
    // "two point four five"
    if sentence.has(at, tags!(DecimalPoint)) && cardinal(sentence, at + 1).is_some_and(|digit| digit < 10) {
        let mut place = Decimal::new(1, 1);
        let mut next = at + 1;
        while let Some(digit) = cardinal(sentence, next).filter(|&digit| digit < 10) {
            sum = exact_sum(sum, place.checked_mul(Decimal::from(digit))?)?;
            place = place.checked_mul(Decimal::new(1, 1))?;
            next += 1;
            if place.scale() > 27 {
                return None;
            }
        }
        at = next;
    }
    Some((sum, at))
}

/// Digits within a number in words: "3 hundred and 21".
fn literal_below(sentence: Sentence<'_>, at: usize, room: Decimal) -> Option<Decimal> {
    let literal = sentence.literal(at)?;
    if !matches!(literal.form, Form::Plain | Form::Marked) {
        return None;
    }
    let value = decimal(literal.mantissa?, literal.scale, 0)?;
    (value < room).then_some(value)
}

/// A number in words, or one that begins with digits and goes on in words.
#[inline(never)]
fn read_words(sentence: Sentence<'_>, first: usize) -> Option<Numeral> {
    let mut at = first;
    let spelled = sentence.literal(first).is_none();
    let numeral = |end: usize, value: Decimal, exponent: u8, significand: Decimal| Numeral {
        value,
        written: Written { significand, exponent },
        spelled,
        scaled: exponent > 0,
        ..Numeral::of(value, end)
    };
    // 百分之五 is read by the caller; here half, a quarter, two-thirds, and what they may be parts of.
    if let Some((value, end)) = leading_part(sentence, at) {
        // "half a million", "a quarter of a million", but "a fifth of a million-dollar budget".
        let whole = sentence.has(end, tags!(Of)) && sentence.has(end + 1, tags!(Article)) && !sentence.is_mark(end + 3, Mark::Hyphen);
        let scale_at = if whole { end + 2 } else { end + usize::from(sentence.has(end, tags!(Article))) };
        if let Some(exponent) = scale(sentence, scale_at) {
            return Some(numeral(scale_at + 1, scaled(value, exponent)?, exponent, value));
        }
        return Some(Numeral { fraction: true, ..numeral(end, value, 0, value) });
    }
    if sentence.has(at, tags!(Article)) {
        // "a hundred and five", "a million", "a dozen".
        let next = at + 1;
        if let Some(count) = dozen(sentence, next) {
            return Some(numeral(next + 1, Decimal::from(count), 0, Decimal::from(count)));
        }
        if let Some(exponent) = scale(sentence, next) {
            let value = power(exponent)?;
            return with_tail(sentence, numeral(next + 1, value, exponent, Decimal::ONE), exponent);
        }
        let hundred = sense!(sentence, next, { Sense::Hundred(power) => power })?;
        let base = power(hundred)?;
        let mut sum = base;
        let mut end = next + 1;
        if sentence.has(end, tags!(And)) {
            if let Some(value) = cardinal(sentence, end + 1) {
                let (value, after) = match group(sentence, end + 1) {
                    Some((value, after)) if value < base => (value, after),
                    _ => (Decimal::from(value), end + 2),
                };
                sum = sum.checked_add(value)?;
                end = after;
            }
        }
        if let Some(exponent) = scale(sentence, end) {
            return Some(numeral(end + 1, scaled(sum, exponent)?, exponent, sum));
        }
        return Some(numeral(end, sum, 0, sum));
    }
    let mut total = Decimal::ZERO;
    // 万亿: a scale by itself is one of it.
    let alone = sentence.settings.unspaced.then(|| scale(sentence, first)).flatten();
    if let Some(exponent) = alone {
        let mut one = numeral(first, Decimal::ONE, 0, Decimal::ONE);
        scales(sentence, &mut one, Around::Nothing)?;
        return Some(Numeral { scaled: exponent > 0 && one.end > first, ..one });
    }
    let mut significand = None;
    let mut largest = 0u8;
    let mut below = u8::MAX;
    let mut bound = None;
    let mut last_scaled = Decimal::ZERO;
    loop {
        let joined = total > Decimal::ZERO && !sentence.settings.unspaced && sentence.has(at, tags!(And));
        let start = if joined { at + 1 } else { at };
        if joined {
            if let Some((value, end)) = part(sentence, start) {
                // "two million and a half" is of millions; "a quarter million" names its own scale.
                let (value, end) = match scale(sentence, end) {
                    Some(exponent) if exponent <= largest => (scaled(value, exponent)?, end + 1),
                    _ => (scaled(value, largest)?, end),
                };
                total = with_part(total, value)?;
                at = end;
                break;
            }
        }
        let Some((value, mut end)) = group(sentence, start) else {
            // A scale upon a scale: lakh crore, 万亿.
            if let Some(exponent) = scale(sentence, at).filter(|_| last_scaled > Decimal::ZERO) {
                total = exact_sum(total.checked_sub(last_scaled)?, scaled(last_scaled, exponent)?)?;
                last_scaled = scaled(last_scaled, exponent)?;
                largest = largest.checked_add(exponent)?;
                below = below.max(exponent);
                at += 1;
                continue;
            }
            break;
        };
        if let Some(hedge) = ideographs::inner_hedge(sentence, end) {
            bound = Some(hedge);
            end += 1;
        }
        // "two and a half million"
        let mut value = value;
        if let Some((fraction, after)) = and_part(sentence, end).filter(|_| value.scale() == 0) {
            let own_scale = scale(sentence, after);
            if own_scale.is_some() || total.is_zero() {
                value = with_part(value, fraction)?;
                end = after;
            }
        }
        let dozens = dozen(sentence, end);
        if let Some(count) = dozens {
            return Some(numeral(end + 1, exact_product(value, Decimal::from(count))?, 0, value));
        }
        match scale(sentence, end) {
            Some(exponent) if exponent < below => {
                significand = significand.or(Some(value));
                last_scaled = scaled(value, exponent)?;
                total = exact_sum(total, last_scaled)?;
                largest = largest.max(exponent);
                below = exponent;
                at = end + 1;
            }
            // 两万三千亿: a larger scale closes all that stands before it.
            Some(exponent) if sentence.settings.unspaced && exponent > largest => {
                last_scaled = scaled(exact_sum(total, value)?, exponent)?;
                total = last_scaled;
                largest = exponent;
                below = exponent;
                at = end + 1;
            }
            Some(_) => break,
            None => {
                // A last group without scale: "three thousand two hundred", but not "3 million 5".
                let limit = if largest > 0 { power(largest.min(below))? } else { Decimal::MAX };
                // "0.9 billion twelve months before"
                let span = !spelled && !joined && sentence.has(end, tags!(Period, Unit));
                let own_unit = joined && noun_follows(sentence, end) || span && !total.is_zero();
                let continues = total.is_zero()
                    || (value < limit
                        && !own_unit
                        && (joined || sentence.literal(start).is_none() || end > start + 1)
                        && value.scale() == 0);
                if !continues {
                    break;
                }
                // 两万三 is 23000.
                let lone = sentence.settings.unspaced
                    && largest > 0
                    && end == start + 1
                    && value < Decimal::TEN
                    && cardinal(sentence, start).is_some();
                let value = if lone && below == largest { scaled(value, largest - 1)? } else { value };
                significand = significand.or(Some(value));
                total = exact_sum(total, value)?;
                at = end;
                break;
            }
        }
    }
    // 三万多元, 两亿余元
    if let Some(hedge) = ideographs::inner_hedge(sentence, at).filter(|_| at > first) {
        bound = Some(hedge);
        at += 1;
    }
    if at == first {
        return None;
    }
    let significand = significand?;
    let read = Numeral { bound, ..numeral(at, total, largest, significand) };
    // "one eighth", "five eighths"
    let next = if sentence.is_mark(at, Mark::Hyphen) { at + 1 } else { at };
    if largest == 0 {
        if let Some(below) = sense!(sentence, next, { Sense::Part(below) => below }) {
            let whole = first == 0 && next + 1 == sentence.len();
            let period = sentence.has(next, tags!(Period)) && !whole && !sentence.has(next + 1, tags!(Of));
            if spelled && !period && plural_agrees(sentence, next, total) {
                return Some(Numeral { fraction: true, ..numeral(next + 1, total.checked_div(Decimal::from(below))?, 0, total) });
            }
        }
        if let Some(ratio) = ratio(sentence, &read) {
            return Some(ratio);
        }
    }
    Some(read)
}

/// Something that the number before it counts: in "3 million men and five ships" the "and" joins two numbers.
fn noun_follows(sentence: Sentence<'_>, at: usize) -> bool {
    sentence.is_word(at) && !sentence.is_known(at)
}

/// "two thirds" but not "two third-round picks": more than one part is in the plural, where the language has one.
fn plural_agrees(sentence: Sentence<'_>, at: usize, above: Decimal) -> bool {
    above == Decimal::ONE || sentence.written(at).ends_with(sentence.settings.plural_mark)
}

/// A part at the beginning of a number: half, a third, two-thirds.
fn leading_part(sentence: Sentence<'_>, at: usize) -> Option<(Decimal, usize)> {
    let (value, end) = part(sentence, at)?;
    // A bare "third" or "quarter" is an ordinal or a span of time, unless a scale follows it.
    let bare = sentence.has(at, tags!(Part));
    if bare && scale(sentence, end).is_none() {
        return None;
    }
    // "for three quarters": spans of time, unless they are quarters of something.
    let period = sentence.has(end - 1, tags!(Period)) && cardinal(sentence, at).is_some();
    let whole = at == 0 && end == sentence.len();
    if period && !whole && !sentence.has(end, tags!(Of, Scale, Article)) {
        return None;
    }
    let numbered = cardinal(sentence, at).is_some();
    if numbered && !plural_agrees(sentence, end - 1, Decimal::from(cardinal(sentence, at).unwrap_or(1))) {
        return None;
    }
    Some((value, end))
}

pub(crate) fn scale(sentence: Sentence<'_>, at: usize) -> Option<u8> {
    sense!(sentence, at, { Sense::Scale(power) => power })
}

fn dozen(sentence: Sentence<'_>, at: usize) -> Option<u16> {
    sense!(sentence, at, { Sense::Dozen(count) => count })
}

/// "a million and a half".
fn with_tail(sentence: Sentence<'_>, numeral: Numeral, exponent: u8) -> Option<Numeral> {
    match and_part(sentence, numeral.end) {
        Some((value, end)) => Some(Numeral { value: with_part(numeral.value, scaled(value, exponent)?)?, end, ..numeral }),
        None => Some(numeral),
    }
}

#[cfg(test)]
mod tests;
