//! The same arithmetic on one text: do its changes, levels and earlier levels fit each other?

use rust_decimal::Decimal;

use crate::check::derive::growth;
use crate::check::item::{Family, Item, half};
use crate::check::read::document;
use crate::extract::Extractor;
use crate::value::{Direction, Span};

/// Figures of one text that do not fit each other within the digits that they show.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Inconsistency {
    /// The change, the level it led to, and the earlier level.
    pub figures: Vec<Span>,
    /// What the change would be, from the two levels: in percent for a percent, else in the unit of the levels.
    pub expected: Decimal,
    /// By how much the change that is told is off.
    pub off_by: Decimal,
}

/// The changes of a text that do not follow from the levels they are told with, in English.
/// [`Checker::audit`](crate::Checker::audit) is the same for other texts.
///
/// ```
/// use financial_figures::audit;
/// let found = audit("Free cash flow increased $12 million to $57 million compared to $35 million.");
/// assert_eq!(found.len(), 1);
/// assert_eq!(found[0].off_by, 10_000_000.into());
/// assert!(audit("Free cash flow increased $22 million to $57 million compared to $35 million.").is_empty());
/// ```
pub fn audit(text: &str) -> Vec<Inconsistency> {
    audit_with(&Extractor::new(), text)
}

/// The same with an extractor of the caller's.
pub(crate) fn audit_with(extractor: &Extractor, text: &str) -> Vec<Inconsistency> {
    let document = document(text, extractor);
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
    let signed = |item: &Item<'_>| if item.loss && item.low > Decimal::ZERO { -item.low } else { item.low };
    let (new, old) = (signed(level), signed(earlier));
    let told = if change.direction == Some(Direction::Down) { -change.low } else { change.low };
    let (half_new, half_old) = (half(level.step), half(earlier.step));
    let (expected, low, high) = match change.family {
        Family::Percent if old > half_old && new > half_new && !change.worded => (
            growth(new, old)?,
            growth(new.saturating_sub(half_new), old.saturating_add(half_old))?,
            growth(new.saturating_add(half_new), old.saturating_sub(half_old))?,
        ),
        family if family == level.family && matches!(family, Family::Money(_) | Family::Count) => {
            let difference = new.saturating_sub(old);
            let off = half_new.saturating_add(half_old);
            (difference, difference.saturating_sub(off), difference.saturating_add(off))
        }
        _ => return None,
    };
    let slack = half(change.round.max(change.step));
    let fits = |told: Decimal| told.saturating_add(slack) >= low && told.saturating_sub(slack) <= high;
    // A loss that narrows is told as a fall of the loss.
    let either = level.loss && earlier.loss;
    if fits(told) || either && fits(-told) {
        return None;
    }
    let off_by = told.saturating_sub(expected).abs().normalize();
    Some(Inconsistency { figures: vec![change.span, level.span, earlier.span], expected: expected.normalize(), off_by })
}
