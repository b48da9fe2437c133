//! Where a figure may begin.
//!
//! In: bytes. Out: the next place that could belong to a figure: a digit or a number word. It may over-report and
//! never misses; the tests hold it against reading every sentence.

use crate::text::{Class, class};

/// The next anchor at or after `at`.
pub(crate) fn next(bytes: &[u8], at: usize) -> Option<usize> {
    let mut place = at;
    while let Some(&byte) = bytes.get(place) {
        match class(byte) {
            Class::Digit | Class::Wide | Class::Letter => return Some(place),
            _ => place += 1,
        }
    }
    None
}
