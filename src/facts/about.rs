//! What a figure is about, as places in its text.

use crate::clause::Statement;
use crate::value::Span;

/// What a figure is about, as places in the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct About {
    pub entity: Option<Span>,
    pub metric: Option<Span>,
    pub period: Option<Span>,
    pub expected: bool,
}

/// Marks the statements that are earlier levels of others.
pub(crate) fn mark_earlier(statements: &[Statement], earlier: &mut Vec<bool>) {
    earlier.clear();
    earlier.resize(statements.len(), false);
    for from in statements.iter().filter_map(|statement| statement.from) {
        if let Some(mark) = earlier.get_mut(from) {
            *mark = true;
        }
    }
}
