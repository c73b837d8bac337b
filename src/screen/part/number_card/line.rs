//! A line of a card that is measured before it is drawn.

use crate::language::{Language, Text};
use crate::screen::Context;
use crate::theme::{ColorRole, TextStyle};
use crate::widget::{self, Element, fit};

/// A line of a card.
pub(super) struct Line<'a> {
    pub(super) text: Text<'a>,
    text_style: TextStyle,
    /// Size of Latin text, in logical pixels.
    pub(super) size: f32,
    role: ColorRole,
}

impl<'a> Line<'a> {
    pub(super) fn name(context: &Context<'a>, name: &'a str) -> Self {
        let spoken = Language::of_name(name);

        Self::styled(context, Text::plain(name, spoken), TextStyle::QuietStrong)
    }

    /// The text of a message.
    pub(super) fn message(context: &Context<'a>, id: &str, text_style: TextStyle) -> Self {
        Self::styled(context, context.text(id), text_style)
    }

    pub(super) fn styled(context: &Context<'a>, text: Text<'a>, text_style: TextStyle) -> Self {
        Self {
            text,
            text_style,
            size: context.metrics.size(text_style),
            role: ColorRole::Ink,
        }
    }

    /// As small as text may be.
    pub(super) fn least(self, context: &Context<'a>) -> Self {
        Self {
            size: context.metrics.least_size(),
            ..self
        }
    }

    pub(super) fn warning(self) -> Self {
        Self {
            role: ColorRole::Dont,
            ..self
        }
    }

    /// Width on one line, in logical pixels.
    pub(super) fn width(&self) -> f32 {
        fit::width(&self.text, self.text_style.is_bold(), self.size)
    }

    /// Height when its lines are at most so wide, in logical pixels.
    pub(super) fn height(&self, width: f32) -> f32 {
        fit::height(&self.text, self.text_style.is_bold(), self.size, width)
    }

    /// Draws it, on the ground of the first card in its colour.
    pub(super) fn view<Message: 'a>(
        self,
        context: &Context<'a>,
        is_first: bool,
    ) -> Element<'a, Message> {
        let role = if is_first {
            ColorRole::OnTeal
        } else {
            self.role
        };

        widget::sized_text(&context.metrics, self.text, self.text_style, self.size)
            .color(context.metrics.color(role))
            .into()
    }
}

/// Height of lines under each other that are at most so wide, in logical pixels.
pub(super) fn height(lines: &[Line<'_>], width: f32) -> f32 {
    lines.iter().map(|line| line.height(width)).sum()
}
