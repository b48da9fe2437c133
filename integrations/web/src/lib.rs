//! `financial-figures` as JavaScript calls it.
//!
//! In: texts and options. Out: the fields of the core's records as JSON, figures batch by batch, their spans counted in
//! UTF-16 units as JavaScript counts them. A user of the npm package sees neither JSON nor batches: `npm/` makes figures
//! and errors of them.
#![cfg_attr(not(test), deny(clippy::indexing_slicing, clippy::unwrap_used, clippy::expect_used, clippy::panic))]

mod batches;
mod check;
mod known;
mod options;
mod rows;
mod utf16;

use std::rc::Rc;

use wasm_bindgen::prelude::wasm_bindgen;

pub use crate::batches::Batches;
pub use crate::check::{Checker, Source};
pub use crate::known::known;
use crate::options::Options;

/// Reads texts by the options that it was made with.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Extractor {
    core: Rc<financial_figures::Extractor>,
}

#[wasm_bindgen]
impl Extractor {
    /// Takes the options as JSON.
    ///
    /// # Errors
    ///
    /// When there is no such option, or its value cannot be used; the message says which.
    #[wasm_bindgen(constructor)]
    pub fn new(options: &str) -> Result<Self, String> {
        let options: Options = serde_json::from_str(options).map_err(|error| error.to_string())?;
        let core = options.extractor().map_err(|error| error.to_string())?;
        Ok(Self { core: Rc::new(core) })
    }

    /// The figures of a text, to be asked for batch by batch.
    pub fn figures(&self, text: String) -> Batches {
        Batches::new(Rc::clone(&self.core), text)
    }

    /// The figures of a text that is one expression and nothing else, as a JSON array.
    ///
    /// # Errors
    ///
    /// When it is none: a JSON object with the `message` and, where there is one, the `position` in UTF-16 units.
    pub fn parse(&self, text: &str) -> Result<String, String> {
        match self.core.parse(text) {
            Ok(expression) => rows::figures(expression.figures().iter(), &mut utf16::Offsets::of(text)),
            Err(error) => Err(rows::error(&error, text)),
        }
    }
}
