//! The figures of a source, ready for many summaries.

use std::sync::OnceLock;

use rust_decimal::Decimal;

use crate::check::derive::{self, Derived};
use crate::check::item::{Document, Family, Item, is_measure};
use crate::check::topic::Topics;
use crate::facts::calendar::{Frame, Part};
use crate::facts::times;
use crate::value::Concept;

/// The figures of a source by value, made by [`Checker::index`](crate::Checker::index) and used for any number of summaries.
#[derive(Debug, Clone)]
pub struct Index<'s> {
    pub(crate) document: Document<'s>,
    /// The places of the figures, by family and value.
    by_value: Vec<(Family, Decimal, usize)>,
    /// What follows from two figures, by family and value.
    derived: Vec<Derived>,
    /// The time that the document is of.
    pub(crate) own: Frame,
    /// The places of the figures by measure, sorted.
    by_concept: Vec<(Concept, usize)>,
    /// The places of those that are of one measure themselves, by it; sorted.
    by_measure: Vec<(Concept, usize)>,
    pub(crate) topics: Topics,
    /// The times that each sentence names, once they are asked for.
    times: Vec<OnceLock<Vec<Frame>>>,
    /// What the words of each figure weigh, once they are asked for.
    weights: Vec<OnceLock<Weights>>,
}

/// The words of a figure that speak against a claim that does not say them, with what they weigh.
#[derive(Debug, Clone, Default)]
pub(crate) struct Weights {
    /// The names in its clause.
    pub names: Vec<(u64, i32)>,
    /// What chooses among its kind.
    pub choices: Vec<(u64, i32)>,
}

/// How many figures of nearly one value are looked at.
const ALIKE: usize = 100;

/// How many figures of one measure are looked at, before a place and behind it.
const MEASURES: usize = 100;

/// How many figures that are of one measure are looked at from the beginning.
const FIRST: usize = 200;

/// How many values that follow are looked at, below a value and above it.
const FOLLOWING: usize = 500;

/// What a word weighs at most that chooses among things of a kind.
const CHOICE: i32 = 3;

/// How far into a document its own time is looked for, in bytes.
const OPENING: usize = 20_000;

impl<'s> Index<'s> {
    pub(crate) fn new(document: Document<'s>, period: Option<Frame>, derive: bool) -> Self {
        let mut by_value = Vec::new();
        for (at, item) in document.items.iter().enumerate() {
            by_value.push((item.family, item.low.abs().min(item.high.abs()), at));
            by_value.extend(item.also.map(|family| (family, item.low.abs(), at)));
            if item.is_range() {
                by_value.push((item.family, item.middle().abs(), at));
            }
        }
        by_value.sort_unstable();
        let derived = if derive { derive::all(&document) } else { Vec::new() };
        let mut by_concept: Vec<(Concept, usize)> = Vec::new();
        for (at, item) in document.items.iter().enumerate() {
            by_concept.extend(item.concepts.iter().map(|&concept| (concept, at)));
        }
        by_concept.sort_unstable();
        let mut by_measure: Vec<(Concept, usize)> =
            document.items.iter().enumerate().filter_map(|(at, item)| Some((item.concept?, at))).collect();
        by_measure.sort_unstable();
        let topics = Topics::new(&document);
        let named = vec![OnceLock::new(); document.sentences.len()];
        let weights = vec![OnceLock::new(); document.items.len()];
        let own = period.unwrap_or_else(|| own_period(&document));
        Self { document, by_value, derived, own, by_concept, by_measure, topics, times: named, weights }
    }

    /// The times that a sentence names.
    pub(crate) fn times(&self, sentence: usize) -> &[Frame] {
        let read = || times(self.document.sentences.get(sentence).and_then(|span| span.of(self.document.text)).unwrap_or_default());
        self.times.get(sentence).map_or(&[], |named| named.get_or_init(read))
    }

    /// What the words of a figure weigh.
    pub(crate) fn weights(&self, at: usize) -> Option<&Weights> {
        let item = self.document.items.get(at)?;
        let weigh = || {
            let names = item.clause.iter().filter(|word| self.topics.is_name(**word) && !self.document.main.contains(word));
            let of_name = |&word: &u64| {
                let twice = if item.words.binary_search(&word).is_ok() { 2 } else { 1 };
                (word, self.topics.weight(word) * twice)
            };
            let choices = item.words.iter().filter(|word| !is_measure(**word));
            Weights {
                names: names.map(of_name).collect(),
                choices: choices.map(|&word| (word, self.topics.weight(word).min(CHOICE))).collect(),
            }
        };
        self.weights.get(at).map(|weights| weights.get_or_init(weigh))
    }

    /// The places of the figures of a measure, of too many those around a place.
    pub(crate) fn of_concept(&self, concept: Concept, around: usize) -> impl Iterator<Item = usize> {
        let first = self.by_concept.partition_point(|row| *row < (concept, 0));
        let end = self.by_concept.partition_point(|row| *row <= (concept, usize::MAX));
        let middle = self.by_concept.partition_point(|row| *row < (concept, around));
        let (first, end) = (first.max(middle.saturating_sub(MEASURES)), end.min(middle + MEASURES));
        self.by_concept.get(first..end).unwrap_or_default().iter().map(|row| row.1)
    }

    /// The places of the figures that are of a measure themselves; of too many the first, and those in sentences with
    /// one of the rare words of a claim.
    pub(crate) fn measured(&self, concept: Concept, words: &[u64]) -> Vec<usize> {
        let first = self.by_measure.partition_point(|row| row.0 < concept);
        let rows = self.by_measure.get(first..).unwrap_or_default();
        let rows = rows.get(..rows.partition_point(|row| row.0 == concept)).unwrap_or_default();
        let mut places: Vec<usize> = rows.iter().take(FIRST).map(|row| row.1).collect();
        if rows.len() > FIRST {
            let sentences = words.iter().flat_map(|&word| self.topics.rare(word));
            let rare = sentences.flat_map(|sentence| self.document.of_sentence(sentence).take(MEASURES));
            places.extend(rare.filter(|&at| self.document.items.get(at).is_some_and(|item| item.concept == Some(concept))));
            places.sort_unstable();
            places.dedup();
        }
        places
    }

    /// What follows that is so near a value, of too many those nearest to it.
    pub(crate) fn derived(&self, family: Family, value: Decimal, reach: Decimal) -> &[Derived] {
        let before = |value: Decimal| self.derived.partition_point(|row| (row.family, row.value) < (family, value));
        let (first, middle) = (before(value.saturating_sub(reach)), before(value));
        let end = self.derived.partition_point(|row| (row.family, row.value) <= (family, value.saturating_add(reach)));
        self.derived.get(first.max(middle.saturating_sub(FOLLOWING))..end.min(middle + FOLLOWING)).unwrap_or_default()
    }

    /// The figures of a family with a value from one to another.
    pub(crate) fn between(&self, family: Family, low: Decimal, high: Decimal) -> impl Iterator<Item = (usize, &Item<'s>)> {
        let first = self.by_value.partition_point(|row| (row.0, row.1) < (family, low));
        self.by_value
            .get(first..)
            .unwrap_or_default()
            .iter()
            .take_while(move |row| row.0 == family && row.1 <= high)
            .take(ALIKE)
            .filter_map(|row| Some((row.2, self.document.items.get(row.2)?)))
    }
}

/// The quarter that a document is of: the first that its opening names, unless it names another twice as often there
/// and of what it tells as fact. One that is named only once is not that of the document.
fn own_period(document: &Document<'_>) -> Frame {
    let mut end = document.text.len().min(OPENING);
    while !document.text.is_char_boundary(end) {
        end -= 1;
    }
    let mut frames = times(document.text.get(..end).unwrap_or_default());
    frames.extend(document.items.iter().filter(|item| !item.expected && !item.earlier).filter_map(|item| item.told));
    let quarters = frames.iter().filter(|frame| !frame.earlier).filter_map(|frame| match frame.part {
        Some(Part::Quarter(nth)) => Some(nth),
        _ => None,
    });
    let mut counts = [0_usize; 4];
    let place = |nth: u8| usize::from(nth.saturating_sub(1));
    for nth in quarters.clone() {
        if let Some(count) = counts.get_mut(place(nth)) {
            *count += 1;
        }
    }
    let count = |nth: u8| counts.get(place(nth)).copied().unwrap_or_default();
    let most = counts.iter().copied().max().unwrap_or_default();
    // The first, unless another is named twice as often.
    let first = quarters.clone().next().filter(|&nth| count(nth) * 2 >= most);
    let quarter = first.or_else(|| quarters.clone().find(|&nth| count(nth) == most)).filter(|_| most > 1);
    Frame { part: quarter.map(Part::Quarter), ..Frame::default() }
}
