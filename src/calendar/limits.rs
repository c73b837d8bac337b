//! How much of a file is read, and for how long.

use std::time::{Duration, Instant};

/// The most bytes of a file: 5 MiB.
pub const MOST_BYTES: usize = 5 * 1024 * 1024;

/// The most events of a file; a changed date of a series is one too.
pub const MOST_EVENTS: usize = 5_000;

/// The longest that reading a file may take: 2 s. What has not been read by then is
/// left out.
pub const MOST_TIME: Duration = Duration::from_secs(2);

/// How much of [`MOST_TIME`] has passed when no further line or event is begun; the rest
/// is for what has been begun, also on a computer that does something else besides.
const ENOUGH: Duration = Duration::from_millis(1_300);

/// How long reading may go on.
#[derive(Debug, Clone, Copy)]
pub(super) struct Clockwork {
    start: Instant,
}

impl Clockwork {
    /// Reading begins now.
    pub(super) fn begin() -> Self {
        Self {
            start: Instant::now(),
        }
    }

    /// Whether it has gone on long enough.
    pub(super) fn is_over(&self) -> bool {
        self.start.elapsed() > ENOUGH
    }
}
