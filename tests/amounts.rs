//! Amounts in every order of their parts, and what stands beside them: the whole amount is read, or none.

use financial_figures::{Extractor, Kind, Region};

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
const NUMBERS: &[&str] = &["eight", "eleven", "first", "one", "quarter", "second", "seven", "two", "double", "mill", "plus", "point", "penny"];

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

/// The figures of a text in short: "CAD 5", "USD? 0.32" where the currency is assumed, "meter 50" for a count, "% 3" for a
/// percent, "5" for a number; a range with "..".
fn brief(extractor: &Extractor, text: &str) -> String {
    let reading = extractor.read(text);
    let figures = reading.figures().iter().map(|figure| {
        let value = match figure.value() {
            Some(value) => value.normalize().to_string(),
            None => format!("{}..{}", figure.low().unwrap().normalize(), figure.high().unwrap().normalize()),
        };
        let assumed = if figure.is_assumed() { "?" } else { "" };
        let unit = match figure.kind() {
            Kind::Money => format!("{}{assumed} ", figure.currency().unwrap()),
            Kind::Count => format!("{} ", figure.unit().unwrap()),
            Kind::Number => String::new(),
            Kind::Percent => "% ".to_owned(),
            kind => format!("{kind} "),
        };
        let per = figure.per().map(|per| format!(" a {per}")).unwrap_or_default();
        format!("{unit}{value}{per} <{}>", figure.text())
    });
    figures.collect::<Vec<_>>().join(" | ")
}

#[track_caller]
fn check(extractor: &Extractor, table: &[(&str, &str)]) {
    let wrong = table.iter().filter(|(text, wanted)| brief(extractor, text) != *wanted);
    let failures: Vec<_> = wrong.map(|(text, wanted)| format!("{text}\n  want {wanted}\n  got  {}", brief(extractor, text))).collect();
    assert!(failures.is_empty(), "{} of {}:\n{}", failures.len(), table.len(), failures.join("\n"));
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
            ("It owes 640 CHF m.", "CHF 640000000 <640 CHF m>"),
            ("It owes 640 CHF mn and 5 EUR bn.", "CHF 640000000 <640 CHF mn> | EUR 5000000000 <5 EUR bn>"),
            ("It owes 640 SEKm.", "SEK 640000000 <640 SEKm>"),
            ("Sales of 12 €k rose.", "EUR 12000 <12 €k>"),
            ("Sales of 12 US$bn rose.", "USD 12000000000 <12 US$bn>"),
            ("Sales of 1,250 £'000 rose.", "GBP? 1250000 <1,250 £'000>"),
            ("Sales of 1,250 RMB'000 rose.", "CNY 1250000 <1,250 RMB'000>"),
            // Before the number.
            ("Sales were EURm 640.", "EUR 640000000 <EURm 640>"),
            ("Sales were EUR m 640.", "EUR 640000000 <EUR m 640>"),
            ("Sales were HK$ million 640.5.", "HKD 640500000 <HK$ million 640.5>"),
            ("Sales were GBP bn 6.", "GBP 6000000000 <GBP bn 6>"),
            ("Sales were €000 8,260.", "EUR 8260000 <€000 8,260>"),
            ("Sales were HK$'000 8,260.", "HKD 8260000 <HK$'000 8,260>"),
            ("Sales were US$000s 8,260.", "USD 8260000 <US$000s 8,260>"),
            ("Sales were £m (8.2).", "GBP? -8200000 <£m (8.2)>"),
            // A T fused to a code or sign is a thousand, and one at the number a trillion.
            ("Assets of TCHF 1,730 rose.", "CHF 1730000 <TCHF 1,730>"),
            ("Assets of 1,730 TUSD rose.", "USD 1730000 <1,730 TUSD>"),
            ("Assets of T€ 1,730 rose.", "EUR 1730000 <T€ 1,730>"),
            ("Assets of 1,730 T€ rose.", "EUR 1730000 <1,730 T€>"),
            ("Assets of k€ 1,730 rose.", "EUR 1730000 <k€ 1,730>"),
            ("Assets of $1.7T rose.", "USD? 1700000000000 <$1.7T>"),
            ("Assets of 1.7T dollars rose.", "USD? 1700000000000 <1.7T dollars>"),
            // Of a crypto-asset it is a prefix of the metric system.
            ("A fee of 1.5 mBTC applies.", "BTC 0.0015 <1.5 mBTC>"),
            ("A fee of 1.5 mETH applies.", "ETH 0.0015 <1.5 mETH>"),
            ("A fee of 1.5 MBTC applies.", ""),
            // Said twice, or with a letter that may be something else: no figure.
            ("It owes 640 million CHF m.", ""),
            ("It owes 500 USD t.", ""),
            ("It owes 5 USD m2.", ""),
            ("It sold 100 SEK B shares.", ""),
            ("It owes £m 5 million.", ""),
        ],
    );
}

#[test]
fn labels_lend_their_scale_and_currency() {
    check(
        &Extractor::new(),
        &[
            ("Net income ($m) 9.2", "USD? 9200000 <9.2>"),
            ("Revenue (€ million): 412", "EUR 412000000 <412>"),
            ("Revenue (in US$ millions) 412.5, up from 398.1", "USD 412500000 <412.5> | USD 398100000 <398.1>"),
            ("Costs in €000 were 8,260.", "EUR 8260000 <8,260>"),
            ("Turnover (£'000) 1,250 in 12 stores", "GBP? 1250000 <1,250> | store 12 <12 stores>"),
            ("Unit price (€) 5.25", "EUR 5.25 <5.25>"),
            // What has its own currency or unit keeps it.
            ("Net income (€m) $9.2 million", "USD? 9200000 <$9.2 million>"),
            ("Margin (in €m) 9.2%", "% 9.2 <9.2%>"),
        ],
    );
}

#[test]
fn codes_and_countries_behind_a_sign() {
    check(
        &Extractor::new(),
        &[
            ("It costs $5 AUD.", "AUD 5 <$5 AUD>"),
            ("It costs $5 million CAD.", "CAD 5000000 <$5 million CAD>"),
            ("It costs $5m (NZD) in all.", "NZD 5000000 <$5m (NZD)>"),
            ("It costs $5AUD.", "AUD 5 <$5AUD>"),
            ("It costs $5 Cdn.", "CAD 5 <$5 Cdn>"),
            ("It costs $5 million Canadian.", "CAD 5000000 <$5 million Canadian>"),
            ("It costs $76 US a barrel.", "USD 76 a barrel <$76 US a barrel>"),
            ("It costs ¥300 CNY.", "CNY 300 <¥300 CNY>"),
            ("It costs kr 300 NOK.", "NOK 300 <kr 300 NOK>"),
            ("It costs 300 dollars (CAD).", "CAD 300 <300 dollars (CAD)>"),
            ("IT COSTS $5 CAD NOW.", "CAD 5 <$5 CAD>"),
            // A country may belong to the noun behind it, and a code to the next number.
            ("It is a $5 million Canadian fund.", "USD? 5000000 <$5 million>"),
            ("It is a $5 million US company.", "USD? 5000000 <$5 million>"),
            ("It paid $5 EUR 4.60.", "USD? 5 <$5> | EUR 4.6 <EUR 4.60>"),
            // Another currency leaves open which is meant.
            ("It costs £5 USD.", ""),
            ("It costs €5 million CAD.", ""),
            ("It costs X$5.", ""),
            // Words that are codes too.
            ("It paid $5 million all told.", "USD? 5000000 <$5 million>"),
            ("It paid $5 million to try it.", "USD? 5000000 <$5 million>"),
        ],
    );
}

#[test]
fn words_that_name_no_currency_settle_nothing() {
    check(
        &Extractor::new(),
        &[
            ("Our real estate arm made $40 million.", "USD? 40000000 <$40 million>"),
            ("In real terms it cost $40 million.", "USD? 40000000 <$40 million>"),
            ("Real Betis paid $40 million.", "USD? 40000000 <$40 million>"),
            ("The loss of 3 million reais hurt.", "BRL 3000000 <3 million reais>"),
            ("Rand Mines earned 30 cents a share.", "USD? 0.3 a share <30 cents a share>"),
            ("He took a punt on it with £3 million.", "GBP? 3000000 <£3 million>"),
            ("Euro Garages earned 30 cents a share.", "USD? 0.3 a share <30 cents a share>"),
            // A currency that moves rates.
            ("The weak Australian dollar cost us $3 million.", "USD? 3000000 <$3 million>"),
            ("The Hong Kong dollar held, and profit was $3 million.", "USD? 3000000 <$3 million>"),
            // One that amounts are told in.
            ("In Australian dollars, profit was $3 million.", "AUD? 3000000 <$3 million>"),
            ("Results are in Canadian dollars: sales of $3 million.", "CAD? 3000000 <$3 million>"),
            // Letters of names.
            ("A Series B $50 million round closed.", "USD? 50000000 <$50 million>"),
            ("Vitamin C $6 packs sell.", "USD? 6 <$6>"),
            ("THE BANK'S $40 MILLION LOSS", "USD? 40000000 <$40 MILLION>"),
            ("The firm's $40 million loss grew.", "USD? 40000000 <$40 million>"),
            ("The offer of C $6 stands.", "CAD? 6 <C $6>"),
            ("It paid S$6 million.", "SGD 6000000 <S$6 million>"),
        ],
    );
}

#[test]
fn a_qualified_amount_lends_its_currency() {
    check(
        &Extractor::new(),
        &[
            ("Shares closed at A$4.20, up from $3.95.", "AUD 4.2 <A$4.20> | AUD? 3.95 <$3.95>"),
            ("Cash was HK$240 million, compared with $190 million.", "HKD 240000000 <HK$240 million> | HKD? 190000000 <$190 million>"),
            ("Cash rose from $190 million to HK$240 million.", "HKD? 190000000 <$190 million> | HKD 240000000 <HK$240 million>"),
            ("It paid A$5 million ($3.3 million).", "AUD 5000000 <A$5 million> | USD? 3300000 <$3.3 million>"),
            (
                "It paid S$2.6 billion ($1.9 billion), up from S$2.4 billion.",
                "SGD 2600000000 <S$2.6 billion> | USD? 1900000000 <$1.9 billion> | SGD 2400000000 <S$2.4 billion>",
            ),
            // Bare cents have the currency of the money beside them.
            ("EPS of €1.15 beat forecasts by 3 cents.", "EUR 1.15 <€1.15> | EUR? 0.03 <3 cents>"),
            ("Earnings of $1.15 beat by two pennies.", "USD? 1.15 <$1.15> | USD? 0.02 <two pennies>"),
            ("Earnings missed by a penny, at $1.15.", "USD? 0.01 <a penny> | USD? 1.15 <$1.15>"),
            ("Tesco rose 5 pence.", "GBP? 0.05 <5 pence>"),
        ],
    );
    check(&region("DE"), &[("It fell 32 cents to $68.", "USD? 0.32 <32 cents> | USD? 68 <$68>"), ("It fell 32 cents.", "EUR? 0.32 <32 cents>")]);
}

#[test]
fn books_and_lakhs() {
    let table = [
        ("The balance is £412.75 CR.", "GBP? 412.75 <£412.75>"),
        ("The balance is €1,250.00DR.", "EUR 1250 <€1,250.00>"),
        ("The balance is $75.40 Cr.", "USD? 75.4 <$75.40>"),
        ("The balance is 98,213.40CR.", "98213.4 <98,213.40>"),
        ("Sales of ₹92.5 Cr rose.", "INR 925000000 <₹92.5 Cr>"),
        ("Sales of Rs 92.5 cr rose.", "INR? 925000000 <Rs 92.5 cr>"),
        ("Sales of Rs 92-cr rose.", "INR? 920000000 <Rs 92-cr>"),
        ("It costs ₹9.5L.", "INR 950000 <₹9.5L>"),
        ("It costs Rs 9.5 L.", "INR? 950000 <Rs 9.5 L>"),
        ("It costs ₹6L-9L.", "INR 600000..900000 <₹6L-9L>"),
        ("A salary of ₹12 LPA is good.", "INR 1200000 a year <₹12 LPA>"),
        ("A debt of Rs 3.5 L crore grew.", "INR? 3500000000000 <Rs 3.5 L crore>"),
        ("The tank takes 80 l. It is new.", "liter 80 <80 l>"),
        ("The tank takes 5 l of paint.", "liter 5 <5 l>"),
        ("It lies at 9,500ft. It is cold.", "foot 9500 <9,500ft>"),
        ("They sold 500 CR of it.", ""),
    ];
    check(&Extractor::new(), &table);
    check(&region("IN"), &[("They sold 500 CR of it.", "5000000000 <500 CR>")]);
}

#[test]
fn letters_that_are_scales_units_or_money() {
    check(
        &Extractor::new(),
        &[
            // Alone, a letter behind a number tells millions.
            ("It raised 5.2m from investors.", "5200000 <5.2m>"),
            ("Net income was 2.6m, up from 2.1m.", "2600000 <2.6m> | 2100000 <2.1m>"),
            // Beside a measure it is one.
            ("The pool is 50m long.", "meter 50 <50m>"),
            ("A depth of 50m was reached.", "meter 50 <50m>"),
            ("The 37m (121ft) hull is new.", "meter 37 <37m> | foot 121 <121ft>"),
            ("It lies between 4m and 6m deep.", "meter 4..6 <4m and 6m>"),
            // Before one thing it may be either.
            ("They built a 30m tower.", ""),
            // One letter before the number.
            ("Profit fell to Y210.4 billion.", "JPY 210400000000 <Y210.4 billion>"),
            ("It pays Y45 a share.", "JPY 45 a share <Y45 a share>"),
            ("Sales of W1.2 trillion rose.", "KRW 1200000000000 <W1.2 trillion>"),
            ("The bread costs R18 here.", "ZAR 18 <R18>"),
            ("Gate W12 and model Y5 stay.", ""),
            ("The Y2K bug is old.", ""),
            // Names with a digit and a capital.
            ("Shares closed at $64.75 and 3M lost 2%.", "USD? 64.75 <$64.75> | % 2 <2%>"),
            ("Profit was EUR 1.2 and 1.4 million.", "EUR 1200000 <EUR 1.2> | EUR 1400000 <1.4 million>"),
            // The point of an abbreviation.
            ("It paid 6 mln. euros.", "EUR 6000000 <6 mln. euros>"),
            ("It sold 6 mln. tonnes.", "tonne 6000000 <6 mln. tonnes>"),
            ("It paid $6 mln. Euros were scarce.", "USD? 6000000 <$6 mln>"),
            // As wires write.
            ("The loss was 38 mln dlrs.", "USD? 38000000 <38 mln dlrs>"),
            ("It pays 20 cts a share.", "USD? 0.2 a share <20 cts a share>"),
        ],
    );
}

#[test]
fn codes_that_are_words_and_years_beside_codes() {
    check(
        &Extractor::new(),
        &[
            ("A fee of RUB 900 applies.", "RUB 900 <RUB 900>"),
            ("The fine is TRY 650 a day.", "TRY 650 a day <TRY 650 a day>"),
            ("A meal costs PHP 250 here.", "PHP 250 <PHP 250>"),
            ("It ran on all of the ALL 50 sites.", "site 50 <50 sites>"),
            ("COP29 was held in Baku.", ""),
            ("We see 2024 TMT spending grow.", ""),
            ("2026 marks twenty years of it.", "year 20 <twenty years>"),
            ("He paid 300 marks in 1990.", "DEM? 300 <300 marks>"),
            ("The grant of 2000 USD is small.", "USD 2000 <2000 USD>"),
            ("She learned the three Rs.", ""),
        ],
    );
}

#[test]
fn pounds_of_weight() {
    let table = [
        ("It bought 9 million pounds of coffee.", "pound 9000000 <9 million pounds>"),
        ("Copper fetched $4.05 a pound, and 18 million pounds were sold.", "USD? 4.05 a pound <$4.05 a pound> | pound 18000000 <18 million pounds>"),
        ("The bridge carries loads of 80,000 pounds.", "pound 80000 <80,000 pounds>"),
        ("The repair cost 4,000 pounds.", "GBP? 4000 <4,000 pounds>"),
    ];
    check(&Extractor::new(), &table);
    check(&region("GB"), &table);
}

#[test]
fn one_currency_before_an_amount_of_another() {
    check(
        &Extractor::new(),
        &[
            ("The dollar bought 129 yen and the euro 151 yen.", "JPY 129 <129 yen> | JPY 151 <151 yen>"),
            ("It paid euro 151 million.", "EUR 151000000 <euro 151 million>"),
            ("It paid euro 603 million US$ 781 million.", "EUR 603000000 <euro 603 million> | USD 781000000 <US$ 781 million>"),
            ("The lira traded at 33.1 per dollar.", "TRY? 33.1 a dollar <33.1 per dollar>"),
            ("The yen was at 149.50 per dollar.", "JPY 149.5 a dollar <149.50 per dollar>"),
            ("The won was at 1,310 per US dollar.", "KRW? 1310 a us dollar <1,310 per US dollar>"),
            ("It fetched 7.2 yuan to the dollar.", "CNY 7.2 a dollar <7.2 yuan to the dollar>"),
            // Without a currency of its own it may be either's.
            ("The euro traded at 1.35 to the dollar.", "1.35 <1.35>"),
            ("The loans sold at 49 cents to the dollar.", "USD? 0.49 <49 cents>"),
        ],
    );
}

#[test]
fn rates() {
    check(
        &Extractor::new(),
        &[
            ("The app is $12/mo.", "USD? 12 a month <$12/mo>"),
            ("A room costs £140 pw.", "GBP? 140 a week <£140 pw>"),
            ("A room costs £600 pcm.", "GBP? 600 a month <£600 pcm>"),
            ("Gas sold at $3.10/mcf.", "USD? 3.1 a mcf <$3.10/mcf>"),
            ("Rent is €14 per sq. m.", "EUR 14 a square meter <€14 per sq. m.>"),
            ("Rent is $30 psf.", "USD? 30 a square foot <$30 psf>"),
        ],
    );
}

#[test]
fn markup_is_passed_over() {
    check(
        &Extractor::new(),
        &[
            ("Sales rose **6%** to **$1.4** billion.", "% 6 <6%> | USD? 1400000000 <$1.4** billion>"),
            ("It paid _$5 million_ in May.", "USD? 5000000 <$5 million>"),
            ("It paid ~~$5 million~~ $4 million.", "USD? 5000000 <$5 million> | USD? 4000000 <$4 million>"),
            (r"It paid \$5 million, up 12\%.", r"USD? 5000000 <$5 million> | % 12 <12\%>"),
            ("It paid <b>$5</b> million.", "USD? 5000000 <$5</b> million>"),
            ("It paid <span class=\"up\">$5 million</span>.", "USD? 5000000 <$5 million>"),
            ("Debt was &euro;2.5bn.", "EUR 2500000000 <&euro;2.5bn>"),
            ("Debt was &#36;2.5bn.", "USD? 2500000000 <&#36;2.5bn>"),
            ("It paid $1.6&nbsp;billion.", "USD? 1600000000 <$1.6&nbsp;billion>"),
            ("The margin is <5%.", "% 5 <5%>"),
            ("It costs $5*.", "USD? 5 <$5>"),
            ("<td>$5</td><td>7%</td>", "USD? 5 <$5> | % 7 <7%>"),
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
        "It paid $ 22US .71 in all.",
        "It paid Q$5 in all.",
    ] {
        assert_eq!(brief(&extractor, text), "", "{text}");
    }
}
