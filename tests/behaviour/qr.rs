//! Codes: what they are made of, and that other people's readers read them.

mod check;
pub mod decoders;
mod encoding;
mod home_door;
pub mod picture;
mod random;
mod reading;
mod sizes;
