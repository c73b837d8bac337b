//! The field over the keys, with the part of it in sight that is around the caret.

use super::{Message, Typing};
use crate::events::text::{Lines, cleaned};
use crate::language::Text;
use crate::screen::Context;
use crate::theme::{ColorRole, TextStyle};
use crate::widget::style::outline;
use crate::widget::{self, Element, InputField, fit};

use iced::Fill;
use iced::widget::container;

use icu_segmenter::GraphemeClusterSegmenter;

/// What stands where the caret is.
const CARET: &str = "|";

/// Space at both sides of the words, in millimetres.
const SIDE: f32 = 3.0;

/// Space over and under the words, in millimetres.
const ABOVE: f32 = 2.0;

/// What has been typed, with the caret, as far as it has room: what is before the caret goes
/// from the front, what is behind it from the end.
pub fn view<'a>(context: &Context<'a>, typing: &Typing, room: f32) -> Element<'a, Message> {
    let metrics = &context.metrics;
    let width = metrics.inner_width() - 2.0 * metrics.mm(SIDE) - 1.0;
    let most = room - 2.0 * metrics.mm(ABOVE);
    let text = |words: String| Text {
        words: Text::typed(typing.language, typing.language, &words)
            .words
            .into_owned()
            .into(),
        ..Text::plain(String::new(), typing.language)
    };
    let size = fit::fitted(
        &[text(CARET.to_owned())],
        iced::Size::new(width, most),
        0.0,
        metrics.size(TextStyle::Body),
        1.0,
    );
    let fits = |words: String| fit::height(&text(words), false, size, width) <= most;

    let (before, after) = typing
        .buffer
        .text()
        .split_at_checked(typing.buffer.caret())
        .unwrap_or((typing.buffer.text(), ""));
    let before = &format!("{before}{}", cleaned(&typing.composed, Lines::One).text);
    let starts = boundaries(before);
    let start = starts.partition_point(|it| !fits(format!("{}{CARET}", part(before, *it..))));
    let before = part(before, starts.get(start).copied().unwrap_or(before.len())..);
    let ends = boundaries(after);
    let end = ends.partition_point(|it| fits(format!("{before}{CARET}{}", part(after, ..*it))));
    let after = part(
        after,
        ..ends.get(end.saturating_sub(1)).copied().unwrap_or(0),
    );
    let words = text(format!("{before}{CARET}{after}"));
    let border = outline(metrics, ColorRole::Teal);
    let ground = metrics.color(ColorRole::Card);

    let field = container(widget::sized_text(metrics, words, TextStyle::Body, size).width(Fill))
        .width(Fill)
        .height(Fill)
        .clip(true)
        .padding([metrics.mm(ABOVE), metrics.mm(SIDE)])
        .style(move |_theme| container::Style {
            background: Some(ground.into()),
            border,
            ..container::Style::default()
        });

    InputField::new(field, context.has_input_method).into()
}

/// Where a text may be cut, its beginning and its end among them.
fn boundaries(text: &str) -> Vec<usize> {
    GraphemeClusterSegmenter::new().segment_str(text).collect()
}

/// A part of a text; all of it where the part cuts a character.
fn part<I: std::slice::SliceIndex<str, Output = str>>(text: &str, range: I) -> &str {
    text.get(range).unwrap_or(text)
}
