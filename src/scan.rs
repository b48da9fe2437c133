//! Where a figure may begin.
//!
//! In: a sentence's bytes. Out: whether anything in it could belong to a figure: a digit, or a word that is a number or a movement
//! that is its own amount. It may over-report and never misses: the tests hold it against reading every sentence.
//!
//! Whether there is a digit is known by then. Eight bytes are looked at as one word; where a word begins, a bit for its first three
//! letters tells whether any anchor begins so, and only then is it looked up.

use crate::atom::{self, Key};
use crate::lexicon::{Lexicon, Tags, tags};

/// The words that a figure may begin with. A currency or a unit alone begins none.
const ANCHORS: Tags = tags!(Cardinal, Hundred, Scale, Dozen, Half, Part, Factor, FactorNoun, Coin);

/// The beginnings of all anchor words: a bit for each, by the hash of the first three bytes.
#[derive(Debug, Clone)]
pub(crate) struct Beginnings {
    bits: Vec<u64>,
}

const BITS: usize = 1 << 12;

/// The bit of what begins with the three lowest bytes.
#[inline]
fn bit(bytes: u64) -> usize {
    let folded = (bytes | 0x20_2020) as u32 & 0xFF_FFFF;
    (folded.wrapping_mul(0x9E37_79B1) >> 20) as usize % BITS
}

impl Beginnings {
    pub(crate) fn none() -> Self {
        Self { bits: vec![0; BITS / 64] }
    }

    pub(crate) fn insert(&mut self, tags: Tags, word: &str) {
        if !tags.meets(ANCHORS) {
            return;
        }
        let first = atom::load(word.as_bytes(), 0);
        // A word of one or two letters: whatever follows it.
        let anything = match word.len() {
            0 | 1 => 1 << 16,
            2 => 1 << 8,
            _ => 1,
        };
        for rest in 0..anything {
            let at = bit(first | rest << (8 * word.len().min(3)));
            if let Some(bits) = self.bits.get_mut(at / 64) {
                *bits |= 1 << (at % 64);
            }
        }
    }

    #[inline]
    fn has(&self, bytes: u64) -> bool {
        let at = bit(bytes);
        self.bits.get(at / 64).is_some_and(|bits| bits >> (at % 64) & 1 == 1)
    }
}

/// Whether a piece of text without digits of ASCII holds an anchor.
pub(crate) fn holds_anchor(bytes: &[u8], start: usize, lexicon: &Lexicon) -> bool {
    let beginnings = lexicon.beginnings();
    let mut at = start;
    let mut block = atom::load(bytes, at);
    // Whether the byte before is a letter, in bit 7 of the lowest byte.
    let mut carry = 0;
    while at < bytes.len() {
        let behind = atom::load(bytes, at + 8);
        let letters = atom::letters(block);
        let mut places = atom::leads(block) | letters & !(letters << 8 | carry);
        carry = letters >> 56;
        let both = u128::from(behind) << 64 | u128::from(block);
        while places != 0 {
            // Bit 7 of a byte is set: seven bits before it begins the byte.
            let shift = places.trailing_zeros() & !7;
            let word = (both >> shift) as u64;
            let place = at + shift as usize / 8;
            if beginnings.has(word) && confirm(bytes, place, lexicon) || word & 0x80 != 0 && is_wide_digit(bytes, place) {
                return true;
            }
            places &= places - 1;
        }
        block = behind;
        at += 8;
    }
    false
}

/// Digits outside ASCII: vulgar fractions and full-width digits.
fn is_wide_digit(bytes: &[u8], at: usize) -> bool {
    matches!(bytes.get(at..at + 2), Some([0xC2, 0xBC..=0xBE] | [0xE2, 0x85] | [0xEF, 0xBC]))
}

#[inline(never)]
fn confirm(bytes: &[u8], at: usize, lexicon: &Lexicon) -> bool {
    let (key, _) = Key::of_word(bytes, at);
    // A longer phrase may be an anchor where its first word is none.
    lexicon.begin(key).is_some_and(|step| step.longer() || lexicon.tags(step.entry).meets(ANCHORS))
}

#[cfg(test)]
mod tests;
