//! `figures`: reads the figures in texts and shows them, or writes them as JSON lines, CSV or HTML.
//!
//! ```text
//! cargo run --release --example figures -- "26.19 trillion yuan (about $3.68 trillion), up 3.2% from the previous year"
//! ```
//!
//! The path of a text: [`input`] cuts what it reads into blocks of whole lines and the blocks into pieces; every
//! piece goes to one core, where a [`Format`] turns its lines into output; [`output`] writes the pieces in their
//! order. A line that cannot be read gets a message on standard error and no output; the others are still done.
//!
//! Exit status: 0 all done; 1 something could not be read or written; 2 the arguments make no sense;
//! 130 interrupted (what had been written ends with a whole line).

mod arguments;
mod csv_out;
mod extractors;
mod html;
mod input;
mod jsonl;
mod output;
mod progress;
mod reading;
mod table;

use std::ffi::OsStr;
use std::fmt;
use std::io;
use std::path::Path;
use std::process::ExitCode;

use rayon::prelude::*;

use arguments::{Arguments, Command, Layout, Source};
use extractors::Extractors;
use input::{Block, Blocks, Piece};
use output::Output;
use progress::Progress;

/// Where a text stands: "news.jsonl:17" or "argument 2".
struct Place<'a> {
    source: &'a str,
    /// Counted from 1; an argument has none.
    line: Option<u64>,
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
    /// The output of one text; the error is what to tell about it.
    fn line(&self, place: &Place<'_>, line: &str, out: &mut Vec<u8>) -> Result<(), String>;
    /// What stands after everything.
    fn foot(&self, _out: &mut Vec<u8>) {}
}

fn main() -> ExitCode {
    output::finish_lines_on_interrupt();
    let arguments = match arguments::read() {
        Ok(Command::Run(arguments)) => arguments,
        Ok(Command::Print(text)) => return ended(Output::new().write(text.as_bytes()), true),
        Err(message) => {
            output::complain(&message);
            return ExitCode::from(2);
        }
    };
    let extractors = Extractors::new(arguments.settings);
    let format: Box<dyn Format> = match arguments.layout {
        Layout::Table => Box::new(table::Table::new(extractors, output::in_colour())),
        Layout::JsonLines => Box::new(jsonl::JsonLines::new(extractors)),
        Layout::Csv => Box::new(csv_out::Csv::new(extractors)),
        Layout::Html => Box::new(html::Html::new(extractors)),
    };
    let mut run = Run {
        format: &*format,
        layout: arguments.layout,
        output: Output::new(),
        progress: Progress::over(&arguments.sources),
        all_well: true,
    };
    let written = run.all(&arguments);
    run.progress.finish();
    ended(written, run.all_well)
}

/// The exit status, after telling why writing failed. Whoever closed the pipe wants to hear no more of it.
fn ended(written: io::Result<()>, all_well: bool) -> ExitCode {
    match written {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            output::complain(&format!("standard output: {error}"));
            ExitCode::FAILURE
        }
        _ if all_well => ExitCode::SUCCESS,
        _ => ExitCode::FAILURE,
    }
}

/// One run of the program; its methods fail only when the output cannot be written.
struct Run<'a> {
    format: &'a dyn Format,
    layout: Layout,
    output: Output,
    progress: Progress,
    all_well: bool,
}

impl Run<'_> {
    fn all(&mut self, arguments: &Arguments) -> io::Result<()> {
        let mut around = Vec::new();
        self.format.head(&mut around);
        self.output.write(&around)?;
        for source in &arguments.sources {
            match source {
                Source::Argument { number, text } => self.argument(*number, text)?,
                Source::Standard => self.lines("standard input", io::stdin().lock())?,
                Source::File(path) => match input::open(path) {
                    Ok(file) => self.lines(&path.to_string_lossy(), file)?,
                    Err(reason) => self.fault(&format!("{}: {reason}", path.display())),
                },
            }
        }
        around.clear();
        self.format.foot(&mut around);
        self.output.write(&around)
    }

    /// A text of the command line: one text, whatever line ends it has in it.
    fn argument(&mut self, number: usize, text: &OsStr) -> io::Result<()> {
        let source = format!("argument {number}");
        let place = Place { source: &source, line: None };
        let mut out = Vec::new();
        let done = match input::utf8(text.as_encoded_bytes()) {
            Ok(text) => self.format.line(&place, text, &mut out),
            Err(reason) => Err(reason),
        };
        self.output.write(&out)?;
        match done {
            Err(reason) if self.layout == Layout::JsonLines => {
                self.fault(&format!("{place}: {reason} (--jsonl takes records; --file reads a file of them)"));
            }
            Err(reason) => self.fault(&format!("{place}: {reason}")),
            Ok(()) if Path::new(text).is_file() => {
                let name = text.to_string_lossy();
                let note = format!("{place}: {name} was read as a text; --file {name} reads the file");
                self.progress.aside(|| output::complain(&note));
            }
            Ok(()) => {}
        }
        Ok(())
    }

    /// A file or standard input: one text per line.
    fn lines(&mut self, source: &str, from: impl io::Read) -> io::Result<()> {
        let mut blocks = Blocks::new(from);
        let mut number = 1;
        loop {
            let block = match blocks.next() {
                Ok(Some(block)) => block,
                Ok(None) => return Ok(()),
                Err(error) => {
                    self.fault(&format!("{source}:{number}: {error}"));
                    return Ok(());
                }
            };
            match block {
                Block::Lines(bytes) => {
                    let pieces = input::pieces(bytes, &mut number);
                    let done: Vec<_> = pieces.par_iter().map(|piece| self.piece(source, piece)).collect();
                    let read = bytes.len();
                    for (out, faults) in done {
                        self.output.write(&out)?;
                        faults.iter().for_each(|fault| self.fault(fault));
                    }
                    self.progress.advance(read);
                }
                Block::TooLong { bytes } => {
                    let most = input::LONGEST_LINE >> 20;
                    self.fault(&format!("{source}:{number}: line longer than {most} MiB"));
                    self.progress.advance(bytes);
                    number += 1;
                }
            }
        }
    }

    /// The output of a piece and its faults, each in the order of its lines.
    fn piece(&self, source: &str, piece: &Piece<'_>) -> (Vec<u8>, Vec<String>) {
        let (mut out, mut faults) = (Vec::with_capacity(2 * piece.bytes.len()), Vec::new());
        for (number, line) in piece.lines() {
            let place = Place { source, line: Some(number) };
            let done = match input::utf8(line) {
                Ok(text) if text.trim().is_empty() => Ok(()),
                Ok(text) => self.format.line(&place, text, &mut out),
                Err(reason) => Err(reason),
            };
            if let Err(reason) = done {
                faults.push(format!("{place}: {reason}"));
            }
        }
        (out, faults)
    }

    fn fault(&mut self, message: &str) {
        self.all_well = false;
        self.progress.aside(|| output::complain(message));
    }
}
