//! The verdicts.

use crate::check::audit::{Inconsistency, audit_with};
use crate::check::direct::{Beside, Told, direct, told};
use crate::check::finding::{Finding, Verdict};
use crate::check::follow::Open;
use crate::check::index::Index;
use crate::check::item::Document;
use crate::check::read::document;
use crate::extract::Extractor;
use crate::facts::calendar::{self, Frame};
use crate::language::Language;

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
        let mut document = document(source, &self.extractor);
        self.settle(&mut document);
        Index::new(document, self.period, self.derived)
    }

    /// Checks the figures of a summary; one finding for each of them, in text order.
    pub fn check(&self, source: &str, summary: &str) -> Vec<Finding> {
        self.check_against(&self.index(source), summary)
    }

    /// Checks the figures of a summary against a source that is read already.
    pub fn check_against(&self, source: &Index<'_>, summary: &str) -> Vec<Finding> {
        let mut document = document(summary, &self.extractor);
        self.settle(&mut document);
        let mut findings: Vec<Finding> = Vec::new();
        // Of each whether no arithmetic can mend it, and whether some can tell more of it.
        let mut open: Vec<(bool, bool)> = Vec::new();
        // A sentence at a time: what is told of its figures is held no longer.
        for sentence in document.items.chunk_by(|one, two| one.sentence == two.sentence) {
            let first = findings.len();
            let values: Vec<Vec<Told>> = sentence.iter().map(|item| told(item, source)).collect();
            let beside = Beside::new(&document, first, &values, source);
            let directs = values.iter().enumerate().filter_map(|(at, told)| direct(first + at, &document, told, source, &beside));
            for direct in directs {
                findings.push(direct.finding);
                open.push((direct.refused, direct.loose));
            }
        }
        if self.derived {
            for at in 0..findings.len() {
                let (refused, loose) = open.get(at).copied().unwrap_or_default();
                if findings.get(at).is_none_or(|finding| finding.verdict.holds() && !loose) {
                    continue;
                }
                let found = Open::new(at, &document, &findings, source).and_then(|open| open.follows(refused));
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

    /// The figures of one text that do not fit each other; see [`audit`](crate::audit).
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
            let known = crate::facts::concept::concept(name);
            let concept = crate::facts::concept::concept(other).or(known);
            for item in &mut document.items {
                let has = |words: &[u64]| !words.is_empty() && words.iter().all(|word| item.words.contains(word));
                if has(&one) || has(&two) {
                    // What the caller says of a name goes before what is known of it.
                    if item.concept.is_none() || item.concept == known {
                        item.concept = concept;
                    }
                    if has(&one) {
                        item.concepts.retain(|&named| Some(named) != known);
                    }
                    item.concepts.extend(concept);
                    item.concepts.sort_unstable();
                    item.concepts.dedup();
                    for words in [&mut item.words, &mut item.clause] {
                        words.extend(one.iter().chain(&two));
                        words.sort_unstable();
                        words.dedup();
                    }
                }
            }
        }
    }
}
