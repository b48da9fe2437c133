//! The figure that a statement makes.

use rust_decimal::Decimal;

use crate::amount::{Measure, UnitOf};
use crate::clause::Statement;
use crate::facts::About;
use crate::lex::{Lexeme, Sentence, noun};
use crate::value::{Direction, Extent, Facts, Figure, Kind, Quantity, Range, Role, Span, Text, Unit, Words};

pub(crate) fn kind(statement: &Statement) -> Kind {
    match statement.amount.measure {
        Measure::Money(..) => Kind::Money,
        Measure::Percent => Kind::Percent,
        Measure::PercentagePoint => Kind::PercentagePoint,
        Measure::Multiple | Measure::Moved(_) => Kind::Multiple,
        Measure::Fraction => Kind::Fraction,
        Measure::Count(_) => Kind::Count,
        Measure::Nothing => Kind::Number,
    }
}

/// Keeps the wanted statements, with the links among them; `places` is room for where each has gone.
pub(crate) fn drop_unwanted(statements: &mut Vec<Statement>, places: &mut Vec<Option<usize>>, wanted: impl Fn(&Statement) -> bool) {
    let mut kept = 0;
    places.clear();
    places.extend(statements.iter().map(|statement| {
        let place = wanted(statement).then_some(kept);
        kept += usize::from(place.is_some());
        place
    }));
    statements.retain(wanted);
    let moved = |link: Option<usize>| link.and_then(|to| places.get(to).copied().flatten());
    for statement in statements.iter_mut() {
        statement.of = moved(statement.of);
        statement.from = moved(statement.from);
        statement.equivalent_of = moved(statement.equivalent_of);
    }
}

/// The figure that a statement makes; `index` is the number of figures before its sentence.
#[inline]
pub(crate) fn figure<'t>(text: &'t str, sentence: Sentence<'_>, statement: &Statement, index: usize, facts: Facts<'t>) -> Figure<'t> {
    let amount = &statement.amount;
    let (extent, change) = match amount.high {
        Some(high) => {
            // A change is a magnitude: "fell -5 to -3 percent" by 3 to 5; a range over zero tells levels.
            let below_zero = statement.change && high <= Decimal::ZERO;
            let (low, high) = if below_zero { (high.abs(), amount.number.value.abs()) } else { (amount.number.value, high) };
            (Range::new(low, high).map_or(Extent::Value(low), Extent::Range), statement.change && low >= Decimal::ZERO)
        }
        None => {
            let value = if statement.change { amount.number.value } else { amount.signed() };
            (Extent::Value(value), statement.change)
        }
    };
    let quantity = match amount.measure {
        Measure::Money(currency, settled) => Quantity::Money { amount: extent, currency, settled },
        Measure::Percent => Quantity::Percent(extent),
        Measure::PercentagePoint => Quantity::PercentagePoint(extent),
        Measure::Multiple | Measure::Moved(_) => Quantity::Multiple(extent),
        Measure::Fraction => Quantity::Fraction(extent),
        Measure::Count(unit) => Quantity::Count { number: extent, unit: unit_of(text, sentence, unit) },
        Measure::Nothing => Quantity::Number(extent),
    };
    let link = |to: Option<usize>| to.map(|to| to + index);
    let role = if change {
        Role::Change { direction: statement.direction.unwrap_or(Direction::Flat), basis: statement.basis, of: link(statement.of) }
    } else {
        Role::Level { direction: statement.direction, basis: statement.basis, from: link(statement.from) }
    };
    Figure {
        span: Span { start: amount.start, end: amount.stop },
        sentence: Some(sentence.span()),
        text: Text::Borrowed(text.get(amount.start..amount.stop).unwrap_or_default()),
        quantity,
        per: amount.per.map(|unit| unit_of(text, sentence, unit)),
        bound: statement.bound,
        role,
        equivalent_of: link(statement.equivalent_of),
        written: Some(amount.number.written),
        facts,
    }
}

/// The words that a figure is about.
pub(crate) fn facts<'t>(text: &'t str, about: &About) -> Facts<'t> {
    let words = |span: Option<Span>| Words::of(text, span?);
    Facts { entity: words(about.entity), metric: words(about.metric), period: words(about.period), expected: about.expected }
}

fn unit_of<'t>(text: &'t str, sentence: Sentence<'_>, unit: UnitOf) -> Unit<'t> {
    match unit {
        UnitOf::Known(index) => Unit { stem: sentence.lexicon.singular(index), ending: "" },
        UnitOf::Period(period) => {
            let singular = sentence.settings.periods.iter().find(|row| row.2 == period).map_or("", |row| row.1);
            Unit { stem: singular.into(), ending: "" }
        }
        UnitOf::Noun(first, last) => {
            let start = sentence.lexeme(first).map_or(0, |lexeme| lexeme.start);
            let end = sentence.lexeme(last).map_or(start, Lexeme::end);
            noun::singular(text, start, end, sentence)
        }
    }
}
