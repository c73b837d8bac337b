//! What this edition is: how far it has been reviewed and by whom, what it is
//! not, and where to ask for a lawyer.

use super::page::{Order, singly};
use super::part::{contact, declaration, reviewer, together};
use super::{Action, Component, Context, Page, Screen, context};
use crate::content::{EditionState, Need, PartialDate};
use crate::language::{Language, format};
use crate::theme::{ColorRole, Icon, TextStyle};
use crate::widget::{self, Element};

use fluent::FluentArgs;
use iced::Fill;
use iced::widget::column;
use jiff::civil::Date;

/// The screen remembers nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct About;

/// What can happen on it.
#[derive(Debug, Clone)]
pub enum Message {
    /// Somebody wants to see everyone who helps with immigration law.
    HelpAsked,
    /// Staff want to come to their desk.
    DeskAsked,
}

impl Component for About {
    type Message = Message;

    fn id(&self) -> String {
        "about".to_owned()
    }

    fn update(&mut self, message: Message) -> Action {
        match message {
            Message::HelpAsked => Action::Open(Screen::help_with(Need::Immigration)),
            Message::DeskAsked => Action::OpenDesk,
        }
    }

    fn view<'a>(&self, context: &Context<'a>) -> Page<'a, Message> {
        let title = context.title(Icon::INFO, "about-title");
        let clock = context.today.is_none().then(|| wrong_clock(context));
        let mut order = Order::default();
        let head = [title].into_iter().chain(clock);
        let mut items = order.items(head.chain([what_it_is(context)]));
        // What follows keeps its number in languages that show no passage.
        let after = order.after(1);
        items.extend(order.items(declaration::about(context)));
        order.skip_to(after);
        items.extend(
            order.items(
                [reviewers(context)]
                    .into_iter()
                    .chain(lawyers(context))
                    .chain(counts(context))
                    .chain(context.has_desk.then(|| desk_door(context))),
            ),
        );

        Page::new(singly(items))
    }
}

/// For staff: the clock stands before the day this edition was made.
fn wrong_clock<'a>(context: &Context<'a>) -> Element<'a, Message> {
    let metrics = &context.metrics;
    let day = |day: Date| context.date(PartialDate::Day(day));
    let mut arguments = FluentArgs::new();
    arguments.set("clock", day(context.clock));
    arguments.set("date", day(context.edition.info.date));
    let text = context.format("clock-details", &arguments);

    widget::panel(
        metrics,
        widget::styled(metrics, text, TextStyle::Strong).color(metrics.color(ColorRole::Dont)),
        ColorRole::Card,
        ColorRole::Dont,
    )
    .into()
}

/// The way to the staff desk, under all that visitors read.
fn desk_door<'a>(context: &Context<'a>) -> Element<'a, Message> {
    let metrics = &context.metrics;
    let door = widget::plain(metrics, context.text("staff-door"), Message::DeskAsked);

    widget::choices(metrics, vec![door])
}

fn what_it_is<'a>(context: &Context<'a>) -> Element<'a, Message> {
    let metrics = &context.metrics;
    let edition = &context.edition.info;
    let state = match edition.state {
        EditionState::Preview => "about-preview",
        EditionState::Release => "about-release",
    };
    let date = context.dated("about-date", PartialDate::Day(edition.date));
    let zapotec = ["about-zapotec", "zapotec-no-voice"]
        .into_iter()
        .filter(|_| context.language == Language::Zapotec)
        .map(|id| context.styled(id, TextStyle::Body).into());
    let lines = [
        context.styled(state, TextStyle::Strong).into(),
        context.styled("about-advice", TextStyle::Strong).into(),
        widget::styled(metrics, date, TextStyle::Body).into(),
        context.styled("about-made", TextStyle::Body).into(),
    ];

    widget::card(
        metrics,
        widget::lines(metrics, lines.into_iter().chain(zapotec)),
    )
    .into()
}

/// Everybody who has reviewed texts, each with the language and how many.
fn reviewers<'a>(context: &Context<'a>) -> Element<'a, Message> {
    let metrics = &context.metrics;
    let heading = context.heading(Icon::USERS, "about-reviewers");
    let reviewers = context.edition.reviewers();
    let nobody = reviewers
        .is_empty()
        .then(|| context.styled("about-nobody", TextStyle::Body).into());
    let people = reviewers.iter().map(|(it, count)| {
        column![
            widget::name(metrics, it.by.as_str(), TextStyle::Strong),
            context.styled(reviewer::role_message(it.role), TextStyle::Quiet),
            it.of
                .as_ref()
                .map(|of| widget::name(metrics, of.as_str(), TextStyle::Quiet)),
            widget::styled(metrics, widget::native_name(it.language), TextStyle::Quiet),
            counted(context, "about-reviewed", *count),
        ]
        .width(Fill)
        .into()
    });
    let card = widget::card(
        metrics,
        widget::lines(metrics, nobody.into_iter().chain(people)),
    );

    together(context, [heading, card.into()])
}

/// How far each language has been reviewed.
fn counts<'a>(context: &Context<'a>) -> Vec<Element<'a, Message>> {
    let metrics = &context.metrics;
    let heading = context.heading(Icon::LANGUAGES, "about-review");
    let cards = Language::ALL.into_iter().map(|language| {
        let coverage = context.edition.coverage(language);
        let lines = [
            ("about-reviewed", coverage.reviewed, true),
            ("about-checked", coverage.checked, false),
            ("about-draft", coverage.draft, false),
            ("about-stale", coverage.stale, false),
            ("about-spanish", coverage.fallback, false),
        ]
        .into_iter()
        .filter(|(_, count, always)| *always || *count > 0)
        .map(|(id, count, _)| counted(context, id, count));
        let name = widget::native_name(language);
        let name = widget::styled(metrics, name, TextStyle::Strong).into();

        widget::card(
            metrics,
            widget::lines(metrics, std::iter::once(name).chain(lines)),
        )
        .into()
    });

    std::iter::once(heading).chain(cards).collect()
}

/// A message with a number of texts.
fn counted<'a>(context: &Context<'a>, id: &str, count: usize) -> Element<'a, Message> {
    let count = format::number(context.language, i64::try_from(count).unwrap_or(i64::MAX));
    let text = context.format(id, &context::argument("count", count));

    widget::styled(&context.metrics, text, TextStyle::Body).into()
}

/// Where to ask for a free lawyer: the hotlines, and the way to everyone else.
fn lawyers<'a>(context: &Context<'a>) -> Vec<Element<'a, Message>> {
    let metrics = &context.metrics;
    let content = &context.edition.content;
    let heading = context.heading(Icon::PHONE_CALL, "about-lawyers");
    let numbers = content
        .hotlines
        .iter()
        .filter(|it| it.lawyers)
        .map(|it| contact::hotline_card(context, it));
    let all = widget::choices(
        metrics,
        vec![widget::chip(
            metrics,
            context.text("door-help"),
            true,
            Message::HelpAsked,
        )],
    );

    std::iter::once(heading)
        .chain(numbers)
        .chain([all])
        .collect()
}
