//! What of a run without blanks is a name.

use crate::lexicon::Names;

/// Marks that open what another closes.
const PAIRS: [(char, char); 6] = [('（', '）'), ('(', ')'), ('“', '”'), ('《', '》'), ('「', '」'), ('[', ']')];

/// The name that a run begins with, and how long it is; `None` where it begins with none. `heads` where the run stands at
/// the head of a sentence, as what the sentence is about.
pub(crate) fn name(words: &Names, run: &str, heads: bool) -> Option<usize> {
    let known = |run: &str| words.known.start(run);
    let mut end = opened(run).unwrap_or(run.len());
    let mut at = 0;
    while let Some(rest) = run.get(at..end).filter(|rest| !rest.is_empty()) {
        let whole = words.kept.start(rest);
        if whole > 0 {
            at += whole;
        } else if at > 0 && words.particles.start(rest) > 0 {
            end = at;
        } else {
            at += rest.chars().next().map_or(1, char::len_utf8);
        }
    }
    let name = run.get(..end.min(run.len()))?.trim_end();
    let fixed = known(name);
    let begun = fixed > 0 || words.unopened.start(name) > 0 || words.openings.start(name) == 0;
    let closed = fixed == name.len() || words.unclosed.end(name) > 0 || words.closings.end(name) == 0;
    if !begun || !closed || words.idle.start(name) == name.len() {
        return None;
    }
    let mut letters = name.chars();
    let (first, second) = (letters.next()?, letters.next()?);
    // 3M and 8家机构, but no number.
    if first.is_ascii_digit() && !second.is_ascii_alphabetic() {
        let behind =
            name.trim_start_matches(|letter: char| letter.is_ascii_digit() || letter == '.' || words.beside_numbers.contains(&letter));
        return (words.counted.start(behind) > 0).then_some(name.len());
    }
    if name.is_ascii() {
        return name.bytes().any(|byte| byte.is_ascii_uppercase()).then_some(name.len());
    }
    // Two characters are any noun, unless they are known or head the sentence.
    let short = letters.next().is_none();
    (!short || heads || fixed == name.len()).then_some(name.len())
}

/// Past the last particle or verb in a run that ends with a measure, before a place in it.
pub(crate) fn past_particles(words: &Names, run: &str, limit: usize) -> usize {
    let mut past = 0;
    let mut at = 0;
    while let Some(rest) = run.get(at..).filter(|rest| !rest.is_empty()) {
        let whole = words.chosen.start(rest);
        let between = if whole > 0 { 0 } else { words.verbs.start(rest) };
        at += match (whole, between) {
            (0, 0) => rest.chars().next().map_or(1, char::len_utf8),
            (0, between) => {
                past = if at + between <= limit { at + between } else { past };
                between
            }
            (whole, _) => whole,
        };
    }
    past
}

/// Where a mark opens that nothing in the run closes.
fn opened(run: &str) -> Option<usize> {
    run.char_indices()
        .find(|&(at, letter)| {
            matches!(letter, '>' | '#' | '@' | '/' | '+')
                || PAIRS.iter().any(|&(open, close)| {
                    letter == open && !run.get(at..).is_some_and(|rest| rest.contains(close))
                        || letter == close && !run.get(..at).is_some_and(|before| before.contains(open))
                })
        })
        .map(|(at, _)| at)
}
