//! Each row of the frames is named by the sentences that are for it, and none is without one that is read otherwise when
//! the row is taken away.
//!
//! A row of these tables is the name of a frame, a text, and what is said of each amount: its text, then `up`, `down` or
//! `flat` for a change, `reached up` and so on for a level that moved so, `from another` where an earlier level is told.

use std::collections::HashSet;

use crate::amount::Settling;
use crate::clause::Statement;
use crate::language::{Language, Settings};
use crate::lex::{Lexed, Lexemes, lexer};
use crate::lexicon::Lexicon;
use crate::lexicon::frame::Frames;
use crate::reading::passes;
use crate::value::Direction;

type Row = (&'static str, &'static str, &'static str);

/// What is said of the amounts of a text.
fn said(text: &str, lexicon: &Lexicon, settings: &Settings) -> String {
    let mut lexemes = Lexemes::default();
    lexer::lex(text, 0, text.len(), lexicon, settings, &mut lexemes);
    let sentence = &Lexed::new(text, &lexemes, lexicon, settings);
    let mut statements = Vec::new();
    passes::guarded(sentence, &lexemes.openers, &Settling::default(), &mut statements);
    passes::complete(sentence, &Settling::default(), &mut statements);
    let all: Vec<String> = statements.iter().map(|statement| of(text, statement)).collect();
    all.join(" | ")
}

fn of(text: &str, statement: &Statement) -> String {
    let amount = text[statement.amount.start..statement.amount.stop].to_owned();
    let way = statement.direction.map_or("", Direction::as_str);
    let from = if statement.from.is_some() { " from another" } else { "" };
    match (statement.change, way) {
        (true, way) => format!("{amount} {way}"),
        (false, "") => format!("{amount}{from}"),
        (false, way) => format!("{amount} reached {way}{from}"),
    }
}

/// Holds every row against what is read, and what is read without its frame; the frames that no row needs.
fn check(language: Language, table: &[Row]) -> HashSet<&'static str> {
    let (lexicon, settings) = language.load();
    let mut otherwise = Vec::new();
    let mut needed = HashSet::new();
    for &(name, text, wanted) in table {
        let read = said(text, lexicon, &settings);
        if read != wanted {
            otherwise.push(format!("{name}: {text:?}\n  - {wanted}\n  + {read}"));
        }
        assert!(settings.frames.rows().any(|frame| frame.name == name), "no frame {name:?}");
        let frames: &'static Frames = Box::leak(Box::new(settings.frames.without(name)));
        if said(text, lexicon, &Settings { frames, ..settings.clone() }) != read {
            needed.insert(name);
        }
    }
    assert!(otherwise.is_empty(), "{} rows are read otherwise:\n{}", otherwise.len(), otherwise.join("\n"));
    let mut names = HashSet::new();
    for frame in settings.frames.rows() {
        assert!(names.insert(frame.name), "two frames are called {:?}", frame.name);
    }
    settings.frames.rows().map(|frame| frame.name).filter(|name| !needed.contains(name)).collect()
}

/// A frame that several languages have is shown in one of them.
#[test]
fn no_frame_is_idle() {
    let tables = [(Language::English, ENGLISH), (Language::Chinese, CHINESE), (Language::German, GERMAN), (Language::Japanese, JAPANESE)];
    let idle = tables.map(|(language, table)| (language, check(language, table)));
    let has = |language: Language, name: &str| language.load().1.frames.rows().any(|frame| frame.name == name);
    let shown = |name: &str| idle.iter().any(|(language, idle)| has(*language, name) && !idle.contains(&name));
    let unneeded: HashSet<_> = idle.iter().flat_map(|(_, names)| names).filter(|name| !shown(name)).collect();
    assert!(unneeded.is_empty(), "no row needs these frames: {unneeded:?}");
}

const ENGLISH: &[Row] = &[
    ("A-long low", "It fell to a 3-year low.", "3-year"),
    ("label: +A", "EBITDA: +$71m", "+$71m"),
    ("to exceed A", "Sales growth is set to exceed $5m.", "$5m"),
    ("raises A% stake", "It picked up a 5% stake.", "5%"),
    ("falls below A", "Oil fell below $80.", "$80 reached down"),
    ("falls below A%", "The ratio fell below 2.5 times.", "2.5 times reached down"),
    ("to drop below A%", "Margins may drop below 5%.", "5% reached down"),
    ("A rise", "It posted 11% organic sales growth.", "11% up"),
    ("A rise", "Lower prices drove a 7% drop in sales.", "7% down"),
    ("A things rise", "A 40 point rise followed.", "40 point up"),
    ("A number rise", "It forecast a 200,000 increase in jobs.", "200,000 up"),
    ("A% gain", "It had a 4 percent gain.", "4 percent up"),
    ("cuts the A w", "It cut the 15% surcharge.", "15%"),
    ("cuts the A things", "It cut the three jobs.", "three jobs"),
    ("at a higher A", "Notes were sold at a higher 7.1% yield.", "7.1% reached up"),
    ("moves A", "Sales rose 5%.", "5% up"),
    ("up A", "Sales were up 5%.", "5% up"),
    ("cuts A%", "It raised fees and cut 5%.", "5% down"),
    ("cuts A jobs", "It cut 500 jobs.", "500 jobs down"),
    ("loses A%", "Shares lost 5%.", "5% down"),
    ("loses A to A", "Shares lost $2 to $40.", "$2 down | $40 reached down"),
    ("loses A to settle at A", "Cocoa lost 8 cents to settle at 18.10.", "8 cents down | 18.10 reached down"),
    ("the w gains A", "The rupee gains 29 paise.", "29 paise up"),
    ("…, off A", "Gold was at $2,045, off 0.3%.", "$2,045 | 0.3% down"),
    ("A more than in May", "Guests spent $6 more than in May.", "$6 up"),
    ("A% lower n-month w", "Halden posts 8% lower nine-month profit.", "8% down"),
    ("growth will be A%", "Growth will be 4%.", "4% up"),
    ("grows at A", "Sales should grow at 7%.", "7% up"),
    ("lifts w A%", "It lifts sugar futures 2%.", "2% up"),
    ("lifts its n-week w A%", "It raised its two-week deposit rate 50 basis points.", "two-week | 50 basis points up"),
    ("lifts the w … A%", "The bank cut the rate it pays on reserves 10 basis points.", "10 basis points down"),
    ("rose a w A%", "Output rose a seasonally adjusted 0.3%.", "0.3% up"),
    ("cuts w in half", "It cut its dividend in half.", "half down"),
    ("A higher", "Costs were 5% higher.", "5% up"),
    ("A points up", "The index closed 40 points up.", "40 points up"),
    ("a third higher", "Fees will be a third lower.", "a third down"),
    ("rise from w of A", "Costs were $3m, a fall from the prior guidance of $5m.", "$3m from another | $5m"),
    ("grows in the A range", "Sales will grow in the 3% range.", "3% up"),
    ("is off A", "The index was off 32 points.", "32 points down"),
    ("off A to A", "Crude was off 98 cents to $69.", "98 cents down | $69 reached down"),
    ("w off A%", "Wheat gained 2%, corn off 1.8%.", "2% up | 1.8% down"),
    ("adds A to w", "The purchase added 3 points to growth.", "3 points up"),
    ("A, totalling A", "Sales fell 6%, totalling $3m.", "6% down | $3m reached down"),
    ("moves … by A", "Sales grew in Asia by 5%.", "5% up"),
    ("cuts w growth … by A", "The strike reduced our sales growth by 2 points.", "2 points down"),
    ("cuts its view of growth to A", "It cut its forecast for organic growth to 2%.", "2% reached down"),
    ("moves A by A", "Sales rose 2% by 3 points.", "2% up | 3 points up"),
    ("moves A and by A", "Sales rose by 5% in May and by 3% in June.", "5% up | 3% up"),
    ("moves w … by A", "The plan would increase productivity by 5%.", "5% up"),
    ("cuts the A w by A", "It cut the 145% tariff on goods by 115 points.", "145% | 115 points down"),
    ("A more than before", "It earned $5m more than in 2019.", "$5m up"),
    ("swung to a profit of A", "It swung to a net loss of $5m.", "$5m reached down"),
    ("fell to a low of A", "It fell to a new low of $5.", "$5 reached down"),
    ("rose A to a w A", "It rose 2% to a seasonally adjusted $5.", "2% up | $5 reached up"),
    ("A drop … to a w of A", "A 25 basis point drop took the rate to a level of 2.75%.", "25 basis point down | 2.75% reached down"),
    ("cut its w to a w of A", "It raised its outlook to a range of $5 to $6.", "$5 to $6 reached up"),
    ("rise of A", "It saw increases of 5%.", "5% up"),
    ("gain of A%", "It had a gain of 5%.", "5% up"),
    ("rise in w of A", "It saw an increase in sales of 5%.", "5% up"),
    ("rise to w of A", "It made an increase to inventories of $2m.", "$2m up"),
    ("declines in w of A", "It had declines in selling prices of 30%.", "30% down"),
    ("growth was A%", "Growth in the quarter was 7%.", "7% up"),
    ("growth came in at A%", "Organic growth came in at 5%.", "5% up"),
    ("shrinks at a A rate", "The economy is shrinking at a 2.4 percent annual rate.", "2.4 percent down"),
    ("A, flat with", "Net charge-offs were 22 basis points, flat with May.", "22 basis points reached flat"),
    ("swung to A profit", "It swung to a $5m operating profit.", "$5m reached up"),
    ("A rise in w at A", "It had a 6% rise in net profit at $5m.", "6% up | $5m reached up"),
    ("moves … to A", "Sales rose in May to $5m.", "$5m reached up"),
    ("moves … to reach A", "Sales rose in May to reach $5m.", "$5m reached up"),
    ("to move w … to A", "It will increase production to 500 barrels.", "500 barrels reached up"),
    ("+A to A", "Oil +2% to $80.", "+2% up | $80 reached up"),
    ("up at A", "Oil was up at $80.", "$80 reached up"),
    ("flat with A", "Sales were flat with $30 million last year.", "$30 million reached flat"),
    ("stays at A", "The rate stayed at 5%.", "5% reached flat"),
    ("unchanged … at A", "It left rates unchanged in May at 5%.", "5% reached flat"),
];

const GERMAN: &[Row] = &[
    ("moves … by A", "Der Umsatz stieg im Mai um 5 Prozent.", "5 Prozent up"),
    ("Plus von A", "Es gab ein Plus von 5 Prozent.", "5 Prozent up"),
    ("by A … off", "Der Export nahm um 3 Prozent gegenüber Mai ab.", "3 Prozent down"),
    ("moves A, w by A", "Der Umsatz stieg um 4 Prozent, das Ergebnis um 9 Prozent.", "4 Prozent up | 9 Prozent up"),
    ("by A … moves", "Der Umsatz ist um 12 Prozent gestiegen.", "12 Prozent up"),
    ("to A … moves", "Der Umsatz ist auf 3 Millionen Euro gestiegen.", "3 Millionen Euro reached up"),
    ("above A moves", "Der Preis ist wieder über 90 Euro gestiegen.", "90 Euro reached up"),
    ("goes to A … off", "Die Zahl der Nutzer nahm im Mai auf 3 Millionen zu.", "3 Millionen reached up"),
    ("Plus betrug A", "Das Minus betrug 4 Prozent.", "4 Prozent down"),
    ("Plus betrug A", "Das Wachstum lag bei 3 Prozent.", "3 Prozent up"),
    ("-A auf A", "Betriebsergebnis: -12,3 % auf 45,1 Mio. €", "-12,3 % down | 45,1 Mio. € reached down"),
    ("… und erreichte A", "Der Umsatz legte um 5 Prozent zu und erreichte 3 Millionen Euro.", "5 Prozent up | 3 Millionen Euro reached up"),
    ("mit A unverändert", "Der Umsatz lag mit 3 Millionen Euro nahezu unverändert.", "3 Millionen Euro reached flat"),
];

const CHINESE: &[Row] = &[
    ("A rise", "录得8%的涨幅。", "8% up"),
    ("攀升逼近A", "失业率攀升逼近6%。", "6% reached up"),
    ("跌破A", "价格跌破20万元。", "20万元 reached down"),
    ("降为A", "税率由25%降为15%。", "25% | 15% reached down from another"),
    ("A，与上月持平", "利率为4.2%，与上月持平。", "4.2% reached flat"),
    ("同比-A", "利润同比-3亿元。", "-3亿元 down"),
    ("同比-A/-A", "毛利率同比-0.5pct/-0.3pct。", "-0.5pct down | -0.3pct down"),
    ("同比A", "CPI同比2.1%。", "2.1% up"),
    ("A的增速", "订单实现了20%的年度增速。", "20% up"),
    ("A的微增", "销售额实现了0.8%的微增。", "0.8% up"),
    ("A和A的微增", "销售额实现了5%和3%的同比增长。", "5% up | 3% up"),
    ("A和A的降幅", "两地分别录得5%和3%的降幅。", "5% down | 3% down"),
    ("增幅（A）", "当地增幅（62.7%）较高。", "62.7% up"),
    ("增速…，分别为A", "两地增速较低，分别为3.1%和4.2%。", "3.1% up | 4.2% up"),
    ("增速在A", "增速在6%左右。", "6% up"),
    ("，报A", "股价涨0.5%，报80元。", "0.5% up | 80元"),
    ("保持在A以上", "利率维持仍在4%以上。", "4%"),
    ("由上年的A", "由上年同期的3亿元增至5亿元。", "3亿元 | 5亿元 reached up from another"),
    ("降至今年的A", "占比从2022年的10%降至2024年的6.8%。", "10% | 6.8% reached down from another"),
    ("维持A", "增速维持2%。", "2% reached flat"),
    ("比…多A", "比上年同期多9亿元。", "9亿元 up"),
    ("比…多赚A", "比去年少花2000万元。", "2000万元 down"),
    ("，达到A", "销售额增长9%，达到4.8亿元。", "9% up | 4.8亿元 reached up"),
    ("增加n A", "央行下调利率25个基点。", "25个基点 down"),
    ("A higher at A", "股价上涨3%报20.6元。", "3% up | 20.6元 reached up"),
    ("A、A", "汽、柴油价格每吨分别提高310元和300元。", "310元 up | 300元 up"),
];

const JAPANESE: &[Row] = &[
    ("Aの黒字に転換", "損益は3億円の最終黒字に転換した。", "3億円 reached up"),
    ("A倍に増", "投資は2倍に膨らんだ。", "2倍 up"),
    ("Aに増", "価格は300円に上昇した。", "300円 reached up"),
    ("Aに据え置き", "配当は50円に据え置いた。", "50円 reached flat"),
    ("A円安", "前日比50銭円安で取引された。", "50銭 down"),
    ("倍増のA", "利益は半減の20億円だった。", "半減 down | 20億円 reached down"),
    ("倍増し、Aとなった", "利益は倍増し、20億円となった。", "倍増 up | 20億円 reached up"),
    ("横ばいのA", "利益は横ばいの20億円だった。", "20億円 reached flat"),
    ("Aで横ばい", "比率は10％で横ばいだった。", "10％ reached flat"),
    ("A増", "売上高は5％増加した。", "5％ up"),
    ("Aの減益", "5％の営業減益になった。", "5％ down"),
    ("A円の増加", "3億円の大幅な減益になった。", "3億円 down"),
    ("A（B）減", "利益は2億円（5％）減の38億円だった。", "2億円 down | 5％ down | 38億円 reached down"),
    ("A（B）安", "株価は120円（4％）安の2900円だった。", "120円 down | 4％ down | 2900円 reached down"),
    ("（A）減", "利益は2億円（5％）減の38億円だった。", "2億円 down | 5％ down | 38億円 reached down"),
    ("（A）安", "株価は120円（4％）安の2900円だった。", "120円 down | 4％ down | 2900円 reached down"),
    ("A（B）に増", "販売は1万台（8％減）に減少した。", "1万台 reached down | 8％ down"),
    ("A（B）の増収", "売上高は2億円（5％）の増収となった。", "2億円 up | 5％ up"),
    ("A、B上昇", "国内は4％、海外は8％増えた。", "4％ up | 8％ up"),
    ("Aを削減", "社員50人を削減した。", "50人 down"),
    ("A高い", "料金は2割高い。", "2割 up"),
    ("増のA", "利益は5％減の20億円だった。", "5％ down | 20億円 reached down"),
    ("倍のA", "利益は前年同期比2.5倍の50億円だった。", "2.5倍 up | 50億円 reached up"),
    ("上回るA", "利益は前年を5％上回る20億円を稼いだ。", "5％ up | 20億円 reached up"),
    ("増え、Aとなった", "利益は5％増加し、20億円となった。", "5％ up | 20億円 reached up"),
    ("伸び率はA", "成長率は2.1％だった。", "2.1％ up"),
    ("増加はA", "輸出の増加は3％だった。", "3％ up"),
    ("前年比▲A", "前年比▲3.5％となった。", "▲3.5％ down"),
    ("プラスA", "株価はプラス3％だった。", "3％ up"),
    ("前年比A倍", "利益は前年同期比2.5倍だった。", "2.5倍 up"),
];
