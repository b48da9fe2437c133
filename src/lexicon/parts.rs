//! What words are in a sentence: determiners, nouns that measure, verbs of movement. Asked only where a sentence has
//! figures, to tell what they are about.
//!
//! Apart from the senses of `table`: those decide what a figure is and what is said of it, and every word with one
//! changes how figures are read. These say what the words around a figure are to each other, and change no figure.

use crate::text::atom::Key;

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
    /// a, the, these, some.
    Determiner,
    /// its, their: whose it is stands before.
    Own,
    /// it, they, we.
    Pronoun,
    /// Any preposition.
    Preposition,
    Of,
    In,
    To,
    From,
    By,
    At,
    For,
    On,
    /// compared, versus, against: an earlier or other level follows.
    Compared,
    And,
    /// Only a mark that joins: &.
    Ampersand,
    Or,
    /// Begins a clause: while, but, as.
    Subordinate,
    /// Begins a clause about the noun before it: which, who.
    Relative,
    /// that: either.
    That,
    /// is, were, been.
    Be,
    /// has, did.
    Auxiliary,
    /// will, may.
    Modal,
    Adverb,
    /// Says how exact a figure is: about, at least.
    Hedge,
    /// Describes a measure and does not choose it: record, strong.
    Describing,
    /// Chooses the measure: net, adjusted.
    Choosing,
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
    /// Says that something is to come: likely, planned.
    Prospect,
    /// No owner by itself: company, group.
    Anonymous,
    /// A common noun that can be the owner: customers, unit.
    Owner,
    /// What a number of months or years can be the measure of: life, term.
    Duration,
    /// Several of them, whom no other word has to tell apart: customers.
    Owners,
    /// A people or place as adjective: Finnish.
    Nationality,
    /// Ends the name of a company: Inc, plc.
    Incorporated,
    /// Tags of agencies before a headline: UPDATE, BRIEF.
    Tag,
    Noun,

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
    /// Verb form that can stand before a noun: expected, leading.
    Participle,

    /// Months by name.
    Month,
    /// A month whose name is another word unless it has a capital: May.
    CapitalMonth,
    Weekday,
    /// today, yesterday.
    Day,
    /// year, quarter, month.
    Span,
    /// first, second, third, fourth.
    Ordinal,
    /// one to twelve.
    Numeral,
    /// fiscal, financial.
    Fiscal,
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

/// A span of time by its word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum SpanOf {
    Year,
    Half,
    Quarter,
    Month,
    Week,
    Day,
    Other,
}

/// Is called with each form of a verb, and with whether it can stand before a noun.
pub(crate) type Form<'f> = &'f mut dyn FnMut(&str, bool);

/// What a language brings to tell what a figure is about.
#[derive(Debug)]
pub(crate) struct PartWords {
    /// Forms parted by `|`, with what they are. A word of several rows is all of them.
    pub words: &'static [(&'static str, Parts)],
    /// Verbs by their base, with what they are; the other forms follow the rule.
    pub verbs: &'static [(&'static str, Parts)],
    /// How a verb is inflected: calls back with each form, and with whether it can stand before a noun.
    pub inflect: fn(&str, Form<'_>),
    /// Phrases that are one word: "earnings per share".
    pub phrases: &'static [(&'static str, Parts)],
    /// The months with their numbers, the ordinals and the numbers of spans, and the names of the spans.
    pub months: &'static [(&'static str, u8)],
    pub ordinals: &'static [(&'static str, u8)],
    pub counts: &'static [(&'static str, u8)],
    pub spans: &'static [(&'static str, SpanOf)],
    /// What ends the name of a site behind its point: com.
    pub domains: &'static [&'static str],
    /// Names in capitals that are other words without: US.
    pub initials: &'static [&'static str],
    /// Units that count things, where the others measure a quantity: a share, a car, but a metre.
    pub counting: &'static [&'static str],
    /// Endings of adverbs.
    pub adverb_endings: &'static [&'static str],
    /// Endings of words that are no names, at the head of a sentence where every word has a capital.
    pub common_endings: &'static [&'static str],
    /// Endings of verb forms that describe the noun before them.
    pub participle_endings: &'static [&'static str],
}

#[derive(Debug, Clone, Copy)]
struct Slot {
    key: Key,
    parts: Parts,
    /// The first phrase that begins with the word, and how many do.
    phrases: (u16, u16),
}

/// The parts of a language's words.
#[derive(Debug)]
pub(crate) struct PartTable {
    /// One more than the place of the first word of each hash; 0 for none. Small, so that most words of a text are
    /// refused by what is near at hand.
    places: Vec<u16>,
    slots: Vec<Slot>,
    phrases: Vec<(Vec<Key>, Parts)>,
    pub(crate) words: &'static PartWords,
}

/// Several times as many as there are words.
const PLACES: usize = 1 << 14;

impl PartTable {
    pub(crate) fn new(words: &'static PartWords) -> Self {
        let mut table = Self { places: vec![0; PLACES], slots: Vec::new(), phrases: Vec::new(), words };
        for &(forms, parts) in words.words {
            for form in forms.split('|') {
                table.insert(form, parts);
            }
        }
        for &(bases, parts) in words.verbs {
            for base in bases.split('|') {
                (words.inflect)(base, &mut |form, participle| {
                    table.insert(form, if participle { parts.with(Part::Participle) } else { parts });
                });
            }
        }
        let mut phrases: Vec<(Key, Vec<Key>, Parts)> = Vec::new();
        for &(forms, parts) in words.phrases {
            for form in forms.split('|') {
                let mut atoms = form.split(' ').map(Key::of_text);
                if let Some(first) = atoms.next() {
                    phrases.push((first, atoms.collect(), parts));
                }
            }
        }
        // The longest first; those of one word side by side.
        phrases.sort_by_key(|(first, rest, _)| (first.hash(), std::cmp::Reverse(rest.len())));
        let mut at = 0;
        for group in phrases.chunk_by(|one, two| one.0 == two.0) {
            if let Some((first, ..)) = group.first() {
                table.change(*first, |slot| slot.phrases = (at, group.len() as u16));
            }
            at += group.len() as u16;
        }
        table.phrases = phrases.into_iter().map(|(_, rest, parts)| (rest, parts)).collect();
        table
    }

    fn insert(&mut self, form: &str, parts: Parts) {
        self.change(Key::of_text(form), |slot| slot.parts = slot.parts.or(parts));
    }

    fn place(key: Key) -> usize {
        (key.hash() >> 50) as usize % PLACES
    }

    /// Changes the slot of a word, which is new where it has none. There are more places than words.
    fn change(&mut self, key: Key, change: impl Fn(&mut Slot)) {
        let mut at = Self::place(key);
        loop {
            let Some(place) = self.places.get_mut(at) else { return };
            if *place == 0 {
                *place = self.slots.len() as u16 + 1;
                self.slots.push(Slot { key, parts: Parts::NONE, phrases: (0, 0) });
            }
            let slot = self.slots.get_mut(usize::from(*place) - 1).filter(|slot| slot.key == key);
            if let Some(slot) = slot {
                change(slot);
                return;
            }
            at = (at + 1) % PLACES;
        }
    }

    #[inline]
    fn find(&self, key: Key) -> Option<&Slot> {
        let mut at = Self::place(key);
        loop {
            let place = usize::from(*self.places.get(at)?);
            let slot = self.slots.get(place.checked_sub(1)?)?;
            if slot.key == key {
                return Some(slot);
            }
            at = (at + 1) % PLACES;
        }
    }

    /// What a word is, and whether a phrase begins with it.
    #[inline]
    pub(crate) fn word(&self, key: Key) -> (Parts, bool) {
        self.find(key).map_or((Parts::NONE, false), |slot| (slot.parts, slot.phrases.1 > 0))
    }

    /// What a word is.
    #[inline]
    pub(crate) fn parts(&self, key: Key) -> Parts {
        self.word(key).0
    }

    /// The longest phrase that begins with a word: how many words it goes on for, and what it is. `next` gives the
    /// key of the word so many places behind.
    pub(crate) fn phrase(&self, key: Key, next: impl Fn(usize) -> Option<Key>) -> Option<(usize, Parts)> {
        let (first, count) = self.find(key)?.phrases;
        let phrases = self.phrases.get(usize::from(first)..usize::from(first) + usize::from(count))?;
        let fits = |rest: &[Key]| rest.iter().enumerate().all(|(at, key)| next(at).is_some_and(|found| found == *key));
        phrases.iter().find(|(rest, _)| fits(rest)).map(|(rest, parts)| (rest.len(), *parts))
    }
}
