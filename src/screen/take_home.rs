//! Something to carry home: a code that a phone's camera reads without a network, and beside it
//! what stands in it, no more and no less.
//!
//! Both are in the visitor's language alone. Of a second language beside it only how to take the
//! code is said, and that it stays: two languages would not fit into one code, and what is read
//! beside it would no longer be what is taken. Whoever wants it in the other one changes language.

mod code;
mod kept;
mod thing;

use super::page::{Item, Order, singly};
use super::part::bilingual::both_styled;
use super::{Action, Component, Context, OFFICER, Page};
use crate::content::Content;
use crate::language::{Text, format};
use crate::theme::{Icon, TextSize, TextStyle};
use crate::widget::{self, Element, fit, frame};
use code::{Code, quiet};
use kept::{Kept, Made, MadePart};
use thing::Thing;

use fluent::FluentArgs;
use iced::widget::{Column, column, container};
use iced::{Fill, Size};

use std::sync::Arc;

/// Ids of those of which the screens are among all screens.
const SHOWN: [&str; 3] = ["home-door", "888-624-4752", OFFICER];

/// What the screen remembers: what is carried home, by its id, and how often the next part was
/// asked for.
#[derive(Debug, Clone, PartialEq)]
pub struct TakeHome {
    id: String,
    /// The lines of the card that the visitor has put together, in groups, if it is one.
    card: Option<Vec<Vec<String>>>,
    turns: usize,
    kept: Kept,
}

/// What can happen on it.
#[derive(Debug, Clone)]
pub enum Message {
    /// The next code is to be shown.
    NextAsked,
}

impl TakeHome {
    /// The screen of a topic, a number, an event or the lines for an officer, by its id.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            card: None,
            turns: 0,
            kept: Kept::default(),
        }
    }

    /// The screen of a card that the visitor has put together: its lines in groups, which are all
    /// that is carried.
    pub fn of_card(id: impl Into<String>, groups: Vec<Vec<String>>) -> Self {
        Self {
            card: Some(groups),
            ..Self::new(id)
        }
    }

    /// Some of these screens, for those who look at all screens.
    pub fn shown(content: &Content) -> impl Iterator<Item = Self> {
        let shown = SHOWN.into_iter().map(Self::new);

        shown.filter(|it| it.is_in(content))
    }

    /// Whether the content has what is to be carried.
    pub fn is_in(&self, content: &Content) -> bool {
        Thing::of_content(content, &self.id).is_some()
    }

    fn made<'a>(&self, context: &Context<'a>, thing: &Thing<'a>) -> Option<Arc<Made>> {
        self.kept
            .made(thing.key(context.language), || thing.made(context))
    }
}

impl Component for TakeHome {
    type Message = Message;

    fn id(&self) -> String {
        format!("take-home:{}", self.id)
    }

    /// A number that grows with every part, so that each begins at its top.
    fn step(&self) -> u64 {
        u64::try_from(self.turns).unwrap_or_default()
    }

    fn update(&mut self, message: Message) -> Action {
        let Message::NextAsked = message;
        self.turns = self.turns.wrapping_add(1);

        Action::None
    }

    /// Draws the screen: the code at the left, or on top where the display is upright; and beside
    /// it how to take it, that it stays, and what it says.
    fn view<'a>(&self, context: &Context<'a>) -> Page<'a, Message> {
        let card = self.card.clone().map(Thing::Card);
        let thing = card.or_else(|| Thing::find(context, &self.id));
        let made = thing.as_ref().and_then(|it| self.made(context, it));
        let parts = made.as_ref().map_or(0, |it| it.parts.len());
        let place = self.turns.checked_rem(parts).unwrap_or_default();
        let Some(part) = made.as_ref().and_then(|it| it.parts.get(place)) else {
            return Page::of([
                context.title(Icon::QR_CODE, "take-home"),
                context.styled("missing-text", TextStyle::Body).into(),
            ]);
        };
        let counted = (parts > 1).then(|| counted(context, place + 1, parts));
        let why_not = thing.and_then(|it| it.why_not(context));
        let symbol = part.symbol().filter(|_| why_not.is_none());
        let code = symbol.and_then(|it| Code::of(context, it));
        let is_over = code.as_ref().is_some_and(|it| it.has_room_over);
        let (over, beside) = if is_over {
            (counted, None)
        } else {
            (None, counted)
        };
        let rows = Rows {
            beside: code.as_ref().map(|it| it.beside(context)),
            has_next: parts > 1,
            counted: beside,
            why_not,
        };
        let page = Page::new(singly(rows.items(context, part)));
        let code = code.map(|it| it.view(context, over));

        match code {
            None => page,
            Some(code) if context.metrics.is_upright() => page.header(code),
            Some(code) => page.leading(code),
        }
    }
}

/// Which of several codes it is.
fn counted<'a>(context: &Context<'a>, part: usize, parts: usize) -> Text<'a> {
    let number = |it| {
        let it = i64::try_from(it).unwrap_or(i64::MAX);

        format::number(context.language, it)
    };
    let mut arguments = FluentArgs::new();
    arguments.set("page", number(part));
    arguments.set("pages", number(parts));

    context.format("take-home-part", &arguments)
}

/// What stands beside the code.
struct Rows<'a> {
    /// Width that the code takes beside it, in logical pixels, if there is one.
    beside: Option<f32>,
    has_next: bool,
    /// Which of several codes it is, where that has no room over it.
    counted: Option<Text<'a>>,
    /// The message that says why there is none, if that is known.
    why_not: Option<&'static str>,
}

impl<'a> Rows<'a> {
    /// How to take it, the way to the next one, that it stays on the phone, and what it says.
    fn items(self, context: &Context<'a>, part: &MadePart) -> Vec<Item<'a, Message>> {
        let beside = self.beside;
        let mut order = Order::default();
        let mut items = order.items([context.title(Icon::QR_CODE, "take-home")]);
        let how = beside.map(|it| how(context, it));
        let why_not = self
            .why_not
            .map(|it| both_styled(context, it, TextStyle::Strong));
        items.extend(order.items(how.or(why_not)));
        order.skip_to(2);
        items.extend(order.items(self.next(context)));
        order.skip_to(3);
        items.extend(order.items(beside.map(|_| stays(context))));
        order.skip_to(4);
        items.extend(order.items(written(context, part)));

        items
    }

    /// The way to the next code.
    fn next(self, context: &Context<'a>) -> Option<Element<'a, Message>> {
        let metrics = &context.metrics;
        let label = context.label("take-home-next");
        let next = || widget::chip(metrics, label, false, Message::NextAsked);
        let counted = self.counted.map(|it| {
            let height = metrics.target();

            container(quiet(context, it)).center_y(height).into()
        });

        self.has_next
            .then(|| widget::choices(metrics, counted.into_iter().chain([next()]).collect()))
    }
}

/// How to take it, in the languages of the page, one under the other. It is seen without
/// scrolling: where large text has no room for that, it is smaller, down to the usual size.
fn how<'a>(context: &Context<'a>, beside: f32) -> Element<'a, Message> {
    const ID: &str = "take-home-how";
    let metrics = &context.metrics;
    let gap = metrics.gap();
    let second = context.in_second().map(|it| it.text(ID));
    let texts: Vec<_> = std::iter::once(context.text(ID)).chain(second).collect();
    let width = metrics.inner_width() - beside;
    let title = metrics.size(TextStyle::Title);
    let title = fit::height(&context.text("take-home"), true, title, width - title - gap);
    let pagers = frame::strip_height(metrics) + gap;
    let room = Size::new(
        width,
        context.page_height - metrics.margin() - title - gap - pagers,
    );
    let largest = metrics.size(TextStyle::Strong);
    let usual = metrics.with_text(TextSize::Medium).size(TextStyle::Strong);
    let size = if beside > 0.0 {
        fit::fitted(&texts, room, 0.0, largest, usual.min(largest))
    } else {
        largest
    };
    let lines = texts.into_iter().map(|text| {
        widget::sized_text(metrics, text, TextStyle::Strong, size)
            .width(Fill)
            .into()
    });

    Column::with_children(lines).into()
}

/// That it stays on the phone, in the languages of the page, one under the other.
fn stays<'a>(context: &Context<'a>) -> Element<'a, Message> {
    let line = |context: &Context<'a>| {
        let line = context.styled("take-home-stays", TextStyle::Body);

        line.width(Fill)
    };

    column![line(&context.alone())]
        .push(context.in_second().map(|it| line(&it)))
        .spacing(context.metrics.gap() / 2.0)
        .into()
}

/// What the code says, a card for each of its groups.
fn written<'a>(context: &Context<'a>, part: &MadePart) -> Vec<Element<'a, Message>> {
    let cards = part.groups.iter().enumerate().map(|(place, group)| {
        // What it is, and what stands over several lines.
        let is_headed = place == 0 || part.has_headings && group.len() > 1;
        let lines = group.iter().enumerate().map(|(line, text)| {
            let text_style = if line == 0 && is_headed {
                TextStyle::Strong
            } else {
                TextStyle::Body
            };

            widget::styled(&context.metrics, text.clone(), text_style)
                .width(Fill)
                .into()
        });

        widget::card(&context.metrics, widget::lines(&context.metrics, lines)).into()
    });

    cards.collect()
}
