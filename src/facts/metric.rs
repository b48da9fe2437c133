//! The noun phrase that names what a figure measures.

use crate::amount::{Measure, UnitOf};
use crate::clause::Statement;
use crate::facts::chunk::{Chunk, Phrase};
use crate::facts::clause::{Members, Parse};
use crate::facts::part::Style;
use crate::facts::token::{Role, Shape, Times, Token, roles};
use crate::lex::Mark;
use crate::lexicon::{PartTable, parts_of as p};
use crate::text::atom::Key;

/// Where the measure and the owner of a figure are looked for.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Governor {
    /// The phrase that names the measure.
    pub measure: Option<usize>,
    /// Its head says only that it moved, or that it is foreseen: what is before it names the measure.
    pub without_head: bool,
    /// Who does what the verb says.
    pub actor: Option<usize>,
    /// It is read as estimated.
    pub estimated: bool,
    /// One that may name the place.
    pub place: Option<usize>,
    /// What stands behind it is no measure, and nothing else is.
    pub settled: bool,
    /// A noun beside the figure says so, not the verb of its clause.
    pub nominal: bool,
    /// Only a time names it: "(2014: $83 million)".
    pub labelled: bool,
    /// A phrase behind the figure that may name the owner.
    pub behind: Option<usize>,
}

/// A figure, and what stands beside it in its clause.
#[derive(Clone, Copy)]
struct Beside<'a> {
    figure: usize,
    index: usize,
    statement: &'a Statement,
    verb: Option<usize>,
    /// The verb says that something moves.
    moved: bool,
    /// What leads to it.
    left: Option<usize>,
    /// The phrase behind it.
    next: usize,
}

impl Beside<'_> {
    /// Whether the figure counts something, or does not say what it is a number of.
    fn counts(&self) -> bool {
        matches!(self.statement.amount.measure, Measure::Count(_) | Measure::Nothing)
    }

    /// Whether it counts things that the text names with it.
    fn is_counted(&self) -> bool {
        matches!(self.statement.amount.measure, Measure::Count(UnitOf::Noun(..)))
    }
}

/// What a noun phrase is to a figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sort {
    Measure,
    /// A noun that no list has.
    Plain,
    Movement,
    Unmeasured,
    Estimate,
    /// Someone, not something measured.
    Owner,
    Name,
}

/// The figures that are one word with their unit: "six-month".
pub(crate) fn hyphenated(text: &str, statements: &[Statement]) -> Members {
    let mut members = Members::default();
    for (index, Statement { amount, .. }) in statements.iter().enumerate() {
        let joined = || {
            let words = text.get(amount.start..amount.stop).unwrap_or_default();
            let hyphen = words.bytes().position(|byte| byte == b'-');
            hyphen.and_then(|hyphen| words.get(hyphen + 1..)).is_some_and(|unit| unit.starts_with(char::is_alphabetic))
        };
        if matches!(amount.measure, Measure::Count(_)) && joined() {
            members.insert(index);
        }
    }
    members
}

/// The figures that are quantities of something, 50 kilograms, and no numbers of things.
pub(crate) fn quantities(text: &str, statements: &[Statement], table: &PartTable) -> Members {
    // 10.5M is millions of what was named before.
    let scale = |word: &str| word.len() == 1 && word.bytes().all(|letter| letter.is_ascii_uppercase());
    let counts = |word: &str| !word.is_empty() && (scale(word) || table.find(Key::of_text(word)).word.counts());
    // The unit stands last.
    let mut members = Members::default();
    for (index, Statement { amount, .. }) in statements.iter().enumerate() {
        let words = || text.get(amount.start..amount.stop).unwrap_or_default().rsplit(|letter: char| !letter.is_alphabetic());
        if matches!(amount.measure, Measure::Count(UnitOf::Known(_))) && !words().any(counts) {
            members.insert(index);
        }
    }
    members
}

impl Parse<'_> {
    fn sort(&self, at: usize) -> Option<Sort> {
        let chunk = self.chunk(at).filter(|chunk| chunk.phrase == Phrase::Noun)?;
        let parts = chunk.parts;
        let single = chunk.nouns + chunk.names == 1;
        let words = self.of(chunk);
        let head = words.last()?;
        let numbered = || words.iter().all(|token| token.shape == Shape::Number || token.role == Role::Determiner);
        Some(if head.shape == Shape::Number && numbered() {
            Sort::Unmeasured
        } else if head.role == Role::Name {
            Sort::Name
        } else if parts.meets(p!(Estimate)) && !parts.meets(p!(Measure)) {
            Sort::Estimate
        } else if parts.meets(p!(Unmeasured)) && (!parts.meets(p!(Measure)) || single) {
            // "vesting period" names one, "recent level" and "first half" do not.
            let rest = words.split_last().map_or(&[][..], |(_, rest)| rest);
            let named = rest.iter().any(|token| {
                token.role == Role::Noun
                    && !token.has(p!(Describing, Choosing, Span, Numeral, Ordinal, Unmeasured, Nationality))
                    && token.is_word()
            });
            if named && !parts.meets(p!(Edge)) { Sort::Plain } else { Sort::Unmeasured }
        } else if parts.meets(p!(Movement)) && (!parts.meets(p!(Measure)) || single) && (!is_outcome(parts) || self.grows_in(at, single)) {
            Sort::Movement
        } else if parts.meets(p!(Measure)) {
            Sort::Measure
        } else if parts.meets(p!(Anonymous, Owner, Source, Incorporated)) {
            Sort::Owner
        } else if (parts.meets(p!(Describing, Nationality, Tag)) || self.ends_as_participle(chunk)) && single {
            Sort::Unmeasured
        } else {
            Sort::Plain
        })
    }

    /// "growth in beer sales": what grows is told, and the growth by itself is no measure.
    fn grows_in(&self, at: usize, single: bool) -> bool {
        let told = |noun: usize| self.chunk(noun).is_some_and(|chunk| chunk.phrase == Phrase::Noun && chunk.has(p!(Measure)));
        single && self.chunk(at + 1).is_some_and(|chunk| chunk.is_preposition(p!(In))) && told(at + 2)
    }

    /// "$12 million adjusted for": a word that chooses a measure, and is none.
    fn ends_as_participle(&self, chunk: &Chunk) -> bool {
        let past = |token: &Token| {
            let word = self.text.get(token.start..token.end).unwrap_or_default();
            token.has(p!(Choosing)) && !token.has(p!(Measure, Noun)) && self.table.words.past_endings.end(word, 3)
        };
        self.of(chunk).last().is_some_and(past)
    }

    /// What a phrase that says only that something moved passes on to: the rise "in exports", a phrase before its head.
    fn passed_on(&self, at: usize, governor: &mut Governor) -> bool {
        let behind = at + 1;
        if self.chunk(behind).is_some_and(|chunk| chunk.is_preposition(p!(In, Of, To, For, On))) {
            // "a jump in Q2 profit"
            let noun = behind + 1 + usize::from(matches!(self.phrase(behind + 1), Some(Phrase::Time(_))) && self.is_noun(behind + 2));
            match self.sort(noun) {
                Some(Sort::Measure | Sort::Plain) => {
                    governor.measure = Some(noun);
                    return true;
                }
                Some(Sort::Name | Sort::Owner) => governor.behind = Some(noun),
                _ => {}
            }
        }
        let Some(chunk) = self.chunk(at) else { return false };
        let words = self.of(chunk);
        let before_head = words.split_last().map_or(&[][..], |(_, rest)| rest);
        let measured = before_head.iter().any(|token| {
            token.role == Role::Noun
                && token.is_word()
                && (token.has(p!(Measure))
                    || !chunk.has(p!(Unmeasured, Estimate))
                        && !token.has(p!(Describing, Timely, Nationality))
                        && (!token.has(p!(Choosing)) || chunk.has(p!(Measure))))
        });
        if measured {
            governor.measure = Some(at);
            // "economic growth", "loan growth" stay whole.
            governor.without_head = !chunk.has(p!(Measure));
            return true;
        }
        false
    }

    /// The measure and the actor of the figure at a phrase.
    pub(crate) fn governor(&self, figure: usize, index: usize) -> Governor {
        let mut governor = self.beside(figure, index);
        governor.nominal = governor.measure.is_some();
        if governor.measure.is_some() || governor.labelled || governor.settled {
            return governor;
        }
        let Some(statement) = self.statements.get(index) else { return governor };
        let counts = matches!(statement.amount.measure, Measure::Count(UnitOf::Known(_) | UnitOf::Noun(..)) | Measure::Nothing)
            && !self.is_quantity(index);
        let Some(verb) = self.verb_before(figure) else {
            self.without_verb(figure, statement.change || !counts, &mut governor);
            return governor;
        };
        // "Sales rose, and 4.9 million cars were sold": the figure is the subject of the next verb.
        if self.heads_clause(figure) {
            governor.actor = None;
            return governor;
        }
        // "Sales reached $5 million and orders, up 4%, $7 million": the verb is left out.
        if let Some(noun) = self.gapped(figure) {
            governor.measure = Some(noun);
            return governor;
        }
        self.by_verb(figure, verb, counts, &mut governor);
        governor
    }

    /// The noun that a figure only describes: "a six-month loan", "the 27-nation bloc", but "12-month revenue".
    pub(crate) fn described(&self, figure: usize, index: usize) -> Option<usize> {
        let noun = figure + 1;
        (self.is_hyphenated(index) && self.is_noun(noun) && self.sort(noun) != Some(Sort::Measure)).then_some(noun)
    }

    /// Whether a count is one word with its unit: "six-month".
    pub(crate) fn is_hyphenated(&self, index: usize) -> bool {
        self.hyphenated.has(index)
    }

    /// The words of a thing that a figure describes: "screen", "credit facility".
    pub(crate) fn thing(&self, noun: usize) -> Option<(usize, usize)> {
        match self.sort(noun)? {
            Sort::Plain | Sort::Owner => self.measure_words(noun, false),
            Sort::Name => self.name_words(self.chunk(noun)?.first, self.chunk(noun)?.end),
            Sort::Measure | Sort::Movement | Sort::Unmeasured | Sort::Estimate => None,
        }
    }

    /// Whether a figure is a quantity of something, 50 kilograms, and no number of things.
    fn is_quantity(&self, index: usize) -> bool {
        self.quantities.has(index)
    }

    /// The thing that a quantity is told of: "The aircraft is 72 metres long", "a 400 ml bottle".
    pub(crate) fn measured_thing(&self, figure: usize, index: usize, governor: &Governor) -> Option<usize> {
        if !self.is_quantity(index) {
            return None;
        }
        let behind = figure + 1;
        if governor.measure == Some(behind) && self.sort(behind) == Some(Sort::Plain) {
            return Some(behind);
        }
        let verb = self.verb_before(figure)?;
        let told = (verb + 1..figure).all(|at| self.is_preposition_at(at));
        let thing = |noun: &usize| told && matches!(self.sort(*noun), Some(Sort::Plain | Sort::Owner));
        governor.actor.filter(thing).filter(|&noun| governor.measure.is_none_or(|measure| measure == noun))
    }

    /// Whether what a figure counts can be what its measure is told in: a term is told in months, revenue is not.
    pub(crate) fn is_told_in(&self, index: usize, measure: usize) -> bool {
        let spans =
            self.statements.get(index).is_some_and(|statement| matches!(statement.amount.measure, Measure::Count(UnitOf::Period(_))));
        !spans || self.chunk(measure).is_some_and(|chunk| chunk.has(p!(Duration)))
    }

    /// Whether a clause begins with a figure, which its verb follows.
    pub(crate) fn heads_clause(&self, figure: usize) -> bool {
        let begins = self.before(figure).is_some_and(|(_, chunk)| {
            matches!(chunk.phrase, Phrase::And | Phrase::Subordinate | Phrase::Relative) || chunk.is_mark(Mark::Comma)
        });
        let acts = || {
            self.chunk(figure + 1).is_some_and(|chunk| {
                chunk.phrase == Phrase::Verb && chunk.finite && (chunk.end > chunk.first + 1 || !chunk.has(p!(Participle)))
            })
        };
        begins && acts()
    }

    /// A measure between "and" and a figure, with no verb behind it.
    fn gapped(&self, figure: usize) -> Option<usize> {
        let mut at = figure;
        for _ in 0..6 {
            let (before, chunk) = self.before(at)?;
            match chunk.phrase {
                Phrase::Noun => {
                    let joined = self.before(before).is_some_and(|(and, chunk)| {
                        chunk.phrase == Phrase::And
                            && self
                                .before(and)
                                .is_some_and(|(_, chunk)| matches!(chunk.phrase, Phrase::Figure(_) | Phrase::Mark(_) | Phrase::Time(_)))
                    });
                    return (joined && self.sort(before) == Some(Sort::Measure)).then_some(before);
                }
                Phrase::Mark(Mark::Comma) | Phrase::Figure(_) | Phrase::Time(_) => at = before,
                _ => return None,
            }
        }
        None
    }

    /// The measure by the nouns beside the figure.
    fn beside(&self, figure: usize, index: usize) -> Governor {
        let mut governor = Governor::default();
        let Some(statement) = self.statements.get(index) else { return governor };
        if self.labels_time(figure) {
            governor.labelled = true;
            return governor;
        }
        governor.estimated = self.all.meets(p!(Prospect)) && self.is_closed_as_foreseen(figure);
        let verb = self.verb_before(figure);
        governor.actor = self.actor(index);
        let moved = verb.and_then(|verb| self.chunk(verb)).is_some_and(|verb| verb.has(p!(Moves)));
        let beside = Beside { figure, index, statement, verb, moved, left: self.leads(figure), next: self.next(figure, index) };
        if self.by_noun_behind(&beside, &mut governor) || self.by_preposition_behind(&beside, &mut governor) {
            return governor;
        }
        if let Some(left) = beside.left {
            match self.phrase(left) {
                Some(Phrase::Noun) => self.by_noun_before(left, &beside, &mut governor),
                Some(Phrase::Preposition) if !self.by_of(&beside, &mut governor) => {
                    self.by_preposition_before(left, &beside, &mut governor);
                }
                Some(Phrase::Time(_)) => self.by_time_before(left, &beside, &mut governor),
                Some(Phrase::Mark(mark)) => self.by_mark(mark, left, figure, &mut governor),
                _ => {}
            }
        }
        governor
    }

    /// "(2019: $5 million)": only a time stands before the mark that leads to the figure.
    fn labels_time(&self, figure: usize) -> bool {
        let label = self
            .before(figure)
            .filter(|(_, chunk)| matches!(chunk.phrase, Phrase::Mark(Mark::Colon | Mark::Dash)))
            .and_then(|(mark, _)| self.before(mark));
        label.is_some_and(|(time, chunk)| {
            matches!(chunk.phrase, Phrase::Time(_))
                && self
                    .before(time)
                    .is_some_and(|(_, chunk)| chunk.is_mark(Mark::Open) || chunk.is_mark(Mark::Comma) || chunk.is_mark(Mark::Semicolon))
        })
    }

    /// What leads to a figure.
    fn leads(&self, figure: usize) -> Option<usize> {
        let left = figure.checked_sub(1)?;
        let preposition = self.chunk(left).is_some_and(|left| left.phrase == Phrase::Preposition && !left.has(p!(Of)));
        // "fees of between $3 million and $4 million"
        let of = self.before(left).filter(|(_, chunk)| preposition && chunk.is_preposition(p!(Of)));
        Some(of.map_or(left, |(of, _)| of))
    }

    /// The phrase behind a figure, past what restates it and a time.
    fn next(&self, figure: usize, index: usize) -> usize {
        let mut next = figure + 1;
        // "$5.2 million ($4.1 million) loss": a restatement is passed over.
        match self.phrase(next) {
            Some(Phrase::Mark(Mark::Open))
                if matches!(self.phrase(next + 1), Some(Phrase::Figure(_))) && self.phrase(next + 2) == Some(Phrase::Mark(Mark::Close)) =>
            {
                next += 3;
            }
            // "a 32% (2018: 30%) interest"
            Some(Phrase::Mark(Mark::Open)) => next = self.past_aside(next).unwrap_or(next),
            Some(Phrase::Figure(_)) if self.statement(next).is_some_and(|other| other.equivalent_of == Some(index)) => next += 1,
            _ => {}
        }
        match self.phrase(next) {
            Some(Phrase::Time(Times::Adjective)) => next + 1,
            // "books $5 million H1 orders"
            Some(Phrase::Time(Times::Plain)) if self.sort(next + 1) == Some(Sort::Measure) => next + 1,
            _ => next,
        }
    }

    /// Past a bracket that tells of another time what is told before it.
    fn past_aside(&self, open: usize) -> Option<usize> {
        let timed = matches!(self.phrase(open + 1), Some(Phrase::Time(_)));
        let marked = matches!(self.phrase(open + 2), Some(Phrase::Mark(Mark::Colon | Mark::Dash)));
        let figure = open + 2 + usize::from(marked);
        let told = timed && matches!(self.phrase(figure), Some(Phrase::Figure(_)));
        (told && self.phrase(figure + 1) == Some(Phrase::Mark(Mark::Close))).then_some(figure + 2)
    }

    /// "a $75 million loan", "a 6% rise in exports"
    fn by_noun_behind(&self, beside: &Beside<'_>, governor: &mut Governor) -> bool {
        let Beside { figure, verb, next, .. } = *beside;
        // "Debt stands at 3.2x EBITDA": so many times the other is told of the subject.
        let told = || verb.and_then(|verb| self.chunk(verb)).is_some_and(|verb| verb.has(p!(Be, Amounts, Moves)));
        let times = matches!(beside.statement.amount.measure, Measure::Multiple);
        if times && self.is_noun(next) && governor.actor.is_some_and(|actor| self.sort(actor) == Some(Sort::Measure)) && told() {
            governor.measure = governor.actor;
            return true;
        }
        let begins_clause = self.phrase(next + 1) == Some(Phrase::Verb) && verb.is_some() && !self.describes(next + 1);
        if self.is_noun(next) && !begins_clause && !beside.is_counted() && self.attributive(figure, next) {
            match self.sort(next) {
                Some(Sort::Measure | Sort::Plain) => {
                    governor.measure = Some(next);
                    // "a $5 million reduction" is read above; "a 51% stake in X"
                    if self.chunk(next + 1).is_some_and(|chunk| chunk.is_preposition(p!(In, Of, For, At, To, From))) {
                        governor.behind = Some(next + 2);
                    }
                    return true;
                }
                Some(Sort::Movement) if self.passed_on(next, governor) => return true,
                // "global trade could see a 5% rebound"
                Some(Sort::Movement) if governor.actor.is_some_and(|actor| self.sort(actor) == Some(Sort::Measure)) => {
                    governor.measure = governor.actor;
                    return true;
                }
                Some(Sort::Estimate) => governor.estimated = true,
                Some(Sort::Owner) if !beside.counts() => {
                    governor.settled = true;
                    return true;
                }
                _ => {}
            }
        }
        false
    }

    /// "31% of revenue", "$8m in licence revenue"
    fn by_preposition_behind(&self, beside: &Beside<'_>, governor: &mut Governor) -> bool {
        let Beside { figure, index, statement, verb, moved, left, next } = *beside;
        let Some(preposition) = self.chunk(next).filter(|chunk| chunk.is_preposition(p!(Of, In, For, On))) else { return false };
        let share = matches!(statement.amount.measure, Measure::Percent | Measure::Fraction);
        let counted = beside.is_counted();
        let of_figure = self.is_led_by_of(left);
        // "$5 million of Q1 orders"
        let next =
            next + usize::from(matches!(self.phrase(next + 1), Some(Phrase::Time(_))) && self.is_noun(next + 2) && preposition.has(p!(Of)));
        // "paid $5 million for a 200 MW plant": what only describes the noun is passed over.
        let describes = match self.phrase(next + 1) {
            Some(Phrase::Figure(other)) => self.is_hyphenated(usize::from(other)) || self.is_quantity(usize::from(other)),
            _ => false,
        };
        let next = next + usize::from(describes && preposition.has(p!(For, On)) && self.is_noun(next + 2));
        if self.is_noun(next + 1) {
            let sort = self.sort(next + 1);
            let of = preposition.has(p!(Of));
            let inside = preposition.has(p!(In));
            let money = matches!(statement.amount.measure, Measure::Money(..) | Measure::Nothing);
            // "the inclusion of $5m in one-time costs", "an increase of $5m in costs": what is before "of" names none.
            let unnamed = of_figure
                && left.and_then(|left| self.before(left)).is_some_and(|(noun, chunk)| {
                    matches!(self.sort(noun), Some(Sort::Movement | Sort::Unmeasured))
                        || self.sort(noun) == Some(Sort::Plain)
                            && chunk.end == chunk.first + 1 + usize::from(self.begins_with_determiner(chunk))
                });
            match sort {
                Some(Sort::Measure) if inside && money && unnamed && !counted => {
                    governor.measure = Some(next + 1);
                    return true;
                }
                // "EBITDA was 12% of sales": what is told of the subject.
                Some(Sort::Measure)
                    if of
                        && share
                        && self.before(figure).is_some_and(|(before, chunk)| {
                            Some(before) == verb || chunk.is_preposition(p!(To, At, From)) || matches!(chunk.phrase, Phrase::Time(_))
                        })
                        && verb.and_then(|verb| self.chunk(verb)).is_some_and(|verb| {
                            // "amounted to", but "accounts for"
                            let led = self.before(figure).is_some_and(|(_, chunk)| chunk.is_preposition(p!(To, At)));
                            verb.has(p!(Be, Moves)) || verb.has(p!(Amounts)) && led
                        })
                        && governor.actor.is_some_and(|actor| self.sort(actor) == Some(Sort::Measure)) =>
                {
                    governor.measure = governor.actor;
                    return true;
                }
                // "trim the deficit to 3% of output": of the object, where it is led to.
                Some(Sort::Measure)
                    if of
                        && share
                        && self.before(figure).is_some_and(|(_, chunk)| chunk.is_preposition(p!(To, At, From, By)))
                        && verb.and_then(|verb| self.chunk(verb)).is_some_and(|verb| verb.has(p!(Moves)))
                        && verb
                            .and_then(|verb| self.object(verb, figure))
                            .is_some_and(|object| self.sort(object) == Some(Sort::Measure)) =>
                {
                    governor.measure = verb.and_then(|verb| self.object(verb, figure));
                    return true;
                }
                Some(Sort::Measure)
                    if of && (share && !statement.change || money || !counted && !statement.change) && (share || !of_figure) =>
                {
                    governor.measure = Some(next + 1);
                    return true;
                }
                // Not "in its bid to".
                Some(Sort::Measure)
                    if inside
                        && money
                        && !of_figure
                        && !(moved && self.measures_subject(governor.actor))
                        && !self.chunk(next + 1).is_some_and(|chunk| chunk.all.meets(p!(Own))) =>
                {
                    governor.measure = Some(next + 1);
                    return true;
                }
                // "2 million tonnes of gas", but "Capacity is 2 million tonnes of paper"
                Some(Sort::Measure | Sort::Plain)
                    if of
                        && self.is_quantity(index)
                        && !of_figure
                        && governor.actor.is_none_or(|actor| self.sort(actor) != Some(Sort::Measure)) =>
                {
                    governor.measure = Some(next + 1);
                    return true;
                }
                Some(Sort::Plain) if of && money && !statement.change && !of_figure && !counted => {
                    governor.measure = Some(next + 1);
                    return true;
                }
                Some(Sort::Plain)
                    if inside
                        && money
                        && !statement.change
                        && !of_figure
                        && !moved
                        && verb.is_some()
                        && self.chunk(next + 1).is_some_and(|chunk| !self.of(chunk).iter().any(|token| token.role == Role::Determiner)) =>
                {
                    governor.measure = Some(next + 1);
                    return true;
                }
                Some(Sort::Owner | Sort::Name) if inside => governor.place = Some(next + 1),
                Some(Sort::Owner | Sort::Name) => governor.behind = Some(next + 1),
                _ => {}
            }
            // "will pay EUR 9 million for the new ferry", "invest $5m in"
            let transacts = verb.and_then(|verb| self.chunk(verb)).is_some_and(|verb| verb.has(p!(Transacts)));
            if transacts
                && money
                && preposition.has(p!(For, On))
                && matches!(sort, Some(Sort::Measure | Sort::Plain))
                && verb.is_some_and(|verb| self.object(verb, figure).is_none())
            {
                governor.measure = Some(next + 1);
                return true;
            }
        }
        false
    }

    /// "net sales of EUR 12.4 million", "a reduction in costs of $5m"
    fn by_of(&self, beside: &Beside<'_>, governor: &mut Governor) -> bool {
        let left = beside.left;
        if self.is_led_by_of(left) {
            let mut at = left.unwrap_or(0);
            // "credits at December 31, 2019, of $5m"
            if let Some((comma, _)) = self.before(at).filter(|(_, chunk)| chunk.is_mark(Mark::Comma)) {
                if matches!(self.before(comma), Some((_, Chunk { phrase: Phrase::Time(_), .. }))) {
                    at = comma;
                }
            }
            // "earnings for the third quarter of $5m"
            if let Some((time, Chunk { phrase: Phrase::Time(_), .. })) = self.before(at) {
                at = self.before(time).filter(|(_, chunk)| chunk.phrase == Phrase::Preposition).map_or(time, |(lead, _)| lead);
            }
            for _ in 0..3 {
                let Some((noun, _)) = self.before(at).filter(|&(noun, _)| self.is_noun(noun)) else { break };
                match self.sort(noun) {
                    Some(Sort::Movement | Sort::Unmeasured | Sort::Estimate) => {
                        governor.estimated |= self.sort(noun) == Some(Sort::Estimate);
                        if self.passed_on(noun, governor) {
                            return true;
                        }
                        // "in the range of", "to a range of": go on with what the phrase belongs to.
                        let Some((preposition, _)) = self.before(noun).filter(|(_, chunk)| chunk.phrase == Phrase::Preposition) else {
                            break;
                        };
                        if self.chunk(preposition).is_some_and(|chunk| chunk.is_preposition(p!(To, By, At, From))) {
                            break;
                        }
                        at = preposition;
                        continue;
                    }
                    Some(Sort::Measure | Sort::Plain) => {
                        governor.measure = Some(self.first_of_chain(noun));
                        return true;
                    }
                    Some(Sort::Owner | Sort::Name) => {
                        // "cuts its stake in Halden of 5%"
                        if let Some(head) = self.head_of_chain(noun) {
                            governor.measure = Some(head);
                            return true;
                        }
                        break;
                    }
                    None => break,
                }
            }
        }
        false
    }

    fn is_led_by_of(&self, left: Option<usize>) -> bool {
        left.and_then(|left| self.chunk(left)).is_some_and(|chunk| chunk.is_preposition(p!(Of)))
    }

    /// "revenue $341 million", "Revenue from operations $5 million"
    fn by_noun_before(&self, noun: usize, beside: &Beside<'_>, governor: &mut Governor) {
        let Beside { statement, verb, moved, .. } = *beside;
        let object = verb.is_some_and(|verb| verb + 1 == noun);
        match self.sort(noun) {
            Some(Sort::Measure) => governor.measure = Some(self.first_of_chain(noun)),
            Some(Sort::Movement) => {
                self.passed_on(noun, governor);
            }
            Some(Sort::Estimate) => {
                governor.estimated = true;
                self.passed_on(noun, governor);
            }
            Some(Sort::Plain) if !object && !beside.counts() => governor.measure = Some(self.first_of_chain(noun)),
            Some(Sort::Owner | Sort::Name) if !object => {
                // "Halden 5%", "Europe added $5 million, Asia $4 million"
                let listed = || {
                    let joint = self.before(noun).filter(|(_, chunk)| chunk.phrase == Phrase::And || chunk.is_mark(Mark::Comma));
                    let figure = joint.and_then(|(joint, _)| self.before(joint));
                    figure.is_some_and(|(_, chunk)| matches!(chunk.phrase, Phrase::Figure(_)))
                };
                if let Some(head) = self.head_of_chain(noun) {
                    governor.measure = Some(head);
                } else if verb.is_none() || self.chunk(noun).is_some_and(Chunk::is_named_whole) && listed() {
                    governor.actor = Some(noun);
                }
            }
            // "pulled the sector 0.7% lower"
            Some(Sort::Owner | Sort::Name) if moved && statement.change => governor.actor = Some(noun),
            _ => {}
        }
    }

    /// A measure at a movement, "a rise in net profit at $5 million", "fines from $2 million to $5 million", or behind "and".
    fn by_preposition_before(&self, left: usize, beside: &Beside<'_>, governor: &mut Governor) {
        let Some((noun, lead)) = left.checked_sub(1).zip(self.chunk(left)).filter(|&(noun, _)| self.sort(noun) == Some(Sort::Measure))
        else {
            return;
        };
        let ranges = beside.statement.amount.high.is_some();
        let led = (lead.has(p!(At)) || ranges && lead.has(p!(From))) && !self.is_free(noun);
        // "cut net income by $223 million and earnings by $1": what stands behind the figure before has a verb in common with it.
        let joined = || {
            let joint = self.before(noun).filter(|(_, chunk)| chunk.phrase == Phrase::And);
            let figure = joint.and_then(|(joint, _)| self.before(joint));
            figure.is_some_and(|(_, chunk)| matches!(chunk.phrase, Phrase::Figure(_)))
        };
        if led || lead.has(p!(By, To)) && joined() {
            governor.measure = Some(noun);
        }
    }

    /// "with fee income in Q2 up 14%"
    fn by_time_before(&self, time: usize, beside: &Beside<'_>, governor: &mut Governor) {
        let led = self.before(time).filter(|(_, chunk)| chunk.is_preposition(p!(In, For)));
        let noun = led.and_then(|(lead, _)| self.before(lead)).filter(|&(noun, _)| self.sort(noun) == Some(Sort::Measure));
        let with = noun.and_then(|(noun, _)| self.before(noun));
        let told = with.is_some_and(|(_, chunk)| chunk.phrase == Phrase::Preposition && chunk.parts == p!(Preposition));
        if let Some((noun, _)) = noun.filter(|_| told && beside.statement.change) {
            governor.measure = Some(noun);
        }
    }

    /// What a mark leads from.
    fn by_mark(&self, mark: Mark, left: usize, figure: usize, governor: &mut Governor) {
        let Some(noun) = left.checked_sub(1) else { return };
        match mark {
            // "Halden ($7 billion)"
            Mark::Open if self.phrase(figure + 1) == Some(Phrase::Mark(Mark::Close)) => {
                if matches!(self.sort(noun), Some(Sort::Name | Sort::Owner)) {
                    governor.actor = Some(noun);
                    governor.labelled = true;
                }
            }
            // "Revenue: $4.2m"
            Mark::Colon | Mark::Dash | Mark::Other if self.sort(noun) == Some(Sort::Measure) => {
                governor.measure = Some(self.first_of_chain(noun));
            }
            _ => {}
        }
    }

    /// "Halden Q2 net up 33%": no verb, the phrase right before.
    fn without_verb(&self, figure: usize, plain: bool, governor: &mut Governor) {
        let Some(noun) = self.verbless(figure) else { return };
        match self.sort(noun) {
            Some(Sort::Measure) => governor.measure = Some(self.first_of_chain(noun)),
            Some(Sort::Plain) if plain => governor.measure = Some(self.first_of_chain(noun)),
            Some(Sort::Movement) => {
                self.passed_on(noun, governor);
            }
            Some(Sort::Name | Sort::Owner) => {
                governor.actor = Some(noun);
                if let Some(head) = self.head_of_chain(noun) {
                    governor.measure = Some(head);
                }
            }
            Some(Sort::Estimate) => governor.estimated = true,
            _ => {}
        }
    }

    fn begins_with_determiner(&self, chunk: &Chunk) -> bool {
        self.of(chunk).first().is_some_and(|token| token.role == Role::Determiner)
    }

    fn measures_subject(&self, subject: Option<usize>) -> bool {
        subject.is_some_and(|subject| matches!(self.sort(subject), Some(Sort::Measure | Sort::Movement | Sort::Plain)))
    }

    /// Whether a noun phrase right behind a figure belongs to it.
    fn attributive(&self, figure: usize, noun: usize) -> bool {
        let Some(chunk) = self.chunk(noun) else { return false };
        // A determiner begins another phrase: "raised $5 million the year before".
        let words = self.of(chunk);
        let own = words.first().is_some_and(|token| token.role == Role::Determiner || token.role == Role::Possessive);
        let touches = self.chunk(figure).zip(self.tokens.get(chunk.first)).is_some_and(|(figure, _)| figure.end <= chunk.first);
        // "Halden -1.3% Ostro -0.6%": a label for the next one.
        let labels =
            matches!(self.phrase(noun + 1), Some(Phrase::Figure(_))) && figure.checked_sub(1).is_some_and(|left| self.is_noun(left));
        !own && touches && !labels
    }

    /// From "revenue from operations", the first of the phrases that prepositions join, where it is what is measured.
    fn first_of_chain(&self, noun: usize) -> usize {
        self.head_of_chain(noun).unwrap_or(noun)
    }

    fn head_of_chain(&self, noun: usize) -> Option<usize> {
        let mut found = None;
        let mut at = noun;
        for _ in 0..3 {
            let Some((preposition, chunk)) = self.before(at) else { break };
            // "EBITDA before special items of $5 million"
            let excludes = chunk.phrase == Phrase::Subordinate && chunk.has(p!(Preposition)) && chunk.has(p!(Earlier));
            if !excludes && (chunk.phrase != Phrase::Preposition || !chunk.has(p!(Of, From, For, In, On))) {
                break;
            }
            let plain = self.sort(noun) == Some(Sort::Plain) && chunk.has(p!(Of));
            let Some((head, _)) = self.before(preposition).filter(|&(head, _)| self.is_noun(head)) else { break };
            // "expected in 2019": an object of a verb of its own is no head of it.
            match self.sort(head) {
                Some(Sort::Measure) => found = Some(head),
                Some(Sort::Plain) if plain => found = Some(head),
                Some(Sort::Unmeasured | Sort::Plain | Sort::Owner | Sort::Name) if chunk.has(p!(Of)) => {}
                Some(Sort::Unmeasured) if chunk.has(p!(Of)) => {}
                _ => break,
            }
            at = head;
        }
        found
    }

    /// The phrase before a figure in a clause without a verb: behind "up", "at", a comma of a headline.
    fn verbless(&self, figure: usize) -> Option<usize> {
        let mut at = figure;
        for _ in 0..12 {
            let (before, chunk) = self.before(at)?;
            match chunk.phrase {
                // "profit nearly flat at"
                Phrase::Noun if self.is_free(before) && !self.only_describes(before) => return Some(before),
                Phrase::Noun | Phrase::Preposition | Phrase::Figure(_) | Phrase::Time(_) | Phrase::Pronoun | Phrase::And => {}
                Phrase::Mark(Mark::Comma | Mark::Open | Mark::Close | Mark::Other) => {}
                _ => return None,
            }
            at = before;
        }
        None
    }

    /// By the verb of the clause: its subject, or its object.
    fn by_verb(&self, figure: usize, verb: usize, counts: bool, governor: &mut Governor) {
        let Some(chunk) = self.chunk(verb) else { return };
        let subject = governor.actor;
        let before = figure.checked_sub(1).and_then(|left| self.chunk(left));
        // "would add $5 to the price of a ton"
        if chunk.has(p!(Moves))
            && figure == verb + 1
            && self.chunk(figure + 1).is_some_and(|chunk| chunk.is_preposition(p!(To)))
            && self.sort(figure + 2) == Some(Sort::Measure)
            && !self.measures_subject(subject)
        {
            governor.measure = Some(figure + 2);
            return;
        }
        let led = before.is_some_and(|left| left.is_preposition(p!(To, By, At, From, For, On, Of)));
        let clear = figure == verb + 1
            || led
            || before.is_some_and(|left| {
                matches!(left.phrase, Phrase::And | Phrase::Mark(_) | Phrase::Time(_) | Phrase::Figure(_) | Phrase::Preposition)
            });
        let behind =
            || before.is_some_and(|left| matches!(left.phrase, Phrase::Time(_) | Phrase::Mark(_) | Phrase::Figure(_) | Phrase::And));
        if let Some(object) = if led || behind() { self.object(verb, figure) } else { None } {
            let transacts = chunk.has(p!(Transacts)) && before.is_some_and(|left| left.is_preposition(p!(For, At)));
            if transacts && !counts {
                governor.measure = Some(object);
                return;
            }
            match self.sort(object) {
                Some(Sort::Measure) => {
                    governor.measure = Some(object);
                    return;
                }
                Some(Sort::Plain) if chunk.has(p!(Moves, Reports)) && !counts => {
                    governor.measure = Some(object);
                    return;
                }
                Some(Sort::Movement) if self.passed_on(object, governor) => return,
                Some(Sort::Estimate) => {
                    governor.estimated = true;
                    if self.passed_on(object, governor) {
                        return;
                    }
                }
                _ => {}
            }
        }
        let Some(subject) = subject else { return };
        if !clear && !chunk.has(p!(Moves, Amounts)) {
            return;
        }
        // "exports seen down 5%", "sales estimated at $5 million"
        let foreseen = chunk.end == chunk.first + 1 && chunk.has(p!(Prospect)) && chunk.has(p!(Expects, Reports));
        // "traffic has halved": the verb is the figure.
        let moved =
            figure == verb + 1 && self.statement(figure).is_some_and(|statement| matches!(statement.amount.measure, Measure::Moved(_)));
        let amounts = chunk.has(p!(Moves, Amounts, Be)) || chunk.parts.is_empty() || foreseen || moved;
        let moved_to = before.is_some_and(|left| left.is_preposition(p!(To, By, At, From)));
        let sources = counts && !chunk.has(p!(Moves)) && before.is_some_and(|left| left.is_preposition(p!(From)));
        match self.sort(subject) {
            // "The fund snapped up 5 million shares": what somebody does with it.
            // "Revenue came from two customers": those it comes from are not how much it is.
            Some(Sort::Measure) if sources => {}
            Some(Sort::Measure) if amounts || moved_to => governor.measure = Some(subject),
            // "The singer banked $5m": what somebody does with it.
            // "Its biggest owner holds 23%": who has it is no measure.
            Some(Sort::Plain) if chunk.has(p!(Reports)) && figure == verb + 1 => {}
            Some(Sort::Plain) if amounts && !counts && !chunk.parts.is_empty() => governor.measure = Some(subject),
            Some(Sort::Movement) if amounts => {
                let level = self.statement(figure).is_some_and(Statement::is_level);
                // "Growth slowed to 5%": a movement that has a level is what is measured.
                if !self.passed_on(subject, governor) && level && self.chunk(subject).is_some_and(|chunk| chunk.has(p!(Measure))) {
                    governor.measure = Some(subject);
                }
            }
            Some(Sort::Estimate) if amounts => {
                governor.estimated = true;
                self.passed_on(subject, governor);
            }
            Some(Sort::Unmeasured)
                if amounts
                    && self.chunk(subject + 1).is_some_and(|chunk| chunk.is_preposition(p!(Of, In)))
                    && self.sort(subject + 2) == Some(Sort::Measure) =>
            {
                governor.measure = Some(subject + 2);
            }
            _ => {}
        }
    }
}

/// A movement that is also what an account ends in: loss.
fn is_outcome(parts: crate::lexicon::Parts) -> bool {
    parts.meets(p!(Measure)) && parts.meets(p!(Movement)) && !parts.meets(p!(Moves))
}

impl Parse<'_> {
    /// The words that name the measure in a phrase: from and up to a token. Without possessor, names, times and what
    /// only describes.
    pub(crate) fn measure_words(&self, at: usize, without_head: bool) -> Option<(usize, usize)> {
        let chunk = self.chunk(at)?;
        let (mut first, mut end) = (chunk.first, chunk.end);
        let token = |at: usize| self.tokens.get(at);
        if without_head {
            end -= 1;
        }
        // Behind the possessor.
        if let Some(possessive) = self.possessive(chunk, end) {
            first = possessive + 1;
        }
        // "revenue guidance", "earnings estimate", "broker estimate"
        while end > first + 1 && token(end - 1).is_some_and(|token| token.has(p!(Estimate)) && !token.has(p!(Measure))) {
            end -= 1;
        }
        while end > first + 1 && token(end - 1).is_some_and(|token| token.has(p!(Describing, Prospect)) && !token.has(p!(Measure, Noun))) {
            end -= 1;
        }
        // Names before it.
        if chunk.names > 0 && !self.is_own_measure(chunk, end - 1) {
            let names =
                (first..end).take_while(|&at| token(at).is_some_and(|token| token.role.is_of(roles!(Name, And, Determiner)))).count();
            if (first..first + names).any(|at| token(at).is_some_and(|token| token.role == Role::Name)) {
                first += names;
            }
        }
        loop {
            let word = token(first).filter(|_| first < end)?;
            let last = first + 1 == end;
            let owned = word.role == Role::Name && self.is_own_measure(chunk, end - 1);
            let drops = word.role.is_of(roles!(Determiner, Adverb, And, Comma, Mark, Name)) && !owned
                || word.has(p!(Source, Tag)) && !last
                || word.has(p!(Describing)) && !word.has(p!(Choosing)) && !last
                || word.has(p!(Nationality)) && !last
                || word.has(p!(Estimate)) && !word.has(p!(Measure)) && !last
                || word.shape == Shape::Number && !last
                || word.has(p!(Timely, Span)) && !last;
            if !drops {
                break;
            }
            first += 1;
        }
        let head = token(end - 1)?;
        if head.role == Role::Name || head.has(p!(Source)) && !head.has(p!(Measure)) {
            return None;
        }
        (first < end).then_some((first, end))
    }

    /// Whether the names of a phrase up to a place are letters in capitals behind "our" or "its", and all of them one word.
    fn is_own_measure(&self, chunk: &Chunk, end: usize) -> bool {
        let letters = |token: &Token| {
            let word = self.text.get(token.start..token.end).unwrap_or_default();
            word.len() > 1 && word.bytes().all(|letter| letter.is_ascii_uppercase())
        };
        let words = self.of(chunk);
        let own = words.first().is_some_and(|token| token.has(p!(Own)));
        let mut names =
            self.tokens.get(chunk.first..end.max(chunk.first)).unwrap_or_default().iter().filter(|token| token.role == Role::Name);
        own && !chunk.possessed && names.next().is_some_and(letters) && names.next().is_none()
    }

    /// The last token of a phrase up to a place that says whose it is.
    fn possessive(&self, chunk: &Chunk, end: usize) -> Option<usize> {
        let possessive = |at: &usize| self.tokens.get(*at).is_some_and(|token| token.role == Role::Possessive);
        if chunk.possessed { (chunk.first..end).rev().find(possessive) } else { None }
    }

    /// The words that name the owner in a phrase: its possessor, or the names before the measure.
    pub(crate) fn owner_words(&self, at: usize) -> Option<(usize, usize)> {
        let chunk = self.chunk(at)?;
        let token = |at: usize| self.tokens.get(at);
        let (first, end) = (chunk.first, chunk.end);
        if let Some(possessive) = self.possessive(chunk, end) {
            return self.name_words(first, possessive);
        }
        if chunk.names == 0 {
            return None;
        }
        let start = (first..end).find(|&at| token(at).is_some_and(|token| token.role != Role::Determiner))?;
        let names = (start..end)
            .take_while(|&at| token(at).is_some_and(|token| token.role.is_of(roles!(Name, And)) || token.shape == Shape::Number))
            .count();
        // "non-U.S. losses"
        let prefixed = token(start).is_some_and(|token| {
            let word = self.text.get(token.start..token.end).unwrap_or_default();
            word.contains('-') && word.starts_with(char::is_lowercase)
        });
        // "SEK denominated sales", "Halden branded phones": whose they are is not said.
        let described = token(start + names).filter(|_| start + names < end).is_some_and(|next| {
            let word = self.text.get(next.start..next.end).unwrap_or_default();
            next.parts.is_empty() && next.shape == Shape::Lower && self.table.words.past_endings.end(word, 3)
        });
        // "our CLO assets", "its OI margin": letters that choose what somebody has himself.
        let own = self.is_own_measure(chunk, start + names);
        if described || prefixed || own {
            return None;
        }
        if names > 0 && start + names < end && token(start).is_some_and(|token| token.role == Role::Name) {
            let mut stop = start + names;
            while stop > start && token(stop - 1).is_some_and(|token| token.role != Role::Name) {
                stop -= 1;
            }
            return self.name_words(start, stop);
        }
        None
    }

    /// The words of a phrase that name somebody, without what describes: "Nordic pump maker Halden".
    pub(crate) fn name_words(&self, first: usize, end: usize) -> Option<(usize, usize)> {
        let token = |at: usize| self.tokens.get(at);
        let (mut start, mut end) = (first, end);
        // "Halden overall", "Halden likely to"
        while end > first + 1
            && token(end - 1).is_some_and(|token| {
                token.role != Role::Name
                    && (token.has(p!(Adverb)) && token.has(p!(Describing)) || token.has(p!(Prospect)) && !token.has(p!(Measure, Owner)))
            })
        {
            end -= 1;
        }
        while start < end
            && token(start).is_some_and(|token| {
                token.role.is_of(roles!(Determiner, Adverb, Possessive, Comma, Mark, And))
                    || token.has(p!(Tag)) && token.role != Role::Name
                    || token.has(p!(Describing)) && token.role != Role::Name
            })
        {
            start += 1;
        }
        let last = token(end.checked_sub(1)?)?;
        if start >= end {
            return None;
        }
        if last.role == Role::Name {
            // The run of names at its end.
            let mut from = end - 1;
            while from > start
                && token(from - 1).is_some_and(|token| token.role.is_of(roles!(Name, And, Possessive)) || token.shape == Shape::Number)
            {
                from -= 1;
            }
            while from < end && token(from).is_some_and(|token| token.role != Role::Name) {
                from += 1;
            }
            return (from < end).then_some((from, end));
        }
        let named = (start..end).any(|at| token(at).is_some_and(|token| token.role == Role::Name));
        // "the unit": which one is not said.
        let single = start + 1 == end && !last.has(p!(Owners));
        if single && !named {
            return None;
        }
        if named || last.has(p!(Owner)) && !last.has(p!(Source, Anonymous)) {
            if last.has(p!(Source))
                || last.has(p!(Measure)) && !last.has(p!(Owner))
                || last.has(p!(Movement, Unmeasured, Estimate)) && !last.has(p!(Owner))
            {
                return None;
            }
            return Some((start, end));
        }
        None
    }

    /// The second of two measures that are the subject of one figure: "interest and fees".
    pub(crate) fn joint_subject(&self, measure: usize, figure: usize) -> Option<usize> {
        let second = measure + 2;
        let joined = second < figure && self.phrase(measure + 1) == Some(Phrase::And) && self.phrase(measure + 3) == Some(Phrase::Verb);
        let plain = |at: usize| {
            self.chunk(at).is_some_and(|chunk| {
                !self.of(chunk).iter().any(|token| matches!(token.role, Role::Name | Role::Possessive) || token.has(p!(Own)))
            })
        };
        (joined && plain(second) && self.sort(second) == Some(Sort::Measure) && self.sort(measure) == Some(Sort::Measure)).then_some(second)
    }

    pub(crate) fn is_small(&self) -> bool {
        self.style == Style::Small
    }
}
