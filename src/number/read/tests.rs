use crate::language::Language;
use crate::lex::{Lexed, Lexemes, lexer};
use crate::number::read::read;
use crate::number::{Around, Fault};

/// Reads the number that begins a text. In brief: its value; "part" where it is one; after a `|` what it leaves.
fn brief(language: Language, text: &str, around: Around) -> String {
    let (lexicon, settings) = language.load();
    let mut lexemes = Lexemes::default();
    lexer::lex(text, 0, text.len(), lexicon, &settings, &mut lexemes);
    let sentence = &Lexed::new(text, &lexemes, lexicon, &settings);
    let read = read(sentence, 0, around).filter(|numeral| numeral.fault != Some(Fault::TooLong));
    let Some(numeral) = read else { return "nothing".to_owned() };
    let mut brief = numeral.value.normalize().to_string();
    if numeral.fraction {
        brief += " part";
    }
    if numeral.fault == Some(Fault::Torn) {
        "torn".clone_into(&mut brief);
    }
    if let Some(rest) = lexemes.items.get(numeral.end) {
        brief += " | ";
        brief += &text[rest.start..];
    }
    brief
}

#[track_caller]
fn english(text: &str, wanted: &str) {
    assert_eq!(brief(Language::English, text, Around::Nothing), wanted, "{text:?}");
}

#[track_caller]
fn money(text: &str, wanted: &str) {
    assert_eq!(brief(Language::English, text, Around::Money), wanted, "{text:?}");
}

#[track_caller]
fn chinese(text: &str, wanted: &str) {
    assert_eq!(brief(Language::Chinese, text, Around::Nothing), wanted, "{text:?}");
}

#[test]
fn spelled_below_a_hundred() {
    english("zero", "0");
    english("seven", "7");
    english("nineteen", "19");
    english("twenty", "20");
    english("twenty-one", "21");
    english("ninety nine", "99");
    english("twenty twenty", "torn");
    english("five six", "torn");
    english("ships", "nothing");
}

#[test]
fn spelled_hundreds() {
    english("one hundred", "100");
    english("a hundred", "100");
    english("a hundred and five", "105");
    english("two hundred and thirty-two", "232");
    english("two hundred thirty two", "232");
    english("nine hundred ninety-nine", "999");
    english("two hundred and ships", "200 | and ships");
    english("nineteen hundred", "1900");
}

#[test]
fn spelled_scales() {
    english("a million", "1000000");
    english("one thousand", "1000");
    english("three thousand two hundred", "3200");
    english("two hundred thousand", "200000");
    english("one million two hundred thousand and five", "1200005");
    english("four billion three million two thousand one", "4003002001");
    english("two lakh", "200000");
    english("five crore", "50000000");
    english("two lakh crore", "2000000000000");
    english("a dozen", "12");
    english("two dozen", "24");
    english("two and three", "2 | and three");
}

#[test]
fn spelled_decimals() {
    english("two point four five", "2.45");
    english("zero point three million", "300000");
    english("one point two billion", "1200000000");
    english("two point", "2 | point");
}

#[test]
fn digits_with_scales() {
    english("26.19 trillion", "26190000000000");
    english("5 million people", "5000000 | people");
    english("1.5 billion", "1500000000");
    english("3.50 thousand", "3500");
    english("4 lakh crore", "4000000000000");
    english("5 dozen", "60");
    english("5 hundred", "500");
    english("3 hundred and 21", "321");
    english("3 million and a half", "3500000");
    english("2 quadrillion", "2000000000000000");
    english("5-million", "5000000");
}

#[test]
fn short_scales_stand_close_to_their_digits() {
    english("5bn", "5000000000");
    english("5 bn", "5000000000");
    english("3k", "3000");
    english("7mn", "7000000");
    english("9tn", "9000000000000");
    english("2 cr", "20000000");
    english("1 lakh cr", "1000000000000");
    english("5M", "5000000");
    // Without money, a lower-case letter may be metres, bytes or tonnes.
    english("5m", "5 | m");
    english("5b", "5 | b");
    english("5t", "5 | t");
    money("5m", "5000000");
    money("5b", "5000000000");
    money("5 m", "5000000");
    money("5t", "5000000000000");
    money("5mm", "5000000");
}

#[test]
fn parts() {
    english("half", "0.5 part");
    english("a half", "0.5 part");
    english("a third of", "0.3333333333333333333333333333 part | of");
    english("two-thirds", "0.6666666666666666666666666667 part");
    english("two thirds", "0.6666666666666666666666666667 part");
    english("three quarters of", "0.75 part | of");
    english("five eighths", "0.625 part");
    english("one tenth", "0.1 part");
    english("1/4", "0.25 part");
    english("½", "0.5 part");
    english("⅜", "0.375 part");
    // A third place is none, nor is a span of time.
    english("third", "nothing");
    english("quarter", "nothing");
    english("three quarters ago", "3 | quarters ago");
}

#[test]
fn wholes_with_parts() {
    english("3½", "3.5");
    english("2 1/4", "2.25");
    english("5.72-1/2", "5.725");
    english("5.72¼", "5.7225");
    english("two and a half", "2.5");
    english("two and a half million", "2500000");
    english("2½ million", "2500000");
    english("half a million", "500000");
    english("half million", "500000");
    english("a quarter million", "250000");
    english("three quarters of a million", "750000");
    english("a million and a half", "1500000");
    english("two million and a half", "2500000");
}

#[test]
fn slashes_that_are_no_parts() {
    english("9/11", "9 | /11");
    english("5/4", "5 | /4");
    english("1/1", "1 | /1");
    english("3/4/2012", "3 | /4/2012");
    english("24/7", "24 | /7");
}

#[test]
fn ratios() {
    english("one in five", "0.2 part");
    english("1 in 4", "0.25 part");
    english("one out of four", "0.25 part");
    english("three out of four", "0.75 part");
    english("one in 2015", "1 | in 2015");
    english("one in 12 months", "1 | in 12 months");
    english("5 in 12", "5 | in 12");
    english("five in three", "5 | in three");
}

#[test]
fn what_does_not_fit_is_nothing() {
    english("99999999999999999999 trillion", "nothing");
    english("79228162514264337593543950335", "nothing");
    english("9 trillion trillion trillion", "nothing");
    english("2.5.1", "nothing");
}

#[test]
fn chinese_numbers() {
    chinese("五", "5");
    chinese("十", "10");
    chinese("十五", "15");
    chinese("二十", "20");
    chinese("三百零五", "305");
    chinese("一千五", "1500");
    chinese("两万三", "23000");
    chinese("两亿三千万", "230000000");
    chinese("两万三千亿", "2300000000000");
    chinese("1亿2000万", "120000000");
    chinese("3.5万", "35000");
    chinese("5千万", "50000000");
    chinese("廿三", "23");
}
