//! Clauses: the verb of a figure, and the subject of a verb.

use crate::clause::Statement;
use crate::facts::chunk::{Chunk, Holds, Phrase};
use crate::facts::part::Style;
use crate::facts::token::{Role, Token};
use crate::lex::Mark;
use crate::lexicon::{PartTable, Parts, parts_of as p};

/// A sentence as its phrases.
pub(crate) struct Parse<'a> {
    pub text: &'a str,
    pub tokens: &'a [Token],
    pub chunks: &'a [Chunk],
    pub statements: &'a [Statement],
    pub table: &'a PartTable,
    pub style: Style,
    /// What all of its words are: what none is needs no search.
    pub all: Parts,
    /// What phrases it has.
    pub holds: Holds,
    /// What stands before each phrase in its clause.
    pub verbs: &'a [Before],
    /// Of each figure, the subject of the verb before it.
    pub actors: &'a [Option<usize>],
    /// The figures that are quantities of something, and those that are one word with their unit.
    pub quantities: Members,
    pub hyphenated: Members,
}

/// Some of the figures of a sentence, a bit for each. One with more is not asked what they are about.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Members(u64);

impl Members {
    pub(crate) fn insert(&mut self, index: usize) {
        self.0 |= 1_u64.checked_shl(index as u32).unwrap_or(0);
    }

    pub(crate) fn has(self, index: usize) -> bool {
        self.0.checked_shr(index as u32).unwrap_or(0) & 1 != 0
    }
}

/// The verb before a phrase in its clause.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Before {
    Nothing,
    Verb(usize),
}

/// No clause that a reader takes in has more phrases.
pub(crate) const LONGEST: usize = 48;

impl<'a> Parse<'a> {
    pub(crate) fn chunk(&self, at: usize) -> Option<&'a Chunk> {
        self.chunks.get(at)
    }

    pub(crate) fn phrase(&self, at: usize) -> Option<Phrase> {
        self.chunk(at).map(|chunk| chunk.phrase)
    }

    pub(crate) fn before(&self, at: usize) -> Option<(usize, &'a Chunk)> {
        let before = at.checked_sub(1)?;
        Some((before, self.chunk(before)?))
    }

    /// Whether it ends without a full stop, as headlines do.
    pub(crate) fn is_headline(&self) -> bool {
        self.tokens.len() < 32 && self.tokens.last().is_some_and(|token| !token.is_mark(Mark::Stop))
    }

    pub(crate) fn is_noun(&self, at: usize) -> bool {
        self.phrase(at) == Some(Phrase::Noun)
    }

    pub(crate) fn is_preposition_at(&self, at: usize) -> bool {
        self.phrase(at) == Some(Phrase::Preposition)
    }

    /// The tokens of a phrase.
    pub(crate) fn of(&self, chunk: &Chunk) -> &'a [Token] {
        self.tokens.get(chunk.first..chunk.end).unwrap_or_default()
    }

    pub(crate) fn has_name(&self, at: usize) -> bool {
        self.chunk(at).is_some_and(|chunk| chunk.names > 0)
    }

    /// What is said of the figure at a phrase.
    pub(crate) fn statement(&self, at: usize) -> Option<&'a Statement> {
        match self.phrase(at) {
            Some(Phrase::Figure(index)) => self.statements.get(usize::from(index)),
            _ => None,
        }
    }

    /// Who does what the verb before a figure says.
    pub(crate) fn actor(&self, index: usize) -> Option<usize> {
        self.actors.get(index).copied().flatten()
    }

    /// A phrase without a preposition, so that it can be a subject or an object.
    pub(crate) fn is_free(&self, at: usize) -> bool {
        if !matches!(self.phrase(at), Some(Phrase::Noun | Phrase::Pronoun)) {
            return false;
        }
        let mut before = at;
        for _ in 0..4 {
            match self.before(before) {
                Some((_, chunk)) if chunk.phrase == Phrase::Preposition => return before != at && !self.is_noun(before),
                // "After items of $5m, profit": no clause of its own.
                Some((_, chunk)) if chunk.phrase == Phrase::Subordinate && chunk.has(p!(Preposition)) => {
                    return before != at || self.phrase(at + 1) == Some(Phrase::Verb);
                }
                // "of Halden Q2 net": the time between belongs to the phrase.
                Some((time, Chunk { phrase: Phrase::Time(_), .. })) if before == at => {
                    if self.is_noun(time.wrapping_sub(1)) {
                        before = time - 1
                    } else {
                        before = time
                    }
                }
                // "on A and B": what a preposition leads to, it leads to in a list.
                Some((and, Chunk { phrase: Phrase::And, .. })) if and > 0 && self.is_noun(and - 1) => before = and - 1,
                _ => return true,
            }
        }
        true
    }

    fn ends_clause(&self, at: usize) -> bool {
        match self.chunk(at) {
            Some(Chunk { phrase: Phrase::Mark(mark), .. }) => {
                matches!(mark, Mark::Semicolon | Mark::Colon | Mark::Stop | Mark::Dash)
            }
            // "for 2025 as a whole" begins no clause.
            Some(chunk) if chunk.phrase == Phrase::Subordinate => {
                // "who had lost 5% since May, sold"
                let timed = matches!(self.phrase(at + 1), Some(Phrase::Time(_)))
                    && self.chunk(at + 2).is_some_and(|chunk| chunk.is_mark(Mark::Comma));
                !(chunk.has(p!(Preposition)) && (timed || self.is_noun(at + 1) && self.phrase(at + 2) != Some(Phrase::Verb)))
            }
            _ => false,
        }
    }

    /// Whether a verb only describes the noun before it: "costs related to", "the firm based in".
    pub(crate) fn describes(&self, at: usize) -> bool {
        let Some(chunk) = self.chunk(at).filter(|chunk| chunk.phrase == Phrase::Verb) else { return false };
        let one = chunk.end == chunk.first + 1;
        let participle = chunk.has(p!(Participle)) || chunk.parts.is_empty();
        let behind = at.checked_sub(1).is_some_and(|before| self.is_noun(before));
        one && participle
            && behind
            && !chunk.has(p!(Moves, Amounts, Reports, Says))
            && (self.is_preposition_at(at + 1) || matches!(self.phrase(at + 1), Some(Phrase::Mark(Mark::Comma) | Phrase::Verb)))
    }

    /// The verb that a phrase stands behind, in its clause.
    pub(crate) fn verb_before(&self, at: usize) -> Option<usize> {
        match self.verbs.get(at) {
            Some(&Before::Verb(verb)) if at - verb <= LONGEST => Some(verb),
            _ => None,
        }
    }

    /// Fills `verbs` with what stands before each phrase in its clause.
    pub(crate) fn find_verbs(&self, verbs: &mut Vec<Before>) {
        verbs.clear();
        let mut before = Before::Nothing;
        verbs.extend(self.chunks.iter().enumerate().map(|(at, chunk)| {
            let own = before;
            match chunk.phrase {
                Phrase::Verb if !self.describes(at) => before = Before::Verb(at),
                Phrase::Mark(_) | Phrase::Subordinate if self.ends_clause(at) => before = Before::Nothing,
                _ => {}
            }
            own
        }));
    }

    /// Fills `actors` with the subject of the verb before each figure, once for all behind one verb.
    pub(crate) fn find_actors(&self, places: &[usize], actors: &mut Vec<Option<usize>>) {
        actors.clear();
        let mut last = None;
        for &place in places {
            let verb = self.verb_before(place);
            let actor = match (verb, last) {
                (Some(verb), Some((before, actor))) if verb == before => actor,
                (Some(verb), _) => self.subject(verb),
                (None, _) => None,
            };
            last = verb.map(|verb| (verb, actor));
            actors.push(actor);
        }
    }

    fn is_gerund(&self, token: &Token) -> bool {
        self.text.get(token.start..token.end).is_some_and(|word| self.table.words.gerund_endings.end(word, 0))
    }

    /// The subject of a verb.
    pub(crate) fn subject(&self, verb: usize) -> Option<usize> {
        self.subject_within(verb, 6)
    }

    fn subject_within(&self, verb: usize, depth: usize) -> Option<usize> {
        if depth == 0 {
            return None;
        }
        // "plans to cut": who plans is who cuts.
        if self.before(verb).is_some_and(|(_, chunk)| chunk.is_preposition(p!(To, By, For, From, In, At, On, Of))) {
            if let Some(governing) = self.verb_before(verb) {
                // "expect the rate to be 1%"
                let led = self.before(governing).is_some_and(|(_, chunk)| chunk.is_preposition(p!(To)));
                // The second of "expect A to be 24% and B to be 5%".
                // "expect revenue to be A and costs to increase B"
                let joined = || {
                    let noun = self.free_before(verb - 1, governing);
                    noun.and_then(|noun| self.before(noun)).is_some_and(|(_, and)| and.phrase == Phrase::And)
                };
                let second = led && (self.chunk(verb).is_some_and(|chunk| chunk.has(p!(Be))) || joined());
                let foreseen = second || self.chunk(governing).is_some_and(|chunk| chunk.has(p!(Expects)));
                // "seeks owners' nod to raise": whoever seeks it raises.
                let pledged = |at: &usize| !self.chunk(*at).is_some_and(|chunk| chunk.has(p!(Pledge)));
                // Of two of them, the one right before: "expect growth of 5% and margins to be 24%".
                let nearest = if foreseen { self.free_before(verb - 1, governing).filter(pledged) } else { None };
                if nearest.is_some() {
                    return nearest;
                }
                if let Some(object) = self.object(governing, verb).filter(|_| foreseen).filter(pledged) {
                    return Some(object);
                }
                return self.subject_within(governing, depth - 1);
            }
        }
        // "the deficit hit a high, having risen by": who does what the verb before says.
        let first = self.chunk(verb).and_then(|chunk| self.tokens.get(chunk.first));
        let verbal = first.is_some_and(|token| token.role == Role::Auxiliary && self.is_gerund(token));
        if verbal {
            return self.verb_before(verb).and_then(|before| self.subject_within(before, depth - 1));
        }
        // "see the pound falling to $1"
        let moving = self.chunk(verb).is_some_and(|chunk| chunk.has(p!(Moves)) && chunk.end == chunk.first + 1)
            && first.is_some_and(|token| self.is_gerund(token));
        if moving && verb.checked_sub(1).is_some_and(|noun| self.is_noun(noun)) {
            return verb.checked_sub(1);
        }
        // "with exports surging", "Halden contributing"
        // "sales excluding fuel rose 5%": the past is a finite verb's, where the clause has no other.
        let dependent = first.is_some_and(|token| self.is_gerund(token)) || self.verb_before(verb).is_some();
        let participle = dependent && self.chunk(verb).is_some_and(|chunk| chunk.has(p!(Participle)) && chunk.end == chunk.first + 1);
        if participle
            && self.before(verb).is_some_and(|(noun, chunk)| {
                chunk.phrase == Phrase::Noun
                    && self
                        .before(noun)
                        .is_some_and(|(_, chunk)| chunk.phrase == Phrase::Preposition && !chunk.has(p!(Of, In, To, From, By, At, For, On)))
            })
        {
            return verb.checked_sub(1);
        }
        // The leftmost so far, and the one nearest to the verb before a joint.
        let (mut leftmost, mut nearest) = (None, None);
        let mut place = verb;
        for _ in 0..LONGEST {
            let Some((before, chunk)) = self.before(place) else { break };
            if self.ends_clause(before) {
                break;
            }
            match chunk.phrase {
                Phrase::Relative => {
                    if leftmost.is_some() {
                        break;
                    }
                    let antecedent =
                        before - usize::from(before > 0 && self.chunk(before - 1).is_some_and(|chunk| chunk.is_mark(Mark::Comma)));
                    return antecedent.checked_sub(1).filter(|&at| self.is_noun(at));
                }
                Phrase::Verb if self.describes(before) => leftmost = None,
                Phrase::Verb => {
                    let relative = before.checked_sub(1).filter(|&at| self.phrase(at) == Some(Phrase::Relative));
                    let closed = self.chunk(verb.saturating_sub(1)).is_some_and(|chunk| chunk.is_mark(Mark::Comma));
                    if let Some(relative) = relative.filter(|_| closed) {
                        leftmost = None;
                        nearest = None;
                        place = relative;
                        continue;
                    }
                    // "profit beats forecasts, lifts sales": the object of the verb before is no subject.
                    if closed && self.goes_on(before, verb) {
                        return self.subject_within(before, depth - 1);
                    }
                    let found = nearest.or(leftmost);
                    return if found.is_some() { found } else { self.subject_within(before, depth - 1) };
                }
                // "… fell, and profit rose": a clause of its own, unless "and" joins two subjects.
                // "Together with Norvik, Halden owns"
                Phrase::And if before == 0 && nearest.is_some() => return nearest,
                Phrase::And if leftmost == Some(before + 1) && before.checked_sub(1).is_none_or(|at| !self.is_noun(at)) => return leftmost,
                Phrase::And | Phrase::Mark(Mark::Comma) if leftmost.is_some() && nearest.is_none() => nearest = leftmost,
                Phrase::Figure(_) if leftmost.is_some() => {
                    let of = before.checked_sub(1).and_then(|at| self.chunk(at)).is_some_and(|chunk| chunk.is_preposition(p!(Of, In)));
                    if !of {
                        break;
                    }
                }
                // "Halden quarterly profit": the name left of the time is no subject by itself.
                Phrase::Noun if matches!(self.phrase(before + 1), Some(Phrase::Time(_))) && leftmost == Some(before + 2) => {}
                Phrase::Noun | Phrase::Pronoun if self.is_free(before) => leftmost = Some(before),
                _ => {}
            }
            place = before;
        }
        // "Norvik and Halden net sales": two owners of one measure.
        let shared = leftmost.zip(nearest).filter(|&(owner, measure)| {
            owner + 2 == measure
                && self.chunk(measure).is_some_and(|chunk| chunk.has(p!(Measure)))
                && self.chunk(measure).is_some_and(|chunk| chunk.names > 0 || chunk.possessed)
                && self.chunk(owner).is_some_and(Chunk::is_name)
        });
        shared.map(|(_, measure)| measure).or(leftmost)
    }

    /// Whether a verb behind a comma has the subject of the one before: it is finite, and nobody is named between who could be
    /// its own.
    fn goes_on(&self, before: usize, verb: usize) -> bool {
        let gerund = |chunk: &Chunk| self.of(chunk).first().is_some_and(|token| self.is_gerund(token));
        let finite = self.chunk(verb).is_some_and(|chunk| !chunk.has(p!(Participle)) || gerund(chunk));
        let mut between = before + 1..verb.saturating_sub(1);
        let plain = between.all(|at| !self.has_name(at) && !self.chunk(at).is_some_and(|chunk| chunk.is_mark(Mark::Comma)));
        let relative = self.chunks.iter().take(verb).rev().take(LONGEST).any(|chunk| chunk.phrase == Phrase::Relative);
        finite && plain && !relative
    }

    /// The free phrase before a place, past its complements and times: "margins of the unit in Q3" before "to be 24%".
    fn free_before(&self, place: usize, limit: usize) -> Option<usize> {
        let mut at = place;
        for _ in 0..8 {
            let (before, chunk) = self.before(at).filter(|&(before, _)| before > limit)?;
            match chunk.phrase {
                Phrase::Noun if self.is_free(before) => return Some(before),
                Phrase::Noun | Phrase::Preposition | Phrase::Time(_) => at = before,
                _ => return None,
            }
        }
        None
    }

    /// The first phrase between a verb and a figure that is the verb's object.
    pub(crate) fn object(&self, verb: usize, figure: usize) -> Option<usize> {
        (verb + 1..figure)
            .take(6)
            .find(|&at| matches!(self.phrase(at), Some(Phrase::Noun | Phrase::Preposition | Phrase::And | Phrase::Figure(_))))
            .filter(|&at| self.is_noun(at))
    }
}
