//! The noun that is counted: "4.9 million vehicles", "34 beam lines", 8家机构.
//!
//! Without a dictionary of nouns: the plural is the sign of one in a spaced language, a measure word in an
//! unspaced one, and every word with a sense of its own ends the phrase.

use std::borrow::Cow;

use crate::language::endings::ends_with;
use crate::lex::lexeme::{Lexeme, Mark, Shape};
use crate::lex::sentence::Sentence;
use crate::lexicon::{QUIET, Tags, tags};
use crate::value::Unit;

/// The words with a sense of their own that a noun phrase may hold all the same.
pub(crate) const WORDS: Tags = tags!(Filler, Qualifier, Ordinal, NameCue, Same, Change, MovesOrChange, Expected, Countable).or(QUIET);

/// No noun phrase that a reader takes in with its number is longer.
const LONGEST: usize = 5;

/// The noun phrase at a lexeme: its head and where it ends. After "one" the noun is in the singular.
pub(crate) fn phrase(sentence: Sentence<'_>, start: usize, one: bool) -> Option<(usize, usize)> {
    if sentence.settings.unspaced {
        return run(sentence, start).filter(|_| start > 0 && sentence.touches(start - 1));
    }
    if sentence.settings.capital_nouns {
        return capital_phrase(sentence, start);
    }
    let mut at = start;
    let mut words = 0;
    while words < LONGEST {
        if may_be_joined(sentence, at) {
            // "66 sub-venues": a prefix that has a sense of its own.
            if prefixed(sentence, at) {
                return Some((at + 2, at + 3));
            }
            if let Some(after) = past_code(sentence, at).or_else(|| past_compound(sentence, at)) {
                words += 1;
                at = after;
                continue;
            }
        }
        // "14 people's deputies": whose they are is not what is counted.
        let owner = owns(sentence, at);
        let plain = word_of_phrase(sentence, at)? || owner;
        let next = at + 1;
        let plural_next = || {
            is_plural(sentence, next) || sentence.has(next, tags!(Unit)) && ends_with(sentence.written(next), sentence.settings.plural_mark)
        };
        if !plain {
            // A unit ends the phrase as its head: "62,000 floor square meters"; but "restricted share units".
            let qualifies = !ends_with(sentence.written(at), sentence.settings.plural_mark) && plural_next();
            if !qualifies {
                return (words > 0).then_some((at, next));
            }
        } else if is_plural(sentence, at) && !one && !owner {
            // "professional services employees", "lightning strikes": the last plural is the head.
            let verb = sentence.has(next + 1, tags!(Determiner, Article)) || sentence.is_number(next + 1);
            let movement = sentence.has(next, tags!(Change, MovesOrChange));
            // "six Champions League goals": a plural that names is no head where another follows.
            let named = || is_capital(sentence, at) && is_capital(sentence, next) && !is_plural(sentence, next);
            if words == 0 && named() {
                if let Some(found) = phrase(sentence, next, false).filter(|&(head, _)| !is_capital(sentence, head)) {
                    return Some(found);
                }
            }
            return Some(if !verb && !movement && plural_next() { (next, next + 1) } else { (at, next) });
        }
        words += 1;
        if one && ends_phrase(sentence, next) {
            // "one contact called": what is said of the noun.
            let past = || sentence.settings.past_endings.iter().any(|ending| sentence.written(at).ends_with(ending));
            if words > 1 && sentence.length(at) > 5 && past() {
                return Some((at - 1, at));
            }
            return (sentence.shape(at) == Some(Shape::Lower) && !sentence.has(at, tags!(Ordinal))).then_some((at, next));
        }
        // "must-have growth stocks": a hyphen within the phrase.
        at = if is_hyphened(sentence, at) { next + 1 } else { next };
        // "state-of-the-art labs"
        if at > next {
            at = (at..).step_by(2).take(LONGEST).find(|&at| !is_hyphened(sentence, at))?;
        }
        // "Finnish-made houses": the second word may be any.
        if at > next && sentence.is_word(at) && word_of_phrase(sentence, at).is_none() {
            at += 1;
        }
    }
    None
}

/// The noun phrase of a language whose nouns have capitals: adjectives, and the first word with one.
fn capital_phrase(sentence: Sentence<'_>, start: usize) -> Option<(usize, usize)> {
    let adjective = |at: usize| sentence.shape(at) == Some(Shape::Lower) && sentence.is_unknown_word(at);
    let head = (start..start + LONGEST).find(|&at| !adjective(at))?;
    (sentence.shape(head) == Some(Shape::Capital) && sentence.is_unknown_word(head)).then_some((head, head + 1))
}

/// Whether a noun phrase may begin at a lexeme with a code or a compound: "5G base stations", "third-party stores".
#[inline]
pub(crate) fn begins_with_compound(sentence: Sentence<'_>, at: usize) -> bool {
    may_be_joined(sentence, at) && is_joined(sentence, at)
}

/// Whether a word could be a part of a code or a compound: what goes on touches it, or the lexicon knows the whole.
#[inline]
fn may_be_joined(sentence: Sentence<'_>, at: usize) -> bool {
    sentence.touches(at) || sentence.has(at, tags!(Stop))
}

#[inline(never)]
fn is_joined(sentence: Sentence<'_>, at: usize) -> bool {
    past_code(sentence, at).is_some() || past_compound(sentence, at).is_some() || prefixed(sentence, at)
}

/// Past letters and digits that touch and name something: "PS3", "5G".
fn past_code(sentence: Sentence<'_>, at: usize) -> Option<usize> {
    // "3 USD50 cards"
    let currency = |at: usize| sentence.length(at) > 2 && sentence.has(at, tags!(Major, Minor));
    let letters = |at: usize| sentence.is_word(at) && sentence.shape(at) != Some(Shape::Lower) && !currency(at);
    let code = sentence.touches(at)
        && (letters(at) && sentence.is_digits(at + 1) || sentence.is_digits(at) && letters(at + 1) && sentence.length(at + 1) == 1);
    (code && !sentence.touches(at + 1)).then_some(at + 2)
}

/// Whether a hyphen joins a word that a noun phrase could not hold to a plural: "sub-venues", "by-elections".
fn prefixed(sentence: Sentence<'_>, at: usize) -> bool {
    sentence.is_mark(at + 1, Mark::Hyphen)
        && sentence.touches(at)
        && sentence.touches(at + 1)
        && sentence.is_word(at)
        && word_of_phrase(sentence, at).is_none()
        && sentence.is_unknown_word(at + 2)
        && is_plural(sentence, at + 2)
        && !is_plural(sentence, at + 3)
}

/// Whether a hyphen joins a word to the next.
fn is_hyphened(sentence: Sentence<'_>, at: usize) -> bool {
    sentence.is_mark(at + 1, Mark::Hyphen) && sentence.touches(at) && sentence.touches(at + 1)
}

/// Past an adjective of two words joined by a hyphen whose first has a sense of its own: "third-party", "co-branded".
fn past_compound(sentence: Sentence<'_>, at: usize) -> Option<usize> {
    if !sentence.is_word(at) || word_of_phrase(sentence, at).is_some() {
        return None;
    }
    // The lexicon may know the whole as one phrase.
    if sentence.has(at, tags!(Stop)) && sentence.written(at).contains('-') {
        return Some(at + 1);
    }
    let joined = is_hyphened(sentence, at);
    // "up-to-date plants"
    let last = (at + 2..).step_by(2).take(LONGEST).find(|&at| !is_hyphened(sentence, at))?;
    // "67 on-premises clients": a plural too, where another follows.
    let adjective = !is_plural(sentence, last) || is_plural(sentence, last + 1);
    (joined && sentence.is_unknown_word(last) && adjective).then_some(last + 1)
}

/// Whether a noun behind the hyphen of a number counts: "a 120-bed hospital", "a three-judge panel". What it makes an
/// adjective of follows it.
pub(crate) fn compounds(sentence: Sentence<'_>, at: usize) -> bool {
    let word = sentence.written(at);
    let endings = sentence.settings.adjective_endings.iter().chain(sentence.settings.participle_endings);
    sentence.shape(at) == Some(Shape::Lower)
        && (sentence.is_unknown_word(at) || sentence.tags(at) == tags!(NameCue))
        && word.len() > 2
        && !endings.clone().any(|ending| word.len() >= ending.len() + 3 && word.ends_with(ending))
        && !sentence.settings.compound_adjectives.contains(&word)
        && !is_plural(sentence, at)
        && word_of_phrase(sentence, at + 1).is_some()
}

/// The noun behind two joined adjectives: "technical support and licensing operations employees".
pub(crate) fn coordinated(sentence: Sentence<'_>, start: usize) -> Option<usize> {
    let mut at = start;
    // "20,000 Cherokee, Wagoneer and Comanche vehicles": names are listed.
    let listed = |at: usize| {
        let name = |at: usize| sentence.shape(at) == Some(Shape::Capital) && sentence.is_unknown_word(at);
        at > start && sentence.is_mark(at, Mark::Comma) && name(at - 1) && name(at + 1)
    };
    while at < start + LONGEST && (word_of_phrase(sentence, at) == Some(true) || listed(at)) {
        at += 1;
    }
    if at == start || !sentence.has(at, tags!(And)) {
        return None;
    }
    phrase(sentence, at + 1, false).map(|(head, _)| head)
}

/// `Some(true)` for a word that a noun phrase may hold, `Some(false)` for a unit, `None` for what ends it.
fn word_of_phrase(sentence: Sentence<'_>, at: usize) -> Option<bool> {
    if !sentence.is_word(at) {
        return None;
    }
    // "one after another"
    if sentence.has(at, tags!(Clause)) {
        return None;
    }
    // The first sense decides: what leads elsewhere can still be a unit here.
    match sentence.sense(at, Some) {
        None => Some(true),
        Some(sense) if Tags::NONE.with(sense.tag()).meets(WORDS) || sentence.has(at, tags!(Countable)) => Some(true),
        Some(_) => sentence.has(at, tags!(Unit)).then_some(false),
    }
}

fn is_capital(sentence: Sentence<'_>, at: usize) -> bool {
    sentence.shape(at) == Some(Shape::Capital)
}

/// Whether a word may stand before a noun, whatever it says besides: "three more days".
pub(crate) fn may_qualify(sentence: Sentence<'_>, at: usize) -> bool {
    word_of_phrase(sentence, at) == Some(true)
}

fn ends_phrase(sentence: Sentence<'_>, at: usize) -> bool {
    word_of_phrase(sentence, at).is_none() && !sentence.is_mark(at, Mark::Hyphen)
}

/// Whether "'s" stands behind a word: what it names is an owner.
pub(crate) fn owns(sentence: Sentence<'_>, at: usize) -> bool {
    let behind = || sentence.lexeme(at).zip(sentence.lexeme(at + 1));
    let gap = |(owner, next): (&Lexeme, &Lexeme)| sentence.text.get(owner.end()..next.start);
    sentence.is_word(at) && !sentence.touches(at) && behind().and_then(gap).is_some_and(|gap| gap.starts_with(['\'', '’']))
}

/// Whether a word tells of more than one thing: a plural, or a unit in the plural.
pub(crate) fn is_many(sentence: Sentence<'_>, at: usize) -> bool {
    is_plural(sentence, at) || sentence.has(at, tags!(Unit)) && ends_with(sentence.written(at), sentence.settings.plural_mark)
}

/// Whether a word ends as plurals do, in capitals or not.
pub(crate) fn ends_as_plural(sentence: Sentence<'_>, at: usize) -> bool {
    ends_with(sentence.written(at), sentence.settings.plural_mark)
}

/// Whether a word is a plural by its ending.
fn is_plural(sentence: Sentence<'_>, at: usize) -> bool {
    if sentence.is_known(at) && !sentence.has(at, tags!(Change, MovesOrChange, NameCue, Expected, Countable)) {
        return false;
    }
    let word = sentence.written(at);
    let settings = sentence.settings;
    let regular =
        word.len() >= 4 && ends_with(word, settings.plural_mark) && !settings.singular_endings.iter().any(|ending| word.ends_with(ending));
    // "five MPs", "two EVs"
    let initials = || word.len() == 3 && word.strip_suffix(settings.plural_mark).is_some_and(is_in_capitals);
    regular || settings.irregular_plurals.singular(word).is_some() || initials()
}

fn is_in_capitals(word: &str) -> bool {
    !word.is_empty() && word.bytes().all(|letter| letter.is_ascii_uppercase())
}

/// Where the name of a counted noun begins: "beam lines" with the nouns before its head, "different brands" without
/// the adjectives.
pub(crate) fn name(sentence: Sentence<'_>, start: usize, head: usize) -> usize {
    let mut first = head;
    while let Some(before) = first.checked_sub(1).filter(|&before| before >= start) {
        let adjective = || {
            let word = sentence.written(before);
            sentence.settings.adjective_endings.iter().any(|ending| word.ends_with(ending))
        };
        // "part-time employees", "must-have stocks"
        let joined = || before > start && sentence.is_mark(before - 1, Mark::Hyphen) && sentence.touches(before - 1);
        let known = sentence.is_known(before) && !(sentence.has(before, tags!(Countable)) && sentence.has(before, tags!(Unit)));
        if sentence.shape(before) != Some(Shape::Lower) || known || adjective() || joined() {
            break;
        }
        first = before;
    }
    first
}

/// In an unspaced script: the run of ideographs without senses of their own, up to a few.
pub(crate) fn run(sentence: Sentence<'_>, start: usize) -> Option<(usize, usize)> {
    let mut end = start;
    while end < start + 6
        && sentence.shape(end) == Some(Shape::Ideographs)
        && (!sentence.is_known(end) || sentence.has(end, tags!(Classifier)) && !(end > start && sentence.has(end - 1, tags!(Noun))))
        && (end == start || sentence.touches(end - 1))
    {
        end += 1;
    }
    // 24本買った: what an ending follows is a verb.
    let verb = sentence.settings.counters_stand_alone && sentence.shape(end) == Some(Shape::Kana) && !sentence.is_known(end);
    (end > start && !verb).then_some((start, end))
}

/// The singular of the noun whose head is at a lexeme (for a run of ideographs: from it up to `end`).
pub(crate) fn singular<'t>(text: &'t str, start: usize, end: usize, sentence: Sentence<'_>) -> Unit<'t> {
    let word = text.get(start..end).unwrap_or_default();
    let settings = sentence.settings;
    let regular = || {
        // "five MPs"
        let initials = || word.strip_suffix(settings.plural_mark).is_some_and(is_in_capitals);
        let plural =
            (word.len() > 3 || word.len() == 3 && initials()) && !settings.singular_endings.iter().any(|ending| word.ends_with(ending));
        if plural { settings.plural_endings.singular(word) } else { None }
    };
    let (stem, ending) = settings.irregular_plurals.singular(word).or_else(regular).unwrap_or((word, ""));
    Unit { stem: Cow::Borrowed(stem), ending }
}

/// An ideograph that no list knows: part of a noun.
pub(crate) fn is_noun(sentence: Sentence<'_>, at: usize) -> bool {
    sentence.shape(at) == Some(Shape::Ideographs) && !sentence.is_known(at)
}
