//! Summaries held against their sources, as JavaScript calls it: findings and inconsistencies as JSON, their places in
//! UTF-16 units.

use std::fmt;
use std::rc::Rc;

use financial_figures::{Finding, Inconsistency, Index, Span};
use self_cell::self_cell;
use serde_json::{Value, json};
use wasm_bindgen::prelude::wasm_bindgen;

use crate::options::CheckOptions;
use crate::utf16::{Offsets, Places};

/// Checks by the options that it was made with.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Checker {
    core: Rc<financial_figures::Checker>,
}

#[wasm_bindgen]
impl Checker {
    /// Takes the options as JSON.
    ///
    /// # Errors
    ///
    /// When there is no such option, or its value cannot be used; the message says which.
    #[wasm_bindgen(constructor)]
    pub fn new(options: &str) -> Result<Self, String> {
        let options: CheckOptions = serde_json::from_str(options).map_err(|error| error.to_string())?;
        Ok(Self { core: Rc::new(options.checker()?) })
    }

    /// Reads a source for any number of summaries.
    pub fn index(&self, source: String) -> Source {
        Source { checker: Rc::clone(&self.core), source: Indexed::new(source, |text| self.core.index(text)) }
    }

    /// What of a text does not fit, as a JSON array.
    pub fn audit(&self, text: &str) -> String {
        inconsistencies(&self.core.audit(text), text).to_string()
    }
}

self_cell!(
    struct Indexed {
        owner: String,
        #[covariant]
        dependent: Index,
    }
);

/// A source that is read.
#[wasm_bindgen]
pub struct Source {
    checker: Rc<financial_figures::Checker>,
    source: Indexed,
}

#[wasm_bindgen]
impl Source {
    /// The findings of a summary as a JSON array.
    pub fn check(&self, summary: &str) -> String {
        let found = self.checker.check_against(self.source.borrow_dependent(), summary);
        findings(&found, self.source.borrow_owner(), summary).to_string()
    }
}

impl fmt::Debug for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Source").finish_non_exhaustive()
    }
}

fn ends<'s>(spans: impl Iterator<Item = &'s Span>) -> impl Iterator<Item = usize> {
    spans.flat_map(|span| [span.start, span.end])
}

/// The records of a check, but for `text`, which JavaScript cuts out of its own string.
fn findings(found: &[Finding], source: &str, summary: &str) -> Value {
    let places = Places::of(source, ends(found.iter().flat_map(|finding| finding.evidence.iter().chain(&finding.nearest))));
    let place = |span: &Span| json!({ "start": places.at(span.start), "end": places.at(span.end) });
    let mut offsets = Offsets::of(summary);
    let records = found.iter().map(|finding| {
        json!({
            "start": offsets.at(finding.span.start),
            "end": offsets.at(finding.span.end),
            "verdict": finding.verdict,
            "evidence": finding.evidence.iter().map(place).collect::<Vec<_>>(),
            "derivation": finding.derivation,
            "discrepancies": finding.discrepancies,
            "nearest": finding.nearest.as_ref().map(place),
        })
    });
    records.collect()
}

fn inconsistencies(found: &[Inconsistency], text: &str) -> Value {
    let places = Places::of(text, ends(found.iter().flat_map(|found| &found.figures)));
    let place = |span: &Span| json!({ "start": places.at(span.start), "end": places.at(span.end) });
    let records = found.iter().map(|found| {
        json!({
            "relation": found.relation.as_str(),
            "figures": found.figures.iter().map(place).collect::<Vec<_>>(),
            "expected": found.expected.to_string(),
            "off_by": found.off_by.to_string(),
        })
    });
    records.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A field that the core's record of a check gains has to be added here and to the types of JavaScript.
    #[test]
    fn every_field_of_the_record() {
        let (source, summary) = ("📈 Net sales were €5.2 million.", "📈 Net sales were €5.3 million, or €5 million, in 3 shops.");
        let found = financial_figures::check(source, summary);
        let records = findings(&found, source, summary);
        assert_eq!(records.as_array().map(Vec::len), Some(3));
        for (record, finding) in records.as_array().into_iter().flatten().zip(&found) {
            let whole = serde_json::to_value(finding).expect("a record");
            let names = |record: &Value| record.as_object().expect("fields").keys().cloned().collect::<std::collections::BTreeSet<_>>();
            let mut expected = names(&whole);
            expected.remove("text");
            assert_eq!(names(record), expected);
            for name in ["verdict", "derivation", "discrepancies"] {
                assert_eq!(record[name], whole[name], "{name}");
            }
            let units: Vec<u16> = summary.encode_utf16().collect();
            let place = |name: &str| record[name].as_u64().expect("a place") as usize;
            assert_eq!(String::from_utf16_lossy(&units[place("start")..place("end")]), finding.text);
        }
    }
}
