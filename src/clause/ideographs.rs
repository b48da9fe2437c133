//! What a script without spaces adds to what is said of an amount: objects between a verb and its amount, differences,
//! levels told in a clause of their own.
//!
//! In: a sentence and what the shared grammar has read of it. Out: the same, completed. Called only where the
//! language's settings say `unspaced`.

use crate::amount::{Measure, Sign, UnitOf};
use crate::clause::basis::{is_slashed, two_bases};
use crate::clause::hedge;
use crate::clause::movement::names_ratio;
use crate::clause::statement::{Lead, Statement};
use crate::lex::noun::is_noun;
use crate::lex::{Mark, Sentence, sense};
use crate::lexicon::tags;
use crate::value::{Bound, Direction};

/// Completes what governs an amount: a hedge before the verb (最多增长5%), an object between the verb and its
/// amount (增加就业500人), lists (分别上涨2%、3%), and the basis of the change before (同比增加5亿元，增长3%).
pub(crate) fn govern(sentence: Sentence<'_>, statement: &mut Statement, first: usize, floor: usize, before: Option<&Statement>) {
    if statement.change && statement.bound == Bound::Exact {
        // 最大跌幅 is the greatest of many, not the most that it can be.
        let verb = statement.movement.filter(|&movement| !sentence.has(movement, tags!(MovesOrChange)));
        if let Some(bound) = verb.and_then(|movement| hedge::hedges(sentence, movement, floor).bound) {
            statement.bound = bound;
        }
    }
    // 同比-3.2%, 同比-0.5pct/-0.3pct
    let signed = statement.amount.sign == Sign::Minus && statement.amount.high.is_none();
    let compared = first.checked_sub(1).is_some_and(|at| sentence.has(at, tags!(Against, Sequential)));
    let slashed = before.is_some_and(|before| is_slashed(sentence, before, statement));
    let goes_on = slashed && before.is_some_and(|before| before.change);
    if signed && statement.amount.measure != Measure::Nothing && (compared || goes_on) {
        statement.change = true;
        statement.direction = Some(Direction::Down);
    }
    // 保持在2%以上 is no standstill, and 涨0.5%，报80元 tells the level in a clause of its own.
    let hedged = statement.bound != Bound::Exact;
    let held = statement.direction == Some(Direction::Flat) && statement.bound != Bound::Exact;
    let own_clause = statement.lead_at.checked_sub(1).is_some_and(|at| sentence.is_mark(at, Mark::Comma));
    if statement.lead == Lead::At && (held || own_clause) {
        statement.direction = None;
    }
    if statement.lead == Lead::Comparator(None) && names_ratio(sentence, statement.lead_at) {
        statement.lead = Lead::Other;
    }
    if statement.lead == Lead::Other && !statement.change && earlier(sentence, first, floor) {
        statement.lead = Lead::From;
    }
    if statement.lead == Lead::At && !statement.change {
        named(sentence, statement);
    }
    // 维持2%
    let stays = sense!(sentence, statement.lead_at, { Sense::Towards(way) => way }) == Some(Direction::Flat);
    if statement.lead == Lead::Other && !statement.change && stays && statement.amount.measure == Measure::Percent && !hedged {
        statement.direction = Some(Direction::Flat);
        statement.movement = Some(statement.lead_at);
    }
    if statement.lead == Lead::Other && !statement.change {
        difference(sentence, statement, floor);
    }
    if statement.lead == Lead::Other && !statement.change {
        reached(sentence, statement, before);
    }
    if statement.lead == Lead::Other && !statement.change {
        object(sentence, statement, first, floor);
        if let Some(before) = before.filter(|before| before.movement.is_some() && !statement.change) {
            let joined =
                slashed || first == before.amount.end + 1 && (sentence.has(first - 1, tags!(And)) || sentence.written(first - 1) == "、");
            let alike = std::mem::discriminant(&before.amount.measure) == std::mem::discriminant(&statement.amount.measure);
            if joined && alike {
                statement.amount.per = statement.amount.per.or(before.amount.per);
                statement.change = before.change;
                statement.direction = before.direction;
                statement.basis = two_bases(sentence, before.amount.first).map(|(_, second)| second).or(before.basis);
                statement.movement = before.movement;
            }
        }
    }
}

/// 增速在5%左右: the movement is named, and "in" leads to its amount.
pub(crate) fn named(sentence: Sentence<'_>, statement: &mut Statement) {
    let Some(at) = statement.lead_at.checked_sub(1) else { return };
    let way = sense!(sentence, at, { Sense::MovesOrChange(way) => way });
    if let Some(way) = way.filter(|_| matches!(statement.amount.measure, Measure::Percent | Measure::PercentagePoint | Measure::Multiple)) {
        statement.change = true;
        statement.direction = Some(way);
        statement.movement = Some(at);
    }
}

/// 比上年多3亿元, 比上年多赚3亿元: what is compared is above or below by the amount; one verb may stand between.
fn difference(sentence: Sentence<'_>, statement: &mut Statement, floor: usize) {
    let way_of = |at: usize| {
        let written = sentence.written(at);
        sentence.settings.differences.iter().find(|(form, _)| *form == written).map(|&(_, way)| (at, way))
    };
    let verb = || is_noun(sentence, statement.lead_at) || sentence.has(statement.lead_at, tags!(Worth));
    let past_verb = || statement.lead_at.checked_sub(1).filter(|&at| at >= floor && verb()).and_then(way_of);
    let Some((at, way)) = way_of(statement.lead_at).or_else(past_verb) else { return };
    let compares = (floor.max(at.saturating_sub(12))..at)
        .rev()
        .take_while(|&at| !matches!(sentence.mark(at), Some(Mark::Comma | Mark::Stop | Mark::Semicolon)))
        .any(|at| sentence.has(at, tags!(Comparator, Against, Sequential)));
    if compares {
        statement.change = true;
        statement.direction = Some(way);
        statement.movement = Some(at);
        statement.lead = Lead::Movement;
    }
}

/// 增长12%，达到5亿元: the level that the change before it reached.
fn reached(sentence: Sentence<'_>, statement: &mut Statement, before: Option<&Statement>) {
    let Some(before) = before.filter(|before| before.change && before.direction != Some(Direction::Flat)) else { return };
    let lead = before.amount.end + 1;
    if sentence.is_mark(lead - 1, Mark::Comma) && statement.lead_at == lead - 1 && sentence.has(lead, tags!(Reaches)) {
        statement.lead = Lead::To;
        statement.direction = before.direction;
        statement.movement = before.movement;
    }
}

/// Whether "from" leads to an amount with only a time between: 由上年同期的3亿元增至5亿元.
pub(crate) fn earlier(sentence: Sentence<'_>, first: usize, floor: usize) -> bool {
    let mut time = false;
    for at in (floor.max(first.saturating_sub(7))..first).rev() {
        if sentence.has(at, tags!(From)) {
            return time;
        }
        if !sentence.is_digits(at) && !sentence.has(at, tags!(Stop, Back, Prior, DateMark, Filler)) {
            return false;
        }
        time |= sentence.has(at, tags!(Back, Prior, DateMark, Filler));
    }
    false
}

/// The verb whose object stands between it and its amount.
fn object(sentence: Sentence<'_>, statement: &mut Statement, first: usize, floor: usize) {
    for at in (floor.max(first.saturating_sub(10))..first).rev() {
        let shifts = sense!(sentence, at, { Sense::Shifts(way) => way });
        if let Some(way) = shifts {
            if !matches!(statement.amount.measure, Measure::Count(UnitOf::Period(_))) {
                statement.change = true;
                statement.direction = Some(way);
                statement.movement = Some(at);
                statement.lead = Lead::Movement;
            }
            return;
        }
        if !is_noun(sentence, at) && !sentence.has(at, tags!(Classifier, Filler, DateMark, Worth)) {
            return;
        }
    }
}
