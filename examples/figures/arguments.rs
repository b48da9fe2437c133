//! The command line.

use std::ffi::OsString;
use std::path::PathBuf;

use financial_figures::{Language, Region};
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
      --csv            write comma-separated values, one row per figure
      --html           write one page with the figures marked; hovering shows the reading
      --lang TAG       language of the texts that do not tell their own (en)
      --region CODE    country that settles what a bare `$` means: US, CA, AU ...
      --decimal-comma  `1.234,5` is one thousand and a bit
      --accounting     `(1,234)` is negative
      --help, --version
      --               what follows is text, even where it starts with `-`

Exit status: 0 all done, 1 something could not be read or written, 2 wrong arguments.
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
    let mut layout = Layout::Table;
    let mut sources = Vec::new();
    let mut settings = Settings { language: Language::English, region: None, decimal_comma: false, accounting: false };
    let mut texts = 0;
    while let Some(argument) = parser.next()? {
        match argument {
            Long("jsonl") => choose(&mut layout, Layout::JsonLines)?,
            Long("csv") => choose(&mut layout, Layout::Csv)?,
            Long("html") => choose(&mut layout, Layout::Html)?,
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
    Ok(Command::Run(Arguments { layout, sources, settings }))
}

fn choose(layout: &mut Layout, asked: Layout) -> Result<(), lexopt::Error> {
    if *layout != Layout::Table && *layout != asked {
        return Err("only one of --jsonl, --csv and --html can be given".into());
    }
    *layout = asked;
    Ok(())
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
