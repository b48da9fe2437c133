//! Points of a percent: "a margin of 17.8%, down 0.6 points".
//!
//! In: the linked statements of a sentence. Out: the same, with points that something told in percent moved by as
//! percentage points. Those of an index stay a count.

use rust_decimal::Decimal;

use crate::amount::{Measure, UnitOf};
use crate::clause::Statement;
use crate::lex::{Mark, Sentence};
use crate::lexicon::tags;

/// How far what is measured stands from its points.
const REACH: usize = 8;

/// No percentage moves by more points.
const MOST: i64 = 50;

/// Makes points percentage points where what they are points of is told in percent, or what tells them again is:
/// "80 bps, or 0.8 pts", "from 22 points to 26 points".
pub(crate) fn points(sentence: Sentence<'_>, statements: &mut [Statement]) {
    if !sentence.all_tags.meets(tags!(Point)) {
        return;
    }
    for told in [by_level, by_link] {
        for index in 0..statements.len() {
            let counts = statements.get(index).is_some_and(|statement| counts_points(sentence, statement));
            if counts && told(sentence, statements, index) {
                if let Some(statement) = statements.get_mut(index) {
                    statement.amount.measure = Measure::PercentagePoint;
                }
            }
        }
    }
}

/// Whether the level that points are of is told in percent, or where there is none what the sentence speaks of.
fn by_level(sentence: Sentence<'_>, statements: &[Statement], index: usize) -> bool {
    let Some(statement) = statements.get(index) else { return false };
    let level = statement.of.and_then(|of| statements.get(of));
    level.map_or_else(|| of_proportion(sentence, statement), |level| level.amount.measure == Measure::Percent)
}

/// Whether the figure that points restate, came from or led to is told in percentage points.
fn by_link(_: Sentence<'_>, statements: &[Statement], index: usize) -> bool {
    let Some(statement) = statements.get(index) else { return false };
    let told = |level: &Statement| level.amount.measure == Measure::PercentagePoint;
    let linked = [statement.equivalent_of, statement.from].into_iter().flatten().filter_map(|link| statements.get(link)).any(told);
    linked || statements.iter().skip(index.saturating_sub(2)).take(5).any(|later| later.from == Some(index) && told(later))
}

fn counts_points(sentence: Sentence<'_>, statement: &Statement) -> bool {
    let amount = &statement.amount;
    let few = || amount.high.unwrap_or(amount.number.value) <= Decimal::from(MOST);
    matches!(amount.measure, Measure::Count(UnitOf::Known(_))) && sentence.any_has(amount.first..amount.end, tags!(Point)) && few()
}

/// Whether what the points are of is itself told in percent: "the margin widened 0.6 points", "two points of market share".
fn of_proportion(sentence: Sentence<'_>, statement: &Statement) -> bool {
    let amount = &statement.amount;
    let from = statement.movement.filter(|&movement| movement < amount.first).unwrap_or(amount.first);
    let before = (from.saturating_sub(REACH)..amount.first)
        .rev()
        .take_while(|&at| !sentence.is_digits(at) && !sentence.is_mark(at, Mark::Comma))
        .any(|at| is_proportion(sentence, at));
    let behind = sentence.has(amount.end, tags!(Of, In));
    // "added 3 points to growth"
    let lent = sentence.has(amount.end, tags!(To, From))
        && (amount.end + 1..amount.end + 4).take_while(|&at| sentence.is_word(at)).any(|at| sentence.has(at, tags!(MovesOrChange)));
    before || lent || behind && (amount.end..amount.end + 5).any(|at| is_proportion(sentence, at))
}

/// What is told in percent, and not the verb that is written alike: "those who rate the economy".
fn is_proportion(sentence: Sentence<'_>, at: usize) -> bool {
    sentence.has(at, tags!(Proportion)) && !sentence.has(at + 1, tags!(Determiner, Article))
}
