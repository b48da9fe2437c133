//! What a word can be in a sentence: a determiner, a noun that measures, a verb of movement.

/// Declares the parts, and a set of them.
macro_rules! parts {
    ($($(#[$doc:meta])* $name:ident,)*) => {
        /// What a word can be in a sentence.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub(crate) enum Part {
            $($(#[$doc])* $name,)*
        }
    };
}

parts! {
    /// Says how exact a figure is: about, at least.
    Hedge,
    /// is, were, been.
    Be,
    /// has, did.
    Auxiliary,
    /// will, may.
    Modal,
    /// that: either.
    That,
    /// Begins a clause about the noun before it: which, who.
    Relative,
    /// it, they, we.
    Pronoun,
    /// Begins a clause: while, but, as.
    Subordinate,
    And,
    Or,
    /// Verbs: the subject or object moves.
    Moves,
    /// The subject is the measure.
    Amounts,
    /// The subject is whose it is, the object the measure.
    Reports,
    /// Buying and paying.
    Transacts,
    Says,
    /// Of what is to come.
    Expects,
    Verb,
    /// Any preposition.
    Preposition,
    /// a, the, these, some.
    Determiner,
    /// its, their: whose it is stands before.
    Own,
    /// A noun that a table has a row for: revenue, exports.
    Measure,
    /// A noun of movement, which passes on to what moves: increase.
    Movement,
    /// Heads no measure: level, range.
    Unmeasured,
    /// Stands for a figure to come: estimate, guidance.
    Estimate,
    /// Who foresees or tells, never whose it is: analysts.
    Source,
    /// No owner by itself: company, group.
    Anonymous,
    /// A common noun that can be the owner: customers, unit.
    Owner,
    Noun,
    /// Chooses the measure: net, adjusted.
    Choosing,
    /// Describes a measure and does not choose it: record, strong.
    Describing,
    /// A people or place as adjective: Finnish.
    Nationality,
    /// Ends the name of a company: Inc, plc.
    Incorporated,
    /// Tags of agencies before a headline: UPDATE, BRIEF.
    Tag,
    /// year, quarter, month.
    Span,
    /// fiscal, financial.
    Fiscal,
    /// Says that something is to come: likely, planned.
    Prospect,

    // What only says more of it.
    Of,
    In,
    To,
    From,
    By,
    At,
    For,
    On,
    /// per: the noun behind it belongs to the measure before it.
    Per,
    /// A noun that "to" follows with what is to come: an agreement to buy.
    Pledge,
    /// compared, versus, against: an earlier or other level follows.
    Compared,
    Adverb,
    /// What a number of months or years can be the measure of: life, term.
    Duration,
    /// Several of them, whom no other word has to tell apart: customers.
    Owners,
    /// Verb form that can stand before a noun: expected, leading.
    Participle,
    /// Months by name.
    Month,
    /// A month whose name is another word unless it has a capital: May.
    CapitalMonth,
    Weekday,
    /// today, yesterday.
    Day,
    /// first, second, third, fourth.
    Ordinal,
    /// one to twelve.
    Numeral,
    /// same, year-ago: an earlier time.
    Same,
    /// last, this, next.
    Relation,
    /// ended, ending.
    Ended,
    /// earlier, ago.
    Earlier,
    /// end, start, early.
    Edge,
    /// A whole time in one word: third-quarter, half-year.
    Time,
    /// quarterly, annual: a time before a noun.
    Timely,
}

/// A set of parts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Parts(u64);

impl Parts {
    pub(crate) const NONE: Self = Self(0);

    pub(crate) const fn with(self, part: Part) -> Self {
        assert!((part as u32) < u64::BITS, "a set holds no more parts than it has bits");
        Self(self.0 | 1 << part as u32)
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
}

/// A set of parts by their names: `parts!(To, From)`.
macro_rules! parts_of {
    ($($part:ident),+ $(,)?) => {
        const { $crate::lexicon::Parts::NONE$(.with($crate::lexicon::Part::$part))+ }
    };
}

pub(crate) use parts_of;
