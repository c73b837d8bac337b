//! How a statement looks, whatever page it stands on, and what may stand by it.

use super::bilingual::{Lines, PairedLine, both, both_of, both_styled};
use super::{contact, together};
use crate::content::{Kind, PartialDate, Statement};
use crate::language::{Language, Text};
use crate::ledger::ReviewState;
use crate::screen::Context;
use crate::theme::{ColorRole, Icon, TextStyle};
use crate::widget::{self, Element};

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

/// The heading over the statements of a kind.
pub fn heading<'a, Message: 'a>(context: &Context<'a>, kind: Kind) -> Element<'a, Message> {
    let (sign, _, heading, role) = face(kind);

    widget::heading(&context.metrics, sign, context.label(heading), role)
}

/// The card of one statement. A touch tells where it comes from.
pub fn card<'a, Message: Clone + 'a>(
    context: &Context<'a>,
    statement: &'a Statement,
    on_press: impl Fn(String) -> Message,
) -> Element<'a, Message> {
    let metrics = &context.metrics;
    let on_press = on_press(statement.id.to_string());
    let leads = widget::icon(
        Icon::CHEVRON_RIGHT,
        metrics.size(TextStyle::Quiet),
        metrics.color(ColorRole::Quiet),
    );

    let (content, background, line) = match statement.kind {
        Kind::Say => (
            speech(context, statement),
            ColorRole::SayGround,
            ColorRole::Say,
        ),
        Kind::Do | Kind::Dont | Kind::Know => {
            (marked(context, statement), ColorRole::Card, ColorRole::Rule)
        }
    };
    let card = row![content, leads].spacing(metrics.gap()).align_y(Center);

    widget::pressed_panel(metrics, card, background, line, on_press)
}

/// What is said to others: the English in large letters, and under it what it means.
fn speech<'a, Message: 'a>(
    context: &Context<'a>,
    statement: &'a Statement,
) -> Element<'a, Message> {
    let metrics = &context.metrics;
    let english = quoted(context.english(statement.id.as_str()));
    let english = widget::styled(metrics, english, TextStyle::Spoken);
    // It is told to the visitor and never said with the line.
    let condition = statement
        .condition
        .as_ref()
        .map(|condition| both_styled(context, condition.as_str(), TextStyle::QuietStrong));
    // What is to be known of the English stands under it.
    let of_english = context
        .only(Language::English)
        .and_then(|context| both(&context, |context| notes(context, statement)));
    let meaning = context
        .translated()
        .and_then(|context| both(&context, |context| said_and_noted(context, statement)));

    column![condition, english, of_english, meaning]
        .spacing(metrics.gap() / 2.0)
        .width(Fill)
        .into()
}

/// What is to be done or known, beside the pictogram of its kind on a disc.
fn marked<'a, Message: 'a>(
    context: &Context<'a>,
    statement: &'a Statement,
) -> Element<'a, Message> {
    let metrics = &context.metrics;
    let (_, sign, _, role) = face(statement.kind);
    let color = metrics.color(role);
    let lines = both(context, |context| said_and_noted(context, statement));
    let side = metrics.size(TextStyle::Body) * 1.5;
    let disc = container(widget::icon(
        sign,
        side * 0.6,
        metrics.color(ColorRole::Card),
    ))
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
    context: &Context<'a>,
    statement: &'a Statement,
) -> Lines<'a, Message, 6> {
    let [said, signed_of] = said(context, statement);
    let [glosses, volatile, standing, overdue] = notes(context, statement);

    [said, signed_of, glosses, volatile, standing, overdue]
}

/// What a statement says: what a speaker has signed with what it means, and whose
/// words the former are.
fn said<'a, Message: 'a>(context: &Context<'a>, statement: &'a Statement) -> Lines<'a, Message, 2> {
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

    let meaning = line(context.text(id), TextStyle::Body);
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

/// The line that tells that cards can be touched.
pub fn hint<'a, Message: 'a>(context: &Context<'a>) -> PairedLine<'a, Message> {
    context.styled("sources-hint", TextStyle::Quiet).into()
}

/// What stands under a statement in smaller letters: key words in Zapotec, the
/// date of what may change, what is not to be relied on in its words, and a
/// warning when its review is overdue.
fn notes<'a, Message: 'a>(
    context: &Context<'a>,
    statement: &'a Statement,
) -> Lines<'a, Message, 4> {
    let metrics = &context.metrics;
    let glosses: Vec<_> = statement
        .words
        .iter()
        .filter_map(|word| {
            let own = context.zapotec(word.as_str())?;
            let meaning = context.text(word.as_str());

            Some(format!("{}: {}", own.words, meaning.words))
        })
        .collect();
    let glosses = (!glosses.is_empty()).then(|| {
        let glosses = Text::plain(glosses.join(contact::BETWEEN), Language::Zapotec);

        widget::styled(metrics, glosses, TextStyle::QuietStrong)
            .color(metrics.color(ColorRole::Teal))
            .into()
    });
    let volatile = statement.volatile.then(|| {
        let text = context.dated("statement-as-of", PartialDate::Day(statement.as_of));

        widget::styled(metrics, text, TextStyle::Quiet).into()
    });
    let standing = match context.state(statement.id.as_str()) {
        ReviewState::Draft => Some("words-draft"),
        ReviewState::Stale => Some("words-stale"),
        ReviewState::Checked | ReviewState::Reviewed => None,
    };
    let standing = standing.map(|id| context.styled(id, TextStyle::Quiet).into());
    let overdue = overdue(context, std::slice::from_ref(statement));

    [glosses, volatile, standing, overdue]
}

/// Of which variety and town the Zapotec words are that stand on a card.
fn signed_of<'a>(context: &Context<'a>, statement: &Statement) -> Option<&'a str> {
    let id = statement.id.as_str();
    context.zapotec(id)?;
    let reviewed = context.edition.reviewed(Language::Zapotec, id)?;

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
    context: &Context<'a>,
    statements: &[Statement],
) -> Option<PairedLine<'a, Message>> {
    let text = if context.today.is_none() {
        context.text("statement-date-unknown")
    } else {
        let oldest = statements
            .iter()
            .filter(|statement| statement.is_overdue(context.today))
            .map(|statement| statement.review_by)
            .min()?;

        context.dated("statement-old", PartialDate::Day(oldest))
    };
    let metrics = &context.metrics;
    let words = widget::styled(metrics, text, TextStyle::QuietStrong)
        .color(metrics.color(ColorRole::Dont))
        .width(Fill);
    let size = metrics.size(TextStyle::QuietStrong) * 1.2;

    Some(PairedLine::new(
        words.said(),
        context.with_icon((Icon::TRIANGLE_ALERT, size, ColorRole::Dont), words),
    ))
}

/// The place of a recorded voice, of no height where nothing is to be said of it;
/// so a page has as many things in every language.
pub fn voice_place<'a, Message: 'a>(context: &Context<'a>) -> Element<'a, Message> {
    together(context, voice(context))
}

/// The place of a recorded voice: where Zapotec is on the page it says that there is none
/// yet.
pub fn voice<'a, Message: 'a>(context: &Context<'a>) -> Option<Element<'a, Message>> {
    let metrics = &context.metrics;
    let note = context.has(Language::Zapotec).then(|| {
        let sign = (
            Icon::MIC_OFF,
            metrics.size(TextStyle::Body),
            ColorRole::Quiet,
        );
        let words = both_of(context, |context| {
            context
                .styled("zapotec-no-voice", TextStyle::Body)
                .width(Fill)
                .into()
        });

        context.with_icon(sign, words).spacing(metrics.mm(3.0))
    })?;

    Some(widget::panel(metrics, note, ColorRole::Paper, ColorRole::Rule).into())
}
