//! A figure as it is compared.

use std::collections::{HashMap, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};

use std::sync::LazyLock;

use rust_decimal::Decimal;

use crate::facts::calendar::Frame;
use crate::facts::words;
use crate::language::Language;
use crate::text::class;
use crate::value::{Bound, Concept, Direction, Kind, Qualifier, Span};

/// What can be compared with what.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Family {
    Money(u64),
    /// Percents and fractions, in percent.
    Percent,
    Points,
    Multiple,
    Count,
}

/// A figure with what it is about, ready to be compared.
#[derive(Debug, Clone)]
pub(crate) struct Item<'t> {
    pub span: Span,
    pub sentence: usize,
    pub kind: Kind,
    pub family: Family,
    pub unit: Option<u64>,
    /// The last word of its unit, and whether others choose among things of that name: "square foot".
    pub thing: Option<u64>,
    pub named: bool,
    pub low: Decimal,
    pub high: Decimal,
    /// The worth of its last digit, and of its last that is not zero; of a word, how far it may be off.
    pub step: Decimal,
    pub round: Decimal,
    /// Said in words: a third, doubled.
    pub worded: bool,
    /// The span of time that it is told for: "a year".
    pub rate: Option<u64>,
    pub bound: Bound,
    pub change: bool,
    pub direction: Option<Direction>,
    /// The level before another.
    pub earlier: bool,
    pub expected: bool,
    /// What analysts think, not what the company says.
    pub consensus: bool,
    pub concept: Option<Concept>,
    pub qualifiers: Vec<Qualifier>,
    pub loss: bool,
    pub entity: Option<&'t str>,
    /// The content words of whose it is.
    pub owner: Vec<u64>,
    pub metric: Option<&'t str>,
    /// The content words of its measure and owner.
    pub words: Vec<u64>,
    /// What its own words say of its time.
    pub told: Option<Frame>,
    /// With what was told before.
    pub frame: Frame,
    /// With what was told a few sentences before.
    pub near: Option<Frame>,
    pub of: Option<usize>,
    pub from: Option<usize>,
    pub equivalent_of: Option<usize>,
    /// Told as what lies between two others: "$5 million ahead of plan".
    pub gap: bool,
    /// Told as what lies between something and what others think of it: "two cents more than analysts expected".
    pub of_others: bool,
    /// Its measure is called no more than profit, which can be any.
    pub generic: bool,
    /// The content words of its clause, with those of its measure and owner; sorted.
    pub clause: Vec<u64>,
    /// The measures that its clause names.
    pub concepts: Vec<Concept>,
    /// A count of years, months or days.
    pub lasts: bool,
    /// Told as by how much one thing is beyond another: "$11 million larger".
    pub beyond: bool,
    /// The last word of its measure.
    pub head: Option<u64>,
    /// What it is a part of: "7% of sales".
    pub whole: Whole,
    /// What chooses among what it is compared with: "5% below adjusted profit of the year before".
    pub against: Vec<Qualifier>,
    /// The words of what is left out of it.
    pub without: Vec<u64>,
    /// A level that is one of growth or decline: "$2 million of growth".
    pub moves: bool,
    /// Several others taken together: "40 ships in all".
    pub together: bool,
    /// What a bare number is told in by the figure before it: "up 46 basis points and a further 28".
    pub also: Option<Family>,
    /// Of one of several: "$68 apiece".
    pub each: bool,
    /// What is left when others are taken away.
    pub rest: bool,
    /// Told only as what another is compared with.
    pub aside: bool,
    /// Counts what was named before: "320 of them", "60 smaller ones".
    pub stands_in: bool,
}

/// What a figure is a part of, by the measures that are named and the words; empty where it is not told.
#[derive(Debug, Clone, Default)]
pub(crate) struct Whole {
    pub concepts: Vec<Concept>,
    pub words: Vec<u64>,
    /// The last of the words.
    pub head: Option<u64>,
}

impl Whole {
    pub(crate) fn is_empty(&self) -> bool {
        self.concepts.is_empty() && self.words.is_empty()
    }
}

/// A text as its figures and sentences.
#[derive(Debug, Clone, Default)]
pub(crate) struct Document<'t> {
    pub text: &'t str,
    pub items: Vec<Item<'t>>,
    pub sentences: Vec<Span>,
    /// The content words of each sentence, sorted.
    pub words: Vec<Vec<u64>>,
    /// The concepts that each sentence names.
    pub concepts: Vec<Vec<Concept>>,
    /// The words of the owner that it is about.
    pub main: Vec<u64>,
}

impl Item<'_> {
    pub(crate) fn is_range(&self) -> bool {
        self.low < self.high
    }

    /// Whether it is what is left of sales.
    pub(crate) fn is_margin(&self) -> bool {
        let margins = [Concept::GrossMargin, Concept::OperatingMargin, Concept::EbitdaMargin, Concept::NetMargin];
        self.concept.is_some_and(|concept| margins.contains(&concept))
            || Language::COMPARING.iter().flat_map(|words| words.margins).any(|word| self.head == Some(key(word)))
    }

    pub(crate) fn middle(&self) -> Decimal {
        if self.low == self.high { self.low } else { half(self.low.saturating_add(self.high)) }
    }
}

/// The half of a number.
pub(crate) fn half(number: Decimal) -> Decimal {
    // Much faster than a division.
    number.saturating_mul(Decimal::from_parts(5, 0, 0, false, 1))
}

pub(crate) fn hash(word: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    word.hash(&mut hasher);
    hasher.finish()
}

/// What a word is compared by: without the ending of its plural, and one for all that mean the same.
pub(crate) fn key(word: &str) -> u64 {
    static SYNONYMS: LazyLock<HashMap<&str, &str>> = LazyLock::new(|| {
        let rows = Language::COMPARING.iter().flat_map(|words| words.synonyms);
        rows.flat_map(|row| row.split('|').skip(1).map(|word| (word, row.split('|').next().unwrap_or_default()))).collect()
    });
    let stem = words::stem(&word.to_lowercase());
    hash(SYNONYMS.get(stem.as_str()).copied().unwrap_or(&stem))
}

/// The words of a text that carry meaning, as they stand.
pub(crate) fn spoken(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !(c.is_alphanumeric() || matches!(c, '&' | '\'')))
        .filter(|word| word.len() > 1 && !word.bytes().all(|byte| byte.is_ascii_digit()) && !words::is_function(word))
}

/// The content words of a text, without endings of the plural.
pub(crate) fn content(text: &str) -> Vec<u64> {
    let mut found = Vec::new();
    if text.chars().any(class::is_ideograph) {
        let letters: Vec<char> = text.chars().filter(|&letter| class::is_ideograph(letter)).collect();
        found.extend(letters.windows(2).map(|pair| hash(&pair.iter().collect::<String>())));
    } else {
        found.extend(spoken(text).map(key));
    }
    found.sort_unstable();
    found.dedup();
    found
}

impl Document<'_> {
    /// The place of the figure that stands there.
    pub(crate) fn at(&self, span: Span) -> Option<usize> {
        let at = self.items.partition_point(|item| item.span.start < span.start);
        self.items.get(at).filter(|item| item.span == span).map(|_| at)
    }

    /// The places of the figures of a sentence.
    pub(crate) fn of_sentence(&self, sentence: usize) -> std::ops::Range<usize> {
        self.items.partition_point(|item| item.sentence < sentence)..self.items.partition_point(|item| item.sentence <= sentence)
    }
}

/// Whether a word is one of those that measures are named by.
pub(crate) fn is_measure(word: u64) -> bool {
    static WORDS: LazyLock<HashSet<u64>> = LazyLock::new(|| {
        let names = Language::COMPARING.iter().flat_map(|words| words.concepts).map(|(_, names)| *names);
        let qualifiers = Language::COMPARING.iter().flat_map(|words| words.qualifiers).map(|(_, names)| *names);
        names.chain(qualifiers).flat_map(|names| names.split('|')).flat_map(content).collect()
    });
    WORDS.contains(&word)
}

/// Whether a word is one of those that certain measures are named by.
pub(crate) fn names_any(word: u64, concepts: &[Concept]) -> bool {
    static WORDS: LazyLock<HashSet<(Concept, u64)>> = LazyLock::new(|| {
        let rows = Language::COMPARING.iter().flat_map(|words| words.concepts);
        let words = rows.flat_map(|&(concept, names)| names.split('|').flat_map(content).map(move |word| (concept, word)));
        words.collect()
    });
    concepts.iter().any(|&concept| WORDS.contains(&(concept, word)))
}
