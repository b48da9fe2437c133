//! Atoms, the units of lexicon lookup, as two machine words.
//!
//! A word is found in its lexicon by its first eight and last eight bytes, ASCII case folded, and its length:
//! constant work for any word, since a reader of text spends most of its time in words that mean nothing to it.

/// The key of an atom: exact up to sixteen bytes, beyond them a hash of its ends and length.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Key {
    head: u64,
    /// The last eight bytes; 0 where the head holds all.
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

/// Sets bit 7 of each byte that is not a lower-case ASCII letter.
#[inline]
const fn not_lower(word: u64) -> u64 {
    let low = word & !HIGH;
    let from_a = low + (0x80 - b'a' as u64) * ONES;
    let past_z = low + (0x7F - b'z' as u64) * ONES;
    !((from_a ^ past_z) & !word) & HIGH
}

/// The eight bytes at a place; past the end zeros.
#[inline]
pub(crate) fn load(bytes: &[u8], at: usize) -> u64 {
    match bytes.get(at..).and_then(<[u8]>::first_chunk::<8>) {
        Some(chunk) => u64::from_le_bytes(*chunk),
        None => load_last(bytes, at),
    }
}

/// The fewer than eight bytes from a place to the end.
#[inline]
fn load_last(bytes: &[u8], at: usize) -> u64 {
    let rest = bytes.len().saturating_sub(at);
    match bytes.last_chunk::<8>() {
        _ if rest == 0 => 0,
        Some(chunk) => u64::from_le_bytes(*chunk) >> (8 * (8 - rest)),
        None => {
            let mut word = [0; 8];
            if let (Some(place), Some(bytes)) = (word.get_mut(..rest), bytes.get(at..)) {
                place.copy_from_slice(bytes);
            }
            u64::from_le_bytes(word)
        }
    }
}

/// Sets bit 7 of each byte that is an ASCII letter.
#[inline]
pub(crate) const fn letters(word: u64) -> u64 {
    !not_lower(fold(word)) & HIGH
}

/// Sets bit 7 of each byte that begins a character outside ASCII.
#[inline]
pub(crate) const fn leads(word: u64) -> u64 {
    word & word << 1 & HIGH
}

/// Sets bit 7 of each byte that is an ASCII digit.
#[inline]
pub(crate) const fn digits(word: u64) -> u64 {
    let low = word & !HIGH;
    let from_0 = low + (0x80 - b'0' as u64) * ONES;
    let past_9 = low + (0x7F - b'9' as u64) * ONES;
    (from_0 ^ past_9) & !word & HIGH
}

/// The first four letters at a place, folded; a shorter word is filled with zeros.
#[inline]
pub(crate) fn first_letters(bytes: &[u8], at: usize) -> u32 {
    let word = fold(load(bytes, at));
    let stop = not_lower(word) | 0x80 << 32;
    keep(word, stop.trailing_zeros() as usize / 8) as u32
}

/// The first `length` bytes of a word, the others zero.
#[inline]
const fn keep(word: u64, length: usize) -> u64 {
    if length >= 8 { word } else { word & ((1 << (8 * length)) - 1) }
}

impl Key {
    pub(crate) const NONE: Self = Self { head: 0, tail: 0, length: 0 };

    /// The run of ASCII letters at `start`: its key and its end.
    #[inline]
    pub(crate) fn of_word(bytes: &[u8], start: usize) -> (Self, usize) {
        let first = fold(load(bytes, start));
        let stop = not_lower(first);
        if stop != 0 {
            let length = stop.trailing_zeros() as usize / 8;
            return (Self { head: keep(first, length), tail: 0, length: length as u8 }, start + length);
        }
        let mut end = start + 8;
        loop {
            let stop = not_lower(fold(load(bytes, end)));
            if stop != 0 {
                end += stop.trailing_zeros() as usize / 8;
                break;
            }
            end += 8;
        }
        (Self::long(bytes, first, start, end), end)
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
        Self { head: first, tail, length: (end - start).min(255) as u8 }
    }

    /// One byte that is no letter.
    #[inline]
    pub(crate) fn of_mark(byte: u8) -> Self {
        Self { head: u64::from(byte), tail: 0, length: 1 }
    }

    /// The key of a phrase's atom.
    pub(crate) fn of_text(atom: &str) -> Self {
        Self::of(atom.as_bytes(), 0, atom.len())
    }

    /// Whether the key says all that the atom says.
    pub(crate) fn is_exact(self) -> bool {
        self.length <= 16
    }

    #[inline]
    pub(crate) fn hash(self) -> u64 {
        let mixed = (self.head ^ self.tail.rotate_left(23)).wrapping_add(u64::from(self.length)).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        mixed ^ mixed >> 29
    }
}
