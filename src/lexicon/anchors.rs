//! Where a figure may begin.
//!
//! In: a sentence's bytes. Out: whether anything in it could belong to a figure: a digit, or a word that is a number or a movement
//! that is its own amount. It may over-report and never misses: the tests hold it against reading every sentence.
//!
//! Whether there is a digit is known by then. Where a word begins, a bit for its first three letters tells whether any
//! anchor begins so, and only then is it looked up.

use crate::lexicon::beginnings::start_hash;
use crate::lexicon::sense::Tags;
use crate::lexicon::table::Lexicon;
use crate::text::atom;
use crate::text::block::{self, Answers, SIZE};

/// Whether a piece of text without digits of ASCII holds an anchor.
pub(crate) fn holds_anchor(bytes: &[u8], start: usize, lexicon: &Lexicon) -> bool {
    let beginnings = lexicon.beginnings();
    let tags = |word| lexicon.begin(word).map_or(Tags::NONE, |step| lexicon.tags(step.entry));
    let mut short = [0; SIZE];
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
            if beginnings.starts.may_have(start_hash(atom::load(bytes, place))) && beginnings.confirm(bytes, start, place, tags) {
                return true;
            }
            places &= places - 1;
        }
        if !block.is_ascii() && holds_wide_digit(bytes, at) {
            return true;
        }
        at += SIZE;
    }
    false
}

/// Whether a block has digits outside ASCII, vulgar fractions or full-width digits.
#[inline(never)]
fn holds_wide_digit(bytes: &[u8], at: usize) -> bool {
    let is_digit = |at: usize| match bytes.get(at..at + 2) {
        Some([0xC2, 0xBC..=0xBE] | [0xE2, 0x85]) => true,
        // Not the marks that are as wide: ，
        Some([0xEF, 0xBC]) => matches!(bytes.get(at + 2), Some(0x90..=0x99)),
        _ => false,
    };
    (at..at + SIZE).any(is_digit)
}

#[cfg(test)]
mod tests;
