//! Whether every lexeme of a text has a part in what was read.

use rust_decimal::Decimal;

use crate::clause::{Lead, Statement, basis};
use crate::lex::{Mark, Sentence};
use crate::lexicon::tags;
use crate::number::year;
use crate::parse::refusal::{CLOSING, END_OF_EXPRESSION, FIGURE, no_number, refuse, refuse_at, unexpected};
use crate::text::class;
use crate::value::Error;

/// Refuses a text that is not wholly accounted for by its figures, or whose figures are not of one piece.
pub(crate) fn check(sentence: Sentence<'_>, statements: &[Statement]) -> Result<(), Error> {
    if statements.is_empty() {
        return Err(refuse(sentence, FIGURE));
    }
    if let Some(statement) = statements.iter().find(|statement| statement.amount.unfit) {
        return Err(no_number(sentence, &statement.amount));
    }
    if let Some(at) = leftover(sentence, statements) {
        if at == sentence.len() {
            return Err(unexpected(sentence, at, CLOSING));
        }
        let begun = statements.first().is_some_and(|first| first.amount.first < at);
        return Err(if begun { unexpected(sentence, at, END_OF_EXPRESSION) } else { refuse_at(sentence, at, FIGURE) });
    }
    match unlinked(statements) {
        Some(at) => Err(unexpected(sentence, at, END_OF_EXPRESSION)),
        None => Ok(()),
    }
}

/// The lexeme where something stands that has no part in any figure. The end is one where a mark is not closed.
pub(crate) fn leftover(sentence: Sentence<'_>, statements: &[Statement]) -> Option<usize> {
    let mut open = 0;
    let mut at = 0;
    let mut before: Option<&Statement> = None;
    for statement in statements {
        let first = statement.amount.first;
        if let Some(before) = before {
            at = behind(sentence, statements, before, at, first, &mut open);
        }
        at = leading(sentence, statements, statement, at, &mut open);
        // "up -5%" contradicts itself.
        let contradicts = statement.amount.signed() < Decimal::ZERO && statement.movement.is_some();
        if at != first || contradicts {
            return Some(at);
        }
        at = statement.amount.end;
        before = Some(statement);
    }
    let end = sentence.len();
    at = behind(sentence, statements, before?, at, end, &mut open);
    if at < end || open > 0 {
        return Some(at);
    }
    skipped(sentence)
}

/// Past what stands behind an amount and speaks of it: the noun of its movement, its basis, closing marks.
fn behind(sentence: Sentence<'_>, statements: &[Statement], statement: &Statement, start: usize, limit: usize, open: &mut usize) -> usize {
    let mut at = start;
    while at < limit {
        if sentence.is_mark(at, Mark::Close) && *open > 0 {
            *open -= 1;
            at += 1;
        } else if at < statement.tail && (statement.movement == Some(at) || sentence.has(at, tags!(Against, Qualifier, Filler))) {
            at += 1;
        } else if let Some(after) = comparison(sentence, statements, at).filter(|&after| after <= limit) {
            at = after;
        } else {
            break;
        }
    }
    at
}

/// The end of the basis of comparison that begins at a lexeme, if a change has it and every word of it is known.
fn comparison(sentence: Sentence<'_>, statements: &[Statement], at: usize) -> Option<usize> {
    let (basis, end) = basis::comparison(sentence, at)?;
    let given = statements.iter().any(|statement| statement.change && statement.basis == Some(basis));
    let known = (at..end).all(|at| sentence.is_known(at) || year::is_year(sentence, at));
    (given && known).then_some(end)
}

/// Past what leads to an amount: a comma or a parenthesis, its movement, a preposition, hedges.
fn leading(sentence: Sentence<'_>, statements: &[Statement], statement: &Statement, start: usize, open: &mut usize) -> usize {
    let first = statement.amount.first;
    let past = |at: usize, passes: bool| at + usize::from(passes && at < first);
    let past_all = |mut at: usize, passes: &dyn Fn(usize) -> bool| {
        while at < first && passes(at) {
            at += 1;
        }
        at
    };
    let joins = start > 0;
    let mut at = past(start, joins && sentence.is_mark(start, Mark::Comma));
    if at < first && sentence.is_mark(at, Mark::Open) {
        *open += 1;
        at += 1;
    }
    at = past(at, joins && (sentence.has(at, tags!(Or)) || sentence.is_mark(at, Mark::Slash)));
    let moves = |at: usize| {
        statements.iter().any(|statement| statement.movement == Some(at))
            || sentence.has(at, tags!(Towards)) && sentence.has(at + 1, tags!(From))
    };
    let loose = tags!(Article, Determiner, Filler, Qualifier, Before, Against);
    at = past_all(at, &|at| !moves(at) && sentence.has(at, loose));
    let moved = at < first && moves(at);
    if moved {
        at = past_all(at + 1, &|at| at != statement.lead_at && sentence.has(at, tags!(Filler, Against)));
    }
    // "rose to reach": the preposition stands before the verb.
    let to_reach = sentence.has(at, tags!(To)) && sentence.has(at + 1, tags!(Reaches));
    at = past(at, to_reach);
    at = past(at, joins && sentence.has(at, tags!(Reaches)));
    let several = statements.len() > 1 || statement.amount.high.is_some();
    let lead = at == statement.lead_at
        && match statement.lead {
            // "from 5 to 7 percent": alone, an earlier level is one of nothing.
            Lead::From => joins || several,
            Lead::Comparator(_) => joins,
            Lead::To | Lead::By | Lead::At | Lead::Of => moved || joins,
            _ => false,
        };
    at = past(at, lead);
    let hedges = tags!(Before, Article, Determiner, Filler, Qualifier, Between);
    past_all(at, &|at| sentence.has(at, hedges))
}

/// The lexeme where an amount begins that is linked to none before or behind it.
fn unlinked(statements: &[Statement]) -> Option<usize> {
    // Links go both ways, so what is reached from the first is spread until nothing is added.
    let mut reached = 1u64;
    let links = |index: usize, statement: &Statement| {
        [statement.of, statement.from, statement.equivalent_of].into_iter().flatten().fold(bit(index), |links, to| links | bit(to))
    };
    loop {
        let before = reached;
        for (index, statement) in statements.iter().enumerate() {
            let links = links(index, statement);
            if links & reached != 0 {
                reached |= links;
            }
        }
        if reached == before {
            break;
        }
    }
    let index = (1..statements.len()).find(|&index| reached & bit(index) == 0)?;
    statements.get(index - 1).map(|before| before.amount.end)
}

/// A bit for each figure; no expression of so many figures is of one piece.
fn bit(index: usize) -> u64 {
    u32::try_from(index).ok().and_then(|index| 1u64.checked_shl(index)).unwrap_or(0)
}

/// The lexeme before which the lexer passed over something that is no space, a possessive "'s".
pub(crate) fn skipped(sentence: Sentence<'_>) -> Option<usize> {
    let text = sentence.text;
    let passed = |start: usize, end: usize| {
        start < end
            && text
                .get(start..end)
                .is_some_and(|gap| !gap.chars().all(|character| character.is_whitespace() || class::is_invisible(character)))
    };
    let mut end = 0;
    for (at, lexeme) in sentence.items.iter().enumerate() {
        if passed(end, lexeme.start) {
            return Some(at);
        }
        end = lexeme.end();
    }
    passed(end, text.len()).then_some(sentence.len())
}
