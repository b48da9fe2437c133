//! The facts of every figure of a sentence.

use crate::clause::Statement;
use crate::facts::about::{About, mark_earlier};
use crate::facts::calendar::{self, Frame};
use crate::facts::chunk::{self, Chunk, Phrase};
use crate::facts::clause::{Before, Parse};
use crate::facts::metric::{self, Governor};
use crate::facts::part;
use crate::facts::time;
use crate::facts::token::{self, Shape, Token};
use crate::language::Language;
use crate::lex::Mark;
use crate::lexicon::{PartTable, parts_of};
use crate::value::Span;

/// Room to read in.
#[derive(Debug, Clone, Default)]
pub(crate) struct Room {
    tokens: Vec<Token>,
    /// Where phrases of the lexicon may begin.
    phrases: Vec<usize>,
    times: Vec<time::Found>,
    chunks: Vec<Chunk>,
    verbs: Vec<Before>,
    actors: Vec<Option<usize>>,
    governors: Vec<Governor>,
    places: Vec<usize>,
    /// Whether each is the earlier level of another.
    earlier: Vec<bool>,
}

/// Fills `abouts` with what each statement of a sentence is about.
pub(crate) fn facts(
    text: &str,
    start: usize,
    end: usize,
    statements: &[Statement],
    table: &PartTable,
    room: &mut Room,
    abouts: &mut Vec<About>,
) {
    abouts.clear();
    abouts.resize(statements.len(), About::default());
    let seen = token::tokens(text, start, end, statements, table, &mut room.tokens, &mut room.phrases);
    if seen.timed {
        time::join(text, table, &mut room.tokens, &mut room.times);
    }
    let style = part::style(&room.tokens, seen.capitals);
    part::decide(text, table, style, &mut room.tokens);
    room.places.clear();
    room.places.resize(statements.len(), usize::MAX);
    let holds = chunk::chunks(&room.tokens, &mut room.chunks, &mut room.places);
    let mut parse = Parse {
        text,
        tokens: &room.tokens,
        chunks: &room.chunks,
        statements,
        table,
        style,
        all: seen.all,
        holds,
        verbs: &[],
        actors: &[],
        quantities: metric::quantities(text, statements, table),
        hyphenated: metric::hyphenated(text, statements),
    };
    parse.find_verbs(&mut room.verbs);
    parse.verbs = &room.verbs;
    parse.find_actors(&room.places, &mut room.actors);
    parse.actors = &room.actors;
    let parse = &parse;
    mark_earlier(statements, &mut room.earlier);
    room.governors.clear();
    room.governors.extend(
        room.places.iter().enumerate().map(
            |(index, &place)| {
                if place == usize::MAX { Governor::default() } else { parse.governor(place, index) }
            },
        ),
    );
    if statements.len() > 1 {
        coordinate(parse, &room.places, &mut room.governors);
        hand_on(parse, &room.places, &mut room.governors);
    }
    for (index, (&place, about)) in room.places.iter().zip(abouts.iter_mut()).enumerate() {
        if place == usize::MAX {
            // A number of months that is part of a time, "over the next 12 months", is told as that is.
            let start = statements.get(index).map_or(0, |statement| statement.amount.start);
            let within = room.chunks.partition_point(|chunk| room.tokens.get(chunk.first).is_some_and(|token| token.start <= start));
            if let Some(time) = within.checked_sub(1).filter(|&at| matches!(parse.phrase(at), Some(Phrase::Time(_)))) {
                about.expected = parse.expected(time, index, &Governor::default(), false);
            }
            continue;
        }
        let Some(governor) = room.governors.get(index) else { continue };
        let earlier = room.earlier.get(index).copied().unwrap_or_default();
        let span = |(first, end): (usize, usize)| {
            let start = room.tokens.get(first)?.start;
            let end = room.tokens.get(end.checked_sub(1)?)?.end;
            Some(Span::new(start, end))
        };
        about.period = parse.period(place, earlier).and_then(span);
        about.expected = parse.expected(place, index, governor, earlier);
        // "a six-month loan" says of the loan how long it is, and "for 10 years" how long and no more.
        if let Some(noun) = parse.described(place, index).or_else(|| parse.measured_thing(place, index, governor)) {
            about.entity = parse.thing(noun).and_then(span);
            continue;
        }
        // "12-month revenue" is revenue.
        let before = |measure: usize| measure == place + 1 && parse.is_hyphenated(index);
        if governor.measure.is_some_and(|measure| !parse.is_told_in(index, measure) && !before(measure)) {
            continue;
        }
        let words = governor.measure.and_then(|measure| parse.measure_words(measure, governor.without_head));
        let joint = governor.measure.filter(|_| !governor.nominal).and_then(|measure| parse.joint_subject(measure, place));
        let single = |joint: &usize| !room.governors.iter().any(|other| other.measure == Some(*joint));
        // "Interest and fees were down": one row of a table.
        let last = joint.filter(single).and_then(|joint| parse.chunk(joint)).map(|joint| joint.end);
        about.metric = words.map(|(first, end)| (first, last.unwrap_or(end))).and_then(span);
        about.entity = parse.entity(place, governor).and_then(span);
    }
    foresee(parse, &room.places, abouts);
    if statements.len() > 1 {
        link(statements, &room.governors, abouts);
    }
}

/// Figures in a list have the measure of the first, or of the phrase behind the last.
fn coordinate(parse: &Parse<'_>, places: &[usize], governors: &mut [Governor]) {
    one_each(parse, places, governors);
    // Where the list begins: "five customers accounted for 25%, 14% and 12% of revenues".
    let mut begun = 0;
    for index in 1..governors.len() {
        let (Some(&place), Some(&before)) = (places.get(index), places.get(index - 1)) else { continue };
        if place == usize::MAX || before == usize::MAX || place <= before || place - before > 3 {
            begun = index;
            continue;
        }
        let joined = (before + 1..place).all(|at| matches!(parse.phrase(at), Some(Phrase::And | Phrase::Mark(Mark::Comma))));
        if !joined || place == before + 1 {
            begun = index;
            continue;
        }
        let (Some(first), Some(second)) = (governors.get(index - 1), governors.get(index)) else { continue };
        // "$9 million from $7 million, and 4.9 million cars were sold"
        let alike = parse.statements.get(index - 1).zip(parse.statements.get(index)).is_some_and(|(one, two)| one.comparable(two));
        if !second.nominal && second.measure.is_none_or(|measure| measure < before) && first.measure.is_some() && alike {
            let first = *first;
            if let Some(place) = governors.get_mut(index) {
                *place = first;
            }
        } else if first.measure.is_none() && second.measure.is_some_and(|measure| measure > place) {
            let second = *second;
            for governor in governors.iter_mut().take(index).skip(begun.max(index.saturating_sub(8))) {
                if governor.measure.is_none() {
                    governor.measure = second.measure;
                    governor.behind = second.behind;
                }
            }
        }
    }
}

/// "… $5 million of revenue, and for the year $19 million": nothing between names another measure.
fn hand_on(parse: &Parse<'_>, places: &[usize], governors: &mut [Governor]) {
    // ", of which 84% was"
    let part_of_it = |place: usize| {
        let relative = parse.before(place).filter(|(_, chunk)| chunk.phrase == Phrase::Relative);
        relative.and_then(|(relative, _)| parse.before(relative)).is_some_and(|(_, chunk)| chunk.is_preposition(parts_of!(Of)))
    };
    for index in 1..governors.len() {
        let (Some(&place), Some(&before)) = (places.get(index), places.get(index - 1)) else { continue };
        let (Some(first), Some(second)) = (governors.get(index - 1), governors.get(index)) else { continue };
        let alike = || {
            let both = parse.statements.get(index - 1).zip(parse.statements.get(index));
            both.is_some_and(|(one, two)| one.comparable(two) && one.change == two.change)
        };
        if second.measure.is_some()
            || first.measure.is_none()
            || second.labelled
            || place == usize::MAX
            || before == usize::MAX
            || place <= before + 1
            || !alike() && !part_of_it(place)
        {
            continue;
        }
        let first = *first;
        let past = first.measure.map_or(before, |measure| measure.max(before)) + 1;
        let silent = (past..place).all(|at| match parse.phrase(at) {
            Some(
                Phrase::And | Phrase::Preposition | Phrase::Time(_) | Phrase::Mark(Mark::Comma) | Phrase::Subordinate | Phrase::Relative,
            ) => true,
            Some(Phrase::Noun) => !parse.is_free(at),
            _ => false,
        });
        if silent {
            if let Some(governor) = governors.get_mut(index) {
                *governor = first;
            }
        }
    }
}

/// "Cash flow and free cash flow were A and B": as many measures as figures, one each in their order.
fn one_each(parse: &Parse<'_>, places: &[usize], governors: &mut [Governor]) {
    let joint = |at: usize| matches!(parse.phrase(at), Some(Phrase::And | Phrase::Mark(Mark::Comma)));
    let mut index = 0;
    while let (Some(&place), Some(&first)) = (places.get(index), governors.get(index)) {
        let mut count = 1;
        while let (Some(&before), Some(&next)) = (places.get(index + count - 1), places.get(index + count)) {
            let joined =
                next != usize::MAX && before != usize::MAX && next > before + 1 && next <= before + 3 && (before + 1..next).all(joint);
            if !joined {
                break;
            }
            count += 1;
        }
        if let Some(measure) = first.measure.filter(|&measure| count > 1 && !first.nominal && measure < place) {
            let mut at = measure;
            let mut chain = 1;
            while chain < count {
                let mut next = at + 1;
                while joint(next) {
                    next += 1;
                }
                if next == at + 1 || !parse.is_noun(next) {
                    break;
                }
                if let Some(governor) = governors.get_mut(index + chain) {
                    governor.measure = Some(next);
                    governor.nominal = true;
                }
                at = next;
                chain += 1;
            }
            // Not as many: the first holds for all.
            if chain < count || joint(at + 1) {
                let one = parse.statements.get(index);
                for (governor, other) in governors.iter_mut().zip(parse.statements).skip(index).take(count) {
                    if one.is_some_and(|one| one.comparable(other)) {
                        governor.measure = Some(measure);
                        governor.nominal = false;
                    }
                }
            }
        }
        index += count;
    }
}

/// "guidance of 5% growth and earnings of $6": what one of two is told as, the other is.
fn foresee(parse: &Parse<'_>, places: &[usize], abouts: &mut [About]) {
    // "FY25 guidance: revenue $12 billion, capex $900 million"
    if parse.begins_with_outlook() {
        abouts.iter_mut().for_each(|about| about.expected = true);
        return;
    }
    for index in 1..abouts.len() {
        let before = abouts.get(index - 1).is_some_and(|about| about.expected);
        let (Some(&first), Some(&second)) = (places.get(index - 1), places.get(index)) else { continue };
        if !before || first == usize::MAX || second == usize::MAX || second <= first || second - first > 8 {
            continue;
        }
        let between = first + 1..second;
        // "earnings of 92 cents on revenue of $3 billion"
        let joined = between
            .clone()
            .any(|at| parse.phrase(at) == Some(Phrase::And) || parse.chunk(at).is_some_and(|chunk| chunk.is_preposition(parts_of!(On))));
        let plain = between.clone().all(|at| {
            matches!(parse.phrase(at), Some(Phrase::And | Phrase::Noun | Phrase::Preposition | Phrase::Time(_) | Phrase::Mark(Mark::Comma)))
        });
        let compared = between
            .clone()
            .any(|at| parse.chunk(at).is_some_and(|chunk| chunk.has(parts_of!(Compared, From)) && chunk.phrase == Phrase::Preposition));
        if joined && plain && !compared {
            if let Some(about) = abouts.get_mut(index) {
                about.expected = true;
            }
        }
    }
}

/// A restatement, a change and an earlier level are of what they restate, move or came from.
fn link(statements: &[Statement], governors: &[Governor], abouts: &mut [About]) {
    let take = |abouts: &mut [About], to: usize, from: usize, period: bool| {
        let Some(&source) = abouts.get(from) else { return };
        let Some(about) = abouts.get_mut(to) else { return };
        if about.metric.is_none() {
            about.metric = source.metric;
        }
        if about.entity.is_none() {
            about.entity = source.entity;
        }
        if period && about.period.is_none() {
            about.period = source.period;
        }
    };
    // "$51 million versus an estimate of $49 million", "$71 million (2014: $83 million)": of the same as the one before.
    for index in 1..abouts.len() {
        let governed = governors
            .get(index)
            .is_some_and(|governor| (governor.measure.is_none() || !governor.nominal) && (governor.estimated || governor.labelled));
        if governed {
            let estimated = governors.get(index).is_some_and(|governor| governor.estimated);
            take(abouts, index, index - 1, estimated);
        }
    }
    for (index, statement) in statements.iter().enumerate() {
        if let Some(level) = statement.of {
            let nominal = |at: usize| governors.get(at).is_some_and(|governor| governor.nominal);
            if nominal(level) && !nominal(index) {
                if let (Some(&source), Some(about)) = (abouts.get(level).filter(|about| about.metric.is_some()), abouts.get(index)) {
                    let about = About { metric: source.metric, entity: source.entity.or(about.entity), ..*about };
                    if let Some(place) = abouts.get_mut(index) {
                        *place = about;
                    }
                }
            }
            // "adjusted EPS tripled to $2.40"
            if nominal(index) && !nominal(level) {
                if let (Some(&source), Some(about)) = (abouts.get(index).filter(|about| about.metric.is_some()), abouts.get(level)) {
                    let about = About { metric: source.metric, entity: source.entity.or(about.entity), ..*about };
                    if let Some(place) = abouts.get_mut(level) {
                        *place = about;
                    }
                }
            }
            take(abouts, index, level, true);
            take(abouts, level, index, true);
            let expected = abouts.get(index).is_some_and(|about| about.expected) || abouts.get(level).is_some_and(|about| about.expected);
            for at in [index, level] {
                if let Some(about) = abouts.get_mut(at) {
                    about.expected = expected;
                }
            }
        }
    }
    for (index, statement) in statements.iter().enumerate() {
        if let Some(earlier) = statement.from {
            let own = governors.get(earlier).and_then(|governor| governor.measure);
            let new = governors.get(index).and_then(|governor| governor.measure);
            if own.is_none() || new.is_some() && own <= new {
                let source = abouts.get(index).copied().unwrap_or_default();
                if let Some(about) = abouts.get_mut(earlier) {
                    about.metric = source.metric.or(about.metric);
                    about.entity = source.entity.or(about.entity);
                }
            } else {
                take(abouts, earlier, index, false);
            }
            // "3% to 4%, down from the previous range of 6% to 8%": nothing that has happened is told as a range.
            let ranged = statements.get(earlier).is_some_and(|earlier| earlier.amount.high.is_some());
            let source = abouts.get(index).copied().filter(|source| ranged && source.expected);
            if let Some((source, about)) = source.zip(abouts.get_mut(earlier)) {
                about.expected = true;
                about.period = about.period.or(source.period);
            }
        }
    }
    for (index, statement) in statements.iter().enumerate() {
        if let Some(&source) = statement.equivalent_of.and_then(|of| abouts.get(of)) {
            if let Some(about) = abouts.get_mut(index) {
                *about = About { period: source.period.or(about.period), ..source };
            }
        }
    }
}

/// What the times of a text say, in their order.
pub(crate) fn times(text: &str) -> Vec<Frame> {
    let Some(table) = Language::English.parts() else { return Vec::new() };
    let mut tokens = Vec::new();
    token::tokens(text, 0, text.len(), &[], table, &mut tokens, &mut Vec::new());
    time::join(text, table, &mut tokens, &mut Vec::new());
    tokens
        .iter()
        .filter(|token| matches!(token.shape, Shape::Time(_)))
        .filter_map(|token| text.get(token.start..token.end))
        .map(calendar::frame)
        .collect()
}
