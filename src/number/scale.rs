//! Scales: the words and letters that multiply a number by a power of ten, or by a dozen.

use rust_decimal::Decimal;

use crate::lex::{Mark, Sentence, Shape, noun, sense};
use crate::lexicon::tags;
use crate::number::ideographs;
use crate::number::numeral::{Around, Numeral};
use crate::number::part::and_part;
use crate::number::terms::{scale, scaled, with_part};
use crate::value::Bound;
use crate::value::exact::{exact_product, exact_sum, is_one};

/// The scale words behind a number in digits: million, lakh crore, m, bn.
pub(crate) fn scales(sentence: Sentence<'_>, numeral: &mut Numeral, around: Around) -> Option<()> {
    let mut exponent = 0u8;
    let mut dozens = 1u16;
    loop {
        let at = numeral.end;
        if let Some((bound, end)) = inner_hedge(sentence, at, around) {
            numeral.bound = Some(bound);
            numeral.end = end;
            continue;
        }
        // "$10-billion", "Rs 4-lakh crore"
        let at = if sentence.is_mark(at, Mark::Hyphen)
            && sentence.touches(at - 1)
            && sentence.touches(at)
            && sentence.has(at + 1, tags!(Scale, ShortScale, RupeeScale))
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
            Sense::ShortScale(power) if at > numeral.end => (power, 1),
            Sense::RupeeScale(power) if at > numeral.end && around == Around::Rupees || exponent == 5 && power == 7 => (power, 1),
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
            let crore = || sense!(sentence, numeral.end, { Sense::RupeeScale(crore @ 7) if power == 5 => crore });
            if let Some(more) = scale(sentence, numeral.end).or_else(crore) {
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

/// A hedge inside a number, or between it and its unit, and where the number goes on: 一千多万, "$40-plus million", "60 plus
/// stores", "50+ clients"; but "$60 plus tax".
#[inline]
pub(crate) fn inner_hedge(sentence: Sentence<'_>, at: usize, around: Around) -> Option<(Bound, usize)> {
    if sentence.settings.unspaced {
        return ideographs::inner_hedge(sentence, at).map(|bound| (bound, at + 1));
    }
    if sentence.has(at, tags!(Plus)) || matches!(sentence.mark(at), Some(Mark::Hyphen | Mark::Plus)) {
        plus(sentence, at, around)
    } else {
        None
    }
}

#[inline(never)]
fn plus(sentence: Sentence<'_>, at: usize, around: Around) -> Option<(Bound, usize)> {
    let word = at + usize::from(sentence.is_mark(at, Mark::Hyphen) && at > 0 && sentence.touches(at - 1) && sentence.touches(at));
    // "$10+ million", "50+ stores"
    let sign = sentence.is_mark(at, Mark::Plus) && at > 0 && sentence.touches(at - 1) && !sentence.touches(at);
    let worded = || sense!(sentence, word, { Sense::After(hedge @ Bound::AtLeast) if sentence.has(word, tags!(Plus)) => hedge });
    let hedge = if sign { Bound::AtLeast } else { worded()? };
    let next = word + 1;
    let measured = sentence.has(next, tags!(Scale, ShortScale, Percent, PercentagePoint, BasisPoint, Unit, Period, Times, Major));
    let things = || around == Around::Nothing && noun::phrase(sentence, next, false).is_some();
    (measured || things()).then_some((hedge, next))
}

/// The letter or abbreviation that is a scale right after digits, where the place allows only a scale.
pub(crate) fn short_scale(sentence: Sentence<'_>, numeral: &Numeral, around: Around) -> Option<u8> {
    let at = numeral.end;
    // Two blanks say no more than one.
    if !sentence.has(at, tags!(ShortScale, MoneyScale, RupeeScale)) || sentence.gap(at - 1) > 2 || sentence.leads_sign(at) {
        return None;
    }
    // "four mill workers", "only one mill is open"
    let single = numeral.spelled && around == Around::Nothing && is_one(numeral.value);
    if sentence.has(at, tags!(Countable)) && (single || noun::is_many(sentence, at + 1)) {
        return None;
    }
    // "12m-tonne", "5m2": the letter belongs to a unit.
    if sentence.literal(at + 1).is_some() && sentence.touches(at) {
        return None;
    }
    // "12,000 K-12 schools": the letter begins a code.
    let code = sentence.gap(at - 1) > 0 && sentence.is_mark(at + 1, Mark::Hyphen) && sentence.touches(at) && sentence.touches(at + 1);
    let capital_letter = sentence.length(at) == 1 && sentence.shape(at) == Some(Shape::Capital);
    if code && sentence.is_digits(at + 2) && capital_letter && around == Around::Nothing {
        return None;
    }
    // "$500 bi-weekly": so does a word that a hyphen joins to another, but "$5 m-plus", "$5 m-a-year".
    let compound = code && sentence.is_word(at + 2) && !sentence.has(at + 2, tags!(Plus, Article));
    let euros = || sentence.has(at, tags!(ShortScale)) && sentence.has(at + 2, tags!(Major));
    if compound && sentence.has(at, tags!(MoneyScale, ShortScale)) && !euros() {
        return None;
    }
    // "$500 M&A bonus": or an "&" to another letter.
    if sentence.gap(at - 1) > 0 && sentence.touches(at) && sentence.written(at + 1) == "&" {
        return None;
    }
    let touching = || sentence.touches(at - 1);
    let capital = || sentence.shape(at) != Some(Shape::Lower);
    let in_capitals = || sentence.shape(at) == Some(Shape::Capitals);
    // "247m shares" are millions, but "20t trucks" weigh tonnes.
    let things = || touching() && (1..=2).contains(&sentence.gap(at)) && noun::is_many(sentence, at + 1);
    let money = || around != Around::Nothing || sentence.has(at + 1, tags!(Major)) && sentence.gap(at) <= 2;
    sense!(sentence, at, {
        Sense::ShortScale(power) => power,
        // "98,213.40CR" is booked on a side of an account.
        Sense::RupeeScale(power) if around == Around::Rupees || around == Around::Nothing && sentence.length(at) > 1 && !in_capitals() => power,
        Sense::MoneyScale(power) if money() || capital() && touching() || power < 12 && things() => power,
    })
}
