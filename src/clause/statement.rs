//! An amount with what is said about it.

use crate::amount::{Amount, Measure, UnitOf};
use crate::lexicon::frame::Lead;
use crate::value::{Basis, Bound, Direction};

/// An amount with what is said about it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Statement {
    pub amount: Amount,
    pub bound: Bound,
    pub change: bool,
    /// Of the change, or of the movement that reached the level.
    pub direction: Option<Direction>,
    pub basis: Option<Basis>,
    pub lead: Lead,
    /// The lexeme of the lead, or of the amount where nothing leads.
    pub lead_at: usize,
    /// One past the last lexeme that speaks of this amount: its own, "higher", its basis.
    pub tail: usize,
    /// A level, whatever its sign.
    pub standing: bool,
    /// The movement that governs it.
    pub movement: Option<usize>,
    pub of: Option<usize>,
    pub from: Option<usize>,
    pub equivalent_of: Option<usize>,
}

impl Statement {
    /// The amount, with nothing said about it yet.
    #[inline]
    pub(crate) fn of(amount: &Amount) -> Self {
        Self {
            amount: *amount,
            bound: Bound::Exact,
            change: false,
            direction: None,
            basis: None,
            lead: Lead::Other,
            lead_at: amount.first,
            tail: amount.end,
            standing: false,
            movement: None,
            of: None,
            from: None,
            equivalent_of: None,
        }
    }

    pub(crate) fn is_level(&self) -> bool {
        !self.change
    }

    /// The same sort of thing, so that one can be the earlier level of the other.
    pub(crate) fn comparable(&self, other: &Self) -> bool {
        match (self.amount.measure, other.amount.measure) {
            (Measure::Money(one, _), Measure::Money(two, _)) => one == two,
            // Known units, and spans of time, are compared with their like alone.
            (Measure::Count(one), Measure::Count(two)) => {
                let known = matches!((one, two), (UnitOf::Known(_), UnitOf::Known(_)));
                let spans = matches!(one, UnitOf::Period(_)) == matches!(two, UnitOf::Period(_));
                spans && (!known || one == two)
            }
            (one, two) => std::mem::discriminant(&one) == std::mem::discriminant(&two),
        }
    }
}
