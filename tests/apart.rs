//! What stands side by side and is no one amount: on two lines, on two sides of a dash or an "and", behind the letter that
//! ends a name. The notation is that of `support`.

mod support;

use financial_figures::{Extractor, Language};
use support::Row;

#[track_caller]
fn check(language: Language, table: &[Row<'_>]) {
    support::check(&Extractor::builder().language(language).build(), table);
}

#[test]
fn a_part_of_what_follows() {
    check(
        Language::English,
        &[
            (
                "half of another amount",
                "It lent $7 million and half a billion euros.",
                &["$7 million -> USD? 7,000,000", "half a billion euros -> EUR 500,000,000"],
            ),
            (
                "half of the same unit",
                "It owes £3 million and half a million is due.",
                &["£3 million -> GBP? 3,000,000", "half a million -> GBP? 500,000"],
            ),
            ("half of it", "It made $9 million and half of it is left.", &["$9 million -> USD? 9,000,000", "half -> fraction 0.5"]),
            (
                "a third of it",
                "They made €6 million and a third of the sum went to tax.",
                &["€6 million -> EUR 6,000,000", "a third -> fraction 0.3333333333333333333333333333"],
            ),
            ("a half more", "It sold 3 million and a half tonnes.", &["3 million and a half tonnes -> 3,500,000 tonne"]),
            ("half behind a number", "It won two and half million euros.", &["two and half million euros -> EUR 2,500,000"]),
        ],
    );
}

#[test]
fn two_lines() {
    check(
        Language::English,
        &[
            (
                "a scale and a number word",
                "Rent: Rs 14 crore\nsix million rupees",
                &["Rs 14 crore -> INR? 140,000,000", "six million rupees -> INR? 6,000,000"],
            ),
            ("dollars and cents", "a fee of nine dollars\n40 cents", &["nine dollars -> USD? 9", "40 cents -> USD? 0.4"]),
            (
                "a code that begins a line",
                "two-thirds\nCHF 1'350.00",
                &["two-thirds -> fraction 0.6666666666666666666666666667", "CHF 1'350.00 -> CHF 1,350"],
            ),
            ("a code that ends a line", "4.1m USD\n$2tn", &["4.1m USD -> USD 4,100,000", "$2tn -> USD? 2,000,000,000,000"]),
            ("cents behind a folded and", "It costs nine dollars\nand forty cents.", &["nine dollars\nand forty cents -> USD? 9.4"]),
            (
                "items behind wide blanks",
                "Fees:\n-\u{a0}$6 million\n-\u{a0}$4 million",
                &["$6 million -> USD? 6,000,000", "$4 million -> USD? 4,000,000"],
            ),
            ("a folded number", "It owes two hundred\nmillion dollars.", &["two hundred\nmillion dollars -> USD? 200,000,000"]),
        ],
    );
}

#[test]
fn a_wide_dash() {
    check(
        Language::English,
        &[
            (
                "a fall by far",
                "Sales of €1.4 billion - €6 million in costs",
                &["€1.4 billion -> EUR 1,400,000,000", "€6 million -> EUR 6,000,000"],
            ),
            ("a band from its upper end", "It trades at $7.90 - $7.60.", &["$7.90 - $7.60 -> USD? 7.6..7.9"]),
            (
                "a code and a dash",
                "It holds $2 billion CAD - $15.50 a unit.",
                &["$2 billion CAD -> CAD 2,000,000,000", "$15.50 a unit -> USD? 15.5 per unit"],
            ),
            ("a code and a bracket", "It holds $2 billion CAD (2019: none).", &["$2 billion CAD -> CAD 2,000,000,000"]),
            ("a code and a span", "It got $2 billion CAD 40 days ago.", &["$2 billion CAD -> CAD 2,000,000,000", "40 days -> 40 day"]),
        ],
    );
}

#[test]
fn a_date_before_a_code() {
    check(
        Language::English,
        &[
            ("a day", "On May 7 USD 3.4m was paid.", &["USD 3.4m -> USD 3,400,000"]),
            ("a year", "By 2026 GBP 40m will be due.", &["GBP 40m -> GBP 40,000,000"]),
            ("a year of accounts", "In FY24 EUR 3 mio was lost.", &["EUR 3 mio -> EUR 3,000,000"]),
            ("a number in words", "It sold the five EUR 3m loans.", &["EUR 3m -> EUR 3,000,000"]),
            ("a price and a span", "They paid 2500 EUR 40 days ago.", &["2500 EUR -> EUR 2,500", "40 days -> 40 day"]),
        ],
    );
}

#[test]
fn letters_before_a_sign() {
    check(
        Language::English,
        &[
            ("a firm with an and", "It cost AT&T $6 million.", &["$6 million -> USD? 6,000,000"]),
            ("a firm with a hyphen", "He paid Jay-Z $800.", &["$800 -> USD? 800"]),
            ("a small letter", "It was plan b $3 million less.", &["$3 million -> USD? 3,000,000"]),
            ("a state", "The firm of Conway, AR $4 million owes.", &["$4 million -> USD? 4,000,000"]),
            ("a country", "It cost CA $4 million.", &["CA $4 million -> CAD 4,000,000"]),
            ("a letter that touches", "It cost C$4 million.", &["C$4 million -> CAD? 4,000,000"]),
            ("a listing behind", "a $6 million Singapore-listed firm", &["$6 million -> USD? 6,000,000"]),
            ("letters behind", "a $500 M&A bonus", &["$500 -> USD? 500"]),
            ("a hyphen behind", "a €700 bio-technology grant", &["€700 -> EUR 700"]),
        ],
    );
}

#[test]
fn one_scale_for_two() {
    check(
        Language::English,
        &[
            ("decimals", "The units made $1.7 and $1.9 billion.", &["$1.7 -> USD? 1,700,000,000", "$1.9 billion -> USD? 1,900,000,000"]),
            ("whole numbers may be either", "The units made $4 and $6 million.", &["$6 million -> USD? 6,000,000"]),
            (
                "told one by one",
                "The units made $4 and $6 million, respectively.",
                &["$4 -> USD? 4,000,000", "$6 million -> USD? 6,000,000"],
            ),
            ("cents", "It rose to $4.25 and $6 million was paid.", &["$4.25 -> USD? 4.25 reached up", "$6 million -> USD? 6,000,000"]),
            ("far apart", "It costs $400 and $6 million was paid.", &["$400 -> USD? 400", "$6 million -> USD? 6,000,000"]),
        ],
    );
}

#[test]
fn marks_that_nobody_knows() {
    check(
        Language::English,
        &[
            ("a dot above", "A fee of €1˙6 million", &[]),
            ("an accent", "The price was $1´300.", &[]),
            ("a bullet operator", "It owes $3∙8 million.", &[]),
            ("a comma behind a blank", "only ,60 a piece", &[]),
            ("a comma before a code", "only ,60 EUR", &[",60 EUR -> EUR 0.6"]),
            ("a bar", "40|50 percent", &["40 -> 40", "50 percent -> 50%"]),
        ],
    );
}

#[test]
fn chinese_words_behind_a_number() {
    check(
        Language::Chinese,
        &[
            ("bonds", "公司发行6.5亿美元债券。", &["6.5亿美元 -> USD 650,000,000"]),
            ("a fund", "它募集了3亿美元基金。", &["3亿美元 -> USD 300,000,000"]),
            ("the end of a month", "首付款4600万元月底到账。", &["4600万元 -> CNY? 46,000,000"]),
            ("January", "2024元月发货。", &[]),
            ("once", "收费五百元一次。", &["五百元 -> CNY? 500"]),
            ("a coin and its tenths", "卖三块四。", &["三块四 -> CNY? 3.4"]),
            ("this one", "这一三成的份额", &[]),
            ("rich people", "他是千万富豪。", &[]),
            ("years", "从18年至22年，产量增长30%。", &["30% -> 30% up"]),
        ],
    );
}
