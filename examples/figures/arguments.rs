//! The command line.

use std::ffi::OsString;
use std::path::PathBuf;

use financial_figures::{Kind, Language, Region};
use lexopt::prelude::*;

use crate::extractors::Settings;
use crate::output;

const HELP: &str = "\
figures: reads the figures in texts

usage: figures [OPTION]... [TEXT]...

Each TEXT is one text. Without TEXT and --file, standard input is read, one text per line.

      --file PATH      read a file, one text per line; may be repeated; `-` is standard input
  -                    read standard input
      --jsonl          read and write JSON lines:
                         in   {\"id\": ANY, \"text\": \"...\", \"lang\": \"en\", \"region\": \"CA\"}
                         out  {\"id\": ANY, \"figures\": [...]}
                       `text` alone is needed, other fields are ignored; a line that cannot
                       be read gets a message and no output line
      --check          with --jsonl: check summaries against their sources
                         in   {\"id\": ANY, \"source\": \"...\", \"summary\": \"...\", \"lang\": \"en\"}
                         out  {\"id\": ANY, \"figures\": [a verdict with its evidence for each]}
      --csv            write comma-separated values, one row per figure
      --html           write one page: the texts with their figures marked, below each what was read
      --count          write only how many figures there are: one number, or one for each source
      --quiet          write nothing; the exit status tells whether there is a figure
      --kind KIND      read only this kind: money, percent, percentage_point, multiple, fraction, count
                       or number; may be repeated, or hold several with commas between them
      --width COLUMNS  width of the table (that of the terminal)
      --lang TAG       language of the texts that do not tell their own (en)
      --region CODE    country that settles what a bare `$` means: US, CA, AU ...
      --decimal-comma  `1.234,5` is one thousand and a bit
      --accounting     `(1,234)` is negative
      --help, --version
      --               what follows is text, even where it starts with `-`

Exit status: 0 all done, 1 something could not be read or written, 2 wrong arguments;
with --quiet 0 as soon as there is a figure, 3 where there is none.
";

const VERSION: &str = concat!("figures ", env!("CARGO_PKG_VERSION"), "\n");

/// What is asked for.
pub enum Command {
    /// Print this and end.
    Print(String),
    Run(Arguments),
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
    File(PathBuf),
    Standard,
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
    let mut sources = Vec::new();
    let mut settings = Settings::default();
    let mut texts = 0;
    let mut check = false;
    while let Some(argument) = parser.next()? {
        match argument {
            Long("jsonl") => choose(&mut layout, Layout::JsonLines)?,
            Long("check") => check = true,
            Long("csv") => choose(&mut layout, Layout::Csv)?,
            Long("html") => choose(&mut layout, Layout::Html)?,
            Long("count") => want(&mut wanted, Wanted::Count)?,
            Long("quiet") | Short('q') => want(&mut wanted, Wanted::Whether)?,
            Long("kind") => settings.kinds.get_or_insert_default().extend(kinds(&parser.value()?.string()?)?),
            Long("width") => width = Some(parser.value()?.parse()?),
            Long("file") => {
                let path = parser.value()?;
                sources.push(if path == "-" { Source::Standard } else { Source::File(path.into()) });
            }
            Long("lang") => {
                let tag = parser.value()?.string()?;
                settings.region = settings.region.or_else(|| Region::of_language_tag(&tag));
                settings.language = language(&tag);
            }
            Long("region") => settings.region = Some(region(&parser.value()?.string()?)?),
            Long("decimal-comma") => settings.decimal_comma = true,
            Long("accounting") => settings.accounting = true,
            Long("help") | Short('h') => return Ok(Command::Print(HELP.to_owned())),
            Long("version") | Short('V') => return Ok(Command::Print(VERSION.to_owned())),
            Value(text) if text == "-" => sources.push(Source::Standard),
            Value(text) => {
                texts += 1;
                sources.push(Source::Argument { number: texts, text });
            }
            other => return Err(other.unexpected()),
        }
    }
    if sources.is_empty() {
        sources.push(Source::Standard);
    }
    if wanted != Wanted::Figures && matches!(layout, Layout::Csv | Layout::Html) {
        return Err("--count and --quiet write no --csv and no --html".into());
    }
    if check && layout != Layout::JsonLines {
        return Err("--check reads and writes --jsonl".into());
    }
    Ok(Command::Run(Arguments { layout, wanted, check, width, sources, settings }))
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
