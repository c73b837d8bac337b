//! One topic: what to do, what not to do, what to say, what to know, and the
//! numbers for this moment.

use super::{Context, Page, help};
use crate::content::{self, Kind, PartialDate, Statement};
use crate::language::{Language, Text};
use crate::theme::{self, Icon, Metrics, Role};
use crate::widget::{self, Element, Row};

use fluent::FluentArgs;
use iced::widget::{Space, column, row};
use iced::{Center, Color, Fill};

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
}

/// A thing on the page and its place in the order of reading.
type Item<'a> = (usize, Element<'a, Message>);

impl Topic {
    /// The screen of a topic.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }

    /// The topic's id.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Draws the screen.
    pub fn view<'a>(&self, ctx: &Context<'a>) -> Page<'a, Message> {
        let Some(topic) = ctx.edition.content.topic(&self.id) else {
            return Page::of([ctx.words("missing-text", Role::Body).into()]);
        };

        let mut order = Order(0);
        let mut head = vec![order.item(title(ctx, topic))];
        if topic.whose_warrant {
            head.push(order.item(ask_whose_warrant(ctx)));
        }
        let acts = section(ctx, topic, &[Kind::Do, Kind::Dont], &mut order);
        let mut speech = section(ctx, topic, &[Kind::Say], &mut order);
        let numbers = voice_and_numbers(ctx, topic, !speech.is_empty());
        speech.extend(numbers.into_iter().map(|it| order.item(it)));
        let mut known = section(ctx, topic, &[Kind::Know], &mut order);
        let helpers = helpers(ctx, topic).into_iter().map(|it| order.item(it));
        let helpers: Vec<_> = helpers.collect();

        let mut rows = singly(head);
        if ctx.metrics.is_wide() {
            let heading = known.drain(..known.len().min(1)).collect();

            rows.extend(side_by_side(acts, speech, [11, 9]));
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

/// Numbers the things on the page in the order of reading.
struct Order(usize);

impl Order {
    fn item<'a>(&mut self, element: Element<'a, Message>) -> Item<'a> {
        self.0 += 1;

        (self.0 - 1, element)
    }
}

/// The headings and cards of some kinds of statement. The first heading stands
/// beside another; a later one is one thing with its first card, so that a long
/// text next to it does not pull them apart.
fn section<'a>(
    ctx: &Context<'a>,
    topic: &'a content::Topic,
    kinds: &[Kind],
    order: &mut Order,
) -> Vec<Item<'a>> {
    let mut items = Vec::new();

    for kind in kinds {
        let statements = topic.statements.iter().filter(|it| it.kind == *kind);
        let mut cards = statements.map(|it| statement(ctx, it)).peekable();
        if cards.peek().is_none() {
            continue;
        }

        let heading = section_heading(ctx, *kind);
        let first = if items.is_empty() { None } else { cards.next() };
        let head = headed(ctx, [Some(heading), first].into_iter().flatten());

        items.push(order.item(head));
        items.extend(cards.map(|card| order.item(card)));
    }

    items
}

/// Things that stay together, one above the other.
fn headed<'a>(
    ctx: &Context<'a>,
    things: impl IntoIterator<Item = Element<'a, Message>>,
) -> Element<'a, Message> {
    iced::widget::Column::with_children(things)
        .spacing(ctx.metrics.gap())
        .into()
}

/// The way to the question whose warrant a paper is.
fn ask_whose_warrant<'a>(ctx: &Context<'a>) -> Element<'a, Message> {
    widget::tile(
        &ctx.metrics,
        Icon::named("file-text"),
        ctx.text("warrant-title"),
        ctx.metrics.target(),
        Message::WarrantAsked,
    )
}

/// The topic's name beside its drawing, or its pictogram if it has none.
fn title<'a>(ctx: &Context<'a>, topic: &'a content::Topic) -> Element<'a, Message> {
    let metrics = &ctx.metrics;
    let name = ctx.text(topic.title.as_str());
    let words: Element<'a, Message> = match ctx.zapotec(topic.title.as_str()) {
        // The published word first and bold, what it means beside it.
        Some(own) => row![
            widget::words(metrics, own, Role::Title),
            widget::words(metrics, name, Role::Title)
                .font(theme::regular(Language::Spanish))
                .width(Fill),
        ]
        .spacing(metrics.gap() * 2.0)
        .into(),
        None => widget::words(metrics, name, Role::Title).width(Fill).into(),
    };

    match topic.picture {
        Some(picture) if has_room_beside(metrics) => row![widget::picture(metrics, picture), words]
            .spacing(metrics.gap() * 2.0)
            .align_y(Center)
            .into(),
        Some(picture) => column![widget::picture(metrics, picture), words]
            .spacing(metrics.gap())
            .into(),
        None => {
            let sign = Icon::named(topic.icon.as_str());
            let sign = widget::icon(sign, metrics.size(Role::Title) * 1.1, theme::TEAL);

            row![sign, words]
                .spacing(metrics.gap() * 1.5)
                .align_y(Center)
                .into()
        }
    }
}

/// Whether the topic's name has room beside its drawing.
fn has_room_beside(metrics: &Metrics) -> bool {
    let room = metrics.window.width - widget::picture::width(metrics);

    room >= metrics.size(Role::Title) * 11.0
}

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

fn section_heading<'a>(ctx: &Context<'a>, kind: Kind) -> Element<'a, Message> {
    let (sign, _, heading, color) = face(kind);

    widget::heading(&ctx.metrics, Icon::named(sign), ctx.text(heading), color)
}

/// The card of one statement.
pub(super) fn statement<'a, Message: 'a>(
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

/// The place of a recorded voice, and the numbers for this moment. In the
/// column beside the acts a heading alone would be pulled away from its first
/// number by a long text next to it; so the two are one thing, unless the
/// heading begins the column and has a heading next to it.
fn voice_and_numbers<'a>(
    ctx: &Context<'a>,
    topic: &'a content::Topic,
    follows_speech: bool,
) -> Vec<Element<'a, Message>> {
    let metrics = &ctx.metrics;
    let mut cards = topic
        .hotlines
        .iter()
        .filter_map(|id| ctx.edition.content.hotline(id))
        .map(|hotline| help::number_card(ctx, hotline))
        .peekable();
    let heading = cards.peek().is_some().then(|| {
        widget::heading(
            metrics,
            Icon::named("phone-call"),
            ctx.text("topic-numbers"),
            theme::TEAL,
        )
    });

    if follows_speech {
        let first = cards.next();
        let head = headed(ctx, voice(ctx).into_iter().chain(heading).chain(first));

        std::iter::once(head).chain(cards).collect()
    } else {
        let first = cards.next();
        let first = headed(ctx, voice(ctx).into_iter().chain(first));

        heading
            .into_iter()
            .chain(std::iter::once(first))
            .chain(cards)
            .collect()
    }
}

/// The place of a recorded voice: in Zapotec mode it says that there is none
/// yet.
fn voice<'a>(ctx: &Context<'a>) -> Option<Element<'a, Message>> {
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

/// Who can help, and what the page rests on.
fn helpers<'a>(ctx: &Context<'a>, topic: &'a content::Topic) -> Vec<Element<'a, Message>> {
    let metrics = &ctx.metrics;
    let organizations: Vec<_> = topic
        .organizations
        .iter()
        .filter_map(|id| ctx.edition.content.organization(id))
        .collect();
    let mut rows = Vec::new();

    if !organizations.is_empty() {
        rows.push(widget::heading(
            metrics,
            Icon::named("users"),
            ctx.text("topic-helpers"),
            theme::TEAL,
        ));
        rows.extend(
            organizations
                .into_iter()
                .map(|organization| help::organization_card(ctx, organization)),
        );
    }
    if let Some(sources) = sources(ctx, topic) {
        rows.push(widget::words(metrics, sources, Role::Quiet).into());
    }

    rows
}

/// How many sources the page has and how old its oldest information is.
fn sources<'a>(ctx: &Context<'a>, topic: &content::Topic) -> Option<Text<'a>> {
    let sources: std::collections::BTreeSet<_> =
        topic.statements.iter().flat_map(|it| &it.sources).collect();
    let oldest = topic.statements.iter().map(|it| it.as_of).min()?;
    let mut arguments = FluentArgs::new();
    arguments.set("count", sources.len());
    arguments.set("date", ctx.date(PartialDate::Day(oldest)));

    Some(ctx.format("topic-sources", &arguments))
}

/// One list, a row for each thing.
fn singly(items: Vec<Item<'_>>) -> Vec<Row<'_, Message>> {
    items
        .into_iter()
        .map(|(key, element)| Row::new(key, element))
        .collect()
}

/// Two lists next to each other, a row for each pair.
fn side_by_side<'a>(
    left: Vec<Item<'a>>,
    right: Vec<Item<'a>>,
    weights: [u16; 2],
) -> Vec<Row<'a, Message>> {
    let count = left.len().max(right.len());
    let (mut left, mut right) = (left.into_iter(), right.into_iter());

    (0..count)
        .map(|_| pair([left.next(), right.next()], weights))
        .collect()
}

/// One list in rows of two.
fn in_pairs(items: Vec<Item<'_>>) -> Vec<Row<'_, Message>> {
    let count = items.len().div_ceil(2);
    let mut items = items.into_iter();

    (0..count)
        .map(|_| pair([items.next(), items.next()], [1, 1]))
        .collect()
}

/// Two things next to each other, of which one may be missing.
fn pair(items: [Option<Item<'_>>; 2], weights: [u16; 2]) -> Row<'_, Message> {
    let mut keys = Vec::new();
    let cells = weights.into_iter().zip(items).map(|(weight, item)| {
        let cell = item.map_or_else(
            || Space::new().into(),
            |(key, element)| {
                keys.push(key);
                element
            },
        );

        (weight, cell)
    });
    let cells = cells.collect();

    Row::of(keys, cells)
}
