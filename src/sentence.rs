//! A sentence as the grammar sees it: lexemes by number, with questions about them.

use crate::language::Settings;
use crate::lexeme::{self, Lexeme, Lexemes, Mark, Shape};
use crate::lexicon::{Lexicon, Sense, Tags, tags};
use crate::literal::Literal;

/// The lexemes of one sentence, with what is needed to read them. Asking beyond the end is allowed everywhere.
#[derive(Clone, Copy)]
pub(crate) struct Sentence<'a> {
    pub text: &'a str,
    pub lexemes: &'a Lexemes,
    pub lexicon: &'a Lexicon,
    pub settings: &'a Settings,
}

impl<'a> Sentence<'a> {
    #[inline]
    pub(crate) fn lexeme(self, at: usize) -> Option<&'a Lexeme> {
        self.lexemes.get(at)
    }

    pub(crate) fn len(self) -> usize {
        self.lexemes.items.len()
    }

    #[inline]
    pub(crate) fn shape(self, at: usize) -> Option<Shape> {
        self.lexeme(at).map(|lexeme| lexeme.shape)
    }

    #[inline]
    pub(crate) fn mark(self, at: usize) -> Option<Mark> {
        match self.shape(at) {
            Some(Shape::Mark(mark)) => Some(mark),
            _ => None,
        }
    }

    #[inline]
    pub(crate) fn is_mark(self, at: usize, mark: Mark) -> bool {
        self.mark(at) == Some(mark)
    }

    #[inline]
    fn senses(self, at: usize) -> [Option<Sense>; 3] {
        self.lexeme(at).map_or([None; 3], |lexeme| lexeme::senses(lexeme, self.lexicon))
    }

    /// The first answer that `pick` gives for a sense of the lexeme.
    #[inline]
    pub(crate) fn sense<T>(self, at: usize, pick: impl Fn(Sense) -> Option<T>) -> Option<T> {
        if self.tags(at).is_empty() {
            return None;
        }
        let [first, second, third] = self.senses(at);
        first.and_then(&pick).or_else(|| second.and_then(&pick)).or_else(|| third.and_then(&pick))
    }

    #[inline]
    pub(crate) fn tags(self, at: usize) -> Tags {
        self.lexeme(at).map_or(Tags::NONE, |lexeme| lexeme.tags)
    }

    /// Whether the lexeme has a sense with one of the tags.
    #[inline]
    pub(crate) fn has(self, at: usize, tags: Tags) -> bool {
        self.tags(at).meets(tags)
    }

    /// Whether the lexeme has exactly this sense.
    pub(crate) fn is(self, at: usize, sense: Sense) -> bool {
        self.tags(at).meets(Tags::NONE.with(sense.tag())) && self.senses(at).contains(&Some(sense))
    }

    pub(crate) fn is_known(self, at: usize) -> bool {
        !self.tags(at).is_empty()
    }

    pub(crate) fn literal(self, at: usize) -> Option<&'a Literal> {
        let lexeme = self.lexeme(at)?;
        if lexeme.shape == Shape::Digits { self.lexemes.literals.get(usize::from(lexeme.entry)) } else { None }
    }

    /// Whether a lexeme touches the next one.
    #[inline]
    pub(crate) fn touches(self, at: usize) -> bool {
        match (self.lexeme(at), self.lexeme(at + 1)) {
            (Some(left), Some(right)) => lexeme::touch(left, right),
            _ => false,
        }
    }

    /// The bytes between a lexeme and the next.
    pub(crate) fn gap(self, at: usize) -> usize {
        match (self.lexeme(at), self.lexeme(at + 1)) {
            (Some(left), Some(right)) => right.start.saturating_sub(left.end),
            _ => usize::MAX,
        }
    }

    pub(crate) fn is_word(self, at: usize) -> bool {
        matches!(self.shape(at), Some(Shape::Lower | Shape::Capital | Shape::Capitals))
    }

    pub(crate) fn written(self, at: usize) -> &'a str {
        self.lexeme(at).and_then(|lexeme| self.text.get(lexeme.start..lexeme.end)).unwrap_or_default()
    }

    /// The lexeme before, if there is one.
    pub(crate) fn before(self, at: usize) -> Option<usize> {
        at.checked_sub(1)
    }
}

impl Sentence<'_> {
    #[inline]
    pub(crate) fn is_digits(self, at: usize) -> bool {
        self.shape(at) == Some(Shape::Digits)
    }

    /// Digits, a number word, or the sign before one.
    pub(crate) fn is_number(self, at: usize) -> bool {
        self.is_digits(at) || self.has(at, tags!(Cardinal, Article, Half))
    }

    /// Past the rest of a code that begins before `at`: what touches it is no figure either.
    pub(crate) fn skip_code(self, mut at: usize) -> usize {
        while at > 0 && self.touches(at - 1) && (self.is_digits(at) || self.is_word(at) || matches!(self.mark(at), Some(Mark::Hyphen | Mark::Colon | Mark::Slash)) && self.touches(at)) {
            at += 1;
        }
        at
    }
}

/// The end of the sentence, or of the piece of an overlong one, that begins at `start`.
pub(crate) fn end(bytes: &[u8], start: usize) -> usize {
    let mut at = start;
    while let Some(&byte) = bytes.get(at) {
        // Sixteen bytes at a time, until one could end a sentence.
        if let Some(block) = bytes.get(at..).and_then(<[u8]>::first_chunk::<16>).filter(|_| at - start < PIECE) {
            if !may_hold_end(block) {
                at += 16;
                continue;
            }
        }
        if at - start >= PIECE && is_cut(bytes, at) {
            return at;
        }
        if may_end(byte) {
            if let Some(end) = boundary(bytes, at) {
                return end;
            }
        }
        at += 1;
    }
    bytes.len()
}

/// Sentences longer than this are read in pieces, so that memory stays small whatever the text.
const PIECE: usize = 4096;

/// Whether a block has a byte that could end a sentence; compiled to vector compares.
#[inline]
fn may_hold_end(block: &[u8; 16]) -> bool {
    let mut any = 0u8;
    for &byte in block {
        any |= u8::from(byte == b'.') | u8::from(byte == b'!') | u8::from(byte == b'?') | u8::from(byte == b'\n') | u8::from(byte == 0xE3) | u8::from(byte == 0xEF);
    }
    any != 0
}

#[inline]
fn may_end(byte: u8) -> bool {
    matches!(byte, b'.' | b'!' | b'?' | b'\n' | 0xE3 | 0xEF)
}

/// Whether an overlong sentence may be cut before a byte: at a space, or later between any two lexemes.
fn is_cut(bytes: &[u8], at: usize) -> bool {
    use crate::text::{Class, class};
    let (Some(&before), Some(&byte)) = (at.checked_sub(1).and_then(|at| bytes.get(at)), bytes.get(at)) else { return true };
    match class(byte) {
        Class::Space => true,
        Class::Wide => byte >= 0xC0 && before >= 0x80,
        Class::Mark => matches!(byte, b'(' | b'$') || class(before) == Class::Mark,
        Class::Letter | Class::Digit => matches!(before, b'(' | b')' | b'$' | b'-') || class(before) != class(byte) && matches!(class(before), Class::Letter | Class::Digit),
    }
}

/// Where the next sentence begins, if the byte at `at` ends one. Decided by the bytes around it alone, so that a
/// reader who comes from behind finds the same sentences.
pub(crate) fn boundary(bytes: &[u8], at: usize) -> Option<usize> {
    let byte = *bytes.get(at)?;
    match byte {
        0xE3 => return (bytes.get(at + 1..at + 3) == Some(&[0x80, 0x82])).then_some(at + 3),
        0xEF => return matches!(bytes.get(at + 1..at + 3), Some([0xBC, 0x81 | 0x9F])).then_some(at + 3),
        b'\n' => {
            let next = match bytes.get(at + 1)? {
                b'\r' => at + 2,
                _ => at + 1,
            };
            return (bytes.get(next) == Some(&b'\n')).then_some(next + 1);
        }
        _ => {}
    }
    let mut next = at + 1;
    if matches!(bytes.get(next), Some(b'"' | b'\'' | b')')) {
        next += 1;
    } else if bytes.get(next..next + 3) == Some("”".as_bytes()) {
        next += 3;
    }
    if !matches!(bytes.get(next), Some(b' ' | b'\n' | b'\r' | b'\t')) {
        return None;
    }
    let space = next;
    while next < space + 4 && matches!(bytes.get(next), Some(b' ' | b'\n' | b'\r' | b'\t')) {
        next += 1;
    }
    let follows = *bytes.get(next)?;
    if follows.is_ascii_lowercase() {
        return None;
    }
    if byte == b'.' {
        let mut word = at;
        while word > 0 && at - word <= 5 && bytes.get(word - 1).is_some_and(u8::is_ascii_alphabetic) {
            word -= 1;
        }
        let letters = at - word;
        let capital = bytes.get(word).is_some_and(u8::is_ascii_uppercase);
        // "Corp. said", "Rs. 20", "J. Smith", "vs. 5": short words with a point abbreviate.
        let abbreviates = (1..=4).contains(&letters) && capital || (1..=3).contains(&letters) && follows.is_ascii_digit();
        let point_before = letters == 1 && word > 0 && bytes.get(word - 1) == Some(&b'.');
        if abbreviates || point_before {
            return None;
        }
    }
    Some(space)
}

/// The beginning of the sentence that holds `at`, not before `floor`, where one begins.
pub(crate) fn start(bytes: &[u8], floor: usize, at: usize) -> usize {
    let mut before = at;
    while before > floor {
        if let Some(block) = bytes.get(floor..before).and_then(<[u8]>::last_chunk::<16>) {
            if !may_hold_end(block) {
                before -= 16;
                continue;
            }
        }
        before -= 1;
        if bytes.get(before).is_some_and(|&byte| may_end(byte)) {
            if let Some(end) = boundary(bytes, before).filter(|&end| end <= at) {
                return end;
            }
        }
    }
    floor
}
