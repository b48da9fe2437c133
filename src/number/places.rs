//! A number as a sum of places: groups below a scale, each with the power of ten that closes it, in falling order.

use rust_decimal::Decimal;

use crate::number::terms::{scaled, with_part};
use crate::value::Written;
use crate::value::exact::{exact_sum, power};

/// No number has more places: crore, lakh, thousand; quadrillion down to thousand.
const MOST: usize = 8;

/// The places of a number so far, from the largest down; the last may have no scale.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Places {
    /// Groups with their powers, up to `length`.
    closed: [(Decimal, u8); MOST],
    length: usize,
    /// What stands below the last scale, or is a part of it.
    rest: Decimal,
    /// The first place as it was written: its group, and the powers behind it.
    written: Option<Written>,
}

impl Places {
    pub(crate) fn is_empty(&self) -> bool {
        self.length == 0
    }

    /// The last place: its group and its power.
    pub(crate) fn last(&self) -> Option<(Decimal, u8)> {
        self.closed.get(self.length.checked_sub(1)?).copied()
    }

    /// Whether no place has decimals: "3.5 billion 400 million" is two numbers.
    pub(crate) fn is_whole(&self) -> bool {
        self.closed.iter().take(self.length).all(|(group, _)| group.scale() == 0)
    }

    /// Whether a group without a scale is below the last scale.
    pub(crate) fn fits(&self, group: Decimal) -> bool {
        self.last().is_none_or(|(_, exponent)| power(exponent).is_some_and(|limit| group < limit))
    }

    /// Adds a group with its power; `Some(false)` where it fits no place, nothing where the number does not fit. A power
    /// above those before it multiplies what they make: two lakh fifty thousand crore.
    pub(crate) fn push(&mut self, group: Decimal, exponent: u8) -> Option<bool> {
        let mut longer = *self;
        let mut value = group;
        while let Some((above, lower)) = longer.last().filter(|&(_, lower)| lower < exponent) {
            if value >= power(lower)? {
                return Some(false);
            }
            value = exact_sum(scaled(above, lower)?, value)?;
            longer.length -= 1;
        }
        let fits = longer.add_last(value, exponent)?;
        if fits {
            *self = longer;
        }
        Some(fits)
    }

    /// A scale right behind the last: lakh crore, million million; `Some(false)` where it multiplies nothing.
    pub(crate) fn raise(&mut self, exponent: u8) -> Option<bool> {
        let mut longer = *self;
        let Some((group, lower)) = longer.last().filter(|&(_, lower)| lower <= exponent) else { return Some(false) };
        longer.length -= 1;
        let only = longer.length == 0;
        let mut value = scaled(group, lower)?;
        while let Some((above, lower)) = longer.last().filter(|&(_, lower)| lower < exponent) {
            value = exact_sum(scaled(above, lower)?, value)?;
            longer.length -= 1;
        }
        let written = longer.written.filter(|_| only);
        if !longer.add_last(value, exponent)? {
            return Some(false);
        }
        if let Some(Written { significand, exponent: before }) = written {
            longer.written = Some(Written { significand, exponent: before.checked_add(exponent)? });
        }
        *self = longer;
        Some(true)
    }
}

impl Places {
    fn add_last(&mut self, value: Decimal, exponent: u8) -> Option<bool> {
        // It has to fit, and below the place before it.
        let whole = scaled(value, exponent)?;
        if let Some((_, above)) = self.last() {
            if above <= exponent || whole >= power(above)? {
                return Some(false);
            }
        }
        let Some(place) = self.closed.get_mut(self.length) else { return Some(false) };
        *place = (value, exponent);
        if self.length == 0 {
            self.written = Some(Written { significand: value, exponent });
        }
        self.length += 1;
        Some(true)
    }

    /// Adds what stands below the last scale and ends the number; `group` is how it is written.
    pub(crate) fn end(&mut self, value: Decimal, group: Decimal) -> Option<()> {
        self.written = self.written.or(Some(Written { significand: group, exponent: 0 }));
        self.add(value)
    }

    /// Adds a part.
    pub(crate) fn add(&mut self, part: Decimal) -> Option<()> {
        self.rest = with_part(self.rest, part)?;
        Some(())
    }

    /// What they make together.
    pub(crate) fn total(&self) -> Option<Decimal> {
        let closed = self.closed.iter().take(self.length);
        let mut total = None;
        for &(group, exponent) in closed {
            let value = scaled(group, exponent)?;
            total = Some(match total {
                Some(before) => exact_sum(before, value)?,
                None => value,
            });
        }
        match total {
            Some(total) if self.rest.is_zero() => Some(total),
            Some(total) => with_part(total, self.rest),
            None => Some(self.rest),
        }
    }

    /// The first place as it was written.
    pub(crate) fn written(&self) -> Written {
        self.written.unwrap_or(Written { significand: self.rest, exponent: 0 })
    }
}
