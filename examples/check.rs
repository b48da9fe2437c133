//! Checks the figures of a summary against its source, and those of the source among themselves.
//!
//! `cargo run --example check -- SOURCE SUMMARY` ends with status 3 where a figure of the summary does not hold; without
//! arguments it shows two texts of a company that does not exist.

use std::process::ExitCode;

use financial_figures::{Checker, audit};

const SOURCE: &str = "In the third quarter, Halden's net sales rose 12% to EUR 31.2 million from EUR 27.9 million a year earlier. \
    Adjusted earnings per share were EUR 0.42. The company had 1,240 employees.";

const SUMMARY: &str = "Halden's third-quarter net sales rose 12% to EUR 31 million, an increase of EUR 3.3 million. \
    Adjusted earnings per share were EUR 0.24. It has 1,240 employees and 14 offices.";

fn main() -> Result<ExitCode, Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let shown = arguments.len() == 0;
    let (source, summary) = match (arguments.next(), arguments.next()) {
        (Some(source), Some(summary)) => (std::fs::read_to_string(source)?, std::fs::read_to_string(summary)?),
        _ => (SOURCE.to_owned(), SUMMARY.to_owned()),
    };
    let checker = Checker::new();
    let index = checker.index(&source);
    let findings = checker.check_against(&index, &summary);
    for finding in &findings {
        let text = finding.span.of(&summary).unwrap_or_default();
        let evidence: Vec<&str> = finding.evidence.iter().filter_map(|span| span.of(&source)).collect();
        let why: Vec<&str> = finding.discrepancies.iter().map(|discrepancy| discrepancy.as_str()).collect();
        println!("{:16} {:13} {:28} {}", text, finding.verdict, evidence.join(", "), why.join(", "));
    }
    for found in audit(&source) {
        let figures: Vec<&str> = found.figures.iter().filter_map(|span| span.of(&source)).collect();
        println!("the source itself: {} do not fit as {}, by {}", figures.join(", "), found.relation, found.off_by);
    }
    let holds = findings.iter().all(|finding| finding.verdict.holds());
    Ok(if holds || shown { ExitCode::SUCCESS } else { ExitCode::from(3) })
}
