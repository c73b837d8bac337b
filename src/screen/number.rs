//! One number as large as it goes, to be dialled from or held up to somebody, and under it all
//! that is known of it.

use super::part::bilingual::both;
use super::part::yours::yours;
use super::part::{contact, held_up, idle_question, take_home};
use super::{Action, Component, Context, Page, Screen};
use crate::content::{Channel, Contact, Ranked};
use crate::language::{Language, Text};
use crate::theme::{self, ColorRole, Icon, TextStyle};
use crate::widget::{self, Element, StyledText, fit};

use iced::widget::{column, container};
use iced::{Center, Fill, Padding, Size};

/// The part of the page that the digits may take in height.
const SHARE: f32 = 0.45;

/// Height of the line of digits as a multiple of their size.
const DIGIT_LINE: f32 = 1.05;

/// What the screen remembers: the number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Number {
    number: String,
}

/// What can happen on it.
#[derive(Debug, Clone)]
pub enum Message {
    /// The visitor is still here.
    Stayed,
    /// Everything is to be forgotten.
    StartedOver,
    /// The number is to be carried home.
    TakeHomeAsked,
}

impl Number {
    /// The screen of a number, as it is dialled.
    pub fn new(number: impl Into<String>) -> Self {
        Self {
            number: number.into(),
        }
    }
}

impl Component for Number {
    type Message = Message;

    fn id(&self) -> String {
        format!("number:{}", self.number)
    }

    fn update(&mut self, message: Message) -> Action {
        match message {
            Message::Stayed => Action::Stay,
            Message::StartedOver => Action::Clear,
            Message::TakeHomeAsked => Action::Open(Screen::take_home(self.number.as_str())),
        }
    }

    /// Draws the screen. The question whether anyone is still here takes the place of what
    /// stands under the number, and never covers it.
    fn view<'a>(&self, context: &Context<'a>) -> Page<'a, Message> {
        let content = &context.edition.content;
        let numbers = content.numbers(&yours(context), None, context.today);
        let Some(number) = numbers.into_iter().find(|it| it.number == self.number) else {
            return Page::of([context.title(Icon::PHONE_CALL, "help-title")]);
        };
        let header = digits(context, &number);
        let page = if let Some(seconds) = context.idle {
            let metrics = &context.metrics;
            let left = context.page_height * (1.0 - SHARE) - metrics.size(TextStyle::Title) * 3.0;
            let room = Size::new(metrics.inner_width(), left);

            Page::of([idle_question::card(
                context,
                room,
                seconds,
                (Message::Stayed, Message::StartedOver),
            )])
        } else {
            Page::of(about(context, &number))
        };

        page.header(header)
    }
}

/// Whose number it is, and the number as large as there is room.
fn digits<'a>(context: &Context<'a>, number: &Ranked<'a>) -> Element<'a, Message> {
    let metrics = &context.metrics;
    let padding = metrics.margin();
    let room = metrics.window.width - 4.0 * padding;
    let name_height = metrics.size(TextStyle::Strong) * theme::highest_line();
    let around = name_height + metrics.gap() + padding;
    let most = (held_up::most(context, 1.0) - around).min(context.page_height * SHARE) / DIGIT_LINE;
    let text = Text::plain(number.number, Language::English);
    let size = (room / fit::width(&text, true, 1.0))
        .min(most)
        .max(metrics.least_size());
    let words = StyledText::new(
        number.number,
        theme::bold(Language::English),
        size,
        DIGIT_LINE,
        metrics.color(ColorRole::Ink),
    );
    let sign = if number.is_from_inside() {
        Icon::LOCK
    } else {
        Icon::PHONE_CALL
    };
    let name = context
        .with_icon(
            (sign, metrics.size(TextStyle::Strong), ColorRole::Teal),
            widget::name(metrics, number.name, TextStyle::Strong),
        )
        .align_y(Center);

    container(column![name, container(words).center_x(Fill)].spacing(metrics.gap()))
        .width(Fill)
        .padding(Padding::from([padding / 2.0, padding]))
        .style(widget::style::background(metrics, ColorRole::Card))
        .into()
}

/// What is known of it, and how else those are reached whose it is.
fn about<'a>(context: &Context<'a>, number: &Ranked<'a>) -> Vec<Element<'a, Message>> {
    let metrics = &context.metrics;
    let known = both(context, |context| {
        let strong = |id: &str| context.styled(id, TextStyle::Strong).into();
        let label = number.label.map(|it| strong(it.as_str()));
        let note = number.note.map(|it| strong(it.as_str()));
        let purpose = context.styled(number.purpose.as_str(), TextStyle::Body);
        let hours = contact::hours(context, number.hours);
        let seen = contact::freshness(context, number.freshness);

        [
            label,
            Some(purpose.into()),
            number.federal.then(|| contact::government(context)),
            note,
            contact::answered(context, number.languages, number.interpreters),
            Some(contact::quiet(context, hours)),
            seen.map(|it| contact::quiet(context, it)),
        ]
    });
    let known = known.map(|it| widget::card(metrics, it).into());
    let others: Vec<_> = others(number)
        .filter_map(|it| contact::contact(context, it))
        .collect();
    let heading = (!others.is_empty()).then(|| context.heading(Icon::USERS, "number-other-ways"));
    let others = others
        .into_iter()
        .map(|it| widget::card(metrics, it).into());

    let way = take_home::has_number(number)
        .then(|| take_home::line(context, Message::TakeHomeAsked))
        .flatten();

    way.into_iter()
        .chain(known)
        .chain(heading)
        .chain(others)
        .collect()
}

/// Every other way to reach the organizations whose number it is, once.
fn others<'a>(number: &Ranked<'a>) -> impl Iterator<Item = &'a Contact> {
    let dialled = number.number;
    let organizations = number.organizations.clone().into_iter();
    let contacts = organizations.flat_map(|it| &it.contacts);

    contacts.filter(move |it| it.kind != Channel::Phone || it.value.as_str() != dialled)
}
