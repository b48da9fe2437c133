//! English: how it writes numbers, nouns and money. Its words are in `words`, its money in `currencies`.

pub(crate) mod concepts;
pub(crate) mod currencies;
mod frames;
pub(crate) mod parts;
mod words;

use crate::language::endings::Endings;
use crate::language::settings::{Order, Settings};
use crate::lexicon::Vocabulary;
use crate::value::Currency;

pub(crate) const DATA: Vocabulary = Vocabulary {
    words: words::WORDS,
    numbers: Vec::new,
    units: words::UNITS,
    periods: words::PERIODS,
    measures: words::MEASURES,
    names: currencies::NAMES,
    homographs: currencies::HOMOGRAPHS,
    denoting: currencies::DENOTING,
    countries: currencies::COUNTRIES,
    spelled_currencies: true,
};

pub(crate) const SETTINGS: Settings = Settings {
    comma_decimals: false,
    ambiguous_mark_groups: false,
    unspaced: false,
    compound_scales: &[],
    compound_joints: &[],
    ordinal_point: false,
    capital_nouns: false,
    plural_mark: "s",
    plural_endings: Endings::of(&[("ies", "y"), ("sses", "ss"), ("ches", "ch"), ("shes", "sh"), ("xes", "x"), ("s", "")]),
    irregular_plurals: Endings::of(&[
        ("people", "person"),
        ("men", "man"),
        ("women", "woman"),
        ("children", "child"),
        ("feet", "foot"),
        ("aircraft", "aircraft"),
        ("staff", "staff"),
        ("fishermen", "fisherman"),
        ("series", "series"),
        ("species", "species"),
        ("lives", "life"),
        ("wives", "wife"),
        ("halves", "half"),
        ("tranches", "tranche"),
        ("personnel", "personnel"),
        ("data", "data"),
        ("businessmen", "businessman"),
        ("memoranda", "memorandum"),
    ]),
    letter_units: &["g", "m", "l", "t", "W", "w", "V", "v", "K"],
    adjective_endings: &[
        "al", "ed", "ent", "ant", "ous", "ive", "able", "ible", "ic", "ful", "less", "ary", "ish", "ese", "ian", "ly", "est", "new", "old",
        "big",
    ],
    compound_adjectives: &[
        "strong",
        "odd",
        "straight",
        "something",
        "ish",
        "wheeler",
        "seater",
        "way",
        "star",
        "time",
        "wide",
        "long",
        "deep",
        "high",
        "tall",
        "class",
    ],
    participle_endings: &["ing"],
    past_endings: &["ed"],
    singular_endings: &["ss", "us", "is"],
    usual: &[],
    point_signs: &["$", "£", "US$"],
    // Airliners.
    models: &["707", "717", "727", "737", "747", "757", "767", "777", "787"],
    local_scales: &[(
        "mil",
        3,
        &[
            Currency::BRL,
            Currency::MXN,
            Currency::ARS,
            Currency::CLP,
            Currency::COP,
            Currency::PEN,
            Currency::UYU,
            Currency::PYG,
            Currency::BOB,
            Currency::DOP,
            Currency::CRC,
            Currency::GTQ,
        ],
    )],
    // In use for dollars and pounds; elsewhere in English it means American ones.
    grand: &[Currency::USD, Currency::GBP, Currency::AUD, Currency::CAD, Currency::NZD, Currency::JMD, Currency::TTD],
    periods: words::PERIODS,
    spans: &[],
    order: Order::EUROPEAN,
    frames: &frames::FRAMES,
    surnames: &[],
    loose_pairs: &[],
    named_numbers: &[
        ("", "401k"),
        ("", "401K"),
        ("", "403b"),
        ("", "457b"),
        ("", "529"),
        ("", "3M"),
        ("", "4K"),
        ("", "3D"),
        ("", "50 Cent"),
        ("", "Third Point"),
        ("", "Six Flags"),
        ("", "8K Miles"),
        ("", "Four Corners"),
        ("", "Four Seasons"),
        ("", "Five Guys"),
        ("lower", "48"),
        ("Route", "66"),
    ],
};
