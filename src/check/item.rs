//! A figure as it is compared.

use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};

use std::sync::LazyLock;

use rust_decimal::Decimal;

use crate::extract::Extractor;
use crate::facts::calendar::{self, Frame};
use crate::facts::{concept, words};
use crate::language::{en, zh};
use crate::lexicon::parts_of;
use crate::text::{class, sentences};
use crate::value::{Bound, Concept, Direction, Figure, Kind, Qualifier, Span};

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

fn hash(word: &str) -> u64 {
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

fn family(figure: &Figure<'_>) -> (Family, Decimal) {
    match figure.kind() {
        Kind::Money => (Family::Money(figure.currency().map_or(0, |currency| hash(currency.code()))), Decimal::ONE),
        Kind::Percent => (Family::Percent, Decimal::ONE),
        Kind::Fraction => (Family::Percent, Decimal::ONE_HUNDRED),
        Kind::PercentagePoint => (Family::Points, Decimal::ONE),
        Kind::Multiple => (Family::Multiple, Decimal::ONE),
        Kind::Count | Kind::Number => (Family::Count, Decimal::ONE),
    }
}

/// Reads a text.
pub(crate) fn document<'t>(text: &'t str, extractor: &Extractor) -> Document<'t> {
    let figures = extractor.read(text).into_figures();
    let mut document = Document { text, ..Document::default() };
    let mut at = 0;
    while at < text.len() {
        let end = sentences::piece(text.as_bytes(), at).end.max(at + 1);
        document.sentences.push(Span::new(at, end));
        at = end;
    }
    // Only of the sentences with figures, and of those before them, is it asked what they name.
    let mut told = vec![false; document.sentences.len()];
    let mut at = 0;
    for figure in &figures {
        while document.sentences.get(at).is_some_and(|span| span.end <= figure.start()) {
            at += 1;
        }
        for place in [at.checked_sub(1), Some(at)].into_iter().flatten() {
            if let Some(told) = told.get_mut(place) {
                *told = true;
            }
        }
    }
    let sentences = || document.sentences.iter().zip(&told).map(|(span, told)| if *told { span.of(text).unwrap_or_default() } else { "" });
    let (words, concepts) = (sentences().map(content).collect(), sentences().map(concept::named).collect());
    (document.words, document.concepts) = (words, concepts);
    let mut sentence = 0;
    let mut frame = Frame::default();
    let mut carried = 0;
    // A source tells the time of what it expects for some sentences, prose for as long as it says no other.
    let lines = text.contains('\n');
    for (index, figure) in figures.iter().enumerate() {
        while document.sentences.get(sentence).is_some_and(|span| span.end <= figure.start()) {
            sentence += 1;
        }
        let span = document.sentences.get(sentence).copied().unwrap_or(Span::new(0, text.len()));
        let before = index.checked_sub(1).and_then(|before| figures.get(before)).map_or(0, Figure::end).max(span.start);
        let behind = figures.get(index + 1).map_or(text.len(), Figure::start).min(span.end);
        let lead = text.get(before..figure.start()).unwrap_or_default();
        let piece = |place: Option<Span>| place.and_then(|place| place.of(text));
        let metric = piece(figure.metric().and_then(|metric| metric.span()));
        let entity = piece(figure.entity().and_then(|entity| entity.span()));
        let (family, factor) = family(figure);
        let extent = figure.quantity().extent();
        let low = extent.least().saturating_mul(factor);
        let high = extent.greatest().saturating_mul(factor);
        let digits = figure.text().bytes().any(|byte| byte.is_ascii_digit());
        let worded = !digits && matches!(figure.kind(), Kind::Fraction | Kind::Multiple);
        let shown = |value: Option<Decimal>| value.unwrap_or_default().saturating_mul(factor);
        let (step, round) = match family {
            Family::Percent if worded => (Decimal::from(4), Decimal::from(9)),
            Family::Multiple if worded => (low.saturating_mul(Decimal::new(1, 1)), low.saturating_mul(Decimal::new(4, 1))),
            _ => (shown(figure.precision()), shown(figure.roundness())),
        };
        let told = figure.period().map(|period| calendar::frame(period.text()));
        if let Some(told) = told.filter(|told| !told.earlier) {
            frame = told;
            carried = sentence;
        } else if lines && sentence > carried + if figure.is_expected() { 3 } else { 0 } {
            frame = Frame::default();
        }
        let about = metric.unwrap_or_default();
        // "5% higher organically"
        let tail = text.get(figure.end()..behind.max(figure.end())).unwrap_or_default();
        let tail = tail.split([',', ';', '.', '，', '；', '。']).next().unwrap_or_default();
        let near = format!("{about} {lead}");
        // What names a measure of its own is no longer of this figure.
        let around = if concept::named(tail).is_empty() { format!("{near} {tail}") } else { near.clone() };
        let sourced = |words: &str| words.split_whitespace().any(|word| words::parts(word).meets(parts_of!(Source)));
        let estimates = |words: &str| words.split_whitespace().any(|word| words::parts(word).meets(parts_of!(Estimate)));
        let ends = |list: &[&str]| list.iter().any(|word| lead.trim_end().ends_with(word));
        let begins = |list: &[&str]| list.iter().any(|word| tail.trim_start().starts_with(word));
        let compared = tail.split_whitespace().next().is_some_and(|word| words::parts(word).meets(parts_of!(Compared)));
        let earlier = figures.iter().skip(index.saturating_sub(6)).take(12).any(|other| other.earlier() == Some(index));
        document.items.push(Item {
            span: figure.span(),
            sentence,
            kind: figure.kind(),
            family,
            unit: figure.unit().map(|unit| hash(&words::stem(&unit.to_string().to_lowercase()))),
            low,
            high,
            step,
            round: round.max(step),
            worded,
            bound: figure.bound(),
            change: figure.is_change(),
            direction: figure.direction(),
            earlier: earlier || told.is_some_and(|told| told.earlier),
            expected: figure.is_expected(),
            consensus: !figure.is_change() && (sourced(&near) && estimates(&near) || !compared && sourced(tail) && estimates(tail)),
            gap: begins(en::concepts::GAPS.0) || ends(en::concepts::GAPS.1),
            generic: metric.is_some_and(|metric| metric.split_whitespace().count() == 1),
            concept: metric.and_then(concept::concept),
            qualifiers: concept::qualifiers(&around),
            loss: low < Decimal::ZERO || tells_loss(about) || metric.is_none() && tells_loss(lead),
            entity,
            metric,
            words: content(&format!("{about} {}", entity.unwrap_or_default())),
            told,
            frame: told.unwrap_or(frame),
            near: told.or_else(|| (sentence <= carried + if figure.is_expected() { 3 } else { 0 }).then_some(frame)),
            of: figure.change_of(),
            from: figure.earlier(),
            equivalent_of: figure.equivalent_of(),
        });
    }
    document.main = main(&document);
    document
}

/// Whether words tell of a loss.
pub(crate) fn tells_loss(words: &str) -> bool {
    let mut each = words.split(|c: char| !c.is_alphanumeric());
    each.any(|word| en::concepts::LOSSES.iter().any(|loss| loss.eq_ignore_ascii_case(word)))
        || zh::concepts::LOSSES.iter().any(|loss| words.contains(loss))
}

/// The words of the owner that a text names most, where it names one more than once.
fn main(document: &Document<'_>) -> Vec<u64> {
    let mut names: Vec<&str> = document.items.iter().filter_map(|item| item.entity).collect();
    names.sort_unstable();
    let most = names.chunk_by(|one, two| one == two).max_by_key(|group| group.len());
    most.filter(|group| group.len() > 1 && group.len() * 5 >= names.len() * 2)
        .and_then(|group| group.first())
        .map(|name| content(name))
        .unwrap_or_default()
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
