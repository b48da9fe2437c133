//! Prices of one: "tickets at $45 each", "23 million shares for $12 apiece".
//!
//! In: the statements of a sentence. Out: the same, with the thing sold as what its price is for one of. Where two things
//! are named it is not told which, and nothing is said.

use crate::amount::{Measure, UnitOf};
use crate::clause::{Statement, movement};
use crate::lex::{Sentence, Shape, noun, sense};
use crate::lexicon::{Cue, Sense, tags};

/// How far before its price the thing is named.
const REACH: usize = 20;

/// Gives each price of one the thing that it is for.
pub(crate) fn prices(sentence: Sentence<'_>, statements: &mut [Statement]) {
    for index in 0..statements.len() {
        let Some(price) = statements.get(index) else { return };
        let money = matches!(price.amount.measure, Measure::Money(..)) && price.amount.per.is_none();
        if !money || !sentence.has(price.amount.end, tags!(Per, Cue)) || !is_each(sentence, price.amount.end) {
            continue;
        }
        let unit = counted(sentence, statements, index)
            .or_else(|| named(sentence, statements.get(index.saturating_sub(4)..index).unwrap_or_default(), price));
        if let Some(price) = statements.get_mut(index) {
            price.amount.per = unit;
        }
    }
}

/// "each", "apiece", with nothing behind it that it would be of: "each year".
fn is_each(sentence: Sentence<'_>, at: usize) -> bool {
    let each = sentence.has(at, tags!(Per)) && sentence.has(at, tags!(Determiner));
    let next = at + 1;
    let alone = !sentence.is_unknown_word(next) && !sentence.has(next, tags!(Unit, Period, Prior, Of)) && !sentence.is_digits(next);
    sentence.is(at, Sense::Cue(Cue::Apiece)) || each && alone
}

/// The thing of which the nearest number is told: "sold 3 million shares at $40 each", "$5,000 each to 18 women".
fn counted(sentence: Sentence<'_>, statements: &[Statement], index: usize) -> Option<UnitOf> {
    let price = statements.get(index)?;
    let things = |statement: &Statement| match statement.amount.measure {
        // Not "the 40 yard line".
        Measure::Count(unit @ UnitOf::Known(_)) if statement.is_level() && noun::is_many(sentence, statement.amount.end - 1) => Some(unit),
        Measure::Count(unit @ UnitOf::Noun(..)) if statement.is_level() => Some(unit),
        _ => None,
    };
    let behind = statements.get(index + 1).filter(|next| next.amount.first <= price.amount.end + 4).and_then(things);
    let near = |before: &&Statement| {
        let gap = before.amount.end..price.amount.first;
        gap.len() <= REACH && !gap.into_iter().any(|at| movement::ends_clause(sentence, at))
    };
    statements.iter().take(index).rev().take(2).take_while(near).find_map(things).or(behind)
}

/// The thing that is named before its price: what is sold by the unit, or else the only thing in the plural.
fn named(sentence: Sentence<'_>, before: &[Statement], price: &Statement) -> Option<UnitOf> {
    // No share costs a million.
    if price.amount.number.scaled {
        return None;
    }
    let first = price.amount.first;
    let clause = || movement::clause_before(sentence, first, REACH);
    let counts = |at: usize| {
        let within = |other: &Statement| (other.amount.first..other.amount.end).contains(&at);
        before.iter().any(|other| matches!(other.amount.measure, Measure::Count(_)) && within(other))
    };
    if let Some(index) = clause().filter(|&at| !counts(at)).find_map(|at| sense!(sentence, at, { Sense::Unit(index) => index })) {
        return Some(UnitOf::Known(index));
    }
    let thing =
        |at: usize| sentence.is_unknown_word(at) && noun::is_many(sentence, at) && (at == 0 || sentence.shape(at) != Some(Shape::Capital));
    let mut things = clause().filter(|&at| thing(at));
    let only = things.next()?;
    things.next().is_none().then_some(UnitOf::Noun(only, only))
}
