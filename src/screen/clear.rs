//! The question whether everything is to be forgotten. A key asks it, since it is
//! struck by mistake more easily than a button is touched.

use super::{Context, Page};
use crate::theme::{Icon, Role};
use crate::widget;

/// What can happen on it.
#[derive(Debug, Clone)]
pub enum Message {
    /// Everything is to be forgotten.
    Confirmed,
    /// Nothing is.
    Kept,
}

/// Draws the panel.
pub fn view<'a>(ctx: &Context<'a>) -> Page<'a, Message> {
    let metrics = &ctx.metrics;
    let chip = |id, message| widget::chip(metrics, ctx.label(id), false, message);

    Page::of([
        widget::title(
            metrics,
            Some(Icon::named("eraser")),
            ctx.label("clear-question"),
        ),
        ctx.both("clear-meaning", Role::Body),
        widget::choices(
            metrics,
            vec![
                // First, since the key may have been struck by mistake.
                chip("frame-back", Message::Kept),
                chip("frame-clear", Message::Confirmed),
            ],
        ),
    ])
}
