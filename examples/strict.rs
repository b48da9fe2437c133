//! A whole string as one value: no searching, and an error that says what is wrong.
//!
//! `cargo run --example strict`

use financial_figures::{Expression, Money};

fn main() {
    // Fields of a form or a data file: the string is an amount of money, or it is an error.
    for field in ["US$5.2 million", "€1,234.56", "5.2 million", "$5 or so", ""] {
        match field.parse::<Money>() {
            Ok(money) => println!("{field:<18} {} of {}", money.amount(), money.currency()),
            Err(error) => println!("{field:<18} error: {error}"),
        }
    }
    println!();

    // An expression is a figure with what qualifies it: bound, direction, basis.
    for field in [
        "26.19 trillion yuan (about $3.68 trillion)",
        "up 3.2%",
        "more than 4.9 million vehicles",
        "down 25 bps year on year",
        "up and away",
    ] {
        match field.parse::<Expression>() {
            Ok(expression) => {
                let figures: Vec<_> = expression.figures().iter().map(ToString::to_string).collect();
                println!("{field:<44} {}", figures.join(" = "));
            }
            Err(error) => println!("{field:<44} error: {error}"),
        }
    }
}
