//! The card that is held up to an officer: English, as large as it will go,
//! and under it what it says in the other languages of the page. A touch on a line
//! shows that line alone.

use super::page::{Order, singly};
use super::part::bilingual::{both, both_of};
use super::part::{held_up, idle_question, statement, take_home};
use super::{Action, Component, Context, Door, OFFICER, Page, Screen};
use crate::content::{Kind, Statement};
use crate::language::Text;
use crate::theme::{self, ColorRole, Icon, Metrics, TextSize, TextStyle};
use crate::widget::{self, Button, Element, fit, style};

use iced::widget::{Column, container};
use iced::{Background, Fill, Padding, Size};

/// The part of the page that the English may take.
const SHARE: f32 = 0.72;

/// The same of a line alone, and of all while the question stands under them whether anyone is
/// still here.
const SHARE_ALONE: f32 = 0.68;
const SHARE_WHILE_ASKING: f32 = 0.56;

/// Height of capitals at most, in millimetres: of all lines, and of a line alone.
const LARGEST: f32 = 20.0;
const LARGEST_ALONE: f32 = 30.0;

/// Height of a line of the English as a multiple of its size. It has no marks over its capitals,
/// so its lines stand closer than those of other texts.
const LINE: f32 = 1.13;

/// How much larger than its translation the English is at least.
const LARGER: f32 = 1.2;

/// Steps by which the English is made smaller until it fits.
const STEP: f32 = 0.98;

/// What the screen remembers: the line that is shown alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Officer {
    alone: Option<usize>,
}

/// What can happen on it.
#[derive(Debug, Clone)]
pub enum Message {
    /// The visitor is still here.
    Stayed,
    /// Everything is to be forgotten.
    StartedOver,
    /// A line was touched, by its place on the card.
    LineTouched(usize),
    /// Somebody asks where the lines come from.
    SourcesAsked,
    /// The lines are to be carried home.
    TakeHomeAsked,
}

impl Component for Officer {
    type Message = Message;

    fn id(&self) -> String {
        "officer".to_owned()
    }

    fn door(&self) -> Option<Door> {
        Some((Icon::SHIELD, "door-officer"))
    }

    fn update(&mut self, message: Message) -> Action {
        match message {
            Message::Stayed => Action::Stay,
            Message::StartedOver => Action::Clear,
            // *Back* leads to all lines again.
            Message::LineTouched(place) => {
                Action::Open(Screen::Officer(Self { alone: Some(place) }))
            }
            Message::SourcesAsked => Action::Open(Screen::sources(OFFICER)),
            Message::TakeHomeAsked => Action::Open(Screen::take_home(OFFICER)),
        }
    }

    /// Draws the screen. The question whether anyone is still here takes the
    /// place of the translation and never covers the English; where it has no room there, as on
    /// the smallest displays, it comes first and the English scrolls under it.
    fn view<'a>(&self, context: &Context<'a>) -> Page<'a, Message> {
        let lines = self.lines(context);
        let card = Card::of(context, &lines, self.alone.is_some());
        let left = context.page_height - card.height - context.metrics.margin();
        let has_question_room = left >= idle_question::least_room(&context.metrics);
        let page = if let Some(seconds) = context.idle {
            let room = if has_question_room {
                left
            } else {
                context.page_height
            };
            let room = Size::new(context.metrics.inner_width(), room);

            Page::of([idle_question::card(
                context,
                room,
                seconds,
                (Message::Stayed, Message::StartedOver),
            )])
        } else if self.alone.is_some() {
            Page::of(meaning(context, &card, &lines))
        } else {
            whole_meaning(context, &card, &lines)
        };

        // On the smallest displays, where hardly a line has room under it, it scrolls.
        let has_room = card.height <= held_up::most(context, 1.0);
        let is_whole = self.alone.is_none();
        let view = card.view(context, &lines, is_whole);
        if context.idle.is_some() && !has_question_room {
            page.under(view)
        } else if has_room || context.idle.is_some() || !is_whole {
            page.above(view)
        } else {
            page.over(Order::default().item(view))
        }
    }
}

impl Officer {
    /// The lines that are shown, each with its place on the card.
    fn lines<'a>(&self, context: &Context<'a>) -> Vec<(usize, &'a Statement)> {
        let all = context.edition.content.officer.iter().enumerate();

        all.filter(|(_, it)| it.kind == Kind::Say)
            .filter(|(place, _)| self.alone.is_none_or(|alone| alone == *place))
            .collect()
    }
}

/// How the English stands on its card, in logical pixels and the same at every size of text:
/// only the translation grows.
#[derive(Clone, Copy)]
struct Card {
    metrics: Metrics,
    size: f32,
    height: f32,
    /// Whether every line is high enough to be touched.
    is_touched: bool,
}

impl Card {
    /// The largest size at which all lines stand without scrolling.
    fn of(context: &Context<'_>, lines: &[(usize, &Statement)], is_alone: bool) -> Self {
        let metrics = context.metrics.with_text(TextSize::Medium);
        let page = context.page_height;
        let height = if context.idle.is_some() {
            page * SHARE_WHILE_ASKING
        } else if is_alone {
            held_up::most(context, SHARE_ALONE)
        } else {
            held_up::most(context, SHARE)
        };
        let texts: Vec<_> = lines
            .iter()
            .map(|(_, it)| context.english(it.id.as_str()))
            .collect();
        let largest = if is_alone { LARGEST_ALONE } else { LARGEST };
        let card = Self {
            metrics,
            size: metrics.mm(largest) / theme::CAP_HEIGHT,
            height,
            is_touched: true,
        };
        // On the smallest displays lines that are read stand closer than what can be touched.
        let touched = card.fitted(&texts);
        if touched.height <= card.height {
            return touched;
        }

        Self {
            is_touched: false,
            ..card
        }
        .fitted(&texts)
    }

    /// The same at the largest size at which the lines have room, or at the least.
    fn fitted(self, texts: &[Text<'_>]) -> Self {
        let least = self.metrics.least_size() * LARGER;
        let mut card = self;
        while card.size > least && !card.has_room(texts) {
            card.size = (card.size * STEP).max(least);
        }
        // No line is cut.
        card.height += (card.needed(texts) - card.room().height).max(0.0);

        card
    }

    fn around(&self) -> f32 {
        self.metrics.mm(1.6)
    }

    fn padding(&self) -> Padding {
        Padding::from([self.metrics.mm(1.0), self.metrics.mm(4.0)])
    }

    /// Room for the lines under the heading.
    fn room(&self) -> Size {
        let metrics = &self.metrics;
        let padding = self.padding();
        let around = 2.0 * self.around() + 2.0 * border(metrics);
        let heading = metrics.least_size() * theme::line_height(crate::language::Language::English);

        Size::new(
            metrics.window.width - around - padding.left - padding.right,
            self.height - around - padding.top - padding.bottom - heading,
        )
    }

    fn line_height(&self, text: &Text<'_>, room: f32) -> f32 {
        let loose = fit::height(text, true, self.size, room);

        loose * LINE / theme::line_height(text.spoken)
    }

    /// Height that the lines need.
    fn needed(&self, texts: &[Text<'_>]) -> f32 {
        let room = self.room();
        let target = self.metrics.target();
        let gaps = self.metrics.gap() * texts.len() as f32;
        let lines = texts.iter().map(|text| {
            let height = self.line_height(text, room.width);

            if self.is_touched {
                height.max(target)
            } else {
                height
            }
        });

        lines.sum::<f32>() + gaps
    }

    fn has_room(&self, texts: &[Text<'_>]) -> bool {
        let room = self.room();
        let is_narrow = texts
            .iter()
            .all(|text| fit::longest_run(text, true, self.size) <= room.width);

        is_narrow && self.needed(texts) <= room.height
    }

    /// Draws the card.
    fn view<'a>(
        &self,
        context: &Context<'a>,
        lines: &[(usize, &'a Statement)],
        is_whole: bool,
    ) -> Element<'a, Message> {
        let metrics = &self.metrics;
        let can_touch = is_whole && self.is_touched;
        let heading = widget::sized_text(
            metrics,
            context.english("officer-heading"),
            TextStyle::QuietStrong,
            metrics.least_size(),
        );
        let lines = lines.iter().map(|(place, statement)| {
            let line = context.english(statement.id.as_str());
            let line = widget::sized_text(metrics, line, TextStyle::Strong, self.size)
                .line_height(LINE)
                .width(Fill);
            let least = if can_touch { metrics.target() } else { 0.0 };
            let line = widget::at_least(least, line);

            // A line that stands alone is held up and does not change when it is touched.
            Button::new(metrics, line, ColorRole::Card, Message::LineTouched(*place))
                .enabled(can_touch)
                .width(Fill)
                .into()
        });
        let lines = Column::with_children(std::iter::once(heading.into()).chain(lines))
            .spacing(metrics.gap())
            .width(Fill);
        let padding = self.padding();
        let inside =
            self.height - 2.0 * (self.around() + border(metrics)) - padding.top - padding.bottom;
        let line = style::outline(metrics, ColorRole::Dont).width(border(metrics));
        let ground = metrics.color(ColorRole::Card);
        let card = container(widget::at_least(inside, lines))
            .width(Fill)
            .padding(Padding {
                top: padding.top + border(metrics),
                right: padding.right + border(metrics),
                bottom: padding.bottom + border(metrics),
                left: padding.left + border(metrics),
            })
            .style(move |_theme| container::Style {
                background: Some(Background::Color(ground)),
                border: line,
                ..container::Style::default()
            });

        container(card)
            .width(Fill)
            .height(self.height)
            .padding(self.around())
            .into()
    }

    /// Size of the translation under it, which is always smaller.
    fn under(&self, metrics: &Metrics, text_style: TextStyle) -> f32 {
        metrics
            .size(text_style)
            .min(self.size / LARGER)
            .max(metrics.least_size())
    }
}

/// Thickness of the line around the card, by which a red card is known.
fn border(metrics: &Metrics) -> f32 {
    metrics.mm(1.4)
}

/// What lines say in the languages on the page but English.
fn meaning<'a>(
    context: &Context<'a>,
    card: &Card,
    lines: &[(usize, &'a Statement)],
) -> Vec<Element<'a, Message>> {
    let size = card.under(&context.metrics, TextStyle::Body);
    let Some(translated) = context.translated() else {
        return Vec::new();
    };

    lines
        .iter()
        .map(|(_, statement)| {
            both_of(&translated, |context| {
                let text = context.text(statement.id.as_str());

                widget::sized_text(&context.metrics, text, TextStyle::Body, size)
                    .width(Fill)
                    .into()
            })
        })
        .collect()
}

/// What the card says in the languages on the page but English, what to know of it, whether it
/// is overdue, and the way to its sources.
fn whole_meaning<'a>(
    context: &Context<'a>,
    card: &Card,
    lines: &[(usize, &'a Statement)],
) -> Page<'a, Message> {
    let officer = &context.edition.content.officer;
    let mut order = Order::default();
    // The card has the first number where it scrolls. What follows keeps its numbers where
    // there is no translation.
    order.skip_to(1);
    let mut items = order.items(meaning(context, card, lines));
    order.skip_to(1 + officer.len());
    let size = card.under(&context.metrics, TextStyle::Quiet);
    let note = |id: &'a str| {
        both_of(context, |context| {
            widget::sized_text(&context.metrics, context.text(id), TextStyle::Quiet, size)
                .width(Fill)
                .into()
        })
    };
    let overdue = both(context, |context| [statement::overdue(context, officer)]);

    let notes = officer.iter().filter(|it| it.kind != Kind::Say);
    let notes = notes.map(|it| note(it.id.as_str()));

    items.extend(order.items(notes.chain([note("officer-alone")])));
    items.extend(order.items(overdue.into_iter().chain([ways(context)])));

    Page::new(singly(items))
}

/// The ways to the sources, and to what is carried home.
fn ways<'a>(context: &Context<'a>) -> Element<'a, Message> {
    let metrics = &context.metrics;
    let label = context.label("sources-title");
    let sources = widget::chip(metrics, label, false, Message::SourcesAsked);
    let take_home = take_home::chip(context, Message::TakeHomeAsked);

    widget::choices(metrics, std::iter::once(sources).chain(take_home).collect())
}
