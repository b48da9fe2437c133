//! Frames: what a text says of an amount, as rows of data.
//!
//! A frame is one construction that a reader would name: "rise of A", "moves … to A", "A higher". It says of which
//! kinds of amount it is told, which words stand outward to the left (past the hedges of the amount) and to the right,
//! and what that says of the amount. The languages bring the rows; the room `clause` reads them.
//!
//! [`Frames`] is the list of a language in order of precedence, with an index by the class of the lexeme that leads to the amount
//! and of the one behind it, so that an amount meets only the few rows that can fit.

use crate::lexicon::sense::{Tags, tags};
use crate::value::Direction;

/// What leads to an amount, directly before its hedges.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Lead {
    To,
    From,
    By,
    At,
    Of,
    /// compared with, versus; "up from" and "down from" with their way.
    Comparator(Option<Direction>),
    /// An opening parenthesis.
    Open,
    /// "or".
    Or,
    /// A movement right before it.
    Movement,
    Other,
}

/// A set of kinds of amount.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Kinds(u16);

impl Kinds {
    pub(crate) const MONEY: Self = Self(1);
    pub(crate) const PERCENT: Self = Self(1 << 1);
    pub(crate) const POINTS: Self = Self(1 << 2);
    pub(crate) const MULTIPLE: Self = Self(1 << 3);
    pub(crate) const FRACTION: Self = Self(1 << 4);
    /// A count of a unit that the lexicon knows.
    pub(crate) const UNIT: Self = Self(1 << 5);
    /// A count of a noun of the text.
    pub(crate) const NOUN: Self = Self(1 << 6);
    pub(crate) const NUMBER: Self = Self(1 << 7);
    /// A count of hours, or of another unit of time that is no basis of comparison.
    pub(crate) const HOURS: Self = Self(1 << 8);
    /// A span of time.
    pub(crate) const SPAN: Self = Self(1 << 9);
    /// A span of time that is joined to what it describes: a three-year low.
    pub(crate) const JOINED_SPAN: Self = Self(1 << 10);

    pub(crate) const RELATIVE: Self = Self::PERCENT.or(Self::POINTS).or(Self::MULTIPLE);
    /// All but spans that can be a basis.
    pub(crate) const UNTIMED: Self =
        Self::RELATIVE.or(Self::MONEY).or(Self::FRACTION).or(Self::UNIT).or(Self::HOURS).or(Self::NOUN).or(Self::NUMBER);
    pub(crate) const ANY: Self = Self::UNTIMED.or(Self::SPAN);

    pub(crate) const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub(crate) const fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}

/// What a lexeme is beside its senses, as a set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Shapes(u64);

macro_rules! shapes {
    ($($(#[$doc:meta])* $name:ident = $bit:literal;)*) => {
        impl Shapes {
            pub(crate) const NONE: Self = Self(0);
            pub(crate) const ALL: Self = Self(u64::MAX);
            $($(#[$doc])* pub(crate) const $name: Self = Self(1 << $bit);)*
        }
    };
}

shapes! {
    /// A word in letters.
    WORD = 0;
    /// A word without a sense.
    PLAIN = 1;
    /// A word with one, or a mark.
    KNOWN = 2;
    /// A word without a sense that begins with a capital, but is not all in capitals.
    NAME = 3;
    CAPITALS = 4;
    /// Ideographs that no list knows: part of a noun.
    IDEOGRAPHS = 5;
    /// Hiragana that no list knows: an ending.
    KANA = 36;
    DIGITS = 6;
    /// A calendar year in digits.
    YEAR = 7;
    COMMA = 8;
    /// A comma that only parts the members of a list: 、
    ENUMERATION = 9;
    /// A full stop or a semicolon.
    STOP = 10;
    OPEN = 11;
    CLOSE = 12;
    QUOTE = 13;
    HYPHEN = 14;
    COLON = 15;
    SLASH = 16;
    DASH = 17;
    MARK = 18;
    /// Within the amount before.
    AMOUNT = 19;
    /// The same, and it is a change.
    CHANGED = 20;
    /// The same, by its sign alone.
    SIGNED = 21;
    /// Within the amount before, and a movement governs it.
    MOVED = 22;
    /// The movement behind the amount before that it takes for itself.
    TAKEN = 23;
    /// A movement that only qualifies the noun behind it: growth stocks.
    COMPOUND = 24;
    /// A word of movement in the plural: two cuts.
    MANY = 25;
    /// One that is not.
    ONE = 28;
    // The part that a word of movement plays: the verb of it before its noun, whatever other it can play.
    VERB = 29;
    /// A verb whose plain object can also be a level.
    SHIFT = 30;
    LOSE = 31;
    NOUN = 32;
    /// Noun and verb alike.
    BOTH = 33;
    /// Up and down.
    WAY = 34;
    /// Unchanged.
    FLAT = 35;
    /// Beyond the sentence.
    END = 26;
    /// Digits or a word that a number begins with, or a sign of money, but no year.
    OPENS = 27;
}

impl Shapes {
    /// The parts of movements.
    pub(crate) const PARTS: Self = Self(0b111_1111 << 29);

    /// What only a further look finds: into a lexeme, or at what is told of the amount before.
    const FOUND: Self = Self::OPENS
        .or(Self::AMOUNT)
        .or(Self::CHANGED)
        .or(Self::SIGNED)
        .or(Self::MOVED)
        .or(Self::TAKEN)
        .or(Self::COMPOUND)
        .or(Self::MANY)
        .or(Self::ONE);

    /// The senses of the words that can play one of these parts of movements.
    const fn senses(self) -> Tags {
        let parts = [
            (Self::VERB, tags!(Moves, Factor)),
            (Self::SHIFT, tags!(Shifts)),
            (Self::LOSE, tags!(Loses)),
            (Self::NOUN, tags!(Change)),
            (Self::BOTH, tags!(MovesOrChange)),
            (Self::WAY.or(Self::FLAT), tags!(Towards)),
        ];
        let mut found = Tags::NONE;
        let mut rest = parts.as_slice();
        while let [(part, senses), others @ ..] = rest {
            if self.meets(*part) {
                found = found.or(*senses);
            }
            rest = others;
        }
        found
    }

    /// Without the parts of movements.
    pub(crate) const fn without_parts(self) -> Self {
        Self(self.0 & !Self::PARTS.0)
    }

    #[inline]
    pub(crate) const fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    pub(crate) const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

/// What only a further look tells.
pub(crate) const FURTHER: Shapes =
    Shapes::COMPOUND.or(Shapes::MANY).or(Shapes::ONE).or(Shapes::YEAR).or(Shapes::OPENS).or(Shapes::ENUMERATION);

/// A set of classes of lexemes: by their senses, or by what they are beside them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Class {
    pub tags: Tags,
    pub shapes: Shapes,
}

impl Class {
    pub(crate) const NONE: Self = Self { tags: Tags::NONE, shapes: Shapes::NONE };
    /// Whatever it is, within the sentence or beyond it.
    pub(crate) const ALL: Self = Self { tags: Tags::ALL, shapes: Shapes::ALL };

    pub(crate) const fn tags(tags: Tags) -> Self {
        Self { tags, shapes: Shapes::NONE }
    }

    pub(crate) const fn shapes(shapes: Shapes) -> Self {
        Self { tags: Tags::NONE, shapes }
    }

    pub(crate) const fn or(self, other: Self) -> Self {
        Self { tags: self.tags.or(other.tags), shapes: self.shapes.or(other.shapes) }
    }

    #[inline]
    pub(crate) const fn meets(self, other: Self) -> bool {
        self.tags.meets(other.tags) || self.shapes.meets(other.shapes)
    }

    /// What its lexemes are before a further look; that may find some of the shapes in any.
    const fn plainly(self) -> Self {
        match self.shapes {
            shapes if shapes.meets(Shapes::FOUND) => Self::ALL,
            shapes if shapes.meets(Shapes::ENUMERATION) => self.or(Self::shapes(Shapes::COMMA)),
            shapes if shapes.meets(Shapes::YEAR) => self.or(Self::shapes(Shapes::DIGITS)),
            _ => self,
        }
    }
}

/// Lexemes of one class, from `least` to `most` of them; the fewest that fit are taken.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Step {
    pub any: Class,
    pub none: Class,
    pub least: u8,
    pub most: u8,
    /// It is the movement, which tells the way.
    pub moves: bool,
}

impl Step {
    /// One lexeme of a class.
    pub(crate) const fn one(any: Class) -> Self {
        Self { any, none: Class::NONE, least: 1, most: 1, moves: false }
    }

    /// One that is the movement.
    pub(crate) const fn moves(any: Class) -> Self {
        Self { moves: true, ..Self::one(any) }
    }

    /// None or one.
    pub(crate) const fn maybe(any: Class) -> Self {
        Self { least: 0, ..Self::one(any) }
    }

    /// At most so many.
    pub(crate) const fn some(any: Class, most: u8) -> Self {
        Self { least: 0, most, ..Self::one(any) }
    }

    /// One at least.
    pub(crate) const fn several(any: Class, most: u8) -> Self {
        Self { most, ..Self::one(any) }
    }

    /// Anything within the sentence but these.
    pub(crate) const fn gap(none: Class, most: u8) -> Self {
        Self { any: Class::ALL, none: none.or(Class::shapes(Shapes::END)), least: 0, most, moves: false }
    }

    /// Something else, or the end.
    pub(crate) const fn no(none: Class) -> Self {
        Self { any: Class::ALL, none, least: 1, most: 1, moves: false }
    }

    /// But none of these.
    pub(crate) const fn but(self, none: Class) -> Self {
        Self { none: self.none.or(none), ..self }
    }

    /// Whether it takes one lexeme of its class, whatever else that is and without a further look.
    const fn is_plain(&self) -> bool {
        let further = Shapes::PARTS.or(FURTHER);
        let one = self.least == 1 && self.most == 1 && !self.moves;
        one && self.none.tags.is_empty() && self.none.shapes.0 == 0 && !self.any.shapes.meets(further)
    }

    #[inline]
    pub(crate) const fn fits(&self, class: Class) -> bool {
        class.meets(self.any) && !class.meets(self.none)
    }
}

/// What a frame says of its amount.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Says {
    /// How much there is; nothing moved it.
    Level,
    /// How much there is, where a movement led.
    Reached,
    /// By how much it moved.
    Change,
    /// The same as of the amount before.
    Same,
}

/// Where the way of the movement is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Way {
    /// By the movement, whatever part of speech it is.
    Movement,
    /// By the movement as a noun: a cut of.
    Noun,
    /// By a word that compares: 5% higher.
    Beyond,
    /// By the noun that a turn ends in: swung to a profit.
    Outcome,
    /// By an adjective of difference.
    Differs,
    /// By the hedge of the amount, where that is a movement too: 跌破.
    Hedge,
    /// By the movement of the amount before.
    Before,
    Is(Direction),
}

/// What else is known of the amount, as a set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Traits(u8);

impl Traits {
    pub(crate) const NONE: Self = Self(0);
    pub(crate) const MINUS: Self = Self(1);
    pub(crate) const PLUS: Self = Self(1 << 1);
    /// Bounded: more than, about.
    pub(crate) const BOUNDED: Self = Self(1 << 2);
    pub(crate) const EXACT: Self = Self(1 << 3);
    /// Of the same kind as the amount before.
    pub(crate) const ALIKE: Self = Self(1 << 4);
    /// The amount before is a change.
    pub(crate) const AFTER_CHANGE: Self = Self(1 << 5);
    /// More than one.
    pub(crate) const GROWN: Self = Self(1 << 6);

    pub(crate) const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    #[inline]
    const fn hold(self, all: Self) -> bool {
        all.0 & self.0 == all.0
    }
}

/// A construction, and what it says.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Frame {
    /// What the construction looks like; it stands once among the rows of a language.
    #[cfg_attr(not(test), allow(dead_code))] // tests name the row that they are for
    pub name: &'static str,
    kinds: Kinds,
    /// All of them are needed.
    traits: Traits,
    /// One of the hedges before the amount has one of these.
    hedges: Tags,
    /// The amount is described before it is told, and the steps to the left begin before the description.
    described: bool,
    /// Outward from the hedges.
    pub left: &'static [Step],
    /// The index has already told that the first of them fits.
    pub sure: bool,
    /// Outward from the amount's end.
    pub right: &'static [Step],
    pub says: Says,
    pub way: Way,
    /// The only way that it is told of.
    pub only: Option<Direction>,
    /// What leads to the amount, where it is not the word before.
    pub lead: Option<Lead>,
}

impl Frame {
    pub(crate) const fn new(name: &'static str, kinds: Kinds, says: Says) -> Self {
        let way = match says {
            Says::Same => Way::Before,
            _ => Way::Movement,
        };
        Self {
            name,
            kinds,
            traits: Traits::NONE,
            hedges: Tags::NONE,
            described: false,
            left: &[],
            sure: false,
            right: &[],
            says,
            way,
            only: None,
            lead: None,
        }
    }

    pub(crate) const fn left(self, left: &'static [Step]) -> Self {
        let sure = match left {
            [first, ..] => first.is_plain(),
            [] => false,
        };
        Self { left, sure, ..self }
    }

    /// Outward from the "to" before the description: "fell to a low of A".
    pub(crate) const fn described(self, left: &'static [Step]) -> Self {
        Self { left, described: true, ..self }
    }

    pub(crate) const fn is_described(&self) -> bool {
        self.described
    }

    pub(crate) const fn right(self, right: &'static [Step]) -> Self {
        Self { right, ..self }
    }

    pub(crate) const fn with(self, traits: Traits) -> Self {
        Self { traits, ..self }
    }

    pub(crate) const fn through(self, hedges: Tags) -> Self {
        Self { hedges, ..self }
    }

    pub(crate) const fn way(self, way: Way) -> Self {
        Self { way, ..self }
    }

    pub(crate) const fn only(self, way: Direction) -> Self {
        Self { only: Some(way), ..self }
    }

    pub(crate) const fn lead(self, lead: Lead) -> Self {
        Self { lead: Some(lead), ..self }
    }

    /// Whether the amount is one that it is told of, beside its kind.
    #[inline]
    pub(crate) const fn is_of(&self, traits: Traits, hedges: Tags) -> bool {
        traits.hold(self.traits) && (self.hedges.is_empty() || self.hedges.meets(hedges))
    }
}

/// How a language describes a level before it tells it: "to a 30-year low of", "to a seasonally adjusted".
#[derive(Debug, Clone, Copy)]
pub(crate) struct Description {
    /// What may stand between the description and the amount: of.
    pub of: Class,
    /// Its words.
    pub word: Step,
    /// What it begins with, behind the case.
    pub begins: &'static [&'static [Step]],
    /// The case before it: to.
    pub case: Class,
}

/// More rows than any language has.
const MOST: usize = 128;

/// So many kinds of amount there are.
const KINDS: usize = 11;

/// So many classes there are: of senses, and of shapes.
const CLASSES: usize = 128 + 64;

/// The rows that a class can stand in, as bits.
#[derive(Debug, Clone)]
struct Index {
    rows: [u128; CLASSES],
    /// The classes that any row asks for.
    any: Class,
    /// The rows that ask for none.
    rest: u128,
}

impl Index {
    const NOTHING: Self = Self { rows: [0; CLASSES], any: Class::NONE, rest: 0 };

    /// The same with a row that asks for one of a class; all of them are none to ask for.
    #[allow(clippy::indexing_slicing)] // at compile time
    const fn with(mut self, class: Class, row: u128) -> Self {
        if class.tags.bits() == Tags::ALL.bits() && class.shapes.0 == Shapes::ALL.0 {
            self.rest |= row;
            return self;
        }
        let tags = class.tags.bits();
        let mut at = 0;
        while at < 128 {
            if tags >> at & 1 == 1 {
                self.rows[at] |= row;
            }
            if at < 64 && class.shapes.0 >> at & 1 == 1 {
                self.rows[128 + at] |= row;
            }
            at += 1;
        }
        self.any = self.any.or(class);
        self
    }

    #[inline]
    fn of(&self, class: Class) -> u128 {
        let mut rows = self.rest;
        let mut shapes = class.shapes.0 & self.any.shapes.0;
        let [mut low, mut high] = class.tags.and(self.any.tags).halves();
        while low != 0 {
            rows |= self.row(low.trailing_zeros());
            low &= low - 1;
        }
        while high != 0 {
            rows |= self.row(64 + high.trailing_zeros());
            high &= high - 1;
        }
        while shapes != 0 {
            rows |= self.row(128 + shapes.trailing_zeros());
            shapes &= shapes - 1;
        }
        rows
    }

    #[inline]
    fn row(&self, class: u32) -> u128 {
        self.rows.get(class as usize).copied().unwrap_or(0)
    }
}

/// A choice of a language's rows.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Rows(u128);

/// The frames of a language.
#[derive(Debug, Clone)]
pub(crate) struct Frames {
    rows: [Frame; MOST],
    /// How levels are described, where they are.
    pub description: Option<Description>,
    /// The rows by the class of what leads to the amount.
    leads: Index,
    /// Those of described amounts, by the class of what stands before the description.
    described: Index,
    describe: u128,
    /// The rows by the class of what stands behind the amount.
    trails: Index,
    /// The rows by the senses of their movement.
    movements: Index,
    /// The rows by the kinds of amount that they are told of.
    kinds: [u128; KINDS],
}

impl Frames {
    /// The rows of the lists, in order of precedence.
    #[allow(clippy::indexing_slicing, clippy::panic)] // at compile time, where a panic is an error of the build
    pub(crate) const fn of(description: Option<Description>, lists: &[&[Frame]]) -> Self {
        let mut rows = [Frame::new("", Kinds(0), Says::Level); MOST];
        let mut count = 0;
        let mut list = 0;
        while list < lists.len() {
            let mut at = 0;
            while at < lists[list].len() {
                rows[count] = lists[list][at];
                count += 1;
                at += 1;
            }
            list += 1;
        }
        let mut leads = Index::NOTHING;
        let mut described = Index::NOTHING;
        let mut describe = 0;
        let mut trails = Index::NOTHING;
        let mut movements = Index::NOTHING;
        let mut kinds = [0; KINDS];
        let mut at = 0;
        while at < count {
            let row = 1 << at;
            let mut kind = 0;
            while kind < KINDS {
                let joined = kind + 1 == KINDS && rows[at].kinds.meets(Kinds::SPAN);
                if rows[at].kinds.0 >> kind & 1 == 1 || joined {
                    kinds[kind] |= row;
                }
                kind += 1;
            }
            let Frame { left, right, .. } = rows[at];
            if rows[at].described {
                described = described.with(first_class(left), row);
                describe |= row;
            } else {
                leads = leads.with(first_class(left), row);
            }
            trails = trails.with(first_class(right), row);
            let movement = movement(left).or(movement(right));
            let any = movement.is_empty() || movement.bits() == Tags::ALL.bits();
            movements = movements.with(if any { Class::ALL } else { Class::tags(movement) }, row);
            at += 1;
        }
        Self { rows, description, leads, described, describe, trails, movements, kinds }
    }

    /// All rows, in order of precedence.
    #[cfg(test)]
    pub(crate) fn rows(&self) -> impl Iterator<Item = &Frame> {
        self.rows.iter().filter(|frame| !frame.name.is_empty())
    }

    /// The same without the rows of a name.
    #[cfg(test)]
    pub(crate) fn without(&self, name: &str) -> Self {
        let rows: Vec<Frame> = self.rows().filter(|frame| frame.name != name).copied().collect();
        Self::of(self.description, &[&rows])
    }

    /// The rows of an amount of such kinds, in a sentence with such tags: their movement has to stand somewhere in it.
    #[inline]
    pub(crate) fn told(&self, kinds: Kinds, within: Tags) -> Rows {
        // A joined span is also a span, whose rows stand with its own.
        let told = self.kinds.get(15 - (kinds.0.leading_zeros() as usize).min(15)).copied().unwrap_or(0);
        Rows(told & self.movements.of(Class::tags(within)))
    }

    /// The rows of amounts whose description has to be found first.
    #[inline]
    pub(crate) fn are_described(&self, rows: Rows) -> bool {
        rows.0 & self.describe != 0
    }

    /// Those rows that may fit where such lexemes stand before and behind the amount, and before its description, in
    /// their order.
    #[inline]
    pub(crate) fn candidates(&self, rows: Rows, lead: Class, trail: Class, described: Option<Class>) -> impl Iterator<Item = &Frame> {
        let mut rows = rows.0 & (self.leads.of(lead) | described.map_or(0, |before| self.described.of(before)));
        if rows != 0 {
            rows &= self.trails.of(trail);
        }
        std::iter::from_fn(move || {
            if rows == 0 {
                return None;
            }
            let row = rows.trailing_zeros();
            rows &= rows - 1;
            self.rows.get(row as usize)
        })
    }
}

/// What the first lexeme of the steps can be.
#[allow(clippy::indexing_slicing)] // at compile time
const fn first_class(steps: &[Step]) -> Class {
    let mut class = Class::NONE;
    let mut at = 0;
    while at < steps.len() {
        class = class.or(steps[at].any.plainly());
        if steps[at].least > 0 {
            return class;
        }
        at += 1;
    }
    // All may be left out.
    Class::ALL
}

/// The senses of the movement among the steps; nothing where there is none.
const fn movement(steps: &[Step]) -> Tags {
    let mut rest = steps;
    while let [Step { any, moves, least, .. }, others @ ..] = rest {
        if *moves && *least > 0 {
            let by_sense = any.shapes.without_parts().0 == 0;
            return if by_sense { any.tags.or(any.shapes.senses()) } else { Tags::ALL };
        }
        rest = others;
    }
    Tags::NONE
}

/// A class by senses: `class!(To, From)`.
macro_rules! class {
    ($($tag:ident),+ $(,)?) => {
        $crate::lexicon::frame::Class::tags($crate::lexicon::tags!($($tag),+))
    };
}

pub(crate) use class;
