//! A column of texts, whatever its layout.

use arrow::array::{Array, AsArray, BinaryArray, BinaryViewArray, LargeBinaryArray, LargeStringArray, StringArray, StringViewArray};
use arrow::datatypes::DataType;
use arrow::error::ArrowError;
use datafusion_common::{DataFusionError, Result, exec_datafusion_err, plan_err};

/// How much of a text an error shows.
const SHOWN: usize = 40;

/// What is wrong with one row.
#[derive(Debug)]
pub(crate) struct Fault {
    /// Counted from 0 in its batch.
    pub row: usize,
    pub problem: String,
}

/// Why rows cannot be given.
pub(crate) enum Failure {
    /// One of them is at fault.
    Row(Fault),
    /// No one of them.
    Whole(DataFusionError),
}

impl From<Fault> for Failure {
    fn from(fault: Fault) -> Self {
        Self::Row(fault)
    }
}

impl From<DataFusionError> for Failure {
    fn from(error: DataFusionError) -> Self {
        Self::Whole(error)
    }
}

impl From<ArrowError> for Failure {
    fn from(error: ArrowError) -> Self {
        Self::Whole(error.into())
    }
}

/// The rows of a column.
#[derive(Clone, Copy)]
pub(crate) enum Texts<'a> {
    Utf8(&'a StringArray),
    LargeUtf8(&'a LargeStringArray),
    Utf8View(&'a StringViewArray),
    Binary(&'a BinaryArray),
    LargeBinary(&'a LargeBinaryArray),
    BinaryView(&'a BinaryViewArray),
}

/// The layout in which a column of that type is read, or `None` where it holds no texts.
pub(crate) fn readable(found: &DataType) -> Option<DataType> {
    match found {
        DataType::Utf8 | DataType::LargeUtf8 | DataType::Utf8View => Some(found.clone()),
        DataType::Binary | DataType::LargeBinary | DataType::BinaryView => Some(found.clone()),
        DataType::FixedSizeBinary(_) => Some(DataType::Binary),
        DataType::Null => Some(DataType::Utf8),
        DataType::Dictionary(_, values) => readable(values),
        _ => None,
    }
}

impl<'a> Texts<'a> {
    /// A column of one of the types that [`readable`] gives.
    pub(crate) fn of(column: &'a dyn Array) -> Result<Self> {
        Ok(match column.data_type() {
            DataType::Utf8 => Self::Utf8(column.as_string()),
            DataType::LargeUtf8 => Self::LargeUtf8(column.as_string()),
            DataType::Utf8View => Self::Utf8View(column.as_string_view()),
            DataType::Binary => Self::Binary(column.as_binary()),
            DataType::LargeBinary => Self::LargeBinary(column.as_binary()),
            DataType::BinaryView => Self::BinaryView(column.as_binary_view()),
            other => return plan_err!("expected a column of texts, found one of {other}"),
        })
    }

    fn array(self) -> &'a dyn Array {
        match self {
            Self::Utf8(column) => column,
            Self::LargeUtf8(column) => column,
            Self::Utf8View(column) => column,
            Self::Binary(column) => column,
            Self::LargeBinary(column) => column,
            Self::BinaryView(column) => column,
        }
    }

    pub(crate) fn len(self) -> usize {
        self.array().len()
    }

    fn bytes(self, row: usize) -> &'a [u8] {
        match self {
            Self::Utf8(column) => column.value(row).as_bytes(),
            Self::LargeUtf8(column) => column.value(row).as_bytes(),
            Self::Utf8View(column) => column.value(row).as_bytes(),
            Self::Binary(column) => column.value(row),
            Self::LargeBinary(column) => column.value(row),
            Self::BinaryView(column) => column.value(row),
        }
    }

    /// The text of a row, or `None` where it is null. Strings are held to be UTF-8 no more than bytes are: the reader of
    /// Parquet makes strings of unchecked bytes where `binary_as_string` is set, and a look at them costs next to nothing.
    pub(crate) fn row(self, row: usize) -> Result<Option<&'a str>, Fault> {
        if self.array().is_null(row) {
            return Ok(None);
        }
        match std::str::from_utf8(self.bytes(row)) {
            Ok(text) => Ok(Some(text)),
            Err(error) => Err(Fault { row, problem: format!("is not UTF-8 at byte {}", error.valid_up_to()) }),
        }
    }

    /// The error with which a query ends.
    #[cold]
    pub(crate) fn error(self, function: &str, failure: Failure) -> DataFusionError {
        let Fault { row, problem } = match failure {
            Failure::Row(fault) => fault,
            Failure::Whole(error) => return error,
        };
        let (rows, bytes) = (self.len(), self.bytes(row));
        let begins: String = String::from_utf8_lossy(bytes.get(..4 * SHOWN).unwrap_or(bytes)).chars().take(SHOWN).collect();
        exec_datafusion_err!("{function}: row {row}, counted from 0, of a batch of {rows} {problem}; its text begins {begins:?}")
    }
}
