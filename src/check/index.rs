//! The figures of a source, ready for many summaries.

use std::sync::OnceLock;

use rust_decimal::Decimal;

use crate::check::derive::{self, Derived};
use crate::check::item::{Document, Family, Item};
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
    pub(crate) derived: Vec<Derived>,
    /// The time that the document is of.
    pub(crate) own: Frame,
    /// The places of the figures by measure, sorted.
    by_concept: Vec<(Concept, usize)>,
    pub(crate) topics: Topics,
    /// The times that each sentence names, once they are asked for.
    times: Vec<OnceLock<Vec<Frame>>>,
}

/// How many figures of nearly one value are looked at.
const ALIKE: usize = 100;

/// How many figures of one measure are looked at, before a place and behind it.
const MEASURES: usize = 100;

/// How far into a document its own time is looked for, in bytes.
const OPENING: usize = 20_000;

impl<'s> Index<'s> {
    pub(crate) fn new(document: Document<'s>, period: Option<Frame>, derive: bool) -> Self {
        let mut by_value = Vec::new();
        for (at, item) in document.items.iter().enumerate() {
            by_value.push((item.family, item.low.abs(), at));
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
        let topics = Topics::new(&document);
        let named = vec![OnceLock::new(); document.sentences.len()];
        let own = period.unwrap_or_else(|| own_period(&document));
        Self { document, by_value, derived, own, by_concept, topics, times: named }
    }

    /// The times that a sentence names.
    pub(crate) fn times(&self, sentence: usize) -> &[Frame] {
        let read = || times(self.document.sentences.get(sentence).and_then(|span| span.of(self.document.text)).unwrap_or_default());
        self.times.get(sentence).map_or(&[], |named| named.get_or_init(read))
    }

    /// The places of the figures of a measure, of too many those around a place.
    pub(crate) fn of_concept(&self, concept: Concept, around: usize) -> impl Iterator<Item = usize> {
        let first = self.by_concept.partition_point(|row| *row < (concept, 0));
        let end = self.by_concept.partition_point(|row| *row <= (concept, usize::MAX));
        let middle = self.by_concept.partition_point(|row| *row < (concept, around));
        let (first, end) = (first.max(middle.saturating_sub(MEASURES)), end.min(middle + MEASURES));
        self.by_concept.get(first..end).unwrap_or_default().iter().map(|row| row.1)
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
