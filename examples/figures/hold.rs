//! A check or an audit of whole files, and the exit status that tells how it came out.

use std::io::{self, Read};
use std::process::ExitCode;

use financial_figures::{Checker, Extractor};

use crate::arguments::{Holding, Stream, Task};
use crate::output::{self, Output};
use crate::{NO, audit, check_page, check_shown, ended, input};

/// Columns where there is no terminal to tell how many it has.
const WIDTH: u16 = 100;

/// A text with the name of its file.
pub struct Text {
    pub name: String,
    pub text: String,
}

/// How the answer is shown in a terminal.
pub struct Look {
    pub colour: bool,
    /// Columns.
    pub width: usize,
}

/// What is written, and whether all holds.
pub struct Answer {
    pub shown: String,
    pub holds: bool,
}

pub fn run(holding: Holding) -> ExitCode {
    let Holding { task, quiet, width, settings } = holding;
    let look = Look { colour: output::in_colour(), width: width.or_else(output::width).unwrap_or(WIDTH).into() };
    let answer = match task {
        Task::Check { source, summary, page } => {
            let (Some(source), Some(summary)) = (read(&source), read(&summary)) else { return ExitCode::FAILURE };
            let findings = checker(settings.extractor_of(&source.text)).check(&source.text, &summary.text);
            let shown =
                if page { check_page::page(&source, &summary, &findings) } else { check_shown::shown(&source, &summary, &findings, &look) };
            Answer { shown, holds: findings.iter().all(|finding| finding.verdict.holds()) }
        }
        Task::Audit(file) => {
            let Some(text) = read(&file) else { return ExitCode::FAILURE };
            let extractor = settings.extractor_of(&text.text);
            audit::audit(&checker(extractor.clone()), &extractor, &text, &look)
        }
    };
    let written = if quiet { Ok(()) } else { Output::new().write(answer.shown.as_bytes()) };
    ended(written, ExitCode::from(if answer.holds { 0 } else { NO }))
}

fn checker(extractor: Extractor) -> Checker {
    Checker::builder().extractor(extractor).build()
}

/// The text of a file, or a message.
fn read(stream: &Stream) -> Option<Text> {
    let name = stream.to_string();
    let mut bytes = Vec::new();
    let done = match stream {
        Stream::Standard => io::stdin().read_to_end(&mut bytes).map_err(|error| error.to_string()),
        Stream::File(path) => input::open(path).and_then(|mut file| file.read_to_end(&mut bytes).map_err(|error| error.to_string())),
    };
    let text = done.map_err(|reason| format!("{name}: {reason}")).and_then(|_| text(&name, &bytes));
    text.map(|text| Text { name, text }).map_err(|message| output::complain(&message)).ok()
}

/// Bytes as a text, without a byte order mark; the error tells the line that is none.
fn text(name: &str, bytes: &[u8]) -> Result<String, String> {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let lines = bytes.split(|&byte| byte == b'\n');
    let fault = || lines.zip(1..).find_map(|(line, number)| Some(format!("{name}:{number}: {}", input::utf8(line).err()?)));
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok(text.to_owned()),
        Err(error) => Err(fault().unwrap_or_else(|| format!("{name}: {error}"))),
    }
}
