//! Prices: the currency before a number or behind it, and the cents.
//!
//! In: an amount whose number is read, or is to be read, and the currency beside it. Out: the amount as money over
//! all that says it, such as "US$5 million", "5 dollars and 20 cents", "$(3.4) million"; or no price.

use rust_decimal::Decimal;

use crate::amount::denomination::{Denominated, begins_next, denominated, fused_parts};
use crate::amount::{Amount, Measure, Settling, Sign, base, hundredth, is_year, rate, rescale, settle, take};
use crate::lex::{Form, Mark, Sentence, Shape, noun, sense};
use crate::lexicon::{FormKind, Sense, tags};
use crate::number::{Around, numeral};
use crate::value::exact::{self, exact_sum};
use crate::value::{Currency, Settled};

/// A currency before a number: its sign, code or name.
#[inline]
pub(crate) fn prefix(sentence: Sentence<'_>, at: usize, region: &Settling) -> Option<Denominated> {
    let mut found = denominated(sentence, at, region)?;
    let Denominated { form, homograph, .. } = found;
    if found.minor > 0 || sentence.gap(at) > 3 {
        return None;
    }
    let shape = sentence.shape(at)?;
    let in_capitals = shape == Shape::Capitals || shape == Shape::Ideographs || matches!(shape, Shape::Mark(_));
    let touching = sentence.touches(at);
    let fits = match form {
        FormKind::Code => in_capitals || touching && !homograph,
        // A lone letter is a sign only when it touches its number.
        FormKind::Sign => sentence.length(at) > 1 && !homograph || touching || matches!(shape, Shape::Mark(_) | Shape::Ideographs),
        FormKind::Name => !homograph || sentence.written(at).contains(' '),
    };
    if !fits || form == FormKind::Code && names_pair(sentence, at) {
        return None;
    }
    let mut next = at + 1;
    // "Rs. 20": the point of an abbreviation.
    if form != FormKind::Name && sentence.is_mark(next, Mark::Point) && sentence.touches(at) {
        next += 1;
    }
    // "USD$ 15": a sign behind its code says the same again.
    if denominated(sentence, next, region).is_some_and(|again| again.form == FormKind::Sign && again.minor == 0) && sentence.touches(at) {
        next += 1;
    }
    if sentence.is_mark(next, Mark::Colon) && sentence.touches(next - 1) && form != FormKind::Name {
        next += 1;
    }
    found.end = next;
    Some(found)
}

/// "USD/JPY 157.90": two codes around a slash name what is quoted.
fn names_pair(sentence: Sentence<'_>, at: usize) -> bool {
    let Some(first) = at.checked_sub(2).filter(|_| sentence.is_mark(at - 1, Mark::Slash)) else { return false };
    sentence.touches(at - 1)
        && sentence.touches(first)
        && sentence.has(first, tags!(Major))
        && !first.checked_sub(1).is_some_and(|at| sentence.is_digits(at))
}

/// An amount whose currency stands before its number.
#[inline]
pub(crate) fn with_prefix(
    sentence: Sentence<'_>,
    first: usize,
    prefix: Denominated,
    sign: Sign,
    region: &Settling,
    amount: &mut Amount,
) -> Option<()> {
    let mut at = prefix.end;
    let mut sign = sign;
    let mut closing = false;
    match sentence.mark(at) {
        Some(Mark::Hyphen | Mark::Minus | Mark::Dash) if sentence.touches(at) => {
            sign = Sign::Minus;
            at += 1;
        }
        Some(Mark::Plus) if sentence.touches(at) => {
            sign = Sign::Plus;
            at += 1;
        }
        Some(Mark::Open) if sentence.touches(at - 1) || stands_apart(sentence, at, prefix.form) => {
            closing = true;
            at += 1;
        }
        _ => {}
    }
    base(sentence, first, at, Around::Money, amount)?;
    amount.sign = sign;
    // "Euro 2020" is no price.
    let bare_year = prefix.form == FormKind::Name && is_year(amount);
    let doubtful = prefix.form == FormKind::Code && prefix.homograph;
    let letter = || sentence.length(prefix.end.saturating_sub(1)) == 1 && sentence.is_word(prefix.end.saturating_sub(1));
    if amount.number.bare && (doubtful || letter()) || bare_year {
        return None;
    }
    let scaled = amount.number.scaled;
    if closing {
        if !sentence.is_mark(amount.end, Mark::Close) {
            return None;
        }
        let end = amount.end + 1;
        take(sentence, amount, end);
        amount.sign = Sign::Minus;
        scale_outside(sentence, end, amount);
    }
    // "INR 5%": the number has a unit of its own.
    if sentence.has(amount.end, tags!(Percent, PercentagePoint, BasisPoint)) {
        return None;
    }
    if sentence.settings.unspaced && owned(sentence, amount.end, prefix, region) {
        return None;
    }
    let fused = sentence.before(prefix.end).and_then(|at| fused_parts(sentence, at)).map(|(_, power)| power);
    if let Some(power) = fused.filter(|_| !scaled) {
        amount.unfit |= rescale(amount, power).is_none();
    }
    amount.becomes(Measure::Money(prefix.currency, prefix.settled));
    // "$10 dollars", "RMB 5 yuan", "$ 585US million": the same currency said again.
    if let Some(again) = denominated(sentence, amount.end, region) {
        let vaguer = matches!(again.settled, Settled::Assumed(candidates) if candidates.contains(&prefix.currency))
            && prefix.settled == Settled::Written;
        let again = if vaguer { Denominated { currency: prefix.currency, settled: Settled::Written, ..again } } else { again };
        let same = again.currency == prefix.currency
            || matches!(prefix.settled, Settled::Assumed(candidates) if candidates.contains(&again.currency) && again.form == FormKind::Name);
        let begins_next = begins_next(sentence, amount.end, again.form);
        if again.minor == 0 && same && !begins_next && sentence.gap(amount.end - 1) <= 1 {
            amount.measure =
                Measure::Money(again.currency, if again.settled == Settled::Written { Settled::Written } else { prefix.settled });
            take(sentence, amount, again.end);
        }
    }
    minor_part(sentence, amount, region);
    rate::finish(sentence, amount);
    Some(())
}

/// A bracket behind a space still belongs to the sign or code before it where its number is no note's: "USD (3.4) million",
/// "$ (1,234)".
fn stands_apart(sentence: Sentence<'_>, at: usize, form: FormKind) -> bool {
    let marked = || sentence.literal(at + 1).is_some_and(|literal| literal.form == Form::Marked);
    form != FormKind::Name
        && sentence.gap(at - 1) == 1
        && sentence.is_digits(at + 1)
        && sentence.is_mark(at + 2, Mark::Close)
        && (is_scale(sentence, at + 3) || form == FormKind::Sign && marked())
}

/// Whether a lexeme behind the bracket of a number is its scale.
pub(crate) fn is_scale(sentence: Sentence<'_>, at: usize) -> bool {
    sentence.has(at, tags!(Scale, ShortScale)) || sentence.has(at, tags!(MoneyScale)) && sentence.touches(at - 1)
}

/// Gives an amount whose bracket ends at `end` the scale behind it, "$(3.4) million", where there is one.
pub(crate) fn scale_outside(sentence: Sentence<'_>, end: usize, amount: &mut Amount) -> bool {
    let power = sense!(sentence, end, {
        Sense::Scale(power) | Sense::ShortScale(power) => power,
        Sense::MoneyScale(power) if matches!(amount.measure, Measure::Money(..)) => power,
    });
    if let Some(power) = power.filter(|_| !amount.number.scaled) {
        amount.unfit |= rescale(amount, power).is_none();
        amount.number.bare = false;
        take(sentence, amount, end + 1);
    }
    power.is_some()
}

/// Whether what stands behind a number takes it from the currency before: 比特币5万美元, 英镑3个月.
fn owned(sentence: Sentence<'_>, at: usize, prefix: Denominated, region: &Settling) -> bool {
    let other = denominated(sentence, at, region).is_some_and(|found| {
        let listed = |settled, currency| matches!(settled, Settled::Assumed(candidates) if candidates.contains(&currency));
        found.minor == 0
            && found.currency != prefix.currency
            && !listed(found.settled, prefix.currency)
            && !listed(prefix.settled, found.currency)
    });
    let own = sentence.has(at, tags!(DateMark, Period, Unit, Classifier, Times, Tenths));
    other || own && denominated(sentence, at, region).is_none()
}

pub(crate) fn suffix(sentence: Sentence<'_>, amount: &mut Amount, found: Denominated, at: usize, region: &Settling) {
    let scaled = amount.number.scaled;
    if found.minor > 0 {
        let value = hundredth(amount.number.value, found.minor);
        settle(amount, value);
    }
    amount.becomes(Measure::Money(found.currency, found.settled));
    take(sentence, amount, found.end);
    // "30 MUSD", "5mEUR"
    if let Some((_, power)) = fused_parts(sentence, at).filter(|_| !scaled) {
        amount.unfit |= rescale(amount, power).is_none();
    }
    // "75 USD million"
    if !scaled && found.minor == 0 {
        if let Some(power) = sense!(sentence, amount.end, { Sense::Scale(power) => power }) {
            amount.unfit |= rescale(amount, power).is_none();
            let end = amount.end + 1;
            take(sentence, amount, end);
        }
    }
    // "yuan renminbi", 亿元人民币: said twice, the second more exact.
    if let Some(again) = denominated(sentence, amount.end, region) {
        let same = again.currency == found.currency
            || again.settled == Settled::Written
                && matches!(found.settled, Settled::Assumed(candidates) if candidates.contains(&again.currency));
        if again.minor == 0 && same && again.form == FormKind::Name && sentence.gap(amount.end - 1) <= 1 {
            amount.measure = Measure::Money(again.currency, again.settled);
            take(sentence, amount, again.end);
        }
    }
    if found.minor == 0 {
        minor_part(sentence, amount, region);
    }
}

/// "$5 and 20 cents", "3 dollars 50 cents", "two dollars, forty-five cents": the cents of the same amount.
fn minor_part(sentence: Sentence<'_>, amount: &mut Amount, region: &Settling) {
    // What has decimals has its cents: "$1.25 and 30 cents" are two amounts.
    if amount.number.scaled || amount.number.value.scale() > 0 {
        return;
    }
    let mut at = amount.end;
    if sentence.is_mark(at, Mark::Comma) {
        at += 1;
    }
    if sentence.has(at, tags!(And)) {
        at += 1;
    }
    let Some(numeral) = numeral::read(sentence, at, Around::Nothing) else { return };
    if numeral.scaled || numeral.fraction {
        return;
    }
    let Measure::Money(currency, settled) = amount.measure else { return };
    let named = denominated(sentence, numeral.end, region).filter(|found| found.minor > 0);
    let minor = match named {
        Some(found) => {
            // More currencies have cents than are listed; pence are of those listed.
            let listed = found.currency == currency
                || matches!(found.settled, Settled::Assumed(candidates) if candidates.contains(&currency) || candidates.contains(&Currency::USD));
            if !listed {
                return;
            }
            found.minor
        }
        // "thirteen dollars forty five", 三块四: in words the unit is left out.
        None if amount.number.spelled && numeral.spelled && at == amount.end && numeral.value < Decimal::from(100) => {
            let follows = sentence.has(numeral.end, tags!(Major, Minor, Times, Percent, Unit, Period));
            if follows || noun::phrase(sentence, numeral.end, false).is_some() {
                return;
            }
            if numeral.value < Decimal::TEN && !(sentence.settings.unspaced && sentence.is(at, Sense::Cardinal(0))) { 1 } else { 2 }
        }
        None => return,
    };
    if numeral.value >= exact::decimal(1, 0, minor).unwrap_or(Decimal::MAX) {
        return;
    }
    let value = hundredth(numeral.value, minor).and_then(|part| exact_sum(amount.number.value, part));
    settle(amount, value);
    amount.measure = Measure::Money(currency, settled);
    let end = named.map_or(numeral.end, |found| found.end);
    take(sentence, amount, end);
    // 一块二角五分
    if named.is_some() && sentence.settings.unspaced {
        if let Some(rest) = numeral::read(sentence, amount.end, Around::Nothing) {
            if let Some(found) = denominated(sentence, rest.end, region).filter(|found| found.minor > minor) {
                let value = hundredth(rest.value, found.minor).and_then(|part| exact_sum(amount.number.value, part));
                settle(amount, value);
                take(sentence, amount, found.end);
            } else if minor == 1 && rest.spelled && rest.value < Decimal::TEN && !sentence.is_known(rest.end) {
                let value = hundredth(rest.value, 2).and_then(|part| exact_sum(amount.number.value, part));
                settle(amount, value);
                take(sentence, amount, rest.end);
            }
        }
    }
}
