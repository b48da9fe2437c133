//! English: what is said about the figures of a sentence, and how they are linked.
//!
//! The notation: an amount in its canonical unit ("USD 5000000", "3%", "0.25pp", "2x", "0.5 part", "5 vehicle",
//! "5"), with its rate and its bound where they are told; then "up", "down" or "flat" for a change, or "reached up"
//! for the movement behind a level; then the basis; then its links to figures by their place, counted from 0.

use financial_figures::{Extractor, Figure, Kind, Role};

fn notation(figure: &Figure<'_>) -> String {
    let number = match (figure.value(), figure.low(), figure.high()) {
        (Some(value), ..) => value.normalize().to_string(),
        (_, Some(low), Some(high)) => format!("{}..{}", low.normalize(), high.normalize()),
        _ => "?".to_owned(),
    };
    let amount = match figure.kind() {
        Kind::Money => format!("{} {number}", figure.currency().unwrap()),
        Kind::Percent => format!("{number}%"),
        Kind::PercentagePoint => format!("{number}pp"),
        Kind::Multiple => format!("{number}x"),
        Kind::Fraction => format!("{number} part"),
        Kind::Count => format!("{number} {}", figure.unit().unwrap()),
        _ => number,
    };
    let mut said = vec![amount];
    said.extend(figure.per().map(|unit| format!("per {unit}")));
    if figure.bound().as_str() != "exact" {
        said.push(figure.bound().as_str().to_owned());
    }
    match figure.role() {
        Role::Level { direction, from } => {
            said.extend(direction.map(|direction| format!("reached {}", direction.as_str())));
            said.extend(from.map(|from| format!("from={from}")));
        }
        Role::Change { direction, basis, of } => {
            said.push(direction.as_str().to_owned());
            said.extend(basis.map(|basis| basis.as_str().to_owned()));
            said.extend(of.map(|of| format!("of={of}")));
        }
    }
    said.extend(figure.equivalent_of().map(|original| format!("as={original}")));
    said.join(" ")
}

/// What is found in a text, figures parted by " | ".
fn read(text: &str) -> String {
    let reading = Extractor::new().read(text);
    for figure in reading.figures() {
        assert_eq!(figure.span().of(text), Some(figure.text()), "{text}");
    }
    reading.figures().iter().map(notation).collect::<Vec<_>>().join(" | ")
}

#[track_caller]
fn check(table: &[(&str, &str)]) {
    let mut failures = Vec::new();
    for (text, wanted) in table {
        let found = read(text);
        if found != *wanted {
            failures.push(format!("{text}\n  want {wanted}\n  got  {found}"));
        }
    }
    assert!(failures.is_empty(), "{} of {}:\n{}", failures.len(), table.len(), failures.join("\n"));
}

/// The texts of the figures found.
#[track_caller]
fn spans(table: &[(&str, &[&str])]) {
    let mut failures = Vec::new();
    for (text, wanted) in table {
        let reading = Extractor::new().read(text);
        let found: Vec<&str> = reading.figures().iter().map(Figure::text).collect();
        if found != *wanted {
            failures.push(format!("{text}\n  want {wanted:?}\n  got  {found:?}"));
        }
    }
    assert!(failures.is_empty(), "{} of {}:\n{}", failures.len(), table.len(), failures.join("\n"));
}

#[test]
fn kinds() {
    check(&[
        ("The fee is $5.", "USD 5"),
        ("The fee is 5 cents.", "USD 0.05"),
        ("The rate is 3.25%.", "3.25%"),
        ("The rate is three percent.", "3%"),
        ("The rate is 3 per cent.", "3%"),
        ("The gap is 2 percentage points.", "2pp"),
        ("The gap is 25 basis points.", "0.25pp"),
        ("The gap is 40 bps.", "0.4pp"),
        ("It trades at 12.5 times earnings.", "12.5x"),
        ("It trades at 8x earnings.", "8x"),
        ("Two-thirds of voters agreed.", "0.6666666666666666666666666667 part"),
        ("One in five voters agreed.", "0.2 part"),
        ("It sold 4.9 million vehicles.", "4900000 vehicle"),
        ("A reading above 50 indicates growth.", "50 more_than"),
        ("It bought three firms and two contracts.", "3 firm | 2 contract"),
        ("Gold firms 2%.", "2% up"),
        ("It employs 340 people.", "340 person"),
        ("It produced 1,200 barrels.", "1200 barrel"),
        ("It has 804m customers and 247m shares.", "804000000 customer | 247000000 share"),
        ("The pipe is 30m long and 2m wide.", "30 meter | 2 meter"),
        ("A 20t truck.", "20 tonne"),
        ("It pumps 3.5 million bpd.", "3500000 barrel per day"),
        ("It opened 1,000 fewer stores.", "1000 store"),
        ("The rate is 5％ now.", "5%"),
    ]);
}

#[test]
fn amounts_of_money() {
    check(&[
        ("It paid €5 million.", "EUR 5000000"),
        ("It paid 5 million euros.", "EUR 5000000"),
        ("It paid EUR 5 million.", "EUR 5000000"),
        ("It paid 5m EUR.", "EUR 5000000"),
        ("It paid £1.2bn.", "GBP 1200000000"),
        ("It paid $5-million.", "USD 5000000"),
        ("It paid Rs 3 crore.", "INR 30000000"),
        ("It paid Rs. 1,20,000.", "INR 120000"),
        ("It paid ¥500 billion.", "JPY 500000000000"),
        ("It paid two and a half million dollars.", "USD 2500000"),
        ("It paid half a million dollars.", "USD 500000"),
        ("It paid a million dollars.", "USD 1000000"),
        ("It paid 26.19 trillion yuan.", "CNY 26190000000000"),
        ("It paid 500 thousand Swiss francs.", "CHF 500000"),
        ("It holds 12 BTC.", "BTC 12"),
        ("It paid $1,234,567.89.", "USD 1234567.89"),
        ("It paid $.75 a share.", "USD 0.75 per share"),
    ]);
}

#[test]
fn signs() {
    check(&[
        ("The result was -$5 million.", "USD -5000000"),
        ("The result was $-5 million.", "USD -5000000"),
        ("The result was −5.2%.", "-5.2%"),
        ("The result was minus 3%.", "-3%"),
        ("The loss was $5 million.", "USD 5000000"),
    ]);
}

#[test]
fn rates() {
    check(&[
        ("It had earnings per share of $1.20.", "USD 1.2 per share"),
        ("Revenue per user was $5.", "USD 5 per user"),
        ("It had 80, 000 visitors and 80, 100 guests.", "80000 visitor | 80 | 100 guest"),
        ("Crude costs $80 a barrel.", "USD 80 per barrel"),
        ("Crude costs $80 per barrel.", "USD 80 per barrel"),
        ("Crude costs $80/barrel.", "USD 80 per barrel"),
        ("It pays 5% a year.", "5% per year"),
        ("The loan bears 3.5% p.a. until 2030.", "3.5% per year"),
        ("The field yields 500,000 barrels daily and 40,000 tonnes annually.", "500000 barrel per day | 40000 tonne per year"),
        ("It told of a Rs 7 crore quarterly profit.", "INR 70000000"),
        ("Prices rose 0.4% monthly and 3.2% annually.", "0.4% up month_on_month | 3.2% up year_on_year"),
        ("Payrolls rose by a higher-than-expected 240,000 in March.", "240000 up"),
        (
            "Stocks fell by a larger-than-expected 4.5 million barrels to 450 million barrels.",
            "4500000 barrel down of=1 | 450000000 barrel reached down",
        ),
        ("The economy grew a better-than-forecast 0.6%.", "0.6% up"),
        ("Sales of $5m were 5% better than expected.", "USD 5000000 | 5% up of=0"),
        ("The group swung to a €30m operating loss.", "EUR 30000000 reached down"),
        ("Corn rose 3-1/4 cents to $5.72-1/2 a bushel.", "USD 0.0325 up of=1 | USD 5.725 per bushel reached up"),
        ("The fund posted a 3% monthly gain.", "3% up month_on_month"),
        ("It pays 40 cents per share.", "USD 0.4 per share"),
        ("It makes 300 tonnes a day.", "300 tonne per day"),
    ]);
}

#[test]
fn ranges() {
    check(&[
        ("It expects sales of $5 million to $7 million.", "USD 5000000..7000000"),
        ("It expects sales of $5-7 million.", "USD 5000000..7000000"),
        ("It expects sales of $5 to $7 million.", "USD 5000000..7000000"),
        ("It expects growth of 2-3%.", "2..3% up"),
        ("It expects a margin between 10% and 12%.", "10..12%"),
        ("It expects between 200 and 300 orders.", "200..300 order"),
        ("It expects 25 to 50 basis points.", "0.25..0.5pp"),
        ("It expects €1.2–1.4 billion.", "EUR 1200000000..1400000000"),
        ("It expects from 20,000 to 30,000 tonnes.", "20000..30000 tonne"),
    ]);
    spans(&[
        ("It expects sales of $5 million to $7 million.", &["$5 million to $7 million"]),
        ("It expects a margin between 10% and 12%.", &["10% and 12%"]),
    ]);
}

#[test]
fn spans_hold_the_amount_alone() {
    spans(&[
        ("It paid about $5 million in cash.", &["$5 million"]),
        ("Sales rose by 3.2 percent.", &["3.2 percent"]),
        ("Sales doubled.", &["doubled"]),
        ("A fee of $80 a barrel applies.", &["$80 a barrel"]),
        ("The loss was (-5.2%).", &["-5.2%"]),
        ("It sold 4.9 million vehicles in May.", &["4.9 million vehicles"]),
        ("Ünal paid €5 in Köln and £6 in London.", &["€5", "£6"]),
    ]);
}

#[test]
fn bounds() {
    check(&[
        ("It paid about $5 million.", "USD 5000000 about"),
        ("It paid around $5 million.", "USD 5000000 about"),
        ("It paid roughly $5 million.", "USD 5000000 about"),
        ("It paid an estimated $5 million.", "USD 5000000 about"),
        ("It paid some $5 million.", "USD 5000000 about"),
        ("It paid ~$5 million.", "USD 5000000 about"),
        ("It paid nearly $5 million.", "USD 5000000 nearly"),
        ("It paid almost $5 million.", "USD 5000000 nearly"),
        ("It paid just under $5 million.", "USD 5000000 nearly"),
        ("It paid more than $5 million.", "USD 5000000 more_than"),
        ("It paid over $5 million.", "USD 5000000 more_than"),
        ("It paid in excess of $5 million.", "USD 5000000 more_than"),
        ("It paid upwards of $5 million.", "USD 5000000 more_than"),
        ("It paid well over $5 million.", "USD 5000000 more_than"),
        ("It paid at least $5 million.", "USD 5000000 at_least"),
        ("It paid no less than $5 million.", "USD 5000000 at_least"),
        ("It paid $5 million or more.", "USD 5000000 at_least"),
        ("It paid less than $5 million.", "USD 5000000 less_than"),
        ("It paid under $5 million.", "USD 5000000 less_than"),
        ("It has fewer than 300 workers.", "300 worker less_than"),
        ("It paid up to $5 million.", "USD 5000000 at_most"),
        ("It paid no more than $5 million.", "USD 5000000 at_most"),
        ("It paid as much as $5 million.", "USD 5000000 at_most"),
        ("It paid $5 million at most.", "USD 5000000 at_most"),
        ("It paid $5 million or less.", "USD 5000000 at_most"),
        ("It paid exactly $5 million.", "USD 5000000"),
    ]);
}

#[test]
fn directions() {
    check(&[
        ("Sales rose 3%.", "3% up"),
        ("Sales rose by 3%.", "3% up"),
        ("Sales were up 3%.", "3% up"),
        ("Sales were 3% higher.", "3% up"),
        ("Sales jumped more than 3%.", "3% more_than up"),
        ("Sales climbed about $5 million.", "USD 5000000 about up"),
        ("It reported a 3% increase in sales.", "3% up"),
        ("It reported an increase of 3% in sales.", "3% up"),
        ("Sales fell 3%.", "3% down"),
        ("Sales were down 3%.", "3% down"),
        ("Sales were 3% lower.", "3% down"),
        ("It reported a 3% drop in sales.", "3% down"),
        ("It reported a decline of 3%.", "3% down"),
        ("Costs were cut by $5 million.", "USD 5000000 down"),
        ("The bank raised its rate by 25 basis points.", "0.25pp up"),
        ("The bank cut its rate by 0.5 percentage points.", "0.5pp down"),
        ("Sales doubled.", "2x up"),
        ("Sales more than doubled.", "2x more_than up"),
        ("Sales nearly tripled.", "3x nearly up"),
        ("Profit halved.", "0.5x down"),
        ("Profit rose threefold.", "3x up"),
    ]);
}

#[test]
fn levels_that_a_movement_reached() {
    check(&[
        ("Sales rose to $5 million.", "USD 5000000 reached up"),
        ("Sales fell to $5 million.", "USD 5000000 reached down"),
        ("The rate was raised to 5.25%.", "5.25% reached up"),
        ("The rate was cut to 4%.", "4% reached down"),
        ("The rate was unchanged at 4%.", "4% reached flat"),
        ("Sales reached $5 million.", "USD 5000000"),
        ("Sales were $5 million.", "USD 5000000"),
        ("It raised $5 million from investors.", "USD 5000000"),
        ("It lost $5 million last year.", "USD 5000000"),
        ("It cut 300 jobs.", "300 job down"),
    ]);
}

#[test]
fn bases() {
    check(&[
        ("Sales rose 3% from a year earlier.", "3% up year_on_year"),
        ("Sales rose 3% year-on-year.", "3% up year_on_year"),
        ("Sales rose 3% year over year.", "3% up year_on_year"),
        ("Sales rose 3% YoY.", "3% up year_on_year"),
        ("Sales rose 3% compared with last year.", "3% up year_on_year"),
        ("Sales rose 3% on the year.", "3% up year_on_year"),
        ("Sales fell 3% from the previous quarter.", "3% down quarter_on_quarter"),
        ("Sales fell 3% quarter on quarter.", "3% down quarter_on_quarter"),
        ("Sales fell 3% sequentially.", "3% down quarter_on_quarter"),
        ("Prices rose 0.2% from a month earlier.", "0.2% up month_on_month"),
        ("Prices rose 0.2% month-on-month.", "0.2% up month_on_month"),
        ("Prices rose 0.2% week on week.", "0.2% up week_on_week"),
        ("Prices rose 0.2% from the day before.", "0.2% up day_on_day"),
        ("Sales rose 3% half on half.", "3% up half_on_half"),
        ("Sales rose 3% in Europe.", "3% up"),
    ]);
}

#[test]
fn changes_of_levels() {
    check(&[
        ("Bookings grew 18% to $44 million, or 21% without acquisitions.", "18% up of=1 | USD 44000000 reached up | 21% up of=1"),
        ("The Fed still sees two cuts.", "2"),
        ("It set aside $12 million, nearly double the $6 million of last year.", "USD 12000000 | 2x nearly up of=0 | USD 6000000"),
        ("It beat forecasts for a 4.4 percent gain.", "4.4% up"),
        (
            "Revenue was $5 million, up 12% year over year and up 3% sequentially.",
            "USD 5000000 | 12% up year_on_year of=0 | 3% up quarter_on_quarter of=0",
        ),
        (
            "Costs fell by $3 million to $14 million due to a 75 bps decline in rates.",
            "USD 3000000 down of=1 | USD 14000000 reached down | 0.75pp down",
        ),
        ("Profit rose 3% to $5m.", "3% up of=1 | USD 5000000 reached up"),
        ("Profit rose 3% to $5m from $4m.", "3% up of=1 | USD 5000000 reached up from=2 | USD 4000000"),
        ("Profit rose by 3% to $5 million.", "3% up of=1 | USD 5000000 reached up"),
        ("Profit fell $2m to $5m.", "USD 2000000 down of=1 | USD 5000000 reached down"),
        ("Profit was $5m, up 3%.", "USD 5000000 | 3% up of=0"),
        ("Profit was $5m, down 3% from a year earlier.", "USD 5000000 | 3% down year_on_year of=0"),
        ("Profit was $5m (up 3%).", "USD 5000000 | 3% up of=0"),
        ("Profit doubled to $5m.", "2x up of=1 | USD 5000000 reached up"),
        ("Profit rose 3%. Sales were $5m.", "3% up | USD 5000000"),
    ]);
}

#[test]
fn earlier_levels() {
    check(&[
        ("Profit rose to $7m from $5m.", "USD 7000000 reached up from=1 | USD 5000000"),
        ("Profit rose from $5m to $7m.", "USD 5000000 | USD 7000000 reached up from=0"),
        ("Profit fell to $5m from $7m a year earlier.", "USD 5000000 reached down from=1 | USD 7000000"),
        ("Profit was $7m, compared with $5m a year earlier.", "USD 7000000 from=1 | USD 5000000"),
        ("The rate was cut from 5% to 4%.", "5% | 4% reached down from=0"),
        ("The margin widened to 12% from 10%.", "12% reached up from=1 | 10%"),
        ("It employs 5,000 people, down from 6,000.", "5000 person reached down from=1 | 6000 person"),
        ("Leverage was 2.3x (Q2 23: 2.1x).", "2.3x from=1 | 2.1x"),
        ("Sales were £41m (1H24: £39m).", "GBP 41000000 from=1 | GBP 39000000"),
        ("Sales were £41m (Q1 '24: £39m).", "GBP 41000000 from=1 | GBP 39000000"),
        ("Sales were £41m (31 Dec 22: £39m).", "GBP 41000000 from=1 | GBP 39000000"),
        ("Sales rose in Q1 24 to £39m.", "GBP 39000000 reached up"),
        ("In Q2, 23 stores opened.", "23 store"),
        ("It runs 50 stores, compared with 42 a year ago.", "50 store from=1 | 42 store"),
        ("It sold 5.2 million vehicles, up from 4.1 million.", "5200000 vehicle reached up from=1 | 4100000 vehicle"),
        ("It runs 50 stores, up from 2019.", "50 store"),
    ]);
}

#[test]
fn restatements() {
    check(&[
        ("It paid 26.19 trillion yuan (about $3.68 trillion).", "CNY 26190000000000 | USD 3680000000000 about as=0"),
        ("It paid €5 million ($5.5 million).", "EUR 5000000 | USD 5500000 as=0"),
        ("It paid 100 million kroner, or $9.4 million.", "NOK 100000000 | USD 9400000 as=0"),
        ("Sales fell by $120.6 million, or 11%.", "USD 120600000 down | 11% down as=0"),
        ("It holds 57 million shares, or 32.96%.", "57000000 share | 32.96% as=0"),
    ]);
}

#[test]
fn amounts_said_in_words_and_digits() {
    check(&[
        ("The payee shall pay five (5) dollars.", "USD 5"),
        ("The payee shall pay 5 (five) dollars.", "USD 5"),
        ("It has twenty-one (21) days.", "21 day"),
        ("It paid $5,000,000 (five million dollars).", "USD 5000000 | USD 5000000"),
    ]);
}

#[test]
fn links_count_from_the_beginning_of_the_text() {
    check(&[
        ("It has 5 plants. Profit rose 3% to $5m.", "5 plant | 3% up of=2 | USD 5000000 reached up"),
        ("Costs fell 2%. Profit was $7m, compared with $5m a year earlier.", "2% down | USD 7000000 from=2 | USD 5000000"),
    ]);
}

#[test]
fn years_and_dates_are_no_figures() {
    check(&[
        ("It was founded in 1998.", ""),
        ("Sales grew in 2011 and 2012.", ""),
        ("The 2008 crisis hit banks.", ""),
        ("Between 2005 and 2009 it grew.", ""),
        ("It was founded on 5 May 1998.", ""),
        ("It closed on May 5, 1998.", ""),
        ("It closed on May 5th.", ""),
        ("It closed on 31 December.", ""),
        ("It closed on 12/31/2012.", ""),
        ("It closed on 31.12.2012.", ""),
        ("It closed on 2012-12-31.", ""),
        ("It closed in the 1990s.", ""),
        ("Fiscal 2013 was better.", ""),
        ("FY13 was better.", ""),
        ("Results for Q3 2012 are out.", ""),
        ("Results for 2012/13 are out.", ""),
        ("The years 2010-2012 were better.", ""),
    ]);
}

#[test]
fn times_are_no_figures() {
    check(&[
        ("It opens at 10:30.", ""),
        ("It opens at 9 a.m. on Monday.", ""),
        ("It opens at 9:30 pm.", ""),
        ("It opens at 5 p.m.", ""),
        ("It opens at 0930 GMT.", ""),
        ("It opens at 8 o'clock.", ""),
    ]);
}

#[test]
fn ordinals_and_numbers_of_places_are_no_figures() {
    check(&[
        ("It came 3rd.", ""),
        ("The 21st century began.", ""),
        ("The third quarter was better.", ""),
        ("The second half was better.", ""),
        ("See page 20.", ""),
        ("See pages 20 and 21.", ""),
        ("See Section 4.", ""),
        ("See Note 5 of the accounts.", ""),
        ("See Chapter 11.", ""),
        ("See Article 50.", ""),
        ("See Table 3.", ""),
        ("Under Rule 144 it may sell.", ""),
        ("See clause (5) of the contract.", ""),
    ]);
}

#[test]
fn codes_are_no_figures() {
    check(&[
        ("Call 555-0199 for more.", ""),
        ("Call +44 20 7946 0958 for more.", ""),
        ("Call (212) 555-0199 for more.", ""),
        ("Version 2.5.1 is out.", ""),
        ("Version 2.5 is out.", ""),
        ("The address is 192.168.0.1 now.", ""),
        ("Shares of 600519.SS were traded.", ""),
        ("Shares of TYO: 6753 were traded.", ""),
        ("Shares of 0700.HK were traded.", ""),
        ("The part is an X200 model.", ""),
        ("The part is an AB-1234 model.", ""),
        ("Its ISIN is GB0002634946 now.", ""),
        ("They live at SW1A 2AA in London.", ""),
        ("A 401(k) plan was offered.", ""),
    ]);
}

#[test]
fn names_with_numbers_are_no_figures() {
    check(&[
        ("Seven West Media said so.", ""),
        ("The Group of 20 met in Rome.", ""),
        ("Leaders of the Group of Seven agreed.", ""),
        ("A group of 20 investors met.", "20 investor"),
        ("Smith, 45, and Jones, 62.", ""),
        ("The Group of 77 countries met.", ""),
        ("7-Eleven opened a store.", ""),
        ("It will issue 5 shares in Form 10-K.", "5 share"),
        ("It plans to issue 500 shares in Section 382.", "500 share"),
        ("It costs $5 and the second phase 30 million.", "USD 5 | 30000000"),
        ("Call 555-0123 now.", ""),
        ("It is in Beverly Hills, CA 90210.", ""),
        ("It adopted Accounting Standards Codification (ASC) 842.", ""),
        ("It sold zero coupon notes.", ""),
        ("The room is 12 x 15 feet.", "15 foot"),
        ("It flies at 3.0 x 10^8 a day.", ""),
        ("20 MW plant opens in Texas.", "20 megawatt"),
        ("The S&P 500 was steady.", ""),
        ("The FTSE 100 was steady.", ""),
        ("The Nikkei 225 was steady.", ""),
        ("A Boeing 737 landed.", ""),
        ("An Airbus A320 landed.", ""),
        ("Covid-19 hit sales.", ""),
        ("The iPhone 15 is out.", ""),
        ("Windows 10 is out.", ""),
        ("The 10-year Treasury was steady.", ""),
        ("The G20 met.", ""),
        ("The 787 Dreamliner landed.", ""),
        ("A Fortune 500 company agreed.", ""),
        ("See page 5 of 20.", ""),
        ("See pages 5 and 6 of 20.", ""),
    ]);
}

#[test]
fn scores_are_no_figures() {
    check(&[("They won 3-1 on Sunday.", ""), ("The vote was 5-4.", "")]);
}

#[test]
fn figures_beside_what_is_none() {
    check(&[
        ("In 2012 the S&P 500 rose 3% to 1,426 points.", "3% up of=1 | 1426 point reached up"),
        ("On May 5, 2012 it paid $5 million.", "USD 5000000"),
        ("A Boeing 737 costs $90 million.", "USD 90000000"),
        ("At 9:30 a.m. shares were down 2%.", "2% down"),
        ("Version 2.5.1 cost €300.", "EUR 300"),
        ("The 10-year Treasury yields 4.2%.", "4.2%"),
    ]);
}

#[test]
fn several_clauses() {
    check(&[
        (
            "Sales increased 3% year-on-year to $5 million, while costs fell 2% to $3 million.",
            "3% up year_on_year of=1 | USD 5000000 reached up | 2% down of=3 | USD 3000000 reached down",
        ),
        ("Sales rose 3% and profit 5%.", "3% up | 5% up"),
        ("Shares rose 5 cents, or 1.5 percent, to $3.40.", "USD 0.05 up of=2 | 1.5% up of=2 as=0 | USD 3.4 reached up"),
        ("Shares were up 5 cents at $3.40.", "USD 0.05 up of=1 | USD 3.4 reached up"),
        ("GDP shrank 0.3% quarter on quarter and 1.1% year on year.", "0.3% down quarter_on_quarter | 1.1% down year_on_year"),
        ("Sales were $5 million, 3% more than a year ago.", "USD 5000000 | 3% up year_on_year of=0"),
        ("Unemployment was 5.2%, up from 5.0%.", "5.2% reached up from=1 | 5%"),
        ("Users doubled from 5 million to 10 million.", "2x up of=2 | 5000000 | 10000000 reached up from=1"),
        ("A 25 bps cut is likely.", "0.25pp down"),
        ("Bitcoin rose above $60,000.", "USD 60000 more_than reached up"),
        ("Profit fell by a third to $2 million.", "0.3333333333333333333333333333 part down of=1 | USD 2000000 reached down"),
        ("Net income was $(5,200).", "USD -5200"),
        ("Inflation slowed to 3.1% from 3.4%.", "3.1% reached down from=1 | 3.4%"),
    ]);
}

#[test]
fn texts_without_figures() {
    check(&[("", ""), (" \n", ""), ("Nothing to report.", ""), ("%", ""), ("$", ""), ("million", ""), ("up to the dollar", "")]);
}

/// What a unit makes of its number, it makes of both ends of a range and of every number of a list.
#[test]
fn units_of_several_numbers() {
    check(&[
        ("It rose 3 to 4 1/2 percent.", "3..4.5% up"),
        ("It is between 3 and 4½ percent.", "3..4.5%"),
        ("It costs 2 to 3 1/2 cents.", "USD 0.02..0.035"),
        ("It costs 3-5 dollars and 20 cents.", "USD 3..5.2"),
        ("It costs 2 to 3 pounds 50 pence.", "GBP 2..3.5"),
        ("It costs 200-300 thousand pence.", "GBP 2000..3000"),
        ("It is 2-3 thousand bps.", "20..30pp"),
        ("They ate 2-3 dozen eggs.", "24..36 egg"),
        ("They cost 5, 10 and 15 cents.", "USD 0.05 | USD 0.1 | USD 0.15"),
        ("It is 2 and 3½ percentage points.", "2pp | 3.5pp"),
        ("It is above 50 and below 10,000 bps.", "0.5..100pp"),
    ]);
}

#[test]
fn cents_belong_to_whole_amounts_of_their_currency() {
    check(&[
        ("It costs $12 and 30 cents.", "USD 12.3"),
        ("It costs 5 Jamaican dollars and 20 cents.", "JMD 5.2"),
        ("They cost $1.25 and 30 cents.", "USD 1.25 | USD 0.3"),
        ("They cost $12 and 30 pence.", "USD 12 | GBP 0.3"),
        ("They cost $1.2510 and 85.30 pence.", "USD 1.251 | GBP 0.853"),
    ]);
}

#[test]
fn spaces_and_dashes_inside_numbers_and_phrases() {
    check(&[
        ("It costs 1\u{2007}234\u{2007}567 euros.", "EUR 1234567"),
        ("It rose 3 percentage\u{3000}points.", "3pp up"),
        ("It rose thirty–two percent.", "32% up"),
        ("It rose thirty–forty percent.", "30..40% up"),
        ("Sales rose 3% year–on–year.", "3% up year_on_year"),
        ("Sales rose by around 90 bps.", "0.9pp about up"),
        ("Prices were 5 yuan–10 dollars.", "CNY 5 | USD 10"),
    ]);
}

/// Where two readings are possible, no figure is preferred to a wrong one.
#[test]
fn torn_readings() {
    check(&[
        ("It costs $500-1 billion.", ""),
        ("It costs $900-1.2bn.", ""),
        ("It costs 500-1 billion dollars.", ""),
        ("It costs $1-1.5bn.", "USD 1000000000..1500000000"),
        ("It costs $500 to $1 billion.", "USD 500..1000000000"),
        ("It was $1,2345.", ""),
        ("It was $1,234,5678.", ""),
        ("It was 1,234,56 dollars.", ""),
        ("It was €1,234.56.78.", ""),
        ("It was $1,23,456.", "USD 123456"),
        ("They are 1,2,3 and 5%.", "1 | 3% | 5%"),
        ("It was 5 million and 10 percent.", "5000000 | 10%"),
    ]);
}

/// More against less, and how often, measure nothing that a figure could tell.
#[test]
fn odds_and_frequencies() {
    check(&[
        ("They voted 52 to 48 for the merger.", ""),
        ("Decliners outnumbered advancers by 2 to 1.", ""),
        ("Decliners led by a 2.3-to-1 margin.", ""),
        ("The ratio may not exceed 3.50 to 1.00.", "3.5x at_most"),
        ("They cut staff from 220 to 213.", "220 | 213 reached down from=0"),
        ("Orders fell by 300 to 200.", "300 down of=1 | 200 reached down"),
        ("It pays its dividend twice a year.", ""),
        ("He scored twice in the first 20 minutes.", "20 minute"),
        ("It is twice as large.", "2x"),
        ("Margins grew by double digits.", ""),
        ("Two in five users left.", "0.4 part"),
        ("Some 2 in 3 said no.", "0.6666666666666666666666666667 part about"),
        ("It won 7 out of 10 bids.", "0.7 part"),
        ("It opened 3 in 2019.", "3"),
    ]);
}

#[test]
fn how_long_and_how_near() {
    check(&[
        ("The options vest over four years.", "4 year"),
        ("Prices rose 20% over two years.", "20% up | 2 year"),
        ("She worked there for over ten years.", "10 year more_than"),
        ("They fight over a $5 million loan.", "USD 5000000"),
        ("They spent over a quarter of it.", "0.25 part more_than"),
        ("It was founded over two years ago.", "2 year more_than"),
        ("Gold hovered near $2,000.", "USD 2000 about"),
        ("Brent slipped near $80.", "USD 80 about reached down"),
        ("The yen is near a 34-year low.", "34 year"),
        ("It expects $5.00, plus or minus $0.05.", "USD 5 | USD 0.05"),
        ("It paid down $100 million of debt.", "USD 100000000"),
        ("It will pay $45 million and up to $15 million more.", "USD 45000000 | USD 15000000 at_most"),
        ("Deposits fell 2% linked quarter.", "2% down quarter_on_quarter"),
        ("Volume was 1.3 million contracts.", "1300000 contract"),
    ]);
}

/// One verb governs all that is joined to its amount.
#[test]
fn changes_that_share_their_verb() {
    check(&[
        ("Sales fell 3% in Europe and 5% in Asia.", "3% down | 5% down"),
        ("Sales rose 5% in the first quarter, 7% in the second and 9% in the third.", "5% up | 7% up | 9% up"),
        ("Sales fell 3% in Europe and were 5% of income in Asia.", "3% down | 5%"),
        ("Sales increased 4%, or 6% excluding currency.", "4% up | 6% up"),
        ("Sales increased 4% (6% excluding currency) to $1.2 billion.", "4% up of=2 | 6% up of=2 | USD 1200000000 reached up"),
        ("Revenue was $3 billion, up 14% year over year or 12% in euros.", "USD 3000000000 | 14% up year_on_year of=0 | 12% up of=0"),
        (
            "Sales were $45 million, up 5% from last year and down 2% sequentially.",
            "USD 45000000 | 5% up year_on_year of=0 | 2% down quarter_on_quarter of=0",
        ),
        ("It raised its dividend 10% to $3.", "10% up of=1 | USD 3 reached up"),
        ("It cut its dividend in half.", "0.5 part down"),
        ("It lost a third of its value.", "0.3333333333333333333333333333 part down"),
        ("Revenue was up 11% to $9 billion, beats by $60 million.", "11% up of=1 | USD 9000000000 reached up | USD 60000000"),
        ("Organic growth was 4.2%, with volume up 1.1%.", "4.2% | 1.1% up"),
    ]);
}

#[test]
fn more_and_less_than_before() {
    check(&[
        ("Output was 5% higher than 2018.", "5% up year_on_year"),
        ("Costs were $5 million higher than in the prior year.", "USD 5000000 up year_on_year"),
        ("It had 300 fewer than a year earlier.", "300 down year_on_year"),
        ("It paid $5 million, more than last year.", "USD 5000000"),
        ("It has more than 300 in 2019.", "300 more_than"),
        ("It saw 25% revenue growth and 40% EPS growth.", "25% up | 40% up"),
        ("It will spend 60% in the back half.", "60%"),
        ("Scope 1 emissions fell 12%.", "12% down"),
    ]);
}

/// "fell 1,000 to 217,000" is no range, as no such range would be.
#[test]
fn by_how_much_and_to_where() {
    check(&[
        ("Claims fell 1,000 to 217,000.", "1000 down of=1 | 217000 reached down"),
        ("Claims fell 3 to 5 last week.", "3..5 down"),
        ("Claims fell 37,000 to 192,000.", "37000 down of=1 | 192000 reached down"),
        ("It will add 5 cents to 7 cents to earnings.", "USD 0.05..0.07"),
        ("Gold adds $5 to $1,805.", "USD 5 | USD 1805 reached up"),
        ("The rate rose 0.2% to 3.9%.", "0.2% up of=1 | 3.9% reached up"),
        ("It sees prices up 2% to 3%.", "2..3% up"),
    ]);
}

/// What goes from one level to another is no range, whatever the verb.
#[test]
fn from_level_to_level() {
    check(&[
        ("Utilization moved from 78% to 83%.", "78% | 83% reached up from=0"),
        ("The rate went from 35% to 21%.", "35% | 21% reached down from=0"),
        ("It rose from $40 to $50 to $60.", "USD 40 | USD 50 reached up from=0 | USD 60 reached up"),
        ("Prices range from $5 to $10.", "USD 5..10"),
        ("It revised its forecast from 5 to 7 percent to 3 to 5 percent.", "5..7% | 3..5% from=0"),
        ("Oil rose to $63 as demand growth slowed.", "USD 63 reached up"),
        ("It raised guidance to $2.10 to $2.20.", "USD 2.1..2.2 reached up"),
        ("It cut its growth outlook to 1 percent from 2 percent.", "1% reached down from=1 | 2%"),
        ("It cut its growth forecast by 2 points.", "2 point down"),
    ]);
}

/// The unit behind the bracket is of both amounts.
#[test]
fn units_behind_brackets() {
    check(&[
        ("Sales were EUR 12.3 (11.1) million.", "EUR 12300000 from=1 | EUR 11100000"),
        ("Sales were 12.3 (11.1) million euros.", "EUR 12300000 from=1 | EUR 11100000"),
        ("The margin was 8.5 (7.9) percent.", "8.5% from=1 | 7.9%"),
        ("Profit rose to 1.2 million from 1.1 million euros.", "EUR 1200000 reached up from=1 | EUR 1100000"),
    ]);
}

#[test]
fn spans_of_time_with_adjectives() {
    check(&[
        ("Sales grew for three consecutive quarters.", "3 quarter"),
        ("Delivery takes 5-7 working days.", "5..7 day"),
        ("They have 30 calendar days.", "30 day"),
        ("It lost money in each of the last three fiscal years.", "3 year"),
        ("Results for the 2018 and 2019 fiscal years.", ""),
        ("The 2018 through 2019 tax years are open.", ""),
    ]);
}

/// A level is no subject of a verb that has its own.
#[test]
fn subjects_of_their_own() {
    check(&[
        ("A study of 400 patients found that the risk fell by 3%.", "400 patient | 3% down"),
        ("Sales of $5 million in the segment fell 3%.", "USD 5000000 reached down | 3% down of=0"),
    ]);
}

/// The unit said once is of the earlier level too.
#[test]
fn units_of_earlier_levels() {
    check(&[
        ("Sales rose to 2.3 billion euros from 2.1 billion.", "EUR 2300000000 reached up from=1 | EUR 2100000000"),
        ("The dollar rose to 150.12 yen from 149.35.", "JPY 150.12 reached up from=1 | JPY 149.35"),
        ("The rate rose to 5.4 percent from 5.1.", "5.4% reached up from=1 | 5.1%"),
        ("The rate rose to 5.4 percent from 2019.", "5.4% reached up"),
        ("The ratio improved to 0.45x from 0.62x.", "0.45x reached down from=1 | 0.62x"),
        ("The margin was 12.3% (FY20: 11.1%).", "12.3% from=1 | 11.1%"),
        ("EPS was $0.42 vs. $0.38 a year ago.", "USD 0.42 from=1 | USD 0.38"),
        (
            "It lost $4 million, or 12 cents a share, compared with $3 million, or 9 cents a share, a year ago.",
            "USD 4000000 from=2 | USD 0.12 per share from=3 | USD 3000000 | USD 0.09 per share",
        ),
    ]);
}

#[test]
fn what_was_expected_is_no_earlier_level() {
    check(&[
        ("Sales were $5 million, compared with a forecast of $4 million.", "USD 5000000 | USD 4000000"),
        ("Sales were $5 million versus $4 million expected.", "USD 5000000 | USD 4000000"),
        ("The return was 11%, against a target of 12%.", "11% | 12%"),
        ("Sales were $5 million versus the analysts' estimate of $4 million.", "USD 5000000 | USD 4000000"),
        ("It sees sales of $5 million versus its earlier forecast of $4 million.", "USD 5000000 from=1 | USD 4000000"),
        ("Output was down 0.7% versus the 1.1% drop analysts had expected.", "0.7% down | 1.1% down"),
        ("Five analysts made 12 forecasts.", "5 analyst | 12 forecast"),
    ]);
}

#[test]
fn hedges_in_short() {
    check(&[
        ("It costs approx $5.", "USD 5 about"),
        ("It costs ca. EUR 5 million.", "EUR 5000000 about"),
        ("It costs max. $5.", "USD 5 at_most"),
    ]);
}

#[test]
fn levels_that_are_described_before_they_are_told() {
    check(&[
        ("Claims fell to a seasonally adjusted 218,000.", "218000 reached down"),
        ("Claims fell 12,000 to a revised 218,000.", "12000 down of=1 | 218000 reached down"),
        ("Profit rose to a record high of $5.2 billion.", "USD 5200000000 reached up"),
        ("The index slid to a six-month low of 47.2 from 48.9.", "6 month | 47.2 reached down from=2 | 48.9"),
        ("The maker cut its outlook to a range of 4% to 5%.", "4..5% reached down"),
        ("Home sales fell 2.5% to a seasonally adjusted annual rate of 3.86 million units.", "2.5% down of=1 | 3860000 unit reached down"),
        (
            "The bank cut its benchmark rate by a quarter of a percentage point to a range of 4.25% to 4.5%.",
            "0.25pp down of=1 | 4.25..4.5% reached down",
        ),
        // What is agreed or moved to is no level.
        ("Shares fell after it agreed to a settlement of $5 million.", "USD 5000000"),
        ("Sales rose thanks to a record order of 500 jets.", "500 jet"),
        ("The company moved its headquarters to a building of 50,000 square feet.", "50000 square foot"),
        ("Prices sank to a new low of over 7 months.", "7 month"),
    ]);
}

#[test]
fn turns_from_loss_to_profit() {
    check(&[
        ("The group swung to a net profit of EUR 300,000 from a loss of EUR 2 million.", "EUR 300000 reached up from=1 | EUR 2000000"),
        ("It swung to a $5 million profit from a $3 million loss.", "USD 5000000 reached up from=1 | USD 3000000"),
        ("It turned to a loss of $3 million in the quarter.", "USD 3000000 reached down"),
        ("The maker returned to profit of $12 million.", "USD 12000000 reached up"),
        ("The bank slipped to a pretax loss of $4 million.", "USD 4000000 reached down"),
        ("He turned to a friend for a loan of $500.", "USD 500"),
        ("It made 5 profit warnings and 3 loss forecasts.", "5 profit warning | 3 loss forecast"),
    ]);
}

#[test]
fn the_way_behind_a_restatement() {
    check(&[
        ("The Dow closed 200 points, or 0.4%, lower at 35,000.", "200 point down of=2 | 0.4% down of=2 as=0 | 35000 reached down"),
        ("The index ended 361.75 points or 0.44% up at 81,921.29.", "361.75 point up of=2 | 0.44% up of=2 as=0 | 81921.29 reached up"),
        ("The stock closed down $2.10, or 3%, at $65.40.", "USD 2.1 down of=2 | 3% down of=2 as=0 | USD 65.4 reached down"),
        // A level, and how much higher it is.
        ("Revenue was $5 million, or 3% higher than a year ago.", "USD 5000000 | 3% up year_on_year of=0 as=0"),
        ("It sold 200 shares, or 4%, up from 3%.", "200 share | 4% as=0 | 3%"),
    ]);
}

#[test]
fn two_changes_of_one_level() {
    check(&[
        (
            "Margin came in at 31.4%, up 180 basis points sequentially and 240 basis points year over year.",
            "31.4% | 1.8pp up quarter_on_quarter of=0 | 2.4pp up year_on_year of=0",
        ),
        (
            "Margin was 31%, up 2 points from the prior quarter and 3 points from a year ago.",
            "31% | 2 point up quarter_on_quarter of=0 | 3 point up year_on_year of=0",
        ),
        ("Sales of $5 billion rose 5% and profit 8%.", "USD 5000000000 reached up | 5% up of=0 | 8% up"),
        (
            "Revenue of $5 million and $3 million rose 5% and 8%, respectively.",
            "USD 5000000 reached up | USD 3000000 reached up | 5% up of=0 | 8% up of=1",
        ),
        (
            "Sales and income were $4.1 billion and $310 million, up 6% and 11%, respectively.",
            "USD 4100000000 | USD 310000000 | 6% up of=0 | 11% up of=1",
        ),
        // Not as many changes as levels: no one can tell.
        ("EPS was $5, and revenue and profit rose 5% and 8%, respectively.", "USD 5 | 5% up | 8% up"),
        ("Growth of -3.2% is expected.", "3.2% down"),
    ]);
}

#[test]
fn several_that_moved() {
    check(&[
        ("The S&P 500 rose 0.8%, the Nasdaq Composite 1.2% and the Dow 0.3%.", "0.8% up | 1.2% up | 0.3% up"),
        ("The Dow rose 1%, the S&P 500 0.5% and the Russell 2000 1.1%.", "1% up | 0.5% up | 1.1% up"),
        ("Paris fell 0.4%, Frankfurt 0.6% and Milan 1.2%.", "0.4% down | 0.6% down | 1.2% down"),
        ("Revenue was $2 billion, up 11% as reported and 13% in constant currency.", "USD 2000000000 | 11% up of=0 | 13% up of=0"),
        ("Sales rose 5%, the company's 3% margin notwithstanding.", "5% up | 3%"),
        ("Revenue rose 5%, with the U.S. accounting for 30%.", "5% up | 30%"),
    ]);
}

#[test]
fn words_that_look_like_others() {
    check(&[
        ("A reading below 50 signals contraction.", "50 less_than"),
        ("On slide 12, you can see growth of 8.5%.", "8.5% up"),
        ("Tickets cost as low as $5.", "USD 5 at_least"),
        ("The yen weakened to as low as 151.94 per dollar.", "151.94 at_least reached down"),
    ]);
}

#[test]
fn what_moves_by_how_much() {
    check(&[
        ("Output is projected to grow at 7.2% this year.", "7.2% up"),
        ("Shipments dropped 12.4 percent by value and 15.6 percent by volume.", "12.4% down | 15.6% down"),
        // The noun behind an amount tells of that amount alone.
        ("They agreed to delay a 5% increase by two months.", "5% up | 2 month"),
        (
            "Stocks fell by 2 million barrels to 420 million barrels, versus expectations for a 1-million-barrel rise.",
            "2000000 barrel down of=1 | 420000000 barrel reached down | 1000000 barrel up",
        ),
        ("The bank left its rate on hold at 4.35%.", "4.35% reached flat"),
        ("Inflation quickened to 32.7% from 32.15%.", "32.7% reached up from=1 | 32.15%"),
    ]);
}

#[test]
fn signs_beside_levels() {
    check(&[
        ("Revenue: USD 4.5m (+12%); EBITDA: USD 0.9m (-3%).", "USD 4500000 | 12% up of=0 | USD 900000 | 3% down of=2"),
        ("WTI $74.38/bbl -0.9%, Brent $78.05/bbl +0.6%", "USD 74.38 per barrel | 0.9% down of=0 | USD 78.05 per barrel | 0.6% up of=2"),
        ("The yield was 3.967% -12bps.", "3.967% | 0.12pp down of=0"),
        ("ACME +21.9% to $260.48 after its results", "21.9% up of=1 | USD 260.48 reached up"),
        ("ACME -2.1% to $240", "2.1% down of=1 | USD 240 reached down"),
        // A margin, and the level before.
        ("The result was $5 million (-3% of sales).", "USD 5000000 | -3%"),
        ("EBITDA was -$5m (-3%).", "USD -5000000 | -3%"),
        ("Net margin was 5% (-3%).", "5% from=1 | -3%"),
        ("The loan of $2.5 billion (the first) replaced its previous $1.85 billion.", "USD 2500000000 | USD 1850000000"),
        ("CPI was 2.4% (prior 2.5%), core 3.3% (prev: 3.2%).", "2.4% from=1 | 2.5% | 3.3% from=3 | 3.2%"),
    ]);
}

#[test]
fn parts_of_a_scale() {
    check(&[
        ("A quarter of a million dollars was lost.", "USD 250000"),
        ("Three-quarters of a million people left.", "750000 person"),
        ("Half a million dollars was lost.", "USD 500000"),
        ("A fifth of a million-dollar budget is left.", "0.2 part | USD 1000000"),
    ]);
}

#[test]
fn changes_of_what_stands_behind_them() {
    check(&[
        ("A study of 400 patients found a 17% lower risk.", "400 patient | 17% down"),
        ("The 26-mile course has a gain of 1,200 feet.", "26 mile | 1200 foot up"),
        ("Costs were $5 million, 17% lower than a year ago.", "USD 5000000 | 17% down year_on_year of=0"),
    ]);
}

#[test]
fn rates_in_one_word_and_behind_brackets() {
    check(&[
        ("The board proposes a dividend of SEK 2.00 (1.80) per share.", "SEK 2 per share from=1 | SEK 1.8 per share"),
        ("The $2-a-share dividend will cost $900 million.", "USD 2 per share | USD 900000000"),
        ("A $15-per-hour wage, and oil at $80-a-barrel.", "USD 15 per hour | USD 80 per barrel"),
        ("The index was at 5,000 -3.2%.", "5000 | 3.2% down of=0"),
    ]);
}

#[test]
fn signs_in_a_broken_encoding() {
    check(&[("It paid Â£139000, â‚¬5m, Â¥3bn and â‚¹20 crore.", "GBP 139000 | EUR 5000000 | JPY 3000000000 | INR 200000000")]);
    spans(&[("It paid Â£139000 and â‚¬5m.", &["Â£139000", "â‚¬5m"])]);
}

#[test]
fn in_the_manner_of_headlines() {
    check(&[
        ("Gold slips Rs 350 to Rs 75,800/10 gm", "INR 350 down of=1 | INR 75800 reached down"),
        ("The date was 8/2012 and the ratio 5/7/10.", ""),
        ("Intel to cut 15,000 jobs (15% of its workforce)", "15000 job down | 15% down as=0"),
        ("The bank has 15,000 branches (15% of the total).", "15000 branch | 15%"),
        ("Swiss inflation cools to 0.8%", "0.8% reached down"),
    ]);
}

#[test]
fn owners_that_end_with_digits() {
    check(&[
        ("Sales beat Q2's $4.3bn and 2023's $12 million.", "USD 4300000000 | USD 12000000"),
        ("The fund topped 1H22’s $7 billion.", "USD 7000000000"),
    ]);
}

#[test]
fn changes_of_something_else() {
    check(&[
        ("Income rose to $7 million, helped by a 4% increase in fees.", "USD 7000000 reached up | 4% up"),
        ("Turnover was $7 million, reflecting a 4% drop in volume.", "USD 7000000 | 4% down"),
        ("Turnover was $7 million, a 4% increase in local currency.", "USD 7000000 | 4% up of=0"),
        ("Turnover was $7 million, up 2% (4% increase in local currency).", "USD 7000000 | 2% up of=0 | 4% up of=0"),
        ("Flat prices in 35 towns rose 2.1% from a year ago.", "35 town | 2.1% up year_on_year"),
        ("Sales at its 120 hotels fell 6%.", "120 hotel | 6% down"),
        ("Shipments to 14 ports dropped 3%.", "14 port | 3% down"),
        ("Shipments of 14 boats dropped 3%.", "14 boat reached down | 3% down of=0"),
    ]);
}

#[test]
fn changes_told_again_before_their_level() {
    check(&[
        ("The stock fell 2.4 percent or $0.31 to $12.60.", "2.4% down of=2 | USD 0.31 down of=2 as=0 | USD 12.6 reached down"),
        ("Copper gained 1% or 80 cents to $82.40.", "1% up of=2 | USD 0.8 up of=2 as=0 | USD 82.4 reached up"),
    ]);
}

#[test]
fn lows_and_highs_of_a_time() {
    check(&[
        ("Oil rose 3% to end at a two-month high of $81.20.", "3% up of=2 | 2 month | USD 81.2 reached up"),
        ("Copper dips 1% to hit a five-week low of $8,100", "1% down of=2 | 5 week | USD 8100 reached down"),
        ("The peso fell 1% to touch a one-year low of 18.20.", "1% down of=2 | 1 year | 18.2 reached down"),
        ("Inflation slows to 3-year low of 2.1%", "3 year | 2.1% reached down"),
        ("The rupee slid 9 paise to settle at all-time low of 84.30.", "INR 0.09 down of=1 | 84.3 reached down"),
        ("Shares fall 4% to five-month low.", "4% down | 5 month"),
    ]);
}

#[test]
fn comparatives_between_two_levels() {
    check(&[
        ("The pound bought 1.31 dollars, higher than 1.29 dollars of a day ago.", "USD 1.31 reached up from=1 | USD 1.29"),
        ("It made $3 million in 2021, lower than $4 million in 2020.", "USD 3000000 reached down from=1 | USD 4000000"),
        ("Fees of €6m were lower than €7m a year earlier.", "EUR 6000000 reached down from=1 | EUR 7000000"),
        ("Fees of €6m were lower than €7m expected.", "EUR 6000000 | EUR 7000000"),
        ("Wages rose 4%, higher than 3% in June.", "4% up | 3% up"),
        ("Fees rose to €6m, lower than €7m in May.", "EUR 6000000 reached up | EUR 7000000"),
        ("It was cut from $9m to $6m, lower than $8m in May.", "USD 9000000 | USD 6000000 reached down from=0 | USD 8000000"),
        ("A ticket costs €6, lower than $9.", "EUR 6 | USD 9 less_than"),
        ("A ticket costs lower than $9.", "USD 9 less_than"),
    ]);
}

#[test]
fn where_money_comes_from() {
    check(&[
        ("It took $4 million from a $20 million loan facility.", "USD 4000000 | USD 20000000"),
        ("The town got £4m from £20m lottery funds.", "GBP 4000000 | GBP 20000000"),
        ("Income rose to $4 million from a $2 million base.", "USD 4000000 reached up from=1 | USD 2000000"),
        ("Income was $4 million from $2 million a year earlier.", "USD 4000000 from=1 | USD 2000000"),
        ("The well gave 300 barrels from 40 meters.", "300 barrel | 40 meter"),
    ]);
}

#[test]
fn what_is_cut_and_by_how_much() {
    check(&[
        ("It raised its two-week deposit rate by 150 basis points to 20%.", "2 week | 1.5pp up of=2 | 20% reached up"),
        ("It raised its two-week deposit rate 150 basis points to 20%.", "2 week | 1.5pp up of=2 | 20% reached up"),
        ("They lowered the 60% levy on cars by 20 percentage points to 40%.", "60% | 20pp down of=2 | 40% reached down"),
        ("It trimmed its $3 billion bond portfolio by 5%.", "USD 3000000000 | 5% down"),
        ("It trimmed the four main rates by 25 basis points.", "4 main rate | 0.25pp down"),
        ("It trimmed its 30 models to 12.", "30 model | 12 reached down"),
        ("It trimmed 30 jobs.", "30 job down"),
    ]);
}

#[test]
fn titles_and_capitals() {
    check(&[
        ("SALES UP 4%, GROSS MARGIN 31%", "4% up | 31%"),
        ("Sales Fall 4%, Gross Margin 31%", "4% down | 31%"),
        ("CAC Falls 2%, DAX 1%", "2% down | 1% down"),
        ("Sales fell 4%, Milan 1%.", "4% down | 1% down"),
    ]);
}

#[test]
fn marks_on_a_scale() {
    check(&[
        ("The index regains the 18,500 mark.", "18500"),
        ("It fell below the 60-mark.", ""),
        ("It paid a 200 mark fee, or 3,000 marks.", "DEM 200 | DEM 3000"),
    ]);
}

#[test]
fn bounds_that_are_none() {
    check(&[
        ("It owes $3.1 million plus interest and £80 plus VAT.", "USD 3100000 | GBP 80"),
        ("A ticket is $80 plus.", "USD 80 at_least"),
        ("It has 900 plus members.", "900 member at_least"),
        ("Guidance is up to $9m from $8m.", "USD 9000000 reached up from=1 | USD 8000000"),
        ("It lends up to $9m.", "USD 9000000 at_most"),
        ("Income of DKK 2.1 bln vs 1.9 bln yr ago.", "DKK 2100000000 from=1 | DKK 1900000000"),
    ]);
}

#[test]
fn as_many_changes_as_things() {
    check(&[
        (
            "Of 9 groups, three fell, with steel and oil losing 2.5 percent and 1.1 percent, respectively.",
            "9 group | 3 | 2.5% down | 1.1% down",
        ),
        ("Holdings fell by 2,310 contracts to 81,400.", "2310 contract down of=1 | 81400 reached down"),
        ("Holdings rose by 2,310 contracts to 81,400.", "2310 contract up of=1 | 81400 reached up"),
    ]);
}

#[test]
fn lost_and_recovered() {
    check(&[
        ("The police recovered $3 million in cash.", "USD 3000000"),
        ("The stock recovered $3 to $41.", "USD 3 up of=1 | USD 41 reached up"),
        ("The index recovered 3%.", "3% up"),
        ("Oil recovered above $70.", "USD 70 more_than reached up"),
        ("Some 30% recovered.", "30% about"),
        (
            "Oil lost 62 cents, or 0.9 percent, to close at 68.40 dollars.",
            "USD 0.62 down of=2 | 0.9% down of=2 as=0 | USD 68.4 reached down",
        ),
        ("The rand lost 8 cents to settle at 18.10.", "ZAR 0.08 down of=1 | 18.1 reached down"),
        ("It lost $9 million, or 30 cents a share.", "USD 9000000 | USD 0.3 per share"),
    ]);
}

#[test]
fn units_of_a_kind() {
    check(&[
        ("It had 2 billion passenger journeys and 40 vehicle thefts.", "2000000000 passenger journey | 40 vehicle theft"),
        ("It sold 7,000 passenger cars to 300 customers.", "7000 passenger car | 300 customer"),
        ("It pumped 3.1 mb/d, 40 kb/d more.", "3100000 barrel per day | 40000 barrel per day"),
        ("Gas at $3.20/mmBtu.", "USD 3.2 per million british thermal units"),
        ("It is 20 nautical miles off.", "20 nautical mile"),
        ("The offer was subscribed 14 times, at an earnings multiple of 9 times.", "14x | 9x"),
    ]);
}

#[test]
fn dashes_and_months() {
    check(&[
        ("The board voted 5–4.", ""),
        ("Since 2016–17 it grew.", ""),
        ("It grew 4–5% in 2017.", "4..5% up"),
        ("9M 2023 sales fell 4%.", "4% down"),
        ("6M net loss, 9M members", "9000000 member"),
    ]);
}

#[test]
fn what_belongs_together() {
    check(&[
        ("Revenue was $40 million from licences and $12 million from royalties.", "USD 40000000 | USD 12000000"),
        ("EBITDA of $41m (14% of sales), up 8%.", "USD 41000000 | 14% | 8% up of=0"),
        ("The rate was 8.5% (2022: 7.9%) with a tax rate of 25% (2022: 24%).", "8.5% from=1 | 7.9% | 25% from=3 | 24%"),
        ("The three segments grew 4%.", "3 segment | 4% up"),
        ("Deposits rose 3% from June 30, 2024.", "3% up"),
        ("Deposits rose 3% from the year ended June 30, 2024.", "3% up year_on_year"),
        ("Spreads tightened to 92 bps from 96 bps.", "0.92pp reached down from=1 | 0.96pp"),
        ("The margin improved to -2% from -5%.", "-2% reached up from=1 | -5%"),
        ("The margin fell to -5% from -2%.", "-5% reached down from=1 | -2%"),
        ("The dividend was raised by 10 cents to €2.10.", "USD 0.1 up | EUR 2.1 reached up"),
        ("Volume contributed 3% to the 8% growth.", "3% | 8% up"),
        ("It earned $1.12 versus the Street at $1.08.", "USD 1.12 | USD 1.08"),
        ("Sales were up 11% to £98m, or +14% at constant rates.", "11% up of=1 | GBP 98000000 reached up | 14% up of=1"),
        ("Backlog was $4.1 billion as of June 30, 2024, an increase of 12%.", "USD 4100000000 | 12% up of=0"),
        ("Backlog was $4.1 billion, which was up 14%.", "USD 4100000000 | 14% up of=0"),
        ("Shares fell 4% in after-hours trading to $58.40.", "4% down of=1 | USD 58.4 reached down"),
        (
            "The margin was 12%, down 120 bps versus prior year and down 40 bps sequentially.",
            "12% | 1.2pp down year_on_year of=0 | 0.4pp down quarter_on_quarter of=0",
        ),
        ("Revenue was €1,204m, +7.1% reported, +9.0% like-for-like.", "EUR 1204000000 | 7.1% up of=0 | 9% up of=0"),
        ("It has 1,240 employees (–3% QoQ).", "1240 employee | 3% down quarter_on_quarter of=0"),
        ("The margin was 21.3% vs. 19.8% in Q3 2023 (+150 bps).", "21.3% from=1 | 19.8% | 1.5pp up of=0"),
        ("Crude was off 98 cents to $69.91.", "USD 0.98 | USD 69.91"),
        ("They cost 50 cents to $1.20.", "USD 0.5..1.2"),
        ("Revenue was $18.3B, -2% Y/Y.", "USD 18300000000 | 2% down year_on_year of=0"),
    ]);
}

#[test]
fn changes_described_before_they_are_told() {
    check(&[
        ("Output rose a seasonally adjusted 0.7%.", "0.7% up"),
        ("Fees fell an organic 4% to £3m.", "4% down of=1 | GBP 3000000 reached down"),
        ("Demand shrank at an annualized pace of 3.1%.", "3.1% down"),
        ("Growth was 0.3 percentage points slower than a year ago.", "0.3pp down year_on_year"),
        ("They rose to fame with a modest 4% stake.", "4%"),
    ]);
}

#[test]
fn rates_behind_restatements() {
    check(&[
        ("Tin fell to 31 euros ($33.10) per kilo.", "EUR 31 per kilogram reached down | USD 33.1 per kilogram as=0"),
        ("It costs 90 yuan (about $12) a barrel.", "CNY 90 per barrel | USD 12 per barrel about as=0"),
        ("It cost 90 yuan ($12) a year ago.", "CNY 90 | USD 12 as=0"),
    ]);
}

#[test]
fn estimates_are_no_hours() {
    check(&[
        ("Starts of 310K vs. 295K est.", "310000 | 295000"),
        ("Claims of 218,000 vs 225,000 est.", "218000 | 225000"),
        ("It opens at 0830 EST, or 9.30 am.", ""),
        ("Output was €31 bln vs €30 bln fcast.", "EUR 31000000000 | EUR 30000000000"),
    ]);
}

#[test]
fn cues_that_are_verbs() {
    check(&[
        ("It will issue 7.5 million new shares.", "7500000 share"),
        ("It may train 400 nurses.", "400 nurse"),
        ("The form 8 holders sign.", ""),
    ]);
}

#[test]
fn restatements_of_plain_numbers() {
    check(&[
        ("Payrolls fell by 2,500, or 4%, to 61,000.", "2500 down of=2 | 4% down of=2 as=0 | 61000 reached down"),
        ("Members rose by 3,000 (2%) to 1.2 million.", "3000 up of=2 | 2% up of=2 as=0 | 1200000 reached up"),
        ("The index fell 4.5 points (-0.31%) to 1,402.", "4.5 point down of=2 | 0.31% down of=2 as=0 | 1402 reached down"),
        ("He owns 2,500, or 4%.", "2500 | 4%"),
    ]);
}

#[test]
fn pairs_of_currencies() {
    check(&[("GBP/USD 1.2710 and USD/CHF 0.8840, EUR 5.", "1.271 | 0.884 | EUR 5")]);
}

#[test]
fn terms_of_instruments() {
    check(&[
        ("The two-week reverse repo rate and the five-year LPR are on hold.", ""),
        ("It sold 182-day T-bills and a ten-year sukuk.", ""),
        ("A two-week strike ended.", "2 week"),
    ]);
}

#[test]
fn plurals_in_capitals() {
    check(&[("BANK MAY SEE 2 CUTS", "2"), ("BANK SEES 2% CUT", "2% down")]);
}

#[test]
fn two_times_of_one_movement() {
    check(&[
        ("Rents rose 4% in May and 11% for the year.", "4% up | 11% up"),
        ("Output fell 1.2 percent in the third quarter, and 5.4 percent over the year.", "1.2% down | 5.4% down"),
        ("Accounts unused for 60 days or more are closed.", "60 day at_least"),
    ]);
}

#[test]
fn when_a_change_is_to_begin() {
    check(&[
        ("The levy will rise by 2 percentage points to 18% from March 2027.", "2pp up of=1 | 18% reached up"),
        ("The levy will be raised 2% from July 2027.", "2% up"),
        ("The levy rose 2% from July 2025.", "2% up year_on_year"),
    ]);
}

#[test]
fn shillings_by_their_sign() {
    check(&[("It paid Sh31.2 billion, or Sh0.40 per share.", "KES 31200000000 | KES 0.4 per share"), ("It is SH 20 now.", "20")]);
}

#[test]
fn accounting_parentheses_with_something_outside() {
    check(&[
        ("The operating result was ($7.5) million.", "USD -7500000"),
        ("The operating result was (7.5) million.", "-7500000"),
        ("The result of (7.5) million euros was the worst.", "EUR -7500000"),
        ("Free cash flow was EUR (3.1) million in the period.", "EUR -3100000"),
        ("Free cash flow: NOK (31) million, from NOK (8) million.", "NOK -31000000 from=1 | NOK -8000000"),
        ("Free cash flow was $ (3.1) million, US$ (2.2)bn and $ (4,512).", "USD -3100000 | USD -2200000000 | USD -4512"),
        ("It lost ($3.1)m and ($0.4)bn.", "USD -3100000 | USD -400000000"),
        ("The margin was (4.8%), from 2.1%.", "-4.8% from=1 | 2.1%"),
        ("The result is ($4.1 million), and the margin: (3%).", "USD -4100000 | -3%"),
        ("A loss of ($0.31) per share.", "USD -0.31 per share"),
        // What it was otherwise: the earlier amount, a number said twice, a note's number.
        ("Sales were 14.2 (13.1) million euros.", "EUR 14200000 from=1 | EUR 13100000"),
        ("The amounts in USD (2) are rounded.", ""),
        ("The margin (4.8%) was low.", "4.8%"),
    ]);
    spans(&[("It was EUR (3.1) million or (7.5) million euros.", &["EUR (3.1) million", "(7.5) million euros"])]);
}

#[test]
fn dashes_of_lists_are_no_signs() {
    check(&[
        ("- $15M of severance costs", "USD 15000000"),
        ("- 14% growth in volumes", "14% up"),
        ("- 3 plants closed", "3 plant"),
        ("- 0.4 million barrels a day from Norway", "400000 barrel per day"),
        // One that touches its amount is, and one with nothing but its amount.
        ("-3% was the worst.", "-3%"),
        ("- 3%", "-3%"),
    ]);
    spans(&[("- $15M of severance costs", &["$15M"])]);
}

#[test]
fn circa_in_one_letter() {
    check(&[
        ("Leverage of c£1.4bn is expected.", "GBP 1400000000 about"),
        ("It raised c$95 million from funds.", "USD 95000000 about"),
        ("It raised c. $95m, and c.£30m in debt.", "USD 95000000 about | GBP 30000000 about"),
        ("Churn of c.6% a year, or c. 12% of users.", "6% per year about | 12% about"),
        ("It raised C$95 million.", "CAD 95000000"),
        ("Our vitamin C. 5% of people buy it.", "5%"),
    ]);
    spans(&[("Net cash of c£1.4bn and c.£30m.", &["£1.4bn", "£30m"])]);
}

#[test]
fn units_with_a_prefix() {
    check(&[
        ("Gold output of 84 koz and reserves of 1.3 Moz.", "84000 ounce | 1300000 ounce"),
        (
            "Resources of 325 MMboe and an output of 61.5 kboe/d.",
            "325000000 barrel of oil equivalent | 61500 barrel of oil equivalent per day",
        ),
        ("Output rose to 310,000 boe/d.", "310000 barrel of oil equivalent per day reached up"),
        ("Capacity of 4.5 Mtpa.", "4500000 tonne per year"),
        ("It shipped 45,000 mt of wheat and 30,000 MT of corn.", "45000 tonne | 30000 tonne"),
        // More than one thing: none.
        ("It shipped 64.2Mt of ore and 210 mboe/d.", ""),
        ("A dividend of 18 cps was declared.", ""),
    ]);
}

#[test]
fn numbers_of_lists_of_names() {
    check(&[
        ("Scope 1 and 2 emissions fell 9%.", "9% down"),
        ("Our Scope 1, 2 and 3 emissions fell 9%.", "9% down"),
        ("Tier 1 & 2 capital was $2.5 billion.", "USD 2500000000"),
        ("Item 4 sold 12 units and 3 boxes.", "12 unit | 3 box"),
        ("2) Net debt was $31 million.", "USD 31000000"),
        ("By year three it should save $5 million.", "USD 5000000"),
        ("Sales in the first and second halves were $7m and $9m.", "USD 7000000 | USD 9000000"),
        ("The payment is split between the two halves.", ""),
        ("The firm halves its dividend.", "0.5x down"),
    ]);
}

#[test]
fn the_same_period_by_its_initials() {
    check(&[("Revenue was up 11% on pcp.", "11% up year_on_year"), ("The return was 17.2% (PY: 15.9%).", "17.2% from=1 | 15.9%")]);
}

#[test]
fn numbers_and_prices_with_something_behind() {
    check(&[
        ("It is worth 3 and a half billion dollars.", "USD 3500000000"),
        ("Rates rose to 4 and a half percent.", "4.5% reached up"),
        ("A dividend of Rs. 6.25/- per equity share.", "INR 6.25 per share"),
        ("A dividend of Rs 6/- was paid.", "INR 6"),
    ]);
}
