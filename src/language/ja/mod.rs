//! Japanese: how it writes numbers and money. Its words are in `words`, its money in `currencies`, what it says of an
//! amount in `frames`.

pub(crate) mod currencies;
mod frames;
mod words;

use crate::language::endings::Endings;
use crate::language::settings::{NamedNumbers, Order, Settings};
use crate::lexicon::{Period, Vocabulary};
use crate::value::Currency;

pub(crate) const DATA: Vocabulary = Vocabulary {
    words: words::WORDS,
    numbers: Vec::new,
    units: words::UNITS,
    periods: words::PERIODS,
    measures: words::MEASURES,
    names: currencies::NAMES,
    homographs: currencies::HOMOGRAPHS,
    denoting: &[],
    countries: &[],
    spelled_currencies: false,
};

pub(crate) const SETTINGS: Settings = Settings {
    comma_decimals: false,
    raised_point: true,
    ambiguous_mark_groups: false,
    short_places: false,
    bare_places: true,
    unspaced: true,
    counters_stand_alone: true,
    compound_scales: &[],
    compound_joints: &[],
    ordinal_point: false,
    open_line_ends: &[],
    capital_nouns: false,
    plural_mark: "",
    parts_have_one_form: true,
    plural_endings: Endings::of(&[]),
    irregular_plurals: Endings::of(&[]),
    letter_units: &[],
    adjective_endings: &[],
    compound_adjectives: &[],
    participle_endings: &[],
    past_endings: &[],
    singular_endings: &[],
    local_scales: &[],
    point_signs: &[],
    models: &[],
    usual: &[("¥", Currency::JPY), ("￥", Currency::JPY)],
    grand: &[],
    periods: words::PERIODS,
    months: &[],
    ordinals: &[],
    spans: words::SPANS,
    usual_span: Period::Year,
    order: Order {
        comparison_first: true,
        rate_first: true,
        hedge_first: false,
        changes_in_ranges: true,
        nearly_is_recent: false,
        case_behind: true,
        clause_by_comma: true,
    },
    frames: &frames::FRAMES,
    surnames: &[],
    loose_pairs: &[],
    named_numbers: NamedNumbers::of(words::NAMED_NUMBERS),
};
