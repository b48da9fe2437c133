//! How an amount begins: with its number, or with a sign, a currency, a parenthesis or a word before it.
//!
//! In: a sentence and a lexeme. Out: the amount that begins there, read to its end, without what a range would add.

use rust_decimal::Decimal;

use crate::amount::denomination::denominated;
use crate::amount::{Amount, Measure, Settling, Sign, base, price, rate, settle, take, unit};
use crate::lex::{Mark, Sentence, sense};
use crate::lexicon::{Factor, FormKind, tags};
use crate::number::{Around, Numeral, numeral};
use crate::value::exact::{self, exact_product};

/// The amount that begins at a lexeme, without what a range would add.
pub(crate) fn single(sentence: Sentence<'_>, first: usize, region: &Settling) -> Option<Amount> {
    let mut amount = Amount::NOTHING;
    read_into(sentence, first, region, &mut amount).map(|()| amount)
}

/// Reads it where it is to stay. Where there is no amount, what stands there then means nothing.
#[inline]
pub(crate) fn read_into(sentence: Sentence<'_>, first: usize, region: &Settling, amount: &mut Amount) -> Option<()> {
    // Nothing but the number itself and what follows it is asked where digits stand first.
    if sentence.is_digits(first) && !sentence.settings.unspaced {
        plain(sentence, first, first, Sign::None, region, amount)
    } else {
        opened(sentence, first, region, amount)
    }
}

/// An amount that may have something before its number: a sign, a currency, a parenthesis.
fn opened(sentence: Sentence<'_>, first: usize, region: &Settling, amount: &mut Amount) -> Option<()> {
    if sentence.has(first, tags!(Factor, FactorNoun)) && factor(sentence, first, amount).is_some() {
        return Some(());
    }
    let (sign, at) = sign(sentence, first)?;
    if first == 0 && at == 1 && !sentence.touches(0) && sentence.mark(0).is_some() {
        return alone(sentence, sign, region, amount);
    }
    let whole = sentence.is_mark(first, Mark::Open) && parenthesised(sentence, first, region, amount).is_some()
        || sentence.has(at, tags!(Article)) && sentence.has(at + 1, tags!(Coin)) && one_unit(sentence, at, region, amount).is_some()
        || sentence.settings.unspaced && part_of_hundred(sentence, first, at, sign, amount).is_some();
    if whole {
        return Some(());
    }
    if let Some(prefix) = price::prefix(sentence, at, region) {
        if price::with_prefix(sentence, first, prefix, sign, region, amount).is_some() {
            return Some(());
        }
    }
    plain(sentence, first, at, sign, region, amount)
}

/// An amount behind a dash that a space parts from it: nothing else may follow, or the dash begins an item of a list.
#[inline(never)]
fn alone(sentence: Sentence<'_>, sign: Sign, region: &Settling, amount: &mut Amount) -> Option<()> {
    read_into(sentence, 1, region, amount)?;
    if amount.end < sentence.len() || amount.sign != Sign::None {
        return None;
    }
    amount.first = 0;
    amount.start = sentence.lexeme(0)?.start;
    amount.sign = sign;
    Some(())
}

/// An amount whose number stands first, at `at`, or behind its sign.
fn plain(sentence: Sentence<'_>, first: usize, at: usize, sign: Sign, region: &Settling, amount: &mut Amount) -> Option<()> {
    base(sentence, first, at, Around::Nothing, amount)?;
    amount.sign = sign;
    unit::suffix(sentence, amount, region);
    rate::finish(sentence, amount);
    Some(())
}

/// The sign at a lexeme, and where the amount goes on. A hyphen is a minus only where nothing touches it on its left.
fn sign(sentence: Sentence<'_>, at: usize) -> Option<(Sign, usize)> {
    let free = match sentence.before(at) {
        Some(before) => !sentence.touches(before) || sentence.is_mark(before, Mark::Open) || sentence.is_mark(before, Mark::Comma),
        None => true,
    };
    match sentence.mark(at) {
        Some(Mark::Plus) if sentence.touches(at) && free => Some((Sign::Plus, at + 1)),
        Some(Mark::Minus) if sentence.touches(at) => Some((Sign::Minus, at + 1)),
        Some(Mark::Hyphen) if free && (sentence.touches(at) || at == 0) => Some((Sign::Minus, at + 1)),
        // "(–3%)": an en dash is a typographer's minus; longer dashes part clauses.
        Some(Mark::Dash) if free && sentence.touches(at) && sentence.written(at) == "–" => Some((Sign::Minus, at + 1)),
        Some(Mark::Plus | Mark::Minus | Mark::Hyphen) => None,
        _ if sentence.has(at, tags!(Negative)) => {
            let next = at + 1;
            Some((Sign::Minus, if sentence.is_mark(next, Mark::Hyphen) { next + 1 } else { next }))
        }
        _ => Some((Sign::None, at)),
    }
}

/// "doubled", "threefold": the word is the amount.
fn factor(sentence: Sentence<'_>, at: usize, amount: &mut Amount) -> Option<()> {
    let (factor, moved) = sense!(sentence, at, {
        Sense::Factor(factor) => (factor, true),
        Sense::FactorNoun(factor) => (factor, false),
    })?;
    let Factor { tenths, direction } = factor;
    let value = exact::decimal(u128::from(tenths), 1, 0)?.normalize();
    let measure = if moved { Measure::Moved(direction) } else { Measure::Multiple };
    *amount = said(sentence, at..at + 1, measure, value, value)?;
    Some(())
}

/// An amount that words say without a number.
fn said(sentence: Sentence<'_>, lexemes: std::ops::Range<usize>, measure: Measure, value: Decimal, significand: Decimal) -> Option<Amount> {
    Some(Amount {
        first: lexemes.start,
        end: lexemes.end,
        start: sentence.lexeme(lexemes.start)?.start,
        stop: sentence.lexeme(lexemes.end.checked_sub(1)?)?.end(),
        measure,
        number: Numeral { value, spelled: true, ..Numeral::of(significand, lexemes.end) },
        ..Amount::NOTHING
    })
}

/// "a dollar", "a cent": one of it, where no noun follows that it would qualify.
fn one_unit(sentence: Sentence<'_>, at: usize, region: &Settling, amount: &mut Amount) -> Option<()> {
    let found = denominated(sentence, at + 1, region)?;
    let follows = sentence.is_word(at + 2) && !sentence.is_known(at + 2)
        || sentence.is_number(at + 2) && !sentence.has(at + 2, tags!(Article))
        || sentence.is_mark(at + 2, Mark::Hyphen);
    if found.form != FormKind::Name || found.homograph || follows {
        return None;
    }
    let measure = Measure::Money(found.currency, found.settled);
    *amount = said(sentence, at..at + 2, measure, exact::decimal(1, found.minor, 0)?, Decimal::ONE)?;
    rate::finish(sentence, amount);
    Some(())
}

/// A fraction that names its denominator first: 百分之六点五, 三分之二. Parts of a power of ten are percentages.
fn part_of_hundred(sentence: Sentence<'_>, first: usize, at: usize, sign: Sign, amount: &mut Amount) -> Option<()> {
    let below =
        numeral::read(sentence, at, Around::Nothing).filter(|below| sentence.has(below.end, tags!(PartOf)) && !below.value.is_zero())?;
    base(sentence, first, below.end + 1, Around::Nothing, amount)?;
    amount.sign = sign;
    let hundred = Decimal::from(100);
    let round = below.written.significand == Decimal::ONE || (below.written.significand % Decimal::TEN).is_zero();
    if below.value >= hundred && round {
        amount.becomes(Measure::Percent);
        let value = exact_product(amount.number.value, hundred).and_then(|value| value.checked_div(below.value));
        settle(amount, value.map(|value| value.normalize()));
    } else {
        amount.becomes(Measure::Fraction);
        amount.number.value = amount.number.value.checked_div(below.value)?;
    }
    rate::finish(sentence, amount);
    Some(())
}

/// "$(1,234)" always; "($5 million)" where it stands alone, as in the cell of a table.
fn parenthesised(sentence: Sentence<'_>, at: usize, region: &Settling, amount: &mut Amount) -> Option<()> {
    // "(66)%"
    if sentence.touches(at) && sentence.is_mark(at + 2, Mark::Close) && sentence.touches(at + 2) && sentence.has(at + 3, tags!(Percent)) {
        base(sentence, at, at + 1, Around::Nothing, amount)?;
        amount.sign = Sign::Minus;
        amount.becomes(Measure::Percent);
        take(sentence, amount, at + 4);
        return Some(());
    }
    // "a net loss of ($4.2 million)": where an amount is awaited, its parentheses are a sign.
    let awaited = sentence
        .before(at)
        .is_some_and(|before| sentence.has(before, tags!(Of, Or, From, To, At, By, Being)) || sentence.is_mark(before, Mark::Colon));
    let alone = at == 0 || awaited || region.accounting && sentence.before(at).is_none_or(|before| sentence.literal(before).is_none());
    // "Income was (12.4) million": a scale behind the bracket is of the number in it, and "five (5) million" is read as one.
    let scaled = (at + 2..=at + 3).any(|close| sentence.is_mark(close, Mark::Close) && price::is_scale(sentence, close + 1))
        && !sentence.before(at).is_some_and(|before| sentence.is_number(before));
    if !alone && !scaled {
        return None;
    }
    read_into(sentence, at + 1, region, amount)?;
    if !sentence.is_mark(amount.end, Mark::Close) {
        return None;
    }
    let whole = region.accounting || awaited || sentence.len() == amount.end + 1;
    let fits = match amount.measure {
        Measure::Money(..) => true,
        Measure::Percent => awaited && amount.sign == Sign::None,
        _ => region.accounting,
    };
    let end = amount.end + 1;
    if !(scaled && price::scale_outside(sentence, end, amount)) {
        let cell = region.accounting && at == 0 && sentence.len() == end;
        if !alone || !whole || !fits || amount.number.bare && amount.number.digits < 3 && !cell {
            return None;
        }
        take(sentence, amount, end);
    } else if amount.measure == Measure::Nothing {
        unit::suffix(sentence, amount, region);
    }
    amount.first = at;
    amount.start = sentence.lexeme(at)?.start;
    amount.sign = Sign::Minus;
    rate::finish(sentence, amount);
    Some(())
}
