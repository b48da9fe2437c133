//! Strict parsing: a whole string is one value or one expression, or it is an error.
//!
//! In: a text that somebody says is an expression. Out: its value, or an [`Error`] that says what was expected,
//! what was found, and at which byte. The grammar is that of extraction, without its guards: nobody has to doubt
//! whether "2008" is a number where only a number is asked for. Instead every lexeme of the text has to have a
//! part in what was read. Space around the text is allowed. The forms that `Display` writes are read first, by
//! themselves: they are plain, and every value has one, also those that prose has no words for.

use std::fmt;
use std::str::FromStr;

use rust_decimal::Decimal;

use crate::amount::{self, Amount, Measure, Settling, Sign, UnitOf};
use crate::arithmetic::{Change, ExchangeRate, Fraction, Magnitude, Money, Multiple, Percent, PercentagePoints};
use crate::currency::Currency;
use crate::error::Error;
use crate::extract;
use crate::figure::{Basis, Bound, Direction, Figure, Kind};
use crate::language::{Language, Settings};
use crate::lexeme::{self, Lexemes, Mark};
use crate::lexicon::{Lexicon, Sense, tags};
use crate::literal::Form;
use crate::meaning::{self, Lead, Statement};
use crate::numeral::{self, Around};
use crate::plain;
use crate::quantity::Settled;
use crate::quick;
use crate::relation;
use crate::sentence::{Lexed, Sentence};
use crate::short::Text;
use crate::text;

/// No expression is longer, in bytes; so that what a parse costs is bounded whatever it is given.
const LONGEST: usize = 4096;

/// The words and settings that a text is read by.
#[derive(Clone, Copy)]
pub(crate) struct Rules<'x> {
    pub lexicon: &'x Lexicon,
    pub settings: &'x Settings,
    pub region: &'x Settling,
}

impl Rules<'static> {
    /// English without a region.
    fn english() -> Self {
        static NO_REGION: Settling = Settling { currency: None, accounting: false };
        let (lexicon, settings) = Language::english();
        Self { lexicon, settings, region: &NO_REGION }
    }
}

impl<'x> Rules<'x> {
    fn lex(self, text: &str, lexemes: &mut Lexemes) {
        lexeme::lex(text, 0, text.len(), self.lexicon, self.settings, lexemes);
    }

    fn sentence<'a>(self, text: &'a str, lexemes: &'a Lexemes) -> Lexed<'a>
    where
        'x: 'a,
    {
        Lexed::new(text, lexemes, self.lexicon, self.settings)
    }
}

/// Room for the lexemes of a text.
fn room(text: &str) -> Lexemes {
    let most = text.len().min(24);
    Lexemes { items: Vec::with_capacity(most), literals: Vec::with_capacity(most.min(4)), openers: Vec::with_capacity(most) }
}

/// Refuses a text that is longer than any expression.
fn check_length(text: &str, expected: &'static str) -> Result<(), Error> {
    if text.len() <= LONGEST {
        return Ok(());
    }
    let end = (LONGEST..=text.len()).find(|&at| text.is_char_boundary(at)).unwrap_or(text.len());
    Err(Error::expected(expected, text.get(end..).unwrap_or_default(), end))
}

// ---------------------------------------------------------------------------------------------------------------
// Expressions.

/// A whole text as one expression: a figure with what qualifies it, or several that speak of the same.
///
/// An expression consists of amounts; the hedges, movement words and prepositions that lead to them; the basis
/// they are compared with; and the marks between them. Where there are several amounts, each is linked to
/// another: as its restatement, as a change of it, or as the level before it. Everything else in the text is an
/// error. `Display` writes it as it was written.
///
/// Parsed with [`str::parse`] it is read as English, a bare "$" as US dollars that are assumed;
/// [`Extractor::parse`](crate::Extractor::parse) reads it with the language, region and words of an extractor.
///
/// ```
/// use financial_figures::{Bound, Currency, Expression};
///
/// let expression: Expression = "26.19 trillion yuan (about $3.68 trillion)".parse()?;
/// let [yuan, dollars] = expression.figures() else { panic!() };
/// assert_eq!(yuan.money().unwrap().to_string(), "CNY 26190000000000");
/// assert_eq!(dollars.currency(), Some(Currency::USD));
/// assert_eq!(dollars.bound(), Bound::About);
/// assert_eq!(dollars.equivalent_of(), Some(0));
///
/// assert_eq!("up 3.2%".parse::<Expression>()?.figure().to_string(), "up 3.2%");
///
/// let error = "up 3.2% if they say so".parse::<Expression>().unwrap_err();
/// assert_eq!(error.position(), Some(8));
/// # Ok::<(), financial_figures::Error>(())
/// ```
#[derive(Debug, Clone)]
pub struct Expression {
    text: Text<'static>,
    figures: Figures,
}

/// The figures of an expression, never none. The usual ones take no allocation of their own.
#[derive(Debug, Clone)]
#[allow(clippy::large_enum_variant)]
enum Figures {
    One([Figure<'static>; 1]),
    Two([Figure<'static>; 2]),
    /// The first, and all of them.
    More(Box<Figure<'static>>, Vec<Figure<'static>>),
}

impl PartialEq for Expression {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text && self.figures() == other.figures()
    }
}

impl Eq for Expression {}

impl Expression {
    /// The figures in text order, at least one. Their spans are places of [`Expression::text`].
    ///
    /// ```
    /// use financial_figures::Expression;
    /// let expression: Expression = "fell 3% to $5 million".parse()?;
    /// let figures: Vec<_> = expression.figures().iter().map(|figure| figure.to_string()).collect();
    /// assert_eq!(figures, ["down 3%", "USD 5000000"]);
    /// # Ok::<(), financial_figures::Error>(())
    /// ```
    pub fn figures(&self) -> &[Figure<'static>] {
        match &self.figures {
            Figures::One(figures) => figures,
            Figures::Two(figures) => figures,
            Figures::More(_, figures) => figures,
        }
    }

    /// The first figure.
    ///
    /// ```
    /// use financial_figures::{Expression, PercentagePoints};
    /// let expression: Expression = "0.1 percentage point".parse()?;
    /// assert_eq!(expression.figure().quantity().percentage_points(), "10 bps".parse().ok());
    /// assert_eq!(expression.figure().percent(), None);
    /// # Ok::<(), financial_figures::Error>(())
    /// ```
    pub fn figure(&self) -> &Figure<'static> {
        match &self.figures {
            Figures::One([first]) | Figures::Two([first, _]) => first,
            Figures::More(first, _) => first,
        }
    }

    /// The figures, owned.
    ///
    /// ```
    /// use financial_figures::Expression;
    /// let figures = "5 million shares".parse::<Expression>()?.into_figures();
    /// assert_eq!(figures.len(), 1);
    /// # Ok::<(), financial_figures::Error>(())
    /// ```
    pub fn into_figures(self) -> Vec<Figure<'static>> {
        match self.figures {
            Figures::One(figures) => figures.into(),
            Figures::Two(figures) => figures.into(),
            Figures::More(_, figures) => figures,
        }
    }

    /// The text as it was parsed.
    ///
    /// ```
    /// use financial_figures::Expression;
    /// let expression: Expression = " up 3.2%".parse()?;
    /// assert_eq!(expression.text(), " up 3.2%");
    /// assert_eq!(expression.figure().span().of(expression.text()), Some("3.2%"));
    /// # Ok::<(), financial_figures::Error>(())
    /// ```
    pub fn text(&self) -> &str {
        &self.text
    }
}

/// As it was written.
impl fmt::Display for Expression {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.text)
    }
}

/// English, without a region.
///
/// # Errors
///
/// When a part of the text belongs to no figure, when there is none, or when a number does not fit 28 digits.
impl FromStr for Expression {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let rules = Rules::english();
        match quick::read(text, rules.lexicon) {
            Some((found, None)) => Ok(Self { text: Text::owned(text), figures: Figures::One([found.figure(text, None)]) }),
            Some((found, Some(restated))) => {
                Ok(Self { text: Text::owned(text), figures: Figures::Two([found.figure(text, None), restated.figure(text, Some(0))]) })
            }
            None => expression(text, rules, None),
        }
    }
}

/// The text as one expression; of the given kinds only, where there are any.
pub(crate) fn expression(text: &str, rules: Rules<'_>, kinds: Option<&[Kind]>) -> Result<Expression, Error> {
    check_length(text, END_OF_EXPRESSION)?;
    let mut lexemes = room(text);
    rules.lex(text, &mut lexemes);
    let sentence = &rules.sentence(text, &lexemes);
    let mut statements = Vec::with_capacity(4);
    state(sentence, rules.region, &mut statements);
    notated(sentence, &mut statements);
    check(sentence, &statements)?;
    let figure = |statement| extract::figure(text, sentence, statement, 0).into_owned();
    if let Some(kinds) = kinds {
        let unwanted = statements.iter().find(|statement| !kinds.contains(&extract::kind(statement)));
        if let Some(statement) = unwanted {
            return Err(Error::expected_other("a figure of the kinds wanted", figure(statement), statement.amount.start));
        }
    }
    let figures = match statements.as_slice() {
        [] => return Err(refuse(sentence, FIGURE)),
        [one] => Figures::One([figure(one)]),
        [first, second] => Figures::Two([figure(first), figure(second)]),
        [first, ..] => Figures::More(Box::new(figure(first)), statements.iter().map(figure).collect()),
    };
    let text = Text::owned(text);
    Ok(Expression { text, figures })
}

const FIGURE: &str = "a figure";
const END_OF_EXPRESSION: &str = "the end of the expression";

/// "ALL 5" is 5 lek where it is the whole text, as `Display` writes it; in prose it is all five of something.
fn notated(sentence: Sentence<'_>, statements: &mut [Statement]) {
    let [Statement { amount, .. }] = statements else { return };
    if amount.measure != Measure::Nothing {
        return;
    }
    if let Some((money, code)) = plain::money(sentence.text).zip(sentence.lexeme(0)) {
        amount.measure = Measure::Money(money.currency(), Settled::Written);
        amount.first = 0;
        amount.start = code.start;
    }
}

/// The amounts of a text, with what is said of each and how they are linked.
fn state(sentence: Sentence<'_>, region: &Settling, statements: &mut Vec<Statement>) {
    let mut at = 0;
    while at < sentence.len() {
        let amount = if amount::may_begin(sentence, at) { extract::read_amount(sentence, at, region) } else { None };
        match amount {
            Some(amount) => {
                meaning::add(sentence, amount, statements);
                at = amount.end.max(at + 1);
            }
            None => at += 1,
        }
    }
    if statements.len() > 1 {
        amount::share(sentence, statements, region);
        amount::join_bounds(sentence, statements);
    }
    relation::link(sentence, statements);
}

/// Refuses a text that is not wholly accounted for by its figures, or whose figures are not of one piece.
fn check(sentence: Sentence<'_>, statements: &[Statement]) -> Result<(), Error> {
    if statements.is_empty() {
        return Err(refuse(sentence, FIGURE));
    }
    if let Some(statement) = statements.iter().find(|statement| statement.amount.unfit) {
        return Err(no_number(sentence, &statement.amount));
    }
    if let Some(at) = leftover(sentence, statements) {
        let begun = statements.first().is_some_and(|first| first.amount.first < at);
        return Err(if begun { unexpected(sentence, at, END_OF_EXPRESSION) } else { refuse_at(sentence, at, FIGURE) });
    }
    match unlinked(statements) {
        Some(at) => Err(unexpected(sentence, at, END_OF_EXPRESSION)),
        None => Ok(()),
    }
}

/// The lexeme where something stands that has no part in any figure. The end is one where a mark is not closed.
fn leftover(sentence: Sentence<'_>, statements: &[Statement]) -> Option<usize> {
    let mut open = 0;
    let mut at = 0;
    let mut before: Option<&Statement> = None;
    for statement in statements {
        let first = statement.amount.first;
        if let Some(before) = before {
            at = behind(sentence, statements, before, at, first, &mut open);
        }
        at = leading(sentence, statements, statement, at, &mut open);
        // "up -5%" contradicts itself.
        let contradicts = statement.amount.sign == Sign::Minus && statement.movement.is_some();
        if at != first || contradicts {
            return Some(at);
        }
        at = statement.amount.end;
        before = Some(statement);
    }
    let end = sentence.len();
    at = behind(sentence, statements, before?, at, end, &mut open);
    if at < end || open > 0 {
        return Some(at);
    }
    skipped(sentence)
}

/// Past what stands behind an amount and speaks of it: the noun of its movement, its basis, closing marks.
fn behind(sentence: Sentence<'_>, statements: &[Statement], statement: &Statement, start: usize, limit: usize, open: &mut usize) -> usize {
    let mut at = start;
    while at < limit {
        if sentence.is_mark(at, Mark::Close) && *open > 0 {
            *open -= 1;
            at += 1;
        } else if at < statement.tail && (statement.movement == Some(at) || sentence.has(at, tags!(Against, Qualifier, Filler))) {
            at += 1;
        } else if let Some(after) = comparison(sentence, statements, at).filter(|&after| after <= limit) {
            at = after;
        } else {
            break;
        }
    }
    at
}

/// The end of the basis of comparison that begins at a lexeme, if a change has it and every word of it is known.
fn comparison(sentence: Sentence<'_>, statements: &[Statement], at: usize) -> Option<usize> {
    let (basis, end) = meaning::comparison(sentence, at)?;
    let given = statements.iter().any(|statement| statement.change && statement.basis == Some(basis));
    let known = (at..end).all(|at| sentence.is_known(at) || meaning::is_year(sentence, at));
    (given && known).then_some(end)
}

/// Past what leads to an amount: a comma or a parenthesis, its movement, a preposition, hedges.
fn leading(sentence: Sentence<'_>, statements: &[Statement], statement: &Statement, start: usize, open: &mut usize) -> usize {
    let first = statement.amount.first;
    let past = |at: usize, passes: bool| at + usize::from(passes && at < first);
    let past_all = |mut at: usize, passes: &dyn Fn(usize) -> bool| {
        while at < first && passes(at) {
            at += 1;
        }
        at
    };
    let joins = start > 0;
    let mut at = past(start, joins && sentence.is_mark(start, Mark::Comma));
    if at < first && sentence.is_mark(at, Mark::Open) {
        *open += 1;
        at += 1;
    }
    at = past(at, joins && (sentence.has(at, tags!(Or)) || sentence.is_mark(at, Mark::Slash)));
    let moves = |at: usize| {
        statements.iter().any(|statement| statement.movement == Some(at))
            || sentence.has(at, tags!(Towards)) && sentence.has(at + 1, tags!(From))
    };
    let loose = tags!(Article, Determiner, Filler, Qualifier, Before, Against);
    at = past_all(at, &|at| !moves(at) && sentence.has(at, loose));
    let moved = at < first && moves(at);
    if moved {
        at = past_all(at + 1, &|at| at != statement.lead_at && sentence.has(at, tags!(Filler, Against)));
    }
    // "rose to reach": the preposition stands before the verb.
    let to_reach = sentence.has(at, tags!(To)) && sentence.has(at + 1, tags!(Reaches));
    at = past(at, to_reach);
    at = past(at, joins && sentence.has(at, tags!(Reaches)));
    let several = statements.len() > 1 || statement.amount.high.is_some();
    let lead = at == statement.lead_at
        && match statement.lead {
            // "from 5 to 7 percent": alone, an earlier level is one of nothing.
            Lead::From => joins || several,
            Lead::Comparator(_) => joins,
            Lead::To | Lead::By | Lead::At | Lead::Of => moved || joins,
            _ => false,
        };
    at = past(at, lead);
    let hedges = tags!(Before, Article, Determiner, Filler, Qualifier, Between);
    past_all(at, &|at| sentence.has(at, hedges))
}

/// The lexeme where an amount begins that is linked to none before or behind it.
fn unlinked(statements: &[Statement]) -> Option<usize> {
    // Links go both ways, so what is reached from the first is spread until nothing is added.
    let mut reached = 1u64;
    let links = |index: usize, statement: &Statement| {
        [statement.of, statement.from, statement.equivalent_of].into_iter().flatten().fold(bit(index), |links, to| links | bit(to))
    };
    loop {
        let before = reached;
        for (index, statement) in statements.iter().enumerate() {
            let links = links(index, statement);
            if links & reached != 0 {
                reached |= links;
            }
        }
        if reached == before {
            break;
        }
    }
    let index = (1..statements.len()).find(|&index| reached & bit(index) == 0)?;
    statements.get(index - 1).map(|before| before.amount.end)
}

/// A bit for each figure; no expression of so many figures is of one piece.
fn bit(index: usize) -> u64 {
    u32::try_from(index).ok().and_then(|index| 1u64.checked_shl(index)).unwrap_or(0)
}

/// The lexeme before which the lexer passed over something that is no space, a possessive "'s".
fn skipped(sentence: Sentence<'_>) -> Option<usize> {
    let text = sentence.text;
    let passed = |start: usize, end: usize| {
        start < end
            && text
                .get(start..end)
                .is_some_and(|gap| !gap.chars().all(|character| character.is_whitespace() || text::is_invisible(character)))
    };
    let mut end = 0;
    for (at, lexeme) in sentence.items.iter().enumerate() {
        if passed(end, lexeme.start) {
            return Some(at);
        }
        end = lexeme.end();
    }
    passed(end, text.len()).then_some(sentence.len())
}

// ---------------------------------------------------------------------------------------------------------------
// What to say of a text that is not what was asked for.

/// The place of a lexeme in its text, or the end of it.
fn place(sentence: Sentence<'_>, at: usize) -> usize {
    match at.checked_sub(1).and_then(|at| sentence.lexeme(at)) {
        // A possessive is passed over: it is found where it stands.
        Some(before) => {
            let rest = sentence.text.get(before.end()..).unwrap_or_default();
            sentence.text.len() - rest.trim_start().len()
        }
        None => sentence.lexeme(at).map_or(sentence.text.len(), |lexeme| lexeme.start),
    }
}

/// Expected something else than what stands at a lexeme.
#[cold]
fn unexpected(sentence: Sentence<'_>, at: usize, expected: &'static str) -> Error {
    if let Some(error) = too_long(sentence) {
        return error;
    }
    let start = place(sentence, at);
    let rest = sentence.text.get(start..).unwrap_or_default().trim_end();
    Error::expected(expected, rest, start)
}

/// An amount whose value does not fit.
#[cold]
fn no_number(sentence: Sentence<'_>, amount: &Amount) -> Error {
    let number = (amount.first..amount.end).find(|&at| sentence.is_number(at)).unwrap_or(amount.first);
    Error::number_too_long(place(sentence, number))
}

/// A number that does not fit, if there is one.
fn too_long(sentence: Sentence<'_>) -> Option<Error> {
    (0..sentence.len()).find_map(|at| {
        let number = match sentence.literal(at) {
            Some(literal) => literal.form != Form::Broken,
            None => sentence.has(at, tags!(Cardinal)),
        };
        let overflows = number && numeral::read(sentence, at, Around::Money).is_none();
        let start = sentence.lexeme(at)?.start;
        overflows.then(|| Error::number_too_long(start))
    })
}

/// Nothing of what was expected begins the text.
#[cold]
fn refuse(sentence: Sentence<'_>, expected: &'static str) -> Error {
    refuse_at(sentence, 0, expected)
}

/// Nothing of what was expected begins at a lexeme; a currency without a number lacks that.
#[cold]
fn refuse_at(sentence: Sentence<'_>, at: usize, expected: &'static str) -> Error {
    if sentence.has(at, tags!(Major)) && !sentence.is_digits(at + 1) {
        return unexpected(sentence, at + 1, "a number");
    }
    unexpected(sentence, at, expected)
}

// ---------------------------------------------------------------------------------------------------------------
// Values of one kind.

/// A value type, as a text is parsed into it.
struct Wanted {
    /// "a percent"
    name: &'static str,
    /// "the end of the percent"
    end: &'static str,
    /// What a bare number lacks: "a currency".
    lacking: &'static str,
    fits: fn(Sentence<'_>, Measure) -> bool,
}

const MONEY: Wanted = Wanted {
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

fn signed(amount: &Amount) -> Decimal {
    if amount.sign == Sign::Minus { -amount.number.value } else { amount.number.value }
}

/// The text as one amount of what is wanted: nothing more, no hedge, no rate.
fn single(text: &str, wanted: &Wanted) -> Result<(Measure, Decimal), Error> {
    check_length(text, wanted.end)?;
    let rules = Rules::english();
    let mut lexemes = room(text);
    rules.lex(text, &mut lexemes);
    let sentence = &rules.sentence(text, &lexemes);
    match amount::single(sentence, 0, rules.region) {
        Some(amount)
            if amount.end == sentence.len()
                && (wanted.fits)(sentence, amount.measure)
                && amount.per.is_none()
                && amount.number.bound.is_none()
                && !amount.unfit
                && skipped(sentence).is_none() =>
        {
            Ok((amount.measure, signed(&amount)))
        }
        amount => Err(mismatch(sentence, rules.region, amount, wanted)),
    }
}

/// Why a text is not one amount of what is wanted.
#[cold]
fn mismatch(sentence: Sentence<'_>, region: &Settling, amount: Option<Amount>, wanted: &Wanted) -> Error {
    if let Some(unfit) = amount.filter(|amount| amount.unfit) {
        return no_number(sentence, &unfit);
    }
    let mut statements = Vec::new();
    state(sentence, region, &mut statements);
    if let ([statement], Ok(())) = (statements.as_slice(), check(sentence, &statements)) {
        return other(sentence, statement, wanted.name, wanted.lacking);
    }
    match amount {
        Some(amount) if (wanted.fits)(sentence, amount.measure) => {
            let end = if amount.end == sentence.len() { skipped(sentence).unwrap_or(amount.end) } else { amount.end };
            unexpected(sentence, end, wanted.end)
        }
        Some(amount) => {
            let mut statement = Statement::of(amount);
            meaning::read(sentence, &mut statement, None);
            other(sentence, &statement, wanted.name, wanted.lacking)
        }
        None => refuse(sentence, wanted.name),
    }
}

/// Another figure than was wanted. Numbers and counts are quoted as they are written.
#[cold]
fn other(sentence: Sentence<'_>, statement: &Statement, wanted: &'static str, lacking: &'static str) -> Error {
    if let Some(error) = too_long(sentence) {
        return error;
    }
    let figure = extract::figure(sentence.text, sentence, statement, 0);
    match statement.amount.measure {
        Measure::Nothing => Error::expected(lacking, figure.text(), figure.start()),
        Measure::Count(_) if !statement.change => Error::expected(wanted, figure.text(), figure.start()),
        _ => Error::expected_other(wanted, &figure, figure.start()),
    }
}

/// Reads one amount of money in English: "US$5.2 million", "5 cents", "CNY 26190000000000", "€-0.50". What an
/// ambiguous sign stands for is settled as the language usually does, so that "$5" is in US dollars; see
/// [`Expression`] for telling that it was assumed, and [`Extractor::parse`](crate::Extractor::parse) for another
/// region. A hedge, a rate ("a barrel") or a movement is an error, because an amount has no place for it.
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
        if let Some(Magnitude::Money(money)) = plain::money(text).map(Magnitude::Money).or_else(quick) {
            return Ok(money);
        }
        match single(text, &MONEY)? {
            (Measure::Money(currency, _), amount) => Ok(Self::new(amount, currency)),
            _ => Err(Error::expected(MONEY.name, text, 0)),
        }
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
/// "3% higher", "doubled", "+5%", "flat". A change has no place for a hedge or a basis: [`Expression`] reads those.
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
    state(sentence, rules.region, &mut statements);
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
    let figure = extract::figure(text, sentence, statement, 0);
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
            base_of(text)?;
            return Err(Error::expected("\"=\"", "", text.trim_end().len()));
        };
        let shift = base.len() + 1;
        let shift = shift + (quote.len() - quote.trim_start().len());
        let (base, quote) = (base_of(base.trim_end())?, Money::from_str(quote.trim()).map_err(|error| error.moved(shift))?);
        if base.amount() == Decimal::ONE {
            return Self::new(base.currency(), quote.currency(), quote.amount());
        }
        Self::implied(base, quote)
    }
}

fn base_of(text: &str) -> Result<Money, Error> {
    Money::from_str(text)
}

// ---------------------------------------------------------------------------------------------------------------
// Names.

/// What a text means that is one phrase of English and nothing else.
fn phrase<T>(text: &str, pick: impl Fn(Sense) -> Option<T>) -> Option<T> {
    check_length(text, "").ok()?;
    let rules = Rules::english();
    let mut lexemes = room(text);
    rules.lex(text, &mut lexemes);
    let sentence = &rules.sentence(text, &lexemes);
    if sentence.len() != 1 || skipped(sentence).is_some() {
        return None;
    }
    sentence.sense(0, pick)
}

fn unknown(text: &str, expected: &'static str) -> Error {
    let found = text.trim();
    Error::expected(expected, found, text.len() - text.trim_start().len())
}

/// Reads a currency by its code, its sign or its English name: "USD", "US$", "Swiss francs". What an ambiguous
/// one stands for is settled as the language usually does.
///
/// ```
/// use financial_figures::Currency;
/// assert_eq!("CNY".parse(), Ok(Currency::CNY));
/// assert_eq!("Swiss francs".parse(), Ok(Currency::CHF));
/// assert_eq!("HK$".parse(), Ok(Currency::HKD));
/// assert_eq!("XYZ".parse::<Currency>().unwrap_err().to_string(), "unknown currency code \"XYZ\"");
/// ```
///
/// # Errors
///
/// When the text names no currency.
impl FromStr for Currency {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        if let Some(currency) = Self::from_code(text.trim_ascii()) {
            return Ok(currency);
        }
        check_length(text, "a currency")?;
        let rules = Rules::english();
        let mut lexemes = room(text);
        rules.lex(text, &mut lexemes);
        let sentence = &rules.sentence(text, &lexemes);
        let found = match amount::currency(sentence, 0, rules.region) {
            Some((currency, end)) if skipped(sentence).is_none() => {
                // "Fr.", "Rs.": the point of an abbreviation.
                let last = lexemes.items.len() - end;
                let point = last == 1 && sentence.is_mark(end, Mark::Stop);
                (last == 0 || point).then_some(currency)
            }
            _ => None,
        };
        let code = |text: &str| text.len() == 3 && text.bytes().all(|byte| byte.is_ascii_uppercase());
        match found {
            Some(currency) => Ok(currency),
            None if code(text.trim()) => Err(Error::unknown_currency(text.trim())),
            None => Err(unknown(text, "a currency")),
        }
    }
}

/// Reads a basis of comparison in English, "year on year", "qoq", or by its name in the record.
///
/// ```
/// use financial_figures::Basis;
/// assert_eq!("year-on-year".parse(), Ok(Basis::YearOnYear));
/// assert!("year".parse::<Basis>().is_err());
/// ```
///
/// # Errors
///
/// When the text is no basis of comparison.
impl FromStr for Basis {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        if let Some(named) = Self::from_record_name(text) {
            return Ok(named);
        }
        phrase(text, |sense| match sense {
            Sense::Against(basis) => Some(basis),
            _ => None,
        })
        .ok_or_else(|| unknown(text, "a basis of comparison"))
    }
}

/// Reads a hedge in English: "about", "more than", "or less"; or its name in the record. Nothing is [`Bound::Exact`].
///
/// ```
/// use financial_figures::Bound;
/// assert_eq!("no more than".parse(), Ok(Bound::AtMost));
/// assert_eq!("at_most".parse(), Ok(Bound::AtMost));
/// assert_eq!("".parse(), Ok(Bound::Exact));
/// assert!("perhaps".parse::<Bound>().is_err());
/// ```
///
/// # Errors
///
/// When the text is no hedge.
impl FromStr for Bound {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        if let Some(named) = Self::from_record_name(text) {
            return Ok(named);
        }
        if text.trim_ascii().is_empty() {
            return Ok(Self::Exact);
        }
        phrase(text, |sense| match sense {
            Sense::Before(bound) | Sense::After(bound) => Some(bound),
            _ => None,
        })
        .ok_or_else(|| unknown(text, "a bound"))
    }
}

/// Reads a direction in English, by any word of movement, "up", "fell", "unchanged", or by its name in the record.
///
/// ```
/// use financial_figures::Direction;
/// assert_eq!("down".parse(), Ok(Direction::Down));
/// assert_eq!("rising".parse(), Ok(Direction::Up));
/// assert!("sideways".parse::<Direction>().is_err());
/// ```
///
/// # Errors
///
/// When the text is no word of movement.
impl FromStr for Direction {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        if let Some(named) = Self::from_record_name(text) {
            return Ok(named);
        }
        phrase(text, |sense| match sense {
            Sense::Towards(way)
            | Sense::Moves(way)
            | Sense::Shifts(way)
            | Sense::Loses(way)
            | Sense::Change(way)
            | Sense::MovesOrChange(way) => Some(way),
            _ => None,
        })
        .ok_or_else(|| unknown(text, "a direction"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is read without the grammar is what the grammar reads.
    #[test]
    fn the_short_way_agrees_with_the_grammar() {
        const LEADS: &[&str] = &["", "up ", "rose ", "down ", "about ", "more than ", "nearly ", "over ", "Up  "];
        const SIGNS: &[&str] = &["", "$", "£", "US$", "$ "];
        const NUMBERS: &[&str] = &["0.1", "26.19", "5", "1,234.56", "1,234", "12,345,678", "3.350", "007", "1.5.2", "2008"];
        const SCALES: &[&str] = &["", " trillion", " million", " hundred", "m"];
        const UNITS: &[&str] =
            &["", "%", " percent", " percentage points", " bps", " yuan", " Euros", " pounds", " shares", " yuan's", " dollars."];
        const TAILS: &[&str] = &["", " (about $3.68 trillion)", " (€4)", " (3%)", ")", " (up $3)"];
        let mut quick = 0;
        let rules = Rules::english();
        for lead in LEADS {
            for sign in SIGNS {
                for number in NUMBERS {
                    for (scale, unit) in SCALES.iter().flat_map(|scale| UNITS.iter().map(move |unit| (scale, unit))) {
                        for tail in TAILS {
                            let text = format!("{lead}{sign}{number}{scale}{unit}{tail}");
                            if quick::read(&text, rules.lexicon).is_some() {
                                assert_eq!(text.parse(), expression(&text, rules, None), "{text}");
                                quick += 1;
                            }
                        }
                    }
                }
            }
        }
        assert!(quick > 1000, "{quick}");
    }
}
