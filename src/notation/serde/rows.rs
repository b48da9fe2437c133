//! Structures as rows of fields: what serde's derive writes and reads, and what a value is to its row.
//!
//! Every field of a row is an option, so that formats which do not describe themselves know what stands where, and so
//! that what is missing is told by the value, which knows what it needs.

use ::serde::de::Error as _;
use ::serde::ser::Serializer;
use ::serde::{Deserialize, Deserializer, Serialize};
use rust_decimal::Decimal;
use std::borrow::Cow;
use std::fmt::Display;
use std::marker::PhantomData;

use crate::notation::record::{Record, extent, quantity, role};
use crate::notation::serde::Digits;
use crate::value::{
    Basis, Bound, Change, Currency, Direction, Error, ExchangeRate, Extent, Figure, Kind, Magnitude, Money, Quantity, Range, Role,
    RoleKind, Span, Unit, Written,
};

/// A field by the name `N`, which an error in it tells.
struct Field<N, T>(Option<T>, PhantomData<N>);

/// Of a value, or of none.
fn some<N, T>(value: impl Into<Option<T>>) -> Field<N, T> {
    Field(value.into(), PhantomData)
}

impl<N: Named, T> Field<N, T> {
    /// Of a field that every such row has.
    fn required(self, row: &str) -> Result<T, Refusal> {
        self.0.ok_or_else(|| Refusal(format!("{row}: needs field `{}`", N::NAME)))
    }
}

/// Why a row makes no value.
struct Refusal(String);

impl Refusal {
    /// What is wrong with one field.
    fn of(row: &str, field: &str, problem: impl Display) -> Self {
        Self(format!("{row}: field `{field}`: {problem}"))
    }
}

impl From<Error> for Refusal {
    fn from(error: Error) -> Self {
        Self(error.to_string())
    }
}

impl<N> Field<N, Digits> {
    fn of(value: impl Into<Option<Decimal>>) -> Self {
        some(value.into().map(Digits))
    }

    fn decimal(self) -> Option<Decimal> {
        self.0.map(|digits| digits.0)
    }
}

impl<N, T: Serialize> Serialize for Field<N, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

/// What is missing is read as nothing, as serde reads an option.
impl<'de, N: Named, T: Deserialize<'de>> Deserialize<'de> for Field<N, T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match Option::deserialize(deserializer) {
            Ok(value) => Ok(some(value)),
            Err(error) => Err(D::Error::custom(format_args!("field `{}`: {error}", N::NAME))),
        }
    }
}

/// What a field is called.
trait Named {
    const NAME: &'static str;
}

/// The names of all fields, as types.
macro_rules! names {
    ($($name:ident)+) => {
        #[allow(non_camel_case_types)]
        mod name {
            $(pub(super) struct $name;

            impl super::Named for $name {
                const NAME: &'static str = stringify!($name);
            })+
        }
    };
}

names! {
    start end text kind value low high currency assumed unit per bound role direction basis of from equivalent_of
    entity metric period expected amount base quote rate significand exponent
}

/// Rows with their names in errors, and their fields in order.
macro_rules! rows {
    ($($(#[$doc:meta])* $row:ident $(<$life:lifetime>)? $name:literal { $($field:ident: $type:ty,)+ })+) => {$(
        $(#[$doc])*
        #[derive(Serialize, Deserialize)]
        #[serde(rename = $name, expecting = $name, deny_unknown_fields)]
        struct $row $(<$life>)? {
            $($field: Field<name::$field, $type>,)+
        }

        impl $(<$life>)? $row $(<$life>)? {
            const NAME: &'static str = $name;
        }
    )+};
}

rows! {
    FigureRow<'a> "figure record" {
        start: usize,
        end: usize,
        text: Cow<'a, str>,
        kind: Kind,
        value: Digits,
        low: Digits,
        high: Digits,
        currency: Currency,
        assumed: bool,
        unit: Unit<'a>,
        per: Unit<'a>,
        bound: Bound,
        role: RoleKind,
        direction: Direction,
        basis: Basis,
        of: usize,
        from: usize,
        equivalent_of: usize,
        entity: Cow<'a, str>,
        metric: Cow<'a, str>,
        period: Cow<'a, str>,
        expected: bool,
    }
    SpanRow "span" { start: usize, end: usize, }
    /// As `{"value"}` or as `{"low", "high"}`.
    ExtentRow "extent" { value: Digits, low: Digits, high: Digits, }
    RangeRow "range" { low: Digits, high: Digits, }
    /// The fields of the figure record that say what there is.
    QuantityRow<'a> "quantity" {
        kind: Kind,
        value: Digits,
        low: Digits,
        high: Digits,
        currency: Currency,
        assumed: bool,
        unit: Unit<'a>,
    }
    /// The fields of the figure record that tell the role and its details.
    RoleRow "role" { role: RoleKind, direction: Direction, basis: Basis, of: usize, from: usize, }
    WrittenRow "written number" { significand: Digits, exponent: u8, }
    MoneyRow "money" { amount: Digits, currency: Currency, }
    ExchangeRateRow "exchange rate" { base: Currency, quote: Currency, rate: Digits, }
    MagnitudeRow "magnitude" { kind: Kind, value: Digits, currency: Currency, }
    /// A direction beside the fields of a magnitude, which are absent where it is flat.
    ChangeRow "change" { direction: Direction, kind: Kind, value: Digits, currency: Currency, }
}

/// Values that are written as the row that they make, and read where the row makes one.
macro_rules! as_rows {
    ($($type:ident $(<$life:lifetime>)?: $row:ident,)+) => {$(
        impl Serialize for $type $(<$life>)? {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $row::from(self).serialize(serializer)
            }
        }

        impl<'de> Deserialize<'de> for $type $(<$life>)? {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                Self::try_from($row::deserialize(deserializer)?).map_err(|Refusal(why)| D::Error::custom(why))
            }
        }
    )+};
}

as_rows! {
    Record<'_>: FigureRow,
    Span: SpanRow,
    Range: RangeRow,
    Quantity<'_>: QuantityRow,
    Role: RoleRow,
    Written: WrittenRow,
    Money: MoneyRow,
    ExchangeRate: ExchangeRateRow,
    Magnitude: MagnitudeRow,
    Change: ChangeRow,
}

impl<'a> From<&'a Record<'_>> for FigureRow<'a> {
    fn from(record: &'a Record<'_>) -> Self {
        Self {
            start: some(record.start),
            end: some(record.end),
            text: some(Cow::Borrowed(&*record.text)),
            kind: some(record.kind),
            value: Field::of(record.value),
            low: Field::of(record.low),
            high: Field::of(record.high),
            currency: some(record.currency),
            assumed: some(record.assumed),
            unit: some(record.unit.as_ref().map(Unit::borrowed)),
            per: some(record.per.as_ref().map(Unit::borrowed)),
            bound: some(record.bound),
            role: some(record.role),
            direction: some(record.direction),
            basis: some(record.basis),
            of: some(record.of),
            from: some(record.from),
            equivalent_of: some(record.equivalent_of),
            entity: some(record.entity.as_deref().map(Cow::Borrowed)),
            metric: some(record.metric.as_deref().map(Cow::Borrowed)),
            period: some(record.period.as_deref().map(Cow::Borrowed)),
            expected: some(record.expected),
        }
    }
}

/// Takes the fields without weighing them against each other: that is done where a [`Figure`] is made of them.
impl<'a> TryFrom<FigureRow<'a>> for Record<'a> {
    type Error = Refusal;

    fn try_from(row: FigureRow<'a>) -> Result<Self, Refusal> {
        Ok(Self {
            start: row.start.required(FigureRow::NAME)?,
            end: row.end.required(FigureRow::NAME)?,
            text: row.text.required(FigureRow::NAME)?,
            kind: row.kind.required(FigureRow::NAME)?,
            value: row.value.decimal(),
            low: row.low.decimal(),
            high: row.high.decimal(),
            currency: row.currency.0,
            assumed: row.assumed.0.unwrap_or_default(),
            unit: row.unit.0,
            per: row.per.0,
            bound: row.bound.required(FigureRow::NAME)?,
            role: row.role.required(FigureRow::NAME)?,
            direction: row.direction.0,
            basis: row.basis.0,
            of: row.of.0,
            from: row.from.0,
            equivalent_of: row.equivalent_of.0,
            entity: row.entity.0,
            metric: row.metric.0,
            period: row.period.0,
            expected: row.expected.0.unwrap_or_default(),
        })
    }
}

/// As its [`Record`].
impl Serialize for Figure<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.record().serialize(serializer)
    }
}

/// From its [`Record`]; the figure borrows nothing from the input.
impl<'de> Deserialize<'de> for Figure<'_> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::try_from(Record::deserialize(deserializer)?).map_err(D::Error::custom)
    }
}

impl From<&Span> for SpanRow {
    fn from(span: &Span) -> Self {
        Self { start: some(span.start), end: some(span.end) }
    }
}

impl TryFrom<SpanRow> for Span {
    type Error = Refusal;

    fn try_from(row: SpanRow) -> Result<Self, Refusal> {
        let (start, end) = (row.start.required(SpanRow::NAME)?, row.end.required(SpanRow::NAME)?);
        if end < start {
            return Err(Error::invalid_field(SpanRow::NAME, "end", "is before `start`").into());
        }
        Ok(Self::new(start, end))
    }
}

/// Where a format describes itself, without the fields that it does not have.
impl Serialize for Extent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        #[serde(rename = "extent")]
        struct Value {
            value: Digits,
        }

        match self {
            _ if !serializer.is_human_readable() => {
                let range = self.range();
                let (low, high) = (Field::of(range.map(|range| range.low())), Field::of(range.map(|range| range.high())));
                ExtentRow { value: Field::of(self.value()), low, high }.serialize(serializer)
            }
            Self::Value(value) => Value { value: Digits(*value) }.serialize(serializer),
            Self::Range(range) => range.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Extent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let row = ExtentRow::deserialize(deserializer)?;
        extent(ExtentRow::NAME, row.value.decimal(), row.low.decimal(), row.high.decimal()).map_err(D::Error::custom)
    }
}

impl From<&Range> for RangeRow {
    fn from(range: &Range) -> Self {
        Self { low: Field::of(range.low()), high: Field::of(range.high()) }
    }
}

impl TryFrom<RangeRow> for Range {
    type Error = Refusal;

    fn try_from(row: RangeRow) -> Result<Self, Refusal> {
        let (low, high) = (row.low.required(RangeRow::NAME)?.0, row.high.required(RangeRow::NAME)?.0);
        Self::new(low, high).ok_or_else(|| Error::invalid_field(RangeRow::NAME, "low", "is above `high`").into())
    }
}

impl<'a> From<&'a Quantity<'_>> for QuantityRow<'a> {
    fn from(quantity: &'a Quantity<'_>) -> Self {
        Self {
            kind: some(quantity.kind()),
            value: Field::of(quantity.value()),
            low: Field::of(quantity.range().map(|range| range.low())),
            high: Field::of(quantity.range().map(|range| range.high())),
            currency: some(quantity.currency()),
            assumed: some(quantity.settled().is_some_and(|settled| settled.is_assumed())),
            unit: some(quantity.unit().map(Unit::borrowed)),
        }
    }
}

impl<'a> TryFrom<QuantityRow<'a>> for Quantity<'a> {
    type Error = Refusal;

    fn try_from(row: QuantityRow<'a>) -> Result<Self, Refusal> {
        let extent = extent(QuantityRow::NAME, row.value.decimal(), row.low.decimal(), row.high.decimal())?;
        let kind = row.kind.required(QuantityRow::NAME)?;
        Ok(quantity(QuantityRow::NAME, kind, extent, row.currency.0, row.assumed.0.unwrap_or_default(), row.unit.0)?)
    }
}

impl From<&Role> for RoleRow {
    fn from(role: &Role) -> Self {
        Self {
            role: some(role.kind()),
            direction: some(role.direction()),
            basis: some(role.basis()),
            of: some(role.change_of()),
            from: some(role.earlier()),
        }
    }
}

impl TryFrom<RoleRow> for Role {
    type Error = Refusal;

    fn try_from(row: RoleRow) -> Result<Self, Refusal> {
        let kind = row.role.required(RoleRow::NAME)?;
        Ok(role(RoleRow::NAME, kind, row.direction.0, row.basis.0, row.of.0, row.from.0)?)
    }
}

impl From<&Written> for WrittenRow {
    fn from(written: &Written) -> Self {
        Self { significand: Field::of(written.significand), exponent: some(written.exponent) }
    }
}

impl TryFrom<WrittenRow> for Written {
    type Error = Refusal;

    fn try_from(row: WrittenRow) -> Result<Self, Refusal> {
        Ok(Self { significand: row.significand.required(WrittenRow::NAME)?.0, exponent: row.exponent.required(WrittenRow::NAME)? })
    }
}

impl From<&Money> for MoneyRow {
    fn from(money: &Money) -> Self {
        Self { amount: Field::of(money.amount()), currency: some(money.currency()) }
    }
}

impl TryFrom<MoneyRow> for Money {
    type Error = Refusal;

    fn try_from(row: MoneyRow) -> Result<Self, Refusal> {
        Ok(Self::new(row.amount.required(MoneyRow::NAME)?.0, row.currency.required(MoneyRow::NAME)?))
    }
}

impl From<&ExchangeRate> for ExchangeRateRow {
    fn from(rate: &ExchangeRate) -> Self {
        Self { base: some(rate.base()), quote: some(rate.quote()), rate: Field::of(rate.rate()) }
    }
}

impl TryFrom<ExchangeRateRow> for ExchangeRate {
    type Error = Refusal;

    fn try_from(row: ExchangeRateRow) -> Result<Self, Refusal> {
        const NAME: &str = ExchangeRateRow::NAME;
        let (base, quote, rate) = (row.base.required(NAME)?, row.quote.required(NAME)?, row.rate.required(NAME)?.0);
        let field = if base == quote { "quote" } else { "rate" };
        Self::new(base, quote, rate).map_err(|error| Refusal::of(NAME, field, error))
    }
}

impl From<&Magnitude> for MagnitudeRow {
    fn from(magnitude: &Magnitude) -> Self {
        Self { kind: some(magnitude.kind()), value: Field::of(magnitude.value()), currency: some(magnitude.currency()) }
    }
}

impl TryFrom<MagnitudeRow> for Magnitude {
    type Error = Refusal;

    fn try_from(row: MagnitudeRow) -> Result<Self, Refusal> {
        magnitude(MagnitudeRow::NAME, row)
    }
}

/// The magnitude among the fields of a row, which are checked as those of a quantity.
fn magnitude(name: &'static str, row: MagnitudeRow) -> Result<Magnitude, Refusal> {
    let (kind, value) = (row.kind.required(name)?, row.value.required(name)?.0);
    if kind == Kind::Count {
        return Err(Refusal::of(name, "kind", "a count has no unit here"));
    }
    let quantity = quantity(name, kind, Extent::Value(value), row.currency.0, false, None)?;
    Magnitude::of(&quantity).ok_or_else(|| Refusal::of(name, "kind", "is no magnitude"))
}

impl From<&Change> for ChangeRow {
    fn from(change: &Change) -> Self {
        let magnitude = change.magnitude();
        Self {
            direction: some(change.direction()),
            kind: some(magnitude.map(Magnitude::kind)),
            value: Field::of(magnitude.map(Magnitude::value)),
            currency: some(magnitude.and_then(Magnitude::currency)),
        }
    }
}

impl TryFrom<ChangeRow> for Change {
    type Error = Refusal;

    fn try_from(row: ChangeRow) -> Result<Self, Refusal> {
        let direction = row.direction.required(ChangeRow::NAME)?;
        if direction == Direction::Flat && row.kind.0.is_none() && row.value.0.is_none() && row.currency.0.is_none() {
            return Ok(Self::FLAT);
        }
        let magnitude = magnitude(ChangeRow::NAME, MagnitudeRow { kind: row.kind, value: row.value, currency: row.currency })?;
        Self::new(direction, magnitude).map_err(|error| Refusal::of(ChangeRow::NAME, "value", error))
    }
}
