//! The badge under every page: what this edition is.

use crate::content::{EditionState, PartialDate};
use crate::screen::Context;
use crate::theme::{self, ColorRole, Icon, TextStyle};
use crate::widget::{self, Button, Element, fit};

use iced::{Center, Size};

/// Lines that the badge may take.
const LINES: f32 = 2.0;

/// On what sort of page the badge stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PageKind {
    /// The start screen, which greets in every language.
    Greeting,
    /// A card that is held up to somebody.
    HeldUp,
    /// Any other.
    Plain,
}

/// What this edition is and is not, in two lines if it can be; a touch tells
/// more. It is made smaller rather than take the page's room. A page that greets
/// in Zapotec says here what that is, and a computer whose clock is wrong that
/// its staff must set it.
pub fn badge<'a, Message: Clone + 'a>(
    context: &Context<'a>,
    kind: PageKind,
    on_press: Message,
) -> Element<'a, Message> {
    let metrics = &context.metrics;
    let edition = &context.edition.content.edition;
    let id = match edition.state {
        EditionState::Preview => "badge-preview",
        EditionState::Release => "badge-release",
    };
    let mut text = if context.today.is_some() {
        context.dated(id, PartialDate::Day(edition.date))
    } else {
        context.text("clock-wrong")
    };
    if kind == PageKind::Greeting {
        text.words = format!("{} {}.", text.words, context.text("zapotec-awaiting").words).into();
    }
    let line = metrics.least_size() * theme::line_ratio(text.spoken);
    let pagers = metrics.mm(60.0).min(metrics.window.width * 0.35);
    let sign = metrics.least_size() * 1.2;
    let room = Size::new(
        metrics.inner_width() - pagers - sign - metrics.gap(),
        (line * LINES).max(metrics.window.height * 0.05),
    );
    let size = fit::fitted(
        std::slice::from_ref(&text),
        room,
        0.0,
        metrics.size(TextStyle::Quiet),
        metrics.least_size(),
    );

    let role = if context.today.is_some() {
        ColorRole::Teal
    } else {
        ColorRole::Dont
    };
    let words = widget::sized_text(metrics, text, TextStyle::Quiet, size);
    let label = context
        .with_icon((Icon::INFO, sign, role), words)
        .align_y(Center);
    let label = widget::at_least(metrics.target(), label);

    Button::new(metrics, label, ColorRole::Paper, on_press)
        // A card that is held up does not change when a hand touches it.
        .enabled(kind != PageKind::HeldUp)
        .into()
}
