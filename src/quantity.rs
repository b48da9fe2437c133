//! The values a figure can have.
//!
//! Plain value types: they know their unit and their arithmetic, and nothing of how they were written.

use std::borrow::Cow;

use rust_decimal::Decimal;

use crate::currency::Currency;

/// One value, or the two ends of a range.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Extent {
    /// A single value.
    Value(Decimal),
    /// A range with both ends.
    Range(Range),
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
pub enum Settled {
    /// By what is written: a code, a qualified sign or a name that stands for one currency.
    Written,
    /// By the region or the language; the slice lists what the sign or name may stand for, likeliest
    /// first. A figure read back from its record knows only that it was assumed: the slice is empty.
    Assumed(&'static [Currency]),
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

/// What is counted, or the denominator of a rate, in the singular and in lower case.
///
/// Borrowed from the text where it can be: "companies" is kept as the written stem "compan" and the
/// ending "y", so that reading a text allocates nothing.
#[derive(Debug, Clone)]
pub struct Unit<'t> {
    pub(crate) stem: Cow<'t, str>,
    pub(crate) ending: &'static str,
}
