//! Places in a text.

use crate::text::atom::Key;

/// What a byte begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Class {
    Space,
    Letter,
    Digit,
    Mark,
    /// The first byte of a character outside ASCII.
    Wide,
}

/// Bytes by what they begin.
#[allow(clippy::indexing_slicing)] // at compile time, where a panic is an error of the build
pub(crate) const CLASSES: [Class; 256] = {
    let mut classes = [Class::Mark; 256];
    let mut byte = 0;
    while byte < 256 {
        classes[byte] = match byte as u8 {
            b' ' | b'\t' | b'\n' | b'\r' | 0x0B | 0x0C => Class::Space,
            b'a'..=b'z' | b'A'..=b'Z' => Class::Letter,
            b'0'..=b'9' => Class::Digit,
            0x80.. => Class::Wide,
            _ => Class::Mark,
        };
        byte += 1;
    }
    classes
};

#[inline]
pub(crate) fn class(byte: u8) -> Class {
    // The table has a place for every byte, so the fallback is never taken.
    CLASSES.get(usize::from(byte)).copied().unwrap_or(Class::Mark)
}

/// Whether a text begins with a word of three capitals, as codes of currencies are.
pub(crate) fn begins_as_code(bytes: &[u8]) -> bool {
    is_code(bytes.iter())
}

/// Whether a text ends with one.
pub(crate) fn ends_as_code(bytes: &[u8]) -> bool {
    is_code(bytes.iter().rev())
}

fn is_code<'b>(mut bytes: impl Iterator<Item = &'b u8>) -> bool {
    bytes.by_ref().take(3).filter(|byte| byte.is_ascii_uppercase()).count() == 3 && !bytes.next().is_some_and(u8::is_ascii_alphanumeric)
}

/// Spaces of Unicode that are not ASCII, with those that agencies and spreadsheets put inside numbers.
#[inline]
pub(crate) fn is_space(character: char) -> bool {
    matches!(character, '\u{A0}' | '\u{1680}' | '\u{2000}'..='\u{200A}' | '\u{2028}' | '\u{2029}' | '\u{202F}' | '\u{205F}' | '\u{3000}')
}

/// Marks without a glyph: direction marks, joiners, the byte order mark, combining accents.
pub(crate) fn is_invisible(character: char) -> bool {
    matches!(character, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}' | '\u{300}'..='\u{36F}' | '\u{AD}')
}

/// The zeros of the decimal digits of other scripts in order, each followed by its nine others.
const ZEROS: [char; 20] = ['٠', '۰', '߀', '०', '০', '੦', '૦', '୦', '௦', '౦', '೦', '൦', '๐', '໐', '༠', '၀', '០', '᠐', '\u{A9D0}', '０'];

/// The value of a decimal digit of any script, the styled ones of mathematics included.
pub(crate) fn digit_of_any_script(character: char) -> Option<u8> {
    if matches!(character, '\u{1D7CE}'..='\u{1D7FF}') {
        return Some(((character as u32 - 0x1D7CE) % 10) as u8);
    }
    let nearest = ZEROS.partition_point(|&zero| zero <= character).checked_sub(1)?;
    let value = character as u32 - *ZEROS.get(nearest)? as u32;
    (value < 10).then_some(value as u8)
}

/// Characters of scripts written without spaces of which each is an atom.
#[inline]
pub(crate) fn is_ideograph(character: char) -> bool {
    is_hiragana(character)
        || matches!(character, '\u{3400}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7AF}' | '\u{F900}'..='\u{FAFF}' | '\u{3005}'..='\u{3007}' | '\u{20000}'..='\u{3FFFF}')
}

/// The syllables of endings and particles.
#[inline]
pub(crate) fn is_hiragana(character: char) -> bool {
    matches!(character, '\u{3041}'..='\u{309F}')
}

/// The syllables of names and loan words: a run of them is one word.
#[inline]
pub(crate) fn is_katakana(character: char) -> bool {
    matches!(character, '\u{30A1}'..='\u{30FA}' | '\u{30FC}'..='\u{30FF}')
}

/// The end of the run of katakana at `start`.
pub(crate) fn katakana_end(text: &str, bytes: &[u8], start: usize) -> usize {
    let run = text.get(start..bytes.len()).unwrap_or_default();
    start + run.find(|character| !is_katakana(character)).unwrap_or(run.len())
}

/// The end of a word that has letters outside ASCII, from any byte of it that begins a character.
pub(crate) fn wide_word_end(text: &str, bytes: &[u8], start: usize) -> usize {
    let mut end = start;
    for character in text.get(start..bytes.len()).unwrap_or_default().chars() {
        let combining = matches!(character, '\u{300}'..='\u{36F}');
        let letter = character.is_alphabetic() && !is_ideograph(character) && !is_katakana(character);
        if !letter && !combining {
            break;
        }
        end += character.len_utf8();
    }
    end
}

fn is_joining_dash(bytes: &[u8], at: usize) -> bool {
    matches!(bytes.get(at + 1..at + 4), Some(&[0x80, 0x93, next]) if class(next) == Class::Letter)
}

/// Past what may stand between the words of a phrase: spaces, one hyphen, one slash.
#[inline]
pub(crate) fn skip_separators(bytes: &[u8], start: usize) -> usize {
    let mut at = start;
    loop {
        at += match bytes.get(at) {
            Some(b' ' | b'-' | b'/' | b'\n' | b'\r' | b'\t') => 1,
            Some(0xC2) if bytes.get(at + 1) == Some(&0xA0) => 2,
            Some(0xE2) if matches!(bytes.get(at + 1..at + 3), Some([0x80, 0x87..=0x89 | 0xAF | 0x90 | 0x91])) => 3,
            // An en dash that joins words: "year–on–year".
            Some(0xE2) if at == start && is_joining_dash(bytes, at) => 3,
            Some(0xE3) if bytes.get(at + 1..at + 3) == Some(&[0x80, 0x80]) => 3,
            _ => return at,
        };
        // A page of spaces is no separator within a phrase.
        if at > start + 8 {
            return at;
        }
    }
}

/// The end of the atom at a place: a word, or one character that is neither letter, digit nor space.
#[inline]
pub(crate) fn atom_end(text: &str, bytes: &[u8], start: usize) -> Option<usize> {
    let first = *bytes.get(start)?;
    match class(first) {
        Class::Space | Class::Digit => None,
        Class::Mark => Some(start + 1),
        Class::Letter | Class::Wide => {
            let mut end = Key::of_word(bytes, start).1;
            if bytes.get(end).is_some_and(|&byte| byte >= 0x80) {
                let character = text.get(end..)?.chars().next()?;
                if end == start && is_katakana(character) {
                    return Some(katakana_end(text, bytes, start));
                }
                if end == start && (is_ideograph(character) || !character.is_alphabetic()) {
                    return (!is_space(character)).then(|| start + character.len_utf8());
                }
                end = wide_word_end(text, bytes, end);
            }
            Some(end)
        }
    }
}

/// Splits the first atom off a phrase of the word lists.
pub(crate) fn split_atom(phrase: &str) -> Option<(&str, &str)> {
    let bytes = phrase.as_bytes();
    let start = skip_separators(bytes, 0);
    let end = atom_end(phrase, bytes, start)?;
    Some((phrase.get(start..end)?, phrase.get(end..)?))
}

/// How many words and signs a phrase has.
pub(crate) fn atoms(phrase: &str) -> usize {
    std::iter::successors(split_atom(phrase), |(_, rest)| split_atom(rest)).count()
}

/// Whether a name is a phrase that the lexicon can hold whole.
pub(crate) fn is_phrase(name: &str) -> bool {
    let mut rest = name;
    while let Some((_, after)) = split_atom(rest) {
        rest = after;
    }
    rest.is_empty() && !name.is_empty() && !name.contains(['/', '|']) && !name.chars().any(char::is_numeric)
}

/// An ideograph that makes a sentence one of an unspaced language; a currency sign such as 円 or 元 does not.
pub(crate) fn is_ideograph_of_prose(character: char) -> bool {
    matches!(character, '\u{4E00}'..='\u{9FFF}') && !matches!(character, '円' | '元' | '圓' | '圆')
}

/// Characters outside ASCII that may be a sign of money: neither letters nor digits, and no part of a word.
pub(crate) fn is_sign(character: char) -> bool {
    matches!(character, '£' | '¥' | '\u{20A0}'..='\u{20CF}')
}
