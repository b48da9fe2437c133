//! Generated expressions: what was generated is what is read.
//!
//! A small grammar of the language writes texts nobody wrote down: number form × scale × currency form × bound ×
//! change × basis × per, in sentences that link them. It knows what it meant, and that is held against what is
//! read. The same texts are then written with other spaces, dashes, quotes and case, and put among other prose.

use financial_figures::rust_decimal::Decimal;
use financial_figures::{Basis, Bound, Direction, Extractor, Kind, RoleKind};
use proptest::prelude::*;
use proptest::sample::select;

#[path = "support/spelling.rs"]
mod spelling;

use spelling::{SMALL, TENS};

// What is meant ------------------------------------------------------------------------------------------------

/// An amount, as it is written and what it means.
#[derive(Debug, Clone)]
struct Amount {
    text: String,
    kind: Kind,
    low: Decimal,
    /// Of a range.
    high: Option<Decimal>,
    currency: Option<&'static str>,
    unit: Option<&'static str>,
    per: Option<&'static str>,
}

/// A figure meant: an amount and what the text around it says.
#[derive(Debug, Clone, PartialEq)]
struct Meant {
    text: String,
    kind: Kind,
    value: Option<Decimal>,
    range: Option<(Decimal, Decimal)>,
    currency: Option<&'static str>,
    unit: Option<String>,
    per: Option<String>,
    bound: Bound,
    role: RoleKind,
    direction: Option<Direction>,
    basis: Option<Basis>,
    of: Option<usize>,
    from: Option<usize>,
    equivalent_of: Option<usize>,
}

impl Meant {
    fn level(amount: &Amount) -> Self {
        Self {
            text: amount.text.clone(),
            kind: amount.kind,
            value: amount.high.is_none().then(|| amount.low.normalize()),
            range: amount.high.map(|high| (amount.low.normalize(), high.normalize())),
            currency: amount.currency,
            unit: amount.unit.map(str::to_owned),
            per: amount.per.map(str::to_owned),
            bound: Bound::Exact,
            role: RoleKind::Level,
            direction: None,
            basis: None,
            of: None,
            from: None,
            equivalent_of: None,
        }
    }

    fn change(amount: &Amount, direction: Direction) -> Self {
        Self { role: RoleKind::Change, direction: Some(direction), ..Self::level(amount) }
    }

    fn bound(self, bound: Bound) -> Self {
        Self { bound, ..self }
    }

    fn reached_by(self, direction: Direction) -> Self {
        Self { direction: Some(direction), ..self }
    }

    fn against(self, basis: Option<Basis>) -> Self {
        Self { basis, ..self }
    }

    /// A change of an amount of money, which percentage points do not move.
    fn of(self, of: usize) -> Self {
        Self { of: (self.kind != Kind::PercentagePoint).then_some(of), ..self }
    }

    fn from(self, from: usize) -> Self {
        Self { from: Some(from), ..self }
    }

    fn restating(self, original: usize) -> Self {
        Self { equivalent_of: Some(original), ..self }
    }
}

/// A text and the figures meant in it, in text order.
#[derive(Debug, Clone)]
struct Expression {
    text: String,
    figures: Vec<Meant>,
}

impl Expression {
    fn new(text: String, figures: impl Into<Vec<Meant>>) -> Self {
        Self { text, figures: figures.into() }
    }
}

// The grammar --------------------------------------------------------------------------------------------------

fn scaled(digits: i64, places: u32, exponent: u32) -> Decimal {
    Decimal::new(digits, places).checked_mul(Decimal::from(10_u64.pow(exponent))).unwrap().normalize()
}

/// A number below a thousand with up to three decimals, with the digits before and after the point.
fn decimal_number() -> impl Strategy<Value = (String, i64, u32)> {
    prop_oneof![
        3 => (1_i64..1000, 0_i64..100, 1_u32..=2).prop_map(|(whole, part, places)| {
            let part = if places == 1 { part % 10 } else { part };
            let width = places as usize;
            (format!("{whole}.{part:0width$}"), whole * 10_i64.pow(places) + part, places)
        }),
        2 => (2_i64..1000).prop_map(|whole| (whole.to_string(), whole, 0)),
        1 => (1_i64..100).prop_map(|part| (format!("0.{part:02}"), part, 2)),
    ]
}

/// A number of four digits or more, its groups marked.
fn grouped_number() -> impl Strategy<Value = (String, i64, u32)> {
    prop_oneof![
        (1_i64..1000, 0_i64..1000).prop_map(|(a, b)| (format!("{a},{b:03}"), a * 1000 + b, 0)),
        (1_i64..1000, 0_i64..1000, 0_i64..1000).prop_map(|(a, b, c)| (format!("{a},{b:03},{c:03}"), (a * 1000 + b) * 1000 + c, 0)),
        (1_i64..1000, 0_i64..1000, 0_i64..100).prop_map(|(a, b, c)| (format!("{a},{b:03}.{c:02}"), (a * 1000 + b) * 100 + c, 2)),
    ]
}

/// Words for a number from 2 to 999.
fn spelled(number: i64) -> String {
    let below_hundred = |number: i64| {
        let number = number as usize;
        match (number / 10, number % 10) {
            (0 | 1, _) => SMALL[number].to_owned(),
            (tens, 0) => TENS[tens].to_owned(),
            (tens, ones) => format!("{}-{}", TENS[tens], SMALL[ones]),
        }
    };
    match (number / 100, number % 100) {
        (0, rest) => below_hundred(rest),
        (hundreds, 0) => format!("{} hundred", SMALL[hundreds as usize]),
        (hundreds, rest) => format!("{} hundred and {}", SMALL[hundreds as usize], below_hundred(rest)),
    }
}

/// A number with its scale: text, value.
fn magnitude() -> impl Strategy<Value = (String, Decimal)> {
    let scale = select(vec![
        (" thousand", 3),
        (" million", 6),
        (" billion", 9),
        (" trillion", 12),
        (" mn", 6),
        (" bn", 9),
        (" mln", 6),
        ("m", 6),
        ("bn", 9),
        ("tn", 12),
    ]);
    let words = select(vec![("", 0), (" thousand", 3), (" million", 6), (" billion", 9), (" trillion", 12)]);
    prop_oneof![
        4 => (decimal_number(), scale).prop_map(|((text, digits, places), (word, exponent))| (format!("{text}{word}"), scaled(digits, places, exponent))),
        2 => decimal_number().prop_map(|(text, digits, places)| (text, scaled(digits, places, 0))),
        2 => grouped_number().prop_map(|(text, digits, places)| (text, scaled(digits, places, 0))),
        1 => (2_i64..1000, words).prop_map(|(number, (word, exponent))| (format!("{}{word}", spelled(number)), scaled(number, 0, exponent))),
    ]
}

/// Digits, for what stands before a sign or after one.
fn has_digits(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_digit())
}

fn money() -> impl Strategy<Value = Amount> {
    let before = select(vec![
        ("$", "USD"),
        ("US$", "USD"),
        ("A$", "AUD"),
        ("HK$", "HKD"),
        ("C$", "CAD"),
        ("€", "EUR"),
        ("£", "GBP"),
        ("¥", "JPY"),
        ("₹", "INR"),
        ("₩", "KRW"),
        ("EUR ", "EUR"),
        ("USD ", "USD"),
        ("CHF ", "CHF"),
        ("RMB ", "CNY"),
        ("GBP", "GBP"),
    ]);
    let after = select(vec![
        (" yuan", "CNY"),
        (" dollars", "USD"),
        (" US dollars", "USD"),
        (" euros", "EUR"),
        (" yen", "JPY"),
        (" pounds", "GBP"),
        (" Swiss francs", "CHF"),
        (" Norwegian kroner", "NOK"),
        (" rubles", "RUB"),
        (" EUR", "EUR"),
        (" USD", "USD"),
    ]);
    let amount =
        |text, value, currency| Amount { text, kind: Kind::Money, low: value, high: None, currency: Some(currency), unit: None, per: None };
    prop_oneof![
        (before, magnitude().prop_filter("a sign goes before digits", |(text, _)| has_digits(text)))
            .prop_map(move |((sign, currency), (text, value))| amount(format!("{sign}{text}"), value, currency)),
        (magnitude(), after).prop_map(move |((text, value), (name, currency))| amount(format!("{text}{name}"), value, currency)),
    ]
}

fn per() -> impl Strategy<Value = (&'static str, &'static str)> {
    select(vec![
        (" per share", "share"),
        (" a share", "share"),
        (" per tonne", "tonne"),
        (" a barrel", "barrel"),
        (" per barrel", "barrel"),
        (" an ounce", "ounce"),
        (" a year", "year"),
        (" per month", "month"),
        ("/kg", "kilogram"),
    ])
}

fn rate() -> impl Strategy<Value = Amount> {
    (money(), per()).prop_map(|(amount, (words, unit))| Amount { text: format!("{}{words}", amount.text), per: Some(unit), ..amount })
}

/// A share of a hundred, or points of it.
fn percentage() -> impl Strategy<Value = Amount> {
    let unit = select(vec![
        ("%", Kind::Percent, 0),
        (" %", Kind::Percent, 0),
        (" percent", Kind::Percent, 0),
        (" per cent", Kind::Percent, 0),
        (" pct", Kind::Percent, 0),
        (" percentage points", Kind::PercentagePoint, 0),
        (" basis points", Kind::PercentagePoint, 2),
        (" bps", Kind::PercentagePoint, 2),
        ("bps", Kind::PercentagePoint, 2),
        ("pp", Kind::PercentagePoint, 0),
    ]);
    let number = prop_oneof![4 => decimal_number(), 1 => (2_i64..100).prop_map(|number| (spelled(number), number, 0))];
    (number, unit)
        .prop_filter("a sign follows digits", |((text, ..), (unit, ..))| has_digits(text) || unit.starts_with(' ') && *unit != " %")
        .prop_map(|((text, digits, places), (unit, kind, hundredths))| Amount {
            text: format!("{text}{unit}"),
            kind,
            low: Decimal::new(digits, places + hundredths).normalize(),
            high: None,
            currency: None,
            unit: None,
            per: None,
        })
}

fn count() -> impl Strategy<Value = Amount> {
    let known = select(vec![
        (" vehicles", "vehicle"),
        (" barrels", "barrel"),
        (" shares", "share"),
        (" tonnes", "tonne"),
        (" employees", "employee"),
        (" households", "household"),
    ]);
    let any = select(vec![(" companies", "company"), (" new subscribers", "subscriber"), (" branches", "branch")]);
    let amount = |(text, value): (String, Decimal), (noun, unit)| Amount {
        text: format!("{text}{noun}"),
        kind: Kind::Count,
        low: value,
        high: None,
        currency: None,
        unit: Some(unit),
        per: None,
    };
    // Nobody has 3.7 companies; "5m barrels" may as well be a length.
    let whole = |(text, value): &(String, Decimal)| value.is_integer() && !text.ends_with('m');
    prop_oneof![
        (magnitude().prop_filter("a metre", |(text, _)| !text.ends_with('m')), known).prop_map(move |(number, noun)| amount(number, noun)),
        (magnitude().prop_filter("whole", whole), any).prop_map(move |(number, noun)| amount(number, noun)),
    ]
}

/// Two ends of one amount: the unit once or twice.
fn range() -> impl Strategy<Value = (Amount, bool)> {
    let joint = select(vec!["-", "–", " to ", " - ", "and"]);
    (2_i64..500, 1_i64..400, joint, 0..10).prop_map(|(low, more, joint, form)| {
        let high = low + more;
        let between = joint == "and";
        let joint = if between { " and " } else { joint };
        let (text, kind, exponent, currency) = match form {
            0 => (format!("${low}{joint}{high} million"), Kind::Money, 6, Some("USD")),
            1 => (format!("€{low} million{joint}€{high} million"), Kind::Money, 6, Some("EUR")),
            2 => (format!("{low}{joint}{high} billion yuan"), Kind::Money, 9, Some("CNY")),
            3 => (format!("{low}%{joint}{high}%"), Kind::Percent, 0, None),
            4 => (format!("{low}{joint}{high} percent"), Kind::Percent, 0, None),
            5 => (format!("EUR {low}{joint}{high} bn"), Kind::Money, 9, Some("EUR")),
            // The unit changes both numbers; what is added to the upper one stays there.
            6 => (format!("{low}{joint}{high} cents"), Kind::Money, 0, Some("USD")),
            7 => (format!("{low}{joint}{high} basis points"), Kind::PercentagePoint, 0, None),
            8 => (format!("{low}{joint}{high}½ percent"), Kind::Percent, 0, None),
            _ => (format!("{low}{joint}{high} 1/2 percentage points"), Kind::PercentagePoint, 0, None),
        };
        let (low, high) = match form {
            6 | 7 => (Decimal::new(low, 2), Decimal::new(high, 2)),
            8 | 9 => (Decimal::from(low), Decimal::new(high * 10 + 5, 1)),
            _ => (scaled(low, 0, exponent), scaled(high, 0, exponent)),
        };
        let amount = Amount { text, kind, low, high: Some(high), currency, unit: None, per: None };
        (amount, between)
    })
}

fn level() -> impl Strategy<Value = Amount> {
    prop_oneof![3 => money(), 1 => percentage(), 1 => count(), 1 => rate()]
}

fn hedge() -> impl Strategy<Value = (&'static str, Bound)> {
    prop_oneof![
        1 => Just(("", Bound::Exact)),
        2 => select(vec![
            ("about ", Bound::About),
            ("around ", Bound::About),
            ("roughly ", Bound::About),
            ("approximately ", Bound::About),
            ("some ", Bound::About),
            ("an estimated ", Bound::About),
            ("nearly ", Bound::Nearly),
            ("almost ", Bound::Nearly),
            ("close to ", Bound::Nearly),
            ("more than ", Bound::MoreThan),
            ("over ", Bound::MoreThan),
            ("at least ", Bound::AtLeast),
            ("no less than ", Bound::AtLeast),
            ("a minimum of ", Bound::AtLeast),
            ("less than ", Bound::LessThan),
            ("fewer than ", Bound::LessThan),
            ("as much as ", Bound::AtMost),
            ("no more than ", Bound::AtMost),
        ]),
    ]
}

/// How a change is told: verbs, the same said of a level, nouns.
fn verb() -> impl Strategy<Value = (&'static str, Direction)> {
    let up = ["rose", "grew", "increased", "climbed", "jumped", "gained", "surged", "advanced"].map(|verb| (verb, Direction::Up));
    let down = ["fell", "dropped", "declined", "decreased", "slid", "slipped", "plunged", "tumbled"].map(|verb| (verb, Direction::Down));
    select([up, down].concat())
}

fn noun() -> impl Strategy<Value = (&'static str, Direction)> {
    select(vec![
        ("an increase", Direction::Up),
        ("a rise", Direction::Up),
        ("a gain", Direction::Up),
        ("a jump", Direction::Up),
        ("a decrease", Direction::Down),
        ("a decline", Direction::Down),
        ("a fall", Direction::Down),
        ("a drop", Direction::Down),
    ])
}

fn adverb() -> impl Strategy<Value = (&'static str, Direction)> {
    select(vec![("up", Direction::Up), ("down", Direction::Down)])
}

fn basis() -> impl Strategy<Value = (&'static str, Option<Basis>)> {
    select(vec![
        ("", None),
        (" from a year earlier", Some(Basis::YearOnYear)),
        (" from the previous year", Some(Basis::YearOnYear)),
        (" year-on-year", Some(Basis::YearOnYear)),
        (" year on year", Some(Basis::YearOnYear)),
        (" compared to the previous year", Some(Basis::YearOnYear)),
        (" compared with the same period last year", Some(Basis::YearOnYear)),
        (" y/y", Some(Basis::YearOnYear)),
        (" from the previous quarter", Some(Basis::QuarterOnQuarter)),
        (" quarter-on-quarter", Some(Basis::QuarterOnQuarter)),
        (" month-on-month", Some(Basis::MonthOnMonth)),
        (" from the previous month", Some(Basis::MonthOnMonth)),
        (" week-on-week", Some(Basis::WeekOnWeek)),
    ])
}

fn subject() -> impl Strategy<Value = &'static str> {
    select(vec!["Sales", "Operating profit", "Revenue", "Net income", "The company's turnover", "Exports", "Its net loss"])
}

fn expression() -> impl Strategy<Value = Expression> {
    prop_oneof![
        // An amount by itself, and a hedge before it.
        (hedge(), level()).prop_map(|((hedge, bound), amount)| {
            Expression::new(format!("{hedge}{}", amount.text), [Meant::level(&amount).bound(bound)])
        }),
        (subject(), hedge(), level()).prop_map(|(subject, (hedge, bound), amount)| {
            Expression::new(format!("{subject} reached {hedge}{}", amount.text), [Meant::level(&amount).bound(bound)])
        }),
        // Ranges.
        (subject(), range()).prop_map(|(subject, (amount, between))| {
            let lead = if between { "between " } else { "" };
            Expression::new(format!("{subject} will be {lead}{}", amount.text), [Meant::level(&amount)])
        }),
        // Changes.
        (adverb(), percentage(), basis()).prop_map(|((word, direction), amount, (against, basis))| {
            Expression::new(format!("{word} {}{against}", amount.text), [Meant::change(&amount, direction).against(basis)])
        }),
        (subject(), verb(), select(vec!["", "by "]), hedge(), prop_oneof![percentage(), money()], basis()).prop_map(
            |(subject, (verb, direction), by, (hedge, bound), amount, (against, basis))| {
                let change = Meant::change(&amount, direction).against(basis).bound(bound);
                Expression::new(format!("{subject} {verb} {by}{hedge}{}{against}", amount.text), [change])
            }
        ),
        (noun(), hedge(), percentage(), basis()).prop_map(|((noun, direction), (hedge, bound), amount, (against, basis))| {
            let change = Meant::change(&amount, direction).against(basis).bound(bound);
            Expression::new(format!("{noun} of {hedge}{}{against}", amount.text), [change])
        }),
        // A change and the level that it reached.
        (subject(), verb(), percentage(), basis(), hedge(), money()).prop_map(
            |(subject, (verb, direction), change, (against, basis), (hedge, bound), level)| {
                let text = format!("{subject} {verb} {}{against} to {hedge}{}", change.text, level.text);
                let change = Meant::change(&change, direction).against(basis).of(1);
                Expression::new(text, [change, Meant::level(&level).reached_by(direction).bound(bound)])
            }
        ),
        (subject(), hedge(), money(), adverb(), percentage(), basis()).prop_map(
            |(subject, (hedge, bound), level, (word, direction), change, (against, basis))| {
                let text = format!("{subject} reached {hedge}{}, {word} {}{against}", level.text, change.text);
                let change = Meant::change(&change, direction).against(basis).of(0);
                Expression::new(text, [Meant::level(&level).bound(bound), change])
            }
        ),
        (subject(), money(), noun(), percentage(), basis()).prop_map(|(subject, level, (noun, direction), change, (against, basis))| {
            let text = format!("{subject} was {}, {noun} of {}{against}", level.text, change.text);
            let change = Meant::change(&change, direction).against(basis).of(0);
            Expression::new(text, [Meant::level(&level), change])
        }),
        // From one level to another.
        (subject(), verb(), hedge(), magnitude(), magnitude()).prop_map(|(subject, (verb, direction), (hedge, bound), now, before)| {
            let [now, before] = [now, before].map(|(text, value)| euros(&text, value));
            let text = format!("{subject} {verb} to {hedge}{} from {}", now.text, before.text);
            Expression::new(text, [Meant::level(&now).reached_by(direction).bound(bound).from(1), Meant::level(&before)])
        }),
        (subject(), magnitude(), adverb(), magnitude()).prop_map(|(subject, now, (word, direction), before)| {
            let [now, before] = [now, before].map(|(text, value)| euros(&text, value));
            let text = format!("{subject} was {}, {word} from {} a year earlier", now.text, before.text);
            Expression::new(text, [Meant::level(&now).reached_by(direction).from(1), Meant::level(&before)])
        }),
        // The same in another currency.
        (hedge(), magnitude(), hedge(), magnitude()).prop_map(|((first, bound), original, (second, other_bound), restated)| {
            let original = euros(&original.0, original.1);
            let restated = Amount { text: format!("{} yuan", restated.0), currency: Some("CNY"), ..euros("", restated.1) };
            let text = format!("{first}{} ({second}{})", original.text, restated.text);
            Expression::new(text, [Meant::level(&original).bound(bound), Meant::level(&restated).bound(other_bound).restating(0)])
        }),
    ]
}

fn euros(number: &str, value: Decimal) -> Amount {
    let text = format!("{number} euros");
    Amount { text, kind: Kind::Money, low: value, high: None, currency: Some("EUR"), unit: None, per: None }
}

// What is read -------------------------------------------------------------------------------------------------

fn read(text: &str) -> Vec<Meant> {
    let extractor = Extractor::new();
    let figures = extractor.read(text).into_figures();
    let meant = figures.iter().map(|figure| Meant {
        text: figure.text().to_owned(),
        kind: figure.kind(),
        value: figure.value().map(|value| value.normalize()),
        range: figure.low().zip(figure.high()).map(|(low, high)| (low.normalize(), high.normalize())),
        currency: figure.currency().map(|currency| currency.code()),
        unit: figure.unit().map(|unit| unit.to_string()),
        per: figure.per().map(|unit| unit.to_string()),
        bound: figure.bound(),
        role: figure.role().kind(),
        direction: figure.direction(),
        basis: figure.basis(),
        of: figure.change_of(),
        from: figure.earlier(),
        equivalent_of: figure.equivalent_of(),
    });
    meant.collect()
}

/// The same figures, however they are written.
fn unwritten(figures: Vec<Meant>) -> Vec<Meant> {
    figures.into_iter().map(|figure| Meant { text: String::new(), ..figure }).collect()
}

fn sentence(text: &str) -> String {
    let mut characters = text.chars();
    let first = characters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(characters).collect()
}

/// Every word with a capital.
fn title_case(text: &str) -> String {
    text.split(' ').map(sentence).collect::<Vec<_>>().join(" ")
}

fn config() -> ProptestConfig {
    // `PROPTEST_CASES` asks for more.
    let cases = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(2000);
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn what_was_generated_is_what_is_read(expression in expression()) {
        prop_assert_eq!(read(&expression.text), expression.figures, "{}", expression.text);
    }

    #[test]
    fn the_same_with_other_spaces(expression in expression(), space in select(vec!['\u{a0}', '\u{202f}', '\u{2009}', '\u{2007}', '\u{3000}', '\t'])) {
        let text = expression.text.replace(' ', &space.to_string());
        prop_assert_eq!(unwritten(read(&text)), unwritten(expression.figures), "{:?}", text);
    }

    #[test]
    fn the_same_with_other_marks(expression in expression(), dash in select(vec!["-", "\u{2010}", "\u{2011}", "–"]), quote in select(vec!["'", "’"])) {
        let text = expression.text.replace('-', dash).replace('\'', quote);
        prop_assert_eq!(unwritten(read(&text)), unwritten(expression.figures), "{}", text);
    }

    #[test]
    fn the_same_in_other_case(expression in expression(), write in select(vec![sentence as fn(&str) -> String, title_case, |text| text.to_uppercase()])) {
        // A count alone under capitals is a heading: "50 Employees".
        prop_assume!(expression.figures.iter().all(|figure| figure.kind != Kind::Count || figure.text != expression.text));
        let text = write(&expression.text);
        prop_assert_eq!(unwritten(read(&text)), unwritten(expression.figures), "{}", text);
    }

    #[test]
    fn the_same_among_prose(
        expression in expression(),
        before in select(vec!["The board met in Berlin. ", "Shareholders agreed.\n\n", "\"Nothing is decided,\" she said. ", "• "]),
        after in select(vec![".", ". The board will meet again.", ", the company said.", ", according to a statement.", "\nOutlook", "; nothing else is known."]),
    ) {
        let text = format!("{before}{}{after}", sentence(&expression.text));
        prop_assert_eq!(unwritten(read(&text)), unwritten(expression.figures), "{}", text);
    }
}
