//! Where sentences end.
//!
//! In: the bytes of a text and where a sentence begins. Out: where it ends, and whether it may have a digit. An
//! overlong one is cut where no amount is likely to stand, so that memory stays small whatever the text.

use crate::text::block::{self, Answers, SIZE};
use crate::text::class::{Class, begins_as_code, class};

/// A sentence's place: where it ends, and whether it may have a digit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Piece {
    pub end: usize,
    /// `false` is certain.
    pub digits: bool,
}

/// The sentence, or the piece of an overlong one, that begins at `start`.
pub(crate) fn piece(bytes: &[u8], start: usize) -> Piece {
    let mut digits = false;
    let mut at = start;
    let mut short = [0; SIZE];
    while at < bytes.len() && at + SIZE <= start + PIECE {
        let (block, before) = block::at(bytes, at, &mut short);
        let marks = Answers::of(block, is_mark);
        let numbers = || Answers::of(block, is_digit);
        if marks.any() {
            let mut marks = marks.bits() >> before;
            while marks != 0 {
                let place = marks.trailing_zeros();
                if let Some(end) = boundary(bytes, at + place as usize) {
                    digits = digits || (numbers().bits() >> before) & ((1 << place) - 1) != 0;
                    return Piece { end, digits };
                }
                marks &= marks - 1;
            }
        }
        // The last block also looks at bytes before the place: "digits" is never certain.
        digits = digits || numbers().any();
        at = if before == 0 { at + SIZE } else { bytes.len() };
    }
    // The last bytes of a short text, or the end of an overlong piece.
    while let Some(&byte) = bytes.get(at) {
        if at - start >= PIECE && is_cut(bytes, start, at) {
            return Piece { end: at, digits };
        }
        if let Some(end) = boundary(bytes, at) {
            return Piece { end, digits };
        }
        digits |= byte.is_ascii_digit();
        at += 1;
    }
    Piece { end: bytes.len(), digits }
}

/// Sentences longer than this are read in pieces, so that memory stays small whatever the text: cut between clauses.
pub(crate) const PIECE: usize = 4096;

/// From here on a piece is cut between any two words far from digits.
const WORDS: usize = PIECE + PIECE / 4;

/// From here on it is cut beside any mark or space, although an amount may stand there.
const ANYWHERE: usize = PIECE + PIECE / 2;

/// From here on it is cut between any two lexemes.
const LONG: usize = 2 * PIECE;

/// So many bytes are looked at on both sides.
const FAR: usize = 64;

/// A lexeme without end is cut here, so that its length fits its field.
const LONGEST: usize = 1 << 30;

/// Whether a sentence may end with a byte: few others look like these to a vector compare.
#[inline]
fn is_mark(byte: u8) -> bool {
    (byte | 0x11 == b'?') | (byte == b'!') | (byte == b'\n') | (byte == 0xE3) | (byte == 0xEF)
}

#[inline]
fn is_digit(byte: u8) -> bool {
    byte.wrapping_sub(b'0') < 10
}

/// Whether an overlong sentence may be cut before a byte: the longer it is, the less it takes.
fn is_cut(bytes: &[u8], start: usize, at: usize) -> bool {
    let (Some(&before), Some(&byte)) = (at.checked_sub(1).and_then(|at| bytes.get(at)), bytes.get(at)) else { return true };
    let length = at - start;
    between_clauses(bytes, at)
        || length >= WORDS && byte == b' ' && far_from_digits(bytes, at)
        || length >= ANYWHERE && beside_mark(before, byte)
        || length >= LONG && class(before) != class(byte)
        || length >= LONGEST && !(0x80..0xC0).contains(&byte)
}

/// Behind a comma or its like that is in no number.
fn between_clauses(bytes: &[u8], at: usize) -> bool {
    match bytes.get(at.saturating_sub(3)..at + 2) {
        Some([.., b',' | b';' | b':' | b')', b' ', next]) => next.is_ascii_alphabetic(),
        Some(&[first, second, third, ..]) => ["，", "；", "："].iter().any(|mark| mark.as_bytes() == [first, second, third]),
        _ => false,
    }
}

/// With nothing but words of ASCII on both sides.
fn far_from_digits(bytes: &[u8], at: usize) -> bool {
    let around = bytes.get(at.saturating_sub(FAR)..(at + FAR).min(bytes.len())).unwrap_or_default();
    around.iter().all(|byte| byte.is_ascii_alphabetic() || byte.is_ascii_whitespace())
}

/// Between two marks, at a space, or where letters and digits meet.
fn beside_mark(before: u8, byte: u8) -> bool {
    match class(byte) {
        Class::Space => true,
        Class::Wide => byte >= 0xC0 && before >= 0x80,
        Class::Mark => matches!(byte, b'(' | b'$') || class(before) == Class::Mark,
        Class::Letter | Class::Digit => {
            matches!(before, b'(' | b')' | b'$' | b'-')
                || class(before) != class(byte) && matches!(class(before), Class::Letter | Class::Digit)
        }
    }
}

/// Whether a piece that ends at a place ends with a number of one or two digits and a point, which is an ordinal in some
/// languages: "im 4. Quartal". Nothing follows the last.
pub(crate) fn ends_with_ordinal(bytes: &[u8], end: usize) -> bool {
    let Some(digits) = bytes.get(..end).and_then(|before| before.strip_suffix(b".")) else { return false };
    let count = digits.iter().rev().take_while(|byte| byte.is_ascii_digit()).take(3).count();
    let before = digits.len().checked_sub(count + 1).and_then(|at| digits.get(at));
    end < bytes.len() && (1..=2).contains(&count) && before.is_none_or(|&byte| byte == b' ' || byte == b'(')
}

/// Where the next sentence begins, if the byte at `at` ends one. Decided by the bytes around it alone, so that a
/// reader who comes from behind finds the same sentences.
pub(crate) fn boundary(bytes: &[u8], at: usize) -> Option<usize> {
    let byte = *bytes.get(at)?;
    match byte {
        0xE3 => return (bytes.get(at + 1..at + 3) == Some(&[0x80, 0x82])).then_some(at + 3),
        0xEF => return matches!(bytes.get(at + 1..at + 3), Some([0xBC, 0x81 | 0x9F])).then_some(at + 3),
        b'\n' => return line_end(bytes, at),
        b'.' | b'!' | b'?' => {}
        _ => return None,
    }
    let mut next = at + 1;
    if matches!(bytes.get(next), Some(b'"' | b'\'' | b')')) {
        next += 1;
    } else if bytes.get(next..next + 3) == Some("”".as_bytes()) {
        next += 3;
    }
    if !matches!(bytes.get(next), Some(b' ' | b'\n' | b'\r' | b'\t')) {
        return (byte == b'.' && is_glued(bytes, at)).then_some(at + 1);
    }
    let space = next;
    while next < space + 4 && matches!(bytes.get(next), Some(b' ' | b'\n' | b'\r' | b'\t')) {
        next += 1;
    }
    let follows = *bytes.get(next)?;
    // A line that ends with a full stop ends its sentence, whatever letter the next begins with.
    let line = bytes.get(space..next).is_some_and(|gap| gap.contains(&b'\n'));
    if follows.is_ascii_lowercase() && !(line && ends_long_word(bytes, at)) {
        return None;
    }
    if byte == b'.' {
        let mut word = at;
        while word > 0 && at - word <= 5 && bytes.get(word - 1).is_some_and(u8::is_ascii_alphabetic) {
            word -= 1;
        }
        let letters = at - word;
        let capital = bytes.get(word).is_some_and(u8::is_ascii_uppercase);
        // "Corp. said", "Rs. 20", "J. Smith", "vs. $5": short words with a point abbreviate.
        let abbreviates = (1..=4).contains(&letters) && capital || (1..=3).contains(&letters) && begins_amount(bytes, next);
        // "4.5 mio. EUR": of the number, which goes on with its code.
        let abbreviates = abbreviates || (1..=3).contains(&letters) && is_code(bytes, next) && is_behind_digits(bytes, word);
        // "S/. 20"
        let abbreviates = abbreviates || letters == 0 && word > 0 && bytes.get(word - 1) == Some(&b'/');
        let point_before = letters == 1 && word > 0 && bytes.get(word - 1) == Some(&b'.');
        if abbreviates || point_before {
            return None;
        }
    }
    Some(space)
}

/// Whether a word of three capitals stands at a place, as codes of currencies are, or one of two letters that English has not.
fn is_code(bytes: &[u8], at: usize) -> bool {
    // "Kč", "zł"
    let sign = matches!(bytes.get(at..at + 3), Some([b'A'..=b'Z', 0xC3..=0xC5, _]));
    let ends = !bytes.get(at + 3).is_some_and(u8::is_ascii_alphanumeric);
    sign && ends || begins_as_code(bytes.get(at..).unwrap_or_default())
}

/// Whether a word stands behind digits and a blank, or touches them.
fn is_behind_digits(bytes: &[u8], word: usize) -> bool {
    matches!(bytes.get(..word), Some([.., b'0'..=b'9'] | [.., b'0'..=b'9', b' ']))
}

/// "Profit hit $6.1m.Costs fell": a point behind an amount and before a word in small letters with a capital, where the
/// space was forgotten. Names with a point ("Booking.Com") have no digits before it.
fn is_glued(bytes: &[u8], at: usize) -> bool {
    const LONGEST_SCALE: usize = 3;
    let Some(&[first, second, third]) = bytes.get(at + 1..at + 4) else { return false };
    let word = first.is_ascii_uppercase() && second.is_ascii_lowercase() && third.is_ascii_lowercase();
    let before = bytes.get(..at).unwrap_or_default();
    let scale = before.iter().rev().take_while(|byte| byte.is_ascii_alphabetic()).take(LONGEST_SCALE).count();
    // "1.Revenue rose": the number of an item.
    let digits = before.iter().rev().take(3).take_while(|byte| byte.is_ascii_digit()).count();
    let item = (1..=2).contains(&digits) && matches!(before.get(..at - digits), Some([] | [.., b'\n']));
    let amount = before.strip_suffix(b"%").unwrap_or_else(|| before.get(..at - scale).unwrap_or_default());
    word && !item && amount.last().is_some_and(u8::is_ascii_digit)
}

/// Whether a piece ends with a line whose last word leads on to the next: "rose 7% in / March".
pub(crate) fn ends_open(bytes: &[u8], end: usize, leads: &[&str]) -> bool {
    let Some(line) = bytes.get(..end).and_then(|before| before.strip_suffix(b"\n")) else { return false };
    // A word and the blanks behind it are short; a text of line breaks alone would be gone back over at each.
    let line = line.get(line.len().saturating_sub(64)..).unwrap_or(line).trim_ascii_end();
    end < bytes.len() && leads.iter().any(|lead| line.strip_suffix(lead.as_bytes()).is_some_and(|before| before.last() == Some(&b' ')))
}

/// Whether a full stop stands behind a number or a word that is too long for an abbreviation.
fn ends_long_word(bytes: &[u8], at: usize) -> bool {
    let letters = bytes.get(at.saturating_sub(4)..at).unwrap_or_default();
    let word = letters.iter().rev().take_while(|byte| !byte.is_ascii_whitespace());
    letters.len() == 4 && letters.iter().all(u8::is_ascii_alphabetic) || word.clone().any(|byte| !byte.is_ascii_alphabetic())
}

/// Where the next sentence begins behind a line that ends one: before a blank line, a point of a list, or a capital or
/// an ideograph that begins no amount. Lines that were only folded go on in lower case, most of them.
fn line_end(bytes: &[u8], at: usize) -> Option<usize> {
    let next = at + 1;
    let rest = bytes.get(next..)?;
    let line = bytes.get(..at).unwrap_or_default();
    let goes_on = matches!(line.strip_suffix(b"\r").unwrap_or(line), [.., b',' | b'-' | b'(']);
    match rest {
        [b'\r', b'\n', ..] => Some(next + 2),
        [b'\n', ..] => Some(next + 1),
        [b'*' | b'-' | b'#' | b'|', b' ' | b'\t', ..] | [b'*' | b'-', 0xC2, 0xA0, ..] => Some(next),
        [0xE2, 0x80, 0xA2, ..] => Some(next),
        [b'A'..=b'Z', ..] => (!goes_on && !begins_amount(bytes, next)).then_some(next),
        [0xE4..=0xE9, ..] => (!goes_on).then_some(next),
        _ => None,
    }
}

/// Digits, a sign of money, or a code before digits: "5", "+5", "$5", "US$5", "EUR 5".
fn begins_amount(bytes: &[u8], at: usize) -> bool {
    match bytes.get(at..).unwrap_or_default() {
        [b'+' | b'-', b'0'..=b'9' | b'$', ..] | [b'0'..=b'9' | b'$', ..] | [0xC2, 0xA3 | 0xA5, ..] | [0xE2, 0x82, ..] => true,
        [one, two, three, next, after, ..] => {
            let code = [one, two, three].into_iter().all(u8::is_ascii_uppercase);
            let sign = one.is_ascii_uppercase() && (*two == b'$' || two.is_ascii_uppercase() && *three == b'$');
            sign || code && (next.is_ascii_digit() || *next == b' ' && after.is_ascii_digit())
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests;
