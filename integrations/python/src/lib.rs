//! The native part of the Python package `financial_figures`.
//!
//! In: Python strings and Arrow columns. Out: figures as Python objects, or as columns of structs. What is read, and
//! how, is the library's business; here its values are given the clothes of Python: decimals, spans by code point,
//! exceptions. The rooms, each importing only from those before it: `place`, `error`, `value`, `money`, `figure`,
//! `parallel`, `texts`, `schema`, `column`, `rows`, `extractor`, `read`, `finding`, `check`. A further question that the library answers of a
//! text (as `read` does) is one more room and one more line below.
#![cfg_attr(not(test), deny(clippy::indexing_slicing, clippy::unwrap_used, clippy::expect_used, clippy::panic))]

mod check;
mod column;
mod error;
mod extractor;
mod figure;
mod finding;
mod money;
mod parallel;
mod place;
mod read;
mod rows;
mod schema;
mod texts;
mod value;

use pyo3::prelude::*;

/// Figures of financial text; see the package `financial_figures`.
#[pymodule]
fn _native(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add_class::<figure::PyFigure>()?;
    module.add_class::<money::PyMoney>()?;
    module.add_class::<extractor::PyExtractor>()?;
    module.add_class::<column::FigureColumn>()?;
    module.add_function(wrap_pyfunction!(read::read, module)?)?;
    module.add_function(wrap_pyfunction!(read::read_all, module)?)?;
    module.add_function(wrap_pyfunction!(read::read_column, module)?)?;
    module.add_function(wrap_pyfunction!(read::column_type, module)?)?;
    module.add_function(wrap_pyfunction!(read::parse, module)?)?;
    module.add_function(wrap_pyfunction!(money::parse_money, module)?)?;
    module.add_function(wrap_pyfunction!(value::_names, module)?)?;
    module.add_class::<finding::PyFinding>()?;
    module.add_class::<finding::PyInconsistency>()?;
    module.add_class::<check::PyChecker>()?;
    module.add_class::<check::PyIndex>()?;
    module.add_function(wrap_pyfunction!(check::check, module)?)?;
    module.add_function(wrap_pyfunction!(check::audit, module)?)?;
    Ok(())
}
