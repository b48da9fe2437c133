use crate::language::Language;
use crate::lex::lexeme::{Lexemes, Mark, Shape, senses};
use crate::lex::lexer::lex;
use crate::lexicon::Sense;
use crate::value::Bound;

fn lexemes(language: Language, text: &str) -> Lexemes {
    let (lexicon, settings) = language.load();
    let mut lexemes = Lexemes::default();
    lex(text, 0, text.len(), lexicon, &settings, &mut lexemes);
    lexemes
}

/// Where the lexemes of a text are parted, and that they are in order and disjoint.
#[track_caller]
fn splits(language: Language, text: &str, wanted: &str) {
    let lexemes = lexemes(language, text);
    let mut before = 0;
    let mut found = Vec::new();
    for lexeme in &lexemes.items {
        assert!(before <= lexeme.start && lexeme.start < lexeme.end() && lexeme.end() <= text.len(), "{text:?}");
        before = lexeme.end();
        found.push(&text[lexeme.start..lexeme.end()]);
    }
    assert_eq!(found.join("|"), wanted, "{text:?}");
}

#[track_caller]
fn english(text: &str, wanted: &str) {
    splits(Language::English, text, wanted);
}

#[track_caller]
fn chinese(text: &str, wanted: &str) {
    splits(Language::Chinese, text, wanted);
}

#[track_caller]
fn shapes(text: &str, wanted: &[Shape]) {
    let found: Vec<Shape> = lexemes(Language::English, text).items.iter().map(|lexeme| lexeme.shape).collect();
    assert_eq!(found, wanted, "{text:?}");
}

/// The first sense of the first lexeme.
#[track_caller]
fn means(text: &str, wanted: Option<Sense>) {
    let lexemes = lexemes(Language::English, text);
    assert_eq!(senses(&lexemes.items[0], Language::English.load().0).first().copied().flatten(), wanted, "{text:?}");
}

#[test]
fn words_and_spaces() {
    english("", "");
    english("   ", "");
    english("Sales rose", "Sales|rose");
    english(" Sales\t\n rose ", "Sales|rose");
    english("Zürich société naïve", "Zürich|société|naïve");
    english("Ünal émigré", "Ünal|émigré");
}

#[test]
fn the_longest_phrase_is_one_lexeme() {
    english("3 percentage points more", "3|percentage points|more");
    english("3 percentage-point cut", "3|percentage-point|cut");
    english("3 percentage of", "3|percentage|of");
    english("more than 5", "more than|5");
    english("more 5", "more|5");
    english("year on year", "year on year");
    english("year-on-year", "year-on-year");
    english("year/year", "year|/|year");
    english("year\non\nyear", "year\non\nyear");
    english("year on Monday", "year|on|Monday");
    english("in excess of", "in excess of");
    english("in excess", "in|excess");
    english("barrels of oil equivalent", "barrels of oil equivalent");
    english("barrels of oil", "barrels|of|oil");
    english("Canadian dollars", "Canadian dollars");
    english("new Israeli shekels", "new Israeli shekels");
}

#[test]
fn phrases_in_any_case() {
    means("MORE THAN", Some(Sense::Before(Bound::MoreThan)));
    means("More than", Some(Sense::Before(Bound::MoreThan)));
    means("million", Some(Sense::Scale(6)));
    means("MILLION", Some(Sense::Scale(6)));
    means("unheard", None);
    means("millionaire", None);
}

#[test]
fn acronyms() {
    english("U.S. dollars", "U.S. dollars");
    english("the U.S. economy", "the|U.S.|economy");
    english("p.m.", "p.m.");
    english("L.E 5", "L.E|5");
    english("ab.cd", "ab|.|cd");
    english("I saw.", "I|saw|.");
    means("U.S.", None);
    means("a.m.", Some(Sense::Clock));
}

#[test]
fn possessives_are_left_out() {
    english("Acme's profit", "Acme|profit");
    english("Acme’s profit", "Acme|profit");
    english("the banks' profit", "the|banks|'|profit");
    english("it's", "it");
    english("Acme'shop", "Acme|'|shop");
}

#[test]
fn numbers_and_what_touches_them() {
    english("$5.2m", "$|5.2|m");
    english("5%", "5|%");
    english("5-6", "5|-|6");
    english("(5)", "(|5|)");
    english("3.2.", "3.2|.");
    english(".5", ".5");
    english("a.5", "a|.|5");
    english("−5", "−|5");
    english("Q3", "Q|3");
    english("US$5", "US$|5");
    english("5bn", "5|bn");
    english("A$5", "A$|5");
}

#[test]
fn shapes_of_words() {
    shapes("rose Rose ROSE R McDonald", &[Shape::Lower, Shape::Capital, Shape::Capitals, Shape::Capital, Shape::Capital]);
    shapes("émigré Élan", &[Shape::Lower, Shape::Capital]);
    shapes("5 ½", &[Shape::Digits, Shape::Digits]);
}

#[test]
fn marks() {
    let one = |text: &str, mark: Mark| shapes(text, &[Shape::Mark(mark)]);
    one(",", Mark::Comma);
    one(".", Mark::Stop);
    one("!", Mark::Stop);
    one("?", Mark::Stop);
    one(":", Mark::Colon);
    one(";", Mark::Semicolon);
    one("(", Mark::Open);
    one("]", Mark::Close);
    one("-", Mark::Hyphen);
    one("\u{2011}", Mark::Hyphen);
    one("–", Mark::Dash);
    one("—", Mark::Dash);
    one("−", Mark::Minus);
    one("/", Mark::Slash);
    one("+", Mark::Plus);
    one("~", Mark::Tilde);
    one("<", Mark::Less);
    one(">", Mark::Greater);
    one("=", Mark::Equals);
    one("“", Mark::Quote);
    one("'", Mark::Quote);
    one("$", Mark::Other);
    one("€", Mark::Other);
    one("，", Mark::Comma);
    one("（", Mark::Open);
    one("。", Mark::Stop);
    shapes("ab.cd", &[Shape::Lower, Shape::Mark(Mark::Point), Shape::Lower]);
}

#[test]
fn invisible_characters_are_left_out() {
    english("5\u{200B}6", "5\u{200B}6");
    english("5\u{200B} 6", "5|6");
    english("\u{FEFF}Sales", "Sales");
    english("5\u{A0}m", "5|m");
}

#[test]
fn ideographs() {
    chinese("增长5%", "增长|5|%");
    chinese("同比增长", "同比|增长");
    chinese("5亿元", "5|亿|元");
    chinese("百分之五", "百|分之|五");
}

#[test]
fn offsets_are_of_the_whole_text() {
    let text = "Ünal. Sales rose 5%.";
    let (lexicon, settings) = Language::English.load();
    let mut lexemes = Lexemes::default();
    lex(text, 7, text.len() - 1, lexicon, &settings, &mut lexemes);
    let found: Vec<(usize, &str)> = lexemes.items.iter().map(|lexeme| (lexeme.start, &text[lexeme.start..lexeme.end()])).collect();
    assert_eq!(found, [(7, "Sales"), (13, "rose"), (18, "5"), (19, "%")]);
    // Room is used again, and nothing of before is left in it.
    lex("up", 0, 2, lexicon, &settings, &mut lexemes);
    assert_eq!((lexemes.items.len(), lexemes.literals.len()), (1, 0));
}
