//! Writing whole lines, and telling about faults.

use std::io::{self, IsTerminal, Write};
use std::process;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError, TryLockError};
use std::thread;
use std::time::{Duration, Instant};

use crate::input;

/// Held while lines are being written.
static WRITING: Mutex<()> = Mutex::new(());
/// Set when no more lines are to be written.
static INTERRUPTED: AtomicBool = AtomicBool::new(false);

/// Whether standard output was closed when the program began. Before `main` begins, Rust opens `/dev/null` in the
/// place of what is closed, and all that is written would be lost without a fault: it has to be looked at earlier.
#[cfg(unix)]
mod closed {
    use std::sync::atomic::{AtomicBool, Ordering};

    static AT_THE_BEGINNING: AtomicBool = AtomicBool::new(false);

    // Asks the system one thing and stores the answer: nothing of what is not yet set up is needed.
    #[allow(unsafe_code)]
    #[ctor::ctor(unsafe)]
    fn look() {
        AT_THE_BEGINNING.store(rustix::io::fcntl_getfd(rustix::stdio::stdout()).is_err(), Ordering::Relaxed);
    }

    pub fn at_the_beginning() -> bool {
        AT_THE_BEGINNING.load(Ordering::Relaxed)
    }
}

#[cfg(not(unix))]
mod closed {
    pub fn at_the_beginning() -> bool {
        false
    }
}

/// On an interrupt the program ends between lines: the handler waits for the lines being written. A reader
/// that takes none for a second is not waited for. Where a parent has turned interrupts off, so they stay.
pub fn finish_lines_on_interrupt() {
    let _ = ctrlc::try_set_handler(|| {
        INTERRUPTED.store(true, Ordering::SeqCst);
        let patience = Instant::now() + Duration::from_secs(1);
        loop {
            match WRITING.try_lock() {
                Err(TryLockError::WouldBlock) if Instant::now() < patience => {
                    thread::sleep(Duration::from_millis(2));
                }
                _held => process::exit(130),
            }
        }
    });
}

/// Standard output.
pub struct Output(io::Stdout);

impl Output {
    pub fn new() -> Self {
        Self(io::stdout())
    }

    /// Writes whole lines; afterwards nothing is left in a buffer.
    pub fn write(&mut self, mut lines: &[u8]) -> io::Result<()> {
        if closed::at_the_beginning() {
            return Err(io::Error::other("closed before the program began"));
        }
        while !lines.is_empty() {
            let (now, later) = input::cut(lines);
            let held = WRITING.lock().unwrap_or_else(PoisonError::into_inner);
            if INTERRUPTED.load(Ordering::SeqCst) {
                drop(held);
                loop {
                    thread::park(); // the handler ends the program
                }
            }
            self.0.write_all(now)?;
            self.0.flush()?;
            lines = later;
        }
        Ok(())
    }
}

/// Whether the output is to have colours: a terminal, and the environment (`NO_COLOR`, `CLICOLOR`) agrees.
pub fn in_colour() -> bool {
    anstream::AutoStream::choice(&io::stdout()) != anstream::ColorChoice::Never
}

/// Whether somebody is looking at the output as it comes.
pub fn is_terminal() -> bool {
    io::stdout().is_terminal()
}

/// Columns of the terminal that shows the output; none where it goes elsewhere.
pub fn width() -> Option<u16> {
    terminal_size::terminal_size_of(io::stdout()).map(|(width, _)| width.0)
}

/// Writes a message to standard error; there is nobody to tell when that fails.
pub fn complain(message: &str) {
    let _ = io::stderr().write_all(format!("figures: {message}\n").as_bytes());
}
