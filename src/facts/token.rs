//! The words of a sentence that has figures, each figure as one.

use crate::clause::Statement;
use crate::lex::Mark;
use crate::lexicon::{PartTable, Parts, parts_of};
use crate::text::atom::Key;

/// What a token is by its form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shape {
    /// A word in lower case.
    Lower,
    /// A word with a capital at its beginning, or within as in "iShares".
    Capital,
    Number,
    /// The figure of a statement.
    Figure(usize),
    /// 's
    Possessive,
    Mark(Mark),
    /// A time, of any number of words.
    Time(Times),
}

/// How a time is told, which decides what it can be the time of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Times {
    /// A period or a date: June quarter, 2019.
    Plain,
    /// A date with its day.
    Date,
    /// A day that a text is written on: Tuesday.
    Day,
    /// An earlier time: a year ago.
    Earlier,
    /// A time before a noun: quarterly.
    Adjective,
}

/// What a token is in its sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    Noun,
    /// A noun that is a name.
    Name,
    Pronoun,
    Determiner,
    Possessive,
    Verb,
    /// is, has, will: with the verb behind it.
    Auxiliary,
    Preposition,
    And,
    Subordinate,
    Relative,
    /// Passed over: an adverb, a hedge.
    Adverb,
    Figure,
    Time,
    Mark(Mark),
    Other,
}

impl Role {
    pub(crate) fn is_noun(self) -> bool {
        matches!(self, Self::Noun | Self::Name)
    }
}

/// A word, a mark, a figure or a time.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Token {
    pub start: usize,
    pub end: usize,
    pub shape: Shape,
    pub parts: Parts,
    pub role: Role,
    /// Whether a phrase of the lexicon begins with it.
    pub begins: bool,
}

impl Token {
    pub(crate) fn is_word(&self) -> bool {
        matches!(self.shape, Shape::Lower | Shape::Capital)
    }

    pub(crate) fn has(&self, parts: Parts) -> bool {
        self.parts.meets(parts)
    }

    pub(crate) fn is_mark(&self, mark: Mark) -> bool {
        self.shape == Shape::Mark(mark)
    }
}

/// The character that begins at a place.
fn character(text: &str, at: usize) -> Option<char> {
    match text.as_bytes().get(at)? {
        byte @ 0..0x80 => Some(char::from(*byte)),
        _ => text.get(at..)?.chars().next(),
    }
}

fn is_letter(text: &str, at: usize) -> bool {
    character(text, at).is_some_and(char::is_alphanumeric)
}

/// Fills `out` with the tokens of `text[start..end]`.
pub(crate) fn tokens(text: &str, start: usize, end: usize, statements: &[Statement], table: &PartTable, out: &mut Vec<Token>) {
    out.clear();
    let bytes = text.as_bytes().get(..end).unwrap_or_default();
    let mut at = start;
    let mut figures = statements.iter().enumerate().peekable();
    let push =
        |out: &mut Vec<Token>, start, end, shape, parts| out.push(Token { start, end, shape, parts, role: Role::Other, begins: false });
    while at < end {
        while figures.next_if(|(_, statement)| statement.amount.stop <= at).is_some() {}
        if let Some((index, statement)) = figures.peek().filter(|(_, statement)| statement.amount.start <= at) {
            push(out, statement.amount.start, statement.amount.stop, Shape::Figure(*index), Parts::NONE);
            at = statement.amount.stop;
            continue;
        }
        let limit = figures.peek().map_or(end, |(_, statement)| statement.amount.start.min(end));
        let Some(first) = character(text, at) else { break };
        let width = first.len_utf8();
        if first.is_whitespace() || first == '\u{200b}' {
            at += width;
            continue;
        }
        if first.is_alphanumeric() {
            let mut stop = word_end(text, table, at, limit);
            // "UPDATE 1-Halden", "BRIEF-Halden": the tag of an agency ends at its hyphen.
            if let Some(hyphen) = bytes.get(at..stop).and_then(|word| word.iter().position(|&byte| byte == b'-')) {
                let tag = table.parts(Key::of(bytes, at, at + hyphen)).meets(parts_of!(Tag));
                let numbered = hyphen == 1 && first.is_ascii_digit() && out.last().is_some_and(|last| last.parts.meets(parts_of!(Tag)));
                if tag || numbered {
                    stop = at + hyphen;
                    if numbered {
                        at = stop + 1;
                        continue;
                    }
                    push(out, at, stop, Shape::Lower, parts_of!(Tag));
                    at = stop + 1;
                    continue;
                }
            }
            let key = Key::of(bytes, at, stop);
            let (mut parts, begins) = table.word(key);
            let digits =
                text.get(at..stop).is_some_and(|word| word.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b',' | b'.' | b'/' | b'-')));
            if parts.is_empty() && is_code(bytes.get(at..stop).unwrap_or_default()) {
                parts = parts_of!(Time);
            }
            let shape = if digits {
                Shape::Number
            } else if first.is_uppercase() || text.get(at..stop).is_some_and(|word| word.bytes().any(|byte| byte.is_ascii_uppercase())) {
                Shape::Capital
            } else {
                Shape::Lower
            };
            out.push(Token { start: at, end: stop, shape, parts, role: Role::Other, begins });
            at = stop;
            continue;
        }
        if matches!(first, '\'' | '’') {
            let after = at + width;
            // "we're", "they'll"
            if out.last().is_some_and(|last| last.end == at && last.parts.meets(parts_of!(Pronoun))) && is_letter(text, after) {
                let stop = word_end(text, table, after, limit);
                let mut word = [b'\''; 4];
                let letters = bytes.get(after..stop).unwrap_or_default();
                if let Some(place) = word.get_mut(1..=letters.len()) {
                    place.copy_from_slice(letters);
                    let parts = table.parts(Key::of(&word, 0, letters.len() + 1));
                    if !parts.is_empty() {
                        push(out, at, stop, Shape::Lower, parts);
                        at = stop;
                        continue;
                    }
                }
            }
            let s = bytes.get(after) == Some(&b's') && !is_letter(text, after + 1);
            let touches = out.last().is_some_and(|last| last.end == at && last.is_word());
            let plural = touches && bytes.get(at.wrapping_sub(1)) == Some(&b's') && matches!(bytes.get(after), Some(b' ') | None);
            if s || plural {
                let stop = if s { after + 1 } else { after };
                push(out, at, stop, Shape::Possessive, Parts::NONE);
                at = stop;
                continue;
            }
        }
        let mark = match first {
            ',' => Mark::Comma,
            '.' | '!' | '?' => Mark::Stop,
            ':' => Mark::Colon,
            ';' => Mark::Semicolon,
            '(' | '[' => Mark::Open,
            ')' | ']' => Mark::Close,
            '-' if bytes.get(at.wrapping_sub(1)).is_some_and(|&byte| byte != b' ')
                && bytes.get(at + 1).is_some_and(|&byte| byte != b' ') =>
            {
                Mark::Hyphen
            }
            '-' | '–' | '—' => Mark::Dash,
            '"' | '“' | '”' | '‘' | '’' | '\'' | '`' => Mark::Quote,
            '/' => Mark::Slash,
            _ => Mark::Other,
        };
        let parts = if first == '&' { parts_of!(And, Ampersand) } else { Parts::NONE };
        push(out, at, at + width, Shape::Mark(mark), parts);
        at += width;
    }
    join_phrases(text, table, out);
    drop_asides(text, out);
}

/// No bracket that only explains has more words.
const LONGEST_ASIDE: usize = 14;

/// Leaves out what stands aside: a bracket of words, "(EPS)", and the ticker of a name, "HEL : ABC".
fn drop_asides(text: &str, tokens: &mut Vec<Token>) {
    let capitals = |token: &Token| {
        token.shape == Shape::Capital
            && text.get(token.start..token.end).is_some_and(|word| !word.bytes().any(|byte| byte.is_ascii_lowercase()))
    };
    let mut kept = 0;
    let mut at = 0;
    while let Some(&token) = tokens.get(at) {
        if token.is_mark(Mark::Open) {
            let inner = tokens.iter().skip(at + 1).take(LONGEST_ASIDE).position(|token| {
                !(token.is_word() || token.is_mark(Mark::Colon) || token.is_mark(Mark::Stop) || token.is_mark(Mark::Comma))
            });
            let closes = inner.filter(|&inner| inner > 0).and_then(|inner| tokens.get(at + 1 + inner).map(|token| (inner, token)));
            let timely = |token: &Token| {
                token.has(parts_of!(Time, Month, CapitalMonth, Span, Same))
                    || token.has(parts_of!(Earlier)) && !token.has(parts_of!(Subordinate))
            };
            if let Some((inner, _)) =
                closes.filter(|(inner, close)| close.is_mark(Mark::Close) && !tokens.iter().skip(at + 1).take(*inner).any(timely))
            {
                at += inner + 2;
                continue;
            }
        }
        let ticker = kept > 0
            && capitals(&token)
            && tokens.get(at + 1).is_some_and(|next| next.is_mark(Mark::Colon))
            && tokens.get(at + 2).is_some_and(capitals)
            && tokens.get(kept - 1).is_some_and(|before| before.shape == Shape::Capital);
        if ticker {
            at += 3;
            continue;
        }
        if let Some(place) = tokens.get_mut(kept) {
            *place = token;
        }
        kept += 1;
        at += 1;
    }
    tokens.truncate(kept);
}

/// The end of the word at a place: with what joins letters within it, "U.S.", "pre-tax", "S&P", "y/y".
fn word_end(text: &str, table: &PartTable, start: usize, limit: usize) -> usize {
    let bytes = text.as_bytes();
    let mut at = start;
    loop {
        while at < limit && is_letter(text, at) {
            at += character(text, at).map_or(1, char::len_utf8);
        }
        let Some(&joint) = bytes.get(at).filter(|_| at < limit) else { return at };
        let next = at + 1;
        let goes_on = next < limit && is_letter(text, next);
        let one_letter = at == start + 1 || bytes.get(at.wrapping_sub(2)).is_some_and(|&byte| byte == b'.');
        match joint {
            b'-' | b'&' | b'/' if goes_on => at = next,
            b'.' if goes_on
                && (one_letter
                    || is_domain(bytes.get(next..limit).unwrap_or_default(), table)
                    || bytes.get(next).is_some_and(u8::is_ascii_digit)) =>
            {
                at = next
            }
            b',' if goes_on && bytes.get(next).is_some_and(u8::is_ascii_digit) && bytes.get(at - 1).is_some_and(u8::is_ascii_digit) => {
                at = next;
            }
            // The last point of "U.S.", not that of a sentence: a single letter and points before it.
            b'.' if one_letter && at > start + 1 => return next,
            b'\''
                if goes_on
                    && at > start + 1
                    && !table.parts(Key::of(bytes, start, at)).meets(parts_of!(Pronoun))
                    && (bytes.get(next) != Some(&b's') || is_letter(text, next + 1)) =>
            {
                at = next
            }
            _ => return at,
        }
    }
}

/// What ends the name of a site: JD.com.
fn is_domain(rest: &[u8], table: &PartTable) -> bool {
    table
        .words
        .domains
        .iter()
        .any(|ending| rest.starts_with(ending.as_bytes()) && rest.get(ending.len()).is_none_or(|byte| !byte.is_ascii_alphanumeric()))
}

/// Q3, 1H, FY19, 4Q20: a time in letters and digits.
fn is_code(word: &[u8]) -> bool {
    let digits = |bytes: &[u8]| bytes.iter().all(u8::is_ascii_digit);
    let letter = |byte: &u8| matches!(byte.to_ascii_lowercase(), b'q' | b'h');
    let nth = |byte: &u8| matches!(byte, b'1'..=b'4');
    match word {
        [first, second, rest @ ..] if (letter(first) && nth(second) || nth(first) && letter(second)) && digits(rest) => {
            matches!(rest.len(), 0 | 2 | 4)
        }
        // Q3FY25, 9MFY25
        [first, second, b'f' | b'F', b'y' | b'Y', rest @ ..]
            if (letter(first) && nth(second) || matches!((first, second), (b'3' | b'6' | b'9', b'm' | b'M'))) && digits(rest) =>
        {
            matches!(rest.len(), 2 | 4)
        }
        [b'9' | b'6', b'm' | b'M', rest @ ..] if digits(rest) => true,
        [b'f' | b'F', b'y' | b'Y', rest @ ..] if digits(rest) => matches!(rest.len(), 2 | 4),
        [b'c' | b'C', b'y' | b'Y', rest @ ..] if digits(rest) => matches!(rest.len(), 2 | 4),
        _ => false,
    }
}

/// Makes one token of each phrase of the lexicon.
fn join_phrases(text: &str, table: &PartTable, tokens: &mut Vec<Token>) {
    let bytes = text.as_bytes();
    let mut kept = 0;
    let mut at = 0;
    while let Some(&token) = tokens.get(at) {
        let mut joined = token;
        let mut next = at + 1;
        if token.begins && token.is_word() {
            let key = |ahead: usize| {
                let token = tokens.get(at + 1 + ahead)?;
                (token.is_word() || token.shape == Shape::Number || matches!(token.shape, Shape::Mark(Mark::Comma | Mark::Other)))
                    .then(|| Key::of(bytes, token.start, token.end))
            };
            if let Some((more, parts)) = table.phrase(Key::of(bytes, token.start, token.end), key) {
                if let Some(last) = tokens.get(at + more) {
                    joined = Token { end: last.end, parts, ..token };
                    next = at + 1 + more;
                }
            }
        }
        if let Some(place) = tokens.get_mut(kept) {
            *place = joined;
        }
        kept += 1;
        at = next;
    }
    tokens.truncate(kept);
}
