//! The frames of a word order: the verb before its amount, and the case before it too. A language of that order takes
//! them, and adds its own.
//!
//! A is the amount. What stands to its left is written from the amount outward, past its hedges.

use crate::lexicon::frame::Says::{Change, Level, Reached};
use crate::lexicon::frame::{Class, Frame, Kinds, Lead, Shapes, Step, Traits, Way, class};
use crate::lexicon::tags;
use crate::value::Direction;

/// Verbs and nouns that move by the amount behind them.
pub(super) const MOVES: Class = Class::shapes(Shapes::VERB.or(Shapes::NOUN).or(Shapes::BOTH));

/// Whatever moves.
pub(super) const MOVEMENT: Class =
    Class::shapes(Shapes::VERB.or(Shapes::SHIFT).or(Shapes::LOSE).or(Shapes::NOUN).or(Shapes::BOTH).or(Shapes::WAY).or(Shapes::FLAT));

/// Whatever moves up or down.
pub(super) const MOVED: Class =
    Class::shapes(Shapes::VERB.or(Shapes::SHIFT).or(Shapes::LOSE).or(Shapes::NOUN).or(Shapes::BOTH).or(Shapes::WAY));

/// What no movement reaches over.
pub(super) const BREAK: Class = class!(Clause).or(Class::shapes(Shapes::STOP));

/// A movement that only qualifies a noun: growth stocks.
pub(super) const QUALIFIES: Class = Class::shapes(Shapes::COMPOUND);

/// How far the movement of an amount is looked for, in lexemes.
pub(super) const REACH: u8 = 23;

/// From the case of an amount back to its movement.
pub(super) const BACK: Step = Step::gap(BREAK.or(MOVEMENT), REACH);

/// The same from "to", which also leads to what something is due.
pub(super) const BACK_TO: Step = BACK.but(class!(Cause));

pub(super) const AMOUNT: Class = Class::shapes(Shapes::AMOUNT);

/// Right before the amount.
pub(super) const DIRECT: &[Frame] = &[
    Frame::new("moves A", Kinds::UNTIMED, Change).left(&[Step::moves(MOVES).but(AMOUNT)]).lead(Lead::Movement),
    Frame::new("up A", Kinds::UNTIMED, Change).left(&[Step::moves(Class::shapes(Shapes::WAY)).but(AMOUNT)]).lead(Lead::Movement),
    Frame::new("cuts A%", Kinds::RELATIVE.or(Kinds::FRACTION), Change)
        .left(&[Step::moves(Class::shapes(Shapes::SHIFT))])
        .lead(Lead::Movement),
    Frame::new("cuts A jobs", Kinds::UNIT.or(Kinds::HOURS).or(Kinds::NOUN), Change)
        .left(&[Step::moves(Class::shapes(Shapes::SHIFT))])
        .only(Direction::Down)
        .lead(Lead::Movement),
    Frame::new("loses A%", Kinds::PERCENT.or(Kinds::POINTS).or(Kinds::FRACTION).or(Kinds::UNIT).or(Kinds::HOURS), Change)
        .left(&[Step::moves(Class::shapes(Shapes::LOSE))])
        .lead(Lead::Movement),
    // "lost EUR 4mn" tells a level, "lost EUR 4mn to EUR 60mn" a movement.
    Frame::new("loses A to A", Kinds::UNTIMED, Change)
        .left(&[Step::moves(Class::shapes(Shapes::LOSE))])
        .right(&[Step::one(class!(To)), Step::one(Class::shapes(Shapes::OPENS))])
        .lead(Lead::Movement),
    Frame::new("loses A to settle at A", Kinds::UNTIMED, Change)
        .left(&[Step::moves(Class::shapes(Shapes::LOSE))])
        .right(&[Step::one(class!(To)), Step::one(class!(Reaches)), Step::one(class!(At))])
        .lead(Lead::Movement),
    Frame::new("grows at A", Kinds::PERCENT, Change)
        .left(&[Step::one(class!(At)), Step::moves(Class::shapes(Shapes::VERB))])
        .only(Direction::Up),
];

/// The noun of movement that the amount before it has.
pub(super) const TAKEN: Class = Class::shapes(Shapes::TAKEN);

/// The movement that the case of its amount leads back to.
pub(super) const BY: &[Frame] =
    &[Frame::new("moves … by A", Kinds::ANY, Change).left(&[Step::one(class!(By)), BACK.but(AMOUNT), Step::moves(MOVED).but(TAKEN)])];

/// The same behind another amount.
pub(super) const BY_AFTER: &[Frame] = &[
    // "rose 3% to 5% and by 2 points": beyond another amount only what is joined to it.
    Frame::new("moves A by A", Kinds::ANY, Change).left(&[
        Step::one(class!(By)),
        Step::maybe(Class::ALL).but(AMOUNT.or(BREAK).or(MOVEMENT)),
        Step::several(AMOUNT, 12),
        BACK,
        Step::moves(MOVED).but(TAKEN),
    ]),
    Frame::new("moves A and by A", Kinds::ANY, Change).left(&[
        Step::one(class!(By)),
        Step::gap(BREAK.or(AMOUNT).or(MOVEMENT), 10),
        Step::one(class!(And, Or)).but(AMOUNT),
        BACK,
        Step::moves(MOVED).but(TAKEN),
    ]),
];

/// What may stand between an amount and the noun of its movement: "a 6% same-store sales growth".
const BETWEEN: Step = Step::some(
    class!(Against, Each, Qualifier, Filler, Same, Countable, Instrument, NameCue, Unit, Month, CapitalMonth, BasisPoint)
        .or(Class::shapes(Shapes::PLAIN.or(Shapes::HYPHEN).or(Shapes::OPEN).or(Shapes::CLOSE))),
    7,
)
.but(class!(Clause, Beyond, Change, MovesOrChange, Stop))
.but(Class::shapes(Shapes::NAME));

/// A word behind which "higher" and "up" lead to a further amount.
const LEADS_ON: Class = class!(From, By).or(Class::shapes(Shapes::OPENS));

/// A way that is told behind the amount.
pub(super) const BEHIND: &[Frame] = &[
    Frame::new("A higher", Kinds::RELATIVE, Change).right(&[Step::moves(class!(Beyond)), Step::no(LEADS_ON)]).way(Way::Beyond),
    Frame::new("A points up", Kinds::UNIT.or(Kinds::MONEY), Change)
        .right(&[Step::moves(class!(Towards)), Step::no(LEADS_ON)])
        .way(Way::Beyond),
    // "a third lower than expected", but "a third below the age of 30"
    Frame::new("a third higher", Kinds::FRACTION, Change)
        .right(&[Step::moves(class!(Towards, Filler)), Step::no(LEADS_ON)])
        .way(Way::Beyond),
];

/// "$5 million more than a year ago", "300 fewer than in 2019"
pub(super) const BEYOND: &[Frame] = &[Frame::new("A more than before", Kinds::UNTIMED, Change)
    .right(&[
        Step::moves(class!(Versus)),
        // "than what it was in the same quarter"
        Step::some(class!(In, Of, At, Determiner, Article, Prior, Fiscal, Ordinal, Month, CapitalMonth, Part, Half, Being, Stop), 7),
        Step::one(class!(Back, Against, Period, Same).or(Class::shapes(Shapes::YEAR))),
    ])
    .way(Way::Beyond)];

/// A movement that is named behind the amount, whatever leads to it: "drove a 7% drop".
pub(super) const NOUN_BEHIND: &[Frame] = &[
    Frame::new("A rise", Kinds::RELATIVE.or(Kinds::MONEY), Change)
        // 50亿美元（增长率20%）: it has an amount of its own.
        .right(&[
            BETWEEN,
            Step::moves(class!(Change, MovesOrChange)).but(class!(Beyond)).but(QUALIFIES),
            Step::no(Class::shapes(Shapes::OPENS)),
        ])
        .way(Way::Noun),
    Frame::new("A things rise", Kinds::FRACTION.or(Kinds::UNIT).or(Kinds::NOUN), Change)
        .right(&[Step::moves(class!(Change, MovesOrChange)).but(class!(Beyond)).but(QUALIFIES)])
        .way(Way::Noun),
    // "sees two cuts": so many movements, and no movement by so much.
    Frame::new("A number rise", Kinds::NUMBER, Change)
        .right(&[Step::moves(class!(Change, MovesOrChange)).but(class!(Beyond)).but(QUALIFIES).but(Class::shapes(Shapes::MANY))])
        .way(Way::Noun),
    // "a 4.4 percent gain" moves, "a $5 million gain" is what is measured.
    Frame::new("A% gain", Kinds::RELATIVE, Change)
        .right(&[BETWEEN, Step::moves(Class::shapes(Shapes::LOSE)).but(class!(Shifts)).but(QUALIFIES)]),
];

/// A movement that is named, and "of" its amount.
pub(super) const NAMED: &[Frame] = &[
    Frame::new("rise of A", Kinds::ANY, Change)
        .left(&[Step::one(class!(Of)), Step::moves(class!(Moves, Change, MovesOrChange))])
        .way(Way::Noun),
    // "a gain of 3%" moves, "a gain of $3m" is what is measured.
    Frame::new("gain of A%", Kinds::PERCENT.or(Kinds::POINTS).or(Kinds::UNIT), Change)
        .left(&[Step::one(class!(Of)), Step::moves(Class::shapes(Shapes::LOSE))]),
];

/// The time of a change, up to the level that it led to: "down 3.4% year-on-year at $210 million".
const TIME: Step = Step::some(Class::shapes(Shapes::COMMA.or(Shapes::CLOSE).or(Shapes::KNOWN).or(Shapes::YEAR)), 5)
    .but(class!(Clause, Shifts).or(Class::shapes(Shapes::VERB)))
    .but(AMOUNT)
    .but(Class::shapes(
        Shapes::STOP.or(Shapes::OPEN).or(Shapes::HYPHEN).or(Shapes::QUOTE).or(Shapes::COLON).or(Shapes::SLASH).or(Shapes::DASH),
    ));

/// The level that a movement led to.
pub(super) const REACHED: &[Frame] = &[
    Frame::new("moves … to A", Kinds::ANY, Reached).left(&[Step::one(class!(To)), BACK_TO, Step::moves(MOVEMENT)]),
    Frame::new("moves … to reach A", Kinds::ANY, Reached).left(&[
        Step::one(class!(Reaches)),
        Step::one(class!(To)),
        BACK,
        Step::moves(MOVEMENT),
    ]),
    // "to increase productivity to 3%": a verb that could be a noun, where there is no other.
    Frame::new("to move w … to A", Kinds::ANY, Reached).left(&[
        Step::one(class!(To)),
        BACK_TO.but(QUALIFIES),
        Step::moves(QUALIFIES),
        Step::one(class!(Modal, Stop)),
    ]),
    Frame::new("+A to A", Kinds::ANY, Reached)
        .with(Traits::AFTER_CHANGE)
        .left(&[Step::one(class!(To)), Step::maybe(class!(Against)), Step::one(Class::shapes(Shapes::SIGNED))])
        .way(Way::Before),
    Frame::new("up at A", Kinds::ANY, Reached).left(&[Step::one(class!(At)), Step::moves(Class::shapes(Shapes::WAY.or(Shapes::FLAT)))]),
    Frame::new("A higher at A", Kinds::ANY, Reached)
        .with(Traits::AFTER_CHANGE)
        .left(&[Step::one(class!(At)), TIME, Step::one(Class::shapes(Shapes::CHANGED))])
        .way(Way::Before),
    // "the rate stayed at 3.9%", but "the meeting was held at"
    Frame::new("stays at A", Kinds::UNTIMED, Reached)
        .left(&[Step::one(class!(At)), Step::moves(class!(Stays)), Step::no(class!(Being))])
        .way(Way::Is(Direction::Flat)),
    Frame::new("unchanged … at A", Kinds::ANY, Reached).left(&[
        Step::one(class!(At)),
        Step::gap(BREAK, 4),
        Step::moves(Class::shapes(Shapes::FLAT)),
    ]),
];

/// To the movement that closes the clause.
const ON: Step = Step::gap(BREAK.or(MOVEMENT).or(Class::shapes(Shapes::COMMA)), 14);

/// Where the verb closes the clause: "ist um 12 Prozent auf 3 Mio. Euro gestiegen".
pub(super) const CLOSED: &[Frame] = &[
    Frame::new("by A … moves", Kinds::UNTIMED, Change).left(&[Step::one(class!(By))]).right(&[ON, Step::moves(MOVED)]),
    Frame::new("to A … moves", Kinds::UNTIMED, Reached).left(&[Step::one(class!(To))]).right(&[ON, Step::moves(MOVED)]),
    // "ist über 90 Dollar gestiegen"
    Frame::new("above A moves", Kinds::MONEY.or(Kinds::NUMBER).or(Kinds::UNIT), Reached)
        .right(&[Step::moves(Class::shapes(Shapes::VERB))])
        .through(tags!(Threshold))
        .lead(Lead::Movement),
];

/// Two parts of one verb, the second at the end of the clause, which tells the way: "nahm um 3 Prozent gegenüber Mai ab".
pub(super) const PARTED: &[Frame] = &[
    Frame::new("by A … off", Kinds::UNTIMED, Change).left(&[Step::one(class!(By))]).right(&[ON, OFF, ENDS]).way(Way::Differs),
    // "nahm auf 2,5 Millionen zu": "to" also leads to what is meant or due, so that the verb is asked for.
    Frame::new("goes to A … off", Kinds::UNTIMED, Reached)
        .left(&[Step::one(class!(To)), BACK_TO, Step::one(class!(Shifted))])
        .right(&[ON, OFF, ENDS])
        .way(Way::Differs)
        .lead(Lead::To),
];

/// The second part of a verb.
const OFF: Step = Step::moves(class!(Differs));

/// The end of a clause.
const ENDS: Step = Step::one(Class::shapes(Shapes::MARK.or(Shapes::END)).or(class!(And, Clause)));

/// "rose by 4 percent, profits by 9 percent"
pub(super) const GAPPED: &[Frame] = &[Frame::new("moves A, w by A", Kinds::UNTIMED, Change).left(&[
    Step::one(class!(By)),
    Step::gap(BREAK.or(MOVEMENT).or(AMOUNT).or(Class::shapes(Shapes::COMMA)), 6),
    Step::one(Class::shapes(Shapes::COMMA)),
    Step::several(AMOUNT, 12),
    BACK,
    Step::moves(MOVED).but(TAKEN),
])];

/// No movement, whatever stands before it.
pub(super) const JOINED: &[Frame] = &[
    // "climbed to a three-year high"
    Frame::new("A-long low", Kinds::JOINED_SPAN, Level),
];

/// A place that a movement passed: "fell below $109".
pub(super) const PASSED: &[Frame] = &[
    Frame::new("falls below A", Kinds::MONEY.or(Kinds::NUMBER), Reached)
        .left(&[Step::moves(MOVES.or(Class::shapes(Shapes::WAY.or(Shapes::LOSE))))])
        .through(tags!(Threshold))
        .lead(Lead::Movement),
    Frame::new("falls below A%", Kinds::RELATIVE, Reached)
        .left(&[Step::moves(Class::shapes(Shapes::VERB))])
        .through(tags!(Threshold))
        .lead(Lead::Movement),
    // "could drop below 2%": but "growth above 5%" is by how much.
    Frame::new("to drop below A%", Kinds::RELATIVE, Reached)
        .left(&[Step::moves(Class::shapes(Shapes::BOTH)), Step::one(class!(Modal))])
        .through(tags!(Threshold))
        .lead(Lead::Movement),
];

/// A sign that is no movement.
pub(super) const LABELLED: &[Frame] = &[
    // "EBITDA: +$71m"
    Frame::new("label: +A", Kinds::MONEY, Level).with(Traits::PLUS).left(&[Step::one(Class::shapes(Shapes::COLON))]),
];

#[cfg(test)]
mod tests;
