//! Lexemes: a number in digits, a word or phrase of the lexicon, a mark.

use crate::lex::digits::Literal;
use crate::lexicon::{Lexicon, Sense, Tags, tags};

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

impl Mark {
    /// What each byte of ASCII is as a mark.
    #[allow(clippy::indexing_slicing)] // at compile time, where a panic is an error of the build
    const OF_BYTES: [Self; 128] = {
        let mut marks = [Self::Other; 128];
        let mut byte = 0;
        while byte < 128 {
            marks[byte] = match byte as u8 {
                b',' => Self::Comma,
                b'.' => Self::Point,
                b'!' | b'?' => Self::Stop,
                b':' => Self::Colon,
                b';' => Self::Semicolon,
                b'(' | b'[' => Self::Open,
                b')' | b']' => Self::Close,
                b'-' => Self::Hyphen,
                b'/' => Self::Slash,
                b'+' => Self::Plus,
                b'~' => Self::Tilde,
                b'<' => Self::Less,
                b'>' => Self::Greater,
                b'=' => Self::Equals,
                b'"' | b'\'' | b'`' => Self::Quote,
                _ => Self::Other,
            };
            byte += 1;
        }
        marks
    };

    #[inline]
    pub(crate) fn of_byte(byte: u8) -> Self {
        Self::OF_BYTES.get(usize::from(byte)).copied().unwrap_or(Self::Other)
    }

    /// Whether the lexicon may know it.
    #[inline]
    pub(crate) fn may_have_senses(self) -> bool {
        matches!(self, Self::Other | Self::Tilde | Self::Plus | Self::Less | Self::Greater)
    }
}

/// One lexeme. `entry` is its senses in the lexicon (0: none), or for digits the index of its literal.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Lexeme {
    pub start: usize,
    length: u32,
    pub entry: u16,
    pub shape: Shape,
    /// What its senses are, without what they carry.
    pub tags: Tags,
}

impl Lexeme {
    #[inline]
    pub(crate) fn new(start: usize, end: usize, shape: Shape, entry: u16, tags: Tags) -> Self {
        Self { start, length: (end - start) as u32, entry, shape, tags }
    }

    #[inline]
    pub(crate) fn end(&self) -> usize {
        self.start + self.length as usize
    }
}

/// The lexemes of a sentence and the numbers in digits among them; cleared and filled again for each sentence.
#[derive(Debug, Clone, Default)]
pub(crate) struct Lexemes {
    pub items: Vec<Lexeme>,
    pub literals: Vec<Literal>,
    /// The lexemes that an amount may begin with, in order.
    pub openers: Vec<usize>,
}

/// The words that an amount may begin with; what follows them decides.
const OPENERS: Tags = tags!(Cardinal, Half, Negative, Factor, FactorNoun, PartOf, Article, Part, Major, Scale, Hundred, Ordinal);

impl Lexemes {
    /// Adds a word that the lexicon does not know: it opens an amount only as a scale fused to a code, "MAUD 60".
    #[inline]
    pub(crate) fn push_unknown(&mut self, start: usize, end: usize, shape: Shape) {
        self.items.push(Lexeme::new(start, end, shape, 0, Tags::NONE));
    }

    #[inline]
    pub(crate) fn push(&mut self, lexeme: Lexeme) {
        if lexeme.tags.meets(OPENERS)
            || matches!(lexeme.shape, Shape::Mark(Mark::Plus | Mark::Minus | Mark::Hyphen | Mark::Dash | Mark::Open))
        {
            self.openers.push(self.items.len());
        }
        self.items.push(lexeme);
    }

    /// Adds a mark that the lexicon does not know; answers where it ends.
    #[inline]
    pub(crate) fn push_mark(&mut self, start: usize, end: usize, mark: Mark) -> usize {
        if matches!(mark, Mark::Plus | Mark::Minus | Mark::Hyphen | Mark::Open) {
            self.openers.push(self.items.len());
        }
        self.items.push(Lexeme::new(start, end, Shape::Mark(mark), 0, Tags::NONE));
        end
    }

    #[inline(always)]
    pub(crate) fn push_literal(&mut self, literal: Literal, start: usize, end: usize) {
        let at = self.items.len();
        let fused = self.items.last().is_some_and(|last| last.tags.is_empty() && matches!(last.shape, Shape::Capital | Shape::Capitals));
        if fused {
            self.openers.push(at - 1);
        }
        self.openers.push(at);
        let index = self.literals.len() as u16;
        self.literals.push(literal);
        self.items.push(Lexeme::new(start, end, Shape::Digits, index, Tags::NONE));
    }
}

/// The words behind which an amount is awaited, so that a hyphen there is no joint but a sign.
pub(crate) const LEADS: Tags =
    tags!(Filler, Before, Between, And, To, From, At, Reaches, Comparator, Against, Sequential, Moves, MovesOrChange, Worth);

/// The words that an amount ends with, so that a hyphen behind them joins it to the next.
pub(crate) const ENDS: Tags =
    tags!(Cardinal, Hundred, Scale, Half, Major, Minor, Unit, Period, Classifier, Percent, PercentagePoint, BasisPoint, Times, Tenths);

impl Lexemes {
    /// Whether a number, or the word for "each", touches a place.
    pub(crate) fn awaits_unit(&self, start: usize) -> bool {
        let last = self.items.last().filter(|last| last.end() == start);
        last.is_some_and(|last| last.shape == Shape::Digits || last.tags.meets(tags!(Cardinal, Hundred, Per)))
    }

    /// 为-3.6亿元, 在-5%至3%之间, 收益率-3.6%: in a script without spaces nothing but the word before it tells a sign from a
    /// joint. Names have no decimals: 长征-5.
    pub(crate) fn sign_before(&mut self, digits: usize, decimals: bool) {
        if let [.., lead, hyphen] = self.items.as_mut_slice() {
            let touches = lead.end() == hyphen.start && hyphen.end() == digits;
            let leads = lead.tags.meets(LEADS) || decimals && !lead.tags.meets(ENDS);
            if touches && hyphen.shape == Shape::Mark(Mark::Hyphen) && lead.shape == Shape::Ideographs && leads {
                hyphen.shape = Shape::Mark(Mark::Minus);
            }
        }
    }
}

/// Whether two lexemes touch.
#[inline]
pub(crate) fn touch(left: &Lexeme, right: &Lexeme) -> bool {
    left.end() == right.start
}

/// The senses of a lexeme; digits have none.
#[inline]
pub(crate) fn senses<'a>(lexeme: &Lexeme, lexicon: &'a Lexicon) -> &'a [Option<Sense>] {
    if lexeme.tags.is_empty() { &[] } else { lexicon.senses(lexeme.entry) }
}
