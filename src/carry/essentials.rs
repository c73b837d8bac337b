//! What of a topic is carried home: as text, in one code or in several.

mod layout;

use super::payload::{line, lines, needed_line};
use super::{Error, Payload};
use crate::qr::{self, Format};
use layout::Frame;

use std::cmp::Reverse;

/// The essentials of a topic, in the visitor's language.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Essentials {
    /// The name of the topic.
    pub title: String,
    /// The day of the edition, and that it is a preview.
    pub edition_line: String,
    /// What stands over the parts of each kind.
    pub headings: Headings,
    /// What is said, in the order in which it is shown within its kind.
    pub parts: Vec<Part>,
    /// Whether what is to be said comes before what is to be done, as on a card for an officer.
    pub says_first: bool,
}

/// What stands over the parts of each kind; nothing where it is empty.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Headings {
    /// Over [`Words::Do`].
    pub to_do: String,
    /// Over [`Words::Dont`].
    pub not_to_do: String,
    /// Over [`Words::Say`].
    pub to_say: String,
    /// Over [`Words::Know`].
    pub to_know: String,
    /// Over [`Words::Number`].
    pub to_call: String,
}

/// One thing that is said: it stands whole in a code, or not at all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// By what an error names it: its message id.
    pub name: String,
    /// When it goes, where not all fit into one code: the lowest first, and of equals that which
    /// is shown last. But lines to say go after all others, whatever their rank, and the hotline
    /// never goes: that is the number of the highest rank, and it stands in every code.
    pub rank: u32,
    /// Its words, in their short form.
    pub words: Words,
}

/// The words of a part, by its kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Words {
    /// Do this.
    Do(String),
    /// Do not do this.
    Dont(String),
    /// Say this, in English.
    Say {
        /// What to say.
        english: String,
        /// What it means; `None` for those who read English.
        meaning: Option<String>,
        /// When it may be said, as *only if it is true:*. It is not said with it.
        condition: Option<String>,
    },
    /// Know this.
    Know(String),
    /// Call this.
    Number {
        /// Who answers, unless the number is all the name there is.
        label: Option<String>,
        /// The number as it is shown.
        digits: String,
        /// What else has to be known, a line each: what it is for, that nobody has confirmed it
        /// for long.
        about: Vec<String>,
    },
}

impl Essentials {
    /// Their codes, the most needful first. All in one, if that holds it. Else what goes first by
    /// its rank goes to a second code, and what does not fit there to a third: each has the
    /// title, which of how many it is (`1/2`), the hotline and the edition line, so that one alone
    /// is of use. A part is never cut.
    ///
    /// # Errors
    ///
    /// The title, the edition line or the words of a part are missing; a phone takes something
    /// for an address; or a part does not fit into a code even alone. The error names the part.
    pub fn payloads(&self) -> Result<Vec<Payload>, Error> {
        let clean = self.clean()?;
        let hotline = clean.hotline();
        let mut order: Vec<_> = (0..clean.parts.len())
            .filter(|it| Some(*it) != hotline)
            .collect();
        order.sort_by_key(|it| Reverse(clean.parts.get(*it).map(Part::weight)));
        let frame = Frame {
            essentials: &clean,
            hotline,
        };

        if over(&frame.text(&order, None)) == 0 {
            return Ok(vec![frame.payload(&order, None)?]);
        }

        // The number of codes stands in each of them, and so it may need more of them.
        let mut most = 9;
        loop {
            let codes = frame.parted(&order, most)?;
            if codes.len() <= most {
                let count = codes.len();

                return (1..)
                    .zip(&codes)
                    .map(|(number, it)| frame.payload(it, Some((number, count))))
                    .collect();
            }
            most = most * 10 + 9;
        }
    }

    /// The same as clean lines without addresses.
    fn clean(&self) -> Result<Self, Error> {
        let Headings {
            to_do,
            not_to_do,
            to_say,
            to_know,
            to_call,
        } = &self.headings;
        let heading = |it| line("heading", it);

        Ok(Self {
            title: needed_line("title", &self.title)?,
            edition_line: needed_line("edition line", &self.edition_line)?,
            headings: Headings {
                to_do: heading(to_do)?,
                not_to_do: heading(not_to_do)?,
                to_say: heading(to_say)?,
                to_know: heading(to_know)?,
                to_call: heading(to_call)?,
            },
            parts: self
                .parts
                .iter()
                .map(Part::clean)
                .collect::<Result<_, _>>()?,
            says_first: self.says_first,
        })
    }

    /// Which part is the hotline: of the numbers that with the highest rank, the first of equals.
    fn hotline(&self) -> Option<usize> {
        let numbers = self.parts.iter().enumerate();

        numbers
            .filter(|(_, it)| matches!(it.words, Words::Number { .. }))
            .max_by_key(|(at, it)| (it.rank, Reverse(*at)))
            .map(|(at, _)| at)
    }
}

impl Part {
    /// How long it stays: the greater, the longer.
    fn weight(&self) -> (bool, u32) {
        (matches!(self.words, Words::Say { .. }), self.rank)
    }

    fn clean(&self) -> Result<Self, Error> {
        let needed = |it: &String| needed_line(&self.name, it);
        let perhaps = |it: &Option<String>| match it {
            Some(it) => line(&self.name, it).map(|it| Some(it).filter(|it| !it.is_empty())),
            None => Ok(None),
        };
        let words = match &self.words {
            Words::Do(it) => Words::Do(needed(it)?),
            Words::Dont(it) => Words::Dont(needed(it)?),
            Words::Know(it) => Words::Know(needed(it)?),
            Words::Say {
                english,
                meaning,
                condition,
            } => Words::Say {
                english: needed(english)?,
                meaning: perhaps(meaning)?,
                condition: perhaps(condition)?,
            },
            Words::Number {
                label,
                digits,
                about,
            } => Words::Number {
                label: perhaps(label)?,
                digits: needed(digits)?,
                about: lines(&self.name, about)?,
            },
        };

        Ok(Self {
            name: self.name.clone(),
            rank: self.rank,
            words,
        })
    }
}

/// By how many bytes a text is too long for a code.
fn over(text: &str) -> usize {
    match Format::of(text) {
        Err(qr::Error::TooLong { over, .. }) => over,
        _ => 0,
    }
}
