//! A figure as it is compared.

use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};

use std::sync::LazyLock;

use rust_decimal::Decimal;

use crate::facts::calendar::Frame;
use crate::facts::words;
use crate::language::{en, zh};
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
    pub low: Decimal,
    pub high: Decimal,
    /// The worth of its last digit, and of its last that is not zero; of a word, how far it may be off.
    pub step: Decimal,
    pub round: Decimal,
    /// Said in words: a third, doubled.
    pub worded: bool,
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
    /// Its measure is called no more than profit, which can be any.
    pub generic: bool,
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

    pub(crate) fn middle(&self) -> Decimal {
        half(self.low.saturating_add(self.high))
    }
}

/// The half of a number.
pub(crate) fn half(number: Decimal) -> Decimal {
    number.checked_div(Decimal::TWO).unwrap_or(number)
}

pub(crate) fn hash(word: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    word.hash(&mut hasher);
    hasher.finish()
}

/// The content words of a text, without endings of the plural.
pub(crate) fn content(text: &str) -> Vec<u64> {
    let mut found = Vec::new();
    if text.chars().any(class::is_ideograph) {
        let letters: Vec<char> = text.chars().filter(|&letter| class::is_ideograph(letter)).collect();
        found.extend(letters.windows(2).map(|pair| hash(&pair.iter().collect::<String>())));
    } else {
        for word in text.split(|c: char| !(c.is_alphanumeric() || matches!(c, '&' | '\''))) {
            if word.len() < 2 || word.bytes().all(|byte| byte.is_ascii_digit()) || words::is_function(word) {
                continue;
            }
            found.push(hash(&words::stem(&word.to_lowercase())));
        }
    }
    found.sort_unstable();
    found.dedup();
    found
}

impl Document<'_> {
    /// Whether a word is one of those that measures are named by.
    pub(crate) fn is_measure(&self, word: u64) -> bool {
        static WORDS: LazyLock<HashSet<u64>> = LazyLock::new(|| {
            let names = en::concepts::CONCEPTS.iter().chain(zh::concepts::CONCEPTS).map(|(_, names)| *names);
            let qualifiers = en::concepts::QUALIFIERS.iter().chain(zh::concepts::QUALIFIERS).map(|(_, names)| *names);
            names.chain(qualifiers).flat_map(|names| names.split('|')).flat_map(content).collect()
        });
        WORDS.contains(&word)
    }
}
