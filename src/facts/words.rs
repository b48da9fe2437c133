//! Words outside sentences with figures: which carry meaning, and their stems.

use crate::language::Language;
use crate::lexicon::{Parts, parts_of as p};
use crate::text::atom::Key;

/// What a word of English can be in a sentence.
pub(crate) fn parts(word: &str) -> Parts {
    Language::English.parts().map_or(Parts::NONE, |table| table.parts(Key::of_text(word)))
}

/// Whether a word only joins others.
pub(crate) fn is_function(word: &str) -> bool {
    let parts = parts(word);
    parts.meets(p!(Determiner, Own, Pronoun, Preposition, And, Or, Subordinate, Relative, That, Be, Auxiliary, Modal))
        && !parts.meets(p!(Measure))
}

/// A word without the ending of its plural.
pub(crate) fn stem(word: &str) -> String {
    let singular = Language::english().1;
    match singular.plural_endings.singular(word) {
        Some((stem, ending)) if word.len() > 3 && !singular.singular_endings.iter().any(|ending| word.ends_with(ending)) => {
            format!("{stem}{ending}")
        }
        _ => word.to_owned(),
    }
}
