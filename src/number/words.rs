//! Numbers in words: groups below a scale, each closed by its scale.

use rust_decimal::Decimal;

use crate::lex::{Form, Mark, Sentence, sense};
use crate::lexicon::{Sense, tags};
use crate::number::ideographs;
use crate::number::numeral::{Around, Numeral};
use crate::number::part::{and_part, leading_part, part, plural_agrees, ratio, with_part};
use crate::number::scale::{dozen, scale, scaled, scales, with_tail};
use crate::value::Written;
use crate::value::exact::{decimal, exact_product, exact_sum, power};

pub(crate) fn cardinal(sentence: Sentence<'_>, at: usize) -> Option<u16> {
    sense!(sentence, at, { Sense::Cardinal(value) => value })
}

/// A hyphen within a number in words; a dash only before the unit of a ten, for "thirty–forty" is a range.
pub(crate) fn joins_cardinal(sentence: Sentence<'_>, at: usize, room: Decimal) -> bool {
    match sentence.mark(at) {
        Some(Mark::Hyphen) => cardinal(sentence, at + 1).is_some(),
        Some(Mark::Dash) => room == Decimal::TEN && sentence.touches(at) && cardinal(sentence, at + 1).is_some_and(|unit| unit < 10),
        _ => false,
    }
}

/// A group below a scale: "two hundred and thirty-two", 三千零五. Decimals in words too: "two point four five".
pub(crate) fn group(sentence: Sentence<'_>, start: usize) -> Option<(Decimal, usize)> {
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
pub(crate) fn literal_below(sentence: Sentence<'_>, at: usize, room: Decimal) -> Option<Decimal> {
    let literal = sentence.literal(at)?;
    if !matches!(literal.form, Form::Plain | Form::Marked) {
        return None;
    }
    let value = decimal(literal.mantissa?, literal.scale, 0)?;
    (value < room).then_some(value)
}

/// A number in words, or one that begins with digits and goes on in words.
#[inline(never)]
pub(crate) fn read_words(sentence: Sentence<'_>, first: usize) -> Option<Numeral> {
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
pub(crate) fn noun_follows(sentence: Sentence<'_>, at: usize) -> bool {
    sentence.is_word(at) && !sentence.is_known(at)
}
