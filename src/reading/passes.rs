//! The passes over a sentence, in their order.
//!
//! 1. **Amounts.** From left to right, each with what its clause says of it: what an amount is told as may depend on
//!    the one before it, never on one behind it.
//! 2. **Shares.** Amounts lend each other what only one of them is written with: a currency that is named once, the unit
//!    at the end of a list. It has to follow the amounts, since the last of a list is written last, and it has to
//!    come before the links, which compare amounts by their units.
//! 3. **Bounds of one.** "at least 5 and at most 7" is one range; only amounts whose units are known can be joined.
//! 4. **Links.** Restatements, changes and earlier levels, over what is said of each amount.
//! 5. **Rates.** A price of one takes the thing that is sold, and what is told for each of something holds for the levels linked to it.
//!
//! Extraction guards each amount before anything is said of it. A strict parse does not: there every lexeme of the
//! text has to have a part in what was read.

use crate::amount::{self, Amount, Measure, Settling, unspaced};
use crate::clause::{Statement, govern};
use crate::guard::{self, codes};
use crate::lex::Sentence;
use crate::reading::amounts::{read_amount, read_into, widen};
use crate::relation::{each, label, lent, links, scaled, share};

/// The figures' amounts among what begins at the openers of a sentence, with what its clauses say of each.
pub(crate) fn guarded(sentence: Sentence<'_>, openers: &[usize], settling: &Settling, statements: &mut Vec<Statement>) {
    let mut past = 0;
    let mut room = Amount::NOTHING;
    let amount = &mut room;
    for &at in openers {
        if at < past || !amount::may_begin(sentence, at) || read_into(sentence, at, settling, amount).is_none() {
            continue;
        }
        if codes::continues_code(sentence, amount) {
            // Q3出货量42万吨: the code ends where the ideographs begin.
            let end = if sentence.settings.unspaced { at } else { amount.end };
            past = sentence.skip_code(end.max(at + 1));
            continue;
        }
        widen(sentence, amount, settling);
        past = amount.end.max(at + 1);
        if guard::is_figure(sentence, amount) {
            if sentence.settings.unspaced {
                unspaced::leave_run(sentence, amount);
            }
            govern::add(sentence, amount, statements);
        } else if amount.high.is_none() && amount.measure == Measure::Nothing {
            past = sentence.skip_code(past);
        }
    }
}

/// What the amounts of a sentence lend each other, and how they are linked. Amounts whose number does not fit are left
/// out.
pub(crate) fn complete(sentence: Sentence<'_>, settling: &Settling, statements: &mut Vec<Statement>) {
    label::apply(sentence, statements, settling);
    lent::settle(sentence, statements);
    share::share(sentence, statements, settling);
    scaled::scale_lists(sentence, statements);
    // The scale that a number took from another may be too much for it.
    statements.retain(|statement| !statement.amount.unfit);
    if sentence.settings.unspaced {
        share::worth(sentence, statements);
    }
    share::join_bounds(sentence, statements);
    links::link(sentence, statements);
    each::prices(sentence, statements);
    share::rates(statements);
}

/// All amounts of a text that is one expression, with what is said of each and how they are linked. None is left out:
/// a number that does not fit is for the parser to refuse.
pub(crate) fn expression(sentence: Sentence<'_>, settling: &Settling, statements: &mut Vec<Statement>) {
    let mut at = 0;
    while at < sentence.len() {
        let amount = if amount::may_begin(sentence, at) { read_amount(sentence, at, settling) } else { None };
        match amount {
            Some(amount) => {
                govern::add(sentence, &amount, statements);
                at = amount.end.max(at + 1);
            }
            None => at += 1,
        }
    }
    if statements.len() > 1 {
        share::share(sentence, statements, settling);
        share::join_bounds(sentence, statements);
    }
    links::link(sentence, statements);
    share::rates(statements);
}
