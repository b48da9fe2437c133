//! An amount of money to compute with.

use std::hash::{DefaultHasher, Hash, Hasher};

use financial_figures::rust_decimal::Decimal;
use financial_figures::{Language, Money, MoneyParser, Region};
use pyo3::basic::CompareOp;
use pyo3::prelude::*;
use pyo3::types::PyString;

use crate::error;
use crate::value::{self, plain_decimal};

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
        let Some(exact) = plain_decimal(amount) else {
            let amount = amount.repr()?;
            return Err(error::of_amount(py, &format!("{amount} is no exact amount of at most 28 digits")));
        };
        Ok(Self(Money::new(exact, value::currency(py, currency)?)))
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

/// Reads one amount of money, such as a cell of a column of them: the whole string, or not at all.
///
/// >>> from financial_figures import parse_money
/// >>> parse_money("US$5.2 million")
/// Money('5200000', 'USD')
/// >>> parse_money("(1,234.50)", default_currency="EUR", accounting_parentheses=True)
/// Money('-1234.50', 'EUR')
/// >>> parse_money("5.2 million")
/// Traceback (most recent call last):
///     ...
/// financial_figures.ParseError: expected a currency, found "5.2 million" at character 0
///
/// What could be two numbers is refused until it is told which mark parts the decimals:
///
/// >>> parse_money("€1.234", decimal_separator=",")
/// Money('1234', 'EUR')
/// >>> parse_money("€1.234")
/// Traceback (most recent call last):
///     ...
/// financial_figures.ParseError: expected a number that can be read in one way, found "1.234" at character 1
///
/// :param lang: the language of the string as a BCP 47 tag; ``"und"`` where it is not known.
/// :param region: the ISO 3166 code of the region whose money a bare "$", "pound" or "peso" is.
/// :param default_currency: the ISO 4217 code of a number that has no currency. Without it such a number is an error.
/// :param decimal_separator: ``"."`` or ``","``.
/// :param accounting_parentheses: whether a bare number in parentheses is below zero.
/// :param written_currency_only: whether a currency has to be written so that it can be no other: "US$5", but not "$5".
///
/// Raises `ParseError` where the string is anything else, with `position` for where, `NumberTooLongError` where the number
/// does not fit 28 digits, and `UnknownNameError` for a language, region or currency that is not known.
#[pyfunction]
#[pyo3(signature = (
    text,
    /,
    *,
    lang = "en",
    region = None,
    default_currency = None,
    decimal_separator = None,
    accounting_parentheses = false,
    written_currency_only = false,
))]
#[allow(clippy::too_many_arguments)] // keyword arguments
pub(crate) fn parse_money(
    py: Python<'_>,
    text: &str,
    lang: &str,
    region: Option<&str>,
    default_currency: Option<&str>,
    decimal_separator: Option<&str>,
    accounting_parentheses: bool,
    written_currency_only: bool,
) -> PyResult<PyMoney> {
    let fault = |problem| error::of_value(py, &problem);
    let mut builder = MoneyParser::builder()
        .language(lang.parse::<Language>().map_err(fault)?)
        .accounting_parentheses(accounting_parentheses)
        .written_currency_only(written_currency_only);
    if let Some(region) = region {
        builder = builder.region(region.parse::<Region>().map_err(fault)?);
    }
    if let Some(code) = default_currency {
        builder = builder.default_currency(value::currency(py, code)?);
    }
    if let Some(separator) = decimal_separator {
        builder = builder.decimal_separator(value::decimal_separator(separator)?);
    }
    let parsed = builder.build().parse(text).map_err(|problem| error::of_text(py, &problem, text))?;
    Ok(PyMoney(parsed.money()))
}
