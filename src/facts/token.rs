//! The words of a sentence that has figures, each figure as one.

use crate::clause::Statement;
use crate::lex::Mark;
use crate::lexicon::{COMMON, Codes, PartTable, Parts, Word, parts_of as p};
pub(crate) use crate::lexicon::{Role, roles};
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
    Figure(u8),
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

/// Whether a time may begin with a word: "no" is certain.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Begins {
    NoTime,
    /// By what it can be.
    ByParts,
    /// It is a number, or a digit or a hyphen stands within it: "March31", "January-March".
    ByLetters,
}

impl Begins {
    #[inline]
    fn of(parts: Parts) -> Self {
        if parts.meets(BEGINS_TIME.or(LEADS_SPAN)) { Self::ByParts } else { Self::NoTime }
    }
}

/// A word, a mark, a figure or a time.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Token {
    pub start: usize,
    pub end: usize,
    pub parts: Parts,
    pub shape: Shape,
    pub role: Role,
    pub word: Word,
    pub begins: Begins,
}

impl Token {
    /// What is no word.
    fn new(start: usize, end: usize, shape: Shape, role: Role) -> Self {
        Self { start, end, shape, parts: Parts::NONE, role, word: Word::UNKNOWN, begins: Begins::NoTime }
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
    seen: Seen,
    /// Whether something may stand aside.
    asides: bool,
}

/// What a sentence has, so that what is not there is not looked for.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Seen {
    /// What any of its words can be.
    pub all: Parts,
    /// How many of its common words may have a capital.
    pub capitals: u32,
    /// Whether a time may be among them.
    pub timed: bool,
}

/// What a time may begin with, besides what has a digit or a hyphen.
pub(crate) const BEGINS_TIME: Parts = p!(Fiscal, Ordinal, Relation, Same, Span, Time, Month, CapitalMonth, Edge, Timely, Weekday, Day);

/// What it may begin with where a span follows: "the year before", "three months ended".
pub(crate) const LEADS_SPAN: Parts = p!(Determiner, Numeral);

/// Fills `out` with the tokens of `text[start..end]`; `phrases` is room for where phrases may begin.
pub(crate) fn tokens(
    text: &str,
    start: usize,
    end: usize,
    statements: &[Statement],
    table: &PartTable,
    out: &mut Vec<Token>,
    phrases: &mut Vec<usize>,
) -> Seen {
    out.clear();
    phrases.clear();
    let bytes = text.as_bytes().get(..end).unwrap_or_default();
    let mut cutter = Cutter { text, bytes, table, out, phrases, before: Word::UNKNOWN, seen: Seen::default(), asides: false };
    let mut at = start;
    for (index, statement) in statements.iter().enumerate() {
        let (first, stop) = (statement.amount.start, statement.amount.stop);
        at = cutter.cut(at, first.min(end));
        if stop > at {
            cutter.push(Token::new(first, stop, Shape::Figure(index as u8), Role::Figure));
            at = stop;
        }
    }
    cutter.cut(at, end);
    let Cutter { mut seen, asides, .. } = cutter;
    if !phrases.is_empty() {
        join_phrases(text, table, phrases, out, &mut seen);
    }
    seen.timed |= seen.all.meets(BEGINS_TIME);
    if asides {
        drop_asides(text, out);
    }
    seen
}

impl Cutter<'_> {
    /// Cuts what begins before a place; answers where that ends.
    fn cut(&mut self, mut at: usize, limit: usize) -> usize {
        while at < limit {
            let Some(&first) = self.bytes.get(at) else { break };
            // Asked one by one, the usual first.
            at = if first == b' ' {
                at + 1
            } else if class::class(first) == Class::Letter {
                self.letters(at, limit)
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
            self.note_phrase(token.word);
        }
        self.before = token.word;
        self.seen.all = self.seen.all.or(token.parts);
        self.out.push(token);
    }

    /// Notes where a phrase may begin: with the last token, and with the next where it is one by itself.
    #[inline(never)]
    fn note_phrase(&mut self, word: Word) {
        let next = self.out.len();
        if self.table.may_begin(self.before, word) {
            self.phrases.extend(next.checked_sub(1));
        }
        self.phrases.extend(word.is_phrase().then_some(next));
    }

    /// The word at a place that begins with a letter of ASCII; answers where it ends, past one blank.
    #[inline]
    fn letters(&mut self, at: usize, limit: usize) -> usize {
        let rest = self.bytes.get(at..).unwrap_or_default();
        let word = atom::load(rest, 0);
        match atom::short_word(word) {
            (_, 8, _) => self.long_word(at, rest, word, limit),
            (key, length, capital) => self.plain_word(at, at + length, key, capital, limit),
        }
    }

    /// The same of a word of eight letters or more, given what begins with it and its first eight bytes.
    #[inline(never)]
    fn long_word(&mut self, at: usize, rest: &[u8], word: u64, limit: usize) -> usize {
        let (key, length) = Key::of_long(rest, word);
        let within = length > 16 && rest.get(8..length - 8).is_some_and(|within| Kinds::of(within).has(Kinds::CAPITAL));
        let capital = atom::has_capital(word) | atom::has_capital(atom::load(rest, length - 8)) | within;
        self.plain_word(at, at + length, key, capital, limit)
    }

    /// A word of letters of ASCII, unless more than these belongs to it.
    #[inline(always)]
    fn plain_word(&mut self, at: usize, end: usize, key: Key, capital: bool, limit: usize) -> usize {
        let blank = self.bytes.get(end) == Some(&b' ');
        if !blank && !self.ends(at, end) || end > limit {
            return self.word(at, limit);
        }
        let slot = self.table.find(key);
        let parts = slot.parts;
        let (shape, role) = if capital {
            self.seen.capitals += u32::from(parts.meets(COMMON));
            (Shape::Capital, Role::Open)
        } else {
            (Shape::Lower, slot.word.alone)
        };
        self.push(Token { start: at, end, parts, shape, role, word: slot.word, begins: Begins::of(parts) });
        end + usize::from(blank)
    }

    /// Whether a word of letters of ASCII ends where these end.
    #[inline(never)]
    fn ends(&self, at: usize, end: usize) -> bool {
        let Some(&next) = self.bytes.get(end) else { return true };
        match next {
            // A point may go on with initials, decimals and the names of sites.
            b'.' => end > at + 1 && !self.bytes.get(end + 1).is_some_and(u8::is_ascii_alphanumeric),
            b'-' | b'&' | b'/' => false,
            b'\'' => self.bytes.get(end + 1) == Some(&self.table.words.possessive) && !is_letter(self.text, end + 2),
            byte => match class::class(byte) {
                Class::Space | Class::Mark => true,
                Class::Letter | Class::Digit => false,
                Class::Wide => !is_letter(self.text, end),
            },
        }
    }

    /// Any word or number; answers where it ends, or where the next begins.
    #[inline(never)]
    fn word(&mut self, at: usize, limit: usize) -> usize {
        let Self { text, bytes, table, .. } = *self;
        let end = word_end(text, table, at, limit);
        let word = bytes.get(at..end).unwrap_or_default();
        let kinds = Kinds::of(word);
        self.seen.timed |= kinds.tell_time();
        if kinds.has(Kinds::HYPHEN) {
            if let Some(end) = self.tag(at, word) {
                return end;
            }
        }
        let slot = table.find(Key::of(bytes, at, end));
        let code = slot.parts.is_empty() && kinds.has(Kinds::DIGIT) && is_code(word, &table.words.codes);
        let (parts, alone) = if code { (p!(Time), Role::alone(p!(Time))) } else { (slot.parts, slot.word.alone) };
        let (shape, role) = if !kinds.has(Kinds::WORD) {
            (Shape::Number, Role::Noun)
        } else if kinds.has(Kinds::CAPITAL) || kinds.has(Kinds::WIDE) && character(text, at).is_some_and(char::is_uppercase) {
            self.seen.capitals += u32::from(parts.meets(COMMON));
            (Shape::Capital, Role::Open)
        } else {
            (Shape::Lower, alone)
        };
        let begins = if kinds.tell_time() { Begins::ByLetters } else { Begins::of(parts) };
        self.push(Token { start: at, end, parts, shape, role, word: slot.word, begins });
        end
    }

    /// "UPDATE 1-Halden", "BRIEF-Halden": the tag of an agency ends at its hyphen; answers where the next word begins.
    fn tag(&mut self, at: usize, word: &[u8]) -> Option<usize> {
        let hyphen = word.iter().position(|&byte| byte == b'-')?;
        let numbered =
            hyphen == 1 && word.first().is_some_and(u8::is_ascii_digit) && self.out.last().is_some_and(|last| last.parts.meets(p!(Tag)));
        if numbered {
            return Some(at + hyphen + 1);
        }
        let slot = self.table.find(Key::of(self.bytes, at, at + hyphen));
        slot.parts.meets(p!(Tag)).then(|| {
            self.push(Token { word: slot.word, parts: p!(Tag), ..Token::new(at, at + hyphen, Shape::Lower, Role::alone(p!(Tag))) });
            at + hyphen + 1
        })
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
        let (parts, role) = match mark {
            _ if first == '&' => (p!(And), Role::And),
            Mark::Comma => (Parts::NONE, Role::Comma),
            _ => (Parts::NONE, Role::Mark),
        };
        let word = self.table.mark(first);
        self.push(Token { word, parts, ..Token::new(at, at + width, Shape::Mark(mark), role) });
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
                    self.push(Token { word: slot.word, parts: slot.parts, ..Token::new(at, end, Shape::Lower, slot.word.alone) });
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
            self.push(Token::new(at, end, Shape::Possessive, Role::Possessive));
            end
        })
    }
}

/// What bytes a word has.
#[derive(Debug, Clone, Copy)]
struct Kinds(u8);

impl Kinds {
    const DIGIT: Self = Self(1);
    const HYPHEN: Self = Self(1 << 1);
    const CAPITAL: Self = Self(1 << 2);
    const WIDE: Self = Self(1 << 3);
    /// One that no number has.
    const WORD: Self = Self(1 << 4);

    #[allow(clippy::indexing_slicing)] // at compile time, where a panic is an error of the build
    const OF_BYTES: [Self; 256] = {
        let mut kinds = [Self::WORD; 256];
        let mut byte = 0;
        while byte < 256 {
            kinds[byte] = match byte as u8 {
                b'0'..=b'9' => Self::DIGIT,
                b'-' => Self::HYPHEN,
                b',' | b'.' | b'/' => Self(0),
                b'A'..=b'Z' => Self::CAPITAL.or(Self::WORD),
                0x80.. => Self::WIDE.or(Self::WORD),
                _ => Self::WORD,
            };
            byte += 1;
        }
        kinds
    };

    const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    fn of(word: &[u8]) -> Self {
        let kind = |byte: &u8| Self::OF_BYTES.get(usize::from(*byte)).copied().unwrap_or(Self::WORD);
        word.iter().map(kind).fold(Self(0), Self::or)
    }

    fn has(self, kinds: Self) -> bool {
        self.0 & kinds.0 != 0
    }

    /// Whether a digit or a hyphen is among them, with which a time may begin.
    fn tell_time(self) -> bool {
        self.has(Self::DIGIT.or(Self::HYPHEN))
    }
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

/// The end of the letters and digits that go on at a place.
#[inline]
fn letters_end(text: &str, mut at: usize, limit: usize) -> usize {
    while let Some(&byte) = text.as_bytes().get(at).filter(|_| at < limit) {
        at += match class::class(byte) {
            Class::Letter | Class::Digit => 1,
            Class::Wide => match character(text, at) {
                Some(letter) if letter.is_alphanumeric() => letter.len_utf8(),
                _ => break,
            },
            Class::Space | Class::Mark => break,
        };
    }
    at
}

/// The end of the word at a place: with what joins letters within it, "U.S.", "pre-tax", "S&P", "y/y".
fn word_end(text: &str, table: &PartTable, start: usize, limit: usize) -> usize {
    let bytes = text.as_bytes();
    let mut at = start;
    loop {
        at = letters_end(text, at, limit);
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
fn join_phrases(text: &str, table: &PartTable, phrases: &[usize], tokens: &mut Vec<Token>, seen: &mut Seen) {
    // The tokens up to `at` have become those up to `kept`.
    let (mut kept, mut at) = (0, 0);
    for &first in phrases {
        if first < at {
            continue;
        }
        let word = |ahead: usize| tokens.get(first + 1 + ahead).map_or(Word::UNKNOWN, |token| token.word);
        let joined = tokens.get(first).filter(|token| token.is_word()).and_then(|token| {
            let (more, parts, alone) = table.phrase(token.word, word)?;
            let end = tokens.get(first + more)?.end;
            let role = if token.shape == Shape::Lower { alone } else { Role::Open };
            let kinds = Kinds::of(text.as_bytes().get(token.start..end)?);
            let begins = if kinds.tell_time() { Begins::ByLetters } else { Begins::of(parts) };
            Some((more, Token { end, parts, role, begins, ..*token }))
        });
        let Some((more, token)) = joined else { continue };
        seen.all = seen.all.or(token.parts);
        seen.capitals += u32::from(token.shape == Shape::Capital);
        seen.timed |= token.begins == Begins::ByLetters;
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
