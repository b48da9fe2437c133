use crate::language::{Language, Settings};
use crate::lex::digits::{Form, may_begin_with_point, read};
use crate::lex::lexeme::Lexemes;
use crate::lex::lexer;

fn english() -> Settings {
    Language::English.load().1
}

fn undetermined() -> Settings {
    Language::Undetermined.load().1
}

fn comma() -> Settings {
    Settings { comma_decimals: true, ..english() }
}

/// A number in brief: its value with the decimals it was written with, and its form.
fn brief(literal: super::Literal) -> String {
    let form = format!("{:?}", literal.form).to_lowercase();
    let value = match literal.mantissa {
        _ if literal.form == Form::Broken => return form,
        Some(mantissa) if literal.form == Form::Vulgar => format!("{mantissa}/{}", literal.scale),
        Some(mantissa) => rust_decimal::Decimal::from_i128_with_scale(mantissa as i128, literal.scale.into()).to_string(),
        None => "too long".to_owned(),
    };
    format!("{value} {form}")
}

/// Reads the number at the start of `text`; after a `|` stands what it leaves behind.
#[track_caller]
fn reads(settings: &Settings, text: &str, wanted: &str) {
    let (literal, end) = read(text.as_bytes(), 0, settings);
    let rest = &text[end..];
    let found = if rest.is_empty() { brief(literal) } else { format!("{} |{rest}", brief(literal)) };
    assert_eq!(found, wanted, "{text:?}");
}

/// The numbers of a whole text, in order.
#[track_caller]
fn all(language: Language, text: &str, wanted: &[&str]) {
    let (lexicon, settings) = language.load();
    let mut lexemes = Lexemes::default();
    lexer::lex(text, 0, text.len(), lexicon, &settings, &mut lexemes);
    let found: Vec<String> = lexemes.literals.iter().map(|&literal| brief(literal)).collect();
    assert_eq!(found, wanted, "{text:?}");
}

#[test]
fn digits_alone() {
    let english = &english();
    reads(english, "5", "5 plain");
    reads(english, "2008 was", "2008 plain | was");
    reads(english, "0", "0 plain");
    reads(english, "007", "7 zero");
    reads(english, "5%", "5 plain |%");
    reads(english, "5m", "5 plain |m");
    reads(english, "5.", "5 plain |.");
    reads(english, "5, 6", "5 plain |, 6");
    reads(english, "5-6", "5 plain |-6");
}

#[test]
fn groups_of_three() {
    let english = &english();
    reads(english, "1,234", "1234 marked");
    reads(english, "12,345,678", "12345678 marked");
    reads(english, "1,234.5", "1234.5 marked");
    reads(english, "1,234,567.89.", "1234567.89 marked |.");
    reads(english, "999,999,999,999,999,999,999,999", "999999999999999999999999 marked");
    reads(english, "1,234, and", "1234 marked |, and");
}

#[test]
fn groups_of_two_as_in_india() {
    let english = &english();
    reads(english, "1,00,000", "100000 marked");
    reads(english, "12,34,567", "1234567 marked");
    reads(english, "1,23,45,678.90", "12345678.90 marked");
}

#[test]
fn groups_by_apostrophes() {
    let english = &english();
    reads(english, "1'234", "1234 marked");
    reads(english, "1'234'567", "1234567 marked");
    reads(english, "1’234’567", "1234567 marked");
    reads(english, "1'049.95", "1049.95 marked");
    reads(english, "90's", "90 plain |'s");
}

#[test]
fn groups_by_spaces() {
    let english = &english();
    reads(english, "1 234 567", "1234567 spaced");
    reads(english, "1\u{A0}234\u{A0}567", "1234567 marked");
    reads(english, "1\u{2009}234", "1234 marked");
    reads(english, "1\u{202F}234", "1234 marked");
    reads(english, "1\u{2008}234", "1234 marked");
    reads(english, "12 345,6", "12345.6 marked");
    reads(english, "12\u{A0}345.67", "12345.67 marked");
    reads(english, "12 3456", "12 plain | 3456");
    reads(english, "2008 300", "2008 plain | 300");
    reads(english, "5 million", "5 plain | million");
}

#[test]
fn breaks_as_agencies_make_them() {
    let english = &english();
    reads(english, "23 .3 m", "23.3 marked | m");
    reads(english, "416 ,000", "416000 marked");
    reads(english, "23 . 3", "23 plain | . 3");
    reads(english, "416 ,00", "416 plain | ,00");
    reads(&comma(), "23 .3", "23 plain | .3");
}

#[test]
fn decimals() {
    let english = &english();
    reads(english, "3.5", "3.5 marked");
    reads(english, "3.50", "3.50 marked");
    reads(english, "3.1415926", "3.1415926 marked");
    reads(english, "0.125", "0.125 marked");
    reads(english, ".75", "0.75 marked");
    reads(english, "3,5", "3.5 marked");
    reads(english, "3.5,", "3.5 marked |,");
    reads(&comma(), "3,5", "3.5 marked");
    reads(&comma(), "1.234.567,89", "1234567.89 marked");
}

#[test]
fn the_point_before_decimals() {
    assert!(may_begin_with_point(b".75", 0));
    assert!(may_begin_with_point(b"of .75", 3));
    assert!(may_begin_with_point(b"$.75", 1));
    assert!(!may_begin_with_point(b"U.S.75", 3));
    assert!(!may_begin_with_point(b"..75", 1));
    assert!(!may_begin_with_point(b"(a).75", 3));
}

#[test]
fn one_mark_before_three_digits() {
    let (english, undetermined, comma) = (&english(), &undetermined(), &comma());
    reads(english, "3,350", "3350 marked");
    reads(english, "3.350", "3.350 marked");
    reads(comma, "3,350", "3.350 marked");
    reads(comma, "3.350", "3350 marked");
    reads(undetermined, "3,350", "3350 marked");
    reads(undetermined, "3.350", "3350 marked");
    // Nothing is grouped behind a zero, nor behind four digits.
    reads(undetermined, "0.350", "0.350 marked");
    reads(undetermined, "0,350", "0.350 marked");
    reads(undetermined, "1234.350", "1234.350 marked");
    // Two marks tell which is which.
    for settings in [english, undetermined, comma] {
        reads(settings, "1,234.567", "1234.567 marked");
        reads(settings, "1.234,567", "1234.567 marked");
        reads(settings, "1.234.567", "1234567 marked");
        reads(settings, "1,234,567", "1234567 marked");
    }
}

#[test]
fn certain_numbers_settle_ambiguous_ones() {
    all(Language::English, "1.234,56 and 3.350", &["1234.56 marked", "3350 marked"]);
    all(Language::English, "3.350 and 1.234,56", &["3350 marked", "1234.56 marked"]);
    all(Language::English, "1,234.56 and 3.350", &["1234.56 marked", "3.350 marked"]);
    all(Language::Undetermined, "12.5 and 3.350", &["12.5 marked", "3.350 marked"]);
    all(Language::Undetermined, "12,5 and 3,350", &["12.5 marked", "3.350 marked"]);
    // Where they contradict each other, the language decides.
    all(Language::English, "12.5, 12,5 and 3,350", &["12.5 marked", "12.5 marked", "3350 marked"]);
}

#[test]
fn exponents() {
    let english = &english();
    reads(english, "1e10", "10000000000 marked");
    reads(english, "2E+3", "2000 marked");
    reads(english, "2E13", "20000000000000 marked");
    // One digit behind a capital is a name, and a nought first a piece of an address.
    reads(english, "7E7", "7 plain |E7");
    reads(english, "3E01", "3 plain |E01");
    reads(english, "1.3e6", "1300000 marked");
    reads(english, "1.2345e2", "123.45 marked");
    reads(english, "1e99", "too long marked");
    reads(english, "1e", "1 plain |e");
    reads(english, "1e6x", "1 plain |e6x");
    reads(english, "1e123", "1 plain |e123");
    reads(english, "5 e10", "5 plain | e10");
}

#[test]
fn broken_forms() {
    let english = &english();
    reads(english, "2.5.1", "broken");
    reads(english, "1.2.3.4 is", "broken | is");
    reads(english, "192.168.0.1", "broken");
    reads(english, "01.02.2003", "broken");
    reads(english, "09.30", "broken");
    reads(english, "1,2,3", "1 plain |,2,3");
}

#[test]
fn what_does_not_fit() {
    let english = &english();
    reads(english, "9999999999999999999999999999", "9999999999999999999999999999 plain");
    reads(english, "10000000000000000000000000000", "too long plain");
    reads(english, "9,999,999,999,999,999,999,999,999,999,999", "too long marked");
    reads(english, "0.1234567890123456789012345678", "0.1234567890123456789012345678 marked");
    reads(english, "0.12345678901234567890123456789", "too long marked");
    reads(english, &"7".repeat(5000), "too long plain");
}

#[test]
fn full_width_digits() {
    all(Language::Chinese, "１２３", &["123 plain"]);
    all(Language::Chinese, "１２．５", &["12.5 marked"]);
    all(Language::Chinese, "１，２３４", &["1234 marked"]);
    all(Language::Chinese, "7.２", &["7.2 marked"]);
    all(Language::English, "１２ of ３４", &["12 plain", "34 plain"]);
    all(Language::Chinese, &"９".repeat(50), &["too long plain", "9999999999 plain"]);
}

#[test]
fn vulgar_fractions() {
    all(Language::English, "½ and ¾", &["1/2 vulgar", "3/4 vulgar"]);
    all(Language::English, "3½", &["3 plain", "1/2 vulgar"]);
    all(Language::English, "⅔ ⅘ ⅚ ⅞", &["2/3 vulgar", "4/5 vulgar", "5/6 vulgar", "7/8 vulgar"]);
}
