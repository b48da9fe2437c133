//! Lexemes: a number in digits, a word or phrase of the lexicon, a mark.

use crate::lex::digits::{self, Literal};
use crate::lexicon::{Lexicon, OPENERS, Sense, Tags, tags};

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
    /// The same in hiragana, which writes endings and particles: it begins no noun.
    Kana,
    /// A number in digits.
    Digits,
    Mark(Mark),
}

impl Shape {
    #[rustfmt::skip]
    pub(crate) const ALL: [Self; 25] = [
        Self::Mark(Mark::Comma), Self::Mark(Mark::Stop), Self::Mark(Mark::Point), Self::Mark(Mark::Colon),
        Self::Mark(Mark::Semicolon), Self::Mark(Mark::Open), Self::Mark(Mark::Close), Self::Mark(Mark::Hyphen),
        Self::Mark(Mark::Dash), Self::Mark(Mark::Slash), Self::Mark(Mark::Plus), Self::Mark(Mark::Minus),
        Self::Mark(Mark::Quote), Self::Mark(Mark::Tilde), Self::Mark(Mark::Less), Self::Mark(Mark::Greater),
        Self::Mark(Mark::Equals), Self::Mark(Mark::Arrow), Self::Mark(Mark::Other),
        Self::Lower, Self::Capital, Self::Capitals, Self::Ideographs, Self::Kana, Self::Digits,
    ];

    /// Its number among all, in the order that it has in memory too, so that nothing is counted.
    #[inline]
    pub(crate) const fn index(self) -> usize {
        const MARKS: usize = Mark::Other as usize + 1;
        match self {
            Self::Mark(mark) => mark as usize,
            Self::Lower => MARKS,
            Self::Capital => MARKS + 1,
            Self::Capitals => MARKS + 2,
            Self::Ideographs => MARKS + 3,
            Self::Kana => MARKS + 4,
            Self::Digits => MARKS + 5,
        }
    }

    /// Whether it is that of a word in a script without spaces.
    #[inline]
    pub(crate) const fn is_unspaced(self) -> bool {
        matches!(self, Self::Ideographs | Self::Kana)
    }

    /// Whether it is that of a word in letters.
    #[inline]
    pub(crate) fn is_word(self) -> bool {
        matches!(self, Self::Lower | Self::Capital | Self::Capitals)
    }
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
    /// From one value to the next: "->", "=>", "→".
    Arrow,
    Other,
}

/// The comma between the members of a list, in a script that has one of its own for it.
pub(crate) const ENUMERATION: &str = "、";

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

    /// What a character is as a mark.
    pub(crate) fn of_character(character: char) -> Self {
        match character {
            '，' | '、' => Self::Comma,
            '。' | '！' | '？' => Self::Stop,
            '．' => Self::Point,
            '：' | '∶' => Self::Colon,
            '；' => Self::Semicolon,
            '（' | '【' | '［' => Self::Open,
            '）' | '】' | '］' => Self::Close,
            '→' | '⇒' | '⟶' | '⟹' | '➔' | '➜' | '➡' => Self::Arrow,
            '－' | '‐' | '‑' => Self::Hyphen,
            '–' | '—' | '―' | '‒' | '─' | '━' => Self::Dash,
            '−' => Self::Minus,
            '＋' => Self::Plus,
            '／' | '⁄' => Self::Slash,
            '＝' => Self::Equals,
            '～' | '〜' | '∼' => Self::Tilde,
            '‘' | '’' | '“' | '”' | '「' | '」' | '《' | '》' | '«' | '»' => Self::Quote,
            _ => u8::try_from(u32::from(character)).map_or(Self::Other, Self::of_byte),
        }
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

impl Lexemes {
    /// Adds a word that the lexicon does not know: it opens an amount only as a scale fused to a code, "MAUD 60".
    #[inline]
    pub(crate) fn push_unknown(&mut self, start: usize, end: usize, shape: Shape) {
        self.items.push(Lexeme::new(start, end, shape, 0, Tags::NONE));
    }

    #[inline]
    pub(crate) fn push(&mut self, lexeme: Lexeme) {
        let opens = lexeme.tags.meets(OPENERS)
            || matches!(lexeme.shape, Shape::Mark(Mark::Plus | Mark::Minus | Mark::Hyphen | Mark::Dash | Mark::Open));
        self.items.push(lexeme);
        if opens {
            self.open();
        }
    }

    /// Takes up the last lexeme as one that an amount may begin with.
    #[inline(never)]
    fn open(&mut self) {
        let at = self.items.len().saturating_sub(1);
        // "T€ 75": the scale before the sign opens the amount.
        if let [.., scale, sign] = self.items.as_slice() {
            if sign.tags.meets(tags!(Major)) && touch(scale, sign) && scale.tags.meets(tags!(ShortScale, MoneyScale)) {
                self.openers.push(at - 1);
            }
        }
        self.openers.push(at);
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
        let fused = |lexeme: &Lexeme| lexeme.tags.is_empty() && matches!(lexeme.shape, Shape::Capital | Shape::Capitals);
        match self.items.as_slice() {
            [.., last] if fused(last) => self.openers.push(at - 1),
            // "EURm (8.2)": before the mark, which is an opener by now.
            [.., before, Lexeme { shape: Shape::Mark(Mark::Open | Mark::Minus | Mark::Hyphen), .. }] if fused(before) => {
                self.openers.insert(self.openers.len().saturating_sub(1), at - 2);
            }
            _ => {}
        }
        self.openers.push(at);
        let index = self.literals.len() as u16;
        self.literals.push(literal);
        self.items.push(Lexeme::new(start, end, Shape::Digits, index, Tags::NONE));
    }
}

/// The words behind which an amount is awaited, so that a hyphen there is no joint but a sign.
pub(crate) const LEADS: Tags = tags!(
    Filler,
    Before,
    Between,
    And,
    To,
    From,
    At,
    Reaches,
    Comparator,
    Against,
    Sequential,
    Moves,
    MovesOrChange,
    Worth,
    Being,
    Respectively
);

/// The words that an amount ends with, so that a hyphen behind them joins it to the next.
pub(crate) const ENDS: Tags =
    tags!(Cardinal, Hundred, Scale, Half, Major, Minor, Unit, Period, Classifier, Percent, PercentagePoint, BasisPoint, Times, Tenths);

impl Lexemes {
    /// Where one mark before three digits may group them: not those of a percent, or of a number with a scale, nor a point
    /// behind a sign of money that is written with one wherever it is.
    pub(crate) fn settle_measured(&mut self, text: &str, point_signs: &[&str]) {
        const MEASURED: Tags = tags!(Percent, PercentagePoint, BasisPoint, Times, Scale, ShortScale, MoneyScale);
        let signs = |sign: &Lexeme| text.get(sign.start..sign.end()).is_some_and(|sign| point_signs.contains(&sign));
        for pair in self.items.windows(2) {
            let [first, second] = pair else { continue };
            let number = if first.shape == Shape::Digits { first } else { second };
            let measured = second.tags.meets(MEASURED);
            if let Some(literal) = self.literals.get_mut(usize::from(number.entry)).filter(|_| number.shape == Shape::Digits) {
                digits::settle_decimals(literal, measured, second.shape == Shape::Digits && signs(first));
            }
        }
    }

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
            if touches && hyphen.shape == Shape::Mark(Mark::Hyphen) && lead.shape.is_unspaced() && leads {
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
