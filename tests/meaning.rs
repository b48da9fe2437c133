//! What a text says of its amounts, beside the simplest: constructions that a careful reader knows. One table for each. The
//! notation is that of `support`.

mod support;

use financial_figures::Extractor;
use support::Row;

#[track_caller]
fn check(table: &[Row<'_>]) {
    support::check(&Extractor::new(), table);
}

#[test]
fn a_range_that_is_ahead() {
    check(&[
        ("by so much to so much", "We expect to grow revenue by 4% to 7% in 2024.", &["4% to 7% -> 4..7% up"]),
        ("without by", "Volumes are expected to decline 3% to 12% this year.", &["3% to 12% -> 3..12% down"]),
        ("from its far end", "Management now sees sales down 6% to 2%.", &["6% to 2% -> 2..6% down"]),
        ("by a hyphen", "Volumes are expected to decline 3-5%.", &["3-5% -> 3..5% down"]),
    ]);
}

#[test]
fn the_noun_behind_decides() {
    check(&[
        ("an offset", "Revenue slipped, partly offset by a $4 million increase in fees.", &["$4 million -> USD? 4,000,000 up"]),
        ("another verb before", "Lower prices drove a 7% drop in sales.", &["7% -> 7% down"]),
        ("the reason of a fall", "Profit fell on a 12% rise in wages.", &["12% -> 12% up"]),
        ("no noun behind", "Sales fell by 5%.", &["5% -> 5% down"]),
    ]);
}

#[test]
fn the_noun_of_movement_ends_its_phrase() {
    check(&[
        ("a joined adjective", "The unit posted 11% top-line growth.", &["11% -> 11% up"]),
        ("two nouns before it", "A 6% average rate increase took effect in July.", &["6% -> 6% up"]),
        ("a growth rate", "The plan assumes a 4% annual growth rate.", &["4% -> 4% up"]),
        ("right behind", "The unit posted 11% growth.", &["11% -> 11% up"]),
    ]);
}

#[test]
fn later_members_of_a_list() {
    check(&[
        ("as reported and otherwise", "Sales fell 9% reported and 6% in constant currency.", &["9% -> 9% down", "6% -> 6% down"]),
        (
            "three of a list",
            "We grew 8% in dollars, 7% in local currencies and 5% organically.",
            &["8% -> 8% up", "7% -> 7% up", "5% -> 5% up"],
        ),
        ("names without verbs", "Shares of Arbor fell 3%, Belmont 2% and Crest 1%.", &["3% -> 3% down", "2% -> 2% down", "1% -> 1% down"]),
        (
            "against one and another",
            "The peso gained 0.4% against the dollar and 0.2% against the euro.",
            &["0.4% -> 0.4% up", "0.2% -> 0.2% up"],
        ),
        ("another clause", "Sales rose 9%; our stake is 6%.", &["9% -> 9% up", "6% -> 6%"]),
    ]);
}

#[test]
fn each_of_a_list_with_its_own_basis() {
    check(&[
        (
            "a month and a year",
            "CPI climbed 0.5% in July, and 3.6% from a year earlier.",
            &["0.5% -> 0.5% up", "3.6% -> 3.6% up year_on_year"],
        ),
        (
            "a year and a quarter",
            "Bookings grew 18% from a year ago and 5% from the prior quarter.",
            &["18% -> 18% up year_on_year", "5% -> 5% up quarter_on_quarter"],
        ),
        (
            "of one level",
            "Backlog was $2.4 billion, up 16% from a year ago and 3% sequentially.",
            &["$2.4 billion -> USD? 2,400,000,000", "16% -> 16% up year_on_year of 0", "3% -> 3% up quarter_on_quarter of 0"],
        ),
        ("a level behind", "Prices rose 0.2% in April and the jobless rate was 4%.", &["0.2% -> 0.2% up", "4% -> 4%"]),
    ]);
}

#[test]
fn one_comparison_behind_a_list() {
    check(&[
        (
            "three of a list",
            "Volumes were down 4%, 6% and 9% across all regions versus the prior year.",
            &["4% -> 4% down year_on_year", "6% -> 6% down year_on_year", "9% -> 9% down year_on_year"],
        ),
        (
            "two of a list",
            "Tonnage and fares increased 2% and 1% year over year.",
            &["2% -> 2% up year_on_year", "1% -> 1% up year_on_year"],
        ),
        ("another clause", "Exports rose 3% from a year earlier; imports make up 8%.", &["3% -> 3% up year_on_year", "8% -> 8%"]),
    ]);
}

#[test]
fn years_that_are_named() {
    check(&[
        ("years apart", "In 2022, volumes were up 9% versus 2019.", &["9% -> 9% up"]),
        (
            "years side by side",
            "Profit slipped 8% from $90 million in 2012 to $83 million in 2013.",
            &["8% -> 8% down year_on_year of 2", "$90 million -> USD? 90,000,000", "$83 million -> USD? 83,000,000 reached down from 1"],
        ),
        ("the year before", "Sales in 2020 fell 6% from 2019.", &["6% -> 6% down year_on_year"]),
    ]);
}

#[test]
fn a_basis_in_brackets() {
    check(&[
        (
            "an abbreviation",
            "The period saw a 28 per cent year-on-year (Y-o-Y) reduction in debt.",
            &["28 per cent -> 28% down year_on_year"],
        ),
        ("of quarters", "The bank reported a 15% quarter-on-quarter (QoQ) fall in provisions.", &["15% -> 15% down quarter_on_quarter"]),
        ("no bracket", "Exports grew 6% year on year.", &["6% -> 6% up year_on_year"]),
    ]);
}

#[test]
fn better_is_less() {
    check(&[
        ("a loss", "The loss per share improved 30% to $0.21.", &["30% -> 30% down of 1", "$0.21 -> USD? 0.21 per share reached down"]),
        ("a ratio by its numbers", "The combined ratio improved to 94% from 97%.", &["94% -> 94% reached down from 1", "97% -> 97%"]),
        (
            "a profit",
            "Profit improved to $11 million from $8 million.",
            &["$11 million -> USD? 11,000,000 reached up from 1", "$8 million -> USD? 8,000,000"],
        ),
    ]);
}

#[test]
fn a_movement_nearby() {
    check(&[
        (
            "growth that names a kind of spending",
            "Growth capital spending of $26 million went to two terminals.",
            &["$26 million -> USD? 26,000,000", "two terminals -> 2 terminal"],
        ),
        ("a mark that was passed", "The leverage ratio fell below 2.5 times.", &["2.5 times -> 2.5x less_than reached down"]),
        ("growth in a name", "Our Growth Fund holds $9 million of bonds.", &["$9 million -> USD? 9,000,000"]),
        ("a rise of so much", "The rise of $26 million went to wages.", &["$26 million -> USD? 26,000,000 up"]),
    ]);
}

#[test]
fn from_no_limit() {
    check(&[
        ("an average", "Our margin of 18% compares with an industry average of 12%.", &["18% -> 18%", "12% -> 12%"]),
        (
            "a source",
            "The $70 million change was mainly from $45 million of write-offs.",
            &["$70 million -> USD? 70,000,000", "$45 million -> USD? 45,000,000"],
        ),
        (
            "another company",
            "It operates in 15 countries, compared with nine countries for its rival.",
            &["15 countries -> 15 country", "nine countries -> 9 country"],
        ),
        ("a year ago", "Margin was 18% compared to 16% a year ago.", &["18% -> 18% from 1", "16% -> 16%"]),
    ]);
}

#[test]
fn the_same_for_each_share() {
    check(&[
        (
            "behind a comma",
            "Net income was $94 million, or $1.10 per share.",
            &["$94 million -> USD? 94,000,000", "$1.10 per share -> USD? 1.1 per share equivalent_of 0"],
        ),
        (
            "both of a comparison",
            "Adjusted profit of $205 million or $2.40 per diluted share compares with $190 million or $2.20 per diluted share a year ago.",
            &[
                "$205 million -> USD? 205,000,000 from 2",
                "$2.40 per diluted share -> USD? 2.4 per share from 3 equivalent_of 0",
                "$190 million -> USD? 190,000,000",
                "$2.20 per diluted share -> USD? 2.2 per share equivalent_of 2",
            ],
        ),
        (
            "another thing",
            "It offers $5 million in cash or 200,000 shares.",
            &["$5 million -> USD? 5,000,000", "200,000 shares -> 200,000 share"],
        ),
    ]);
}

#[test]
fn changes_that_find_their_level() {
    check(&[
        (
            "two changes of a level behind",
            "Sales rose 12% year over year and 2% quarter over quarter to $6 million.",
            &["12% -> 12% up year_on_year of 2", "2% -> 2% up quarter_on_quarter of 2", "$6 million -> USD? 6,000,000 reached up"],
        ),
        (
            "at the level",
            "They reported a 6 percent rise in net profit at Rs 52 crore.",
            &["6 percent -> 6% up of 1", "Rs 52 crore -> INR? 520,000,000 reached up"],
        ),
        (
            "in brackets behind the earlier one",
            "Sales were $163.8m vs $150.1m (+9%).",
            &["$163.8m -> USD? 163,800,000 from 1", "$150.1m -> USD? 150,100,000", "+9% -> 9% up of 0"],
        ),
    ]);
}

#[test]
fn verbs_and_facilities_that_bound_nothing() {
    check(&[
        (
            "were up to",
            "Deposits were up to $31 billion compared with $29 billion in June.",
            &["$31 billion -> USD? 31,000,000,000 reached up from 1", "$29 billion -> USD? 29,000,000,000"],
        ),
        ("a verb that is a hedge", "We expect depreciation to approximate 5% of sales.", &["5% -> 5% about"]),
        ("a facility", "Loans made under the $2 billion facility carry a fee.", &["$2 billion -> USD? 2,000,000,000"]),
        ("a bound", "Costs were under $400 million.", &["$400 million -> USD? 400,000,000 less_than"]),
    ]);
}

#[test]
fn told_aside() {
    check(&[
        (
            "between dashes",
            "Shipping - which carries two thirds of exports - grew just 0.9%.",
            &["two thirds -> fraction 0.6666666666666666666666666667", "0.9% -> 0.9% up"],
        ),
        ("of so many things", "The gauge of 40 cities dropped 0.7 percent.", &["40 cities -> 40 city", "0.7 percent -> 0.7% down"]),
        ("due to so many", "The increase was due mainly to three loans.", &["three loans -> 3 loan"]),
        ("nothing moved", "Sales of 40 cars were reported.", &["40 cars -> 40 car"]),
    ]);
}

#[test]
fn a_measure_for_each_share() {
    check(&[
        ("right before", "Quarterly earnings per share $0.72.", &["$0.72 -> USD? 0.72 per share"]),
        ("by its abbreviation", "EPS came in at $2.04.", &["$2.04 -> USD? 2.04 per share"]),
        (
            "a range",
            "Adjusted earnings per diluted share in the range of $1.05 to $1.15.",
            &["$1.05 to $1.15 -> USD? 1.05..1.15 per share"],
        ),
        ("behind the amount", "The dividend is 15 cents a share.", &["15 cents a share -> USD? 0.15 per share"]),
        ("right behind the amount", "It posted $1.35 EPS in May.", &["$1.35 -> USD? 1.35 per share"]),
        ("an adverb", "Guides earn £19 hourly.", &["£19 -> GBP? 19 per hour"]),
        ("an adjective", "They raised the £19 hourly wage.", &["£19 -> GBP? 19"]),
        ("before a noun that is counted", "It has 60 hourly employees.", &["60 hourly employees -> 60 employee"]),
        ("of the noun before it", "An hourly fee of £19 is due.", &["£19 -> GBP? 19 per hour"]),
    ]);
}

#[test]
fn a_time_and_no_rate() {
    check(&[
        ("later", "The stake was worth $120 million a month later.", &["$120 million -> USD? 120,000,000"]),
        ("after an event", "The bond traded at 94 cents a week after the vote.", &["94 cents -> USD? 0.94"]),
        ("a rate", "It earns $4.60 a day.", &["$4.60 a day -> USD? 4.6 per day"]),
    ]);
}

#[test]
fn a_long_object() {
    check(&[
        ("with a preposition", "The board raised the fee for using the northern tunnel 12%.", &["12% -> 12% up"]),
        ("with a relative clause", "The bank cut the rate it pays on excess reserves 10 basis points.", &["10 basis points -> 0.1pp down"]),
        ("a short one", "It raised the fee 12%.", &["12% -> 12% up"]),
    ]);
}

#[test]
fn to_a_level() {
    check(&[
        (
            "took it to a level",
            "A 25 basis point drop took the rate to a level of 2-3/4 percent.",
            &["25 basis point -> 0.25pp down of 1", "2-3/4 percent -> 2.75% reached down"],
        ),
        ("at a higher one", "The notes were sold at a higher 7.1 percent yield.", &["7.1 percent -> 7.1% reached up"]),
        ("at a rate", "Fuel is taxed at 5 per cent.", &["5 per cent -> 5%"]),
    ]);
}

#[test]
fn a_standstill() {
    check(&[
        ("held", "The jobless rate held at 3.9%.", &["3.9% -> 3.9% reached flat"]),
        ("stayed", "The policy rate stayed at 5.25%.", &["5.25% -> 5.25% reached flat"]),
        ("unchanged", "The rate was unchanged at 5.25%.", &["5.25% -> 5.25% reached flat"]),
    ]);
}

#[test]
fn a_high_that_is_passed() {
    check(&[
        ("past its high", "The token could rally past its record high of $3.40.", &["$3.40 -> USD? 3.4"]),
        ("as something left", "The rupee slid as the $2 billion fund left.", &["$2 billion -> USD? 2,000,000,000"]),
        ("an object before by", "New mills boost sales by $12 million.", &["$12 million -> USD? 12,000,000 up"]),
    ]);
}

#[test]
fn a_bound_that_is_denied() {
    check(&[
        ("has not exceeded", "Turnover has not exceeded €40 million.", &["€40 million -> EUR 40,000,000 at_most"]),
        ("never more", "The fee was never more than 3%.", &["3% -> 3% at_most"]),
        ("not denied", "Duties are above 6%.", &["6% -> 6% more_than"]),
    ]);
}

#[test]
fn a_bound_behind_and() {
    check(&[
        ("in a list of things", "The fund holds bonds and over $200 million in swaps.", &["$200 million -> USD? 200,000,000 more_than"]),
        ("a period of over", "It was leased for a period of over 15 years.", &["15 years -> 15 year more_than"]),
        ("is over", "The strike is over and 600 people are back.", &["600 people -> 600 person"]),
    ]);
}

#[test]
fn a_quarrel_over() {
    check(&[
        ("a strike", "Nurses strike over 4% pay offer.", &["4% -> 4%"]),
        ("a lawsuit", "Makers sued over $30 late fee.", &["$30 -> USD? 30"]),
        ("no quarrel", "Over £8m was lost.", &["£8m -> GBP? 8,000,000 more_than"]),
        ("so long", "Strike lasts over 4 weeks.", &["4 weeks -> 4 week more_than"]),
    ]);
}

#[test]
fn a_full_stop_at_the_end_of_a_line() {
    check(&[
        (
            "behind money",
            "q2 earnings per share $0.64.\nqtrly room revenue grew 22% year-over-year.",
            &["$0.64 -> USD? 0.64 per share", "22% -> 22% up year_on_year"],
        ),
        (
            "behind a word",
            "sees 2027 revenue on a like-for-like basis: about 4% to 6% growth.\nsees 2027 adjusted profit in a range of $180 million - $195 million.",
            &["4% to 6% -> 4..6% about up", "$180 million - $195 million -> USD? 180,000,000..195,000,000"],
        ),
        ("behind a scale", "net debt stood at £88m.\ncosts dropped by £4m.", &["£88m -> GBP? 88,000,000", "£4m -> GBP? 4,000,000 down"]),
        ("a folded line", "Net sales grew 4%\nto $80 million.", &["4% -> 4% up of 1", "$80 million -> USD? 80,000,000 reached up"]),
        (
            "a line folded before a capital",
            "Bookings rose 9% in\nOctober to $14 million.",
            &["9% -> 9% up of 1", "$14 million -> USD? 14,000,000 reached up"],
        ),
        ("a line that ends with a word", "Bookings rose 9%\nOctober to $14 million.", &["9% -> 9% up", "$14 million -> USD? 14,000,000"]),
        ("no space behind the full stop", "Bookings hit €7.2m.Rents fell 3%.", &["€7.2m -> EUR 7,200,000", "3% -> 3% down"]),
    ]);
}

#[test]
fn basis_noun_and_level() {
    check(&[
        (
            "two nouns and a level",
            "Our 6% year-on-year rental income increase to £31 million beat plans.",
            &["6% -> 6% up year_on_year of 1", "£31 million -> GBP? 31,000,000 reached up"],
        ),
        ("one noun", "The 14% year-over-year subscriber growth lifted fees.", &["14% -> 14% up year_on_year"]),
        ("before a verb", "A 3% year-over-year unit cost reduction helped.", &["3% -> 3% down year_on_year"]),
    ]);
}

#[test]
fn two_ranges_each_with_its_comparison() {
    check(&[
        (
            "against a year and the prior one",
            "Sales should be up 24% to 26% versus 2029 and 11% to 12% versus prior year.",
            &["24% to 26% -> 24..26% up", "11% to 12% -> 11..12% up year_on_year"],
        ),
        (
            "against a plan and a year",
            "Fees rose 2% to 3% versus plan and 6% to 7% versus last year.",
            &["2% to 3% -> 2..3% up", "6% to 7% -> 6..7% up year_on_year"],
        ),
        (
            "no ranges",
            "Volumes were down 4% from last quarter and 8% from last year.",
            &["4% -> 4% down quarter_on_quarter", "8% -> 8% down year_on_year"],
        ),
    ]);
}

#[test]
fn a_plus_behind_a_label() {
    check(&[
        ("a sign and a scale", "EBITDA: +$71m", &["+$71m -> USD? 71,000,000"]),
        ("two words", "Operating profit: +£3.4m", &["+£3.4m -> GBP? 3,400,000"]),
        ("a currency in words", "Balance at year-end: +900 euros", &["+900 euros -> EUR 900"]),
        ("a percent", "Sales: +4%", &["+4% -> 4% up"]),
    ]);
}

#[test]
fn by_so_much_each_year() {
    check(&[
        ("have risen", "Rents have risen 3% annually since 2015.", &["3% -> 3% per year up"]),
        ("by so much", "Demand should grow by 6% annually.", &["6% -> 6% per year up"]),
        ("a year", "Rents rise 3% a year.", &["3% a year -> 3% per year up"]),
    ]);
}

#[test]
fn a_clause_that_compares() {
    check(&[
        (
            "money",
            "Net interest income was $48.2 million, which compares to $44.9 million last year.",
            &["$48.2 million -> USD? 48,200,000 from 1", "$44.9 million -> USD? 44,900,000"],
        ),
        ("a rate", "Our tax rate was 21.5%, which compares to 23.1% in the prior quarter.", &["21.5% -> 21.5% from 1", "23.1% -> 23.1%"]),
        (
            "for each share",
            "It earned $1.12 a share, which compares to $0.97 a share in 2021.",
            &["$1.12 a share -> USD? 1.12 per share from 1", "$0.97 a share -> USD? 0.97 per share"],
        ),
        ("compares well", "Revenue was $3 million, which compares well.", &["$3 million -> USD? 3,000,000"]),
    ]);
}

#[test]
fn over_zero() {
    check(&[
        (
            "from a loss to a profit",
            "A net profit of €6 million represents an improvement of €9 million against a net loss of €3 million.",
            &["€6 million -> EUR 6,000,000 from 2", "€9 million -> EUR 9,000,000 up", "€3 million -> EUR 3,000,000"],
        ),
        (
            "from a profit to a loss",
            "Net loss was $0.8 million, down $2.6 million from net income of $1.8 million.",
            &["$0.8 million -> USD? 800,000 from 2", "$2.6 million -> USD? 2,600,000 down", "$1.8 million -> USD? 1,800,000"],
        ),
        (
            "two profits",
            "Net income of $8 million represents an increase of $3 million compared to net income of $5 million.",
            &["$8 million -> USD? 8,000,000 from 2", "$3 million -> USD? 3,000,000 up of 0", "$5 million -> USD? 5,000,000"],
        ),
        (
            "a level below zero",
            "Free cash flow was -$12 million, down $40 million from $28 million.",
            &["-$12 million -> USD? -12,000,000 from 2", "$40 million -> USD? 40,000,000 down of 0", "$28 million -> USD? 28,000,000"],
        ),
    ]);
}

#[test]
fn compound_rates() {
    check(&[
        (
            "beside two levels",
            "Revenue has grown from $610 million in 2018 to $860 million in 2022, a compound annual growth rate of 9%.",
            &["$610 million -> USD? 610,000,000", "$860 million -> USD? 860,000,000 reached up from 0", "9% -> 9% per year up"],
        ),
        (
            "by its abbreviation",
            "Sales climbed to $90 million in 2023, a 12% CAGR since 2017.",
            &["$90 million -> USD? 90,000,000 reached up", "12% -> 12% per year up"],
        ),
        ("of so much", "The market has a CAGR of 7%.", &["7% -> 7% per year up"]),
        ("a year", "The fund has grown 7% a year.", &["7% a year -> 7% per year up"]),
    ]);
}

#[test]
fn prices_of_one() {
    check(&[
        ("things in the plural", "Tickets cost $45 each.", &["$45 -> USD? 45 per ticket"]),
        ("what is sold by the unit", "The shares were placed at 12 euros apiece.", &["12 euros -> EUR 12 per share"]),
        ("what is counted", "The museum sold 200 prints for $980 each.", &["200 prints -> 200 print", "$980 -> USD? 980 per print"]),
        ("what is counted behind", "It paid $500 each to 40 growers.", &["$500 -> USD? 500 per grower", "40 growers -> 40 grower"]),
        (
            "a range",
            "It placed 2 million units at $17 to $19 each.",
            &["2 million units -> 2,000,000 unit", "$17 to $19 -> USD? 17..19 per unit"],
        ),
        ("two things that it may be of", "Growers sold barrels to brewers for $90 each.", &["$90 -> USD? 90 per barrel"]),
        ("two things without a unit", "Dealers showed prints to buyers for $90 each.", &["$90 -> USD? 90"]),
        ("a pace", "Savings reach $5 million each year.", &["$5 million each year -> USD? 5,000,000 per year"]),
        (
            "a sum that no share costs",
            "Two funds sold shares worth $30 million each.",
            &["Two funds -> 2 fund", "$30 million -> USD? 30,000,000 per fund"],
        ),
        (
            "a line that is named by yards",
            "Seats by the 40 yard line went for $60 each.",
            &["40 yard -> 40 yard", "$60 -> USD? 60 per seat"],
        ),
    ]);
}

#[test]
fn a_movement_that_is_so_much() {
    check(&[
        ("was", "Growth was 7.2% in the third quarter.", &["7.2% -> 7.2% up"]),
        ("of what", "The decline in volumes was 3%.", &["3% -> 3% down"]),
        ("came in at", "Organic growth came in at 5.4%.", &["5.4% -> 5.4% up"]),
        ("a rate", "Revenue grew at a 12% rate.", &["12% -> 12% up"]),
        ("nothing", "Growth was 0%.", &["0% -> 0%"]),
        ("the verb", "The ratio continued to decline and was 6%.", &["6% -> 6%"]),
        (
            "a rate that moved itself",
            "Wage growth was 4.1% in June, down from 4.3% in May.",
            &["4.1% -> 4.1% reached down from 1", "4.3% -> 4.3%"],
        ),
        (
            "a forecast that moved",
            "We now see growth of 3% to 4%, down from 6% to 8%.",
            &["3% to 4% -> 3..4% reached down from 1", "6% to 8% -> 6..8%"],
        ),
        ("growth that was compared", "Growth was 6%, compared with 5% in May.", &["6% -> 6% from 1", "5% -> 5%"]),
        ("a change that is compared", "Sales rose 5%, compared with 4% in May.", &["5% -> 5% up", "4% -> 4%"]),
    ]);
}

#[test]
fn what_is_bought_is_no_movement() {
    check(&[
        ("a stake", "Arbor picks up 5% stake in Crest", &["5% -> 5%"]),
        ("new clients", "The firm picked up 12 new clients.", &["12 new clients -> 12 client"]),
        ("sales", "Sales picked up 5% in May.", &["5% -> 5% up"]),
        ("an idiom", "Management is doubling down on cost cuts.", &[]),
    ]);
}

#[test]
fn better_by_less() {
    check(&[
        ("costs", "Operating costs improved by $14 million.", &["$14 million -> USD? 14,000,000 down"]),
        ("costs and where they led", "Unit costs fell 4% to $1.90.", &["4% -> 4% down of 1", "$1.90 -> USD? 1.9 reached down"]),
        (
            "a ratio by its numbers",
            "The ratio improved to 1.9 times from 3.6 times.",
            &["1.9 times -> 1.9x reached down from 1", "3.6 times -> 3.6x"],
        ),
        (
            "expenses in percent of sales",
            "SG&A as a percentage of sales was 22.3%, an improvement of 60 basis points.",
            &["22.3% -> 22.3%", "60 basis points -> 0.6pp down of 0"],
        ),
        (
            "a margin by its numbers",
            "The margin was 12%, an improvement of 2 points from 10% in May.",
            &["12% -> 12% from 2", "2 points -> 2pp up of 0", "10% -> 10%"],
        ),
        ("a margin on lower costs", "The margin on lower costs improved 3%.", &["3% -> 3% up"]),
        ("another verb's costs", "Rent after expenses rose 34% and margins improved 12%.", &["34% -> 34% up", "12% -> 12% up"]),
    ]);
}

#[test]
fn a_subject_that_is_none() {
    check(&[
        ("accounted for", "No customer accounted for more than 10% of revenue.", &["10% -> 10% at_most"]),
        ("a verb that bounds", "No single account exceeded 5% of deposits.", &["5% -> 5% at_most"]),
        ("a participle", "We have a spread of loans, with no loan exceeding $2 million.", &["$2 million -> USD? 2,000,000 at_most"]),
        ("less than", "None of the units earned less than $3 million.", &["$3 million -> USD? 3,000,000 at_least"]),
        ("such loans", "No loan above $2 million was written off.", &["$2 million -> USD? 2,000,000 more_than"]),
    ]);
}

#[test]
fn a_level_that_is_flat() {
    check(&[
        ("in apposition", "The yield was 4.09%, flat with the prior quarter.", &["4.09% -> 4.09% reached flat"]),
        ("of which it is told", "Sales of $158 million were unchanged from last year.", &["$158 million -> USD? 158,000,000 reached flat"]),
        ("a flat fee", "It charges $5 and a flat fee.", &["$5 -> USD? 5"]),
    ]);
}

#[test]
fn rates_over_a_time() {
    check(&[
        ("right behind", "Producer prices: 3.4% y/y in October.", &["3.4% -> 3.4% year_on_year"]),
        ("right before", "Core prices y/y 2.6%, m/m 0.2%", &["2.6% -> 2.6% year_on_year", "0.2% -> 0.2% month_on_month"]),
        ("in words", "Core inflation was 3.1 percent year on year.", &["3.1 percent -> 3.1% year_on_year"]),
        ("no rate", "The payout was $3.4 million year on year.", &["$3.4 million -> USD? 3,400,000"]),
        ("of the change", "The margin shrank to 4% from 5% year on year.", &["4% -> 4% reached down from 1", "5% -> 5%"]),
    ]);
}

#[test]
fn what_an_earlier_level_is_of() {
    check(&[
        (
            "the part of each",
            "EBITDA was $61 million, or 14% of sales, compared to $52 million, or 13% of sales.",
            &[
                "$61 million -> USD? 61,000,000 from 2",
                "14% -> 14% from 3 equivalent_of 0",
                "$52 million -> USD? 52,000,000",
                "13% -> 13% equivalent_of 2",
            ],
        ),
        ("from whom", "It won 310 orders from 15 customers.", &["310 orders -> 310 order", "15 customers -> 15 customer"]),
        ("of one thing", "It has 310 shops, down from 315 shops.", &["310 shops -> 310 shop reached down from 1", "315 shops -> 315 shop"]),
        (
            "an aside of another size",
            "Cash flow was $22 million, which included gains of $0.3 million, compared to $21 million in May.",
            &["$22 million -> USD? 22,000,000 from 2", "$0.3 million -> USD? 300,000", "$21 million -> USD? 21,000,000"],
        ),
        (
            "down from one and from another",
            "It had 91 farms, down from 97 a year ago and also down from 94 in May.",
            &["91 farms -> 91 farm reached down from 1", "97 -> 97 farm", "94 -> 94 farm"],
        ),
        (
            "what it benefits from",
            "Fees rose to $504 million, benefiting from inflows of $830 million.",
            &["$504 million -> USD? 504,000,000 reached up", "$830 million -> USD? 830,000,000"],
        ),
        (
            "the year of the earlier level",
            "Sales rose 9% to $479 million from $438 million for the year ended December 31, 2021.",
            &["9% -> 9% up year_on_year of 1", "$479 million -> USD? 479,000,000 reached up from 2", "$438 million -> USD? 438,000,000"],
        ),
        ("so far this year", "Bookings grew 3.8% in the quarter and 4.2% year to date.", &["3.8% -> 3.8% up", "4.2% -> 4.2% up"]),
    ]);
}

#[test]
fn what_follows_an_amount_in_its_own_right() {
    check(&[
        (
            "up by another amount",
            "Profit rose to $88 million, or $1.31 per share, up 12% from $79 million.",
            &[
                "$88 million -> USD? 88,000,000 reached up from 3",
                "$1.31 per share -> USD? 1.31 per share equivalent_of 0",
                "12% -> 12% up of 0",
                "$79 million -> USD? 79,000,000",
            ],
        ),
        (
            "above a thing, and not or more",
            "Income was $0.61, up from $0.58 and above the high end.",
            &["$0.61 -> USD? 0.61 reached up from 1", "$0.58 -> USD? 0.58"],
        ),
        ("in another place", "Sales in America increased 8%, and in Asia 3%.", &["8% -> 8% up", "3% -> 3% up"]),
        (
            "a day in brackets",
            "Debt fell to £88m (31 December: £100m).",
            &["£88m -> GBP? 88,000,000 reached down from 1", "£100m -> GBP? 100,000,000"],
        ),
        ("below a year", "Volumes were 12% below 2019 levels.", &["12% -> 12% down"]),
        ("as low as", "The yield fell as low as 3.65%.", &["3.65% -> 3.65% at_least reached down"]),
    ]);
}

#[test]
fn one_verb_and_what_it_moves() {
    check(&[
        (
            "the growth that a forecast is of",
            "It cut its forecast for growth by a quarter point to 2.25%.",
            &["a quarter point -> 0.25pp down of 1", "2.25% -> 2.25% reached down"],
        ),
        ("a band that is ahead", "Rising rates could slash volume by 30% to 40%.", &["30% to 40% -> 30..40% down"]),
        (
            "from one to the other, and not from the rate before",
            "Rates stand at 17.25%, while inflation fell from 9% to 7%.",
            &["17.25% -> 17.25%", "9% -> 9%", "7% -> 7% reached down from 1"],
        ),
        (
            "from one to the other behind a comma",
            "We expect a gross margin of 70%, and raise our operating margin from 12% to 13%.",
            &["70% -> 70%", "12% -> 12%", "13% -> 13% reached up from 1"],
        ),
        ("a rate of shrinking", "The economy is shrinking at a 2.4% annual rate.", &["2.4% -> 2.4% down"]),
        (
            "the comparison of another movement",
            "Shares fell 5% to $14, bringing their decline over the past week to 37%.",
            &["5% -> 5% down of 1", "$14 -> USD? 14 reached down", "37% -> 37% reached down"],
        ),
    ]);
}

#[test]
fn what_is_told_aside_does_not_move() {
    check(&[
        ("excluding", "Excluding rents of $6 million the unit's sales increased 4%.", &["$6 million -> USD? 6,000,000", "4% -> 4% up"]),
        (
            "including",
            "Expenses of $212 million, including $3 million of fees, fell 5%.",
            &["$212 million -> USD? 212,000,000", "$3 million -> USD? 3,000,000", "5% -> 5% down of 0"],
        ),
        (
            "including a part that moved",
            "We had a record year, including income of $14 million, up $8 million.",
            &["$14 million -> USD? 14,000,000", "$8 million -> USD? 8,000,000 up of 0"],
        ),
        (
            "which",
            "Wages were $14 million, which increased by $2 million.",
            &["$14 million -> USD? 14,000,000", "$2 million -> USD? 2,000,000 up of 0"],
        ),
        (
            "which moved another",
            "Charges were $31 million, which reduced our income by $26 million.",
            &["$31 million -> USD? 31,000,000", "$26 million -> USD? 26,000,000 down"],
        ),
        ("what drives it", "Lower costs were driven by two items.", &["two items -> 2 item"]),
        ("what offsets it", "The increase was offset by 60 basis points of costs.", &["60 basis points -> 0.6pp"]),
        ("things that each moved", "Our 3 segments grew 5%.", &["3 segments -> 3 segment", "5% -> 5% up"]),
        ("growth and its cause", "We delivered 4% growth underpinned by share gains.", &["4% -> 4% up"]),
    ]);
}

#[test]
fn months_and_quarters_against_those_before() {
    check(&[
        ("from the month before", "Orders rose 3% in May from April.", &["3% -> 3% up month_on_month"]),
        ("over the year's end", "Orders fell 3% in January from December.", &["3% -> 3% down month_on_month"]),
        ("with their years", "Orders fell 3% in January 2021 compared with December 2020.", &["3% -> 3% down month_on_month"]),
        ("a year and a month back", "Orders fell 3% in January 2021 compared with December 2019.", &["3% -> 3% down"]),
        ("further back", "Orders rose 3% in May from February.", &["3% -> 3% up"]),
        ("no month told", "Orders rose 3% from April.", &["3% -> 3% up"]),
        ("a day", "Orders rose 3% in May from April 3.", &["3% -> 3% up"]),
        ("quarters in words", "Sales grew 4% in the third quarter from the second quarter.", &["4% -> 4% up quarter_on_quarter"]),
        ("quarters in short", "Sales grew 4% in Q1 over Q4.", &["4% -> 4% up quarter_on_quarter"]),
        ("quarters with their number before", "Sales grew 4% in 2Q over 1Q.", &["4% -> 4% up quarter_on_quarter"]),
        (
            "a quarter of another year",
            "Sales in the first quarter of 2021 fell 4% from the fourth quarter of 2020.",
            &["4% -> 4% down quarter_on_quarter"],
        ),
        ("the same quarter", "Sales in the first quarter of 2021 fell 4% from the first quarter of 2020.", &["4% -> 4% down year_on_year"]),
        ("the gain of another month", "A gain of 3% is forecast for May versus April's gain.", &["3% -> 3% up"]),
        (
            "the times of the levels",
            "Starts fell 5% to 310 units in May from 326 units in April.",
            &["5% -> 5% down month_on_month of 1", "310 units -> 310 unit reached down from 2", "326 units -> 326 unit"],
        ),
        (
            "unchanged from the one before",
            "Sales fell 5% in the third quarter which was unchanged from the second quarter.",
            &["5% -> 5% down"],
        ),
        (
            "a span that ended",
            "Cash rose 5% compared to the three months ended May 31, 2019.",
            &["5% -> 5% up year_on_year", "three months -> 3 month"],
        ),
        ("nouns before the time", "Fees rose 5% from gross profit last year.", &["5% -> 5% up year_on_year"]),
        ("a peak before the time", "Shares fell 5% from its recent peak last year.", &["5% -> 5% down"]),
        ("over a span", "Cash rose 5% over the past two months.", &["5% -> 5% up", "two months -> 2 month"]),
    ]);
}

#[test]
fn off_by_so_much() {
    check(&[
        ("behind a noun", "Wheat gained 2%, corn off 1.8%.", &["2% -> 2% up", "1.8% -> 1.8% down"]),
        ("a level that it led to", "Shares were off 4% at $12.", &["4% -> 4% down of 1", "$12 -> USD? 12 reached down"]),
        ("points", "The index was off 32 points.", &["32 points -> 32 point down"]),
        ("a discount", "Tickets are 20% off.", &["20% -> 20%"]),
        ("a verb", "The firm spun off 20% of it.", &["20% -> 20%"]),
    ]);
}

#[test]
fn told_again_behind_its_time() {
    check(&[
        (
            "for each share",
            "It earned $2 million in the third quarter, or $0.05 per share.",
            &["$2 million -> USD? 2,000,000", "$0.05 per share -> USD? 0.05 per share equivalent_of 0"],
        ),
        (
            "a part of something",
            "Fees were 9% of the unit's sales, or $4 million.",
            &["9% -> 9%", "$4 million -> USD? 4,000,000 equivalent_of 0"],
        ),
        (
            "another time",
            "It saves $3 million in the segment, or $12 million a year.",
            &["$3 million -> USD? 3,000,000", "$12 million a year -> USD? 12,000,000 per year"],
        ),
        ("a change of it", "It earned $40 million for the year, or 6% growth.", &["$40 million -> USD? 40,000,000", "6% -> 6% up of 0"]),
        ("another movement between", "It paid $40 million in fees that rose, or 6%.", &["$40 million -> USD? 40,000,000", "6% -> 6%"]),
        (
            "a pair in brackets",
            "The target is SEK 142 ($23.54 - 15.19 euro).",
            &["SEK 142 -> SEK 142", "$23.54 -> USD? 23.54 equivalent_of 0", "15.19 euro -> EUR 15.19 equivalent_of 0"],
        ),
        (
            "a pair of one currency",
            "The target is SEK 142 ($23 - 25 dollars).",
            &["SEK 142 -> SEK 142", "$23 - 25 dollars -> USD? 23..25 equivalent_of 0"],
        ),
        (
            "otherwise in brackets",
            "Sales of $70 million fell 3% as reported (1% without currency), but rose 2% without the unit.",
            &["$70 million -> USD? 70,000,000 reached down", "3% -> 3% down of 0", "1% -> 1% down of 0", "2% -> 2% up of 0"],
        ),
        ("growth or growth", "We had growth of 12% in the quarter or 5% without fees.", &["12% -> 12% up", "5% -> 5% up"]),
        (
            "the time behind what is told again",
            "It earned $70 million, up 20% from $58 million, or 24 cents per share, a year earlier.",
            &[
                "$70 million -> USD? 70,000,000 from 2",
                "20% -> 20% up year_on_year of 0",
                "$58 million -> USD? 58,000,000",
                "24 cents per share -> USD? 0.24 per share equivalent_of 2",
            ],
        ),
    ]);
}

#[test]
fn the_level_behind_a_participle() {
    check(&[
        ("totalling", "Sales fell 6%, totalling $3 million.", &["6% -> 6% down of 1", "$3 million -> USD? 3,000,000 reached down"]),
        (
            "past what it is measured against",
            "Prices rose $4 from the prior year, reaching $14.",
            &["$4 -> USD? 4 up year_on_year of 1", "$14 -> USD? 14 reached up"],
        ),
        (
            "over a span of time",
            "Cash was $45 million for the three months ended May 31, 2020, which represents an increase of 12%.",
            &["$45 million -> USD? 45,000,000", "three months -> 3 month", "12% -> 12% up of 0"],
        ),
        (
            "years to years",
            "We raised our average maturity by over two years to nearly eight years.",
            &["two years -> 2 year more_than up of 1", "eight years -> 8 year nearly reached up"],
        ),
        (
            "jobs of a loss",
            "The unit, which lost $6 million in the three months to May, cut 90 jobs.",
            &["$6 million -> USD? 6,000,000", "three months -> 3 month", "90 jobs -> 90 job down"],
        ),
        (
            "what it moved away from",
            "Shares rose 4% to 133 kroner, rebounding from a 3% slide.",
            &["4% -> 4% up of 1", "133 kroner -> NOK? 133 reached up", "3% -> 3% down"],
        ),
    ]);
}

#[test]
fn lists_for_several_spans() {
    check(&[
        (
            "levels for two spans",
            "Profit was $5 million and $9 million for the three and six months ended June 30, compared to $4 million and $7 million, respectively.",
            &[
                "$5 million -> USD? 5,000,000 from 3",
                "$9 million -> USD? 9,000,000 from 4",
                "six months -> 6 month",
                "$4 million -> USD? 4,000,000",
                "$7 million -> USD? 7,000,000",
            ],
        ),
        (
            "changes for two years",
            "The allowance rose by $7 million and $6 million, respectively.",
            &["$7 million -> USD? 7,000,000 up", "$6 million -> USD? 6,000,000 up"],
        ),
        (
            "two amounts of two things",
            "Fees rose by $7 million and $6 million was paid.",
            &["$7 million -> USD? 7,000,000 up", "$6 million -> USD? 6,000,000"],
        ),
        (
            "levels without a verb of their own",
            "It raised its stake in Arbor to 12% from 10%, and in Crest, to 9% from 11%.",
            &["12% -> 12% reached up from 1", "10% -> 10%", "9% -> 9% reached down from 3", "11% -> 11%"],
        ),
    ]);
}

#[test]
fn where_money_came_from_is_no_earlier_level() {
    check(&[
        (
            "a flow",
            "Our balance was $746 million, reflecting a flow from operations of $530 million.",
            &["$746 million -> USD? 746,000,000", "$530 million -> USD? 530,000,000"],
        ),
        (
            "a turn",
            "Profit was $746 million, up from a loss of $530 million.",
            &["$746 million -> USD? 746,000,000 reached up from 1", "$530 million -> USD? 530,000,000"],
        ),
    ]);
}

#[test]
fn less_than_it_was() {
    check(&[
        (
            "what it was",
            "Costs were $4 million less than what they were in the prior year.",
            &["$4 million -> USD? 4,000,000 down year_on_year"],
        ),
        ("a part of it", "Fees will be a third lower than expected.", &["a third -> fraction 0.3333333333333333333333333333 down"]),
        ("added to something", "The purchase added 3 points to growth.", &["3 points -> 3pp up"]),
        ("adding up", "It may add up to 1% of sales.", &["1% -> 1%"]),
    ]);
}

#[test]
fn changes_in_other_places() {
    check(&[
        ("in a range", "Sales should grow in the 2% to 4% range.", &["2% to 4% -> 2..4% up"]),
        ("growth in a range", "We see growth in the 3% range, above the 2% target.", &["3% -> 3% up", "2% -> 2%"]),
        ("of so many", "It rose in 3% of cases.", &["3% -> 3%"]),
        ("a verb that is no contract", "The economy would contract 2.6 percent.", &["2.6 percent -> 2.6% down"]),
        ("rates lifted to a level", "The bank raised lending rates 0.5% to 4.5%.", &["0.5% -> 0.5% up of 1", "4.5% -> 4.5% reached up"]),
        ("rates lifted by a band", "The bank lifted interest rates 2% to 3%.", &["2% to 3% -> 2..3% up"]),
        (
            "growth that was a range before",
            "We see growth of 4%, down from the previous range of 6% to 8%.",
            &["4% -> 4% reached down from 1", "6% to 8% -> 6..8%"],
        ),
        ("bonds that fall due", "The $75 million five percent bonds fall due.", &["$75 million -> USD? 75,000,000", "five percent -> 5%"]),
        ("a month between", "Stocks rose after a 0.9 percent August decline.", &["0.9 percent -> 0.9% down"]),
        ("an abbreviation between", "A 25 basis points (bps) cut followed.", &["25 basis points -> 0.25pp down"]),
        (
            "a charge beside a decrease",
            "It reflects the decrease in premiums and a severance charge of $9 million.",
            &["$9 million -> USD? 9,000,000"],
        ),
        (
            "against the quarter that trails",
            "Loans fell $9 million versus the trailing quarter.",
            &["$9 million -> USD? 9,000,000 down quarter_on_quarter"],
        ),
        (
            "a quarter with a hyphen",
            "Funds were $0.59 in the second quarter of 2021, up 51% from second-quarter 2020.",
            &["$0.59 -> USD? 0.59", "51% -> 51% up year_on_year of 0"],
        ),
        (
            "or by so much",
            "Sales rose by 12% to $59 million, or by 6% without fees.",
            &["12% -> 12% up of 1", "$59 million -> USD? 59,000,000 reached up", "6% -> 6% up of 1"],
        ),
        (
            "both excluded",
            "Excluding gains of $3 million and $5 million, income rose by $7 million.",
            &["$3 million -> USD? 3,000,000", "$5 million -> USD? 5,000,000", "$7 million -> USD? 7,000,000 up"],
        ),
        ("otherwise behind its time", "EBIT rose 4% for the year (1% normalised).", &["4% -> 4% up", "1% -> 1% up"]),
    ]);
}

#[test]
fn a_part_and_how_much_it_is() {
    check(&[
        ("money", "Some 75% or $6 million will revert.", &["75% -> 75% about", "$6 million -> USD? 6,000,000 equivalent_of 0"]),
        (
            "a fraction",
            "Half or about $7 million is done.",
            &["Half -> fraction 0.5", "$7 million -> USD? 7,000,000 about equivalent_of 0"],
        ),
        (
            "points of something",
            "Arrears were $97 million or 59 basis points of loans.",
            &["$97 million -> USD? 97,000,000", "59 basis points -> 0.59pp equivalent_of 0"],
        ),
        ("the lesser of two", "It pays the lesser of 2% or $50.", &["2% -> 2%", "$50 -> USD? 50"]),
    ]);
}

#[test]
fn the_time_of_an_earlier_level() {
    check(&[
        (
            "a day of the year before",
            "Deposits at March 31, 2023 were $26 million, an increase of $9 million compared with $17 million at March 31, 2022.",
            &[
                "$26 million -> USD? 26,000,000 from 2",
                "$9 million -> USD? 9,000,000 up year_on_year of 0",
                "$17 million -> USD? 17,000,000",
            ],
        ),
        (
            "behind the word that tells what it was",
            "Rents were $52 million, an increase of 4% compared to $50 million earned in the same quarter last year.",
            &["$52 million -> USD? 52,000,000 from 2", "4% -> 4% up year_on_year of 0", "$50 million -> USD? 50,000,000"],
        ),
        (
            "more than one year before",
            "Exports doubled to $15 billion in 2023 from $6 billion in 2009.",
            &["doubled -> 2x up of 1", "$15 billion -> USD? 15,000,000,000 reached up from 2", "$6 billion -> USD? 6,000,000,000"],
        ),
    ]);
}

#[test]
fn what_amounts_lend_each_other() {
    check(&[
        (
            "a bracket with its own scale",
            "Sales were EUR 15.2 million (14.1 million).",
            &["EUR 15.2 million -> EUR 15,200,000 from 1", "14.1 million -> EUR 14,100,000"],
        ),
        (
            "a bracket in its scale",
            "Costs were EUR 15.2 million (14.1).",
            &["EUR 15.2 million -> EUR 15,200,000 from 1", "14.1 -> EUR 14,100,000"],
        ),
        ("a plain number behind a year", "Cash was $5 million (in 2018, 3 of them).", &["$5 million -> USD? 5,000,000", "3 -> 3"]),
        (
            "a second number in brackets",
            "Two listed (EUR 15.2 million, 14.1).",
            &["Two -> 2", "EUR 15.2 million -> EUR 15,200,000", "14.1 -> 14.1"],
        ),
        (
            "no two of one list of prices",
            "They paid 5 dollars, 3 dollars and 2 million dollars.",
            &["5 dollars -> USD? 5", "3 dollars -> USD? 3", "2 million dollars -> USD? 2,000,000"],
        ),
        (
            "a list of signs",
            "They paid $5, $3 and $2 million.",
            &["$5 -> USD? 5,000,000", "$3 -> USD? 3,000,000", "$2 million -> USD? 2,000,000"],
        ),
        ("too far apart for one scale", "The club paid $900 and 3 million more.", &["$900 -> USD? 900", "3 million -> USD? 3,000,000"]),
        (
            "one unit behind both",
            "Sales fell to 5.4 from 4.9 billion euros.",
            &["5.4 -> EUR 5,400,000,000 reached down from 1", "4.9 billion euros -> EUR 4,900,000,000"],
        ),
        ("cents are not lent", "The dividend rose to 50 cents from 40.", &["50 cents -> USD? 0.5 reached up", "40 -> 40"]),
        ("a percent behind an or", "Output may rise 150 or 200 percent.", &["150 -> 150% up", "200 percent -> 200% up"]),
        ("a percent behind an and", "They grew by 150 and 5 percent, respectively.", &["150 -> 150% up", "5 percent -> 5% up"]),
        ("two bounds are a range", "It is above 5% and below 9%.", &["5% and below 9% -> 5..9%"]),
        ("two bounds apart", "It is above 9% and below 5%.", &["9% -> 9% more_than", "5% -> 5% less_than"]),
        ("two bounds of two things", "It is above 5% and below $10.", &["5% -> 5% more_than", "$10 -> USD? 10 less_than"]),
        ("a price of one without money", "Tickets cost 45 each.", &["45 -> 45"]),
        ("millions are no price of one", "Sales of bonds fetched $3 million each.", &["$3 million -> USD? 3,000,000"]),
    ]);
}

#[test]
fn what_a_change_is_of_and_what_it_is_not() {
    check(&[
        (
            "what was expected did not move",
            "EPS of $1.12, versus $1.05 expected, rose 5%.",
            &["$1.12 -> USD? 1.12 per share", "$1.05 -> USD? 1.05", "5% -> 5% up of 0"],
        ),
        (
            "up from what was before, not from what was expected",
            "EPS of $1.12, versus $1.05 expected, up 5%.",
            &["$1.12 -> USD? 1.12 per share", "$1.05 -> USD? 1.05", "5% -> 5% up of 0"],
        ),
        (
            "another clause behind a semicolon",
            "Sales rose 3%; the stock closed at $5 million.",
            &["3% -> 3% up", "$5 million -> USD? 5,000,000"],
        ),
        ("so many moved", "Forty-two segments grew 4%.", &["Forty-two segments -> 42 segment", "4% -> 4% up"]),
        ("so many moved, and when", "The three plants, idle in May, grew 4%.", &["three plants -> 3 plant", "4% -> 4% up"]),
        (
            "the reason of the level",
            "Sales rose to $5 million, helped by prices, a 3% increase.",
            &["$5 million -> USD? 5,000,000 reached up", "3% -> 3% up"],
        ),
        ("a part of something else", "Lenders that hold 40% of loans fell 3%.", &["40% -> 40%", "3% -> 3% down"]),
        (
            "compared with another change",
            "Orders were down 27% compared to 32% in May, with a decline of 19% in June.",
            &["27% -> 27% down", "32% -> 32%", "19% -> 19% down"],
        ),
        (
            "the time of an estimate",
            "The tax rate will be 33%, a 1% improvement from an earlier estimate of 34% given last quarter.",
            &["33% -> 33% from 2", "1% -> 1% down of 0", "34% -> 34%"],
        ),
        (
            "a rate of the same",
            "Profit was $18 million or $1.49 per share, a decrease of $0.53 per share.",
            &[
                "$18 million -> USD? 18,000,000",
                "$1.49 per share -> USD? 1.49 per share equivalent_of 0",
                "$0.53 per share -> USD? 0.53 per share down of 1",
            ],
        ),
        (
            "each with its own earlier level",
            "Sales rose from $1 million to $1.2 million, while costs had fallen from $1.38 million to $1.18 million.",
            &[
                "$1 million -> USD? 1,000,000",
                "$1.2 million -> USD? 1,200,000 reached up from 0",
                "$1.38 million -> USD? 1,380,000",
                "$1.18 million -> USD? 1,180,000 reached down from 2",
            ],
        ),
        (
            "from and to reach",
            "Sales rose from $5 million to reach $7 million.",
            &["$5 million -> USD? 5,000,000", "$7 million -> USD? 7,000,000 reached up from 0"],
        ),
        (
            "no earlier level is a limit",
            "The rate rose to 3.5%, compared to at least 3%.",
            &["3.5% -> 3.5% reached up", "3% -> 3% at_least"],
        ),
        ("neither of two", "The fee is $50 or 2%, whichever is greater.", &["$50 -> USD? 50", "2% -> 2%"]),
        ("a plain number is no price", "The fee costs $5, or 10 for members.", &["$5 -> USD? 5", "10 -> 10"]),
        ("a share of the whole", "Sales rose 5%, 30% of the market.", &["5% -> 5% up", "30% -> 30%"]),
        (
            "another change in the same breath",
            "Sales fell 5%, bringing the fall over the past year to 9%.",
            &["5% -> 5% down", "9% -> 9% reached down"],
        ),
        (
            "a basis behind two levels",
            "Sales rose 5% to $3 million or $4 a share from a year earlier.",
            &["5% -> 5% up year_on_year of 1", "$3 million -> USD? 3,000,000 reached up", "$4 a share -> USD? 4 per share equivalent_of 1"],
        ),
    ]);
}

#[test]
fn how_exact_and_against_what() {
    check(&[
        ("the same quarter", "Orders grew 7% over the same quarter.", &["7% -> 7% up year_on_year"]),
        ("a quarter by its number", "Orders grew 7% compared to Q1 2021.", &["7% -> 7% up year_on_year"]),
        ("the year before the one told", "In 2022, orders were 12% above 2021.", &["12% -> 12% up year_on_year"]),
        ("a plan is no basis", "Orders rose 6% in line with the monthly plan.", &["6% -> 6% up"]),
        ("a high of two years", "The rate hit nearly a two-year high.", &["two-year -> 2 year"]),
        ("nearly reached", "The yield nearly reached 5%.", &["5% -> 5% nearly"]),
        ("never below", "The rate has never been below 5%.", &["5% -> 5% at_least"]),
        ("concerns about", "The strike concerns about 104 people.", &["104 people -> 104 person about"]),
        ("under a facility", "Fees rose under a $500 million facility.", &["$500 million -> USD? 500,000,000"]),
        ("cut by so much", "The unit cut by 1,200 to 18,300 its staff.", &["1,200 -> 1,200 down of 1", "18,300 -> 18,300 reached down"]),
        ("a yield with its sign", "Bund yield -3bps.", &["-3bps -> 0.03pp down"]),
        ("a cell of a table", "Revenue\t-5%\t3%", &["-5% -> -5%", "3% -> 3%"]),
    ]);
}

#[test]
fn movements_in_few_words() {
    check(&[
        (
            "off behind a comma",
            "Gold was at $2,045 an ounce, off 0.3%.",
            &["$2,045 an ounce -> USD? 2,045 per ounce", "0.3% -> 0.3% down of 0"],
        ),
        ("a currency gains", "Rupee gains 29 paise against the dollar", &["29 paise -> INR? 0.29 up"]),
        ("a firm loses", "The firm lost $5 million.", &["$5 million -> USD? 5,000,000"]),
        (
            "more than in a month",
            "Guests spent $74 in June, $6 more than in May.",
            &["$74 -> USD? 74", "$6 -> USD? 6 up month_on_month of 0"],
        ),
        ("before a span", "Halden posts 8% lower nine-month profit", &["8% -> 8% down"]),
        ("revised", "Output grew a revised 0.9% in July.", &["0.9% -> 0.9% up"]),
        ("growth to come", "Growth will be 4 percent.", &["4 percent -> 4% up"]),
        ("no movement up", "The bank will mop up $5 million.", &["$5 million -> USD? 5,000,000"]),
        ("diluted", "Owners may dilute their stake by 10%.", &["10% -> 10% down"]),
    ]);
}
