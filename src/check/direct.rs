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
    let aligned = Aligned::new(place, summary, source, beside)?;
    let finding = Finding {
        span: item.span,
        text: item.span.of(summary.text).unwrap_or_default().to_owned(),
        verdict: Verdict::Unfounded,
        evidence: Vec::new(),
        derivation: None,
        discrepancies: Vec::new(),
        nearest: None,
    };
    let mut told_here = Direct { finding, refused: false, loose: false };
    let holds: Vec<&Told> = told.iter().filter(|told| told.holds()).collect();
    if holds.is_empty() {
        if !told_here.by_other_words(&aligned, told) {
            told_here.by_what_differs(&aligned, told);
        }
    } else {
        told_here.by_its_value(&aligned, holds);
    }
    Some(told_here)
}

impl Direct {
    /// Says of a figure that the source tells it, and where.
    fn accept(&mut self, mut told: Vec<&Told>, source: &Index<'_>) {
        let equal = told.iter().any(|told| told.agreement == Agreement::Equal);
        self.finding.verdict = if equal { Verdict::Supported } else { Verdict::Rounded };
        told.sort_by_key(|told| (told.agreement != Agreement::Equal, told.at));
        let spans = told.into_iter().filter_map(|told| source.document.items.get(told.at)).map(|other| other.span);
        self.finding.evidence = spans.collect();
    }

    /// Says of a figure that another is told in its place.
    fn contradict(&mut self, rival: Option<Span>, discrepancy: Discrepancy) {
        self.finding.verdict = Verdict::Contradicted;
        self.finding.evidence.extend(rival);
        self.finding.nearest = rival;
        self.finding.discrepancies = vec![discrepancy];
    }

    /// Of a figure that the source tells, unless what it is told of is something else.
    fn by_its_value(&mut self, aligned: &Aligned<'_, '_, '_>, holds: Vec<&Told>) {
        let (item, source) = (aligned.claim.item, aligned.source);
        let span = |at: usize| source.document.items.get(at).map(|other| other.span);
        let places: Vec<usize> = holds.iter().map(|told| told.at).collect();
        let best = aligned.best(&places).unwrap_or_default();
        if aligned.beside.is_spent(aligned, &places, best) {
            self.finding.nearest = span(best.0);
            self.finding.discrepancies = vec![Discrepancy::Metric];
            self.refused = true;
            return;
        }
        let Some((rival, points)) = aligned.rival(&places, best, BETTER, |other| is_told_of(item, other, source)) else {
            self.accept(holds, source);
            return;
        };
        let discrepancy = best.1.behind(points);
        if points.measure >= SAME && discrepancy != Discrepancy::Metric && !compare::is_distinctive(item) {
            self.contradict(span(rival), Discrepancy::Value);
        } else {
            self.finding.nearest = span(best.0);
            self.finding.discrepancies = vec![discrepancy];
        }
        // What has few digits is told of many things.
        self.refused =
            item.bound == Bound::Exact && compare::is_distinctive(item) && holds.iter().any(|told| told.agreement == Agreement::Equal);
    }

    /// By other words, or at a time that is only carried on: the one that is meant, if none fits better.
    fn by_other_words(&mut self, aligned: &Aligned<'_, '_, '_>, told: &[Told]) -> bool {
        let (item, source) = (aligned.claim.item, aligned.source);
        let places = open(told);
        let is_open = |other: &Item<'_>| !compare::differences(item, other, source).firm;
        let likely = aligned.best(&places).filter(|(_, points)| points.sum() >= LIKELY);
        let likely = likely.filter(|best| !aligned.beside.is_spent(aligned, &places, *best));
        let Some(best) = likely.filter(|best| aligned.rival(&places, *best, AS_WELL, is_open).is_none()) else { return false };
        self.accept(told.iter().filter(|told| told.at == best.0).collect(), source);
        self.loose = self.finding.verdict == Verdict::Rounded;
        true
    }

    /// Of a figure that the source does not tell: what it tells instead, or in what the nearest differs.
    fn by_what_differs(&mut self, aligned: &Aligned<'_, '_, '_>, told: &[Told]) {
        let (item, source) = (aligned.claim.item, aligned.source);
        let other = |told: &Told| source.document.items.get(told.at);
        let best = told.iter().min_by_key(|told| (told.differences.firm, told.differences.found.len(), told.agreement != Agreement::Equal));
        let same = |told: &Told| item.concept.is_some() && item.concept == other(told).and_then(|other| other.concept);
        // Its value is told of its measure, and something else does not fit.
        let own = best.is_some_and(|told| {
            let mut differences = told.differences.found.iter();
            !differences.any(|found| matches!(found, Discrepancy::Metric | Discrepancy::Entity | Discrepancy::Qualifier))
                // Whose it is may only be called something else.
                || told.differences.found.as_slice() == [Discrepancy::Entity] && compare::is_distinctive(item) && same(told)
        });
        let told_of_another = compare::is_distinctive(item) && !open(told).is_empty();
        // The source tells the same measure of the same time, and something else of it.
        if let Some((rival, discrepancy)) = rival(item, source).filter(|_| !own && !told_of_another) {
            self.contradict(Some(rival), discrepancy);
            self.refused = discrepancy != Discrepancy::Value;
            return;
        }
        let Some(best) = best else { return };
        let only = |discrepancy| best.differences.found.as_slice() == [discrepancy];
        let alike = || aligned.points(best.at).is_some_and(|points| points.words >= ALIKE);
        if (only(Discrepancy::Direction) || only(Discrepancy::Sign)) && (same(best) || compare::is_distinctive(item) || alike()) {
            self.finding.verdict = Verdict::Contradicted;
        }
        self.finding.nearest = other(best).map(|item| item.span);
        self.finding.discrepancies.clone_from(&best.differences.found);
        let mendable = [Discrepancy::Metric, Discrepancy::Value, Discrepancy::Entity, Discrepancy::Role];
        self.refused = self.finding.nearest.is_some() && !best.differences.found.iter().any(|found| mendable.contains(found));
    }
}

/// The places of the figures of the source that a claim may be of, though something differs.
fn open(told: &[Told]) -> Vec<usize> {
    told.iter().filter(|told| !told.differences.firm).map(|told| told.at).collect()
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
