//! The known measure that words name.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::language::{en, zh};
use crate::text::class;
use crate::value::{Concept, Figure, Qualifier, Span, Words};

/// No name of a measure is longer, in words.
const LONGEST: usize = 8;

static ENGLISH: LazyLock<HashMap<&'static str, Concept>> = LazyLock::new(|| names(en::concepts::CONCEPTS));

/// The words that names begin with, and how many words the longest of them has.
static FIRSTS: LazyLock<HashMap<&'static str, usize>> = LazyLock::new(|| firsts(ENGLISH.keys().copied()));

/// The rows of the qualifiers by each of their names.
static CHOICES: LazyLock<HashMap<&'static str, usize>> = LazyLock::new(|| {
    let rows = en::concepts::QUALIFIERS.iter().enumerate();
    rows.flat_map(|(row, (_, forms))| forms.split('|').map(move |form| (form, row))).collect()
});

/// The words that names of qualifiers begin with, and how many words the longest of them has.
static CHOOSING: LazyLock<HashMap<&'static str, usize>> = LazyLock::new(|| firsts(CHOICES.keys().copied()));

fn firsts(names: impl Iterator<Item = &'static str>) -> HashMap<&'static str, usize> {
    let mut firsts = HashMap::new();
    for name in names {
        let longest: &mut usize = firsts.entry(name.split(' ').next().unwrap_or_default()).or_default();
        *longest = (*longest).max(name.split(' ').count());
    }
    firsts
}

fn names(rows: &'static [(Concept, &'static str)]) -> HashMap<&'static str, Concept> {
    let mut names = HashMap::new();
    for &(concept, forms) in rows {
        for form in forms.split('|') {
            names.entry(form).or_insert(concept);
        }
    }
    names
}

/// The words of a measure in lower case, without marks.
fn words(text: &str) -> Vec<String> {
    text.split(|c: char| c.is_whitespace() || matches!(c, ',' | '(' | ')' | '"'))
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect()
}

/// The concept that words name: the longest name that they end in.
pub(crate) fn concept(text: &str) -> Option<Concept> {
    if text.chars().any(class::is_ideograph) {
        return unspaced(text);
    }
    let words = words(text);
    let mut rest = words.as_slice();
    loop {
        // The longest name that the words end in.
        for length in (1..=rest.len().min(LONGEST)).rev() {
            let name = rest.get(rest.len() - length..)?.join(" ");
            let before = rest.get(..rest.len() - length)?;
            if let Some(concept) = ENGLISH.get(name.as_str()) {
                return (!en::concepts::ALONE.contains(&name.as_str()) || before.iter().all(|word| is_qualifier(word))).then_some(*concept);
            }
        }
        let (last, before) = rest.split_last()?;
        if !en::concepts::TRAILING.contains(&last.as_str()) {
            return None;
        }
        rest = before;
    }
}

/// The same in a script without spaces.
fn unspaced(text: &str) -> Option<Concept> {
    use crate::language::zh::concepts::{CONCEPTS, TRAILING, UNNAMED};
    let mut rest = text;
    loop {
        let names = CONCEPTS.iter().flat_map(|(concept, forms)| forms.split('|').map(move |form| (form, *concept)));
        let found = names.filter(|(form, _)| rest.ends_with(form)).max_by_key(|(form, _)| form.len());
        let unnamed = UNNAMED.split('|').filter(|form| rest.ends_with(form)).map(str::len).max().unwrap_or(0);
        match found {
            Some((form, concept)) if form.len() > unnamed => return Some(concept),
            _ if unnamed > 0 => return None,
            _ => rest = TRAILING.split('|').filter_map(|form| rest.strip_suffix(form)).min_by_key(|rest| rest.len())?,
        }
    }
}

/// Whether a word chooses among measures of one name, or says that it is all of it.
fn is_qualifier(word: &str) -> bool {
    en::concepts::WHOLES.contains(&word) || en::concepts::QUALIFIERS.iter().any(|(_, forms)| forms.split('|').any(|form| form == word))
}

/// The qualifiers among words.
pub(crate) fn qualifiers(text: &str) -> Vec<Qualifier> {
    let mut found = Vec::new();
    if text.chars().any(class::is_ideograph) {
        for (qualifier, forms) in zh::concepts::QUALIFIERS {
            if forms.split('|').any(|form| text.contains(form)) {
                found.push(*qualifier);
            }
        }
        return found;
    }
    let words = words(text);
    let mut rows: Vec<usize> = Vec::new();
    for at in 0..words.len() {
        let longest = words.get(at).and_then(|word| CHOOSING.get(word.as_str())).copied().unwrap_or(0);
        let names = (at + 1..=(at + longest).min(words.len())).filter_map(|end| words.get(at..end));
        rows.extend(names.filter_map(|name| CHOICES.get(name.join(" ").as_str())));
    }
    rows.sort_unstable();
    rows.dedup();
    found.extend(rows.into_iter().filter_map(|row| en::concepts::QUALIFIERS.get(row)).map(|(qualifier, _)| *qualifier));
    found
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

/// Every concept that a sentence names.
pub(crate) fn named(text: &str) -> Vec<Concept> {
    let mut found = Vec::new();
    if text.chars().any(class::is_ideograph) {
        for (concept, forms) in zh::concepts::CONCEPTS {
            if forms.split('|').any(|form| text.contains(form)) {
                found.push(*concept);
            }
        }
        return found;
    }
    let words: Vec<String> =
        words(text).into_iter().map(|word| word.trim_matches(|c: char| matches!(c, '.' | ';' | ':' | '\'')).to_owned()).collect();
    let mut at = 0;
    while at < words.len() {
        // The longest name that begins here; what is within it names nothing else.
        let longest = words.get(at).and_then(|word| FIRSTS.get(word.as_str())).copied().unwrap_or(0);
        let name = (1..=longest.min(words.len() - at))
            .rev()
            .find_map(|length| Some((length, *ENGLISH.get(words.get(at..at + length)?.join(" ").as_str())?)));
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
