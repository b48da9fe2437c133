//! Money as people type it into columns: a parser that says what it assumed, and refuses what it would have to guess.

use std::fmt;
use std::str::FromStr;
use std::sync::LazyLock;

use rust_decimal::Decimal;

use crate::amount::{Amount, LoneMark, Measure, Settling};
use crate::language::{DecimalSeparator, Language, Settings};
use crate::lex::{Literal, Sentence};
use crate::lexicon::{COUNTED_IN_LAKHS, Lexicon, tags};
use crate::notation::plain;
use crate::parse::expression::Rules;
use crate::parse::quick;
use crate::parse::values::{MONEY, single_by};
use crate::value::{Currency, Error, Magnitude, Money, Region, Settled};

/// Parses single amounts of money, such as the cells of a column. Made once, used for any number of texts.
///
/// It reads what extraction reads, the whole text or not at all: signs, codes and names of currencies on either side,
/// scales, number words, a minus or parentheses for what is below zero. What it had to assume, [`ParsedMoney`] tells.
/// What could be two numbers, "€1.234", is an error until [`decimal_separator`](MoneyParserBuilder::decimal_separator)
/// says which mark parts the decimals.
///
/// ```
/// use financial_figures::{Currency, MoneyParser};
///
/// let parser = MoneyParser::builder().default_currency(Currency::EUR).build();
/// let cell = parser.parse("1,234.50")?;
/// assert_eq!(cell.money().to_string(), "EUR 1234.50");
/// assert!(cell.is_assumed());
///
/// let cell = parser.parse("(£ 2.5 million)")?;
/// assert_eq!(cell.money().to_string(), "GBP -2500000");
///
/// let error = parser.parse("€1.234").unwrap_err();
/// assert_eq!(error.to_string(), "expected a number that can be read in one way, found \"1.234\" at byte 3");
/// # Ok::<(), financial_figures::Error>(())
/// ```
#[derive(Debug, Clone)]
pub struct MoneyParser {
    reader: (&'static Lexicon, Settings),
    /// Where the language is not known and the script of the text tells it.
    by_script: Vec<(Language, (&'static Lexicon, Settings))>,
    settling: Settling,
    default: Option<Currency>,
    written_only: bool,
    separator: Option<DecimalSeparator>,
}

/// Sets up a [`MoneyParser`].
#[derive(Debug, Clone, Default)]
pub struct MoneyParserBuilder {
    language: Language,
    region: Option<Region>,
    default: Option<Currency>,
    separator: Option<DecimalSeparator>,
    accounting: bool,
    written_only: bool,
}

impl MoneyParserBuilder {
    /// The language of the texts; English if not set.
    pub fn language(mut self, language: Language) -> Self {
        self.language = language;
        self
    }

    /// The region whose money a bare "$", "pound" or "peso" is. Where a comma parts decimals there, "1.234" of its own money
    /// is more than a thousand.
    ///
    /// ```
    /// use financial_figures::{Currency, MoneyParser};
    /// let parser = MoneyParser::builder().region("CA".parse()?).build();
    /// let cell = parser.parse("$5")?;
    /// assert_eq!(cell.money().currency(), Currency::CAD);
    /// assert_eq!(cell.candidates()[0], Currency::USD);
    /// # Ok::<(), financial_figures::Error>(())
    /// ```
    pub fn region(mut self, region: Region) -> Self {
        self.region = Some(region);
        self
    }

    /// The currency of a number that has none, as in a column whose heading names it. Such an amount says that its
    /// currency is assumed. Without it a bare number is an error.
    pub fn default_currency(mut self, currency: Currency) -> Self {
        self.default = Some(currency);
        self
    }

    /// The mark that parts decimals. Where it is set, no number is ambiguous: "1.234" is 1234 with a comma, and a
    /// little more than one with a point.
    ///
    /// ```
    /// use financial_figures::{DecimalSeparator, MoneyParser};
    /// let parser = MoneyParser::builder().decimal_separator(DecimalSeparator::Comma).build();
    /// assert_eq!(parser.parse("€1.234")?.money().to_string(), "EUR 1234");
    /// # Ok::<(), financial_figures::Error>(())
    /// ```
    pub fn decimal_separator(mut self, separator: DecimalSeparator) -> Self {
        self.separator = Some(separator);
        self
    }

    /// Whether a bare number in parentheses is below zero, "(1,234)", as an amount of money in them is anyway.
    pub fn accounting_parentheses(mut self, accounting: bool) -> Self {
        self.accounting = accounting;
        self
    }

    /// Whether a currency has to be written so that it can be no other: "US$5" and "5 euros", but not "$5".
    ///
    /// ```
    /// use financial_figures::MoneyParser;
    /// let parser = MoneyParser::builder().written_currency_only(true).build();
    /// assert!(parser.parse("US$5").is_ok());
    /// let error = parser.parse("$5").unwrap_err();
    /// assert_eq!(error.to_string(), "expected a currency that can be only one, found \"$5\" at byte 0");
    /// # Ok::<(), financial_figures::Error>(())
    /// ```
    pub fn written_currency_only(mut self, only: bool) -> Self {
        self.written_only = only;
        self
    }

    /// The parser.
    pub fn build(self) -> MoneyParser {
        let reader = |language: Language| {
            let (lexicon, mut settings) = language.load();
            if let Some(separator) = self.separator {
                settings.part_decimals_by(separator);
            }
            (lexicon, settings)
        };
        let scripts = if self.language == Language::Undetermined { Language::TOLD_BY_SCRIPT } else { &[] };
        MoneyParser {
            reader: reader(self.language),
            by_script: scripts.iter().map(|&language| (language, reader(language))).collect(),
            settling: Settling {
                currency: self.region.map(Region::currency),
                mark: match (self.separator, self.region) {
                    (Some(_), _) => LoneMark::Told,
                    (None, Some(region)) if region.parts_decimals_with_comma() => LoneMark::ByRegion,
                    (None, _) => LoneMark::ByCurrency,
                },
                accounting: self.accounting,
            },
            default: self.default,
            written_only: self.written_only,
            separator: self.separator,
        }
    }
}

impl Default for MoneyParser {
    fn default() -> Self {
        Self::new()
    }
}

impl MoneyParser {
    /// A parser of English with no region and no default: what [`Money`] is parsed by.
    pub fn new() -> Self {
        Self::builder().build()
    }

    /// The same, which costs nothing to ask for again.
    pub(crate) fn english() -> &'static Self {
        static ENGLISH: LazyLock<MoneyParser> = LazyLock::new(MoneyParser::new);
        &ENGLISH
    }

    /// Options: language, region, default currency, separators, and what to refuse.
    pub fn builder() -> MoneyParserBuilder {
        MoneyParserBuilder::default()
    }

    /// A whole text as one amount of money. Space around it is allowed.
    ///
    /// # Errors
    ///
    /// When the text is anything else: no amount, more than one, a hedge, a rate or a movement; when its number
    /// could be read in two ways or does not fit 28 digits; and when its currency is not written as the options ask.
    pub fn parse(&self, text: &str) -> Result<ParsedMoney, Error> {
        // The notation that `Display` writes is read as it was written, unless points may group.
        let points_group = self.settling.mark == LoneMark::ByRegion || self.separator == Some(DecimalSeparator::Comma);
        if let Some(money) = plain::money(text).filter(|_| !points_group) {
            return Ok(ParsedMoney { money, settled: Settled::Written });
        }
        let language = if self.by_script.is_empty() { None } else { Language::of_script(text) };
        let told = self.by_script.iter().find(|(of, _)| Some(*of) == language);
        let (lexicon, settings) = told.map_or(&self.reader, |(_, reader)| reader);
        let rules = Rules { lexicon, settings, region: &self.settling };
        single_by(text, rules, &MONEY, self.default.is_some(), |sentence, amount| {
            let (currency, settled) = match (amount.measure, self.default) {
                (Measure::Money(currency, settled), _) => (currency, settled),
                (_, Some(currency)) => (currency, Settled::Assumed(&[])),
                _ => return Err(Error::expected(MONEY.name, text, 0)),
            };
            let at_number = |expected, number: usize| {
                let start = sentence.lexeme(number).map_or(0, |number| number.start);
                Err(Error::expected(expected, sentence.written(number), start))
            };
            let mut lexemes = amount.first..amount.end;
            if let Some(number) = lexemes.clone().find(|&at| self.is_ambiguous(sentence, at, amount, currency)) {
                return at_number("a number that can be read in one way", number);
            }
            if let Some(number) = lexemes.clone().find(|&at| self.separator.is_some_and(|mark| is_marked_otherwise(sentence, at, mark))) {
                return at_number("a number with the decimal separator that was set", number);
            }
            // "5 cr" of a column in dollars may be booked on a side of an account.
            let assumed = settled.is_assumed() && !COUNTED_IN_LAKHS.contains(&currency);
            if let Some(scale) = lexemes.find(|&at| assumed && sentence.has(at, tags!(RupeeScale)) && sentence.has(at, tags!(Booked))) {
                return at_number(MONEY.end, scale);
            }
            if self.written_only && settled.is_assumed() {
                let written = text.get(amount.start..amount.stop).unwrap_or_default();
                return Err(Error::expected("a currency that can be only one", written, amount.start));
            }
            Ok(ParsedMoney { money: Money::new(amount.signed(), currency), settled })
        })
    }
}

impl MoneyParser {
    /// "1.234": one mark that could part decimals as well as a group of three, unless the currency is divided so finely; and
    /// "1,234" of a region that parts decimals with a comma.
    fn is_ambiguous(&self, sentence: Sentence<'_>, at: usize, amount: &Amount, currency: Currency) -> bool {
        if self.separator.is_some() || amount.number.scaled {
            return false;
        }
        let finely = currency.minor_unit().is_some_and(|places| places >= 3);
        // "0.125" and "1234.567" have no group before the mark.
        let decimals = |literal: &Literal| literal.may_group() && literal.scale == 3;
        let local = self.settling.mark == LoneMark::ByRegion && self.settling.currency == Some(currency);
        let groups = |literal: &Literal| local && literal.may_group() && literal.scale == 0 && sentence.written(at).contains(',');
        let Some(literal) = sentence.literal(at) else { return false };
        !finely && decimals(literal) && !is_grouped(amount) || groups(literal)
    }
}

/// Whether a number has marks that the one which parts decimals leaves no sense: "12,50" and "1,5.2" where that is a point.
fn is_marked_otherwise(sentence: Sentence<'_>, at: usize, separator: DecimalSeparator) -> bool {
    let Some(literal) = sentence.literal(at) else { return false };
    let (mark, other) = match separator {
        DecimalSeparator::Point => ('.', ','),
        DecimalSeparator::Comma => (',', '.'),
    };
    let written = sentence.written(at);
    let behind = |last| written.rfind(mark).is_none_or(|mark| mark < last);
    written.matches(mark).count() > 1 || literal.scale > 0 && written.rfind(other).is_some_and(behind)
}

/// Whether the grammar took the mark for one that groups, by the currency or the region: "CLP 249.000".
fn is_grouped(amount: &Amount) -> bool {
    amount.number.value >= Decimal::ONE_THOUSAND
}

/// An amount of money that was parsed, with how its currency was settled.
///
/// ```
/// use financial_figures::{Currency, MoneyParser};
/// let parsed = MoneyParser::new().parse("$5")?;
/// assert_eq!(parsed.money().currency(), Currency::USD);
/// assert!(parsed.is_assumed() && parsed.candidates().contains(&Currency::CAD));
/// assert!(!MoneyParser::new().parse("US$5")?.is_assumed());
/// # Ok::<(), financial_figures::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ParsedMoney {
    money: Money,
    settled: Settled,
}

impl ParsedMoney {
    /// The amount.
    pub fn money(self) -> Money {
        self.money
    }

    /// How the currency was settled.
    pub fn settled(self) -> Settled {
        self.settled
    }

    /// Whether the currency was chosen by the region, the language or the default of the parser.
    pub fn is_assumed(self) -> bool {
        self.settled.is_assumed()
    }

    /// What the sign or name of an assumed currency may stand for, likeliest first; empty where the text settles
    /// the currency, and where it names none.
    pub fn candidates(self) -> &'static [Currency] {
        self.settled.candidates()
    }
}

impl From<ParsedMoney> for Money {
    fn from(parsed: ParsedMoney) -> Self {
        parsed.money
    }
}

/// The amount, as [`Money`] writes it.
impl fmt::Display for ParsedMoney {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.money.fmt(f)
    }
}

/// Reads one amount of money in English: "US$5.2 million", "5 cents", "CNY 26190000000000", "€-0.50". What an
/// ambiguous sign stands for is settled as the language usually does, so that "$5" is in US dollars; a
/// [`MoneyParser`] tells that it was assumed, and reads with another language, region or default currency. What could
/// be two numbers, "€1.234", is an error, as it is for that parser. A hedge, a rate ("a barrel") or a movement is an error, because an amount has no place for it.
///
/// ```
/// use financial_figures::{Currency, Money, rust_decimal::Decimal};
/// let price: Money = "US$5.2 million".parse()?;
/// assert_eq!(price, Money::new(Decimal::from(5_200_000), Currency::USD));
///
/// let error = "5.2".parse::<Money>().unwrap_err();
/// assert_eq!(error.to_string(), "expected a currency, found \"5.2\" at byte 0");
/// # Ok::<(), financial_figures::Error>(())
/// ```
///
/// # Errors
///
/// When the text is anything else, and when its number does not fit 28 digits.
impl FromStr for Money {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let quick = || quick::magnitude(text, Rules::english().lexicon);
        match plain::money(text).map(Magnitude::Money).or_else(quick) {
            Some(Magnitude::Money(money)) => Ok(money),
            _ => MoneyParser::english().parse(text).map(Self::from),
        }
    }
}
