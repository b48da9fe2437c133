//! The passes over one sentence: its amounts, and the figures that they make.

pub(crate) mod amounts;
pub(crate) mod figure;
pub(crate) mod passes;
