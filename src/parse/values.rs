//! Single values, parsed from a whole text.

use rust_decimal::Decimal;
use std::str::FromStr;

use crate::amount::{Amount, LoneMark, Measure, Settling, UnitOf, opening};
use crate::clause::{Statement, govern};
use crate::lex::Sentence;
use crate::lexicon::{Sense, tags};
use crate::notation::plain;
use crate::parse::account::{check, leftover, skipped};
use crate::parse::expression::{Rules, check_length, room};
use crate::parse::quick;
use crate::parse::refusal::{no_number, refuse, refuse_at, too_long, unclosed, unexpected};
use crate::reading::figure;
use crate::reading::passes;
use crate::value::{Bound, Change, Direction, Error, ExchangeRate, Facts, Fraction, Magnitude, Money, Multiple, Percent, PercentagePoints};

/// A value type, as a text is parsed into it.
pub(crate) struct Wanted {
    /// "a percent"
    pub(crate) name: &'static str,
    /// "the end of the percent"
    pub(crate) end: &'static str,
    /// What a bare number lacks: "a currency".
    lacking: &'static str,
    fits: fn(Sentence<'_>, Measure) -> bool,
}

pub(crate) const MONEY: Wanted = Wanted {
    name: "an amount of money",
    end: "the end of the amount",
    lacking: "a currency",
    fits: |_, measure| matches!(measure, Measure::Money(..)),
};

const PERCENT: Wanted = Wanted {
    name: "a percent",
    end: "the end of the percent",
    lacking: "a percent",
    fits: |_, measure| matches!(measure, Measure::Percent),
};

const POINTS: Wanted = Wanted {
    name: "percentage points",
    end: "the end of the percentage points",
    lacking: "percentage points",
    fits: |_, measure| matches!(measure, Measure::PercentagePoint),
};

const MULTIPLE: Wanted = Wanted {
    name: "a multiple",
    end: "the end of the multiple",
    lacking: "a multiple",
    fits: |sentence, measure| match measure {
        Measure::Multiple | Measure::Moved(_) => true,
        // In prose "3 times" is as often a count.
        Measure::Count(UnitOf::Noun(at, _)) => sentence.has(at, tags!(Times)),
        _ => false,
    },
};

const FRACTION: Wanted = Wanted {
    name: "a fraction",
    end: "the end of the fraction",
    lacking: "a fraction",
    fits: |_, measure| matches!(measure, Measure::Fraction),
};

/// The text as one amount of what is wanted: nothing more, no hedge, no rate.
fn single(text: &str, wanted: &Wanted) -> Result<(Measure, Decimal), Error> {
    single_by(text, Rules::english(), wanted, false, |_, amount| Ok((amount.measure, amount.signed())))
}

/// The same by rules of the caller's, who makes of the amount what is asked for; `bare`, where a number alone will do.
pub(crate) fn single_by<T>(
    text: &str,
    rules: Rules<'_>,
    wanted: &Wanted,
    bare: bool,
    read: impl FnOnce(Sentence<'_>, &Amount) -> Result<T, Error>,
) -> Result<T, Error> {
    check_length(text, wanted.end)?;
    let mut lexemes = room(text);
    rules.lex(text, &mut lexemes);
    let sentence = &rules.sentence(text, &lexemes);
    let fits = |measure| (wanted.fits)(sentence, measure) || bare && measure == Measure::Nothing;
    match opening::single(sentence, 0, rules.region) {
        Some(amount)
            if amount.end == sentence.len()
                && fits(amount.measure)
                && amount.per.is_none()
                && amount.number.bound.is_none()
                && !amount.unfit
                && skipped(sentence).is_none() =>
        {
            read(sentence, &amount)
        }
        amount => Err(mismatch(sentence, rules.region, amount.map(|amount| (amount, fits(amount.measure))), wanted)),
    }
}

/// Why a text is not one amount of what is wanted, given the amount that begins it and whether that would fit.
#[cold]
fn mismatch(sentence: Sentence<'_>, settling: &Settling, amount: Option<(Amount, bool)>, wanted: &Wanted) -> Error {
    if let Some((unfit, _)) = amount.filter(|(amount, _)| amount.unfit) {
        return no_number(sentence, &unfit);
    }
    let mut statements = Vec::new();
    passes::expression(sentence, settling, &mut statements);
    if let ([statement], Ok(())) = (statements.as_slice(), check(sentence, &statements)) {
        return other(sentence, statement, wanted.name, wanted.lacking);
    }
    match amount {
        Some((amount, true)) => {
            let end = if amount.end == sentence.len() { skipped(sentence).unwrap_or(amount.end) } else { amount.end };
            unexpected(sentence, end, wanted.end)
        }
        Some((amount, false)) => {
            let mut statement = Statement::of(&amount);
            govern::read(sentence, &mut statement, None);
            other(sentence, &statement, wanted.name, wanted.lacking)
        }
        None => unclosed(sentence).unwrap_or_else(|| refuse(sentence, wanted.name)),
    }
}

/// Another figure than was wanted. Numbers and counts are quoted as they are written.
#[cold]
pub(crate) fn other(sentence: Sentence<'_>, statement: &Statement, wanted: &'static str, lacking: &'static str) -> Error {
    if let Some(error) = too_long(sentence) {
        return error;
    }
    let figure = figure::figure(sentence.text, sentence, statement, 0, Facts::NOTHING);
    match statement.amount.measure {
        Measure::Nothing => Error::expected(lacking, figure.text(), figure.start()),
        Measure::Count(_) if !statement.change => Error::expected(wanted, figure.text(), figure.start()),
        _ => Error::expected_other(wanted, &figure, figure.start()),
    }
}

/// Reads one percentage in English: "3.2%", "-0.5 per cent", "half a percent".
///
/// ```
/// use financial_figures::{Percent, rust_decimal::Decimal};
/// assert_eq!("3.2 per cent".parse(), Ok(Percent::new(Decimal::new(32, 1))));
///
/// let error = "3 percentage points".parse::<Percent>().unwrap_err();
/// assert_eq!(error.to_string(), "expected a percent, found 3 percentage points at byte 0");
/// ```
///
/// # Errors
///
/// When the text is anything else, and when its number does not fit 28 digits.
impl FromStr for Percent {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        match plain::with_unit(text) {
            Some(Magnitude::Percent(percent)) => Ok(percent),
            _ => single(text, &PERCENT).map(|(_, value)| Self::new(value)),
        }
    }
}

/// Reads percentage points or basis points in English: "0.1 percentage point", "25 bps".
///
/// ```
/// use financial_figures::PercentagePoints;
/// let points: PercentagePoints = "25 bps".parse()?;
/// assert_eq!(points.to_string(), "0.25 percentage points");
/// assert!("0.25%".parse::<PercentagePoints>().is_err());
/// # Ok::<(), financial_figures::Error>(())
/// ```
///
/// # Errors
///
/// When the text is anything else, and when its number does not fit 28 digits.
impl FromStr for PercentagePoints {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        match plain::with_unit(text) {
            Some(Magnitude::PercentagePoints(points)) => Ok(points),
            _ => single(text, &POINTS).map(|(_, value)| Self::new(value)),
        }
    }
}

/// Reads a factor in English: "12.5x", "threefold", "18 times", "doubled".
///
/// ```
/// use financial_figures::{Multiple, rust_decimal::Decimal};
/// assert_eq!("threefold".parse(), Ok(Multiple::new(Decimal::from(3))));
/// assert_eq!("halved".parse(), Ok(Multiple::new(Decimal::new(5, 1))));
/// assert!("3".parse::<Multiple>().is_err());
/// ```
///
/// # Errors
///
/// When the text is anything else, and when its number does not fit 28 digits.
impl FromStr for Multiple {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        match plain::with_unit(text) {
            Some(Magnitude::Multiple(multiple)) => Ok(multiple),
            _ => single(text, &MULTIPLE).map(|(_, value)| Self::new(value)),
        }
    }
}

/// Reads a part of a whole in English: "two-thirds", "1/4", "one in five", "0.25 of the whole".
///
/// ```
/// use financial_figures::{Fraction, rust_decimal::Decimal};
/// assert_eq!("one in five".parse(), Ok(Fraction::new(Decimal::new(2, 1))));
/// assert!("0.2".parse::<Fraction>().is_err());
/// ```
///
/// # Errors
///
/// When the text is anything else, and when its number does not fit 28 digits.
impl FromStr for Fraction {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        match plain::with_unit(text) {
            Some(Magnitude::Fraction(fraction)) => Ok(fraction),
            _ => single(text, &FRACTION).map(|(_, value)| Self::new(value)),
        }
    }
}

/// Reads one change in English: "up 3.2%", "an increase of 0.1 percentage point", "fell by $5 million",
/// "3% higher", "doubled", "+5%", "flat". A change has no place for a hedge or a basis: [`Expression`](crate::Expression) reads those.
///
/// ```
/// use financial_figures::{Change, Direction};
/// let change: Change = "fell by 3.2 percent".parse()?;
/// assert_eq!(change.direction(), Direction::Down);
/// assert_eq!(change.to_string(), "down 3.2%");
///
/// let error = "3.2%".parse::<Change>().unwrap_err();
/// assert_eq!(error.to_string(), "expected a change, found 3.2% at byte 0");
/// # Ok::<(), financial_figures::Error>(())
/// ```
///
/// # Errors
///
/// When the text is anything else, and when its number does not fit 28 digits.
impl FromStr for Change {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        match plain::change(text).or_else(|| quick::change(text, Rules::english().lexicon)) {
            Some(change) => Ok(change),
            None => change(text),
        }
    }
}

const CHANGE: &str = "a change";

fn change(text: &str) -> Result<Change, Error> {
    check_length(text, "the end of the change")?;
    let rules = Rules::english();
    let mut lexemes = room(text);
    rules.lex(text, &mut lexemes);
    let sentence = &rules.sentence(text, &lexemes);
    let flat = sentence.sense(0, |sense| match sense {
        Sense::Towards(Direction::Flat) => Some(Change::FLAT),
        _ => None,
    });
    if let (Some(flat), 1, None) = (flat, sentence.len(), skipped(sentence)) {
        return Ok(flat);
    }
    let mut statements = Vec::with_capacity(2);
    passes::expression(sentence, rules.region, &mut statements);
    let statement = match statements.as_slice() {
        [statement] => statement,
        [first, ..] => {
            check(sentence, &statements)?;
            return Err(unexpected(sentence, first.tail, "the end of the change"));
        }
        [] => return Err(refuse(sentence, CHANGE)),
    };
    if let Some(at) = leftover(sentence, &statements) {
        return Err(if statement.change && at > statement.amount.first {
            unexpected(sentence, at, "the end of the change")
        } else {
            refuse_at(sentence, at, CHANGE)
        });
    }
    let figure = figure::figure(text, sentence, statement, 0, Facts::NOTHING);
    let plain = statement.bound == Bound::Exact && statement.basis.is_none() && statement.amount.per.is_none();
    match figure.change().filter(|_| plain) {
        Some(change) => Ok(change),
        None => Err(other(sentence, statement, CHANGE, CHANGE)),
    }
}

/// Reads an exchange rate in English: two amounts of money and a sign of equality between them. The first
/// currency is the base.
///
/// ```
/// use financial_figures::{Currency, ExchangeRate};
/// let rate: ExchangeRate = "USD 1 = CNY 7.12".parse()?;
/// assert_eq!((rate.base(), rate.quote()), (Currency::USD, Currency::CNY));
/// assert_eq!("100 yen = $0.65".parse::<ExchangeRate>()?.to_string(), "JPY 1 = USD 0.0065");
/// # Ok::<(), financial_figures::Error>(())
/// ```
///
/// # Errors
///
/// When the text is anything else, when a number does not fit 28 digits, when both currencies are the same, and
/// when an amount is not above zero.
impl FromStr for ExchangeRate {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        check_length(text, "the end of the exchange rate")?;
        let Some((base, quote)) = text.split_once('=') else {
            side(text)?;
            return Err(Error::expected("\"=\"", "", text.trim_end().len()));
        };
        let shift = base.len() + 1;
        let shift = shift + (quote.len() - quote.trim_start().len());
        let (base, quote) = (side(base.trim_end())?, side(quote.trim()).map_err(|error| error.moved(shift))?);
        if base.amount() == Decimal::ONE {
            return Self::new(base.currency(), quote.currency(), quote.amount());
        }
        Self::implied(base, quote)
    }
}

/// One side of an exchange rate: a price has decimals, whatever its currency.
fn side(text: &str) -> Result<Money, Error> {
    static PRICE: Settling = Settling { currency: None, mark: LoneMark::Told, accounting: false };
    if let Some(money) = plain::money(text) {
        return Ok(money);
    }
    let rules = Rules { region: &PRICE, ..Rules::english() };
    single_by(text, rules, &MONEY, false, |_, amount| match amount.measure {
        Measure::Money(currency, _) => Ok(Money::new(amount.signed(), currency)),
        _ => Err(Error::expected(MONEY.name, text, 0)),
    })
}
