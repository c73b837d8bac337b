//! The edition line: what this edition is and is not.

use super::Frame;
use crate::language::Text;
use crate::theme::{ColorRole, Icon, Metrics, TextStyle};
use crate::typeset;
use crate::widget::{icon, sized_text};

use iced::Center;
use iced::widget::{Row, row};

/// What the footer says of the edition. A touch tells more.
#[derive(Debug, Clone)]
pub struct EditionLine<'a, Message> {
    /// The whole sentence.
    pub whole: Text<'a>,
    /// A short one that says no less of what matters.
    pub short: Text<'a>,
    /// What else staff must know, long and short. It stands over the footer, beside the
    /// rest and never in its place.
    pub warning: Option<[Text<'a>; 2]>,
    /// What a touch does. Nothing on a card that is held up: that does not change when a
    /// hand touches it.
    pub on_press: Option<Message>,
}

/// The sign that tells more, and words beside it in the smallest text.
pub fn sign_and_words<'a, Message: 'a>(
    metrics: &Metrics,
    words: Option<Text<'a>>,
) -> Row<'a, Message> {
    let size = metrics.least_size();
    let words = words.map(|it| {
        sized_text(metrics, it, TextStyle::Quiet, size).color(metrics.color(ColorRole::Quiet))
    });

    row![
        icon(Icon::INFO, sign(metrics), metrics.color(ColorRole::Teal)),
        words,
    ]
    .spacing(size * 0.3)
    .align_y(Center)
}

/// Size of the sign, in logical pixels.
fn sign(metrics: &Metrics) -> f32 {
    metrics.least_size() * 1.2
}

/// Space on both sides of the line, in logical pixels.
pub(super) fn padding(metrics: &Metrics) -> f32 {
    metrics.mm(1.0)
}

/// Width that the line takes besides its words, in logical pixels.
pub(super) fn around(metrics: &Metrics) -> f32 {
    sign(metrics) + metrics.least_size() * 0.3 + 2.0 * padding(metrics)
}

/// Height that the line may take between the buttons, in logical pixels: theirs, and the
/// edge under them.
pub(super) fn room_above_edge(frame: Frame) -> f32 {
    frame.control + frame.edge
}

/// Height of a line of a text in the smallest size, in logical pixels.
pub(super) fn line_height(metrics: &Metrics, text: &Text<'_>) -> f32 {
    metrics.least_size() * typeset::line_ratio(text.spoken)
}
