//! The steps of a path through the lexicon.

use crate::lexicon::sense::Tags;
use crate::text::atom::Key;

/// A step along a path: an atom that goes on from `parent`. Each fills a cache line, and lies in one.
#[derive(Debug, Clone, Copy)]
#[repr(align(64))]
pub(crate) struct Step {
    pub(crate) head: u64,
    pub(crate) tail: u64,
    pub nexts: Nexts,
    /// What the path is as a whole, without what its senses carry.
    pub tags: Tags,
    /// The length of the atom's key, and the parent.
    pub(crate) below: u32,
    /// The path up to and including this atom: its place among the steps.
    pub path: u16,
    /// What the path means as a whole; 0 where it is only the beginning of a phrase.
    pub entry: u16,
    /// Another step that shares its bucket; 0 for none.
    pub(crate) other: u16,
}

impl Step {
    /// Before any atom.
    pub(crate) const BEGINNING: Self = Self { head: 0, tail: 0, nexts: Nexts(0), tags: Tags::NONE, below: 0, path: 0, entry: 0, other: 0 };

    #[inline]
    pub(crate) fn is(&self, parent: u16, key: Key) -> bool {
        self.below == key.below(parent) && key.is_same_text(self.head, self.tail)
    }

    /// The same beginning of longer phrases, where it means nothing by itself.
    pub(crate) fn without_entry(self) -> Self {
        Self { entry: 0, tags: Tags::NONE, ..self }
    }

    /// Whether a longer phrase begins with this path.
    #[inline]
    pub(crate) fn longer(&self) -> bool {
        self.nexts.0 != 0
    }
}

/// Which atoms may go on from a path: a bit for each pair of first bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Nexts(u64);

impl Nexts {
    #[inline]
    const fn bit(first: u8, second: u8) -> u64 {
        let pair = (first | 0x20) as u32 * 41 + (second | 0x20) as u32 * 13;
        1 << (pair >> 1 & 63)
    }

    /// "no" is certain.
    #[inline]
    pub(crate) const fn may_be(self, first: u8, second: u8) -> bool {
        self.0 & Self::bit(first, second) != 0
    }

    pub(crate) fn insert(&mut self, atom: &[u8]) {
        match *atom {
            [first, second, ..] => self.0 |= Self::bit(first, second),
            [first] => self.0 |= (0..=255).fold(0, |bits, second| bits | Self::bit(first, second)),
            [] => {}
        }
    }
}
