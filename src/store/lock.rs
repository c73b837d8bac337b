//! Who may write in the data folder.

use crate::disk;

use jiff::civil::DateTime;

use std::fmt;
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io;
use std::path::Path;

/// The file that is locked. It is empty and stays.
pub const LOCK: &str = "in-use";

/// The file with one line about whoever holds the lock. It stands beside the other, since under
/// Windows nobody else can read a file that is locked. It stays too, and says nothing while
/// nobody holds the lock.
pub const HOLDER: &str = "in-use.by";

/// The most bytes of that line.
const MOST_BYTES: u64 = 256;

/// What kind of program holds the lock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Who {
    /// A kiosk, in a window or over the whole screen.
    Kiosk,
    /// A command, as `rights-kiosk staff set-pin`.
    CommandLine,
}

/// Who holds the lock, by its own word; written as `kiosk 4711 2026-11-30T12:24:00`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holder {
    /// What kind of program it is.
    pub who: Who,
    /// Its process id.
    pub process: u32,
    /// Since when, by the computer's clock at that time.
    pub since: DateTime,
}

impl Holder {
    fn line(&self) -> String {
        let who = match self.who {
            Who::Kiosk => "kiosk",
            Who::CommandLine => "command-line",
        };

        format!("{who} {} {}\n", self.process, self.since)
    }

    /// The holder that a line names, if it names one.
    fn of_line(line: &str) -> Option<Self> {
        let mut words = line.split_whitespace();
        let who = match words.next()? {
            "kiosk" => Who::Kiosk,
            "command-line" => Who::CommandLine,
            _ => return None,
        };

        Some(Self {
            who,
            process: words.next()?.parse().ok()?,
            since: words.next()?.parse().ok()?,
        })
    }
}

impl fmt::Display for Holder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let who = match self.who {
            Who::Kiosk => "another kiosk",
            Who::CommandLine => "a command",
        };
        let since = self.since.strftime("%Y-%m-%d %H:%M");

        write!(f, "{who} (process {}, since {since})", self.process)
    }
}

/// What came of taking the lock.
pub(super) enum Lock {
    /// It is held until the file is dropped.
    Ours(File),
    /// Another program holds it.
    Others(Option<Holder>),
    /// The system does not let it be taken.
    Failed(io::Error),
}

impl Lock {
    /// Takes the lock of a folder, if nobody holds it; a folder that is missing is made.
    pub(super) fn take(folder: &Path, who: Who, now: DateTime) -> Self {
        let lock = match open(folder) {
            Ok(lock) => lock,
            Err(reason) => return Self::Failed(reason),
        };
        let path = folder.join(HOLDER);

        match lock.try_lock() {
            Ok(()) => {
                let holder = Holder {
                    who,
                    process: std::process::id(),
                    since: now,
                };
                // Only for whoever comes second: a disk that is full takes no lock away.
                if let Err(error) = fs::write(&path, holder.line()) {
                    tracing::debug!("{}: {error}", path.display());
                }

                Self::Ours(lock)
            }
            Err(TryLockError::WouldBlock) => Self::Others(holder(&path)),
            Err(TryLockError::Error(reason)) => Self::Failed(reason),
        }
    }
}

/// The file that is locked. It is only made for writing and then held for reading, so that it
/// can be locked on a disk that has become read-only.
fn open(folder: &Path) -> io::Result<File> {
    let path = folder.join(LOCK);
    if let Ok(file) = File::open(&path) {
        return Ok(file);
    }

    if !folder.exists() {
        make(folder)?;
        // The name of a new folder stands in the one above it.
        disk::sync_folder(folder);
    }
    OpenOptions::new()
        .create(true)
        .truncate(false)
        .write(true)
        .open(&path)?;

    File::open(path)
}

/// Makes a folder for this user alone (XDG Base Directory Specification 0.8, *Referencing this
/// specification*).
fn make(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt;

        builder.mode(0o700);
    }

    builder.create(folder)
}

/// Whoever the line names, if there is one and it can be read.
fn holder(path: &Path) -> Option<Holder> {
    let bytes = disk::read_limited(path, MOST_BYTES).ok()??;

    Holder::of_line(&String::from_utf8(bytes).ok()?)
}
