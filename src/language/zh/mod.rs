//! Chinese, in simplified and traditional characters: how it writes numbers and money. Its words are in `words`,
//! its money in `currencies`.

pub(crate) mod concepts;
pub(crate) mod currencies;
mod frames;
mod names;
pub(crate) mod parts;
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
    raised_point: false,
    ambiguous_mark_groups: false,
    short_places: true,
    bare_places: false,
    unspaced: true,
    counters_stand_alone: false,
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
    usual: &[("¥", Currency::CNY), ("￥", Currency::CNY)],
    grand: &[],
    periods: words::PERIODS,
    months: &[],
    ordinals: &[],
    spans: words::SPANS,
    usual_span: Period::Month,
    order: Order {
        comparison_first: true,
        rate_first: true,
        hedge_first: true,
        changes_in_ranges: true,
        nearly_is_recent: true,
        case_behind: false,
        clause_by_comma: true,
    },
    frames: &frames::FRAMES,
    surnames: words::SURNAMES,
    loose_pairs: words::LOOSE_PAIRS,
    named_numbers: NamedNumbers::of(&[
        ("", "360集团"),
        ("", "360创始人"),
        ("", "360公司"),
        ("", "3M公司"),
        ("", "7-11便利店"),
        ("", "7-11"),
    ]),
};
