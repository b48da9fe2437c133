//! A hedge before the verb of an amount.

use crate::clause::hedge;
use crate::clause::statement::Statement;
use crate::lex::Sentence;
use crate::lexicon::{MOVEMENTS, tags};
use crate::value::Bound;

/// 最多增长5%: the hedge of the amount stands before its verb.
pub(crate) fn bound_of_verb(sentence: Sentence<'_>, statement: &mut Statement, floor: usize) {
    if statement.change && statement.bound == Bound::Exact {
        // 最大跌幅 is the greatest of many, not the most that it can be.
        let verb =
            statement.movement.filter(|&movement| sentence.has(movement, MOVEMENTS) && !sentence.has(movement, tags!(MovesOrChange)));
        if let Some(bound) = verb.and_then(|movement| hedge::hedges(sentence, movement, floor).bound) {
            statement.bound = bound;
        }
    }
}
