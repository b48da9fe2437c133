//! Marks that tell the sign, the ends and the digits of an amount: minus signs, brackets, ranges, separators, arrows, and the
//! points of a percent.

mod support;

use financial_figures::{Direction, ExchangeRate, Extractor, Language, Money, Region};
use support::check;

#[test]
fn minus_signs_behind_marks() {
    check(
        &Extractor::new(),
        &[
            ("behind an apostrophe", "The box says '-$3 million'.", &["-$3 million -> USD? -3,000,000"]),
            ("behind a quotation mark", "He wrote \"-€9bn\".", &["-€9bn -> EUR -9,000,000,000"]),
            ("behind a curly quotation mark", "The form shows “-2.5%”.", &["-2.5% -> -2.5%"]),
            ("behind a colon", "Loss:-£2.4m", &["-£2.4m -> GBP? -2,400,000"]),
            ("behind an equals sign", "x=-5.5%", &["-5.5% -> -5.5%"]),
            ("behind a bracket", "It reads (-$5m).", &["-$5m -> USD? -5,000,000"]),
            ("behind a bar", "|-5%|", &["-5% -> -5%"]),
            ("both signs", "It was +/-5%.", &["5% -> 5%"]),
            ("behind a hedge", "~-5%", &["-5% -> -5% about"]),
        ],
    );
}

#[test]
fn minus_signs_before_a_blank() {
    check(
        &Extractor::new(),
        &[
            ("behind of", "Cash flow of - $12 million surprised no one.", &["- $12 million -> USD? -12,000,000"]),
            ("behind to", "The yield fell to - 0.4%.", &["- 0.4% -> -0.4% reached down"]),
            ("en dash", "Net cash was – $8 million.", &["– $8 million -> USD? -8,000,000"]),
            ("before a plain amount", "The balance was - 3,200 euros.", &["- 3,200 euros -> EUR -3,200"]),
            ("behind a label", "Profit - $4 million", &["$4 million -> USD? 4,000,000"]),
            ("a pair of dashes", "Sales - $5 million - were weak.", &["$5 million -> USD? 5,000,000"]),
            ("a pair of dashes behind a verb", "Revenue was - $30 million - a record.", &["$30 million -> USD? 30,000,000"]),
            ("over a line", "Result:\n– 12%", &["12% -> 12%"]),
            ("nothing else", "- $3 million", &["- $3 million -> USD? -3,000,000"]),
            ("lines of a list", "Budget:\n- $6 million\n- $4 million", &["$6 million -> USD? 6,000,000", "$4 million -> USD? 4,000,000"]),
            ("one line of a list", "Growth\n- 12%", &["12% -> 12%"]),
        ],
    );
}

#[test]
fn brackets_with_a_code_or_unit_beside_them() {
    check(
        &Extractor::new(),
        &[
            ("code and blank", "Profit was USD (4,210).", &["USD (4,210) -> USD -4,210"]),
            ("code, blank and three digits", "Loss before tax GBP (418)", &["GBP (418) -> GBP -418"]),
            ("a year in brackets", "Fees in GBP (2021) rose.", &[]),
            ("code, blank and scale", "Profit was USD (4.2) million.", &["USD (4.2) million -> USD -4,200,000"]),
            ("three digits before a code", "Cash outflow was (820) USD.", &["(820) USD -> USD -820"]),
            ("two columns behind a percent", "Wages 7% 512 498", &["7% -> 7%"]),
            ("two columns of three digits", "Costs (431) (402)", &["(431) -> -431", "(402) -> -402"]),
            ("a loss for each share", "LPS (2.41) vs (1.97)", &["(2.41) -> -2.41 from 1", "(1.97) -> -1.97"]),
            ("code behind", "The loss was (5,120) USD.", &["(5,120) USD -> USD -5,120"]),
            ("name behind", "Free cash flow (1.35) dollars", &["(1.35) dollars -> USD? -1.35"]),
            ("pence behind", "Net result (1.4)p", &["(1.4)p -> GBP? -0.014"]),
            ("cents behind", "Basic LPS (3.1) cents", &["(3.1) cents -> USD? -0.031"]),
            ("cents of a share", "Pay (0.5)c a share", &["(0.5)c a share -> USD? -0.005 per share"]),
            ("percent behind", "Operating margin (2.1)%", &["(2.1)% -> -2.1%"]),
            ("a note before a code", "See note (1) EUR 5 million.", &["EUR 5 million -> EUR 5,000,000"]),
            ("a note before a name", "See note (2) dollars.", &[]),
            ("said twice", "five (5) dollars", &["five (5) dollars -> USD? 5"]),
            ("square", "Costs came to [$3 million].", &["$3 million -> USD? 3,000,000"]),
            ("square, of a percent", "[5%] of sales", &["5% -> 5%"]),
            ("square, behind a sign", "Costs came to $[3,100].", &[]),
            ("basis points of a measure", "Loan spread (40 bp)", &["(40 bp) -> -0.4pp"]),
            ("basis points behind a verb", "The spread widened (40 bp).", &["40 bp -> 0.4pp"]),
            (
                "basis points restate",
                "It raised rates by half a percentage point (50 bps).",
                &["half a percentage point -> 0.5pp up", "50 bps -> 0.5pp up"],
            ),
            ("blanks", "Margin ( 12.5 )%", &["( 12.5 )% -> -12.5%"]),
            ("basis points outside", "The gap is (25) bps.", &["(25) bps -> -0.25pp"]),
            ("letter outside", "Tax £(3.1)m", &["£(3.1)m -> GBP? -3,100,000"]),
            ("letter outside, no money", "Tax (3.1)m", &["(3.1)m -> -3,100,000"]),
            ("compared", "Loan spread (40 bp) vs last year", &["(40 bp) -> -0.4pp"]),
            ("a link", "Sales rose to [$8 million](https://example.org).", &["$8 million -> USD? 8,000,000 reached up"]),
        ],
    );
}

#[test]
fn brackets_in_a_line_of_accounts() {
    check(
        &Extractor::new(),
        &[
            ("two years", "Loss before tax (2,140) (1,980)", &["(2,140) -> -2,140", "(1,980) -> -1,980"]),
            ("a smaller second", "Cash from operations (1,204) (998)", &["(1,204) -> -1,204", "(998) -> -998"]),
            ("the year named", "Pre-tax result (2,140) (2021: (1,980))", &["(2,140) -> -2,140 from 1", "(1,980) -> -1,980"]),
            ("earnings per share", "EPS (0.52) vs (0.61)", &["(0.52) -> -0.52 from 1", "(0.61) -> -0.61"]),
            ("behind is", "The net result was (4,210).", &["(4,210) -> -4,210"]),
            ("one in a sentence", "The number of staff (2,140) rose.", &["2,140 -> 2,140"]),
            ("apart", "Employees (2,140) and sites (1,210)", &["2,140 -> 2,140", "1,210 -> 1,210"]),
            ("behind a number", "Stores 1,204 (1,180)", &["1,204 -> 1,204 from 1", "1,180 -> 1,180"]),
            ("behind a percent", "Total 4% (1,204)", &["4% -> 4%", "1,204 -> 1,204"]),
            ("decimals behind a percent", "Margin 12.3% (11.1)", &["12.3% -> 12.3%", "11.1 -> 11.1"]),
            ("years", "The merger (2019) (2021)", &[]),
            (
                "the earlier amount behind money",
                "Sales EUR 12.3 million (11.1)",
                &["EUR 12.3 million -> EUR 12,300,000 from 1", "11.1 -> EUR 11,100,000"],
            ),
            ("one behind an abbreviation", "EPS (0.52)", &["(0.52) -> -0.52"]),
            ("the next column", "Tax (1,204) 998", &["(1,204) -> -1,204", "998 -> 998"]),
            ("a standard", "It adopted the IFRS (16.10) standard.", &["16.10 -> 16.1"]),
            ("compared with", "Loss for the year (1,204) compared with (998)", &["(1,204) -> -1,204 from 1", "(998) -> -998"]),
            ("behind of", "It reported EPS of (0.52).", &["(0.52) -> -0.52"]),
            ("a list of percents", "Margins were 4%, (2%) and 3%.", &["4% -> 4%", "(2%) -> -2%", "3% -> 3%"]),
            (
                "a list of money",
                "We earned $0.45, ($0.12), and $0.33 per share.",
                &["$0.45 -> USD? 0.45", "($0.12) -> USD? -0.12", "$0.33 per share -> USD? 0.33 per share"],
            ),
            ("a list of numbers", "Results were 4.2, (3.1) and 2.5.", &["4.2 -> 4.2", "(3.1) -> -3.1", "2.5 -> 2.5"]),
            ("a restatement in a list", "It costs 5 euros, ($6), and takes a day.", &["5 euros -> EUR 5", "$6 -> USD? 6 equivalent_of 0"]),
            ("a note in a list", "Sales rose 4%, (2% organic), and costs fell.", &["4% -> 4% up", "2% -> 2%"]),
            ("behind a percent, and another", "Net loss 6% (2,110) (1,980)", &["6% -> 6%", "2,110 -> 2,110", "(1,980) -> -1,980"]),
        ],
    );
}

#[test]
fn no_cents() {
    check(
        &Extractor::new(),
        &[
            ("comma and dash", "It costs 25,- EUR.", &["25,- EUR -> EUR 25"]),
            ("comma and two dashes", "It costs 1.250,-- €.", &["1.250,-- € -> EUR 1,250"]),
            ("comma and long dash", "It costs 25,— €.", &["25,— € -> EUR 25"]),
            ("point and dash", "It costs CHF 40.-", &["CHF 40.- -> CHF 40"]),
            ("slash and dash", "It costs Rs. 900/- only.", &["Rs. 900/- -> INR? 900"]),
            ("with a rate", "A dividend of Rs 4.50/- per share.", &["Rs 4.50/- per share -> INR? 4.5 per share"]),
            ("sign before", "Tickets at $5,- sell well.", &["$5,- -> USD? 5"]),
            ("a year", "In 2019,- he left.", &[]),
            ("no money", "It was 5/- then.", &["5 -> 5"]),
            ("colon and dash", "It costs 250:- kr now.", &["250:- kr -> SEK? 250"]),
            ("as on a cheque", "Pay ₹ 2,500/-only.", &["₹ 2,500/- -> INR 2,500"]),
        ],
    );
}

#[test]
fn minus_behind() {
    check(
        &Extractor::new(),
        &[
            ("code before", "Balance USD 1,250.50-", &["USD 1,250.50- -> USD -1,250.5"]),
            ("code behind", "Balance 1,250.50- USD", &["1,250.50- USD -> USD -1,250.5"]),
            ("sign before", "Total $40-", &["$40- -> USD? -40"]),
            ("no money", "Adjustment 12.40-", &["12.40- -> -12.4"]),
            ("in brackets", "The account (USD 900-) is closed.", &["USD 900- -> USD -900"]),
            ("before a stop", "It stands at USD 900-.", &["USD 900- -> USD -900"]),
            ("before a word", "It rose $40- the price was set.", &[]),
            ("first half of a range", "5- to 10-year notes", &[]),
            ("a range", "EUR 300- EUR 400", &["EUR 300- EUR 400 -> EUR 300..400"]),
            ("behind the percent", "12.5%-", &["12.5%- -> -12.5%"]),
            ("behind the percent and before more", "12.5%- or so", &["12.5% -> 12.5% about"]),
        ],
    );
}

#[test]
fn one_point_before_three_digits() {
    check(
        &Extractor::new(),
        &[
            ("yen", "JPY 1.234", &["JPY 1.234 -> JPY 1,234"]),
            ("yen, sign", "It costs ¥12.500.", &["¥12.500 -> JPY? 12,500"]),
            ("yen, name", "It costs 12.500 yen.", &["12.500 yen -> JPY 12,500"]),
            ("forints", "It costs 15.900 Ft now.", &["15.900 Ft -> HUF 15,900"]),
            ("pesos of Chile", "It costs CLP 1.250.", &["CLP 1.250 -> CLP 1,250"]),
            ("dong", "It costs VND 250.000.", &["VND 250.000 -> VND 250,000"]),
            ("rupiah", "It costs Rp 15.000.", &["Rp 15.000 -> IDR 15,000"]),
            ("krónur", "It costs ISK 4.990.", &["ISK 4.990 -> ISK 4,990"]),
            ("price of a currency", "The dollar fell to 109.345 yen.", &["109.345 yen -> JPY 109.345 reached down"]),
            ("price of the euro", "The euro bought 162.125 yen.", &["162.125 yen -> JPY 162.125"]),
            ("with a scale", "JPY 1.234 trillion", &["JPY 1.234 trillion -> JPY 1,234,000,000,000"]),
            ("decimals in use", "KWD 1.250", &["KWD 1.250 -> KWD 1.25"]),
            ("dollars", "Petrol at $3.459 a gallon.", &["$3.459 a gallon -> USD? 3.459 per gallon"]),
            ("euros", "It costs €1.250.", &["€1.250 -> EUR 1.25"]),
            ("no money", "The rate is 1.250.", &["1.250 -> 1.25"]),
            ("a range", "COP 3.900-4.000", &["COP 3.900-4.000 -> COP 3,900..4,000"]),
            ("another amount beside it", "Fees of $1,250 and ₩120.000.", &["$1,250 -> USD? 1,250", "₩120.000 -> KRW? 120,000"]),
            ("a rate of exchange", "($1 = 109.345 yen)", &["$1 -> USD? 1", "109.345 yen -> JPY 109.345"]),
            ("a night's rent", "A suite costs ₩ 140.000 a night.", &["₩ 140.000 a night -> KRW? 140,000 per night"]),
        ],
    );
}

#[test]
fn one_point_before_three_digits_by_region() {
    check(
        &Extractor::builder().region("DE".parse::<Region>().unwrap()).build(),
        &[
            ("the region's money", "It costs €1.250.", &["€1.250 -> EUR 1,250"]),
            ("the region's money, code", "It costs 1.250 EUR.", &["1.250 EUR -> EUR 1,250"]),
            ("decimals beside it", "It costs €1.250 and rose 3.5%.", &["€1.250 -> EUR 1.25", "3.5% -> 3.5% up"]),
            ("another money", "It costs $1.250.", &["$1.250 -> USD? 1.25"]),
            ("no money", "The rate is 1.250.", &["1.250 -> 1.25"]),
            ("two decimals", "It costs €1.25.", &["€1.25 -> EUR 1.25"]),
            ("a rate", "Petrol costs €1.659 a litre.", &[]),
        ],
    );
}

#[test]
fn ranges_behind_a_movement() {
    check(
        &Extractor::new(),
        &[
            ("by", "Revenue should grow by 4% to 9%.", &["4% to 9% -> 4..9% up"]),
            ("ahead", "Volumes are expected to decline 3% to 12%.", &["3% to 12% -> 3..12% down"]),
            ("ahead, falling", "Comparable sales are expected to be down 8% to 5%.", &["8% to 5% -> 5..8% down"]),
            ("a noun, falling", "We guide to a decline of 6% to 2%.", &["6% to 2% -> 2..6% down"]),
            ("whole percent", "Sales rose 3% to 12%.", &["3% to 12% -> 3..12% up"]),
            ("of what is told in percent", "Unemployment rose 0.2% to 3.9%.", &["0.2% -> 0.2% up of 1", "3.9% -> 3.9% reached up"]),
            (
                "of what is told in percent, ahead",
                "Unemployment is expected to fall 0.3% to 3.6%.",
                &["0.3% -> 0.3% down of 1", "3.6% -> 3.6% reached down"],
            ),
            ("past and falling", "Profit fell 6% to 2%.", &["6% -> 6% down of 1", "2% -> 2% reached down"]),
            ("to a price", "Shares went down 8% to $5.", &["8% -> 8% down of 1", "$5 -> USD? 5 reached down"]),
            (
                "by, then a range",
                "It raised its target by $0.20 to $4.10 to $4.30.",
                &["$0.20 -> USD? 0.2 up of 1", "$4.10 to $4.30 -> USD? 4.1..4.3 reached up"],
            ),
            ("plus at both ends", "Sales should come in at +13% to +14%.", &["+13% to +14% -> 13..14% up"]),
            ("plus, between", "We see growth between +2% and +3%.", &["+2% and +3% -> 2..3% up"]),
            (
                "money ahead",
                "Capex will rise by $20 million to $30 million.",
                &["$20 million to $30 million -> USD? 20,000,000..30,000,000 up"],
            ),
            (
                "money ahead, to a level",
                "We expect it to fall $5 million to $50 million.",
                &["$5 million -> USD? 5,000,000 down of 1", "$50 million -> USD? 50,000,000 reached down"],
            ),
            ("a target raised", "It will raise its target by $1 to $2.", &["$1 -> USD? 1 up of 1", "$2 -> USD? 2 reached up"]),
            (
                "two ranges",
                "It raised guidance from $3.00 to $3.10 to $3.10 to $3.25.",
                &["$3.00 to $3.10 -> USD? 3..3.1", "$3.10 to $3.25 -> USD? 3.1..3.25 reached up from 0"],
            ),
            (
                "by, then a range of percent",
                "It cut its forecast by 3% to 2% to 4%.",
                &["3% -> 3% down of 1", "2% to 4% -> 2..4% reached down"],
            ),
            (
                "a loss that shrinks",
                "It now sees a loss of $0.15 to $0.12 a share.",
                &["$0.15 to $0.12 a share -> USD? 0.12..0.15 per share"],
            ),
            (
                "from one loss to another",
                "It went from a loss of $0.15 to $0.12 a share.",
                &["$0.15 -> USD? 0.15", "$0.12 a share -> USD? 0.12 per share"],
            ),
            ("points, falling", "We expect volumes to be down 100 to 50 basis points.", &["100 to 50 basis points -> 0.5..1pp down"]),
            ("whole numbers, falling", "We expect sales to be down 9 to 4 percent.", &["9 to 4 percent -> 4..9% down"]),
        ],
    );
}

#[test]
fn ranges_below_and_over_zero() {
    check(
        &Extractor::new(),
        &[
            ("minus at both ends", "Worst case: -3% to -8%", &["-3% to -8% -> -8..-3%"]),
            ("money below zero", "The result will be -$2m to -$6m.", &["-$2m to -$6m -> USD? -6,000,000..-2,000,000"]),
            ("between", "It moved between -2% and -5%.", &["-2% and -5% -> -5..-2%"]),
            ("words", "Margins will be negative 1% to negative 2.5%.", &["negative 1% to negative 2.5% -> -2.5..-1%"]),
            ("over zero", "It moved between -1% and +2%.", &["-1% and +2% -> -1..2%"]),
            ("a fall and a level", "Gold -$12 to $1,930.", &["-$12 -> USD? -12", "$1,930 -> USD? 1,930"]),
            ("two lines", "Losses:\n-$6 million\n-$4 million", &["-$6 million -> USD? -6,000,000", "-$4 million -> USD? -4,000,000"]),
            ("flat to up", "Sales should be flat to up 4%.", &["flat to up 4% -> 0..4% up"]),
            ("flat to down", "Orders look flat to down 3%.", &["flat to down 3% -> 0..3% down"]),
            ("flat to a range", "Rents are flat to slightly down 1% to 2%.", &["flat to slightly down 1% to 2% -> 0..2% down"]),
            ("flat to a number", "Outlook: flat to 2% growth.", &["flat to 2% -> 0..2% up"]),
            ("flat to plus", "We see revenue flat to +3%.", &["flat to +3% -> 0..3% up"]),
            ("between flat and up", "Sales will come in between flat and up 2%.", &["flat and up 2% -> 0..2% up"]),
            ("to flat", "Sales were down 2% to flat.", &["2% to flat -> 0..2% down"]),
            ("down to up", "Guidance is down 1% to up 2%.", &["1% to up 2% -> -1..2%"]),
            ("between down and up", "It will be between down 1% and up 2%.", &["1% and up 2% -> -1..2%"]),
            ("both up", "Margins were up 2% to up 3%.", &["2% to up 3% -> 2..3% up"]),
            ("stayed flat", "Prices stayed flat to the end of May.", &[]),
            ("flat, then money", "The stock was flat to $5 in May.", &["$5 -> USD? 5 reached flat"]),
            ("plain first", "It moved minus 3 to minus 8 percent.", &["minus 3 to minus 8 percent -> -8..-3%"]),
            ("a growth below zero", "We see growth of -5% to -3%.", &["-5% to -3% -> 3..5% down"]),
            ("plus in words", "Sales should move minus 3% to plus 1%.", &["minus 3% to plus 1% -> -3..1%"]),
        ],
    );
}

#[test]
fn ranges_whose_scale_stands_at_one_end() {
    check(
        &Extractor::new(),
        &[
            ("at the first", "Wages are $95k - 120.", &["$95k - 120 -> USD? 95,000..120,000"]),
            ("at the first, two signs", "Wages are $95k-$120.", &["$95k-$120 -> USD? 95,000..120,000"]),
            ("at the first, with a rate", "Wages are $95k - 120 per year.", &["$95k - 120 per year -> USD? 95,000..120,000 per year"]),
            ("things", "It paid $5m to 10 banks.", &["$5m -> USD? 5,000,000", "10 banks -> 10 bank"]),
            ("people", "It paid $95k - 120 people came.", &["$95k -> USD? 95,000", "120 people -> 120 person"]),
            ("a year", "It paid $95k - 2020 was good.", &["$95k -> USD? 95,000"]),
            ("at the second", "Wages are $95-120k.", &["$95-120k -> USD? 95,000..120,000"]),
            ("decimals", "It costs €1.2bn-1.4.", &["€1.2bn-1.4 -> EUR 1,200,000,000..1,400,000,000"]),
            ("between", "Pay is between $95k and 120.", &["$95k and 120 -> USD? 95,000..120,000"]),
            (
                "levels",
                "Sales grew from $1.2 to $1.5 billion.",
                &["$1.2 -> USD? 1,200,000,000", "$1.5 billion -> USD? 1,500,000,000 reached up from 0"],
            ),
            (
                "levels, falling",
                "Sales fell from $5 to $3 million.",
                &["$5 -> USD? 5,000,000", "$3 million -> USD? 3,000,000 reached down from 0"],
            ),
            ("upside down", "It sold 5 to 3 million units.", &[]),
            ("a first end that may lack it", "Fines run from $500-$1M a year.", &[]),
        ],
    );
}

#[test]
fn no_ranges() {
    check(
        &Extractor::new(),
        &[
            (
                "a rate and an amount",
                "It is up $80 a barrel to up $93 million.",
                &["$80 a barrel -> USD? 80 per barrel up", "$93 million -> USD? 93,000,000 up"],
            ),
            ("the day of a month", "It raised cash through Dec. 31 to $47 million.", &["$47 million -> USD? 47,000,000 reached up"]),
            ("the day of a month, percent", "Prices fell by May 7 to 5 percent.", &["5 percent -> 5% reached down"]),
            ("a month of a range", "In May 5 to 6 percent of shops closed.", &["5 to 6 percent -> 5..6%"]),
            ("a label", "Phase 3 - $4 million for roads.", &["$4 million -> USD? 4,000,000"]),
            ("a label, en dash", "Tranche 4 – €12 million in senior notes.", &["€12 million -> EUR 12,000,000"]),
            ("a label, percent", "Item 7 - 5% of sales", &["5% -> 5%"]),
            ("no label", "It will cost 3 - 4.5 million dollars.", &["3 - 4.5 million dollars -> USD? 3,000,000..4,500,000"]),
            ("a year of the earlier level", "It grew from 12 in 2019 to 20 in 2021.", &["12 -> 12", "20 -> 20 reached up from 0"]),
            (
                "a year, thousands",
                "Users rose from 7,100 in 2018 to 52,300 in 2023.",
                &["7,100 -> 7,100", "52,300 -> 52,300 reached up from 0"],
            ),
            ("a year, falling", "Shops went from 48 in 2006 to 39 by 2011.", &["48 -> 48", "39 -> 39 reached down from 0"]),
            (
                "a year, scaled",
                "Output rose from 1.1 million in 2000 to 2.4 million.",
                &["1.1 million -> 1,100,000", "2.4 million -> 2,400,000 reached up from 0"],
            ),
            ("years", "It ran from 2018 to 2023.", &[]),
            ("misprint", "We see a price of $3.10 to $3.40%.", &["$3.10 to $3.40 -> USD? 3.1..3.4"]),
            ("misprint alone", "It costs $5%.", &[]),
            ("misprint of a year", "The ratio rose from 11.4% in 2020% to 13.9%.", &["11.4% -> 11.4%", "13.9% -> 13.9% reached up from 0"]),
            ("a large percent", "The token is up 2,020% since March.", &["2,020% -> 2,020% up"]),
            ("compound", "Loans on one- to four-family homes rose 3%.", &["3% -> 3% up"]),
            ("compound, torn", "Defaults on one-to four-family loans fell 2%.", &["2% -> 2% down"]),
            ("weeks", "It takes one to four weeks.", &["one to four weeks -> 1..4 week"]),
            (
                "a month and its year between",
                "Debt went from €3 billion in June 2018 to €4 billion in July 2019.",
                &["€3 billion -> EUR 3,000,000,000", "€4 billion -> EUR 4,000,000,000 reached up from 0"],
            ),
        ],
    );
}

#[test]
fn places_in_a_range() {
    check(
        &Extractor::new(),
        &[
            ("low", "Margins are in the low-20% range.", &["20% -> 20% about"]),
            ("mid", "Growth is in the mid-30% range.", &["30% -> 30% about"]),
            ("high, money", "Capex is in the high-$20 millions.", &["$20 millions -> USD? 20,000,000 about"]),
            ("upper", "The ratio is in the upper-20% area.", &["20% -> 20% about"]),
            ("mid to high", "Margins are in the mid- to high-30% range.", &["30% -> 30% about"]),
            ("digits", "Growth was in the mid-single digits.", &[]),
            ("ages", "He is in his mid-40s.", &[]),
            ("a year", "It opens mid-2025.", &[]),
            ("prices in tens", "Oil is in the mid-$90s.", &[]),
            ("to mid, blank", "Sales will be in the low-to-mid $5 billion range.", &["$5 billion -> USD? 5,000,000,000 about"]),
            ("scaled", "Volumes are in the mid-5 million range.", &["5 million -> 5,000,000 about"]),
        ],
    );
}

#[test]
fn points_of_a_percent() {
    check(
        &Extractor::new(),
        &[
            ("of a level", "We had a margin of 14.2%, down 0.6 points.", &["14.2% -> 14.2%", "0.6 points -> 0.6pp down of 0"]),
            (
                "to a level",
                "Market share fell three points to 21 percent.",
                &["three points -> 3pp down of 1", "21 percent -> 21% reached down"],
            ),
            ("of what is told in percent", "Its market share fell two points.", &["two points -> 2pp down"]),
            ("abbreviated", "Margin was 12%, up 2 pts.", &["12% -> 12%", "2 pts -> 2pp up of 0"]),
            (
                "from and to",
                "Its share rose from 22 points to 26 points of market share.",
                &["22 points -> 22pp", "26 points -> 26pp reached up from 0"],
            ),
            ("behind", "We gained 1.5 points of market share.", &["1.5 points -> 1.5pp up"]),
            ("an index", "The index fell 2 points to 98.", &["2 points -> 2 point down of 1", "98 -> 98 reached down"]),
            (
                "an index, restated",
                "The Dow lost 30 points, or 0.1%.",
                &["30 points -> 30 point down", "0.1% -> 0.1% down equivalent_of 0"],
            ),
            ("an index behind a clause", "Inflation slowed, and the FTSE fell 12 points.", &["12 points -> 12 point down"]),
            ("a verb", "Those who rate the economy well are down 9 points.", &["9 points -> 9 point down"]),
            ("bips", "Spreads narrowed 30 bips.", &["30 bips -> 0.3pp down"]),
            ("behind a number", "Margins rose 2pp.", &["2pp -> 2pp up"]),
            ("behind a price", "Flights from £399pp.", &["£399pp -> GBP? 399 per person"]),
        ],
    );
}

#[test]
fn parts_of_a_point() {
    check(
        &Extractor::new(),
        &[
            ("another quarter point", "Traders bet on another quarter point cut.", &["quarter point -> 0.25pp down"]),
            ("a quarter point", "They cut by a quarter point.", &["a quarter point -> 0.25pp down"]),
            ("one-quarter-point", "A one-quarter-point rate rise is near.", &["one-quarter-point -> 0.25pp up"]),
            ("three-quarter-point", "A three-quarter-point rise is near.", &["three-quarter-point -> 0.75pp up"]),
            ("half-point", "It ordered a half-point cut.", &["a half-point -> 0.5pp down"]),
            (
                "half percentage point",
                "It rose by a half percentage point to 4.5%.",
                &["a half percentage point -> 0.5pp up of 1", "4.5% -> 4.5% reached up"],
            ),
            ("cuts", "It plans quarter-point cuts.", &["quarter-point -> 0.25pp down"]),
            ("full", "Margin slipped two full percentage points.", &["two full percentage points -> 2pp down"]),
            ("a whole", "They want the rate a whole percentage point lower.", &["a whole percentage point -> 1pp down"]),
            ("another full", "It lost another full percentage point.", &["full percentage point -> 1pp down"]),
            ("a full basis point", "It lost a full basis point.", &["a full basis point -> 0.01pp down"]),
            ("a full point of a rate", "The bank cut rates by a full point.", &["a full point -> 1pp down"]),
            ("a verb", "The quarter pointed to slower growth.", &[]),
            ("an ordinal", "The third quarter points to growth.", &[]),
            ("a quarter of a point", "The Bank moved by a quarter of a point.", &["a quarter of a point -> 0.25pp"]),
        ],
    );
}

#[test]
fn arrows() {
    check(
        &Extractor::new(),
        &[
            ("money", "Price target $310 -> $280", &["$310 -> USD? 310", "$280 -> USD? 280 from 0"]),
            ("long", "Price target $310 --> $280", &["$310 -> USD? 310", "$280 -> USD? 280 from 0"]),
            ("double", "Share of sales 10% => 12%", &["10% -> 10%", "12% -> 12% from 0"]),
            ("one character", "Sales €4.1M → €4.9M", &["€4.1M -> EUR 4,100,000", "€4.9M -> EUR 4,900,000 from 0"]),
            ("touching", "Sales $5m->$6m", &["$5m -> USD? 5,000,000", "$6m -> USD? 6,000,000 from 0"]),
            (
                "with a change",
                "EPS $0.70 -> $0.84 (+20%)",
                &["$0.70 -> USD? 0.7 per share", "$0.84 -> USD? 0.84 per share from 0", "+20% -> 20% up of 1"],
            ),
            ("no numbers", "Rating A -> B", &[]),
            ("at the beginning", "-> $5", &["$5 -> USD? 5"]),
            ("at least", "Sales >= 5%", &["5% -> 5% at_least"]),
        ],
    );
}

#[test]
fn signs_behind_names() {
    check(
        &Extractor::new(),
        &[
            ("shares", "Northwind -2.2%, Contoso -4.1%.", &["-2.2% -> 2.2% down", "-4.1% -> 4.1% down"]),
            ("a list", "Europe -3%, Asia +2%, Africa -1%", &["-3% -> 3% down", "+2% -> 2% up", "-1% -> 1% down"]),
            ("to a level", "Operating profit -15% to €6m.", &["-15% -> 15% down of 1", "€6m -> EUR 6,000,000 reached down"]),
            ("points", "Northwind -1.5 points", &["-1.5 points -> 1.5 point down"]),
            ("a rate", "The deposit rate is -0.5%.", &["-0.5% -> -0.5%"]),
            ("a margin", "Operating margin -3.2%", &["-3.2% -> -3.2%"]),
            ("inflation", "Core inflation -0.2%", &["-0.2% -> -0.2%"]),
            ("indices", "Nikkei -1.2%, S&P 500 -0.5%", &["-1.2% -> 1.2% down", "-0.5% -> 0.5% down"]),
            ("in brackets", "Contoso (-3%)", &["-3% -> 3% down"]),
            ("basis points of a margin", "EBIT margin -120 bps", &["-120 bps -> 1.2pp down"]),
            ("behind a colon", "Contoso: -3%", &["-3% -> -3%"]),
            ("a tolerance behind a scale", "The goal is $2.4B +/- 5%.", &["$2.4B -> USD? 2,400,000,000", "5% -> 5%"]),
        ],
    );
}

#[test]
fn half_years() {
    check(
        &Extractor::new(),
        &[
            ("words", "A two and a half year lease was signed.", &["two and a half year -> 2.5 year"]),
            ("hyphens", "A two-and-a-half-year lease was signed.", &["two-and-a-half-year -> 2.5 year"]),
            ("plural", "It took two and a half years.", &["two and a half years -> 2.5 year"]),
            ("digits", "It is a 2 and a half year deal.", &["2 and a half year -> 2.5 year"]),
            ("points", "It rose two-and-a-half percentage points.", &["two-and-a-half percentage points -> 2.5pp up"]),
        ],
    );
}

/// An amount by itself is read as in a text; what may be two numbers is refused where nothing settles it.
#[test]
fn whole_texts() {
    let amounts = [
        ("25,- €", "EUR 25"),
        ("1.250,-- €", "EUR 1250"),
        ("Rs 5,400/-", "INR 5400"),
        ("EUR (1,234)", "EUR -1234"),
        ("(3,640) EUR", "EUR -3640"),
        ("900- USD", "USD -900"),
        ("- $5", "USD -5"),
        ("CLP 249.000", "CLP 249000"),
        ("12.500 yen", "JPY 12500"),
        ("JPY 109.3450", "JPY 109.3450"),
    ];
    for (text, amount) in amounts {
        assert_eq!(text.parse::<Money>().map(|money| money.to_string()), Ok(amount.to_owned()), "{text:?}");
    }
    assert!("€1.234".parse::<Money>().is_err());
    // The plain notation of an amount whose decimals could be a group.
    let price = Money::new("109.345".parse().unwrap(), financial_figures::Currency::JPY);
    assert_eq!(price.to_string().parse(), Ok(price));
    let rate: ExchangeRate = "USD 1 = JPY 157.123".parse().unwrap();
    assert_eq!(rate.rate().to_string(), "157.123");
    assert_eq!(rate.to_string().parse(), Ok(rate));
}

/// Whatever stands around an amount below zero, it is never read as one above.
#[test]
fn no_frame_loses_a_minus() {
    const AMOUNTS: &[&str] = &[
        "-$5 million",
        "$-5 million",
        "−$5 million",
        "-€5.2bn",
        "-5 million euros",
        "-5%",
        "–5%",
        "minus 5 percent",
        "-5 bps",
        "$(5,200)",
        "$ (5,200)",
        "£(5.2)m",
        "EUR (5,200)",
        "(5,200) EUR",
        "(5.2) million euros",
        "(5.2)%",
        "(5.2)p",
        "USD 5,200-",
        "5,200- USD",
    ];
    const FRAMES: &[&str] = &[
        "{}",
        "The result was {}.",
        "Result: {}",
        "“{}”",
        "\"{}\"",
        "He wrote '{}'.",
        "x={}",
        "a result of {}, it said",
        "It reached {} in May.",
        "The cells hold {}; that is odd.",
        "Sales (result {}) rose.",
        "It stood at {}",
        "*{}*",
        "**{}**",
        "[{}]",
        "|{}|",
        "<td>{}</td>",
        "Result	{}",
        "the result, {}, is",
        "It is {} or so.",
        "It lost {} last year and {} this year.",
    ];
    let extractor = Extractor::new();
    for (amount, frame) in AMOUNTS.iter().flat_map(|amount| FRAMES.iter().map(move |frame| (amount, frame))) {
        let text = frame.replace("{}", amount);
        for figure in extractor.read(&text).figures() {
            let falls = figure.direction() == Some(Direction::Down);
            assert!(falls || figure.value().is_some_and(|value| value.is_sign_negative()), "{text:?}: {figure}");
        }
    }
}

#[test]
fn scales_with_a_slip() {
    check(
        &Extractor::new(),
        &[
            ("two letters for one", "Sales came to $1.2 rnillion in May.", &[]),
            ("a letter too few", "The deal fetched $45 milion.", &[]),
            ("letters in each other's place", "It owns 12 billoin shares.", &[]),
            ("digits for letters", "He raised 5 mi11ion from friends.", &[]),
            ("a digit for a letter", "They owe $5 b1llion.", &[]),
            ("behind a code", "The unit lost 5 EUR milion.", &[]),
            ("a hundred", "It costs 5 hunderd dollars.", &[]),
            ("a thousand", "It costs 3 thousnad euros.", &[]),
            ("in capitals", "PROFIT HIT $3 MILION", &[]),
            ("another noun", "It has 300 members and 40 minions.", &["300 members -> 300 member", "40 minions -> 40 minion"]),
            ("bars", "It sold 400 bullion coins.", &["400 bullion coins -> 400 coin"]),
            ("crore is too short", "The film has 12 scores.", &["12 scores -> 12 score"]),
        ],
    );
}

#[test]
fn numbers_torn_apart() {
    check(
        &Extractor::new(),
        &[
            ("cents behind a blank", "The trust raised $ 12. 50 per unit.", &[]),
            ("cents at the end", "Price: $ 45. 99", &[]),
            ("a sentence that begins with a number", "It paid $12. 50 workers came.", &["$12 -> USD? 12", "50 workers -> 50 worker"]),
            ("a sentence behind money", "It paid $12. Then 50 left.", &["$12 -> USD? 12", "50 -> 50"]),
            ("a sentence behind cents", "It paid $12.50. 99 were left.", &["$12.50 -> USD? 12.5", "99 -> 99"]),
            ("groups behind a blank", "We paid £ 4 , 500 for it.", &[]),
            ("groups of a plain number", "There were 12 , 500 of them.", &[]),
            ("a year before a comma", "In 1998 , 500 people worked there.", &["500 people -> 500 person"]),
            ("two points", "Growth of 4..5% was seen.", &[]),
            ("three points", "It went up 4...5% then.", &[]),
            ("three points between prices", "The price was $4...5 million.", &[]),
            ("three points behind a word", "Shares jump...5% in a day.", &["5% -> 5%"]),
            ("uneven groups", "The list is 12,34,5 long.", &[]),
            ("groups of lakhs", "It paid Rs 12,34,567 in all.", &["Rs 12,34,567 -> INR? 1,234,567"]),
        ],
    );
}

#[test]
fn labels_before_groups() {
    check(
        &Extractor::new(),
        &[
            ("a quarter", "Qtr 1 120.4", &[]),
            ("a week", "Week 2 450.5", &[]),
            ("a note", "Note 4 250 million was booked.", &[]),
            ("a phase", "Phase 1 300 units", &[]),
            ("a measure", "EBIT 1 250 in May", &["1 250 -> 1,250"]),
            ("for each", "It makes per week 1 250 cars.", &["1 250 cars -> 1,250 car"]),
            ("code and thousands before a colon", "US$'000: 4,512", &["4,512 -> USD 4,512,000"]),
            ("behind a word", "Turnover, US$'000: 4,512", &["4,512 -> USD 4,512,000"]),
            ("rupees and crore", "Revenue: Rs Cr 1,250", &["Rs Cr 1,250 -> INR? 12,500,000,000"]),
            ("with their points", "Rs. Cr. 1,250", &["Rs. Cr. 1,250 -> INR? 12,500,000,000"]),
            ("rupees and lakh", "Revenue was Rs Lakh 450.", &["Rs Lakh 450 -> INR? 45,000,000"]),
        ],
    );
}

#[test]
fn points_that_restate_basis_points() {
    check(
        &Extractor::new(),
        &[
            ("or", "a move of 80 bps, or 0.8 pts", &["80 bps -> 0.8pp", "0.8 pts -> 0.8pp equivalent_of 0"]),
            ("of an index", "The index lost 80 points, or 0.8%.", &["80 points -> 80 point down", "0.8% -> 0.8% down equivalent_of 0"]),
        ],
    );
}

#[test]
fn misread_letters_and_masks() {
    check(
        &Extractor::new(),
        &[
            ("a letter behind a point", "It made $1.S million.", &[]),
            ("a letter before a point", "Shares went up l.5 percent.", &[]),
            ("decimals behind a blank", "It made $4. 5 billion.", &[]),
            ("a masked number", "Card ****1234 was charged $99.99.", &["$99.99 -> USD? 99.99"]),
            ("crossed out", "Card XXXX-1234 was charged $99.99.", &["$99.99 -> USD? 99.99"]),
        ],
    );
}

#[test]
fn labels_apart_from_their_number() {
    check(
        &Extractor::new(),
        &[
            ("in millions", "$ in millions 4.5", &["4.5 -> USD? 4,500,000"]),
            ("thousands in a bracket", "Assets (000s) 4,512", &["4,512 -> 4,512,000"]),
            ("with an apostrophe", "Assets ('000) 4,512", &["4,512 -> 4,512,000"]),
            ("behind the number", "Assets 45.2 (USD m)", &[]),
            (
                "a restatement",
                "Assets were 45.2 million euros (USD 48 million).",
                &["45.2 million euros -> EUR 45,200,000", "USD 48 million -> USD 48,000,000 equivalent_of 0"],
            ),
        ],
    );
}

#[test]
fn numbers_as_they_are_spoken() {
    check(
        &Extractor::new(),
        &[
            ("a point between hyphens", "It cost one-point-two billion dollars.", &["one-point-two billion dollars -> USD? 1,200,000,000"]),
            ("a scale that may be shared", "It was ten to fifteen, maybe twenty million.", &["twenty million -> 20,000,000"]),
            ("a name behind digits", "A 7 Eleven closed.", &[]),
            ("hundreds that are left out", "Margin was up one-sixty basis points.", &[]),
            ("a range of digits", "It takes two-three percent.", &["two-three percent -> 2..3%"]),
            ("a list whose last has a sign", "It costs 5, 6 or $7 million.", &["$7 million -> USD? 7,000,000"]),
            ("a point behind a code", "It costs USD.50 now.", &[]),
            ("a point behind a sign", "It costs Rs.50 now.", &["Rs.50 -> INR? 50"]),
            (
                "a year before the level",
                "It narrowed the loss for the third quarter of 2011 to 3.5 million euros.",
                &["3.5 million euros -> EUR 3,500,000 reached down"],
            ),
            (
                "the next of a list of times",
                "The loss was $47 million against $12 million in May and 9 million in June.",
                &["$47 million -> USD? 47,000,000 from 1", "$12 million -> USD? 12,000,000", "9 million -> USD? 9,000,000"],
            ),
            ("weighed", "Carbon emissions fell by 2 million pounds.", &["2 million pounds -> 2,000,000 pound down"]),
            ("paid for", "Emissions permits cost 2 million pounds.", &["2 million pounds -> GBP? 2,000,000"]),
            ("a clause before", "To cut emissions, it set aside 2 million pounds.", &["2 million pounds -> GBP? 2,000,000"]),
        ],
    );
}

#[test]
fn what_touches_an_amount() {
    check(
        &Extractor::new(),
        &[
            ("the side of an account, in cents", "Closing balance €1,250.00CR", &["€1,250.00 -> EUR 1,250"]),
            ("letters behind whole money", "Closing balance €1,250CR", &[]),
            ("a scale before the number", "Sales were US$m 350.", &["US$m 350 -> USD 350,000,000"]),
            ("a sentence without its blank", "Profit was $6.1m.The unit did well.", &["$6.1m -> USD? 6,100,000"]),
        ],
    );
    check(
        &Extractor::builder().language(Language::Undetermined).build(),
        &[
            ("a price with a point", "EPS of $1.375 beat hopes.", &["$1.375 -> USD? 1.375 per share"]),
            ("a percent with a point", "The note pays 4.125 per cent.", &["4.125 per cent -> 4.125%"]),
            ("points group", "The plant cost 4.125 euros.", &["4.125 euros -> EUR 4,125"]),
        ],
    );
    check(
        &Extractor::builder().language(Language::Chinese).build(),
        &[
            ("a scale by itself", "外资首次突破万亿", &["万亿 -> 1,000,000,000,000 more_than"]),
            ("an address", "它位于6座23楼3室，售价900万元。", &["900万元 -> CNY? 9,000,000"]),
        ],
    );
}
