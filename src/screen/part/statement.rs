//! How a statement looks, whatever page it stands on, and what may stand by it.

mod notes;
mod strip;

pub use notes::{Others, can_change, glosses, overdue, overdue_line, stale, unreviewed};
pub use strip::strip;

use super::bilingual::{Lines, PairedLine, both, both_styled};
use crate::content::{Kind, Statement};
use crate::language::{Language, Text};
use crate::screen::Context;
use crate::theme::{ColorRole, Icon, TextStyle};
use crate::widget::{self, Element};
use notes::notes;

use iced::widget::{column, container, row};
use iced::{Center, Fill};

/// How a kind of statement looks: pictogram of its heading, pictogram of its
/// cards, message of its heading, colour.
fn face(kind: Kind) -> (Icon, Icon, &'static str, ColorRole) {
    match kind {
        Kind::Do => (Icon::CIRCLE_CHECK, Icon::CHECK, "topic-do", ColorRole::Do),
        Kind::Dont => (Icon::CIRCLE_X, Icon::X, "topic-dont", ColorRole::Dont),
        Kind::Say => (
            Icon::MESSAGE_CIRCLE,
            Icon::MESSAGE_CIRCLE,
            "topic-say",
            ColorRole::Say,
        ),
        Kind::Know => (Icon::INFO, Icon::INFO, "topic-know", ColorRole::Teal),
    }
}

/// Height of that heading in a column of that width, in one language, in logical pixels.
pub fn heading_height(context: &Context<'_>, kind: Kind, width: f32) -> f32 {
    let (_, _, heading, _) = face(kind);

    widget::heading_height(&context.metrics, &context.text(heading), width)
}

/// The heading over the statements of a kind.
pub fn heading<'a, Message: 'a>(context: &Context<'a>, kind: Kind) -> Element<'a, Message> {
    let (sign, _, heading, role) = face(kind);

    widget::heading(&context.metrics, sign, context.label(heading), role)
}

/// What a touch on a card does, by the id of its statement.
#[derive(Clone, Copy)]
pub struct OnTouch<Message> {
    /// A touch on what is done or said shows it alone.
    pub line: fn(String) -> Message,
    /// A touch on the sign beside what is to be known tells where it comes from.
    pub sources: fn(String) -> Message,
}

/// The card of one statement. What is done or said is a button; what is to be known has one.
pub fn card<'a, Message: Clone + 'a>(
    context: &Context<'a>,
    statement: &'a Statement,
    others: Others,
    on_touch: OnTouch<Message>,
) -> Element<'a, Message> {
    let metrics = &context.metrics;
    let id = statement.id.to_string();

    match statement.kind {
        Kind::Say => {
            let (ground, line) = (ColorRole::SayGround, ColorRole::Say);
            let card = speech(context, statement, others);

            widget::pressed_panel(metrics, card, ground, line, (on_touch.line)(id))
        }
        Kind::Do | Kind::Dont => {
            let (_, _, _, role) = face(statement.kind);
            let line = if statement.kind == Kind::Dont {
                role
            } else {
                ColorRole::Rule
            };
            let card = marked(context, statement, others);

            widget::pressed_panel(metrics, card, ColorRole::Card, line, (on_touch.line)(id))
        }
        Kind::Know => {
            let asks = sources_sign(context, (on_touch.sources)(id));
            let card = row![marked(context, statement, others), asks]
                .spacing(metrics.gap())
                .align_y(Center);

            widget::card(metrics, card).into()
        }
    }
}

/// The small button that tells where a statement comes from.
fn sources_sign<'a, Message: Clone + 'a>(
    context: &Context<'a>,
    on_press: Message,
) -> Element<'a, Message> {
    let metrics = &context.metrics;
    let side = metrics.target();
    let sign = widget::icon(
        Icon::FILE_TEXT,
        metrics.size(TextStyle::Quiet).min(side * 0.6),
        metrics.color(ColorRole::Teal),
    );

    widget::Button::new(
        metrics,
        container(sign).center(Fill),
        ColorRole::Mist,
        on_press,
    )
    .width(side)
    .height(side)
    .into()
}

/// The disc with the sign of a kind, of a side in logical pixels.
pub fn disc<'a, Message: 'a>(context: &Context<'a>, kind: Kind, side: f32) -> Element<'a, Message> {
    let metrics = &context.metrics;
    let (_, sign, _, role) = face(kind);
    let color = metrics.color(role);

    container(widget::icon(
        sign,
        side * 0.6,
        metrics.color(ColorRole::Card),
    ))
    .center(side)
    .style(move |_theme| container::Style {
        background: Some(color.into()),
        border: iced::border::rounded(side / 2.0),
        ..container::Style::default()
    })
    .into()
}

/// The colour of a kind of statement.
pub fn role(kind: Kind) -> ColorRole {
    face(kind).3
}

/// Side of the disc on a card, in logical pixels.
pub fn disc_side(context: &Context<'_>) -> f32 {
    context.metrics.size(TextStyle::Body) * 1.5
}

/// What is said to others: the English in large letters, and under it what it means.
fn speech<'a, Message: 'a>(
    context: &Context<'a>,
    statement: &'a Statement,
    others: Others,
) -> Element<'a, Message> {
    let metrics = &context.metrics;
    let condition = statement
        .condition
        .as_ref()
        .map(|id| both_styled(context, id.as_str(), TextStyle::QuietStrong));
    let english = quoted(context.english(statement.id.as_str()));
    let english = widget::styled(metrics, english, TextStyle::Spoken);
    // What is to be known of the English stands under it.
    let of_english = context
        .only(Language::English)
        .and_then(|context| both(&context, |context| notes(context, statement, others)));
    let meaning = context.translated().and_then(|context| {
        both(&context, |context| {
            said_and_noted(context, statement, others, TextStyle::Body)
        })
    });

    column![condition, english, of_english, meaning]
        .spacing(metrics.gap() / 2.0)
        .width(Fill)
        .into()
}

/// What is to be done or known, beside the pictogram of its kind on a disc.
fn marked<'a, Message: 'a>(
    context: &Context<'a>,
    statement: &'a Statement,
    others: Others,
) -> Element<'a, Message> {
    let metrics = &context.metrics;
    let lines = both(context, |context| {
        said_and_noted(context, statement, others, TextStyle::Body)
    });
    let disc = disc(context, statement.kind, disc_side(context));

    row![disc, lines].spacing(metrics.mm(4.0)).into()
}

/// What a statement says in one language, in a text style, and what is to be known of it.
fn said_and_noted<'a, Message: 'a>(
    context: &Context<'a>,
    statement: &'a Statement,
    others: Others,
    text_style: TextStyle,
) -> Lines<'a, Message, 6> {
    let [said, signed_of] = said(context, statement, text_style);
    let [glosses, volatile, standing, overdue] = notes(context, statement, others);

    [said, signed_of, glosses, volatile, standing, overdue]
}

/// What a statement says: what a speaker has signed with what it means, and whose
/// words the former are.
fn said<'a, Message: 'a>(
    context: &Context<'a>,
    statement: &'a Statement,
    text_style: TextStyle,
) -> Lines<'a, Message, 2> {
    let metrics = &context.metrics;
    let id = statement.id.as_str();
    let line = |text, text_style| {
        let text = match statement.kind {
            Kind::Say => quoted(text),
            Kind::Do | Kind::Dont | Kind::Know => text,
        };

        widget::styled(metrics, text, text_style)
    };
    // Another town says it in another way.
    let of = signed_of(context, statement);

    let meaning = line(context.text(id), text_style);
    // One line, so that beside it the other language begins level with it.
    let said = match context.zapotec(id) {
        Some(own) => PairedLine::new(
            meaning.said(),
            column![line(own, TextStyle::Strong), meaning].spacing(metrics.gap() / 2.0),
        ),
        None => meaning.into(),
    };

    [
        Some(said),
        of.map(|of| widget::name(metrics, of, TextStyle::QuietStrong).into()),
    ]
}

/// Of which variety and town the Zapotec words are that stand on a card.
pub fn signed_of<'a>(context: &Context<'a>, statement: &Statement) -> Option<&'a str> {
    let id = statement.id.as_str();
    context.zapotec(id)?;
    let reviewed = context.edition.reviewed(Language::Zapotec, id)?;

    reviewed.of.as_deref()
}

/// A line of speech in the quotation marks that all our languages share.
pub fn quoted(text: Text<'_>) -> Text<'_> {
    Text {
        words: format!("“{}”", text.words).into(),
        ..text
    }
}
