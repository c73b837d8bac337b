//! What can be carried home.

use super::kept::{Key, Made, MadePart};
use super::{contact, event};
use crate::carry::{self, Essentials};
use crate::content::{Content, Event, PartialDate, Ranked, Topic};
use crate::events::series::{DAYS_AHEAD, MOST_TIMES, Occurrence, occurrences};
use crate::language::Language;
use crate::screen::{Context, OFFICER};
use crate::takeaway::Said;

use jiff::ToSpan;
use jiff::civil::Date;

/// The message that names the lines for an officer.
const OFFICER_TITLE: &str = "door-officer";

/// Something that can be carried home.
pub(super) enum Thing<'a> {
    /// The essentials of a topic.
    Topic(&'a Topic),
    /// The lines for an officer.
    Officer,
    /// A number and whose it is.
    Number(Box<Ranked<'a>>),
    /// An event of the edition, on that day.
    Event(&'a Event, Date),
    /// One time of an event that staff have added.
    Added(Box<Occurrence<'a>>),
}

impl<'a> Thing<'a> {
    /// That of an id: of the content, or else a time of an added event.
    pub(super) fn find(context: &Context<'a>, id: &str) -> Option<Self> {
        Self::of_content(&context.edition.content, id).or_else(|| added(context, id))
    }

    /// That of an id in the content.
    pub(super) fn of_content(content: &'a Content, id: &str) -> Option<Self> {
        if id == OFFICER {
            return Some(Self::Officer);
        }
        if let Some(topic) = content.topic(id) {
            return Some(Self::Topic(topic));
        }
        if let Some(event) = content.events.iter().find(|it| it.id == id) {
            return match event.date {
                Some(PartialDate::Day(day)) => Some(Self::Event(event, day)),
                _ => None,
            };
        }
        let numbers = content.numbers(&[], None, None).into_iter();
        let number = numbers
            .filter(|it| carry::dialled(it.number).is_ok())
            .find(|it| it.number == id)?;

        Some(Self::Number(Box::new(number)))
    }

    /// Of what its codes are made.
    pub(super) fn key(&self, language: Language) -> Key {
        match self {
            // Staff may change it while the visitor's screen is put aside.
            Self::Added(time) => (language, format!("{time:?}")),
            _ => (language, String::new()),
        }
    }

    /// Its codes; nothing if it cannot be carried.
    pub(super) fn made(&self, context: &Context<'a>) -> Option<Made> {
        let said = Said {
            content: &context.edition.content,
            catalogs: &context.edition.catalogs,
            language: context.language,
        };

        match self {
            Self::Topic(topic) => essentials(&said.topic(topic)),
            Self::Officer => essentials(&said.officer(OFFICER_TITLE)),
            Self::Number(number) => contact::made(context, number, said.edition_line()),
            Self::Event(event, day) => event::own(context, event, *day),
            Self::Added(time) => event::added(context, time),
        }
    }
}

fn essentials(essentials: &Essentials) -> Option<Made> {
    let parts = essentials.payloads().ok()?;
    let parts = parts.into_iter().map(MadePart::of).collect();

    Some(Made { parts })
}

/// The time of an added event that has this key: its UID and its day. One that is cancelled is
/// nothing to go to.
fn added<'a>(context: &Context<'a>, key: &str) -> Option<Thing<'a>> {
    let (uid, day) = key.rsplit_once(' ')?;
    let day: Date = day.parse().ok()?;
    let event = context.added.get(uid)?;
    // It may have been moved.
    let from = day.saturating_sub(i64::from(DAYS_AHEAD).days());
    let times = occurrences(event, from, 2 * DAYS_AHEAD, MOST_TIMES).times;
    let time = times
        .into_iter()
        .find(|it| it.day == day && !it.is_cancelled())?;

    Some(Thing::Added(Box::new(time)))
}
