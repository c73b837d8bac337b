//! A visitor without a window: sees the words on the screen and touches them.

use super::keys::{key_down, key_up};
use super::{LAPTOP, Recorder, still, today};

use rights_kiosk::edition::Edition;
use rights_kiosk::headless::Picture;
use rights_kiosk::headless::harness::Harness;
use rights_kiosk::kiosk::{Kiosk, Message, Setup};
use rights_kiosk::language::Language;
use rights_kiosk::screen::{Screen, home::Home};
use rights_kiosk::widget::focus::{FocusRing, PageHandle};
use rights_kiosk::widget::page::PAGE;

use iced::advanced::widget::{Id, Operation};
use iced::keyboard::key::Named;
use iced::mouse::{self, Cursor};
use iced::time::{Duration, Instant};
use iced::window::RedrawRequest;
use iced::{Event, Point, Rectangle, Size, Task, touch};
use iced_runtime::user_interface::State;
use jiff::civil::DateTime;

use std::sync::Arc;

/// How long a visitor looks at what has come before pressing anything: longer than
/// the kiosk holds presses back.
pub const LOOK: Duration = Duration::from_millis(700);

/// A kiosk, the widgets that it is made of, and the time.
pub struct Visitor {
    pub kiosk: Kiosk,
    pub size: Size,
    harness: Harness,
    start: Instant,
    passed: Duration,
    /// What the kiosk does beside the screen for screens of the desk, until that is awaited.
    pub tasks: Vec<Task<Message>>,
}

impl Visitor {
    /// A visitor at a laptop with 100 pixels to the inch.
    pub fn new(edition: &Arc<Edition>, language: Language) -> Self {
        Self::with(edition, language, still(LAPTOP, 100.0))
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
            size: setup.window,
            harness: Harness::new().expect("the software renderer starts"),
            start: Instant::now(),
            passed: Duration::ZERO,
            tasks: Vec::new(),
        }
    }

    /// The visitor has come to a screen by way of Home.
    pub fn on(mut self, screen: Screen) -> Self {
        self.kiosk.open(Screen::Home(Home::default()));
        self.kiosk.open(screen);
        self.lay_out();

        self
    }

    pub fn now(&self) -> Instant {
        self.start + self.passed
    }

    /// Lets time pass, as the clock tells the kiosk.
    pub fn wait(&mut self, seconds: u64) {
        self.passed += Duration::from_secs(seconds);
        self.send(Message::Ticked(today(), None));
    }

    /// Lets so many milliseconds pass, and a frame begin. Returns whether the widgets
    /// ask for another.
    pub fn frame(&mut self, milliseconds: u64) -> bool {
        self.passed += Duration::from_millis(milliseconds);
        self.lay_out();

        self.wants_frame()
    }

    /// Draws frames until none is asked for, as after a page was moved. Returns after how many
    /// milliseconds.
    pub fn rest(&mut self) -> u64 {
        for turn in 1..500 {
            if !self.frame(16) {
                return turn * 16;
            }
        }

        panic!("the page does not come to rest");
    }

    /// Waits until a page that was moved has come to where it rests.
    pub fn settle(&mut self) {
        let is_settled = (0..50).any(|_| !self.frame(400));

        assert!(is_settled, "the page does not come to rest");
    }

    /// Has the widgets see what has changed, as they do before a frame is drawn.
    pub fn lay_out(&mut self) {
        let messages = self.dispatch_only(&[], Cursor::Unavailable);
        assert!(messages.is_empty(), "of a frame comes {messages:?}");
    }

    /// Whether the widgets have asked for a frame after the last one.
    pub fn wants_frame(&self) -> bool {
        let state = self.states().last().expect("there was a frame");

        !matches!(
            state,
            State::Updated {
                redraw_request: RedrawRequest::Wait,
                ..
            }
        )
    }

    /// The state of the widgets after each event of the last that they have seen, and
    /// after the frame that followed.
    pub fn states(&self) -> &[State] {
        self.harness.states()
    }

    pub fn send(&mut self, message: Message) {
        let now = self.now();
        let is_of_screen = matches!(message, Message::Screen(_));
        let task = self.kiosk.update(message, now);
        if is_of_screen {
            self.tasks.push(task);
        }
    }

    /// Hands events to the widgets, and what comes of them to the kiosk. Returns the
    /// messages other than that something was touched.
    pub fn play(&mut self, events: &[Event], cursor: Cursor) -> Vec<Message> {
        let messages = self.dispatch_only(events, cursor);
        for message in messages.clone() {
            self.send(message);
        }
        self.dispatch_only(&[], cursor);

        besides_touches(messages)
    }

    /// What would come of some events besides that something was touched. Only the
    /// widgets see them.
    pub fn rehearse(&mut self, events: &[Event], cursor: Cursor) -> Vec<Message> {
        besides_touches(self.dispatch_only(events, cursor))
    }

    fn dispatch_only(&mut self, events: &[Event], cursor: Cursor) -> Vec<Message> {
        let now = self.now();

        self.harness
            .dispatch_only(&self.kiosk, self.size, events, cursor, now)
    }

    /// Lays the screen out for a mouse at that place, and draws it.
    pub fn picture_with(&mut self, cursor: Cursor) -> Picture {
        let now = self.now();
        let messages = self
            .harness
            .dispatch(&self.kiosk, self.size, &[], cursor, now);
        assert!(messages.is_empty(), "of looking comes {messages:?}");

        self.harness.picture(self.size)
    }

    /// Draws the screen.
    pub fn picture(&mut self) -> Picture {
        self.picture_with(Cursor::Unavailable)
    }

    /// The picture of the frame in which some events are answered, of which the kiosk
    /// does not hear.
    pub fn picture_after(&mut self, events: &[Event], cursor: Cursor) -> Picture {
        let now = self.now();
        self.harness
            .dispatch(&self.kiosk, self.size, events, cursor, now);

        self.harness.picture(self.size)
    }

    /// Touches a point with one finger, after a look.
    pub fn tap_at(&mut self, position: Point) -> Vec<Message> {
        self.passed += LOOK;

        self.tap_at_once(position)
    }

    /// Lets time pass in which nothing is drawn.
    pub fn passed(&mut self, time: Duration) {
        self.passed += time;
    }

    /// Touches a point with one finger before anything was seen.
    pub fn tap_at_once(&mut self, position: Point) -> Vec<Message> {
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

    /// Presses a key and lets it go, after a look.
    pub fn key(&mut self, key: Named) -> Vec<Message> {
        self.passed += LOOK;

        self.key_at_once(key)
    }

    /// Presses a key and lets it go before anything was seen.
    pub fn key_at_once(&mut self, key: Named) -> Vec<Message> {
        self.play(&[key_down(key), key_up(key)], Cursor::Unavailable)
    }

    /// What would come of a key if it were pressed and let go. The kiosk does not hear
    /// of it.
    pub fn try_key(&mut self, key: Named) -> Vec<Message> {
        self.rehearse(&[key_down(key), key_up(key)], Cursor::Unavailable)
    }

    /// The ring around what the next key presses, if it shows.
    pub fn ring(&mut self) -> Option<FocusRing> {
        self.see().ring
    }

    /// Turns the wheel over the middle of the page, down by pixels.
    pub fn scroll(&mut self, pixels: f32) {
        let position = self.page().center();
        let wheel = Event::Mouse(mouse::Event::WheelScrolled {
            delta: mouse::ScrollDelta::Pixels { x: 0.0, y: -pixels },
        });
        let moved = Event::Mouse(mouse::Event::CursorMoved { position });

        self.play(&[moved, wheel], Cursor::Available(position));
    }

    /// Where the uppermost page is.
    pub fn page(&mut self) -> Rectangle {
        let mut find = FindPage(Rectangle::with_size(self.size));
        self.operate(&mut find);

        find.0
    }

    /// A message as the visitor reads it: Zapotec has Spanish sentences.
    pub fn said(&self, id: &str) -> String {
        let language = self.kiosk.session().language.sentences();

        self.kiosk.edition().catalogs.plain(language, id)
    }

    /// Everything that is written on the screen, without line break marks.
    pub fn words(&mut self) -> Vec<String> {
        let texts = self.texts().into_iter();

        texts.map(|(words, _)| words).collect()
    }

    /// Everything that is written on the page from its top to its end, by
    /// turning the wheel.
    pub fn read(&mut self) -> Vec<String> {
        let mut words = self.words();

        for turn in 0.. {
            if !self.top().has_more() {
                break;
            }
            assert!(turn < 500, "the page does not end: {:?}", self.words());
            self.scroll(self.size.height / 4.0);
            words.extend(self.words());
        }

        words
    }

    pub fn place_of(&mut self, words: &str) -> Option<Rectangle> {
        self.texts()
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
    pub fn see(&mut self) -> Recorder {
        let mut recorder = Recorder::default();
        self.operate(&mut recorder);

        recorder
    }

    /// Lets an operation see the widgets as they are laid out.
    pub fn operate(&mut self, operation: &mut dyn Operation) {
        self.harness.operate(&self.kiosk, self.size, operation);
    }
}

fn besides_touches(messages: Vec<Message>) -> Vec<Message> {
    let messages = messages.into_iter();

    messages
        .filter(|message| {
            !matches!(
                message,
                Message::Touched | Message::QuestionTouched | Message::Pressed(_)
            )
        })
        .collect()
}

/// Finds the uppermost page.
struct FindPage(Rectangle);

impl Operation for FindPage {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn container(&mut self, id: Option<&Id>, bounds: Rectangle) {
        if id == Some(&PAGE) {
            self.0 = bounds;
        }
    }
}
