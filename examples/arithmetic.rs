//! What a text implies without saying it: the level before a change, and an exchange rate.
//!
//! `cargo run --example arithmetic`

use financial_figures::{Error, ExchangeRate, Extractor};

const TEXT: &str = "Exports reached 26.19 trillion yuan (about $3.68 trillion), up 3.2% from the year before.";

fn main() -> Result<(), Error> {
    let extractor = Extractor::new();
    let reading = extractor.read(TEXT);
    for (index, figure) in reading.figures().iter().enumerate() {
        // "up 3.2%" and the level it reached: what was there before?
        let level = reading.level_of(index).and_then(|level| level.money());
        if let (Some(change), Some(level)) = (figure.change(), level) {
            // An error where nothing can be said, as after a fall by 100%.
            let earlier = change.earlier_level(level)?;
            let (currency, amount) = (earlier.currency(), earlier.amount().round());
            println!("{change} to {level}: before, it was {currency} {amount}");
        }
        // The same amount in two currencies: at which rate?
        for same in reading.equivalents_of(index) {
            if let (Some(original), Some(equivalent)) = (same.money(), figure.money()) {
                let rate = ExchangeRate::implied(original, equivalent)?;
                let (base, quote) = (rate.base(), rate.quote());
                println!("{base} 1 is {quote} {}", rate.rate().round_dp(4));
            }
        }
    }
    Ok(())
}
