//! How well a figure of a source fits what a summary says of one, whatever the value.
//!
//! A reader who checks a claim looks for the line of the source that tells of it, and then at the value: the same
//! value told of something else is no evidence where another line fits the claim better. The points say which of two
//! lines that is, and mean nothing else.

use rust_decimal::Decimal;

use crate::check::compare;
use crate::check::finding::Discrepancy;
use crate::check::index::{Index, Weights};
use crate::check::item::{Family, Item, names_any};
use crate::value::{Concept, Qualifier};

/// A figure of a summary, with what its words weigh in the source.
#[derive(Debug)]
pub(crate) struct Claim<'c, 't> {
    pub item: &'c Item<'t>,
    words: Vec<(u64, i32)>,
    names: Vec<(u64, i32)>,
}

/// The points of a figure of a source, by what they are given for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Points {
    /// The measure is the same, by its concept.
    pub measure: i32,
    /// The words of the clause are those of its clause, its sentence, or the sentence before.
    pub words: i32,
    /// It is of whom the claim is.
    pub owner: i32,
    /// Adjusted, organic: as in the claim.
    pub qualifier: i32,
    pub time: i32,
    /// Told for itself, or only as what another is compared with.
    pub standing: i32,
    pub expected: i32,
    pub direction: i32,
    /// The figures beside the claim are told beside it.
    pub beside: i32,
}

impl Points {
    pub(crate) fn sum(self) -> i32 {
        self.measure + self.words + self.owner + self.qualifier + self.time + self.standing + self.expected + self.direction + self.beside
    }

    /// In what the other figure fits better.
    pub(crate) fn behind(self, other: Self) -> Discrepancy {
        let reasons = [
            (other.measure - self.measure, Discrepancy::Metric),
            (other.words - self.words, Discrepancy::Metric),
            (other.owner - self.owner, Discrepancy::Entity),
            (other.qualifier - self.qualifier, Discrepancy::Qualifier),
            (other.time - self.time, Discrepancy::Period),
            (other.standing - self.standing, Discrepancy::Period),
            (other.expected - self.expected, Discrepancy::Expected),
        ];
        reasons.into_iter().max_by_key(|reason| reason.0).map_or(Discrepancy::Metric, |reason| reason.1)
    }
}

fn has(words: &[u64], word: u64) -> bool {
    words.binary_search(&word).is_ok()
}

impl<'c, 't> Claim<'c, 't> {
    pub(crate) fn new(item: &'c Item<'t>, source: &Index<'_>) -> Self {
        let weigh = |&word: &u64| Some((word, source.topics.weight(word))).filter(|(_, weight)| *weight > 0);
        let mut words: Vec<(u64, i32)> = item.clause.iter().filter_map(weigh).collect();
        let is_name = |word: &u64| source.topics.is_name(*word) && !source.document.main.contains(word);
        let names = words.iter().filter(|(word, _)| is_name(word)).copied().collect();
        // The words of a measure are told by what they name.
        for (word, weight) in &mut words {
            if names_any(*word, &item.concepts) {
                *weight /= 3;
            }
        }
        Self { item, words, names }
    }

    /// The figures of the source that may be meant: of the same measure, beside one that has the value, or in a
    /// sentence with one of the rare words of the claim.
    pub(crate) fn rivals(&self, source: &Index<'_>, told: &[usize]) -> Vec<usize> {
        let mut found = Vec::new();
        for &concept in &self.item.concepts {
            found.extend(source.of_concept(concept, told.first().copied().unwrap_or(0)));
        }
        for &at in told.iter().take(4) {
            found.extend(at.saturating_sub(8)..at + 9);
        }
        for &(word, _) in &self.words {
            for sentence in source.topics.rare(word) {
                found.extend(source.document.of_sentence(sentence));
            }
        }
        found.sort_unstable();
        found.dedup();
        let changes: Vec<bool> = told.iter().filter_map(|&at| source.document.items.get(at)).map(|item| item.change).collect();
        found.retain(|&at| source.document.items.get(at).is_some_and(|other| self.is_rival(other, &changes)));
        found
    }

    /// Whether another figure tells another value of the kind that is claimed, and near enough to be taken for it.
    fn is_rival(&self, other: &Item<'_>, changes: &[bool]) -> bool {
        let item = self.item;
        let (one, two) = (item.middle().abs(), other.middle().abs());
        item.family == other.family
            && compare::comparable(item, other)
            && item.is_range() == other.is_range()
            && (item.change == other.change || changes.contains(&other.change))
            && !compare::opposed(item.direction, other.direction)
            && (!other.moves || item.moves)
            && (!other.worded || item.worded)
            && one.max(two) <= one.min(two).saturating_mul(Decimal::from(5))
            && compare::agreement(item, other).is_none()
            && compare::agreement(other, item).is_none()
    }

    /// The points of a figure of the source, with those that it has for what stands beside it.
    pub(crate) fn points(&self, at: usize, source: &Index<'_>, beside: impl Fn(&Item<'_>) -> i32) -> Option<Points> {
        let (told, weights) = (source.document.items.get(at)?, source.weights(at)?);
        Some(Points {
            measure: self.measure(told, source),
            words: self.words(told, weights, source),
            owner: self.owner(told, weights, source),
            qualifier: qualifier(self.item, told),
            time: time(self.item, told, source),
            standing: match (self.item.aside, told.aside) {
                (false, true) => -16,
                (true, false) => -6,
                _ => 0,
            },
            expected: if self.item.expected == told.expected { 0 } else { -5 },
            direction: match (self.item.direction, told.direction) {
                (Some(one), Some(two)) if one == two => 4,
                (Some(_), Some(_)) => -8,
                _ => 0,
            },
            beside: beside(told),
        })
    }

    fn measure(&self, told: &Item<'_>, source: &Index<'_>) -> i32 {
        let claim = self.item;
        if claim.concepts.is_empty() {
            return 0;
        }
        let same = |concepts: &[Concept]| claim.concepts.iter().any(|concept| concepts.contains(concept));
        let akin = |concepts: &[Concept]| claim.concepts.iter().any(|&one| concepts.iter().any(|&two| compare::akin(one, two)));
        let concepts = |sentence: Option<usize>| -> &[Concept] {
            sentence.and_then(|sentence| source.document.concepts.get(sentence)).map_or(&[], Vec::as_slice)
        };
        let sentence = concepts(Some(told.sentence));
        let before = concepts(told.sentence.checked_sub(1));
        if told.concepts.is_empty() {
            return if same(sentence) {
                12
            } else if akin(sentence) || same(before) {
                6
            } else if akin(before) {
                3
            } else {
                0
            };
        }
        let outcome = |item: &Item<'_>| item.concepts.iter().any(|&concept| compare::is_outcome(concept));
        if same(&told.concepts) {
            24
        } else if akin(&told.concepts) || (claim.generic || told.generic) && outcome(claim) && outcome(told) {
            12
        } else if same(sentence) {
            -6
        } else if claim.head.is_some_and(|head| has(&told.clause, head)) {
            // Another word for the same, with names of others in it: the gap between exports and imports.
            0
        } else {
            -14
        }
    }

    fn words(&self, told: &Item<'_>, weights: &Weights, source: &Index<'_>) -> i32 {
        let words = |sentence: Option<usize>| -> &[u64] {
            sentence.and_then(|sentence| source.document.words.get(sentence)).map_or(&[], Vec::as_slice)
        };
        let sentence = words(Some(told.sentence));
        let before = words(told.sentence.checked_sub(1));
        let shared: i32 = self
            .words
            .iter()
            .map(|&(word, weight)| match word {
                word if has(&told.clause, word) => 4 * weight,
                word if has(sentence, word) => 2 * weight,
                word if has(before, word) => weight,
                _ => 0,
            })
            .sum();
        // What chooses among its kind, and the claim does not say.
        shared / 2 - self.unsaid(&weights.choices)
    }

    fn owner(&self, told: &Item<'_>, weights: &Weights, source: &Index<'_>) -> i32 {
        if self.item.family == Family::Count {
            return 0;
        }
        let topic = source.topics.of(told.sentence);
        let named: i32 = self
            .names
            .iter()
            .map(|&(name, weight)| match name {
                name if has(&told.clause, name) => 3 * weight,
                name if has(topic, name) => 2 * weight,
                _ if topic.is_empty() => 0,
                _ => -2 * weight,
            })
            .sum();
        named.clamp(-12, 14) - self.unsaid(&weights.names).min(10)
    }

    /// What the words weigh that the claim does not say.
    fn unsaid(&self, words: &[(u64, i32)]) -> i32 {
        words.iter().filter(|row| !has(&self.item.clause, row.0)).map(|row| row.1).sum()
    }
}

fn qualifier(claim: &Item<'_>, told: &Item<'_>) -> i32 {
    const CHOICES: &[(Qualifier, i32)] = &[
        (Qualifier::Adjusted, 8),
        (Qualifier::Reported, 6),
        (Qualifier::Comparable, 8),
        (Qualifier::Organic, 8),
        (Qualifier::ConstantCurrency, 4),
        (Qualifier::Annualised, 8),
        (Qualifier::Diluted, 1),
        (Qualifier::Consolidated, 1),
    ];
    // Without something that the claim says nothing of.
    let said = told.without.iter().any(|&word| has(&claim.clause, word));
    let without = if told.without.is_empty() || !claim.without.is_empty() || said { 0 } else { 8 };
    // What is told without something is adjusted, whatever the word for it.
    let claimed = |qualifier: Qualifier| {
        claim.qualifiers.contains(&qualifier)
            || qualifier == Qualifier::Adjusted && !claim.without.is_empty() && told.qualifiers.contains(&qualifier)
    };
    let points = |&(qualifier, points): &(Qualifier, i32)| match (claimed(qualifier), told.qualifiers.contains(&qualifier)) {
        (true, true) => points,
        (false, false) => 0,
        _ => -points,
    };
    CHOICES.iter().map(points).sum::<i32>() - without
}

fn time(claim: &Item<'_>, told: &Item<'_>, source: &Index<'_>) -> i32 {
    if told.earlier != claim.earlier {
        return -16;
    }
    let frame = told.near.unwrap_or_default();
    let apart = compare::contradicts(&claim.frame, &frame, &source.own, claim.expected || told.expected);
    match (claim.told.is_some(), told.told.is_some()) {
        (false, _) if apart => -4,
        (false, false) => 0,
        (true, true) if apart => -20,
        (true, true) if claim.frame.part.is_some() => 6,
        (false, true) if claim.frame.part.is_some() => 3,
        _ if apart => -8,
        _ => 2,
    }
}
