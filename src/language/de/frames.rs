//! What German says of an amount: its verb stands before it as in English, or closes the clause.

use crate::language::frames::{BEHIND, BY, CLOSED, DIRECT, JOINED, NAMED, NOUN_BEHIND, PASSED, REACHED};
use crate::lexicon::frame::Frames;

pub(crate) static FRAMES: Frames = Frames::of(None, &[JOINED, PASSED, NOUN_BEHIND, DIRECT, BEHIND, BY, NAMED, REACHED, CLOSED]);
