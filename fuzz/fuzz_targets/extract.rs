//! Any bytes at all, read as lossy UTF-8 in one language or another: the figures keep every promise of their types.
#![no_main]

use std::sync::LazyLock;

use financial_figures::{Extractor, Figure, Language};
use libfuzzer_sys::fuzz_target;

static EXTRACTORS: LazyLock<[Extractor; 4]> = LazyLock::new(|| {
    [
        Extractor::new(),
        Extractor::builder().language(Language::Chinese).build(),
        Extractor::builder().language(Language::Undetermined).build(),
        Extractor::builder()
            .accounting_parentheses(true)
            .region("CA".parse().unwrap())
            .unit("widget", "widgets")
            .unwrap()
            .skip("falcon")
            .unwrap()
            .build(),
    ]
});

fuzz_target!(|bytes: &[u8]| {
    let text = &*String::from_utf8_lossy(bytes);
    // The length decides, so that every input keeps its extractor and costs one reading or two.
    let Some(extractor) = EXTRACTORS.get(bytes.len() % EXTRACTORS.len()) else { return };
    let reading = extractor.read(text);
    if !reading.figures().is_empty() {
        check(text, reading.figures());
        assert!(extractor.figures(text).eq(reading.into_figures()), "lazily or at once");
    }
});

fn check(text: &str, figures: &[Figure<'_>]) {
    let mut end = 0;
    for (index, figure) in figures.iter().enumerate() {
        assert!(figure.start() >= end, "in order and apart: {figure:?}");
        assert!(figure.start() < figure.end(), "not empty: {figure:?}");
        end = figure.end();
        assert_eq!(text.get(figure.start()..figure.end()), Some(figure.text()), "on character boundaries");
        for link in [figure.change_of(), figure.earlier(), figure.equivalent_of()].into_iter().flatten() {
            assert!(link < figures.len() && link != index, "a link leads to another figure: {figure:?}");
        }
        if figure.is_change() {
            assert!(figure.value().or(figure.low()).is_some_and(|value| !value.is_sign_negative() || value.is_zero()));
        }
        let record = figure.record();
        let read_back = Figure::try_from(record.clone()).expect("what was found is a valid record");
        assert_eq!(read_back.record(), record);
        assert_eq!(figure.clone().into_owned(), *figure);
        assert!(!figure.to_string().is_empty());
    }
}
