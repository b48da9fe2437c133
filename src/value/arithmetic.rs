//! Values to compute with: one amount, one percentage, one change.
//!
//! In: decimals with their unit. Out: decimals with their unit, or an [`Error`]. Nothing here adds what does not
//! add: amounts in two currencies, or percents and percentage points. There are therefore no operators, only
//! named methods that can refuse. Sums and products are exact where they fit 28 digits; a quotient, and a
//! product with more decimals than that, is rounded to the last digit that fits.

use rust_decimal::Decimal;
use std::cmp::Ordering;

use crate::value::currency::Currency;
use crate::value::error::Error;
use crate::value::exact::{HUNDRED, exact_sum, hundredth, is_below_zero};
use crate::value::terms::{Direction, Kind};

/// An amount of money in major units of one currency: 0.05 USD for five cents.
///
/// Amounts in different currencies are unequal and have no order, so there is neither `Add` nor `PartialOrd`:
/// see [`Money::checked_add`] and [`Money::compare`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Money {
    amount: Decimal,
    currency: Currency,
}

impl Money {
    /// So many major units of a currency.
    ///
    /// ```
    /// use financial_figures::{Currency, Money, rust_decimal::Decimal};
    /// let price = Money::new(Decimal::new(123_456, 2), Currency::USD);
    /// assert_eq!(price.to_string(), "USD 1234.56");
    /// ```
    pub const fn new(amount: Decimal, currency: Currency) -> Self {
        Self { amount, currency }
    }

    /// The amount in major units.
    pub const fn amount(self) -> Decimal {
        self.amount
    }

    /// The currency.
    pub const fn currency(self) -> Currency {
        self.currency
    }

    /// The sum.
    ///
    /// # Errors
    ///
    /// When the currencies differ, or when the sum does not fit 28 digits.
    pub fn checked_add(self, other: Self) -> Result<Self, Error> {
        if self.currency != other.currency {
            return Err(Error::cannot_add(other.currency, self.currency));
        }
        self.with_amount(exact_sum(self.amount, other.amount), "the sum")
    }

    /// The difference.
    ///
    /// # Errors
    ///
    /// When the currencies differ, or when the difference does not fit 28 digits.
    pub fn checked_sub(self, other: Self) -> Result<Self, Error> {
        if self.currency != other.currency {
            return Err(Error::cannot_subtract(other.currency, self.currency));
        }
        self.with_amount(exact_sum(self.amount, -other.amount), "the difference")
    }

    /// Which of two amounts is greater, or `None` where the currencies differ.
    ///
    /// ```
    /// use financial_figures::{Currency, Money, rust_decimal::Decimal};
    /// use std::cmp::Ordering;
    /// let one = Money::new(Decimal::ONE, Currency::USD);
    /// let ten = Money::new(Decimal::TEN, Currency::USD);
    /// let euros = Money::new(Decimal::TEN, Currency::EUR);
    /// assert_eq!(one.compare(&ten), Some(Ordering::Less));
    /// assert_eq!(one.compare(&euros), None);
    /// ```
    pub fn compare(&self, other: &Self) -> Option<Ordering> {
        (self.currency == other.currency).then(|| self.amount.cmp(&other.amount))
    }

    /// The same currency with a computed amount.
    fn with_amount(self, amount: Option<Decimal>, operation: &'static str) -> Result<Self, Error> {
        match amount {
            Some(amount) => Ok(Self { amount, ..self }),
            None => Err(Error::overflow(operation)),
        }
    }
}

/// Per cent: 3.2 for "3.2%".
///
/// A percentage moves by [`PercentagePoints`], not by another percentage: there is no `Add`, but
/// [`Percent::shifted_by`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Percent(Decimal);

impl Percent {
    /// The percentage with that number before the sign.
    pub const fn new(value: Decimal) -> Self {
        Self(value)
    }

    /// The number before the sign.
    pub const fn value(self) -> Decimal {
        self.0
    }

    /// The percentage of a ratio: 25% of 0.25.
    ///
    /// # Errors
    ///
    /// When the percentage does not fit 28 digits.
    pub fn from_ratio(ratio: Decimal) -> Result<Self, Error> {
        match ratio.checked_mul(HUNDRED) {
            Some(value) => Ok(Self(value.normalize())),
            None => Err(Error::overflow("the percentage")),
        }
    }

    /// The ratio: 0.25 for 25%.
    ///
    /// ```
    /// use financial_figures::{Percent, rust_decimal::Decimal};
    /// assert_eq!(Percent::new(Decimal::from(25)).to_ratio(), Decimal::new(25, 2));
    /// assert_eq!(Percent::from_ratio(Decimal::new(25, 2)), Ok(Percent::new(Decimal::from(25))));
    /// ```
    pub fn to_ratio(self) -> Decimal {
        hundredth(self.0)
    }

    /// The percentage that is so many percentage points higher, or lower where they are negative.
    ///
    /// ```
    /// use financial_figures::{Percent, PercentagePoints, rust_decimal::Decimal};
    /// let rate = Percent::new(Decimal::from(5));
    /// let cut = PercentagePoints::from_basis_points(Decimal::from(-25));
    /// assert_eq!(rate.shifted_by(cut)?.to_string(), "4.75%");
    /// # Ok::<(), financial_figures::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// When the sum does not fit 28 digits.
    pub fn shifted_by(self, points: PercentagePoints) -> Result<Self, Error> {
        match exact_sum(self.0, points.0) {
            Some(value) => Ok(Self(value)),
            None => Err(Error::overflow("the percentage")),
        }
    }
}

/// Percentage points, the distance between two percentages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PercentagePoints(Decimal);

impl PercentagePoints {
    /// So many percentage points.
    pub const fn new(value: Decimal) -> Self {
        Self(value)
    }

    /// How many percentage points.
    pub const fn value(self) -> Decimal {
        self.0
    }

    /// A hundredth of a percentage point each.
    ///
    /// ```
    /// use financial_figures::{PercentagePoints, rust_decimal::Decimal};
    /// let points = PercentagePoints::from_basis_points(Decimal::from(25));
    /// assert_eq!(points.value(), Decimal::new(25, 2));
    /// assert_eq!(points.to_basis_points(), Ok(Decimal::from(25)));
    /// ```
    pub fn from_basis_points(basis_points: Decimal) -> Self {
        Self(hundredth(basis_points))
    }

    /// How many basis points.
    ///
    /// # Errors
    ///
    /// When their number does not fit 28 digits.
    pub fn to_basis_points(self) -> Result<Decimal, Error> {
        match self.0.checked_mul(HUNDRED) {
            Some(value) => Ok(value.normalize()),
            None => Err(Error::overflow("the number of basis points")),
        }
    }
}

/// A factor: 2 for "doubled", 12.5 for "12.5x".
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Multiple(Decimal);

impl Multiple {
    /// The factor of that value.
    pub const fn new(value: Decimal) -> Self {
        Self(value)
    }

    /// The factor.
    pub const fn value(self) -> Decimal {
        self.0
    }
}

/// A part of a whole, as a decimal: 0.25 for "a quarter".
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Fraction(Decimal);

impl Fraction {
    /// The part of that value.
    pub const fn new(value: Decimal) -> Self {
        Self(value)
    }

    /// The part, as a decimal.
    pub const fn value(self) -> Decimal {
        self.0
    }
}

/// By how much something moved, without saying which way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Magnitude {
    /// By an amount of money.
    Money(Money),
    /// By a part of the earlier level, in per cent.
    Percent(Percent),
    /// By percentage points, where the level is itself a percentage.
    PercentagePoints(PercentagePoints),
    /// To so many times the earlier level: 2 for "doubled", 0.5 for "halved".
    Multiple(Multiple),
    /// By a part of the earlier level: a third for "fell by a third".
    Fraction(Fraction),
    /// By a plain number.
    Number(Decimal),
}

impl Magnitude {
    /// The number in the unit of its kind.
    pub fn value(self) -> Decimal {
        match self {
            Self::Money(money) => money.amount,
            Self::Percent(percent) => percent.0,
            Self::PercentagePoints(points) => points.0,
            Self::Multiple(multiple) => multiple.0,
            Self::Fraction(fraction) => fraction.0,
            Self::Number(number) => number,
        }
    }

    /// Which kind of quantity it is.
    pub fn kind(self) -> Kind {
        match self {
            Self::Money(_) => Kind::Money,
            Self::Percent(_) => Kind::Percent,
            Self::PercentagePoints(_) => Kind::PercentagePoint,
            Self::Multiple(_) => Kind::Multiple,
            Self::Fraction(_) => Kind::Fraction,
            Self::Number(_) => Kind::Number,
        }
    }

    /// The currency of an amount of money; `None` for every other kind.
    pub fn currency(self) -> Option<Currency> {
        match self {
            Self::Money(money) => Some(money.currency),
            _ => None,
        }
    }
    /// The same kind of magnitude with another number.
    fn with_value(self, value: Decimal) -> Self {
        match self {
            Self::Money(money) => Self::Money(Money::new(value, money.currency)),
            Self::Percent(_) => Self::Percent(Percent(value)),
            Self::PercentagePoints(_) => Self::PercentagePoints(PercentagePoints(value)),
            Self::Multiple(_) => Self::Multiple(Multiple(value)),
            Self::Fraction(_) => Self::Fraction(Fraction(value)),
            Self::Number(_) => Self::Number(value),
        }
    }

    /// Whether it leaves things where they are.
    fn is_nothing(self) -> bool {
        match self {
            Self::Multiple(multiple) => multiple.0 == Decimal::ONE,
            other => other.value().is_zero(),
        }
    }
}

/// A movement: a direction and by how much, the latter never negative. A flat change has no magnitude.
///
/// ```
/// use financial_figures::{Change, Currency, Magnitude, Money, Percent, rust_decimal::Decimal};
/// let rise = Change::up(Magnitude::Percent(Percent::new(Decimal::new(32, 1))))?;
/// assert_eq!(rise.to_string(), "up 3.2%");
/// let level = Money::new(Decimal::from(1032), Currency::USD);
/// assert_eq!(rise.earlier_level(level)?, Money::new(Decimal::from(1000), Currency::USD));
/// # Ok::<(), financial_figures::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Change {
    direction: Direction,
    // Absent exactly where the direction is flat.
    magnitude: Option<Magnitude>,
}

impl Change {
    /// No change.
    pub const FLAT: Self = Self { direction: Direction::Flat, magnitude: None };

    /// A change in a direction. One that is flat leaves its magnitude behind.
    ///
    /// # Errors
    ///
    /// When the magnitude is negative, and when a flat change comes with a magnitude that moves something.
    pub fn new(direction: Direction, magnitude: Magnitude) -> Result<Self, Error> {
        if is_below_zero(magnitude.value()) {
            return Err(Error::meaningless(format_args!(
                "a change has a direction and a magnitude that is not negative, found {magnitude}"
            )));
        }
        if direction != Direction::Flat {
            return Ok(Self { direction, magnitude: Some(magnitude) });
        }
        if magnitude.is_nothing() {
            Ok(Self::FLAT)
        } else {
            Err(Error::meaningless(format_args!("a flat change has no magnitude, found {magnitude}")))
        }
    }

    /// A rise.
    ///
    /// # Errors
    ///
    /// When the magnitude is negative.
    pub fn up(magnitude: Magnitude) -> Result<Self, Error> {
        Self::new(Direction::Up, magnitude)
    }

    /// A fall.
    ///
    /// # Errors
    ///
    /// When the magnitude is negative.
    pub fn down(magnitude: Magnitude) -> Result<Self, Error> {
        Self::new(Direction::Down, magnitude)
    }

    /// Which way.
    pub fn direction(self) -> Direction {
        self.direction
    }

    /// By how much; `None` where the change is flat.
    pub fn magnitude(self) -> Option<Magnitude> {
        self.magnitude
    }

    /// The magnitude with the sign of its direction: -3.2% for "down 3.2%". A multiple is a factor, which says
    /// its direction by being above or below 1, and stays as it is. `None` where the change is flat.
    pub fn signed(self) -> Option<Magnitude> {
        let magnitude = self.magnitude?;
        match (self.direction, magnitude) {
            (_, Magnitude::Multiple(_)) | (Direction::Up | Direction::Flat, _) => Some(magnitude),
            (Direction::Down, _) => Some(magnitude.with_value(-magnitude.value())),
        }
    }

    /// The level after the change, from the level before it. A product with more decimals than fit 28 digits is
    /// rounded at the last that does.
    ///
    /// # Errors
    ///
    /// When the change says nothing about an amount of money (percentage points, a plain number), when it is
    /// relative to a negative level, when a factor contradicts its direction, when the currencies differ, and
    /// when the result does not fit 28 digits.
    pub fn apply(self, level: Money) -> Result<Money, Error> {
        match (self.direction, self.magnitude) {
            (Direction::Up, Some(Magnitude::Money(by))) => level.checked_add(by),
            (Direction::Down, Some(Magnitude::Money(by))) => level.checked_sub(by),
            _ => {
                let Some(factor) = self.factor()? else {
                    return Ok(level);
                };
                self.check_base(level)?;
                level.with_amount(level.amount.checked_mul(factor), "the level")
            }
        }
    }

    /// The level before the change, from the level after it: "up 3.2% to X" came from X / 1.032. A quotient
    /// that does not end is rounded at 28 digits.
    ///
    /// # Errors
    ///
    /// Those of [`Change::apply`], and when any level could have come before: a fall by 100% leaves no trace.
    pub fn earlier_level(self, level: Money) -> Result<Money, Error> {
        match (self.direction, self.magnitude) {
            (Direction::Up, Some(Magnitude::Money(by))) => level.checked_sub(by),
            (Direction::Down, Some(Magnitude::Money(by))) => level.checked_add(by),
            _ => {
                let Some(factor) = self.factor()? else {
                    return Ok(level);
                };
                if factor.is_zero() {
                    return Err(Error::meaningless(format_args!("no earlier level follows from a change that leaves nothing: {self}")));
                }
                let earlier = level.with_amount(level.amount.checked_div(factor), "the earlier level")?;
                self.check_base(earlier)?;
                Ok(earlier)
            }
        }
    }

    /// What the earlier level is multiplied by, or `None` where nothing moves.
    fn factor(self) -> Result<Option<Decimal>, Error> {
        let Some(magnitude) = self.magnitude else {
            return Ok(None);
        };
        let part = match magnitude {
            Magnitude::Percent(percent) => percent.to_ratio(),
            Magnitude::Fraction(fraction) => fraction.0,
            Magnitude::Multiple(Multiple(factor)) => {
                let agrees = match self.direction {
                    Direction::Up => factor >= Decimal::ONE,
                    Direction::Down => factor <= Decimal::ONE,
                    Direction::Flat => true,
                };
                // "Fell threefold" is said of a third and of a loss alike: better no answer than a wrong one.
                return if agrees {
                    Ok(Some(factor))
                } else {
                    Err(Error::meaningless(format_args!("the factor contradicts the direction: {self}")))
                };
            }
            Magnitude::Money(_) | Magnitude::PercentagePoints(_) | Magnitude::Number(_) => {
                return Err(Error::meaningless(format_args!("an amount of money does not change by {magnitude}")));
            }
        };
        let factor = match self.direction {
            Direction::Down => Decimal::ONE.checked_sub(part),
            Direction::Up | Direction::Flat => Decimal::ONE.checked_add(part),
        };
        match factor {
            Some(factor) => Ok(Some(factor)),
            None => Err(Error::overflow("the factor of the change")),
        }
    }

    /// Refuses a relative change of less than nothing: whether a loss that is "up 10%" grew or shrank depends
    /// on the writer.
    fn check_base(self, earlier: Money) -> Result<(), Error> {
        if is_below_zero(earlier.amount) {
            return Err(Error::meaningless(format_args!("a negative level does not change in proportion: {self} from {earlier}")));
        }
        Ok(())
    }
}

/// What one unit of a currency, the base, costs in another, the quote.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ExchangeRate {
    base: Currency,
    quote: Currency,
    rate: Decimal,
}

impl ExchangeRate {
    /// The rate at which one unit of `base` is worth `rate` units of `quote`.
    ///
    /// # Errors
    ///
    /// When the rate is not above zero, or when both currencies are the same.
    pub fn new(base: Currency, quote: Currency, rate: Decimal) -> Result<Self, Error> {
        if base == quote {
            return Err(Error::meaningless(format_args!("an exchange rate needs two currencies, found {base} twice")));
        }
        if rate <= Decimal::ZERO {
            return Err(Error::meaningless(format_args!("an exchange rate is above zero, found {rate}")));
        }
        Ok(Self { base, quote, rate })
    }

    /// The rate that a text implies by restating an amount: the currency of `original` is the base, that of
    /// `equivalent` the quote, so that [`ExchangeRate::convert`] turns the one into the other. A quotient that
    /// does not end is rounded at 28 digits.
    ///
    /// ```
    /// use financial_figures::{Currency, ExchangeRate, Money, rust_decimal::Decimal};
    /// let dollars = Money::new(Decimal::from(100), Currency::USD);
    /// let yuan = Money::new(Decimal::from(712), Currency::CNY);
    /// let rate = ExchangeRate::implied(dollars, yuan)?;
    /// assert_eq!(rate.to_string(), "USD 1 = CNY 7.12");
    /// assert_eq!(rate.convert(dollars)?, yuan);
    /// # Ok::<(), financial_figures::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// When both amounts are in one currency, when either is zero, when their signs differ, and when the
    /// quotient does not fit 28 digits.
    pub fn implied(original: Money, equivalent: Money) -> Result<Self, Error> {
        if original.amount.is_zero() || equivalent.amount.is_zero() {
            return Err(Error::meaningless(format_args!("no exchange rate follows from {original} and {equivalent}")));
        }
        match equivalent.amount.checked_div(original.amount).filter(|rate| !rate.is_zero()) {
            Some(rate) => Self::new(original.currency, equivalent.currency, rate.normalize()),
            None => Err(Error::overflow("the exchange rate")),
        }
    }

    /// The currency of which one unit is priced.
    pub const fn base(self) -> Currency {
        self.base
    }

    /// The currency in which the price is told.
    pub const fn quote(self) -> Currency {
        self.quote
    }

    /// Units of the quote currency for one unit of the base currency.
    pub const fn rate(self) -> Decimal {
        self.rate
    }

    /// The same worth in the other of the two currencies: an amount in the base is multiplied by the rate, one
    /// in the quote divided by it. Not rounded to minor units; a result with more decimals than fit 28 digits is
    /// rounded at the last that does.
    ///
    /// # Errors
    ///
    /// When the amount is in neither currency, or when the result does not fit 28 digits.
    pub fn convert(self, money: Money) -> Result<Money, Error> {
        let (amount, currency) = if money.currency == self.base {
            (money.amount.checked_mul(self.rate), self.quote)
        } else if money.currency == self.quote {
            (money.amount.checked_div(self.rate), self.base)
        } else {
            return Err(Error::cannot_convert(money.currency, self.base, self.quote));
        };
        match amount {
            Some(amount) => Ok(Money::new(amount, currency)),
            None => Err(Error::overflow("the converted amount")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decimal(text: &str) -> Decimal {
        Decimal::from_str_exact(text).unwrap()
    }

    fn dollars(text: &str) -> Money {
        Money::new(decimal(text), Currency::USD)
    }

    fn percent(text: &str) -> Magnitude {
        Magnitude::Percent(Percent::new(decimal(text)))
    }

    #[test]
    fn changes_apply_and_go_back() {
        let multiple = |text| Magnitude::Multiple(Multiple::new(decimal(text)));
        let cases = [
            (Change::up(percent("3.2")), "1000", "1032"),
            (Change::down(percent("25")), "80", "60"),
            (Change::up(percent("0")), "7", "7"),
            (Change::down(percent("150")), "10", "-5"),
            (Change::up(multiple("3")), "5", "15"),
            (Change::down(multiple("0.5")), "5", "2.5"),
            (Change::down(Magnitude::Fraction(Fraction::new(decimal("0.25")))), "8", "6"),
            (Change::up(Magnitude::Money(dollars("0.5"))), "-2", "-1.5"),
            (Change::down(Magnitude::Money(dollars("3"))), "2", "-1"),
            (Ok(Change::FLAT), "-4", "-4"),
        ];
        for (change, earlier, later) in cases {
            let change = change.unwrap();
            assert_eq!(change.apply(dollars(earlier)), Ok(dollars(later)), "{change}");
            assert_eq!(change.earlier_level(dollars(later)), Ok(dollars(earlier)), "{change}");
        }
    }

    #[test]
    fn what_has_no_answer_is_refused() {
        let refused = [
            Change::up(percent("-1")).map(|_| ()),
            Change::new(Direction::Flat, percent("1")).map(|_| ()),
            Change::up(percent("1")).and_then(|change| change.apply(dollars("-1"))).map(|_| ()),
            Change::down(percent("100")).and_then(|change| change.earlier_level(dollars("0"))).map(|_| ()),
            Change::down(Magnitude::Multiple(Multiple::new(decimal("3")))).and_then(|change| change.apply(dollars("1"))).map(|_| ()),
            Change::up(Magnitude::PercentagePoints(PercentagePoints::new(Decimal::ONE)))
                .and_then(|change| change.apply(dollars("1")))
                .map(|_| ()),
            ExchangeRate::implied(dollars("1"), dollars("2")).map(|_| ()),
            ExchangeRate::implied(dollars("0"), dollars("2")).map(|_| ()),
            ExchangeRate::new(Currency::USD, Currency::EUR, decimal("-1")).map(|_| ()),
        ];
        for (at, result) in refused.into_iter().enumerate() {
            assert!(result.unwrap_err().is_meaningless(), "case {at}");
        }
    }

    #[test]
    fn zeros_at_the_end_take_no_digits() {
        assert_eq!(exact_sum(decimal("1000000000000000"), decimal("1.000000000000000000000000")), Some(decimal("1000000000000001")));
        assert_eq!(exact_sum(decimal("1000000000000000"), decimal("0.00000000000001")), None);
    }

    #[test]
    fn a_rate_too_small_does_not_fit() {
        let error = ExchangeRate::implied(dollars("10000000000000000000000000000"), dollars("0.0000000000000000000000000001"));
        assert!(error.unwrap_err().is_overflow());
    }

    #[test]
    fn a_flat_change_may_be_told_as_nothing() {
        let once = Magnitude::Multiple(Multiple::new(Decimal::ONE));
        for nothing in [percent("0"), percent("-0.00"), once] {
            assert_eq!(Change::new(Direction::Flat, nothing), Ok(Change::FLAT));
        }
    }

    #[test]
    fn the_sign_of_a_change_is_its_direction() {
        let signed = |change: Result<Change, Error>| change.unwrap().signed();
        assert_eq!(signed(Change::down(percent("3"))), Some(percent("-3")));
        assert_eq!(signed(Change::up(percent("3"))), Some(percent("3")));
        let halved = Magnitude::Multiple(Multiple::new(decimal("0.5")));
        assert_eq!(signed(Change::down(halved)), Some(halved));
        assert_eq!(Change::FLAT.signed(), None);
    }

    #[test]
    fn currencies_do_not_mix() {
        let euros = Money::new(Decimal::ONE, Currency::EUR);
        let error = dollars("1").checked_sub(euros).unwrap_err();
        assert_eq!(error.to_string(), "cannot subtract EUR from USD");
        let rate = ExchangeRate::new(Currency::GBP, Currency::USD, decimal("1.25")).unwrap();
        assert_eq!(rate.convert(euros).unwrap_err().to_string(), { "cannot convert EUR with an exchange rate of GBP to USD" });
        let pounds = Money::new(decimal("8"), Currency::GBP);
        assert_eq!(rate.convert(dollars("10")), Ok(pounds));
        assert_eq!(rate.convert(pounds), Ok(dollars("10")));
    }

    #[test]
    fn overflow_is_an_error() {
        let most = Money::new(Decimal::MAX, Currency::USD);
        assert!(most.checked_add(most).unwrap_err().is_overflow());
        // A decimal's own addition would drop the cents.
        let (whole, cents) = (dollars("9999999999999999999999999999"), dollars("0.20"));
        assert!(whole.checked_add(cents).unwrap_err().is_overflow());
        assert!(whole.checked_sub(cents).unwrap_err().is_overflow());
        assert!(Percent::new(whole.amount).shifted_by(PercentagePoints::new(cents.amount)).unwrap_err().is_overflow());
        assert_eq!(whole.checked_add(dollars("0.00")), Ok(whole));
        assert_eq!(whole.checked_sub(dollars("0.00")), Ok(whole));
        assert!(Percent::from_ratio(Decimal::MAX).unwrap_err().is_overflow());
        let double = Change::up(percent("100")).unwrap();
        assert!(double.apply(most).unwrap_err().is_overflow());
        let boundless = Change::up(Magnitude::Percent(Percent::new(Decimal::MAX))).unwrap();
        assert!(boundless.apply(most).unwrap_err().is_overflow());
    }

    #[test]
    fn hundredths_of_every_size() {
        assert_eq!(Percent::new(Decimal::MAX).to_ratio().to_string(), "792281625142643375935439503.35");
        let finest = decimal("0.0000000000000000000000000100");
        assert_eq!(Percent::new(finest).to_ratio().to_string(), "0.0000000000000000000000000001");
    }
}
