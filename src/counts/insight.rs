//! What staff do with the counts. Everything here waits for the disk.

use super::{Counts, EndedDay};
use crate::store::{Kind, Notice, Read, Shelf, Store, StoreError};

/// The first line of an export.
pub const EXPORT_HEADER: [&str; 4] = ["day", "topic", "language", "count"];

/// What staff want of the counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Deed {
    /// To see them.
    Look,
    /// That they are counted, or not any more.
    Switch(bool),
    /// A table of them.
    Save,
    /// That all are gone.
    Erase,
}

/// What came of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Sight {
    /// What is kept now.
    pub kept: Counts,
    /// Where the table was saved.
    pub saved: Option<String>,
    /// Why it was not done.
    pub failed: Option<Kind>,
}

/// The counts of one data folder.
#[derive(Debug, Clone)]
pub struct Insight(Shelf<Counts>);

impl Insight {
    /// The counts in a store. Nothing is read yet.
    pub fn new(store: &Store) -> Self {
        Self(store.shelf())
    }

    /// What is kept. Where it cannot be read, counting is off.
    pub fn read(&self) -> Read<Counts> {
        self.0.read()
    }

    /// Switches counting on or off. What was counted before stays until it is erased.
    ///
    /// # Errors
    ///
    /// It could not be stored: it is as it was.
    pub fn switch(&self, is_on: bool) -> Result<Option<Notice>, StoreError> {
        self.change(|counts| counts.switch(is_on))
    }

    /// Keeps a day, if counting is on.
    ///
    /// # Errors
    ///
    /// It could not be stored: the day is lost, unless the caller tries again.
    pub fn keep(&self, day: &EndedDay) -> Result<Option<Notice>, StoreError> {
        self.change(|counts| {
            if counts.is_on() {
                counts.add(day.clone());
            }
        })
    }

    /// Erases all that was counted, wherever in the data folder it stands. Counting stays on or
    /// off as it was.
    ///
    /// # Errors
    ///
    /// Something could not be erased.
    pub fn erase(&self) -> Result<(), StoreError> {
        let mut counts = self.0.read().value;
        counts.erase();

        self.0.clear()?;
        if counts.is_on() {
            self.0.write_for_good(&counts)?;
        }

        Ok(())
    }

    fn change(&self, change: impl FnOnce(&mut Counts)) -> Result<Option<Notice>, StoreError> {
        let Read { value, notice } = self.0.read();
        let mut counts = value.clone();
        change(&mut counts);
        if counts == value {
            return Ok(notice);
        }

        Ok(self.0.write_for_good(&counts)?.or(notice))
    }
}

impl Counts {
    /// All lines as a table with commas (RFC 4180), in UTF-8.
    pub fn to_csv(&self) -> String {
        let mut writer = csv::WriterBuilder::new()
            .terminator(csv::Terminator::CRLF)
            .from_writer(Vec::new());
        // Into memory nothing can fail.
        let _ = writer.write_record(EXPORT_HEADER);
        for line in self.lines() {
            let _ = writer.write_record([
                line.day.to_string().as_str(),
                line.topic,
                line.language.tag(),
                line.count.to_string().as_str(),
            ]);
        }
        let bytes = writer.into_inner().unwrap_or_default();

        String::from_utf8(bytes).unwrap_or_default()
    }
}
