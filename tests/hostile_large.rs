//! Texts made to hurt, at full size: ten megabytes each, and a line of a hundred.
//!
//! `cargo test --release --test hostile_large -- --ignored`, about two minutes: too long for every `cargo test`, which
//! runs the same texts smaller in `hostile.rs`. Time is held against that of news of the same length, measured in
//! the same run, so that it means the same on any machine; memory is counted by the allocator.
#![allow(unsafe_code)]

use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use financial_figures::{Expression, Extractor, ExtractorBuilder, Kind, Language, Money};

const MEGABYTE: usize = 1 << 20;
const LENGTH: usize = 10 * MEGABYTE;

/// How many times the time of as much news a text may take: it may be all figures, where news is mostly words.
const SLOWER: f64 = 40.0;
/// What may be allocated while a text is read figure by figure, however long it is.
const ROOM: usize = 3 * MEGABYTE;

/// The system's allocator, which knows how much is in use, and how much was at most.
struct Counting;

static IN_USE: AtomicUsize = AtomicUsize::new(0);
static MOST: AtomicUsize = AtomicUsize::new(0);

unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        MOST.fetch_max(IN_USE.fetch_add(layout.size(), Relaxed) + layout.size(), Relaxed);
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, at: *mut u8, layout: Layout) {
        IN_USE.fetch_sub(layout.size(), Relaxed);
        unsafe { System.dealloc(at, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// One test after the other: the allocator counts for all of them.
fn alone() -> MutexGuard<'static, ()> {
    static ALONE: Mutex<()> = Mutex::new(());
    ALONE.lock().unwrap_or_else(PoisonError::into_inner)
}

/// What a piece of work gives, how long it took, and how much it had allocated at most.
fn measure<T>(work: impl FnOnce() -> T) -> (T, Duration, usize) {
    let before = IN_USE.load(Relaxed);
    MOST.store(before, Relaxed);
    let start = Instant::now();
    let given = work();
    (given, start.elapsed(), MOST.load(Relaxed) - before)
}

fn filled(unit: &str, length: usize) -> String {
    unit.repeat(length.div_ceil(unit.len()))
}

fn numbers(length: usize) -> String {
    let mut text = String::with_capacity(length + 20);
    for number in 1.. {
        text.push_str(&format!("{number} "));
        if text.len() >= length {
            break;
        }
    }
    text
}

/// Every word and phrase of the word lists, in the order of the lists.
fn all_words() -> String {
    let lists = [
        include_str!("../src/language/en/words.rs"),
        include_str!("../src/language/en/currencies.rs"),
        include_str!("../src/language/zh/words.rs"),
        include_str!("../src/language/zh/currencies.rs"),
        include_str!("../src/language/ja/words.rs"),
        include_str!("../src/language/ja/currencies.rs"),
    ];
    let words: Vec<&str> = lists.iter().flat_map(|list| list.lines()).flat_map(|line| line.split('"').skip(1).step_by(2)).collect();
    assert!(words.len() > 1000, "the lists are written otherwise: {} words", words.len());
    words.join(" ")
}

/// A text in news of a line each: a megabyte of something long, and the rest as ever.
fn within_news(middle: &str) -> String {
    let news = filled(NEWS, (LENGTH - middle.len()) / 2);
    format!("{news}{middle}{news}")
}

const NEWS: &str = include_str!("../benches/data/news.txt");

fn texts() -> Vec<(&'static str, String)> {
    let repeated = |name, unit| (name, filled(unit, LENGTH));
    vec![
        repeated("digits", "1"),
        ("numbers", numbers(LENGTH)),
        repeated("scales", "million "),
        repeated("brackets", "("),
        repeated("signs", "$"),
        repeated("hyphens", "1-"),
        repeated("commas", "1,"),
        repeated("commas behind two digits", "23,"),
        repeated("apostrophes", "1'23"),
        repeated("percents", "5% "),
        repeated("points", "1."),
        repeated("slashes", "1/"),
        repeated("no spaces", "thereisnospaceinit"),
        repeated("letters and digits", "x1"),
        ("words", filled(&all_words(), LENGTH)),
        ("words without spaces", filled(&all_words().replace(' ', ""), LENGTH)),
        repeated("ideographic digits", "零一二三四五六七八九十百千万亿"),
        repeated("Chinese", "营业总收入26.19万亿元，同比增长3.2%，约3.5亿美元，较上年下降0.1个百分点，"),
        ("deep brackets", format!("{}$5 million{}", "(".repeat(LENGTH / 2), ")".repeat(LENGTH / 2))),
        repeated("amounts in brackets", "($5 million) "),
        repeated("amounts", "$5 to "),
        repeated("changes", "rose 3% to $5 from $4, "),
        repeated("NUL bytes", "\0"),
        repeated("combining marks", "\u{301}"),
        repeated("marks from right to left", "\u{200f}"),
        ("a megabyte of digits", within_news(&filled("7", MEGABYTE))),
        ("a megabyte of digits behind a sign", within_news(&format!("$0.{}", filled("7", MEGABYTE)))),
        ("a megabyte of combining marks", within_news(&format!("$5{}", filled("\u{301}", MEGABYTE)))),
        ("a megabyte of marks from right to left", within_news(&format!("$5{}", filled("\u{200f}", MEGABYTE)))),
        ("a megabyte of NUL bytes", within_news(&filled("\0", MEGABYTE))),
        ("one line", filled(&NEWS.replace('\n', " "), 10 * LENGTH)),
    ]
}

/// Reads a text in each language: in a time and with an amount of memory that are in proportion to it.
#[test]
#[ignore = "minutes, and in a release build only: see the top of the file"]
fn ten_megabytes() {
    let _alone = alone();
    let of = |language| Extractor::builder().language(language);
    let choosy = of(Language::English).kinds([Kind::Count]).exclude("item [0-9]+").unwrap();
    let extractors = [of(Language::English), of(Language::Chinese), of(Language::Japanese), of(Language::Undetermined), choosy]
        .map(ExtractorBuilder::build);
    let news = filled(NEWS, LENGTH);
    let mut failures = Vec::new();
    let texts = texts();
    let read = |extractor: &Extractor, text: &str| measure(|| extractor.figures(text).count());
    for extractor in &extractors {
        for (name, text) in &texts {
            // Other programs can make one measurement longer, but hardly all of them.
            let share = text.len() as f64 / LENGTH as f64;
            let slower = |time: Duration| time.as_secs_f64() / share / read(&extractors[0], &news).1.as_secs_f64();
            let (found, time, most) = read(extractor, text);
            let mut times = slower(time);
            for _ in 0..5 {
                if times > SLOWER {
                    times = times.min(slower(read(extractor, text).1));
                }
            }
            println!("{name}: {found} figures, {times:.1} times as long as news, {most} bytes");
            if times > SLOWER {
                failures.push(format!("{name}: {times:.1} times as long as news"));
            }
            if most > ROOM {
                failures.push(format!("{name}: {most} bytes for one figure after the other"));
            }
            // All at once: the figures, which a vector that grows has twice and a half at most.
            let (reading, _, most) = measure(|| extractor.read(text));
            let figures = reading.figures();
            if most > ROOM + 3 * size_of_val(figures) {
                failures.push(format!("{name}: {most} bytes for {} figures", figures.len()));
            }
            assert!(figures.iter().all(|figure| text.get(figure.start()..figure.end()) == Some(figure.text())), "{name}");
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
#[ignore = "in a release build only: see the top of the file"]
fn ten_megabytes_strictly() {
    let _alone = alone();
    for (name, text) in texts() {
        let (error, time, most) = measure(|| text.parse::<Money>().err().zip(text.parse::<Expression>().err()));
        assert!(error.is_some(), "{name}");
        assert!(time < Duration::from_secs(1) && most < ROOM, "{name}: {time:?}, {most} bytes");
    }
}

#[cfg(feature = "serde")]
#[test]
#[ignore = "in a release build only: see the top of the file"]
fn ten_megabytes_of_json() {
    let _alone = alone();
    let record = r#"{"start":0,"end":END,"text":"TEXT","kind":"number","value":"5","bound":"exact","role":"level"}"#;
    // Each escape with the bytes that it stands for, or 0 where it stands for nothing.
    for (unit, bytes) in [(r"\ud800", 0), (r"\udc00", 0), (r"\u0000", 1), (r"\u200f", 3), (r"\ud83d\ude00", 4)] {
        let text = filled(unit, LENGTH);
        let json = record.replace("END", &(text.len() / unit.len() * bytes).to_string()).replace("TEXT", &text);
        let (figure, time, most) = measure(|| serde_json::from_str::<financial_figures::Figure<'_>>(&json).is_ok());
        assert_eq!(figure, bytes > 0, "{unit}");
        assert!(time < Duration::from_secs(2) && most < 4 * LENGTH, "{unit}: {time:?}, {most} bytes");
    }
}
