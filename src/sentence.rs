//! A sentence as the grammar sees it: lexemes by number, with questions about them.

use crate::block::{self, Answers};
use crate::language::Settings;
use crate::lexeme::{self, Lexeme, Lexemes, Mark, Shape};
use crate::lexicon::{Lexicon, Sense, Tags, tags};
use crate::literal::Literal;

/// The lexemes of one sentence, with what is needed to read them. Asking beyond the end is allowed everywhere.
pub(crate) struct Lexed<'a> {
    pub text: &'a str,
    pub items: &'a [Lexeme],
    literals: &'a [Literal],
    pub lexicon: &'a Lexicon,
    pub settings: &'a Settings,
}

/// A sentence as it is handed from question to question: by reference, since each question hands it on to others.
pub(crate) type Sentence<'a> = &'a Lexed<'a>;

impl<'a> Lexed<'a> {
    pub(crate) fn new(text: &'a str, lexemes: &'a Lexemes, lexicon: &'a Lexicon, settings: &'a Settings) -> Self {
        Self { text, items: &lexemes.items, literals: &lexemes.literals, lexicon, settings }
    }

    #[inline]
    pub(crate) fn lexeme(&self, at: usize) -> Option<&'a Lexeme> {
        self.items.get(at)
    }

    #[inline]
    pub(crate) fn len(&self) -> usize {
        self.items.len()
    }

    #[inline]
    pub(crate) fn shape(&self, at: usize) -> Option<Shape> {
        self.lexeme(at).map(|lexeme| lexeme.shape)
    }

    #[inline]
    pub(crate) fn mark(&self, at: usize) -> Option<Mark> {
        match self.shape(at) {
            Some(Shape::Mark(mark)) => Some(mark),
            _ => None,
        }
    }

    #[inline]
    pub(crate) fn is_mark(&self, at: usize, mark: Mark) -> bool {
        self.mark(at) == Some(mark)
    }

    #[inline]
    fn senses(&self, at: usize) -> &'a [Option<Sense>] {
        self.lexeme(at).map_or(&[], |lexeme| lexeme::senses(lexeme, self.lexicon))
    }

    /// The first answer that `pick` gives for a sense of the lexeme.
    pub(crate) fn sense<T>(&self, at: usize, pick: impl Fn(Sense) -> Option<T>) -> Option<T> {
        // The first place without a sense ends them.
        self.senses(at).iter().map_while(|&sense| sense).find_map(pick)
    }

    #[inline]
    pub(crate) fn tags(&self, at: usize) -> Tags {
        self.lexeme(at).map_or(Tags::NONE, |lexeme| lexeme.tags)
    }

    /// Whether the lexeme has a sense with one of the tags.
    #[inline]
    pub(crate) fn has(&self, at: usize, tags: Tags) -> bool {
        self.tags(at).meets(tags)
    }

    /// Whether the lexeme has exactly this sense.
    #[inline]
    pub(crate) fn is(&self, at: usize, sense: Sense) -> bool {
        self.tags(at).meets(Tags::NONE.with(sense.tag())) && self.senses(at).contains(&Some(sense))
    }

    #[inline]
    pub(crate) fn is_known(&self, at: usize) -> bool {
        self.tags(at).tell()
    }

    #[inline]
    pub(crate) fn literal(&self, at: usize) -> Option<&'a Literal> {
        let lexeme = self.lexeme(at)?;
        if lexeme.shape == Shape::Digits { self.literals.get(usize::from(lexeme.entry)) } else { None }
    }

    /// Whether a lexeme touches the next one.
    #[inline]
    pub(crate) fn touches(&self, at: usize) -> bool {
        match (self.lexeme(at), self.lexeme(at + 1)) {
            (Some(left), Some(right)) => lexeme::touch(left, right),
            _ => false,
        }
    }

    /// The characters between a lexeme and the next.
    #[inline]
    pub(crate) fn gap(&self, at: usize) -> usize {
        match (self.lexeme(at), self.lexeme(at + 1)) {
            // A no-break space is one, though it is two bytes.
            (Some(left), Some(right)) => match right.start.saturating_sub(left.end()) {
                bytes @ 0..=1 => bytes,
                bytes => self.characters(left.end(), right.start).unwrap_or(bytes),
            },
            _ => usize::MAX,
        }
    }

    #[inline(never)]
    fn characters(&self, start: usize, end: usize) -> Option<usize> {
        self.text.get(start..end).map(|gap| gap.chars().count())
    }

    #[inline]
    pub(crate) fn is_word(&self, at: usize) -> bool {
        matches!(self.shape(at), Some(Shape::Lower | Shape::Capital | Shape::Capitals))
    }

    /// A word without a sense.
    #[inline]
    pub(crate) fn is_unknown_word(&self, at: usize) -> bool {
        self.lexeme(at).is_some_and(|lexeme| !lexeme.tags.tell() && matches!(lexeme.shape, Shape::Lower | Shape::Capital | Shape::Capitals))
    }

    /// The length of a lexeme in bytes.
    #[inline]
    pub(crate) fn length(&self, at: usize) -> usize {
        self.lexeme(at).map_or(0, |lexeme| lexeme.end() - lexeme.start)
    }

    #[inline]
    pub(crate) fn written(&self, at: usize) -> &'a str {
        self.lexeme(at).and_then(|lexeme| self.text.get(lexeme.start..lexeme.end())).unwrap_or_default()
    }

    /// The lexeme before, if there is one.
    #[inline]
    pub(crate) fn before(&self, at: usize) -> Option<usize> {
        at.checked_sub(1)
    }
}

/// What the first fitting sense of a lexeme carries: `sense!(sentence, at, { Sense::Scale(power) => power })`. Most
/// lexemes have no such sense, which their tags tell without a look at the lexicon.
macro_rules! sense {
    ($sentence:expr, $at:expr, { $($(Sense::$tag:ident $(($carried:pat))?)|+ $(if $fits:expr)? => $answer:expr),+ $(,)? }) => {{
        let at = $at;
        if $sentence.has(at, $crate::lexicon::tags!($($($tag),+),+)) {
            $sentence.sense(at, |sense| match sense {
                $($($crate::lexicon::Sense::$tag $(($carried))?)|+ $(if $fits)? => Some($answer),)+
                _ => None,
            })
        } else {
            None
        }
    }};
}
pub(crate) use sense;

impl Lexed<'_> {
    #[inline]
    pub(crate) fn is_digits(&self, at: usize) -> bool {
        self.shape(at) == Some(Shape::Digits)
    }

    /// Digits, a number word, or the sign before one.
    pub(crate) fn is_number(&self, at: usize) -> bool {
        self.is_digits(at) || self.has(at, tags!(Cardinal, Article, Half))
    }

    /// Past the rest of a code that begins before `at`: what touches it is no figure either.
    pub(crate) fn skip_code(&self, mut at: usize) -> usize {
        while at > 0
            && self.touches(at - 1)
            && (self.is_digits(at)
                || self.is_word(at)
                || matches!(self.mark(at), Some(Mark::Hyphen | Mark::Colon | Mark::Slash)) && self.touches(at))
        {
            at += 1;
        }
        at
    }
}

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
    let mut short = [0; block::SIZE];
    while at < bytes.len() && at + block::SIZE <= start + PIECE {
        let (block, before) = block::at(bytes, at, &mut short);
        let marks = Answers::of(block, is_mark);
        let numbers = Answers::of(block, is_digit);
        if marks.any() {
            let mut marks = marks.bits() >> before;
            while marks != 0 {
                let place = marks.trailing_zeros();
                if let Some(end) = boundary(bytes, at + place as usize) {
                    digits |= numbers.any() && (numbers.bits() >> before) & ((1 << place) - 1) != 0;
                    return Piece { end, digits };
                }
                marks &= marks - 1;
            }
        }
        // The last block also looks at bytes before the place: "digits" is never certain.
        digits |= numbers.any();
        at = if before == 0 { at + block::SIZE } else { bytes.len() };
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

/// Sentences longer than this are read in pieces, so that memory stays small whatever the text.
const PIECE: usize = 4096;
/// From here on a piece is cut between any two lexemes.
const LONG: usize = 2 * PIECE;
/// A lexeme without end is cut here, so that its length fits its field.
const LONGEST: usize = 1 << 30;
/// Whether a sentence may end with a byte: few others look like these to a vector compare.
#[inline]
fn is_mark(byte: u8) -> bool {
    (byte | 0x11 == b'?') | (byte == b'!') | (byte == b'\n') | (byte | 0x0C == 0xEF)
}

#[inline]
fn is_digit(byte: u8) -> bool {
    byte.wrapping_sub(b'0') < 10
}

/// Whether an overlong sentence may be cut before a byte: at a space, later between any two lexemes.
fn is_cut(bytes: &[u8], start: usize, at: usize) -> bool {
    use crate::text::{Class, class};
    let (Some(&before), Some(&byte)) = (at.checked_sub(1).and_then(|at| bytes.get(at)), bytes.get(at)) else { return true };
    let late = at - start >= LONG && class(before) != class(byte) || at - start >= LONGEST && !(0x80..0xC0).contains(&byte);
    late || match class(byte) {
        Class::Space => true,
        Class::Wide => byte >= 0xC0 && before >= 0x80,
        Class::Mark => matches!(byte, b'(' | b'$') || class(before) == Class::Mark,
        Class::Letter | Class::Digit => {
            matches!(before, b'(' | b')' | b'$' | b'-')
                || class(before) != class(byte) && matches!(class(before), Class::Letter | Class::Digit)
        }
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
        // "Corp. said", "Rs. 20", "J. Smith", "vs. $5": short words with a point abbreviate.
        let abbreviates = (1..=4).contains(&letters) && capital || (1..=3).contains(&letters) && begins_amount(bytes, next);
        let point_before = letters == 1 && word > 0 && bytes.get(word - 1) == Some(&b'.');
        if abbreviates || point_before {
            return None;
        }
    }
    Some(space)
}

/// Digits, a sign of money, or a code before digits: "5", "$5", "EUR 5".
fn begins_amount(bytes: &[u8], at: usize) -> bool {
    match bytes.get(at..).unwrap_or_default() {
        [b'0'..=b'9' | b'$', ..] | [0xC2, 0xA3 | 0xA5, ..] | [0xE2, 0x82, ..] => true,
        [one, two, three, next, after, ..] => {
            let code = [one, two, three].into_iter().all(u8::is_ascii_uppercase);
            code && (next.is_ascii_digit() || *next == b' ' && after.is_ascii_digit())
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests;
