//! What follows by arithmetic from the figures of a text.

use crate::check::finding::Derivation;
use crate::check::item::{Document, Family, Item};
use crate::value::Direction;

/// A value that follows from one or two figures.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Derived {
    pub family: Family,
    pub value: f64,
    pub direction: Option<Direction>,
    pub derivation: Derivation,
    pub first: usize,
    pub second: usize,
}

/// How many figures behind one are put together with it.
const REACH: usize = 12;

/// Every value that follows from two figures of one sentence or of neighbours, sorted by family and value.
pub(crate) fn all(document: &Document<'_>) -> Vec<Derived> {
    let mut found = Vec::new();
    let items = &document.items;
    for (first, one) in items.iter().enumerate() {
        if one.is_range() {
            found.push(Derived { family: one.family, value: one.middle(), direction: None, derivation: Derivation::Half, first, second: first });
        }
        for (second, two) in items.iter().enumerate().skip(first + 1).take(REACH) {
            if two.sentence > one.sentence + 2 {
                break;
            }
            pair(first, one, second, two, &mut found);
        }
    }
    sort(&mut found);
    found
}

pub(crate) fn sort(found: &mut [Derived]) {
    found.sort_by(|one, two| one.family.cmp(&two.family).then(one.value.total_cmp(&two.value)).then((one.first, one.second).cmp(&(two.first, two.second))));
}

/// Whether two figures are of one measure, as far as is told.
fn alike(one: &Item<'_>, two: &Item<'_>) -> bool {
    match (one.concept, two.concept) {
        (Some(one), Some(two)) => one == two,
        _ => one.metric == two.metric || one.metric.is_none() || two.metric.is_none() || one.words.iter().any(|word| two.words.contains(word)),
    }
}

/// What follows from two figures.
pub(crate) fn pair(first: usize, one: &Item<'_>, second: usize, two: &Item<'_>, found: &mut Vec<Derived>) {
    let mut push = |family, value: f64, direction, derivation| {
        if value.is_finite() && value != 0.0 {
            found.push(Derived { family, value, direction, derivation, first, second });
        }
    };
    if one.is_range() && two.is_range() && one.family == two.family {
        // Guidance raised: both ends by the same.
        let (low, high) = (one.low - two.low, one.high - two.high);
        if (low - high).abs() <= one.step.max(two.step) / 2.0 {
            push(one.family, low.abs(), None, Derivation::Difference);
        }
        return;
    }
    let (a, b) = (one.middle(), two.middle());
    let level = |item: &Item<'_>| !item.change;
    let same = one.family == two.family && one.unit == two.unit;
    let money_or_count = |item: &Item<'_>| matches!(item.family, Family::Money(_) | Family::Count);
    if same && level(one) && level(two) && alike(one, two) {
        let family = if one.family == Family::Percent { Family::Points } else { one.family };
        // A profit and a loss lie on both sides of zero.
        let apart = one.loss != two.loss && a > 0.0 && b > 0.0;
        // A sum of what is worlds apart is that of neither: $9 million and $0.25 a share.
        let near = a.abs().min(b.abs()) * 200.0 > a.abs().max(b.abs());
        if !near {
            return;
        }
        push(family, if apart { a + b } else { (a - b).abs() }, None, Derivation::Difference);
        if a > 0.0 && b > 0.0 && money_or_count(one) {
            let growth = |new: f64, old: f64| (new / old - 1.0) * 100.0;
            for (new, old) in [(a, b), (b, a)] {
                let grown = growth(new, old);
                push(Family::Percent, grown.abs(), Some(if grown < 0.0 { Direction::Down } else { Direction::Up }), Derivation::Growth);
            }
        }
        push(one.family, a + b, None, Derivation::Sum);
    }
    if same && level(one) && level(two) && a > 0.0 && b > 0.0 {
        let (small, large) = if a < b { (a, b) } else { (b, a) };
        if money_or_count(one) {
            push(Family::Percent, small / large * 100.0, None, Derivation::Share);
        }
        push(Family::Multiple, large / small, None, Derivation::Ratio);
        push(Family::Multiple, small / large, None, Derivation::Ratio);
    }
    if one.family == Family::Percent && two.family == Family::Percent && one.change && two.change && a > 0.0 && b > 0.0 {
        push(Family::Multiple, a.max(b) / a.min(b), None, Derivation::Ratio);
    }
    // A level and its change.
    for (level_at, change) in [(one, two), (two, one)] {
        if level_at.change || !money_or_count(level_at) {
            continue;
        }
        let value = level_at.middle();
        if change.family == Family::Percent && change.change && alike(level_at, change) {
            let part = change.middle() / 100.0;
            let signed = if change.direction == Some(Direction::Down) { -part } else { part };
            if signed > -1.0 {
                push(level_at.family, value / (1.0 + signed), None, Derivation::EarlierLevel);
                push(level_at.family, (value - value / (1.0 + signed)).abs(), change.direction, Derivation::Difference);
            }
        } else if change.family == Family::Percent && !change.change {
            push(level_at.family, value * change.middle() / 100.0, None, Derivation::Product);
            push(level_at.family, value * (1.0 - change.middle() / 100.0), None, Derivation::Product);
        } else if change.family == level_at.family && change.change && alike(level_at, change) {
            let signed = if change.direction == Some(Direction::Down) { -change.middle() } else { change.middle() };
            let old = value - signed;
            push(level_at.family, old, None, Derivation::EarlierLevel);
            if old > 0.0 {
                push(Family::Percent, (signed / old * 100.0).abs(), change.direction, Derivation::Growth);
                push(Family::Percent, (signed / value * 100.0).abs(), change.direction, Derivation::Growth);
            }
        }
    }
}
