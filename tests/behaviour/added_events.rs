//! The events that staff add at the table: form, repetition, keeping, undo, and what a calendar
//! brings.

mod common;
mod dates;
mod draft;
mod examples;
mod history;
mod large;
mod merge;
mod nights;
mod oracle;
mod promises;
mod repetition;
mod rules;
mod series;
mod text;
mod when;
mod written;
