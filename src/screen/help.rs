//! Numbers to call, in the order in which the visitor should try them, and the organizations
//! that have none.

mod first_view;
mod needs;

use super::page::{Order, singly};
use super::part::bilingual::both_styled;
use super::part::contact;
use super::part::number_card::NumberCard;
use super::part::together;
use super::part::yours::yours;
use super::{Action, Component, Context, Door, Page, Screen};
use crate::content::{Need, Rank, Ranked};
use crate::theme::{ColorRole, Icon, TextStyle};
use crate::widget::Element;
use crate::widget::page::Row;

use std::mem;

/// How far the keys of two cards are apart: between them is room for the needs, which on small
/// displays stand behind the first cards.
const KEYS: usize = 20;

/// How far the keys of two sections are apart.
const SECTION: usize = 200 * KEYS;

/// What the screen remembers: what is needed, and how often others were asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Help {
    need: Option<Need>,
    turns: usize,
}

/// What can happen on it.
#[derive(Debug, Clone)]
pub enum Message {
    /// A need was chosen, or all.
    NeedChosen(Option<Need>),
    /// Those needs are to be shown that have no room beside the others.
    OthersAsked,
    /// A number was touched.
    NumberTouched(String),
}

impl Help {
    /// The screen with one need chosen.
    pub fn with_need(need: Need) -> Self {
        Self {
            need: Some(need),
            ..Self::default()
        }
    }
}

impl Component for Help {
    type Message = Message;

    fn id(&self) -> String {
        "help".to_owned()
    }

    fn door(&self) -> Option<Door> {
        Some((Icon::PHONE_CALL, "door-help"))
    }

    fn update(&mut self, message: Message) -> Action {
        match message {
            // The first that helps with it is to be in sight.
            Message::NeedChosen(need) => {
                *self = Self { need, turns: 0 };

                Action::TurnPage
            }
            Message::OthersAsked => {
                self.turns += 1;

                Action::None
            }
            Message::NumberTouched(number) => Action::Open(Screen::number(number)),
        }
    }

    fn view<'a>(&self, context: &Context<'a>) -> Page<'a, Message> {
        let content = &context.edition.content;
        let numbers = content.numbers(&yours(context), self.need, context.today);
        let sections = Sections::of(numbers);
        let width = needs::width_beside(context);
        let mut rows = Rows {
            context,
            width,
            rows: Vec::new(),
            sections: 0,
            has_first: false,
        };

        let is_helped = sections.is_helped;
        rows.first(self, sections.first);
        let older = Some((Icon::HISTORY, "help-older"));
        if is_helped {
            rows.organizations(self.need);
            rows.section(older, sections.older);
        } else {
            rows.section(older, sections.older);
            rows.section(Some((Icon::SCALE, "help-general")), sections.general);
            rows.organizations(self.need);
        }
        rows.section(Some((Icon::LOCK, "help-inside")), sections.inside);

        Page::new(rows.rows).aside(needs::rail(context, self))
    }
}

/// The numbers by where they stand on the page.
struct Sections<'a> {
    /// Those to try first.
    first: Vec<Ranked<'a>>,
    older: Vec<Ranked<'a>>,
    /// Those that stand in where none helps with what is needed.
    general: Vec<Ranked<'a>>,
    inside: Vec<Ranked<'a>>,
    /// Whether one of the first helps with what is needed.
    is_helped: bool,
}

impl<'a> Sections<'a> {
    fn of(numbers: Vec<Ranked<'a>>) -> Self {
        let is_helped = numbers.iter().any(|it| it.fits && it.rank < Rank::Older);
        let mut sections = Self {
            first: Vec::new(),
            older: Vec::new(),
            general: Vec::new(),
            inside: Vec::new(),
            is_helped,
        };

        for it in numbers {
            let section = match it.rank {
                Rank::Inside => &mut sections.inside,
                Rank::OwnInterpreter => &mut sections.first,
                _ if !it.fits => &mut sections.general,
                Rank::Older => &mut sections.older,
                _ => &mut sections.first,
            };
            section.push(it);
        }

        sections
    }
}

/// The rows of the page as they come.
struct Rows<'c, 'a> {
    context: &'c Context<'a>,
    /// Width of a row, in logical pixels.
    width: f32,
    rows: Vec<Row<'a, Message>>,
    sections: usize,
    /// Whether there is a first card, which is larger than the others.
    has_first: bool,
}

impl<'a> Rows<'_, 'a> {
    /// The numbers to try first, with the needs where there is no room beside them.
    fn first(&mut self, help: &Help, numbers: Vec<Ranked<'a>>) {
        let context = self.context;
        let mut cards = self.cards(numbers);
        let wanted = first_view::wanted(context).min(cards.len());
        let title = first_view::fit(context, &mut cards[..wanted])
            .then(|| context.title(Icon::PHONE_CALL, "help-title"));
        let later = cards.split_off(wanted);

        let needs = needs::tiles(context, help);
        let mut order = self.order();
        self.push(&mut order, title, cards);
        self.rows.extend(singly(order.items(needs)));
        let night = self.night(help.need);
        self.rows.extend(singly(order.items(night)));
        self.push(&mut order, None, later);
        self.sections += 1;
    }

    /// That no legal line answers at night, where that is so and is asked for.
    fn night(&self, need: Option<Need>) -> Option<Element<'a, Message>> {
        let context = self.context;
        let content = &context.edition.content;
        let is_legal = need.is_none_or(|it| matches!(it, Need::Detention | Need::Immigration));
        // Those that the line names.
        let are_known = ["chirla", "911"]
            .iter()
            .all(|id| content.hotline(id).is_some());
        let is_answered = || content.is_answered_at_night(&yours(context), context.today);

        (is_legal && are_known && !is_answered()).then(|| {
            let size = context.metrics.size(TextStyle::Body);
            let words = both_styled(context, "help-night-none", TextStyle::Body);

            context
                .with_icon((Icon::CLOCK, size, ColorRole::Teal), words)
                .into()
        })
    }

    /// Numbers under a heading.
    fn section(&mut self, heading: Option<(Icon, &str)>, numbers: Vec<Ranked<'a>>) {
        let mut order = self.order();
        let heading = heading.filter(|_| !numbers.is_empty());
        let heading = heading.map(|(sign, id)| self.context.heading(sign, id));
        let cards = self.cards(numbers);

        self.rows.extend(singly(order.items(heading)));
        self.push(&mut order, None, cards);
        self.sections += 1;
    }

    /// The organizations that help with what is needed and have no number.
    fn organizations(&mut self, need: Option<Need>) {
        let context = self.context;
        let organizations = context.edition.content.organizations.iter();
        let mut cards = organizations
            .filter(|it| it.listed && it.phones().next().is_none())
            .filter(|it| need.is_none_or(|need| it.categories.contains(&need)))
            .map(|it| contact::organization_card(context, it, &[]))
            .peekable();
        let heading = cards
            .peek()
            .is_some()
            .then(|| context.heading(Icon::USERS, "help-organizations"));

        let mut order = self.order();
        let cards: Vec<_> = heading.into_iter().chain(cards).collect();
        self.rows.extend(singly(order.items(cards)));
        self.sections += 1;
    }

    /// The cards of numbers; the very first is larger, unless it is old.
    fn cards(&mut self, numbers: Vec<Ranked<'a>>) -> Vec<NumberCard<'a>> {
        let numbers = numbers.into_iter();

        numbers
            .map(|number| {
                let is_first = !mem::replace(&mut self.has_first, true);
                let is_first = is_first && number.rank < Rank::Older;

                NumberCard::new(self.context, number, self.width, is_first)
            })
            .collect()
    }

    /// The cards, the first with what stands over it: so they keep their keys whether or not
    /// there is room for that.
    fn push(
        &mut self,
        order: &mut Order,
        mut over: Option<Element<'a, Message>>,
        cards: Vec<NumberCard<'a>>,
    ) {
        for card in cards {
            order.next_step(KEYS);
            let touched = Message::NumberTouched(card.number().to_owned());
            let card = card.view(touched);
            let over = over.take();
            let item = order.item(together(self.context, over.into_iter().chain([card])));
            self.rows.extend(singly(vec![item]));
        }
    }

    fn order(&self) -> Order {
        let mut order = Order::default();
        order.skip_to(self.sections * SECTION);

        order
    }
}

/// What is asked over the needs.
fn question<'a>(context: &Context<'a>) -> Element<'a, Message> {
    both_styled(context, "help-needs", TextStyle::QuietStrong)
}
