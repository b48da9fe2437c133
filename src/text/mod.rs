//! Bytes and characters: blocks, classes, atoms, sentences, slips.

pub(crate) mod atom;
pub(crate) mod block;
pub(crate) mod class;
pub(crate) mod markup;
pub(crate) mod sentences;
pub(crate) mod slip;

pub(crate) use self::class::Class;
