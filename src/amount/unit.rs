//! Units: what stands behind a number and says what it is a number of.
//!
//! In: an amount whose number is read. Out: the same as a percentage, percentage points, a price, a multiple or a
//! count, over the lexemes that say so; or as it was.

use rust_decimal::Decimal;

use crate::amount::denomination::{Denominated, begins_next, denominated};
use crate::amount::{Amount, Measure, Settling, UnitOf, hundredth, ideographs, is_year, marks, price, rescale, settle, take};
use crate::lex::noun::{self, WORDS};
use crate::lex::{Form, Lexeme, Mark, Sentence, Shape, sense};
use crate::lexicon::{Cue, FormKind, Period, Sense, Tags, tags};
use crate::number::{part, terms};
use crate::value::exact::{self, exact_product, exact_sum};
use crate::value::{Bound, Settled, Written};

/// The words of the lexicon that may say what a number is a number of, or begin the name of it.
const MEASURES: Tags = tags!(
    Percent,
    PercentagePoint,
    BasisPoint,
    Tenths,
    Major,
    Minor,
    ShortScale,
    MoneyScale,
    Grand,
    Fold,
    Times,
    Unit,
    Period,
    Classifier,
    Of,
    Article,
    Cardinal,
)
.or(WORDS);

/// Whether a lexeme behind a number may say what it is a number of: no mark or number does, unless it has a sense.
#[inline]
fn may_measure(lexeme: &Lexeme) -> bool {
    lexeme.tags.meets(MEASURES) || !lexeme.tags.tell() && !matches!(lexeme.shape, Shape::Mark(_) | Shape::Digits)
}

/// What stands behind a number and says what it is a number of.
pub(crate) fn suffix(sentence: Sentence<'_>, amount: &mut Amount, region: &Settling) {
    let Some(next) = sentence.lexeme(amount.end).filter(|_| !amount.number.ratio) else { return };
    // What leads on to more of the number.
    if next.tags.meets(tags!(To)) && ratio_to_one(sentence, amount)
        || (next.tags.meets(tags!(And)) || next.shape == Shape::Mark(Mark::Hyphen)) && half_year_behind(sentence, amount)
        || counts_models(sentence, amount)
    {
        return;
    }
    let mut at = if matches!(next.shape, Shape::Mark(_)) { behind_marks(sentence, amount, region) } else { amount.end };
    let gap = sentence.gap(at.saturating_sub(1));
    // "five-year", "one-yen", "6.1-inch"; "8- to 16-meter" is read as a range.
    let hyphenated = sentence.is_mark(at, Mark::Hyphen) && sentence.touches(at.saturating_sub(1)) && sentence.touches(at);
    if hyphenated {
        at += 1;
    } else if gap > if sentence.settings.unspaced { 8 } else { 3 } {
        return;
    }
    let Some(measure) = sentence.lexeme(at) else { return };
    let abbreviated = measure.shape == Shape::Mark(Mark::Point) && abbreviated(sentence, at);
    if !(may_measure(measure) || abbreviated || noun::begins_with_compound(sentence, at)) {
        return;
    }
    // "6 mln. euros"
    if !hyphenated && abbreviated {
        at += 1;
    }
    // "two full percentage points"
    if sentence.has(at, tags!(Full)) && sentence.has(at + 1, tags!(PercentagePoint, BasisPoint, Point)) {
        at += 1;
    }
    // "half a percent", "a quarter of a percentage point", "three quarters of one percent"
    let below_one = amount.number.fraction || amount.number.spelled && amount.number.value < Decimal::ONE;
    let unit_at = if below_one { over_article(sentence, at) } else { at };
    // "a quarter point", "a quarter of a point", "one-quarter-point"; but prices are off 1/4 point.
    if amount.number.fraction && amount.number.spelled && sentence.has(unit_at, tags!(Point)) {
        amount.becomes(Measure::PercentagePoint);
        take(sentence, amount, unit_at + 1);
        return;
    }
    if relative(sentence, amount, unit_at) {
        return;
    }
    if let Some(found) = denominated(sentence, unit_at, region) {
        // "2024 TMT spending", "2026 marks twenty years"
        if found.form != FormKind::Sign && is_year(amount) && !amount.number.spelled && names_year(sentence, amount, unit_at, &found) {
            return;
        }
        let fits = is_money(sentence, amount, unit_at, &found, hyphenated, region)
            && !(amount.number.spelled && ideographs::ends_name(sentence, amount, unit_at));
        if fits && !begins_next(sentence, unit_at, found.end, found.form) {
            price::suffix(sentence, amount, found, region);
            return;
        }
    }
    if sentence.has(unit_at, tags!(Grand)) {
        return in_grands(sentence, amount, unit_at, hyphenated, region);
    }
    if amount.number.fraction && at == unit_at && gap == 0 && !hyphenated && amount.number.spelled {
        return;
    }
    counted(sentence, amount, at, unit_at, hyphenated);
}

/// A percent, points of one, basis points or tenths: where one is named, the amount is told in it.
fn relative(sentence: Sentence<'_>, amount: &mut Amount, unit_at: usize) -> bool {
    let unit = sense!(sentence, unit_at, {
        Sense::Percent => (Measure::Percent, 0),
        Sense::PercentagePoint => (Measure::PercentagePoint, 0),
        Sense::BasisPoint => (Measure::PercentagePoint, 2),
        Sense::Tenths(1) => (Measure::Percent, 1),
    });
    if let Some((measure, hundredths)) = unit {
        // "a 4.5% point-of-sale fee"
        let compound = sentence.is_mark(unit_at + 1, Mark::Hyphen) && sentence.touches(unit_at) && sentence.touches(unit_at + 1);
        amount.unfit |=
            compound && measure == Measure::PercentagePoint && sentence.written(unit_at).starts_with('%') && sentence.is_word(unit_at + 2);
        if hundredths == 1 {
            return tenths(sentence, unit_at, amount);
        } else {
            let exchange = hundredths == 2 && sentence.settings.unspaced && ideographs::of_exchange(sentence, amount.first);
            let value = match hundredths {
                0 => Some(amount.number.value),
                _ => hundredth(amount.number.value, if exchange { 4 } else { 2 }),
            };
            let end = amount.end.max(unit_at + 1);
            settle(amount, value);
            amount.becomes(if exchange { Measure::Nothing } else { measure });
            take(sentence, amount, end);
            marks::take_minus_behind_unit(sentence, amount);
            return true;
        }
    }
    false
}

/// Whether the form of a currency behind a number is one there, and no other word.
fn is_money(sentence: Sentence<'_>, amount: &Amount, unit_at: usize, found: &Denominated, hyphenated: bool, region: &Settling) -> bool {
    let Denominated { form, homograph, .. } = *found;
    let shape = sentence.shape(unit_at);
    let code_fits = shape == Some(Shape::Capitals) || !homograph;
    let weight = homograph && form == FormKind::Name && is_weight(sentence, amount, unit_at);
    match form {
        // "the 1.25 GBP/USD level"
        FormKind::Code => {
            let pair = sentence.is_mark(found.end, Mark::Slash)
                && sentence.touches(found.end)
                && sentence.has(found.end + 1, tags!(Major))
                && sentence.shape(found.end + 1) == Some(Shape::Capitals);
            code_fits && !pair
        }
        // "the three Rs"
        FormKind::Sign if amount.number.spelled && !amount.number.scaled && sentence.is_word(unit_at) => false,
        // "1-$"
        FormKind::Sign if hyphenated && !sentence.is_word(unit_at) => false,
        FormKind::Sign => found.power.is_some() || sentence.length(unit_at) > 1 || !matches!(shape, Some(Shape::Lower | Shape::Capital)),
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
            // "October 28 marks the day"
            let day = sentence.before(amount.first).is_some_and(|before| sentence.has(before, tags!(Month, CapitalMonth)));
            !(weight || qualifies || day)
        }
        FormKind::Name => {
            !weight
                && (!sentence.settings.unspaced
                    || !homograph
                    // A coin of the region, and of no other: 25仙.
                    || region.currency == Some(found.currency) && found.settled == Settled::Written
                    || found.minor > 0 && !amount.number.spelled && ideographs::per_before(sentence, amount).is_some()
                    || ideographs::stands_alone(sentence, amount.first, unit_at + 1, found.minor > 0))
        }
    }
}

/// "$5 grand", "30 grand": thousands of the currency that says so.
fn in_grands(sentence: Sentence<'_>, amount: &mut Amount, at: usize, hyphenated: bool, region: &Settling) {
    const POWER: u8 = 3;
    let grand = sentence.settings.grand;
    let Some(currency) = region.currency.filter(|currency| grand.contains(currency)).or(grand.first().copied()) else { return };
    // "five grand pianos"
    if noun::is_many(sentence, at + 1) && price::is_plain_noun(sentence, at + 1) {
        return counted(sentence, amount, at + 1, at + 1, hyphenated);
    }
    amount.unfit |= rescale(amount, POWER).is_none();
    amount.becomes(Measure::Money(currency, Settled::Assumed(grand)));
    take(sentence, amount, at + 1);
}

/// "a two and a half year lease": the half year that ends it is a half more, of years.
fn half_year_behind(sentence: Sentence<'_>, amount: &mut Amount) -> bool {
    let past_hyphen = |at: usize| at + usize::from(sentence.is_mark(at, Mark::Hyphen));
    let and = past_hyphen(amount.end);
    if !sentence.has(and, tags!(And)) {
        return false;
    }
    let article = past_hyphen(and + 1);
    let half = past_hyphen(article + 1);
    let whole = !amount.number.scaled && !amount.number.fraction && amount.number.value.scale() == 0;
    if !whole || !sentence.has(article, tags!(Article)) || !sentence.is(half, Sense::Period(Period::Half)) {
        return false;
    }
    let value = exact_sum(amount.number.value, Decimal::new(5, 1));
    settle(amount, value);
    amount.becomes(Measure::Count(UnitOf::Period(Period::Year)));
    take(sentence, amount, half + 1);
    true
}

/// Past the marks of a number before its currency: "25,- €", "2.310,40- EUR".
fn behind_marks(sentence: Sentence<'_>, amount: &mut Amount, region: &Settling) -> usize {
    let at = amount.end;
    if let Some(end) = marks::no_cents(sentence, at).filter(|&end| denominated(sentence, end, region).is_some()) {
        return end;
    }
    marks::take_trailing_minus(sentence, amount, region);
    amount.end
}

/// Whether the point at a lexeme is that of an abbreviated scale before a unit: "6 mln. euros".
fn abbreviated(sentence: Sentence<'_>, at: usize) -> bool {
    sentence.is_mark(at, Mark::Point)
        && at > 0
        && sentence.has(at - 1, tags!(ShortScale))
        && sentence.touches(at - 1)
        && if sentence.settings.capital_nouns {
            sentence.has(at + 1, tags!(Major, Minor, Unit, Percent)) || noun::phrase(sentence, at + 1, false).is_some()
        } else {
            // "6 mil. Kč": a sign is no word that begins a sentence.
            let sign = || {
                let index = sense!(sentence, at + 1, { Sense::Major(index) => index });
                index.and_then(|index| sentence.lexicon.denomination(index)).is_some_and(|found| found.form == FormKind::Sign)
            };
            (sentence.shape(at + 1) != Some(Shape::Capital) || sign()) && sentence.has(at + 1, tags!(Major, Minor, Unit, Percent))
        }
}

/// Whether a name of money is one of a weight here: "45 pounds of beef", "loads of up to 200 pounds", and beside "$2 a pound".
fn is_weight(sentence: Sentence<'_>, amount: &Amount, unit_at: usize) -> bool {
    let weighed = || (1..=6).any(|back| amount.first.checked_sub(back).is_some_and(|at| sentence.has(at, tags!(Weighs, Measured))));
    // "emissions of 2 billion pounds": what is weighed and not paid for.
    let massed = || {
        let before = |back| amount.first.checked_sub(back);
        let paid = || (1..=10).filter_map(before).any(|at| sentence.has(at, tags!(Paid, Worth)));
        let mass = || {
            (1..=10)
                .filter_map(before)
                .take_while(|&at| !sentence.is_mark(at, Mark::Comma))
                .any(|at| sentence.is(at, Sense::Cue(Cue::Mass)))
        };
        sentence.has(unit_at, tags!(Unit)) && mass() && !paid()
    };
    let by_weight = || {
        sentence.has(unit_at, tags!(Unit))
            && (unit_at.saturating_sub(40)..unit_at + 40).any(|at| {
                let leads = sentence.has(at, tags!(Per, Article)) || sentence.is_mark(at, Mark::Slash);
                leads && sentence.has(at + 1, tags!(Major)) && sentence.has(at + 1, tags!(Unit))
            })
    };
    // "3 trillion won of debt": what has no weight is told in money.
    let of = || sentence.has(unit_at + 1, tags!(Of)) && !sentence.has(unit_at + 2, tags!(Paid));
    // "40 pounds in weight"
    let told = sentence.has(unit_at + 1, tags!(In)) && sentence.is(unit_at + 2, Sense::Cue(Cue::Mass));
    told && sentence.has(unit_at, tags!(Unit))
        || of() && (sentence.has(unit_at, tags!(Unit)) || !amount.number.scaled)
        || weighed()
        || massed()
        || by_weight()
}

/// Whether a number that may be a year is one before a currency that qualifies a noun, or is a verb.
fn names_year(sentence: Sentence<'_>, amount: &Amount, unit_at: usize, found: &Denominated) -> bool {
    let round = (amount.number.value % Decimal::ONE_HUNDRED).is_zero();
    let function =
        tags!(Stop, In, Of, At, By, To, From, Per, Or, And, Clause, Being, Article, Determiner, Comparator, Versus, Each, Earlier);
    let plain = match sentence.shape(unit_at + 1) {
        Some(Shape::Lower) => true,
        Some(Shape::Capitals) => sentence.is_unknown_word(unit_at + 1) && price::in_capitals(sentence, unit_at),
        _ => false,
    };
    let noun = plain && !sentence.has(unit_at + 1, function);
    let paid = || (1..=3).any(|back| amount.first.checked_sub(back).is_some_and(|at| sentence.has(at, tags!(Paid, Of))));
    // "in 2022 marks were high"
    let word = found.form == FormKind::Name && found.homograph && !paid();
    !round && (noun && !paid() || word)
}

/// "a current ratio of 1.9 to 1", "3.75 to 1.00": so many times the other. Whole numbers only where a ratio is told, for
/// "5 to 1" is also a score.
fn ratio_to_one(sentence: Sentence<'_>, amount: &mut Amount) -> bool {
    let one = amount.end + 1;
    let to = sentence.has(amount.end, tags!(To)) && sentence.is_digits(one);
    let number = &amount.number;
    if !to || number.spelled || number.scaled || number.fraction || number.value <= Decimal::ZERO {
        return false;
    }
    let is_one = sentence.literal(one).and_then(|literal| exact::decimal(literal.mantissa?, literal.scale, 0)).is_some_and(exact::is_one);
    let unit = sentence.has(one + 1, tags!(Percent, PercentagePoint, BasisPoint, Major, Minor, Unit, Period, Times, Scale, ShortScale))
        || sentence.is_mark(one + 1, Mark::Hyphen);
    let from = sentence.before(amount.first).is_some_and(|before| sentence.has(before, tags!(From, Between)));
    let told = (1..=6).any(|back| amount.first.checked_sub(back).is_some_and(|at| sentence.has(at, tags!(Rated))));
    let decimals = number.value.scale() > 0;
    if !is_one || unit || from || !(told || decimals) {
        return false;
    }
    amount.becomes(Measure::Multiple);
    take(sentence, amount, one + 1);
    true
}

/// "25 737 MAX jets", "15 737-900 planes": so many of a model, and no thousands.
fn counts_models(sentence: Sentence<'_>, amount: &mut Amount) -> bool {
    let literal = sentence.literal(amount.first).filter(|literal| literal.form == Form::Spaced && literal.integer_digits <= 6);
    let model = || sentence.settings.models.iter().any(|model| sentence.written(amount.first).ends_with(model));
    let Some(thousands) = literal.and_then(|literal| literal.mantissa).filter(|_| amount.end == amount.first + 1 && model()) else {
        return false;
    };
    let mut at = amount.end;
    if sentence.is_mark(at, Mark::Hyphen) && sentence.touches(at) && sentence.is_digits(at + 1) {
        at += 2;
    }
    at += usize::from(sentence.shape(at) == Some(Shape::Capitals));
    at += usize::from(at > amount.end && sentence.is_digits(at));
    let Some(((head, end), value)) = noun::phrase(sentence, at, false).zip(exact::decimal(thousands / 1000, 0, 0)) else { return false };
    amount.number.value = value;
    amount.number.written.significand = value;
    amount.becomes(Measure::Count(UnitOf::Noun(noun::name(sentence, at, head), head)));
    take(sentence, amount, end);
    true
}

/// A part behind the unit of what is whole: "a year and a half", "two dollars and a quarter", but not "two years and a third
/// of sales".
pub(crate) fn and_part(sentence: Sentence<'_>, amount: &mut Amount) {
    let takes_part = matches!(amount.measure, Measure::Money(..) | Measure::Count(UnitOf::Known(_) | UnitOf::Period(_)));
    let whole = !amount.number.scaled && amount.number.bound.is_none() && amount.number.written.significand.scale() == 0;
    if !takes_part || !whole || amount.high.is_some() || !sentence.has(amount.end, tags!(And)) {
        return;
    }
    let half = (amount.end + 1..amount.end + 3).any(|at| sentence.has(at, tags!(Half)));
    let article = sentence.has(amount.end + 1, tags!(Article)) || half;
    let Some((part, end)) = part::and_part(sentence, amount.end).filter(|_| article) else { return };
    let own = tags!(Scale, Percent, PercentagePoint, BasisPoint, Unit, Period, Major, Minor, Times);
    let other = sentence.has(end, own) || sentence.has(end, tags!(Of)) && !half || sentence.is_mark(end, Mark::Hyphen);
    if other {
        return;
    }
    // A half of a cent is one of a hundredth.
    let value = exact_product(part, factor(amount)).and_then(|part| terms::with_part(amount.number.value, part));
    settle(amount, value);
    amount.number.written.significand = amount.number.value;
    take(sentence, amount, end);
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

/// 三成 is 30 percent, 三成五 and 3割5分 are 35; other units are what their language makes of them, or nothing here.
#[inline(never)]
fn tenths(sentence: Sentence<'_>, at: usize, amount: &mut Amount) -> bool {
    let mut end = amount.end.max(at + 1);
    let value = if sentence.has(at, tags!(Interest, RateStep)) {
        let Some(value) = ideographs::rate(sentence, amount, at) else { return false };
        Some(value)
    } else if amount.number.value > Decimal::TEN && sentence.has(at, tags!(Discount)) {
        // 八五折, 88折: two digits are the percentage itself; but 十二成.
        Some(amount.number.value)
    } else {
        let more = sense!(sentence, at + 1, { Sense::Cardinal(more @ 1..=9) => more }).filter(|_| !sentence.has(at + 2, tags!(Tenths)));
        let more = more.or_else(|| sentence.has(at + 1, tags!(Half)).then_some(5));
        end += usize::from(more.is_some());
        let whole = exact_product(amount.number.value, Decimal::TEN).and_then(|value| exact_sum(value, Decimal::from(more.unwrap_or(0))));
        let (below, after) = places_behind(sentence, end);
        end = after;
        whole.and_then(|whole| exact_sum(whole, below))
    };
    settle(amount, value);
    amount.becomes(if sentence.has(at, tags!(RateStep)) { Measure::PercentagePoint } else { Measure::Percent });
    take(sentence, amount, end);
    true
}

/// The places below the tenths, 3割8分7厘: as a percent, and where they end.
fn places_behind(sentence: Sentence<'_>, start: usize) -> (Decimal, usize) {
    let (mut value, mut at, mut last) = (Decimal::ZERO, start, 1);
    let digit = |at: usize| {
        let literal = || sentence.literal(at).filter(|literal| literal.integer_digits == 1 && literal.scale == 0)?.mantissa;
        let digit = sense!(sentence, at, { Sense::Cardinal(digit @ 1..=9) => i64::from(digit) });
        digit.or_else(|| literal().and_then(|digit| i64::try_from(digit).ok())).filter(|_| at > 0 && sentence.touches(at - 1))
    };
    while let Some(digit) = digit(at) {
        let Some(place) = sense!(sentence, at + 1, { Sense::Tenths(place) => place }).filter(|&place| place > last) else { break };
        value += Decimal::new(digit, u32::from(place - 2));
        (at, last) = (at + 2, place);
    }
    (value, at)
}

/// Counts and multiples: what is counted may be a unit, a measure word with its noun, or a noun phrase.
fn counted(sentence: Sentence<'_>, amount: &mut Amount, at: usize, unit_at: usize, hyphenated: bool) {
    let tags = sentence.tags(at);
    if tags.meets(tags!(Fold)) && !amount.number.fraction {
        amount.becomes(Measure::Multiple);
        take(sentence, amount, at + 1);
        return;
    }
    if tags.meets(tags!(Times)) && !hyphenated {
        times(sentence, amount, at);
        return;
    }
    // "two quarter-point cuts"
    if tags.meets(tags!(Part)) && part::of_point(sentence, at, at + 1) {
        return;
    }
    let unit = sense!(sentence, unit_at, {
        Sense::Unit(index) => UnitOf::Known(index),
        Sense::Period(period) => UnitOf::Period(period),
    });
    // "4.3 billion passenger trips": what could be counted here only says of what kind it is.
    let qualifies = || sentence.has(unit_at, tags!(Countable)) && !hyphenated && noun::is_many(sentence, unit_at + 1);
    if let Some(power) =
        sense!(sentence, unit_at, { Sense::MoneyScale(power) => power }).filter(|_| !hyphenated && is_lone(sentence, amount, unit_at))
    {
        return millions(sentence, amount, unit_at, power);
    }
    // "3 PS3 consoles": letters that touch digits are a name.
    // "1,904 second lien loans": an ordinal, unless there are more of it.
    let ordinal = || sentence.has(unit_at, tags!(Ordinal)) && !hyphenated && !noun::is_many(sentence, unit_at);
    let glued = || sentence.is_word(unit_at) && sentence.touches(unit_at) && sentence.is_digits(unit_at + 1);
    // "500 m2": a power of the unit is not known, and the rest without it would be wrong.
    if unit.is_some() && glued() && sentence.length(unit_at + 1) == 1 && sentence.shape(unit_at) == Some(Shape::Lower) {
        amount.unfit = true;
        return;
    }
    // "6 people's deputies"
    let owner = |unit: UnitOf| matches!(unit, UnitOf::Known(_)) && noun::owns(sentence, unit_at);
    if let Some(unit) = unit.filter(|&unit| !qualifies() && !glued() && !ordinal() && !owner(unit)) {
        return in_units(sentence, amount, unit, unit_at, hyphenated);
    }
    if hyphenated && !is_year(amount) && !amount.number.fraction && !exact::is_one(amount.number.value) && noun::compounds(sentence, at) {
        amount.becomes(Measure::Count(UnitOf::Noun(at, at)));
        take(sentence, amount, at + 1);
        return;
    }
    if amount.number.fraction || hyphenated {
        return;
    }
    // "One other point to highlight": the one is hardly a number there.
    let vague = exact::is_one(amount.number.value) && sentence.has(at, tags!(Determiner));
    if !vague && !in_spans(sentence, amount, at) {
        of_things(sentence, amount, at);
    }
}

/// A number of what a unit of the lexicon measures or counts.
fn in_units(sentence: Sentence<'_>, amount: &mut Amount, unit: UnitOf, unit_at: usize, hyphenated: bool) {
    // "2018 second quarter", "2018 first": more than one is in the plural; "the 2017 and 2018 fiscal years".
    let things = sentence.written(unit_at).ends_with(sentence.settings.plural_mark) && unit != UnitOf::Period(Period::Year);
    let day = is_year(amount) && !hyphenated && !things;
    // A lone letter is a unit only where it touches: "5 m", but "vitamin 12 B".
    let letter = sentence.length(unit_at) == 1
        && sentence.is_word(unit_at)
        && !sentence.touches(unit_at.saturating_sub(1))
        && amount.number.bare
        && amount.number.digits < 2
        && !sentence.has(unit_at + 1, tags!(Of))
        // "a bottle of 2 l"
        && !(sentence.shape(unit_at) == Some(Shape::Lower) && sentence.before(amount.first).is_some_and(|at| sentence.has(at, tags!(Of))));
    let strange =
        sentence.length(unit_at) == 1 && sentence.is_word(unit_at) && !sentence.settings.letter_units.contains(&sentence.written(unit_at));
    let prefix = sense!(sentence, unit_at, { Sense::Prefix(power) => power });
    // "Mt" is a million of what "mt" and "MT" are, to those who keep them apart.
    let unsettled = sentence.has(unit_at, tags!(Unsettled)) && sentence.shape(unit_at) == Some(Shape::Capital);
    let twice = prefix.is_some() && amount.number.scaled;
    // "EUR 152.4 m ( 91.5 m )": what restates an amount of money is no length, and of which money is not said.
    if restates_money(sentence, amount, unit_at) {
        amount.unfit = true;
        return;
    }
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
}

/// "three consecutive quarters", "5 working days": a span with a word before it.
fn in_spans(sentence: Sentence<'_>, amount: &mut Amount, at: usize) -> bool {
    let one = exact::is_one(amount.number.value);
    let adjective = noun::may_qualify(sentence, at) && !sentence.has(at, tags!(Ordinal));
    let qualified = sentence.shape(at) == Some(Shape::Lower) && adjective && !is_year(amount);
    let Some(period) = qualified.then(|| sense!(sentence, at + 1, { Sense::Period(period) => period })).flatten() else { return false };
    // "one additional day"
    let spans = one || sentence.written(at + 1).ends_with(sentence.settings.plural_mark);
    if spans {
        amount.becomes(Measure::Count(UnitOf::Period(period)));
        take(sentence, amount, at + 2);
    }
    spans
}

/// A number of what a noun behind it names.
fn of_things(sentence: Sentence<'_>, amount: &mut Amount, at: usize) {
    let one = exact::is_one(amount.number.value);
    if sentence.has(at, tags!(Classifier)) && !sentence.is_number(at + 1) {
        let noun = if sentence.settings.counters_stand_alone { None } else { noun::run(sentence, at + 1) };
        let (head, end) = noun.unwrap_or((at, at + 1));
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
        // "short of the 4.8 billion analysts had expected": nobody counts as many of those who foresee.
        if amount.number.value >= Decimal::ONE_THOUSAND && sentence.has(head, tags!(Expected)) && sentence.has(end, tags!(Stop, Expected)) {
            return;
        }
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

/// Whether a letter that is a scale of money and a unit closes a bracket right behind an amount of money.
fn restates_money(sentence: Sentence<'_>, amount: &Amount, unit_at: usize) -> bool {
    let open = sentence.before(amount.first).filter(|&open| sentence.is_mark(open, Mark::Open));
    let money = |open: usize| open > 0 && sentence.has(open - 1, tags!(MoneyScale, ShortScale, Scale, Major));
    sentence.has(unit_at, tags!(MoneyScale)) && sentence.is_mark(unit_at + 1, Mark::Close) && open.is_some_and(money)
}

/// Whether a letter that is a scale of money and a unit touches a number and nothing tells a length: "raised 5.2m", but "50m
/// long", "5m x 3m".
fn is_lone(sentence: Sentence<'_>, amount: &Amount, at: usize) -> bool {
    let measured = |at: usize| sentence.has(at, tags!(Measured, Times, Per)) || sentence.is_mark(at, Mark::Slash);
    let before = (1..=4).any(|back| amount.first.checked_sub(back).is_some_and(|at| sentence.has(at, tags!(Measured, Times))));
    sentence.length(at) == 1
        && sentence.shape(at) == Some(Shape::Lower)
        && sentence.touches(at.saturating_sub(1))
        && sentence.is_digits(at.saturating_sub(1))
        && !sentence.settings.unspaced
        && !before
        && !measured(at + 1)
        && !(sentence.is_mark(at + 1, Mark::Hyphen) && measured(at + 2))
        // "40m (131ft)"
        && !(sentence.is_mark(at + 1, Mark::Open) && sentence.has(at + 3, tags!(Unit)))
        // "between 4m to 6m length"
        && !(sentence.has(at + 1, tags!(To, And, Or)) && measured(at + 4))
        && sense!(sentence, at, { Sense::MoneyScale(6) => () }).is_some()
}

/// The number of millions that it is then; before a single thing, "a 30m tower", it may be either.
fn millions(sentence: Sentence<'_>, amount: &mut Amount, at: usize, power: u8) {
    let one = (1..=2).any(|back| amount.first.checked_sub(back).is_some_and(|at| sentence.has(at, tags!(Article, Determiner))));
    let thing = one && sentence.is_unknown_word(at + 1) && sentence.shape(at + 1) == Some(Shape::Lower) && sentence.gap(at) == 1;
    // "within 200m of the station", "is 300m from the border": no money is said so.
    let place = sentence.before(amount.first).is_some_and(|before| sentence.has(before, tags!(In, Being)))
        && sentence.has(at + 1, tags!(Of, From))
        && sentence.has(at + 2, tags!(Determiner));
    amount.unfit |= thing || place || rescale(amount, power).is_none();
    amount.number.bare = false;
    take(sentence, amount, at + 1);
}

/// "18 times earnings" is a multiple, "3 times already" a count, "12 x 15 feet" neither.
fn times(sentence: Sentence<'_>, amount: &mut Amount, at: usize) {
    let next = at + 1;
    if sentence.is_digits(next) && sentence.lexeme(at).is_some_and(|sign| sign.end() - sign.start <= 2) {
        return;
    }
    // "2 x Widget", "60 x $5": so many of an item.
    let item = sentence.shape(next) == Some(Shape::Capital) || sentence.has(next, tags!(Major));
    if sentence.length(at) == 1 && !sentence.touches(at.saturating_sub(1)) && item {
        amount.unfit = true;
        return;
    }
    let compared = sentence.has(next, tags!(Prior, Determiner, Filler, Towards, Beyond, Comparator, Major))
        || sense!(sentence, next, { Sense::Before(Bound::MoreThan) => () }).is_some();
    let plain_word = sentence.is_word(next) && !sentence.is_known(next);
    let sign = !sentence.is_word(at);
    let by_itself = sentence.length(at) == 1;
    // "was oversubscribed 12 times", "a price-earnings ratio of 18 times"
    let rated = || (1..=3).any(|back| amount.first.checked_sub(back).is_some_and(|at| sentence.has(at, tags!(Rated))));
    let multiple =
        amount.number.value.scale() > 0 || compared || plain_word || by_itself || sign || sentence.has(next, tags!(Rated)) || rated();
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
