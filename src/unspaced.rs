//! What a script without spaces adds to the grammar: numbers written digit by digit, dates by the mark behind them,
//! objects between a verb and its amount, lists of changes.
//!
//! In: a sentence and what the shared grammar has read of it. Out: the same, completed or refused. Each function
//! is called from one place of the shared grammar, and only where the language's settings say `unspaced`.

use rust_decimal::Decimal;

use crate::amount::{self, Amount, Measure, Settling, Sign, UnitOf};
use crate::arithmetic::{exact_product, exact_sum};
use crate::figure::{Basis, Bound, Direction};
use crate::lexeme::{self, Mark, Shape};
use crate::lexicon::{Period, Sense, tags};
use crate::literal::Form;
use crate::meaning::{self, Lead, Statement};
use crate::numeral;
use crate::quantity::Settled;
use crate::sentence::{Sentence, sense};

/// An ideograph that no list knows: part of a noun.
fn is_noun(sentence: Sentence<'_>, at: usize) -> bool {
    sentence.shape(at) == Some(Shape::Ideographs) && !sentence.is_known(at)
}

/// Digits in words, one by one: 二〇二一, 一五〇. Two digits side by side (三四百) are none.
pub(crate) fn digit_string(sentence: Sentence<'_>, start: usize) -> Option<(Decimal, usize)> {
    let digit = |at: usize| sense!(sentence, at, { Sense::Cardinal(digit @ 0..=9) => digit });
    let mut value = Decimal::ZERO;
    let mut at = start;
    while let Some(digit) = digit(at) {
        value = exact_sum(exact_product(value, Decimal::TEN)?, Decimal::from(digit))?;
        at += 1;
    }
    let closed = !sentence.has(at, tags!(Hundred));
    // 八五折
    let parts = sentence.has(at, tags!(Tenths));
    let long = at > start + 2 || at == start + 2 && digit(start) != Some(0) && (parts || digit(start + 1) == Some(0));
    (closed && long).then_some((value, at))
}

/// The decimals in digits behind a point in words, where something is measured by them: 零點77%, but not 八点30分.
pub(crate) fn decimals(sentence: Sentence<'_>, point: usize) -> Option<(Decimal, usize)> {
    let digits = point + 1;
    if !sentence.has(point, tags!(DecimalPoint)) || !sentence.touches(point) {
        return None;
    }
    let literal = sentence.literal(digits).filter(|literal| matches!(literal.form, Form::Plain | Form::Zero))?;
    let measured = tags!(Percent, PercentagePoint, BasisPoint, Times, Scale, Major, Unit);
    let places = sentence.written(digits).chars().count();
    let value = numeral::decimal(literal.mantissa?, u8::try_from(places).ok()?, 0)?;
    sentence.has(digits + 1, measured).then_some((value, digits + 1))
}

/// Two digits side by side are a range, whatever stands around them: 两三年, 二三十家, 十五六万元.
pub(crate) fn neighbours(sentence: Sentence<'_>, first: usize, settling: &Settling) -> Option<Amount> {
    let digit = |at: usize| sense!(sentence, at, { Sense::Cardinal(digit @ 1..=9) => digit });
    if !sentence.has(first, tags!(Cardinal, Hundred)) || first.checked_sub(1).is_some_and(|at| sentence.has(at, tags!(Cardinal, NameCue))) {
        return None;
    }
    // The tens that both have: 十五六, 三十五六.
    let ten = |at: usize| sentence.is(at, Sense::Hundred(1));
    let (tens, low) = match digit(first) {
        None if ten(first) => (1, first + 1),
        Some(tens) if ten(first + 1) => (tens, first + 2),
        _ => (0, first),
    };
    let (below, above) = digit(low).zip(digit(low + 1))?;
    let joined = (first..low + 2).all(|at| sentence.touches(at));
    let loose = tens == 0 && sentence.settings.loose_pairs.contains(&(below, above));
    if below + 1 != above && !loose || !joined || tens > 0 && sentence.has(low + 2, tags!(Hundred)) {
        return None;
    }
    let mut amount = amount::single(sentence, low + 1, settling).filter(|amount| amount.high.is_none() && !amount.unfit)?;
    // Only one digit is told twice: 两三百五十 is nothing.
    let step = amount.number.value.checked_div(Decimal::from(above))?;
    if amount.measure == Measure::Nothing || !numeral::is_power(step) {
        return None;
    }
    let base = exact_product(step, Decimal::from(tens * 10))?;
    let (below, above) = (below.min(above), below.max(above));
    amount.high = Some(exact_sum(base, exact_product(step, Decimal::from(above))?)?);
    amount.number.value = exact_sum(base, exact_product(step, Decimal::from(below))?)?;
    amount.number.bare = false;
    amount.number.scaled = true;
    amount.first = first;
    amount.start = sentence.lexeme(first)?.start;
    Some(amount)
}

/// What the numbers of a list can share.
pub(crate) fn may_be_listed(measure: Measure) -> bool {
    matches!(measure, Measure::Money(..) | Measure::Percent | Measure::PercentagePoint | Measure::Multiple)
}

/// 分别为15.2/18.6/22.3亿元, -0.8/+0.5pct: the unit, scale and rate behind the last number of a list are those of each.
/// Two whole numbers that nothing tells apart (1/3) may be a fraction or a date.
pub(crate) fn listed(sentence: Sentence<'_>, amount: &mut Amount, settling: &Settling) {
    const LONGEST: usize = 8;
    let slash = |at: usize| sentence.is_mark(at, Mark::Slash) && at > 0 && sentence.touches(at - 1) && sentence.touches(at);
    if amount.measure != Measure::Nothing || amount.number.spelled || amount.high.is_some() || !slash(amount.end) {
        return;
    }
    let parts = |amount: &Amount| amount.number.value.scale() > 0 || amount.sign != Sign::None;
    let goes_on = amount.first > 1 && slash(amount.first - 1) && sentence.is_digits(amount.first - 2);
    let mut length = 1 + usize::from(goes_on);
    let mut told = parts(amount) || (amount.first.saturating_sub(3)..amount.first).any(|at| sentence.has(at, tags!(Respectively)));
    let mut end = amount.end;
    while slash(end) && length < LONGEST {
        let sign = matches!(sentence.mark(end + 1), Some(Mark::Plus | Mark::Hyphen | Mark::Minus));
        told |= sign;
        let Some(next) = amount::single(sentence, end + 1 + usize::from(sign), settling) else { return };
        if next.number.spelled || next.number.ratio || next.number.fraction || next.unfit {
            return;
        }
        length += 1;
        told |= parts(&next);
        end = next.end;
        if next.measure == Measure::Nothing {
            continue;
        }
        if (told || length > 2) && may_be_listed(next.measure) && next.starts_with_number {
            amount::lend(amount, &next);
        }
        return;
    }
}

/// A sign that touches what is before it: a plus the word (同比+5%), either a list or a colon (+5%/-3%, 现金流：-3亿元).
pub(crate) fn signed(sentence: Sentence<'_>, amount: &mut Amount) {
    let Some(at) = amount.first.checked_sub(1).filter(|&at| at > 0 && sentence.touches(at) && sentence.touches(at - 1)) else { return };
    let sign = match sentence.mark(at) {
        Some(Mark::Plus) => Sign::Plus,
        Some(Mark::Hyphen | Mark::Minus) => Sign::Minus,
        _ => return,
    };
    if amount.sign != Sign::None || !amount.starts_with_number {
        return;
    }
    let lead = at - 1;
    let relative = matches!(amount.measure, Measure::Percent | Measure::PercentagePoint);
    let leads = sentence.has(lead, lexeme::LEADS) || relative && !sentence.has(lead, lexeme::ENDS);
    let word = sign == Sign::Plus && leads && sentence.shape(lead) == Some(Shape::Ideographs);
    let joint = sentence.is_mark(lead, Mark::Slash) || sign == Sign::Minus && sentence.is_mark(lead, Mark::Colon);
    if let Some(mark) = sentence.lexeme(at).filter(|_| word || joint) {
        amount.sign = sign;
        amount.first = at;
        amount.start = mark.start;
    }
}

/// A half more of what is counted, behind its unit or before it: 两年半, 三倍半, 两个半小时.
pub(crate) fn and_half(sentence: Sentence<'_>, amount: &mut Amount) {
    let whole = !amount.number.scaled && amount.number.value.scale() == 0 && amount.high.is_none() && amount.number.bound.is_none();
    let measure_word = amount.measure == Measure::Nothing && sentence.has(amount.end, tags!(Classifier));
    let half = amount.end + usize::from(measure_word);
    if !whole || half == 0 || !is_plain_half(sentence, half) || !sentence.touches(half - 1) {
        return;
    }
    let (last, measure) = match amount.measure {
        Measure::Count(UnitOf::Known(_) | UnitOf::Period(_)) | Measure::Multiple => (half, amount.measure),
        Measure::Count(UnitOf::Noun(..)) | Measure::Nothing if sentence.has(half - 1, tags!(Classifier)) => {
            let unit = sense!(sentence, half + 1, {
                Sense::Unit(index) => UnitOf::Known(index),
                Sense::Period(period) => UnitOf::Period(period),
            });
            match unit.filter(|_| sentence.touches(half)) {
                Some(unit) => (half + 1, Measure::Count(unit)),
                None => return,
            }
        }
        _ => return,
    };
    let Some((value, end)) = exact_sum(amount.number.value, Decimal::new(5, 1)).zip(sentence.lexeme(last)) else { return };
    amount.measure = measure;
    amount.number.value = value;
    amount.number.written.significand = value;
    amount.number.bare = false;
    amount.end = last + 1;
    amount.stop = end.end();
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

/// A half in one ideograph, which may also stand in a word.
fn is_plain_half(sentence: Sentence<'_>, at: usize) -> bool {
    sentence.has(at, tags!(Half)) && sentence.written(at).chars().count() == 1
}

/// Past the denominator that stands between an amount and what leads to it: 涨至每吨500元.
pub(crate) fn past_rate(sentence: Sentence<'_>, first: usize, floor: usize) -> usize {
    match first.checked_sub(2) {
        Some(per) if per >= floor && sentence.settings.unspaced && sentence.has(per, tags!(Per)) => {
            if sentence.has(per + 1, tags!(Unit, Period, Classifier)) { per } else { first }
        }
        _ => first,
    }
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
    let clock = || {
        let hour = amount.high.is_none() && amount.number.value.scale() == 0 && numeral::is_within(amount.number.value, 0..25);
        let told = tags!(Moves, MovesOrChange, Towards, Shifts, Filler, Before);
        hour && sentence.has(last, tags!(DecimalPoint)) && is_noun(sentence, next) && sentence.touches(last) && !after(told)
    };
    // 长征-5火箭
    let model = || {
        let Some(hyphen) = before.filter(|&at| at > 0 && sentence.is_mark(at, Mark::Hyphen)) else { return false };
        let name = is_noun(sentence, hyphen - 1) || sentence.has(hyphen - 1, tags!(NameCue));
        name && sentence.touches(hyphen - 1) && sentence.touches(hyphen)
    };
    match amount.measure {
        // What has a unit could be below zero there: no figure rather than one above it.
        Measure::Nothing | Measure::Count(UnitOf::Noun(..)) | Measure::Percent | Measure::Money(..) if model() => return false,
        Measure::Nothing if odds(sentence, amount) => return false,
        // 8点整
        Measure::Count(UnitOf::Known(_)) if clock() => return false,
        Measure::Count(UnitOf::Noun(head, _)) if is_name(sentence, amount, head) => return false,
        // 每10股派5元: so many are the denominator of what follows.
        Measure::Count(UnitOf::Known(_) | UnitOf::Noun(..)) | Measure::Money(..) if after(tags!(Per)) => return false,
        Measure::Count(UnitOf::Period(period))
            if sentence.has(last, tags!(DateMark)) && !is_plain_half(sentence, last.saturating_sub(1)) =>
        {
            let calendar_year = !amount.number.scaled && numeral::is_within(amount.number.value, 1800..2100)
                || amount.high.is_some() && amount.number.value >= Decimal::from(1800);
            let day = period == Period::Day && !after(tags!(Prior, Before));
            let month = period == Period::Month;
            if calendar_year || day || month || after(tags!(NameCue)) || period == Period::Year && short_year(sentence, amount) {
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
            // At the head of the text, or of a part of it: "要点：1. 营收增长5%；2. …"
            let part = || {
                let head = before.is_some_and(|before| matches!(sentence.mark(before), Some(Mark::Colon | Mark::Semicolon | Mark::Stop)));
                // The mark may also end the sentence, as far as the lexer knows.
                let rest = sentence.lexeme(next).and_then(|mark| sentence.text.get(mark.end()..));
                head && !sentence.is_number(next + 1) && rest.is_some_and(|rest| !rest.trim_start().is_empty())
            };
            let listed = amount.number.digits <= 2
                && (point || matches!(sentence.mark(next), Some(Mark::Comma | Mark::Close)))
                && (amount.first == 0 || part());
            if suffixed || enclosed || listed || sentence.has(next, tags!(Interest)) || ratio_part(sentence, amount) {
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
    // 二五八: two digits side by side are no number, unless they are neighbours.
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
            let half = is_plain_half(sentence, amount.first);
            // 两个半小时
            if half && after(tags!(Classifier)) {
                return false;
            }
            !half || amount.end - amount.first > 1 || !is_noun(sentence, next)
        }
        _ => true,
    }
}

/// 24国开06, 10转4派2元: a noun without a measure word between two numbers that touch it is part of a name or a ratio, and
/// so is a small number that touches a noun on both sides (国债11收益率).
fn is_name(sentence: Sentence<'_>, amount: &Amount, head: usize) -> bool {
    let bare = !amount.number.scaled && !amount.number.spelled && amount.high.is_none();
    if !bare || sentence.has(head, tags!(Classifier)) || head > 0 && sentence.has(head - 1, tags!(Classifier)) {
        return false;
    }
    let behind = sentence.touches(amount.end - 1) && sentence.is_digits(amount.end);
    behind || amount.first > 0 && is_noun(sentence, amount.first - 1) && sentence.touches(amount.first - 1)
}

/// 10送3, 10转4: what is parted from the number before it by one ideograph that counts nothing.
fn ratio_part(sentence: Sentence<'_>, amount: &Amount) -> bool {
    let Some(joint) = amount.first.checked_sub(1).filter(|&at| at > 0 && sentence.touches(at) && sentence.touches(at - 1)) else {
        return false;
    };
    let joins = sentence.length(joint) == 3 && (is_noun(sentence, joint) || sentence.has(joint, tags!(DateMark)));
    joins && sentence.is_digits(joint - 1) && !amount.number.scaled
}

/// 25-27年, and 24年营收 at the head of a clause: years of the calendar in two digits.
fn short_year(sentence: Sentence<'_>, amount: &Amount) -> bool {
    let recent = |value: Decimal| numeral::is_within(value, 20..36);
    if amount.number.digits != 2 || !recent(amount.number.value) {
        return false;
    }
    match amount.high {
        Some(high) => recent(high) && high - amount.number.value <= Decimal::from(3),
        None => {
            let head = amount.first == 0 || sentence.is_mark(amount.first - 1, Mark::Comma);
            head && sentence.has(amount.end, tags!(Worth, Filler, Against, Sequential))
        }
    }
}

/// More against less: 6比3, 5∶1.
fn odds(sentence: Sentence<'_>, amount: &Amount) -> bool {
    let against = |at: usize| {
        (sentence.has(at, tags!(Comparator)) || sentence.is_mark(at, Mark::Colon))
            && sentence.touches(at)
            && at > 0
            && sentence.touches(at - 1)
    };
    !amount.number.scaled
        && (against(amount.end) && sentence.is_number(amount.end + 1)
            || amount.first > 1 && against(amount.first - 1) && sentence.is_number(amount.first - 2))
}

/// 305只股票翻倍, 3家公司增长5%: right before their verb, it is the things that move and not how many there are, unless what
/// is counted is named before (产品300款增长5%).
#[inline(never)]
pub(crate) fn moves_themselves(sentence: Sentence<'_>, level: &Amount, movement: usize) -> bool {
    let things = matches!(level.measure, Measure::Count(_)) && (level.first..level.end).any(|at| sentence.has(at, tags!(Classifier)));
    let before = meaning::hedges(sentence, level.first, 0).first.checked_sub(1);
    let named = before.is_some_and(|at| is_noun(sentence, at) || sentence.has(at, tags!(Worth)));
    things && !named && !(level.end..movement).any(|at| sentence.mark(at).is_some())
}

/// 预期49.5: what was thought beforehand came from no earlier level.
#[inline(never)]
pub(crate) fn is_forecast(sentence: Sentence<'_>, statement: &Statement) -> bool {
    (statement.lead_at.saturating_sub(1)..statement.amount.first).any(|at| sentence.has(at, tags!(Expected)))
}

/// 存贷比72%: the comparing word that ends a noun names a ratio, and compares with nothing.
pub(crate) fn names_ratio(sentence: Sentence<'_>, at: usize) -> bool {
    sentence.settings.unspaced && at > 0 && is_noun(sentence, at - 1) && sentence.touches(at - 1)
}

/// Completes what governs an amount: a hedge before the verb (最多增长5%), an object between the verb and its
/// amount (增加就业500人), lists (分别上涨2%、3%), and the basis of the change before (同比增加5亿元，增长3%).
pub(crate) fn govern(sentence: Sentence<'_>, statement: &mut Statement, first: usize, floor: usize, before: Option<&Statement>) {
    if statement.change && statement.bound == Bound::Exact {
        // 最大跌幅 is the greatest of many, not the most that it can be.
        let verb = statement.movement.filter(|&movement| !sentence.has(movement, tags!(MovesOrChange)));
        if let Some(bound) = verb.and_then(|movement| meaning::hedges(sentence, movement, floor).bound) {
            statement.bound = bound;
        }
    }
    // 同比-3.2%, 同比-0.5pct/-0.3pct
    let signed = statement.amount.sign == Sign::Minus && statement.amount.high.is_none();
    let compared = first.checked_sub(1).is_some_and(|at| sentence.has(at, tags!(Against, Sequential)));
    let slashed = before.is_some_and(|before| is_slashed(sentence, before, statement));
    let goes_on = slashed && before.is_some_and(|before| before.change);
    if signed && statement.amount.measure != Measure::Nothing && (compared || goes_on) {
        statement.change = true;
        statement.direction = Some(Direction::Down);
    }
    // 保持在2%以上 is no standstill, and 涨0.5%，报80元 tells the level in a clause of its own.
    let hedged = statement.bound != Bound::Exact;
    let held = statement.direction == Some(Direction::Flat) && statement.bound != Bound::Exact;
    let own_clause = statement.lead_at.checked_sub(1).is_some_and(|at| sentence.is_mark(at, Mark::Comma));
    if statement.lead == Lead::At && (held || own_clause) {
        statement.direction = None;
    }
    if statement.lead == Lead::Comparator(None) && names_ratio(sentence, statement.lead_at) {
        statement.lead = Lead::Other;
    }
    if statement.lead == Lead::Other && !statement.change && earlier(sentence, first, floor) {
        statement.lead = Lead::From;
    }
    if statement.lead == Lead::At && !statement.change {
        named(sentence, statement);
    }
    // 维持2%
    let stays = sense!(sentence, statement.lead_at, { Sense::Towards(way) => way }) == Some(Direction::Flat);
    if statement.lead == Lead::Other && !statement.change && stays && statement.amount.measure == Measure::Percent && !hedged {
        statement.direction = Some(Direction::Flat);
        statement.movement = Some(statement.lead_at);
    }
    if statement.lead == Lead::Other && !statement.change {
        difference(sentence, statement, floor);
    }
    if statement.lead == Lead::Other && !statement.change {
        reached(sentence, statement, before);
    }
    if statement.lead == Lead::Other && !statement.change {
        object(sentence, statement, first, floor);
        if let Some(before) = before.filter(|before| before.movement.is_some() && !statement.change) {
            let joined =
                slashed || first == before.amount.end + 1 && (sentence.has(first - 1, tags!(And)) || sentence.written(first - 1) == "、");
            let alike = std::mem::discriminant(&before.amount.measure) == std::mem::discriminant(&statement.amount.measure);
            if joined && alike {
                statement.amount.per = statement.amount.per.or(before.amount.per);
                statement.change = before.change;
                statement.direction = before.direction;
                statement.basis = two_bases(sentence, before.amount.first).map(|(_, second)| second).or(before.basis);
                statement.movement = before.movement;
            }
        }
    }
}

/// 增速在5%左右: the movement is named, and "in" leads to its amount.
fn named(sentence: Sentence<'_>, statement: &mut Statement) {
    let Some(at) = statement.lead_at.checked_sub(1) else { return };
    let way = sense!(sentence, at, { Sense::MovesOrChange(way) => way });
    if let Some(way) = way.filter(|_| matches!(statement.amount.measure, Measure::Percent | Measure::PercentagePoint | Measure::Multiple)) {
        statement.change = true;
        statement.direction = Some(way);
        statement.movement = Some(at);
    }
}

/// 比上年多3亿元, 比上年多赚3亿元: what is compared is above or below by the amount; one verb may stand between.
fn difference(sentence: Sentence<'_>, statement: &mut Statement, floor: usize) {
    let way_of = |at: usize| {
        let written = sentence.written(at);
        sentence.settings.differences.iter().find(|(form, _)| *form == written).map(|&(_, way)| (at, way))
    };
    let verb = || is_noun(sentence, statement.lead_at) || sentence.has(statement.lead_at, tags!(Worth));
    let past_verb = || statement.lead_at.checked_sub(1).filter(|&at| at >= floor && verb()).and_then(way_of);
    let Some((at, way)) = way_of(statement.lead_at).or_else(past_verb) else { return };
    let compares = (floor.max(at.saturating_sub(12))..at)
        .rev()
        .take_while(|&at| !matches!(sentence.mark(at), Some(Mark::Comma | Mark::Stop | Mark::Semicolon)))
        .any(|at| sentence.has(at, tags!(Comparator, Against, Sequential)));
    if compares {
        statement.change = true;
        statement.direction = Some(way);
        statement.movement = Some(at);
        statement.lead = Lead::Movement;
    }
}

/// 增长12%，达到5亿元: the level that the change before it reached.
fn reached(sentence: Sentence<'_>, statement: &mut Statement, before: Option<&Statement>) {
    let Some(before) = before.filter(|before| before.change && before.direction != Some(Direction::Flat)) else { return };
    let lead = before.amount.end + 1;
    if sentence.is_mark(lead - 1, Mark::Comma) && statement.lead_at == lead - 1 && sentence.has(lead, tags!(Reaches)) {
        statement.lead = Lead::To;
        statement.direction = before.direction;
        statement.movement = before.movement;
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
        time |= sentence.has(at, tags!(Back, Prior, DateMark, Filler));
    }
    false
}

/// Whether an object stands between the verb and its amount, so that it tells of something else than the level before.
pub(crate) fn has_object(sentence: Sentence<'_>, movement: usize, first: usize) -> bool {
    let verb = sentence.settings.unspaced && sentence.has(movement, tags!(Moves, Shifts));
    verb && (movement + 1..first).any(|at| is_noun(sentence, at) || sentence.has(at, tags!(Worth)))
}

/// The time of an earlier level, which stands before it: 较上年同期的3亿元.
pub(crate) fn time_before(sentence: Sentence<'_>, floor: usize, first: usize) -> Option<Basis> {
    let from = floor.max(first.saturating_sub(7));
    (from..first).filter(|_| sentence.settings.unspaced).find_map(|at| sense!(sentence, at, { Sense::Back(basis) => basis }))
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

/// 同比、环比分别增长5%、3%: two bases of a list, the first of the change that follows, the second of the next.
pub(crate) fn two_bases(sentence: Sentence<'_>, first: usize) -> Option<(Basis, Basis)> {
    let basis = |at: usize| sentence.has(at, tags!(Against, Sequential)).then(|| meaning::comparison(sentence, at)).flatten();
    for at in (first.saturating_sub(6)..first).rev() {
        if meaning::ends_clause(sentence, at) || sentence.is_number(at) {
            return None;
        }
        if let Some((second, _)) = basis(at) {
            let joint = at.checked_sub(2)? + 1;
            let joined = sentence.has(joint, tags!(And)) || matches!(sentence.mark(joint), Some(Mark::Slash | Mark::Comma));
            return basis(joint - 1).filter(|_| joined).map(|(first, _)| (first, second));
        }
    }
    None
}

/// Whether only a slash parts an amount from the one before it.
pub(crate) fn is_slashed(sentence: Sentence<'_>, before: &Statement, statement: &Statement) -> bool {
    statement.amount.first == before.amount.end + 1 && sentence.is_mark(before.amount.end, Mark::Slash)
}

/// The basis of a change that says none: that of the change before it in the same breath, or in the same list.
pub(crate) fn shared_basis(sentence: Sentence<'_>, statement: &Statement, before: Option<&Statement>) -> Option<Basis> {
    if let Some(before) = before.filter(|before| before.change && statement.change && is_slashed(sentence, before, statement)) {
        return two_bases(sentence, before.amount.first).map(|(_, second)| second).or(before.basis);
    }
    let before = before.filter(|before| before.change && before.direction == statement.direction)?;
    let movement = statement.movement.filter(|_| statement.change && statement.basis.is_none())?;
    let gap = before.amount.end..movement;
    let breath = gap.len() <= 3
        && sentence.is_mark(gap.start, Mark::Comma)
        && !gap.clone().any(|at| is_noun(sentence, at) || sentence.has(at, tags!(Worth)) || sentence.is_word(at));
    before.basis.filter(|_| breath)
}

/// 0.3个和1.5个百分点: a measure word by itself counts in the unit that stands behind the next of the list.
pub(crate) fn classified(sentence: Sentence<'_>, statements: &mut [Statement]) {
    for index in (1..statements.len()).rev() {
        let Some([Statement { amount: first, .. }, Statement { amount: second, .. }]) = statements.get(index - 1..=index) else { return };
        let Measure::Count(UnitOf::Noun(head, last)) = first.measure else { continue };
        let bare = head == last && sentence.has(head, tags!(Classifier)) && first.end == head + 1;
        let between = first.end..second.first;
        let joined =
            between.len() == 1 && (sentence.has(between.start, tags!(And, Or)) || sentence.mark(between.start) == Some(Mark::Comma));
        let unit = second.end.saturating_sub(1);
        let said_again =
            sentence.written(unit).starts_with(sentence.written(head)) && sentence.has(unit, tags!(PercentagePoint, BasisPoint));
        if !(bare && joined && said_again && first.high.is_none()) {
            continue;
        }
        let hundredth = sentence.has(unit, tags!(BasisPoint));
        let factor = if hundredth { Decimal::new(1, 2) } else { Decimal::ONE };
        let value = exact_product(first.number.value, factor);
        if let (Some(statement), Some(value)) = (statements.get_mut(index - 1), value) {
            statement.amount.measure = Measure::PercentagePoint;
            statement.amount.number.value = value;
        }
    }
}

/// What is told for each of something before the first of two linked amounts is so of the second: 每吨由500元涨至520元.
pub(crate) fn rates(statements: &mut [Statement]) {
    for index in 1..statements.len() {
        let Some((before, [level, ..])) = statements.split_at_mut_checked(index) else { return };
        if level.amount.per.is_some() || level.change {
            continue;
        }
        let earlier = level.from.and_then(|from| before.get(from));
        let change = before.iter().rev().take(4).find(|change| change.change && change.of == Some(index));
        let rated = earlier.into_iter().chain(change).find(|other| other.amount.per.is_some() && other.comparable(level));
        level.amount.per = rated.and_then(|other| other.amount.per);
    }
}

/// The period that a sentence speaks of before a lexeme, whose predecessor 环比 compares with.
pub(crate) fn sequence(sentence: Sentence<'_>, from: usize) -> Basis {
    let period = (from.saturating_sub(40)..from).rev().find_map(|at| {
        let written = sentence.written(at);
        // "3Q25": a letter beside its number.
        let beside = at > 0 && sentence.is_digits(at - 1) && sentence.touches(at - 1) || sentence.is_digits(at + 1) && sentence.touches(at);
        let fits = |form: &str| if form.is_ascii() { written == form && beside } else { written.contains(form) };
        sentence.settings.spans.iter().find(|(form, _)| fits(form)).map(|&(_, period)| period)
    });
    period.map_or(Basis::MonthOnMonth, Period::basis)
}

/// Whether what follows an amount still speaks of the same thing: 营收5亿元，同比增长3%, but not 营收5亿元，净利润增长3%.
pub(crate) fn same_subject(sentence: Sentence<'_>, start: usize, end: usize) -> bool {
    let apart = start == end || matches!(sentence.mark(start), Some(Mark::Comma | Mark::Open)) || start > 0 && sentence.gap(start - 1) > 0;
    // 2023年营收5亿元，2024年增长3%: another time, unless it is what is compared with.
    let dated = |at: usize| {
        sentence.is_digits(at)
            && sentence.has(at + 1, tags!(DateMark))
            && !(start..at).any(|at| sentence.has(at, tags!(Comparator, From, Versus)))
    };
    let known =
        |at: usize| sentence.has(at, tags!(Worth)) || sentence.has(at, tags!(Stop)) && sentence.written(at).chars().nth(1).is_some();
    apart && !(start..end).any(|at| is_noun(sentence, at) || known(at) || dated(at) || sentence.is_word(at))
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
