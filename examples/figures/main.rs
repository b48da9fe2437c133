//! `figures`: reads the figures in texts and shows them, or writes them as JSON lines, CSV or HTML; holds those of a
//! summary against its source, and those of a text against each other.
//!
//! ```text
//! cargo run --release --example figures -- "26.19 trillion yuan (about $3.68 trillion), up 3.2% from the previous year"
//! ```
//!
//! The path of a text: [`input`] cuts what it reads into blocks of whole lines and the blocks into pieces; every
//! piece goes to one core, where a [`Format`] turns its lines into output; [`output`] writes the pieces in their
//! order. A line that cannot be read gets a message on standard error and no output; the others are still done.
//! A check and an audit of files read them whole ([`hold`]).
//!
//! Exit status: 0 all done; 1 something could not be read or written; 2 the arguments make no sense;
//! 3 asked whether there is a figure, and there is none, or whether figures hold, and one does not; 130 interrupted
//! (what had been written ends with a whole line).

mod arguments;
mod audit;
mod check;
mod check_page;
mod check_shown;
mod csv_out;
mod excerpt;
mod extractors;
mod hold;
mod html;
mod input;
mod jsonl;
mod output;
mod progress;
mod reading;
mod silent;
mod table;
mod verdict;

use std::ffi::OsStr;
use std::fmt;
use std::io::{self, IsTerminal};
use std::path::Path;
use std::process::ExitCode;

use rayon::prelude::*;

use arguments::{Command, Layout, Source, Stream, Wanted};
use extractors::Extractors;
use input::{Block, Blocks, Piece};
use output::Output;
use progress::Progress;

/// The exit status where the answer to a question is no.
const NO: u8 = 3;

/// Where a text stands: "news.jsonl:17" or "argument 2".
struct Place<'a> {
    source: &'a str,
    /// The number of the source, counted from 1.
    number: usize,
    /// Counted from 1; an argument has none.
    line: Option<u64>,
    /// Whether somebody waits for the answer to this one text: an argument, a line typed at a terminal.
    asked: bool,
}

impl fmt::Display for Place<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.source)?;
        match self.line {
            Some(line) => write!(f, ":{line}"),
            None => Ok(()),
        }
    }
}

/// A form of output. `line` is called on all cores at once, and appends whole lines.
trait Format: Sync {
    /// What stands before everything.
    fn head(&self, _out: &mut Vec<u8>) {}
    /// The output of one text, and how many figures it has; the error is what to tell about it.
    fn line(&self, place: &Place<'_>, line: &str, out: &mut Vec<u8>) -> Result<usize, String>;
    /// What is said of a file in which there was no figure.
    fn nothing(&self, _source: &str, _out: &mut Vec<u8>) {}
    /// What stands after everything.
    fn foot(&self, _out: &mut Vec<u8>) {}
}

fn main() -> ExitCode {
    output::finish_lines_on_interrupt();
    let arguments = match arguments::read() {
        Ok(Command::Run(arguments)) => arguments,
        Ok(Command::Print(text)) => return ended(Output::new().write(text.as_bytes()), ExitCode::SUCCESS),
        Ok(Command::Hold(holding)) => return hold::run(holding),
        Err(message) => {
            output::complain(&message);
            return ExitCode::from(2);
        }
    };
    let extractors = Extractors::new(arguments.settings);
    let format: Box<dyn Format> = match arguments.layout {
        _ if arguments.check => Box::new(check::Check::new(extractors, arguments.wanted == Wanted::Whether)),
        Layout::JsonLines => Box::new(jsonl::JsonLines::new(extractors)),
        _ if arguments.wanted != Wanted::Figures => Box::new(silent::Silent::new(extractors)),
        Layout::Table => Box::new(table::Table::new(extractors, output::in_colour(), arguments.width.or_else(output::width))),
        Layout::Csv => Box::new(csv_out::Csv::new(extractors)),
        Layout::Html => Box::new(html::Html::new(extractors)),
    };
    let mut run = Run {
        format: &*format,
        layout: arguments.layout,
        wanted: arguments.wanted,
        output: Output::new(),
        progress: Progress::over(&arguments.sources),
        found: 0,
        all_well: true,
    };
    let written = run.all(&arguments.sources);
    run.progress.finish();
    let found = run.found > 0;
    match arguments.wanted {
        // One figure that is asked for settles it, whatever could not be read.
        Wanted::Whether if found => ExitCode::from(if arguments.check { NO } else { 0 }),
        Wanted::Whether if run.all_well => ExitCode::from(if arguments.check { 0 } else { NO }),
        _ => ended(written, if run.all_well { ExitCode::SUCCESS } else { ExitCode::FAILURE }),
    }
}

/// The exit status, after telling why writing failed. Whoever closed the pipe wants to hear no more of it.
fn ended(written: io::Result<()>, otherwise: ExitCode) -> ExitCode {
    match written {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            output::complain(&format!("standard output: {error}"));
            ExitCode::FAILURE
        }
        _ => otherwise,
    }
}

/// One run of the program; its methods fail only when the output cannot be written.
struct Run<'a> {
    format: &'a dyn Format,
    layout: Layout,
    wanted: Wanted,
    output: Output,
    progress: Progress,
    /// Figures so far, of all sources.
    found: usize,
    all_well: bool,
}

impl Run<'_> {
    fn all(&mut self, sources: &[Source]) -> io::Result<()> {
        let mut around = Vec::new();
        self.format.head(&mut around);
        self.write(&around)?;
        for (index, source) in sources.iter().enumerate() {
            let before = self.found;
            let name = match source {
                Source::Argument { number, .. } => format!("argument {number}"),
                Source::Stream(stream) => stream.to_string(),
            };
            let place = Place { source: &name, number: index + 1, line: None, asked: false };
            match source {
                Source::Argument { text, .. } => self.argument(&place, text)?,
                Source::Stream(Stream::Standard) => {
                    self.lines(&Place { asked: io::stdin().is_terminal(), ..place }, io::stdin().lock())?;
                }
                Source::Stream(Stream::File(path)) => match input::open(path) {
                    Ok(file) => self.lines(&place, file)?,
                    Err(reason) => self.fault(&format!("{name}: {reason}")),
                },
            }
            match self.wanted {
                Wanted::Figures => {}
                Wanted::Whether if self.found > 0 => return Ok(()),
                Wanted::Whether => {}
                Wanted::Count => {
                    let source = if sources.len() > 1 { format!("{name}:") } else { String::new() };
                    self.output.write(format!("{source}{}\n", self.found - before).as_bytes())?;
                }
            }
        }
        around.clear();
        self.format.foot(&mut around);
        self.write(&around)
    }

    /// Writes the output of a format, where it is wanted.
    fn write(&mut self, lines: &[u8]) -> io::Result<()> {
        if self.wanted == Wanted::Figures { self.output.write(lines) } else { Ok(()) }
    }

    /// A text of the command line: one text, whatever line ends it has in it.
    fn argument(&mut self, place: &Place<'_>, text: &OsStr) -> io::Result<()> {
        let mut out = Vec::new();
        let done = match input::utf8(text.as_encoded_bytes()) {
            Ok(text) => self.format.line(&Place { asked: true, ..*place }, text, &mut out),
            Err(reason) => Err(reason),
        };
        self.write(&out)?;
        match done {
            Err(reason) if self.layout == Layout::JsonLines => {
                self.fault(&format!("{place}: {reason} (--jsonl takes records; --file reads a file of them)"));
            }
            Err(reason) => self.fault(&format!("{place}: {reason}")),
            Ok(found) => {
                self.found += found;
                if Path::new(text).is_file() {
                    let name = text.to_string_lossy();
                    let note = format!("{place}: {name} was read as a text; --file {name} reads the file");
                    self.progress.aside(|| output::complain(&note));
                }
            }
        }
        Ok(())
    }

    /// A file or standard input: one text per line.
    fn lines(&mut self, place: &Place<'_>, from: impl io::Read) -> io::Result<()> {
        let before = self.found;
        let mut blocks = Blocks::new(from);
        let mut number = 1;
        loop {
            let block = match blocks.next() {
                Ok(Some(block)) => block,
                Ok(None) => break,
                Err(error) => {
                    self.fault(&format!("{}:{number}: {error}", place.source));
                    return Ok(());
                }
            };
            match block {
                Block::Lines(bytes) => {
                    let pieces = input::pieces(bytes, &mut number);
                    let done: Vec<_> = pieces.par_iter().map(|piece| self.piece(place, piece)).collect();
                    let read = bytes.len();
                    for Done { out, found, faults } in done {
                        self.write(&out)?;
                        self.found += found;
                        faults.iter().for_each(|fault| self.fault(fault));
                    }
                    self.progress.advance(read);
                    if self.wanted == Wanted::Whether && self.found > 0 {
                        return Ok(());
                    }
                }
                Block::TooLong { bytes } => {
                    let most = input::LONGEST_LINE >> 20;
                    self.fault(&format!("{}:{number}: line longer than {most} MiB", place.source));
                    self.progress.advance(bytes);
                    number += 1;
                }
            }
        }
        if self.found == before && !place.asked {
            let mut out = Vec::new();
            self.format.nothing(place.source, &mut out);
            self.write(&out)?;
        }
        Ok(())
    }

    /// What comes of a piece, in the order of its lines.
    fn piece(&self, place: &Place<'_>, piece: &Piece<'_>) -> Done {
        let mut done = Done { out: Vec::with_capacity(2 * piece.bytes.len()), found: 0, faults: Vec::new() };
        for (number, line) in piece.lines() {
            let place = Place { line: Some(number), ..*place };
            let read = match input::utf8(line) {
                Ok(text) if text.trim().is_empty() => Ok(0),
                Ok(text) => self.format.line(&place, text, &mut done.out),
                Err(reason) => Err(reason),
            };
            match read {
                Ok(found) => done.found += found,
                Err(reason) => done.faults.push(format!("{place}: {reason}")),
            }
        }
        done
    }

    fn fault(&mut self, message: &str) {
        self.all_well = false;
        self.progress.aside(|| output::complain(message));
    }
}

/// What comes of a piece.
struct Done {
    out: Vec<u8>,
    found: usize,
    faults: Vec<String>,
}
