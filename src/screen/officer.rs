//! The card that is held up to an officer: English, as large as it will go,
//! and under it what it says in the other languages of the page.

use super::page::{Order, singly};
use super::part::bilingual::{both, both_styled};
use super::part::{idle_question, statement};
use super::{Action, Component, Context, Door, OFFICER, Page, Screen};
use crate::theme::{self, ColorRole, Icon, TextSize, TextStyle};
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
        Some((Icon::SHIELD, "door-officer"))
    }

    fn update(&mut self, message: Message) -> Action {
        match message {
            Message::Stayed => Action::Stay,
            Message::SourcesAsked => Action::Open(Screen::sources(OFFICER)),
        }
    }

    /// Draws the screen. The question whether anyone is still here takes the
    /// place of the translation and never covers the English.
    fn view<'a>(&self, context: &Context<'a>) -> Page<'a, Message> {
        let page = if let Some(seconds) = context.idle {
            Page::of([idle_question::card(
                context,
                context.metrics.inner_width(),
                seconds,
                Message::Stayed,
            )])
        } else {
            meaning(context)
        };

        page.header(english(context))
    }
}

/// The English lines in the largest size at which all of them stand without
/// scrolling.
fn english<'a>(context: &Context<'a>) -> Element<'a, Message> {
    // The same at every size of text: only the translation grows.
    let metrics = &context.metrics.with_text(TextSize::Medium);
    let padding = metrics.margin() * 1.6;
    let lines: Vec<_> = context
        .edition
        .content
        .officer
        .iter()
        .map(|statement| context.english(statement.id.as_str()))
        .collect();
    let heading = metrics.size(TextStyle::Quiet) * 1.6;
    let room = Size::new(
        metrics.window.width - 2.0 * padding,
        context.page_height * ENGLISH_SHARE - heading - padding,
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
        column![widget::styled(
            metrics,
            context.english("officer-heading"),
            TextStyle::QuietStrong
        )]
        .spacing(size * gap)
        .width(Fill),
        |card, line| card.push(widget::sized_text(metrics, line, TextStyle::Strong, size)),
    );

    container(card)
        .width(Fill)
        .padding(Padding::from([padding / 2.0, padding]))
        .style(widget::style::background(metrics, ColorRole::Card))
        .into()
}

/// What the card says in the languages on the page but English, whether it is
/// overdue, and the way to its sources.
fn meaning<'a>(context: &Context<'a>) -> Page<'a, Message> {
    let officer = &context.edition.content.officer;
    let translation = context.translated().into_iter().flat_map(|translated| {
        let heading = translated.heading(Icon::LANGUAGES, "officer-meaning");
        let lines = officer
            .iter()
            .map(move |statement| both_styled(&translated, statement.id.as_str(), TextStyle::Body));

        std::iter::once(heading).chain(lines)
    });
    // A card that refuses papers must not lead anybody to refuse a ticket (CAR-11).
    let ticket = both_styled(context, "officer-ticket", TextStyle::QuietStrong);
    let overdue = both(context, |context| [statement::overdue(context, officer)]);

    let mut order = Order::default();
    let mut items = order.items(translation);
    // What follows keeps its numbers where there is no translation.
    order.skip_to(officer.len() + 1);
    let rest = overdue.into_iter().chain([ask_for_sources(context)]);
    items.extend(order.items(std::iter::once(ticket).chain(rest)));

    Page::new(singly(items))
}

/// The way to the sources. The lines themselves are no buttons: a card that is
/// held up must not change when a hand touches it.
fn ask_for_sources<'a>(context: &Context<'a>) -> Element<'a, Message> {
    let metrics = &context.metrics;
    let label = context.label("sources-title");

    widget::choices(
        metrics,
        vec![widget::chip(metrics, label, false, Message::SourcesAsked)],
    )
}
