//! Every phrase of the word lists is found in a text, with the sense that its row gives it.

use crate::language::{Language, en, ja, zh};
use crate::lex::{Lexemes, lexeme, lexer};
use crate::lexicon::signs::{Form, SYMBOLS};
use crate::lexicon::{Lexicon, Sense, Vocabulary};
use crate::value::Currency;

const LANGUAGES: [(Language, &Vocabulary); 3] =
    [(Language::English, &en::DATA), (Language::Chinese, &zh::DATA), (Language::Japanese, &ja::DATA)];

/// The senses of a phrase where it is one lexeme.
fn senses(language: Language, phrase: &str) -> Option<Vec<Option<Sense>>> {
    let (lexicon, settings) = language.load();
    let mut lexemes = Lexemes::default();
    lexer::lex(phrase, 0, phrase.len(), lexicon, &settings, &mut lexemes);
    match lexemes.items.as_slice() {
        [lexeme] if (lexeme.start, lexeme.end()) == (0, phrase.len()) => Some(lexeme::senses(lexeme, lexicon).to_vec()),
        _ => None,
    }
}

fn finds(language: Language, phrase: &str, wanted: impl Fn(&Lexicon, Sense) -> bool) -> bool {
    let lexicon = language.load().0;
    senses(language, phrase).is_some_and(|senses| senses.into_iter().flatten().any(|sense| wanted(lexicon, sense)))
}

#[track_caller]
fn nothing_missing(missing: Vec<String>) {
    assert!(missing.is_empty(), "{} not found:\n{}", missing.len(), missing.join("\n"));
}

#[test]
fn every_word_is_found_with_its_sense() {
    let mut missing = Vec::new();
    for (language, data) in LANGUAGES {
        for (forms, wanted) in data.words {
            for form in forms.split('|').filter(|form| !finds(language, form, |_, sense| sense == *wanted)) {
                missing.push(format!("{language:?} {form:?} as {wanted:?}, found {:?}", senses(language, form)));
            }
        }
    }
    nothing_missing(missing);
}

#[test]
fn every_unit_is_found_under_its_singular() {
    let mut missing = Vec::new();
    for (language, data) in LANGUAGES {
        for (forms, singular) in data.units {
            let named = |lexicon: &Lexicon, sense| matches!(sense, Sense::Unit(index) if lexicon.singular(index) == *singular);
            for form in forms.split('|').filter(|form| !finds(language, form, named)) {
                missing.push(format!("{language:?} {form:?} as {singular:?}, found {:?}", senses(language, form)));
            }
        }
    }
    nothing_missing(missing);
}

#[test]
fn every_period_is_found() {
    let mut missing = Vec::new();
    for (language, data) in LANGUAGES {
        for (forms, _, period) in data.periods {
            for form in forms.split('|').filter(|form| !finds(language, form, |_, sense| sense == Sense::Period(*period))) {
                missing.push(format!("{language:?} {form:?} as {period:?}, found {:?}", senses(language, form)));
            }
        }
    }
    nothing_missing(missing);
}

/// What a sense of money stands for: its candidates, and the power of ten of its unit.
fn denomination(lexicon: &Lexicon, sense: Sense) -> Option<(Vec<Currency>, u8)> {
    let (Sense::Major(index) | Sense::Minor(index)) = sense else { return None };
    lexicon.denomination(index).map(|denomination| (denomination.candidates.to_vec(), denomination.minor))
}

#[test]
fn every_currency_form_is_found() {
    let mut missing = Vec::new();
    for (language, data) in LANGUAGES {
        for &Form { written, candidates, minor } in SYMBOLS.iter().chain(data.names) {
            let wanted = (candidates.to_vec(), minor);
            if !finds(language, written, |lexicon, sense| denomination(lexicon, sense).as_ref() == Some(&wanted)) {
                missing.push(format!("{language:?} {written:?} as {candidates:?}, found {:?}", senses(language, written)));
            }
        }
    }
    nothing_missing(missing);
}

#[test]
fn every_code_is_found() {
    let mut missing = Vec::new();
    for (language, _) in LANGUAGES {
        for currency in Currency::all() {
            if !finds(language, currency.code(), |lexicon, sense| {
                denomination(lexicon, sense).is_some_and(|(candidates, _)| candidates.contains(&currency))
            }) {
                missing.push(format!("{language:?} {currency}, found {:?}", senses(language, currency.code())));
            }
        }
    }
    nothing_missing(missing);
}

#[test]
fn every_full_name_is_found() {
    let mut missing = Vec::new();
    for (name, currency) in Currency::full_names() {
        if !finds(Language::English, name, |lexicon, sense| {
            denomination(lexicon, sense).is_some_and(|(candidates, _)| candidates.contains(&currency))
        }) {
            missing.push(format!("{name:?} as {currency}, found {:?}", senses(Language::English, name)));
        }
    }
    nothing_missing(missing);
}

#[test]
fn tags_of_languages() {
    assert_eq!("en".parse::<Language>().unwrap(), Language::English);
    assert_eq!("en-GB".parse::<Language>().unwrap(), Language::English);
    assert_eq!("EN_us".parse::<Language>().unwrap(), Language::English);
    assert_eq!("zh-Hant-TW".parse::<Language>().unwrap(), Language::Chinese);
    assert_eq!("ja-JP".parse::<Language>().unwrap(), Language::Japanese);
    assert_eq!("und".parse::<Language>().unwrap(), Language::Undetermined);
    for language in [Language::English, Language::Chinese, Language::German, Language::Japanese, Language::Undetermined] {
        assert_eq!(language.to_string().parse(), Ok(language));
    }
    assert!("fr".parse::<Language>().is_err());
    assert!("".parse::<Language>().is_err());
    assert!("english".parse::<Language>().is_err());
}

#[test]
fn languages_that_their_script_tells() {
    for (name, text, expected) in [
        ("Chinese", "营收增长5%至3亿元。", Some(Language::Chinese)),
        ("traditional characters", "營收成長5%", Some(Language::Chinese)),
        ("Japanese", "売上高は5%増の3億円だった。", Some(Language::Japanese)),
        ("Japanese in syllables alone", "ドル", Some(Language::Japanese)),
        ("Japanese without syllables is not told from Chinese", "営業利益5%増", Some(Language::Chinese)),
        ("a syllable in a name", "优衣库の母公司表示本年度营收增长百分之五至三亿元", Some(Language::Chinese)),
        ("Chinese with names in letters", "iPhone 16 Pro销量增长5%", Some(Language::Chinese)),
        ("a name in brackets", "Shares of Alibaba (阿里巴巴) rose 5% on Monday.", None),
        ("as many words in letters as ideographs", "Sales of Tofu (豆腐) rose", None),
        ("a unit alone", "5元", None),
        ("English", "Sales rose 5% – to “$3m”.", None),
        ("German", "Der Umsatz stieg um 5 % auf 3 Mio. €.", None),
        ("Russian", "Выручка выросла на 5%", None),
        ("Korean", "매출 5% 증가", None),
        ("numbers", "5% 3.2", None),
        ("nothing", "", None),
    ] {
        assert_eq!(Language::of_script(text), expected, "{name}");
    }
}

/// Every sign is read beside its number: it is no row that the lexer cannot see.
#[test]
fn every_sign_is_money() {
    let extractor = crate::Extractor::new();
    for &Form { written, candidates, .. } in SYMBOLS {
        let places = [format!("{written} 5 million"), format!("{written}5 million"), format!("5 {written}")];
        let read = places.map(|amount| {
            let text = format!("The bank lent {amount} to them.");
            let found = extractor.read(&text);
            found.figures().first().and_then(|figure| figure.currency()).is_some_and(|currency| candidates.contains(&currency))
        });
        assert!(read.contains(&true), "{written}");
    }
}
