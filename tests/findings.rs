//! What searching for faults has found, by fuzzing and by reading: a row for each, so that it stays mended.
//!
//! A finding is written down here in its smallest form, with what should be read. `cargo fuzz run` writes an input
//! that fails under `fuzz/artifacts`; `cargo fuzz tmin` makes it small.

mod support;

use financial_figures::rust_decimal::Decimal;
use financial_figures::{Currency, ExchangeRate, Expression, Extractor, Figure, Language, Money, Percent};

#[test]
fn in_texts() {
    let findings: &[support::Row<'_>] = &[
        // A sign before either end of a range, inside a change: a change has no sign of its own.
        ("both ends negative behind fell", "Sales fell -5 to -3 percent.", &["-5 to -3 percent -> 3..5% down"]),
        ("a negative end and zero behind fell", "Sales fell -5 to 0 percent.", &["-5 to 0 percent -> 0..5% down"]),
        ("ends on both sides of zero behind fell", "Sales fell -5 to 3 percent.", &["-5 to 3 percent -> -5..3% reached down"]),
        ("ends on both sides of zero", "It was -3 to +2 percent.", &["-3 to +2 percent -> -3..2%"]),
        ("a sign behind fell", "It fell -5 percent.", &["-5 percent -> 5% down"]),
        // Zero has no sign.
        ("percent", "It was -0%.", &["-0% -> 0%"]),
        ("money", "It was $-0.00.", &["$-0.00 -> USD? 0"]),
        ("lower end of a range", "It was -0.0 to 5%.", &["-0.0 to 5% -> 0..5%"]),
        // The sign before a scale that is fused to a code: seen by one way of reading, and not by the other.
        ("sign in brackets before a fused scale", "(MUSD 40)", &["(MUSD 40) -> USD -40,000,000"]),
        ("sign before a fused scale", "-MUSD 40", &["-MUSD 40 -> USD -40,000,000"]),
        // A space that does not break is a space before a scale too.
        ("no-break space", "It paid 5\u{a0}m euros.", &["5\u{a0}m euros -> EUR 5,000,000"]),
        ("narrow no-break space", "It paid 5\u{202f}m euros.", &["5\u{202f}m euros -> EUR 5,000,000"]),
        ("thin space", "It paid €5\u{2009}bn.", &["€5\u{2009}bn -> EUR 5,000,000,000"]),
        // A scale that two numbers share, too much for one of them.
        ("second number too large", "Sales were 12.3 (12,345,678,901,234,567,890,123,456) million euros.", &["12.3 -> EUR 12,300,000"]),
        // Neighbours of a range whose difference overflowed.
        (
            "two amounts whose difference overflows",
            "-50 thousand trillion trillion or 50 thousand trillion trillion dollars",
            &[
                "-50 thousand trillion trillion -> USD? -50,000,000,000,000,000,000,000,000,000",
                "50 thousand trillion trillion dollars -> USD? 50,000,000,000,000,000,000,000,000,000",
            ],
        ),
        // What leads to a scale may end with "'s", which the scan for sentences without digits took for a word.
        ("a third's", "a third’s million", &["a third’s million -> 333,333.3333333333333333333333"]),
        // A point before digits where points group: it ended, but the text was read for ever.
        ("a point without a digit before it", "a .75", &[".75 -> 0.75"]),
        ("the same behind a number whose point groups", "1.234,56 and .5", &["1.234,56 -> 1,234.56", ".5 -> 0.5"]),
    ];
    for language in [Language::English, Language::Undetermined] {
        support::check(&Extractor::builder().language(language).build(), findings);
    }
}

/// No figure is negative zero, whose record would be read back as another.
#[test]
fn zero_without_sign() {
    for text in ["-0%", "$-0", "($0)", "-0.00 euros", "minus zero percent", "-0 to 5%", "−0 dollars", "down -0%"] {
        for figure in Extractor::new().figures(text) {
            let ends = [figure.value(), figure.low(), figure.high()];
            assert!(ends.into_iter().flatten().all(|end| !end.is_zero() || end.is_sign_positive()), "{text} is {figure:?}");
        }
    }
}

/// Codes that are words too (ALL, TOP) stand in expressions as any other: money is read as it is written.
#[test]
fn expressions_of_every_currency() {
    for currency in Currency::all() {
        for amount in ["0", "5", "-12", "1.50", "1000"] {
            let money: Money = format!("{currency} {amount}").parse().unwrap();
            let expression: Expression = money.to_string().parse().unwrap();
            assert_eq!(expression.figure().money(), Some(money));
        }
    }
}

/// Codes that are words too (ALL, TOP) stand in exchange rates as any other.
#[test]
fn exchange_rates_of_every_currency() {
    for currency in Currency::all().filter(|&currency| currency != Currency::XAU) {
        for (base, quote) in [(currency, Currency::XAU), (Currency::XAU, currency)] {
            let rate = ExchangeRate::new(base, quote, Decimal::new(12345, 3)).unwrap();
            assert_eq!(rate.to_string().parse(), Ok(rate));
            assert_eq!(rate.to_string().replace(" = ", "="), format!("{base} 1={quote} 12.345"));
            for spaced in ["=", " =", "= ", "  =  ", "\u{a0}=\u{a0}"] {
                assert_eq!(rate.to_string().replace(" = ", spaced).parse(), Ok(rate), "{rate} with {spaced:?}");
            }
        }
    }
}

/// A caller's word for a currency means that currency, whatever it meant before.
#[test]
fn a_callers_currency_wins() {
    let extractor = Extractor::builder().currency("$", Currency::CAD).unwrap().build();
    let money: Vec<_> = extractor.figures("It paid $5.").filter_map(|figure| figure.money()).collect();
    assert_eq!(money, [Money::new(Decimal::from(5), Currency::CAD)]);
}

/// A caller's word means what the caller says, or is refused: it is never taken up in part or left out in silence.
#[test]
fn own_words_hold() {
    let text = "It lent 5 million cents above 300 people over 20 wind/solar parks.";
    let builder = || Extractor::builder();
    let read = |extractor: Extractor| extractor.read(text).figures().iter().map(Figure::to_string).collect::<Vec<_>>();
    assert_eq!(read(builder().skip("above").unwrap().build()).len(), 2);
    assert_eq!(read(builder().currency("cents", Currency::EUR).unwrap().build())[0], "EUR 5000000");
    assert_eq!(read(builder().unit("million", "million").unwrap().build())[0], "5 million");
    for name in ["US2", "Area 51", "3M", "S/", "a|b", "", " ", "-"] {
        let error = builder().skip(name).unwrap_err();
        assert!(error.is_unusable_option() && error.to_string().contains(name), "{error}");
        assert!(builder().currency(name, Currency::EUR).is_err() && builder().unit(name, "ones").is_err(), "{name}");
    }
    let error = builder().exclude("item (").unwrap_err();
    assert!(error.is_unusable_option() && error.to_string().lines().count() == 1, "{error}");
    // Long words are told apart by their middle too.
    let long = builder().currency("antidisestablishmentarian", Currency::EUR).unwrap().build();
    assert_eq!(long.read("It paid 5 antidisexxxxxxxxxentarian.").figures()[0].money(), None);
    assert!(long.read("It paid 5 AntiDisestablishmentarian.").figures()[0].money().is_some());
}

/// A caller's word may be longer than any of the lists.
#[test]
fn long_words() {
    let name = "extraordinarilylongwordedwidget";
    let extractor = Extractor::builder().unit(name, "extraordinarilylongwordedwidgets").unwrap().build();
    let figures = extractor.read("It sold 300 extraordinarilylongwordedwidgets.").into_figures();
    let units: Vec<_> = figures.iter().filter_map(|figure| figure.unit()).map(|unit| unit.to_string()).collect();
    assert_eq!(units, [name]);
}

/// "1,1,1" without spaces once had more numbers than a sentence can hold.
#[test]
fn many_numbers_without_spaces() {
    for unit in ["1,", "1.", "1;", "$1,", "一,"] {
        let text = unit.repeat(100_000);
        let figures: Vec<Figure<'_>> = Extractor::new().figures(&text).collect();
        assert!(figures.iter().all(|figure| figure.text().len() < 10), "{unit}");
    }
}

#[test]
fn strictly() {
    assert_eq!("-0%".parse::<Percent>(), Ok(Percent::new(Decimal::ZERO)));
    assert_eq!("USD -0".parse::<Money>(), Ok(Money::new(Decimal::ZERO, Currency::USD)));
    let position = |text: &str| text.parse::<ExchangeRate>().unwrap_err().position();
    assert_eq!((position("USD 1 = CNY x"), position("USD 1 =   CNY x")), (Some(12), Some(14)));
}
