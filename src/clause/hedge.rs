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
            && !sentence.led_by(over, tags!(Stop, Clause, In, Of, At, By, To, And))
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
    let ends = |at: usize| sentence.mark(at).is_some_and(|mark| mark != Mark::Hyphen);
    let goes_on = || (end..end + SUBJECT).take_while(|&at| !ends(at)).any(|at| sentence.has(at, tags!(Being)));
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
    for at in (floor.max(first.saturating_sub(8))..first).rev() {
        let tags = sentence.tags(at);
        // Most words end it at once.
        if !tags.meets(HEDGES.or(tags!(Amid))) && sentence.mark(at).is_none() {
            break;
        }
        if !tags.meets(HEDGES) {
            if is_amid(sentence, at, first) {
                hedged.bound = Some(Bound::About);
            } else if !is_part_of_hedge(sentence, at, first, floor) {
                break;
            }
        } else if let Some(bound) = sense!(sentence, at, { Sense::Before(bound) => bound }) {
            if !adjacent || is_of_thing(sentence, at, first, floor) {
                break;
            }
            // "has not exceeded": at most so much.
            let denied = is_denied(sentence, at, floor);
            hedged.bound = hedged.bound.or(Some(if denied { denial(bound) } else { bound }));
            hedged.threshold |= tags.meets(tags!(Threshold));
            // "or more than" leads by its "or".
            if tags.meets(tags!(Or)) {
                break;
            }
        } else if tags.meets(tags!(Clause)) && at + 1 < first {
            // "slid as the $2 billion fund left": a clause of its own.
            break;
        } else if tags.meets(tags!(Determiner)) {
            // "over the three years" is no bound.
            adjacent = false;
        }
        hedged.tags = hedged.tags.or(tags);
        hedged.first = at;
    }
    hedged
}

/// Whether what looks like a bound is of the thing behind it, and not of its number: "under a $500 million facility", "a fight
/// over a $5 million loan", "Nurses strike over 4% pay offer".
fn is_of_thing(sentence: Sentence<'_>, at: usize, first: usize, floor: usize) -> bool {
    let disputed = || at > floor && sentence.has(at, tags!(Throughout)) && sentence.is(at - 1, Sense::Cue(Cue::Disputes));
    let article = at + 1 < first && sentence.has(at + 1, tags!(Article));
    article && sentence.has(at, tags!(Throughout, Threshold)) || disputed()
}

/// Whether a word of place, or the hyphen behind one, tells where about an amount is: "mid-30%", "low to mid $5 billion".
fn is_amid(sentence: Sentence<'_>, at: usize, first: usize) -> bool {
    let amid = |at: usize| sentence.has(at, tags!(Amid));
    let before = |at: usize| {
        let before = at.checked_sub(1)?;
        if sentence.is_mark(before, Mark::Hyphen) { before.checked_sub(1) } else { Some(before) }
    };
    if at + 1 != first {
        return false;
    }
    if sentence.is_mark(at, Mark::Hyphen) {
        return at > 0 && amid(at - 1);
    }
    let to = before(at).filter(|&to| amid(at) && sentence.has(to, tags!(To)));
    to.and_then(before).is_some_and(amid)
}

/// Whether something that is no hedge by itself belongs to one, or to the amount.
fn is_part_of_hedge(sentence: Sentence<'_>, at: usize, first: usize, floor: usize) -> bool {
    match sentence.mark(at) {
        Some(Mark::Quote) => true,
        // "approx. 5%"
        Some(Mark::Point) => at > floor && sentence.has(at - 1, tags!(Before)),
        Some(Mark::Open) => opens_link(sentence, at, first),
        // "the low-$60 billions"
        None => sentence.is_mark(at + 1, Mark::Hyphen) && is_amid(sentence, at + 1, first),
        _ => false,
    }
}

/// Whether a square bracket opens the words of a link, "[$8 million](https://…)", which is nothing to a reader.
fn opens_link(sentence: Sentence<'_>, bracket: usize, first: usize) -> bool {
    const LONGEST: usize = 12;
    let closes = |at: usize| sentence.written(at) == "]" && sentence.is_mark(at + 1, Mark::Open);
    bracket + 1 == first && sentence.written(bracket) == "[" && (first..first + LONGEST).any(closes)
}

/// Past the denominator that stands between an amount and what leads to it: 涨至每吨500元.
pub(crate) fn past_rate(sentence: Sentence<'_>, first: usize, floor: usize) -> usize {
    if sentence.settings.counters_stand_alone {
        return denominator_before(sentence, first).filter(|&one| one >= floor).unwrap_or(first);
    }
    match first.checked_sub(2) {
        Some(per) if sentence.settings.order.rate_first && sentence.has(per, tags!(Per)) => {
            if sentence.has(per + 1, tags!(Unit, Period, Classifier)) { per } else { first }
        }
        _ => first,
    }
}

/// 最多增长5%: the hedge of the amount stands before its verb.
pub(crate) fn bound_of_verb(sentence: Sentence<'_>, statement: &mut Statement, floor: usize) {
    if statement.change && statement.bound == Bound::Exact {
        // 最大跌幅 is the greatest of many, not the most that it can be.
        let verb = statement.movement.filter(|&movement| sentence.has(movement, MOVEMENTS));
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
