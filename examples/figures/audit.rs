//! An audit for people: the lines with figures that do not fit each other, and what they would have to be.

use anstyle::{AnsiColor, Style};
use financial_figures::rust_decimal::Decimal;
use financial_figures::{Checker, Direction, Extractor, Figure, Inconsistency, Kind, Span};

use crate::excerpt::{Lines, Mark, Writer, visible};
use crate::hold::{Answer, Look, Text};
use crate::reading::{Reading, grouped};

/// Columns that an excerpt has at least, however long the name of its file.
const LEAST: usize = 20;

pub fn audit(checker: &Checker, extractor: &Extractor, text: &Text, look: &Look) -> Answer {
    let found = checker.audit(&text.text);
    let reading = extractor.read(&text.text);
    let lines = Lines::of(&text.text);
    let name = visible(&text.name, 0..text.name.len());
    let mut shown = String::new();
    let mut writer = Writer { out: &mut shown, colour: look.colour };
    for inconsistency in &found {
        let mut spans = inconsistency.figures.clone();
        spans.sort_unstable_by_key(|span| span.start);
        let marks: Vec<Mark> = spans.into_iter().map(|span| Mark { span, style: wrong(), pointed_at: true }).collect();
        let first = marks.first().map_or(0, |mark| mark.span.start);
        let lead = format!("{name}:{}: ", lines.number(first));
        let columns = look.width.saturating_sub(lead.len()).max(LEAST);
        writer.row(&text.text, &lines.excerpt(&marks, columns), &marks, &lead);
        writer.out.push_str(&format!("  {}\n\n", told(inconsistency, &text.text, reading.figures())));
    }
    match found.len() {
        0 => writer.out.push_str(&format!("{name}: nothing that does not fit\n")),
        1 => writer.out.push_str("1 does not fit\n"),
        many => writer.out.push_str(&format!("{many} do not fit\n")),
    }
    Answer { shown, holds: found.is_empty() }
}

fn wrong() -> Style {
    AnsiColor::Red.on_default().bold()
}

/// "$12 million, but $57 million and $35 million make it 22,000,000 USD: off by 10,000,000 USD".
fn told(inconsistency: &Inconsistency, text: &str, figures: &[Figure<'_>]) -> String {
    let words = |span: &Span| visible(text, span.start..span.end);
    let Some((first, others)) = inconsistency.figures.split_first() else { return String::new() };
    let others = others.iter().map(words).collect::<Vec<_>>().join(" and ");
    let figure = figures.binary_search_by_key(&first.start, Figure::start).ok().and_then(|at| figures.get(at));
    // What is counted is told by the words.
    let measured = figure.filter(|figure| figure.kind() != Kind::Count);
    let unit = measured.map(|figure| Reading::of(figure).unit.replace(" (assumed)", "")).unwrap_or_default();
    let space = if unit.is_empty() || unit == "%" { "" } else { " " };
    let amount = |value: Decimal| format!("{}{space}{unit}", grouped(value));
    // The amount of a fall is told without its sign.
    let falls = figure.is_some_and(|figure| figure.is_change() && figure.direction() == Some(Direction::Down));
    let expected = if falls { -inconsistency.expected } else { inconsistency.expected };
    format!("{}, but {others} make it {}: off by {}", words(first), amount(expected), amount(inconsistency.off_by))
}
