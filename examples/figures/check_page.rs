//! A check as one page that needs nothing else: source and summary side by side, every figure of the summary marked by
//! its verdict and numbered as its note below the text. Pointing at a figure, moving to it with the keyboard or tapping it
//! shows what it rests on in the other column, and the other way round.
//!
//! Nothing is told by colour or by hovering alone, and without its script the page still has links both ways.

use std::collections::HashSet;

use financial_figures::{Finding, Span, Verdict};

use crate::excerpt::Lines;
use crate::hold::Text;
use crate::html::escaped;
use crate::verdict::told;

const STYLE: &str = r#":root { color-scheme: light dark; --line: #8886; }
* { box-sizing: border-box; }
body { font: 1rem/1.6 system-ui, sans-serif; margin: 0; height: 100vh; height: 100dvh; display: flex; flex-direction: column; }
header { padding: .4rem 1rem; border-bottom: 1px solid var(--line); }
header ul { list-style: none; display: flex; flex-wrap: wrap; gap: .2rem 1rem; margin: 0; padding: 0; }
main { flex: 1; min-height: 0; display: grid; grid-template: minmax(0, 1fr) / minmax(0, 1fr) minmax(0, 1fr); }
section { overflow: auto; padding: 0 1rem 1rem; scroll-padding: 3rem; }
section + section { border-left: 1px solid var(--line); }
h1 { font-size: 1rem; overflow-wrap: anywhere; }
p { white-space: pre-wrap; overflow-wrap: anywhere; max-width: 45rem; }
ol { font-size: .85rem; max-width: 45rem; padding-left: 2.5em; }
a { color: inherit; }
mark { color: inherit; background: none; border-radius: .2em; padding: .05em .1em; border-bottom: .15em solid;
    print-color-adjust: exact; -webkit-print-color-adjust: exact; }
mark > a { text-decoration: none; }
sup { line-height: 0; }
.supported { background: #2e9e5b44; border-bottom-style: solid; }
.rounded { background: #2bb0c444; border-bottom-style: dashed; }
.derived { background: #2b6cd444; border-bottom-style: dotted; }
.unfounded { background: #d9960055; border-bottom-style: double; border-bottom-width: .25em; }
.contradicted { background: #d9303055; border: .15em solid; font-weight: bold; }
.evidence { background: #8883; border-bottom-width: .1em; }
.shown, :target { outline: .2em solid; outline-offset: .1em; }
@media (max-width: 45rem) {
    main { grid-template: minmax(0, 1fr) minmax(0, 1fr) / minmax(0, 1fr); }
    section + section { border-left: 0; border-top: .2rem solid var(--line); }
}
@media print {
    body { height: auto; display: block; }
    main { display: flex; flex-direction: column; }
    section { overflow: visible; }
    section + section { order: -1; border: 0; }
    p, ol { max-width: none; }
    li { break-inside: avoid; }
}
"#;

const SCRIPT: &str = r#"let shown = [];
function show(event) {
  const at = event.target.closest("[data-shows]");
  if (!at) return;
  if (event.type === "click") event.preventDefault();
  for (const one of shown) one.classList.remove("shown");
  const others = at.dataset.shows.split(" ").filter(Boolean).map((id) => document.getElementById(id));
  shown = [at, ...others];
  for (const one of shown) one.classList.add("shown");
  const seen = new Set([at.closest("section")]);
  for (const other of others) {
    const column = other.closest("section");
    if (seen.has(column)) continue;
    seen.add(column);
    const box = other.getBoundingClientRect(), room = column.getBoundingClientRect();
    if (box.top < room.top || box.bottom > room.bottom) other.scrollIntoView({ block: "center" });
  }
}
for (const type of ["mouseover", "focusin", "click"]) document.addEventListener(type, show);
"#;

pub fn page(source: &Text, summary: &Text, findings: &[Finding]) -> String {
    let evidence = Evidence::of(findings);
    let lines = Lines::of(&source.text);
    let title = format!("{}: figures checked against {}", summary.name, source.name);
    let mut page = format!(
        "<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n\
         <title>{}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<header>\n",
        escaped(&title)
    );
    legend(findings, &mut page);
    page.push_str("</header>\n<main>\n");
    column("Source", source, &mut page);
    marked(&source.text, &evidence.spans, |place| evidence.opening(place), |place| evidence.closing(place), &mut page);
    page.push_str("</section>\n");
    column("Summary", summary, &mut page);
    let spans: Vec<Span> = findings.iter().map(|finding| finding.span).collect();
    let opening = |place: usize| findings.get(place).map_or_else(String::new, |finding| opening(place, finding, &evidence));
    marked(&summary.text, &spans, opening, |place| format!("<sup>{}</sup></a></mark>", place + 1), &mut page);
    notes(source, &lines, findings, &evidence, &mut page);
    page.push_str(&format!("</section>\n</main>\n<script>\n{SCRIPT}</script>\n</body>\n</html>\n"));
    page
}

/// The verdicts that there are, each in its marking, and how many figures have it.
fn legend(findings: &[Finding], page: &mut String) {
    page.push_str("<ul>\n");
    for &verdict in Verdict::ALL {
        let count = findings.iter().filter(|finding| finding.verdict == verdict).count();
        page.push_str(&format!("<li><mark class=\"{verdict}\">{verdict}</mark> {count}</li>\n"));
    }
    page.push_str("</ul>\n");
}

fn column(name: &str, text: &Text, page: &mut String) {
    let id = name.to_lowercase();
    page.push_str(&format!("<section id=\"{id}\" tabindex=\"0\" aria-labelledby=\"{id}-name\">\n"));
    page.push_str(&format!("<h1 id=\"{id}-name\">{name}: {}</h1>\n", escaped(&text.name)));
}

/// A text with what stands before and behind each of its stretches, which are in order.
fn marked(text: &str, spans: &[Span], opening: impl Fn(usize) -> String, closing: impl Fn(usize) -> String, page: &mut String) {
    let piece = |begin: usize, end: usize| escaped(&text.get(begin..end).unwrap_or_default().replace('\r', ""));
    page.push_str("<p>");
    let mut at = 0;
    for (place, span) in spans.iter().enumerate() {
        page.push_str(&piece(at, span.start));
        page.push_str(&opening(place));
        page.push_str(&piece(span.start, span.end));
        page.push_str(&closing(place));
        at = span.end;
    }
    page.push_str(&piece(at, text.len()));
    page.push_str("</p>\n");
}

/// The mark of a figure of the summary, which leads to what it rests on, or to its note.
fn opening(place: usize, finding: &Finding, evidence: &Evidence) -> String {
    let number = place + 1;
    let rests: Vec<String> = evidence.ids(place).collect();
    let note = format!("n{number}");
    let (to, shows) = (rests.first().unwrap_or(&note), rests.join(" "));
    format!(
        "<mark class=\"{}\" id=\"f{number}\" data-shows=\"{shows} {note}\" title=\"{}\"><a href=\"#{to}\" aria-describedby=\"{note}\">",
        finding.verdict,
        escaped(&told(finding))
    )
}

/// What is said of each figure, with the lines of what it rests on.
fn notes(source: &Text, lines: &Lines<'_>, findings: &[Finding], evidence: &Evidence, page: &mut String) {
    page.push_str("<ol>\n");
    for (place, finding) in findings.iter().enumerate() {
        let (number, text) = (place + 1, escaped(&finding.text));
        let shows = evidence.ids(place).fold(format!("f{number}"), |shows, id| format!("{shows} {id}"));
        let told = escaped(&told(finding));
        page.push_str(&format!("<li id=\"n{number}\" data-shows=\"{shows}\"><a href=\"#f{number}\">{text}</a>: {told}"));
        for at in evidence.of_figure.get(place).into_iter().flatten() {
            let Some(span) = evidence.spans.get(*at) else { continue };
            let figure = escaped(source.text.get(span.start..span.end).unwrap_or_default());
            page.push_str(&format!("; <a href=\"#e{}\">{figure}</a> in line {}", at + 1, lines.number(span.start)));
        }
        page.push_str("</li>\n");
    }
    page.push_str("</ol>\n");
}

/// What of the source is shown for the figures of the summary.
struct Evidence {
    /// In order, none within another.
    spans: Vec<Span>,
    /// Their places, for each figure of the summary.
    of_figure: Vec<Vec<usize>>,
    /// The figures of the summary, for each of them.
    figures: Vec<Vec<usize>>,
}

impl Evidence {
    fn of(findings: &[Finding]) -> Self {
        // The closest first.
        let rests = |finding: &Finding| finding.nearest.into_iter().chain(finding.evidence.iter().copied()).collect::<Vec<_>>();
        let mut spans: Vec<Span> = findings.iter().flat_map(rests).collect();
        spans.sort_unstable_by_key(|span| (span.start, std::cmp::Reverse(span.end)));
        spans.dedup_by(|later, earlier| later.start < earlier.end);
        let place = |span: Span| spans.partition_point(|other| other.start <= span.start).checked_sub(1);
        let mut figures = vec![Vec::new(); spans.len()];
        let mut of_figure = Vec::with_capacity(findings.len());
        for (number, finding) in findings.iter().enumerate() {
            let mut seen = HashSet::new();
            let places: Vec<usize> = rests(finding).into_iter().filter_map(place).filter(|at| seen.insert(*at)).collect();
            for at in &places {
                figures[*at].push(number);
            }
            of_figure.push(places);
        }
        Self { spans, of_figure, figures }
    }

    /// The names on the page of what a figure of the summary rests on.
    fn ids(&self, figure: usize) -> impl Iterator<Item = String> {
        self.of_figure.get(figure).into_iter().flatten().map(|at| format!("e{}", at + 1))
    }

    fn opening(&self, place: usize) -> String {
        let figures: Vec<String> = self.figures.get(place).into_iter().flatten().map(|number| format!("f{}", number + 1)).collect();
        let to = figures.first().map_or("", String::as_str);
        format!("<mark class=\"evidence\" id=\"e{}\" data-shows=\"{}\"><a href=\"#{to}\">", place + 1, figures.join(" "))
    }

    /// The numbers of the figures that rest on it.
    fn closing(&self, place: usize) -> String {
        let numbers: Vec<String> = self.figures.get(place).into_iter().flatten().map(|number| (number + 1).to_string()).collect();
        format!("<sup>{}</sup></a></mark>", numbers.join(","))
    }
}
