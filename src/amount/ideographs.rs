//! Questions about what stands around an amount in an unspaced script: units of interest, names, denominators.

use rust_decimal::Decimal;

use crate::amount::{Amount, UnitOf};
use crate::lex::{Mark, Sentence, Shape, noun, sense};
use crate::lexicon::{Cue, Period, tags};
use crate::number::{Around, read};
use crate::value::exact::exact_product;

/// 向李四人民币支付800元: the digit ends a name, and the money is another's. No number is counted in a name that is written
/// before its own, as 人民币 is.
pub(crate) fn ends_name(sentence: Sentence<'_>, amount: &Amount, unit: usize) -> bool {
    let digit = amount.number.end == amount.first + 1 && sense!(sentence, amount.first, { Sense::Cardinal(1..=9) => () }).is_some();
    let Some(before) = sentence.before(amount.first).filter(|&before| digit && sentence.touches(before)) else { return false };
    let surname = sentence.settings.surnames.contains(&sentence.written(before));
    sentence.settings.unspaced && (surname || noun::is_noun(sentence, before) && sentence.has(unit, tags!(NamedFirst)))
}

/// What a unit of interest makes of a number. 厘 is a percent where the rate is told by the year, a tenth of one where by
/// the month; where neither is said, two decimals show the quote of a market, which is by the year. 碼 is a quarter of a
/// point right behind what moves by it.
#[inline(never)]
pub(crate) fn rate(sentence: Sentence<'_>, amount: &Amount, unit: usize) -> Option<Decimal> {
    let value = amount.number.value;
    let before = |reach: usize| {
        let breaks = |at: usize| matches!(sentence.mark(at), Some(Mark::Stop | Mark::Semicolon));
        (amount.first.saturating_sub(reach)..amount.first).rev().take_while(move |&at| !breaks(at))
    };
    if sentence.has(unit, tags!(RateStep)) {
        let moved = before(4).any(|at| sentence.has(at, tags!(Moves, Shifts, MovesOrChange)));
        return if moved { exact_product(value, Decimal::new(25, 2)) } else { None };
    }
    // 月利率, but neither 3个月 nor 3月
    let numbered = |at: usize| at > 0 && sentence.touches(at - 1) && sentence.is_number(at - 1);
    match before(16).filter(|&at| !numbered(at)).find_map(|at| sense!(sentence, at, { Sense::Period(period) => period })) {
        Some(Period::Month) => exact_product(value, Decimal::new(1, 1)),
        Some(Period::Year) => Some(value),
        _ => (value.scale() >= 2 || before(16).any(|at| sentence.has(at, tags!(BasisPoint, Yearly)))).then_some(value),
    }
}

/// Whether a rate of exchange is spoken of, and no rate of interest nearer: 人民币兑美元跌44个基点.
pub(crate) fn of_exchange(sentence: Sentence<'_>, first: usize) -> bool {
    const REACH: usize = 40;
    let told = (first.saturating_sub(REACH)..first).rev().take_while(|&at| !sentence.is_mark(at, Mark::Stop));
    told.filter_map(|at| sense!(sentence, at, { Sense::Cue(Cue::Exchange) => true, Sense::Cue(Cue::Interest) => false })).next()
        == Some(true)
}

/// A half in one ideograph, which may also stand in a word.
pub(crate) fn is_plain_half(sentence: Sentence<'_>, at: usize) -> bool {
    sentence.has(at, tags!(Half)) && sentence.written(at).chars().count() == 1
}

/// Whether nothing but hedges stands with an amount, or cents follow: 五分, 最多一块二角. Elsewhere 分 and 角 are
/// something else; 块 is money too where no noun follows.
pub(crate) fn stands_alone(sentence: Sentence<'_>, first: usize, end: usize, minor: bool) -> bool {
    let hedge = |at: usize| sentence.has(at, tags!(Before, After, Filler));
    let closed = sentence.lexeme(end).is_none() || hedge(end) || matches!(sentence.shape(end), Some(Shape::Mark(_)));
    let cents = || read::read(sentence, end, Around::Nothing).is_some();
    (!minor || (0..first).all(hedge)) && (closed || cents())
}

/// 每股派息0.5元: the denominator stands before, in the same clause and without a number between.
pub(crate) fn per_before(sentence: Sentence<'_>, first: usize) -> Option<UnitOf> {
    for at in (first.saturating_sub(8)..first.saturating_sub(1)).rev() {
        if sentence.is_number(at + 1) || matches!(sentence.mark(at + 1), Some(Mark::Comma | Mark::Stop | Mark::Semicolon | Mark::Close)) {
            return None;
        }
        if sentence.has(at, tags!(Per)) {
            return sense!(sentence, at + 1, {
                Sense::Unit(index) => UnitOf::Known(index),
                Sense::Period(period) => UnitOf::Period(period),
                Sense::Classifier => UnitOf::Noun(at + 1, at + 1),
            });
        }
    }
    None
}
