//! The screens. Each is one file: what it remembers, what can happen on it, how it
//! answers and how it looks. This file lists them and hands everything on; the
//! program around them knows none of their messages.
//!
//! A new screen is a file with a struct, a `Message` and an `impl` of [`Component`], a line
//! for it at `mod`, in [`Screen`], in [`Message`], in `any` and in [`Screen::update`],
//! and one where it is opened, as at `home::doors`.

pub mod about;
pub mod calendars;
pub mod calibration;
mod component;
pub mod context;
pub mod counts;
pub mod desk;
pub mod desk_events;
pub mod event_form;
pub mod events;
pub mod help;
pub mod home;
pub mod i_speak;
pub mod line;
pub mod number;
pub mod officer;
pub mod page;
pub mod panel;
pub mod part;
pub mod pin;
pub mod sources;
pub mod take_home;
pub mod topic;
mod treated;
pub mod warrant;
pub mod welcome;

pub use component::{Action, Component, Door, EventErrand};
pub use context::Context;
pub use page::Page;
pub use panel::Panel;

use component::{AnyScreen, erase};

use crate::content::{Content, Group, Need};

/// Stands for all lines of the card for an officer where a statement is asked for by
/// its id.
pub const OFFICER: &str = "officer";

/// The screen that is shown, with all that it remembers.
#[derive(Debug, Clone, PartialEq)]
#[expect(missing_docs, reason = "each is described in its own file")]
pub enum Screen {
    Welcome(welcome::Welcome),
    Home(home::Home),
    Topic(topic::Topic),
    Officer(officer::Officer),
    Warrant(warrant::Warrant),
    ISpeak(i_speak::ISpeak),
    Help(help::Help),
    Number(number::Number),
    Events(events::Events),
    Sources(sources::Sources),
    Line(line::Line),
    About(about::About),
    Calibration(calibration::Calibration),
    Pin(pin::Pin),
    Desk(desk::Desk),
    DeskEvents(desk_events::DeskEvents),
    EventForm(Box<event_form::EventForm>),
    Counts(counts::Counts),
    Calendars(calendars::Calendars),
    TakeHome(take_home::TakeHome),
}

/// What can happen on a screen.
#[derive(Debug, Clone)]
#[expect(missing_docs, reason = "each is described in its own file")]
pub enum Message {
    Welcome(welcome::Message),
    Home(home::Message),
    Topic(topic::Message),
    Officer(officer::Message),
    Warrant(warrant::Message),
    ISpeak(i_speak::Message),
    Help(help::Message),
    Number(number::Message),
    Events(events::Message),
    Sources(sources::Message),
    Line(line::Message),
    About(about::Message),
    Calibration(calibration::Message),
    Pin(pin::Message),
    Desk(desk::Message),
    DeskEvents(desk_events::Message),
    EventForm(event_form::Message),
    Counts(counts::Message),
    Calendars(calendars::Message),
    TakeHome(take_home::Message),
}

impl Message {
    /// Whether it comes of a button that stays under the finger and is meant to be
    /// pressed again and again.
    pub fn repeats(&self) -> bool {
        match self {
            Self::Calibration(calibration::Message::Stepped(..))
            | Self::Pin(pin::Message::DigitPressed(_) | pin::Message::ErasePressed) => true,
            Self::EventForm(message) => message.repeats(),
            _ => false,
        }
    }

    /// Whether it comes of a physical keyboard or an input method, into a field that is open.
    pub fn is_of_keyboard(&self) -> bool {
        matches!(self, Self::EventForm(message) if message.is_of_keyboard())
    }

    /// Whether everything is to be forgotten.
    pub fn starts_over(&self) -> bool {
        matches!(
            self,
            Self::Officer(officer::Message::StartedOver)
                | Self::Line(line::Message::StartedOver)
                | Self::Number(number::Message::StartedOver)
                | Self::ISpeak(i_speak::Message::StartedOver)
        )
    }
}

impl Default for Screen {
    fn default() -> Self {
        Self::Welcome(welcome::Welcome::default())
    }
}

impl Screen {
    /// The screen, with messages that are those of all screens.
    fn any(&self) -> Box<dyn AnyScreen + '_> {
        match self {
            Self::Welcome(it) => erase(it, Message::Welcome),
            Self::Home(it) => erase(it, Message::Home),
            Self::Topic(it) => erase(it, Message::Topic),
            Self::Officer(it) => erase(it, Message::Officer),
            Self::Warrant(it) => erase(it, Message::Warrant),
            Self::ISpeak(it) => erase(it, Message::ISpeak),
            Self::Help(it) => erase(it, Message::Help),
            Self::Number(it) => erase(it, Message::Number),
            Self::Events(it) => erase(it, Message::Events),
            Self::Sources(it) => erase(it, Message::Sources),
            Self::Line(it) => erase(it, Message::Line),
            Self::About(it) => erase(it, Message::About),
            Self::Calibration(it) => erase(it, Message::Calibration),
            Self::Pin(it) => erase(it, Message::Pin),
            Self::Desk(it) => erase(it, Message::Desk),
            Self::DeskEvents(it) => erase(it, Message::DeskEvents),
            Self::EventForm(it) => erase(&**it, Message::EventForm),
            Self::Counts(it) => erase(it, Message::Counts),
            Self::Calendars(it) => erase(it, Message::Calendars),
            Self::TakeHome(it) => erase(it, Message::TakeHome),
        }
    }

    /// Answers a message. One of a screen that has gone meanwhile does nothing.
    pub fn update(&mut self, message: Message) -> Action {
        match (self, message) {
            (Self::Welcome(it), Message::Welcome(message)) => it.update(message),
            (Self::Home(it), Message::Home(message)) => it.update(message),
            (Self::Topic(it), Message::Topic(message)) => it.update(message),
            (Self::Officer(it), Message::Officer(message)) => it.update(message),
            (Self::Warrant(it), Message::Warrant(message)) => it.update(message),
            (Self::ISpeak(it), Message::ISpeak(message)) => it.update(message),
            (Self::Help(it), Message::Help(message)) => it.update(message),
            (Self::Number(it), Message::Number(message)) => it.update(message),
            (Self::Events(it), Message::Events(message)) => it.update(message),
            (Self::Sources(it), Message::Sources(message)) => it.update(message),
            (Self::Line(it), Message::Line(message)) => it.update(message),
            (Self::About(it), Message::About(message)) => it.update(message),
            (Self::Calibration(it), Message::Calibration(message)) => it.update(message),
            (Self::Pin(it), Message::Pin(message)) => it.update(message),
            (Self::Desk(it), Message::Desk(message)) => it.update(message),
            (Self::DeskEvents(it), Message::DeskEvents(message)) => it.update(message),
            (Self::EventForm(it), Message::EventForm(message)) => it.update(message),
            (Self::Counts(it), Message::Counts(message)) => it.update(message),
            (Self::Calendars(it), Message::Calendars(message)) => it.update(message),
            (Self::TakeHome(it), Message::TakeHome(message)) => it.update(message),
            _ => Action::None,
        }
    }

    /// Draws the screen.
    pub fn view<'a>(&self, context: &Context<'a>) -> Page<'a, Message> {
        self.any().view(context)
    }

    /// The id by which the command line names it: `topic:home-door`.
    pub fn id(&self) -> String {
        self.any().id()
    }

    /// Which of its pages is shown, by a number that differs between them.
    pub fn step(&self) -> u64 {
        self.any().step()
    }

    /// The button that leads to it from Home, if it has a place there.
    pub fn door(&self) -> Option<Door> {
        self.any().door()
    }

    /// The card that says which language the visitor speaks, or the choice of one.
    pub fn i_speak(context: &Context<'_>) -> Self {
        Self::ISpeak(i_speak::ISpeak::of(context))
    }

    /// The screen of a topic.
    pub fn topic(id: impl Into<String>) -> Self {
        Self::Topic(topic::Topic::new(id))
    }

    /// The screen on which a statement stands alone, by its id.
    pub fn line(id: impl Into<String>) -> Self {
        Self::Line(line::Line::new(id))
    }

    /// The screen that tells where a statement comes from, by its id or [`OFFICER`], or where
    /// those of a topic do, by the topic's.
    pub fn sources(id: impl Into<String>) -> Self {
        Self::Sources(sources::Sources::new(id))
    }

    /// The screen that gives something to carry home, by its id: a topic's, a number, that of an
    /// event or [`OFFICER`].
    pub fn take_home(id: impl Into<String>) -> Self {
        Self::TakeHome(take_home::TakeHome::new(id))
    }

    /// The same of a card that the visitor has put together on the screen of that id.
    pub fn take_home_card(id: impl Into<String>, groups: Vec<Vec<String>>) -> Self {
        Self::TakeHome(take_home::TakeHome::of_card(id, groups))
    }

    /// Organizations and hotlines that help with a need.
    pub fn help_with(need: Need) -> Self {
        Self::Help(help::Help::with_need(need))
    }

    /// The pad on which a PIN is chosen.
    pub fn choose_pin() -> Self {
        Self::Pin(pin::Pin::new(pin::Errand::Choose))
    }

    /// A number alone, as large as it goes.
    pub fn number(number: impl Into<String>) -> Self {
        Self::Number(number::Number::new(number))
    }

    /// The screen of that id, as it looks when it is opened.
    pub fn find(id: &str, content: &Content) -> Option<Self> {
        if let Some(number) = id.strip_prefix("number:") {
            let numbers = content.numbers(&[], None, None);

            return numbers
                .iter()
                .any(|it| it.number == number)
                .then(|| Self::number(number));
        }
        if let Some(statement) = id.strip_prefix("sources:") {
            let sources = sources::Sources::new(statement);

            return (!sources.statements(content).is_empty()).then_some(Self::Sources(sources));
        }

        if let Some(statement) = id.strip_prefix("line:") {
            let line = line::Line::new(statement);

            return line.statement(content).map(|_| Self::Line(line));
        }

        if let Some(thing) = id.strip_prefix("take-home:") {
            let take_home = take_home::TakeHome::new(thing);

            return take_home
                .is_in(content)
                .then_some(Self::TakeHome(take_home));
        }

        Self::all(content)
            .into_iter()
            .chain(Self::further_pages(content))
            .find(|screen| screen.id() == id)
    }

    /// The topics once more, each of their pages but the first.
    pub fn further_pages(content: &Content) -> Vec<Self> {
        let pages = content.topics.iter().flat_map(topic::Topic::further_pages);

        pages.map(Self::Topic).collect()
    }

    /// Every screen that the content has, as each looks when it is opened; of
    /// those that tell where a sentence comes from, the one of the officer's card, and of
    /// the numbers that stand alone the first.
    pub fn all(content: &Content) -> Vec<Self> {
        let topics = content.topics.iter();
        let topics = topics.map(|topic| Self::topic(topic.id.as_str()));
        let numbers = content.hotlines.first();
        let numbers = numbers.map(|it| Self::number(it.number.as_str()));

        let homes = Group::ALL
            .iter()
            .map(|group| Self::Home(home::Home::of(*group)));

        [Self::default()]
            .into_iter()
            .chain(homes)
            .chain(topics)
            .chain([Self::Officer(Default::default())])
            .chain(home::doors())
            .chain(numbers)
            .chain(take_home::TakeHome::shown(content).map(Self::TakeHome))
            .chain([
                Self::sources(OFFICER),
                Self::About(Default::default()),
                Self::Calibration(Default::default()),
                Self::Pin(Default::default()),
                Self::Desk(Default::default()),
                Self::DeskEvents(Default::default()),
                Self::Counts(Default::default()),
            ])
            .chain(calendars::Calendars::shown().map(Self::Calendars))
            .chain(event_form::EventForm::shown().map(|it| Self::EventForm(Box::new(it))))
            .collect()
    }

    /// What Enter means while nothing is chosen by keys, if it means anything.
    pub fn on_enter(&self) -> Option<Message> {
        match self {
            Self::Pin(pin) => pin.on_enter().map(Message::Pin),
            _ => None,
        }
    }

    /// Tells the pad what came of the PIN.
    pub fn tell_pin(&mut self, told: Option<pin::Told>) {
        if let Self::Pin(pin) = self {
            pin.tell(told);
        }
    }
}
