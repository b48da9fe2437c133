//! Amounts in every order of their parts, and what stands beside them: the whole amount is read, or none.

use financial_figures::{Extractor, Kind};

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
