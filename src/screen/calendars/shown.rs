//! The room as it is shown where screens are looked at.

use super::choice::Choice;
use super::{Calendars, Stage, Told};
use crate::calendar;
use crate::events::list::EventList;
use crate::exchange::{Found, Preview};
use crate::language::Language;

use jiff::civil::date;

use std::path::PathBuf;
use std::sync::Arc;

/// What was imported before.
const BEFORE: &str = include_str!("shown/before.ics");

/// What comes now: of every kind of line at least one.
const NOW: &str = include_str!("shown/now.ics");

/// Our own property for a name in one more language.
const TITLE: &str = "X-RIGHTS-KIOSK-TITLE";

/// The event that somebody has changed by hand.
const BY_HAND: &str = "by-hand@example.org";

impl Calendars {
    /// The files with what came of one, and what another would do.
    pub(in crate::screen) fn shown() -> impl Iterator<Item = Self> {
        let place = |name: &str| PathBuf::from("/media/usb").join(name);
        let found = ["december.ics", "holidays.ics"].map(|it| Found::new(place(it)));
        let files = Self {
            found: Some(found.into()),
            stage: Stage::Files,
            told: Some(Told::Taken(3)),
        };
        let before = read(place("november.ics"), EventList::default(), BEFORE);
        let (kept, _) = EventList::of(before.applied(&before.taken_by_all()).iter().map(|it| {
            let mut event = it.clone();
            event.is_by_hand = event.uid == BY_HAND;

            event
        }));
        let preview = read(place("december.ics"), kept, NOW);
        let preview = Self {
            stage: Stage::Preview(Choice::new(Arc::new(preview))),
            told: None,
            ..files.clone()
        };

        [files, preview].into_iter()
    }
}

/// Each name stands in all languages, as a table like this one writes it: where one is missing was
/// looked at with the form.
fn read(path: PathBuf, kept: EventList, text: &str) -> Preview {
    let mut named = String::new();
    for line in text.lines() {
        named += &format!("{line}\r\n");
        let Some(name) = line.strip_prefix("SUMMARY;LANGUAGE=en:") else {
            continue;
        };
        for language in Language::ALL {
            if language != Language::English {
                named += &format!("{TITLE};LANGUAGE={}:{name}\r\n", language.tag());
            }
        }
    }
    let reading = calendar::read(named.as_bytes(), date(2026, 11, 30));

    Preview::of(path, Arc::new(kept), reading, |_, _| true)
}
