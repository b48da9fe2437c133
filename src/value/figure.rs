//! A figure: a quantity in its place in a text, with what the text says about it.
//!
//! Plain data with accessors. How a figure is found is the business of the reader; how it is written, of
//! `display` and `record`.

use rust_decimal::Decimal;

use crate::value::arithmetic::{Change, Magnitude, Money, Percent};
use crate::value::currency::Currency;
use crate::value::facts::{Facts, Words};
use crate::value::quantity::{Quantity, Range, Settled, Unit};
use crate::value::short::Text;
use crate::value::span::Span;
use crate::value::terms::{Basis, Bound, Direction, Kind, RoleKind};

/// Whether a figure says how much there is, or by how much it moved.
///
/// The links are indices of other figures of the same text, counted from 0 in text order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Role {
    /// How much there is.
    #[non_exhaustive]
    Level {
        /// The movement that reached the level ("rose to $5bn"), where the text tells one.
        direction: Option<Direction>,
        /// Over what a rate is told, where the text says ("CPI 2.8% y/y").
        basis: Option<Basis>,
        /// The earlier level that this one came from ("to $7m from $5m").
        from: Option<usize>,
    },
    /// By how much it moved; the quantity is the magnitude and never negative.
    #[non_exhaustive]
    Change {
        /// Which way.
        direction: Direction,
        /// Measured against what, where the text says.
        basis: Option<Basis>,
        /// The level that moved.
        of: Option<usize>,
    },
}

impl Role {
    /// Which of the two roles it is, without its details.
    pub fn kind(self) -> RoleKind {
        match self {
            Self::Level { .. } => RoleKind::Level,
            Self::Change { .. } => RoleKind::Change,
        }
    }

    /// Which way it moved, or by which movement the level was reached.
    pub fn direction(self) -> Option<Direction> {
        match self {
            Self::Level { direction, .. } => direction,
            Self::Change { direction, .. } => Some(direction),
        }
    }

    /// What a change is measured against, or over what a rate is told.
    pub fn basis(self) -> Option<Basis> {
        match self {
            Self::Level { basis, .. } | Self::Change { basis, .. } => basis,
        }
    }

    /// The index of the level that moved; `None` for a level.
    pub fn change_of(self) -> Option<usize> {
        match self {
            Self::Level { .. } => None,
            Self::Change { of, .. } => of,
        }
    }

    /// The index of the earlier level that a level came from; `None` for a change.
    pub fn earlier(self) -> Option<usize> {
        match self {
            Self::Level { from, .. } => from,
            Self::Change { .. } => None,
        }
    }
}

impl Default for Role {
    /// A level of which nothing more is said.
    fn default() -> Self {
        Self::Level { direction: None, basis: None, from: None }
    }
}

/// The number of a figure as it was written: 26.19 and 12 for "26.19 trillion".
///
/// ```
/// let reading = financial_figures::Extractor::new().read("It paid $3.50 million.");
/// let written = reading.figures()[0].written().unwrap();
/// assert_eq!((written.significand.to_string().as_str(), written.exponent), ("3.50", 6));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Written {
    /// The digits as written, with their decimals.
    pub significand: Decimal,
    /// The power of ten of the scale word; 0 where there is none.
    pub exponent: u8,
}

/// One figure of a text: a quantity in its place, with what the text says about it. It borrows from the text;
/// [`Figure::into_owned`] parts it from it.
///
/// `Display` writes it in full, `{}` of "fell to nearly $5m" being `nearly USD 5000000`.
///
/// ```
/// use financial_figures::{Bound, Direction, Extractor, rust_decimal::Decimal};
///
/// let reading = Extractor::new().read("Sales fell to nearly $5 million.");
/// let figure = &reading.figures()[0];
/// assert_eq!((figure.start(), figure.end(), figure.text()), (21, 31, "$5 million"));
/// assert_eq!(figure.value(), Some(Decimal::from(5_000_000)));
/// assert_eq!(figure.bound(), Bound::Nearly);
/// assert_eq!(figure.direction(), Some(Direction::Down));
/// assert_eq!(figure.to_string(), "nearly USD 5000000");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Figure<'t> {
    pub(crate) span: Span,
    pub(crate) sentence: Option<Span>,
    pub(crate) text: Text<'t>,
    pub(crate) quantity: Quantity<'t>,
    pub(crate) per: Option<Unit<'t>>,
    pub(crate) bound: Bound,
    pub(crate) role: Role,
    pub(crate) equivalent_of: Option<usize>,
    pub(crate) written: Option<Written>,
    pub(crate) facts: Facts<'t>,
}

impl<'t> Figure<'t> {
    /// Where it stands in the text, in bytes.
    pub fn span(&self) -> Span {
        self.span
    }

    /// The first byte of it in the text.
    pub fn start(&self) -> usize {
        self.span.start
    }

    /// One past its last byte in the text.
    pub fn end(&self) -> usize {
        self.span.end
    }

    /// The text at its span: the number with its sign, currency, scale word and unit.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Where its sentence stands in the text, without blanks around it; of a parsed expression, the whole. `None` in a
    /// figure that was read back from its record.
    ///
    /// ```
    /// let text = "Sales were flat. Costs fell to $5 million.";
    /// let reading = financial_figures::Extractor::new().read(text);
    /// assert_eq!(reading.figures()[0].sentence().unwrap().of(text), Some("Costs fell to $5 million."));
    /// ```
    pub fn sentence(&self) -> Option<Span> {
        self.sentence
    }

    /// What it says, in the canonical unit of its kind.
    pub fn quantity(&self) -> &Quantity<'t> {
        &self.quantity
    }

    /// The kind of its quantity.
    pub fn kind(&self) -> Kind {
        self.quantity.kind()
    }

    /// How exact it claims to be.
    pub fn bound(&self) -> Bound {
        self.bound
    }

    /// Whether it is a level or a change, with the details of either.
    pub fn role(&self) -> Role {
        self.role
    }

    /// Whether it says by how much something moved.
    pub fn is_change(&self) -> bool {
        self.role.kind() == RoleKind::Change
    }

    /// Which way it moved, or by which movement the level was reached.
    pub fn direction(&self) -> Option<Direction> {
        self.role.direction()
    }

    /// What a change is measured against, or over what a rate is told ("CPI 2.8% y/y"), where the text says.
    pub fn basis(&self) -> Option<Basis> {
        self.role.basis()
    }

    /// The denominator of a rate: the barrel of "$80 a barrel".
    pub fn per(&self) -> Option<&Unit<'t>> {
        self.per.as_ref()
    }

    /// What a count counts or measures, in the singular; `None` for every other kind.
    pub fn unit(&self) -> Option<&Unit<'t>> {
        self.quantity.unit()
    }

    /// The currency of an amount of money; `None` for every other kind.
    pub fn currency(&self) -> Option<Currency> {
        self.quantity.currency()
    }

    /// Whether the currency was chosen by region or language: "$5" read as US dollars.
    pub fn is_assumed(&self) -> bool {
        self.quantity.settled().is_some_and(Settled::is_assumed)
    }

    /// What the sign or name of an assumed currency may stand for, likeliest first. Empty where the text
    /// settles the currency, and in a figure that was read back from its record.
    ///
    /// ```
    /// use financial_figures::{Currency, Extractor};
    /// let reading = Extractor::new().read("It paid ¥5 million.");
    /// assert_eq!(reading.figures()[0].currency_candidates(), [Currency::JPY, Currency::CNY]);
    /// ```
    pub fn currency_candidates(&self) -> &'static [Currency] {
        self.quantity.settled().map_or(&[], Settled::candidates)
    }

    /// The value in the canonical unit of the kind, or `None` for a range. The value of a change is its
    /// magnitude and never negative.
    ///
    /// ```
    /// use financial_figures::{Extractor, rust_decimal::Decimal};
    /// let reading = Extractor::new().read("The rate fell 25 basis points. It costs 5 to 7 cents.");
    /// assert_eq!(reading.figures()[0].value(), Some(Decimal::new(25, 2)));
    /// assert_eq!(reading.figures()[1].value(), None);
    /// assert_eq!(reading.figures()[1].high(), Some(Decimal::new(7, 2)));
    /// ```
    pub fn value(&self) -> Option<Decimal> {
        self.quantity.value()
    }

    /// The lower end of a range; `None` for a single value.
    pub fn low(&self) -> Option<Decimal> {
        self.quantity.range().map(Range::low)
    }

    /// The upper end of a range; `None` for a single value.
    pub fn high(&self) -> Option<Decimal> {
        self.quantity.range().map(Range::high)
    }

    /// Of a change, the index of the level that moved, among the figures of the same text.
    pub fn change_of(&self) -> Option<usize> {
        self.role.change_of()
    }

    /// Of a level, the index of the earlier level that it came from.
    pub fn earlier(&self) -> Option<usize> {
        self.role.earlier()
    }

    /// The index of the figure that this one restates in another currency or unit.
    pub fn equivalent_of(&self) -> Option<usize> {
        self.equivalent_of
    }

    /// The number as it was written, before its scale was applied. `None` where it was not written as one number
    /// in digits, and in a figure that was read back from its record.
    pub fn written(&self) -> Option<Written> {
        self.written
    }

    /// Whose figure it is: a company, country, sector or market, in the words of the text. `None` where its sentence
    /// does not say; "the company" and "it" are no names.
    ///
    /// ```
    /// let reading = financial_figures::Extractor::new().read("Borealis' net profit climbed 14% in the June quarter.");
    /// let figure = &reading.figures()[0];
    /// assert_eq!(figure.entity().unwrap().text(), "Borealis");
    /// assert_eq!(figure.metric().unwrap().text(), "net profit");
    /// assert_eq!(figure.period().unwrap().text(), "June quarter");
    /// assert!(!figure.is_expected());
    /// ```
    pub fn entity(&self) -> Option<&Words<'t>> {
        self.facts.entity.as_ref()
    }

    /// Whether it is told as what is to come: a forecast, guidance, a target, a plan, a deal not yet done.
    pub fn is_expected(&self) -> bool {
        self.facts.expected
    }

    /// The amount of money, where it is one amount. Of a change this is the magnitude: see [`Figure::change`]
    /// for its direction.
    pub fn money(&self) -> Option<Money> {
        self.quantity.money()
    }

    /// The percentage, where it is one. Of a change this is the magnitude.
    pub fn percent(&self) -> Option<Percent> {
        self.quantity.percent()
    }

    /// The change with its direction, to be computed with. `None` for a level, for a range, for a count, and
    /// where a flat change comes with a magnitude.
    pub fn change(&self) -> Option<Change> {
        let Role::Change { direction, .. } = self.role else {
            return None;
        };
        let magnitude = Magnitude::of(&self.quantity)?;
        Change::new(direction, magnitude).ok()
    }

    /// The same figure, independent of the text it was read from.
    pub fn into_owned(self) -> Figure<'static> {
        Figure {
            span: self.span,
            sentence: self.sentence,
            text: self.text.into_owned(),
            quantity: self.quantity.into_owned(),
            per: self.per.map(Unit::into_owned),
            bound: self.bound,
            role: self.role,
            equivalent_of: self.equivalent_of,
            written: self.written,
            facts: self.facts.into_owned(),
        }
    }
}
