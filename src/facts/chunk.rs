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
    Figure(u8),
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

/// What phrases a sentence has, so that what is not there is not looked for.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Holds {
    /// The first phrase that is a time, and the last.
    pub times: Option<(usize, usize)>,
    /// Whether one of them stands before a noun: quarterly.
    pub timely: bool,
    /// Whether one has a name.
    pub names: bool,
    /// Whether a verb may tell what is to come.
    pub foresees: bool,
}

/// Fills `out` with the phrases of the tokens, and `places` with where each figure is among them.
pub(crate) fn chunks(tokens: &[Token], out: &mut Vec<Chunk>, places: &mut [usize]) -> Holds {
    out.clear();
    let mut holds = Holds::default();
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        let role = token.role;
        at = if role.is_of(roles!(Noun, Name, Determiner, Possessive)) {
            noun(tokens, at, out, &mut holds)
        } else if role.is_of(roles!(Verb, Auxiliary)) {
            verb(tokens, at, out, &mut holds)
        } else if role.is_of(roles!(Adverb, Open)) || token.is_mark(Mark::Quote) {
            at + 1
        } else {
            let phrase = alone(token);
            match phrase {
                Phrase::Figure(index) => {
                    if let Some(place) = places.get_mut(usize::from(index)) {
                        *place = out.len();
                    }
                }
                Phrase::Time(times) => {
                    holds.times = Some((holds.times.map_or(out.len(), |(first, _)| first), out.len()));
                    holds.timely |= times == Times::Adjective;
                }
                _ => {}
            }
            out.push(Chunk::new(phrase, at, at + 1, token.parts));
            at + 1
        };
    }
    holds
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

/// Takes up a verb with its auxiliaries and adverbs, "has also been cut", "is expected to rise"; answers where it ends.
fn verb(tokens: &[Token], first: usize, out: &mut Vec<Chunk>, holds: &mut Holds) -> usize {
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
    let led = out.last().is_some_and(|before| before.is_preposition(p!(To, By, For, From, In, At, On, Of, Preposition)));
    let end = end.max(first + 1);
    holds.foresees |= expects | parts.meets(p!(Expects)) | out.last().is_some_and(|before| before.is_preposition(p!(To)));
    out.push(Chunk { expects, finite: !led, ..Chunk::new(Phrase::Verb, first, end, parts) });
    end
}

/// Takes up the noun phrase that begins at a token, with its determiner and possessor; answers where it ends. A determiner
/// alone is none.
fn noun(tokens: &[Token], first: usize, out: &mut Vec<Chunk>, holds: &mut Holds) -> usize {
    let Some(Run { mut end, names, mut nouns, mut all, possessed }) = plain_run(tokens, first).or_else(|| joined_run(tokens, first)) else {
        return first + 1;
    };
    let parts = tokens.get(end - 1).map_or(Parts::NONE, |head| head.parts);
    // "revenue per available room": told for each, it is still revenue.
    let per = parts.meets(p!(Measure))
        && !parts.meets(p!(Movement))
        && tokens.get(end).is_some_and(|token| token.has(p!(Per)) && token.role == Role::Preposition);
    if per {
        let each = tokens.iter().skip(end + 1).take(LONGEST).take_while(|token| token.role == Role::Noun).count();
        if each > 0 {
            for token in tokens.iter().skip(end).take(1 + each) {
                all = all.or(token.parts);
                nouns += u8::from(token.role == Role::Noun);
            }
            end += 1 + each;
        }
    }
    holds.names |= names > 0;
    out.push(Chunk { all, names, nouns, possessed, ..Chunk::new(Phrase::Noun, first, end, parts) });
    end
}

/// The words of a noun phrase up to its head.
struct Run {
    end: usize,
    names: u8,
    nouns: u8,
    /// What any of them is.
    all: Parts,
    possessed: bool,
}

/// A phrase of nouns alone, with or without a determiner, as most are: "the net profit".
#[inline]
fn plain_run(tokens: &[Token], first: usize) -> Option<Run> {
    let token = tokens.get(first)?;
    let determined = token.role == Role::Determiner;
    let mut all = if determined { token.parts } else { Parts::NONE };
    let begin = first + usize::from(determined);
    let (mut end, mut names) = (begin, 0);
    while let Some(token) = tokens.get(end).filter(|token| token.role.is_noun() && end < first + LONGEST) {
        all = all.or(token.parts);
        names += usize::from(token.role == Role::Name);
        end += 1;
    }
    let ends = end > begin && !tokens.get(end).is_some_and(|next| next.role.is_of(roles!(Possessive, And, Comma)));
    ends.then_some(Run { end, names: names as u8, nouns: (end - begin - names) as u8, all, possessed: false })
}

/// Any other: with a possessor, or of parts that are joined.
#[inline(never)]
fn joined_run(tokens: &[Token], first: usize) -> Option<Run> {
    let limit = tokens.len().min(first + LONGEST);
    let mut at = first;
    // Past the last noun so far; what is behind it is not of the phrase, until another follows.
    let mut run = Run { end: first, names: 0, nouns: 0, all: Parts::NONE, possessed: false };
    let (mut seen, mut possessed) = (Parts::NONE, false);
    while let Some(token) = tokens.get(at).filter(|_| at < limit) {
        seen = seen.or(token.parts);
        let headed = run.end > first;
        let goes_on = match token.role {
            Role::Noun | Role::Name => {
                let name = u8::from(token.role == Role::Name);
                run = Run { end: at + 1, names: run.names + name, nouns: run.nouns + 1 - name, all: seen, possessed };
                true
            }
            Role::Possessive => {
                possessed = true;
                headed || at == first
            }
            // "the company's own", "its": within a phrase a determiner begins another.
            Role::Determiner => !headed,
            // An adverb before an adjective: "previously announced".
            Role::Adverb => !headed && tokens.get(at + 1).is_some_and(|next| next.role.is_noun()),
            Role::And => headed && joins(tokens, first, run.end - 1, at),
            // "rent, repair and other costs"
            Role::Comma => headed && listed(tokens, at),
            _ => false,
        };
        if !goes_on {
            break;
        }
        at += 1;
    }
    (run.end > first).then_some(run)
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
