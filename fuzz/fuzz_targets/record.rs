//! JSON in and out: what is read is written so that it is read again as the same; what is found in a text, too.
#![no_main]

use std::sync::LazyLock;

use financial_figures::{Extractor, Figure, Language};
use libfuzzer_sys::fuzz_target;

static EXTRACTOR: LazyLock<Extractor> = LazyLock::new(|| Extractor::builder().language(Language::Undetermined).build());

fuzz_target!(|bytes: &[u8]| {
    if let Ok(figure) = serde_json::from_slice::<Figure<'_>>(bytes) {
        round_trip(&figure);
        return;
    }
    // The text of a row, or else the bytes: JSON strings hold what texts seldom do.
    let text = serde_json::from_slice::<String>(bytes).unwrap_or_else(|_| String::from_utf8_lossy(bytes).into_owned());
    for figure in EXTRACTOR.figures(&text) {
        round_trip(&figure);
    }
});

fn round_trip(figure: &Figure<'_>) {
    let json = serde_json::to_string(figure).expect("a figure can be written");
    let read_back: Figure<'_> = serde_json::from_str(&json).expect("what was written can be read");
    assert_eq!(read_back.record(), figure.record());
    assert_eq!(serde_json::to_string(&read_back).expect("a figure can be written"), json);
}
