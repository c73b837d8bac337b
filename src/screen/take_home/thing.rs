//! What can be carried home.

use super::kept::{Key, Made, MadePart};
use crate::carry::{self, Error, Essentials};
use crate::content::{Content, Event, PartialDate, Ranked, Topic};
use crate::events::series::{Occurrence, time_on};
use crate::language::Language;
use crate::screen::part::take_home;
use crate::screen::{Context, OFFICER};
use crate::takeaway::{self, Piece};

use jiff::civil::Date;

/// Something that can be carried home.
pub(super) enum Thing<'a> {
    /// The essentials of a topic.
    Topic(&'a Topic),
    /// The lines for an officer.
    Officer,
    /// A number and whose it is.
    Number(Box<Ranked<'a>>),
    /// An event of the edition whose day is known.
    Event(&'a Event),
    /// One time of an event that staff have added.
    Added(Box<Occurrence<'a>>),
    /// A card that the visitor has put together: its lines in groups.
    Card(Vec<Vec<String>>),
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
            let has_day = matches!(event.date, Some(PartialDate::Day(_)));

            return has_day.then_some(Self::Event(event));
        }
        // As old as it was on the day of the edition: the same code on every day.
        let day = content.edition.date;
        let numbers = content.numbers(&[], None, Some(day)).into_iter();
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
            Self::Card(groups) => (language, format!("{groups:?}")),
            _ => (language, String::new()),
        }
    }

    /// The message that says why it is not to be carried now, if it is not: it is over.
    pub(super) fn why_not(&self, context: &Context<'a>) -> Option<&'static str> {
        match self {
            Self::Topic(_) | Self::Officer | Self::Number(_) | Self::Card(_) => None,
            Self::Event(event) => take_home::why_not_own(context, event),
            Self::Added(time) => take_home::why_not_added(context, time),
        }
    }

    /// Its codes; nothing if it cannot be carried.
    pub(super) fn made(&self, context: &Context<'a>) -> Option<Made> {
        let said = context.said();
        let of = |pieces: Result<Vec<Piece>, Error>| {
            let parts = pieces.ok()?.into_iter();
            let parts = parts.map(|it| MadePart::of(context.language, it)).collect();

            Some(Made { parts })
        };
        let one = |piece: Result<Piece, Error>| of(piece.map(|it| vec![it]));

        match self {
            Self::Topic(topic) => of(pieces(&said.topic(topic))),
            Self::Officer => of(pieces(&said.officer())),
            Self::Number(number) => one(said.number(number)),
            Self::Event(event) => one(said.event(event)?),
            Self::Card(groups) => one(takeaway::card(groups)),
            // In another language its words may be too long for a code.
            Self::Added(time) => one(said.added(time)).or_else(|| {
                let lines = said.added_in_words(time);
                let part = MadePart::without_code(context.language, &lines);

                Some(Made { parts: vec![part] })
            }),
        }
    }
}

fn pieces(essentials: &Essentials) -> Result<Vec<Piece>, Error> {
    let payloads = essentials.payloads()?.into_iter();

    Ok(payloads.map(Piece::as_it_is).collect())
}

/// The time of an added event that has this key.
fn added<'a>(context: &Context<'a>, key: &str) -> Option<Thing<'a>> {
    let (uid, day) = key.rsplit_once(' ')?;
    let day: Date = day.parse().ok()?;
    let time = time_on(context.added.get(uid)?, day)?;

    Some(Thing::Added(Box::new(time)))
}
