//! What crosses to JavaScript, as JSON: figures as rows without the names of their fields, and errors.

use std::borrow::Borrow;

use financial_figures::rust_decimal::Decimal;
use financial_figures::{Basis, Bound, Currency, Direction, Error, Figure, Kind, RoleKind, Unit};
use serde::{Serialize, Serializer};
use serde_json::json;

use crate::utf16::Offsets;

/// The fields of the core's record in their order, but for `text`, which JavaScript cuts out of its own string: there,
/// half a surrogate pair is still what it was. The names of eighteen fields would be most of what crosses.
#[derive(Serialize)]
struct Row<'f>(
    usize,
    usize,
    Kind,
    #[serde(serialize_with = "digits")] Option<Decimal>,
    #[serde(serialize_with = "digits")] Option<Decimal>,
    #[serde(serialize_with = "digits")] Option<Decimal>,
    Option<Currency>,
    bool,
    Option<Unit<'f>>,
    Option<Unit<'f>>,
    Bound,
    RoleKind,
    Option<Direction>,
    Option<Basis>,
    Option<usize>,
    Option<usize>,
    Option<usize>,
);

impl<'f> Row<'f> {
    fn of(figure: &'f Figure<'_>, offsets: &mut Offsets<'_>) -> Self {
        let row = figure.record();
        Self(
            offsets.at(row.start),
            offsets.at(row.end),
            row.kind,
            row.value,
            row.low,
            row.high,
            row.currency,
            row.assumed,
            row.unit,
            row.per,
            row.bound,
            row.role,
            row.direction,
            row.basis,
            row.of,
            row.from,
            row.equivalent_of,
        )
    }
}

/// A decimal as a string of plain digits, as the core's record has it.
fn digits<S: Serializer>(value: &Option<Decimal>, serializer: S) -> Result<S::Ok, S::Error> {
    match value {
        Some(value) => serializer.collect_str(value),
        None => serializer.serialize_none(),
    }
}

/// Figures as a JSON array of rows, their spans in UTF-16 units.
pub fn figures<'t>(figures: impl Iterator<Item: Borrow<Figure<'t>>>, offsets: &mut Offsets<'_>) -> Result<String, String> {
    let mut json = vec![b'['];
    for figure in figures {
        if json.len() > 1 {
            json.push(b',');
        }
        let row = Row::of(figure.borrow(), offsets);
        row.serialize(&mut serde_json::Serializer::new(&mut json)).map_err(|error| error.to_string())?;
    }
    json.push(b']');
    String::from_utf8(json).map_err(|error| error.to_string())
}

/// An error as a JSON object: its `message`, and the `position` that it is about or null.
pub fn error(error: &Error, text: &str) -> String {
    let message = error.to_string();
    let Some(byte) = error.position() else {
        return json!({ "message": message, "position": null }).to_string();
    };
    // The message counts in bytes, which a JavaScript string does not have.
    let position = Offsets::of(text).at(byte);
    let message = match message.rsplit_once(&format!("at byte {byte}")) {
        Some((before, behind)) => format!("{before}at position {position}{behind}"),
        None => message,
    };
    json!({ "message": message, "position": position }).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// In the order of the row.
    const FIELDS: [&str; 17] = [
        "start",
        "end",
        "kind",
        "value",
        "low",
        "high",
        "currency",
        "assumed",
        "unit",
        "per",
        "bound",
        "role",
        "direction",
        "basis",
        "of",
        "from",
        "equivalent_of",
    ];

    /// A field that the core's record gains has to be added to the row, here and where JavaScript takes it apart.
    #[test]
    fn every_field_of_the_record() {
        let text = "Profit per share fell 28.6% to about $5 from $7 a year earlier, or 2.5 million (3 to 4 million) tonnes a day.";
        let extractor = financial_figures::Extractor::new();
        let rows = figures(extractor.figures(text), &mut Offsets::of(text)).expect("JSON");
        let rows: Vec<Vec<serde_json::Value>> = serde_json::from_str(&rows).expect("rows");
        assert!(rows.len() > 3);
        for (row, figure) in rows.iter().zip(extractor.figures(text)) {
            let record = serde_json::to_value(figure.record()).expect("a record");
            let mut names: Vec<_> = record.as_object().expect("fields").keys().filter(|name| *name != "text").collect();
            names.sort_unstable();
            let mut expected = FIELDS;
            expected.sort_unstable();
            assert_eq!(names, expected);
            for (name, value) in FIELDS.iter().zip(row) {
                assert_eq!(value, &record[name], "{name} of {figure}");
            }
        }
    }
}
