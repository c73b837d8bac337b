//! A statement by itself, held up or read from afar: what is said in English as large as it will
//! go, and what is done or not done in the visitor's language.

use super::page::{Order, singly};
use super::part::bilingual::both;
use super::part::measured::{self, MeasuredLine};
use super::part::{held_up, idle_question, statement};
use super::{Action, Component, Context, Page, Screen};
use crate::content::{Content, Kind, PartialDate, Statement};
use crate::language::{Language, Text};
use crate::theme::{self, ColorRole, TextSize, TextStyle};
use crate::widget::{self, Element, fit, style};

use iced::widget::{Column, container};
use iced::{Fill, Padding, Size};

/// Height of the largest capitals, in millimetres.
const LARGEST: f32 = 30.0;

/// The part of the page that the large words may take, and while the question stands under them
/// whether anyone is still here.
const SHARE: [f32; 2] = [0.66, 0.5];

/// What the screen remembers: the id of the statement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    id: String,
}

/// What can happen on it.
#[derive(Debug, Clone)]
pub enum Message {
    /// The visitor is still here.
    Stayed,
    /// Everything is to be forgotten.
    StartedOver,
    /// Somebody asks where the line comes from.
    SourcesAsked,
}

impl Line {
    /// The screen of a statement.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }

    /// The statement, if there is one of that id.
    pub fn statement<'a>(&self, content: &'a Content) -> Option<&'a Statement> {
        content.statements().find(|it| it.id.as_str() == self.id)
    }
}

impl Component for Line {
    type Message = Message;

    fn id(&self) -> String {
        format!("line:{}", self.id)
    }

    fn update(&mut self, message: Message) -> Action {
        match message {
            Message::Stayed => Action::Stay,
            Message::StartedOver => Action::Clear,
            Message::SourcesAsked => Action::Open(Screen::sources(self.id.as_str())),
        }
    }

    /// Draws the screen. The question whether anyone is still here takes the place of the
    /// translation and never covers what is held up.
    fn view<'a>(&self, context: &Context<'a>) -> Page<'a, Message> {
        let Some(statement) = self.statement(&context.edition.content) else {
            return Page::of([context.styled("missing-text", TextStyle::Body).into()]);
        };

        let page = match context.idle {
            Some(seconds) => {
                let metrics = &context.metrics;
                let left = context.page_height * (1.0 - SHARE[1]);
                let room = Size::new(metrics.inner_width(), left - metrics.margin());

                Page::of([idle_question::card(
                    context,
                    room,
                    seconds,
                    (Message::Stayed, Message::StartedOver),
                )])
            }
            None => under(context, statement),
        };
        let share = SHARE[usize::from(context.idle.is_some())];
        let (card, has_room) = large(context, statement, share);

        // Very long words, in two languages and large, scroll with what stands under them.
        if has_room || context.idle.is_some() {
            page.header(card)
        } else {
            page.over(Order::default().item(card))
        }
    }
}

/// The words that are large: what is said, in English; what is done, in each language of the
/// page, a speaker's own words first.
fn words<'a>(context: &Context<'a>, statement: &'a Statement) -> Vec<Text<'a>> {
    let id = statement.id.as_str();

    if statement.kind == Kind::Say {
        return vec![statement::quoted(context.english(id))];
    }

    let languages = [Some(context.alone()), context.in_second()];
    let mut words: Vec<Text<'_>> = Vec::new();
    for context in languages.into_iter().flatten() {
        let all = context.zapotec(id).into_iter().chain([context.text(id)]);
        words.extend(all);
    }
    words.dedup_by(|a, b| a.words == b.words);

    words
}

/// The card with the large words, and over it on what condition they are said; and whether they
/// have room in that share of the page.
fn large<'a>(
    context: &Context<'a>,
    statement: &'a Statement,
    share: f32,
) -> (Element<'a, Message>, bool) {
    let metrics = &context.metrics;
    // The same at every size of text: only the translation grows.
    let frame = metrics.with_text(TextSize::Medium);
    let padding = frame.margin();
    let width = metrics.inner_width();
    let condition = |context: &Context<'a>| {
        [statement.condition.as_ref().map(|id| {
            MeasuredLine::new(
                &context.metrics,
                context.text(id.as_str()),
                TextStyle::QuietStrong,
            )
        })]
    };
    let above = measured::height(context, width, 0.0, condition);
    let texts = words(context, statement);
    let gap = 0.4;
    let most = match context.idle {
        Some(_) => context.page_height * share,
        None => held_up::most(context, share),
    };
    let around = metrics.margin() + above + 2.0 * padding + metrics.gap();
    let room = Size::new(width - 2.0 * padding, most - around);
    let largest = metrics.mm(LARGEST) / theme::CAP_HEIGHT;
    let size = fit::fitted(&texts, room, gap, largest, metrics.least_size());
    let needed = texts
        .iter()
        .map(|text| fit::height(text, true, size, room.width))
        .sum::<f32>()
        + size * gap * texts.len().saturating_sub(1) as f32;
    let role = statement::role(statement.kind);
    let lines = texts.into_iter().map(|text| {
        widget::sized_text(metrics, text, TextStyle::Strong, size)
            .width(Fill)
            .into()
    });
    let ground = match statement.kind {
        Kind::Say => ColorRole::SayGround,
        _ => ColorRole::Card,
    };
    let (ground, border) = (
        metrics.color(ground),
        style::outline(metrics, role).width(metrics.stroke() * 3.0),
    );
    let card = container(Column::with_children(lines).spacing(size * gap))
        .width(Fill)
        .padding(padding)
        .style(move |_theme| container::Style {
            background: Some(ground.into()),
            border,
            ..container::Style::default()
        });
    let above = measured::view(context, 0.0, condition);

    let card = Column::new().push(above).push(card).spacing(metrics.gap());
    if needed > room.height + 1.0 {
        return (card.into(), false);
    }
    let card = container(card).padding(Padding::new(metrics.margin()).bottom(0.0));

    (card.into(), true)
}

/// What stands under the card: what it says in the other languages of the page, what is to be
/// known of it, and the way to its sources.
fn under<'a>(context: &Context<'a>, statement: &'a Statement) -> Page<'a, Message> {
    let metrics = &context.metrics;
    let id = statement.id.as_str();
    let meaning = match statement.kind {
        Kind::Say => context
            .translated()
            .and_then(|context| said(&context, statement)),
        _ if context.has(Language::English) => None,
        _ => Some(widget::styled(metrics, context.english(id), TextStyle::Quiet).into()),
    };
    let notes = both(context, |context| {
        let view = |line: MeasuredLine<'a>| line.view(context);

        [
            statement::glosses(context, &statement.words).map(view),
            statement.volatile.then(|| {
                let text = context.dated("statement-as-of", PartialDate::Day(statement.as_of));

                widget::styled(&context.metrics, text, TextStyle::Quiet).into()
            }),
            statement::stale(context, id).map(view),
            statement::overdue(context, [statement]),
        ]
    });
    let unreviewed = statement::unreviewed(context, [statement]);
    let sources = widget::choices(
        metrics,
        vec![widget::chip(
            metrics,
            context.label("sources-title"),
            false,
            Message::SourcesAsked,
        )],
    );

    let mut order = Order::default();
    // The card has the first number where it scrolls. What follows keeps its numbers where
    // there is no translation.
    order.skip_to(1);
    let mut items = order.items(meaning);
    order.skip_to(2);
    items.extend(order.items(notes));
    order.skip_to(3);
    items.extend(order.items(unreviewed));
    order.skip_to(4);
    items.extend(order.items([sources]));

    Page::new(singly(items))
}

/// What is said in English means this: before it in Zapotec what a speaker has signed, and after
/// it whose words those are.
fn said<'a>(context: &Context<'a>, statement: &'a Statement) -> Option<Element<'a, Message>> {
    measured::view(context, context.metrics.gap() / 2.0, |context| {
        let metrics = &context.metrics;
        let id = statement.id.as_str();
        let line = |text, style| MeasuredLine::new(metrics, text, style);
        let quoted = |text, style| line(statement::quoted(text), style);

        [
            context
                .zapotec(id)
                .map(|own| quoted(own, TextStyle::Strong)),
            Some(quoted(context.text(id), TextStyle::Body)),
            statement::signed_of(context, statement).map(|of| {
                line(
                    Text::plain(of, Language::of_name(of)),
                    TextStyle::QuietStrong,
                )
            }),
        ]
    })
}
