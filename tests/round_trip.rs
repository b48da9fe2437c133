//! What is written reads back as the same value, and any text at all is survived.

use std::fmt::{Debug, Display};
use std::str::FromStr;

use financial_figures::rust_decimal::Decimal;
use financial_figures::{
    Basis, Bound, Change, Currency, DecimalSeparator, Direction, Error, ExchangeRate, Expression, Extractor, Figure, Fraction, Kind,
    Language, Magnitude, Money, MoneyParser, Multiple, Percent, PercentagePoints,
};
use proptest::prelude::*;
use proptest::sample::{Index, select};

/// So many cases, and no file of failures: a case that failed once belongs into the tables of `strict.rs`.
fn cases(cases: u32) -> ProptestConfig {
    ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(cases) }
}

/// Any value a decimal can have, with the short ones as likely as the long ones.
fn decimal() -> impl Strategy<Value = Decimal> {
    let digits = prop_oneof![(0u128..100_000).boxed(), any::<u64>().prop_map(u128::from).boxed(), (0u128..1 << 96).boxed(),];
    (digits, 0u32..=28, any::<bool>()).prop_map(|(digits, scale, negative)| {
        let (low, middle, high) = (digits as u32, (digits >> 32) as u32, (digits >> 64) as u32);
        Decimal::from_parts(low, middle, high, negative, scale)
    })
}

fn currency() -> impl Strategy<Value = Currency> {
    any::<Index>().prop_map(|index| {
        let all: Vec<_> = Currency::all().collect();
        all[index.index(all.len())]
    })
}

fn magnitude() -> impl Strategy<Value = Magnitude> {
    let value = || decimal().prop_map(|value| value.abs());
    prop_oneof![
        (value(), currency()).prop_map(|(value, currency)| Magnitude::Money(Money::new(value, currency))),
        value().prop_map(|value| Magnitude::Percent(Percent::new(value))),
        value().prop_map(|value| Magnitude::PercentagePoints(PercentagePoints::new(value))),
        value().prop_map(|value| Magnitude::Multiple(Multiple::new(value))),
        value().prop_map(|value| Magnitude::Fraction(Fraction::new(value))),
        value().prop_map(Magnitude::Number),
    ]
}

/// Written and read, a value is the same; so it is between spaces.
fn reads_back<T>(value: T) -> Result<(), TestCaseError>
where
    T: Display + Debug + PartialEq + FromStr<Err = Error>,
{
    let written = value.to_string();
    let expected = Ok(value);
    prop_assert_eq!(&written.parse::<T>(), &expected);
    prop_assert_eq!(&format!(" {written}\n").parse::<T>(), &expected);
    Ok(())
}

#[test]
fn names_read_back() {
    for currency in Currency::all() {
        assert_eq!(currency.to_string().parse(), Ok(currency));
        for name in [currency.name(), currency.name_plural()] {
            if let Ok(read) = name.parse::<Currency>() {
                assert_eq!(read.name().to_lowercase(), currency.name().to_lowercase(), "{name}");
            }
        }
    }
    for basis in [Basis::YearOnYear, Basis::HalfOnHalf, Basis::QuarterOnQuarter, Basis::MonthOnMonth, Basis::WeekOnWeek, Basis::DayOnDay] {
        assert_eq!(basis.to_string().parse(), Ok(basis));
    }
    for bound in [Bound::Exact, Bound::About, Bound::Nearly, Bound::MoreThan, Bound::AtLeast, Bound::LessThan, Bound::AtMost] {
        assert_eq!(bound.to_string().parse(), Ok(bound));
    }
    for direction in [Direction::Up, Direction::Down, Direction::Flat] {
        assert_eq!(direction.to_string().parse(), Ok(direction));
    }
    assert_eq!(Change::FLAT.to_string().parse(), Ok(Change::FLAT));
}

/// Every currency, also those whose code is a word ("ALL", "TOP").
#[test]
fn money_of_every_currency_reads_back() {
    for currency in Currency::all() {
        for amount in ["5", "-0.50", "1234567.891", "79228162514264337593543950335"] {
            let money = Money::new(amount.parse().unwrap(), currency);
            assert_eq!(money.to_string().parse(), Ok(money));
        }
    }
}

proptest! {
    #![proptest_config(cases(1024))]

    #[test]
    fn values_read_back(value in decimal(), currency in currency(), quote in currency()) {
        reads_back(Money::new(value, currency))?;
        reads_back(Percent::new(value))?;
        reads_back(PercentagePoints::new(value))?;
        reads_back(Multiple::new(value))?;
        reads_back(Fraction::new(value))?;
        if let Ok(rate) = ExchangeRate::new(currency, quote, value) {
            reads_back(rate)?;
        }
    }

    #[test]
    fn changes_read_back(
        magnitude in magnitude(),
        direction in select(vec![Direction::Up, Direction::Down]),
    ) {
        reads_back(Change::new(direction, magnitude).unwrap())?;
    }

    /// Also through the grammar, which reads what the plain forms have no part in.
    #[test]
    fn values_read_back_in_prose(digits in 0u64..10_000_000, scale in 0u32..4, negative: bool) {
        let mut value = Decimal::new(digits as i64, scale);
        value.set_sign_negative(negative);
        // "US$1.234" could be a thousand and more: there the parser has to be told which mark parts decimals.
        let point = MoneyParser::builder().decimal_separator(DecimalSeparator::Point).build();
        let money = |text: String| point.parse(&text).map(Money::from);
        prop_assert_eq!(money(format!("US${value}")), Ok(Money::new(value, Currency::USD)));
        prop_assert_eq!(money(format!("{value} euros")), Ok(Money::new(value, Currency::EUR)));
        if scale < 3 {
            prop_assert_eq!(format!("US${value}").parse(), Ok(Money::new(value, Currency::USD)));
        }
        prop_assert_eq!(format!("{value} percent").parse(), Ok(Percent::new(value)));
        prop_assert_eq!(format!("{value} pp").parse(), Ok(PercentagePoints::new(value)));
        prop_assert_eq!(format!("{value} times").parse(), Ok(Multiple::new(value)));
        let change = Change::up(Magnitude::Percent(Percent::new(value.abs()))).unwrap();
        prop_assert_eq!(format!("rose by {} percent", value.abs()).parse(), Ok(change));
    }
}

/// Pieces that English expressions are made of: amounts, what leads to them, what follows them.
const AMOUNTS: &[&str] = &[
    "26.19 trillion yuan",
    "$3.68 trillion",
    "US$5",
    "€1.2bn",
    "1,234.56 euros",
    "£99",
    "99p",
    "3.2%",
    "3.8 percent",
    "0.1 percentage point",
    "25 bps",
    "12.5x",
    "two-thirds",
    "half",
    "4.9 million vehicles",
    "34 beam lines",
    "1,200 jobs",
    "123.45 points",
    "$80 a barrel",
    "$1.23 per share",
    "$5-10 million",
    "3%-4%",
    "10 to 15 basis points",
    "5 years",
    "2,500",
    "two and a half million dollars",
    "a hundred and five",
    "-5%",
    "+3%",
    "RMB 5m",
    "HK$2.5 mn",
];
const BEFORE: &[&str] = &[
    "",
    "",
    "",
    "about ",
    "more than ",
    "nearly ",
    "up ",
    "down ",
    "rose ",
    "fell by ",
    "an increase of ",
    "up about ",
    "to ",
    "from ",
    "a ",
    "at least ",
];
const BEHIND: &[&str] = &["", "", "", " year on year", " from a year earlier", " or more", " higher", " compared to the previous year"];
const BETWEEN: &[&str] =
    &[" (", ", ", ", or ", " to ", " from ", ") ", " and ", " at ", ", up from ", " compared with ", "; ", ". ", " the "];

/// An English expression, or something much like one.
fn english() -> impl Strategy<Value = String> {
    let part = (select(BEFORE), select(AMOUNTS), select(BEHIND));
    let piece = part.prop_map(|(before, amount, behind)| format!("{before}{amount}{behind}"));
    (piece.clone(), prop::collection::vec((select(BETWEEN), piece), 0..3)).prop_map(|(first, more)| {
        more.into_iter().fold(first, |text, (between, piece)| {
            let close = if between == " (" { ")" } else { "" };
            format!("{text}{between}{piece}{close}")
        })
    })
}

/// Any text, or a heap of pieces that figures are made of.
fn anything() -> impl Strategy<Value = String> {
    let pieces = [
        "$",
        "%",
        "1",
        "26.19",
        "1,234",
        " ",
        " ",
        "(",
        ")",
        "-",
        "–",
        "+",
        ".",
        ",",
        "/",
        "'s",
        "trillion",
        "yuan",
        "percent",
        "percentage point",
        "up",
        "rose",
        "to",
        "from",
        "and",
        "a",
        "half",
        "third",
        "USD",
        "ALL",
        "m",
        "x",
        "½",
        "３",
        "亿",
        "元",
        "同比",
        "增长",
        "約",
        "about",
        "or more",
        "per",
        "share",
        "year",
        "99999999999999999999",
        "quadrillion",
        "hundred",
        "million",
        "one in",
        "between",
        "=",
        "\u{a0}",
        "\u{feff}",
        "é",
        "▲",
        "of the whole",
    ];
    let heap = prop::collection::vec(select(pieces.to_vec()), 0..12).prop_map(|pieces| pieces.concat());
    let words = prop::collection::vec(select(pieces.to_vec()), 0..12).prop_map(|pieces| pieces.join(" "));
    prop_oneof![any::<String>(), heap, words, english()]
}

/// Spans are in bounds, on character boundaries, in order and disjoint; the text of a figure is that of its span.
fn spans_hold(text: &str, figures: &[Figure<'_>]) -> Result<(), TestCaseError> {
    let mut end = 0;
    for figure in figures {
        prop_assert!(end <= figure.start(), "{:?} in {:?}", figure.text(), text);
        prop_assert!(figure.start() < figure.end());
        prop_assert_eq!(figure.span().of(text), Some(figure.text()));
        end = figure.end();
        for link in [figure.change_of(), figure.earlier(), figure.equivalent_of()].into_iter().flatten() {
            prop_assert!(link < figures.len());
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(cases(1024))]

    #[test]
    fn any_text_is_survived(text in anything()) {
        for language in [Language::English, Language::Chinese, Language::Undetermined] {
            let extractor = Extractor::builder().language(language).build();
            spans_hold(&text, extractor.read(&text).figures())?;
            if let Ok(expression) = extractor.parse(&text) {
                spans_hold(&text, expression.figures())?;
            }
        }
        let positions = [
            text.parse::<Expression>().err(),
            text.parse::<Money>().err(),
            text.parse::<Percent>().err(),
            text.parse::<PercentagePoints>().err(),
            text.parse::<Multiple>().err(),
            text.parse::<Fraction>().err(),
            text.parse::<Change>().err(),
            text.parse::<ExchangeRate>().err(),
            text.parse::<Currency>().err(),
            text.parse::<Basis>().err(),
            text.parse::<Bound>().err(),
            text.parse::<Direction>().err(),
        ];
        // An error says where it is, and that is a place of the text.
        for position in positions.iter().flatten().filter_map(Error::position) {
            prop_assert!(text.is_char_boundary(position), "byte {} of {:?}", position, text);
        }
    }

    #[test]
    fn figures_reparse_to_the_same_quantity(text in english()) {
        let extractor = Extractor::new();
        let reading = extractor.read(&text);
        spans_hold(&text, reading.figures())?;
        for figure in reading.figures() {
            let again: Expression = match figure.text().parse() {
                Ok(again) => again,
                Err(error) => return Err(TestCaseError::fail(format!("{:?} of {text:?}: {error}", figure.text()))),
            };
            prop_assert_eq!(again.figures().len(), 1);
            let again = again.figure();
            // "10 to 15 basis points", "€1.2 and 1.4 million": what a figure shares with the next is not in its text.
            let unit_shared = again.kind() == Kind::Number && figure.kind() != Kind::Number;
            let scale = |figure: &Figure<'_>| figure.written().map(|written| written.exponent);
            if unit_shared || scale(again) != scale(figure) {
                continue;
            }
            if figure.is_assumed() && again.is_assumed() && again.currency() != figure.currency() {
                // "HK$5, up from $4": what another amount lends is not in its text either.
                prop_assert_eq!(again.quantity().extent(), figure.quantity().extent());
                prop_assert!(again.currency_candidates().contains(&figure.currency().unwrap()));
            } else if figure.is_change() {
                // The sign of a change is its direction: "up -5%" moves by 5.
                prop_assert_eq!(again.value().map(|value| value.abs()), figure.value());
                prop_assert_eq!(again.kind(), figure.kind());
            } else {
                prop_assert_eq!(again.quantity(), figure.quantity(), "{:?} of {:?}", figure.text(), &text);
            }
            // "EPS of $2", "$2 a share from $1": what it is for each of may be told beside it.
            prop_assert!(again.per().is_none() || again.per() == figure.per());
        }
    }

    /// An expression is written as it was read, so that it reads back with its spans and links.
    #[test]
    fn expressions_read_back(text in english()) {
        if let Ok(expression) = text.parse::<Expression>() {
            prop_assert_eq!(expression.to_string().parse(), Ok(expression));
        }
    }

    /// What is parsed strictly is extracted with the same quantities, where extraction takes it for figures at all. What a
    /// figure is about is read from sentences only.
    #[test]
    fn parsing_agrees_with_extraction(text in english()) {
        if let Ok(expression) = text.parse::<Expression>() {
            let reading = Extractor::builder().every_sentence(true).facts(false).build().read(&text).into_figures();
            // "HK$5, or $4": what a text lends an amount of its own sign, an expression leaves open.
            let lent = reading.iter().zip(expression.figures()).any(|(read, told)| read.is_assumed() && read.currency() != told.currency());
            if reading.len() == expression.figures().len() && !lent {
                prop_assert_eq!(expression.figures(), reading.as_slice());
            }
        }
    }
}
