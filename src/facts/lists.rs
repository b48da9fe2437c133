//! Lists in a script without spaces: as many names, measures or times as figures are one each, in their order.

use crate::clause::Statement;
use crate::facts::about::About;
use crate::lexicon::{Calendar, Runs};
use crate::value::Span;

/// No list that a reader takes in has more members.
const LONGEST: usize = 8;

/// The members of a list, in their order.
#[derive(Clone, Copy)]
struct Members {
    spans: [Span; LONGEST],
    count: usize,
}

impl Members {
    const NONE: Self = Self { spans: [Span::new(0, 0); LONGEST], count: 0 };

    fn push(&mut self, span: Span) {
        if let Some(place) = self.spans.get_mut(self.count) {
            *place = span;
            self.count += 1;
        }
    }

    fn get(&self, at: usize) -> Option<Span> {
        self.spans.get(at).copied().filter(|_| at < self.count)
    }
}

/// A text with what its reader finds in it.
#[derive(Clone, Copy)]
pub(crate) struct Text<'a, T, O> {
    pub text: &'a str,
    pub words: &'a Runs,
    /// How long the time is that a place of a stretch begins with; 0 for none.
    pub time: T,
    /// Who owns the measure at a place, of those told behind another.
    pub owner: O,
}

/// Where what chooses a measure begins, which itself begins at a place: 归母净利润 of 净利润.
pub(crate) fn chosen(text: &str, words: &Runs, start: usize, mut from: usize) -> usize {
    loop {
        let modifier = text.get(start..from).map_or(0, |before| words.modifiers.end(before));
        if modifier == 0 {
            return from;
        }
        from -= modifier;
    }
}

impl<'a, T: Fn(usize, usize) -> usize + Copy, O: Fn(usize, Span) -> Option<Span> + Copy> Text<'a, T, O> {
    fn piece(self, start: usize, end: usize) -> &'a str {
        self.text.get(start..end).unwrap_or_default()
    }

    /// Gives the figures of each list what is theirs: 2022年、2023年营收和净利润分别为…. `near` tells how far back a reader looks
    /// from a figure.
    pub(crate) fn one_each(self, near: impl Fn(usize) -> usize, statements: &[Statement], abouts: &mut [About]) {
        let mut first = 0;
        while first < statements.len() {
            let mut end = first + 1;
            while end - first < LONGEST && self.joined(statements, end) {
                end += 1;
            }
            let count = end - first;
            if count > 1 {
                let start = statements.get(first).map_or(0, |figure| near(figure.amount.start));
                self.share(start, (first, count), statements, abouts);
            }
            first = end;
        }
    }

    /// Whether only a joint stands between a figure and the one before.
    fn joined(self, statements: &[Statement], at: usize) -> bool {
        let Some((one, two)) = at.checked_sub(1).and_then(|before| statements.get(before)).zip(statements.get(at)) else { return false };
        let between = self.piece(one.amount.stop, two.amount.start).trim();
        !between.is_empty() && self.words.joints.start(between) == between.len() && one.comparable(two)
    }

    fn share(self, start: usize, (first, count): (usize, usize), statements: &[Statement], abouts: &mut [About]) {
        let Some((figure, about)) = statements.get(first).zip(abouts.get(first).copied()) else { return };
        let times = self.times(start, figure.amount.start, count);
        let owners = about.entity.map(|owners| self.owners_of(owners)).filter(|owners| owners.count == count);
        let measures = about.metric.map(|last| self.measures(start, last)).filter(|measures| measures.count == count);
        let owner = measures.and_then(|measures| (self.owner)(start, measures.get(0)?));
        for member in 0..count {
            let Some(about) = abouts.get_mut(first + member) else { continue };
            match times {
                Some(times) => about.period = times.get(member).or(about.period),
                // 2020年至2022年营收分别为…: each is of one of those years.
                None => about.period = about.period.filter(|&time| !self.is_span_of_years(time)),
            }
            if let Some(name) = owners.and_then(|owners| owners.get(member)) {
                about.entity = Some(name);
            }
            if let Some(measure) = measures.and_then(|measures| measures.get(member)) {
                about.metric = Some(measure);
                about.entity = owner.or(about.entity);
            }
        }
    }

    /// 2020年至2022年, 2020至2022年
    fn is_span_of_years(self, time: Span) -> bool {
        let Calendar { year, until, .. } = self.words.calendar;
        let told = time.of(self.text).unwrap_or_default();
        let joined = told.trim_start_matches(|letter| self.words.is_digit(letter)).starts_with(*until);
        told.contains(*until) && told.matches(*year).count() > usize::from(!joined)
    }

    /// The last run of so many times.
    fn times(self, start: usize, end: usize, count: usize) -> Option<Members> {
        let mut found = None;
        let mut run = Members::NONE;
        let mut at = start;
        let mut past = start;
        while at < end {
            let length = (self.time)(at, end);
            if length == 0 {
                at += self.piece(at, end).chars().next().map_or(1, char::len_utf8);
                continue;
            }
            let between = self.piece(past, at);
            // 9月30日: the day goes on the month.
            if run.count == 0 || !between.is_empty() {
                if self.words.joints.start(between) != between.len() {
                    run = Members::NONE;
                }
                run.push(Span::new(at, at + length));
                found = if run.count == count { Some(run) } else { found.filter(|_| run.count < count) };
            }
            at += length;
            past = at;
        }
        found
    }

    /// The names of a list: A、B和C.
    fn owners_of(self, owners: Span) -> Members {
        let mut members = Members::NONE;
        let (mut begun, mut at) = (owners.start, owners.start);
        while at < owners.end {
            let rest = self.piece(at, owners.end);
            let joint = self.words.joints.start(rest);
            // 和 within a name is none.
            let parts = self.piece(begun, at).chars().count() > 1 && self.piece(at + joint, owners.end).chars().count() > 1;
            if joint > 0 && parts {
                members.push(Span::new(begun, at));
                at += joint;
                begun = at;
            } else {
                at += rest.chars().next().map_or(1, char::len_utf8);
            }
        }
        members.push(Span::new(begun, owners.end));
        members
    }

    /// The measures of a list that ends in one: 营收和净利润.
    fn measures(self, start: usize, last: Span) -> Members {
        let mut reversed = Members::NONE;
        let known = self.words.measures.end(last.of(self.text).unwrap_or_default());
        let mut end = if known > 0 { chosen(self.text, self.words, last.start, last.end - known) } else { last.start };
        reversed.push(Span::new(end, last.end));
        while reversed.count < LONGEST {
            let joint = self.words.joints.end(self.piece(start, end));
            let measure = self.words.measures.end(self.piece(start, end - joint));
            if joint == 0 || measure == 0 {
                break;
            }
            let stop = end - joint;
            let from = chosen(self.text, self.words, start, stop - measure);
            reversed.push(Span::new(from, stop));
            end = from;
        }
        let mut members = Members::NONE;
        for at in (0..reversed.count).rev() {
            if let Some(span) = reversed.get(at) {
                members.push(span);
            }
        }
        members
    }
}
