//! Lists: changes and levels told one by one.

use std::ops::Range;

use crate::amount::{Measure, UnitOf};
use crate::clause::{Lead, Statement, basis};
use crate::lex::{ENUMERATION, Mark, Sentence, Shape};
use crate::lexicon::{MOVEMENTS, Tags, tags};
use crate::relation::list::List;
use crate::relation::pairs::{currencies_alike, is_time, pair};
use crate::value::Direction;

/// 营收和净利分别为12亿元和3亿元，分别增长20%和15%: as many changes as levels before them, each of its own. Where their
/// numbers differ, no one can tell which is of which.
pub(crate) fn one_by_one(sentence: Sentence<'_>, statements: &mut [Statement]) {
    let mut start = 0;
    while start < statements.len() {
        let changes = List::changes(statements, start);
        start = changes.end().max(start + 1);
        if let Some(levels) = levels_behind(sentence, statements, changes) {
            let direction = statements.get(changes.first).and_then(|change| change.direction);
            give(statements, changes, levels, direction);
            continue;
        }
        let Some(levels) = levels_of(sentence, statements, changes) else { continue };
        let direction = statements.get(levels.end() - 1).and_then(|level| level.direction);
        // 环比分别下降6.2%和9%，同比分别下降2.2%和1.4%: one list after the other.
        let again =
            |at: usize| pair(statements, at).is_some_and(|(one, other)| is_respective(sentence, one.amount.end..other.amount.first));
        if changes.length % levels.length == 0 && changes.members().step_by(levels.length).skip(1).all(again) {
            give(statements, changes, levels, direction);
        } else {
            statements.iter_mut().take(changes.end()).skip(changes.first).for_each(|change| change.of = None);
        }
    }
}

/// "rose by 5 percent and 8 percent, respectively, to $5m and $6m": the levels that a list of changes led to.
fn levels_behind(sentence: Sentence<'_>, statements: &[Statement], changes: List) -> Option<List> {
    let levels = List::levels(statements, changes.end());
    let led = statements.get(levels.first).is_some_and(|level| matches!(level.lead, Lead::To | Lead::At));
    let told = led && changes.length > 1 && levels.length >= changes.length && sentence.all_tags.meets(tags!(Respectively));
    told.then_some(levels)
}

/// The levels before a list of changes that are each of one of them.
fn levels_of(sentence: Sentence<'_>, statements: &[Statement], changes: List) -> Option<List> {
    let by_comma = sentence.settings.order.clause_by_comma;
    if changes.length < 2 {
        return None;
    }
    let (level, change) = pair(statements, changes.first)?;
    let last = statements.get(changes.end() - 1)?.amount.end;
    let between = level.amount.end..change.amount.first;
    let parted = is_respective(sentence, between) || is_respective(sentence, last..last + 3);
    let bases = || basis::two_bases(sentence, change.amount.first).is_some();
    if !parted && !(by_comma && is_enumerated(sentence, statements, changes.first + 1) && !bases()) {
        return None;
    }
    let further = List::levels_before(sentence, statements, changes.first, FAR);
    let near = || List::levels_before(sentence, statements, changes.first, NEAR);
    let levels = if further.length == changes.length { further } else { near() };
    // 减少3美元、4美元甚至6美元: of one level, by so much or so much.
    (levels.length > 1 || parted && !bases()).then_some(levels)
}

fn is_respective(sentence: Sentence<'_>, places: Range<usize>) -> bool {
    sentence.any_has(places, tags!(Respectively))
}

/// 同比+5%/+3%, 同比增长8%、6%、14%: whether two changes are a list, unless each is one of the same by its own basis.
fn is_enumerated(sentence: Sentence<'_>, statements: &[Statement], second: usize) -> bool {
    let Some((one, other)) = pair(statements, second) else { return false };
    let between = one.amount.end;
    let joint = sentence.written(between) == ENUMERATION || sentence.has(between, tags!(And)) && other.movement != one.movement;
    // 下降5.6%、增长3.3%和增长5.5%
    let beside = other.amount.first == between + 1 || other.movement == Some(between + 1);
    basis::is_slashed(sentence, one, other) || joint && beside
}

/// How far the members of a list stand apart; where every ideograph is a lexeme they may stand further.
const NEAR: usize = 8;
const FAR: usize = 16;

/// How far behind two amounts it may be told that each is of another.
const RESPECTIVELY: usize = 24;

/// "up 18.4% sequentially and 22.1% year-over-year", "sales rose 5% and profit 8%": a verb governs what is joined to
/// its amount without a verb of its own.
pub(crate) fn coordinate(sentence: Sentence<'_>, statements: &mut [Statement]) {
    let mut first = 0;
    while let Some(&Statement { change, direction, movement, .. }) = statements.get(first) {
        let list = if change { governed(sentence, statements, first) } else { List::of_one(first) };
        for statement in statements.iter_mut().take(list.end()).skip(first + 1) {
            statement.change = true;
            statement.direction = direction;
            statement.movement = movement;
        }
        first = list.end();
    }
}

/// The change at a statement, with the levels that its verb governs.
fn governed(sentence: Sentence<'_>, statements: &[Statement], first: usize) -> List {
    let mut list = List::of_one(first);
    let Some(verb) = statements.get(first) else { return list };
    while pair(statements, list.end()).is_some_and(|(before, next)| is_governed(sentence, verb, before, next)) {
        list.length += 1;
    }
    list
}

/// Whether a level is joined to what is before it without a verb of its own, so that it moved as the first of the list.
fn is_governed(sentence: Sentence<'_>, verb: &Statement, before: &Statement, level: &Statement) -> bool {
    if !level.is_level() || !moves_alike(sentence, before, level) || is_of_another(sentence, before, level) {
        return false;
    }
    let mut between = before.amount.end..level.lead_at;
    match level.lead {
        // "up 4%, or 6% without currency", "up 4% (6% without currency)"
        Lead::Or => between.len() <= 2 || between.all(|at| is_time(sentence, at)),
        // "fell 3% as reported (1% without currency)"
        Lead::Open => between.all(|at| sentence.has(at, tags!(Qualifier, Against, Throughout)) || is_time(sentence, at)),
        Lead::Other => joined(sentence, verb, before, level) || parallel(sentence, before, level) || elliptic(sentence, before, level),
        _ => false,
    }
}

/// Whether what two amounts measure can have moved by one verb: shares, or money of which each is told.
fn moves_alike(sentence: Sentence<'_>, before: &Statement, level: &Statement) -> bool {
    let relative = matches!(level.amount.measure, Measure::Percent | Measure::PercentagePoint | Measure::Count(UnitOf::Known(_)));
    // "rose $3 million and $7 million for the quarter and the year, respectively"
    let each = || {
        currencies_alike(before.amount.measure, level.amount.measure)
            && is_respective(sentence, level.amount.end..level.amount.end + RESPECTIVELY)
    };
    relative && level.amount.measure == before.amount.measure || each()
}

/// Whether the noun behind an amount has it, and did not move by it: "rose 5%, 30% of the market", "growth of 5%, above the 3%
/// target".
fn is_of_another(sentence: Sentence<'_>, before: &Statement, level: &Statement) -> bool {
    let end = level.amount.end;
    let named = |places: Range<usize>| sentence.any_has(places, tags!(Determiner));
    // "rose 5%, the company's 3% margin": what is named has its own share.
    let owned = level.lead == Lead::Other && sentence.is_unknown_word(end) && named(before.amount.end..level.lead_at + 1);
    let beside = || sentence.is_word(end) && named(level.lead_at + 1..level.amount.first);
    sentence.has(end, tags!(Of)) || owned || beside()
}

/// Whether an "and" or a comma joins a level to what is before it, with at most the name of what also moved.
fn joined(sentence: Sentence<'_>, verb: &Statement, before: &Statement, level: &Statement) -> bool {
    let between = before.amount.end..level.lead_at + 1;
    let comma = |at: usize| sentence.is_mark(at, Mark::Comma);
    let and = sentence.any_has(between.clone(), tags!(And));
    let titled = titled(sentence, verb);
    let plain = |at: usize| {
        sentence.has(at, tags!(And, Against, Each, Before, Filler, Qualifier)) || comma(at) || !titled && sentence.is_unknown_word(at)
    };
    let plain = between.clone().all(plain);
    (and || between.clone().any(comma)) && (plain || names_another(sentence, between, level.amount.end, titled))
}

/// "REVENUE UP 8%, OPERATING MARGIN 21%": where every word has its capital, it tells no name.
fn titled(sentence: Sentence<'_>, change: &Statement) -> bool {
    let capital = |at| matches!(sentence.shape(at), Some(Shape::Capital | Shape::Capitals));
    change.movement.is_some_and(capital)
}

/// "rose 0.8%, the Nasdaq 1.2% and the Russell 2000 0.3%": the name of what also moved, by an amount that stands alone.
fn names_another(sentence: Sentence<'_>, mut between: Range<usize>, end: usize, titled: bool) -> bool {
    let alone = !sentence.is_word(end) || sentence.has(end, tags!(And, Or, Clause, In, To, From, Against));
    let capital = |at: usize| matches!(sentence.shape(at), Some(Shape::Capital | Shape::Capitals));
    let named = |at: usize| sentence.has(at, tags!(NameCue)) || !titled && capital(at) && !sentence.is_known(at);
    let fits = |at: usize| {
        named(at)
            || sentence.has(at, tags!(And, Determiner, Filler))
            // "rose 8%, and in Asia 3%"
            || sentence.has(at, tags!(In))
            || sentence.is_mark(at, Mark::Comma)
            || sentence.is_digits(at) && sentence.before(at).is_some_and(named)
    };
    alone && between.clone().any(named) && between.all(fits)
}

/// "fell 9% reported and 6% in constant currency", "up 16% from a year ago and 3% sequentially": right behind the "and" or the
/// comma, with no verb or noun of its own.
fn elliptic(sentence: Sentence<'_>, change: &Statement, statement: &Statement) -> bool {
    let between = change.amount.end..statement.lead_at;
    let joint = sentence.has(statement.lead_at, tags!(And)) || sentence.is_mark(statement.lead_at, Mark::Comma);
    let end = statement.amount.end;
    let alone = match sentence.mark(end) {
        Some(mark) => matches!(mark, Mark::Comma | Mark::Stop | Mark::Semicolon | Mark::Close),
        None if sentence.has(end, tags!(From, Comparator, Versus)) => basis::comparison(sentence, end).is_some(),
        None => sentence.has(end, tags!(In, Against, Each, Sequential, And, Respectively, Throughout, Filler)),
    };
    joint && alone && !sentence.any_has(between, MOVEMENTS.or(tags!(Clause, Being, Modal, To, Per)))
}

/// "fell 3% in Europe and 5% in Asia", "2% in May and 9% for the year": the same word leads on from both, or one to a time or
/// place, and an "and" or a comma joins them.
fn parallel(sentence: Sentence<'_>, change: &Statement, statement: &Statement) -> bool {
    let (one, other) = (change.amount.end, statement.amount.end);
    let joint = statement.lead_at;
    let same = sentence.has(one, tags!(In, Of, At, To, From, By, Stop, Determiner, Versus, Comparator))
        && sentence.written(one).eq_ignore_ascii_case(sentence.written(other));
    let both = |tags: Tags| sentence.has(one, tags) && sentence.has(other, tags);
    (same || both(tags!(In, Throughout))) && (sentence.has(joint, tags!(And)) || sentence.is_mark(joint, Mark::Comma)) && joint <= one + 8
}

/// Gives each change of a list its level of another, and the levels the way that is told of all.
fn give(statements: &mut [Statement], changes: List, levels: List, direction: Option<Direction>) {
    for (change, of) in changes.each_with(levels) {
        if let Some(level) = statements.get_mut(of) {
            level.direction = level.direction.or(direction);
        }
        if let Some(change) = statements.get_mut(change) {
            change.of = Some(of);
        }
    }
}
