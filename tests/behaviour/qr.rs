//! Codes: what they are made of, and that other people's readers read them.

mod check;
mod decoders;
mod encoding;
mod home_door;
mod picture;
mod random;
mod reading;
mod sizes;
