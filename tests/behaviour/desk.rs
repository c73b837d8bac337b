//! The staff desk: who comes in, and that the visitor comes back as they were.

mod answers;
mod calendars;
mod counts;
mod days;
mod events;
mod form;
mod input_method;
mod pad;
mod refused;
mod visitor;

use crate::common::{LAPTOP, Visitor, edition, still, today};

use rights_kiosk::events::kept::KeptEvents;
use rights_kiosk::exchange::{Places, Stick};
use rights_kiosk::kiosk::{Judged, Message, Setup};
use rights_kiosk::language::Language;
use rights_kiosk::pin::Keeper;
use rights_kiosk::screen::{self, pin};
use rights_kiosk::store::{Store, Who};

use tempfile::TempDir;

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// The PIN of these tests.
const PIN: &str = "739164";

/// A kiosk with a PIN, and somebody at it.
struct Table {
    visitor: Visitor,
    keeper: Arc<Keeper>,
    store: Store,
    /// The time by which the keeper waits, in seconds.
    steady: Arc<AtomicU64>,
    folder: TempDir,
}

impl Table {
    /// A kiosk on which no PIN is set.
    fn without_pin(language: Language) -> Self {
        Self::with(language, still(LAPTOP, 100.0))
    }

    /// The same, set up so.
    fn with(language: Language, setup: Setup) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let steady = Arc::new(AtomicU64::new(1));
        let clock = Arc::clone(&steady);
        let store = Store::open(Some(folder.path().to_owned()), Who::Kiosk, today());
        let keeper = Arc::new(Keeper::open(
            store.clone(),
            Box::new(move || Duration::from_secs(clock.load(Ordering::Relaxed))),
        ));
        let kept = KeptEvents::open(store.clone());
        let mut visitor = Visitor::with(&edition(), language, setup);
        visitor.kiosk = visitor
            .kiosk
            .clone()
            .kept_by(Arc::clone(&keeper))
            .keeping_events(kept)
            .counting_in(store.clone());

        Self {
            visitor,
            keeper,
            store,
            steady,
            folder,
        }
    }

    /// A kiosk whose PIN is [`PIN`].
    fn new(language: Language) -> Self {
        Self::without_pin(language).guarded()
    }

    /// The same with a PIN.
    fn guarded(self) -> Self {
        self.keeper.set(None, PIN, PIN).expect("a PIN is set");
        self
    }

    /// Says where calendar files are looked for besides the data folder.
    fn exchange(&mut self, sticks: impl Fn() -> Vec<PathBuf> + Send + Sync + 'static) {
        let sticks = move || sticks().into_iter().map(Stick::at).collect();
        let places = Places::new(self.store.clone(), sticks);
        self.visitor.kiosk = self.visitor.kiosk.clone().exchanging_in(places);
    }

    /// Lets time pass for the program and for the PIN.
    fn wait(&mut self, seconds: u64) {
        self.steady.fetch_add(seconds, Ordering::Relaxed);
        self.visitor.wait(seconds);
    }

    /// Touches the digits of a PIN, and that they are all.
    fn touch(&mut self, digits: &str) {
        for digit in digits.chars() {
            self.visitor.tap(&digit.to_string());
        }
        let words = rights_kiosk::theme::Icon::CHECK.glyph().to_string();
        self.visitor.tap(&words);
    }

    /// What the thread would answer that judges them.
    fn answer(&mut self, digits: &str) {
        let judged = Judged::of(self.keeper.attempt(digits), &self.keeper.state());
        self.visitor.send(Message::PinJudged(Some(judged)));
    }

    /// Enters a PIN.
    fn enter(&mut self, digits: &str) {
        self.touch(digits);
        self.answer(digits);
    }

    /// Comes to the desk.
    fn open(&mut self) {
        self.visitor.send(Message::DeskRequested);
        self.enter(PIN);
        self.forget_tasks();
        assert!(self.visitor.kiosk.is_desk_open());
    }

    /// What was judged meanwhile is told by [`Table::answer`].
    fn forget_tasks(&mut self) {
        self.visitor.tasks.clear();
    }

    /// What is stored, as the program reads it when it starts again.
    fn stored(&self) -> KeptEvents {
        let folder = Some(self.folder.path().to_owned());

        KeptEvents::open(Store::open(folder, Who::Kiosk, today()))
    }

    /// The id of the screen.
    fn screen(&self) -> String {
        self.visitor.kiosk.session().visit.screen.id()
    }
}

/// A message of the pad.
fn of_pad(message: pin::Message) -> Message {
    Message::Screen(screen::Message::Pin(message))
}
