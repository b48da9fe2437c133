//! Changes and the levels that they moved.

use std::ops::Range;

use rust_decimal::Decimal;

use crate::amount::{Measure, Sign, UnitOf};
use crate::clause::{Lead, Statement, basis, frame, govern, movement};
use crate::lex::noun::is_noun;
use crate::lex::{Mark, Sentence};
use crate::lexicon::{Cue, Sense, Tags, tags};
use crate::number::year::is_year;
use crate::relation::pairs::{currencies_differ, is_time, pair, units_differ, way_between};
use crate::relation::{earlier, subject};
use crate::value::Direction;
use crate::value::exact::exact_sum;

/// "an improvement of €9 million to a net profit of €6 million from a net loss of €3 million": as much as both together, it
/// leads from below zero to above, or back, and so it is a change of neither.
pub(crate) fn turned(statements: &mut [Statement]) {
    for index in 0..statements.len() {
        let over_zero = || {
            let change = statements.get(index).filter(|change| change.change)?;
            let level = statements.get(change.of?)?;
            let earlier = statements.get(level.from?)?;
            let unsigned = [change, level, earlier].iter().all(|statement| statement.amount.sign == Sign::None);
            let sum = exact_sum(level.amount.number.value, earlier.amount.number.value)?;
            Some(unsigned && !earlier.amount.number.value.is_zero() && sum == change.amount.number.value)
        };
        if over_zero() == Some(true) {
            if let Some(change) = statements.get_mut(index) {
                change.of = None;
            }
        }
    }
}

/// Whether a percentage tells which part of another amount it is: 占比35%, 占总收入的35%.
fn is_share(sentence: Sentence<'_>, statements: &[Statement], index: usize) -> bool {
    const FAR: usize = 8;
    let Some(share) = statements.get(index).filter(|share| share.amount.measure == Measure::Percent) else { return false };
    let floor = index.checked_sub(1).and_then(|before| statements.get(before)).map_or(0, |before| before.amount.end);
    let lowest = floor.max(share.amount.first.saturating_sub(FAR));
    let mut clause = (lowest..share.amount.first).rev().take_while(|&at| sentence.mark(at) != Some(Mark::Comma));
    clause.any(|at| sentence.is(at, Sense::Cue(Cue::Share)))
}

/// The level that a change is of: "rose 3% to X", "X, up 3%", "X, an increase of 3%", "up 9% at X".
pub(crate) fn changed_level(sentence: Sentence<'_>, statements: &mut [Statement], index: usize) {
    let Some(change) = statements.get(index).filter(|statement| statement.change) else { return };
    let restates = change.equivalent_of.filter(|&original| statements.get(original).is_some_and(|original| original.change));
    let mut of = restates.and_then(|original| statements.get(original)).and_then(|original| original.of);
    if of.is_none() {
        of = following_level(sentence, statements, index);
    }
    if of.is_none() {
        of = level_before(sentence, statements, index);
    }
    of = of.filter(|&of| statements.get(of).is_some_and(|level| can_move(change.amount.measure, level.amount.measure)));
    // "a compound annual growth rate of 9%": of a time, and of no level.
    of = of.filter(|_| !change.movement.is_some_and(|at| sentence.has(at, tags!(Each))));
    let way = change.direction;
    // "costs of $28 million decreased by $30 million": the verb moves the level that is its subject.
    // Where the movement stands behind its own amount, it says nothing of the level before: 3億円（5%増）.
    let verb = !sentence.settings.order.case_behind && change.movement.is_some_and(|at| sentence.has(at, tags!(Moves)));
    if let Some(change) = statements.get_mut(index) {
        change.of = of;
    }
    // "cut its growth forecast by half a point to 2%": one verb moved both.
    let led = of.filter(|&of| of > index).and_then(|of| statements.get_mut(of)).filter(|level| level.lead == Lead::To);
    if let Some(level) = led.filter(|level| level.direction.is_some()) {
        level.direction = way.or(level.direction);
    }
    // "closed down $2.10, or 3%, at $65.40"
    let at = of.filter(|&of| of > index && !sentence.settings.order.clause_by_comma).and_then(|of| statements.get_mut(of));
    if let Some(level) = at.filter(|level| level.lead == Lead::At) {
        level.direction = level.direction.or(way);
    }
    if let Some(level) = of.filter(|&of| of < index && verb).and_then(|of| statements.get_mut(of)) {
        let comma = sentence.any_mark(level.amount.end..level.amount.end + 2, Mark::Comma);
        if level.direction.is_none() && !comma && level.from.is_none() && !matches!(level.lead, Lead::Comparator(_)) {
            level.direction = way;
        }
    }
}

/// "Expenses were 11.6% of sales, improving 60 basis points from 12.2%", "the ratio improved to 1.9 turns from 3.6": it got
/// better which way its levels went, or by less where its measure is one of which less is better.
pub(crate) fn bettered(sentence: Sentence<'_>, statements: &mut [Statement]) {
    if !sentence.all_tags.meets(tags!(Cue)) {
        return;
    }
    for index in 0..statements.len() {
        let Some(statement) = statements.get(index) else { return };
        let betters = statement.movement.is_some_and(|at| sentence.is(at, Sense::Cue(Cue::Betters)));
        let level = if statement.change { statement.of.and_then(|of| statements.get(of)) } else { Some(statement) };
        let Some(level) = level.filter(|_| betters) else { continue };
        let earlier = level.from.and_then(|from| statements.get(from));
        // A loss and a profit are both told without a sign.
        let told = !matches!(level.amount.measure, Measure::Money(..));
        let counted = earlier.filter(|_| told).and_then(|earlier| way_between(&earlier.amount, &level.amount));
        let by_less = || {
            let subject = level.amount.first < statement.amount.first && govern::betters_by_less(sentence, level.lead_at);
            subject.then_some(Direction::Down)
        };
        let way = counted.or_else(by_less);
        if let (Some(statement), Some(way)) = (statements.get_mut(index), way) {
            statement.direction = Some(way);
        }
    }
}

/// Whether a change can be one of such a level: percentage points move a percentage, and money moves money.
fn can_move(change: Measure, level: Measure) -> bool {
    !matches!(
        (change, level),
        (Measure::PercentagePoint, Measure::Money(..) | Measure::Count(_))
            | (Measure::Money(..) | Measure::Count(UnitOf::Noun(..)), Measure::Percent | Measure::PercentagePoint)
            | (Measure::Count(UnitOf::Noun(..)), Measure::Money(..))
    ) && !units_differ(change, level)
        && !currencies_differ(change, level)
}

/// "rose 3% to X", "gained 123.45 points, or 0.4%, to X".
fn following_level(sentence: Sentence<'_>, statements: &[Statement], index: usize) -> Option<usize> {
    let change = statements.get(index)?;
    for at in index + 1..statements.len().min(index + 4) {
        let (before, level) = pair(statements, at)?;
        // 涨128点，涨幅0.72%，报17915点: a second change of the same level; "rose 5% (3% without currency) to $10 million". And
        // "decreased $1.4 million from $3.1 million to $1.7 million", "fell 2% to close at a three-month low of $70".
        let passed = if level.change { tells_the_same_change(sentence, change, before, level) } else { is_no_level_of(change, level) };
        if !passed {
            return (!level.change && is_led_to(sentence, change, before, level)).then_some(at);
        }
    }
    None
}

/// Whether a change that is told behind another tells how the same level moved.
fn tells_the_same_change(sentence: Sentence<'_>, change: &Statement, before: &Statement, other: &Statement) -> bool {
    let subject = |movement: usize| subject::same_subject(sentence, before.amount.end, movement);
    other.equivalent_of.is_some() || other.movement.is_some() && other.movement == change.movement || other.movement.is_some_and(subject)
}

/// Whether an amount is the earlier level of a change, or the time of it.
fn is_no_level_of(change: &Statement, level: &Statement) -> bool {
    let span = |statement: &Statement| matches!(statement.amount.measure, Measure::Count(UnitOf::Period(_)));
    level.lead == Lead::From || span(level) && !span(change)
}

/// Whether a change led to the level behind it: "rose 3% to X", "up 3%, hitting X", "a 6% rise in net profit at X".
fn is_led_to(sentence: Sentence<'_>, change: &Statement, before: &Statement, level: &Statement) -> bool {
    let same = level.movement.is_some() && level.movement == change.movement;
    let reaches = level.lead == Lead::To
        || level.lead == Lead::At && (same || govern::leads_up(sentence, before.tail, level.lead_at))
        || reaches(sentence, before.amount.end, level.lead_at);
    let behind = || change.movement.zip(level.movement).is_some_and(|(moves, level)| level <= moves.max(change.amount.end));
    // "+12% y/y to $3.1bn"
    let against = usize::from(sentence.has(before.tail, tags!(Against)));
    let signed = || change.movement.is_none() && level.lead_at == before.tail + against;
    let subject = || subject::same_subject(sentence, before.amount.end, level.amount.first);
    let apart = || (before.amount.end..level.amount.first).any(|at| movement::ends_clause(sentence, at));
    reaches && (level.lead == Lead::At || behind() || signed() || subject()) && !apart()
}

/// Whether a level stands in a relative clause that ends before the verb of the sentence.
fn in_relative_clause(sentence: Sentence<'_>, level: &Statement, verb: usize) -> bool {
    let first = level.amount.first;
    let begins = |at: usize| sentence.has(at, tags!(Clause)) && sentence.has(at, tags!(Determiner));
    sentence.has(verb, tags!(Moves))
        && (first.saturating_sub(10)..first).rev().take_while(|&at| !movement::ends_clause(sentence, at) || begins(at)).any(begins)
}

/// "to reach X", "hitting X".
fn reaches(sentence: Sentence<'_>, start: usize, lead_at: usize) -> bool {
    lead_at <= start + 4 && sentence.any_has(start..lead_at + 1, tags!(Reaches))
}

/// 5億円の営業利益（3%増）: past the noun of a level, up to the bracket behind it.
fn past_own_noun(sentence: Sentence<'_>, end: usize) -> usize {
    const LONGEST: usize = 8;
    if !sentence.has(end, tags!(Of)) {
        return end;
    }
    let noun = |at: usize| is_noun(sentence, at) || sentence.has(at, tags!(Worth, Outcome));
    let behind = (end + 1..end + LONGEST).find(|&at| !noun(at));
    behind.filter(|&at| sentence.is_mark(at, Mark::Open)).unwrap_or(end)
}

/// So many things are named one by one, and not counted.
const MANY: Decimal = Decimal::TEN;

/// "Excluding fees of $20 million, sales rose 9%": a level that is told aside.
fn is_aside(sentence: Sentence<'_>, level: &Statement) -> bool {
    let first = level.amount.first;
    (first.saturating_sub(8)..first)
        .rev()
        .take_while(|&at| {
            sentence.mark(at).is_none_or(|mark| mark == Mark::Hyphen) && !sentence.has(at, tags!(Clause, Being)) && !sentence.is_digits(at)
        })
        .any(|at| sentence.is(at, Sense::Cue(Cue::Aside)))
}

/// Past the date that a span of time ends on: "the three months ended July 31, 2020".
fn past_date(sentence: Sentence<'_>, end: usize) -> usize {
    const LONGEST: usize = 8;
    let date = |at: usize| {
        sentence.has(at, tags!(Reaches, To, In, Of, Fiscal, Month, CapitalMonth))
            || sentence.is_digits(at)
            || sentence.is_mark(at, Mark::Comma) && is_year(sentence, at + 1)
    };
    (end..end + LONGEST).find(|&at| !date(at)).unwrap_or(end)
}

/// "X, up 3%", "X, an increase of 3%": the level directly before, past its restatement and its time.
fn level_before(sentence: Sentence<'_>, statements: &[Statement], index: usize) -> Option<usize> {
    let (at, gap_start) = told_before(sentence, statements, index)?;
    let (change, level) = (statements.get(index)?, statements.get(at)?);
    let gap = Gap { sentence, statements, index, at, change, level, gap_start };
    if change.amount.first.saturating_sub(gap_start) > 14 || gap.is_number_of_movers() {
        return None;
    }
    // Between the two: a comma and the movement, or the level is the subject of the movement's verb.
    let Some(movement) = change.movement else { return gap.without_movement() };
    if gap.is_of_another(movement) {
        None
    } else if movement < gap_start {
        gap.shares_movement(movement)
    } else {
        (!gap.is_parted(movement)).then_some(at)
    }
}

/// The level that a change may be of, and where what stands between the two begins.
fn told_before(sentence: Sentence<'_>, statements: &[Statement], index: usize) -> Option<(usize, usize)> {
    let change = statements.get(index)?;
    let (at, gap_start) = past_spans(sentence, statements, index)?;
    let at = past_asides(sentence, statements, change, at)?;
    let at = told_first(statements, change, at)?;
    // The earlier level of another one: the change is of that.
    let at = statements.iter().position(|later| later.from == Some(at)).unwrap_or(at);
    let level = statements.get(at)?;
    // 价格将较75美元降低10美元: where what is compared with stands before the movement, that is what moves.
    let compared = matches!(level.lead, Lead::Comparator(_)) && !sentence.settings.order.comparison_first;
    if level.lead == Lead::From || compared || frame::is_span(sentence, &level.amount) {
        return None;
    }
    // "The gauge of 40 cities dropped": of what there are so many.
    let counted = level.lead == Lead::Of && matches!(level.amount.measure, Measure::Count(UnitOf::Noun(..)));
    // "Lenders that hold 40% of loans fell 3%": a share of something else.
    let both = level.amount.measure == Measure::Percent && change.amount.measure == Measure::Percent;
    let share = both && sentence.has(level.amount.end, tags!(Of));
    (!counted && !share).then_some((at, gap_start))
}

/// "$5 million for the three months ended May 31, an increase of 9%": past the time of the level.
fn past_spans(sentence: Sentence<'_>, statements: &[Statement], index: usize) -> Option<(usize, usize)> {
    let mut at = index.checked_sub(1)?;
    let mut level = statements.get(at)?;
    let mut gap_start = past_own_noun(sentence, level.amount.end);
    while frame::is_span(sentence, &level.amount) {
        at = at.checked_sub(1)?;
        let before = statements.get(at)?;
        gap_start = past_date(sentence, gap_start);
        let joined = matches!(sentence.mark(gap_start), Some(Mark::Comma | Mark::Dash | Mark::Hyphen | Mark::Open));
        let mut between = before.amount.end..level.amount.first;
        let time = tags!(In, Throughout, Determiner, Fiscal, Prior, And, Cardinal, Ordinal);
        if !joined || !between.all(|at| sentence.has(at, time)) {
            return None;
        }
        level = before;
    }
    Some((at, gap_start))
}

/// Past what is told aside: in brackets, as it was expected, as a part of something else.
fn past_asides(sentence: Sentence<'_>, statements: &[Statement], change: &Statement, mut at: usize) -> Option<usize> {
    loop {
        let level = statements.get(at)?;
        let end = level.amount.end;
        let before = at.checked_sub(1).and_then(|before| statements.get(before));
        // "EBITDA of $41m (14% of sales), up 8%"
        let bracketed =
            before.is_some_and(|before| level.lead_at == before.amount.end) && sentence.any_mark(end..change.amount.first, Mark::Close);
        // 收入12亿元，占比35%，同比增长20%: a part moves by points, and by so much what it is the part of.
        let share = change.amount.measure == Measure::Percent
            && before.is_some_and(|before| before.is_level() && before.amount.measure != Measure::Percent)
            && is_share(sentence, statements, at);
        // "excluding fees of $20 million", but "including income of $14 million, up $8 million" tells of the part itself.
        let aside = || change.movement != Some(end + 1) && is_aside(sentence, level);
        // "EPS of $1.12, versus $1.05 expected, up 5%"
        let forecast = || matches!(level.lead, Lead::Comparator(_)) && earlier::is_expected(sentence, level);
        if !(bracketed || share || subject::is_forecast(sentence, level) || forecast() || aside()) {
            return Some(at);
        }
        at = at.checked_sub(1)?;
    }
}

/// Past restatements, and other changes of the same level.
fn told_first(statements: &[Statement], change: &Statement, mut at: usize) -> Option<usize> {
    loop {
        let level = statements.get(at)?;
        // "$18.2 million or $1.49 per share, a decrease of $0.53 per share": of what is told for each of the same.
        let rates = change.amount.per.is_some() && change.amount.per == level.amount.per;
        at = match level.equivalent_of {
            Some(original) if !rates => original,
            _ if level.change => level.of?,
            _ => return Some(at),
        }
    }
}

/// A change, the level that it may be of, and what stands between the two.
struct Gap<'a> {
    sentence: Sentence<'a>,
    statements: &'a [Statement],
    /// The change's place, and the level's.
    index: usize,
    at: usize,
    change: &'a Statement,
    level: &'a Statement,
    /// The lexeme at which it begins.
    gap_start: usize,
}

impl Gap<'_> {
    /// The lexemes between the two.
    fn words(&self) -> Range<usize> {
        self.gap_start..self.change.amount.first
    }

    fn has(&self, tags: Tags) -> bool {
        self.sentence.any_has(self.words(), tags)
    }

    fn has_comma(&self) -> bool {
        self.words().any(|at| self.sentence.is_mark(at, Mark::Comma))
    }

    /// Whether the level is how many moved, each by so much, and did not move itself.
    fn is_number_of_movers(&self) -> bool {
        let Self { change, level, .. } = *self;
        // "The three segments grew 4%": so many that moved, each by so much, and not their number.
        let small = || level.amount.number.spelled || level.amount.number.value < MANY && !self.has_comma();
        let counted = matches!(level.amount.measure, Measure::Count(_));
        counted && change.amount.measure == Measure::Percent && small()
    }

    /// The level of a change without a word of movement, if it is of it.
    fn without_movement(&self) -> Option<usize> {
        let Self { sentence, statements, index, at, change, gap_start, .. } = *self;
        let mut words = self.words();
        // "+7.1% reported, +9.0% like-for-like"
        let again = statements.get(index - 1).is_some_and(|before| before.change);
        let reported = again && words.clone().all(|at| sentence.is_word(at) || sentence.is_mark(at, Mark::Comma));
        // "$12.3m (+15%)": the sign is the movement.
        let beside = words.len() <= 1
            || sentence.settings.order.clause_by_comma
                && words.len() <= 3
                && subject::same_subject(sentence, gap_start, change.amount.first);
        // "21.3% vs. 19.8% in Q3 2023 (+150 bps)"
        let timed = change.lead == Lead::Open && words.all(|at| is_time(sentence, at) || sentence.is_mark(at, Mark::Open));
        (beside || timed || reported).then_some(at)
    }

    /// Whether the words of the change, or what leads to it, tell that it is of something else.
    fn is_of_another(&self, movement: usize) -> bool {
        let Self { sentence, change, level, .. } = *self;
        let behind = movement >= change.amount.end && change.lead != Lead::Open;
        let named = movement >= change.amount.end && sentence.has(movement, tags!(Change, MovesOrChange));
        // "A study of 400 patients found a 17% lower risk": of the noun behind it.
        let of_noun = || movement == change.amount.end && sentence.has(movement, tags!(Towards)) && sentence.is_unknown_word(movement + 1);
        // "jumped 4%, rebounding from a 3% slide": what it moved away from.
        let from = || {
            let after_comma = self.words().rev().take_while(|&at| !sentence.is_mark(at, Mark::Comma));
            named && after_comma.into_iter().any(|at| sentence.has(at, tags!(From)))
        };
        if of_noun() || from() {
            return true;
        }
        if sentence.settings.order.clause_by_comma {
            return false;
        }
        // "rose to $5 billion, driven by a 3% increase in prices": what leads to the change tells that it is another's.
        let other = |at: usize| sentence.is_word(at) && !sentence.has(at, tags!(Article, Determiner, Before, Qualifier));
        let of_own = behind && named && sentence.has(movement + 1, tags!(In)) && self.words().any(other);
        // "added 3% to the 8% growth": what leads to the noun behind the change.
        let led = behind && !self.has_comma() && self.has(tags!(To, From, In, Of));
        // "Prices in 70 cities fell 5%": where it was, and not what moved.
        let place = || {
            matches!(level.amount.measure, Measure::Count(_))
                && sentence.has(movement, tags!(Moves, MovesOrChange))
                && sentence.has(level.lead_at, tags!(In, At, To, From, Stop))
                && !self.has_comma()
        };
        of_own || led || place()
    }

    /// Of a movement before the level, which another change has too: the level, if the change is of it.
    fn shares_movement(&self, movement: usize) -> Option<usize> {
        let Self { sentence, statements, index, at, .. } = *self;
        // "$5 million, up 4% sequentially and 12% year over year", 减少3美元、4美元甚至6美元: the same movement, of the same level.
        let same = statements.get(index - 1).is_some_and(|before| before.movement == Some(movement));
        let parts = |at: usize| matches!(sentence.mark(at), Some(Mark::Comma | Mark::Open));
        (same && self.words().all(|at| sentence.is_known(at) || parts(at))).then_some(at)
    }

    /// Whether another clause or subject stands between the two.
    fn is_parted(&self, movement: usize) -> bool {
        let Self { sentence, change, level, gap_start, .. } = *self;
        // 营收5亿元，净利润增长3%: the same without spaces.
        let other = || {
            sentence.settings.order.clause_by_comma
                && (!subject::same_subject(sentence, gap_start, movement) || subject::moves_themselves(sentence, &level.amount, movement))
        };
        // "Shipping - which carries two thirds of exports - grew 0.9%": told aside.
        self.words().any(|at| self.begins_clause(at, movement))
            || self.has_own_subject(movement)
            || other()
            || subject::has_object(sentence, movement, change.amount.first)
            || in_relative_clause(sentence, level, movement)
    }

    /// Whether another clause begins at a lexeme: "$23 million, which increased by $3 million" goes on with the same.
    fn begins_clause(&self, at: usize, movement: usize) -> bool {
        let Self { sentence, statements, index, gap_start, .. } = *self;
        let before_movement = at + 1 == movement;
        // "up 5% from last year and down 2% from the quarter before", "rose 5%, but fell 2% without fees"
        let again = || {
            let same = statements.get(index - 1).is_some_and(|before| before.of == Some(self.at));
            before_movement && (sentence.has(movement, tags!(Towards)) || same && sentence.has(movement, tags!(Moves)))
        };
        let which = || before_movement && sentence.has(at, tags!(Determiner)) && !sentence.has(movement, tags!(Shifts));
        let compared = || basis::comparison(sentence, at).is_some_and(|(_, end)| end <= movement);
        matches!(sentence.mark(at), Some(Mark::Stop | Mark::Semicolon))
            || sentence.has(at, tags!(Clause)) && !again() && !which()
            || sentence.has(at, tags!(Cause))
            || sentence.has(at, tags!(Comparator)) && !sentence.settings.order.clause_by_comma && !compared()
            || sentence.has(at, tags!(And)) && !again() && !(sentence.settings.order.case_behind && at == gap_start)
    }

    /// Whether a movement has a subject of its own behind the level.
    fn has_own_subject(&self, movement: usize) -> bool {
        let Self { sentence, gap_start, .. } = *self;
        let back = |distance: usize| movement.checked_sub(distance).filter(|&at| at >= gap_start);
        let name = |at: usize| sentence.is_unknown_word(at) || sentence.has(at, tags!(NameCue));
        // "Silver surges to Rs 60,500, gold up by Rs 160"
        let named = back(1).is_some_and(name) && !sentence.has(movement, tags!(Change, MovesOrChange)) && self.has_comma();
        // "A study of 400 firms found that the risk fell by 3%", but "Sales of $5 million in the segment fell by 3%".
        let determined = back(2).is_some_and(|at| sentence.has(at, tags!(Determiner)))
            && !back(3).is_some_and(|at| sentence.has(at, tags!(In, Of, At, To, From, By)));
        named || sentence.has(movement, tags!(Moves)) && determined
    }
}
