//! A list: statements told one after the other, so many of them.

use std::ops::Range;

use crate::amount::Measure;
use crate::clause::{Lead, Statement, basis};
use crate::lex::{Mark, Sentence};
use crate::lexicon::tags;
use crate::relation::pairs::pair;

/// Whether a lexeme joins what stands around it to a list.
pub(crate) fn is_joint(sentence: Sentence<'_>, at: usize) -> bool {
    sentence.has(at, tags!(And)) || matches!(sentence.mark(at), Some(Mark::Comma | Mark::Slash))
}

/// Statements that are told one after the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct List {
    pub first: usize,
    pub length: usize,
}

impl List {
    /// A statement by itself.
    pub(crate) fn of_one(first: usize) -> Self {
        Self { first, length: 1 }
    }

    /// With the statement right before it, at the first one as it is.
    pub(crate) fn with_one_before(self) -> Self {
        Self { first: self.first.saturating_sub(1), length: self.length + 1 }
    }

    /// The changes from a statement on.
    pub(crate) fn changes(statements: &[Statement], first: usize) -> Self {
        Self { first, length: statements.iter().skip(first).take_while(|statement| statement.change).count() }
    }

    /// The levels from a statement on.
    pub(crate) fn levels(statements: &[Statement], first: usize) -> Self {
        Self { first, length: statements.iter().skip(first).take_while(|statement| statement.is_level()).count() }
    }

    /// The level at a statement, with those that commas and "and" join to it.
    pub(crate) fn joined(sentence: Sentence<'_>, statements: &[Statement], first: usize) -> Self {
        let mut length = 1;
        while let Some((before, next)) = pair(statements, first + length) {
            let between = before.amount.end..next.amount.first;
            if between.len() > 8 || !next.is_level() || next.lead != Lead::Other {
                break;
            }
            let joined = between.clone().any(|at| is_joint(sentence, at));
            if !joined || between.clone().any(|at| basis::comparison(sentence, at).is_some()) {
                break;
            }
            length += 1;
        }
        Self { first, length }
    }

    /// The levels that end right before a statement, at most so many lexemes apart.
    pub(crate) fn levels_before(sentence: Sentence<'_>, statements: &[Statement], end: usize, reach: usize) -> Self {
        let listed = |index: usize| {
            pair(statements, index).is_some_and(|(one, other)| {
                let between = one.amount.end..other.amount.first;
                let joined = between.len() <= reach && between.clone().any(|at| is_joint(sentence, at));
                // "Of 11 sectors, eight ended lower": only things of one sort are listed.
                let things = matches!(one.amount.measure, Measure::Count(_) | Measure::Nothing);
                one.is_level() && joined && (!things || one.comparable(other))
            })
        };
        let length = 1 + (1..end).rev().take_while(|&index| listed(index)).count();
        Self { first: end - length, length }
    }

    /// As many statements before it, past so many others.
    pub(crate) fn before(self, others: usize) -> Option<Self> {
        Some(Self { first: self.first.checked_sub(self.length + others)?, ..self })
    }

    /// One past its last statement.
    pub(crate) fn end(self) -> usize {
        self.first + self.length
    }

    pub(crate) fn members(self) -> Range<usize> {
        self.first..self.end()
    }

    /// Each of its members with the one at the same place of the other, whose places begin anew where it has more.
    pub(crate) fn each_with(self, other: Self) -> impl Iterator<Item = (usize, usize)> {
        self.members().zip(other.members().cycle())
    }
}
