//! What every screen is, and what it may ask of the program.

use super::{Context, Message, Page, Screen};
use crate::counts::Deed;
use crate::events::deed::Change;
use crate::events::draft::EventDraft;
use crate::exchange::Errand;
use crate::language::Language;
use crate::pin::Digits;
use crate::theme::Icon;

/// What a screen asks of the program. Screens have it in common, so that the program
/// need not know which of them asks.
#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    /// Nothing.
    None,
    /// Open another screen.
    Open(Screen),
    /// Begin the page of this screen anew at its top, since other things stand on it.
    TurnPage,
    /// Set the language, which leads from the start screen inside.
    Choose(Language),
    /// Take note that the visitor is still here.
    Stay,
    /// Forget everything.
    Clear,
    /// Store how many physical pixels are in an inch of the display, or forget what
    /// is stored; then [`Screen::tell_stored`].
    StorePpi(Option<f32>),
    /// Try a PIN for what it was asked; then [`Screen::tell_pin`].
    TryPin(Digits),
    /// Store a PIN that was chosen; then [`Screen::tell_pin`].
    StorePin(Digits),
    /// Open the staff desk, once the PIN is entered.
    OpenDesk,
    /// Do something for staff with the counts; then [`Screen::show_counts`].
    Count(Deed),
    /// Do something for staff with calendar files; then [`Screen::show_calendars`].
    Calendars(Errand),
    /// Open the room of events, once it is known whether anything can be stored.
    OpenEvents,
    /// Open the form for an event.
    OpenEventForm(EventErrand),
    /// Store the event that a form makes, or tell [`Screen::tell_refused`] why it makes none.
    SaveEvent(Box<EventDraft>),
    /// Make a change of the events and store it.
    ChangeEvents(Change),
    /// Go back to where this screen was opened.
    Leave,
    /// End the program.
    Quit,
}

/// What the form for an event is opened for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EventErrand {
    /// A new event.
    Add,
    /// A change of the one of this UID.
    Change(String),
    /// A new one like that of this UID.
    Copy(String),
    /// One that lies over the edition's own of this id.
    Cover(String),
}

/// A button that leads to a screen: its pictogram, and the message of its label.
pub type Door = (Icon, &'static str);

/// What every screen is.
pub trait Component {
    /// What can happen on it.
    type Message: 'static;

    /// Its name on the command line.
    fn id(&self) -> String;

    /// The button that leads to it from Home, if it has a place there.
    fn door(&self) -> Option<Door> {
        None
    }

    /// Which of its pages it shows, as by its tabs: when the number changes, another
    /// page has come, and for a moment no press does anything.
    fn step(&self) -> u64 {
        0
    }

    /// Answers a message.
    fn update(&mut self, message: Self::Message) -> Action;

    /// Draws it.
    fn view<'a>(&self, context: &Context<'a>) -> Page<'a, Self::Message>;
}

/// A screen with the messages of all screens.
pub(super) trait AnyScreen {
    fn id(&self) -> String;
    fn door(&self) -> Option<Door>;
    fn step(&self) -> u64;
    fn view<'a>(&self, context: &Context<'a>) -> Page<'a, Message>;
}

/// A screen, and what makes one of all messages of its own.
struct Wrapped<'s, S: Component>(&'s S, fn(S::Message) -> Message);

pub(super) fn erase<'s, S: Component>(
    screen: &'s S,
    wrap: fn(S::Message) -> Message,
) -> Box<dyn AnyScreen + 's> {
    Box::new(Wrapped(screen, wrap))
}

impl<S: Component> AnyScreen for Wrapped<'_, S> {
    fn id(&self) -> String {
        self.0.id()
    }

    fn door(&self) -> Option<Door> {
        self.0.door()
    }

    fn step(&self) -> u64 {
        self.0.step()
    }

    fn view<'a>(&self, context: &Context<'a>) -> Page<'a, Message> {
        self.0.view(context).map(self.1)
    }
}
