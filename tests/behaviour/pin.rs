//! The PIN of staff: what it may be, what a wrong one costs, and how a lost one is reset.

mod gate;
mod keeper;
mod rules;
