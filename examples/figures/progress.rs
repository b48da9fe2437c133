//! A bar for files that take longer than a second.

use std::io::{self, IsTerminal};
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::arguments::{Source, Stream};
use crate::output;

const PATIENCE: Duration = Duration::from_secs(1);
const STYLE: &str = "{bar:40} {bytes} of {total_bytes}, {bytes_per_sec}, {eta} left";

pub struct Progress {
    bar: ProgressBar,
    begun: Instant,
    /// Whether the bar may still appear.
    waiting: bool,
}

impl Progress {
    /// Only where all sources are files of a known size, standard error is a terminal and standard output is
    /// not: texts and bar would mix.
    pub fn over(sources: &[Source]) -> Self {
        let sizes = sources.iter().map(|source| match source {
            Source::Stream(Stream::File(path)) => path.metadata().ok().filter(|about| about.is_file()).map(|about| about.len()),
            _ => None,
        });
        let total: Option<u64> = sizes.sum();
        let bar = ProgressBar::with_draw_target(total, ProgressDrawTarget::hidden());
        if let Ok(style) = ProgressStyle::with_template(STYLE) {
            bar.set_style(style);
        }
        let waiting = total.is_some() && io::stderr().is_terminal() && !output::is_terminal();
        Self { bar, begun: Instant::now(), waiting }
    }

    /// So many bytes more are done.
    pub fn advance(&mut self, bytes: usize) {
        self.bar.inc(bytes as u64);
        if self.waiting && self.begun.elapsed() > PATIENCE {
            self.waiting = false;
            self.bar.set_draw_target(ProgressDrawTarget::stderr());
        }
    }

    /// Writes something to standard error without the bar getting in its way.
    pub fn aside(&self, write: impl FnOnce()) {
        self.bar.suspend(write);
    }

    pub fn finish(&self) {
        self.bar.finish_and_clear();
    }
}
