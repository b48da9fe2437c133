//! What a figure is about, as places in its text.

use crate::value::Span;

/// What a figure is about, as places in the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct About {
    pub entity: Option<Span>,
    pub metric: Option<Span>,
    pub period: Option<Span>,
    pub expected: bool,
}
