//! The number that begins at a lexeme, in digits or in words, also where it is said twice: "five (5)".

use rust_decimal::Decimal;

use crate::lex::{Mark, Sentence};
use crate::lexicon::{NUMBERS, tags};
use crate::number::digits::read_digits;
use crate::number::numeral::{Around, Fault, Numeral};
use crate::number::scale::scales;
use crate::number::words::read_words;

/// The number that begins at a lexeme, also where it is said twice: "five (5)".
pub(crate) fn read(sentence: Sentence<'_>, at: usize, around: Around) -> Option<Numeral> {
    let mut numeral = Numeral::of(Decimal::ZERO, at);
    read_into(sentence, at, around, &mut numeral).map(|()| numeral)
}

/// Reads it where it is to stay. Where there is no number, what stands there then means nothing.
#[inline]
pub(crate) fn read_into(sentence: Sentence<'_>, at: usize, around: Around, numeral: &mut Numeral) -> Option<()> {
    once(sentence, at, around, numeral)?;
    if sentence.is_mark(numeral.end, Mark::Open) {
        again(sentence, numeral, around);
    }
    Some(())
}

/// Takes up the same number behind it, in digits for words or in words for digits.
#[inline(never)]
fn again(sentence: Sentence<'_>, numeral: &mut Numeral, around: Around) {
    let mut again = *numeral;
    let read = once(sentence, numeral.end + 1, around, &mut again);
    if read.is_some() && again.value == numeral.value && again.spelled != numeral.spelled && sentence.is_mark(again.end, Mark::Close) {
        numeral.end = again.end + 1;
        numeral.bare = false;
        // "five (5) million dollars"
        if !numeral.scaled && sentence.has(numeral.end, tags!(Scale)) && scales(sentence, numeral, around).is_none() {
            numeral.fault = Some(Fault::TooLong);
        }
    }
}

#[inline]
fn once(sentence: Sentence<'_>, at: usize, around: Around, numeral: &mut Numeral) -> Option<()> {
    match sentence.literal(at) {
        Some(literal) => read_digits(sentence, at, literal, around, numeral)?,
        None if sentence.has(at, NUMBERS) => *numeral = read_words(sentence, at, around)?,
        None => return None,
    }
    Some(())
}

#[cfg(test)]
mod tests;
