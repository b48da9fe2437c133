//! What a figure is about: whose, what, when, and whether it has happened. All are words of its text.

use crate::value::short::Text;
use crate::value::span::Span;

/// Words of a text, in their place.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Words<'t> {
    pub(crate) text: Text<'t>,
    /// The first byte, where the text is known.
    pub(crate) start: Option<usize>,
}

impl<'t> Words<'t> {
    /// The words as they stand in the text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Where they stand in the text of the figure; `None` in a figure that was read back from its record.
    pub fn span(&self) -> Option<Span> {
        self.start.map(|start| Span::new(start, start + self.text.len()))
    }

    pub(crate) fn into_owned(self) -> Words<'static> {
        Words { text: self.text.into_owned(), start: self.start }
    }

    /// The words of a part of a text, without the blanks around them; `None` where nothing in it can be read: blanks
    /// and marks alone say nothing.
    pub(crate) fn of(text: &'t str, span: Span) -> Option<Self> {
        let words = span.of(text)?;
        let start = span.start + (words.len() - words.trim_start().len());
        let words = words.trim();
        words.contains(char::is_alphanumeric).then_some(Self { text: Text::Borrowed(words), start: Some(start) })
    }

    /// Words without a place.
    pub(crate) fn alone(text: impl Into<std::borrow::Cow<'t, str>>) -> Self {
        Self { text: text.into().into(), start: None }
    }
}

/// What is said about what a figure is about.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub(crate) struct Facts<'t> {
    pub entity: Option<Words<'t>>,
    pub metric: Option<Words<'t>>,
    pub period: Option<Words<'t>>,
    pub expected: bool,
}

impl Facts<'_> {
    pub(crate) const NOTHING: Self = Self { entity: None, metric: None, period: None, expected: false };

    pub(crate) fn into_owned(self) -> Facts<'static> {
        Facts {
            entity: self.entity.map(Words::into_owned),
            metric: self.metric.map(Words::into_owned),
            period: self.period.map(Words::into_owned),
            expected: self.expected,
        }
    }
}

/// Written as the words.
impl std::fmt::Display for Words<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(&self.text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_more_than_blanks_and_marks() {
        #[rustfmt::skip]
        let rows = [
            ("plain", "net income", Some((0, "net income"))),
            ("blanks around", " \u{c}net income\u{3000} ", Some((2, "net income"))),
            ("a mark that belongs", "Yahoo!", Some((0, "Yahoo!"))),
            ("ideographs", "营收", Some((0, "营收"))),
            ("a year", "2024", Some((0, "2024"))),
            ("nothing", "", None),
            ("form feeds", "\u{c}\u{c}\u{c}", None),
            ("marks", "--- (", None),
        ];
        for (name, text, expected) in rows {
            let words = Words::of(text, Span::new(0, text.len()));
            let found = words.as_ref().map(|words| (words.span().map_or(usize::MAX, |span| span.start), words.text()));
            assert_eq!(found, expected, "{name}");
        }
    }
}
