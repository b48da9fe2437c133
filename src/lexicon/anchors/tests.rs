use crate::extract::Extractor;
use crate::language::Language;
use crate::lexicon::anchors::holds_anchor;
use crate::lexicon::beginnings::ANCHORS;
use crate::text::atom::Key;
use crate::text::sentences::piece;

const TEXTS: [&str; 3] = [
    include_str!("../../../benches/data/news.txt"),
    include_str!("../../../benches/data/headlines.txt"),
    include_str!("../../../benches/data/reports.txt"),
];

/// Whether a text holds an anchor: a digit, which the sentence tells before the scan, or what the scan finds.
#[track_caller]
fn anchor(text: &str, wanted: bool) {
    let lexicon = Language::English.load().0;
    // At every place of the eight bytes that are looked at together.
    for shift in 0..17 {
        let text = format!("{}{text}", " ".repeat(shift));
        let digits = piece(text.as_bytes(), 0).digits;
        assert_eq!(digits || holds_anchor(text.as_bytes(), 0, lexicon), wanted, "{text:?}");
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
fn digits_outside_ascii_are_anchors() {
    anchor("½", true);
    anchor("some ５", true);
    anchor("rose３%", true);
    anchor("5", true);
}

#[test]
fn number_words_and_movements_are_anchors() {
    anchor("seven", true);
    anchor("Sales doubled", true);
    // What leads to a scale stands before an "'s".
    anchor("the third’s million", true);
    anchor("a third's million", true);
    anchor("about HALF", true);
    anchor("a Million", true);
    anchor("tenfold", true);
}

#[test]
fn other_words_are_none() {
    anchor("", false);
    anchor("Sales rose", false);
    anchor("often weighty", false);
    anchor("café naïve", false);
    anchor("the dollar", false);
    anchor("sold dozens", false);
}

#[test]
fn every_anchor_word_is_found() {
    for word in ["one", "twelve", "ninety", "half", "halved", "trebled", "twice", "fivefold"] {
        anchor(word, true);
        anchor(&word.to_uppercase(), true);
        anchor(&format!("({word})"), true);
        let lexicon = Language::English.load().0;
        let step = lexicon.begin(Key::of_text(word)).unwrap();
        assert!(lexicon.tags(step.entry).meets(ANCHORS), "{word}");
    }
}

#[test]
fn some_words_are_anchors_behind_what_leads_to_them() {
    for word in ["thousand", "crore", "trillion", "dozen", "third", "quarter", "dollar"] {
        anchor(word, false);
        anchor(&format!("the {word}"), false);
        anchor(&format!("about a {word}"), true);
        anchor(&format!("A  {}", word.to_uppercase()), true);
        anchor(&format!("a-{word}"), true);
    }
    anchor("quarter million", true);
    anchor("a", false);
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
