//! Numbers in words and in digits, English and Chinese: one number, or two, or none. The notation is that of `support`.

mod support;

use financial_figures::{Extractor, Language};
use support::Row;

#[track_caller]
fn check(table: &[Row<'_>]) {
    support::check(&Extractor::new(), table);
}

#[track_caller]
fn chinese(table: &[Row<'_>]) {
    support::check(&Extractor::builder().language(Language::Chinese).build(), table);
}

/// A number word behind a scale begins a figure of its own where a noun or a unit follows.
#[test]
fn scale_then_a_number_word() {
    check(&[
        ("rounds", "It raised £90 million three rounds ago.", &["£90 million -> GBP? 90,000,000", "three rounds -> 3 round"]),
        ("hyphened years", "The yard won a $210 million four-year contract.", &["$210 million -> USD? 210,000,000", "four-year -> 4 year"]),
        ("years ago", "It paid $2 billion two years ago.", &["$2 billion -> USD? 2,000,000,000", "two years -> 2 year"]),
        ("percent", "It issued €400 million seven percent paper.", &["€400 million -> EUR 400,000,000", "seven percent -> 7%"]),
        (
            "nouns of another clause",
            "The $1 billion eight banks lent was repaid.",
            &["$1 billion -> USD? 1,000,000,000", "eight banks -> 8 bank"],
        ),
        ("doors of a car", "Dealers took six hundred two-door cars.", &["six hundred two-door cars -> 600 car"]),
        ("inches of a screen", "It shipped 3 million three-inch screens.", &["3 million -> 3,000,000", "three-inch -> 3 inch"]),
        ("nothing follows", "It lent $70 million three.", &[]),
    ]);
}

/// "That one", "the one" are pronouns, "that one hundred and forty million" a number.
#[test]
fn pronouns_and_numbers_with_one() {
    check(&[
        (
            "that one hundred",
            "They said that one hundred and forty million euros was missing.",
            &["one hundred and forty million euros -> EUR 140,000,000"],
        ),
        ("that one million", "He said that one million dollars had vanished.", &["one million dollars -> USD? 1,000,000"]),
        (
            "the one million",
            "The one million three hundred thousand members vote in May.",
            &["one million three hundred thousand members -> 1,300,000 member"],
        ),
        ("each one hundred", "Each one hundred shares cost $40.", &["one hundred shares -> 100 share", "$40 -> USD? 40"]),
        ("this one", "This one hundred and ten million euro loan.", &["one hundred and ten million euro -> EUR 110,000,000"]),
        ("that one in four", "He added that one in four shops had closed.", &["one in four -> fraction 0.25"]),
        ("that one", "That one was sold in May for $3 million.", &["$3 million -> USD? 3,000,000"]),
        ("the one lender", "The one lender that paid got 3%.", &["3% -> 3%"]),
        ("this one works", "I hope this one works.", &[]),
    ]);
}

/// Tens and units multiply a hundred as a whole.
#[test]
fn hundreds_of_tens() {
    check(&[
        ("twenty-five hundred", "It costs twenty-five hundred dollars.", &["twenty-five hundred dollars -> USD? 2,500"]),
        (
            "with a rest",
            "Rent was twenty-two hundred and fifty dollars a month.",
            &["twenty-two hundred and fifty dollars a month -> USD? 2,250 per month"],
        ),
        ("fifteen hundred", "It sold fifteen hundred cars.", &["fifteen hundred cars -> 1,500 car"]),
        (
            "hundreds of a scale",
            "A fund of twenty-five hundred million dollars.",
            &["twenty-five hundred million dollars -> USD? 2,500,000,000"],
        ),
        (
            "one hundred and a list",
            "It costs between one hundred and two hundred dollars.",
            &["one hundred and two hundred dollars -> USD? 100..200"],
        ),
        ("a ten alone", "The kit costs thirty-five dollars.", &["thirty-five dollars -> USD? 35"]),
    ]);
}

/// Scales that fall are one number, and so are those that rise.
#[test]
fn falling_scales() {
    check(&[
        ("billion and million", "The dam costs 3 billion 400 million baht.", &["3 billion 400 million baht -> THB 3,400,000,000"]),
        ("crore and lakh", "It owes 5 crore 20 lakh rupees.", &["5 crore 20 lakh rupees -> INR? 52,000,000"]),
        ("behind a sign", "It won $4 million 250 thousand.", &["$4 million 250 thousand -> USD? 4,250,000"]),
        ("in words", "It owes two billion five hundred million yen.", &["two billion five hundred million yen -> JPY 2,500,000,000"]),
        (
            "with commas",
            "It paid one million, two hundred thousand, five hundred dollars.",
            &["one million, two hundred thousand, five hundred dollars -> USD? 1,200,500"],
        ),
        (
            "thousands of a crore",
            "The project costs one thousand four hundred crore rupees.",
            &["one thousand four hundred crore rupees -> INR? 14,000,000,000"],
        ),
        (
            "thousands of lakhs of a crore",
            "The outlay is two lakh fifty thousand crore rupees.",
            &["two lakh fifty thousand crore rupees -> INR? 2,500,000,000,000"],
        ),
        ("lakh crore", "It spent one lakh crore rupees.", &["one lakh crore rupees -> INR? 1,000,000,000,000"]),
        ("thousand million", "It owes three thousand million dollars.", &["three thousand million dollars -> USD? 3,000,000,000"]),
        (
            "two currencies",
            "It lent 3 billion yen and 400 million euros.",
            &["3 billion yen -> JPY 3,000,000,000", "400 million euros -> EUR 400,000,000"],
        ),
        ("two in digits", "It lent 3 billion and 400 million.", &["3 billion -> 3,000,000,000", "400 million -> 400,000,000"]),
        ("a rest without a scale", "It has 2 billion 100 users.", &["2 billion -> 2,000,000,000", "100 users -> 100 user"]),
        ("a list in words", "In one million, five were found.", &["one million -> 1,000,000", "five -> 5"]),
    ]);
}

/// "A thousand" goes on as "one thousand" does.
#[test]
fn one_as_an_article() {
    check(&[
        ("a thousand and five", "The bill came to a thousand and five dollars.", &["a thousand and five dollars -> USD? 1,005"]),
        (
            "a million two hundred thousand",
            "The house cost a million two hundred thousand dollars.",
            &["a million two hundred thousand dollars -> USD? 1,200,000"],
        ),
        ("a hundred and twenty", "It took a hundred and twenty people.", &["a hundred and twenty people -> 120 person"]),
        ("half a dozen million", "He owes half a dozen million dollars.", &["half a dozen million dollars -> USD? 6,000,000"]),
        ("half a dozen", "It sold half a dozen ships.", &["half a dozen ships -> 6 ship"]),
        ("a dozen million", "It needs a dozen million euros.", &["a dozen million euros -> EUR 12,000,000"]),
        ("a quarter of a billion", "It paid a quarter of a billion dollars.", &["a quarter of a billion dollars -> USD? 250,000,000"]),
        ("a million two", "It cost a million two.", &[]),
        ("a billion people", "It serves a billion people.", &["a billion people -> 1,000,000,000 person"]),
    ]);
}

/// A unit with "and a half" behind it is one and a half of it.
#[test]
fn one_and_a_half() {
    check(&[
        ("a week", "The strike lasted a week and a half.", &["a week and a half -> 1.5 week"]),
        ("a dollar", "It costs a dollar and a half.", &["a dollar and a half -> USD? 1.5"]),
        ("a point", "It rose a point and a half.", &["a point and a half -> 1.5 point up"]),
        ("a mile of something", "It owns a mile and a half of coast.", &["a mile and a half -> 1.5 mile"]),
        ("later", "A month and a half later it fell.", &["A month and a half -> 1.5 month"]),
        ("more than", "It took more than a year and a half.", &["a year and a half -> 1.5 year more_than"]),
        ("two years", "It grew for two years and a half.", &["two years and a half -> 2.5 year"]),
        ("another year", "It takes another year and a half.", &[]),
        ("a million", "It cost a million and a half dollars.", &["a million and a half dollars -> USD? 1,500,000"]),
        ("one and a half", "It took one and a half years.", &["one and a half years -> 1.5 year"]),
        ("a year", "It took a year and cost a half.", &["a half -> fraction 0.5"]),
        ("of a percent", "It rose a percent and a half.", &[]),
        ("days of delays", "Shops report four to five day delays.", &["four to five day -> 4..5 day"]),
    ]);
}

/// "in" makes a fraction of a whole, and of nothing else.
#[test]
fn parts_and_places() {
    check(&[
        ("within", "It had opened 4 within 9 miles of the plant.", &["4 -> 4", "9 miles -> 9 mile"]),
        ("cities", "It launched two in five cities.", &["two -> 2", "five cities -> 5 city"]),
        ("as at", "Of its depots it kept 3 as at 9 May.", &["3 -> 3"]),
        ("months", "We sold 4 in 6 months.", &["4 -> 4", "6 months -> 6 month"]),
        ("one in ten", "One in ten shops closed.", &["One in ten -> fraction 0.1"]),
        ("voters", "Nearly 3 in 4 voters agree.", &["3 in 4 -> fraction 0.75 nearly"]),
        ("out of", "Nine out of ten agree.", &["Nine out of ten -> fraction 0.9"]),
    ]);
}

/// A scale behind a fraction is of the fraction.
#[test]
fn scales_behind_fractions() {
    check(&[
        ("half a million", "It scrapped 1/2 million toys.", &["1/2 million toys -> 500,000 toy"]),
        ("three quarters", "Sales were 3/4 million units.", &["3/4 million units -> 750,000 unit"]),
        ("with a whole", "Net 3-1/4 mln euros.", &["3-1/4 mln euros -> EUR 3,250,000"]),
        ("and a half in digits", "It has 2 and 1/2 million users.", &["2 and 1/2 million users -> 2,500,000 user"]),
        ("behind a sign", "It paid $1/2 billion.", &["$1/2 billion -> USD? 500,000,000"]),
        ("a vulgar one", "It made 2½ million euros.", &["2½ million euros -> EUR 2,500,000"]),
        ("resolution", "It has 4/8K screens.", &[]),
        ("of a million", "It paid 3/4 of a million dollars.", &["3/4 of a million dollars -> USD? 750,000"]),
        ("a sign of a million", "It shipped ¾ of a million units.", &["¾ of a million units -> 750,000 unit"]),
        ("a budget", "They spent 1/5 of a million-dollar budget.", &["1/5 -> fraction 0.2", "a million-dollar -> USD? 1,000,000"]),
        ("with hyphens", "It cost half-a-billion dollars.", &["half-a-billion dollars -> USD? 500,000,000"]),
    ]);
}

/// A short scale multiplies a number in words.
#[test]
fn short_scales_behind_words() {
    check(&[
        ("mln", "STOCKS FELL TO SIX MLN", &["SIX MLN -> 6,000,000 reached down"]),
        ("a range", "Output was 6.5 to seven mln tonnes.", &["6.5 to seven mln tonnes -> 6,500,000..7,000,000 tonne"]),
        ("two of them", "Net nine mln vs seven mln", &["nine mln -> 9,000,000 from 1", "seven mln -> 7,000,000"]),
        ("bln", "Sales rose to eight bln euros.", &["eight bln euros -> EUR 8,000,000,000 reached up"]),
        ("mil", "The flat sold for ten mil dollars.", &["ten mil dollars -> USD? 10,000,000"]),
        ("mills", "It ran four mill shops.", &["four mill shops -> 4 shop"]),
        ("one mill", "Just one mill is running.", &["one mill -> 1 mill"]),
    ]);
}

/// A point in words, with what stands for zero.
#[test]
fn spoken_decimals() {
    check(&[
        ("point three", "The index fell point three percent.", &["point three percent -> 0.3% down"]),
        ("point oh five", "A rise of point oh five percent", &["point oh five percent -> 0.05% up"]),
        ("zero point", "Rates are at zero point seven five percent.", &["zero point seven five percent -> 0.75%"]),
        ("nought point", "Growth was nought point six percent.", &["nought point six percent -> 0.6% up"]),
        ("tens behind the point", "It costs three point twenty-five dollars.", &["three point twenty-five dollars -> USD? 3.25"]),
        ("a multiple", "It trades at one point five times book value.", &["one point five times -> 1.5x"]),
        ("a million", "It cost two point five million dollars.", &["two point five million dollars -> USD? 2,500,000"]),
        ("a point that is made", "He made the point three times.", &["three times -> 3 time"]),
        ("a point in time", "At this point two percent is enough.", &["two percent -> 2%"]),
        ("a time", "At one point five people left.", &[]),
        ("digits around a point", "We made 3 point 2 billion last year.", &["3 point 2 billion -> 3,200,000,000"]),
        ("digits of a percent", "Margins were 3 point 05 percent.", &["3 point 05 percent -> 3.05%"]),
        ("points of an index", "It gained 3 points.", &["3 points -> 3 point up"]),
    ]);
}

/// Cents as they are spoken, and those of a cheque.
#[test]
fn spoken_cents() {
    check(&[
        ("fourteen oh six", "That is fourteen oh six dollars.", &["fourteen oh six dollars -> USD? 14.06"]),
        ("oh five pence", "That makes six pounds and oh five pence.", &["six pounds and oh five pence -> GBP? 6.05"]),
        ("a time", "Meet at nine oh five.", &[]),
        (
            "behind thousands",
            "It owes two thousand one hundred euros and fifty cents.",
            &["two thousand one hundred euros and fifty cents -> EUR 2,100.5"],
        ),
        (
            "two amounts",
            "It paid $2 million and 50 cents a share.",
            &["$2 million -> USD? 2,000,000", "50 cents a share -> USD? 0.5 per share"],
        ),
        ("n/100", "Pay forty-two and 75/100 dollars", &["forty-two and 75/100 dollars -> USD? 42.75"]),
        ("no/100", "Three hundred and no/100 dollars", &["Three hundred and no/100 dollars -> USD? 300"]),
        ("behind the dollars", "The sum of ten dollars and 50/100", &["ten dollars and 50/100 -> USD? 10.5"]),
        ("the currency first", "Pay Rupees five thousand and fifty paise", &["Rupees five thousand and fifty paise -> INR? 5,000.5"]),
        ("said twice", "It is due in thirty (30) days.", &["thirty (30) days -> 30 day"]),
        ("oh behind dollars", "It costs five dollars oh five.", &["five dollars oh five -> USD? 5.05"]),
        ("cents behind a dollar", "We earned a dollar ten in the quarter.", &["a dollar ten -> USD? 1.1"]),
        ("cents behind a buck", "It pays a buck fifty a share.", &["a buck fifty a share -> USD? 1.5 per share"]),
        ("things behind a dollar", "For a dollar ten shares were sold.", &["ten shares -> 10 share"]),
    ]);
}

/// A number in words that is a place in a row, a year or a decade.
#[test]
fn ordinals_and_years_in_words() {
    check(&[
        ("the hundredth", "The one hundredth store opened.", &[]),
        ("a hundredth of", "It cost one hundredth of that.", &["one hundredth -> fraction 0.01"]),
        ("thirty-second", "The thirty-second president spoke.", &[]),
        ("a film of so many seconds", "It showed a thirty-second film.", &["thirty-second -> 30 second"]),
        ("a year", "In two thousand and eight it fell 5%.", &["5% -> 5% down"]),
        ("a decade", "In the nineteen eighties it rose 5%.", &["5% -> 5% up"]),
        ("twenty-first", "Its twenty-first branch opened.", &[]),
    ]);
}

/// A hundred at the end may be of both numbers.
#[test]
fn hundreds_of_both() {
    check(&[
        ("to", "It employs one to two hundred people.", &["one to two hundred people -> 100..200 person"]),
        ("between", "Between two and three hundred people came.", &["two and three hundred people -> 200..300 person"]),
        ("or", "Three or four hundred cars burned.", &["Three -> 300 car", "four hundred cars -> 400 car"]),
        ("two of them", "It costs two hundred to three hundred dollars.", &["two hundred to three hundred dollars -> USD? 200..300"]),
        (
            "a whole number below",
            "It rose by five to two hundred and ten dollars.",
            &["five to two hundred and ten dollars -> USD? 5..210 up"],
        ),
    ]);
}

#[test]
fn fractions_in_capitals() {
    check(&[
        ("thirds", "ABOUT TWO THIRDS OF ITS STAFF LEFT", &["TWO THIRDS -> fraction 0.6666666666666666666666666667 about"]),
        ("quarters", "THREE QUARTERS OF VOTERS AGREE", &["THREE QUARTERS -> fraction 0.75"]),
        ("quarters of the year", "THREE QUARTERS OF GROWTH ENDED IN MAY", &["THREE QUARTERS -> 3 quarter"]),
        ("a quarter of a year", "FIRST QUARTER SALES ROSE", &[]),
    ]);
}

/// The ordinal of a scale is no number.
#[test]
fn ordinals_of_scales() {
    check(&[
        ("fifth million", "The airport greeted its 5 millionth guest.", &[]),
        ("billionth", "Its 2 billionth ticket was sold in May.", &[]),
        ("in words", "It sold its five millionth phone.", &[]),
        ("a thousand", "The 20 thousandth member joined.", &[]),
        ("a count", "It shipped 10 million phones.", &["10 million phones -> 10,000,000 phone"]),
    ]);
}

/// "Plus" within an amount bounds it, between two it adds.
#[test]
fn plus_within() {
    check(&[
        ("a scale", "The plan targets $40-plus million of savings.", &["$40-plus million -> USD? 40,000,000 at_least"]),
        ("basis points", "We saw a 250-plus basis point gain in margin.", &["250-plus basis point -> 2.5pp at_least up"]),
        ("things", "The group runs 60 plus stores in the south.", &["60 plus stores -> 60 store at_least"]),
        ("percent", "It grew ten-plus percent.", &["ten-plus percent -> 10% at_least up"]),
        ("fees", "Total return was 12% plus fees of $2 million.", &["12% -> 12%", "$2 million -> USD? 2,000,000"]),
        ("tax", "It costs $60 plus tax.", &["$60 -> USD? 60"]),
        ("a sign before the scale", "It is a $10+ million business.", &["$10+ million -> USD? 10,000,000 at_least"]),
        ("a sign before things", "We have 50+ customers.", &["50+ customers -> 50 customer at_least"]),
    ]);
}

/// So many to one.
#[test]
fn ratios() {
    check(&[
        ("current ratio", "The current ratio improved to 1.9 to 1.", &["1.9 to 1 -> 1.9x reached up"]),
        ("leverage", "Net leverage must not exceed 3.75 to 1.00.", &["3.75 to 1.00 -> 3.75x at_most"]),
        ("whole", "Its leverage ratio was 3 to 1.", &["3 to 1 -> 3x"]),
        ("a score", "It won 3 to 1.", &[]),
        ("a movement", "It fell from 3 to 1.", &["3 -> 3", "1 -> 1 reached down from 0"]),
        ("a split", "It offered a 2-to-1 split.", &[]),
        ("homes for so many", "Loans on one- to four-family homes rose 3%.", &["3% -> 3% up"]),
        ("a broken hyphen", "Defaults on one-to four-family loans fell 2%.", &["2% -> 2% down"]),
        ("weeks", "It takes one to four weeks.", &["one to four weeks -> 1..4 week"]),
    ]);
}

/// Two numbers side by side are one only where groups of three make it one.
#[test]
fn numbers_side_by_side() {
    check(&[
        ("a group without those before it", "It paid 000 euros.", &[]),
        ("decimals on the next line", "It paid EUR25\n.8 m for it.", &[]),
        ("a day before a number", "On May 7 130,000 yen was paid.", &["130,000 yen -> JPY 130,000"]),
        ("a day before hundreds", "On May 7 460 million rand was paid.", &[]),
        ("a model", "The lessor took 25 737 MAX jets this year.", &["25 737 MAX jets -> 25 jet"]),
        ("a model with its type", "It ordered 15 737-900 planes in May.", &["15 737-900 planes -> 15 plane"]),
        ("money", "It paid 25 737 euros.", &["25 737 euros -> EUR 25,737"]),
        ("groups", "Profit was 3 450 000 euros in 2021.", &["3 450 000 euros -> EUR 3,450,000"]),
        ("people", "It has 12 500 people in Turku.", &["12 500 people -> 12,500 person"]),
        ("two words", "It was five six.", &[]),
        ("a year in words", "In nineteen ninety-nine it fell.", &[]),
    ]);
}

/// Blanks within a number and before its scale.
#[test]
fn broken_blanks() {
    check(&[
        ("no-break before the point", "Assets were EUR14\u{A0}.6\u{A0}m.", &["EUR14\u{a0}.6\u{a0}m -> EUR 14,600,000"]),
        ("no-break behind the sign", "It paid $\u{A0}14.6\u{A0}million.", &["$\u{a0}14.6\u{a0}million -> USD? 14,600,000"]),
        ("two no-break blanks", "The hall cost 12\u{A0}\u{A0}500 euros.", &["12\u{a0}\u{a0}500 euros -> EUR 12,500"]),
        ("two blanks in a number", "It paid EUR 12  500.", &["EUR 12  500 -> EUR 12,500"]),
        ("two blanks before a scale", "Sales were EUR 6.2  mn.", &["EUR 6.2  mn -> EUR 6,200,000"]),
        ("two blanks before a scale and a name", "Debt of 3.1  mln euro", &["3.1  mln euro -> EUR 3,100,000"]),
    ]);
}

/// Marks and digits of other scripts, and invisible ones, are read with the whole number.
#[test]
fn foreign_marks() {
    check(&[
        ("a raised point", "The cost was $3·4m.", &["$3·4m -> USD? 3,400,000"]),
        ("a leader", "It bought the yard for $8․5 million.", &["$8․5 million -> USD? 8,500,000"]),
        ("a low quote", "A plot costs 9‚250 dollars.", &["9‚250 dollars -> USD? 9,250"]),
        ("Arabic separators", "It paid 1٬250 dollars and €3٫5 million.", &["1٬250 dollars -> USD? 1,250", "€3٫5 million -> EUR 3,500,000"]),
        ("a raised point in a code", "Call 555·0123 now.", &[]),
        ("joiners", "The deal is worth $4\u{200D}5\u{200D}0 million.", &["$4\u{200d}5\u{200d}0 million -> USD? 450,000,000"]),
        ("direction marks", "He owes 6\u{200E},\u{200E}180 dollars.", &["6\u{200e},\u{200e}180 dollars -> USD? 6,180"]),
        ("an Arabic digit", "The mill cost $7٥60 million.", &["$7٥60 million -> USD? 7,560,000,000"]),
        ("full-width digits", "The mill cost ＄７６５ million.", &["＄７６５ million -> USD? 765,000,000"]),
        ("Arabic digits alone", "It cost ٥٠ dollars.", &[]),
    ]);
}

/// A comma begins a number only beside a sign of money.
#[test]
fn leading_commas() {
    check(&[
        ("behind it", "Now only ,79 €", &[",79 € -> EUR 0.79"]),
        ("below zero", "Price -,49 €", &["-,49 € -> EUR -0.49"]),
        ("before it", "Pay €,99 now", &["€,99 -> EUR 0.99"]),
        ("no sign", "Price ,79 and more", &[]),
    ]);
}

/// Fractions of a cent.
#[test]
fn grain() {
    check(&[
        ("a dash behind cents", "Corn at $4.62–1/4 a bushel", &["$4.62–1/4 a bushel -> USD? 4.6225 per bushel"]),
        ("a dash", "Oats rose 2–1/4 cents a bushel.", &["2–1/4 cents a bushel -> USD? 0.0225 per bushel up"]),
        ("a hyphen", "Wheat closed 4-1/2 cents higher.", &["4-1/2 cents -> USD? 0.045 up"]),
    ]);
}

#[test]
fn exponents() {
    check(&[
        ("a signed exponent", "The cell says 1.2E+06.", &["1.2E+06 -> 1,200,000"]),
        ("money", "The grant was $1e6.", &["$1e6 -> USD? 1,000,000"]),
        ("below zero", "It was 2.5e-3.", &["2.5e-3 -> 0.0025"]),
        ("a name", "Boeing will build the 7E7 in Everett.", &[]),
        ("a large exponent", "The dose was 3E10 units.", &["3E10 units -> 30,000,000,000 unit"]),
    ]);
}

/// What was glued to an amount is parted from it.
#[test]
fn glued() {
    check(&[
        ("and", "Debt was $120 millionand cash $15 million.", &["$120 million -> USD? 120,000,000", "$15 million -> USD? 15,000,000"]),
        ("was", "Capex of $45millionwas below plan.", &["$45million -> USD? 45,000,000"]),
        ("a comma before the and", "He won ten thousand, and sixty-two euros.", &["ten thousand, and sixty-two euros -> EUR 10,062"]),
        ("a list", "In one million, and five of them, it failed.", &["one million -> 1,000,000", "five -> 5"]),
        ("percent", "It lost 6 percentin a week.", &["6 percent -> 6% down"]),
        ("a sentence behind a scale", "Debt fell to €3.2bn.Shares rose 4%.", &["€3.2bn -> EUR 3,200,000,000 reached down", "4% -> 4% up"]),
        ("millionaires", "It has 5 millionaires.", &["5 millionaires -> 5 millionaire"]),
        ("two prices", "£45.00£29.00", &["£45.00 -> GBP? 45", "£29.00 -> GBP? 29"]),
        ("two prices with names", "82,50 TL41,25 TL", &["82,50 TL -> TRY 82.5", "41,25 TL -> TRY 41.25"]),
        ("a sentence", "Shares slid to $31.20.Traders shrugged.", &["$31.20 -> USD? 31.2 reached down"]),
        ("a whole price", "Rent is €950.The flat is small.", &["€950 -> EUR 950"]),
        ("a code", "The bank (300750.SZ) rose 3%.", &["3% -> 3% up"]),
        ("what is taken back", "Sales were $742 -- $74.3 million last year.", &["$74.3 million -> USD? 74,300,000"]),
        ("what is taken back in percent", "It grew by twelve -- thirteen percent.", &["thirteen percent -> 13%"]),
        (
            "two that are whole",
            "It is a $10 million -- $12 million range.",
            &["$10 million -> USD? 10,000,000", "$12 million -> USD? 12,000,000"],
        ),
        ("a word before the scale", "It has thirty something million users.", &[]),
        ("letters for digits", "It paid $l,200 and $1O.50 and $3,OOO.", &[]),
        ("a scale behind a mark", "It paid $5. million and $5,million and $5 (million) and $1_000.", &[]),
        ("a scale behind two numbers", "It paid five (5) million dollars.", &["five (5) million dollars -> USD? 5,000,000"]),
        ("a bond behind a comma", "It paid $5, million-dollar bonds aside.", &["$5 -> USD? 5"]),
        ("digits apart behind a sign", "It paid $4 5 million for it.", &[]),
        ("cents glued to a word", "Was $75.00Now $32.50", &["$75.00 -> USD? 75", "$32.50 -> USD? 32.5"]),
    ]);
}

#[test]
fn scales_of_other_languages() {
    check(&[
        ("mia", "Sales of DKK 9 mia this year.", &["DKK 9 mia -> DKK 9,000,000,000"]),
        ("juta", "A plant worth RM 3.2 juta", &["RM 3.2 juta -> MYR 3,200,000"]),
        (
            "miliar and triliun",
            "It has Rp5 miliar and owes Rp 1,5 triliun.",
            &["Rp5 miliar -> IDR 5,000,000,000", "Rp 1,5 triliun -> IDR 1,500,000,000,000"],
        ),
        ("mdr", "A loan of SEK 3,4 mdr", &["SEK 3,4 mdr -> SEK 3,400,000,000"]),
        (
            "mi, bi and mdp",
            "It owes R$ 3,5 mi, R$ 1,2 bi and Mex$ 500 mdp.",
            &["R$ 3,5 mi -> BRL 3,500,000", "R$ 1,2 bi -> BRL 1,200,000,000", "Mex$ 500 mdp -> MXN 500,000,000"],
        ),
        (
            "a scale that a hyphen joins to a word",
            "It paid $500 bi-weekly for a $500 m-class boat.",
            &["$500 -> USD? 500", "$500 -> USD? 500"],
        ),
        ("milliard", "Debt of € 4,5 milliards", &["€ 4,5 milliards -> EUR 4,500,000,000"]),
        ("Mrd", "A loss of EUR 5,2 Mrd", &["EUR 5,2 Mrd -> EUR 5,200,000,000"]),
        ("bilhões", "A grant of R$ 2,4 bilhões", &["R$ 2,4 bilhões -> BRL 2,400,000,000"]),
        ("mil of reais", "Seed money of R$ 180 mil", &["R$ 180 mil -> BRL 180,000"]),
        ("mil of dollars", "It paid $30 mil.", &["$30 mil -> USD? 30,000,000"]),
        ("Tsd", "A budget of € 90 Tsd", &["€ 90 Tsd -> EUR 90,000"]),
        ("亿", "It raised USD 2.8亿.", &["USD 2.8亿 -> USD 280,000,000"]),
        ("百万", "Net sales were ¥2,310百万円.", &["¥2,310百万円 -> JPY 2,310,000,000"]),
        ("億", "Its market value is HK$4.6億.", &["HK$4.6億 -> HKD 460,000,000"]),
    ]);
}

/// Digits with scales go on in digits, or in places.
#[test]
fn digits_with_scales() {
    chinese(&[
        ("万 and four digits", "股价收报3万6420元。", &["3万6420元 -> CNY? 36,420"]),
        ("万 and three digits", "股价收报12万345元。", &["12万345元 -> CNY? 120,345"]),
        ("a zero", "投资2亿0500万元。", &["2亿0500万元 -> CNY? 205,000,000"]),
        ("千 and 百", "注资2千5百万元。", &["2千5百万元 -> CNY? 25,000,000"]),
        ("千 and 百 behind 万", "售价1万3千8百元。", &["1万3千8百元 -> CNY? 13,800"]),
        ("亿, 千 and 百", "亏损88亿3千2百万元。", &["88亿3千2百万元 -> CNY? 8,832,000,000"]),
        ("零 and digits", "产量达1千零50吨。", &["1千零50吨 -> 1,050 tonne"]),
        ("one digit", "月薪3万8。", &["3万8 -> CNY? 38,000"]),
        ("a year", "募资5亿2022年完成。", &["5亿 -> CNY? 500,000,000"]),
        ("decimals go on", "营收1.2亿3千万。", &[]),
        ("a word in the place of a digit", "卖出20来万台。", &[]),
        ("so many scales", "他欠了3个多亿。", &[]),
    ]);
}

/// A half behind a measure word or a scale.
#[test]
fn halves() {
    chinese(&[
        ("of 亿", "他欠一个半亿。", &["一个半亿 -> 150,000,000"]),
        ("in digits", "销量达1个半亿。", &["1个半亿 -> 150,000,000"]),
        ("behind 亿", "注资3亿半。", &["3亿半 -> 350,000,000"]),
        ("hours", "花了两个半小时。", &["两个半小时 -> 2.5 hour"]),
    ]);
}

/// Places that are empty, and what stands below the last.
#[test]
fn empty_places() {
    chinese(&[
        ("百万 of nothing", "净利为0.0百万元。", &["0.0百万元 -> CNY? 0"]),
        ("zeros", "存款一万零二十二元。", &["一万零二十二元 -> CNY? 10,022"]),
        ("a lone digit", "存款一千五元。", &["一千五元 -> CNY? 1,500"]),
        ("a lone digit of 万", "存款两万三元。", &["两万三元 -> CNY? 23,000"]),
        ("a word within", "罚款一百五十一元。", &["一百五十一元 -> CNY? 151"]),
        ("a rank", "第二十二元素。", &[]),
    ]);
}

/// Decimals in words.
#[test]
fn decimals() {
    chinese(&[
        ("of a scale", "损失零点五亿元。", &["零点五亿元 -> CNY? 50,000,000"]),
        ("behind a scale", "两千万点五五四四", &["两千万点五五四四 -> 20,000,000.5544"]),
        ("points", "涨幅为零点三个百分点。", &["零点三个百分点 -> 0.3pp up"]),
        ("digits", "零點77", &["零點77 -> 0.77"]),
        ("a clock", "八点30分开会。", &[]),
        ("a list told one by one", "EPS分别为0.5、0.6、0.7元。", &["0.5 -> CNY? 0.5", "0.6 -> CNY? 0.6", "0.7元 -> CNY? 0.7"]),
        ("a list of multiples", "对应PE分别为25、20和16倍。", &["25 -> 25x", "20 -> 20x", "16倍 -> 16x"]),
        ("a coin that is not read", "匯價貶1.5角，收市偏軟。", &[]),
    ]);
}

#[test]
fn fractions() {
    chinese(&[
        ("a whole and a part", "一又二分之一", &["一又二分之一 -> 1.5"]),
        ("a whole in digits", "3又壹千分之23", &["3又壹千分之23 -> 3.023"]),
        ("a rate", "千分之三", &["千分之三 -> 0.3%"]),
        ("a part", "一千分之三", &["一千分之三 -> fraction 0.003"]),
        ("percent", "百分之一百二十", &["百分之一百二十 -> 120%"]),
        ("of a point", "央行加息四分之三个百分点。", &["四分之三个百分点 -> 0.75pp up"]),
        ("a list before a scale", "两年营收为5/6亿元。", &["两年 -> 2 year", "6亿元 -> CNY? 600,000,000"]),
    ]);
}

/// Tenths, and what is off a price.
#[test]
fn tenths() {
    chinese(&[
        ("twelve", "銀行批出十二成貸款。", &["十二成 -> 120%"]),
        ("fifteen", "呎價升至原價十五成。", &["十五成 -> 150%"]),
        ("nine", "買家可做九成按揭。", &["九成 -> 90%"]),
        ("a half", "七成五", &["七成五 -> 75%"]),
        ("off", "打八五折。", &["八五折 -> 85%"]),
    ]);
}

/// As on a cheque.
#[test]
fn formal_numerals() {
    chinese(&[
        ("to the last 分", "收款壹拾贰万叁仟肆佰伍拾陆元柒角捌分。", &["壹拾贰万叁仟肆佰伍拾陆元柒角捌分 -> CNY? 123,456.78"]),
        ("角", "收款贰万叁仟元肆角。", &["贰万叁仟元肆角 -> CNY? 23,000.4"]),
        ("分", "实收捌仟壹佰元伍分。", &["捌仟壹佰元伍分 -> CNY? 8,100.05"]),
        ("整", "人民币叁万伍仟陆佰元贰角整", &["人民币叁万伍仟陆佰元贰角 -> CNY 35,600.2"]),
        ("whole", "收款贰万叁仟元。", &["贰万叁仟元 -> CNY? 23,000"]),
    ]);
}

/// Words of number that tell no number.
#[test]
fn words_that_hold_numbers() {
    chinese(&[("thousands", "成千上万", &[]), ("a programme", "打造“百千万工程”", &[]), ("all of them", "代表了千千万万的老师", &[])]);
}

/// Numerals that belong to words behind a number.
#[test]
fn numerals_within_words() {
    chinese(&[
        ("陆续", "10亿陆续到账。", &["10亿 -> 1,000,000,000"]),
        ("参数", "模型有10亿参数。", &["10亿 -> 1,000,000,000"]),
        ("年期", "募资10亿三年期债券。", &["10亿 -> CNY? 1,000,000,000"]),
        ("companies", "十亿两家公司。", &["十亿 -> 1,000,000,000", "两家公司 -> 2 公司"]),
        ("one of a thousand", "存款二十二元。", &["二十二元 -> CNY? 22"]),
        ("families", "增加一百一十一家人", &["一百一十一家人 -> 111 人 up"]),
        ("once", "500万一次性到位", &["500万 -> 5,000,000"]),
        ("a network", "千兆网络上线。", &[]),
    ]);
}
