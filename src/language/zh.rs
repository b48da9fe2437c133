//! Chinese.
use super::{LanguageData, Settings};

mod words;

pub(super) const DATA: LanguageData = LanguageData {
    words: words::WORDS,
    units: words::UNITS,
    periods: words::PERIODS,
    names: words::NAMES,
    homographs: &[],
    spelled_currencies: false,
};

pub(super) const SETTINGS: Settings = Settings {
    comma_decimals: false,
    ambiguous_mark_groups: false,
    unspaced: true,
    plural_mark: "",
    plural_endings: &[],
    irregular_plurals: &[],
    letter_units: &[],
    singular_endings: &[],
    usual: &[],
    grand: &[],
    periods: words::PERIODS,
};
