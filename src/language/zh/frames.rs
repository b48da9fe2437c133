//! What Chinese says of an amount, beside what its word order does.

use crate::language::frames::{AMOUNT, BEHIND, BREAK, DIRECT, LABELLED, MOVEMENT, NOUN_BEHIND, REACHED};
use crate::lexicon::frame::Says::{Change, Level, Reached, Same};
use crate::lexicon::frame::{Class, Frame, Frames, Kinds, Lead, Shapes, Step, Traits, Way, class};
use crate::lexicon::tags;
use crate::value::Direction;

pub(crate) static FRAMES: Frames = Frames::of(
    None,
    &[LABELLED, NOUN_BEHIND, PASSED, BROKEN, BECOME, DIRECT, EVEN, BEHIND, SIGNED, NAMED, AT, REACHED, EARLIER, LATER, OTHERS],
);

/// Between the members of a list.
const JOINT: Step = Step::one(class!(And).or(Class::shapes(Shapes::ENUMERATION.or(Shapes::SLASH))));

/// A change by its sign alone, where no movement tells more of it.
const CHANGED: Step = Step::one(Class::shapes(Shapes::CHANGED)).but(Class::shapes(Shapes::MOVED));

const COMMA: Class = Class::shapes(Shapes::COMMA);
const NOUN: Class = Class::shapes(Shapes::IDEOGRAPHS);

/// 失业率攀升逼近6%: the level that a movement came near or passed.
const PASSED: &[Frame] = &[Frame::new("攀升逼近A", Kinds::UNTIMED, Reached)
    .left(&[Step::moves(Class::shapes(Shapes::VERB))])
    .through(tags!(Threshold))
    .lead(Lead::Movement)];

/// 由25%降为15%
const BECOME: &[Frame] = &[Frame::new("降为A", Kinds::UNTIMED, Reached)
    .left(&[Step::moves(Class::shapes(Shapes::VERB.or(Shapes::SHIFT))), Step::some(class!(Filler), 2), Step::one(AMOUNT)])
    .through(tags!(Being))
    .lead(Lead::To)];

/// 4.2%，与上月持平
const EVEN: &[Frame] = &[Frame::new("A，与上月持平", Kinds::UNTIMED, Reached)
    .right(&[
        Step::one(COMMA),
        Step::one(class!(Comparator, Versus, And)),
        Step::some(class!(Back, Prior, DateMark, Filler, Stop).or(Class::shapes(Shapes::DIGITS)), 4),
        Step::moves(Class::shapes(Shapes::FLAT)),
    ])
    .way(Way::Is(Direction::Flat))];

/// 跌破20万元: what bounds the level is the movement that led there.
const BROKEN: &[Frame] = &[Frame::new("跌破A", Kinds::UNTIMED, Reached).through(tags!(Threshold)).way(Way::Hedge)];

/// A minus tells the way.
const SIGNED: &[Frame] = &[
    Frame::new("同比-A", Kinds::UNTIMED, Change)
        .with(Traits::MINUS)
        .left(&[Step::one(class!(Against, Sequential))])
        .way(Way::Is(Direction::Down)),
    // 同比-0.5pct/-0.3pct, 同比+5%、-3%: each of a list goes its own way.
    Frame::new("同比-A/-A", Kinds::UNTIMED, Change).with(Traits::MINUS).left(&[JOINT, CHANGED]).way(Way::Is(Direction::Down)),
    // 一季度GDP同比5.2%
    Frame::new("同比A", Kinds::PERCENT.or(Kinds::POINTS), Change)
        .left(&[Step::one(class!(Against, Sequential))])
        .way(Way::Is(Direction::Up)),
];

/// 的
const LINK: Step = Step::one(class!(Stop));

/// What may stand between it and the movement.
const MOVED_BY: Step = Step::some(class!(Filler, Against, Sequential), 2).but(class!(Stop));

/// The movement closes its phrase.
const CLOSED: Step = Step::one(Class::shapes(Shapes::MARK.or(Shapes::END)).or(class!(Clause)));

/// The further percents of a list.
const LISTED: Step = Step::several(class!(Percent, PercentagePoint, And).or(Class::shapes(Shapes::ENUMERATION.or(Shapes::OPENS))), 15);

/// 20%的年度增速
const NAMED: &[Frame] = &[
    Frame::new("A的增速", Kinds::RELATIVE, Change)
        .right(&[
            Step::one(class!(Stop)),
            Step::some(class!(Filler, Period, DateMark, Worth).or(NOUN), 5).but(class!(Stop)),
            Step::moves(class!(MovesOrChange)),
        ])
        .way(Way::Noun),
    // 实现0.8%的微增, 5%的同比增长
    Frame::new("A的微增", Kinds::RELATIVE, Change).right(&[LINK, MOVED_BY, Step::moves(class!(Moves)), CLOSED]).way(Way::Noun),
    // 5%和3%的同比增长, 5%和3%的下滑: of each in the list
    Frame::new("A和A的微增", Kinds::RELATIVE, Change).right(&[LISTED, LINK, MOVED_BY, Step::moves(class!(Moves)), CLOSED]).way(Way::Noun),
    Frame::new("A和A的降幅", Kinds::RELATIVE, Change)
        .right(&[LISTED, Step::maybe(class!(Stop)), MOVED_BY, Step::moves(class!(MovesOrChange)), CLOSED])
        .way(Way::Noun),
    // 增幅（62.7%）
    Frame::new("增幅（A）", Kinds::RELATIVE, Change)
        .left(&[Step::one(Class::shapes(Shapes::OPEN)), Step::moves(class!(MovesOrChange))])
        .way(Way::Noun),
    // 增速较低，分别为3.1%和4.2%
    Frame::new("增速…，分别为A", Kinds::RELATIVE, Change)
        .left(&[Step::one(COMMA), Step::gap(BREAK.or(COMMA), 6), Step::moves(class!(MovesOrChange))])
        .through(tags!(Respectively))
        .way(Way::Noun),
];

const AT: &[Frame] = &[
    // 增速在5%左右: the movement is named, and "in" leads to its amount.
    Frame::new("增速在A", Kinds::RELATIVE, Change).left(&[Step::one(class!(At)), Step::moves(class!(MovesOrChange))]).way(Way::Noun),
    // 涨0.5%，报80元 tells the level in a clause of its own.
    Frame::new("，报A", Kinds::ANY, Level).left(&[Step::one(class!(At)), Step::one(COMMA)]),
    // 保持在2%以上 is no standstill.
    Frame::new("保持在A以上", Kinds::ANY, Level).with(Traits::BOUNDED).left(&[
        Step::one(class!(At)),
        Step::gap(BREAK, 4),
        Step::one(Class::shapes(Shapes::FLAT)),
    ]),
];

/// 由上年同期的3亿元增至5亿元: "from" leads to it, with only a time between.
const EARLIER: &[Frame] = &[Frame::new("由上年的A", Kinds::ANY, Level)
    .left(&[Step::some(STILL, 5), Step::one(class!(Back, Prior, DateMark, Filler)), Step::some(STILL, 5), Step::one(class!(From))])
    .lead(Lead::From)];

/// 降至2024年的6.8%: the same of where it led.
const LATER: &[Frame] = &[Frame::new("降至今年的A", LEVELS, Reached)
    .left(&[
        Step::maybe(class!(Stop)),
        Step::several(class!(Back, Prior, DateMark).or(Class::shapes(Shapes::DIGITS)), 6),
        Step::maybe(class!(Stop)),
        Step::one(class!(To)),
        Step::some(class!(Filler), 2),
        Step::moves(MOVEMENT),
    ])
    .lead(Lead::To)];

/// What is told at a time: not how often, for how long or which part.
const LEVELS: Kinds = Kinds::MONEY.or(Kinds::PERCENT).or(Kinds::UNIT).or(Kinds::NOUN).or(Kinds::NUMBER);

const STILL: Class = class!(Stop, Back, Prior, DateMark, Filler).or(Class::shapes(Shapes::DIGITS));

const OTHERS: &[Frame] = &[
    // 维持2%
    Frame::new("维持A", Kinds::PERCENT, Reached).with(Traits::EXACT).left(&[Step::moves(Class::shapes(Shapes::FLAT))]),
    // 比上年多3亿元, 比上年多赚3亿元: what is compared is above or below by the amount; one verb may stand between.
    Frame::new("比…多A", Kinds::ANY, Change)
        .left(&[Step::moves(class!(Differs)), Step::gap(PARTED, 11), Step::one(class!(Comparator, Against, Sequential))])
        .way(Way::Differs)
        .lead(Lead::Movement),
    Frame::new("比…多赚A", Kinds::ANY, Change)
        .left(&[
            Step::one(NOUN.or(class!(Worth))),
            Step::moves(class!(Differs)),
            Step::gap(PARTED, 11),
            Step::one(class!(Comparator, Against, Sequential)),
        ])
        .way(Way::Differs)
        .lead(Lead::Movement),
    // 增长12%，达到5亿元: the level that the change before it reached.
    Frame::new("，达到A", Kinds::ANY, Reached)
        .with(Traits::AFTER_CHANGE)
        .left(&[Step::one(COMMA), Step::one(Class::shapes(Shapes::CHANGED))])
        .through(tags!(Reaches))
        .way(Way::Before)
        .lead(Lead::To),
    // 增加就业500人: the verb's object stands between.
    Frame::new("增加n A", Kinds::UNTIMED, Change)
        .left(&[
            Step::some(NOUN.or(class!(Classifier, Filler, DateMark, Worth)).or(Class::shapes(Shapes::WORD)), 9).but(class!(Shifts)),
            Step::moves(class!(Shifts)),
        ])
        .lead(Lead::Movement),
    // 分别上涨2%、3%
    Frame::new("A、A", Kinds::ANY, Same).with(Traits::ALIKE).left(&[JOINT, Step::one(Class::shapes(Shapes::MOVED))]),
];

const PARTED: Class = Class::shapes(Shapes::COMMA.or(Shapes::STOP));
