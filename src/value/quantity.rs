//! The values a figure can have.
//!
//! Plain value types: they know their unit, and nothing of how they were written. A [`Quantity`] may be a range
//! and borrows its unit from the text; the single values that can be computed with are in `arithmetic`.

use rust_decimal::Decimal;
use std::borrow::Cow;
use std::hash::{Hash, Hasher};

use crate::value::arithmetic::{Fraction, Magnitude, Money, Multiple, Percent, PercentagePoints};
use crate::value::currency::Currency;
use crate::value::terms::Kind;

/// One value, or the two ends of a range.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Extent {
    /// A single value.
    Value(Decimal),
    /// A range with both ends.
    Range(Range),
}

impl Extent {
    /// The value, or `None` for a range.
    pub fn value(self) -> Option<Decimal> {
        match self {
            Self::Value(value) => Some(value),
            Self::Range(_) => None,
        }
    }

    /// The range, or `None` for a single value.
    pub fn range(self) -> Option<Range> {
        match self {
            Self::Value(_) => None,
            Self::Range(range) => Some(range),
        }
    }

    /// The lower end: the value itself where it is single.
    ///
    /// ```
    /// use financial_figures::{Extent, rust_decimal::Decimal};
    /// let five = Extent::from(Decimal::from(5));
    /// assert_eq!((five.least(), five.greatest()), (Decimal::from(5), Decimal::from(5)));
    /// ```
    pub fn least(self) -> Decimal {
        match self {
            Self::Value(value) => value,
            Self::Range(range) => range.low,
        }
    }

    /// The upper end: the value itself where it is single.
    pub fn greatest(self) -> Decimal {
        match self {
            Self::Value(value) => value,
            Self::Range(range) => range.high,
        }
    }
}

impl From<Decimal> for Extent {
    fn from(value: Decimal) -> Self {
        Self::Value(value)
    }
}

impl From<Range> for Extent {
    fn from(range: Range) -> Self {
        Self::Range(range)
    }
}

/// Two ends in order: `low` is never above `high`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Range {
    low: Decimal,
    high: Decimal,
}

impl Range {
    /// A range, or `None` when `low` is above `high`.
    ///
    /// ```
    /// use financial_figures::{Range, rust_decimal::Decimal};
    /// assert!(Range::new(Decimal::ONE, Decimal::TEN).is_some());
    /// assert!(Range::new(Decimal::TEN, Decimal::ONE).is_none());
    /// ```
    pub fn new(low: Decimal, high: Decimal) -> Option<Self> {
        (low <= high).then_some(Self { low, high })
    }

    /// The lower end.
    pub fn low(self) -> Decimal {
        self.low
    }

    /// The upper end.
    pub fn high(self) -> Decimal {
        self.high
    }
}

/// How the currency of an amount was settled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Settled {
    /// By what is written: a code, a qualified sign or a name that stands for one currency.
    Written,
    /// By the region or the language; the slice lists what the sign or name may stand for, likeliest
    /// first. A figure read back from its record knows only that it was assumed: the slice is empty.
    Assumed(&'static [Currency]),
}

impl Settled {
    /// Whether the currency was chosen by region or language, not by what is written.
    pub fn is_assumed(self) -> bool {
        matches!(self, Self::Assumed(_))
    }

    /// The currencies that what is written may stand for, likeliest first; empty where it settles one.
    pub fn candidates(self) -> &'static [Currency] {
        match self {
            Self::Written => &[],
            Self::Assumed(candidates) => candidates,
        }
    }
}

/// What a figure says, in the canonical unit of its kind.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Quantity<'t> {
    /// An amount of money in major units of its currency.
    Money {
        /// The amount, in major units.
        amount: Extent,
        /// The currency, always known.
        currency: Currency,
        /// Whether the currency was written or assumed.
        settled: Settled,
    },
    /// Per cent: the number before the sign.
    Percent(Extent),
    /// Percentage points; a basis point is 0.01 of one.
    PercentagePoint(Extent),
    /// A factor: "doubled" is 2.
    Multiple(Extent),
    /// A part of a whole: "two-thirds" is 0.6666666666666666666666666667.
    Fraction(Extent),
    /// A number of things or of units of measure.
    Count {
        /// How many.
        number: Extent,
        /// What is counted or measured.
        unit: Unit<'t>,
    },
    /// A number of nothing that is named.
    Number(Extent),
}

impl<'t> Quantity<'t> {
    /// Which kind of quantity it is.
    pub fn kind(&self) -> Kind {
        match self {
            Self::Money { .. } => Kind::Money,
            Self::Percent(_) => Kind::Percent,
            Self::PercentagePoint(_) => Kind::PercentagePoint,
            Self::Multiple(_) => Kind::Multiple,
            Self::Fraction(_) => Kind::Fraction,
            Self::Count { .. } => Kind::Count,
            Self::Number(_) => Kind::Number,
        }
    }

    /// The value or the range, in the canonical unit of the kind.
    pub fn extent(&self) -> Extent {
        match self {
            Self::Money { amount: extent, .. }
            | Self::Percent(extent)
            | Self::PercentagePoint(extent)
            | Self::Multiple(extent)
            | Self::Fraction(extent)
            | Self::Count { number: extent, .. }
            | Self::Number(extent) => *extent,
        }
    }

    /// The value in the canonical unit of the kind, or `None` for a range.
    pub fn value(&self) -> Option<Decimal> {
        self.extent().value()
    }

    /// The range in the canonical unit of the kind, or `None` for a single value.
    pub fn range(&self) -> Option<Range> {
        self.extent().range()
    }

    /// The currency of an amount of money; `None` for every other kind.
    pub fn currency(&self) -> Option<Currency> {
        match self {
            Self::Money { currency, .. } => Some(*currency),
            _ => None,
        }
    }

    /// How the currency of an amount of money was settled; `None` for every other kind.
    pub fn settled(&self) -> Option<Settled> {
        match self {
            Self::Money { settled, .. } => Some(*settled),
            _ => None,
        }
    }

    /// What is counted or measured; `None` for every kind but a count.
    pub fn unit(&self) -> Option<&Unit<'t>> {
        match self {
            Self::Count { unit, .. } => Some(unit),
            _ => None,
        }
    }

    /// The amount of money, where it is one amount.
    ///
    /// ```
    /// use financial_figures::{Currency, Extent, Money, Quantity, Settled, rust_decimal::Decimal};
    /// let quantity = Quantity::Money {
    ///     amount: Extent::Value(Decimal::TEN),
    ///     currency: Currency::USD,
    ///     settled: Settled::Written,
    /// };
    /// assert_eq!(quantity.money(), Some(Money::new(Decimal::TEN, Currency::USD)));
    /// assert_eq!(quantity.percent(), None);
    /// ```
    pub fn money(&self) -> Option<Money> {
        match self {
            Self::Money { amount, currency, .. } => Some(Money::new(amount.value()?, *currency)),
            _ => None,
        }
    }

    /// The percentage, where it is one.
    pub fn percent(&self) -> Option<Percent> {
        match self {
            Self::Percent(extent) => extent.value().map(Percent::new),
            _ => None,
        }
    }

    /// The percentage points, where it is one number of them.
    pub fn percentage_points(&self) -> Option<PercentagePoints> {
        match self {
            Self::PercentagePoint(extent) => extent.value().map(PercentagePoints::new),
            _ => None,
        }
    }

    /// The factor, where it is one.
    pub fn multiple(&self) -> Option<Multiple> {
        match self {
            Self::Multiple(extent) => extent.value().map(Multiple::new),
            _ => None,
        }
    }

    /// The part of a whole, where it is one.
    pub fn fraction(&self) -> Option<Fraction> {
        match self {
            Self::Fraction(extent) => extent.value().map(Fraction::new),
            _ => None,
        }
    }

    /// How many of what, where it is one number of something named.
    pub fn count(&self) -> Option<(Decimal, &Unit<'t>)> {
        match self {
            Self::Count { number, unit } => Some((number.value()?, unit)),
            _ => None,
        }
    }

    /// The plain number, where it is one of nothing that is named.
    pub fn number(&self) -> Option<Decimal> {
        match self {
            Self::Number(extent) => extent.value(),
            _ => None,
        }
    }

    /// The same quantity, independent of the text it was read from.
    pub fn into_owned(self) -> Quantity<'static> {
        match self {
            Self::Money { amount, currency, settled } => Quantity::Money { amount, currency, settled },
            Self::Percent(extent) => Quantity::Percent(extent),
            Self::PercentagePoint(extent) => Quantity::PercentagePoint(extent),
            Self::Multiple(extent) => Quantity::Multiple(extent),
            Self::Fraction(extent) => Quantity::Fraction(extent),
            Self::Count { number, unit } => Quantity::Count { number, unit: unit.into_owned() },
            Self::Number(extent) => Quantity::Number(extent),
        }
    }
}

/// What is counted, or the denominator of a rate, in the singular and in lower case.
///
/// Borrowed from the text where it can be: "companies" is kept as the written stem "compan" and the
/// ending "y", so that reading a text allocates nothing. Two units are equal when they are spelled the same,
/// however they are kept.
///
/// ```
/// use financial_figures::Unit;
/// assert_eq!(Unit::new("Barrel").to_string(), "barrel");
/// assert_eq!(Unit::new("Barrel"), Unit::new("barrel"));
/// assert_eq!(Unit::new("barrel"), *"barrel");
/// ```
#[derive(Debug, Clone)]
pub struct Unit<'t> {
    pub(crate) stem: Cow<'t, str>,
    pub(crate) ending: &'static str,
}

impl<'t> Unit<'t> {
    /// The unit of that name, a singular; its capitals do not count.
    pub const fn new(name: &'t str) -> Self {
        Self { stem: Cow::Borrowed(name), ending: "" }
    }

    /// The name of the unit, borrowed where it is kept as it is spelled.
    pub fn name(&self) -> Cow<'_, str> {
        if self.stem.is_empty() {
            Cow::Borrowed(self.ending)
        } else if self.ending.is_empty() && self.stem.chars().all(is_lower_case) {
            Cow::Borrowed(&self.stem)
        } else {
            Cow::Owned(self.spelling().collect())
        }
    }

    /// The same unit, independent of the text it was read from.
    pub fn into_owned(self) -> Unit<'static> {
        Unit { stem: Cow::Owned(self.stem.into_owned()), ending: self.ending }
    }

    /// The same unit borrowed from this one, which costs nothing.
    pub(crate) fn borrowed(&self) -> Unit<'_> {
        Unit { stem: Cow::Borrowed(&self.stem), ending: self.ending }
    }

    /// The characters of its name. Lower case is taken character by character, so that a stem and its ending
    /// spell the same apart as together.
    pub(crate) fn spelling(&self) -> impl Iterator<Item = char> + '_ {
        self.stem
            .chars()
            .map(|character| if character.is_whitespace() { ' ' } else { character })
            .flat_map(char::to_lowercase)
            .chain(self.ending.chars())
    }
}

/// Whether lower-casing leaves a character as it is.
fn is_lower_case(character: char) -> bool {
    if character.is_whitespace() {
        character == ' '
    } else if character.is_ascii() {
        !character.is_ascii_uppercase()
    } else {
        character.to_lowercase().eq([character])
    }
}

impl PartialEq for Unit<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.spelling().eq(other.spelling())
    }
}

impl Eq for Unit<'_> {}

impl PartialEq<str> for Unit<'_> {
    fn eq(&self, name: &str) -> bool {
        self.spelling().eq(name.chars().flat_map(char::to_lowercase))
    }
}

impl PartialEq<&str> for Unit<'_> {
    fn eq(&self, name: &&str) -> bool {
        self == *name
    }
}

impl Hash for Unit<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        for character in self.spelling() {
            character.hash(state);
        }
        // No character has this value, so that a unit followed by another hashes unlike the two joined.
        u32::MAX.hash(state);
    }
}

impl Magnitude {
    /// The magnitude that a quantity is. `None` for a range, and for a count, whose unit belongs to its text.
    pub fn of(quantity: &Quantity<'_>) -> Option<Self> {
        let value = quantity.value()?;
        match quantity {
            Quantity::Money { currency, .. } => Some(Self::Money(Money::new(value, *currency))),
            Quantity::Percent(_) => Some(Self::Percent(Percent::new(value))),
            Quantity::PercentagePoint(_) => Some(Self::PercentagePoints(PercentagePoints::new(value))),
            Quantity::Multiple(_) => Some(Self::Multiple(Multiple::new(value))),
            Quantity::Fraction(_) => Some(Self::Fraction(Fraction::new(value))),
            Quantity::Count { .. } => None,
            Quantity::Number(_) => Some(Self::Number(value)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::hash::DefaultHasher;

    fn hash(unit: &Unit<'_>) -> u64 {
        let mut hasher = DefaultHasher::new();
        unit.hash(&mut hasher);
        hasher.finish()
    }

    #[test]
    fn a_unit_is_its_spelling() {
        let split = Unit { stem: Cow::Borrowed("Compan"), ending: "y" };
        let whole = Unit::new("company");
        assert_eq!(split, whole);
        assert_eq!(hash(&split), hash(&whole));
        assert_eq!(split.name(), "company");
        assert_eq!(split.to_string(), "company");
        assert!(matches!(whole.name(), Cow::Borrowed("company")));
        assert_ne!(Unit::new("compan"), whole);
        assert_eq!(Unit::new("家"), *"家");
        assert_eq!(Unit::new("Barrel"), *"Barrel");
        assert_eq!(Unit::new("wind\nturbine").to_string(), "wind turbine");
    }
}
