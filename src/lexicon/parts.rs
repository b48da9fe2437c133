//! What words are in a sentence: determiners, nouns that measure, verbs of movement. Asked only where a sentence has
//! figures, to tell what they are about.
//!
//! Apart from the senses of `table`: those decide what a figure is and what is said of it, and every word with one
//! changes how figures are read. These say what the words around a figure are to each other, and change no figure.

use crate::lexicon::role::Role;
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
    /// The letters that one may begin with, small and capital.
    pub(crate) fn letters(&self) -> impl Iterator<Item = char> {
        let years = self.years.iter().map(|[first, _]| *first);
        let small = [self.quarter, self.half].into_iter().chain(years);
        small.flat_map(|letter| [char::from(letter), char::from(letter.to_ascii_uppercase())])
    }

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
        // Letter by letter from the end: the last or the one before refuses most.
        let ends = |ending: &str| ending.bytes().rev().zip(word.bytes().rev()).all(|(one, other)| one == other);
        let fits = |ending: &str| word.len() >= ending.len() + stem && ends(ending);
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
    /// What it is in small letters, where nothing beside it decides.
    pub alone: Role,
}

impl Word {
    /// One that no list has.
    pub(crate) const UNKNOWN: Self = Self { number: 0, flags: 0, alone: Role::Open };

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

    /// Whether it is a phrase by itself.
    pub(crate) fn is_phrase(self) -> bool {
        self.flags & Self::ALONE != 0
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

/// What stands at the place of a hash: twice the number of a word, 0 for none, and 1 more where words of the same hash
/// stand behind it.
#[derive(Debug, Clone, Copy, Default)]
struct Place(u16);

impl Place {
    #[inline]
    fn number(self) -> usize {
        usize::from(self.0 >> 1)
    }

    #[inline]
    fn is_shared(self) -> bool {
        self.0 & 1 != 0
    }
}

/// A phrase behind its first word, and what it is.
#[derive(Debug)]
struct Tail {
    /// The first of `words`, which refuses most; 0 for none.
    second: u16,
    words: Vec<u16>,
    parts: Parts,
    alone: Role,
}

/// The parts of a language's words.
#[derive(Debug)]
pub(crate) struct PartTable {
    /// The first word of each hash. Small, so that most words of a text are refused by what is near at hand.
    places: Box<[Place; PLACES]>,
    /// The words by their numbers; the first is the one that no list has.
    slots: Vec<Slot>,
    tails: Vec<Tail>,
    /// A bit for each pair of words that phrases begin with: most pairs begin none.
    pairs: Box<[u64; PAIRS / 64]>,
    /// The marks of ASCII as words.
    marks: [Word; 128],
    pub(crate) words: &'static PartWords,
}

/// Several times as many as there are words.
const PLACES: usize = 1 << 14;

/// Several times as many as there are phrases.
const PAIRS: usize = 1 << 13;

static UNKNOWN: Slot = Slot { key: Key::NOTHING, parts: Parts::NONE, word: Word::UNKNOWN, phrases: (0, 0) };

impl PartTable {
    pub(crate) fn new(words: &'static PartWords) -> Self {
        let mut table = Self {
            places: Box::new([Place::default(); PLACES]),
            slots: vec![UNKNOWN],
            tails: Vec::new(),
            pairs: Box::new([0; PAIRS / 64]),
            marks: [Word::UNKNOWN; 128],
            words,
        };
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
                    phrases.push((first, Tail { second, words, parts, alone: Role::alone(parts) }));
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
                let (at, bit) = Self::pair(*first, *second);
                if let Some(bits) = table.pairs.get_mut(at) {
                    *bits |= bit;
                }
                if let Some(slot) = table.slots.get_mut(usize::from(*second)) {
                    slot.word.flags |= Word::FOLLOWS;
                }
            }
            at += group.len() as u16;
        }
        table.tails = phrases.into_iter().map(|(_, tail)| tail).collect();
        for slot in &mut table.slots {
            slot.word.alone = Role::alone(slot.parts);
        }
        for byte in 0..128 {
            let word = table.find(Key::of_byte(byte)).word;
            if let Some(mark) = table.marks.get_mut(usize::from(byte)) {
                *mark = word;
            }
        }
        table
    }

    fn place_of(key: Key) -> usize {
        (key.hash() >> 50) as usize % PLACES
    }

    /// Adds to what a word is; answers its number. There are more places than words.
    fn insert(&mut self, form: &str, parts: Parts) -> u16 {
        let key = Key::of_text(form);
        let mut at = Self::place_of(key);
        loop {
            let Some(place) = self.places.get_mut(at) else { return 0 };
            if place.number() == 0 {
                let number = self.slots.len() as u16;
                *place = Place(number << 1);
                self.slots.push(Slot { key, word: Word { number, ..Word::UNKNOWN }, ..UNKNOWN });
            }
            if let Some(slot) = self.slots.get_mut(place.number()).filter(|slot| slot.key == key) {
                slot.parts = slot.parts.or(parts);
                return slot.word.number;
            }
            place.0 |= 1;
            at = (at + 1) % PLACES;
        }
    }

    /// What is known of a word.
    #[inline]
    pub(crate) fn find(&self, key: Key) -> &Slot {
        let at = Self::place_of(key);
        let place = self.places.get(at).copied().unwrap_or_default();
        let slot = self.slots.get(place.number()).unwrap_or(&UNKNOWN);
        if slot.key.is_same(key) {
            slot
        } else if place.is_shared() {
            self.find_behind(at, key)
        } else {
            &UNKNOWN
        }
    }

    /// The same for a word whose place another word has taken.
    #[inline(never)]
    fn find_behind(&self, mut at: usize, key: Key) -> &Slot {
        loop {
            at = (at + 1) % PLACES;
            let place = self.places.get(at).copied().unwrap_or_default();
            match self.slots.get(place.number()) {
                Some(slot) if slot.key.is_same(key) => return slot,
                _ if place.is_shared() => {}
                _ => return &UNKNOWN,
            }
        }
    }

    /// A mark as a word, which some phrases have: "property, plant and equipment".
    pub(crate) fn mark(&self, mark: char) -> Word {
        self.marks.get(mark as usize).copied().unwrap_or(Word::UNKNOWN)
    }

    /// What a word is.
    #[inline]
    pub(crate) fn parts(&self, key: Key) -> Parts {
        self.find(key).parts
    }

    /// The bits that a pair of words has its own among, and its own.
    fn pair(first: u16, second: u16) -> (usize, u64) {
        let pair = (usize::from(first) * 37 + usize::from(second)) % PAIRS;
        (pair / 64, 1 << (pair % 64))
    }

    /// Whether a phrase may begin with two words: "no" is certain.
    pub(crate) fn may_begin(&self, first: Word, second: Word) -> bool {
        let (at, bit) = Self::pair(first.number, second.number);
        self.pairs.get(at).is_some_and(|bits| bits & bit != 0)
    }

    /// The longest phrase that begins with a word: how many words it goes on for, what it can be, and what it is
    /// by itself. `next` gives the word so many places behind.
    pub(crate) fn phrase(&self, first: Word, next: impl Fn(usize) -> Word) -> Option<(usize, Parts, Role)> {
        let (at, count) = self.slots.get(usize::from(first.number))?.phrases;
        let tails = self.tails.get(usize::from(at)..usize::from(at) + usize::from(count))?;
        let second = next(0).number;
        let fits = |tail: &Tail| tail.words.iter().enumerate().all(|(at, &number)| next(at).number == number);
        tails
            .iter()
            .find(|tail| (tail.second == second || tail.second == 0) && fits(tail))
            .map(|tail| (tail.words.len(), tail.parts, tail.alone))
    }
}
