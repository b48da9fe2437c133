//! The words between an amount and what leads to it.

use crate::lex::{Mark, Sentence, sense};
use crate::lexicon::{Tags, tags};
use crate::value::Bound;

/// "vests over four years": so long, and not longer; but "for over ten years", "over two years ago".
pub(crate) fn throughout(sentence: Sentence<'_>, first: usize, end: usize) -> bool {
    first.checked_sub(1).is_some_and(|over| {
        sentence.has(over, tags!(Throughout))
            && sentence.has(over, tags!(Before))
            && !sentence.has(end, tags!(Earlier, Old))
            && !over.checked_sub(1).is_some_and(|before| sentence.has(before, tags!(Stop, Clause, In)))
    })
}

pub(crate) struct Hedged {
    pub bound: Option<Bound>,
    /// The hedge is a place that a movement passes: "fell below $109".
    pub(crate) threshold: bool,
    pub first: usize,
}

/// The words that may stand between an amount and what leads to it.
const HEDGES: Tags = tags!(Before, Determiner, Filler, Article, Qualifier, Between, Respectively);

/// Past the hedges, articles and adjectives before an amount.
pub(crate) fn hedges(sentence: Sentence<'_>, first: usize, floor: usize) -> Hedged {
    let mut hedged = Hedged { bound: None, threshold: false, first };
    let mut adjacent = true;
    for before in (floor.max(first.saturating_sub(8))..first).rev() {
        let tags = sentence.tags(before);
        if !tags.meets(HEDGES) {
            // "approx. 5%"
            let abbreviates = || sentence.is_mark(before, Mark::Point) && before > floor && sentence.has(before - 1, tags!(Before));
            if !sentence.is_mark(before, Mark::Quote) && !abbreviates() {
                break;
            }
        } else if let Some(bound) = sense!(sentence, before, { Sense::Before(bound) => bound }) {
            // "a fight over a $5 million loan"
            if !adjacent || tags.meets(tags!(Throughout)) && before + 1 < first && sentence.has(before + 1, tags!(Article)) {
                break;
            }
            hedged.bound = hedged.bound.or(Some(bound));
            hedged.threshold |= tags.meets(tags!(Threshold));
            // "or more than" leads by its "or".
            if tags.meets(tags!(Or)) {
                break;
            }
        } else if tags.meets(tags!(Determiner)) {
            // "over the three years" is no bound.
            adjacent = false;
        }
        hedged.first = before;
    }
    hedged
}

/// Past the denominator that stands between an amount and what leads to it: 涨至每吨500元.
pub(crate) fn past_rate(sentence: Sentence<'_>, first: usize, floor: usize) -> usize {
    match first.checked_sub(2) {
        Some(per) if per >= floor && sentence.settings.unspaced && sentence.has(per, tags!(Per)) => {
            if sentence.has(per + 1, tags!(Unit, Period, Classifier)) { per } else { first }
        }
        _ => first,
    }
}
