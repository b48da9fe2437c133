//! Numbers that are part of a date.

use crate::amount::{Amount, Measure, UnitOf};
use crate::lex::{Form, Literal, Mark, Sentence, Shape};
use crate::lexicon::tags;
use crate::number::year;

/// A day of a month or a year stands here.
pub(crate) fn dated(sentence: Sentence<'_>, amount: &Amount) -> bool {
    let nothing = amount.measure == Measure::Nothing;
    // "9.30 am"; but "165,000 est." is an estimate, and no hour.
    let grouped = |literal: &Literal| literal.form == Form::Marked && literal.scale == 0;
    let hour = || !amount.number.scaled && !sentence.literal(amount.first).is_some_and(grouped);
    if nothing && (sentence.has(amount.end, tags!(DateMark, Unsettled, Prefix)) || sentence.has(amount.end, tags!(Clock)) && hour()) {
        return true;
    }
    if !(1..=2).contains(&amount.number.digits) {
        return false;
    }
    let month =
        |at: usize| sentence.has(at, tags!(Month)) || sentence.has(at, tags!(CapitalMonth)) && sentence.shape(at) != Some(Shape::Lower);
    let mut before = sentence.before(amount.first);
    if before.is_some_and(|before| sentence.is_mark(before, Mark::Point)) {
        before = before.and_then(|before| sentence.before(before));
    }
    let noun = matches!(amount.measure, Measure::Count(UnitOf::Noun(..)));
    if amount.number.bare && (nothing || noun) && year::is_short_year(sentence, amount.first) {
        return true;
    }
    if before.is_some_and(month) {
        return nothing || noun || !amount.number.scaled && (sentence.is_mark(amount.end, Mark::Comma) || amount.high.is_some());
    }
    nothing && month(amount.end)
}

/// "9M 2024", "6M net profit": so many months, and no millions.
pub(crate) fn months(sentence: Sentence<'_>, amount: &Amount) -> bool {
    let Amount { first, end, .. } = *amount;
    let capital = amount.number.scaled && end == first + 2 && sentence.shape(first + 1) == Some(Shape::Capital) && sentence.touches(first);
    let within_year = |literal: &Literal| literal.scale == 0 && matches!(literal.mantissa, Some(3 | 6 | 9 | 12));
    let past_filler = if sentence.has(end, tags!(Filler, Qualifier)) { end + 1 } else { end };
    capital
        && sentence.length(first + 1) == 1
        && sentence.literal(first).is_some_and(within_year)
        && (year::is_year(sentence, end) || sentence.has(past_filler, tags!(Outcome)))
}
