//! How a statement looks, whatever page it stands on, and what may stand by it.

use super::bilingual::{Lines, PairedLine, both, both_of};
use super::{contact, together};
use crate::content::{Kind, PartialDate, Statement};
use crate::language::{Language, Text};
use crate::ledger::ReviewState;
use crate::screen::Context;
use crate::theme::{Icon, Role, Tone};
use crate::widget::{self, Element};

use iced::widget::{column, container, row};
use iced::{Center, Fill};

/// How a kind of statement looks: pictogram of its heading, pictogram of its
/// cards, message of its heading, colour.
fn face(kind: Kind) -> (Icon, Icon, &'static str, Tone) {
    match kind {
        Kind::Do => (
            Icon::named("circle-check"),
            Icon::named("check"),
            "topic-do",
            Tone::Do,
        ),
        Kind::Dont => (
            Icon::named("circle-x"),
            Icon::named("x"),
            "topic-dont",
            Tone::Dont,
        ),
        Kind::Say => (
            Icon::named("message-circle"),
            Icon::named("message-circle"),
            "topic-say",
            Tone::Say,
        ),
        Kind::Know => (
            Icon::named("info"),
            Icon::named("info"),
            "topic-know",
            Tone::Teal,
        ),
    }
}

/// The heading over the statements of a kind.
pub fn heading<'a, Message: 'a>(ctx: &Context<'a>, kind: Kind) -> Element<'a, Message> {
    let (sign, _, heading, tone) = face(kind);

    widget::heading(&ctx.metrics, sign, ctx.label(heading), tone)
}

/// The card of one statement. A touch tells where it comes from.
pub fn card<'a, Message: Clone + 'a>(
    ctx: &Context<'a>,
    statement: &'a Statement,
    on_press: impl Fn(String) -> Message,
) -> Element<'a, Message> {
    let metrics = &ctx.metrics;
    let on_press = on_press(statement.id.to_string());
    let leads = widget::icon(
        Icon::named("chevron-right"),
        metrics.size(Role::Quiet),
        metrics.color(Tone::Quiet),
    );

    let (content, ground, line) = match statement.kind {
        Kind::Say => (speech(ctx, statement), Tone::SayGround, Tone::Say),
        Kind::Do | Kind::Dont | Kind::Know => (marked(ctx, statement), Tone::Card, Tone::Rule),
    };
    let card = row![content, leads].spacing(metrics.gap()).align_y(Center);

    widget::card::pressed_panel(metrics, card, ground, line, on_press)
}

/// What is said to others: the English in large letters, and under it what it means.
fn speech<'a, Message: 'a>(ctx: &Context<'a>, statement: &'a Statement) -> Element<'a, Message> {
    let metrics = &ctx.metrics;
    let english = quoted(ctx.english(statement.id.as_str()));
    let english = widget::words(metrics, english, Role::Spoken);
    // What is to be known of the English stands under it.
    let of_english = ctx
        .only(Language::English)
        .and_then(|ctx| both(&ctx, |ctx| notes(ctx, statement)));
    let meaning = ctx
        .translated()
        .and_then(|ctx| both(&ctx, |ctx| said_and_noted(ctx, statement)));

    column![english, of_english, meaning]
        .spacing(metrics.gap() / 2.0)
        .width(Fill)
        .into()
}

/// What is to be done or known, beside the pictogram of its kind on a disc.
fn marked<'a, Message: 'a>(ctx: &Context<'a>, statement: &'a Statement) -> Element<'a, Message> {
    let metrics = &ctx.metrics;
    let (_, sign, _, tone) = face(statement.kind);
    let color = metrics.color(tone);
    let lines = both(ctx, |ctx| said_and_noted(ctx, statement));
    let side = metrics.size(Role::Body) * 1.5;
    let disc = container(widget::icon(sign, side * 0.6, metrics.color(Tone::Card)))
        .center(side)
        .style(move |_theme| container::Style {
            background: Some(color.into()),
            border: iced::border::rounded(side / 2.0),
            ..container::Style::default()
        });

    row![disc, lines].spacing(metrics.mm(4.0)).into()
}

/// What a statement says in one language, and what is to be known of it.
fn said_and_noted<'a, Message: 'a>(
    ctx: &Context<'a>,
    statement: &'a Statement,
) -> Lines<'a, Message, 6> {
    let [said, signed_of] = said(ctx, statement);
    let [glosses, volatile, standing, overdue] = notes(ctx, statement);

    [said, signed_of, glosses, volatile, standing, overdue]
}

/// What a statement says: what a speaker has signed with what it means, and whose
/// words the former are.
fn said<'a, Message: 'a>(ctx: &Context<'a>, statement: &'a Statement) -> Lines<'a, Message, 2> {
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
        Some(own) => PairedLine::new(
            meaning.said(),
            column![line(own, Role::Strong), meaning].spacing(metrics.gap() / 2.0),
        ),
        None => meaning.into(),
    };

    [
        Some(said),
        of.map(|of| widget::name(metrics, of, Role::QuietStrong).into()),
    ]
}

/// The line that tells that cards can be touched.
pub fn hint<'a, Message: 'a>(ctx: &Context<'a>) -> PairedLine<'a, Message> {
    ctx.words("sources-hint", Role::Quiet).into()
}

/// What stands under a statement in smaller letters: key words in Zapotec, the
/// date of what may change, what is not to be relied on in its words, and a
/// warning when its review is overdue.
fn notes<'a, Message: 'a>(ctx: &Context<'a>, statement: &'a Statement) -> Lines<'a, Message, 4> {
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
        let glosses = Text::plain(glosses.join(contact::BETWEEN), Language::Zapotec);

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
    let overdue = overdue(ctx, std::slice::from_ref(statement));

    [glosses, volatile, standing, overdue]
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

/// The warning that some of these statements are past their day of review, or that
/// nobody can tell since the computer's clock is wrong.
pub fn overdue<'a, Message: 'a>(
    ctx: &Context<'a>,
    statements: &[Statement],
) -> Option<PairedLine<'a, Message>> {
    let text = if ctx.today.is_none() {
        ctx.text("statement-date-unknown")
    } else {
        let oldest = statements
            .iter()
            .filter(|statement| statement.is_overdue(ctx.today))
            .map(|statement| statement.review_by)
            .min()?;

        ctx.dated("statement-old", PartialDate::Day(oldest))
    };
    let metrics = &ctx.metrics;
    let words = widget::words(metrics, text, Role::QuietStrong)
        .color(metrics.color(Tone::Dont))
        .width(Fill);
    let size = metrics.size(Role::QuietStrong) * 1.2;

    Some(PairedLine::new(
        words.said(),
        ctx.with_icon((Icon::named("triangle-alert"), size, Tone::Dont), words),
    ))
}

/// The place of a recorded voice, of no height where nothing is to be said of it;
/// so a page has as many things in every language.
pub fn voice_place<'a, Message: 'a>(ctx: &Context<'a>) -> Element<'a, Message> {
    together(ctx, voice(ctx))
}

/// The place of a recorded voice: where Zapotec is on the page it says that there is none
/// yet.
pub fn voice<'a, Message: 'a>(ctx: &Context<'a>) -> Option<Element<'a, Message>> {
    let metrics = &ctx.metrics;
    let note = ctx.has(Language::Zapotec).then(|| {
        let sign = (
            Icon::named("mic-off"),
            metrics.size(Role::Body),
            Tone::Quiet,
        );
        let words = both_of(ctx, |ctx| {
            ctx.words("zapotec-no-voice", Role::Body).width(Fill).into()
        });

        ctx.with_icon(sign, words).spacing(metrics.mm(3.0))
    })?;

    Some(widget::panel(metrics, note, Tone::Paper, Tone::Rule).into())
}
