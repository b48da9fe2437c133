//! The words of a language and what they mean to a reader of figures.
//!
//! In: the word lists of a language, the currency forms, and a caller's own words. Out: a table that a lexer
//! asks for the longest phrase at a place. Words are data (`language/*`); this file gives them senses and finds
//! them. A phrase is a path of atoms (a word, a sign, or one ideograph) through a hash table of
//! (parent, atom) pairs, so that "per", "per cent" and "percentage point" share their beginnings. A hit is confirmed by the
//! key of the atom, which holds all bytes of a usual word.

use std::borrow::Cow;

use crate::lexicon::beginnings::Beginnings;
use crate::lexicon::sense::{Sense, Tags};
use crate::lexicon::signs::{STRICT, SYMBOLS};
use crate::lexicon::steps::Step;
use crate::lexicon::vocabulary::Vocabulary;
use crate::text::atom::{Key, MIX};
use crate::text::class::split_atom;
use crate::text::slip::{Letters, is_slip_of};
use crate::value::Currency;

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
    /// The words for a hundred and for scales that are long enough to be known with a slip in them, with their letters.
    long_scales: Vec<(Letters, &'static str)>,
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

/// The letters of a word that is still known with a slip in it: "core" is no crore.
const LONG: usize = 6;

/// So many that few words share one: most words of a text are refused by their bucket.
const BUCKETS: usize = 1 << 16;

#[inline]
fn bucket(parent: u16, key: Key) -> usize {
    ((key.hash() ^ u64::from(parent).wrapping_mul(MIX)) >> 48) as usize % BUCKETS
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
            long_scales: Vec::new(),
        }
    }

    /// The words of a language: its table, its units, its currency names, and the forms that belong to none.
    pub(crate) fn new(language: &Vocabulary) -> Self {
        let mut lexicon = Self::empty();
        for &(forms, sense) in language.words {
            for form in forms.split('|') {
                lexicon.insert(form, sense);
                if matches!(sense, Sense::Scale(_) | Sense::Hundred(_)) && form.len() >= LONG {
                    lexicon.long_scales.push((Letters::of(form), form));
                }
            }
        }
        for (word, value) in (language.numbers)() {
            lexicon.insert(&word, Sense::Cardinal(value));
        }
        for &(forms, singular) in language.units {
            lexicon.insert_unit(forms, Cow::Borrowed(singular));
        }
        for &(forms, _, period) in language.periods {
            for form in forms.split('|') {
                lexicon.insert(form, Sense::Period(period));
            }
        }
        for &(forms, singular) in language.measures {
            if let Some(unit) = lexicon.singulars.iter().position(|known| known == singular) {
                for form in forms.split('|') {
                    lexicon.insert(form, Sense::Measures(unit as u16));
                }
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
        for (forms, homograph) in [(language.denoting, false), (language.countries, true)] {
            for form in forms {
                let Some(index) = lexicon.denominate(Cow::Borrowed(form.candidates), 0, FormKind::Code) else { continue };
                lexicon.insert(form.written, Sense::Denoted(index));
                if let Some(denomination) = lexicon.denominations.last_mut() {
                    denomination.homograph = homograph;
                }
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

    /// Whether a word that means nothing is one for a scale with a slip in it.
    pub(crate) fn is_slip_of_scale(&self, written: &str) -> bool {
        let letters = Letters::of(written);
        self.long_scales.iter().any(|(scale_letters, scale)| letters.may_be_slip_of(*scale_letters) && is_slip_of(written, scale))
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

    /// The same, to look at.
    pub(crate) fn named(&self, index: u16) -> &str {
        self.singulars.get(usize::from(index)).map_or("", |singular| singular)
    }

    pub(crate) fn denomination(&self, index: u16) -> Option<&Denomination> {
        self.denominations.get(usize::from(index))
    }
}

#[cfg(test)]
mod tests;
