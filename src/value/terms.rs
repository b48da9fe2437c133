//! The terms of the field in which a figure is told: how exact, which way, against what, of what kind.

/// Gives an enum the names it has in the figure record, both ways.
macro_rules! record_names {
    ($type:ident { $($variant:ident = $name:literal,)+ }) => {
        impl $type {
            /// Every name of the figure record, in the order of the variants.
            #[cfg(feature = "serde")]
            pub(crate) const RECORD_NAMES: &'static [&'static str] = &[$($name),+];

            /// The name in the figure record: lower case, words joined by underscores.
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)+
                }
            }

            /// What the figure record calls `name`, or `None` where it knows no such name.
            pub fn from_record_name(name: &str) -> Option<Self> {
                match name {
                    $($name => Some(Self::$variant),)+
                    _ => None,
                }
            }
        }
    };
}

/// How exact a figure claims to be. Seven bounds are kept apart, since "more than 5" excludes 5 and "at least 5" does
/// not.
///
/// ```
/// use financial_figures::Bound;
/// assert_eq!("in excess of".parse(), Ok(Bound::MoreThan));
/// assert_eq!(Bound::AtMost.as_str(), "at_most");
/// assert_eq!(Bound::from_record_name("at_most"), Some(Bound::AtMost));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
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

record_names! {
    Bound {
        Exact = "exact",
        About = "about",
        Nearly = "nearly",
        MoreThan = "more_than",
        AtLeast = "at_least",
        LessThan = "less_than",
        AtMost = "at_most",
    }
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

record_names! {
    Direction {
        Up = "up",
        Down = "down",
        Flat = "flat",
    }
}

/// What a change is measured against: the same length of time before, or a year before.
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

record_names! {
    Basis {
        YearOnYear = "year_on_year",
        HalfOnHalf = "half_on_half",
        QuarterOnQuarter = "quarter_on_quarter",
        MonthOnMonth = "month_on_month",
        WeekOnWeek = "week_on_week",
        DayOnDay = "day_on_day",
    }
}

/// The two roles, without their details.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum RoleKind {
    /// How much there is.
    Level,
    /// By how much it moved.
    Change,
}

record_names! {
    RoleKind {
        Level = "level",
        Change = "change",
    }
}

/// The kinds of quantity, without their values; see [`Quantity`] for what each is measured in.
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

record_names! {
    Kind {
        Money = "money",
        Percent = "percent",
        PercentagePoint = "percentage_point",
        Multiple = "multiple",
        Fraction = "fraction",
        Count = "count",
        Number = "number",
    }
}
