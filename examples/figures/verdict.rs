//! What a check says of a figure, in words and colours.

use anstyle::{AnsiColor, Style};
use financial_figures::{Discrepancy, Finding, Verdict};

pub fn style(verdict: Verdict) -> Style {
    let colour = match verdict {
        Verdict::Supported => AnsiColor::Green,
        Verdict::Rounded => AnsiColor::Cyan,
        Verdict::Derived => AnsiColor::Blue,
        Verdict::Unfounded => AnsiColor::Yellow,
        _ => AnsiColor::Red,
    };
    let style = colour.on_default();
    if verdict.holds() { style } else { style.bold() }
}

/// "derived: growth", "contradicted in value and period", "unfounded; the nearest differs in period".
pub fn told(finding: &Finding) -> String {
    let verdict = finding.verdict;
    if let Some(derivation) = finding.derivation {
        return format!("{verdict}: {}", derivation.as_str().replace('_', " "));
    }
    let differs: Vec<String> = finding.discrepancies.iter().map(|&discrepancy| what(discrepancy)).collect();
    match (verdict, &*differs.join(", ")) {
        (_, "") => verdict.to_string(),
        (Verdict::Unfounded, differs) => format!("{verdict}; the nearest differs in {differs}"),
        (_, differs) => format!("{verdict} in {differs}"),
    }
}

/// In what two figures differ.
fn what(discrepancy: Discrepancy) -> String {
    let words = match discrepancy {
        Discrepancy::Kind => "kind or unit",
        Discrepancy::Sign => "profit or loss",
        Discrepancy::Role => "level or change",
        Discrepancy::Metric => "what is measured",
        Discrepancy::Entity => "whose it is",
        Discrepancy::Expected => "forecast or fact",
        Discrepancy::FinerThanSource => "digits that it does not show",
        other => return other.as_str().replace('_', " "),
    };
    words.to_owned()
}
