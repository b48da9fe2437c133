//! The fast path finds what reading every sentence finds: on the project's own texts, on their words in any order,
//! and on any characters.

#[path = "support/texts.rs"]
mod texts;

use financial_figures::{DecimalSeparator, Extractor, ExtractorBuilder, Figure, Kind, Language};
use proptest::prelude::*;
use proptest::sample::select;

use texts::TEXTS;

/// What stands between two words of a made text.
const JOINTS: [&str; 20] =
    [" ", " ", " ", " ", " ", " ", "", "-", ", ", ". ", "; ", " (", ") ", "/", "  ", "\n", "\n\n", "’s ", "\u{a0}", " – "];

/// Words that begin, carry or end figures, so that made texts have many.
const WORDS: [&str; 40] = [
    "a",
    "the",
    "half",
    "one",
    "two",
    "twenty",
    "hundred",
    "thousand",
    "million",
    "bn",
    "$",
    "€",
    "EUR",
    "dollars",
    "cents",
    "percent",
    "%",
    "percentage points",
    "basis points",
    "doubled",
    "twofold",
    "a quarter",
    "third",
    "dozen",
    "5",
    "1.25",
    "1,250",
    "2019",
    "½",
    "３",
    "from",
    "to",
    "by",
    "over",
    "more than",
    "between",
    "and",
    "year-on-year",
    "U.S.",
    "A dollar",
];

fn variants() -> Vec<(Extractor, Extractor)> {
    let make: [fn() -> ExtractorBuilder; 6] = [
        Extractor::builder,
        || Extractor::builder().language(Language::Chinese),
        || Extractor::builder().language(Language::Japanese),
        || Extractor::builder().language(Language::Undetermined),
        || Extractor::builder().decimal_separator(DecimalSeparator::Comma).accounting_parentheses(true),
        || Extractor::builder().kinds([Kind::Money, Kind::Percent]),
    ];
    make.into_iter().map(|make| (make().build(), make().every_sentence(true).build())).collect()
}

thread_local! {
    static VARIANTS: Vec<(Extractor, Extractor)> = variants();
}

fn check(text: &str) {
    VARIANTS.with(|variants| {
        for (fast, plain) in variants {
            let (fast, plain) = (fast.read(text), plain.read(text));
            assert_eq!(fast.figures(), plain.figures(), "{text:?}");
        }
    });
}

#[test]
fn own_texts_line_by_line_and_whole() {
    for (_, text) in TEXTS {
        text.lines().for_each(check);
        check(text);
        check(&text.replace('\n', " "));
    }
}

#[test]
fn overlong_sentences() {
    for (_, text) in TEXTS {
        let one = text.replace(['.', '?', '!', '。', '\n'], " ");
        check(&one);
        check(&one.replace(' ', ""));
    }
}

/// No figure reaches from one headline or item into the next.
#[test]
fn a_file_as_its_lines() {
    for (language, text) in TEXTS {
        let extractor = Extractor::builder().language(language).build();
        let written = |figures: &[Figure<'_>]| figures.iter().map(Figure::to_string).collect::<Vec<_>>();
        let lines: Vec<_> = text.lines().flat_map(|line| written(extractor.read(line).figures())).collect();
        assert_eq!(written(extractor.read(text).figures()), lines);
    }
}

#[test]
fn lazily_as_at_once() {
    for (language, text) in TEXTS {
        let extractor = Extractor::builder().language(language).build();
        let lazily: Vec<_> = extractor.figures(text).collect();
        assert_eq!(lazily, extractor.read(text).figures());
    }
}

fn words() -> Vec<&'static str> {
    TEXTS.iter().filter(|(language, _)| *language == Language::English).flat_map(|(_, text)| text.split_whitespace()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn words_in_any_order(pieces in proptest::collection::vec((prop_oneof![select(words()), select(WORDS.to_vec())], select(JOINTS.to_vec())), 0..60)) {
        let text: String = pieces.into_iter().flat_map(|(word, joint)| [word, joint]).collect();
        check(&text);
    }

    #[test]
    fn any_characters(text in "[0-9a-cA-C ,.$%’'½三百万亿元。(-]{0,40}") {
        check(&text);
    }

    #[test]
    fn any_text(text in "\\PC{0,60}") {
        check(&text);
    }
}
