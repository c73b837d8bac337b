//! The program: its state, what can happen, and how it is drawn.

pub mod idle;
mod place;
mod ruler;
mod session;
mod view;
mod window;

pub use idle::Idle;
pub use ruler::Ruler;
pub use session::{Panel, Session, Visit};
pub use window::{Mode, clock, run, settings, window_settings};

use crate::content::{Need, PartialDate};
use crate::edition::Edition;
use crate::language::Language;
use crate::monitor::Measure;
use crate::screen::{
    self, Screen, about, calibration, clear, display, events, help, home, officer, sources, speak,
    topic, varieties, warrant, welcome,
};
use crate::theme::{self, Metrics, Role, Tone};

use iced::time::{Duration, Instant};
use iced::{Size, Subscription, Task, Theme};
use jiff::SignedDuration;
use jiff::civil::DateTime;

use std::sync::Arc;

/// How often the start screen hands the word to the next language.
const TURN: Duration = Duration::from_secs(8);

/// How often the clock is looked at while a visitor may have left.
const WATCH: Duration = Duration::from_secs(20);

/// How often a start screen on which nothing moves looks at the clock.
const STILL: Duration = Duration::from_secs(60);

/// How far the clock may run between two looks before the visitor has left: the
/// computer was asleep, and the time that [`Instant`] counts stood still.
const LONGEST_ABSENCE: SignedDuration = SignedDuration::from_mins(6);

/// How often the seconds are counted while the question stands.
const COUNT: Duration = Duration::from_secs(1);

/// How the kiosk is set up. None of it changes while it runs.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Setup {
    /// In a window, or over the whole screen.
    pub mode: Mode,
    /// Physical pixels per inch, if somebody said so.
    pub ppi: Option<f32>,
    /// Whether nothing moves by itself.
    pub is_still: bool,
    /// Size of the window before it tells its own, in logical pixels.
    pub window: Size,
    /// The language of the start screen.
    pub language: Language,
}

impl Default for Setup {
    fn default() -> Self {
        Self {
            mode: Mode::Windowed,
            ppi: None,
            is_still: false,
            window: Size::new(1366.0, 768.0),
            language: Language::English,
        }
    }
}

/// The kiosk.
#[derive(Clone)]
pub struct Kiosk {
    edition: Arc<Edition>,
    setup: Setup,
    session: Session,
    window: Size,
    /// How many pixels are an inch.
    ruler: Ruler,
    clock: DateTime,
    idle: Idle,
    now: Option<Instant>,
    /// How often the screen has been cleared.
    clears: u64,
    /// Whether the ground of the window has ever had another colour.
    has_other_ground: bool,
}

/// What can happen.
#[derive(Debug, Clone)]
pub enum Message {
    /// A language was chosen.
    LanguageChosen(Language),
    /// *Back* was touched.
    WentBack,
    /// Everything is to be forgotten.
    Cleared,
    /// A panel was opened.
    PanelOpened(Panel),
    /// A key was pressed that clears, once that is confirmed.
    ClearAsked,
    /// The card for an officer was asked for.
    OfficerCalled,
    /// The line about this edition was touched.
    BadgeTouched,
    /// Something was touched, whatever it was.
    Touched,
    /// Time has passed; this is the date and time on the clock.
    Ticked(DateTime),
    /// The window has opened with a size in logical pixels.
    Opened(iced::window::Id, Size),
    /// The window has another size, in logical pixels.
    Resized(Size),
    /// The window has so many physical pixels in a logical one.
    Rescaled(f32),
    /// The window stands elsewhere, and perhaps on another display.
    Moved,
    /// The window stands on a display of this size, in logical pixels, if it
    /// knows.
    Placed(Option<Size>),
    /// The way to the calibration was typed.
    CalibrationAsked,
    /// Somebody asked the window to close.
    CloseRequested,
    /// The way out of kiosk mode was typed.
    Quit,
    /// On the start screen.
    Welcome(welcome::Message),
    /// On Home.
    Home(home::Message),
    /// On a topic.
    Topic(topic::Message),
    /// On the card for an officer.
    Officer(officer::Message),
    /// On the question whose warrant it is.
    Warrant(warrant::Message),
    /// On the choice of a language that is spoken.
    Speak(speak::Message),
    /// On Get help.
    Help(help::Message),
    /// On Events.
    Events(events::Message),
    /// Where a sentence comes from.
    Sources(sources::Message),
    /// About this edition.
    About(about::Message),
    /// On the calibration.
    Calibration(calibration::Message),
    /// On the panel of text sizes.
    Display(display::Message),
    /// On the panel of varieties.
    Varieties(varieties::Message),
    /// On the question whether everything is to be forgotten.
    Clear(clear::Message),
}

impl Kiosk {
    /// A kiosk on its start screen. `clock` is the date and time now.
    pub fn new(edition: Arc<Edition>, setup: Setup, language: Language, clock: DateTime) -> Self {
        Self {
            edition,
            session: Session {
                language,
                ..Session::default()
            },
            window: setup.window,
            setup,
            ruler: Ruler::default(),
            clock,
            idle: Idle::default(),
            now: None,
            clears: 0,
            has_other_ground: false,
        }
    }

    /// A kiosk that knows what staff and the displays say of their pixels.
    pub fn measured_by(self, ruler: Ruler) -> Self {
        Self { ruler, ..self }
    }

    /// How the display is measured at the moment.
    pub fn measure(&self) -> Measure {
        self.ruler.measure(self.setup.ppi, self.window)
    }

    /// How large things are.
    pub fn metrics(&self) -> Metrics {
        let ppi = self.measure().logical_ppi();

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

    /// Opens a screen as if a visitor had gone there.
    pub fn open(&mut self, screen: Screen) {
        self.session.open(screen);
    }

    /// Sets the contrast, as the panel does.
    pub fn set_contrast(&mut self, contrast: theme::Contrast) {
        self.session.contrast = contrast;
        self.has_other_ground = true;
    }

    /// Sets the size of text, as the panel does.
    pub fn set_text_size(&mut self, size: theme::TextSize) {
        self.session.text_size = size;
    }

    /// Answers a message. The time comes in, so that the same messages at the
    /// same times always lead to the same state.
    pub fn update(&mut self, message: Message, now: Instant) -> Task<Message> {
        self.now = Some(now);

        match message {
            Message::LanguageChosen(language) => self.choose(language),
            Message::WentBack => self.session.back(),
            Message::Cleared => self.clear(),
            Message::PanelOpened(panel) => {
                self.session.asks_clear = false;
                self.session.panel = Some(panel);
            }
            Message::ClearAsked => self.session.asks_clear = true,
            Message::OfficerCalled => self.session.open(Screen::Officer(screen::Officer)),
            Message::BadgeTouched | Message::Sources(sources::Message::AboutAsked) => {
                self.session.open(Screen::About(screen::About));
            }
            Message::About(about::Message::HelpAsked) => {
                self.session
                    .open(Screen::Help(screen::Help::with_need(Need::Immigration)));
            }
            Message::Officer(officer::Message::SourcesAsked) => self.ask(sources::OFFICER),
            Message::Topic(topic::Message::StatementTouched(id))
            | Message::Warrant(warrant::Message::StatementTouched(id)) => self.ask(&id),
            Message::Touched => self.idle.touch(now),
            Message::Ticked(clock) => self.tick(clock, now),
            Message::Opened(id, size) => {
                self.window = size;

                return Task::batch([self.ruler.open(id), window::fill(self.setup.mode, id)]);
            }
            Message::Resized(size) => {
                self.window = size;

                return self.ruler.ask_for_display();
            }
            Message::Rescaled(scale) => {
                self.ruler.rescale(scale);

                return self.ruler.ask_for_sizes();
            }
            Message::Moved => return self.ruler.ask_for_display(),
            Message::Placed(monitor) => self.ruler.place_on(monitor),
            Message::CalibrationAsked => self.open_calibration(now),
            Message::Calibration(message) => self.calibrate(&message),
            Message::CloseRequested => return self.close(),
            Message::Quit => return iced::exit(),
            Message::Display(message) => match message {
                display::Message::SizeChosen(size) => self.session.text_size = size,
                display::Message::ContrastChosen(contrast) => self.set_contrast(contrast),
                display::Message::SecondChosen(second) => self.session.put_beside(second),
                display::Message::Closed => self.session.panel = None,
            },
            Message::Varieties(message) => {
                if let varieties::Message::Chosen(index) = message {
                    self.session.variety = index;
                }
                self.session.panel = None;
            }
            Message::Clear(clear::Message::Confirmed) => self.clear(),
            Message::Clear(clear::Message::Kept) => self.session.asks_clear = false,
            Message::Officer(officer::Message::Stayed) | Message::Speak(speak::Message::Stayed) => {
                self.idle.touch(now)
            }
            message => self.update_screen(message),
        }

        Task::none()
    }

    /// Hands a message to the screen it comes from.
    fn update_screen(&mut self, message: Message) {
        match (&mut self.session.visit.screen, message) {
            (Screen::Welcome(welcome), Message::Welcome(message)) => {
                let welcome::Action::Enter(language) = welcome.update(&message);
                self.choose(language);
            }
            (Screen::Home(home), Message::Home(message)) => match home.update(message) {
                home::Action::None => {}
                home::Action::OpenTopic(id) => {
                    self.session.open(Screen::Topic(screen::Topic::new(id)));
                }
                home::Action::Open(door) => self.session.open(match door {
                    home::Door::Officer => Screen::Officer(screen::Officer),
                    home::Door::Warrant => Screen::Warrant(screen::Warrant::default()),
                    home::Door::Speak => Screen::Speak(screen::Speak::default()),
                    home::Door::Help => Screen::Help(screen::Help::default()),
                    home::Door::Events => Screen::Events(screen::Events),
                }),
            },
            (Screen::Topic(_), Message::Topic(topic::Message::WarrantAsked)) => {
                self.session
                    .open(Screen::Warrant(screen::Warrant::default()));
            }
            (Screen::Warrant(warrant), Message::Warrant(message)) => warrant.update(message),
            (Screen::Speak(shown), Message::Speak(speak::Message::Chosen(next))) => {
                // A town is added to the card that is shown, which Back leaves at once.
                if shown.is_card() {
                    *shown = next;
                } else {
                    self.session.open(Screen::Speak(next));
                }
            }
            (Screen::Help(help), Message::Help(message)) => help.update(&message),
            // A message of a screen that has gone meanwhile.
            _ => {}
        }
    }

    /// Sets the language, and nothing else but the second one if it is that;
    /// from the start screen it also leads inside.
    fn choose(&mut self, language: Language) {
        self.session.speak(language);

        if matches!(self.session.visit.screen, Screen::Welcome(_)) {
            self.session.open(Screen::Home(screen::Home::default()));
        }
    }

    /// Opens the page that tells where a statement comes from.
    fn ask(&mut self, id: &str) {
        self.session.open(Screen::Sources(screen::Sources::new(id)));
    }

    /// Forgets the visitor.
    fn clear(&mut self) {
        self.session = Session {
            language: self.setup.language,
            ..Session::default()
        };
        self.edition.catalogs.forget();
        self.idle = Idle::default();
        self.clears += 1;
    }

    fn tick(&mut self, clock: DateTime, now: Instant) {
        let slept = self.clock.duration_until(clock) > LONGEST_ABSENCE;
        self.clock = clock;

        let ask_after = match &mut self.session.visit.screen {
            Screen::Welcome(welcome) => {
                if !self.setup.is_still {
                    welcome.turn();
                }
                return;
            }
            screen if screen.is_held_up() => idle::ASK_AFTER_HELD_UP,
            _ => idle::ASK_AFTER,
        };
        if slept || self.idle.tick(now, ask_after) == idle::Standing::Gone {
            self.clear();
        }
    }

    fn close(&self) -> Task<Message> {
        match self.setup.mode {
            Mode::Windowed => iced::exit(),
            Mode::Kiosk => Task::none(),
        }
    }

    /// What the kiosk listens to besides touches.
    pub fn subscription(&self) -> Subscription<Message> {
        let period = match self.session.visit.screen {
            Screen::Welcome(_) if self.setup.is_still => STILL,
            Screen::Welcome(_) => TURN,
            _ if self.idle.is_asking() => COUNT,
            _ => WATCH,
        };
        let ticks = iced::time::every(period).map(|_| Message::Ticked(window::clock()));

        Subscription::batch([ticks, window::events()])
    }

    /// The title of the window.
    pub fn title(&self) -> String {
        let edition = &self.edition.content.edition;
        let name = self
            .edition
            .catalogs
            .plain(self.session.language, "app-title");

        format!("{name} ({})", PartialDate::Day(edition.date))
    }
}

/// The colours of what Iced draws by itself.
pub fn theme(kiosk: &Kiosk) -> Theme {
    let color = |tone: Tone| tone.color(kiosk.session.contrast);

    Theme::custom(
        "Rights Kiosk",
        iced::theme::Palette {
            background: color(Tone::Paper),
            text: color(Tone::Ink),
            primary: color(Tone::Teal),
            success: color(Tone::Do),
            warning: color(Tone::Chosen),
            danger: color(Tone::Dont),
        },
    )
}

/// Size of text that says nothing of its size; none should.
pub(crate) fn default_text_size() -> f32 {
    Metrics::new(Setup::default().window, None, theme::TextSize::default()).size(Role::Body)
}
