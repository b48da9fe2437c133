//! What German says of an amount: its verb stands before it as in English, or closes the clause.

use crate::language::frames::{BEHIND, BEYOND, BY, BY_AFTER, CLOSED, DIRECT, GAPPED, JOINED, NOUN_BEHIND, PARTED, PASSED, REACHED};
use crate::lexicon::frame::Says::Change;
use crate::lexicon::frame::{Frame, Frames, Kinds, Step, Way, class};

pub(crate) static FRAMES: Frames =
    Frames::of(None, &[JOINED, PASSED, NOUN_BEHIND, DIRECT, BEHIND, BY, BY_AFTER, GAPPED, BEYOND, NAMED, REACHED, CLOSED, PARTED]);

/// A noun of movement, and "von" its amount; behind a verb, "von" tells where it came from.
const NAMED: &[Frame] = &[Frame::new("Plus von A", Kinds::ANY, Change)
    .left(&[Step::one(class!(Of)), Step::moves(class!(Change, MovesOrChange))])
    .way(Way::Noun)];
