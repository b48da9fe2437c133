//! For people: the text with its figures highlighted, and below it a table of them.
//!
//! A table that is wider than the terminal breaks its cells between words; where that is not enough, every figure
//! gets a line of its own and its reading the next.

use anstyle::{AnsiColor, Style};
use comfy_table::presets::NOTHING;
use comfy_table::{CellAlignment, ColumnConstraint, ContentArrangement, Width};
use financial_figures::{Figure, Kind};
use unicode_width::UnicodeWidthStr;

use crate::extractors::Extractors;
use crate::reading::{Reading, harmless, parts};
use crate::{Format, Place};

const HEADINGS: [&str; 10] = ["#", "figure", "value", "currency or unit", "bound", "change", "links", "metric", "entity", "period"];
/// The column that is aligned on its right side.
const VALUE: usize = 2;
/// Columns of the terminal that words of the text may take.
const LONGEST: usize = 40;
/// Columns between two columns.
const PADDING: u16 = 2;

pub struct Table {
    extractors: Extractors,
    colour: bool,
    /// Columns there are, where there is an end to them.
    width: Option<u16>,
}

impl Table {
    pub fn new(extractors: Extractors, colour: bool, width: Option<u16>) -> Self {
        Self { extractors, colour, width }
    }

    /// Puts text in a style, or leaves it alone.
    fn paint(&self, style: Style, text: &str, out: &mut String) {
        if self.colour {
            out.push_str(&format!("{style}{text}{style:#}"));
        } else {
            out.push_str(text);
        }
    }

    /// The table, or nothing where it does not fit.
    fn table(&self, figures: &[Figure<'_>]) -> Option<String> {
        let rows: Vec<_> = figures.iter().enumerate().map(|(index, figure)| cells(index, figure)).collect();
        let mut table = comfy_table::Table::new();
        table.load_preset(NOTHING).set_content_arrangement(ContentArrangement::Dynamic).set_header(HEADINGS);
        if let Some(width) = self.width {
            table.set_width(width);
        }
        table.add_rows(&rows);
        for (at, column) in table.column_iter_mut().enumerate() {
            column.set_padding((PADDING, 0));
            if at == VALUE {
                column.set_cell_alignment(CellAlignment::Right);
            }
            let cells = || rows.iter().map(|row| &*row[at]);
            let words = cells().chain([HEADINGS[at]]).flat_map(str::split_whitespace);
            let longest = words.map(|word| word.width() as u16).max().unwrap_or_default();
            column.set_constraint(match cells().all(str::is_empty) {
                true => ColumnConstraint::Hidden,
                false => ColumnConstraint::LowerBoundary(Width::Fixed(longest + PADDING)),
            });
        }
        let lines: Vec<String> = table.lines().map(|line| line.trim_end().to_owned() + "\n").collect();
        let fits = |width: u16| lines.iter().all(|line| line.trim_end().width() <= width.into());
        self.width.is_none_or(fits).then(|| lines.concat())
    }

    /// A figure, and its reading on a line of its own.
    fn list(&self, figures: &[Figure<'_>], out: &mut String) {
        for (index, figure) in figures.iter().enumerate() {
            out.push_str(&format!("  {} ", index + 1));
            self.paint(Style::new().bold(), &shortened(figure.text()), out);
            out.push_str(&format!("\n    {}\n", Reading::of(figure).sentence()));
        }
    }
}

impl Format for Table {
    fn line(&self, place: &Place<'_>, line: &str, out: &mut Vec<u8>) -> Result<usize, String> {
        let reading = self.extractors.of(line).read(line);
        let figures = reading.figures();
        if figures.is_empty() && !place.asked {
            return Ok(0);
        }
        let mut shown = String::new();
        if !place.asked {
            self.paint(Style::new().dimmed(), &place.to_string().chars().map(harmless).collect::<String>(), &mut shown);
            shown.push('\n');
        }
        for part in parts(line, figures) {
            let text: String = part.text.chars().map(harmless).collect();
            match part.figure {
                Some((_, figure)) => self.paint(style(figure.kind()), &text, &mut shown),
                None => shown.push_str(&text),
            }
        }
        shown.push_str("\n\n");
        match self.table(figures) {
            _ if figures.is_empty() => shown.push_str("  no figures\n"),
            Some(table) => shown.push_str(&table),
            None => self.list(figures, &mut shown),
        }
        shown.push('\n');
        out.extend_from_slice(shown.as_bytes());
        Ok(figures.len())
    }

    fn nothing(&self, source: &str, out: &mut Vec<u8>) {
        let source: String = source.chars().map(harmless).collect();
        out.extend_from_slice(format!("{source}: no figures\n").as_bytes());
    }
}

fn cells(index: usize, figure: &Figure<'_>) -> [String; HEADINGS.len()] {
    let reading = Reading::of(figure);
    let links = reading.links();
    let [metric, entity, period] = reading.about.map(|words| shortened(&words));
    [
        (index + 1).to_string(),
        shortened(figure.text()),
        reading.value,
        reading.unit,
        reading.bound,
        reading.change,
        links,
        metric,
        entity,
        period,
    ]
}

/// Words of the text on one line, not too long.
fn shortened(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut short = String::new();
    for character in text.chars().map(harmless) {
        short.push(character);
        if short.width() > LONGEST {
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
