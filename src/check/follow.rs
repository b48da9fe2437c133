//! Whether a figure of a summary follows by arithmetic from figures of its source, or of the summary itself.

use rust_decimal::Decimal;

use crate::check::compare;
use crate::check::derive::{self, Derived};
use crate::check::direct::families;
use crate::check::finding::{Derivation, Finding};
use crate::check::index::Index;
use crate::check::item::{Document, Family, Item};
use crate::value::{Bound, Span};

/// Whether a derived value is that of a figure, by its digits.
fn fits(item: &Item<'_>, found: &Derived) -> bool {
    let meant = match found.derivation {
        Derivation::Difference => item.change || item.gap || item.concept.is_none(),
        Derivation::EarlierLevel => {
            item.earlier || item.bound != Bound::Exact || item.told.is_some_and(|told| told.earlier || told.year.is_some())
        }
        Derivation::Growth => item.change || item.worded,
        _ => true,
    };
    if !meant {
        return false;
    }
    let opposed = matches!((item.direction, found.direction), (Some(one), Some(two)) if one != two && item.change);
    !opposed && compare::allows(item, item.middle().abs(), found.value.abs())
}

/// What the figures beside one rest on, of its sentence.
pub(crate) fn beside(at: usize, summary: &Document<'_>, findings: &[Finding]) -> Vec<Span> {
    let Some(item) = summary.items.get(at) else { return Vec::new() };
    let first = at.saturating_sub(6);
    let near = summary.items.iter().zip(findings).skip(first).take(13);
    let same = near.filter(|(other, finding)| other.sentence == item.sentence && other.span != item.span && finding.verdict.holds());
    same.flat_map(|(_, finding)| finding.evidence.iter().copied()).collect()
}

/// A figure that follows from figures of the source.
pub(crate) fn derived(item: &Item<'_>, source: &Index<'_>, beside: &[Span]) -> Option<(Derivation, Vec<Span>)> {
    if item.consensus {
        return None;
    }
    let reach = item.round.max(item.step);
    let middle = item.middle().abs();
    for family in families(item).into_iter().flatten() {
        let first = source.derived.partition_point(|row| (row.family, row.value) < (family, middle.saturating_sub(reach)));
        let mut best: Option<(Decimal, &Derived)> = None;
        for found in source.derived.get(first..).unwrap_or_default() {
            if found.family != family || found.value > middle.saturating_add(reach) {
                break;
            }
            // One of the two is told beside it already, or both are of what it is about.
            let told =
                [found.first, found.second].iter().any(|&at| source.document.items.get(at).is_some_and(|item| beside.contains(&item.span)));
            if !fits(item, found) || !(told || about(item, found, source)) {
                continue;
            }
            let distance = found.value.saturating_sub(middle).abs();
            if best.is_none_or(|(nearest, _)| distance < nearest) {
                best = Some((distance, found));
            }
        }
        if let Some((_, found)) = best {
            let place = |at: usize| source.document.items.get(at).map(|item| item.span);
            let mut evidence: Vec<Span> = [place(found.first), place(found.second)].into_iter().flatten().collect();
            evidence.dedup();
            return Some((found.derivation, evidence));
        }
    }
    None
}

/// "$3 million, or 5% of sales": a part of what the source tells of that measure.
pub(crate) fn part_of(item: &Item<'_>, at: usize, summary: &Document<'_>, source: &Index<'_>) -> Option<(Derivation, Vec<Span>)> {
    let concept = item.concept.filter(|_| item.family == Family::Percent && !item.change)?;
    let base = item.equivalent_of.or_else(|| at.checked_sub(1))?;
    let base = summary
        .items
        .get(base)
        .filter(|base| base.sentence == item.sentence && !base.is_range() && matches!(base.family, Family::Money(_) | Family::Count))?;
    source
        .document
        .items
        .iter()
        .filter(|whole| {
            whole.concept == Some(concept)
                && whole.family == base.family
                && !whole.change
                && !whole.is_range()
                && whole.low > base.low.abs()
        })
        .find(|whole| {
            let share = base.low.abs().checked_div(whole.low).map(|share| share.saturating_mul(Decimal::ONE_HUNDRED));
            share.is_some_and(|share| compare::allows(item, item.middle().abs(), share))
        })
        .map(|whole| (Derivation::Share, vec![whole.span]))
}

/// Whether what a value was derived from is what the figure is about.
fn about(item: &Item<'_>, found: &Derived, source: &Index<'_>) -> bool {
    let items = &source.document.items;
    let (Some(one), Some(two)) = (items.get(found.first), items.get(found.second)) else { return false };
    let mentions = |other: &Item<'_>| {
        let named = item.concept.is_some_and(|concept| other.concept.is_some_and(|other| compare::akin(concept, other)));
        let worded = item.words.iter().any(|word| other.words.contains(word));
        let told =
            source.document.words.get(other.sentence).is_some_and(|words| item.words.iter().any(|word| words.binary_search(word).is_ok()));
        (named, worded, told)
    };
    let (first, second) = (mentions(one), mentions(two));
    match found.derivation {
        Derivation::Share | Derivation::Ratio | Derivation::Product => first.0 || second.0 || first.1 || second.1 || first.2 || second.2,
        _ => first.0 || first.1 || second.0 || second.1 || first.2 && second.2 || item.words.is_empty() && item.concept.is_none(),
    }
}

/// A figure that follows from others of the summary that hold themselves.
pub(crate) fn among(item: &Item<'_>, at: usize, summary: &Document<'_>, findings: &[Finding]) -> Option<(Derivation, Vec<Span>)> {
    let near: Vec<usize> = (at.saturating_sub(6)..(at + 7).min(summary.items.len()))
        .filter(|&other| other != at)
        .filter(|&other| findings.get(other).is_some_and(|finding| finding.verdict.holds()))
        .filter(|&other| summary.items.get(other).is_some_and(|other| other.sentence.abs_diff(item.sentence) <= 1))
        .collect();
    let mut values = Vec::new();
    for (place, &first) in near.iter().enumerate() {
        for &second in near.iter().skip(place + 1) {
            if let (Some(one), Some(two)) = (summary.items.get(first), summary.items.get(second)) {
                derive::pair(first, one, second, two, &mut values);
            }
        }
    }
    let found = values.iter().filter(|found| families(item).contains(&Some(found.family)) && fits(item, found)).min_by(|one, two| {
        let distance = |found: &Derived| found.value.saturating_sub(item.middle().abs()).abs();
        distance(one).cmp(&distance(two))
    })?;
    let mut evidence = Vec::new();
    for place in [found.first, found.second] {
        evidence.extend(findings.get(place).into_iter().flat_map(|finding| finding.evidence.iter().take(1).copied()));
    }
    Some((found.derivation, evidence))
}
