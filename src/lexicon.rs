//! The words of a language and what they mean to a reader of figures.
//!
//! In: the word lists of a language, the currency forms, and a caller's own words. Out: a table that a lexer
//! asks for the longest phrase at a place. Words are data (`language/*`); this file gives them senses and finds
//! them. A phrase is a path of atoms (a word, a sign, or one ideograph) through a hash table of
//! (parent, atom) pairs, so that "per", "per cent" and "percentage point" share their beginnings and a hit is
//! always confirmed by comparing the bytes.

use std::borrow::Cow;

use crate::atom::Key;
use crate::currency::Currency;
use crate::currency::forms::{STRICT, SYMBOLS};
use crate::figure::{Basis, Bound, Direction};
use crate::language::LanguageData;
use crate::scan::Beginnings;
use crate::text::split_atom;

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
    /// Multiplies what stands before it within a group: hundred.
    Hundred(u8),
    /// Closes a group and gives it a power of ten: thousand, million.
    Scale(u8),
    /// A scale that is only one right after digits: k, m, bn.
    ShortScale(u8),
    /// A letter that is a scale only where money makes it one: m, b, t.
    MoneyScale(u8),
    /// A counted dozen.
    Dozen(u16),
    /// One half.
    Half,
    /// The denominator of a fraction: third, quarter.
    Part(u16),
    /// first, second, 21st.
    Ordinal,
    /// "a": stands for one before a scale, and for "per" after an amount.
    Article,
    And,
    /// The decimal point, spelled.
    DecimalPoint,
    /// minus, negative.
    Negative,
    /// Between a denominator and its numerator: 分之.
    PartOf,
    /// Tenths that follow the number: 成.
    Tenths,

    /// Names or signs major units: the index of a form.
    Major(u16),
    /// Names minor units: the index of a form.
    Minor(u16),
    /// Leads to a weight, so that a name that is also one is no money: weighs.
    Weighs,
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
    /// Also a place that a movement passes: above, below.
    Threshold,
    /// Also "during", before a span of time: over.
    Throughout,
    /// After it.
    After(Bound),

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
    In,
    OutOf,
    Per,
    Or,
    Between,
    /// compared with, versus.
    Comparator,
    /// What was thought beforehand, or who thought it: forecast, analysts.
    Expected,
    /// last, previous.
    Prior,
    /// same, corresponding.
    Same,
    /// earlier, ago.
    Earlier,
    /// A phrase that is a basis by itself: year-on-year.
    Against(Basis),
    /// Against the period before, which the text names elsewhere: 环比.
    Sequential,
    /// An earlier time, a basis behind a comparison: from a year earlier.
    Back(Basis),
    /// Compares where an earlier time follows: than, over, on.
    Versus,
    Respectively,
    /// Begins a clause of its own: while, but.
    Clause,
    /// A function word: it ends a noun phrase.
    Stop,
    /// its, the, those: the noun of "68 of its affiliates" follows.
    Determiner,
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
    /// A number right after it belongs to a name: Boeing, Section.
    NameCue,
    /// What follows a number that names an instrument: "10-year Treasury".
    Instrument,
    /// am, pm, o'clock.
    Clock,
    /// A number before it is a date, a rank or part of a name: 年, 月, 级.
    DateMark,
    /// A noun that money measures: 营收.
    Worth,
    /// A caller's own words to leave alone.
    Skip,
}

/// A set of tags: what a lexeme's senses are, asked with one test.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Tags(u128);

impl Tags {
    pub(crate) const NONE: Self = Self(0);

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
}

/// A set of tags by their names: `tags!(To, From)`.
macro_rules! tags {
    ($($tag:ident),+ $(,)?) => {
        const { $crate::lexicon::Tags::NONE$(.with($crate::lexicon::Tag::$tag))+ }
    };
}
pub(crate) use tags;

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

/// The senses of a phrase, in the order that the word lists give them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Entry {
    pub senses: [Option<Sense>; 4],
    pub tags: Tags,
}

impl Entry {
    const NOTHING: Self = Self { senses: [None; 4], tags: Tags::NONE };

    /// A function word: it joins no sign behind a space to a currency, "gave us $5".
    pub(crate) fn is_function(&self) -> bool {
        matches!(self.senses, [Some(Sense::Article | Sense::Stop | Sense::Determiner | Sense::Clause), ..])
    }
}

/// A step along a path, in its slot of the hash table: an atom that goes on from `parent`.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Step {
    head: u64,
    tail: u64,
    pub nexts: Nexts,
    /// The length of the atom's key, and the parent.
    below: u32,
    /// The path up to and including this atom; 0 marks an empty slot.
    pub path: u16,
    /// What the path means as a whole; 0 where it is only the beginning of a phrase.
    pub entry: u16,
}

impl Step {
    const EMPTY: Self = Self { head: 0, tail: 0, nexts: Nexts(0), below: 0, path: 0, entry: 0 };

    #[inline]
    fn is(&self, parent: u16, key: Key) -> bool {
        self.below == key.below(parent) && key.is_same_text(self.head, self.tail)
    }

    /// The same beginning of longer phrases, where it means nothing by itself.
    pub(crate) fn without_entry(self) -> Self {
        Self { entry: 0, ..self }
    }

    /// Whether a longer phrase begins with this path.
    #[inline]
    pub(crate) fn longer(&self) -> bool {
        self.nexts.0 != 0
    }
}

/// Which atoms may go on from a path: a bit for each pair of first bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Nexts(u64);

impl Nexts {
    #[inline]
    const fn bit(first: u8, second: u8) -> u64 {
        let pair = (first | 0x20) as u32 * 41 + (second | 0x20) as u32 * 13;
        1 << (pair >> 1 & 63)
    }

    /// "no" is certain.
    #[inline]
    pub(crate) const fn may_be(self, first: u8, second: u8) -> bool {
        self.0 & Self::bit(first, second) != 0
    }

    fn insert(&mut self, atom: &[u8]) {
        match *atom {
            [first, second, ..] => self.0 |= Self::bit(first, second),
            [first] => self.0 |= (0..=255).fold(0, |bits, second| bits | Self::bit(first, second)),
            [] => {}
        }
    }
}

/// All the phrases of a language, with a caller's own.
#[derive(Debug, Clone)]
pub(crate) struct Lexicon {
    slots: Vec<Step>,
    /// A bit for the hash of each atom that begins a phrase: most words of a text are refused by it, and it
    /// stays in the nearest cache.
    begins: Vec<u64>,
    beginnings: Beginnings,
    entries: Vec<Entry>,
    paths: u16,
    singulars: Vec<Cow<'static, str>>,
    denominations: Vec<Denomination>,
}

/// What a currency form stands for.
#[derive(Debug, Clone)]
pub(crate) struct Denomination {
    /// Likeliest first; never empty.
    pub candidates: Cow<'static, [Currency]>,
    /// The power of ten that major units have over these units: 2 for cents.
    pub minor: u8,
    pub form: FormKind,
    /// Also an ordinary word of the language ("all", "won"): needs more than its place.
    pub homograph: bool,
    /// Only in this spelling, upper and lower case included, is it a currency at all.
    pub exact: Option<&'static str>,
}

/// How a currency is named, which decides how much context it needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum FormKind {
    /// An ISO 4217 code or a ticker; in capitals unless it cannot be anything else.
    Code,
    /// A sign or an abbreviation: $, Rs, kr.
    Sign,
    /// A word: dollars.
    Name,
}

/// More words than any language or caller has; beyond it words are not taken up.
const MOST_PATHS: u16 = 60_000;

/// How many bits tell which atoms begin a phrase.
const BEGINS: usize = 1 << 16;

#[inline]
fn begins_bit(key: Key) -> usize {
    (key.hash() >> 48) as usize % BEGINS
}

#[inline]
fn place(parent: u16, key: Key) -> usize {
    ((key.hash() ^ u64::from(parent).wrapping_mul(0x9E37_79B9_7F4A_7C15)) >> 40) as usize
}

impl Lexicon {
    fn with_capacity(slots: usize) -> Self {
        Self {
            slots: vec![Step::EMPTY; slots.next_power_of_two()],
            begins: vec![0; BEGINS / 64],
            beginnings: Beginnings::none(),
            entries: vec![Entry::NOTHING],
            paths: 0,
            singulars: Vec::new(),
            denominations: Vec::new(),
        }
    }

    /// The words of a language: its table, its units, its currency names, and the forms that belong to none.
    pub(crate) fn new(language: &LanguageData) -> Self {
        let mut lexicon = Self::with_capacity(16_384);
        for &(forms, sense) in language.words {
            for form in forms.split('|') {
                lexicon.insert(form, sense);
            }
        }
        for &(forms, singular) in language.units {
            lexicon.insert_unit(forms, Cow::Borrowed(singular));
        }
        for &(forms, _, period) in language.periods {
            for form in forms.split('|') {
                lexicon.insert(form, Sense::Period(period));
            }
        }
        for form in SYMBOLS {
            lexicon.insert_form(form.written, Cow::Borrowed(form.candidates), form.minor, FormKind::Sign);
        }
        for currency in Currency::all() {
            lexicon.insert_form(currency.code(), Cow::Owned(vec![currency]), 0, FormKind::Code);
        }
        for form in language.names {
            lexicon.insert_form(form.written, Cow::Borrowed(form.candidates), form.minor, FormKind::Name);
        }
        if language.spelled_currencies {
            for (name, currency) in Currency::full_names() {
                lexicon.insert_form(name, Cow::Owned(vec![currency]), 0, FormKind::Name);
            }
        }
        for &form in STRICT.iter().filter(|form| SYMBOLS.iter().any(|symbol| symbol.written == **form)) {
            lexicon.mark_denomination(form, |denomination| denomination.exact = Some(form));
        }
        for &form in language.homographs {
            lexicon.mark_denomination(form, |denomination| denomination.homograph = true);
        }
        lexicon
    }

    fn mark_denomination(&mut self, form: &str, mark: impl Fn(&mut Denomination)) {
        let found = self.find(form).map(|step| self.entry(step.entry));
        for sense in found.into_iter().flat_map(|entry| entry.senses) {
            if let Some(Sense::Major(index) | Sense::Minor(index)) = sense {
                if let Some(denomination) = self.denominations.get_mut(usize::from(index)) {
                    mark(denomination);
                }
            }
        }
    }

    /// Adds a form of a currency; a form that is there already keeps its meaning.
    pub(crate) fn insert_form(&mut self, form: &str, candidates: Cow<'static, [Currency]>, minor: u8, kind: FormKind) {
        // A slash parts the words of a phrase, so a sign with one ("S/") would be its letter alone.
        if form.contains('/') {
            return;
        }
        if let Some(step) = self.find(form) {
            let known = self.entry(step.entry);
            let money = |sense| matches!(sense, Some(Sense::Major(_) | Sense::Minor(_)));
            if known.senses.into_iter().any(money) {
                return;
            }
        }
        let Ok(index) = u16::try_from(self.denominations.len()) else { return };
        self.denominations.push(Denomination { candidates, minor, form: kind, homograph: false, exact: None });
        self.insert(form, if minor == 0 { Sense::Major(index) } else { Sense::Minor(index) });
    }

    /// Adds a caller's form of a currency, which takes the place of what the form meant before.
    pub(crate) fn settle_form(&mut self, form: &str, currency: Currency) {
        let known = self.find(form).map(|step| self.entry(step.entry));
        let index = known.into_iter().flat_map(|entry| entry.senses).find_map(|sense| match sense {
            Some(Sense::Major(index)) => Some(index),
            _ => None,
        });
        match index.and_then(|index| self.denominations.get_mut(usize::from(index))) {
            Some(denomination) => denomination.candidates = vec![currency].into(),
            None => self.insert_form(form, vec![currency].into(), 0, FormKind::Name),
        }
    }

    /// Adds the forms of a unit, separated by `|`, under its singular.
    pub(crate) fn insert_unit(&mut self, forms: &str, singular: Cow<'static, str>) {
        let Ok(index) = u16::try_from(self.singulars.len()) else { return };
        self.singulars.push(singular);
        for form in forms.split('|') {
            self.insert(form, Sense::Unit(index));
        }
    }

    /// Adds a phrase with one sense; a phrase that is there already gets it as a further one, up to four.
    pub(crate) fn insert(&mut self, phrase: &str, sense: Sense) {
        if self.paths > MOST_PATHS {
            return;
        }
        let mut path = 0;
        let mut last = None;
        let mut rest = phrase;
        while let Some((atom, after)) = split_atom(rest) {
            if let Some(before) = last.and_then(|at: usize| self.slots.get_mut(at)) {
                before.nexts.insert(atom.as_bytes());
            }
            let at = self.child(path, atom);
            path = self.slots.get(at).map_or(0, |slot| slot.path);
            last = Some(at);
            rest = after;
        }
        self.beginnings.insert(Tags::NONE.with(sense.tag()), phrase);
        let Some(slot) = last.and_then(|at| self.slots.get_mut(at)) else { return };
        if slot.entry == 0 {
            slot.entry = self.entries.len() as u16;
            self.entries.push(Entry { senses: [Some(sense), None, None, None], tags: Tags::NONE.with(sense.tag()) });
        } else if let Some(entry) = self.entries.get_mut(usize::from(slot.entry)) {
            if !entry.senses.contains(&Some(sense)) {
                if let Some(free) = entry.senses.iter_mut().find(|sense| sense.is_none()) {
                    *free = Some(sense);
                    entry.tags = entry.tags.with(sense.tag());
                }
            }
        }
    }

    /// The slot of an atom below a path, made if it is not there.
    fn child(&mut self, parent: u16, atom: &str) -> usize {
        if usize::from(self.paths) * 2 >= self.slots.len() {
            self.grow();
        }
        let key = Key::of_text(atom);
        let at = self.probe(parent, key);
        let fresh = self.slots.get(at).is_some_and(|slot| slot.path == 0);
        if fresh {
            self.paths += 1;
            if let Some(slot) = self.slots.get_mut(at) {
                let (head, tail) = key.ends();
                *slot = Step { head, tail, below: key.below(parent), path: self.paths, ..Step::EMPTY };
            }
            if parent == 0 {
                let bit = begins_bit(key);
                if let Some(word) = self.begins.get_mut(bit / 64) {
                    *word |= 1 << (bit % 64);
                }
            }
        }
        at
    }

    fn grow(&mut self) {
        let old = std::mem::take(&mut self.slots);
        self.slots = vec![Step::EMPTY; old.len() * 2];
        for slot in old.into_iter().filter(|slot| slot.path != 0) {
            let at = self.probe((slot.below >> 8) as u16, Key::of_ends(slot.head, slot.tail, slot.below as u8));
            if let Some(place) = self.slots.get_mut(at) {
                *place = slot;
            }
        }
    }

    /// Where an atom below a path is, or would be put. The table is never more than half full.
    #[inline]
    fn probe(&self, parent: u16, key: Key) -> usize {
        let mask = self.slots.len() - 1;
        let mut at = place(parent, key) & mask;
        while let Some(slot) = self.slots.get(at) {
            if slot.path == 0 || slot.is(parent, key) {
                break;
            }
            at = (at + 1) & mask;
        }
        at
    }

    pub(crate) fn beginnings(&self) -> &Beginnings {
        &self.beginnings
    }

    /// Whether a phrase may begin with an atom: "no" is certain.
    #[inline]
    pub(crate) fn may_begin(&self, key: Key) -> bool {
        let bit = begins_bit(key);
        self.begins.get(bit / 64).is_some_and(|word| word >> (bit % 64) & 1 == 1)
    }

    /// The atom at the beginning of a phrase.
    #[inline]
    pub(crate) fn begin(&self, key: Key) -> Option<&Step> {
        if self.may_begin(key) { self.step(0, key) } else { None }
    }

    /// One step from a path (0 at the beginning of a phrase) over an atom.
    #[inline]
    pub(crate) fn step(&self, path: u16, key: Key) -> Option<&Step> {
        let mask = self.slots.len().wrapping_sub(1);
        let mut at = place(path, key) & mask;
        loop {
            let slot = self.slots.get(at)?;
            if slot.is(path, key) && slot.path != 0 {
                return Some(slot);
            }
            if slot.path == 0 {
                return None;
            }
            at = (at + 1) & mask;
        }
    }

    fn find(&self, phrase: &str) -> Option<&Step> {
        let mut found = None;
        let mut rest = phrase;
        while let Some((atom, after)) = split_atom(rest) {
            found = Some(self.step(found.map_or(0, |step: &Step| step.path), Key::of_text(atom))?);
            rest = after;
        }
        found.filter(|step| step.entry != 0)
    }

    #[inline]
    pub(crate) fn tags(&self, index: u16) -> Tags {
        if index == 0 { Tags::NONE } else { self.entry(index).tags }
    }

    /// The senses of a phrase, where they are.
    #[inline]
    pub(crate) fn entry_at(&self, index: u16) -> Option<&Entry> {
        self.entries.get(usize::from(index))
    }

    #[inline]
    pub(crate) fn entry(&self, index: u16) -> Entry {
        self.entries.get(usize::from(index)).copied().unwrap_or(Entry::NOTHING)
    }

    #[inline]
    pub(crate) fn senses(&self, index: u16) -> &[Option<Sense>] {
        self.entries.get(usize::from(index)).map_or(&[], |entry| &entry.senses)
    }

    pub(crate) fn singular(&self, index: u16) -> Cow<'static, str> {
        self.singulars.get(usize::from(index)).cloned().unwrap_or_default()
    }

    pub(crate) fn denomination(&self, index: u16) -> Option<&Denomination> {
        self.denominations.get(usize::from(index))
    }
}

#[cfg(test)]
mod tests;
