//! The values that a number stands for, by the digits that it shows.

use rust_decimal::Decimal;

use crate::value::figure::Figure;
use crate::value::quantity::Extent;
use crate::value::terms::Bound;

/// The least and the greatest value that a figure allows, by its bound and the digits that it shows. `None` is no limit.
///
/// ```
/// use financial_figures::{Extractor, rust_decimal::Decimal};
/// let reading = Extractor::new().read("Sales were $5.90 billion. Costs were $5.9 billion.");
/// let [sales, costs] = reading.figures() else { panic!("two figures") };
/// let actual = Decimal::from(5_932_000_000_u64);
/// assert!(!sales.interval().unwrap().covers(actual));
/// assert!(costs.interval().unwrap().covers(actual));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Interval {
    /// The least value.
    pub least: Option<Decimal>,
    /// The greatest value.
    pub greatest: Option<Decimal>,
    /// Whether the least value itself is outside: "more than 5".
    pub above: bool,
    /// Whether the greatest value itself is outside.
    pub below: bool,
}

impl Interval {
    /// Whether a value is within.
    pub fn covers(self, value: Decimal) -> bool {
        let high_enough = self.least.is_none_or(|least| value > least || value == least && !self.above);
        let low_enough = self.greatest.is_none_or(|greatest| value < greatest || value == greatest && !self.below);
        high_enough && low_enough
    }

    /// Whether there is a value that both allow.
    ///
    /// ```
    /// use financial_figures::Extractor;
    /// let reading = Extractor::new().read("It was 4.9%. It was about 5%. It was 6%.");
    /// let intervals: Vec<_> = reading.figures().iter().map(|figure| figure.interval().unwrap()).collect();
    /// assert!(intervals[0].agrees_with(intervals[1]));
    /// assert!(!intervals[0].agrees_with(intervals[2]));
    /// ```
    pub fn agrees_with(self, other: Self) -> bool {
        let reaches = |one: Self, two: Self| match (one.least, two.greatest) {
            (Some(least), Some(greatest)) => least < greatest || least == greatest && !one.above && !two.below,
            _ => true,
        };
        reaches(self, other) && reaches(other, self)
    }
}

impl Figure<'_> {
    /// The worth of the last digit that the figure shows, in its canonical unit: 10,000,000 for "$5.90 billion", 0.01 for
    /// "25 bps" and for "5 cents". `None` where it is not written as a number in digits.
    ///
    /// ```
    /// use financial_figures::{Extractor, rust_decimal::Decimal};
    /// let reading = Extractor::new().read("It rose 25 bps.");
    /// assert_eq!(reading.figures()[0].precision(), Some(Decimal::new(1, 2)));
    /// ```
    pub fn precision(&self) -> Option<Decimal> {
        let written = self.written?;
        let digit = Decimal::new(1, written.significand.scale());
        let least = self.quantity.extent().least().abs();
        let shown = written.significand.abs();
        if shown.is_zero() || least.is_zero() {
            let scale = (0..written.exponent).try_fold(digit, |value, _| value.checked_mul(Decimal::TEN))?;
            return Some(scale.normalize());
        }
        // One worth in both: what the scale and the unit make of the digits.
        let worth = least.checked_div(shown)?.checked_mul(digit)?;
        // Of a range, the end that shows more decimals.
        let fine = Decimal::new(1, self.quantity.extent().greatest().normalize().scale());
        let ends = matches!(self.quantity.extent(), Extent::Range(_)) && fine < worth;
        Some(if ends { fine } else { worth.normalize() })
    }

    /// The values that the figure allows, by its bound and the digits that it shows. `None` where it is not written as
    /// a number in digits.
    pub fn interval(&self) -> Option<Interval> {
        let half = self.precision()?.checked_div(Decimal::TWO)?;
        let (least, greatest) = (self.quantity.extent().least(), self.quantity.extent().greatest());
        let rounded = Interval { least: least.checked_sub(half), greatest: greatest.checked_add(half), above: false, below: true };
        Some(match self.bound {
            Bound::Exact => rounded,
            Bound::About => {
                // A round number told roughly: its trailing zeros are not meant.
                let loose = self.roundness()?.checked_div(Decimal::TWO)?.max(half);
                Interval { least: least.checked_sub(loose), greatest: greatest.checked_add(loose), ..rounded }
            }
            Bound::Nearly => Interval { least: least.checked_sub(self.roundness()?), greatest: Some(greatest), above: true, below: true },
            Bound::MoreThan => Interval { least: Some(least), greatest: None, above: true, below: false },
            Bound::AtLeast => Interval { least: Some(least), greatest: None, above: false, below: false },
            Bound::LessThan => Interval { least: None, greatest: Some(greatest), above: false, below: true },
            Bound::AtMost => Interval { least: None, greatest: Some(greatest), above: false, below: false },
        })
    }

    /// The worth of the last digit that is not zero: 10,000,000 for "$850 million".
    pub(crate) fn roundness(&self) -> Option<Decimal> {
        let written = self.written?;
        let mut worth = self.precision()?;
        let shown = written.significand.normalize();
        if written.significand.scale() > shown.scale() {
            for _ in shown.scale()..written.significand.scale() {
                worth = worth.checked_mul(Decimal::TEN)?;
            }
        }
        let mut mantissa = shown.mantissa();
        while mantissa != 0 && mantissa % 10 == 0 {
            mantissa /= 10;
            worth = worth.checked_mul(Decimal::TEN)?;
        }
        Some(worth)
    }
}
