//! An event that a phone puts into its calendar: a bare VEVENT (RFC 5545, 3.6.1).

use super::payload::{line, lines, needed_line};
use super::property::{escaped, object};
use super::{Carried, Error, Payload};

use jiff::Timestamp;
use jiff::civil::Date;

/// A gathering to go to, in plain words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// Tells it from all others in calendars, and is the same on every kiosk: its id in the
    /// edition, or else what [`uid_of`] makes of it.
    pub uid: String,
    /// Its name.
    pub summary: String,
    /// When it is.
    pub when: When,
    /// Where it is held. It goes where not all has room.
    pub location: Option<String>,
    /// What else is to be known, one line each: who has added it, and when. It always stays.
    pub notes: Vec<String>,
}

/// When an event is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// From a moment, until another if that is known.
    Hours {
        /// When it begins.
        start: Timestamp,
        /// When it ends.
        end: Option<Timestamp>,
    },
    /// On whole days, wherever one is.
    Days {
        /// The first day.
        first: Date,
        /// The last day, on which it still is.
        last: Date,
    },
}

impl Event {
    /// Its code: one event without a calendar round it, since phones take no other; in UTC, so
    /// that no zone need be told; and without the moment at which it was made, which RFC 5545
    /// asks for (DTSTAMP): it would be another code each time. Letters of the UID that are part
    /// of addresses become hyphens: `5@kiwa.org` is `5-kiwa-org`. Its place is left out where that
    /// has no room.
    ///
    /// # Errors
    ///
    /// There is no name or no UID; it ends before it begins; an address in its name, its place or
    /// a note; or it is too long even without its place.
    pub fn carried(&self) -> Result<Carried<Self>, Error> {
        let mut held = self.clean()?;

        loop {
            match Payload::new(&held.summary, held.object()?) {
                Err(error) if error.is_too_long() && held.location.take().is_some() => {}
                payload => {
                    let payload = payload?;

                    return Ok(Carried { payload, held });
                }
            }
        }
    }

    /// The same as clean lines without addresses.
    fn clean(&self) -> Result<Self, Error> {
        let location = line("location", self.location.as_deref().unwrap_or_default())?;

        Ok(Self {
            uid: needed_line("uid", &hyphenated(&self.uid))?,
            summary: needed_line("summary", &self.summary)?,
            when: self.when,
            location: Some(location).filter(|it| !it.is_empty()),
            notes: lines("note", &self.notes)?,
        })
    }

    fn object(&self) -> Result<String, Error> {
        let times = self.when.properties().ok_or_else(|| Error::Backwards {
            event: self.summary.clone(),
        })?;
        let location = self.location.as_ref();
        let notes = (!self.notes.is_empty()).then(|| self.notes.join("\n"));
        let mut lines = vec![
            "BEGIN:VEVENT".to_owned(),
            format!("UID:{}", self.uid),
            format!("SUMMARY:{}", escaped(&self.summary)),
        ];
        lines.extend(times);
        lines.extend(location.map(|it| format!("LOCATION:{}", escaped(it))));
        lines.extend(notes.map(|it| format!("DESCRIPTION:{}", escaped(&it))));
        lines.push("END:VEVENT".to_owned());

        Ok(object(lines.iter().map(String::as_str)))
    }
}

impl When {
    /// When it begins and, if that is known, when it ends; `None` if that is before.
    fn properties(self) -> Option<Vec<String>> {
        let utc = |it: Timestamp| it.strftime("%Y%m%dT%H%M%SZ").to_string();

        match self {
            Self::Hours { start, end: None } => Some(vec![format!("DTSTART:{}", utc(start))]),
            Self::Hours {
                start,
                end: Some(end),
            } => (end >= start).then(|| {
                vec![
                    format!("DTSTART:{}", utc(start)),
                    format!("DTEND:{}", utc(end)),
                ]
            }),
            Self::Days { first, last } => {
                // The day after the last, as RFC 5545, 3.6.1 has it.
                let end = last.tomorrow().ok().filter(|_| last >= first)?;

                Some(vec![
                    format!("DTSTART;VALUE=DATE:{}", first.strftime("%Y%m%d")),
                    format!("DTEND;VALUE=DATE:{}", end.strftime("%Y%m%d")),
                ])
            }
        }
    }
}

/// Everything but letters, digits and hyphens is a hyphen, as long as it is ASCII.
fn hyphenated(uid: &str) -> String {
    let is_plain = |it: char| it.is_ascii_alphanumeric() || !it.is_ascii();

    uid.trim().replace(|it| !is_plain(it), "-")
}

/// A UID for an event that has none which is the same on every kiosk, as one that was typed at a
/// table, and there got a UID by chance: the FNV-1a hash (64 bit) of what it says, in hexadecimal
/// digits. Give it what two kiosks have alike and two events have not: its name in the first
/// language that it has one in, when it begins, and where.
pub fn uid_of<'a>(said: impl IntoIterator<Item = &'a str>) -> String {
    const BASIS: u64 = 0xcbf2_9ce4_8422_2325;
    const PRIME: u64 = 0x0100_0000_01b3;
    let hash = said
        .into_iter()
        .flat_map(|it| super::clean_line(it).into_bytes().into_iter().chain([0]))
        .fold(BASIS, |hash, it| (hash ^ u64::from(it)).wrapping_mul(PRIME));

    format!("{hash:016x}")
}
