//! The numbers of the day that goes on, in memory.

use crate::language::Language;

use jiff::civil::Date;

use std::collections::BTreeMap;

/// The most topics and languages of a day that are counted; an edition has some hundred.
const MOST_CELLS: usize = 10_000;

/// The numbers of one day that goes on. It knows no order and no time.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tally {
    day: Option<Date>,
    cells: BTreeMap<(String, Language), u32>,
}

/// The numbers of a day that is over, or of which no more is counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EndedDay {
    pub(super) day: Date,
    pub(super) cells: BTreeMap<(String, Language), u32>,
}

impl Tally {
    /// A topic was opened in a language, today. Gives the day before, if that was another one.
    #[must_use = "a day that is over is to be kept"]
    pub fn opened(&mut self, topic: &str, language: Language, today: Date) -> Option<EndedDay> {
        let ended = self.ended(today);
        self.day = Some(today);
        let cell = (topic.to_owned(), language);
        if self.cells.len() < MOST_CELLS || self.cells.contains_key(&cell) {
            let number = self.cells.entry(cell).or_default();
            *number = number.saturating_add(1);
        }

        ended
    }

    /// The day that was counted, if it is not today any more: it is over.
    #[must_use = "a day that is over is to be kept"]
    pub fn ended(&mut self, today: Date) -> Option<EndedDay> {
        if self.day.is_some_and(|it| it != today) {
            self.finish()
        } else {
            None
        }
    }

    /// The day that was counted, if anything was: the program ends.
    #[must_use = "a day that is over is to be kept"]
    pub fn finish(&mut self) -> Option<EndedDay> {
        let Self { day, cells } = std::mem::take(self);

        day.map(|day| EndedDay { day, cells })
    }

    /// Forgets what was counted: counting was switched off, or all counts are erased.
    pub fn forget(&mut self) {
        *self = Self::default();
    }
}
