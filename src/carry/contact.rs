//! A contact that a phone puts among its own: a vCard 3.0 (RFC 2426).

use super::payload::{line, needed_line};
use super::property::{escaped, object};
use super::{Error, Payload, dialled};
use crate::qr;

/// Somebody to call, in plain words.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Contact {
    /// The name under which a phone shows it.
    pub name: String,
    /// The organization, if that is not the name.
    pub organization: Option<String>,
    /// Its numbers as they are shown, `213-738-9050`; the most useful first.
    pub numbers: Vec<String>,
    /// What else is to be known, one line each: languages, hours. The most useful first, since
    /// the last goes first where not all fit.
    pub notes: Vec<String>,
    /// Of when it is, and that it is a preview. It always stays.
    pub edition_line: String,
}

impl Contact {
    /// Its code: name twice, since phones read one or the other, organization, numbers, and a
    /// note. What is not ASCII says that it is UTF-8, which old phones want. Version 3.0, because
    /// phones misread 4.0.
    ///
    /// # Errors
    ///
    /// There is no name, no number or no edition line; a number that no phone can call; an
    /// address in one of the texts; or it is too long even without its notes.
    pub fn payload(&self) -> Result<Payload, Error> {
        let name = needed_line("name", &self.name)?;
        let organization = match &self.organization {
            Some(it) => needed_line("organization", it)?,
            None => name.clone(),
        };
        let numbers = self.numbers.iter().map(|it| dialled(it));
        let numbers = numbers.collect::<Result<Vec<_>, _>>()?;
        if numbers.is_empty() {
            return Err(Error::Empty {
                place: format!("{name}, numbers"),
            });
        }
        let edition_line = needed_line("edition line", &self.edition_line)?;
        let notes = self.notes.iter().map(|it| line("note", it));
        let mut notes = notes.collect::<Result<Vec<_>, _>>()?;
        notes.retain(|it| !it.is_empty());

        loop {
            let note: Vec<_> = notes.iter().chain([&edition_line]).cloned().collect();
            let text = card(&name, &organization, &numbers, &note.join("\n"));
            let is_too_long = |it: &Error| {
                matches!(
                    it,
                    Error::Code {
                        error: qr::Error::TooLong { .. },
                        ..
                    }
                )
            };
            match Payload::new(&name, text) {
                Err(error) if is_too_long(&error) && notes.pop().is_some() => {}
                result => return result,
            }
        }
    }
}

fn card(name: &str, organization: &str, numbers: &[String], note: &str) -> String {
    let text = |property: &str, value: &str, rest: &str| {
        let charset = if value.is_ascii() {
            ""
        } else {
            ";CHARSET=UTF-8"
        };

        format!("{property}{charset}:{}{rest}", escaped(value))
    };
    let head = [
        "BEGIN:VCARD".to_owned(),
        "VERSION:3.0".to_owned(),
        text("N", name, ";;;;"),
        text("FN", name, ""),
        text("ORG", organization, ""),
    ];
    let numbers = numbers.iter().map(|it| format!("TEL;TYPE=WORK,VOICE:{it}"));
    let lines: Vec<_> = head
        .into_iter()
        .chain(numbers)
        .chain([text("NOTE", note, ""), "END:VCARD".to_owned()])
        .collect();

    object(lines.iter().map(String::as_str))
}
