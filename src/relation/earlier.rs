//! Earlier levels: what a level came from.

use rust_decimal::Decimal;

use crate::amount::{Amount, Measure, UnitOf};
use crate::clause::{Lead, Statement, movement};
use crate::lex::{Mark, Sentence, Shape, sense};
use crate::lexicon::{Tags, tags};
use crate::number::year;
use crate::relation::list::List;
use crate::relation::pairs::{closes, is_time, pair, set_from, way_between};
use crate::relation::subject;
use crate::value::exact::exact_product;
use crate::value::{Bound, Direction};

/// "to X from Y", "X, up from Y", "X compared with Y", "X (Y)" and their lists.
pub(crate) fn earlier_levels(sentence: Sentence<'_>, statements: &mut [Statement]) {
    for index in 1..statements.len() {
        rate_that_moved(sentence, statements, index);
    }
    let mut index = 1;
    while index < statements.len() {
        let level = statements.get(index).is_some_and(Statement::is_level);
        let Some(way) = (if level { compared(sentence, statements, index) } else { None }) else {
            index += 1;
            continue;
        };
        // The levels that are compared: a list against a list of the same length.
        let list = List::joined(sentence, statements, index);
        let mut linked = false;
        if list.length > 1 {
            linked = link_lists(statements, list, way);
        }
        if !linked {
            if let Some(later) = later_level(sentence, statements, index) {
                let way = way.or_else(|| moved_up(sentence, statements, later, index));
                set_from(statements, later, index, way);
                // "$5 million, or 12 cents a share, compared with $4 million, or 9 cents a share"
                let told_again = |at: usize| statements.get(at).filter(|again| again.lead == Lead::Or);
                let again = told_again(later + 1).zip(told_again(index + 1));
                if again.is_some_and(|(later, earlier)| later.amount.per.is_some() == earlier.amount.per.is_some()) {
                    set_from(statements, later + 1, index + 1, way);
                }
            }
        }
        index = list.end();
    }
}

/// How many spans of time stand between two lists: "for the three and six months".
const SPANS: usize = 2;

/// Links a list to the list of the same length before it.
fn link_lists(statements: &mut [Statement], earlier: List, way: Option<Direction>) -> bool {
    // "for the three and six months ended June 30, compared to": the time of the later list.
    let span = |statement: &&Statement| matches!(statement.amount.measure, Measure::Count(UnitOf::Period(_)));
    let spans = statements.iter().take(earlier.first).rev().take(SPANS).take_while(span).count();
    let Some(later) = earlier.before(spans) else { return false };
    let fits = later.each_with(earlier).all(|(later, earlier)| match (statements.get(later), statements.get(earlier)) {
        (Some(later), Some(earlier)) => later.is_level() && later.comparable(earlier),
        _ => false,
    });
    if fits {
        for (later, earlier) in later.each_with(earlier) {
            set_from(statements, later, earlier, way);
        }
    }
    fits
}

/// "growth of 4.1%, down from 4.3%": a rate of growth that came from another is a level itself.
fn rate_that_moved(sentence: Sentence<'_>, statements: &mut [Statement], index: usize) {
    let Some((rate, earlier)) = pair(statements, index) else { return };
    if !rate.change || rate.lead == Lead::Movement {
        return;
    }
    let named = rate.movement.is_some_and(|at| sentence.has(at, tags!(Change, MovesOrChange)));
    let percents = rate.amount.measure == Measure::Percent && earlier.amount.measure == Measure::Percent;
    let way = match earlier.lead {
        Lead::Comparator(Some(way)) => Some(way),
        // "growth of 4%, down from the previous range of 6% to 8%"
        Lead::Of => {
            let between = rate.amount.end..earlier.amount.first;
            let from = between.into_iter().find(|&at| sentence.has(at, tags!(From)));
            let way = from.and_then(|from| sense!(sentence, from.checked_sub(1)?, { Sense::Towards(way) => way }));
            if way.is_none() {
                return;
            }
            way
        }
        // "growth was 7%, compared with 6%"
        Lead::Comparator(None) if !matches!(rate.lead, Lead::Of | Lead::By) => None,
        _ => return,
    };
    if named && percents && !is_expected(sentence, earlier) {
        if let Some(rate) = statements.get_mut(index - 1) {
            rate.change = false;
            rate.direction = way;
            rate.basis = None;
        }
    }
}

/// "158.2 yen, lower than 159.1 yen of the day before": where both are told, what hedges the second compares them.
pub(crate) fn told_both(sentence: Sentence<'_>, statements: &mut [Statement], index: usize) {
    let Some((later, earlier)) = pair(statements, index) else { return };
    if !matches!(earlier.bound, Bound::MoreThan | Bound::LessThan) || !later.comparable(earlier) {
        return;
    }
    let found = (earlier.lead_at..earlier.amount.first).find_map(|at| sense!(sentence, at, { Sense::Than(way) => (at, way) }));
    let Some((than, way)) = found.filter(|&(_, way)| way_between(&earlier.amount, &later.amount) == Some(way)) else { return };
    let mut between = later.amount.end..than;
    // Only a verb or a comma, and the time: "paid $3 million in 2024, lower than".
    if !between.all(|at| sentence.is_mark(at, Mark::Comma) || sentence.has(at, tags!(Stop, Filler)) || is_time(sentence, at)) {
        return;
    }
    // "raised from $5m to $6m, lower than $8m": it has its earlier level, and a way of its own.
    let from = later.lead == Lead::To && index.checked_sub(2).and_then(|at| statements.get(at)).is_some_and(|from| from.lead == Lead::From);
    let other_way = later.direction.is_some_and(|direction| direction != way);
    let compares = !from && !other_way && !is_expected(sentence, earlier);
    if let Some(earlier) = statements.get_mut(index) {
        earlier.bound = Bound::Exact;
        if compares {
            earlier.lead = Lead::Comparator(Some(way));
        }
    }
}

/// "guidance up to $5m from $4m": no bound where it came from an earlier level, but a movement.
fn moved_up(sentence: Sentence<'_>, statements: &mut [Statement], later: usize, earlier: usize) -> Option<Direction> {
    let by_from = statements.get(earlier).is_some_and(|earlier| earlier.lead == Lead::From);
    let level = statements.get_mut(later).filter(|level| level.bound == Bound::AtMost)?;
    let up_to = level.amount.first.checked_sub(1)?;
    let way = sense!(sentence, up_to, { Sense::Reached(way) => way })?;
    // "were up to $31 billion compared with": behind a verb of being.
    let from = by_from || sentence.led_by(up_to, tags!(Being));
    if !from {
        return None;
    }
    level.bound = Bound::Exact;
    Some(way)
}

/// The words that an earlier level stands behind.
const COMPARES: Tags = tags!(Comparator, From, Back, Sequential, Earlier);

/// Whether an amount is the earlier one of a comparison; with the way it came from there, where that is said.
fn compared(sentence: Sentence<'_>, statements: &[Statement], index: usize) -> Option<Option<Direction>> {
    let (before, statement) = pair(statements, index)?;
    let case_behind = sentence.settings.order.case_behind;
    match statement.lead {
        // 3億円から5億円に増えた: behind its word, the case leads on to the later level.
        Lead::Comparator(_) if case_behind => None,
        Lead::From if case_behind && leads_on(statements, index) => None,
        Lead::Comparator(way) => {
            let forecast = way.is_none() && is_expected(sentence, statement);
            (!forecast && !is_limit(statement) && !is_of_another(sentence, statement)).then_some(way)
        }
        // 4.4％となり、前月の4.3％から悪化した
        Lead::From if !case_behind => came_from_there(sentence, statements, index).then_some(None),
        Lead::Open => is_bracketed(sentence, before, statement).then_some(None),
        _ if is_labelled(sentence, before, statement) => Some(None),
        _ => behind_words(sentence, before, statement),
    }
}

/// "against a regulatory minimum of 8%"
fn is_limit(statement: &Statement) -> bool {
    matches!(statement.bound, Bound::AtLeast | Bound::AtMost)
}

/// Whether an amount behind "from" is the earlier level of one that is told before it.
fn came_from_there(sentence: Sentence<'_>, statements: &[Statement], index: usize) -> bool {
    let Some((before, from)) = pair(statements, index) else { return false };
    let leads_on = leads_on(statements, index);
    // 由5亿元降至4亿元: where it leads on, it is not the earlier level of one before; 由5元起 starts there.
    let on = leads_on && sentence.settings.order.comparison_first;
    // "rates stand at 12%, growth has slowed from 6% to 4%"
    // "from £3m to £4m, while costs had fallen from £60m to £50m": the next has a later level of its own.
    let own = || before.lead != Lead::To && goes_to(sentence, statements, index);
    let mut between = before.amount.end..from.amount.first;
    let mut apart = || leads_on && between.any(|at| movement::ends_clause(sentence, at));
    !on && !own() && !apart() && !is_source(sentence, statements, index)
}

/// "$5 million ($4 million)"
fn is_bracketed(sentence: Sentence<'_>, before: &Statement, statement: &Statement) -> bool {
    // "$5,000,000 (five million dollars)" says the same twice.
    let (one, other) = (&before.amount.number, &statement.amount.number);
    let again = one.value == other.value && one.spelled != other.spelled;
    // "320,000 tons (350,000 short tons)" tells the same in another unit.
    let named = |statement: &Statement| matches!(statement.amount.measure, Measure::Count(UnitOf::Noun(..)));
    let same = before.comparable(statement) && before.is_level() && !again && named(before) == named(statement);
    same && statement.lead_at <= before.tail && closes(sentence, statement.amount.end)
}

/// "(2018: $44.4 million", "(31 December 2018: INR29)": a label of a time within the parentheses.
fn is_labelled(sentence: Sentence<'_>, before: &Statement, statement: &Statement) -> bool {
    let first = statement.amount.first;
    let year = |at: usize| year::is_year(sentence, at);
    let labels = first.checked_sub(1).is_some_and(|at| {
        matches!(sentence.mark(at), Some(Mark::Colon | Mark::Dash | Mark::Hyphen)) || sentence.has(at, tags!(Of, Prior)) || year(at)
    });
    if !labels {
        return false;
    }
    let mut label = (before.amount.end..first).skip_while(|&at| !sentence.is_mark(at, Mark::Open));
    let time = |at: usize| year(at) || year::is_short_year(sentence, at) || sentence.has(at, tags!(Back, Prior, Same, Month));
    !label.clone().any(|at| sentence.is_mark(at, Mark::Close)) && label.any(time)
}

/// "compared to a loss of EUR 32 million", "versus loss per share of EUR 2.26".
fn behind_words(sentence: Sentence<'_>, before: &Statement, statement: &Statement) -> Option<Option<Direction>> {
    const FAR: usize = 8;
    let first = statement.amount.first;
    let lowest = before.amount.end.max(first.saturating_sub(FAR));
    if !sentence.any_has(lowest..first, COMPARES) {
        return None;
    }
    if sentence.settings.order.case_behind {
        return behind_time(sentence, statement, lowest);
    }
    let mut joined = false;
    for at in (lowest..first).rev() {
        joined |= sentence.has(at, tags!(And, Or));
        if movement::ends_clause(sentence, at) || sentence.is_mark(at, Mark::Comma) {
            return None;
        }
        // "$5 million from licences and $3 million from services" are of two sources.
        if is_compared_by(sentence, before, statement, at) {
            // "compared with respondents in nine countries": of a place, and not how many there were.
            let placed = sentence.has(statement.lead_at, tags!(In));
            return (!placed && !is_limit(statement) && !is_expected(sentence, statement)).then_some(None);
        }
        if sentence.has(at, tags!(From)) && !joined && statement.lead != Lead::To {
            return came_from(sentence, before, statement, at);
        }
    }
    None
}

/// 前年同期の5億円を上回った: what a case stands behind is another noun, 商品から5億円.
fn behind_time(sentence: Sentence<'_>, statement: &Statement, lowest: usize) -> Option<Option<Direction>> {
    let first = statement.amount.first;
    let own = |at: usize| at + 1 == first || sentence.has(at + 1, tags!(Of, Being));
    let mut clause = (lowest..first).rev().take_while(|&at| !movement::ends_clause(sentence, at) && !sentence.is_mark(at, Mark::Comma));
    let told = clause.any(|at| sentence.has(at, tags!(Back, Sequential, Earlier)) && own(at));
    told.then(|| sense!(sentence, statement.amount.end.saturating_sub(1), { Sense::Than(way) => way }))
}

/// Whether a word compares an amount behind it, or is the time of it.
fn is_compared_by(sentence: Sentence<'_>, before: &Statement, statement: &Statement, at: usize) -> bool {
    let ratio = || at + 1 == statement.amount.first && movement::names_ratio(sentence, at);
    // 弱于上月占比31%: what is compared with is no time of the amount.
    let time = || {
        sentence.settings.order.comparison_first
            && sentence.has(at, tags!(Back, Earlier))
            // 报2860美元；金价上周五触及2886美元: another clause, at its own time.
            && !(before.amount.end..at).any(|at| matches!(sentence.mark(at), Some(Mark::Stop | Mark::Semicolon)))
    };
    sentence.has(at, tags!(Comparator)) && !ratio() || time()
}

/// The way from the level behind a "from" that is not right before it, if it came from there: "from a low base of $5 million".
fn came_from(sentence: Sentence<'_>, before: &Statement, statement: &Statement, from: usize) -> Option<Option<Direction>> {
    const NEAR: usize = 3;
    let of = statement.lead == Lead::Of;
    // "a balance of $7 million, with cash flow from operations of $5 million": the noun before it came from there.
    let noun = from.checked_sub(1).is_some_and(|noun| sentence.is_unknown_word(noun));
    let source = of && noun && sentence.any_mark(before.amount.end..from, Mark::Comma);
    let way = from.checked_sub(1).and_then(|at| sense!(sentence, at, { Sense::Towards(way) => way }));
    ((way.is_some() || of || statement.amount.first - from <= NEAR) && !source).then_some(way)
}

/// Whether only a time stands between an earlier level and the "to" of the later one behind it.
fn goes_to(sentence: Sentence<'_>, statements: &[Statement], index: usize) -> bool {
    let Some((earlier, later)) = pair(statements, index + 1) else { return false };
    let mut between = earlier.amount.end..later.lead_at;
    later.lead == Lead::To && later.comparable(earlier) && between.all(|at| is_time(sentence, at))
}

/// Whether an earlier level goes on to a later one behind it, over a change if one stands there, or has no end.
fn leads_on(statements: &[Statement], index: usize) -> bool {
    let Some(earlier) = statements.get(index) else { return false };
    let later = statements.iter().skip(index + 1).take(2).find(|later| later.is_level());
    earlier.bound == Bound::AtLeast || later.is_some_and(|later| later.lead == Lead::To && later.comparable(earlier))
}

/// "drew $2 million from a $10 million credit line": where nothing moved, what has a noun behind it is where it came from.
fn is_source(sentence: Sentence<'_>, statements: &[Statement], index: usize) -> bool {
    let Some((before, source)) = statements.split_at_checked(index).and_then(|(before, rest)| Some((before, rest.first()?))) else {
        return false;
    };
    let end = source.amount.end;
    let owned = sentence.is_unknown_word(end) && !sentence.any_has(end..end + 3, tags!(Outcome));
    // "was mainly from $45 million of write-offs"
    (owned || sentence.has(end, tags!(Of))) && before.iter().all(|statement| statement.direction.is_none())
}

/// "compared with nine countries for its rival", "versus 3% in Germany": an amount of another, whatever the time.
fn is_of_another(sentence: Sentence<'_>, statement: &Statement) -> bool {
    let end = statement.amount.end;
    let of_another = sentence.has(end, tags!(Throughout));
    if !of_another && !sentence.has(end, tags!(In)) {
        return false;
    }
    // "for the period ended April 30", "in the trailing quarter"
    if (end + 1..end + 7)
        .take_while(|&at| !movement::ends_clause(sentence, at))
        .any(|at| is_time(sentence, at) && !sentence.has(at, tags!(Determiner, In)))
    {
        return false;
    }
    let name = (end + 1..end + 3).find(|&at| !sentence.has(at, tags!(Determiner, Article)));
    name.is_some_and(|at| sentence.is_unknown_word(at) && (of_another || sentence.shape(at) == Some(Shape::Capital)))
}

/// "compared with a forecast of $5 million", "versus $5 million expected": no earlier level, unless the forecast is.
pub(crate) fn is_expected(sentence: Sentence<'_>, statement: &Statement) -> bool {
    let Amount { first, end, .. } = statement.amount;
    let before = (first.saturating_sub(6)..first).rev().take_while(|&at| !sentence.has(at, tags!(Comparator)));
    let behind = (end..end + 4).take_while(|&at| sentence.is_word(at));
    let mut expected = false;
    for at in before.chain(behind) {
        expected |= sentence.has(at, tags!(Expected));
        if sentence.has(at, tags!(Prior, Earlier)) {
            return false;
        }
    }
    expected
}

/// The level that is compared with the one at `index`: the nearest before it of the same sort, or one further that is of its
/// size where the nearest is not: "$22 million, which included an impact of $0.3 million, compared to $22.6 million".
fn later_level(sentence: Sentence<'_>, statements: &[Statement], index: usize) -> Option<usize> {
    let earlier = statements.get(index)?;
    let fits = |at: usize| {
        statements.get(at).is_some_and(|later| {
            later.is_level()
                && later.equivalent_of.is_none()
                && later.lead != Lead::From
                && later.comparable(earlier)
                && counts_same(sentence, &later.amount, &earlier.amount)
                && !subject::is_forecast(sentence, later)
        })
    };
    // "91 farms, down from 97 a year ago and also down from 94": an earlier level is no later one of another.
    let near = |at: usize| statements.iter().take(at).skip(at.saturating_sub(LONGEST));
    let taken = |at: usize| near(at).any(|later| later.from == Some(at));
    let candidates = || (0..index).rev().take(4).take_while(|&at| !taken(at)).filter(|&at| fits(at));
    let nearest = candidates().next()?;
    let within = |at: usize, times: i64| statements.get(at).is_some_and(|later| of_size(&later.amount, &earlier.amount, times));
    if within(nearest, FAR) { Some(nearest) } else { candidates().find(|&at| within(at, NEAR)).or(Some(nearest)) }
}

/// No earlier level stands further behind its later one, in amounts.
const LONGEST: usize = 12;

/// No level is so many times another that it came from, where a nearer in size is told.
const FAR: i64 = 20;
const NEAR: i64 = 3;

/// Whether an earlier amount is at most so many times the later.
fn of_size(later: &Amount, earlier: &Amount, times: i64) -> bool {
    exact_product(later.number.value.abs(), Decimal::from(times)).is_none_or(|most| earlier.number.value.abs() <= most)
}

/// Whether two amounts count the same, as far as they say what: "40 ships from 6 buyers" does not.
fn counts_same(sentence: Sentence<'_>, one: &Amount, other: &Amount) -> bool {
    let noun = |amount: &Amount| matches!(amount.measure, Measure::Count(UnitOf::Noun(..)));
    let name = |amount: &Amount| match amount.measure {
        Measure::Count(UnitOf::Noun(_, head)) => sentence.written(head),
        Measure::Count(UnitOf::Known(index)) => sentence.lexicon.named(index),
        _ => "",
    };
    // But for the ending of the plural.
    let alike = |one: &str, other: &str| {
        let (less, more) = if one.len() < other.len() { (one, other) } else { (other, one) };
        more.len() <= less.len() + 2 && more.get(..less.len()).is_some_and(|start| start.eq_ignore_ascii_case(less))
    };
    let classifier = |amount: &Amount| (amount.first..amount.end).find(|&at| sentence.has(at, tags!(Classifier)));
    let classified = || classifier(one).zip(classifier(other)).is_some_and(|(one, other)| sentence.written(one) == sentence.written(other));
    !noun(one) && !noun(other) || alike(name(one), name(other)) || classified()
}

/// "from X to Y", "$310 -> $285": the earlier level stands first, 从120元下调25%至90元 with the change between the two.
pub(crate) fn from_and_to(sentence: Sentence<'_>, statements: &mut [Statement]) {
    for apart in [1, 2] {
        for index in apart..statements.len() {
            let earlier = index - apart;
            // "to 3.6% from 3.1%, and cut the other by 0.2 points to 1.4%": what has its later level has no second one.
            let linked = || statements.iter().any(|statement| statement.from == Some(earlier));
            if leads_to(sentence, statements, earlier, index) && !linked() {
                let [Some(from), Some(to)] = [statements.get(earlier), statements.get(index)] else { return };
                let arrow = sentence.is_mark(from.amount.end, Mark::Arrow);
                let way = way_between(&from.amount, &to.amount).filter(|_| to.direction.is_none() && !arrow);
                set_from(statements, index, earlier, way);
            }
        }
    }
}

/// Whether one level leads to another behind it, past a change by which it got there.
fn leads_to(sentence: Sentence<'_>, statements: &[Statement], earlier: usize, later: usize) -> bool {
    let Some([from, between @ .., to]) = statements.get(earlier..=later) else { return false };
    let end = from.amount.end;
    // 将“不低于5%”改为不低于3%: a quotation is made another.
    let quoted = || end + 2 >= to.lead_at && from.amount.measure != Measure::Nothing && sentence.is_mark(end, Mark::Quote);
    let compared = sentence.settings.order.case_behind && matches!(from.lead, Lead::Comparator(_));
    let led = (to.lead == Lead::To || compared) && (from.lead == Lead::From || compared || quoted()) || sentence.is_mark(end, Mark::Arrow);
    led && from.is_level()
        && to.is_level()
        && to.from.is_none()
        && between.iter().all(|change| change.change && change.movement == to.movement)
        && from.comparable(to)
        && counts_same(sentence, &from.amount, &to.amount)
}
