//! Where a sentence comes from: the pages it rests on, how current it is, and
//! who has reviewed its words.

use super::beside::{Line, both};
use super::{Context, Page, statement};
use crate::content::{Content, PartialDate, Statement};
use crate::language::Language;
use crate::ledger::{ReviewState, Reviewed, ReviewerRole};
use crate::theme::{Icon, Role as Size, Tone};
use crate::widget::{self, Element};

use iced::Fill;
use iced::widget::column;

/// Stands for all lines of the card for an officer.
pub const OFFICER: &str = "officer";

/// What the screen remembers: the id of the statement, or [`OFFICER`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sources {
    id: String,
}

/// What can happen on it.
#[derive(Debug, Clone)]
pub enum Message {
    /// Somebody asks about this edition.
    AboutAsked,
}

impl Sources {
    /// The screen of a statement, or of the card for an officer.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }

    /// The id of the statement, or [`OFFICER`].
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The statements that it tells of; none if there is none of that id.
    pub fn statements<'a>(&self, content: &'a Content) -> Vec<&'a Statement> {
        if self.id == OFFICER {
            return content.officer.iter().collect();
        }

        let found = content.statements().find(|it| it.id.as_str() == self.id);

        found.into_iter().collect()
    }

    /// Draws the screen.
    pub fn view<'a>(&self, ctx: &Context<'a>) -> Page<'a, Message> {
        let metrics = &ctx.metrics;
        let title = widget::title(
            metrics,
            Some(Icon::named("file-text")),
            ctx.text("sources-title"),
        );
        let statements = self.statements(&ctx.edition.content);
        let parts = statements.into_iter().flat_map(|it| {
            [
                words(ctx, it),
                published(ctx, it),
                dates(ctx, it),
                reviews(ctx, it),
            ]
        });
        let about = widget::choices(
            metrics,
            vec![widget::chip(
                metrics,
                ctx.text("about-title"),
                false,
                Message::AboutAsked,
            )],
        );

        Page::of([title].into_iter().chain(parts).chain([about]))
    }
}

/// The sentence as it stands on its page, in one language or two, and the English
/// of it.
fn words<'a>(ctx: &Context<'a>, statement: &'a Statement) -> Element<'a, Message> {
    let metrics = &ctx.metrics;
    let id = statement.id.as_str();
    let said = both(ctx, |ctx| {
        let metrics = &ctx.metrics;
        let own = ctx
            .zapotec(id)
            .map(|own| widget::words(metrics, own, Size::Strong));
        let meaning = ctx.words(id, Size::Strong);
        let spacing = metrics.gap() / 2.0;

        vec![Some(Line::new(
            meaning.said(),
            column![own, meaning].spacing(spacing),
        ))]
    });
    let english =
        (!ctx.has(Language::English)).then(|| widget::words(metrics, ctx.english(id), Size::Quiet));
    let lines = column![said, english]
        .spacing(metrics.gap() / 2.0)
        .width(Fill);

    widget::panel(metrics, lines, Tone::Mist, Tone::Rule).into()
}

/// A heading and what stands under it.
fn part<'a>(
    ctx: &Context<'a>,
    sign: &str,
    heading: &str,
    lines: impl IntoIterator<Item = Element<'a, Message>>,
) -> Element<'a, Message> {
    let metrics = &ctx.metrics;
    let heading = widget::heading(metrics, Icon::named(sign), ctx.text(heading), Tone::Teal);
    let card = widget::card(metrics, widget::lines(metrics, lines));

    statement::headed(ctx, [heading, card.into()])
}

fn dates<'a>(ctx: &Context<'a>, statement: &'a Statement) -> Element<'a, Message> {
    let line = |id, date| -> Element<'a, Message> {
        let text = ctx.dated(id, PartialDate::Day(date));

        widget::words(&ctx.metrics, text, Size::Body).into()
    };
    let volatile = statement
        .volatile
        .then(|| ctx.words("sources-volatile", Size::Body).into());
    let overdue = ctx.overdue(std::slice::from_ref(statement));
    let lines = [
        line("sources-as-of", statement.as_of),
        line("sources-review-by", statement.review_by),
    ];

    part(
        ctx,
        "calendar",
        "sources-dates",
        lines
            .into_iter()
            .chain(volatile)
            .chain(overdue.map(Element::from)),
    )
}

/// The standing of the English and of the translations on the page.
fn reviews<'a>(ctx: &Context<'a>, statement: &'a Statement) -> Element<'a, Message> {
    let id = statement.id.as_str();
    let translations = [Some(ctx.alone()), ctx.beside()].into_iter().flatten();
    let translations = translations.flat_map(|ctx| match ctx.language {
        Language::English => vec![],
        // It is read in Spanish, beside what a speaker may have signed.
        Language::Zapotec if ctx.zapotec(id).is_some() => {
            vec![Language::Spanish, Language::Zapotec]
        }
        Language::Zapotec => vec![Language::Spanish],
        other => vec![other],
    });
    let languages: Vec<_> = [Language::English]
        .into_iter()
        .chain(translations)
        .collect();
    // In Zapotec mode too there may be two of them.
    let are_named = languages.len() > 2 || ctx.has(Language::Zapotec);
    let lines = languages.into_iter().flat_map(|language| {
        let label: Element<'a, Message> = match language {
            Language::English => ctx.words("sources-english", Size::Strong).into(),
            _ if are_named => {
                widget::name(&ctx.metrics, language.native_name(), Size::Strong).into()
            }
            _ => ctx.words("sources-translation", Size::Strong).into(),
        };

        std::iter::once(label).chain(standing(ctx, language, id))
    });

    part(ctx, "users", "sources-words", lines)
}

/// How far the words of a message in one language can be trusted.
fn standing<'a>(ctx: &Context<'a>, language: Language, id: &str) -> Vec<Element<'a, Message>> {
    let line = |id| vec![ctx.words(id, Size::Body).into()];

    match ctx.edition.state(language, id) {
        ReviewState::Draft => line("words-draft"),
        ReviewState::Stale => line("words-stale"),
        ReviewState::Checked => line("words-checked"),
        ReviewState::Reviewed => match ctx.edition.reviewed(language, id) {
            Some(reviewed) => {
                let text = ctx.dated("words-reviewed", PartialDate::Day(reviewed.date));
                let text = widget::words(&ctx.metrics, text, Size::Body);

                std::iter::once(text.into())
                    .chain(person(ctx, reviewed))
                    .collect()
            }
            None => line("words-draft"),
        },
    }
}

/// Who has reviewed something.
fn person<'a, Message: 'a>(
    ctx: &Context<'a>,
    reviewed: &'a Reviewed,
) -> impl Iterator<Item = Element<'a, Message>> + use<'a, Message> {
    let metrics = &ctx.metrics;
    let name = widget::name(metrics, reviewed.by.as_str(), Size::Strong);
    let role = ctx.words(role(reviewed.role), Size::Quiet);
    let of = reviewed
        .of
        .as_ref()
        .map(|of| widget::name(metrics, of.as_str(), Size::Quiet).into());

    [name.into(), role.into()].into_iter().chain(of)
}

/// The message that names a role.
pub(super) fn role(role: ReviewerRole) -> &'static str {
    match role {
        ReviewerRole::Lawyer => "role-lawyer",
        ReviewerRole::Translator => "role-translator",
        ReviewerRole::Speaker => "role-speaker",
    }
}

/// The published pages.
fn published<'a>(ctx: &Context<'a>, statement: &'a Statement) -> Element<'a, Message> {
    let metrics = &ctx.metrics;
    let sources = statement.sources.iter();
    let lines = sources
        .filter_map(|id| ctx.edition.content.source(id))
        .map(|source| {
            let date = match source.date {
                Some(date) => ctx.dated("source-dated", date),
                None => ctx.text("source-undated"),
            };

            column![
                widget::name(metrics, source.publisher.as_str(), Size::Strong),
                widget::name(metrics, source.title.as_str(), Size::Body),
                widget::words(metrics, date, Size::Quiet),
            ]
            .width(Fill)
            .into()
        });

    part(ctx, "file-text", "sources-list", lines)
}
