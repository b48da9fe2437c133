//! Amounts: a number with its currency or unit, and two of them as a range.
//!
//! In: a sentence and a lexeme. Out: the amount that begins there, with the lexemes it takes up. What the text
//! says about it (hedges, movement, links) is read later, from what stands around it.

mod opening;
mod price;
mod range;
mod rate;
mod share;
mod unit;

use std::ops::{Deref, DerefMut};

use rust_decimal::Decimal;

use crate::currency::Currency;
use crate::figure::Direction;
use crate::lexeme::{Mark, Shape};
use crate::lexicon::{FormKind, Period, Sense, tags};
use crate::numeral::{self, Around, Numeral};
use crate::quantity::Settled;
use crate::sentence::{Sentence, sense};

pub(crate) use self::opening::{read_into, single};
pub(crate) use self::range::{join_bounds, may_begin_range, range};
pub(crate) use self::share::{qualify, share};

/// What a number is a number of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Measure {
    Nothing,
    Money(Currency, Settled),
    Percent,
    PercentagePoint,
    Multiple,
    /// A multiple that is said by its verb: doubled.
    Moved(Direction),
    Fraction,
    Count(UnitOf),
}

/// Where the name of a unit is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum UnitOf {
    /// A unit of the lexicon.
    Known(u16),
    Period(Period),
    /// A noun of the text: the first and last lexeme of its name.
    Noun(usize, usize),
}

/// The sign before an amount.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sign {
    None,
    Plus,
    Minus,
}

/// One amount or range, from lexeme `first` up to `end`, over the bytes from `start` to `stop`.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Amount {
    pub first: usize,
    pub end: usize,
    pub start: usize,
    pub stop: usize,
    pub measure: Measure,
    /// Its number, with what the unit makes of it: the value of "5 cents" is a twentieth, and it is not bare.
    pub number: Numeral,
    /// The upper end of a range, whose lower end is the value of the number.
    pub high: Option<Decimal>,
    pub sign: Sign,
    pub per: Option<UnitOf>,
    /// No sign or currency stands before its number.
    pub starts_with_number: bool,
    /// Its value does not fit: there is an amount, but no number for it.
    pub unfit: bool,
}

impl Amount {
    /// Room for an amount.
    pub(crate) const NOTHING: Self = Self {
        first: 0,
        end: 0,
        start: 0,
        stop: 0,
        measure: Measure::Nothing,
        number: Numeral::of(Decimal::ZERO, 0),
        high: None,
        sign: Sign::None,
        per: None,
        starts_with_number: true,
        unfit: false,
    };
}

/// What is asked of an amount is mostly asked of its number.
impl Deref for Amount {
    type Target = Numeral;

    #[inline]
    fn deref(&self) -> &Numeral {
        &self.number
    }
}

impl DerefMut for Amount {
    #[inline]
    fn deref_mut(&mut self) -> &mut Numeral {
        &mut self.number
    }
}

/// How the region settles what a sign or name with several candidates stands for.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Region {
    pub currency: Option<Currency>,
    /// Parentheses around an amount that stands alone make it negative wherever it stands.
    pub accounting: bool,
}

/// A currency before or after a number.
#[derive(Debug, Clone, Copy)]
struct Denominated {
    currency: Currency,
    settled: Settled,
    minor: u8,
    end: usize,
    form: FormKind,
    /// Also a word of the language: "ALL 5 of them".
    homograph: bool,
}

/// Whether an amount could begin at a lexeme: cheap, and never wrong about "no".
#[inline]
pub(crate) fn may_begin(sentence: Sentence<'_>, at: usize) -> bool {
    sentence.is_digits(at) || may_open(sentence, at)
}

/// The same of what is no number in digits.
#[inline]
fn may_open(sentence: Sentence<'_>, at: usize) -> bool {
    let number_within = |reach: usize| (at + 1..=at + reach).any(|at| sentence.is_number(at));
    match sentence.shape(at) {
        Some(Shape::Mark(Mark::Plus | Mark::Minus | Mark::Hyphen | Mark::Open)) => {
            number_within(1)
                || sentence.has(at + 1, tags!(Major))
                || leads_fused(sentence, at + 1)
                || matches!(sentence.mark(at + 1), Some(Mark::Plus | Mark::Minus | Mark::Hyphen))
        }
        Some(_) => {
            let tags = sentence.tags(at);
            if tags.is_empty() {
                return leads_fused(sentence, at);
            }
            tags.meets(tags!(Cardinal, Half, Negative, Factor, FactorNoun, PartOf))
                || tags.meets(tags!(Article)) && sentence.has(at + 1, tags!(Scale, Hundred, Dozen, Half, Part, Coin))
                || tags.meets(tags!(Part)) && sentence.has(at + 1, tags!(Scale))
                || tags.meets(tags!(Major)) && number_within(4)
                || tags.meets(tags!(Scale, Hundred, Part, Ordinal)) && sentence.settings.unspaced
        }
        None => false,
    }
}

/// "MAUD 60": an unknown word in capitals before digits may be a scale fused to a code.
fn leads_fused(sentence: Sentence<'_>, at: usize) -> bool {
    !sentence.is_known(at) && matches!(sentence.shape(at), Some(Shape::Capital | Shape::Capitals)) && sentence.is_digits(at + 1)
}

/// The amount that the number at a lexeme is by itself, from lexeme `first` on, without a sign.
fn base(sentence: Sentence<'_>, first: usize, at: usize, around: Around, amount: &mut Amount) -> Option<()> {
    numeral::read_into(sentence, at, around, &mut amount.number)?;
    amount.first = first;
    amount.end = amount.number.end;
    amount.start = sentence.lexeme(first)?.start;
    amount.stop = sentence.lexeme(amount.end.checked_sub(1)?)?.end();
    amount.measure = if amount.fraction { Measure::Fraction } else { Measure::Nothing };
    amount.high = None;
    amount.sign = Sign::None;
    amount.per = None;
    amount.starts_with_number = sentence.is_number(first);
    amount.unfit = false;
    Some(())
}

/// The currency that stands at a lexeme.
#[inline]
fn denominated(sentence: Sentence<'_>, at: usize, region: &Region) -> Option<Denominated> {
    if sentence.has(at, tags!(Major, Minor)) {
        listed(sentence, at, region)
    } else if may_be_fused(sentence, at) {
        fused(sentence, at)
    } else {
        None
    }
}

/// A currency of the lexicon, settled by what is written, the region, or the language's usual reading.
#[inline(never)]
fn listed(sentence: Sentence<'_>, at: usize, region: &Region) -> Option<Denominated> {
    let index = sense!(sentence, at, {
        Sense::Major(index) | Sense::Minor(index) => index,
    })?;
    let denomination = sentence.lexicon.denomination(index)?;
    if denomination.exact.is_some_and(|exact| !is_exactly(sentence.written(at), exact)) {
        return None;
    }
    let candidates = &denomination.candidates;
    let first = *candidates.first()?;
    let (currency, settled) = if candidates.len() == 1 {
        (first, Settled::Written)
    } else {
        let local = region.currency.filter(|currency| candidates.contains(currency));
        let listed: &'static [Currency] = match candidates {
            std::borrow::Cow::Borrowed(listed) => listed,
            std::borrow::Cow::Owned(_) => &[],
        };
        let usual = sentence.settings.usual.iter().find(|&&(form, _)| form == sentence.written(at)).map(|&(_, currency)| currency);
        (local.or(usual).unwrap_or(first), Settled::Assumed(listed))
    };
    Some(Denominated {
        currency,
        settled,
        minor: denomination.minor,
        end: at + 1,
        form: denomination.form,
        homograph: denomination.homograph,
    })
}

/// Whether a form is written as it must be. The points of an acronym make up for its capitals: "l.e.".
fn is_exactly(written: &str, exact: &str) -> bool {
    let letters = |text: &str| text.chars().filter(|&character| character != '.').collect::<Vec<_>>();
    written.trim_end_matches('.') == exact.trim_end_matches('.')
        || written.contains('.')
            && letters(written).iter().map(char::to_ascii_lowercase).eq(letters(exact).iter().map(char::to_ascii_lowercase))
}

/// The currency that a lexeme names, and where its name ends. A code that is also a word has to be in capitals.
pub(crate) fn currency(sentence: Sentence<'_>, at: usize, region: &Region) -> Option<(Currency, usize)> {
    if !sentence.has(at, tags!(Major)) {
        return None;
    }
    let found = denominated(sentence, at, region)?;
    let fits = found.form != FormKind::Code || !found.homograph || sentence.shape(at) == Some(Shape::Capitals);
    (fits && found.minor == 0).then_some((found.currency, found.end))
}

/// A scale fused to a code: MUSD, EURm. Tells the currency; [`fused_parts`] tells the scale too.
#[inline(never)]
fn fused(sentence: Sentence<'_>, at: usize) -> Option<Denominated> {
    let (currency, _) = fused_parts(sentence, at)?;
    Some(Denominated { currency, settled: Settled::Written, minor: 0, end: at + 1, form: FormKind::Code, homograph: false })
}

#[inline]
fn fused_parts(sentence: Sentence<'_>, at: usize) -> Option<(Currency, u8)> {
    if may_be_fused(sentence, at) { split_fused(sentence, at) } else { None }
}

/// An unknown word as long as a code with its scale.
#[inline]
fn may_be_fused(sentence: Sentence<'_>, at: usize) -> bool {
    sentence.is_unknown_word(at) && (4..=6).contains(&sentence.length(at))
}

#[inline(never)]
fn split_fused(sentence: Sentence<'_>, at: usize) -> Option<(Currency, u8)> {
    let word = sentence.written(at);
    let capitals = |letters: Option<&[u8; 3]>| letters.is_some_and(|letters| letters.iter().all(u8::is_ascii_uppercase));
    let code = capitals(word.as_bytes().first_chunk()) || capitals(word.as_bytes().last_chunk());
    if !code || !word.is_ascii() {
        return None;
    }
    let scale_of = |letters: &str| {
        let entry = sentence.lexicon.begin(crate::atom::Key::of_text(letters))?.entry;
        let entry = sentence.lexicon.entry(entry);
        entry.senses.into_iter().flatten().find_map(|sense| match sense {
            Sense::ShortScale(power) | Sense::MoneyScale(power) => Some(power),
            _ => None,
        })
    };
    let split = |code: &str, scale: &str| Some((Currency::from_code(code)?, scale_of(scale)?));
    let suffixed = word.split_at_checked(3).and_then(|(code, scale)| split(code, scale));
    suffixed.or_else(|| word.split_at_checked(word.len() - 3).and_then(|(scale, code)| split(code, scale)))
}

fn rescale(amount: &mut Amount, power: u8) -> Option<()> {
    let value = amount.value;
    amount.value = numeral::decimal(value.mantissa().unsigned_abs(), value.scale() as u8, power)?;
    amount.written.exponent = power;
    amount.scaled = true;
    Some(())
}

/// Extends an amount over the lexemes up to `end`.
fn take(sentence: Sentence<'_>, amount: &mut Amount, end: usize) {
    if let Some(last) = end.checked_sub(1).and_then(|last| sentence.lexeme(last)) {
        amount.end = end;
        amount.stop = last.end();
    }
}

/// Whether a currency between two numbers belongs to the second: it touches that one, and not the first.
fn begins_next(sentence: Sentence<'_>, at: usize, form: FormKind) -> bool {
    let number_follows = sentence.literal(at + 1).is_some() || sentence.is_mark(at + 1, Mark::Hyphen) && sentence.literal(at + 2).is_some();
    let before = at.checked_sub(1).map_or(usize::MAX, |before| sentence.gap(before));
    let after = sentence.gap(at);
    // As near to the one as to the other: the second number's, unless that has a currency behind it.
    let served = sentence.has(at + 2, tags!(Major, Minor));
    // An ideograph is of the number before it: 1亿元-2亿元.
    let behind = sentence.shape(at) == Some(Shape::Ideographs);
    form != FormKind::Name && number_follows && !behind && (after < before || after == before && form == FormKind::Sign && !served)
}

/// Gives an amount its value, or says that it has none.
fn settle(amount: &mut Amount, value: Option<Decimal>) {
    match value {
        Some(value) => amount.value = value,
        None => amount.unfit = true,
    }
}

fn hundredth(value: Decimal, places: u8) -> Option<Decimal> {
    numeral::decimal(value.mantissa().unsigned_abs(), (value.scale() as u8).checked_add(places)?, 0)
}

/// Plain digits that are more likely a calendar year.
pub(crate) fn is_year(amount: &Amount) -> bool {
    amount.bare && amount.digits == 4 && numeral::is_within(amount.value, 1800..2150)
}
