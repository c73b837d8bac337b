//! The card that is held up to an officer: English, as large as it will go,
//! and under it what it says in the other languages of the page.

use super::page::{Order, singly};
use super::part::bilingual::both;
use super::part::{idle_question, statement};
use super::{Action, Component, Context, Door, OFFICER, Page, Screen};
use crate::theme::{self, Icon, Role, TextSize, Tone};
use crate::widget::{self, Element, fit};

use iced::widget::{column, container};
use iced::{Fill, Padding, Size};

/// The part of the page that the English may take when a translation stands
/// under it.
const ENGLISH_SHARE: f32 = 0.62;

/// The screen remembers nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Officer;

/// What can happen on it.
#[derive(Debug, Clone)]
pub enum Message {
    /// The visitor is still here.
    Stayed,
    /// Somebody asks where the lines come from.
    SourcesAsked,
}

impl Component for Officer {
    type Message = Message;

    fn id(&self) -> String {
        "officer".to_owned()
    }

    fn door(&self) -> Option<Door> {
        Some((Icon::named("shield"), "door-officer"))
    }

    fn update(&mut self, message: Message) -> Action {
        match message {
            Message::Stayed => Action::Stay,
            Message::SourcesAsked => Action::Open(Screen::sources(OFFICER)),
        }
    }

    /// Draws the screen. The question whether anyone is still here takes the
    /// place of the translation and never covers the English.
    fn view<'a>(&self, ctx: &Context<'a>) -> Page<'a, Message> {
        let page = if let Some(seconds) = ctx.idle {
            Page::of([idle_question::card(
                ctx,
                ctx.metrics.inner_width(),
                seconds,
                Message::Stayed,
            )])
        } else {
            meaning(ctx)
        };

        page.header(english(ctx))
    }
}

/// The English lines in the largest size at which all of them stand without
/// scrolling.
fn english<'a>(ctx: &Context<'a>) -> Element<'a, Message> {
    // The same at every size of text: only the translation grows.
    let metrics = &ctx.metrics.with_text(TextSize::Medium);
    let padding = metrics.margin() * 1.6;
    let lines: Vec<_> = ctx
        .edition
        .content
        .officer
        .iter()
        .map(|statement| ctx.english(statement.id.as_str()))
        .collect();
    let heading = metrics.size(Role::Quiet) * 1.6;
    let room = Size::new(
        metrics.window.width - 2.0 * padding,
        ctx.page_height * ENGLISH_SHARE - heading - padding,
    );
    let gap = 0.25;
    let size = fit::fitted(
        &lines,
        room,
        gap,
        metrics.mm(9.0) / theme::CAP_HEIGHT,
        metrics.least_size(),
    );
    let card = lines.into_iter().fold(
        column![widget::words(
            metrics,
            ctx.english("officer-heading"),
            Role::QuietStrong
        )]
        .spacing(size * gap)
        .width(Fill),
        |card, line| card.push(widget::card::sized_words(metrics, line, Role::Strong, size)),
    );

    container(card)
        .width(Fill)
        .padding(Padding::from([padding / 2.0, padding]))
        .style(widget::card::ground(metrics, Tone::Card))
        .into()
}

/// What the card says in the languages on the page but English, whether it is
/// overdue, and the way to its sources.
fn meaning<'a>(ctx: &Context<'a>) -> Page<'a, Message> {
    let officer = &ctx.edition.content.officer;
    let translation = ctx.translated().into_iter().flat_map(|translated| {
        let heading = translated.heading(Icon::named("languages"), "officer-meaning");
        let lines = officer
            .iter()
            .map(move |statement| translated.both(statement.id.as_str(), Role::Body));

        std::iter::once(heading).chain(lines)
    });
    let overdue = both(ctx, |ctx| [statement::overdue(ctx, officer)]);

    let mut order = Order::default();
    let mut items = order.items(translation);
    // What follows keeps its numbers where there is no translation.
    order.skip_to(officer.len() + 1);
    items.extend(order.items(overdue.into_iter().chain([ask_for_sources(ctx)])));

    Page::new(singly(items))
}

/// The way to the sources. The lines themselves are no buttons: a card that is
/// held up must not change when a hand touches it.
fn ask_for_sources<'a>(ctx: &Context<'a>) -> Element<'a, Message> {
    let metrics = &ctx.metrics;
    let label = ctx.label("sources-title");

    widget::choices(
        metrics,
        vec![widget::chip(metrics, label, false, Message::SourcesAsked)],
    )
}
