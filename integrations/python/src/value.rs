//! Single values as Python has them: decimals, and members of its enumerations for the names of the figure record.

use std::collections::HashMap;

use financial_figures::rust_decimal::Decimal;
use financial_figures::{Currency, DecimalSeparator, Derivation, Discrepancy, Relation, Verdict};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyBool, PyDict, PyFloat, PyInt, PyString, PyType};

use crate::error;

const MODULE: &str = "financial_figures._enums";

/// An enumeration of the record, with its members by the names they have there.
pub(crate) struct Names {
    class: &'static str,
    members: PyOnceLock<Py<PyDict>>,
}

impl Names {
    const fn new(class: &'static str) -> Self {
        Self { class, members: PyOnceLock::new() }
    }

    /// The member that the record calls `name`.
    pub(crate) fn member(&self, py: Python<'_>, name: &str) -> PyResult<Py<PyAny>> {
        let members = self.members.get_or_try_init(py, || {
            let class = PyModule::import(py, MODULE)?.getattr(self.class)?.cast_into::<PyType>()?;
            let members = PyDict::new(py);
            for member in class.try_iter()? {
                let member = member?;
                members.set_item(member.getattr("value")?, member)?;
            }
            Ok::<_, PyErr>(members.unbind())
        })?;
        Ok(members.bind(py).as_any().get_item(name)?.unbind())
    }

    /// The member, where there is a name.
    pub(crate) fn optional(&self, py: Python<'_>, name: Option<&str>) -> PyResult<Option<Py<PyAny>>> {
        name.map(|name| self.member(py, name)).transpose()
    }
}

pub(crate) static KIND: Names = Names::new("Kind");
pub(crate) static BOUND: Names = Names::new("Bound");
pub(crate) static ROLE: Names = Names::new("Role");
pub(crate) static DIRECTION: Names = Names::new("Direction");
pub(crate) static BASIS: Names = Names::new("Basis");
pub(crate) static VERDICT: Names = Names::new("Verdict");
pub(crate) static DERIVATION: Names = Names::new("Derivation");
pub(crate) static DISCREPANCY: Names = Names::new("Discrepancy");
pub(crate) static RELATION: Names = Names::new("Relation");

/// The names that the library has for what is an enumeration here, by its class; a test holds them against its members.
#[pyfunction]
pub(crate) fn _names() -> HashMap<&'static str, Vec<&'static str>> {
    HashMap::from([
        (VERDICT.class, Verdict::ALL.iter().map(|verdict| verdict.as_str()).collect()),
        (DERIVATION.class, Derivation::ALL.iter().map(|derivation| derivation.as_str()).collect()),
        (DISCREPANCY.class, Discrepancy::ALL.iter().map(|discrepancy| discrepancy.as_str()).collect()),
        (RELATION.class, Relation::ALL.iter().map(|relation| relation.as_str()).collect()),
    ])
}

/// The currency of an ISO 4217 code.
pub(crate) fn currency(py: Python<'_>, code: &str) -> PyResult<Currency> {
    Currency::from_code(code).ok_or_else(|| error::of_unknown(py, "currency code", code))
}

/// The mark that parts decimals.
pub(crate) fn decimal_separator(mark: &str) -> PyResult<DecimalSeparator> {
    match mark {
        "." => Ok(DecimalSeparator::Point),
        "," => Ok(DecimalSeparator::Comma),
        _ => Err(PyValueError::new_err(format!("decimal_separator: expected '.' or ',', found {mark:?}"))),
    }
}

/// An exact decimal of a string of plain digits, an integer or a `decimal.Decimal`; `None` for everything else, floats
/// among it, and for what does not fit 28 digits.
pub(crate) fn plain_decimal(item: &Bound<'_, PyAny>) -> Option<Decimal> {
    if item.is_instance_of::<PyFloat>() || item.is_instance_of::<PyBool>() {
        return None;
    }
    let text = match item.cast::<PyString>() {
        Ok(text) => text.to_string(),
        // Written without an exponent.
        Err(_) => item.call_method1("__format__", (if item.is_instance_of::<PyInt>() { "d" } else { "f" },)).ok()?.extract().ok()?,
    };
    let unsigned = text.strip_prefix('-').unwrap_or(&text);
    let (whole, decimals) = unsigned.split_once('.').unwrap_or((unsigned, "0"));
    let is_digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    if is_digits(whole) && is_digits(decimals) { Decimal::from_str_exact(&text).ok() } else { None }
}
