//! What English says of an amount, beside what its word order does.

use crate::language::frames::{
    AMOUNT, BACK, BEHIND, BEYOND, BREAK, BY, BY_AFTER, DIRECT, JOINED, LABELLED, MOVED, MOVEMENT, NAMED, NOUN_BEHIND, PASSED, QUALIFIES,
    REACHED, TAKEN,
};
use crate::lexicon::frame::Says::{Change, Level, Reached};
use crate::lexicon::frame::{Class, Description, Frame, Frames, Kinds, Lead, Shapes, Step, Traits, Way, class};
use crate::lexicon::tags;
use crate::value::Direction;

pub(crate) static FRAMES: Frames = Frames::of(
    Some(DESCRIPTION),
    &[
        JOINED,
        LABELLED,
        EXCEEDED,
        HELD,
        PASSED,
        NOUN_BEHIND,
        OBJECT,
        COMPARED,
        DIRECT,
        OFF,
        AGAINST,
        ADDED,
        APART,
        BEHIND,
        COMPARES,
        CUTS_GROWTH,
        BY,
        BY_AFTER,
        BY_AND,
        BEYOND,
        DESCRIBED,
        NAMED,
        NAMED_APART,
        WAS,
        AT_RATE,
        IN_RANGE,
        FLAT,
        TURNED,
        AT,
        LIKE,
        REACHED,
        TOTALLED,
    ],
);

const PLAIN: Class = Class::shapes(Shapes::PLAIN);
const HYPHEN: Class = Class::shapes(Shapes::HYPHEN);

/// What a verb moves, and not by how much: "cut the 145% tariff".
const OBJECT: &[Frame] = &[
    Frame::new("cuts the A w", Kinds::ANY, Level)
        .left(&[Step::one(Class::shapes(Shapes::SHIFT.or(Shapes::BOTH).or(Shapes::VERB)))])
        .right(&[Step::one(PLAIN)])
        .through(tags!(Determiner)),
    Frame::new("cuts the A things", Kinds::NOUN, Level).left(&[Step::one(Class::shapes(Shapes::SHIFT))]).through(tags!(Determiner)),
];

/// "picked up a 5% stake", "raises its 7% rate": a share or rate is what is moved, and not by how much.
const HELD: &[Frame] = &[Frame::new("raises A% stake", Kinds::PERCENT, Level)
    .left(&[Step::one(Class::shapes(Shapes::SHIFT))])
    .right(&[Step::one(class!(Proportion)).but(class!(MovesOrChange, Change))])];

/// A movement that is named, and is so much: "organic growth came in at 5.4%", "growth in services was 7%".
const WAS: &[Frame] = &[
    Frame::new("growth was A%", Kinds::PERCENT.or(Kinds::POINTS), Change)
        .left(&[
            Step::one(class!(Being)),
            Step::some(Class::shapes(Shapes::WORD), 5).but(BREAK.or(MOVEMENT).or(AMOUNT).or(class!(Being, Modal, And, Or))),
            Step::moves(Class::shapes(Shapes::NOUN.or(Shapes::BOTH))),
            Step::no(class!(Modal)),
        ])
        .way(Way::Noun),
    Frame::new("growth will be A%", Kinds::PERCENT.or(Kinds::POINTS), Change)
        .left(&[Step::one(class!(Being)), Step::one(class!(Modal)), Step::moves(Class::shapes(Shapes::NOUN.or(Shapes::BOTH)))])
        .right(&[Step::no(class!(And))])
        .way(Way::Noun),
    Frame::new("growth came in at A%", Kinds::PERCENT.or(Kinds::POINTS), Change)
        .left(&[Step::one(class!(At)), Step::one(class!(Reaches)), Step::moves(Class::shapes(Shapes::NOUN.or(Shapes::BOTH)))])
        .way(Way::Noun),
];

/// "shrinking at a 2.4 percent annual rate"
const AT_RATE: &[Frame] = &[Frame::new("shrinks at a A rate", Kinds::PERCENT, Change)
    .left(&[Step::one(class!(At)), Step::moves(Class::shapes(Shapes::VERB))])
    .right(&[Step::some(class!(Each, Against, Filler, Qualifier).or(PLAIN), 2), Step::one(class!(Proportion))])];

/// "expected to grow in the 2% to 4% range"
const IN_RANGE: &[Frame] = &[Frame::new("grows in the A range", Kinds::PERCENT, Change)
    .left(&[Step::one(class!(In)), Step::moves(Class::shapes(Shapes::VERB.or(Shapes::BOTH)))])
    .right(&[Step::one(PLAIN)])
    .through(tags!(Determiner))];

/// "$5 million was flat with last year", "22 basis points, unchanged from"
const FLAT: &[Frame] = &[Frame::new("A, flat with", Kinds::UNTIMED, Reached)
    .right(&[
        Step::one(class!(Being).or(Class::shapes(Shapes::COMMA))),
        Step::moves(Class::shapes(Shapes::FLAT)),
        Step::one(class!(With, From, Comparator, Versus, Against, To)),
    ])
    .way(Way::Is(Direction::Flat))];

/// "were off 3%", ", corn off 1.8%"
const OFF: &[Frame] = &[
    Frame::new("is off A", Kinds::RELATIVE.or(Kinds::UNIT).or(Kinds::MONEY), Change)
        .left(&[Step::moves(class!(Differs)), Step::one(class!(Being))])
        .way(Way::Differs),
    Frame::new("off A to A", Kinds::UNTIMED, Reached)
        .with(Traits::AFTER_CHANGE)
        .left(&[Step::one(class!(To)), Step::several(Class::shapes(Shapes::CHANGED), 6), Step::moves(class!(Differs))])
        .way(Way::Before),
    Frame::new("w off A%", Kinds::RELATIVE, Change)
        .left(&[
            Step::moves(class!(Differs)),
            Step::several(PLAIN.or(class!(NameCue, Unit, Determiner, Instrument)), 3),
            Step::one(class!(And).or(Class::shapes(Shapes::COMMA.or(Shapes::STOP).or(Shapes::END)))),
        ])
        .right(&[Step::no(class!(Of))])
        .way(Way::Differs),
    // "Gold was at $2,045 an ounce, off 0.3%"
    Frame::new("…, off A", Kinds::RELATIVE.or(Kinds::UNIT).or(Kinds::MONEY), Change)
        .left(&[Step::moves(class!(Differs)), Step::one(Class::shapes(Shapes::COMMA))])
        .right(&[Step::no(class!(Of))])
        .way(Way::Differs),
];

/// "the rupee gained 29 paise": money that a currency gains is a movement, and that of a firm a level.
const AGAINST: &[Frame] = &[Frame::new("the w gains A", Kinds::MONEY, Change)
    .left(&[Step::moves(Class::shapes(Shapes::LOSE)), Step::one(class!(Major))])
    .lead(Lead::Movement)];

/// What stands behind the amount says that it is by so much.
const COMPARES: &[Frame] = &[
    // "$6 more than in May"
    Frame::new("A more than in May", Kinds::UNTIMED, Change)
        .right(&[
            Step::moves(class!(Versus)),
            Step::some(class!(In, Of, At, Determiner, Prior), 3),
            Step::one(class!(Month, CapitalMonth, Fiscal)),
        ])
        .way(Way::Beyond),
    // "posted 8% lower nine-month profit"
    Frame::new("A% lower n-month w", Kinds::PERCENT, Change)
        .right(&[
            Step::moves(class!(Beyond)),
            Step::one(class!(Cardinal).or(Class::shapes(Shapes::DIGITS))),
            Step::one(HYPHEN),
            Step::one(class!(Period)),
        ])
        .way(Way::Beyond),
];

/// "added 3 points to growth"
const ADDED: &[Frame] = &[Frame::new("adds A to w", Kinds::UNIT, Change)
    .left(&[Step::moves(Class::shapes(Shapes::SHIFT))])
    .right(&[Step::one(class!(To)), Step::no(Class::shapes(Shapes::OPENS))])
    .only(Direction::Up)
    .lead(Lead::Movement)];

/// "fell 6%, totalling $3 million": the level that a movement led to, in a participle.
const TOTALLED: &[Frame] = &[Frame::new("A, totalling A", Kinds::UNTIMED, Reached)
    .with(Traits::AFTER_CHANGE)
    .left(&[
        Step::one(class!(Reaches)),
        Step::one(Class::shapes(Shapes::COMMA)),
        Step::some(class!(Against, Back, From, Versus, Comparator, Filler, Determiner, Prior, Same, Period), 4),
        Step::one(Class::shapes(Shapes::CHANGED)),
    ])
    .way(Way::Before)];

/// "expect sales to exceed $5 million": by a verb that bounds it.
const EXCEEDED: &[Frame] = &[Frame::new("to exceed A", Kinds::ANY, Level)
    .left(&[Step::one(class!(To)), Step::no(Class::shapes(Shapes::VERB.or(Shapes::WAY).or(Shapes::SHIFT)))])
    .through(tags!(Reaches))];

/// "sold at a higher 7.1 percent"
const COMPARED: &[Frame] = &[Frame::new("at a higher A", Kinds::RELATIVE.or(Kinds::MONEY).or(Kinds::NUMBER), Reached).left(&[
    Step::moves(class!(Towards)),
    Step::some(class!(Filler).or(PLAIN), 2),
    Step::one(class!(Article)),
    Step::one(class!(At, To)),
])];

/// "The strike reduced sales growth by 2 points": the verb moves the movement that is its object.
const CUTS_GROWTH: &[Frame] = &[
    Frame::new("cuts w growth … by A", Kinds::ANY, Change).left(&[
        Step::one(class!(By)),
        Step::gap(BREAK.or(MOVEMENT).or(AMOUNT), 6),
        Step::one(Class::shapes(Shapes::NOUN.or(Shapes::BOTH))),
        Step::some(Class::shapes(Shapes::WORD.or(Shapes::HYPHEN)), 5).but(BREAK.or(MOVEMENT).or(AMOUNT)),
        Step::moves(Class::shapes(Shapes::SHIFT)),
    ]),
    // "cut its forecast for growth to 2%": the growth is what is foreseen, and has not moved.
    Frame::new("cuts its view of growth to A", Kinds::ANY, Reached).left(&[
        Step::one(class!(To)),
        Step::one(Class::shapes(Shapes::NOUN.or(Shapes::BOTH))),
        Step::some(Class::shapes(Shapes::WORD.or(Shapes::HYPHEN)), 5).but(BREAK.or(MOVEMENT).or(AMOUNT).or(class!(Expected))),
        Step::one(class!(Expected)),
        Step::some(Class::shapes(Shapes::WORD.or(Shapes::HYPHEN)), 5).but(BREAK.or(MOVEMENT).or(AMOUNT)),
        Step::moves(Class::shapes(Shapes::SHIFT)),
    ]),
];

/// The movement that "by" leads back to.
const BY_AND: &[Frame] = &[
    // "increase productivity by 3%": a verb that could be a noun, where there is no other.
    Frame::new("moves w … by A", Kinds::ANY, Change).left(&[
        Step::one(class!(By)),
        BACK.but(AMOUNT).but(QUALIFIES),
        Step::moves(QUALIFIES),
    ]),
    // "cut the 145% tariff on goods by 115 points"
    Frame::new("cuts the A w by A", Kinds::ANY, Change).left(&[
        Step::one(class!(By)),
        Step::some(Class::shapes(Shapes::WORD.or(Shapes::HYPHEN)), 10).but(AMOUNT.or(BREAK).or(MOVEMENT)),
        Step::several(AMOUNT, 12),
        Step::some(Class::shapes(Shapes::WORD.or(Shapes::HYPHEN)), 14).but(BREAK.or(MOVEMENT).or(class!(To, At, From, By))),
        Step::one(class!(Determiner)),
        Step::moves(MOVED),
    ]),
];

/// "flat with $30 million last year"
const LIKE: &[Frame] = &[Frame::new("flat with A", Kinds::UNTIMED, Reached)
    .left(&[Step::one(class!(With, Comparator)), Step::moves(Class::shapes(Shapes::FLAT))])];

/// The verb's object stands between it and its amount.
const APART: &[Frame] = &[
    Frame::new("lifts w A%", Kinds::PERCENT.or(Kinds::POINTS), Change).left(&[
        Step::several(PLAIN.or(class!(Instrument)), 4),
        Step::maybe(class!(Determiner)),
        Step::moves(Class::shapes(Shapes::SHIFT.or(Shapes::VERB))),
    ]),
    // "hiked its one-week repo rate 500 basis points"
    Frame::new("lifts its n-week w A%", Kinds::PERCENT.or(Kinds::POINTS), Change).left(&[
        Step::several(PLAIN.or(class!(Instrument)), 4),
        Step::one(class!(Period)),
        Step::one(HYPHEN),
        Step::one(class!(Cardinal).or(Class::shapes(Shapes::DIGITS))),
        Step::maybe(class!(Determiner)),
        Step::moves(Class::shapes(Shapes::SHIFT.or(Shapes::VERB))),
    ]),
    // "cut the rate it pays on reserves 10 basis points"
    Frame::new("lifts the w … A%", Kinds::PERCENT.or(Kinds::POINTS), Change).left(&[
        Step::one(PLAIN),
        Step::some(Class::shapes(Shapes::WORD.or(Shapes::HYPHEN)), 9).but(BREAK.or(MOVEMENT).or(AMOUNT).or(class!(And, Or, Being))),
        Step::one(class!(Determiner)),
        Step::moves(Class::shapes(Shapes::SHIFT)),
    ]),
    // "rose a seasonally adjusted 0.3%"
    Frame::new("rose a w A%", Kinds::PERCENT.or(Kinds::POINTS), Change).left(&[
        Step::several(PLAIN.or(class!(Qualifier, Filler, Expected, Shifted)), 4),
        Step::one(class!(Article)),
        Step::moves(Class::shapes(Shapes::VERB.or(Shapes::BOTH))),
    ]),
    // "cut its dividend in half"
    Frame::new("cuts w in half", Kinds::FRACTION, Change)
        .left(&[Step::one(class!(In)), Step::gap(BREAK, 4), Step::moves(Class::shapes(Shapes::SHIFT))])
        .right(&[Step::no(class!(Of))]),
];

/// How an amount ends.
const NUMERIC: Class = AMOUNT
    .or(class!(Cardinal, Scale, ShortScale, MoneyScale, Percent, PercentagePoint, BasisPoint, Major, Minor, Unit))
    .or(Class::shapes(Shapes::DIGITS));

/// "to a seasonally adjusted", "to a three-year low of"
const DESCRIPTION: Description = Description {
    of: class!(Of),
    word: Step::some(Class::shapes(Shapes::WORD.or(Shapes::DIGITS).or(Shapes::HYPHEN)), 8).but(class!(
        Clause,
        From,
        By,
        And,
        Or,
        Comparator,
        Moves,
        Shifts,
        Change,
        MovesOrChange,
        Stop,
        Of
    )),
    begins: &[
        &[Step::one(class!(Article, Determiner, Filler, Qualifier, Per, Reaches, Outcome))],
        // "to 30-year low of", in the manner of headlines
        &[Step::one(Class::shapes(Shapes::DIGITS)), Step::one(HYPHEN), Step::one(class!(Period))],
    ],
    case: class!(To),
};

/// When an amount was so: "in fiscal 2020".
const WHEN: Step = Step::some(class!(In, Of, Fiscal, Month, Back, Determiner).or(Class::shapes(Shapes::YEAR)), 4);

/// A level that is described before it is told.
const DESCRIBED: &[Frame] = &[
    Frame::new("swung to a profit of A", Kinds::UNTIMED, Reached)
        .described(&[Step::moves(class!(Shifted))])
        .way(Way::Outcome)
        .lead(Lead::To),
    Frame::new("fell to a low of A", Kinds::UNTIMED, Reached).described(&[Step::moves(MOVEMENT)]).lead(Lead::To),
    Frame::new("rose A to a w A", Kinds::UNTIMED, Reached)
        .described(&[WHEN, Step::one(NUMERIC), BACK, Step::moves(MOVEMENT)])
        .lead(Lead::To),
    // "A 25 basis point drop took the rate to a level of 2-3/4 percent."
    Frame::new("A drop … to a w of A", Kinds::UNTIMED, Reached)
        .with(Traits::AFTER_CHANGE)
        .described(&[Step::gap(BREAK.or(MOVEMENT).or(AMOUNT).or(Class::shapes(Shapes::COMMA)), 6), Step::moves(TAKEN)])
        .lead(Lead::To),
    Frame::new("cut its w to a w of A", Kinds::UNTIMED, Reached)
        .described(&[Step::gap(BREAK.or(MOVEMENT), 18), Step::one(class!(Determiner)), Step::moves(MOVEMENT)])
        .lead(Lead::To),
];

/// A movement that is named, and words between it and "of" its amount.
const NAMED_APART: &[Frame] = &[
    // "a decrease from the previous guidance of $5 million", but "from last year of $5 million"
    Frame::new("rise from w of A", Kinds::ANY, Level).left(&[
        Step::one(class!(Of)),
        Step::several(Class::shapes(Shapes::WORD.or(Shapes::YEAR)), 6).but(BREAK.or(AMOUNT).or(MOVEMENT).or(class!(Back, Period, Same))),
        Step::one(class!(From)),
        Step::one(Class::shapes(Shapes::NOUN.or(Shapes::BOTH))),
    ]),
    Frame::new("rise in w of A", Kinds::ANY, Change)
        .left(&[
            Step::one(class!(Of)),
            // "a fall in fees and a charge of $5m" is another noun phrase.
            Step::gap(BREAK.or(AMOUNT).or(class!(Threshold, To, Article).or(Class::shapes(Shapes::NOUN.or(Shapes::BOTH)))), 11),
            Step::moves(Class::shapes(Shapes::NOUN.or(Shapes::BOTH))),
        ])
        .way(Way::Noun),
    // "an increase to inventories of $2.8 million"
    Frame::new("rise to w of A", Kinds::ANY, Change)
        .left(&[
            Step::one(class!(Of)),
            Step::gap(BREAK.or(AMOUNT).or(MOVEMENT).or(class!(Article, Determiner)), 8).but(class!(To)),
            Step::one(class!(To)),
            Step::moves(Class::shapes(Shapes::NOUN.or(Shapes::BOTH))),
            Step::one(class!(Article, Determiner, Filler)),
        ])
        .way(Way::Noun),
    // "declines in average selling prices of 30%"
    Frame::new("declines in w of A", Kinds::ANY, Change)
        .left(&[
            Step::one(class!(Of)),
            Step::gap(BREAK.or(AMOUNT).or(MOVEMENT), 11),
            Step::one(class!(In)),
            Step::moves(Class::shapes(Shapes::VERB)).but(AMOUNT.or(Class::shapes(Shapes::ONE))),
        ])
        .way(Way::Noun),
];

/// "a 6 percent rise in net profit at Rs 52 crore"
const AT: &[Frame] = &[Frame::new("A rise in w at A", Kinds::ANY, Reached)
    .with(Traits::AFTER_CHANGE)
    .left(&[
        Step::one(class!(At)),
        Step::gap(BREAK.or(AMOUNT).or(MOVEMENT).or(Class::shapes(Shapes::COMMA)), 8),
        Step::one(class!(In)),
        Step::one(TAKEN),
    ])
    .way(Way::Before)];

/// "swung to a $5 million operating profit"
const TURNED: &[Frame] = &[Frame::new("swung to A profit", Kinds::ANY, Reached)
    .left(&[Step::one(class!(To)), Step::one(class!(Shifted))])
    .right(&[Step::some(PLAIN, 2), Step::moves(class!(Outcome))])
    .way(Way::Outcome)];
