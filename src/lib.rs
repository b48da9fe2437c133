//! Figures in financial text, typed.
#![forbid(unsafe_code)]
#![cfg_attr(not(test), deny(clippy::indexing_slicing, clippy::unwrap_used, clippy::expect_used, clippy::panic))]

mod amount;
mod arithmetic;
mod atom;
mod currency;
mod display;
mod error;
mod extract;
mod figure;
mod guard;
mod language;
mod lexeme;
mod lexicon;
mod literal;
mod meaning;
mod noun;
mod numeral;
mod parse;
mod plain;
mod quantity;
mod quick;
mod record;
mod relation;
mod scan;
mod sentence;
mod short;
mod text;
mod unspaced;

pub use arithmetic::{Change, ExchangeRate, Fraction, Magnitude, Money, Multiple, Percent, PercentagePoints};
pub use currency::{Currency, Status};
pub use error::Error;
pub use extract::{DecimalSeparator, Extractor, ExtractorBuilder, Figures, Reading, Region, Scratch};
pub use figure::{Basis, Bound, Direction, Figure, Kind, Role, RoleKind, Written};
pub use language::Language;
pub use parse::Expression;
pub use quantity::{Extent, Quantity, Range, Settled, Unit};
pub use record::Record;
pub use rust_decimal;
pub use text::Span;
