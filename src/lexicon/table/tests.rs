use crate::language::Language;
use crate::lexicon::sense::{Sense, Tags};
use crate::lexicon::table::{FormKind, Lexicon};
use crate::lexicon::tags;
use crate::text::atom::Key;
use crate::value::{Bound, Currency, Direction};

/// A lexicon to add to.
fn lexicon() -> Lexicon {
    Language::English.load().0.clone()
}

#[track_caller]
fn senses(lexicon: &Lexicon, phrase: &str, wanted: &[Sense]) {
    let found = lexicon.find(phrase).map(|step| lexicon.entry(step.entry).senses);
    let found: Vec<Sense> = found.into_iter().flatten().flatten().collect();
    assert_eq!(found, wanted, "{phrase:?}");
}

#[test]
fn a_word_has_the_senses_of_its_rows_in_order() {
    let lexicon = lexicon();
    senses(&lexicon, "million", &[Sense::Scale(6)]);
    senses(&lexicon, "crores", &[Sense::Scale(7)]);
    senses(&lexicon, "up to", &[Sense::Before(Bound::AtMost), Sense::Reached(Direction::Up)]);
    senses(&lexicon, "till", &[Sense::To]);
    senses(&lexicon, "hike", &[Sense::MovesOrChange(Direction::Up), Sense::Change(Direction::Up)]);
    senses(&lexicon, "nothing of the kind", &[]);
}

#[test]
fn a_further_sense_joins_those_before() {
    let mut lexicon = lexicon();
    lexicon.insert("zorkmid", Sense::To);
    senses(&lexicon, "zorkmid", &[Sense::To]);
    lexicon.insert("zorkmid", Sense::From);
    lexicon.insert("zorkmid", Sense::From);
    lexicon.insert("Zorkmid", Sense::By);
    senses(&lexicon, "zorkmid", &[Sense::To, Sense::From, Sense::By]);
    let step = lexicon.find("zorkmid").unwrap();
    assert!(lexicon.tags(step.entry).meets(tags!(By)) && !lexicon.tags(step.entry).meets(tags!(At)));
}

#[test]
fn phrases_share_their_beginnings() {
    let mut lexicon = lexicon();
    lexicon.insert("zork mid point", Sense::To);
    let zork = lexicon.begin(Key::of_text("zork")).unwrap();
    assert!(zork.longer() && zork.entry == 0);
    let mid = lexicon.step(zork.path, Key::of_text("mid")).unwrap();
    assert!(mid.longer() && mid.entry == 0);
    lexicon.insert("zork mid", Sense::From);
    senses(&lexicon, "zork mid", &[Sense::From]);
    senses(&lexicon, "zork mid point", &[Sense::To]);
    senses(&lexicon, "zork", &[]);
    senses(&lexicon, "zork point", &[]);
    // Spaces, hyphens and slashes part the words of a phrase alike, and case does not matter.
    senses(&lexicon, "ZORK-mid/Point", &[Sense::To]);
}

#[test]
fn long_words_are_told_apart() {
    let mut lexicon = lexicon();
    lexicon.insert("abcdefghijklmnop", Sense::To);
    senses(&lexicon, "abcdefghijklmnop", &[Sense::To]);
    senses(&lexicon, "abcdefghXjklmnop", &[]);
    senses(&lexicon, "abcdefghijklmnopq", &[]);
    // Beyond sixteen bytes a key does not say all of a word, and nothing is found by it.
    assert!(lexicon.begin(Key::of_text("abcdefghXXXXXXXXXXXijklmnop")).is_none());
}

#[test]
fn many_words_of_the_callers_stay_found() {
    let mut lexicon = lexicon();
    let words: Vec<String> = (0..12_000u32)
        .map(|index| index.to_string().bytes().map(|digit| char::from(b'a' + (digit - b'0'))).collect::<String>() + "zq")
        .collect();
    for word in &words {
        lexicon.insert(word, Sense::Skip);
    }
    for word in &words {
        senses(&lexicon, word, &[Sense::Skip]);
    }
    senses(&lexicon, "million", &[Sense::Scale(6)]);
    senses(&lexicon, "in excess of", &[Sense::Before(Bound::MoreThan)]);
}

#[test]
fn a_form_that_is_there_keeps_its_meaning() {
    let mut lexicon = lexicon();
    lexicon.insert_form("dollars", vec![Currency::CAD].into(), 0, FormKind::Name);
    let candidates = |lexicon: &Lexicon, form: &str| {
        let senses = lexicon.entry(lexicon.find(form).unwrap().entry).senses;
        senses.into_iter().flatten().find_map(|sense| match sense {
            Sense::Major(index) | Sense::Minor(index) => lexicon.denomination(index).map(|denomination| denomination.candidates.to_vec()),
            _ => None,
        })
    };
    assert_eq!(candidates(&lexicon, "dollars").unwrap().first(), Some(&Currency::USD));
    lexicon.insert_form("moolah", vec![Currency::CAD].into(), 0, FormKind::Name);
    assert_eq!(candidates(&lexicon, "moolah").unwrap(), [Currency::CAD]);
}

#[test]
fn units_keep_their_singular() {
    let mut lexicon = lexicon();
    lexicon.insert_unit("gizmo|gizmos", "gizmo".into());
    for form in ["gizmo", "gizmos", "barrels", "metric tons"] {
        let step = lexicon.find(form).unwrap();
        let unit = lexicon
            .entry(step.entry)
            .senses
            .into_iter()
            .flatten()
            .find_map(|sense| if let Sense::Unit(index) = sense { Some(lexicon.singular(index)) } else { None });
        let wanted = match form {
            "barrels" => "barrel",
            "metric tons" => "tonne",
            _ => "gizmo",
        };
        assert_eq!(unit.as_deref(), Some(wanted), "{form}");
    }
}

#[test]
fn what_may_begin_a_phrase() {
    let lexicon = lexicon();
    for (word, wanted) in [("million", true), ("percentage", true), ("us", true), ("zorkmid", false), ("millio", false), ("", false)] {
        assert_eq!(lexicon.begin(Key::of_text(word)).is_some(), wanted, "{word:?}");
    }
}

#[test]
fn sets_of_tags() {
    let set = tags!(To, From);
    assert!(set.meets(tags!(From, By)) && !set.meets(tags!(By)) && !Tags::NONE.meets(set));
    assert!(Tags::NONE.is_empty() && !set.is_empty());
    // The last tag has a bit of its own.
    assert!(tags!(Skip).meets(tags!(Skip)) && !tags!(Skip).meets(tags!(Cardinal)));
    assert_eq!(Sense::Moves(Direction::Up).tag(), crate::lexicon::Tag::Moves);
}
