//! Reading: bytes come in, blocks of whole lines go out.
//!
//! A block is whatever one `read` brought, up to its last line end. So a file is read in large blocks, a line
//! typed at a terminal is answered at once, and memory does not grow with the input: only a single long line
//! makes the buffer grow, up to [`LONGEST_LINE`].

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use memchr::{memchr, memchr_iter, memrchr};

/// Longer lines are passed over with a message.
pub const LONGEST_LINE: usize = 256 << 20;
/// Bytes asked of one `read`.
const BLOCK: usize = 4 << 20;
/// Bytes of one piece of work, at least.
const PIECE: usize = 64 << 10;

/// Opens a file; a directory, which some systems open without complaint, is an error.
pub fn open(path: &Path) -> Result<File, String> {
    let file = File::open(path).map_err(|error| error.to_string())?;
    match file.metadata() {
        Ok(about) if about.is_dir() => Err("is a directory".to_owned()),
        _ => Ok(file),
    }
}

/// The text of bytes; the error says where they stop being one.
pub fn utf8(bytes: &[u8]) -> Result<&str, String> {
    std::str::from_utf8(bytes).map_err(|error| format!("not UTF-8 at byte {}", error.valid_up_to() + 1))
}

/// What [`Blocks::next`] found.
pub enum Block<'a> {
    /// Whole lines; only the last of the input may lack its line end.
    Lines(&'a [u8]),
    /// One line of so many bytes, which were not kept.
    TooLong { bytes: usize },
}

pub struct Blocks<R> {
    from: R,
    buffer: Vec<u8>,
    /// `buffer[given..filled]` was read and not yet given out; `buffer[given..searched]` has no line end.
    given: usize,
    searched: usize,
    filled: usize,
    /// Bytes so far of a line that is being passed over.
    passing: Option<usize>,
    begun: bool,
}

impl<R: Read> Blocks<R> {
    pub fn new(from: R) -> Self {
        Self { from, buffer: vec![0; BLOCK], given: 0, searched: 0, filled: 0, passing: None, begun: false }
    }

    /// The next block, or `None` at the end of the input.
    pub fn next(&mut self) -> io::Result<Option<Block<'_>>> {
        loop {
            self.make_room();
            let read = match self.from.read(&mut self.buffer[self.filled..]) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                other => other?,
            };
            self.filled += read;
            if let Some(passed) = self.passing {
                let rest = &self.buffer[..self.filled];
                let end = memchr(b'\n', rest);
                let bytes = passed + end.map_or(rest.len(), |end| end + 1);
                if end.is_none() && read > 0 {
                    self.passing = Some(bytes);
                    self.filled = 0;
                    continue;
                }
                self.passing = None;
                self.given = end.map_or(self.filled, |end| end + 1);
                self.searched = self.given;
                return Ok(Some(Block::TooLong { bytes }));
            }
            let end = match memrchr(b'\n', &self.buffer[self.searched..self.filled]) {
                Some(at) => self.searched + at + 1,
                None if read == 0 => self.filled,
                None if self.filled - self.given >= LONGEST_LINE => {
                    self.passing = Some(self.filled - self.given);
                    (self.given, self.searched, self.filled) = (0, 0, 0);
                    continue;
                }
                None => {
                    self.searched = self.filled;
                    continue;
                }
            };
            if end == self.given {
                return Ok(None);
            }
            let mut start = self.given;
            (self.given, self.searched) = (end, end);
            if !std::mem::replace(&mut self.begun, true) && self.buffer[start..end].starts_with(b"\xEF\xBB\xBF") {
                start += 3; // a byte order mark is no part of the text
            }
            return Ok(Some(Block::Lines(&self.buffer[start..end])));
        }
    }

    /// Moves what was not given out to the front; makes the buffer longer where one line fills it.
    fn make_room(&mut self) {
        if self.given > 0 {
            self.buffer.copy_within(self.given..self.filled, 0);
            self.filled -= self.given;
            self.searched -= self.given;
            self.given = 0;
        }
        if self.filled == self.buffer.len() {
            let mut longer = vec![0; (2 * self.filled).min(LONGEST_LINE)];
            longer[..self.filled].copy_from_slice(&self.buffer);
            self.buffer = longer;
        } else if self.filled < BLOCK && self.buffer.len() > BLOCK {
            self.buffer.truncate(BLOCK);
            self.buffer.shrink_to_fit();
        }
    }
}

/// Whole lines of a block: the work of one core.
pub struct Piece<'a> {
    pub bytes: &'a [u8],
    first: u64,
}

impl<'a> Piece<'a> {
    /// The lines without their ends, with their numbers.
    pub fn lines(&self) -> impl Iterator<Item = (u64, &'a [u8])> + use<'a> {
        let bytes = self.bytes;
        let last = (!bytes.ends_with(b"\n")).then_some(bytes.len());
        let mut start = 0;
        let lines = memchr_iter(b'\n', bytes).chain(last).map(move |end| {
            let line = &bytes[start..end];
            start = end + 1;
            line.strip_suffix(b"\r").unwrap_or(line)
        });
        (self.first..).zip(lines)
    }
}

/// Cuts a block at line ends, counting `number` on from the first line to the one after the last.
pub fn pieces<'a>(mut block: &'a [u8], number: &mut u64) -> Vec<Piece<'a>> {
    let mut pieces = Vec::with_capacity(block.len() / PIECE + 1);
    while !block.is_empty() {
        let (bytes, rest) = cut(block);
        pieces.push(Piece { bytes, first: *number });
        *number += memchr_iter(b'\n', bytes).count() as u64;
        block = rest;
    }
    pieces
}

/// Cuts a little more than [`PIECE`] off, at the end of a line.
pub fn cut(lines: &[u8]) -> (&[u8], &[u8]) {
    let least = PIECE.min(lines.len());
    let end = memchr(b'\n', &lines[least..]).map_or(lines.len(), |at| least + at + 1);
    lines.split_at(end)
}
