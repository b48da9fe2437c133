//! What a word is in its sentence, and what it is by itself.

use crate::lexicon::part::{Parts, parts_of as p};

/// What a word is in its sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Role {
    Noun,
    /// A noun that is a name.
    Name,
    Pronoun,
    Determiner,
    Possessive,
    Verb,
    /// is, has, will: with the verb behind it.
    Auxiliary,
    Preposition,
    And,
    Subordinate,
    Relative,
    /// Passed over: an adverb, a hedge.
    Adverb,
    Figure,
    Time,
    Comma,
    /// Any other mark.
    Mark,
    /// What stands beside it decides, and that has not been asked yet.
    #[default]
    Open,
}

impl Role {
    #[inline]
    pub(crate) fn is_noun(self) -> bool {
        self.is_of(roles!(Noun, Name))
    }

    #[inline]
    pub(crate) fn is_of(self, roles: Roles) -> bool {
        roles.0 >> self as u32 & 1 != 0
    }

    /// What a word in small letters is by what it can be, where nothing beside it decides.
    pub(crate) fn alone(parts: Parts) -> Self {
        let rows = [
            (p!(Hedge), Self::Open),
            (p!(Be, Auxiliary, Modal), Self::Auxiliary),
            (p!(That), Self::Open),
            (p!(Relative), Self::Relative),
            (p!(Pronoun), Self::Pronoun),
            (p!(Subordinate), Self::Subordinate),
            (p!(And, Or), Self::And),
            (VERBS, Self::Open),
            // "up 5%", "down to": no preposition of a noun.
            (p!(Preposition), if parts.meets(p!(Adverb)) { Self::Adverb } else { Self::Preposition }),
            (p!(Determiner, Own), Self::Determiner),
            // "a net $2.2 billion"
            (p!(Choosing), Self::Open),
            (NOUNS.or(p!(Prospect)), Self::Noun),
        ];
        let otherwise = if parts.is_empty() { Self::Open } else { Self::Adverb };
        rows.into_iter().find(|row| parts.meets(row.0)).map_or(otherwise, |row| row.1)
    }
}

/// A set of roles: one question of bits, where a choice between them is a jump that no processor foresees.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Roles(u32);

impl Roles {
    pub(crate) const NONE: Self = Self(0);

    pub(crate) const fn with(self, role: Role) -> Self {
        Self(self.0 | 1 << role as u32)
    }
}

/// A set of roles by their names: `roles!(Noun, Name)`.
macro_rules! roles {
    ($($role:ident),+ $(,)?) => {
        const { $crate::lexicon::Roles::NONE$(.with($crate::lexicon::Role::$role))+ }
    };
}

pub(crate) use roles;

/// What a verb can be.
pub(crate) const VERBS: Parts = p!(Moves, Amounts, Reports, Transacts, Says, Expects, Verb);

/// Nouns, and what describes one.
const PLAIN: Parts = p!(Measure, Movement, Unmeasured, Estimate, Source, Anonymous, Owner, Noun, Choosing, Describing);

/// What a noun can be, or a word before one.
pub(crate) const NOUNS: Parts = PLAIN.or(p!(Nationality, Incorporated, Tag, Span, Fiscal));

/// Small words, which titles write in small letters too.
pub(crate) const SMALL: Parts = p!(Determiner, Own, Pronoun, Preposition, And, Or, Subordinate, Relative, That, Be, Auxiliary, Modal);

/// What is a common word of the language: one with a part that no name has.
pub(crate) const COMMON: Parts = SMALL.or(VERBS).or(PLAIN).or(p!(Adverb, Timely, Prospect, Hedge));

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_something_by_itself_unless_its_neighbours_decide() {
        #[rustfmt::skip]
        let rows = [
            ("no list has it", Parts::NONE, Role::Open),
            ("a hedge: about", p!(Hedge, Preposition), Role::Open),
            ("a verb: rose", p!(Moves), Role::Open),
            ("a verb or a noun: cut", p!(Moves, Movement), Role::Open),
            ("that", p!(That, Determiner), Role::Open),
            ("is", p!(Be), Role::Auxiliary),
            ("which begins a clause before it is anything else: whose", p!(Relative, Determiner, Own), Role::Relative),
            ("until", p!(Subordinate, Preposition), Role::Subordinate),
            ("to", p!(To, Preposition), Role::Preposition),
            ("no preposition of a noun: down", p!(Preposition, Adverb), Role::Adverb),
            ("its", p!(Determiner, Own), Role::Determiner),
            ("sales", p!(Measure), Role::Noun),
            ("still", p!(Adverb), Role::Adverb),
        ];
        for (name, parts, role) in rows {
            assert_eq!(Role::alone(parts), role, "{name}");
        }
    }
}
