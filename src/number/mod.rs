//! Numbers, in digits and in words.

mod digits;
pub(crate) mod ideographs;
pub(crate) mod numeral;
mod part;
mod scale;
mod words;
pub(crate) mod year;

pub(crate) use self::numeral::{Around, Numeral};
