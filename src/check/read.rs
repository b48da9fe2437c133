//! The figures of a text as they are compared.

use rust_decimal::Decimal;

use crate::check::item::{Document, Family, Item, Whole, content, hash, is_measure, key, spoken};
use crate::extract::Extractor;
use crate::facts::calendar::{self, Frame};
use crate::facts::{concept, words};
use crate::language::Language;
use crate::lexicon::{Comparing, POINT, Parts, parts_of};
use crate::text::sentences;
use crate::value::{Bound, Concept, Figure, Kind, Span};

/// How far before a figure the words that lead to it stand, in bytes.
const LEAD: usize = 400;

/// How many words of a clause go on behind one within it.
const HOST: usize = 12;

/// How many words before a relative clause are looked at for what it is about.
const ANTECEDENT: usize = 3;

/// For how many sentences what is expected is of the time that was told last.
const FORESEEN: usize = 3;

/// Whether some word of a kind is so, in any language.
fn any(kind: fn(&Comparing) -> &'static [&'static str], is: impl Fn(&str) -> bool) -> bool {
    Language::COMPARING.iter().flat_map(|words| kind(words)).any(|word| is(word))
}

/// Reads a text.
pub(crate) fn document<'t>(text: &'t str, extractor: &Extractor) -> Document<'t> {
    let figures = extractor.read(text).into_figures();
    let mut document = without_items(text, &figures);
    let mut course = Course { time: Time { lines: text.contains('\n'), ..Time::default() }, ..Course::default() };
    document.items = (0..figures.len()).filter_map(|index| course.item(text, &document.sentences, &figures, index)).collect();
    name_margins(&mut document.items);
    document.main = main(&document);
    document
}

/// The sentences of a text, and what those with figures and those before them name.
fn without_items<'t>(text: &'t str, figures: &[Figure<'t>]) -> Document<'t> {
    let mut document = Document { text, ..Document::default() };
    let mut at = 0;
    while at < text.len() {
        let end = sentences::piece(text.as_bytes(), at).end.max(at + 1);
        match document.sentences.last_mut() {
            // The end of a line is none between two sentences.
            Some(last) if text.get(at..end).is_some_and(|piece| piece.trim().is_empty()) => last.end = end,
            _ => document.sentences.push(Span::new(at, end)),
        }
        at = end;
    }
    let mut told = vec![false; document.sentences.len()];
    let mut at = 0;
    for figure in figures {
        while document.sentences.get(at).is_some_and(|span| span.end <= figure.start()) {
            at += 1;
        }
        for place in [at.checked_sub(1), Some(at)].into_iter().flatten() {
            if let Some(told) = told.get_mut(place) {
                *told = true;
            }
        }
    }
    let sentences = || document.sentences.iter().zip(&told).map(|(span, told)| if *told { span.of(text).unwrap_or_default() } else { "" });
    let (words, concepts) = (sentences().map(content).collect(), sentences().map(concept::named).collect());
    (document.words, document.concepts) = (words, concepts);
    document
}

/// The words around a figure that no other of its sentence stands between.
struct Around<'t> {
    sentence: Span,
    /// Where the words before it begin.
    from: usize,
    lead: &'t str,
    tail: &'t str,
    /// Whether it is the next of a list, which names the measure only once.
    listed: bool,
    /// Whether no figure of its sentence follows.
    last: bool,
}

impl<'t> Around<'t> {
    fn of(text: &'t str, sentence: Span, figures: &[Figure<'t>], index: usize, figure: &Figure<'t>) -> Self {
        let before = index.checked_sub(1).and_then(|before| figures.get(before)).map_or(0, Figure::end).max(sentence.start);
        let behind = figures.get(index + 1).map_or(text.len(), Figure::start).min(sentence.end);
        let lead = text.get(before..figure.start()).unwrap_or_default();
        // "60% of its market value, at 2 euros": what completes the figure before is none of this one.
        let lead = if before > sentence.start { lead.get(complement(lead)..).unwrap_or_default() } else { lead };
        let tail = text.get(figure.end()..behind.max(figure.end())).unwrap_or_default();
        let listed = if before > sentence.start { listed(lead, tail) } else { 0 };
        let lead = lead.get(listed..).unwrap_or_default();
        Self { sentence, listed: listed > 0, from: figure.start() - lead.len(), lead, tail, last: behind == sentence.end }
    }

    /// Whether another figure stands before it in its sentence.
    fn follows(&self) -> bool {
        self.from > self.sentence.start
    }
}

/// What goes on from one figure of a text to the next.
#[derive(Default)]
struct Course<'t> {
    /// The place of the sentence.
    sentence: usize,
    /// Where another name than the owner's was told last.
    renamed: usize,
    /// Where the words named a measure last, and which.
    measured: (usize, Option<Concept>),
    /// Where the words begin that lead to the figure.
    begun: usize,
    /// The words of the outer clause, where another stands within it.
    host: &'t str,
    time: Time,
}

impl<'t> Course<'t> {
    fn item(&mut self, text: &'t str, sentences: &[Span], figures: &[Figure<'t>], index: usize) -> Option<Item<'t>> {
        let figure = figures.get(index)?;
        while sentences.get(self.sentence).is_some_and(|span| span.end <= figure.start()) {
            self.sentence += 1;
        }
        let sentence = sentences.get(self.sentence).copied().unwrap_or(Span::new(0, text.len()));
        let around = Around::of(text, sentence, figures, index, figure);
        let (clause, outer) = self.clause(text, figure, &around, index == 0);
        let (entity, metric, nearer) = self.about(text, figure, &around);
        let about = metric.unwrap_or_default();
        // "5% higher organically"
        let tail = around.tail.split([',', ';', '.', '，', '；', '。']).next().unwrap_or_default();
        let lead = around.lead;
        let ends = any(|words| words.differences, |word| unhedged(lead).ends_with(word));
        let begins = any(|words| words.beyond, |word| tail.trim_start().starts_with(word));
        let time = self.time.of(text, figure, self.sentence);
        let is_earlier = |index: usize| figures.iter().skip(index.saturating_sub(6)).take(12).any(|other| other.earlier() == Some(index));
        let earlier = is_earlier(index)
            || time.told.is_some_and(|told| told.earlier)
            || tells_earlier(tail)
            || names_earlier(lead)
            || figure.equivalent_of().is_some_and(is_earlier)
            // "from $5 million, or 20 cents"
            || index.checked_sub(1).filter(|_| restates(lead)).is_some_and(is_earlier);
        let size = Size::of(figure, figures.iter().take(index).rev().take(4).filter(|other| other.start() >= sentence.start));
        let whole = whole(clause.1);
        Some(Item {
            span: figure.span(),
            sentence: self.sentence,
            kind: figure.kind(),
            family: size.family,
            unit: figure.unit().map(|unit| hash(&words::stem(&unit.to_string().to_lowercase()))),
            thing: figure.unit().and_then(|unit| unit.to_string().split_whitespace().last().map(key)),
            named: figure.unit().is_some_and(|unit| unit.to_string().contains(' ')),
            low: size.low,
            high: size.high,
            step: size.step,
            round: size.round.max(size.step),
            worded: size.worded,
            rate: rate(figure),
            bound: figure.bound(),
            change: figure.is_change(),
            direction: figure.direction(),
            earlier,
            expected: figure.is_expected(),
            consensus: !figure.is_change() && !ends && !begins && of_analysts(about, lead, tail),
            gap: begins || ends,
            of_others: (begins || ends) && of_analysts(about, lead, tail),
            lasts: figure.kind() == Kind::Count
                && figure.unit().is_some_and(|unit| words::parts(&unit.to_string()).meets(parts_of!(Span, Day))),
            beyond: !figure.is_change() && begins,
            generic: metric.is_some_and(|metric| metric.split_whitespace().count() == 1),
            concept: nearer.or_else(|| metric.and_then(concept::concept)),
            qualifiers: concept::qualifiers(&beside(about, if is_left_out(lead) { "" } else { lead }, tail)),
            loss: size.low < Decimal::ZERO || tells_loss(about) || metric.is_none() && tells_loss(lead),
            entity,
            owner: entity.map(content).unwrap_or_default(),
            metric,
            head: spoken(about).last().map(key),
            whole: Whole { concepts: concept::named(whole), words: content(whole), head: spoken(whole).last().map(key) },
            against: if begins { concept::qualifiers(tail) } else { Vec::new() },
            without: if is_left_out(lead) { Vec::new() } else { without(lead) },
            moves: !figure.is_change() && names_movement(first_words(whole, 4)),
            together: is_together(lead, tail),
            also: told_in(
                figure,
                index.checked_sub(1).and_then(|before| figures.get(before)).filter(|other| other.start() >= sentence.start),
            ),
            each: apiece(figure, clause.0, clause.1),
            rest: spoken(clause.0).chain(spoken(clause.1)).any(|spoken| any(|words| words.rests, |word| word == spoken)),
            words: content(&format!("{about} {}", entity.unwrap_or_default())),
            told: time.told,
            frame: time.frame,
            near: time.near,
            of: figure.change_of(),
            from: figure.earlier(),
            equivalent_of: figure.equivalent_of(),
            aside: earlier || stands_aside(lead, figure.bound()),
            stands_in: figure.unit().is_some_and(|unit| {
                let thing = unit.to_string().split(' ').next_back().map(words::stem);
                any(|words| words.stands_in, |word| thing.as_ref().is_some_and(|thing| *thing == words::stem(word)))
            }),
            concepts: {
                let mut concepts = concept::named(clause.0);
                concepts.extend(metric.filter(|_| nearer.is_none()).and_then(concept::concept));
                concepts.extend(self.measured.1.filter(|_| around.listed && self.measured.0 >= sentence.start));
                concepts.sort_unstable();
                concepts.dedup();
                concepts
            },
            clause: {
                let (owner, letters) = (entity.unwrap_or_default(), entity.map(letters).unwrap_or_default());
                content(&format!("{about} {owner} {letters} {} {outer} {} {}", initials(clause.0), clause.0, clause.1))
            },
        })
    }

    /// The words of a figure's clause before and behind it, and those of the outer clause, where it stands in another.
    fn clause(&mut self, text: &'t str, figure: &Figure<'t>, around: &Around<'t>, first: bool) -> ((&'t str, &'t str), &'t str) {
        // What leads to a figure leads to the next, if nothing between names anything.
        if self.begun < around.sentence.start || figure.start() - self.begun > LEAD || around.listed || names_something(around.lead) {
            self.begun = around.from;
        }
        // What follows a clause within another is of the outer one: "A, where B rose 5%, brought in half of sales".
        if first || !around.follows() {
            self.host = first_words(inner(text.get(around.sentence.start..figure.start()).unwrap_or_default()), HOST);
        }
        let outer = if self.begun > around.sentence.start && around.lead.trim_start().starts_with(',') { self.host } else { "" };
        (clause(text.get(self.begun..figure.start()).unwrap_or_default(), around.tail, around.last), outer)
    }

    /// Whose a figure is and its measure, in the words of the text, and a measure that is named nearer to it.
    fn about(&mut self, text: &'t str, figure: &Figure<'t>, around: &Around<'t>) -> (Option<&'t str>, Option<&'t str>, Option<Concept>) {
        let entity = figure.entity().and_then(|entity| entity.span());
        let metric = figure.metric().and_then(|metric| metric.span());
        // What the words since the figure before name is nearer than what stands before that.
        let past = |place: &Option<Span>, from: usize| place.is_some_and(|place| place.end <= from);
        if begins_anew(around.lead) {
            self.renamed = around.from;
        }
        if let Some(concept) = concept::named(around.lead).last() {
            self.measured = (around.from, Some(*concept));
        }
        let nearer = self.measured.1.filter(|_| around.follows() && past(&metric, self.measured.0));
        let piece = |place: Option<Span>| place.and_then(|place| place.of(text));
        (piece(entity.filter(|_| !past(&entity, self.renamed))), piece(metric), nearer)
    }
}

/// The time that goes on from one figure to the next.
#[derive(Default)]
struct Time {
    /// Whether the text has lines. A source tells the time of what it expects for some sentences, prose for as long as it
    /// says no other.
    lines: bool,
    frame: Frame,
    /// The place of the sentence that told it.
    carried: usize,
    /// Whether it was told of what is to come.
    foreseen: bool,
}

/// The time of a figure.
struct Times {
    /// What its own words say.
    told: Option<Frame>,
    /// With what was told before.
    frame: Frame,
    /// With what was told a few sentences before.
    near: Option<Frame>,
}

impl Time {
    fn of(&mut self, text: &str, figure: &Figure<'_>, sentence: usize) -> Times {
        // "4% short of 2019": what it is measured against.
        let behind_it = |period: &Span| {
            period.start >= figure.end() && {
                let between = text.get(figure.end()..period.start).unwrap_or_default().trim_start();
                any(|words| words.beyond, |gap| between.starts_with(gap))
            }
        };
        let period = figure.period().filter(|period| !period.span().as_ref().is_some_and(behind_it));
        let told = period.map(|period| calendar::frame(period.text()));
        let reach = if figure.is_expected() { FORESEEN } else { 0 };
        if let Some(told) = told.filter(|told| !told.earlier) {
            self.frame = told;
            self.carried = sentence;
            self.foreseen = figure.is_expected();
        } else if self.lines && sentence > self.carried + reach || figure.is_expected() && !self.foreseen {
            // The time of what has happened is not that of what is to come.
            self.frame = Frame::default();
            self.carried = sentence;
        }
        let near = (sentence <= self.carried + reach).then_some(self.frame);
        Times { told, frame: told.unwrap_or(self.frame), near: told.or(near) }
    }
}

/// A figure as its values.
struct Size {
    family: Family,
    low: Decimal,
    high: Decimal,
    /// The worth of its last digit, and of its last that is not zero.
    step: Decimal,
    round: Decimal,
    worded: bool,
}

impl Size {
    /// Of a figure behind those of its sentence, the nearest first.
    fn of<'a, 't: 'a>(figure: &Figure<'_>, before: impl Iterator<Item = &'a Figure<'t>>) -> Self {
        let (mut family, factor) = family(figure);
        // "up 26%, of which 23 points"
        let mut percents = before.filter(|other| matches!(other.kind(), Kind::Percent | Kind::PercentagePoint));
        if figure.unit().is_some_and(|unit| *unit == *POINT) && percents.next().is_some() {
            family = Family::Points;
        }
        let extent = figure.quantity().extent();
        let low = extent.least().saturating_mul(factor);
        let high = extent.greatest().saturating_mul(factor);
        let digits = figure.text().bytes().any(|byte| byte.is_ascii_digit());
        let worded = !digits && matches!(figure.kind(), Kind::Fraction | Kind::Multiple);
        let shown = |value: Option<Decimal>| value.unwrap_or_default().saturating_mul(factor);
        let (step, round) = match family {
            Family::Percent if worded => (Decimal::from(4), Decimal::from(9)),
            Family::Multiple if worded => (low.saturating_mul(Decimal::new(1, 1)), low.saturating_mul(Decimal::new(4, 1))),
            _ => (shown(figure.precision()), shown(figure.roundness())),
        };
        Self { family, low, high, step, round, worded }
    }
}

fn family(figure: &Figure<'_>) -> (Family, Decimal) {
    match figure.kind() {
        Kind::Money => (Family::Money(figure.currency().map_or(0, |currency| hash(currency.code()))), Decimal::ONE),
        Kind::Percent => (Family::Percent, Decimal::ONE),
        Kind::Fraction => (Family::Percent, Decimal::ONE_HUNDRED),
        Kind::PercentagePoint => (Family::Points, Decimal::ONE),
        Kind::Multiple => (Family::Multiple, Decimal::ONE),
        Kind::Count | Kind::Number => (Family::Count, Decimal::ONE),
    }
}

/// The words that choose among figures of a measure. What names a measure of its own behind the figure is no longer of it.
fn beside(about: &str, lead: &str, tail: &str) -> String {
    let adverb = first_words(tail, 6);
    if concept::named(adverb).is_empty() { format!("{about} {lead} {adverb}") } else { format!("{about} {lead}") }
}

/// The words before a figure without those that say how exact it is: "beat it by roughly".
fn unhedged(lead: &str) -> &str {
    let mut lead = lead.trim_end();
    while let Some((before, last)) = lead.rsplit_once(char::is_whitespace) {
        if !words::parts(last).meets(parts_of!(Hedge)) {
            break;
        }
        lead = before.trim_end();
    }
    lead
}

/// Whether a figure is several others taken together: "ships totalling 40", "40 ships in all".
fn is_together(lead: &str, tail: &str) -> bool {
    let (before, behind) = (last_words(lead, 4), first_words(tail.trim_start(), 3));
    let among = |text: &str, phrase: &str| {
        text.match_indices(phrase).any(|(at, _)| {
            let outside = |letter: Option<char>| letter.is_none_or(|letter| !letter.is_alphanumeric());
            let (before, behind) = (text.get(..at).unwrap_or_default(), text.get(at + phrase.len()..).unwrap_or_default());
            outside(before.chars().next_back()) && outside(behind.chars().next())
        })
    };
    any(|words| words.together, |phrase| among(before, phrase) || among(behind, phrase))
}

/// What a bare number behind another figure of its sentence is told in.
fn told_in(figure: &Figure<'_>, before: Option<&Figure<'_>>) -> Option<Family> {
    let bare = figure.kind() == Kind::Number && figure.unit().is_none() && figure.value().is_some();
    before.filter(|_| bare).map(family).filter(|(of, factor)| *factor == Decimal::ONE && *of != Family::Count).map(|(of, _)| of)
}

/// The time that a rate is of: a quarter, a year.
fn rate(figure: &Figure<'_>) -> Option<u64> {
    let per = figure.per()?.to_string();
    words::parts(&per).meets(parts_of!(Span, Day)).then(|| hash(&words::stem(&per)))
}

/// Whether words tell what analysts think.
fn of_analysts(about: &str, lead: &str, tail: &str) -> bool {
    // "analysts' forecasts"
    let bare = |word: &str| words::parts(word.trim_matches(|letter: char| !letter.is_alphanumeric()));
    let any = |words: &str, parts: Parts| words.split_whitespace().any(|word| bare(word).meets(parts));
    let sourced = |words: &str| any(words, parts_of!(Source));
    let foreseen =
        |words: &str| any(words, parts_of!(Estimate, Expects)) || self::any(|words| words.foresees, |phrase| words.contains(phrase));
    let behind = tail.split_whitespace().next();
    let compared = behind.is_some_and(|word| words::parts(word).meets(parts_of!(Compared)));
    // "52 cents, beating the consensus": what acts on an estimate is none.
    let acts = behind.is_some_and(|word| bare(word).meets(parts_of!(Moves, Amounts)));
    let (last, next) = (last_words(lead, 6), first_words(tail, 5));
    sourced(last) && foreseen(last)
        || sourced(about) && any(about, parts_of!(Estimate))
        || !compared && !acts && sourced(next) && foreseen(next)
}

/// Whether one of the words is a movement.
fn names_movement(words: &str) -> bool {
    words.split(|c: char| !c.is_alphanumeric()).any(|word| words::parts(word).meets(parts_of!(Movement)))
}

/// Profits as a percentage of sales, and what they are called.
const MARGINS: [(Concept, Concept); 4] = [
    (Concept::GrossProfit, Concept::GrossMargin),
    (Concept::OperatingIncome, Concept::OperatingMargin),
    (Concept::Ebitda, Concept::EbitdaMargin),
    (Concept::NetIncome, Concept::NetMargin),
];

/// What a profit as a percentage of sales is called.
pub(crate) fn margin_of(profit: Option<Concept>) -> Option<Concept> {
    MARGINS.iter().find(|(of, _)| Some(*of) == profit).map(|&(_, margin)| margin)
}

/// "Operating income was $142 million, or 11.2% of net sales": that percentage is the operating margin.
fn name_margins(items: &mut [Item<'_>]) {
    for index in 0..items.len() {
        let Some(item) = items.get(index).filter(|item| item.family == Family::Percent && !item.change) else { continue };
        if !item.whole.concepts.contains(&Concept::Revenue) {
            continue;
        }
        let of = item.equivalent_of.and_then(|of| items.get(of)).and_then(|of| of.concept).or(item.concept);
        let margin = margin_of(of);
        // "compared with $121 million, or 10.4%": the same of the time before.
        let earlier = item.from.filter(|&from| items.get(from).is_some_and(|from| from.family == Family::Percent && !from.change));
        let Some(margin) = margin else { continue };
        for index in [Some(index), earlier].into_iter().flatten() {
            if let Some(item) = items.get_mut(index) {
                item.concept = Some(margin);
                item.concepts = vec![margin];
                item.generic = false;
            }
        }
    }
}

/// The words before and behind a figure that are of its clause.
fn clause<'t>(lead: &'t str, tail: &'t str, last: bool) -> (&'t str, &'t str) {
    // Of a clause within another only the inner one, if that names something.
    let opens = |word: &str| words::parts(word).meets(parts_of!(Subordinate, Relative));
    let mut lead = lead;
    let mut start = lead.len();
    for word in lead.rsplit(char::is_whitespace) {
        let rest = lead.get(start..).unwrap_or_default();
        if opens(word) && names_something(rest) {
            // "the baseband business, whose sales rose 5%": what the clause is about stands right before it.
            let of = words::parts(word).meets(parts_of!(Relative));
            lead = if of { last_words(lead, lead.get(start..).unwrap_or_default().split_whitespace().count() + ANTECEDENT) } else { rest };
            break;
        }
        start = start.saturating_sub(word.len() + 1);
    }
    let mut end = 0;
    for word in tail.split_inclusive(char::is_whitespace) {
        let bare = word.trim();
        // What is joined is of the next figure, if there is one.
        let parts = words::parts(bare);
        if parts.meets(parts_of!(Subordinate, Relative, Compared))
            || parts.meets(parts_of!(And)) && !last
            || any(|words| words.reasons, |word| word == bare)
        {
            break;
        }
        end += word.len();
        if bare.ends_with([',', ';', '.', ')']) {
            break;
        }
    }
    (lead, tail.get(..end).unwrap_or_default())
}

/// How much of the words behind a figure completes it: "of sales", up to what joins or moves.
fn complement(words: &str) -> usize {
    let mut end = words.len() - words.trim_start().len();
    let rest = words.get(end..).unwrap_or_default();
    for (at, word) in rest.split_inclusive(char::is_whitespace).enumerate() {
        let parts = words::parts(word.trim());
        if at == 0 && !parts.meets(parts_of!(Of, In)) {
            return 0;
        }
        if at > 0
            && parts.meets(parts_of!(
                And,
                Or,
                Subordinate,
                Relative,
                Compared,
                Moves,
                Be,
                Auxiliary,
                Modal,
                Amounts,
                Reports,
                To,
                From,
                By,
                At
            ))
        {
            // A clause: the words are its subject.
            return if parts.meets(parts_of!(Moves, Be, Auxiliary, Modal, Amounts, Reports)) { 0 } else { end };
        }
        end += word.len();
        if word.trim().ends_with([',', ';', ')']) {
            return end;
        }
    }
    0
}

/// How much of the words before a figure is of the one before it, where both are told as a list does: "60% came from
/// Norway, about 30% from Sweden".
fn listed(lead: &str, tail: &str) -> usize {
    let joint = unhedged(lead);
    let Some(first) = tail.split_whitespace().next().filter(|first| words::parts(first).meets(parts_of!(From, In, At, To, By))) else {
        return 0;
    };
    let joins = |word: &str| word.ends_with(',') || words::parts(word).meets(parts_of!(And));
    let joined = joint.split_whitespace().next_back().is_some_and(joins);
    if joined && joint.split_whitespace().any(|word| word == first) { joint.len() } else { 0 }
}

/// What stands before a clause within another: the subject of the outer one; nothing where there is none.
fn inner(lead: &str) -> &str {
    let mut start = 0;
    for word in lead.split(char::is_whitespace) {
        if start > 0 && words::parts(word).meets(parts_of!(Relative, Subordinate)) {
            return lead.get(..start).unwrap_or_default();
        }
        start += word.len() + 1;
    }
    ""
}

/// Whether words name anything, and do more than move, join or hedge.
fn names_something(words: &str) -> bool {
    words.split(|c: char| !(c.is_alphanumeric() || matches!(c, '&' | '\'' | '-'))).any(|word| {
        word.len() > 1
            && !word.starts_with(|c: char| c.is_ascii_digit())
            && !words::is_function(word)
            && !words::parts(word).meets(parts_of!(
                Moves, Movement, Hedge, Adverb, Describing, Earlier, Span, Relation, Ordinal, Month, Same, Edge, Time, Timely, Compared,
                Estimate, Numeral, Unmeasured
            ))
    })
}

/// Whether the words before a figure say that another is compared with it.
fn stands_aside(lead: &str, bound: Bound) -> bool {
    // "more than" says how exact it is.
    let skipped = if bound == Bound::Exact { 0 } else { 2 };
    lead.split_whitespace().rev().skip(skipped).take(6 - skipped).any(|word| words::parts(word).meets(parts_of!(Compared)))
}

/// Whether words begin with another name than what stands before them.
fn begins_anew(words: &str) -> bool {
    spoken(words).any(|word| {
        word.starts_with(char::is_uppercase)
            && !words::parts(word).meets(parts_of!(Month, Weekday, Span, Time, Timely, Ordinal, Measure, Choosing))
            && !is_measure(key(word))
    })
}

/// The last words of a text.
fn last_words(text: &str, count: usize) -> &str {
    let start = text.rmatch_indices(char::is_whitespace).nth(count).map_or(0, |(at, _)| at);
    text.get(start..).unwrap_or_default()
}

/// The first words of a text.
fn first_words(text: &str, count: usize) -> &str {
    let end = text.match_indices(char::is_whitespace).nth(count).map_or(text.len(), |(at, _)| at);
    text.get(..end).unwrap_or_default()
}

/// The letters that the words before a verb begin with, where they are three or more: ROAE.
fn initials(lead: &str) -> String {
    let words = lead.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let name = words.take_while(|word| !words::parts(word).meets(parts_of!(Moves, Be, Auxiliary, Modal)));
    let initials: String = name.take(7).filter_map(|word| word.chars().next()).collect();
    if (3..7).contains(&initials.chars().count()) { initials.to_lowercase() } else { String::new() }
}

/// The letters that the words of a name begin with: GE.
fn letters(name: &str) -> String {
    let mut words = name.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let capitals: String = words.by_ref().map_while(|word| word.chars().next().filter(|letter| letter.is_uppercase())).collect();
    if capitals.len() > 1 { capitals.to_lowercase() } else { String::new() }
}

/// Whether words behind a figure say that it is of an earlier time: "24% a year ago", and not "24% from a year ago".
fn tells_earlier(tail: &str) -> bool {
    let words = first_words(tail.trim_start(), 7);
    let mut spanned = false;
    for word in words.split_whitespace() {
        let word = words::parts(word.trim_matches(|c: char| !c.is_alphanumeric()));
        if word.meets(parts_of!(From, Compared, On, Subordinate, Relative, And)) {
            return false;
        }
        if spanned && word.meets(parts_of!(Earlier)) {
            return true;
        }
        spanned = word.meets(parts_of!(Span));
    }
    false
}

/// Whether the words between two figures say no more than that the second is the first in other terms.
fn restates(between: &str) -> bool {
    words::parts(between.trim_matches(|c: char| !c.is_alphanumeric())).meets(parts_of!(Or))
}

/// Whether the words that lead to a figure end in one for a time before: "from the previous $3 million".
fn names_earlier(lead: &str) -> bool {
    lead.split_whitespace()
        .next_back()
        .is_some_and(|word| words::parts(word).meets(parts_of!(Same)) && !words::parts(word).meets(parts_of!(Compared)))
}

/// Whether words begin with what a figure is a part of: "of sales"; and those words.
fn whole(tail: &str) -> &str {
    let tail = tail.trim_start();
    let mut words = tail.split_whitespace().map(words::parts);
    let opens = words.next().is_some_and(|word| word.meets(parts_of!(Of)));
    // "of what it had been"
    let stands_in = words.next().is_some_and(|word| word.meets(parts_of!(Pronoun, Relative, That, Subordinate)))
        || tail.split_whitespace().nth(1).is_some_and(|word| any(|words| words.stands_in, |other| other == word));
    if opens && !stands_in { tail.get(2..).unwrap_or_default() } else { "" }
}

/// The words of what is left out: "excluding the tax benefit".
fn without(lead: &str) -> Vec<u64> {
    let mut found = Vec::new();
    let mut left_out = false;
    let mut spanned = false;
    for word in lead.split_whitespace() {
        let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
        if left_out {
            found.extend(content(bare));
            left_out = !word.ends_with(',');
        } else {
            // "the year before": a time.
            left_out = !spanned && any(|words| words.left_out, |other| other.eq_ignore_ascii_case(bare));
        }
        spanned = words::parts(bare).meets(parts_of!(Span));
    }
    found
}

/// Whether a figure is itself what is left out: "excluding a charge of $5 million".
fn is_left_out(lead: &str) -> bool {
    let opens = |word: &str| any(|words| words.left_out, |other| other.eq_ignore_ascii_case(word));
    let acts = |word: &str| words::parts(word).meets(parts_of!(Moves, Be, Auxiliary, Modal, Amounts, Reports));
    lead.split_whitespace().rev().take_while(|word| !word.ends_with([',', ';', ':']) && !acts(word)).any(opens)
}

/// Whether a figure is of one of several: "$68 apiece", "an average price of $68".
fn apiece(figure: &Figure<'_>, lead: &str, tail: &str) -> bool {
    figure.per().is_some()
        || [lead, tail]
            .iter()
            .any(|words| words.split(|c: char| !c.is_alphanumeric()).any(|word| any(|words| words.each, |each| each == word)))
}

/// Whether words tell of a loss.
pub(crate) fn tells_loss(words: &str) -> bool {
    Language::COMPARING.iter().any(|language| {
        let is_loss = |word: &str| language.losses.iter().any(|loss| loss.eq_ignore_ascii_case(word));
        if language.spaced {
            words.split(|c: char| !c.is_alphanumeric()).any(is_loss)
        } else {
            language.losses.iter().any(|loss| words.contains(loss))
        }
    })
}

/// The words of the owner that a text names most, where it names one more than once.
fn main(document: &Document<'_>) -> Vec<u64> {
    let mut names: Vec<&str> = document.items.iter().filter_map(|item| item.entity).collect();
    names.sort_unstable();
    let most = names.chunk_by(|one, two| one == two).max_by_key(|group| group.len());
    most.filter(|group| group.len() > 1 && group.len() * 5 >= names.len() * 2)
        .and_then(|group| group.first())
        .map(|name| content(name))
        .unwrap_or_default()
}
