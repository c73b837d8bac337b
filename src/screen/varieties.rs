//! Which Zapotec: the varieties by their own names, region and towns.

use super::{Context, Page};
use crate::theme::{Icon, Role, Tone};
use crate::widget::{self, Press};

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

/// Draws the panel.
pub fn view<'a>(ctx: &Context<'a>, chosen: usize) -> Page<'a, Message> {
    let metrics = &ctx.metrics;
    let varieties = &ctx.edition.content.varieties;
    let title = widget::title(
        metrics,
        Some(Icon::named("languages")),
        ctx.label("zapotec-which"),
    );
    let cards = varieties.iter().enumerate().map(|(index, variety)| {
        let is_chosen = index == chosen;
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
    });

    Page::of(
        std::iter::once(title)
            .chain(cards)
            .chain([super::done(ctx, Message::Closed)]),
    )
}
