//! A sentence as the grammar sees it: lexemes by number, with questions about them.

use std::ops::Range;

use crate::language::Settings;
use crate::lex::digits::Literal;
use crate::lex::lexeme::{self, Lexeme, Lexemes, Mark, Shape};
use crate::lexicon::{Lexicon, STANDS_FOR_NUMBER, Sense, Tags, tags};
use crate::value::Span;

/// The lexemes of one sentence, with what is needed to read them. Asking beyond the end is allowed everywhere.
pub(crate) struct Lexed<'a> {
    pub text: &'a str,
    pub items: &'a [Lexeme],
    /// The tags of all lexemes together: what none of them has needs no search.
    pub all_tags: Tags,
    literals: &'a [Literal],
    pub lexicon: &'a Lexicon,
    pub settings: &'a Settings,
}

/// A sentence as it is handed from question to question: by reference, since each question hands it on to others.
pub(crate) type Sentence<'a> = &'a Lexed<'a>;

impl<'a> Lexed<'a> {
    pub(crate) fn new(text: &'a str, lexemes: &'a Lexemes, lexicon: &'a Lexicon, settings: &'a Settings) -> Self {
        let all_tags = lexemes.items.iter().fold(Tags::NONE, |all, lexeme| all.or(lexeme.tags));
        Self { text, items: &lexemes.items, all_tags, literals: &lexemes.literals, lexicon, settings }
    }

    /// The same up to a lexeme, as if nothing stood behind.
    pub(crate) fn until(&self, end: usize) -> Self {
        Self { items: self.items.get(..end).unwrap_or(self.items), ..*self }
    }

    /// Where it stands in the text, without blanks around it.
    pub(crate) fn span(&self) -> Span {
        let start = self.items.first().map_or(0, |first| first.start);
        Span { start, end: self.items.last().map_or(start, Lexeme::end) }
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

    /// Whether a stretch of lexemes has one with one of the tags.
    #[inline]
    pub(crate) fn any_has(&self, stretch: Range<usize>, tags: Tags) -> bool {
        let end = stretch.end.min(self.items.len());
        self.items.get(stretch.start..end).is_some_and(|lexemes| lexemes.iter().any(|lexeme| lexeme.tags.meets(tags)))
    }

    /// Whether the lexeme before one has a sense with one of the tags.
    #[inline]
    pub(crate) fn led_by(&self, at: usize, tags: Tags) -> bool {
        at > 0 && self.has(at - 1, tags)
    }

    /// Whether a mark stands in a stretch of lexemes.
    #[inline]
    pub(crate) fn any_mark(&self, mut stretch: Range<usize>, mark: Mark) -> bool {
        stretch.any(|at| self.is_mark(at, mark))
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

    /// The blanks between a lexeme and the next, whatever markup stands among them.
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

    /// Whether a tabulator parts a lexeme from the next, as the cells of a table are.
    pub(crate) fn is_tabbed(&self, at: usize) -> bool {
        let gap = self.lexeme(at).zip(self.lexeme(at + 1)).and_then(|(left, right)| self.text.get(left.end()..right.start));
        gap.is_some_and(|gap| gap.contains('\t'))
    }

    /// Whether a line ends between a lexeme and the next.
    pub(crate) fn breaks(&self, at: usize) -> bool {
        let gap = self.lexeme(at).zip(self.lexeme(at + 1)).and_then(|(left, right)| self.text.get(left.end()..right.start));
        gap.is_some_and(|gap| gap.contains(['\n', '\r']))
    }

    #[inline(never)]
    fn characters(&self, start: usize, end: usize) -> Option<usize> {
        self.text.get(start..end).map(|gap| gap.chars().filter(|character| character.is_whitespace()).count())
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
        self.is_digits(at) || self.has(at, STANDS_FOR_NUMBER)
    }

    /// Whether a short scale is written as one with the sign of money behind it, "T€". That of a number touches it: "640m €".
    #[inline]
    pub(crate) fn leads_sign(&self, at: usize) -> bool {
        self.touches(at)
            && self.has(at + 1, tags!(Major))
            && matches!(self.shape(at + 1), Some(Shape::Mark(_)))
            && !self.before(at).is_some_and(|before| self.is_digits(before) && self.touches(before))
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
