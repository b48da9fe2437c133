//! The words between an amount and what leads to it.

use crate::amount::ideographs::denominator_before;
use crate::clause::statement::Statement;
use crate::lex::{Mark, Sentence, sense};
use crate::lexicon::{Cue, MOVEMENTS, Sense, Tags, tags};
use crate::value::Bound;

/// "vests over four years": so long, and not longer; but "for over ten years", "over two years ago".
pub(crate) fn throughout(sentence: Sentence<'_>, first: usize, end: usize) -> bool {
    first.checked_sub(1).is_some_and(|over| {
        sentence.has(over, tags!(Throughout))
            && sentence.has(over, tags!(Before))
            && !sentence.has(end, tags!(Earlier, Old))
            && !over.checked_sub(1).is_some_and(|before| sentence.has(before, tags!(Stop, Clause, In, Of, At, By, To, And)))
    })
}

pub(crate) struct Hedged {
    pub bound: Option<Bound>,
    /// The hedge is a place that a movement passes: "fell below $109".
    pub(crate) threshold: bool,
    /// What the hedges are.
    pub tags: Tags,
    pub first: usize,
}

/// "has not exceeded", "has never been below"
pub(crate) fn is_denied(sentence: Sentence<'_>, at: usize, floor: usize) -> bool {
    let before = |at: usize| at.checked_sub(1).filter(|&before| before >= floor);
    let not = |at: usize| sentence.is(at, Sense::Cue(Cue::Not));
    before(at).is_some_and(|near| not(near) || sentence.has(near, tags!(Being)) && before(near).is_some_and(not))
}

/// How far the subject stands before the bound of its verb.
const SUBJECT: usize = 10;

/// "No customer accounted for more than 10%", "no account exceeds $5 million": the subject denies it. But "no loan above
/// $2 million was written off" speaks of such loans.
pub(crate) fn is_denied_by_subject(sentence: Sentence<'_>, first: usize, end: usize, floor: usize) -> bool {
    let no = |at: usize| sentence.is(at, Sense::Cue(Cue::No));
    let ends = |at: usize| sentence.mark(at).is_some() && !sentence.is_mark(at, Mark::Hyphen) || sentence.has(at, tags!(Clause));
    let goes_on = || (end..end + SUBJECT).take_while(|&at| at < sentence.len() && !ends(at)).any(|at| sentence.has(at, tags!(Being)));
    (floor.max(first.saturating_sub(SUBJECT))..first).rev().take_while(|&at| !ends(at)).any(no) && !goes_on()
}

/// What a bound is where it is denied: "never more than 3%".
pub(crate) const fn denial(bound: Bound) -> Bound {
    match bound {
        Bound::MoreThan => Bound::AtMost,
        Bound::LessThan => Bound::AtLeast,
        Bound::AtLeast => Bound::LessThan,
        Bound::AtMost => Bound::MoreThan,
        Bound::Exact | Bound::About | Bound::Nearly => bound,
    }
}

/// The words that may stand between an amount and what leads to it.
const HEDGES: Tags = tags!(Before, Determiner, Filler, Article, Qualifier, Between, Respectively, Full);

/// Past the hedges, articles and adjectives before an amount.
pub(crate) fn hedges(sentence: Sentence<'_>, first: usize, floor: usize) -> Hedged {
    let mut hedged = Hedged { bound: None, threshold: false, tags: Tags::NONE, first };
    let mut adjacent = true;
    for before in (floor.max(first.saturating_sub(8))..first).rev() {
        let tags = sentence.tags(before);
        let marks = || matches!(sentence.mark(before), Some(Mark::Hyphen | Mark::Quote | Mark::Point | Mark::Open));
        if !tags.meets(HEDGES.or(tags!(Amid))) && !marks() {
            break;
        }
        // "mid-30%", "the low-$60 billions", "mid- to high-20%"
        if sentence.is_mark(before, Mark::Hyphen) && amid(sentence, before, first) {
            hedged.bound = Some(Bound::About);
            continue;
        }
        // "low to mid $5 billion", "low-to-mid $5 billion"
        if before + 1 == first && before > 1 && tags.meets(tags!(Amid)) && {
            let to = before - 1 - usize::from(sentence.is_mark(before - 1, Mark::Hyphen));
            sentence.has(to, tags!(To)) && sentence.has(to - 1 - usize::from(sentence.is_mark(to - 1, Mark::Hyphen)), tags!(Amid))
        } {
            hedged.bound = Some(Bound::About);
            hedged.first = before;
            continue;
        }
        if hedged.bound == Some(Bound::About) && tags.meets(tags!(Amid)) && sentence.is_mark(before + 1, Mark::Hyphen) {
            hedged.first = before;
            continue;
        }
        if !tags.meets(HEDGES) {
            // "approx. 5%"
            let abbreviates = || sentence.is_mark(before, Mark::Point) && before > floor && sentence.has(before - 1, tags!(Before));
            if !sentence.is_mark(before, Mark::Quote) && !abbreviates() && !opens_link(sentence, before, first) {
                break;
            }
        } else if let Some(bound) = sense!(sentence, before, { Sense::Before(bound) => bound }) {
            // "Nurses strike over 4% pay offer"
            let disputed = tags.meets(tags!(Throughout)) && before > floor && sentence.is(before - 1, Sense::Cue(Cue::Disputes));
            // "a fight over a $5 million loan"
            // "under a $500 million facility": of the thing, and not of its number.
            if disputed
                || !adjacent
                || tags.meets(tags!(Throughout, Threshold)) && before + 1 < first && sentence.has(before + 1, tags!(Article))
            {
                break;
            }
            // "has not exceeded": at most so much.
            let denied = is_denied(sentence, before, floor);
            hedged.bound = hedged.bound.or(Some(if denied { denial(bound) } else { bound }));
            hedged.threshold |= tags.meets(tags!(Threshold));
            // "or more than" leads by its "or".
            if tags.meets(tags!(Or)) {
                break;
            }
        } else if tags.meets(tags!(Clause)) && before + 1 < first {
            // "slid as the $2 billion fund left": a clause of its own.
            break;
        } else if tags.meets(tags!(Determiner)) {
            // "over the three years" is no bound.
            adjacent = false;
        }
        hedged.tags = hedged.tags.or(tags);
        hedged.first = before;
    }
    hedged
}

/// Whether a square bracket opens the words of a link, "[$8 million](https://…)", which is nothing to a reader.
fn opens_link(sentence: Sentence<'_>, bracket: usize, first: usize) -> bool {
    const LONGEST: usize = 12;
    let closes =
        |at: usize| sentence.written(at) == "]" && sentence.is_mark(at + 1, Mark::Open) && sentence.touches(at) && sentence.touches(at + 1);
    bracket + 1 == first && sentence.written(bracket) == "[" && (first..first + LONGEST).any(closes)
}

/// Whether a hyphen joins a word of place to the amount: "low-70% range".
fn amid(sentence: Sentence<'_>, hyphen: usize, first: usize) -> bool {
    hyphen + 1 == first && sentence.touches(hyphen) && hyphen > 0 && sentence.touches(hyphen - 1) && sentence.has(hyphen - 1, tags!(Amid))
}

/// Past the denominator that stands between an amount and what leads to it: 涨至每吨500元.
pub(crate) fn past_rate(sentence: Sentence<'_>, first: usize, floor: usize) -> usize {
    if sentence.settings.counters_stand_alone {
        return denominator_before(sentence, first).filter(|&one| one >= floor).unwrap_or(first);
    }
    match first.checked_sub(2) {
        Some(per) if per >= floor && sentence.settings.order.rate_first && sentence.has(per, tags!(Per)) => {
            if sentence.has(per + 1, tags!(Unit, Period, Classifier)) { per } else { first }
        }
        _ => first,
    }
}

/// 最多增长5%: the hedge of the amount stands before its verb.
pub(crate) fn bound_of_verb(sentence: Sentence<'_>, statement: &mut Statement, floor: usize) {
    if statement.change && statement.bound == Bound::Exact {
        // 最大跌幅 is the greatest of many, not the most that it can be.
        let verb =
            statement.movement.filter(|&movement| sentence.has(movement, MOVEMENTS) && !sentence.has(movement, tags!(MovesOrChange)));
        if let Some(bound) = verb.and_then(|movement| hedges(sentence, movement, floor).bound) {
            statement.bound = bound;
        }
    }
}

/// 前年同期の5億円を上回った: what stands behind a level of another time compares with it, and is no bound of it.
pub(crate) fn compares(sentence: Sentence<'_>, first: usize, end: usize) -> bool {
    let of = |at: usize| at > 1 && sentence.has(at - 1, tags!(Of)) && sentence.has(at - 2, tags!(Back, Sequential, Expected, Prior));
    sentence.has(end.saturating_sub(1), tags!(Than)) && of(first)
}
