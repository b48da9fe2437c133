//! A text that is read as far as somebody asks: what stands between two calls from JavaScript.
//!
//! The core's iterator borrows its extractor and its text. Here the three live in one cell, so that memory follows
//! the text and one batch, however many figures the text has.

use std::fmt;
use std::rc::Rc;

use financial_figures::{Extractor, Figures};
use self_cell::self_cell;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::rows;
use crate::utf16::Offsets;

struct Source {
    extractor: Rc<Extractor>,
    text: String,
}

/// How far a source is read.
struct Place<'s> {
    figures: Figures<'s, 's>,
    offsets: Offsets<'s>,
}

self_cell!(
    struct Reading {
        owner: Source,
        #[covariant]
        dependent: Place,
    }
);

/// The figures of one text, batch by batch.
#[wasm_bindgen]
pub struct Batches {
    reading: Reading,
}

impl Batches {
    pub(crate) fn new(extractor: Rc<Extractor>, text: String) -> Self {
        let reading = Reading::new(Source { extractor, text }, |source| Place {
            figures: source.extractor.figures(&source.text),
            offsets: Offsets::of(&source.text),
        });
        Self { reading }
    }
}

#[wasm_bindgen]
impl Batches {
    /// The next figures as a JSON array, at most so many; an empty array behind the last.
    pub fn next(&mut self, most: usize) -> Result<String, String> {
        self.reading.with_dependent_mut(|_, place| rows::figures(place.figures.by_ref().take(most), &mut place.offsets))
    }
}

impl fmt::Debug for Batches {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Batches").finish_non_exhaustive()
    }
}
