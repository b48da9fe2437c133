//! What a figure is about: whose, what, when, and whether it has happened.
//!
//! In: a sentence with its statements. Out: for each of them the words of the sentence that say so. The sentence is
//! cut into words anew, since the lexicon of figures joins and skips what counts here. Each part uses only those before
//! it: `token` finds the words, `time` the words that are a time, `part` what each word is and `verb` whether it is a verb,
//! `chunk` the phrases, `clause` subjects and verbs, `metric`, `entity`, `period` and `expected` the facts, `read` all of
//! them. What stands in the facts is told by `calendar` and `concept`. In a script without spaces nothing cuts words: `name`
//! finds where a name ends, `lists` what is told one by one, `ideographs` the facts.

pub(crate) mod about;
pub(crate) mod calendar;
pub(crate) mod chunk;
pub(crate) mod clause;
pub(crate) mod concept;
pub(crate) mod entity;
pub(crate) mod expected;
pub(crate) mod ideographs;
pub(crate) mod lists;
pub(crate) mod metric;
pub(crate) mod name;
pub(crate) mod part;
pub(crate) mod period;
pub(crate) mod read;
pub(crate) mod time;
pub(crate) mod token;
pub(crate) mod verb;
pub(crate) mod words;

pub(crate) use self::about::About;
pub use self::calendar::{Part, Period, Unnumbered};
pub use self::concept::Metric;
pub(crate) use self::read::{Room, facts, times};
