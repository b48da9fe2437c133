//! Amounts in every order of their parts, and what stands beside them: the whole amount is read, or none.

mod support;

use financial_figures::{Extractor, Kind, Language, Region};
use support::{Row, check};

/// Ordinary words, among them every one that means money, a scale or a unit elsewhere.
const WORDS: &str = "
    able about above account across action add after again against age agency agree air all almost alone along already also always
    among annual another answer any area arm around art as ask asset at available average away back bad balance ball bank base be
    because become before begin behind below best better between beyond big bill bit black blue board body bond book both box branch
    break bridge bring brother budget build building business but buy by call can capital car card care case cash cause center central
    certain chair chance change charge cheap check child choice city claim class clear client close coal coffee cold colon come common
    company copper corn cost could country court cover credit crew cross crown cup current customer cut daily damage dark data date
    day deal dear debt deep deficit demand deposit design detail director discount dog door dot double down draw drink drive drop due
    dues during each early earth east easy economy edge effort egg eight eleven end energy enough equal equity estate even ever every
    exact export eye face fact factory fair fall family far farm fast fee fen few field file final find fine fire first fish fit flat
    floor flow food foot for force foreign form free fresh friend from front fuel full fund future gain game gas general get gift give
    glass go goal gold good grand grant great green gross ground group grow growth hand hard he head health heart heavy help here high
    him hold home hope hot hour house how however huge human idea if import in income index inside interest into it item job join judge
    just keep key kind king kip know labour land large last late law lead leader least left legal lek less let letter lev level life
    light like limit line link list little loan local long look loss lot loud love low mad main major make man many mark market may me
    mean measure member mere meter middle might mile milk mill mind mine minor minute model month moon more morning mortgage most mother
    move much music must my name nation near need net never new news next night no none north not note nothing now nut of off offer
    office often oil old on once one only open option or order other our out outside over own page paper parent park part party pass
    past pay peace pen penny people per piece pink place plan plant play plus point pool poor pound power present press price private
    problem product profit project proper public pull pure push put quality quarter question quick quite rail rain rand rate rather raw
    reach read ready real reason record red region rent report rest return rich right rise risk river road rock room rose round royal
    rule run safe sale same save say school sea season seat second sector see sell sen send senior series set seven share sharp ship
    shop short show side sign silver simple since single site size slow small smart so soft soil sole some soon sort sound south space
    special spend split spot staff stage stake stand start state stay steel step still stock stop store street strike strong such sugar
    summer sun supply sure surplus table take talk target task tax team term test than that the their them then there these they thin
    thing think this though thus ticket time to today together toll ton too top total touch tower town trade train travel tree trend try
    turn two type under union unit until up upon us use user usual value very view vote wage walk wall want war warm was water way we
    week weight well west wet what wheat when where which while white who whole why wide will win wind winter wise with within without
    woman won wood word work world would write wrong yard year yellow yen yes yet you young zone
";

/// What the money of a text is: code and value, or nothing.
fn money(extractor: &Extractor, text: &str) -> Vec<String> {
    let reading = extractor.read(text);
    let figures = reading.figures().iter().filter(|figure| figure.kind() == Kind::Money);
    figures.map(|figure| format!("{} {}", figure.currency().unwrap(), figure.value().or(figure.low()).unwrap().normalize())).collect()
}

/// Words that are numbers or scales, or make another figure with what stands behind them.
const NUMBERS: &[&str] =
    &["eight", "eleven", "first", "one", "quarter", "second", "seven", "two", "double", "mill", "plus", "point", "penny"];

#[test]
fn a_word_beside_an_amount_changes_neither_its_value_nor_its_currency() {
    let extractor = Extractor::new();
    let amounts = [
        ("$5 million", "USD 5000000"),
        ("5 million dollars", "USD 5000000"),
        ("€5.2 billion", "EUR 5200000000"),
        ("GBP 410 m", "GBP 410000000"),
        ("350 USD mn", "USD 350000000"),
        ("£1,234.56", "GBP 1234.56"),
        ("$12 CAD", "CAD 12"),
        ("US$m 412", "USD 412000000"),
        ("40 cents", "USD 0.4"),
    ];
    let mut failures = Vec::new();
    for word in WORDS.split_whitespace().filter(|word| !NUMBERS.contains(word)) {
        for (amount, wanted) in amounts {
            for text in [
                format!("{word} {amount}"),
                format!("{amount} {word}"),
                format!("They paid {word} {amount} in May."),
                format!("They paid {amount} {word} in May."),
                format!("They say {amount}, {word}."),
            ] {
                let found = money(&extractor, &text);
                if !found.is_empty() && found != [wanted] {
                    failures.push(format!("{text}: {found:?}, not {wanted}"));
                }
            }
        }
    }
    assert!(failures.is_empty(), "{} of them:\n{}", failures.len(), failures.join("\n"));
}

fn region(code: &str) -> Extractor {
    Extractor::builder().region(code.parse::<Region>().unwrap()).build()
}

#[test]
fn scales_on_either_side_of_the_currency() {
    check(
        &Extractor::new(),
        &[
            // Behind it.
            ("640 CHF m", "It owes 640 CHF m.", &["640 CHF m -> CHF 640,000,000"]),
            (
                "640 CHF mn and 5 EUR bn",
                "It owes 640 CHF mn and 5 EUR bn.",
                &["640 CHF mn -> CHF 640,000,000", "5 EUR bn -> EUR 5,000,000,000"],
            ),
            ("640 SEKm", "It owes 640 SEKm.", &["640 SEKm -> SEK 640,000,000"]),
            ("12 €k", "Sales of 12 €k rose.", &["12 €k -> EUR 12,000"]),
            ("12 US$bn", "Sales of 12 US$bn rose.", &["12 US$bn -> USD 12,000,000,000"]),
            ("1,250 £'000", "Sales of 1,250 £'000 rose.", &["1,250 £'000 -> GBP? 1,250,000"]),
            ("1,250 RMB'000", "Sales of 1,250 RMB'000 rose.", &["1,250 RMB'000 -> CNY 1,250,000"]),
            // Before the number.
            ("EURm 640", "Sales were EURm 640.", &["EURm 640 -> EUR 640,000,000"]),
            ("EUR m 640", "Sales were EUR m 640.", &["EUR m 640 -> EUR 640,000,000"]),
            ("HK$ million 640.5", "Sales were HK$ million 640.5.", &["HK$ million 640.5 -> HKD 640,500,000"]),
            ("GBP bn 6", "Sales were GBP bn 6.", &["GBP bn 6 -> GBP 6,000,000,000"]),
            ("€000 8,260", "Sales were €000 8,260.", &["€000 8,260 -> EUR 8,260,000"]),
            ("HK$'000 8,260", "Sales were HK$'000 8,260.", &["HK$'000 8,260 -> HKD 8,260,000"]),
            ("US$000s 8,260", "Sales were US$000s 8,260.", &["US$000s 8,260 -> USD 8,260,000"]),
            ("£m (8.2)", "Sales were £m (8.2).", &["£m (8.2) -> GBP? -8,200,000"]),
            // A T fused to a code or sign is a thousand, and one at the number a trillion.
            ("TCHF 1,730", "Assets of TCHF 1,730 rose.", &["TCHF 1,730 -> CHF 1,730,000"]),
            ("1,730 TUSD", "Assets of 1,730 TUSD rose.", &["1,730 TUSD -> USD 1,730,000"]),
            ("T€ 1,730", "Assets of T€ 1,730 rose.", &["T€ 1,730 -> EUR 1,730,000"]),
            ("1,730 T€", "Assets of 1,730 T€ rose.", &["1,730 T€ -> EUR 1,730,000"]),
            ("k€ 1,730", "Assets of k€ 1,730 rose.", &["k€ 1,730 -> EUR 1,730,000"]),
            ("$1.7T", "Assets of $1.7T rose.", &["$1.7T -> USD? 1,700,000,000,000"]),
            ("1.7T dollars", "Assets of 1.7T dollars rose.", &["1.7T dollars -> USD? 1,700,000,000,000"]),
            // Of a crypto-asset it is a prefix of the metric system.
            ("1.5 mBTC", "A fee of 1.5 mBTC applies.", &["1.5 mBTC -> BTC 0.0015"]),
            ("1.5 mETH", "A fee of 1.5 mETH applies.", &["1.5 mETH -> ETH 0.0015"]),
            ("none: A fee of 1.5 MBTC applies", "A fee of 1.5 MBTC applies.", &[]),
            // Said twice, or with a letter that may be something else: no figure.
            ("none: It owes 640 million CHF m", "It owes 640 million CHF m.", &[]),
            ("none: It owes 500 USD t", "It owes 500 USD t.", &[]),
            ("none: It owes 5 USD m2", "It owes 5 USD m2.", &[]),
            ("none: It sold 100 SEK B shares", "It sold 100 SEK B shares.", &[]),
            ("none: It owes £m 5 million", "It owes £m 5 million.", &[]),
            ("a small scale before a verb", "Debt of 380 GBP m falls due in May.", &["380 GBP m -> GBP 380,000,000"]),
        ],
    );
}

#[test]
fn labels_lend_their_scale_and_currency() {
    check(
        &Extractor::new(),
        &[
            ("9.2", "Net income ($m) 9.2", &["9.2 -> USD? 9,200,000"]),
            ("412", "Revenue (€ million): 412", &["412 -> EUR 412,000,000"]),
            (
                "412.5 and 398.1",
                "Revenue (in US$ millions) 412.5, up from 398.1",
                &["412.5 -> USD 412,500,000 reached up from 1", "398.1 -> USD 398,100,000"],
            ),
            ("8,260", "Costs in €000 were 8,260.", &["8,260 -> EUR 8,260,000"]),
            ("1,250 and 12 stores", "Turnover (£'000) 1,250 in 12 stores", &["1,250 -> GBP? 1,250,000", "12 stores -> 12 store"]),
            ("5.25", "Unit price (€) 5.25", &["5.25 -> EUR 5.25"]),
            ("behind a colon", "Turnover, £m: 845", &["845 -> GBP? 845,000,000"]),
            ("the scale behind in", "Net income ($ in millions) 9.2", &["9.2 -> USD? 9,200,000"]),
            ("the scale in words", "Net income (in millions of dollars) 9.2", &["9.2 -> USD? 9,200,000"]),
            ("code and scale", "Net income (USD thousands): 9.2", &["9.2 -> USD 9,200"]),
            ("without brackets", "In thousands of euros: sales 9,200", &["9,200 -> EUR 9,200,000"]),
            // A scale alone: of plain numbers, and of money that has its sign.
            ("scale alone, money", "Inventory (in thousands): $9,200 in 2024", &["$9,200 -> USD? 9,200,000"]),
            ("scale alone, a number", "Subscribers (in millions): 9.2", &["9.2 -> 9,200,000"]),
            ("sign, scale and sign", "Net income ($ in millions): $9.2", &["$9.2 -> USD? 9,200,000"]),
            ("amounts in", "(Amounts in thousands) Sales €9,200", &["€9,200 -> EUR 9,200,000"]),
            ("before a colon", "Dollars in millions: sales $92, costs $41", &["$92 -> USD? 92,000,000", "$41 -> USD? 41,000,000"]),
            ("none: a range", "Sales (in millions): $9 to $10", &[]),
            ("a range with a scale", "Sales (in thousands): $9 to $10 million", &["$9 to $10 million -> USD? 9,000,000..10,000,000"]),
            ("the scale before", "Revenue (million USD): 9.2", &["9.2 -> USD 9,200,000"]),
            ("with an exception", "(in thousands, except per share data) Sales $9,200", &["$9,200 -> USD? 9,200,000"]),
            ("what is excepted", "(in thousands, except per share data) EPS $1.23", &["$1.23 -> USD? 1.23 per share"]),
            ("none: may be excepted", "(in thousands, except per share data) Net $1.23", &[]),
            (
                "a rate",
                "Sales (in millions): $9.2, or $3 a share",
                &["$9.2 -> USD? 9,200,000", "$3 a share -> USD? 3 per share equivalent_of 0"],
            ),
            ("no label", "It sells in thousands of stores for $5", &["$5 -> USD? 5"]),
            ("no label, brackets", "It sells (in thousands of stores that it owns and 5 more) for $5", &["5 -> 5", "$5 -> USD? 5"]),
            // What has its own scale, currency or unit keeps it.
            ("$9.2 million behind a scale", "Net income (in thousands) $9.2 million", &["$9.2 million -> USD? 9,200,000"]),
            ("$9.2 million", "Net income (€m) $9.2 million", &["$9.2 million -> USD? 9,200,000"]),
            ("9.2%", "Margin (in €m) 9.2%", &["9.2% -> 9.2%"]),
        ],
    );
}

#[test]
fn codes_and_countries_behind_a_sign() {
    check(
        &Extractor::new(),
        &[
            ("two blanks before a code", "They raised $3.4 million  CAD in May.", &["$3.4 million  CAD -> CAD 3,400,000"]),
            ("two blanks before a scale", "Capex was 6.5 EUR  million.", &["6.5 EUR  million -> EUR 6,500,000"]),
            ("two blanks between scales", "It cost 3 billion  200 million baht.", &["3 billion  200 million baht -> THB 3,200,000,000"]),
            ("a code that is a word", "IT IS A TOP-FIVE NAME AMONG THE TOP THREE", &[]),
            ("a year before a code in capitals", "WE SEE 2024 TMT SPENDING", &[]),
        ],
    );
    check(
        &Extractor::new(),
        &[
            ("$5 AUD", "It costs $5 AUD.", &["$5 AUD -> AUD 5"]),
            ("$5 million CAD", "It costs $5 million CAD.", &["$5 million CAD -> CAD 5,000,000"]),
            ("$5m (NZD)", "It costs $5m (NZD) in all.", &["$5m (NZD) -> NZD 5,000,000"]),
            ("$5AUD", "It costs $5AUD.", &["$5AUD -> AUD 5"]),
            ("$5 Cdn", "It costs $5 Cdn.", &["$5 Cdn -> CAD 5"]),
            ("$5 million Canadian", "It costs $5 million Canadian.", &["$5 million Canadian -> CAD 5,000,000"]),
            ("$64 US a barrel", "It costs $64 US a barrel.", &["$64 US a barrel -> USD 64 per barrel"]),
            ("¥300 CNY", "It costs ¥300 CNY.", &["¥300 CNY -> CNY 300"]),
            ("kr 300 NOK", "It costs kr 300 NOK.", &["kr 300 NOK -> NOK 300"]),
            ("300 dollars (CAD)", "It costs 300 dollars (CAD).", &["300 dollars (CAD) -> CAD 300"]),
            ("$5 CAD", "IT COSTS $5 CAD NOW.", &["$5 CAD -> CAD 5"]),
            // A country may belong to the noun behind it, and a code to the next number.
            ("$5 million", "It is a $5 million Canadian fund.", &["$5 million -> USD? 5,000,000"]),
            ("$5 million (2)", "It is a $5 million US company.", &["$5 million -> USD? 5,000,000"]),
            ("$5 and EUR 4.60", "It paid $5 EUR 4.60.", &["$5 -> USD? 5", "EUR 4.60 -> EUR 4.6 equivalent_of 0"]),
            // Another currency leaves open which is meant.
            ("none: It costs £5 USD", "It costs £5 USD.", &[]),
            ("none: It costs €5 million CAD", "It costs €5 million CAD.", &[]),
            ("none: It costs X$5", "It costs X$5.", &[]),
            // Words that are codes too.
            ("$5 million (3)", "It paid $5 million all told.", &["$5 million -> USD? 5,000,000"]),
            ("$5 million (4)", "It paid $5 million to try it.", &["$5 million -> USD? 5,000,000"]),
        ],
    );
}

#[test]
fn words_that_name_no_currency_settle_nothing() {
    check(
        &Extractor::new(),
        &[
            ("$40 million", "Our real estate arm made $40 million.", &["$40 million -> USD? 40,000,000"]),
            ("$40 million (2)", "In real terms it cost $40 million.", &["$40 million -> USD? 40,000,000"]),
            ("$40 million (3)", "Real Betis paid $40 million.", &["$40 million -> USD? 40,000,000"]),
            ("3 million reais", "The loss of 3 million reais hurt.", &["3 million reais -> BRL 3,000,000"]),
            ("30 cents a share", "Rand Mines earned 30 cents a share.", &["30 cents a share -> USD? 0.3 per share"]),
            ("£3 million", "He took a punt on it with £3 million.", &["£3 million -> GBP? 3,000,000"]),
            ("30 cents a share (2)", "Euro Garages earned 30 cents a share.", &["30 cents a share -> USD? 0.3 per share"]),
            // A currency that moves rates.
            ("$3 million", "The weak Australian dollar cost us $3 million.", &["$3 million -> USD? 3,000,000"]),
            ("$3 million (2)", "The Hong Kong dollar held, and profit was $3 million.", &["$3 million -> USD? 3,000,000"]),
            // One that amounts are told in.
            ("$3 million (3)", "In Australian dollars, profit was $3 million.", &["$3 million -> AUD? 3,000,000"]),
            ("$3 million (4)", "Results are in Canadian dollars: sales of $3 million.", &["$3 million -> CAD? 3,000,000"]),
            // Letters of names.
            ("$50 million", "A Series B $50 million round closed.", &["$50 million -> USD? 50,000,000"]),
            ("$6", "Vitamin C $6 packs sell.", &["$6 -> USD? 6"]),
            ("$40 MILLION", "THE BANK'S $40 MILLION LOSS", &["$40 MILLION -> USD? 40,000,000"]),
            ("$40 million (4)", "The firm's $40 million loss grew.", &["$40 million -> USD? 40,000,000"]),
            ("C $6", "The offer of C $6 stands.", &["C $6 -> CAD? 6"]),
            ("S$6 million", "It paid S$6 million.", &["S$6 million -> SGD 6,000,000"]),
        ],
    );
}

/// A name that many currencies share is that of the one country which the sentence names.
#[test]
fn a_country_settles_a_shared_name() {
    check(
        &Extractor::new(),
        &[
            ("kroner of Denmark", "Denmark spent 120 million kroner.", &["120 million kroner -> DKK? 120,000,000"]),
            ("kroner of Norway", "The Norwegian state spent 120 million kroner.", &["120 million kroner -> NOK? 120,000,000"]),
            ("kroner of no country", "The state spent 120 million kroner.", &["120 million kroner -> NOK? 120,000,000"]),
            ("kroner of two countries", "Denmark and Norway share 120 million kroner.", &[]),
            ("kronor of Sweden", "A Swedish bank bought one in Iceland for 4 million kronor.", &["4 million kronor -> SEK 4,000,000"]),
            ("pesos", "The Philippines spent 2 billion pesos.", &["2 billion pesos -> PHP? 2,000,000,000"]),
            ("dinars", "Iraq paid 3 billion dinars for it.", &["3 billion dinars -> IQD? 3,000,000,000"]),
            ("a sign", "Canada paid $5 million.", &["$5 million -> USD? 5,000,000"]),
            ("dollars", "Jamaican firms paid 5 million dollars.", &["5 million dollars -> USD? 5,000,000"]),
            ("a country without it", "Germany lent Chile 5 billion pesos.", &["5 billion pesos -> CLP? 5,000,000,000"]),
            ("no name in small letters", "We sold oman shells for 5 million rials.", &["5 million rials -> IRR? 5,000,000"]),
        ],
    );
}

#[test]
fn a_qualified_amount_lends_its_currency() {
    check(
        &Extractor::new(),
        &[
            ("A$4.20 and $3.95", "Shares closed at A$4.20, up from $3.95.", &["A$4.20 -> AUD 4.2 reached up from 1", "$3.95 -> AUD? 3.95"]),
            (
                "HK$240 million and $190 million",
                "Cash was HK$240 million, compared with $190 million.",
                &["HK$240 million -> HKD 240,000,000 from 1", "$190 million -> HKD? 190,000,000"],
            ),
            (
                "$190 million and HK$240 million",
                "Cash rose from $190 million to HK$240 million.",
                &["$190 million -> HKD? 190,000,000", "HK$240 million -> HKD 240,000,000 reached up from 0"],
            ),
            (
                "A$5 million and $3.3 million",
                "It paid A$5 million ($3.3 million).",
                &["A$5 million -> AUD 5,000,000", "$3.3 million -> USD? 3,300,000 equivalent_of 0"],
            ),
            (
                "S$5.5 billion and $4.1 billion and S$5.1 billion",
                "It paid S$5.5 billion ($4.1 billion), up from S$5.1 billion.",
                &[
                    "S$5.5 billion -> SGD 5,500,000,000 reached up from 2",
                    "$4.1 billion -> USD? 4,100,000,000 equivalent_of 0",
                    "S$5.1 billion -> SGD 5,100,000,000",
                ],
            ),
            (
                "64m euros and £55m and $70m and 41m",
                "It made 64m euros (£55m; $70m), up from 41m.",
                &[
                    "64m euros -> EUR 64,000,000 reached up from 3",
                    "£55m -> GBP? 55,000,000 equivalent_of 0",
                    "$70m -> USD? 70,000,000 equivalent_of 0",
                    "41m -> EUR 41,000,000",
                ],
            ),
            // Bare cents have the currency of the money beside them.
            ("€1.15 and 3 cents", "EPS of €1.15 beat forecasts by 3 cents.", &["€1.15 -> EUR 1.15 per share", "3 cents -> EUR? 0.03"]),
            ("$1.15 and two pennies", "Earnings of $1.15 beat by two pennies.", &["$1.15 -> USD? 1.15", "two pennies -> USD? 0.02"]),
            ("a penny and $1.15", "Earnings missed by a penny, at $1.15.", &["a penny -> USD? 0.01", "$1.15 -> USD? 1.15"]),
            ("a penny", "It beat forecasts by a penny.", &["a penny -> USD? 0.01"]),
            (
                "a penny and 120 pence",
                "Shares fell a penny to 120 pence.",
                &["a penny -> GBP? 0.01 down of 1", "120 pence -> GBP? 1.2 reached down"],
            ),
            ("5 pence", "Tesco rose 5 pence.", &["5 pence -> GBP? 0.05 up"]),
            (
                "a sign of two countries",
                "Sales were C$1.2 billion, compared with $1.1 billion a year ago.",
                &["C$1.2 billion -> CAD? 1,200,000,000 from 1", "$1.1 billion -> CAD? 1,100,000,000"],
            ),
        ],
    );
    check(
        &region("DE"),
        &[
            ("32 cents and $68 in DE", "It fell 32 cents to $68.", &["32 cents -> USD? 0.32 down of 1", "$68 -> USD? 68 reached down"]),
            ("32 cents in DE", "It fell 32 cents.", &["32 cents -> EUR? 0.32 down"]),
        ],
    );
}

#[test]
fn books_and_lakhs() {
    let table: &[Row<'_>] = &[
        ("£412.75", "The balance is £412.75 CR.", &["£412.75 -> GBP? 412.75"]),
        ("€1,250.00", "The balance is €1,250.00DR.", &["€1,250.00 -> EUR 1,250"]),
        ("$75.40", "The balance is $75.40 Cr.", &["$75.40 -> USD? 75.4"]),
        ("98,213.40", "The balance is 98,213.40CR.", &["98,213.40 -> 98,213.4"]),
        ("₹92.5 Cr", "Sales of ₹92.5 Cr rose.", &["₹92.5 Cr -> INR 925,000,000"]),
        ("Rs 92.5 cr", "Sales of Rs 92.5 cr rose.", &["Rs 92.5 cr -> INR? 925,000,000"]),
        ("Rs 92-cr", "Sales of Rs 92-cr rose.", &["Rs 92-cr -> INR? 920,000,000"]),
        ("₹9.5L", "It costs ₹9.5L.", &["₹9.5L -> INR 950,000"]),
        ("Rs 9.5 L", "It costs Rs 9.5 L.", &["Rs 9.5 L -> INR? 950,000"]),
        ("₹6L-9L", "It costs ₹6L-9L.", &["₹6L-9L -> INR 600,000..900,000"]),
        ("₹12 LPA", "A salary of ₹12 LPA is good.", &["₹12 LPA -> INR 1,200,000 per year"]),
        ("18 LPA", "Pay of 18 LPA is offered.", &["18 LPA -> INR? 1,800,000 per year"]),
        ("Rs 3.5 L crore", "A debt of Rs 3.5 L crore grew.", &["Rs 3.5 L crore -> INR? 3,500,000,000,000"]),
        ("a bottle of 2 l", "A bottle of 2 l costs €1.", &["2 l -> 2 liter", "€1 -> EUR 1"]),
        ("Y12 to Y1,405", "The share rose Y12 to Y1,405.", &["Y12 -> JPY 12 up of 1", "Y1,405 -> JPY 1,405 reached up"]),
        ("80 l", "The tank takes 80 l. It is new.", &["80 l -> 80 liter"]),
        ("5 l", "The tank takes 5 l of paint.", &["5 l -> 5 liter"]),
        ("9,500ft", "It lies at 9,500ft. It is cold.", &["9,500ft -> 9,500 foot"]),
        ("none: They sold 500 CR of it", "They sold 500 CR of it.", &[]),
    ];
    check(&Extractor::new(), table);
    check(&region("IN"), &[("500 CR in IN", "They sold 500 CR of it.", &["500 CR -> 5,000,000,000"])]);
}

#[test]
fn letters_that_are_scales_units_or_money() {
    check(
        &Extractor::new(),
        &[
            // Alone, a letter behind a number tells millions.
            ("5.2m", "It raised 5.2m from investors.", &["5.2m -> 5,200,000"]),
            ("2.6m and 2.1m", "Net income was 2.6m, up from 2.1m.", &["2.6m -> 2,600,000 reached up from 1", "2.1m -> 2,100,000"]),
            // Beside a measure it is one.
            ("50m", "The pool is 50m long.", &["50m -> 50 meter"]),
            ("50m (2)", "A depth of 50m was reached.", &["50m -> 50 meter"]),
            ("40m and 131ft", "The 40m (131ft) hull is new.", &["40m -> 40 meter", "131ft -> 131 foot equivalent_of 0"]),
            ("4m and 6m", "It lies between 4m and 6m deep.", &["4m and 6m -> 4..6 meter"]),
            // Before one thing it may be either.
            ("none: They built a 30m tower", "They built a 30m tower.", &[]),
            // One letter before the number.
            ("Y210.4 billion", "Profit fell to Y210.4 billion.", &["Y210.4 billion -> JPY 210,400,000,000 reached down"]),
            ("Y45 a share", "It pays Y45 a share.", &["Y45 a share -> JPY 45 per share"]),
            ("W1.2 trillion", "Sales of W1.2 trillion rose.", &["W1.2 trillion -> KRW 1,200,000,000,000"]),
            ("R18", "The bread costs R18 here.", &["R18 -> ZAR 18"]),
            ("none: Gate W12 and model Y5 stay", "Gate W12 and model Y5 stay.", &[]),
            ("none: The Y2K bug is old", "The Y2K bug is old.", &[]),
            // Names with a digit and a capital.
            ("$64.75 and 2%", "Shares closed at $64.75 and 3M lost 2%.", &["$64.75 -> USD? 64.75", "2% -> 2% down"]),
            (
                "EUR 1.2 and 1.4 million",
                "Profit was EUR 1.2 and 1.4 million.",
                &["EUR 1.2 -> EUR 1,200,000", "1.4 million -> EUR 1,400,000"],
            ),
            // The point of an abbreviation.
            ("6 mln. euros", "It paid 6 mln. euros.", &["6 mln. euros -> EUR 6,000,000"]),
            ("6 mln. tonnes", "It sold 6 mln. tonnes.", &["6 mln. tonnes -> 6,000,000 tonne"]),
            ("$6 mln", "It paid $6 mln. Euros were scarce.", &["$6 mln -> USD? 6,000,000"]),
            // As wires write.
            ("38 mln dlrs", "The loss was 38 mln dlrs.", &["38 mln dlrs -> USD? 38,000,000"]),
            ("20 cts a share", "It pays 20 cts a share.", &["20 cts a share -> USD? 0.2 per share"]),
            ("a length of a ship", "LOA 32.5m", &["32.5m -> 32.5 meter"]),
            ("a place", "It stands within 200m of the station.", &[]),
            ("a distance", "Distance: 400m", &["400m -> 400 meter"]),
            ("money of someone", "It raised 200m from the funds.", &["200m -> 200,000,000"]),
        ],
    );
}

/// The scale behind the last of a list is that of all, where they are told one by one.
#[test]
fn the_last_of_a_list_scales_all() {
    check(
        &Extractor::new(),
        &[
            (
                "three amounts",
                "Profit was $12.4, $8.1 and $3.3 million.",
                &["$12.4 -> USD? 12,400,000", "$8.1 -> USD? 8,100,000", "$3.3 million -> USD? 3,300,000"],
            ),
            (
                "two, respectively",
                "It paid €2.4 and €3.1 billion, respectively.",
                &["€2.4 -> EUR 2,400,000,000", "€3.1 billion -> EUR 3,100,000,000"],
            ),
            ("whole numbers may be either", "It paid $12 and $3 million.", &["$3 million -> USD? 3,000,000"]),
            (
                "far from each other",
                "Fees were $500, $400 and $2 million.",
                &["$500 -> USD? 500", "$400 -> USD? 400", "$2 million -> USD? 2,000,000"],
            ),
            ("another currency", "It owes €4, €5 and $6 million.", &["€4 -> EUR 4", "€5 -> EUR 5", "$6 million -> USD? 6,000,000"]),
            (
                "prices of one",
                "It sold at $4 a share, $5 a share and $6 million in all.",
                &["$4 a share -> USD? 4 per share", "$5 a share -> USD? 5 per share", "$6 million -> USD? 6,000,000"],
            ),
        ],
    );
}

#[test]
fn one_end_of_a_range_denotes_both() {
    check(
        &Extractor::new(),
        &[
            ("a code behind", "It costs $5 to 6 million CAD.", &["$5 to 6 million CAD -> CAD 5,000,000..6,000,000"]),
            ("a code behind a dash", "It costs $5-6 million AUD.", &["$5-6 million AUD -> AUD 5,000,000..6,000,000"]),
            ("a sign before", "It costs A$5m to $6m.", &["A$5m to $6m -> AUD 5,000,000..6,000,000"]),
            ("between", "It costs between C$5 and $6 million.", &["C$5 and $6 million -> CAD? 5,000,000..6,000,000"]),
        ],
    );
}

#[test]
fn codes_that_are_words_and_years_beside_codes() {
    check(
        &Extractor::new(),
        &[
            ("a year before a code", "The 2025 CAD budget is large.", &[]),
            ("a year before a name", "In 2022 marks were high.", &[]),
            ("a pair of codes", "The 1.25 GBP/USD level held.", &["1.25 -> 1.25"]),
            ("a code before a hyphen", "It sold a US$500m EUR-denominated bond.", &["US$500m -> USD 500,000,000"]),
            ("RUB 900", "A fee of RUB 900 applies.", &["RUB 900 -> RUB 900"]),
            ("TRY 650 a day", "The fine is TRY 650 a day.", &["TRY 650 a day -> TRY 650 per day"]),
            ("PHP 250", "A meal costs PHP 250 here.", &["PHP 250 -> PHP 250"]),
            ("50 sites", "It ran on all of the ALL 50 sites.", &["50 sites -> 50 site"]),
            ("none: COP29 was held in Baku", "COP29 was held in Baku.", &[]),
            ("none: We see 2024 TMT spending grow", "We see 2024 TMT spending grow.", &[]),
            ("twenty years", "2026 marks twenty years of it.", &["twenty years -> 20 year"]),
            ("300 marks", "He paid 300 marks in 1990.", &["300 marks -> DEM? 300"]),
            ("2000 USD", "The grant of 2000 USD is small.", &["2000 USD -> USD 2,000"]),
            ("none: She learned the three Rs", "She learned the three Rs.", &[]),
            ("pesos at the end", "A ticket is about PHP 320.", &["PHP 320 -> PHP 320 about"]),
        ],
    );
}

#[test]
fn pounds_of_weight() {
    let table: &[Row<'_>] = &[
        ("9 million pounds", "It bought 9 million pounds of coffee.", &["9 million pounds -> 9,000,000 pound"]),
        (
            "$4.05 a pound and 18 million pounds",
            "Copper fetched $4.05 a pound, and 18 million pounds were sold.",
            &["$4.05 a pound -> USD? 4.05 per pound", "18 million pounds -> 18,000,000 pound"],
        ),
        ("80,000 pounds", "The bridge carries loads of 80,000 pounds.", &["80,000 pounds -> 80,000 pound"]),
        ("12 million pounds", "It has 12 million pounds of debt.", &["12 million pounds -> GBP? 12,000,000"]),
        ("12 trillion won", "It has 12 trillion won of bad loans.", &["12 trillion won -> KRW? 12,000,000,000,000"]),
        ("40 pounds in weight", "She lost 40 pounds in weight.", &["40 pounds -> 40 pound down"]),
        ("4,000 pounds", "The repair cost 4,000 pounds.", &["4,000 pounds -> GBP? 4,000"]),
    ];
    check(&Extractor::new(), table);
    check(&region("GB"), table);
}

#[test]
fn one_currency_before_an_amount_of_another() {
    check(
        &Extractor::new(),
        &[
            ("129 yen and 151 yen", "The dollar bought 129 yen and the euro 151 yen.", &["129 yen -> JPY 129", "151 yen -> JPY 151"]),
            ("euro 151 million", "It paid euro 151 million.", &["euro 151 million -> EUR 151,000,000"]),
            (
                "euro 512 million and US$ 590 million",
                "It paid euro 512 million US$ 590 million.",
                &["euro 512 million -> EUR 512,000,000", "US$ 590 million -> USD 590,000,000 equivalent_of 0"],
            ),
            ("33.1 per dollar", "The lira traded at 33.1 per dollar.", &["33.1 per dollar -> TRY? 33.1 per dollar"]),
            ("149.50 per dollar", "The yen was at 149.50 per dollar.", &["149.50 per dollar -> JPY 149.5 per dollar"]),
            ("1,310 per US dollar", "The won was at 1,310 per US dollar.", &["1,310 per US dollar -> KRW? 1,310 per us dollar"]),
            ("7.2 yuan to the dollar", "It fetched 7.2 yuan to the dollar.", &["7.2 yuan to the dollar -> CNY 7.2 per dollar"]),
            // Without a currency of its own it may be either's.
            ("1.35", "The euro traded at 1.35 to the dollar.", &["1.35 -> 1.35"]),
            ("62 cents", "The loans sold at 62 cents to the dollar.", &["62 cents -> USD? 0.62"]),
        ],
    );
}

#[test]
fn rates() {
    check(
        &Extractor::new(),
        &[
            ("$12/mo", "The app is $12/mo.", &["$12/mo -> USD? 12 per month"]),
            ("£399pp", "A flight costs £399pp.", &["£399pp -> GBP? 399 per person"]),
            ("two of them", "It is €9 per seat per month.", &["€9 per seat per month -> EUR 9 per seat"]),
            ("a time behind it", "It was worth $120 million a month later.", &["$120 million -> USD? 120,000,000"]),
            ("£140 pw", "A room costs £140 pw.", &["£140 pw -> GBP? 140 per week"]),
            ("£600 pcm", "A room costs £600 pcm.", &["£600 pcm -> GBP? 600 per month"]),
            ("$3.10/mcf", "Gas sold at $3.10/mcf.", &["$3.10/mcf -> USD? 3.1 per mcf"]),
            ("€14 per sq. m.", "Rent is €14 per sq. m.", &["€14 per sq. m. -> EUR 14 per square meter"]),
            ("$30 psf", "Rent is $30 psf.", &["$30 psf -> USD? 30 per square foot"]),
            ("times before what is said in them", "The sale was 7 times oversubscribed.", &["7 times -> 7x"]),
            ("two denominators", "Hosting costs €4/desk/week.", &["€4/desk/week -> EUR 4 per desk"]),
            ("the norm", "Output was four times the norm.", &["four times -> 4x"]),
        ],
    );
}

#[test]
fn markup_is_passed_over() {
    check(
        &Extractor::new(),
        &[
            (
                "6% and $1.4** billion",
                "Sales rose **6%** to **$1.4** billion.",
                &["6% -> 6% up of 1", "$1.4** billion -> USD? 1,400,000,000 reached up"],
            ),
            ("$5 million", "It paid _$5 million_ in May.", &["$5 million -> USD? 5,000,000"]),
            (
                "$5 million and $4 million",
                "It paid ~~$5 million~~ $4 million.",
                &["$5 million -> USD? 5,000,000", "$4 million -> USD? 4,000,000"],
            ),
            ("$5 million and 12\\%", "It paid \\$5 million, up 12\\%.", &["$5 million -> USD? 5,000,000", "12\\% -> 12% up of 0"]),
            ("$5</b> million", "It paid <b>$5</b> million.", &["$5</b> million -> USD? 5,000,000"]),
            ("$5 million (2)", "It paid <span class=\"up\">$5 million</span>.", &["$5 million -> USD? 5,000,000"]),
            ("&euro;2.5bn", "Debt was &euro;2.5bn.", &["&euro;2.5bn -> EUR 2,500,000,000"]),
            ("&#36;2.5bn", "Debt was &#36;2.5bn.", &["&#36;2.5bn -> USD? 2,500,000,000"]),
            ("a blank of LaTeX", "It paid $1.6~billion.", &["$1.6~billion -> USD? 1,600,000,000"]),
            ("$1.6&nbsp;billion", "It paid $1.6&nbsp;billion.", &["$1.6&nbsp;billion -> USD? 1,600,000,000"]),
            ("5%", "The margin is <5%.", &["5% -> 5% less_than"]),
            ("$5", "It costs $5*.", &["$5 -> USD? 5"]),
            ("$5 and 7%", "<td>$5</td><td>7%</td>", &["$5 -> USD? 5", "7% -> 7%"]),
        ],
    );
}

#[test]
fn what_leaves_an_amount_open_leaves_none() {
    let extractor = Extractor::new();
    for text in [
        "It paid $5.25 millionx in all.",
        "It paid aEUR 310 in all.",
        "It paid 310 EURx in all.",
        "It paid $|5.25 in all.",
        "It paid US$ # 12.5 in all.",
        "It paid $ 31US .40 in all.",
        "It paid Q$5 in all.",
    ] {
        let reading = extractor.read(text);
        assert_eq!(reading.figures(), [], "{text}");
    }
}

#[test]
fn chinese_money() {
    let chinese = Extractor::builder().language(Language::Chinese).build();
    check(
        &chinese,
        &[
            ("a foreign currency behind 元", "投资2.3亿元美元。", &["2.3亿元美元 -> USD 230,000,000"]),
            ("its own", "募资6000万元港币。", &["6000万元港币 -> HKD 60,000,000"]),
            ("下同 behind a bracket", "净利4.1亿元(美元,下同)，每股0.6元。", &["4.1亿元 -> USD 410,000,000", "0.6元 -> USD 0.6 per share"]),
            (
                "下同 behind an amount",
                "投放500亿元人民币（下同），净回笼120亿元。",
                &["500亿元人民币 -> CNY 50,000,000,000", "120亿元 -> CNY 12,000,000,000"],
            ),
            ("a digit that ends a name", "向李四人民币支付800元。", &["800元 -> CNY? 800"]),
            ("and the money of what follows", "收到王五人民币30万元。", &["人民币30万元 -> CNY 300,000"]),
            ("a name of money before its unit", "付给他美元300元。", &["美元300元 -> USD 300"]),
            ("a number like a year", "支付港币2000元。", &["港币2000元 -> HKD 2,000"]),
            ("an asset priced", "比特币5万美元。", &["5万美元 -> USD 50,000"]),
            ("a number of dollars", "票价三美元。", &["三美元 -> USD 3"]),
            ("paid by the year", "30万年薪的岗位增多。", &["30万 -> CNY? 300,000"]),
            ("rent by the year", "200万年租金已付。", &["200万 -> CNY? 2,000,000"]),
            ("a year's rent", "一年租金已付。", &["一年 -> 1 year"]),
            ("a place", "单位为6座23樓3室，作价900万元。", &["900万元 -> CNY? 9,000,000"]),
            ("a rate of interest", "租金回報約3.4厘。", &["3.4厘 -> 3.4% about"]),
            ("square feet", "面积520方呎。", &["520方呎 -> 520 square foot"]),
            ("a round of financing", "完成50亿元B轮融资。", &["50亿元 -> CNY? 5,000,000,000"]),
            ("a name behind letters", "副总统J.D.万斯到访。", &[]),
            ("tenths behind a coin", "一杯奶茶3块5。", &["3块5 -> CNY? 3.5"]),
            ("a digit that may count", "全场12块9包邮。", &[]),
            ("things for money", "3块5个。", &[]),
            ("cents of a share", "每股派息20仙。", &["20仙 -> HKD 0.2 per share"]),
            ("very, and no cents", "每个市场都十分重要。", &[]),
            ("points of a rate of exchange", "离岸人民币兑美元跌44个基点。", &["44个基点 -> 0.0044 down"]),
            ("points behind the rate", "人民币中间价报7.1058，下调15基点。", &["7.1058 -> 7.1058", "15基点 -> 0.0015 down of 0"]),
            ("points of interest behind it", "人民币兑美元走弱，10年期国债收益率上行3个基点。", &["3个基点 -> 0.03pp up"]),
            ("a loan in another unit", "贷款4万元欧元。", &["4万元欧元 -> EUR 40,000"]),
        ],
    );
    let hong_kong = Region::of_language_tag("zh-HK").unwrap();
    let extractor = Extractor::builder().language(Language::Chinese).region(hong_kong).build();
    check(
        &extractor,
        &[
            ("the region of a language tag", "每股派息0.25元。", &["0.25元 -> HKD? 0.25 per share"]),
            ("its coins", "每股派息25仙。", &["25仙 -> HKD 0.25 per share"]),
        ],
    );
}
