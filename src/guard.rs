//! What is not a figure: dates, clock times, names with numbers, codes.
//!
//! In: a sentence and an amount read from it. Out: whether a reader would take it for an amount. An amount that
//! names its currency or unit is believed; a bare number has to earn it.

use crate::amount::{Amount, Measure, Sign, UnitOf};
use crate::lexeme::{Mark, Shape};
use crate::lexicon::tags;
use crate::meaning;
use crate::numeral;
use crate::sentence::Sentence;
use crate::unspaced;

/// Whether the amount is a figure.
#[inline]
pub(crate) fn is_figure(sentence: Sentence<'_>, amount: &Amount) -> bool {
    if amount.unfit || cut_off(sentence, amount) || begins_code(sentence, amount) || skipped(sentence, amount) {
        return false;
    }
    if sentence.settings.unspaced && !unspaced::is_figure(sentence, amount) {
        return false;
    }
    match amount.measure {
        Measure::Money(..) | Measure::Percent | Measure::PercentagePoint => true,
        Measure::Multiple => !often(sentence, amount),
        Measure::Moved(_) => moves(sentence, amount),
        Measure::Fraction => fraction(sentence, amount),
        Measure::Count(unit) => counts(sentence, amount, unit),
        Measure::Nothing => bare(sentence, amount),
    }
}

/// At an end of a piece that was cut out of text without spaces, where its number may go on: "1,1|,1".
#[inline]
fn cut_off(sentence: Sentence<'_>, amount: &Amount) -> bool {
    let behind = sentence.len().saturating_sub(amount.end);
    (amount.first < 2 || behind < 2) && goes_on_outside(sentence, amount, behind)
}

/// Whether the number of an amount with `behind` lexemes behind it goes on beyond the end of its piece.
#[inline(never)]
fn goes_on_outside(sentence: Sentence<'_>, amount: &Amount, behind: usize) -> bool {
    let first = amount.first;
    let bytes = sentence.text.as_bytes();
    let before = |distance: usize| amount.start.checked_sub(distance).and_then(|at| bytes.get(at));
    let letter = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_alphanumeric);
    let joint = |byte: Option<&u8>| byte.is_some_and(|mark| matches!(mark, b',' | b'.' | b'-' | b'/' | b':'));
    // Beyond the piece, where the mark may be its last.
    let goes_on = |near, far: Option<&u8>| joint(near) && far.is_some_and(u8::is_ascii_digit);
    first == 0 && letter(before(1))
        || first < 2 && goes_on(before(1), before(2))
        || behind == 0 && letter(bytes.get(amount.stop))
        || behind < 2 && goes_on(bytes.get(amount.stop), bytes.get(amount.stop + 1))
}

/// A number that goes on a code: letters or digits touch it on its left.
#[inline]
pub(crate) fn continues_code(sentence: Sentence<'_>, amount: &Amount) -> bool {
    sentence.before(amount.first).is_some_and(|before| sentence.touches(before) && joins_code(sentence, amount, before))
}

/// Whether the lexeme before an amount, which touches it, makes it a part of a code.
#[inline(never)]
fn joins_code(sentence: Sentence<'_>, amount: &Amount, before: usize) -> bool {
    match sentence.shape(before) {
        Some(Shape::Lower | Shape::Capital | Shape::Capitals) => {
            // Without spaces a word may touch the amount it speaks of: "CPI2.1%".
            let amounts =
                sentence.settings.unspaced && matches!(amount.measure, Measure::Money(..) | Measure::Percent | Measure::PercentagePoint);
            !sentence.is_word(amount.first) && sentence.is_digits(amount.first) && !amounts
        }
        Some(Shape::Digits) => true,
        // "voted 6–3", "in 2018–19"
        Some(Shape::Mark(Mark::Dash)) => {
            amount.measure == Measure::Nothing
                && sentence.is_digits(amount.first)
                && before > 0
                && sentence.touches(before - 1)
                && sentence.is_digits(before - 1)
        }
        // "Covid-19", "MACS-1149", "12:30", "F/A-18": joined to what stands before the mark.
        Some(Shape::Mark(mark @ (Mark::Hyphen | Mark::Colon | Mark::Slash | Mark::Point))) => {
            sentence.is_digits(amount.first)
                && before > 0
                && sentence.touches(before - 1)
                && (mark != Mark::Slash || matches!(amount.measure, Measure::Nothing | Measure::Count(UnitOf::Known(_))))
                && match sentence.shape(before - 1) {
                    Some(Shape::Digits) => true,
                    Some(_) if mark == Mark::Slash && amount.measure != Measure::Nothing => false,
                    Some(Shape::Lower | Shape::Capital | Shape::Capitals) => {
                        let hedge = sentence.has(before - 1, tags!(Before));
                        mark != Mark::Colon && mark != Mark::Point && !hedge
                    }
                    _ => false,
                }
        }
        Some(Shape::Mark(Mark::Other)) => matches!(sentence.written(before), "#" | "@" | "_" | "^"),
        _ => false,
    }
}

/// A number that begins a code: letters or digits touch it on its right without being its unit.
#[inline]
fn begins_code(sentence: Sentence<'_>, amount: &Amount) -> bool {
    let last = amount.end.saturating_sub(1);
    sentence.touches(last) && joined_to_code(sentence, amount, last)
}

/// Whether the lexeme behind the last of an amount, which it touches, makes it a part of a code.
#[inline(never)]
fn joined_to_code(sentence: Sentence<'_>, amount: &Amount, last: usize) -> bool {
    let stopped = sentence.lexeme(last).is_none_or(|lexeme| lexeme.end() != amount.stop);
    !stopped
        && match sentence.shape(last + 1) {
            Some(Shape::Lower | Shape::Capital | Shape::Capitals) => sentence.is_digits(last),
            Some(Shape::Ideographs) => sentence.is_digits(last) && amount.measure == Measure::Nothing && !sentence.settings.unspaced,
            Some(Shape::Digits) => sentence.is_word(last) && amount.measure == Measure::Nothing,
            // "10:30", "8/2012", "555-0199": a mark joins it to more digits; but "Rs 75,800/10 gm" is a price.
            Some(Shape::Mark(Mark::Colon | Mark::Slash)) => {
                let price = matches!(amount.measure, Measure::Money(..)) && sentence.has(last + 3, tags!(Unit))
                    || sentence.is_mark(last + 1, Mark::Slash) && sentence.settings.unspaced && unspaced::may_be_listed(amount.measure);
                sentence.is_digits(last) && sentence.touches(last + 1) && sentence.is_digits(last + 2) && !price
            }
            // "300750.SZ", "401(k)"
            Some(Shape::Mark(Mark::Point | Mark::Open)) => {
                sentence.is_digits(last) && sentence.touches(last + 1) && sentence.is_word(last + 2)
            }
            Some(Shape::Mark(Mark::Dash)) => {
                amount.measure == Measure::Nothing && sentence.is_digits(last) && sentence.touches(last + 1) && sentence.is_digits(last + 2)
            }
            Some(Shape::Mark(Mark::Hyphen)) => {
                sentence.is_digits(last)
                    && sentence.touches(last + 1)
                    && (sentence.is_digits(last + 2)
                        || sentence.is_word(last + 2)
                            && (amount.measure == Measure::Nothing
                                && !sentence.is_known(last + 2)
                                && sentence.shape(last + 2) != Some(Shape::Lower)))
            }
            _ => false,
        }
}

/// A caller's own name stands over the amount.
fn skipped(sentence: Sentence<'_>, amount: &Amount) -> bool {
    sentence.before(amount.first).is_some_and(|before| sentence.has(before, tags!(Skip)))
}

/// "double" before a noun is a property, not a movement.
fn moves(sentence: Sentence<'_>, amount: &Amount) -> bool {
    let next = amount.end;
    let before = sentence.before(amount.first);
    let mut unmoved = tags!(Article, Determiner);
    // "the two halves": the same word may be a noun.
    if sentence.has(amount.first, tags!(Countable)) {
        unmoved = unmoved.or(tags!(Ordinal, Cardinal));
    }
    let article = before.is_some_and(|before| sentence.has(before, unmoved));
    let hyphen = sentence.is_mark(next, Mark::Hyphen) && sentence.touches(amount.first)
        || before.is_some_and(|before| sentence.is_mark(before, Mark::Hyphen));
    !article && !hyphen
}

/// "twice a year", "he scored twice": so often, and not so much.
fn often(sentence: Sentence<'_>, amount: &Amount) -> bool {
    let next = amount.end;
    sentence.has(amount.first, tags!(Often))
        && sentence.len() > 2
        && (sentence.has(next, tags!(Article, In, And, At, By, From, Weekday)) || !sentence.is_word(next) && !sentence.is_digits(next))
}

fn fraction(sentence: Sentence<'_>, amount: &Amount) -> bool {
    // "first half", "second quarter": a part of the year, not of a whole.
    let before = sentence.before(amount.first);
    let ordinal = before.is_some_and(|before| {
        let before = if sentence.is_mark(before, Mark::Hyphen) { before.saturating_sub(1) } else { before };
        sentence.has(before, tags!(Ordinal, Part, Prior, Fiscal))
    });
    let half_year = sentence.has(amount.end, tags!(Fiscal, Period));
    let score = sentence.is_mark(amount.end, Mark::Hyphen) && sentence.touches(amount.end - 1);
    // "at the end of a quarter": a span of time, unless it is a quarter of something or by which something moved.
    let period = sentence.has(amount.end.saturating_sub(1), tags!(Period))
        && !sentence.has(amount.end, tags!(Of))
        && before.is_some_and(|before| sentence.has(before, tags!(Of, In, Stop)));
    // "a third party": an ordinal before its noun.
    let ordinal = ordinal
        || sentence.has(amount.end.saturating_sub(1), tags!(Part))
            && sentence.has(amount.first, tags!(Article))
            && sentence.is_word(amount.end)
            && !sentence.is_known(amount.end)
            && sentence.shape(amount.end) == Some(Shape::Lower);
    !ordinal && !half_year && !score && !period
}

#[inline(never)]
fn counts(sentence: Sentence<'_>, amount: &Amount, unit: UnitOf) -> bool {
    if dated(sentence, amount) || named(sentence, amount) || heading(sentence, amount) {
        return false;
    }
    match unit {
        UnitOf::Period(_) => {
            let instrument = sentence.has(amount.end, tags!(Instrument))
                || sentence.is_word(amount.end)
                    && sentence.is_mark(amount.first + 1, Mark::Hyphen)
                    && (sentence.has(amount.end + 1, tags!(Instrument))
                        || sentence.is_word(amount.end + 1) && sentence.has(amount.end + 2, tags!(Instrument)));
            // "the first four months", "in the last two years" — the first names a time of the calendar.
            let ordinal = sentence.before(amount.first).is_some_and(|before| sentence.has(before, tags!(Ordinal)));
            let looks_back = sentence.has(amount.end, tags!(Earlier)) && numeral::is_one(amount.number.value);
            let article = amount.number.spelled && sentence.has(amount.first, tags!(Article));
            !instrument && !ordinal && !looks_back && !article
        }
        // "the two halves" of a year
        UnitOf::Noun(_, last) if sentence.has(last, tags!(Factor)) => false,
        // "zero coupon notes"
        UnitOf::Noun(..) if amount.number.spelled && amount.number.value.is_zero() && amount.end > amount.first + 2 => false,
        _ => !(amount.number.spelled && numeral::is_one(amount.number.value) && sentence.has(amount.first, tags!(Article))),
    }
}

/// A day of a month or a year stands here.
fn dated(sentence: Sentence<'_>, amount: &Amount) -> bool {
    let nothing = amount.measure == Measure::Nothing;
    // "9.30 am"; but "165,000 est." is an estimate, and no hour.
    let grouped = |literal: &crate::literal::Literal| literal.form == crate::literal::Form::Marked && literal.scale == 0;
    let hour = || !amount.number.scaled && !sentence.literal(amount.first).is_some_and(grouped);
    if nothing && (sentence.has(amount.end, tags!(DateMark, Unsettled, Prefix)) || sentence.has(amount.end, tags!(Clock)) && hour()) {
        return true;
    }
    if !(1..=2).contains(&amount.number.digits) {
        return false;
    }
    let month =
        |at: usize| sentence.has(at, tags!(Month)) || sentence.has(at, tags!(CapitalMonth)) && sentence.shape(at) != Some(Shape::Lower);
    let mut before = sentence.before(amount.first);
    if before.is_some_and(|before| sentence.is_mark(before, Mark::Point)) {
        before = before.and_then(|before| sentence.before(before));
    }
    let noun = matches!(amount.measure, Measure::Count(UnitOf::Noun(..)));
    if amount.number.bare && (nothing || noun) && meaning::is_short_year(sentence, amount.first) {
        return true;
    }
    if before.is_some_and(month) {
        return nothing || noun || !amount.number.scaled && (sentence.is_mark(amount.end, Mark::Comma) || amount.high.is_some());
    }
    nothing && month(amount.end)
}

/// The number belongs to a name: "Boeing 737", "Section 427", "Note 5".
fn named(sentence: Sentence<'_>, amount: &Amount) -> bool {
    let Some(mut before) = sentence.before(amount.first) else { return false };
    // "the second phase 30 million": no name has such a number, but "Form 10-K" has.
    let last = amount.number.end.saturating_sub(1);
    let million = last > amount.first && sentence.has(last, tags!(Scale, ShortScale)) && !sentence.touches(last - 1);
    if amount.sign != Sign::None || million {
        return false;
    }
    // "the Group of 20", "the Group of Seven"
    if before > 1
        && sentence.has(before, tags!(Of))
        && sentence.has(before - 1, tags!(NameCue))
        && sentence.shape(before - 1) == Some(Shape::Capital)
        && (amount.number.bare || amount.number.spelled || amount.first + 1 == amount.end - 1)
    {
        return true;
    }
    // "Day 1", "Week 5", "by year three": the singular.
    let small = amount.number.bare && amount.number.digits <= 2
        || amount.number.spelled && !amount.number.scaled && amount.measure == Measure::Nothing;
    if small && sentence.has(before, tags!(Period)) {
        let rate = before > 0 && sentence.has(before - 1, tags!(Per, Article));
        if !rate && !sentence.written(before).ends_with(sentence.settings.plural_mark) {
            return true;
        }
    }
    // "Sections 382 and 383", "Notes 4, 5 and 6", "page 5 of 20": the name reaches over the list.
    // "Scope 1, 2 and 3 emissions": a digit behind an "and" and another digit may be counted as things.
    let listed = matches!(amount.measure, Measure::Count(UnitOf::Noun(..)))
        && sentence.has(before, tags!(And, Or, To))
        && before > 0
        && [amount.first, before - 1]
            .iter()
            .all(|&at| sentence.literal(at).is_some_and(|literal| literal.integer_digits == 1 && literal.scale == 0))
        && !amount.number.scaled;
    let mut steps = 0;
    while (amount.number.bare || listed)
        && steps < 8
        && (sentence.has(before, tags!(And, Or, To, Of)) || matches!(sentence.mark(before), Some(Mark::Comma | Mark::Hyphen | Mark::Dash)))
        && before > 1
        && sentence.literal(before - 1).is_some_and(|literal| literal.form == crate::literal::Form::Plain)
    {
        before -= 2;
        steps += 1;
    }
    // "the group's 300 employees", "a two-unit 1,740 MW plant"
    let owns = || {
        let parted = sentence
            .lexeme(before)
            .zip(sentence.lexeme(before + 1))
            .is_some_and(|(cue, number)| sentence.text.get(cue.end()..number.start).is_some_and(|gap| gap.trim_start().len() > 1));
        parted || before > 0 && sentence.is_mark(before - 1, Mark::Hyphen) && sentence.touches(before - 1)
    };
    // "to issue 500 shares", "will train 5,000 workers": the cue is a verb.
    let does = || {
        let counts = matches!(amount.measure, Measure::Count(_));
        counts && before > 0 && sentence.has(before - 1, tags!(Modal)) && sentence.shape(before) == Some(Shape::Lower)
    };
    // "(ASC) 842"
    let bracketed = amount.number.bare && before > 1 && sentence.is_mark(before, Mark::Close) && sentence.is_mark(before - 2, Mark::Open);
    if bracketed && sentence.has(before - 1, tags!(NameCue)) && sentence.shape(before - 1) == Some(Shape::Capitals) {
        return true;
    }
    // "TYO : 6753"
    let ticker = amount.number.bare
        && before > 0
        && sentence.is_mark(before, Mark::Colon)
        && sentence.shape(before - 1) == Some(Shape::Capitals)
        && !sentence.is_known(before - 1);
    ticker
        || sentence.has(before, tags!(NameCue)) && !owns() && !does()
        || sentence.is_mark(before, Mark::Point) && before > 0 && sentence.has(before - 1, tags!(NameCue)) && sentence.touches(before - 1)
}

/// The number of a heading, a list or a footnote: "14. Fair Value", "5.2 Employee share plans", "1 Represents".
fn heading(sentence: Sentence<'_>, amount: &Amount) -> bool {
    if amount.first != 0 || amount.number.spelled || amount.number.scaled || amount.high.is_some() || amount.sign != Sign::None {
        return false;
    }
    let number = amount.first + 1;
    let Some(literal) = sentence.literal(amount.first).filter(|literal| literal.integer_digits <= 2) else { return false };
    if matches!(sentence.mark(number), Some(Mark::Point | Mark::Stop | Mark::Close)) && sentence.touches(amount.first) {
        let more =
            sentence.lexeme(number).is_some_and(|point| sentence.text.get(point.end()..).is_some_and(|rest| !rest.trim_start().is_empty()));
        return more;
    }
    let unit = matches!(amount.measure, Measure::Count(UnitOf::Known(_)));
    let titled = match sentence.shape(number) {
        Some(Shape::Capitals) => !unit,
        shape => shape == Some(Shape::Capital),
    };
    let noun = matches!(amount.measure, Measure::Count(UnitOf::Noun(..)));
    titled && (literal.scale > 0 || !noun || numeral::is_one(amount.number.value) || sentence.len() <= 7)
}

/// A number without a unit: an amount only where nothing says that it is a date, a name or a code.
#[inline(never)]
fn bare(sentence: Sentence<'_>, amount: &Amount) -> bool {
    let whole = sentence.len() == amount.end - amount.first;
    if !whole && crate::amount::is_year(amount) {
        return false;
    }
    if dated(sentence, amount) || named(sentence, amount) || heading(sentence, amount) || months(sentence, amount) {
        return false;
    }
    let before = sentence.before(amount.first);
    let next = amount.end;
    if odds(sentence, amount) {
        return false;
    }
    // "12 x 15", "3 x 10^8"
    let crossed = |at: usize| sentence.has(at, tags!(Times)) && sentence.lexeme(at).is_some_and(|sign| sign.end() - sign.start <= 2);
    if crossed(next) && sentence.is_digits(next + 1)
        || before.is_some_and(|before| crossed(before) && before > 0 && sentence.is_digits(before - 1))
    {
        return false;
    }
    // A phone number: groups of digits side by side.
    let beside_digits = sentence.is_digits(next) || before.is_some_and(|before| sentence.is_digits(before));
    if beside_digits && sentence.literal(amount.end.saturating_sub(1)).is_some_and(|literal| literal.form == crate::literal::Form::Spaced) {
        return false;
    }
    if amount.number.spelled && !amount.number.scaled && amount.high.is_none() {
        return spelled(sentence, amount);
    }
    if amount.number.bare {
        if !whole && amount.number.digits == 4 && before.is_some_and(|before| sentence.has(before, tags!(In))) {
            return false;
        }
        // "CA 90210"
        let state = |at: usize| sentence.shape(at) == Some(Shape::Capitals) && sentence.written(at).len() == 2;
        if amount.number.digits == 5 && amount.high.is_none() && before.is_some_and(state) {
            return false;
        }
        // "555-0123"
        let telephone = amount.high.is_some_and(|high| amount.number.digits == 3 && numeral::is_within(high, 1000..10_000))
            && sentence.is_mark(amount.first + 1, Mark::Hyphen);
        if telephone && !whole {
            return false;
        }
        // Phone numbers and tables of codes: bare numbers side by side.
        let beside = |at: usize| sentence.is_digits(at);
        if before.is_some_and(beside) || beside(next) || amount.sign == Sign::Plus {
            return false;
        }
        // "(1)", "401(k)": a note's number.
        if amount.number.digits <= 3
            && before.is_some_and(|before| sentence.is_mark(before, Mark::Open))
            && sentence.is_mark(next, Mark::Close)
        {
            return false;
        }
        // A name with a number: "Windows 10", or a heading: "18 Investment in associates".
        if before.is_some_and(|before| {
            sentence.shape(before).is_some_and(|shape| matches!(shape, Shape::Capital | Shape::Capitals)) && !sentence.is_known(before)
        }) {
            return false;
        }
        if amount.first == 0 && matches!(sentence.shape(next), Some(Shape::Capital | Shape::Capitals)) {
            return false;
        }
        // "787 Dreamliner", "49 Zorro Ranch Road"
        if matches!(sentence.shape(next), Some(Shape::Capital | Shape::Capitals)) && !sentence.is_known(next) {
            return false;
        }
        // ", 65, now": an age; also at the end behind a name.
        if amount.number.digits <= 2 && before.is_some_and(|before| sentence.is_mark(before, Mark::Comma)) {
            let name =
                || amount.first > 1 && sentence.shape(amount.first - 2) == Some(Shape::Capital) && !sentence.is_known(amount.first - 2);
            let ends = || sentence.len() <= next || sentence.has(next, tags!(And)) || sentence.mark(next).is_some();
            if sentence.is_mark(next, Mark::Comma) || name() && ends() {
                return false;
            }
        }
        if sentence.literal(amount.first).is_some_and(|literal| literal.form == crate::literal::Form::Zero) {
            return false;
        }
        if amount.high.is_none() && sentence.is_mark(next, Mark::Hyphen) && sentence.touches(next - 1) && !whole {
            return false;
        }
        if before.is_some_and(|before| {
            meaning::is_year(sentence, before) || sentence.has(before, tags!(Weekday)) && sentence.shape(before) != Some(Shape::Lower)
        }) {
            return false;
        }
    }
    true
}

/// "9M 2024", "6M net profit": so many months, and no millions.
fn months(sentence: Sentence<'_>, amount: &Amount) -> bool {
    let Amount { first, end, .. } = *amount;
    let capital = amount.number.scaled && end == first + 2 && sentence.shape(first + 1) == Some(Shape::Capital) && sentence.touches(first);
    let within_year = |literal: &crate::literal::Literal| literal.scale == 0 && matches!(literal.mantissa, Some(3 | 6 | 9 | 12));
    let past_filler = if sentence.has(end, tags!(Filler, Qualifier)) { end + 1 } else { end };
    capital
        && sentence.length(first + 1) == 1
        && sentence.literal(first).is_some_and(within_year)
        && (meaning::is_year(sentence, end) || sentence.has(past_filler, tags!(Outcome)))
}

/// More against less, or as much: "voted 52 to 48", "a ratio of 3.5 to 1", "by 2-to-1".
fn odds(sentence: Sentence<'_>, amount: &Amount) -> bool {
    if amount.number.spelled || amount.number.scaled || amount.high.is_some() {
        return false;
    }
    // Past the hyphens of "2-to-1".
    let over = |at: usize, mark: usize| if sentence.is_mark(mark, Mark::Hyphen) { at } else { mark };
    let to_behind = over(amount.end + 1, amount.end);
    let to_before = amount.first.checked_sub(1).map(|before| over(before.saturating_sub(1), before));
    let (first, to) = if sentence.has(to_behind, tags!(To)) {
        (amount.first, to_behind)
    } else if let Some(to) = to_before.filter(|&to| to > 0 && sentence.has(to, tags!(To))) {
        (over(to.saturating_sub(2), to - 1), to)
    } else {
        return false;
    };
    let second = over(to + 2, to + 1);
    let value = |at: usize| sentence.literal(at).and_then(|literal| numeral::decimal(literal.mantissa?, literal.scale, 0));
    let Some((more, less)) = value(first).zip(value(second)).filter(|(more, less)| more >= less) else { return false };
    // "from 5 to 3", "cut 10 to 5", "by 300 to 200": a movement.
    !sentence.before(first).is_some_and(|before| {
        sentence.has(before, tags!(From, Moves, Shifts, MovesOrChange, Towards))
            || sentence.has(before, tags!(By)) && !numeral::is_one(less) && more > less
    })
}

/// Number words without a unit: "two in my car" is a number, "one of the best" a pronoun.
fn spelled(sentence: Sentence<'_>, amount: &Amount) -> bool {
    let one = numeral::is_one(amount.number.value);
    let whole = sentence.len() == amount.end - amount.first || sentence.len() == amount.end - amount.first + 1;
    if one && !whole && amount.sign == Sign::None {
        return false;
    }
    let before = sentence.before(amount.first);
    let article = before.is_some_and(|before| sentence.has(before, tags!(Determiner)));
    // "zero coupon", "zero interest rate"
    let none = amount.number.value.is_zero() && sentence.shape(amount.end) == Some(Shape::Lower) && !sentence.is_known(amount.end);
    let hyphen = sentence.is_mark(amount.end, Mark::Hyphen) && sentence.touches(amount.end - 1) && !whole;
    // "Seven West Media"
    let name = sentence.shape(amount.first) == Some(Shape::Capital)
        && sentence.shape(amount.end) == Some(Shape::Capital)
        && !sentence.is_known(amount.end);
    !article && !hyphen && !name && !none
}
