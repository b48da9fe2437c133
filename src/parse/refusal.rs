//! How a text is refused: what was expected, what was found, where.

use crate::amount::{Amount, beside};
use crate::lex::{Form, Mark, Sentence};
use crate::lexicon::tags;
use crate::number::{Around, Fault, read};
use crate::value::Error;

/// What an expression begins with.
pub(crate) const FIGURE: &str = "a figure";

/// What follows its last figure.
pub(crate) const END_OF_EXPRESSION: &str = "the end of the expression";

/// What closes an opened one.
pub(crate) const CLOSING: &str = "a closing parenthesis";

/// The place of a lexeme in its text, or the end of it.
fn place(sentence: Sentence<'_>, at: usize) -> usize {
    match at.checked_sub(1).and_then(|at| sentence.lexeme(at)) {
        // A possessive is passed over: it is found where it stands.
        Some(before) => {
            let rest = sentence.text.get(before.end()..).unwrap_or_default();
            sentence.text.len() - rest.trim_start().len()
        }
        None => sentence.lexeme(at).map_or(sentence.text.len(), |lexeme| lexeme.start),
    }
}

/// Expected something else than what stands at a lexeme.
#[cold]
pub(crate) fn unexpected(sentence: Sentence<'_>, at: usize, expected: &'static str) -> Error {
    if let Some(error) = too_long(sentence) {
        return error;
    }
    let start = place(sentence, at);
    let rest = sentence.text.get(start..).unwrap_or_default().trim_end();
    Error::expected(expected, rest, start)
}

/// An amount whose value does not fit.
#[cold]
pub(crate) fn no_number(sentence: Sentence<'_>, amount: &Amount) -> Error {
    let number = (amount.first..amount.end).find(|&at| sentence.is_number(at)).unwrap_or(amount.first);
    let torn = amount.number.fault == Some(Fault::Torn) || amount.number.fault.is_none() && beside::is_torn(sentence, amount);
    if torn {
        let rest = sentence.text.get(place(sentence, number)..).unwrap_or_default().trim_end();
        return Error::expected("one number", rest, place(sentence, number));
    }
    Error::number_too_long(place(sentence, number))
}

/// A number that does not fit, if there is one.
pub(crate) fn too_long(sentence: Sentence<'_>) -> Option<Error> {
    (0..sentence.len()).find_map(|at| {
        let number = match sentence.literal(at) {
            Some(literal) => literal.form != Form::Broken,
            None => sentence.has(at, tags!(Cardinal)),
        };
        let overflows = number && read::read(sentence, at, Around::Money).is_none_or(|numeral| numeral.fault == Some(Fault::TooLong));
        let start = sentence.lexeme(at)?.start;
        overflows.then(|| Error::number_too_long(start))
    })
}

/// A parenthesis that is opened and not closed.
#[cold]
pub(crate) fn unclosed(sentence: Sentence<'_>) -> Option<Error> {
    let marks = |mark| (0..sentence.len()).filter(|&at| sentence.is_mark(at, mark)).count();
    (marks(Mark::Open) > marks(Mark::Close)).then(|| unexpected(sentence, sentence.len(), CLOSING))
}

/// Nothing of what was expected begins the text.
#[cold]
pub(crate) fn refuse(sentence: Sentence<'_>, expected: &'static str) -> Error {
    refuse_at(sentence, 0, expected)
}

/// Nothing of what was expected begins at a lexeme; a currency without a number lacks that.
#[cold]
pub(crate) fn refuse_at(sentence: Sentence<'_>, at: usize, expected: &'static str) -> Error {
    // "N/A": what another word goes on with is no currency.
    let goes_on = sentence.touches(at) && sentence.touches(at + 1) && sentence.is_word(at) && sentence.is_word(at + 2);
    if sentence.has(at, tags!(Major)) && !sentence.is_digits(at + 1) && !goes_on {
        return unexpected(sentence, at + 1, "a number");
    }
    unexpected(sentence, at, expected)
}
