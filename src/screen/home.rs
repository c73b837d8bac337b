//! What is happening right now, in drawings, and the doors that are always at hand. Two wide
//! buttons lead to the other topics.

mod doors;
mod layout;

use super::page::{Item, Order, singly};
use super::part::bilingual::both_styled;
use super::{Action, Component, Context, Page, Screen};
use crate::content::{Group, Topic};
use crate::theme::{Icon, TextStyle};
use crate::widget::tile::{TileFace, wide};
use crate::widget::{self, Label};

use layout::HomeLayout;

use iced::advanced::widget::Id;

/// Where the numbers of the tiles begin in the order of reading: under the title, which is not
/// always there.
const TILES: usize = 1;

/// Where those of the buttons to other groups begin: behind the tiles of any group.
const GROUPS: usize = 100;

/// The container of the doors where they stand under the tiles.
pub const DOORS: Id = Id::new("doors");

/// What the screen remembers: the group whose tiles it shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Home {
    group: Group,
}

impl Default for Home {
    fn default() -> Self {
        Self::of(Group::RightNow)
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

impl Home {
    /// The tiles of a group.
    pub fn of(group: Group) -> Self {
        Self { group }
    }

    /// Whether it shows what is happening right now, from where *back* leads nowhere.
    pub fn is_first(self) -> bool {
        self.group == Group::RightNow
    }
}

impl Component for Home {
    type Message = Message;

    fn id(&self) -> String {
        match self.group {
            Group::RightNow => "home".to_owned(),
            group => format!("home:{}", group.id()),
        }
    }

    fn update(&mut self, message: Message) -> Action {
        match message {
            Message::GroupChosen(group) => Action::Open(Screen::Home(Self::of(group))),
            Message::TopicChosen(id) => Action::Open(Screen::topic(id)),
            Message::DoorChosen(screen) => Action::Open(screen),
        }
    }

    fn view<'a>(&self, context: &Context<'a>) -> Page<'a, Message> {
        let topics: Vec<_> = context.edition.content.topics_in(self.group).collect();
        let faces: Vec<_> = topics.iter().map(|topic| face(context, topic)).collect();
        let others: Vec<_> = Group::ALL
            .iter()
            .copied()
            .filter(|group| *group != self.group)
            .map(|group| (group, context.label(group_message(group))))
            .collect();
        let doors = doors::Doors::of(context);
        let layout = HomeLayout::of(context, *self, &faces, &others, doors.place());
        let page = Page::new(singly(self.items(context, &layout, &topics, faces, others)));

        doors.stand_by(context, page)
    }
}

impl Home {
    /// The title if there is room, the tiles in rows, and the buttons to the other groups.
    fn items<'a>(
        &self,
        context: &Context<'a>,
        layout: &HomeLayout,
        topics: &[&'a Topic],
        faces: Vec<TileFace<'a>>,
        others: Vec<(Group, Label<'a>)>,
    ) -> Vec<Item<'a, Message>> {
        let metrics = &context.metrics;
        let mut order = Order::default();
        let mut items = Vec::new();
        if layout.has_title {
            let title = if self.is_first() {
                "home-title"
            } else {
                group_message(self.group)
            };
            items.push(order.item(widget::title(metrics, None, context.label(title))));
        }
        order.skip_to(TILES);

        let mut tiles = topics.iter().zip(faces);
        for size in &layout.tiles {
            let row = tiles.by_ref().take(layout.per_row).map(|(topic, face)| {
                let chosen = Message::TopicChosen(topic.id.to_string());

                order.item(widget::picture_tile(metrics, face, *size, chosen))
            });
            let row = row.collect();
            items.push(Item::abreast(row, layout.per_row, metrics.gap()));
        }
        if topics.is_empty() {
            let empty = both_styled(context, "group-empty", TextStyle::Body);
            items.push(order.item(widget::card(metrics, empty)));
        }

        order.skip_to(GROUPS);
        let buttons: Vec<_> = others
            .into_iter()
            .map(|(group, label)| {
                let chosen = Message::GroupChosen(group);

                order.item(wide(
                    metrics,
                    group_sign(group),
                    label,
                    layout.others,
                    chosen,
                ))
            })
            .collect();
        if layout.per_row > 1 {
            let count = buttons.len();
            items.push(Item::abreast(buttons, count, metrics.gap()));
        } else {
            items.extend(buttons);
        }

        items
    }
}

fn face<'a>(context: &Context<'a>, topic: &'a Topic) -> TileFace<'a> {
    TileFace {
        picture: topic.picture,
        sign: topic.icon,
        label: context.labelled(topic.title.as_str()),
    }
}

fn group_message(group: Group) -> &'static str {
    match group {
        Group::RightNow => "group-right-now",
        Group::FindAndPlan => "group-find-and-plan",
        Group::Everyday => "group-everyday",
    }
}

fn group_sign(group: Group) -> Icon {
    match group {
        Group::RightNow => Icon::SHIELD_ALERT,
        Group::FindAndPlan => Icon::USERS,
        Group::Everyday => Icon::SCALE,
    }
}

/// The screens to which doors lead, each as it looks when it is opened without a visitor.
pub fn doors() -> Vec<Screen> {
    vec![
        Screen::Help(Default::default()),
        Screen::ISpeak(Default::default()),
        Screen::Warrant(Default::default()),
        Screen::Events(Default::default()),
    ]
}
