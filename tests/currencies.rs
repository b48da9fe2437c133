//! Which currency is meant, whether that is assumed, and where the word is none.

use financial_figures::{Currency, Extractor, Kind, Region};

fn region(code: &str) -> Extractor {
    Extractor::builder().region(code.parse::<Region>().unwrap()).build()
}

/// The money of a text: code and major units, with a `?` behind a code that is assumed.
fn money(extractor: &Extractor, text: &str) -> String {
    let reading = extractor.read(text);
    let amounts = reading.figures().iter().filter_map(|figure| {
        let assumed = if figure.is_assumed() { "?" } else { "" };
        let amount = figure.value().or(figure.low())?.normalize();
        Some(format!("{}{assumed} {amount}", figure.currency()?))
    });
    amounts.collect::<Vec<_>>().join(" | ")
}

#[track_caller]
fn check(extractor: &Extractor, table: &[(&str, &str)]) {
    let mut failures = Vec::new();
    for (text, wanted) in table {
        let found = money(extractor, text);
        if found != *wanted {
            failures.push(format!("{text}\n  want {wanted}\n  got  {found}"));
        }
    }
    assert!(failures.is_empty(), "{} of {}:\n{}", failures.len(), table.len(), failures.join("\n"));
}

#[test]
fn words_that_are_no_money() {
    check(
        &Extractor::new(),
        &[
            ("She bought 20 pounds of beef.", ""),
            ("It weighs 20 pounds.", ""),
            ("Growers sold 40 million pounds of almonds.", ""),
            ("They won 3 games.", ""),
            ("The team won 12 medals.", ""),
            ("All 5 plants are open.", ""),
            ("It sold all 5.", ""),
            ("They try 2 ways.", ""),
            ("Try 3 of them.", ""),
            ("The World Cup 2022 was held in winter.", ""),
            ("Add 2 cups of sugar.", ""),
            ("It is among the top 10.", ""),
            ("The top 5 banks agreed.", ""),
            ("The Mark 5 engine is new.", ""),
            ("Sen. Smith cast 2 votes.", ""),
            ("They spent 3 days in the RAND offices.", ""),
            ("A pen costs little, 5 pens less.", ""),
            ("The 2 cops agreed.", ""),
            ("It took 30 sets to link 4 towns.", ""),
            ("Bob 5 was a film.", ""),
            ("About 5 mad dogs ran.", ""),
            ("The 5 dots blinked.", ""),
        ],
    );
}

#[test]
fn the_same_words_as_money() {
    check(
        &Extractor::new(),
        &[
            ("It paid 20 million pounds.", "GBP? 20000000"),
            ("The fine was 500 pounds.", "GBP? 500"),
            ("It paid 5 billion won.", "KRW? 5000000000"),
            ("It paid 5 million reais.", "BRL 5000000"),
            ("It paid 5 million rand.", "ZAR 5000000"),
            ("It paid 300 million marks.", "DEM? 300000000"),
            ("It paid 5 million Swedish crowns.", "SEK 5000000"),
            ("It paid TRY 2 million.", "TRY 2000000"),
            ("It paid 2 million TRY.", "TRY 2000000"),
            ("It paid ALL 5 million.", "ALL 5000000"),
            ("It paid 30 sen a share.", "MYR? 0.3"),
            ("It paid 5 million quid.", "GBP 5000000"),
        ],
    );
}

#[test]
fn signs_by_region() {
    let dollar = [("US", "USD"), ("CA", "CAD"), ("AU", "AUD"), ("MX", "MXN"), ("SG", "SGD"), ("HK", "HKD"), ("NZ", "NZD"), ("CL", "CLP")];
    for (code, currency) in dollar {
        check(&region(code), &[("It paid $5.", &format!("{currency}? 5")), ("It paid US$5.", "USD 5"), ("It paid €5.", "EUR 5")]);
    }
    for (code, currency) in [("US", "USD"), ("CA", "CAD"), ("AU", "AUD"), ("SG", "SGD"), ("GB", "USD"), ("MX", "USD")] {
        check(&region(code), &[("It paid 5 dollars.", &format!("{currency}? 5"))]);
    }
    for (code, currency) in [("GB", "GBP"), ("EG", "EGP"), ("LB", "LBP"), ("US", "GBP")] {
        check(&region(code), &[("It paid £5.", &format!("{currency}? 5")), ("It paid 5 million pounds.", &format!("{currency}? 5000000"))]);
    }
    for (code, currency) in [("JP", "JPY"), ("CN", "CNY"), ("US", "JPY")] {
        check(&region(code), &[("It paid ¥5.", &format!("{currency}? 5"))]);
    }
    for (code, currency) in [("SE", "SEK"), ("NO", "NOK"), ("DK", "DKK")] {
        check(&region(code), &[("It paid kr 500.", &format!("{currency}? 500")), ("It paid 500 kr.", &format!("{currency}? 500"))]);
    }
    for (code, currency) in [("SE", "SEK"), ("NO", "NOK"), ("DK", "DKK"), ("CZ", "CZK"), ("IS", "ISK")] {
        check(&region(code), &[("It paid 5 million crowns.", &format!("{currency}? 5000000"))]);
    }
    for (code, currency) in [("IN", "INR"), ("PK", "PKR"), ("LK", "LKR"), ("NP", "NPR"), ("MU", "MUR")] {
        check(
            &region(code),
            &[
                ("It paid Rs 500.", &format!("{currency}? 500")),
                ("It paid Rs. 500.", &format!("{currency}? 500")),
                ("It paid 500 rupees.", &format!("{currency}? 500")),
            ],
        );
    }
    for (code, currency) in [("MX", "MXN"), ("PH", "PHP"), ("AR", "ARS"), ("CL", "CLP"), ("CO", "COP"), ("UY", "UYU")] {
        check(&region(code), &[("It paid 5 million pesos.", &format!("{currency}? 5000000"))]);
    }
    for (code, currency) in [("CH", "CHF"), ("SN", "XOF"), ("CM", "XAF"), ("RW", "RWF")] {
        check(&region(code), &[("It paid 5 million francs.", &format!("{currency}? 5000000"))]);
    }
    for (code, currency) in [("KW", "KWD"), ("RS", "RSD"), ("JO", "JOD"), ("TN", "TND")] {
        check(&region(code), &[("It paid 5 million dinars.", &format!("{currency}? 5000000"))]);
    }
    for (code, currency) in [("SA", "SAR"), ("QA", "QAR")] {
        check(&region(code), &[("It paid 5 million riyals.", &format!("{currency}? 5000000"))]);
    }
    for (code, currency) in [("KE", "KES"), ("UG", "UGX"), ("TZ", "TZS")] {
        check(&region(code), &[("It paid 5 million shillings.", &format!("{currency}? 5000000"))]);
    }
    for (code, currency) in [("US", "USD"), ("AU", "AUD"), ("DE", "EUR"), ("ZA", "ZAR"), ("JP", "USD")] {
        check(&region(code), &[("It paid 5 cents.", &format!("{currency}? 0.05"))]);
    }
}

#[test]
fn without_a_region_the_likeliest_is_assumed() {
    check(
        &Extractor::new(),
        &[
            ("It paid $5.", "USD? 5"),
            ("It paid 5 dollars.", "USD? 5"),
            ("It paid £5.", "GBP? 5"),
            ("It paid ¥5.", "JPY? 5"),
            ("It paid 500 rupees.", "INR? 500"),
            ("It paid 500 pesos.", "MXN? 500"),
            ("It paid 500 francs.", "CHF? 500"),
            ("It paid 5 cents.", "USD? 0.05"),
        ],
    );
}

/// The candidates of the one amount in a text.
#[track_caller]
fn candidates(extractor: &Extractor, text: &str) -> Vec<Currency> {
    let reading = extractor.read(text);
    let [figure] = reading.figures() else { panic!("{text}: {reading:?}") };
    assert_eq!(figure.kind(), Kind::Money, "{text}");
    let candidates = figure.currency_candidates();
    assert_eq!(figure.is_assumed(), !candidates.is_empty(), "{text}");
    candidates.to_vec()
}

#[test]
fn candidates_are_told_where_the_currency_is_assumed() {
    let plain = Extractor::new();
    assert_eq!(candidates(&plain, "It paid ¥5."), [Currency::JPY, Currency::CNY]);
    assert_eq!(candidates(&plain, "It paid 5 million dirhams."), [Currency::AED, Currency::MAD]);
    for currency in [Currency::USD, Currency::CAD, Currency::AUD, Currency::MXN, Currency::HKD] {
        assert!(candidates(&plain, "It paid $5.").contains(&currency), "{currency}");
    }
    assert!(!candidates(&plain, "It paid 5 dollars.").contains(&Currency::MXN));
    // A region chooses among the candidates, and takes none away.
    assert_eq!(candidates(&plain, "It paid $5."), candidates(&region("CA"), "It paid $5."));
    // What is written settles it.
    for text in [
        "It paid US$5.",
        "It paid USD 5.",
        "It paid €5.",
        "It paid 5 euros.",
        "It paid 5 Canadian dollars.",
        "It paid 5 yuan.",
        "It paid ₹5.",
    ] {
        assert_eq!(candidates(&plain, text), [], "{text}");
        assert_eq!(candidates(&region("CA"), text), [], "{text}");
    }
}

#[test]
fn qualified_names() {
    check(
        &region("US"),
        &[
            ("It paid 5 million Canadian dollars.", "CAD 5000000"),
            ("It paid 5 million Australian dollars.", "AUD 5000000"),
            ("It paid 5 million U.S. dollars.", "USD 5000000"),
            ("It paid 5 million US dollars.", "USD 5000000"),
            ("It paid 5 million Hong Kong dollars.", "HKD 5000000"),
            ("It paid 5 million New Zealand dollars.", "NZD 5000000"),
            ("It paid 5 million Singapore dollars.", "SGD 5000000"),
            ("It paid 5 million new Taiwan dollars.", "TWD 5000000"),
            ("It paid 5 million Egyptian pounds.", "EGP 5000000"),
            ("It paid 5 million British pounds.", "GBP 5000000"),
            ("It paid 5 million pounds sterling.", "GBP 5000000"),
            ("It paid 5 million Swiss francs.", "CHF 5000000"),
            ("It paid 5 million CFA francs.", "XOF? 5000000"),
            ("It paid 5 million Mexican pesos.", "MXN 5000000"),
            ("It paid 5 million Argentine pesos.", "ARS 5000000"),
            ("It paid 5 million Philippine pesos.", "PHP 5000000"),
            ("It paid 5 million Indian rupees.", "INR 5000000"),
            ("It paid 5 million Pakistani rupees.", "PKR 5000000"),
            ("It paid 5 million Norwegian kroner.", "NOK 5000000"),
            ("It paid 5 million Danish crowns.", "DKK 5000000"),
            ("It paid 5 million Swedish kronor.", "SEK 5000000"),
            ("It paid 5 million Czech crowns.", "CZK 5000000"),
            ("It paid 5 million Turkish lira.", "TRY 5000000"),
            ("It paid 5 million Saudi riyals.", "SAR 5000000"),
            ("It paid 5 million Kuwaiti dinars.", "KWD 5000000"),
            ("It paid 5 million South Korean won.", "KRW 5000000"),
            ("It paid 5 million Brazilian reais.", "BRL 5000000"),
            ("It paid 5 million South African rand.", "ZAR 5000000"),
        ],
    );
}

#[test]
fn qualified_signs() {
    check(
        &region("GB"),
        &[
            ("It paid US$5.", "USD 5"),
            ("It paid A$5.", "AUD 5"),
            ("It paid AU$5.", "AUD 5"),
            ("It paid C$5.", "CAD? 5"),
            ("It paid CA$5.", "CAD 5"),
            ("It paid HK$5.", "HKD 5"),
            ("It paid NZ$5.", "NZD 5"),
            ("It paid S$5.", "SGD 5"),
            ("It paid NT$5.", "TWD 5"),
            ("It paid R$5.", "BRL 5"),
            ("It paid MX$5.", "MXN 5"),
            ("It paid RM5 million.", "MYR 5000000"),
            ("It paid Rp 5 million.", "IDR 5000000"),
            ("It paid 5 million zł.", "PLN 5000000"),
            ("It paid ₩5 million.", "KRW? 5000000"),
            ("It paid ₹5 million.", "INR 5000000"),
            ("It paid ₺5 million.", "TRY 5000000"),
            ("It paid ₽5 million.", "RUB 5000000"),
            ("It paid ₪5 million.", "ILS 5000000"),
            ("It paid ฿5 million.", "THB 5000000"),
            ("It paid ₫5 million.", "VND 5000000"),
            ("It paid ₦5 million.", "NGN 5000000"),
            ("It paid ₱5 million.", "PHP 5000000"),
        ],
    );
}

#[test]
fn every_active_code_stands_before_and_behind_its_amount() {
    let extractor = Extractor::new();
    let mut failures = Vec::new();
    for currency in Currency::all().filter(|currency| currency.status() == financial_figures::Status::Active) {
        for text in
            [format!("It paid {currency} 5 million."), format!("It paid 5 million {currency}."), format!("It paid {currency}5 million.")]
        {
            if money(&extractor, &text) != format!("{currency} 5000000") {
                failures.push(format!("{text} -> {}", money(&extractor, &text)));
            }
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn every_active_name_is_the_currency() {
    let extractor = Extractor::new();
    let mut failures = Vec::new();
    let named = |currency: &Currency| {
        currency.status() == financial_figures::Status::Active && currency.minor_unit().is_some() && !currency.name_plural().contains('(')
    };
    for currency in Currency::all().filter(named) {
        let text = format!("It paid 5 million {}.", currency.name_plural());
        if money(&extractor, &text) != format!("{currency} 5000000") {
            failures.push(format!("{text} -> {}", money(&extractor, &text)));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn minor_units() {
    check(
        &Extractor::new(),
        &[
            ("It paid 50 cents.", "USD? 0.5"),
            ("It paid 50 U.S. cents.", "USD 0.5"),
            ("It paid 50 Australian cents.", "AUD 0.5"),
            ("It paid 50 Canadian cents.", "CAD 0.5"),
            ("It paid 50 euro cents.", "EUR 0.5"),
            ("It paid 50 eurocents.", "EUR 0.5"),
            ("It paid 50¢.", "USD? 0.5"),
            ("It paid 50 pence.", "GBP? 0.5"),
            ("It paid 12.5p a share.", "GBP? 0.125"),
            ("It paid a penny a share.", "GBP? 0.01"),
            ("It paid 50 paise.", "INR? 0.5"),
            ("It paid 50 centavos.", "MXN? 0.5"),
            ("It paid 50 centimes.", "CHF? 0.5"),
            ("It paid 50 rappen.", "CHF 0.5"),
            ("It paid 50 pfennigs.", "DEM 0.5"),
            ("It paid 50 kopecks.", "RUB? 0.5"),
            ("It paid 50 kopiykas.", "UAH 0.5"),
            ("It paid 50 groszy.", "PLN 0.5"),
            ("It paid 50 stotinki.", "BGN 0.5"),
            ("It paid 50 bani.", "RON? 0.5"),
            ("It paid 50 kurus.", "TRY 0.5"),
            ("It paid 50 agorot.", "ILS 0.5"),
            ("It paid 50 piastres.", "EGP? 0.5"),
            ("It paid 50 halalas.", "SAR 0.5"),
            ("It paid 250 fils.", "KWD? 0.25"),
            ("It paid 250 baisa.", "OMR 0.25"),
            ("It paid 250 millimes.", "TND 0.25"),
            ("It paid 50 kobo.", "NGN 0.5"),
            ("It paid 50 pesewas.", "GHS 0.5"),
            ("It paid 50 ngwee.", "ZMW 0.5"),
            ("It paid 50 satang.", "THB 0.5"),
            ("It paid 5 jiao.", "CNY 0.5"),
            ("It paid 50 tetri.", "GEL 0.5"),
            ("It paid 50 øre.", "NOK? 0.5"),
            ("It paid 50 öre.", "SEK? 0.5"),
            ("It paid 5 million cents.", "USD? 50000"),
        ],
    );
}

#[test]
fn minor_units_by_region() {
    for (code, text, wanted) in [
        ("PK", "It paid 50 paisa.", "PKR? 0.5"),
        ("BR", "It paid 50 centavos.", "BRL? 0.5"),
        ("PH", "It paid 50 centavos.", "PHP? 0.5"),
        ("DK", "It paid 50 øre.", "DKK? 0.5"),
        ("LB", "It paid 50 piastres.", "LBP? 0.5"),
        ("BH", "It paid 250 fils.", "BHD? 0.25"),
        ("NZ", "It paid 50 cents.", "NZD? 0.5"),
        ("GI", "It paid 50 pence.", "GIP? 0.5"),
    ] {
        check(&region(code), &[(text, wanted)]);
    }
}

#[test]
fn crypto_assets() {
    check(
        &Extractor::new(),
        &[
            ("It holds 12 BTC.", "BTC 12"),
            ("It holds 12 bitcoins.", "BTC 12"),
            ("It holds 3.5 ETH.", "ETH 3.5"),
            ("It holds 5 million dogecoin.", "DOGE 5000000"),
        ],
    );
}

#[test]
fn names_of_the_callers() {
    let extractor = Extractor::builder().currency("moolah", Currency::CAD).unwrap().currency("₵₵", Currency::GHS).unwrap().build();
    check(&extractor, &[("It paid 5 million moolah.", "CAD 5000000"), ("It paid ₵₵5.", "GHS 5"), ("It paid €5.", "EUR 5")]);
}
