//! What a script without spaces adds to the grammar: numbers written digit by digit, dates by the mark behind them,
//! objects between a verb and its amount, lists of changes.
//!
//! In: a sentence and what the shared grammar has read of it. Out: the same, completed or refused. Each function
//! is called from one place of the shared grammar, and only where the language's settings say `unspaced`.

use rust_decimal::Decimal;

use crate::amount::{Amount, Measure, UnitOf};
use crate::arithmetic::{exact_product, exact_sum};
use crate::figure::{Basis, Bound, Direction};
use crate::lexeme::{Mark, Shape};
use crate::lexicon::{Period, tags};
use crate::meaning::{self, Lead, Statement};
use crate::numeral;
use crate::quantity::Settled;
use crate::sentence::{Sentence, sense};

/// An ideograph that no list knows: part of a noun.
fn is_noun(sentence: Sentence<'_>, at: usize) -> bool {
    sentence.shape(at) == Some(Shape::Ideographs) && !sentence.is_known(at)
}

/// Digits in words, one by one: 二〇二一, 一五〇. Two digits side by side (三四百) are no number.
pub(crate) fn digit_string(sentence: Sentence<'_>, start: usize) -> Option<(Decimal, usize)> {
    let digit = |at: usize| sense!(sentence, at, { Sense::Cardinal(digit @ 0..=9) => digit });
    let mut value = Decimal::ZERO;
    let mut at = start;
    while let Some(digit) = digit(at) {
        value = exact_sum(exact_product(value, Decimal::TEN)?, Decimal::from(digit))?;
        at += 1;
    }
    let closed = !sentence.has(at, tags!(Hundred));
    let long = at > start + 2 || at == start + 2 && digit(start) != Some(0) && digit(start + 1) == Some(0);
    (closed && long).then_some((value, at))
}

/// A hedge inside a number, or between it and its unit: 一千多万, 30余家.
pub(crate) fn inner_hedge(sentence: Sentence<'_>, at: usize) -> Option<Bound> {
    let hedge = sense!(sentence, at, { Sense::After(hedge @ Bound::MoreThan) => hedge })?;
    let joins = sentence.has(at + 1, tags!(Scale, Classifier, Unit, Period, Major, Minor, Percent, PercentagePoint, BasisPoint, Times));
    (at > 0 && sentence.touches(at - 1) && joins).then_some(hedge)
}

/// Whether nothing but hedges stands with an amount, or cents follow: 五分, 最多一块二角. Elsewhere 分 and 角 are
/// something else; 块 is money too where no noun follows.
pub(crate) fn stands_alone(sentence: Sentence<'_>, first: usize, end: usize, minor: bool) -> bool {
    let hedge = |at: usize| sentence.has(at, tags!(Before, After, Filler));
    let closed = sentence.lexeme(end).is_none() || hedge(end) || matches!(sentence.shape(end), Some(Shape::Mark(_)));
    let cents = || numeral::read(sentence, end, numeral::Around::Nothing).is_some();
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

/// Whether an amount is a figure: no date, no rank, no word or name that holds a number word, no code.
pub(crate) fn is_figure(sentence: Sentence<'_>, amount: &Amount) -> bool {
    let before = sentence.before(amount.first);
    let next = amount.end;
    let whole = sentence.len() == amount.end - amount.first;
    let last = (amount.first..amount.end)
        .rev()
        .find(|&at| sentence.lexeme(at).is_some_and(|lexeme| lexeme.end() == amount.stop))
        .unwrap_or(amount.first);
    let after = |wanted| before.is_some_and(|before| sentence.has(before, wanted));
    match amount.measure {
        Measure::Count(UnitOf::Period(period)) if sentence.has(last, tags!(DateMark)) => {
            let calendar_year = !amount.number.scaled && numeral::is_within(amount.number.value, 1800..2100)
                || amount.high.is_some() && amount.number.value >= Decimal::from(1800);
            let day = period == Period::Day && !after(tags!(Prior, Before));
            if calendar_year || day || after(tags!(NameCue)) {
                return false;
            }
        }
        // 上午10点, 10点30分
        Measure::Count(UnitOf::Known(_)) => {
            let minutes = sentence.touches(last) && sentence.is_digits(last + 1) && sentence.has(last + 2, tags!(DateMark));
            if after(tags!(Clock)) && amount.number.digits > 0 || minutes && sentence.has(last, tags!(DecimalPoint)) {
                return false;
            }
        }
        Measure::Nothing if amount.number.bare && !whole => {
            // 300750.SZ, （600519）, "1、" at the head of a line
            let point = matches!(sentence.mark(next), Some(Mark::Stop | Mark::Point));
            let suffixed = point && sentence.touches(next - 1) && sentence.touches(next) && sentence.is_word(next + 1);
            let enclosed = amount.number.digits > 3
                && before.is_some_and(|before| sentence.is_mark(before, Mark::Open))
                && matches!(sentence.mark(next), Some(Mark::Close | Mark::Comma));
            let listed =
                amount.first == 0 && amount.number.digits <= 2 && (point || matches!(sentence.mark(next), Some(Mark::Comma | Mark::Close)));
            if suffixed || enclosed || listed {
                return false;
            }
        }
        // "%28", "30%25": the escapes of an address.
        Measure::Percent if sentence.written(last) == "%" => {
            let escape = sentence.touches(last) && sentence.is_digits(last + 1)
                || before.is_some_and(|before| sentence.written(before) == "%" && sentence.touches(before));
            if escape {
                return false;
            }
        }
        _ => {}
    }
    if !amount.number.spelled || whole {
        return true;
    }
    // 两三年: two digits side by side are no number.
    if before.is_some_and(|before| sentence.touches(before) && sentence.has(before, tags!(Cardinal))) {
        return false;
    }
    // 万科, 百姓, 单位：亿元: a hundred or more without a digit before it.
    let round = amount.high.is_none() && sense!(sentence, amount.first, { Sense::Hundred(2..) | Sense::Scale(_) => () }).is_some();
    let worded = round && !sentence.has(amount.first + 1, tags!(Hundred, Scale, PartOf, After));
    let hedged = after(tags!(Before));
    match amount.measure {
        // 一家公司 is "a company".
        Measure::Count(unit) if !matches!(unit, UnitOf::Period(_)) => hedged || amount.number.value != Decimal::ONE && !worded,
        Measure::Count(_) | Measure::Money(..) => !worded || hedged,
        Measure::Nothing => amount.number.scaled && !worded || worded && hedged,
        Measure::Fraction => {
            let half = sentence.has(amount.first, tags!(Half)) && sentence.written(amount.first).chars().count() == 1;
            !half || amount.end - amount.first > 1 || !is_noun(sentence, next)
        }
        _ => true,
    }
}

/// Completes what governs an amount: a hedge before the verb (最多增长5%), an object between the verb and its
/// amount (增加就业500人), lists (分别上涨2%、3%), and the basis of the change before (同比增加5亿元，增长3%).
pub(crate) fn govern(sentence: Sentence<'_>, statement: &mut Statement, first: usize, floor: usize, before: Option<&Statement>) {
    if statement.change && statement.bound == Bound::Exact {
        if let Some(bound) = statement.movement.and_then(|movement| meaning::hedges(sentence, movement, floor).bound) {
            statement.bound = bound;
        }
    }
    // 保持在2%以上 is no standstill, and 涨0.5%，报80元 tells the level in a clause of its own.
    let held = statement.direction == Some(Direction::Flat) && statement.bound != Bound::Exact;
    let own_clause = statement.lead_at.checked_sub(1).is_some_and(|at| sentence.is_mark(at, Mark::Comma));
    if statement.lead == Lead::At && (held || own_clause) {
        statement.direction = None;
    }
    if statement.lead == Lead::Other && !statement.change && earlier(sentence, first, floor) {
        statement.lead = Lead::From;
    }
    if statement.lead == Lead::Other && !statement.change {
        object(sentence, statement, first, floor);
        if let Some(before) = before.filter(|before| before.movement.is_some() && !statement.change) {
            let joined = first == before.amount.end + 1 && (sentence.has(first - 1, tags!(And)) || sentence.written(first - 1) == "、");
            let alike = std::mem::discriminant(&before.amount.measure) == std::mem::discriminant(&statement.amount.measure);
            if joined && alike {
                statement.change = before.change;
                statement.direction = before.direction;
                statement.basis = before.basis;
                statement.movement = before.movement;
            }
        }
    }
}

/// Whether "from" leads to an amount with only a time between: 由上年同期的3亿元增至5亿元.
fn earlier(sentence: Sentence<'_>, first: usize, floor: usize) -> bool {
    let mut time = false;
    for at in (floor.max(first.saturating_sub(7))..first).rev() {
        if sentence.has(at, tags!(From)) {
            return time;
        }
        if !sentence.is_digits(at) && !sentence.has(at, tags!(Stop, Back, Prior, DateMark, Filler)) {
            return false;
        }
        time |= sentence.has(at, tags!(Back, Prior, DateMark));
    }
    false
}

/// The verb whose object stands between it and its amount.
fn object(sentence: Sentence<'_>, statement: &mut Statement, first: usize, floor: usize) {
    for at in (floor.max(first.saturating_sub(10))..first).rev() {
        let shifts = sense!(sentence, at, { Sense::Shifts(way) => way });
        if let Some(way) = shifts {
            if !matches!(statement.amount.measure, Measure::Count(UnitOf::Period(_))) {
                statement.change = true;
                statement.direction = Some(way);
                statement.movement = Some(at);
                statement.lead = Lead::Movement;
            }
            return;
        }
        if !is_noun(sentence, at) && !sentence.has(at, tags!(Classifier, Filler, DateMark, Worth)) {
            return;
        }
    }
}

/// The basis of a change that says none: that of the change before it in the same breath.
pub(crate) fn shared_basis(sentence: Sentence<'_>, statement: &Statement, before: Option<&Statement>) -> Option<Basis> {
    let before = before.filter(|before| before.change && before.direction == statement.direction)?;
    let movement = statement.movement.filter(|_| statement.change && statement.basis.is_none())?;
    let gap = before.amount.end..movement;
    let breath = gap.len() <= 3
        && sentence.is_mark(gap.start, Mark::Comma)
        && !gap.clone().any(|at| is_noun(sentence, at) || sentence.has(at, tags!(Worth)) || sentence.is_word(at));
    before.basis.filter(|_| breath)
}

/// The way from one level to another that no verb tells: 由5%调整为6%.
pub(crate) fn way(earlier: &Amount, later: &Amount) -> Option<Direction> {
    if earlier.high.is_some() || later.high.is_some() || earlier.sign != later.sign {
        return None;
    }
    match later.number.value.cmp(&earlier.number.value) {
        std::cmp::Ordering::Greater => Some(Direction::Up),
        std::cmp::Ordering::Less => Some(Direction::Down),
        std::cmp::Ordering::Equal => None,
    }
}

/// The period that a sentence speaks of before a lexeme, whose predecessor 环比 compares with.
pub(crate) fn sequence(sentence: Sentence<'_>, from: usize) -> Basis {
    let period = (from.saturating_sub(40)..from).rev().find_map(|at| {
        let written = sentence.written(at);
        sentence.settings.spans.iter().find(|(form, _)| written.contains(form)).map(|&(_, period)| period)
    });
    period.map_or(Basis::MonthOnMonth, Period::basis)
}

/// Whether what follows an amount still speaks of the same thing: 营收5亿元，同比增长3%, but not 营收5亿元，净利润增长3%.
pub(crate) fn same_subject(sentence: Sentence<'_>, start: usize, end: usize) -> bool {
    let apart = matches!(sentence.mark(start), Some(Mark::Comma | Mark::Open)) || start > 0 && sentence.gap(start - 1) > 0;
    let known =
        |at: usize| sentence.has(at, tags!(Worth)) || sentence.has(at, tags!(Stop)) && sentence.written(at).chars().nth(1).is_some();
    apart && !(start..end).any(|at| is_noun(sentence, at) || known(at) || sentence.is_word(at))
}

/// Gives a currency to large numbers without a unit beside a noun that money measures: 营收超100亿, 350亿分红. It
/// is that of the sentence's other money, or the language's own.
pub(crate) fn worth(sentence: Sentence<'_>, statements: &mut [Statement]) {
    let said = statements.iter().find_map(|statement| match statement.amount.measure {
        Measure::Money(currency, _) => Some(currency),
        _ => None,
    });
    let Some(currency) = said.or(sentence.settings.usual.first().map(|&(_, currency)| currency)) else { return };
    for statement in statements {
        let amount = &mut statement.amount;
        if amount.measure != Measure::Nothing || !amount.number.scaled || amount.number.written.exponent < 4 && amount.high.is_none() {
            continue;
        }
        let before = meaning::hedges(sentence, amount.first, 0).first.checked_sub(1);
        let noun = |at: usize| sentence.has(at, tags!(Worth));
        let moved = |at: usize| {
            sentence.has(at, tags!(Moves, Shifts, MovesOrChange, To))
                && at > 0
                && (noun(at - 1) || sentence.has(at, tags!(To)) && at > 1 && noun(at - 2))
        };
        if noun(amount.end) || before.is_some_and(|at| noun(at) || moved(at)) {
            amount.measure = Measure::Money(currency, Settled::Assumed(&[]));
        }
    }
}
