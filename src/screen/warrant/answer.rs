//! What the pages are answered and turned with, and the quiet line on them.

use super::{Message, find, measure};
use crate::content::warrant::{Answer, Paper, Question};
use crate::screen::Context;
use crate::screen::part::bilingual::both;
use crate::screen::part::statement;
use crate::theme::{ColorRole, Icon, Metrics, TextStyle};
use crate::widget::{self, Button, Element, Label, style};

use iced::widget::{column, container, row};
use iced::{Center, Fill, Padding, Shrink};

/// How an answer looks: its pictogram and its colour.
fn face(answer: Answer) -> (Icon, ColorRole) {
    match answer {
        Answer::Yes => (Icon::CHECK, ColorRole::Do),
        Answer::No => (Icon::X, ColorRole::Dont),
        Answer::Unsure => (Icon::CIRCLE_HELP, ColorRole::Teal),
    }
}

/// A large answer to a question, at least so high, in logical pixels, and as wide as
/// its room.
pub fn large<'a>(
    context: &Context<'a>,
    question: Question,
    answer: Answer,
    height: f32,
) -> Element<'a, Message> {
    let label = context.label(answer.message_id());
    let words = signed(context, face(answer), label, TextStyle::Title);

    filling(&context.metrics, question, answer, height, words)
}

/// As [`large`], for a room that is higher than wide: the pictogram stands over the words.
pub fn upright<'a>(
    context: &Context<'a>,
    question: Question,
    answer: Answer,
    height: f32,
) -> Element<'a, Message> {
    let metrics = &context.metrics;
    let (sign, role) = face(answer);
    let label = context.label(answer.message_id());
    let second = label.secondary(metrics, metrics.color(ColorRole::Ink));
    let words =
        widget::styled(metrics, label.text, TextStyle::Strong).color(metrics.color(ColorRole::Ink));
    let sign = widget::icon(
        sign,
        metrics.size(TextStyle::Title) * 1.1,
        metrics.color(role),
    );
    let said = column![sign, words, second]
        .spacing(metrics.gap())
        .align_x(Center);

    filling(metrics, question, answer, height, said)
}

/// The button of an answer as large as its room, with what is said on it.
fn filling<'a>(
    metrics: &Metrics,
    question: Question,
    answer: Answer,
    height: f32,
    said: impl Into<Element<'a, Message>>,
) -> Element<'a, Message> {
    let least = height - 2.0 * metrics.mm(ABOVE);
    let (_, role) = face(answer);

    Button::new(
        metrics,
        container(widget::at_least(least, said)).center_x(Fill),
        ColorRole::Card,
        Message::Answered(question, answer),
    )
    .border(style::outline(metrics, role))
    .width(Fill)
    .padding(Padding::from([metrics.mm(ABOVE), metrics.mm(3.0)]))
    .into()
}

/// Height that a large answer needs at least, in logical pixels.
pub fn large_height(context: &Context<'_>, answer: Answer) -> f32 {
    let metrics = &context.metrics;
    let label = context.label(answer.message_id());
    let words = measure::label(context, &label, TextStyle::Title, f32::INFINITY);

    (words + 2.0 * metrics.mm(ABOVE)).max(metrics.target())
}

/// Space above and under the words of a button, in millimetres.
const ABOVE: f32 = 1.6;

/// The words of a button after their pictogram.
pub fn signed<'a>(
    context: &Context<'a>,
    sign: (Icon, ColorRole),
    label: Label<'a>,
    text_style: TextStyle,
) -> Element<'a, Message> {
    let size = context.metrics.size(text_style);

    sized(context, sign, label, text_style, size)
}

/// As [`signed`], but of a size in logical pixels that the caller has fitted.
fn sized<'a>(
    context: &Context<'a>,
    (sign, role): (Icon, ColorRole),
    label: Label<'a>,
    text_style: TextStyle,
    size: f32,
) -> Element<'a, Message> {
    let metrics = &context.metrics;
    let second = label.secondary(metrics, metrics.color(ColorRole::Ink));
    let words = widget::sized_text(metrics, label.text, text_style, size)
        .color(metrics.color(ColorRole::Ink));

    row![
        widget::icon(sign, size * 1.1, metrics.color(role)),
        column![words, second],
    ]
    .spacing(metrics.gap())
    .align_y(Center)
    .into()
}

/// The buttons that turn the pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Turn {
    /// The page before.
    Back,
    /// The paper with its marked places.
    Closer(Paper),
    /// Another paper.
    Again,
    /// What to do, where that has no room beside the verdict.
    Told,
}

impl Turn {
    /// Its pictogram, its words, and what it says.
    fn face(self) -> (Icon, &'static str, Message) {
        match self {
            Self::Back => (
                Icon::CHEVRON_LEFT,
                "warrant-step-back",
                Message::StepTakenBack,
            ),
            Self::Closer(paper) => (Icon::SEARCH, "warrant-closer", Message::PaperChosen(paper)),
            Self::Again => (
                Icon::FILE_TEXT,
                "warrant-other-paper",
                Message::StartedAgain,
            ),
            Self::Told => (Icon::INFO, "warrant-what-to-do", Message::MeaningAsked),
        }
    }
}

/// Buttons that turn the pages, in a row or more. Their words get smaller before one
/// goes to another row.
pub fn turns<'a>(context: &Context<'a>, turns: &[Turn]) -> Element<'a, Message> {
    let metrics = &context.metrics;
    let fixed = turns.len() as f32 * (2.0 * metrics.mm(BESIDE) + 2.0 * metrics.gap());
    let words = (turns_width(context, turns) - fixed).max(1.0);
    let room = (metrics.inner_width() - fixed).max(0.0);
    let size = metrics.size(TextStyle::Frame);
    let size = (size * (room / words).min(1.0)).max(metrics.least_size());
    let buttons = turns.iter().map(|turn| {
        let (sign, id, message) = turn.face();
        let sign = (sign, ColorRole::Teal);
        let words = sized(context, sign, context.label(id), TextStyle::Frame, size);
        let least = metrics.target() - 2.0 * metrics.mm(ABOVE);

        Button::new(
            metrics,
            widget::at_least(least, words),
            ColorRole::Card,
            message,
        )
        .border(style::outline(metrics, ColorRole::Teal))
        .width(Shrink)
        .padding(Padding::from([metrics.mm(ABOVE), metrics.mm(BESIDE)]))
        .into()
    });

    widget::choices(metrics, buttons.collect())
}

/// Space on both sides of the words of such a button, in millimetres.
const BESIDE: f32 = 4.0;

/// Width of buttons that turn the pages when they stand in a row, in logical pixels.
pub fn turns_width(context: &Context<'_>, turns: &[Turn]) -> f32 {
    let metrics = &context.metrics;
    let sign = metrics.size(TextStyle::Frame) * 1.1 + metrics.gap();
    let widths = turns.iter().map(|turn| {
        let (_, id, _) = turn.face();
        let words = context.label(id).width(metrics, TextStyle::Frame);

        words + sign + 2.0 * metrics.mm(BESIDE) + metrics.gap()
    });

    widths.sum()
}

/// Height of the buttons that turn the pages as long as they stand in a row, in
/// logical pixels.
pub fn turns_height(context: &Context<'_>) -> f32 {
    let metrics = &context.metrics;
    let label = context.label("warrant-closer");
    let words = measure::label(context, &label, TextStyle::Frame, f32::INFINITY);

    (words + 2.0 * metrics.mm(ABOVE)).max(metrics.target())
}

/// A statement as one quiet line. A touch tells where it comes from.
pub fn quiet<'a>(context: &Context<'a>, id: &str) -> Option<Element<'a, Message>> {
    let metrics = &context.metrics;
    let statement = find(context, id)?;
    let lines = both(context, |context| {
        [
            Some(
                context
                    .styled(statement.id.as_str(), TextStyle::Quiet)
                    .into(),
            ),
            statement::overdue(context, std::slice::from_ref(statement)),
        ]
    })?;
    let size = metrics.size(TextStyle::Quiet) * 1.1;
    let lines = context
        .with_icon((Icon::INFO, size, ColorRole::Teal), lines)
        .align_y(Center);
    let least = metrics.target() - 2.0 * metrics.mm(ABOVE);
    let message = Message::SourcesAsked(statement.id.to_string());

    Some(
        Button::new(
            metrics,
            widget::at_least(least, lines),
            ColorRole::Paper,
            message,
        )
        .border(style::outline(metrics, ColorRole::Rule))
        .width(Fill)
        .padding(Padding::from([metrics.mm(ABOVE), metrics.mm(3.0)]))
        .into(),
    )
}

/// Height of a quiet line of that width, in logical pixels.
pub fn quiet_height(context: &Context<'_>, id: &str, width: f32) -> f32 {
    let metrics = &context.metrics;
    let sign = metrics.size(TextStyle::Quiet) * 1.1 + metrics.gap();
    let inside = (width - 2.0 * metrics.mm(3.0) - sign).max(1.0);
    let words = measure::words(context, |it| it.text(id), TextStyle::Quiet, inside);

    (words + 2.0 * metrics.mm(ABOVE)).max(metrics.target())
}
