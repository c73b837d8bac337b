//! Events and their hosts: what is coming, what is past, what is not known.

use super::part::bilingual::{PairedLine, both, both_of};
use super::part::statement;
use super::{Action, Component, Context, Door, Page};
use crate::content::{self, PartialDate};
use crate::language::{Text, format};
use crate::theme::{Icon, Role, Tone};
use crate::widget::{self, Element, Words};

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
        Some((Icon::named("calendar-days"), "door-events"))
    }

    fn update(&mut self, message: Message) -> Action {
        match message {}
    }

    /// Draws the screen: what comes next first, then the past, newest first.
    /// Without a date today nothing is called coming or past.
    fn view<'a>(&self, ctx: &Context<'a>) -> Page<'a, Message> {
        let metrics = &ctx.metrics;
        let title = ctx.title(Icon::named("calendar-days"), "events-title");
        let in_group = |whens: &[When], newest_first: bool| {
            let mut events: Vec<_> = ctx
                .edition
                .content
                .events
                .iter()
                .map(|event| (When::of(event.date, ctx.today), event))
                .filter(|(when, _)| whens.contains(when))
                .collect();
            events.sort_by_key(|(_, event)| event.date.map(PartialDate::first_day));
            if newest_first {
                events.reverse();
            }

            events
                .into_iter()
                .map(|(when, event)| card(ctx, when, event))
                .collect::<Vec<_>>()
        };
        let coming = in_group(&[When::Today, When::Coming], false);
        let past = in_group(&[When::Past], true);
        let unknown = in_group(&[When::Unknown], true);

        let mut items = vec![title];
        match both(ctx, |ctx| [statement::overdue(ctx, &[])]) {
            Some(warning) => items.push(warning),
            None => {
                items.push(ctx.heading(Icon::named("calendar"), "events-coming"));
                if coming.is_empty() {
                    let none = ctx.both("events-none-coming", Role::Body);
                    items.push(widget::card(metrics, none).into());
                }
            }
        }
        items.extend(coming);
        if !past.is_empty() {
            items.push(ctx.heading(Icon::named("history"), "events-past"));
            items.extend(past);
        }
        if !unknown.is_empty() {
            items.push(ctx.heading(Icon::named("calendar"), "event-day-unknown"));
            items.extend(unknown);
        }

        Page::of(items)
    }
}

fn card<'a>(ctx: &Context<'a>, when: When, event: &'a content::Event) -> Element<'a, Message> {
    let about = both(ctx, |ctx| {
        let metrics = &ctx.metrics;
        let state = match when {
            When::Past => Some(("event-over", Tone::Dont)),
            When::Today => Some(("event-today", Tone::Do)),
            When::Coming | When::Unknown => None,
        };
        let place = match &event.place {
            Some(place) => widget::name(metrics, place.as_str(), Role::Body),
            None => ctx.words("event-place-unknown", Role::Body),
        };
        let day = widget::words(metrics, day(ctx, event.date), Role::Body);
        let state =
            state.map(|(id, tone)| ctx.words(id, Role::QuietStrong).color(metrics.color(tone)));

        [
            Some(ctx.words(event.title.as_str(), Role::Strong).into()),
            Some(signed(ctx, Icon::named("calendar"), day)),
            Some(signed(ctx, Icon::named("map-pin"), place)),
            Some(ctx.words(event.about.as_str(), Role::Body).into()),
            state.map(PairedLine::from),
        ]
    });
    let heading = both_of(ctx, |ctx| {
        signed(
            ctx,
            Icon::named("users"),
            ctx.words("event-hosts", Role::QuietStrong),
        )
    });
    // Names stand once, under the heading in both languages.
    let lines = about.into_iter().chain([heading, hosts(ctx, event)]);

    widget::card(&ctx.metrics, widget::lines(&ctx.metrics, lines)).into()
}

/// A line with its pictogram.
fn signed<'a>(ctx: &Context<'a>, sign: Icon, words: Words<'a>) -> PairedLine<'a, Message> {
    let size = ctx.metrics.size(Role::Quiet) * 1.1;

    PairedLine::new(
        words.said(),
        ctx.with_icon((sign, size, Tone::Teal), words.width(Fill))
            .align_y(Center),
    )
}

/// The day, or as much of it as is known and that the day is not.
fn day<'a>(ctx: &Context<'a>, date: Option<PartialDate>) -> Text<'a> {
    let unknown = ctx.text("event-day-unknown");

    match date {
        None => unknown,
        Some(PartialDate::Day(day)) => Text {
            words: format::date_with_weekday(ctx.language, day).into(),
            ..unknown
        },
        Some(partial) => Text {
            words: format!("{} · {}", ctx.date(partial), unknown.words).into(),
            ..unknown
        },
    }
}

/// The hosts by name, or that they are not known.
fn hosts<'a>(ctx: &Context<'a>, event: &'a content::Event) -> Element<'a, Message> {
    let known = event
        .hosts
        .iter()
        .filter_map(|id| ctx.edition.content.organization(id))
        .map(|organization| organization.name.as_str());
    let names: Vec<_> = known
        .chain(event.other_hosts.iter().map(content::Text::as_str))
        .collect();
    let last = names.len().saturating_sub(1);

    if names.is_empty() {
        return ctx.both("event-hosts-unknown", Role::Quiet);
    }

    let names = names.into_iter().enumerate().map(|(index, name)| {
        let end = if index == last { "" } else { " ·" };

        widget::name(&ctx.metrics, format!("{name}{end}"), Role::Quiet).into()
    });

    widget::choices(&ctx.metrics, names.collect())
}
