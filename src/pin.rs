//! The PIN of staff: what it may be, how it is kept, and what a wrong one costs.
//!
//! While none is set there is nothing to guard and nobody can come first: it is set where
//! somebody is at the machine itself. Once one is set, [`Keeper::attempt`] judges what is typed:
//!
//! 1. A try that comes too early is not looked at.
//! 2. The try is counted on the disk, as a wrong one. A program that is ended before the answer
//!    has spent it.
//! 3. It is judged, which takes some hundredths of a second, and the wait runs from there.
//! 4. If it was right, the count goes back to none on the disk, and the desk opens whether or not
//!    that could be written: a count that is left over costs a wait after the next start.
//!
//! The wait runs by a time that only grows ([`clock::steady`](crate::clock::steady)), so no clock
//! that is set shortens it. After a start nothing is known of how long the program had not run,
//! so the whole wait begins anew. Where the count cannot be written it is the longest, and it
//! runs from each start too: otherwise a full disk and a restart would be a way round it.
//!
//! A PIN that cannot be read, from a damaged file or one of a newer version, is not the same as
//! none: nobody comes in until somebody at the machine's disk has placed [`RESET`].

mod digits;
mod entered;
mod gate;
mod hash;
mod keeper;
mod kept;
mod reset;

pub use digits::{LENGTHS, Pin, PinError};
pub use entered::Digits;
pub use gate::{Gate, LONGEST, Turn, wait_after};
pub use hash::{HashError, PinHash};
pub use keeper::{Answer, Clock, Keeper, Pass, SetError};
pub use kept::{Secret, State, Tries};
pub use reset::{RESET, Reset};
