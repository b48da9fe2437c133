//! The arguments of the functions: what types they may have, and what the constants among them say.

use arrow::array::ArrayRef;
use arrow::datatypes::DataType;
use datafusion_common::{Result, ScalarValue, plan_datafusion_err, plan_err};
use datafusion_expr::{ColumnarValue, ReturnFieldArgs, ScalarFunctionArgs};
use financial_figures::Language;

use crate::amount::Notation;
use crate::texts::readable;

/// What may stand behind the text, each at most once and in any order: its type tells which it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Extra {
    /// The language of each row: strings.
    Language,
    /// How many decimals amounts have: an integer, written in the query.
    Scale,
    /// Whether to read what figures are about: a boolean, written in the query.
    Facts,
}

impl Extra {
    /// What an argument of that type would say.
    fn of(found: &DataType) -> Self {
        match found {
            DataType::Boolean => Self::Facts,
            found if found.is_integer() => Self::Scale,
            _ => Self::Language,
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Language => "a language",
            Self::Scale => "a scale",
            Self::Facts => "facts",
        }
    }

    /// The type in which it is read. A constant keeps the type in which it is written: a cast would hide it.
    fn read_as(self, found: &DataType) -> Option<DataType> {
        match self {
            // Bytes are no tag.
            Self::Language => readable(found).filter(|tag| matches!(tag, DataType::Utf8 | DataType::LargeUtf8 | DataType::Utf8View)),
            Self::Scale | Self::Facts => Some(found.clone()),
        }
    }
}

/// The types in which the arguments of a function are read that takes these behind the text.
pub(crate) fn types(function: &str, extras: &[Extra], found: &[DataType]) -> Result<Vec<DataType>> {
    let Some((text, rest)) = found.split_first() else { return plan_err!("{function}: expected a text, found no argument") };
    let text = readable(text).ok_or_else(|| plan_datafusion_err!("{function}: expected a text, found {text}"))?;
    let (mut types, mut left) = (vec![text], extras.to_vec());
    for found in rest {
        let extra = Extra::of(found);
        let read_as = extra.read_as(found).filter(|_| left.contains(&extra));
        let Some(read_as) = read_as else {
            let names: Vec<_> = left.iter().map(|extra| extra.name()).collect();
            let expected = if names.is_empty() { "nothing more".to_owned() } else { names.join(" or ") };
            return plan_err!("{function}: expected {expected}, found {found}");
        };
        left.retain(|other| *other != extra);
        types.push(read_as);
    }
    Ok(types)
}

/// What the constants of a call say.
#[derive(Clone, Copy)]
pub(crate) struct Constants {
    /// How amounts are written.
    pub notation: Notation,
    /// Whether what figures are about is read.
    pub facts: bool,
}

impl Constants {
    /// Of a call that is planned. A tag that is written in the query has to be one that is read: it is the query's slip,
    /// not the data's.
    pub(crate) fn planned(function: &str, call: &ReturnFieldArgs<'_>) -> Result<Self> {
        let arguments = call.arg_fields.iter().map(|field| field.data_type().clone()).zip(call.scalar_arguments.iter().copied());
        for (_, value) in arguments.clone().skip(1) {
            if let Some(Err(error)) = value.and_then(ScalarValue::try_as_str).flatten().map(str::parse::<Language>) {
                return plan_err!("{function}: {error}");
            }
        }
        Self::of(function, arguments)
    }

    fn of<'a>(function: &str, arguments: impl Iterator<Item = (DataType, Option<&'a ScalarValue>)>) -> Result<Self> {
        let mut constants = Self { notation: Notation::Digits, facts: true };
        for (found, value) in arguments.skip(1) {
            match Extra::of(&found) {
                Extra::Language => {}
                Extra::Scale => {
                    let Some(scale) = value.and_then(integer) else {
                        return plan_err!("{function}: the scale has to be written in the query as a number");
                    };
                    constants.notation = Notation::scaled(scale).map_err(|error| error.context(function.to_owned()))?;
                }
                Extra::Facts => {
                    let Some(ScalarValue::Boolean(Some(facts))) = value else {
                        return plan_err!("{function}: facts has to be true or false, written in the query");
                    };
                    constants.facts = *facts;
                }
            }
        }
        Ok(constants)
    }
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

/// The arguments of one call: columns, and what its constants say.
pub(crate) struct Call {
    /// One row for each of the batch, or one where the whole call is of constants.
    pub text: ArrayRef,
    /// As many rows, or one for them all.
    pub language: Option<ArrayRef>,
    pub constants: Constants,
    /// Whether the whole call is of constants.
    constant: bool,
}

impl Call {
    pub(crate) fn of(function: &str, call: &ScalarFunctionArgs) -> Result<Self> {
        let constant = call.args.iter().all(|argument| matches!(argument, ColumnarValue::Scalar(_)));
        let rows = if constant { 1 } else { call.number_rows };
        let Some(text) = call.args.first() else { return plan_err!("{function}: expected a text") };
        let language = call.args.iter().skip(1).find(|argument| Extra::of(&argument.data_type()) == Extra::Language);
        let language = match language {
            Some(ColumnarValue::Scalar(tag)) => Some(tag.to_array()?),
            Some(ColumnarValue::Array(tags)) => Some(tags.clone()),
            None => None,
        };
        let arguments = call.args.iter().map(|argument| match argument {
            ColumnarValue::Scalar(value) => (value.data_type(), Some(value)),
            ColumnarValue::Array(column) => (column.data_type().clone(), None),
        });
        Ok(Self { text: text.to_array(rows)?, language, constants: Constants::of(function, arguments)?, constant })
    }

    /// The rows as what the call gives: one value where it is of constants.
    pub(crate) fn result(&self, rows: ArrayRef) -> Result<ColumnarValue> {
        if self.constant { Ok(ColumnarValue::Scalar(ScalarValue::try_from_array(&rows, 0)?)) } else { Ok(ColumnarValue::Array(rows)) }
    }
}
