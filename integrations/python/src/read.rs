//! The functions of the package: texts in, figures out.

use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList};

use crate::column::{self, FigureColumn};
use crate::error;
use crate::extractor::{self, PyExtractor};
use crate::figure::{self, PyFigure};
use crate::rows;

/// Reads the figures of a text, in text order. It never fails for what a text says: what is no figure is passed over.
///
/// >>> import financial_figures
/// >>> text = "Exports reached 26.19 trillion yuan (about $3.68 trillion), up 3.2% from a year earlier."
/// >>> for figure in financial_figures.read(text):
/// ...     print(figure.text, "=", figure)
/// 26.19 trillion yuan = CNY 26190000000000
/// $3.68 trillion = about USD 3680000000000
/// 3.2% = up 3.2% year on year
///
/// :param lang: the language of the text as a BCP 47 tag: ``"en"``, ``"zh"``, ``"ja"`` or ``"de"``; ``"und"`` where it is
///     not known.
/// :param region: the ISO 3166 code of the region whose money a bare "$", "pound" or "peso" is.
/// :param facts: whether it is read what figures are about: entity, metric, period and expected. Without it reading is
///     more than twice as fast.
///
/// Raises `UnknownNameError` for a language or region that is not known. More options has `Extractor`.
#[pyfunction]
#[pyo3(signature = (text, /, *, lang = "en", region = None, facts = true))]
pub(crate) fn read<'py>(py: Python<'py>, text: &str, lang: &str, region: Option<&str>, facts: bool) -> PyResult<Bound<'py, PyList>> {
    rows::figures(py, &extractor::of(py, lang, region, facts)?, text)
}

/// Reads the figures of each of many texts, on all cores. It is faster than `read` in a loop.
///
/// >>> import financial_figures
/// >>> figures, nothing = financial_figures.read_all(["up 3.2%", "Nothing to report."])
/// >>> figures[0].value, nothing
/// (Decimal('3.2'), [])
///
/// :param texts: strings, in any iterable.
/// :param threads: how many cores to use; all if not given.
/// :param options: those of `Extractor`.
///
/// Raises `ColumnError` for what is no string; its `row` says which.
#[pyfunction]
#[pyo3(signature = (texts, /, *, threads = None, **options))]
pub(crate) fn read_all<'py>(
    py: Python<'py>,
    texts: &Bound<'py, PyAny>,
    threads: Option<usize>,
    options: Option<&Bound<'py, PyDict>>,
) -> PyResult<Bound<'py, PyList>> {
    rows::figures_of_all(py, &PyExtractor::of_keywords(py, options)?, texts, threads)
}

/// Reads the figures of every row of a column: of an Arrow array or stream, of a Series of pandas or Polars, or of a list
/// of strings. Gives a list of structs for each row, the figure record, on all cores and without the interpreter's lock.
///
/// A row that is null stays null. Columns of bytes are read as UTF-8, and dictionaries (categories) word by word.
///
/// >>> import financial_figures, pyarrow
/// >>> texts = pyarrow.array(["Net profit fell 28.6% to $5 million.", None, "Nothing to report."])
/// >>> figures = pyarrow.array(financial_figures.read_column(texts))
/// >>> figures.is_null().to_pylist(), pyarrow.compute.list_value_length(figures).to_pylist()
/// ([False, True, False], [2, None, 0])
/// >>> figures[0][1]["value"], figures[0][1]["currency"]
/// (<pyarrow.StringScalar: '5000000'>, <pyarrow.StringScalar: 'USD'>)
///
/// :param decimal_scale: how many digits behind the point amounts have, as Arrow decimals of 38 digits. If not given they
///     are strings of plain digits. Amounts are exact in both; only of a fraction ("two-thirds") the digits that do not fit
///     are rounded off.
/// :param threads: how many cores to use; all if not given.
/// :param options: those of `Extractor`.
///
/// Raises `ColumnError` for a row that is not UTF-8, or has an amount that does not fit the decimals; its `row` says which,
/// counted from 0.
#[pyfunction]
#[pyo3(signature = (column, /, *, decimal_scale = None, threads = None, **options))]
pub(crate) fn read_column(
    py: Python<'_>,
    column: &Bound<'_, PyAny>,
    decimal_scale: Option<i8>,
    threads: Option<usize>,
    options: Option<&Bound<'_, PyDict>>,
) -> PyResult<FigureColumn> {
    column::read(py, &PyExtractor::of_keywords(py, options)?, column, decimal_scale, threads)
}

/// A column of figures without rows, for its type: that of what `read_column` gives.
///
/// >>> import financial_figures, pyarrow
/// >>> pyarrow.field(financial_figures.column_type()).type.value_type.field("value").type
/// DataType(string)
/// >>> pyarrow.field(financial_figures.column_type(decimal_scale=6)).type.value_type.field("value").type
/// Decimal128Type(decimal128(38, 6))
#[pyfunction]
#[pyo3(signature = (*, decimal_scale = None))]
pub(crate) fn column_type(decimal_scale: Option<i8>) -> PyResult<FigureColumn> {
    column::empty(decimal_scale)
}

/// Reads a whole string as one expression, of one figure or of several that are linked, and nothing else.
///
/// >>> import financial_figures
/// >>> [level, earlier] = financial_figures.parse("fell to $5 million from $7 million")
/// >>> level.from_
/// 1
/// >>> financial_figures.parse("up 3.2% if they say so")
/// Traceback (most recent call last):
///     ...
/// financial_figures.ParseError: expected the end of the expression, found "if they say so" at character 8
///
/// Raises `ParseError` where a part of the string belongs to no figure, with `position` for where, and `NumberTooLongError`
/// where a number does not fit 28 digits.
#[pyfunction]
#[pyo3(signature = (text, /, *, lang = "en", region = None))]
pub(crate) fn parse<'py>(py: Python<'py>, text: &str, lang: &str, region: Option<&str>) -> PyResult<Bound<'py, PyList>> {
    let expression = extractor::of(py, lang, region, true)?.parse(text).map_err(|problem| error::of_text(py, &problem, text))?;
    figure::list(py, PyFigure::all(text, expression.into_figures()))
}
