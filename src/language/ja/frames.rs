//! What Japanese says of an amount: its case and its movement stand behind it.
//!
//! A is the amount. What stands to its left is written from the amount outward, past its hedges.

use crate::language::frames::{BREAK, MOVED, MOVEMENT};
use crate::lexicon::frame::Says::{Change, Reached};
use crate::lexicon::frame::{Class, Frame, Frames, Kinds, Lead, Shapes, Step, Traits, Way, class};
use crate::value::Direction;

pub(crate) static FRAMES: Frames = Frames::of(None, &[TURNED, REACHED, BEHIND, FOLLOWING, NAMED, SIGNED]);

const COMMA: Class = Class::shapes(Shapes::COMMA);
const OPEN: Class = Class::shapes(Shapes::OPEN);
const CLOSE: Class = Class::shapes(Shapes::CLOSE);
const KANA: Class = Class::shapes(Shapes::KANA);

/// The movement that the amount before has taken.
const TAKEN: Class = Class::shapes(Shapes::TAKEN);

/// To the movement that closes the clause, which has no object of its own: but 30人に手当を増額した.
const ON: Step = Step::gap(BREAK.or(MOVEMENT).or(COMMA).or(class!(Threshold)), 8);

/// What may stand between an amount and the noun of its movement: 5%の大幅な減益.
const BETWEEN: Step = Step::some(class!(Filler, Qualifier, Worth).or(Class::shapes(Shapes::IDEOGRAPHS)), 4);

/// The same amount in another unit, in brackets before the movement of both.
const ASIDE: Step = Step::gap(BREAK.or(MOVEMENT).or(CLOSE), 6);

/// What is told of an amount in brackets.
const CHANGED: Step = Step::gap(BREAK.or(CLOSE), 8);

/// What a profit or loss turned into.
const TURNED: &[Frame] = &[Frame::new("Aの黒字に転換", Kinds::MONEY, Reached)
    .right(&[Step::one(class!(Of)), BETWEEN, Step::moves(class!(Outcome)), Step::one(class!(To)), Step::one(class!(Shifted))])
    .way(Way::Outcome)
    .lead(Lead::To)];

/// The level that a movement led to.
const REACHED: &[Frame] = &[
    // 2倍に増えた: by so much, for a multiple is of what was before.
    Frame::new("A倍に増", Kinds::MULTIPLE, Change).right(&[Step::one(class!(To)), ON, Step::moves(MOVED)]),
    Frame::new("Aに増", Kinds::UNTIMED, Reached).right(&[Step::one(class!(To)), ON, Step::moves(MOVED)]).lead(Lead::To),
    Frame::new("Aに据え置き", Kinds::UNTIMED, Reached)
        .right(&[Step::one(class!(To)), Step::maybe(class!(Filler)), Step::moves(Class::shapes(Shapes::FLAT))])
        .lead(Lead::To),
    Frame::new("A（B）に増", Kinds::UNTIMED, Reached)
        .right(&[Step::one(OPEN), CHANGED, Step::one(CLOSE), Step::one(class!(To)), ON, Step::moves(MOVED)])
        .lead(Lead::To),
    Frame::new("横ばいのA", Kinds::UNTIMED, Reached).left(&[Step::one(class!(Of)), Step::moves(Class::shapes(Shapes::FLAT))]),
    Frame::new("Aで横ばい", Kinds::UNTIMED, Reached)
        .right(&[Step::one(class!(At, Threshold, Of)), Step::moves(Class::shapes(Shapes::FLAT))])
        .lead(Lead::To),
];

/// By how much: the movement stands behind the amount.
const BEHIND: &[Frame] = &[
    Frame::new("A増", Kinds::UNTIMED, Change).right(&[Step::maybe(class!(Filler)), Step::moves(MOVED)]),
    Frame::new("Aの減益", Kinds::RELATIVE, Change).right(&[Step::one(class!(Of)), BETWEEN, Step::moves(MOVED)]),
    Frame::new("A円の増加", Kinds::UNTIMED, Change).right(&[
        Step::one(class!(Of)),
        Step::some(class!(Filler, Qualifier), 2),
        Step::moves(MOVED),
    ]),
    Frame::new("A（B）減", Kinds::UNTIMED, Change).right(&[Step::one(OPEN), ASIDE, Step::one(CLOSE), Step::moves(MOVED)]),
    Frame::new("A（B）安", Kinds::UNTIMED, Change)
        .right(&[Step::one(OPEN), ASIDE, Step::one(CLOSE), Step::moves(class!(Beyond))])
        .way(Way::Beyond),
    Frame::new("（A）減", Kinds::RELATIVE, Change).left(&[Step::one(OPEN)]).right(&[Step::one(CLOSE), Step::moves(MOVED)]),
    Frame::new("（A）安", Kinds::RELATIVE, Change)
        .left(&[Step::one(OPEN)])
        .right(&[Step::one(CLOSE), Step::moves(class!(Beyond))])
        .way(Way::Beyond),
    Frame::new("A（B）の増収", Kinds::UNTIMED, Change).right(&[
        Step::one(OPEN),
        ASIDE,
        Step::one(CLOSE),
        Step::one(class!(Of)),
        BETWEEN,
        Step::moves(MOVED),
    ]),
    // 食料品は4%、光熱費は8%上昇した; but 利益率は5%、売上高は8%増えた.
    Frame::new("A、B上昇", Kinds::PERCENT, Change).left(&[Step::one(class!(Being)), Step::no(class!(Proportion))]).right(&[
        Step::one(COMMA.or(class!(And))),
        Step::some(Class::shapes(Shapes::IDEOGRAPHS).or(class!(Worth, Being, Of, Before)), 8),
        Step::several(Class::shapes(Shapes::DIGITS).or(class!(Cardinal, Hundred, Scale)), 4),
        Step::one(class!(Percent)),
        Step::moves(MOVED),
    ]),
    Frame::new("Aを削減", Kinds::UNTIMED, Change).right(&[Step::one(class!(Threshold)), Step::moves(Class::shapes(Shapes::SHIFT))]),
    // 50銭円安: whose price it is stands between.
    Frame::new("A円安", Kinds::MONEY, Change).right(&[Step::one(class!(Major)), Step::moves(class!(Beyond))]).way(Way::Beyond),
    Frame::new("A高い", Kinds::UNTIMED, Change).right(&[Step::moves(class!(Beyond))]).way(Way::Beyond),
];

/// The level behind a change that led to it.
const FOLLOWING: &[Frame] = &[
    Frame::new("増のA", Kinds::UNTIMED, Reached)
        .with(Traits::AFTER_CHANGE)
        .left(&[Step::maybe(class!(Period)), Step::one(class!(Of)), Step::maybe(CLOSE), Step::one(TAKEN)])
        .way(Way::Before)
        .lead(Lead::To),
    Frame::new("倍のA", Kinds::UNTIMED, Reached)
        .with(Traits::AFTER_CHANGE)
        .left(&[Step::one(class!(Of)), Step::one(Class::shapes(Shapes::SIGNED))])
        .way(Way::Before)
        .lead(Lead::To),
    Frame::new("上回るA", Kinds::MONEY.or(Kinds::RELATIVE).or(Kinds::NUMBER), Reached)
        .with(Traits::AFTER_CHANGE)
        .left(&[Step::some(KANA.or(class!(Reaches)), 3), Step::one(TAKEN)])
        .way(Way::Before)
        .lead(Lead::To),
    Frame::new("倍増のA", Kinds::UNTIMED, Reached)
        .with(Traits::AFTER_CHANGE)
        .left(&[Step::one(class!(Of)), Step::one(class!(Factor))])
        .way(Way::Before)
        .lead(Lead::To),
    Frame::new("倍増し、Aとなった", Kinds::UNTIMED, Reached)
        .with(Traits::AFTER_CHANGE)
        .left(&[Step::maybe(COMMA), Step::some(KANA, 4), Step::one(class!(Factor))])
        .right(&[Step::one(class!(Reaches, To, And).or(OPEN).or(Class::shapes(Shapes::END.or(Shapes::STOP))))])
        .way(Way::Before)
        .lead(Lead::To),
    Frame::new("増え、Aとなった", Kinds::UNTIMED, Reached)
        .with(Traits::AFTER_CHANGE)
        .left(&[Step::maybe(COMMA), Step::some(KANA, 4), Step::maybe(CLOSE), Step::one(TAKEN)])
        .right(&[Step::one(class!(Reaches, To, And).or(OPEN).or(Class::shapes(Shapes::END.or(Shapes::STOP))))])
        .way(Way::Before)
        .lead(Lead::To),
];

/// A movement that is named before its amount: 伸び率は5%.
const NAMED: &[Frame] = &[
    Frame::new("伸び率はA", Kinds::UNTIMED, Change)
        .left(&[Step::some(class!(Being, Against, Comparator, At, Filler), 4), Step::moves(class!(MovesOrChange))])
        .way(Way::Noun),
    Frame::new("増加はA", Kinds::RELATIVE, Change).left(&[Step::one(class!(Being)), Step::moves(class!(Moves))]).way(Way::Noun),
];

/// A sign that tells the way.
const SIGNED: &[Frame] = &[
    Frame::new("前年比▲A", Kinds::UNTIMED, Change)
        .with(Traits::MINUS)
        .left(&[Step::one(class!(Against, Comparator, Same))])
        .way(Way::Is(Direction::Down)),
    Frame::new("プラスA", Kinds::UNTIMED, Change)
        .left(&[Step::moves(Class::shapes(Shapes::WAY))])
        .right(&[Step::no(class!(From, To))])
        .only(Direction::Up)
        .lead(Lead::Movement),
    Frame::new("前年比A倍", Kinds::MULTIPLE, Change)
        .with(Traits::GROWN)
        .left(&[Step::one(class!(Against, Comparator))])
        .way(Way::Is(Direction::Up)),
];
