//! Lists: changes and levels told one by one.

use std::ops::Range;

use crate::amount::{Measure, UnitOf};
use crate::clause::{Lead, Statement, basis, movement};
use crate::lex::{Mark, Sentence, Shape};
use crate::lexicon::{MOVEMENTS, Tags, tags};
use crate::relation::list::List;
use crate::relation::pairs::{currencies_alike, is_time, pair};

/// 营收和净利分别为12亿元和3亿元，分别增长20%和15%: as many changes as levels before them, each of its own. Where their
/// numbers differ, no one can tell which is of which.
pub(crate) fn one_by_one(sentence: Sentence<'_>, statements: &mut [Statement]) {
    let mut start = 1;
    while start < statements.len() {
        let changes = List::changes(statements, start);
        let told = |mut places: Range<usize>| places.any(|at| sentence.has(at, tags!(Respectively)));
        let parted = || {
            let last = statements.get(changes.end() - 1).map_or(0, |last| last.amount.end);
            pair(statements, start)
                .is_some_and(|(level, change)| level.is_level() && (told(level.amount.end..change.amount.first) || told(last..last + 3)))
        };
        // 同比+5%/+3%, 同比增长8%、6%、14%: the changes are a list, unless each is one of the same by its own basis.
        let listed = || {
            pair(statements, start + 1).is_some_and(|(one, other)| {
                let between = one.amount.end;
                let joint = sentence.written(between) == "、" || sentence.has(between, tags!(And)) && other.movement != one.movement;
                // 下降5.6%、增长3.3%和增长5.5%
                let beside = other.amount.first == between + 1 && one.movement == other.movement;
                let own = other.movement == Some(between + 1) && other.amount.first == between + 2;
                let enumerated = joint && (beside || own);
                basis::is_slashed(sentence, one, other) || enumerated
            })
        };
        let bases = || statements.get(start).is_some_and(|first| basis::two_bases(sentence, first.amount.first).is_some());
        if changes.length > 1 && (parted() || sentence.settings.order.clause_by_comma && listed() && !bases()) {
            let mut levels = List::levels_before(sentence, statements, start, NEAR);
            if levels.length != changes.length && sentence.settings.order.clause_by_comma {
                let further = List::levels_before(sentence, statements, start, FAR);
                levels = if further.length == changes.length { further } else { levels };
            }
            if levels.length == 1 && (!parted() || bases()) {
                // 减少3美元、4美元甚至6美元: of one level, by so much or so much.
                start = changes.end();
                continue;
            }
            let direction = statements.get(start - 1).and_then(|level| level.direction);
            // 环比分别下降6.2%和9%，同比分别下降2.2%和1.4%: one list after the other.
            let again = |at: usize| pair(statements, at).is_some_and(|(one, other)| told(one.amount.end..other.amount.first));
            let whole = changes.length % levels.length == 0 && changes.members().step_by(levels.length).skip(1).all(again);
            for (change, of) in changes.each_with(levels) {
                let of = Some(of).filter(|_| whole);
                if let Some(level) = of.and_then(|of| statements.get_mut(of)) {
                    level.direction = level.direction.or(direction);
                }
                if let Some(change) = statements.get_mut(change) {
                    change.of = of;
                }
            }
        }
        start = changes.end().max(start + 1);
    }
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
        let list = if change && direction.is_some() { governed(sentence, statements, first) } else { List::of_one(first) };
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
    let points = matches!(level.amount.measure, Measure::Percent | Measure::PercentagePoint | Measure::Count(UnitOf::Known(_)));
    // "rose $3 million and $7 million for the quarter and the year, respectively"
    let each = currencies_alike(before.amount.measure, level.amount.measure)
        && before.amount.end + 1 == level.amount.first
        && sentence.has(before.amount.end, tags!(And))
        && (level.amount.end..level.amount.end + RESPECTIVELY).any(|at| sentence.has(at, tags!(Respectively)));
    let same = each || points && level.amount.measure == before.amount.measure;
    if !same || !level.is_level() || !matches!(level.lead, Lead::Other | Lead::Or | Lead::Open) {
        return false;
    }
    let between = before.amount.end..level.lead_at + 1;
    let joined = between.clone().any(|at| sentence.has(at, tags!(And)) || sentence.is_mark(at, Mark::Comma));
    let plain = between.len() <= 5
        && between.clone().all(|at| {
            sentence.has(at, tags!(And, Against, Each, Before, Filler, Qualifier))
                || sentence.is_mark(at, Mark::Comma)
                || sentence.is_word(at) && !sentence.is_known(at)
        });
    // "rose 5%, the company's 3% margin": what is named has its own share.
    let end = level.amount.end;
    let named = |mut places: Range<usize>| places.any(|at| sentence.has(at, tags!(Determiner)));
    let owned = level.lead == Lead::Other && sentence.is_unknown_word(end) && named(between.clone());
    // "growth of 5%, above the 3% target"
    let beside = || named(level.lead_at + 1..level.amount.first) && !sentence.has(end, COORDINATES);
    let qualifies = owned || sentence.is_word(end) && beside();
    let of_whole = sentence.has(level.amount.end, tags!(Of)) || qualifies;
    let fits = match level.lead {
        // "up 4%, or 6% without currency", "up 4% (6% without currency)"
        Lead::Or => {
            let time = before.amount.end..level.lead_at;
            time.len() <= 2 || time.len() <= 6 && time.clone().all(|at| is_time(sentence, at) || sentence.has(at, tags!(Ordinal, Part)))
        }
        // "fell 3% as reported (1% without currency)"
        Lead::Open => {
            let told = |at: usize| sentence.has(at, tags!(Qualifier, Against, Throughout)) || is_time(sentence, at);
            (before.amount.end..level.lead_at).all(told)
        }
        _ => {
            let titled = titled(sentence, verb) && !between.clone().any(|at| sentence.has(at, tags!(And)));
            let plain = plain && !(titled && between.clone().any(|at| sentence.is_unknown_word(at)));
            joined && (plain || names_another(sentence, between, level.amount.end, titled))
                || parallel(sentence, before, level)
                || elliptic(sentence, before, level)
        }
    };
    fits && !of_whole
}

/// What may stand behind a change that takes its verb from the one before, and is of no noun: "8% in Asia".
const COORDINATES: Tags =
    tags!(And, Or, Clause, In, To, From, Against, Each, Sequential, Respectively, Throughout, Filler, Versus, Comparator);

/// "REVENUE UP 8%, OPERATING MARGIN 21%": where every word has its capital, it tells no name.
fn titled(sentence: Sentence<'_>, change: &Statement) -> bool {
    let capital = |at| matches!(sentence.shape(at), Some(Shape::Capital | Shape::Capitals));
    change.movement.is_some_and(|movement| movement > 0 && capital(movement))
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
            || sentence.has(at, tags!(In)) && named(at + 1) && at > 0 && sentence.has(at - 1, tags!(And))
            || sentence.is_mark(at, Mark::Comma)
            || sentence.is_digits(at) && sentence.before(at).is_some_and(named)
    };
    alone && between.len() <= 6 && between.clone().any(named) && between.all(fits)
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
        None => end >= sentence.len() || sentence.has(end, tags!(In, Against, Each, Sequential, And, Respectively, Throughout, Filler)),
    };
    let known = |at: usize| !sentence.has(at, tags!(Being, Modal, To, Per)) && !sentence.has(at, MOVEMENTS);
    joint && alone && between.len() <= 12 && !between.clone().any(|at| movement::ends_clause(sentence, at)) && between.clone().all(known)
}

/// "fell 3% in Europe and 5% in Asia", "2% in May and 9% for the year": the same word leads on from both, or one to a time or
/// place, and an "and" or a comma joins them.
fn parallel(sentence: Sentence<'_>, change: &Statement, statement: &Statement) -> bool {
    let (one, other) = (change.amount.end, statement.amount.end);
    let joint = statement.lead_at;
    let same = sentence.has(one, tags!(In, Of, At, To, From, By, Stop, Determiner, Versus, Comparator))
        && sentence.written(one).eq_ignore_ascii_case(sentence.written(other));
    let both = |tags: Tags| [one, other].iter().all(|&at| sentence.has(at, tags));
    let alike = || (both(tags!(In, Throughout)) || both(tags!(Comparator, Versus))) && !sentence.settings.order.clause_by_comma;
    (same || alike())
        && (sentence.has(joint, tags!(And)) || sentence.is_mark(joint, Mark::Comma))
        && joint <= one + 8
        && !(one..joint).any(|at| movement::ends_clause(sentence, at))
}

/// "rose by 5 percent and 8 percent, respectively, to $5m and $6m": the first change is of the first level.
pub(crate) fn respectively(sentence: Sentence<'_>, statements: &mut [Statement]) {
    let led = statements.windows(3).any(
        |three| matches!(three, [first, second, level] if first.change && second.change && level.is_level() && matches!(level.lead, Lead::To | Lead::At)),
    );
    if !led || !sentence.all_tags.meets(tags!(Respectively)) {
        return;
    }
    let mut start = 0;
    while start < statements.len() {
        let changes = List::changes(statements, start);
        let levels = List::levels(statements, changes.end());
        let led = statements.get(levels.first).is_some_and(|level| matches!(level.lead, Lead::To | Lead::At));
        if changes.length > 1 && levels.length >= changes.length && led {
            let direction = statements.get(start).and_then(|change| change.direction);
            for (change, of) in changes.each_with(levels) {
                if let Some(change) = statements.get_mut(change) {
                    change.of = Some(of);
                }
                if let Some(level) = statements.get_mut(of) {
                    level.direction = level.direction.or(direction);
                }
            }
        }
        start = levels.end();
    }
}
