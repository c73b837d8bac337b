//! Lines of text whose height is known before they are laid out, in one language or two.
//!
//! What must not scroll has to know what it has room for. The heights here are those that
//! [`both_apart`] comes to.

use super::bilingual::{PairedLine, both_apart};
use crate::language::Text;
use crate::screen::Context;
use crate::theme::{ColorRole, Icon, Metrics, TextStyle};
use crate::widget::{self, Element, fit};

use iced::Fill;

/// A line, which may break.
#[derive(Debug, Clone)]
pub struct MeasuredLine<'a> {
    text: Text<'a>,
    text_style: TextStyle,
    size: f32,
    role: ColorRole,
    sign: Option<Icon>,
    is_centered: bool,
}

/// The lines of a card, each at its place, as [`Lines`](super::bilingual::Lines).
pub type MeasuredLines<'a, const N: usize> = [Option<MeasuredLine<'a>>; N];

impl<'a> MeasuredLine<'a> {
    /// A text in its text style.
    pub fn new(metrics: &Metrics, text: Text<'a>, text_style: TextStyle) -> Self {
        Self {
            text,
            text_style,
            size: metrics.size(text_style),
            role: match text_style {
                TextStyle::Quiet | TextStyle::QuietStrong => ColorRole::Quiet,
                _ => ColorRole::Ink,
            },
            sign: None,
            is_centered: false,
        }
    }

    /// Sets its text style, whose size and colour it keeps its own of.
    pub fn styled(self, text_style: TextStyle) -> Self {
        Self { text_style, ..self }
    }

    /// Sets its size, in logical pixels.
    pub fn sized(self, size: f32) -> Self {
        Self { size, ..self }
    }

    /// Sets its colour.
    pub fn colored(self, role: ColorRole) -> Self {
        Self { role, ..self }
    }

    /// Puts a pictogram before it.
    pub fn signed(self, sign: Icon) -> Self {
        Self {
            sign: Some(sign),
            ..self
        }
    }

    /// Puts it into the middle of its room.
    pub fn centered(self) -> Self {
        Self {
            is_centered: true,
            ..self
        }
    }

    fn sign_size(&self) -> f32 {
        self.size * 1.1
    }

    /// Its height in a room of that width, in logical pixels; without end if a word is wider.
    pub fn height(&self, metrics: &Metrics, room: f32) -> f32 {
        let room = match self.sign {
            Some(_) => room - self.sign_size() - metrics.gap(),
            None => room,
        };
        let is_bold = self.text_style.is_bold();

        if room < self.size || fit::longest_run(&self.text, is_bold, self.size) > room {
            f32::INFINITY
        } else {
            fit::height(&self.text, is_bold, self.size, room)
        }
    }

    /// The line.
    pub fn view<Message: 'a>(self, context: &Context<'a>) -> PairedLine<'a, Message> {
        let metrics = &context.metrics;
        let sign = self.sign.map(|sign| (sign, self.sign_size(), self.role));
        let words = widget::sized_text(metrics, self.text, self.text_style, self.size)
            .color(metrics.color(self.role))
            .width(Fill);
        let words = if self.is_centered {
            words.center()
        } else {
            words
        };

        match sign {
            None => words.into(),
            Some(sign) => PairedLine::new(words.said(), context.with_icon(sign, words)),
        }
    }
}

/// Lines in the languages of the page, if there are any.
pub fn view<'a, Message: 'a, const N: usize>(
    context: &Context<'a>,
    spacing: f32,
    lines: impl Fn(&Context<'a>) -> MeasuredLines<'a, N>,
) -> Option<Element<'a, Message>> {
    both_apart(context, spacing, |context| {
        lines(context).map(|line| line.map(|line| line.view(context)))
    })
}

/// Height of lines in the languages of the page in a room of that width, in logical pixels.
pub fn height<'a, const N: usize>(
    context: &Context<'a>,
    room: f32,
    spacing: f32,
    lines: impl Fn(&Context<'a>) -> MeasuredLines<'a, N>,
) -> f32 {
    let metrics = &context.metrics;
    let first = lines(context);
    let Some(second) = context.in_second() else {
        return stacked(metrics, first.iter().flatten(), room, spacing);
    };
    let second = lines(&second);
    let is_same = |index: usize| matches!((&first[index], &second[index]), (Some(a), Some(b)) if a.text.words == b.text.words);

    if metrics.is_landscape_wide() {
        let half = (room - metrics.gap() * 2.0) / 2.0;
        let of = |line: &Option<MeasuredLine<'_>>, room: f32| {
            line.as_ref().map_or(0.0, |it| it.height(metrics, room))
        };
        let rows = (0..N).filter(|index| first[*index].is_some() || second[*index].is_some());
        let rows: Vec<_> = rows
            .map(|index| {
                if is_same(index) {
                    of(&first[index], room)
                } else {
                    of(&first[index], half).max(of(&second[index], half))
                }
            })
            .collect();
        let gaps = spacing * rows.len().saturating_sub(1) as f32;

        rows.iter().sum::<f32>() + gaps
    } else {
        let above = stacked(metrics, first.iter().flatten(), room, spacing);
        let under = (0..N).filter(|index| !is_same(*index));
        let under: Vec<_> = under.filter_map(|index| second[index].as_ref()).collect();
        if under.is_empty() {
            return above;
        }
        let under = stacked(metrics, under, room, spacing);
        let line = metrics.stroke() + metrics.gap() / 2.0;

        above + spacing + line + under
    }
}

/// Height of lines one above the other.
fn stacked<'l, 'a: 'l>(
    metrics: &Metrics,
    lines: impl IntoIterator<Item = &'l MeasuredLine<'a>>,
    room: f32,
    spacing: f32,
) -> f32 {
    let heights: Vec<_> = lines
        .into_iter()
        .map(|it| it.height(metrics, room))
        .collect();

    heights.iter().sum::<f32>() + spacing * heights.len().saturating_sub(1) as f32
}
