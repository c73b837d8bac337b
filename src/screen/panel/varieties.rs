//! Which Zapotec: the varieties by their own names, region and towns.

use super::{Action, Panel};
use crate::content::Variety;
use crate::screen::part::bilingual::both_styled;
use crate::screen::{Context, Page};
use crate::theme::{ColorRole, Icon, TextStyle};
use crate::widget::{self, Button, Element};

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
pub fn view<'a>(context: &Context<'a>) -> Page<'a, Message> {
    let title = context.title(Icon::LANGUAGES, "zapotec-which");
    let varieties = context.edition.content.varieties.iter().enumerate();
    let cards = varieties.map(|(index, variety)| card(context, index, variety));

    Page::of(std::iter::once(title).chain(cards))
}

/// A variety, by its place in the list.
fn card<'a>(context: &Context<'a>, index: usize, variety: &'a Variety) -> Element<'a, Message> {
    let metrics = &context.metrics;
    let is_chosen = index == context.variety;
    let line = if is_chosen {
        ColorRole::Teal
    } else {
        ColorRole::Rule
    };
    let border = widget::style::outline(metrics, line)
        .width(metrics.stroke() * if is_chosen { 2.5 } else { 1.0 });
    let towns: Vec<_> = variety.towns.iter().map(|town| town.as_str()).collect();
    let mark = is_chosen.then(|| {
        widget::icon(
            Icon::CHECK,
            metrics.size(TextStyle::Title),
            metrics.color(ColorRole::Teal),
        )
    });
    let lines = column![
        widget::name(
            metrics,
            format!("{} · {}", variety.name, variety.region),
            TextStyle::Strong
        ),
        widget::name(metrics, towns.join(", "), TextStyle::Quiet),
        (!variety.attested).then(|| both_styled(context, "zapotec-spanish-only", TextStyle::Quiet)),
    ]
    .width(Fill);

    let card = row![lines, mark].align_y(Center);

    Button::new(metrics, card, ColorRole::Card, Message::Chosen(index))
        .border(border)
        .width(Fill)
        .padding(metrics.mm(4.0))
        .into()
}
