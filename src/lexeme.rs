//! From the bytes of a sentence to its lexemes: words with their senses, numbers in digits, and marks.
//!
//! Every lookup in the lexicon happens here, once; a phrase of several words ("percentage points") becomes one
//! lexeme. Total: any text gives lexemes, in order and disjoint. Offsets are of the whole text.

use crate::atom::Key;
use crate::language::Settings;
use crate::lexicon::{Lexicon, Sense, Step, Tags};
use crate::literal::{self, Literal};
use crate::text::{self, Class};

/// What a lexeme is, before its sense.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shape {
    /// A word in lower case.
    Lower,
    /// A word that begins with a capital.
    Capital,
    /// A word all in capitals, of two letters or more.
    Capitals,
    /// A word of an unspaced script, or one ideograph of it that the lexicon does not know.
    Ideographs,
    /// A number in digits.
    Digits,
    Mark(Mark),
}

/// Marks that the grammar asks about. Marks with a sense (%, $) carry it as words do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mark {
    Comma,
    Stop,
    /// A point that ends no sentence: of an abbreviation or a code.
    Point,
    Colon,
    Semicolon,
    Open,
    Close,
    Hyphen,
    Dash,
    Slash,
    Plus,
    Minus,
    Quote,
    Tilde,
    Less,
    Greater,
    Equals,
    Other,
}

/// One lexeme. `entry` is its senses in the lexicon (0: none), or for digits the index of its literal.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Lexeme {
    pub start: usize,
    pub end: usize,
    pub shape: Shape,
    pub entry: u16,
    /// What its senses are, without what they carry.
    pub tags: Tags,
}

/// The lexemes of a sentence and the numbers in digits among them; cleared and filled again for each sentence.
#[derive(Debug, Clone, Default)]
pub(crate) struct Lexemes {
    pub items: Vec<Lexeme>,
    pub literals: Vec<Literal>,
}

impl Lexemes {
    pub(crate) fn get(&self, at: usize) -> Option<&Lexeme> {
        self.items.get(at)
    }
}

/// Fills `lexemes` with those of `text[start..end]`.
pub(crate) fn lex(text: &str, start: usize, end: usize, lexicon: &Lexicon, settings: &Settings, lexemes: &mut Lexemes) {
    lexemes.items.clear();
    lexemes.literals.clear();
    let bytes = text.as_bytes().get(..end).unwrap_or_default();
    let mut at = start;
    while let Some(&byte) = bytes.get(at) {
        at = match text::class(byte) {
            Class::Space => at + 1,
            Class::Letter => word(text, bytes, at, lexicon, lexemes),
            Class::Digit => digits(text, bytes, at, settings, lexemes),
            Class::Mark => mark(text, bytes, at, byte, lexicon, settings, lexemes),
            Class::Wide => wide(text, bytes, at, lexicon, settings, lexemes),
        };
    }
    literal::settle_separators(&mut lexemes.literals);
}

/// A word, or the longest phrase that begins with it.
#[inline]
fn word(text: &str, bytes: &[u8], start: usize, lexicon: &Lexicon, lexemes: &mut Lexemes) -> usize {
    let (mut key, mut end) = Key::of_word(bytes, start);
    if bytes.get(end).is_some_and(|&byte| byte >= 0x80) {
        end = text::wide_word_end(text, bytes, end);
        key = Key::of(bytes, start, end);
    }
    // An acronym with points, "U.S.": its letters are looked up as one word.
    if end == start + 1 && bytes.get(end) == Some(&b'.') {
        if let Some((letters, length, end)) = acronym(bytes, start) {
            let mut step = lexicon.begin(Key::of(&letters, 0, length));
            // "U.S." is not the word "us".
            if let Some(step) = step.as_mut().filter(|step| lexicon.entry(step.entry).is_function()) {
                step.entry = 0;
            }
            return phrase(bytes, text, start, end, step, Shape::Capitals, lexicon, lexemes);
        }
    }
    let shape = shape_of(bytes.get(start..end).unwrap_or_default());
    let end = match lexicon.begin(key) {
        None => {
            lexemes.items.push(Lexeme { start, end, shape, entry: 0, tags: Tags::NONE });
            end
        }
        step => phrase(bytes, text, start, end, step, shape, lexicon, lexemes),
    };
    possessive(bytes, end)
}

/// Skips "'s", which belongs to no figure.
#[inline]
fn possessive(bytes: &[u8], end: usize) -> usize {
    let apostrophe = match bytes.get(end) {
        Some(b'\'') => 1,
        Some(0xE2) if bytes.get(end..end + 3) == Some("’".as_bytes()) => 3,
        _ => return end,
    };
    let after = end + apostrophe;
    match (bytes.get(after), bytes.get(after + 1)) {
        (Some(b's'), next) if !next.is_some_and(|&byte| text::class(byte) == Class::Letter) => after + 1,
        _ => end,
    }
}

/// Pushes the longest phrase that begins with the atom behind `first`; answers where it ends.
#[allow(clippy::too_many_arguments)]
fn phrase(bytes: &[u8], text: &str, start: usize, end: usize, first: Option<Step>, shape: Shape, lexicon: &Lexicon, lexemes: &mut Lexemes) -> usize {
    let mut best = (end, first.map_or(0, |step| step.entry));
    let mut step = first;
    let mut at = end;
    while let Some(Step { path, longer: true, .. }) = step {
        let next = text::skip_separators(bytes, at);
        let Some(after) = text::atom_end(text, bytes, next) else { break };
        let sign = next > at && bytes.get(next).is_some_and(|&byte| text::class(byte) != Class::Letter);
        if sign && shape == Shape::Lower && first.is_some_and(|first| lexicon.entry(first.entry).is_function()) {
            break;
        }
        step = lexicon.step(path, Key::of(bytes, next, after));
        let Some(found) = step else { break };
        at = after;
        if found.entry != 0 {
            best = (after, found.entry);
        }
    }
    lexemes.items.push(Lexeme { start, end: best.0, shape, entry: best.1, tags: lexicon.tags(best.1) });
    best.0
}

#[inline]
fn shape_of(atom: &[u8]) -> Shape {
    match atom {
        [first, second, ..] if first.is_ascii_uppercase() && second.is_ascii_uppercase() => {
            if atom.iter().all(|byte| !byte.is_ascii_lowercase()) { Shape::Capitals } else { Shape::Capital }
        }
        [first, ..] if first.is_ascii_uppercase() => Shape::Capital,
        _ => Shape::Lower,
    }
}

/// The letters of "U.S.", "L.E", "p.m." and where they end, with the last point.
fn acronym(bytes: &[u8], start: usize) -> Option<([u8; 4], usize, usize)> {
    let mut letters = [0; 4];
    let mut length = 0;
    let mut at = start;
    loop {
        let letter = bytes.get(at).copied().filter(u8::is_ascii_alphabetic)?;
        if bytes.get(at + 1).is_some_and(|&next| text::class(next) == Class::Letter) {
            return None;
        }
        *letters.get_mut(length)? = letter;
        length += 1;
        at += 1;
        if bytes.get(at) != Some(&b'.') {
            break;
        }
        at += 1;
        if !bytes.get(at).is_some_and(u8::is_ascii_alphabetic) {
            break;
        }
    }
    (length > 1).then_some((letters, length, at))
}

fn digits(text: &str, bytes: &[u8], start: usize, settings: &Settings, lexemes: &mut Lexemes) -> usize {
    let (literal, end) = literal::read(bytes, start, settings);
    // "7.２": full-width digits go on.
    if settings.unspaced && (bytes.get(end) == Some(&0xEF) || bytes.get(end..end + 2) == Some(&[b'.', 0xEF])) {
        let (longer, after) = literal::read_wide(text, bytes, start, settings);
        push_literal(lexemes, longer, start, after);
        return after;
    }
    push_literal(lexemes, literal, start, end);
    end
}

fn push_literal(lexemes: &mut Lexemes, literal: Literal, start: usize, end: usize) {
    let index = lexemes.literals.len() as u16;
    lexemes.literals.push(literal);
    lexemes.items.push(Lexeme { start, end, shape: Shape::Digits, entry: index, tags: Tags::NONE });
}

#[allow(clippy::too_many_arguments)]
fn mark(text: &str, bytes: &[u8], at: usize, byte: u8, lexicon: &Lexicon, settings: &Settings, lexemes: &mut Lexemes) -> usize {
    // ".75"; where points group, it is a mark and a number.
    if byte == b'.' && bytes.get(at + 1).is_some_and(u8::is_ascii_digit) && literal::may_begin_with_point(bytes, at) {
        if literal::read(bytes, at, settings).1 > at {
            return digits(text, bytes, at, settings, lexemes);
        }
    }
    let mark = match byte {
        b',' => Mark::Comma,
        b'.' if at + 1 < bytes.len() => Mark::Point,
        b'.' | b'!' | b'?' => Mark::Stop,
        b':' => Mark::Colon,
        b';' => Mark::Semicolon,
        b'(' | b'[' => Mark::Open,
        b')' | b']' => Mark::Close,
        b'-' => Mark::Hyphen,
        b'/' => Mark::Slash,
        b'+' => Mark::Plus,
        b'~' => Mark::Tilde,
        b'<' => Mark::Less,
        b'>' => Mark::Greater,
        b'=' => Mark::Equals,
        b'"' | b'\'' | b'`' => Mark::Quote,
        _ => Mark::Other,
    };
    let step = match mark {
        Mark::Other | Mark::Tilde | Mark::Plus | Mark::Less | Mark::Greater => lexicon.begin(Key::of(bytes, at, at + 1)),
        _ => None,
    };
    phrase(bytes, text, at, at + 1, step, Shape::Mark(mark), lexicon, lexemes)
}

/// What begins with a byte outside ASCII: a letter, an ideograph, a wide digit, a sign or a space.
fn wide(text: &str, bytes: &[u8], at: usize, lexicon: &Lexicon, settings: &Settings, lexemes: &mut Lexemes) -> usize {
    let Some(character) = text.get(at..).and_then(|rest| rest.chars().next()) else { return at + 1 };
    let end = at + character.len_utf8();
    if text::is_space(character) {
        return end;
    }
    if text::wide_digit(character).is_some() {
        let (literal, end) = literal::read_wide(text, bytes, at, settings);
        push_literal(lexemes, literal, at, end);
        return end;
    }
    if let Some(eighths) = literal::vulgar(character) {
        push_literal(lexemes, Literal::vulgar(eighths), at, end);
        return end;
    }
    let begin = |end: usize| lexicon.begin(Key::of(bytes, at, end));
    if text::is_ideograph(character) {
        return phrase(bytes, text, at, end, begin(end), Shape::Ideographs, lexicon, lexemes);
    }
    if character.is_alphabetic() {
        let end = text::wide_word_end(text, bytes, at);
        let shape = if character.is_uppercase() { Shape::Capital } else { Shape::Lower };
        let end = phrase(bytes, text, at, end, begin(end), shape, lexicon, lexemes);
        return possessive(bytes, end);
    }
    if text::is_invisible(character) {
        return end;
    }
    let mark = match character {
        '，' | '、' => Mark::Comma,
        '。' | '！' | '？' => Mark::Stop,
        '：' => Mark::Colon,
        '；' => Mark::Semicolon,
        '（' | '【' | '［' => Mark::Open,
        '）' | '】' | '］' => Mark::Close,
        '－' | '‐' | '‑' => Mark::Hyphen,
        '–' | '—' | '―' | '‒' => Mark::Dash,
        '−' => Mark::Minus,
        '＋' => Mark::Plus,
        '／' | '⁄' => Mark::Slash,
        '～' | '〜' | '∼' => Mark::Tilde,
        '‘' | '’' | '“' | '”' | '「' | '」' | '《' | '》' | '«' | '»' => Mark::Quote,
        _ => Mark::Other,
    };
    let step = if mark == Mark::Other { begin(end) } else { None };
    phrase(bytes, text, at, end, step, Shape::Mark(mark), lexicon, lexemes)
}

/// Whether two lexemes touch.
#[inline]
pub(crate) fn touch(left: &Lexeme, right: &Lexeme) -> bool {
    left.end == right.start
}

/// The senses of a lexeme; digits have none.
#[inline]
pub(crate) fn senses(lexeme: &Lexeme, lexicon: &Lexicon) -> [Option<Sense>; 3] {
    if lexeme.shape == Shape::Digits || lexeme.entry == 0 {
        return [None; 3];
    }
    lexicon.entry(lexeme.entry).senses
}

#[cfg(test)]
mod tests;
