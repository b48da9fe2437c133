//! What a clause says of an amount: how exact, a level or a change, which way, against what.

pub(crate) mod basis;
pub(crate) mod frame;
pub(crate) mod govern;
pub(crate) mod hedge;
pub(crate) mod movement;
pub(crate) mod named;
pub(crate) mod statement;

pub(crate) use self::statement::Statement;
pub(crate) use crate::lexicon::frame::Lead;
