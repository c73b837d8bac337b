//! The events that staff add: they are changed and stored beside whatever else goes on.

use super::{Kiosk, Message, worker};
use crate::content::PartialDate;
use crate::events::deed::{Change, Trouble, Turns};
use crate::events::draft::{EventDraft, uid_of};
use crate::events::kept::KeptEvents;
use crate::events::list::EventList;
use crate::events::overlay::cover_of;
use crate::exchange;
use crate::language::Language;
use crate::screen::event_form::EventForm;
use crate::screen::{EventErrand, Screen};
use crate::store::Kind;
use crate::typeset;

use iced::Task;
use jiff::Timestamp;

use std::hash::{BuildHasher, RandomState};
use std::sync::{Arc, Mutex, PoisonError};

/// What staff have added, and where it is kept.
#[derive(Clone, Default)]
pub(super) struct AddedEvents {
    /// The events.
    pub(super) list: Arc<EventList>,
    /// Keeps them, if there is a place.
    pub(super) keeper: Option<Arc<Mutex<KeptEvents>>>,
    /// What can be undone and done again.
    pub(super) turns: Turns,
    /// Why the last change was not made, or none can be.
    pub(super) trouble: Option<Trouble>,
    /// Whether a change is being made.
    pub(super) is_busy: bool,
}

/// How the events are after a change, and what came of it.
#[derive(Debug, Clone)]
pub struct Outcome {
    list: Arc<EventList>,
    turns: Turns,
    /// Nothing if it was made.
    trouble: Option<Trouble>,
}

impl Outcome {
    /// How they are now.
    pub(super) fn of(kept: &KeptEvents, trouble: Option<Trouble>) -> Self {
        Self {
            list: Arc::new(kept.list().clone()),
            turns: kept.turns(),
            trouble,
        }
    }
}

/// What came of what staff wanted of the events; nothing where the work broke off.
#[derive(Debug, Clone)]
pub enum Answer {
    /// It was looked whether they can be stored.
    Looked(Option<Outcome>),
    /// They were changed, or could not be.
    Changed(Option<Outcome>),
}

impl Kiosk {
    /// A kiosk that shows what staff have added to the events, and keeps it nowhere.
    pub fn with_added(mut self, added: EventList) -> Self {
        self.events.list = Arc::new(added);
        self
    }

    /// A kiosk that shows what staff have added to the events, and lets them change it.
    pub fn keeping_events(mut self, kept: KeptEvents) -> Self {
        self.events.list = Arc::new(kept.list().clone());
        self.events.turns = kept.turns();
        self.events.keeper = Some(Arc::new(Mutex::new(kept)));
        self
    }

    /// Opens the room of events, and looks meanwhile whether anything can be stored.
    pub(super) fn open_events(&mut self) -> Task<Message> {
        self.session.open(Screen::DeskEvents(Default::default()));

        self.look_at_events()
    }

    /// Looks whether changes of the events can be stored.
    pub(super) fn look_at_events(&mut self) -> Task<Message> {
        let Some(keeper) = self.events.keeper.clone() else {
            self.events.trouble = Some(Trouble::Store(Kind::NoFolder));

            return Task::none();
        };

        worker::run(
            "events",
            move || {
                let kept = keeper.lock().unwrap_or_else(PoisonError::into_inner);
                let trouble = kept.can_write().err().map(|error| {
                    tracing::error!("events cannot be stored: {error}");

                    Trouble::from(error)
                });

                Outcome::of(&kept, trouble)
            },
            |outcome| Message::Events(Answer::Looked(outcome)),
        )
    }

    /// What came of what staff wanted.
    pub(super) fn see_events(&mut self, answer: Answer) {
        match answer {
            Answer::Looked(outcome) => self.see_looked(outcome),
            Answer::Changed(outcome) => self.see_changed(outcome),
        }
    }

    /// Whether events can be stored, as far as that was tried.
    fn see_looked(&mut self, outcome: Option<Outcome>) {
        // What is being changed brings its own answer.
        if let Some(outcome) = outcome.filter(|_| !self.events.is_busy) {
            self.events.list = outcome.list;
            self.events.turns = outcome.turns;
            self.events.trouble = outcome.trouble;
        }
    }

    /// Opens the form; nothing if what it was opened for is not there any more.
    pub(super) fn open_event_form(&mut self, errand: &EventErrand) {
        if let Some(draft) = self.draft(errand) {
            let form = EventForm::new(draft, self.session.language, self.clock.date());
            self.session.open(Screen::EventForm(Box::new(form)));
        }
    }

    fn draft(&self, errand: &EventErrand) -> Option<EventDraft> {
        let uid = || uid_of(random());
        let added = self.clock.date();

        match errand {
            EventErrand::Add => Some(EventDraft::new(uid(), added)),
            EventErrand::Change(uid) => self.events.list.get(uid).map(EventDraft::change),
            EventErrand::Copy(of) => {
                let event = self.events.list.get(of)?;

                Some(EventDraft::copy(event, uid(), added))
            }
            EventErrand::Cover(id) => match cover_of(&*self.events.list, id) {
                Some(cover) => Some(EventDraft::change(cover)),
                None => self.cover(id, EventDraft::cover(id, uid(), added)),
            },
        }
    }

    /// A form that lies over one of the edition's own events and says what that says.
    fn cover(&self, id: &str, mut draft: EventDraft) -> Option<EventDraft> {
        let own = &self.edition.content.events;
        let event = own.iter().find(|it| it.id.as_str() == id)?;
        for language in Language::ALL {
            for (texts, id) in [
                (&mut draft.title, &event.title),
                (&mut draft.note, &event.about),
            ] {
                if let Some(own) = self.edition.catalogs.own(language, id.as_str()) {
                    // Marks of line breaks are put in again where it is shown.
                    let words = own.words.replace(['\u{200b}', '\u{2060}'], "");
                    texts.insert(language, words);
                }
            }
        }
        // Of a month nobody knows the day.
        draft.day = match event.date {
            Some(PartialDate::Day(day)) => Some(day),
            _ => None,
        };
        draft.place = event
            .place
            .as_ref()
            .map(|it| it.as_str().to_owned())
            .unwrap_or_default();
        draft.hosts.clone_from(&event.hosts);
        draft.other_hosts = event
            .other_hosts
            .iter()
            .map(|it| it.as_str().to_owned())
            .collect();

        Some(draft)
    }

    /// Stores the event that a form makes, or tells the form why it makes none.
    pub(super) fn save_event(&mut self, draft: &EventDraft) -> Task<Message> {
        let organizations = &self.edition.content.organizations;
        let directory = organizations.iter().map(|it| it.id.as_str()).collect();
        let has_glyph = exchange::remembered(typeset::draws);

        match draft.validate(&directory, has_glyph) {
            Ok(accepted) => self.change_events(Change::Save(Box::new(accepted.event))),
            Err(refusals) => {
                self.session.visit.screen.tell_refused(refusals);

                Task::none()
            }
        }
    }

    /// Makes a change and stores it.
    pub(super) fn change_events(&mut self, change: Change) -> Task<Message> {
        if self.events.is_busy {
            self.session.visit.screen.tell_event_not_stored();

            return Task::none();
        }
        let Some(keeper) = self.events.keeper.clone() else {
            self.events.trouble = Some(Trouble::Store(Kind::NoFolder));
            self.session.visit.screen.tell_event_not_stored();

            return Task::none();
        };
        self.events.is_busy = true;
        self.events.trouble = None;

        worker::run(
            "events",
            move || {
                let mut kept = keeper.lock().unwrap_or_else(PoisonError::into_inner);
                let trouble = kept.make(change, Timestamp::now()).err();
                if let Some(trouble) = &trouble {
                    tracing::error!("a change of the events was not made: {trouble:?}");
                }

                Outcome::of(&kept, trouble)
            },
            |outcome| Message::Events(Answer::Changed(outcome)),
        )
    }

    /// A change was made, or not: the form that asked for it is closed, or goes on.
    fn see_changed(&mut self, outcome: Option<Outcome>) {
        let is_made = self.take_over(outcome);
        for session in self.staff_sessions() {
            session.end_saving(is_made);
        }
    }

    /// Takes over how the events are after a change; gives whether it was made.
    pub(super) fn take_over(&mut self, outcome: Option<Outcome>) -> bool {
        self.events.is_busy = false;
        let trouble = match outcome {
            None => Some(Trouble::Store(Kind::Failed)),
            Some(outcome) => {
                self.events.list = outcome.list;
                self.events.turns = outcome.turns;

                outcome.trouble
            }
        };
        self.events.trouble = trouble;

        trouble.is_none()
    }
}

/// Sixteen bytes that nobody else has: from keys that the system has drawn for this process and
/// that differ each time.
fn random() -> [u8; 16] {
    let half = || RandomState::new().hash_one(Timestamp::now()).to_be_bytes();
    let mut bytes = [0; 16];
    let [first, second] = [half(), half()];
    for (to, from) in bytes.iter_mut().zip(first.into_iter().chain(second)) {
        *to = from;
    }

    bytes
}
