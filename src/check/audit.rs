//! The same arithmetic on one text: do its changes and levels, its equivalents and its totals fit each other?

use rust_decimal::Decimal;

use crate::check::derive::growth;
use crate::check::finding::named;
use crate::check::item::{Document, Family, Item, half};
use crate::check::read::document;
use crate::extract::Extractor;
use crate::language::Language;
use crate::value::{Bound, Direction, Span};

named! {
    /// What figures of one text ought to fit each other as.
    Relation {
        /// A change, the level it led to, and the level before.
        Change "change",
        /// The change of a level told twice: as an amount, and in percent.
        ChangeInPercent "change_in_percent",
        /// Amounts of two currencies that restate each other, at one rate.
        Rate "rate",
        /// A total and all its parts.
        Total "total",
        /// A whole and some of its parts, which are no more than it.
        Part "part",
    }
}

/// Figures of one text that do not fit each other within the digits that they show.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Inconsistency {
    /// What they ought to fit each other as.
    pub relation: Relation,
    /// The figure that does not fit, and those that it does not fit: of a change the level it led to and the earlier
    /// level, of a change in percent the amount and the level, of an amount that restates another that other one, of a
    /// total its parts.
    pub figures: Vec<Span>,
    /// What the first would be by the others: in percent for a percent, else in its unit.
    pub expected: Decimal,
    /// By how much it is off.
    pub off_by: Decimal,
}

/// The figures of a text that do not fit each other, in English. [`Checker::audit`](crate::Checker::audit) is the same
/// for other texts.
///
/// ```
/// use financial_figures::{Relation, audit};
/// let found = audit("Free cash flow increased $12 million to $57 million compared to $35 million.");
/// assert_eq!(found.len(), 1);
/// assert_eq!((found[0].relation, found[0].off_by), (Relation::Change, 10_000_000.into()));
/// assert!(audit("Free cash flow increased $22 million to $57 million compared to $35 million.").is_empty());
/// let found = audit("The fleet of 40 ships consists of 25 tankers and 12 ferries.");
/// assert_eq!((found[0].relation, found[0].off_by), (Relation::Total, 3.into()));
/// ```
pub fn audit(text: &str) -> Vec<Inconsistency> {
    audit_with(&Extractor::new(), text)
}

/// The same with an extractor of the caller's.
pub(crate) fn audit_with(extractor: &Extractor, text: &str) -> Vec<Inconsistency> {
    let document = document(text, extractor);
    let mut found = Vec::new();
    changes(&document, &mut found);
    rates(&document, &mut found);
    totals(&document, &mut found);
    found.sort_by_key(|found| found.figures.first().map(|span| span.start));
    found
}

/// The least and the greatest value that the digits of a figure, and what it says of how exact it is, allow.
fn extent(item: &Item<'_>) -> (Decimal, Decimal) {
    let off = match item.bound {
        Bound::Exact => half(item.step),
        _ => item.round.max(item.step),
    };
    (item.low.saturating_sub(off), item.high.saturating_add(off))
}

/// What is found, with what was told and what was to be expected.
fn inconsistency(relation: Relation, figures: Vec<Span>, told: Decimal, expected: Decimal) -> Inconsistency {
    let expected = expected.round_sf(SHOWN).unwrap_or(expected);
    Inconsistency { relation, figures, expected: expected.normalize(), off_by: told.saturating_sub(expected).abs().normalize() }
}

/// How many digits of an expected value are shown.
const SHOWN: u32 = 6;

/// Whether the digits of a change, and what it says of how exact it is, allow a value between two; which way it went
/// is left to the text.
fn allows(change: &Item<'_>, low: Decimal, high: Decimal) -> bool {
    let told = change.low.abs();
    let off = if change.bound == Bound::Exact { half(change.step) } else { half(change.round.max(change.step)) };
    // Many cut off what does not round up.
    let cut = off.max(change.step);
    let (low, high) = match (low.is_sign_negative(), high.is_sign_negative()) {
        (true, true) => (-high, -low),
        (true, false) => (Decimal::ZERO, high.max(-low)),
        _ => (low, high),
    };
    match change.bound {
        Bound::Exact | Bound::About => high >= told.saturating_sub(off) && low < told.saturating_add(cut),
        Bound::MoreThan | Bound::AtLeast => high >= told.saturating_sub(off),
        Bound::Nearly | Bound::LessThan | Bound::AtMost => low <= told.saturating_add(off),
    }
}

/// How many figures of one sentence are looked at.
const CROWD: usize = 40;

/// A level that is more than so many times another is seldom the same thing.
const APART: Decimal = Decimal::from_parts(3, 0, 0, false, 0);

fn changes(document: &Document<'_>, found: &mut Vec<Inconsistency>) {
    let item = |at: Option<usize>| at.and_then(|at| document.items.get(at)).filter(|item| !item.is_range());
    // The changes of each level.
    let mut of: Vec<(usize, &Item<'_>)> = Vec::new();
    for change in document.items.iter().filter(|item| item.change && !item.is_range() && !item.worded) {
        if let Some(place) = change.of.filter(|at| item(Some(*at)).is_some()) {
            of.push((place, change));
        }
    }
    of.sort_by_key(|row| (row.0, row.1.span.start));
    for changes in of.chunk_by(|one, two| one.0 == two.0) {
        let Some(level) = changes.first().and_then(|row| item(Some(row.0))) else { continue };
        let Some(earlier) = item(level.from).filter(|earlier| earlier.family == level.family) else {
            for pair in changes.windows(2) {
                if let [(_, one), (_, two)] = pair {
                    found.extend(unfit_percent(one, two, level, document));
                }
            }
            continue;
        };
        // Another change of the sentence may be the one from that earlier level.
        let sentence = document.of_sentence(level.sentence).filter_map(|at| document.items.get(at));
        let told = |change: &Item<'_>| change.change && !change.is_range() && matches!(fit(change, level, earlier), Fit::Fits);
        if sentence.take(CROWD).any(told) {
            continue;
        }
        for (_, change) in changes {
            if let Fit::Off(inconsistency) = fit(change, level, earlier) {
                found.push(inconsistency);
            }
        }
    }
}

/// Whether a change in percent is none by the amount that it restates, to a level, whatever the digits left out.
fn unfit_percent(one: &Item<'_>, two: &Item<'_>, level: &Item<'_>, document: &Document<'_>) -> Option<Inconsistency> {
    let (amount, percent) = if one.family == Family::Percent { (two, one) } else { (one, two) };
    let is = |from: &Item<'_>, to: &Item<'_>| {
        from.equivalent_of.and_then(|at| document.items.get(at)).is_some_and(|other| other.span == to.span)
    };
    let told =
        amount.family == level.family && percent.family == Family::Percent && matches!(amount.family, Family::Money(_) | Family::Count);
    // A change that is less than the level shows has lost its scale.
    if !told || level.loss || !(is(one, two) || is(two, one)) || amount.low.abs() < level.step {
        return None;
    }
    let down = amount.direction.or(percent.direction)? == Direction::Down;
    let grown = |amount: Decimal, level: Decimal| {
        let earlier = if down { level.saturating_add(amount) } else { level.saturating_sub(amount) };
        Some(amount.checked_div(earlier).filter(|_| earlier > Decimal::ZERO)?.saturating_mul(Decimal::ONE_HUNDRED))
    };
    let fits = |level: &Item<'_>, grown: &dyn Fn(Decimal, Decimal) -> Option<Decimal>| {
        let ((least, most), (low, high)) = (extent(amount), extent(level));
        grown(least, high).zip(grown(most, low)).is_none_or(|(least, most)| allows(percent, least.min(most), most.max(least)))
    };
    // It may be the change of another level of the sentence, or of one told before it.
    let share = |amount: Decimal, level: Decimal| Some(amount.checked_div(level)?.saturating_mul(Decimal::ONE_HUNDRED));
    let any = document
        .of_sentence(level.sentence)
        .filter_map(|at| document.items.get(at))
        .any(|other| other.family == level.family && !other.change && !other.is_range() && (fits(other, &grown) || fits(other, &share)));
    if any {
        return None;
    }
    let figures = vec![percent.span, amount.span, level.span];
    Some(inconsistency(Relation::ChangeInPercent, figures, percent.low, grown(amount.low, level.low)?))
}

/// Whether a change is that from an earlier level to a new one, whatever the digits left out.
enum Fit {
    Fits,
    Off(Inconsistency),
    /// They are not to be compared.
    Unlike,
}

fn fit(change: &Item<'_>, level: &Item<'_>, earlier: &Item<'_>) -> Fit {
    let signed = |item: &Item<'_>| if item.loss && item.low > Decimal::ZERO { -item.low } else { item.low };
    let (new, old) = (signed(level), signed(earlier));
    let told = if change.direction == Some(Direction::Down) { -change.low } else { change.low };
    let off = |item: &Item<'_>| half(if item.bound == Bound::Exact { item.step } else { item.round.max(item.step) });
    let (half_new, half_old) = (off(level), off(earlier));
    let difference = new.saturating_sub(old);
    let both = half_new.saturating_add(half_old);
    let apart = (difference.saturating_sub(both), difference.saturating_add(both));
    let grown = || {
        let low = growth(new.saturating_sub(half_new), old.saturating_add(half_old))?;
        Some((growth(new, old)?, low, growth(new.saturating_add(half_new), old.saturating_sub(half_old))?))
    };
    let values = match change.family {
        Family::Percent if old > half_old && new > half_new => grown(),
        family if family == level.family && matches!(family, Family::Money(_) | Family::Count) => Some((difference, apart.0, apart.1)),
        _ => None,
    };
    let Some((expected, low, high)) = values else { return Fit::Unlike };
    // Percents that move by percents may move by so many points.
    let points = change.family == Family::Percent && level.family == Family::Percent && allows(change, apart.0, apart.1);
    let far = new.abs().max(old.abs()) > new.abs().min(old.abs()).saturating_mul(APART);
    if far {
        return Fit::Unlike;
    }
    if points || allows(change, low, high) {
        return Fit::Fits;
    }
    Fit::Off(inconsistency(Relation::Change, vec![change.span, level.span, earlier.span], told, expected))
}

/// An amount with the one that it restates: what one unit of its currency is of the other, and by the digits.
struct Restated<'d, 't> {
    currencies: (u64, u64),
    item: &'d Item<'t>,
    of: &'d Item<'t>,
    rate: Decimal,
    least: Decimal,
    most: Decimal,
}

/// What the rates of a text may differ by: those of several days and years stand in one text.
const RATES: Decimal = Decimal::from_parts(4, 0, 0, false, 1);

/// Amounts that restate others at a rate that is far from the one that most of the text has for the same currencies.
fn rates(document: &Document<'_>, found: &mut Vec<Inconsistency>) {
    let mut rows: Vec<Restated<'_, '_>> = document.items.iter().filter_map(|item| restated(item, document)).collect();
    rows.sort_by_key(|row| (row.currencies, row.rate));
    for rows in rows.chunk_by(|one, two| one.currencies == two.currencies) {
        // Two that differ do not say which of them is wrong.
        let Some(middle) = rows.get(rows.len() / 2).filter(|_| rows.len() > 2) else { continue };
        let near = |row: &Restated<'_, '_>| {
            row.most >= middle.rate.saturating_mul(Decimal::ONE.saturating_sub(RATES))
                && row.least <= middle.rate.saturating_mul(Decimal::ONE.saturating_add(RATES))
        };
        if rows.iter().filter(|row| !near(row)).count() * 3 > rows.len() {
            continue;
        }
        for row in rows.iter().filter(|row| !near(row)) {
            let expected = row.of.low.checked_div(middle.rate).unwrap_or_default();
            found.push(inconsistency(Relation::Rate, vec![row.item.span, row.of.span], row.item.low, expected));
        }
    }
}

fn restated<'d, 't>(item: &'d Item<'t>, document: &'d Document<'t>) -> Option<Restated<'d, 't>> {
    let of = document.items.get(item.equivalent_of?)?;
    let (Family::Money(one), Family::Money(two)) = (item.family, of.family) else { return None };
    // Which way round they restate each other makes no difference.
    let (item, of, currencies) = if one < two { (item, of, (one, two)) } else { (of, item, (two, one)) };
    let plain = |item: &Item<'_>| !item.is_range() && item.low > Decimal::ZERO;
    if one == two || !plain(item) || !plain(of) {
        return None;
    }
    let ((least, most), (low, high)) = (extent(item), extent(of));
    let rate = of.low.checked_div(item.low)?;
    Some(Restated { currencies, item, of, rate, least: low.checked_div(most)?, most: high.checked_div(least.max(Decimal::new(1, 10)))? })
}

/// Totals with their parts: "a fleet of 40 ships, consisting of 25 tankers and 15 ferries".
fn totals(document: &Document<'_>, found: &mut Vec<Inconsistency>) {
    for (at, total) in document.items.iter().enumerate() {
        let Some(next) = document.items.get(at + 1).filter(|next| next.sentence == total.sentence) else { continue };
        let plain = |item: &Item<'_>| {
            !item.is_range() && !item.change && !item.worded && item.low > Decimal::ZERO && item.bound == Bound::Exact && !item.aside
        };
        if !plain(total) || !matches!(total.family, Family::Money(_) | Family::Count) {
            continue;
        }
        let between = document.text.get(total.span.end..next.span.start).unwrap_or_default();
        let words = || Language::COMPARING.iter();
        let all = words().flat_map(|words| words.consists).any(|mark| between.contains(mark));
        let some = words().flat_map(|words| words.includes).any(|mark| between.trim_start_matches([',', '(', ' ']).starts_with(mark));
        let begins = between.trim_start().starts_with([',', '(']);
        // What is left over when parts are taken away is no sum of them.
        let net = document
            .text
            .get(total.span.start..next.span.start)
            .unwrap_or_default()
            .split(' ')
            .any(|word| words().any(|words| words.nets.contains(&word)));
        if !(all || some && begins) || net {
            continue;
        }
        let Some(parts) = parts(document, at, total) else { continue };
        if !parts.iter().all(|part| plain(part)) {
            continue;
        }
        let sum = parts.iter().fold(Decimal::ZERO, |sum, part| sum.saturating_add(part.low));
        let off = parts.iter().fold(half(total.step), |off, part| off.saturating_add(half(part.step)));
        let beyond = sum.saturating_sub(total.low);
        let unfit =
            if all { parts.len() > 1 && beyond.abs() > off } else { parts.iter().any(|part| part.low > total.low.saturating_add(off)) };
        if unfit {
            let figures = std::iter::once(total).chain(parts.iter().copied()).map(|item| item.span).collect();
            found.push(inconsistency(if all { Relation::Total } else { Relation::Part }, figures, total.low, sum));
        }
    }
}

/// The figures that are listed behind a total up to the end of its sentence; `None` where they are not all of a kind, so
/// that it is not certain which are its parts.
fn parts<'d, 't>(document: &'d Document<'t>, at: usize, total: &Item<'t>) -> Option<Vec<&'d Item<'t>>> {
    let mut parts: Vec<&Item<'_>> = Vec::new();
    let mut end = total.span.end;
    for item in document.items.iter().skip(at + 1).take_while(|item| item.sentence == total.sentence) {
        let between = document.text.get(end..item.span.start).unwrap_or_default();
        if !parts.is_empty() && between.contains([';', '.', ':', '(', ')']) {
            break;
        }
        let alike = item.family == total.family && item.each == total.each && item.equivalent_of.is_none() && item.from.is_none();
        if !alike || item.earlier {
            return None;
        }
        parts.push(item);
        end = item.span.end;
    }
    Some(parts).filter(|parts| !parts.is_empty())
}
