//! The texts: the project's own or the caller's, long ones made of them, and hostile ones.

use financial_figures::Language;

/// What the lines of a text are.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Manner {
    /// Each a sentence or a few.
    Short,
    /// Each a whole article.
    Articles,
}

/// A named text, one text per line.
pub struct Text {
    pub name: String,
    pub language: Language,
    pub manner: Manner,
    pub content: String,
}

impl Text {
    /// In the language that its script tells, else English.
    pub fn new(name: &str, manner: Manner, content: String) -> Self {
        let language = Language::of_script(&content).unwrap_or_default();
        Self { name: name.to_owned(), language, manner, content }
    }

    pub fn lines(&self) -> Vec<&str> {
        self.content.lines().filter(|line| !line.is_empty()).collect()
    }
}

const NEWS: &str = include_str!("../../data/news.txt");

/// News in English, which texts in other languages are held against.
pub fn news() -> Text {
    Text::new("news", Manner::Short, NEWS.to_owned())
}

/// The project's own texts.
pub fn own() -> Vec<Text> {
    let short = |name, content: &str| Text::new(name, Manner::Short, content.to_owned());
    vec![
        news(),
        short("headlines", include_str!("../../data/headlines.txt")),
        short("reports", include_str!("../../data/reports.txt")),
        Text::new("articles", Manner::Articles, articles(&[NEWS, include_str!("../../data/reports.txt")])),
        short("zh", include_str!("../../data/zh.txt")),
        short("ja", include_str!("../../data/ja.txt")),
    ]
}

/// Articles made of the paragraphs of texts, a dozen to one.
fn articles(texts: &[&str]) -> String {
    const PARAGRAPHS: usize = 12;
    let paragraphs: Vec<&str> = texts.iter().flat_map(|text| text.lines()).filter(|line| !line.is_empty()).collect();
    paragraphs.chunks(PARAGRAPHS).map(|article| article.join(" ") + "\n").collect()
}

/// The bytes of the lines.
pub fn bytes(lines: &[&str]) -> usize {
    lines.iter().map(|line| line.len()).sum()
}

/// Lines from all over the text, about `bytes` of them.
pub fn sample<'a>(lines: &[&'a str], bytes: usize) -> Vec<&'a str> {
    let step = (self::bytes(lines) / bytes).max(1);
    lines.iter().step_by(step).copied().collect()
}

/// `content` again and again, cut to `bytes` at a character boundary.
pub fn repeated(content: &str, bytes: usize) -> String {
    let mut text = String::with_capacity(bytes + content.len());
    while text.len() < bytes {
        text.push_str(content);
    }
    text.truncate(text.floor_char_boundary(bytes));
    text
}

/// Every word that a lexicon of finance is likely to hold: scales, currencies, units, movements, hedges, bases.
const WORDS: &str = "\
    one two three four five six seven eight nine ten eleven twelve thirteen twenty thirty forty fifty ninety \
    hundred thousand million billion trillion quadrillion dozen lakh crore k K m M mn mln bn bln tn trn half \
    quarter third two-thirds twice double doubled tripled halved threefold tenfold times x zero a an point and \
    dollar dollars yuan euro euros yen pound pounds sterling rupee rupees franc francs peso pesos won rand real \
    reais krone kroner krona kronor zloty zlotys lira ruble dinar dirham renminbi baht ringgit cent cents pence \
    penny paise fen US$ A$ HK$ C$ S$ NT$ R$ $ € £ ¥ ₹ ₩ USD EUR GBP CNY RMB JPY CHF INR HKD AUD CAD SEK NOK DKK \
    BTC ETH Rs RM US Swiss Hong Kong Canadian Australian Norwegian Brazilian percent per cent pct % percentage \
    points pp ppt pts basis bps bp rose risen rises rising rise fell fallen falls falling fall up down gained \
    gains gain lost loss losses increased increase increases grew growth grown climbed jumped soared surged \
    slipped slid dropped drop tumbled plunged declined decline decrease decreased shrank cut raised lifted \
    widened narrowed eased edged flat unchanged steady higher lower more less than over under above below at \
    least most about around roughly approximately some nearly almost close to as much as up to no fewer from \
    between compared with versus against of by in for or respectively year-on-year year on year earlier ago \
    previous prior last same period month quarter week day half annual annually y/y m/m q/q yoy share a share \
    barrel tonne tonnes tons ounce ounces kilometre megawatt litres units vehicles jobs shares stores years \
    months weeks days hours January February March April May June July August September October November \
    December Monday Friday Q1 Q2 H1 FY first second third fourth S&P Boeing Note Phase Article No. 500 737 \
    1,234.56 3.2 25 2024 - – ( ) , .";

/// A text that nobody writes.
pub struct Hostile {
    pub name: String,
    pub content: String,
}

/// Texts that nobody writes, each asking for as much work per byte as it can. `news` is an ordinary text.
pub fn hostile(news: &str, bytes: usize) -> Vec<Hostile> {
    const REPEATED: &[(&str, &str)] = &[
        ("digits without end", "1234567890"),
        ("million million", "million "),
        ("((((", "("),
        ("))))", ")"),
        ("$$$$", "$"),
        ("€€€€", "€"),
        ("%%%%", "%"),
        ("----", "-"),
        ("....", "."),
        ("1-1-1-1", "1-"),
        ("1,1,1,1", "1,"),
        ("1.1.1.1", "1."),
        ("1/1/1/1", "1/"),
        ("1:1:1:1", "1:"),
        ("1 000 000", "1 000 000 "),
        ("1,000,000", "1,000,000,"),
        ("'1'1'1", "'1"),
        ("1. 1. 1.", "1. "),
        (", , ,", ", "),
        ("(1) (1)", "(1) "),
        ("(1 (1 (1", "(1 "),
        ("((1) nested", "((1)"),
        ("$1$1$1", "$1"),
        ("1%1%1%", "1%"),
        ("+1+1", "+1"),
        ("-1 -1", "-1 "),
        ("1m1m1m", "1m"),
        ("$1 $1", "$1 "),
        ("1 dollar", "1 dollar "),
        ("1 % of 1 %", "1 % of "),
        ("1 to 1 to 1", "1 to "),
        ("1 or 1 or 1", "1 or "),
        ("1 and 1 and 1", "1 and "),
        ("$1, or 1%, or", "$1, or 1%, or "),
        ("from 1 to from", "from 1 to "),
        ("from to", "from to "),
        ("between and", "between and "),
        ("between 1 and", "between 1 and "),
        ("rose rose", "rose "),
        ("rose 1% to $1 from", "rose 1% to $1 from "),
        ("up up", "up "),
        ("up 1% up 1%", "up 1% "),
        ("1%, 1%, 1% respectively", "1%, 1%, 1%, 1% and 1% respectively, "),
        ("compared with", "compared with "),
        ("1 compared with 1", "$1 compared with "),
        ("about about", "about "),
        ("more than more than", "more than "),
        ("about 1", "about 1 "),
        ("year on year", "year on year "),
        ("1% year on year", "1% year on year "),
        ("from a year earlier", "from a year earlier "),
        ("one one", "one "),
        ("one hundred", "one hundred "),
        ("hundred thousand and", "hundred thousand and "),
        ("twenty-one-", "twenty-one-"),
        ("a half", "a half "),
        ("½½½½", "½"),
        ("1½ 1½", "1½ "),
        ("percent percent", "percent "),
        ("percentage point", "percentage point "),
        ("1 billion yuan (", "1 billion yuan ("),
        ("1 billion yuan ($1)", "1 billion yuan ($1) "),
        ("EUR23 .3 m", "EUR23 .3 m "),
        ("USD USD", "USD "),
        ("MUSD 1", "MUSD 1 "),
        ("$ 1", "$ 1 "),
        ("per per", "per "),
        ("1 per 1 per", "1 per "),
        ("1 a share a share", "1 a share "),
        ("Q1 2024", "Q1 2024 "),
        ("1 May 2024", "1 May 2024 "),
        ("10:30 GMT", "10:30 GMT "),
        ("S&P 500", "S&P 500 "),
        ("illion", "illion "),
        ("no spaces, letters", "abcdefghij"),
        ("capitals", "ABCDEFGHIJ "),
        ("a a a a", "a "),
        ("blanks", " "),
        ("no-break spaces", "\u{a0}"),
        ("1 and no-break spaces", "1\u{a0}"),
        ("line ends", "\n"),
        ("1 by line", "1\n"),
        ("CJK digits", "一二三四五六七八九十百千万亿零两"),
        ("一一一一", "一"),
        ("万亿万亿", "万亿"),
        ("约1亿元", "约1亿元"),
        ("同比增长", "同比增长"),
        ("同比增长1%", "同比增长1%,"),
        ("full-width digits", "１２３４５６７８９０"),
        ("accents", "éàüß"),
        ("emoji", "📈💰"),
        ("combining marks", "1\u{301}"),
        ("NUL", "\0"),
    ];
    let mut texts: Vec<Hostile> =
        REPEATED.iter().map(|(name, unit)| Hostile { name: (*name).to_owned(), content: repeated(unit, bytes) }).collect();

    let mut counting = String::with_capacity(bytes + 16);
    for number in 1_u32.. {
        if counting.len() >= bytes {
            break;
        }
        counting.push_str(&number.to_string());
        counting.push(' ');
    }
    let mut add = |name: &str, content: String| texts.push(Hostile { name: name.to_owned(), content });
    add("1 2 3 …", counting);
    add("news without spaces", repeated(&news.replace(char::is_whitespace, ""), bytes));
    add("news without letters", repeated(&news.replace(char::is_alphabetic, ""), bytes));
    add("news in capitals", repeated(&news.to_uppercase(), bytes));
    add("lexicon words", shuffled(&WORDS.split_whitespace().collect::<Vec<_>>(), " ", bytes));
    add("lexicon words, no spaces", shuffled(&WORDS.split_whitespace().collect::<Vec<_>>(), "", bytes));
    add("punctuation at random", shuffled(&"( ) [ ] , . - – / : ; % $ € + 1 2 0 '".split(' ').collect::<Vec<_>>(), "", bytes));
    add("letters around digits", shuffled(&"a b k m x 1 2 0 . , -".split(' ').collect::<Vec<_>>(), "", bytes));
    add(
        "CJK at random",
        shuffled(&"一 二 两 十 百 千 万 亿 零 点 元 美 金 约 同 比 增 长 降 至 %".split(' ').collect::<Vec<_>>(), "", bytes),
    );
    texts
}

/// Words in an order that does not repeat, the same in every run.
fn shuffled(words: &[&str], between: &str, bytes: usize) -> String {
    let mut text = String::with_capacity(bytes + 16);
    let mut state: u64 = 1;
    while text.len() < bytes {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        text.push_str(words[(state >> 33) as usize % words.len()]);
        text.push_str(between);
    }
    text
}
