//! What each word of a sentence is, decided by the words beside it.

use crate::facts::token::{Role, Shape, Token, roles};
use crate::lex::Mark;
use crate::lexicon::{COMMON, NOUNS, PartTable, SMALL, VERBS, parts_of as p};
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

/// So many words a reader looks ahead.
const FAR: usize = 16;

/// How the words of a sentence are written, of which at most so many are common words with a capital.
pub(crate) fn style(tokens: &[Token], capitals: u32) -> Style {
    if capitals > 1 && is_title(tokens) {
        Style::Title
    } else if tokens.iter().any(|token| token.shape == Shape::Capital) {
        Style::Prose
    } else {
        Style::Small
    }
}

/// Whether the common words have a capital, but for the small ones.
fn is_title(tokens: &[Token]) -> bool {
    let (mut capital, mut small) = (0_u32, 0_u32);
    let mut first = true;
    // By sums and not by branches, which no processor foresees.
    for token in tokens {
        let word = token.is_word();
        let capitals = token.shape == Shape::Capital;
        let length = token.end - token.start;
        let counts = word & !first & (length > 2) & token.has(COMMON) & !token.has(SMALL);
        capital += u32::from(counts & capitals & (length > 3));
        small += u32::from(counts & !capitals);
        // A label before a colon begins anew.
        first = !word & (first | token.is_mark(Mark::Stop) | token.is_mark(Mark::Colon));
    }
    capital > 1 && small == 0
}

/// Decides what every word is that is not decided by itself.
pub(crate) fn decide(text: &str, table: &PartTable, style: Style, tokens: &mut [Token]) {
    let mut at = 0;
    while let Some(open) = tokens.get(at..).and_then(|rest| rest.iter().position(|token| token.role == Role::Open)) {
        at += open;
        let role = Place { text, table, style, tokens, at }.role();
        if let Some(token) = tokens.get_mut(at) {
            token.role = role;
        }
        at += 1;
    }
}

/// A token in its sentence, with the roles of those before it.
pub(super) struct Place<'a> {
    text: &'a str,
    pub table: &'a PartTable,
    style: Style,
    pub tokens: &'a [Token],
    pub at: usize,
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

    pub(super) fn written(&self, token: &Token) -> &str {
        self.text.get(token.start..token.end).unwrap_or_default()
    }

    /// The nearest token on the left that is no adverb.
    #[inline]
    pub(super) fn before(&self) -> Option<&Token> {
        self.tokens.get(..self.at)?.iter().rev().take(FAR).find(|token| token.role != Role::Adverb)
    }

    /// The nearest on the right that is no plain adverb.
    #[inline]
    pub(super) fn after(&self) -> Option<&Token> {
        self.tokens
            .get(self.at + 1..)?
            .iter()
            .take(FAR)
            .find(|token| !token.is_word() || !token.has(p!(Adverb)) || token.has(NOUNS) || token.has(p!(Preposition)))
    }

    /// Whether only hedges stand between the token and a figure behind it.
    pub(super) fn leads_to_figure(&self) -> bool {
        let rest = self.tokens.get(self.at + 1..).unwrap_or_default();
        let first = rest.iter().take(FAR).find(|token| !(token.is_word() && token.has(p!(Hedge, Adverb, Determiner))));
        first.is_some_and(|token| matches!(token.shape, Shape::Figure(_)))
    }

    /// The same of what stands behind the next.
    pub(super) fn leads_to_figure_past_next(&self) -> bool {
        let rest = self.tokens.get(self.at + 2..).unwrap_or_default();
        let first = rest.iter().take(FAR).find(|token| !(token.is_word() && token.has(p!(Hedge, Adverb, Determiner))));
        first.is_some_and(|token| matches!(token.shape, Shape::Figure(_)))
    }

    /// Whether nouns follow, and then by how much or to where they move.
    pub(super) fn moves_object(&self) -> bool {
        let rest = self.tokens.get(self.at + 1..).unwrap_or_default();
        let goes_on = |token: &&Token| token.is_word() && !token.has(p!(By, To, From)) && (!token.has(p!(Moves)) || token.has(p!(Measure)));
        let object = rest.iter().take(FAR).take_while(goes_on).count();
        let led = rest.get(object).is_some_and(|lead| lead.is_word() && lead.has(p!(By, To, From)));
        let amount = rest.iter().skip(object + 1).take(FAR).find(|token| !(token.is_word() && token.has(p!(Hedge, Adverb, Determiner))));
        object > 0 && led && amount.is_some_and(|token| matches!(token.shape, Shape::Figure(_)))
    }

    /// Whether a verb stands a few words before.
    pub(super) fn has_acted(&self) -> bool {
        let before = self.tokens.get(..self.at).unwrap_or_default();
        before.iter().rev().take(FAR).any(|token| token.role.is_of(roles!(Verb, Auxiliary)))
    }

    /// What the token is.
    fn role(&self) -> Role {
        match self.tokens.get(self.at) {
            Some(token) if token.shape == Shape::Capital && self.is_name(token) => Role::Name,
            Some(token) => self.decided(token),
            None => Role::Open,
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
        // In small letters only these are open, and what can be a verb.
        if token.shape == Shape::Lower && !token.has(p!(Hedge, That)) {
            return self.acting(token);
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
        self.acting(token)
    }

    /// What a word is that can be a verb, or none of what joins others.
    fn acting(&self, token: &Token) -> Role {
        let previous_role = || self.before().map(|before| before.role);
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
        if token.has(SMALL.or(p!(Tag))) {
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
}
