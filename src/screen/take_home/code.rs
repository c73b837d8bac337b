//! The code on the screen: how large, and what stands over it.

use super::Message;
use crate::language::Text;
use crate::qr::{self, Symbol};
use crate::screen::Context;
use crate::theme::{self, Metrics, TextStyle};
use crate::widget::{self, Element, StyledText};

use iced::widget::{Column, container};
use iced::{Fill, Padding};

use std::sync::Arc;

/// The part of the window's width that the code may take where the text stands beside it.
const SHARE_OF_WIDTH: f32 = 0.5;

/// The part of the page's height that it may take where the text stands under it.
const SHARE_OF_HEIGHT: f32 = 0.5;

/// The space between the code and the line over it, as a part of the gap between touch targets.
const OVER: f32 = 0.5;

/// A code as large as there is room.
pub(super) struct Code {
    symbol: Arc<Symbol>,
    size: qr::Size,
    /// Whether a line has room over it that would not make it smaller.
    pub(super) has_room_over: bool,
}

impl Code {
    /// Nothing where it would be too fine to be read.
    pub(super) fn of(context: &Context<'_>, symbol: Arc<Symbol>) -> Option<Self> {
        let metrics = &context.metrics;
        let margin = metrics.margin();
        let (width, height) = if metrics.is_upright() {
            let height = context.page_height * SHARE_OF_HEIGHT;

            (metrics.inner_width(), height)
        } else {
            let width = metrics.window.width * SHARE_OF_WIDTH - margin;

            (width, context.page_height)
        };
        let density = context.density;
        // A trace, by which it moves on to a whole pixel.
        let height = height - margin - 1.0 / density.scale;
        let sized = |height: f32| {
            let room = width.min(height);

            qr::on_screen(symbol.whole_width(), density.ppi, room, density.scale)
        };
        let size = sized(height).ok()?;
        let over = sized(height - line_height(context));

        Some(Self {
            symbol,
            size,
            has_room_over: over.is_ok_and(|it| it == size),
        })
    }

    /// Width that it takes beside the text, in logical pixels; nothing where the text stands under
    /// it.
    pub(super) fn beside(&self, context: &Context<'_>) -> f32 {
        let metrics = &context.metrics;

        if metrics.is_upright() {
            0.0
        } else {
            self.size.side + 1.0 / context.density.scale + metrics.margin() + beside(metrics)
        }
    }

    /// The code, under the line which of several it is.
    pub(super) fn view<'a>(
        self,
        context: &Context<'a>,
        over: Option<Text<'a>>,
    ) -> Element<'a, Message> {
        let metrics = &context.metrics;
        let scale = context.density.scale;
        let side = self.size.side + 1.0 / scale;
        let over = over.map(|it| container(quiet(context, it).width(Fill).center()).width(side));
        let code = Column::new()
            .push(over)
            .push(widget::code(self.symbol, self.size, scale))
            .spacing(OVER * metrics.gap());
        let margin = metrics.margin();
        let padding = Padding::new(margin / 2.0);

        if metrics.is_upright() {
            let code = container(code).center_x(Fill);

            code.padding(padding.bottom(0.0)).into()
        } else {
            let code = container(code);

            code.padding(padding.left(margin).right(beside(metrics)))
                .into()
        }
    }
}

/// Space between the code and the edge of the page beside it, in logical pixels.
fn beside(metrics: &Metrics) -> f32 {
    metrics.gap() / 2.0
}

/// Height of a line over the code with the space under it, in logical pixels.
fn line_height(context: &Context<'_>) -> f32 {
    let metrics = &context.metrics;

    metrics.least_size() * theme::highest_line() + OVER * metrics.gap()
}

/// A line in the smallest text, whatever size the visitor has chosen: room is the code's.
pub(super) fn quiet<'a>(context: &Context<'a>, text: Text<'a>) -> StyledText<'a> {
    let metrics = &context.metrics;

    widget::sized_text(metrics, text, TextStyle::QuietStrong, metrics.least_size())
}
