//! Whether the figures of a summary are those of its source.
//!
//! In: two texts. Out: for each figure of the summary a verdict with its evidence. Each part uses only those before
//! it: `finding` is what is said, `item` a figure as it is compared, `index` those of a source, `compare` what two of
//! them have in common, `derive` what follows by arithmetic, `audit` the same on one text, `checker` the verdicts.

pub(crate) mod audit;
pub(crate) mod checker;
pub(crate) mod compare;
pub(crate) mod derive;
pub(crate) mod finding;
pub(crate) mod index;
pub(crate) mod item;

pub use self::audit::{Inconsistency, audit};
pub use self::checker::{Checker, CheckerBuilder, check};
pub use self::finding::{Derivation, Discrepancy, Finding, Verdict};
pub use self::index::Index;
