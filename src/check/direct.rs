//! The verdict on a figure by one figure of the source.

use crate::check::compare::{self, Agreement};
use crate::check::finding::{Discrepancy, Finding, Verdict};
use crate::check::index::Index;
use crate::check::item::{Document, Family, Item};
use crate::check::meant::{Aligned, Beside, Told};
use crate::value::{Bound, Span};

/// What is found of a figure by the figures of the source themselves.
pub(crate) struct Direct {
    pub finding: Finding,
    /// Whether it is only near a figure that is called something else, so that arithmetic may tell more of it.
    pub loose: bool,
    /// Whether the source tells its value of something else than is claimed, so that no arithmetic can mend it.
    pub refused: bool,
}

/// By how many points a figure with another value must fit a claim better than the one with its value.
const BETTER: i32 = 8;

/// The same where the one with its value is called something else.
const AS_WELL: i32 = 2;

/// How many points a figure has at least that a claim tells by other words.
const LIKELY: i32 = -10;

/// The verdict on a figure by one figure of the source.
pub(crate) fn direct(place: usize, summary: &Document<'_>, told: &[Told], source: &Index<'_>, beside: &Beside) -> Option<Direct> {
    let item = summary.items.get(place)?;
    let other = |at: usize| source.document.items.get(at);
    let mut finding = Finding {
        span: item.span,
        text: item.span.of(summary.text).unwrap_or_default().to_owned(),
        verdict: Verdict::Unfounded,
        evidence: Vec::new(),
        derivation: None,
        discrepancies: Vec::new(),
        nearest: None,
    };
    let aligned = Aligned::new(place, summary, source, beside)?;
    let holds: Vec<&Told> = told.iter().filter(|told| told.holds()).collect();
    if !holds.is_empty() {
        let places: Vec<usize> = holds.iter().map(|told| told.at).collect();
        let best = aligned.best(&places).unwrap_or_default();
        if beside.is_spent(&aligned, &places, best) {
            finding.nearest = other(best.0).map(|other| other.span);
            finding.discrepancies = vec![Discrepancy::Metric];
            return Some(Direct { finding, refused: true, loose: false });
        }
        let Some((rival, points)) = aligned.rival(&places, best, BETTER, |other| is_told_of(item, other, source)) else {
            accept(&mut finding, holds, source);
            return Some(Direct { finding, refused: false, loose: false });
        };
        let discrepancy = best.1.behind(points);
        let span = |at: usize| other(at).map(|other| other.span);
        if points.measure >= SAME && discrepancy != Discrepancy::Metric && !compare::is_distinctive(item) {
            finding.verdict = Verdict::Contradicted;
            finding.evidence.extend(span(rival));
            finding.nearest = span(rival);
            finding.discrepancies = vec![Discrepancy::Value];
        } else {
            finding.nearest = span(best.0);
            finding.discrepancies = vec![discrepancy];
        }
        // What has few digits is told of many things.
        let refused =
            item.bound == Bound::Exact && compare::is_distinctive(item) && holds.iter().any(|told| told.agreement == Agreement::Equal);
        return Some(Direct { finding, refused, loose: false });
    }
    // By other words, or at a time that is only carried on: the one that is meant, if none fits better.
    let places: Vec<usize> = told.iter().filter(|told| !told.differences.firm).map(|told| told.at).collect();
    let is_open = |other: &Item<'_>| !compare::differences(item, other, source).firm;
    let likely = aligned.best(&places).filter(|(_, points)| points.sum() >= LIKELY);
    let likely = likely.filter(|best| !beside.is_spent(&aligned, &places, *best));
    if let Some(best) = likely.filter(|best| aligned.rival(&places, *best, AS_WELL, is_open).is_none()) {
        accept(&mut finding, told.iter().filter(|told| told.at == best.0).collect(), source);
        let loose = finding.verdict == Verdict::Rounded;
        return Some(Direct { finding, refused: false, loose });
    }
    let best = told.iter().min_by_key(|told| (told.differences.firm, told.differences.found.len(), told.agreement != Agreement::Equal));
    // Its value is told of its measure, and something else does not fit.
    let own = best.is_some_and(|told| {
        let mut differences = told.differences.found.iter();
        !differences.any(|found| matches!(found, Discrepancy::Metric | Discrepancy::Entity | Discrepancy::Qualifier))
            // Whose it is may only be called something else.
            || told.differences.found.as_slice() == [Discrepancy::Entity]
                && compare::is_distinctive(item)
                && item.concept.is_some()
                && item.concept == other(told.at).and_then(|other| other.concept)
    });
    // The source tells the same measure of the same time, and something else of it.
    let told_of_another = compare::is_distinctive(item) && !places.is_empty();
    if let Some((rival, discrepancy)) = rival(item, source).filter(|_| !own && !told_of_another) {
        finding.verdict = Verdict::Contradicted;
        finding.evidence = vec![rival];
        finding.nearest = Some(rival);
        finding.discrepancies = vec![discrepancy];
        return Some(Direct { finding, refused: discrepancy != Discrepancy::Value, loose: false });
    }
    if let Some(told) = best {
        let only = |discrepancy| told.differences.found.as_slice() == [discrepancy];
        let same = item.concept.is_some() && item.concept == other(told.at).and_then(|other| other.concept);
        let meant = || same || compare::is_distinctive(item) || aligned.points(told.at).is_some_and(|points| points.words >= ALIKE);
        if (only(Discrepancy::Direction) || only(Discrepancy::Sign)) && meant() {
            finding.verdict = Verdict::Contradicted;
        }
        finding.nearest = other(told.at).map(|item| item.span);
        finding.discrepancies.clone_from(&told.differences.found);
    }
    let refused = finding.nearest.is_some()
        && !finding
            .discrepancies
            .iter()
            .any(|found| matches!(found, Discrepancy::Metric | Discrepancy::Value | Discrepancy::Entity | Discrepancy::Role));
    Some(Direct { finding, refused, loose: false })
}

/// Says of a figure that the source tells it, and where.
fn accept(finding: &mut Finding, mut told: Vec<&Told>, source: &Index<'_>) {
    let equal = told.iter().any(|told| told.agreement == Agreement::Equal);
    finding.verdict = if equal { Verdict::Supported } else { Verdict::Rounded };
    told.sort_by_key(|told| (told.agreement != Agreement::Equal, told.at));
    let spans = told.into_iter().filter_map(|told| source.document.items.get(told.at)).map(|other| other.span);
    finding.evidence = spans.collect();
}

/// The points of a figure of the same measure.
const SAME: i32 = 24;

/// The points for the words of one that is told in much the same.
const ALIKE: i32 = 8;

/// Whether nothing but the value speaks against a figure of the source as the one that is claimed.
fn is_told_of(item: &Item<'_>, other: &Item<'_>, source: &Index<'_>) -> bool {
    let differences = compare::differences(item, other, source);
    differences.found.iter().all(|found| matches!(found, Discrepancy::Direction | Discrepancy::Expected))
}

/// A figure of the source that is of the same measure and time, with another value.
fn rival(item: &Item<'_>, source: &Index<'_>) -> Option<(Span, Discrepancy)> {
    let concept = item.concept?;
    if item.consensus {
        return None;
    }
    let mut found: Option<(u8, Span, Discrepancy)> = None;
    for other in source.measured(concept, &item.clause).into_iter().filter_map(|at| source.document.items.get(at)) {
        if other.change != item.change || other.is_range() != item.is_range() || item.whole.is_empty() != other.whole.is_empty() {
            continue;
        }
        // "42% of sales": which part of them, only its owner says.
        if !item.whole.is_empty() && !item.owner.iter().any(|word| other.owner.contains(word)) {
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
        // By how much something is above another is no level of it.
        if discrepancy == Discrepancy::Value && (item.gap || item.beyond || item.together) {
            continue;
        }
        let rank = u8::from(discrepancy == Discrepancy::Value) + u8::from(other.told.is_none());
        if found.as_ref().is_some_and(|(best, ..)| rank >= *best) {
            continue;
        }
        let differences = compare::differences(item, other, source);
        let wrong = |discrepancy: &Discrepancy| !matches!(discrepancy, Discrepancy::Direction | Discrepancy::Sign);
        if differences.found.iter().any(wrong) || discrepancy == Discrepancy::Direction && differences.found.is_empty() {
            continue;
        }
        found = Some((rank, other.span, discrepancy));
    }
    found.map(|(_, span, discrepancy)| (span, discrepancy))
}
