//! The words that tell how two figures are to each other, which a summary is held against its source with.

use crate::value::{Concept, Qualifier};

/// What a language brings to compare figures; empty where it has no such words. Forms of a row are parted by `|`.
#[derive(Debug)]
pub(crate) struct Comparing {
    /// Whether its words stand apart; else they are found within others.
    pub spaced: bool,
    pub concepts: &'static [(Concept, &'static str)],
    pub qualifiers: &'static [(Qualifier, &'static str)],
    /// Names that say so little that they name a measure only alone or behind a qualifier.
    pub alone: &'static [&'static str],
    /// What stands behind the name of a measure and changes none.
    pub trailing: &'static [&'static str],
    /// Words that say of a measure that it is all of it.
    pub wholes: &'static [&'static str],
    /// What ends as a measure does and is none of them, where words are not spaced.
    pub unnamed: &'static [&'static str],
    /// What a profit as a part of sales is called.
    pub margins: &'static [&'static str],
    /// What is left when others are taken away.
    pub nets: &'static [&'static str],
    /// What follows a difference.
    pub beyond: &'static [&'static str],
    /// What leads to a difference.
    pub differences: &'static [&'static str],
    /// Words of a measure that is below zero.
    pub losses: &'static [&'static str],
    /// Words that one text has for what another calls by the first of them.
    pub synonyms: &'static [&'static str],
    /// Words that lead to a reason, which names other measures.
    pub reasons: &'static [&'static str],
    /// Words before what is left out of a measure.
    pub left_out: &'static [&'static str],
    /// What those do who foresee a figure, beside to forecast it.
    pub foresees: &'static [&'static str],
    /// Words of a figure that is several others taken together.
    pub together: &'static [&'static str],
    /// Words of a figure that is of one of several.
    pub each: &'static [&'static str],
    /// Words of what others leave.
    pub rests: &'static [&'static str],
    /// Words that stand for what was named before.
    pub stands_in: &'static [&'static str],
    /// Words between a total and all its parts.
    pub consists: &'static [&'static str],
    /// Words between a whole and some of its parts.
    pub includes: &'static [&'static str],
}
