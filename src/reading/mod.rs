//! The amounts of a sentence and the figures that they make.

pub(crate) mod amounts;
pub(crate) mod figure;
