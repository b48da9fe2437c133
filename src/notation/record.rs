//! The figure record: one flat row per figure.
//!
//! In: figures, or rows that somebody else wrote. Out: rows, or figures that keep every promise of their types;
//! a row whose fields contradict each other is refused by an error that names the field. [`Record`] is what
//! tables and other formats are filled from; JSON and its kin are in `serde`, a feature.

use rust_decimal::Decimal;
use std::borrow::Cow;

use crate::value::exact::is_below_zero;
use crate::value::{
    Basis, Bound, Currency, Direction, Error, Extent, Facts, Figure, Kind, Quantity, Range, Role, RoleKind, Settled, Span, Unit, Words,
};

/// A figure as a flat row: every field beside every other, absent where it does not apply.
///
/// [`Figure::record`] makes one, and `Figure::try_from` checks one:
///
/// ```
/// use financial_figures::{Bound, Currency, Figure, Kind, Record, RoleKind, rust_decimal::Decimal};
/// let mut record = Record::new(0..2, "$5", Kind::Money, RoleKind::Level);
/// record.value = Some(Decimal::from(5));
/// let error = Figure::try_from(record.clone()).unwrap_err();
/// assert_eq!(error.to_string(), "figure record: money needs field `currency`");
///
/// record.currency = Some(Currency::USD);
/// record.bound = Bound::About;
/// let figure = Figure::try_from(record.clone())?;
/// assert_eq!(figure.to_string(), "about USD 5");
/// assert_eq!(figure.record(), record);
/// # Ok::<(), financial_figures::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Record<'r> {
    /// The first byte of the figure in its text.
    pub start: usize,
    /// One past its last byte.
    pub end: usize,
    /// The text at that span.
    pub text: Cow<'r, str>,
    /// The kind of its quantity.
    pub kind: Kind,
    /// The value in the canonical unit of the kind; `None` for a range.
    pub value: Option<Decimal>,
    /// The lower end of a range.
    pub low: Option<Decimal>,
    /// The upper end of a range.
    pub high: Option<Decimal>,
    /// The currency of money.
    pub currency: Option<Currency>,
    /// Whether the currency was chosen by region or language.
    pub assumed: bool,
    /// What a count counts or measures.
    pub unit: Option<Unit<'r>>,
    /// The denominator of a rate.
    pub per: Option<Unit<'r>>,
    /// How exact the figure claims to be.
    pub bound: Bound,
    /// Whether it is a level or a change.
    pub role: RoleKind,
    /// Which way it moved, or by which movement the level was reached.
    pub direction: Option<Direction>,
    /// What a change is measured against, or over what a rate is told.
    pub basis: Option<Basis>,
    /// Of a change, the index of the level that moved.
    pub of: Option<usize>,
    /// Of a level, the index of the earlier level that it came from.
    pub from: Option<usize>,
    /// The index of the figure that this one restates.
    pub equivalent_of: Option<usize>,
    /// Whose figure it is, in the words of the text.
    pub entity: Option<Cow<'r, str>>,
    /// What is measured, in the words of the text.
    pub metric: Option<Cow<'r, str>>,
    /// The time that the figure is of, in the words of the text.
    pub period: Option<Cow<'r, str>>,
    /// Whether it is told as what is to come.
    pub expected: bool,
}

/// What errors call a row.
pub(crate) const FIGURE: &str = "figure record";

impl<'r> Record<'r> {
    /// A row with nothing but what every figure has; exact, and without a value as yet.
    pub fn new(span: impl Into<Span>, text: impl Into<Cow<'r, str>>, kind: Kind, role: RoleKind) -> Self {
        let Span { start, end } = span.into();
        Self {
            start,
            end,
            text: text.into(),
            kind,
            value: None,
            low: None,
            high: None,
            currency: None,
            assumed: false,
            unit: None,
            per: None,
            bound: Bound::Exact,
            role,
            direction: None,
            basis: None,
            of: None,
            from: None,
            equivalent_of: None,
            entity: None,
            metric: None,
            period: None,
            expected: false,
        }
    }
}

impl Figure<'_> {
    /// The figure as a flat row, borrowed from it. How the number was written, and what else an assumed
    /// currency may have been, are not in the row.
    pub fn record(&self) -> Record<'_> {
        Record {
            start: self.span.start,
            end: self.span.end,
            text: Cow::Borrowed(&self.text),
            kind: self.kind(),
            value: self.value(),
            low: self.low(),
            high: self.high(),
            currency: self.currency(),
            assumed: self.is_assumed(),
            unit: self.unit().map(Unit::borrowed),
            per: self.per.as_ref().map(Unit::borrowed),
            bound: self.bound,
            role: self.role.kind(),
            direction: self.role.direction(),
            basis: self.role.basis(),
            of: self.role.change_of(),
            from: self.role.earlier(),
            equivalent_of: self.equivalent_of,
            entity: self.entity().map(|words| Cow::Borrowed(words.text())),
            metric: self.facts.metric.as_ref().map(|words| Cow::Borrowed(words.text())),
            period: self.facts.period.as_ref().map(|words| Cow::Borrowed(words.text())),
            expected: self.is_expected(),
        }
    }
}

/// Fails where the fields contradict each other; the error names the field.
impl<'r> TryFrom<Record<'r>> for Figure<'r> {
    type Error = Error;

    fn try_from(record: Record<'r>) -> Result<Self, Error> {
        if record.end < record.start {
            return Err(Error::invalid_field(FIGURE, "end", "is before `start`"));
        }
        if record.end - record.start != record.text.len() {
            return Err(Error::invalid_field(FIGURE, "text", "is not as many bytes as from `start` to `end`"));
        }
        if record.per.as_ref().is_some_and(is_empty) {
            return Err(Error::invalid_field(FIGURE, "per", "is empty"));
        }
        for (field, words) in [("entity", &record.entity), ("metric", &record.metric), ("period", &record.period)] {
            if words.as_ref().is_some_and(|words| words.trim().is_empty()) {
                return Err(Error::invalid_field(FIGURE, field, "is empty"));
            }
        }
        let extent = extent(FIGURE, record.value, record.low, record.high)?;
        if record.role == RoleKind::Change {
            check_magnitude(extent)?;
        }
        Ok(Self {
            sentence: None,
            span: Span::new(record.start, record.end),
            quantity: quantity(FIGURE, record.kind, extent, record.currency, record.assumed, record.unit)?,
            per: record.per,
            bound: record.bound,
            role: role(FIGURE, record.role, record.direction, record.basis, record.of, record.from)?,
            equivalent_of: record.equivalent_of,
            text: record.text.into(),
            written: None,
            facts: Facts {
                entity: record.entity.map(Words::alone),
                metric: record.metric.map(Words::alone),
                period: record.period.map(Words::alone),
                expected: record.expected,
            },
        })
    }
}

/// The value, or the range that stands in its place.
pub(crate) fn extent(record: &'static str, value: Option<Decimal>, low: Option<Decimal>, high: Option<Decimal>) -> Result<Extent, Error> {
    match (value, low, high) {
        (Some(value), None, None) => Ok(Extent::Value(value)),
        (None, Some(low), Some(high)) => match Range::new(low, high) {
            Some(range) => Ok(Extent::Range(range)),
            None => Err(Error::invalid_field(record, "low", "is above `high`")),
        },
        (None, None, None) => Err(Error::invalid_field(record, "value", "is missing, and so are `low` and `high`")),
        (None, Some(_), None) => Err(Error::missing_field(record, "a range", "high")),
        (None, None, Some(_)) => Err(Error::missing_field(record, "a range", "low")),
        (Some(_), _, _) => Err(Error::invalid_field(record, "value", "excludes `low` and `high`")),
    }
}

/// The quantity of a kind, with the currency that money alone has and the unit that a count alone has.
pub(crate) fn quantity<'r>(
    record: &'static str,
    kind: Kind,
    extent: Extent,
    currency: Option<Currency>,
    assumed: bool,
    unit: Option<Unit<'r>>,
) -> Result<Quantity<'r>, Error> {
    let misplaced = |field| Err(Error::misplaced_field(record, owner(kind), field));
    if kind != Kind::Money {
        if currency.is_some() {
            return misplaced("currency");
        }
        if assumed {
            return misplaced("assumed");
        }
    }
    if kind != Kind::Count && unit.is_some() {
        return misplaced("unit");
    }
    match kind {
        Kind::Money => match currency {
            Some(currency) => {
                Ok(Quantity::Money { amount: extent, currency, settled: if assumed { Settled::Assumed(&[]) } else { Settled::Written } })
            }
            None => Err(Error::missing_field(record, owner(kind), "currency")),
        },
        Kind::Percent => Ok(Quantity::Percent(extent)),
        Kind::PercentagePoint => Ok(Quantity::PercentagePoint(extent)),
        Kind::Multiple => Ok(Quantity::Multiple(extent)),
        Kind::Fraction => Ok(Quantity::Fraction(extent)),
        Kind::Count => match unit {
            Some(unit) if is_empty(&unit) => Err(Error::invalid_field(record, "unit", "is empty")),
            Some(unit) => Ok(Quantity::Count { number: extent, unit }),
            None => Err(Error::missing_field(record, owner(kind), "unit")),
        },
        Kind::Number => Ok(Quantity::Number(extent)),
    }
}

/// The role, with the details that it alone has.
pub(crate) fn role(
    record: &'static str,
    kind: RoleKind,
    direction: Option<Direction>,
    basis: Option<Basis>,
    of: Option<usize>,
    from: Option<usize>,
) -> Result<Role, Error> {
    match kind {
        RoleKind::Level => {
            if of.is_some() {
                return Err(Error::misplaced_field(record, "a level", "of"));
            }
            Ok(Role::Level { direction, basis, from })
        }
        RoleKind::Change => {
            if from.is_some() {
                return Err(Error::misplaced_field(record, "a change", "from"));
            }
            match direction {
                Some(direction) => Ok(Role::Change { direction, basis, of }),
                None => Err(Error::missing_field(record, "a change", "direction")),
            }
        }
    }
}

/// Refuses a change by less than nothing.
fn check_magnitude(extent: Extent) -> Result<(), Error> {
    if !is_below_zero(extent.least()) {
        return Ok(());
    }
    let field = match extent {
        Extent::Value(_) => "value",
        Extent::Range(_) => "low",
    };
    Err(Error::invalid_field(FIGURE, field, "of a change is negative: the sign is in `direction`"))
}

fn is_empty(unit: &Unit<'_>) -> bool {
    unit.spelling().next().is_none()
}

/// A kind with its article, for messages.
fn owner(kind: Kind) -> &'static str {
    match kind {
        Kind::Money => "money",
        Kind::Percent => "a percent",
        Kind::PercentagePoint => "a percentage point",
        Kind::Multiple => "a multiple",
        Kind::Fraction => "a fraction",
        Kind::Count => "a count",
        Kind::Number => "a number",
    }
}
