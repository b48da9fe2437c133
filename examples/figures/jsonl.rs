//! JSON lines: an input record on every line, an output record for every one that can be read.

use std::borrow::Cow;

use financial_figures::Figure;
use serde::{Deserialize, Serialize};
use serde_json::error::Category;
use serde_json::value::RawValue;

use crate::extractors::Extractors;
use crate::{Format, Place};

/// Characters of a message; some quote what was found, which may be the whole line.
const LONGEST_MESSAGE: usize = 200;

#[derive(Deserialize)]
#[serde(expecting = "an object with `text`")]
struct Input<'a> {
    /// Any value; goes out as it came in, down to the last digit.
    #[serde(borrow, default)]
    id: Option<&'a RawValue>,
    #[serde(borrow)]
    text: Cow<'a, str>,
    lang: Option<String>,
    region: Option<String>,
}

#[derive(Serialize)]
struct Output<'a, 't> {
    id: Option<&'a RawValue>,
    figures: &'a [Figure<'t>],
}

pub struct JsonLines {
    extractors: Extractors,
}

impl JsonLines {
    pub fn new(extractors: Extractors) -> Self {
        Self { extractors }
    }
}

impl Format for JsonLines {
    fn line(&self, _place: &Place<'_>, line: &str, out: &mut Vec<u8>) -> Result<usize, String> {
        if line.trim_start().starts_with('[') {
            return Err("not a record: expected an object with `text`".to_owned()); // serde would take its items for fields
        }
        let input: Input<'_> = serde_json::from_str(line).map_err(|error| fault(&error))?;
        let extractor = self.extractors.told(&input.text, input.lang.as_deref(), input.region.as_deref()).map_err(shortened)?;
        let reading = extractor.read(&input.text);
        let begun = out.len();
        let output = Output { id: input.id, figures: reading.figures() };
        if let Err(error) = serde_json::to_writer(&mut *out, &output) {
            out.truncate(begun);
            return Err(error.to_string());
        }
        out.push(b'\n');
        Ok(reading.figures().len())
    }
}

/// "not JSON: expected value at column 3"; the line is told by the place.
pub fn fault(error: &serde_json::Error) -> String {
    let what = if error.classify() == Category::Data { "not a record" } else { "not JSON" };
    let told = error.to_string();
    let told = told.split(" at line ").next().unwrap_or_default();
    format!("{what}: {} at column {}", shortened(told.to_owned()), error.column())
}

fn shortened(mut message: String) -> String {
    if let Some((end, _)) = message.char_indices().nth(LONGEST_MESSAGE) {
        message.truncate(end);
        message.push('…');
    }
    message
}
