//! Numbers in words: any number up to the limits, spelled in every usual way, in any frame of words, is read back exactly
//! or not at all.

use financial_figures::rust_decimal::Decimal;
use financial_figures::{Extractor, Language};
use proptest::prelude::*;

#[path = "support/spelling.rs"]
mod spelling;

use spelling::{SMALL, TENS};

// How English spells ---------------------------------------------------------------------------------------------

/// The usual choices of a writer.
#[derive(Debug, Clone, Copy)]
struct Style {
    /// "one hundred and five", "two thousand and six".
    and: bool,
    /// "twenty-five" or "twenty five".
    hyphen: bool,
    /// "one million, two hundred thousand".
    comma: bool,
    /// "a hundred", "a million".
    article: bool,
    /// lakh and crore.
    indian: bool,
    /// "twenty-five hundred".
    hundreds: bool,
    case: Case,
    /// Two blanks between words.
    wide: bool,
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Case {
    Lower,
    Title,
    Upper,
}

fn small(number: u64, style: Style) -> String {
    if number < 20 {
        return SMALL[number as usize].to_owned();
    }
    let tens = TENS[(number / 10) as usize];
    match number % 10 {
        0 => tens.to_owned(),
        unit => format!("{tens}{}{}", if style.hyphen { "-" } else { " " }, SMALL[unit as usize]),
    }
}

fn below_thousand(number: u64, style: Style) -> String {
    let (hundreds, rest) = (number / 100, number % 100);
    match (hundreds, rest) {
        (0, _) => small(rest, style),
        (_, 0) => format!("{} hundred", small(hundreds, style)),
        _ => format!("{} hundred {}{}", small(hundreds, style), if style.and { "and " } else { "" }, small(rest, style)),
    }
}

const SHORT: &[(u64, &str)] = &[
    (1_000_000_000_000_000, "quadrillion"),
    (1_000_000_000_000, "trillion"),
    (1_000_000_000, "billion"),
    (1_000_000, "million"),
    (1_000, "thousand"),
];
const INDIAN: &[(u64, &str)] = &[(10_000_000, "crore"), (100_000, "lakh"), (1_000, "thousand")];

fn english(number: u64, style: Style) -> String {
    let mut text = spelled(number, style);
    if style.article && text.starts_with("one ") {
        text = format!("a{}", &text[3..]);
    }
    match style.case {
        Case::Lower => {}
        Case::Upper => text = text.to_uppercase(),
        Case::Title => {
            text = text
                .split(' ')
                .map(|word| match word {
                    "and" => word.to_owned(),
                    _ => word[..1].to_uppercase() + &word[1..],
                })
                .collect::<Vec<_>>()
                .join(" ");
        }
    }
    if style.wide { text.replace(' ', "  ") } else { text }
}

fn spelled(number: u64, style: Style) -> String {
    if style.hundreds && (1100..10_000).contains(&number) && number / 100 % 10 != 0 {
        let rest = number % 100;
        let head = format!("{} hundred", small(number / 100, style));
        return match rest {
            0 => head,
            _ => format!("{head} {}{}", if style.and { "and " } else { "" }, small(rest, style)),
        };
    }
    if number < 1000 {
        return below_thousand(number, style);
    }
    let mut parts = Vec::new();
    let mut rest = number;
    // Nobody counts crores of crores.
    for &(scale, name) in if style.indian && number < 100_000_000_000_000 { INDIAN } else { SHORT } {
        let count = rest / scale;
        if count > 0 {
            parts.push(format!("{} {name}", spelled(count, style)));
            rest %= scale;
        }
    }
    let mut text = parts.join(if style.comma { ", " } else { " " });
    if rest > 0 {
        let joint = match (style.and && rest < 100, style.comma && rest >= 100) {
            (true, _) => " and ",
            (_, true) => ", ",
            _ => " ",
        };
        text += joint;
        text += &below_thousand(rest, style);
    }
    text
}

/// Sentences with one amount; what is counted is named behind it.
const FRAMES: &[(&str, &str)] = &[
    ("It paid ", " dollars for the mill."),
    ("They said that ", " euros was missing."),
    ("The ", " members vote in May."),
    ("A fine of ", " rupees was due within nine days."),
    ("Each ", " dollars buys one in four of the lots."),
    ("Sales rose by ", " percent in 2019."),
    ("Of the total, ", " pounds went to three funds."),
    ("", " people came."),
    ("The court awarded her ", " dollars, and costs."),
    ("More than ", " yen"),
    ("It sold all ", " units at once."),
    ("From about ", " shares a year ago, it has grown."),
    ("He lost (", " francs) that night."),
    ("Profit: ", " dollars; loss: none."),
    ("What it cost him was ", " dollars and no more."),
    ("up to ", " tonnes of it"),
];

fn style() -> impl Strategy<Value = Style> {
    let case = prop_oneof![4 => Just(Case::Lower), 1 => Just(Case::Title), 1 => Just(Case::Upper)];
    (any::<bool>(), any::<bool>(), any::<bool>(), any::<bool>(), any::<bool>(), any::<bool>(), case, prop::bool::weighted(0.2)).prop_map(
        |(and, hyphen, comma, article, indian, hundreds, case, wide)| Style { and, hyphen, comma, article, indian, hundreds, case, wide },
    )
}

/// Numbers of every size, round ones as often as others.
fn number() -> impl Strategy<Value = u64> {
    let digits = (1_u32..17).prop_flat_map(|length| 0..10_u64.pow(length));
    let round = (1_u64..1000, 0_u32..14).prop_map(|(head, zeros)| head * 10_u64.pow(zeros));
    let sparse = proptest::collection::vec((1_u64..10, 0_u32..16), 1..5)
        .prop_map(|places| places.iter().map(|&(digit, place)| digit * 10_u64.pow(place)).sum());
    prop_oneof![digits, round, sparse]
}

/// Reads a sentence whose words from `start` to `end` spell a number: the number, or nothing of these words.
fn check(language: Language, text: &str, start: usize, end: usize, number: Decimal) -> Result<bool, String> {
    let figures = Extractor::builder().language(language).build().read(text).into_figures();
    let within: Vec<_> = figures.iter().filter(|figure| figure.start() < end && figure.end() > start).collect();
    let told = || within.iter().map(|figure| format!("{:?} {figure}", figure.text())).collect::<Vec<_>>().join(", ");
    match within.as_slice() {
        [] => Ok(false),
        [one] if one.start() <= start && one.end() >= end && one.value().map(|value| value.abs()) == Some(number) => Ok(true),
        _ => Err(format!("{number} in {text:?}: {}", told())),
    }
}

/// The share of `texts` that are read at all; each has to be read right or not at all.
fn share(language: Language, texts: impl Iterator<Item = (String, usize, usize, Decimal)>) -> (usize, usize) {
    let mut read = 0;
    let mut all = 0;
    let mut wrong = Vec::new();
    for (text, start, end, number) in texts {
        all += 1;
        match check(language, &text, start, end, number) {
            Ok(found) => read += usize::from(found),
            Err(message) => wrong.push(message),
        }
    }
    assert!(wrong.is_empty(), "{} of {all} are wrong:\n{}", wrong.len(), wrong.iter().take(20).cloned().collect::<Vec<_>>().join("\n"));
    (read, all)
}

fn framed((before, behind): (&str, &str), spelled: &str, number: u64) -> (String, usize, usize, Decimal) {
    (format!("{before}{spelled}{behind}"), before.len(), before.len() + spelled.len(), Decimal::from(number))
}

const PLAIN: Style =
    Style { and: true, hyphen: true, comma: false, article: false, indian: false, hundreds: false, case: Case::Lower, wide: false };

/// Every number below ten thousand, in each of the usual ways.
#[test]
fn every_small_number() {
    let styles = [
        PLAIN,
        Style { and: false, ..PLAIN },
        Style { hyphen: false, ..PLAIN },
        Style { and: false, hyphen: false, comma: true, ..PLAIN },
        Style { hundreds: true, ..PLAIN },
        Style { hundreds: true, and: false, ..PLAIN },
        Style { article: true, ..PLAIN },
        Style { case: Case::Upper, ..PLAIN },
        Style { wide: true, ..PLAIN },
    ];
    for (at, &style) in styles.iter().enumerate() {
        let frame = FRAMES[at % 2];
        let texts = (2..10_000).step_by(if at == 0 { 1 } else { 7 }).map(|number| framed(frame, &english(number, style), number));
        let (read, all) = share(Language::English, texts);
        // "a thousand five" is as often 1500.
        let most = if style.article { all * 99 / 100 } else { all };
        assert!(read >= most, "{read} of {all} are read: {style:?}");
    }
}

/// The same around each power of ten.
#[test]
fn numbers_beside_powers_of_ten() {
    let near = (3..16).flat_map(|place| {
        let power = 10_u64.pow(place);
        [power - 1, power, power + 1, power + 10, power + 99, 2 * power + power / 10, 11 * power, 25 * power + power / 100]
    });
    let texts = near.flat_map(|number| FRAMES.iter().take(2).map(move |&frame| framed(frame, &english(number, PLAIN), number)));
    let (read, all) = share(Language::English, texts);
    assert_eq!(read, all);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1500, ..ProptestConfig::default() })]

    /// Any number, spelled in any way, in any frame.
    #[test]
    fn any_english_number(number in number(), style in style(), frame in 0..FRAMES.len()) {
        let (text, start, end, value) = framed(FRAMES[frame], &english(number, style), number);
        prop_assert!(check(Language::English, &text, start, end, value).is_ok(), "{:?}", check(Language::English, &text, start, end, value));
    }

    /// Two numbers that something stands between.
    #[test]
    fn two_numbers(low in number(), more in number(), style in style()) {
        // "from two to one thousand" may be of thousands, "eleven hundred to twelve hundred crore" is of crores.
        let style = Style { hundreds: false, ..style };
        let (low, high) = (low.max(1000), low.max(1000) + more.max(2));
        let (one, other) = (english(low, style), english(high, style));
        for (before, joint, behind) in [("It costs between ", " and ", " dollars."), ("It fell from ", " to ", " pounds."), ("", ", against ", ".")] {
            let text = format!("{before}{one}{joint}{other}{behind}");
            for figure in Extractor::new().read(&text).figures() {
                let values = [figure.value(), figure.low(), figure.high()];
                let right = values.into_iter().flatten().all(|value| value == Decimal::from(low) || value == Decimal::from(high));
                prop_assert!(right, "{text:?}: {figure} {:?}", figure.text());
            }
        }
    }

    /// Digits with their scales, each below the one before: "3 billion 400 million".
    #[test]
    fn falling_scales_in_digits(high in 1_u64..1000, low in 1_u64..1000, frame in 0..FRAMES.len()) {
        let text = format!("{high} billion {low} million");
        let number = high * 1_000_000_000 + low * 1_000_000;
        let (text, start, end, value) = framed(FRAMES[frame], &text, number);
        prop_assert!(check(Language::English, &text, start, end, value).is_ok(), "{:?}", check(Language::English, &text, start, end, value));
    }

    /// A figure's own text, parsed strictly, gives the same value.
    #[test]
    fn its_own_text(number in number(), style in style(), frame in 0..FRAMES.len()) {
        let (text, ..) = framed(FRAMES[frame], &english(number, style), number);
        for figure in Extractor::new().read(&text).figures() {
            if let Ok(again) = figure.text().parse::<financial_figures::Expression>() {
                prop_assert_eq!(again.figure().quantity().extent(), figure.quantity().extent(), "{} in {}", figure.text(), text);
            }
        }
    }
}

// How Chinese spells ---------------------------------------------------------------------------------------------

/// The characters of a writer: everyday, traditional, or those of a cheque.
#[derive(Debug, Clone, Copy)]
struct Characters {
    digits: [&'static str; 10],
    places: [&'static str; 4],
    scales: [&'static str; 4],
    /// 十五, not 一十五.
    bare_ten: bool,
    /// 两千, 两万.
    two: Option<&'static str>,
}

const EVERYDAY: Characters = Characters {
    digits: ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"],
    places: ["", "十", "百", "千"],
    scales: ["", "万", "亿", "万亿"],
    bare_ten: true,
    two: Some("两"),
};
const TRADITIONAL: Characters = Characters { scales: ["", "萬", "億", "萬億"], two: Some("兩"), ..EVERYDAY };
const FORMAL: Characters = Characters {
    digits: ["零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"],
    places: ["", "拾", "佰", "仟"],
    scales: ["", "万", "亿", "万亿"],
    bare_ten: false,
    two: None,
};

/// Four digits, with zeros where places are empty; `led` where higher places stand before.
fn myriad(number: u64, led: bool, characters: Characters) -> String {
    let mut text = String::new();
    let mut gap = led && number < 1000;
    for place in (0..4).rev() {
        let digit = (number / 10_u64.pow(place) % 10) as usize;
        if digit == 0 {
            gap |= !text.is_empty();
            continue;
        }
        if gap {
            text += characters.digits[0];
            gap = false;
        }
        let bare = characters.bare_ten && place == 1 && digit == 1 && text.is_empty() && !led;
        match characters.two {
            Some(two) if digit == 2 && place >= 2 => text += two,
            _ if !bare => text += characters.digits[digit],
            _ => {}
        }
        text += characters.places[place as usize];
    }
    text
}

fn chinese(number: u64, characters: Characters) -> String {
    if number == 0 {
        return characters.digits[0].to_owned();
    }
    let mut text = String::new();
    // A gap between two myriads is told by one zero.
    for scale in (0..4).rev() {
        let group = number / 10_u64.pow(4 * scale) % 10_000;
        if group > 0 {
            text += &myriad(group, !text.is_empty(), characters);
            text += characters.scales[scale as usize];
        }
    }
    // 一万亿零五亿 is written 一万零五亿.
    text
}

const CHINESE_FRAMES: &[(&str, &str)] = &[
    ("公司支付", "元购地。"),
    ("贷款", "元，为期三年。"),
    ("罚款约", "美元。"),
    ("收款", "元。"),
    ("上涨", "点。"),
    ("共售出", "股。"),
    ("超过", "人受影响。"),
    ("价格为人民币", "元整"),
    ("从去年的", "吨增长5%。"),
    ("它值", "日元吗？"),
    ("营收", "元，同比增长3%。"),
    ("（", "元）"),
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 1500, ..ProptestConfig::default() })]

    /// Any number below a trillion, in any characters, in any frame.
    #[test]
    fn any_chinese_number(number in number(), kind in 0..3_usize, frame in 0..CHINESE_FRAMES.len()) {
        let number = number % 1_000_000_000_000;
        let characters = [EVERYDAY, TRADITIONAL, FORMAL][kind];
        let (text, start, end, value) = framed(CHINESE_FRAMES[frame], &chinese(number, characters), number);
        let found = check(Language::Chinese, &text, start, end, value);
        prop_assert!(found.is_ok(), "{found:?}");
    }

    /// Digits with scales, each followed by the rest: 3万6420元, 88亿3千2百万元.
    #[test]
    fn mixed_chinese_numbers(high in 1_u64..10_000, low in 1000_u64..10_000, frame in 0..CHINESE_FRAMES.len(), kind in 0..4_usize) {
        let (spelled, number) = match kind {
            0 => (format!("{high}万{low}"), high * 10_000 + low),
            1 => (format!("{high}亿{low}万"), high * 100_000_000 + low * 10_000),
            2 => (format!("{}千{}百万", high % 9 + 1, low % 9 + 1), (high % 9 + 1) * 10_000_000 + (low % 9 + 1) * 1_000_000),
            _ => (format!("{high}亿{}千{}百万", low % 9 + 1, high % 9 + 1), high * 100_000_000 + (low % 9 + 1) * 10_000_000 + (high % 9 + 1) * 1_000_000),
        };
        let (text, start, end, value) = framed(CHINESE_FRAMES[frame], &spelled, number);
        let found = check(Language::Chinese, &text, start, end, value);
        prop_assert!(found.is_ok(), "{found:?}");
    }
}

/// Every number below a hundred thousand is read where a price follows.
#[test]
fn every_small_chinese_number() {
    for characters in [EVERYDAY, TRADITIONAL, FORMAL] {
        let texts = (1..100_000).step_by(11).map(|number| framed(CHINESE_FRAMES[0], &chinese(number, characters), number));
        let (read, all) = share(Language::Chinese, texts);
        assert!(read * 1000 >= all * 995, "{read} of {all} are read");
    }
}
