//! Calendar files of others at this table: where they are looked for, what one would do to the
//! events before anything is kept, and the file that is written for others.
//!
//! [`calendar`](crate::calendar) knows the format and [`events`](crate::events) what is kept; here
//! both meet, for the command line and for the desk alike. What reads, looks or
//! writes waits for a disk, perhaps for a stick that has just gone: it belongs into no view or update.

mod failure;
mod file;
mod found;
mod glyphs;
mod places;
mod preview;
mod sight;
mod sticks;

pub use failure::Failure;
pub use file::{ReadFault, brought, is_calendar, read};
pub use found::{Found, MOST_FILES, MOST_FOLDERS};
pub use glyphs::remembered;
pub use places::{FOLDER, Places, WRITTEN};
pub use preview::{Kind, LeftOut, Preview, PreviewCounts, PreviewEvent, Why};
pub use sight::{Errand, Sight};
pub use sticks::mounted;
