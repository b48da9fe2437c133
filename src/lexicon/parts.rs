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
    // What decides what a word is in its sentence, where nothing beside it does, stands in the order in which it decides.
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

    /// The place of its first part among all of them; `ALL` for none.
    #[inline]
    pub(crate) const fn first(self) -> usize {
        self.0.trailing_zeros() as usize
    }

    /// Whether the part at a place is one of them.
    pub(crate) const fn has_place(self, place: usize) -> bool {
        place < Self::ALL && self.0 >> place & 1 != 0
    }

    pub(crate) const fn count(self) -> usize {
        self.0.count_ones() as usize
    }

    /// More than there are parts.
    pub(crate) const ALL: usize = 64;
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
    /// Names in capitals that are other words without: US.
    pub initials: &'static [&'static str],
    /// Units that count things, where the others measure a quantity: a share, a car, but a metre.
    pub counting: &'static [&'static str],
    /// Measures that are quoted, and belong to nobody: an index, a currency, a raw material.
    pub quoted: &'static [&'static str],
    /// Endings of adverbs.
    pub adverb_endings: Endings,
    /// Endings of words that are no names, at the head of a sentence where every word has a capital.
    pub common_endings: Endings,
    /// Endings of verb forms that describe the noun before them.
    pub participle_endings: Endings,
    /// Endings of verb forms that have a subject, but for words that only seem to end so.
    pub finite_endings: (Endings, Endings),
    /// Endings of verb forms that stand for nouns.
    pub gerund_endings: Endings,
    /// Endings of verb forms that tell what has happened.
    pub past_endings: Endings,
    pub plural_endings: Endings,
    /// What is written behind the apostrophe of a possessor; behind a word that ends so, the apostrophe alone.
    pub possessive: u8,
    /// Behind the number of a day: 1st.
    pub day_endings: &'static [&'static str],
    pub codes: Codes,
    /// What ends the name of a site, behind its last point: JD.com.
    pub site_endings: &'static [&'static str],
}

/// How a language writes times in a letter and a digit, all in lower case: Q3, 1H, 9M, FY19.
#[derive(Debug)]
pub(crate) struct Codes {
    pub quarter: u8,
    pub half: u8,
    /// The letter of months, and how many months are written so.
    pub months: (u8, &'static [u8]),
    /// The two letters of a year: fiscal, calendar.
    pub years: &'static [[u8; 2]],
}

impl Codes {
    pub(crate) fn is_part(&self, letter: u8) -> bool {
        let letter = letter.to_ascii_lowercase();
        letter == self.quarter || letter == self.half
    }

    pub(crate) fn tells_months(&self, count: u8, letter: u8) -> bool {
        self.months.0 == letter.to_ascii_lowercase() && self.months.1.contains(&count)
    }

    pub(crate) fn tells_year(&self, first: u8, second: u8) -> bool {
        self.years.contains(&[first.to_ascii_lowercase(), second.to_ascii_lowercase()])
    }
}

/// Endings of words.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Endings {
    endings: &'static [&'static str],
    /// Their last letters, a bit for each: most words end with none of them.
    letters: u32,
}

impl Endings {
    pub(crate) const fn of(endings: &'static [&'static str]) -> Self {
        let mut letters = 0;
        let mut rest = endings;
        while let [ending, others @ ..] = rest {
            if let [.., last] = ending.as_bytes() {
                letters |= Self::letter(*last);
            }
            rest = others;
        }
        Self { endings, letters }
    }

    const fn letter(byte: u8) -> u32 {
        1 << (byte & 31)
    }

    /// Whether a word ends with one of them, behind a stem of so many letters.
    #[inline]
    pub(crate) fn end(&self, word: &str, stem: usize) -> bool {
        let fits = |ending: &str| word.len() >= ending.len() + stem && word.ends_with(ending);
        word.as_bytes().last().is_some_and(|last| self.letters & Self::letter(*last) != 0) && self.endings.iter().any(|ending| fits(ending))
    }
}

/// A word of the table by its number, with what phrases there are of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Word {
    /// 0 for a word that no list has.
    number: u16,
    /// What phrases and names there are of it.
    flags: u8,
}

impl Word {
    /// One that no list has.
    pub(crate) const UNKNOWN: Self = Self { number: 0, flags: 0 };

    /// A phrase begins with it.
    const BEGINS: u8 = 1;
    /// It is the second of a phrase.
    const FOLLOWS: u8 = 1 << 1;
    /// It is a phrase by itself: "year-on-year".
    const ALONE: u8 = 1 << 2;
    /// In capitals it is a name: US.
    const INITIALS: u8 = 1 << 3;
    /// It is a unit that counts things.
    const COUNTS: u8 = 1 << 4;

    /// It is quoted.
    const QUOTED: u8 = 1 << 5;

    /// Whether it is a measure that is quoted, and belongs to nobody.
    pub(crate) fn is_quoted(self) -> bool {
        self.flags & Self::QUOTED != 0
    }

    /// Whether it is a unit that counts things, where others measure a quantity.
    pub(crate) fn counts(self) -> bool {
        self.flags & Self::COUNTS != 0
    }

    /// Whether it may be a name in capitals: "no" is certain.
    #[inline]
    pub(crate) fn may_be_initials(self) -> bool {
        self.flags & Self::INITIALS != 0
    }

    /// Whether a phrase may begin with it or with the word before: "no" is certain.
    #[inline]
    pub(crate) fn is_joined(self, before: Self) -> bool {
        self.flags & (Self::ALONE | (before.flags & Self::BEGINS) << 1) != 0
    }
}

/// What is known of a word.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Slot {
    key: Key,
    pub parts: Parts,
    pub word: Word,
    /// The first phrase that begins with it, and how many do.
    phrases: (u16, u16),
}

/// A phrase behind its first word, and what it is.
#[derive(Debug)]
struct Tail {
    /// The first of `words`, which refuses most; 0 for none.
    second: u16,
    words: Vec<u16>,
    parts: Parts,
}

/// The parts of a language's words.
#[derive(Debug)]
pub(crate) struct PartTable {
    /// The number of the first word of each hash; 0 for none. Small, so that most words of a text are refused by what is
    /// near at hand.
    places: Vec<u16>,
    /// The words by their numbers; the first is the one that no list has.
    slots: Vec<Slot>,
    tails: Vec<Tail>,
    pub(crate) words: &'static PartWords,
}

/// Several times as many as there are words.
const PLACES: usize = 1 << 14;

static UNKNOWN: Slot = Slot { key: Key::NOTHING, parts: Parts::NONE, word: Word::UNKNOWN, phrases: (0, 0) };

impl PartTable {
    pub(crate) fn new(words: &'static PartWords) -> Self {
        let mut table = Self { places: vec![0; PLACES], slots: vec![UNKNOWN], tails: Vec::new(), words };
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
        for (forms, flag) in [(words.initials, Word::INITIALS), (words.counting, Word::COUNTS), (words.quoted, Word::QUOTED)] {
            for form in forms {
                let number = table.insert(form, Parts::NONE);
                if let Some(slot) = table.slots.get_mut(usize::from(number)) {
                    slot.word.flags |= flag;
                }
            }
        }
        let mut phrases: Vec<(u16, Tail)> = Vec::new();
        for &(forms, parts) in words.phrases {
            for form in forms.split('|') {
                let mut numbers = form.split(' ').map(|atom| table.insert(atom, Parts::NONE));
                if let Some(first) = numbers.next() {
                    let words: Vec<u16> = numbers.collect();
                    let second = words.first().copied().unwrap_or(0);
                    phrases.push((first, Tail { second, words, parts }));
                }
            }
        }
        // The longest first; those of one word side by side.
        phrases.sort_by_key(|(first, tail)| (*first, std::cmp::Reverse(tail.words.len())));
        let mut at = 0;
        for group in phrases.chunk_by(|one, two| one.0 == two.0) {
            let Some((first, _)) = group.first() else { continue };
            if let Some(slot) = table.slots.get_mut(usize::from(*first)) {
                slot.phrases = (at, group.len() as u16);
                let alone = group.iter().any(|(_, tail)| tail.words.is_empty());
                slot.word.flags |= Word::BEGINS | if alone { Word::ALONE } else { 0 };
            }
            for second in group.iter().filter_map(|(_, tail)| tail.words.first()) {
                if let Some(slot) = table.slots.get_mut(usize::from(*second)) {
                    slot.word.flags |= Word::FOLLOWS;
                }
            }
            at += group.len() as u16;
        }
        table.tails = phrases.into_iter().map(|(_, tail)| tail).collect();
        table
    }

    fn place(key: Key) -> usize {
        (key.hash() >> 50) as usize % PLACES
    }

    /// Adds to what a word is; answers its number. There are more places than words.
    fn insert(&mut self, form: &str, parts: Parts) -> u16 {
        let key = Key::of_text(form);
        let mut at = Self::place(key);
        loop {
            let Some(place) = self.places.get_mut(at) else { return 0 };
            if *place == 0 {
                *place = self.slots.len() as u16;
                self.slots.push(Slot { key, word: Word { number: *place, ..Word::UNKNOWN }, ..UNKNOWN });
            }
            let number = *place;
            if let Some(slot) = self.slots.get_mut(usize::from(number)).filter(|slot| slot.key == key) {
                slot.parts = slot.parts.or(parts);
                return number;
            }
            at = (at + 1) % PLACES;
        }
    }

    /// What is known of a word.
    #[inline]
    pub(crate) fn find(&self, key: Key) -> &Slot {
        let mut at = Self::place(key);
        loop {
            let number = self.places.get(at).copied().unwrap_or(0);
            let slot = self.slots.get(usize::from(number)).unwrap_or(&UNKNOWN);
            // Known or not, as nobody foresees: the slot of no word is taken like any other.
            if (slot.key == key) | (number == 0) {
                return slot;
            }
            at = (at + 1) % PLACES;
        }
    }

    /// What a word is.
    #[inline]
    pub(crate) fn parts(&self, key: Key) -> Parts {
        self.find(key).parts
    }

    /// The longest phrase that begins with a word: how many words it goes on for, and what it is. `next` gives the word
    /// so many places behind.
    pub(crate) fn phrase(&self, first: Word, next: impl Fn(usize) -> Word) -> Option<(usize, Parts)> {
        let (at, count) = self.slots.get(usize::from(first.number))?.phrases;
        let tails = self.tails.get(usize::from(at)..usize::from(at) + usize::from(count))?;
        let second = next(0).number;
        let fits = |tail: &Tail| tail.words.iter().enumerate().all(|(at, &number)| next(at).number == number);
        tails.iter().find(|tail| (tail.second == second || tail.second == 0) && fits(tail)).map(|tail| (tail.words.len(), tail.parts))
    }
}
