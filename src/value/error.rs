//! What can go wrong, said once.
//!
//! In: the places that refuse something. Out: one opaque [`Error`] whose text is a lower-case clause saying
//! what was expected, what was found and where. The kinds stay private so that they can grow; callers ask with
//! the `is_*` methods.

use std::fmt;

use crate::value::currency::Currency;

/// Why a text is not the expression it was read as, or why values do not go together.
///
/// ```
/// use financial_figures::{Currency, Money, rust_decimal::Decimal};
/// let dollars = Money::new(Decimal::ONE, Currency::USD);
/// let euros = Money::new(Decimal::ONE, Currency::EUR);
/// let error = dollars.checked_add(euros).unwrap_err();
/// assert!(error.is_currency_mismatch());
/// assert_eq!(error.to_string(), "cannot add EUR to USD");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(transparent)]
pub struct Error {
    // Boxed so that a `Result` of a small value stays small: errors are the rare case.
    kind: Box<ErrorKind>,
}

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
enum ErrorKind {
    #[error("expected {expected}, found {found} at byte {position}")]
    Expected { expected: &'static str, found: Found, position: usize },
    #[error("the number at byte {position} does not fit 28 digits")]
    NumberTooLong { position: usize },
    #[error("{operation} does not fit 28 digits")]
    Overflow { operation: &'static str },
    #[error(transparent)]
    CurrencyMismatch(#[from] CurrencyMismatch),
    #[error("{0}")]
    Meaningless(Box<str>),
    #[error("unknown {what} {name:?}")]
    UnknownName { what: &'static str, name: Box<str> },
    #[error("{option} {name:?} cannot be used: {problem}")]
    Unusable { option: &'static str, name: Box<str>, problem: Box<str> },
    #[error("{record}: {fault}")]
    Record { record: &'static str, fault: RecordFault },
}

/// What stood where something else was expected.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Found {
    End,
    /// A piece of the text, to be quoted.
    Text(Box<str>),
    /// Something that was understood, but is not what was asked for.
    Value(Box<str>),
}

impl fmt::Display for Found {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::End => f.write_str("the end of the text"),
            Self::Text(text) => write!(f, "{text:?}"),
            Self::Value(value) => f.write_str(value),
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
enum CurrencyMismatch {
    #[error("cannot add {added} to {to}")]
    Add { added: Currency, to: Currency },
    #[error("cannot subtract {subtracted} from {from}")]
    Subtract {
        subtracted: Currency,
        // Named by type, for a field named `source` or `from` has a meaning of its own elsewhere.
        from: Currency,
    },
    #[error("cannot convert {money} with an exchange rate of {base} to {quote}")]
    Convert { money: Currency, base: Currency, quote: Currency },
}

/// What is wrong with the fields of a record.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
enum RecordFault {
    #[error("{owner} needs field `{field}`")]
    Missing { owner: &'static str, field: &'static str },
    #[error("field `{field}` does not belong to {owner}")]
    Misplaced { owner: &'static str, field: &'static str },
    #[error("field `{field}` {problem}")]
    Invalid { field: &'static str, problem: &'static str },
}

/// The longest piece of a text that a message quotes, in characters.
const QUOTED: usize = 40;

fn excerpt(text: &str) -> Box<str> {
    match text.char_indices().nth(QUOTED) {
        Some((end, _)) => {
            let mut short = text.get(..end).unwrap_or_default().to_owned();
            short.push('…');
            short.into()
        }
        None => text.into(),
    }
}

impl Error {
    /// Whether a text is not written as the expression it was read as.
    pub fn is_syntax(&self) -> bool {
        matches!(*self.kind, ErrorKind::Expected { .. })
    }

    /// Whether a number, written or computed, does not fit 28 digits.
    pub fn is_overflow(&self) -> bool {
        matches!(*self.kind, ErrorKind::NumberTooLong { .. } | ErrorKind::Overflow { .. })
    }

    /// Whether amounts in different currencies were to be combined.
    pub fn is_currency_mismatch(&self) -> bool {
        matches!(*self.kind, ErrorKind::CurrencyMismatch(_))
    }

    /// Whether an operation has no meaning for the values it was given: percentage points of an amount of
    /// money, a change by less than nothing, an exchange rate that follows from zero.
    pub fn is_meaningless(&self) -> bool {
        matches!(*self.kind, ErrorKind::Meaningless(_))
    }

    /// Whether a currency code, a region or a language is not known.
    pub fn is_unknown_name(&self) -> bool {
        matches!(*self.kind, ErrorKind::UnknownName { .. })
    }

    /// Whether an option of an extractor cannot be used: a name that no text has, a pattern that is none.
    pub fn is_unusable_option(&self) -> bool {
        matches!(*self.kind, ErrorKind::Unusable { .. })
    }

    /// Whether the fields of a record contradict each other.
    pub fn is_record(&self) -> bool {
        matches!(*self.kind, ErrorKind::Record { .. })
    }

    /// The byte of the text that the error is about, where it is about a text.
    pub fn position(&self) -> Option<usize> {
        match *self.kind {
            ErrorKind::Expected { position, .. } | ErrorKind::NumberTooLong { position } => Some(position),
            _ => None,
        }
    }

    /// The same error where the text that it is about begins so many bytes later.
    #[cold]
    pub(crate) fn moved(mut self, by: usize) -> Self {
        if let ErrorKind::Expected { position, .. } | ErrorKind::NumberTooLong { position } = &mut *self.kind {
            *position += by;
        }
        self
    }

    #[cold]
    fn new(kind: ErrorKind) -> Self {
        Self { kind: Box::new(kind) }
    }
}

impl Error {
    /// `expected a currency, found "5.2" at byte 0`; an empty `found` is the end of the text.
    #[cold]
    pub(crate) fn expected(expected: &'static str, found: &str, position: usize) -> Self {
        let found = if found.is_empty() { Found::End } else { Found::Text(excerpt(found)) };
        Self::new(ErrorKind::Expected { expected, found, position })
    }

    /// `expected a percent, found 5 percentage points at byte 0`: what was found is a value, not a piece of text.
    #[cold]
    pub(crate) fn expected_other(expected: &'static str, found: impl fmt::Display, position: usize) -> Self {
        Self::new(ErrorKind::Expected { expected, found: Found::Value(found.to_string().into()), position })
    }

    /// `the number at byte 0 does not fit 28 digits`.
    #[cold]
    pub(crate) fn number_too_long(position: usize) -> Self {
        Self::new(ErrorKind::NumberTooLong { position })
    }

    /// `the sum does not fit 28 digits`.
    #[cold]
    pub(crate) fn overflow(operation: &'static str) -> Self {
        Self::new(ErrorKind::Overflow { operation })
    }

    /// `cannot add EUR to USD`.
    #[cold]
    pub(crate) fn cannot_add(added: Currency, to: Currency) -> Self {
        Self::new(CurrencyMismatch::Add { added, to }.into())
    }

    /// `cannot subtract EUR from USD`.
    #[cold]
    pub(crate) fn cannot_subtract(subtracted: Currency, from: Currency) -> Self {
        Self::new(CurrencyMismatch::Subtract { subtracted, from }.into())
    }

    /// `cannot convert EUR with an exchange rate of USD to CNY`.
    #[cold]
    pub(crate) fn cannot_convert(money: Currency, base: Currency, quote: Currency) -> Self {
        Self::new(CurrencyMismatch::Convert { money, base, quote }.into())
    }

    /// The message as given: a whole clause.
    #[cold]
    pub(crate) fn meaningless(message: impl fmt::Display) -> Self {
        Self::new(ErrorKind::Meaningless(message.to_string().into()))
    }

    /// `unknown currency code "ABC"`.
    #[cold]
    pub(crate) fn unknown_currency(code: &str) -> Self {
        Self::unknown_name("currency code", code)
    }

    /// `unknown region "ZZ"`.
    #[cold]
    pub(crate) fn unknown_region(name: &str) -> Self {
        Self::unknown_name("region", name)
    }

    /// `unknown language "tlh"`.
    #[cold]
    pub(crate) fn unknown_language(name: &str) -> Self {
        Self::unknown_name("language", name)
    }

    #[cold]
    fn unknown_name(what: &'static str, name: &str) -> Self {
        Self::new(ErrorKind::UnknownName { what, name: excerpt(name) })
    }

    /// `the pattern "(" cannot be used: …`; only the last line of the problem, which says what it is.
    #[cold]
    pub(crate) fn unusable(option: &'static str, name: &str, problem: impl fmt::Display) -> Self {
        let problem = problem.to_string();
        let last = problem.lines().last().unwrap_or_default().trim_start_matches("error: ");
        Self::new(ErrorKind::Unusable { option, name: excerpt(name), problem: last.into() })
    }

    /// ``figure record: money needs field `currency` ``.
    #[cold]
    pub(crate) fn missing_field(record: &'static str, owner: &'static str, field: &'static str) -> Self {
        Self::record(record, RecordFault::Missing { owner, field })
    }

    /// ``figure record: field `from` does not belong to a change``.
    #[cold]
    pub(crate) fn misplaced_field(record: &'static str, owner: &'static str, field: &'static str) -> Self {
        Self::record(record, RecordFault::Misplaced { owner, field })
    }

    /// ``figure record: field `low` is above `high` ``.
    #[cold]
    pub(crate) fn invalid_field(record: &'static str, field: &'static str, problem: &'static str) -> Self {
        Self::record(record, RecordFault::Invalid { field, problem })
    }

    #[cold]
    fn record(record: &'static str, fault: RecordFault) -> Self {
        Self::new(ErrorKind::Record { record, fault })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_say_what_was_expected_and_where() {
        let cases = [
            (Error::expected("a currency", "5.2", 0), "expected a currency, found \"5.2\" at byte 0"),
            (Error::expected("a number", "", 4), "expected a number, found the end of the text at byte 4"),
            (Error::expected_other("a percent", "5 percentage points", 0), "expected a percent, found 5 percentage points at byte 0"),
            (Error::number_too_long(0), "the number at byte 0 does not fit 28 digits"),
            (Error::cannot_subtract(Currency::EUR, Currency::USD), "cannot subtract EUR from USD"),
            (Error::unknown_currency("ABC"), "unknown currency code \"ABC\""),
            (Error::unknown_region("ZZ"), "unknown region \"ZZ\""),
            (Error::unknown_language("tlh"), "unknown language \"tlh\""),
            (Error::unusable("the word", "3M", "it is not made of words"), "the word \"3M\" cannot be used: it is not made of words"),
            (Error::missing_field("figure record", "money", "currency"), "figure record: money needs field `currency`"),
        ];
        for (error, message) in cases {
            assert_eq!(error.to_string(), message);
        }
    }

    #[test]
    fn a_long_text_is_quoted_in_part() {
        let error = Error::expected("a number", &"元".repeat(100), 3);
        assert_eq!(error.to_string(), format!("expected a number, found \"{}…\" at byte 3", "元".repeat(QUOTED)));
        assert_eq!(error.position(), Some(3));
    }

    #[test]
    fn an_error_is_one_pointer() {
        assert_eq!(size_of::<Error>(), size_of::<usize>());
    }
}
