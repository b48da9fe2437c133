//! Where a figure may begin.
//!
//! In: a sentence's bytes. Out: whether anything in it could belong to a figure: a digit, or a word that is a number or a movement
//! that is its own amount. It may over-report and never misses: the tests hold it against reading every sentence.
//!
//! Whether there is a digit is known by then. Where a word begins, a bit for its first three letters tells whether any
//! anchor begins so, and only then is it looked up.

use crate::atom::{self, Key};
use crate::block::{self, Answers};
use crate::lexicon::{Lexicon, Tags, tags};

/// The words that a figure may begin with. A currency or a unit alone begins none.
const ANCHORS: Tags = tags!(Cardinal, Half, Factor, FactorNoun);
/// The words that one may begin with behind another: "a million", "a dollar", "a quarter", "quarter million".
const LED: Tags = tags!(Hundred, Scale, Dozen, Part, Coin);
/// What leads to them. A number would be an anchor itself.
const LEADS: Tags = tags!(Article, Part);

/// How the anchors begin. May take another word for one of them, and never misses one.
#[derive(Debug, Clone)]
pub(crate) struct Beginnings {
    /// A bit for each by the hash of its first three bytes.
    starts: Bits,
    /// A bit for each by the hash of its first word.
    anchors: Bits,
    led: Bits,
}

/// A set of hashes: "no" is certain.
#[derive(Debug, Clone)]
struct Bits(Vec<u64>);

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
    fn may_have(&self, hash: usize) -> bool {
        let at = hash % Self::SIZE;
        self.0.get(at / 64).is_some_and(|bits| bits >> (at % 64) & 1 == 1)
    }
}

/// The hash of what begins with the three lowest bytes.
#[inline]
fn start_hash(bytes: u64) -> usize {
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
    fn confirm(&self, bytes: &[u8], start: usize, at: usize, lexicon: &Lexicon) -> bool {
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

/// Whether a piece of text without digits of ASCII holds an anchor.
pub(crate) fn holds_anchor(bytes: &[u8], start: usize, lexicon: &Lexicon) -> bool {
    let beginnings = lexicon.beginnings();
    let mut short = [0; block::SIZE];
    let mut at = start;
    // Whether the byte before is a letter.
    let mut carry = 0;
    while at < bytes.len() {
        let (block, before) = block::at(bytes, at, &mut short);
        let letters = Answers::of(block, |byte| (byte | 0x20).wrapping_sub(b'a') < 26).bits() >> before;
        let mut places = letters & !(letters << 1 | carry);
        carry = letters >> 63;
        while places != 0 {
            let place = at + places.trailing_zeros() as usize;
            if beginnings.starts.may_have(start_hash(atom::load(bytes, place))) && beginnings.confirm(bytes, start, place, lexicon) {
                return true;
            }
            places &= places - 1;
        }
        if !block.is_ascii() && holds_wide_digit(bytes, at) {
            return true;
        }
        at += block::SIZE;
    }
    false
}

/// Whether a block has digits outside ASCII, vulgar fractions or full-width digits.
#[inline(never)]
fn holds_wide_digit(bytes: &[u8], at: usize) -> bool {
    let is_digit = |at: usize| matches!(bytes.get(at..at + 2), Some([0xC2, 0xBC..=0xBE] | [0xE2, 0x85] | [0xEF, 0xBC]));
    (at..at + block::SIZE).any(is_digit)
}

#[cfg(test)]
mod tests;
