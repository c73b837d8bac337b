//! How often topics are opened, where staff have it counted: by whole days, topics and languages,
//! and nothing smaller.

use super::{Kiosk, Message, worker};
use crate::counts::{Deed, EndedDay, Insight, Sight, Tally};
use crate::disk;
use crate::screen::Screen;
use crate::store::{Store, StoreError};

use iced::Task;

/// What is counted, and where it is kept.
#[derive(Debug, Clone, Default)]
pub(super) struct Counting {
    store: Option<Store>,
    is_on: bool,
    tally: Tally,
}

impl Kiosk {
    /// A kiosk that counts, if staff have switched that on.
    pub fn counting_in(mut self, store: Store) -> Self {
        self.counting = Counting {
            is_on: Insight::new(&store).read().value.is_on(),
            store: Some(store),
            tally: Tally::default(),
        };
        self
    }

    /// Whether it is counted which topics are opened.
    pub fn is_counting(&self) -> bool {
        self.counting.is_on
    }

    /// What has been counted since the day began or the program did.
    pub fn counted(&self) -> &Tally {
        &self.counting.tally
    }

    /// A visitor opens a screen: a topic is counted.
    pub(super) fn count(&mut self, screen: &Screen) -> Task<Message> {
        let Some(topic) = screen.topic_id().filter(|_| self.is_counting()) else {
            return Task::none();
        };
        // While nobody knows what day it is, no day is counted.
        let Some(today) = self.edition.info.today(self.clock.date()) else {
            return Task::none();
        };
        let language = self.session.language;
        let ended = self.counting.tally.opened(topic, language, today);

        self.keep(ended)
    }

    /// Keeps the day that is over, if it is.
    pub(super) fn end_day(&mut self) -> Task<Message> {
        let Some(today) = self.edition.info.today(self.clock.date()) else {
            return Task::none();
        };
        let ended = self.counting.tally.ended(today);

        self.keep(ended)
    }

    /// Keeps the day that goes on: the program ends. That takes a moment, in which nobody
    /// waits for the screen.
    pub(super) fn keep_counts(&mut self) {
        if let (Some(ended), Some(store)) = (self.counting.tally.finish(), &self.counting.store) {
            kept(store, &ended);
        }
    }

    fn keep(&self, ended: Option<EndedDay>) -> Task<Message> {
        match (ended, self.counting.store.clone()) {
            (Some(ended), Some(store)) => worker::run(
                "counts",
                move || kept(&store, &ended),
                |_| Message::CountsKept,
            ),
            _ => Task::none(),
        }
    }

    /// Does what staff want of the counts, beside whatever else goes on.
    pub(super) fn do_for_counts(&mut self, deed: Deed) -> Task<Message> {
        let Some(store) = self.counting.store.clone() else {
            return Task::none();
        };
        if matches!(deed, Deed::Look) {
            self.session.open(Screen::Counts(Default::default()));
        }
        // What was counted is not to come back, and what is seen is to be whole.
        let ended = match deed {
            Deed::Erase | Deed::Switch(false) => {
                self.counting.tally.forget();

                None
            }
            Deed::Look | Deed::Save | Deed::Switch(true) => self.counting.tally.finish(),
        };
        let today = self.clock.date();

        worker::run(
            "counts",
            move || {
                if let Some(ended) = ended {
                    kept(&store, &ended);
                }

                done(&store, deed, &format!("counts-{today}.csv"))
            },
            Message::CountsSeen,
        )
    }

    /// What came of it.
    pub(super) fn see_counts(&mut self, sight: Option<Sight>) {
        if let Some(sight) = sight {
            self.counting.is_on = sight.kept.is_on();
            self.session.visit.screen.show_counts(sight);
        }
    }
}

/// Keeps a day. What cannot be kept is lost: it is no reason to disturb anybody.
fn kept(store: &Store, ended: &EndedDay) {
    if let Err(error) = Insight::new(store).keep(ended) {
        tracing::warn!("the counts of a day are lost: {error}");
    }
}

/// Does what staff want, and looks.
fn done(store: &Store, deed: Deed, file: &str) -> Sight {
    let insight = Insight::new(store);
    let outcome = match deed {
        Deed::Look => Ok(None),
        Deed::Switch(is_on) => insight.switch(is_on).map(|_| None),
        Deed::Erase => insight.erase().map(|()| None),
        Deed::Save => saved(store, &insight, file).map(Some),
    };
    if let Err(error) = &outcome {
        tracing::error!("the counts: {error}");
    }

    Sight {
        failed: outcome.as_ref().err().map(StoreError::kind),
        saved: outcome.ok().flatten(),
        kept: insight.read().value,
    }
}

/// Saves the table into the data folder, and says where.
fn saved(store: &Store, insight: &Insight, file: &str) -> Result<String, StoreError> {
    let path = store.may_write()?.join(file);
    let text = insight.read().value.to_csv();
    disk::save(&[(path.clone(), text)]).map_err(|it| StoreError::failed(&path, it.reason()))?;

    Ok(path.display().to_string())
}
