//! What stands on a button: its words, and in small under them the same in a
//! second language.

use super::{StyledText, fit, sized_text};
use crate::language::Text;
use crate::theme::{Metrics, TextStyle};
use crate::typeset;

use iced::Color;

/// The words of a button.
#[derive(Debug, Clone)]
pub struct Label<'a> {
    /// Its words.
    pub text: Text<'a>,
    /// The same in a second language, if that has other words for it.
    pub second: Option<Text<'a>>,
}

impl<'a> Label<'a> {
    /// Words, and those of a second language unless they are the same.
    pub fn new(text: Text<'a>, second: Option<Text<'a>>) -> Self {
        let second = second.filter(|second| second.words != text.words);

        Self { text, second }
    }

    /// The second language's words, as small as text may be.
    pub fn secondary(&self, metrics: &Metrics, on_color: Color) -> Option<StyledText<'a>> {
        let second = self.second.clone()?;

        Some(sized_text(metrics, second, TextStyle::Quiet, metrics.least_size()).color(on_color))
    }

    /// Height of a line of the second language's words, in logical pixels;
    /// nothing if there are none.
    pub fn secondary_line(&self, metrics: &Metrics) -> f32 {
        self.second.as_ref().map_or(0.0, |second| {
            metrics.least_size() * typeset::line_ratio(second.spoken)
        })
    }

    /// Height of the second language's words when their lines are at most `room`
    /// wide, in logical pixels.
    pub fn secondary_height(&self, metrics: &Metrics, room: f32) -> f32 {
        self.second.as_ref().map_or(0.0, |second| {
            fit::height(second, false, metrics.least_size(), room)
        })
    }

    /// Width of the words of a text style on one line, or of those under them if they are
    /// wider, in logical pixels.
    pub fn width(&self, metrics: &Metrics, text_style: TextStyle) -> f32 {
        let width = fit::width(&self.text, text_style.is_bold(), metrics.size(text_style));

        width.max(self.secondary_width(metrics))
    }

    /// Width of the second language's words on one line, in logical pixels.
    pub(super) fn secondary_width(&self, metrics: &Metrics) -> f32 {
        self.second.as_ref().map_or(0.0, |second| {
            fit::width(second, false, metrics.least_size())
        })
    }
}

impl<'a> From<Text<'a>> for Label<'a> {
    fn from(text: Text<'a>) -> Self {
        Self { text, second: None }
    }
}
