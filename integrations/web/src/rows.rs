//! What crosses to JavaScript, as JSON: figures as the core's records, and errors.

use std::borrow::{Borrow, Cow};

use financial_figures::{Error, Figure, Record};
use serde::Serialize as _;
use serde_json::json;

use crate::utf16::Offsets;

/// Records as a JSON array, their spans in UTF-16 units. `text` is left empty: JavaScript cuts it out of its own
/// string, in which half a surrogate pair is still what it was.
pub fn figures<'t>(figures: impl Iterator<Item: Borrow<Figure<'t>>>, offsets: &mut Offsets<'_>) -> Result<String, String> {
    let mut json = vec![b'['];
    for figure in figures {
        if json.len() > 1 {
            json.push(b',');
        }
        let record = record(figure.borrow(), offsets);
        record.serialize(&mut serde_json::Serializer::new(&mut json)).map_err(|error| error.to_string())?;
    }
    json.push(b']');
    String::from_utf8(json).map_err(|error| error.to_string())
}

fn record<'f>(figure: &'f Figure<'_>, offsets: &mut Offsets<'_>) -> Record<'f> {
    let mut record = figure.record();
    record.start = offsets.at(record.start);
    record.end = offsets.at(record.end);
    record.text = Cow::Borrowed("");
    record
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
