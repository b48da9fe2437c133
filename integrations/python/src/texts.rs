//! A column of strings, however Arrow keeps it.

use arrow_array::cast::AsArray;
use arrow_array::{Array, BinaryArray, BinaryViewArray, FixedSizeBinaryArray, LargeBinaryArray};
use arrow_schema::DataType;

/// The rows of an array of strings, or of bytes that should be UTF-8. Strings too are taken as bytes and looked at: what
/// another library hands over is not to be trusted with what a Rust string promises.
pub(crate) enum Texts {
    Short(BinaryArray),
    Large(LargeBinaryArray),
    View(BinaryViewArray),
    Fixed(FixedSizeBinaryArray),
}

impl Texts {
    /// The rows of `array`, or `None` where it has no texts.
    pub(crate) fn of(array: &dyn Array) -> Option<Self> {
        Some(match array.data_type() {
            DataType::Utf8 => Self::Short(array.as_string::<i32>().clone().into()),
            DataType::LargeUtf8 => Self::Large(array.as_string::<i64>().clone().into()),
            DataType::Utf8View => Self::View(array.as_string_view().clone().to_binary_view()),
            DataType::Binary => Self::Short(array.as_binary().clone()),
            DataType::LargeBinary => Self::Large(array.as_binary().clone()),
            DataType::BinaryView => Self::View(array.as_binary_view().clone()),
            DataType::FixedSizeBinary(_) => Self::Fixed(array.as_fixed_size_binary().clone()),
            _ => return None,
        })
    }

    fn array(&self) -> &dyn Array {
        match self {
            Self::Short(array) => array,
            Self::Large(array) => array,
            Self::View(array) => array,
            Self::Fixed(array) => array,
        }
    }

    /// How many rows there are.
    pub(crate) fn len(&self) -> usize {
        self.array().len()
    }

    /// The bytes of a row.
    pub(crate) fn size(&self, row: usize) -> usize {
        match self {
            Self::Short(array) => array.value(row).len(),
            Self::Large(array) => array.value(row).len(),
            Self::View(array) => array.value(row).len(),
            Self::Fixed(array) => array.value(row).len(),
        }
    }

    /// The text of a row, `None` where it is null.
    ///
    /// # Errors
    ///
    /// When its bytes are not UTF-8.
    pub(crate) fn row(&self, row: usize) -> Result<Option<&str>, String> {
        if self.array().is_null(row) {
            return Ok(None);
        }
        let bytes = match self {
            Self::Short(array) => array.value(row),
            Self::Large(array) => array.value(row),
            Self::View(array) => array.value(row),
            Self::Fixed(array) => array.value(row),
        };
        match std::str::from_utf8(bytes) {
            Ok(text) => Ok(Some(text)),
            Err(error) => Err(format!("the bytes are not UTF-8 from byte {} on", error.valid_up_to())),
        }
    }
}
