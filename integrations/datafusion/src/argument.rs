//! The arguments of the functions: what types they may have, and what the constants among them say.

use arrow::array::ArrayRef;
use arrow::datatypes::DataType;
use datafusion_common::{Result, ScalarValue, plan_datafusion_err, plan_err};
use datafusion_expr::{ColumnarValue, ReturnFieldArgs, ScalarFunctionArgs};

use crate::amount::Notation;
use crate::texts::readable;

/// The type in which the column of texts is read.
pub(crate) fn text_type(function: &str, found: &DataType) -> Result<DataType> {
    readable(found).ok_or_else(|| plan_datafusion_err!("{function}: expected a text, found {found}"))
}

/// The type in which a column of language tags is read; bytes are no tag.
pub(crate) fn tag_type(function: &str, found: &DataType) -> Result<DataType> {
    match readable(found) {
        Some(tag @ (DataType::Utf8 | DataType::LargeUtf8 | DataType::Utf8View)) => Ok(tag),
        _ => plan_err!("{function}: expected a language or a scale, found {found}"),
    }
}

/// The scale is a constant, so that it keeps the type in which it is written: a cast would hide it.
pub(crate) fn scale_type(function: &str, found: &DataType) -> Result<DataType> {
    if found.is_integer() {
        return Ok(found.clone());
    }
    plan_err!("{function}: expected a scale, found {found}")
}

/// The notation that the last argument asks for: its scale where it is a number, else all digits.
pub(crate) fn notation(function: &str, arguments: &ReturnFieldArgs<'_>) -> Result<Notation> {
    match arguments.arg_fields.last() {
        Some(field) if field.data_type().is_integer() => {}
        _ => return Ok(Notation::Digits),
    }
    let scale = arguments.scalar_arguments.last().copied().flatten().and_then(integer);
    let scale = scale.ok_or_else(|| plan_datafusion_err!("{function}: the scale has to be written in the query as a number"))?;
    Notation::scaled(scale).map_err(|error| error.context(function.to_owned()))
}

fn integer(value: &ScalarValue) -> Option<i128> {
    match *value {
        ScalarValue::Int8(value) => value.map(i128::from),
        ScalarValue::Int16(value) => value.map(i128::from),
        ScalarValue::Int32(value) => value.map(i128::from),
        ScalarValue::Int64(value) => value.map(i128::from),
        ScalarValue::UInt8(value) => value.map(i128::from),
        ScalarValue::UInt16(value) => value.map(i128::from),
        ScalarValue::UInt32(value) => value.map(i128::from),
        ScalarValue::UInt64(value) => value.map(i128::from),
        _ => None,
    }
}

/// The arguments of one call, as columns.
pub(crate) struct Columns {
    /// One row for each of the batch, or one where the whole call is of constants.
    pub text: ArrayRef,
    /// As many rows, or one for them all.
    pub language: Option<ArrayRef>,
    /// Whether the whole call is of constants.
    pub constant: bool,
}

impl Columns {
    pub(crate) fn of(function: &str, call: &ScalarFunctionArgs) -> Result<Self> {
        let constant = call.args.iter().all(|argument| matches!(argument, ColumnarValue::Scalar(_)));
        let rows = if constant { 1 } else { call.number_rows };
        let Some(text) = call.args.first() else { return plan_err!("{function}: expected a text") };
        let language = match call.args.get(1) {
            Some(argument) if argument.data_type().is_integer() => None,
            Some(ColumnarValue::Scalar(tag)) => Some(tag.to_array()?),
            Some(ColumnarValue::Array(tags)) => Some(tags.clone()),
            None => None,
        };
        Ok(Self { text: text.to_array(rows)?, language, constant })
    }

    /// The rows as what the call gives: one value where it is of constants.
    pub(crate) fn result(&self, rows: ArrayRef) -> Result<ColumnarValue> {
        if self.constant { Ok(ColumnarValue::Scalar(ScalarValue::try_from_array(&rows, 0)?)) } else { Ok(ColumnarValue::Array(rows)) }
    }
}
