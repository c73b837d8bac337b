//! What this edition is: how far it has been reviewed and by whom, what it is
//! not, and where to ask for a lawyer.

use super::part::{contact, reviewer, together};
use super::{Action, Component, Context, Page, Screen, context};
use crate::content::{EditionState, Need, PartialDate};
use crate::language::{Language, format};
use crate::theme::{Icon, Role, Tone};
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
}

impl Component for About {
    type Message = Message;

    fn id(&self) -> String {
        "about".to_owned()
    }

    fn update(&mut self, message: Message) -> Action {
        match message {
            Message::HelpAsked => Action::Open(Screen::help_with(Need::Immigration)),
        }
    }

    fn view<'a>(&self, ctx: &Context<'a>) -> Page<'a, Message> {
        let title = ctx.title(Icon::named("info"), "about-title");
        let clock = ctx.today.is_none().then(|| wrong_clock(ctx));

        Page::of(
            [title]
                .into_iter()
                .chain(clock)
                .chain([what_it_is(ctx), reviewers(ctx)])
                .chain(lawyers(ctx))
                .chain(counts(ctx)),
        )
    }
}

/// For staff: the clock stands before the day this edition was made.
fn wrong_clock<'a>(ctx: &Context<'a>) -> Element<'a, Message> {
    let metrics = &ctx.metrics;
    let day = |day: Date| ctx.date(PartialDate::Day(day));
    let mut arguments = FluentArgs::new();
    arguments.set("clock", day(ctx.clock));
    arguments.set("date", day(ctx.edition.content.edition.date));
    let text = ctx.format("clock-details", &arguments);

    widget::panel(
        metrics,
        widget::words(metrics, text, Role::Strong).color(metrics.color(Tone::Dont)),
        Tone::Card,
        Tone::Dont,
    )
    .into()
}

fn what_it_is<'a>(ctx: &Context<'a>) -> Element<'a, Message> {
    let metrics = &ctx.metrics;
    let edition = &ctx.edition.content.edition;
    let state = match edition.state {
        EditionState::Preview => "about-preview",
        EditionState::Release => "about-release",
    };
    let date = ctx.dated("about-date", PartialDate::Day(edition.date));
    let zapotec =
        (ctx.language == Language::Zapotec).then(|| ctx.words("about-zapotec", Role::Body).into());
    let lines = [
        ctx.words(state, Role::Strong).into(),
        ctx.words("about-advice", Role::Strong).into(),
        widget::words(metrics, date, Role::Body).into(),
        ctx.words("about-made", Role::Body).into(),
    ];

    widget::card(
        metrics,
        widget::lines(metrics, lines.into_iter().chain(zapotec)),
    )
    .into()
}

/// Everybody who has reviewed texts, each with the language and how many.
fn reviewers<'a>(ctx: &Context<'a>) -> Element<'a, Message> {
    let metrics = &ctx.metrics;
    let heading = ctx.heading(Icon::named("users"), "about-reviewers");
    let reviewers = ctx.edition.reviewers();
    let nobody = reviewers
        .is_empty()
        .then(|| ctx.words("about-nobody", Role::Body).into());
    let people = reviewers.iter().map(|(it, count)| {
        column![
            widget::name(metrics, it.by.as_str(), Role::Strong),
            ctx.words(reviewer::role_message(it.role), Role::Quiet),
            it.of
                .as_ref()
                .map(|of| widget::name(metrics, of.as_str(), Role::Quiet)),
            widget::words(metrics, widget::card::native_name(it.language), Role::Quiet),
            counted(ctx, "about-reviewed", *count),
        ]
        .width(Fill)
        .into()
    });
    let card = widget::card(
        metrics,
        widget::lines(metrics, nobody.into_iter().chain(people)),
    );

    together(ctx, [heading, card.into()])
}

/// How far each language has been reviewed.
fn counts<'a>(ctx: &Context<'a>) -> Vec<Element<'a, Message>> {
    let metrics = &ctx.metrics;
    let heading = ctx.heading(Icon::named("languages"), "about-review");
    let cards = Language::ALL.into_iter().map(|language| {
        let coverage = ctx.edition.coverage(language);
        let lines = [
            ("about-reviewed", coverage.reviewed, true),
            ("about-checked", coverage.checked, false),
            ("about-draft", coverage.draft, false),
            ("about-stale", coverage.stale, false),
            ("about-spanish", coverage.fallback, false),
        ]
        .into_iter()
        .filter(|(_, count, always)| *always || *count > 0)
        .map(|(id, count, _)| counted(ctx, id, count));
        let name = widget::card::native_name(language);
        let name = widget::words(metrics, name, Role::Strong).into();

        widget::card(
            metrics,
            widget::lines(metrics, std::iter::once(name).chain(lines)),
        )
        .into()
    });

    std::iter::once(heading).chain(cards).collect()
}

/// A message with a number of texts.
fn counted<'a>(ctx: &Context<'a>, id: &str, count: usize) -> Element<'a, Message> {
    let count = format::number(ctx.language, i64::try_from(count).unwrap_or(i64::MAX));
    let text = ctx.format(id, &context::argument("count", count));

    widget::words(&ctx.metrics, text, Role::Body).into()
}

/// Where to ask for a free lawyer: the hotlines, and the way to everyone else.
fn lawyers<'a>(ctx: &Context<'a>) -> Vec<Element<'a, Message>> {
    let metrics = &ctx.metrics;
    let content = &ctx.edition.content;
    let heading = ctx.heading(Icon::named("phone-call"), "about-lawyers");
    let numbers = content
        .hotlines
        .iter()
        .filter(|it| it.lawyers)
        .map(|it| contact::hotline_card(ctx, it));
    let all = widget::choices(
        metrics,
        vec![widget::chip(
            metrics,
            ctx.text("door-help"),
            true,
            Message::HelpAsked,
        )],
    );

    std::iter::once(heading)
        .chain(numbers)
        .chain([all])
        .collect()
}
