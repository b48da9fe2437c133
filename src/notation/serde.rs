//! Serialises every type of value, both ways.
//!
//! A figure is its flat record; the types of its parts are the same fields by themselves, and simple values are
//! strings. Decimals are strings of plain digits, written and read here: the serde features of the decimal crate
//! change the form for a whole build, and another crate of that build may have chosen another one.
//!
//! Every structure is read by one visitor into [`Fields`], so that each error can name the field it is about.
//! Formats that do not describe themselves get every field, each as an option, in the order of its [`Form`].

use ::serde::de::{self, Error as _, MapAccess, SeqAccess, Visitor};
use ::serde::ser::{SerializeStruct, Serializer};
use ::serde::{Deserialize, Deserializer, Serialize};
use rust_decimal::Decimal;
use std::borrow::Cow;
use std::fmt::{self, Display, Formatter};
use std::marker::PhantomData;

use crate::notation::record::{FIGURE, Record, extent, quantity, role};
use crate::value::{
    Basis, Bound, Change, Currency, Direction, Error, ExchangeRate, Extent, Figure, Fraction, Kind, Magnitude, Money, Multiple, Percent,
    PercentagePoints, Quantity, Range, Role, RoleKind, Settled, Span, Unit, Written,
};

/// A string of the input, borrowed where the format allows.
struct Text<'de>(Cow<'de, str>);

impl<'de> Deserialize<'de> for Text<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct TextVisitor;

        impl<'de> Visitor<'de> for TextVisitor {
            type Value = Text<'de>;

            fn expecting(&self, f: &mut Formatter<'_>) -> fmt::Result {
                f.write_str("a string")
            }

            fn visit_borrowed_str<E: de::Error>(self, text: &'de str) -> Result<Text<'de>, E> {
                Ok(Text(Cow::Borrowed(text)))
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Text<'de>, E> {
                Ok(Text(Cow::Owned(text.to_owned())))
            }

            fn visit_string<E: de::Error>(self, text: String) -> Result<Text<'de>, E> {
                Ok(Text(Cow::Owned(text)))
            }
        }

        deserializer.deserialize_str(TextVisitor)
    }
}

/// A decimal as a string of plain digits.
struct Digits(Decimal);

impl Serialize for Digits {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Digits {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let Text(text) = Text::deserialize(deserializer)?;
        match plain_decimal(&text) {
            Some(value) => Ok(Self(value)),
            None => Err(D::Error::invalid_value(de::Unexpected::Str(&text), &"a plain decimal of at most 28 digits")),
        }
    }
}

/// Reads an optional minus, digits, and optionally a point with more digits. The decimal crate alone would also
/// accept underscores and a missing whole part.
fn plain_decimal(text: &str) -> Option<Decimal> {
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let (whole, decimals) = unsigned.split_once('.').unwrap_or((unsigned, "0"));
    let is_digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    if is_digits(whole) && is_digits(decimals) { Decimal::from_str_exact(text).ok() } else { None }
}

/// Types that are a name of the figure record.
macro_rules! as_name {
    ($($type:ident)+) => {$(
        impl Serialize for $type {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> Deserialize<'de> for $type {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let Text(name) = Text::deserialize(deserializer)?;
                Self::from_record_name(&name)
                    .ok_or_else(|| D::Error::unknown_variant(&name, Self::RECORD_NAMES))
            }
        }
    )+};
}

as_name! { Bound Direction Basis Kind RoleKind }

/// Types that are nothing but a decimal in their unit.
macro_rules! as_digits {
    ($($type:ident)+) => {$(
        impl Serialize for $type {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                Digits(self.value()).serialize(serializer)
            }
        }

        impl<'de> Deserialize<'de> for $type {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                Digits::deserialize(deserializer).map(|digits| Self::new(digits.0))
            }
        }
    )+};
}

as_digits! { Percent PercentagePoints Multiple Fraction }

impl Serialize for Currency {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

impl<'de> Deserialize<'de> for Currency {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let Text(code) = Text::deserialize(deserializer)?;
        Self::from_code(&code).ok_or_else(|| D::Error::custom(Error::unknown_currency(&code)))
    }
}

impl Serialize for Unit<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Unit<'_> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Text::deserialize(deserializer).map(owned_unit)
    }
}

fn owned(text: Text<'_>) -> Cow<'static, str> {
    Cow::Owned(text.0.into_owned())
}

fn owned_unit(text: Text<'_>) -> Unit<'static> {
    Unit { stem: Cow::Owned(text.0.into_owned()), ending: "" }
}

impl Serialize for Settled {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Settled {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let Text(name) = Text::deserialize(deserializer)?;
        match &*name {
            "written" => Ok(Self::Written),
            "assumed" => Ok(Self::Assumed(&[])),
            other => Err(D::Error::unknown_variant(other, &["written", "assumed"])),
        }
    }
}

/// What errors call a structure, and its fields in their order.
struct Form {
    name: &'static str,
    fields: &'static [&'static str],
}

/// Writes a structure; every value is an option, for formats that do not describe themselves.
macro_rules! write_fields {
    ($serializer:ident, $form:ident { $($name:literal: $value:expr,)+ }) => {{
        let mut row = $serializer.serialize_struct($form.name, $form.fields.len())?;
        $(row.serialize_field($name, &$value)?;)+
        row.end()
    }};
}

/// Every field of every structure, and how a [`Form`] is read into them.
macro_rules! fields {
    ($($name:ident: $type:ty,)+) => {
        #[derive(Default)]
        struct Fields<'de> {
            $($name: Option<$type>,)+
            marker: PhantomData<&'de str>,
        }

        impl<'de> Visitor<'de> for &Form {
            type Value = Fields<'de>;

            fn expecting(&self, f: &mut Formatter<'_>) -> fmt::Result {
                write!(f, "a {} with the fields {}", self.name, self.fields.join(", "))
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Fields<'de>, A::Error> {
                let mut fields = Fields::default();
                let mut seen = 0_u32;
                while let Some(Text(key)) = map.next_key()? {
                    let Some(at) = self.fields.iter().position(|field| *field == key) else {
                        return Err(A::Error::custom(format_args!(
                            "{}: unknown field `{key}`, expected one of {}",
                            self.name,
                            self.fields.join(", "),
                        )));
                    };
                    if seen >> at & 1 == 1 {
                        return Err(self.in_field(&key, "is there twice"));
                    }
                    seen |= 1 << at;
                    $(if key == stringify!($name) {
                        fields.$name = map.next_value().map_err(|error| self.in_field(&key, error))?;
                        continue;
                    })+
                }
                Ok(fields)
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut row: A) -> Result<Fields<'de>, A::Error> {
                let mut fields = Fields::default();
                for key in self.fields {
                    $(if *key == stringify!($name) {
                        fields.$name = match row.next_element() {
                            Ok(Some(value)) => value,
                            Ok(None) => return Err(self.in_field(key, "is missing")),
                            Err(error) => return Err(self.in_field(key, error)),
                        };
                        continue;
                    })+
                }
                Ok(fields)
            }
        }
    };
}

fields! {
    start: usize,
    end: usize,
    text: Text<'de>,
    kind: Kind,
    value: Digits,
    low: Digits,
    high: Digits,
    currency: Currency,
    assumed: bool,
    unit: Text<'de>,
    per: Text<'de>,
    bound: Bound,
    role: RoleKind,
    direction: Direction,
    basis: Basis,
    of: usize,
    from: usize,
    equivalent_of: usize,
    entity: Text<'de>,
    metric: Text<'de>,
    period: Text<'de>,
    expected: bool,
    amount: Digits,
    base: Currency,
    quote: Currency,
    rate: Digits,
    significand: Digits,
    exponent: u8,
}

impl Form {
    fn read<'de, D: Deserializer<'de>>(&'static self, deserializer: D) -> Result<Fields<'de>, D::Error> {
        deserializer.deserialize_struct(self.name, self.fields, self)
    }

    /// An error of a field, with the name of the field before it.
    #[cold]
    fn in_field<E: de::Error>(&self, field: &str, error: impl Display) -> E {
        E::custom(format_args!("{}: field `{field}`: {error}", self.name))
    }

    /// A field that every such structure has.
    fn required<T, E: de::Error>(&self, field: &'static str, value: Option<T>) -> Result<T, E> {
        value.ok_or_else(|| E::custom(format_args!("{}: needs field `{field}`", self.name)))
    }
}

const FIGURE_FORM: Form = Form {
    name: FIGURE,
    fields: &[
        "start",
        "end",
        "text",
        "kind",
        "value",
        "low",
        "high",
        "currency",
        "assumed",
        "unit",
        "per",
        "bound",
        "role",
        "direction",
        "basis",
        "of",
        "from",
        "equivalent_of",
        "entity",
        "metric",
        "period",
        "expected",
    ],
};

impl Serialize for Record<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        write_fields!(serializer, FIGURE_FORM {
            "start": Some(self.start),
            "end": Some(self.end),
            "text": Some(&*self.text),
            "kind": Some(self.kind),
            "value": self.value.map(Digits),
            "low": self.low.map(Digits),
            "high": self.high.map(Digits),
            "currency": self.currency,
            "assumed": Some(self.assumed),
            "unit": self.unit,
            "per": self.per,
            "bound": Some(self.bound),
            "role": Some(self.role),
            "direction": self.direction,
            "basis": self.basis,
            "of": self.of,
            "from": self.from,
            "equivalent_of": self.equivalent_of,
            "entity": self.entity.as_deref(),
            "metric": self.metric.as_deref(),
            "period": self.period.as_deref(),
            "expected": Some(self.expected),
        })
    }
}

/// Reads the fields without weighing them against each other: that is done where a [`Figure`] is made of them.
impl<'de> Deserialize<'de> for Record<'_> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let form = &FIGURE_FORM;
        let fields = form.read(deserializer)?;
        Ok(Self {
            start: form.required("start", fields.start)?,
            end: form.required("end", fields.end)?,
            text: Cow::Owned(form.required("text", fields.text)?.0.into_owned()),
            kind: form.required("kind", fields.kind)?,
            value: fields.value.map(|digits| digits.0),
            low: fields.low.map(|digits| digits.0),
            high: fields.high.map(|digits| digits.0),
            currency: fields.currency,
            assumed: fields.assumed.unwrap_or_default(),
            unit: fields.unit.map(owned_unit),
            per: fields.per.map(owned_unit),
            bound: form.required("bound", fields.bound)?,
            role: form.required("role", fields.role)?,
            direction: fields.direction,
            basis: fields.basis,
            of: fields.of,
            from: fields.from,
            equivalent_of: fields.equivalent_of,
            entity: fields.entity.map(owned),
            metric: fields.metric.map(owned),
            period: fields.period.map(owned),
            expected: fields.expected.unwrap_or_default(),
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

const SPAN_FORM: Form = Form { name: "span", fields: &["start", "end"] };

impl Serialize for Span {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        write_fields!(serializer, SPAN_FORM {
            "start": Some(self.start),
            "end": Some(self.end),
        })
    }
}

impl<'de> Deserialize<'de> for Span {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let form = &SPAN_FORM;
        let fields = form.read(deserializer)?;
        let start = form.required("start", fields.start)?;
        let end = form.required("end", fields.end)?;
        if end < start {
            let error = Error::invalid_field(form.name, "end", "is before `start`");
            return Err(D::Error::custom(error));
        }
        Ok(Self::new(start, end))
    }
}

const EXTENT_FORM: Form = Form { name: "extent", fields: &["value", "low", "high"] };

/// As `{"value"}` or as `{"low", "high"}`.
impl Serialize for Extent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if !serializer.is_human_readable() {
            return write_fields!(serializer, EXTENT_FORM {
                "value": self.value().map(Digits),
                "low": self.range().map(|range| Digits(range.low())),
                "high": self.range().map(|range| Digits(range.high())),
            });
        }
        match self {
            Self::Value(value) => {
                let mut row = serializer.serialize_struct(EXTENT_FORM.name, 1)?;
                row.serialize_field("value", &Digits(*value))?;
                row.end()
            }
            Self::Range(range) => range.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Extent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let fields = EXTENT_FORM.read(deserializer)?;
        extent_of(&EXTENT_FORM, &fields)
    }
}

/// The value or the range among the fields.
fn extent_of<E: de::Error>(form: &Form, fields: &Fields<'_>) -> Result<Extent, E> {
    let number = |digits: &Option<Digits>| digits.as_ref().map(|digits| digits.0);
    extent(form.name, number(&fields.value), number(&fields.low), number(&fields.high)).map_err(E::custom)
}

const RANGE_FORM: Form = Form { name: "range", fields: &["low", "high"] };

impl Serialize for Range {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        write_fields!(serializer, RANGE_FORM {
            "low": Some(Digits(self.low())),
            "high": Some(Digits(self.high())),
        })
    }
}

impl<'de> Deserialize<'de> for Range {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let form = &RANGE_FORM;
        let fields = form.read(deserializer)?;
        let low = form.required("low", fields.low)?.0;
        let high = form.required("high", fields.high)?.0;
        Self::new(low, high).ok_or_else(|| D::Error::custom(Error::invalid_field(form.name, "low", "is above `high`")))
    }
}

const QUANTITY_FORM: Form = Form { name: "quantity", fields: &["kind", "value", "low", "high", "currency", "assumed", "unit"] };

/// As the fields of the figure record that say what there is.
impl Serialize for Quantity<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        write_fields!(serializer, QUANTITY_FORM {
            "kind": Some(self.kind()),
            "value": self.value().map(Digits),
            "low": self.range().map(|range| Digits(range.low())),
            "high": self.range().map(|range| Digits(range.high())),
            "currency": self.currency(),
            "assumed": Some(self.settled().is_some_and(Settled::is_assumed)),
            "unit": self.unit(),
        })
    }
}

impl<'de> Deserialize<'de> for Quantity<'_> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let form = &QUANTITY_FORM;
        let fields = form.read(deserializer)?;
        let extent = extent_of(form, &fields)?;
        quantity(
            form.name,
            form.required("kind", fields.kind)?,
            extent,
            fields.currency,
            fields.assumed.unwrap_or_default(),
            fields.unit.map(owned_unit),
        )
        .map_err(D::Error::custom)
    }
}

const ROLE_FORM: Form = Form { name: "role", fields: &["role", "direction", "basis", "of", "from"] };

/// As the fields of the figure record that tell the role and its details.
impl Serialize for Role {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        write_fields!(serializer, ROLE_FORM {
            "role": Some(self.kind()),
            "direction": self.direction(),
            "basis": self.basis(),
            "of": self.change_of(),
            "from": self.earlier(),
        })
    }
}

impl<'de> Deserialize<'de> for Role {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let form = &ROLE_FORM;
        let fields = form.read(deserializer)?;
        role(form.name, form.required("role", fields.role)?, fields.direction, fields.basis, fields.of, fields.from)
            .map_err(D::Error::custom)
    }
}

const WRITTEN_FORM: Form = Form { name: "written number", fields: &["significand", "exponent"] };

impl Serialize for Written {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        write_fields!(serializer, WRITTEN_FORM {
            "significand": Some(Digits(self.significand)),
            "exponent": Some(self.exponent),
        })
    }
}

impl<'de> Deserialize<'de> for Written {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let form = &WRITTEN_FORM;
        let fields = form.read(deserializer)?;
        Ok(Self { significand: form.required("significand", fields.significand)?.0, exponent: form.required("exponent", fields.exponent)? })
    }
}

const MONEY_FORM: Form = Form { name: "money", fields: &["amount", "currency"] };

impl Serialize for Money {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        write_fields!(serializer, MONEY_FORM {
            "amount": Some(Digits(self.amount())),
            "currency": Some(self.currency()),
        })
    }
}

impl<'de> Deserialize<'de> for Money {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let form = &MONEY_FORM;
        let fields = form.read(deserializer)?;
        Ok(Self::new(form.required("amount", fields.amount)?.0, form.required("currency", fields.currency)?))
    }
}

const EXCHANGE_RATE_FORM: Form = Form { name: "exchange rate", fields: &["base", "quote", "rate"] };

impl Serialize for ExchangeRate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        write_fields!(serializer, EXCHANGE_RATE_FORM {
            "base": Some(self.base()),
            "quote": Some(self.quote()),
            "rate": Some(Digits(self.rate())),
        })
    }
}

impl<'de> Deserialize<'de> for ExchangeRate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let form = &EXCHANGE_RATE_FORM;
        let fields = form.read(deserializer)?;
        let base = form.required("base", fields.base)?;
        let quote = form.required("quote", fields.quote)?;
        let rate = form.required("rate", fields.rate)?.0;
        let field = if base == quote { "quote" } else { "rate" };
        Self::new(base, quote, rate).map_err(|error| form.in_field(field, error))
    }
}

const MAGNITUDE_FORM: Form = Form { name: "magnitude", fields: &["kind", "value", "currency"] };

impl Serialize for Magnitude {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        write_fields!(serializer, MAGNITUDE_FORM {
            "kind": Some(self.kind()),
            "value": Some(Digits(self.value())),
            "currency": self.currency(),
        })
    }
}

impl<'de> Deserialize<'de> for Magnitude {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let fields = MAGNITUDE_FORM.read(deserializer)?;
        magnitude_of(&MAGNITUDE_FORM, fields)
    }
}

/// The magnitude among the fields, which are checked as those of a quantity.
fn magnitude_of<E: de::Error>(form: &Form, fields: Fields<'_>) -> Result<Magnitude, E> {
    let kind = form.required("kind", fields.kind)?;
    let value = form.required("value", fields.value)?.0;
    if kind == Kind::Count {
        return Err(form.in_field("kind", "a count has no unit here"));
    }
    let quantity = quantity(form.name, kind, Extent::Value(value), fields.currency, false, None).map_err(E::custom)?;
    Magnitude::of(&quantity).ok_or_else(|| form.in_field("kind", "is no magnitude"))
}

const CHANGE_FORM: Form = Form { name: "change", fields: &["direction", "kind", "value", "currency"] };

/// As its direction beside the fields of its magnitude, which are absent where it is flat.
impl Serialize for Change {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let magnitude = self.magnitude();
        write_fields!(serializer, CHANGE_FORM {
            "direction": Some(self.direction()),
            "kind": magnitude.map(Magnitude::kind),
            "value": magnitude.map(|magnitude| Digits(magnitude.value())),
            "currency": magnitude.and_then(Magnitude::currency),
        })
    }
}

impl<'de> Deserialize<'de> for Change {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let form = &CHANGE_FORM;
        let fields = form.read(deserializer)?;
        let direction = form.required("direction", fields.direction)?;
        let is_bare = fields.kind.is_none() && fields.value.is_none() && fields.currency.is_none();
        if direction == Direction::Flat && is_bare {
            return Ok(Self::FLAT);
        }
        let magnitude = magnitude_of(form, fields)?;
        Self::new(direction, magnitude).map_err(|error| form.in_field("value", error))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimals_are_plain_digits() {
        for text in ["0", "-5", "1234.56", "79228162514264337593543950335", "0.10"] {
            assert_eq!(plain_decimal(text).unwrap().to_string(), text);
        }
        for text in ["", "-", ".5", "5.", "1_000", "1e5", "+5", "--5", "1,000", "５", " 5"] {
            assert_eq!(plain_decimal(text), None, "{text:?}");
        }
        assert_eq!(plain_decimal("0.12345678901234567890123456789"), None);
    }
}
