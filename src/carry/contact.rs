//! A contact that a phone puts among its own: a vCard 3.0 (RFC 2426).

use super::payload::{line, lines, needed_line};
use super::property::{escaped, object};
use super::{Carried, Error, Payload, dialled};

/// Somebody to call, in plain words.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Contact {
    /// The name under which a phone shows it.
    pub name: String,
    /// The organization, if that is not the name.
    pub organization: Option<String>,
    /// Its numbers as they are shown, `213-738-9050`; the most useful first.
    pub numbers: Vec<String>,
    /// What has to be known before anybody calls, one line each: whose line it is, that nobody has
    /// confirmed it for long. They always stay.
    pub warnings: Vec<String>,
    /// What else is to be known, one line each: languages, hours. The most useful first, since
    /// the last goes first where not all fit.
    pub notes: Vec<String>,
    /// Of when it is, and that it is a preview. It always stays.
    pub edition_line: String,
}

impl Contact {
    /// Its code: name twice, since phones read one or the other, organization, numbers, and a
    /// note. What is not ASCII says that it is UTF-8, which old phones want. Version 3.0, because
    /// phones misread 4.0. An organization that is the name says it once more, unless a note has
    /// no room for it.
    ///
    /// # Errors
    ///
    /// There is no name, no number or no edition line; a number that no phone can call; an
    /// address in one of the texts; or it is too long even without its notes.
    pub fn carried(&self) -> Result<Carried<Self>, Error> {
        let mut held = self.clean()?;
        let mut repeats_name = true;

        loop {
            match Payload::new(&held.name, held.card(repeats_name)?) {
                Err(error) if error.is_too_long() && repeats_name => repeats_name = false,
                Err(error) if error.is_too_long() && held.notes.pop().is_some() => {}
                payload => {
                    let payload = payload?;

                    return Ok(Carried { payload, held });
                }
            }
        }
    }

    /// The same as clean lines without addresses.
    fn clean(&self) -> Result<Self, Error> {
        let name = needed_line("name", &self.name)?;
        let organization = self.organization.as_ref();
        let organization = organization.map(|it| needed_line("organization", it));
        if self.numbers.is_empty() {
            return Err(Error::Empty {
                place: format!("{name}, numbers"),
            });
        }
        let numbers = self.numbers.iter().map(|it| line("number", it));

        Ok(Self {
            organization: organization.transpose()?,
            numbers: numbers.collect::<Result<_, _>>()?,
            warnings: lines("warning", &self.warnings)?,
            notes: lines("note", &self.notes)?,
            edition_line: needed_line("edition line", &self.edition_line)?,
            name,
        })
    }

    /// Its vCard. Where the name is not to stand there once more, an organization is named only if
    /// it is another one.
    fn card(&self, repeats_name: bool) -> Result<String, Error> {
        let text = |property: &str, value: &str, rest: &str| {
            let charset = if value.is_ascii() {
                ""
            } else {
                ";CHARSET=UTF-8"
            };

            format!("{property}{charset}:{}{rest}", escaped(value))
        };
        let own_name = repeats_name.then_some(&self.name);
        let organization = self.organization.as_ref().or(own_name);
        let numbers = self.numbers.iter().map(|it| {
            let number = dialled(it)?;

            Ok(format!("TEL;TYPE=WORK,VOICE:{number}"))
        });
        let note = self.warnings.iter().chain(&self.notes);
        let note: Vec<_> = note
            .chain([&self.edition_line])
            .map(String::as_str)
            .collect();
        let mut lines = vec![
            "BEGIN:VCARD".to_owned(),
            "VERSION:3.0".to_owned(),
            text("N", &self.name, ";;;;"),
            text("FN", &self.name, ""),
        ];
        lines.extend(organization.map(|it| text("ORG", it, "")));
        lines.extend(numbers.collect::<Result<Vec<_>, Error>>()?);
        lines.push(text("NOTE", &note.join("\n"), ""));
        lines.push("END:VCARD".to_owned());

        Ok(object(lines.iter().map(String::as_str)))
    }
}
