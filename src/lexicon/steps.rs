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
    pub(crate) const BEGINNING: Self =
        Self { head: 0, tail: 0, nexts: Nexts([0; 2]), tags: Tags::NONE, below: 0, path: 0, entry: 0, other: 0 };

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
        self.nexts.0 != [0; 2]
    }
}

/// Which atoms may go on from a path: a bit for each pair of first bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Nexts([u64; 2]);

impl Nexts {
    /// The word that has the bit of a pair, and the bit.
    #[inline]
    const fn place(first: u8, second: u8) -> (usize, u64) {
        let pair = (first | 0x20) as usize * 41 + (second | 0x20) as usize * 13;
        (pair & 1, 1 << (pair >> 1 & 63))
    }

    /// "no" is certain.
    #[inline]
    pub(crate) fn may_be(&self, first: u8, second: u8) -> bool {
        let (word, bit) = Self::place(first, second);
        self.0.get(word).is_some_and(|bits| bits & bit != 0)
    }

    pub(crate) fn insert(&mut self, atom: &[u8]) {
        let mut add = |first, second| {
            let (word, bit) = Self::place(first, second);
            if let Some(bits) = self.0.get_mut(word) {
                *bits |= bit;
            }
        };
        match *atom {
            [first, second, ..] => add(first, second),
            [first] => (0..=255).for_each(|second| add(first, second)),
            [] => {}
        }
    }
}
