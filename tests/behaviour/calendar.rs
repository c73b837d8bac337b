//! Calendars come in from other programs and go out to them: what arrives is exact, what
//! does not is listed, and nothing of the people in them stays.

mod corpus;
mod fuzz;
mod limits;
mod privacy;
mod round_trip;
mod summary;
mod written;
mod zones;
