//! The verdicts.

use rust_decimal::Decimal;

use crate::check::audit::{Inconsistency, audit_with};
use crate::check::compare::{self, Agreement};
use crate::check::derive::{self, Derived};
use crate::check::finding::{Derivation, Discrepancy, Finding, Verdict};
use crate::check::index::{self, Index};
use crate::check::item::{Document, Family, Item};
use crate::extract::Extractor;
use crate::facts::calendar::{self, Frame};
use crate::language::Language;
use crate::value::Span;

/// Checks the figures of summaries against those of their source.
///
/// ```
/// use financial_figures::{Checker, Verdict};
/// let checker = Checker::new();
/// let source = checker.index("Third quarter sales rose 5.2% to $52.6 million from $50 million a year earlier.");
/// let findings = checker.check_against(&source, "Q3 sales rose 5% to $53 million. Costs were $12 million.");
/// let verdicts: Vec<Verdict> = findings.iter().map(|finding| finding.verdict).collect();
/// assert_eq!(verdicts, [Verdict::Rounded, Verdict::Rounded, Verdict::Unfounded]);
/// ```
#[derive(Debug, Clone)]
pub struct Checker {
    extractor: Extractor,
    period: Option<Frame>,
    derived: bool,
    synonyms: Vec<(String, String)>,
}

/// Sets up a [`Checker`].
#[derive(Debug, Clone, Default)]
pub struct CheckerBuilder {
    language: Language,
    extractor: Option<Extractor>,
    period: Option<String>,
    without_derived: bool,
    synonyms: Vec<(String, String)>,
}

/// Checks the figures of a summary against those of its source, in English.
///
/// ```
/// use financial_figures::{Verdict, check};
/// let findings = check("Net profit was $5.2 million.", "It earned a net profit of $5.3 million.");
/// assert_eq!(findings[0].verdict, Verdict::Contradicted);
/// ```
pub fn check(source: &str, summary: &str) -> Vec<Finding> {
    Checker::new().check(source, summary)
}

impl CheckerBuilder {
    /// The language of both texts; English if not set.
    pub fn language(mut self, language: Language) -> Self {
        self.language = language;
        self
    }

    /// What reads the figures of both texts, in place of an extractor of the language.
    pub fn extractor(mut self, extractor: Extractor) -> Self {
        self.extractor = Some(extractor);
        self
    }

    /// The time that the source is of, in words: "third quarter of 2021". What it tells without a time is told of that.
    /// Found in its opening if not set.
    pub fn period(mut self, period: impl Into<String>) -> Self {
        self.period = Some(period.into());
        self
    }

    /// Whether a figure that follows by arithmetic from others of the source is one of it; it is if not set.
    pub fn derived(mut self, derived: bool) -> Self {
        self.without_derived = !derived;
        self
    }

    /// Two names of one measure: "net new bookings" for "orders".
    pub fn synonym(mut self, name: impl Into<String>, other: impl Into<String>) -> Self {
        self.synonyms.push((name.into(), other.into()));
        self
    }

    /// The checker.
    pub fn build(self) -> Checker {
        let extractor = self.extractor.unwrap_or_else(|| Extractor::builder().language(self.language).build());
        Checker { extractor, period: self.period.as_deref().map(calendar::frame), derived: !self.without_derived, synonyms: self.synonyms }
    }
}

impl Default for Checker {
    fn default() -> Self {
        Self::new()
    }
}

impl Checker {
    /// A checker of English texts.
    pub fn new() -> Self {
        Self::builder().build()
    }

    /// Options: language, the time of the source, own synonyms, whether derived figures are accepted.
    pub fn builder() -> CheckerBuilder {
        CheckerBuilder::default()
    }

    /// Reads a source once for any number of summaries.
    pub fn index<'s>(&self, source: &'s str) -> Index<'s> {
        let mut document = index::read(source, &self.extractor);
        self.settle(&mut document);
        Index::new(document, self.period, self.derived)
    }

    /// Checks the figures of a summary; one finding for each of them, in text order.
    pub fn check(&self, source: &str, summary: &str) -> Vec<Finding> {
        self.check_against(&self.index(source), summary)
    }

    /// Checks the figures of a summary against a source that is read already.
    pub fn check_against(&self, source: &Index<'_>, summary: &str) -> Vec<Finding> {
        let mut document = index::read(summary, &self.extractor);
        self.settle(&mut document);
        let mut findings: Vec<Finding> = document.items.iter().map(|item| direct(item, &document, source)).collect();
        if self.derived {
            for at in 0..findings.len() {
                let Some(item) = document.items.get(at).filter(|_| findings.get(at).is_some_and(|finding| !finding.verdict.holds())) else {
                    continue;
                };
                // The source tells its value of its own measure, and something else does not fit.
                let told = findings.get(at).is_some_and(|finding| {
                    finding.nearest.is_some()
                        && !finding.discrepancies.is_empty()
                        && !finding
                            .discrepancies
                            .iter()
                            .any(|found| matches!(found, Discrepancy::Metric | Discrepancy::Value | Discrepancy::Entity))
                });
                if told || item.is_range() {
                    continue;
                }
                let found = part_of(item, at, &document, source)
                    .or_else(|| derived(item, source, &beside(at, &document, &findings)))
                    .or_else(|| among(item, at, &document, &findings));
                if let (Some((derivation, evidence)), Some(finding)) = (found, findings.get_mut(at)) {
                    *finding = Finding {
                        span: finding.span,
                        text: std::mem::take(&mut finding.text),
                        verdict: Verdict::Derived,
                        evidence,
                        derivation: Some(derivation),
                        discrepancies: Vec::new(),
                        nearest: None,
                    };
                }
            }
        }
        findings
    }

    /// The changes of one text that do not follow from the levels they are told with; see [`audit`](crate::audit).
    ///
    /// ```
    /// use financial_figures::{Checker, Language};
    /// let checker = Checker::builder().language(Language::Chinese).build();
    /// let found = checker.audit("净利润从3.00亿元增长50%至4.00亿元。");
    /// assert_eq!(found[0].figures.len(), 3);
    /// ```
    pub fn audit(&self, text: &str) -> Vec<Inconsistency> {
        audit_with(&self.extractor, text)
    }

    /// Gives measures that the caller has other names for the words of both.
    fn settle(&self, document: &mut Document<'_>) {
        for (name, other) in &self.synonyms {
            let (one, two) = (crate::check::item::content(name), crate::check::item::content(other));
            let concept = crate::facts::concept::concept(name).or_else(|| crate::facts::concept::concept(other));
            for item in &mut document.items {
                let has = |words: &[u64]| !words.is_empty() && words.iter().all(|word| item.words.contains(word));
                if has(&one) || has(&two) {
                    item.concept = item.concept.or(concept);
                    item.words.extend(one.iter().chain(&two));
                    item.words.sort_unstable();
                    item.words.dedup();
                }
            }
        }
    }
}

/// The families that a figure of one can be told in.
fn families(item: &Item<'_>) -> [Option<Family>; 2] {
    let other = match item.family {
        Family::Points => Some(Family::Percent),
        Family::Percent if item.change => Some(Family::Points),
        _ => None,
    };
    [Some(item.family), other]
}

/// The verdict on a figure by one figure of the source.
fn direct(item: &Item<'_>, summary: &Document<'_>, source: &Index<'_>) -> Finding {
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

/// Whether a derived value is that of a figure, by its digits.
fn fits(item: &Item<'_>, found: &Derived) -> bool {
    let meant = match found.derivation {
        Derivation::Difference => item.change || item.gap || item.concept.is_none(),
        Derivation::EarlierLevel => {
            item.earlier || item.bound != crate::value::Bound::Exact || item.told.is_some_and(|told| told.earlier || told.year.is_some())
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
fn beside(at: usize, summary: &Document<'_>, findings: &[Finding]) -> Vec<Span> {
    let Some(item) = summary.items.get(at) else { return Vec::new() };
    let first = at.saturating_sub(6);
    let near = summary.items.iter().zip(findings).skip(first).take(13);
    let same = near.filter(|(other, finding)| other.sentence == item.sentence && other.span != item.span && finding.verdict.holds());
    same.flat_map(|(_, finding)| finding.evidence.iter().copied()).collect()
}

/// A figure that follows from figures of the source.
fn derived(item: &Item<'_>, source: &Index<'_>, beside: &[Span]) -> Option<(Derivation, Vec<Span>)> {
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
fn part_of(item: &Item<'_>, at: usize, summary: &Document<'_>, source: &Index<'_>) -> Option<(Derivation, Vec<Span>)> {
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
fn among(item: &Item<'_>, at: usize, summary: &Document<'_>, findings: &[Finding]) -> Option<(Derivation, Vec<Span>)> {
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
