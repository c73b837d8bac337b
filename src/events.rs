//! Events that staff add at the table.

pub mod change;
pub mod check;
pub mod deed;
pub mod draft;
pub mod event;
pub mod history;
pub mod incoming;
pub mod kept;
pub mod limits;
pub mod list;
pub mod merge;
pub mod overlay;
pub mod repetition;
pub mod rule;
pub mod series;
pub mod text;
pub mod tidy;
pub mod told;
pub mod when;
pub mod written;
pub mod zone;
