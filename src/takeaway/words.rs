//! How a language says when a line is answered, how lately it was seen, and dates.

use super::Said;
use crate::content::{Days, Freshness, Hours, PartialDate};
use crate::language::{Text, format};

use fluent::FluentArgs;
use jiff::civil::Time;

impl<'a> Said<'a> {
    /// A message, as a visitor reads it: in Zapotec that is Spanish.
    pub(super) fn text(&self, id: &str) -> Text<'a> {
        self.catalogs.text(self.language.sentences(), id)
    }

    /// A date as precise as it is known, written out.
    pub(super) fn date(&self, date: PartialDate) -> String {
        let (year, month, day) = date.parts();

        format::partial_date(self.language, year, month, day)
    }

    /// A message whose only variable is `$date`.
    pub(super) fn dated(&self, id: &str, date: PartialDate) -> Text<'a> {
        self.filled(id, [("date", self.date(date))])
    }

    /// When a line is answered.
    pub fn hours(&self, hours: Hours) -> Text<'a> {
        let between = |id, open: Time, close: Time| {
            let time = |it| format::time(self.language, it);

            self.filled(id, [("open", time(open)), ("close", time(close))])
        };

        match hours {
            Hours::Unknown => self.text("hours-unknown"),
            Hours::Always | Hours::On(Days::Always) => self.text("hours-always"),
            Hours::On(Days::Daily) => self.text("hours-daily"),
            Hours::On(Days::Weekdays) => self.text("hours-weekdays"),
            Hours::On(Days::Office)
            | Hours::Between {
                days: Days::Office, ..
            } => self.text("hours-office"),
            Hours::Between {
                days: Days::Weekdays,
                open,
                close,
            } => between("hours-weekdays-between", open, close),
            Hours::Between { open, close, .. } => between("hours-daily-between", open, close),
        }
    }

    /// How long ago a contact was last seen, and that it is old when it is; nothing of a number
    /// that has no age.
    pub fn freshness(&self, freshness: Freshness) -> Option<Text<'a>> {
        match freshness {
            Freshness::Current { seen } => Some(self.dated("contact-seen", seen)),
            Freshness::Old { since } => Some(self.dated("contact-old", since)),
            Freshness::Undated => Some(self.text("contact-undated")),
            Freshness::Fixed => None,
        }
    }

    /// A message with its variables.
    fn filled<const N: usize>(&self, id: &str, variables: [(&'static str, String); N]) -> Text<'a> {
        let mut arguments = FluentArgs::new();
        for (name, value) in variables {
            arguments.set(name, value);
        }

        self.catalogs
            .format(self.language.sentences(), id, &arguments)
    }
}
