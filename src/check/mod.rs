//! Whether the figures of a summary are those of its source.
//!
//! In: two texts. Out: for each figure of the summary a verdict with its evidence. Each part uses only those before
//! it: `finding` is what is said, `item` a figure as it is compared, `read` those of a text, `derive` what follows by
//! arithmetic, `topic` what its sentences are about, `index` all that of a source, `compare` what two figures have in
//! common, `align` how well one fits a claim, `meant` which of several is meant, `direct` the verdict by one figure,
//! `follow` that by arithmetic, `audit` the same on one text, `checker` all of them, `record` what they find as it is
//! written.

pub(crate) mod align;
pub(crate) mod audit;
pub(crate) mod checker;
pub(crate) mod compare;
pub(crate) mod derive;
pub(crate) mod direct;
pub(crate) mod finding;
pub(crate) mod follow;
pub(crate) mod index;
pub(crate) mod item;
pub(crate) mod meant;
pub(crate) mod read;
#[cfg(feature = "serde")]
mod record;
pub(crate) mod topic;

pub use self::audit::{Inconsistency, Relation, audit};
pub use self::checker::{Checker, CheckerBuilder, check};
pub use self::finding::{Derivation, Discrepancy, Finding, Verdict};
pub use self::index::Index;
