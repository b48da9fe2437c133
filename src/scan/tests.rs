use super::{ANCHORS, next};
use crate::extract::Extractor;
use crate::language::Language;

const TEXTS: [&str; 3] = [include_str!("../../benches/data/news.txt"), include_str!("../../benches/data/headlines.txt"), include_str!("../../benches/data/reports.txt")];

/// The first anchor of a text.
#[track_caller]
fn anchor(text: &str, wanted: Option<usize>) {
    let lexicon = Language::English.load().0;
    // At every place of the eight bytes that are looked at together.
    for shift in 0..17 {
        let text = format!("{}{text}", " ".repeat(shift));
        assert_eq!(next(text.as_bytes(), 0, lexicon), wanted.map(|at| at + shift), "{text:?}");
    }
}

/// Reading only where the scan stops finds what reading every sentence finds.
#[track_caller]
fn misses_nothing(text: &str) {
    let scanning = Extractor::new();
    let reading = Extractor::builder().every_sentence(true).build();
    assert_eq!(scanning.read(text), reading.read(text), "{text}");
    assert!(scanning.figures(text).eq(reading.figures(text)), "{text}");
}

#[test]
fn digits_are_anchors() {
    anchor("5", Some(0));
    anchor("rose 5%", Some(5));
    anchor("a1", Some(1));
    anchor("½", Some(0));
    anchor("some ５", Some(5));
}

#[test]
fn number_words_and_movements_are_anchors() {
    anchor("seven", Some(0));
    anchor("Sales doubled", Some(6));
    anchor("about HALF", Some(6));
    anchor("a Million", Some(2));
    anchor("tenfold", Some(0));
    anchor("sold dozens", Some(5));
}

#[test]
fn other_words_are_none() {
    anchor("", None);
    anchor("Sales rose", None);
    anchor("often weighty", None);
    anchor("café naïve", None);
    anchor("the dollar", Some(4));
}

#[test]
fn every_anchor_word_is_found() {
    for word in ["one", "twelve", "ninety", "hundred", "thousand", "crore", "trillion", "dozen", "half", "third", "halved", "trebled", "twice", "fivefold", "dollar"] {
        anchor(word, Some(0));
        anchor(&word.to_uppercase(), Some(0));
        anchor(&format!("({word})"), Some(1));
        let lexicon = Language::English.load().0;
        let step = lexicon.begin(crate::atom::Key::of_text(word)).unwrap();
        assert!(lexicon.tags(step.entry).meets(ANCHORS), "{word}");
    }
}

#[test]
fn nothing_is_missed() {
    for text in TEXTS {
        misses_nothing(text);
        text.lines().for_each(misses_nothing);
        // Without digits, number words alone have to stop the scan.
        misses_nothing(&text.replace(|character: char| character.is_ascii_digit(), ""));
        misses_nothing(&text.to_uppercase());
    }
}

#[test]
fn nothing_is_missed_between_empty_sentences() {
    let empty = "Nothing to report here. ".repeat(40);
    misses_nothing(&format!("{empty}Sales doubled. {empty}Profit rose 5%. {empty}"));
    misses_nothing(&format!("{empty}\n\n{}seven million people. {empty}", "word ".repeat(2000)));
}
