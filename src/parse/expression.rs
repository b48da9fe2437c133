//! Strict parsing: a whole string is one value or one expression, or it is an error.
//!
//! In: a text that somebody says is an expression. Out: its value, or an [`Error`] that says what was expected,
//! what was found, and at which byte. The grammar is that of extraction, without its guards: nobody has to doubt
//! whether "2008" is a number where only a number is asked for. Instead every lexeme of the text has to have a
//! part in what was read. Space around the text is allowed. The forms that `Display` writes are read first, by
//! themselves: they are plain, and every value has one, also those that prose has no words for.

use std::fmt;
use std::str::FromStr;

use crate::amount::{LoneMark, Measure, Settling};
use crate::clause::Statement;
use crate::language::{Language, Settings};
use crate::lex::{Lexed, Lexemes, Sentence, lexer};
use crate::lexicon::Lexicon;
use crate::notation::plain;
use crate::parse::account::check;
use crate::parse::quick;
use crate::parse::refusal::{END_OF_EXPRESSION, FIGURE, refuse};
use crate::reading::{figure, passes};
use crate::value::{Error, Facts, Figure, Kind, Settled, Text};

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
    pub(crate) fn english() -> Self {
        static NO_REGION: Settling = Settling { currency: None, mark: LoneMark::ByCurrency, accounting: false };
        let (lexicon, settings) = Language::english();
        Self { lexicon, settings, region: &NO_REGION }
    }
}

impl<'x> Rules<'x> {
    pub(crate) fn lex(self, text: &str, lexemes: &mut Lexemes) {
        lexer::lex(text, 0, text.len(), self.lexicon, self.settings, lexemes);
    }

    pub(crate) fn sentence<'a>(self, text: &'a str, lexemes: &'a Lexemes) -> Lexed<'a>
    where
        'x: 'a,
    {
        Lexed::new(text, lexemes, self.lexicon, self.settings)
    }
}

/// Room for the lexemes of a text.
pub(crate) fn room(text: &str) -> Lexemes {
    let most = text.len().min(24);
    Lexemes { items: Vec::with_capacity(most), literals: Vec::with_capacity(most.min(4)), openers: Vec::with_capacity(most) }
}

/// Refuses a text that is longer than any expression.
pub(crate) fn check_length(text: &str, expected: &'static str) -> Result<(), Error> {
    if text.len() <= LONGEST {
        return Ok(());
    }
    let end = (LONGEST..=text.len()).find(|&at| text.is_char_boundary(at)).unwrap_or(text.len());
    Err(Error::expected(expected, text.get(end..).unwrap_or_default(), end))
}

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
    passes::expression(sentence, rules.region, &mut statements);
    notated(sentence, &mut statements);
    check(sentence, &statements)?;
    let figure = |statement| figure::figure(text, sentence, statement, 0, Facts::NOTHING).into_owned();
    if let Some(kinds) = kinds {
        let unwanted = statements.iter().find(|statement| !kinds.contains(&figure::kind(statement)));
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
