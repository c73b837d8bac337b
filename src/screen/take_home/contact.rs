//! A number as something to carry: whose it is, for the phone's own contacts.

use super::kept::{Made, MadePart};
use crate::carry::{self, Contact};
use crate::content::Ranked;
use crate::screen::Context;
use crate::screen::part::contact;

/// The code of a number: a card for the phone's contacts, or the number alone where it is nobody's
/// but everybody's, as 911.
pub(super) fn made(
    context: &Context<'_>,
    number: &Ranked<'_>,
    edition_line: String,
) -> Option<Made> {
    let notes = notes(context, number);
    let payload = if number.name == number.number {
        carry::number(number.number)
    } else {
        Contact {
            name: number.name.to_owned(),
            organization: None,
            numbers: vec![number.number.to_owned()],
            notes: notes.clone(),
            edition_line: edition_line.clone(),
        }
        .payload()
    };
    let name = (number.name != number.number).then(|| number.name.to_owned());
    let lines = name
        .into_iter()
        .chain([number.number.to_owned(), String::new()])
        .chain(notes)
        .chain([String::new(), carry::clean_line(&edition_line)])
        .collect();

    Some(Made {
        parts: vec![MadePart::new(payload.ok()?, lines)],
    })
}

/// What else is to be known of it, the most useful first: how to go on, which languages it
/// answers, when, and which line it is. What a phone would take for an address is left out.
fn notes(context: &Context<'_>, number: &Ranked<'_>) -> Vec<String> {
    let words = |id: &str| context.text(id).words.into_owned();
    let note = number.note.map(|it| words(it.as_str()));
    let federal = number.federal.then(|| words("help-government"));
    let interpreters = number.interpreters.then(|| words("help-interpreters"));
    let languages = number.languages.iter().map(|it| words(it.message_id()));
    let languages: Vec<_> = languages.chain(interpreters).collect();
    let languages = (!languages.is_empty()).then(|| languages.join(" · "));
    let hours = contact::hours(context, number.hours).words.into_owned();
    let label = number.label.map(|it| words(it.as_str()));

    [federal, note, languages, Some(hours), label]
        .into_iter()
        .flatten()
        .map(|it| carry::clean_line(&it))
        .filter(|it| carry::address(it).is_none())
        .collect()
}
