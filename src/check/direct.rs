//! The verdict on a figure by one figure of the source.

use rust_decimal::Decimal;

use crate::check::compare::{self, Agreement};
use crate::check::finding::{Discrepancy, Finding, Verdict};
use crate::check::index::Index;
use crate::check::item::{Document, Family, Item};
use crate::value::Span;

/// The families that a figure of one can be told in.
pub(crate) fn families(item: &Item<'_>) -> [Option<Family>; 2] {
    let other = match item.family {
        Family::Points => Some(Family::Percent),
        Family::Percent if item.change => Some(Family::Points),
        _ => None,
    };
    [Some(item.family), other]
}

/// The verdict on a figure by one figure of the source.
pub(crate) fn direct(item: &Item<'_>, summary: &Document<'_>, source: &Index<'_>) -> Finding {
    let reach = item.round.max(item.step).max(Decimal::ZERO);
    let mut best: Option<(Vec<Discrepancy>, bool, usize, Agreement)> = None;
    let mut evidence = Vec::new();
    for family in families(item).into_iter().flatten() {
        for (at, other) in source.between(family, item.low.abs().saturating_sub(reach), item.low.abs().saturating_add(reach)) {
            if !compare::comparable(item, other) {
                continue;
            }
            let Some(agreement) = compare::agreement(item, other) else { continue };
            let differences = compare::differences(item, other, &source.document, &source.own);
            if differences.is_empty() {
                evidence.push((agreement, other.span));
            }
            let rank = (differences.len(), agreement != Agreement::Equal);
            if best.as_ref().is_none_or(|(found, rounded, ..)| rank < (found.len(), *rounded)) {
                best = Some((differences, agreement != Agreement::Equal, at, agreement));
            }
        }
    }
    let mut finding = Finding {
        span: item.span,
        text: item.span.of(summary.text).unwrap_or_default().to_owned(),
        verdict: Verdict::Unfounded,
        evidence: Vec::new(),
        derivation: None,
        discrepancies: Vec::new(),
        nearest: None,
    };
    if let Some((differences, _, _, agreement)) = &best {
        if differences.is_empty() {
            finding.verdict = if *agreement == Agreement::Equal { Verdict::Supported } else { Verdict::Rounded };
            evidence.sort_by_key(|(agreement, span)| (*agreement != Agreement::Equal, span.start));
            finding.evidence = evidence.into_iter().map(|(_, span)| span).collect();
            return finding;
        }
    }
    // Its value is told of its measure, and something else does not fit.
    let own = best.as_ref().is_some_and(|(differences, ..)| {
        !differences.iter().any(|found| matches!(found, Discrepancy::Metric | Discrepancy::Entity | Discrepancy::Qualifier))
    });
    // The source tells the same measure of the same time, and something else of it.
    if let Some((rival, discrepancy)) = rival(item, source).filter(|_| !own) {
        finding.verdict = Verdict::Contradicted;
        finding.evidence = vec![rival];
        finding.nearest = Some(rival);
        finding.discrepancies = vec![discrepancy];
        return finding;
    }
    if let Some((differences, _, at, _)) = best {
        let only = |discrepancy| differences.as_slice() == [discrepancy];
        if only(Discrepancy::Direction) || only(Discrepancy::Sign) {
            finding.verdict = Verdict::Contradicted;
        }
        finding.nearest = source.document.items.get(at).map(|item| item.span);
        finding.discrepancies = differences;
    }
    finding
}

/// A figure of the source that is of the same measure and time, with another value.
fn rival(item: &Item<'_>, source: &Index<'_>) -> Option<(Span, Discrepancy)> {
    let concept = item.concept?;
    if item.consensus {
        return None;
    }
    let mut found: Option<(u8, Span, Discrepancy)> = None;
    for other in &source.document.items {
        if other.concept != Some(concept) || other.change != item.change || other.is_range() != item.is_range() {
            continue;
        }
        let money = |item: &Item<'_>| matches!(item.family, Family::Money(_));
        let discrepancy = if other.family != item.family {
            // A restatement in another currency contradicts nothing.
            if money(item) && money(other) && other.equivalent_of.is_none() {
                Discrepancy::Currency
            } else if item.change
                && matches!((item.family, other.family), (Family::Percent, Family::Points) | (Family::Points, Family::Percent))
            {
                Discrepancy::Kind
            } else {
                continue;
            }
        } else if compare::agreement(item, other).is_some() {
            Discrepancy::Direction
        } else {
            Discrepancy::Value
        };
        let differences = compare::differences(item, other, &source.document, &source.own);
        let wrong = |discrepancy: &Discrepancy| !matches!(discrepancy, Discrepancy::Direction | Discrepancy::Sign);
        if differences.iter().any(wrong) || discrepancy == Discrepancy::Direction && differences.is_empty() {
            continue;
        }
        let rank = u8::from(discrepancy == Discrepancy::Value) + u8::from(other.told.is_none());
        if found.as_ref().is_none_or(|(best, ..)| rank < *best) {
            found = Some((rank, other.span, discrepancy));
        }
    }
    found.map(|(_, span, discrepancy)| (span, discrepancy))
}
