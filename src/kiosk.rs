//! The program: its state, what can happen, and how it is drawn.

mod actions;
mod awaited;
mod calendars;
mod chrome;
mod counting;
mod density;
mod desk;
mod events;
mod guard;
pub mod idle;
mod session;
mod setup;
mod view;
mod window;
mod worker;

pub use crate::screen::Panel;
pub use awaited::{AwaitedPack, PackSight};
pub use density::DensitySources;
pub use desk::{ASK_AFTER as DESK_ASKS_AFTER, CHOOSE_WITHIN, Judged};
pub use idle::Idle;
pub use session::{PageId, Session, Visit};
pub use setup::{Mode, Setup};
pub(crate) use window::default_text_size;
pub use window::{WindowError, run, settings, theme, typed_by, window_settings};

use crate::clock;
use crate::content::PartialDate;
use crate::counts::Sight;
use crate::display::Density;
use crate::edition::Edition;
use crate::language::Language;
use crate::screen::pin::Errand;
use crate::screen::{self, Screen, panel};
use crate::theme::Metrics;

use iced::time::{Duration, Instant};
use iced::{Point, Size, Subscription, Task};
use jiff::civil::DateTime;

use std::sync::Arc;

/// How often the start screen asks in the next language.
const TURN: Duration = Duration::from_secs(8);

/// How often the clock is looked at while a visitor may have left.
const WATCH: Duration = Duration::from_secs(20);

/// How often a start screen on which nothing moves looks at the clock.
const STILL: Duration = Duration::from_secs(60);

/// How often the seconds are counted while the question stands.
const COUNT: Duration = Duration::from_secs(1);

/// The kiosk.
#[derive(Clone)]
pub struct Kiosk {
    edition: Arc<Edition>,
    /// The pack that has not been taken yet.
    awaited: Option<AwaitedPack>,
    /// The edition that is shown once nobody is reading.
    ready: Option<Arc<Edition>>,
    setup: Setup,
    session: Session,
    window: Size,
    /// How many pixels are an inch.
    density_sources: DensitySources,
    clock: DateTime,
    idle: Idle,
    desk: desk::Desk,
    /// What is counted.
    counting: counting::Counting,
    /// What staff have added to the events.
    events: events::AddedEvents,
    calendars: calendars::Calendars,
    guard: guard::Guard,
    now: Option<Instant>,
    watch: idle::Watch,
    /// How often the screen has been cleared. What widgets remember belongs to one
    /// epoch, so that nothing of a visitor is left for the next.
    epoch: u64,
    /// Whether the background of the window has ever had another colour.
    has_other_ground: bool,
}

/// What can happen.
#[derive(Debug, Clone)]
pub enum Message {
    /// A language was chosen.
    LanguageChosen(Language),
    /// *Back* was pressed.
    BackPressed,
    /// *Clear* was pressed: everything is to be forgotten.
    ClearPressed,
    /// A panel was opened.
    PanelOpened(Panel),
    /// A key was pressed that clears, once that is confirmed.
    ClearRequested,
    /// The card for an officer was asked for.
    OfficerPressed,
    /// The line about this edition was pressed.
    BadgePressed,
    /// A press begins: of a finger or the mouse at a place, in logical pixels, or of a
    /// key, which has one if what it presses has.
    Pressed(Option<Point>),
    /// Something was touched, whatever it was.
    Touched,
    /// Something was touched or let go while the question stands whether anyone is there.
    QuestionTouched,
    /// Time has passed; this is the date and time on the clock, and how long the computer
    /// has run, sleep included, if that is known.
    Ticked(DateTime, Option<Duration>),
    /// The window has opened with a size in logical pixels.
    WindowOpened(iced::window::Id, Size),
    /// The window has another size, in logical pixels.
    WindowResized(Size),
    /// The window has so many physical pixels in a logical one.
    WindowRescaled(f32),
    /// The window stands on another display perhaps, or its display has changed.
    DisplayChanged,
    /// The window stands on a display of this size, in logical pixels, if it
    /// knows.
    DisplayFound(Option<Size>),
    /// It is time to look for the pack that was not there.
    PackMissed,
    /// What was found there.
    PackLooked(PackSight),
    /// The keys were pressed that open the calibration.
    CalibrationRequested,
    /// Somebody asked the window to close.
    CloseRequested,
    /// The keys were pressed that lead out of kiosk mode.
    QuitRequested,
    /// The keys were pressed that lead to the staff desk.
    DeskRequested,
    /// Staff lock their desk.
    DeskLeft,
    /// A PIN was tried, or is to be, and this came of it.
    PinJudged(Option<desk::Judged>),
    /// A PIN was chosen; whether it could be stored.
    PinStored(bool),
    /// Something came of what staff wanted of the events.
    Events(events::Answer),
    /// Something came of what staff wanted of calendar files.
    Calendars(calendars::Answer),
    /// Staff wanted something of the counts, and this came of it.
    CountsSeen(Option<Sight>),
    /// A day that is over was kept.
    CountsKept,
    /// Something happened on the screen.
    Screen(screen::Message),
    /// Something happened on a panel.
    Panel(panel::Message),
}

impl Kiosk {
    /// A kiosk on its start screen. `clock` is the date and time now.
    pub fn new(edition: Arc<Edition>, setup: Setup, clock: DateTime) -> Self {
        Self {
            edition,
            awaited: None,
            ready: None,
            session: Session {
                language: setup.language,
                ..Session::default()
            },
            window: setup.window,
            setup,
            density_sources: DensitySources::default(),
            clock,
            idle: Idle::default(),
            desk: desk::Desk::default(),
            counting: counting::Counting::default(),
            events: events::AddedEvents::default(),
            calendars: calendars::Calendars::default(),
            guard: guard::Guard::default(),
            now: None,
            watch: idle::Watch::default(),
            epoch: 0,
            has_other_ground: false,
        }
    }

    /// A kiosk that knows what staff and the displays say of their pixels.
    pub fn measured_by(self, density_sources: DensitySources) -> Self {
        Self {
            density_sources,
            ..self
        }
    }

    /// How the display is measured at the moment.
    pub fn density(&self) -> Density {
        self.density_sources.current(self.setup.ppi, self.window)
    }

    /// How large things are.
    pub fn metrics(&self) -> Metrics {
        let ppi = self.density().logical_ppi();

        Metrics::new(self.window, Some(ppi), self.session.text_size)
            .with_contrast(self.session.contrast)
    }

    /// What the visitor has chosen.
    pub fn session(&self) -> &Session {
        &self.session
    }

    /// What is known and how it is said.
    pub fn edition(&self) -> &Edition {
        &self.edition
    }

    /// Whether the kiosk is asking if anyone is still there.
    pub fn is_asking(&self) -> bool {
        self.idle.is_asking()
    }

    /// Does what a message says.
    fn answer(&mut self, message: Message, now: Instant) -> Task<Message> {
        let mode = self.setup.mode;

        match message {
            Message::LanguageChosen(language) => self.choose(language),
            Message::BackPressed => self.back(),
            Message::ClearPressed => self.clear(),
            Message::ClearRequested | Message::DeskLeft if self.is_at_desk() => self.leave_desk(),
            Message::DeskLeft => {}
            // The start screen has no panels: these come late, after *Clear*.
            Message::PanelOpened(_) | Message::Panel(_) if self.session.visit.screen.is_start() => {
            }
            Message::PanelOpened(panel) => self.session.open_panel(panel),
            Message::ClearRequested => self.session.ask_clear(),
            Message::OfficerPressed => self.open(Screen::Officer(Default::default())),
            Message::BadgePressed => self.open(Screen::About(Default::default())),
            Message::Pressed(at) => self.guard.press(at, now),
            Message::Touched => self.idle.touch(now),
            Message::QuestionTouched => self.idle.answer(now),
            Message::Ticked(clock, since_boot) => {
                self.tick(clock, since_boot, now);

                return Task::batch([self.density_sources.look(mode), self.end_day()]);
            }
            Message::PackMissed => return self.look_for_pack(),
            Message::PackLooked(sight) => self.see_pack(sight),
            Message::DeskRequested => return self.do_for_staff(Errand::Desk, now),
            Message::CalibrationRequested => return self.do_for_staff(Errand::Calibration, now),
            Message::PinJudged(judged) => return self.see_judged(judged, now),
            Message::PinStored(is_stored) => self.see_stored(is_stored),
            Message::Events(answer) => self.see_events(answer),
            Message::Calendars(answer) => self.see_calendars(answer),
            Message::CountsSeen(sight) => self.see_counts(sight),
            Message::CountsKept => {}
            Message::Screen(message) => {
                let action = self.session.visit.screen.update(message);

                return self.do_for_screen(action, now);
            }
            Message::Panel(message) => self.do_for_panel(Panel::update(message)),
            Message::WindowOpened(id, size) => {
                self.window = size;

                return Task::batch([
                    self.density_sources.open(id),
                    window::fit(mode, id, size),
                    self.look_at_found(),
                ]);
            }
            // One that was asked for and is known leads to nothing more.
            Message::WindowResized(size) if size == self.window => {}
            Message::WindowResized(size) => {
                self.window = size;

                return self.density_sources.ask_for_display(mode);
            }
            Message::WindowRescaled(scale) => {
                self.density_sources.rescale(scale);

                return self.density_sources.ask_for_sizes(mode);
            }
            Message::DisplayChanged => return self.density_sources.ask_for_display(mode),
            Message::DisplayFound(display) => {
                return self.density_sources.find(display, mode, self.window);
            }
            Message::CloseRequested if self.setup.mode == Mode::Kiosk => {}
            Message::QuitRequested => return self.do_for_staff(Errand::Quit, now),
            Message::CloseRequested => return iced::exit(),
        }

        Task::none()
    }

    /// Sets the language, and nothing else but the second one if it is that;
    /// from the start screen it also leads inside.
    fn choose(&mut self, language: Language) {
        self.session.speak(language);

        if self.session.visit.screen.is_start() {
            self.session.open(Screen::Home(Default::default()));
        }
    }

    /// Goes back. Who comes back to the start screen leaves nothing there.
    fn back(&mut self) {
        if self.session.panels.is_empty() && self.session.visit.screen.holds_back() {
            return;
        }
        if self.is_at_desk() && self.session.is_first() {
            return self.leave_desk();
        }
        self.session.back();

        if self.session.visit.screen.is_start() {
            self.clear();
        }
    }

    /// Looks at the clock: has the start screen ask in the next language, or clears
    /// the screen when the visitor has left it.
    fn tick(&mut self, clock: DateTime, since_boot: Option<Duration>, now: Instant) {
        let slept = self.watch.has_slept(since_boot, now);
        self.clock = clock;

        self.tell_wait(now);
        if self.is_choosing_pin() {
            return self.end_choosing(now);
        }
        let ask_after = self.ask_after();
        let screen = &mut self.session.visit.screen;
        if screen.is_start() {
            // So that the first touch need not wait for it.
            self.edition.content.prepare();
            if !self.setup.is_still {
                screen.turn();
            }
            return;
        }

        if slept || self.idle.tick(now, ask_after) == idle::Presence::Gone {
            self.clear();
        }
    }

    /// How long nobody may touch the screen before it asks.
    fn ask_after(&self) -> Duration {
        if self.is_desk_open() {
            desk::ASK_AFTER
        } else if self.session.visit.screen.is_held_up() {
            idle::ASK_AFTER_HELD_UP
        } else if self.session.visit.screen.has_code() {
            idle::ASK_AFTER_CODE
        } else {
            idle::ASK_AFTER
        }
    }

    /// What the kiosk listens to besides touches.
    pub fn subscription(&self) -> Subscription<Message> {
        let is_start = self.session.visit.screen.is_start();
        let is_counting = self.idle.is_asking() || self.counts_down();
        let period = match (is_start, self.setup.is_still, is_counting) {
            (true, true, _) => STILL,
            (true, false, _) => TURN,
            (false, _, true) => COUNT,
            (false, _, false) => WATCH,
        };
        let ticks =
            iced::time::every(period).map(|_| Message::Ticked(clock::now(), clock::since_boot()));

        // A key that answers the question does nothing else.
        let typed = if self.idle.is_asking() {
            Subscription::none()
        } else if self.session.visit.screen.takes_digits() {
            window::digits()
        } else if self.session.visit.screen.is_typing() {
            window::typed()
        } else {
            Subscription::none()
        };

        Subscription::batch([ticks, typed, self.looks(), window::events(self.setup.mode)])
    }

    /// The title of the window.
    pub fn title(&self) -> String {
        let name = self
            .edition
            .catalogs
            .plain(self.session.language, "app-title");

        format!("{name} ({})", PartialDate::Day(self.edition.info.date))
    }
}
