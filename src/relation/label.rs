//! Labels: a scale and currency that a heading names for the numbers behind it, "Net income ($m) 9.2".
//!
//! In: the statements of a sentence. Out: the same, with plain numbers behind such a label as money of its scale, and
//! amounts behind one that names a scale alone, "(in thousands): $9,200", in that scale. The label is no part of their
//! spans.

use crate::amount::denomination::{Denominated, denominated, may_be_fused};
use crate::amount::{Measure, Settling, is_year, rescale_by};
use crate::clause::Statement;
use crate::lex::{Mark, Sentence, Shape, sense};
use crate::lexicon::{FormKind, tags};

/// Gives plain numbers the scale and currency of the label before them.
#[inline]
pub(crate) fn apply(sentence: Sentence<'_>, statements: &mut [Statement], region: &Settling) {
    if statements.iter().any(is_plain) {
        behind(sentence, statements, region);
    }
    if statements.iter().any(|statement| is_unscaled(statement) || is_unscaled_range(statement)) {
        behind_scale(sentence, statements);
    }
}

/// What a label may scale: digits that are plain or money, whole, and with no scale of their own.
fn is_unscaled(statement: &Statement) -> bool {
    let amount = &statement.amount;
    let number = &amount.number;
    !number.scaled
        && !number.spelled
        && amount.high.is_none()
        && amount.per.is_none()
        && matches!(amount.measure, Measure::Nothing | Measure::Money(..))
}

/// Gives amounts the scale of a label that names no currency, or one that the amounts have themselves.
#[inline(never)]
fn behind_scale(sentence: Sentence<'_>, statements: &mut [Statement]) {
    let last = statements.last().map_or(0, |statement| statement.amount.first);
    // "(000s)" has its scale in digits.
    let worded = sentence.all_tags.meets(tags!(Scale)) && sentence.all_tags.meets(tags!(In));
    if !worded && !(0..last).any(|at| sentence.is_digits(at) && sentence.written(at) == THOUSANDS) {
        return;
    }
    let Some(ScaleLabel { end, power, excepts }) = (0..last).find_map(|at| scale_label(sentence, at)) else { return };
    for statement in statements.iter_mut().filter(|statement| statement.amount.first >= end && is_unscaled(statement)) {
        let amount = &mut statement.amount;
        if excepts && amount.number.value.scale() == 2 {
            // "except per share": with cents it may be what is excepted.
            amount.unfit = true;
        } else if !is_year(amount) {
            rescale_by(amount, power);
        }
    }
    // Only the lower end of a range still tells how it is written.
    for statement in statements.iter_mut().filter(|statement| statement.amount.first >= end && is_unscaled_range(statement)) {
        statement.amount.unfit = true;
    }
}

fn is_unscaled_range(statement: &Statement) -> bool {
    let amount = &statement.amount;
    let as_written = || amount.number.value == amount.number.written.significand;
    amount.high.is_some() && amount.per.is_none() && matches!(amount.measure, Measure::Money(..)) && as_written()
}

/// How a label of thousands is written in digits.
const THOUSANDS: &str = "000";

/// A label that names a scale.
struct ScaleLabel {
    end: usize,
    power: i8,
    /// Some of what stands behind it is not in its scale.
    excepts: bool,
}

/// "(in thousands)", "(dollars in millions, except per share)", "In thousands:", whose scale stands at a lexeme.
fn scale_label(sentence: Sentence<'_>, at: usize) -> Option<ScaleLabel> {
    // "(000s)", "('000)"
    let plural = at + 1 + usize::from(sentence.written(at + 1) == sentence.settings.plural_mark);
    let opens = at.checked_sub(1).is_some_and(|open| {
        sentence.is_mark(open, Mark::Open) || sentence.is_mark(open, Mark::Quote) && open > 0 && sentence.is_mark(open - 1, Mark::Open)
    });
    if sentence.written(at) == THOUSANDS && opens && sentence.is_mark(plural, Mark::Close) {
        return Some(ScaleLabel { end: plural + 1, power: 3, excepts: false });
    }
    let power = sense!(sentence, at, { Sense::Scale(power) => power })?;
    let within = sentence.before(at).filter(|&before| sentence.has(before, tags!(In)))?;
    let opens = |at: usize| sentence.is_mark(at, Mark::Open);
    // "amounts in", "US dollars in", "except per share data, in"
    let enclosed = (within.saturating_sub(3)..within).any(opens);
    let closes = (at + 1..at + 9).find(|&close| sentence.is_mark(close, Mark::Close) || sentence.is_number(close));
    let end = if enclosed && closes.is_some_and(|close| sentence.is_mark(close, Mark::Close)) {
        closes?
    } else if within <= 2 && sentence.is_mark(at + 1, Mark::Colon) {
        at + 1
    } else {
        return None;
    };
    Some(ScaleLabel { end: end + 1, power: i8::try_from(power).ok()?, excepts: end > at + 1 })
}

fn is_plain(statement: &Statement) -> bool {
    let amount = &statement.amount;
    amount.measure == Measure::Nothing && !amount.number.scaled && !amount.number.spelled && amount.high.is_none()
}

#[inline(never)]
fn behind(sentence: Sentence<'_>, statements: &mut [Statement], region: &Settling) {
    let first = statements.iter().find(|statement| is_plain(statement)).map_or(0, |statement| statement.amount.first);
    let last = statements.last().map_or(first, |statement| statement.amount.first);
    let Some((end, found)) = (0..last).find_map(|at| label(sentence, at, region)) else { return };
    for statement in statements.iter_mut().filter(|statement| statement.amount.first >= end && is_plain(statement)) {
        let amount = &mut statement.amount;
        // "Price ($) 5.25": without a scale the label is of the number right behind it.
        if !is_year(amount) && (found.power.is_some() || amount.first <= end + 2) {
            rescale_by(amount, found.power.unwrap_or(0));
            amount.becomes(Measure::Money(found.currency, found.settled));
        }
    }
}

/// The label whose currency stands at a lexeme, "($m)", "(in US$ millions)", "in €000", "£m:", and where it ends.
fn label(sentence: Sentence<'_>, at: usize, region: &Settling) -> Option<(usize, Denominated)> {
    let before = sentence.before(at);
    if let Some(found) = worded(sentence, at, region) {
        return Some(found);
    }
    if !(sentence.has(at, tags!(Major, ShortScale, MoneyScale)) || may_be_fused(sentence, at)) {
        return None;
    }
    let opens = before.is_some_and(|before| sentence.is_mark(before, Mark::Open));
    let leads = opens || before.is_some_and(|before| sentence.has(before, tags!(In)));
    // "$ in millions 4.5"
    let within = sentence.has(at, tags!(Major)) && sentence.has(at + 1, tags!(In)) && sentence.has(at + 2, tags!(Scale));
    let leads = leads || within;
    let heads = || (at + 1..at + 4).any(|colon| sentence.is_mark(colon, Mark::Colon));
    if !leads && !heads() {
        return None;
    }
    let mut found = denominated(sentence, at, region).filter(|found| found.minor == 0 && found.form != FormKind::Name)?;
    if found.power.is_none() {
        // "$ millions", "$ in millions"
        let scale = found.end + usize::from(sentence.has(found.end, tags!(In)));
        let power = sense!(sentence, scale, {
            Sense::Scale(power) | Sense::ShortScale(power) => power,
            Sense::MoneyScale(power) if sentence.shape(scale) == Some(Shape::Lower) => power,
        });
        let enclosed = opens && sentence.is_mark(found.end, Mark::Close);
        let end = if power.is_some() { scale + 1 } else { found.end + 1 };
        if power.is_none() && !enclosed {
            return None;
        }
        found = Denominated { power: power.and_then(|power| i8::try_from(power).ok()), end, ..found };
    }
    // "$m 412" is an amount, and no label.
    let fits = (leads || sentence.is_mark(found.end, Mark::Colon)) && (within || found.power.is_none() || !sentence.is_digits(found.end));
    fits.then_some((found.end, found))
}

/// "(in millions of dollars)", "(单位：万元)": the scale is a word before the currency.
fn worded(sentence: Sentence<'_>, at: usize, region: &Settling) -> Option<(usize, Denominated)> {
    let power = sense!(sentence, at, { Sense::Scale(power) => power })?;
    let within = sentence.led_by(at, tags!(In)) && sentence.has(at + 1, tags!(Of));
    let enclosed = (at.saturating_sub(3)..at).any(|open| sentence.is_mark(open, Mark::Open));
    // 单位：亿元 12.3
    let headed = sentence.settings.unspaced && at > 1 && sentence.is_mark(at - 1, Mark::Colon) && sentence.is_digits(at + 2);
    if !within && !enclosed && !headed {
        return None;
    }
    let found = denominated(sentence, at + if within { 2 } else { 1 }, region).filter(|found| found.minor == 0 && found.power.is_none())?;
    let closed = within || headed || sentence.is_mark(found.end, Mark::Close);
    closed.then_some((found.end, Denominated { power: i8::try_from(power).ok(), ..found }))
}
