//! A check for people: the summary with its figures in the colours of their verdicts, and below each that does not hold
//! the line of the source that comes closest. Without colours the signs below the figures and the words still tell it.

use anstyle::Style;
use financial_figures::{Finding, Span, Verdict};

use crate::excerpt::{Lines, Mark, Writer, rows, visible};
use crate::hold::{Look, Text};
use crate::verdict::{style, told};

/// Columns that an excerpt has at least, however long the name of its file.
const LEAST: usize = 20;

pub fn shown(source: &Text, summary: &Text, findings: &[Finding], look: &Look) -> String {
    let mut out = String::new();
    let mut writer = Writer { out: &mut out, colour: look.colour };
    let lines = Lines::of(&source.text);
    let mark = |finding: &Finding| Mark { span: finding.span, style: style(finding.verdict), pointed_at: !finding.verdict.holds() };
    let marks: Vec<Mark> = findings.iter().map(mark).collect();
    let mut left = findings;
    for row in rows(&summary.text, &marks, look.width) {
        writer.row(&summary.text, &row, &marks, "");
        // Those that end in this row.
        let ended = left.partition_point(|finding| finding.span.end <= row.bytes.end);
        let (these, later) = left.split_at(ended);
        left = later;
        for finding in these.iter().filter(|finding| !finding.verdict.holds()) {
            let text = visible(&summary.text, finding.span.start..finding.span.end);
            writer.out.push_str("  ");
            writer.paint(style(finding.verdict), &text);
            writer.out.push_str(&format!(": {}\n", told(finding)));
            if let Some(closest) = finding.nearest.or(finding.evidence.first().copied()) {
                evidence(source, &lines, closest, look, &mut writer);
            }
        }
    }
    writer.out.push('\n');
    totals(findings, &mut writer);
    out
}

/// The line of the source that has a figure.
fn evidence(source: &Text, lines: &Lines<'_>, figure: Span, look: &Look, writer: &mut Writer<'_>) {
    let name = visible(&source.name, 0..source.name.len());
    let lead = format!("    {name}:{}: ", lines.number(figure.start));
    let marks = [Mark { span: figure, style: Style::new().bold(), pointed_at: true }];
    let columns = look.width.saturating_sub(lead.len()).max(LEAST);
    writer.row(&source.text, &lines.excerpt(&marks, columns), &marks, &lead);
}

/// "5 figures: 3 supported, 1 rounded, 1 contradicted", which is the legend of the colours, too.
fn totals(findings: &[Finding], writer: &mut Writer<'_>) {
    let figures = if findings.len() == 1 { "figure" } else { "figures" };
    writer.out.push_str(&format!("{} {figures}", findings.len()));
    let mut before = ": ";
    for &verdict in Verdict::ALL {
        let count = findings.iter().filter(|finding| finding.verdict == verdict).count();
        if count > 0 {
            writer.out.push_str(before);
            writer.paint(style(verdict), &format!("{count} {verdict}"));
            before = ", ";
        }
    }
    writer.out.push('\n');
}
