//! The figures of a text as they are compared.

use rust_decimal::Decimal;

use crate::check::item::{Document, Family, Item, content, hash};
use crate::extract::Extractor;
use crate::facts::calendar::{self, Frame};
use crate::facts::{concept, words};
use crate::language::{en, zh};
use crate::lexicon::parts_of;
use crate::text::sentences;
use crate::value::{Figure, Kind, Span};

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

/// Reads a text.
pub(crate) fn document<'t>(text: &'t str, extractor: &Extractor) -> Document<'t> {
    let figures = extractor.read(text).into_figures();
    let mut document = Document { text, ..Document::default() };
    let mut at = 0;
    while at < text.len() {
        let end = sentences::piece(text.as_bytes(), at).end.max(at + 1);
        document.sentences.push(Span::new(at, end));
        at = end;
    }
    // Only of the sentences with figures, and of those before them, is it asked what they name.
    let mut told = vec![false; document.sentences.len()];
    let mut at = 0;
    for figure in &figures {
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
    let mut sentence = 0;
    let mut frame = Frame::default();
    let mut carried = 0;
    // A source tells the time of what it expects for some sentences, prose for as long as it says no other.
    let lines = text.contains('\n');
    for (index, figure) in figures.iter().enumerate() {
        while document.sentences.get(sentence).is_some_and(|span| span.end <= figure.start()) {
            sentence += 1;
        }
        let span = document.sentences.get(sentence).copied().unwrap_or(Span::new(0, text.len()));
        let before = index.checked_sub(1).and_then(|before| figures.get(before)).map_or(0, Figure::end).max(span.start);
        let behind = figures.get(index + 1).map_or(text.len(), Figure::start).min(span.end);
        let lead = text.get(before..figure.start()).unwrap_or_default();
        let piece = |place: Option<Span>| place.and_then(|place| place.of(text));
        let metric = piece(figure.metric().and_then(|metric| metric.span()));
        let entity = piece(figure.entity().and_then(|entity| entity.span()));
        let (family, factor) = family(figure);
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
        let told = figure.period().map(|period| calendar::frame(period.text()));
        if let Some(told) = told.filter(|told| !told.earlier) {
            frame = told;
            carried = sentence;
        } else if lines && sentence > carried + if figure.is_expected() { 3 } else { 0 } {
            frame = Frame::default();
        }
        let about = metric.unwrap_or_default();
        // "5% higher organically"
        let tail = text.get(figure.end()..behind.max(figure.end())).unwrap_or_default();
        let tail = tail.split([',', ';', '.', '，', '；', '。']).next().unwrap_or_default();
        let near = format!("{about} {lead}");
        // What names a measure of its own is no longer of this figure.
        let around = if concept::named(tail).is_empty() { format!("{near} {tail}") } else { near.clone() };
        let sourced = |words: &str| words.split_whitespace().any(|word| words::parts(word).meets(parts_of!(Source)));
        let estimates = |words: &str| words.split_whitespace().any(|word| words::parts(word).meets(parts_of!(Estimate)));
        let ends = |list: &[&str]| list.iter().any(|word| lead.trim_end().ends_with(word));
        let begins = |list: &[&str]| list.iter().any(|word| tail.trim_start().starts_with(word));
        let compared = tail.split_whitespace().next().is_some_and(|word| words::parts(word).meets(parts_of!(Compared)));
        let earlier = figures.iter().skip(index.saturating_sub(6)).take(12).any(|other| other.earlier() == Some(index));
        document.items.push(Item {
            span: figure.span(),
            sentence,
            kind: figure.kind(),
            family,
            unit: figure.unit().map(|unit| hash(&words::stem(&unit.to_string().to_lowercase()))),
            low,
            high,
            step,
            round: round.max(step),
            worded,
            bound: figure.bound(),
            change: figure.is_change(),
            direction: figure.direction(),
            earlier: earlier || told.is_some_and(|told| told.earlier),
            expected: figure.is_expected(),
            consensus: !figure.is_change() && (sourced(&near) && estimates(&near) || !compared && sourced(tail) && estimates(tail)),
            gap: begins(en::concepts::GAPS.0) || ends(en::concepts::GAPS.1),
            generic: metric.is_some_and(|metric| metric.split_whitespace().count() == 1),
            concept: metric.and_then(concept::concept),
            qualifiers: concept::qualifiers(&around),
            loss: low < Decimal::ZERO || tells_loss(about) || metric.is_none() && tells_loss(lead),
            entity,
            metric,
            words: content(&format!("{about} {}", entity.unwrap_or_default())),
            told,
            frame: told.unwrap_or(frame),
            near: told.or_else(|| (sentence <= carried + if figure.is_expected() { 3 } else { 0 }).then_some(frame)),
            of: figure.change_of(),
            from: figure.earlier(),
            equivalent_of: figure.equivalent_of(),
        });
    }
    document.main = main(&document);
    document
}

/// Whether words tell of a loss.
pub(crate) fn tells_loss(words: &str) -> bool {
    let mut each = words.split(|c: char| !c.is_alphanumeric());
    each.any(|word| en::concepts::LOSSES.iter().any(|loss| loss.eq_ignore_ascii_case(word)))
        || zh::concepts::LOSSES.iter().any(|loss| words.contains(loss))
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
