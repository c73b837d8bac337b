//! The lines of what a file would do: each event, what cannot be taken, and what is to be known.

use super::{Message, differs, said};
use crate::calendar::Noted;
use crate::events::event::AddedEvent;
use crate::events::merge::{Ask, Item, Outcome};
use crate::exchange::{Kind, Preview, PreviewEvent};
use crate::language::{Language, Text};
use crate::screen::Context;
use crate::screen::part::event_told::{title_of, when_of};
use crate::theme::{ColorRole, TextStyle};
use crate::widget::{self, Element};

use iced::widget::{column, row};
use iced::{Center, Fill};

use std::collections::BTreeSet;

/// A line, by its number among those of its kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Line {
    /// An event.
    Event(usize, Kind),
    /// What cannot be taken.
    LeftOut(usize),
    /// What is to be known of the file.
    Note(usize),
}

/// All lines of what a file would do.
pub(super) fn all(preview: &Preview) -> Vec<Line> {
    let events = preview.events.iter().enumerate();
    let events = events.map(|(number, it)| Line::Event(number, it.kind));
    let notes = (0..preview.notes.len()).map(Line::Note);
    let left_out = (0..preview.left_out.len()).map(Line::LeftOut);

    events.chain(left_out).chain(notes).collect()
}

/// Some of them, under a heading where another kind begins.
pub(super) fn drawn<'a>(
    context: &Context<'a>,
    preview: &Preview,
    chosen: &BTreeSet<usize>,
    lines: &[&Line],
) -> Vec<Element<'a, Message>> {
    let mut drawn = Vec::new();
    let mut before = None;
    for line in lines {
        let heading = heading(preview, line);
        if heading != before {
            drawn.extend(heading.map(|(id, count)| {
                let words = said::counted(context, id, count);
                let words = widget::styled(&context.metrics, words, TextStyle::Heading);

                widget::goes_with_next(words)
            }));
        }
        before = heading;
        drawn.extend(self::line(context, preview, chosen, line));
    }

    drawn
}

/// What stands over the lines of a kind, and how many there are.
fn heading(preview: &Preview, line: &Line) -> Option<(&'static str, usize)> {
    let counts = &preview.counts;

    match line {
        Line::Event(_, Kind::New) => Some(("calendars-new", counts.new)),
        Line::Event(_, Kind::Changed) => Some(("calendars-changed", counts.changed)),
        Line::Event(_, Kind::Cancelled) => Some(("calendars-cancelled", counts.cancelled)),
        Line::LeftOut(_) => Some(("calendars-skipped", counts.left_out)),
        Line::Note(_) => None,
    }
}

fn line<'a>(
    context: &Context<'a>,
    preview: &Preview,
    chosen: &BTreeSet<usize>,
    line: &Line,
) -> Option<Element<'a, Message>> {
    match line {
        Line::Event(number, _) => {
            let event = preview.events.get(*number)?;
            let item = preview.item(event)?;

            Some(self::event(
                context,
                (event, item),
                *number,
                chosen.contains(number),
            ))
        }
        Line::LeftOut(number) => {
            let left_out = preview.left_out.get(*number)?;
            let told = placed(context, left_out.line, said::why(&left_out.why));

            Some(widget::card(&context.metrics, told).into())
        }
        Line::Note(number) => {
            let told = noted(context, preview.notes.get(*number)?)?;

            Some(widget::card(&context.metrics, told).into())
        }
    }
}

/// What else visitors would see of an event: that it lies over one of the edition's own, where it is,
/// that it repeats, and what is to be known.
fn besides<'a>(context: &Context<'a>, event: &AddedEvent) -> Vec<Element<'a, Message>> {
    let metrics = &context.metrics;
    let covers = event.covers.as_ref().map(|_| {
        context
            .styled("events-desk-covers", TextStyle::QuietStrong)
            .into()
    });
    let place = event.place.as_deref().map(|place| {
        let language = Language::of_name(place);
        let typed = Text::typed(language, language, place);
        let typed = Text {
            words: typed.words.into_owned().into(),
            ..Text::plain(String::new(), language)
        };

        widget::styled(metrics, typed, TextStyle::Quiet).into()
    });
    let repeats = event.series.as_ref().map(|_| {
        context
            .styled("event-form-repeats", TextStyle::Quiet)
            .into()
    });
    let note = (!event.note.is_empty())
        .then(|| widget::styled(metrics, title_of(context, &event.note), TextStyle::Quiet).into());

    [covers, place, repeats, note]
        .into_iter()
        .flatten()
        .collect()
}

/// An event, with what would become of it and whether it is taken.
fn event<'a>(
    context: &Context<'a>,
    (event, item): (&PreviewEvent, &Item),
    number: usize,
    is_chosen: bool,
) -> Element<'a, Message> {
    let metrics = &context.metrics;
    let when = when_of(context, &item.event.span);
    let when = Text::plain(when, context.language.sentences());
    let differences = match &item.outcome {
        Outcome::Changed(differences) => Some(differs::words(context, differences)),
        Outcome::New | Outcome::Cancelled | Outcome::Unchanged | Outcome::Older => None,
    };
    let differences =
        differences.map(|it| widget::styled(metrics, it, TextStyle::QuietStrong).into());
    let asks = item.asks.map(|ask| {
        let id = match ask {
            Ask::ByHand => "calendars-by-hand",
            Ask::OrderUnknown => "calendars-order-unknown",
        };
        let words = context.styled(id, TextStyle::Strong);

        words.color(metrics.color(ColorRole::Dont)).into()
    });
    let trimmed = (!item.trims.is_empty()).then(|| {
        context
            .styled("calendar-note-words", TextStyle::Quiet)
            .into()
    });
    let notes = event.notes.iter().filter_map(|it| noted(context, it));
    let lines = [
        widget::styled(
            metrics,
            title_of(context, &item.event.title),
            TextStyle::Strong,
        )
        .into(),
        widget::styled(metrics, when, TextStyle::Quiet).into(),
    ];
    let lines = lines
        .into_iter()
        .chain(besides(context, &item.event))
        .chain(differences)
        .chain(asks)
        .chain(trimmed)
        .chain(notes);
    let lines = widget::lines(metrics, lines);
    let label = if is_chosen {
        "calendars-will-take"
    } else {
        "calendars-will-leave"
    };
    let toggle = widget::chip(
        metrics,
        context.label(label),
        is_chosen,
        Message::Toggled(number),
    );
    let content: Element<'a, Message> = if metrics.has_two_columns() {
        row![lines, toggle]
            .spacing(metrics.gap())
            .align_y(Center)
            .into()
    } else {
        column![lines, toggle].spacing(metrics.gap()).into()
    };

    widget::card(metrics, content).into()
}

/// What is to be known, if staff need to know it.
fn noted<'a>(context: &Context<'a>, noted: &Noted) -> Option<Element<'a, Message>> {
    let id = said::note(&noted.note)?;

    Some(placed(context, noted.line, id))
}

/// Words about a line of the file.
fn placed<'a>(context: &Context<'a>, line: usize, id: &'static str) -> Element<'a, Message> {
    let metrics = &context.metrics;
    let line = said::line(context, line);

    column![
        widget::styled(metrics, line, TextStyle::QuietStrong),
        context.styled(id, TextStyle::Quiet).width(Fill),
    ]
    .into()
}
