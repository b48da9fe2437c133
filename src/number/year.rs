//! Calendar years.

use crate::lex::{Form, Mark, Sentence};
use crate::lexicon::tags;

/// The years that texts name by four digits alone: those of the calendar and of forecasts. A number among them is
/// more likely a year than an amount, wherever nothing says what it counts.
pub(crate) const YEARS: std::ops::Range<i128> = 1800..2150;

/// A calendar year in plain digits.
pub(crate) fn is_year(sentence: Sentence<'_>, at: usize) -> bool {
    sentence.literal(at).is_some_and(|literal| {
        literal.form == Form::Plain
            && literal.integer_digits == 4
            && literal.mantissa.and_then(|value| i128::try_from(value).ok()).is_some_and(|value| YEARS.contains(&value))
    })
}

/// A year in two digits behind an apostrophe or the name of a period: "'24", "fiscal 25", "FY 11", "FY'12", "Q2 23", "H1'24", "1H24", "Dec-23", "31 Dec 22".
pub(crate) fn is_short_year(sentence: Sentence<'_>, at: usize) -> bool {
    let digits = |at: usize| sentence.literal(at).filter(|literal| literal.form == Form::Plain && literal.scale == 0);
    if digits(at).is_none_or(|year| year.integer_digits != 2) {
        return false;
    }
    let Some(before) = sentence.before(at) else { return false };
    let joined = matches!(sentence.mark(before), Some(Mark::Quote | Mark::Hyphen)) && sentence.touches(before);
    let name = if joined { before.saturating_sub(1) } else { before };
    let period = |at: usize| sentence.has(at, tags!(Fiscal)) && sentence.written(at).bytes().all(|byte| byte.is_ascii_uppercase());
    let behind_number = |at: usize| at > 0 && digits(at - 1).is_some_and(|number| number.integer_digits <= 2);
    // "'24", "’22": an apostrophe that opens no quotation and closes none.
    let apostrophe = sentence.is_mark(before, Mark::Quote)
        && sentence.touches(before)
        && !(before > 0 && sentence.touches(before - 1))
        && matches!(sentence.written(before), "'" | "’" | "‘" | "`")
        && !sentence.is_mark(at + 1, Mark::Quote);
    let quarter =
        || digits(name).is_some_and(|number| number.integer_digits == 1) && name > 0 && sentence.touches(name - 1) && period(name - 1);
    let month = || sentence.has(name, tags!(Month, CapitalMonth)) && (joined || behind_number(name));
    period(name) || sentence.has(name, tags!(ShortYearCue)) || apostrophe || quarter() || month()
}
