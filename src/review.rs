//! Takes the words of a language to the people who can judge them, and their
//! judgement back.
//!
//! A [`ReviewSheet`] goes out, as a page of HTML or as a table. What comes back
//! is read as a [`Submission`](submission::Submission), each line is held to
//! every rule that the shipped words are held to, and an
//! [`Import`](import::Import) holds the files as they would be then. A
//! [`ReviewStatus`] says how far the reviews have come.
//!
//! All of this works on a [`LoadedEdition`](crate::edition::LoadedEdition);
//! what has been reviewed is kept in the [`ledger`](crate::ledger).

mod columns;
pub mod import;
mod marks;
mod messages;
mod priority;
mod refusal;
mod sheet;
mod status;
pub mod submission;
mod tidy;
mod validate;

pub use priority::ReviewPriority;
pub use refusal::{Refusal, RefusedLine};
pub use sheet::ReviewSheet;
pub use status::{PageCounts, ReviewStatus, Waiting};
