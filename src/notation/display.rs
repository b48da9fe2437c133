//! How values are written.
//!
//! In: every value type. Out: one plain form of each, which the parser of that type reads back as the same value.
//! Numbers are written in full, without grouping or scale words; currencies as codes, before the amount.

use rust_decimal::Decimal;
use std::fmt::{self, Alignment, Display, Formatter, Write};

use crate::notation::plain::{PART, PERCENT, POINT, POINTS, TIMES, unequivocal};
use crate::value::{
    Basis, Bound, Change, Direction, ExchangeRate, Extent, Figure, Fraction, Kind, Magnitude, Money, Multiple, Percent, PercentagePoints,
    Quantity, Range, Role, RoleKind, Settled, Span, Unit, Written,
};

/// Writes a value in the width and alignment that the caller asks for. Its decimals are never cut.
fn padded(f: &mut Formatter<'_>, value: fmt::Arguments<'_>) -> fmt::Result {
    let Some(width) = f.width() else { return f.write_fmt(value) };
    let written = value.to_string();
    let missing = width.saturating_sub(written.chars().count());
    let before = match f.align() {
        Some(Alignment::Right) => missing,
        Some(Alignment::Center) => missing / 2,
        Some(Alignment::Left) | None => 0,
    };
    let fill = f.fill();
    (0..before).try_for_each(|_| f.write_char(fill))?;
    f.write_str(&written)?;
    (before..missing).try_for_each(|_| f.write_char(fill))
}

/// `0..19`, as Rust writes a range.
impl Display for Span {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "{}..{}", self.start, self.end)
    }
}

/// `USD 1234.56`, `USD -5`.
impl Display for Money {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        padded(f, format_args!("{} {}", self.currency(), unequivocal(self.amount(), self.currency())))
    }
}

/// `3.2%`.
impl Display for Percent {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        padded(f, format_args!("{}{}", self.value(), PERCENT))
    }
}

/// `0.1 percentage points`.
impl Display for PercentagePoints {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let value = self.value();
        let unit = if value.abs() == Decimal::ONE { POINT } else { POINTS };
        padded(f, format_args!("{value}{unit}"))
    }
}

/// `12.5x`.
impl Display for Multiple {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        padded(f, format_args!("{}{}", self.value(), TIMES))
    }
}

/// `0.25 of the whole`, for `0.25` is a number.
impl Display for Fraction {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        padded(f, format_args!("{}{}", self.value(), PART))
    }
}

/// As the value it holds.
impl Display for Magnitude {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Money(money) => money.fmt(f),
            Self::Percent(percent) => percent.fmt(f),
            Self::PercentagePoints(points) => points.fmt(f),
            Self::Multiple(multiple) => multiple.fmt(f),
            Self::Fraction(fraction) => fraction.fmt(f),
            Self::Number(number) => padded(f, format_args!("{number}")),
        }
    }
}

/// `up 3.2%`, `down 0.1 percentage points`, `flat`.
impl Display for Change {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self.magnitude() {
            Some(magnitude) => padded(f, format_args!("{} {magnitude}", self.direction())),
            None => self.direction().fmt(f),
        }
    }
}

/// `USD 1 = CNY 7.12`.
impl Display for ExchangeRate {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        padded(f, format_args!("{} 1 = {} {}", self.base(), self.quote(), self.rate()))
    }
}

/// `3 to 5`.
impl Display for Range {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        padded(f, format_args!("{} to {}", self.low(), self.high()))
    }
}

/// `5`, or `3 to 5`.
impl Display for Extent {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Value(value) => padded(f, format_args!("{value}")),
            Self::Range(range) => range.fmt(f),
        }
    }
}

/// `written` or `assumed`.
impl Display for Settled {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Written => "written",
            Self::Assumed(_) => "assumed",
        })
    }
}

/// In lower case: `barrel`.
impl Display for Unit<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        if self.stem.bytes().all(|byte| byte == b' ' || byte.is_ascii_graphic() && !byte.is_ascii_uppercase()) {
            f.write_str(&self.stem)?;
            f.write_str(self.ending)
        } else {
            self.spelling().try_for_each(|character| f.write_char(character))
        }
    }
}

/// As one value of its kind, or as two with "to" between them. A count is followed by the singular of its unit.
impl Display for Quantity<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Money { amount, currency, .. } => each(f, *amount, |value| Money::new(value, *currency)),
            Self::Percent(extent) => each(f, *extent, Percent::new),
            Self::PercentagePoint(extent) => each(f, *extent, PercentagePoints::new),
            Self::Multiple(extent) => each(f, *extent, Multiple::new),
            Self::Fraction(extent) => each(f, *extent, Fraction::new),
            Self::Number(extent) => extent.fmt(f),
            Self::Count { number, unit } => padded(f, format_args!("{number} {unit}")),
        }
    }
}

/// Writes one value, or both ends of a range with their unit.
fn each<V: Display>(f: &mut Formatter<'_>, extent: Extent, typed: impl Fn(Decimal) -> V) -> fmt::Result {
    match extent {
        Extent::Value(value) => typed(value).fmt(f),
        Extent::Range(range) => {
            write!(f, "{} to {}", typed(range.low()), typed(range.high()))
        }
    }
}

/// `more than`; nothing where it is exact.
impl Display for Bound {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Exact => "",
            Self::About => "about",
            Self::Nearly => "nearly",
            Self::MoreThan => "more than",
            Self::AtLeast => "at least",
            Self::LessThan => "less than",
            Self::AtMost => "at most",
        })
    }
}

/// `up`, `down`, `flat`.
impl Display for Direction {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// `year on year`.
impl Display for Basis {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::YearOnYear => "year on year",
            Self::HalfOnHalf => "half on half",
            Self::QuarterOnQuarter => "quarter on quarter",
            Self::MonthOnMonth => "month on month",
            Self::WeekOnWeek => "week on week",
            Self::DayOnDay => "day on day",
        })
    }
}

/// `percentage point`.
impl Display for Kind {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::PercentagePoint => "percentage point",
            other => other.as_str(),
        })
    }
}

/// `level` or `change`.
impl Display for RoleKind {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// `level` or `change`, without the details.
impl Display for Role {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        self.kind().fmt(f)
    }
}

/// `26.19e12`, or the digits alone where there is no scale word.
impl Display for Written {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self.exponent {
            0 => write!(f, "{}", self.significand),
            exponent => write!(f, "{}e{exponent}", self.significand),
        }
    }
}

/// As a reader would say it: `more than CNY 1380000000000`, `up about 3.2% year on year`,
/// `USD 80 per barrel`. The movement that reached a level, and the links, are not written.
impl Display for Figure<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        padded(f, format_args!("{}", InFull(self)))
    }
}

/// A figure in full, in whatever width it takes.
struct InFull<'f, 't>(&'f Figure<'t>);

impl Display for InFull<'_, '_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Self(figure) = self;
        if let Role::Change { direction, .. } = figure.role() {
            write!(f, "{direction} ")?;
        }
        if figure.bound() != Bound::Exact {
            write!(f, "{} ", figure.bound())?;
        }
        write!(f, "{}", figure.quantity())?;
        if let Some(per) = figure.per() {
            write!(f, " per {per}")?;
        }
        if let Some(basis) = figure.basis() {
            write!(f, " {basis}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::{Currency, Facts, Text};

    fn decimal(text: &str) -> Decimal {
        Decimal::from_str_exact(text).unwrap()
    }

    #[test]
    fn values_are_written_plainly() {
        let points = |text| PercentagePoints::new(decimal(text)).to_string();
        let cases = [
            (Money::new(decimal("-5"), Currency::USD).to_string(), "USD -5"),
            (Money::new(decimal("1.50"), Currency::EUR).to_string(), "EUR 1.50"),
            (Percent::new(decimal("-0.5")).to_string(), "-0.5%"),
            (points("0.1"), "0.1 percentage points"),
            (points("-1"), "-1 percentage point"),
            (Multiple::new(decimal("12.5")).to_string(), "12.5x"),
            (Fraction::new(decimal("0.25")).to_string(), "0.25 of the whole"),
            (Change::FLAT.to_string(), "flat"),
            (Span::new(0, 19).to_string(), "0..19"),
            (Unit::new("Öltank").to_string(), "öltank"),
            (format!("{:>8}", Direction::Up), "      up"),
            (Written { significand: decimal("26.19"), exponent: 12 }.to_string(), "26.19e12"),
        ];
        for (written, expected) in cases {
            assert_eq!(written, expected);
        }
    }

    #[test]
    fn both_ends_of_a_range_carry_the_unit() {
        let extent = Extent::Range(Range::new(decimal("3"), decimal("5")).unwrap());
        let cases = [
            (Quantity::Money { amount: extent, currency: Currency::USD, settled: Settled::Written }, "USD 3 to USD 5"),
            (Quantity::Percent(extent), "3% to 5%"),
            (Quantity::PercentagePoint(extent), "3 percentage points to 5 percentage points"),
            (Quantity::Multiple(extent), "3x to 5x"),
            (Quantity::Number(extent), "3 to 5"),
            (Quantity::Count { number: extent, unit: Unit::new("barrel") }, "3 to 5 barrel"),
        ];
        for (quantity, expected) in cases {
            assert_eq!(quantity.to_string(), expected);
        }
    }

    #[test]
    fn a_figure_is_written_as_it_would_be_said() {
        let level = Figure {
            span: Span::new(0, 3),
            sentence: None,
            text: Text::Borrowed("$80"),
            quantity: Quantity::Money { amount: Extent::Value(decimal("80")), currency: Currency::USD, settled: Settled::Assumed(&[]) },
            per: Some(Unit::new("barrel")),
            bound: Bound::MoreThan,
            role: Role::default(),
            equivalent_of: None,
            written: None,
            facts: Facts::NOTHING,
        };
        assert_eq!(level.to_string(), "more than USD 80 per barrel");
        let change = Figure {
            quantity: Quantity::Percent(Extent::Value(decimal("3.2"))),
            per: None,
            bound: Bound::About,
            role: Role::Change { direction: Direction::Up, basis: Some(Basis::YearOnYear), of: None },
            ..level
        };
        assert_eq!(change.to_string(), "up about 3.2% year on year");
        assert_eq!(change.change().map(|change| change.to_string()).as_deref(), Some("up 3.2%"));
    }
}
