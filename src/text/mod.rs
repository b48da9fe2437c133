//! Bytes and characters: blocks, classes, atoms, sentences.

pub(crate) mod atom;
pub(crate) mod block;
pub(crate) mod class;
pub(crate) mod markup;
pub(crate) mod sentences;

pub(crate) use self::class::Class;
