//! The strip over every screen of the staff desk, so that nobody hands an open desk over.

use crate::screen::Context;
use crate::theme::{ColorRole, TextStyle};
use crate::widget::style::background;
use crate::widget::{self, Element, fit};

use iced::widget::container;
use iced::{Fill, Padding};

/// The message that it says.
const WORDS: &str = "staff-strip";

/// Height of the strip, in logical pixels.
pub fn height(context: &Context<'_>) -> f32 {
    let metrics = &context.metrics;
    let words = context.text(WORDS);

    fit::height(&words, true, metrics.least_size(), metrics.inner_width()) + metrics.gap()
}

/// The strip, as narrow as text may be at any size.
pub fn strip<'a, Message: 'a>(context: &Context<'a>) -> Element<'a, Message> {
    let metrics = &context.metrics;
    let size = metrics.least_size();
    let words = widget::sized_text(metrics, context.text(WORDS), TextStyle::QuietStrong, size)
        .color(metrics.color(ColorRole::OnChosen));

    container(words)
        .width(Fill)
        .height(height(context))
        .padding(Padding::from([metrics.gap() / 2.0, metrics.margin()]))
        .style(background(metrics, ColorRole::Chosen))
        .into()
}
