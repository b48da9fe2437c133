//! What stands beside an amount, in the place of one of its parts, and is not understood: then nobody knows what the
//! amount is, and there is none.
//!
//! In: an amount read to its end. Out: whether such a thing stands there.

use crate::amount::{Amount, Measure};
use crate::lex::{Mark, Sentence, Shape};
use crate::lexicon::tags;
use crate::text::atom::Key;
use crate::value::{Currency, Status};

/// Whether something beside an amount leaves open what it is.
#[inline]
pub(crate) fn is_torn(sentence: Sentence<'_>, amount: &Amount) -> bool {
    match amount.measure {
        Measure::Money(..) => glued_scale(sentence, amount.end),
        Measure::Nothing => after_sign(sentence, amount.first) || beside_code(sentence, amount),
        _ => false,
    }
}

/// "$5 millionX": a word that begins as a scale does.
fn glued_scale(sentence: Sentence<'_>, at: usize) -> bool {
    if !sentence.is_unknown_word(at) || sentence.length(at) < 7 {
        return false;
    }
    let written = sentence.written(at);
    (6..=8)
        .filter_map(|length| written.get(..length))
        .any(|scale| sentence.lexicon.begin(Key::of_text(scale)).is_some_and(|step| step.tags.meets(tags!(Scale))))
}

/// A sign of money that has no number of its own, with one thing between it and this number: "$ A 5.25", "$|5.25".
fn after_sign(sentence: Sentence<'_>, first: usize) -> bool {
    let sign = |at: usize| {
        if !sentence.has(at, tags!(Major)) || !sentence.written(at).ends_with(|last: char| !last.is_alphanumeric() && last != '.') {
            return false;
        }
        // "5 $ (7)", "(€) 5": the sign is another number's, or that of a label.
        let served = at.checked_sub(1).is_some_and(|before| {
            sentence.is_number(before) || sentence.has(before, tags!(Scale, ShortScale, MoneyScale)) || sentence.is_mark(before, Mark::Open)
        });
        !served && sentence.gap(at) <= 1
    };
    let small = |at: usize| match sentence.shape(at) {
        Some(Shape::Mark(mark)) => !matches!(mark, Mark::Close | Mark::Comma | Mark::Stop | Mark::Semicolon | Mark::Equals | Mark::Colon),
        Some(Shape::Lower | Shape::Capital | Shape::Capitals) => !sentence.is_known(at) && sentence.length(at) <= 3,
        _ => false,
    };
    first.checked_sub(1).is_some_and(sign) || first.checked_sub(2).is_some_and(|at| sign(at) && small(at + 1) && sentence.gap(at + 1) <= 1)
}

/// A code with letters that are no scale: "xEUR 310", "310 EURx".
fn beside_code(sentence: Sentence<'_>, amount: &Amount) -> bool {
    let before = sentence.before(amount.first).filter(|&before| sentence.gap(before) <= 1);
    let after = Some(amount.end).filter(|&after| sentence.gap(after.saturating_sub(1)) <= 1);
    before.into_iter().chain(after).any(|at| holds_code(sentence, at))
}

/// Whether an unknown word is a currency's code in capitals with small letters before or behind it.
fn holds_code(sentence: Sentence<'_>, at: usize) -> bool {
    if !sentence.is_unknown_word(at) || !(4..=6).contains(&sentence.length(at)) {
        return false;
    }
    let word = sentence.written(at);
    let code = |code: &str, rest: &str| {
        let small = || rest.bytes().any(|byte| byte.is_ascii_lowercase());
        let found = if code.bytes().all(|byte| byte.is_ascii_uppercase()) { Currency::from_code(code) } else { None };
        // "1.5 MBTC" may be millions or a mistake for thousandths.
        found.is_some_and(|currency| small() || currency.status() == Status::CryptoAsset)
    };
    word.split_at_checked(3).is_some_and(|(first, rest)| code(first, rest))
        || word.split_at_checked(word.len() - 3).is_some_and(|(rest, last)| code(last, rest))
}
