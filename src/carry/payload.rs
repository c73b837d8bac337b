//! The text of a code.

use super::{Error, address};
use crate::qr::{self, Format, Symbol};

/// The payload of something, and what of it stands there: not all of it may have had room. What is
/// shown beside a code is this, so that nobody believes to have taken what is not in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Carried<T> {
    /// The text of its code.
    pub payload: Payload,
    /// The same thing as clean lines, without what has no room.
    pub held: T,
}

/// The text of a code, which is known to fit and to hold no address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Payload {
    text: String,
    format: Format,
}

impl Payload {
    /// A text that has been looked through for addresses.
    pub(super) fn new(place: &str, text: String) -> Result<Self, Error> {
        let format = qr::check(&text).and_then(|()| Format::of(&text));

        match format {
            Ok(format) => Ok(Self { text, format }),
            Err(error) => Err(Error::Code {
                place: place.to_owned(),
                error,
            }),
        }
    }

    /// What a phone reads, letter by letter.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// How large its code is.
    pub fn format(&self) -> Format {
        self.format
    }

    /// Its code. It takes milliseconds and is not kept: keep it where it is drawn.
    ///
    /// # Errors
    ///
    /// The encoder refuses it, which is a fault of the program.
    pub fn symbol(&self) -> Result<Symbol, qr::Error> {
        Symbol::of(&self.text)
    }
}

/// Fails if a phone takes something in a text for an address.
pub(super) fn forbid_address(place: &str, text: &str) -> Result<(), Error> {
    match address(text) {
        None => Ok(()),
        Some(address) => Err(Error::Address {
            place: place.to_owned(),
            address: address.to_owned(),
        }),
    }
}

/// A text as one clean line that holds no address.
pub(super) fn line(place: &str, text: &str) -> Result<String, Error> {
    let line = super::clean_line(text);
    forbid_address(place, &line)?;

    Ok(line)
}

/// The same, if there is one.
pub(super) fn needed_line(place: &str, text: &str) -> Result<String, Error> {
    let line = line(place, text)?;

    if line.is_empty() {
        Err(Error::Empty {
            place: place.to_owned(),
        })
    } else {
        Ok(line)
    }
}

/// Texts as clean lines that hold no address, without those that are empty.
pub(super) fn lines(place: &str, texts: &[String]) -> Result<Vec<String>, Error> {
    let lines = texts.iter().map(|it| line(place, it));
    let mut lines = lines.collect::<Result<Vec<_>, _>>()?;
    lines.retain(|it| !it.is_empty());

    Ok(lines)
}
