//! Restatements: the same in another currency or unit, and changes told twice.

use rust_decimal::Decimal;

use crate::amount::{self, Measure, UnitOf};
use crate::clause::{Lead, Statement};
use crate::lex::{Mark, Sentence, sense};
use crate::lexicon::{Cue, MOVEMENTS, Sense, tags};
use crate::relation::pairs::{closes, currencies_alike, currencies_differ, pair, units_differ};
use crate::value::{Bound, Direction};

/// "26.19 trillion yuan (about $3.68 trillion)", "5.0 mln euro $ 6.9 mln", "$12 million, or 11%".
pub(crate) fn restatement(sentence: Sentence<'_>, statements: &mut [Statement], index: usize) {
    let Some(of) = restated(sentence, statements, index) else { return };
    if let Some((way, original)) = lost(sentence, statements, index).and_then(|way| Some((way, statements.get_mut(index - 1)?))) {
        original.change = true;
        original.direction = Some(way);
        original.movement = Some(original.lead_at);
    }
    let Some(original) = statements.get(index - 1).copied() else { return };
    let Some(statement) = statements.get_mut(index) else { return };
    statement.equivalent_of = Some(of);
    if original.change && !statement.change && (statement.lead == Lead::Or || !is_other(&original, statement)) {
        statement.change = true;
        statement.direction = original.direction;
        statement.movement = original.movement;
    }
    if original.change && statement.change {
        statement.basis = statement.basis.or(original.basis);
    }
}

/// What an amount tells once more, if it does.
fn restated(sentence: Sentence<'_>, statements: &[Statement], index: usize) -> Option<usize> {
    let (original, statement) = pair(statements, index)?;
    let between = original.amount.end..statement.amount.first;
    let other_currency = currencies_differ(original.amount.measure, statement.amount.measure);
    let tells = match statement.lead {
        Lead::Open => in_brackets(sentence, statements, index),
        Lead::Or => behind_or(sentence, statements, index),
        _ => {
            // Two currencies side by side, or with only a hedge and a comma between.
            let beside =
                || between.len() <= 2 && between.clone().all(|at| sentence.has(at, tags!(Before)) || sentence.is_mark(at, Mark::Slash));
            is_its_rate(sentence, original, statement) || other_currency && (beside() || is_noted(sentence, original, statement))
        }
    };
    // A second restatement is of the same original: "$5m (£4m, €4.6m)".
    let listed = || {
        let parts = matches!(sentence.mark(between.start), Some(Mark::Comma | Mark::Semicolon | Mark::Slash | Mark::Hyphen | Mark::Dash));
        other_currency && original.equivalent_of.is_some() && between.len() == 1 && parts
    };
    (tells || listed()).then(|| original.equivalent_of.filter(|_| is_other(original, statement)).unwrap_or(index - 1))
}

/// Whether two amounts are told in other currencies or units.
fn is_other(original: &Statement, statement: &Statement) -> bool {
    let (one, other) = (original.amount.measure, statement.amount.measure);
    currencies_differ(one, other) || units_differ(one, other)
}

/// Whether what stands in brackets tells the amount before them once more.
fn in_brackets(sentence: Sentence<'_>, statements: &[Statement], index: usize) -> bool {
    let Some((original, statement)) = pair(statements, index) else { return false };
    let end = statement.amount.end;
    let closes = closes(sentence, end)
        // （5％増）: a movement behind its amount stands within the brackets.
        || sentence.settings.order.case_behind && closes(sentence, statement.tail)
        || matches!(sentence.mark(end), Some(Mark::Comma | Mark::Semicolon))
        || closes_behind_pair(sentence, statements.get(index + 1), statement)
        || sentence.has(end, tags!(Major))
        || closes_behind_whole(sentence, end);
    // 下跌1.8%（0.27点）: by so much, which the percentage restates.
    let by = || original.change && original.amount.measure == Measure::Percent && is_as_much(statements, index);
    closes && statement.lead_at <= original.tail + 1 && (is_other(original, statement) || is_share_of_change(original, statement) || by())
}

/// "down $3.21 (1.8%)", "lost 190 points (0.6%)"
fn is_share_of_change(original: &Statement, share: &Statement) -> bool {
    original.change
        && (share.is_level() || share.direction == original.direction)
        && share.amount.measure == Measure::Percent
        && !matches!(original.amount.measure, Measure::Percent | Measure::PercentagePoint)
}

/// Whether an amount behind an "or" tells the one before it once more: "$12 million, or 11%", "fell $5 or 2%".
fn behind_or(sentence: Sentence<'_>, statements: &[Statement], index: usize) -> bool {
    let Some((original, statement)) = pair(statements, index) else { return false };
    let (one, other) = (original.amount.measure, statement.amount.measure);
    // "$50 or 2%, whichever is greater"
    let end = statement.amount.end;
    if change_before(sentence, statements, index).is_some() || (end..end + 6).any(|at| sentence.is(at, Sense::Cue(Cue::Whichever))) {
        return false;
    }
    // "$94 million, or $1.10 per share": the same for each share.
    let each = currencies_alike(one, other) && statement.amount.per.is_some() && original.amount.per.is_none();
    let differ = currencies_differ(one, other) || std::mem::discriminant(&one) != std::mem::discriminant(&other);
    // "fell by 4,500, or 12%"
    let plain = other == Measure::Nothing || one == Measure::Nothing && !original.change;
    if !differ && !each || plain {
        return false;
    }
    let comma = statement.lead_at.checked_sub(1).is_some_and(|at| sentence.is_mark(at, Mark::Comma));
    // "savings of $2 million in the unit, or $8 million annually": of another time.
    let paced = matches!(statement.amount.per, Some(UnitOf::Period(_)));
    let apart = || comma && !paced && original.change >= statement.change && is_told_apart(sentence, original, statement.lead_at - 1);
    let near = statement.lead_at <= original.amount.end + 1 || apart();
    // "25% or $2 million of it", but "the lesser of 2% or $50"
    let share = matches!(one, Measure::Percent | Measure::Fraction) && original.lead != Lead::Of;
    let rate = matches!(other, Measure::Percent | Measure::PercentagePoint);
    // 2割に当たる5000人
    let part = sentence.settings.order.case_behind && one == Measure::Percent;
    near && (comma || each || part || share || rate || original.change)
}

/// "lost 51 cents, or 0.68 percent": the way of a level that moved, as a share of it behind an "or" tells.
fn lost(sentence: Sentence<'_>, statements: &[Statement], index: usize) -> Option<Direction> {
    let (original, share) = pair(statements, index)?;
    sense!(sentence, original.lead_at, { Sense::Loses(way) => way }).filter(|_| share.amount.measure == Measure::Percent)
}

/// "$2 million in the quarter, or $0.05 per share", "9% of the unit's sales, or $3 million": only its time and what it is of
/// stand between an amount and what tells it again.
fn is_told_apart(sentence: Sentence<'_>, original: &Statement, comma: usize) -> bool {
    let between = original.amount.end..comma;
    let other = tags!(Clause, And, Or, Being, Modal, To, From, By, At, Comparator, Versus, Per, Cause).or(MOVEMENTS);
    let plain = |at: usize| match sentence.mark(at) {
        Some(mark) => matches!(mark, Mark::Hyphen | Mark::Other),
        None => !sentence.has(at, other),
    };
    sentence.has(between.start, tags!(In, Throughout, Of)) && between.into_iter().all(plain)
}

/// "SEK 60 million ($9m - €7m)": two restatements that a dash parts in one bracket.
fn closes_behind_pair(sentence: Sentence<'_>, next: Option<&Statement>, first: &Statement) -> bool {
    let dash = matches!(sentence.mark(first.amount.end), Some(Mark::Hyphen | Mark::Dash | Mark::Slash));
    dash && next.is_some_and(|next| currencies_differ(first.amount.measure, next.amount.measure))
}

/// "$5 million (note: about €4.6 million)", 2000亿欧元（当前约1.5万亿元）: alone in brackets behind an amount, with a label or a word
/// that skips to it.
fn is_noted(sentence: Sentence<'_>, original: &Statement, statement: &Statement) -> bool {
    let inside = original.amount.end + 1..statement.amount.first;
    if !sentence.is_mark(original.amount.end, Mark::Open) || !closes(sentence, statement.amount.end) {
        return false;
    }
    let skipped = |at: usize| sentence.has(at, tags!(Before, Filler));
    let label = inside.clone().rev().find(|&at| !skipped(at));
    label.is_none_or(|label| sentence.is_mark(label, Mark::Colon))
}

/// 增加200辆，增幅是5%: where a clause begins behind a comma, the rate of a change that has just been told by its amount.
fn is_its_rate(sentence: Sentence<'_>, original: &Statement, statement: &Statement) -> bool {
    let rate = statement.amount.measure == Measure::Percent && original.change;
    // 下跌300家，跌幅超过4%的有20家: some of them.
    let rate = rate && !matches!(statement.bound, Bound::MoreThan | Bound::LessThan | Bound::AtLeast | Bound::AtMost);
    let named = statement.movement.filter(|&at| sentence.has(at, tags!(MovesOrChange)));
    let beside = || named.is_some_and(|at| at == original.amount.end + 1 && sentence.is_mark(original.amount.end, Mark::Comma));
    rate && statement.direction == original.direction && beside()
}

/// Whether an amount is the part of the level behind it that the percentage before it tells: a count of points always is.
fn is_as_much(statements: &[Statement], index: usize) -> bool {
    let Some((percent, amount)) = pair(statements, index) else { return false };
    if matches!(amount.amount.measure, Measure::Count(UnitOf::Known(_))) {
        return true;
    }
    let around = [statements.get(index + 1), index.checked_sub(2).and_then(|before| statements.get(before))];
    let level = around.into_iter().flatten().find(|level| level.is_level() && level.comparable(amount));
    let part = level.and_then(|level| amount.amount.number.value.checked_div(level.amount.number.value));
    let told = percent.amount.number.value.checked_div(Decimal::ONE_HUNDRED);
    part.zip(told).is_some_and(|(part, told)| {
        let tenth = told.checked_div(Decimal::TEN).unwrap_or(told);
        (part - told).abs() <= tenth
    })
}

/// "200 points, or 0.4%, lower", "361.75 points or 0.44% up": the way behind a restatement is also that of what it restates.
pub(crate) fn moved_together(sentence: Sentence<'_>, statements: &mut [Statement], index: usize) {
    let Some((original, statement)) = pair(statements, index) else { return };
    if statement.equivalent_of != Some(index - 1) || !original.is_level() {
        return;
    }
    // Commas on both sides, or on none: "$5 million, or 3% higher" tells a level.
    let comma = |at: usize| sentence.is_mark(at, Mark::Comma);
    let parted = comma(statement.amount.end);
    if comma(original.amount.end) != parted {
        return;
    }
    let at = statement.amount.end + usize::from(parted);
    let way = sense!(sentence, at, { Sense::Beyond(way) => way })
        .filter(|_| sentence.has(at, tags!(Towards)) && !sentence.has(at + 1, tags!(From, By)) && !amount::may_begin(sentence, at + 1));
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
fn change_before<'s>(sentence: Sentence<'_>, statements: &'s [Statement], index: usize) -> Option<&'s Statement> {
    // "to $5 million, or by 6% without fees"
    let or = |statement: &Statement| sentence.any_has(statement.lead_at.saturating_sub(1)..statement.amount.first, tags!(Or));
    let (_, statement) = pair(statements, index).filter(|(level, statement)| level.lead == Lead::To && or(statement))?;
    let change = statements.get(index.checked_sub(2)?)?;
    let percents = change.amount.measure == Measure::Percent && statement.amount.measure == Measure::Percent;
    (percents && change.change).then_some(change)
}

/// Makes it a change of the same level.
pub(crate) fn told_again(sentence: Sentence<'_>, statements: &mut [Statement], index: usize) {
    let Some((direction, movement)) = change_before(sentence, statements, index).map(|change| (change.direction, change.movement)) else {
        return;
    };
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
