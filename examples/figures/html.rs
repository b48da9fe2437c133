//! One page that needs nothing else: every text a paragraph with its figures marked, and below it what was read.
//!
//! A mark and its reading lead to each other, and a reading leads to those it is linked to. Nothing is told by
//! colour or by hovering alone: the page is also for phones, for paper and for those who do not see it.

use std::fmt::Write;

use financial_figures::{Figure, Kind};

use crate::extractors::Extractors;
use crate::reading::{Reading, harmless, parts};
use crate::{Format, Place};

const HEAD: &str = r#"<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Figures</title>
<style>
:root { color-scheme: light dark; }
body { font: 1rem/1.6 system-ui, sans-serif; max-width: 45rem; margin: 2rem auto; padding: 0 1rem; }
p.text { white-space: pre-wrap; overflow-wrap: anywhere; margin-bottom: .3rem; }
p.place { font-size: .85rem; margin: 1.5rem 0 -1rem; }
p.place a { color: inherit; }
ol { font-size: .85rem; margin-top: 0; }
mark { color: inherit; border-radius: .2em; padding: .05em .15em; border-bottom: .15em solid;
    print-color-adjust: exact; -webkit-print-color-adjust: exact; }
mark a { color: inherit; text-decoration: none; }
sup { line-height: 0; }
:target { outline: .15em solid; }
.money { background: #2e9e5b55; border-bottom-style: solid; }
.percent { background: #2b8cc455; border-bottom-style: dashed; }
.multiple { background: #a04fc955; border-bottom-style: double; }
.count { background: #c9a12b55; border-bottom-style: dotted; }
@media print { body { max-width: none; margin: 0; } ol, p { break-inside: avoid; } }
</style>
</head>
<body>
<p class="legend"><mark class="money">money</mark> <mark class="percent">percent, percentage points</mark>
<mark class="multiple">multiple, fraction</mark> <mark class="count">count, plain number</mark>.
The number at a figure is that of its reading below the text.</p>
"#;
const FOOT: &str = "</body>\n</html>\n";

pub struct Html {
    extractors: Extractors,
}

impl Html {
    pub fn new(extractors: Extractors) -> Self {
        Self { extractors }
    }
}

impl Format for Html {
    fn head(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(HEAD.as_bytes());
    }

    fn line(&self, place: &Place<'_>, line: &str, out: &mut Vec<u8>) -> Result<usize, String> {
        let reading = self.extractors.of(line).read(line);
        let figures = reading.figures();
        let mut page = String::new();
        text(place, line, figures, &mut page).map_err(|error| error.to_string())?;
        readings(place, figures, &mut page).map_err(|error| error.to_string())?;
        out.extend_from_slice(page.as_bytes());
        Ok(figures.len())
    }

    fn foot(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(FOOT.as_bytes());
    }
}

/// The text, with a number at every figure that leads to its reading.
fn text(place: &Place<'_>, line: &str, figures: &[Figure<'_>], page: &mut String) -> std::fmt::Result {
    let id = id(place);
    if place.line.is_some() {
        writeln!(page, "<p class=\"place\" id=\"{id}\"><a href=\"#{id}\">{}</a></p>", escaped(&place.to_string()))?;
    }
    page.push_str("<p class=\"text\">");
    for part in parts(line, figures) {
        let shown = escaped(part.text);
        let Some((index, figure)) = part.figure else {
            page.push_str(&shown);
            continue;
        };
        let (number, told) = (index + 1, escaped(&Reading::of(figure).sentence()));
        write!(
            page,
            "<mark class=\"{}\" id=\"{id}m{number}\" title=\"{number}: {told}\"><a href=\"#{id}r{number}\">{shown}<sup>{number}</sup></a></mark>",
            class(figure.kind())
        )?;
    }
    page.push_str("</p>\n");
    Ok(())
}

/// What was read, as a list.
fn readings(place: &Place<'_>, figures: &[Figure<'_>], page: &mut String) -> std::fmt::Result {
    if figures.is_empty() {
        return Ok(());
    }
    let id = id(place);
    page.push_str("<ol>\n");
    for (index, figure) in figures.iter().enumerate() {
        let (number, reading) = (index + 1, Reading::of(figure));
        write!(page, "<li id=\"{id}r{number}\"><a href=\"#{id}m{number}\">{}</a>: ", escaped(figure.text()))?;
        page.push_str(&escaped(&reading.amount()));
        for (name, to) in &reading.links {
            write!(page, "; <a href=\"#{id}r{to}\">{name} {to}</a>")?;
        }
        let about = reading.about();
        if !about.is_empty() {
            write!(page, "; {}", escaped(&about))?;
        }
        page.push_str("</li>\n");
    }
    page.push_str("</ol>\n");
    Ok(())
}

/// What the names of a text's places on the page begin with.
fn id(place: &Place<'_>) -> String {
    match place.line {
        Some(line) => format!("s{}l{line}", place.number),
        None => format!("s{}", place.number),
    }
}

fn class(kind: Kind) -> &'static str {
    match kind {
        Kind::Money => "money",
        Kind::Percent | Kind::PercentagePoint => "percent",
        Kind::Multiple | Kind::Fraction => "multiple",
        _ => "count",
    }
}

/// Text as it may stand between tags and in an attribute.
pub fn escaped(text: &str) -> String {
    let mut page = String::with_capacity(text.len());
    for character in text.chars().map(harmless) {
        match character {
            '&' => page.push_str("&amp;"),
            '<' => page.push_str("&lt;"),
            '>' => page.push_str("&gt;"),
            '"' => page.push_str("&quot;"),
            '\'' => page.push_str("&#39;"),
            other => page.push(other),
        }
    }
    page
}
