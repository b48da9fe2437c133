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
const HEDGES: Tags = tags!(Before, Determiner, Filler, Article, Qualifier, Between, Respectively, Full);

/// Past the hedges, articles and adjectives before an amount.
pub(crate) fn hedges(sentence: Sentence<'_>, first: usize, floor: usize) -> Hedged {
    let mut hedged = Hedged { bound: None, threshold: false, first };
    let mut adjacent = true;
    for before in (floor.max(first.saturating_sub(8))..first).rev() {
        let tags = sentence.tags(before);
        // "mid-30%", "the low-$60 billions", "mid- to high-20%"
        if sentence.is_mark(before, Mark::Hyphen) && amid(sentence, before, first) {
            hedged.bound = Some(Bound::About);
            continue;
        }
        if hedged.bound == Some(Bound::About) && tags.meets(tags!(Amid)) && sentence.is_mark(before + 1, Mark::Hyphen) {
            hedged.first = before;
            continue;
        }
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

/// Whether a hyphen joins a word of place to the amount: "low-70% range".
fn amid(sentence: Sentence<'_>, hyphen: usize, first: usize) -> bool {
    hyphen + 1 == first && sentence.touches(hyphen) && hyphen > 0 && sentence.touches(hyphen - 1) && sentence.has(hyphen - 1, tags!(Amid))
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
