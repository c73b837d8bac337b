//! Events and their hosts: what is on today, what is next, what is past, and whom to
//! ask.

mod gathering;
mod hosts;
mod shown;

use super::page::{Order, singly};
use super::part::bilingual::{both, both_styled};
use super::part::statement;
use super::{Action, Component, Context, Door, Page, Screen};
use crate::theme::{Icon, TextStyle};
use crate::widget::{self, Element};
use gathering::{Gathering, Gatherings};

/// How many of the coming events stand on the page in full.
const NEXT: usize = 3;

/// The least height of a page in millimetres that has a title even where no event is known.
const LOW: f32 = 100.0;

/// What the screen remembers: which of the events that stand on a line each has been
/// unfolded, by its id.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Events {
    unfolded: Option<String>,
}

/// What can happen on it.
#[derive(Debug, Clone)]
pub enum Message {
    /// The line of the event of this key was touched.
    LineTouched(String),
    /// The event of this key is to be carried home.
    TakeHomeAsked(String),
}

impl Component for Events {
    type Message = Message;

    fn id(&self) -> String {
        "events".to_owned()
    }

    fn door(&self) -> Option<Door> {
        Some((Icon::CALENDAR_DAYS, "door-events"))
    }

    fn update(&mut self, message: Message) -> Action {
        let id = match message {
            Message::LineTouched(id) => id,
            Message::TakeHomeAsked(id) => return Action::Open(Screen::take_home(id)),
        };
        let is_unfolded = self.unfolded.as_deref() == Some(id.as_str());
        self.unfolded = (!is_unfolded).then_some(id);

        Action::None
    }

    /// Draws the screen: today, what is next, and then the past, newest first, a line
    /// each. Without a date today nothing is called coming or past. Where no event is
    /// known, those who may know of one come before the past.
    fn view<'a>(&self, context: &Context<'a>) -> Page<'a, Message> {
        let Gatherings {
            today,
            mut coming,
            past,
            unknown,
        } = Gatherings::of(context);
        let later = coming.split_off(coming.len().min(NEXT));
        let warning = both(context, |context| [statement::overdue(context, &[])]);
        let has_none = warning.is_none() && today.is_empty() && coming.is_empty();

        // On a low display that there is none stands in place of the title, so that there is room
        // for whom to ask.
        let has_title = !has_none || context.page_height >= context.metrics.mm(LOW);
        let title = has_title.then(|| context.title(Icon::CALENDAR_DAYS, "events-title"));
        let mut items = Vec::from_iter(warning);
        items.extend(today.iter().map(|it| shown::today(context, it)));
        if !coming.is_empty() {
            items.push(context.heading(Icon::CALENDAR, "events-coming"));
        }
        items.extend(coming.iter().map(|it| shown::next(context, it)));
        items.extend(later.iter().map(|it| self.line(context, it)));
        if has_none {
            let none = both_styled(context, "events-none-known", TextStyle::Strong);
            items.push(widget::card(&context.metrics, none).into());
            items.extend(hosts::cards(context));
        }
        items.extend(self.earlier(context, &past));
        if !unknown.is_empty() {
            items.push(context.heading(Icon::CALENDAR, "event-day-unknown"));
            items.extend(unknown.iter().map(|it| shown::card(context, it)));
        }
        if !has_none {
            items.extend(hosts::cards(context));
        }

        let mut order = Order::default();
        let mut items_in_order = order.items(title);
        order.skip_to(1);
        items_in_order.extend(order.items(items));

        Page::new(singly(items_in_order))
    }
}

impl Events {
    /// The heading over what is past, and a line for each.
    fn earlier<'a>(
        &self,
        context: &Context<'a>,
        past: &[Gathering<'a>],
    ) -> Vec<Element<'a, Message>> {
        let heading = (!past.is_empty()).then(|| context.heading(Icon::HISTORY, "events-earlier"));
        let lines = past.iter().map(|it| self.line(context, it));

        heading.into_iter().chain(lines).collect()
    }

    /// An event on one line, and under it all that is known once it is unfolded.
    fn line<'a>(&self, context: &Context<'a>, event: &Gathering<'a>) -> Element<'a, Message> {
        let is_unfolded = self.unfolded.as_deref() == Some(&*event.key());

        shown::line(context, event, is_unfolded)
    }
}
