//! The library's errors as the package's exceptions, whose classes are Python (`_errors.py`).

use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyType;

use financial_figures::Error;

use crate::place::code_points;

const MODULE: &str = "financial_figures._errors";

/// An exception of a class of [`MODULE`], with what it takes behind its message.
fn exception(py: Python<'_>, class: &str, message: String, place: Option<usize>) -> PyErr {
    static CLASSES: PyOnceLock<Py<PyModule>> = PyOnceLock::new();
    let module = CLASSES.get_or_try_init(py, || PyModule::import(py, MODULE).map(Bound::unbind));
    let made = module.and_then(|module| {
        let class = module.bind(py).getattr(class)?.cast_into::<PyType>()?;
        class.call1((message, place))
    });
    made.map_or_else(|error| error, PyErr::from_value)
}

/// An error of the library about a text, or about none. Its place is counted in code points, as Python counts.
#[cold]
pub(crate) fn of_text(py: Python<'_>, error: &Error, text: &str) -> PyErr {
    let class = if error.is_syntax() {
        "ParseError"
    } else if error.is_overflow() {
        "NumberTooLongError"
    } else if error.is_currency_mismatch() {
        "CurrencyMismatchError"
    } else if error.is_unknown_name() {
        "UnknownNameError"
    } else if error.is_unusable_option() {
        "OptionError"
    } else if error.is_record() {
        "RecordError"
    } else {
        "Error"
    };
    let message = error.to_string();
    let Some(byte) = error.position() else {
        return exception(py, class, message, None);
    };
    let position = code_points(text.get(..byte).unwrap_or(text));
    // The last such phrase: what was found may be quoted before it.
    let phrase = format!("at byte {byte}");
    let message = match message.rfind(&phrase) {
        Some(at) => {
            let (before, rest) = message.split_at(at);
            format!("{before}at character {position}{}", rest.strip_prefix(&phrase).unwrap_or_default())
        }
        None => message,
    };
    exception(py, class, message, Some(position))
}

/// An error of the library that is about no text.
#[cold]
pub(crate) fn of_value(py: Python<'_>, error: &Error) -> PyErr {
    of_text(py, error, "")
}

/// An error about a row of a column, counted from 0.
#[cold]
pub(crate) fn of_row(py: Python<'_>, row: usize, problem: &str) -> PyErr {
    exception(py, "ColumnError", format!("row {row}: {problem}"), Some(row))
}

/// A record that is none.
#[cold]
pub(crate) fn of_record(py: Python<'_>, problem: &str) -> PyErr {
    exception(py, "RecordError", format!("figure record: {problem}"), None)
}

/// An amount that is none.
#[cold]
pub(crate) fn of_amount(py: Python<'_>, problem: &str) -> PyErr {
    exception(py, "Error", problem.to_owned(), None)
}

/// Amounts in two currencies.
#[cold]
pub(crate) fn of_currencies(py: Python<'_>, problem: &str) -> PyErr {
    exception(py, "CurrencyMismatchError", problem.to_owned(), None)
}

/// An option that cannot be used.
#[cold]
pub(crate) fn of_option(py: Python<'_>, problem: &str) -> PyErr {
    exception(py, "OptionError", problem.to_owned(), None)
}

/// A name that is not known.
#[cold]
pub(crate) fn of_unknown(py: Python<'_>, what: &str, name: &str) -> PyErr {
    exception(py, "UnknownNameError", format!("unknown {what} {name:?}"), None)
}
