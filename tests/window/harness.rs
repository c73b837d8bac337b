//! The real window, and beside it a visitor without one who does the same.
//! What is on the screen has to be what the visitor sees.

use super::patience::{PATIENCE, is_soon};
use super::program::{Program, STRACE};
use super::xvfb::{self, Xvfb};
use crate::common::visitor::LOOK;
use crate::common::{LAPTOP, Visitor, edition, still, tell};

use rights_kiosk::headless::Picture;
use rights_kiosk::kiosk::{Message, Mode, Setup};
use rights_kiosk::language::Language;
use rights_kiosk::theme::{Metrics, TextSize};
use rights_kiosk::widget::Frame;

use iced::keyboard::key::Named;
use iced::mouse::{self, Button, Cursor};
use iced::{Event, Point, Size};
use jiff::civil::DateTime;
use jiff::tz::TimeZone;

use std::env;
use std::path::Path;
use std::thread::sleep;
use std::time::{Duration, Instant};

/// With this variable set to `require`, a machine that cannot open the window
/// fails the tests.
const STRICT: &str = "RIGHTS_KIOSK_WINDOW_TEST";

/// How many frames it takes at most to count the pages of a page: one for each.
const FRAMES: usize = 500;

/// Where the mouse is at the start: on nothing that can be pressed.
const CORNER: Point = Point::new(1.0, 1.0);

/// A window and a visitor in step.
pub struct WindowHarness {
    /// Does without a window what is done in the window.
    pub visitor: Visitor,
    /// The program with the window. It has to end before its display does.
    pub program: Program,
    /// The display of the window.
    pub display: Xvfb,
    pointer: Point,
}

impl WindowHarness {
    /// Opens the window and waits until the first screen is painted. Returns
    /// nothing, and says so, if this machine lacks what that takes.
    #[track_caller]
    pub fn open(arguments: &[&str]) -> Option<Self> {
        Self::open_on(LAPTOP, arguments)
    }

    /// The same on a screen of another size.
    #[track_caller]
    pub fn open_on(screen: Size, arguments: &[&str]) -> Option<Self> {
        Self::open_as(screen, arguments, None, None)
    }

    /// The same where the program begins as if it had been told something.
    #[track_caller]
    pub fn open_at(arguments: &[&str], told: Message) -> Option<Self> {
        Self::open_as(LAPTOP, arguments, Some(told), None)
    }

    /// The same where everything that the program asks the system for in matters of
    /// network is written into a file.
    #[track_caller]
    pub fn open_traced(arguments: &[&str], trace: &Path) -> Option<Self> {
        Self::open_as(LAPTOP, arguments, None, Some(trace))
    }

    /// A window with a frame on a display so large, once it shows; what is in it is not looked
    /// at.
    pub fn open_framed(screen: Size) -> Option<(Program, Xvfb)> {
        let missing = xvfb::missing(&[]);
        if !missing.is_empty() {
            return skip(&format!("not installed: {}", missing.join(", ")));
        }

        let display = Xvfb::open(screen);
        let (zone, _) = noon();
        let program = Program::start(&display, &zone, None, &["--windowed"]);
        display.wait_for_window();
        // When it has opened it still asks how large the display is.
        is_soon(|| display.window_size().width <= screen.width * 0.95);

        Some((program, display))
    }

    #[track_caller]
    fn open_as(
        screen: Size,
        arguments: &[&str],
        told: Option<Message>,
        trace: Option<&Path>,
    ) -> Option<Self> {
        let missing = xvfb::missing(trace.map_or(&[], |_| &[STRACE]));
        if !missing.is_empty() {
            return skip(&format!("not installed: {}", missing.join(", ")));
        }

        let display = Xvfb::open(screen);
        display.point_at(CORNER);
        let (zone, clock) = noon();
        let program = Program::start(&display, &zone, trace, arguments);
        let setup = Setup {
            mode: Mode::Kiosk,
            ..still(screen, 100.0)
        };
        let mut harness = Self {
            visitor: Visitor::with(&edition(), Language::English, setup),
            program,
            display,
            pointer: CORNER,
        };
        harness.visitor.send(Message::Ticked(clock, None));
        if let Some(told) = told {
            harness.visitor.send(told);
        }
        if let Err(lack) = harness.settle("the first screen") {
            return skip(&lack);
        }

        Some(harness)
    }

    /// Goes to a topic in English, as a visitor does.
    pub fn enter(&mut self) {
        self.tap(Language::English.native_name());
        self.compare("home");
        self.tap_message("topic-home-door-title");
    }

    /// Turns the page until something stands on it, and clicks on the first that says
    /// so; compares after each turn.
    #[track_caller]
    pub fn find_and_tap(&mut self, words: &str) {
        for _ in 0..40 {
            let footer = self.visitor.size.height * 0.8;
            // The bar says the names of languages too.
            let places = self.visitor.places_of(words).into_iter();
            let mut places = places.filter(|it| it.y > 75.0 && it.y + it.height < footer);
            if let Some(place) = places.next() {
                let center = place.center();
                self.click(Point::new(center.x.round(), center.y.round()));
                self.compare(words);

                return;
            }
            self.key("Next", Named::PageDown);
        }

        panic!("`{words}` is nowhere: {:#?}", self.visitor.words());
    }

    /// Clicks on the first thing that says so.
    pub fn tap(&mut self, words: &str) -> Vec<Message> {
        let at = self.center_of(words);

        self.click(at)
    }

    fn click(&mut self, at: Point) -> Vec<Message> {
        self.look();
        self.display.click(at);
        self.pointer = at;

        self.visitor.play(
            &[
                Event::Mouse(mouse::Event::CursorMoved { position: at }),
                Event::Mouse(mouse::Event::ButtonPressed(Button::Left)),
                Event::Mouse(mouse::Event::ButtonReleased(Button::Left)),
            ],
            Cursor::Available(at),
        )
    }

    /// Clicks on what says the message of that id, and compares.
    #[track_caller]
    pub fn tap_message(&mut self, id: &str) {
        let words = self.words_of(id);
        self.tap(&words);
        self.compare(id);
    }

    /// Presses a key, by its name on the X server, and lets it go; compares.
    #[track_caller]
    pub fn key(&mut self, name: &str, key: Named) {
        self.look();
        self.display.act(&["key", name]);
        let _ = self.visitor.key(key);
        self.compare(name);
    }

    /// Presses the button of the mouse, moves it, and lets go, a step at a
    /// time; compares after each. Returns the messages that came of it.
    pub fn drag(&mut self, from: Point, steps: &[Point]) -> Vec<Message> {
        let press = Event::Mouse(mouse::Event::ButtonPressed(Button::Left));
        let release = Event::Mouse(mouse::Event::ButtonReleased(Button::Left));

        self.look();
        self.move_to(from);
        let before = self.compare("the mouse over it");
        self.display.act(&["mousedown", "1"]);
        let mut messages = self.visitor.play(&[press], Cursor::Available(from));
        let pressed = self.compare("the button pressed");
        // The window takes whatever happens at once to happen at one place;
        // that it has seen the press is known only if the press shows.
        assert_ne!(before, pressed, "nothing is pressed");
        for step in steps {
            messages.extend(self.move_to(*step));
            self.compare("the page dragged");
        }
        self.display.act(&["mouseup", "1"]);
        messages.extend(
            self.visitor
                .play(&[release], Cursor::Available(self.pointer)),
        );
        self.compare("the button let go");

        messages
    }

    /// Waits as a visitor does who looks at what has come: what is pressed sooner does
    /// nothing.
    fn look(&mut self) {
        sleep(LOOK);
        self.visitor.passed(LOOK);
    }

    fn move_to(&mut self, position: Point) -> Vec<Message> {
        self.display.point_at(position);
        self.pointer = position;
        let moved = Event::Mouse(mouse::Event::CursorMoved { position });

        self.visitor.play(&[moved], Cursor::Available(position))
    }

    fn words_of(&self, id: &str) -> String {
        let language = self.visitor.kiosk.session().language;

        self.visitor.kiosk.edition().catalogs.plain(language, id)
    }

    /// The middle of the first thing that says so, on a whole pixel.
    pub fn center_of(&mut self, words: &str) -> Point {
        let place = self.visitor.place_of(words).unwrap_or_else(|| {
            panic!(
                "`{words}` is not on the screen: {:#?}",
                self.visitor.words()
            )
        });
        let center = place.center();

        Point::new(center.x.round(), center.y.round())
    }

    /// Waits until the screen shows exactly what it has to; panics if it does
    /// not come to that. Returns it.
    #[track_caller]
    pub fn compare(&mut self, name: &str) -> Picture {
        match self.settle(name) {
            Ok(picture) => picture,
            Err(complaint) => panic!("{complaint}"),
        }
    }

    /// The same, but an end of the program for lack of a library is no panic.
    #[track_caller]
    fn settle(&mut self, name: &str) -> Result<Picture, String> {
        let expected = self.drawn();
        let start = Instant::now();

        loop {
            let actual = self.display.picture();
            if actual == expected {
                return Ok(actual);
            }
            if let Some(outcome) = self.program.outcome() {
                let complaint = self.program.complaint();
                let lacks = complaint.contains("a library of the desktop is missing");
                assert!(
                    lacks,
                    "{name}: the program has ended, {outcome}: {complaint}"
                );

                return Err(complaint);
            }
            if start.elapsed() > PATIENCE {
                panic!("{name}: {}", difference(&actual, &expected));
            }
            sleep(Duration::from_millis(20));
        }
    }

    /// What the screen has to show, once the pages of its page have been counted.
    fn drawn(&mut self) -> Picture {
        for _ in 0..FRAMES {
            self.visitor.lay_out();
            if !self.visitor.wants_frame() {
                break;
            }
        }
        self.visitor.picture_with(Cursor::Available(self.pointer))
    }
}

/// A time zone in which it is the hour after noon, and the date and time there,
/// so that no greeting and no date changes in the middle of a test.
fn noon() -> (String, DateTime) {
    let utc = jiff::Timestamp::now()
        .to_zoned_datetime(TimeZone::UTC)
        .datetime();
    // The sign tells how far behind, as POSIX has it.
    let zone = format!("NOON{:+}", utc.hour() - 12);

    (zone, utc.date().at(12, utc.minute(), 0, 0))
}

/// The part of a picture between the bars.
pub fn body(picture: &Picture) -> &[u8] {
    let metrics = Metrics::new(LAPTOP, Some(100.0), TextSize::default());
    let frame = Frame::new(&metrics);
    let row = picture.width as usize * 4;
    let top = frame.bar_height().ceil() as usize;
    let bottom = (LAPTOP.height - frame.footer_height()).floor() as usize;

    &picture.pixels[top * row..bottom * row]
}

/// How many pixels are not the same.
pub fn unlike(left: &[u8], right: &[u8]) -> usize {
    left.chunks_exact(4)
        .zip(right.chunks_exact(4))
        .filter(|(left, right)| left != right)
        .count()
}

/// Says how two pictures differ and leaves them for somebody to look at.
fn difference(actual: &Picture, expected: &Picture) -> String {
    let width = actual.width as usize;
    let places: Vec<_> = actual
        .pixels
        .chunks_exact(4)
        .zip(expected.pixels.chunks_exact(4))
        .enumerate()
        .filter(|(_, (left, right))| left != right)
        .map(|(index, _)| (index % width, index / width))
        .collect();
    let span = |side: fn(&(usize, usize)) -> usize| {
        let least = places.iter().map(side).min().unwrap_or_default();
        let greatest = places.iter().map(side).max().unwrap_or_default();

        format!("{least} to {greatest}")
    };
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let test = std::thread::current().name().unwrap_or("window").to_owned();
    for (picture, what) in [(actual, "on-the-screen"), (expected, "as-drawn")] {
        let _ = picture.save(&folder.join(format!("{test}.{what}.png")));
    }

    format!(
        "{} pixels differ, in columns {} and rows {}; see {test}.*.png in {}",
        places.len(),
        span(|place| place.0),
        span(|place| place.1),
        folder.display(),
    )
}

#[track_caller]
pub fn skip<T>(lack: &str) -> Option<T> {
    let place = std::panic::Location::caller();
    assert!(
        env::var_os(STRICT).is_none_or(|value| value != "require"),
        "{STRICT} requires the window, but: {lack}"
    );
    tell(&format!(
        "SKIPPED {} ({place}): {lack}",
        std::thread::current().name().unwrap_or_default(),
    ));

    None
}
