//! Which currency is meant, whether that is assumed, and where the word is none.

mod support;

use financial_figures::{Currency, Extractor, Kind, Region};
use support::check;

fn region(code: &str) -> Extractor {
    Extractor::builder().region(code.parse::<Region>().unwrap()).build()
}

/// Holds amounts, each in the notation of `support`, against what is read in "It paid AMOUNT."
#[track_caller]
fn paid(extractor: &Extractor, amounts: &[&str]) {
    let written = |amount: &&str| amount.split(" -> ").next().unwrap().to_owned();
    let names: Vec<String> = amounts.iter().map(written).collect();
    let texts: Vec<String> = names.iter().map(|name| format!("It paid {name}.")).collect();
    let figures: Vec<[&str; 1]> = amounts.iter().map(|&amount| [amount]).collect();
    let rows: Vec<support::Row<'_>> =
        names.iter().zip(&texts).zip(&figures).map(|((name, text), figures)| (&**name, &**text, &figures[..])).collect();
    check(extractor, &rows);
}

#[test]
fn words_that_are_no_money() {
    check(
        &Extractor::new(),
        &[
            ("pounds of beef", "She bought 20 pounds of beef.", &["20 pounds -> 20 pound"]),
            ("pounds weighed", "It weighs 20 pounds.", &["20 pounds -> 20 pound"]),
            ("pounds of almonds sold", "Growers sold 40 million pounds of almonds.", &["40 million pounds -> 40,000,000 pound"]),
            ("won as a verb", "They won 3 games.", &["3 games -> 3 game"]),
            ("won behind a subject", "The team won 12 medals.", &["12 medals -> 12 medal"]),
            ("all, at the beginning", "All 5 plants are open.", &["5 plants -> 5 plant"]),
            ("all, behind a verb", "It sold all 5.", &["5 -> 5"]),
            ("try as a verb", "They try 2 ways.", &["2 ways -> 2 way"]),
            ("try, at the beginning", "Try 3 of them.", &["3 -> 3"]),
            ("a cup of a year", "The World Cup 2022 was held in winter.", &[]),
            ("cups", "Add 2 cups of sugar.", &["2 cups -> 2 cup"]),
            ("the top 10", "It is among the top 10.", &[]),
            ("the top 5 of something", "The top 5 banks agreed.", &["5 banks -> 5 bank"]),
            ("a model", "The Mark 5 engine is new.", &[]),
            ("a senator", "Sen. Smith cast 2 votes.", &["2 votes -> 2 vote"]),
            ("a name in capitals", "They spent 3 days in the RAND offices.", &["3 days -> 3 day"]),
            ("pens", "A pen costs little, 5 pens less.", &["5 pens -> 5 pen"]),
            ("cops", "The 2 cops agreed.", &["2 cops -> 2 cop"]),
            ("sets and a link", "It took 30 sets to link 4 towns.", &["30 sets -> 30 set", "4 towns -> 4 town"]),
            ("a first name", "Bob 5 was a film.", &["5 -> 5"]),
            ("mad", "About 5 mad dogs ran.", &["5 -> 5 about"]),
            ("dots", "The 5 dots blinked.", &["5 dots -> 5 dot"]),
        ],
    );
}

#[test]
fn the_same_words_as_money() {
    paid(
        &Extractor::new(),
        &[
            "20 million pounds -> GBP? 20,000,000",
            "5 billion won -> KRW? 5,000,000,000",
            "5 million reais -> BRL 5,000,000",
            "5 million rand -> ZAR 5,000,000",
            "300 million marks -> DEM? 300,000,000",
            "5 million Swedish crowns -> SEK 5,000,000",
            "TRY 2 million -> TRY 2,000,000",
            "2 million TRY -> TRY 2,000,000",
            "ALL 5 million -> ALL 5,000,000",
            "30 sen a share -> MYR? 0.3 per share",
            "5 million quid -> GBP 5,000,000",
        ],
    );
    check(&Extractor::new(), &[("pounds of a fine", "The fine was 500 pounds.", &["500 pounds -> GBP? 500"])]);
}

#[test]
fn signs_by_region() {
    let dollar = [("US", "USD"), ("CA", "CAD"), ("AU", "AUD"), ("MX", "MXN"), ("SG", "SGD"), ("HK", "HKD"), ("NZ", "NZD"), ("CL", "CLP")];
    for (code, currency) in dollar {
        paid(&region(code), &[&format!("$5 -> {currency}? 5"), "US$5 -> USD 5", "€5 -> EUR 5"]);
    }
    for (code, currency) in [("US", "USD"), ("CA", "CAD"), ("AU", "AUD"), ("SG", "SGD"), ("GB", "USD"), ("MX", "USD")] {
        paid(&region(code), &[&format!("5 dollars -> {currency}? 5")]);
    }
    for (code, currency) in [("GB", "GBP"), ("EG", "EGP"), ("LB", "LBP"), ("US", "GBP")] {
        paid(&region(code), &[&format!("£5 -> {currency}? 5"), &format!("5 million pounds -> {currency}? 5,000,000")]);
    }
    for (code, currency) in [("JP", "JPY"), ("CN", "CNY"), ("US", "JPY")] {
        paid(&region(code), &[&format!("¥5 -> {currency}? 5")]);
    }
    for (code, currency) in [("SE", "SEK"), ("NO", "NOK"), ("DK", "DKK")] {
        paid(&region(code), &[&format!("kr 500 -> {currency}? 500")]);
        // The point may end the abbreviation or the sentence; it is taken for the abbreviation's.
        check(&region(code), &[("behind, with a point", "It paid 500 kr.", &[&format!("500 kr. -> {currency}? 500")])]);
    }
    for (code, currency) in [("SE", "SEK"), ("NO", "NOK"), ("DK", "DKK"), ("CZ", "CZK"), ("IS", "ISK")] {
        paid(&region(code), &[&format!("5 million crowns -> {currency}? 5,000,000")]);
    }
    for (code, currency) in [("IN", "INR"), ("PK", "PKR"), ("LK", "LKR"), ("NP", "NPR"), ("MU", "MUR")] {
        paid(
            &region(code),
            &[&format!("Rs 500 -> {currency}? 500"), &format!("Rs. 500 -> {currency}? 500"), &format!("500 rupees -> {currency}? 500")],
        );
    }
    for (code, currency) in [("MX", "MXN"), ("PH", "PHP"), ("AR", "ARS"), ("CL", "CLP"), ("CO", "COP"), ("UY", "UYU")] {
        paid(&region(code), &[&format!("5 million pesos -> {currency}? 5,000,000")]);
    }
    for (code, currency) in [("CH", "CHF"), ("SN", "XOF"), ("CM", "XAF"), ("RW", "RWF")] {
        paid(&region(code), &[&format!("5 million francs -> {currency}? 5,000,000")]);
    }
    for (code, currency) in [("KW", "KWD"), ("RS", "RSD"), ("JO", "JOD"), ("TN", "TND")] {
        paid(&region(code), &[&format!("5 million dinars -> {currency}? 5,000,000")]);
    }
    for (code, currency) in [("SA", "SAR"), ("QA", "QAR")] {
        paid(&region(code), &[&format!("5 million riyals -> {currency}? 5,000,000")]);
    }
    for (code, currency) in [("KE", "KES"), ("UG", "UGX"), ("TZ", "TZS")] {
        paid(&region(code), &[&format!("5 million shillings -> {currency}? 5,000,000")]);
    }
    for (code, currency) in [("US", "USD"), ("AU", "AUD"), ("DE", "EUR"), ("ZA", "ZAR"), ("JP", "USD")] {
        paid(&region(code), &[&format!("5 cents -> {currency}? 0.05")]);
    }
}

#[test]
fn without_a_region_the_likeliest_is_assumed() {
    paid(
        &Extractor::new(),
        &[
            "$5 -> USD? 5",
            "5 dollars -> USD? 5",
            "£5 -> GBP? 5",
            "¥5 -> JPY? 5",
            "500 rupees -> INR? 500",
            "500 pesos -> MXN? 500",
            "500 francs -> CHF? 500",
            "5 cents -> USD? 0.05",
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
    paid(
        &region("US"),
        &[
            "5 million Canadian dollars -> CAD 5,000,000",
            "5 million Australian dollars -> AUD 5,000,000",
            "5 million U.S. dollars -> USD 5,000,000",
            "5 million US dollars -> USD 5,000,000",
            "5 million Hong Kong dollars -> HKD 5,000,000",
            "5 million New Zealand dollars -> NZD 5,000,000",
            "5 million Singapore dollars -> SGD 5,000,000",
            "5 million new Taiwan dollars -> TWD 5,000,000",
            "5 million Egyptian pounds -> EGP 5,000,000",
            "5 million British pounds -> GBP 5,000,000",
            "5 million pounds sterling -> GBP 5,000,000",
            "5 million Swiss francs -> CHF 5,000,000",
            "5 million CFA francs -> XOF? 5,000,000",
            "5 million Mexican pesos -> MXN 5,000,000",
            "5 million Argentine pesos -> ARS 5,000,000",
            "5 million Philippine pesos -> PHP 5,000,000",
            "5 million Indian rupees -> INR 5,000,000",
            "5 million Pakistani rupees -> PKR 5,000,000",
            "5 million Norwegian kroner -> NOK 5,000,000",
            "5 million Danish crowns -> DKK 5,000,000",
            "5 million Swedish kronor -> SEK 5,000,000",
            "5 million Czech crowns -> CZK 5,000,000",
            "5 million Turkish lira -> TRY 5,000,000",
            "5 million Saudi riyals -> SAR 5,000,000",
            "5 million Kuwaiti dinars -> KWD 5,000,000",
            "5 million South Korean won -> KRW 5,000,000",
            "5 million Brazilian reais -> BRL 5,000,000",
            "5 million South African rand -> ZAR 5,000,000",
        ],
    );
}

#[test]
fn qualified_signs() {
    paid(
        &region("GB"),
        &[
            "US$5 -> USD 5",
            "A$5 -> AUD 5",
            "AU$5 -> AUD 5",
            "C$5 -> CAD? 5",
            "CA$5 -> CAD 5",
            "HK$5 -> HKD 5",
            "NZ$5 -> NZD 5",
            "S$5 -> SGD 5",
            "NT$5 -> TWD 5",
            "R$5 -> BRL 5",
            "MX$5 -> MXN 5",
            "RM5 million -> MYR 5,000,000",
            "Rp 5 million -> IDR 5,000,000",
            "₩5 million -> KRW? 5,000,000",
            "₹5 million -> INR 5,000,000",
            "₺5 million -> TRY 5,000,000",
            "₽5 million -> RUB 5,000,000",
            "₪5 million -> ILS 5,000,000",
            "฿5 million -> THB 5,000,000",
            "₫5 million -> VND 5,000,000",
            "₦5 million -> NGN 5,000,000",
            "₱5 million -> PHP 5,000,000",
        ],
    );
    check(&region("GB"), &[("an abbreviation with its point", "It paid 5 million zł.", &["5 million zł. -> PLN 5,000,000"])]);
}

#[test]
fn every_active_code_stands_before_and_behind_its_amount() {
    let extractor = Extractor::new();
    let active = Currency::all().filter(|currency| currency.status() == financial_figures::Status::Active);
    let written = active
        .flat_map(|code| [format!("{code} 5 million"), format!("5 million {code}"), format!("{code}5 million")].map(|text| (code, text)));
    let amounts: Vec<String> = written.map(|(code, text)| format!("{text} -> {code} 5,000,000")).collect();
    paid(&extractor, &amounts.iter().map(|amount| &**amount).collect::<Vec<_>>());
}

#[test]
fn every_active_name_is_the_currency() {
    let named = |currency: &Currency| {
        currency.status() == financial_figures::Status::Active && currency.minor_unit().is_some() && !currency.name_plural().contains('(')
    };
    let currencies = Currency::all().filter(named);
    let amounts: Vec<String> = currencies.map(|currency| format!("5 million {} -> {currency} 5,000,000", currency.name_plural())).collect();
    paid(&Extractor::new(), &amounts.iter().map(|amount| &**amount).collect::<Vec<_>>());
}

#[test]
fn minor_units() {
    paid(
        &Extractor::new(),
        &[
            "50 cents -> USD? 0.5",
            "50 U.S. cents -> USD 0.5",
            "50 Australian cents -> AUD 0.5",
            "50 Canadian cents -> CAD 0.5",
            "50 euro cents -> EUR 0.5",
            "50 eurocents -> EUR 0.5",
            "50¢ -> USD? 0.5",
            "50 pence -> GBP? 0.5",
            "12.5p a share -> GBP? 0.125 per share",
            "a penny a share -> USD? 0.01 per share",
            "50 paise -> INR? 0.5",
            "50 centavos -> MXN? 0.5",
            "50 centimes -> CHF? 0.5",
            "50 rappen -> CHF 0.5",
            "50 pfennigs -> DEM 0.5",
            "50 kopecks -> RUB? 0.5",
            "50 kopiykas -> UAH 0.5",
            "50 groszy -> PLN 0.5",
            "50 stotinki -> BGN 0.5",
            "50 bani -> RON? 0.5",
            "50 kurus -> TRY 0.5",
            "50 agorot -> ILS 0.5",
            "50 piastres -> EGP? 0.5",
            "50 halalas -> SAR 0.5",
            "250 fils -> KWD? 0.25",
            "250 baisa -> OMR 0.25",
            "250 millimes -> TND 0.25",
            "50 kobo -> NGN 0.5",
            "50 pesewas -> GHS 0.5",
            "50 ngwee -> ZMW 0.5",
            "50 satang -> THB 0.5",
            "5 jiao -> CNY 0.5",
            "50 tetri -> GEL 0.5",
            "50 øre -> NOK? 0.5",
            "50 öre -> SEK? 0.5",
            "5 million cents -> USD? 50,000",
        ],
    );
}

#[test]
fn minor_units_by_region() {
    for (code, amount) in [
        ("PK", "50 paisa -> PKR? 0.5"),
        ("BR", "50 centavos -> BRL? 0.5"),
        ("PH", "50 centavos -> PHP? 0.5"),
        ("DK", "50 øre -> DKK? 0.5"),
        ("LB", "50 piastres -> LBP? 0.5"),
        ("BH", "250 fils -> BHD? 0.25"),
        ("NZ", "50 cents -> NZD? 0.5"),
        ("GI", "50 pence -> GIP? 0.5"),
    ] {
        paid(&region(code), &[amount]);
    }
}

#[test]
fn crypto_assets() {
    check(
        &Extractor::new(),
        &[
            ("code", "It holds 12 BTC.", &["12 BTC -> BTC 12"]),
            ("name", "It holds 12 bitcoins.", &["12 bitcoins -> BTC 12"]),
            ("code with decimals", "It holds 3.5 ETH.", &["3.5 ETH -> ETH 3.5"]),
            ("name with a scale", "It holds 5 million dogecoin.", &["5 million dogecoin -> DOGE 5,000,000"]),
        ],
    );
}

#[test]
fn names_of_the_callers() {
    let extractor = Extractor::builder().currency("moolah", Currency::CAD).unwrap().currency("₵₵", Currency::GHS).unwrap().build();
    paid(&extractor, &["5 million moolah -> CAD 5,000,000", "₵₵5 -> GHS 5", "€5 -> EUR 5"]);
}
