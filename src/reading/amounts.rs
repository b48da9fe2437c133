//! The amount that begins at a lexeme, as a range where it is one.

use crate::amount::{self, Amount, Measure, Settling, ideographs, opening, range, unspaced};
use crate::clause::movement;
use crate::lex::Sentence;

/// The amount that begins at a lexeme, as a range where it is one.
pub(crate) fn read_amount(sentence: Sentence<'_>, at: usize, settling: &Settling) -> Option<Amount> {
    let mut amount = Amount::NOTHING;
    read_into(sentence, at, settling, &mut amount)?;
    widen(sentence, &mut amount, settling);
    Some(amount)
}

/// Reads the amount that begins at a lexeme where it is to stay, with what an unspaced script adds to it.
#[inline]
pub(crate) fn read_into(sentence: Sentence<'_>, at: usize, settling: &Settling, amount: &mut Amount) -> Option<()> {
    if !sentence.settings.unspaced {
        if amount::begins_flat(sentence, at) {
            return range::flat_to(sentence, at, settling, amount);
        }
        return opening::read_into(sentence, at, settling, amount);
    }
    read_unspaced(sentence, at, settling, amount)
}

#[inline(never)]
fn read_unspaced(sentence: Sentence<'_>, at: usize, settling: &Settling, amount: &mut Amount) -> Option<()> {
    if let Some(range) = unspaced::neighbours(sentence, at, settling) {
        *amount = range;
        return Some(());
    }
    opening::read_into(sentence, at, settling, amount)?;
    unspaced::signed(sentence, amount);
    unspaced::and_half(sentence, amount);
    unspaced::listed(sentence, amount, settling);
    if sentence.settings.counters_stand_alone {
        unspaced::among(sentence, amount, settling);
    }
    Some(())
}

/// Makes an amount the range that it begins, unless a movement goes from its one end to the other.
#[inline]
pub(crate) fn widen(sentence: Sentence<'_>, amount: &mut Amount, settling: &Settling) {
    if !range::may_begin_range(sentence, amount) {
        return;
    }
    if let Some((range, joined_by_to)) = range::range(sentence, amount, settling) {
        // "raised $3 to $4 million": by no three dollars. "Rose $1.2 to $40 million" may be by a million.
        let shares = range::shares_scale(sentence, amount, &range);
        if !(joined_by_to && movement::moves_on(sentence, amount, &range)) || shares == Some(true) {
            *amount = range;
            if sentence.settings.unspaced && amount.measure != Measure::Nothing {
                amount.per = amount.per.or_else(|| ideographs::per_before(sentence, amount));
            }
            return;
        }
        amount.unfit |= shares.is_some();
    }
    range::share_scale(sentence, amount, settling);
}
