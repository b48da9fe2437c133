//! The language of each row, and the extractor of a language.

use std::collections::HashMap;

use arrow::array::ArrayRef;
use datafusion_common::Result;
use financial_figures::{Extractor, Language};

use crate::texts::{Fault, Texts};

/// Extractors, one for each language that a batch has.
pub(crate) struct Extractors {
    facts: bool,
    made: HashMap<Language, Extractor>,
}

impl Extractors {
    /// None as yet; they will read what figures are about, or not.
    pub(crate) fn new(facts: bool) -> Self {
        Self { facts, made: HashMap::new() }
    }

    /// The extractor of a language, made when it is first asked for.
    pub(crate) fn of(&mut self, language: Language) -> &Extractor {
        let facts = self.facts;
        self.made.entry(language).or_insert_with(|| Extractor::builder().language(language).facts(facts).build())
    }
}

/// The languages of the rows.
pub(crate) enum Languages<'a> {
    All(Language),
    Each { tags: Texts<'a>, last: (&'a str, Language) },
}

impl<'a> Languages<'a> {
    /// English where there is no column of tags.
    pub(crate) fn of(column: Option<&'a ArrayRef>) -> Result<Self> {
        let Some(column) = column else { return Ok(Self::All(Language::English)) };
        Ok(Self::Each { tags: Texts::of(column.as_ref())?, last: ("en", Language::English) })
    }

    /// The language of a row. A null and the tag of a language that is not read are the undetermined language.
    pub(crate) fn row(&mut self, row: usize) -> Result<Language, Fault> {
        let (tags, last) = match self {
            Self::All(language) => return Ok(*language),
            Self::Each { tags, last } => (*tags, last),
        };
        // A constant is a column of one row.
        let row = if tags.len() == 1 { 0 } else { row };
        let Some(tag) = tags.row(row)? else { return Ok(Language::Undetermined) };
        if tag != last.0 {
            *last = (tag, tag.parse().unwrap_or(Language::Undetermined));
        }
        Ok(last.1)
    }
}
