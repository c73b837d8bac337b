//! The languages that a number answers, each on a ground of its own.

use crate::content::Ranked;
use crate::language::Text;
use crate::screen::Context;
use crate::screen::part::yours::yours;
use crate::theme::{self, ColorRole, Icon, TextStyle};
use crate::widget::{self, Element, fit};

use iced::widget::{Row, container};
use iced::{Background, Border, Center, Padding, border};

/// The languages, those of the visitor first.
pub(super) struct Pills<'a> {
    context: Context<'a>,
    /// Each with whether it is the visitor's.
    names: Vec<(bool, Text<'a>)>,
}

impl<'a> Pills<'a> {
    pub(super) fn new(context: &Context<'a>, number: &Ranked<'a>) -> Self {
        let own = yours(context);
        let mut languages: Vec<_> = number
            .languages
            .iter()
            .map(|it| (own.contains(it), it.message_id()))
            .collect();
        languages.sort_by_key(|(is_own, _)| !is_own);
        languages.extend(number.interpreters.then_some((false, "help-interpreters")));
        let names = languages.into_iter();

        Self {
            context: *context,
            names: names
                .map(|(is_own, id)| (is_own, context.text(id)))
                .collect(),
        }
    }

    /// Those of the visitor alone.
    pub(super) fn own(context: &Context<'a>, number: &Ranked<'a>) -> Self {
        let mut pills = Self::new(context, number);
        pills.names.retain(|(is_own, _)| *is_own);

        pills
    }

    /// None, whatever the number answers.
    pub(super) fn none(context: &Context<'a>) -> Self {
        Self {
            context: *context,
            names: Vec::new(),
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.names.is_empty()
    }

    /// Width of the first and of what stands for the others, in logical pixels.
    pub(super) fn least_width(&self) -> f32 {
        let first = self.names.first().map_or(0.0, |(_, text)| self.width(text));

        first + self.space() + self.ellipsis()
    }

    /// Height of the row, in logical pixels.
    pub(super) fn height(&self) -> f32 {
        let heights = self.names.iter().map(|(_, text)| self.pill_height(text));

        heights.fold(0.0, f32::max)
    }

    /// The names on one line, where there are any.
    pub(super) fn line(
        context: &Context<'a>,
        number: &Ranked<'a>,
        between: &str,
    ) -> Option<Text<'a>> {
        let Self { names, .. } = Self::new(context, number);
        let spoken = names.first()?.1.spoken;
        let words: Vec<_> = names.iter().map(|(_, name)| name.words.as_ref()).collect();

        Some(Text::plain(words.join(between), spoken))
    }

    /// As many as there is room for on one line; an ellipsis stands for the others.
    pub(super) fn view<Message: 'a>(self, room: f32, rest: ColorRole) -> Element<'a, Message> {
        let metrics = self.context.metrics;
        let shown = self.shown(room);
        let has_more = shown < self.names.len();
        let shown: Vec<_> = self.names.iter().take(shown).cloned().collect();
        let pills = shown
            .into_iter()
            .map(|(is_own, text)| self.pill(text, is_own));
        let more = has_more
            .then(|| widget::icon(Icon::ELLIPSIS, self.ellipsis(), metrics.color(rest)).into());

        Row::with_children(pills.chain(more))
            .spacing(self.space())
            .align_y(Center)
            .into()
    }

    fn shown(&self, room: f32) -> usize {
        let mut taken = 0.0;

        for (index, (_, text)) in self.names.iter().enumerate() {
            taken += self.width(text);
            let is_last = index + 1 == self.names.len();
            let more = if is_last {
                0.0
            } else {
                self.space() + self.ellipsis()
            };
            if taken + more > room {
                return index;
            }
            taken += self.space();
        }

        self.names.len()
    }

    /// The visitor's stands out by its ground, its weight and the line around it.
    fn pill<Message: 'a>(&self, text: Text<'a>, is_own: bool) -> Element<'a, Message> {
        let metrics = &self.context.metrics;
        let radius = self.pill_height(&text) / 2.0;
        let (ground, role, text_style) = if is_own {
            (
                ColorRole::Chosen,
                ColorRole::OnChosen,
                TextStyle::QuietStrong,
            )
        } else {
            (ColorRole::Mist, ColorRole::Ink, TextStyle::Quiet)
        };
        let line = if is_own {
            border::rounded(radius)
                .width(metrics.stroke())
                .color(metrics.color(role))
        } else {
            border::rounded(radius)
        };
        let ground = metrics.color(ground);
        let words =
            widget::sized_text(metrics, text, text_style, self.size()).color(metrics.color(role));

        container(words)
            .padding(Padding::from([metrics.mm(0.3), metrics.mm(2.5)]))
            .style(move |_theme| pill_style(ground, line))
            .into()
    }

    /// Width of a pill, in logical pixels, and a trace more, so that rounding breaks nothing.
    fn width(&self, text: &Text<'_>) -> f32 {
        fit::width(text, true, self.size()) + self.context.metrics.mm(5.0) + 1.0
    }

    fn pill_height(&self, text: &Text<'_>) -> f32 {
        self.size() * theme::line_ratio(text.spoken) + self.context.metrics.mm(0.6)
    }

    fn size(&self) -> f32 {
        self.context.metrics.least_size()
    }

    fn space(&self) -> f32 {
        self.context.metrics.mm(1.5)
    }

    fn ellipsis(&self) -> f32 {
        self.size()
    }
}

fn pill_style(ground: iced::Color, border: Border) -> container::Style {
    container::Style {
        background: Some(Background::Color(ground)),
        border,
        ..container::Style::default()
    }
}
