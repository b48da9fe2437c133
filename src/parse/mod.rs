//! Strict parsing: a whole string is one value or one expression, or it is an error.

pub(crate) mod account;
pub(crate) mod expression;
pub(crate) mod money;
pub(crate) mod names;
pub(crate) mod quick;
pub(crate) mod refusal;
pub(crate) mod values;

pub use self::expression::Expression;
pub use self::money::{MoneyParser, MoneyParserBuilder, ParsedMoney};
