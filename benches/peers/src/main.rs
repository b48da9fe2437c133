//! Compares `financial-figures` with what else a Rust program can read figures with: in one process, in turn, over
//! the same text, in CPU time. It ends with a table of ratios, each the median of its rounds.
//!
//! `cargo run --release --manifest-path benches/peers/Cargo.toml -- --help`

mod clock;
mod contestants;
mod patterns;
mod table;
mod texts;

use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::str::FromStr;
use std::time::{Duration, Instant};

use cpu_time::ThreadTime;
use financial_figures::{Expression, Extractor, Language, Money, Scratch};
use rust_decimal::Decimal;

use clock::{Race, Runner, median};
use patterns::Patterns;
use table::{Measure, Target, Throughput};
use texts::{Manner, Text};

const HELP: &str = "\
Compares financial-figures with regex, duckling, text2num and Decimal::from_str.

  --text FILE      read this file, one text per line, in place of the project's own (may be repeated); its script tells
                   whether it is Chinese or Japanese, else it is taken for English
  --articles FILE  the same, each line a whole article
  --json FILE      also write the results as JSON
  --quick          fewer and shorter rounds, for a first look
  --check          exit with status 1 if a result misses what is to hold
  --help           this";

struct Options {
    texts: Vec<Text>,
    json: Option<PathBuf>,
    quick: bool,
    check: bool,
}

fn main() -> ExitCode {
    let options = match options() {
        Ok(Some(options)) => options,
        Ok(None) => {
            println!("{HELP}");
            return ExitCode::SUCCESS;
        }
        Err(error) => {
            eprintln!("{error}");
            return ExitCode::from(2);
        }
    };
    let mut bench = Bench::new(options.quick);
    for text in &options.texts {
        bench.peers(text);
        if text.language == Language::English {
            bench.duckling(text);
        } else {
            bench.beside_english(text);
        }
    }
    bench.strict();
    let news = texts::news();
    let reference = options.texts.iter().find(|text| text.language == Language::English).unwrap_or(&news);
    bench.threads(reference);
    bench.long(reference);
    bench.hostile(reference);

    table::print(&bench.throughputs, &bench.measures);
    if let Some(path) = options.json {
        let json = table::json(&bench.throughputs, &bench.measures);
        if let Err(error) = std::fs::write(&path, format!("{json:#}\n")) {
            eprintln!("cannot write {}: {error}", path.display());
            return ExitCode::from(2);
        }
    }
    if options.check && bench.measures.iter().any(Measure::missed) { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

/// The command line; `None` asks for help.
fn options() -> Result<Option<Options>, String> {
    use lexopt::prelude::*;
    let mut options = Options { texts: Vec::new(), json: None, quick: false, check: false };
    let mut parser = lexopt::Parser::from_env();
    while let Some(argument) = parser.next().map_err(|error| error.to_string())? {
        match argument {
            Long("text") => options.texts.push(text_at(Path::new(&value(&mut parser)?), Manner::Short)?),
            Long("articles") => options.texts.push(text_at(Path::new(&value(&mut parser)?), Manner::Articles)?),
            Long("json") => options.json = Some(value(&mut parser)?.into()),
            Long("quick") => options.quick = true,
            Long("check") => options.check = true,
            Long("help") | Short('h') => return Ok(None),
            other => return Err(other.unexpected().to_string()),
        }
    }
    if options.texts.is_empty() {
        options.texts = texts::own();
    }
    Ok(Some(options))
}

fn value(parser: &mut lexopt::Parser) -> Result<std::ffi::OsString, String> {
    parser.value().map_err(|error| error.to_string())
}

fn text_at(path: &Path, manner: Manner) -> Result<Text, String> {
    let content = std::fs::read_to_string(path).map_err(|error| format!("cannot read {}: {error}", path.display()))?;
    let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    if content.lines().all(str::is_empty) {
        return Err(format!("{}: no line holds anything", path.display()));
    }
    Ok(Text::new(&name, manner, content))
}

/// It does not tell how many numbers it found, so that the length of its output stands for them.
const TEXT2NUM: &str = "text2num (bytes out)";

/// An extractor that lives to the end of the process, so that no contestant borrows the bench.
fn kept(language: Language, facts: bool) -> &'static Extractor {
    Box::leak(Box::new(Extractor::builder().language(language).facts(facts).build()))
}

struct Bench {
    extractor: &'static Extractor,
    rounds: usize,
    sample: Duration,
    quick: bool,
    throughputs: Vec<Throughput>,
    measures: Vec<Measure>,
}

impl Bench {
    fn new(quick: bool) -> Self {
        let (rounds, sample) = if quick { (5, Duration::from_millis(5)) } else { (31, Duration::from_millis(20)) };
        Self { extractor: kept(Language::English, true), rounds, sample, quick, throughputs: Vec::new(), measures: Vec::new() }
    }

    /// Ours against the regexes and `text2num`, line by line. What a figure is about no regex tells, so that ours is held
    /// against them without; with it, it is a row of its own.
    fn peers(&mut self, text: &Text) {
        eprintln!("{}: peers", text.name);
        let lines = text.lines();
        let patterns = Patterns::of(text.language);
        let (plain, whole) = (kept(text.language, false), kept(text.language, true));
        let mut runners = vec![
            Runner::new("ours, without facts", self.sample, contestants::ours(plain, &lines)),
            Runner::new("regex, find_iter", self.sample, contestants::regex(&patterns.money, &lines)),
            Runner::new("regex, captures and Decimal", self.sample, contestants::regex_decimal(&patterns, &lines)),
            Runner::new("regex, every number with its unit", self.sample, contestants::regex(&patterns.every, &lines)),
            Runner::new("ours, with facts", self.sample, contestants::ours(whole, &lines)),
            Runner::new("ours, without facts, lazily", self.sample, contestants::ours_lazily(plain, &lines)),
        ];
        for (at, other, what) in [(0, 4, "facts"), (0, 5, "laziness"), (1, 2, "capturing")] {
            assert_eq!(runners[at].found, runners[other].found, "{}: {what} makes a difference in what is found", text.name);
        }
        if text.language == Language::English {
            runners.push(Runner::new(TEXT2NUM, self.sample, contestants::text2num(&lines)));
        }
        let race = Race::run(&mut runners, self.rounds);
        self.note(text, &runners, &race, texts::bytes(&lines));
        let (finding, capturing) = match (text.language, text.manner) {
            (Language::English, Manner::Short) => (Target::AtLeast { hold: 0.29, aim: 0.40 }, Target::AtLeast { hold: 0.40, aim: 0.55 }),
            (Language::English, Manner::Articles) => (Target::AtLeast { hold: 0.33, aim: 0.40 }, Target::AtLeast { hold: 0.40, aim: 0.55 }),
            _ => (Target::AtLeast { hold: 0.20, aim: 0.40 }, Target::None),
        };
        let ratios = [
            ("without facts ÷ regex find_iter", 1, finding),
            ("without facts ÷ regex with captures and Decimal", 2, capturing),
            ("without facts ÷ regex for every number with its unit", 3, Target::Aim(1.0)),
            ("without facts ÷ text2num", 6, Target::None),
        ];
        for (name, peer, target) in ratios {
            if peer < runners.len() {
                self.measure(name, &text.name, race.ratio(peer, 0), target);
            }
        }
        self.measure("with facts ÷ without", &text.name, race.ratio(0, 4), Target::None);
    }

    /// The speed in another language beside that in English news: of all of it, and of the lines in which no figure is.
    fn beside_english(&mut self, text: &Text) {
        eprintln!("{}: beside English", text.name);
        let news = texts::news();
        let (own, english) = (kept(text.language, false), kept(news.language, false));
        let without = |extractor: &Extractor, line: &&str| extractor.figures(line).next().is_none();
        for (what, all) in [("all of it", true), ("lines without figures", false)] {
            let here: Vec<&str> = text.lines().into_iter().filter(|line| all || without(own, line)).collect();
            let there: Vec<&str> = news.lines().into_iter().filter(|line| all || without(english, line)).collect();
            if here.is_empty() {
                continue;
            }
            let mut runners = [
                Runner::new("ours", self.sample, contestants::ours(own, &here)),
                Runner::new("ours, English news", self.sample, contestants::ours(english, &there)),
            ];
            let race = Race::run(&mut runners, self.rounds);
            let ratio = race.ratio(1, 0) * texts::bytes(&here) as f64 / texts::bytes(&there) as f64;
            let name = format!("without facts ÷ itself on English news, {what}");
            self.measure(&name, &text.name, ratio, Target::AtLeast { hold: 0.5, aim: 1.0 });
        }
    }

    /// Ours against `duckling`, on a sample of lines.
    fn duckling(&mut self, text: &Text) {
        eprintln!("{}: duckling", text.name);
        let lines = texts::sample(&text.lines(), if self.quick { 2_000 } else { 8_000 });
        let mut runners = [
            Runner::new("ours, on the sample", self.sample, contestants::ours(kept(text.language, false), &lines)),
            Runner::new("duckling, on a sample", self.sample, contestants::duckling(&lines)),
        ];
        let race = Race::run(&mut runners, if self.quick { 3 } else { 7 });
        self.note(text, &runners, &race, texts::bytes(&lines));
        self.measure("without facts ÷ duckling, on a sample", &text.name, race.ratio(1, 0), Target::None);
    }

    /// Strict parsing in multiples of `Decimal::from_str`.
    fn strict(&mut self) {
        eprintln!("strict parsing");
        let expression = |text: &str| black_box(text.parse::<Expression>()).map_or(0, |parsed| parsed.figures().len());
        let cases = [
            ("26.19 trillion yuan (about $3.68 trillion)", 2, Target::AtMost { hold: 20.0, aim: 10.0 }),
            ("up 3.2%", 1, Target::AtMost { hold: 8.0, aim: 4.0 }),
            ("0.1 percentage point", 1, Target::None),
            ("$1,234.56", 1, Target::None),
        ];
        let decimal = |text: &str| usize::from(black_box(Decimal::from_str(text)).is_ok());
        let money = |text: &str| usize::from(black_box(text.parse::<Money>()).is_ok());
        let mut runners = vec![
            Runner::new("Decimal", self.sample, contestants::strict("26.19", decimal)),
            Runner::new("Money", self.sample, contestants::strict("$1,234.56", money)),
        ];
        assert!(runners.iter().all(|runner| runner.found == 1000), "a strict parse failed");
        for (text, figures, _) in cases {
            let runner = Runner::new("Expression", self.sample, contestants::strict(text, expression));
            assert_eq!(runner.found, 1000 * figures, "{text}: read as something else");
            runners.push(runner);
        }
        let race = Race::run(&mut runners, self.rounds);
        for (at, (text, _, target)) in cases.into_iter().enumerate() {
            let name = format!("strict `{text}` ÷ Decimal::from_str");
            self.measure(&name, "", race.ratio(at + 2, 0), target);
        }
        self.measure("strict `$1,234.56` as Money ÷ Decimal::from_str", "", race.ratio(1, 0), Target::None);
        let nanoseconds = race.seconds(0) / 1000.0 * 1e9;
        self.measure("Decimal::from_str, nanoseconds", "", nanoseconds, Target::None);
    }

    /// How much more two threads read than one, each its half of the lines.
    ///
    /// CPU time shows what the threads cost each other; only the clock on the wall shows waiting, and it needs
    /// two cores that nobody else uses.
    fn threads(&mut self, text: &Text) {
        eprintln!("{}: two threads", text.name);
        let lines = text.lines();
        let halves = [0, 1].map(|half| lines.iter().skip(half).step_by(2).copied().collect::<Vec<&str>>());
        let mut one = Runner::new("one", self.sample, contestants::ours(self.extractor, &lines));
        let seconds = Race::run(std::slice::from_mut(&mut one), 3).seconds(0);
        let passes = (0.1 / seconds).ceil() as usize;
        let expected = one.found;
        let mut cpu = Vec::new();
        let mut wall = Vec::new();
        for _ in 0..self.rounds.min(15) {
            let start = Instant::now();
            let (single, found) = spend(self.extractor, &lines, passes);
            let single_wall = start.elapsed();
            assert_eq!(found, expected);
            let start = Instant::now();
            let extractor = self.extractor;
            let [first, second] = std::thread::scope(|scope| {
                let threads = halves.each_ref().map(|half| scope.spawn(move || spend(extractor, half, passes)));
                threads.map(|thread| thread.join().expect("a thread panicked"))
            });
            let both_wall = start.elapsed();
            assert_eq!(first.1 + second.1, expected);
            cpu.push(2.0 * single.as_secs_f64() / (first.0 + second.0).as_secs_f64());
            wall.push(single_wall.as_secs_f64() / both_wall.as_secs_f64());
        }
        let target = Target::AtLeast { hold: 1.8, aim: 1.95 };
        self.measure("two threads ÷ one, over lines, CPU time", &text.name, median(cpu.into_iter()), target);
        let best = wall.iter().copied().fold(0.0, f64::max);
        self.measure("two threads ÷ one, wall clock, best round", &text.name, best, Target::None);
        self.measure("two threads ÷ one, wall clock, median", &text.name, median(wall.into_iter()), Target::None);
    }

    /// Whether the time per byte grows with the length of a text.
    fn long(&mut self, text: &Text) {
        eprintln!("{}: one text of 1 MB and of 100 MB", text.name);
        let short = texts::repeated(&text.content, 1_000_000);
        let long = texts::repeated(&text.content, 100_000_000);
        let rounds = if self.quick { 3 } else { 9 };
        if !self.affordable("100 MB", &long) {
            return;
        }
        let (short, long) = ([short.as_str()], [long.as_str()]);
        for (how, pass) in [
            ("figures", contestants::ours_lazily as for<'a> fn(&'a Extractor, &'a [&'a str]) -> clock::Pass<'a>),
            ("read_into", contestants::ours),
        ] {
            let mut runners = [
                Runner::new("1 MB", 5 * self.sample, pass(self.extractor, &short)),
                Runner::new("100 MB", self.sample, pass(self.extractor, &long)),
            ];
            let race = Race::run(&mut runners, rounds);
            let target = Target::AtMost { hold: 1.1, aim: 1.02 };
            let name = format!("time per byte at 100 MB ÷ at 1 MB, one text, {how}");
            self.measure(&name, &text.name, race.ratio(1, 0) / 100.0, target);
        }
    }

    /// The worst time per byte of any hostile text, against an ordinary one's.
    fn hostile(&mut self, text: &Text) {
        eprintln!("{}: hostile texts", text.name);
        let lines = text.lines();
        let mut race = [Runner::new("ordinary", self.sample, contestants::ours(self.extractor, &lines))];
        let ordinary = Race::run(&mut race, self.rounds.min(11)).seconds(0) / texts::bytes(&lines) as f64;
        let mut worst: Vec<(String, f64)> = texts::hostile(&text.content, 1_000_000)
            .iter()
            .map(|hostile| {
                let seconds = self.seconds_per_byte(&hostile.content);
                (hostile.name.clone(), seconds / ordinary)
            })
            .collect();
        let first = self.measures.len();
        worst.sort_by(|one, other| other.1.total_cmp(&one.1));
        for (at, (name, ratio)) in worst.into_iter().enumerate() {
            let (measure, target) = match at {
                0 => ("worst hostile text ÷ ordinary, time per byte", Target::AtMost { hold: 20.0, aim: 5.0 }),
                _ => ("hostile text ÷ ordinary", Target::None),
            };
            self.measure(measure, &name, ratio, target);
            self.measures[first + at].printed = at < 10;
        }
    }

    /// The time per byte of one text, or of its beginning where the whole would take longer than a few seconds.
    fn seconds_per_byte(&self, content: &str) -> f64 {
        let mut seconds = 0.0;
        for bytes in [10_000, 100_000, content.len()] {
            let text = [&content[..content.floor_char_boundary(bytes)]];
            let mut pass = contestants::ours(self.extractor, &text);
            let found = pass();
            let times = (0..3).map(|_| {
                let start = ThreadTime::now();
                assert_eq!(pass(), found);
                start.elapsed().as_secs_f64()
            });
            let time = median(times);
            seconds = time / text[0].len() as f64;
            if time > 0.2 && bytes < content.len() {
                eprintln!("  too slow to go on after {bytes} bytes: {time:.2} s");
                break;
            }
        }
        seconds
    }

    /// Whether a long text can be read in reasonable time, judged by its beginning.
    fn affordable(&self, what: &str, content: &str) -> bool {
        let start = &content[..content.floor_char_boundary(1_000_000)];
        let expected = self.seconds_per_byte(start) * content.len() as f64;
        if expected > 30.0 {
            eprintln!("  {what} left out: it would take {expected:.0} s a pass");
        }
        expected <= 30.0
    }

    fn note(&mut self, text: &Text, runners: &[Runner<'_>], race: &Race, bytes: usize) {
        for (at, runner) in runners.iter().enumerate() {
            self.throughputs.push(Throughput {
                text: text.name.clone(),
                contestant: runner.name,
                megabytes_per_second: bytes as f64 / race.seconds(at) / 1e6,
                nanoseconds_per_figure: (runner.name != TEXT2NUM && runner.found > 0).then(|| race.seconds(at) * 1e9 / runner.found as f64),
                found: runner.found,
            });
        }
    }

    fn measure(&mut self, name: &str, text: &str, reached: f64, target: Target) {
        self.measures.push(Measure { name: name.to_owned(), text: text.to_owned(), reached, target, printed: true });
    }
}

/// The CPU time of reading the lines `passes` times on this thread, and what a pass found.
fn spend(extractor: &Extractor, lines: &[&str], passes: usize) -> (Duration, usize) {
    let mut scratch = Scratch::new();
    let mut figures = Vec::new();
    let mut found = 0;
    let start = ThreadTime::now();
    for _ in 0..passes {
        found = 0;
        for line in lines {
            extractor.read_into(black_box(line), &mut scratch, &mut figures);
            found += black_box(&figures).len();
        }
    }
    (start.elapsed(), found)
}
