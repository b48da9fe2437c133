//! Rates: the denominator behind an amount ("a barrel", "per share"), and a hedge behind both ("or more").
//!
//! In: an amount with its unit. Out: the same, with what follows it. A hedge is outside its span.

use crate::amount::{Amount, Measure, UnitOf, ideographs, may_begin, take};
use crate::lex::{Mark, Sentence, Shape, sense};
use crate::lexicon::{Cue, FormKind, Period, Sense, tags};
use crate::value::Bound;

/// A rate's denominator and a hedge behind the amount.
#[inline]
pub(crate) fn finish(sentence: Sentence<'_>, amount: &mut Amount) {
    let goes_on = sentence.lexeme(amount.end).is_some_and(|next| {
        next.tags.meets(tags!(Per, Each, Measures, Article, After, Before, To))
            || matches!(next.shape, Shape::Mark(Mark::Slash | Mark::Hyphen | Mark::Plus))
    });
    if goes_on {
        rate_and_hedge(sentence, amount);
    } else if sentence.settings.unspaced && amount.measure != Measure::Nothing && amount.measure != Measure::Fraction {
        amount.per = ideographs::per_before(sentence, amount);
    }
}

#[inline(never)]
fn rate_and_hedge(sentence: Sentence<'_>, amount: &mut Amount) {
    if amount.measure != Measure::Nothing && amount.measure != Measure::Fraction {
        let at = amount.end;
        if let Some((unit, end)) = per(sentence, at, amount.measure).or_else(|| per_currency(sentence, at, amount.measure)) {
            amount.per = Some(unit);
            // "€9 per seat per month": what it is for first is told.
            let end = match per(sentence, end, amount.measure) {
                Some((_, again))
                    if sentence.has(end, tags!(Per)) && !sentence.has(end, tags!(Determiner)) || sentence.is_mark(end, Mark::Slash) =>
                {
                    again
                }
                _ => end,
            };
            take(sentence, amount, end);
        } else if sentence.settings.unspaced {
            amount.per = ideographs::per_before(sentence, amount);
        }
    }
    hedge_behind(sentence, amount);
}

/// "32.4 per dollar", "7.2 yuan to the dollar": the currency whose price a rate of exchange is. Without its own currency a
/// number "to the dollar" may be either's.
pub(crate) fn per_currency(sentence: Sentence<'_>, at: usize, measure: Measure) -> Option<(UnitOf, usize)> {
    let name = if sentence.has(at, tags!(Per)) || sentence.is_mark(at, Mark::Slash) {
        at + 1
    } else if measure != Measure::Nothing && sentence.has(at, tags!(To)) && sentence.has(at + 1, tags!(Determiner)) {
        at + 2
    } else {
        return None;
    };
    let index = sense!(sentence, name, { Sense::Major(index) => index })?;
    let denomination = sentence.lexicon.denomination(index)?;
    let same = matches!(measure, Measure::Money(currency, _) if denomination.candidates.contains(&currency));
    let named = denomination.form == FormKind::Name && !sentence.written(name).ends_with(sentence.settings.plural_mark);
    (named && !same && !sentence.settings.unspaced).then_some((UnitOf::Noun(name, name), name + 1))
}

/// "or more", "-plus", "+", 以上: behind the amount and outside its span.
fn hedge_behind(sentence: Sentence<'_>, amount: &mut Amount) {
    let mut at = amount.end;
    if sentence.is_mark(at, Mark::Hyphen) && sentence.touches(at.saturating_sub(1)) {
        at += 1;
    }
    let leads_on = sentence.is_number(at + 1)
        || sentence.has(at + 1, tags!(Major))
        // "$0.58 and above the high end": what it is above is told.
        || sentence.has(at + 1, tags!(Determiner, Article))
        // "$5 million plus interest": what joins as well as hedges.
        || at == amount.end && sentence.has(at, tags!(Stop)) && matches!(amount.measure, Measure::Money(..) | Measure::Percent) && adds(sentence, at + 1);
    let hedge = sense!(sentence, at, {
        Sense::After(bound) if !leads_on => bound,
        // "5000 or more than" with nothing behind it.
        Sense::Before(Bound::MoreThan) if sentence.has(at, tags!(Or)) && !may_begin(sentence, at + 1) => Bound::AtLeast,
    });
    if let Some(bound) = hedge {
        amount.number.bound = Some(bound);
        amount.end = at + 1;
    } else if sentence.is_mark(at, Mark::Plus) && sentence.touches(at.saturating_sub(1)) && sentence.literal(at + 1).is_none() {
        amount.number.bound = Some(Bound::AtLeast);
        amount.end = at + 1;
    }
}

/// Whether something more is named at a lexeme.
fn adds(sentence: Sentence<'_>, at: usize) -> bool {
    sentence.is_unknown_word(at) || sentence.has(at, tags!(Article, Determiner, Filler, Qualifier))
}

/// "a barrel", "per share", "/kg".
pub(crate) fn per(sentence: Sentence<'_>, at: usize, measure: Measure) -> Option<(UnitOf, usize)> {
    let unit = |at: usize| {
        sense!(sentence, at, {
            Sense::Unit(index) => UnitOf::Known(index),
            Sense::Period(period) => UnitOf::Period(period),
            // 2.7元/瓶
            Sense::Classifier if sentence.settings.unspaced && at > 0 && sentence.is_mark(at - 1, Mark::Slash) => UnitOf::Noun(at, at),
        })
    };
    // "500,000 barrels daily", "3.5% p.a."; but "Rs 7 crore quarterly profit", and "rose 3% annually" is what it is
    // measured against.
    let each = sense!(sentence, at, {
        Sense::Each(period) if !sentence.has(at, tags!(MovesOrChange)) => UnitOf::Period(period),
        // "$30 hourly", "$1.20 EPS"
        Sense::Measures(unit) => UnitOf::Known(unit),
    });
    let qualifies = || {
        sentence.is_word(at + 1)
            && !sentence.has(at + 1, tags!(Stop, Clause, Determiner, Article, And, Or, To, From, By, At, Of, In, Versus, Comparator, Prior))
    };
    if let Some(unit) = each {
        // An adverb is of the verb, and outside the span.
        return if sentence.has(at, tags!(Per)) {
            Some((unit, at + 1))
        } else {
            ((measure != Measure::Percent || unit == UnitOf::Period(Period::Year)) && !qualifies()).then_some((unit, at))
        };
    }
    // "$30 psf": both in one word.
    if sentence.has(at, tags!(Per)) && sentence.has(at, tags!(Unit)) {
        return unit(at).map(|unit| (unit, at + 1));
    }
    if sentence.has(at, tags!(Per)) || sentence.is_mark(at, Mark::Slash) {
        // "A$2 each vest": the verb names no unit.
        let named_alone = sentence.is_mark(at, Mark::Slash) || sentence.has(at, tags!(Stop));
        let mut next = if sentence.has(at + 1, tags!(Article)) || sentence.is_mark(at + 1, Mark::Hyphen) { at + 2 } else { at + 1 };
        // "per diluted share", "per basic and diluted share"
        if let Some(named) = (next + 1..next + 4).find(|&named| sentence.has(named, tags!(Unit))).filter(|&named| {
            (next..named).all(|at| sentence.is_word(at) && (!sentence.is_known(at) || sentence.has(at, tags!(And, Qualifier))))
        }) {
            next = named;
        }
        // "€5/site"
        let thing = sentence.is_mark(at, Mark::Slash)
            && matches!(measure, Measure::Money(..))
            && at > 0
            && sentence.touches(at - 1)
            && sentence.touches(at)
            && sentence.shape(next) == Some(Shape::Lower)
            && sentence.length(next) > 2;
        let found =
            unit(next).or_else(|| (sentence.is_unknown_word(next) && (!named_alone || thing)).then_some(UnitOf::Noun(next, next)))?;
        return Some((found, next + 1));
    }
    // "the $2-a-share dividend"
    if sentence.is_mark(at, Mark::Hyphen) && sentence.has(at + 1, tags!(Article, Per)) && sentence.is_mark(at + 2, Mark::Hyphen) {
        return unit(at + 3).map(|unit| (unit, at + 4));
    }
    if sentence.has(at, tags!(Article)) {
        let rate = matches!(measure, Measure::Money(..) | Measure::Percent | Measure::Count(_));
        let found = unit(at + 1).filter(|_| rate)?;
        // "a year earlier", "a month later", "a week after" is no denominator.
        let looks_back = sentence.has(at + 2, tags!(Earlier, Old, Later)) || sentence.is(at + 2, Sense::Cue(Cue::Later));
        return (!looks_back).then_some((found, at + 2));
    }
    None
}
