//! An event as something to carry: for the phone's own calendar.

use super::{Piece, Said};
use crate::carry::{self, Carried, Error, When, clean_line, uid_of};
use crate::content::{Event, PartialDate};
use crate::events::event::Span;
use crate::events::series::Occurrence;
use crate::events::told;

impl Said<'_> {
    /// The code of an event of the edition, whose id tells it from all others; nothing where its
    /// day is not known.
    ///
    /// # Errors
    ///
    /// Its name holds an address or is too long for a code.
    pub fn event(&self, event: &Event) -> Option<Result<Piece, Error>> {
        let Some(PartialDate::Day(day)) = event.date else {
            return None;
        };
        let span = Span::Days {
            first: day,
            last: day,
        };
        let title = self.words(event.title.as_str());
        let place = event.place.as_ref().map(|it| it.as_str());

        Some(self.gathering(event.id.to_string(), &title, &span, place, None))
    }

    /// The code of one time of an event that staff have added at this table, which it says.
    ///
    /// # Errors
    ///
    /// It has no name, or one that holds an address or is too long for a code.
    pub fn added(&self, time: &Occurrence<'_>) -> Result<Piece, Error> {
        let title = time.title_in(self.language).map_or("", |it| it.text);
        let mark = self.mark(time);

        self.gathering(uid(time), title, &time.span, time.place(), Some(mark))
    }

    /// The same in words, for where they have no room in a code.
    pub fn added_in_words(&self, time: &Occurrence<'_>) -> Vec<String> {
        let title = time.title_in(self.language).map_or("", |it| it.text);
        let when = told::span(self.language, &time.span);
        let place = time.place().map(clean_line);
        let told = [clean_line(title), clean_line(&when)];
        let mark = [String::new(), clean_line(&self.mark(time))];

        told.into_iter().chain(place).chain(mark).collect()
    }

    /// That staff have added it at this table, and when.
    fn mark(&self, time: &Occurrence<'_>) -> String {
        let text = self.dated("event-added", PartialDate::Day(time.event.added));

        text.words.into_owned()
    }

    fn gathering(
        &self,
        uid: String,
        title: &str,
        span: &Span,
        place: Option<&str>,
        mark: Option<String>,
    ) -> Result<Piece, Error> {
        // An address in it, as staff may have typed one, is no place to go to.
        let place = place
            .map(clean_line)
            .filter(|it| carry::address(it).is_none());
        let event = carry::Event {
            uid,
            summary: title.to_owned(),
            when: when(span),
            location: place,
            notes: mark.into_iter().collect(),
        };
        let Carried { payload, held } = event.carried()?;
        let time = clean_line(&told::span(self.language, span));
        let place = held.location.into_iter();
        let mut lines: Vec<_> = [held.summary, time].into_iter().chain(place).collect();
        lines.extend(held.notes.into_iter().flat_map(|it| [String::new(), it]));

        Ok(Piece {
            payload,
            lines,
            has_headings: false,
        })
    }
}

fn when(span: &Span) -> When {
    match span {
        Span::Days { first, last } => When::Days {
            first: *first,
            last: *last,
        },
        Span::Hours { start, end } => When::Hours {
            start: start.timestamp(),
            end: end.as_ref().map(|it| it.timestamp()),
        },
    }
}

/// The same on every kiosk where the same event was added, however it came there: the UID under
/// which a kiosk keeps it may have been made by chance. Each time of a series is an event of its
/// own.
fn uid(time: &Occurrence<'_>) -> String {
    // Languages have an order, and so the first in which it is written is the same everywhere.
    let title = time.event.title.values().find(|it| !it.is_empty());
    let start = match &time.span {
        Span::Days { first, .. } => first.to_string(),
        Span::Hours { start, .. } => start.timestamp().to_string(),
    };
    let place = time.place().unwrap_or_default();

    uid_of([title.map_or("", String::as_str), &start, place])
}
