//! Numbers that are part of a code, or cut out of something longer.

use crate::amount::{Amount, Measure, UnitOf, unspaced};
use crate::lex::{Form, Mark, Sentence, Shape};
use crate::lexicon::tags;

/// At an end of a piece that was cut out of text without spaces, where its number may go on: "1,1|,1".
#[inline]
pub(crate) fn cut_off(sentence: Sentence<'_>, amount: &Amount) -> bool {
    let behind = sentence.len().saturating_sub(amount.end);
    (amount.first < 2 || behind < 2) && goes_on_outside(sentence, amount, behind)
}

/// Whether the number of an amount with `behind` lexemes behind it goes on beyond the end of its piece.
#[inline(never)]
fn goes_on_outside(sentence: Sentence<'_>, amount: &Amount, behind: usize) -> bool {
    let first = amount.first;
    let bytes = sentence.text.as_bytes();
    let before = |distance: usize| amount.start.checked_sub(distance).and_then(|at| bytes.get(at));
    let letter = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_alphanumeric);
    let joint = |byte: Option<&u8>| byte.is_some_and(|mark| matches!(mark, b',' | b'.' | b'-' | b'/' | b':'));
    // Beyond the piece, where the mark may be its last.
    let goes_on = |near, far: Option<&u8>| joint(near) && far.is_some_and(u8::is_ascii_digit);
    first == 0 && letter(before(1))
        || first < 2 && goes_on(before(1), before(2))
        || behind == 0 && letter(bytes.get(amount.stop))
        || behind < 2 && goes_on(bytes.get(amount.stop), bytes.get(amount.stop + 1))
}

/// A number that goes on a code: letters or digits touch it on its left.
#[inline]
pub(crate) fn continues_code(sentence: Sentence<'_>, amount: &Amount) -> bool {
    sentence.before(amount.first).is_some_and(|before| sentence.touches(before) && joins_code(sentence, amount, before))
}

/// "****1234": the last digits of a number that is kept secret.
pub(crate) fn is_masked(sentence: Sentence<'_>, amount: &Amount) -> bool {
    let before = sentence.text.get(..amount.start).unwrap_or_default().trim_end_matches([' ', '-']);
    let crossed = before.len() > 2 && before.bytes().rev().take(3).all(|byte| matches!(byte, b'X' | b'x' | b'*'));
    crossed || before.ends_with("••")
}

/// Whether the lexeme before an amount, which touches it, makes it a part of a code.
#[inline(never)]
fn joins_code(sentence: Sentence<'_>, amount: &Amount, before: usize) -> bool {
    match sentence.shape(before) {
        Some(Shape::Lower | Shape::Capital | Shape::Capitals) => {
            // Without spaces a word may touch the amount it speaks of: "CPI2.1%".
            let amounts =
                sentence.settings.unspaced && matches!(amount.measure, Measure::Money(..) | Measure::Percent | Measure::PercentagePoint);
            // "82,50 TL41,25 TL"
            let behind_price = matches!(amount.measure, Measure::Money(..))
                && sentence.has(before, tags!(Major))
                && before.checked_sub(1).is_some_and(|number| sentence.is_digits(number))
                && sentence.literal(amount.first).is_some_and(|literal| literal.form == Form::Marked);
            !sentence.is_word(amount.first) && sentence.is_digits(amount.first) && !amounts && !behind_price
        }
        // "£45.00£29.00"
        Some(Shape::Digits) => {
            let own_sign = before.checked_sub(1).is_some_and(|sign| sentence.has(sign, tags!(Major)));
            !(own_sign && matches!(sentence.shape(amount.first), Some(Shape::Mark(_))))
        }
        // "voted 6–3", "in 2018–19"
        Some(Shape::Mark(Mark::Dash)) => {
            amount.measure == Measure::Nothing
                && sentence.is_digits(amount.first)
                && before > 0
                && sentence.touches(before - 1)
                && sentence.is_digits(before - 1)
        }
        // "4..5%"
        Some(Shape::Mark(Mark::Point)) if before > 0 && is_dotted(sentence, before - 1, before) => {
            let first = (0..before).rev().find(|&at| !(sentence.is_mark(at, Mark::Point) && sentence.touches(at)));
            first.is_some_and(|first| sentence.touches(first) && sentence.is_digits(first))
        }
        // "Covid-19", "MACS-1149", "12:30", "F/A-18": joined to what stands before the mark.
        Some(Shape::Mark(mark @ (Mark::Hyphen | Mark::Colon | Mark::Slash | Mark::Point))) => {
            sentence.is_digits(amount.first)
                && before > 0
                && sentence.touches(before - 1)
                && (mark != Mark::Slash || matches!(amount.measure, Measure::Nothing | Measure::Count(UnitOf::Known(_))))
                && match sentence.shape(before - 1) {
                    Some(Shape::Digits) => true,
                    Some(_) if mark == Mark::Slash && amount.measure != Measure::Nothing => false,
                    Some(Shape::Lower | Shape::Capital | Shape::Capitals) => {
                        let hedge = sentence.has(before - 1, tags!(Before))
                            // "the mid-30% range"
                            || sentence.has(before - 1, tags!(Amid)) && (amount.measure != Measure::Nothing || amount.number.scaled);
                        mark != Mark::Colon && mark != Mark::Point && !hedge
                    }
                    _ => false,
                }
        }
        // 5'10"
        Some(Shape::Mark(Mark::Quote)) => {
            sentence.is_digits(amount.first) && before > 0 && sentence.touches(before - 1) && sentence.is_digits(before - 1)
        }
        // "T+1"
        Some(Shape::Mark(Mark::Plus)) => {
            let letter = before > 0 && sentence.touches(before - 1) && sentence.length(before - 1) == 1 && sentence.is_word(before - 1);
            // 12+4产业体系
            let sum = sentence.settings.unspaced && before > 0 && sentence.touches(before - 1) && sentence.is_digits(before - 1);
            // "UTC+8"
            let zone = before > 0 && sentence.touches(before - 1) && sentence.has(before - 1, tags!(Clock));
            (letter || sum || zone) && matches!(amount.measure, Measure::Nothing | Measure::Count(UnitOf::Noun(..)))
        }
        Some(Shape::Mark(Mark::Other)) => {
            // 5·1假期
            let within = before > 0 && sentence.touches(before - 1) && sentence.is_digits(before - 1) && sentence.is_digits(amount.first);
            within && joins_digits(sentence, before) || matches!(sentence.written(before), "#" | "@" | "_" | "^")
        }
        _ => false,
    }
}

/// A number that begins a code: letters or digits touch it on its right without being its unit.
#[inline]
pub(crate) fn begins_code(sentence: Sentence<'_>, amount: &Amount) -> bool {
    let last = amount.end.saturating_sub(1);
    // "a 3+N model"
    let plus = || sentence.is_mark(last, Mark::Plus) && sentence.is_word(last + 1);
    sentence.touches(last) && (joined_to_code(sentence, amount, last) || plus())
}

/// Whether the lexeme behind the last of an amount, which it touches, makes it a part of a code.
#[inline(never)]
fn joined_to_code(sentence: Sentence<'_>, amount: &Amount, last: usize) -> bool {
    let stopped = sentence.lexeme(last).is_none_or(|lexeme| lexeme.end() != amount.stop);
    !stopped
        && match sentence.shape(last + 1) {
            // "€1,250.00CR": a side of an account.
            Some(Shape::Capital | Shape::Capitals) if sentence.has(last + 1, tags!(Booked)) => !amount_in_cents(amount),
            // "$85.00Now": cents end a price, whatever is glued to it.
            Some(Shape::Capital)
                if matches!(amount.measure, Measure::Money(..))
                    && sentence.length(last + 1) > 1
                    && sentence.literal(last).is_some_and(|literal| literal.scale == 2) =>
            {
                false
            }
            Some(Shape::Lower | Shape::Capital | Shape::Capitals) => sentence.is_digits(last),
            Some(Shape::Ideographs) => sentence.is_digits(last) && amount.measure == Measure::Nothing && !sentence.settings.unspaced,
            Some(Shape::Digits) => sentence.is_word(last) && amount.measure == Measure::Nothing,
            // "10:30", "8/2012", "555-0199": a mark joins it to more digits; but "Rs 75,800/10 gm" is a price.
            Some(Shape::Mark(Mark::Colon | Mark::Slash)) => {
                let price = matches!(amount.measure, Measure::Money(..)) && sentence.has(last + 3, tags!(Unit))
                    || sentence.is_mark(last + 1, Mark::Slash) && sentence.settings.unspaced && unspaced::may_be_listed(amount.measure);
                sentence.is_digits(last) && sentence.touches(last + 1) && sentence.is_digits(last + 2) && !price
            }
            // "4..5%"
            Some(Shape::Mark(Mark::Point)) if is_dotted(sentence, last + 1, last + 2) => {
                let behind = (last + 2..sentence.len()).find(|&at| !(sentence.is_mark(at, Mark::Point) && sentence.touches(at)));
                sentence.is_digits(last) && behind.is_some_and(|behind| sentence.touches(behind - 1) && sentence.is_digits(behind))
            }
            // "300750.SZ", "401(k)"
            Some(Shape::Mark(mark @ (Mark::Point | Mark::Open))) => {
                // "to $31.20.Traders": a sentence without its blank.
                let stop = mark == Mark::Point
                    && sentence.shape(last + 2) == Some(Shape::Capital)
                    && matches!(amount.measure, Measure::Money(..) | Measure::Percent | Measure::PercentagePoint);
                !stop && sentence.is_digits(last) && sentence.touches(last + 1) && sentence.is_word(last + 2)
            }
            Some(Shape::Mark(Mark::Plus)) => {
                sentence.settings.unspaced
                    && amount.measure == Measure::Nothing
                    && sentence.is_digits(last)
                    && sentence.touches(last + 1)
                    && sentence.is_digits(last + 2)
            }
            // "$1_000", "10^6", 5'10"
            Some(Shape::Mark(Mark::Other | Mark::Quote)) => {
                let joins = joins_digits(sentence, last + 1) || matches!(sentence.written(last + 1), "'" | "’");
                sentence.is_digits(last) && joins && sentence.touches(last + 1) && sentence.is_digits(last + 2)
            }
            Some(Shape::Mark(Mark::Dash)) => {
                amount.measure == Measure::Nothing && sentence.is_digits(last) && sentence.touches(last + 1) && sentence.is_digits(last + 2)
            }
            Some(Shape::Mark(Mark::Hyphen)) => {
                sentence.is_digits(last)
                    && sentence.touches(last + 1)
                    && (sentence.is_digits(last + 2)
                        || sentence.is_word(last + 2)
                            && (amount.measure == Measure::Nothing
                                && !sentence.is_known(last + 2)
                                && sentence.shape(last + 2) != Some(Shape::Lower)))
            }
            _ => false,
        }
}

/// Whether a mark between two digits that it touches makes one of them that is not understood, such as a raised point,
/// which also parts a month from its day: all but those that are known to stand between two numbers.
fn joins_digits(sentence: Sentence<'_>, at: usize) -> bool {
    let parts = matches!(sentence.written(at), "|" | "*" | "&" | "…" | "×" | "÷" | "±" | "｜" | "＊" | "＆");
    sentence.is_mark(at, Mark::Other) && !sentence.is_known(at) && !parts
}

/// Whether two points stand side by side, which are no decimal mark and no end of a sentence.
fn is_dotted(sentence: Sentence<'_>, first: usize, second: usize) -> bool {
    first < second && sentence.is_mark(first, Mark::Point) && sentence.is_mark(second, Mark::Point) && sentence.touches(first)
}

/// Whether an amount is written to the cent.
fn amount_in_cents(amount: &Amount) -> bool {
    amount.number.value.scale() == 2
}
