//! A number as something to carry: whose it is, for the phone's own contacts.

use super::{Piece, Said};
use crate::carry::{self, Carried, Contact, Error, clean_line};
use crate::content::{Hours, Ranked};

impl Said<'_> {
    /// The code of a number: a card for the phone's contacts, or the number alone where it is
    /// nobody's but everybody's, as 911.
    ///
    /// # Errors
    ///
    /// No phone can call it; or its name holds an address, or is too long for a code.
    pub fn number(&self, number: &Ranked<'_>) -> Result<Piece, Error> {
        let digits = number.number.to_owned();
        if number.name == digits && number.freshness.is_confirmed() && !number.federal {
            return Ok(Piece {
                payload: carry::number(&digits)?,
                lines: vec![digits],
                has_headings: false,
            });
        }

        let contact = Contact {
            name: number.name.to_owned(),
            organization: None,
            numbers: vec![digits],
            warnings: self.warnings(number),
            notes: self.notes(number),
            edition_line: self.edition_line(),
        };
        let Carried { payload, held } = contact.carried()?;
        let known: Vec<_> = held.warnings.into_iter().chain(held.notes).collect();
        let groups = [
            vec![held.name],
            held.numbers,
            known,
            vec![held.edition_line],
        ];
        let groups: Vec<_> = groups.into_iter().filter(|it| !it.is_empty()).collect();

        Ok(Piece {
            payload,
            lines: groups.join(&String::new()),
            has_headings: false,
        })
    }

    /// Since when nobody has confirmed a number, if it is not known to be right still.
    pub(super) fn age(&self, number: &Ranked<'_>) -> Option<String> {
        let freshness = number.freshness;

        (!freshness.is_confirmed())
            .then(|| self.freshness(freshness))
            .flatten()
            .map(|it| clean_line(&it.words))
    }

    /// What has to be known before anybody calls: that a federal immigration line answers, and
    /// since when nobody has confirmed it.
    fn warnings(&self, number: &Ranked<'_>) -> Vec<String> {
        let federal = number.federal.then(|| self.words("help-government"));

        federal.into_iter().chain(self.age(number)).collect()
    }

    /// What else is to be known of it, the most useful first: how to go on, which languages it
    /// answers, when if that is known, and which line it is. What a phone would take for an address
    /// is left out.
    fn notes(&self, number: &Ranked<'_>) -> Vec<String> {
        let note = number.note.map(|it| self.words(it.as_str()));
        let interpreters = number.interpreters.then(|| self.words("help-interpreters"));
        let languages = number
            .languages
            .iter()
            .map(|it| self.words(it.message_id()));
        let languages: Vec<_> = languages.chain(interpreters).collect();
        let languages = (!languages.is_empty()).then(|| languages.join(" · "));
        let is_known = number.hours != Hours::Unknown;
        let hours = is_known.then(|| self.hours(number.hours).words.into_owned());
        let label = number.label.map(|it| self.words(it.as_str()));

        [note, languages, hours, label]
            .into_iter()
            .flatten()
            .map(|it| clean_line(&it))
            .filter(|it| carry::address(it).is_none())
            .collect()
    }
}
