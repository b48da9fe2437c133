//! Sharing: what the amounts of a sentence lend each other, a currency, a unit or a scale that is said once.
//!
//! In: the statements of a sentence, in order. Out: the same, with what they take from the one before or behind.

use rust_decimal::Decimal;

use crate::amount::denomination::denominated;
use crate::amount::range::same_unit;
use crate::amount::{Amount, Measure, Settling, Sign, UnitOf, is_year, rate, rescale, settle, unit};
use crate::clause::{Lead, Statement, hedge};
use crate::lex::{Mark, Sentence, Shape, sense};
use crate::lexicon::{FormKind, tags};
use crate::number::{Numeral, year};
use crate::relation::list::List;
use crate::relation::pairs::{is_time, pair};
use crate::value::exact::exact_product;
use crate::value::{Bound, Settled};

/// What two amounts of a list share: "EUR 1.2 and 1.4 million", "15, 18 and 20 percent", "a EUR1.49 million loss
/// compared with a 1.70 million profit".
pub(crate) fn share(sentence: Sentence<'_>, statements: &mut [Statement], region: &Settling) {
    for index in 1..statements.len() {
        from_before(sentence, statements, index, region);
    }
    from_behind(sentence, statements);
}

/// What an amount takes from the one before it, and both from what stands behind a bracket.
fn from_before(sentence: Sentence<'_>, statements: &mut [Statement], index: usize, region: &Settling) {
    let Some((one, other)) = pair(statements, index) else { return };
    if has_rate_behind(sentence, &one.amount, &other.amount) {
        return rate_behind(sentence, statements, index);
    }
    // Only a plain number takes what it lacks from the amount before it.
    if other.amount.measure != Measure::Nothing || other.amount.high.is_some() {
        return;
    }
    if is_bracketed(sentence, &one.amount, &other.amount) {
        return in_bracket(sentence, statements, index, region);
    }
    if !tells_the_same(sentence, one, other) {
        return take_currency(sentence, statements, index);
    }
    let measure = before_bracket(sentence, statements, index).unwrap_or(one.amount.measure);
    if let Some(statement) = statements.get_mut(index) {
        statement.amount.measure = measure;
    }
}

/// "35 euros ($38.20) per share": the rate behind the bracket is of both.
fn has_rate_behind(sentence: Sentence<'_>, first: &Amount, second: &Amount) -> bool {
    matches!((first.measure, second.measure), (Measure::Money(..), Measure::Money(..)))
        && sentence.is_mark(second.end, Mark::Close)
        && sentence.has(second.end + 1, tags!(Per, Article))
        && sentence.is_mark(first.end, Mark::Open)
}

/// "EUR 15.2 million (14.1)": the bracket tells the earlier amount of the same, as in "120 (Vorjahr: 145) Mio. Euro".
fn is_bracketed(sentence: Sentence<'_>, first: &Amount, second: &Amount) -> bool {
    let between = first.end..second.first;
    let labelled = || sentence.has(between.start + 1, tags!(Back, Prior, Comparator));
    (between.len() == 1 || labelled()) && sentence.is_mark(between.start, Mark::Open) && sentence.is_mark(second.end, Mark::Close)
}

/// "EUR 1.2 and 1.4 million", "a EUR1.49 million loss compared with a 1.70 million profit": the currency of the amount before, which
/// takes the scale.
fn take_currency(sentence: Sentence<'_>, statements: &mut [Statement], index: usize) {
    let Some([Statement { amount: first, .. }, Statement { amount: second, .. }]) = statements.get_mut(index - 1..=index) else { return };
    let mut between = first.end..second.first;
    let compared = sentence.any_has(between.clone(), tags!(Comparator));
    let joined = (1..=2).contains(&between.len())
        && between.all(|at| sentence.is_mark(at, Mark::Comma) || sentence.has(at, tags!(And, Or, To, Before)));
    if !matches!(first.measure, Measure::Money(..)) || !(joined || compared) {
        return;
    }
    // "Shares closed at $64.75 and 3M lost 2%": a digit and a capital are a name.
    if joined && !first.number.scaled && is_name(sentence, second) {
        second.unfit = true;
    } else if second.number.scaled {
        let near = first.number.value < second.number.written.significand.saturating_mul(Decimal::ONE_HUNDRED);
        second.becomes(first.measure);
        if joined && near && !first.number.scaled && first.high.is_none() {
            let _ = rescale(first, second.number.written.exponent);
        }
    }
}

/// "EUR 15.2 million (14.1)", "12.3 (11.1) million euros": what the amount in the bracket shares with the one before it.
fn in_bracket(sentence: Sentence<'_>, statements: &mut [Statement], index: usize, region: &Settling) {
    let Some((Statement { amount: first, .. }, Statement { amount: second, .. })) = pair(statements, index) else { return };
    // "4% (1,310)": what is behind a percent is a column of its own.
    let fits = !second.number.bare && matches!(first.measure, Measure::Money(..));
    let (measure, exponent, scaled) = (first.measure, first.number.written.exponent, second.number.scaled);
    unit_behind(sentence, statements, index, region);
    if let Some(statement) = statements.get_mut(index).filter(|_| fits) {
        if scaled || exponent == 0 || rescale(&mut statement.amount, exponent).is_some() {
            statement.amount.measure = measure;
        }
    }
    rate_behind(sentence, statements, index);
}

/// Whether a plain number tells the same as the amount before it, of another time or of the next of a list.
fn tells_the_same(sentence: Sentence<'_>, one: &Statement, other: &Statement) -> bool {
    let (first, second) = (&one.amount, &other.amount);
    let between = first.end..second.first;
    // "5,000 people, down from 6,000", "to 150.2 yen from 149.3"
    let whole = || matches!(first.measure, Measure::Count(UnitOf::Known(_) | UnitOf::Noun(..)));
    let part = || matches!(first.measure, Measure::Money(..) | Measure::Percent) && !one.change && unit::factor(first) == Decimal::ONE;
    let earlier = matches!(other.lead, Lead::Comparator(_) | Lead::From)
        && (whole() || part())
        && second.number.scaled == first.number.scaled
        && !is_year(second);
    // "3.2 million units outstanding (2018: 2.9 million)"
    let labelled = || {
        let mut label = between.clone().skip_while(|&at| !sentence.is_mark(at, Mark::Open));
        label.any(|at| year::is_year(sentence, at) || year::is_short_year(sentence, at))
            && !second.number.bare
            && matches!(first.measure, Measure::Count(_) | Measure::Money(..))
    };
    // "to 11.8M shares from 10M shares, and in others to 10.5M from 7.3M": the next of a list counts the same.
    let gapped = || one.lead == Lead::From && other.lead == Lead::To && whole() && second.number.scaled;
    // "$12 million in May and 9 million in June": the next of a list of times.
    let dated = || {
        first.number.scaled
            && second.number.scaled
            && matches!(first.measure, Measure::Money(..))
            && between.len() > 2
            && sentence.has(between.end - 1, tags!(And))
            && between.clone().rev().skip(1).all(|at| is_time(sentence, at) || sentence.has(at, tags!(CapitalMonth)))
    };
    earlier || labelled() || gapped() || dated()
}

/// What plain numbers take from the last of their list, behind which the unit stands.
fn from_behind(sentence: Sentence<'_>, statements: &mut [Statement]) {
    let mut list = List::of_one(statements.len().saturating_sub(1));
    for index in (1..statements.len()).rev() {
        let Some((one, other)) = pair(statements, index) else { return };
        if !takes_unit(sentence, one, other, list.length > 1) {
            list = List::of_one(index - 1);
            continue;
        }
        list = list.with_one_before();
        let (first, second) = (&one.amount, &other.amount);
        let (measure, factor) = (second.measure, unit::factor(second));
        // "eleven hundred to two thousand": what is a thousand by itself takes none.
        let thousands = first.number.spelled && first.number.value >= Decimal::ONE_THOUSAND;
        // "three or four hundred"
        let hundreds = second.number.written.exponent == 2 && first.number.written.exponent == 0 && first.number.value < Decimal::TEN;
        let exponent = (!first.number.scaled && (second.number.scaled || hundreds) && !thousands).then_some(second.number.written.exponent);
        if let Some(statement) = statements.get_mut(index - 1) {
            if exponent.is_some_and(|exponent| rescale(&mut statement.amount, exponent).is_none()) {
                continue;
            }
            if factor < Decimal::ONE {
                let value = exact_product(statement.amount.number.value, factor);
                settle(&mut statement.amount, value);
            }
            statement.amount.becomes(measure);
        }
    }
}

/// Whether a number takes the unit of the one behind it, which may be `listed` with the unit of its own last: commas only
/// part what an "and" closes.
fn takes_unit(sentence: Sentence<'_>, one: &Statement, other: &Statement, listed: bool) -> bool {
    let (first, second) = (&one.amount, &other.amount);
    // Only a plain number takes a unit.
    let plain = first.measure == Measure::Nothing || counts_by_word_of(sentence, first, second);
    if !plain || second.high.is_some() || !lends_unit(sentence, first, second) {
        return false;
    }
    if leads_from(sentence, one, other) {
        return true;
    }
    let mut between = first.end..second.first;
    // "by three and 8.5 percent"
    let governed = one.lead == Lead::By && between.len() == 1 && sentence.has(between.start, tags!(And));
    // EPS分别为0.5、0.6、0.7元
    let respective = || sentence.settings.unspaced && sentence.any_has(first.first.saturating_sub(12)..first.first, tags!(Respectively));
    let joint = |at: usize| sentence.is_mark(at, Mark::Comma) && (listed || respective()) || sentence.has(at, tags!(And, Or, To));
    (first.number.spelled == second.number.spelled || governed) && (1..=2).contains(&between.len()) && between.all(joint)
}

/// 0.3个和1.5个百分点: whether a number has the measure word alone of the unit that stands behind the next.
fn counts_by_word_of(sentence: Sentence<'_>, first: &Amount, second: &Amount) -> bool {
    let Measure::Count(UnitOf::Noun(head, _)) = first.measure else { return false };
    let unit = sentence.written(second.end.saturating_sub(1));
    second.measure == Measure::PercentagePoint && sentence.has(head, tags!(Classifier)) && unit.starts_with(sentence.written(head))
}

/// Whether the unit of an amount stands behind it, and can be that of a number before it too.
fn lends_unit(sentence: Sentence<'_>, first: &Amount, second: &Amount) -> bool {
    let suffixed = match second.measure {
        Measure::Percent | Measure::PercentagePoint => true,
        Measure::Money(..) => sentence.is_number(second.first),
        Measure::Multiple => sentence.settings.unspaced,
        Measure::Count(UnitOf::Noun(..)) => !first.number.bare,
        Measure::Count(_) => true,
        _ => false,
    };
    // "fell by 450 or 5.4 percent": as much, told in another way.
    let restated = first.end + 1 == second.first
        && sentence.has(first.end, tags!(Or))
        && second.measure == Measure::Percent
        && first.number.value >= Decimal::ONE_HUNDRED
        && second.number.value < Decimal::TEN;
    // "5 million and 10 percent" are of different things.
    let different = first.number.scaled && matches!(second.measure, Measure::Percent | Measure::PercentagePoint);
    suffixed && !restated && !different
}

/// "to 1.2 million from 1.1 million euros", "from ten million to only about 2.5 million euros", "to 5.4 from 4.9 billion euros"
fn leads_from(sentence: Sentence<'_>, one: &Statement, other: &Statement) -> bool {
    let (first, second) = (&one.amount, &other.amount);
    let mut between = first.end..second.first;
    let leads = |at: usize| sentence.has(at, tags!(From, To, Before, Filler)) || sentence.is_mark(at, Mark::Point);
    let scaled = first.number.scaled && between.len() <= 4 && sentence.any_has(between.clone(), tags!(From, To)) && between.all(leads);
    let near = |one: Decimal, other: Decimal| exact_product(one, Decimal::TEN).is_some_and(|most| other < most);
    let crossed = || {
        let (value, significand) = (first.number.value, second.number.written.significand);
        let alike = !first.number.bare && !first.number.scaled && near(value, significand) && near(significand, value);
        one.lead == Lead::To && first.end + 1 == second.first && sentence.has(first.end, tags!(From)) && alike
    };
    second.number.scaled && (scaled || crossed())
}

/// "64m euros (£55m; $70m), up from 41m": behind a bracket that restates it, the amount before it is spoken of.
fn before_bracket(sentence: Sentence<'_>, statements: &[Statement], index: usize) -> Option<Measure> {
    const LONGEST: usize = 12;
    let (before, [second, ..]) = statements.split_at_checked(index)? else { return None };
    let inside = before.last()?;
    if !sentence.any_mark(inside.amount.end..second.amount.first, Mark::Close) {
        return None;
    }
    let open = (1..=LONGEST).filter_map(|back| inside.amount.first.checked_sub(back)).find(|&at| sentence.is_mark(at, Mark::Open))?;
    let restated = before.iter().rev().find(|statement| statement.amount.end <= open)?;
    (restated.amount.end == open).then_some(restated.amount.measure)
}

/// One digit with a capital for its scale: 3M, 4K.
fn is_name(sentence: Sentence<'_>, amount: &Amount) -> bool {
    let scale = amount.end.saturating_sub(1);
    scale == amount.first + 1
        && sentence.touches(amount.first)
        && sentence.length(scale) == 1
        && sentence.shape(scale) == Some(Shape::Capital)
        && sentence.length(amount.first) == 1
}

/// "12.3 (11.1) million euros", "8.5 (7.9) percent": what stands behind the bracket is of both amounts.
fn unit_behind(sentence: Sentence<'_>, statements: &mut [Statement], index: usize, region: &Settling) {
    let Some([Statement { amount: first, .. }, Statement { amount: second, .. }]) = statements.get_mut(index - 1..=index) else { return };
    let mut at = second.end + 1;
    let scale = sense!(sentence, at, { Sense::Scale(power) | Sense::ShortScale(power) => power });
    // A scale tells that what stands before it is no year.
    let plain = |amount: &Amount| !amount.number.scaled && (!amount.number.bare || scale.is_some()) && amount.high.is_none();
    let money = matches!(first.measure, Measure::Money(..));
    if !plain(first) || !plain(second) || second.measure != Measure::Nothing || !(money || first.measure == Measure::Nothing) {
        return;
    }
    if sentence.has(at, tags!(Percent)) && !money {
        (first.measure, second.measure) = (Measure::Percent, Measure::Percent);
        return;
    }
    if let Some(power) = scale {
        for amount in [&mut *first, &mut *second] {
            amount.unfit |= rescale(amount, power).is_none();
        }
        at += 1;
        // "Mio. Euro"
        if sentence.is_mark(at, Mark::Point) && sentence.touches(at - 1) {
            at += 1;
        }
    }
    if money {
        second.measure = first.measure;
    } else if let Some(found) = denominated(sentence, at, region).filter(|found| found.minor == 0 && found.form != FormKind::Sign) {
        let measure = Measure::Money(found.currency, found.settled);
        (first.measure, second.measure) = (measure, measure);
    }
}

/// "SEK 2.00 (1.80) per share": what stands behind the bracket is the rate of both amounts.
fn rate_behind(sentence: Sentence<'_>, statements: &mut [Statement], index: usize) {
    let Some([Statement { amount: first, .. }, Statement { amount: second, .. }]) = statements.get_mut(index - 1..=index) else { return };
    if let Some((unit, _)) = rate::per(sentence, second.end + 1, second.measure) {
        (first.per, second.per) = (Some(unit), Some(unit));
    }
}

/// What is told for each of something of one of two linked levels is so of the other: 每吨由500元涨至520元, "EPS of $2.04
/// compared with $1.90".
pub(crate) fn rates(statements: &mut [Statement]) {
    // A span of time is the pace of one alone.
    let each = |statement: &Statement| statement.amount.per.filter(|unit| !matches!(unit, UnitOf::Period(_)));
    if !statements.iter().any(|statement| each(statement).is_some()) {
        return;
    }
    for index in 0..statements.len() {
        let Some(level) = statements.get(index).filter(|level| level.is_level()) else { continue };
        if !matches!(level.amount.measure, Measure::Money(..)) {
            continue;
        }
        let moved = |change: &&Statement| change.of == Some(index) && change.equivalent_of.is_none();
        let change = statements.iter().find(moved).filter(|change| change.comparable(level));
        let from = level.from;
        let earlier = from.and_then(|from| statements.get(from));
        let per = each(level).or(earlier.and_then(each)).or(change.and_then(each));
        for at in std::iter::once(index).chain(from) {
            if let Some(statement) = statements.get_mut(at) {
                statement.amount.per = statement.amount.per.or(per);
            }
        }
    }
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
        if amount.measure != Measure::Nothing || amount.number.written.exponent < 4 {
            continue;
        }
        let before = hedge::hedges(sentence, amount.first, 0).first.checked_sub(1);
        let noun = |at: usize| sentence.has(at, tags!(Worth));
        // 营收增长超100亿, 营收增至100亿
        let moved = |at: usize| {
            sentence.has(at, tags!(Moves, Shifts, MovesOrChange, To)) && (1..=2).any(|back| at.checked_sub(back).is_some_and(noun))
        };
        if noun(amount.end) || before.is_some_and(|at| noun(at) || moved(at)) {
            amount.measure = Measure::Money(currency, Settled::Assumed(&[]));
        }
    }
}

/// "above 1000 and below 1500", "at most 100 and at least 20 apples": two bounds of one thing are a range.
pub(crate) fn join_bounds(sentence: Sentence<'_>, statements: &mut Vec<Statement>) {
    let mut index = 1;
    while index < statements.len() {
        let joined = match (statements.get(index - 1), statements.get(index)) {
            (Some(first), Some(second)) => bounds_of_one(sentence, first, second),
            _ => None,
        };
        if let Some(range) = joined {
            statements.remove(index);
            if let Some(first) = statements.get_mut(index - 1) {
                first.amount = range;
                first.bound = Bound::Exact;
                first.tail = range.end;
            }
        } else {
            index += 1;
        }
    }
}

fn bounds_of_one(sentence: Sentence<'_>, first: &Statement, second: &Statement) -> Option<Amount> {
    let below = |bound| matches!(bound, Bound::MoreThan | Bound::AtLeast);
    let above = |bound| matches!(bound, Bound::LessThan | Bound::AtMost);
    let rising = below(first.bound) && above(second.bound);
    let falling = above(first.bound) && below(second.bound);
    if !rising && !falling {
        return None;
    }
    // "above 3 and below 5 cents": the unit is of both.
    let plain = first.amount.measure == Measure::Nothing;
    let value = if plain { exact_product(first.amount.number.value, unit::factor(&second.amount))? } else { first.amount.number.value };
    let one = Amount { number: Numeral { value, ..first.amount.number }, ..first.amount };
    let (low, high) = if rising { (&one, &second.amount) } else { (&second.amount, &one) };
    // Only the "and" and the hedge stand between.
    let mut between = first.amount.end..second.amount.first;
    let joins = between.next().is_some_and(|at| sentence.has(at, tags!(And))) && between.all(|at| sentence.has(at, tags!(Before)));
    let last = &second.amount;
    let fits = same_unit(low.measure, high.measure) || plain;
    if !joins || !fits || low.high.is_some() || high.high.is_some() || low.signed() >= high.signed() {
        return None;
    }
    Some(Amount {
        end: last.end,
        stop: last.stop,
        measure: last.measure,
        number: Numeral { value: low.signed(), bound: None, ..first.amount.number },
        high: Some(high.signed()),
        sign: Sign::None,
        per: last.per,
        ..first.amount
    })
}
