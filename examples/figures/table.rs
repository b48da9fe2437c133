//! For people: the text with its figures highlighted, and below it a table of them.

use std::io::Write;

use anstyle::{AnsiColor, Style};
use financial_figures::{Figure, Kind};
use unicode_width::UnicodeWidthStr;

use crate::extractors::Extractors;
use crate::reading::{Reading, harmless, parts};
use crate::{Format, Place};

const HEADINGS: [&str; 7] = ["#", "figure", "value", "currency or unit", "bound", "change", "links"];
/// The column that is aligned on its right side.
const VALUE: usize = 2;
/// Columns of the terminal that the text of a figure may take.
const LONGEST_FIGURE: usize = 40;

pub struct Table {
    extractors: Extractors,
    colour: bool,
}

impl Table {
    pub fn new(extractors: Extractors, colour: bool) -> Self {
        Self { extractors, colour }
    }

    /// Puts text in a style, or leaves it alone.
    fn paint(&self, style: Style, text: &str, out: &mut String) {
        if self.colour {
            out.push_str(&format!("{style}{text}{style:#}"));
        } else {
            out.push_str(text);
        }
    }

    fn table(&self, figures: &[Figure<'_>], out: &mut String) {
        let rows: Vec<_> = figures.iter().enumerate().map(|(index, figure)| cells(index, figure)).collect();
        let mut widths = HEADINGS.map(str::len);
        for row in &rows {
            for (width, cell) in widths.iter_mut().zip(row) {
                *width = (*width).max(cell.width());
            }
        }
        self.paint(Style::new().bold(), &aligned(&HEADINGS.map(str::to_owned), &widths), out);
        out.push('\n');
        for row in &rows {
            out.push_str(&aligned(row, &widths));
            out.push('\n');
        }
    }
}

impl Format for Table {
    fn line(&self, _place: &Place<'_>, line: &str, out: &mut Vec<u8>) -> Result<(), String> {
        let reading = self.extractors.usual().read(line);
        let mut shown = String::new();
        for part in parts(line, reading.figures()) {
            let text: String = part.text.chars().map(harmless).collect();
            match part.figure {
                Some((_, figure)) => self.paint(style(figure.kind()), &text, &mut shown),
                None => shown.push_str(&text),
            }
        }
        shown.push_str("\n\n");
        if reading.figures().is_empty() {
            shown.push_str("  no figures\n");
        } else {
            self.table(reading.figures(), &mut shown);
        }
        shown.push('\n');
        out.write_all(shown.as_bytes()).map_err(|error| error.to_string())
    }
}

fn cells(index: usize, figure: &Figure<'_>) -> [String; HEADINGS.len()] {
    let reading = Reading::of(figure);
    let text = figure.text().split_whitespace().collect::<Vec<_>>().join(" ");
    [(index + 1).to_string(), shortened(&text), reading.value, reading.unit, reading.bound, reading.change, reading.links]
}

/// A row with its cells padded; nothing follows the last one that is not empty.
fn aligned(cells: &[String; HEADINGS.len()], widths: &[usize; HEADINGS.len()]) -> String {
    let mut row = String::new();
    for (column, (cell, width)) in cells.iter().zip(widths).enumerate() {
        let padding = " ".repeat(width.saturating_sub(cell.width()));
        let (before, after) = if column == VALUE { (&*padding, "") } else { ("", &*padding) };
        row.push_str("  ");
        row.push_str(before);
        row.push_str(cell);
        row.push_str(after);
    }
    row.truncate(row.trim_end().len());
    row
}

fn shortened(text: &str) -> String {
    let mut short = String::new();
    for character in text.chars().map(harmless) {
        short.push(character);
        if short.width() > LONGEST_FIGURE {
            short.pop();
            short.push('…');
            break;
        }
    }
    short
}

fn style(kind: Kind) -> Style {
    let colour = match kind {
        Kind::Money => AnsiColor::Green,
        Kind::Percent | Kind::PercentagePoint => AnsiColor::Cyan,
        Kind::Multiple | Kind::Fraction => AnsiColor::Magenta,
        _ => AnsiColor::Yellow,
    };
    colour.on_default().bold()
}
