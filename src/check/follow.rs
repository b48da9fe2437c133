//! Whether a figure of a summary follows by arithmetic from figures of its source, or of the summary itself.
//!
//! Any number follows from some two figures of a long text. So what a value follows from must be what the claim is
//! about: told beside it, named by it, or what it says that it is a part of or measured against.

use rust_decimal::Decimal;

use crate::check::compare;
use crate::check::derive::{self, Derived, growth};
use crate::check::finding::{Derivation, Finding};
use crate::check::index::Index;
use crate::check::item::{Document, Family, Item, Whole};
use crate::check::read;
use crate::value::{Bound, Concept, Span};

/// A claim that no figure of the source tells, and the figures of the source that those beside it rest on.
pub(crate) struct Open<'c, 't, 's> {
    item: &'c Item<'t>,
    at: usize,
    summary: &'c Document<'t>,
    findings: &'c [Finding],
    source: &'c Index<'s>,
    /// The places in the source, those of linked figures first.
    told: Vec<usize>,
}

/// How a value follows, and from what.
pub(crate) type Follows = (Derivation, Vec<Span>);

/// How many figures before and behind a claim are beside it.
const BESIDE: usize = 6;

/// By how many times what a value is derived from may be less exact than the digits that the claim shows.
const FINER: Decimal = Decimal::TEN;

/// What a word weighs that names what a claim is about.
const NAMES: i32 = 3;

impl<'c, 't, 's> Open<'c, 't, 's> {
    pub(crate) fn new(at: usize, summary: &'c Document<'t>, findings: &'c [Finding], source: &'c Index<'s>) -> Option<Self> {
        let item = summary.items.get(at)?;
        let mut beside: Vec<usize> = (at.saturating_sub(BESIDE)..(at + BESIDE + 1).min(summary.items.len()))
            .filter(|&other| other != at && summary.items.get(other).is_some_and(|other| other.sentence == item.sentence))
            .filter(|&other| findings.get(other).is_some_and(|finding| finding.verdict.holds()))
            .collect();
        let linked = [item.of, item.from, item.equivalent_of];
        beside.sort_by_key(|other| (!linked.contains(&Some(*other)), other.abs_diff(at)));
        let evidence = beside.iter().filter_map(|&other| findings.get(other)).flat_map(|finding| finding.evidence.iter().take(2));
        let told = evidence.filter_map(|span| source.document.at(*span)).collect();
        Some(Self { item, at, summary, findings, source, told })
    }

    /// How the claim follows, if it does. A claim whose value the source tells of something else follows only from what
    /// it says itself that it is measured by.
    pub(crate) fn follows(&self, refused: bool) -> Option<Follows> {
        if self.item.is_range() || self.item.consensus {
            return None;
        }
        let own = self.share_of_whole().or_else(|| self.rest());
        if refused {
            return own.or_else(|| self.among(0));
        }
        own.or_else(|| self.derived())
            .or_else(|| self.against())
            .or_else(|| self.one_of_several())
            .or_else(|| self.between())
            .or_else(|| self.among(1))
    }

    fn other(&self, at: usize) -> Option<&'c Item<'s>> {
        self.source.document.items.get(at)
    }

    fn spans(&self, places: &[usize]) -> Vec<Span> {
        let mut spans: Vec<Span> = places.iter().filter_map(|&at| self.other(at)).map(|item| item.span).collect();
        spans.dedup();
        spans
    }

    /// Whether the words of the claim name what a figure of the source is of.
    fn names(&self, other: &Item<'_>) -> bool {
        let concepts = self.item.concepts.iter().any(|&one| other.concepts.iter().any(|&two| compare::akin(one, two)));
        concepts || self.shares_rare_word(&self.item.clause, other)
    }

    fn shares_rare_word(&self, words: &[u64], other: &Item<'_>) -> bool {
        words.iter().any(|word| other.clause.binary_search(word).is_ok() && self.source.topics.weight(*word) >= NAMES)
    }

    fn is_part_of(&self, whole: &Whole, other: &Item<'_>) -> bool {
        let named = whole.head.is_some_and(|head| other.clause.binary_search(&head).is_ok());
        named || shares(&whole.concepts, &other.concepts)
    }

    /// Whether a derived value is that of the claim, by its digits and by what can be meant.
    fn fits(&self, found: &Derived) -> bool {
        let item = self.item;
        let meant = match found.derivation {
            Derivation::Difference => item.change || item.gap || item.beyond || item.concept.is_none(),
            Derivation::EarlierLevel => {
                item.earlier || item.bound != Bound::Exact || item.told.is_some_and(|told| told.earlier || told.year.is_some())
            }
            Derivation::Growth => item.change || item.gap || item.worded,
            _ => true,
        };
        let opposed = item.change && compare::opposed(item.direction, found.direction);
        meant
            && !opposed
            && self.shows_no_more(found.width)
            && found.family == item.family
            && compare::allows(item, item.middle().abs(), found.value.abs())
    }

    /// Whether the claim shows no more digits than those that it is derived from allow.
    fn shows_no_more(&self, width: Decimal) -> bool {
        // The nought of "80 basis points" and of "$230 million" shows no digit of what was derived.
        let shown = match self.item.family {
            Family::Points | Family::Money(_) => self.item.round.min(self.item.step.saturating_mul(Decimal::TEN)),
            _ => self.item.step,
        };
        self.item.worded || shown.saturating_mul(FINER) >= width
    }

    /// From two figures of the source that stand together.
    fn derived(&self) -> Option<Follows> {
        let item = self.item;
        let reach = item.round.max(item.step);
        let middle = item.middle().abs();
        let near = self.source.derived(item.family, middle, reach).iter();
        let found = near.filter(|row| self.fits(row) && self.is_about(row)).min_by_key(|row| row.value.saturating_sub(middle).abs())?;
        Some((found.derivation, self.spans(&[found.first, found.second])))
    }

    /// Whether what a value was derived from is what the claim is about.
    fn is_about(&self, found: &Derived) -> bool {
        let (Some(one), Some(two)) = (self.other(found.first), self.other(found.second)) else { return false };
        let told = (self.told.contains(&found.first), self.told.contains(&found.second));
        let named = (told.0 || self.names(one), told.1 || self.names(two));
        let together = one.sentence == two.sentence;
        // "5% below adjusted profit of the year before"
        let against = |other: &Item<'_>, told: bool| told || self.item.against.iter().all(|qualifier| other.qualifiers.contains(qualifier));
        if !(against(one, told.0) && against(two, told.1)) {
            return false;
        }
        match found.derivation {
            Derivation::Share | Derivation::Ratio => {
                let whole = &self.item.whole;
                if !whole.is_empty() {
                    let larger = if one.middle() > two.middle() { one } else { two };
                    return self.is_part_of(whole, larger) && (named.0 && named.1 || together);
                }
                named.0 && named.1 || together && (told.0 || told.1)
            }
            Derivation::Sum if self.item.together && together => told.0 && told.1 || named.0 && named.1,
            Derivation::Sum => told.0 && told.1 && derive::alike(one, two) && one.unit == two.unit,
            Derivation::Product => told.0 && told.1,
            _ => named.0 && named.1 || together && (named.0 || named.1),
        }
    }

    /// "$3 million, or 5% of sales": a part of what the source tells of that measure.
    fn share_of_whole(&self) -> Option<Follows> {
        let item = self.item;
        // A margin is a profit as a part of sales, and names neither.
        let margin = item.is_margin() && item.whole.is_empty();
        if !matches!(item.family, Family::Percent | Family::Multiple) || item.change || item.whole.is_empty() && !margin {
            return None;
        }
        let mut wholes: Vec<usize> = Vec::new();
        let sales: &[Concept] = if margin { &[Concept::Revenue] } else { &[] };
        for &concept in item.whole.concepts.iter().chain(sales) {
            wholes.extend(self.source.of_concept(concept, self.told.first().copied().unwrap_or(0)));
        }
        for &word in &item.whole.words {
            wholes.extend(self.source.topics.rare(word).flat_map(|sentence| self.source.document.of_sentence(sentence)));
        }
        for &part in &self.told {
            let Some(one) = self.other(part).filter(|part| is_level(part)) else { continue };
            if margin && read::margin_of(one.concept).is_none_or(|of| item.concept.is_some_and(|named| named != of)) {
                continue;
            }
            let whole_of = |two: &Item<'_>| {
                if margin { two.concept == Some(Concept::Revenue) && two.earlier == one.earlier } else { self.is_part_of(&item.whole, two) }
            };
            for &whole in &wholes {
                let Some(two) = self.other(whole).filter(|two| is_level(two) && alike(one, two) && whole_of(two)) else {
                    continue;
                };
                let share = one.middle().abs().checked_div(two.middle().abs());
                let share = share.filter(|share| *share < Decimal::ONE).map(|share| match item.family {
                    Family::Percent => share.saturating_mul(Decimal::ONE_HUNDRED),
                    _ => share,
                });
                let width = |share: Decimal| derive::blurs(one, two).saturating_mul(share);
                if share.is_some_and(|share| compare::allows(item, item.middle().abs(), share) && self.shows_no_more(width(share))) {
                    return Some((Derivation::Share, self.spans(&[part, whole])));
                }
            }
        }
        None
    }

    /// "which leaves three quarters": what one part leaves of the whole.
    fn rest(&self) -> Option<Follows> {
        let item = self.item;
        if item.family != Family::Percent || item.change || !item.rest {
            return None;
        }
        let rest = |other: &Item<'_>| Decimal::ONE_HUNDRED.saturating_sub(other.middle());
        let part = self.told.iter().copied().find(|&at| {
            self.other(at).is_some_and(|other| {
                other.family == Family::Percent
                    && (!other.change || !other.whole.is_empty())
                    && compare::allows(item, item.middle().abs(), rest(other))
            })
        })?;
        Some((Derivation::Difference, self.spans(&[part])))
    }

    /// "exceeded rent by $4 million", "$28 million more than the year before": what one that is told beside
    /// it is above another, of the same measure and another time, or of a measure that the claim names.
    fn against(&self) -> Option<Follows> {
        let item = self.item;
        if !(item.change || item.gap || item.beyond) {
            return None;
        }
        let mut best: Option<(Decimal, Derivation, usize, usize)> = None;
        for &at in self.told.iter().take(4) {
            let Some(one) = self.other(at).filter(|one| !one.change) else { continue };
            let mut others: Vec<usize> = (at.saturating_sub(BESIDE)..at + BESIDE + 1).collect();
            for &concept in one.concepts.iter().chain(&item.concepts) {
                others.extend(self.source.of_concept(concept, at));
            }
            for place in others.into_iter().filter(|&place| place != at) {
                let Some(two) = self.other(place).filter(|two| !two.change && alike(one, two) && one.is_range() == two.is_range()) else {
                    continue;
                };
                if !self.is_measured_against(one, two) {
                    continue;
                }
                for found in above(item, one, two) {
                    if self.fits(&found) {
                        let distance = found.value.saturating_sub(item.middle().abs()).abs();
                        if best.is_none_or(|best| distance < best.0) {
                            best = Some((distance, found.derivation, at, place));
                        }
                    }
                }
            }
        }
        let (_, derivation, one, two) = best?;
        Some((derivation, self.spans(&[one, two])))
    }

    fn is_measured_against(&self, one: &Item<'_>, two: &Item<'_>) -> bool {
        if !self.item.against.iter().all(|qualifier| two.qualifiers.contains(qualifier)) {
            return false;
        }
        let linked = one.from.and_then(|from| self.other(from)).is_some_and(|from| from.span == two.span);
        let times = one.told.zip(two.told).is_some_and(|(one, two)| one.part == two.part && one.year != two.year);
        let apart = two.earlier || two.aside || two.consensus || times;
        let has = |other: &Item<'_>| self.item.head.is_some_and(|head| other.clause.binary_search(&head).is_ok());
        if self.item.of_others && !two.consensus {
            return false;
        }
        let silent = two.concepts.is_empty() && (one.sentence == two.sentence || two.consensus && one.sentence.abs_diff(two.sentence) == 1);
        if shares(&one.concepts, &two.concepts) || has(one) && has(two) || silent {
            return linked || apart;
        }
        linked || shares(&self.item.concepts, &two.concepts)
    }

    /// "an average of $68 apiece": an amount by how many it is for.
    fn one_of_several(&self) -> Option<Follows> {
        let item = self.item;
        if !item.each || !matches!(item.family, Family::Money(_)) {
            return None;
        }
        for &at in &self.told {
            let Some(one) = self.other(at).filter(|one| one.family == item.family && !one.is_range()) else { continue };
            for place in self.source.document.of_sentence(one.sentence) {
                let Some(two) = self.other(place).filter(|two| two.family == Family::Count && !two.is_range()) else { continue };
                if one.low.checked_div(two.low).is_some_and(|value| compare::allows(item, item.middle().abs(), value)) {
                    return Some((Derivation::Ratio, self.spans(&[at, place])));
                }
            }
        }
        None
    }

    /// "$7 million, which is $2 million above the $5 million of rent": what lies between the figures before and behind it.
    fn between(&self) -> Option<Follows> {
        let item = self.item;
        let beside = |at: Option<usize>| {
            let at = at.filter(|&at| self.findings.get(at).is_some_and(|finding| finding.verdict.holds()))?;
            let other = self.summary.items.get(at).filter(|other| other.sentence == item.sentence && !other.is_range())?;
            Some((at, other))
        };
        let ((first, one), (second, two)) = beside(self.at.checked_sub(1)).zip(beside(Some(self.at + 1)))?;
        if !item.gap || one.family != two.family {
            return None;
        }
        let found = above(item, one, two).into_iter().find(|found| self.fits(found))?;
        let evidence = [first, second].into_iter().filter_map(|place| self.findings.get(place));
        Some((found.derivation, evidence.flat_map(|finding| finding.evidence.iter().take(1).copied()).collect()))
    }

    /// From others of the summary that hold themselves, of its sentence or so many away.
    fn among(&self, away: usize) -> Option<Follows> {
        let item = self.item;
        let near: Vec<usize> = (self.at.saturating_sub(BESIDE)..(self.at + BESIDE + 1).min(self.summary.items.len()))
            .filter(|&other| other != self.at)
            .filter(|&other| self.findings.get(other).is_some_and(|finding| finding.verdict.holds()))
            .filter(|&other| self.summary.items.get(other).is_some_and(|other| other.sentence.abs_diff(item.sentence) <= away))
            .collect();
        let mut values = Vec::new();
        for (place, &first) in near.iter().enumerate() {
            for &second in near.iter().skip(place + 1) {
                if let (Some(one), Some(two)) = (self.summary.items.get(first), self.summary.items.get(second)) {
                    let own = (one.sentence == item.sentence, two.sentence == item.sentence);
                    let from = values.len();
                    derive::pair(first, one, second, two, &mut values);
                    let together = |found: &Derived| match found.derivation {
                        // A margin is a share of sales, which the sentence before may tell.
                        Derivation::Share if item.is_margin() => own.0 || own.1,
                        Derivation::Sum => own.0 && own.1 && (item.together || derive::alike(one, two) && one.unit == two.unit),
                        Derivation::Product | Derivation::Share | Derivation::Ratio => own.0 && own.1,
                        _ => own.0 || own.1,
                    };
                    let mut at = 0;
                    values.retain(|found| {
                        at += 1;
                        at <= from || together(found)
                    });
                }
            }
        }
        let middle = item.middle().abs();
        let fits = |found: &&Derived| {
            let qualified = |at: usize| {
                self.summary.items.get(at).is_some_and(|other| item.against.iter().all(|qualifier| other.qualifiers.contains(qualifier)))
            };
            self.fits(found) && (item.against.is_empty() || qualified(found.first) || qualified(found.second))
        };
        let found = values.iter().filter(fits).min_by_key(|found| found.value.saturating_sub(middle).abs())?;
        let evidence = [found.first, found.second].into_iter().filter_map(|place| self.findings.get(place));
        Some((found.derivation, evidence.flat_map(|finding| finding.evidence.iter().take(1).copied()).collect()))
    }
}

fn shares(one: &[Concept], two: &[Concept]) -> bool {
    one.iter().any(|concept| two.contains(concept))
}

fn is_level(item: &Item<'_>) -> bool {
    !item.is_range() && matches!(item.family, Family::Money(_) | Family::Count)
}

fn alike(one: &Item<'_>, two: &Item<'_>) -> bool {
    one.family == two.family && (one.unit == two.unit || one.family != Family::Count)
}

/// By how much one level is above another, in what a claim is told in.
fn above(item: &Item<'_>, one: &Item<'_>, two: &Item<'_>) -> Vec<Derived> {
    use crate::value::Direction;
    let (new, old) = (one.middle(), two.middle());
    let direction = Some(if new < old { Direction::Down } else { Direction::Up });
    let derived = |family, value: Decimal, derivation, width| Derived {
        family,
        value: value.abs(),
        direction,
        derivation,
        width,
        first: 0,
        second: 0,
    };
    let mut found = Vec::new();
    let family = if one.family == Family::Percent { Family::Points } else { one.family };
    if item.family == family {
        found.push(derived(family, new.saturating_sub(old), Derivation::Difference, one.step.saturating_add(two.step)));
    }
    if item.family == Family::Percent && (item.change || item.gap) && one.family != Family::Percent && old > Decimal::ZERO {
        found.extend(growth(new, old).map(|grown| {
            let width = derive::blurs(one, two).saturating_mul(grown.saturating_add(Decimal::ONE_HUNDRED));
            derived(Family::Percent, grown, Derivation::Growth, width)
        }));
    }
    found
}
