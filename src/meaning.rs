//! What a text says about an amount: how exact, a level or a change, which way, against what.
//!
//! In: a sentence and its amounts. Out: a statement for each. A reader looks at what stands directly before an
//! amount (past hedges and articles), then for the movement that it belongs to; behind it for "drop", "higher"
//! and the basis of comparison. Every look is over a bounded number of lexemes, so a sentence takes time in
//! proportion to its length.

use rust_decimal::Decimal;

use crate::amount::{Amount, Measure, Sign, UnitOf};
use crate::arithmetic::exact_product;
use crate::figure::{Basis, Bound, Direction};
use crate::lexeme::Mark;
use crate::lexicon::{Period, Tags, tags};
use crate::numeral::Numeral;
use crate::sentence::{Sentence, sense};
use crate::unspaced;

/// How far the movement of an amount is looked for, in lexemes.
const REACH: usize = 24;
/// How far its basis of comparison is looked for.
const BASIS_REACH: usize = 16;

/// What leads to an amount, directly before its hedges.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Lead {
    To,
    From,
    By,
    At,
    Of,
    /// compared with, versus; "up from" and "down from" with their way.
    Comparator(Option<Direction>),
    /// An opening parenthesis.
    Open,
    /// "or".
    Or,
    /// A movement right before it.
    Movement,
    Other,
}

/// An amount with what is said about it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Statement {
    pub amount: Amount,
    pub bound: Bound,
    pub change: bool,
    /// Of the change, or of the movement that reached the level.
    pub direction: Option<Direction>,
    pub basis: Option<Basis>,
    pub lead: Lead,
    /// The lexeme of the lead, or of the amount where nothing leads.
    pub lead_at: usize,
    /// One past the last lexeme that speaks of this amount: its own, "higher", its basis.
    pub tail: usize,
    /// The movement that governs it.
    pub movement: Option<usize>,
    pub of: Option<usize>,
    pub from: Option<usize>,
    pub equivalent_of: Option<usize>,
}

impl Statement {
    /// The amount, with nothing said about it yet.
    pub(crate) fn of(amount: Amount) -> Self {
        Self {
            amount,
            bound: Bound::Exact,
            change: false,
            direction: None,
            basis: None,
            lead: Lead::Other,
            lead_at: amount.first,
            tail: amount.end,
            movement: None,
            of: None,
            from: None,
            equivalent_of: None,
        }
    }

    pub(crate) fn is_level(&self) -> bool {
        !self.change
    }

    /// The same sort of thing, so that one can be the earlier level of the other.
    pub(crate) fn comparable(&self, other: &Self) -> bool {
        match (self.amount.measure, other.amount.measure) {
            (Measure::Money(one, _), Measure::Money(two, _)) => one == two,
            // Known units, and spans of time, are compared with their like alone.
            (Measure::Count(one), Measure::Count(two)) => {
                let known = matches!((one, two), (UnitOf::Known(_), UnitOf::Known(_)));
                let spans = matches!(one, UnitOf::Period(_)) == matches!(two, UnitOf::Period(_));
                spans && (!known || one == two)
            }
            (one, two) => std::mem::discriminant(&one) == std::mem::discriminant(&two),
        }
    }
}

/// Adds the statement about the amount to those before it in the sentence.
pub(crate) fn add(sentence: Sentence<'_>, amount: Amount, statements: &mut Vec<Statement>) {
    statements.push(Statement::of(amount));
    if let Some((statement, before)) = statements.split_last_mut() {
        read(sentence, statement, before.last());
    }
}

/// Reads what is said about an amount, given the statement before it in the sentence.
pub(crate) fn read(sentence: Sentence<'_>, statement: &mut Statement, before: Option<&Statement>) {
    let Amount { first, end, measure, number: Numeral { bound: own, .. }, .. } = statement.amount;
    let floor = before.map_or(0, |statement| statement.amount.end);
    let hedged = hedges(sentence, unspaced::past_rate(sentence, first, floor), floor);
    statement.lead_at = hedged.first;
    // 近五年 is no bound; 超5亿元以上 says the same twice.
    let recent = sentence.settings.unspaced && is_span_of_time(measure) && hedged.bound == Some(Bound::Nearly);
    let before_it = hedged.bound.filter(|_| !recent);
    statement.bound = if sentence.settings.unspaced { before_it.or(own) } else { own.or(before_it) }.unwrap_or(Bound::Exact);
    // "below 3-month high", "over an eight-year period": the hedge is not of the number.
    let hyphenated = sentence.is_mark(end.saturating_sub(2), Mark::Hyphen) && is_span_of_time(measure);
    let article = || (hedged.first..first).any(|at| sentence.has(at, tags!(Article)));
    let high = hyphenated && (hedged.threshold || statement.bound == Bound::Nearly || article());
    if high || !hyphenated && is_span_of_time(measure) && throughout(sentence, first, end) {
        statement.bound = Bound::Exact;
    }
    if let Measure::Moved(direction) = measure {
        factor(statement, direction);
        // 增长一倍以上
        if let Some(bound) = sense!(sentence, end, { Sense::After(bound) if sentence.settings.unspaced => bound }) {
            statement.bound = bound;
            statement.tail = end + 1;
        }
    } else {
        govern(sentence, statement, hedged.first, before);
        if sentence.settings.unspaced {
            unspaced::govern(sentence, statement, hedged.first, floor, before);
        }
        let passes = hedged.threshold
            && !sentence.settings.unspaced
            && statement.lead == Lead::Movement
            && matches!(measure, Measure::Money(..) | Measure::Nothing);
        if passes {
            statement.change = false;
        } else if hyphenated {
            statement.direction = None;
            statement.change = false;
        } else {
            behind(sentence, statement);
        }
        // "volumes up 23 times"
        if statement.change && matches!(measure, Measure::Count(UnitOf::Noun(at, _)) if sentence.has(at, tags!(Times))) {
            statement.amount.measure = Measure::Multiple;
        }
        if statement.amount.high.is_none() {
            match statement.amount.sign {
                Sign::Plus => {
                    statement.change = true;
                    statement.direction = Some(Direction::Up);
                }
                // "growth of -3.2%" falls.
                Sign::Minus if statement.change && statement.direction == Some(Direction::Up) => {
                    statement.direction = Some(Direction::Down);
                }
                Sign::Minus if (beside_level(statement, before) || has_basis(sentence, statement)) && !sentence.has(end, tags!(Of)) => {
                    statement.change = true;
                    statement.direction = Some(Direction::Down);
                }
                _ => {}
            }
        }
    }
    // "up 12% year over year and 3% sequentially": what follows a change at once is its own basis.
    let taken = !sentence.settings.unspaced && before.is_some_and(|before| before.change);
    basis_before(sentence, statement, floor + usize::from(taken));
    if sentence.settings.unspaced {
        let listed = statement.change.then(|| unspaced::two_bases(sentence, statement.amount.first)).flatten();
        statement.basis = listed.map(|(first, _)| first).or(statement.basis);
        statement.basis = statement.basis.or_else(|| unspaced::shared_basis(sentence, statement, before));
    }
}

/// "-2% year on year"
fn has_basis(sentence: Sentence<'_>, statement: &Statement) -> bool {
    let Amount { measure, end, .. } = statement.amount;
    matches!(measure, Measure::Percent | Measure::PercentagePoint) && !sentence.settings.unspaced && sentence.has(end, tags!(Against))
}

/// "$5.2m (-3%)", "$74.38 -0.9%", "4.1% -12bps": right behind a level, the sign is the way it went.
fn beside_level(statement: &Statement, before: Option<&Statement>) -> bool {
    let Some(level) = before.filter(|level| level.is_level() && level.amount.sign == Sign::None) else { return false };
    let moves = match statement.amount.measure {
        Measure::Percent => matches!(level.amount.measure, Measure::Money(..) | Measure::Count(_) | Measure::Nothing),
        Measure::PercentagePoint => level.amount.measure == Measure::Percent,
        _ => false,
    };
    let beside = statement.amount.first == level.amount.end;
    moves && (beside || statement.lead == Lead::Open && statement.lead_at == level.amount.end)
}

/// "vests over four years": so long, and not longer; but "for over ten years", "over two years ago".
fn throughout(sentence: Sentence<'_>, first: usize, end: usize) -> bool {
    first.checked_sub(1).is_some_and(|over| {
        sentence.has(over, tags!(Throughout))
            && sentence.has(over, tags!(Before))
            && !sentence.has(end, tags!(Earlier, Old))
            && !over.checked_sub(1).is_some_and(|before| sentence.has(before, tags!(Stop, Clause, In)))
    })
}

pub(crate) struct Hedged {
    pub bound: Option<Bound>,
    /// The hedge is a place that a movement passes: "fell below $109".
    threshold: bool,
    pub first: usize,
}

/// The words that may stand between an amount and what leads to it.
const HEDGES: Tags = tags!(Before, Determiner, Filler, Article, Qualifier, Between, Respectively);

/// Past the hedges, articles and adjectives before an amount.
pub(crate) fn hedges(sentence: Sentence<'_>, first: usize, floor: usize) -> Hedged {
    let mut hedged = Hedged { bound: None, threshold: false, first };
    let mut adjacent = true;
    for before in (floor.max(first.saturating_sub(8))..first).rev() {
        let tags = sentence.tags(before);
        if !tags.meets(HEDGES) {
            // "approx. 5%"
            let abbreviates = || sentence.is_mark(before, Mark::Point) && before > floor && sentence.has(before - 1, tags!(Before));
            if !sentence.is_mark(before, Mark::Quote) && !abbreviates() {
                break;
            }
        } else if let Some(bound) = sense!(sentence, before, { Sense::Before(bound) => bound }) {
            // "a fight over a $5 million loan"
            if !adjacent || tags.meets(tags!(Throughout)) && before + 1 < first && sentence.has(before + 1, tags!(Article)) {
                break;
            }
            hedged.bound = hedged.bound.or(Some(bound));
            hedged.threshold |= tags.meets(tags!(Threshold));
            // "or more than" leads by its "or".
            if tags.meets(tags!(Or)) {
                break;
            }
        } else if tags.meets(tags!(Determiner)) {
            // "over the three years" is no bound.
            adjacent = false;
        }
        hedged.first = before;
    }
    hedged
}

/// The way of a movement word, by the part it can play.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Movement {
    Moves(Direction),
    Shifts(Direction),
    Loses(Direction),
    Change(Direction),
    Both(Direction),
    Towards(Direction),
}

impl Movement {
    fn direction(self) -> Direction {
        match self {
            Self::Moves(way) | Self::Shifts(way) | Self::Loses(way) | Self::Change(way) | Self::Both(way) | Self::Towards(way) => way,
        }
    }

    fn is_noun(self) -> bool {
        matches!(self, Self::Change(_) | Self::Both(_))
    }
}

fn movement(sentence: Sentence<'_>, at: usize) -> Option<Movement> {
    sense!(sentence, at, {
        Sense::Moves(way) => Movement::Moves(way),
        Sense::Shifts(way) => Movement::Shifts(way),
        Sense::Loses(way) => Movement::Loses(way),
        Sense::Change(way) => Movement::Change(way),
        Sense::MovesOrChange(way) => Movement::Both(way),
        Sense::Towards(way) => Movement::Towards(way),
        Sense::Factor(factor) => Movement::Moves(factor.direction),
    })
}

/// A movement that is named, not done: the noun of a verb that is also one ("a cut of").
fn named_movement(sentence: Sentence<'_>, at: usize) -> Option<Movement> {
    sense!(sentence, at, {
        Sense::Change(way) | Sense::MovesOrChange(way) => Movement::Change(way),
        Sense::Moves(way) => Movement::Moves(way),
    })
}

pub(crate) fn ends_clause(sentence: Sentence<'_>, at: usize) -> bool {
    matches!(sentence.mark(at), Some(Mark::Stop | Mark::Semicolon)) || sentence.has(at, tags!(Clause))
}

/// "two years": a movement before it is over that time, and not by it.
fn is_span_of_time(measure: Measure) -> bool {
    matches!(measure, Measure::Count(UnitOf::Period(_)))
}

/// The words that lead to an amount.
const LEADS: Tags = tags!(Comparator, To, Reaches, From, By, At, Of, Or);

/// What leads to the amount, and the movement behind the lead.
fn govern(sentence: Sentence<'_>, statement: &mut Statement, first: usize, before: Option<&Statement>) {
    let Some(mut lead_at) = first.checked_sub(1) else { return };
    // "vs. $5 million"
    if sentence.is_mark(lead_at, Mark::Point) && lead_at > 0 && sentence.has(lead_at - 1, tags!(Comparator)) {
        lead_at -= 1;
    }
    statement.lead_at = lead_at;
    let measure = statement.amount.measure;
    // "double the $5 million": what is an amount itself moves no other.
    let amounts = before.is_some_and(|before| lead_at < before.amount.end);
    if let Some(moves) = movement(sentence, lead_at).filter(|_| !amounts) {
        let way = moves.direction();
        let direct = match moves {
            Movement::Moves(_) | Movement::Change(_) | Movement::Both(_) => !is_span_of_time(measure),
            Movement::Towards(_) => way != Direction::Flat && !is_span_of_time(measure),
            // "cut the 145% tariff", "lower the three rates": what it moves, and not by how much.
            Movement::Shifts(_) if object(sentence, first, &statement.amount) => false,
            Movement::Shifts(_) => match measure {
                Measure::Money(..) | Measure::Nothing => false,
                Measure::Count(UnitOf::Period(_)) => false,
                Measure::Count(_) => way == Direction::Down,
                _ => true,
            },
            // "lost EUR 4mn" tells a level, "lost EUR 4mn to EUR 60mn" a movement.
            Movement::Loses(_) => {
                matches!(measure, Measure::Percent | Measure::PercentagePoint | Measure::Fraction | Measure::Count(UnitOf::Known(_)))
                    // "recovered above $85"
                    || sentence.has(lead_at, tags!(Shifts)) && (first..statement.amount.first).any(|at| sentence.has(at, tags!(Threshold)))
                    || sentence.has(statement.amount.end, tags!(To)) && leads_to_level(sentence, statement.amount.end + 1)
            }
        };
        if direct {
            statement.lead = Lead::Movement;
            statement.change = true;
            statement.direction = Some(way);
            statement.movement = Some(lead_at);
        }
        return;
    }
    let tags = sentence.tags(lead_at);
    let before_it = lead_at.checked_sub(1);
    let lead = if !tags.meets(LEADS) {
        if sentence.is_mark(lead_at, Mark::Open) { Lead::Open } else { Lead::Other }
    } else if tags.meets(tags!(Comparator)) {
        Lead::Comparator(None)
    } else if tags.meets(tags!(To)) || tags.meets(tags!(Reaches)) && before_it.is_some_and(|at| sentence.has(at, tags!(To))) {
        Lead::To
    } else if tags.meets(tags!(From)) {
        match before_it.and_then(|at| sense!(sentence, at, { Sense::Towards(way) => way })) {
            Some(way) => Lead::Comparator(Some(way)),
            None => Lead::From,
        }
    } else if tags.meets(tags!(By)) {
        Lead::By
    } else if tags.meets(tags!(At)) {
        Lead::At
    } else if tags.meets(tags!(Of)) {
        Lead::Of
    } else if tags.meets(tags!(Or)) {
        Lead::Or
    } else {
        Lead::Other
    };
    statement.lead = lead;
    let described = !sentence.settings.unspaced && !is_span_of_time(measure) && matches!(lead, Lead::Of | Lead::Other);
    if let Some((to, at, way)) = if described { reached(sentence, lead_at) } else { None } {
        statement.lead = Lead::To;
        statement.lead_at = to;
        statement.direction = Some(way);
        statement.movement = Some(at);
        return;
    }
    // "earnings per share of $1.20", "per share was $1.20"
    let floor = before.map_or(0, |before| before.amount.end);
    let rate = matches!(measure, Measure::Money(..)) && statement.amount.per.is_none() && lead_at >= floor + 2;
    if rate && tags.meets(tags!(Of, Stop, At)) && sentence.has(lead_at - 2, tags!(Per)) {
        statement.amount.per = sense!(sentence, lead_at - 1, { Sense::Unit(index) => UnitOf::Known(index) });
    }
    // "nearly reached $87"
    if tags.meets(tags!(Reaches)) && statement.bound == Bound::Exact {
        if let Some(bound) = before_it.and_then(|at| sense!(sentence, at, { Sense::Before(bound) => bound })) {
            statement.bound = bound;
        }
    }
    // "CAC -1.7%": behind the name of what is quoted, the sign is its way.
    if statement.amount.sign == Sign::Minus && measure == Measure::Percent && quoted(sentence, lead_at) {
        statement.change = true;
        statement.direction = Some(Direction::Down);
    }
    match lead {
        Lead::By => {
            // "delay its planned $5 million increase by two months": that noun tells of the amount before.
            let taken = before.and_then(|before| before.movement.filter(|&at| at >= before.amount.end));
            // "lowered its one-week rate by 250 basis points", "cut the 145% tariff on goods by 115 points": in what it moves.
            let in_object = |at: usize, before: &Statement| {
                let object = at + 1..before.amount.first;
                before.is_level()
                    && !sentence.settings.unspaced
                    && object.clone().any(|at| sentence.has(at, tags!(Determiner)))
                    && !object.clone().any(|at| sentence.has(at, tags!(To, At, From, By)))
                    && object.chain(before.amount.end..lead_at).all(|at| {
                        sentence.is_mark(at, Mark::Hyphen) || sentence.is_word(at) && !sentence.has(at, tags!(Clause, Moves, Shifts, Loses))
                    })
            };
            if let Some((at, moves)) = look_back(sentence, lead_at, REACH, |_| true).filter(|&(at, _)| Some(at) != taken) {
                // "up 11% to $9.3 billion, beats by $60 million": beyond another amount only what is joined to it.
                let joined = before.is_none_or(|before| {
                    at >= before.amount.first
                        || (before.amount.end..lead_at).any(|at| sentence.has(at, tags!(And, Or)))
                        || lead_at <= before.amount.end + 1
                        || in_object(at, before)
                });
                if moves.direction() != Direction::Flat && joined {
                    statement.change = true;
                    statement.direction = Some(moves.direction());
                    statement.movement = Some(at);
                }
            }
        }
        Lead::To => {
            // "swung to a $5 million operating profit"
            let turn = before_it.filter(|&at| sentence.has(at, tags!(Shifted)));
            let end = statement.amount.end;
            let outcome = || (end..end + 3).take_while(|&at| sentence.is_unknown_word(at)).find_map(|at| outcome(sentence, at));
            if let Some((at, way)) = turn.and_then(|turn| Some((turn, outcome()?))) {
                statement.direction = Some(way);
                statement.movement = Some(at);
            } else if let Some((at, moves)) = look_back_past(sentence, lead_at, before) {
                statement.direction = Some(moves.direction());
                statement.movement = Some(at);
            } else if let Some(change) = before.filter(|change| change.change && change.movement.is_none() && change.tail == lead_at) {
                // "+2.1% to $260"
                statement.direction = change.direction;
            }
        }
        Lead::At => {
            // "unchanged at", "up 9% at", "closed 2% higher at".
            let directly = before_it.and_then(|at| movement(sentence, at).map(|moves| (at, moves)));
            if let Some((at, moves)) = directly.filter(|(_, moves)| matches!(moves, Movement::Towards(_))) {
                statement.direction = Some(moves.direction());
                statement.movement = Some(at);
            } else if let Some((at, moves)) = directly.filter(|(_, moves)| grows(*moves, measure)) {
                statement.change = true;
                statement.direction = Some(moves.direction());
                statement.movement = Some(at);
            } else if let Some(change) = before.filter(|change| change.change && leads_up(sentence, change.tail, lead_at)) {
                statement.direction = change.direction;
                statement.movement = change.movement;
            } else if let Some((at, _)) = look_back(sentence, lead_at, 5, |moves| moves == Movement::Towards(Direction::Flat)) {
                statement.direction = Some(Direction::Flat);
                statement.movement = Some(at);
            }
        }
        Lead::Of => {
            let directly = before_it.and_then(|at| named_movement(sentence, at).map(|moves| (at, moves)));
            // "a gain of 3%" moves, "a gain of $3m" is what is measured.
            let measured = || {
                before_it
                    .filter(|_| matches!(measure, Measure::Percent | Measure::PercentagePoint | Measure::Count(UnitOf::Known(_))))
                    .and_then(|at| sense!(sentence, at, { Sense::Loses(way) => (at, Movement::Loses(way)) }))
            };
            // "declines in average selling prices of 30%": a plural noun that could be a verb.
            let named = || {
                let floor = before.map_or(0, |statement| statement.amount.end);
                (floor.max(lead_at.saturating_sub(12))..lead_at)
                    .rev()
                    .take_while(|&at| !ends_clause(sentence, at))
                    .filter(|&at| sentence.has(at, tags!(Moves, Change, MovesOrChange)))
                    .find(|&at| {
                        movement(sentence, at).is_some_and(Movement::is_noun)
                            || sentence.has(at, tags!(Moves))
                                && sentence.has(at + 1, tags!(In))
                                && sentence.written(at).ends_with(sentence.settings.plural_mark)
                    })
                    .and_then(|at| named_movement(sentence, at).map(|moves| (at, moves)))
            };
            let found = directly.or_else(measured).or_else(named);
            if let Some((at, moves)) = found {
                statement.change = true;
                statement.direction = Some(moves.direction());
                statement.movement = Some(at);
            }
        }
        Lead::Other if matches!(measure, Measure::Percent | Measure::PercentagePoint) => {
            // "lifts sugar futures 2.22%": the verb's object stands between.
            let names = |&at: &usize| sentence.is_unknown_word(at) || sentence.has(at, tags!(Instrument));
            let object = (lead_at.saturating_sub(3)..=lead_at).rev().take_while(names).last();
            let verb = object.and_then(|object| {
                // "hiked its one-week repo rate 500 basis points"
                let term = object > 3 && sentence.has(object - 1, tags!(Period)) && sentence.is_mark(object - 2, Mark::Hyphen);
                let at = if term { object - 4 } else { object.checked_sub(1)? };
                // "raised its dividend 10%"
                let at = if sentence.has(at, tags!(Determiner)) { at.checked_sub(1)? } else { at };
                movement(sentence, at).map(|moves| (at, moves))
            });
            let verb = verb.filter(|(_, moves)| matches!(moves, Movement::Shifts(_) | Movement::Moves(_)));
            if let Some((at, moves)) = verb.or_else(|| described_change(sentence, lead_at)) {
                statement.change = true;
                statement.direction = Some(moves.direction());
                statement.movement = Some(at);
            }
        }
        // "cut in half", "cut its dividend in half"
        Lead::Other
            if measure == Measure::Fraction && sentence.has(lead_at, tags!(In)) && !sentence.has(statement.amount.end, tags!(Of)) =>
        {
            let shifts = |moves| matches!(moves, Movement::Shifts(_));
            if let Some((at, moves)) = look_back(sentence, lead_at, 5, shifts) {
                statement.change = true;
                statement.direction = Some(moves.direction());
                statement.movement = Some(at);
            }
        }
        _ => {}
    }
}

/// "rose a seasonally adjusted 0.3%": the verb stands before the article of what is told.
#[inline(never)]
fn described_change(sentence: Sentence<'_>, lead_at: usize) -> Option<(usize, Movement)> {
    let describes = |&at: &usize| sentence.is_unknown_word(at) || sentence.has(at, tags!(Qualifier, Filler, Expected));
    let first = (lead_at.saturating_sub(3)..=lead_at).rev().take_while(describes).last()?;
    let verb = first.checked_sub(2).filter(|_| sentence.has(first - 1, tags!(Article)))?;
    movement(sentence, verb).filter(|moves| matches!(moves, Movement::Moves(_) | Movement::Both(_))).map(|moves| (verb, moves))
}

/// "to $60", "to settle at $60"
#[inline(never)]
fn leads_to_level(sentence: Sentence<'_>, at: usize) -> bool {
    crate::amount::may_begin(sentence, at) || sentence.has(at, tags!(Reaches)) && sentence.has(at + 1, tags!(At))
}

/// Whether an amount with its article is what a verb moves: a noun stands behind it, or it is a number of things.
#[inline(never)]
fn object(sentence: Sentence<'_>, first: usize, amount: &Amount) -> bool {
    let definite = || (first..amount.first).any(|at| sentence.has(at, tags!(Determiner)));
    let things = matches!(amount.measure, Measure::Count(UnitOf::Noun(..))) || sentence.is_unknown_word(amount.end);
    !sentence.settings.unspaced && definite() && things
}

/// The "to" and the movement of a level that is described before it is told: "fell to a three-year low of", "cut its
/// outlook to a range of", "rose 2% to a seasonally adjusted", "swung to a net profit of".
fn reached(sentence: Sentence<'_>, lead_at: usize) -> Option<(usize, usize, Direction)> {
    let describes = |at: usize| {
        !sentence.has(at, tags!(Clause, From, By, At, And, Or, Comparator, Moves, Shifts, Change, MovesOrChange, Stop))
            && (at == lead_at || !sentence.has(at, tags!(Of)))
            && (sentence.is_word(at) || sentence.is_digits(at) || sentence.is_mark(at, Mark::Hyphen))
    };
    let lowest = lead_at.saturating_sub(8);
    let mut at = lead_at;
    let (to, closes) = loop {
        if !describes(at) {
            // "to close at a six-month low of"
            let closes = at >= 2 && sentence.has(at, tags!(At)) && sentence.has(at - 1, tags!(Reaches)) && sentence.has(at - 2, tags!(To));
            break closes.then(|| (at - 2, true))?;
        }
        if sentence.has(at, tags!(To)) {
            break (at, false);
        }
        at = at.checked_sub(1).filter(|&at| at >= lowest)?;
    };
    let before = to.checked_sub(1)?;
    if sentence.has(before, tags!(Shifted)) {
        let way = (to..lead_at).find_map(|at| outcome(sentence, at))?;
        return Some((to, before, way));
    }
    // "to 30-year low of", in the manner of headlines
    let period = || sentence.is_digits(to + 1) && sentence.is_mark(to + 2, Mark::Hyphen) && sentence.has(to + 3, tags!(Period));
    if !closes && !sentence.has(to + 1, tags!(Article, Determiner, Filler, Qualifier, Per, Reaches)) && !period() {
        return None;
    }
    if ends_amount(sentence, before) {
        let (at, moves) = look_back(sentence, to, 12, |_| true)?;
        return Some((to, at, moves.direction()));
    }
    if let Some(moves) = movement(sentence, before) {
        return Some((to, before, moves.direction()));
    }
    let (at, moves) = look_back(sentence, to, 6, |_| true)?;
    sentence.has(at + 1, tags!(Determiner)).then_some((to, at, moves.direction()))
}

fn outcome(sentence: Sentence<'_>, at: usize) -> Option<Direction> {
    sense!(sentence, at, { Sense::Outcome(way) => way })
}

/// "grow at 7%": the verb's rate.
fn grows(moves: Movement, measure: Measure) -> bool {
    measure == Measure::Percent && matches!(moves, Movement::Moves(Direction::Up))
}

/// A name whose number moves: an index, a ticker.
fn quoted(sentence: Sentence<'_>, at: usize) -> bool {
    let name = |at: usize| {
        sentence.has(at, tags!(NameCue)) || sentence.shape(at) == Some(crate::lexeme::Shape::Capitals) && !sentence.is_known(at)
    };
    name(at) || sentence.is_digits(at) && at.checked_sub(1).is_some_and(name)
}

/// Whether only the time of a change stands between it and its "at": "down 3.4% year-on-year at $210 million".
pub(crate) fn leads_up(sentence: Sentence<'_>, from: usize, lead_at: usize) -> bool {
    lead_at >= from
        && lead_at - from <= 5
        && (from..lead_at).all(|at| {
            matches!(sentence.mark(at), Some(Mark::Comma | Mark::Close))
                || sentence.is_known(at) && !sentence.has(at, tags!(Clause, Moves, Shifts))
                || is_year(sentence, at)
        })
}

/// The nearest movement before a lexeme, within the clause.
fn look_back(sentence: Sentence<'_>, from: usize, reach: usize, wanted: impl Fn(Movement) -> bool) -> Option<(usize, Movement)> {
    let lowest = from.saturating_sub(reach);
    let mut qualifies = None;
    for at in (lowest..from).rev() {
        if ends_clause(sentence, at) {
            break;
        }
        if let Some(moves) = movement(sentence, at).filter(|&moves| wanted(moves)) {
            // "cut its growth forecast to 2%": by the verb, if there is one.
            if !(moves.is_noun() && compound(sentence, at)) {
                return Some((at, moves));
            }
            qualifies = qualifies.or(Some((at, moves)));
        }
    }
    qualifies
}

/// The same, where a word of the amount before is none: "rose by 12,345 contracts to".
#[inline(never)]
fn look_back_past(sentence: Sentence<'_>, from: usize, before: Option<&Statement>) -> Option<(usize, Movement)> {
    let found = look_back(sentence, from, REACH, |_| true)?;
    let within = before.filter(|before| {
        let Amount { first, end, measure, .. } = before.amount;
        (first..end).contains(&found.0) && matches!(measure, Measure::Count(UnitOf::Noun(..)))
    });
    within.map_or(Some(found), |before| look_back(sentence, before.amount.first, REACH, |_| true))
}

/// "doubled", "halved": verbs that are their own amount; "double" before a noun is no movement.
fn factor(statement: &mut Statement, direction: Direction) {
    statement.change = true;
    statement.direction = Some(direction);
    statement.movement = Some(statement.amount.first);
}

/// What stands behind an amount and makes it a change: "5% drop", "34% higher".
fn behind(sentence: Sentence<'_>, statement: &mut Statement) {
    let amount = &statement.amount;
    let at = amount.end;
    if statement.change && statement.lead != Lead::Of {
        // "rose 5% higher": the same again.
        return;
    }
    let relative = matches!(amount.measure, Measure::Percent | Measure::PercentagePoint | Measure::Multiple);
    let beyond = sense!(sentence, at, { Sense::Beyond(way) => way });
    if let Some(way) = beyond {
        let leads_on = crate::amount::may_begin(sentence, at + 1) && !sentence.has(at + 1, tags!(Article)) && !is_year(sentence, at + 1)
            || sentence.has(at + 1, tags!(From))
            || sentence.has(at + 1, tags!(By));
        let points = matches!(amount.measure, Measure::Count(UnitOf::Known(_)) | Measure::Money(..));
        let comparative = sentence.has(at, tags!(Towards));
        // "$5 million more than a year ago", "300 fewer than in 2019"
        let than = || sentence.has(at, tags!(Versus)) && !is_span_of_time(amount.measure) && comparison(sentence, at).is_some();
        if !leads_on && (relative || points && comparative || than()) {
            statement.change = true;
            statement.direction = Some(way);
            statement.movement = Some(at);
            statement.tail = at + 1;
        }
        return;
    }
    if is_span_of_time(amount.measure) {
        return;
    }
    // "a 5% year-on-year drop", "a $10.5 million net increase": at most two words between.
    for at in at..at + 3 {
        let noun = sense!(sentence, at, {
            Sense::Change(way) | Sense::MovesOrChange(way) => way,
            // "a 4.4 percent gain" moves, "a $5 million gain" is what is measured.
            Sense::Loses(way) if relative && !sentence.has(at, tags!(Shifts)) => way,
        });
        if let Some(way) = noun {
            let plain = at == amount.end || relative || matches!(amount.measure, Measure::Money(..));
            // "sees two cuts": so many movements, and no movement by so much.
            let many = amount.measure == Measure::Nothing && !sentence.settings.unspaced && crate::noun::ends_as_plural(sentence, at);
            if plain && !many && !compound(sentence, at) {
                statement.change = true;
                statement.direction = Some(way);
                statement.movement = Some(at);
                statement.tail = at + 1;
            }
            return;
        }
        let passes = sentence.has(at, tags!(Against, Each, Qualifier, Filler)) && !sentence.has(at, tags!(Clause))
            || sentence.is_word(at) && !sentence.is_known(at) && sentence.shape(at) != Some(crate::lexeme::Shape::Capital);
        if !passes {
            return;
        }
    }
}

/// "growth stocks", "recovery fund": the movement only qualifies a noun.
fn compound(sentence: Sentence<'_>, at: usize) -> bool {
    let next = at + 1;
    // "the 2% drop analysts expected"
    let noun = !sentence.is_known(next) || sentence.has(next, tags!(Expected)) && !crate::noun::is_many(sentence, next);
    sentence.is_word(next) && noun && sentence.shape(next) == Some(crate::lexeme::Shape::Lower)
}

/// A basis before the amount: "year-on-year growth of 5%", 同比增长5%.
fn basis_before(sentence: Sentence<'_>, statement: &mut Statement, floor: usize) {
    if !statement.change {
        return;
    }
    let first = statement.amount.first;
    let lowest = floor.max(first.saturating_sub(8));
    for at in (lowest..first).rev() {
        if ends_clause(sentence, at) {
            return;
        }
        if let Some(basis) = sense!(sentence, at, { Sense::Against(basis) => basis }) {
            statement.basis = Some(basis);
            return;
        }
        if sentence.settings.unspaced {
            if let Some((basis, _)) = comparison(sentence, at).filter(|&(_, end)| end <= first) {
                statement.basis = Some(basis);
                return;
            }
        }
    }
}

/// The basis of comparison that begins at a lexeme, and where it ends: "from a year earlier", "compared to the
/// same quarter of 2018", "year-on-year".
#[inline]
pub(crate) fn comparison(sentence: Sentence<'_>, at: usize) -> Option<(Basis, usize)> {
    if sentence.has(at, tags!(Against, Each, From, Comparator, Versus, Sequential)) { compared_with(sentence, at) } else { None }
}

fn compared_with(sentence: Sentence<'_>, at: usize) -> Option<(Basis, usize)> {
    if let Some(basis) = sense!(sentence, at, { Sense::Against(basis) => basis }) {
        return Some((basis, at + 1));
    }
    // "rose 0.4% monthly", "a 3% annual gain"
    if let Some(period) = sense!(sentence, at, { Sense::Each(period) => period }) {
        let of_change = sentence.before(at).is_some_and(|before| sentence.has(before, tags!(Percent)));
        return of_change.then_some((period.basis(), at + 1));
    }
    if sentence.has(at, tags!(Sequential)) {
        return Some((unspaced::sequence(sentence, at), at + 1));
    }
    let compares = sentence.has(at, tags!(From, Comparator, Versus));
    if !compares {
        return None;
    }
    let mut same = false;
    let mut prior = false;
    let mut dated = false;
    let mut next = at + 1;
    while next < at + 9 {
        let found = sense!(sentence, next, {
            Sense::Back(basis) | Sense::Against(basis) => basis,
        });
        if let Some(basis) = found {
            return Some((basis, next + 1));
        }
        if is_year(sentence, next) {
            // "from June 30, 2024" is a day, "than in the year ended June 30, 2024" a year.
            return (!dated).then_some((Basis::YearOnYear, next + 1));
        }
        let period = sense!(sentence, next, { Sense::Period(period) => period });
        if sentence.has(next, tags!(Same)) {
            same = true;
        } else if sentence.has(next, tags!(Prior)) {
            prior = true;
        } else if let Some(period) = period {
            if prior && !same {
                // "the prior-year quarter" is a year back, "the previous quarter" a quarter.
                return Some((period.basis(), next + 1));
            }
            if same {
                let unit = if matches!(period, Period::Year) { next + 1 } else { past_year(sentence, next + 1) };
                return Some((Basis::YearOnYear, unit));
            }
        } else if !(sentence
            .has(next, tags!(Determiner, Article, Of, In, Fiscal, Ordinal, Month, CapitalMonth, At, Filler, Earlier, Part, Half, Cardinal)))
        {
            if same && sentence.is_word(next) {
                return Some((Basis::YearOnYear, next + 1));
            }
            // "to the year ended December 31, 2017": a day; and one word that names the time.
            dated |= next == at + 2 && sentence.is_digits(next);
            let day = sentence.literal(next).is_some_and(|literal| literal.integer_digits <= 2) || sentence.is_mark(next, Mark::Comma);
            let word = sentence.is_word(next) && !sentence.is_known(next) && next == at + 1 && !sentence.has(at, tags!(Versus));
            if !day && !word {
                return None;
            }
        }
        next += 1;
    }
    None
}

/// "of 2018" behind "the same period".
fn past_year(sentence: Sentence<'_>, at: usize) -> usize {
    (at..at + 3).find(|&at| is_year(sentence, at)).map_or(at, |year| year + 1)
}

/// A calendar year in plain digits.
pub(crate) fn is_year(sentence: Sentence<'_>, at: usize) -> bool {
    sentence.literal(at).is_some_and(|literal| {
        literal.form == crate::literal::Form::Plain
            && literal.integer_digits == 4
            && literal.mantissa.is_some_and(|value| (1900..2100).contains(&value))
    })
}

/// A year in two digits behind the name of a period: "FY 11", "FY'12", "Q2 23", "H1'24", "1H24", "Dec-23", "31 Dec 22".
pub(crate) fn is_short_year(sentence: Sentence<'_>, at: usize) -> bool {
    let digits = |at: usize| sentence.literal(at).filter(|literal| literal.form == crate::literal::Form::Plain && literal.scale == 0);
    if digits(at).is_none_or(|year| year.integer_digits != 2) {
        return false;
    }
    let Some(before) = sentence.before(at) else { return false };
    let joined = matches!(sentence.mark(before), Some(Mark::Quote | Mark::Hyphen)) && sentence.touches(before);
    let name = if joined { before.saturating_sub(1) } else { before };
    let period = |at: usize| sentence.has(at, tags!(Fiscal)) && sentence.written(at).bytes().all(|byte| byte.is_ascii_uppercase());
    let behind_number = |at: usize| at > 0 && digits(at - 1).is_some_and(|number| number.integer_digits <= 2);
    let quarter =
        || digits(name).is_some_and(|number| number.integer_digits == 1) && name > 0 && sentence.touches(name - 1) && period(name - 1);
    let month = || sentence.has(name, tags!(Month, CapitalMonth)) && (joined || behind_number(name));
    period(name) || quarter() || month()
}

/// Gives each change the basis that stands behind it: the nearest change before a comparison has it, with the
/// changes that restate it.
pub(crate) fn bases(sentence: Sentence<'_>, statements: &mut [Statement]) {
    // "The decrease in fiscal 2019 from fiscal 2018 resulted in …": the comparison stands before the first amount.
    let leading = statements.first().filter(|first| first.change && first.basis.is_none()).and_then(|first| {
        (0..first.amount.first.min(32))
            .filter(|&at| !sentence.has(at, tags!(Versus)))
            .find_map(|at| comparison(sentence, at))
            .filter(|&(_, after)| after <= first.amount.first)
    });
    if let (Some((basis, _)), Some(first)) = (leading, statements.first_mut()) {
        first.basis = Some(basis);
    }
    let mut changed = false;
    for index in 0..statements.len() {
        let next = statements.get(index + 1).map_or(sentence.len(), |next| next.amount.first);
        let Some(statement) = statements.get(index) else { return };
        // Only a change takes a basis.
        changed |= statement.change;
        if !changed {
            continue;
        }
        let mut at = statement.amount.end;
        let end = next.min(at + BASIS_REACH);
        while at < end {
            if ends_clause(sentence, at) {
                break;
            }
            if let Some((basis, after)) = comparison(sentence, at) {
                // 增长3%，比去年高12%: without spaces, it leads to the movement behind it.
                let of_next = sentence.settings.unspaced
                    && statements.get(index + 1).is_some_and(|next| next.change && next.movement.is_some_and(|moves| moves >= after));
                if after <= next && !of_next && !starts(sentence, statement, at) {
                    give(statements, index, basis);
                }
                break;
            }
            at += 1;
        }
    }
}

/// "will rise to 16% from January 2026": when it is to begin, and not what it is measured against.
fn starts(sentence: Sentence<'_>, statement: &Statement, from: usize) -> bool {
    sentence.has(from, tags!(From))
        && sentence.has(from + 1, tags!(Month, CapitalMonth))
        && statement.movement.is_some_and(|at| (1..=2).any(|back| at.checked_sub(back).is_some_and(|at| sentence.has(at, tags!(Modal)))))
}

/// Gives a basis to the nearest change at or before `index`, and to those it restates.
fn give(statements: &mut [Statement], index: usize, basis: Basis) {
    let mut at = index;
    loop {
        let Some(statement) = statements.get_mut(at) else { return };
        if statement.change {
            if statement.basis.is_none() {
                statement.basis = Some(basis);
            }
            match statement.equivalent_of {
                Some(original) if original < at => at = original,
                _ => return,
            }
        } else {
            // "rose 5% to $3m from a year earlier": the change stands before its level.
            let leads_back = matches!(statement.lead, Lead::To | Lead::At) && statement.direction.is_some();
            match at.checked_sub(1) {
                Some(before) if leads_back || statement.equivalent_of == Some(before) => at = before,
                _ => return,
            }
        }
    }
}

/// Whether a movement goes from this amount on to the next: "rose $5 million to $10 million", "fell from 10 to 5
/// percent". Its "to" then joins no range.
pub(crate) fn moves_on(sentence: Sentence<'_>, low: &Amount, range: &Amount) -> bool {
    let first = hedges(sentence, low.first, 0).first;
    let Some(lead_at) = first.checked_sub(1) else { return false };
    if let Some(moves) = movement(sentence, lead_at) {
        let top = range.high.unwrap_or(range.number.value);
        let beyond = |times: i64| exact_product(low.number.value, Decimal::from(times)).is_some_and(|most| top > most);
        let unspaced = sentence.settings.unspaced;
        return match low.measure {
            // "fell 1,000 to 217,000", but "fell 3 to 5".
            Measure::Nothing => !unspaced && range.measure == Measure::Nothing && beyond(3),
            // "rose 0.2% to 3.9%", but "rose 3% to 4%"; 增长5%至10% is by how much.
            Measure::Percent | Measure::PercentagePoint => !unspaced && beyond(2),
            Measure::Multiple => !unspaced,
            // "adds $5 to $1,800", but "adds $5 to $7 million".
            Measure::Money(..) if matches!(moves, Movement::Shifts(_)) => beyond(3),
            // 增加3000万元至5000万元 is by how much.
            _ => !unspaced || beyond(3),
        };
    }
    let before = lead_at.checked_sub(1);
    let whole = low.measure != Measure::Nothing;
    // "fell by 1,200 to 18,300", but "rose by 3 to 5 percent".
    // "from $40 to $50 to $60" goes on and on.
    let chained = || sentence.has(lead_at, tags!(To)) && before.is_some_and(|at| ends_amount(sentence, at));
    let by = (sentence.has(lead_at, tags!(By)) || chained()) && (whole || range.measure == Measure::Nothing);
    // "down from $89 to $93 billion": the earlier level is itself a range.
    let towards = before.is_some_and(|at| sentence.has(at, tags!(Towards)));
    let from = sentence.has(lead_at, tags!(From)) && !towards;
    let of = before.is_some_and(|at| sentence.has(at, tags!(Of)))
        || before.and_then(|at| at.checked_sub(1)).is_some_and(|at| sentence.has(at, tags!(Of)));
    // "went from 3 to 5", but "from 3 to 5 percent to 2 to 4 percent".
    let shifted = || (lead_at.saturating_sub(10)..lead_at).any(|at| sentence.has(at, tags!(Shifted)));
    let goes = || shifted() || look_back(sentence, lead_at, 12, |_| true).is_some();
    let on = || !whole && sentence.has(range.end, tags!(To)) && crate::amount::may_begin(sentence, range.end + 1);
    // "slid 0.6% or 22 cents to $36.81": a change told again, and where it led.
    let restates = || {
        let moved = before.is_some_and(|at| ends_amount(sentence, at)) && look_back(sentence, lead_at, 8, |_| true).is_some();
        moved && range.high.zip(exact_product(low.number.value, Decimal::from(3))).is_some_and(|(top, most)| top > most)
    };
    by && look_back(sentence, lead_at, REACH, |_| true).is_some()
        || from && !of && goes() && !on()
        || sentence.has(lead_at, tags!(Or)) && restates()
}

fn ends_amount(sentence: Sentence<'_>, at: usize) -> bool {
    sentence.is_digits(at) || sentence.has(at, tags!(Scale, ShortScale, Percent, PercentagePoint, BasisPoint, Major, Minor, Unit))
}

/// The time that stands behind an earlier level: "in 2004", "a year earlier", "in the prior-year period".
pub(crate) fn time(sentence: Sentence<'_>, start: usize) -> Option<Basis> {
    for at in start..start + 6 {
        if let Some(basis) = sense!(sentence, at, { Sense::Back(basis) => basis }) {
            return Some(basis);
        }
        if is_year(sentence, at) || sentence.has(at, tags!(Same)) {
            return Some(Basis::YearOnYear);
        }
        if !sentence.has(at, tags!(In, Of, Determiner, Article, Fiscal, Month, CapitalMonth, Ordinal, Part, Half, Period, Per)) {
            return None;
        }
    }
    None
}
