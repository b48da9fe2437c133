//! What a figure of a summary and one of the source have in common.

use crate::check::finding::Discrepancy;
use rust_decimal::Decimal;

use crate::check::index::Index;
use crate::check::item::{Document, Family, Item, half, is_measure};
use crate::check::read;
use crate::facts::calendar::{Frame, Part, Unnumbered};
use crate::facts::concept;
use crate::value::{Bound, Concept, Direction, Kind, Qualifier};

/// How two values agree.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Agreement {
    Equal,
    /// After rounding to the digits of the first.
    Rounded,
}

/// What a quotient may be off in its last digits.
fn slack(number: Decimal) -> Decimal {
    number.abs().saturating_mul(Decimal::from_parts(1, 0, 0, false, 9))
}

fn near(one: Decimal, two: Decimal) -> bool {
    one == two || one.saturating_sub(two).abs() <= slack(one.abs().max(two.abs()))
}

/// Whether a value told with a bound, and digits, can be of an actual one.
pub(crate) fn allows(item: &Item<'_>, told: Decimal, actual: Decimal) -> bool {
    let (step, round) = (item.step, item.round);
    let slack = slack(told);
    let mut off = actual.saturating_sub(told);
    // What more than halved is less than a half.
    if item.family == Family::Multiple && item.change && told < Decimal::ONE {
        off = -off;
    }
    match item.bound {
        // The half is rounded up.
        Bound::Exact => off < half(step).max(slack) && off >= -(half(step).saturating_add(slack)),
        Bound::About => {
            // A round number told roughly, and no other number than it.
            let rough = half(round.max(step)).min(told.abs().checked_div(Decimal::from(8)).unwrap_or_default());
            off.abs() <= rough.max(half(step)).saturating_add(slack)
        }
        Bound::Nearly | Bound::LessThan | Bound::AtMost => off <= slack && off > -round.saturating_add(slack),
        Bound::MoreThan | Bound::AtLeast => off >= -slack && off < round.saturating_add(slack),
    }
}

/// Whether the value of the first is that of the second, or its rounding.
pub(crate) fn agreement(item: &Item<'_>, source: &Item<'_>) -> Option<Agreement> {
    if item.is_range() != source.is_range() {
        return None;
    }
    // "a loss of 5" and "-5", "down 5%" and "-5%"
    let ends = |item: &Item<'_>| {
        let (low, high) = (item.low.abs(), item.high.abs());
        match (item.is_range(), item.low < Decimal::ZERO, item.high < Decimal::ZERO) {
            (true, true, true) => (high, low),
            (true, ..) => (item.low, item.high),
            _ => (low, high),
        }
    };
    let ((low, high), (told_low, told_high)) = (ends(source), ends(item));
    if near(told_low, low) && near(told_high, high) {
        return Some(Agreement::Equal);
    }
    // More digits than the source shows are not rounded from it.
    if item.step < source.step && !item.worded {
        return None;
    }
    (allows(item, told_low, low) && allows(item, told_high, high)).then_some(Agreement::Rounded)
}

/// Whether two figures can be compared by value at all.
pub(crate) fn comparable(item: &Item<'_>, source: &Item<'_>) -> bool {
    match (item.family, source.family) {
        (Family::Count, Family::Count) => match (item.unit, source.unit) {
            (Some(one), Some(two)) => {
                one == two
                    || item.thing == source.thing && !(item.named && source.named)
                    || item.words.iter().any(|word| source.words.contains(word))
                    || item.kind == Kind::Number
                    || source.kind == Kind::Number
                    || item.stands_in
                    || item.change == source.change && item.low >= Decimal::ONE_THOUSAND
            }
            _ => true,
        },
        // "up 24 basis points" of what is no rate itself
        (Family::Percent, Family::Points) => {
            item.change && source.change && item.concept.is_some_and(|concept| !is_rate(concept)) && item.concept == source.concept
        }
        // Points of growth are percents of growth.
        (Family::Points, Family::Percent) => item.direction.is_none() && source.change && !has_basis_points(item),
        (one, two) => one == two || item.also == Some(two) || source.also == Some(one),
    }
}

/// Whether a measure is told in percent.
fn is_rate(concept: Concept) -> bool {
    matches!(
        concept,
        Concept::GrossMargin
            | Concept::OperatingMargin
            | Concept::EbitdaMargin
            | Concept::NetMargin
            | Concept::NetInterestMargin
            | Concept::EffectiveTaxRate
            | Concept::ReturnOnEquity
            | Concept::ReturnOnCapital
            | Concept::Leverage
            | Concept::CapitalRatio
            | Concept::NonPerformingLoans
            | Concept::DividendYield
            | Concept::MarketShare
            | Concept::Stake
            | Concept::Occupancy
            | Concept::ConsumerPrices
            | Concept::Unemployment
            | Concept::InterestRate
            | Concept::ReserveRatio
            | Concept::Yield
    )
}

fn has_basis_points(item: &Item<'_>) -> bool {
    item.family == Family::Points && item.step < Decimal::new(1, 1)
}

/// The time of a document, where it tells one.
pub(crate) fn contradicts(item: &Frame, source: &Frame, own: &Frame, expected: bool) -> bool {
    let resolve = |frame: &Frame| match frame.part {
        Some(Part::Months(6)) => (Some(Part::Half(1)), frame.year),
        Some(Part::Some(Unnumbered::Quarter)) if matches!(own.part, Some(Part::Quarter(_))) => (own.part, frame.year.or(own.year)),
        // The last quarter of a year ends with it.
        part => (part, frame.year),
    };
    let (one, one_year) = resolve(item);
    let (mut two, mut two_year) = resolve(source);
    if two.is_none() && !expected {
        two = own.part;
        two_year = two_year.or(own.year);
    }
    match (one, two) {
        (Some(Part::Day { month, day }), Some(Part::Day { month: other, day: another })) => return month != other || day != another,
        (Some(Part::Month(one)), Some(Part::Month(two))) => return one != two,
        _ => {}
    }
    let loose = |part: Option<Part>| matches!(part, None | Some(Part::Some(_) | Part::Day { .. } | Part::Month(_) | Part::Months(_)));
    let years = match (one_year, two_year) {
        (Some(one), Some(two)) => one != two,
        _ => false,
    };
    if loose(one) || loose(two) {
        return years && !loose(one) && !loose(two);
    }
    let full = |part: Option<Part>| matches!(part, Some(Part::Year));
    // "2021" beside "third quarter of 2021": a year alone may stand for what is told of it.
    if full(one) != full(two) && source.part.is_none() && matches!(own.part, Some(Part::Quarter(4))) {
        return years;
    }
    one != two || years
}

/// In what a figure differs from one of the source that has its value.
#[derive(Debug, Clone, Default)]
pub(crate) struct Differences {
    pub found: Vec<Discrepancy>,
    /// Whether both tell something that excludes the other. What one does not tell, or calls by another name, does not
    /// exclude it: which of the figures of the source is meant decides then.
    pub firm: bool,
}

impl Differences {
    fn push(&mut self, discrepancy: Discrepancy, firm: bool) {
        self.found.push(discrepancy);
        self.firm |= firm;
    }
}

pub(crate) fn differences(item: &Item<'_>, source: &Item<'_>, index: &Index<'_>) -> Differences {
    let (document, own) = (&index.document, &index.own);
    let mut found = Differences::default();
    if !measures_agree(item, source, index) {
        found.push(Discrepancy::Metric, names_another(item, source, document));
    }
    if told_adjusted(item, source, document) {
        found.push(Discrepancy::Qualifier, true);
    } else if !qualifiers_agree(item, source) {
        found.push(Discrepancy::Qualifier, chooses_another(item, source, index));
    }
    if item.consensus != source.consensus {
        let other = if item.consensus { source } else { item };
        // What is foreseen may be so by whom the claim says.
        found.push(Discrepancy::Entity, !other.expected && !other.change);
    }
    // "the quarter" does not say which.
    let which = |frame: Frame| !matches!(frame.part, Some(Part::Some(_))) || frame.year.is_some();
    let told = item.told.is_some() || source.told.is_some_and(which);
    let another = if source.earlier {
        !same_year(item, source)
    } else {
        // What a forecast told some sentences before is of decides nothing.
        let told = told && (source.told.is_some() || !source.expected);
        told && contradicts(&item.frame, &source.near.unwrap_or_default(), own, item.expected || source.expected)
    };
    if another && !item.earlier && !names_time(&item.frame, source, index) {
        // A time that is only carried on from another figure excludes nothing.
        let settled = source.told.is_some() || own.part.is_some() && item.concept != Some(Concept::SharePrice);
        found.push(Discrepancy::Period, item.told.is_some() && settled);
    }
    if opposed(item.direction, source.direction) {
        found.push(Discrepancy::Direction, true);
    }
    if item.loss != source.loss && measured_in_profit(item, source, document) {
        found.push(Discrepancy::Sign, true);
    }
    let apart = source.beyond || source.gap && item.of_others;
    if item.beyond && !apart && !source.change && item.family == source.family {
        found.push(Discrepancy::Role, true);
    }
    let moved = |change: &Item<'_>, level: &Item<'_>| change.change && !level.change && change.of.is_some();
    if item.family == source.family && matches!(item.family, Family::Money(_)) && (moved(item, source) || moved(source, item)) {
        found.push(Discrepancy::Role, true);
    }
    if !owners_agree(item, source, document) {
        found.push(Discrepancy::Entity, false);
    }
    // "$70 million a quarter" is not "$70 million a year".
    if matches!((item.rate, source.rate), (Some(one), Some(two)) if one != two) {
        found.push(Discrepancy::Kind, true);
    }
    found
}

/// Whether a figure of the source, or its sentence where it has none itself, names measures that the claim is none of.
fn names_another(item: &Item<'_>, source: &Item<'_>, document: &Document<'_>) -> bool {
    let own = match item.concept {
        Some(concept) => vec![concept],
        None => item.metric.map(concept::named).unwrap_or_default(),
    };
    let of_sentence = document.concepts.get(source.sentence).map_or(&[][..], Vec::as_slice);
    let named = if source.concepts.is_empty() { of_sentence } else { &source.concepts };
    // Shares are also what is counted.
    let mut others = named.iter().filter(|&&two| two != Concept::SharePrice || source.concepts.contains(&two)).peekable();
    !own.is_empty() && others.peek().is_some() && !others.any(|&two| own.iter().any(|&one| akin(one, two)))
}

/// Whether a figure of the source is of a measure that is told in two ways, and of the other one than is claimed.
fn chooses_another(item: &Item<'_>, source: &Item<'_>, index: &Index<'_>) -> bool {
    let has = |item: &Item<'_>, qualifier: Qualifier| item.qualifiers.contains(&qualifier);
    if [item, source].iter().any(|item| has(item, Qualifier::Reported)) {
        return true;
    }
    let Some(concept) = item.concept else { return false };
    if !has(source, Qualifier::Adjusted) {
        return matches!(concept, Concept::Revenue | Concept::Volume);
    }
    // Where nothing else is told of it, nobody says each time that it is the adjusted one.
    index.measured(concept, &item.clause).into_iter().filter_map(|at| index.document.items.get(at)).any(|other| {
        !has(other, Qualifier::Adjusted)
            && other.family == source.family
            && other.change == source.change
            && !other.earlier
            && !other.expected
    })
}

/// Whether the sentence of a figure names a time, though not as that of the figure.
fn names_time(frame: &Frame, source: &Item<'_>, index: &Index<'_>) -> bool {
    if source.told.is_some() || source.earlier {
        return false;
    }
    index
        .times(source.sentence)
        .iter()
        .any(|other| other.part == frame.part && (other.year == frame.year || other.year.is_none() || frame.year.is_none()))
}

fn same_year(item: &Item<'_>, source: &Item<'_>) -> bool {
    item.frame.year.is_some() && source.told.is_some_and(|told| told.year == item.frame.year)
}

pub(crate) fn opposed(one: Option<Direction>, two: Option<Direction>) -> bool {
    matches!((one, two), (Some(Direction::Up), Some(Direction::Down)) | (Some(Direction::Down), Some(Direction::Up)))
}

/// Profit and loss are told by words only of what can be either.
fn measured_in_profit(item: &Item<'_>, source: &Item<'_>, document: &Document<'_>) -> bool {
    let outcome = |concept: Option<Concept>| {
        matches!(
            concept,
            Some(
                Concept::NetIncome
                    | Concept::EarningsPerShare
                    | Concept::OperatingIncome
                    | Concept::PretaxIncome
                    | Concept::Ebitda
                    | Concept::FreeCashFlow
                    | Concept::OperatingCashFlow
                    | Concept::TradeBalance
                    | Concept::BudgetBalance
                    | Concept::CurrentAccount
                    | Concept::FundFlows
            )
        )
    };
    if item.change || source.change || !outcome(item.concept) {
        return false;
    }
    if source.concept.is_some() {
        return outcome(source.concept);
    }
    let sentence = document.sentences.get(source.sentence).and_then(|span| span.of(document.text)).unwrap_or_default();
    let balance = matches!(item.concept, Some(Concept::TradeBalance | Concept::BudgetBalance | Concept::CurrentAccount));
    item.loss && !balance && !read::tells_loss(sentence)
}

/// Whether a figure of a named part is taken for the whole, or for another part.
fn owners_agree(item: &Item<'_>, source: &Item<'_>, document: &Document<'_>) -> bool {
    if item.family == Family::Count {
        return true;
    }
    let main = |words: &[u64]| words.iter().any(|word| document.main.contains(word));
    let (one, two) = (&item.owner, &source.owner);
    if two.is_empty() || main(two) {
        return true;
    }
    let named = |words: &[u64], other: &Item<'_>| words.iter().any(|word| other.clause.binary_search(word).is_ok());
    if one.is_empty() || main(one) {
        // Its own measure may name the part, or another one.
        let rest: Vec<u64> = item.words.iter().filter(|word| !is_measure(**word) && !document.main.contains(word)).copied().collect();
        if !rest.is_empty()
            && source.entity.is_some_and(is_named)
            && !rest.iter().any(|word| source.words.contains(word))
            && item.concept.is_some()
        {
            let sentence = document.words.get(source.sentence);
            return rest.iter().any(|word| sentence.is_some_and(|words| words.binary_search(word).is_ok()));
        }
        return named(two, item) || !source.entity.is_some_and(is_named) || document.main.is_empty();
    }
    named(two, item) || named(one, source) || !source.entity.is_some_and(is_named) || !item.entity.is_some_and(is_named)
}

/// Whether an owner is told by its name: "Halden", not "the Nordic carmaker".
fn is_named(entity: &str) -> bool {
    entity.split_whitespace().next_back().is_some_and(|word| word.starts_with(char::is_uppercase))
}

/// Whether two measures can be the same: by their concepts, or by their words.
fn measures_agree(item: &Item<'_>, source: &Item<'_>, index: &Index<'_>) -> bool {
    let document = &index.document;
    // How long something is, is told of all kinds of things.
    if item.lasts && source.lasts {
        return true;
    }
    let named =
        |sentence: usize, one: Concept| document.concepts.get(sentence).is_some_and(|concepts| concepts.iter().any(|&two| akin(one, two)));
    match (item.concept, source.concept) {
        (Some(one), Some(two)) => {
            akin(one, two)
                || (item.generic || source.generic) && is_outcome(one) && is_outcome(two)
                || is_distinctive(item) && named(source.sentence, one)
        }
        (Some(one), None) => {
            // Not named with the figure: in its sentence, or the one before.
            named(source.sentence, one)
                || source.sentence.checked_sub(1).is_some_and(|before| named(before, one))
                || shares_words(item, document, source.sentence)
                || is_distinctive(item) && source.metric.is_none()
        }
        (None, _) => {
            item.words.is_empty()
                || source.words.is_empty()
                || shares_words(item, document, source.sentence)
                || is_distinctive(item)
                || shares_rare_word(item, source, index)
        }
    }
}

/// Whether the clauses of both have a word that few sentences have.
fn shares_rare_word(item: &Item<'_>, source: &Item<'_>, index: &Index<'_>) -> bool {
    item.clause.iter().any(|word| source.clause.binary_search(word).is_ok() && index.topics.weight(*word) >= RARE)
}

/// What a word weighs that few sentences have.
const RARE: i32 = 3;

/// A value that no other thing has by chance: of three digits or more.
pub(crate) fn is_distinctive(item: &Item<'_>) -> bool {
    !item.round.is_zero() && item.low.abs().checked_div(item.round).is_some_and(|digits| digits >= Decimal::ONE_HUNDRED)
}

/// What a bare "profit" can stand for.
pub(crate) fn is_outcome(concept: Concept) -> bool {
    matches!(concept, Concept::NetIncome | Concept::OperatingIncome | Concept::PretaxIncome | Concept::EarningsPerShare)
}

fn shares_words(item: &Item<'_>, document: &Document<'_>, sentence: usize) -> bool {
    let near =
        |sentence: usize| document.words.get(sentence).is_some_and(|words| item.words.iter().any(|word| words.binary_search(word).is_ok()));
    near(sentence) || sentence.checked_sub(1).is_some_and(near)
}

/// Concepts that texts call by each other's names.
pub(crate) fn akin(one: Concept, two: Concept) -> bool {
    let pair = |a: Concept, b: Concept| one == a && two == b || one == b && two == a;
    one == two
        || pair(Concept::NetIncome, Concept::EarningsPerShare)
        || pair(Concept::OperatingExpenses, Concept::SellingGeneralAdministrative)
        || pair(Concept::Revenue, Concept::Volume)
        || pair(Concept::Revenue, Concept::RetailSales)
        || pair(Concept::TotalAssets, Concept::AssetsUnderManagement)
}

/// Whether the source tells the adjusted figure beside the one that says nothing of it.
fn told_adjusted(item: &Item<'_>, source: &Item<'_>, document: &Document<'_>) -> bool {
    let adjusted = |item: &Item<'_>| item.qualifiers.contains(&Qualifier::Adjusted);
    if !adjusted(item) || adjusted(source) || item.change || !akin_to(item, source) {
        return false;
    }
    let place = document.items.partition_point(|other| other.span.start < source.span.start);
    let near = document.items.get(place.saturating_sub(8)..).unwrap_or_default().iter().take(17);
    near.filter(|other| other.sentence.abs_diff(source.sentence) <= 2 && other.span != source.span).any(|other| {
        adjusted(other)
            && other.family == source.family
            && !other.change
            && !other.earlier
            && akin_to(item, other)
            && agreement(item, other).is_none()
    })
}

fn akin_to(item: &Item<'_>, other: &Item<'_>) -> bool {
    item.concept.is_some() && item.concept == other.concept
}

fn qualifiers_agree(item: &Item<'_>, source: &Item<'_>) -> bool {
    let has = |item: &Item<'_>, qualifier: Qualifier| item.qualifiers.contains(&qualifier);
    // What is told without something is adjusted, whatever the word for it.
    let adjusted = (has(item, Qualifier::Adjusted) || !item.without.is_empty(), has(source, Qualifier::Adjusted));
    let reported = (has(item, Qualifier::Reported), has(source, Qualifier::Reported));
    // Adjusted of a silent source is accepted, silent of an adjusted source is not.
    if adjusted.1 && !adjusted.0 || adjusted.0 && reported.1 && !adjusted.1 {
        return false;
    }
    for qualifier in [Qualifier::Comparable, Qualifier::Organic] {
        if has(source, qualifier) && !has(item, qualifier) && !(has(item, Qualifier::Comparable) || has(item, Qualifier::Organic)) {
            return false;
        }
    }
    true
}
