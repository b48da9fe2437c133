use crate::amount::{Amount, Settling, may_begin, opening};
use crate::language::{Language, en, zh};
use crate::lex::{Lexed, Lexemes, lexer};
use crate::lexicon::Tags;

const TEXTS: [&str; 3] = [
    include_str!("../../benches/data/news.txt"),
    include_str!("../../benches/data/headlines.txt"),
    include_str!("../../benches/data/reports.txt"),
];

/// Tries every lexeme of a text: an amount begins at none that the cheap question or the list of openers leaves out.
#[track_caller]
fn none_is_left_out(language: Language, text: &str) {
    let (lexicon, settings) = language.load();
    let mut lexemes = Lexemes::default();
    lexer::lex(text, 0, text.len(), lexicon, &settings, &mut lexemes);
    let sentence = &Lexed::new(text, &lexemes, lexicon, &settings);
    for at in 0..sentence.len() {
        if may_begin(sentence, at) && lexemes.openers.contains(&at) {
            continue;
        }
        let mut amount = Amount::NOTHING;
        let read = opening::read_into(sentence, at, &Settling::default(), &mut amount);
        assert!(read.is_none(), "{text:?}: {:?} begins {:?}", sentence.written(at), text.get(amount.start..amount.stop));
    }
}

#[test]
fn no_amount_of_a_text_is_left_out() {
    for text in TEXTS.iter().flat_map(|text| text.lines()) {
        none_is_left_out(Language::English, text);
    }
}

/// A word for each kind of sense that a language has, with digits, marks, and currencies with their scales.
fn samples(language: Language) -> Vec<&'static str> {
    let data = if language == Language::Chinese { &zh::DATA } else { &en::DATA };
    let mut seen = Tags::NONE;
    let mut samples =
        vec!["5", "1.5", "½", "$", "US$", "%", "-", "(", "£'000", "T€", "MEUR", "EURm", "kg", "year", "cents", "dollars", "ships"];
    for &(forms, sense) in data.words {
        let tag = Tags::NONE.with(sense.tag());
        if !seen.meets(tag) {
            samples.extend(forms.split('|').next());
        }
        seen = seen.or(tag);
    }
    samples
}

/// Every three of them side by side.
#[test]
fn no_amount_of_three_words_is_left_out() {
    for language in [Language::English, Language::Chinese] {
        let words = samples(language);
        for first in &words {
            for second in &words {
                for third in ["", "5", "million", "half"] {
                    none_is_left_out(language, &format!("{first} {second} {third}"));
                }
                none_is_left_out(language, &format!("{first}{second}5"));
            }
        }
    }
}
