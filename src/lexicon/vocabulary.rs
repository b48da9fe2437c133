//! What a language gives to the lexicon.

use crate::lexicon::sense::{Period, Sense};
use crate::lexicon::signs::Form;

/// What a language brings: its words, and how it writes numbers and sentences.
pub(crate) struct Vocabulary {
    pub words: &'static [(&'static str, Sense)],
    /// Numbers that are written as one word and made by rule.
    pub numbers: fn() -> Vec<(String, u16)>,
    pub units: &'static [(&'static str, &'static str)],
    pub periods: &'static [(&'static str, &'static str, Period)],
    /// Measures that are told for each of a unit, by its singular.
    pub measures: &'static [(&'static str, &'static str)],
    pub names: &'static [Form],
    pub homographs: &'static [&'static str],
    /// Abbreviations that say behind a sign of many currencies which one is meant.
    pub denoting: &'static [Form],
    /// Countries that say so too, unless a noun stands behind them.
    pub countries: &'static [Form],
    /// Whether the English names of CLDR are names in this language.
    pub spelled_currencies: bool,
}
