//! A visitor without a window: sees the words on the screen and touches them.

#![allow(dead_code)] // Not every test uses all of it.

use rights_kiosk::edition::Edition;
use rights_kiosk::kiosk::{Kiosk, Message, Setup};
use rights_kiosk::language::{Language, line_break};
use rights_kiosk::render::Studio;
use rights_kiosk::widget::focus::{FocusRing, PageHandle, Pressable};

use iced::advanced::widget::{Id, Operation};
use iced::keyboard::key::{Named, NativeCode, Physical};
use iced::keyboard::{self, Key, Modifiers};
use iced::mouse::{self, Cursor};
use iced::time::{Duration, Instant};
use iced::window::RedrawRequest;
use iced::{Event, Point, Rectangle, Size, touch};
use iced_runtime::user_interface;
use jiff::civil::{DateTime, date};

use std::any::Any;
use std::sync::Arc;

pub const LAPTOP: Size = Size::new(1366.0, 768.0);

/// The day on which all tests take place.
pub fn today() -> DateTime {
    date(2026, 11, 24).at(10, 0, 0, 0)
}

pub fn edition() -> Arc<Edition> {
    Arc::new(Edition::load(None).unwrap_or_else(|problems| panic!("{problems:#?}")))
}

/// A kiosk, the widgets that it is drawn with, and the time.
pub struct Visitor {
    pub kiosk: Kiosk,
    pub studio: Studio,
    pub size: Size,
    start: Instant,
    passed: Duration,
}

impl Visitor {
    pub fn new(edition: &Arc<Edition>, language: Language) -> Self {
        Self::with(
            edition,
            language,
            Setup {
                is_still: true,
                ppi: Some(100.0),
                ..Setup::default()
            },
        )
    }

    pub fn with(edition: &Arc<Edition>, language: Language, setup: Setup) -> Self {
        Self::at(edition, language, setup, today())
    }

    /// A visitor at a kiosk whose clock shows that date and time.
    pub fn at(edition: &Arc<Edition>, language: Language, setup: Setup, clock: DateTime) -> Self {
        let mut kiosk = Kiosk::new(Arc::clone(edition), setup, clock);
        kiosk.set_language(language);

        Self {
            kiosk,
            studio: Studio::new().expect("the software renderer starts"),
            size: setup.window,
            start: Instant::now(),
            passed: Duration::ZERO,
        }
    }

    pub fn now(&self) -> Instant {
        self.start + self.passed
    }

    /// Lets time pass, as the clock tells the kiosk.
    pub fn wait(&mut self, seconds: u64) {
        self.passed += Duration::from_secs(seconds);
        self.send(Message::Ticked(today()));
    }

    /// Lets so many milliseconds pass, and draws a frame. Returns whether the
    /// widgets ask for another.
    pub fn frame(&mut self, milliseconds: u64) -> bool {
        self.passed += Duration::from_millis(milliseconds);
        let now = self.now();
        let messages = self
            .studio
            .play_at(&self.kiosk, self.size, &[], Cursor::Unavailable, now);
        assert!(messages.is_empty(), "of a frame comes {messages:?}");

        self.wants_frame()
    }

    /// Whether the widgets have asked for a frame after the last one.
    pub fn wants_frame(&self) -> bool {
        let state = self.studio.states().last().expect("a frame was drawn");

        !matches!(
            state,
            user_interface::State::Updated {
                redraw_request: RedrawRequest::Wait,
                ..
            }
        )
    }

    pub fn send(&mut self, message: Message) {
        let now = self.now();
        let _ = self.kiosk.update(message, now);
    }

    /// Plays events and hands what comes of them to the kiosk. Returns the
    /// messages other than that something was touched.
    pub fn play(&mut self, events: &[Event], cursor: Cursor) -> Vec<Message> {
        let now = self.now();
        let messages = self
            .studio
            .play_at(&self.kiosk, self.size, events, cursor, now);
        for message in messages.clone() {
            self.send(message);
        }
        self.studio
            .play_at(&self.kiosk, self.size, &[], cursor, now);

        messages
            .into_iter()
            .filter(|message| !matches!(message, Message::Touched))
            .collect()
    }

    /// Touches a point with one finger.
    pub fn tap_at(&mut self, position: Point) -> Vec<Message> {
        let id = touch::Finger(1);

        self.play(
            &[
                Event::Touch(touch::Event::FingerPressed { id, position }),
                Event::Touch(touch::Event::FingerLifted { id, position }),
            ],
            Cursor::Unavailable,
        )
    }

    /// Touches the first thing on the screen that says so.
    pub fn tap(&mut self, words: &str) -> Vec<Message> {
        let place = self
            .place_of(words)
            .unwrap_or_else(|| panic!("`{words}` is not on the screen: {:#?}", self.words()));

        self.tap_at(place.center())
    }

    /// Touches what says the message of that id in the visitor's language.
    pub fn tap_message(&mut self, id: &str) -> Vec<Message> {
        let language = self.kiosk.session().language;
        let words = self.kiosk.edition().catalogs.plain(language, id);

        self.tap(&words)
    }

    /// Presses a key and lets it go.
    pub fn key(&mut self, key: Named) -> Vec<Message> {
        self.play(&[key_down(key), key_up(key)], Cursor::Unavailable)
    }

    /// What would come of a key if it were pressed and let go. Nothing is drawn,
    /// and the kiosk does not hear of it.
    pub fn try_key(&mut self, key: Named) -> Vec<Message> {
        self.rehearse(&[key_down(key), key_up(key)], Cursor::Unavailable)
    }

    /// What would come of some events besides that something was touched. Only the
    /// widgets see them, and nothing is drawn.
    pub fn rehearse(&mut self, events: &[Event], cursor: Cursor) -> Vec<Message> {
        let now = self.now();
        let messages = self
            .studio
            .rehearse_at(&self.kiosk, self.size, events, cursor, now);

        messages
            .into_iter()
            .filter(|message| !matches!(message, Message::Touched))
            .collect()
    }

    /// The ring around what the next key presses, if it shows.
    pub fn ring(&mut self) -> Option<FocusRing> {
        self.see().ring
    }

    /// Turns the wheel over the middle of the page, down by pixels.
    pub fn scroll(&mut self, pixels: f32) {
        let position = Point::new(self.size.width / 2.0, self.size.height / 2.0);
        let wheel = Event::Mouse(mouse::Event::WheelScrolled {
            delta: mouse::ScrollDelta::Pixels { x: 0.0, y: -pixels },
        });
        let moved = Event::Mouse(mouse::Event::CursorMoved { position });

        self.play(&[moved, wheel], Cursor::Available(position));
    }

    /// Everything that is written on the screen, without line break marks.
    pub fn words(&mut self) -> Vec<String> {
        self.see()
            .texts
            .into_iter()
            .map(|(words, _)| words)
            .collect()
    }

    /// Everything that is written on the page from its top to its end, by
    /// turning the wheel.
    pub fn read(&mut self) -> Vec<String> {
        let mut words = self.words();

        for turn in 0.. {
            if !self.top().has_more() {
                break;
            }
            assert!(turn < 500, "the page does not end");
            self.scroll(self.size.height / 4.0);
            words.extend(self.words());
        }

        words
    }

    pub fn place_of(&mut self, words: &str) -> Option<Rectangle> {
        self.see()
            .texts
            .into_iter()
            .find_map(|(seen, place)| (seen == words).then_some(place))
    }

    pub fn places_of(&mut self, words: &str) -> Vec<Rectangle> {
        self.see().places(words)
    }

    /// Key of the row at the top of the page, and whether it goes on.
    pub fn top(&mut self) -> PageHandle {
        self.see().pages.into_iter().next().expect("a page")
    }

    /// The same of the page that lies over all others.
    pub fn uppermost(&mut self) -> PageHandle {
        self.see().pages.pop().expect("a page")
    }

    /// All texts on the screen, without line break marks, with their places.
    pub fn texts(&mut self) -> Vec<(String, Rectangle)> {
        self.see().texts
    }

    /// Everything that the widgets tell of.
    pub fn see(&mut self) -> Seen {
        let mut seen = Seen::default();
        self.studio.operate(&self.kiosk, self.size, &mut seen);
        seen
    }
}

/// A key that is pressed.
pub fn key_down(key: Named) -> Event {
    key_down_with(key, Modifiers::empty())
}

/// A key that is pressed while others are held.
pub fn key_down_with(key: Named, modifiers: Modifiers) -> Event {
    pressed(key, modifiers, false)
}

/// What a key says while it is held down.
pub fn key_again(key: Named) -> Event {
    pressed(key, Modifiers::empty(), true)
}

fn pressed(key: Named, modifiers: Modifiers, repeat: bool) -> Event {
    Event::Keyboard(keyboard::Event::KeyPressed {
        key: Key::Named(key),
        modified_key: Key::Named(key),
        physical_key: physical(key),
        location: keyboard::Location::Standard,
        modifiers,
        text: None,
        repeat,
    })
}

/// A key that is let go.
pub fn key_up(key: Named) -> Event {
    Event::Keyboard(keyboard::Event::KeyReleased {
        key: Key::Named(key),
        modified_key: Key::Named(key),
        physical_key: physical(key),
        location: keyboard::Location::Standard,
        modifiers: Modifiers::empty(),
    })
}

/// Where a key is on the keyboard: each at a place of its own.
fn physical(key: Named) -> Physical {
    let place = format!("{key:?}").bytes().fold(0_u32, |sum, byte| {
        sum.wrapping_mul(31).wrapping_add(byte.into())
    });

    Physical::Unidentified(NativeCode::Xkb(place))
}

/// What an operation has seen.
#[derive(Default)]
pub struct Seen {
    /// All texts, without line break marks.
    pub texts: Vec<(String, Rectangle)>,
    /// What can be pressed.
    pub targets: Vec<Rectangle>,
    pages: Vec<PageHandle>,
    ring: Option<FocusRing>,
}

impl Seen {
    /// Where something is written.
    pub fn places(&self, words: &str) -> Vec<Rectangle> {
        let texts = self.texts.iter().filter(|(seen, _)| seen == words);

        texts.map(|(_, place)| *place).collect()
    }
}

impl Operation for Seen {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn text(&mut self, _id: Option<&Id>, bounds: Rectangle, text: &str) {
        self.texts
            .push((line_break::strip(text).into_owned(), bounds));
    }

    fn custom(&mut self, _id: Option<&Id>, bounds: Rectangle, state: &mut dyn Any) {
        if state.is::<Pressable>() {
            self.targets.push(bounds);
        } else if let Some(page) = state.downcast_ref::<PageHandle>() {
            self.pages.push(page.clone());
        } else if let Some(ring) = state.downcast_ref::<FocusRing>() {
            self.ring = Some(*ring);
        }
    }
}
