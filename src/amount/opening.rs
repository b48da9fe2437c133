//! How an amount begins: with its number, or with a sign, a currency, a parenthesis or a word before it.
//!
//! In: a sentence and a lexeme. Out: the amount that begins there, read to its end, without what a range would add.

use rust_decimal::Decimal;

use crate::amount::denomination::{begins_next, denominated};
use crate::amount::marks::{is_no_note, is_round};
use crate::amount::{Amount, Measure, Settling, Sign, UnitOf, base, beside, hundredth, price, rate, rescale, settle, take, unit};
use crate::lex::{Form, Mark, Sentence, Shape, noun, sense};
use crate::lexicon::{COUNTED_IN_LAKHS, Factor, FormKind, Tags, tags};
use crate::number::{Around, Numeral, read, terms, year};
use crate::value::exact::{self, exact_product, exact_sum};
use crate::value::{Currency, Settled};

/// The amount that begins at a lexeme, without what a range would add.
pub(crate) fn single(sentence: Sentence<'_>, first: usize, region: &Settling) -> Option<Amount> {
    let mut amount = Amount::NOTHING;
    read_into(sentence, first, region, &mut amount).map(|()| amount)
}

/// Reads it where it is to stay. Where there is no amount, what stands there then means nothing.
#[inline]
pub(crate) fn read_into(sentence: Sentence<'_>, first: usize, region: &Settling, amount: &mut Amount) -> Option<()> {
    // Nothing but the number itself and what follows it is asked where digits stand first.
    if sentence.is_digits(first) && !sentence.settings.unspaced {
        plain(sentence, first, first, Sign::None, region, amount)
    } else {
        opened(sentence, first, region, amount)
    }
}

/// An amount that may have something before its number: a sign, a currency, a parenthesis.
fn opened(sentence: Sentence<'_>, first: usize, region: &Settling, amount: &mut Amount) -> Option<()> {
    if sentence.has(first, tags!(Factor, FactorNoun)) && factor(sentence, first, amount).is_some() {
        return Some(());
    }
    let (sign, at) = sign(sentence, first)?;
    if first == 0 && at == 1 && !sentence.touches(0) && sentence.mark(0).is_some() {
        return alone(sentence, sign, region, amount);
    }
    let whole = is_round(sentence, first) && parenthesised(sentence, first, region, amount).is_some()
        || sentence.has(at, tags!(Article, Full)) && one_of_it(sentence, at, region, amount).is_some()
        || sentence.all_tags.meets(tags!(PartOf))
            && sentence.settings.unspaced
            && part_of_hundred(sentence, first, at, sign, amount).is_some();
    if whole {
        return Some(());
    }
    if let Some(prefix) = price::prefix(sentence, at, region) {
        if price::with_prefix(sentence, first, prefix, sign, region, amount).is_some() {
            amount.unfit |= beside::is_torn(sentence, amount);
            return Some(());
        }
    }
    plain(sentence, first, at, sign, region, amount)
}

/// "a year and a half", "a dollar", "a full percentage point": one of it, in words that say no number.
fn one_of_it(sentence: Sentence<'_>, at: usize, region: &Settling, amount: &mut Amount) -> Option<()> {
    let article = sentence.has(at, tags!(Article));
    let part = article && sentence.has(at + 2, tags!(And)) && one_and_part(sentence, at, region, amount).is_some();
    let one = part || article && sentence.has(at + 1, tags!(Coin)) && one_unit(sentence, at, region, amount).is_some();
    if one { Some(()) } else { one_point(sentence, at, amount) }
}

/// An amount behind a dash that a space parts from it: nothing else may follow, or the dash begins an item of a list.
#[inline(never)]
fn alone(sentence: Sentence<'_>, sign: Sign, region: &Settling, amount: &mut Amount) -> Option<()> {
    // "- doubled" is an item of a list.
    if sentence.has(1, tags!(Factor, FactorNoun)) {
        return None;
    }
    read_into(sentence, 1, region, amount)?;
    let start = sentence.lexeme(0)?.start;
    // Where more is written, the dash begins a line of a list.
    let whole = || {
        let around = sentence.text.get(..start).zip(sentence.text.get(amount.stop..));
        around.is_some_and(|(before, after)| before.trim().is_empty() && after.trim().is_empty())
    };
    if amount.end < sentence.len() || amount.sign != Sign::None || !whole() {
        return None;
    }
    amount.first = 0;
    amount.start = start;
    amount.sign = sign;
    Some(())
}

/// An amount whose number stands first, at `at`, or behind its sign.
fn plain(sentence: Sentence<'_>, first: usize, at: usize, sign: Sign, region: &Settling, amount: &mut Amount) -> Option<()> {
    base(sentence, first, at, Around::Nothing, amount)?;
    amount.sign = sign;
    unit::suffix(sentence, amount, region);
    unit::and_part(sentence, amount);
    if amount.measure == Measure::Nothing && sentence.has(amount.end, tags!(RupeeScale)) {
        in_lakhs(sentence, region, amount);
    }
    amount.unfit |= beside::is_torn(sentence, amount);
    rate::finish(sentence, amount);
    if amount.measure == Measure::Nothing && sentence.has(amount.end, tags!(Per)) {
        quoted(sentence, region, amount);
    }
    Some(())
}

/// "The lira traded at 33.1 per dollar": a rate of exchange is money of the currency named before it.
#[inline(never)]
fn quoted(sentence: Sentence<'_>, region: &Settling, amount: &mut Amount) {
    const FAR: usize = 24;
    let Some((unit, end)) = rate::per_currency(sentence, amount.end, amount.measure) else { return };
    let named = (1..=FAR).filter_map(|back| amount.first.checked_sub(back)).find_map(|at| {
        let found = denominated(sentence, at, region).filter(|found| found.form == FormKind::Name && found.minor == 0)?;
        let before = |tags| sentence.before(at).is_some_and(|before| sentence.has(before, tags));
        let name = !before(tags!(Per)) && (!found.homograph || before(tags!(Determiner)));
        name.then_some(found)
    });
    let Some(named) = named.filter(|named| denominated(sentence, end - 1, region).is_some_and(|per| per.currency != named.currency)) else {
        return;
    };
    amount.becomes(Measure::Money(named.currency, named.settled));
    amount.per = Some(unit);
    take(sentence, amount, end);
}

/// "120 CR": crores where the region counts in them. With cents it is booked on a side of an account, and anything else may
/// be either.
#[inline(never)]
fn in_lakhs(sentence: Sentence<'_>, region: &Settling, amount: &mut Amount) {
    let at = amount.end;
    let Some(power) = sense!(sentence, at, { Sense::RupeeScale(power) => power }).filter(|_| sentence.gap(at - 1) <= 1) else { return };
    let cents = amount.number.value.scale() == 2 && sentence.has(at, tags!(Booked));
    // "18 LPA": lakhs by the year are told of nothing but pay.
    if let Some(period) = sense!(sentence, at, { Sense::Each(period) => period }).filter(|_| !amount.number.scaled) {
        amount.unfit |= rescale(amount, power).is_none();
        amount.becomes(Measure::Money(Currency::INR, Settled::Assumed(COUNTED_IN_LAKHS)));
        amount.per = Some(UnitOf::Period(period));
        take(sentence, amount, at + 1);
        return;
    }
    if region.currency.is_some_and(|currency| COUNTED_IN_LAKHS.contains(&currency)) && !cents {
        amount.unfit |= rescale(amount, power).is_none();
        amount.number.bare = false;
        take(sentence, amount, at + 1);
    } else {
        amount.unfit |= !cents;
    }
}

/// The sign at a lexeme, and where the amount goes on. A hyphen is a minus only where nothing touches it on its left.
fn sign(sentence: Sentence<'_>, at: usize) -> Option<(Sign, usize)> {
    let free = || match sentence.before(at) {
        Some(before) => !sentence.touches(before) || leads_up(sentence, before),
        None => true,
    };
    match sentence.mark(at) {
        Some(Mark::Hyphen | Mark::Minus | Mark::Dash) if is_spaced_minus(sentence, at) => Some((Sign::Minus, at + 1)),
        Some(Mark::Plus) if sentence.touches(at) && free() => Some((Sign::Plus, at + 1)),
        Some(Mark::Minus) if sentence.touches(at) => Some((Sign::Minus, at + 1)),
        Some(Mark::Hyphen) if free() && (sentence.touches(at) || at == 0) => Some((Sign::Minus, at + 1)),
        // "(–3%)": an en dash is a typographer's minus; longer dashes part clauses.
        Some(Mark::Dash) if free() && sentence.touches(at) && sentence.written(at) == "–" => Some((Sign::Minus, at + 1)),
        Some(Mark::Plus | Mark::Minus | Mark::Hyphen) => None,
        _ if sentence.has(at, tags!(Negative)) => {
            let next = at + 1;
            Some((Sign::Minus, if sentence.is_mark(next, Mark::Hyphen) { next + 1 } else { next }))
        }
        _ => Some((Sign::None, at)),
    }
}

/// Whether a mark that touches a sign leads up to it: `"-1.1%"`, "=-5", "|-5%", "Result:-£6 million", but not "3:-1", "+/-5".
fn leads_up(sentence: Sentence<'_>, mark: usize) -> bool {
    let behind = mark.checked_sub(1).filter(|&behind| sentence.touches(behind));
    match sentence.mark(mark) {
        Some(Mark::Open | Mark::Comma | Mark::Semicolon | Mark::Equals | Mark::Less | Mark::Greater | Mark::Tilde | Mark::Arrow) => true,
        Some(Mark::Slash) => behind.is_none(),
        Some(Mark::Other) => {
            let tags = sentence.tags(mark);
            (tags.is_empty() || tags.meets(tags!(Before))) && !matches!(sentence.written(mark), "#" | "@" | "_" | "^")
        }
        Some(Mark::Colon | Mark::Dash) => !behind.is_some_and(|behind| sentence.is_digits(behind)),
        Some(Mark::Quote) if matches!(sentence.written(mark), "“" | "‘" | "「" | "《" | "«") => true,
        Some(Mark::Quote) => behind.is_none_or(|behind| matches!(sentence.mark(behind), Some(Mark::Open | Mark::Colon | Mark::Equals))),
        _ => false,
    }
}

/// How far the second of a pair of dashes is looked for.
const ASIDE: usize = 12;

/// Whether a dash between two blanks is a minus, "was - €4.5 million": an amount is awaited there, and no second dash makes
/// the two a pair of brackets.
fn is_spaced_minus(sentence: Sentence<'_>, at: usize) -> bool {
    let before = |at: usize| (1..=2).contains(&sentence.gap(at - 1)) || sentence.touches(at - 1) && leads_up(sentence, at - 1);
    let spaced = |at: usize| (1..=2).contains(&sentence.gap(at)) && at > 0 && before(at);
    let awaits = |before: usize| {
        sentence.has(before, tags!(Being, Of, To, From, By, At, Reaches, Comparator, Between))
            || matches!(sentence.mark(before), Some(Mark::Colon | Mark::Equals))
            || sentence.touches(before) && leads_up(sentence, before)
    };
    let minus = !sentence.is_mark(at, Mark::Dash) || sentence.written(at) == "–";
    let dash = |at: usize| matches!(sentence.mark(at), Some(Mark::Hyphen | Mark::Minus | Mark::Dash)) && !sentence.touches(at);
    minus && spaced(at) && !sentence.breaks(at - 1) && sentence.before(at).is_some_and(awaits) && !(at + 1..at + ASIDE).any(dash)
}

/// "doubled", "threefold": the word is the amount.
fn factor(sentence: Sentence<'_>, at: usize, amount: &mut Amount) -> Option<()> {
    let (factor, moved) = sense!(sentence, at, {
        Sense::Factor(factor) => (factor, true),
        Sense::FactorNoun(factor) => (factor, false),
    })?;
    let Factor { tenths, direction } = factor;
    let value = exact::decimal(u128::from(tenths), 1, 0)?.normalize();
    let measure = if moved { Measure::Moved(direction) } else { Measure::Multiple };
    *amount = said(sentence, at..at + 1, measure, value, value)?;
    Some(())
}

/// An amount that words say without a number.
fn said(sentence: Sentence<'_>, lexemes: std::ops::Range<usize>, measure: Measure, value: Decimal, significand: Decimal) -> Option<Amount> {
    Some(Amount {
        first: lexemes.start,
        end: lexemes.end,
        start: sentence.lexeme(lexemes.start)?.start,
        stop: sentence.lexeme(lexemes.end.checked_sub(1)?)?.end(),
        measure,
        number: Numeral { value, spelled: true, ..Numeral::of(significand, lexemes.end) },
        ..Amount::NOTHING
    })
}

/// "a dollar", "a cent": one of it, where no noun follows that it would qualify. "A dollar ten" has its cents.
fn one_unit(sentence: Sentence<'_>, at: usize, region: &Settling, amount: &mut Amount) -> Option<()> {
    let found = denominated(sentence, at + 1, region)?;
    if let Some((cents, end)) = cents_behind(sentence, at + 2).filter(|_| found.form == FormKind::Name && found.minor == 0) {
        let value = exact_sum(Decimal::ONE, cents)?;
        *amount = said(sentence, at..end, Measure::Money(found.currency, found.settled), value, value)?;
        rate::finish(sentence, amount);
        return Some(());
    }
    let follows = sentence.is_word(at + 2) && !sentence.is_known(at + 2)
        || sentence.is_number(at + 2) && !sentence.has(at + 2, tags!(Article))
        || sentence.is_mark(at + 2, Mark::Hyphen);
    if found.form != FormKind::Name || found.homograph || follows {
        return None;
    }
    let measure = Measure::Money(found.currency, found.settled);
    *amount = said(sentence, at..at + 2, measure, exact::decimal(1, found.minor, 0)?, Decimal::ONE)?;
    rate::finish(sentence, amount);
    Some(())
}

/// The cents behind "a dollar" in words of two digits, which are a number of nothing else.
fn cents_behind(sentence: Sentence<'_>, at: usize) -> Option<(Decimal, usize)> {
    if !sentence.has(at, tags!(Cardinal)) {
        return None;
    }
    let cents = read::read(sentence, at, Around::Nothing).filter(|cents| cents.spelled && !cents.scaled && cents.fault.is_none())?;
    let other = sentence.has(cents.end, tags!(Major, Minor, Times, Percent, PercentagePoint, BasisPoint, Unit, Period, Scale, Part))
        || noun::phrase(sentence, cents.end, false).is_some();
    let two_digits = cents.value >= Decimal::TEN && cents.value < Decimal::ONE_HUNDRED;
    (two_digits && !other).then_some((hundredth(cents.value, 2)?, cents.end))
}

/// "a full percentage point", "another whole point": one of it.
fn one_point(sentence: Sentence<'_>, at: usize, amount: &mut Amount) -> Option<()> {
    let full = at + usize::from(sentence.has(at, tags!(Article)));
    if !sentence.has(full, tags!(Full)) {
        return None;
    }
    let of_proportion = || (1..=6).any(|back| at.checked_sub(back).is_some_and(|at| sentence.has(at, tags!(Proportion))));
    let places = sense!(sentence, full + 1, {
        Sense::PercentagePoint => 0,
        Sense::BasisPoint => 2,
        Sense::Point if of_proportion() => 0,
    })?;
    *amount = said(sentence, at..full + 2, Measure::PercentagePoint, exact::decimal(1, places, 0)?, Decimal::ONE)?;
    Some(())
}

/// "a year and a half", "a dollar and a quarter": one of it and a part.
fn one_and_part(sentence: Sentence<'_>, at: usize, region: &Settling, amount: &mut Amount) -> Option<()> {
    let unit = sense!(sentence, at + 1, {
        Sense::Unit(index) => Measure::Count(UnitOf::Known(index)),
        Sense::Period(period) => Measure::Count(UnitOf::Period(period)),
    });
    let money = || {
        let found = denominated(sentence, at + 1, region).filter(|found| found.form == FormKind::Name)?;
        Some((Measure::Money(found.currency, found.settled), found.minor))
    };
    let (measure, minor) = money().or(unit.map(|unit| (unit, 0)))?;
    let one = exact::decimal(1, minor, 0)?;
    let mut whole = said(sentence, at..at + 2, measure, one, Decimal::ONE)?;
    unit::and_part(sentence, &mut whole);
    if whole.end == at + 2 {
        return None;
    }
    *amount = whole;
    rate::finish(sentence, amount);
    Some(())
}

/// A fraction that names its denominator first: 百分之六点五, 三分之二. Parts of a power of ten are percentages.
fn part_of_hundred(sentence: Sentence<'_>, first: usize, at: usize, sign: Sign, amount: &mut Amount) -> Option<()> {
    let below =
        read::read(sentence, at, Around::Nothing).filter(|below| sentence.has(below.end, tags!(PartOf)) && !below.value.is_zero())?;
    base(sentence, first, terms::numerator(sentence, below.end)?, Around::Nothing, amount)?;
    amount.sign = sign;
    let hundred = Decimal::from(100);
    // 千分之三 is a rate, 一千分之三 a part.
    let rate = !sentence.has(at, tags!(Cardinal));
    let round = below.written.significand == Decimal::ONE || (below.written.significand % Decimal::TEN).is_zero();
    if below.value >= hundred && round && rate {
        amount.becomes(Measure::Percent);
        let value = exact_product(amount.number.value, hundred).and_then(|value| value.checked_div(below.value));
        settle(amount, value.map(|value| value.normalize()));
    } else {
        amount.becomes(Measure::Fraction);
        amount.number.value = amount.number.value.checked_div(below.value)?;
        // 四分之三个百分点
        if sentence.has(amount.end, tags!(PercentagePoint)) {
            let end = amount.end + 1;
            amount.becomes(Measure::PercentagePoint);
            take(sentence, amount, end);
        }
    }
    rate::finish(sentence, amount);
    Some(())
}

/// A number in brackets with its unit behind them, "(66)%", "(2.6)p", "(3,640) EUR": negative, and the bracket is the sign.
fn unit_outside(sentence: Sentence<'_>, at: usize, region: &Settling, amount: &mut Amount) -> Option<()> {
    let unit_at = at + 3;
    let brackets =
        sentence.is_digits(at + 1) && sentence.is_mark(at + 2, Mark::Close) && sentence.gap(at) <= 3 && sentence.gap(at + 1) <= 3;
    if !brackets || sentence.gap(at + 2) > 1 {
        return None;
    }
    // "five (5) dollars" says it twice; "see note (1) EUR 5" and "(2) dollars" have a note's number.
    let touching = sentence.touches(at + 2);
    let note = sentence.literal(at + 1).is_none_or(|literal| literal.form != Form::Marked && literal.integer_digits < 2);
    let said = sentence.before(at).is_some_and(|before| sentence.is_number(before) || sentence.has(before, tags!(Scale, Hundred)));
    if note && !touching || said && !(touching && sentence.has(unit_at, tags!(Percent))) {
        return None;
    }
    if sentence.has(unit_at, tags!(Percent, PercentagePoint, BasisPoint, Point)) {
        base(sentence, at, at + 1, Around::Nothing, amount)?;
        let end = amount.end + 1;
        take(sentence, amount, end);
        unit::suffix(sentence, amount, region);
    } else {
        let found = denominated(sentence, unit_at, region)?;
        let letter =
            sentence.is_word(unit_at) && sentence.length(unit_at) == 1 && !(touching && sentence.shape(unit_at) == Some(Shape::Lower));
        let marked = touching || is_no_note(sentence, at + 1);
        if !marked || letter || found.homograph && !touching || begins_next(sentence, unit_at, found.end, found.form) {
            return None;
        }
        base(sentence, at, at + 1, Around::Nothing, amount)?;
        price::suffix(sentence, amount, found, region);
    }
    amount.sign = Sign::Minus;
    rate::finish(sentence, amount);
    Some(())
}

/// Whether a bracket stands in a line of accounts: behind the name of a row or another such bracket, without a verb.
fn in_accounts(sentence: Sentence<'_>, at: usize) -> bool {
    const ROW: usize = 24;
    const TOLD: Tags = tags!(Being, Moves, Shifts, Loses, Reaches, Towards, Modal, Clause, Expected, Shifted);
    let Some(before) = sentence.before(at) else { return true };
    let row = sentence.is_word(before)
        || matches!(sentence.mark(before), Some(Mark::Close | Mark::Colon))
        || sentence.has(before, tags!(Comparator));
    row && at < ROW && (0..at).all(|at| !sentence.has(at, TOLD))
}

/// A number by itself in brackets.
fn bracketed_number(sentence: Sentence<'_>, at: usize) -> bool {
    is_round(sentence, at) && sentence.is_digits(at + 1) && sentence.is_mark(at + 2, Mark::Close)
}

/// Whether the number in brackets at a lexeme is one of several in a line of accounts: "Net cash used (1,904) (2,310)",
/// "EPS (0.31) vs (0.48)", "Operating result (4,210) (2023: (3,950))".
fn accounted(sentence: Sentence<'_>, at: usize) -> bool {
    let amount = |at: usize| bracketed_number(sentence, at) && !year::is_year(sentence, at + 1) && sentence.length(at + 1) > 2;
    let marked = |at: usize| sentence.literal(at + 1).is_some_and(|literal| literal.form == Form::Marked);
    if !amount(at) {
        return false;
    }
    let joins = |at: usize| sentence.has(at, tags!(Comparator)) || is_round(sentence, at);
    let ahead = [3, 4, 6].into_iter().map(|step| (at + step, at + 3..at + step));
    let back = [3, 4, 6].into_iter().filter_map(|step| at.checked_sub(step)).map(|other| (other, other + 3..at));
    // "Tax (1,204) 998": the next column.
    let column = marked(at)
        && sentence.is_digits(at + 3)
        && !year::is_year(sentence, at + 3)
        && sentence.length(at + 3) > 2
        && sentence.gap(at + 2) > 0;
    let another = column
        || ahead.chain(back).any(|(other, mut between)| {
            let label =
                between.next().is_none_or(joins) && between.all(|at| year::is_year(sentence, at) || sentence.is_mark(at, Mark::Colon));
            // "Costs (431) (402)": two side by side are columns, whatever their digits.
            let side_by_side = other == at + 3 || other + 3 == at;
            amount(other) && (marked(at) || marked(other) || side_by_side) && label
        });
    // "EPS (0.31)": decimals behind the abbreviation of a measure.
    let decimals = sentence.literal(at + 1).is_some_and(|literal| literal.form == Form::Marked && literal.scale > 1);
    let article = at.checked_sub(2).is_some_and(|at| sentence.has(at, tags!(Determiner, Article)));
    let abbreviated = decimals
        && !article
        && sentence.before(at).is_some_and(|before| sentence.shape(before) == Some(Shape::Capitals) && !sentence.is_known(before));
    (another || abbreviated) && in_accounts(sentence, at)
}

/// "4%, (2%) and 3%": whether the item of a list may begin with a bracket, behind an amount and what parts it from the next.
fn in_list(sentence: Sentence<'_>, at: usize) -> bool {
    let parts = |at: usize| matches!(sentence.mark(at), Some(Mark::Comma | Mark::Semicolon)) || sentence.has(at, tags!(And));
    let Some(mut joint) = at.checked_sub(1).filter(|&joint| parts(joint)) else { return false };
    if joint > 0 && parts(joint - 1) {
        joint -= 1;
    }
    let ends = tags!(Percent, Scale, ShortScale, MoneyScale, Major);
    joint.checked_sub(1).is_some_and(|last| sentence.is_digits(last) || sentence.has(last, ends) || sentence.is_mark(last, Mark::Close))
}

/// Whether the list goes on, or ends, behind the bracket of its item, which has the sign of money of the item before.
fn closes_in_list(sentence: Sentence<'_>, at: usize, close: usize) -> bool {
    let goes_on = matches!(sentence.mark(close + 1), Some(Mark::Comma | Mark::Semicolon)) || sentence.has(close + 1, tags!(And));
    let sign = at + 1;
    let same = || (1..=5).any(|back| at.checked_sub(back).is_some_and(|before| sentence.written(before) == sentence.written(sign)));
    let fits = if sentence.has(sign, tags!(Major)) { same() } else { sentence.is_digits(sign) };
    goes_on && fits
}

/// "$(1,234)" always; "($5 million)" where it stands alone, as in the cell of a table.
fn parenthesised(sentence: Sentence<'_>, at: usize, region: &Settling, amount: &mut Amount) -> Option<()> {
    if unit_outside(sentence, at, region, amount).is_some() {
        return Some(());
    }
    // "a net loss of ($4.2 million)": where an amount is awaited, its parentheses are a sign.
    let awaited = sentence
        .before(at)
        .is_some_and(|before| sentence.has(before, tags!(Of, Or, From, To, At, By, Being)) || sentence.is_mark(before, Mark::Colon));
    let accounted = accounted(sentence, at);
    // "Net interest spread (15 bps)": the only amount behind the name of a measure.
    let measured =
        || in_accounts(sentence, at) && (0..at).all(|at| !sentence.is_digits(at) && !sentence.has(at, tags!(Change, MovesOrChange)));
    let points = sentence.has(at + 2, tags!(PercentagePoint, BasisPoint))
        && (sentence.len() == at + 4 || sentence.has(at + 4, tags!(Comparator)))
        && measured();
    let listed = in_list(sentence, at);
    let apart = at == 0
        || awaited
        || accounted
        || points
        || region.accounting && sentence.before(at).is_none_or(|before| sentence.literal(before).is_none());
    let alone = apart || listed;
    // "Income was (12.4) million": a scale behind the bracket is of the number in it, and "five (5) million" is read as one.
    let scaled = (at + 2..=at + 3).any(|close| sentence.is_mark(close, Mark::Close) && price::is_scale(sentence, close + 1))
        && !sentence.before(at).is_some_and(|before| sentence.is_number(before));
    if !alone && !scaled {
        return None;
    }
    read_into(sentence, at + 1, region, amount)?;
    if !sentence.is_mark(amount.end, Mark::Close) {
        return None;
    }
    let listed = listed && closes_in_list(sentence, at, amount.end);
    if !(listed || apart || scaled) {
        return None;
    }
    let whole = region.accounting || awaited || accounted || listed || points || sentence.len() == amount.end + 1;
    // "Cash flow was (3,640)"
    let tells = |before: usize| sentence.has(before, tags!(Being, Of)) || sentence.is_mark(before, Mark::Colon);
    let told = || sentence.before(at).is_some_and(tells) && !amount.number.bare;
    let fits = match amount.measure {
        Measure::Money(..) => true,
        Measure::Percent => (awaited || listed) && amount.sign == Sign::None,
        Measure::PercentagePoint => points || region.accounting,
        Measure::Nothing => accounted || listed || region.accounting || amount.sign == Sign::None && !amount.number.spelled && told(),
        _ => region.accounting,
    };
    let end = amount.end + 1;
    if !(scaled && price::scale_outside(sentence, end, amount, matches!(amount.measure, Measure::Money(..)))) {
        let cell = region.accounting && at == 0 && sentence.len() == end;
        if !alone || !whole || !fits || amount.number.bare && amount.number.digits < 3 && !cell {
            return None;
        }
        take(sentence, amount, end);
    } else if amount.measure == Measure::Nothing {
        unit::suffix(sentence, amount, region);
    }
    amount.first = at;
    amount.start = sentence.lexeme(at)?.start;
    amount.sign = Sign::Minus;
    // In a column it needs nothing else to be an amount.
    amount.number.bare &= !accounted;
    rate::finish(sentence, amount);
    Some(())
}
