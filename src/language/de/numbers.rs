//! German numbers below a thousand as they are written: in one word, the unit before the ten.

const ONES: [&str; 10] = ["", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun"];
const TEENS: [&str; 10] = ["zehn", "elf", "zwölf", "dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn"];
const TENS: [&str; 10] = ["", "", "zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"];

/// Every number from 0 to 999 and from 1100 to 1999 in hundreds, with each of its spellings. "ein" and "hundert" by
/// themselves have other senses too and stand in the list of words.
pub(super) fn words() -> Vec<(String, u16)> {
    let mut words = vec![("null".to_owned(), 0), ("zwo".to_owned(), 2)];
    for value in 2..100u16 {
        spell(below_hundred(value), value, &mut words);
    }
    for hundreds in 1..20u16 {
        let heads: Vec<String> = match hundreds {
            1 => vec!["hundert".to_owned(), "einhundert".to_owned()],
            10 => continue,
            _ => vec![format!("{}hundert", below_hundred(hundreds))],
        };
        for head in heads {
            if head != "hundert" {
                spell(head.clone(), hundreds * 100, &mut words);
            }
            for rest in 1..100u16 {
                let below = if rest == 1 { "eins".to_owned() } else { below_hundred(rest) };
                let value = hundreds * 100 + rest;
                spell(format!("{head}{below}"), value, &mut words);
                spell(format!("{head}und{below}"), value, &mut words);
                if rest == 1 {
                    spell(format!("{head}ein"), value, &mut words);
                }
            }
        }
    }
    words
}

/// A number from 1 to 99 as a part of a larger word.
fn below_hundred(value: u16) -> String {
    let (ten, one) = (usize::from(value / 10), usize::from(value % 10));
    let word = |words: &[&'static str; 10], at: usize| words.get(at).copied().unwrap_or_default();
    match (ten, one) {
        (0, one) => word(&ONES, one).to_owned(),
        (1, one) => word(&TEENS, one).to_owned(),
        (ten, 0) => word(&TENS, ten).to_owned(),
        (ten, one) => format!("{}und{}", word(&ONES, one), word(&TENS, ten)),
    }
}

/// A word with its spellings: the umlauts also as two letters, ß also as ss.
fn spell(word: String, value: u16, words: &mut Vec<(String, u16)>) {
    let plain = word.replace('ü', "ue").replace('ö', "oe");
    let double = word.replace('ß', "ss");
    let both = plain.replace('ß', "ss");
    let mut spellings = vec![word, plain, double, both];
    spellings.sort();
    spellings.dedup();
    words.extend(spellings.into_iter().map(|word| (word, value)));
}
