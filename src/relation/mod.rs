//! Links between the amounts of a sentence, and what they lend each other.

pub(crate) mod changed;
pub(crate) mod each;
pub(crate) mod earlier;
pub(crate) mod label;
pub(crate) mod lent;
pub(crate) mod links;
pub(crate) mod list;
pub(crate) mod lists;
pub(crate) mod pairs;
mod points;
pub(crate) mod restated;
pub(crate) mod scaled;
pub(crate) mod share;
pub(crate) mod subject;
pub(crate) mod whose;
