//! What one file would do to the events that are kept, before anything is.

use super::failure::Failure;
use super::file::{ReadFault, brought, read};
use super::glyphs::remembered;
use crate::calendar::{Note, Noted, Reading, Reason};
use crate::events::list::EventList;
use crate::events::merge::{Item, Outcome, Plan, SkipReason};
use crate::language::Language;

use jiff::civil::Date;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// What a file would do.
#[derive(Debug, Clone, PartialEq)]
pub struct Preview {
    /// The file.
    pub path: PathBuf,
    /// What is kept as it was when the file was read.
    kept: Arc<EventList>,
    plan: Plan,
    /// What somebody would see to change: first the new events, then those that change, then
    /// those that are called off, each in the order of the file.
    pub events: Vec<PreviewEvent>,
    /// What cannot be taken, by line.
    pub left_out: Vec<LeftOut>,
    /// What is to be known of the file as a whole, or of what is in none of its events.
    pub notes: Vec<Noted>,
    /// How many of each.
    pub counts: PreviewCounts,
}

/// What somebody would see to change.
#[derive(Debug, Clone, PartialEq)]
pub struct PreviewEvent {
    /// Its place in the plan.
    place: usize,
    /// What would become of it.
    pub kind: Kind,
    /// What is to be known of it.
    pub notes: Vec<Noted>,
}

/// What would become of an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// It is added.
    New,
    /// It is changed.
    Changed,
    /// It is called off.
    Cancelled,
}

/// Something that cannot be taken.
#[derive(Debug, Clone, PartialEq)]
pub struct LeftOut {
    /// The line of the file, from 1.
    pub line: usize,
    /// Why.
    pub why: Why,
}

/// Why something cannot be taken.
#[derive(Debug, Clone, PartialEq)]
pub enum Why {
    /// It cannot be read.
    Read(Reason),
    /// It does nothing to what is kept.
    Merged(SkipReason),
}

/// How many of each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct PreviewCounts {
    /// Events that would be added.
    pub new: usize,
    /// Events that would be changed.
    pub changed: usize,
    /// Events that would be called off.
    pub cancelled: usize,
    /// Events that are here already.
    pub same: usize,
    /// What cannot be taken, also what is not listed.
    pub left_out: usize,
}

impl Preview {
    /// Reads a file and holds it against what is kept. `has_glyph` says whether the face of a
    /// language has a character.
    ///
    /// # Errors
    ///
    /// Nothing of it can be read.
    pub fn read(
        path: &Path,
        kept: Arc<EventList>,
        today: Date,
        has_glyph: impl Fn(Language, char) -> bool,
    ) -> Result<Self, Failure> {
        // A stick may have changed since it was looked through, and a pipe would never end.
        let is_file = fs::symlink_metadata(path).is_ok_and(|it| it.is_file());
        if !is_file {
            return Err(Failure::NotRead);
        }
        let reading = read(path, today).map_err(|fault| {
            tracing::error!("{}: {fault}", path.display());

            match fault {
                ReadFault::Unreadable(_) => Failure::NotRead,
                ReadFault::TooLarge => Failure::TooLarge,
            }
        })?;
        let is_none = |reason: &Reason| matches!(reason, Reason::NoCalendar);
        if reading.skipped.iter().any(|it| is_none(&it.reason)) {
            return Err(Failure::NotCalendar);
        }

        Ok(Self::of(path.to_owned(), kept, reading, has_glyph))
    }

    /// What a file that was read would do to what is kept.
    pub fn of(
        path: PathBuf,
        kept: Arc<EventList>,
        reading: Reading,
        has_glyph: impl Fn(Language, char) -> bool,
    ) -> Self {
        let mut lines: BTreeMap<_, Vec<usize>> = BTreeMap::new();
        let mut incoming = Vec::new();
        for it in reading.events {
            let what = brought(it.what);
            lines
                .entry(what.uid().to_owned())
                .or_default()
                .push(it.line);
            incoming.push(what);
        }
        let plan = Plan::of(&kept, incoming, remembered(has_glyph));
        let first_line = |uid: &str| lines.get(uid).and_then(|it| it.first()).copied();

        let read = reading.skipped.into_iter().map(|it| LeftOut {
            line: it.line,
            why: Why::Read(it.reason),
        });
        let merged = plan.skipped.iter().map(|it| LeftOut {
            line: first_line(&it.uid).unwrap_or(1),
            why: Why::Merged(it.reason.clone()),
        });
        let mut left_out: Vec<_> = read.chain(merged).collect();
        left_out.sort_by_key(|it| it.line);

        let mut notes = NotesByLine::of(reading.notes);
        let mut events = Vec::new();
        for (place, item) in plan.items.iter().enumerate() {
            let own = lines.get(&item.event.uid).into_iter().flatten();
            let notes = own.flat_map(|line| notes.take(*line)).collect();
            if let Some(kind) = kind_of(item) {
                events.push(PreviewEvent { place, kind, notes });
            }
        }
        events.sort_by_key(|it| it.kind);
        let counts = counts(&plan, left_out.len() + reading.more_skipped);

        Self {
            path,
            kept,
            plan,
            events,
            left_out,
            notes: notes.rest(),
            counts,
        }
    }

    /// The event as it would be, and what would become of it.
    pub fn item(&self, event: &PreviewEvent) -> Option<&Item> {
        self.plan.items.get(event.place)
    }

    /// The numbers of what is taken unless somebody says otherwise: what need not be asked, is not
    /// marked as private, and lies over no event of the edition.
    pub fn taken_by_all(&self) -> BTreeSet<usize> {
        let events = self.events.iter().enumerate();

        events
            .filter(|(_, it)| !it.notes.iter().any(|it| it.note == Note::Private))
            .filter(|(_, it)| {
                let item = self.item(it);

                item.is_some_and(|it| it.is_taken_by_all() && it.event.covers.is_none())
            })
            .map(|(number, _)| number)
            .collect()
    }

    /// Whether these are still the events against which the file was held.
    pub fn is_of(&self, kept: &EventList) -> bool {
        *self.kept == *kept
    }

    /// What is kept, with the events of these numbers.
    pub fn applied(&self, chosen: &BTreeSet<usize>) -> EventList {
        let chosen: BTreeSet<_> = chosen
            .iter()
            .filter_map(|number| self.item(self.events.get(*number)?))
            .map(|it| it.event.uid.as_str())
            .collect();

        self.plan
            .applied(&self.kept, |it| chosen.contains(it.event.uid.as_str()))
    }
}

/// What would become of an event; nothing if nobody would see it.
fn kind_of(item: &Item) -> Option<Kind> {
    match item.outcome {
        Outcome::New => Some(Kind::New),
        Outcome::Changed(_) => Some(Kind::Changed),
        Outcome::Cancelled => Some(Kind::Cancelled),
        Outcome::Unchanged | Outcome::Older => None,
    }
}

fn counts(plan: &Plan, left_out: usize) -> PreviewCounts {
    let of_plan = plan.counts();

    PreviewCounts {
        new: of_plan.new,
        changed: of_plan.changed,
        cancelled: of_plan.cancelled,
        same: of_plan.unchanged + of_plan.older,
        left_out,
    }
}

/// What is to be known, by the line on which the event begins.
struct NotesByLine(BTreeMap<usize, Vec<Noted>>);

impl NotesByLine {
    fn of(notes: Vec<Noted>) -> Self {
        let mut by_line: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for it in notes {
            by_line.entry(it.line).or_default().push(it);
        }

        Self(by_line)
    }

    fn take(&mut self, line: usize) -> Vec<Noted> {
        self.0.remove(&line).unwrap_or_default()
    }

    fn rest(self) -> Vec<Noted> {
        self.0.into_values().flatten().collect()
    }
}
