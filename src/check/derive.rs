//! What follows by arithmetic from the figures of a text.

use rust_decimal::Decimal;

use crate::check::finding::Derivation;
use crate::check::item::{Document, Family, Item, half};
use crate::value::Direction;

/// A value that follows from one or two figures.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Derived {
    pub family: Family,
    pub value: Decimal,
    pub direction: Option<Direction>,
    pub derivation: Derivation,
    /// How far apart the least and the greatest value are that the digits of both allow.
    pub width: Decimal,
    pub first: usize,
    pub second: usize,
}

/// How many figures behind one are put together with it.
const REACH: usize = 12;

/// A sentence with more figures is a list, from which nobody derives.
const CROWDED: usize = 48;

/// Every value that follows from two figures of one sentence or of neighbours, sorted by family and value.
pub(crate) fn all(document: &Document<'_>) -> Vec<Derived> {
    let mut found = Vec::new();
    let items = &document.items;
    let mut crowded = vec![false; document.sentences.len()];
    for sentence in items.chunk_by(|one, two| one.sentence == two.sentence).filter(|sentence| sentence.len() > CROWDED) {
        if let Some(place) = sentence.first().and_then(|item| crowded.get_mut(item.sentence)) {
            *place = true;
        }
    }
    let is_crowded = |item: &Item<'_>| crowded.get(item.sentence).copied().unwrap_or_default();
    for (first, one) in items.iter().enumerate() {
        if is_crowded(one) {
            continue;
        }
        found.extend(multiple(first, one));
        if one.is_range() {
            found.push(Derived {
                family: one.family,
                value: one.middle(),
                direction: None,
                derivation: Derivation::Half,
                width: one.step,
                first,
                second: first,
            });
        }
        for (second, two) in items.iter().enumerate().skip(first + 1).take(REACH) {
            if two.sentence > one.sentence + 2 || is_crowded(two) {
                break;
            }
            pair(first, one, second, two, &mut found);
        }
    }
    sort(&mut found);
    found
}

/// What rose by 90% is 1.9 times as much.
fn multiple(first: usize, one: &Item<'_>) -> Option<Derived> {
    let part = one.middle().checked_div(Decimal::ONE_HUNDRED).filter(|_| one.family == Family::Percent && one.change && !one.is_range())?;
    let value = match one.direction? {
        Direction::Up => Decimal::ONE.saturating_add(part),
        Direction::Down => Decimal::ONE.saturating_sub(part),
        _ => return None,
    };
    let width = one.step.checked_div(Decimal::ONE_HUNDRED)?;
    let direction = one.direction;
    Some(Derived { family: Family::Multiple, value, direction, derivation: Derivation::Ratio, width, first, second: first })
}

pub(crate) fn sort(found: &mut [Derived]) {
    found.sort_by(|one, two| {
        one.family.cmp(&two.family).then(one.value.cmp(&two.value)).then((one.first, one.second).cmp(&(two.first, two.second)))
    });
}

/// Whether two figures are of one measure, as far as is told.
pub(crate) fn alike(one: &Item<'_>, two: &Item<'_>) -> bool {
    match (one.concept, two.concept) {
        (Some(one), Some(two)) => one == two,
        _ => {
            one.from.is_some() && one.sentence == two.sentence
                || one.metric == two.metric
                || one.metric.is_none()
                || two.metric.is_none()
                || one.words.iter().any(|word| two.words.contains(word))
        }
    }
}

/// How far the quotient of two levels can be off by their digits, as a part of it.
pub(crate) fn blurs(one: &Item<'_>, two: &Item<'_>) -> Decimal {
    let part = |item: &Item<'_>| item.step.checked_div(item.middle().abs()).unwrap_or_default();
    part(one).saturating_add(part(two))
}

/// By how many percent a level is above another.
pub(crate) fn growth(new: Decimal, old: Decimal) -> Option<Decimal> {
    Some(new.checked_div(old)?.saturating_sub(Decimal::ONE).saturating_mul(Decimal::ONE_HUNDRED))
}

/// What follows from two figures.
pub(crate) fn pair(first: usize, one: &Item<'_>, second: usize, two: &Item<'_>, found: &mut Vec<Derived>) {
    let blurred = blurs(one, two);
    let mut push = |family, value: Option<Decimal>, direction, derivation| {
        if let Some(value) = value.filter(|value| !value.is_zero()) {
            let width = match derivation {
                // One digit more than the less exact of both shows.
                Derivation::Difference | Derivation::Sum if one.family == two.family && !one.is_range() => one.step.max(two.step),
                // What grew by 5% is 1.05 times as much.
                Derivation::Growth if !one.change && !two.change => blurred.saturating_mul(value.saturating_add(Decimal::ONE_HUNDRED)),
                Derivation::EarlierLevel | Derivation::Difference => Decimal::ZERO,
                _ => blurred.saturating_mul(value),
            };
            found.push(Derived { family, value, direction, derivation, width, first, second });
        }
    };
    if one.is_range() != two.is_range() && one.family == two.family && matches!(one.family, Family::Money(_)) && alike(one, two) {
        let (range, level) = if one.is_range() { (one, two) } else { (two, one) };
        for end in [range.low, range.high] {
            let direction = if end < level.low { Direction::Down } else { Direction::Up };
            push(Family::Percent, growth(end, level.low).map(|grown| grown.abs()), Some(direction), Derivation::Growth);
        }
    }
    if one.is_range() && two.is_range() && one.family == two.family {
        // Guidance raised: both ends by the same.
        let (low, high) = (one.low.saturating_sub(two.low), one.high.saturating_sub(two.high));
        if low.saturating_sub(high).abs() <= half(one.step.max(two.step)) {
            push(one.family, Some(low.abs()), None, Derivation::Difference);
        }
        return;
    }
    let (a, b) = (one.middle(), two.middle());
    let both = a > Decimal::ZERO && b > Decimal::ZERO;
    let level = |item: &Item<'_>| !item.change;
    let same = one.family == two.family && one.unit == two.unit;
    let money_or_count = |item: &Item<'_>| matches!(item.family, Family::Money(_) | Family::Count);
    if same && level(one) && level(two) && alike(one, two) {
        let family = if one.family == Family::Percent { Family::Points } else { one.family };
        // A profit and a loss lie on both sides of zero.
        let apart = one.loss != two.loss && both;
        // A sum of what is worlds apart is that of neither: $9 million and $0.25 a share.
        let near = a.abs().min(b.abs()).saturating_mul(Decimal::from(200)) > a.abs().max(b.abs());
        if !near {
            return;
        }
        push(family, Some(if apart { a.saturating_add(b) } else { a.saturating_sub(b).abs() }), None, Derivation::Difference);
        if both && money_or_count(one) {
            for (new, old) in [(a, b), (b, a)] {
                let grown = growth(new, old);
                let direction = if new < old { Direction::Down } else { Direction::Up };
                push(Family::Percent, grown.map(|grown| grown.abs()), Some(direction), Derivation::Growth);
            }
        }
    }
    let addable = one.family == two.family && (one.unit == two.unit || one.family == Family::Count);
    if addable && level(one) && level(two) && (alike(one, two) || one.sentence == two.sentence) {
        push(one.family, Some(a.saturating_add(b)), None, Derivation::Sum);
    }
    // Growth that went from 4% to 6% is two points faster.
    if same && one.family == Family::Percent && (one.change || two.change) && alike(one, two) {
        let signed = |item: &Item<'_>| if item.direction == Some(Direction::Down) { -item.middle() } else { item.middle() };
        push(Family::Points, Some(signed(one).saturating_sub(signed(two)).abs()), None, Derivation::Difference);
    }
    let (small, large) = (a.min(b), a.max(b));
    if same && both && (level(one) && level(two) || one.sentence == two.sentence) {
        if money_or_count(one) {
            push(
                Family::Percent,
                small.checked_div(large).map(|share| share.saturating_mul(Decimal::ONE_HUNDRED)),
                None,
                Derivation::Share,
            );
        }
        push(Family::Multiple, large.checked_div(small), None, Derivation::Ratio);
        push(Family::Multiple, small.checked_div(large), None, Derivation::Ratio);
    }
    if one.family == Family::Percent && two.family == Family::Percent && one.change && two.change && both {
        push(Family::Multiple, large.checked_div(small), None, Derivation::Ratio);
    }
    // A level and its change.
    for (level_at, change) in [(one, two), (two, one)] {
        if level_at.change || !money_or_count(level_at) {
            continue;
        }
        let value = level_at.middle();
        let part = change.middle().checked_div(Decimal::ONE_HUNDRED).unwrap_or_default();
        if change.family == Family::Percent && change.change && alike(level_at, change) {
            let factor = Decimal::ONE.saturating_add(if change.direction == Some(Direction::Down) { -part } else { part });
            if factor > Decimal::ZERO {
                let old = value.checked_div(factor);
                push(level_at.family, old, None, Derivation::EarlierLevel);
                push(level_at.family, old.map(|old| value.saturating_sub(old).abs()), change.direction, Derivation::Difference);
            }
        } else if change.family == Family::Percent && !change.change {
            push(level_at.family, Some(value.saturating_mul(part)), None, Derivation::Product);
            push(level_at.family, Some(value.saturating_mul(Decimal::ONE.saturating_sub(part))), None, Derivation::Product);
        } else if change.family == level_at.family && change.change && alike(level_at, change) {
            let signed = if change.direction == Some(Direction::Down) { -change.middle() } else { change.middle() };
            let old = value.saturating_sub(signed);
            push(level_at.family, Some(old), None, Derivation::EarlierLevel);
            if old > Decimal::ZERO {
                for base in [old, value] {
                    let share = signed.checked_div(base).map(|share| share.abs().saturating_mul(Decimal::ONE_HUNDRED));
                    push(Family::Percent, share, change.direction, Derivation::Growth);
                }
            }
        }
    }
}
