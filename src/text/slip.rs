//! Slips of the pen, the keyboard and of text recognition: words that are a letter away from another.

/// Longer words are compared with none.
const LONGEST: usize = 16;

/// Which letters a word has, however often: a bit for each.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Letters(u32);

impl Letters {
    pub(crate) fn of(word: &str) -> Self {
        Self(word.bytes().take(LONGEST).fold(0, |letters, byte| letters | 1 << (folded(byte) & 31)))
    }

    /// Whether a word may be another with a slip in it: "no" is certain. A slip adds and takes away no more than a letter, or
    /// an `m` for two.
    #[inline]
    pub(crate) fn may_be_slip_of(self, other: Self) -> bool {
        const MOST: u32 = 5;
        (self.0 ^ other.0).count_ones() <= MOST
    }
}

/// The letter that a byte is, or is taken for.
fn folded(byte: u8) -> u8 {
    match byte.to_ascii_lowercase() {
        b'0' => b'o',
        b'1' | b'|' => b'l',
        letter => letter,
    }
}

/// Whether a word is another with one slip: a letter too many, too few, another or in the place of its neighbour. Letters that
/// text recognition takes for others count as those: "rnillion", "billi0n".
pub(crate) fn is_slip_of(written: &str, word: &str) -> bool {
    if written.len().abs_diff(word.len()) > 2 || written.len() > LONGEST || !written.is_ascii() {
        return false;
    }
    let (mut letters, mut length) = ([0u8; LONGEST], 0);
    let bytes = written.as_bytes();
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        let joined = bytes.get(at..at + 2).is_some_and(|pair| pair.eq_ignore_ascii_case(b"rn"));
        let letter = if joined { b'm' } else { folded(*byte) };
        if let Some(place) = letters.get_mut(length) {
            *place = letter;
        }
        at += 1 + usize::from(joined);
        length += 1;
    }
    let (left, right) = (letters.get(..length).unwrap_or_default(), word.as_bytes());
    let same = left.iter().zip(right).take_while(|(left, right)| left == right).count();
    let (left, right) = (left.get(same..).unwrap_or_default(), right.get(same..).unwrap_or_default());
    let same = left.iter().rev().zip(right.iter().rev()).take_while(|(left, right)| left == right).count();
    match (left.get(..left.len() - same).unwrap_or_default(), right.get(..right.len() - same).unwrap_or_default()) {
        ([a, b], [c, d]) => (a, b) == (d, c),
        (left, right) => left.len() <= 1 && right.len() <= 1,
    }
}

#[cfg(test)]
mod tests {
    use super::{Letters, is_slip_of};

    #[test]
    fn one_slip() {
        for written in [
            "million", "milion", "millon", "milllion", "mllion", "nillion", "millino", "imllion", "rnillion", "rni1lion", "milli0n",
            "MILLI0N",
        ] {
            assert!(is_slip_of(written, "million"), "{written}");
            assert!(Letters::of(written).may_be_slip_of(Letters::of("million")), "{written}");
        }
        for written in ["minion", "milliner", "mill", "lions", "ml", "", "members", "millennium", "mülion"] {
            assert!(!is_slip_of(written, "million"), "{written}");
        }
    }
}
