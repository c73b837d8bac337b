//! Calendar files at the desk: looked for, read, taken and written beside whatever else goes on.

use super::events::Outcome;
use super::{Kiosk, Message, worker};
use crate::calendar;
use crate::events::history::Deed;
use crate::events::kept::KeptEvents;
use crate::events::list::EventList;
use crate::exchange::{Errand, Failure, Listing, Places, Preview, Sight};
use crate::screen::Screen;
use crate::store::Kind;
use crate::typeset;

use iced::Task;
use jiff::Timestamp;
use jiff::civil::Date;

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

/// Where calendar files are, and what staff wait for.
#[derive(Clone, Default)]
pub(super) struct Calendars {
    places: Option<Places>,
    /// How often something was wanted. What came of anything but the last is not shown.
    wanted: u64,
    /// Whether files are being looked for: a stick that does not answer holds one thread and no
    /// more, however often somebody asks.
    is_looking: bool,
}

/// What came of what staff wanted, with its number; nothing where the work broke off.
#[derive(Debug, Clone)]
pub enum Answer {
    /// Files were looked for.
    Looked(Option<Listing>),
    /// Nothing of what is kept has changed.
    Seen(u64, Sight),
    /// Events were taken, or could not be.
    Taken(u64, Option<(Sight, Outcome)>),
}

impl Kiosk {
    /// A kiosk at which staff take events from calendar files and write some.
    pub fn exchanging_in(mut self, places: Places) -> Self {
        self.calendars.places = Some(places);
        self
    }

    /// Does what staff want of calendar files.
    pub(super) fn do_for_calendars(&mut self, errand: Errand) -> Task<Message> {
        self.calendars.wanted += 1;

        match errand {
            Errand::Look => self.look_for_calendars(),
            Errand::Read(path) => {
                let kept = Arc::clone(&self.events.list);
                let today = self.clock.date();

                self.see_later(Failure::NotRead, move || {
                    previewed(&path, kept, today, Sight::Preview)
                })
            }
            Errand::Take(preview, chosen) => self.take_events(preview, chosen),
            Errand::Write => self.write_calendar(),
        }
    }

    /// Looks which files there are, and whether what is in them can be stored.
    fn look_for_calendars(&mut self) -> Task<Message> {
        let is_open = matches!(self.session.visit.screen, Screen::Calendars(_));
        if !is_open {
            self.session.open(Screen::Calendars(Default::default()));
        }
        let look_at_events = self.look_at_events();
        // Its answer comes.
        if std::mem::replace(&mut self.calendars.is_looking, true) {
            return look_at_events;
        }
        let places = self.calendars.places.clone();
        let find = worker::run(
            "calendars",
            move || places.map(|it| it.find()).unwrap_or_default(),
            |listing| Message::Calendars(Answer::Looked(listing)),
        );

        Task::batch([look_at_events, find])
    }

    /// Writes what staff have added into a file for others.
    fn write_calendar(&mut self) -> Task<Message> {
        let Some(places) = self.calendars.places.clone() else {
            let failed = Sight::Failed(Failure::NotStored(Kind::NoFolder));
            self.session.visit.screen.show_calendars(failed);

            return Task::none();
        };
        let kept = Arc::clone(&self.events.list);

        self.see_later(Failure::NotWritten, move || {
            let events: Vec<_> = kept.iter().cloned().collect();
            let written = places.write(&calendar::write(&events, Timestamp::now()));

            written.map_or_else(Sight::Failed, Sight::Written)
        })
    }

    /// Does something that changes nothing of what is kept, and shows what comes of it;
    /// `broken` if it breaks off.
    fn see_later(
        &self,
        broken: Failure,
        work: impl FnOnce() -> Sight + Send + 'static,
    ) -> Task<Message> {
        let wanted = self.calendars.wanted;

        worker::run("calendars", work, move |sight| {
            let sight = sight.unwrap_or(Sight::Failed(broken));

            Message::Calendars(Answer::Seen(wanted, sight))
        })
    }

    /// Stores the chosen events as one step.
    fn take_events(&mut self, preview: Arc<Preview>, chosen: BTreeSet<usize>) -> Task<Message> {
        let keeper = self.events.keeper.clone().filter(|_| !self.events.is_busy);
        let Some(keeper) = keeper else {
            self.session.visit.screen.show_calendars(Sight::NotTaken);

            return Task::none();
        };
        self.events.is_busy = true;
        let wanted = self.calendars.wanted;
        let today = self.clock.date();

        worker::run(
            "calendars",
            move || taken(&keeper, &preview, &chosen, today),
            move |taken| Message::Calendars(Answer::Taken(wanted, taken)),
        )
    }

    /// What came of what staff wanted. What they do not wait for any more is not shown; but
    /// what was stored is stored.
    pub(super) fn see_calendars(&mut self, answer: Answer) {
        let sight = match answer {
            // Which files there are is so whatever was wanted since.
            Answer::Looked(listing) => {
                self.calendars.is_looking = false;

                Some(match listing {
                    Some(listing) => Sight::Found(listing),
                    None => Sight::Failed(Failure::NotRead),
                })
            }
            Answer::Seen(wanted, sight) => Some(sight).filter(|_| self.is_wanted(wanted)),
            Answer::Taken(wanted, taken) => {
                let (sight, outcome) = taken.unzip();
                let is_taken = self.take_over(outcome);
                let sight = sight.filter(|_| is_taken).unwrap_or(Sight::NotTaken);

                Some(sight).filter(|_| self.is_wanted(wanted))
            }
        };
        if let Some(sight) = sight {
            self.session.visit.screen.show_calendars(sight);
        }
    }

    /// Whether this is what staff wanted last.
    fn is_wanted(&self, wanted: u64) -> bool {
        wanted == self.calendars.wanted
    }
}

/// What a file would do, and how that is shown.
fn previewed(
    path: &Path,
    kept: Arc<EventList>,
    today: Date,
    shown: impl FnOnce(Arc<Preview>) -> Sight,
) -> Sight {
    Preview::read(path, kept, today, typeset::draws)
        .map_or_else(Sight::Failed, |it| shown(Arc::new(it)))
}

/// Stores the chosen events. If what is kept has changed since the file was held against it, the
/// file is held against what is kept now, to be looked at once more.
fn taken(
    keeper: &Mutex<KeptEvents>,
    preview: &Preview,
    chosen: &BTreeSet<usize>,
    today: Date,
) -> (Sight, Outcome) {
    let mut kept = keeper.lock().unwrap_or_else(PoisonError::into_inner);
    if !preview.is_of(kept.list()) {
        let list = Arc::new(kept.list().clone());
        let outcome = Outcome::of(&kept, None);
        // The stick may take its time, or not answer any more: nobody else waits for it.
        drop(kept);

        return (previewed(&preview.path, list, today, Sight::Anew), outcome);
    }
    let events = preview.applied(chosen);
    let trouble = kept.replace(events, Deed::Imported, Timestamp::now()).err();
    if let Some(error) = &trouble {
        tracing::error!("the events of a calendar were not stored: {error}");
    }

    (
        Sight::Taken(chosen.len()),
        Outcome::of(&kept, trouble.map(Into::into)),
    )
}
