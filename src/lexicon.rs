//! The words of a language and what they mean to a reader of figures.
//!
//! In: the word lists of a language, the currency forms, and a caller's own words. Out: a table that a lexer
//! asks for the longest phrase at a place. Words are data (`language/*`); this file gives them senses and finds
//! them. A phrase is a path of atoms (a word, a sign, or one ideograph) through a hash table of
//! (parent, atom) pairs, so that "per", "per cent" and "percentage point" share their beginnings. A hit is confirmed by the
//! key of the atom, which holds all bytes of a usual word.

use std::borrow::Cow;

use crate::atom::{self, Key};
use crate::currency::Currency;
use crate::currency::forms::{STRICT, SYMBOLS};
use crate::figure::{Basis, Bound, Direction};
use crate::language::Vocabulary;
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
    /// Also a place that a movement passes: above, below, the 50 mark.
    Threshold,
    /// Also a movement and the "to" of its end, where an earlier level follows: "up to $5m from $4m".
    Reached(Direction),
    /// What is said in multiples: oversubscribed, a ratio of.
    Rated,
    /// A verb before another, which is then one too: will, may, to.
    Modal,
    /// Leads to a span of time that something lasts: for, during; over, where it is no bound.
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
    /// Also compares two amounts that are told, and says the way from the second to the first: lower than.
    Than(Direction),
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
    /// A power of ten fused to a unit, which is the other sense of the word: koz.
    Prefix(u8),
    /// A unit that stands for more than one: no amount where it is read as none of them, or with only its first letter a
    /// capital: Mt.
    Unsettled,
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

    /// Whether they tell anything to one who does not ask for them by name.
    #[inline]
    pub(crate) const fn tell(self) -> bool {
        self.0 & !Self::NONE.with(Tag::Outcome).0 != 0
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

/// A step along a path: an atom that goes on from `parent`. Each fills a cache line, and lies in one.
#[derive(Debug, Clone, Copy)]
#[repr(align(64))]
pub(crate) struct Step {
    head: u64,
    tail: u64,
    pub nexts: Nexts,
    /// What the path is as a whole, without what its senses carry.
    pub tags: Tags,
    /// The length of the atom's key, and the parent.
    below: u32,
    /// The path up to and including this atom: its place among the steps.
    pub path: u16,
    /// What the path means as a whole; 0 where it is only the beginning of a phrase.
    pub entry: u16,
    /// Another step that shares its bucket; 0 for none.
    other: u16,
}

impl Step {
    /// Before any atom.
    const BEGINNING: Self = Self { head: 0, tail: 0, nexts: Nexts(0), tags: Tags::NONE, below: 0, path: 0, entry: 0, other: 0 };

    #[inline]
    fn is(&self, parent: u16, key: Key) -> bool {
        self.below == key.below(parent) && key.is_same_text(self.head, self.tail)
    }

    /// The same beginning of longer phrases, where it means nothing by itself.
    pub(crate) fn without_entry(self) -> Self {
        Self { entry: 0, tags: Tags::NONE, ..self }
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
    /// The first step of each bucket of hashes; 0 for none.
    buckets: Box<[u16; BUCKETS]>,
    /// Each at the place that its path says; the first is before any atom.
    steps: Vec<Step>,
    beginnings: Beginnings,
    entries: Vec<Entry>,
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
const MOST_PATHS: usize = 60_000;

/// So many that few words share one: most words of a text are refused by their bucket.
const BUCKETS: usize = 1 << 16;

#[inline]
fn bucket(parent: u16, key: Key) -> usize {
    ((key.hash() ^ u64::from(parent).wrapping_mul(atom::MIX)) >> 48) as usize % BUCKETS
}

/// Splits the first atom off a phrase. A sign with a slash ("S/") is one, although a slash parts the words of a phrase.
fn first_atom(phrase: &str) -> Option<(&str, &str)> {
    if matches!(phrase.as_bytes(), [_, b'/'] | [_, b'/', b'.']) { Some((phrase, "")) } else { split_atom(phrase) }
}

impl Lexicon {
    fn empty() -> Self {
        Self {
            buckets: Box::new([0; BUCKETS]),
            steps: vec![Step::BEGINNING],
            beginnings: Beginnings::none(),
            entries: vec![Entry::NOTHING],
            singulars: Vec::new(),
            denominations: Vec::new(),
        }
    }

    /// The words of a language: its table, its units, its currency names, and the forms that belong to none.
    pub(crate) fn new(language: &Vocabulary) -> Self {
        let mut lexicon = Self::empty();
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
        if let Some(step) = self.find(form) {
            let known = self.entry(step.entry);
            let money = |sense| matches!(sense, Some(Sense::Major(_) | Sense::Minor(_)));
            if known.senses.into_iter().any(money) {
                return;
            }
        }
        let Some(index) = self.denominate(candidates, minor, kind) else { return };
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
            None => {
                if let Some(index) = self.denominate(vec![currency].into(), 0, FormKind::Name) {
                    self.settle(form, Sense::Major(index));
                }
            }
        }
    }

    fn denominate(&mut self, candidates: Cow<'static, [Currency]>, minor: u8, form: FormKind) -> Option<u16> {
        let index = u16::try_from(self.denominations.len()).ok()?;
        self.denominations.push(Denomination { candidates, minor, form, homograph: false, exact: None });
        Some(index)
    }

    /// Adds the forms of a unit, separated by `|`, under its singular.
    pub(crate) fn insert_unit(&mut self, forms: &str, singular: Cow<'static, str>) {
        let Ok(index) = u16::try_from(self.singulars.len()) else { return };
        self.singulars.push(singular);
        for form in forms.split('|') {
            self.insert(form, Sense::Unit(index));
        }
    }

    /// Makes forms of a caller's count under their singular, whatever they meant before.
    pub(crate) fn settle_unit(&mut self, forms: &[&str], singular: Cow<'static, str>) {
        let Ok(index) = u16::try_from(self.singulars.len()) else { return };
        self.singulars.push(singular);
        for form in forms {
            self.settle(form, Sense::Unit(index));
        }
    }

    /// Makes a phrase mean one thing alone.
    pub(crate) fn settle(&mut self, phrase: &str, sense: Sense) {
        self.insert(phrase, sense);
        let Some(found) = self.find(phrase).copied() else { return };
        let tags = Tags::NONE.with(sense.tag());
        if let Some(entry) = self.entries.get_mut(usize::from(found.entry)) {
            *entry = Entry { senses: [Some(sense), None, None, None], tags };
        }
        if let Some(step) = self.steps.get_mut(usize::from(found.path)) {
            step.tags = tags;
        }
    }

    /// Adds a phrase with one sense; a phrase that is there already gets it as a further one, up to four.
    pub(crate) fn insert(&mut self, phrase: &str, sense: Sense) {
        if self.steps.len() > MOST_PATHS {
            return;
        }
        let mut path = 0;
        let mut rest = phrase;
        while let Some((atom, after)) = first_atom(rest) {
            if let Some(before) = self.steps.get_mut(usize::from(path)) {
                before.nexts.insert(atom.as_bytes());
            }
            path = self.child(path, atom);
            if path == 0 {
                return;
            }
            rest = after;
        }
        self.beginnings.insert(Tags::NONE.with(sense.tag()), phrase);
        let Some(step) = self.steps.get_mut(usize::from(path)).filter(|step| step.path != 0) else { return };
        if step.entry == 0 {
            step.entry = self.entries.len() as u16;
            step.tags = Tags::NONE.with(sense.tag());
            self.entries.push(Entry { senses: [Some(sense), None, None, None], tags: step.tags });
        } else if let Some(entry) = self.entries.get_mut(usize::from(step.entry)) {
            if !entry.senses.contains(&Some(sense)) {
                if let Some(free) = entry.senses.iter_mut().find(|sense| sense.is_none()) {
                    *free = Some(sense);
                    entry.tags = entry.tags.with(sense.tag());
                    step.tags = entry.tags;
                }
            }
        }
    }

    /// The path over an atom, made if it is not there; 0 where there is no room for it.
    fn child(&mut self, parent: u16, atom: &str) -> u16 {
        let key = Key::of_text(atom);
        if let Some(step) = self.step(parent, key) {
            return step.path;
        }
        let Ok(path) = u16::try_from(self.steps.len()) else { return 0 };
        let (head, tail) = key.ends();
        let mut step = Step { head, tail, below: key.below(parent), path, ..Step::BEGINNING };
        if let Some(first) = self.buckets.get_mut(bucket(parent, key)) {
            step.other = std::mem::replace(first, path);
        }
        self.steps.push(step);
        path
    }

    pub(crate) fn beginnings(&self) -> &Beginnings {
        &self.beginnings
    }

    /// The atom at the beginning of a phrase.
    #[inline]
    pub(crate) fn begin(&self, key: Key) -> Option<&Step> {
        self.step(0, key)
    }

    /// One step from a path (0 at the beginning of a phrase) over an atom.
    #[inline]
    pub(crate) fn step(&self, path: u16, key: Key) -> Option<&Step> {
        let mut at = *self.buckets.get(bucket(path, key))?;
        while at != 0 {
            let step = self.steps.get(usize::from(at))?;
            if step.is(path, key) {
                return Some(step);
            }
            at = step.other;
        }
        None
    }

    fn find(&self, phrase: &str) -> Option<&Step> {
        let mut found = None;
        let mut rest = phrase;
        while let Some((atom, after)) = first_atom(rest) {
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
