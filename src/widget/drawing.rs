//! Drawings for those who do not read, in shapes and colours of the palette.
//!
//! [`picture`](picture()) is what stands at the head of a page: a scene of people
//! and things on a sheet. [`specimen`](specimen()) is a paper that an officer
//! shows, with the places to look at marked.

mod buildings;
mod people;
pub mod picture;
mod press;
mod scenes;
mod sheet;
mod signs;
pub mod specimen;
mod things;
mod tone;
mod vehicles;

pub use picture::{picture, picture_sized};
pub use press::press_sign;
pub use specimen::specimen;
