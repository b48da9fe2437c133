//! Numbers, in digits and in words.

pub(crate) mod ideographs;
pub(crate) mod numeral;
pub(crate) mod year;

pub(crate) use self::numeral::{Around, Numeral};
