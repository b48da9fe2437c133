//! Strict parsing of any text as every type: a value that is written so that it is read again, or an error.
#![no_main]

use std::fmt::{Debug, Display};
use std::str::FromStr;
use std::sync::LazyLock;

use financial_figures::{
    Change, Currency, Error, ExchangeRate, Expression, Extractor, Fraction, Money, Multiple, Percent, PercentagePoints,
};
use libfuzzer_sys::fuzz_target;

static EXTRACTOR: LazyLock<Extractor> = LazyLock::new(Extractor::new);

fuzz_target!(|text: &str| {
    value::<Money>(text);
    value::<Percent>(text);
    value::<PercentagePoints>(text);
    value::<Multiple>(text);
    value::<Fraction>(text);
    value::<Change>(text);
    value::<ExchangeRate>(text);
    value::<Currency>(text);
    value::<Expression>(text);
    if let Ok(expression) = text.parse::<Expression>() {
        for figure in expression.figures() {
            assert_eq!(text.get(figure.start()..figure.end()), Some(figure.text()));
        }
        agrees(text, &expression);
    }
});

/// One amount is the same by its own type, as an expression, and where it is found in a text.
fn agrees(text: &str, expression: &Expression) {
    let [figure] = expression.figures() else { return };
    if figure.is_change() {
        return;
    }
    if let Ok(money) = text.parse::<Money>() {
        assert_eq!(figure.money(), Some(money), "{text:?}");
    }
    if let Ok(percent) = text.parse::<Percent>() {
        assert_eq!(figure.percent(), Some(percent), "{text:?}");
    }
    let found = EXTRACTOR.read(text);
    if let [found] = found.figures() {
        if found.span() == figure.span() && found.kind() == figure.kind() {
            assert_eq!((found.value(), found.low(), found.high()), (figure.value(), figure.low(), figure.high()), "{text:?}");
            assert_eq!(found.currency(), figure.currency(), "{text:?}");
        }
    }
}

fn value<T: FromStr<Err = Error> + Display + Debug + PartialEq>(text: &str) {
    match text.parse::<T>() {
        Ok(value) => {
            let written = value.to_string();
            assert_eq!(written.parse::<T>().as_ref(), Ok(&value), "{text:?} is written {written:?}");
        }
        Err(error) => {
            assert!(!error.to_string().is_empty());
            if let Some(position) = error.position() {
                assert!(position <= text.len(), "{error} in {text:?}");
            }
        }
    }
}
