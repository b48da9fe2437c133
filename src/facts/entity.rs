//! Whose figure it is.

use crate::amount::Measure;
use crate::facts::chunk::{Chunk, Phrase};
use crate::facts::clause::Parse;
use crate::facts::metric::Governor;
use crate::facts::part::Style;
use crate::facts::token::{Role, Shape, Token};
use crate::lex::Mark;
use crate::lexicon::parts_of as p;

/// The words of an owner: from and up to a token.
type Found = Option<(usize, usize)>;

impl Parse<'_> {
    /// The owner of the figure at a phrase.
    pub(crate) fn entity(&self, figure: usize, governor: &Governor) -> Found {
        // An owner is a name, or a noun of one; in small letters a name looks like any noun.
        if !self.holds.names && !self.all.meets(p!(Owner)) && !self.is_small() {
            return None;
        }
        let mut own = false;
        // "BP's $5 billion US settlement"
        if let Some((_, before)) = self.before(figure).filter(|_| governor.measure == Some(figure + 1)) {
            if self.tokens.get(before.end).is_some_and(|token| token.role == Role::Possessive) {
                if let Some(found) = self.name_words(before.first, before.end) {
                    return Some(found);
                }
            }
        }
        if let Some(measure) = governor.measure {
            let chunk = self.chunk(measure)?;
            let words = self.of(chunk);
            if let Some(found) = self.owner_words(measure) {
                return Some(self.joined(measure, found));
            }
            if chunk.possessed {
                // "Halden's and the utility's", else "the company's", "last year's"
                let other = measure.checked_sub(2).filter(|_| self.phrase(measure.wrapping_sub(1)) == Some(Phrase::And));
                return other
                    .filter(|&other| self.is_named(other))
                    .and_then(|other| self.chunk(other))
                    .map(|other| (other.first, other.end));
            }
            own = words.first().is_some_and(|token| token.has(p!(Own)));
            // An index or a currency is nobody's.
            if self.is_quoted(measure) {
                let other = governor.actor.or(Some(0)).filter(|&actor| actor != measure && self.is_quoted(actor));
                return other.and_then(|actor| self.owner_words(actor));
            }
            if let Some(found) = self.left_of_time(measure) {
                return Some(found);
            }
            // "Halden posted a rise in sales at restaurants": Halden before what only says where.
            let common = || {
                self.chunk(measure + 1).is_some_and(|chunk| chunk.is_preposition(p!(At, For)) && !chunk.has(p!(Of)))
                    && !self.has_name(measure + 2)
                    && governor.actor.is_some_and(|actor| actor != measure && self.has_name(actor))
            };
            if let Some(found) = self.complement(measure, figure, false).filter(|_| !common()) {
                return Some(found);
            }
        }
        // "the $50 million that Halden posted"
        let last = governor.measure.filter(|&measure| measure > figure).unwrap_or(figure);
        if self.phrase(last + 1) == Some(Phrase::Relative)
            && self.is_noun(last + 2)
            && self.chunk(last + 3).is_some_and(|chunk| chunk.phrase == Phrase::Verb && chunk.has(p!(Reports)))
        {
            if let Some(found) = self.owner_of_actor(last + 2) {
                return Some(found);
            }
        }
        if let Some(found) = governor
            .behind
            .filter(|&at| self.is_noun(at) && !self.is_aside(at, figure, governor))
            .and_then(|at| self.complement_words(at, false))
        {
            return Some(found);
        }
        if let Some(actor) = governor.actor.filter(|&actor| Some(actor) != governor.measure) {
            if let Some(chunk) = self.chunk(actor) {
                if chunk.phrase == Phrase::Pronoun {
                    own = true;
                } else if let Some(found) = self.owner_of_actor(actor) {
                    return Some(found);
                } else if chunk.has(p!(Anonymous)) {
                    return self.heading(figure);
                }
            }
        }
        // "beats its rivals to see orders rise": who does what the verb before says.
        if let Some(governing) =
            governor.measure.filter(|measure| governor.actor == Some(*measure)).and_then(|measure| self.verb_before(measure))
        {
            let says = self.chunk(governing).is_some_and(|chunk| chunk.has(p!(Says)));
            let joined = governor.measure.is_some_and(|measure| {
                (governing..measure).any(|at| matches!(self.phrase(at), Some(Phrase::And | Phrase::Mark(Mark::Comma))))
            });
            if let Some(found) = self.subject(governing).filter(|_| !says && !joined).and_then(|subject| self.owner_of_actor(subject)) {
                return Some(found);
            }
        }
        if let Some(found) = governor.measure.and_then(|measure| self.complement(measure, figure, true)) {
            return Some(found);
        }
        if let Some(found) = governor.place.filter(|&at| self.is_noun(at)).and_then(|at| self.complement_words(at, true)) {
            return Some(found);
        }
        // "Sell Halden with a stop loss of"
        if governor.actor.is_none() {
            if let Some(object) = self
                .verb_before(figure)
                .filter(|&verb| verb == 0)
                .and_then(|verb| self.object(verb, figure))
                .filter(|&object| governor.measure != Some(object))
            {
                let named =
                    || self.chunk(object).filter(|_| self.has_name(object)).and_then(|chunk| self.name_words(chunk.first, chunk.end));
                if let Some(found) = self.body(object).or_else(named) {
                    return Some(found);
                }
            }
        }
        if let Some(found) = governor.measure.and_then(|_| self.topic(figure)) {
            return Some(found);
        }
        if own {
            return self.first_named(governor.measure.or(governor.actor).unwrap_or(figure));
        }
        self.heading(figure).or_else(|| if governor.actor.is_none() { self.headline(figure) } else { None })
    }

    /// Whether a phrase names an index, a currency or a raw material.
    fn is_quoted(&self, at: usize) -> bool {
        let quoted = |token: &Token| token.word.is_quoted() && token.has(p!(Measure));
        self.chunk(at).and_then(|chunk| self.of(chunk).last()).is_some_and(quoted)
    }

    /// "Halden Q2 net": the name left of the time; of "Halden's Q2 net" the possessor alone.
    fn left_of_time(&self, measure: usize) -> Found {
        let (time, _) = self.before(measure).filter(|(_, chunk)| matches!(chunk.phrase, Phrase::Time(_)))?;
        let (noun, before) = self.before(time).filter(|&(noun, _)| self.is_noun(noun))?;
        if self.is_small() && noun == 0 && !before.all.meets(p!(Measure)) {
            return Some((before.first, before.end));
        }
        self.name_words(before.first, before.end).filter(|_| self.is_free(noun) || self.has_name(noun))
    }

    /// "Halden won a $5 million order from Norvik": whoever does it has the money, and not whom or where it comes from.
    fn is_aside(&self, at: usize, figure: usize, governor: &Governor) -> bool {
        let led = self.before(at).is_some_and(|(_, chunk)| chunk.phrase == Phrase::Preposition && chunk.has(p!(From, In)));
        let money = self.statement(figure).is_some_and(|statement| matches!(statement.amount.measure, Measure::Money(..)));
        let done = self.verb_before(figure).and_then(|verb| self.chunk(verb)).is_some_and(|verb| verb.has(p!(Reports, Transacts)));
        led && money && done && governor.actor.is_some_and(|actor| self.has_name(actor) && Some(actor) != governor.measure)
    }

    fn owner_of_actor(&self, actor: usize) -> Found {
        let chunk = self.chunk(actor)?;
        if chunk.all.meets(p!(Source)) {
            return None;
        }
        if let Some(found) = self.body(actor) {
            return Some(found);
        }
        // "Halden's board will propose": Halden.
        if chunk.has(p!(Anonymous)) && self.of(chunk).iter().any(|token| token.role == Role::Possessive) {
            return self.owner_words(actor);
        }
        // "Its biggest rival, Halden, holds"
        let apposed = || {
            let marks = [actor + 1, actor + 3].into_iter().all(|at| self.chunk(at).is_some_and(|chunk| chunk.is_mark(Mark::Comma)));
            self.chunk(actor + 2).filter(|name| marks && name.is_name())
        };
        if let Some(name) = Some(chunk).filter(|chunk| chunk.names == 0).and_then(|_| apposed()) {
            return Some((name.first, name.end));
        }
        if let Some(found) = self.name_words(chunk.first, chunk.end) {
            return Some(self.joined(actor, found));
        }
        let measured =
            || if chunk.has(p!(Measure)) { self.left_of_time(actor).or_else(|| self.complement(actor, actor + 48, false)) } else { None };
        self.owner_words(actor).or_else(measured)
    }

    /// "of Halden", "for the cloud unit" behind a measure.
    fn complement(&self, measure: usize, figure: usize, placed: bool) -> Found {
        let mut at = measure + 1;
        for _ in 0..3 {
            let chunk = self.chunk(at).filter(|chunk| chunk.phrase == Phrase::Preposition)?;
            if at + 1 == figure || !self.is_noun(at + 1) {
                return None;
            }
            // "by the number of customers" says how.
            if chunk.has(p!(By)) && !self.has_name(at + 1) {
                return None;
            }
            let place = !chunk.has(p!(Of, For, At));
            if chunk.has(p!(Of, For, At, In, By, From)) && place == placed {
                if let Some(found) = self.complement_words(at + 1, place) {
                    return Some(found);
                }
            }
            at += 2;
        }
        None
    }

    /// The words of a complement, where they are a name; with `strict` never a common noun.
    fn complement_words(&self, at: usize, strict: bool) -> Found {
        let chunk = self.chunk(at)?;
        // "in the payments segment", but "in stores"
        let part = chunk.has(p!(Owner)) && !chunk.has(p!(Owners));
        if strict && !self.has_name(at) && !part {
            return None;
        }
        if chunk.possessed {
            return self.owner_words(at);
        }
        self.name_words(chunk.first, chunk.end)
    }

    /// The first phrase of the sentence before a place that is a name and a subject.
    fn first_named(&self, place: usize) -> Found {
        // "For Halden overall, we see"
        let led = |at: usize| at == 1 && self.chunk(0).is_some_and(|chunk| chunk.is_preposition(p!(For, At)));
        (self.dateline()..place.min(48)).filter(|&at| self.is_noun(at) && (self.is_free(at) || led(at))).find_map(|at| {
            let chunk = self.chunk(at)?;
            if chunk.all.meets(p!(Source)) || self.is_cited(at) {
                return None;
            }
            // "Japan's third-biggest automaker said its": not Japan.
            if self.is_described(chunk) { self.name_words(chunk.first, chunk.end) } else { self.names_of(at) }
        })
    }

    /// "As Kimura mentioned, we": who only says it.
    fn is_cited(&self, at: usize) -> bool {
        let led = self.before(at).is_some_and(|(_, chunk)| chunk.phrase == Phrase::Subordinate);
        let said = self.chunk(at + 1).is_some_and(|verb| verb.phrase == Phrase::Verb && verb.has(p!(Says)));
        led && said && self.chunk(at + 2).is_none_or(|chunk| matches!(chunk.phrase, Phrase::Mark(_) | Phrase::Time(_)))
    }

    /// Somebody told by whose it is: "Japan's third-biggest automaker".
    fn is_described(&self, chunk: &Chunk) -> bool {
        let named = self.of(chunk).last().is_some_and(|token| token.role == Role::Name);
        chunk.possessed && !named && !chunk.has(p!(Measure, Movement, Estimate, Unmeasured))
    }

    /// Whose it is in a phrase: its possessor, or its names, with those that "and" joins to them.
    fn names_of(&self, at: usize) -> Found {
        let chunk = self.chunk(at)?;
        if let Some(found) = self.body(at) {
            return Some(found);
        }
        // "U.S. hospital chain Halden" is Halden, "Halden net sales" too.
        let named = self.of(chunk).last().is_some_and(|token| token.role == Role::Name);
        let found = if named { self.name_words(chunk.first, chunk.end) } else { self.owner_words(at) };
        found.or_else(|| self.name_words(chunk.first, chunk.end)).map(|found| self.joined(at, found))
    }

    /// Whether a phrase is a name and no more.
    fn is_named(&self, at: usize) -> bool {
        self.chunk(at).is_some_and(Chunk::is_name)
    }

    /// A body named by whose it is: "Reserve Bank of India".
    fn body(&self, at: usize) -> Found {
        let chunk = self.chunk(at)?;
        let words = self.of(chunk);
        let head = words.last().is_some_and(|token| token.shape == Shape::Capital && token.has(p!(Owner)));
        let place = self.chunk(at + 2).filter(|place| place.is_name())?;
        let first = chunk.first + words.iter().take_while(|token| token.role == Role::Determiner).count();
        let of = self.chunk(at + 1).is_some_and(|chunk| chunk.is_preposition(p!(Of)));
        (head && of && self.style == Style::Prose).then_some((first, place.end))
    }

    /// "Norvik and Halden own": names that are subjects together, from the first to the last.
    fn joined(&self, at: usize, (first, end): (usize, usize)) -> (usize, usize) {
        let name = |at: usize| self.chunk(at).filter(|chunk| chunk.is_name());
        let alone = self.chunk(at).is_some_and(|chunk| {
            chunk.end == end && self.of(chunk).iter().all(|token| matches!(token.role, Role::Name | Role::Determiner))
        });
        if alone && self.phrase(at + 1) == Some(Phrase::And) && self.phrase(at + 3) == Some(Phrase::Verb) {
            if let Some(other) = name(at + 2) {
                return (first, other.end);
            }
        }
        // "Norvik and Halden net sales"
        let begins = self.chunk(at).is_some_and(|chunk| chunk.first == first);
        if let Some(other) = at.checked_sub(2).and_then(name).filter(|_| begins && self.phrase(at - 1) == Some(Phrase::And)) {
            let leads = at == 2 || self.chunk(at - 3).is_some_and(|chunk| matches!(chunk.phrase, Phrase::Mark(_) | Phrase::Subordinate));
            if leads {
                return (other.first, end);
            }
        }
        (first, end)
    }

    /// Past "NEW YORK (Reuters) -", where an article was written: a place in capitals before a dash.
    fn dateline(&self) -> usize {
        let Some(dash) = (1..4).find(|&at| self.chunk(at).is_some_and(|chunk| chunk.is_mark(Mark::Dash))) else { return 0 };
        let capitals = self.chunk(0).is_some_and(|chunk| {
            let words = self.of(chunk);
            let capitals = |token: &Token| {
                self.text
                    .get(token.start..token.end)
                    .is_some_and(|word| word.len() > 2 && word.bytes().all(|byte| byte.is_ascii_uppercase()))
            };
            !words.is_empty() && words.iter().all(capitals)
        });
        if capitals { dash + 1 } else { 0 }
    }

    /// "Halden plc - net sales $5m", "Halden: net sales": the name before a dash or a colon.
    fn heading(&self, figure: usize) -> Found {
        let end = (0..figure.min(6)).find(|&at| matches!(self.phrase(at), Some(Phrase::Mark(Mark::Dash | Mark::Colon))))?;
        let noun = end.checked_sub(1).filter(|&at| at == 0 && self.is_noun(at) && self.dateline() == 0)?;
        let chunk = self.chunk(noun)?;
        let small = self.is_small() && !chunk.has(p!(Measure, Estimate, Movement, Unmeasured, Choosing)) && !chunk.all.meets(p!(Measure));
        if self.has_name(noun) || small {
            if small {
                return Some((chunk.first, chunk.end));
            }
            return self.name_words(chunk.first, chunk.end);
        }
        None
    }

    /// "In the payments segment, revenue rose", "Turning to Norvik,": whom a sentence is about from its head.
    fn topic(&self, figure: usize) -> Found {
        let noun = match self.phrase(0)? {
            Phrase::Preposition if self.chunk(0).is_some_and(|chunk| chunk.has(p!(In, For, At))) => 1,
            Phrase::Verb if self.chunk(1).is_some_and(|chunk| chunk.is_preposition(p!(To, At))) => 2,
            _ => return None,
        };
        let comma = self.chunk(noun + 1).is_some_and(|chunk| chunk.is_mark(Mark::Comma)) && noun + 1 < figure;
        if comma && self.is_noun(noun) { self.complement_words(noun, true) } else { None }
    }

    /// The first name of a headline, for a figure in a clause without a subject.
    fn headline(&self, figure: usize) -> Found {
        let first = (self.dateline()..figure).find(|&at| !matches!(self.phrase(at), Some(Phrase::Mark(_))))?;
        let chunk = self.chunk(first).filter(|chunk| chunk.phrase == Phrase::Noun)?;
        if !self.has_name(first) || chunk.all.meets(p!(Source)) {
            return None;
        }
        let named = self.of(chunk).last().is_some_and(|token| token.role == Role::Name);
        let found = if named { self.name_words(chunk.first, chunk.end) } else { self.owner_words(first) };
        found.or_else(|| self.name_words(chunk.first, chunk.end))
    }
}
