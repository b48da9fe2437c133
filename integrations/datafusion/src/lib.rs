//! The figures of a column of texts, as functions of DataFusion's SQL.
//!
//! [`register_all`] gives a session two functions:
//!
//! - `figures(text [, lang] [, scale] [, facts])`: for each row the list of its figures in text order, each a struct with the
//!   fields of the figure record. A row that is null stays null, a text without figures has an empty list.
//! - `money(text [, scale])`: for each row the one amount of money that the whole text is, as a struct of `amount`,
//!   `currency` and `assumed`; null where it is anything else.
//!
//! `text` is a column of strings or of bytes, of any of Arrow's layouts. `lang` is the language of the text, a BCP 47
//! tag: `en` (where it is left out), `zh`, `ja`, `de`, or `und`: not known. A tag written in the query has to be one that
//! is read; from a column, a tag of another language and a null are read as `und`. Amounts are exact, strings of plain
//! digits or, with a `scale`, `Decimal128(38, scale)`; only of a fraction ("two-thirds") are digits that do not fit
//! rounded off. `facts`, a boolean written in the query, says whether what figures are about is read (`true` where it is
//! left out): `false` leaves `entity`, `metric` and `period` null and `expected` false, and is
//! faster. The type of an argument behind the text says which it is, so that each can be left out.
//!
//! ```
//! use datafusion::prelude::SessionContext;
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> datafusion::error::Result<()> {
//! let mut context = SessionContext::new();
//! financial_figures_datafusion::register_all(&mut context)?;
//! let facts = context
//!     .sql("SELECT f.value, f.currency FROM (SELECT unnest(figures('Profit fell 28.6% to €5 million.')) AS f)")
//!     .await?;
//! let expected = [
//!     "+----------+-------------+",
//!     "| f[value] | f[currency] |",
//!     "+----------+-------------+",
//!     "| 28.6     |             |",
//!     "| 5000000  | EUR         |",
//!     "+----------+-------------+",
//! ];
//! assert_eq!(facts.to_string().await?.lines().collect::<Vec<_>>(), expected);
//! # Ok(())
//! # }
//! ```
//!
//! # Errors
//!
//! A query ends with an error, and never with a wrong or missing row, where a row is not UTF-8, where an amount does not
//! fit the decimals asked for, and where the figures of one batch do not fit an Arrow array. The error names the row in
//! its batch and says how its text begins.
#![cfg_attr(not(test), deny(clippy::indexing_slicing, clippy::unwrap_used, clippy::expect_used, clippy::panic))]

mod amount;
mod argument;
mod figures;
mod function;
mod languages;
mod money;
mod record;
mod strings;
mod texts;

use std::sync::Arc;

use datafusion_common::Result;
use datafusion_expr::ScalarUDF;
use datafusion_expr::registry::FunctionRegistry;

pub use figures::figures;
pub use money::money;

/// The functions `figures` and `money`, for a registry that is not a [`FunctionRegistry`] one can write to.
///
/// ```
/// let names: Vec<_> = financial_figures_datafusion::all().iter().map(|function| function.name().to_owned()).collect();
/// assert_eq!(names, ["figures", "money"]);
/// ```
pub fn all() -> [Arc<ScalarUDF>; 2] {
    [figures(), money()]
}

/// Registers `figures` and `money`, with a `SessionContext` or any other registry of functions.
///
/// # Errors
///
/// When the registry takes no functions.
pub fn register_all(registry: &mut dyn FunctionRegistry) -> Result<()> {
    for function in all() {
        registry.register_udf(function)?;
    }
    Ok(())
}

/// Compiles and runs the README's program.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
