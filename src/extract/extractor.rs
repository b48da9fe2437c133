//! The extractor: a text in, its figures out.
//!
//! The loop is: find where a figure may begin, take the sentence around it, lex it, read its amounts, what is
//! said about them, and how they are linked. Sentences without digits or number words are never lexed.

use regex::Regex;
use std::collections::VecDeque;
use std::iter::FusedIterator;
use std::sync::Arc;

use crate::amount::Settling;
use crate::clause::Statement;
use crate::extract::reading::Reading;
use crate::facts::{self, About, Room, ideographs};
use crate::language::{Language, Settings};
use crate::lex::{Lexed, Lexemes, lexer};
use crate::lexicon::{Lexicon, PartTable, Runs, anchors};
use crate::parse::Expression;
use crate::parse::expression::{self, Rules};
use crate::reading::figure::{self, drop_unwanted, kind};
use crate::reading::passes;
use crate::text::sentences;
use crate::value::{Error, Facts, Figure, Kind};

/// A sentence with more figures is a row of them, in which no words tell what each is about. That also bounds how often
/// the same words are read.
const MOST_TOLD: usize = 32;

/// The lexicon of a language, or one with a caller's own words.
#[derive(Debug, Clone)]
pub(crate) enum Words {
    Shared(&'static Lexicon),
    Own(Arc<Lexicon>),
}

impl Words {
    fn get(&self) -> &Lexicon {
        match self {
            Self::Shared(lexicon) => lexicon,
            Self::Own(lexicon) => lexicon,
        }
    }
}

/// A language ready to read: its words and its settings.
#[derive(Debug, Clone)]
pub(crate) struct Reader {
    pub(super) words: Words,
    pub(super) settings: Settings,
    /// What its words are in a sentence.
    pub(super) parts: Option<&'static PartTable>,
    pub(super) runs: Option<&'static Runs>,
}

/// Reads the figures of texts. Made once, used for any number of texts, from any number of threads.
#[derive(Debug, Clone)]
pub struct Extractor {
    pub(super) reader: Reader,
    /// The readers of scripts that tell their language, where it is not known otherwise.
    pub(super) by_script: Vec<(Language, Reader)>,
    pub(super) settling: Settling,
    pub(super) kinds: Option<Vec<Kind>>,
    pub(super) scanning: bool,
    /// Whether to tell what figures are about.
    pub(super) facts: bool,
    /// Where these match, no figure is read.
    pub(super) excluded: Vec<Regex>,
}

/// Room that [`Extractor::read_into`] works in. Handed in again, it is not allocated again.
#[derive(Debug, Clone, Default)]
pub struct Scratch {
    lexemes: Lexemes,
    statements: Vec<Statement>,
    /// Where each statement has gone when others are left out.
    places: Vec<Option<usize>>,
    /// What each statement is about, and room to find it.
    abouts: Vec<About>,
    room: Room,
    unspaced: ideographs::Room,
}

impl Extractor {
    /// Appends the figures of the sentence `start..end`; `index` is the number of figures before it.
    fn sentence<'t>(
        &self,
        text: &'t str,
        start: usize,
        end: usize,
        index: usize,
        scratch: &mut Scratch,
        out: &mut impl Extend<Figure<'t>>,
    ) -> usize {
        let reader = self.reader_of(text, start, end);
        let lexicon = reader.words.get();
        lexer::lex(text, start, end, lexicon, &reader.settings, &mut scratch.lexemes);
        let sentence = &Lexed::new(text, &scratch.lexemes, lexicon, &reader.settings);
        let statements = &mut scratch.statements;
        statements.clear();
        scratch.abouts.clear();
        passes::guarded(sentence, &scratch.lexemes.openers, &self.settling, statements);
        if statements.is_empty() {
            return 0;
        }
        if !self.excluded.is_empty() {
            let piece = text.get(start..end).unwrap_or_default();
            for pattern in &self.excluded {
                let mut found = pattern.find_iter(piece).peekable();
                statements.retain(|Statement { amount, .. }| {
                    while found.next_if(|found| start + found.end() <= amount.start).is_some() {}
                    found.peek().is_none_or(|found| start + found.start() >= amount.stop)
                });
            }
            if statements.is_empty() {
                return 0;
            }
        }
        passes::complete(sentence, &self.settling, statements);
        let wanted = |statement: &Statement| self.kinds.as_ref().is_none_or(|kinds| kinds.contains(&kind(statement)));
        if self.kinds.is_some() {
            drop_unwanted(statements, &mut scratch.places, wanted);
        }
        let found = statements.len();
        if self.facts && found <= MOST_TOLD {
            if let Some(runs) = reader.runs {
                ideographs::facts(text, start, end, statements, runs, &mut scratch.unspaced, &mut scratch.abouts);
            } else if let Some(parts) = reader.parts {
                facts::facts(text, start, end, statements, parts, &mut scratch.room, &mut scratch.abouts);
            }
        }
        let abouts = &scratch.abouts;
        out.extend(statements.iter().enumerate().map(|(at, statement)| {
            let facts = abouts.get(at).map_or(Facts::NOTHING, |about| figure::facts(text, about));
            figure::figure(text, sentence, statement, index, facts)
        }));
        found
    }

    fn reader_of(&self, text: &str, start: usize, end: usize) -> &Reader {
        if self.by_script.is_empty() {
            return &self.reader;
        }
        let language = text.get(start..end).and_then(Language::of_script);
        self.by_script.iter().find(|(of, _)| Some(*of) == language).map_or(&self.reader, |(_, reader)| reader)
    }
}

impl Extractor {
    /// The figures of a text, lazily and in text order. Their links are indices of figures in the same order; a
    /// link never leaves a sentence.
    ///
    /// ```
    /// let extractor = financial_figures::Extractor::new();
    /// let mut figures = extractor.figures("Sales rose 3.2% to $5 million.");
    /// assert_eq!(figures.next().unwrap().text(), "3.2%");
    /// assert_eq!(figures.next().unwrap().text(), "$5 million");
    /// assert!(figures.next().is_none());
    /// ```
    pub fn figures<'x, 't>(&'x self, text: &'t str) -> Figures<'x, 't> {
        Figures { extractor: self, text, at: 0, found: 0, scratch: Scratch::new(), ready: VecDeque::new() }
    }

    /// All figures of a text at once, with ways to ask for what is linked to what.
    ///
    /// ```
    /// let reading = financial_figures::Extractor::new().read("It paid €5 million ($5.5 million).");
    /// assert_eq!(reading.equivalents_of(0).next().unwrap().text(), "$5.5 million");
    /// ```
    pub fn read<'t>(&self, text: &'t str) -> Reading<'t> {
        let mut figures = Vec::new();
        self.read_into(text, &mut Scratch::new(), &mut figures);
        Reading::new(figures)
    }

    /// All figures of a text into a vector that is cleared first. With the same `scratch` and vector used again,
    /// nothing is allocated.
    ///
    /// ```
    /// use financial_figures::{Extractor, Scratch};
    /// let extractor = Extractor::new();
    /// let (mut scratch, mut figures) = (Scratch::new(), Vec::new());
    /// for (text, count) in [("Sales rose 3% to $5 million.", 2), ("Nothing to report.", 0)] {
    ///     extractor.read_into(text, &mut scratch, &mut figures);
    ///     assert_eq!(figures.len(), count);
    /// }
    /// ```
    pub fn read_into<'t>(&self, text: &'t str, scratch: &mut Scratch, figures: &mut Vec<Figure<'t>>) {
        figures.clear();
        let mut at = 0;
        while let Some((start, end)) = self.next_sentence(text, at) {
            self.sentence(text, start, end, figures.len(), scratch, figures);
            at = end;
        }
    }

    /// Hands each figure of a text to a function, in text order. Unlike a vector, it asks nothing of how long the text
    /// lives, so that one buffer serves line after line; with the same `scratch`, nothing is allocated.
    ///
    /// ```
    /// use std::io::BufRead;
    /// use financial_figures::{Extractor, Scratch};
    /// let mut input: &[u8] = b"Sales rose 3%.\nThe dividend is $0.40.\n";
    /// let (extractor, mut scratch) = (Extractor::new(), Scratch::new());
    /// let (mut line, mut found) = (String::new(), 0);
    /// while input.read_line(&mut line)? > 0 {
    ///     extractor.for_each(&line, &mut scratch, |_| found += 1);
    ///     line.clear();
    /// }
    /// assert_eq!(found, 2);
    /// # Ok::<(), std::io::Error>(())
    /// ```
    pub fn for_each<'t>(&self, text: &'t str, scratch: &mut Scratch, read: impl FnMut(Figure<'t>)) {
        let mut each = Each(read);
        let (mut at, mut found) = (0, 0);
        while let Some((start, end)) = self.next_sentence(text, at) {
            found += self.sentence(text, start, end, found, scratch, &mut each);
            at = end;
        }
    }

    /// A whole text as one expression, read with the language, region, kinds and words of this extractor. Patterns
    /// that [`exclude`](crate::ExtractorBuilder::exclude) leaves alone in prose say nothing about it.
    ///
    /// ```
    /// use financial_figures::Extractor;
    /// let extractor = Extractor::builder().region("CA".parse()?).build();
    /// let expression = extractor.parse("up $5 million")?;
    /// assert_eq!(expression.figure().to_string(), "up CAD 5000000");
    /// assert!(extractor.parse("$5 million in fines").is_err());
    /// # Ok::<(), financial_figures::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// When a part of the text belongs to no figure, when there is none or one of a kind that is not wanted, and
    /// when a number does not fit 28 digits.
    pub fn parse(&self, text: &str) -> Result<Expression, Error> {
        let reader = self.reader_of(text, 0, text.len());
        let rules = Rules { lexicon: reader.words.get(), settings: &reader.settings, region: &self.settling };
        expression::expression(text, rules, self.kinds.as_deref())
    }

    /// The next sentence from `at` on that may hold a figure.
    #[inline]
    fn next_sentence(&self, text: &str, mut at: usize) -> Option<(usize, usize)> {
        let bytes = text.as_bytes();
        let settings = &self.reader.settings;
        // Numbers within words have no beginning of their own.
        let every = !self.scanning || !self.by_script.is_empty() || settings.unspaced || !settings.compound_scales.is_empty();
        while at < bytes.len() {
            let start = at;
            let mut piece = sentences::piece(bytes, start);
            let goes_on = |end| {
                settings.ordinal_point && sentences::ends_with_ordinal(bytes, end)
                    || sentences::ends_open(bytes, end, settings.open_line_ends)
            };
            while piece.end - start < sentences::PIECE && goes_on(piece.end) {
                let next = sentences::piece(bytes, piece.end);
                piece = sentences::Piece { end: next.end, digits: true };
            }
            at = piece.end;
            if every || piece.digits || anchors::holds_anchor(bytes.get(..at).unwrap_or_default(), start, self.reader.words.get()) {
                return Some((start, at));
            }
        }
        None
    }
}

/// A function that takes figures in.
struct Each<F>(F);

impl<'t, F: FnMut(Figure<'t>)> Extend<Figure<'t>> for Each<F> {
    fn extend<I: IntoIterator<Item = Figure<'t>>>(&mut self, figures: I) {
        figures.into_iter().for_each(&mut self.0);
    }
}

impl Scratch {
    /// Empty room.
    pub fn new() -> Self {
        Self::default()
    }
}

/// The figures of a text, found as they are asked for. See [`Extractor::figures`].
#[derive(Debug)]
pub struct Figures<'x, 't> {
    extractor: &'x Extractor,
    text: &'t str,
    at: usize,
    found: usize,
    scratch: Scratch,
    ready: VecDeque<Figure<'t>>,
}

impl<'t> Iterator for Figures<'_, 't> {
    type Item = Figure<'t>;

    fn next(&mut self) -> Option<Figure<'t>> {
        while self.ready.is_empty() {
            let (start, end) = self.extractor.next_sentence(self.text, self.at)?;
            self.found += self.extractor.sentence(self.text, start, end, self.found, &mut self.scratch, &mut self.ready);
            self.at = end;
        }
        self.ready.pop_front()
    }
}

/// Behind the last sentence there is no other.
impl FusedIterator for Figures<'_, '_> {}
