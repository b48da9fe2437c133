//! Phrases of a sentence: noun phrases, verbs with their auxiliaries, and what stands between.

use crate::facts::token::{Role, Shape, Times, Token, roles};
use crate::lex::Mark;
use crate::lexicon::{Parts, parts_of as p};

/// What a phrase is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Phrase {
    Noun,
    Pronoun,
    Verb,
    Preposition,
    And,
    Subordinate,
    Relative,
    Figure(u16),
    Time(Times),
    Mark(Mark),
}

/// A phrase over the tokens from `first` up to `end`.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Chunk {
    pub phrase: Phrase,
    pub first: usize,
    pub end: usize,
    /// Of a verb or preposition, what it is; of a noun phrase, what its head is.
    pub parts: Parts,
    /// What any of its words is.
    pub all: Parts,
    /// How many of its words are names, and how many are other nouns.
    pub names: u8,
    pub nouns: u8,
    /// Whether it tells whose it is: 's.
    pub possessed: bool,
    /// A verb of what is to come: will, expected to.
    pub expects: bool,
    /// A verb that only describes the noun before it, or follows "to".
    pub finite: bool,
}

impl Chunk {
    pub(crate) fn has(&self, parts: Parts) -> bool {
        self.parts.meets(parts)
    }

    pub(crate) fn is_mark(&self, mark: Mark) -> bool {
        self.phrase == Phrase::Mark(mark)
    }

    /// A name and no more.
    pub(crate) fn is_name(&self) -> bool {
        self.phrase == Phrase::Noun && usize::from(self.names) == self.end - self.first
    }

    /// The same with its article: "the Americas".
    pub(crate) fn is_named_whole(&self) -> bool {
        self.phrase == Phrase::Noun && self.names > 0 && self.nouns == 0 && !self.possessed
    }

    fn new(phrase: Phrase, first: usize, end: usize, parts: Parts) -> Self {
        Self { phrase, first, end, parts, all: parts, names: 0, nouns: 0, possessed: false, expects: false, finite: true }
    }

    pub(crate) fn is_preposition(&self, parts: Parts) -> bool {
        self.phrase == Phrase::Preposition && self.has(parts)
    }
}

/// No noun phrase that a reader takes in has more words.
const LONGEST: usize = 32;

/// What a sentence has of times, so that what is not there is not looked for.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Timed {
    /// The first phrase that is a time, and the last.
    pub ends: Option<(usize, usize)>,
    /// Whether one of them stands before a noun: quarterly.
    pub adjective: bool,
}

/// Fills `out` with the phrases of the tokens, and `places` with where each figure is among them.
pub(crate) fn chunks(tokens: &[Token], out: &mut Vec<Chunk>, places: &mut [usize]) -> Timed {
    out.clear();
    let mut timed = Timed::default();
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        let role = token.role;
        let end = if role.is_of(roles!(Noun, Name, Determiner, Possessive)) {
            match noun(tokens, at) {
                Some(chunk) => {
                    out.push(chunk);
                    chunk.end
                }
                None => at,
            }
        } else if role.is_of(roles!(Verb, Auxiliary)) {
            let chunk = verb(tokens, at, out.last());
            out.push(chunk);
            chunk.end
        } else if role.is_of(roles!(Adverb, Other)) || token.is_mark(Mark::Quote) {
            at
        } else {
            let phrase = alone(token);
            match phrase {
                Phrase::Figure(index) => {
                    if let Some(place) = places.get_mut(usize::from(index)) {
                        *place = out.len();
                    }
                }
                Phrase::Time(times) => {
                    timed.ends = Some((timed.ends.map_or(out.len(), |(first, _)| first), out.len()));
                    timed.adjective |= times == Times::Adjective;
                }
                _ => {}
            }
            out.push(Chunk::new(phrase, at, at + 1, token.parts));
            at
        };
        at = end.max(at + 1);
    }
    timed
}

/// The phrase that a token is by itself.
fn alone(token: &Token) -> Phrase {
    match token.shape {
        Shape::Figure(index) => Phrase::Figure(index),
        Shape::Time(times) => Phrase::Time(times),
        _ => match token.role {
            Role::Preposition => Phrase::Preposition,
            Role::And => Phrase::And,
            Role::Subordinate => Phrase::Subordinate,
            Role::Relative => Phrase::Relative,
            Role::Pronoun => Phrase::Pronoun,
            _ => match token.shape {
                Shape::Mark(mark) => Phrase::Mark(mark),
                _ => Phrase::Mark(Mark::Other),
            },
        },
    }
}

/// A verb with its auxiliaries and adverbs: "has also been cut", "is expected to rise".
fn verb(tokens: &[Token], first: usize, before: Option<&Chunk>) -> Chunk {
    let mut parts = Parts::NONE;
    let mut expects = false;
    let mut auxiliary = Parts::NONE;
    let (mut be, mut undone) = (false, false);
    let mut end = first;
    let mut main = false;
    while let Some(token) = tokens.get(end) {
        match token.role {
            Role::Auxiliary => {
                if main {
                    break;
                }
                // "would have been": not to come.
                undone |= token.has(p!(Auxiliary)) && auxiliary.meets(p!(Modal));
                be |= token.has(p!(Be));
                expects |= token.has(p!(Modal));
                auxiliary = auxiliary.or(token.parts);
            }
            Role::Noun | Role::Adverb
                if be && !main && token.has(p!(Prospect)) && tokens.get(end + 1).is_some_and(|next| next.has(p!(To))) =>
            {
                expects = true;
            }
            Role::Adverb if tokens.get(end + 1).is_some_and(|next| matches!(next.role, Role::Verb | Role::Auxiliary | Role::Adverb)) => {
                expects |= token.has(p!(Prospect)) && be;
            }
            Role::Verb if main => {
                // "expected to rise" goes on below.
                break;
            }
            Role::Verb => {
                main = true;
                parts = token.parts;
                expects &= !undone;
                undone = false;
                expects |= token.has(p!(Expects)) && !token.has(p!(Says));
            }
            // "is expected to rise", "is set to rise", "plans to cut"
            Role::Preposition
                if token.has(p!(To))
                    && tokens.get(end + 1).is_some_and(|next| matches!(next.role, Role::Verb | Role::Auxiliary))
                    && (main || be) =>
            {
                // "is to open on Monday"
                expects |= !main;
                main = false;
            }
            _ => break,
        }
        end += 1;
    }
    expects &= !(undone && be);
    if !main {
        parts = parts.or(auxiliary).or(if be { p!(Amounts) } else { Parts::NONE });
    }
    // Without an auxiliary a participle right behind a noun may only describe it; "to cut" follows another verb.
    let led =
        before.is_some_and(|before| before.is_preposition(p!(To, By, For, From, In, At, On, Of)) || before.is_preposition(p!(Preposition)));
    Chunk { expects, finite: !led, ..Chunk::new(Phrase::Verb, first, end.max(first + 1), parts) }
}

/// The noun phrase that begins at a token, with its determiner and possessor; `None` for a determiner alone.
fn noun(tokens: &[Token], first: usize) -> Option<Chunk> {
    let mut at = first;
    let mut head = None;
    let (mut names, mut nouns) = (0, 0);
    // What is behind the head is not of it, until another follows.
    let (mut all, mut all_to_head) = (Parts::NONE, Parts::NONE);
    let (mut possessed, mut possessed_to_head) = (false, false);
    while let Some(token) = tokens.get(at).filter(|_| at < first + LONGEST) {
        all = all.or(token.parts);
        if token.role.is_noun() {
            let name = u8::from(token.role == Role::Name);
            names += name;
            nouns += 1 - name;
            all_to_head = all;
            possessed_to_head = possessed;
            head = Some(at);
            at += 1;
            continue;
        }
        possessed |= token.role == Role::Possessive;
        match token.role {
            Role::Possessive if head.is_some() || at == first => {}
            // "the company's own", "its": within a phrase a determiner begins another.
            Role::Determiner if at == first || head.is_none() => {}
            // An adverb before an adjective: "previously announced".
            Role::Adverb if head.is_none() && tokens.get(at + 1).is_some_and(|next| matches!(next.role, Role::Noun | Role::Name)) => {}
            Role::And => {
                let Some(last) = head else { break };
                if !joins(tokens, first, last, at) {
                    break;
                }
            }
            // "rent, repair and other costs"
            Role::Comma if head.is_some() && listed(tokens, at) => {}
            // "Halden plc (Oslo)": a bracket of a name's own.
            _ => break,
        }
        at += 1;
    }
    let head = head?;
    let parts = tokens.get(head).map_or(Parts::NONE, |token| token.parts);
    // "revenue per available room": told for each, it is still revenue.
    let per = parts.meets(p!(Measure))
        && !parts.meets(p!(Movement))
        && tokens.get(head + 1).is_some_and(|token| token.has(p!(Per)) && token.role == Role::Preposition);
    let each = tokens.iter().skip(head + 2).take(LONGEST).take_while(|token| per && token.role == Role::Noun).count();
    let (all_to_head, nouns) = tokens
        .iter()
        .skip(head + 1)
        .take(if each > 0 { each + 1 } else { 0 })
        .fold((all_to_head, nouns), |(all, nouns), token| (all.or(token.parts), nouns + u8::from(token.role == Role::Noun)));
    let end = if each > 0 { head + 2 + each } else { head + 1 };
    let chunk = Chunk::new(Phrase::Noun, first, end, parts);
    Some(Chunk { all: all_to_head, names, nouns, possessed: possessed_to_head, ..chunk })
}

/// Whether "and" joins words of one noun phrase: two names, or modifiers of one head.
fn joins(tokens: &[Token], first: usize, last: usize, and: usize) -> bool {
    let (Some(left), Some(right)) = (tokens.get(last), tokens.get(and + 1)) else { return false };
    // The mark that joins: &.
    let ampersand = tokens.get(and).is_some_and(|token| !token.is_word());
    if ampersand && matches!(right.role, Role::Noun | Role::Name) {
        return true;
    }
    // "FinTech and Business Services": capitals go on.
    if left.role == Role::Name && right.role == Role::Noun && right.shape == Shape::Capital {
        let run = tokens.iter().skip(and + 1).take(LONGEST).take_while(|token| token.role.is_noun() && token.shape == Shape::Capital);
        return run.last().is_some_and(|head| !head.has(p!(Measure, Movement, Estimate, Source)));
    }
    if !matches!(right.role, Role::Noun) || left.role == Role::Name {
        return false;
    }
    // The run behind it, up to its head: a figure or a verb behind it makes it a phrase of its own.
    let mut end = and + 1;
    while end < and + LONGEST && tokens.get(end).is_some_and(|token| matches!(token.role, Role::Noun | Role::Name)) {
        end += 1;
    }
    let measured = (first..=last).any(|at| tokens.get(at).is_some_and(|token| token.has(p!(Measure)) && at == last));
    // "travel, training and other costs", "plant and related expenses"
    let head = tokens.get(end - 1).is_some_and(|token| token.has(p!(Measure, Owner, Anonymous)));
    let alone = last == first || tokens.get(last).is_some_and(|token| token.has(p!(Choosing, Describing)) || token.parts.is_empty());
    head && !measured && (alone || end > and + 2)
}

/// Whether a comma stands in a list of modifiers that ends in "and other costs".
fn listed(tokens: &[Token], comma: usize) -> bool {
    let mut at = comma + 1;
    let mut words = 0;
    while at < comma + 8 {
        match tokens.get(at).map(|token| token.role) {
            Some(Role::Noun) => words += 1,
            Some(Role::And) if words > 0 || at == comma + 1 => {
                // "legal, professional, and other costs"
                let parted = tokens.get(at - 1).is_some_and(|token| token.role == Role::Comma);
                let last = at - 1 - usize::from(parted);
                let first = if parted { last } else { at - words };
                let listed = words > 0 || comma > 1 && tokens.get(comma - 2).is_some_and(|token| token.role == Role::Comma);
                let plain = |at: usize| tokens.get(at).is_some_and(|token| token.role == Role::Noun && !token.has(p!(Measure)));
                return listed && plain(last) && comma > 0 && plain(comma - 1) && joins(tokens, first, last, at) && {
                    let mut end = at + 1;
                    while tokens.get(end).is_some_and(|token| token.role == Role::Noun) {
                        end += 1;
                    }
                    tokens.get(end - 1).is_some_and(|token| token.has(p!(Measure)))
                };
            }
            Some(Role::Comma) if words > 0 => {}
            _ => return false,
        }
        at += 1;
    }
    false
}
