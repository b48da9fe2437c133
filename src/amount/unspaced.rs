//! What an unspaced script makes of an amount that is read: neighbours, lists that share a unit, signs, halves.

use rust_decimal::Decimal;

use crate::amount::ideographs::is_plain_half;
use crate::amount::{Amount, Measure, Settling, Sign, UnitOf, opening, rescale, settle, unit};
use crate::lex::lexeme::{ENDS, LEADS};
use crate::lex::{Mark, Sentence, Shape, sense};
use crate::lexicon::{Cue, Sense, tags};
use crate::value::exact::{self, exact_product, exact_sum};

/// 2、3人: two digits with a comma of lists between them are a range, where both count the same.
fn parted_neighbours(sentence: Sentence<'_>, first: usize, settling: &Settling) -> Option<Amount> {
    let digit = |at: usize| {
        let literal = sentence.literal(at).filter(|literal| literal.integer_digits == 1 && literal.scale == 0)?;
        literal.mantissa
    };
    let listed = |at: usize| sentence.written(at) == "、" && at > 0 && sentence.touches(at - 1) && sentence.touches(at);
    let (below, above) = digit(first).filter(|_| listed(first + 1)).zip(digit(first + 2))?;
    let goes_on = first > 1 && listed(first - 1) && sentence.is_digits(first - 2);
    if below + 1 != above || below == 0 || goes_on || sentence.before(first).is_some_and(|before| sentence.has(before, tags!(NameCue))) {
        return None;
    }
    let mut amount = opening::single(sentence, first + 2, settling).filter(|amount| amount.high.is_none() && !amount.unfit)?;
    let step = amount.number.value.checked_div(Decimal::from(above))?;
    if !matches!(amount.measure, Measure::Count(_)) || !exact::is_power(step) {
        return None;
    }
    amount.high = Some(amount.number.value);
    amount.number.value = exact_product(step, Decimal::from(below))?;
    amount.number.bare = false;
    amount.number.scaled = true;
    amount.first = first;
    amount.start = sentence.lexeme(first)?.start;
    Some(amount)
}

/// Two digits side by side are a range, whatever stands around them: 两三年, 二三十家, 十五六万元.
pub(crate) fn neighbours(sentence: Sentence<'_>, first: usize, settling: &Settling) -> Option<Amount> {
    if sentence.is_digits(first) {
        return parted_neighbours(sentence, first, settling);
    }
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
    let mut amount = opening::single(sentence, low + 1, settling).filter(|amount| amount.high.is_none() && !amount.unfit)?;
    // Only one digit is told twice: 两三百五十 is nothing.
    let step = amount.number.value.checked_div(Decimal::from(above))?;
    if amount.measure == Measure::Nothing && !amount.number.scaled || !exact::is_power(step) {
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
        let Some(next) = opening::single(sentence, end + 1 + usize::from(sign), settling) else { return };
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
            lend(amount, &next);
        }
        return;
    }
}

/// Gives the number of a list the unit, scale and rate of the last of the list.
fn lend(amount: &mut Amount, last: &Amount) {
    let factor = unit::factor(last);
    if !amount.number.scaled && last.number.scaled && rescale(amount, last.number.written.exponent).is_none() {
        amount.unfit = true;
        return;
    }
    // 3.5/5.5折: tenths are percentages too.
    if factor < Decimal::ONE || last.measure == Measure::Percent {
        let value = exact_product(amount.number.value, factor);
        settle(amount, value);
    }
    amount.becomes(last.measure);
    amount.per = amount.per.or(last.per);
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
    // 一季度-3%, 5月-3%: what has a number may be the one end of something. 概念股-3%: a word that ends amounts has none here.
    let numbered =
        sentence.has(lead, ENDS) && lead > 0 && (sentence.is_number(lead - 1) || sentence.has(lead - 1, tags!(Classifier, Scale)));
    let leads = sentence.has(lead, LEADS) || relative && !numbered && !sentence.has(lead, tags!(Percent, PercentagePoint, Minor));
    let unspaced = sentence.shape(lead).is_some_and(Shape::is_unspaced);
    // yoy+5%: letters that tell what it is measured against.
    let letters = sentence.has(lead, tags!(Against));
    let word = (unspaced || letters) && leads && (sign == Sign::Plus || relative);
    if unspaced && sign == Sign::Minus && relative && !word {
        amount.unfit = true;
        return;
    }
    // 上年同期-800万元: behind a time it is no dash of a label.
    let dated = || sentence.has(lead, tags!(Back)) || sentence.has(lead, tags!(Same));
    let joint = sentence.is_mark(lead, Mark::Slash) || sign == Sign::Minus && (sentence.is_mark(lead, Mark::Colon) || dated());
    if let Some(mark) = sentence.lexeme(at).filter(|_| word || joint) {
        amount.sign = sign;
        amount.first = at;
        amount.start = mark.start;
    }
}

/// 营收突破150迈进新台阶: without a measure word no more than a few ideographs name what is counted; more of them are what the
/// sentence says next.
pub(crate) fn leave_run(sentence: Sentence<'_>, amount: &mut Amount) {
    const LONGEST: usize = 3;
    let Measure::Count(UnitOf::Noun(head, last)) = amount.measure else { return };
    let classified = sentence.settings.counters_stand_alone || head == 0 || sentence.has(head - 1, tags!(Classifier));
    let run = !classified && last + 1 - head > LONGEST && amount.end == last + 1;
    if let Some(end) = head.checked_sub(1).and_then(|end| sentence.lexeme(end)).filter(|_| run) {
        amount.measure = Measure::Nothing;
        amount.end = head;
        amount.stop = end.end();
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

/// 3人に1人, 10人中3人: so many of each so many, where a measure word stands for what is counted.
pub(crate) fn among(sentence: Sentence<'_>, amount: &mut Amount, settling: &Settling) {
    let whole = |amount: &Amount| {
        let counted = matches!(amount.measure, Measure::Count(UnitOf::Noun(..)));
        counted && amount.high.is_none() && amount.sign == Sign::None && amount.number.bound.is_none() && amount.number.value.scale() == 0
    };
    let within = sentence.is(amount.end, Sense::Cue(Cue::Within));
    if !whole(amount) || !(within || sentence.has(amount.end, tags!(To))) {
        return;
    }
    let Some(part) = opening::single(sentence, amount.end + 1, settling).filter(whole) else { return };
    let same = sentence.written(part.end - 1) == sentence.written(amount.end - 1) && part.number.value < amount.number.value;
    let told = sentence.has(part.end, tags!(Being, Of)) || sentence.mark(part.end).is_some() || part.end >= sentence.len();
    let Some(value) = part.number.value.checked_div(amount.number.value).filter(|_| same && told) else { return };
    amount.measure = Measure::Fraction;
    amount.number.value = value;
    amount.number.written.significand = value;
    amount.number.bare = false;
    amount.end = part.end;
    amount.stop = part.stop;
}
