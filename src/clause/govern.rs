//! What a text says about an amount: how exact, a level or a change, which way, against what.
//!
//! In: a sentence and its amounts. Out: a statement for each. Past the hedges of an amount, its case and the frame that it
//! stands in (`frame`, with the rows of the language) say whether it is a level or a change, and which way it went; its
//! sign and what it is measured against complete that. Every look is over a bounded number of lexemes, so a sentence
//! takes time in proportion to its length.

use rust_decimal::Decimal;

use crate::amount::{Amount, Measure, Sign, UnitOf};
use crate::clause::basis::{self, basis_before, two_bases};
use crate::clause::frame::{self, Place, Taken};
use crate::clause::hedge::{self, Hedged, hedges, throughout};
use crate::clause::movement::{Movement, clause_before, ends_clause, movement, names_ratio};
use crate::clause::statement::Statement;
use crate::lex::{Mark, Sentence, Shape, sense};
use crate::lexicon::frame::{Frame, Lead, Says, Way};
use crate::lexicon::{Cue, Sense, Tags, tags};
use crate::number::Numeral;
use crate::value::{Bound, Direction};

/// Adds the statement about the amount to those before it in the sentence.
pub(crate) fn add(sentence: Sentence<'_>, amount: &Amount, statements: &mut Vec<Statement>) {
    statements.push(Statement::of(amount));
    if let Some((statement, before)) = statements.split_last_mut() {
        read(sentence, statement, before.last());
    }
}

/// Reads what is said about an amount, given the statement before it in the sentence.
pub(crate) fn read(sentence: Sentence<'_>, statement: &mut Statement, before: Option<&Statement>) {
    let Amount { first, end, measure, .. } = statement.amount;
    let floor = before.map_or(0, |statement| statement.amount.end);
    let hedged = hedges(sentence, hedge::past_rate(sentence, first, floor), floor);
    statement.lead_at = hedged.first;
    statement.bound = bound(sentence, statement, &hedged, floor);
    if let Measure::Moved(direction) = measure {
        factor(statement, direction);
        // 增长一倍以上
        if let Some(bound) = sense!(sentence, end, { Sense::After(bound) => bound }) {
            statement.bound = bound;
            statement.tail = end + 1;
        }
    } else {
        say(sentence, statement, &hedged, before);
        if sentence.settings.order.hedge_first {
            hedge::bound_of_verb(sentence, statement, floor);
        }
        // "volumes up 23 times"
        if statement.change && matches!(measure, Measure::Count(UnitOf::Noun(at, _)) if sentence.has(at, tags!(Times))) {
            statement.amount.measure = Measure::Multiple;
        }
        if statement.amount.high.is_some() {
            ranged(statement);
        } else if !statement.standing {
            signed(sentence, statement, before);
        }
    }
    // "up 12% year over year and 3% sequentially": what follows a change at once is its own basis.
    let taken = before.is_some_and(|before| before.change);
    basis_before(sentence, statement, floor + usize::from(taken));
    if sentence.settings.order.comparison_first {
        let listed = statement.change.then(|| basis::two_bases(sentence, first)).flatten();
        statement.basis = listed.map(|(first, _)| first).or(statement.basis);
        statement.basis = statement.basis.or_else(|| basis::shared_basis(sentence, statement, before));
    }
}

/// How exact an amount is, by its own words and the hedges before it.
fn bound(sentence: Sentence<'_>, statement: &Statement, hedged: &Hedged, floor: usize) -> Bound {
    let Amount { first, end, measure, number: Numeral { bound: own, .. }, .. } = statement.amount;
    let span = is_span_of_time(measure);
    // 近五年 is no bound; 超5亿元以上 says the same twice.
    let recent = sentence.settings.order.nearly_is_recent && span && hedged.bound == Some(Bound::Nearly);
    let before = hedged.bound.filter(|_| !recent);
    let bound = if sentence.settings.order.hedge_first { before.or(own) } else { own.or(before) }.unwrap_or(Bound::Exact);
    // "below 3-month high", "over an eight-year period": the hedge is not of the number.
    let hyphenated = frame::is_joined(sentence, &statement.amount);
    let of_noun = || hedged.threshold || bound == Bound::Nearly || sentence.any_has(hedged.first..first, tags!(Article));
    if hedge::compares(sentence, hedged.first, end) || hyphenated && of_noun() || !hyphenated && span && throughout(sentence, first, end) {
        return Bound::Exact;
    }
    let denied = matches!(before, Some(Bound::MoreThan | Bound::LessThan)) && hedge::is_denied_by_subject(sentence, first, end, floor);
    if denied { hedge::denial(bound) } else { bound }
}

/// Which way an amount went by its sign.
fn signed(sentence: Sentence<'_>, statement: &mut Statement, before: Option<&Statement>) {
    let way = match statement.amount.sign {
        Sign::Plus => Direction::Up,
        // "growth of -3.2%" falls.
        Sign::Minus if statement.change => Direction::Down,
        Sign::Minus if moves_by_minus(sentence, statement, before) => Direction::Down,
        _ => return,
    };
    statement.change = true;
    statement.direction = Some(way);
}

/// Whether a minus tells that something fell by so much, and not how much below zero it is.
fn moves_by_minus(sentence: Sentence<'_>, statement: &Statement, before: Option<&Statement>) -> bool {
    let floor = before.map_or(0, |statement| statement.amount.end);
    let told = beside_level(statement, before) || has_basis(sentence, statement) || is_named(sentence, statement, floor);
    told && !sentence.has(statement.amount.end, tags!(Of))
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
    } else if statement.direction == Some(Direction::Up) && high.is_some_and(|high| high <= Decimal::ZERO) {
        // "growth of -5% to -3%" falls.
        statement.direction = Some(Direction::Down);
    } else if sign != Sign::None {
        statement.change = true;
        statement.direction = Some(if sign == Sign::Plus { Direction::Up } else { Direction::Down });
    }
}

/// "Tencent -2.2%", "Banks -1.4%, oil -0.9%": behind a name the sign is the way it went, but "margin -3.2%" is that much.
fn is_named(sentence: Sentence<'_>, statement: &Statement, floor: usize) -> bool {
    let Amount { measure, first, end, .. } = statement.amount;
    let signed = matches!(sentence.mark(first), Some(Mark::Minus | Mark::Hyphen | Mark::Dash))
        // "Gewinn minus 3 Prozent": the word of the sign is also that of the movement.
        || sentence.has(first, tags!(MovesOrChange));
    let relative = signed && (matches!(measure, Measure::Percent | Measure::PercentagePoint) || sentence.any_has(first..end, tags!(Point)));
    // "Tesla (-3%)"
    let bracketed = first > floor + 1 && sentence.is_mark(first - 1, Mark::Open);
    let first = if bracketed { first - 1 } else { first };
    // "Nikkei -2%", "S&P 500 -0.5%"
    let numbered = || first > floor + 1 && sentence.is_digits(first - 1) && sentence.has(first - 2, tags!(NameCue));
    let rate = || measure == Measure::PercentagePoint && sentence.has(first - 1, tags!(Instrument));
    let word = || sentence.is_unknown_word(first - 1) || sentence.has(first - 1, tags!(NameCue)) || numbered() || rate();
    let named = first > floor && word() && sentence.gap(first - 1) == 1 && !sentence.is_tabbed(first - 1);
    let mut name = (floor..first).rev().take_while(|&at| sentence.is_word(at));
    // No rate is told in points: "margin -120 bps".
    let rates = if measure == Measure::PercentagePoint { tags!(Being) } else { tags!(Proportion, Being, Instrument) };
    relative && named && !name.any(|at| sentence.has(at, rates))
}

/// "-2% year on year"
fn has_basis(sentence: Sentence<'_>, statement: &Statement) -> bool {
    let Amount { measure, end, .. } = statement.amount;
    matches!(measure, Measure::Percent | Measure::PercentagePoint) && sentence.has(end, tags!(Against))
}

/// "$5.2m (-3%)", "$74.38 -0.9%", "4.1% -12bps": right behind a level, the sign is the way it went.
fn beside_level(statement: &Statement, before: Option<&Statement>) -> bool {
    let Some(level) = before.filter(|level| level.amount.sign == Sign::None) else { return false };
    let moves = match statement.amount.measure {
        Measure::Percent => matches!(level.amount.measure, Measure::Money(..) | Measure::Count(_) | Measure::Nothing),
        Measure::PercentagePoint => level.amount.measure == Measure::Percent,
        _ => false,
    };
    let bracketed = statement.lead == Lead::Open && statement.lead_at == level.amount.end;
    moves && (statement.amount.first == level.amount.end || bracketed)
}

/// "two years": a movement before it is over that time, and not by it.
fn is_span_of_time(measure: Measure) -> bool {
    matches!(measure, Measure::Count(UnitOf::Period(_)))
}

/// The words that lead to an amount.
const LEADS: Tags = tags!(Comparator, To, From, By, At, Of, Or);

/// "ein Umsatz von 3 Mio. Euro": a word that is both "of" and "from" is the first behind a noun, where no "to" follows.
fn is_owned(sentence: Sentence<'_>, of: usize, end: usize) -> bool {
    const FAR: usize = 8;
    let noun =
        |at: usize| matches!(sentence.shape(at), Some(Shape::Capital | Shape::Capitals)) && !sentence.has(at, tags!(Back, Prior, Month));
    let leads_on = || {
        let clause = (end..end + FAR).take_while(|&at| !ends_clause(sentence, at) && sentence.mark(at) != Some(Mark::Comma));
        clause.into_iter().any(|at| sentence.is(at, Sense::Cue(Cue::Onto)))
    };
    sentence.has(of, tags!(Of)) && of.checked_sub(1).is_some_and(noun) && !leads_on()
}

/// The case of an amount that ends at a lexeme: the word before it, past its hedges.
fn case(sentence: Sentence<'_>, at: usize, end: usize) -> Lead {
    const PLAIN: [(Tags, Lead); 4] = [(tags!(By), Lead::By), (tags!(At), Lead::At), (tags!(Of), Lead::Of), (tags!(Or), Lead::Or)];
    let tags = sentence.tags(at);
    let before = at.checked_sub(1);
    if !tags.meets(LEADS) {
        if sentence.is_mark(at, Mark::Open) { Lead::Open } else { Lead::Other }
    } else if tags.meets(tags!(Comparator)) {
        if names_ratio(sentence, at) { Lead::Other } else { Lead::Comparator(None) }
    } else if tags.meets(tags!(To)) {
        Lead::To
    } else if tags.meets(tags!(From)) {
        match before.and_then(|at| sense!(sentence, at, { Sense::Towards(way) => way })) {
            Some(way) => Lead::Comparator(Some(way)),
            None if is_owned(sentence, at, end) => Lead::Of,
            None => Lead::From,
        }
    } else {
        PLAIN.into_iter().find(|(tag, _)| tags.meets(*tag)).map_or(Lead::Other, |(_, lead)| lead)
    }
}

/// The case of an amount where it is told behind it, 5億円から; before it only brackets and "or" lead to it.
fn case_around(sentence: Sentence<'_>, before: Lead, end: usize) -> Lead {
    match case(sentence, end, end) {
        behind @ (Lead::From | Lead::Comparator(_) | Lead::To) => behind,
        _ if matches!(before, Lead::Open | Lead::Or) => before,
        _ => Lead::Other,
    }
}

/// Says of an amount what the frame says that it stands in, and what leads to it.
fn say(sentence: Sentence<'_>, statement: &mut Statement, hedged: &Hedged, before: Option<&Statement>) {
    let lead_at = lead(sentence, statement, hedged.first, before);
    let amount = &statement.amount;
    let traits = frame::traits(amount, statement.bound, before);
    let way = |frame: &Frame, taken: Taken| way_in(sentence, amount, (hedged.first, lead_at), before, frame, taken);
    let Some((frame, taken, way)) = Place::new(sentence, before, lead_at, amount.end).frame(amount, traits, hedged.tags, way) else {
        return;
    };
    statement.lead = frame.lead.unwrap_or(statement.lead);
    statement.lead_at = taken.lead.unwrap_or(statement.lead_at);
    match frame.says {
        Says::Level => statement.standing = true,
        Says::Same => {
            if let Some(before) = before {
                statement.amount.per = statement.amount.per.or(before.amount.per);
                statement.change = before.change;
                statement.direction = before.direction;
                statement.basis = two_bases(sentence, before.amount.first).map(|(_, second)| second).or(before.basis);
                statement.movement = before.movement;
            }
        }
        Says::Reached => {
            moved(sentence, statement, (frame, taken, way), before);
            // "It never fell below 10%."
            let floor = before.map_or(0, |before| before.amount.end);
            if taken.movement.is_some_and(|at| hedge::is_denied(sentence, at, floor)) {
                statement.bound = hedge::denial(statement.bound);
                statement.direction = None;
            }
        }
        Says::Change => {
            statement.change = true;
            moved(sentence, statement, (frame, taken, way), before);
            let Some(at) = taken.movement else { return };
            // "a compound annual growth rate of 9%": by so much each year.
            let each = sense!(sentence, at, { Sense::Each(period) => UnitOf::Period(period) });
            statement.amount.per = statement.amount.per.or(each);
            if at >= statement.amount.end {
                statement.tail = at + 1;
            }
        }
    }
}

/// What leads to an amount past its hedges, which begin at a lexeme; where that stands.
fn lead(sentence: Sentence<'_>, statement: &mut Statement, first: usize, before: Option<&Statement>) -> usize {
    // Before the first lexeme it is none.
    let mut lead_at = first.wrapping_sub(1);
    // "vs. $5 million"
    if sentence.is_mark(lead_at, Mark::Point) && sentence.led_by(lead_at, tags!(Comparator)) {
        lead_at -= 1;
    }
    if first > 0 {
        statement.lead_at = lead_at;
        statement.lead = case(sentence, lead_at, statement.amount.end);
    }
    if sentence.settings.order.case_behind {
        statement.lead = case_around(sentence, statement.lead, statement.amount.end);
    }
    if first > 0 {
        told_by_measure(sentence, statement, lead_at, before);
    }
    lead_at
}

/// The way that an amount went by a frame that fits; none where the frame does not tell it of this amount. Its hedges
/// begin at `first`, and `lead_at` leads to them.
fn way_in(
    sentence: Sentence<'_>,
    amount: &Amount,
    (first, lead_at): (usize, usize),
    before: Option<&Statement>,
    frame: &Frame,
    taken: Taken,
) -> Option<Option<Direction>> {
    // "Growth was 0%."
    let nothing = amount.number.value.is_zero() && amount.high.is_none();
    if nothing && frame.way == Way::Noun && taken.movement.is_some_and(|at| at < amount.first) {
        return None;
    }
    let way = match (frame.says, frame.way) {
        (Says::Level | Says::Same, _) => return Some(None),
        (_, Way::Before) => before.and_then(|before| before.direction),
        (_, Way::Is(way)) => Some(way),
        // It stands in the description of the level: "swung to a net profit of".
        (_, Way::Outcome) if frame.is_described() => (taken.lead?..lead_at + 1).find_map(|at| way_of(sentence, at, Way::Outcome)),
        (_, Way::Hedge) => {
            (first..amount.first).find_map(|at| way_of(sentence, at, Way::Movement).filter(|_| !hedge::is_denied(sentence, at, 0)))
        }
        (_, way) => taken.movement.and_then(|at| way_of(sentence, at, way)),
    };
    way.filter(|way| frame.only.is_none_or(|only| only == *way)).map(Some)
}

/// What moved an amount, or led to it, and which way.
fn moved(
    sentence: Sentence<'_>,
    statement: &mut Statement,
    (frame, taken, way): (&Frame, Taken, Option<Direction>),
    before: Option<&Statement>,
) {
    statement.direction = way.map(|way| bettered(sentence, taken.movement, way));
    statement.movement = taken.movement.or(before.filter(|_| frame.way == Way::Before).and_then(|before| before.movement));
}

/// "The loss per share improved 30%": what is below zero gets better by getting less.
fn bettered(sentence: Sentence<'_>, movement: Option<usize>, way: Direction) -> Direction {
    let Some(at) = movement.filter(|&at| sentence.is(at, Sense::Cue(Cue::Betters))) else { return way };
    match way {
        Direction::Up if betters_by_less(sentence, at) => Direction::Down,
        Direction::Down if betters_by_less(sentence, at) => Direction::Up,
        way => way,
    }
}

/// Whether the measure that a verb or a level stands behind is one that gets better by getting less: "operating costs improved".
pub(crate) fn betters_by_less(sentence: Sentence<'_>, at: usize) -> bool {
    // What a sentence is about holds over its commas, where that is told first and the verb last.
    let parts = |at: usize| sentence.mark(at) == Some(Mark::Comma) && !sentence.settings.order.case_behind;
    let measure = clause_before(sentence, at, 8).take_while(|&at| !parts(at)).find_map(|at| {
        sense!(sentence, at, {
            Sense::Outcome(way) => (at, way),
            Sense::Cue(Cue::Burden) => (at, Direction::Down),
        })
    });
    let Some((measure, Direction::Down)) = measure else { return false };
    // "profit on lower costs improved", "reduced expenses and improved": what it is due to, or another verb's.
    // 費用の減少で利益は改善した: where case stands behind, only what is told of is the measure.
    if sentence.settings.order.case_behind && !sentence.has(measure + 1, tags!(Being)) {
        return false;
    }
    let led = (measure.saturating_sub(2)..measure).any(|at| sentence.has(at, tags!(Versus, By, From, With, Cause, To)));
    let verb = |at: usize| {
        let past = sentence.settings.past_endings.iter().any(|ending| sentence.written(at).ends_with(ending));
        sentence.has(at, tags!(And)) || past && !sentence.has(at, tags!(Expected, Qualifier))
    };
    !led && !(measure + 1..at).any(verb)
}

/// The way that a lexeme tells, as what a frame takes it for.
fn way_of(sentence: Sentence<'_>, at: usize, way: Way) -> Option<Direction> {
    match way {
        Way::Noun => sense!(sentence, at, { Sense::Change(way) | Sense::MovesOrChange(way) | Sense::Moves(way) => way }),
        Way::Beyond => sense!(sentence, at, { Sense::Beyond(way) => way }),
        Way::Outcome => sense!(sentence, at, { Sense::Outcome(way) => way }),
        Way::Differs => sense!(sentence, at, { Sense::Differs(way) => way }),
        Way::Movement => movement(sentence, at).map(Movement::direction),
        Way::Before | Way::Hedge | Way::Is(_) => None,
    }
}

/// What parts an amount from the measure before it, or is one.
const MEASURES: Tags = tags!(Clause, And, Or, Versus, Comparator, Measures, Per);

/// What the measure before an amount is told for each of: "earnings per share of $1.20", "EPS rose 5% to $1.20".
#[inline(never)]
fn each(sentence: Sentence<'_>, lead_at: usize, before: Option<&Statement>) -> Option<UnitOf> {
    let told = before.map_or(0, |before| before.amount.end);
    for at in (lead_at.saturating_sub(11)..=lead_at).rev() {
        if at < told {
            let before = before?;
            if matches!(before.amount.measure, Measure::Money(..)) {
                return None;
            }
            if at >= before.amount.first {
                continue;
            }
        }
        if let Some(mark) = sentence.mark(at) {
            if !matches!(mark, Mark::Colon | Mark::Hyphen | Mark::Dash | Mark::Point | Mark::Other) {
                return None;
            }
        }
        let tags = sentence.tags(at);
        if !tags.meets(MEASURES) {
            continue;
        }
        if tags.meets(tags!(Clause, And, Or, Versus, Comparator)) {
            return None;
        }
        if let Some(unit) = sense!(sentence, at, { Sense::Measures(unit) => unit }) {
            return Some(UnitOf::Known(unit));
        }
        // 每10股派5元 is of ten.
        return (at + 1..at + 4)
            .take_while(|&at| !sentence.is_number(at))
            .find_map(|at| sense!(sentence, at, { Sense::Unit(index) => UnitOf::Known(index) }));
    }
    None
}

/// What the measure before an amount tells of it.
fn told_by_measure(sentence: Sentence<'_>, statement: &mut Statement, lead_at: usize, before: Option<&Statement>) {
    let tags = sentence.tags(lead_at);
    let amount = &statement.amount;
    if matches!(amount.measure, Measure::Money(..)) && amount.per.is_none() && amount.number.written.exponent == 0 {
        statement.amount.per = each(sentence, lead_at, before);
    }
    // "nearly reached $87"
    if tags.meets(tags!(Reaches)) && statement.bound == Bound::Exact {
        let bound = lead_at.checked_sub(1).and_then(|at| sense!(sentence, at, { Sense::Before(bound) => bound }));
        statement.bound = bound.unwrap_or(Bound::Exact);
    }
}

/// Whether only the time of a change stands between it and its "at": "down 3.4% year-on-year at $210 million".
pub(crate) fn leads_up(sentence: Sentence<'_>, from: usize, lead_at: usize) -> bool {
    lead_at <= from + 5
        && (from..lead_at).all(|at| {
            matches!(sentence.mark(at), Some(Mark::Comma | Mark::Close))
                || sentence.is_known(at) && !sentence.has(at, tags!(Clause, Moves, Shifts))
        })
}

/// "doubled", "halved": verbs that are their own amount; "double" before a noun is no movement.
pub(crate) fn factor(statement: &mut Statement, direction: Direction) {
    statement.change = true;
    statement.direction = Some(direction);
    statement.movement = Some(statement.amount.first);
}
