//! Marks that belong to a number as it is written: those for no cents, a minus behind it, a point that groups.
//!
//! In: an amount whose number is read. Out: the same, over these marks and with what they make of its value.

use rust_decimal::Decimal;

use crate::amount::denomination::denominated;
use crate::amount::{Amount, LoneMark, Measure, Settling, Sign, take};
use crate::lex::{Form, Literal, Mark, Sentence};
use crate::lexicon::tags;
use crate::number::year::is_year;
use crate::value::Currency;

/// Whether digits in a bracket are too many, or too exact, for the number of a note; a year may be anything.
pub(crate) fn is_no_note(sentence: Sentence<'_>, at: usize) -> bool {
    let long = |literal: &Literal| literal.form == Form::Plain && literal.integer_digits >= 3 && !is_year(sentence, at);
    sentence.literal(at).is_some_and(|literal| literal.form == Form::Marked || long(literal))
}

/// Whether a round bracket opens at a lexeme: others negate nothing.
pub(crate) fn is_round(sentence: Sentence<'_>, at: usize) -> bool {
    sentence.is_mark(at, Mark::Open) && matches!(sentence.written(at), "(" | "（")
}

/// Where the marks for no cents behind a number of money end: "25,-", "1.250,--", "CHF 40.-", "250:-", "Rs 5,400/-".
#[inline]
pub(crate) fn no_cents(sentence: Sentence<'_>, at: usize) -> Option<usize> {
    let may_be = matches!(sentence.mark(at), Some(Mark::Comma | Mark::Point | Mark::Slash | Mark::Colon));
    if may_be && matches!(sentence.mark(at + 1), Some(Mark::Hyphen | Mark::Dash)) { marks_of_none(sentence, at) } else { None }
}

#[inline(never)]
fn marks_of_none(sentence: Sentence<'_>, at: usize) -> Option<usize> {
    let touches_number = at > 0 && sentence.touches(at - 1) && sentence.is_digits(at - 1);
    if !touches_number {
        return None;
    }
    let dash = |at: usize| sentence.touches(at - 1) && matches!(sentence.mark(at), Some(Mark::Hyphen | Mark::Dash));
    let mut end = at + 1;
    while dash(end) && end < at + 3 {
        end += 1;
    }
    let word = sentence.is_word(end) && !sentence.is_mark(at, Mark::Slash);
    let goes_on = sentence.touches(end - 1) && (sentence.is_digits(end) || word);
    (end > at + 1 && !goes_on).then_some(end)
}

/// Takes the marks for no cents into an amount of money.
pub(crate) fn take_no_cents(sentence: Sentence<'_>, amount: &mut Amount) {
    if let Some(end) = no_cents(sentence, amount.end) {
        take(sentence, amount, end);
    }
}

/// A minus behind its number, "USD 900-", "2.310,40- EUR": it touches that, and nothing that it could join follows.
/// Answers where it ends.
fn trailing_minus(sentence: Sentence<'_>, amount: &Amount, region: &Settling) -> Option<usize> {
    let at = amount.end;
    let closing = matches!(
        sentence.mark(at + 1),
        Some(Mark::Stop | Mark::Close | Mark::Semicolon | Mark::Comma | Mark::Quote | Mark::Slash | Mark::Other)
    );
    if sentence.touches(at) && !closing {
        return None;
    }
    let ends = at + 1 >= sentence.len() || sentence.breaks(at) || closing && !sentence.has(at + 1, tags!(Major));
    let marked = || sentence.literal(at - 1).is_some_and(|literal| literal.form == Form::Marked);
    let money = || sentence.gap(at) == 1 && denominated(sentence, at + 1, region).is_some() && !sentence.is_digits(at + 2);
    let told = || amount.measure != Measure::Nothing || marked();
    (ends && told() || money()).then_some(at + 1)
}

/// Whether a hyphen stands right behind the number of an amount.
#[inline]
fn is_behind(sentence: Sentence<'_>, amount: &Amount) -> bool {
    let at = amount.end;
    sentence.is_mark(at, Mark::Hyphen) && amount.sign == Sign::None && sentence.touches(at - 1) && sentence.is_digits(at - 1)
}

/// Takes the minus behind the number of an amount. Where a word follows it after a blank, "USD 900- in May", it may be a
/// minus or a break, and there is no amount.
#[inline]
pub(crate) fn take_trailing_minus(sentence: Sentence<'_>, amount: &mut Amount, region: &Settling) {
    if is_behind(sentence, amount) {
        take_minus(sentence, amount, region);
    }
}

/// "12.5%-": a minus behind the unit, at the end of what is written.
#[inline]
pub(crate) fn take_minus_behind_unit(sentence: Sentence<'_>, amount: &mut Amount) {
    let at = amount.end;
    let ends = || at + 1 >= sentence.len() || sentence.breaks(at) || sentence.is_tabbed(at);
    if sentence.is_mark(at, Mark::Hyphen) && sentence.touches(at - 1) && amount.sign == Sign::None && ends() {
        amount.sign = Sign::Minus;
        take(sentence, amount, at + 1);
    }
}

#[inline(never)]
fn take_minus(sentence: Sentence<'_>, amount: &mut Amount, region: &Settling) {
    if let Some(end) = trailing_minus(sentence, amount, region) {
        amount.sign = Sign::Minus;
        take(sentence, amount, end);
    } else if matches!(amount.measure, Measure::Money(..)) {
        let next = amount.end + 1;
        let joins = sentence.has(next, tags!(To, And, Or, Article, Per)) || sentence.has(next, tags!(Major));
        amount.unfit |= sentence.gap(amount.end) == 1 && !sentence.breaks(amount.end) && sentence.is_word(next) && !joins;
    }
}

/// How far an amount looks for another currency that it may be a price of.
const QUOTED: usize = 24;

/// One mark before three digits groups them where the currency has no decimals in use, "CLP 249.000", unless the price of
/// another currency is told; where the region parts decimals with a comma; and before the marks for no cents.
pub(crate) fn group(sentence: Sentence<'_>, amount: &mut Amount, currency: Currency, region: &Settling) {
    let last = amount.number.end.saturating_sub(1);
    let Some(literal) = sentence.literal(last).filter(|literal| literal.may_group() && literal.scale == 3) else { return };
    let Some(mantissa) = literal.mantissa.filter(|_| !amount.number.scaled && !amount.number.fraction) else { return };
    // A currency with a number of its own is no price of this one, unless it is "$1".
    let own_number = |at: usize| {
        let beside = [at + 1, at.saturating_sub(1)].into_iter().find_map(|beside| sentence.literal(beside));
        beside.is_some_and(|literal| literal.mantissa != Some(1))
    };
    let other = |at: usize| {
        sentence.has(at, tags!(Major))
            && !own_number(at)
            && denominated(sentence, at, region).is_some_and(|found| found.currency != currency && !(found.homograph || found.minor > 0))
    };
    let quoted = || (amount.first.saturating_sub(QUOTED)..amount.end + QUOTED).any(other);
    if region.mark == LoneMark::Told {
        return;
    }
    let local = region.mark == LoneMark::ByRegion && region.currency == Some(currency) && !literal.is_settled();
    let closed = || matches!(sentence.mark(last + 1), Some(Mark::Comma | Mark::Colon)) && no_cents(sentence, last + 1).is_some();
    if !(local || closed() || currency.is_whole() && !quoted()) {
        return;
    }
    // "€1.659 a litre", "€1.250 a month": a price may have three decimals.
    let rate = |at: usize| {
        sentence.is_mark(at, Mark::Slash)
            || sentence.has(at, tags!(Per, Each))
            || sentence.has(at, tags!(Article)) && sentence.has(at + 1, tags!(Unit, Period))
    };
    if local && !closed() && (last + 1..last + 3).any(rate) {
        amount.unfit = true;
        return;
    }
    if let Ok(value) = i64::try_from(mantissa).map(Decimal::from) {
        amount.number.value = value;
        amount.number.written.significand = value;
    }
}
