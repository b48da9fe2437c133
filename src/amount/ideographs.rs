//! Questions about what stands around an amount in an unspaced script: units of interest, names, denominators.

use rust_decimal::Decimal;

use crate::amount::{Amount, Measure, UnitOf};
use crate::lex::{Mark, Sentence, Shape, noun, sense};
use crate::lexicon::{Cue, MOVEMENTS, Period, Sense, Tags, tags};
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
/// something else; 块 is money too where no noun follows, as where it moves: 从8块涨到9块.
pub(crate) fn stands_alone(sentence: Sentence<'_>, first: usize, end: usize, minor: bool) -> bool {
    let hedge = |at: usize| sentence.has(at, tags!(Before, After, Filler));
    let moved = || !minor && sentence.has(end, MOVEMENTS.or(tags!(To)));
    let closed = sentence.lexeme(end).is_none() || hedge(end) || matches!(sentence.shape(end), Some(Shape::Mark(_))) || moved();
    let cents = || read::read(sentence, end, Around::Nothing).is_some();
    (!minor || (0..first).all(hedge)) && (closed || cents())
}

/// What a lexeme counts or measures.
fn unit_at(sentence: Sentence<'_>, at: usize) -> Option<UnitOf> {
    sense!(sentence, at, {
        Sense::Unit(index) => UnitOf::Known(index),
        Sense::Period(period) => UnitOf::Period(period),
        Sense::Classifier | Sense::Major(_) => UnitOf::Noun(at, at),
    })
}

/// Whether a number is one, in digits or in words.
pub(crate) fn is_one(sentence: Sentence<'_>, at: usize) -> bool {
    let digits = || sentence.literal(at).is_some_and(|literal| literal.mantissa == Some(1) && literal.scale == 0);
    sentence.is(at, Sense::Cardinal(1)) || digits()
}

/// Where what an amount is told for one of begins, right before it: 1バレル＝70ドル.
pub(crate) fn denominator_before(sentence: Sentence<'_>, first: usize) -> Option<usize> {
    let led = |at: &usize| sentence.has(*at, tags!(Before)) || sentence.is_mark(*at, Mark::Equals);
    let unit = (first.saturating_sub(3)..first).rev().find(|at| !led(at)).filter(|&unit| unit > 0)?;
    (unit_at(sentence, unit).is_some() && is_one(sentence, unit - 1) && sentence.touches(unit - 1)).then_some(unit - 1)
}

/// 1本150円, 1ドル＝150円: one of what the amount right behind it is told for.
fn one_before(sentence: Sentence<'_>, amount: &Amount) -> Option<UnitOf> {
    let at = denominator_before(sentence, amount.first)? + 1;
    // 1年3カ月, 1時間30分 are one span.
    let measured = |unit: UnitOf| matches!(unit, UnitOf::Known(_) | UnitOf::Period(_));
    let span = |unit: UnitOf| measured(unit) && matches!(amount.measure, Measure::Count(of) if measured(of));
    unit_at(sentence, at).filter(|&unit| !span(unit))
}

/// Whether an amount is one of what the amount behind it is told for.
pub(crate) fn is_denominator(sentence: Sentence<'_>, amount: &Amount) -> bool {
    let led = |at: &usize| sentence.has(*at, tags!(Before)) || sentence.is_mark(*at, Mark::Equals);
    let number = |at: &usize| sentence.is_digits(*at) || sentence.has(*at, tags!(Cardinal, Hundred, Scale));
    let next = (amount.end..amount.end + 3).find(|at| !led(at)).unwrap_or(amount.end);
    let one = amount.end == amount.first + 2 && is_one(sentence, amount.first);
    let counted = matches!(amount.measure, Measure::Count(UnitOf::Noun(..)));
    let money = || (next..next + 6).find(|at| !number(at)).is_some_and(|unit| sentence.has(unit, tags!(Major)));
    one && number(&next) && (counted || money())
}

/// 毎年10億円, 年10億円, 月25万円: so much of each time, which is told right before the amount. Behind a number or another word
/// it is a time: 10年間, 2025年, 同年.
fn each_before(sentence: Sentence<'_>, amount: &Amount) -> Option<UnitOf> {
    let at = amount.first.checked_sub(1).filter(|&at| sentence.settings.order.case_behind && sentence.touches(at))?;
    let period = sense!(sentence, at, { Sense::Each(period) | Sense::Period(period @ Period::Year) => period })?;
    let begins = |before: usize| sentence.mark(before).is_some() || sentence.has(before, PARTICLES);
    let alone = sentence.before(at).is_none_or(|before| begins(before) || !sentence.touches(before));
    let measured = match amount.measure {
        Measure::Money(..) => true,
        Measure::Count(unit) => !matches!(unit, UnitOf::Period(_)),
        _ => false,
    };
    (alone && measured).then_some(UnitOf::Period(period))
}

/// What a phrase may begin behind.
const PARTICLES: Tags = tags!(Being, Threshold, And, At, Of, To, Clause, Filler);

/// 每股派息0.5元: the denominator stands before, in the same clause and without a number between.
pub(crate) fn per_before(sentence: Sentence<'_>, amount: &Amount) -> Option<UnitOf> {
    let first = amount.first;
    if let Some(unit) = Some(amount).filter(|_| sentence.settings.counters_stand_alone).and_then(|amount| one_before(sentence, amount)) {
        return Some(unit);
    }
    // 1株当たり: the unit stands before the word for "each"; what is told of it as a percent is no rate.
    let behind = sentence.settings.order.case_behind;
    if behind && !matches!(amount.measure, Measure::Money(..) | Measure::Count(_)) {
        return None;
    }
    let last = if behind { first } else { first.saturating_sub(1) };
    let near = first.saturating_sub(8)..last;
    let near = if sentence.any_has(near.clone(), tags!(Per)) { near } else { 0..0 };
    for at in near.rev() {
        let next = at + 1;
        let ends = matches!(sentence.mark(next), Some(Mark::Comma | Mark::Stop | Mark::Semicolon | Mark::Close));
        if next < first && (sentence.is_number(next) || ends) {
            break;
        }
        if sentence.has(at, tags!(Per)) {
            return unit_at(sentence, if behind { at.wrapping_sub(1) } else { next });
        }
    }
    each_before(sentence, amount)
}
