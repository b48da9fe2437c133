//! The check of a summary against its source, and the audit of one text.

use financial_figures::{Checker, Derivation, Discrepancy, Language, Verdict, audit, check};

const SOURCE: &str = "Good morning, and welcome to the third quarter call of Halden.\n\
    In the third quarter, net sales rose 12.4% to $412.6 million from $367.1 million a year earlier.\n\
    Adjusted earnings per share were $1.27, and earnings per share were $1.09.\n\
    Gross margin improved to 31.6% from 30.2%.\n\
    Free cash flow was a loss of $8.4 million.\n\
    For the full year we expect net sales of $1.62 billion to $1.66 billion.\n\
    We delivered 3,450 homes in the quarter.";

/// A summary of one figure that is asked about, and its verdict.
const ROWS: &[(&str, &str, Verdict)] = &[
    ("the same", "Q3 net sales were $412.6 million.", Verdict::Supported),
    ("another name of the measure", "Third-quarter revenue was $412.6 million.", Verdict::Supported),
    ("another notation", "Q3 net sales were USD 412.6m.", Verdict::Supported),
    ("rounded", "Q3 net sales were $413 million.", Verdict::Rounded),
    ("rounded and hedged", "Q3 net sales were about $410 million.", Verdict::Rounded),
    ("cut off with a bound", "Q3 net sales were more than $412 million.", Verdict::Rounded),
    ("a change", "Q3 net sales rose 12%.", Verdict::Rounded),
    ("guidance", "Halden sees full-year net sales of $1.62-1.66 billion.", Verdict::Supported),
    ("a difference", "Gross margin improved by 1.4 percentage points in Q3.", Verdict::Derived),
    ("a count", "It delivered 3,450 homes.", Verdict::Supported),
    ("another digit", "Q3 net sales were $482.6 million.", Verdict::Contradicted),
    ("another currency", "Q3 net sales were €412.6 million.", Verdict::Contradicted),
    ("another way", "Q3 net sales fell 12.4%.", Verdict::Contradicted),
    ("nothing of the kind", "Halden paid a dividend of $0.31.", Verdict::Unfounded),
    ("analysts", "Q3 net sales beat the analyst estimate of $409.1 million.", Verdict::Unfounded),
];

#[test]
fn figures_have_the_verdict_of_a_reader() {
    let checker = Checker::new();
    let source = checker.index(SOURCE);
    let mut wrong = Vec::new();
    for (name, summary, verdict) in ROWS {
        let findings = checker.check_against(&source, summary);
        match findings.as_slice() {
            [finding] if finding.verdict == *verdict => {}
            other => wrong.push(format!("{name}: {summary} wanted {verdict}, found {other:?}")),
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_is_wrong_is_told_with_the_nearest() {
    let findings = check(SOURCE, "Q2 net sales were $412.6 million. Earnings per share were $1.27.");
    assert_eq!(findings[0].discrepancies, [Discrepancy::Period]);
    assert_eq!(findings[0].nearest.and_then(|span| span.of(SOURCE)), Some("$412.6 million"));
    assert!(!findings[1].verdict.holds());
    let derived = check(SOURCE, "Q3 net sales rose by $45.5 million.");
    assert_eq!((derived[0].verdict, derived[0].derivation), (Verdict::Derived, Some(Derivation::Difference)));
    assert_eq!(derived[0].evidence.len(), 2);
}

#[test]
fn a_text_holds_against_itself() {
    for text in [SOURCE, "营收5亿元，同比增长12%。净利润3亿元。"] {
        let checker = Checker::builder().language(if text == SOURCE { Language::English } else { Language::Chinese }).build();
        for finding in checker.check(text, text) {
            assert!(finding.verdict.holds(), "{:?} {finding:?}", finding.span.of(text));
        }
    }
}

/// A digit, the scale, the currency or the direction changed is flagged, whatever the figure.
#[test]
fn every_change_of_a_value_is_flagged() {
    let sentence = |direction: &str, currency: &str, number: u32, scale: &str| {
        format!("Third-quarter net sales {direction} 7.3% to {currency}{}.{} {scale}.", number / 10, number % 10)
    };
    let checker = Checker::new();
    for number in (1011..9999).step_by(617) {
        let source = sentence("rose", "$", number, "million");
        let index = checker.index(&source);
        let level = |summary: &str| checker.check_against(&index, summary)[1].verdict;
        assert_eq!(level(&source), Verdict::Supported, "{source}");
        for place in [1, 10, 100, 1000] {
            let changed = if number / place % 10 == 9 { number - place } else { number + place };
            let summary = sentence("rose", "$", changed, "million");
            assert!(!level(&summary).holds(), "{source} {summary}");
        }
        for summary in [sentence("rose", "€", number, "million"), sentence("rose", "$", number, "billion")] {
            assert!(!level(&summary).holds(), "{source} {summary}");
        }
        let fell = sentence("fell", "$", number, "million");
        assert!(checker.check_against(&index, &fell).iter().all(|finding| !finding.verdict.holds()), "{fell}");
    }
}

/// A fair rounding or restatement never is.
#[test]
fn no_fair_rounding_is_flagged() {
    let checker = Checker::new();
    for number in (1011..9999).step_by(389) {
        let (whole, tenth) = (number / 10, number % 10);
        let source = format!("Third-quarter net sales were ${whole}.{tenth} million.");
        let index = checker.index(&source);
        let rounded = if tenth >= 5 { whole + 1 } else { whole };
        for told in [
            format!("${rounded} million"),
            format!("about ${rounded} million"),
            format!("more than ${} million", if tenth == 0 { whole - 1 } else { whole }),
            format!("nearly ${} million", whole + 1),
            format!("USD {whole}.{tenth}m"),
            format!("{whole}.{tenth} million dollars"),
            format!("${whole},{tenth}00,000"),
        ] {
            let summary = format!("Q3 revenue was {told}.");
            let findings = checker.check_against(&index, &summary);
            assert!(findings.iter().all(|finding| finding.verdict.holds()), "{source} {summary} {findings:?}");
        }
    }
}

#[test]
fn a_caller_says_what_the_texts_do_not() {
    let source = "Net sales were $5.2 million.";
    let checker = Checker::builder().period("third quarter of 2021").build();
    assert!(!checker.check(source, "Second-quarter net sales were $5.2 million.")[0].verdict.holds());
    assert!(checker.check(source, "Third-quarter net sales were $5.2 million.")[0].verdict.holds());
    let strict = Checker::builder().derived(false).build();
    let levels = "Net sales were $110 million, compared with $100 million a year earlier.";
    assert!(check(levels, "Net sales rose 10%.")[0].verdict == Verdict::Derived);
    assert!(!strict.check(levels, "Net sales rose 10%.")[0].verdict.holds());
}

#[test]
fn an_audit_finds_what_does_not_add_up() {
    for (text, wrong) in [
        ("Net sales rose 10% to $110 million from $100 million.", 0),
        ("Net sales rose 12% to $110 million from $100 million.", 1),
        ("Net sales rose 9.6% to $110 million from $100 million.", 0),
        ("Costs fell $5 million to $95 million from $100 million.", 0),
        ("Costs fell $8 million to $95 million from $100 million.", 1),
    ] {
        assert_eq!(audit(text).len(), wrong, "{text}");
    }
}
