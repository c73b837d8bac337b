//! The question whether anyone is still here. It is asked in English too: staff, and the
//! next in line, may read no other.

use crate::language::{Language, Text, format};
use crate::screen::{Context, context};
use crate::theme::{ColorRole, Metrics, TextSize, TextStyle};
use crate::widget::{self, Element, Label, fit};

use iced::widget::{Column, Row, column, row};
use iced::{Center, Fill, Size};

/// Ems of its title that the question needs beside its buttons.
const BESIDE_EMS: f32 = 14.0;

/// The least height at which the question stands whole with its answers, in logical pixels: two
/// things that can be touched, one over the other.
pub fn least_room(metrics: &Metrics) -> f32 {
    metrics.target() * 2.0
}

/// The question, how many seconds are left to answer, and the two answers (somebody is
/// still here; start over), on a card of a width in logical pixels. All of it should be
/// in sight, so it is made smaller until it is as high as the room, if it can be.
pub fn card<'a, Message: Clone + 'a>(
    context: &Context<'a>,
    room: Size,
    seconds: u64,
    (on_stay, on_clear): (Message, Message),
) -> Element<'a, Message> {
    let metrics = &context.metrics;
    let question = Question::fitted(context, room, seconds);
    let buttons = [
        widget::sized_primary(metrics, question.stay.clone(), question.button, on_stay),
        widget::sized_plain(metrics, question.clear.clone(), question.button, on_clear),
    ];
    let arrangement = question.arrangement;
    let words = question.into_column(metrics);
    let gap = metrics.gap();
    let lines: Element<'a, Message> = match arrangement {
        Arrangement::Under => column![words, widget::choices(metrics, buttons.into())]
            .spacing(gap * 2.0)
            .into(),
        Arrangement::BesideStack => row![words, Column::with_children(buttons).spacing(gap)]
            .spacing(gap * 2.0)
            .align_y(Center)
            .into(),
        Arrangement::BesideRow => row![words, Row::with_children(buttons).spacing(gap)]
            .spacing(gap * 2.0)
            .align_y(Center)
            .into(),
    };

    widget::panel(metrics, lines, ColorRole::Card, ColorRole::Teal).into()
}

/// Where the buttons stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Arrangement {
    /// Under the question.
    Under,
    /// Beside it, one above the other.
    BesideStack,
    /// Beside it, one next to the other.
    BesideRow,
}

/// Texts that stand on one line if they fit, with their style and size.
struct Line<'a> {
    texts: Vec<Text<'a>>,
    style: TextStyle,
    size: f32,
}

impl Line<'_> {
    /// Height on a width, both in logical pixels, with space between the texts.
    fn height(&self, width: f32, gap: f32) -> f32 {
        let is_bold = self.style.is_bold();
        let texts = self.texts.iter();
        let heights = texts
            .clone()
            .map(|it| fit::height(it, is_bold, self.size, width));
        let widths = texts.map(|it| fit::width(it, is_bold, self.size) + gap);

        if widths.sum::<f32>() - gap <= width {
            heights.fold(0.0, f32::max)
        } else {
            heights.sum()
        }
    }
}

/// The question as it is set.
struct Question<'a> {
    /// What it says, line by line.
    lines: Vec<Line<'a>>,
    stay: Label<'a>,
    clear: Label<'a>,
    /// Size of the words on the buttons.
    button: f32,
    arrangement: Arrangement,
}

impl<'a> Question<'a> {
    /// The largest that fits into a room, or the smallest.
    fn fitted(context: &Context<'a>, room: Size, seconds: u64) -> Self {
        let metrics = &context.metrics;
        let inside = room.width - metrics.mm(9.0);
        let high = room.height - metrics.mm(6.0);
        let sizes = TextSize::ALL.into_iter().rev();
        let sizes = sizes.skip_while(|size| size.cap() > metrics.text.cap() + 0.01);
        let whole = sizes.flat_map(|size| {
            [
                Arrangement::BesideStack,
                Arrangement::Under,
                Arrangement::BesideRow,
            ]
            .map(|arrangement| Self::at(context, size, arrangement, seconds))
        });
        let mut smallest = None;

        for question in whole {
            if question.height(metrics, inside) <= high {
                return question;
            }
            smallest = Some(question);
        }
        let compact = Self::compact(context, seconds);

        match smallest {
            Some(it) if it.height(metrics, inside) < compact.height(metrics, inside) => it,
            _ => compact,
        }
    }

    /// At a size of text.
    fn at(context: &Context<'a>, size: TextSize, arrangement: Arrangement, seconds: u64) -> Self {
        let metrics = &context.metrics.with_text(size);
        let small = metrics.least_size();
        let own = [
            (context.text("idle-question"), TextStyle::Title),
            (left(context, seconds), TextStyle::Body),
        ]
        .map(|(text, style)| Line {
            texts: vec![text],
            style,
            size: metrics.size(style),
        });
        // All of it in sight: so the other languages stand small.
        let others = others(context).into_iter().flat_map(|context| {
            [context.text("idle-question"), left(&context, seconds)].map(|text| Line {
                texts: vec![text],
                style: TextStyle::Quiet,
                size: small,
            })
        });

        Self {
            lines: own.into_iter().chain(others).collect(),
            stay: label(context, "idle-stay"),
            clear: label(
                context,
                if context.is_at_desk {
                    "staff-lock"
                } else {
                    "frame-clear"
                },
            ),
            button: metrics.size(TextStyle::Strong),
            arrangement,
        }
    }

    /// As small as can be: one line for each language.
    fn compact(context: &Context<'a>, seconds: u64) -> Self {
        let small = context.metrics.least_size();
        let lines = std::iter::once(*context)
            .chain(others(context))
            .map(|context| Line {
                texts: vec![context.text("idle-question"), left(&context, seconds)],
                style: TextStyle::QuietStrong,
                size: small,
            })
            .collect();

        Self {
            lines,
            button: small,
            ..Self::at(context, TextSize::Small, Arrangement::BesideRow, seconds)
        }
    }

    /// Height on a width, both in logical pixels; infinite where it does not fit.
    fn height(&self, metrics: &Metrics, width: f32) -> f32 {
        let gap = metrics.gap();
        let [stay, clear] =
            [(&self.stay, true), (&self.clear, false)].map(|(label, is_primary)| {
                widget::action_size(metrics, label, self.button, is_primary)
            });
        let stacked = Size::new(
            stay.width.max(clear.width),
            stay.height + gap + clear.height,
        );
        let abreast = Size::new(
            stay.width + gap + clear.width,
            stay.height.max(clear.height),
        );
        let (beside, under) = match self.arrangement {
            Arrangement::BesideStack => (Some(stacked), None),
            Arrangement::BesideRow => (Some(abreast), None),
            Arrangement::Under if abreast.width <= width => (None, Some(abreast)),
            Arrangement::Under => (None, Some(stacked)),
        };
        let room = width - beside.map_or(0.0, |it| it.width + 2.0 * gap);
        let title = self.lines.first().map_or(0.0, |line| line.size);
        if beside.is_some() && room < title * BESIDE_EMS {
            return f32::INFINITY;
        }
        let words = self
            .lines
            .iter()
            .map(|line| line.height(room, gap))
            .sum::<f32>()
            + gap * self.lines.len().saturating_sub(1) as f32 / 2.0;

        words.max(beside.map_or(0.0, |it| it.height))
            + under.map_or(0.0, |it| it.height + 2.0 * gap)
    }

    fn into_column<Message: 'a>(self, metrics: &Metrics) -> Column<'a, Message> {
        let ink = metrics.color(ColorRole::Ink);
        let lines = self.lines.into_iter().map(|Line { texts, style, size }| {
            let texts = texts.into_iter();
            let texts = texts.map(|it| {
                widget::sized_text(metrics, it, style, size)
                    .color(ink)
                    .into()
            });

            Row::with_children(texts)
                .spacing(metrics.gap())
                .wrap()
                .into()
        });

        Column::with_children(lines)
            .spacing(metrics.gap() / 2.0)
            .width(Fill)
    }
}

/// How many seconds are left, in a language.
fn left<'a>(context: &Context<'a>, seconds: u64) -> Text<'a> {
    let seconds = i64::try_from(seconds).unwrap_or(i64::MAX);
    let seconds = format::number(context.language, seconds);

    let id = if context.is_at_desk {
        "staff-countdown"
    } else {
        "idle-countdown"
    };

    context.format(id, &context::argument("seconds", seconds))
}

/// The languages besides the visitor's in which it is asked: the second one, and English.
fn others<'a>(context: &Context<'a>) -> Vec<Context<'a>> {
    let english = Context {
        language: Language::English,
        ..context.alone()
    };
    let has_english = context.has(Language::English);

    context
        .in_second()
        .into_iter()
        .chain((!has_english).then_some(english))
        .collect()
}

/// The words of a button, with those of the first other language.
fn label<'a>(context: &Context<'a>, id: &str) -> Label<'a> {
    let other = others(context).into_iter().next();

    Label::new(context.text(id), other.map(|other| other.text(id)))
}
