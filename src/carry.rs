//! What a visitor carries home on a phone, as the text of a code: the essentials of a topic, a
//! contact, an event, a number to call, a card that somebody has put together.
//!
//! Each is made of plain words that are given, in the visitor's language. The same words make the
//! same bytes on every kiosk and for every visitor: no place, no time and no number of this
//! computer goes in. And nothing goes in that a phone would take for a web address
//! ([`address`]): its camera would offer to open that instead of showing the text.

mod address;
mod card;
mod clean;
mod contact;
mod error;
mod essentials;
mod event;
mod number;
mod payload;
mod property;

pub use address::address;
pub use card::card;
pub use clean::{clean, clean_line};
pub use contact::Contact;
pub use error::Error;
pub use essentials::{Essentials, Headings, Part, Words};
pub use event::{Event, When, uid_of};
pub use number::{dialled, number};
pub use payload::{Carried, Payload};
