//! Amounts as a column: strings of plain digits, or decimals with one number of digits behind the point.

use std::sync::Arc;

use arrow::array::{ArrayRef, Decimal128Builder};
use arrow::datatypes::{DECIMAL128_MAX_PRECISION, DataType};
use datafusion_common::{Result, plan_err};
use financial_figures::rust_decimal::Decimal;

use crate::strings::{Full, Strings};

/// How amounts are written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Notation {
    /// Every digit, as a string.
    Digits,
    /// As decimals of Arrow with that scale.
    Scaled(u8),
}

/// Why an amount is not in the column.
pub(crate) enum Unfit {
    /// The column is full.
    Column,
    /// It has more digits than a decimal of that scale.
    Scale(Decimal, u8),
}

impl From<Full> for Unfit {
    fn from(_: Full) -> Self {
        Self::Column
    }
}

impl Notation {
    /// Decimals of that scale.
    pub(crate) fn scaled(scale: i128) -> Result<Self> {
        match u8::try_from(scale) {
            Ok(scale) if scale <= DECIMAL128_MAX_PRECISION => Ok(Self::Scaled(scale)),
            _ => plan_err!("expected a scale from 0 to {DECIMAL128_MAX_PRECISION}, found {scale}"),
        }
    }

    /// The type of the column.
    pub(crate) fn data_type(self) -> DataType {
        match self {
            Self::Digits => DataType::Utf8,
            Self::Scaled(scale) => DataType::Decimal128(DECIMAL128_MAX_PRECISION, scale as i8),
        }
    }
}

/// Whether an amount is a quotient, which was rounded before, so that more of its digits may go.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Exactness {
    Exact,
    Quotient,
}

/// A column of amounts.
pub(crate) enum Amounts {
    Digits(Strings),
    Scaled(u8, Decimal128Builder),
}

impl Amounts {
    pub(crate) fn new(notation: Notation) -> Self {
        match notation {
            Notation::Digits => Self::Digits(Strings::default()),
            Notation::Scaled(scale) => Self::Scaled(scale, Decimal128Builder::new().with_data_type(notation.data_type())),
        }
    }

    pub(crate) fn push(&mut self, value: Option<Decimal>, exactness: Exactness) -> Result<(), Unfit> {
        match (self, value) {
            (Self::Digits(column), value) => column.push_number(value)?,
            (Self::Scaled(_, column), None) => column.append_null(),
            (Self::Scaled(scale, column), Some(value)) => {
                column.append_value(digits(value, *scale, exactness).ok_or(Unfit::Scale(value, *scale))?);
            }
        }
        Ok(())
    }

    pub(crate) fn finish(self) -> ArrayRef {
        match self {
            Self::Digits(column) => column.finish(),
            Self::Scaled(_, mut column) => Arc::new(column.finish()),
        }
    }
}

/// The digits of a value that has so many decimals, or `None` where it has more or is too large.
fn digits(value: Decimal, scale: u8, exactness: Exactness) -> Option<i128> {
    let scale = u32::from(scale);
    let mut value = value;
    if value.scale() > scale {
        value = value.normalize();
        if exactness == Exactness::Quotient {
            value = value.round_dp(scale);
        }
    }
    let digits = 10_i128.checked_pow(scale.checked_sub(value.scale())?)?.checked_mul(value.mantissa())?;
    (digits.unsigned_abs() < 10_u128.pow(u32::from(DECIMAL128_MAX_PRECISION))).then_some(digits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_amount_has_exactly_the_decimals_asked_for() {
        let two_thirds = "0.6666666666666666666666666667";
        for (name, value, scale, exactness, expected) in [
            ("fewer decimals", "5", 2, Exactness::Exact, Some(500)),
            ("as many", "-5.25", 2, Exactness::Exact, Some(-525)),
            ("noughts that can go", "5.2500", 2, Exactness::Exact, Some(525)),
            ("a digit too many", "5.251", 2, Exactness::Exact, None),
            ("a quotient", two_thirds, 4, Exactness::Quotient, Some(6667)),
            ("a quotient, all its digits", two_thirds, 28, Exactness::Quotient, Some(6_666_666_666_666_666_666_666_666_667)),
            ("a written number is no quotient", two_thirds, 4, Exactness::Exact, None),
            ("the most digits", "1000000000000000000000000000", 10, Exactness::Exact, Some(10_i128.pow(37))),
            ("a digit more than 38", "10000000000000000000000000000", 10, Exactness::Exact, None),
            ("far more", "79228162514264337593543950335", 38, Exactness::Exact, None),
            ("nothing", "0.00", 0, Exactness::Exact, Some(0)),
        ] {
            assert_eq!(digits(value.parse().unwrap(), scale, exactness), expected, "{name}");
        }
    }
}
