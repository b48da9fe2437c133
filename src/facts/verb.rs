//! Whether a word that can be a noun and a verb is the verb, by the words beside it.

use crate::facts::part::Place;
use crate::facts::token::{Role, Shape, Token, roles};
use crate::lex::Mark;
use crate::lexicon::{NOUNS, Parts, parts_of as p};

/// A word that can be noun and verb, with what stands behind it.
struct Either<'p> {
    place: &'p Place<'p>,
    token: &'p Token,
    word: &'p str,
    /// What follows it, past adverbs.
    next: Option<&'p Token>,
    /// It names a measure, too: cost.
    measure: bool,
}

impl Place<'_> {
    /// Whether a word that is noun and verb stands as the verb.
    pub(super) fn is_verb(&self, token: &Token) -> bool {
        let (word, next, measure) = (self.written(token), self.after(), token.has(p!(Measure)));
        let either = Either { place: self, token, word, next, measure };
        let Some(previous) = self.before() else { return either.heads() };
        match previous.role {
            Role::Auxiliary => either.follows_auxiliary(previous),
            Role::Pronoun | Role::Relative => true,
            Role::Preposition if previous.has(p!(To)) => either.follows_to(),
            Role::Preposition => token.has(p!(Participle)) && either.is_gerund() && either.takes_object(),
            Role::Noun | Role::Name | Role::Time | Role::Adverb => either.follows_noun(previous),
            Role::And => either.follows_and(),
            Role::Comma => !measure && either.is_inflected() && either.takes_object(),
            Role::Mark => either.follows_mark(),
            _ => false,
        }
    }
}

impl Either<'_> {
    fn next_is(&self, parts: Parts) -> bool {
        self.next.is_some_and(|next| next.is_word() && next.has(parts))
    }

    fn next_is_none_of(&self, parts: Parts) -> bool {
        self.next.is_some_and(|next| next.is_word() && !next.has(parts))
    }

    fn before_figure(&self) -> bool {
        self.next.is_some_and(|next| matches!(next.shape, Shape::Figure(_))) || self.place.leads_to_figure()
    }

    /// Whether an object follows: a figure, or a phrase with its determiner.
    fn takes_object(&self) -> bool {
        self.next_is(p!(Determiner, Own)) || self.before_figure()
    }

    fn is_inflected(&self) -> bool {
        let (endings, others) = self.place.table.words.finite_endings;
        endings.end(self.word, 0) && !others.end(self.word, 0)
    }

    fn is_gerund(&self) -> bool {
        self.place.table.words.gerund_endings.end(self.word, 0)
    }

    fn is_past(&self) -> bool {
        self.place.table.words.past_endings.end(self.word, 0)
    }

    /// At the head: "sees q1 orders", "expects", not "sales rose".
    fn heads(&self) -> bool {
        !self.measure
            && !self.token.has(p!(Movement, Estimate, Unmeasured, Describing))
            && self.is_inflected()
            && (self.next_is(NOUNS.or(p!(Determiner, To))) || self.before_figure())
    }

    fn follows_auxiliary(&self, auxiliary: &Token) -> bool {
        if auxiliary.has(p!(Modal)) {
            return true;
        }
        // "had expected earnings of", but "are expected earnings"
        let told = !auxiliary.has(p!(Be)) && self.token.has(p!(Expects, Reports, Says, Transacts));
        self.token.has(p!(Participle)) && (told || !self.next_is(NOUNS)) || !self.measure && self.is_gerund()
    }

    fn follows_to(&self) -> bool {
        let object = || self.next_is(p!(Determiner, Own, By, At, From, To)) || self.next_is_none_of(p!(Of, And)) || self.before_figure();
        (!self.measure || self.token.has(p!(Transacts, Moves))) && !self.is_inflected() && object()
    }

    fn follows_noun(&self, previous: &Token) -> bool {
        if self.is_moved(previous) {
            return true;
        }
        if previous.role == Role::Noun && previous.has(p!(Choosing, Describing)) && !previous.has(p!(Measure, Owner)) {
            return false;
        }
        if previous.role != Role::Time && previous.has(p!(Describing)) && !previous.has(p!(Measure, Noun)) {
            return false;
        }
        // "the ministry cuts fuel prices by 5%", "Halden ups its stake in Norvik to 12%"
        if !self.measure && self.token.has(p!(Moves)) && self.is_inflected() && self.place.moves_object() {
            return true;
        }
        // "the company estimated additional costs"
        let somebody =
            !self.measure && previous.has(p!(Anonymous, Owner)) && self.token.has(p!(Reports, Expects, Transacts)) && self.is_past();
        if somebody && self.next_is(NOUNS) {
            return true;
        }
        if self.token.has(p!(Expects)) && previous.role == Role::Noun && self.foresees(previous) {
            return true;
        }
        let plural = || {
            matches!(previous.role, Role::Name | Role::Time) || self.place.table.words.plural_endings.end(self.place.written(previous), 0)
        };
        let inflected = self.is_inflected();
        if self.measure && !inflected {
            self.token.has(p!(Moves)) && plural() && self.before_figure()
        } else if inflected {
            // "availability returns to $5 million"
            let reached = || self.measure && self.next_is(p!(To)) && self.place.leads_to_figure_past_next() && !self.place.has_acted();
            self.acts_on(previous, inflected) || (self.before_figure() || !self.measure) && self.goes_on() || reached()
        } else {
            self.acts_on(previous, inflected) || plural() && self.goes_on()
        }
    }

    /// "The chipmaker forecast second-quarter revenue of"
    fn foresees(&self, previous: &Token) -> bool {
        let noun = self.place.tokens.iter().take(self.place.at).rposition(|token| token.role != Role::Adverb);
        let article = noun.and_then(|noun| self.place.tokens.get(noun.checked_sub(1)?));
        let definite = article.is_some_and(|token| token.role == Role::Determiner);
        let timed = || self.next.is_some_and(|next| matches!(next.shape, Shape::Time(_)));
        definite && (self.next_is(p!(Measure, Choosing)) || timed()) && !previous.has(p!(Measure, Movement, Describing, Choosing))
    }

    /// "financial services declined 38%", "profit for the second quarter decreased by 5%"
    fn is_moved(&self, previous: &Token) -> bool {
        let moves = !self.measure && previous.role != Role::Adverb && self.token.has(p!(Moves, Amounts));
        let past = || self.is_past() && (self.next_is(p!(By, To, From)) || self.before_figure());
        moves && (past() || self.is_inflected() && self.before_figure())
    }

    /// Whether an object, a preposition or an adverb follows, or nothing.
    fn goes_on(&self) -> bool {
        let ends = || self.next.is_none_or(|next| next.is_mark(Mark::Comma)) && self.token.has(p!(Moves)) && self.is_past();
        self.next_is(p!(Determiner, Own, At))
            || !self.measure && self.next_is(p!(To, By, From))
            || self.next_is(p!(Adverb)) && self.next_is_none_of(NOUNS)
            || ends()
            || self.before_figure()
    }

    /// "Halden posts record sales", "the maker expects quarterly"
    fn acts_on(&self, previous: &Token, inflected: bool) -> bool {
        if self.measure {
            return false;
        }
        let named = previous.role == Role::Name
            && self.token.has(p!(Reports, Transacts, Says, Expects))
            && self.next_is_none_of(p!(Of, In, And, For, Preposition, Subordinate, Be, Auxiliary, Modal));
        let timed = || self.next.is_some_and(|next| matches!(next.shape, Shape::Time(_)));
        named || inflected && self.token.has(p!(Reports, Expects)) && (self.next_is(p!(Measure, Choosing, Timely)) || timed())
    }

    fn follows_and(&self) -> bool {
        // "and opening new shops": behind a figure or a comma.
        let before = self.place.at.checked_sub(2).and_then(|at| self.place.tokens.get(at));
        let begins = before.is_some_and(|token| token.role.is_of(roles!(Figure, Comma, Mark)));
        if begins && self.is_gerund() && self.next_is(NOUNS) {
            return true;
        }
        // "and cut costs": behind another verb.
        !self.measure && self.takes_object()
    }

    fn follows_mark(&self) -> bool {
        !self.measure
            && !self.token.has(p!(Movement, Estimate))
            && self.is_inflected()
            && (self.next_is(NOUNS.or(p!(Determiner, Own, To))) || self.before_figure())
    }
}
