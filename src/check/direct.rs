//! The verdict on a figure by one figure of the source.

use rust_decimal::Decimal;

use crate::check::align::{Claim, Points};
use crate::check::compare::{self, Agreement, Differences};
use crate::check::finding::{Discrepancy, Finding, Verdict};
use crate::check::index::Index;
use crate::check::item::{Document, Family, Item};
use crate::value::{Bound, Span};

/// The families that a figure of one can be told in.
fn families(item: &Item<'_>) -> [Option<Family>; 3] {
    let other = match item.family {
        Family::Points => Some(Family::Percent),
        Family::Percent if item.change => Some(Family::Points),
        _ => None,
    };
    [Some(item.family), other, item.also]
}

/// A figure of the source that has the value of one of the summary.
#[derive(Debug)]
pub(crate) struct Told {
    pub at: usize,
    pub agreement: Agreement,
    /// In what it differs all the same.
    pub differences: Differences,
}

impl Told {
    fn holds(&self) -> bool {
        self.differences.found.is_empty()
    }
}

/// The figures of the source that have the value of one of the summary.
pub(crate) fn told(item: &Item<'_>, source: &Index<'_>) -> Vec<Told> {
    let reach = item.round.max(item.step).max(Decimal::ZERO);
    let mut found = Vec::new();
    for family in families(item).into_iter().flatten() {
        for (at, other) in source.between(family, item.low.abs().saturating_sub(reach), item.low.abs().saturating_add(reach)) {
            if !compare::comparable(item, other) {
                continue;
            }
            let Some(agreement) = compare::agreement(item, other) else { continue };
            found.push(Told { at, agreement, differences: compare::differences(item, other, source) });
        }
    }
    found
}

/// Where a source tells the values of a summary: sentence by sentence which of them.
#[derive(Debug, Default)]
pub(crate) struct Beside {
    /// The sentence of the summary, that of the source, the figure of the summary; sorted.
    rows: Vec<(usize, usize, usize)>,
    /// The figure of the source, and that of the summary which may tell it; sorted.
    claimed: Vec<(usize, usize)>,
}

impl Beside {
    /// Of the figures of a summary from a place on, with what is told of each.
    pub(crate) fn new(summary: &Document<'_>, first: usize, told: &[Vec<Told>], source: &Index<'_>) -> Self {
        let (mut rows, mut claimed) = (Vec::new(), Vec::new());
        for ((at, item), told) in summary.items.iter().enumerate().skip(first).zip(told) {
            claimed.extend(told.iter().filter(|told| !told.differences.firm).map(|told| (told.at, at)));
            // Words and rough values are met by chance.
            if item.worded || item.bound == Bound::About {
                continue;
            }
            let sentences = told.iter().filter_map(|told| source.document.items.get(told.at)).map(|other| other.sentence);
            rows.extend(sentences.map(|sentence| (item.sentence, sentence, at)));
        }
        rows.sort_unstable();
        rows.dedup();
        claimed.sort_unstable();
        Self { rows, claimed }
    }

    /// The points of a figure of the source for this: figures beside a claim are told in its sentence too.
    fn points(&self, at: usize, summary: &Document<'_>, other: &Item<'_>) -> i32 {
        let Some(item) = summary.items.get(at) else { return 0 };
        let place = (item.sentence, other.sentence);
        let first = self.rows.partition_point(|row| (row.0, row.1) < place);
        let rows = self.rows.get(first..).unwrap_or_default().iter().take_while(|row| (row.0, row.1) == place).take(CROWD);
        let others = rows.filter(|row| row.2 != at).filter_map(|row| Some((row.2, summary.items.get(row.2)?)));
        others
            .map(|(place, beside)| {
                let links = |item: &Item<'_>, to| [item.of, item.from, item.equivalent_of].contains(&Some(to));
                if links(beside, at) || links(item, place) { 10 } else { 4 }
            })
            .max()
            .unwrap_or(0)
    }

    /// Whether fewer figures of the source have a value than there are claims of it in one sentence, and one of the others
    /// is the one that is meant: what is told once is not told of two things.
    fn is_spent(&self, aligned: &Aligned<'_, '_, '_>, places: &[usize], best: Fitting) -> bool {
        let claim = aligned.claim.item;
        let same = |other: &usize| {
            aligned.summary.items.get(*other).is_some_and(|other| {
                (other.family, other.low, other.high) == (claim.family, claim.low, claim.high)
                    && ![other.equivalent_of, claim.equivalent_of].contains(&Some(aligned.place))
            })
        };
        let others: Vec<usize> = self.others(best.0, aligned.place).filter(same).collect();
        others.len() >= places.len()
            && others.into_iter().any(|other| {
                let other = Aligned::new(other, aligned.summary, aligned.source, self);
                other.and_then(|other| other.points(best.0)).is_some_and(|points| points.sum() > best.1.sum() + SPENT)
            })
    }

    /// The other figures of the summary's sentence that may tell a figure of the source.
    fn others(&self, at: usize, place: usize) -> impl Iterator<Item = usize> {
        let first = self.claimed.partition_point(|row| row.0 < at);
        let rows = self.claimed.get(first..).unwrap_or_default().iter().take_while(move |row| row.0 == at).take(TAKEN);
        rows.map(|row| row.1).filter(move |other| *other != place)
    }
}

/// How many figures of one sentence are asked for that are told in one of the source.
const CROWD: usize = 24;

/// How many figures that fit a claim better are looked at, and how many claims of each.
const TAKEN: usize = 6;

/// By how many points another claim with the same value must fit better.
const SPENT: i32 = 3;

/// By how many points two figures must fit better when they are exchanged.
const EXCHANGED: i32 = 4;

/// The same where both texts tell them in the same order.
const IN_ORDER: i32 = 20;

/// A figure of a summary that the source may tell, with all that says which figure of the source it is.
struct Aligned<'c, 't, 's> {
    place: usize,
    claim: Claim<'c, 't>,
    summary: &'c Document<'t>,
    source: &'c Index<'s>,
    beside: &'c Beside,
}

/// A place in the source, and how well it fits.
type Fitting = (usize, Points);

impl<'c, 't, 's> Aligned<'c, 't, 's> {
    fn new(place: usize, summary: &'c Document<'t>, source: &'c Index<'s>, beside: &'c Beside) -> Option<Self> {
        Some(Self { place, claim: Claim::new(summary.items.get(place)?, source), summary, source, beside })
    }

    fn points(&self, at: usize) -> Option<Points> {
        self.claim.points(at, self.source, |other| self.beside.points(self.place, self.summary, other))
    }

    fn best(&self, places: &[usize]) -> Option<Fitting> {
        places.iter().filter_map(|&at| Some((at, self.points(at)?))).max_by_key(|(_, points)| points.sum())
    }

    /// The figure with another value that fits the claim best, where it fits by so many points better than the best with
    /// its value, and is what the claim means.
    fn rival(&self, places: &[usize], best: Fitting, better: i32, is_meant: impl Fn(&Item<'s>) -> bool) -> Option<Fitting> {
        let fitting = self.claim.rivals(self.source, places).into_iter().filter_map(|at| Some((at, self.points(at)?)));
        let mut rivals: Vec<Fitting> = fitting
            .filter(|(_, points)| points.sum() > best.1.sum() + better)
            .filter(|(at, _)| self.source.document.items.get(*at).is_some_and(&is_meant))
            .collect();
        rivals.sort_by_key(|(at, points)| (-points.sum(), *at));
        rivals.into_iter().take(TAKEN).find(|rival| !self.is_taken(*rival, best))
    }

    /// Whether another figure of the summary tells a figure of the source, and to exchange the two would fit no better.
    fn is_taken(&self, rival: Fitting, best: Fitting) -> bool {
        let sentence = |at: usize| self.source.document.items.get(at).map(|item| item.sentence);
        self.beside.others(rival.0, self.place).any(|other| {
            let in_order = (other < self.place) == (rival.0 < best.0) && sentence(rival.0) == sentence(best.0);
            let more = if in_order { IN_ORDER } else { EXCHANGED };
            let Some(other) = Self::new(other, self.summary, self.source, self.beside) else { return false };
            let sum = |points: Option<Points>| points.map(Points::sum);
            let (own, exchanged) = (sum(other.points(rival.0)), sum(other.points(best.0)));
            own.zip(exchanged).is_some_and(|(own, exchanged)| best.1.sum() + own + more >= rival.1.sum() + exchanged)
        })
    }
}

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
