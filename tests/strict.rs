//! Strict parsing by example: what is accepted, with its value, and what is refused, with its message.

use std::fmt::Display;
use std::str::FromStr;

use financial_figures::{
    Basis, Bound, Change, Currency, DecimalSeparator, Direction, Error, ExchangeRate, Expression, Extractor, Fraction, Kind, Money,
    Multiple, Percent, PercentagePoints,
};

/// Each text, and what its value is written as.
#[track_caller]
fn accepted<T: FromStr<Err = Error> + Display>(cases: &[(&str, &str)]) {
    for (text, expected) in cases {
        match text.parse::<T>() {
            Ok(value) => assert_eq!(value.to_string(), *expected, "{text:?}"),
            Err(error) => panic!("{text:?}: {error}"),
        }
    }
}

/// Each text, and the message of its error.
#[track_caller]
fn refused<T: FromStr<Err = Error> + Display>(cases: &[(&str, &str)]) {
    for (text, message) in cases {
        match text.parse::<T>() {
            Ok(value) => panic!("{text:?} was read as {value}"),
            Err(error) => assert_eq!(error.to_string(), *message, "{text:?}"),
        }
    }
}

#[test]
fn money() {
    accepted::<Money>(&[
        ("US$5.2 million", "USD 5200000"),
        ("$1,234.56", "USD 1234.56"),
        ("€1,234.56", "EUR 1234.56"),
        ("26.19 trillion yuan", "CNY 26190000000000"),
        ("  $5\n", "USD 5"),
        ("-$5", "USD -5"),
        ("$-5", "USD -5"),
        ("($5 million)", "USD -5000000"),
        ("99p", "GBP 0.99"),
        ("$5 and 20 cents", "USD 5.20"),
        ("one dollar", "USD 1"),
        ("two and a half million euros", "EUR 2500000"),
        ("ALL 5", "ALL 5"),
        ("JPY 79228162514264337593543950335", "JPY 79228162514264337593543950335"),
    ]);
    refused::<Money>(&[
        ("", "expected an amount of money, found the end of the text at byte 0"),
        ("abc", "expected an amount of money, found \"abc\" at byte 0"),
        ("5.2", "expected a currency, found \"5.2\" at byte 0"),
        (" 5.2 million ", "expected a currency, found \"5.2 million\" at byte 1"),
        ("$", "expected a number, found the end of the text at byte 1"),
        ("USD", "expected a number, found the end of the text at byte 3"),
        ("$5 or so", "expected an amount of money, found about USD 5 at byte 0"),
        ("$5 if that", "expected the end of the amount, found \"if that\" at byte 3"),
        ("$5.", "expected the end of the amount, found \".\" at byte 2"),
        ("$5's", "expected the end of the amount, found \"'s\" at byte 2"),
        ("5%", "expected an amount of money, found 5% at byte 0"),
        ("5 vehicles", "expected an amount of money, found \"5 vehicles\" at byte 0"),
        ("about $5", "expected an amount of money, found about USD 5 at byte 6"),
        ("up $5", "expected an amount of money, found up USD 5 at byte 3"),
        ("$80 a barrel", "expected an amount of money, found USD 80 per barrel at byte 0"),
        ("$5 to $6", "expected an amount of money, found USD 5 to USD 6 at byte 0"),
        ("99999999999999999999999999999999 dollars", "the number at byte 0 does not fit 28 digits"),
        ("USD 99999999999999999999999999999999", "the number at byte 4 does not fit 28 digits"),
        ("$99999999999999999999 quadrillion", "the number at byte 1 does not fit 28 digits"),
        ("$0.00000000000000000000000000001", "the number at byte 1 does not fit 28 digits"),
    ]);
}

#[test]
fn percents_and_points_are_two_things() {
    accepted::<Percent>(&[("3.2%", "3.2%"), ("3.2 per cent", "3.2%"), ("-0.5 pct", "-0.5%"), ("five percent", "5%")]);
    refused::<Percent>(&[
        ("3 percentage points", "expected a percent, found 3 percentage points at byte 0"),
        ("25 bps", "expected a percent, found 0.25 percentage points at byte 0"),
        ("5", "expected a percent, found \"5\" at byte 0"),
        ("3% to 4%", "expected a percent, found 3% to 4% at byte 0"),
        ("3% foo", "expected the end of the percent, found \"foo\" at byte 3"),
        ("100000000000000000000000000000%", "the number at byte 0 does not fit 28 digits"),
    ]);
    accepted::<PercentagePoints>(&[
        ("0.1 percentage point", "0.1 percentage points"),
        ("0.1 pp", "0.1 percentage points"),
        ("25 bps", "0.25 percentage points"),
        ("1 percentage point", "1 percentage point"),
    ]);
    refused::<PercentagePoints>(&[
        ("3%", "expected percentage points, found 3% at byte 0"),
        ("3", "expected percentage points, found \"3\" at byte 0"),
    ]);
}

#[test]
fn multiples_and_fractions() {
    accepted::<Multiple>(&[("12.5x", "12.5x"), ("threefold", "3x"), ("18 times", "18x"), ("doubled", "2x"), ("halved", "0.5x")]);
    refused::<Multiple>(&[
        ("3", "expected a multiple, found \"3\" at byte 0"),
        ("18 times earnings", "expected the end of the multiple, found \"earnings\" at byte 9"),
    ]);
    accepted::<Fraction>(&[
        ("1/4", "0.25 of the whole"),
        ("three quarters", "0.75 of the whole"),
        ("one in five", "0.20 of the whole"),
        ("0.2 of the whole", "0.2 of the whole"),
    ]);
    refused::<Fraction>(&[("0.25", "expected a fraction, found \"0.25\" at byte 0"), ("5%", "expected a fraction, found 5% at byte 0")]);
}

#[test]
fn changes() {
    accepted::<Change>(&[
        ("up 3.2%", "up 3.2%"),
        ("an increase of 0.1 percentage point", "up 0.1 percentage points"),
        ("fell by $5 million", "down USD 5000000"),
        ("3% higher", "up 3%"),
        ("a 5% drop", "down 5%"),
        ("doubled", "up 2x"),
        ("+5%", "up 5%"),
        ("▲3%", "up 3%"),
        ("rose by a third", "up 0.3333333333333333333333333333 of the whole"),
        ("up 2008", "up 2008"),
        ("unchanged", "flat"),
    ]);
    refused::<Change>(&[
        ("", "expected a change, found the end of the text at byte 0"),
        ("5%", "expected a change, found 5% at byte 0"),
        ("-5%", "expected a change, found -5% at byte 0"),
        ("up -5%", "expected a change, found \"-5%\" at byte 3"),
        ("up", "expected a change, found \"up\" at byte 0"),
        ("up 3% foo", "expected the end of the change, found \"foo\" at byte 6"),
        ("foo up 3%", "expected a change, found \"foo up 3%\" at byte 0"),
        ("up about 3%", "expected a change, found up about 3% at byte 9"),
        ("up 3.2% year on year", "expected a change, found up 3.2% year on year at byte 3"),
        ("rose 3% to $5", "expected the end of the change, found \"to $5\" at byte 8"),
        ("up $80 a barrel", "expected a change, found up USD 80 per barrel at byte 3"),
    ]);
}

#[test]
fn exchange_rates() {
    accepted::<ExchangeRate>(&[("USD 1 = CNY 7.12", "USD 1 = CNY 7.12"), ("100 yen = $0.65", "JPY 1 = USD 0.0065")]);
    refused::<ExchangeRate>(&[
        ("$1", "expected \"=\", found the end of the text at byte 2"),
        ("$1 = foo", "expected an amount of money, found \"foo\" at byte 5"),
        ("$1 = $2", "an exchange rate needs two currencies, found USD twice"),
    ]);
}

#[test]
fn names() {
    accepted::<Currency>(&[
        ("USD", "USD"),
        (" usd ", "USD"),
        ("US$", "USD"),
        ("Rs.", "INR"),
        ("Swiss francs", "CHF"),
        ("yuan", "CNY"),
        ("ALL", "ALL"),
    ]);
    refused::<Currency>(&[
        ("XYZ", "unknown currency code \"XYZ\""),
        ("all", "expected a currency, found \"all\" at byte 0"),
        ("cents", "expected a currency, found \"cents\" at byte 0"),
        ("", "expected a currency, found the end of the text at byte 0"),
    ]);
    accepted::<Basis>(&[("yoy", "year on year"), ("quarter-on-quarter", "quarter on quarter")]);
    refused::<Basis>(&[("year", "expected a basis of comparison, found \"year\" at byte 0")]);
    accepted::<Bound>(&[("over", "more than"), ("or less", "at most"), ("", "")]);
    refused::<Bound>(&[("perhaps", "expected a bound, found \"perhaps\" at byte 0")]);
    accepted::<Direction>(&[("fell", "down"), ("▲", "up"), ("steady", "flat")]);
    refused::<Direction>(&[("sideways", "expected a direction, found \"sideways\" at byte 0")]);
}

/// The figures of an expression as they would be said, with their links.
fn figures(expression: &Expression) -> String {
    let link = |name: &str, to: Option<usize>| to.map_or(String::new(), |to| format!(" {name}={to}"));
    let said = expression.figures().iter().map(|figure| {
        let links = [link("of", figure.change_of()), link("from", figure.earlier()), link("is", figure.equivalent_of())];
        format!("{figure}{}", links.concat())
    });
    said.collect::<Vec<_>>().join("; ")
}

#[test]
fn expressions() {
    let cases = [
        ("26.19 trillion yuan (about $3.68 trillion)", "CNY 26190000000000; about USD 3680000000000 is=0"),
        ("up 3.2%", "up 3.2%"),
        ("0.1 percentage point", "0.1 percentage points"),
        (
            "26.19 trillion yuan (about $3.68 trillion), up 3.2% from the previous year",
            "CNY 26190000000000; about USD 3680000000000 is=0; up 3.2% year on year of=0",
        ),
        ("rose 3.8 percent year-on-year to more than 1.38 trillion yuan", "up 3.8% year on year of=1; more than CNY 1380000000000"),
        (
            "64.9 percent, an increase of 0.1 percentage point compared to the previous year",
            "64.9%; up 0.1 percentage points year on year of=0",
        ),
        ("fell to $5 million from $7 million", "USD 5000000 from=1; USD 7000000"),
        ("from $7 million to $5 million", "USD 7000000; USD 5000000 from=0"),
        ("$7 million, up from $5 million", "USD 7000000 from=1; USD 5000000"),
        ("$5.2bn vs $4.1bn", "USD 5200000000 from=1; USD 4100000000"),
        ("$5 million (£4m, €4.6m)", "USD 5000000; GBP 4000000 is=0; EUR 4600000 is=0"),
        ("rose $5 million, or 3%, to $10 million", "up USD 5000000 of=2; up 3% of=2 is=0; USD 10000000"),
        ("doubled to $5 million", "up 2x of=1; USD 5000000"),
        ("more than doubled", "up more than 2x"),
        ("between 3 and 4 percent", "3% to 4%"),
        ("from 10 to 15 basis points", "0.10 percentage points to 0.15 percentage points"),
        ("$5-10 million", "USD 5000000 to USD 10000000"),
        ("more than 4.9 million vehicles", "more than 4900000 vehicle"),
        ("down 25 bps year on year", "down 0.25 percentage points year on year"),
        ("$80 a barrel", "USD 80 per barrel"),
        ("$5 million or more", "at least USD 5000000"),
        ("unchanged at 5%", "5%"),
        ("5% higher at $10", "up 5% of=1; USD 10"),
        ("year-on-year growth of 5%", "up 5% year on year"),
        ("(about $3.68 trillion)", "about USD 3680000000000"),
        ("two thirds", "0.6666666666666666666666666667 of the whole"),
        ("34 beam lines", "34 beam line"),
        ("2008", "2008"),
        ("-3.2%", "-3.2%"),
        ("+3.2%", "up 3.2%"),
    ];
    for (text, expected) in cases {
        match text.parse::<Expression>() {
            Ok(expression) => {
                assert_eq!(figures(&expression), expected, "{text:?}");
                assert_eq!(expression.to_string(), text);
            }
            Err(error) => panic!("{text:?}: {error}"),
        }
    }
    refused::<Expression>(&[
        ("", "expected a figure, found the end of the text at byte 0"),
        ("up and away", "expected a figure, found \"up and away\" at byte 0"),
        ("foo 5%", "expected a figure, found \"foo 5%\" at byte 0"),
        ("USD foo", "expected a number, found \"foo\" at byte 4"),
        ("more than 5 xyz", "expected the end of the expression, found \"xyz\" at byte 12"),
        ("up 3.2% if they say so", "expected the end of the expression, found \"if they say so\" at byte 8"),
        ("up 3.2%.", "expected the end of the expression, found \".\" at byte 7"),
        ("(up 3.2%", "expected a closing parenthesis, found the end of the text at byte 8"),
        ("up 3.2%)", "expected the end of the expression, found \")\" at byte 7"),
        ("5% and 6%", "expected the end of the expression, found \"and 6%\" at byte 3"),
        ("$5 million, $6 million", "expected the end of the expression, found \", $6 million\" at byte 10"),
        ("3.2% year on year", "expected the end of the expression, found \"year on year\" at byte 5"),
        ("raised $5 million", "expected a figure, found \"raised $5 million\" at byte 0"),
        ("to $5", "expected a figure, found \"to $5\" at byte 0"),
        ("10:30", "expected the end of the expression, found \":30\" at byte 2"),
        ("99999999999999999999999999999999 people", "the number at byte 0 does not fit 28 digits"),
    ]);
}

#[test]
fn an_extractor_parses_with_its_options() {
    let canada = Extractor::builder().region("CA".parse().unwrap()).build();
    assert_eq!(figures(&canada.parse("$5 (US$4)").unwrap()), "CAD 5; USD 4 is=0");
    let comma = Extractor::builder().decimal_separator(DecimalSeparator::Comma).build();
    assert_eq!(figures(&comma.parse("EUR 1.234,5").unwrap()), "EUR 1234.5");
    let money = Extractor::builder().kinds([Kind::Money]).build();
    assert_eq!(money.parse("up 5%").unwrap_err().to_string(), "expected a figure of the kinds wanted, found up 5% at byte 3");
    let widgets = Extractor::builder().unit("widget", "widgets").unwrap().build();
    assert_eq!(figures(&widgets.parse("5 widgets").unwrap()), "5 widget");
}

#[test]
fn an_overlong_text_is_refused_at_once() {
    let error = "1 ".repeat(1 << 20).parse::<Expression>().unwrap_err();
    assert_eq!(error.position(), Some(4096));
    assert!("元".repeat(5000).parse::<Money>().is_err());
    assert!(error.is_syntax());
    assert!(format!("$1{}", "0".repeat(40)).parse::<Money>().unwrap_err().is_overflow());
}
