//! What a text says about an amount: how exact, a level or a change, which way, against what.
//!
//! In: a sentence and its amounts. Out: a statement for each. A reader looks at what stands directly before an
//! amount (past hedges and articles), then for the movement that it belongs to; behind it for "drop", "higher"
//! and the basis of comparison. Every look is over a bounded number of lexemes, so a sentence takes time in
//! proportion to its length.

use rust_decimal::Decimal;

use crate::amount::{self, Amount, Measure, Sign, UnitOf};
use crate::clause::basis::{self, basis_before, comparison};
use crate::clause::hedge::{self, hedges, throughout};
use crate::clause::ideographs;
use crate::clause::movement::{
    Movement, REACH, compound, ends_amount, ends_clause, look_back, look_back_past, movement, named_movement, outcome,
};
use crate::clause::statement::{Lead, Statement};
use crate::lex::{Mark, Sentence, Shape, noun, sense};
use crate::lexicon::{Tags, tags};
use crate::number::Numeral;
use crate::number::year::is_year;
use crate::value::{Bound, Direction};

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
    let hedged = hedges(sentence, hedge::past_rate(sentence, first, floor), floor);
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
            ideographs::govern(sentence, statement, hedged.first, floor, before);
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
        if statement.amount.high.is_some() {
            ranged(statement);
        } else {
            match statement.amount.sign {
                Sign::Plus => {
                    statement.change = true;
                    statement.direction = Some(Direction::Up);
                }
                // "growth of -3.2%" falls.
                Sign::Minus if statement.change && statement.direction == Some(Direction::Up) => {
                    statement.direction = Some(Direction::Down);
                }
                Sign::Minus
                    if (beside_level(statement, before) || has_basis(sentence, statement) || is_named(sentence, statement, floor))
                        && !sentence.has(end, tags!(Of)) =>
                {
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
        let listed = statement.change.then(|| basis::two_bases(sentence, statement.amount.first)).flatten();
        statement.basis = listed.map(|(first, _)| first).or(statement.basis);
        statement.basis = statement.basis.or_else(|| basis::shared_basis(sentence, statement, before));
    }
}

/// A range by its signs: "+2% to +3%" is a rise, and one over zero tells levels.
fn ranged(statement: &mut Statement) {
    let Amount { number, high, sign, .. } = statement.amount;
    if number.value < Decimal::ZERO && high.is_some_and(|high| high > Decimal::ZERO) {
        // Each end has told its own way.
        if sign != Sign::None {
            statement.change = false;
            statement.direction = None;
        }
    } else if let Some(way) = match sign {
        Sign::Plus => Some(Direction::Up),
        Sign::Minus => Some(Direction::Down),
        Sign::None => None,
    } {
        statement.change = true;
        statement.direction = Some(way);
    }
}

/// "Tencent -2.2%", "Banks -1.4%, oil -0.9%": behind a name the sign is the way it went, but "margin -3.2%" is that much.
fn is_named(sentence: Sentence<'_>, statement: &Statement, floor: usize) -> bool {
    let Amount { measure, first, end, .. } = statement.amount;
    let signed = matches!(sentence.mark(first), Some(Mark::Minus | Mark::Hyphen | Mark::Dash));
    let points = || (first..end).any(|at| sentence.has(at, tags!(Point)));
    let relative =
        signed && (matches!(measure, Measure::Percent | Measure::PercentagePoint) || matches!(measure, Measure::Count(_)) && points());
    // "Tesla (-3%)"
    let bracketed = first > floor + 1 && sentence.is_mark(first - 1, Mark::Open);
    let first = if bracketed { first - 1 } else { first };
    // "Nikkei -2%", "S&P 500 -0.5%"
    let numbered = || first > floor + 1 && sentence.is_digits(first - 1) && sentence.has(first - 2, tags!(NameCue));
    let rate = || measure == Measure::PercentagePoint && sentence.has(first - 1, tags!(Instrument));
    let word = || sentence.is_unknown_word(first - 1) || sentence.has(first - 1, tags!(NameCue)) || numbered() || rate();
    let named = first > floor && word() && sentence.gap(first - 1) == 1;
    let mut name = (floor..first).rev().take_while(|&at| sentence.is_word(at));
    // No rate is told in points: "margin -120 bps".
    let rates = if measure == Measure::PercentagePoint { tags!(Being) } else { tags!(Proportion, Being, Instrument) };
    relative && named && !name.any(|at| sentence.has(at, rates))
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
    amount::may_begin(sentence, at) || sentence.has(at, tags!(Reaches)) && sentence.has(at + 1, tags!(At))
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

/// "grow at 7%": the verb's rate.
fn grows(moves: Movement, measure: Measure) -> bool {
    measure == Measure::Percent && matches!(moves, Movement::Moves(Direction::Up))
}

/// A name whose number moves: an index, a ticker.
fn quoted(sentence: Sentence<'_>, at: usize) -> bool {
    let name = |at: usize| sentence.has(at, tags!(NameCue)) || sentence.shape(at) == Some(Shape::Capitals) && !sentence.is_known(at);
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

/// "doubled", "halved": verbs that are their own amount; "double" before a noun is no movement.
pub(crate) fn factor(statement: &mut Statement, direction: Direction) {
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
        let leads_on = amount::may_begin(sentence, at + 1) && !sentence.has(at + 1, tags!(Article)) && !is_year(sentence, at + 1)
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
            let many = amount.measure == Measure::Nothing && !sentence.settings.unspaced && noun::ends_as_plural(sentence, at);
            if plain && !many && !compound(sentence, at) {
                statement.change = true;
                statement.direction = Some(way);
                statement.movement = Some(at);
                statement.tail = at + 1;
            }
            return;
        }
        let passes = sentence.has(at, tags!(Against, Each, Qualifier, Filler)) && !sentence.has(at, tags!(Clause))
            || sentence.is_word(at) && !sentence.is_known(at) && sentence.shape(at) != Some(Shape::Capital);
        if !passes {
            return;
        }
    }
}
