//! The figures of a source, ready for many summaries.

use rust_decimal::Decimal;

use crate::check::derive::{self, Derived};
use crate::check::item::{Document, Family, Item};
use crate::facts::calendar::{Frame, Part};
use crate::facts::times;

/// The figures of a source by value, made by [`Checker::index`](crate::Checker::index) and used for any number of summaries.
#[derive(Debug, Clone)]
pub struct Index<'s> {
    pub(crate) document: Document<'s>,
    /// The places of the figures, by family and value.
    by_value: Vec<(Family, Decimal, usize)>,
    pub(crate) derived: Vec<Derived>,
    /// The time that the document is of.
    pub(crate) own: Frame,
}

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
        let own = period.unwrap_or_else(|| own_period(document.text));
        Self { document, by_value, derived, own }
    }

    /// The figures of a family with a value from one to another.
    pub(crate) fn between(&self, family: Family, low: Decimal, high: Decimal) -> impl Iterator<Item = (usize, &Item<'s>)> {
        let first = self.by_value.partition_point(|row| (row.0, row.1) < (family, low));
        self.by_value
            .get(first..)
            .unwrap_or_default()
            .iter()
            .take_while(move |row| row.0 == family && row.1 <= high)
            .filter_map(|row| Some((row.2, self.document.items.get(row.2)?)))
    }
}

/// The quarter that the opening of a document names most, if it is not one of several that it names as often.
fn own_period(text: &str) -> Frame {
    let mut end = text.len().min(OPENING);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let mut counts = [(0_usize, None); 4];
    for frame in times(text.get(..end).unwrap_or_default()).into_iter().filter(|frame| !frame.earlier) {
        if let Some(Part::Quarter(nth)) = frame.part {
            if let Some(count) = counts.get_mut(usize::from(nth.saturating_sub(1))) {
                count.0 += 1;
                count.1 = Some(nth);
            }
        }
    }
    // Of as many, the first that is named.
    let most = counts.iter().map(|count| count.0).max().unwrap_or(0);
    let frames = times(text.get(..end).unwrap_or_default());
    let named = frames.iter().filter(|frame| !frame.earlier).find_map(|frame| match frame.part {
        Some(Part::Quarter(nth)) if counts.contains(&(most, Some(nth))) => Some(nth),
        _ => None,
    });
    Frame { part: named.map(Part::Quarter), ..Frame::default() }
}
