//! Cells of columns of money, as people type them: what is read, what is assumed, what is refused and why.

use financial_figures::{Currency, DecimalSeparator, Language, Money, MoneyParser, MoneyParserBuilder};

/// A name, a cell, and what is read: the amount, with `?` where its currency is assumed, or the error.
type Row = (&'static str, &'static str, &'static str);

#[track_caller]
fn check(parser: MoneyParserBuilder, rows: &[Row]) {
    let parser = parser.build();
    let mut otherwise = String::new();
    for &(name, cell, wanted) in rows {
        let read = match parser.parse(cell) {
            Ok(parsed) => format!("{}{}", parsed.money(), if parsed.is_assumed() { "?" } else { "" }),
            Err(error) => error.to_string(),
        };
        if read != wanted {
            otherwise += &format!("\n{name}: {cell:?}\n  - {wanted}\n  + {read}");
        }
    }
    assert!(otherwise.is_empty(), "{otherwise}");
}

#[test]
fn as_money_is_parsed() {
    let rows: &[Row] = &[
        ("a code", "USD 1,234.50", "USD 1234.50"),
        ("a code behind", "1,234.50 USD", "USD 1234.50"),
        ("a sign", "$1,234.50", "USD 1234.50?"),
        ("a qualified sign", "US$5.2 million", "USD 5200000"),
        ("spaces around", "  £ 3 ", "GBP 3?"),
        ("words", "five million euros", "EUR 5000000"),
        ("parentheses", "($5.00)", "USD -5.00?"),
        ("a zero below zero", "-$0.00", "USD 0.00?"),
        ("grouped twice", "€1.234.567", "EUR 1234567"),
        ("the marks of another country", "1.234,56 €", "EUR 1234.56"),
        ("a scale with a slip", "EUR 5 milion", "expected one number, found \"5 milion\" at byte 4"),
        ("what Display writes", "EUR 1.234", "EUR 1.234"),
        ("a currency in thousandths", "KWD1.234", "KWD 1.234"),
        ("two numbers in one", "€1.234", "expected a number that can be read in one way, found \"1.234\" at byte 3"),
        ("two numbers in one, scaled", "$1.234 million", "USD 1234000?"),
        ("below one", "$0.125", "USD 0.125?"),
        ("a bare number", "1,234.50", "expected a currency, found \"1,234.50\" at byte 0"),
        ("nothing", "", "expected an amount of money, found the end of the text at byte 0"),
        ("no amount", "N/A", "expected an amount of money, found \"N/A\" at byte 0"),
        ("a dash", "-", "expected an amount of money, found \"-\" at byte 0"),
        ("a hedge", "about $5", "expected an amount of money, found about USD 5 at byte 6"),
        ("a rate", "$80 a barrel", "expected an amount of money, found USD 80 per barrel at byte 0"),
        ("more than one", "$5 and $6", "expected the end of the amount, found \"and $6\" at byte 3"),
        ("two numbers or a part", "€5/6", "expected one number, found \"5/6\" at byte 3"),
        ("thousands as they are spoken", "$5 grand", "USD 5000?"),
        ("too many digits", "$99999999999999999999999999999999", "the number at byte 1 does not fit 28 digits"),
    ];
    check(MoneyParser::builder(), rows);
    for &(name, cell, wanted) in rows {
        let read = cell.parse::<Money>().map_or_else(|error| error.to_string(), |money| money.to_string());
        assert_eq!(read, wanted.trim_end_matches('?'), "{name}: {cell:?}");
    }
}

#[test]
fn with_a_default_currency() {
    check(
        MoneyParser::builder().default_currency(Currency::EUR),
        &[
            ("a bare number", "1,234.50", "EUR 1234.50?"),
            ("a whole number", "12", "EUR 12?"),
            ("a scale", "2.5 million", "EUR 2500000?"),
            ("below zero", "-12.50", "EUR -12.50?"),
            ("another currency", "$5", "USD 5?"),
            ("its own sign", "€5", "EUR 5"),
            ("two numbers in one", "1.234", "expected a number that can be read in one way, found \"1.234\" at byte 0"),
            ("a percent", "5%", "expected an amount of money, found 5% at byte 0"),
            ("a date", "12/05/2024", "expected the end of the amount, found \"/05/2024\" at byte 2"),
            ("words", "five hundred", "EUR 500?"),
            ("a side of an account", "5 cr", "expected the end of the amount, found \"cr\" at byte 2"),
        ],
    );
}

#[test]
fn with_a_decimal_comma() {
    check(
        MoneyParser::builder().decimal_separator(DecimalSeparator::Comma).default_currency(Currency::EUR),
        &[
            ("a group", "€1.234", "EUR 1234"),
            ("decimals", "1.234,5", "EUR 1234.5?"),
            ("three decimals", "1,234", "EUR 1.234?"),
            ("groups and decimals", "1.234.567,89", "EUR 1234567.89?"),
            ("the other way round", "1,234.5", "expected a number with the decimal separator that was set, found \"1,234.5\" at byte 0"),
            ("a point", "€12.50", "expected a number with the decimal separator that was set, found \"12.50\" at byte 3"),
            ("Indian groups", "1,23,456", "expected a number with the decimal separator that was set, found \"1,23,456\" at byte 0"),
        ],
    );
}

#[test]
fn with_a_decimal_point() {
    check(
        MoneyParser::builder().decimal_separator(DecimalSeparator::Point).default_currency(Currency::EUR),
        &[
            ("a group", "€1,234", "EUR 1234"),
            ("three decimals", "€1.234", "EUR 1.234"),
            ("groups and decimals", "1,234,567.89", "EUR 1234567.89?"),
            ("Swiss groups", "1'234.50", "EUR 1234.50?"),
            ("a comma", "12,50", "expected a number with the decimal separator that was set, found \"12,50\" at byte 0"),
            ("the other way round", "1.234,5", "expected a number with the decimal separator that was set, found \"1.234,5\" at byte 0"),
        ],
    );
}

#[test]
fn with_a_region() {
    check(
        MoneyParser::builder().region("MX".parse().unwrap()),
        &[("its own sign", "$5", "MXN 5?"), ("a sign of others", "£5", "GBP 5?"), ("a qualified sign", "US$5", "USD 5")],
    );
    check(
        MoneyParser::builder().region("DE".parse().unwrap()),
        &[
            ("a point that groups", "€1.234", "EUR 1234"),
            ("a comma", "€1,50", "EUR 1.50"),
            ("two numbers in one", "€1,234", "expected a number that can be read in one way, found \"1,234\" at byte 3"),
            ("the money of others", "$1,234", "USD 1234?"),
        ],
    );
}

#[test]
fn as_in_accounts() {
    check(
        MoneyParser::builder().accounting_parentheses(true).default_currency(Currency::USD),
        &[
            ("a number in parentheses", "(1,234.56)", "USD -1234.56?"),
            ("a small one", "(5)", "USD -5?"),
            ("a sign in parentheses", "($5)", "USD -5?"),
            ("a sign outside", "$(5)", "USD -5?"),
            ("not closed", "(5.2", "expected a closing parenthesis, found the end of the text at byte 4"),
        ],
    );
}

#[test]
fn with_written_currencies_only() {
    check(
        MoneyParser::builder().written_currency_only(true),
        &[
            ("a code", "CAD 5", "CAD 5"),
            ("a name of one", "5 euros", "EUR 5"),
            ("a sign of many", "$5", "expected a currency that can be only one, found \"$5\" at byte 0"),
            ("a name of many", "5 pesos", "expected a currency that can be only one, found \"5 pesos\" at byte 0"),
        ],
    );
}

#[test]
fn in_other_languages() {
    check(
        MoneyParser::builder().language(Language::Chinese),
        &[("scales", "1.5亿元", "CNY 150000000?"), ("a currency in words", "300万美元", "USD 3000000")],
    );
    check(
        MoneyParser::builder().language(Language::Undetermined),
        &[("the script decides", "300万美元", "USD 3000000"), ("or English", "5 million euros", "EUR 5000000")],
    );
}
