//! Units: what stands behind a number and says what it is a number of.
//!
//! In: an amount whose number is read. Out: the same as a percentage, percentage points, a price, a multiple or a
//! count, over the lexemes that say so; or as it was.

use rust_decimal::Decimal;

use crate::amount::denomination::{Denominated, begins_next, denominated};
use crate::amount::{Amount, Measure, Settling, UnitOf, hundredth, ideographs, is_year, price, rescale, settle, take};
use crate::lex::noun::{self, WORDS};
use crate::lex::{Lexeme, Mark, Sentence, Shape, sense};
use crate::lexicon::{FormKind, Period, Sense, Tags, tags};
use crate::value::exact::{self, exact_product, exact_sum};
use crate::value::{Bound, Settled, Written};

/// The words of the lexicon that may say what a number is a number of, or begin the name of it.
const MEASURES: Tags =
    tags!(Percent, PercentagePoint, BasisPoint, Tenths, Major, Minor, Grand, Fold, Times, Unit, Period, Classifier, Of, Article, Cardinal,)
        .or(WORDS);

/// Whether a lexeme behind a number may say what it is a number of: no mark or number does, unless it has a sense.
#[inline]
fn may_measure(lexeme: &Lexeme) -> bool {
    lexeme.tags.meets(MEASURES) || lexeme.tags.is_empty() && !matches!(lexeme.shape, Shape::Mark(_) | Shape::Digits)
}

/// What stands behind a number and says what it is a number of.
pub(crate) fn suffix(sentence: Sentence<'_>, amount: &mut Amount, region: &Settling) {
    if amount.number.ratio {
        return;
    }
    let mut at = amount.end;
    let gap = sentence.gap(at.saturating_sub(1));
    // "five-year", "one-yen", "6.1-inch"; "8- to 16-meter" is read as a range.
    let hyphenated = sentence.is_mark(at, Mark::Hyphen) && sentence.touches(at.saturating_sub(1)) && sentence.touches(at);
    if hyphenated {
        at += 1;
    } else if gap > if sentence.settings.unspaced { 8 } else { 3 } {
        return;
    }
    if !(sentence.lexeme(at).is_some_and(may_measure) || noun::begins_with_compound(sentence, at)) {
        return;
    }
    // "half a percent", "a quarter of a percentage point", "three quarters of one percent"
    let unit_at = if amount.number.fraction { over_article(sentence, at) } else { at };
    let unit = sense!(sentence, unit_at, {
        Sense::Percent => (Measure::Percent, 0),
        Sense::PercentagePoint => (Measure::PercentagePoint, 0),
        Sense::BasisPoint => (Measure::PercentagePoint, 2),
        Sense::Tenths => (Measure::Percent, 1),
    });
    if let Some((measure, hundredths)) = unit {
        if hundredths == 1 {
            if tenths(sentence, unit_at, amount) {
                return;
            }
        } else {
            let value = if hundredths == 0 { Some(amount.number.value) } else { hundredth(amount.number.value, 2) };
            let end = amount.end.max(unit_at + 1);
            settle(amount, value);
            amount.becomes(measure);
            take(sentence, amount, end);
            return;
        }
    }
    if let Some(found) = denominated(sentence, unit_at, region) {
        let Denominated { form, homograph, .. } = found;
        let shape = sentence.shape(unit_at);
        let code_fits = shape == Some(Shape::Capitals) || !homograph;
        // "45 pounds of beef", "weighs about 200 pounds"
        let weighed = (1..=3).any(|back| amount.first.checked_sub(back).is_some_and(|at| sentence.has(at, tags!(Weighs))));
        let weight = homograph && form == FormKind::Name && (weighed || sentence.has(unit_at + 1, tags!(Of)));
        let fits = match form {
            FormKind::Code => code_fits,
            FormKind::Sign => sentence.length(unit_at) > 1 || !matches!(shape, Some(Shape::Lower | Shape::Capital)),
            // "99p", not "30 C".
            FormKind::Name if sentence.length(unit_at) == 1 => shape == Some(Shape::Lower) && sentence.touches(unit_at.saturating_sub(1)),
            // "reclaims the 22,000 mark": a place on a scale; but "a 500 mark fine".
            FormKind::Name if sentence.has(unit_at, tags!(Threshold)) => {
                exact::is_one(amount.number.value) || sentence.is_unknown_word(unit_at + 1)
            }
            // "the 5 real problems": the word qualifies a noun.
            FormKind::Name if homograph && amount.number.bare && !sentence.settings.unspaced => {
                let qualifies =
                    sentence.is_word(unit_at + 1) && !sentence.is_known(unit_at + 1) && sentence.shape(unit_at + 1) == Some(Shape::Lower);
                !(weight || qualifies)
            }
            FormKind::Name => {
                !weight
                    && (!sentence.settings.unspaced
                        || !homograph
                        || ideographs::stands_alone(sentence, amount.first, unit_at + 1, found.minor > 0))
            }
        };
        if fits && !begins_next(sentence, unit_at, form) {
            price::suffix(sentence, amount, found, unit_at, region);
            return;
        }
    }
    if let Some(power) = sense!(sentence, unit_at, { Sense::Grand => 3u8 }) {
        let grand = sentence.settings.grand;
        if let Some(currency) = region.currency.filter(|currency| grand.contains(currency)).or(grand.first().copied()) {
            amount.unfit |= rescale(amount, power).is_none();
            amount.becomes(Measure::Money(currency, Settled::Assumed(grand)));
            take(sentence, amount, unit_at + 1);
        }
        return;
    }
    if amount.number.fraction && at == unit_at && gap == 0 && !hyphenated && amount.number.spelled {
        return;
    }
    counted(sentence, amount, at, unit_at, hyphenated);
}

/// Over "a" or "of a" between a fraction and its unit.
fn over_article(sentence: Sentence<'_>, at: usize) -> usize {
    let one = |at: usize| sentence.has(at, tags!(Article)) || sentence.is(at, Sense::Cardinal(1));
    let unit = |at: usize| sentence.has(at, tags!(Percent, PercentagePoint, BasisPoint, Major, Minor, Unit));
    if one(at) && unit(at + 1) {
        at + 1
    } else if sentence.has(at, tags!(Of)) && one(at + 1) && unit(at + 2) {
        at + 2
    } else {
        at
    }
}

/// 三成 is 30 percent, 三成五 is 35; other units are what their language makes of them, or nothing here.
#[inline(never)]
fn tenths(sentence: Sentence<'_>, at: usize, amount: &mut Amount) -> bool {
    let mut end = amount.end.max(at + 1);
    let value = if sentence.has(at, tags!(Interest, RateStep)) {
        let Some(value) = ideographs::rate(sentence, amount, at) else { return false };
        Some(value)
    } else if amount.number.value > Decimal::TEN {
        // 八五折, 88折: two digits are the percentage itself.
        Some(amount.number.value)
    } else {
        let more = sense!(sentence, at + 1, { Sense::Cardinal(more @ 1..=9) => more });
        let more = more.or_else(|| sentence.has(at + 1, tags!(Half)).then_some(5));
        end += usize::from(more.is_some());
        exact_product(amount.number.value, Decimal::TEN).and_then(|value| exact_sum(value, Decimal::from(more.unwrap_or(0))))
    };
    settle(amount, value);
    amount.becomes(if sentence.has(at, tags!(RateStep)) { Measure::PercentagePoint } else { Measure::Percent });
    take(sentence, amount, end);
    true
}

/// Counts and multiples: what is counted may be a unit, a measure word with its noun, or a noun phrase.
fn counted(sentence: Sentence<'_>, amount: &mut Amount, at: usize, unit_at: usize, hyphenated: bool) {
    if sentence.has(at, tags!(Fold)) && !amount.number.fraction {
        amount.becomes(Measure::Multiple);
        take(sentence, amount, at + 1);
        return;
    }
    if sentence.has(at, tags!(Times)) && !hyphenated {
        times(sentence, amount, at);
        return;
    }
    let unit = sense!(sentence, unit_at, {
        Sense::Unit(index) => UnitOf::Known(index),
        Sense::Period(period) => UnitOf::Period(period),
    });
    // "4.3 billion passenger trips": what could be counted here only says of what kind it is.
    let qualifies = || sentence.has(unit_at, tags!(Countable)) && !hyphenated && noun::is_many(sentence, unit_at + 1);
    // "3 PS3 consoles": letters that touch digits are a name.
    // "1,904 second lien loans": an ordinal, unless there are more of it.
    let ordinal = || sentence.has(unit_at, tags!(Ordinal)) && !hyphenated && !noun::is_many(sentence, unit_at);
    let glued = || sentence.is_word(unit_at) && sentence.touches(unit_at) && sentence.is_digits(unit_at + 1);
    // "500 m2": a power of the unit is not known, and the rest without it would be wrong.
    if unit.is_some() && glued() && sentence.length(unit_at + 1) == 1 && sentence.shape(unit_at) == Some(Shape::Lower) {
        amount.unfit = true;
        return;
    }
    if let Some(unit) = unit.filter(|_| !qualifies() && !glued() && !ordinal()) {
        // "2018 second quarter", "2018 first": more than one is in the plural; "the 2017 and 2018 fiscal years".
        let things = sentence.written(unit_at).ends_with(sentence.settings.plural_mark) && unit != UnitOf::Period(Period::Year);
        let day = is_year(amount) && !hyphenated && !things;
        // A lone letter is a unit only where it touches: "5 m", but "vitamin 12 B".
        let letter = sentence.length(unit_at) == 1
            && sentence.is_word(unit_at)
            && !sentence.touches(unit_at.saturating_sub(1))
            && amount.number.bare
            && amount.number.digits < 2;
        let strange = sentence.length(unit_at) == 1
            && sentence.is_word(unit_at)
            && !sentence.settings.letter_units.contains(&sentence.written(unit_at));
        let prefix = sense!(sentence, unit_at, { Sense::Prefix(power) => power });
        // "Mt" is a million of what "mt" and "MT" are, to those who keep them apart.
        let unsettled = sentence.has(unit_at, tags!(Unsettled)) && sentence.shape(unit_at) == Some(Shape::Capital);
        let twice = prefix.is_some() && amount.number.scaled;
        if !(day || letter || strange || unsettled || twice) {
            if let Some(power) = prefix {
                amount.unfit |= rescale(amount, power).is_none();
            }
            amount.becomes(Measure::Count(unit));
            let mut end = unit_at + 1;
            if sentence.is_mark(end, Mark::Hyphen) && sentence.has(end + 1, tags!(Old)) {
                end += 2;
            } else if hyphenated && sentence.has(end, tags!(Old)) {
                end += 1;
            }
            take(sentence, amount, end);
        }
        return;
    }
    if hyphenated && !is_year(amount) && !exact::is_one(amount.number.value) && noun::compounds(sentence, at) {
        amount.becomes(Measure::Count(UnitOf::Noun(at, at)));
        take(sentence, amount, at + 1);
        return;
    }
    if amount.number.fraction || hyphenated {
        return;
    }
    // "three consecutive quarters", "5 working days"
    let one = exact::is_one(amount.number.value);
    let adjective = !sentence.is_known(at) || one && sentence.has(at, tags!(Filler, Qualifier));
    let qualified = sentence.shape(at) == Some(Shape::Lower) && adjective && !is_year(amount);
    if let Some(period) = qualified.then(|| sense!(sentence, at + 1, { Sense::Period(period) => period })).flatten() {
        // "one additional day"
        if one || sentence.written(at + 1).ends_with(sentence.settings.plural_mark) {
            amount.becomes(Measure::Count(UnitOf::Period(period)));
            take(sentence, amount, at + 2);
            return;
        }
    }
    if sentence.has(at, tags!(Classifier)) && !sentence.is_number(at + 1) {
        let (head, end) = noun::run(sentence, at + 1).unwrap_or((at, at + 1));
        amount.becomes(Measure::Count(UnitOf::Noun(head, end - 1)));
        take(sentence, amount, end);
        return;
    }
    // 三农, 四川: without a measure word a small number in words belongs to a name.
    if sentence.settings.unspaced && amount.number.spelled && !amount.number.scaled {
        return;
    }
    // A year is not a number of things.
    let year = is_year(amount);
    // Things are counted whole: "Messaging 1.1 enables".
    let parts = amount.number.value.scale() > 0 && !amount.number.scaled && !amount.number.value.fract().is_zero();
    if (sentence.touches(at.saturating_sub(1)) || parts) && !sentence.settings.unspaced {
        return;
    }
    if let Some((head, end)) = noun::phrase(sentence, at, one) {
        // "about 2000 shops" are counted, "cheered about 2019 earnings" are those of that year.
        let round = || (amount.number.value % Decimal::from(50)).is_zero();
        if !year || round() && sentence.before(amount.first).is_some_and(|before| sentence.has(before, tags!(Before))) {
            let name =
                if sentence.settings.unspaced { UnitOf::Noun(head, end - 1) } else { UnitOf::Noun(noun::name(sentence, at, head), head) };
            amount.becomes(Measure::Count(name));
            take(sentence, amount, end);
        }
        return;
    }
    // "68 of its affiliates": the noun follows its whole.
    let whole = sentence.has(at, tags!(Of)) && sentence.has(at + 1, tags!(Determiner)) && !one;
    if whole && !year {
        // "23 of the 31 lenders"
        let first = at + 2 + usize::from(sentence.is_digits(at + 2) || sentence.has(at + 2, tags!(Cardinal)));
        if let Some((head, _)) = noun::phrase(sentence, first, false) {
            amount.becomes(Measure::Count(UnitOf::Noun(head, head)));
        }
        return;
    }
    // "198 technical support and licensing employees": the noun follows a second adjective.
    if let Some(head) = noun::coordinated(sentence, at).filter(|_| !year && !one) {
        amount.becomes(Measure::Count(UnitOf::Noun(head, head)));
    }
}

/// "18 times earnings" is a multiple, "3 times already" a count, "12 x 15 feet" neither.
fn times(sentence: Sentence<'_>, amount: &mut Amount, at: usize) {
    let next = at + 1;
    if sentence.is_digits(next) && sentence.lexeme(at).is_some_and(|sign| sign.end() - sign.start <= 2) {
        return;
    }
    let compared = sentence.has(next, tags!(Prior, Determiner, Filler, Towards, Beyond, Comparator, Major))
        || sense!(sentence, next, { Sense::Before(Bound::MoreThan) => () }).is_some();
    let plain_word = sentence.is_word(next) && !sentence.is_known(next);
    let sign = !sentence.is_word(at);
    let by_itself = sentence.length(at) == 1;
    // "was oversubscribed 12 times", "a price-earnings ratio of 18 times"
    let rated = || (1..=3).any(|back| amount.first.checked_sub(back).is_some_and(|at| sentence.has(at, tags!(Rated))));
    let multiple = amount.number.value.scale() > 0 || compared || plain_word || by_itself || sign || rated();
    amount.becomes(if multiple { Measure::Multiple } else { Measure::Count(UnitOf::Noun(at, at)) });
    take(sentence, amount, next);
}

/// What the unit of an amount made of its number: a hundredth of cents, twelve of dozens.
pub(crate) fn factor(amount: &Amount) -> Decimal {
    let Written { significand, exponent } = amount.number.written;
    let number = exact::decimal(significand.mantissa().unsigned_abs(), significand.scale() as u8, exponent);
    let factor = number.and_then(|number| amount.number.value.checked_div(number)).map(|factor| factor.normalize());
    // Anything else was added to it: "5 dollars and 20 cents", "3 million and a half".
    factor.filter(|&factor| factor.scale() == 0 || factor < Decimal::ONE).unwrap_or(Decimal::ONE)
}
