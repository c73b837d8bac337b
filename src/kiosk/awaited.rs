//! A pack that was not there when the kiosk started, on a stick that is mounted late or not in
//! yet; or one that was, for looking at all that it draws takes seconds. The kiosk shows the edition that is built in, looks again every few seconds,
//! and takes the pack when it has come and nobody is reading.

use super::{Kiosk, Message, worker};
use crate::clock;
use crate::edition::Edition;
use crate::files::{Files, Limits, Pack};
use crate::problem::Problem;

use iced::time::Duration;
use iced::{Subscription, Task};
use jiff::civil::DateTime;

use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;

/// How often it is looked for.
const LOOK: Duration = Duration::from_secs(5);

/// How often one is looked at again that was refused: somebody may mend it.
const LOOK_AGAIN: Duration = Duration::from_secs(60);

/// Makes an edition of files, or tells all that is wrong with them.
pub type Load = fn(&Files, DateTime) -> Result<Arc<Edition>, Vec<Problem>>;

/// A pack that is waited for.
#[derive(Clone)]
pub struct AwaitedPack {
    dir: PathBuf,
    load: Load,
    /// What was there when it was last looked for.
    seen: Option<Files>,
    /// What was wrong with that, and has been told.
    refused: Vec<Problem>,
    /// Why it could not be read the last time.
    unreadable: Vec<Problem>,
    is_looking: bool,
}

/// What was found where a pack is waited for.
#[derive(Debug, Clone)]
pub enum PackSight {
    /// Nothing yet.
    Absent,
    /// Something, which may still be on its way.
    Coming(Found),
    /// The same as the last time, and it is sound.
    Ready(Ready),
    /// The same as the last time, and this is wrong with it.
    Refused(Vec<Problem>),
    /// Something that cannot be read, and why.
    Unreadable(Vec<Problem>),
}

/// Files that were found.
#[derive(Clone)]
pub struct Found(Files);

/// An edition that can be shown.
#[derive(Clone)]
pub struct Ready(Arc<Edition>);

impl fmt::Debug for Found {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Found(..)")
    }
}

impl fmt::Debug for Ready {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Ready(..)")
    }
}

impl AwaitedPack {
    /// Waits for a pack in a folder.
    pub fn new(dir: impl Into<PathBuf>, load: Load) -> Self {
        Self {
            dir: dir.into(),
            load,
            seen: None,
            refused: Vec::new(),
            unreadable: Vec::new(),
            is_looking: false,
        }
    }

    /// The same, of which these files are there already, and whole.
    pub fn found(self, files: Files) -> Self {
        Self {
            seen: Some(files),
            ..self
        }
    }

    /// Looks whether it has come. What is still being copied is not the same the next time, so
    /// only what has been there for a while is read.
    pub fn look(&self, now: DateTime) -> PackSight {
        if Pack::is_absent(&self.dir) {
            return PackSight::Absent;
        }

        match Edition::files(Some(&self.dir)) {
            Err(problems) => PackSight::Unreadable(problems),
            Ok(files) if self.seen.as_ref() != Some(&files) => PackSight::Coming(Found(files)),
            // It has been told.
            Ok(_) if !self.refused.is_empty() => PackSight::Refused(self.refused.clone()),
            Ok(files) => match (self.load)(&files, now) {
                Ok(edition) => PackSight::Ready(Ready(edition)),
                Err(problems) => PackSight::Refused(problems),
            },
        }
    }

    /// Remembers what was found, and tells staff what is wrong, once.
    fn remember(&mut self, sight: &PackSight) {
        self.is_looking = false;
        match sight {
            PackSight::Absent => self.forget(None),
            PackSight::Coming(Found(files)) => self.forget(Some(files.clone())),
            PackSight::Refused(problems) => self.tell(problems),
            // What is still being copied is another fault the next time.
            PackSight::Unreadable(problems) if self.unreadable != *problems => {
                self.forget(None);
                self.unreadable.clone_from(problems);
            }
            PackSight::Unreadable(problems) => self.tell(problems),
            PackSight::Ready(_) => {
                tracing::warn!("{}: the pack has come and is taken", self.dir.display());
            }
        }
    }

    /// These files were seen, and nothing is known of them yet.
    fn forget(&mut self, seen: Option<Files>) {
        self.seen = seen;
        self.refused.clear();
        self.unreadable.clear();
    }

    /// Tells staff once what is wrong.
    fn tell(&mut self, problems: &[Problem]) {
        if self.refused == problems {
            return;
        }
        for problem in problems {
            tracing::error!("{problem}");
        }
        tracing::error!(
            "{}: the pack is not taken: mend what is named above and run `rights-kiosk check \
             --pack`; it is looked at again every minute",
            self.dir.display()
        );
        self.refused = problems.to_vec();
    }
}

impl Kiosk {
    /// A kiosk that takes a pack once it has come.
    pub fn awaiting(self, pack: AwaitedPack) -> Self {
        let dir = pack.dir.display();
        if pack.seen.is_some() {
            tracing::warn!(
                "{dir}: the pack is looked at: until it is taken the kiosk shows the edition that \
                 is built in"
            );
        } else {
            let missing = Pack::open(&pack.dir, Limits::PACK).err();
            for problem in missing.into_iter().flatten() {
                tracing::warn!("{problem}");
            }
            tracing::warn!(
                "{dir}: no pack is there yet: the kiosk shows the edition that is built in, and \
                 takes the pack when it comes"
            );
        }

        Self {
            awaited: Some(pack),
            ..self
        }
    }

    /// The pack that is waited for, if one is.
    pub fn awaited(&self) -> Option<&AwaitedPack> {
        self.awaited.as_ref()
    }

    /// Says when to look for the pack that is waited for.
    pub(super) fn looks(&self) -> Subscription<Message> {
        let Some(awaited) = &self.awaited else {
            return Subscription::none();
        };
        let period = if awaited.refused.is_empty() {
            LOOK
        } else {
            LOOK_AGAIN
        };

        iced::time::every(period).map(|_| Message::PackMissed)
    }

    /// Looks at once at a pack that was there when the kiosk started.
    pub(super) fn look_at_found(&mut self) -> Task<Message> {
        match &self.awaited {
            Some(awaited) if awaited.seen.is_some() => self.look_for_pack(),
            _ => Task::none(),
        }
    }

    /// Looks for the pack, beside whatever else goes on.
    pub(super) fn look_for_pack(&mut self) -> Task<Message> {
        let Some(awaited) = self.awaited.as_mut().filter(|it| !it.is_looking) else {
            return Task::none();
        };
        awaited.is_looking = true;
        let awaited = awaited.clone();

        // It takes seconds, or for ever on a disk that is gone, and the clock must go on. Without
        // an answer nothing was found.
        worker::run(
            "pack",
            move || awaited.look(clock::now()),
            |sight| Message::PackLooked(sight.unwrap_or(PackSight::Absent)),
        )
    }

    /// Remembers what was found. A pack that has come is shown as soon as nobody is reading.
    pub(super) fn see_pack(&mut self, sight: PackSight) {
        if let Some(awaited) = &mut self.awaited {
            awaited.remember(&sight);
        }
        if let PackSight::Ready(Ready(edition)) = sight {
            self.awaited = None;
            self.ready = Some(edition);
            if self.session.visit.screen.is_start() {
                self.clear();
            }
        }
    }
}
