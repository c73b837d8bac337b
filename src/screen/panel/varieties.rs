//! Which Zapotec: the varieties by their own names, region and towns.

use super::{Action, Panel, done};
use crate::content::Variety;
use crate::screen::{Context, Page};
use crate::theme::{Icon, Role, Tone};
use crate::widget::{self, Element, Press};

use iced::widget::{column, row};
use iced::{Center, Fill};

/// What can happen on it.
#[derive(Debug, Clone)]
pub enum Message {
    /// A variety was chosen, by its place in the list.
    Chosen(usize),
    /// It is to go away.
    Closed,
}

/// Answers a message.
pub fn update(message: Message) -> Action {
    match message {
        Message::Chosen(index) => Action::SetVariety(index),
        Message::Closed => Action::Close(Panel::Varieties),
    }
}

/// Draws the panel.
pub fn view<'a>(ctx: &Context<'a>) -> Page<'a, Message> {
    let title = ctx.title(Icon::named("languages"), "zapotec-which");
    let varieties = ctx.edition.content.varieties.iter().enumerate();
    let cards = varieties.map(|(index, variety)| card(ctx, index, variety));

    Page::of(
        std::iter::once(title)
            .chain(cards)
            .chain([done(ctx, Message::Closed)]),
    )
}

/// A variety, by its place in the list.
fn card<'a>(ctx: &Context<'a>, index: usize, variety: &'a Variety) -> Element<'a, Message> {
    let metrics = &ctx.metrics;
    let is_chosen = index == ctx.variety;
    let line = if is_chosen { Tone::Teal } else { Tone::Rule };
    let border = widget::card::outline(metrics, line)
        .width(metrics.line() * if is_chosen { 2.5 } else { 1.0 });
    let towns: Vec<_> = variety.towns.iter().map(|town| town.as_str()).collect();
    let mark = is_chosen.then(|| {
        widget::icon(
            Icon::named("check"),
            metrics.size(Role::Title),
            metrics.color(Tone::Teal),
        )
    });
    let lines = column![
        widget::name(
            metrics,
            format!("{} · {}", variety.name, variety.region),
            Role::Strong
        ),
        widget::name(metrics, towns.join(", "), Role::Quiet),
        (!variety.attested).then(|| ctx.both("zapotec-spanish-only", Role::Quiet)),
    ]
    .width(Fill);

    let card = row![lines, mark].align_y(Center);

    Press::new(metrics, card, Tone::Card, Message::Chosen(index))
        .border(border)
        .width(Fill)
        .padding(metrics.mm(4.0))
        .into()
}
