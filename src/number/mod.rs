//! Numbers, in digits and in words.

mod digits;
mod group;
pub(crate) mod ideographs;
pub(crate) mod numeral;
pub(crate) mod part;
mod places;
mod scale;
pub(crate) mod words;
pub(crate) mod year;

pub(crate) use self::numeral::{Around, Numeral};
