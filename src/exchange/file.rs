//! One calendar file, read.

use crate::calendar::{self, MOST_BYTES, Reading, What};
use crate::disk;
use crate::events::incoming::Incoming;

use jiff::civil::Date;

use std::io;
use std::path::Path;

/// Why a file was not read at all.
#[derive(Debug, thiserror::Error)]
pub enum ReadFault {
    /// The system does not let it be read.
    #[error("cannot be read: {0}")]
    Unreadable(#[from] io::Error),
    /// It has more than [`MOST_BYTES`].
    #[error("is larger than 5 MiB: export fewer events")]
    TooLarge,
}

/// Whether the name of a file is that of a calendar, and not what a Mac leaves beside one.
pub fn is_calendar(path: &Path) -> bool {
    let is_left = path
        .file_name()
        .is_some_and(|it| it.to_string_lossy().starts_with("._"));

    !is_left
        && path
            .extension()
            .is_some_and(|it| it.eq_ignore_ascii_case("ics"))
}

/// What a file says. Its events are added `today`.
///
/// # Errors
///
/// It cannot be read, or is too large. What is wrong within it is told in the reading.
pub fn read(path: &Path, today: Date) -> Result<Reading, ReadFault> {
    let bytes = disk::read_limited(path, MOST_BYTES as u64)?.ok_or(ReadFault::TooLarge)?;

    Ok(calendar::read(&bytes, today))
}

/// What a file on a stick says, as [`read`] does. A stick may have changed since it was looked
/// through: a link is not followed, and for a pipe nobody waits.
///
/// # Errors
///
/// As [`read`]; or it is no plain file.
pub(super) fn read_plain(path: &Path, today: Date) -> Result<Reading, ReadFault> {
    let bytes = disk::read_plain(path, MOST_BYTES as u64)?.ok_or(ReadFault::TooLarge)?;

    Ok(calendar::read(&bytes, today))
}

/// What a calendar brings, as it is put together with what is kept.
pub fn brought(what: What) -> Incoming {
    match what {
        What::Event(event) => Incoming::Event(*event),
        What::Change { uid, day, changed } => Incoming::ChangedDate {
            uid,
            day,
            changed: *changed,
        },
        What::Cancellation {
            uid,
            day,
            sequence,
            last_modified,
            ..
        } => Incoming::Cancelled {
            uid,
            day,
            sequence,
            last_modified,
        },
    }
}
