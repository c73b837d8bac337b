//! How long the tests wait for what the program and its display do by themselves.

use std::thread::sleep;
use std::time::{Duration, Instant};

/// How long the window may take to show what it has to: far longer than it
/// takes, for machines that do much else.
pub const PATIENCE: Duration = Duration::from_secs(20);

/// Whether something becomes true before patience ends.
pub fn is_soon(mut is: impl FnMut() -> bool) -> bool {
    let start = Instant::now();

    loop {
        if is() {
            return true;
        }
        if start.elapsed() > PATIENCE {
            return false;
        }
        sleep(Duration::from_millis(50));
    }
}
