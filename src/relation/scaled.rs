//! Lists whose scale stands behind the last alone: "$12.4, $8.1 and $3.3 million, respectively".
//!
//! In: the statements of a sentence, in order. Out: the same, with the scale of the last of a list for all of its members.

use rust_decimal::Decimal;

use crate::amount::{Measure, rescale};
use crate::clause::Statement;
use crate::lex::{Mark, Sentence};
use crate::lexicon::tags;
use crate::value::exact::exact_product;

/// How far behind a list it may be told that its members are meant one by one.
const REACH: usize = 24;

/// Gives amounts of a list that have their sign of money, and no scale, that of the last of them.
pub(crate) fn scale_lists(sentence: Sentence<'_>, statements: &mut [Statement]) {
    for last in 1..statements.len() {
        let Some(Statement { amount, .. }) = statements.get(last) else { return };
        let scaled = amount.number.scaled && amount.high.is_none() && !amount.starts_with_number;
        let Measure::Money(currency, _) = amount.measure else { continue };
        if !scaled {
            continue;
        }
        let (significand, exponent, end) = (amount.number.written.significand, amount.number.written.exponent, amount.end);
        let near = |one: Decimal, other: Decimal| exact_product(one, Decimal::from(20)).is_some_and(|most| other < most);
        let member = |index: usize| {
            let Some([Statement { amount: one, .. }, Statement { amount: next, .. }]) = statements.get(index..index + 2) else {
                return false;
            };
            let same = matches!(one.measure, Measure::Money(other, _) if other == currency);
            let plain = !one.number.scaled && one.high.is_none() && !one.starts_with_number && one.per.is_none();
            let value = one.number.value;
            let mut between = one.end..next.first;
            let joined =
                (1..=2).contains(&between.len()) && between.all(|at| sentence.is_mark(at, Mark::Comma) || sentence.has(at, tags!(And, Or)));
            same && plain && joined && near(value, significand) && near(significand, value)
        };
        let first = (0..last).rev().take_while(|&index| member(index)).last().unwrap_or(last);
        let told = last - first > 1 || sentence.any_has(end..end + REACH, tags!(Respectively));
        for statement in statements.get_mut(first..last).into_iter().flatten().filter(|_| told) {
            statement.amount.unfit |= rescale(&mut statement.amount, exponent).is_none();
        }
    }
}
