//! Whether a figure is told as what is to come.

use crate::amount::{Measure, UnitOf};
use crate::clause::Statement;
use crate::facts::chunk::{Chunk, Phrase};
use crate::facts::clause::Parse;
use crate::facts::metric::Governor;
use crate::facts::token::Role;
use crate::lex::Mark;
use crate::lexicon::parts_of as p;
use crate::value::Bound;

impl Parse<'_> {
    /// Whether the figure at a phrase is told as a forecast, a plan, an estimate.
    pub(crate) fn expected(&self, figure: usize, index: usize, governor: &Governor, earlier: bool) -> bool {
        if governor.estimated {
            return true;
        }
        if !self.all.meets(p!(Prospect)) && !self.holds.foresees {
            return false;
        }
        if self.all.meets(p!(Prospect)) && self.foreseen_noun(figure, governor) {
            return true;
        }
        // "24% versus 23% last year": what is expected is compared with what was.
        let exact = self.statement(figure).is_some_and(|statement| statement.bound == Bound::Exact);
        if earlier || exact && self.is_compared(figure) {
            return false;
        }
        self.foreseen_by_verb(figure, index) || self.foreseen_behind(figure)
    }

    /// Whether a heading says that what follows is foreseen: "Outlook:", "FY25 guidance:".
    pub(crate) fn begins_with_outlook(&self) -> bool {
        if !self.all.meets(p!(Estimate)) {
            return false;
        }
        let colon = (1..4).find(|&at| self.chunk(at).is_some_and(|chunk| chunk.is_mark(Mark::Colon)));
        let heads = |at: usize| self.chunk(at).is_some_and(|chunk| chunk.phrase == Phrase::Noun && chunk.has(p!(Estimate)));
        colon.is_some_and(|colon| heads(colon - 1) && self.verb_before(colon).is_none())
    }

    /// "$0.54 vs. $0.49 expected"
    pub(crate) fn is_closed_as_foreseen(&self, figure: usize) -> bool {
        let word =
            self.chunk(figure + 1).filter(|chunk| chunk.end == chunk.first + 1 && matches!(chunk.phrase, Phrase::Noun | Phrase::Verb));
        let closes = |chunk: Option<&Chunk>| chunk.is_none_or(|chunk| matches!(chunk.phrase, Phrase::Mark(_) | Phrase::And));
        let foreseen = |chunk: &Chunk| chunk.has(p!(Prospect)) && chunk.has(p!(Expects, Estimate));
        word.is_some_and(foreseen) && closes(self.chunk(figure + 2))
    }

    fn is_prospect(&self, at: usize) -> bool {
        self.chunk(at).is_some_and(|chunk| {
            chunk.phrase == Phrase::Noun
                && chunk.all.meets(p!(Prospect))
                && self.of(chunk).iter().any(|token| token.has(p!(Prospect)) && token.role != Role::Name)
        })
    }

    /// "guidance of $5m", "a planned $5m loan", "its target of 5%".
    fn foreseen_noun(&self, figure: usize, governor: &Governor) -> bool {
        if governor.measure.is_some_and(|measure| self.is_prospect(measure) || self.is_foreseen_measure(measure)) {
            return true;
        }
        let mut at = figure;
        for _ in 0..3 {
            let Some((before, chunk)) = self.before(at) else { return false };
            match chunk.phrase {
                Phrase::Preposition if chunk.has(p!(Of, To, At, From)) => {}
                Phrase::Noun if self.is_prospect(before) => return true,
                Phrase::Noun if chunk.has(p!(Unmeasured)) => {}
                _ => return false,
            }
            at = before;
        }
        false
    }

    /// "its outlook for earnings per share"
    fn is_foreseen_measure(&self, measure: usize) -> bool {
        let lead = self.before(measure).filter(|(_, chunk)| chunk.is_preposition(p!(For, Of)));
        lead.and_then(|(lead, _)| self.before(lead)).is_some_and(|(noun, chunk)| chunk.has(p!(Estimate)) && self.is_prospect(noun))
    }

    /// By the verbs before it in its clause, and those that they follow without a subject of their own.
    fn foreseen_by_verb(&self, figure: usize, index: usize) -> bool {
        let mut place = figure;
        for _ in 0..6 {
            let Some(verb) = self.verb_before(place) else { return false };
            let Some(chunk) = self.chunk(verb) else { return false };
            if chunk.expects {
                return true;
            }
            // "exports seen down 5%"
            let leads =
                |at: usize| self.chunk(at).is_some_and(|chunk| chunk.is_preposition(p!(At, By, To, From))) || self.only_describes(at);
            let near = (verb + 1..figure).all(leads);
            if place == figure && near && chunk.end == chunk.first + 1 && chunk.has(p!(Prospect)) && chunk.has(p!(Expects, Reports)) {
                return true;
            }
            // "it will sell its paper arm, which had sales of $5 million": a clause of its own.
            let told = !chunk.has(p!(Amounts, Be));
            if told && self.before(verb).is_some_and(|(_, lead)| lead.phrase == Phrase::Relative) {
                return false;
            }
            // "Our guidance reflects growth of 5%"
            let foretells = |subject: usize| self.is_prospect(subject) && self.chunk(subject).is_some_and(|chunk| chunk.has(p!(Estimate)));
            if place == figure && self.actor(index).is_some_and(foretells) {
                return true;
            }
            let led = self.before(verb).filter(|(_, chunk)| chunk.is_preposition(p!(To)));
            if let Some((to, _)) = led {
                // "Halden to cut 4,000 jobs", "net profit to grow 6%"
                let headline = self.verb_before(to).is_none()
                    && self.before(to).is_some_and(|(before, chunk)| {
                        let named = self.of(chunk).last().is_some_and(|token| token.role == Role::Name);
                        (named || self.is_headline() && chunk.has(p!(Measure))) && self.is_free(before)
                    });
                let prospect = self.before(to).is_some_and(|(before, chunk)| self.is_prospect(before) || chunk.has(p!(Prospect, Pledge)));
                if headline || prospect {
                    return true;
                }
            }
            if self.before(verb).is_some_and(|(_, chunk)| chunk.has(p!(Prospect)) && chunk.phrase != Phrase::Noun) {
                return true;
            }
            if led.is_some() && self.verb_before(verb).is_some() {
                // What somebody will do to reach it is to come as well.
                place = verb;
                continue;
            }
            // A subject of its own begins another clause, unless the verb before foresees it.
            let subject = (0..verb)
                .rev()
                .take(8)
                .find(|&at| matches!(self.phrase(at), Some(Phrase::Noun | Phrase::Pronoun | Phrase::Verb | Phrase::And | Phrase::Mark(_))));
            let own = subject.is_some_and(|at| matches!(self.phrase(at), Some(Phrase::Noun | Phrase::Pronoun)) && self.is_free(at));
            if own {
                let governing = self.verb_before(verb);
                return governing
                    .and_then(|governing| self.chunk(governing))
                    .is_some_and(|chunk| chunk.has(p!(Expects)) && !chunk.has(p!(Says)))
                    && !self.joint_between(governing.unwrap_or(0), verb);
            }
            place = verb;
        }
        false
    }

    fn joint_between(&self, first: usize, end: usize) -> bool {
        (first..end).any(|at| matches!(self.phrase(at), Some(Phrase::And | Phrase::Mark(Mark::Comma))))
    }

    /// "35 posts can be cut", "a part, $7m, will be booked".
    fn foreseen_behind(&self, figure: usize) -> bool {
        for at in figure + 1..figure + 5 {
            match self.chunk(at) {
                Some(chunk) if chunk.phrase == Phrase::Verb => {
                    // "Two analysts expect": who foresees is there already.
                    let passive = self.of(chunk).first().is_some_and(|token| token.role == Role::Auxiliary);
                    let counts = |statement: &Statement| matches!(statement.amount.measure, Measure::Count(UnitOf::Noun(..)));
                    let counted = self.statement(figure).is_some_and(counts);
                    return chunk.expects
                        && (passive || !counted)
                        && chunk.finite
                        && self.verb_before(figure).is_none_or(|verb| {
                            self.chunk(verb)
                                .is_some_and(|verb| verb.end == verb.first + 1 && verb.has(p!(Participle)) && verb.has(p!(Amounts)))
                        });
                }
                Some(chunk)
                    if matches!(
                        chunk.phrase,
                        Phrase::Noun | Phrase::Preposition | Phrase::Time(_) | Phrase::Mark(Mark::Comma | Mark::Close)
                    ) => {}
                _ => return false,
            }
        }
        false
    }
}
