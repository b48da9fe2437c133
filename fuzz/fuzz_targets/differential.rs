//! The scan that passes over sentences finds what reading every sentence finds.
#![no_main]

use std::sync::LazyLock;

use financial_figures::{Extractor, Language};
use libfuzzer_sys::fuzz_target;

type Pair = (Extractor, Extractor);

static PAIRS: LazyLock<[Pair; 3]> = LazyLock::new(|| {
    [Language::English, Language::Chinese, Language::Undetermined].map(|language| {
        let builder = Extractor::builder().language(language);
        (builder.clone().build(), builder.every_sentence(true).build())
    })
});

fuzz_target!(|bytes: &[u8]| {
    let text = &*String::from_utf8_lossy(bytes);
    // The length decides, so that every input keeps its language.
    let Some((fast, slow)) = PAIRS.get(bytes.len() % PAIRS.len()) else { return };
    assert_eq!(fast.read(text), slow.read(text));
});
