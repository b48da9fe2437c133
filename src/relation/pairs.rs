//! What the links ask of pairs and lists of amounts.

use std::cmp::Ordering;

use crate::amount::{Amount, Measure, Sign, UnitOf};
use crate::clause::{Lead, Statement};
use crate::lex::{Mark, Sentence};
use crate::lexicon::tags;
use crate::number::year;
use crate::value::Direction;

pub(crate) fn pair(statements: &[Statement], index: usize) -> Option<(&Statement, &Statement)> {
    Some((statements.get(index.checked_sub(1)?)?, statements.get(index)?))
}

pub(crate) fn currencies_differ(one: Measure, other: Measure) -> bool {
    matches!((one, other), (Measure::Money(one, _), Measure::Money(other, _)) if one != other)
}

pub(crate) fn currencies_alike(one: Measure, other: Measure) -> bool {
    matches!((one, other), (Measure::Money(one, _), Measure::Money(other, _)) if one == other)
}

pub(crate) fn units_differ(one: Measure, other: Measure) -> bool {
    matches!((one, other), (Measure::Count(UnitOf::Known(one)), Measure::Count(UnitOf::Known(other))) if one != other)
}

/// A part of the time that may stand behind an amount: "in", "Q3", "2008".
pub(crate) fn is_time(sentence: Sentence<'_>, at: usize) -> bool {
    year::is_year(sentence, at)
        || sentence.has(at, tags!(In, Back, Month, Determiner, Fiscal, Prior, Period))
        || at > 0 && sentence.touches(at - 1) && sentence.has(at - 1, tags!(Fiscal))
}

/// Whether a parenthesis closes behind an amount, past its time: "in 2008)".
pub(crate) fn closes(sentence: Sentence<'_>, at: usize) -> bool {
    (at..at + 4).find(|&at| !is_time(sentence, at)).is_some_and(|at| sentence.is_mark(at, Mark::Close))
}

pub(crate) fn set_from(statements: &mut [Statement], later: usize, earlier: usize, way: Option<Direction>) {
    let Some(before) = statements.get(earlier).copied() else { return };
    let Some(level) = statements.get_mut(later) else { return };
    level.from = Some(earlier);
    // "The ratio improved to 0.45x from 0.62x": of what is no price, the numbers tell the way.
    let relative = matches!(level.amount.measure, Measure::Percent | Measure::PercentagePoint | Measure::Multiple);
    // "its stake in one to 12% from 10%, and in another to 9% from 11%": without a verb of its own, the levels tell it too.
    let elided = level.lead == Lead::To && before.lead == Lead::From;
    let told = || way_between(&before.amount, &level.amount).filter(|_| if level.direction.is_some() { relative } else { elided });
    level.direction = way.or_else(told).or(level.direction);
}

/// The way from one level to another by their numbers: "improved to 4% from 5%", 由5%调整为6%.
pub(crate) fn way_between(earlier: &Amount, later: &Amount) -> Option<Direction> {
    if earlier.high.is_some() || later.high.is_some() || earlier.sign != later.sign {
        return None;
    }
    // Below zero, the larger number is the lower level.
    let (low, high) = if later.sign == Sign::Minus { (later, earlier) } else { (earlier, later) };
    match high.number.value.cmp(&low.number.value) {
        Ordering::Greater => Some(Direction::Up),
        Ordering::Less => Some(Direction::Down),
        Ordering::Equal => None,
    }
}
