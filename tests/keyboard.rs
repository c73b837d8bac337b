//! Everything that a finger can do, done with keys and with two switches; and the
//! ring that shows what the next key presses.

mod common;

#[allow(dead_code)] // The walk uses the rest.
#[path = "walk/cells.rs"]
mod cells;
#[allow(dead_code)]
#[path = "walk/seen.rs"]
mod seen;

#[path = "keyboard/focus.rs"]
mod focus;
#[path = "keyboard/journey.rs"]
mod journey;
#[path = "keyboard/marks.rs"]
mod marks;
#[path = "keyboard/ring.rs"]
mod ring;
#[path = "keyboard/tour.rs"]
mod tour;

/// What is measured may be off by this much, in millimetres.
pub const ROUNDING: f32 = 0.05;
