//! The same arithmetic on one text: do its changes, levels and earlier levels fit each other?

use crate::check::index;
use crate::check::item::{Family, Item};
use crate::extract::Extractor;
use crate::value::{Direction, Span};

/// Figures of one text that do not fit each other within the digits that they show.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Inconsistency {
    /// The change, the level it led to, and the earlier level.
    pub figures: Vec<Span>,
    /// What the change would be, from the two levels: in percent for a percent, else in the unit of the levels.
    pub expected: f64,
    /// By how much the change that is told is off.
    pub off_by: f64,
}

/// The changes of a text that do not follow from the levels they are told with, in English.
///
/// ```
/// use financial_figures::audit;
/// let found = audit("Free cash flow increased $112 million to $257 million compared to $135 million.");
/// assert_eq!(found.len(), 1);
/// assert_eq!(found[0].off_by, 10_000_000.0);
/// assert!(audit("Free cash flow increased $122 million to $257 million compared to $135 million.").is_empty());
/// ```
pub fn audit(text: &str) -> Vec<Inconsistency> {
    audit_with(&Extractor::new(), text)
}

/// The same with an extractor of the caller's.
pub(crate) fn audit_with(extractor: &Extractor, text: &str) -> Vec<Inconsistency> {
    let document = index::read(text, extractor);
    let item = |at: Option<usize>| at.and_then(|at| document.items.get(at));
    let mut found = Vec::new();
    for change in document.items.iter().filter(|item| item.change && !item.is_range()) {
        let Some(level) = item(change.of).filter(|level| !level.is_range()) else { continue };
        let Some(earlier) = item(level.from).filter(|earlier| !earlier.is_range() && earlier.family == level.family) else { continue };
        found.extend(unfit(change, level, earlier));
    }
    found
}

/// Whether a change is none from an earlier level to a new one, whatever the digits left out.
fn unfit(change: &Item<'_>, level: &Item<'_>, earlier: &Item<'_>) -> Option<Inconsistency> {
    let signed = |item: &Item<'_>| if item.loss && item.low > 0.0 { -item.low } else { item.low };
    let (new, old) = (signed(level), signed(earlier));
    let told = if change.direction == Some(Direction::Down) { -change.low } else { change.low };
    let (half_new, half_old) = (level.step / 2.0, earlier.step / 2.0);
    let (expected, low, high) = match change.family {
        Family::Percent if old > 0.0 && new > 0.0 && !change.worded => {
            let growth = |new: f64, old: f64| (new / old - 1.0) * 100.0;
            (growth(new, old), growth(new - half_new, old + half_old), growth(new + half_new, (old - half_old).max(f64::MIN_POSITIVE)))
        }
        family if family == level.family && matches!(family, Family::Money(_) | Family::Count) => {
            (new - old, new - old - half_new - half_old, new - old + half_new + half_old)
        }
        _ => return None,
    };
    // A loss that narrows is told as a fall of the loss.
    let either = level.loss && earlier.loss;
    let fits = |told: f64| {
        let slack = change.round.max(change.step) / 2.0 + told.abs() * 1e-9;
        told + slack >= low && told - slack <= high
    };
    if fits(told) || either && fits(-told) {
        return None;
    }
    Some(Inconsistency { figures: vec![change.span, level.span, earlier.span], expected, off_by: ((told - expected).abs() * 1e6).round() / 1e6 })
}
