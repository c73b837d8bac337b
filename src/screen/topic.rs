//! One topic: what to do, what not to do, what to say, what to know, and the
//! numbers for this moment.

use super::page::{Item, Order, side_by_side, singly};
use super::part::bilingual::{PairedLine, both_apart, both_of};
use super::part::{contact, statement, together};
use super::{Action, Component, Context, Page, Screen};
use crate::content::{self, Kind, PartialDate};
use crate::language::Language;
use crate::theme::{self, ColorRole, Icon, Metrics, TextStyle};
use crate::widget::{self, Element, Row};

use fluent::FluentArgs;
use iced::widget::{column, row};
use iced::{Center, Fill};

/// What the screen remembers: the id of its topic.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Topic {
    id: String,
}

/// What can happen on it besides reading.
#[derive(Debug, Clone)]
pub enum Message {
    /// Somebody asks whose warrant a paper is.
    WarrantAsked,
    /// The statement of this id was touched.
    StatementTouched(String),
}

impl Topic {
    /// The screen of a topic.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl Component for Topic {
    type Message = Message;

    fn id(&self) -> String {
        format!("topic:{}", self.id)
    }

    fn update(&mut self, message: Message) -> Action {
        Action::Open(match message {
            Message::WarrantAsked => Screen::Warrant(Default::default()),
            Message::StatementTouched(id) => Screen::sources(id),
        })
    }

    fn view<'a>(&self, context: &Context<'a>) -> Page<'a, Message> {
        let Some(topic) = context.edition.content.topic(&self.id) else {
            return Page::of([context.styled("missing-text", TextStyle::Body).into()]);
        };

        let mut order = Order::default();
        let mut head = vec![order.item(title(context, topic))];
        if topic.whose_warrant {
            head.push(order.item(ask_whose_warrant(context)));
        }
        let acts = section(context, topic, &[Kind::Do, Kind::Dont], &mut order);
        let mut speech = section(context, topic, &[Kind::Say], &mut order);
        let numbers = voice_and_numbers(context, topic, !speech.is_empty());
        speech.extend(order.items(numbers));
        let mut known = section(context, topic, &[Kind::Know], &mut order);
        let helpers = order.items(helpers(context, topic));

        let mut rows = singly(head);
        // In two languages the two columns are the languages.
        if context.metrics.has_two_columns() && context.second.is_none() {
            let heading = known.drain(..known.len().min(1)).collect();

            rows.extend(columns(acts, speech, [11, 9]));
            rows.extend(singly(heading));
            rows.extend(in_pairs(known));
        } else {
            rows.extend(singly(acts));
            rows.extend(singly(speech));
            rows.extend(singly(known));
        }
        rows.extend(singly(helpers));

        Page::new(rows)
    }
}

/// The headings and cards of some kinds of statement. The first heading stands
/// beside another; a later one is one thing with its first card, so that a long
/// text next to it does not pull them apart.
fn section<'a>(
    context: &Context<'a>,
    topic: &'a content::Topic,
    kinds: &[Kind],
    order: &mut Order,
) -> Vec<Item<'a, Message>> {
    let mut items = Vec::new();

    for kind in kinds {
        let statements = topic.statements.iter().filter(|it| it.kind == *kind);
        let mut cards = statements
            .map(|it| statement::card(context, it, Message::StatementTouched))
            .peekable();
        if cards.peek().is_none() {
            continue;
        }

        let heading = statement::heading(context, *kind);
        let first = if items.is_empty() { None } else { cards.next() };
        let head = together(context, [Some(heading), first].into_iter().flatten());

        items.push(order.item(head));
        items.extend(order.items(cards));
    }

    items
}

/// The way to the question whose warrant a paper is.
fn ask_whose_warrant<'a>(context: &Context<'a>) -> Element<'a, Message> {
    widget::tile(
        &context.metrics,
        Icon::FILE_TEXT,
        context.label("warrant-title"),
        context.metrics.target(),
        Message::WarrantAsked,
    )
}

/// The topic's name beside its drawing, or its pictogram if it has none, and that
/// its sentences can be touched.
fn title<'a>(context: &Context<'a>, topic: &'a content::Topic) -> Element<'a, Message> {
    let metrics = &context.metrics;
    let words = both_apart(context, metrics.gap(), |context| {
        [Some(name(context, topic)), Some(statement::hint(context))]
    });

    match topic.picture {
        Some(picture) if has_room_beside(metrics) => row![widget::picture(metrics, picture), words]
            .spacing(metrics.gap() * 2.0)
            .align_y(Center)
            .into(),
        Some(picture) => column![widget::picture(metrics, picture), words]
            .spacing(metrics.gap())
            .into(),
        None => {
            let sign = topic.icon;
            let size = metrics.size(TextStyle::Title) * 1.1;

            context
                .with_icon((sign, size, ColorRole::Teal), words)
                .spacing(metrics.gap() * 1.5)
                .align_y(Center)
                .into()
        }
    }
}

/// The topic's name: the published word first and bold, what it means beside it.
fn name<'a>(context: &Context<'a>, topic: &'a content::Topic) -> PairedLine<'a, Message> {
    let metrics = &context.metrics;
    let id = topic.title.as_str();
    let name = widget::styled(metrics, context.text(id), TextStyle::Title).width(Fill);
    let Some(own) = context.zapotec(id) else {
        return name.into();
    };

    PairedLine::new(
        format!("{} {}", own.words, name.said()),
        row![
            widget::styled(metrics, own, TextStyle::Title),
            name.font(theme::regular(Language::Spanish)),
        ]
        .spacing(metrics.gap() * 2.0),
    )
}

/// Whether the topic's name has room beside its drawing.
fn has_room_beside(metrics: &Metrics) -> bool {
    let room = metrics.window.width - widget::picture::width(metrics);

    room >= metrics.size(TextStyle::Title) * 11.0
}

/// The place of a recorded voice, and the numbers for this moment. In the
/// column beside the acts a heading alone would be pulled away from its first
/// number by a long text next to it; so the two are one thing, unless the
/// heading begins the column and has a heading next to it.
fn voice_and_numbers<'a>(
    context: &Context<'a>,
    topic: &'a content::Topic,
    follows_speech: bool,
) -> Vec<Element<'a, Message>> {
    let mut cards = topic
        .hotlines
        .iter()
        .filter_map(|id| context.edition.content.hotline(id))
        .map(|hotline| contact::number_card(context, hotline))
        .peekable();
    let heading = cards
        .peek()
        .is_some()
        .then(|| context.heading(Icon::PHONE_CALL, "topic-numbers"));

    if follows_speech {
        let first = cards.next();
        let head = together(
            context,
            statement::voice(context)
                .into_iter()
                .chain(heading)
                .chain(first),
        );

        std::iter::once(head).chain(cards).collect()
    } else {
        let first = cards.next();
        let first = together(context, statement::voice(context).into_iter().chain(first));

        heading
            .into_iter()
            .chain(std::iter::once(first))
            .chain(cards)
            .collect()
    }
}

/// Who can help, and what the page rests on.
fn helpers<'a>(context: &Context<'a>, topic: &'a content::Topic) -> Vec<Element<'a, Message>> {
    let organizations: Vec<_> = topic
        .organizations
        .iter()
        .filter_map(|id| context.edition.content.organization(id))
        .collect();
    let mut rows = Vec::new();

    if !organizations.is_empty() {
        rows.push(context.heading(Icon::USERS, "topic-helpers"));
        rows.extend(
            organizations
                .into_iter()
                .map(|organization| contact::organization_card(context, organization)),
        );
    }
    rows.extend(sources(context, topic));

    rows
}

/// How many sources the page has and how old its oldest information is.
fn sources<'a>(context: &Context<'a>, topic: &content::Topic) -> Option<Element<'a, Message>> {
    let sources: std::collections::BTreeSet<_> =
        topic.statements.iter().flat_map(|it| &it.sources).collect();
    let oldest = topic.statements.iter().map(|it| it.as_of).min()?;

    Some(both_of(context, |context| {
        let mut arguments = FluentArgs::new();
        arguments.set("count", sources.len());
        arguments.set("date", context.date(PartialDate::Day(oldest)));
        let text = context.format("topic-sources", &arguments);

        widget::styled(&context.metrics, text, TextStyle::Quiet).into()
    }))
}

/// Two lists next to each other, a row for each pair.
fn columns<'a>(
    left: Vec<Item<'a, Message>>,
    right: Vec<Item<'a, Message>>,
    [left_weight, right_weight]: [u16; 2],
) -> Vec<Row<'a, Message>> {
    let count = left.len().max(right.len());
    let (mut left, mut right) = (left.into_iter(), right.into_iter());

    (0..count)
        .map(|_| side_by_side([(left_weight, left.next()), (right_weight, right.next())]))
        .collect()
}

/// One list in rows of two.
fn in_pairs(items: Vec<Item<'_, Message>>) -> Vec<Row<'_, Message>> {
    let count = items.len().div_ceil(2);
    let mut items = items.into_iter();

    (0..count)
        .map(|_| side_by_side([(1, items.next()), (1, items.next())]))
        .collect()
}
