//! Links between the figures of a sentence: restatements, changes of levels, earlier levels.
//!
//! In: the statements of one sentence, in order. Out: the same with their links. Each rule is one that a reader
//! would name: an amount in parentheses behind another restates it or tells the earlier one; "to X from Y"; "X, up
//! 3%"; "rose 3% to X".

use crate::clause::Statement;
use crate::lex::Sentence;
use crate::relation::changed::{bettered, changed_level, turned};
use crate::relation::earlier::{earlier_levels, from_and_to, told_both};
use crate::relation::lists::{coordinate, one_by_one};
use crate::relation::points::points;
use crate::relation::restated::{moved_together, restatement, told_again};
use crate::relation::whose;

/// Sets the links among the statements of a sentence.
pub(crate) fn link(sentence: Sentence<'_>, statements: &mut [Statement]) {
    join(sentence, statements);
    whose::rates(sentence, statements);
    points(sentence, statements);
}

fn join(sentence: Sentence<'_>, statements: &mut [Statement]) {
    // A lone figure has no other to be linked to.
    if let [alone] = statements {
        if alone.change {
            whose::behind(sentence, statements);
        }
        return;
    }
    for index in 1..statements.len() {
        restatement(sentence, statements, index);
        moved_together(sentence, statements, index);
    }
    coordinate(sentence, statements);
    for index in 1..statements.len() {
        told_both(sentence, statements, index);
    }
    earlier_levels(sentence, statements);
    from_and_to(sentence, statements);
    // The rest is of changes: their levels and what they are measured against.
    if !statements.iter().any(|statement| statement.change) {
        return;
    }
    for index in 0..statements.len() {
        changed_level(sentence, statements, index);
    }
    for index in 2..statements.len() {
        told_again(sentence, statements, index);
    }
    one_by_one(sentence, statements);
    whose::again(sentence, statements);
    whose::behind(sentence, statements);
    whose::dated_levels(sentence, statements);
    turned(statements);
    bettered(sentence, statements);
}
