//! Texts in, one or a list of them; lists of figures out.

use financial_figures::{Extractor, Scratch};
use pyo3::prelude::*;
use pyo3::pybacked::PyBackedStr;
use pyo3::types::PyList;

use crate::column;
use crate::figure::{self, PyFigure};
use crate::parallel;

/// Above so many bytes a text is read without the interpreter's lock; below, to give it back and take it again would take
/// longer than to read.
const LONG: usize = 16 << 10;

/// The figures of a text as a list.
pub(crate) fn figures<'py>(py: Python<'py>, extractor: &Extractor, text: &str) -> PyResult<Bound<'py, PyList>> {
    let read = || PyFigure::all(text, extractor.read(text));
    figure::list(py, if text.len() > LONG { py.detach(read) } else { read() })
}

/// The figures of each of many texts, as a list of lists.
pub(crate) fn figures_of_all<'py>(
    py: Python<'py>,
    extractor: &Extractor,
    texts: &Bound<'py, PyAny>,
    threads: Option<usize>,
) -> PyResult<Bound<'py, PyList>> {
    let mut rows: Vec<PyBackedStr> = Vec::with_capacity(texts.len().unwrap_or(0));
    for (row, text) in texts.try_iter()?.enumerate() {
        rows.push(column::string(&text?, row)?);
    }
    let size = |row: usize| rows.get(row).map_or(0, |text| text.len());
    let made = parallel::in_ranges(py, rows.len(), threads, size, |range| {
        let (mut scratch, mut found) = (Scratch::new(), Vec::new());
        let rows = rows.get(range).unwrap_or_default();
        let figures = rows.iter().map(|text| {
            extractor.read_into(text, &mut scratch, &mut found);
            PyFigure::all(text, found.drain(..))
        });
        figures.collect::<Vec<_>>()
    })?;
    let list = PyList::empty(py);
    for figures in made.into_iter().flatten() {
        list.append(figure::list(py, figures)?)?;
    }
    Ok(list)
}
