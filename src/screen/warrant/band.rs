//! The verdict in few words, as large as its room lets it be.

use super::{Message, measure};
use crate::content::warrant::Outcome;
use crate::screen::Context;
use crate::screen::part::bilingual::both_of;
use crate::theme::{self, ColorRole, Icon, TextStyle};
use crate::widget::{self, Element, fit};

use iced::widget::row;
use iced::{Center, Fill, Size};

/// Height of the capitals of the verdict at most on a laptop, in millimetres.
const CAP: f32 = 8.6;

/// Height of the display of a laptop, in millimetres, from which words may grow.
const LAPTOP: f32 = 195.0;

/// How much they may grow on a large display.
const GROWTH: f32 = 1.6;

/// The part of the page that the verdict may take before its words get smaller.
const SHARE: f32 = 0.22;

/// The verdict in few words, with the pictogram and the colour of what it means.
pub fn band<'a>(context: &Context<'a>, outcome: Outcome, short: &str) -> Element<'a, Message> {
    let metrics = &context.metrics;
    let size = band_size(context, short);
    let (sign, ground, ink) = match outcome {
        Outcome::Judge => (Icon::SCALE, ColorRole::Teal, ColorRole::OnTeal),
        Outcome::Wrong | Outcome::NotJudge | Outcome::Unsure => {
            (Icon::DOOR_CLOSED, ColorRole::Dont, ColorRole::Card)
        }
    };
    let ink = metrics.color(ink);
    let words = both_of(context, |context| {
        let text = context.text(short);

        widget::sized_text(metrics, text, TextStyle::Strong, size)
            .color(ink)
            .width(Fill)
            .into()
    });
    let verdict = row![widget::icon(sign, band_sign(size), ink), words]
        .spacing(metrics.mm(SPACE))
        .align_y(Center);

    widget::panel(metrics, verdict, ground, ground).into()
}

/// Space between the pictogram of the verdict and its words, in millimetres.
const SPACE: f32 = 4.0;

/// Side of the pictogram beside words of that size.
fn band_sign(size: f32) -> f32 {
    size * 1.5
}

/// Width of the words of the verdict in one language, in logical pixels.
fn band_width(context: &Context<'_>, size: f32) -> f32 {
    let metrics = &context.metrics;
    let inside = metrics.inner_width() - 2.0 * metrics.mm(measure::CARD[1]);
    let width = inside - band_sign(size) - metrics.mm(SPACE);

    if context.second.is_some() && metrics.is_landscape_wide() {
        (width - metrics.gap() * 2.0) / 2.0
    } else {
        width
    }
}

/// Size of the words of the verdict: as large as leaves room for what comes under
/// them.
fn band_size(context: &Context<'_>, short: &str) -> f32 {
    let metrics = &context.metrics;
    let growth = (metrics.window.height / metrics.mm(LAPTOP)).clamp(1.0, GROWTH);
    let largest = metrics.mm(CAP * growth) / theme::CAP_HEIGHT;
    let room = Size::new(
        band_width(context, largest),
        measure::room(context) * SHARE - 2.0 * metrics.mm(measure::CARD[0]),
    );
    let texts = [Some(*context), context.in_second()];

    texts
        .into_iter()
        .flatten()
        .map(|context| {
            let text = context.text(short);

            fit::fitted(&[text], room, 0.0, largest, metrics.size(TextStyle::Strong))
        })
        .fold(largest, f32::min)
}

/// Height of the verdict, in logical pixels.
pub fn height(context: &Context<'_>, short: &str) -> f32 {
    let metrics = &context.metrics;
    let size = band_size(context, short);
    let width = band_width(context, size);
    let height = |context: &Context<'_>| fit::height(&context.text(short), true, size, width);
    let second = context.in_second();
    let words = match second {
        None => height(context),
        Some(second) if metrics.is_landscape_wide() => height(context).max(height(&second)),
        Some(second) => height(context) + height(&second) + metrics.gap() / 2.0,
    };

    words.max(band_sign(size)) + 2.0 * metrics.mm(measure::CARD[0])
}
