//! Something to carry home: a code that a phone's camera reads without a network, and beside it
//! what stands in it.

mod contact;
mod event;
mod kept;
mod thing;

use super::page::{Item, Order, singly};
use super::{Action, Component, Context, OFFICER, Page};
use crate::content::Content;
use crate::language::{Language, Script, Text, format, line_break};
use crate::qr::{self, Symbol};
use crate::theme::{self, ColorRole, Icon, TextStyle};
use crate::widget::{self, Element, style};
use kept::{Kept, Made};
use thing::Thing;

use fluent::FluentArgs;
use iced::widget::{Column, column, container};
use iced::{Fill, Padding};

use std::sync::Arc;

/// The part of the window's width that the code may take where the text stands beside it.
const SHARE_OF_WIDTH: f32 = 0.5;

/// The part of the page's height that it may take where the text stands under it.
const SHARE_OF_HEIGHT: f32 = 0.55;

/// The topic and the number whose screens are among all screens.
const SHOWN: [&str; 3] = ["home-door", "888-624-4752", OFFICER];

/// What the screen remembers: what is carried home, by its id, and how often the next part was
/// asked for.
#[derive(Debug, Clone, PartialEq)]
pub struct TakeHome {
    id: String,
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
            turns: 0,
            kept: Kept::default(),
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

    fn made(&self, context: &Context<'_>) -> Option<Arc<Made>> {
        let thing = Thing::find(context, &self.id)?;

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
        let made = self.made(context);
        let parts = made.as_ref().map_or(0, |it| it.parts.len());
        let place = self.turns.checked_rem(parts).unwrap_or_default();
        let Some(part) = made.as_ref().and_then(|it| it.parts.get(place)) else {
            return Page::of([
                context.title(Icon::QR_CODE, "take-home"),
                context.styled("missing-text", TextStyle::Body).into(),
            ]);
        };
        let counted = (parts > 1).then(|| counted(context, place + 1, parts));
        let code = part.symbol().and_then(|it| code(context, it, counted));
        let page = Page::new(singly(rows(
            context,
            &part.lines,
            code.is_some(),
            parts > 1,
        )));

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

/// The code as large as there is room, under the line which of several it is; nothing where it
/// would be too fine to be read.
fn code<'a>(
    context: &Context<'a>,
    symbol: Arc<Symbol>,
    counted: Option<Text<'a>>,
) -> Option<Element<'a, Message>> {
    let metrics = &context.metrics;
    let margin = metrics.margin();
    let is_upright = metrics.is_upright();
    let line = counted.map(|it| {
        let size = metrics.least_size();

        widget::sized_text(metrics, it, TextStyle::QuietStrong, size)
            .width(Fill)
            .center()
    });
    let above = line.as_ref().map_or(0.0, |_| {
        metrics.least_size() * theme::highest_line() + metrics.gap() / 2.0
    });
    let (width, height) = if is_upright {
        (metrics.inner_width(), context.page_height * SHARE_OF_HEIGHT)
    } else {
        (
            metrics.window.width * SHARE_OF_WIDTH - margin,
            context.page_height,
        )
    };
    let density = context.density;
    // A trace, by which it moves to a whole pixel.
    let room = width.min(height - above - margin) - 1.0 / density.scale;
    let size = qr::on_screen(symbol.whole_width(), density.ppi, room, density.scale).ok()?;
    let side = size.side + 1.0 / density.scale;
    let code = widget::code(symbol, size, density.scale);
    let code = Column::new()
        .push(line.map(|it| container(it).width(side)))
        .push(code)
        .spacing(metrics.gap() / 2.0);
    let padding = Padding::new(margin / 2.0);

    Some(if is_upright {
        container(code)
            .center_x(Fill)
            .padding(padding.bottom(0.0))
            .into()
    } else {
        container(code)
            .padding(padding.left(margin).right(0.0))
            .into()
    })
}

/// What stands beside the code: how to take it, the way to the next one, that it stays on the
/// phone, and what it says.
fn rows<'a>(
    context: &Context<'a>,
    lines: &[String],
    has_code: bool,
    has_next: bool,
) -> Vec<Item<'a, Message>> {
    let metrics = &context.metrics;
    let mut order = Order::default();
    let mut items = order.items([context.title(Icon::QR_CODE, "take-home")]);
    if has_code {
        items.extend(order.items([in_each(context, "take-home-how", TextStyle::Strong)]));
    }
    order.skip_to(2);
    let next = has_next.then(|| {
        let next = context.label("take-home-next");

        widget::choices(
            metrics,
            vec![widget::chip(metrics, next, false, Message::NextAsked)],
        )
    });
    items.extend(order.items(next));
    order.skip_to(3);
    items.extend(order.items([written(context, lines)]));
    if has_code {
        items.extend(order.items([in_each(context, "take-home-stays", TextStyle::Body)]));
    }

    items
}

/// A message in the languages of the page, one under the other.
fn in_each<'a>(context: &Context<'a>, id: &str, text_style: TextStyle) -> Element<'a, Message> {
    let line = |context: &Context<'a>| context.styled(id, text_style).width(Fill);
    let second = context.in_second().map(|it| line(&it));

    column![line(&context.alone())]
        .push(second)
        .spacing(context.metrics.gap() / 2.0)
        .into()
}

/// What the code says, line by line; an empty one parts its groups.
fn written<'a>(context: &Context<'a>, lines: &[String]) -> Element<'a, Message> {
    let metrics = &context.metrics;
    let groups = lines.split(|it| it.is_empty()).map(|group| {
        let lines = group.iter().map(|line| {
            let words = line_break::prepare(line).into_owned();
            let text = Text::plain(words, spoken(context.language, line));

            widget::styled(metrics, text, TextStyle::Body)
                .width(Fill)
                .into()
        });

        Column::with_children(lines).into()
    });
    let written = Column::with_children(groups).spacing(metrics.gap());

    container(written)
        .width(Fill)
        .padding(metrics.mm(3.0))
        .style(style::background(metrics, ColorRole::Card))
        .into()
}

/// The language whose face shows a line: that of the reader, but for a line in Latin letters.
fn spoken(language: Language, line: &str) -> Language {
    let reader = language.sentences();

    match Language::of_name(line) {
        Language::English if reader.script() == Script::Latin => reader,
        Language::English => Language::English,
        _ => reader,
    }
}
