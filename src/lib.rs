//! Reads the figures in financial prose: typed, exact, and linked as a reader links them.
//!
//! A figure is an amount of money, a percentage, percentage points, a multiple, a fraction, a count or a plain
//! number, in English, Chinese, Japanese or German text, in digits or words. With it comes what the text says about
//! it: how exact it claims to be ([`Bound`]), whether it tells how much there is or by how much that moved
//! ([`Role`]), which way ([`Direction`]), against what ([`Basis`]), and which other figure it belongs to.
//!
//! # Three expressions
//!
//! An amount, restated in another currency. The sign of the second is read as US dollars, and says that it is
//! assumed to be:
//!
//! ```
//! use financial_figures::{Bound, Currency, Extractor};
//!
//! let reading = Extractor::new().read("Exports reached 26.19 trillion yuan (about $3.68 trillion).");
//! let [yuan, dollars] = reading.figures() else { panic!("two figures") };
//! assert_eq!(yuan.money().unwrap().to_string(), "CNY 26190000000000");
//! assert_eq!(dollars.currency(), Some(Currency::USD));
//! assert!(dollars.is_assumed() && !yuan.is_assumed());
//! assert_eq!(dollars.bound(), Bound::About);
//! assert_eq!(dollars.equivalent_of(), Some(0));
//! ```
//!
//! A change, with its direction and what it is measured against:
//!
//! ```
//! use financial_figures::{Basis, Direction, Expression};
//!
//! let expression: Expression = "up 3.2% from a year earlier".parse()?;
//! let change = expression.figure();
//! assert_eq!(change.percent().unwrap().to_string(), "3.2%");
//! assert_eq!(change.direction(), Some(Direction::Up));
//! assert_eq!(change.basis(), Some(Basis::YearOnYear));
//! # Ok::<(), financial_figures::Error>(())
//! ```
//!
//! A change, the level that it led to, and the level before:
//!
//! ```
//! use financial_figures::Extractor;
//!
//! let reading = Extractor::new().read("Net profit fell 28.6% to $5 million from $7 million.");
//! assert_eq!(reading.level_of(0).unwrap().text(), "$5 million");
//! assert_eq!(reading.earlier_level_of(1).unwrap().text(), "$7 million");
//! ```
//!
//! What a figure is about, in the words of the text: whose it is, what is measured, and when.
//!
//! ```
//! use financial_figures::{Concept, Extractor};
//!
//! let reading = Extractor::new().read("In the third quarter of 2024, Halden expects net sales of EUR 31 million.");
//! let figure = &reading.figures()[0];
//! assert_eq!(figure.entity().unwrap().text(), "Halden");
//! assert_eq!(figure.metric().unwrap().concept(), Some(Concept::Revenue));
//! assert_eq!(figure.period().unwrap().interval().unwrap(), "2024-07-01/2024-09-30");
//! assert!(figure.is_expected());
//! ```
//!
//! # A summary and its source
//!
//! [`check`] says of each figure of a summary whether the source tells it, whether it is rounded or follows by
//! arithmetic, or is contradicted or unfounded, with the evidence; [`audit`] does the same arithmetic on one text.
//!
//! # Two ways to read
//!
//! [`Extractor`] finds the figures of any text, and never fails: what is no figure is passed over. Whole strings
//! are parsed: [`Money`], [`Percent`], [`PercentagePoints`], [`Multiple`], [`Fraction`], [`Change`],
//! [`ExchangeRate`] and [`Expression`] are [`FromStr`](std::str::FromStr), and everything that does not fit is an
//! [`Error`] that says what was expected, what was found, and where. The values are computed with by methods that
//! refuse what cannot be meant, such as a sum of two currencies.
//!
//! # Scope
//!
//! Prose, not tables or layouts; links within a sentence; what a figure is about in the words of its sentence, in English
//! and Chinese, or nothing where that does not say. Dates, times, ordinals, section numbers, codes and names with numbers
//! ("S&P 500") are no figures. Where two readings are possible, no figure is preferred to a wrong one. Reading what
//! figures are about takes longer than reading the figures; [`ExtractorBuilder::facts`] leaves it out.
//!
//! # Promises
//!
//! - Values are exact decimals. A number that does not fit 28 digits is no figure, or an error in parsing; it is
//!   never rounded to fit. Only a quotient ("two-thirds"), and in computing a product with too many decimals, is
//!   rounded, at its 28th digit.
//! - Spans are byte offsets of the text, on character boundaries, in text order, without overlap.
//! - No unsafe code. Time and memory are in proportion to the text, whatever the text.
//! - An [`Extractor`] is `Send + Sync`; it is made once and used for any number of texts.
//!
//! # Features
//!
//! - `serde` (default): serialises every type of value both ways; a [`Figure`] is one flat record. Without it,
//!   [`Record`] is the same row.
#![forbid(unsafe_code)]
#![cfg_attr(not(test), deny(clippy::indexing_slicing, clippy::unwrap_used, clippy::expect_used, clippy::panic))]

// The rooms, lowest first: a file uses only its own room and those above its line here.

// Values and terms of the field. They never learn how they were read.
mod value;

// Bytes and characters: blocks, classes, atoms, where sentences end.
mod text;

// How values are written, and read back as they were written.
mod notation;

// Words and what they can mean, whatever the language.
mod lexicon;

// The languages: data only.
mod language;

// A sentence as lexemes: digits, words, marks.
mod lex;

// Numbers in digits and words.
mod number;

// A number with its currency or unit.
mod amount;

// What is no figure.
mod guard;

// What a clause says of an amount.
mod clause;

// Links between the amounts of a sentence.
mod relation;

// What a figure is about: whose, what, when.
mod facts;

// The passes over a sentence, in their order.
mod reading;

// Strict parsing: a whole text is one expression, or an error.
mod parse;

// The extractor: a text in, its figures out.
mod extract;

// Whether the figures of a summary are those of its source.
mod check;

pub use check::{Checker, CheckerBuilder, Derivation, Discrepancy, Finding, Inconsistency, Index, Relation, Verdict, audit, check};
pub use extract::{Extractor, ExtractorBuilder, Figures, Reading, Scratch};
pub use facts::{Metric, Part as PeriodPart, Period, Unnumbered};
pub use language::{DecimalSeparator, Language};
pub use notation::Record;
pub use parse::{Expression, MoneyParser, MoneyParserBuilder, ParsedMoney};
pub use rust_decimal;
pub use value::{
    Basis, Bound, Change, Concept, Currency, Direction, Error, ExchangeRate, Extent, Figure, Fraction, Interval, Kind, Magnitude, Money,
    Multiple, Percent, PercentagePoints, Qualifier, Quantity, Range, Region, Role, RoleKind, Settled, Span, Status, Unit, Words, Written,
};

/// Compiles and runs the README's program.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
