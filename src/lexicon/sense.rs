//! What words can mean: senses, sets of them, and what they carry.

use crate::value::{Basis, Bound, Direction};

/// Declares the senses, and a tag for each that leaves out what it carries.
macro_rules! senses {
    ($($(#[$doc:meta])* $name:ident $(($carried:ty))?,)*) => {
        /// What a word can mean. A word has one sense, or up to four that its place decides between.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub(crate) enum Sense {
            $($(#[$doc])* $name $(($carried))?,)*
        }

        /// A sense without what it carries.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub(crate) enum Tag {
            $($name,)*
        }

        impl Sense {
            #[inline]
            pub(crate) const fn tag(self) -> Tag {
                match self {
                    $(Self::$name { .. } => Tag::$name,)*
                }
            }
        }
    };
}

senses! {
    /// A number below a hundred that is written as one word.
    Cardinal(u16),
    /// A numeral of cheques, which is also a part of other words: 陆 in 陆续.
    Formal,
    /// Multiplies what stands before it within a group: hundred.
    Hundred(u8),
    /// Closes a group and gives it a power of ten: thousand, million.
    Scale(u8),
    /// A scale that is only one right after digits: k, m, bn.
    ShortScale(u8),
    /// A letter that is a scale only where money makes it one: m, b, t.
    MoneyScale(u8),
    /// A short scale of money that is counted in lakhs and crores: cr, L.
    RupeeScale(u8),
    /// The side of an account on which an amount is booked: CR, DR. It says no sign.
    Booked,
    /// A counted dozen.
    Dozen(u16),
    /// One half.
    Half,
    /// So many halves in one word: anderthalb, one and a half.
    Halves(u16),
    /// The denominator of a fraction: third, quarter.
    Part(u16),
    /// first, second, 21st.
    Ordinal,
    /// "a": stands for one before a scale, and for "per" after an amount.
    Article,
    And,
    /// The decimal point, spelled.
    DecimalPoint,
    /// A zero that is only one within a number: "oh" in "point oh five", "no" in "no/100".
    Nought,
    /// The ordinal of a scale: a number before it is no number of things.
    Nth,
    /// Joins a whole and its part: 又 in 一又二分之一.
    Mixed,
    /// minus, negative.
    Negative,
    /// Between a denominator and its numerator: 分之.
    PartOf,
    /// Parts of ten behind the number, by their place: 成 and 割 are tenths, 分 behind 割 hundredths.
    Tenths(u8),
    /// Tenths of a price; two digits before it are hundredths of it: 八五折.
    Discount,
    /// A percent of interest by the year, a tenth of one by the month: 厘.
    Interest,
    /// A rate of interest by the year: 拆息.
    Yearly,
    /// A quarter of a percentage point, where a rate moves by it: 碼.
    RateStep,

    /// Names or signs major units: the index of a form.
    Major(u16),
    /// Names minor units: the index of a form.
    Minor(u16),
    /// Says behind a sign of many currencies which one is meant, "$5 Cdn": the index of a form.
    Denoted(u16),
    /// Leads to a weight, so that a name that is also one is no money: weighs.
    Weighs,
    /// Leads to money, so that what may be a sign or code is one: costs, paid, a fee.
    Paid,
    /// Says that a number is a length or a weight: long, a height of, loads of.
    Measured,
    /// A thousand of the region's money.
    Grand,
    /// The name of a coin or note that "a" makes an amount: a dollar.
    Coin,

    Percent,
    PercentagePoint,
    BasisPoint,
    Times,
    Fold,
    /// A unit of measure or a noun of counting: the index of its singular.
    Unit(u16),
    /// A unit that is a span of time and can be a basis of comparison.
    Period(Period),
    /// A measure word between a number and its noun: 家.
    Classifier,
    Old,

    /// Before the number.
    Before(Bound),
    /// Also a place that a movement passes: above, below, the 50 mark.
    Threshold,
    /// Also a movement and the "to" of its end, where an earlier level follows: "up to $5m from $4m".
    Reached(Direction),
    /// What is said in multiples: oversubscribed, a ratio of.
    Rated,
    /// What is itself told in percent, so that it moves by points: margin, unemployment.
    Proportion,
    /// Tells what is ahead: expects, sees, outlook.
    Ahead,
    /// Whole, of a point: a full percentage point.
    Full,
    /// Leads by a hyphen to the round number that a figure is in the middle or at an end of: mid-30%.
    Amid,
    /// The points of an index, or of what is told in percent.
    Point,
    /// A verb before another, which is then one too: will, may, to.
    Modal,
    /// Leads to a span of time that something lasts: for, during; over, where it is no bound.
    Throughout,
    /// After it.
    After(Bound),
    /// Also within an amount, before its scale or what it counts: "$40-plus million".
    Plus,

    /// A verb whose subject moves, or whose object is the amount of the movement.
    Moves(Direction),
    /// A verb whose plain object can also be a level: to raise $5m, to lose $5m.
    Shifts(Direction),
    /// A verb of losing: a part of something, or an amount of money.
    Loses(Direction),
    /// The noun of a movement: an increase.
    Change(Direction),
    /// Noun and verb alike: rise, drop.
    MovesOrChange(Direction),
    /// Also a thing that is counted: firms.
    Countable,
    /// A verb of moving that tells no way: went.
    Shifted,
    /// What a turn ends in, with the way of the turn: a profit, a loss. Anything else in a sentence.
    Outcome(Direction),
    /// up, down, higher: the direction by itself.
    Towards(Direction),
    /// The direction behind the amount: 5% higher, 16% above.
    Beyond(Direction),
    /// A verb that is the amount: doubled.
    Factor(Factor),
    /// twofold, double, as an amount that is no movement by itself.
    FactorNoun(Factor),
    /// Also so many times, where nothing is compared: twice.
    Often,
    /// A measure of change whose name implies no way: growth rate.
    Reaches,

    To,
    From,
    By,
    At,
    Of,
    /// Says what something is: the amount behind it stands for itself, in parentheses too.
    Being,
    In,
    /// A verb whose object is so many of something, so that "in" behind it names places: "opened two in five cities".
    Handles,
    /// Between a part and its whole: "one in five".
    Among,
    OutOf,
    Per,
    /// "Per" and its unit in one word: daily, p.a.
    Each(Period),
    Or,
    Between,
    /// compared with, versus.
    Comparator,
    /// What was thought beforehand, or who thought it: forecast, analysts.
    Expected,
    /// An adjective that tells by how much a thing is above or below what it is compared with: 比上年多3亿元. Anything else
    /// in a sentence.
    Differs(Direction),
    /// What something is put down to: due, thanks.
    Cause,
    /// A verb of not moving: remained, held.
    Stays,
    /// with: beside a standstill, what it is held against.
    With,
    /// A word that is asked for by name alone.
    Cue(Cue),
    /// A measure that is told for each of a unit: EPS, by the index of the unit's singular.
    Measures(u16),
    /// last, previous.
    Prior,
    /// same, corresponding.
    Same,
    /// earlier, ago.
    Earlier,
    /// Behind a span of time, the time that it leads to: a week after.
    Later,
    /// A phrase that is a basis by itself: year-on-year.
    Against(Basis),
    /// Against the period before, which the text names elsewhere: 环比.
    Sequential,
    /// An earlier time, a basis behind a comparison: from a year earlier.
    Back(Basis),
    /// Compares where an earlier time follows: than, over, on.
    Versus,
    /// Also compares two amounts that are told, and says the way from the second to the first: lower than.
    Than(Direction),
    Respectively,
    /// Begins a clause of its own: while, but.
    Clause,
    /// A function word: it ends a noun phrase.
    Stop,
    /// its, the, those: the noun of "68 of its affiliates" follows.
    Determiner,
    /// Points at what is known, so that "one" behind it is a pronoun: the one, that one.
    Pointing,
    /// more, other: skipped between a movement and its amount.
    Filler,
    /// total, estimated, record: skipped before an amount.
    Qualifier,

    Month,
    /// A month whose name is also another word: one only with a capital.
    CapitalMonth,
    Weekday,
    /// fiscal, FY: a year follows.
    Fiscal,
    /// A year in two digits may follow: fiscal, class of.
    ShortYearCue,
    /// A number right after it belongs to a name: Boeing, Section.
    NameCue,
    /// Parts shares, so many for so many: split.
    Split,
    /// What has a number for its name, which may be told behind a verb or a colon: passcode.
    Identifier,
    /// What follows a number that names an instrument: "10-year Treasury".
    Instrument,
    /// am, pm, o'clock.
    Clock,
    /// A number before it is a date, a rank or part of a name: 年, 月, 级.
    DateMark,
    /// A noun that money measures: 营收.
    Worth,
    /// A power of ten fused to a unit, which is the other sense of the word: koz.
    Prefix(u8),
    /// A unit that stands for more than one: no amount where it is read as none of them, or with only its first letter a
    /// capital: Mt.
    Unsettled,
    /// A part of a building, which is numbered: 座, 樓, 室.
    Storey,
    /// A name of money that stands before its number, and behind one only with its unit: 人民币.
    NamedFirst,
    /// Says that what money is named here is that of all that follows: 下同.
    SameBelow,
    /// A plain noun whose characters have other senses: 零件.
    Noun,
    /// A caller's own words to leave alone.
    Skip,
}

/// A set of tags: what a lexeme's senses are, asked with one test.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Tags(u128);

impl Tags {
    pub(crate) const NONE: Self = Self(0);
    pub(crate) const ALL: Self = Self(u128::MAX);

    #[inline]
    pub(crate) const fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    pub(crate) const fn bits(self) -> u128 {
        self.0
    }

    /// The lower half of the bits, and the upper.
    #[inline]
    pub(crate) const fn halves(self) -> [u64; 2] {
        [self.0 as u64, (self.0 >> 64) as u64]
    }

    pub(crate) const fn with(self, tag: Tag) -> Self {
        Self(self.0 | 1 << tag as u32)
    }

    pub(crate) const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    #[inline]
    pub(crate) const fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    #[inline]
    pub(crate) const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether they leave a word to be one of a name before its letter: "Series B", "plan b".
    pub(crate) const fn may_be_name(self) -> bool {
        !self.tell() && !self.meets(Self::NONE.with(Tag::Paid)) || self.meets(Self::NONE.with(Tag::NameCue))
    }

    /// Whether they tell anything to one who does not ask for them by name.
    #[inline]
    pub(crate) const fn tell(self) -> bool {
        self.0 & !QUIET.0 != 0
    }
}

/// A set of tags by their names: `tags!(To, From)`.
macro_rules! tags {
    ($($tag:ident),+ $(,)?) => {
        const { $crate::lexicon::Tags::NONE$(.with($crate::lexicon::Tag::$tag))+ }
    };
}

pub(crate) use tags;

/// Senses that a word can have and yet be any other in its sentence: only who asks for them by name is told.
pub(crate) const QUIET: Tags = tags!(
    Outcome, Handles, Noun, Denoted, Paid, Measured, Booked, Storey, Yearly, Later, Proportion, Ahead, Full, Amid, Point, Differs, Cause,
    Stays, Cue, Measures, With,
);

/// The senses of movement.
pub(crate) const MOVEMENTS: Tags = tags!(Moves, Shifts, Loses, Change, MovesOrChange, Towards, Factor);

/// Words that tell something wherever they stand, and may be any other word beside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Cue {
    /// not, never: turns the bound behind it.
    Not,
    /// What is quarrelled over: a strike over, sued over.
    Disputes,
    /// Behind a span of time, it tells when: a month later.
    Later,
    /// Tells that it gets better, whichever way that is: improved.
    Betters,
    /// The comparison that was told before holds again: 同.
    Again,
    /// Of two amounts, either may hold: whichever is higher.
    Whichever,
    /// One of several that have no other name than their number: Company 1, Store 214, 附件3.
    Numbered,
    /// Tells of a rate of exchange, whose basis points are ten-thousandths of a currency: 兑, 中间价.
    Exchange,
    /// Tells of a rate of interest, whose basis points are hundredths of a percent: 利率, 国债.
    Interest,
    /// A measure that gets better by getting less: costs.
    Burden,
    /// Behind a price, it is that of one: "$5 apiece".
    Apiece,
    /// The beginning or the end of a span of time: 年底.
    Edge,
    /// Leads to where something went, and joins the ends of no range: "von 3 auf 5 Prozent".
    Onto,
    /// Leads to which part of something an amount is: 占比.
    Share,
    /// Between a whole and the part of it: 10人中3人.
    Within,
    /// Joins the ends of a range, wherever it stands: bis.
    Until,
    /// Leads to what is told aside, as a part or an exception: including, excluding.
    Aside,
    /// Makes the number behind it a rank: 前10名.
    Rank,
    /// What is told by its weight, so that a pound is none of money: emissions.
    Mass,
    /// Denies what its noun does: "no customer exceeded 5%".
    No,
}

/// Spans of time that comparisons are made over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Period {
    Year,
    Half,
    Quarter,
    Month,
    Week,
    Day,
}

impl Period {
    pub(crate) fn basis(self) -> Basis {
        match self {
            Self::Year => Basis::YearOnYear,
            Self::Half => Basis::HalfOnHalf,
            Self::Quarter => Basis::QuarterOnQuarter,
            Self::Month => Basis::MonthOnMonth,
            Self::Week => Basis::WeekOnWeek,
            Self::Day => Basis::DayOnDay,
        }
    }
}

/// An amount that a word is by itself: 2 for "doubled", in tenths so that "halved" fits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Factor {
    pub tenths: u16,
    pub direction: Direction,
}
