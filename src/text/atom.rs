//! Atoms, the units of lexicon lookup, as two machine words.
//!
//! A word is found in its lexicon by its first eight and last eight bytes, ASCII case folded, and its length; a long one
//! also by a hash of what is between. That is constant work for any usual word, since a reader of text spends most of
//! its time in words that mean nothing to it.

/// The key of an atom: exact up to sixteen bytes; of what is between the ends of a longer one, a hash of 64 bits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Key {
    head: u64,
    /// The last eight bytes; 0 where the head holds all; in a long word with the hash of the bytes between.
    tail: u64,
    length: u8,
}

const ONES: u64 = 0x0101_0101_0101_0101;

const HIGH: u64 = 0x8080_8080_8080_8080;

/// Sets bit 7 of each byte that is an ASCII capital.
#[inline]
const fn capitals(word: u64) -> u64 {
    let low = word & !HIGH;
    let from_a = low + (0x80 - b'A' as u64) * ONES;
    let past_z = low + (0x7F - b'Z' as u64) * ONES;
    (from_a ^ past_z) & !word & HIGH
}

/// Folds ASCII capitals to lower case; other bytes stay.
#[inline]
const fn fold(word: u64) -> u64 {
    word | capitals(word) >> 2
}

/// An odd number that mixes the bits of what is multiplied with it: 2⁶⁴ over the golden ratio.
pub(crate) const MIX: u64 = 0x9E37_79B9_7F4A_7C15;

/// Bit 5 of each byte, which is what a small letter has and a capital has not.
const SMALL: u64 = 0x20 * ONES;

/// The eight bytes at a place; past the end zeros.
#[inline]
pub(crate) fn load(bytes: &[u8], at: usize) -> u64 {
    match bytes.get(at..at.wrapping_add(8)).and_then(<[u8]>::first_chunk::<8>) {
        Some(chunk) => u64::from_le_bytes(*chunk),
        None => load_last(bytes, at),
    }
}

#[inline(never)]
fn load_last(bytes: &[u8], at: usize) -> u64 {
    let Some(rest) = bytes.get(at..).filter(|rest| !rest.is_empty()) else { return 0 };
    match bytes.last_chunk::<8>() {
        Some(last) => u64::from_le_bytes(*last) >> (8 * (8 - rest.len().min(8))),
        None => rest.iter().rev().fold(0, |word, &byte| word << 8 | u64::from(byte)),
    }
}

/// Sets bit 7 of each byte that is no ASCII letter.
#[inline]
const fn no_letters(word: u64) -> u64 {
    let low = (word | SMALL) & !HIGH;
    let from_a = low + (0x80 - b'a' as u64) * ONES;
    let past_z = low + (0x7F - b'z' as u64) * ONES;
    (!from_a | past_z | word) & HIGH
}

/// The first `length` bytes of a word, the others zero.
#[inline]
const fn keep(word: u64, length: usize) -> u64 {
    if length >= 8 { word } else { word & ((1 << (8 * length)) - 1) }
}

/// The end of the run of ASCII letters that goes on at `at`.
#[inline]
pub(crate) fn letters_end(bytes: &[u8], mut at: usize) -> usize {
    loop {
        let stop = no_letters(load(bytes, at));
        if stop != 0 {
            return at + stop.trailing_zeros() as usize / 8;
        }
        at += 8;
    }
}

/// How many letters a word begins with; 8 may go on.
#[inline]
pub(crate) const fn letter_count(word: u64) -> usize {
    no_letters(word).trailing_zeros() as usize / 8
}

/// Whether a capital is among eight letters.
#[inline]
pub(crate) const fn has_capital(word: u64) -> bool {
    !word & SMALL != 0
}

/// A word of less than eight letters, given the bytes that begin with it: its key, its length, and whether it has a capital.
/// Of a longer word the length is eight, and the rest is of its first eight letters.
#[inline]
pub(crate) const fn short_word(word: u64) -> (Key, usize, bool) {
    let stops = no_letters(word);
    // All bits below the first byte that is no letter.
    let below = ((stops & stops.wrapping_neg()) >> 7).wrapping_sub(1);
    let length = stops.trailing_zeros() as usize / 8;
    (Key { head: (word | SMALL) & below, tail: 0, length: length as u8 }, length, !word & SMALL & below != 0)
}

/// The first three letters of a word as small ones, given the bytes that begin with it; of a shorter word, all.
#[inline]
pub(crate) const fn first_letters(word: u64) -> u64 {
    let stops = no_letters(word) & 0x80_8080;
    // All bits below the first byte that is none.
    let below = ((stops & stops.wrapping_neg()) >> 7).wrapping_sub(1);
    (word | SMALL) & below & 0xFF_FFFF
}

/// A hash of what a long word has between its first and its last eight bytes.
#[inline(never)]
fn middle(bytes: &[u8], start: usize, end: usize) -> u64 {
    let bytes = bytes.get(start + 8..end - 8).unwrap_or_default();
    bytes.iter().fold(0, |hash: u64, byte| (hash.rotate_left(9) ^ u64::from(byte.to_ascii_lowercase())).wrapping_mul(MIX))
}

/// Whether the first of three bytes is that of an ideograph, as nearly all are.
#[inline]
pub(crate) const fn is_ideograph(first: u8) -> bool {
    matches!(first, 0xE4..=0xE9)
}

/// Whether three bytes are a syllable of hiragana, U+3041 to U+309F.
#[inline]
const fn is_hiragana(first: u8, second: u8, third: u8) -> bool {
    first == 0xE3 && (second == 0x81 && third > 0x80 || second == 0x82 && third < 0xA0)
}

impl Key {
    /// That of no atom.
    pub(crate) const NOTHING: Self = Self { head: 0, tail: 0, length: 0 };

    /// The run of ASCII letters at `start`: its key and its end.
    #[inline]
    pub(crate) fn of_word(bytes: &[u8], start: usize) -> (Self, usize) {
        let word = load(bytes, start);
        let stop = no_letters(word);
        if stop != 0 {
            let length = stop.trailing_zeros() as usize / 8;
            return (Self { head: keep(word | SMALL, length), tail: 0, length: length as u8 }, start + length);
        }
        let (key, length) = Self::of_long(bytes.get(start..).unwrap_or_default(), word);
        (key, start + length)
    }

    /// The word of eight letters or more that `rest` begins with, given its first eight bytes: its key and its length.
    #[inline]
    pub(crate) fn of_long(rest: &[u8], word: u64) -> (Self, usize) {
        let length = letters_end(rest, 8);
        let tail = if length > 8 { load(rest, length - 8) | SMALL } else { 0 };
        let tail = if length > 16 { tail ^ middle(rest, 0, length) } else { tail };
        (Self { head: word | SMALL, tail, length: length.min(255) as u8 }, length)
    }

    /// Any atom.
    #[inline]
    pub(crate) fn of(bytes: &[u8], start: usize, end: usize) -> Self {
        let first = fold(load(bytes, start));
        let length = end - start;
        if length <= 8 {
            return Self { head: keep(first, length), tail: 0, length: length as u8 };
        }
        Self::long(bytes, first, start, end)
    }

    #[inline]
    fn long(bytes: &[u8], first: u64, start: usize, end: usize) -> Self {
        let tail = if end - start > 8 { fold(load(bytes, end - 8)) } else { 0 };
        let tail = if end - start > 16 { tail ^ middle(bytes, start, end) } else { tail };
        Self { head: first, tail, length: (end - start).min(255) as u8 }
    }

    /// A word of up to eight letters, given the bytes that begin with it.
    #[inline]
    pub(crate) const fn of_short(word: u64, length: usize) -> Self {
        Self { head: keep(word | SMALL, length), tail: 0, length: length as u8 }
    }

    /// The ideograph of three bytes at a place, as nearly all are: its first byte tells it.
    #[inline]
    pub(crate) fn of_ideograph(bytes: &[u8], start: usize) -> Option<Self> {
        match bytes.get(start..start + 3) {
            Some(&[first, second, third]) if is_ideograph(first) => {
                Some(Self { head: u64::from(u32::from_le_bytes([first, second, third, 0])), tail: 0, length: 3 })
            }
            _ => None,
        }
    }

    /// The syllable of hiragana at a place.
    #[inline]
    pub(crate) fn of_hiragana(bytes: &[u8], start: usize) -> Option<Self> {
        match bytes.get(start..start + 3) {
            Some(&[first, second, third]) if is_hiragana(first, second, third) => {
                Some(Self { head: u64::from(u32::from_le_bytes([first, second, third, 0])), tail: 0, length: 3 })
            }
            _ => None,
        }
    }

    /// The ideograph or syllable of hiragana of three bytes at a place.
    #[inline]
    pub(crate) fn of_unspaced(bytes: &[u8], start: usize) -> Option<Self> {
        match bytes.get(start..start + 3) {
            Some(&[first, second, third]) if is_ideograph(first) || is_hiragana(first, second, third) => {
                Some(Self { head: u64::from(u32::from_le_bytes([first, second, third, 0])), tail: 0, length: 3 })
            }
            _ => None,
        }
    }

    /// A mark of ASCII.
    #[inline]
    pub(crate) const fn of_byte(byte: u8) -> Self {
        Self { head: byte as u64, tail: 0, length: 1 }
    }

    pub(crate) const fn of_ends(head: u64, tail: u64, length: u8) -> Self {
        Self { head, tail, length }
    }

    /// The key of a phrase's atom.
    pub(crate) fn of_text(atom: &str) -> Self {
        Self::of(atom.as_bytes(), 0, atom.len())
    }

    #[inline]
    pub(crate) fn hash(self) -> u64 {
        (self.head ^ self.tail.rotate_left(23)).wrapping_mul(MIX)
    }

    /// The key's length beside its parent path, to compare both at once.
    #[inline]
    pub(crate) fn below(self, parent: u16) -> u32 {
        u32::from(parent) << 8 | u32::from(self.length)
    }

    #[inline]
    pub(crate) fn is_same(self, other: Self) -> bool {
        (self.head ^ other.head) | (self.tail ^ other.tail) | u64::from(self.length ^ other.length) == 0
    }

    #[inline]
    pub(crate) fn is_same_text(self, head: u64, tail: u64) -> bool {
        (self.head ^ head) | (self.tail ^ tail) == 0
    }

    pub(crate) fn ends(self) -> (u64, u64) {
        (self.head, self.tail)
    }
}
