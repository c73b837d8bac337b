//! How a statement looks, whatever page it stands on, and what may stand by it.

use super::beside::{Line, Lines, both, both_of};
use super::{Context, help};
use crate::content::{Kind, PartialDate, Statement};
use crate::language::{Language, Text};
use crate::ledger::ReviewState;
use crate::theme::{Icon, Role, Tone};
use crate::widget::{self, Element};

use iced::widget::{column, row};
use iced::{Center, Fill};

/// How a kind of statement looks: pictogram of its heading, pictogram of its
/// cards, message of its heading, colour.
fn face(kind: Kind) -> (&'static str, &'static str, &'static str, Tone) {
    match kind {
        Kind::Do => ("circle-check", "check", "topic-do", Tone::Do),
        Kind::Dont => ("circle-x", "x", "topic-dont", Tone::Dont),
        Kind::Say => ("message-circle", "message-circle", "topic-say", Tone::Say),
        Kind::Know => ("info", "info", "topic-know", Tone::Teal),
    }
}

/// The heading over the statements of a kind.
pub(super) fn heading<'a, Message: 'a>(ctx: &Context<'a>, kind: Kind) -> Element<'a, Message> {
    let (sign, _, heading, tone) = face(kind);

    widget::heading(&ctx.metrics, Icon::named(sign), ctx.label(heading), tone)
}

/// The card of one statement. A touch tells where it comes from.
pub(super) fn card<'a, Message: Clone + 'a>(
    ctx: &Context<'a>,
    statement: &'a Statement,
    on_press: impl Fn(String) -> Message,
) -> Element<'a, Message> {
    let metrics = &ctx.metrics;
    let id = statement.id.as_str();
    let on_press = on_press(id.to_owned());
    let leads = widget::icon(
        Icon::named("chevron-right"),
        metrics.size(Role::Quiet),
        metrics.color(Tone::Quiet),
    );

    if statement.kind == Kind::Say {
        let english = widget::words(metrics, quoted(ctx.english(id)), Role::Spoken);
        // What is to be known of the English stands under it.
        let of_english = ctx
            .only(Language::English)
            .and_then(|ctx| both(&ctx, |ctx| notes(ctx, statement)));
        let meaning = ctx
            .translated()
            .and_then(|ctx| both(&ctx, |ctx| said_and_noted(ctx, statement)));
        let lines = column![english, of_english, meaning]
            .spacing(metrics.gap() / 2.0)
            .width(Fill);
        let card = row![lines, leads].spacing(metrics.gap()).align_y(Center);

        return widget::card::pressed_panel(metrics, card, Tone::SayGround, Tone::Say, on_press);
    }

    let (_, sign, _, tone) = face(statement.kind);
    let color = metrics.color(tone);
    let lines = both(ctx, |ctx| said_and_noted(ctx, statement));
    let side = metrics.size(Role::Body) * 1.5;
    let disc = iced::widget::container(widget::icon(
        Icon::named(sign),
        side * 0.6,
        metrics.color(Tone::Card),
    ))
    .center(side)
    .style(move |_theme| iced::widget::container::Style {
        background: Some(color.into()),
        border: iced::border::rounded(side / 2.0),
        ..Default::default()
    });

    let words = row![disc, lines].spacing(metrics.mm(4.0));
    let card = row![words, leads].spacing(metrics.gap()).align_y(Center);

    widget::card::pressed_panel(metrics, card, Tone::Card, Tone::Rule, on_press)
}

/// What a statement says in one language, and what is to be known of it.
fn said_and_noted<'a, Message: 'a>(
    ctx: &Context<'a>,
    statement: &'a Statement,
) -> Lines<'a, Message> {
    let said = said(ctx, statement).into_iter();

    said.chain(notes(ctx, statement)).collect()
}

/// What a statement says: what a speaker has signed with what it means, and whose
/// words the former are.
fn said<'a, Message: 'a>(ctx: &Context<'a>, statement: &'a Statement) -> Lines<'a, Message> {
    let metrics = &ctx.metrics;
    let id = statement.id.as_str();
    let line = |text, role| {
        let text = match statement.kind {
            Kind::Say => quoted(text),
            Kind::Do | Kind::Dont | Kind::Know => text,
        };

        widget::words(metrics, text, role)
    };
    // Another town says it in another way.
    let of = signed_of(ctx, statement);

    let meaning = line(ctx.text(id), Role::Body);
    // One line, so that beside it the other language begins level with it.
    let said = match ctx.zapotec(id) {
        Some(own) => Line::new(
            meaning.said(),
            column![line(own, Role::Strong), meaning].spacing(metrics.gap() / 2.0),
        ),
        None => meaning.into(),
    };

    vec![
        Some(said),
        of.map(|of| widget::name(metrics, of, Role::QuietStrong).into()),
    ]
}

/// The line that tells that cards can be touched.
pub(super) fn hint<'a, Message: 'a>(ctx: &Context<'a>) -> Line<'a, Message> {
    ctx.words("sources-hint", Role::Quiet).into()
}

/// What stands under a statement in smaller letters: key words in Zapotec, the
/// date of what may change, what is not to be relied on in its words, and a
/// warning when its review is overdue.
fn notes<'a, Message: 'a>(ctx: &Context<'a>, statement: &'a Statement) -> Lines<'a, Message> {
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
    let glosses = (!glosses.is_empty()).then(|| {
        let glosses = Text::plain(glosses.join(help::BETWEEN), Language::Zapotec);

        widget::words(metrics, glosses, Role::QuietStrong)
            .color(metrics.color(Tone::Teal))
            .into()
    });
    let volatile = statement.volatile.then(|| {
        let text = ctx.dated("statement-as-of", PartialDate::Day(statement.as_of));

        widget::words(metrics, text, Role::Quiet).into()
    });
    let standing = match ctx.state(statement.id.as_str()) {
        ReviewState::Draft => Some("words-draft"),
        ReviewState::Stale => Some("words-stale"),
        ReviewState::Checked | ReviewState::Reviewed => None,
    };
    let standing = standing.map(|id| ctx.words(id, Role::Quiet).into());
    let overdue = ctx.overdue(std::slice::from_ref(statement));

    vec![glosses, volatile, standing, overdue]
}

/// Of which variety and town the Zapotec words are that stand on a card.
fn signed_of<'a>(ctx: &Context<'a>, statement: &Statement) -> Option<&'a str> {
    let id = statement.id.as_str();
    ctx.zapotec(id)?;
    let reviewed = ctx.edition.reviewed(Language::Zapotec, id)?;

    reviewed.of.as_deref()
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

/// The place of a recorded voice: where Zapotec is on the page it says that there is none
/// yet.
pub(super) fn voice<'a, Message: 'a>(ctx: &Context<'a>) -> Option<Element<'a, Message>> {
    let metrics = &ctx.metrics;
    let note = ctx.has(Language::Zapotec).then(|| {
        row![
            widget::icon(
                Icon::named("mic-off"),
                metrics.size(Role::Body),
                metrics.color(Tone::Quiet)
            ),
            both_of(ctx, |ctx| {
                ctx.words("zapotec-no-voice", Role::Body).width(Fill).into()
            }),
        ]
        .spacing(metrics.mm(3.0))
    })?;

    Some(widget::panel(metrics, note, Tone::Paper, Tone::Rule).into())
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
