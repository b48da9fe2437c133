//! Rows on all cores, without the interpreter's lock.

use std::ops::Range;

use pyo3::exceptions::{PyRuntimeError, PyValueError};
use pyo3::prelude::*;
use rayon::prelude::*;

/// How much text one piece of work has, in bytes; one row may have more. So small that the cores end together and
/// that what is made of it stays in the cache, so large that it is worth a thread's while.
const PIECE: usize = 256 << 10;

/// The most rows of one piece of work.
const ROWS: usize = 1 << 14;

/// How many pieces are done between two looks at Ctrl-C.
const PIECES_AT_ONCE: usize = 64;

/// Does `work` for every row, in ranges of rows; what it gives comes back in the order of the rows. `size` tells the
/// bytes of a row. `threads` is how many cores take part: all if not told, and one where there is little to do.
///
/// The lock is released meanwhile; between groups of ranges a signal that waits is answered, so that a run can be
/// cancelled. The threads belong to the call: none is left that a fork of the process could miss.
pub(crate) fn in_ranges<T: Send>(
    py: Python<'_>,
    rows: usize,
    threads: Option<usize>,
    size: impl Fn(usize) -> usize,
    work: impl Fn(Range<usize>) -> T + Sync,
) -> PyResult<Vec<T>> {
    if threads == Some(0) {
        return Err(PyValueError::new_err("threads: at least 1 is needed"));
    }
    let ranges = ranges(rows, size);
    if threads == Some(1) || ranges.len() < 2 {
        let mut made = Vec::with_capacity(ranges.len());
        for group in ranges.chunks(PIECES_AT_ONCE) {
            py.check_signals()?;
            py.detach(|| made.extend(group.iter().cloned().map(&work)));
        }
        return Ok(made);
    }
    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads.unwrap_or(0)).build();
    let pool = pool.map_err(|problem| PyRuntimeError::new_err(format!("no threads could be started: {problem}")))?;
    let mut made = Vec::with_capacity(ranges.len());
    for group in ranges.chunks(PIECES_AT_ONCE) {
        py.check_signals()?;
        py.detach(|| pool.install(|| made.par_extend(group.par_iter().cloned().map(&work))));
    }
    Ok(made)
}

fn ranges(rows: usize, size: impl Fn(usize) -> usize) -> Vec<Range<usize>> {
    let mut ranges = Vec::new();
    let (mut start, mut bytes) = (0, 0);
    for row in 0..rows {
        bytes += size(row);
        if bytes >= PIECE || row - start >= ROWS {
            ranges.push(start..row + 1);
            (start, bytes) = (row + 1, 0);
        }
    }
    if start < rows {
        ranges.push(start..rows);
    }
    ranges
}
