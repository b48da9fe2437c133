//! Links between the figures of a sentence: restatements, changes of levels, earlier levels.
//!
//! In: the statements of one sentence, in order. Out: the same with their links. Each rule is one that a reader
//! would name: an amount in parentheses behind another restates it or tells the earlier one; "to X from Y"; "X, up
//! 3%"; "rose 3% to X".

use std::cmp::Ordering;
use std::ops::Range;

use crate::amount::{Amount, Measure, Sign, UnitOf};
use crate::figure::{Bound, Direction};
use crate::lexeme::{Mark, Shape};
use crate::lexicon::tags;
use crate::meaning::{self, Lead, Statement};
use crate::sentence::{Sentence, sense};
use crate::unspaced;

/// Sets the links among the statements of a sentence.
pub(crate) fn link(sentence: Sentence<'_>, statements: &mut [Statement]) {
    // A lone figure has no other to be linked to.
    if let [alone] = statements {
        if alone.change {
            meaning::bases(sentence, statements);
        }
        return;
    }
    for index in 1..statements.len() {
        restatement(sentence, statements, index);
        moved_together(sentence, statements, index);
    }
    coordinate(sentence, statements);
    for index in 1..statements.len() {
        told_both(sentence, statements, index);
    }
    earlier_levels(sentence, statements);
    from_and_to(statements);
    // The rest is of changes: their levels and what they are measured against.
    if !statements.iter().any(|statement| statement.change) {
        return;
    }
    for index in 0..statements.len() {
        changed_level(sentence, statements, index);
    }
    for index in 2..statements.len() {
        told_again(statements, index);
    }
    respectively(sentence, statements);
    one_by_one(sentence, statements);
    meaning::bases(sentence, statements);
    dated_levels(sentence, statements);
}

/// 营收和净利分别为12亿元和3亿元，分别增长20%和15%: as many changes as levels before them, each of its own. Where their
/// numbers differ, no one can tell which is of which.
fn one_by_one(sentence: Sentence<'_>, statements: &mut [Statement]) {
    let mut start = 1;
    while start < statements.len() {
        let changes = statements.iter().skip(start).take_while(|statement| statement.change).count();
        let parted = || {
            let told = |mut places: Range<usize>| places.any(|at| sentence.has(at, tags!(Respectively)));
            let last = statements.get(start + changes - 1).map_or(0, |last| last.amount.end);
            pair(statements, start)
                .is_some_and(|(level, change)| level.is_level() && (told(level.amount.end..change.amount.first) || told(last..last + 3)))
        };
        // 同比+5%/+3%: the changes are a list, unless each is one of the same by its own basis.
        let slashed = || pair(statements, start + 1).is_some_and(|(one, other)| unspaced::is_slashed(sentence, one, other));
        let bases = || statements.get(start).is_some_and(|first| unspaced::two_bases(sentence, first.amount.first).is_some());
        if changes > 1 && (parted() || sentence.settings.unspaced && slashed() && !bases()) {
            let listed = |index: usize| {
                pair(statements, index).is_some_and(|(one, other)| {
                    let between = one.amount.end..other.amount.first;
                    let and = |at: usize| sentence.has(at, tags!(And));
                    let joints = |at: usize| and(at) || matches!(sentence.mark(at), Some(Mark::Comma | Mark::Slash));
                    let joined = between.len() <= 8 && between.clone().any(joints);
                    // "Of 11 sectors, eight ended lower": only things of one sort are listed, with an "and".
                    let things = matches!(one.amount.measure, Measure::Count(_) | Measure::Nothing);
                    let alike = !things || one.comparable(other) && between.clone().any(and);
                    one.is_level() && joined && alike && one.equivalent_of.is_none() && other.equivalent_of.is_none()
                })
            };
            let levels = 1 + (1..start).rev().take_while(|&index| listed(index)).count();
            let direction = statements.get(start - 1).and_then(|level| level.direction);
            for at in start..start + changes {
                let of = at.checked_sub(changes).filter(|_| levels == changes);
                if let Some(level) = of.and_then(|of| statements.get_mut(of)) {
                    level.direction = level.direction.or(direction);
                }
                if let Some(change) = statements.get_mut(at) {
                    change.of = of;
                }
            }
        }
        start += changes.max(1);
    }
}

/// "up 18.4% sequentially and 22.1% year-over-year", "sales rose 5% and profit 8%": a verb governs what is joined to
/// its amount without a verb of its own.
fn coordinate(sentence: Sentence<'_>, statements: &mut [Statement]) {
    for index in 1..statements.len() {
        let Some((change, statement)) = pair(statements, index) else { return };
        let governs = change.change && change.direction.is_some();
        let points = matches!(statement.amount.measure, Measure::Percent | Measure::PercentagePoint | Measure::Count(UnitOf::Known(_)));
        let same = points && statement.amount.measure == change.amount.measure;
        if !governs || !same || !statement.is_level() || !matches!(statement.lead, Lead::Other | Lead::Or | Lead::Open) {
            continue;
        }
        let between = change.amount.end..statement.lead_at + 1;
        let joined = between.clone().any(|at| sentence.has(at, tags!(And)) || sentence.is_mark(at, Mark::Comma));
        let plain = between.len() <= 5
            && between.clone().all(|at| {
                sentence.has(at, tags!(And, Against, Each, Before, Filler, Qualifier))
                    || sentence.is_mark(at, Mark::Comma)
                    || sentence.is_word(at) && !sentence.is_known(at)
            });
        // "rose 5%, the company's 3% margin": what is named has its own share.
        let qualifies = sentence.is_unknown_word(statement.amount.end) && between.clone().any(|at| sentence.has(at, tags!(Determiner)));
        let of_whole = sentence.has(statement.amount.end, tags!(Of)) || qualifies;
        let fits = match statement.lead {
            // "up 4%, or 6% without currency", "up 4% (6% without currency)"
            Lead::Or => statement.lead_at <= change.amount.end + 2,
            Lead::Open => statement.lead_at == change.amount.end,
            _ => {
                let titled = titled(sentence, change) && !between.clone().any(|at| sentence.has(at, tags!(And)));
                let plain = plain && !(titled && between.clone().any(|at| sentence.is_unknown_word(at)));
                joined && (plain || names_another(sentence, between, statement.amount.end, titled)) || parallel(sentence, change, statement)
            }
        };
        if fits && !of_whole {
            let (direction, movement) = (change.direction, change.movement);
            if let Some(statement) = statements.get_mut(index) {
                statement.change = true;
                statement.direction = direction;
                statement.movement = movement;
            }
        }
    }
}

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
            || sentence.is_mark(at, Mark::Comma)
            || sentence.is_digits(at) && sentence.before(at).is_some_and(named)
    };
    alone && between.len() <= 6 && between.clone().any(named) && between.all(fits)
}

/// "fell 3% in Europe and 5% in Asia", "2% in May and 9% for the year": the same word leads on from both, or one to a time or
/// place, and an "and" or a comma joins them.
fn parallel(sentence: Sentence<'_>, change: &Statement, statement: &Statement) -> bool {
    let (one, other) = (change.amount.end, statement.amount.end);
    let joint = statement.lead_at;
    let same = sentence.has(one, tags!(In, Of, At, To, From, By, Stop, Determiner, Versus))
        && sentence.written(one).eq_ignore_ascii_case(sentence.written(other));
    let alike = || [one, other].iter().all(|&at| sentence.has(at, tags!(In, Throughout))) && !sentence.settings.unspaced;
    (same || alike())
        && (sentence.has(joint, tags!(And)) || sentence.is_mark(joint, Mark::Comma))
        && joint <= one + 8
        && !(one..joint).any(|at| meaning::ends_clause(sentence, at))
}

/// "rose by 5 percent and 8 percent, respectively, to $5m and $6m": the first change is of the first level.
fn respectively(sentence: Sentence<'_>, statements: &mut [Statement]) {
    let led = statements.windows(3).any(
        |three| matches!(three, [first, second, level] if first.change && second.change && level.is_level() && matches!(level.lead, Lead::To | Lead::At)),
    );
    if !led || !(0..sentence.len()).any(|at| sentence.has(at, tags!(Respectively))) {
        return;
    }
    let mut start = 0;
    while start < statements.len() {
        let changes = statements.iter().skip(start).take_while(|statement| statement.change).count();
        let first_level = start + changes;
        let levels = statements.iter().skip(first_level).take_while(|statement| statement.is_level()).count();
        let led = statements.get(first_level).is_some_and(|level| matches!(level.lead, Lead::To | Lead::At));
        if changes > 1 && levels >= changes && led {
            let direction = statements.get(start).and_then(|change| change.direction);
            for at in 0..changes {
                if let Some(change) = statements.get_mut(start + at) {
                    change.of = Some(first_level + at);
                }
                if let Some(level) = statements.get_mut(first_level + at) {
                    level.direction = level.direction.or(direction);
                }
            }
        }
        start = first_level + levels;
    }
}

/// "rose 25.7 % to EUR 16.1 mn from EUR 12.8 mn in 2004": the time of the earlier level is the basis of the change.
fn dated_levels(sentence: Sentence<'_>, statements: &mut [Statement]) {
    for index in 0..statements.len() {
        let Some(change) = statements.get(index).filter(|change| change.change && change.basis.is_none()) else { continue };
        let level = change.of.and_then(|of| statements.get(of));
        let earlier = level.and_then(|level| level.from).and_then(|from| statements.get(from));
        let basis = earlier.and_then(|earlier| {
            let before = || unspaced::time_before(sentence, level?.amount.end, earlier.amount.first);
            meaning::time(sentence, earlier.amount.end).or_else(before)
        });
        if let Some(change) = statements.get_mut(index) {
            change.basis = basis;
        }
    }
}

fn pair(statements: &[Statement], index: usize) -> Option<(&Statement, &Statement)> {
    Some((statements.get(index.checked_sub(1)?)?, statements.get(index)?))
}

fn currencies_differ(one: Measure, other: Measure) -> bool {
    matches!((one, other), (Measure::Money(one, _), Measure::Money(other, _)) if one != other)
}

fn units_differ(one: Measure, other: Measure) -> bool {
    matches!((one, other), (Measure::Count(UnitOf::Known(one)), Measure::Count(UnitOf::Known(other))) if one != other)
}

/// "26.19 trillion yuan (about $3.68 trillion)", "5.0 mln euro $ 6.9 mln", "$12 million, or 11%".
fn restatement(sentence: Sentence<'_>, statements: &mut [Statement], index: usize) {
    let Some((original, statement)) = pair(statements, index) else { return };
    let other_currency = currencies_differ(original.amount.measure, statement.amount.measure);
    let other_unit = units_differ(original.amount.measure, statement.amount.measure);
    let between = original.amount.end..statement.amount.first;
    let mut link = None;
    match statement.lead {
        Lead::Open => {
            let closes = closes(sentence, statement.amount.end)
                || matches!(sentence.mark(statement.amount.end), Some(Mark::Comma | Mark::Semicolon))
                || sentence.has(statement.amount.end, tags!(Major));
            let closes = closes || original.change && closes_behind_whole(sentence, statement.amount.end);
            let opens = statement.lead_at <= original.tail + 1;
            // "down $3.21 (1.8%)", "lost 190 points (0.6%)"
            let share = original.change
                && (!statement.change || statement.movement.is_none() && statement.direction == original.direction)
                && statement.amount.measure == Measure::Percent
                && matches!(
                    original.amount.measure,
                    Measure::Money(..) | Measure::Nothing | Measure::Count(UnitOf::Known(_) | UnitOf::Noun(..))
                );
            if opens && closes && (other_currency || other_unit || share) {
                link = Some(index - 1);
            }
        }
        Lead::Or if change_before(statements, index).is_some() => return,
        Lead::Or => {
            let comma = statement.lead_at.checked_sub(1).is_some_and(|at| sentence.is_mark(at, Mark::Comma));
            let near = statement.lead_at <= original.amount.end + 1;
            let differ =
                other_currency || std::mem::discriminant(&original.amount.measure) != std::mem::discriminant(&statement.amount.measure);
            // "fell by 4,500, or 12%"
            let plain = statement.amount.measure == Measure::Nothing || original.amount.measure == Measure::Nothing && !original.change;
            let fits = comma || original.change || matches!(statement.amount.measure, Measure::Percent);
            if near && differ && fits && !plain && !matches!(statement.amount.measure, Measure::Moved(_)) {
                link = Some(index - 1);
            }
        }
        _ => {
            // Two currencies side by side, or with only a hedge and a comma between.
            let beside = || between.clone().all(|at| sentence.has(at, tags!(Before)) || sentence.is_mark(at, Mark::Slash));
            if other_currency && between.len() <= 2 && beside() {
                link = Some(index - 1);
            }
        }
    }
    // A second restatement is of the same original: "$5m (£4m, €4.6m)".
    let in_list = other_currency
        && original.equivalent_of.is_some()
        && between.len() == 1
        && matches!(sentence.mark(between.start), Some(Mark::Comma | Mark::Semicolon | Mark::Slash));
    if in_list {
        link = Some(index - 1);
    }
    let Some(mut original_index) = link else { return };
    if let Some(first) = original.equivalent_of.filter(|_| other_currency || other_unit) {
        original_index = first;
    }
    // "lost 51 cents, or 0.68 percent": what a share restates moved.
    let lost = sense!(sentence, original.lead_at, { Sense::Loses(way) => way }).filter(|_| {
        let money = matches!(original.amount.measure, Measure::Money(..));
        money
            && original.is_level()
            && original.lead_at < original.amount.first
            && statement.lead == Lead::Or
            && statement.amount.measure == Measure::Percent
    });
    if let Some((way, original)) = lost.and_then(|way| Some((way, statements.get_mut(index - 1)?))) {
        original.change = true;
        original.direction = Some(way);
        original.movement = Some(original.lead_at);
    }
    let Some(original) = statements.get(index - 1) else { return };
    let (change, direction, basis, movement) = (original.change, original.direction, original.basis, original.movement);
    if let Some(statement) = statements.get_mut(index) {
        statement.equivalent_of = Some(original_index);
        let share = statement.lead == Lead::Open && statement.amount.measure == Measure::Percent;
        if (statement.lead == Lead::Or || share) && change && !statement.change {
            statement.change = true;
            statement.direction = direction;
            statement.basis = basis;
            statement.movement = movement;
        }
        // A change can also be restated with the level before it: "fell $5m, or 3%".
    }
}

/// "200 points, or 0.4%, lower", "361.75 points or 0.44% up": the way behind a restatement is also that of what it restates.
fn moved_together(sentence: Sentence<'_>, statements: &mut [Statement], index: usize) {
    let Some((original, statement)) = pair(statements, index) else { return };
    let restates = statement.lead == Lead::Or && statement.equivalent_of == Some(index - 1) && original.is_level();
    let points = matches!(original.amount.measure, Measure::Count(UnitOf::Known(_)) | Measure::Money(..));
    // Commas on both sides, or on none: "$5 million, or 3% higher" tells a level.
    let comma = |at: usize| sentence.is_mark(at, Mark::Comma);
    let parted = comma(statement.amount.end);
    if !restates || !points || comma(original.amount.end) != parted {
        return;
    }
    let at = statement.amount.end + usize::from(parted);
    let way = sense!(sentence, at, { Sense::Beyond(way) => way })
        .filter(|_| sentence.has(at, tags!(Towards)) && !sentence.has(at + 1, tags!(From, By)));
    let Some(way) = way else { return };
    for statement in statements.iter_mut().take(index + 1).skip(index - 1) {
        statement.change = true;
        statement.direction = Some(way);
        statement.movement = Some(at);
        statement.tail = at + 1;
    }
}

/// The change that a percentage tells once more behind the level it reached: "grew 18% to $44 million, or 21% without
/// acquisitions".
fn change_before(statements: &[Statement], index: usize) -> Option<&Statement> {
    let (level, statement) = pair(statements, index).filter(|(level, statement)| level.lead == Lead::To && statement.lead == Lead::Or)?;
    let change = statements.get(index.checked_sub(2)?)?;
    let percents = change.amount.measure == Measure::Percent && statement.amount.measure == Measure::Percent;
    let told = statement.is_level() || statement.movement.is_none();
    (percents && change.change && level.is_level() && told).then_some(change)
}

/// Makes it a change of the same level.
fn told_again(statements: &mut [Statement], index: usize) {
    let Some((direction, movement)) = change_before(statements, index).map(|change| (change.direction, change.movement)) else { return };
    if let Some(statement) = statements.get_mut(index) {
        statement.change = true;
        statement.direction = statement.direction.or(direction);
        statement.movement = movement;
        statement.of = index.checked_sub(1);
    }
}

/// "cut 15,000 jobs (15% of its workforce)"
fn closes_behind_whole(sentence: Sentence<'_>, at: usize) -> bool {
    sentence.has(at, tags!(Of)) && (at + 1..at + 7).find(|&at| !sentence.is_word(at)).is_some_and(|at| sentence.is_mark(at, Mark::Close))
}

/// A part of the time that may stand behind an amount: "in", "Q3", "2008".
fn is_time(sentence: Sentence<'_>, at: usize) -> bool {
    meaning::is_year(sentence, at)
        || sentence.has(at, tags!(In, Back, Month, Determiner, Fiscal, Prior, Period))
        || sentence.is_digits(at) && at > 0 && sentence.touches(at - 1) && sentence.has(at - 1, tags!(Fiscal))
}

/// Whether a parenthesis closes behind an amount, past its time: "in 2008)".
fn closes(sentence: Sentence<'_>, at: usize) -> bool {
    (at..at + 4).find(|&at| !is_time(sentence, at)).is_some_and(|at| sentence.is_mark(at, Mark::Close))
}

/// "to X from Y", "X, up from Y", "X compared with Y", "X (Y)" and their lists.
fn earlier_levels(sentence: Sentence<'_>, statements: &mut [Statement]) {
    let mut index = 1;
    while index < statements.len() {
        let level = statements.get(index).is_some_and(|statement| statement.is_level() && statement.equivalent_of.is_none());
        let Some(way) = (if level { compared(sentence, statements, index) } else { None }) else {
            index += 1;
            continue;
        };
        // The levels that are compared: a list against a list of the same length.
        let length = list_length(sentence, statements, index);
        let mut linked = false;
        if length > 1 {
            linked = link_lists(statements, index, length, way);
        }
        if !linked {
            // Two of it, so that nothing is asked in vain where words are spaced.
            let later = if sentence.settings.unspaced {
                later_level(statements, index, |_, later| !unspaced::is_forecast(sentence, later))
            } else {
                // "8.5% (2022: 7.9%)": the earlier level of one is no later one of another.
                later_level(statements, index, |at, _| statements.iter().take(index).skip(at).all(|later| later.from != Some(at)))
            };
            if let Some(later) = later {
                let way = way.or_else(|| moved_up(sentence, statements, later, index));
                set_from(statements, later, index, way);
                // "$5 million, or 12 cents a share, compared with $4 million, or 9 cents a share"
                let rate = |at: usize| statements.get(at).filter(|rate| is_rate_of_same(rate));
                if rate(later + 1).zip(rate(index + 1)).is_some_and(|(later, earlier)| later.comparable(earlier)) {
                    set_from(statements, later + 1, index + 1, way);
                }
            }
        }
        index += length.max(1);
    }
}

/// "158.2 yen, lower than 159.1 yen of the day before": where both are told, what hedges the second compares them.
fn told_both(sentence: Sentence<'_>, statements: &mut [Statement], index: usize) {
    let Some((later, earlier)) = pair(statements, index) else { return };
    if !matches!(earlier.bound, Bound::MoreThan | Bound::LessThan) || !later.comparable(earlier) {
        return;
    }
    let found = (earlier.lead_at..earlier.amount.first).find_map(|at| sense!(sentence, at, { Sense::Than(way) => (at, way) }));
    let Some((than, way)) = found.filter(|&(_, way)| way_between(&earlier.amount, &later.amount) == Some(way)) else { return };
    let mut between = later.amount.end..than;
    // Only a verb or a comma, and the time: "paid $3 million in 2024, lower than".
    let beside = between.len() <= 5 && !between.is_empty();
    let passes =
        |at| sentence.is_mark(at, Mark::Comma) || sentence.has(at, tags!(Stop, Filler, In, Month)) || meaning::is_year(sentence, at);
    if !beside || !between.all(passes) {
        return;
    }
    // "raised from $5m to $6m, lower than $8m": it has its earlier level, and a way of its own.
    let from = index > 1 && later.lead == Lead::To && statements.get(index - 2).is_some_and(|from| from.lead == Lead::From);
    let other_way = later.direction.is_some_and(|direction| direction != way);
    let compares = later.is_level() && earlier.is_level() && !from && !other_way && !is_expected(sentence, earlier);
    if let Some(earlier) = statements.get_mut(index) {
        earlier.bound = Bound::Exact;
        if compares {
            earlier.lead = Lead::Comparator(Some(way));
        }
    }
}

/// "guidance up to $5m from $4m": no bound where it came from an earlier level, but a movement.
fn moved_up(sentence: Sentence<'_>, statements: &mut [Statement], later: usize, earlier: usize) -> Option<Direction> {
    let led = statements.get(earlier).is_some_and(|earlier| earlier.lead == Lead::From);
    let level = statements.get_mut(later).filter(|level| led && level.bound == Bound::AtMost && level.lead == Lead::Other)?;
    let way = level.amount.first.checked_sub(1).and_then(|at| sense!(sentence, at, { Sense::Reached(way) => way }))?;
    level.bound = Bound::Exact;
    Some(way)
}

/// Whether an amount is the earlier one of a comparison; with the way it came from there, where that is said.
fn compared(sentence: Sentence<'_>, statements: &[Statement], index: usize) -> Option<Option<Direction>> {
    let (before, statement) = pair(statements, index)?;
    match statement.lead {
        Lead::Comparator(None) if is_expected(sentence, statement) => return None,
        Lead::Comparator(way) => return Some(way),
        // 由5亿元降至4亿元: where it leads on, it is not the earlier level of one before; 由5元起 starts there.
        Lead::From if sentence.settings.unspaced && leads_on(statements, index) => return None,
        Lead::From => return (!is_source(sentence, statements, index)).then_some(None),
        Lead::Open => {
            let closes = closes(sentence, statement.amount.end);
            let opens = statement.lead_at <= before.tail;
            // "$5,000,000 (five million dollars)" says the same twice.
            let again = before.amount.number.value == statement.amount.number.value
                && before.amount.number.spelled != statement.amount.number.spelled;
            let same = before.comparable(statement) && before.is_level() && !again;
            return (closes && opens && same).then_some(None);
        }
        _ => {}
    }
    // "(2018: $44.4 million", "(31 December 2018: INR29)": a label of a time within the parentheses.
    let labels = sentence.before(statement.amount.first).is_some_and(|at| {
        matches!(sentence.mark(at), Some(Mark::Colon | Mark::Dash | Mark::Hyphen))
            || sentence.has(at, tags!(Of, Prior))
            || sentence.is_mark(at, Mark::Point) && sentence.before(at).is_some_and(|at| sentence.has(at, tags!(Prior)))
            || meaning::is_year(sentence, at)
    });
    if labels && before.is_level() {
        let label = (before.amount.end..statement.amount.first).skip_while(|&at| !sentence.is_mark(at, Mark::Open));
        if !label.clone().any(|at| sentence.is_mark(at, Mark::Close))
            && label.clone().any(|at| {
                let fiscal = sentence.has(at, tags!(Fiscal)) && sentence.shape(at) == Some(Shape::Capitals);
                meaning::is_year(sentence, at)
                    || meaning::is_short_year(sentence, at)
                    || sentence.has(at, tags!(Back, Prior, Same))
                    || fiscal
            })
        {
            return Some(None);
        }
    }
    // "compared to a loss of EUR 32 million", "versus loss per share of EUR 2.26".
    let lowest = before.amount.end.max(statement.amount.first.saturating_sub(8));
    let mut joined = false;
    for at in (lowest..statement.amount.first).rev() {
        joined |= sentence.has(at, tags!(And, Or));
        if matches!(sentence.mark(at), Some(Mark::Stop | Mark::Semicolon | Mark::Comma)) || sentence.has(at, tags!(Clause)) {
            return None;
        }
        let back = sentence.settings.unspaced && sentence.has(at, tags!(Back, Earlier));
        let ratio = at + 1 == statement.amount.first && unspaced::names_ratio(sentence, at);
        if sentence.has(at, tags!(Comparator)) && !ratio || back {
            return (!is_expected(sentence, statement)).then_some(None);
        }
        // "$5 million from licences and $3 million from services" are of two sources.
        if sentence.has(at, tags!(From)) && !joined {
            let towards = at.checked_sub(1).and_then(|at| sense!(sentence, at, { Sense::Towards(way) => way }));
            let of = sentence.before(statement.amount.first).is_some_and(|at| sentence.has(at, tags!(Of))) || statement.lead == Lead::Of;
            return (towards.is_some() || of || statement.amount.first - at <= 3).then_some(towards);
        }
    }
    None
}

/// Whether an earlier level goes on to a later one behind it, over a change if one stands there, or has no end.
fn leads_on(statements: &[Statement], index: usize) -> bool {
    let Some(earlier) = statements.get(index) else { return false };
    let later = statements.iter().skip(index + 1).take(2).find(|later| later.is_level());
    earlier.bound == Bound::AtLeast || later.is_some_and(|later| later.lead == Lead::To && later.comparable(earlier))
}

/// "drew $2 million from a $10 million credit line": where nothing moved, what has a noun behind it is where it came from.
fn is_source(sentence: Sentence<'_>, statements: &[Statement], index: usize) -> bool {
    let Some((before, source)) = statements.split_at_checked(index).and_then(|(before, rest)| Some((before, rest.first()?))) else {
        return false;
    };
    let end = source.amount.end;
    let owned = sentence.is_unknown_word(end) && !(end..end + 3).any(|at| sentence.has(at, tags!(Outcome)));
    owned && !sentence.settings.unspaced && before.iter().all(|statement| statement.direction.is_none()) && source.direction.is_none()
}

/// "compared with a forecast of $5 million", "versus $5 million expected": no earlier level, unless the forecast is.
fn is_expected(sentence: Sentence<'_>, statement: &Statement) -> bool {
    let Amount { first, end, .. } = statement.amount;
    let before = (first.saturating_sub(6)..first).rev().take_while(|&at| !sentence.has(at, tags!(Comparator)));
    let behind = (end..end + 4).take_while(|&at| sentence.is_word(at));
    let mut expected = false;
    for at in before.chain(behind) {
        expected |= sentence.has(at, tags!(Expected));
        if sentence.has(at, tags!(Prior, Earlier)) {
            return false;
        }
    }
    expected
}

/// How many amounts are listed from `index` on: joined by commas and "and".
fn list_length(sentence: Sentence<'_>, statements: &[Statement], index: usize) -> usize {
    let mut length = 1;
    while let Some((before, next)) = pair(statements, index + length) {
        let between = before.amount.end..next.amount.first;
        if between.len() > 8 || !next.is_level() || next.lead != Lead::Other {
            break;
        }
        let joint = |at: usize| sentence.has(at, tags!(And)) || matches!(sentence.mark(at), Some(Mark::Comma | Mark::Slash));
        let joined = between.clone().any(joint);
        let plain = || {
            between
                .clone()
                .all(|at| meaning::comparison(sentence, at).is_none() && !matches!(sentence.mark(at), Some(Mark::Open | Mark::Stop)))
        };
        if !joined || !plain() {
            break;
        }
        length += 1;
    }
    length
}

/// Links a list to the list of the same length before it.
fn link_lists(statements: &mut [Statement], index: usize, length: usize, way: Option<Direction>) -> bool {
    let Some(first) = index.checked_sub(length) else { return false };
    let fits = (0..length).all(|at| match (statements.get(first + at), statements.get(index + at)) {
        (Some(later), Some(earlier)) => later.is_level() && later.from.is_none() && later.comparable(earlier),
        _ => false,
    });
    if fits {
        for at in 0..length {
            set_from(statements, first + at, index + at, way);
        }
    }
    fits
}

/// The level that is compared with the one at `index`: the nearest before it of the same sort.
fn later_level(statements: &[Statement], index: usize, wanted: impl Fn(usize, &Statement) -> bool) -> Option<usize> {
    let earlier = statements.get(index)?;
    (0..index).rev().take(4).find(|&at| {
        statements.get(at).is_some_and(|later| {
            later.is_level()
                && later.equivalent_of.is_none()
                && later.from.is_none()
                && later.lead != Lead::From
                && (!is_rate_of_same(later) || earlier.amount.per.is_some())
                && later.comparable(earlier)
                && wanted(at, later)
        })
    })
}

/// "$5 million, or 12 cents a share": what the amount before is for each.
fn is_rate_of_same(statement: &Statement) -> bool {
    statement.lead == Lead::Or && statement.amount.per.is_some()
}

fn set_from(statements: &mut [Statement], later: usize, earlier: usize, way: Option<Direction>) {
    let Some(before) = statements.get(earlier).map(|earlier| earlier.amount) else { return };
    if let Some(level) = statements.get_mut(later) {
        level.from = Some(earlier);
        // "The ratio improved to 0.45x from 0.62x": of what is no price, the numbers tell the way.
        let relative = matches!(level.amount.measure, Measure::Percent | Measure::PercentagePoint | Measure::Multiple);
        let told = || way_between(&before, &level.amount).filter(|_| relative && level.direction.is_some());
        level.direction = way.or_else(told).or(level.direction);
    }
}

/// The way from one level to another by their numbers: "improved to 4% from 5%", 由5%调整为6%.
fn way_between(earlier: &Amount, later: &Amount) -> Option<Direction> {
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

/// "from X to Y": the earlier level stands first.
fn from_and_to(statements: &mut [Statement]) {
    for index in 1..statements.len() {
        let Some((earlier, later)) = pair(statements, index) else { return };
        let fits = matches!(earlier.lead, Lead::From) && later.lead == Lead::To && earlier.is_level() && later.is_level();
        if fits && later.from.is_none() && earlier.comparable(later) {
            let linked = statements.iter().any(|statement| statement.from == Some(index - 1));
            if !linked {
                let way = statements
                    .get(index)
                    .filter(|later| later.direction.is_none())
                    .zip(statements.get(index - 1))
                    .and_then(|(later, earlier)| way_between(&earlier.amount, &later.amount));
                set_from(statements, index, index - 1, way);
            }
        }
    }
    // 从120元下调25%至90元: the change stands between its levels.
    for index in 2..statements.len() {
        let Some([earlier, change, later]) = statements.get(index - 2..=index) else { return };
        let fits = earlier.lead == Lead::From && earlier.is_level() && change.change && later.lead == Lead::To && later.is_level();
        let same = later.from.is_none() && earlier.comparable(later) && later.movement == change.movement && later.movement.is_some();
        if fits && same {
            set_from(statements, index, index - 2, None);
        }
    }
}

/// The level that a change is of: "rose 3% to X", "X, up 3%", "X, an increase of 3%", "up 9% at X".
fn changed_level(sentence: Sentence<'_>, statements: &mut [Statement], index: usize) {
    let Some(change) = statements.get(index).filter(|statement| statement.change) else { return };
    let restates = change.equivalent_of.filter(|&original| statements.get(original).is_some_and(|original| original.change));
    let mut of = restates.and_then(|original| statements.get(original)).and_then(|original| original.of);
    if of.is_none() {
        of = following_level(sentence, statements, index);
    }
    if of.is_none() && restates.is_none() {
        of = level_before(sentence, statements, index);
    }
    of = of.filter(|&of| statements.get(of).is_some_and(|level| can_move(change.amount.measure, level.amount.measure)));
    let way = change.direction;
    // "costs of $28 million decreased by $30 million": the verb moves the level that is its subject.
    let verb = change.movement.is_some_and(|at| sentence.has(at, tags!(Moves)) && !sentence.has(at, tags!(Towards)));
    if let Some(change) = statements.get_mut(index) {
        change.of = of;
    }
    // "closed down $2.10, or 3%, at $65.40"
    let at = of.filter(|&of| of > index && !sentence.settings.unspaced).and_then(|of| statements.get_mut(of));
    if let Some(level) = at.filter(|level| level.lead == Lead::At) {
        level.direction = level.direction.or(way);
    }
    if let Some(level) = of.filter(|&of| of < index && verb).and_then(|of| statements.get_mut(of)) {
        let comma = (level.amount.end..level.amount.end + 2).any(|at| sentence.is_mark(at, Mark::Comma));
        if level.direction.is_none() && !comma && level.from.is_none() {
            level.direction = way;
        }
    }
}

/// Whether a change can be one of such a level: percentage points move a percentage, and money moves money.
fn can_move(change: Measure, level: Measure) -> bool {
    !matches!(
        (change, level),
        (Measure::PercentagePoint, Measure::Money(..) | Measure::Count(_))
            | (Measure::Money(..), Measure::Percent | Measure::PercentagePoint)
    ) && !units_differ(change, level)
        && !currencies_differ(change, level)
}

/// "rose 3% to X", "gained 123.45 points, or 0.4%, to X".
fn following_level(sentence: Sentence<'_>, statements: &[Statement], index: usize) -> Option<usize> {
    let change = statements.get(index)?;
    for at in index + 1..statements.len().min(index + 4) {
        let (before, level) = pair(statements, at)?;
        let restated = level.equivalent_of.is_some();
        if level.change {
            // 涨128点，涨幅0.72%，报17915点: a second change of the same level; "rose 5% (3% without currency) to $10 million".
            if restated
                || level.lead == Lead::Open && level.movement == change.movement
                || sentence.settings.unspaced
                    && level.direction == change.direction
                    && level.movement.is_some_and(|movement| unspaced::same_subject(sentence, before.amount.end, movement))
            {
                continue;
            }
            return None;
        }
        // "decreased $1.4 million from $3.1 million to $1.7 million", "fell 2% to close at a three-month low of $70"
        if level.lead == Lead::From || matches!(level.amount.measure, Measure::Count(UnitOf::Period(_))) {
            continue;
        }
        let reaches = matches!(level.lead, Lead::To)
            || level.lead == Lead::At && meaning::leads_up(sentence, before.tail, level.lead_at)
            || level.lead_at > 0 && reaches(sentence, before.amount.end, level.lead_at);
        let same_movement = level.movement.is_some()
            && (level.movement == change.movement
                || change.movement.is_some_and(|moves| level.movement.is_some_and(|level| level <= moves.max(change.amount.end))));
        let clear = || {
            (before.amount.end..level.amount.first)
                .all(|at| !matches!(sentence.mark(at), Some(Mark::Stop | Mark::Semicolon)) && !sentence.has(at, tags!(Clause)))
        };
        let signed = change.movement.is_none() && level.movement.is_none() && level.lead_at == before.tail;
        let same = || {
            same_movement
                || signed
                || level.lead == Lead::At
                || sentence.settings.unspaced && unspaced::same_subject(sentence, before.amount.end, level.amount.first)
        };
        return (reaches && same() && clear()).then_some(at);
    }
    None
}

/// "to reach X", "hitting X".
fn reaches(sentence: Sentence<'_>, start: usize, lead_at: usize) -> bool {
    lead_at <= start + 4 && (start..lead_at + 1).any(|at| sentence.has(at, tags!(Reaches)))
}

/// "X, up 3%", "X, an increase of 3%": the level directly before, past its restatement and its time.
fn level_before(sentence: Sentence<'_>, statements: &[Statement], index: usize) -> Option<usize> {
    let change = statements.get(index)?;
    let mut at = index.checked_sub(1)?;
    let mut level = statements.get(at)?;
    let gap_start = level.amount.end;
    // "EBITDA of $41m (14% of sales), up 8%": what stands in brackets is told aside.
    let closed = |aside: &Statement| (aside.amount.end..change.amount.first).any(|at| sentence.is_mark(at, Mark::Close));
    while level.lead == Lead::Open && level.is_level() && level.equivalent_of.is_none() && closed(level) {
        let Some(before) =
            at.checked_sub(1).filter(|&before| statements.get(before).is_some_and(|before| level.lead_at == before.amount.end))
        else {
            break;
        };
        at = before;
        level = statements.get(at)?;
    }
    // A restatement, or another change of the same level, stands between.
    loop {
        if let Some(original) = level.equivalent_of {
            at = original;
        } else if level.change {
            let of = level.of?;
            at = of;
        } else {
            break;
        }
        let next = statements.get(at)?;
        if next.equivalent_of.is_none() && !next.change {
            level = next;
            break;
        }
        level = next;
    }
    // The earlier level of another one: the change is of that.
    if let Some(later) = statements.iter().position(|later| later.from == Some(at)) {
        at = later;
        level = statements.get(at)?;
    }
    if level.change
        || level.lead == Lead::From
        || matches!(level.lead, Lead::Comparator(_))
        || matches!(level.amount.measure, Measure::Count(UnitOf::Period(_)))
    {
        return None;
    }
    let words = gap_start..change.amount.first;
    if words.len() > 14 {
        return None;
    }
    // "The three segments grew 4%": so many that moved, each by so much, and not their number.
    let few = level.amount.number.spelled && !level.amount.number.scaled && matches!(level.amount.measure, Measure::Count(_));
    if few && !sentence.settings.unspaced && change.amount.measure == Measure::Percent {
        return None;
    }
    // Between the two: a comma and the movement, or the level is the subject of the movement's verb.
    let Some(movement) = change.movement else {
        // "+7.1% reported, +9.0% like-for-like"
        let signs =
            !sentence.settings.unspaced && statements.get(index - 1).is_some_and(|before| before.change && before.movement.is_none());
        if signs && words.len() <= 4 && words.clone().all(|at| sentence.is_word(at) || sentence.is_mark(at, Mark::Comma)) {
            return Some(at);
        }
        // "21.3% vs. 19.8% in Q3 2023 (+150 bps)"
        if change.lead == Lead::Open && words.clone().all(|at| is_time(sentence, at) || sentence.is_mark(at, Mark::Open)) {
            return Some(at);
        }
        // "$12.3m (+15%)": the sign is the movement.
        let same = sentence.settings.unspaced && words.len() <= 3 && unspaced::same_subject(sentence, gap_start, change.amount.first);
        return (words.len() <= 1 || same).then_some(at);
    };
    // "A study of 400 patients found a 17% lower risk": of the noun behind it.
    let of_noun = movement == change.amount.end && sentence.is_unknown_word(movement + 1) && !sentence.is_mark(gap_start, Mark::Comma);
    if of_noun && sentence.has(movement, tags!(Towards)) {
        return None;
    }
    // "rose to $5 billion, driven by a 3% increase in prices": what leads to the change tells that it is another's.
    let named = movement >= change.amount.end && sentence.has(movement, tags!(Change, MovesOrChange));
    let of_own = named && sentence.has(movement + 1, tags!(In)) && change.lead != Lead::Open;
    if of_own
        && !sentence.settings.unspaced
        && words.clone().any(|at| sentence.is_word(at) && !sentence.has(at, tags!(Article, Determiner, Before, Qualifier)))
    {
        return None;
    }
    // "added 3% to the 8% growth": what leads to the noun behind the change.
    let led = movement >= change.amount.end && change.lead != Lead::Open && !words.clone().any(|at| sentence.is_mark(at, Mark::Comma));
    if led && !sentence.settings.unspaced && words.clone().any(|at| sentence.has(at, tags!(To, From, In, Of))) {
        return None;
    }
    // "Prices in 70 cities fell 5%": where it was, and not what moved.
    let place = !sentence.settings.unspaced
        && matches!(level.amount.measure, Measure::Count(_))
        && level.movement.is_none()
        && sentence.has(movement, tags!(Moves, MovesOrChange))
        && sentence.has(level.lead_at, tags!(In, At, To, From, Stop))
        && !words.clone().any(|at| sentence.is_mark(at, Mark::Comma));
    if place {
        return None;
    }
    if movement < gap_start {
        // "$5 million, up 4% sequentially and 12% year over year": the same movement, of the same level.
        let same = statements.get(index - 1).is_some_and(|before| before.change && before.movement == Some(movement));
        let unnamed = words.clone().all(|at| sentence.is_known(at) || sentence.is_mark(at, Mark::Comma))
            && !sentence.settings.unspaced
            && !(words.end..words.end + 5).any(|at| sentence.has(at, tags!(Respectively)));
        return (same && unnamed && at < index - 1).then_some(at);
    }
    // "up 5% from last year and down 2% from the quarter before"
    let again = |at: usize| at + 1 == movement && sentence.has(movement, tags!(Towards));
    let blocked = words.clone().any(|at| {
        matches!(sentence.mark(at), Some(Mark::Stop | Mark::Semicolon))
            || sentence.has(at, tags!(Clause))
            || sentence.has(at, tags!(Comparator))
                && !sentence.settings.unspaced
                && meaning::comparison(sentence, at).is_none_or(|(_, end)| end > movement)
            || sentence.has(at, tags!(And)) && !again(at)
    });
    // "Silver surges to Rs 60,500, gold up by Rs 160": a subject of its own.
    let own_subject = movement > gap_start
        && sentence.is_word(movement - 1)
        && (!sentence.is_known(movement - 1) || sentence.has(movement - 1, tags!(NameCue)))
        && !sentence.has(movement, tags!(Change, MovesOrChange))
        && words.clone().any(|at| at < movement && sentence.is_mark(at, Mark::Comma));
    // "A study of 400 firms found that the risk fell by 3%", but "Sales of $5 million in the segment fell by 3%".
    let back = |distance: usize| movement.checked_sub(distance).filter(|&at| at >= gap_start);
    let own_subject = own_subject
        || sentence.has(movement, tags!(Moves))
            && back(1).is_some_and(|at| sentence.is_word(at))
            && back(2).is_some_and(|at| sentence.has(at, tags!(Determiner)))
            && !back(3).is_some_and(|at| sentence.has(at, tags!(In, Of, At, To, From, By)));
    // 营收5亿元，净利润增长3%: the same without spaces.
    let other = sentence.settings.unspaced
        && (!unspaced::same_subject(sentence, gap_start, movement) || unspaced::moves_themselves(sentence, &level.amount, movement))
        || unspaced::has_object(sentence, movement, change.amount.first);
    if blocked || own_subject || other {
        return None;
    }
    Some(at)
}
