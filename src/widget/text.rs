//! Text in the face, size, line height and colour of its language and text style.

use super::StyledText;
use crate::language::{Language, Text};
use crate::theme::{ColorRole, Metrics, TextStyle};
use crate::typeset;

use std::borrow::Cow;

/// Text in the face, size and line height of its language and text style.
pub fn styled<'a>(metrics: &Metrics, text: Text<'a>, text_style: TextStyle) -> StyledText<'a> {
    sized_text(metrics, text, text_style, metrics.size(text_style))
}

/// As [`styled`], but of a size in logical pixels that the caller has fitted: that
/// of Latin text, at which other scripts are made to look as large.
pub fn sized_text<'a>(
    metrics: &Metrics,
    text: Text<'a>,
    text_style: TextStyle,
    size: f32,
) -> StyledText<'a> {
    let font = if text_style.is_bold() {
        typeset::bold(text.spoken)
    } else {
        typeset::regular(text.spoken)
    };
    let role = match text_style {
        TextStyle::Quiet | TextStyle::QuietStrong => ColorRole::Quiet,
        _ => ColorRole::Ink,
    };

    StyledText::new(
        text.words,
        font,
        size * typeset::optical_scale(text.spoken),
        typeset::line_height(text.spoken),
        metrics.color(role),
    )
}

/// A proper name, a number or an address: the same in every language.
pub fn name<'a>(
    metrics: &Metrics,
    name: impl Into<Cow<'a, str>>,
    text_style: TextStyle,
) -> StyledText<'a> {
    let words = name.into();
    let spoken = Language::of_name(&words);

    self::styled(metrics, Text::plain(words, spoken), text_style)
}

/// A language's own name for itself, in its own face.
pub fn native_name(language: Language) -> Text<'static> {
    Text::plain(language.native_name(), language)
}
