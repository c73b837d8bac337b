//! What a reviewer sends back: the file that a sheet saved, or the table after a
//! spreadsheet has had it.

pub(super) mod table;

use jiff::civil::Date;
use serde::Deserialize;
use serde_json::Value;

use super::{Hash, Role};
use crate::content::Text;
use crate::language::Language;

/// Names the form of what a sheet saves.
const FORMAT: &str = "rights-kiosk-review/1";

/// The most characters that a name or a place may have.
const LONGEST_NAME: usize = 80;

/// What came back, as far as it can be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Returned {
    /// The language of the sheet.
    pub language: Language,
    /// Who has reviewed it.
    pub reviewer: Reviewer,
    /// The lines that somebody touched.
    pub lines: Vec<Line>,
    /// The lines that cannot be read.
    pub refused: Vec<Refused>,
}

/// Who has reviewed a sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reviewer {
    /// The name.
    pub name: Text,
    /// What makes the person fit for it.
    pub role: Role,
    /// Of which variety and town a speaker is.
    pub of: Option<Text>,
    /// The day, unless it is the day of the import.
    pub date: Option<Date>,
}

/// What a reviewer says of one message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// The id of the message.
    pub id: String,
    /// The English that the reviewer read; none on a sheet of the English.
    pub source: Option<Hash>,
    /// The words that the reviewer read; none where there were none.
    pub text: Option<Hash>,
    /// Whether the reviewer stands by the words, or by the correction.
    pub is_approved: bool,
    /// Better words.
    pub correction: Option<String>,
    /// A word to the editors.
    pub note: Option<String>,
}

/// A line that is not taken, and why.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{id}: {reason}")]
pub struct Refused {
    /// The id of the message, or `line 3` where there is none.
    pub id: String,
    /// What is wrong, and what to do.
    pub reason: String,
}

impl Refused {
    pub(super) fn new(id: impl Into<String>, reason: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            reason: reason.into(),
        }
    }
}

/// Why nothing of a file can be taken.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct Unreadable(pub(super) String);

impl Returned {
    /// Reads what came back, in either form.
    ///
    /// # Errors
    ///
    /// The file is neither, is cut off, or does not say which language it is of
    /// and who has reviewed it.
    pub fn read(bytes: &[u8]) -> Result<Self, Unreadable> {
        let text = decoded(bytes)?;

        if text.trim_start().starts_with('{') {
            Saved::read(&text)
        } else {
            table::read(&text)
        }
    }
}

/// The text of a file in UTF-8, or in the UTF-16 of Excel's “Unicode text”.
fn decoded(bytes: &[u8]) -> Result<String, Unreadable> {
    let pairs = |of: fn([u8; 2]) -> u16| {
        let units = bytes[2..].chunks(2).map(|it| match it {
            [a, b] => of([*a, *b]),
            // Half a unit, which is none.
            _ => 0xd800,
        });

        char::decode_utf16(units)
            .collect::<Result<String, _>>()
            .ok()
    };
    let text = match bytes {
        [0xff, 0xfe, ..] => pairs(u16::from_le_bytes),
        [0xfe, 0xff, ..] => pairs(u16::from_be_bytes),
        [0xef, 0xbb, 0xbf, rest @ ..] => String::from_utf8(rest.to_vec()).ok(),
        _ => String::from_utf8(bytes.to_vec()).ok(),
    };

    text.ok_or_else(|| {
        Unreadable(
            "the file is not UTF-8 text: save it again; in Excel choose “CSV UTF-8”".to_owned(),
        )
    })
}

/// What a sheet saves.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Saved {
    format: String,
    #[serde(rename = "edition")]
    _edition: String,
    language: String,
    reviewer: SavedReviewer,
    lines: Vec<Value>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SavedReviewer {
    name: String,
    role: String,
    of: Option<String>,
    date: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SavedLine {
    id: String,
    source: Option<String>,
    text: Option<String>,
    #[serde(default)]
    approve: bool,
    correction: Option<String>,
    note: Option<String>,
}

impl Saved {
    fn read(text: &str) -> Result<Returned, Unreadable> {
        let saved: Self = serde_json::from_str(text).map_err(|error| {
            Unreadable(format!(
                "the file cannot be read ({error}): save it again from the sheet"
            ))
        })?;
        if saved.format != FORMAT {
            let format = saved.format;
            return Err(Unreadable(format!(
                "the file is of the form `{format}`, not `{FORMAT}`: save it from a sheet of \
                 this program"
            )));
        }

        let SavedReviewer {
            name,
            role,
            of,
            date,
        } = saved.reviewer;
        let mut returned = Returned {
            language: language(&saved.language)?,
            reviewer: reviewer(
                &name,
                &role,
                &of.unwrap_or_default(),
                &date.unwrap_or_default(),
            )?,
            lines: Vec::new(),
            refused: Vec::new(),
        };
        for (value, number) in saved.lines.into_iter().zip(1..) {
            let id = match value.get("id").and_then(Value::as_str) {
                Some(id) => shortened(id),
                None => format!("line {number}"),
            };
            let line = SavedLine::deserialize(value)
                .map_err(|error| error.to_string())
                .and_then(SavedLine::line);

            match line {
                Ok(line) => returned.lines.push(line),
                Err(reason) => returned.refused.push(Refused::new(id, reason)),
            }
        }

        Ok(returned)
    }
}

impl SavedLine {
    fn line(self) -> Result<Line, String> {
        Ok(Line {
            id: self.id,
            source: self.source.as_deref().map(hash).transpose()?.flatten(),
            text: self.text.as_deref().map(hash).transpose()?.flatten(),
            is_approved: self.approve,
            correction: filled(self.correction.unwrap_or_default()),
            note: filled(self.note.unwrap_or_default()),
        })
    }
}

/// A field that says something.
fn filled(text: String) -> Option<String> {
    let text = text.trim();

    (!text.is_empty()).then(|| text.to_owned())
}

/// A hash, which a table writes behind an `h`, or none.
fn hash(text: &str) -> Result<Option<Hash>, String> {
    let text = text.trim();
    let digits = text.strip_prefix('h').unwrap_or(text);

    match digits {
        "" => Ok(None),
        digits => digits
            .parse()
            .map(Some)
            .map_err(|_| format!("`{}` is not a hash: it was changed", shortened(digits))),
    }
}

/// The language of a tag that a sheet gives.
fn language(tag: &str) -> Result<Language, Unreadable> {
    Language::from_tag(tag.trim()).ok_or_else(|| {
        let tag = shortened(tag);
        Unreadable(format!("no language has the tag `{tag}`: it was changed"))
    })
}

/// Who has reviewed a sheet, if it says so as it should.
fn reviewer(name: &str, role: &str, of: &str, date: &str) -> Result<Reviewer, Unreadable> {
    let unreadable = |what: &str, why: String| Unreadable(format!("{what}: {why}"));
    let text = |what, value: &str| {
        let value = value.trim();
        if value.chars().count() > LONGEST_NAME {
            let why = format!("is longer than {LONGEST_NAME} characters: shorten it");
            return Err(unreadable(what, why));
        }

        let text = value
            .parse::<Text>()
            .map_err(|error| unreadable(what, error.to_string()))?;
        if !super::entry::is_a_name(&text) {
            let why = format!("`{}` is no name: write it in letters", shortened(value));
            return Err(unreadable(what, why));
        }

        Ok(text)
    };
    let role = role.trim().to_lowercase();
    let roles = Role::ALL.map(Role::id).join(", ");
    let known = Role::ALL.into_iter().find(|it| it.id() == role);
    let known = known.ok_or_else(|| {
        let role = shortened(&role);
        unreadable(
            "the reviewer’s role",
            format!("`{role}`: write one of {roles}"),
        )
    })?;

    Ok(Reviewer {
        name: text("the reviewer’s name", name)?,
        role: known,
        of: match of.trim() {
            "" => None,
            of => Some(text("the variety and town", of)?),
        },
        date: match date.trim() {
            "" => None,
            date => Some(day(date).ok_or_else(|| {
                let date = shortened(date);
                unreadable(
                    "the day of the review",
                    format!("`{date}`: write it as 2026-11-24, or with the month as a word"),
                )
            })?),
        },
    })
}

/// A day as the sheet writes it, or as spreadsheets make it: `2026-11-24`,
/// `24-Nov-2026`, `11/24/2026`. Where day and month could be each other it is
/// none.
fn day(text: &str) -> Option<Date> {
    const MONTHS: [&str; 12] = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ];
    let parts: Vec<_> = text
        .split(['-', '/', '.', ' ', ','])
        .filter(|part| !part.is_empty())
        .collect();
    let [a, b, c] = parts[..] else { return None };
    let number = |text: &str| text.parse::<i8>().ok();
    let year = |text: &str| {
        let year = text.parse::<i16>().ok()?;
        (text.len() == 2)
            .then_some(2000 + year)
            .or_else(|| (text.len() == 4).then_some(year))
    };
    let month = |text: &str| {
        let text = text.to_lowercase();
        let at = MONTHS.iter().position(|it| text.starts_with(it))?;
        i8::try_from(at + 1).ok()
    };

    if a.len() == 4 && year(a).is_some() {
        Date::new(year(a)?, number(b)?, number(c)?).ok()
    } else if let Some(month) = month(b) {
        Date::new(year(c)?, month, number(a)?).ok()
    } else if let Some(month) = month(a) {
        Date::new(year(c)?, month, number(b)?).ok()
    } else {
        let (first, second) = (number(a)?, number(b)?);
        let is_plain = first > 12 || second > 12 || first == second;
        let (month, day) = if first > 12 {
            (second, first)
        } else {
            (first, second)
        };

        is_plain
            .then(|| Date::new(year(c)?, month, day).ok())
            .flatten()
    }
}

/// A text from outside, short enough for a line on a terminal.
pub(super) fn shortened(text: &str) -> String {
    const MOST: usize = 60;
    let mut short: String = text
        .chars()
        .filter(|it| !it.is_control())
        .take(MOST)
        .collect();

    if text.chars().count() > MOST {
        short.push('…');
    }

    short
}
