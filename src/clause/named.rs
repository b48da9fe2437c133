//! Parts of a year that a sentence names: months, and quarters by their numbers.
//!
//! In: a sentence and a lexeme. Out: the part of the year that begins there, and whether it is the one before another that
//! the sentence told: "rose 2% in June from May" is measured against the month before.

use crate::lex::{Sentence, Shape, sense};
use crate::lexicon::{Period, tags};
use crate::number::year::is_year;

/// How far back the part that is compared with another may be told.
const REACH: usize = 40;

/// A part of a year by its number: May, the third quarter, Q3.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Named {
    pub period: Period,
    number: u8,
    year: Option<u128>,
    /// One past its last lexeme.
    pub end: usize,
}

impl Named {
    /// The part of a year that begins at a lexeme.
    pub(crate) fn at(sentence: Sentence<'_>, at: usize) -> Option<Self> {
        let (period, number, end) = month(sentence, at).or_else(|| ordinal(sentence, at)).or_else(|| short(sentence, at))?;
        let behind = end + usize::from(sentence.has(end, tags!(Of)));
        // "June 30" is a day.
        if sentence.is_digits(end) && !is_year(sentence, end) {
            return None;
        }
        let year = sentence.literal(behind).filter(|_| is_year(sentence, behind)).and_then(|literal| literal.mantissa);
        Some(Self { period, number, year, end: if year.is_some() { behind + 1 } else { end } })
    }

    /// Whether it is the one right before the part of a year that the sentence told last, "in June from May".
    pub(crate) fn is_before_the_told(self, sentence: Sentence<'_>, from: usize) -> bool {
        let told = told_before(sentence, from).find_map(|at| Self::at(sentence, at).filter(|told| told.period == self.period));
        // "versus January's gain": another change, and no time that it is measured against.
        let ends = |at: usize| sentence.has(at, tags!(And, Clause));
        let change = (self.end..self.end + 3).take_while(|&at| !ends(at)).any(|at| sentence.has(at, tags!(Change, MovesOrChange, Loses)));
        let Some(told) = told.filter(|_| !change) else { return false };
        let count = match self.period {
            Period::Month => 12,
            Period::Quarter => 4,
            _ => return false,
        };
        let begins = u8::from(told.number == 1);
        let years = told.year.zip(self.year).is_none_or(|(told, year)| told.checked_sub(year) == Some(u128::from(begins)));
        self.number % count + 1 == told.number && years
    }
}

/// The lexemes before one, backwards, at which a time may be told that is not itself compared with.
pub(crate) fn told_before(sentence: Sentence<'_>, from: usize) -> impl Iterator<Item = usize> + '_ {
    let compared = |at: usize| sentence.led_by(at, tags!(Comparator, Versus, From));
    (from.saturating_sub(REACH)..from).rev().filter(move |&at| !compared(at))
}

/// The number that a word has in a list.
fn number(sentence: Sentence<'_>, at: usize, listed: &[(&str, u8)]) -> Option<u8> {
    let word = sentence.written(at);
    listed.iter().find(|(forms, _)| forms.split('|').any(|form| form.eq_ignore_ascii_case(word))).map(|&(_, number)| number)
}

fn month(sentence: Sentence<'_>, at: usize) -> Option<(Period, u8, usize)> {
    let named = sentence.has(at, tags!(Month)) || sentence.has(at, tags!(CapitalMonth)) && sentence.shape(at) != Some(Shape::Lower);
    let number = if named { number(sentence, at, sentence.settings.months) } else { None };
    number.map(|number| (Period::Month, number, at + 1))
}

/// "the third quarter"
fn ordinal(sentence: Sentence<'_>, at: usize) -> Option<(Period, u8, usize)> {
    let quarter = |at: usize| sense!(sentence, at, { Sense::Period(period) => period }) == Some(Period::Quarter);
    let end = (at + 1..at + 3).find(|&at| sentence.is_word(at)).filter(|&at| quarter(at))?;
    Some((Period::Quarter, number(sentence, at, sentence.settings.ordinals)?, end + 1))
}

/// "Q3", "3Q"
fn short(sentence: Sentence<'_>, at: usize) -> Option<(Period, u8, usize)> {
    let fits = |letter: usize, digits: usize| {
        let literal = sentence.literal(digits).filter(|literal| literal.integer_digits == 1)?;
        let written = sentence.written(letter);
        let (_, period) = sentence.settings.spans.iter().find(|(form, _)| *form == written)?;
        Some((*period, u8::try_from(literal.mantissa?).ok()?, at + 2))
    };
    let beside = sentence.touches(at);
    fits(at, at + 1).or_else(|| fits(at + 1, at)).filter(|_| beside)
}
