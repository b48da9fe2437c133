//! A figure: a quantity in its place in a text, with what the text says about it.

use std::borrow::Cow;

use crate::quantity::{Quantity, Unit};
use crate::text::Span;

/// How exact a figure claims to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Bound {
    /// Stated without a hedge.
    #[default]
    Exact,
    /// "about", "roughly", "some".
    About,
    /// "nearly", "almost": close, from below.
    Nearly,
    /// "more than", "over".
    MoreThan,
    /// "at least", "no less than".
    AtLeast,
    /// "less than", "under".
    LessThan,
    /// "at most", "up to".
    AtMost,
}

/// Which way something moved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Direction {
    /// It rose.
    Up,
    /// It fell.
    Down,
    /// It did not move.
    Flat,
}

/// What a change is measured against.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Basis {
    /// Against the year before, or the same period of it.
    YearOnYear,
    /// Against the half-year before.
    HalfOnHalf,
    /// Against the quarter before.
    QuarterOnQuarter,
    /// Against the month before.
    MonthOnMonth,
    /// Against the week before.
    WeekOnWeek,
    /// Against the day before.
    DayOnDay,
}

/// Whether a figure says how much there is, or by how much it moved.
///
/// The links are indices of other figures of the same text, counted from 0 in text order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Role {
    /// How much there is.
    Level {
        /// The movement that reached the level ("rose to $5bn"), where the text tells one.
        direction: Option<Direction>,
        /// The earlier level that this one came from ("to $7m from $5m").
        from: Option<usize>,
    },
    /// By how much it moved; the quantity is the magnitude and never negative.
    Change {
        /// Which way.
        direction: Direction,
        /// Measured against what, where the text says.
        basis: Option<Basis>,
        /// The level that moved.
        of: Option<usize>,
    },
}

/// The kinds of quantity, without their values.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Kind {
    /// An amount in a currency.
    Money,
    /// Per cent.
    Percent,
    /// Percentage points and basis points.
    PercentagePoint,
    /// A factor.
    Multiple,
    /// A part of a whole.
    Fraction,
    /// A number of things.
    Count,
    /// A plain number.
    Number,
}

/// The number of a figure as it was written: 26.19 and 12 for "26.19 trillion".
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Written {
    /// The digits as written, with their decimals.
    pub significand: rust_decimal::Decimal,
    /// The power of ten of the scale word; 0 where there is none.
    pub exponent: u8,
}

/// One figure of a text.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Figure<'t> {
    pub(crate) span: Span,
    pub(crate) text: Cow<'t, str>,
    pub(crate) quantity: Quantity<'t>,
    pub(crate) per: Option<Unit<'t>>,
    pub(crate) bound: Bound,
    pub(crate) role: Role,
    pub(crate) equivalent_of: Option<usize>,
    pub(crate) written: Option<Written>,
}
