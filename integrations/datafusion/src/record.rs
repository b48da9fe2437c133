//! The figure record as Arrow columns: a list of structs for each row.

use std::sync::Arc;

use arrow::array::{Array, ArrayRef, BooleanBuilder, Int64Builder, ListArray, NullBufferBuilder, StructArray};
use arrow::buffer::OffsetBuffer;
use arrow::datatypes::{DataType, Field, FieldRef, Fields};
use datafusion_common::Result;
use financial_figures::{Basis, Direction, Figure, Kind, Record};

use crate::amount::{Amounts, Exactness, Notation, Unfit};
use crate::strings::{Full, Strings};

/// Columns that are filled row by row.
pub(crate) struct Rows {
    /// Where each row's figures end, after a first 0.
    ends: Vec<i32>,
    valid: NullBufferBuilder,
    start: Int64Builder,
    end: Int64Builder,
    text: Strings,
    kind: Strings,
    value: Amounts,
    low: Amounts,
    high: Amounts,
    currency: Strings,
    assumed: BooleanBuilder,
    unit: Strings,
    per: Strings,
    bound: Strings,
    role: Strings,
    direction: Strings,
    basis: Strings,
    of: Int64Builder,
    from: Int64Builder,
    equivalent_of: Int64Builder,
    entity: Strings,
    metric: Strings,
    period: Strings,
    expected: BooleanBuilder,
}

impl Rows {
    /// Without rows as yet; there will be so many.
    pub(crate) fn new(rows: usize, notation: Notation) -> Self {
        let mut ends = Vec::with_capacity(rows.saturating_add(1));
        ends.push(0);
        Self {
            ends,
            valid: NullBufferBuilder::new(rows),
            start: Int64Builder::new(),
            end: Int64Builder::new(),
            text: Strings::default(),
            kind: Strings::default(),
            value: Amounts::new(notation),
            low: Amounts::new(notation),
            high: Amounts::new(notation),
            currency: Strings::default(),
            assumed: BooleanBuilder::new(),
            unit: Strings::default(),
            per: Strings::default(),
            bound: Strings::default(),
            role: Strings::default(),
            direction: Strings::default(),
            basis: Strings::default(),
            of: Int64Builder::new(),
            from: Int64Builder::new(),
            equivalent_of: Int64Builder::new(),
            entity: Strings::default(),
            metric: Strings::default(),
            period: Strings::default(),
            expected: BooleanBuilder::new(),
        }
    }

    /// A row without a text.
    pub(crate) fn push_null(&mut self) {
        self.ends.push(self.ends.last().copied().unwrap_or(0));
        self.valid.append_null();
    }

    /// The figures of the next row's text, in text order.
    ///
    /// # Errors
    ///
    /// When an amount does not fit its notation, and when the figures of the batch do not fit an array; the message goes
    /// behind the name of the row.
    pub(crate) fn push(&mut self, figures: &[Figure<'_>]) -> Result<(), String> {
        let end = self.ends.last().copied().unwrap_or(0);
        let end = i32::try_from(figures.len()).ok().and_then(|more| end.checked_add(more)).ok_or_else(|| full(Full))?;
        for figure in figures {
            self.figure(&figure.record()).map_err(|unfit| match unfit {
                Unfit::Column => full(Full),
                Unfit::Scale(value, scale) => {
                    format!("has {:?}, and {value} does not fit Decimal128 with {scale} decimals", figure.text())
                }
            })?;
        }
        self.ends.push(end);
        self.valid.append_non_null();
        Ok(())
    }

    fn figure(&mut self, record: &Record<'_>) -> Result<(), Unfit> {
        let exactness = if record.kind == Kind::Fraction { Exactness::Quotient } else { Exactness::Exact };
        self.value.push(record.value, exactness)?;
        self.low.push(record.low, exactness)?;
        self.high.push(record.high, exactness)?;
        self.start.append_value(index(record.start));
        self.end.append_value(index(record.end));
        self.text.push(Some(&record.text))?;
        self.kind.push(Some(record.kind.as_str()))?;
        self.currency.push(record.currency.map(|currency| currency.code()))?;
        self.assumed.append_value(record.assumed);
        self.unit.push(record.unit.as_ref().map(|unit| unit.name()).as_deref())?;
        self.per.push(record.per.as_ref().map(|per| per.name()).as_deref())?;
        self.bound.push(Some(record.bound.as_str()))?;
        self.role.push(Some(record.role.as_str()))?;
        self.direction.push(record.direction.map(Direction::as_str))?;
        self.basis.push(record.basis.map(Basis::as_str))?;
        self.of.append_option(record.of.map(index));
        self.from.append_option(record.from.map(index));
        self.equivalent_of.append_option(record.equivalent_of.map(index));
        self.entity.push(record.entity.as_deref())?;
        self.metric.push(record.metric.as_deref())?;
        self.period.push(record.period.as_deref())?;
        self.expected.append_value(record.expected);
        Ok(())
    }

    /// The rows as an array of the type [`list_type`].
    pub(crate) fn finish(self) -> Result<ArrayRef> {
        let (ends, mut valid, columns) = self.columns();
        let (fields, arrays) = fields(columns);
        let figures = StructArray::try_new(fields.clone(), arrays, None)?;
        let lists = ListArray::try_new(item(fields), OffsetBuffer::new(ends.into()), Arc::new(figures), valid.finish())?;
        Ok(Arc::new(lists))
    }

    /// The fields of the record, in its order: the one place that names them.
    fn columns(mut self) -> (Vec<i32>, NullBufferBuilder, Vec<(&'static str, ArrayRef)>) {
        let columns: Vec<(&'static str, ArrayRef)> = vec![
            ("start", Arc::new(self.start.finish())),
            ("end", Arc::new(self.end.finish())),
            ("text", self.text.finish()),
            ("kind", self.kind.finish()),
            ("value", self.value.finish()),
            ("low", self.low.finish()),
            ("high", self.high.finish()),
            ("currency", self.currency.finish()),
            ("assumed", Arc::new(self.assumed.finish())),
            ("unit", self.unit.finish()),
            ("per", self.per.finish()),
            ("bound", self.bound.finish()),
            ("role", self.role.finish()),
            ("direction", self.direction.finish()),
            ("basis", self.basis.finish()),
            ("of", Arc::new(self.of.finish())),
            ("from", Arc::new(self.from.finish())),
            ("equivalent_of", Arc::new(self.equivalent_of.finish())),
            ("entity", self.entity.finish()),
            ("metric", self.metric.finish()),
            ("period", self.period.finish()),
            ("expected", Arc::new(self.expected.finish())),
        ];
        (self.ends, self.valid, columns)
    }
}

/// An offset or index of a text in memory, which is below 2^63.
fn index(place: usize) -> i64 {
    place as i64
}

#[cold]
fn full(_: Full) -> String {
    "has the figure with which those of its batch no longer fit an array: read smaller batches".to_owned()
}

/// Every field may be null, whether it ever is or not: a query makes null rows of its own, as in an outer join.
fn fields(columns: Vec<(&'static str, ArrayRef)>) -> (Fields, Vec<ArrayRef>) {
    let fields = columns.iter().map(|(name, array)| Field::new(*name, array.data_type().clone(), true)).collect();
    (fields, columns.into_iter().map(|(_, array)| array).collect())
}

fn item(fields: Fields) -> FieldRef {
    Arc::new(Field::new_list_field(DataType::Struct(fields), true))
}

/// The type of a column of figures.
pub(crate) fn list_type(notation: Notation) -> DataType {
    let (_, _, columns) = Rows::new(0, notation).columns();
    DataType::List(item(fields(columns).0))
}
