//! How an event is shown: as a band, a row, a line or a card.

use super::{Message, When};
use crate::content::{Event, PartialDate};
use crate::language::{Text, format};
use crate::screen::Context;
use crate::screen::part::bilingual::{PairedLine, both, both_of, both_styled};
use crate::theme::{ColorRole, Icon, TextStyle};
use crate::widget::{self, Element, StyledText};

use iced::widget::{column, container, row};
use iced::{Background, Center, Fill, border};

/// Width of the block that shows the day, in millimetres.
const DAY: f32 = 34.0;

/// The event of today: large, over the whole width.
pub fn today<'a>(context: &Context<'a>, event: &'a Event) -> Element<'a, Message> {
    let metrics = &context.metrics;
    let ink = metrics.color(ColorRole::OnTeal);
    let lines = both(context, |context| {
        let [title, date, place] = told(context, event);

        [
            context.styled("event-today", TextStyle::Title),
            title,
            date,
            place,
        ]
        .map(|line| Some(line.color(ink).into()))
    });
    let band = row![
        day_block(context, event, [ColorRole::Card, ColorRole::Teal]),
        lines
    ]
    .spacing(metrics.mm(4.0))
    .align_y(Center);

    widget::panel(metrics, band, ColorRole::Teal, ColorRole::Teal).into()
}

/// A coming event: its day, what it is and where.
pub fn next<'a>(context: &Context<'a>, event: &'a Event) -> Element<'a, Message> {
    let metrics = &context.metrics;
    let lines = both(context, |context| {
        told(context, event).map(|line| Some(line.into()))
    });
    let next = row![
        day_block(context, event, [ColorRole::Teal, ColorRole::OnTeal]),
        lines
    ]
    .spacing(metrics.mm(4.0))
    .align_y(Center);

    widget::card(metrics, next).into()
}

/// What an event is, when it is, and where.
fn told<'a>(context: &Context<'a>, event: &'a Event) -> [StyledText<'a>; 3] {
    let metrics = &context.metrics;

    [
        context.styled(event.title.as_str(), TextStyle::Strong),
        widget::styled(metrics, day(context, event.date), TextStyle::Body),
        place(context, event),
    ]
}

/// Where an event is, or that nobody knows.
fn place<'a>(context: &Context<'a>, event: &'a Event) -> StyledText<'a> {
    match &event.place {
        Some(place) => widget::name(&context.metrics, place.as_str(), TextStyle::Body),
        None => context.styled("event-place-unknown", TextStyle::Body),
    }
}

/// An event on one line that is a button, and under it all that is known once it is
/// unfolded.
pub fn line<'a>(
    context: &Context<'a>,
    when: When,
    event: &'a Event,
    is_unfolded: bool,
) -> Element<'a, Message> {
    let metrics = &context.metrics;
    let size = metrics.size(TextStyle::Body);
    let words = both_of(context, |context| {
        let title = context.text(event.title.as_str());
        let date = event.date.map(|it| context.date(it));
        let date = date.unwrap_or_else(|| context.text("event-day-unknown").words.into_owned());
        let text = Text {
            words: format!("{} · {date}", title.words).into(),
            ..title
        };

        widget::styled(metrics, text, TextStyle::Body)
            .width(Fill)
            .into()
    });
    let way = if is_unfolded {
        Icon::CHEVRON_UP
    } else {
        Icon::CHEVRON_DOWN
    };
    let line = row![
        widget::icon(Icon::CALENDAR, size, metrics.color(ColorRole::Teal)),
        words,
        widget::icon(way, size, metrics.color(ColorRole::Quiet)),
    ]
    .spacing(metrics.gap())
    .align_y(Center);
    let line = widget::pressed_panel(
        metrics,
        line,
        ColorRole::Card,
        ColorRole::Rule,
        Message::LineTouched(event.id.to_string()),
    );

    column![line]
        .push(is_unfolded.then(|| card(context, when, event)))
        .spacing(metrics.gap())
        .into()
}

/// The day of an event as a block, for the eye; its date stands beside it in words.
fn day_block<'a>(
    context: &Context<'a>,
    event: &Event,
    [ground, ink]: [ColorRole; 2],
) -> Option<Element<'a, Message>> {
    let metrics = &context.metrics;
    let date = event.date?;
    let day = match date {
        PartialDate::Day(day) => Some(format::number(context.language, day.day().into())),
        PartialDate::Month(_) | PartialDate::Year(_) => None,
    };
    let month = context.date(PartialDate::Month(date.first_day()));
    let spoken = context.language.sentences();
    let [ground, ink] = [ground, ink].map(|it| metrics.color(it));
    let radius = metrics.radius();
    let line = |words: String, text_style| {
        widget::styled(metrics, Text::plain(words, spoken), text_style)
            .color(ink)
            .width(Fill)
            .center()
    };
    let block = column![]
        .push(day.map(|it| line(it, TextStyle::Title)))
        .push(line(month, TextStyle::QuietStrong));

    let block = container(block)
        .width(metrics.mm(DAY))
        .padding(metrics.mm(2.0))
        .style(move |_theme| container::Style {
            background: Some(Background::Color(ground)),
            border: border::rounded(radius),
            ..container::Style::default()
        });

    Some(block.into())
}

/// All that is known of an event.
pub fn card<'a>(context: &Context<'a>, when: When, event: &'a Event) -> Element<'a, Message> {
    let about = both(context, |context| {
        let metrics = &context.metrics;
        let state = match when {
            When::Past => Some(("event-over", ColorRole::Dont)),
            When::Today => Some(("event-today", ColorRole::Do)),
            When::Coming | When::Unknown => None,
        };
        let place = place(context, event);
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
fn hosts<'a>(context: &Context<'a>, event: &'a Event) -> Element<'a, Message> {
    let known = event
        .hosts
        .iter()
        .filter_map(|id| context.edition.content.organization(id))
        .map(|organization| organization.name.as_str());
    let names: Vec<_> = known
        .chain(event.other_hosts.iter().map(crate::content::Text::as_str))
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
