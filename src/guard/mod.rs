//! What is not a figure: dates, clock times, names with numbers, codes.
//!
//! In: a sentence and an amount read from it. Out: whether a reader would take it for an amount. An amount that
//! names its currency or unit is believed; a bare number has to earn it.

pub(crate) mod codes;
pub(crate) mod dates;
pub(crate) mod ideographs;
pub(crate) mod names;

use rust_decimal::Decimal;

use crate::amount::{self, Amount, Measure, Sign, UnitOf, price};
use crate::guard::codes::{begins_code, cut_off, is_masked};
use crate::guard::dates::{dated, months};
use crate::guard::names::{begins_with_label, heading, identifies, is_known_name, is_named_number, named};
use crate::lex::{Form, Mark, Sentence, Shape, noun, sense};
use crate::lexicon::tags;
use crate::number::year;
use crate::value::exact;

/// Whether the amount is a figure.
#[inline]
pub(crate) fn is_figure(sentence: Sentence<'_>, amount: &Amount) -> bool {
    if amount.unfit
        || cut_off(sentence, amount)
        || begins_code(sentence, amount)
        || skipped(sentence, amount)
        || begins_with_label(sentence, amount)
        || spoken_hundreds(sentence, amount)
    {
        return false;
    }
    if sentence.settings.unspaced && !ideographs::is_figure(sentence, amount) {
        return false;
    }
    match amount.measure {
        Measure::Money(..) => !names_coin(sentence, amount),
        Measure::PercentagePoint => !names_coin(sentence, amount) && !percent_of_price(sentence, amount),
        Measure::Percent => !(year_of_percent(sentence, amount) || percent_of_price(sentence, amount)),
        Measure::Multiple => !(often(sentence, amount) || identifies(sentence, amount) || letters_model(sentence, amount)),
        Measure::Moved(_) => moves(sentence, amount),
        Measure::Fraction => fraction(sentence, amount),
        Measure::Count(unit) => counts(sentence, amount, unit),
        Measure::Nothing => bare(sentence, amount),
    }
}

/// "up one-sixty basis points": a digit and a ten between which no hundred is said, and no range.
fn spoken_hundreds(sentence: Sentence<'_>, amount: &Amount) -> bool {
    let (first, hyphen) = (amount.first, amount.first + 1);
    let cardinal = |at: usize| sense!(sentence, at, { Sense::Cardinal(value) => value });
    amount.high.is_some()
        && amount.number.spelled
        && sentence.is_mark(hyphen, Mark::Hyphen)
        && cardinal(first).is_some_and(|digit| digit < 10)
        && cardinal(hyphen + 1).is_some_and(|ten| ten >= 20)
}

/// "50 Cent", "Third Point": a name that looks like an amount, and is in capitals where that would not be.
fn names_coin(sentence: Sentence<'_>, amount: &Amount) -> bool {
    let last = amount.end.saturating_sub(1);
    let letter = sentence.is_word(last) && sentence.length(last) == 1;
    // "a 720p screen", but shares "at 720p": below a thousand it is a price too.
    let price = || {
        let noun =
            price::is_plain_noun(sentence, amount.end) || sentence.before(amount.first).is_some_and(|at| sentence.has(at, tags!(In)));
        amount.number.digits < 4 && !noun
    };
    let named = sentence.shape(last) == Some(Shape::Capital) || letter && !price();
    named && (is_known_name(sentence, amount) || heads_name(sentence, amount))
}

/// "99 Cents Only said", "100 Dollars Baby": a name of money in capitals with the word behind it, among words in small letters.
fn heads_name(sentence: Sentence<'_>, amount: &Amount) -> bool {
    let last = amount.end - 1;
    let calendar = tags!(Month, CapitalMonth, Weekday, Major, Minor);
    sentence.is_digits(amount.first)
        && last == amount.first + 1
        && sentence.has(last, tags!(Major, Minor))
        && sentence.length(last) > 2
        && sentence.shape(amount.end) == Some(Shape::Capital)
        && sentence.gap(last) == 1
        && !sentence.has(amount.end, calendar)
        && !is_in_title(sentence, amount)
}

/// "in 2020%": the sign behind a year is a misprint.
fn year_of_percent(sentence: Sentence<'_>, amount: &Amount) -> bool {
    let year = amount.high.is_none() && year::is_year(sentence, amount.first) && sentence.has(amount.first + 1, tags!(Percent));
    year && sentence.before(amount.first).is_some_and(|before| sentence.has(before, tags!(In, Fiscal, Prior, Month, Clause)))
}

/// "$3.75%": of the sign before the number and the one behind it, one is a misprint.
fn percent_of_price(sentence: Sentence<'_>, amount: &Amount) -> bool {
    sentence.before(amount.first).is_some_and(|before| {
        sentence.touches(before) && sentence.has(before, tags!(Major)) && matches!(sentence.shape(before), Some(Shape::Mark(_)))
    })
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

/// "the 777X": a letter behind the number of a model.
fn letters_model(sentence: Sentence<'_>, amount: &Amount) -> bool {
    sentence.touches(amount.first)
        && sentence.shape(amount.first + 1) == Some(Shape::Capital)
        && sentence.settings.models.contains(&sentence.written(amount.first))
}

fn fraction(sentence: Sentence<'_>, amount: &Amount) -> bool {
    // "2/10 net 30": the terms of an invoice.
    if is_named_number(sentence, amount.end, amount.end + 1) {
        return false;
    }
    // "first half", "second quarter": a part of the year, not of a whole.
    let before = sentence.before(amount.first);
    let ordinal = before.is_some_and(|before| {
        let before = if sentence.is_mark(before, Mark::Hyphen) { before.saturating_sub(1) } else { before };
        sentence.has(before, tags!(Ordinal, Part, Prior, Fiscal))
    });
    // "another year and a half"
    let more = amount.number.spelled
        && amount.first > 1
        && sentence.has(amount.first - 1, tags!(And))
        && sentence.has(amount.first - 2, tags!(Unit, Period, Major, Percent));
    let half_year = more || sentence.has(amount.end, tags!(Fiscal, Period));
    // "the half was weak": the one that is spoken of.
    let pointed = !sentence.settings.capital_nouns
        && amount.end == amount.first + 1
        && sentence.has(amount.first, tags!(Half))
        && before.is_some_and(|before| sentence.has(before, tags!(Determiner)))
        && !sentence.has(amount.end, tags!(Of));
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
            && matches!(sentence.shape(amount.end), Some(shape) if shape == Shape::Lower || shape == Shape::Capitals && sentence.shape(amount.end - 1) == Some(shape));
    !ordinal && !half_year && !score && !period && !pointed
}

#[inline(never)]
pub(crate) fn counts(sentence: Sentence<'_>, amount: &Amount, unit: UnitOf) -> bool {
    if dated(sentence, amount)
        || named(sentence, amount)
        || heading(sentence, amount)
        || pointed_at(sentence, amount)
        || names_form(sentence, amount)
    {
        return false;
    }
    match unit {
        UnitOf::Period(_) => {
            // "10-year fixed mortgage", "10 year Treasury note": what has a tenor for its name.
            let joined = || {
                let unit = sentence.written(amount.end - 1);
                sentence.is_mark(amount.first + 1, Mark::Hyphen)
                    || amount.number.value > Decimal::ONE
                        && sentence.is_word(amount.end - 1)
                        && !unit.ends_with(sentence.settings.plural_mark)
            };
            let instrument = sentence.has(amount.end, tags!(Instrument))
                || sentence.is_word(amount.end)
                    && joined()
                    && (sentence.has(amount.end + 1, tags!(Instrument))
                        || sentence.is_word(amount.end + 1) && sentence.has(amount.end + 2, tags!(Instrument)));
            // "the yield on the 10-year rose", "the 30-year was": a tenor that stands for its bond.
            let stands = sentence.before(amount.first).is_some_and(|before| sentence.has(before, tags!(Determiner)))
                && sentence.is_mark(amount.first + 1, Mark::Hyphen)
                && amount.end == amount.first + 3
                && sentence.has(amount.end, tags!(Moves, Being));
            // "the first four months", "in the last two years" — the first names a time of the calendar.
            let ordinal = sentence.before(amount.first).is_some_and(|before| sentence.has(before, tags!(Ordinal)));
            let looks_back = sentence.has(amount.end, tags!(Earlier)) && exact::is_one(amount.number.value);
            // "a year" is no number, "a year and a half" is.
            let article = amount.number.spelled && sentence.has(amount.first, tags!(Article)) && amount.number.value <= Decimal::ONE;
            // "the 50 Day Average", "Four Year Plan"
            let name = joined() && begins_title(sentence, amount) && !is_in_title(sentence, amount);
            !name && !instrument && !stands && !ordinal && !looks_back && !article
        }
        // "24 Hour Party People"
        UnitOf::Known(index) if titled(sentence, amount, index) => false,
        // "the thirty-second president"
        UnitOf::Known(_) if is_ordinal(sentence, amount) => false,
        // "the two halves" of a year
        UnitOf::Noun(_, last) if sentence.has(last, tags!(Factor)) => false,
        UnitOf::Noun(..) if is_article(sentence, amount) || is_title(sentence, amount) => false,
        // "1INCH": a unit in full and in capitals that touches its number is a name.
        UnitOf::Known(index) if sentence.touches(amount.first) && is_name_in_capitals(sentence, amount, index) => false,
        // "zero coupon notes"
        UnitOf::Noun(..) if amount.number.spelled && amount.number.value.is_zero() && amount.end > amount.first + 2 => false,
        _ => !(amount.number.spelled && exact::is_one(amount.number.value) && sentence.has(amount.first, tags!(Article))),
    }
}

/// "the thirty-second president", but "a thirty-second film".
fn is_ordinal(sentence: Sentence<'_>, amount: &Amount) -> bool {
    let tens = amount.number.spelled && amount.number.value > Decimal::TEN && (amount.number.value % Decimal::TEN).is_zero();
    let pointed = sentence.before(amount.first).is_some_and(|before| sentence.has(before, tags!(Determiner)));
    tens && pointed
        && sentence.has(amount.end.saturating_sub(1), tags!(Ordinal))
        && sentence.is_mark(amount.end.saturating_sub(2), Mark::Hyphen)
}

/// "the one lender", "this one works": a pronoun, or a word that only points.
fn pointed_at(sentence: Sentence<'_>, amount: &Amount) -> bool {
    let one = amount.number.spelled && exact::is_one(amount.number.value) && amount.high.is_none();
    one && sentence.before(amount.first).is_some_and(|before| sentence.has(before, tags!(Pointing)))
}

/// Whether a unit in the singular and the word behind it have capitals, as in the name of a film or a firm.
fn titled(sentence: Sentence<'_>, amount: &Amount, unit: u16) -> bool {
    let last = amount.end - 1;
    let singular = amount.number.value > Decimal::ONE && sentence.lexicon.singular(unit).eq_ignore_ascii_case(sentence.written(last));
    singular && begins_title(sentence, amount)
}

/// Whether a number in digits, or in one word with a capital, and its unit have capitals as the word behind them has.
fn begins_title(sentence: Sentence<'_>, amount: &Amount) -> bool {
    let capital = |at: usize| sentence.shape(at) == Some(Shape::Capital);
    (sentence.is_digits(amount.first) || capital(amount.first))
        && amount.end == amount.first + 2
        && capital(amount.end - 1)
        && capital(amount.end)
        && !sentence.has(amount.end, tags!(Month, CapitalMonth, Weekday))
}

fn is_name_in_capitals(sentence: Sentence<'_>, amount: &Amount, unit: u16) -> bool {
    let last = amount.end - 1;
    let full = sentence.lexicon.singular(unit);
    full.len() > 3
        && sentence.shape(last) == Some(Shape::Capitals)
        && sentence.is_digits(last - 1)
        && full.eq_ignore_ascii_case(sentence.written(last))
}

/// "at Four Corners is", "the Big Three automakers", "BBC Two", "Path to Zero": among words in small letters, a number word with a capital
/// is part of a name, unless it begins the sentence.
fn is_title(sentence: Sentence<'_>, amount: &Amount) -> bool {
    let capital = |at: usize| sentence.shape(at) == Some(Shape::Capital);
    if !amount.number.spelled || amount.number.scaled || amount.high.is_some() || !capital(amount.first) {
        return false;
    }
    let last = amount.end - 1;
    let named = last > amount.first && capital(last);
    match sentence.before(amount.first) {
        Some(before) if sentence.is_word(before) || sentence.is_mark(before, Mark::Comma) => !is_in_title(sentence, amount),
        // "Two Rivers Bank said"
        _ => named && capital(amount.end) && sentence.is_unknown_word(amount.end) && !is_in_title(sentence, amount),
    }
}

/// Whether every word around an amount has a capital but the smallest, as in a title.
fn is_in_title(sentence: Sentence<'_>, amount: &Amount) -> bool {
    const REACH: usize = 6;
    let around = amount.first.saturating_sub(REACH)..amount.end + REACH;
    let function = tags!(Stop, Clause, Article, Determiner, And, Or, Of, In, To, By, At, From, Versus, With, Throughout);
    let compound = |at: usize| at > 0 && sentence.is_mark(at - 1, Mark::Hyphen);
    let small = |at: usize| sentence.shape(at) == Some(Shape::Lower);
    !around.into_iter().any(|at| small(at) && !sentence.has(at, function) && sentence.length(at) > 2 && !compound(at))
}

/// "This is one reason", "one's own limits", "One belonging to the group": an article or a pronoun, and no number of
/// things. "Only one bank is left" counts.
fn is_article(sentence: Sentence<'_>, amount: &Amount) -> bool {
    if !amount.number.spelled || !exact::is_one(amount.number.value) || amount.high.is_some() {
        return false;
    }
    let one = amount.first;
    let owner = sentence
        .lexeme(one)
        .zip(sentence.lexeme(one + 1))
        .is_some_and(|(one, next)| sentence.text.get(one.end()..next.start).is_some_and(|gap| gap.trim_end().len() > 1));
    let told = sentence.before(one).is_some_and(|before| sentence.has(before, tags!(Being)));
    let participle = sentence.shape(one) == Some(Shape::Capital)
        && sentence.settings.participle_endings.iter().any(|ending| sentence.written(one + 1).ends_with(ending));
    owner || told || participle
}

/// A number without a unit: an amount only where nothing says that it is a date, a name or a code.
#[inline(never)]
fn bare(sentence: Sentence<'_>, amount: &Amount) -> bool {
    let whole = sentence.len() == amount.end - amount.first;
    if is_year_or_spoken(sentence, amount, whole) || is_label(sentence, amount, whole) {
        return false;
    }
    let before = sentence.before(amount.first);
    let next = amount.end;
    // "one- to four-family homes"
    let kinds = amount.high.is_some() && amount.number.spelled && sentence.is_mark(next, Mark::Hyphen) && sentence.touches(next);
    if kinds || odds(sentence, amount) {
        return false;
    }
    // "12 x 15", "3 x 10^8"
    let crossed = |at: usize| sentence.has(at, tags!(Times)) && sentence.lexeme(at).is_some_and(|sign| sign.end() - sign.start <= 2);
    if crossed(next) && sentence.is_digits(next + 1)
        || before.is_some_and(|before| crossed(before) && before > 0 && sentence.is_digits(before - 1))
    {
        return false;
    }
    // "Wages 7% 512 498": the next two columns.
    let spaced = sentence.literal(amount.first).is_some_and(|literal| literal.form == Form::Spaced && literal.integer_digits <= 6);
    if spaced && before.is_some_and(|before| sentence.has(before, tags!(Percent))) {
        return false;
    }
    // A phone number: groups of digits side by side.
    let beside_digits = sentence.is_digits(next) || before.is_some_and(|before| sentence.is_digits(before));
    // A row of a table: "386 328.6 201 160.7" may be two numbers or four.
    let spaced = || sentence.written(amount.end.saturating_sub(1)).contains([' ', '\u{a0}', '\u{202f}']);
    if beside_digits && (sentence.literal(amount.end.saturating_sub(1)).is_some_and(|literal| literal.form == Form::Spaced) || spaced()) {
        return false;
    }
    if amount.number.spelled && !amount.number.scaled && amount.high.is_none() {
        return spelled(sentence, amount);
    }
    !amount.number.bare || stands_alone(sentence, amount, whole)
}

/// Whether a number is a year, or one of those that are only spoken or written so: "two-ninety", "22-2021".
fn is_year_or_spoken(sentence: Sentence<'_>, amount: &Amount, whole: bool) -> bool {
    if !whole && amount::is_year(amount) && !in_list(sentence, amount) {
        return true;
    }
    // "In two thousand and eight", "since nineteen hundred": a year in words.
    let told = sentence.before(amount.first).is_some_and(|before| sentence.has(before, tags!(In, Clause)));
    if told && amount.number.spelled && amount.high.is_none() && exact::is_within(amount.number.value, 1900..2100) {
        return true;
    }
    // "im 4. Quartal": a point that ends no sentence.
    let pointed = || matches!(sentence.mark(amount.end), Some(Mark::Point | Mark::Stop)) && sentence.touches(amount.end - 1);
    if sentence.settings.ordinal_point
        && amount.number.bare
        && (1..=2).contains(&amount.number.digits)
        && pointed()
        && sentence.is_word(amount.end + 1)
    {
        return true;
    }
    // "22-2021": the number of a file in its year.
    let filed = amount.number.digits <= 2 && amount.high.is_some_and(|high| high.scale() == 0 && exact::is_within(high, year::YEARS));
    if !whole && filed && sentence.is_mark(amount.first + 1, Mark::Hyphen) && sentence.touches(amount.first) {
        return true;
    }
    // "closed 1,2 deals": a comma parts no decimals of things.
    let parted = amount.number.value.scale() == 1 && !sentence.settings.comma_decimals && sentence.written(amount.first).contains(',');
    if parted && !amount.number.scaled && noun::is_many(sentence, amount.end) {
        return true;
    }
    // "from two-ninety to three-ten": prices, as they are spoken.
    let spoken = amount.high.is_some() && amount.number.spelled && sentence.is_mark(amount.first + 1, Mark::Hyphen);
    if spoken && sentence.touches(amount.first) && sentence.touches(amount.first + 1) && !whole {
        return true;
    }
    false
}

/// Whether a number is that of a label, a model, a form or a date.
fn is_label(sentence: Sentence<'_>, amount: &Amount, whole: bool) -> bool {
    // "tranche 4 – €12 million": the number of what the price is of.
    let next = amount.end;
    let dash = matches!(sentence.mark(next), Some(Mark::Hyphen | Mark::Dash)) && !sentence.touches(next) && !sentence.touches(next - 1);
    let label = dash && amount.high.is_none() && amount.number.bare && sentence.has(next + 1, tags!(Major));
    if label && sentence.before(amount.first).is_some_and(|before| sentence.is_unknown_word(before)) {
        return true;
    }
    // "one-to four-family homes": halves of compound adjectives.
    let compound = amount.high.is_some() && sentence.is_mark(amount.first + 1, Mark::Hyphen) && sentence.has(amount.first + 2, tags!(To));
    if compound && amount.number.spelled && !whole {
        return true;
    }
    // "the 20 and 50 day moving averages"
    let tenor = sentence.has(next, tags!(And, Or)) && sentence.is_digits(next + 1) && sentence.has(next + 2, tags!(Period));
    if tenor && amount.number.bare && (next + 3..next + 5).any(|at| sentence.has(at, tags!(Instrument))) {
        return true;
    }
    // "the 787's range"
    let model = amount.number.bare && amount.high.is_none() && sentence.settings.models.contains(&sentence.written(amount.first));
    let reached = tags!(Being, To, From, By, At, Of, Reaches, Comparator, Versus, Before, Between);
    if model && !whole && !sentence.before(amount.first).is_some_and(|before| sentence.has(before, reached)) {
        return true;
    }
    // "a 2K run", "an 8K video": what is named by its thousands.
    let letter = amount.number.scaled && amount.end == amount.first + 2 && sentence.length(amount.first + 1) == 1;
    let article = || sentence.before(amount.first).is_some_and(|before| sentence.has(before, tags!(Article)));
    if letter
        && amount.number.written.exponent == 3
        && sentence.touches(amount.first)
        && article()
        && price::is_plain_noun(sentence, amount.end)
    {
        return true;
    }
    if names_form(sentence, amount) || names_model(sentence, amount) || splits(sentence, amount) {
        return true;
    }
    if dated(sentence, amount) || named(sentence, amount) || heading(sentence, amount) || months(sentence, amount) {
        return true;
    }
    if amount.number.digits == 4 && is_masked(sentence, amount) {
        return true;
    }
    false
}

/// Whether plain digits by themselves tell how much something is, and are no code, note, age or name.
fn stands_alone(sentence: Sentence<'_>, amount: &Amount, whole: bool) -> bool {
    let before = sentence.before(amount.first);
    let next = amount.end;
    if !whole && amount.number.digits == 4 && before.is_some_and(|before| sentence.has(before, tags!(In))) {
        return false;
    }
    // "CA 90210"
    let state = |at: usize| sentence.shape(at) == Some(Shape::Capitals) && sentence.written(at).len() == 2;
    if amount.number.digits == 5 && amount.high.is_none() && before.is_some_and(state) {
        return false;
    }
    // "555-0123"
    let telephone = amount.high.is_some_and(|high| amount.number.digits == 3 && exact::is_within(high, 1000..10_000))
        && sentence.is_mark(amount.first + 1, Mark::Hyphen);
    if telephone && !whole {
        return false;
    }
    // Phone numbers and tables of codes: bare numbers side by side.
    let beside = |at: usize| sentence.is_digits(at);
    if before.is_some_and(beside) || beside(next) || amount.sign == Sign::Plus {
        return false;
    }
    // "(1)", "401(k)": a note's number; but in "EUR 88 (61) million" the scale is of both.
    let noted = || before.is_some_and(|before| sentence.is_mark(before, Mark::Open)) && sentence.is_mark(next, Mark::Close);
    if amount.number.digits <= 3 && noted() && !shares_scale(sentence, amount) {
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
    // "787 Dreamliner", "12 Corner Mill Road", "7 Eleven"
    let brand = || sentence.shape(next) == Some(Shape::Capital) && sentence.has(next, tags!(Cardinal));
    if matches!(sentence.shape(next), Some(Shape::Capital | Shape::Capitals)) && !sentence.is_known(next) || brand() {
        return false;
    }
    // ", 65, now": an age; also at the end behind a name.
    if amount.number.digits <= 2 && before.is_some_and(|before| sentence.is_mark(before, Mark::Comma)) {
        let name = || amount.first > 1 && sentence.shape(amount.first - 2) == Some(Shape::Capital) && !sentence.is_known(amount.first - 2);
        let ends = || sentence.len() <= next || sentence.has(next, tags!(And)) || sentence.mark(next).is_some();
        if sentence.is_mark(next, Mark::Comma) || name() && ends() {
            return false;
        }
    }
    if sentence.literal(amount.first).is_some_and(|literal| literal.form == Form::Zero) {
        return false;
    }
    if amount.high.is_none() && sentence.is_mark(next, Mark::Hyphen) && sentence.touches(next - 1) && !whole {
        return false;
    }
    if before.is_some_and(|before| {
        year::is_year(sentence, before) || sentence.has(before, tags!(Weekday)) && sentence.shape(before) != Some(Shape::Lower)
    }) {
        return false;
    }
    true
}

/// "EUR 88 (61) million": whether the bracket of a number stands between another and the scale of both.
fn shares_scale(sentence: Sentence<'_>, amount: &Amount) -> bool {
    let other = amount.first.checked_sub(2).is_some_and(|other| sentence.is_digits(other) && !sentence.touches(other));
    other && sentence.has(amount.end + 1, tags!(Scale, ShortScale))
}

/// "Rents of 800, 2000 and 2400": beside numbers of a list that are no years, a number is none either.
fn in_list(sentence: Sentence<'_>, amount: &Amount) -> bool {
    let joins = |at: usize| sentence.is_mark(at, Mark::Comma) || sentence.has(at, tags!(And, Or));
    let number = |at: usize| {
        let plain =
            sentence.literal(at).is_some_and(|literal| literal.form == Form::Plain && literal.integer_digits >= 3 && literal.scale == 0);
        let dated = at.checked_sub(1).is_some_and(|before| sentence.has(before, tags!(Month, CapitalMonth)));
        // "versus 2020 and 312 basis points": that number has a unit of its own.
        let measured = sentence.has(at + 1, tags!(Percent, PercentagePoint, BasisPoint, Unit, Major, Minor, Scale, ShortScale, Period));
        plain && !measured && !year::is_year(sentence, at) && !dated
    };
    amount.high.is_none()
        && (amount.first > 1 && joins(amount.first - 1) && number(amount.first - 2) || joins(amount.end) && number(amount.end + 1))
}

/// "a 1 for 12 reverse split", "a 2 for 1 offer": so many for so many.
fn splits(sentence: Sentence<'_>, amount: &Amount) -> bool {
    let pair = |joint: usize| {
        sentence.has(joint, tags!(Throughout)) && joint > 0 && sentence.is_number(joint - 1) && sentence.is_number(joint + 1)
    };
    let split = |from: usize| (from..from + 4).any(|at| sentence.has(at, tags!(Split)));
    // "a 2 for 1 offer"
    let digit = |at: usize| sentence.literal(at).is_some_and(|literal| literal.form == Form::Plain && literal.integer_digits == 1);
    let sold = |first: usize| {
        let measured = tags!(Scale, ShortScale, MoneyScale, Percent, Unit, Period, Major, Minor);
        digit(first) && digit(first + 2) && !sentence.has(first + 3, measured)
    };
    pair(amount.end) && (split(amount.end + 2) || sold(amount.first))
        || amount.first > 1 && pair(amount.first - 1) && (split(amount.end) || sold(amount.first - 2))
}

/// "10-K", "a 5-K": no thousand is written behind a hyphen.
fn names_form(sentence: Sentence<'_>, amount: &Amount) -> bool {
    let hyphen = amount.first + 1;
    amount.number.scaled
        && sentence.is_digits(amount.first)
        && sentence.is_mark(hyphen, Mark::Hyphen)
        && sentence.touches(hyphen)
        && sentence.is_word(hyphen + 1)
        && sentence.length(hyphen + 1) == 1
}

/// "the 737 MAX 8", "a 737 max line": what looks like a hedge is part of a name.
fn names_model(sentence: Sentence<'_>, amount: &Amount) -> bool {
    let capitals = |at: usize| sentence.shape(at) == Some(Shape::Capitals) && sentence.length(at) > 1;
    let hedge = (amount.first..=amount.end).rev().find(|&at| sentence.has(at, tags!(After)));
    let noun = |at: usize| sentence.is_word(at) && !sentence.has(at, tags!(Stop, Clause, And, Or, In, Of, To, By, At, Per, Each, Being));
    let goes_on = |hedge: usize| capitals(hedge) || noun(hedge + 1) || sentence.is_digits(hedge + 1);
    let behind = hedge.is_some_and(|hedge| sentence.has(hedge, tags!(Before)) && goes_on(hedge));
    let before = amount
        .first
        .checked_sub(2)
        .is_some_and(|number| sentence.is_digits(number) && sentence.has(number + 1, tags!(After)) && capitals(number + 1));
    behind || before
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
    let value = |at: usize| sentence.literal(at).and_then(|literal| exact::decimal(literal.mantissa?, literal.scale, 0));
    // "from 48 in 2006 to 39": a time, and where it went from there.
    if year::is_year(sentence, first) {
        return false;
    }
    let Some((more, less)) = value(first).zip(value(second)).filter(|(more, less)| more >= less) else { return false };
    // "from 5 to 3", "cut 10 to 5", "by 300 to 200": a movement.
    !sentence.before(first).is_some_and(|before| {
        sentence.has(before, tags!(From, Moves, Shifts, MovesOrChange, Towards))
            || sentence.has(before, tags!(By)) && !exact::is_one(less) && more > less
    })
}

/// Number words without a unit: "two in my car" is a number, "one of the best" a pronoun.
fn spelled(sentence: Sentence<'_>, amount: &Amount) -> bool {
    let one = exact::is_one(amount.number.value);
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
        && matches!(sentence.shape(amount.end), Some(Shape::Capital | Shape::Capitals))
        // "Five Below rose 3%"
        && (!sentence.is_known(amount.end) || sentence.shape(amount.end + 1) == Some(Shape::Lower));
    // "a year or two"
    let vague = amount.first > 1
        && sentence.has(amount.first - 1, tags!(Or))
        && sentence.has(amount.first - 2, tags!(Unit, Period))
        && !noun::ends_as_plural(sentence, amount.first - 2);
    // "; two, the margin; and three, the tax": what counts off the items of a list.
    let parts = |at: usize| matches!(sentence.mark(at), Some(Mark::Semicolon | Mark::Colon | Mark::Dash | Mark::Stop | Mark::Comma));
    let leads = |at: usize| parts(at) || sentence.has(at, tags!(And)) && at > 0 && parts(at - 1);
    let counted_off = sentence.is_mark(amount.end, Mark::Comma)
        && amount.number.value < Decimal::TEN
        && sentence.has(amount.end + 1, tags!(Determiner, Article, Stop))
        && before.is_none_or(leads);
    // "two, three hundred basis points", "eight or nine hundred million": of a hundred too, as it is spoken.
    let next = amount.end + 1;
    let spoken = amount.number.value < Decimal::TEN
        && (sentence.is_mark(amount.end, Mark::Comma) || sentence.has(amount.end, tags!(Or)) && sentence.has(next + 2, tags!(Scale)))
        && sense!(sentence, next, { Sense::Cardinal(value) => value })
            .is_some_and(|value| Decimal::from(value) == amount.number.value + Decimal::ONE)
        && sentence.has(next + 1, tags!(Hundred, Scale));
    // "Seven & i"
    let joined = sentence.shape(amount.first) == Some(Shape::Capital) && sentence.written(amount.end) == "&";
    // "7 Eleven"
    let brand = sentence.shape(amount.first) == Some(Shape::Capital) && before.is_some_and(|before| sentence.is_digits(before));
    let word = article || brand || joined || hyphen || name || none || vague;
    !word && !spoken && !counted_off && !is_title(sentence, amount)
}
