//! How a statement looks, whatever page it stands on, and what may stand by it.

use super::{Context, help};
use crate::content::{Kind, PartialDate, Statement};
use crate::language::{Language, Text};
use crate::theme::{self, Icon, Role};
use crate::widget::{self, Element};

use iced::widget::{column, row};
use iced::{Color, Fill};

/// How a kind of statement looks: pictogram of its heading, pictogram of its
/// cards, message of its heading, colour.
fn face(kind: Kind) -> (&'static str, &'static str, &'static str, Color) {
    match kind {
        Kind::Do => ("circle-check", "check", "topic-do", theme::DO),
        Kind::Dont => ("circle-x", "x", "topic-dont", theme::DONT),
        Kind::Say => ("message-circle", "message-circle", "topic-say", theme::SAY),
        Kind::Know => ("info", "info", "topic-know", theme::TEAL),
    }
}

/// The heading over the statements of a kind.
pub(super) fn heading<'a, Message: 'a>(ctx: &Context<'a>, kind: Kind) -> Element<'a, Message> {
    let (sign, _, heading, color) = face(kind);

    widget::heading(&ctx.metrics, Icon::named(sign), ctx.text(heading), color)
}

/// The card of one statement.
pub(super) fn card<'a, Message: 'a>(
    ctx: &Context<'a>,
    statement: &'a Statement,
) -> Element<'a, Message> {
    let metrics = &ctx.metrics;
    let id = statement.id.as_str();
    let notes = notes(ctx, statement);

    if statement.kind == Kind::Say {
        let english = widget::words(metrics, quoted(ctx.english(id)), Role::Spoken);
        let meaning = (ctx.language != Language::English)
            .then(|| widget::words(metrics, quoted(ctx.text(id)), Role::Body));
        let lines = column![english, meaning]
            .extend(notes)
            .spacing(metrics.gap() / 2.0)
            .width(Fill);

        return widget::panel(metrics, lines, theme::SAY_GROUND, theme::SAY).into();
    }

    let (_, sign, _, color) = face(statement.kind);
    let lines = column![widget::words(metrics, ctx.text(id), Role::Body)]
        .extend(notes)
        .spacing(metrics.gap() / 2.0)
        .width(Fill);
    let side = metrics.size(Role::Body) * 1.5;
    let disc = iced::widget::container(widget::icon(Icon::named(sign), side * 0.6, theme::CARD))
        .center(side)
        .style(move |_theme| iced::widget::container::Style {
            background: Some(color.into()),
            border: iced::border::rounded(side / 2.0),
            ..Default::default()
        });

    widget::card(metrics, row![disc, lines].spacing(metrics.mm(4.0))).into()
}

/// What stands under a statement in smaller letters: key words in Zapotec, the
/// date of what may change, and a warning when its review is overdue.
fn notes<'a, Message: 'a>(
    ctx: &Context<'a>,
    statement: &'a Statement,
) -> Vec<Element<'a, Message>> {
    let metrics = &ctx.metrics;
    let glosses: Vec<_> = statement
        .words
        .iter()
        .filter_map(|word| {
            let own = ctx.zapotec(word.as_str())?;
            let meaning = ctx.text(word.as_str());

            Some(format!("{}: {}", own.words, meaning.words))
        })
        .collect();
    let mut notes = Vec::new();

    if !glosses.is_empty() {
        let glosses = Text::plain(glosses.join(help::BETWEEN), Language::Zapotec);
        notes.push(
            widget::words(metrics, glosses, Role::QuietStrong)
                .color(theme::TEAL)
                .into(),
        );
    }
    if statement.volatile {
        let text = ctx.dated("statement-as-of", PartialDate::Day(statement.as_of));
        notes.push(widget::words(metrics, text, Role::Quiet).into());
    }
    notes.extend(ctx.overdue(std::slice::from_ref(statement)));

    notes
}

/// A line of speech in the quotation marks that all our languages share.
fn quoted(text: Text<'_>) -> Text<'_> {
    Text {
        words: format!("“{}”", text.words).into(),
        ..text
    }
}

/// The place of a recorded voice, of no height where nothing is to be said of it;
/// so a page has as many things in every language.
pub(super) fn voice_place<'a, Message: 'a>(ctx: &Context<'a>) -> Element<'a, Message> {
    headed(ctx, voice(ctx))
}

/// The place of a recorded voice: in Zapotec mode it says that there is none
/// yet.
pub(super) fn voice<'a, Message: 'a>(ctx: &Context<'a>) -> Option<Element<'a, Message>> {
    let metrics = &ctx.metrics;
    let note = (ctx.language == Language::Zapotec).then(|| {
        row![
            widget::icon(
                Icon::named("mic-off"),
                metrics.size(Role::Body),
                theme::QUIET
            ),
            ctx.words("zapotec-no-voice", Role::Body).width(Fill),
        ]
        .spacing(metrics.mm(3.0))
    })?;

    Some(widget::panel(metrics, note, theme::PAPER, theme::RULE).into())
}

/// Things that stay together, one above the other.
pub(super) fn headed<'a, Message: 'a>(
    ctx: &Context<'a>,
    things: impl IntoIterator<Item = Element<'a, Message>>,
) -> Element<'a, Message> {
    iced::widget::Column::with_children(things)
        .spacing(ctx.metrics.gap())
        .into()
}
