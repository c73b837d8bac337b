//! What the screen of events shows: an event of the edition, or one time of one that staff have
//! added at this table.

use crate::content::{Event, PartialDate};
use crate::events::overlay::Overlay;
use crate::events::series::Occurrence;
use crate::events::told;
use crate::events::when::{Board, When};
use crate::language::{Language, Text, format};
use crate::screen::Context;
use crate::screen::part::{take_home, when};

use jiff::civil::Date;

use std::borrow::Cow;

/// For how many days what staff have added stands among what is past.
const PAST_DAYS: u16 = 60;

/// An event on the screen.
#[derive(Clone)]
pub enum Gathering<'a> {
    /// One of the edition.
    Own(&'a Event),
    /// One time of an added one.
    Added(Occurrence<'a>),
}

/// All that there are, by when they are, the past newest first.
#[derive(Default)]
pub struct Gatherings<'a> {
    /// Today's.
    pub today: Vec<Gathering<'a>>,
    /// Those to come.
    pub coming: Vec<Gathering<'a>>,
    /// Those that are over.
    pub past: Vec<Gathering<'a>>,
    /// Those of which nobody knows when they are, or what day it is today.
    pub unknown: Vec<Gathering<'a>>,
}

impl<'a> Gatherings<'a> {
    /// Those of the edition that no added one covers, and the added ones.
    pub fn of(context: &Context<'a>) -> Self {
        let now = when::now(context);
        let own = &context.edition.content.events;
        let ids = own.iter().map(|it| it.id.as_str()).collect();
        let overlay = Overlay::of(context.added, &ids);
        let board = Board::of(context.added, now, PAST_DAYS);
        let mut all = Self {
            today: board.today.into_iter().map(Gathering::Added).collect(),
            coming: board.coming.into_iter().map(Gathering::Added).collect(),
            past: board.past.into_iter().map(Gathering::Added).collect(),
            unknown: board.unknown.into_iter().map(Gathering::Added).collect(),
        };
        for event in own.iter().filter(|it| !overlay.hides(it.id.as_str())) {
            all.of_when(when::of_own(context, event))
                .push(Gathering::Own(event));
        }
        for times in [&mut all.today, &mut all.coming] {
            times.sort_by_key(Gathering::first_day);
        }
        for times in [&mut all.past, &mut all.unknown] {
            times.sort_by_key(|it| std::cmp::Reverse(it.first_day()));
        }

        all
    }

    fn of_when(&mut self, when: When) -> &mut Vec<Gathering<'a>> {
        match when {
            When::Today => &mut self.today,
            When::Coming => &mut self.coming,
            When::Past => &mut self.past,
            When::Unknown => &mut self.unknown,
        }
    }
}

impl<'a> Gathering<'a> {
    /// What tells it from the others.
    pub fn key(&self) -> Cow<'a, str> {
        match self {
            Self::Own(event) => event.id.as_str().into(),
            Self::Added(time) => take_home::key_of(time).into(),
        }
    }

    /// When it is, seen from now.
    pub fn when(&self, context: &Context<'a>) -> When {
        match self {
            Self::Own(event) => when::of_own(context, event),
            Self::Added(time) => when::of_added(context, time),
        }
    }

    /// The day on which it begins, as far as that is known.
    pub fn date(&self) -> Option<PartialDate> {
        match self {
            Self::Own(event) => event.date,
            Self::Added(time) => Some(PartialDate::Day(time.span.first_day())),
        }
    }

    fn first_day(&self) -> Option<Date> {
        self.date().map(PartialDate::first_day)
    }

    /// Its name.
    pub fn title(&self, context: &Context<'a>) -> Text<'a> {
        match self {
            Self::Own(event) => context.text(event.title.as_str()),
            Self::Added(time) => time.title_in(context.language).map_or_else(
                || context.text("events-title"),
                |it| Text::typed(context.language, it.spoken, it.text),
            ),
        }
    }

    /// What it is, if anything is said of it.
    pub fn about(&self, context: &Context<'a>) -> Option<Text<'a>> {
        match self {
            Self::Own(event) => Some(context.text(event.about.as_str())),
            Self::Added(time) => time
                .note_in(context.language)
                .map(|it| Text::typed(context.language, it.spoken, it.text)),
        }
    }

    /// Its day and hours, or as much of them as is known.
    pub fn time(&self, context: &Context<'a>) -> Text<'a> {
        match self {
            Self::Own(event) => own_day(context, event.date),
            Self::Added(time) => Text {
                words: told::span(context.language, &time.span).into(),
                ..context.text("event-day-unknown")
            },
        }
    }

    /// Where it is, if that is known.
    pub fn place(&self) -> Option<&'a str> {
        match self {
            Self::Own(event) => event.place.as_ref().map(crate::content::Text::as_str),
            Self::Added(time) => time.place(),
        }
    }

    /// Who hosts it: ids of the directory, and names.
    pub fn hosts(&self) -> (&'a [String], Vec<&'a str>) {
        match self {
            Self::Own(event) => (
                &event.hosts,
                event
                    .other_hosts
                    .iter()
                    .map(crate::content::Text::as_str)
                    .collect(),
            ),
            Self::Added(time) => (
                &time.event.hosts,
                time.event.other_hosts.iter().map(String::as_str).collect(),
            ),
        }
    }

    /// The languages that are spoken there, if that is said.
    pub fn languages(&self) -> &'a [Language] {
        match self {
            Self::Own(_) => &[],
            Self::Added(time) => &time.event.languages,
        }
    }

    /// The day on which staff added it.
    pub fn added(&self) -> Option<Date> {
        match self {
            Self::Own(_) => None,
            Self::Added(time) => Some(time.event.added),
        }
    }

    /// Whether it can be carried home: one can still go there, and it has room in a code.
    pub fn has_code(&self, context: &Context<'a>) -> bool {
        match self {
            Self::Own(event) => take_home::has_own(context, event),
            Self::Added(time) => take_home::has_added(context, time),
        }
    }

    /// Whether it is cancelled.
    pub fn is_cancelled(&self) -> bool {
        matches!(self, Self::Added(time) if time.is_cancelled())
    }
}

/// The day of an event of the edition, or as much of it as is known and that the day is not.
fn own_day<'a>(context: &Context<'a>, date: Option<PartialDate>) -> Text<'a> {
    let unknown = context.text("event-day-unknown");

    match date {
        None => unknown,
        Some(PartialDate::Day(day)) => Text {
            words: format::date_with_weekday(context.language, day).into(),
            ..unknown
        },
        Some(partial) => Text {
            words: format!("{} · {}", context.date(partial), unknown.words).into(),
            ..unknown
        },
    }
}
