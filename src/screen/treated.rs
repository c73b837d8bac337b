//! How the program treats a screen.

use super::Screen;
use crate::counts::Sight;
use crate::events::draft::{Notice, Refusal};
use crate::exchange;
use crate::language::Language;

/// What the program asks of a screen and tells it.
impl Screen {
    /// Whether it is the start screen, which stands alone and speaks all languages.
    pub fn is_start(&self) -> bool {
        matches!(self, Self::Welcome(_))
    }

    /// Whether *back* leads nowhere from it.
    pub fn is_root(&self) -> bool {
        match self {
            Self::Welcome(_) => true,
            Self::Home(home) => home.is_first(),
            _ => false,
        }
    }

    /// Whether it is a card that is held up to somebody, so that nothing may
    /// cover it.
    pub fn is_held_up(&self) -> bool {
        match self {
            Self::Officer(_) | Self::Line(_) | Self::Number(_) => true,
            Self::ISpeak(speak) => speak.is_card(),
            _ => false,
        }
    }

    /// Whether a code stands on it, before which a phone is held without a touch.
    pub fn has_code(&self) -> bool {
        matches!(self, Self::TakeHome(_))
    }

    /// Whether it is a screen of the desk, to which no visitor is led.
    pub fn is_for_staff(&self) -> bool {
        self.is_desk() || matches!(self, Self::Calibration(_))
    }

    /// Whether it stands at the desk however it was opened.
    pub fn is_desk(&self) -> bool {
        matches!(
            self,
            Self::Pin(_)
                | Self::Desk(_)
                | Self::Counts(_)
                | Self::Calendars(_)
                | Self::DeskEvents(_)
                | Self::EventForm(_)
        )
    }

    /// Whether the size of the display is measured on it.
    pub fn is_calibration(&self) -> bool {
        matches!(self, Self::Calibration(_))
    }

    /// Whether it is about the kiosk and so in the visitor's language alone.
    pub fn is_in_one_language(&self) -> bool {
        self.is_for_staff() || matches!(self, Self::About(_))
    }

    /// Whether it has a way of its own to the card for an officer, or is that card.
    pub fn leads_to_officer(&self) -> bool {
        matches!(self, Self::Officer(_))
    }

    /// The language in which the start screen asks at the moment, which has no language of its
    /// own.
    pub fn voice(&self) -> Option<Language> {
        match self {
            Self::Welcome(welcome) => Some(welcome.voice()),
            _ => None,
        }
    }

    /// Has the start screen ask in the next language.
    pub fn turn(&mut self) {
        if let Self::Welcome(welcome) = self {
            welcome.turn();
        }
    }

    /// Tells the screen that has asked for it whether something was stored.
    pub fn tell_stored(&mut self, is_stored: bool) {
        if let Self::Calibration(calibration) = self {
            calibration.tell_stored(is_stored);
        }
    }

    /// Whether digits that are typed on a keyboard count as pressed.
    pub fn takes_digits(&self) -> bool {
        matches!(self, Self::Pin(_))
    }

    /// Whether what is typed on a keyboard goes into a field of it.
    pub fn is_typing(&self) -> bool {
        matches!(self, Self::EventForm(form) if form.is_typing())
    }

    /// Whether something is in it that is stored nowhere.
    pub fn is_unsaved(&self) -> bool {
        matches!(self, Self::EventForm(form) if form.is_unsaved())
    }

    /// Whether it waits for its event to be stored.
    pub fn is_saving(&self) -> bool {
        matches!(self, Self::EventForm(form) if form.is_saving())
    }

    /// Whether *back* does not lead out of it yet: it asks something first.
    pub fn holds_back(&mut self) -> bool {
        match self {
            Self::EventForm(form) => form.holds_back(),
            Self::Calendars(calendars) => calendars.holds_back(),
            _ => false,
        }
    }

    /// Tells the form why it makes no event.
    pub fn tell_refused(&mut self, refusals: Vec<Refusal>) {
        if let Self::EventForm(form) = self {
            form.tell_refused(refusals);
        }
    }

    /// Tells the form that its event could not be stored.
    pub fn tell_event_not_stored(&mut self) {
        if let Self::EventForm(form) = self {
            form.tell_not_stored();
        }
    }

    /// Tells the room of events what was put right without asking in one that was stored.
    pub fn tell_saved(&mut self, notices: &[Notice]) {
        if let Self::DeskEvents(events) = self {
            events.tell_saved(notices);
        }
    }

    /// Shows staff what came of what they wanted of the counts.
    pub fn show_counts(&mut self, sight: Sight) {
        if let Self::Counts(counts) = self {
            counts.show(sight);
        }
    }

    /// Shows staff what came of what they wanted of calendar files.
    pub fn show_calendars(&mut self, sight: exchange::Sight) {
        if let Self::Calendars(calendars) = self {
            calendars.show(sight);
        }
    }

    /// The id of the topic that it shows, if it shows one.
    pub fn topic_id(&self) -> Option<&str> {
        match self {
            Self::Topic(topic) => Some(topic.topic_id()),
            _ => None,
        }
    }
}
