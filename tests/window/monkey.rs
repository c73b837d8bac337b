//! A monkey at the kiosk: it taps, drags, types and changes the display for as long as the
//! variable `RIGHTS_KIOSK_MONKEY` says, in seconds; without that it does nothing.
//! `RIGHTS_KIOSK_MONKEY_SEED` makes it do something else.

use super::harness::skip;
use super::patience::is_soon;
use super::program::{Program, is_release};
use super::xvfb::{self, XRANDR, Xvfb};
use crate::common::tell;

use iced::{Point, Size};

use std::env;
use std::thread::sleep;
use std::time::{Duration, Instant};

/// How long it goes on, in seconds.
const SECONDS: &str = "RIGHTS_KIOSK_MONKEY";

/// Which monkey it is.
const SEED: &str = "RIGHTS_KIOSK_MONKEY_SEED";

/// The display that it begins on.
const WIDE: Size = Size::new(1920.0, 1080.0);

/// Those that it changes to.
const SIZES: [Size; 5] = [
    WIDE,
    Size::new(1366.0, 768.0),
    Size::new(1024.0, 600.0),
    Size::new(800.0, 480.0),
    Size::new(1080.0, 1000.0),
];

/// The keys that it presses. Those of staff are not among them.
const KEYS: [&str; 14] = [
    "Tab",
    "shift+Tab",
    "Return",
    "space",
    "Next",
    "Prior",
    "Up",
    "Down",
    "Left",
    "Right",
    "End",
    "Escape",
    "a",
    "ctrl+shift+x",
];

/// Megabytes that the program may hold after it, of which its share of what others hold too.
const MOST: f64 = 40.0;

/// Where a language lies on the start screen.
const WITHIN: Point = Point::new(250.0, 430.0);

/// How long after another page has come a press means what lies there, and a little more.
const SETTLED: Duration = Duration::from_millis(900);

/// Asks to forget everything, and says yes: from within, wherever it was.
fn start_over(display: &Xvfb) {
    display.act(&["key", "Escape"]);
    display.click(WITHIN);
    for key in ["Home", "Tab", "Return"] {
        sleep(SETTLED);
        display.act(&["key", key]);
    }
    sleep(Duration::from_secs(2));
}

/// Numbers that look as if nobody had chosen them, always the same from one seed.
struct Dice(u64);

impl Dice {
    fn below(&mut self, most: u64) -> u64 {
        // Knuth's multiplier; the low bits repeat too soon.
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);

        (self.0 >> 33) % most
    }

    fn of<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.below(all.len() as u64) as usize]
    }

    /// A point on a display; rather often on the language bar and the footer, where languages,
    /// sizes and contrasts are chosen.
    fn point(&mut self, size: Size) -> Point {
        let across = self.below(size.width as u64) as f32;
        let along = self.below(size.height as u64) as f32;

        match self.below(6) {
            0 => Point::new(across, along * 0.05),
            1 => Point::new(across, size.height - 1.0 - along * 0.08),
            _ => Point::new(across, along),
        }
    }
}

/// Does one thing.
fn act(dice: &mut Dice, display: &Xvfb, size: &mut Size) {
    match dice.below(100) {
        0..70 => display.click(dice.point(*size)),
        70..82 => {
            display.point_at(dice.point(*size));
            display.act(&["mousedown", "1"]);
            for _ in 0..4 {
                display.point_at(dice.point(*size));
            }
            display.act(&["mouseup", "1"]);
        }
        82..90 => {
            let key = dice.of(&KEYS);
            display.act(&["key", key]);
        }
        // Another size of text or contrast, or a language: where these are chosen.
        90..94 => {
            display.click(Point::new(size.width * 0.17, size.height - 30.0));
            sleep(SETTLED);
            for _ in 0..2 {
                display.click(dice.point(*size / 2.0));
            }
        }
        94..97 => {
            let across = dice.below(size.width as u64) as f32;
            display.click(Point::new(across, size.height * 0.03));
        }
        _ => {
            *size = dice.of(&SIZES);
            display.resize(*size);
        }
    }
}

#[test]
fn it_breaks_nothing() {
    let number = |name: &str| env::var(name).ok().and_then(|it| it.parse().ok());
    let Some(seconds) = number(SECONDS) else {
        tell(&format!(
            "no monkey: set {SECONDS} to how many seconds it is to go on"
        ));
        return;
    };
    let seed = number(SEED).unwrap_or(1);
    let missing = xvfb::missing(&[XRANDR]);
    if !missing.is_empty() {
        skip::<()>(&format!("not installed: {}", missing.join(", ")));
        return;
    }

    let display = Xvfb::open(WIDE);
    let mut program = Program::start(&display, "UTC", None, &["--kiosk"]);
    display.wait_for_window();
    sleep(Duration::from_secs(2));
    let [before, _] = program.megabytes();
    let mut dice = Dice(seed);
    let mut size = WIDE;
    let mut done = 0;
    let start = Instant::now();
    while start.elapsed() < Duration::from_secs(seconds) {
        act(&mut dice, &display, &mut size);
        done += 1;
        sleep(Duration::from_millis(150));
        if let Some(outcome) = program.outcome() {
            panic!(
                "seed {seed}, after {done}: {outcome}: {}",
                program.complaint()
            );
        }
    }

    display.resize(WIDE);
    assert!(is_soon(|| display.window_size() == WIDE), "seed {seed}");
    sleep(Duration::from_secs(1));
    let [after, _] = program.megabytes();
    // It still answers: *Start over* leads to the start, and a language away from it.
    start_over(&display);
    let welcome = display.picture();
    display.click(WITHIN);
    let has_answered = is_soon(|| display.picture() != welcome);
    assert!(has_answered, "seed {seed}: stuck");
    start_over(&display);
    let [cleared, _] = program.megabytes();
    assert!(program.outcome().is_none(), "{}", program.complaint());

    tell(&format!(
        "monkey {seed}: {done} acts in {seconds} s; memory {before:.1} MB at the start, \
         {after:.1} after, {cleared:.1} after starting over"
    ));
    if is_release() {
        assert!(after.max(cleared) < MOST, "{after:.1}, {cleared:.1} MB");
    }
}
