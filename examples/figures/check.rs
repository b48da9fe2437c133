//! The check of summaries against their sources, in JSON lines.

use std::borrow::Cow;

use financial_figures::{Checker, Extractor, Finding};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use crate::extractors::Extractors;
use crate::jsonl::fault;
use crate::{Format, Place};

#[derive(Deserialize)]
#[serde(expecting = "an object with `source` and `summary`")]
struct Input<'a> {
    #[serde(borrow, default)]
    id: Option<&'a RawValue>,
    #[serde(borrow)]
    source: Cow<'a, str>,
    #[serde(borrow)]
    summary: Cow<'a, str>,
    lang: Option<String>,
    region: Option<String>,
}

#[derive(Serialize)]
struct Output<'a> {
    id: Option<&'a RawValue>,
    figures: Vec<Finding>,
}

pub struct Check {
    extractors: Extractors,
    /// Whether the figures that do not hold are counted, and not all.
    only_wrong: bool,
}

impl Check {
    pub fn new(extractors: Extractors, only_wrong: bool) -> Self {
        Self { extractors, only_wrong }
    }
}

impl Format for Check {
    fn line(&self, _place: &Place<'_>, line: &str, out: &mut Vec<u8>) -> Result<usize, String> {
        let input: Input<'_> = serde_json::from_str(line).map_err(|error| fault(&error))?;
        let extractor = self.extractors.told(&input.source, input.lang.as_deref(), input.region.as_deref())?;
        let checker = Checker::builder().extractor(Extractor::clone(&extractor)).build();
        let figures = checker.check(&input.source, &input.summary);
        let found = figures.iter().filter(|finding| !(self.only_wrong && finding.verdict.holds())).count();
        let begun = out.len();
        if let Err(error) = serde_json::to_writer(&mut *out, &Output { id: input.id, figures }) {
            out.truncate(begun);
            return Err(error.to_string());
        }
        out.push(b'\n');
        Ok(found)
    }
}
