//! All topics in three groups, and the doors that are always at hand.

use super::page::{Item, Order, side_by_side, singly};
use super::part::bilingual::both_styled;
use super::{Action, Component, Context, Page, Screen};
use crate::content::Group;
use crate::theme::{self, Metrics, TextStyle};
use crate::widget::{self, Element};

use iced::widget::{Space, column, container};

/// Least height of a tile, in millimetres.
const TILE: f32 = 27.0;

/// What the screen remembers: the group that is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Home {
    group: Group,
}

impl Default for Home {
    fn default() -> Self {
        Self {
            group: Group::RightNow,
        }
    }
}

/// What can happen on it.
#[derive(Debug, Clone)]
pub enum Message {
    /// Another group was chosen.
    GroupChosen(Group),
    /// A topic was chosen, by its id.
    TopicChosen(String),
    /// The door to a screen was touched.
    DoorChosen(Screen),
}

/// The screens whose doors are always at hand, in the order of the doors.
pub fn doors() -> Vec<Screen> {
    vec![
        Screen::Officer(Default::default()),
        Screen::Warrant(Default::default()),
        Screen::ISpeak(Default::default()),
        Screen::Help(Default::default()),
        Screen::Events(Default::default()),
    ]
}

impl Component for Home {
    type Message = Message;

    fn id(&self) -> String {
        "home".to_owned()
    }

    fn update(&mut self, message: Message) -> Action {
        match message {
            Message::GroupChosen(group) => {
                self.group = group;

                Action::None
            }
            Message::TopicChosen(id) => Action::Open(Screen::topic(id)),
            Message::DoorChosen(screen) => Action::Open(screen),
        }
    }

    fn view<'a>(&self, context: &Context<'a>) -> Page<'a, Message> {
        let metrics = &context.metrics;
        let title = widget::title(metrics, None, context.label("home-title"));

        let mut order = Order::default();
        let main = order.items([title, self.groups(context), self.tiles(context)]);
        let doors = order.item(door_grid(context));

        Page::new(if has_side(context) {
            let main = Item::stack(main, metrics.gap());

            vec![side_by_side([(3, Some(main)), (1, Some(doors))]).at_least(1.0)]
        } else {
            singly(main.into_iter().chain([doors]).collect())
        })
    }
}

impl Home {
    fn groups<'a>(&self, context: &Context<'a>) -> Element<'a, Message> {
        let chips = Group::ALL
            .iter()
            .map(|group| {
                widget::chip(
                    &context.metrics,
                    context.label(group_message(*group)),
                    *group == self.group,
                    Message::GroupChosen(*group),
                )
            })
            .collect();

        widget::choices(&context.metrics, chips)
    }

    fn tiles<'a>(&self, context: &Context<'a>) -> Element<'a, Message> {
        let metrics = &context.metrics;
        let topics: Vec<_> = context
            .edition
            .content
            .topics_in(self.group)
            .map(|topic| (topic, context.labelled(topic.title.as_str())))
            .collect();
        let per_row = tiles_per_row(metrics);
        let mut tiles = Vec::new();
        for row in topics.chunks(per_row) {
            // Two languages take more lines, and some more than others.
            let height = row
                .iter()
                .filter(|_| context.second.is_some())
                .map(|(_, label)| widget::tile::tile_height(metrics, label, tile_width(context)))
                .fold(metrics.mm(TILE), f32::max);

            tiles.extend(row.iter().map(|(topic, label)| {
                widget::tile(
                    metrics,
                    topic.icon,
                    label.clone(),
                    height,
                    Message::TopicChosen(topic.id.to_string()),
                )
            }));
        }

        if tiles.is_empty() {
            return widget::card(
                metrics,
                both_styled(context, "group-empty", TextStyle::Body),
            )
            .into();
        }

        grid(metrics, per_row, tiles)
    }
}

fn group_message(group: Group) -> &'static str {
    match group {
        Group::RightNow => "group-right-now",
        Group::FindAndPlan => "group-find-and-plan",
        Group::Everyday => "group-everyday",
    }
}

/// Whether the doors stand beside the tiles, all in sight, and not under them: in
/// two languages they need room for two lines.
pub fn has_side(context: &Context<'_>) -> bool {
    let metrics = &context.metrics;
    let lines = theme::highest_line() + theme::second_highest_line();
    let least = widget::tile::door_height(metrics, metrics.least_size() * lines);

    metrics.is_landscape_wide() && (context.second.is_none() || door_height(context) >= least)
}

/// Height of a door beside the tiles: all together are as high as the page.
fn door_height(context: &Context<'_>) -> f32 {
    let metrics = &context.metrics;
    let room = context.page_height - widget::frame::strip_height(metrics) - metrics.margin();
    let count = doors().len() as f32;

    (room - metrics.gap() * count) / count
}

fn tiles_per_row(metrics: &Metrics) -> usize {
    match metrics.ems() {
        ems if ems >= 46.0 => 3,
        ems if ems >= 24.0 => 2,
        _ => 1,
    }
}

/// Width of a tile, in logical pixels.
fn tile_width(context: &Context<'_>) -> f32 {
    let metrics = &context.metrics;
    let gap = metrics.gap();
    let per_row = tiles_per_row(metrics) as f32;
    let room = if has_side(context) {
        (metrics.inner_width() - gap) * 3.0 / 4.0
    } else {
        metrics.inner_width()
    };

    (room - gap * (per_row - 1.0)) / per_row
}

/// The doors: beside the tiles one above the other, as high as the page; else in
/// as many columns as tiles.
fn door_grid<'a>(context: &Context<'a>) -> Element<'a, Message> {
    let metrics = &context.metrics;
    let gap = metrics.gap();
    let inside = metrics.inner_width();
    let (per_row, width, height) = if has_side(context) {
        (1, (inside - gap) / 4.0, Some(door_height(context)))
    } else {
        let per_row = tiles_per_row(metrics);
        let gaps = gap * (per_row - 1) as f32;

        (per_row, (inside - gaps) / per_row as f32, None)
    };
    let doors = doors().into_iter().filter_map(|screen| {
        let (sign, label) = screen.door()?;
        let label = context.label(label);
        // In two languages the longest label may need more than its share.
        let height = height.map(|share| match label.second {
            None => share,
            Some(_) => share.max(widget::tile::least_door_height(metrics, &label, width)),
        });
        let is_double = context.second.is_some();
        let door = widget::door(
            metrics,
            sign,
            label,
            width,
            height,
            Message::DoorChosen(screen),
        );

        // Tiles in two languages may be higher than the page.
        Some(match height.filter(|_| is_double) {
            Some(height) => container(door).height(height).into(),
            None => door,
        })
    });

    grid(metrics, per_row, doors.collect())
}

/// Things of equal width in rows.
fn grid<'a>(
    metrics: &Metrics,
    per_row: usize,
    things: Vec<Element<'a, Message>>,
) -> Element<'a, Message> {
    let mut rows = column![].spacing(metrics.gap());
    let mut things = things.into_iter().peekable();
    while things.peek().is_some() {
        let row = (0..per_row).map(|_| {
            things
                .next()
                .unwrap_or_else(|| Space::new().width(iced::Fill).into())
        });
        rows = rows.push(iced::widget::Row::with_children(row).spacing(metrics.gap()));
    }

    rows.into()
}
