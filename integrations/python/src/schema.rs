//! The figure record as Arrow columns: a list of structs per row.

use std::fmt::Write;
use std::sync::Arc;

use arrow_array::builder::{BooleanBuilder, Decimal128Builder, Int64Builder, StringBuilder};
use arrow_array::{Array, ArrayRef, ListArray, StructArray};
use arrow_buffer::{NullBufferBuilder, OffsetBuffer};
use arrow_schema::{ArrowError, DataType, Field, FieldRef, Fields};
use financial_figures::rust_decimal::Decimal;
use financial_figures::{Basis, Direction, Figure, Kind, Metric, Period, Unit, Words};

use crate::place::Places;

/// How many digits a decimal of Arrow has, the most of 128 bits.
const PRECISION: u8 = 38;

/// How much prose has a figure, about, in bytes.
const BYTES_PER_FIGURE: usize = 64;

/// For no more bytes than these is room made beforehand.
const MOST_TEXT: usize = 1 << 20;

/// How amounts are written: as strings of plain digits, each exact, or as decimals with one number of digits behind the
/// point.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Amounts(Option<i8>);

impl Amounts {
    /// Strings, or decimals of that scale.
    ///
    /// # Errors
    ///
    /// When a decimal of 38 digits cannot have that scale.
    pub(crate) fn new(scale: Option<i8>) -> Result<Self, String> {
        match scale {
            Some(scale) if !(0..=PRECISION as i8).contains(&scale) => {
                Err(format!("decimal_scale: expected a number from 0 to {PRECISION}, found {scale}"))
            }
            _ => Ok(Self(scale)),
        }
    }

    /// With room for so many values, of so many digits.
    fn builder(self, values: usize, digits: usize) -> Result<AmountBuilder, ArrowError> {
        Ok(match self.0 {
            None => AmountBuilder::Digits(StringBuilder::with_capacity(values, values * digits)),
            Some(scale) => {
                AmountBuilder::Decimal(scale, Decimal128Builder::with_capacity(values).with_precision_and_scale(PRECISION, scale)?)
            }
        })
    }
}

enum AmountBuilder {
    Digits(StringBuilder),
    Decimal(i8, Decimal128Builder),
}

impl AmountBuilder {
    /// Appends a value; `None` where it does not fit.
    fn append(&mut self, value: Option<Decimal>, kind: Kind) -> Option<()> {
        match (self, value) {
            (Self::Digits(builder), None) => builder.append_null(),
            (Self::Decimal(_, builder), None) => builder.append_null(),
            (Self::Digits(builder), Some(value)) => {
                match u64::try_from(value.mantissa()) {
                    // Most amounts; written as the decimal would be, at a third of its time.
                    Ok(whole) if value.scale() == 0 && value.is_sign_positive() => write!(builder, "{whole}").ok()?,
                    _ => write!(builder, "{value}").ok()?,
                }
                builder.append_value("");
            }
            (Self::Decimal(scale, builder), Some(value)) => builder.append_value(scaled(value, *scale, kind)?),
        }
        Some(())
    }

    fn finish(self) -> ArrayRef {
        match self {
            Self::Digits(mut builder) => Arc::new(builder.finish()),
            Self::Decimal(_, mut builder) => Arc::new(builder.finish()),
        }
    }
}

/// The digits of a value with so many decimals. It has to be exact: only a fraction, which is mostly a quotient that was
/// rounded before, is rounded.
fn scaled(value: Decimal, scale: i8, kind: Kind) -> Option<i128> {
    let scale = u32::try_from(scale).ok()?;
    let value = value.normalize();
    let value = if kind == Kind::Fraction && value.scale() > scale { value.round_dp(scale) } else { value };
    let raised = 10_i128.checked_pow(scale.checked_sub(value.scale())?)?.checked_mul(value.mantissa())?;
    (raised.unsigned_abs() < 10_u128.pow(u32::from(PRECISION))).then_some(raised)
}

/// Columns that are filled row by row.
pub(crate) struct Rows {
    ends: Vec<i32>,
    valid: NullBufferBuilder,
    start: Int64Builder,
    end: Int64Builder,
    text: StringBuilder,
    kind: StringBuilder,
    value: AmountBuilder,
    low: AmountBuilder,
    high: AmountBuilder,
    currency: StringBuilder,
    assumed: BooleanBuilder,
    unit: StringBuilder,
    per: StringBuilder,
    bound: StringBuilder,
    role: StringBuilder,
    direction: StringBuilder,
    basis: StringBuilder,
    of: Int64Builder,
    from: Int64Builder,
    equivalent_of: Int64Builder,
    entity: StringBuilder,
    metric: StringBuilder,
    period: StringBuilder,
    expected: BooleanBuilder,
}

impl Rows {
    /// Without rows as yet. There will be so many, of so many bytes of text: room is made for as many figures as prose of
    /// that length has, and more where it has more.
    pub(crate) fn new(rows: usize, bytes: usize, amounts: Amounts) -> Result<Self, ArrowError> {
        let figures = bytes.min(MOST_TEXT) / BYTES_PER_FIGURE;
        let links = || Int64Builder::with_capacity(figures);
        let names = |length: usize| StringBuilder::with_capacity(figures, figures * length);
        let mut ends = Vec::with_capacity(rows + 1);
        ends.push(0);
        Ok(Self {
            ends,
            valid: NullBufferBuilder::new(rows),
            start: links(),
            end: links(),
            text: names(12),
            kind: names(8),
            value: amounts.builder(figures, 8)?,
            low: amounts.builder(figures, 0)?,
            high: amounts.builder(figures, 0)?,
            currency: names(3),
            assumed: BooleanBuilder::with_capacity(figures),
            unit: names(4),
            per: names(2),
            bound: names(5),
            role: names(6),
            direction: names(2),
            basis: names(4),
            of: links(),
            from: links(),
            equivalent_of: links(),
            entity: names(8),
            metric: names(8),
            period: names(6),
            expected: BooleanBuilder::with_capacity(figures),
        })
    }

    /// A row without a text.
    pub(crate) fn null(&mut self) {
        let end = self.ends.last().copied().unwrap_or(0);
        self.ends.push(end);
        self.valid.append_null();
    }

    /// The figures of the next row's text, in text order.
    ///
    /// # Errors
    ///
    /// When an amount does not fit the decimals that were asked for, and when there are more figures than a list can
    /// have.
    pub(crate) fn row(&mut self, text: &str, figures: &[Figure<'_>]) -> Result<(), String> {
        if !figures.is_empty() {
            let places = &mut Places::new(text);
            for figure in figures {
                self.figure(figure, places)?;
            }
        }
        let end = i32::try_from(self.text.offsets_slice().len().saturating_sub(1));
        self.ends.push(end.map_err(|_| "it has more figures than a list can hold".to_owned())?);
        self.valid.append_non_null();
        Ok(())
    }

    fn figure(&mut self, figure: &Figure<'_>, places: &mut Places<'_>) -> Result<(), String> {
        let kind = figure.kind();
        for (builder, value) in [(&mut self.value, figure.value()), (&mut self.low, figure.low()), (&mut self.high, figure.high())] {
            builder.append(value, kind).ok_or_else(|| unfit(figure))?;
        }
        self.start.append_value(places.at(figure.start()) as i64);
        self.end.append_value(places.at(figure.end()) as i64);
        self.text.append_value(figure.text());
        self.kind.append_value(kind.as_str());
        self.currency.append_option(figure.currency().map(|currency| currency.code()));
        self.assumed.append_value(figure.is_assumed());
        self.unit.append_option(figure.unit().map(Unit::name));
        self.per.append_option(figure.per().map(Unit::name));
        self.bound.append_value(figure.bound().as_str());
        self.role.append_value(figure.role().kind().as_str());
        self.direction.append_option(figure.direction().map(Direction::as_str));
        self.basis.append_option(figure.basis().map(Basis::as_str));
        let index = |link: Option<usize>| link.map(|index| index as i64);
        self.of.append_option(index(figure.change_of()));
        self.from.append_option(index(figure.earlier()));
        self.equivalent_of.append_option(index(figure.equivalent_of()));
        self.entity.append_option(figure.entity().map(Words::text));
        self.metric.append_option(figure.metric().map(Metric::text));
        self.period.append_option(figure.period().map(Period::text));
        self.expected.append_value(figure.is_expected());
        Ok(())
    }

    /// The fields of the record, in its order: the one place that names them.
    fn columns(mut self) -> (Vec<i32>, NullBufferBuilder, Vec<(&'static str, ArrayRef)>) {
        let columns: Vec<(&'static str, ArrayRef)> = vec![
            ("start", Arc::new(self.start.finish())),
            ("end", Arc::new(self.end.finish())),
            ("text", Arc::new(self.text.finish())),
            ("kind", Arc::new(self.kind.finish())),
            ("value", self.value.finish()),
            ("low", self.low.finish()),
            ("high", self.high.finish()),
            ("currency", Arc::new(self.currency.finish())),
            ("assumed", Arc::new(self.assumed.finish())),
            ("unit", Arc::new(self.unit.finish())),
            ("per", Arc::new(self.per.finish())),
            ("bound", Arc::new(self.bound.finish())),
            ("role", Arc::new(self.role.finish())),
            ("direction", Arc::new(self.direction.finish())),
            ("basis", Arc::new(self.basis.finish())),
            ("of", Arc::new(self.of.finish())),
            ("from", Arc::new(self.from.finish())),
            ("equivalent_of", Arc::new(self.equivalent_of.finish())),
            ("entity", Arc::new(self.entity.finish())),
            ("metric", Arc::new(self.metric.finish())),
            ("period", Arc::new(self.period.finish())),
            ("expected", Arc::new(self.expected.finish())),
        ];
        (self.ends, self.valid, columns)
    }

    /// The rows as an array of the type that [`item`] is the item of.
    ///
    /// # Errors
    ///
    /// None that the columns of this type can have.
    pub(crate) fn finish(self) -> Result<ArrayRef, ArrowError> {
        let (ends, mut valid, columns) = self.columns();
        let (fields, arrays) = fields(columns);
        let figures = StructArray::try_new(fields.clone(), arrays, None)?;
        let lists = ListArray::try_new(item_of(fields), OffsetBuffer::new(ends.into()), Arc::new(figures), valid.finish())?;
        Ok(Arc::new(lists))
    }
}

#[cold]
fn unfit(figure: &Figure<'_>) -> String {
    format!("the amount of {:?} does not fit the decimals asked for: {figure}", figure.text())
}

/// Every field may be null, whether it ever is or not: engines disagree on what else to make of it.
fn fields(columns: Vec<(&'static str, ArrayRef)>) -> (Fields, Vec<ArrayRef>) {
    let fields = columns.iter().map(|(name, array)| Field::new(*name, array.data_type().clone(), true)).collect();
    (fields, columns.into_iter().map(|(_, array)| array).collect())
}

fn item_of(fields: Fields) -> FieldRef {
    Arc::new(Field::new_list_field(DataType::Struct(fields), true))
}

/// The field of a column of figures.
///
/// # Errors
///
/// None that amounts as they are checked can have.
pub(crate) fn column_field(amounts: Amounts) -> Result<FieldRef, ArrowError> {
    let (_, _, columns) = Rows::new(0, 0, amounts)?.columns();
    let (fields, _) = fields(columns);
    Ok(Arc::new(Field::new("figures", DataType::List(item_of(fields)), true)))
}
