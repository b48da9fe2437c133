//! Numbers that are part of a date.

use crate::amount::{Amount, Measure, UnitOf};
use crate::lex::{Form, Literal, Mark, Sentence, Shape};
use crate::lexicon::tags;
use crate::number::year;
use crate::value::exact;

/// A day of a month or a year stands here.
pub(crate) fn dated(sentence: Sentence<'_>, amount: &Amount) -> bool {
    let nothing = amount.measure == Measure::Nothing;
    // "9.30 am"; but "165,000 est." and "0.75 est" are estimates, and no hours.
    let grouped = |literal: &Literal| literal.form == Form::Marked && literal.scale == 0;
    let estimate = sentence.has(amount.end, tags!(Expected)) && sentence.shape(amount.end) != Some(Shape::Capitals);
    let hour = || !amount.number.scaled && !estimate && !sentence.literal(amount.first).is_some_and(grouped);
    if nothing && (sentence.has(amount.end, tags!(DateMark, Unsettled, Prefix)) || sentence.has(amount.end, tags!(Clock)) && hour()) {
        return true;
    }
    if nothing && footnoted(sentence, amount.first) {
        return true;
    }
    // "As of May six, 2018"
    let spoken = nothing && amount.number.spelled && !amount.number.scaled && exact::is_within(amount.number.value, 1..32);
    let day_of = |month: usize| sentence.has(month, tags!(Month, CapitalMonth)) && sentence.shape(month) != Some(Shape::Lower);
    if spoken && sentence.before(amount.first).is_some_and(day_of) {
        let past_comma = amount.end + usize::from(sentence.is_mark(amount.end, Mark::Comma));
        // "April two and June 1"
        let joined = sentence.has(amount.end, tags!(And, Or, To));
        return joined || year::is_year(sentence, past_comma) || amount.end == sentence.len();
    }
    if !(1..=2).contains(&amount.number.digits) {
        return false;
    }
    // "on February 11 and 12", "the weekend of 9 and 10 July"
    let day = |at: usize| sentence.literal(at).is_some_and(|day| day.form == Form::Plain && day.integer_digits <= 2);
    let joins = |at: usize| sentence.has(at, tags!(And, Or)) || sentence.is_mark(at, Mark::Comma);
    let behind = amount.first > 2 && joins(amount.first - 1) && day(amount.first - 2) && day_of(amount.first - 3);
    let ahead = joins(amount.end) && day(amount.end + 1) && day_of(amount.end + 2);
    if nothing && amount.number.bare && amount.high.is_none() && (behind || ahead) {
        return true;
    }
    // "at march 31", "may 3, 2021": in lower case only where it can be nothing else.
    let told = |at: usize| {
        let lead = at.checked_sub(1).is_some_and(|before| sentence.has(before, tags!(At, In, By, From, To, Versus, Fiscal, Reaches)));
        lead || sentence.is_mark(at + 2, Mark::Comma) && year::is_year(sentence, at + 3)
    };
    let month = |at: usize| {
        sentence.has(at, tags!(Month))
            || sentence.has(at, tags!(CapitalMonth)) && (sentence.shape(at) != Some(Shape::Lower) || nothing && told(at))
    };
    let mut before = sentence.before(amount.first);
    if before.is_some_and(|before| sentence.is_mark(before, Mark::Point)) {
        before = before.and_then(|before| sentence.before(before));
    }
    let noun = matches!(amount.measure, Measure::Count(UnitOf::Noun(..)));
    if (nothing || noun)
        && !amount.number.scaled
        && !amount.number.spelled
        && amount.high.is_none()
        && year::is_short_year(sentence, amount.first)
    {
        return true;
    }
    if before.is_some_and(month) {
        return nothing || noun || !amount.number.scaled && (sentence.is_mark(amount.end, Mark::Comma) || amount.high.is_some());
    }
    nothing && month(amount.end)
}

/// "July 12, 2022.4": a year with the number of a note behind its full stop.
fn footnoted(sentence: Sentence<'_>, at: usize) -> bool {
    let noted = |literal: &Literal| {
        let places = if literal.scale == 1 { 10 } else { 100 };
        literal.integer_digits == 4
            && (1..=2).contains(&literal.scale)
            && literal.mantissa.and_then(|value| i128::try_from(value / places).ok()).is_some_and(|value| year::YEARS.contains(&value))
    };
    let day = |at: usize| sentence.literal(at).is_some_and(|day| day.form == Form::Plain && day.integer_digits <= 2);
    let month = |at: usize| sentence.has(at, tags!(Month, CapitalMonth));
    let comma = at.checked_sub(3).is_some_and(|first| month(first) && day(first + 1) && sentence.is_mark(first + 2, Mark::Comma));
    // "2 May 2021.3"
    let dated = at.checked_sub(2).is_some_and(|first| day(first) && month(first + 1));
    sentence.literal(at).is_some_and(noted) && (comma || dated)
}

/// "9M 2024", "6M net profit": so many months, and no millions.
pub(crate) fn months(sentence: Sentence<'_>, amount: &Amount) -> bool {
    let Amount { first, end, .. } = *amount;
    let capital = amount.number.scaled && end == first + 2 && sentence.shape(first + 1) == Some(Shape::Capital) && sentence.touches(first);
    let within_year = |literal: &Literal| literal.scale == 0 && matches!(literal.mantissa, Some(3 | 6 | 9 | 12));
    // "9M FY25", "9M of 2024", "the last 12M"
    let led = tags!(Of, In);
    let dated = if sentence.has(end, led) { end + 1 } else { end };
    let fiscal = sentence.has(dated, tags!(ShortYearCue)) || year::is_year(sentence, dated);
    let lasting = sentence.before(first).is_some_and(|before| sentence.has(before, tags!(Prior)));
    let past_filler = if sentence.has(end, tags!(Filler, Qualifier)) { end + 1 } else { end };
    capital
        && sentence.length(first + 1) == 1
        && sentence.literal(first).is_some_and(within_year)
        && (fiscal || lasting || sentence.has(past_filler, tags!(Outcome)))
}
