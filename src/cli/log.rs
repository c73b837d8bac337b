//! The log: what no visitor needs to read, for whoever started the program.
//!
//! Nothing that happens to it may end a kiosk, or hold it up: a disk that is full, a
//! terminal that has been closed or stopped, a reader that has gone or does not read.
//! A line that cannot be written is dropped and counted, and the next one that can be
//! says how many were.

use tracing_subscriber::fmt::MakeWriter;

use std::fmt::Arguments;
use std::io::{self, Stderr, Write};
use std::sync::{Mutex, PoisonError};

/// The most bytes that a pipe takes without waiting once it says that it is ready.
const PIECE: usize = if cfg!(target_os = "linux") { 4096 } else { 512 };

/// Lets the log go to whoever started the program.
pub(super) fn begin() {
    let log = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::WARN)
        .with_writer(Log::new(io::stderr()))
        .with_ansi(false)
        .without_time()
        // It would be told where nothing can be told, and end the program over that.
        .log_internal_errors(false);

    if log.try_init().is_err() {
        say(format_args!(
            "rights-kiosk: something else keeps the log already"
        ));
    }
}

/// Says a line to whoever started the program, and waits until it is read. Not with
/// `eprintln!`, which panics where that is not possible.
pub(super) fn say(words: Arguments<'_>) {
    // Where this cannot be told nothing can.
    let _ = io::stderr().write_all(format!("{words}\n").as_bytes());
}

/// What a log is written to.
pub trait Outlet: Write {
    /// Whether a line can be written without waiting for somebody to read.
    fn is_ready(&self) -> bool {
        true
    }
}

impl Outlet for Stderr {
    /// Once nobody reads a pipe, or a terminal is stopped, writing waits, and the
    /// window with it.
    #[cfg(unix)]
    fn is_ready(&self) -> bool {
        use rustix::event::{PollFd, PollFlags, Timespec, poll};

        let mut fds = [PollFd::new(self, PollFlags::OUT)];
        let at_once = Timespec {
            tv_sec: 0,
            tv_nsec: 0,
        };

        // What cannot be asked is tried.
        poll(&mut fds, Some(&at_once)).map_or(true, |ready| ready > 0)
    }
}

/// A log of lines, each of which is written or dropped.
#[derive(Debug)]
pub struct Log<W>(Mutex<Lines<W>>);

/// The lines of a log.
#[derive(Debug)]
struct Lines<W> {
    out: W,
    /// How many could not be written since one was.
    dropped: u64,
    /// Whether the last of these was begun.
    is_cut: bool,
}

impl<W: Outlet> Log<W> {
    /// A log that is written to this.
    pub const fn new(out: W) -> Self {
        Self(Mutex::new(Lines {
            out,
            dropped: 0,
            is_cut: false,
        }))
    }

    /// How many lines have been dropped since one was written.
    pub fn dropped(&self) -> u64 {
        self.lines(|it| it.dropped)
    }

    /// Writes a line with its end, or drops it.
    pub fn write(&self, line: &[u8]) {
        self.lines(|it| it.write(line));
    }

    fn lines<T>(&self, of: impl FnOnce(&mut Lines<W>) -> T) -> T {
        of(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl<W: Outlet> Lines<W> {
    fn write(&mut self, line: &[u8]) {
        let missing = match self.dropped {
            0 => String::new(),
            count => format!("{count} line(s) of the log could not be written here.\n"),
        };
        let end: &[u8] = if self.is_cut { b"\n" } else { b"" };
        // In one piece if it can be, so that no part of a line is left where another program
        // writes; a longer one would wait for a reader in the middle.
        let whole = [end, missing.as_bytes(), line].concat();

        for (number, piece) in whole.chunks(PIECE).enumerate() {
            if !self.out.is_ready() || self.out.write_all(piece).is_err() {
                self.dropped += 1;
                self.is_cut |= number > 0;
                return;
            }
        }
        match self.out.flush() {
            Ok(()) => (self.dropped, self.is_cut) = (0, false),
            Err(_) => self.dropped += 1,
        }
    }
}

/// One line on its way into a log.
#[derive(Debug)]
pub struct Line<'a, W>(&'a Log<W>);

impl<W: Outlet> Write for Line<'_, W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.write(bytes);

        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'a, W: Outlet + 'a> MakeWriter<'a> for Log<W> {
    type Writer = Line<'a, W>;

    fn make_writer(&'a self) -> Line<'a, W> {
        Line(self)
    }
}
