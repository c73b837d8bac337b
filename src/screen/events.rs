//! Events and their hosts: what is coming, what is past, what is not known.

use super::part::bilingual::{PairedLine, both, both_of, both_styled};
use super::part::statement;
use super::{Action, Component, Context, Door, Page};
use crate::content::{self, PartialDate};
use crate::language::{Text, format};
use crate::theme::{ColorRole, Icon, TextStyle};
use crate::widget::{self, Element, StyledText};

use iced::{Center, Fill};
use jiff::civil::Date;

/// The screen remembers nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Events;

/// What can happen on it: nothing but reading.
#[derive(Debug, Clone)]
pub enum Message {}

/// When an event is, seen from today.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum When {
    Past,
    Today,
    Coming,
    /// Its date or today's is not known.
    Unknown,
}

impl When {
    fn of(date: Option<PartialDate>, today: Option<Date>) -> Self {
        let (Some(date), Some(today)) = (date, today) else {
            return Self::Unknown;
        };

        if date.last_day() < today {
            Self::Past
        } else if matches!(date, PartialDate::Day(day) if day == today) {
            Self::Today
        } else {
            Self::Coming
        }
    }
}

impl Component for Events {
    type Message = Message;

    fn id(&self) -> String {
        "events".to_owned()
    }

    fn door(&self) -> Option<Door> {
        Some((Icon::CALENDAR_DAYS, "door-events"))
    }

    fn update(&mut self, message: Message) -> Action {
        match message {}
    }

    /// Draws the screen: what comes next first, then the past, newest first.
    /// Without a date today nothing is called coming or past.
    fn view<'a>(&self, context: &Context<'a>) -> Page<'a, Message> {
        let metrics = &context.metrics;
        let title = context.title(Icon::CALENDAR_DAYS, "events-title");
        let in_group = |whens: &[When], newest_first: bool| {
            let mut events: Vec<_> = context
                .edition
                .content
                .events
                .iter()
                .map(|event| (When::of(event.date, context.today), event))
                .filter(|(when, _)| whens.contains(when))
                .collect();
            events.sort_by_key(|(_, event)| event.date.map(PartialDate::first_day));
            if newest_first {
                events.reverse();
            }

            events
                .into_iter()
                .map(|(when, event)| card(context, when, event))
                .collect::<Vec<_>>()
        };
        let coming = in_group(&[When::Today, When::Coming], false);
        let past = in_group(&[When::Past], true);
        let unknown = in_group(&[When::Unknown], true);

        let mut items = vec![title];
        match both(context, |context| [statement::overdue(context, &[])]) {
            Some(warning) => items.push(warning),
            None => {
                items.push(context.heading(Icon::CALENDAR, "events-coming"));
                if coming.is_empty() {
                    let none = both_styled(context, "events-none-coming", TextStyle::Body);
                    items.push(widget::card(metrics, none).into());
                }
            }
        }
        items.extend(coming);
        if !past.is_empty() {
            items.push(context.heading(Icon::HISTORY, "events-past"));
            items.extend(past);
        }
        if !unknown.is_empty() {
            items.push(context.heading(Icon::CALENDAR, "event-day-unknown"));
            items.extend(unknown);
        }

        Page::of(items)
    }
}

fn card<'a>(context: &Context<'a>, when: When, event: &'a content::Event) -> Element<'a, Message> {
    let about = both(context, |context| {
        let metrics = &context.metrics;
        let state = match when {
            When::Past => Some(("event-over", ColorRole::Dont)),
            When::Today => Some(("event-today", ColorRole::Do)),
            When::Coming | When::Unknown => None,
        };
        let place = match &event.place {
            Some(place) => widget::name(metrics, place.as_str(), TextStyle::Body),
            None => context.styled("event-place-unknown", TextStyle::Body),
        };
        let day = widget::styled(metrics, day(context, event.date), TextStyle::Body);
        let state = state.map(|(id, role)| {
            context
                .styled(id, TextStyle::QuietStrong)
                .color(metrics.color(role))
        });

        [
            Some(
                context
                    .styled(event.title.as_str(), TextStyle::Strong)
                    .into(),
            ),
            Some(signed(context, Icon::CALENDAR, day)),
            Some(signed(context, Icon::MAP_PIN, place)),
            Some(context.styled(event.about.as_str(), TextStyle::Body).into()),
            state.map(PairedLine::from),
        ]
    });
    let heading = both_of(context, |context| {
        signed(
            context,
            Icon::USERS,
            context.styled("event-hosts", TextStyle::QuietStrong),
        )
    });
    // Names stand once, under the heading in both languages.
    let lines = about.into_iter().chain([heading, hosts(context, event)]);

    widget::card(&context.metrics, widget::lines(&context.metrics, lines)).into()
}

/// A line with its pictogram.
fn signed<'a>(context: &Context<'a>, sign: Icon, words: StyledText<'a>) -> PairedLine<'a, Message> {
    let size = context.metrics.size(TextStyle::Quiet) * 1.1;

    PairedLine::new(
        words.said(),
        context
            .with_icon((sign, size, ColorRole::Teal), words.width(Fill))
            .align_y(Center),
    )
}

/// The day, or as much of it as is known and that the day is not.
fn day<'a>(context: &Context<'a>, date: Option<PartialDate>) -> Text<'a> {
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

/// The hosts by name, or that they are not known.
fn hosts<'a>(context: &Context<'a>, event: &'a content::Event) -> Element<'a, Message> {
    let known = event
        .hosts
        .iter()
        .filter_map(|id| context.edition.content.organization(id))
        .map(|organization| organization.name.as_str());
    let names: Vec<_> = known
        .chain(event.other_hosts.iter().map(content::Text::as_str))
        .collect();
    let last = names.len().saturating_sub(1);

    if names.is_empty() {
        return both_styled(context, "event-hosts-unknown", TextStyle::Quiet);
    }

    let names = names.into_iter().enumerate().map(|(index, name)| {
        let end = if index == last { "" } else { " ·" };

        widget::name(&context.metrics, format!("{name}{end}"), TextStyle::Quiet).into()
    });

    widget::choices(&context.metrics, names.collect())
}
