//! Strict parsing of any text as every type: a value that is written so that it is read again, or an error.
#![no_main]

use std::fmt::{Debug, Display};
use std::str::FromStr;

use financial_figures::{Change, Currency, Error, ExchangeRate, Expression, Fraction, Money, Multiple, Percent, PercentagePoints};
use libfuzzer_sys::fuzz_target;

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
    }
});

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
