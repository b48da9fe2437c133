//! What each word of a sentence is, decided by the words beside it.

use crate::facts::token::{Role, Shape, Token};
use crate::lex::Mark;
use crate::lexicon::{PartTable, parts_of as p};

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
const COMMON: crate::lexicon::Parts = p!(
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

const VERBS: crate::lexicon::Parts = p!(Moves, Amounts, Reports, Transacts, Says, Expects, Verb);

const NOUNS: crate::lexicon::Parts = p!(
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

/// So many words a reader looks ahead.
const FAR: usize = 16;

/// How the words of a sentence are written.
pub(crate) fn style(tokens: &[Token]) -> Style {
    let (mut capital, mut small, mut any) = (0, 0, false);
    let mut first = true;
    for token in tokens {
        if !token.is_word() {
            // A label before a colon begins anew.
            first = first || token.is_mark(Mark::Stop) || token.is_mark(Mark::Colon);
            continue;
        }
        any |= token.shape == Shape::Capital;
        if !first && token.end - token.start > 3 && token.has(COMMON) {
            if token.shape == Shape::Capital { capital += 1 } else { small += 1 }
        }
        first = false;
    }
    if !any {
        Style::Small
    } else if capital > 1 && capital > small {
        Style::Title
    } else {
        Style::Prose
    }
}

/// Decides the role of every token.
pub(crate) fn decide(text: &str, table: &PartTable, style: Style, tokens: &mut [Token]) {
    for at in 0..tokens.len() {
        let role = role(text, table, style, tokens, at);
        if let Some(token) = tokens.get_mut(at) {
            token.role = role;
        }
    }
}

fn written<'t>(text: &'t str, token: &Token) -> &'t str {
    text.get(token.start..token.end).unwrap_or_default()
}

/// The nearest token on the left that is no adverb.
fn before(tokens: &[Token], at: usize) -> Option<&Token> {
    tokens.get(..at)?.iter().rev().take(FAR).find(|token| token.role != Role::Adverb)
}

/// The nearest on the right that is no plain adverb.
fn after(tokens: &[Token], at: usize) -> Option<&Token> {
    tokens
        .get(at + 1..)?
        .iter()
        .take(FAR)
        .find(|token| !token.is_word() || !token.has(p!(Adverb)) || token.has(NOUNS) || token.has(p!(Preposition)))
}

/// Whether only hedges stand between a token and a figure behind it.
fn leads_to_figure(tokens: &[Token], at: usize) -> bool {
    let rest = tokens.get(at + 1..).unwrap_or_default();
    let first = rest.iter().take(FAR).find(|token| !(token.is_word() && token.has(p!(Hedge, Adverb, Determiner))));
    first.is_some_and(|token| matches!(token.shape, Shape::Figure(_)))
}

fn role(text: &str, table: &PartTable, style: Style, tokens: &[Token], at: usize) -> Role {
    let Some(&token) = tokens.get(at) else { return Role::Other };
    match token.shape {
        Shape::Figure(_) => return Role::Figure,
        Shape::Possessive => return Role::Possessive,
        Shape::Time(_) => return Role::Time,
        Shape::Mark(_) if token.has(p!(Ampersand)) => return Role::And,
        Shape::Mark(mark) => return Role::Mark(mark),
        Shape::Number => return Role::Noun,
        Shape::Lower | Shape::Capital => {}
    }
    if is_name(text, table, style, tokens, at) {
        return Role::Name;
    }
    let parts = token.parts;
    let previous = before(tokens, at);
    let next = after(tokens, at);
    let previous_role = previous.map(|token| token.role);
    if parts.is_empty() {
        return unknown(text, table, tokens, at);
    }
    if token.has(p!(Hedge))
        && leads_to_figure(tokens, at)
        && !(token.has(VERBS) && previous_role.is_some_and(Role::is_noun) && !token.has(NOUNS))
    {
        return Role::Adverb;
    }
    if token.has(p!(Be, Auxiliary)) || token.has(p!(Modal)) && token.shape == Shape::Lower || token.has(p!(Modal)) && style == Style::Title
    {
        return Role::Auxiliary;
    }
    if token.has(p!(That)) {
        let noun_next = next.is_some_and(|next| next.is_word() && next.has(p!(Span)));
        if noun_next || previous_role == Some(Role::Preposition) {
            return Role::Determiner;
        }
        return if previous.is_some_and(|previous| previous.role == Role::Verb && previous.has(p!(Says, Expects, Verb))) {
            Role::Subordinate
        } else {
            Role::Relative
        };
    }
    if token.has(p!(Relative)) {
        return Role::Relative;
    }
    if token.has(p!(Pronoun)) {
        return Role::Pronoun;
    }
    if token.has(p!(Subordinate)) {
        return Role::Subordinate;
    }
    if token.has(p!(And, Or)) {
        return Role::And;
    }
    let governed = token.has(p!(Participle)) && previous_role != Some(Role::Auxiliary);
    if token.has(p!(Preposition)) && (!token.has(VERBS) || governed) {
        // "up 5%", "down to": no preposition of a noun.
        return if token.has(p!(Adverb)) { Role::Adverb } else { Role::Preposition };
    }
    if token.has(p!(Determiner, Own)) {
        return Role::Determiner;
    }
    // In prose a capital within a sentence is no verb's.
    let titled = token.has(VERBS)
        && style == Style::Prose
        && token.shape == Shape::Capital
        && at > 0
        && previous_role.is_some_and(|role| !matches!(role, Role::Mark(_)));
    let verb = token.has(VERBS) && !titled;
    let noun = token.has(NOUNS);
    if verb && (!noun || is_verb(text, tokens, at)) {
        return if noun || is_verb_form(text, tokens, at, previous, next) { Role::Verb } else { Role::Noun };
    }
    if noun || titled {
        return Role::Noun;
    }
    if token.has(p!(Preposition)) {
        return Role::Preposition;
    }
    if token.has(p!(Prospect)) { Role::Noun } else { Role::Adverb }
}

/// Whether a word with a capital is a name.
fn is_name(text: &str, table: &PartTable, style: Style, tokens: &[Token], at: usize) -> bool {
    let Some(&token) = tokens.get(at).filter(|token| token.shape == Shape::Capital) else { return false };
    let common = token.has(COMMON);
    let word = written(text, &token);
    if table.words.initials.contains(&word) {
        return true;
    }
    let first = at == 0
        || at
            .checked_sub(1)
            .and_then(|before| tokens.get(before))
            .is_some_and(|before| before.is_mark(Mark::Stop) || before.is_mark(Mark::Quote) && at == 1);
    let named = at.checked_sub(1).and_then(|before| tokens.get(before)).is_some_and(|before| before.role == Role::Name);
    if token.has(p!(Nationality)) {
        return named && tokens.get(at + 1).is_some_and(|next| next.shape == Shape::Capital);
    }
    if token.has(p!(Incorporated)) && named {
        return true;
    }
    if token.has(p!(Determiner, Own, Pronoun, Preposition, And, Or, Subordinate, Relative, That, Be, Auxiliary, Modal, Tag)) {
        return false;
    }
    let next_names = || {
        tokens.get(at + 1).is_some_and(|next| {
            next.shape == Shape::Capital
                && (!next.has(COMMON) || next.has(p!(Incorporated)))
                && !next.has(p!(Nationality))
                && !is_acronym_measure(text, next)
        })
    };
    match style {
        Style::Title | Style::Small => !common,
        Style::Prose if common => {
            // "Northern Halden", "Halden Depot", but "Adjusted EBITDA".
            let measures = token.has(p!(Measure, Choosing, Movement, Estimate, Timely));
            if named && !is_acronym_measure(text, &token) {
                true
            } else if first {
                !token.has(p!(Describing, Choosing, Measure, Adverb)) && !token.has(VERBS) && next_names()
            } else {
                !measures && (named || next_names()) || named && next_names()
            }
        }
        Style::Prose if first => {
            let ending = table.words.common_endings.iter().any(|ending| word.len() > ending.len() + 2 && word.ends_with(ending));
            let adverb = table.words.adverb_endings.iter().any(|ending| word.ends_with(ending));
            let joined =
                tokens.get(at + 1).is_some_and(|next| next.shape == Shape::Possessive || next.shape == Shape::Capital && !next.has(COMMON));
            // "Kesting will pay": a common noun would have its article.
            let acts = tokens.get(at + 1).is_some_and(|next| next.has(p!(Modal)) || next.has(p!(Auxiliary)) && !word.ends_with('s'));
            joined || acts || !ending && !adverb && !word.contains('-')
        }
        Style::Prose => true,
    }
}

/// EBITDA, EPS: in capitals because it is an abbreviation.
fn is_acronym_measure(text: &str, token: &Token) -> bool {
    token.has(p!(Measure)) && written(text, token).bytes().all(|byte| byte.is_ascii_uppercase())
}

/// A word that no list has.
fn unknown(text: &str, table: &PartTable, tokens: &[Token], at: usize) -> Role {
    let Some(token) = tokens.get(at) else { return Role::Other };
    let word = written(text, token);
    if word.len() > 4 && table.words.adverb_endings.iter().any(|ending| word.ends_with(ending)) {
        return Role::Adverb;
    }
    let participle = word.len() > 4 && table.words.participle_endings.iter().any(|ending| word.ends_with(ending)) && !word.contains('-');
    let behind_noun = before(tokens, at)
        .is_some_and(|before| before.role.is_noun() || matches!(before.role, Role::Auxiliary | Role::Pronoun | Role::Figure));
    let object = after(tokens, at).is_none_or(|next| {
        matches!(next.shape, Shape::Figure(_) | Shape::Mark(_) | Shape::Time(_))
            || next.has(p!(Determiner, Own, Preposition, Adverb, And, Subordinate))
            || next.shape == Shape::Capital
    });
    if participle && behind_noun && object { Role::Verb } else { Role::Noun }
}

/// Whether a word that is only ever a verb stands as one, and not before a noun: "the leading maker".
fn is_verb_form(_text: &str, tokens: &[Token], at: usize, previous: Option<&Token>, next: Option<&Token>) -> bool {
    let Some(previous) = previous else { return true };
    // "the new ship", but "crude oil fell $1"
    let acts = leads_to_figure(tokens, at) || next.is_some_and(|next| matches!(next.shape, Shape::Figure(_)));
    if !acts
        && previous.role == Role::Noun
        && previous.has(p!(Describing, Choosing, Nationality))
        && !previous.has(p!(Measure, Noun, Numeral))
    {
        return false;
    }
    let held = matches!(previous.role, Role::Determiner | Role::Possessive) || previous.role == Role::Preposition && !previous.has(p!(To));
    let noun_next = next.is_some_and(|next| next.is_word() && !next.has(p!(Determiner, Own, Preposition, And, Subordinate, Adverb)));
    !(held && noun_next)
}

/// Whether a word that is noun and verb stands as the verb.
fn is_verb(text: &str, tokens: &[Token], at: usize) -> bool {
    let Some(&token) = tokens.get(at) else { return false };
    let word = written(text, &token);
    let previous = before(tokens, at);
    let next = after(tokens, at);
    let next_is = |parts| next.is_some_and(|next| next.is_word() && next.has(parts));
    let next_figure = next.is_some_and(|next| matches!(next.shape, Shape::Figure(_))) || leads_to_figure(tokens, at);
    let measure = token.has(p!(Measure));
    let inflected = word.ends_with("ed") || word.ends_with('s') && !word.ends_with("ss");
    let participle = token.has(crate::lexicon::parts_of!(Participle));
    let Some(previous) = previous else {
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
                participle && !next_is(NOUNS) || word.ends_with("ing") && !measure
            }
        }
        Role::Pronoun | Role::Relative => true,
        Role::Preposition if previous.has(p!(To)) => {
            let object = next_figure
                || next_is(p!(Determiner, Own, By, At, From, To))
                || next.is_some_and(|next| next.is_word() && !next.has(p!(Of, And)));
            !inflected && object && (!measure || token.has(p!(Transacts, Moves)))
        }
        Role::Preposition => participle && word.ends_with("ing") && (next_is(p!(Determiner, Own)) || next_figure),
        Role::Determiner | Role::Possessive | Role::Figure => false,
        Role::Noun | Role::Name | Role::Time | Role::Adverb => {
            // "financial services declined 38%", "profit for the second quarter decreased by 5%"
            let moved = word.ends_with("ed") && (next_figure || next_is(p!(By, To, From))) || inflected && next_figure;
            if moved && !measure && previous.role != Role::Adverb && token.has(p!(Moves, Amounts)) {
                return true;
            }
            if previous.role == Role::Noun && previous.has(p!(Choosing, Describing)) && !previous.has(p!(Measure)) {
                return false;
            }
            if previous.role != Role::Time && previous.has(p!(Describing)) && !previous.has(p!(Measure, Noun)) {
                return false;
            }
            let plural = written(text, previous).ends_with('s') || previous.role == Role::Name || previous.role == Role::Time;
            let object = next_figure
                || next_is(p!(Determiner, Own))
                || next_is(p!(To, By, From)) && !measure
                || next_is(p!(At))
                || word.ends_with("ed") && token.has(p!(Moves)) && next.is_none_or(|next| matches!(next.shape, Shape::Mark(Mark::Comma)))
                || next.is_some_and(|next| next.is_word() && next.has(p!(Adverb)) && !next.has(NOUNS));
            let named =
                next.is_some_and(|next| next.is_word() && !next.has(p!(Of, In, And, For, Preposition, Subordinate, Be, Auxiliary, Modal)));
            let other = token.has(p!(Reports, Transacts, Says, Expects)) && !measure && previous.role == Role::Name && named
                || token.has(p!(Reports, Expects))
                    && !measure
                    && inflected
                    && next.is_some_and(|next| {
                        next.is_word() && next.has(p!(Measure, Choosing, Timely)) || matches!(next.shape, Shape::Time(_))
                    });
            // "the company estimated additional costs"
            let somebody = previous.has(p!(Anonymous, Owner)) && word.ends_with("ed") && token.has(p!(Reports, Expects, Transacts));
            if somebody && !measure && next.is_some_and(|next| next.is_word() && next.has(NOUNS)) {
                return true;
            }
            if measure && !inflected {
                next_figure && plural && token.has(p!(Moves))
            } else if inflected {
                object && (next_figure || !measure) || other
            } else {
                object && plural || other
            }
        }
        Role::And => {
            // "and opening new shops": behind a figure or a comma.
            let begins = tokens
                .get(..at)
                .and_then(|left| left.iter().rev().nth(1))
                .is_some_and(|token| matches!(token.role, Role::Figure | Role::Mark(_)));
            if begins && word.ends_with("ing") && next_is(NOUNS) {
                return true;
            }
            // "and cut costs": behind another verb.
            !measure && (next_figure || next_is(p!(Determiner, Own)))
        }
        Role::Mark(Mark::Comma) => inflected && !measure && (next_figure || next_is(p!(Determiner, Own))),
        Role::Mark(_) => {
            inflected
                && !measure
                && !token.has(p!(Movement, Estimate))
                && (next_figure || next_is(p!(Determiner, Own, To)) || next.is_some_and(|next| next.is_word() && next.has(NOUNS)))
        }
        _ => false,
    }
}
