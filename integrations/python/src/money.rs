//! An amount of money to compute with.

use std::hash::{DefaultHasher, Hash, Hasher};

use financial_figures::rust_decimal::Decimal;
use financial_figures::{Currency, Money};
use pyo3::basic::CompareOp;
use pyo3::prelude::*;
use pyo3::types::PyString;

use crate::error;
use crate::value::plain_decimal;

/// An exact amount of money in major units of one currency.
///
/// Amounts of one currency are added, subtracted and compared; of two, that raises `CurrencyMismatchError`. Two amounts in
/// different currencies are never equal.
///
/// >>> from financial_figures import Money
/// >>> Money("1.10", "USD") + Money(2, "USD")
/// Money('3.10', 'USD')
/// >>> Money("1.10", "USD") + Money(2, "EUR")
/// Traceback (most recent call last):
///     ...
/// financial_figures.CurrencyMismatchError: cannot add EUR to USD
///
/// The amount is a decimal, an integer or a string of plain digits; a float is refused, for it is not exact. The currency
/// is an ISO 4217 code. What is neither raises `Error` and `UnknownNameError`.
#[pyclass(name = "Money", module = "financial_figures", frozen)]
#[derive(Clone, Copy)]
pub(crate) struct PyMoney(Money);

impl From<Money> for PyMoney {
    fn from(money: Money) -> Self {
        Self(money)
    }
}

#[pymethods]
impl PyMoney {
    #[new]
    #[pyo3(signature = (amount, currency, /))]
    fn new(py: Python<'_>, amount: &Bound<'_, PyAny>, currency: &str) -> PyResult<Self> {
        let Some(value) = plain_decimal(amount) else {
            let amount = amount.repr()?;
            return Err(error::of_amount(py, &format!("{amount} is no exact amount of at most 28 digits")));
        };
        match Currency::from_code(currency) {
            Some(currency) => Ok(Self(Money::new(value, currency))),
            None => Err(error::of_unknown(py, "currency code", currency)),
        }
    }

    /// The amount in major units: 0.05 for five cents.
    #[getter]
    fn amount(&self) -> Decimal {
        self.0.amount()
    }

    /// The ISO 4217 code of its currency.
    #[getter]
    fn currency(&self) -> &'static str {
        self.0.currency().code()
    }

    fn __add__(&self, py: Python<'_>, other: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        let Ok(other) = other.cast::<Self>() else { return Ok(py.NotImplemented()) };
        let sum = self.0.checked_add(other.get().0).map_err(|problem| error::of_value(py, &problem))?;
        Ok(Py::new(py, Self(sum))?.into_any())
    }

    fn __sub__(&self, py: Python<'_>, other: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        let Ok(other) = other.cast::<Self>() else { return Ok(py.NotImplemented()) };
        let difference = self.0.checked_sub(other.get().0).map_err(|problem| error::of_value(py, &problem))?;
        Ok(Py::new(py, Self(difference))?.into_any())
    }

    fn __richcmp__(&self, py: Python<'_>, other: &Bound<'_, PyAny>, operation: CompareOp) -> PyResult<Py<PyAny>> {
        let Ok(other) = other.cast::<Self>() else { return Ok(py.NotImplemented()) };
        let (one, other) = (self.0, other.get().0);
        let holds = match operation {
            CompareOp::Eq => one == other,
            CompareOp::Ne => one != other,
            _ => match one.compare(&other) {
                Some(ordering) => operation.matches(ordering),
                None => return Err(error::of_currencies(py, &format!("cannot compare {} with {}", one.currency(), other.currency()))),
            },
        };
        Ok(holds.into_pyobject(py)?.to_owned().into_any().unbind())
    }

    fn __hash__(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        self.0.hash(&mut hasher);
        hasher.finish()
    }

    fn __getnewargs__(&self) -> (Decimal, &'static str) {
        (self.0.amount(), self.0.currency().code())
    }

    /// The code and the amount in plain digits, which `parse_money` reads back.
    fn __str__(&self) -> String {
        self.0.to_string()
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        let amount = PyString::new(py, &self.0.amount().to_string()).repr()?.to_string();
        Ok(format!("Money({amount}, '{}')", self.0.currency()))
    }
}

/// Reads one amount of money, the whole string and nothing else.
///
/// >>> from financial_figures import parse_money
/// >>> parse_money("US$5.2 million")
/// Money('5200000', 'USD')
/// >>> parse_money("5.2 million")
/// Traceback (most recent call last):
///     ...
/// financial_figures.ParseError: expected a currency, found "5.2 million" at character 0
///
/// A text is English unless `lang` says otherwise, and a bare "$" the US dollar unless `region` does: see `read`.
///
/// Raises `ParseError` where the string is anything else, with `position` for where, and `NumberTooLongError` where the
/// number does not fit 28 digits.
#[pyfunction]
#[pyo3(signature = (text, /, *, lang = "en", region = None))]
pub(crate) fn parse_money(py: Python<'_>, text: &str, lang: &str, region: Option<&str>) -> PyResult<PyMoney> {
    let fault = |problem: financial_figures::Error| error::of_text(py, &problem, text);
    if lang == "en" && region.is_none() {
        return text.parse::<Money>().map(PyMoney).map_err(fault);
    }
    let expression = crate::extractor::of(py, lang, region)?.parse(text).map_err(fault)?;
    let figure = expression.figure();
    match figure.money() {
        // As an amount is written, so it reads: whatever else is said is no part of one.
        Some(money) if expression.figures().len() == 1 && figure.to_string() == money.to_string() => Ok(PyMoney(money)),
        _ => Err(error::of_syntax(py, &format!("expected an amount of money, found {figure}"), text, figure.start())),
    }
}
