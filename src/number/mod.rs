//! Numbers, in digits and in words.
//!
//! Each file uses only those before it: `terms` says what single words are, `numeral` what a number is, `places` adds them
//! up, `ideographs` and `group` read what stands below a scale, `part` fractions, `scale` the words that multiply, `words`
//! whole numbers in words, `digits` those that begin in digits, `read` either.

mod digits;
mod group;
pub(crate) mod ideographs;
mod numeral;
pub(crate) mod part;
mod places;
pub(crate) mod read;
mod scale;
pub(crate) mod terms;
pub(crate) mod words;
pub(crate) mod year;

pub(crate) use self::numeral::{Around, Fault, Numeral};
