//! Where a sentence comes from: the pages it rests on, how current it is, and
//! who has reviewed its words.

use super::part::bilingual::{PairedLine, both, both_styled};
use super::part::{reviewer, statement, together};
use super::{Action, Component, Context, OFFICER, Page, Screen};
use crate::content::{Content, PartialDate, Statement, Topic};
use crate::language::Language;
use crate::ledger::{ReviewState, Reviewed};
use crate::theme::{ColorRole, Icon, TextStyle};
use crate::widget::{self, Element};

use iced::widget::{column, container, row};
use iced::{Center, Fill};

use std::collections::BTreeSet;

/// What the screen remembers: the id of the statement, that of a topic, or [`OFFICER`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sources {
    id: String,
}

/// What can happen on it.
#[derive(Debug, Clone)]
pub enum Message {
    /// Somebody asks about this edition.
    AboutAsked,
    /// Somebody asks where the statement of this id comes from.
    StatementAsked(String),
}

impl Sources {
    /// The screen of a statement, of a topic, or of the card for an officer.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }

    /// The statements that it tells of; none if there is none of that id.
    pub fn statements<'a>(&self, content: &'a Content) -> Vec<&'a Statement> {
        if self.id == OFFICER {
            return content.officer.iter().collect();
        }
        if let Some(topic) = content.topic(&self.id) {
            return content.said_in(topic).collect();
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
            Message::StatementAsked(id) => Action::Open(Screen::sources(id)),
        }
    }

    fn view<'a>(&self, context: &Context<'a>) -> Page<'a, Message> {
        let metrics = &context.metrics;
        let title = context.alone().title(Icon::FILE_TEXT, "sources-title");
        let content = &context.edition.content;
        let statements = self.statements(content);
        let parts: Vec<_> = match content.topic(&self.id) {
            Some(topic) => of_topic(context, topic),
            None => {
                let parts = statements.into_iter().flat_map(|it| {
                    [
                        words(context, it),
                        published(context, &it.sources),
                        dates(context, it),
                        reviews(context, it),
                    ]
                });

                parts.collect()
            }
        };
        let about = widget::choices(
            metrics,
            vec![widget::chip(
                metrics,
                context.text("about-title"),
                false,
                Message::AboutAsked,
            )],
        );

        Page::of([title].into_iter().chain(parts).chain([about]))
    }
}

/// What a topic rests on as a whole, and the way to what each of its sentences rests on.
fn of_topic<'a>(context: &Context<'a>, topic: &'a Topic) -> Vec<Element<'a, Message>> {
    let metrics = &context.metrics;
    let name = both_styled(context, topic.title.as_str(), TextStyle::Strong);
    let name = widget::panel(metrics, name, ColorRole::Mist, ColorRole::Rule);
    let said = context.edition.content.said_in(topic);
    let sources: BTreeSet<_> = said.clone().flat_map(|it| &it.sources).collect();
    let heading = context
        .alone()
        .heading(Icon::MESSAGE_CIRCLE, "sources-sentences");
    let sentences = said.clone().map(|it| {
        let words = both_styled(context, it.id.as_str(), TextStyle::Body);
        let on_press = Message::StatementAsked(it.id.to_string());
        let size = metrics.size(TextStyle::Quiet);
        let leads = widget::icon(Icon::CHEVRON_RIGHT, size, metrics.color(ColorRole::Quiet));
        let words = row![container(words).width(Fill), leads]
            .spacing(metrics.gap())
            .align_y(Center);

        widget::pressed_panel(metrics, words, ColorRole::Card, ColorRole::Rule, on_press)
    });
    let unreviewed = statement::unreviewed(context, said);

    [name.into(), published(context, sources)]
        .into_iter()
        .chain(unreviewed)
        .chain([heading])
        .chain(sentences)
        .collect()
}

/// The sentence as it stands on its page, in one language or two, and the English
/// of it.
fn words<'a>(context: &Context<'a>, statement: &'a Statement) -> Element<'a, Message> {
    let metrics = &context.metrics;
    let id = statement.id.as_str();
    let said = both(context, |context| {
        let metrics = &context.metrics;
        let own = context
            .zapotec(id)
            .map(|own| widget::styled(metrics, own, TextStyle::Strong));
        let meaning = context.styled(id, TextStyle::Strong);
        let spacing = metrics.gap() / 2.0;

        [Some(PairedLine::new(
            meaning.said(),
            column![own, meaning].spacing(spacing),
        ))]
    });
    let english = (!context.has(Language::English))
        .then(|| widget::styled(metrics, context.english(id), TextStyle::Quiet));
    let lines = column![said, english]
        .spacing(metrics.gap() / 2.0)
        .width(Fill);

    widget::panel(metrics, lines, ColorRole::Mist, ColorRole::Rule).into()
}

/// A heading and what stands under it.
fn part<'a>(
    context: &Context<'a>,
    sign: Icon,
    heading: &str,
    lines: impl IntoIterator<Item = Element<'a, Message>>,
) -> Element<'a, Message> {
    let metrics = &context.metrics;
    let heading = context.alone().heading(sign, heading);
    let card = widget::card(metrics, widget::lines(metrics, lines));

    together(context, [heading, card.into()])
}

fn dates<'a>(context: &Context<'a>, statement: &'a Statement) -> Element<'a, Message> {
    let line = |id, date| -> Element<'a, Message> {
        let text = context.dated(id, PartialDate::Day(date));

        widget::styled(&context.metrics, text, TextStyle::Body).into()
    };
    let volatile = statement
        .volatile
        .then(|| context.styled("sources-volatile", TextStyle::Body).into());
    let overdue = statement::overdue(context, std::slice::from_ref(statement));
    let content = &context.edition.content;
    let mut pages = statement.sources.iter().filter_map(|id| content.source(id));
    let is_dated = pages.any(|page| page.date.is_some());
    let as_of = if is_dated {
        line("sources-as-of", statement.as_of)
    } else {
        context.styled("sources-undated", TextStyle::Body).into()
    };
    let lines = [
        as_of,
        line("sources-read-on", statement.read),
        line("sources-review-by", statement.review_by),
    ];

    part(
        context,
        Icon::CALENDAR,
        "sources-dates",
        lines
            .into_iter()
            .chain(volatile)
            .chain(overdue.map(Element::from)),
    )
}

/// The standing of the English and of the translations on the page.
fn reviews<'a>(context: &Context<'a>, statement: &'a Statement) -> Element<'a, Message> {
    let id = statement.id.as_str();
    let translations = [Some(context.alone()), context.in_second()]
        .into_iter()
        .flatten();
    let translations = translations.flat_map(|context| match context.language {
        Language::English => vec![],
        // It is read in Spanish, beside what a speaker may have signed.
        Language::Zapotec if context.zapotec(id).is_some() => {
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
    let are_named = languages.len() > 2 || context.has(Language::Zapotec);
    let lines = languages.into_iter().flat_map(|language| {
        let label: Element<'a, Message> = match language {
            Language::English => context.styled("sources-english", TextStyle::Strong).into(),
            _ if are_named => {
                widget::name(&context.metrics, language.native_name(), TextStyle::Strong).into()
            }
            _ => context
                .styled("sources-translation", TextStyle::Strong)
                .into(),
        };

        std::iter::once(label).chain(standing(context, language, id))
    });

    part(context, Icon::USERS, "sources-words", lines)
}

/// How far the words of a message in one language can be trusted.
fn standing<'a>(context: &Context<'a>, language: Language, id: &str) -> Vec<Element<'a, Message>> {
    let line = |id| vec![context.styled(id, TextStyle::Body).into()];

    match context.edition.state(language, id) {
        ReviewState::Draft => line("words-draft"),
        ReviewState::Stale => line("words-stale"),
        ReviewState::Checked => line("words-checked"),
        ReviewState::Reviewed => match context.edition.reviewed(language, id) {
            Some(reviewed) => {
                let text = context.dated("words-reviewed", PartialDate::Day(reviewed.date));
                let text = widget::styled(&context.metrics, text, TextStyle::Body);

                std::iter::once(text.into())
                    .chain(person(context, reviewed))
                    .collect()
            }
            None => line("words-draft"),
        },
    }
}

/// Who has reviewed something.
fn person<'a, Message: 'a>(
    context: &Context<'a>,
    reviewed: &'a Reviewed,
) -> impl Iterator<Item = Element<'a, Message>> + use<'a, Message> {
    let metrics = &context.metrics;
    let name = widget::name(metrics, reviewed.by.as_str(), TextStyle::Strong);
    let role = context.styled(reviewer::role_message(reviewed.role), TextStyle::Quiet);
    let of = reviewed
        .of
        .as_ref()
        .map(|of| widget::name(metrics, of.as_str(), TextStyle::Quiet).into());

    [name.into(), role.into()].into_iter().chain(of)
}

/// The published pages.
fn published<'a>(
    context: &Context<'a>,
    sources: impl IntoIterator<Item = &'a String>,
) -> Element<'a, Message> {
    let metrics = &context.metrics;
    let lines = sources
        .into_iter()
        .filter_map(|id| context.edition.content.source(id))
        .map(|source| {
            let date = match source.date {
                Some(date) => context.dated("source-dated", date),
                None => context.text("source-undated"),
            };

            column![
                widget::name(metrics, source.publisher.as_str(), TextStyle::Strong),
                widget::name(metrics, source.title.as_str(), TextStyle::Body),
                widget::styled(metrics, date, TextStyle::Quiet),
            ]
            .width(Fill)
            .into()
        });

    part(context, Icon::FILE_TEXT, "sources-list", lines)
}
