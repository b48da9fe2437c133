//! The movements of a clause: which word moves, which way, and where it is looked for.

use rust_decimal::Decimal;

use crate::amount::{Amount, Measure};
use crate::clause::hedge::hedges;
use crate::lex::noun::{self, is_noun};
use crate::lex::{Mark, Sentence, Shape, sense};
use crate::lexicon::{Cue, Sense, Tags, tags};
use crate::value::Direction;
use crate::value::exact::exact_product;

/// How far the movement of an amount is looked for, in lexemes.
pub(crate) const REACH: usize = 24;

/// The way of a movement word, by the part it can play.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Movement {
    Moves(Direction),
    Shifts(Direction),
    Loses(Direction),
    Change(Direction),
    Both(Direction),
    Towards(Direction),
}

impl Movement {
    pub(crate) fn direction(self) -> Direction {
        match self {
            Self::Moves(way) | Self::Shifts(way) | Self::Loses(way) | Self::Change(way) | Self::Both(way) | Self::Towards(way) => way,
        }
    }
}

/// "Slide 12 shows": a bare number that the word before it names, and no amount that it moved by.
#[inline(never)]
fn names_number(sentence: Sentence<'_>, at: usize) -> bool {
    let measured =
        tags!(Percent, PercentagePoint, BasisPoint, Unit, Period, Major, Minor, Scale, ShortScale, MoneyScale, Hundred, Fold, Times, To);
    sentence.is_number(at)
        && !sentence.has(at + 1, measured)
        && sentence.literal(at).is_none_or(|literal| literal.scale == 0 && literal.integer_digits <= 3)
}

pub(crate) fn movement(sentence: Sentence<'_>, at: usize) -> Option<Movement> {
    if sentence.has(at, tags!(NameCue)) && names_number(sentence, at + 1) {
        return None;
    }
    sense!(sentence, at, {
        Sense::Moves(way) => Movement::Moves(way),
        Sense::Shifts(way) => Movement::Shifts(way),
        Sense::Loses(way) => Movement::Loses(way),
        Sense::Change(way) => Movement::Change(way),
        Sense::MovesOrChange(way) => Movement::Both(way),
        Sense::Towards(way) => Movement::Towards(way),
        Sense::Factor(factor) => Movement::Moves(factor.direction),
    })
}

pub(crate) fn ends_clause(sentence: Sentence<'_>, at: usize) -> bool {
    matches!(sentence.mark(at), Some(Mark::Stop | Mark::Semicolon)) || sentence.has(at, tags!(Clause))
}

/// The lexemes before one, backwards, within its clause and as far as a reach.
pub(crate) fn clause_before(sentence: Sentence<'_>, at: usize, reach: usize) -> impl Iterator<Item = usize> + Clone {
    (at.saturating_sub(reach)..at).rev().take_while(move |&at| !ends_clause(sentence, at))
}

/// The nearest movement before a lexeme, within the clause.
fn look_back(sentence: Sentence<'_>, from: usize, reach: usize) -> Option<(usize, Movement)> {
    clause_before(sentence, from, reach).find_map(|at| Some((at, movement(sentence, at)?)))
}

/// "growth stocks", "recovery fund": the movement only qualifies a noun.
pub(crate) fn compound(sentence: Sentence<'_>, at: usize) -> bool {
    let next = at + 1;
    // "the 2% drop analysts expected"
    let noun = !sentence.is_known(next) || sentence.has(next, tags!(Expected)) && !noun::is_many(sentence, next);
    // "a 3% cost reduction helped"
    let past = sentence.settings.past_endings.iter().any(|ending| sentence.written(next).ends_with(ending));
    sentence.is_word(next) && noun && !past && sentence.shape(next) == Some(Shape::Lower)
}

/// "expects costs to rise by $20 million to $30 million": what is ahead moves by a band, where the level that it would go to
/// is no more than twice as much. "Raises its target by $1 to $2" leads to a level.
fn is_band(sentence: Sentence<'_>, low: &Amount, range: &Amount, lead_at: usize) -> bool {
    let near = !is_beyond(low, range, 2);
    let moves = look_back(sentence, lead_at + 1, 3).is_some_and(|(_, moves)| !matches!(moves, Movement::Shifts(_)));
    near && moves && is_ahead(sentence, lead_at)
}

/// Whether another "to" and its amount follow a range.
fn goes_on(sentence: Sentence<'_>, range: &Amount) -> bool {
    sentence.has(range.end, tags!(To))
}

/// Whether a movement is one that is ahead: "expects sales to grow", "should decline", "forecast to fall".
fn is_ahead(sentence: Sentence<'_>, movement: usize) -> bool {
    let modal = |at: usize| sentence.has(at, tags!(Modal)) && !sentence.has(at, tags!(To));
    clause_before(sentence, movement, REACH).any(|at| sentence.has(at, tags!(Ahead, Expected)) || modal(at))
}

/// Whether what moves is itself told in percent, so that it moves by some percent to others: margins, unemployment.
fn of_proportion(sentence: Sentence<'_>, movement: usize) -> bool {
    // "rates could slash volume by 30%": the object of a verb moves.
    let verb = look_back(sentence, movement, REACH).filter(|(_, moves)| matches!(moves, Movement::Shifts(_)));
    let object = verb.map(|(at, _)| at + 1).filter(|&at| at < movement);
    let reach = object.map_or(REACH, |object| movement - object);
    clause_before(sentence, movement, reach).any(|at| sentence.has(at, tags!(Proportion)))
}

/// "raised lending rates 0.5% to 4.5%": the verb whose object stands between it and its amount.
fn moves_object(sentence: Sentence<'_>, object: usize) -> Option<Movement> {
    const LONGEST: usize = 4;
    if !sentence.has(object, tags!(Proportion)) {
        return None;
    }
    let plain = |at: usize| sentence.has(at, tags!(Determiner, Proportion, Instrument, NameCue)) || sentence.is_unknown_word(at);
    let verb = (object.saturating_sub(LONGEST)..object).rev().find(|&at| !plain(at))?;
    movement(sentence, verb).filter(|moves| matches!(moves, Movement::Shifts(_)))
}

/// Whether a movement goes from this amount on to the next: "rose $5 million to $10 million", "fell from 10 to 5
/// percent". Its "to" then joins no range.
pub(crate) fn moves_on(sentence: Sentence<'_>, low: &Amount, range: &Amount) -> bool {
    if sentence.is(low.end, Sense::Cue(Cue::Onto)) {
        return true;
    }
    let Some(lead_at) = hedges(sentence, low.first, 0).first.checked_sub(1) else { return false };
    // "ein Plus von 4 bis 6 Prozent"
    if sentence.is(low.end, Sense::Cue(Cue::Until)) {
        return false;
    }
    if let Some(on) = ahead_moves_on(sentence, low, range, lead_at) {
        return on;
    }
    let percents = matches!(low.measure, Measure::Percent | Measure::PercentagePoint);
    if let Some(moves) = movement(sentence, lead_at).or_else(|| moves_object(sentence, lead_at).filter(|_| percents)) {
        return moves_beyond(sentence, low, range, lead_at, moves);
    }
    by_to(sentence, low, range, lead_at) || from_to(sentence, range, lead_at) || restated_to(sentence, low, range, lead_at)
}

/// Whether a movement by a percentage that may be ahead goes on to the next: "sees sales down 6% to 2%" is by how much.
/// None where nothing tells that it is.
fn ahead_moves_on(sentence: Sentence<'_>, low: &Amount, range: &Amount, lead_at: usize) -> Option<bool> {
    let of_noun = || sentence.has(lead_at, tags!(Of)) && sentence.led_by(lead_at, tags!(Change, MovesOrChange));
    let led = movement(sentence, lead_at).is_some() || sentence.has(lead_at, tags!(By)) || of_noun();
    if range.measure != Measure::Percent || sentence.settings.order.changes_in_ranges {
        return (led && is_band(sentence, low, range, lead_at)).then_some(false);
    }
    // "by 3% to 2% to 4%": what is behind the second is the range.
    if led && goes_on(sentence, range) {
        return Some(true);
    }
    // "sees sales down 6% to 2%", and no other band is told from its upper end.
    let falling = range.high == Some(low.number.value);
    let by_so_much = led && is_ahead(sentence, lead_at) && !of_proportion(sentence, lead_at);
    (falling || by_so_much).then_some(!by_so_much)
}

/// Whether a range behind a movement ends at a level that is too far from its start to be by how much it moved.
fn moves_beyond(sentence: Sentence<'_>, low: &Amount, range: &Amount, lead_at: usize, moves: Movement) -> bool {
    let beyond = |times: i64| is_beyond(low, range, times);
    let ranges = sentence.settings.order.changes_in_ranges;
    match low.measure {
        // "fell 1,000 to 217,000", but "fell 3 to 5".
        Measure::Nothing => !ranges && range.measure == Measure::Nothing && beyond(3),
        // "rose 0.2% to 3.9%", but "rose 3% to 4%"; 增长5%至10% is by how much.
        Measure::Percent | Measure::PercentagePoint => {
            let whole = low.number.value.fract().is_zero() && !of_proportion(sentence, lead_at);
            !ranges && beyond(if whole { 6 } else { 2 })
        }
        Measure::Multiple => !ranges,
        // "adds $5 to $1,800", but "adds $5 to $7 million".
        Measure::Money(..) if matches!(moves, Movement::Shifts(_)) => beyond(3),
        // 增加3000万元至5000万元 is by how much.
        _ => !ranges || beyond(3),
    }
}

/// Whether the end of a range is more than so many times its start.
fn is_beyond(low: &Amount, range: &Amount, times: i64) -> bool {
    let top = range.high.unwrap_or(range.number.value);
    exact_product(low.number.value, Decimal::from(times)).is_some_and(|most| top > most)
}

/// "fell by 1,200 to 18,300", but "rose by 3 to 5 percent".
fn by_to(sentence: Sentence<'_>, low: &Amount, range: &Amount, lead_at: usize) -> bool {
    let within = |reach: usize, tags: Tags| sentence.any_has(lead_at.saturating_sub(reach)..lead_at, tags);
    // "from $40 to $50 to $60" goes on and on; "by $0.10 to $5.20 to $5.35" is a change, and where it led; "from $3.00 to
    // $3.10 to $3.10 to $3.25" a range to another.
    let chained = || {
        let behind_amount = lead_at > 0 && ends_amount(sentence, lead_at - 1);
        sentence.has(lead_at, tags!(To)) && behind_amount && !within(6, tags!(By)) && !within(8, tags!(To))
    };
    let whole = low.measure != Measure::Nothing || range.measure == Measure::Nothing;
    whole && (sentence.has(lead_at, tags!(By)) || chained()) && look_back(sentence, lead_at, REACH).is_some()
}

/// "went from 3 to 5", but "from 3 to 5 percent to 2 to 4 percent".
fn from_to(sentence: Sentence<'_>, range: &Amount, lead_at: usize) -> bool {
    let before = |back: usize, tags: Tags| lead_at.checked_sub(back).is_some_and(|at| sentence.has(at, tags));
    // "down from $89 to $93 billion": the earlier level is itself a range.
    let from = sentence.has(lead_at, tags!(From)) && !before(1, tags!(Towards)) && !before(2, tags!(Of));
    let goes = || sentence.any_has(lead_at.saturating_sub(10)..lead_at, tags!(Shifted)) || look_back(sentence, lead_at, 12).is_some();
    let on = goes_on(sentence, range) && sentence.any_has(range.end + 2..range.end + 7, tags!(To));
    from && !on && goes()
}

/// "slid 0.6% or 22 cents to $36.81": a change told again, and where it led.
fn restated_to(sentence: Sentence<'_>, low: &Amount, range: &Amount, lead_at: usize) -> bool {
    sentence.has(lead_at, tags!(Or)) && lead_at > 0 && ends_amount(sentence, lead_at - 1) && is_beyond(low, range, 3)
}

pub(crate) fn ends_amount(sentence: Sentence<'_>, at: usize) -> bool {
    sentence.is_digits(at) || sentence.has(at, tags!(Scale, ShortScale, Percent, PercentagePoint, BasisPoint, Major, Minor, Unit))
}

/// 存贷比72%: the comparing word that ends a noun names a ratio, and compares with nothing.
pub(crate) fn names_ratio(sentence: Sentence<'_>, at: usize) -> bool {
    at > 0 && is_noun(sentence, at - 1)
}
