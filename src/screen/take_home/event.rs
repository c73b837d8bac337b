//! An event as something to carry: for the phone's own calendar.

use super::kept::{Made, MadePart};
use crate::carry::{self, When, clean_line, uid_of};
use crate::content::Event;
use crate::events::event::Span;
use crate::events::series::Occurrence;
use crate::language::{Text, format};
use crate::screen::Context;
use crate::screen::part::span;

use jiff::civil::Date;

/// The code of an event of the edition, whose id tells it from all others.
pub(super) fn own(context: &Context<'_>, event: &Event, day: Date) -> Option<Made> {
    let place = event.place.as_ref().map(|it| it.as_str().to_owned());
    let when = When::Days {
        first: day,
        last: day,
    };
    let title = context.text(event.title.as_str());
    let told = format::date_with_weekday(context.language, day);

    made(event.id.to_string(), title, when, place, told)
}

/// The code of one time of an event that staff have added.
pub(super) fn added(context: &Context<'_>, time: &Occurrence<'_>) -> Option<Made> {
    let title = time.title_in(context.language)?;
    let title = Text::plain(title.text, title.spoken);
    let when = match &time.span {
        Span::Days { first, last } => When::Days {
            first: *first,
            last: *last,
        },
        Span::Hours { start, end } => When::Hours {
            start: start.timestamp(),
            end: end.as_ref().map(|it| it.timestamp()),
        },
    };
    let place = time.place().map(str::to_owned);
    let told = span::told(context.language, &time.span);

    made(uid(time), title, when, place, told)
}

/// The same on every kiosk where the same event was added. That of a calendar is; one that was
/// made here is not. Each time of a series is an event of its own.
fn uid(time: &Occurrence<'_>) -> String {
    if !time.event.is_by_hand && time.event.series.is_none() {
        return time.event.uid.clone();
    }
    // Languages have an order, and so the first in which it is written is the same everywhere.
    let title = time.event.title.values().next().map_or("", String::as_str);
    let start = match &time.span {
        Span::Days { first, .. } => first.to_string(),
        Span::Hours { start, .. } => start.timestamp().to_string(),
    };

    uid_of([title, &start, time.place().unwrap_or_default()])
}

fn made(
    uid: String,
    title: Text<'_>,
    when: When,
    place: Option<String>,
    told: String,
) -> Option<Made> {
    let summary = clean_line(&title.words);
    // An address in it, as staff may have typed one, is no place to go to.
    let place = place
        .map(|it| clean_line(&it))
        .filter(|it| carry::address(it).is_none());
    let event = carry::Event {
        uid,
        summary: summary.clone(),
        when,
        location: place.clone(),
    };
    let lines = [summary, clean_line(&told)].into_iter().chain(place);

    Some(Made {
        parts: vec![MadePart::new(event.payload().ok()?, lines.collect())],
    })
}
