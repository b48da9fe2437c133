//! The words of a sentence that has figures, each figure as one.

use crate::clause::Statement;
use crate::lex::Mark;
use crate::lexicon::{Codes, PartTable, Parts, Word, parts_of as p};
use crate::text::atom::{self, Key};
use crate::text::{Class, class};

/// What a token is by its form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shape {
    /// A word in lower case.
    Lower,
    /// A word with a capital at its beginning, or within as in "iShares".
    Capital,
    Number,
    /// The figure of a statement.
    Figure(u16),
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
    Comma,
    /// Any other mark.
    Mark,
    Other,
}

impl Role {
    #[inline]
    pub(crate) fn is_noun(self) -> bool {
        self.is_of(roles!(Noun, Name))
    }

    #[inline]
    pub(crate) fn is_of(self, roles: Roles) -> bool {
        roles.0 >> self as u32 & 1 != 0
    }
}

/// A set of roles: one question of bits, where a choice between them is a jump that no processor foresees.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Roles(u32);

impl Roles {
    pub(crate) const NONE: Self = Self(0);

    pub(crate) const fn with(self, role: Role) -> Self {
        Self(self.0 | 1 << role as u32)
    }
}

/// A set of roles by their names: `roles!(Noun, Name)`.
macro_rules! roles {
    ($($role:ident),+ $(,)?) => {
        const { $crate::facts::token::Roles::NONE$(.with($crate::facts::token::Role::$role))+ }
    };
}

pub(crate) use roles;

/// A word, a mark, a figure or a time.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Token {
    pub start: usize,
    pub end: usize,
    pub parts: Parts,
    pub shape: Shape,
    pub role: Role,
    pub word: Word,
    /// A word of letters of ASCII alone.
    pub plain: bool,
}

impl Token {
    fn new(start: usize, end: usize, shape: Shape, parts: Parts) -> Self {
        Self { start, end, shape, parts, role: Role::Other, word: Word::UNKNOWN, plain: false }
    }

    #[inline]
    pub(crate) fn is_word(&self) -> bool {
        matches!(self.shape, Shape::Lower | Shape::Capital)
    }

    #[inline]
    pub(crate) fn has(&self, parts: Parts) -> bool {
        self.parts.meets(parts)
    }

    #[inline]
    pub(crate) fn is_mark(&self, mark: Mark) -> bool {
        self.shape == Shape::Mark(mark)
    }
}

/// The character that begins at a place.
#[inline]
fn character(text: &str, at: usize) -> Option<char> {
    match text.as_bytes().get(at)? {
        byte @ 0..0x80 => Some(char::from(*byte)),
        _ => text.get(at..)?.chars().next(),
    }
}

#[inline]
fn is_letter(text: &str, at: usize) -> bool {
    match text.as_bytes().get(at) {
        Some(&byte) => match class::class(byte) {
            Class::Letter | Class::Digit => true,
            Class::Wide => character(text, at).is_some_and(char::is_alphanumeric),
            Class::Space | Class::Mark => false,
        },
        None => false,
    }
}

/// What a sentence is cut into words with.
struct Cutter<'a> {
    text: &'a str,
    /// The text up to the end of the sentence.
    bytes: &'a [u8],
    table: &'a PartTable,
    out: &'a mut Vec<Token>,
    /// The tokens that a phrase may begin with.
    phrases: &'a mut Vec<usize>,
    /// The word of the last token.
    before: Word,
    /// What all of them are, and whether one is no plain word of letters.
    all: Parts,
    other: bool,
    /// Whether something may stand aside.
    asides: bool,
}

/// What a time may begin with, besides what has a digit or a hyphen.
pub(crate) const BEGINS_TIME: Parts = p!(Fiscal, Ordinal, Relation, Same, Span, Time, Month, CapitalMonth, Edge, Timely, Weekday, Day);

/// Fills `out` with the tokens of `text[start..end]`; `phrases` is room for where phrases may begin. Answers whether there
/// may be a time among them.
pub(crate) fn tokens(
    text: &str,
    start: usize,
    end: usize,
    statements: &[Statement],
    table: &PartTable,
    out: &mut Vec<Token>,
    phrases: &mut Vec<usize>,
) -> bool {
    out.clear();
    phrases.clear();
    let bytes = text.as_bytes().get(..end).unwrap_or_default();
    let mut cutter = Cutter { text, bytes, table, out, phrases, before: Word::UNKNOWN, all: Parts::NONE, other: false, asides: false };
    let mut at = start;
    for (index, statement) in statements.iter().enumerate() {
        let (first, stop) = (statement.amount.start, statement.amount.stop);
        at = cutter.cut(at, first.min(end));
        if stop > at {
            cutter.push(Token::new(first, stop, Shape::Figure(index as u16), Parts::NONE));
            at = stop;
        }
    }
    cutter.cut(at, end);
    let Cutter { all, other, asides, .. } = cutter;
    if !phrases.is_empty() {
        join_phrases(table, phrases, out);
    }
    if asides {
        drop_asides(text, out);
    }
    other || all.meets(BEGINS_TIME) || !phrases.is_empty()
}

impl Cutter<'_> {
    /// Cuts what begins before a place; answers where that ends.
    fn cut(&mut self, mut at: usize, limit: usize) -> usize {
        while at < limit {
            let rest = self.bytes.get(at..).unwrap_or_default();
            let Some(&first) = rest.first() else { break };
            // Asked one by one, the usual first.
            at = if first == b' ' {
                at + 1
            } else if class::class(first) == Class::Letter {
                self.letters(at, rest, limit)
            } else {
                self.other(at, first, limit)
            };
        }
        at
    }

    /// What begins with no letter of ASCII; answers where it ends.
    #[inline(never)]
    fn other(&mut self, at: usize, first: u8, limit: usize) -> usize {
        match class::class(first) {
            Class::Space | Class::Letter => at + 1,
            Class::Digit => self.word(at, limit),
            Class::Mark => {
                self.asides |= matches!(first, b'(' | b'[' | b':');
                self.mark(at, limit, char::from(first))
            }
            Class::Wide => {
                let Some(first) = character(self.text, at) else { return limit };
                if first.is_whitespace() || first == '\u{200b}' {
                    at + first.len_utf8()
                } else if first.is_alphanumeric() {
                    self.word(at, limit)
                } else {
                    self.mark(at, limit, first)
                }
            }
        }
    }

    #[inline]
    fn push(&mut self, token: Token) {
        if token.word.is_joined(self.before) {
            self.phrases.extend(self.out.len().checked_sub(1));
            self.phrases.push(self.out.len());
        }
        self.before = token.word;
        self.all = self.all.or(token.parts);
        self.out.push(token);
    }

    /// The word at a place that begins with a letter of ASCII; answers where it ends, past one blank.
    #[inline]
    fn letters(&mut self, at: usize, rest: &[u8], limit: usize) -> usize {
        let word = atom::load(rest, 0);
        let length = atom::letter_count(word);
        let (key, length, capital) = if length < 8 {
            (Key::of_short(word, length), length, atom::has_capital(word, length))
        } else {
            let (key, length) = Key::of_long(rest, word);
            let last = atom::load(rest, length - 8);
            let within = length > 16 && rest.get(8..length - 8).is_some_and(has_capital);
            (key, length, atom::has_capital(word, 8) | atom::has_capital(last, 8) | within)
        };
        let end = at + length;
        let next = rest.get(length).copied().unwrap_or(b' ');
        let ends = || match next {
            // A point may go on with initials, decimals and the names of sites.
            b'.' => length > 1 && !rest.get(length + 1).is_some_and(u8::is_ascii_alphanumeric),
            b'-' | b'&' | b'/' | b'\'' => false,
            byte => matches!(class::class(byte), Class::Space | Class::Mark),
        };
        if next != b' ' && !ends() || end > limit {
            return self.word(at, limit);
        }
        let slot = self.table.find(key);
        let shape = if capital { Shape::Capital } else { Shape::Lower };
        self.push(Token { start: at, end, parts: slot.parts, shape, role: Role::Other, word: slot.word, plain: true });
        end + usize::from(next == b' ')
    }

    /// Any word or number; answers where it ends, or where the next begins.
    #[inline(never)]
    fn word(&mut self, at: usize, limit: usize) -> usize {
        let Self { text, bytes, table, .. } = *self;
        let end = word_end(text, table, at, limit);
        let word = bytes.get(at..end).unwrap_or_default();
        self.other |= word.iter().any(|byte| byte.is_ascii_digit() || *byte == b'-');
        // "UPDATE 1-Halden", "BRIEF-Halden": the tag of an agency ends at its hyphen.
        if let Some(hyphen) = word.iter().position(|&byte| byte == b'-') {
            let slot = table.find(Key::of(bytes, at, at + hyphen));
            let numbered = hyphen == 1
                && word.first().is_some_and(u8::is_ascii_digit)
                && self.out.last().is_some_and(|last| last.parts.meets(p!(Tag)));
            if numbered {
                return at + hyphen + 1;
            }
            if slot.parts.meets(p!(Tag)) {
                self.push(Token { word: slot.word, ..Token::new(at, at + hyphen, Shape::Lower, p!(Tag)) });
                return at + hyphen + 1;
            }
        }
        let slot = table.find(Key::of(bytes, at, end));
        let parts = if slot.parts.is_empty() && is_code(word, &table.words.codes) { p!(Time) } else { slot.parts };
        let shape = if word.iter().all(|byte| matches!(byte, b'0'..=b'9' | b',' | b'.' | b'/' | b'-')) {
            Shape::Number
        } else if has_capital(word) || character(text, at).is_some_and(char::is_uppercase) {
            Shape::Capital
        } else {
            Shape::Lower
        };
        self.push(Token { word: slot.word, ..Token::new(at, end, shape, parts) });
        end
    }

    /// A mark, or what an apostrophe begins; answers where it ends.
    #[inline]
    fn mark(&mut self, at: usize, limit: usize, first: char) -> usize {
        let bytes = self.bytes;
        let width = first.len_utf8();
        if matches!(first, '\'' | '’') {
            if let Some(end) = self.apostrophe(at, at + width, limit) {
                return end;
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
        let parts = if first == '&' { p!(And) } else { Parts::NONE };
        // "property, plant and equipment"
        let word = match mark {
            Mark::Comma | Mark::Other | Mark::Stop => self.table.find(Key::of(bytes, at, at + width)).word,
            _ => Word::UNKNOWN,
        };
        self.push(Token { word, ..Token::new(at, at + width, Shape::Mark(mark), parts) });
        at + width
    }

    /// "'s" behind a word, and what a pronoun is joined with; answers where it ends.
    #[inline(never)]
    fn apostrophe(&mut self, at: usize, after: usize, limit: usize) -> Option<usize> {
        let Self { text, bytes, table, .. } = *self;
        // "we're", "they'll"
        if self.out.last().is_some_and(|last| last.end == at && last.parts.meets(p!(Pronoun))) && is_letter(text, after) {
            let end = word_end(text, table, after, limit);
            let mut word = [b'\''; 4];
            let letters = bytes.get(after..end).unwrap_or_default();
            if let Some(place) = word.get_mut(1..=letters.len()) {
                place.copy_from_slice(letters);
                let slot = table.find(Key::of(&word, 0, letters.len() + 1));
                if !slot.parts.is_empty() {
                    self.push(Token { word: slot.word, ..Token::new(at, end, Shape::Lower, slot.parts) });
                    return Some(end);
                }
            }
        }
        let possessive = Some(&table.words.possessive);
        let s = bytes.get(after) == possessive && !is_letter(text, after + 1);
        let touches = self.out.last().is_some_and(|last| last.end == at && last.is_word());
        let plural = touches && bytes.get(at.wrapping_sub(1)) == possessive && matches!(bytes.get(after), Some(b' ') | None);
        let end = if s { after + 1 } else { after };
        (s || plural).then(|| {
            self.push(Token::new(at, end, Shape::Possessive, Parts::NONE));
            end
        })
    }
}

fn has_capital(word: &[u8]) -> bool {
    word.iter().any(u8::is_ascii_uppercase)
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
                token.has(p!(Time, Month, CapitalMonth, Span, Same)) || token.has(p!(Earlier)) && !token.has(p!(Subordinate))
            };
            if let Some((inner, _)) =
                closes.filter(|(inner, close)| close.is_mark(Mark::Close) && !tokens.iter().skip(at + 1).take(*inner).any(timely))
            {
                at += inner + 2;
                continue;
            }
        }
        let ticker = kept > 0
            && tokens.get(at + 1).is_some_and(|next| next.is_mark(Mark::Colon))
            && capitals(&token)
            // "Adjusted EBITDA: Halden"
            && !token.has(p!(Measure))
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
        // "non-U.S."
        let one_letter = at == start + 1 || bytes.get(at.wrapping_sub(2)).is_some_and(|&byte| matches!(byte, b'.' | b'-'));
        match joint {
            b'-' | b'&' | b'/' if goes_on => at = next,
            b'.' if goes_on
                && (one_letter
                    || is_site(bytes.get(next..limit).unwrap_or_default(), table.words.site_endings)
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
                    && !table.parts(Key::of(bytes, start, at)).meets(p!(Pronoun))
                    && (bytes.get(next) != Some(&table.words.possessive) || is_letter(text, next + 1)) =>
            {
                at = next
            }
            _ => return at,
        }
    }
}

/// Whether what stands behind a point ends the name of a site: JD.com.
fn is_site(rest: &[u8], endings: &[&str]) -> bool {
    endings
        .iter()
        .any(|ending| rest.starts_with(ending.as_bytes()) && rest.get(ending.len()).is_none_or(|byte| !byte.is_ascii_alphanumeric()))
}

/// Q3, 1H, FY19, 4Q20: a time in letters and digits.
fn is_code(word: &[u8], codes: &Codes) -> bool {
    let [first, second, rest @ ..] = word else { return false };
    let nth = |byte: &u8| matches!(byte, b'1'..=b'4');
    let part = codes.is_part(*first) && nth(second) || nth(first) && codes.is_part(*second);
    let months = codes.tells_months(*first, *second);
    // Q3FY25, 9MFY25
    let (fiscal, year) = match rest {
        [letter, next, year @ ..] if (part || months) && codes.tells_year(*letter, *next) => (true, year),
        _ => (false, rest),
    };
    // "FY'11", "Q3'08"
    let year = year.strip_prefix(b"'").filter(|year| year.len() == 2).unwrap_or(year);
    let short = matches!(year.len(), 2 | 4);
    year.iter().all(u8::is_ascii_digit)
        && if fiscal { short } else { part && (short || year.is_empty()) || months || codes.tells_year(*first, *second) && short }
}

/// Makes one token of each phrase of the lexicon, given where they may begin.
fn join_phrases(table: &PartTable, phrases: &[usize], tokens: &mut Vec<Token>) {
    // The tokens up to `at` have become those up to `kept`.
    let (mut kept, mut at) = (0, 0);
    for &first in phrases {
        if first < at {
            continue;
        }
        let word = |ahead: usize| tokens.get(first + 1 + ahead).map_or(Word::UNKNOWN, |token| token.word);
        let joined = tokens.get(first).filter(|token| token.is_word()).and_then(|token| {
            let (more, parts) = table.phrase(token.word, word)?;
            let end = tokens.get(first + more)?.end;
            Some((more, Token { end, parts, plain: false, ..*token }))
        });
        let Some((more, token)) = joined else { continue };
        if kept < at {
            tokens.copy_within(at..first, kept);
        }
        kept += first - at;
        if let Some(place) = tokens.get_mut(kept) {
            *place = token;
        }
        kept += 1;
        at = first + 1 + more;
    }
    if kept < at {
        tokens.copy_within(at.., kept);
        tokens.truncate(kept + tokens.len() - at);
    }
}
