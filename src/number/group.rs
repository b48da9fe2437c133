//! Groups: what a number in words holds below a scale.
//!
//! "two hundred and thirty-two", "twenty-five hundred", "two point four five", 三千零五, 2千5百. In digits too where
//! words go on: "3 hundred and 21".

use rust_decimal::Decimal;

use crate::lex::{Mark, Sentence, sense};
use crate::lexicon::tags;
use crate::number::ideographs;
use crate::number::terms::{Group, cardinal, hundred, hyphened, literal, number_word};
use crate::value::exact::{exact_product, exact_sum, power};

/// The group that begins at a lexeme; `first` where nothing of its number stands before it, `spelled` where that began in
/// words.
pub(crate) fn read(sentence: Sentence<'_>, start: usize, first: bool, spelled: bool) -> Option<Group> {
    if sentence.settings.unspaced {
        return ideographs::group(sentence, start, first);
    }
    let mut group = hundreds(sentence, start, first, spelled)?;
    // "one-point-two"
    let point = group.end + usize::from(hyphened(sentence, group.end) && sentence.has(group.end + 1, tags!(DecimalPoint)));
    if let Some((part, end)) = spoken_decimals(sentence, point) {
        group.value = exact_sum(group.value, part)?;
        group.end = end;
        group.hundreds = None;
    }
    Some(group)
}

/// Hundreds and what is below one.
fn hundreds(sentence: Sentence<'_>, start: usize, first: bool, spelled: bool) -> Option<Group> {
    // An article that is also the number, German "ein", is read as that.
    let article = first && sentence.has(start, tags!(Article)) && !sentence.has(start, tags!(Cardinal));
    let (factor, mut end) = if article {
        // "a" is one of a hundred or of a scale, and of nothing else.
        (Decimal::ONE, start + 1)
    } else if first && sentence.has(start, tags!(DecimalPoint)) {
        if !leads(sentence, start) {
            return None;
        }
        return Some(Group { value: Decimal::ZERO, end: start, round: false, hundreds: None });
    } else if let Some(small) = small(sentence, start, first) {
        small
    } else {
        let value = literal(sentence, start).filter(|_| first || !spelled)?;
        (value, start + 1)
    };
    let word = end + usize::from(hyphened(sentence, end));
    let Some(power_of) = hundred(sentence, word) else {
        let counted = sentence.has(word, tags!(Scale, Dozen));
        return (!article || counted).then_some(Group { value: factor, end, round: false, hundreds: None });
    };
    let hundred_of = power(power_of)?;
    if factor.is_zero() || factor >= hundred_of {
        return Some(Group { value: factor, end, round: false, hundreds: None });
    }
    let mut value = exact_product(factor, hundred_of)?;
    let mut hundreds = Some(factor).filter(|_| power_of == 2 && !article);
    end = word + 1;
    // "hundred and five", "hundred five", "hundred-and-five"; in "one hundred and two hundred" the "and" joins two numbers.
    let and = end + usize::from(hyphened(sentence, end));
    let rest = if sentence.has(and, tags!(And)) { and + 1 } else { end };
    let rest = rest + usize::from(hyphened(sentence, rest));
    let below = small(sentence, rest, false)
        .or_else(|| literal(sentence, rest).filter(|&below| !spelled && below < hundred_of).map(|below| (below, rest + 1)))
        .filter(|(below, _)| !below.is_zero());
    if let Some((below, after)) = below.filter(|&(_, after)| hundred(sentence, after + usize::from(hyphened(sentence, after))).is_none()) {
        value = exact_sum(value, below)?;
        end = after;
        hundreds = None;
    }
    Some(Group { value, end, round: true, hundreds })
}

/// A number below a hundred in words: "twenty", "twenty-five". A word that a hyphen joins to no number is of what follows:
/// "two-door".
fn small(sentence: Sentence<'_>, at: usize, first: bool) -> Option<(Decimal, usize)> {
    if let Some(halves) = sense!(sentence, at, { Sense::Halves(halves) => halves }) {
        return Some((Decimal::new(i64::from(halves) * 5, 1), at + 1));
    }
    let tens = cardinal(sentence, at)?;
    let joined_elsewhere = |at: usize| !first && hyphened(sentence, at) && !number_word(sentence, at + 1) && sentence.is_word(at + 1);
    let end = at + 1;
    if tens >= 20 && tens % 10 == 0 {
        let unit = if hyphened(sentence, end) || is_joining_dash(sentence, end) { end + 1 } else { end };
        let elsewhere = unit == end && hyphened(sentence, unit + 1) && !number_word(sentence, unit + 2) && sentence.is_word(unit + 2);
        if let Some(ones) = cardinal(sentence, unit).filter(|ones| (1..10).contains(ones) && !elsewhere) {
            return Some((Decimal::from(tens + ones), unit + 1)).filter(|_| !joined_elsewhere(unit + 1));
        }
    }
    Some((Decimal::from(tens), end)).filter(|_| !joined_elsewhere(end))
}

/// A dash between a ten and its unit, for "thirty–forty" is a range.
fn is_joining_dash(sentence: Sentence<'_>, at: usize) -> bool {
    sentence.is_mark(at, Mark::Dash) && sentence.touches(at - 1) && sentence.touches(at)
}

/// Whether a point begins a number, "fell point three percent": something leads to an amount, and something is measured. In
/// "made the point three times" it ends a noun phrase.
fn leads(sentence: Sentence<'_>, point: usize) -> bool {
    let lead = tags!(
        Moves,
        Shifts,
        MovesOrChange,
        Change,
        Loses,
        Shifted,
        Reaches,
        Towards,
        By,
        Of,
        To,
        From,
        Before,
        Between,
        And,
        Or,
        Being,
        Filler,
        Comparator,
        Versus,
        Negative
    );
    let led = sentence.before(point).is_none_or(|before| sentence.has(before, lead));
    let measured = tags!(Percent, PercentagePoint, BasisPoint, Scale, Major);
    // "point six of a percent"
    let of_a = |end: usize| sentence.has(end, tags!(Of)) && sentence.has(end + 1, tags!(Article));
    let unit = |end: usize| if of_a(end) { end + 2 } else { end };
    led && spoken_decimals(sentence, point).is_some_and(|(_, end)| sentence.has(unit(end), measured))
}

/// Decimals in words, and where they end: "point four five", "point oh five", "point twenty-five".
fn spoken_decimals(sentence: Sentence<'_>, point: usize) -> Option<(Decimal, usize)> {
    if !sentence.has(point, tags!(DecimalPoint)) {
        return None;
    }
    let digit = |at: usize| if sentence.has(at, tags!(Nought)) { Some(0) } else { cardinal(sentence, at).filter(|&digit| digit < 10) };
    let mut at = point + 1 + usize::from(hyphened(sentence, point + 1));
    let first = at;
    let mut place = Decimal::ONE;
    let mut value = Decimal::ZERO;
    while let Some(digit) = digit(at) {
        place = place.checked_mul(Decimal::new(1, 1))?;
        if place.scale() > 27 {
            return None;
        }
        value = exact_sum(value, place.checked_mul(Decimal::from(digit))?)?;
        at += 1;
    }
    if at > first {
        return Some((value, at));
    }
    let (two, end) = small(sentence, at, false)?;
    Some((exact_product(two, Decimal::new(1, 2))?, end))
}
