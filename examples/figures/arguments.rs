//! The command line.

use std::ffi::OsString;
use std::fmt;
use std::path::PathBuf;

use financial_figures::{Kind, Language, Region};
use lexopt::prelude::*;

use crate::extractors::Settings;
use crate::output;

const HELP: &str = "\
figures: reads the figures in texts

usage: figures [OPTION]... [TEXT]...
       figures --check [OPTION]... SOURCE [SUMMARY]
       figures --audit [OPTION]... [FILE]

Each TEXT is one text. Without TEXT and --file, standard input is read, one text per line.
SOURCE, SUMMARY and FILE are files; `-`, or none for the last, is standard input.

      --file PATH      read a file, one text per line; may be repeated; `-` is standard input
  -                    read standard input
      --jsonl          read and write JSON lines:
                         in   {\"id\": ANY, \"text\": \"...\", \"lang\": \"en\", \"region\": \"CA\"}
                         out  {\"id\": ANY, \"figures\": [...]}
                       `text` alone is needed, other fields are ignored; a line that cannot
                       be read gets a message and no output line
      --check          whether the figures of a summary are those of its source: the summary, below each
                       figure that does not hold the line of the source and what differs; with --html
                       one page, both texts side by side; with --jsonl many summaries:
                         in   {\"id\": ANY, \"source\": \"...\", \"summary\": \"...\", \"lang\": \"en\"}
                         out  {\"id\": ANY, \"figures\": [a verdict with its evidence for each]}
      --audit          whether changes and levels, restatements and totals of one text fit each other
      --csv            write comma-separated values, one row per figure
      --html           write one page: the texts with their figures marked, below each what was read
      --count          write only how many figures there are: one number, or one for each source
      --quiet          write nothing; the exit status tells whether there is a figure, or with --check and
                       --audit whether all hold
      --kind KIND      read only this kind: money, percent, percentage_point, multiple, fraction, count
                       or number; may be repeated, or hold several with commas between them
      --width COLUMNS  width of the table or the check (that of the terminal)
      --lang TAG       language of the texts that do not tell their own: en, zh, ja, de
                       (ja or zh where the script of the text is that of one, else en)
      --region CODE    country that settles what a bare `$` means: US, CA, AU ...
      --decimal-comma  `1.234,5` is one thousand and a bit
      --accounting     `(1,234)` is negative
      --no-facts       do not read what figures are about (entity, metric, period): much faster
      --help, --version
      --               what follows is text, even where it starts with `-`

Exit status: 0 all done, 1 something could not be read or written, 2 wrong arguments;
with --quiet 0 as soon as there is a figure, 3 where there is none; with --check 3 where a figure is
contradicted or unfounded, with --audit where something does not fit (with --jsonl only if --quiet).
";

const VERSION: &str = concat!("figures ", env!("CARGO_PKG_VERSION"), "\n");

/// What is asked for.
pub enum Command {
    /// Print this and end.
    Print(String),
    Run(Arguments),
    /// Hold whole files against each other.
    Hold(Holding),
}

/// A check or an audit of files.
pub struct Holding {
    pub task: Task,
    /// Whether nothing is written, as the exit status tells enough.
    pub quiet: bool,
    /// Columns of the terminal, where they are told.
    pub width: Option<u16>,
    pub settings: Settings,
}

pub enum Task {
    Check { source: Stream, summary: Stream, page: bool },
    Audit(Stream),
}

pub struct Arguments {
    pub layout: Layout,
    pub wanted: Wanted,
    /// Whether summaries are checked against their sources.
    pub check: bool,
    /// Columns of the table, where they are told.
    pub width: Option<u16>,
    pub sources: Vec<Source>,
    pub settings: Settings,
}

/// The form of the output; JSON lines are also a form of the input.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Layout {
    Table,
    JsonLines,
    Csv,
    Html,
}

/// How much of the answer is written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Wanted {
    Figures,
    /// How many there are.
    Count,
    /// Nothing: the exit status tells whether there are any.
    Whether,
}

/// Where texts come from.
pub enum Source {
    /// A text of the command line, with its number counted from 1.
    Argument {
        number: usize,
        text: OsString,
    },
    Stream(Stream),
}

/// What is read to its end.
#[derive(PartialEq, Eq)]
pub enum Stream {
    File(PathBuf),
    Standard,
}

impl Stream {
    fn of(path: OsString) -> Self {
        if path == "-" { Self::Standard } else { Self::File(path.into()) }
    }
}

impl fmt::Display for Stream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(path) => path.display().fmt(f),
            Self::Standard => f.write_str("standard input"),
        }
    }
}

/// Reads the command line; the error is a message.
pub fn read() -> Result<Command, String> {
    parse(lexopt::Parser::from_env()).map_err(|error| match error {
        lexopt::Error::UnexpectedOption(option) => {
            format!("there is no option {option} (see --help; a text that starts with `-` goes after `--`)")
        }
        other => other.to_string(),
    })
}

fn parse(mut parser: lexopt::Parser) -> Result<Command, lexopt::Error> {
    let (mut layout, mut wanted, mut width) = (Layout::Table, Wanted::Figures, None);
    let mut given = Vec::new();
    let mut settings = Settings::default();
    let (mut check, mut audit) = (false, false);
    while let Some(argument) = parser.next()? {
        match argument {
            Long("jsonl") => choose(&mut layout, Layout::JsonLines)?,
            Long("check") => check = true,
            Long("audit") => audit = true,
            Long("csv") => choose(&mut layout, Layout::Csv)?,
            Long("html") => choose(&mut layout, Layout::Html)?,
            Long("count") => want(&mut wanted, Wanted::Count)?,
            Long("quiet") | Short('q') => want(&mut wanted, Wanted::Whether)?,
            Long("kind") => settings.kinds.get_or_insert_default().extend(kinds(&parser.value()?.string()?)?),
            Long("width") => width = Some(parser.value()?.parse()?),
            Long("file") => given.push(Given::File(parser.value()?)),
            Long("lang") => {
                let tag = parser.value()?.string()?;
                settings.region = settings.region.or_else(|| Region::of_language_tag(&tag));
                settings.language = Some(language(&tag));
            }
            Long("region") => settings.region = Some(region(&parser.value()?.string()?)?),
            Long("decimal-comma") => settings.decimal_comma = true,
            Long("accounting") => settings.accounting = true,
            Long("no-facts") => settings.without_facts = true,
            Long("help") | Short('h') => return Ok(Command::Print(HELP.to_owned())),
            Long("version") | Short('V') => return Ok(Command::Print(VERSION.to_owned())),
            Value(value) => given.push(Given::Value(value)),
            other => return Err(other.unexpected()),
        }
    }
    if wanted != Wanted::Figures && matches!(layout, Layout::Csv | Layout::Html) {
        return Err("--count and --quiet write no --csv and no --html".into());
    }
    if settings.without_facts && (check || audit) {
        return Err("--check and --audit hold against each other what is about the same, and cannot do with --no-facts".into());
    }
    let task = match (check, audit) {
        (true, true) => return Err("only one of --check and --audit can be given".into()),
        (true, false) if layout != Layout::JsonLines => checked(layout, wanted, given)?,
        (false, true) => audited(layout, wanted, given)?,
        _ => return Ok(Command::Run(Arguments { layout, wanted, check, width, sources: sources(given), settings })),
    };
    Ok(Command::Hold(Holding { task, quiet: wanted == Wanted::Whether, width, settings }))
}

/// What stands on the command line without being an option, in its order.
enum Given {
    Value(OsString),
    /// Behind `--file`.
    File(OsString),
}

fn sources(given: Vec<Given>) -> Vec<Source> {
    let mut texts = 0;
    let mut sources: Vec<Source> = given
        .into_iter()
        .map(|given| match given {
            Given::Value(text) if text != "-" => {
                texts += 1;
                Source::Argument { number: texts, text }
            }
            Given::Value(path) | Given::File(path) => Source::Stream(Stream::of(path)),
        })
        .collect();
    if sources.is_empty() {
        sources.push(Source::Stream(Stream::Standard));
    }
    sources
}

fn checked(layout: Layout, wanted: Wanted, given: Vec<Given>) -> Result<Task, String> {
    if layout == Layout::Csv || wanted == Wanted::Count {
        return Err("--check writes no --csv and no --count".to_owned());
    }
    let mut files = files("--check", given)?.into_iter();
    let (Some(source), summary, None) = (files.next(), files.next(), files.next()) else {
        return Err("--check takes a SOURCE and a SUMMARY (see --help)".to_owned());
    };
    let summary = summary.unwrap_or(Stream::Standard);
    if (&source, &summary) == (&Stream::Standard, &Stream::Standard) {
        return Err("--check: only one of SOURCE and SUMMARY can be standard input".to_owned());
    }
    Ok(Task::Check { source, summary, page: layout == Layout::Html })
}

fn audited(layout: Layout, wanted: Wanted, given: Vec<Given>) -> Result<Task, String> {
    if layout != Layout::Table || wanted == Wanted::Count {
        return Err("--audit writes no --jsonl, --csv, --html and --count".to_owned());
    }
    let mut files = files("--audit", given)?.into_iter();
    let (file, None) = (files.next(), files.next()) else {
        return Err("--audit takes one FILE (see --help)".to_owned());
    };
    Ok(Task::Audit(file.unwrap_or(Stream::Standard)))
}

fn files(option: &str, given: Vec<Given>) -> Result<Vec<Stream>, String> {
    let stream = |given| match given {
        Given::Value(path) => Ok(Stream::of(path)),
        Given::File(_) => Err(format!("{option} takes its files without --file")),
    };
    given.into_iter().map(stream).collect()
}

fn choose(layout: &mut Layout, asked: Layout) -> Result<(), lexopt::Error> {
    if *layout != Layout::Table && *layout != asked {
        return Err("only one of --jsonl, --csv and --html can be given".into());
    }
    *layout = asked;
    Ok(())
}

fn want(wanted: &mut Wanted, asked: Wanted) -> Result<(), lexopt::Error> {
    if *wanted != Wanted::Figures && *wanted != asked {
        return Err("only one of --count and --quiet can be given".into());
    }
    *wanted = asked;
    Ok(())
}

/// The kinds by their names in the figure record, with commas between them.
fn kinds(names: &str) -> Result<Vec<Kind>, String> {
    let kind = |name: &str| Kind::from_record_name(name.trim()).ok_or(format!("--kind: there is no kind \"{name}\" (see --help)"));
    names.split(',').map(kind).collect()
}

/// A language that is not known is treated like that of a text whose language is not known.
fn language(tag: &str) -> Language {
    tag.parse().unwrap_or_else(|error| {
        output::complain(&format!("--lang: {error}; reading what needs none"));
        Language::Undetermined
    })
}

fn region(code: &str) -> Result<Region, String> {
    code.parse().map_err(|error| format!("--region: {error}"))
}
