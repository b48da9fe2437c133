//! Serialises every type of value, both ways.
//!
//! A figure is its flat record; the types of its parts are the same fields by themselves, and simple values are
//! strings. Decimals are strings of plain digits, written and read here: the serde features of the decimal crate
//! change the form for a whole build, and another crate of that build may have chosen another one.
//!
//! A structure is written and read as its row in `rows`, by what serde derives.

mod rows;

use ::serde::de::{self, Error as _, Visitor};
use ::serde::ser::Serializer;
use ::serde::{Deserialize, Deserializer, Serialize};
use rust_decimal::Decimal;
use std::borrow::Cow;
use std::fmt::{self, Formatter};

use crate::value::{
    Basis, Bound, Currency, Direction, Error, Fraction, Kind, Multiple, Percent, PercentagePoints, RoleKind, Settled, Unit,
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
        let Text(name) = Text::deserialize(deserializer)?;
        Ok(Unit { stem: Cow::Owned(name.into_owned()), ending: "" })
    }
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
