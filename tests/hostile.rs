//! Texts made to hurt: they end, in time that grows with their length and no faster, and every `&str` is survived.
//!
//! The texts are a megabyte in a release build and smaller in a debug build. Time is measured by comparing two
//! lengths of one text, generously: what is quadratic takes sixteen times as long for four times the text.

use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use financial_figures::{Checker, Expression, Extractor, Figure, Language, Money, Percent};
use proptest::prelude::*;

const LENGTH: usize = if cfg!(debug_assertions) { 32 << 10 } else { 1 << 20 };

fn extractors() -> [Extractor; 4] {
    [Language::English, Language::Chinese, Language::Japanese, Language::Undetermined]
        .map(|language| Extractor::builder().language(language).build())
}

fn filled(unit: &str, length: usize) -> String {
    unit.repeat(length.div_ceil(unit.len()))
}

/// The figures are in order, apart, inside the text and at character boundaries; their links lead to others.
fn check(text: &str, figures: &[Figure<'_>]) {
    let mut end = 0;
    for (index, figure) in figures.iter().enumerate() {
        assert!(figure.start() >= end && figure.start() < figure.end());
        end = figure.end();
        assert_eq!(text.get(figure.start()..end), Some(figure.text()));
        for link in [figure.change_of(), figure.earlier(), figure.equivalent_of()].into_iter().flatten() {
            assert!(link < figures.len() && link != index);
        }
    }
}

fn time(extractor: &Extractor, text: &str) -> Duration {
    let start = Instant::now();
    let reading = extractor.read(text);
    let time = start.elapsed();
    check(text, reading.figures());
    time
}

/// One at a time, so that the tests do not measure each other.
static ALONE: Mutex<()> = Mutex::new(());

#[track_caller]
fn grows_with_its_length(make: impl Fn(usize) -> String) {
    let _alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
    let (short, long) = (make(LENGTH / 4), make(LENGTH));
    for extractor in extractors() {
        is_linear(|| (time(&extractor, &short), time(&extractor, &long)), &format!("{} and {} bytes", short.len(), long.len()));
    }
}

/// Whether a text takes no more than in proportion longer than a quarter of it.
#[track_caller]
fn is_linear(measure: impl Fn() -> (Duration, Duration), what: &str) {
    // Other programs can make one measurement longer, but hardly all of them.
    let is_linear = |(brief, longer): (Duration, Duration)| longer <= brief.max(Duration::from_millis(2)) * 10;
    if !(0..20).any(|_| is_linear(measure())) {
        let (brief, longer) = measure();
        panic!("{what} in {brief:?} and {longer:?}");
    }
}

macro_rules! repeated {
    ($($name:ident: $($unit:literal),+;)+) => {
        $(
            #[test]
            fn $name() {
                for unit in [$($unit),+] {
                    grows_with_its_length(|length| filled(unit, length));
                }
            }
        )+
    };
}

repeated! {
    digits: "1", "0", "١", "７", "一", "九万";
    numbers: "1 2 3 4 5 6 7 8 9 ", "1,2,3,4,", "1.2.3.4.", "1-1-1-1-", "1/2/3/4/", "1:2:3:", "1'1'", "1,000,";
    number_words: "million ", "hundred ", "one ", "twenty-", "one hundred and ", "half a ", "a ", "dozen ", "three quarters of a ";
    brackets: "(", ")", "()", "($5 ", "（", "[", "((1))", "$(1) ";
    marks: "$", "$ ", "€", "%", "- ", "-", "–", ".", ",", ";", "~", "+", "°", "№", "1%-", "\"", "'", "’";
    amounts: "$5 ", "$5, ", "$5-", "$5 to ", "$5 or ", "($5 million) ", "5% ", "$1 and ", "3.2%/", "$5 a share ";
    movements: "up ", "rose to $5 from ", "up 5%, ", "rose 3% to ", "from ", "more than ", "about about ", "year on year ", "respectively, ";
    no_spaces: "figures", "1a", "a1", "$a", "x1x", "1st2nd", "http://a.b/1", "A1B2-", "亿元", "同比增长", "3亿元至", "5%増の", "3億円から", "前年比", "を", "カ", "米ドルコ", "1バレル＝";
    spaces: " ", "\t", "\n", "\r\n", "\u{a0}", "\u{3000}", "1 ", "\n1\n";
    nul_bytes: "\0", "1\0", "$\u{0}5 million\0";
    combining_marks: "\u{301}", "1\u{301}", "$5\u{301} ", "e\u{301}\u{302}\u{303}", "\u{1f468}\u{200d}", "\u{fe0f}";
    directional_marks: "\u{200f}", "\u{202e}", "1\u{200f}", "$\u{200f}5 ", "\u{2066}\u{2069}", "\u{feff}", "\u{200b}1";
    other_scripts: "ﷺ", "५ लाख ", "ドル", "5억 원 ", "İ", "ß", "ǅ", "Σ", "\u{10ffff}";
}

/// How many lines a source and its summary have.
const LINES: usize = if cfg!(debug_assertions) { 400 } else { 4000 };

/// A line of a source, and one of its summary, by their number.
type Line = fn(usize) -> String;

/// Texts whose check would ask every figure of the one for each of the other.
const CHECKED: &[(&str, Line, Line)] = &[
    (
        "one measure of many units",
        |at| format!("Net sales of Unit{at} were ${at}.5 million.\n"),
        |at| format!("Net sales of Unit{at} were ${at}.5 million.\n"),
    ),
    (
        "one measure of many units, none of the values",
        |at| format!("Net sales of Unit{at} were ${at}.5 million.\n"),
        |at| format!("Net sales of Unit{at} were ${at}.7 million.\n"),
    ),
    (
        "one measure, and values that differ",
        |at| format!("Net sales were ${at}.5 million.\n"),
        |at| format!("Net sales were ${at}.7 million.\n"),
    ),
    (
        "one measure, and a value of another currency",
        |at| format!("Net sales were ${at}.5 million.\n"),
        |at| format!("Net sales were €{at}.5 million.\n"),
    ),
    (
        "one value that is called something else",
        |_| "Adjusted profit was $5 million.\n".to_owned(),
        |_| "In March its takings came to $5 million.\n".to_owned(),
    ),
    ("one value of two things", |_| "Net sales of Unit1 were $5 million, ".to_owned(), |_| "profit was $5 million, ".to_owned()),
    ("one line again and again", |_| "Net sales were $5 million.\n".to_owned(), |_| "Net sales were $5 million.\n".to_owned()),
    ("nothing but percents", |_| "1% ".to_owned(), |_| "1% ".to_owned()),
    ("percents in order", |at| format!("{at}% "), |at| format!("{at}.3% ")),
    (
        "rows of a table",
        |at| format!("Unit{at}\t${at}\t${}\t{}%\n", at + 3, at % 97),
        |at| format!("Unit{at}\t${}\t${}\t{}%\n", at + 1, at + 5, at % 89),
    ),
    (
        "changes and levels",
        |at| format!("Profit rose {}% to ${at} million from ${} million.\n", at % 50, at + 9),
        |at| format!("Profit rose {}% to ${} million, a share of {}% of sales.\n", at % 40, at + 1, at % 30),
    ),
    (
        "one change again and again",
        |_| "Profit rose 5% to $20 million from $19 million.\n".to_owned(),
        |_| "Profit rose 7% to $20 million, a share of 4% of sales.\n".to_owned(),
    ),
    (
        "restatements",
        |at| format!("It paid $10 million (about €{} million). ", at % 13 + 3),
        |at| format!("$10 million (€{} million). ", at % 11),
    ),
    (
        "times",
        |at| format!("In Q{} {} sales were ${at} million.\n", at % 4 + 1, 1990 + at % 40),
        |at| format!("In Q{} {} sales were ${} million.\n", at % 4 + 1, 1991 + at % 40, at + 1),
    ),
    ("one sentence", |at| format!("sales of ${at} million, "), |at| format!("sales of ${} million, ", at + 1)),
    ("fleets and their parts", |at| format!("a fleet of {at} ships, including {} tankers, ", at + 1), |at| format!("{at} ships, ")),
    ("Chinese", |at| format!("营业收入{at}.5亿元，同比增长{}%。", at % 50), |at| format!("营业收入{at}.7亿元，同比增长{}%。", at % 40)),
];

/// The check of a summary, and the audit of a source.
#[test]
fn checks_of_many_figures() {
    let _alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
    let text = |line: Line, lines: usize| (1..=lines).map(line).collect::<String>();
    for (name, source, summary) in CHECKED {
        let language = if *name == "Chinese" { Language::Chinese } else { Language::English };
        let checker = Checker::builder().language(language).build();
        let [short, long] = [LINES / 4, LINES].map(|lines| (text(*source, lines), text(*summary, lines)));
        let check = |(source, summary): &(String, String)| {
            let start = Instant::now();
            assert!(!checker.check(source, summary).is_empty(), "{name}");
            start.elapsed()
        };
        let audit = |(source, _): &(String, String)| {
            let start = Instant::now();
            let _ = checker.audit(source);
            start.elapsed()
        };
        is_linear(|| (check(&short), check(&long)), &format!("check of {name}"));
        is_linear(|| (audit(&short), audit(&long)), &format!("audit of {name}"));
    }
}

/// Half of them open and half of them close.
#[test]
fn deep_brackets() {
    grows_with_its_length(|length| format!("{}$5 million{}", "(".repeat(length / 2), ")".repeat(length / 2)));
    grows_with_its_length(|length| format!("{}1", filled("1 (", length)));
    grows_with_its_length(|length| format!("{}5 million{}", filled("about (", length / 2), ")".repeat(length / 2)));
}

/// Every word that the grammar of a sentence knows, in one sentence without an end.
#[test]
fn a_huge_line() {
    let line = "profit rose 3.2% year on year to more than $1.38 trillion from 5 billion yuan (about €7 million, 3–4 percent) \
                compared with the previous year and three hundred and five thousand barrels per day, up by half a percentage point, ";
    grows_with_its_length(|length| filled(line, length));
    let chinese = "营业总收入26.19万亿元，同比增长3.2%，约3.5亿美元，较上年下降0.1个百分点，";
    grows_with_its_length(|length| filled(chinese, length));
    let japanese = "売上高は前年同期比12.3％増の1兆2345億円（約80億ドル）となり、営業利益は同5％減の20億円から3割回復し、";
    grows_with_its_length(|length| filled(japanese, length));
}

/// A figure behind everything else is still found.
#[test]
fn the_last_figure() {
    for unit in ["(", "$", "million ", "1-", "\u{301}", "\u{200f}", "\0", "x", "up "] {
        let text = format!("{}. Sales rose to $5 million.", filled(unit, LENGTH / 4));
        let figures = Extractor::new().read(&text).into_figures();
        assert_eq!(figures.last().map(Figure::text), Some("$5 million"), "after {unit:?}");
    }
}

/// Text without spaces is cut somewhere. What stands at a cut is no figure: it may be a part of one, or of a code.
#[test]
fn nothing_is_made_up_at_cuts() {
    for unit in ["1,", "1.5,", "1,000,", "a1,", "x1", "1-", "1.", "12,345.67-", "1:2/"] {
        let text = filled(unit, 64 << 10);
        for extractor in extractors() {
            let inside = |figure: &Figure<'_>| figure.start() > 0 && figure.end() + 20 < text.len();
            let made_up: Vec<_> = extractor.figures(&text).filter(inside).map(|figure| figure.to_string()).collect();
            assert!(made_up.is_empty(), "{unit}: {made_up:?}");
        }
    }
}

/// A long text without a stop is cut between clauses or words, and not within an amount.
#[test]
fn amounts_are_not_cut() {
    let extractor = Extractor::new();
    for (unit, ends) in [("word ", 1), ("sales rose, costs fell, ", 1), ("The shops are open\n", 1), ("营收增长，", 0)] {
        for amount in ["26.19 trillion yuan", "$3.68 trillion", "between 3 and 4 million barrels a day", "26.19万亿元"] {
            let alone = extractor.read(amount).into_figures();
            for padding in 0..60 {
                let text = format!("{}{}{amount}{}", unit.repeat(4000 / unit.len()), "x".repeat(padding), &unit[unit.len() - ends..]);
                let text = text.replace(&format!("x{amount}"), &format!("x {amount}"));
                let found = extractor.read(&text).into_figures();
                let quantities = |figures: &[Figure<'_>]| figures.iter().map(Figure::to_string).collect::<Vec<_>>();
                assert_eq!(quantities(&found), quantities(&alone), "{amount} behind {unit:?} and {padding}");
            }
        }
    }
}

/// A strict parse costs no more than its longest text, whatever it is given.
#[test]
fn strict_parsing_of_huge_texts() {
    for unit in ["1", "(", "$", "million ", "up ", "1 ", "$5 (", "亿"] {
        let text = filled(unit, LENGTH);
        let start = Instant::now();
        assert!(text.parse::<Money>().is_err());
        assert!(text.parse::<Percent>().is_err());
        let error = text.parse::<Expression>().unwrap_err().to_string();
        assert!(error.len() < 500, "a message of {} bytes", error.len());
        assert!(start.elapsed() < Duration::from_secs(1), "{unit:?} took {:?}", start.elapsed());
    }
}

#[cfg(feature = "serde")]
mod json {
    use super::*;

    const RECORD: &str = r#"{"start":0,"end":END,"text":"TEXT","kind":"number","value":"VALUE","low":null,"high":null,"currency":null,"assumed":false,"unit":null,"per":null,"bound":"exact","role":"level","direction":null,"basis":null,"of":null,"from":null,"equivalent_of":null}"#;

    /// Reads a row whose text is so many bytes long once its escapes are read.
    fn read(text: &str, length: usize, value: &str) -> Result<Figure<'static>, serde_json::Error> {
        let json = RECORD.replace("TEXT", text).replace("END", &length.to_string()).replace("VALUE", value);
        serde_json::from_str::<Figure<'_>>(&json).map(Figure::into_owned)
    }

    #[test]
    fn escapes_that_are_no_text() {
        for lone in [r"\ud800", r"\udc00", r"\ud800A", r"\udc00\ud800", r"\ud83d", r"\u12"] {
            assert!(read(lone, 3, "5").is_err(), "{lone}");
        }
        assert_eq!(read(r"\ud83d\ude00", 4, "5").unwrap().text(), "😀");
        assert_eq!(read(r"\u0000", 1, "5").unwrap().text(), "\0");
    }

    #[test]
    fn numbers_that_do_not_fit() {
        for value in ["79228162514264337593543950336", "1e400", "NaN", "inf", "", " 5", "0x5", "５", "--5", "1_000"] {
            assert!(read("5", 1, value).is_err(), "{value}");
        }
        assert!(read("5", 1, &"9".repeat(LENGTH)).is_err());
        assert!(read("5", 1, &format!("0.{}1", "0".repeat(100))).is_err());
        assert_eq!(read("5", 1, "79228162514264337593543950335").unwrap().value(), Some(financial_figures::rust_decimal::Decimal::MAX));
    }

    #[test]
    fn rows_that_are_no_rows() {
        for json in ["", "null", "5", "[]", "{}", "\"a\"", "{\"start\":-1}", "{\"start\":1e99}"] {
            assert!(serde_json::from_str::<Figure<'_>>(json).is_err(), "{json}");
        }
        assert!(serde_json::from_str::<Figure<'_>>(&"[".repeat(LENGTH)).is_err());
        assert!(serde_json::from_str::<Figure<'_>>(&"{\"text\":".repeat(LENGTH / 8)).is_err());
        let twice = RECORD.replace("\"start\":0", "\"start\":0,\"start\":0").replace("END", "4").replace("VALUE", "5");
        assert!(serde_json::from_str::<Figure<'_>>(&twice).is_err());
    }
}

fn words() -> impl Strategy<Value = String> {
    let word = prop::sample::select(vec![
        "$",
        "US$",
        "€",
        "¥",
        "USD",
        "yuan",
        "dollars",
        "cents",
        "5",
        "3.2",
        "1,234",
        ".75",
        "1/2",
        "½",
        "26.19",
        "two",
        "half",
        "a",
        "dozen",
        "hundred",
        "million",
        "bn",
        "trillion",
        "lakh",
        "crore",
        "%",
        "percent",
        "percentage",
        "points",
        "bps",
        "times",
        "x",
        "fold",
        "up",
        "down",
        "rose",
        "fell",
        "to",
        "from",
        "by",
        "at",
        "of",
        "and",
        "or",
        "-",
        "–",
        "between",
        "about",
        "more",
        "than",
        "least",
        "per",
        "share",
        "/",
        "kg",
        "year",
        "on",
        "earlier",
        "the",
        "previous",
        "respectively",
        ",",
        ".",
        ";",
        "(",
        ")",
        "\n",
        "S&P",
        "500",
        "2023",
        "Q3",
        "May",
        "1",
        "10-year",
        "No",
        "亿",
        "元",
        "万",
        "同比",
        "增长",
        "百分点",
        "约",
        "至",
        "。",
        "\u{a0}",
        "\u{200f}",
        "\u{301}",
        "\0",
    ]);
    let space = prop::sample::select(vec!["", " ", " ", " "]);
    prop::collection::vec((word, space), 0..40).prop_map(|words| words.into_iter().flat_map(|(word, space)| [word, space]).collect())
}

fn config() -> ProptestConfig {
    let cases = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(1000);
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn any_text_is_survived(text in prop_oneof![any::<String>(), words()]) {
        for extractor in extractors() {
            let reading = extractor.read(&text);
            check(&text, reading.figures());
            prop_assert!(extractor.figures(&text).eq(reading.figures().iter().cloned()));
        }
        let _ = text.parse::<Money>();
        let _ = text.parse::<Percent>();
        if let Ok(expression) = text.parse::<Expression>() {
            check(&text, expression.figures());
        }
    }
}
