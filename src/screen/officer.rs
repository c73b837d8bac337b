//! The card that is held up to an officer: English, as large as it will go,
//! and under it what it says in the other languages of the page.

use super::beside::both;
use super::{Context, Page};
use crate::theme::{self, Metrics, Role, TextSize, Tone};
use crate::widget::{self, Element, Row, fit};

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

impl Officer {
    /// Draws the screen. The question whether anyone is still here takes the
    /// place of the translation and never covers the English.
    pub fn view<'a>(&self, ctx: &Context<'a>) -> Page<'a, Message> {
        let page = if let Some(seconds) = ctx.idle {
            Page::of([super::still_here(
                ctx,
                ctx.metrics.inner_width(),
                seconds,
                Message::Stayed,
            )])
        } else {
            Page::new(meaning(ctx))
        };

        page.header(english(ctx))
    }
}

/// The English lines in the largest size at which all of them stand without
/// scrolling.
fn english<'a>(ctx: &Context<'a>) -> Element<'a, Message> {
    // The same at every size of text: only the translation grows.
    let metrics = &Metrics {
        text: TextSize::Medium,
        ..ctx.metrics
    };
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
fn meaning<'a>(ctx: &Context<'a>) -> Vec<Row<'a, Message>> {
    let officer = &ctx.edition.content.officer;
    let translation = ctx.translated().into_iter().flat_map(|translated| {
        let heading = translated.heading("languages", "officer-meaning");
        let lines = officer
            .iter()
            .map(move |statement| translated.both(statement.id.as_str(), Role::Body));

        std::iter::once(heading).chain(lines)
    });
    let overdue = both(ctx, |ctx| vec![ctx.overdue(officer)]);
    // They keep their keys where there is no translation.
    let after = officer.len() + 1..;

    (0..)
        .zip(translation)
        .chain(after.zip(overdue.into_iter().chain([ask_for_sources(ctx)])))
        .map(|(key, item)| Row::new(key, item))
        .collect()
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
