//! A column of texts in, a column of figures out.

use std::ops::Range;
use std::sync::Arc;

use arrow_array::builder::LargeStringBuilder;
use arrow_array::cast::AsArray;
use arrow_array::{Array, ArrayRef, new_empty_array, new_null_array};
use arrow_schema::{ArrowError, DataType, FieldRef};
use arrow_select::concat::concat;
use arrow_select::take::take;
use financial_figures::{Extractor, Scratch};
use pyo3::exceptions::{PyRuntimeError, PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::pybacked::PyBackedStr;
use pyo3::types::{PyCapsule, PyString, PyTuple};
use pyo3_arrow::ffi::{ArrayIterator, to_array_pycapsules, to_schema_pycapsule, to_stream_pycapsule};
use pyo3_arrow::input::AnyArray;

use crate::error;
use crate::parallel;
use crate::schema::{self, Amounts, Rows};
use crate::texts::Texts;

/// The figures of a column of texts: for each row the list of its figures, or null where the row is null.
///
/// It has the protocols of Arrow's PyCapsule interface, so that whatever speaks Arrow takes it without a copy:
/// ``pyarrow.chunked_array(column)``, ``polars.Series(column)``, ``pandas.Series.from_arrow(column)``.
#[pyclass(name = "FigureColumn", module = "financial_figures", frozen)]
pub(crate) struct FigureColumn {
    field: FieldRef,
    chunks: Vec<ArrayRef>,
}

fn arrow_fault(problem: ArrowError) -> PyErr {
    PyRuntimeError::new_err(problem.to_string())
}

#[pymethods]
impl FigureColumn {
    fn __len__(&self) -> usize {
        self.chunks.iter().map(|chunk| chunk.len()).sum()
    }

    fn __repr__(&self) -> String {
        format!("<FigureColumn of {} rows>", self.__len__())
    }

    /// The type, as a capsule of Arrow.
    fn __arrow_c_schema__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyCapsule>> {
        Ok(to_schema_pycapsule(py, self.field.as_ref())?)
    }

    /// The rows in chunks, as a capsule of Arrow.
    #[pyo3(signature = (requested_schema = None))]
    fn __arrow_c_stream__<'py>(&self, py: Python<'py>, requested_schema: Option<Bound<'py, PyCapsule>>) -> PyResult<Bound<'py, PyCapsule>> {
        let chunks = ArrayIterator::new(self.chunks.clone().into_iter().map(Ok), self.field.clone());
        Ok(to_stream_pycapsule(py, Box::new(chunks), requested_schema)?)
    }

    /// The rows in one piece, as capsules of Arrow; chunks are copied together.
    #[pyo3(signature = (requested_schema = None))]
    fn __arrow_c_array__<'py>(&self, py: Python<'py>, requested_schema: Option<Bound<'py, PyCapsule>>) -> PyResult<Bound<'py, PyTuple>> {
        let whole = match self.chunks.as_slice() {
            [] => new_empty_array(self.field.data_type()),
            [one] => one.clone(),
            several => py.detach(|| concat(&several.iter().map(|chunk| chunk.as_ref()).collect::<Vec<_>>())).map_err(arrow_fault)?,
        };
        Ok(to_array_pycapsules(py, self.field.clone(), &whole, requested_schema)?)
    }
}

/// The type of a column of figures, for what needs to know it before there is one.
pub(crate) fn empty(decimal_scale: Option<i8>) -> PyResult<FigureColumn> {
    let amounts = Amounts::new(decimal_scale).map_err(PyValueError::new_err)?;
    Ok(FigureColumn { field: schema::column_field(amounts).map_err(arrow_fault)?, chunks: Vec::new() })
}

/// Reads every row of a column: an array or stream of Arrow, or a list of strings.
pub(crate) fn read(
    py: Python<'_>,
    extractor: &Extractor,
    column: &Bound<'_, PyAny>,
    decimal_scale: Option<i8>,
    threads: Option<usize>,
) -> PyResult<FigureColumn> {
    let amounts = Amounts::new(decimal_scale).map_err(PyValueError::new_err)?;
    let reader = Reader { extractor, amounts, threads };
    let FigureColumn { field, mut chunks } = empty(decimal_scale)?;
    let mut first = 0;
    for array in arrays(column)? {
        let array = array?;
        reader.array(py, &array, first, &field, &mut chunks)?;
        first += array.len();
    }
    Ok(FigureColumn { field, chunks })
}

/// The chunks of a column, pulled one by one where it is a stream.
fn arrays<'py>(column: &Bound<'py, PyAny>) -> PyResult<Box<dyn Iterator<Item = PyResult<ArrayRef>> + 'py>> {
    if column.hasattr("__arrow_c_stream__")? || column.hasattr("__arrow_c_array__")? {
        let reader = column.extract::<AnyArray>()?.into_reader()?;
        if reader.field().data_type() == &DataType::Null {
            // Nothing but nulls has no type. Polars hands it over with a buffer, which Arrow's Rust refuses to take.
            return Ok(Box::new(std::iter::once(Ok(new_null_array(&DataType::Null, column.len()?)))));
        }
        return Ok(Box::new(reader.map(|array| array.map_err(arrow_fault))));
    }
    if column.is_instance_of::<PyString>() {
        return Err(PyTypeError::new_err("a column is needed, not one string: see `read`"));
    }
    let Ok(rows) = column.try_iter() else {
        let class = column.get_type().name()?;
        return Err(PyTypeError::new_err(format!("expected an Arrow array, a Series or a list of strings, found {class}")));
    };
    let mut builder = LargeStringBuilder::new();
    for (row, text) in rows.enumerate() {
        let text = text?;
        if text.is_none() {
            builder.append_null();
        } else {
            builder.append_value(&*string(&text, row)?);
        }
    }
    Ok(Box::new(std::iter::once(Ok(Arc::new(builder.finish()) as ArrayRef))))
}

/// The string of a row of a list.
pub(crate) fn string(text: &Bound<'_, PyAny>, row: usize) -> PyResult<PyBackedStr> {
    let Ok(string) = text.cast::<PyString>() else {
        let class = text.get_type().name()?;
        return Err(error::of_row(text.py(), row, &format!("expected a string, found {class}")));
    };
    PyBackedStr::try_from(string.clone()).map_err(|problem| error::of_row(text.py(), row, &problem.value(text.py()).to_string()))
}

#[cold]
fn unreadable(found: &DataType) -> PyErr {
    PyTypeError::new_err(format!("expected a column of strings, found one of {found}"))
}

/// What is wrong with which row.
struct Fault {
    row: usize,
    problem: String,
}

struct Reader<'a> {
    extractor: &'a Extractor,
    amounts: Amounts,
    threads: Option<usize>,
}

impl Reader<'_> {
    /// Reads an array whose first row is the row `first` of the column.
    fn array(&self, py: Python<'_>, array: &ArrayRef, first: usize, field: &FieldRef, chunks: &mut Vec<ArrayRef>) -> PyResult<()> {
        match array.data_type() {
            DataType::Null => chunks.push(new_null_array(field.data_type(), array.len())),
            // Without words it may be one of anything.
            DataType::Dictionary(_, word) if word.is_null() || array.as_any_dictionary().values().is_empty() => {
                chunks.push(new_null_array(field.data_type(), array.len()));
            }
            DataType::Dictionary(..) => chunks.push(self.dictionary(py, array, first)?),
            _ => {
                let Some(texts) = Texts::of(array) else { return Err(unreadable(array.data_type())) };
                for made in parallel::in_ranges(py, texts.len(), self.threads, |row| texts.size(row), |rows| self.rows(&texts, rows))? {
                    chunks.push(made.map_err(|fault| error::of_row(py, first + fault.row, &fault.problem))?);
                }
            }
        }
        Ok(())
    }

    /// Reads every word of a dictionary once.
    fn dictionary(&self, py: Python<'_>, array: &ArrayRef, first: usize) -> PyResult<ArrayRef> {
        let dictionary = array.as_any_dictionary();
        let Some(texts) = Texts::of(dictionary.values()) else { return Err(unreadable(array.data_type())) };
        let places = dictionary.normalized_keys();
        let mut parts = Vec::new();
        for made in parallel::in_ranges(py, texts.len(), self.threads, |row| texts.size(row), |rows| self.rows(&texts, rows))? {
            parts.push(made.map_err(|fault| {
                // The first row that has the word; a word that none has is no row's fault.
                let row = (0..array.len()).position(|row| array.is_valid(row) && places.get(row) == Some(&fault.row));
                error::of_row(py, row.map_or(0, |row| first + row), &fault.problem)
            })?);
        }
        py.detach(|| match parts.iter().map(|part| part.as_ref()).collect::<Vec<_>>().as_slice() {
            [] => Ok(new_null_array(schema::column_field(self.amounts)?.data_type(), array.len())),
            parts => take(&concat(parts)?, dictionary.keys(), None),
        })
        .map_err(arrow_fault)
    }

    fn rows(&self, texts: &Texts, rows: Range<usize>) -> Result<ArrayRef, Fault> {
        let whole = |row: usize| move |problem: ArrowError| Fault { row, problem: problem.to_string() };
        let first = rows.start;
        let bytes = rows.clone().map(|row| texts.size(row)).sum();
        let mut made = Rows::new(rows.len(), bytes, self.amounts).map_err(whole(first))?;
        let (mut scratch, mut figures) = (Scratch::new(), Vec::new());
        for row in rows {
            let fault = |problem| Fault { row, problem };
            match texts.row(row).map_err(fault)? {
                Some(text) => {
                    self.extractor.read_into(text, &mut scratch, &mut figures);
                    made.row(text, &figures).map_err(fault)?;
                }
                None => made.null(),
            }
        }
        made.finish().map_err(whole(first))
    }
}
