//! Which Zapotec: the varieties by their own names, region and towns.

use super::{Context, Page};
use crate::theme::{self, Icon, Role};
use crate::widget;

use iced::widget::{button, column, row};
use iced::{Border, Center, Fill};

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
        ctx.text("zapotec-which"),
    );
    let cards = varieties.iter().enumerate().map(|(index, variety)| {
        let is_chosen = index == chosen;
        let border = Border {
            color: if is_chosen { theme::TEAL } else { theme::RULE },
            width: metrics.line() * if is_chosen { 2.5 } else { 1.0 },
            radius: metrics.radius().into(),
        };
        let towns: Vec<_> = variety.towns.iter().map(|town| town.as_str()).collect();
        let mark = is_chosen
            .then(|| widget::icon(Icon::named("check"), metrics.size(Role::Title), theme::TEAL));
        let lines = column![
            widget::name(
                metrics,
                format!("{} · {}", variety.name, variety.region),
                Role::Strong
            ),
            widget::name(metrics, towns.join(", "), Role::Quiet),
            (!variety.attested).then(|| ctx.words("zapotec-spanish-only", Role::Quiet)),
        ]
        .width(Fill);

        button(row![lines, mark].align_y(Center))
            .width(Fill)
            .padding(metrics.mm(4.0))
            .on_press(Message::Chosen(index))
            .style(move |_theme, status| {
                widget::card::pressable(theme::CARD, theme::INK, border, status)
            })
            .into()
    });

    Page::of(
        std::iter::once(title)
            .chain(cards)
            .chain([super::done(ctx, Message::Closed)]),
    )
}
