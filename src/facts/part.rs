//! What each word of a sentence is, decided by the words beside it.

use crate::facts::token::{Role, Shape, Token, roles};
use crate::lex::Mark;
use crate::lexicon::{PartTable, Parts, parts_of as p};
use crate::text::atom::Key;

/// How a text writes its names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Style {
    /// Names alone have capitals.
    Prose,
    /// Every word has one.
    Title,
    /// No word has one.
    Small,
}

/// What is a common word of the language: one with a part that no name has.
const COMMON: Parts = p!(
    Determiner,
    Own,
    Pronoun,
    Preposition,
    And,
    Or,
    Subordinate,
    Relative,
    That,
    Be,
    Auxiliary,
    Modal,
    Adverb,
    Describing,
    Choosing,
    Measure,
    Movement,
    Unmeasured,
    Estimate,
    Source,
    Anonymous,
    Owner,
    Noun,
    Moves,
    Amounts,
    Reports,
    Transacts,
    Says,
    Expects,
    Verb,
    Timely,
    Prospect,
    Hedge
);

const VERBS: Parts = p!(Moves, Amounts, Reports, Transacts, Says, Expects, Verb);

const NOUNS: Parts = p!(
    Measure,
    Movement,
    Unmeasured,
    Estimate,
    Source,
    Anonymous,
    Owner,
    Noun,
    Choosing,
    Describing,
    Nationality,
    Incorporated,
    Tag,
    Span,
    Fiscal
);

/// Small words, which titles write in small letters too.
const SMALL: Parts = p!(Determiner, Own, Pronoun, Preposition, And, Or, Subordinate, Relative, That, Be, Auxiliary, Modal);

/// So many words a reader looks ahead.
const FAR: usize = 16;

/// What a word in small letters is by the first of its parts, where nothing beside it decides.
#[allow(clippy::indexing_slicing)] // at compile time, where a panic is an error of the build
const ALONE: [Option<Role>; Parts::ALL + 1] = {
    let rows = [
        (p!(Hedge), None),
        (p!(Be, Auxiliary, Modal), Some(Role::Auxiliary)),
        (p!(That), None),
        (p!(Relative), Some(Role::Relative)),
        (p!(Pronoun), Some(Role::Pronoun)),
        (p!(Subordinate), Some(Role::Subordinate)),
        (p!(And, Or), Some(Role::And)),
        (VERBS, None),
        (p!(Preposition), Some(Role::Preposition)),
        (p!(Determiner, Own), Some(Role::Determiner)),
        (NOUNS.or(p!(Prospect)), Some(Role::Noun)),
    ];
    let mut alone = [Some(Role::Adverb); Parts::ALL + 1];
    let (mut place, mut all) = (0, Parts::NONE);
    let mut rest = rows.as_slice();
    while let [(parts, role), others @ ..] = rest {
        all = all.or(*parts);
        while parts.has_place(place) {
            alone[place] = *role;
            place += 1;
        }
        rest = others;
    }
    // Parts are declared in the order in which they decide.
    assert!(place == all.count());
    // A word that no list has.
    alone[Parts::ALL] = None;
    alone
};

/// How the words of a sentence are written, and what all of them are.
pub(crate) fn style(tokens: &[Token]) -> (Style, Parts) {
    let mut all = Parts::NONE;
    let (mut capital, mut small, mut any) = (0_u32, 0_u32, false);
    let mut first = true;
    // By sums and not by branches, which no processor foresees.
    for token in tokens {
        all = all.or(token.parts);
        let word = token.is_word();
        let capitals = token.shape == Shape::Capital;
        let length = token.end - token.start;
        let counts = word & !first & (length > 2) & token.has(COMMON) & !token.has(SMALL);
        any |= capitals;
        capital += u32::from(counts & capitals & (length > 3));
        small += u32::from(counts & !capitals);
        // A label before a colon begins anew.
        first = !word & (first | token.is_mark(Mark::Stop) | token.is_mark(Mark::Colon));
    }
    let style = if !any {
        Style::Small
    } else if capital > 1 && small == 0 {
        Style::Title
    } else {
        Style::Prose
    };
    (style, all)
}

/// Decides the role of every token.
pub(crate) fn decide(text: &str, table: &PartTable, style: Style, tokens: &mut [Token]) {
    let mut place = Place { text, table, style, tokens, at: 0, last: None };
    while place.at < place.tokens.len() {
        let role = place.role();
        if role != Role::Adverb {
            place.last = Some(place.at);
        }
        if let Some(token) = place.tokens.get_mut(place.at) {
            token.role = role;
        }
        place.at += 1;
    }
}

/// A token in its sentence, with the roles of those before it.
struct Place<'a> {
    text: &'a str,
    table: &'a PartTable,
    style: Style,
    tokens: &'a mut [Token],
    at: usize,
    /// The nearest before it that is no adverb.
    last: Option<usize>,
}

impl Place<'_> {
    /// The token right before.
    fn left(&self) -> Option<&Token> {
        self.tokens.get(self.at.checked_sub(1)?)
    }

    /// The token right behind.
    fn right(&self) -> Option<&Token> {
        self.tokens.get(self.at + 1)
    }

    fn written(&self, token: &Token) -> &str {
        self.text.get(token.start..token.end).unwrap_or_default()
    }

    /// The nearest token on the left that is no adverb.
    #[inline]
    fn before(&self) -> Option<&Token> {
        self.last.filter(|last| self.at - last <= FAR).and_then(|last| self.tokens.get(last))
    }

    /// The nearest on the right that is no plain adverb.
    #[inline]
    fn after(&self) -> Option<&Token> {
        self.tokens
            .get(self.at + 1..)?
            .iter()
            .take(FAR)
            .find(|token| !token.is_word() || !token.has(p!(Adverb)) || token.has(NOUNS) || token.has(p!(Preposition)))
    }

    /// Whether only hedges stand between the token and a figure behind it.
    fn leads_to_figure(&self) -> bool {
        let rest = self.tokens.get(self.at + 1..).unwrap_or_default();
        let first = rest.iter().take(FAR).find(|token| !(token.is_word() && token.has(p!(Hedge, Adverb, Determiner))));
        first.is_some_and(|token| matches!(token.shape, Shape::Figure(_)))
    }

    /// The same of what stands behind the next.
    fn leads_to_figure_past_next(&self) -> bool {
        let rest = self.tokens.get(self.at + 2..).unwrap_or_default();
        let first = rest.iter().take(FAR).find(|token| !(token.is_word() && token.has(p!(Hedge, Adverb, Determiner))));
        first.is_some_and(|token| matches!(token.shape, Shape::Figure(_)))
    }

    /// What the token is. What stands beside it is looked at only where that decides.
    #[inline]
    fn role(&self) -> Role {
        let Some(token) = self.tokens.get(self.at) else { return Role::Other };
        if token.shape == Shape::Lower {
            return match ALONE.get(token.parts.first()) {
                Some(&Some(role)) if role == Role::Preposition && token.has(p!(Adverb)) => Role::Adverb,
                Some(&Some(role)) => role,
                _ => self.decided(token),
            };
        }
        match token.shape {
            Shape::Figure(_) => Role::Figure,
            Shape::Possessive => Role::Possessive,
            Shape::Time(_) => Role::Time,
            Shape::Mark(_) if token.has(p!(And)) => Role::And,
            Shape::Mark(Mark::Comma) => Role::Comma,
            Shape::Mark(_) => Role::Mark,
            Shape::Number => Role::Noun,
            Shape::Capital if self.is_name(token) => Role::Name,
            Shape::Lower | Shape::Capital => self.decided(token),
        }
    }

    /// What a word is that is no name, by what stands beside it.
    fn decided(&self, token: &Token) -> Role {
        if token.parts.is_empty() {
            return self.unknown(token);
        }
        // "pulled a net $2.2 billion"
        let article = || self.left().is_some_and(|left| left.role == Role::Determiner && left.has(p!(Numeral)));
        if token.has(p!(Choosing)) && article() && self.leads_to_figure() {
            return Role::Adverb;
        }
        // "Overall, sales rose"
        if token.has(p!(Adverb)) && self.at == 0 && self.right().is_some_and(|next| next.is_mark(Mark::Comma)) {
            return Role::Adverb;
        }
        let previous_role = || self.before().map(|before| before.role);
        if token.has(p!(Hedge))
            && self.leads_to_figure()
            && !(token.has(VERBS) && !token.has(NOUNS) && previous_role().is_some_and(Role::is_noun))
        {
            return Role::Adverb;
        }
        if token.has(p!(Be, Auxiliary)) || token.has(p!(Modal)) && (token.shape == Shape::Lower || self.style == Style::Title) {
            return Role::Auxiliary;
        }
        if token.has(p!(That)) {
            return self.that();
        }
        if token.has(p!(Relative)) {
            return Role::Relative;
        }
        if token.has(p!(Pronoun)) {
            // "Nordic IT services"
            let initials = self.style == Style::Prose && token.end - token.start > 1 && self.is_in_capitals(token);
            return if initials { Role::Noun } else { Role::Pronoun };
        }
        if token.has(p!(Subordinate)) {
            return Role::Subordinate;
        }
        if token.has(p!(And, Or)) {
            return Role::And;
        }
        let verbal = token.has(VERBS);
        if token.has(p!(Preposition)) && (!verbal || token.has(p!(Participle)) && previous_role() != Some(Role::Auxiliary)) {
            // "up 5%", "down to": no preposition of a noun.
            return if token.has(p!(Adverb)) { Role::Adverb } else { Role::Preposition };
        }
        if token.has(p!(Determiner, Own)) {
            return Role::Determiner;
        }
        let noun = token.has(NOUNS);
        if verbal {
            // In prose a capital within a sentence is no verb's.
            let titled = self.style == Style::Prose
                && token.shape == Shape::Capital
                && self.at > 0
                && previous_role().is_some_and(|role| !role.is_of(roles!(Comma, Mark)));
            if titled {
                return Role::Noun;
            }
            if !noun {
                return if self.is_verb_form() { Role::Verb } else { Role::Noun };
            }
            if self.is_verb(token) {
                return Role::Verb;
            }
        }
        if noun || token.has(p!(Prospect)) && !token.has(p!(Preposition)) {
            Role::Noun
        } else if token.has(p!(Preposition)) {
            Role::Preposition
        } else {
            Role::Adverb
        }
    }

    /// "that": of a noun, of what somebody said, or of a clause about the noun before it.
    fn that(&self) -> Role {
        let before = self.before();
        if self.after().is_some_and(|next| next.is_word() && next.has(p!(Span)))
            || before.is_some_and(|before| before.role == Role::Preposition)
        {
            Role::Determiner
        } else if before.is_some_and(|before| before.role == Role::Verb && before.has(p!(Says, Expects, Verb))) {
            Role::Subordinate
        } else {
            Role::Relative
        }
    }

    /// Whether a word with a capital is a name.
    #[inline]
    fn is_name(&self, token: &Token) -> bool {
        if token.word.may_be_initials() && self.table.words.initials.contains(&self.written(token)) {
            return true;
        }
        let common = token.has(COMMON);
        let first = self.left().is_none_or(|before| before.is_mark(Mark::Stop) || before.is_mark(Mark::Quote) && self.at == 1);
        let named = self.left().is_some_and(|before| before.role == Role::Name);
        if token.has(p!(Nationality)) {
            return named && self.right().is_some_and(|next| next.shape == Shape::Capital);
        }
        if token.has(p!(Incorporated)) && named {
            return true;
        }
        if token.has(p!(Determiner, Own, Pronoun, Preposition, And, Or, Subordinate, Relative, That, Be, Auxiliary, Modal, Tag)) {
            return false;
        }
        let next_names = || {
            self.right().is_some_and(|next| {
                next.shape == Shape::Capital
                    && (!next.has(COMMON) || next.has(p!(Incorporated)))
                    && !next.has(p!(Nationality))
                    && !self.is_acronym_measure(next)
            })
        };
        // "Next, orders rose", "Earlier on Sunday", "Two, we sold": a time or a number, and no name.
        let timely = || {
            token.has(p!(Earlier, Relation, Same, Edge, Numeral))
                && self.right().is_some_and(|next| next.is_mark(Mark::Comma) || next.has(p!(Preposition, Determiner, Relation, Span)))
        };
        if first && !common && (timely() || self.heads_pair()) || self.describes_place(token) {
            return false;
        }
        match self.style {
            Style::Title | Style::Small => !common,
            Style::Prose if common => {
                // "Northern Halden", "Halden Depot", but "Adjusted EBITDA".
                let measures = token.has(p!(Measure, Choosing, Movement, Estimate, Timely));
                let incorporated = || self.right().is_some_and(|next| next.shape == Shape::Capital && next.has(p!(Incorporated)));
                // "the UPS board"
                let initials = || token.has(VERBS) && !token.has(NOUNS) && token.end - token.start > 1 && self.is_in_capitals(token);
                if !first && (incorporated() || initials()) || named && !self.is_acronym_measure(token) {
                    true
                } else if self.right().is_some_and(|next| next.shape == Shape::Capital && next.has(p!(Numeral))) {
                    // "Capital One"
                    true
                } else if first {
                    !token.has(p!(Describing, Choosing, Measure, Adverb)) && !token.has(VERBS) && next_names()
                } else {
                    !measures && (named || next_names()) || named && next_names()
                }
            }
            Style::Prose if first => {
                // "Prudential Financial": in prose a capital goes on a name.
                let joined = self.right().is_some_and(|next| {
                    let common = next.has(p!(Measure, Movement, Estimate, Describing, Nationality)) || next.has(SMALL);
                    next.shape == Shape::Possessive || next.shape == Shape::Capital && !common
                });
                let word = self.written(token);
                // "Kesting will pay": a common noun would have its article.
                let acts = || {
                    self.right()
                        .is_some_and(|next| next.has(p!(Modal)) || next.has(p!(Auxiliary)) && !self.table.words.plural_endings.end(word, 0))
                };
                let common = || {
                    let words = self.table.words;
                    // "E-filing revenues", but "K-Mart".
                    let compound = word.rsplit_once('-').is_some_and(|(_, last)| last.starts_with(char::is_lowercase));
                    words.common_endings.end(word, 3) || words.adverb_endings.end(word, 0) || compound
                };
                joined || acts() || !common()
            }
            Style::Prose => true,
        }
    }

    /// "Repair and maintenance business": the first word of a sentence beside one in small letters that names the same.
    fn heads_pair(&self) -> bool {
        let token = |ahead: usize| self.tokens.get(self.at + ahead).filter(|token| token.shape == Shape::Lower);
        let noun = |token: &Token| !token.has(SMALL.or(p!(Adverb)));
        self.right().is_some_and(|and| and.shape == Shape::Lower && and.has(p!(And)))
            && token(2).is_some_and(noun)
            && token(3).is_some_and(|head| head.has(p!(Owner)))
    }

    /// "Oslo-based Halden": a place, with the participle that makes an adjective of it before a name.
    fn describes_place(&self, token: &Token) -> bool {
        let Some((_, last)) = self.written(token).rsplit_once('-') else { return false };
        let rest = self.tokens.get(self.at + 1..).unwrap_or_default();
        let noun = |token: &&Token| token.is_word() && !token.has(SMALL);
        let named = || rest.iter().take(FAR).take_while(noun).any(|token| token.shape == Shape::Capital);
        last.starts_with(char::is_lowercase) && self.table.parts(Key::of_text(last)).meets(p!(Participle)) && named()
    }

    /// EBITDA, EPS: in capitals because it is an abbreviation.
    fn is_acronym_measure(&self, token: &Token) -> bool {
        token.has(p!(Measure)) && self.is_in_capitals(token)
    }

    fn is_in_capitals(&self, token: &Token) -> bool {
        self.written(token).bytes().all(|byte| byte.is_ascii_uppercase())
    }

    /// A word that no list has.
    #[inline]
    fn unknown(&self, token: &Token) -> Role {
        let word = self.written(token);
        let words = self.table.words;
        if word.len() <= 4 {
            return Role::Noun;
        }
        if words.adverb_endings.end(word, 0) {
            return Role::Adverb;
        }
        let verb = words.participle_endings.end(word, 0)
            && !word.contains('-')
            && self.before().is_some_and(|before| before.role.is_of(roles!(Noun, Name, Auxiliary, Pronoun, Figure)))
            && self.after().is_none_or(|next| {
                matches!(next.shape, Shape::Figure(_) | Shape::Mark(_) | Shape::Time(_))
                    || next.has(p!(Determiner, Own, Preposition, Adverb, And, Subordinate))
                    || next.shape == Shape::Capital
            });
        // "5% growth, combining strong markets and"
        let apart = || {
            words.gerund_endings.end(word, 3)
                && self.before().is_some_and(|before| before.is_mark(Mark::Comma))
                && self.after().is_some_and(|next| next.is_word() && next.has(p!(Determiner, Own, Describing)))
        };
        if verb || apart() { Role::Verb } else { Role::Noun }
    }

    /// Whether a word that is only ever a verb stands as one, and not before a noun: "the leading maker".
    fn is_verb_form(&self) -> bool {
        let Some(previous) = self.before() else { return true };
        // "the new ship", but "crude oil fell $1"
        let acts = || self.leads_to_figure() || self.after().is_some_and(|next| matches!(next.shape, Shape::Figure(_)));
        if previous.role == Role::Noun
            && previous.has(p!(Describing, Choosing, Nationality))
            && !previous.has(p!(Measure, Noun, Numeral))
            && !acts()
        {
            return false;
        }
        let held =
            matches!(previous.role, Role::Determiner | Role::Possessive) || previous.role == Role::Preposition && !previous.has(p!(To));
        let noun_next = || {
            self.after()
                .is_some_and(|next| next.is_word() && !next.has(p!(Determiner, Own, Pronoun, Preposition, And, Subordinate, Adverb)))
        };
        !(held && noun_next())
    }

    /// Whether nouns follow, and then by how much or to where they move.
    fn moves_object(&self) -> bool {
        let rest = self.tokens.get(self.at + 1..).unwrap_or_default();
        let goes_on = |token: &&Token| token.is_word() && !token.has(p!(By, To, From)) && (!token.has(p!(Moves)) || token.has(p!(Measure)));
        let object = rest.iter().take(FAR).take_while(goes_on).count();
        let led = rest.get(object).is_some_and(|lead| lead.is_word() && lead.has(p!(By, To, From)));
        let amount = rest.iter().skip(object + 1).take(FAR).find(|token| !(token.is_word() && token.has(p!(Hedge, Adverb, Determiner))));
        object > 0 && led && amount.is_some_and(|token| matches!(token.shape, Shape::Figure(_)))
    }

    /// Whether a word that is noun and verb stands as the verb.
    fn is_verb(&self, token: &Token) -> bool {
        let word = self.written(token);
        let next = self.after();
        let next_is = |parts| next.is_some_and(|next| next.is_word() && next.has(parts));
        let next_figure = next.is_some_and(|next| matches!(next.shape, Shape::Figure(_))) || self.leads_to_figure();
        let measure = token.has(p!(Measure));
        let words = self.table.words;
        let inflected = words.finite_endings.0.end(word, 0) && !words.finite_endings.1.end(word, 0);
        let gerund = words.gerund_endings.end(word, 0);
        let participle = token.has(p!(Participle));
        let Some(previous) = self.before() else {
            // At the head: "sees q1 orders", "expects", not "sales rose".
            return inflected
                && !measure
                && !token.has(p!(Movement, Estimate, Unmeasured, Describing))
                && (next_figure || next_is(NOUNS) || next_is(p!(Determiner, To)));
        };
        match previous.role {
            Role::Auxiliary => {
                if previous.has(p!(Modal)) {
                    true
                } else {
                    // "had expected earnings of", but "are expected earnings"
                    let told = || !previous.has(p!(Be)) && token.has(p!(Expects, Reports, Says, Transacts));
                    participle && (!next_is(NOUNS) || told()) || gerund && !measure
                }
            }
            Role::Pronoun | Role::Relative => true,
            Role::Preposition if previous.has(p!(To)) => {
                let object = next_figure
                    || next_is(p!(Determiner, Own, By, At, From, To))
                    || next.is_some_and(|next| next.is_word() && !next.has(p!(Of, And)));
                !inflected && object && (!measure || token.has(p!(Transacts, Moves)))
            }
            Role::Preposition => participle && gerund && (next_is(p!(Determiner, Own)) || next_figure),
            Role::Determiner | Role::Possessive | Role::Figure => false,
            Role::Noun | Role::Name | Role::Time | Role::Adverb => {
                // "financial services declined 38%", "profit for the second quarter decreased by 5%"
                let moved = words.past_endings.end(word, 0) && (next_figure || next_is(p!(By, To, From))) || inflected && next_figure;
                if moved && !measure && previous.role != Role::Adverb && token.has(p!(Moves, Amounts)) {
                    return true;
                }
                if previous.role == Role::Noun && previous.has(p!(Choosing, Describing)) && !previous.has(p!(Measure, Owner)) {
                    return false;
                }
                if previous.role != Role::Time && previous.has(p!(Describing)) && !previous.has(p!(Measure, Noun)) {
                    return false;
                }
                // "the ministry cuts fuel prices by 5%", "Halden ups its stake in Norvik to 12%"
                if inflected && !measure && token.has(p!(Moves)) && self.moves_object() {
                    return true;
                }
                let plural =
                    words.plural_endings.end(self.written(previous), 0) || previous.role == Role::Name || previous.role == Role::Time;
                let object = next_figure
                    || next_is(p!(Determiner, Own))
                    || next_is(p!(To, By, From)) && !measure
                    || next_is(p!(At))
                    || words.past_endings.end(word, 0)
                        && token.has(p!(Moves))
                        && next.is_none_or(|next| matches!(next.shape, Shape::Mark(Mark::Comma)))
                    || next.is_some_and(|next| next.is_word() && next.has(p!(Adverb)) && !next.has(NOUNS));
                let named = next
                    .is_some_and(|next| next.is_word() && !next.has(p!(Of, In, And, For, Preposition, Subordinate, Be, Auxiliary, Modal)));
                let other = token.has(p!(Reports, Transacts, Says, Expects)) && !measure && previous.role == Role::Name && named
                    || token.has(p!(Reports, Expects))
                        && !measure
                        && inflected
                        && next.is_some_and(|next| {
                            next.is_word() && next.has(p!(Measure, Choosing, Timely)) || matches!(next.shape, Shape::Time(_))
                        });
                // "the company estimated additional costs"
                let somebody =
                    previous.has(p!(Anonymous, Owner)) && words.past_endings.end(word, 0) && token.has(p!(Reports, Expects, Transacts));
                if somebody && !measure && next.is_some_and(|next| next.is_word() && next.has(NOUNS)) {
                    return true;
                }
                // "The chipmaker forecast second-quarter revenue of"
                let foresees = || {
                    let definite = self
                        .last
                        .and_then(|last| self.tokens.get(last.checked_sub(1)?))
                        .is_some_and(|token| token.role == Role::Determiner);
                    let object = next_is(p!(Measure, Choosing)) || next.is_some_and(|next| matches!(next.shape, Shape::Time(_)));
                    definite && object && !previous.has(p!(Measure, Movement, Describing, Choosing))
                };
                if token.has(p!(Expects)) && previous.role == Role::Noun && foresees() {
                    return true;
                }
                if measure && !inflected {
                    next_figure && plural && token.has(p!(Moves))
                } else if inflected {
                    // "availability returns to $5 million"
                    let acted = || {
                        let before = self.tokens.get(..self.at).unwrap_or_default();
                        before.iter().rev().take(FAR).any(|token| token.role.is_of(roles!(Verb, Auxiliary)))
                    };
                    let reached = || next_is(p!(To)) && self.leads_to_figure_past_next() && !acted();
                    object && (next_figure || !measure) || other || measure && reached()
                } else {
                    object && plural || other
                }
            }
            Role::And => {
                // "and opening new shops": behind a figure or a comma.
                let begins = self
                    .at
                    .checked_sub(2)
                    .and_then(|at| self.tokens.get(at))
                    .is_some_and(|token| token.role.is_of(roles!(Figure, Comma, Mark)));
                if begins && gerund && next_is(NOUNS) {
                    return true;
                }
                // "and cut costs": behind another verb.
                !measure && (next_figure || next_is(p!(Determiner, Own)))
            }
            Role::Comma => inflected && !measure && (next_figure || next_is(p!(Determiner, Own))),
            Role::Mark => {
                inflected
                    && !measure
                    && !token.has(p!(Movement, Estimate))
                    && (next_figure || next_is(p!(Determiner, Own, To)) || next.is_some_and(|next| next.is_word() && next.has(NOUNS)))
            }
            _ => false,
        }
    }
}
