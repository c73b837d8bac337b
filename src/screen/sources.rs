//! Where a sentence comes from: the pages it rests on, how current it is, and
//! who has reviewed its words.

use super::part::bilingual::{PairedLine, both};
use super::part::{reviewer, statement, together};
use super::{Action, Component, Context, OFFICER, Page, Screen};
use crate::content::{Content, PartialDate, Statement};
use crate::language::Language;
use crate::ledger::{ReviewState, Reviewed};
use crate::theme::{Icon, Role, Tone};
use crate::widget::{self, Element};

use iced::Fill;
use iced::widget::column;

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

    /// The statements that it tells of; none if there is none of that id.
    pub fn statements<'a>(&self, content: &'a Content) -> Vec<&'a Statement> {
        if self.id == OFFICER {
            return content.officer.iter().collect();
        }

        let found = content.statements().find(|it| it.id.as_str() == self.id);

        found.into_iter().collect()
    }
}

impl Component for Sources {
    type Message = Message;

    fn id(&self) -> String {
        format!("sources:{}", self.id)
    }

    fn update(&mut self, message: Message) -> Action {
        match message {
            Message::AboutAsked => Action::Open(Screen::About(Default::default())),
        }
    }

    fn view<'a>(&self, ctx: &Context<'a>) -> Page<'a, Message> {
        let metrics = &ctx.metrics;
        let title = ctx.alone().title(Icon::named("file-text"), "sources-title");
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
            .map(|own| widget::words(metrics, own, Role::Strong));
        let meaning = ctx.words(id, Role::Strong);
        let spacing = metrics.gap() / 2.0;

        [Some(PairedLine::new(
            meaning.said(),
            column![own, meaning].spacing(spacing),
        ))]
    });
    let english =
        (!ctx.has(Language::English)).then(|| widget::words(metrics, ctx.english(id), Role::Quiet));
    let lines = column![said, english]
        .spacing(metrics.gap() / 2.0)
        .width(Fill);

    widget::panel(metrics, lines, Tone::Mist, Tone::Rule).into()
}

/// A heading and what stands under it.
fn part<'a>(
    ctx: &Context<'a>,
    sign: Icon,
    heading: &str,
    lines: impl IntoIterator<Item = Element<'a, Message>>,
) -> Element<'a, Message> {
    let metrics = &ctx.metrics;
    let heading = ctx.alone().heading(sign, heading);
    let card = widget::card(metrics, widget::lines(metrics, lines));

    together(ctx, [heading, card.into()])
}

fn dates<'a>(ctx: &Context<'a>, statement: &'a Statement) -> Element<'a, Message> {
    let line = |id, date| -> Element<'a, Message> {
        let text = ctx.dated(id, PartialDate::Day(date));

        widget::words(&ctx.metrics, text, Role::Body).into()
    };
    let volatile = statement
        .volatile
        .then(|| ctx.words("sources-volatile", Role::Body).into());
    let overdue = statement::overdue(ctx, std::slice::from_ref(statement));
    let lines = [
        line("sources-as-of", statement.as_of),
        line("sources-review-by", statement.review_by),
    ];

    part(
        ctx,
        Icon::named("calendar"),
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
    let translations = [Some(ctx.alone()), ctx.in_second()].into_iter().flatten();
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
            Language::English => ctx.words("sources-english", Role::Strong).into(),
            _ if are_named => {
                widget::name(&ctx.metrics, language.native_name(), Role::Strong).into()
            }
            _ => ctx.words("sources-translation", Role::Strong).into(),
        };

        std::iter::once(label).chain(standing(ctx, language, id))
    });

    part(ctx, Icon::named("users"), "sources-words", lines)
}

/// How far the words of a message in one language can be trusted.
fn standing<'a>(ctx: &Context<'a>, language: Language, id: &str) -> Vec<Element<'a, Message>> {
    let line = |id| vec![ctx.words(id, Role::Body).into()];

    match ctx.edition.state(language, id) {
        ReviewState::Draft => line("words-draft"),
        ReviewState::Stale => line("words-stale"),
        ReviewState::Checked => line("words-checked"),
        ReviewState::Reviewed => match ctx.edition.reviewed(language, id) {
            Some(reviewed) => {
                let text = ctx.dated("words-reviewed", PartialDate::Day(reviewed.date));
                let text = widget::words(&ctx.metrics, text, Role::Body);

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
    let name = widget::name(metrics, reviewed.by.as_str(), Role::Strong);
    let role = ctx.words(reviewer::role_message(reviewed.role), Role::Quiet);
    let of = reviewed
        .of
        .as_ref()
        .map(|of| widget::name(metrics, of.as_str(), Role::Quiet).into());

    [name.into(), role.into()].into_iter().chain(of)
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
                widget::name(metrics, source.publisher.as_str(), Role::Strong),
                widget::name(metrics, source.title.as_str(), Role::Body),
                widget::words(metrics, date, Role::Quiet),
            ]
            .width(Fill)
            .into()
        });

    part(ctx, Icon::named("file-text"), "sources-list", lines)
}
