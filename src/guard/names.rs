//! Numbers that are part of a name or a heading.

use crate::amount::{Amount, Measure, Sign, UnitOf};
use crate::lex::{Form, Literal, Mark, Sentence, Shape, noun};
use crate::lexicon::{Cue, Sense, tags};
use crate::value::exact;

/// The number belongs to a name: "Boeing 737", "Section 427", "Note 5".
pub(crate) fn named(sentence: Sentence<'_>, amount: &Amount) -> bool {
    if is_known_name(sentence, amount) {
        return true;
    }
    let Some(mut before) = sentence.before(amount.first) else { return false };
    if joins_word(sentence, amount) || identifies(sentence, amount) {
        return true;
    }
    if numbered(sentence, amount, before) {
        return true;
    }
    // "the second phase 30 million": no name has such a number, but "Form 10-K" has.
    let last = amount.number.end.saturating_sub(1);
    let million = last > amount.first && sentence.has(last, tags!(Scale, ShortScale)) && !sentence.touches(last - 1);
    if amount.sign != Sign::None || million {
        return false;
    }
    // "the Group of 20", "the Group of Seven"
    if before > 0
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
    // "Century 21"
    let period = sentence.has(before, tags!(Period)) || sentence.has(before, tags!(Unit)) && sentence.shape(before) == Some(Shape::Capital);
    if small && period {
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
        && sentence.literal(before - 1).is_some_and(|literal| literal.form == Form::Plain)
    {
        before -= 2;
        steps += 1;
    }
    // "in Q1, 2 and 3"
    let quarter = steps > 0 && amount.number.bare && exact::is_within(amount.number.value, 1..5);
    if quarter && sentence.has(before, tags!(Fiscal)) && sentence.touches(before) && sentence.shape(before) == Some(Shape::Capital) {
        return true;
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
    // "shares slide 5 points": the cue is a movement.
    let moves = || {
        let known = matches!(amount.measure, Measure::Count(UnitOf::Known(_) | UnitOf::Period(_)));
        known && sentence.has(before, tags!(Moves, Shifts, Change, MovesOrChange))
    };
    // "the top three providers" are counted, "a top 10 lender" has a rank.
    // "three top 10 albums" has one.
    let ranked = || sentence.before(before).is_some_and(|number| sentence.is_number(number) || sentence.has(number, tags!(Cardinal)));
    let ranks = || sentence.has(before, tags!(Ordinal)) && matches!(amount.measure, Measure::Count(_)) && !ranked();
    // "(ASC) 842"
    let bracketed = amount.number.bare && before > 1 && sentence.is_mark(before, Mark::Close) && sentence.is_mark(before - 2, Mark::Open);
    if bracketed && sentence.has(before - 1, tags!(NameCue)) && sentence.shape(before - 1) == Some(Shape::Capitals) {
        return true;
    }
    // "Invoice No: 10023", "Ref: 4471"
    let labelled = amount.number.bare
        && before > 0
        && !sentence.settings.unspaced
        && sentence.is_mark(before, Mark::Colon)
        && sentence.touches(before - 1)
        && sentence.has(before - 1, tags!(NameCue))
        && sentence.shape(before - 1) != Some(Shape::Lower);
    // "TYO : 6753"
    let ticker = amount.number.bare
        && before > 0
        && sentence.is_mark(before, Mark::Colon)
        && sentence.shape(before - 1) == Some(Shape::Capitals)
        && !sentence.is_known(before - 1);
    ticker
        || labelled
        || sentence.has(before, tags!(NameCue)) && !owns() && !does() && !moves() && !ranks()
        || sentence.is_mark(before, Mark::Point) && before > 0 && sentence.has(before - 1, tags!(NameCue)) && sentence.touches(before - 1)
}

/// A name that is written with a number alone, or behind one word: "401k", "lower 48".
pub(crate) fn is_known_name(sentence: Sentence<'_>, amount: &Amount) -> bool {
    let named = &sentence.settings.named_numbers;
    if !sentence.text.as_bytes().get(amount.start..).is_some_and(|begins| named.may_begin(begins)) {
        return false;
    }
    let whole = sentence.text.get(amount.start..amount.stop).unwrap_or_default();
    // "Five Guys plans to": of several words, it may be a part of what looks like a noun.
    let is = |name: &str| {
        let goes_on = |behind: &str| behind.starts_with(' ') && name.contains(' ') || sentence.settings.unspaced && !name.is_ascii();
        whole.strip_prefix(name).is_some_and(|behind| behind.is_empty() || goes_on(behind))
    };
    if named.rows.iter().any(|&(before, name)| before.is_empty() && is(name)) {
        return true;
    }
    if !matches!(amount.measure, Measure::Nothing | Measure::Count(UnitOf::Noun(..))) || amount.number.spelled {
        return false;
    }
    let end = sentence.lexeme(amount.number.end.saturating_sub(1)).map_or(amount.stop, |last| last.end());
    let written = sentence.text.get(amount.start..end).unwrap_or_default();
    let word = sentence.before(amount.first).map_or("", |before| sentence.written(before));
    named.rows.iter().any(|(before, number)| *number == written && (before.is_empty() || word.eq_ignore_ascii_case(before)))
}

/// Whether a word and the number behind it are a name by themselves.
pub(crate) fn is_named_number(sentence: Sentence<'_>, word: usize, number: usize) -> bool {
    let (word, number) = (sentence.written(word), sentence.written(number));
    let named = |&(before, named): &(&str, &str)| !before.is_empty() && named == number && before.eq_ignore_ascii_case(word);
    !word.is_empty() && sentence.settings.named_numbers.rows.iter().any(named)
}

/// "Qtr 1 120.4", "Note 4 250 million": a number behind a word that is numbered ends a label, though a blank could group it
/// with the next.
pub(crate) fn begins_with_label(sentence: Sentence<'_>, amount: &Amount) -> bool {
    let Some(before) = sentence.before(amount.first).filter(|_| !sentence.settings.unspaced) else { return false };
    let spaced = sentence.literal(amount.first).is_some_and(|literal| literal.form == Form::Spaced || literal.scale > 0);
    let digits = sentence.written(amount.first).find(' ').filter(|_| spaced);
    let period = sentence.has(before, tags!(Period)) && !sentence.written(before).ends_with(sentence.settings.plural_mark);
    let rate = before > 0 && sentence.has(before - 1, tags!(Per, Article));
    let month = sentence.has(before, tags!(Month, CapitalMonth)) && sentence.shape(before) != Some(Shape::Lower);
    let numbered = month || sentence.has(before, tags!(NameCue)) || sentence.is(before, Sense::Cue(Cue::Numbered));
    digits.is_some_and(|digits| digits <= 2) && (numbered || period && !rate)
}

/// "Take-Two", "net-zero", "a top-five name", "Capital One": a number word that is part of another.
fn joins_word(sentence: Sentence<'_>, amount: &Amount) -> bool {
    let Some(before) = sentence.before(amount.first).filter(|_| amount.number.spelled && amount.sign == Sign::None) else { return false };
    let untyped = matches!(amount.measure, Measure::Nothing | Measure::Count(UnitOf::Noun(..) | UnitOf::Known(_)));
    let joined = sentence.is_mark(before, Mark::Hyphen)
        && sentence.touches(before)
        && before > 0
        && sentence.touches(before - 1)
        && sentence.is_word(before - 1)
        && !sentence.has(before - 1, tags!(Before, Cardinal));
    let unknown_name = |at: usize| sentence.shape(at) == Some(Shape::Capital) && sentence.is_unknown_word(at);
    let titled = exact::is_one(amount.number.value) && sentence.shape(amount.first) == Some(Shape::Capital) && unknown_name(before);
    untyped && (joined || titled)
}

/// "The passcode is 5180244", "Passcode: 330918"
pub(crate) fn identifies(sentence: Sentence<'_>, amount: &Amount) -> bool {
    let bare = matches!(amount.measure, Measure::Nothing | Measure::Multiple)
        && !amount.number.spelled
        && !amount.number.scaled
        && amount.number.value.scale() == 0;
    let cue = |at: usize| sentence.has(at, tags!(Identifier));
    let leads = |at: usize| sentence.has(at, tags!(Being)) || matches!(sentence.mark(at), Some(Mark::Colon | Mark::Other));
    let Some(before) = sentence.before(amount.first).filter(|_| bare) else { return false };
    cue(before) || leads(before) && before.checked_sub(1).is_some_and(|at| cue(at) || leads(at) && at.checked_sub(1).is_some_and(cue))
}

/// "Company 1 paid", "Store 214": a capital makes the word before a number a name with it. "Region 1 sales": one is no number of
/// more than one thing.
fn numbered(sentence: Sentence<'_>, amount: &Amount, before: usize) -> bool {
    let plain = |literal: &Literal| literal.form == Form::Plain && literal.integer_digits <= 3;
    if sentence.settings.unspaced {
        // 如表1所示, 附件3; but 代表100家企业.
        let within = before > 0 && sentence.touches(before - 1) && noun::is_noun(sentence, before - 1) && sentence.length(before) <= 3;
        return sentence.is(before, Sense::Cue(Cue::Numbered))
            && sentence.touches(before)
            && !within
            && amount.number.digits <= 2
            && !amount.number.scaled
            && amount.high.is_none()
            && matches!(amount.measure, Measure::Nothing | Measure::Count(UnitOf::Noun(..)))
            && !sentence.has(amount.number.end, tags!(Classifier));
    }
    let capital = matches!(sentence.shape(before), Some(Shape::Capital | Shape::Capitals));
    if !capital || amount.number.scaled || amount.high.is_some() || !sentence.literal(amount.first).is_some_and(plain) {
        return false;
    }
    match amount.measure {
        Measure::Nothing | Measure::Count(UnitOf::Noun(..) | UnitOf::Known(_)) if sentence.is(before, Sense::Cue(Cue::Numbered)) => true,
        Measure::Count(UnitOf::Noun(_, head)) if exact::is_one(amount.number.value) => {
            noun::ends_as_plural(sentence, head)
                || sentence.settings.past_endings.iter().any(|ending| sentence.written(head).ends_with(ending))
        }
        _ => false,
    }
}

/// The number of a heading, a list or a footnote: "14. Fair Value", "5.2 Employee share plans", "1 Represents".
pub(crate) fn heading(sentence: Sentence<'_>, amount: &Amount) -> bool {
    if amount.first != 0 || amount.number.spelled || amount.number.scaled || amount.high.is_some() || amount.sign != Sign::None {
        return false;
    }
    let number = amount.first + 1;
    let Some(literal) = sentence.literal(amount.first).filter(|literal| literal.integer_digits <= 3) else { return false };
    if matches!(sentence.mark(number), Some(Mark::Point | Mark::Stop | Mark::Close)) && sentence.touches(amount.first) {
        let rest = sentence.lexeme(number).and_then(|point| sentence.text.get(point.end()..)).unwrap_or_default().trim_start();
        // "279. Robert Smith": a list may have hundreds of names.
        return !rest.is_empty() && (literal.integer_digits <= 2 || rest.starts_with(char::is_uppercase));
    }
    if literal.integer_digits > 2 {
        return false;
    }
    let unit = matches!(amount.measure, Measure::Count(UnitOf::Known(_)));
    let titled = match sentence.shape(number) {
        Some(Shape::Capitals) => !unit,
        shape => shape == Some(Shape::Capital),
    };
    let noun = matches!(amount.measure, Measure::Count(UnitOf::Noun(..)));
    titled && (literal.scale > 0 || !noun || exact::is_one(amount.number.value) || sentence.len() <= 7)
}
