//! The time that a figure is of.

use crate::amount::{Measure, UnitOf};
use crate::clause::Statement;
use crate::facts::chunk::{Chunk, Phrase};
use crate::facts::clause::{LONGEST, Parse};
use crate::facts::part::Style;
use crate::facts::token::{Role, Times, Token};
use crate::lex::Mark;
use crate::lexicon::parts_of as p;
use crate::text::atom::Key;

impl Parse<'_> {
    /// The words of the time that the figure at a phrase is of, from and up to a token; `earlier` where it is an earlier
    /// level of another.
    pub(crate) fn period(&self, figure: usize, earlier: bool) -> Option<(usize, usize)> {
        let (first, last) = self.holds.times?;
        let time = self.period_at(figure, earlier, first < figure, figure < last)?;
        // "three months ended March 31": from its span to its end.
        let (first, last) = match self.phrase(time) {
            Some(Phrase::Figure(_)) => (time, self.spelled(time)?),
            _ => match self.span_of(time) {
                Some(span) => (span, time),
                None => self.whole_span(time),
            },
        };
        Some((self.chunk(first)?.first, self.chunk(last)?.end))
    }

    /// "May 4, 2017 through June 9, 2018": the whole of what a time begins or ends.
    fn whole_span(&self, time: usize) -> (usize, usize) {
        let is_time = |at: usize| matches!(self.phrase(at), Some(Phrase::Time(Times::Plain | Times::Date)));
        // "between July and September", but "in 2018 and 2019"
        let between = |and: usize| {
            self.phrase(and) == Some(Phrase::And)
                && and
                    .checked_sub(2)
                    .and_then(|lead| self.chunk(lead))
                    .is_some_and(|lead| lead.phrase == Phrase::Preposition && lead.parts == p!(Preposition))
        };
        let joint = |at: usize| self.chunk(at).is_some_and(|chunk| chunk.is_preposition(p!(Ended))) || between(at);
        // "rose from May to June" is a movement; "From May to June, sales" a span.
        let led = |at: usize| {
            let from = self.before(at).filter(|(_, chunk)| chunk.is_preposition(p!(From)));
            from.is_some_and(|(from, _)| self.before(from).is_some_and(|(_, chunk)| !matches!(chunk.phrase, Phrase::Mark(_))))
        };
        match time.checked_sub(2) {
            Some(first) if is_time(first) && joint(first + 1) && !led(first) => (first, time),
            _ if is_time(time) && joint(time + 1) && is_time(time + 2) && !led(time) => (time, time + 2),
            _ => (time, time),
        }
    }

    /// Of a figure that counts months or days, the phrase that their end is told by: "three months ended March 31".
    fn spelled(&self, figure: usize) -> Option<usize> {
        let counts = |statement: &Statement| matches!(statement.amount.measure, Measure::Count(UnitOf::Period(_)));
        self.statement(figure).filter(|statement| counts(statement))?;
        // "the three-month period ended"
        let ended =
            figure + 1 + usize::from(self.chunk(figure + 1).is_some_and(|chunk| chunk.phrase == Phrase::Noun && chunk.has(p!(Span))));
        let ends = self.chunk(ended).is_some_and(|chunk| {
            matches!(chunk.phrase, Phrase::Verb | Phrase::Preposition) && chunk.has(p!(Ended)) && chunk.end == chunk.first + 1
        });
        (ends && matches!(self.phrase(ended + 1), Some(Phrase::Time(_)))).then_some(ended + 1)
    }

    /// Of a time, the figure that counts the months that it ends.
    fn span_of(&self, time: usize) -> Option<usize> {
        (2..4).filter_map(|back| time.checked_sub(back)).find(|&figure| self.spelled(figure) == Some(time))
    }

    /// The time itself, given whether there are any before the figure and behind it.
    fn period_at(&self, figure: usize, earlier: bool, before: bool, behind: bool) -> Option<usize> {
        if self.spelled(figure).is_some() {
            return None;
        }
        // "five years" is how long something is, not when.
        if self.statement(figure).is_some_and(|statement| matches!(statement.amount.measure, Measure::Count(UnitOf::Period(_)))) {
            // "a supply of 9 months in May"
            return (self.is_preposition_at(figure + 1) && matches!(self.phrase(figure + 2), Some(Phrase::Time(Times::Plain))))
                .then_some(figure + 2);
        }
        let compared = earlier || self.is_compared(figure);
        if let Some(time) = self.labelled(figure) {
            return Some(time);
        }
        if let Some(time) = self.one_by_one(figure) {
            return Some(time);
        }
        // "from $5 million recorded in the year-ago period"
        let left = self.before(figure).is_some_and(|(_, chunk)| chunk.is_preposition(p!(From)));
        if let Some(time) = behind.then(|| self.behind(figure, compared || left)).flatten() {
            return Some(time);
        }
        if !before {
            return None;
        }
        if compared {
            return self.right_before(figure);
        }
        self.ahead(figure, false).or_else(|| if self.holds.timely { self.ahead(figure, true) } else { None })
    }

    /// "compared with $5m", "versus the estimate of $5m".
    pub(crate) fn is_compared(&self, figure: usize) -> bool {
        if !self.all.meets(p!(Compared)) {
            return false;
        }
        let mut at = figure;
        for _ in 0..4 {
            let Some((before, chunk)) = self.before(at) else { return false };
            match chunk.phrase {
                Phrase::Preposition | Phrase::Subordinate if chunk.has(p!(Compared)) => return true,
                Phrase::Verb if chunk.has(p!(Compared)) => return true,
                Phrase::Preposition | Phrase::Noun => at = before,
                _ => return false,
            }
        }
        false
    }

    /// "(2019: $5m, 2018: $4m)", "2019 - $5m".
    fn labelled(&self, figure: usize) -> Option<usize> {
        let (mark, chunk) = self.before(figure)?;
        // "in the quarter: more than the $5m" begins another phrase.
        let own = self.chunk(figure).and_then(|figure| self.tokens.get(figure.first.checked_sub(1)?));
        if !(chunk.is_mark(Mark::Colon) || chunk.is_mark(Mark::Dash)) || own.is_some_and(|token| token.role == Role::Determiner) {
            return None;
        }
        self.before(mark)
            .filter(|(_, chunk)| matches!(chunk.phrase, Phrase::Time(Times::Plain | Times::Date | Times::Earlier)))
            .map(|(time, _)| time)
    }

    /// "$14m, $15m and $17m in 2017, 2018 and 2019": as many times as figures.
    fn one_by_one(&self, figure: usize) -> Option<usize> {
        let joint = |at: usize| matches!(self.phrase(at), Some(Phrase::And | Phrase::Mark(Mark::Comma)));
        let is_figure = |at: usize| matches!(self.phrase(at), Some(Phrase::Figure(_)));
        let is_time = |at: usize| matches!(self.phrase(at), Some(Phrase::Time(_)));
        let mut first = figure;
        let mut members = 0;
        while first >= 2 && joint(first - 1) && members < 8 {
            members += 1;
            let before = if joint(first - 2) { first.checked_sub(3) } else { first.checked_sub(2) };
            match before.filter(|&at| is_figure(at)) {
                Some(before) => first = before,
                None => break,
            }
        }
        let (mut place, mut count, mut at) = (0, 0, first);
        let mut end = first;
        while is_figure(at) && count < 8 {
            if at == figure {
                place = count;
            }
            count += 1;
            end = at + 1;
            at += 1;
            while joint(at) {
                at += 1;
            }
        }
        if count < 2 {
            return None;
        }
        let mut at = end;
        let mut skipped = 0;
        while !is_time(at)
            && self.spelled(at).is_none()
            && skipped < 4
            && matches!(self.phrase(at), Some(Phrase::Preposition | Phrase::Noun | Phrase::Mark(Mark::Comma)))
        {
            at += 1;
            skipped += 1;
        }
        let mut times = [0_usize; 8];
        let mut found = 0;
        while (is_time(at) || self.spelled(at).is_some()) && found < times.len() {
            if let Some(slot) = times.get_mut(found) {
                *slot = at;
            }
            found += 1;
            at = self.spelled(at).unwrap_or(at) + 1;
            while joint(at) {
                at += 1;
            }
        }
        if found == count {
            return times.get(place).copied();
        }
        // "As of December 2019 and 2018, we recorded A and B, respectively"
        let mut last = first;
        let mut skipped = 0;
        while !is_time(last) && skipped < LONGEST {
            last = last.checked_sub(1)?;
            if matches!(self.phrase(last), Some(Phrase::Mark(Mark::Semicolon | Mark::Stop) | Phrase::Subordinate)) && skipped > 0 {
                return None;
            }
            skipped += 1;
        }
        let mut begin = last;
        let mut run = 1;
        loop {
            let mut before = begin;
            while before > 0 && joint(before - 1) {
                before -= 1;
            }
            if before == begin || before == 0 || !is_time(before - 1) {
                break;
            }
            begin = before - 1;
            run += 1;
        }
        if run != count {
            return None;
        }
        (begin..=last).filter(|&at| is_time(at)).nth(place)
    }

    /// The time behind a figure in its clause, before the next figure.
    fn behind(&self, figure: usize, compared: bool) -> Option<usize> {
        let mut at = figure + 1;
        let mut listed = false;
        let mut crossed = 0;
        for _ in 0..12 {
            let chunk = self.chunk(at)?;
            match chunk.phrase {
                Phrase::Time(times) => {
                    // "on strong Q2 results", "ahead of Expo 2014": the time belongs to the noun beside it.
                    let within =
                        self.before(at).filter(|&(noun, _)| noun > figure && self.is_noun(noun)).and_then(|(noun, _)| self.before(noun));
                    if within.is_some_and(|(_, chunk)| chunk.phrase == Phrase::Preposition && !chunk.has(p!(In, At, For, Of, By, To))) {
                        at += 1;
                        continue;
                    }
                    let begins = self.tokens.get(chunk.first).is_some_and(|token| token.has(p!(Edge)));
                    let lead = self.before(at).map(|(_, chunk)| chunk).filter(|chunk| {
                        let leads =
                            chunk.phrase == Phrase::Preposition || chunk.phrase == Phrase::Subordinate && chunk.has(p!(Preposition));
                        leads && !begins
                    });
                    if self.is_of_superlative(figure, at) {
                        return None;
                    }
                    // "down a quarter on last year"
                    let on = |lead: &Chunk| lead.has(p!(On)) && times == Times::Plain && self.is_change(figure);
                    // "in line with the second quarter", "as a result of the first half"
                    if lead.is_some_and(|lead| lead.parts == p!(Preposition) && self.is_phrase(lead)) {
                        at += 1;
                        continue;
                    }
                    let apart = lead.is_some_and(|lead| lead.has(p!(From, Compared)) && !lead.has(p!(In)) || on(lead));
                    let than = lead.is_some_and(|lead| !lead.has(p!(In, At, For, By, Of, On, To)) && lead.has(p!(Compared)));
                    // "up 8% over the third quarter", but "over the next five years"
                    let over = lead.is_some_and(|lead| lead.has(p!(Hedge)) && !lead.has(p!(In)))
                        && self.is_change(figure)
                        && !self.tokens.get(chunk.first).is_some_and(|token| token.has(p!(Relation, Span)));
                    // "on strong Q2 results", "ahead of the 2019 vote"
                    // "after Q2 beat estimates": the time of another clause.
                    let own = lead.is_some_and(|lead| lead.phrase == Phrase::Subordinate) && self.phrase(at + 1) == Some(Phrase::Verb);
                    let reason = lead.is_some_and(|lead| !lead.has(p!(In, At, For, Of, By, To)))
                        && (self.is_noun(at + 1) || own)
                        && at + 1 < self.chunks.len();
                    // "up 0.4% on the month in May": what it is compared with, not when.
                    if lead.is_some_and(|lead| lead.has(p!(On))) && self.is_bare_span(chunk) {
                        at += 1;
                        continue;
                    }
                    match times {
                        _ if listed => return None,
                        Times::Earlier if compared || self.is_then(figure, at) => return Some(at),
                        Times::Earlier => return None,
                        _ if apart || than || over => {
                            return if compared && lead.is_some_and(|lead| lead.has(p!(From))) { Some(at) } else { None };
                        }
                        Times::Plain if !reason => return Some(at),
                        Times::Date if lead.is_some_and(|lead| lead.has(p!(At, By, To)) || !lead.has(p!(On))) && !reason => {
                            return Some(at);
                        }
                        _ => {}
                    }
                }
                // "of which $10 million was booked in May"
                Phrase::Verb if at == figure + 1 && self.heads_clause(figure) => {}
                // "the 20% held in May"
                Phrase::Verb
                    if at == figure + 1
                        && chunk.end == chunk.first + 1
                        && chunk.has(p!(Participle, Reports))
                        && self.is_preposition_at(at + 1) => {}
                Phrase::Verb if chunk.finite && !self.describes(at) => return None,
                Phrase::Subordinate
                    if chunk.has(p!(Preposition)) && matches!(self.phrase(at + 1), Some(Phrase::Time(_))) && !self.ranks(figure, at) => {}
                // "that Halden posted for the quarter"
                Phrase::Relative
                    if self.is_noun(at + 1)
                        && self.chunk(at + 2).is_some_and(|verb| verb.phrase == Phrase::Verb && verb.has(p!(Reports))) =>
                {
                    at += 2
                }
                Phrase::Subordinate | Phrase::Relative => return None,
                Phrase::Mark(Mark::Semicolon | Mark::Colon | Mark::Stop | Mark::Dash) => return None,
                // "in the three months to the end of March"
                Phrase::Figure(_) if self.spelled(at).is_some() => {
                    let lead = self.before(at).map(|(_, chunk)| chunk).filter(|chunk| chunk.phrase == Phrase::Preposition);
                    let apart = lead.is_some_and(|lead| lead.has(p!(From, Compared)));
                    return (!listed && lead.is_some() && (!apart || compared)).then_some(at);
                }
                Phrase::Figure(other) => {
                    let restates = self.statements.get(usize::from(other)).is_some_and(|other| other.equivalent_of.is_some());
                    let between = matches!(self.before(at), Some((_, Chunk { phrase: Phrase::And, .. })));
                    // Two figures joined by "and", with a time behind the second right away.
                    let headline = (self.style != Style::Prose || self.is_headline()) && crossed == 0;
                    if !restates {
                        if !(between && crossed < 2 || headline) {
                            return None;
                        }
                        crossed += 1;
                    }
                }
                // "by 5%, April sales were up 8%": the time of the next subject.
                Phrase::Mark(Mark::Comma)
                    if self.style != Style::Title
                        && matches!(self.phrase(at + 1), Some(Phrase::Time(Times::Plain)))
                        && self.is_noun(at + 2)
                        && self.chunk(at + 3).is_some_and(|chunk| chunk.phrase == Phrase::Verb && chunk.finite) =>
                {
                    return None;
                }
                // "by 5% and Q3 followed": a subject of its own.
                Phrase::And
                    if matches!(self.phrase(at + 1), Some(Phrase::Time(_)))
                        || self.is_preposition_at(at + 1) && matches!(self.phrase(at + 2), Some(Phrase::Time(_))) =>
                {
                    return None;
                }
                Phrase::Preposition if chunk.has(p!(Compared)) && !compared => listed = true,
                // What a bracket tells is told of what stands in it.
                Phrase::Mark(Mark::Open) => match (at..at + 24).find(|&at| self.chunk(at).is_none_or(|chunk| chunk.is_mark(Mark::Close))) {
                    Some(close) => at = close,
                    None => return None,
                },
                Phrase::Mark(Mark::Close) if crossed == 0 => {}
                _ => {}
            }
            at += 1;
        }
        None
    }

    /// Whether what stands between a figure and "since" only ranks it, "4%, its lowest since April": that is of another time
    /// than its own, where "has grown 12% since 1990" and "$5m of savings since April" are not.
    fn ranks(&self, figure: usize, since: usize) -> bool {
        let aside = (figure + 1..since).any(|at| self.chunk(at).is_some_and(|chunk| chunk.is_mark(Mark::Comma)));
        let noun = self.before(since).filter(|&(at, _)| at > figure && self.is_noun(at));
        let of = |noun: usize| self.before(noun).is_some_and(|(_, chunk)| chunk.is_preposition(p!(Of, In, For)));
        aside || noun.is_some_and(|(at, _)| !of(at))
    }

    /// "the month": which one is not said.
    fn is_bare_span(&self, chunk: &Chunk) -> bool {
        let [.., last] = self.of(chunk) else { return false };
        let words = self.text.get(last.start..last.end).unwrap_or_default().split_whitespace();
        words.map(|word| self.table.parts(Key::of_text(word))).all(|parts| parts.meets(p!(Span)) || parts.meets(p!(Determiner)))
    }

    /// "compared with Q3 2019's $5m", "from a year-ago $5m".
    fn right_before(&self, figure: usize) -> Option<usize> {
        let mut at = figure;
        for _ in 0..3 {
            let (before, chunk) = self.before(at)?;
            match chunk.phrase {
                Phrase::Time(_) => return Some(before),
                Phrase::Noun | Phrase::Mark(Mark::Comma) => at = before,
                _ => return None,
            }
        }
        None
    }

    /// The time before a figure: in its subject, at the head of its clause, or at the head of one before it.
    /// With `adjectives` also one that only says how often: "quarterly profit".
    fn ahead(&self, figure: usize, adjectives: bool) -> Option<usize> {
        let mut at = figure;
        let (mut said, mut crossed, mut figures) = (false, false, 0);
        let mut verb = false;
        for _ in 0..LONGEST {
            let (before, chunk) = self.before(at)?;
            match chunk.phrase {
                Phrase::Verb => {
                    said |= chunk.has(p!(Says)) && !chunk.has(p!(Amounts, Moves, Reports)) && self.subject(before).is_some();
                    verb = true;
                }
                Phrase::Mark(Mark::Semicolon | Mark::Stop) => crossed = true,
                Phrase::Mark(Mark::Close) => {
                    if let Some(open) =
                        (at.saturating_sub(24)..before).rev().find(|&at| self.chunk(at).is_some_and(|chunk| chunk.is_mark(Mark::Open)))
                    {
                        at = open;
                        continue;
                    }
                }
                Phrase::Subordinate | Phrase::Relative => crossed = true,
                Phrase::Figure(_) => figures += 1,
                Phrase::Time(times) => {
                    // "For the three months ended June 30": as one.
                    let span = self.span_of(before);
                    let times = if span.is_some() { Times::Plain } else { times };
                    let time = before;
                    let before = span.unwrap_or(before);
                    // "relative to a strong second quarter"
                    let start = self.before(before).map_or(before, |(noun, _)| if self.only_describes(noun) { noun } else { before });
                    let lead = self.before(start).map(|(_, chunk)| chunk);
                    let preposition = lead.filter(|lead| lead.phrase == Phrase::Preposition);
                    let apart = preposition.is_some_and(|lead| {
                        // "Over the full year Halden's profit": at the head of a sentence it is how long.
                        let over = before <= 1 && lead.has(p!(Hedge));
                        // "rose 0.3% on the month, or 3.9% on the year": what they are compared with.
                        let on = lead.has(p!(On)) && self.is_bare_span(chunk);
                        let other = !lead.has(p!(In, At, For, Of, By, To, On)) && self.is_noun(before + 1) && !over;
                        on || lead.has(p!(From, Compared)) || other && !self.is_in_its_phrase(time, figure)
                    });
                    // "at the slowest pace since March, a survey of 40 firms": only at its head is a sentence told since a time.
                    let since = start > 1
                        && lead.is_some_and(|lead| lead.phrase == Phrase::Subordinate && lead.has(p!(Preposition)))
                        && !self.is_noun(before + 1)
                        && !self.before(start - 1).is_some_and(|(_, chunk)| chunk.is_mark(Mark::Stop));
                    let topic = match preposition {
                        Some(_) => {
                            start <= 1
                                || self
                                    .before(start - 1)
                                    .is_none_or(|(_, chunk)| matches!(chunk.phrase, Phrase::Mark(_) | Phrase::And | Phrase::Subordinate))
                        }
                        None => {
                            start == 0
                                || lead.is_none_or(|lead| {
                                    matches!(lead.phrase, Phrase::Mark(Mark::Comma | Mark::Stop | Mark::Semicolon) | Phrase::Subordinate)
                                        // "April was up 2% and May was up 4%", "and May sales were up 4%"
                                        || lead.phrase == Phrase::And
                                            && self.phrase(before + 1 + usize::from(self.is_noun(before + 1))) == Some(Phrase::Verb)
                                })
                        }
                    };
                    let usable = match times {
                        Times::Plain => true,
                        Times::Date => preposition.is_some_and(|lead| lead.has(p!(At, By, To)) || !lead.has(p!(On))),
                        Times::Adjective => {
                            (adjectives || chunk.has(p!(Time)))
                                && figures == 0
                                && !crossed
                                && self.chunk(before + 1).is_some_and(|chunk| chunk.phrase == Phrase::Noun && chunk.has(p!(Measure)))
                        }
                        Times::Day | Times::Earlier => false,
                    };
                    if usable && !apart && !since {
                        if said {
                            // The time of what was said.
                            return None;
                        }
                        // "$5m compared to $4m in 2018, an increase of $1m": the time of what it is compared with.
                        let told = start.checked_sub(1 + usize::from(preposition.is_some()));
                        let is_compared = |&other: &usize| matches!(self.phrase(other), Some(Phrase::Figure(_))) && self.is_compared(other);
                        // "or 18% of sales" restates it.
                        let restates = figures == 0 && self.before(figure).is_some_and(|(_, joint)| joint.has(p!(Or)));
                        if let Some(other) = told.filter(is_compared).filter(|_| !restates) {
                            at = other;
                            figures += 1;
                            continue;
                        }
                        // "set up in 1990, and its sales": of a clause without a figure.
                        if verb
                            && figures == 0
                            && !topic
                            && times != Times::Adjective
                            && !self.of_subject(time)
                            && !self.is_in_its_phrase(time, figure)
                            && self.verb_before(before).is_some()
                        {
                            return None;
                        }
                        if figures == 0 && !crossed || topic {
                            return Some(time);
                        }
                        // A list of figures under one time: "net sales in Q2 were A and profit B".
                        return (!crossed).then_some(time);
                    }
                }
                _ => {}
            }
            at = before;
        }
        None
    }

    /// Whether several words make one preposition.
    fn is_phrase(&self, lead: &Chunk) -> bool {
        self.of(lead).first().is_some_and(|token| self.text.get(token.start..token.end).is_some_and(|words| words.contains(' ')))
    }

    /// Words that only describe: "a strong second quarter".
    pub(crate) fn only_describes(&self, noun: usize) -> bool {
        let describes = |token: &Token| token.role == Role::Determiner || token.has(p!(Describing)) && !token.has(p!(Measure, Owner));
        self.is_noun(noun) && self.chunk(noun).is_some_and(|chunk| self.of(chunk).iter().all(describes))
    }

    /// "with second-quarter cash flow of $5 million": whether only the measure stands between a time and its figure.
    fn is_in_its_phrase(&self, time: usize, figure: usize) -> bool {
        let within = |at: usize| self.is_noun(at) || self.chunk(at).is_some_and(|chunk| chunk.is_preposition(p!(Of)));
        figure > time + 1 && (time + 1..figure).all(within)
    }

    /// "for the first time since May", "the lowest since 2011": a time behind a figure that such a word takes for itself.
    fn is_of_superlative(&self, figure: usize, time: usize) -> bool {
        let since = self.before(time).filter(|(_, chunk)| chunk.phrase == Phrase::Subordinate && chunk.has(p!(Preposition)));
        let noun = since.and_then(|(since, _)| self.before(since)).filter(|&(noun, _)| noun > figure);
        noun.is_some_and(|(_, chunk)| chunk.phrase == Phrase::Noun && chunk.all.meets(p!(Ordinal, Describing)))
    }

    fn is_change(&self, figure: usize) -> bool {
        self.statement(figure).is_some_and(|statement| statement.change)
    }

    /// "sales were $28 million a year ago", "24% growth in the year before": whether an earlier time right behind a figure is its own.
    fn is_then(&self, figure: usize, time: usize) -> bool {
        let Some(statement) = self.statement(figure) else { return false };
        let led = self.before(time).is_some_and(|(_, lead)| lead.is_preposition(p!(In, Of, For)) && !lead.has(p!(From, Compared)));
        let time = time - usize::from(led);
        let grown = time == figure + 2 && self.chunk(figure + 1).is_some_and(|noun| noun.phrase == Phrase::Noun && noun.has(p!(Movement)));
        let level = time == figure + 1 && !statement.change && statement.direction.is_none() && statement.from.is_none();
        grown || level
    }

    /// "expects its sales for 2008 to rise": whether a time belongs to the subject of the verb right behind it.
    fn of_subject(&self, time: usize) -> bool {
        let led = self.chunk(time + 1).is_some_and(|chunk| chunk.is_preposition(p!(To)));
        let verb = time + 1 + usize::from(led);
        // "launched in December to deliver" is no subject's.
        let foreseen = || self.verb_before(time).and_then(|verb| self.chunk(verb)).is_some_and(|verb| verb.has(p!(Expects)));
        if led && !foreseen() {
            return false;
        }
        let noun = time.checked_sub(2).is_some_and(|noun| self.is_noun(noun) && self.is_preposition_at(noun + 1));
        noun && self.phrase(verb) == Some(Phrase::Verb)
    }
}
