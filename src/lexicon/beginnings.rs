//! How the words begin that a figure may begin with.
//!
//! A bit for the first three letters and one for the whole word: most words are refused without a look at the lexicon.

use crate::lexicon::sense::{Tags, tags};
use crate::lexicon::table::Lexicon;
use crate::text::atom::{self, Key};

/// The words that a figure may begin with. A currency or a unit alone begins none.
pub(crate) const ANCHORS: Tags = tags!(Cardinal, Half, Factor, FactorNoun);

/// The words that one may begin with behind another: "a million", "a dollar", "a quarter", "quarter million".
const LED: Tags = tags!(Hundred, Scale, Dozen, Part, Coin);

/// What leads to them. A number would be an anchor itself.
const LEADS: Tags = tags!(Article, Part);

/// How the anchors begin. May take another word for one of them, and never misses one.
#[derive(Debug, Clone)]
pub(crate) struct Beginnings {
    /// A bit for each by the hash of its first three bytes.
    pub(crate) starts: Bits,
    /// A bit for each by the hash of its first word.
    anchors: Bits,
    led: Bits,
}

/// A set of hashes: "no" is certain.
#[derive(Debug, Clone)]
pub(crate) struct Bits(Vec<u64>);

impl Bits {
    const SIZE: usize = 1 << 14;

    fn none() -> Self {
        Self(vec![0; Self::SIZE / 64])
    }

    fn insert(&mut self, hash: usize) {
        let at = hash % Self::SIZE;
        if let Some(bits) = self.0.get_mut(at / 64) {
            *bits |= 1 << (at % 64);
        }
    }

    #[inline]
    pub(crate) fn may_have(&self, hash: usize) -> bool {
        let at = hash % Self::SIZE;
        self.0.get(at / 64).is_some_and(|bits| bits >> (at % 64) & 1 == 1)
    }
}

/// The hash of what begins with the three lowest bytes.
#[inline]
pub(crate) fn start_hash(bytes: u64) -> usize {
    let folded = (bytes | 0x20_2020) as u32 & 0xFF_FFFF;
    (folded.wrapping_mul(0x9E37_79B1) >> 18) as usize
}

#[inline]
fn word_hash(key: Key) -> usize {
    (key.hash() >> 50) as usize
}

impl Beginnings {
    pub(crate) fn none() -> Self {
        Self { starts: Bits::none(), anchors: Bits::none(), led: Bits::none() }
    }

    /// Takes up a phrase of these tags, by its first word.
    pub(crate) fn insert(&mut self, tags: Tags, phrase: &str) {
        let words = if tags.meets(ANCHORS) {
            &mut self.anchors
        } else if tags.meets(LED) {
            &mut self.led
        } else {
            return;
        };
        let bytes = phrase.as_bytes();
        words.insert(word_hash(Key::of_word(bytes, 0).0));
        let first = atom::load(bytes, 0);
        // A word of one or two letters: whatever follows it.
        let anything = match phrase.len() {
            0 | 1 => 1 << 16,
            2 => 1 << 8,
            _ => 1,
        };
        for rest in 0..anything {
            self.starts.insert(start_hash(first | rest << (8 * phrase.len().min(3))));
        }
    }

    /// Whether the word at `at` may be an anchor.
    #[inline(never)]
    pub(crate) fn confirm(&self, bytes: &[u8], start: usize, at: usize, lexicon: &Lexicon) -> bool {
        let word = word_hash(Key::of_word(bytes, at).0);
        self.anchors.may_have(word) || self.led.may_have(word) && is_led(bytes, start, at, lexicon)
    }
}

/// Whether the word before the one at `at` leads to it.
fn is_led(bytes: &[u8], start: usize, at: usize, lexicon: &Lexicon) -> bool {
    let before = bytes.get(start..at).unwrap_or_default();
    let Some(last) = before.iter().rposition(u8::is_ascii_alphabetic) else { return false };
    let first = before.get(..last).unwrap_or_default().iter().rposition(|byte| !byte.is_ascii_alphabetic()).map_or(0, |gap| gap + 1);
    // "third's million": the word that leads stands before the "'s".
    if before.get(first..=last) == Some(b"s") && first > 0 && before.get(first - 1) != Some(&b' ') {
        return true;
    }
    let (key, _) = Key::of_word(before, first);
    lexicon.begin(key).is_some_and(|step| lexicon.tags(step.entry).meets(LEADS))
}
