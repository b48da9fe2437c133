//! German: how it writes numbers, nouns and money. Its words are in `words`, numbers in one word in `numbers`, its money
//! in `currencies`.

pub(crate) mod currencies;
mod frames;
mod numbers;
mod words;

use crate::language::endings::Endings;
use crate::language::settings::{NamedNumbers, Order, Settings};
use crate::lexicon::{Period, Vocabulary};
use crate::value::Currency;

pub(crate) const DATA: Vocabulary = Vocabulary {
    words: words::WORDS,
    numbers: numbers::words,
    units: words::UNITS,
    periods: words::PERIODS,
    measures: &[],
    names: currencies::NAMES,
    homographs: currencies::HOMOGRAPHS,
    denoting: &[],
    countries: &[],
    spelled_currencies: false,
};

pub(crate) const SETTINGS: Settings = Settings {
    comma_decimals: true,
    raised_point: true,
    ambiguous_mark_groups: false,
    short_places: false,
    bare_places: false,
    unspaced: false,
    counters_stand_alone: false,
    compound_scales: &["tausend"],
    compound_joints: &["und"],
    ordinal_point: true,
    open_line_ends: &["der", "die", "das", "den", "dem", "des", "von", "vom", "zum", "zur", "im", "für", "mit", "und", "oder", "als"],
    capital_nouns: true,
    plural_mark: "n",
    parts_have_one_form: true,
    plural_endings: Endings::of(&[("innen", "in"), ("ungen", "ung"), ("heiten", "heit"), ("en", "e"), ("er", ""), ("e", ""), ("s", "")]),
    irregular_plurals: Endings::of(&[]),
    letter_units: &["g", "m", "l", "t"],
    adjective_endings: &["e", "en", "er", "es", "em"],
    compound_adjectives: &[],
    participle_endings: &[],
    past_endings: &[],
    singular_endings: &["ss"],
    local_scales: &[],
    point_signs: &[],
    models: &[],
    usual: &[("cent", Currency::EUR)],
    grand: &[],
    periods: words::PERIODS,
    months: words::MONTHS,
    ordinals: &[],
    spans: &[],
    usual_span: Period::Month,
    order: Order::EUROPEAN,
    frames: &frames::FRAMES,
    surnames: &[],
    loose_pairs: &[],
    named_numbers: NamedNumbers::of(&[]),
};
