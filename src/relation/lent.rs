//! Lent currencies: what settles a sign of many currencies beyond the place where it stands.
//!
//! In: the statements of a sentence, in order. Out: the same, with the currency of a bare "$" or of bare cents settled
//! by money that the sentence names more exactly. It stays assumed, since it is not written where it counts.

use crate::amount::Measure;
use crate::clause::{Lead, Statement};
use crate::lex::{Mark, Sentence, Shape, sense};
use crate::lexicon::{FormKind, tags};
use crate::value::{Currency, Settled};

/// Settles what is assumed by what else the sentence says.
#[inline]
pub(crate) fn settle(sentence: Sentence<'_>, statements: &mut [Statement]) {
    if statements.iter().any(|statement| !candidates(statement).is_empty()) {
        if sentence.settings.unspaced {
            by_note(sentence, statements);
        }
        by_country(sentence, statements);
        by_name(sentence, statements);
        by_comparison(sentence, statements);
        cents(sentence, statements);
    }
}

/// What else the currency of a statement could be; nothing where it is written.
fn candidates(statement: &Statement) -> &'static [Currency] {
    match statement.amount.measure {
        Measure::Money(_, Settled::Assumed(candidates)) => candidates,
        _ => &[],
    }
}

/// The currency of a statement that is money.
fn currency(statement: &Statement) -> Option<Currency> {
    match statement.amount.measure {
        Measure::Money(currency, _) => Some(currency),
        _ => None,
    }
}

/// Gives a statement a currency that its sign can stand for.
fn lend(statement: &mut Statement, lent: Currency) {
    if let Measure::Money(currency, Settled::Assumed(candidates)) = &mut statement.amount.measure {
        if candidates.contains(&lent) {
            *currency = lent;
        }
    }
}

/// 4.1億元(美元‧下同): the money of all that follows, whatever else its sign may mean.
fn by_note(sentence: Sentence<'_>, statements: &mut [Statement]) {
    let Some(note) = (0..sentence.len()).find(|&at| sentence.has(at, tags!(SameBelow))) else { return };
    let named = (1..=4).filter_map(|back| note.checked_sub(back)).find_map(|at| named_at(sentence, at));
    let Some(named) = named else { return };
    for statement in statements {
        if let Measure::Money(currency, settled @ Settled::Assumed(_)) = &mut statement.amount.measure {
            (*currency, *settled) = (named, Settled::Written);
        }
    }
}

/// The one currency that a name at a lexeme can stand for.
fn named_at(sentence: Sentence<'_>, at: usize) -> Option<Currency> {
    let index = sense!(sentence, at, { Sense::Major(index) => index })?;
    let denomination = sentence.lexicon.denomination(index)?;
    let certain = denomination.form == FormKind::Name && denomination.candidates.len() == 1 && !denomination.homograph;
    denomination.candidates.first().copied().filter(|_| certain)
}

/// How far from its amount a country may be named.
const COUNTRY: usize = 60;

/// "Denmark spent 5 million kroner", "Iraq's budget of 3 trillion dinars": a name that many currencies share is that of the one
/// country which the sentence names among theirs. Of two countries it may be either's, and there is no figure.
fn by_country(sentence: Sentence<'_>, statements: &mut [Statement]) {
    if !sentence.all_tags.meets(tags!(Denoted)) {
        return;
    }
    for statement in statements.iter_mut().filter(|statement| !candidates(statement).is_empty()) {
        let listed = candidates(statement);
        let shared = |at: usize| {
            let index = sense!(sentence, at, { Sense::Major(index) => index })?;
            let denomination = sentence.lexicon.denomination(index)?;
            Some(denomination.form == FormKind::Name && denomination.candidates.len() > 1)
        };
        // A dollar without its country is the American one, wherever the news is from.
        let named =
            listed.first() != Some(&Currency::USD) && (statement.amount.first..statement.amount.end).any(|at| shared(at) == Some(true));
        if !named {
            continue;
        }
        let around = statement.amount.first.saturating_sub(COUNTRY)..statement.amount.end + COUNTRY;
        let mut countries = around.filter_map(|at| country(sentence, at)).filter(|currency| listed.contains(currency));
        let Some(first) = countries.next() else { continue };
        if countries.all(|other| other == first) {
            lend(statement, first);
        } else {
            statement.amount.unfit = true;
        }
    }
}

/// The currency of a country that is named at a lexeme.
fn country(sentence: Sentence<'_>, at: usize) -> Option<Currency> {
    let index = sense!(sentence, at, { Sense::Denoted(index) => index }).filter(|_| sentence.shape(at) != Some(Shape::Lower))?;
    sentence.lexicon.denomination(index)?.candidates.first().copied()
}

/// "Reported in Canadian dollars": what a sentence counts in settles a bare "$" behind it. A currency that is spoken of for
/// itself does not: "the strong Canadian dollar added $2 million". Nor does a proper name: "Euro Garages".
fn by_name(sentence: Sentence<'_>, statements: &mut [Statement]) {
    let unit = |at: usize| {
        let phrase = sentence.written(at).contains(' ');
        let counted_in = sentence.before(at).is_some_and(|before| sentence.has(before, tags!(In)) || sentence.is_mark(before, Mark::Open));
        let plural = sentence.written(at).ends_with(sentence.settings.plural_mark);
        (phrase || sentence.shape(at) == Some(Shape::Lower)) && (counted_in || plural)
    };
    let named = (0..sentence.len()).filter(|&at| sentence.has(at, tags!(Major))).find_map(|at| {
        let named = named_at(sentence, at).filter(|_| unit(at))?;
        // Not the unit of an amount: "10.5 million Australian dollars ($7.5 million)" speaks of two currencies.
        let alone = !statements.iter().any(|statement| (statement.amount.first..statement.amount.end).contains(&at));
        alone.then_some((at, named))
    });
    let Some((at, named)) = named else { return };
    for statement in statements.iter_mut().filter(|statement| statement.amount.first > at) {
        lend(statement, named);
    }
}

/// "A$4.20, up from $3.95", "HK$240 million, compared with $190 million": one is the earlier level of the other.
fn by_comparison(sentence: Sentence<'_>, statements: &mut [Statement]) {
    for index in 1..statements.len() {
        let Some([first, second]) = statements.get_mut(index - 1..=index) else { return };
        let compared = matches!(second.lead, Lead::From | Lead::Comparator(_)) || matches!(first.lead, Lead::From);
        let parted = || (first.amount.end..second.amount.first).any(|at| matches!(sentence.mark(at), Some(Mark::Open | Mark::Close)));
        if !compared || parted() {
            continue;
        }
        match (currency(first), currency(second)) {
            // "C$" may be of Canada or of Nicaragua, and says more than "$" all the same.
            (Some(lent), Some(_)) if candidates(first).len() < candidates(second).len() => lend(second, lent),
            (Some(_), Some(lent)) if candidates(second).len() < candidates(first).len() => lend(first, lent),
            _ => {}
        }
    }
}

/// "The rand lost 8 cents": bare cents behind a currency that is spoken of are its own, where no other money is told.
fn named_before(sentence: Sentence<'_>, first: usize, listed: &[Currency]) -> Option<Currency> {
    (1..first).rev().take(8).find_map(|at| {
        let index = sense!(sentence, at, { Sense::Major(index) => index })?;
        let denomination = sentence.lexicon.denomination(index)?;
        let spoken =
            denomination.form == FormKind::Name && sentence.has(at - 1, tags!(Determiner)) && sentence.shape(at) == Some(Shape::Lower);
        let &[currency] = denomination.candidates.as_ref() else { return None };
        (spoken && listed.contains(&currency)).then_some(currency)
    })
}

/// "Down 32 cents at $68.40": bare cents are those of the money nearest to them.
fn cents(sentence: Sentence<'_>, statements: &mut [Statement]) {
    if !sentence.all_tags.meets(tags!(Minor)) {
        return;
    }
    let minor = |statement: &Statement| {
        let amount = &statement.amount;
        sentence.any_has(amount.first..amount.end, tags!(Minor))
    };
    for index in 0..statements.len() {
        let Some(statement) = statements.get(index) else { return };
        let listed = candidates(statement);
        if listed.is_empty() || !minor(statement) {
            continue;
        }
        let whole = |other: usize| {
            let other = statements.get(other)?;
            // "fell a penny to 120 pence": other coins tell as much.
            let tells = !minor(other) || candidates(other) != listed;
            currency(other).filter(|currency| tells && listed.contains(currency))
        };
        let nearest = (1..=4).find_map(|away| index.checked_sub(away).and_then(whole).or_else(|| whole(index + away)));
        let nearest = nearest.or_else(|| named_before(sentence, statement.amount.first, listed));
        if let Some((statement, lent)) = statements.get_mut(index).zip(nearest) {
            lend(statement, lent);
        }
    }
}
