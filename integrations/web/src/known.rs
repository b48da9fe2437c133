//! What the field knows of the words that a figure is about.

use std::borrow::Cow;

use financial_figures::{Figure, Kind, Metric, Period, Record, RoleKind};
use serde_json::json;
use wasm_bindgen::prelude::wasm_bindgen;

/// The known measure that the words of a metric name, and the interval that those of a period settle, as a JSON object.
#[wasm_bindgen]
pub fn known(metric: Option<String>, period: Option<String>) -> Result<String, String> {
    // A figure that is about them is asked: any will do.
    let mut record = Record::new(0..1, "1", Kind::Number, RoleKind::Level);
    record.value = Some(1.into());
    (record.metric, record.period) = (metric.map(Cow::Owned), period.map(Cow::Owned));
    let figure = Figure::try_from(record).map_err(|error| error.to_string())?;
    let concept = figure.metric().and_then(Metric::concept);
    let qualifiers = figure.metric().map(Metric::qualifiers).unwrap_or_default();
    let found = json!({
        "concept": concept.map(|concept| concept.as_str()),
        "qualifiers": qualifiers.into_iter().map(|qualifier| qualifier.as_str()).collect::<Vec<_>>(),
        "usGaap": concept.and_then(|concept| concept.us_gaap()),
        "ifrs": concept.and_then(|concept| concept.ifrs()),
        "interval": figure.period().and_then(Period::interval),
    });
    Ok(found.to_string())
}
