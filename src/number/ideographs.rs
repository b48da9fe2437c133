//! Numbers in an unspaced script: groups, strings of digits, decimals in words, hedges within.

use rust_decimal::Decimal;

use crate::lex::{Form, Sentence, sense};
use crate::lexicon::{Sense, Tags, tags};
use crate::number::places::Places;
use crate::number::terms::{Group, cardinal, hundred, literal, numerator};
use crate::number::year;
use crate::value::Bound;
use crate::value::exact::{self, exact_product, exact_sum, power};

/// What is counted or measured: a number right before it is complete.
const MEASURED: Tags = tags!(Percent, PercentagePoint, BasisPoint, Times, Scale, Major, Unit);

/// A group below a scale: 三千零五, 一百二 (120), 2千5百, 廿三. Each digit has its place, and the places fall.
pub(crate) fn group(sentence: Sentence<'_>, start: usize, first: bool) -> Option<Group> {
    if let Some((value, end)) = digit_string(sentence, start) {
        return Some(Group { value, end, round: false, hundreds: None });
    }
    let mut at = start;
    let mut sum = Decimal::ZERO;
    // What the next place must stay below.
    let mut room = Decimal::MAX;
    let mut last_place = None;
    let mut any = false;
    let mut gap = !first;
    loop {
        // 一万零四十: the zero fills an empty place.
        if (any || cardinal(sentence, at) == Some(0)) && fills(sentence, at, any || !first) {
            gap = true;
            at += 1;
            continue;
        }
        let near = !any || sentence.touches(at - 1) || sentence.gap(at - 1) == 1 && !sentence.is_digits(at);
        let (digit, after) = if !near {
            break;
        } else if let Some(digit) = cardinal(sentence, at) {
            (Decimal::from(digit), at + 1)
        } else if let Some(value) = literal(sentence, at).or_else(|| if first { None } else { zero_led(sentence, at) }) {
            (value, at + 1)
        } else if hundred(sentence, at).is_some() {
            (Decimal::ONE, at)
        } else {
            break;
        };
        if let Some(place) = hundred(sentence, after).filter(|_| after == at || sentence.gap(after - 1) <= 1) {
            let factor = power(place)?;
            let value = exact_product(digit, factor)?;
            if value >= room || factor >= room {
                break;
            }
            sum = exact_sum(sum, value)?;
            (room, last_place, any, gap, at) = (factor, Some(place), true, false, after + 1);
            continue;
        }
        if digit >= room || any && sentence.is_digits(at) && !fills_places(sentence, at, room, gap) {
            break;
        }
        // 一千五 is 1500: a digit behind a hundred or more, without a zero, counts the next lower place.
        let lone = sentence.settings.short_places
            && (Decimal::ONE..Decimal::TEN).contains(&digit)
            && !gap
            && !sentence.is(after, Sense::DecimalPoint);
        let value = match last_place.filter(|&place| lone && place > 1) {
            Some(place) => exact_product(digit, power(place - 1)?)?,
            None => digit,
        };
        sum = exact_sum(sum, value)?;
        any = true;
        at = after;
        // 廿三
        let tens = digit >= Decimal::TEN && cardinal(sentence, after - 1).is_some();
        if !tens {
            break;
        }
        (room, gap) = (Decimal::TEN, true);
    }
    if !any {
        return None;
    }
    let point = decimals(sentence, at).or_else(|| spelled_decimals(sentence, at, 1));
    if let Some((part, end)) = point {
        return Some(Group { value: exact_sum(sum, part)?, end, round: last_place.is_some(), hundreds: None });
    }
    // 1个半亿
    if let Some(end) = half_of_scale(sentence, at).filter(|_| sum.scale() == 0) {
        return Some(Group { value: exact_sum(sum, Decimal::new(5, 1))?, end, round: false, hundreds: None });
    }
    Some(Group { value: sum, end: at, round: last_place.is_some(), hundreds: None })
}

/// Digits that begin with a zero, which fills a place: 2亿0500万.
fn zero_led(sentence: Sentence<'_>, at: usize) -> Option<Decimal> {
    let literal = sentence.literal(at).filter(|literal| literal.form == Form::Zero)?;
    exact::decimal(literal.mantissa?, 0, 0)
}

/// Whether a zero only fills a place: more of the number follows it.
fn fills(sentence: Sentence<'_>, at: usize, within: bool) -> bool {
    let more = cardinal(sentence, at + 1).is_some() || sentence.is_digits(at + 1) || within && hundred(sentence, at + 1).is_some();
    cardinal(sentence, at) == Some(0) && more && sentence.touches(at)
}

/// Whether digits behind a place fill all below it: 3千500, 1千零1, 3千5.
fn fills_places(sentence: Sentence<'_>, at: usize, room: Decimal, gap: bool) -> bool {
    let Some(literal) = sentence.literal(at) else { return false };
    let full = power(literal.integer_digits).is_some_and(|full| full == room);
    literal.scale == 0 && (gap || full || literal.integer_digits == 1)
}

/// 个半 before a scale: 1个半亿, 两个半亿.
pub(crate) fn half_of_scale(sentence: Sentence<'_>, at: usize) -> Option<usize> {
    let half = sentence.has(at, tags!(Classifier)) && sentence.has(at + 1, tags!(Half)) && sentence.has(at + 2, tags!(Scale));
    (half && at > 0 && sentence.touches(at - 1) && sentence.touches(at) && sentence.touches(at + 1)).then_some(at + 2)
}

/// Whether digits right behind a scale are the rest of the number: 3万6420元, 1亿0500万, 3万8; not the year of 5万2022年.
pub(crate) fn is_rest(sentence: Sentence<'_>, start: usize, group: &Group, below: u8) -> bool {
    let Some(literal) = sentence.literal(start) else { return true };
    if group.round {
        return true;
    }
    let dated = sentence.has(group.end, tags!(DateMark, Period)) && year::is_year(sentence, start);
    let digits = literal.integer_digits;
    !dated
        && (digits + 1 >= below.min(4) && digits <= below || digits == 1 && !sentence.has(group.end, tags!(DateMark, Period, Classifier)))
}

/// Whether a lone digit behind a scale is a number of its own: 十亿两家, 三亿五年期.
pub(crate) fn counts(sentence: Sentence<'_>, start: usize, group: &Group) -> bool {
    group.end == start + 1 && !group.round && group.value < Decimal::TEN && sentence.has(group.end, tags!(Period, Classifier, DateMark))
}

/// The value of the last group: 两万三 is 23000, where a lone digit counts the next lower place.
pub(crate) fn next_place(sentence: Sentence<'_>, start: usize, group: &Group, below: u8) -> Option<Decimal> {
    let alone = sentence.settings.short_places
        && group.end == start + 1
        && (Decimal::ONE..Decimal::TEN).contains(&group.value)
        && group.value.scale() == 0;
    if alone { exact_product(group.value, power(below.checked_sub(1)?)?) } else { Some(group.value) }
}

/// Behind the last place: a half of it (3亿半), its decimals (两千万点五五), or a fraction (一又二分之一).
pub(crate) fn tail(sentence: Sentence<'_>, at: usize, places: &Places) -> Option<(Decimal, usize)> {
    if !sentence.settings.unspaced || at == 0 || !sentence.touches(at - 1) && sentence.gap(at - 1) > 1 {
        return None;
    }
    if let Some((_, exponent)) = places.last() {
        if sentence.has(at, tags!(Half)) && sentence.written(at).chars().count() == 1 && sentence.has(at - 1, tags!(Scale)) {
            return Some((exact_product(Decimal::new(5, 1), power(exponent)?)?, at + 1));
        }
    }
    if sentence.has(at, tags!(Mixed)) {
        return fraction(sentence, at + 1);
    }
    // A point and one digit may be another clause: 重回三千万点三大利好.
    let closed = sentence.has(at - 1, tags!(Scale));
    spelled_decimals(sentence, at, if closed { 2 } else { 1 })
}

/// 分之 with both of its numbers, below one: 二分之一, 千分之23.
pub(crate) fn fraction(sentence: Sentence<'_>, at: usize) -> Option<(Decimal, usize)> {
    let whole = |at: usize| {
        let group = group(sentence, at, true)?;
        let factor = sense!(sentence, group.end, { Sense::Scale(power) => power });
        match factor {
            Some(exponent) => Some((exact_product(group.value, power(exponent)?)?, group.end + 1)),
            None => Some((group.value, group.end)),
        }
    };
    let (below, part_of) = whole(at)?;
    if !sentence.has(part_of, tags!(PartOf)) || below.is_zero() {
        return None;
    }
    let (above, end) = whole(numerator(sentence, part_of)?)?;
    (above < below).then_some((above.checked_div(below)?, end))
}

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
    // 八五折; but in 这一三成 the digits are of two words.
    let parts = sentence.has(at, tags!(Discount));
    let long = at > start + 2 || at == start + 2 && digit(start) != Some(0) && (parts || digit(start + 1) == Some(0));
    (closed && long).then_some((value, at))
}

/// Decimals in words behind a point: 六点五, with at least so many digits, or where they begin with a zero.
fn spelled_decimals(sentence: Sentence<'_>, point: usize, least: usize) -> Option<(Decimal, usize)> {
    if !sentence.has(point, tags!(DecimalPoint)) {
        return None;
    }
    let digit = |at: usize| sense!(sentence, at, { Sense::Cardinal(digit @ 0..=9) => digit });
    let mut place = Decimal::ONE;
    let mut value = Decimal::ZERO;
    let mut at = point + 1;
    while let Some(digit) = digit(at) {
        place = place.checked_mul(Decimal::new(1, 1))?;
        if place.scale() > 27 {
            return None;
        }
        value = exact_sum(value, place.checked_mul(Decimal::from(digit))?)?;
        at += 1;
    }
    let enough = at > point + least || digit(point + 1) == Some(0);
    (at > point + 1 && enough).then_some((value, at))
}

/// The decimals in digits behind a point in words, where something is measured by them, or no clock has so many minutes:
/// 零點77%, 零點77, but not 八点30分.
pub(crate) fn decimals(sentence: Sentence<'_>, point: usize) -> Option<(Decimal, usize)> {
    let digits = point + 1;
    if !sentence.has(point, tags!(DecimalPoint)) || !sentence.touches(point) {
        return None;
    }
    let literal = sentence.literal(digits).filter(|literal| matches!(literal.form, Form::Plain | Form::Zero))?;
    let places = sentence.written(digits).chars().count();
    let mantissa = literal.mantissa?;
    let value = exact::decimal(mantissa, u8::try_from(places).ok()?, 0)?;
    let no_clock = mantissa >= 60 && !sentence.has(digits + 1, tags!(DateMark, Period));
    (sentence.has(digits + 1, MEASURED) || no_clock).then_some((value, digits + 1))
}

/// A hedge inside a number, or between it and its unit: 一千多万, 30余家.
pub(crate) fn inner_hedge(sentence: Sentence<'_>, at: usize) -> Option<Bound> {
    let hedge = sense!(sentence, at, { Sense::After(hedge @ Bound::MoreThan) => hedge })?;
    let joins = sentence.has(at + 1, tags!(Scale, Classifier, Unit, Period, Major, Minor, Percent, PercentagePoint, BasisPoint, Times));
    (at > 0 && sentence.touches(at - 1) && joins).then_some(hedge)
}
