//! Which figures of a source one of a summary may mean, by all that the summary tells beside it.

use rust_decimal::Decimal;

use crate::check::align::{Claim, Points};
use crate::check::compare::{self, Agreement, Differences};
use crate::check::index::Index;
use crate::check::item::{Document, Family, Item};
use crate::value::Bound;

/// The families that a figure of one can be told in.
fn families(item: &Item<'_>) -> [Option<Family>; 3] {
    let other = match item.family {
        Family::Points => Some(Family::Percent),
        Family::Percent if item.change => Some(Family::Points),
        _ => None,
    };
    [Some(item.family), other, item.also]
}

/// A figure of the source that has the value of one of the summary.
#[derive(Debug)]
pub(crate) struct Told {
    pub at: usize,
    pub agreement: Agreement,
    /// In what it differs all the same.
    pub differences: Differences,
}

impl Told {
    pub(crate) fn holds(&self) -> bool {
        self.differences.found.is_empty()
    }
}

/// The figures of the source that have the value of one of the summary.
pub(crate) fn told(item: &Item<'_>, source: &Index<'_>) -> Vec<Told> {
    let reach = item.round.max(item.step).max(Decimal::ZERO);
    let mut found = Vec::new();
    for family in families(item).into_iter().flatten() {
        for (at, other) in source.between(family, item.low.abs().saturating_sub(reach), item.low.abs().saturating_add(reach)) {
            if !compare::comparable(item, other) {
                continue;
            }
            let Some(agreement) = compare::agreement(item, other) else { continue };
            found.push(Told { at, agreement, differences: compare::differences(item, other, source) });
        }
    }
    found
}

/// Where a source tells the values of a summary: sentence by sentence which of them.
#[derive(Debug, Default)]
pub(crate) struct Beside {
    /// The sentence of the summary, that of the source, the figure of the summary; sorted.
    rows: Vec<(usize, usize, usize)>,
    /// The figure of the source, and that of the summary which may tell it; sorted.
    claimed: Vec<(usize, usize)>,
}

impl Beside {
    /// Of the figures of a summary from a place on, with what is told of each.
    pub(crate) fn new(summary: &Document<'_>, first: usize, told: &[Vec<Told>], source: &Index<'_>) -> Self {
        let (mut rows, mut claimed) = (Vec::new(), Vec::new());
        for ((at, item), told) in summary.items.iter().enumerate().skip(first).zip(told) {
            claimed.extend(told.iter().filter(|told| !told.differences.firm).map(|told| (told.at, at)));
            // Words and rough values are met by chance.
            if item.worded || item.bound == Bound::About {
                continue;
            }
            let sentences = told.iter().filter_map(|told| source.document.items.get(told.at)).map(|other| other.sentence);
            rows.extend(sentences.map(|sentence| (item.sentence, sentence, at)));
        }
        rows.sort_unstable();
        rows.dedup();
        claimed.sort_unstable();
        Self { rows, claimed }
    }

    /// The points of a figure of the source for this: figures beside a claim are told in its sentence too.
    fn points(&self, at: usize, summary: &Document<'_>, other: &Item<'_>) -> i32 {
        let Some(item) = summary.items.get(at) else { return 0 };
        let place = (item.sentence, other.sentence);
        let first = self.rows.partition_point(|row| (row.0, row.1) < place);
        let rows = self.rows.get(first..).unwrap_or_default().iter().take_while(|row| (row.0, row.1) == place).take(CROWD);
        let others = rows.filter(|row| row.2 != at).filter_map(|row| Some((row.2, summary.items.get(row.2)?)));
        others
            .map(|(place, beside)| {
                let links = |item: &Item<'_>, to| [item.of, item.from, item.equivalent_of].contains(&Some(to));
                if links(beside, at) || links(item, place) { 10 } else { 4 }
            })
            .max()
            .unwrap_or(0)
    }

    /// Whether fewer figures of the source have a value than there are claims of it in one sentence, and one of the others
    /// is the one that is meant: what is told once is not told of two things.
    pub(crate) fn is_spent(&self, aligned: &Aligned<'_, '_, '_>, places: &[usize], best: Fitting) -> bool {
        let claim = aligned.claim.item;
        let same = |other: &usize| {
            aligned.summary.items.get(*other).is_some_and(|other| {
                (other.family, other.low, other.high) == (claim.family, claim.low, claim.high)
                    && ![other.equivalent_of, claim.equivalent_of].contains(&Some(aligned.place))
            })
        };
        let others: Vec<usize> = self.others(best.0, aligned.place).filter(same).collect();
        others.len() >= places.len()
            && others.into_iter().any(|other| {
                let other = Aligned::new(other, aligned.summary, aligned.source, self);
                other.and_then(|other| other.points(best.0)).is_some_and(|points| points.sum() > best.1.sum() + SPENT)
            })
    }

    /// The other figures of the summary's sentence that may tell a figure of the source.
    fn others(&self, at: usize, place: usize) -> impl Iterator<Item = usize> {
        let first = self.claimed.partition_point(|row| row.0 < at);
        let rows = self.claimed.get(first..).unwrap_or_default().iter().take_while(move |row| row.0 == at).take(TAKEN);
        rows.map(|row| row.1).filter(move |other| *other != place)
    }
}

/// How many figures of one sentence are asked for that are told in one of the source.
const CROWD: usize = 24;

/// How many figures that fit a claim better are looked at, and how many claims of each.
const TAKEN: usize = 6;

/// By how many points another claim with the same value must fit better.
const SPENT: i32 = 3;

/// By how many points two figures must fit better when they are exchanged.
const EXCHANGED: i32 = 4;

/// The same where both texts tell them in the same order.
const IN_ORDER: i32 = 20;

/// A figure of a summary that the source may tell, with all that says which figure of the source it is.
pub(crate) struct Aligned<'c, 't, 's> {
    place: usize,
    pub claim: Claim<'c, 't>,
    summary: &'c Document<'t>,
    pub source: &'c Index<'s>,
    pub beside: &'c Beside,
}

/// A place in the source, and how well it fits.
pub(crate) type Fitting = (usize, Points);

impl<'c, 't, 's> Aligned<'c, 't, 's> {
    pub(crate) fn new(place: usize, summary: &'c Document<'t>, source: &'c Index<'s>, beside: &'c Beside) -> Option<Self> {
        Some(Self { place, claim: Claim::new(summary.items.get(place)?, source), summary, source, beside })
    }

    pub(crate) fn points(&self, at: usize) -> Option<Points> {
        self.claim.points(at, self.source, |other| self.beside.points(self.place, self.summary, other))
    }

    pub(crate) fn best(&self, places: &[usize]) -> Option<Fitting> {
        places.iter().filter_map(|&at| Some((at, self.points(at)?))).max_by_key(|(_, points)| points.sum())
    }

    /// The figure with another value that fits the claim best, where it fits by so many points better than the best with
    /// its value, and is what the claim means.
    pub(crate) fn rival(&self, places: &[usize], best: Fitting, better: i32, is_meant: impl Fn(&Item<'s>) -> bool) -> Option<Fitting> {
        let fitting = self.claim.rivals(self.source, places).into_iter().filter_map(|at| Some((at, self.points(at)?)));
        let mut rivals: Vec<Fitting> = fitting
            .filter(|(_, points)| points.sum() > best.1.sum() + better)
            .filter(|(at, _)| self.source.document.items.get(*at).is_some_and(&is_meant))
            .collect();
        rivals.sort_by_key(|(at, points)| (-points.sum(), *at));
        rivals.into_iter().take(TAKEN).find(|rival| !self.is_taken(*rival, best))
    }

    /// Whether another figure of the summary tells a figure of the source, and to exchange the two would fit no better.
    fn is_taken(&self, rival: Fitting, best: Fitting) -> bool {
        let sentence = |at: usize| self.source.document.items.get(at).map(|item| item.sentence);
        self.beside.others(rival.0, self.place).any(|other| {
            let in_order = (other < self.place) == (rival.0 < best.0) && sentence(rival.0) == sentence(best.0);
            let more = if in_order { IN_ORDER } else { EXCHANGED };
            let Some(other) = Self::new(other, self.summary, self.source, self.beside) else { return false };
            let sum = |points: Option<Points>| points.map(Points::sum);
            let (own, exchanged) = (sum(other.points(rival.0)), sum(other.points(best.0)));
            own.zip(exchanged).is_some_and(|(own, exchanged)| best.1.sum() + own + more >= rival.1.sum() + exchanged)
        })
    }
}
