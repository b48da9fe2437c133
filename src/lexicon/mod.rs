//! Words and what they mean: senses, the table that finds them, signs of currencies, where a figure may begin.

pub(crate) mod anchors;
pub(crate) mod beginnings;
pub(crate) mod comparing;
pub(crate) mod frame;
pub(crate) mod parts;
pub(crate) mod role;
pub(crate) mod runs;
pub(crate) mod sense;
pub(crate) mod signs;
pub(crate) mod steps;
pub(crate) mod table;
pub(crate) mod vocabulary;

pub(crate) use self::beginnings::{BEGIN, NEAR_NUMBER, NUMBERS, OPENERS, STANDS_FOR_NUMBER, UNSPACED, leads_to, leads_to_part};
pub(crate) use self::comparing::Comparing;
pub(crate) use self::parts::{Codes, Endings, Part, PartTable, PartWords, Parts, SpanOf, Word, parts_of};
pub(crate) use self::role::{COMMON, NOUNS, Role, Roles, SMALL, VERBS, roles};
pub(crate) use self::runs::{Calendar, NameWords, Names, RunWords, Runs};
pub(crate) use self::sense::{Cue, Factor, MOVEMENTS, Period, QUIET, Sense, Tag, Tags, tags};
pub(crate) use self::signs::{COUNTED_IN_LAKHS, FUSED_SCALES, METRIC_PREFIXES, MODEL_LETTERS, POINT, UNITS_OF_TIME};
pub(crate) use self::steps::Step;
pub(crate) use self::table::{Entry, FormKind, Lexicon};
pub(crate) use self::vocabulary::Vocabulary;
