//! English: what is said about the figures of a sentence, and how they are linked. The notation is that of `support`.

mod support;

use financial_figures::Extractor;
use support::Row;

#[track_caller]
fn check(table: &[Row<'_>]) {
    support::check(&Extractor::new(), table);
}

#[test]
fn kinds() {
    check(&[
        ("money", "The fee is $5.", &["$5 -> USD? 5"]),
        ("minor units of money", "The fee is 5 cents.", &["5 cents -> USD? 0.05"]),
        ("percent", "The rate is 3.25%.", &["3.25% -> 3.25%"]),
        ("percent in words", "The rate is three percent.", &["three percent -> 3%"]),
        ("per cent in two words", "The rate is 3 per cent.", &["3 per cent -> 3%"]),
        ("percentage points", "The gap is 2 percentage points.", &["2 percentage points -> 2pp"]),
        ("basis points", "The gap is 25 basis points.", &["25 basis points -> 0.25pp"]),
        ("basis points by their sign", "The gap is 40 bps.", &["40 bps -> 0.4pp"]),
        ("a multiple of earnings", "It trades at 12.5 times earnings.", &["12.5 times -> 12.5x"]),
        ("a multiple by its sign", "It trades at 8x earnings.", &["8x -> 8x"]),
        ("a fraction in words", "Two-thirds of voters agreed.", &["Two-thirds -> fraction 0.6666666666666666666666666667"]),
        ("one in so many", "One in five voters agreed.", &["One in five -> fraction 0.2"]),
        ("a count with its unit", "It sold 4.9 million vehicles.", &["4.9 million vehicles -> 4,900,000 vehicle"]),
        ("a plain number", "A reading above 50 indicates growth.", &["50 -> 50 more_than"]),
        (
            "a verb's look-alike as a noun counted",
            "It bought three firms and two contracts.",
            &["three firms -> 3 firm", "two contracts -> 2 contract"],
        ),
        ("the same word as a verb", "Gold firms 2%.", &["2% -> 2% up"]),
        ("people are persons", "It employs 340 people.", &["340 people -> 340 person"]),
        ("barrels", "It produced 1,200 barrels.", &["1,200 barrels -> 1,200 barrel"]),
        (
            "m is a million before things",
            "It has 804m customers and 247m shares.",
            &["804m customers -> 804,000,000 customer", "247m shares -> 247,000,000 share"],
        ),
        ("m is a metre before lengths", "The pipe is 30m long and 2m wide.", &["30m -> 30 meter", "2m -> 2 meter"]),
        ("t is a tonne", "A 20t truck.", &["20t -> 20 tonne"]),
        ("a unit that has its rate in it", "It pumps 3.5 million bpd.", &["3.5 million bpd -> 3,500,000 barrel per day"]),
        ("fewer things", "It opened 1,000 fewer stores.", &["1,000 fewer stores -> 1,000 store"]),
        ("full-width percent sign", "The rate is 5％ now.", &["5％ -> 5%"]),
    ]);
}

#[test]
fn amounts_of_money() {
    check(&[
        ("sign before", "It paid €5 million.", &["€5 million -> EUR 5,000,000"]),
        ("name behind", "It paid 5 million euros.", &["5 million euros -> EUR 5,000,000"]),
        ("code before", "It paid EUR 5 million.", &["EUR 5 million -> EUR 5,000,000"]),
        ("code behind", "It paid 5m EUR.", &["5m EUR -> EUR 5,000,000"]),
        ("scale fused to the number", "It paid £1.2bn.", &["£1.2bn -> GBP? 1,200,000,000"]),
        ("hyphen before the scale", "It paid $5-million.", &["$5-million -> USD? 5,000,000"]),
        ("crore", "It paid Rs 3 crore.", &["Rs 3 crore -> INR? 30,000,000"]),
        ("Indian grouping", "It paid Rs. 1,20,000.", &["Rs. 1,20,000 -> INR? 120,000"]),
        ("yen by its sign", "It paid ¥500 billion.", &["¥500 billion -> JPY? 500,000,000,000"]),
        ("number words with a half", "It paid two and a half million dollars.", &["two and a half million dollars -> USD? 2,500,000"]),
        ("half a scale", "It paid half a million dollars.", &["half a million dollars -> USD? 500,000"]),
        ("a scale alone", "It paid a million dollars.", &["a million dollars -> USD? 1,000,000"]),
        ("trillions", "It paid 26.19 trillion yuan.", &["26.19 trillion yuan -> CNY 26,190,000,000,000"]),
        ("name in two words", "It paid 500 thousand Swiss francs.", &["500 thousand Swiss francs -> CHF 500,000"]),
        ("a crypto-asset", "It holds 12 BTC.", &["12 BTC -> BTC 12"]),
        ("grouped digits with decimals", "It paid $1,234,567.89.", &["$1,234,567.89 -> USD? 1,234,567.89"]),
        ("no digit before the point", "It paid $.75 a share.", &["$.75 a share -> USD? 0.75 per share"]),
    ]);
}

#[test]
fn signs() {
    check(&[
        ("minus before the sign", "The result was -$5 million.", &["-$5 million -> USD? -5,000,000"]),
        ("minus behind the sign", "The result was $-5 million.", &["$-5 million -> USD? -5,000,000"]),
        ("typographic minus", "The result was −5.2%.", &["−5.2% -> -5.2%"]),
        ("minus as a word", "The result was minus 3%.", &["minus 3% -> -3%"]),
        ("a loss has no sign", "The loss was $5 million.", &["$5 million -> USD? 5,000,000"]),
    ]);
}

#[test]
fn rates() {
    check(&[
        ("per share said before", "It had earnings per share of $1.20.", &["$1.20 -> USD? 1.2 per share"]),
        ("per user said before", "Revenue per user was $5.", &["$5 -> USD? 5 per user"]),
        (
            "a comma with a space parts numbers",
            "It had 80, 000 visitors and 80, 100 guests.",
            &["80, 000 visitors -> 80,000 visitor", "80 -> 80", "100 guests -> 100 guest"],
        ),
        ("a barrel", "Crude costs $80 a barrel.", &["$80 a barrel -> USD? 80 per barrel"]),
        ("per barrel", "Crude costs $80 per barrel.", &["$80 per barrel -> USD? 80 per barrel"]),
        ("slash barrel", "Crude costs $80/barrel.", &["$80/barrel -> USD? 80 per barrel"]),
        ("a year", "It pays 5% a year.", &["5% a year -> 5% per year"]),
        ("p.a.", "The loan bears 3.5% p.a. until 2030.", &["3.5% p.a. -> 3.5% per year"]),
        (
            "adverbs of time",
            "The field yields 500,000 barrels daily and 40,000 tonnes annually.",
            &["500,000 barrels -> 500,000 barrel per day", "40,000 tonnes -> 40,000 tonne per year"],
        ),
        ("a quarterly profit is no rate", "It told of a Rs 7 crore quarterly profit.", &["Rs 7 crore -> INR? 70,000,000"]),
        (
            "adverbs of time behind changes are bases",
            "Prices rose 0.4% monthly and 3.2% annually.",
            &["0.4% -> 0.4% up month_on_month", "3.2% -> 3.2% per year up"],
        ),
        ("an expectation before a change", "Payrolls rose by a higher-than-expected 240,000 in March.", &["240,000 -> 240,000 up"]),
        (
            "an expectation before a change and its level",
            "Stocks fell by a larger-than-expected 4.5 million barrels to 450 million barrels.",
            &["4.5 million barrels -> 4,500,000 barrel down of 1", "450 million barrels -> 450,000,000 barrel reached down"],
        ),
        ("a forecast before a change", "The economy grew a better-than-forecast 0.6%.", &["0.6% -> 0.6% up"]),
        ("better than expected", "Sales of $5m were 5% better than expected.", &["$5m -> USD? 5,000,000", "5% -> 5% up of 0"]),
        ("swung to an adjective's loss", "The group swung to a €30m operating loss.", &["€30m -> EUR 30,000,000 reached down"]),
        (
            "fractions of a cent",
            "Corn rose 3-1/4 cents to $5.72-1/2 a bushel.",
            &["3-1/4 cents -> USD? 0.0325 up of 1", "$5.72-1/2 a bushel -> USD? 5.725 per bushel reached up"],
        ),
        ("a monthly gain", "The fund posted a 3% monthly gain.", &["3% -> 3% up month_on_month"]),
        ("cents per share", "It pays 40 cents per share.", &["40 cents per share -> USD? 0.4 per share"]),
        ("things a day", "It makes 300 tonnes a day.", &["300 tonnes a day -> 300 tonne per day"]),
    ]);
}

#[test]
fn ranges() {
    check(&[
        ("unit at both ends", "It expects sales of $5 million to $7 million.", &["$5 million to $7 million -> USD? 5,000,000..7,000,000"]),
        ("unit at the end, dash", "It expects sales of $5-7 million.", &["$5-7 million -> USD? 5,000,000..7,000,000"]),
        ("sign twice, scale once", "It expects sales of $5 to $7 million.", &["$5 to $7 million -> USD? 5,000,000..7,000,000"]),
        ("percents with a dash", "It expects growth of 2-3%.", &["2-3% -> 2..3% up"]),
        ("between and", "It expects a margin between 10% and 12%.", &["10% and 12% -> 10..12%"]),
        ("counts between", "It expects between 200 and 300 orders.", &["200 and 300 orders -> 200..300 order"]),
        ("basis points", "It expects 25 to 50 basis points.", &["25 to 50 basis points -> 0.25..0.5pp"]),
        ("one sign, en dash", "It expects €1.2–1.4 billion.", &["€1.2–1.4 billion -> EUR 1,200,000,000..1,400,000,000"]),
        ("from to", "It expects from 20,000 to 30,000 tonnes.", &["20,000 to 30,000 tonnes -> 20,000..30,000 tonne"]),
    ]);
}

#[test]
fn spans_hold_the_amount_alone() {
    check(&[
        ("the hedge stays outside", "It paid about $5 million in cash.", &["$5 million -> USD? 5,000,000 about"]),
        ("the preposition stays outside", "Sales rose by 3.2 percent.", &["3.2 percent -> 3.2% up"]),
        ("the word that is the amount", "Sales doubled.", &["doubled -> 2x up"]),
        ("the rate is inside", "A fee of $80 a barrel applies.", &["$80 a barrel -> USD? 80 per barrel"]),
        ("accounting parentheses stay outside", "The loss was (-5.2%).", &["-5.2% -> -5.2%"]),
        ("the unit is inside", "It sold 4.9 million vehicles in May.", &["4.9 million vehicles -> 4,900,000 vehicle"]),
        ("letters of two bytes", "Ünal paid €5 in Köln and £6 in London.", &["€5 -> EUR 5", "£6 -> GBP? 6"]),
    ]);
}

#[test]
fn bounds() {
    check(&[
        ("about", "It paid about $5 million.", &["$5 million -> USD? 5,000,000 about"]),
        ("around", "It paid around $5 million.", &["$5 million -> USD? 5,000,000 about"]),
        ("roughly", "It paid roughly $5 million.", &["$5 million -> USD? 5,000,000 about"]),
        ("an estimated", "It paid an estimated $5 million.", &["$5 million -> USD? 5,000,000 about"]),
        ("some", "It paid some $5 million.", &["$5 million -> USD? 5,000,000 about"]),
        ("tilde", "It paid ~$5 million.", &["$5 million -> USD? 5,000,000 about"]),
        ("nearly", "It paid nearly $5 million.", &["$5 million -> USD? 5,000,000 nearly"]),
        ("almost", "It paid almost $5 million.", &["$5 million -> USD? 5,000,000 nearly"]),
        ("just under", "It paid just under $5 million.", &["$5 million -> USD? 5,000,000 nearly"]),
        ("more than", "It paid more than $5 million.", &["$5 million -> USD? 5,000,000 more_than"]),
        ("over", "It paid over $5 million.", &["$5 million -> USD? 5,000,000 more_than"]),
        ("in excess of", "It paid in excess of $5 million.", &["$5 million -> USD? 5,000,000 more_than"]),
        ("upwards of", "It paid upwards of $5 million.", &["$5 million -> USD? 5,000,000 more_than"]),
        ("well over", "It paid well over $5 million.", &["$5 million -> USD? 5,000,000 more_than"]),
        ("at least", "It paid at least $5 million.", &["$5 million -> USD? 5,000,000 at_least"]),
        ("no less than", "It paid no less than $5 million.", &["$5 million -> USD? 5,000,000 at_least"]),
        ("or more", "It paid $5 million or more.", &["$5 million -> USD? 5,000,000 at_least"]),
        ("less than", "It paid less than $5 million.", &["$5 million -> USD? 5,000,000 less_than"]),
        ("under", "It paid under $5 million.", &["$5 million -> USD? 5,000,000 less_than"]),
        ("fewer than", "It has fewer than 300 workers.", &["300 workers -> 300 worker less_than"]),
        ("up to", "It paid up to $5 million.", &["$5 million -> USD? 5,000,000 at_most"]),
        ("no more than", "It paid no more than $5 million.", &["$5 million -> USD? 5,000,000 at_most"]),
        ("as much as", "It paid as much as $5 million.", &["$5 million -> USD? 5,000,000 at_most"]),
        ("at most behind", "It paid $5 million at most.", &["$5 million -> USD? 5,000,000 at_most"]),
        ("or less", "It paid $5 million or less.", &["$5 million -> USD? 5,000,000 at_most"]),
        ("exactly", "It paid exactly $5 million.", &["$5 million -> USD? 5,000,000"]),
    ]);
}

#[test]
fn directions() {
    check(&[
        ("rose", "Sales rose 3%.", &["3% -> 3% up"]),
        ("rose by", "Sales rose by 3%.", &["3% -> 3% up"]),
        ("were up", "Sales were up 3%.", &["3% -> 3% up"]),
        ("higher", "Sales were 3% higher.", &["3% -> 3% up"]),
        ("jumped, hedged", "Sales jumped more than 3%.", &["3% -> 3% more_than up"]),
        ("climbed, hedged money", "Sales climbed about $5 million.", &["$5 million -> USD? 5,000,000 about up"]),
        ("an increase behind", "It reported a 3% increase in sales.", &["3% -> 3% up"]),
        ("an increase of", "It reported an increase of 3% in sales.", &["3% -> 3% up"]),
        ("fell", "Sales fell 3%.", &["3% -> 3% down"]),
        ("were down", "Sales were down 3%.", &["3% -> 3% down"]),
        ("lower", "Sales were 3% lower.", &["3% -> 3% down"]),
        ("a drop behind", "It reported a 3% drop in sales.", &["3% -> 3% down"]),
        ("a decline of", "It reported a decline of 3%.", &["3% -> 3% down"]),
        ("were cut by", "Costs were cut by $5 million.", &["$5 million -> USD? 5,000,000 down"]),
        ("raised by", "The bank raised its rate by 25 basis points.", &["25 basis points -> 0.25pp up"]),
        ("cut by", "The bank cut its rate by 0.5 percentage points.", &["0.5 percentage points -> 0.5pp down"]),
        ("doubled", "Sales doubled.", &["doubled -> 2x up"]),
        ("more than doubled", "Sales more than doubled.", &["doubled -> 2x more_than up"]),
        ("nearly tripled", "Sales nearly tripled.", &["tripled -> 3x nearly up"]),
        ("halved", "Profit halved.", &["halved -> 0.5x down"]),
        ("threefold", "Profit rose threefold.", &["threefold -> 3x up"]),
    ]);
}

#[test]
fn levels_that_a_movement_reached() {
    check(&[
        ("rose to", "Sales rose to $5 million.", &["$5 million -> USD? 5,000,000 reached up"]),
        ("fell to", "Sales fell to $5 million.", &["$5 million -> USD? 5,000,000 reached down"]),
        ("raised to", "The rate was raised to 5.25%.", &["5.25% -> 5.25% reached up"]),
        ("cut to", "The rate was cut to 4%.", &["4% -> 4% reached down"]),
        ("unchanged at", "The rate was unchanged at 4%.", &["4% -> 4% reached flat"]),
        ("reached tells no way", "Sales reached $5 million.", &["$5 million -> USD? 5,000,000"]),
        ("were", "Sales were $5 million.", &["$5 million -> USD? 5,000,000"]),
        ("money raised is no movement", "It raised $5 million from investors.", &["$5 million -> USD? 5,000,000"]),
        ("money lost is no movement", "It lost $5 million last year.", &["$5 million -> USD? 5,000,000"]),
        ("things cut are a change", "It cut 300 jobs.", &["300 jobs -> 300 job down"]),
    ]);
}

#[test]
fn bases() {
    check(&[
        ("from a year earlier", "Sales rose 3% from a year earlier.", &["3% -> 3% up year_on_year"]),
        ("year-on-year", "Sales rose 3% year-on-year.", &["3% -> 3% up year_on_year"]),
        ("year over year", "Sales rose 3% year over year.", &["3% -> 3% up year_on_year"]),
        ("YoY", "Sales rose 3% YoY.", &["3% -> 3% up year_on_year"]),
        ("compared with last year", "Sales rose 3% compared with last year.", &["3% -> 3% up year_on_year"]),
        ("on the year", "Sales rose 3% on the year.", &["3% -> 3% up year_on_year"]),
        ("from the previous quarter", "Sales fell 3% from the previous quarter.", &["3% -> 3% down quarter_on_quarter"]),
        ("quarter on quarter", "Sales fell 3% quarter on quarter.", &["3% -> 3% down quarter_on_quarter"]),
        ("sequentially", "Sales fell 3% sequentially.", &["3% -> 3% down quarter_on_quarter"]),
        ("from a month earlier", "Prices rose 0.2% from a month earlier.", &["0.2% -> 0.2% up month_on_month"]),
        ("month-on-month", "Prices rose 0.2% month-on-month.", &["0.2% -> 0.2% up month_on_month"]),
        ("week on week", "Prices rose 0.2% week on week.", &["0.2% -> 0.2% up week_on_week"]),
        ("from the day before", "Prices rose 0.2% from the day before.", &["0.2% -> 0.2% up day_on_day"]),
        ("half on half", "Sales rose 3% half on half.", &["3% -> 3% up half_on_half"]),
        ("none", "Sales rose 3% in Europe.", &["3% -> 3% up"]),
    ]);
}

#[test]
fn changes_of_levels() {
    check(&[
        (
            "the same without something",
            "Bookings grew 18% to $44 million, or 21% without acquisitions.",
            &["18% -> 18% up of 1", "$44 million -> USD? 44,000,000 reached up", "21% -> 21% up of 1"],
        ),
        ("cuts counted", "The Fed still sees two cuts.", &["two -> 2"]),
        (
            "double of another amount",
            "It set aside $12 million, nearly double the $6 million of last year.",
            &["$12 million -> USD? 12,000,000", "double -> 2x nearly up of 0", "$6 million -> USD? 6,000,000"],
        ),
        ("a forecast gain", "It beat forecasts for a 4.4 percent gain.", &["4.4 percent -> 4.4% up"]),
        (
            "two bases of one level",
            "Revenue was $5 million, up 12% year over year and up 3% sequentially.",
            &["$5 million -> USD? 5,000,000", "12% -> 12% up year_on_year of 0", "3% -> 3% up quarter_on_quarter of 0"],
        ),
        (
            "the decline that caused it",
            "Costs fell by $3 million to $14 million due to a 75 bps decline in rates.",
            &["$3 million -> USD? 3,000,000 down of 1", "$14 million -> USD? 14,000,000 reached down", "75 bps -> 0.75pp down"],
        ),
        ("change, level", "Profit rose 3% to $5m.", &["3% -> 3% up of 1", "$5m -> USD? 5,000,000 reached up"]),
        (
            "change, level, earlier level",
            "Profit rose 3% to $5m from $4m.",
            &["3% -> 3% up of 1", "$5m -> USD? 5,000,000 reached up from 2", "$4m -> USD? 4,000,000"],
        ),
        ("by, change, level", "Profit rose by 3% to $5 million.", &["3% -> 3% up of 1", "$5 million -> USD? 5,000,000 reached up"]),
        ("change in money, level", "Profit fell $2m to $5m.", &["$2m -> USD? 2,000,000 down of 1", "$5m -> USD? 5,000,000 reached down"]),
        ("level, up", "Profit was $5m, up 3%.", &["$5m -> USD? 5,000,000", "3% -> 3% up of 0"]),
        (
            "level, down with its basis",
            "Profit was $5m, down 3% from a year earlier.",
            &["$5m -> USD? 5,000,000", "3% -> 3% down year_on_year of 0"],
        ),
        ("level, change in brackets", "Profit was $5m (up 3%).", &["$5m -> USD? 5,000,000", "3% -> 3% up of 0"]),
        ("doubled to", "Profit doubled to $5m.", &["doubled -> 2x up of 1", "$5m -> USD? 5,000,000 reached up"]),
        ("another sentence", "Profit rose 3%. Sales were $5m.", &["3% -> 3% up", "$5m -> USD? 5,000,000"]),
    ]);
}

#[test]
fn earlier_levels() {
    check(&[
        ("to from", "Profit rose to $7m from $5m.", &["$7m -> USD? 7,000,000 reached up from 1", "$5m -> USD? 5,000,000"]),
        ("from to", "Profit rose from $5m to $7m.", &["$5m -> USD? 5,000,000", "$7m -> USD? 7,000,000 reached up from 0"]),
        (
            "to from, a year earlier",
            "Profit fell to $5m from $7m a year earlier.",
            &["$5m -> USD? 5,000,000 reached down from 1", "$7m -> USD? 7,000,000"],
        ),
        ("compared with", "Profit was $7m, compared with $5m a year earlier.", &["$7m -> USD? 7,000,000 from 1", "$5m -> USD? 5,000,000"]),
        ("was cut from to", "The rate was cut from 5% to 4%.", &["5% -> 5%", "4% -> 4% reached down from 0"]),
        ("widened to from", "The margin widened to 12% from 10%.", &["12% -> 12% reached up from 1", "10% -> 10%"]),
        (
            "down from",
            "It employs 5,000 people, down from 6,000.",
            &["5,000 people -> 5,000 person reached down from 1", "6,000 -> 6,000 person"],
        ),
        ("quarter in brackets", "Leverage was 2.3x (Q2 23: 2.1x).", &["2.3x -> 2.3x from 1", "2.1x -> 2.1x"]),
        ("half-year in brackets", "Sales were £41m (1H24: £39m).", &["£41m -> GBP? 41,000,000 from 1", "£39m -> GBP? 39,000,000"]),
        (
            "quarter with a short year in brackets",
            "Sales were £41m (Q1 '24: £39m).",
            &["£41m -> GBP? 41,000,000 from 1", "£39m -> GBP? 39,000,000"],
        ),
        ("date in brackets", "Sales were £41m (31 Dec 22: £39m).", &["£41m -> GBP? 41,000,000 from 1", "£39m -> GBP? 39,000,000"]),
        ("a quarter with its year behind rose", "Sales rose in Q1 24 to £39m.", &["£39m -> GBP? 39,000,000 reached up"]),
        ("a quarter before a count", "In Q2, 23 stores opened.", &["23 stores -> 23 store"]),
        (
            "a number without its unit",
            "It runs 50 stores, compared with 42 a year ago.",
            &["50 stores -> 50 store from 1", "42 -> 42 store"],
        ),
        (
            "a number of millions without its unit",
            "It sold 5.2 million vehicles, up from 4.1 million.",
            &["5.2 million vehicles -> 5,200,000 vehicle reached up from 1", "4.1 million -> 4,100,000 vehicle"],
        ),
        ("a year is no level", "It runs 50 stores, up from 2019.", &["50 stores -> 50 store"]),
    ]);
}

#[test]
fn restatements() {
    check(&[
        (
            "in brackets, hedged",
            "It paid 26.19 trillion yuan (about $3.68 trillion).",
            &["26.19 trillion yuan -> CNY 26,190,000,000,000", "$3.68 trillion -> USD? 3,680,000,000,000 about equivalent_of 0"],
        ),
        (
            "in brackets",
            "It paid €5 million ($5.5 million).",
            &["€5 million -> EUR 5,000,000", "$5.5 million -> USD? 5,500,000 equivalent_of 0"],
        ),
        (
            "with or",
            "It paid 100 million kroner, or $9.4 million.",
            &["100 million kroner -> NOK? 100,000,000", "$9.4 million -> USD? 9,400,000 equivalent_of 0"],
        ),
        (
            "a change as a percent",
            "Sales fell by $120.6 million, or 11%.",
            &["$120.6 million -> USD? 120,600,000 down", "11% -> 11% down equivalent_of 0"],
        ),
        (
            "a holding as a percent",
            "It holds 57 million shares, or 32.96%.",
            &["57 million shares -> 57,000,000 share", "32.96% -> 32.96% equivalent_of 0"],
        ),
    ]);
}

#[test]
fn amounts_said_in_words_and_digits() {
    check(&[
        ("digits in brackets", "The payee shall pay five (5) dollars.", &["five (5) dollars -> USD? 5"]),
        ("words in brackets", "The payee shall pay 5 (five) dollars.", &["5 (five) dollars -> USD? 5"]),
        ("days", "It has twenty-one (21) days.", &["twenty-one (21) days -> 21 day"]),
        (
            "the whole amount again",
            "It paid $5,000,000 (five million dollars).",
            &["$5,000,000 -> USD? 5,000,000", "five million dollars -> USD? 5,000,000"],
        ),
    ]);
}

#[test]
fn links_count_from_the_beginning_of_the_text() {
    check(&[
        (
            "a change and its level",
            "It has 5 plants. Profit rose 3% to $5m.",
            &["5 plants -> 5 plant", "3% -> 3% up of 2", "$5m -> USD? 5,000,000 reached up"],
        ),
        (
            "a level and its earlier level",
            "Costs fell 2%. Profit was $7m, compared with $5m a year earlier.",
            &["2% -> 2% down", "$7m -> USD? 7,000,000 from 2", "$5m -> USD? 5,000,000"],
        ),
    ]);
}

#[test]
fn years_and_dates_are_no_figures() {
    check(&[
        ("a year", "It was founded in 1998.", &[]),
        ("two years", "Sales grew in 2011 and 2012.", &[]),
        ("a year before a noun", "The 2008 crisis hit banks.", &[]),
        ("between years", "Between 2005 and 2009 it grew.", &[]),
        ("day month year", "It was founded on 5 May 1998.", &[]),
        ("month day year", "It closed on May 5, 1998.", &[]),
        ("month and ordinal", "It closed on May 5th.", &[]),
        ("day and month", "It closed on 31 December.", &[]),
        ("American date with slashes", "It closed on 12/31/2012.", &[]),
        ("date with points", "It closed on 31.12.2012.", &[]),
        ("ISO date", "It closed on 2012-12-31.", &[]),
        ("a decade", "It closed in the 1990s.", &[]),
        ("fiscal year", "Fiscal 2013 was better.", &[]),
        ("FY", "FY13 was better.", &[]),
        ("quarter of a year", "Results for Q3 2012 are out.", &[]),
        ("a year of two halves", "Results for 2012/13 are out.", &[]),
        ("a range of years", "The years 2010-2012 were better.", &[]),
    ]);
}

#[test]
fn times_are_no_figures() {
    check(&[
        ("hours and minutes", "It opens at 10:30.", &[]),
        ("a.m.", "It opens at 9 a.m. on Monday.", &[]),
        ("pm", "It opens at 9:30 pm.", &[]),
        ("p.m.", "It opens at 5 p.m.", &[]),
        ("with its zone", "It opens at 0930 GMT.", &[]),
        ("o'clock", "It opens at 8 o'clock.", &[]),
    ]);
}

#[test]
fn ordinals_and_numbers_of_places_are_no_figures() {
    check(&[
        ("place", "It came 3rd.", &[]),
        ("century", "The 21st century began.", &[]),
        ("quarter", "The third quarter was better.", &[]),
        ("half", "The second half was better.", &[]),
        ("page", "See page 20.", &[]),
        ("pages", "See pages 20 and 21.", &[]),
        ("section", "See Section 4.", &[]),
        ("note", "See Note 5 of the accounts.", &[]),
        ("chapter", "See Chapter 11.", &[]),
        ("article", "See Article 50.", &[]),
        ("table", "See Table 3.", &[]),
        ("rule", "Under Rule 144 it may sell.", &[]),
        ("clause in brackets", "See clause (5) of the contract.", &[]),
    ]);
}

#[test]
fn codes_are_no_figures() {
    check(&[
        ("short telephone number", "Call 555-0199 for more.", &[]),
        ("international telephone number", "Call +44 20 7946 0958 for more.", &[]),
        ("telephone number with its area", "Call (212) 555-0199 for more.", &[]),
        ("version of three parts", "Version 2.5.1 is out.", &[]),
        ("version of two parts", "Version 2.5 is out.", &[]),
        ("network address", "The address is 192.168.0.1 now.", &[]),
        ("ticker with its market behind", "Shares of 600519.SS were traded.", &[]),
        ("ticker with its market before", "Shares of TYO: 6753 were traded.", &[]),
        ("ticker that begins with a zero", "Shares of 0700.HK were traded.", &[]),
        ("model that begins with a letter", "The part is an X200 model.", &[]),
        ("part number", "The part is an AB-1234 model.", &[]),
        ("security number", "Its ISIN is GB0002634946 now.", &[]),
        ("post code", "They live at SW1A 2AA in London.", &[]),
        ("401(k)", "A 401(k) plan was offered.", &[]),
    ]);
}

#[test]
fn names_with_numbers_are_no_figures() {
    check(&[
        ("a firm that begins with a number word", "Seven West Media said so.", &[]),
        ("the Group of 20", "The Group of 20 met in Rome.", &[]),
        ("the Group of Seven", "Leaders of the Group of Seven agreed.", &[]),
        ("a group of 20 is a count", "A group of 20 investors met.", &["20 investors -> 20 investor"]),
        ("ages", "Smith, 45, and Jones, 62.", &[]),
        ("the Group of 77", "The Group of 77 countries met.", &[]),
        ("7-Eleven", "7-Eleven opened a store.", &[]),
        ("a form behind a count", "It will issue 5 shares in Form 10-K.", &["5 shares -> 5 share"]),
        ("a section behind a count", "It plans to issue 500 shares in Section 382.", &["500 shares -> 500 share"]),
        ("a phase between two amounts", "It costs $5 and the second phase 30 million.", &["$5 -> USD? 5", "30 million -> 30,000,000"]),
        ("telephone number before now", "Call 555-0123 now.", &[]),
        ("postal code", "It is in Beverly Hills, CA 90210.", &[]),
        ("accounting standard", "It adopted Accounting Standards Codification (ASC) 842.", &[]),
        ("zero coupon", "It sold zero coupon notes.", &[]),
        ("dimensions", "The room is 12 x 15 feet.", &["15 feet -> 15 foot"]),
        ("a power of ten", "It flies at 3.0 x 10^8 a day.", &[]),
        ("a plant's size is a count", "20 MW plant opens in Texas.", &["20 MW -> 20 megawatt"]),
        ("S&P 500", "The S&P 500 was steady.", &[]),
        ("FTSE 100", "The FTSE 100 was steady.", &[]),
        ("Nikkei 225", "The Nikkei 225 was steady.", &[]),
        ("Boeing 737", "A Boeing 737 landed.", &[]),
        ("Airbus A320", "An Airbus A320 landed.", &[]),
        ("Covid-19", "Covid-19 hit sales.", &[]),
        ("iPhone 15", "The iPhone 15 is out.", &[]),
        ("Windows 10", "Windows 10 is out.", &[]),
        ("10-year Treasury", "The 10-year Treasury was steady.", &[]),
        ("G20", "The G20 met.", &[]),
        ("787 Dreamliner", "The 787 Dreamliner landed.", &[]),
        ("Fortune 500", "A Fortune 500 company agreed.", &[]),
        ("page of pages", "See page 5 of 20.", &[]),
        ("pages of pages", "See pages 5 and 6 of 20.", &[]),
    ]);
}

#[test]
fn scores_are_no_figures() {
    check(&[("of a game", "They won 3-1 on Sunday.", &[]), ("of a vote", "The vote was 5-4.", &[])]);
}

#[test]
fn figures_beside_what_is_none() {
    check(&[
        (
            "a year and an index",
            "In 2012 the S&P 500 rose 3% to 1,426 points.",
            &["3% -> 3% up of 1", "1,426 points -> 1,426 point reached up"],
        ),
        ("a date", "On May 5, 2012 it paid $5 million.", &["$5 million -> USD? 5,000,000"]),
        ("a model", "A Boeing 737 costs $90 million.", &["$90 million -> USD? 90,000,000"]),
        ("a time", "At 9:30 a.m. shares were down 2%.", &["2% -> 2% down"]),
        ("a version", "Version 2.5.1 cost €300.", &["€300 -> EUR 300"]),
        ("a term", "The 10-year Treasury yields 4.2%.", &["4.2% -> 4.2%"]),
    ]);
}

#[test]
fn several_clauses() {
    check(&[
        (
            "two changes, two levels",
            "Sales increased 3% year-on-year to $5 million, while costs fell 2% to $3 million.",
            &[
                "3% -> 3% up year_on_year of 1",
                "$5 million -> USD? 5,000,000 reached up",
                "2% -> 2% down of 3",
                "$3 million -> USD? 3,000,000 reached down",
            ],
        ),
        ("a verb for two", "Sales rose 3% and profit 5%.", &["3% -> 3% up", "5% -> 5% up"]),
        (
            "a change twice and its level",
            "Shares rose 5 cents, or 1.5 percent, to $3.40.",
            &["5 cents -> USD? 0.05 up of 2", "1.5 percent -> 1.5% up of 2 equivalent_of 0", "$3.40 -> USD? 3.4 reached up"],
        ),
        ("at a level", "Shares were up 5 cents at $3.40.", &["5 cents -> USD? 0.05 up of 1", "$3.40 -> USD? 3.4 reached up"]),
        (
            "two bases",
            "GDP shrank 0.3% quarter on quarter and 1.1% year on year.",
            &["0.3% -> 0.3% down quarter_on_quarter", "1.1% -> 1.1% down year_on_year"],
        ),
        (
            "so much more than a year ago",
            "Sales were $5 million, 3% more than a year ago.",
            &["$5 million -> USD? 5,000,000", "3% -> 3% up year_on_year of 0"],
        ),
        ("up from", "Unemployment was 5.2%, up from 5.0%.", &["5.2% -> 5.2% reached up from 1", "5.0% -> 5%"]),
        (
            "doubled from to",
            "Users doubled from 5 million to 10 million.",
            &["doubled -> 2x up of 2", "5 million -> 5,000,000", "10 million -> 10,000,000 reached up from 1"],
        ),
        ("a cut that is likely", "A 25 bps cut is likely.", &["25 bps -> 0.25pp down"]),
        ("rose above", "Bitcoin rose above $60,000.", &["$60,000 -> USD? 60,000 more_than reached up"]),
        (
            "fell by a third",
            "Profit fell by a third to $2 million.",
            &["a third -> fraction 0.3333333333333333333333333333 down of 1", "$2 million -> USD? 2,000,000 reached down"],
        ),
        ("accounting parentheses behind the sign", "Net income was $(5,200).", &["$(5,200) -> USD? -5,200"]),
        ("slowed to from", "Inflation slowed to 3.1% from 3.4%.", &["3.1% -> 3.1% reached down from 1", "3.4% -> 3.4%"]),
    ]);
}

#[test]
fn texts_without_figures() {
    check(&[
        ("empty", "", &[]),
        ("white space", " \n", &[]),
        ("no number", "Nothing to report.", &[]),
        ("a percent sign", "%", &[]),
        ("a currency sign", "$", &[]),
        ("a scale", "million", &[]),
        ("words of bounds and money", "up to the dollar", &[]),
    ]);
}

/// What a unit makes of its number, it makes of both ends of a range and of every number of a list.
#[test]
fn units_of_several_numbers() {
    check(&[
        ("percent, fraction at the upper end", "It rose 3 to 4 1/2 percent.", &["3 to 4 1/2 percent -> 3..4.5% up"]),
        ("percent, half sign at the upper end", "It is between 3 and 4½ percent.", &["3 and 4½ percent -> 3..4.5%"]),
        ("cents, fraction at the upper end", "It costs 2 to 3 1/2 cents.", &["2 to 3 1/2 cents -> USD? 0.02..0.035"]),
        ("dollars and cents at the upper end", "It costs 3-5 dollars and 20 cents.", &["3-5 dollars and 20 cents -> USD? 3..5.2"]),
        ("pounds and pence at the upper end", "It costs 2 to 3 pounds 50 pence.", &["2 to 3 pounds 50 pence -> GBP? 2..3.5"]),
        ("thousand pence", "It costs 200-300 thousand pence.", &["200-300 thousand pence -> GBP? 2,000..3,000"]),
        ("thousand basis points", "It is 2-3 thousand bps.", &["2-3 thousand bps -> 20..30pp"]),
        ("dozens", "They ate 2-3 dozen eggs.", &["2-3 dozen eggs -> 24..36 egg"]),
        ("a list of cents", "They cost 5, 10 and 15 cents.", &["5 -> USD? 0.05", "10 -> USD? 0.1", "15 cents -> USD? 0.15"]),
        ("two percentage points and a half", "It is 2 and 3½ percentage points.", &["2 -> 2pp", "3½ percentage points -> 3.5pp"]),
        ("basis points between bounds", "It is above 50 and below 10,000 bps.", &["50 and below 10,000 bps -> 0.5..100pp"]),
    ]);
}

#[test]
fn cents_belong_to_whole_amounts_of_their_currency() {
    check(&[
        ("dollars and cents", "It costs $12 and 30 cents.", &["$12 and 30 cents -> USD? 12.3"]),
        ("named dollars and cents", "It costs 5 Jamaican dollars and 20 cents.", &["5 Jamaican dollars and 20 cents -> JMD 5.2"]),
        ("dollars that have their cents", "They cost $1.25 and 30 cents.", &["$1.25 -> USD? 1.25", "30 cents -> USD? 0.3"]),
        ("pence are no part of dollars", "They cost $12 and 30 pence.", &["$12 -> USD? 12", "30 pence -> GBP? 0.3"]),
        ("with four decimals", "They cost $1.2510 and 85.30 pence.", &["$1.2510 -> USD? 1.251", "85.30 pence -> GBP? 0.853"]),
    ]);
}

#[test]
fn spaces_and_dashes_inside_numbers_and_phrases() {
    check(&[
        ("figure spaces group", "It costs 1\u{2007}234\u{2007}567 euros.", &["1\u{2007}234\u{2007}567 euros -> EUR 1,234,567"]),
        ("wide space in a unit", "It rose 3 percentage\u{3000}points.", &["3 percentage\u{3000}points -> 3pp up"]),
        ("en dash in a number word", "It rose thirty–two percent.", &["thirty–two percent -> 32% up"]),
        ("an estimate is no time zone", "EPS 0.74 est, 9.30 EST", &["0.74 -> 0.74"]),
        ("an estimate with one decimal", "PMI 48.2 vs 49.0 est", &["48.2 -> 48.2", "49.0 -> 49"]),
        ("en dash between number words is a range", "It rose thirty–forty percent.", &["thirty–forty percent -> 30..40% up"]),
        ("en dashes in a basis", "Sales rose 3% year–on–year.", &["3% -> 3% up year_on_year"]),
        ("two hedges", "Sales rose by around 90 bps.", &["90 bps -> 0.9pp about up"]),
        ("en dash between two currencies", "Prices were 5 yuan–10 dollars.", &["5 yuan -> CNY 5", "10 dollars -> USD? 10"]),
    ]);
}

/// Where two readings are possible, no figure is preferred to a wrong one.
#[test]
fn torn_readings() {
    check(&[
        ("scale at the upper end alone, falling", "It costs $500-1 billion.", &[]),
        ("scale at the upper end alone, falling, fused", "It costs $900-1.2bn.", &[]),
        ("scale at the upper end alone, name behind", "It costs 500-1 billion dollars.", &[]),
        ("scale at the upper end alone, rising", "It costs $1-1.5bn.", &["$1-1.5bn -> USD? 1,000,000,000..1,500,000,000"]),
        ("sign twice, scale at the upper end", "It costs $500 to $1 billion.", &["$500 to $1 billion -> USD? 500..1,000,000,000"]),
        ("group of four digits", "It was $1,2345.", &[]),
        ("group of four digits behind a right one", "It was $1,234,5678.", &[]),
        ("groups of two and two", "It was 1,234,56 dollars.", &[]),
        ("two points", "It was €1,234.56.78.", &[]),
        ("Indian grouping", "It was $1,23,456.", &["$1,23,456 -> USD? 123,456"]),
        ("commas without spaces", "They are 1,2,3 and 5%.", &["1 -> 1", "3 -> 3%", "5% -> 5%"]),
        ("numbers joined by and", "It was 5 million and 10 percent.", &["5 million -> 5,000,000", "10 percent -> 10%"]),
    ]);
}

/// More against less, and how often, measure nothing that a figure could tell.
#[test]
fn odds_and_frequencies() {
    check(&[
        ("votes", "They voted 52 to 48 for the merger.", &[]),
        ("by so many to one", "Decliners outnumbered advancers by 2 to 1.", &[]),
        ("to one, hyphens", "Decliners led by a 2.3-to-1 margin.", &[]),
        ("a ratio", "The ratio may not exceed 3.50 to 1.00.", &["3.50 to 1.00 -> 3.5x at_most"]),
        ("staff from to", "They cut staff from 220 to 213.", &["220 -> 220", "213 -> 213 reached down from 0"]),
        ("orders by to", "Orders fell by 300 to 200.", &["300 -> 300 down of 1", "200 -> 200 reached down"]),
        ("twice a year", "It pays its dividend twice a year.", &[]),
        ("twice behind a verb", "He scored twice in the first 20 minutes.", &["20 minutes -> 20 minute"]),
        ("twice as large", "It is twice as large.", &["twice -> 2x"]),
        ("double digits", "Margins grew by double digits.", &[]),
        ("two in five", "Two in five users left.", &["Two in five -> fraction 0.4"]),
        ("some two in three", "Some 2 in 3 said no.", &["2 in 3 -> fraction 0.6666666666666666666666666667 about"]),
        ("out of", "It won 7 out of 10 bids.", &["7 out of 10 -> fraction 0.7"]),
        ("so many in a year", "It opened 3 in 2019.", &["3 -> 3"]),
    ]);
}

#[test]
fn how_long_and_how_near() {
    check(&[
        ("over four years is a time", "The options vest over four years.", &["four years -> 4 year"]),
        ("over two years behind a change", "Prices rose 20% over two years.", &["20% -> 20% up", "two years -> 2 year"]),
        ("for over ten years is a bound", "She worked there for over ten years.", &["ten years -> 10 year more_than"]),
        ("over a loan", "They fight over a $5 million loan.", &["$5 million -> USD? 5,000,000"]),
        ("over a quarter is a bound", "They spent over a quarter of it.", &["a quarter -> fraction 0.25 more_than"]),
        ("over two years ago is a bound", "It was founded over two years ago.", &["two years -> 2 year more_than"]),
        ("hovered near", "Gold hovered near $2,000.", &["$2,000 -> USD? 2,000 about"]),
        ("slipped near", "Brent slipped near $80.", &["$80 -> USD? 80 about reached down"]),
        ("near a low", "The yen is near a 34-year low.", &["34-year -> 34 year"]),
        ("plus or minus", "It expects $5.00, plus or minus $0.05.", &["$5.00 -> USD? 5", "$0.05 -> USD? 0.05"]),
        ("paid down", "It paid down $100 million of debt.", &["$100 million -> USD? 100,000,000"]),
        (
            "up to so much more",
            "It will pay $45 million and up to $15 million more.",
            &["$45 million -> USD? 45,000,000", "$15 million -> USD? 15,000,000 at_most"],
        ),
        ("linked quarter", "Deposits fell 2% linked quarter.", &["2% -> 2% down quarter_on_quarter"]),
        ("contracts", "Volume was 1.3 million contracts.", &["1.3 million contracts -> 1,300,000 contract"]),
    ]);
}

/// One verb governs all that is joined to its amount.
#[test]
fn changes_that_share_their_verb() {
    check(&[
        ("in two places", "Sales fell 3% in Europe and 5% in Asia.", &["3% -> 3% down", "5% -> 5% down"]),
        (
            "in three quarters",
            "Sales rose 5% in the first quarter, 7% in the second and 9% in the third.",
            &["5% -> 5% up", "7% -> 7% up", "9% -> 9% up"],
        ),
        ("and were is a new verb", "Sales fell 3% in Europe and were 5% of income in Asia.", &["3% -> 3% down", "5% -> 5%"]),
        ("or so much without something", "Sales increased 4%, or 6% excluding currency.", &["4% -> 4% up", "6% -> 6% up"]),
        (
            "brackets before the level",
            "Sales increased 4% (6% excluding currency) to $1.2 billion.",
            &["4% -> 4% up of 2", "6% -> 6% up of 2", "$1.2 billion -> USD? 1,200,000,000 reached up"],
        ),
        (
            "or so much in another currency",
            "Revenue was $3 billion, up 14% year over year or 12% in euros.",
            &["$3 billion -> USD? 3,000,000,000", "14% -> 14% up year_on_year of 0", "12% -> 12% up of 0"],
        ),
        (
            "two bases",
            "Sales were $45 million, up 5% from last year and down 2% sequentially.",
            &["$45 million -> USD? 45,000,000", "5% -> 5% up year_on_year of 0", "2% -> 2% down quarter_on_quarter of 0"],
        ),
        ("raised by how much to where", "It raised its dividend 10% to $3.", &["10% -> 10% up of 1", "$3 -> USD? 3 reached up"]),
        ("cut in half", "It cut its dividend in half.", &["half -> fraction 0.5 down"]),
        ("lost a third", "It lost a third of its value.", &["a third -> fraction 0.3333333333333333333333333333 down"]),
        (
            "what follows the level",
            "Revenue was up 11% to $9 billion, beats by $60 million.",
            &["11% -> 11% up of 1", "$9 billion -> USD? 9,000,000,000 reached up", "$60 million -> USD? 60,000,000"],
        ),
        ("with something up", "Organic growth was 4.2%, with volume up 1.1%.", &["4.2% -> 4.2% up", "1.1% -> 1.1% up"]),
    ]);
}

#[test]
fn more_and_less_than_before() {
    check(&[
        ("higher than a year", "Output was 5% higher than 2018.", &["5% -> 5% up year_on_year"]),
        (
            "higher than the prior year",
            "Costs were $5 million higher than in the prior year.",
            &["$5 million -> USD? 5,000,000 up year_on_year"],
        ),
        ("fewer than a year earlier", "It had 300 fewer than a year earlier.", &["300 -> 300 down year_on_year"]),
        ("more than last year is no bound", "It paid $5 million, more than last year.", &["$5 million -> USD? 5,000,000"]),
        ("more than so many", "It has more than 300 in 2019.", &["300 -> 300 more_than"]),
        ("growth behind its percent", "It saw 25% revenue growth and 40% EPS growth.", &["25% -> 25% up", "40% -> 40% up"]),
        ("the back half", "It will spend 60% in the back half.", &["60% -> 60%"]),
        ("Scope 1", "Scope 1 emissions fell 12%.", &["12% -> 12% down"]),
    ]);
}

/// "fell 1,000 to 217,000" is no range, as no such range would be.
#[test]
fn by_how_much_and_to_where() {
    check(&[
        (
            "thousands to hundreds of thousands",
            "Claims fell 1,000 to 217,000.",
            &["1,000 -> 1,000 down of 1", "217,000 -> 217,000 reached down"],
        ),
        ("small numbers are a range", "Claims fell 3 to 5 last week.", &["3 to 5 -> 3..5 down"]),
        ("thousands to thousands", "Claims fell 37,000 to 192,000.", &["37,000 -> 37,000 down of 1", "192,000 -> 192,000 reached down"]),
        ("cents to cents", "It will add 5 cents to 7 cents to earnings.", &["5 cents to 7 cents -> USD? 0.05..0.07"]),
        ("adds so much to a level", "Gold adds $5 to $1,805.", &["$5 -> USD? 5", "$1,805 -> USD? 1,805 reached up"]),
        ("percent to a level", "The rate rose 0.2% to 3.9%.", &["0.2% -> 0.2% up of 1", "3.9% -> 3.9% reached up"]),
        ("up so much to so much", "It sees prices up 2% to 3%.", &["2% to 3% -> 2..3% up"]),
    ]);
}

/// What goes from one level to another is no range, whatever the verb.
#[test]
fn from_level_to_level() {
    check(&[
        ("moved from to", "Utilization moved from 78% to 83%.", &["78% -> 78%", "83% -> 83% reached up from 0"]),
        ("went from to", "The rate went from 35% to 21%.", &["35% -> 35%", "21% -> 21% reached down from 0"]),
        (
            "from to to",
            "It rose from $40 to $50 to $60.",
            &["$40 -> USD? 40", "$50 -> USD? 50 reached up from 0", "$60 -> USD? 60 reached up"],
        ),
        ("range from to", "Prices range from $5 to $10.", &["$5 to $10 -> USD? 5..10"]),
        (
            "from a range to a range",
            "It revised its forecast from 5 to 7 percent to 3 to 5 percent.",
            &["5 to 7 percent -> 5..7%", "3 to 5 percent -> 3..5% from 0"],
        ),
        ("to, and a reason", "Oil rose to $63 as demand growth slowed.", &["$63 -> USD? 63 reached up"]),
        ("to a range", "It raised guidance to $2.10 to $2.20.", &["$2.10 to $2.20 -> USD? 2.1..2.2 reached up"]),
        (
            "cut to from",
            "It cut its growth outlook to 1 percent from 2 percent.",
            &["1 percent -> 1% reached down from 1", "2 percent -> 2%"],
        ),
        ("cut by points", "It cut its growth forecast by 2 points.", &["2 points -> 2 point down"]),
    ]);
}

/// The unit behind the bracket is of both amounts.
#[test]
fn units_behind_brackets() {
    check(&[
        (
            "code before, scale behind",
            "Sales were EUR 12.3 (11.1) million.",
            &["EUR 12.3 -> EUR 12,300,000 from 1", "11.1 -> EUR 11,100,000"],
        ),
        ("scale and name behind", "Sales were 12.3 (11.1) million euros.", &["12.3 -> EUR 12,300,000 from 1", "11.1 -> EUR 11,100,000"]),
        ("percent behind", "The margin was 8.5 (7.9) percent.", &["8.5 -> 8.5% from 1", "7.9 -> 7.9%"]),
        (
            "behind the second of two levels",
            "Profit rose to 1.2 million from 1.1 million euros.",
            &["1.2 million -> EUR 1,200,000 reached up from 1", "1.1 million euros -> EUR 1,100,000"],
        ),
    ]);
}

#[test]
fn spans_of_time_with_adjectives() {
    check(&[
        ("consecutive quarters", "Sales grew for three consecutive quarters.", &["three consecutive quarters -> 3 quarter"]),
        ("working days", "Delivery takes 5-7 working days.", &["5-7 working days -> 5..7 day"]),
        ("calendar days", "They have 30 calendar days.", &["30 calendar days -> 30 day"]),
        ("fiscal years counted", "It lost money in each of the last three fiscal years.", &["three fiscal years -> 3 year"]),
        ("fiscal years by their number", "Results for the 2018 and 2019 fiscal years.", &[]),
        ("tax years by their number", "The 2018 through 2019 tax years are open.", &[]),
    ]);
}

/// A level is no subject of a verb that has its own.
#[test]
fn subjects_of_their_own() {
    check(&[
        (
            "patients and a risk",
            "A study of 400 patients found that the risk fell by 3%.",
            &["400 patients -> 400 patient", "3% -> 3% down"],
        ),
        (
            "sales in a segment",
            "Sales of $5 million in the segment fell 3%.",
            &["$5 million -> USD? 5,000,000 reached down", "3% -> 3% down of 0"],
        ),
    ]);
}

/// The unit said once is of the earlier level too.
#[test]
fn units_of_earlier_levels() {
    check(&[
        (
            "scale and name",
            "Sales rose to 2.3 billion euros from 2.1 billion.",
            &["2.3 billion euros -> EUR 2,300,000,000 reached up from 1", "2.1 billion -> EUR 2,100,000,000"],
        ),
        ("name", "The dollar rose to 150.12 yen from 149.35.", &["150.12 yen -> JPY 150.12 reached up from 1", "149.35 -> JPY 149.35"]),
        ("percent", "The rate rose to 5.4 percent from 5.1.", &["5.4 percent -> 5.4% reached up from 1", "5.1 -> 5.1%"]),
        ("a year behind a percent", "The rate rose to 5.4 percent from 2019.", &["5.4 percent -> 5.4% reached up"]),
        ("multiples", "The ratio improved to 0.45x from 0.62x.", &["0.45x -> 0.45x reached down from 1", "0.62x -> 0.62x"]),
        ("fiscal year in brackets", "The margin was 12.3% (FY20: 11.1%).", &["12.3% -> 12.3% from 1", "11.1% -> 11.1%"]),
        ("versus", "EPS was $0.42 vs. $0.38 a year ago.", &["$0.42 -> USD? 0.42 per share from 1", "$0.38 -> USD? 0.38 per share"]),
        (
            "two levels and their restatements",
            "It lost $4 million, or 12 cents a share, compared with $3 million, or 9 cents a share, a year ago.",
            &[
                "$4 million -> USD? 4,000,000 from 2",
                "12 cents a share -> USD? 0.12 per share from 3 equivalent_of 0",
                "$3 million -> USD? 3,000,000",
                "9 cents a share -> USD? 0.09 per share equivalent_of 2",
            ],
        ),
    ]);
}

#[test]
fn what_was_expected_is_no_earlier_level() {
    check(&[
        (
            "a forecast of",
            "Sales were $5 million, compared with a forecast of $4 million.",
            &["$5 million -> USD? 5,000,000", "$4 million -> USD? 4,000,000"],
        ),
        (
            "expected behind",
            "Sales were $5 million versus $4 million expected.",
            &["$5 million -> USD? 5,000,000", "$4 million -> USD? 4,000,000"],
        ),
        ("a target", "The return was 11%, against a target of 12%.", &["11% -> 11%", "12% -> 12%"]),
        (
            "an estimate of analysts",
            "Sales were $5 million versus the analysts' estimate of $4 million.",
            &["$5 million -> USD? 5,000,000", "$4 million -> USD? 4,000,000"],
        ),
        (
            "an earlier forecast is one",
            "It sees sales of $5 million versus its earlier forecast of $4 million.",
            &["$5 million -> USD? 5,000,000 from 1", "$4 million -> USD? 4,000,000"],
        ),
        (
            "a drop that was expected",
            "Output was down 0.7% versus the 1.1% drop analysts had expected.",
            &["0.7% -> 0.7% down", "1.1% -> 1.1% down"],
        ),
        (
            "analysts and forecasts counted",
            "Five analysts made 12 forecasts.",
            &["Five analysts -> 5 analyst", "12 forecasts -> 12 forecast"],
        ),
    ]);
}

#[test]
fn hedges_in_short() {
    check(&[
        ("approx", "It costs approx $5.", &["$5 -> USD? 5 about"]),
        ("ca.", "It costs ca. EUR 5 million.", &["EUR 5 million -> EUR 5,000,000 about"]),
        ("max.", "It costs max. $5.", &["$5 -> USD? 5 at_most"]),
    ]);
}

#[test]
fn levels_that_are_described_before_they_are_told() {
    check(&[
        ("seasonally adjusted", "Claims fell to a seasonally adjusted 218,000.", &["218,000 -> 218,000 reached down"]),
        ("revised", "Claims fell 12,000 to a revised 218,000.", &["12,000 -> 12,000 down of 1", "218,000 -> 218,000 reached down"]),
        ("a record high", "Profit rose to a record high of $5.2 billion.", &["$5.2 billion -> USD? 5,200,000,000 reached up"]),
        (
            "a low of some months",
            "The index slid to a six-month low of 47.2 from 48.9.",
            &["six-month -> 6 month", "47.2 -> 47.2 reached down from 2", "48.9 -> 48.9"],
        ),
        ("a range of", "The maker cut its outlook to a range of 4% to 5%.", &["4% to 5% -> 4..5% reached down"]),
        (
            "an annual rate",
            "Home sales fell 2.5% to a seasonally adjusted annual rate of 3.86 million units.",
            &["2.5% -> 2.5% down of 1", "3.86 million units -> 3,860,000 unit reached down"],
        ),
        (
            "a quarter of a point",
            "The bank cut its benchmark rate by a quarter of a percentage point to a range of 4.25% to 4.5%.",
            &["a quarter of a percentage point -> 0.25pp down of 1", "4.25% to 4.5% -> 4.25..4.5% reached down"],
        ),
        // What is agreed or moved to is no level.
        ("agreed to a settlement", "Shares fell after it agreed to a settlement of $5 million.", &["$5 million -> USD? 5,000,000"]),
        ("a record order", "Sales rose thanks to a record order of 500 jets.", &["500 jets -> 500 jet"]),
        (
            "moved to a building",
            "The company moved its headquarters to a building of 50,000 square feet.",
            &["50,000 square feet -> 50,000 square foot"],
        ),
        ("a low of some months as a bound", "Prices sank to a new low of over 7 months.", &["7 months -> 7 month more_than"]),
    ]);
}

#[test]
fn turns_from_loss_to_profit() {
    check(&[
        (
            "to a net profit from a loss",
            "The group swung to a net profit of EUR 300,000 from a loss of EUR 2 million.",
            &["EUR 300,000 -> EUR 300,000 reached up from 1", "EUR 2 million -> EUR 2,000,000"],
        ),
        (
            "adjectives' profit and loss",
            "It swung to a $5 million profit from a $3 million loss.",
            &["$5 million -> USD? 5,000,000 reached up from 1", "$3 million -> USD? 3,000,000"],
        ),
        ("turned to a loss", "It turned to a loss of $3 million in the quarter.", &["$3 million -> USD? 3,000,000 reached down"]),
        ("returned to profit", "The maker returned to profit of $12 million.", &["$12 million -> USD? 12,000,000 reached up"]),
        ("slipped to a loss", "The bank slipped to a pretax loss of $4 million.", &["$4 million -> USD? 4,000,000 reached down"]),
        ("turned to a friend", "He turned to a friend for a loan of $500.", &["$500 -> USD? 500"]),
        (
            "warnings counted",
            "It made 5 profit warnings and 3 loss forecasts.",
            &["5 profit warnings -> 5 profit warning", "3 loss forecasts -> 3 loss forecast"],
        ),
    ]);
}

#[test]
fn the_way_behind_a_restatement() {
    check(&[
        (
            "lower at",
            "The Dow closed 200 points, or 0.4%, lower at 35,000.",
            &["200 points -> 200 point down of 2", "0.4% -> 0.4% down of 2 equivalent_of 0", "35,000 -> 35,000 reached down"],
        ),
        (
            "up at",
            "The index ended 361.75 points or 0.44% up at 81,921.29.",
            &["361.75 points -> 361.75 point up of 2", "0.44% -> 0.44% up of 2 equivalent_of 0", "81,921.29 -> 81,921.29 reached up"],
        ),
        (
            "down before",
            "The stock closed down $2.10, or 3%, at $65.40.",
            &["$2.10 -> USD? 2.1 down of 2", "3% -> 3% down of 2 equivalent_of 0", "$65.40 -> USD? 65.4 reached down"],
        ),
        // A level, and how much higher it is.
        (
            "a level and how much higher",
            "Revenue was $5 million, or 3% higher than a year ago.",
            &["$5 million -> USD? 5,000,000", "3% -> 3% up year_on_year of 0 equivalent_of 0"],
        ),
        (
            "up from behind a restated holding",
            "It sold 200 shares, or 4%, up from 3%.",
            &["200 shares -> 200 share", "4% -> 4% equivalent_of 0", "3% -> 3%"],
        ),
    ]);
}

#[test]
fn two_changes_of_one_level() {
    check(&[
        (
            "one up for two",
            "Margin came in at 31.4%, up 180 basis points sequentially and 240 basis points year over year.",
            &["31.4% -> 31.4%", "180 basis points -> 1.8pp up quarter_on_quarter of 0", "240 basis points -> 2.4pp up year_on_year of 0"],
        ),
        (
            "points from two bases",
            "Margin was 31%, up 2 points from the prior quarter and 3 points from a year ago.",
            &["31% -> 31%", "2 points -> 2pp up quarter_on_quarter of 0", "3 points -> 3pp up year_on_year of 0"],
        ),
        (
            "a level of each verb",
            "Sales of $5 billion rose 5% and profit 8%.",
            &["$5 billion -> USD? 5,000,000,000 reached up", "5% -> 5% up of 0", "8% -> 8% up"],
        ),
        (
            "two levels, two changes",
            "Revenue of $5 million and $3 million rose 5% and 8%, respectively.",
            &["$5 million -> USD? 5,000,000 reached up", "$3 million -> USD? 3,000,000 reached up", "5% -> 5% up of 0", "8% -> 8% up of 1"],
        ),
        (
            "two subjects, two levels, two changes",
            "Sales and income were $4.1 billion and $310 million, up 6% and 11%, respectively.",
            &["$4.1 billion -> USD? 4,100,000,000", "$310 million -> USD? 310,000,000", "6% -> 6% up of 0", "11% -> 11% up of 1"],
        ),
        // Not as many changes as levels: no one can tell.
        (
            "not as many changes as levels",
            "EPS was $5, and revenue and profit rose 5% and 8%, respectively.",
            &["$5 -> USD? 5 per share", "5% -> 5% up", "8% -> 8% up"],
        ),
        ("a negative growth", "Growth of -3.2% is expected.", &["-3.2% -> 3.2% down"]),
    ]);
}

#[test]
fn several_that_moved() {
    check(&[
        (
            "indices with their numbers",
            "The S&P 500 rose 0.8%, the Nasdaq Composite 1.2% and the Dow 0.3%.",
            &["0.8% -> 0.8% up", "1.2% -> 1.2% up", "0.3% -> 0.3% up"],
        ),
        (
            "an index whose number is small",
            "The Dow rose 1%, the S&P 500 0.5% and the Russell 2000 1.1%.",
            &["1% -> 1% up", "0.5% -> 0.5% up", "1.1% -> 1.1% up"],
        ),
        ("cities", "Paris fell 0.4%, Frankfurt 0.6% and Milan 1.2%.", &["0.4% -> 0.4% down", "0.6% -> 0.6% down", "1.2% -> 1.2% down"]),
        (
            "reported and in constant currency",
            "Revenue was $2 billion, up 11% as reported and 13% in constant currency.",
            &["$2 billion -> USD? 2,000,000,000", "11% -> 11% up of 0", "13% -> 13% up of 0"],
        ),
        ("a margin notwithstanding", "Sales rose 5%, the company's 3% margin notwithstanding.", &["5% -> 5% up", "3% -> 3%"]),
        ("accounting for", "Revenue rose 5%, with the U.S. accounting for 30%.", &["5% -> 5% up", "30% -> 30%"]),
    ]);
}

#[test]
fn words_that_look_like_others() {
    check(&[
        ("below and signals", "A reading below 50 signals contraction.", &["50 -> 50 less_than"]),
        ("a slide's number", "On slide 12, you can see growth of 8.5%.", &["8.5% -> 8.5% up"]),
        ("as low as", "Tickets cost as low as $5.", &["$5 -> USD? 5 at_least"]),
        (
            "weakened to as low as",
            "The yen weakened to as low as 151.94 per dollar.",
            &["151.94 per dollar -> JPY 151.94 per dollar at_least reached down"],
        ),
    ]);
}

#[test]
fn what_moves_by_how_much() {
    check(&[
        ("grow at", "Output is projected to grow at 7.2% this year.", &["7.2% -> 7.2% up"]),
        (
            "by value and by volume",
            "Shipments dropped 12.4 percent by value and 15.6 percent by volume.",
            &["12.4 percent -> 12.4% down", "15.6 percent -> 15.6% down"],
        ),
        // The noun behind an amount tells of that amount alone.
        ("by months", "They agreed to delay a 5% increase by two months.", &["5% -> 5% up", "two months -> 2 month"]),
        (
            "a rise that was expected",
            "Stocks fell by 2 million barrels to 420 million barrels, versus expectations for a 1-million-barrel rise.",
            &[
                "2 million barrels -> 2,000,000 barrel down of 1",
                "420 million barrels -> 420,000,000 barrel reached down",
                "1-million-barrel -> 1,000,000 barrel up",
            ],
        ),
        ("on hold at", "The bank left its rate on hold at 4.35%.", &["4.35% -> 4.35% reached flat"]),
        ("quickened to", "Inflation quickened to 32.7% from 32.15%.", &["32.7% -> 32.7% reached up from 1", "32.15% -> 32.15%"]),
    ]);
}

#[test]
fn signs_beside_levels() {
    check(&[
        (
            "in brackets",
            "Revenue: USD 4.5m (+12%); EBITDA: USD 0.9m (-3%).",
            &["USD 4.5m -> USD 4,500,000", "+12% -> 12% up of 0", "USD 0.9m -> USD 900,000", "-3% -> 3% down of 2"],
        ),
        (
            "per barrel, behind",
            "WTI $74.38/bbl -0.9%, Brent $78.05/bbl +0.6%",
            &[
                "$74.38/bbl -> USD? 74.38 per barrel",
                "-0.9% -> 0.9% down of 0",
                "$78.05/bbl -> USD? 78.05 per barrel",
                "+0.6% -> 0.6% up of 2",
            ],
        ),
        ("basis points behind", "The yield was 3.967% -12bps.", &["3.967% -> 3.967%", "-12bps -> 0.12pp down of 0"]),
        ("before to, up", "ACME +21.9% to $260.48 after its results", &["+21.9% -> 21.9% up of 1", "$260.48 -> USD? 260.48 reached up"]),
        ("before to, down", "ACME -2.1% to $240", &["-2.1% -> 2.1% down of 1", "$240 -> USD? 240 reached down"]),
        // A margin, and the level before.
        ("a margin in brackets, of sales", "The result was $5 million (-3% of sales).", &["$5 million -> USD? 5,000,000", "-3% -> -3%"]),
        ("a margin in brackets, below zero as its level", "EBITDA was -$5m (-3%).", &["-$5m -> USD? -5,000,000", "-3% -> -3%"]),
        ("a level in brackets", "Net margin was 5% (-3%).", &["5% -> 5% from 1", "-3% -> -3%"]),
        (
            "previous is of the loan",
            "The loan of $2.5 billion (the first) replaced its previous $1.85 billion.",
            &["$2.5 billion -> USD? 2,500,000,000", "$1.85 billion -> USD? 1,850,000,000"],
        ),
        (
            "prior and prev",
            "CPI was 2.4% (prior 2.5%), core 3.3% (prev: 3.2%).",
            &["2.4% -> 2.4% from 1", "2.5% -> 2.5%", "3.3% -> 3.3% from 3", "3.2% -> 3.2%"],
        ),
    ]);
}

#[test]
fn parts_of_a_scale() {
    check(&[
        ("a quarter of a million", "A quarter of a million dollars was lost.", &["A quarter of a million dollars -> USD? 250,000"]),
        (
            "three-quarters of a million",
            "Three-quarters of a million people left.",
            &["Three-quarters of a million people -> 750,000 person"],
        ),
        ("half a million", "Half a million dollars was lost.", &["Half a million dollars -> USD? 500,000"]),
        (
            "a fifth of a budget",
            "A fifth of a million-dollar budget is left.",
            &["A fifth -> fraction 0.2", "a million-dollar -> USD? 1,000,000"],
        ),
    ]);
}

#[test]
fn changes_of_what_stands_behind_them() {
    check(&[
        ("a lower risk", "A study of 400 patients found a 17% lower risk.", &["400 patients -> 400 patient", "17% -> 17% down"]),
        ("a gain in feet", "The 26-mile course has a gain of 1,200 feet.", &["26-mile -> 26 mile", "1,200 feet -> 1,200 foot up"]),
        (
            "so much lower than a year ago",
            "Costs were $5 million, 17% lower than a year ago.",
            &["$5 million -> USD? 5,000,000", "17% -> 17% down year_on_year of 0"],
        ),
    ]);
}

#[test]
fn rates_in_one_word_and_behind_brackets() {
    check(&[
        (
            "behind brackets",
            "The board proposes a dividend of SEK 2.00 (1.80) per share.",
            &["SEK 2.00 -> SEK 2 per share from 1", "1.80 -> SEK 1.8 per share"],
        ),
        (
            "a share, hyphens",
            "The $2-a-share dividend will cost $900 million.",
            &["$2-a-share -> USD? 2 per share", "$900 million -> USD? 900,000,000"],
        ),
        (
            "per hour and a barrel, hyphens",
            "A $15-per-hour wage, and oil at $80-a-barrel.",
            &["$15-per-hour -> USD? 15 per hour", "$80-a-barrel -> USD? 80 per barrel"],
        ),
        ("a sign behind a plain level", "The index was at 5,000 -3.2%.", &["5,000 -> 5,000", "-3.2% -> 3.2% down of 0"]),
    ]);
}

#[test]
fn signs_in_a_broken_encoding() {
    check(&[
        (
            "four signs",
            "It paid Â£139000, â‚¬5m, Â¥3bn and â‚¹20 crore.",
            &["Â£139000 -> GBP? 139,000", "â‚¬5m -> EUR 5,000,000", "Â¥3bn -> JPY? 3,000,000,000", "â‚¹20 crore -> INR 200,000,000"],
        ),
        ("two signs", "It paid Â£139000 and â‚¬5m.", &["Â£139000 -> GBP? 139,000", "â‚¬5m -> EUR 5,000,000"]),
    ]);
}

#[test]
fn in_the_manner_of_headlines() {
    check(&[
        (
            "slips so much to so much",
            "Gold slips Rs 350 to Rs 75,800/10 gm",
            &["Rs 350 -> INR? 350 down of 1", "Rs 75,800 -> INR? 75,800 reached down"],
        ),
        ("dates and ratios with slashes", "The date was 8/2012 and the ratio 5/7/10.", &[]),
        (
            "jobs to be cut, as a percent",
            "Intel to cut 15,000 jobs (15% of its workforce)",
            &["15,000 jobs -> 15,000 job down", "15% -> 15% down equivalent_of 0"],
        ),
        (
            "a percent of something else",
            "The bank has 15,000 branches (15% of the total).",
            &["15,000 branches -> 15,000 branch", "15% -> 15%"],
        ),
        ("cools to", "Swiss inflation cools to 0.8%", &["0.8% -> 0.8% reached down"]),
    ]);
}

#[test]
fn owners_that_end_with_digits() {
    check(&[
        (
            "a quarter's and a year's",
            "Sales beat Q2's $4.3bn and 2023's $12 million.",
            &["$4.3bn -> USD? 4,300,000,000", "$12 million -> USD? 12,000,000"],
        ),
        ("a half-year's", "The fund topped 1H22’s $7 billion.", &["$7 billion -> USD? 7,000,000,000"]),
    ]);
}

#[test]
fn changes_of_something_else() {
    check(&[
        (
            "helped by",
            "Income rose to $7 million, helped by a 4% increase in fees.",
            &["$7 million -> USD? 7,000,000 reached up", "4% -> 4% up"],
        ),
        ("reflecting", "Turnover was $7 million, reflecting a 4% drop in volume.", &["$7 million -> USD? 7,000,000", "4% -> 4% down"]),
        (
            "in local currency",
            "Turnover was $7 million, a 4% increase in local currency.",
            &["$7 million -> USD? 7,000,000", "4% -> 4% up of 0"],
        ),
        (
            "in local currency, in brackets",
            "Turnover was $7 million, up 2% (4% increase in local currency).",
            &["$7 million -> USD? 7,000,000", "2% -> 2% up of 0", "4% -> 4% up of 0"],
        ),
        (
            "flat as an adjective",
            "Flat prices in 35 towns rose 2.1% from a year ago.",
            &["35 towns -> 35 town", "2.1% -> 2.1% up year_on_year"],
        ),
        ("sales at hotels", "Sales at its 120 hotels fell 6%.", &["120 hotels -> 120 hotel", "6% -> 6% down"]),
        ("shipments to ports", "Shipments to 14 ports dropped 3%.", &["14 ports -> 14 port", "3% -> 3% down"]),
        ("shipments of boats", "Shipments of 14 boats dropped 3%.", &["14 boats -> 14 boat", "3% -> 3% down"]),
    ]);
}

#[test]
fn changes_told_again_before_their_level() {
    check(&[
        (
            "percent or dollars",
            "The stock fell 2.4 percent or $0.31 to $12.60.",
            &["2.4 percent -> 2.4% down of 2", "$0.31 -> USD? 0.31 down of 2 equivalent_of 0", "$12.60 -> USD? 12.6 reached down"],
        ),
        (
            "percent or cents",
            "Copper gained 1% or 80 cents to $82.40.",
            &["1% -> 1% up of 2", "80 cents -> USD? 0.8 up of 2 equivalent_of 0", "$82.40 -> USD? 82.4 reached up"],
        ),
    ]);
}

#[test]
fn lows_and_highs_of_a_time() {
    check(&[
        (
            "end at a high of",
            "Oil rose 3% to end at a two-month high of $81.20.",
            &["3% -> 3% up of 2", "two-month -> 2 month", "$81.20 -> USD? 81.2 reached up"],
        ),
        (
            "hit a low of",
            "Copper dips 1% to hit a five-week low of $8,100",
            &["1% -> 1% down of 2", "five-week -> 5 week", "$8,100 -> USD? 8,100 reached down"],
        ),
        (
            "touch a low of",
            "The peso fell 1% to touch a one-year low of 18.20.",
            &["1% -> 1% down of 2", "one-year -> 1 year", "18.20 -> 18.2 reached down"],
        ),
        ("slows to a low of", "Inflation slows to 3-year low of 2.1%", &["3-year -> 3 year", "2.1% -> 2.1% reached down"]),
        (
            "settle at a low of",
            "The rupee slid 9 paise to settle at all-time low of 84.30.",
            &["9 paise -> INR? 0.09 down of 1", "84.30 -> 84.3 reached down"],
        ),
        ("a low alone", "Shares fall 4% to five-month low.", &["4% -> 4% down", "five-month -> 5 month"]),
    ]);
}

#[test]
fn comparatives_between_two_levels() {
    check(&[
        (
            "higher than, a day ago",
            "The pound bought 1.31 dollars, higher than 1.29 dollars of a day ago.",
            &["1.31 dollars -> USD? 1.31 reached up from 1", "1.29 dollars -> USD? 1.29"],
        ),
        (
            "lower than, in a year",
            "It made $3 million in 2021, lower than $4 million in 2020.",
            &["$3 million -> USD? 3,000,000 reached down from 1", "$4 million -> USD? 4,000,000"],
        ),
        (
            "lower than, a year earlier",
            "Fees of €6m were lower than €7m a year earlier.",
            &["€6m -> EUR 6,000,000 reached down from 1", "€7m -> EUR 7,000,000"],
        ),
        ("lower than expected", "Fees of €6m were lower than €7m expected.", &["€6m -> EUR 6,000,000", "€7m -> EUR 7,000,000"]),
        ("higher than, between changes", "Wages rose 4%, higher than 3% in June.", &["4% -> 4% up", "3% -> 3% up"]),
        (
            "lower than, behind a movement",
            "Fees rose to €6m, lower than €7m in May.",
            &["€6m -> EUR 6,000,000 reached up", "€7m -> EUR 7,000,000"],
        ),
        (
            "lower than, behind two levels",
            "It was cut from $9m to $6m, lower than $8m in May.",
            &["$9m -> USD? 9,000,000", "$6m -> USD? 6,000,000 reached down from 0", "$8m -> USD? 8,000,000"],
        ),
        ("lower than in another currency", "A ticket costs €6, lower than $9.", &["€6 -> EUR 6", "$9 -> USD? 9 less_than"]),
        ("lower than as a bound", "A ticket costs lower than $9.", &["$9 -> USD? 9 less_than"]),
    ]);
}

#[test]
fn where_money_comes_from() {
    check(&[
        (
            "a loan facility",
            "It took $4 million from a $20 million loan facility.",
            &["$4 million -> USD? 4,000,000", "$20 million -> USD? 20,000,000"],
        ),
        ("lottery funds", "The town got £4m from £20m lottery funds.", &["£4m -> GBP? 4,000,000", "£20m -> GBP? 20,000,000"]),
        (
            "a base",
            "Income rose to $4 million from a $2 million base.",
            &["$4 million -> USD? 4,000,000 reached up from 1", "$2 million -> USD? 2,000,000"],
        ),
        (
            "a year earlier",
            "Income was $4 million from $2 million a year earlier.",
            &["$4 million -> USD? 4,000,000 from 1", "$2 million -> USD? 2,000,000"],
        ),
        (
            "metres are no earlier barrels",
            "The well gave 300 barrels from 40 meters.",
            &["300 barrels -> 300 barrel", "40 meters -> 40 meter"],
        ),
    ]);
}

#[test]
fn what_is_cut_and_by_how_much() {
    check(&[
        (
            "a term before the rate, by",
            "It raised its two-week deposit rate by 150 basis points to 20%.",
            &["two-week -> 2 week", "150 basis points -> 1.5pp up of 2", "20% -> 20% reached up"],
        ),
        (
            "a term before the rate",
            "It raised its two-week deposit rate 150 basis points to 20%.",
            &["two-week -> 2 week", "150 basis points -> 1.5pp up of 2", "20% -> 20% reached up"],
        ),
        (
            "a level that is lowered",
            "They lowered the 60% levy on cars by 20 percentage points to 40%.",
            &["60% -> 60%", "20 percentage points -> 20pp down of 2", "40% -> 40% reached down"],
        ),
        (
            "a level that has its later one",
            "It raised its inflation forecast to 3.6% from 3.1% and cut its growth outlook by 0.2 points to 1.4%.",
            &["3.6% -> 3.6% reached up from 1", "3.1% -> 3.1%", "0.2 points -> 0.2pp down of 3", "1.4% -> 1.4% reached down"],
        ),
        (
            "a portfolio that is trimmed",
            "It trimmed its $3 billion bond portfolio by 5%.",
            &["$3 billion -> USD? 3,000,000,000", "5% -> 5% down"],
        ),
        (
            "rates that are trimmed",
            "It trimmed the four main rates by 25 basis points.",
            &["four main rates -> 4 main rate", "25 basis points -> 0.25pp down"],
        ),
        ("models trimmed to", "It trimmed its 30 models to 12.", &["30 models -> 30 model", "12 -> 12 reached down"]),
        ("jobs trimmed", "It trimmed 30 jobs.", &["30 jobs -> 30 job down"]),
    ]);
}

#[test]
fn titles_and_capitals() {
    check(&[
        ("all capitals", "SALES UP 4%, GROSS MARGIN 31%", &["4% -> 4% up", "31% -> 31%"]),
        ("title case", "Sales Fall 4%, Gross Margin 31%", &["4% -> 4% down", "31% -> 31%"]),
        ("index names", "CAC Falls 2%, DAX 1%", &["2% -> 2% down", "1% -> 1% down"]),
        ("a city alone", "Sales fell 4%, Milan 1%.", &["4% -> 4% down", "1% -> 1% down"]),
    ]);
}

#[test]
fn marks_on_a_scale() {
    check(&[
        ("a mark of an index", "The index regains the 18,500 mark.", &["18,500 -> 18,500"]),
        ("hyphen and mark", "It fell below the 60-mark.", &[]),
        ("marks as money", "It paid a 200 mark fee, or 3,000 marks.", &["200 mark -> DEM? 200", "3,000 marks -> DEM? 3,000"]),
    ]);
}

#[test]
fn bounds_that_are_none() {
    check(&[
        ("plus something", "It owes $3.1 million plus interest and £80 plus VAT.", &["$3.1 million -> USD? 3,100,000", "£80 -> GBP? 80"]),
        ("plus", "A ticket is $80 plus.", &["$80 -> USD? 80 at_least"]),
        ("plus before members", "It has 900 plus members.", &["900 plus members -> 900 member at_least"]),
        ("up to from", "Guidance is up to $9m from $8m.", &["$9m -> USD? 9,000,000 reached up from 1", "$8m -> USD? 8,000,000"]),
        ("up to", "It lends up to $9m.", &["$9m -> USD? 9,000,000 at_most"]),
        (
            "versus a year ago",
            "Income of DKK 2.1 bln vs 1.9 bln yr ago.",
            &["DKK 2.1 bln -> DKK 2,100,000,000 from 1", "1.9 bln -> DKK 1,900,000,000"],
        ),
    ]);
}

#[test]
fn as_many_changes_as_things() {
    check(&[
        (
            "respectively",
            "Of 9 groups, three fell, with steel and oil losing 2.5 percent and 1.1 percent, respectively.",
            &["9 groups -> 9 group", "three -> 3", "2.5 percent -> 2.5% down", "1.1 percent -> 1.1% down"],
        ),
        (
            "contracts down",
            "Holdings fell by 2,310 contracts to 81,400.",
            &["2,310 contracts -> 2,310 contract down of 1", "81,400 -> 81,400 reached down"],
        ),
        (
            "contracts up",
            "Holdings rose by 2,310 contracts to 81,400.",
            &["2,310 contracts -> 2,310 contract up of 1", "81,400 -> 81,400 reached up"],
        ),
    ]);
}

#[test]
fn lost_and_recovered() {
    check(&[
        ("cash recovered", "The police recovered $3 million in cash.", &["$3 million -> USD? 3,000,000"]),
        ("recovered to", "The stock recovered $3 to $41.", &["$3 -> USD? 3 up of 1", "$41 -> USD? 41 reached up"]),
        ("recovered by", "The index recovered 3%.", &["3% -> 3% up"]),
        ("recovered above", "Oil recovered above $70.", &["$70 -> USD? 70 more_than reached up"]),
        ("people recovered", "Some 30% recovered.", &["30% -> 30% about"]),
        (
            "lost, close at",
            "Oil lost 62 cents, or 0.9 percent, to close at 68.40 dollars.",
            &[
                "62 cents -> USD? 0.62 down of 2",
                "0.9 percent -> 0.9% down of 2 equivalent_of 0",
                "68.40 dollars -> USD? 68.4 reached down",
            ],
        ),
        ("lost, settle at", "The rand lost 8 cents to settle at 18.10.", &["8 cents -> ZAR? 0.08 down of 1", "18.10 -> 18.1 reached down"]),
        (
            "lost as a loss",
            "It lost $9 million, or 30 cents a share.",
            &["$9 million -> USD? 9,000,000", "30 cents a share -> USD? 0.3 per share equivalent_of 0"],
        ),
    ]);
}

#[test]
fn units_of_a_kind() {
    check(&[
        (
            "journeys and thefts",
            "It had 2 billion passenger journeys and 40 vehicle thefts.",
            &["2 billion passenger journeys -> 2,000,000,000 passenger journey", "40 vehicle thefts -> 40 vehicle theft"],
        ),
        (
            "passenger cars",
            "It sold 7,000 passenger cars to 300 customers.",
            &["7,000 passenger cars -> 7,000 passenger car", "300 customers -> 300 customer"],
        ),
        (
            "barrels a day by their sign",
            "It pumped 3.1 mb/d, 40 kb/d more.",
            &["3.1 mb/d -> 3,100,000 barrel per day", "40 kb/d -> 40,000 barrel per day"],
        ),
        ("thermal units", "Gas at $3.20/mmBtu.", &["$3.20/mmBtu -> USD? 3.2 per million british thermal units"]),
        ("nautical miles", "It is 20 nautical miles off.", &["20 nautical miles -> 20 nautical mile"]),
        (
            "times subscribed and of earnings",
            "The offer was subscribed 14 times, at an earnings multiple of 9 times.",
            &["14 times -> 14x", "9 times -> 9x"],
        ),
    ]);
}

#[test]
fn dashes_and_months() {
    check(&[
        ("a vote", "The board voted 5–4.", &[]),
        ("a year of two halves", "Since 2016–17 it grew.", &[]),
        ("a range before a year", "It grew 4–5% in 2017.", &["4–5% -> 4..5% up"]),
        ("nine months", "9M 2023 sales fell 4%.", &["4% -> 4% down"]),
        ("six months and millions", "6M net loss, 9M members", &["9M members -> 9,000,000 member"]),
    ]);
}

#[test]
fn what_belongs_together() {
    check(&[
        (
            "from licences and from royalties",
            "Revenue was $40 million from licences and $12 million from royalties.",
            &["$40 million -> USD? 40,000,000", "$12 million -> USD? 12,000,000"],
        ),
        (
            "a share of sales between",
            "EBITDA of $41m (14% of sales), up 8%.",
            &["$41m -> USD? 41,000,000", "14% -> 14%", "8% -> 8% up of 0"],
        ),
        (
            "years in brackets twice",
            "The rate was 8.5% (2022: 7.9%) with a tax rate of 25% (2022: 24%).",
            &["8.5% -> 8.5% from 1", "7.9% -> 7.9%", "25% -> 25% from 3", "24% -> 24%"],
        ),
        ("segments counted", "The three segments grew 4%.", &["three segments -> 3 segment", "4% -> 4% up"]),
        ("from a date", "Deposits rose 3% from June 30, 2024.", &["3% -> 3% up"]),
        ("from a year ended", "Deposits rose 3% from the year ended June 30, 2024.", &["3% -> 3% up year_on_year"]),
        ("tightened to from", "Spreads tightened to 92 bps from 96 bps.", &["92 bps -> 0.92pp reached down from 1", "96 bps -> 0.96pp"]),
        ("improved below zero", "The margin improved to -2% from -5%.", &["-2% -> -2% reached up from 1", "-5% -> -5%"]),
        ("fell below zero", "The margin fell to -5% from -2%.", &["-5% -> -5% reached down from 1", "-2% -> -2%"]),
        ("another currency", "The dividend was raised by 10 pence to €2.10.", &["10 pence -> GBP? 0.1 up", "€2.10 -> EUR 2.1 reached up"]),
        ("contributed to the growth", "Volume contributed 3% to the 8% growth.", &["3% -> 3%", "8% -> 8% up"]),
        ("versus the Street", "It earned $1.12 versus the Street at $1.08.", &["$1.12 -> USD? 1.12", "$1.08 -> USD? 1.08"]),
        (
            "or so much at constant rates",
            "Sales were up 11% to £98m, or +14% at constant rates.",
            &["11% -> 11% up of 1", "£98m -> GBP? 98,000,000 reached up", "+14% -> 14% up of 1"],
        ),
        (
            "as of a date",
            "Backlog was $4.1 billion as of June 30, 2024, an increase of 12%.",
            &["$4.1 billion -> USD? 4,100,000,000", "12% -> 12% up of 0"],
        ),
        ("which was up", "Backlog was $4.1 billion, which was up 14%.", &["$4.1 billion -> USD? 4,100,000,000", "14% -> 14% up of 0"]),
        (
            "in after-hours trading",
            "Shares fell 4% in after-hours trading to $58.40.",
            &["4% -> 4% down of 1", "$58.40 -> USD? 58.4 reached down"],
        ),
        (
            "versus prior year and sequentially",
            "The margin was 12%, down 120 bps versus prior year and down 40 bps sequentially.",
            &["12% -> 12%", "120 bps -> 1.2pp down year_on_year of 0", "40 bps -> 0.4pp down quarter_on_quarter of 0"],
        ),
        (
            "reported and like-for-like",
            "Revenue was €1,204m, +7.1% reported, +9.0% like-for-like.",
            &["€1,204m -> EUR 1,204,000,000", "+7.1% -> 7.1% up of 0", "+9.0% -> 9% up of 0"],
        ),
        (
            "a change in brackets behind a count",
            "It has 1,240 employees (–3% QoQ).",
            &["1,240 employees -> 1,240 employee", "–3% -> 3% down quarter_on_quarter of 0"],
        ),
        (
            "versus, with its change in brackets",
            "The margin was 21.3% vs. 19.8% in Q3 2023 (+150 bps).",
            &["21.3% -> 21.3% from 1", "19.8% -> 19.8%", "+150 bps -> 1.5pp up year_on_year of 0"],
        ),
        ("off", "Crude was off 98 cents to $69.91.", &["98 cents -> USD? 0.98 down of 1", "$69.91 -> USD? 69.91 reached down"]),
        ("a range of cents and dollars", "They cost 50 cents to $1.20.", &["50 cents to $1.20 -> USD? 0.5..1.2"]),
        ("a sign before Y/Y", "Revenue was $18.3B, -2% Y/Y.", &["$18.3B -> USD? 18,300,000,000", "-2% -> 2% down year_on_year of 0"]),
    ]);
}

#[test]
fn changes_described_before_they_are_told() {
    check(&[
        ("seasonally adjusted", "Output rose a seasonally adjusted 0.7%.", &["0.7% -> 0.7% up"]),
        ("organic", "Fees fell an organic 4% to £3m.", &["4% -> 4% down of 1", "£3m -> GBP? 3,000,000 reached down"]),
        ("annualized pace", "Demand shrank at an annualized pace of 3.1%.", &["3.1% -> 3.1% down"]),
        (
            "slower than a year ago",
            "Growth was 0.3 percentage points slower than a year ago.",
            &["0.3 percentage points -> 0.3pp down year_on_year"],
        ),
        ("rose to fame", "They rose to fame with a modest 4% stake.", &["4% -> 4%"]),
    ]);
}

#[test]
fn rates_behind_restatements() {
    check(&[
        (
            "per kilo",
            "Tin fell to 31 euros ($33.10) per kilo.",
            &["31 euros -> EUR 31 per kilogram reached down", "$33.10 -> USD? 33.1 per kilogram equivalent_of 0"],
        ),
        (
            "a barrel",
            "It costs 90 yuan (about $12) a barrel.",
            &["90 yuan -> CNY 90 per barrel", "$12 -> USD? 12 per barrel about equivalent_of 0"],
        ),
        ("a year ago is no rate", "It cost 90 yuan ($12) a year ago.", &["90 yuan -> CNY 90", "$12 -> USD? 12 equivalent_of 0"]),
    ]);
}

#[test]
fn estimates_are_no_hours() {
    check(&[
        ("est. behind thousands", "Starts of 310K vs. 295K est.", &["310K -> 310,000", "295K -> 295,000"]),
        ("est. behind digits", "Claims of 218,000 vs 225,000 est.", &["218,000 -> 218,000", "225,000 -> 225,000"]),
        ("hours", "It opens at 0830 EST, or 9.30 am.", &[]),
        (
            "a forecast behind an amount",
            "Output was €31 bln vs €30 bln fcast.",
            &["€31 bln -> EUR 31,000,000,000", "€30 bln -> EUR 30,000,000,000"],
        ),
    ]);
}

#[test]
fn cues_that_are_verbs() {
    check(&[
        ("issue", "It will issue 7.5 million new shares.", &["7.5 million new shares -> 7,500,000 share"]),
        ("train", "It may train 400 nurses.", &["400 nurses -> 400 nurse"]),
        ("form", "The form 8 holders sign.", &[]),
    ]);
}

#[test]
fn restatements_of_plain_numbers() {
    check(&[
        (
            "with or",
            "Payrolls fell by 2,500, or 4%, to 61,000.",
            &["2,500 -> 2,500 down of 2", "4% -> 4% down of 2 equivalent_of 0", "61,000 -> 61,000 reached down"],
        ),
        (
            "in brackets",
            "Members rose by 3,000 (2%) to 1.2 million.",
            &["3,000 -> 3,000 up of 2", "2% -> 2% up of 2 equivalent_of 0", "1.2 million -> 1,200,000 reached up"],
        ),
        (
            "with its sign in brackets",
            "The index fell 4.5 points (-0.31%) to 1,402.",
            &["4.5 points -> 4.5 point down of 2", "-0.31% -> 0.31% down of 2 equivalent_of 0", "1,402 -> 1,402 reached down"],
        ),
        ("no movement", "He owns 2,500, or 4%.", &["2,500 -> 2,500", "4% -> 4%"]),
    ]);
}

#[test]
fn pairs_of_currencies() {
    check(&[(
        "two pairs and an amount",
        "GBP/USD 1.2710 and USD/CHF 0.8840, EUR 5.",
        &["1.2710 -> 1.271", "0.8840 -> 0.884", "EUR 5 -> EUR 5"],
    )]);
}

#[test]
fn terms_of_instruments() {
    check(&[
        ("repo rate and prime rate", "The two-week reverse repo rate and the five-year LPR are on hold.", &[]),
        ("bills and a sukuk", "It sold 182-day T-bills and a ten-year sukuk.", &[]),
        ("a strike has a length", "A two-week strike ended.", &["two-week -> 2 week"]),
    ]);
}

#[test]
fn plurals_in_capitals() {
    check(&[("cuts counted", "BANK MAY SEE 2 CUTS", &["2 -> 2"]), ("a cut in percent", "BANK SEES 2% CUT", &["2% -> 2% down"])]);
}

#[test]
fn two_times_of_one_movement() {
    check(&[
        ("in a month and for the year", "Rents rose 4% in May and 11% for the year.", &["4% -> 4% up", "11% -> 11% up"]),
        (
            "in a quarter and over the year",
            "Output fell 1.2 percent in the third quarter, and 5.4 percent over the year.",
            &["1.2 percent -> 1.2% down", "5.4 percent -> 5.4% down"],
        ),
        ("days or more", "Accounts unused for 60 days or more are closed.", &["60 days -> 60 day at_least"]),
    ]);
}

#[test]
fn when_a_change_is_to_begin() {
    check(&[
        (
            "from a month, with its level",
            "The levy will rise by 2 percentage points to 18% from March 2027.",
            &["2 percentage points -> 2pp up of 1", "18% -> 18% reached up"],
        ),
        ("from a month to come", "The levy will be raised 2% from July 2027.", &["2% -> 2% up"]),
        ("from a month past", "The levy rose 2% from July 2025.", &["2% -> 2% up year_on_year"]),
    ]);
}

#[test]
fn shillings_by_their_sign() {
    check(&[
        (
            "fused",
            "It paid Sh31.2 billion, or Sh0.40 per share.",
            &["Sh31.2 billion -> KES? 31,200,000,000", "Sh0.40 per share -> KES? 0.4 per share equivalent_of 0"],
        ),
        ("in capitals with a space", "It is SH 20 now.", &["20 -> 20"]),
    ]);
}

#[test]
fn accounting_parentheses_with_something_outside() {
    check(&[
        ("sign inside, scale outside", "The operating result was ($7.5) million.", &["($7.5) million -> USD? -7,500,000"]),
        ("scale outside", "The operating result was (7.5) million.", &["(7.5) million -> -7,500,000"]),
        ("scale and name outside", "The result of (7.5) million euros was the worst.", &["(7.5) million euros -> EUR -7,500,000"]),
        ("code before, scale outside", "Free cash flow was EUR (3.1) million in the period.", &["EUR (3.1) million -> EUR -3,100,000"]),
        (
            "code before, twice",
            "Free cash flow: NOK (31) million, from NOK (8) million.",
            &["NOK (31) million -> NOK -31,000,000 from 1", "NOK (8) million -> NOK -8,000,000"],
        ),
        (
            "sign before",
            "Free cash flow was $ (3.1) million, US$ (2.2)bn and $ (4,512).",
            &["$ (3.1) million -> USD? -3,100,000", "US$ (2.2)bn -> USD -2,200,000,000", "$ (4,512) -> USD? -4,512"],
        ),
        ("fused scale outside", "It lost ($3.1)m and ($0.4)bn.", &["($3.1)m -> USD? -3,100,000", "($0.4)bn -> USD? -400,000,000"]),
        ("percent", "The margin was (4.8%), from 2.1%.", &["(4.8%) -> -4.8% from 1", "2.1% -> 2.1%"]),
        (
            "with a scale inside, and behind a colon",
            "The result is ($4.1 million), and the margin: (3%).",
            &["($4.1 million) -> USD? -4,100,000", "(3%) -> -3%"],
        ),
        ("per share outside", "A loss of ($0.31) per share.", &["($0.31) per share -> USD? -0.31 per share"]),
        // What it was otherwise: the earlier amount, a number said twice, a note's number.
        ("the earlier amount", "Sales were 14.2 (13.1) million euros.", &["14.2 -> EUR 14,200,000 from 1", "13.1 -> EUR 13,100,000"]),
        ("a note's number", "The amounts in USD (2) are rounded.", &[]),
        ("a percent said beside", "The margin (4.8%) was low.", &["4.8% -> 4.8%"]),
        (
            "code before and name outside",
            "It was EUR (3.1) million or (7.5) million euros.",
            &["EUR (3.1) million -> EUR -3,100,000", "(7.5) million euros -> EUR -7,500,000"],
        ),
    ]);
}

#[test]
fn dashes_of_lists_are_no_signs() {
    check(&[
        ("money", "- $15M of severance costs", &["$15M -> USD? 15,000,000"]),
        ("percent", "- 14% growth in volumes", &["14% -> 14% up"]),
        ("things", "- 3 plants closed", &["3 plants -> 3 plant"]),
        ("a rate", "- 0.4 million barrels a day from Norway", &["0.4 million barrels a day -> 400,000 barrel per day"]),
        // One that touches its amount is, and one with nothing but its amount.
        ("one that touches its amount", "-3% was the worst.", &["-3% -> -3%"]),
        ("nothing but its amount", "- 3%", &["- 3% -> -3%"]),
    ]);
}

#[test]
fn circa_in_one_letter() {
    check(&[
        ("c before pounds", "Leverage of c£1.4bn is expected.", &["£1.4bn -> GBP? 1,400,000,000 about"]),
        ("c before dollars", "It raised c$95 million from funds.", &["$95 million -> USD? 95,000,000 about"]),
        ("c with a point", "It raised c. $95m, and c.£30m in debt.", &["$95m -> USD? 95,000,000 about", "£30m -> GBP? 30,000,000 about"]),
        ("c before percents", "Churn of c.6% a year, or c. 12% of users.", &["6% a year -> 6% per year about", "12% -> 12% about"]),
        ("Canadian dollars", "It raised C$95 million.", &["C$95 million -> CAD? 95,000,000"]),
        ("a vitamin", "Our vitamin C. 5% of people buy it.", &["5% -> 5%"]),
        (
            "the letter stays outside",
            "Net cash of c£1.4bn and c.£30m.",
            &["£1.4bn -> GBP? 1,400,000,000 about", "£30m -> GBP? 30,000,000 about"],
        ),
    ]);
}

#[test]
fn units_with_a_prefix() {
    check(&[
        ("ounces", "Gold output of 84 koz and reserves of 1.3 Moz.", &["84 koz -> 84,000 ounce", "1.3 Moz -> 1,300,000 ounce"]),
        (
            "oil equivalent",
            "Resources of 325 MMboe and an output of 61.5 kboe/d.",
            &["325 MMboe -> 325,000,000 barrel of oil equivalent", "61.5 kboe/d -> 61,500 barrel of oil equivalent per day"],
        ),
        (
            "oil equivalent a day",
            "Output rose to 310,000 boe/d.",
            &["310,000 boe/d -> 310,000 barrel of oil equivalent per day reached up"],
        ),
        ("tonnes a year", "Capacity of 4.5 Mtpa.", &["4.5 Mtpa -> 4,500,000 tonne per year"]),
        (
            "tonnes as mt",
            "It shipped 45,000 mt of wheat and 30,000 MT of corn.",
            &["45,000 mt -> 45,000 tonne", "30,000 MT -> 30,000 tonne"],
        ),
        // More than one thing: none.
        ("more than one thing", "It shipped 64.2Mt of ore and 210 mboe/d.", &[]),
        ("cents or something else a share", "A dividend of 18 cps was declared.", &[]),
    ]);
}

#[test]
fn numbers_of_lists_of_names() {
    check(&[
        ("two scopes", "Scope 1 and 2 emissions fell 9%.", &["9% -> 9% down"]),
        ("three scopes", "Our Scope 1, 2 and 3 emissions fell 9%.", &["9% -> 9% down"]),
        ("tiers", "Tier 1 & 2 capital was $2.5 billion.", &["$2.5 billion -> USD? 2,500,000,000"]),
        ("an item before counts", "Item 4 sold 12 units and 3 boxes.", &["12 units -> 12 unit", "3 boxes -> 3 box"]),
        ("a list number in brackets", "2) Net debt was $31 million.", &["$31 million -> USD? 31,000,000"]),
        ("a year of a plan", "By year three it should save $5 million.", &["$5 million -> USD? 5,000,000"]),
        ("halves of a year", "Sales in the first and second halves were $7m and $9m.", &["$7m -> USD? 7,000,000", "$9m -> USD? 9,000,000"]),
        ("halves of a payment", "The payment is split between the two halves.", &[]),
        ("halves as a verb", "The firm halves its dividend.", &["halves -> 0.5x down"]),
    ]);
}

#[test]
fn the_same_period_by_its_initials() {
    check(&[
        ("pcp", "Revenue was up 11% on pcp.", &["11% -> 11% up year_on_year"]),
        ("PY", "The return was 17.2% (PY: 15.9%).", &["17.2% -> 17.2% from 1", "15.9% -> 15.9%"]),
    ]);
}

#[test]
fn numbers_and_prices_with_something_behind() {
    check(&[
        ("and a half billion", "It is worth 3 and a half billion dollars.", &["3 and a half billion dollars -> USD? 3,500,000,000"]),
        ("and a half percent", "Rates rose to 4 and a half percent.", &["4 and a half percent -> 4.5% reached up"]),
        (
            "dash behind rupees, with a rate",
            "A dividend of Rs. 6.25/- per equity share.",
            &["Rs. 6.25/- per equity share -> INR? 6.25 per share"],
        ),
        ("dash behind rupees", "A dividend of Rs 6/- was paid.", &["Rs 6/- -> INR? 6"]),
    ]);
}

#[test]
fn a_scale_behind_a_bracket_is_of_both() {
    check(&[
        (
            "money before its code",
            "Net sales amounted to EUR 204 (187) million.",
            &["EUR 204 -> EUR 204,000,000 from 1", "187 -> EUR 187,000,000"],
        ),
        ("money behind", "Operating profit was 88 (61) million euros.", &["88 -> EUR 88,000,000 from 1", "61 -> EUR 61,000,000"]),
        ("each with its sign", "Net income was $204 ($187) million.", &["$204 -> USD? 204,000,000 from 1", "$187 -> USD? 187,000,000"]),
    ]);
}

#[test]
fn what_is_counted() {
    check(&[
        ("others", "It owns 28 other plants and two other mines.", &["28 other plants -> 28 plant", "two other mines -> 2 mine"]),
        ("whose they are", "It met 14 people's deputies.", &["14 people's deputies -> 14 deputy"]),
        ("those who foresee", "That is short of the 4.8 billion analysts had pencilled in.", &["4.8 billion -> 4,800,000,000"]),
        ("analysts", "It polled 12 analysts.", &["12 analysts -> 12 analyst"]),
        ("what a ship carries", "The 20,000 dwt ship is new.", &["20,000 dwt -> 20,000 deadweight ton"]),
        ("a name before the thing", "He scored six Champions League goals.", &["six Champions League goals -> 6 goal"]),
        ("initials", "A group of five MPs left.", &["five MPs -> 5 mp"]),
        ("what is said of one", "It paid one contact called the broker.", &["one contact -> 1 contact"]),
        ("what three are", "They solve three — one for each area.", &["three -> 3"]),
        ("a margin of a year", "It marks a fall from a 2020 margin of 11,393 votes.", &["11,393 votes -> 11,393 vote"]),
        ("a hyphen before folds", "Sales rose over 2-folds.", &["2-folds -> 2x more_than up"]),
    ]);
}

#[test]
fn money_in_other_words() {
    check(&[
        ("a label", "Deal size in USD : 90.3 m", &["90.3 m -> USD 90,300,000"]),
        ("what restates it without its sign", "Premiums were EUR 152.4 m ( 91.5 m ).", &["EUR 152.4 m -> EUR 152,400,000"]),
        ("thousands", "He paid $5 grand for it.", &["$5 grand -> USD? 5,000"]),
        ("a grand prize", "She won the $500 grand prize.", &["$500 -> USD? 500"]),
    ]);
}
