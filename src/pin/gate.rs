//! What wrong tries cost: a count and a time, and nothing of disks or clocks.

use std::time::Duration;

/// How many wrong tries in a row are free.
const FREE: u32 = 3;

/// What is waited after the third wrong try in a row, the fourth and so on; after all others
/// the last.
const WAITS: [Duration; 4] = [
    Duration::from_secs(5),
    Duration::from_secs(15),
    Duration::from_secs(60),
    LONGEST,
];

/// The longest wait: five minutes. Nobody is ever locked out for good.
pub const LONGEST: Duration = Duration::from_secs(300);

/// Whether a try is looked at now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Turn {
    /// It is.
    May,
    /// Only after so long.
    Wait(Duration),
}

/// The wait after so many wrong tries in a row.
pub fn wait_after(wrong: u32) -> Duration {
    let Some(step) = wrong.checked_sub(FREE) else {
        return Duration::ZERO;
    };
    let step = usize::try_from(step).unwrap_or(usize::MAX);

    WAITS.get(step).copied().unwrap_or(LONGEST)
}

/// What stands between one try and the next. `now` is always a time that only grows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Gate {
    wrong: u32,
    wait: Duration,
    since: Duration,
}

impl Gate {
    /// The gate at a start, with so many wrong tries in a row on the disk. Nobody knows how
    /// long the program has not run, so the whole wait begins; where counts cannot be saved, or
    /// the one on the disk cannot be trusted, the longest.
    pub fn at_start(wrong: u32, is_saved: bool, now: Duration) -> Self {
        Self {
            wrong,
            wait: wait(wrong, is_saved),
            since: now,
        }
    }

    /// Wrong tries in a row.
    pub fn wrong(&self) -> u32 {
        self.wrong
    }

    /// Whether a try is looked at now.
    pub fn try_at(&self, now: Duration) -> Turn {
        // A time that ran back, against its word, makes the wait whole again and never longer.
        let left = self.wait.saturating_sub(now.saturating_sub(self.since));

        if left.is_zero() {
            Turn::May
        } else {
            Turn::Wait(left)
        }
    }

    /// A try was judged now; `is_saved` says whether it had been counted on the disk before.
    pub fn judged(&mut self, is_right: bool, now: Duration, is_saved: bool) {
        *self = if is_right {
            Self::at_start(0, true, now)
        } else {
            Self::at_start(self.wrong.saturating_add(1), is_saved, now)
        };
    }
}

fn wait(wrong: u32, is_saved: bool) -> Duration {
    if is_saved { wait_after(wrong) } else { LONGEST }
}
