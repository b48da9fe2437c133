//! Amounts: a number with its currency or unit, and two of them as a range.
//!
//! In: a sentence and a lexeme. Out: the amount that begins there, with the lexemes it takes up. What the text
//! says about it (hedges, movement, links) is read later, from what stands around it.
//!
//! Each part uses only those before it: `beside` tells what leaves an amount open, `denomination` finds currencies,
//! `rate` what closes an amount, `price` reads money with its `marks`, `unit` what a number is a number of, `opening`
//! one amount with all of these, `range` two as one. `ideographs` and `unspaced` have what only scripts without spaces
//! need. Here is what all of them work on.

pub(crate) mod beside;
pub(crate) mod denomination;
pub(crate) mod ideographs;
pub(crate) mod marks;
pub(crate) mod opening;
pub(crate) mod price;
pub(crate) mod range;
pub(crate) mod rate;
pub(crate) mod unit;
pub(crate) mod unspaced;

use rust_decimal::Decimal;

use crate::lex::{Mark, Sentence, Shape, sense};
use crate::lexicon::{BEGIN, NEAR_NUMBER, NUMBERS, Period, UNSPACED, leads_to, leads_to_part, tags};
use crate::number::year::YEARS;
use crate::number::{Around, Numeral, read};
use crate::value::exact;
use crate::value::{Currency, Direction, Settled};

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

    /// Its value with its sign; a zero has none.
    pub(crate) fn signed(&self) -> Decimal {
        let Self { sign, number: Numeral { value, .. }, .. } = *self;
        if sign == Sign::Minus && !value.is_zero() { -value } else { value }
    }

    /// Says what it is a number of, so that its number is not bare.
    #[inline]
    pub(crate) fn becomes(&mut self, measure: Measure) {
        self.measure = measure;
        self.number.bare = false;
    }
}

/// What settles whether one mark before three digits of money groups them, where both could be meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum LoneMark {
    /// The decimals that are in use of the currency.
    #[default]
    ByCurrency,
    /// Them, and the region: a comma parts the decimals of its money.
    ByRegion,
    /// The caller has said which mark parts decimals, or what is read is a price with decimals.
    Told,
}

/// How the region settles what a sign or name with several candidates stands for.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Settling {
    pub currency: Option<Currency>,
    /// What one mark before three digits of money does.
    pub mark: LoneMark,
    /// Parentheses around an amount that stands alone make it negative wherever it stands.
    pub accounting: bool,
}

/// Whether an amount could begin at a lexeme: cheap, and never wrong about "no".
#[inline]
pub(crate) fn may_begin(sentence: Sentence<'_>, at: usize) -> bool {
    sentence.is_digits(at) || may_open(sentence, at)
}

/// The same of what is no number in digits.
#[inline]
fn may_open(sentence: Sentence<'_>, at: usize) -> bool {
    let number_within = |reach: usize| (at + 1..=at + reach).any(|at| sentence.is_digits(at) || sentence.has(at, NUMBERS));
    match sentence.shape(at) {
        Some(Shape::Mark(Mark::Plus | Mark::Minus | Mark::Hyphen | Mark::Dash | Mark::Open)) => {
            number_within(1)
                || sentence.has(at + 1, tags!(Major))
                || leads_fused(sentence, at + 1)
                || sentence.leads_sign(at + 1)
                || matches!(sentence.mark(at + 1), Some(Mark::Plus | Mark::Minus | Mark::Hyphen))
        }
        Some(_) => {
            let tags = sentence.tags(at);
            if tags.is_empty() {
                return leads_fused(sentence, at);
            }
            tags.meets(BEGIN)
                || tags.meets(NEAR_NUMBER) && number_within(4)
                || leads_to(tags, sentence.tags(at + 1 + usize::from(sentence.is_mark(at + 1, Mark::Hyphen))))
                || leads_to_part(tags, sentence.tags(at + 1), sentence.tags(at + 2))
                || begins_flat(sentence, at)
                || tags.meets(tags!(ShortScale, MoneyScale)) && sentence.leads_sign(at) && number_within(4)
                || sentence.settings.unspaced && tags.meets(UNSPACED)
        }
        None => false,
    }
}

/// "flat to up 2%", "between flat and up 2%": no change is the one end of a range.
pub(crate) fn begins_flat(sentence: Sentence<'_>, at: usize) -> bool {
    let flat = sense!(sentence, at, { Sense::Towards(Direction::Flat) => () }).is_some();
    let between = || sentence.before(at).is_some_and(|before| sentence.has(before, tags!(Between)));
    flat && (sentence.has(at + 1, tags!(To)) || sentence.has(at + 1, tags!(And, Towards)) && between())
}

/// "MAUD 60": an unknown word in capitals before digits may be a scale fused to a code.
fn leads_fused(sentence: Sentence<'_>, at: usize) -> bool {
    let sign = usize::from(matches!(sentence.mark(at + 1), Some(Mark::Open | Mark::Minus | Mark::Hyphen)));
    !sentence.is_known(at) && matches!(sentence.shape(at), Some(Shape::Capital | Shape::Capitals)) && sentence.is_digits(at + 1 + sign)
}

/// The amount that the number at a lexeme is by itself, from lexeme `first` on, without a sign.
pub(crate) fn base(sentence: Sentence<'_>, first: usize, at: usize, around: Around, amount: &mut Amount) -> Option<()> {
    read::read_into(sentence, at, around, &mut amount.number)?;
    amount.first = first;
    amount.end = amount.number.end;
    amount.start = sentence.lexeme(first)?.start;
    amount.stop = sentence.lexeme(amount.end.checked_sub(1)?)?.end();
    amount.measure = if amount.number.fraction { Measure::Fraction } else { Measure::Nothing };
    amount.high = None;
    amount.sign = Sign::None;
    amount.per = None;
    amount.starts_with_number = sentence.is_number(first);
    amount.unfit = amount.number.fault.is_some();
    Some(())
}

/// Gives an amount the power of ten that is written as one with its currency: tenths too, of a crypto-asset.
pub(crate) fn rescale_by(amount: &mut Amount, power: i8) {
    if power < 0 {
        let value = hundredth(amount.number.value, power.unsigned_abs());
        settle(amount, value);
    } else {
        amount.unfit |= rescale(amount, power.unsigned_abs()).is_none();
    }
}

/// Gives an amount the scale that stands apart from its number; `None` where it does not fit.
pub(crate) fn rescale(amount: &mut Amount, power: u8) -> Option<()> {
    let value = amount.number.value;
    amount.number.value = exact::decimal(value.mantissa().unsigned_abs(), value.scale() as u8, power)?;
    amount.number.written.exponent = power;
    amount.number.scaled = true;
    Some(())
}

/// Extends an amount over the lexemes up to `end`.
pub(crate) fn take(sentence: Sentence<'_>, amount: &mut Amount, end: usize) {
    if let Some(last) = end.checked_sub(1).and_then(|last| sentence.lexeme(last)) {
        amount.end = end;
        amount.stop = last.end();
    }
}

/// Gives an amount its value, or says that it has none.
pub(crate) fn settle(amount: &mut Amount, value: Option<Decimal>) {
    match value {
        Some(value) => amount.number.value = value,
        None => amount.unfit = true,
    }
}

/// A value with its decimal point so many places further left.
pub(crate) fn hundredth(value: Decimal, places: u8) -> Option<Decimal> {
    exact::decimal(value.mantissa().unsigned_abs(), (value.scale() as u8).checked_add(places)?, 0)
}

/// Plain digits that are more likely a calendar year.
pub(crate) fn is_year(amount: &Amount) -> bool {
    amount.number.bare && amount.number.digits == 4 && exact::is_within(amount.number.value, YEARS)
}

#[cfg(test)]
mod tests;
