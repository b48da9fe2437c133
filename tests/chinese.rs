//! Chinese: sentences with what a careful reader finds in them, simplified and traditional.

use financial_figures::{Extractor, Figure, Language, Role};

/// A figure in brief: its text, what it is, and what is said about it.
fn brief(figure: &Figure<'_>) -> String {
    let value = match (figure.value(), figure.low(), figure.high()) {
        (Some(value), ..) => value.normalize().to_string(),
        (_, Some(low), Some(high)) => format!("{}..{}", low.normalize(), high.normalize()),
        _ => String::from("?"),
    };
    let mut said = vec![figure.text().to_owned(), figure.kind().as_str().to_owned(), value];
    said.extend(figure.currency().map(|currency| currency.code().to_owned()));
    said.extend(figure.unit().map(ToString::to_string));
    said.extend(figure.per().map(|unit| format!("per {unit}")));
    if figure.bound().as_str() != "exact" {
        said.push(figure.bound().as_str().to_owned());
    }
    match figure.role() {
        Role::Level { direction, from } => {
            said.extend(direction.map(|direction| format!("reached {}", direction.as_str())));
            said.extend(from.map(|from| format!("from {from}")));
        }
        Role::Change { direction, basis, of } => {
            said.push(direction.as_str().to_owned());
            said.extend(basis.map(|basis| basis.as_str().to_owned()));
            said.extend(of.map(|of| format!("of {of}")));
        }
    }
    said.extend(figure.equivalent_of().map(|original| format!("as {original}")));
    said.join(" ")
}

fn check(table: &[(&str, &[&str])]) {
    let extractor = Extractor::builder().language(Language::Chinese).build();
    let mut failures = Vec::new();
    for &(text, wanted) in table {
        let found: Vec<String> = extractor.read(text).figures().iter().map(brief).collect();
        if found != wanted {
            failures.push(format!("{text}\n  want {wanted:?}\n  got  {found:?}"));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn numbers() {
    check(&[
@@NUMBERS@@    ]);
}

#[test]
fn money() {
    check(&[
@@MONEY@@    ]);
}

#[test]
fn bounds_and_ranges() {
    check(&[
@@BOUNDS@@    ]);
}

#[test]
fn changes_and_links() {
    check(&[
@@CHANGES@@    ]);
}

#[test]
fn what_is_no_figure() {
    check(&[
@@NONE@@    ]);
}

#[test]
fn the_script_decides_where_the_language_is_not_known() {
    let extractor = Extractor::builder().language(Language::Undetermined).build();
    let figures: Vec<String> = extractor.read("营收增长一成至3亿元。 Sales rose 5% to $3 million.").figures().iter().map(brief).collect();
    assert_eq!(figures.len(), 4, "{figures:?}");
}
