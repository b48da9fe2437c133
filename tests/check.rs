//! The check of a summary against its source, and the audit of one text.

use financial_figures::{Checker, Derivation, Discrepancy, Language, Relation, Verdict, audit, check};

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

/// A release, and a summary whose last figure is asked about.
const RELEASE: &str = "Third-quarter results of Halden.\n\
    Third-quarter net sales were $412.6 million. Operating income was $51.3 million.\n\
    Analysts were expecting sales of $405 million.\n\
    Third-quarter net income was $36.9 million, compared with $30.1 million for the second quarter.\n\
    Free cash flow was negative $55 million.\n\
    Halden expects to save $70 million a year.\n\
    Net debt increased to $1.12 billion from $890 million at the end of December.\n\
    Adjusted earnings per share were $2.18, above guidance of $2.05 to $2.10.";

const RELEASED: &[(&str, &str, Verdict)] = &[
    ("a margin, which names neither", "Third-quarter operating income was $51.3 million, a margin of 12.4%.", Verdict::Derived),
    ("another margin", "Third-quarter operating income was $51.3 million, a margin of 14.2%.", Verdict::Unfounded),
    ("what analysts were expecting", "Third-quarter net sales beat the $405 million that analysts were expecting.", Verdict::Supported),
    ("what beats the consensus is none", "Adjusted earnings per share of $2.18 beat the consensus.", Verdict::Supported),
    ("the quarter before", "Net income rose from the $30.1 million of the previous quarter.", Verdict::Supported),
    ("cash that was used", "Free cash flow was $55 million.", Verdict::Contradicted),
    ("a rate of another time", "Halden expects to save $70 million a quarter.", Verdict::Unfounded),
    ("a difference that ends in a nought", "Net debt rose by $230 million.", Verdict::Derived),
    ("a difference contradicts no level", "Adjusted earnings per share beat the top of guidance by 8 cents.", Verdict::Unfounded),
];

#[test]
fn a_release_is_checked_as_a_reader_does() {
    let checker = Checker::new();
    let source = checker.index(RELEASE);
    let mut wrong = Vec::new();
    for (name, summary, verdict) in RELEASED {
        let findings = checker.check_against(&source, summary);
        match findings.last() {
            Some(finding) if finding.verdict == *verdict => {}
            other => wrong.push(format!("{name}: {summary} wanted {verdict}, found {other:?}")),
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What a company says, and a summary in prose.
const CALL: &str = "Welcome to the second quarter call of Halden.\n\
    Second-quarter net sales were $840 million, up 12% from a year earlier, and up 9% on an organic basis.\n\
    Adjusted earnings per share grew 36%. Excluding a tax benefit, earnings per share grew about 31%.\n\
    Operating cash flow was $44.3 million. Capital spending was $26.3 million in the quarter.\n\
    Pre-tax earnings were $63 million.\n\
    Let me turn to Marine. Volumes were strong.\n\
    Backlog in the segment ended the quarter at $4.1 billion.\n\
    In Foods, demand was soft. Backlog in the segment ended the quarter at $3.9 billion.\n\
    ROAE was 18.9% compared to 15.5% last year.\n\
    Operating income was $60.8 million, or 7.2% of net sales, compared with $48.3 million, or 6.4%.\n\
    Same-store sales rose 20%, on top of 24% same-store sales growth a year ago.\n\
    The filing asks for an increase in rates of $38.2 million compared to a requested $64.9 million amount.\n\
    The bill for crude oil surged 34.6%.\n\
    We expect full-year earnings per share of $2.42 to $2.52, compared to prior guidance of $2.36 to $2.46.\n\
    Existing holders took up 24% of the share offer.\n\
    For the year, we repurchased 11.4 million shares, returning $776 million of cash to shareholders.\n\
    This includes a headwind of $26 million compared to prior guidance of $15 million.";

/// A summary of the call whose last figure is asked about, and whether it holds.
const PROSE: &[(&str, &str, bool)] = &[
    ("growth of a part of sales", "Second-quarter net sales rose 12%, of which 9 points was organic.", true),
    ("a share of what is named", "Second-quarter pre-tax earnings were $63 million, or 7.5% of sales.", true),
    ("a share of it that is too fine", "Second-quarter pre-tax earnings were $63 million, or 7.56% of sales.", false),
    ("by how much one is beyond another", "Operating cash flow of $44.3 million exceeded capital spending by $18 million.", true),
    ("the initials of a measure", "Return on average equity improved by 3.4 percentage points.", true),
    ("percent for points", "Return on average equity improved by 3.4%.", false),
    ("profit as a percentage of sales", "The operating margin was 7.2%.", true),
    ("the profit as a percentage of sales before", "The operating margin improved by 80 basis points to 7.2%.", true),
    ("by another difference", "The operating margin of 7.2% was 70 basis points higher.", false),
    ("a fraction of a change", "The bill for oil surged by more than a third.", true),
    ("what is left", "Holders took up 24% of the offer, which leaves about three-quarters of it.", true),
    ("both ends of a range moved", "It raised its full-year EPS guidance by six cents to $2.42-$2.52.", true),
    ("of one of several", "Share repurchases of $776 million were made at an average of $68.", true),
    ("a part is not another", "The backlog at Marine ended the quarter at $3.9 billion.", false),
    ("it is this part", "The backlog at Marine ended the quarter at $4.1 billion.", true),
    ("of the year before", "Same-store sales rose 24%.", false),
    ("what was asked for", "The filing has an increase in rates of $64.9 million.", false),
    ("without something", "Adjusted earnings per share grew 31%.", false),
    ("a whole for a difference", "It faces a $26 million larger headwind.", false),
    ("the difference", "It faces a headwind of $26 million, $11 million more than in prior guidance.", true),
];

#[test]
fn prose_is_checked_as_a_reader_does() {
    let checker = Checker::new();
    let source = checker.index(CALL);
    let mut wrong = Vec::new();
    for (name, summary, holds) in PROSE {
        let findings = checker.check_against(&source, summary);
        match findings.iter().rev().find(|finding| !finding.text.starts_with("$2.42")) {
            Some(finding) if finding.verdict.holds() == *holds => {}
            other => wrong.push(format!("{name}: {summary} found {other:?}")),
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A report on several owners, in lines of prose.
const REPORT: &str = "Norvik's third-quarter profit was 212 million euros, against 274 million euros a year earlier.\n\
    Revenue at Norvik rose to 3.61 billion euros. Analysts had expected revenue to be 3.5 billion euros.\n\
    Revenue from the frozen fish business will fall to about 84 million euros this quarter from 163 million euros in the third quarter.\n\
    About 57 percent of sales came from Norway, about 28 percent from Sweden and the remaining 15 percent from Denmark.\n\
    Excluding the costs of a fire, Norvik earned 46 cents per share, compared with 39 cents for Solberg.\n\
    The region lost 540 workers in August.\n\
    Prices of cod grew at an annual 6.4 percent in August, picking up from 4.9 percent in July.\n\
    Let me turn to the fleet's fuel.\n\
    It used 23,600 tonnes, 19 percent more than planned.\n\
    Net outflows from its fund were 31 million euros. The fund's costs were 4 million euros, and its fees were 9 million euros.\n\
    Maritime Atlantic Holdings booked 71.5 million euros for charters.\n\
    It sees volumes at minus 3 to minus 1 percent.\n\
    Solberg paid a dividend of 75 cents, up from 60 cents.";

/// A summary of the report all of whose figures are asked about, and whether they hold.
const REPORTED: &[(&str, &str, bool)] = &[
    ("a time that is only carried on", "Prices of cod grew 4.9 percent in July. The region lost 540 workers.", true),
    ("another word for who is counted", "The region lost 540 people.", true),
    ("a time that is told", "Prices of cod grew an annual 6.4 percent in July.", false),
    ("what others had looked for", "Norvik's revenue of 3.61 billion euros beat the 3.5 billion euros that analysts had looked for.", true),
    ("by how much it is beyond that", "Norvik's revenue of 3.61 billion euros beat estimates by roughly 110 million euros.", true),
    ("the same told as the company's", "Norvik's revenue was 3.5 billion euros.", false),
    ("each of a list", "Norway brought in 57 percent of sales, Sweden 28 percent and Denmark 15 percent.", true),
    ("another of the list", "Norway brought in 28 percent of sales.", false),
    ("two of the list exchanged", "Norway brought in 28 percent of sales and Sweden 57 percent.", false),
    ("two of the list in another order", "Sweden brought in 28 percent of sales and Norway 57 percent.", true),
    ("two measures exchanged", "The fund's costs were 9 million euros and its fees were 4 million euros.", false),
    ("one value for two of a list", "Denmark brought in 15 percent of sales and Norway 15 percent.", false),
    ("without something, in other words", "Stripping out the fire, Norvik earned 46 cents a share.", true),
    ("with what was left out", "Before the costs of a fire, Norvik earned 46 cents a share.", true),
    ("growth that grew", "Growth in prices of cod picked up by 1.5 percentage points to 6.4 percent in August from 4.9 percent.", true),
    (
        "what lies between two figures",
        "The fund's fees were 9 million euros, 5 million euros more than its costs of 4 million euros.",
        true,
    ),
    ("by another amount", "The fund's fees of 9 million euros were 6 million euros more than its costs.", false),
    ("what is told once is told of two things", "The fund's fees were 9 million euros, its costs 9 million euros.", false),
    ("several taken together", "The fund's costs were 4 million euros and its fees 9 million euros, 13 million euros in all.", true),
    ("and not", "The fund's costs were 4 million euros and its fees 9 million euros, 15 million euros in all.", false),
    ("in for out", "Net inflows into its fund were 31 million euros.", false),
    ("out", "Net outflows of its fund came to 31 million euros.", true),
    ("the letters of a name", "MAH booked 71.5 million euros for charters.", true),
    ("both ends below zero", "It sees volumes falling 1 to 3 percent.", true),
    ("a quarter more", "Solberg raised its dividend by a quarter, to 75 cents.", true),
];

#[test]
fn a_report_on_several_owners_is_checked_as_a_reader_does() {
    let checker = Checker::new();
    let source = checker.index(REPORT);
    let mut wrong = Vec::new();
    for (name, summary, holds) in REPORTED {
        let findings = checker.check_against(&source, summary);
        let flagged = findings.iter().filter(|finding| !finding.verdict.holds()).count();
        if findings.is_empty() || (flagged == 0) != *holds {
            wrong.push(format!("{name}: {summary} found {findings:?}"));
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
fn a_name_that_the_caller_gives_goes_before_what_is_known_of_it() {
    let source = "In the third quarter, net sales rose 12% to EUR 31.2 million from EUR 27.9 million a year earlier.";
    for (case, name, claim, verdict) in [
        ("a name that is known", "net new bookings", "Q3 net new bookings were EUR 31.2 million.", Verdict::Supported),
        ("by arithmetic", "net new bookings", "Q3 net new bookings rose by EUR 3.3 million.", Verdict::Derived),
        ("a name that is not", "group takings", "Q3 group takings were EUR 31.2 million.", Verdict::Supported),
        ("by arithmetic", "group takings", "Q3 group takings rose by EUR 3.3 million.", Verdict::Derived),
        ("another name", "group takings", "Q3 orders were EUR 31.2 million.", Verdict::Unfounded),
    ] {
        let checker = Checker::builder().synonym(name, "net sales").build();
        let found: Vec<Verdict> = checker.check(source, claim).into_iter().map(|finding| finding.verdict).collect();
        assert_eq!(found, [verdict], "{case}: {claim}");
    }
}

/// Texts that are audited, and what does not add up in them.
const AUDITED: &[(&str, &str, Option<Relation>)] = &[
    ("a percent that fits", "Net sales rose 10% to $110 million from $100 million.", None),
    ("a percent that does not", "Net sales rose 12% to $110 million from $100 million.", Some(Relation::Change)),
    ("within the digits", "Net sales rose 9.6% to $110 million from $100 million.", None),
    ("an amount that fits", "Costs fell $5 million to $95 million from $100 million.", None),
    ("an amount that does not", "Costs fell $8 million to $95 million from $100 million.", Some(Relation::Change)),
    ("percents that move by points", "The margin rose more than 6% to 63.9% from 57.7%.", None),
    ("cut off", "Net sales fell 12% to $87.1 million from $99.6 million.", None),
    ("more than so much", "Net sales rose more than 5% to $110 million from $100 million.", None),
    ("another change is meant", "Backlog was $92 million, a 5% sequential decrease, but a 15% increase from $80 million.", None),
    ("an amount and its percent", "The shares fell 76 cents, or 10.9%, to $6.24.", None),
    ("that do not fit", "The shares fell 76 cents, or 12.6%, to $6.24.", Some(Relation::ChangeInPercent)),
    ("an amount that lost its scale", "Sales of $256 million were down $16.1, or 5.9%.", None),
    ("all parts", "The fleet of 40 ships consists of 25 tankers and 15 ferries.", None),
    ("too few parts", "The fleet of 40 ships consists of 25 tankers and 12 ferries.", Some(Relation::Total)),
    ("what is left over", "It added 45 net stores, consisting of 46 openings and 1 closure.", None),
    ("some parts", "It sold assets of $40 million, of which $15 million in March and $14 million in May.", None),
    ("a part above its whole", "It sold assets of $40 million, of which $55 million in March.", Some(Relation::Part)),
    ("a part of another total", "It saves $40 million, $11 million of which comes from rents, $15 million from wages.", None),
    (
        "one rate",
        "It paid 70 million yuan ($10 million). Sales were 140 million yuan ($20 million). Debt was 35 million yuan ($5 million).",
        None,
    ),
    (
        "another rate than all others",
        "It paid 70 million yuan ($10 million). Sales were 140 million yuan ($20 billion). Debt was 35 million yuan ($5 million).",
        Some(Relation::Rate),
    ),
    ("two rates alone", "It paid 70 million yuan ($10 million). Sales were 140 million yuan ($20 billion).", None),
];

#[test]
fn an_audit_finds_what_does_not_add_up() {
    let mut wrong = Vec::new();
    for (name, text, relation) in AUDITED {
        let found = audit(text);
        if found.iter().map(|found| found.relation).ne(relation.iter().copied()) {
            wrong.push(format!("{name}: {text} {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
