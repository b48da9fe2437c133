//! What a change is measured against.

use crate::amount::ideographs::is_one;
use crate::clause::movement::clause_before;
use crate::clause::named::{Named, told_before};
use crate::clause::statement::Statement;
use crate::lex::noun::is_noun;
use crate::lex::{Mark, Sentence, sense};
use crate::lexicon::{Cue, Period, Sense, Tags, tags};
use crate::number::year::is_year;
use crate::value::Basis;

/// A basis before the amount: "year-on-year growth of 5%", 同比增长5%.
pub(crate) fn basis_before(sentence: Sentence<'_>, statement: &mut Statement, floor: usize) {
    if !statement.change {
        return;
    }
    let first = statement.amount.first;
    let told = |at: usize| match sentence.settings.order.comparison_first {
        true => comparison(sentence, at).filter(|&(_, end)| end <= first).map(|(basis, _)| basis),
        false => sense!(sentence, at, { Sense::Against(basis) => basis }),
    };
    let clause = clause_before(sentence, first, 8.min(first.saturating_sub(floor)));
    statement.basis = clause.into_iter().find_map(told).or(statement.basis);
}

/// The basis of comparison that begins at a lexeme, and where it ends: "from a year earlier", "compared to the
/// same quarter of 2018", "year-on-year".
#[inline]
pub(crate) fn comparison(sentence: Sentence<'_>, at: usize) -> Option<(Basis, usize)> {
    if sentence.has(at, COMPARES) { told(sentence, at) } else { None }
}

/// What a basis of comparison may begin with.
pub(crate) const COMPARES: Tags = tags!(Against, Each, From, Comparator, Versus, Sequential, Back);

fn told(sentence: Sentence<'_>, at: usize) -> Option<(Basis, usize)> {
    if !sentence.settings.order.case_behind {
        return compared_with(sentence, at);
    }
    // 2019年同月比: a year of its own.
    if at > 1 && is_year(sentence, at - 2) {
        return None;
    }
    let against = sense!(sentence, at, { Sense::Against(basis) => (basis, at + 1) });
    against.or_else(|| compared_before(sentence, at))
}

/// The time that stands before what compares with it: 前年同期に比べ, 前期より, 前年を (5%上回る).
fn compared_before(sentence: Sentence<'_>, at: usize) -> Option<(Basis, usize)> {
    /// How much more than the time may be named: 前年同期の実績に比べ.
    const NAMED: usize = 6;
    // 1年前に比べ, but 5年前に比べ: so many of them are no basis.
    let many = at.checked_sub(1).is_some_and(|many| sentence.is_number(many) && !is_one(sentence, many));
    let basis = sense!(sentence, at, { Sense::Back(basis) => basis }).filter(|_| !many);
    let basis = basis.or_else(|| sentence.has(at, tags!(Sequential)).then(|| sequence(sentence, at)))?;
    let named = |at: usize| is_noun(sentence, at) || sentence.has(at, tags!(Of, Worth, Same, Filler, DateMark, Period));
    let end = (at + 1..=at + NAMED).find(|&at| !named(at))?;
    sentence.has(end, tags!(Comparator, From, Threshold)).then_some((basis, end + 1))
}

fn compared_with(sentence: Sentence<'_>, at: usize) -> Option<(Basis, usize)> {
    if let Some(basis) = sense!(sentence, at, { Sense::Against(basis) => basis }) {
        return Some((basis, at + 1));
    }
    // "rose 0.4% monthly", "a 3% annual gain"
    if let Some(period) = sense!(sentence, at, { Sense::Each(period) => period }) {
        // "risen 3% annually": by so much each year.
        let percent = sentence.led_by(at, tags!(Percent));
        let of_change = percent && period != Period::Year;
        return of_change.then_some((period.basis(), at + 1));
    }
    if sentence.has(at, tags!(Sequential)) {
        return Some((sequence(sentence, at), at + 1));
    }
    if sentence.has(at, tags!(From, Comparator, Versus)) { time_compared(sentence, at) } else { None }
}

/// The time behind a word that compares, and where it ends: "from a year earlier", "to the same quarter of 2018".
fn time_compared(sentence: Sentence<'_>, from: usize) -> Option<(Basis, usize)> {
    const FAR: usize = 8;
    let (mut same, mut prior, mut dated) = (false, false, false);
    for at in from + 1..=from + FAR {
        if let Some(basis) = sense!(sentence, at, { Sense::Back(basis) | Sense::Against(basis) => basis }) {
            return Some((basis, at + 1));
        }
        // "rose 2% in June from May", "in Q4 over Q3"
        if let Some(named) = Named::at(sentence, at).filter(|named| named.is_before_the_told(sentence, from)) {
            return Some((named.period.basis(), named.end));
        }
        if is_year(sentence, at) {
            // "from June 30, 2024", 较2022年底 is a day, "than in the year ended June 30, 2024" a year.
            let day = dated || sentence.is(at + 1, Sense::Cue(Cue::Edge)) || far_year(sentence, from, at);
            return (!day).then_some((Basis::YearOnYear, at + 1));
        }
        // "to the six months ended May 31, 2016": only the year behind it tells.
        if sentence.has(at, tags!(Reaches)) && sentence.has(at - 1, tags!(Period)) {
            continue;
        }
        if sentence.has(at, tags!(Same, Prior)) {
            same |= sentence.has(at, tags!(Same));
            prior |= !sentence.has(at, tags!(Same));
        } else if let Some(period) = sense!(sentence, at, { Sense::Period(period) => period }) {
            if same {
                let end = if matches!(period, Period::Year) { at + 1 } else { past_year(sentence, at + 1) };
                return Some((Basis::YearOnYear, end));
            }
            // "the prior-year quarter" is a year back, "the previous quarter" a quarter.
            if prior {
                return Some((period.basis(), at + 1));
            }
        } else if !sentence.has(at, OF_TIME) {
            if same && sentence.is_word(at) {
                return Some((Basis::YearOnYear, at + 1));
            }
            // "less than what it was in the prior year"
            if sentence.has(from, tags!(Versus)) && sentence.has(at, tags!(Stop)) {
                continue;
            }
            // "to the year ended June 30, 2015": a day. But "Q1 2020" is a quarter.
            dated |= at == from + 2 && sentence.is_digits(at) && !sentence.has(at - 1, tags!(Fiscal));
            if !may_lead_to_time(sentence, from, at) {
                return None;
            }
        }
    }
    None
}

/// What a time holds beside its own words: "in the first half of".
const OF_TIME: Tags =
    tags!(Determiner, Article, Of, In, Throughout, Fiscal, Ordinal, Month, CapitalMonth, At, Filler, Earlier, Part, Half, Cardinal);

/// Whether a time may stand behind what is no word of it: a day, one word that names it, or "second-quarter".
fn may_lead_to_time(sentence: Sentence<'_>, from: usize, at: usize) -> bool {
    let joined = sentence.is_mark(at, Mark::Hyphen);
    // "from gross profit last year"
    let thing = sentence.has(from, tags!(From)) && sentence.has(from + 1, tags!(Determiner, Article));
    let noun = at <= from + if thing { 1 } else { 3 } && (!sentence.is_known(at) || sentence.has(at, tags!(Qualifier)));
    let word = sentence.is_word(at) && noun && !sentence.has(from, tags!(Versus));
    is_day(sentence, at) || word || joined
}

/// The day of a date, or the comma behind it: "December 31, 2017".
fn is_day(sentence: Sentence<'_>, at: usize) -> bool {
    sentence.literal(at).is_some_and(|literal| literal.integer_digits <= 2) || sentence.is_mark(at, Mark::Comma)
}

/// "In 2022, volumes were up 9% versus 2019": no year of the sentence is the one behind it. Also 较2024年12月末, a day.
fn far_year(sentence: Sentence<'_>, from: usize, at: usize) -> bool {
    let year = |at: usize| sentence.literal(at).filter(|_| is_year(sentence, at)).and_then(|literal| literal.mantissa);
    let Some(compared) = year(at) else { return false };
    let told = told_before(sentence, from).find_map(year);
    // "Versus 2029", "12% below 2019 levels": alone it may be any number of years.
    if told.is_none() && at == from + 1 && sentence.has(from, tags!(Comparator, Threshold)) && !sentence.settings.order.comparison_first {
        return true;
    }
    let day = {
        let end = if sentence.is_digits(at + 2) { at + 3 } else { at + 2 };
        sentence.has(end, tags!(DateMark)) && !sentence.has(end, tags!(Period))
    };
    day || told.is_some_and(|told| told > compared + 1)
}

/// "of 2018" behind "the same period".
fn past_year(sentence: Sentence<'_>, at: usize) -> usize {
    (at..at + 3).find(|&at| is_year(sentence, at)).map_or(at, |year| year + 1)
}

/// The time that stands behind an earlier level: "in 2004", "a year earlier", "in the prior-year period".
pub(crate) fn time(sentence: Sentence<'_>, start: usize) -> Option<Basis> {
    start.checked_sub(1).and_then(|before| time_compared(sentence, before)).map(|(basis, _)| basis)
}

/// The time of an earlier level, which stands before it: 较上年同期的3亿元.
pub(crate) fn time_before(sentence: Sentence<'_>, floor: usize, first: usize) -> Option<Basis> {
    let from = floor.max(first.saturating_sub(7));
    (from..first).filter(|_| sentence.settings.order.comparison_first).find_map(|at| sense!(sentence, at, { Sense::Back(basis) => basis }))
}

/// 同比、环比分别增长5%、3%: two bases of a list, the first of the change that follows, the second of the next.
pub(crate) fn two_bases(sentence: Sentence<'_>, first: usize) -> Option<(Basis, Basis)> {
    let basis = |at: usize| sentence.has(at, tags!(Against, Sequential)).then(|| comparison(sentence, at)).flatten();
    for at in (first.saturating_sub(6)..first).rev() {
        if sentence.is_number(at) {
            return None;
        }
        if let Some((second, _)) = basis(at) {
            let joint = at.checked_sub(2)? + 1;
            let joined = sentence.has(joint, tags!(And)) || matches!(sentence.mark(joint), Some(Mark::Slash | Mark::Comma));
            return basis(joint - 1).filter(|_| joined).map(|(first, _)| (first, second));
        }
    }
    None
}

/// Whether only a slash parts an amount from the one before it.
pub(crate) fn is_slashed(sentence: Sentence<'_>, before: &Statement, statement: &Statement) -> bool {
    statement.amount.first == before.amount.end + 1 && sentence.is_mark(before.amount.end, Mark::Slash)
}

/// The basis of a change that says none: that of the change before it in the same breath, or in the same list.
pub(crate) fn shared_basis(sentence: Sentence<'_>, statement: &Statement, before: Option<&Statement>) -> Option<Basis> {
    let before = before.filter(|_| statement.change)?;
    if is_slashed(sentence, before, statement) {
        return two_bases(sentence, before.amount.first).map(|(_, second)| second).or(before.basis);
    }
    let alike = before.direction == statement.direction;
    // 前期比3億円増、5％増
    if sentence.settings.order.case_behind {
        let breath = before.tail + 1 == statement.amount.first && sentence.is_mark(before.tail, Mark::Comma);
        return before.basis.filter(|_| breath && alike);
    }
    let mut gap = before.amount.end..statement.movement?;
    // 同比分别下降23%和增长5%
    let beside = gap.len() == 1;
    let breath = alike && gap.len() <= 3 && !gap.any(|at| is_noun(sentence, at) || sentence.has(at, tags!(Worth)));
    before.basis.filter(|_| beside || breath)
}

/// The period that a sentence speaks of before a lexeme, whose predecessor 环比 compares with.
pub(crate) fn sequence(sentence: Sentence<'_>, from: usize) -> Basis {
    let period = (from.saturating_sub(40)..from).rev().find_map(|at| {
        let written = sentence.written(at);
        sentence.settings.spans.iter().find(|(form, _)| written.contains(form)).map(|&(_, period)| period)
    });
    period.unwrap_or(sentence.settings.usual_span).basis()
}
