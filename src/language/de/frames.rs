//! What German says of an amount: its verb stands before it as in English, or closes the clause.

use crate::language::frames::{
    AMOUNT, BEHIND, BEYOND, BREAK, BY, BY_AFTER, CLOSED, DIRECT, GAPPED, JOINED, NOUN_BEHIND, PARTED, PASSED, REACHED,
};
use crate::lexicon::frame::Says::{Change, Reached};
use crate::lexicon::frame::{Class, Frame, Frames, Kinds, Lead, Shapes, Step, Traits, Way, class};
use crate::value::Direction;

pub(crate) static FRAMES: Frames = Frames::of(
    None,
    &[JOINED, PASSED, NOUN_BEHIND, DIRECT, BEHIND, BY, BY_AFTER, GAPPED, BEYOND, NAMED, SIGNED, FOLLOWING, EVEN, REACHED, CLOSED, PARTED],
);

/// A noun of movement and its amount; behind a verb, "von" tells where it came from.
const NAMED: &[Frame] = &[
    Frame::new("Plus von A", Kinds::ANY, Change).left(&[Step::one(class!(Of)), Step::moves(class!(Change, MovesOrChange))]).way(Way::Noun),
    // Das Wachstum betrug 3 Prozent, das Minus lag bei 4 Prozent.
    Frame::new("Plus betrug A", Kinds::RELATIVE, Change)
        .left(&[Step::maybe(class!(At, To)), Step::one(class!(Reaches)), Step::moves(class!(Change, MovesOrChange))])
        .way(Way::Noun),
];

/// A sign that is told with where it led: -12,3 % auf 45 Mio. Euro.
const SIGNED: &[Frame] = &[Frame::new("-A auf A", Kinds::RELATIVE, Change)
    .with(Traits::MINUS)
    .right(&[Step::one(class!(To)), Step::one(Class::shapes(Shapes::OPENS))])
    .way(Way::Is(Direction::Down))];

/// The level that the change before it reached: stieg um 5 Prozent und erreichte 3 Mio. Euro.
const FOLLOWING: &[Frame] = &[Frame::new("… und erreichte A", Kinds::ANY, Reached)
    .with(Traits::AFTER_CHANGE)
    .left(&[Step::one(class!(Reaches)), Step::one(class!(And)), Step::gap(BREAK.or(AMOUNT), 3), Step::one(Class::shapes(Shapes::CHANGED))])
    .way(Way::Before)
    .lead(Lead::To)];

/// A standstill behind its level: lag mit 3 Mio. Euro nahezu unverändert auf Vorjahresniveau.
const EVEN: &[Frame] = &[Frame::new("mit A unverändert", Kinds::ANY, Reached)
    .left(&[Step::one(class!(At))])
    .right(&[Step::some(class!(Filler, Before), 2), Step::moves(Class::shapes(Shapes::FLAT))])];
