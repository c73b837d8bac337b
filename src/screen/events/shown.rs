//! How an event is shown: as a band, a row, a line or a card.

use super::Message;
use super::gathering::Gathering;
use crate::content::PartialDate;
use crate::events::when::When;
use crate::language::{Text, format};
use crate::screen::Context;
use crate::screen::part::bilingual::{PairedLine, both, both_of, both_styled};
use crate::screen::part::take_home;
use crate::theme::{ColorRole, Icon, TextStyle};
use crate::widget::{self, Element, StyledText};

use iced::widget::{column, container, row};
use iced::{Background, Center, Fill, border};

/// Width of the block that shows the day, in millimetres.
const DAY: f32 = 34.0;

/// The event of today: large, over the whole width.
pub fn today<'a>(context: &Context<'a>, event: &Gathering<'a>) -> Element<'a, Message> {
    let metrics = &context.metrics;
    let ink = metrics.color(ColorRole::OnTeal);
    let lines = both(context, |context| {
        let [title, date, place] = told(context, event);
        let [cancelled, added] = marks(context, event);

        [
            Some(context.styled("event-today", TextStyle::Title)),
            cancelled,
            Some(title),
            Some(date),
            Some(place),
            added,
        ]
        .map(|line| line.map(|it| it.color(ink).into()))
    });
    let band = row![
        day_block(context, event, [ColorRole::Card, ColorRole::Teal]),
        column![]
            .push(lines)
            .push(way(context, event))
            .spacing(metrics.gap())
    ]
    .spacing(metrics.mm(4.0))
    .align_y(Center);

    widget::panel(metrics, band, ColorRole::Teal, ColorRole::Teal).into()
}

/// A coming event: its day, what it is and where.
pub fn next<'a>(context: &Context<'a>, event: &Gathering<'a>) -> Element<'a, Message> {
    let metrics = &context.metrics;
    let lines = both(context, |context| {
        let [title, date, place] = told(context, event);
        let [cancelled, added] = marks(context, event);

        [cancelled, Some(title), Some(date), Some(place), added].map(|line| line.map(Into::into))
    });
    let next = row![
        day_block(context, event, [ColorRole::Teal, ColorRole::OnTeal]),
        column![]
            .push(lines)
            .push(way(context, event))
            .spacing(metrics.gap())
    ]
    .spacing(metrics.mm(4.0))
    .align_y(Center);

    widget::card(metrics, next).into()
}

/// The way to what is carried home of it.
fn way<'a>(context: &Context<'a>, event: &Gathering<'a>) -> Option<Element<'a, Message>> {
    let asked = || Message::TakeHomeAsked(event.key().into_owned());

    event
        .has_code(context)
        .then(|| take_home::line(context, asked()))
        .flatten()
}

/// What an event is, when it is, and where.
fn told<'a>(context: &Context<'a>, event: &Gathering<'a>) -> [StyledText<'a>; 3] {
    let metrics = &context.metrics;

    [
        widget::styled(metrics, event.title(context), TextStyle::Strong),
        widget::styled(metrics, event.time(context), TextStyle::Body),
        place(context, event),
    ]
}

/// That it is cancelled, and that staff have added it and when: it is no statement of the
/// edition, and must not look like one.
fn marks<'a>(context: &Context<'a>, event: &Gathering<'a>) -> [Option<StyledText<'a>>; 2] {
    let metrics = &context.metrics;
    let cancelled = event.is_cancelled().then(|| {
        context
            .styled("event-cancelled", TextStyle::Strong)
            .color(metrics.color(ColorRole::Dont))
    });
    let added = event.added().map(|day| {
        let text = context.dated("event-added", PartialDate::Day(day));

        widget::styled(metrics, text, TextStyle::Quiet)
    });

    [cancelled, added]
}

/// Where an event is, or that nobody knows.
fn place<'a>(context: &Context<'a>, event: &Gathering<'a>) -> StyledText<'a> {
    match event.place() {
        Some(place) => widget::name(&context.metrics, place, TextStyle::Body),
        None => context.styled("event-place-unknown", TextStyle::Body),
    }
}

/// An event on one line that is a button, and under it all that is known once it is
/// unfolded.
pub fn line<'a>(
    context: &Context<'a>,
    event: &Gathering<'a>,
    is_unfolded: bool,
) -> Element<'a, Message> {
    let metrics = &context.metrics;
    let size = metrics.size(TextStyle::Body);
    let words = both_of(context, |context| {
        let title = event.title(context);
        let date = event.date().map(|it| context.date(it));
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
        Message::LineTouched(event.key().into_owned()),
    );

    column![line]
        .push(is_unfolded.then(|| card(context, event)))
        .spacing(metrics.gap())
        .into()
}

/// The day of an event as a block, for the eye; its date stands beside it in words.
fn day_block<'a>(
    context: &Context<'a>,
    event: &Gathering<'a>,
    [ground, ink]: [ColorRole; 2],
) -> Option<Element<'a, Message>> {
    let metrics = &context.metrics;
    let date = event.date()?;
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
pub fn card<'a>(context: &Context<'a>, event: &Gathering<'a>) -> Element<'a, Message> {
    let when = event.when(context);
    let about = both(context, |context| {
        let metrics = &context.metrics;
        let state = match when {
            When::Past => Some(("event-over", ColorRole::Dont)),
            When::Today => Some(("event-today", ColorRole::Do)),
            When::Coming | When::Unknown => None,
        };
        let place = place(context, event);
        let day = widget::styled(metrics, event.time(context), TextStyle::Body);
        let [cancelled, added] = marks(context, event);
        let about = event.about(context);
        let about = about.map(|it| widget::styled(metrics, it, TextStyle::Body).into());
        let title = widget::styled(metrics, event.title(context), TextStyle::Strong);
        let state = state.map(|(id, role)| {
            context
                .styled(id, TextStyle::QuietStrong)
                .color(metrics.color(role))
        });

        [
            cancelled.map(PairedLine::from),
            Some(title.into()),
            Some(signed(context, Icon::CALENDAR, day)),
            Some(signed(context, Icon::MAP_PIN, place)),
            about,
            state.map(PairedLine::from),
            added.map(PairedLine::from),
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
    let lines = about
        .into_iter()
        .chain([heading, hosts(context, event)])
        .chain(languages(context, event))
        .chain(way(context, event));

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

/// The languages that are spoken there, each by its own name.
fn languages<'a>(context: &Context<'a>, event: &Gathering<'a>) -> Option<Element<'a, Message>> {
    let metrics = &context.metrics;
    let spoken = event.languages();
    let heading = both_of(context, |context| {
        signed(
            context,
            Icon::LANGUAGES,
            context.styled("event-languages", TextStyle::QuietStrong),
        )
    });
    let names = spoken
        .iter()
        .map(|it| widget::styled(metrics, widget::native_name(*it), TextStyle::Quiet).into());

    (!spoken.is_empty()).then(|| {
        column![heading, widget::choices(metrics, names.collect())]
            .spacing(metrics.gap() / 2.0)
            .into()
    })
}

/// The hosts by name, or that they are not known.
fn hosts<'a>(context: &Context<'a>, event: &Gathering<'a>) -> Element<'a, Message> {
    let (ids, others) = event.hosts();
    let known = ids
        .iter()
        .filter_map(|id| context.edition.content.organization(id))
        .map(|organization| organization.name.as_str());
    let names: Vec<_> = known.chain(others).collect();
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
