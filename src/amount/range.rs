//! Ranges: two amounts as one, such as "$5-10 million", "between 3 and 4 percent", "above 3 and below 5 cents".
//!
//! In: an amount, or the statements of a sentence. Out: the range that the amount begins, or that two statements
//! bound, each end with the unit and scale that the two share.

use rust_decimal::Decimal;

use crate::amount::opening::single;
use crate::amount::{Amount, Measure, Settling, Sign, UnitOf, base, is_year, marks, price, rate, rescale, settle, take, unit};
use crate::lex::{Mark, Sentence, Shape, sense};
use crate::lexicon::{MOVEMENTS, tags};
use crate::number::words::is_between;
use crate::number::{Around, Numeral, year};
use crate::value::Settled;
use crate::value::exact::{self, exact_product, exact_sum};
use crate::value::{Bound, Direction};

/// Whether what stands behind an amount could join it to another: cheap, and never wrong about "no".
#[inline]
pub(crate) fn may_begin_range(sentence: Sentence<'_>, low: &Amount) -> bool {
    sentence.lexeme(low.end).is_some_and(|next| match next.shape {
        Shape::Mark(Mark::Hyphen | Mark::Dash | Mark::Minus | Mark::Tilde) => true,
        _ => next.tags.meets(tags!(To, And, Or, Towards)) || sentence.settings.order.case_behind && next.tags.meets(tags!(From)),
    })
}

/// "raised through Dec. 31 to $47 million": the day of a month, but "in May 5 to 6 percent".
fn is_day(sentence: Sentence<'_>, low: &Amount) -> bool {
    let plain = low.measure == Measure::Nothing && low.number.bare && low.number.digits <= 2 && exact::is_within(low.number.value, 1..32);
    let before = sentence.before(low.first);
    let month = if before.is_some_and(|at| sentence.is_mark(at, Mark::Point)) { before.and_then(|at| sentence.before(at)) } else { before };
    plain
        && month.is_some_and(|month| {
            let named = sentence.has(month, tags!(Month, CapitalMonth)) && sentence.shape(month) != Some(Shape::Lower);
            named && !sentence.before(month).is_some_and(|lead| sentence.has(lead, tags!(In)))
        })
}

/// Two amounts as one range: "$5-10 million", "between 3 and 4 percent", "3%-4%". Tells whether "to" joins them.
pub(crate) fn range(sentence: Sentence<'_>, low: &Amount, region: &Settling) -> Option<(Amount, bool)> {
    if low.high.is_some()
        || low.number.bound.is_some() && low.measure != Measure::Nothing
        || matches!(low.measure, Measure::Moved(_) | Measure::Fraction)
        || low.number.bare && year::is_short_year(sentence, low.first)
    {
        return None;
    }
    let (joint, next) = joint(sentence, low)?;
    if matches!(joint, Joint::To | Joint::And) && sentence.has(next, tags!(Towards)) {
        return turned(sentence, low, next, region).map(|range| (range, false));
    }
    // "from 7,000 in 2018 to 52,000": the year is that of the earlier level.
    let dated = is_year(low) && sentence.before(low.first).is_some_and(|before| sentence.has(before, tags!(In, By)));
    if joint == Joint::To && dated {
        return None;
    }
    if sentence.settings.unspaced && joint == Joint::Or && !sentence.is_number(next) {
        return None;
    }
    let mut high = misprinted(sentence, low, next, region).or_else(|| single(sentence, next, region))?;
    if joint == Joint::To && high.measure != Measure::Nothing && is_day(sentence, low) {
        return None;
    }
    if joint == Joint::Around && !is_between_behind(sentence, &high) {
        return None;
    }
    // "€5m–6m": beside money the letter is a scale, not metres.
    let scale = if high.measure == Measure::Nothing { high.end } else { high.end.saturating_sub(1) };
    let letter = matches!(high.measure, Measure::Nothing | Measure::Count(UnitOf::Known(_)))
        && !high.number.scaled
        && sentence.has(scale, tags!(MoneyScale, RupeeScale))
        && sentence.is_digits(next);
    if let Measure::Money(currency, _) = low.measure {
        if letter {
            base(sentence, next, next, Around::money(currency), &mut high)?;
        }
    }
    // "COP 3.900-4.000": the mark does at both ends what it does at the one that has the currency.
    let mut low = *low;
    match (low.measure, high.measure) {
        (Measure::Nothing, Measure::Money(currency, _)) if !high.number.scaled => marks::group(sentence, &mut low, currency, region),
        (Measure::Money(currency, _), Measure::Nothing) if !low.number.scaled => marks::group(sentence, &mut high, currency, region),
        _ => {}
    }
    let low = &low;
    // "+2% and +3%", "-3% to -8%", "-1% to +2%"; but "5 -3%" are two.
    let signs = high.sign == Sign::None || low.sign == Sign::Minus || low.sign == high.sign;
    if !signs || matches!(high.measure, Measure::Moved(_)) {
        return None;
    }
    // "Phase 2 - $4.8 million": what stands before a dash between blanks is a label, where only the amount behind it is money.
    // A noun or a name stands before a label; "about 5 - $10 million" and "paid 5 - $10 million" are ranges.
    let named = || {
        sentence.before(low.first).is_none_or(|before| {
            let noun = sentence.is_unknown_word(before) && !sentence.has(before, tags!(Paid));
            noun || sentence.has(before, tags!(NameCue)) || matches!(sentence.shape(before), Some(Shape::Capital | Shape::Capitals))
        })
    };
    let label = joint == Joint::Dash && low.number.bare && low.measure == Measure::Nothing && !high.starts_with_number && named();
    if label && sentence.gap(low.end - 1) > 0 && !sentence.touches(low.end) {
        return None;
    }
    let mut range = combine(sentence, low, &high, joint)?;
    if range.per.is_none() && range.measure != Measure::Nothing {
        if let Some((unit, end)) = rate::per(sentence, range.end, range.measure) {
            range.per = Some(unit);
            take(sentence, &mut range, end);
        }
    }
    Some((range, joint == Joint::To))
}

/// The way that a lexeme tells by itself: up, down, flat.
fn way(sentence: Sentence<'_>, at: usize) -> Option<Direction> {
    sense!(sentence, at, { Sense::Towards(way) => way })
}

/// Past the words between a way and its amount: "slightly down about 2%".
fn past_fillers(sentence: Sentence<'_>, at: usize) -> usize {
    (at..at + 2)
        .find(|&at| !sentence.has(at, tags!(Filler)) && !sentence.has(at, tags!(Before)) || way(sentence, at).is_some())
        .unwrap_or(at + 2)
}

/// An amount behind its way, and where its range ends: "up 2%", "slightly down 1% to 2%".
fn behind_way(sentence: Sentence<'_>, at: usize, region: &Settling) -> Option<(Direction, Amount)> {
    let at = past_fillers(sentence, at);
    let (way, number) = match way(sentence, at) {
        Some(Direction::Flat) => return None,
        Some(way) => (Some(way), past_fillers(sentence, at + 1)),
        None => (None, at),
    };
    let one = single(sentence, number, region)?;
    let wider =
        range(sentence, &Amount { sign: Sign::None, ..one }, region).map(|(range, _)| range).filter(|range| range.sign == Sign::None);
    let one = match wider {
        Some(range) if one.measure == Measure::Nothing => Amount { sign: one.sign, ..range },
        _ => one,
    };
    let relative =
        matches!(one.measure, Measure::Percent | Measure::PercentagePoint) || way.is_some() && matches!(one.measure, Measure::Money(..));
    let way = match (way, one.sign) {
        (Some(way), Sign::None) => way,
        (None, Sign::None | Sign::Plus) => Direction::Up,
        (None, Sign::Minus) => Direction::Down,
        _ => return None,
    };
    relative.then_some((way, wider.unwrap_or(one)))
}

/// "flat to up 2%", "flat to slightly down 1% to 2%": from nothing on.
pub(crate) fn flat_to(sentence: Sentence<'_>, first: usize, region: &Settling, amount: &mut Amount) -> Option<()> {
    let joined = usize::from(sentence.has(first + 1, tags!(To, And)));
    let (way, end) = behind_way(sentence, first + 1 + joined, region)?;
    let top = end.high.unwrap_or(end.number.value);
    *amount = Amount {
        first,
        start: sentence.lexeme(first)?.start,
        number: Numeral { value: Decimal::ZERO, scaled: true, bare: false, ..end.number },
        high: Some(top),
        sign: if way == Direction::Up { Sign::Plus } else { Sign::Minus },
        starts_with_number: false,
        ..end
    };
    Some(())
}

/// "down 2% to flat", "down 1% to up 2%", "up 2% to up 3%": a range whose second end has a way of its own.
fn turned(sentence: Sentence<'_>, low: &Amount, next: usize, region: &Settling) -> Option<Amount> {
    let led =
        (1..=3).filter_map(|back| low.first.checked_sub(back)).find(|&at| !sentence.has(at, tags!(Filler)) || way(sentence, at).is_some());
    let way_of_low = led.and_then(|at| way(sentence, at)).filter(|&way| way != Direction::Flat)?;
    if low.sign != Sign::None || low.high.is_some() {
        return None;
    }
    if way(sentence, next) == Some(Direction::Flat) {
        let mut range = Amount {
            number: Numeral { value: Decimal::ZERO, scaled: true, bare: false, ..low.number },
            high: Some(low.number.value),
            ..*low
        };
        take(sentence, &mut range, next + 1);
        return Some(range);
    }
    let (way, high) = behind_way(sentence, next, region)?;
    // "up $80 a barrel to up $3 million": a rate and an amount are no ends of one range.
    let rates_differ = low.per.is_some() && low.per != high.per;
    if rates_differ || !same_unit(low.measure, high.measure) || high.high.is_some() {
        return None;
    }
    let (one, other) = (low.number.value, high.number.value);
    // Nobody speaks of one range from some dollars up to trillions.
    let least = one.min(other);
    if !least.is_zero() && exact_product(least, Decimal::ONE_THOUSAND).is_none_or(|most| one.max(other) > most) {
        return None;
    }
    let (bottom, top) = match (way_of_low, way) {
        (Direction::Down, Direction::Up) => (-one, other),
        (Direction::Up, Direction::Down) => (-other, one),
        _ => (one.min(other), one.max(other)),
    };
    Some(Amount {
        end: high.end,
        stop: high.stop,
        number: Numeral { value: bottom, scaled: true, bare: false, ..low.number },
        high: Some(top),
        sign: if bottom < Decimal::ZERO { Sign::Minus } else { Sign::None },
        per: high.per.or(low.per),
        unfit: low.unfit || high.unfit || bottom == top,
        ..*low
    })
}

/// "$2.15 to $2.35%": behind two prices that are one range, the percent sign is a misprint.
fn misprinted(sentence: Sentence<'_>, low: &Amount, next: usize, region: &Settling) -> Option<Amount> {
    if !matches!(low.measure, Measure::Money(..)) || low.starts_with_number {
        return None;
    }
    let prefix = price::prefix(sentence, next, region)?;
    let percent = prefix.end + 1;
    if !sentence.is_digits(prefix.end) || !sentence.has(percent, tags!(Percent)) {
        return None;
    }
    let mut price = Amount::NOTHING;
    price::with_prefix(&sentence.until(percent), next, prefix, Sign::None, region, &mut price)?;
    Some(price)
}

/// "from $155.5 to $172.2 million": the scale is of both levels, though they are no range, where they are near each other.
///
/// "$1.1 and $1.3 billion" are a pair too: no price has one decimal. "$5 and $6 million" may be either.
pub(crate) fn share_scale(sentence: Sentence<'_>, low: &mut Amount, region: &Settling) {
    let before = |tags| sentence.before(low.first).is_some_and(|before| sentence.has(before, tags));
    let plain =
        low.sign == Sign::None && !low.number.scaled && matches!(low.measure, Measure::Money(..)) && unit::factor(low) == Decimal::ONE;
    let levels = sentence.has(low.end, tags!(To)) && before(tags!(From));
    // The scale of a longer list is that of all when its last is known.
    let listed = || sentence.before(low.first).is_some_and(|before| sentence.is_mark(before, Mark::Comma));
    let pair = !levels && sentence.has(low.end, tags!(And, Or)) && !low.starts_with_number && low.per.is_none() && !listed();
    if !(plain && (levels || pair)) {
        return;
    }
    let Some(high) = single(sentence, low.end + 1, region).filter(|high| {
        high.number.scaled && same_unit(low.measure, high.measure) && !(pair && (high.starts_with_number || high.number.spelled))
    }) else {
        return;
    };
    let (one, other) = (low.number.value, high.number.written.significand);
    let near = |small: Decimal, large: Decimal| exact_product(small, Decimal::TEN).is_some_and(|most| large < most);
    if !(near(one, other) && near(other, one)) {
        return;
    }
    match one.scale() {
        _ if levels => low.unfit |= rescale(low, high.number.written.exponent).is_none(),
        1 => low.unfit |= rescale(low, high.number.written.exponent).is_none(),
        0 => low.unfit |= !(high.end..high.end + REACH).any(|at| sentence.has(at, tags!(Respectively))),
        _ => {}
    }
}

/// Whether the first end of a range has its scale from the second: so near to that that both are ends of one range, or too far
/// to tell.
pub(crate) fn shares_scale(sentence: Sentence<'_>, low: &Amount, range: &Amount) -> Option<bool> {
    // "from $3.1 to $4.2 million" are two levels.
    if sentence.before(low.first).is_some_and(|before| sentence.has(before, tags!(From))) {
        return None;
    }
    let money = matches!(low.measure, Measure::Money(..)) && unit::factor(low) == Decimal::ONE;
    let high = range.high.filter(|_| money && !low.number.scaled && !low.number.spelled && range.number.value > low.number.value)?;
    Some(exact_product(range.number.value, Decimal::TEN).is_some_and(|most| high < most))
}

/// How far behind a pair it may be told that its members are meant one by one.
const REACH: usize = 24;

/// Whether what stands behind an amount makes it the end of a range, and no movement leads there: 5％と10％の間, 5人から10人
/// 程度, but 5％から10％まで上昇した.
fn is_between_behind(sentence: Sentence<'_>, high: &Amount) -> bool {
    const FAR: usize = 8;
    let about = high.number.bound == Some(Bound::About);
    let from = high.end - usize::from(about);
    let mut clause = (from + 1..from + FAR).take_while(|&at| sentence.mark(at).is_none());
    (about || sentence.has(high.end, tags!(Between))) && !clause.any(|at| sentence.has(at, MOVEMENTS))
}

/// What joins two ends of a range.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Joint {
    /// A hyphen, dash or tilde without a word.
    Dash,
    /// "to".
    To,
    /// "and" after "between".
    And,
    /// "or": three or four.
    Or,
    /// What stands behind both ends tells that they are those of a range: 5％と10％の間, 5％から10％まで.
    Around,
}

fn joint(sentence: Sentence<'_>, low: &Amount) -> Option<(Joint, usize)> {
    let at = low.end;
    let mut next = at + 1;
    let joint = match sentence.mark(at) {
        Some(Mark::Hyphen | Mark::Dash | Mark::Minus | Mark::Tilde) => {
            // "1-1-1-1" and "555-0199-12" are no ranges.
            let chained = sentence
                .before(low.first)
                .is_some_and(|before| matches!(sentence.mark(before), Some(Mark::Hyphen)) && sentence.touches(before));
            // "-$6 million -$4 million": what touches only the number behind it is its sign; nor does a range go over a line.
            let sign = sentence.gap(at - 1) > 0 && sentence.touches(at) && low.sign == Sign::Minus;
            if chained || sign || sentence.breaks(at - 1) {
                return None;
            }
            // "8- to 16-meter", "200,000 to-260,000", "$8-million-to-$9-million"
            if sentence.has(next, tags!(To)) {
                let measured = low.measure != Measure::Nothing;
                let hyphen = measured && sentence.is_mark(next + 1, Mark::Hyphen) && sentence.touches(next) && sentence.touches(next + 1);
                next += 1 + usize::from(hyphen);
                Joint::To
            } else {
                Joint::Dash
            }
        }
        _ if sentence.settings.order.case_behind && sentence.has(at, tags!(And, From)) => Joint::Around,
        _ if sentence.has(at, tags!(To)) && !sentence.settings.order.case_behind => {
            if sentence.is_mark(next, Mark::Hyphen) && sentence.touches(at) && sentence.touches(next) {
                next += 1;
            }
            Joint::To
        }
        _ if sentence.has(at, tags!(And)) && is_between(sentence, low.first) => Joint::And,
        // "between down 1% and up 2%": "and up" is one word here.
        _ if sentence.has(at, tags!(Towards)) && is_between(sentence, low.first) => {
            next = at;
            Joint::And
        }
        _ if sentence.has(at, tags!(Or)) => Joint::Or,
        _ => return None,
    };
    // "minus 3% to plus 1%"
    if low.sign == Sign::Minus && sentence.has(next, tags!(Plus)) && sentence.is_number(next + 1) {
        next += 1;
    }
    // "between about 3 and about 4"
    let hedged = sentence.has(next, tags!(Before, Between)) && joint != Joint::Or;
    Some((joint, if hedged { next + 1 } else { next }))
}

/// "$5 to 6 million CAD", "C$5 to $6 million": one end says which of the other's candidates is meant.
fn denoted_once(low: Measure, high: Measure) -> Option<Measure> {
    let (Measure::Money(one, of_one), Measure::Money(other, of_other)) = (low, high) else { return None };
    let candidates = |settled: Settled| match settled {
        Settled::Assumed(candidates) => candidates,
        Settled::Written => &[],
    };
    let (ones, others) = (candidates(of_one), candidates(of_other));
    if one == other {
        None
    } else if ones.contains(&other) && others.len() < ones.len() {
        Some(high)
    } else if others.contains(&one) && ones.len() < others.len() {
        Some(low)
    } else {
        None
    }
}

pub(crate) fn same_unit(low: Measure, high: Measure) -> bool {
    match (low, high) {
        (Measure::Money(one, _), Measure::Money(other, _)) => one == other,
        (Measure::Count(UnitOf::Noun(..)), Measure::Count(UnitOf::Noun(..))) => false,
        _ => low == high,
    }
}

/// Whether what stands behind a plain number may say what it is a number of.
fn goes_on(sentence: Sentence<'_>, at: usize, joint: Joint) -> bool {
    let unit = tags!(Unit, Period, Scale, ShortScale, MoneyScale, Times, Of, Countable, Classifier, Percent, PercentagePoint);
    let function = joint == Joint::Dash && sentence.is_known(at) && !sentence.has(at, unit);
    let rate = sentence.has(at, tags!(Per)) || sentence.has(at, tags!(Article)) && sentence.has(at + 1, tags!(Unit, Period));
    !rate && (sentence.is_number(at) || sentence.is_word(at) && !function)
}

fn combine(sentence: Sentence<'_>, low: &Amount, high: &Amount, joint: Joint) -> Option<Amount> {
    let plain_low = low.measure == Measure::Nothing;
    let plain_high = high.measure == Measure::Nothing;
    let mut from = *low;
    // "the second quarter of 2007 to 5.0 mln euro"
    let sign_first = high.measure != Measure::Nothing && !high.starts_with_number;
    if is_year(low) && !plain_high && (joint == Joint::To || sign_first) {
        return None;
    }
    // A plain low end takes the unit of the high one; "three or four times" aside, an "or" joins no multiples.
    let takes_high = match high.measure {
        Measure::Fraction => false,
        Measure::Multiple => joint != Joint::Or,
        _ => true,
    };
    // "$95k - 120", "$95k-$120": the scale of the first, where nothing else follows the second.
    let mut high = *high;
    let first = low.number.written.significand;
    let next = high.number.value > first && exact_product(first, Decimal::TEN).is_some_and(|most| high.number.value < most);
    let lends = matches!(low.measure, Measure::Money(..))
        && low.number.scaled
        && !high.number.scaled
        && (plain_high && !high.number.spelled && joint != Joint::Or || joint == Joint::Dash && same_unit(low.measure, high.measure))
        && next
        && !is_year(&high)
        && !goes_on(sentence, high.end, joint);
    if lends {
        rescale(&mut high, low.number.written.exponent)?;
    }
    let high = &high;
    let measure = if let Some(exact) = denoted_once(low.measure, high.measure) {
        exact
    } else if same_unit(low.measure, high.measure) || plain_low && takes_high {
        high.measure
    } else if plain_high && matches!(low.measure, Measure::Money(..)) && !high.number.spelled {
        low.measure
    } else {
        return None;
    };
    // A scale said once reaches both: "$5-10 million" — where the first would be the smaller number.
    let shares = !low.number.scaled
        && (high.number.scaled || high.number.written.exponent == 2)
        && low.number.written.exponent == 0
        && !(plain_high && plain_low && low.number.value > Decimal::from(999));
    if shares && low.number.value < high.number.written.significand {
        rescale(&mut from, high.number.written.exponent)?;
    }
    // The unit changed the value (cents): the low end changes alike; of dozens, where it is the smaller number.
    let factor = unit::factor(high);
    if plain_low && (factor < Decimal::ONE || factor > Decimal::ONE && low.number.value < high.number.written.significand) {
        let value = exact_product(from.number.value, factor);
        settle(&mut from, value);
    }
    // "$500-1 billion" may be 500 dollars or 500 million: no figure rather than a wrong one.
    let torn = joint == Joint::Dash
        && !sentence.settings.unspaced
        && !low.number.scaled
        && high.number.written.exponent > 0
        && low.number.value >= high.number.written.significand;
    // "from 5 to 3 million": a fall, and no range from 5 on.
    let unscaled = !low.number.scaled && high.number.written.exponent > 0 && plain_low;
    let larger = low.number.value >= high.number.written.significand
        && exact_product(high.number.written.significand, Decimal::TEN).is_some_and(|most| low.number.value < most);
    let upside_down = joint == Joint::To && unscaled && larger;
    let moves = |before: usize| sentence.has(before, tags!(From, By, Moves, Shifts, MovesOrChange, Change, Towards));
    if upside_down && sentence.before(low.first).is_some_and(moves) {
        return None;
    }
    let (mut bottom, mut top) = (from.signed(), high.signed());
    if bottom >= top {
        if !is_told_downwards(sentence, (low, &from), high, measure, joint) {
            return None;
        }
        // "5,000 -3.2%": what touches only the number behind it is its sign.
        if sentence.gap(low.end - 1) > 0 && sentence.touches(low.end) {
            return None;
        }
        (bottom, top) = (top, bottom);
    }
    // "Gold -$12 to $1,930": by so much, to so much.
    let reaches = || !low.number.value.is_zero() && exact_product(low.number.value, Decimal::TEN).is_some_and(|most| top > most);
    if joint == Joint::To && low.sign == Sign::Minus && high.sign == Sign::None && reaches() {
        return None;
    }
    if !joins(sentence, (low, bottom), (high, top), joint) {
        return None;
    }
    Some(Amount {
        end: high.end,
        stop: high.stop,
        measure,
        number: Numeral {
            value: bottom,
            bound: high.number.bound.or(low.number.bound),
            scaled: true,
            bare: low.number.bare && high.number.bare && plain_high && plain_low,
            ..low.number
        },
        high: Some(top),
        sign: if low.sign == Sign::Plus && high.sign == Sign::Plus { Sign::Plus } else { Sign::None },
        per: high.per.or(low.per),
        unfit: from.unfit || high.unfit || torn || upside_down,
        ..*low
    })
}

/// Whether a range that begins with its larger number is told so: a band from its upper end, a fall, a loss that shrinks.
/// `from` is the low end in the scale of the high one.
fn is_told_downwards(sentence: Sentence<'_>, (low, from): (&Amount, &Amount), high: &Amount, measure: Measure, joint: Joint) -> bool {
    let plain_low = low.measure == Measure::Nothing;
    let plain_high = high.measure == Measure::Nothing;
    let (bottom, top) = (from.signed(), high.signed());
    // "7,950-7,930": a band may be told from its upper end, and a loss from its smaller: "-3% to -8%".
    let both = low.measure == high.measure && !low.number.bare && !high.number.bare && bottom != top;
    let losses = low.sign == Sign::Minus && high.sign == Sign::Minus && (both || plain_low && !plain_high);
    let to = joint == Joint::To && low.sign == Sign::None && high.sign == Sign::None && !sentence.settings.unspaced;
    let falls = to
        && matches!(measure, Measure::Percent | Measure::PercentagePoint)
        && (both || plain_low && low.number.bare && high.measure == measure);
    // "a loss of $0.15 to $0.12"
    let outcome = |of: usize| sentence.has(of, tags!(Of)) && of.checked_sub(1).is_some_and(|at| sentence.has(at, tags!(Outcome)));
    let earlier = || (2..=6).any(|back| low.first.checked_sub(back).is_some_and(|at| sentence.has(at, tags!(From))));
    let shrinks = to && both && !earlier() && matches!(measure, Measure::Money(..)) && sentence.before(low.first).is_some_and(outcome);
    // 下降30%至20%, 预亏5亿元至3亿元: nothing moves from the one to the other.
    let led = |tags| (1..=6).any(|back| low.first.checked_sub(back).is_some_and(|at| sentence.has(at, tags)));
    let moved = || sentence.before(low.first).is_some_and(|before| sentence.has(before, MOVEMENTS));
    // 调整为 is one too, and moves.
    let plain_to = sentence.written(low.end).chars().count() == 1;
    let unspaced = joint == Joint::To && sentence.settings.unspaced && plain_to && low.sign == Sign::None && high.sign == Sign::None;
    let alike = both || plain_low && high.measure == measure && from.number.written.exponent == high.number.written.exponent;
    let descends = unspaced
        && !(low.number.spelled || high.number.spelled)
        && alike
        && bottom != top
        && match measure {
            Measure::Percent | Measure::PercentagePoint => !led(tags!(From)),
            Measure::Money(..) => !moved() && !led(tags!(From)),
            _ => false,
        };
    // 跌破2455-2452美元
    let level = joint == Joint::Dash
        && sentence.settings.unspaced
        && plain_low
        && low.number.bare
        && !is_year(low)
        && matches!(high.measure, Measure::Money(..))
        && bottom != top
        && low.number.written.exponent == high.number.written.exponent
        && exact_product(high.number.value, Decimal::TWO).is_some_and(|most| bottom < most);
    let told = joint == Joint::Dash
        && low.sign == Sign::None
        && low.number.scaled == high.number.scaled
        && !low.number.bare
        && !high.number.bare
        && bottom != top
        // "€1.2 billion - €3 million in costs": a band is not that wide.
        && exact_product(top, Decimal::TEN).is_some_and(|most| bottom < most);
    told || level || losses || falls || shrinks || descends
}

/// Whether what stands between two numbers can join them to a range: "three or four years", but not "7-Eleven".
fn joins(sentence: Sentence<'_>, (low, bottom): (&Amount, Decimal), (high, top): (&Amount, Decimal), joint: Joint) -> bool {
    let plain_low = low.measure == Measure::Nothing;
    let plain_high = high.measure == Measure::Nothing;
    match joint {
        Joint::Or => {
            // "three or four years": neighbours, and only the second names the unit.
            plain_low && !plain_high && low.number.spelled == high.number.spelled && exact_sum(top, -bottom) == Some(Decimal::ONE)
        }
        // "crude off 98 cents to $69.91": by so many cents, to so many dollars.
        Joint::To
            if unit::factor(low) < unit::factor(high)
                && !plain_low
                && exact_product(bottom, Decimal::from(40)).is_some_and(|most| top > most) =>
        {
            false
        }
        // "$3m - $2 trillion in costs": nor does anybody speak of such a range.
        Joint::Dash
            if !(plain_low || plain_high)
                && low.number.scaled
                && high.number.scaled
                && exact_product(bottom, Decimal::ONE_THOUSAND).is_some_and(|most| top > most) =>
        {
            false
        }
        Joint::Dash if plain_low && low.number.spelled != high.number.spelled && !sentence.settings.unspaced => false,
        // "Solve three — one for each": what the three are.
        Joint::Dash if plain_low && plain_high && low.number.spelled && high.number.value < low.number.value => false,
        // Plain digits with a hyphen are as often years or codes.
        Joint::Dash if plain_low && plain_high && (is_year(low) || low.number.bare && low.number.digits > 6) => false,
        _ => true,
    }
}
