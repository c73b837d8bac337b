//! How often topics were opened, by whole days: only where staff have switched it on.
//!
//! While a day goes on its numbers are in memory alone ([`Tally`]), without an order and without
//! a time. They are written once, when the day is over or the program ends: topic, language and a
//! number, and of a number under five only that it was. If the program is killed or the power
//! fails, the day's numbers since the start are lost, and nothing else. If the program is started
//! again on the same day, what it counts is added; a number under five adds nothing to one of
//! five or more, since nobody knows how much it was.
//!
//! No file tells how the numbers stood within a day: what is written takes the place of the
//! former too.

mod count;
mod insight;
mod tally;

pub use count::{Count, Counts, FEWER, LEAST, Line, MOST_DAYS};
pub use insight::{Deed, EXPORT_HEADER, Insight, Sight};
pub use tally::{EndedDay, Tally};
