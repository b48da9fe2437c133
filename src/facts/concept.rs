//! The known measure that words name.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::language::Language;
use crate::lexicon::Comparing;
use crate::text::class;
use crate::value::{Concept, Figure, Qualifier, Span, Words};

/// No name of a measure is longer, in words.
const LONGEST: usize = 8;

/// A language's names of measures, to be looked up.
struct Names {
    words: &'static Comparing,
    concepts: HashMap<&'static str, Concept>,
    /// The words that names begin with, and how many words the longest of them has.
    firsts: HashMap<&'static str, usize>,
    /// The rows of the qualifiers by each of their names.
    choices: HashMap<&'static str, usize>,
    /// The words that names of qualifiers begin with, and how many words the longest of them has.
    choosing: HashMap<&'static str, usize>,
}

static NAMES: LazyLock<Vec<Names>> = LazyLock::new(|| Language::COMPARING.iter().map(|words| Names::new(words)).collect());

/// The languages that a measure may be named in: those that are written as it is.
fn names_of(text: &str) -> impl Iterator<Item = &'static Names> {
    let spaced = !text.chars().any(class::is_ideograph);
    NAMES.iter().filter(move |names| names.words.spaced == spaced)
}

/// The concept that words name: the longest name that they end in.
pub(crate) fn concept(text: &str) -> Option<Concept> {
    names_of(text).find_map(|names| if names.words.spaced { names.ends(&words(text)) } else { names.ends_within(text) })
}

/// The qualifiers among words.
pub(crate) fn qualifiers(text: &str) -> Vec<Qualifier> {
    names_of(text).flat_map(|names| names.qualifiers(text)).collect()
}

/// Every concept that a sentence names.
pub(crate) fn named(text: &str) -> Vec<Concept> {
    names_of(text).flat_map(|names| names.named(text)).collect()
}

/// The words of a measure in lower case, without marks.
fn words(text: &str) -> Vec<String> {
    text.split(|c: char| c.is_whitespace() || matches!(c, ',' | '(' | ')' | '"'))
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect()
}

fn firsts(names: impl Iterator<Item = &'static str>) -> HashMap<&'static str, usize> {
    let mut firsts = HashMap::new();
    for name in names {
        let longest: &mut usize = firsts.entry(name.split(' ').next().unwrap_or_default()).or_default();
        *longest = (*longest).max(name.split(' ').count());
    }
    firsts
}

impl Names {
    fn new(words: &'static Comparing) -> Self {
        let mut concepts = HashMap::new();
        for &(concept, forms) in words.concepts {
            for form in forms.split('|') {
                concepts.entry(form).or_insert(concept);
            }
        }
        let rows = words.qualifiers.iter().enumerate();
        let choices: HashMap<_, _> = rows.flat_map(|(row, (_, forms))| forms.split('|').map(move |form| (form, row))).collect();
        Self { words, firsts: firsts(concepts.keys().copied()), concepts, choosing: firsts(choices.keys().copied()), choices }
    }

    /// The concept of the longest name that words end in.
    fn ends(&self, words: &[String]) -> Option<Concept> {
        let mut rest = words;
        loop {
            for length in (1..=rest.len().min(LONGEST)).rev() {
                let name = rest.get(rest.len() - length..)?.join(" ");
                let before = rest.get(..rest.len() - length)?;
                if let Some(concept) = self.concepts.get(name.as_str()) {
                    let alone = self.words.alone.contains(&name.as_str());
                    return (!alone || before.iter().all(|word| self.is_qualifier(word))).then_some(*concept);
                }
            }
            let (last, before) = rest.split_last()?;
            if !self.words.trailing.contains(&last.as_str()) {
                return None;
            }
            rest = before;
        }
    }

    /// The same in a script without spaces.
    fn ends_within(&self, text: &str) -> Option<Concept> {
        let mut rest = text;
        loop {
            let names = self.words.concepts.iter().flat_map(|(concept, forms)| forms.split('|').map(move |form| (form, *concept)));
            let found = names.filter(|(form, _)| rest.ends_with(form)).max_by_key(|(form, _)| form.len());
            let unnamed = self.words.unnamed.iter().filter(|form| rest.ends_with(*form)).map(|form| form.len()).max().unwrap_or(0);
            match found {
                Some((form, concept)) if form.len() > unnamed => return Some(concept),
                _ if unnamed > 0 => return None,
                _ => rest = self.words.trailing.iter().filter_map(|form| rest.strip_suffix(form)).min_by_key(|rest| rest.len())?,
            }
        }
    }

    /// Whether a word chooses among measures of one name, or says that it is all of it.
    fn is_qualifier(&self, word: &str) -> bool {
        self.words.wholes.contains(&word) || self.choices.contains_key(word)
    }

    fn qualifiers(&self, text: &str) -> Vec<Qualifier> {
        if !self.words.spaced {
            let told = self.words.qualifiers.iter().filter(|(_, forms)| forms.split('|').any(|form| text.contains(form)));
            return told.map(|(qualifier, _)| *qualifier).collect();
        }
        let words = words(text);
        let mut rows: Vec<usize> = Vec::new();
        for at in 0..words.len() {
            let longest = words.get(at).and_then(|word| self.choosing.get(word.as_str())).copied().unwrap_or(0);
            let names = (at + 1..=(at + longest).min(words.len())).filter_map(|end| words.get(at..end));
            rows.extend(names.filter_map(|name| self.choices.get(name.join(" ").as_str())));
        }
        rows.sort_unstable();
        rows.dedup();
        rows.into_iter().filter_map(|row| self.words.qualifiers.get(row)).map(|(qualifier, _)| *qualifier).collect()
    }

    /// Every concept that a sentence names, once.
    fn named(&self, text: &str) -> Vec<Concept> {
        if !self.words.spaced {
            let told = self.words.concepts.iter().filter(|(_, forms)| forms.split('|').any(|form| text.contains(form)));
            return told.map(|(concept, _)| *concept).collect();
        }
        let words: Vec<String> =
            words(text).into_iter().map(|word| word.trim_matches(|c: char| matches!(c, '.' | ';' | ':' | '\'')).to_owned()).collect();
        let mut found = Vec::new();
        let mut at = 0;
        while at < words.len() {
            // The longest name that begins here; what is within it names nothing else.
            let longest = words.get(at).and_then(|word| self.firsts.get(word.as_str())).copied().unwrap_or(0);
            let name = (1..=longest.min(words.len() - at))
                .rev()
                .find_map(|length| Some((length, *self.concepts.get(words.get(at..at + length)?.join(" ").as_str())?)));
            match name {
                Some((length, concept)) => {
                    if !found.contains(&concept) {
                        found.push(concept);
                    }
                    at += length;
                }
                None => at += 1,
            }
        }
        found
    }
}

/// What a figure measures: its words, and the measure that they name.
///
/// ```
/// use financial_figures::{Concept, Extractor, Qualifier};
/// let reading = Extractor::new().read("Adjusted earnings per share rose 5%.");
/// let metric = reading.figures()[0].metric().unwrap();
/// assert_eq!(metric.text(), "Adjusted earnings per share");
/// assert_eq!(metric.concept(), Some(Concept::EarningsPerShare));
/// assert_eq!(metric.concept().unwrap().us_gaap(), Some("EarningsPerShareDiluted"));
/// assert_eq!(metric.qualifiers(), [Qualifier::Adjusted]);
/// assert_eq!(Qualifier::Adjusted.to_string(), "adjusted");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Metric<'f>(&'f Words<'f>);

impl<'f> Metric<'f> {
    /// The words as they stand in the text.
    pub fn text(self) -> &'f str {
        self.0.text()
    }

    /// Where they stand; `None` in a figure that was read back from its record.
    pub fn span(self) -> Option<Span> {
        self.0.span()
    }

    /// The measure of the field that they name; `None` where they name none that is known.
    pub fn concept(self) -> Option<Concept> {
        concept(self.text())
    }

    /// What chooses among the measures of that name.
    pub fn qualifiers(self) -> Vec<Qualifier> {
        qualifiers(self.text())
    }
}

/// Written as the words.
impl std::fmt::Display for Metric<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.text())
    }
}

impl Figure<'_> {
    /// What is measured: the noun phrase that would head the row of a table, in the words of the text.
    pub fn metric(&self) -> Option<Metric<'_>> {
        self.facts.metric.as_ref().map(Metric)
    }
}
