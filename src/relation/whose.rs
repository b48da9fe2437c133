//! Whose basis: which changes a comparison behind them is of, once they are linked.
//!
//! In: the linked statements of a sentence. Out: the same, with the basis that stands behind a change, behind the list or
//! the restatement that it is part of, or with its earlier level. What a comparison looks like, and a basis before its
//! amount, is read with the clause.

use crate::amount::{Measure, UnitOf};
use crate::clause::basis::{self, COMPARES, comparison};
use crate::clause::movement::ends_clause;
use crate::clause::{Lead, Statement};
use crate::lex::{Mark, Sentence, sense};
use crate::lexicon::{Cue, MOVEMENTS, Sense, tags};
use crate::value::Basis;

/// How far its basis of comparison is looked for.
const BASIS_REACH: usize = 16;

/// How many amounts are looked at for the one behind the spans of a comparison.
const SPANS: usize = 4;

/// 売上高は5億円（前年同期比3%増）、利益は2億円（同8%増）: what stands for the comparison before it.
pub(crate) fn again(sentence: Sentence<'_>, statements: &mut [Statement]) {
    if !sentence.all_tags.meets(tags!(Cue)) {
        return;
    }
    let mut told = None;
    for statement in statements.iter_mut().filter(|statement| statement.change) {
        if sentence.is(statement.lead_at, Sense::Cue(Cue::Again)) {
            statement.basis = told;
        }
        told = statement.basis.or(told);
    }
}

/// "CPI 2.8% y/y", "CPI y/y 2.8%": a rate is told over the time right beside it, and moves by nothing that is said.
pub(crate) fn rates(sentence: Sentence<'_>, statements: &mut [Statement]) {
    if !sentence.all_tags.meets(tags!(Against)) || sentence.settings.order.comparison_first {
        return;
    }
    let mut told = 0;
    for statement in statements {
        let (first, end) = (statement.amount.first, statement.amount.end);
        let rate = statement.is_level() && statement.amount.measure == Measure::Percent;
        // "shrank to 4% from 5% year on year" tells what the change is measured against.
        if rate && statement.basis.is_none() && statement.lead != Lead::From {
            let before = first.checked_sub(1).filter(|&at| at > told);
            let over = |at: usize| sense!(sentence, at, { Sense::Against(basis) => basis });
            statement.basis = over(end).or_else(|| before.and_then(over));
        }
        told = end;
    }
}

/// Gives each change the basis that stands behind it: the nearest change before a comparison has it, with the
/// changes that restate it.
pub(crate) fn behind(sentence: Sentence<'_>, statements: &mut [Statement]) {
    if !sentence.all_tags.meets(COMPARES) {
        return;
    }
    leading(sentence, statements);
    // Only a change takes a basis.
    let first = statements.iter().position(|statement| statement.change).unwrap_or(statements.len());
    for index in first..statements.len() {
        if let Some(basis) = told_behind(sentence, statements, index) {
            give(sentence, statements, index, basis);
        }
    }
}

/// "The drop in fiscal 2016 from fiscal 2015 led to …": the comparison stands before the first amount.
fn leading(sentence: Sentence<'_>, statements: &mut [Statement]) {
    const FAR: usize = 32;
    let Some(first) = statements.first_mut().filter(|first| first.change && first.basis.is_none()) else { return };
    let end = first.amount.first;
    let mut compared = (0..end.min(FAR)).filter(|&at| !sentence.has(at, tags!(Versus)));
    let told = compared.find_map(|at| comparison(sentence, at)).filter(|&(_, after)| after <= end);
    first.basis = told.map(|(basis, _)| basis);
}

/// The comparison between a statement and the next.
fn told_behind(sentence: Sentence<'_>, statements: &[Statement], index: usize) -> Option<Basis> {
    let statement = statements.get(index)?;
    let start = statement.amount.end;
    let next = statements.get(index + 1).map_or(sentence.len(), |next| next.amount.first);
    let end = next.min(start + BASIS_REACH);
    if !sentence.any_has(start..end, COMPARES) {
        return None;
    }
    let mut comma = false;
    for at in start..end {
        // "fell 5%, which brought their loss of the past week to": another movement's comparison.
        comma |= sentence.is_mark(at, Mark::Comma);
        if ends_clause(sentence, at) || comma && sentence.has(at, MOVEMENTS) && !sentence.settings.order.comparison_first {
            return None;
        }
        // "fell 5% in June which was unchanged from May": what that is compared with.
        if sentence.has(at, tags!(Towards)) && sentence.has(at + 1, tags!(From)) {
            return None;
        }
        let Some((basis, after)) = comparison(sentence, at) else { continue };
        // 增长3%，比去年高12%: without spaces, it leads to the movement behind it.
        let of_next = sentence.settings.order.comparison_first
            && statements.get(index + 1).is_some_and(|next| next.movement.is_some_and(|moves| moves >= at));
        let beyond = || sentence.has(at, tags!(From, Comparator)) && after <= past_spans(sentence, statements, index);
        return ((after <= next || beyond()) && !of_next && !starts(sentence, statement, at)).then_some(basis);
    }
    None
}

/// Where the next statement begins that is no span of time: one may be part of a comparison, "compared to the three months
/// ended".
fn past_spans(sentence: Sentence<'_>, statements: &[Statement], index: usize) -> usize {
    let span = |next: &&Statement| matches!(next.amount.measure, Measure::Count(UnitOf::Period(_)));
    let next = statements.iter().skip(index + 1).take(SPANS).find(|next| !span(next));
    next.map_or(sentence.len(), |next| next.amount.first)
}

/// "will rise to 16% from January 2026": when it is to begin, and not what it is measured against.
fn starts(sentence: Sentence<'_>, statement: &Statement, from: usize) -> bool {
    sentence.has(from + 1, tags!(Month, CapitalMonth))
        && statement.movement.is_some_and(|at| (1..=2).any(|back| at.checked_sub(back).is_some_and(|at| sentence.has(at, tags!(Modal)))))
}

/// Gives a basis to the nearest change at or before `index`, and to those it restates.
fn give(sentence: Sentence<'_>, statements: &mut [Statement], index: usize, basis: Basis) {
    let mut at = index;
    loop {
        let Some(statement) = statements.get_mut(at) else { return };
        if statement.change {
            // "a CAGR of 9%" is measured against each year before.
            if statement.basis.is_none() && !statement.movement.is_some_and(|at| sentence.has(at, tags!(Each))) {
                statement.basis = Some(basis);
                if at == index {
                    give_list(sentence, statements, at, basis);
                }
            }
            let Some(statement) = statements.get(at) else { return };
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

/// "down 4%, 6% and 9% versus the prior year": what is compared at the end of a list is so of all its members.
fn give_list(sentence: Sentence<'_>, statements: &mut [Statement], last: usize, basis: Basis) {
    for at in (1..=last).rev() {
        let Some((before, [statement, ..])) = statements.split_at_mut_checked(at) else { return };
        let Some(before) = before.last_mut() else { return };
        let mut between = before.amount.end..statement.amount.first;
        let joined = between.all(|at| sentence.is_mark(at, Mark::Comma) || sentence.has(at, tags!(And, Before, Filler)));
        if !joined || !before.change || before.movement != statement.movement {
            return;
        }
        before.basis = before.basis.or(Some(basis));
    }
}

/// "rose 20 % to EUR 12 mn from EUR 10 mn in 2017": the time of the earlier level is the basis of the change.
pub(crate) fn dated_levels(sentence: Sentence<'_>, statements: &mut [Statement]) {
    for index in 0..statements.len() {
        let Some(change) = statements.get(index).filter(|change| change.change && change.basis.is_none()) else { continue };
        let level = change.of.and_then(|of| statements.get(of));
        let from = level.and_then(|level| level.from);
        let basis = from.and_then(|from| {
            // "from the estimate of 34% that we gave last quarter": when it was thought, and not of when it is.
            let thought = |level: &&Statement| sentence.any_has(level.lead_at.saturating_sub(2)..level.amount.first, tags!(Expected));
            let earlier = statements.get(from).filter(|level| !thought(level))?;
            let before = || basis::time_before(sentence, level?.amount.end, earlier.amount.first);
            // "from $12 million, or 70 cents a share, a year earlier": behind what tells it again.
            let again = || {
                let again = statements.get(from + 1).filter(|again| again.equivalent_of == Some(from))?;
                let comma = sentence.is_mark(again.amount.end, Mark::Comma);
                basis::time(sentence, again.amount.end + usize::from(comma))
            };
            basis::time(sentence, earlier.amount.end).or_else(before).or_else(again)
        });
        if let Some(change) = statements.get_mut(index) {
            change.basis = basis;
        }
    }
}
