//! Every control of every screen is pressed twice: what comes of both presses is what
//! comes of the first.

use super::cells::{self, Cell, View};
use super::processes::divided;
use crate::common::keys::{key_down, key_up};
use crate::common::{DISPLAYS, Device, Display, Targets, Visitor, edition};

use rights_kiosk::kiosk::{Kiosk, Message};
use rights_kiosk::language::Language;
use rights_kiosk::theme::TextSize;
use rights_kiosk::widget::focus::Area;

use iced::keyboard::key::Named;
use iced::mouse::{self, Cursor};
use iced::time::Duration;
use iced::touch::{self, Finger};
use iced::{Event, Point};

/// How far apart double presses come, in milliseconds, and what is no double press.
const DOUBLE: [u64; 5] = [100, 200, 300, 400, 500];
const SINGLE: u64 = 700;

/// With what something is pressed.
#[derive(Debug, Clone, Copy)]
enum Pressed {
    Finger(Point),
    Mouse(Point),
    /// What has the ring.
    Key,
}

impl Pressed {
    fn press(self, visitor: &mut Visitor) -> Vec<Message> {
        let id = Finger(1);
        let left = mouse::Button::Left;

        match self {
            Self::Finger(position) => visitor.play(
                &[
                    Event::Touch(touch::Event::FingerPressed { id, position }),
                    Event::Touch(touch::Event::FingerLifted { id, position }),
                ],
                Cursor::Unavailable,
            ),
            Self::Mouse(position) => visitor.play(
                &[
                    Event::Mouse(mouse::Event::CursorMoved { position }),
                    Event::Mouse(mouse::Event::ButtonPressed(left)),
                    Event::Mouse(mouse::Event::ButtonReleased(left)),
                ],
                Cursor::Available(position),
            ),
            Self::Key => visitor.play(
                &[key_down(Named::Enter), key_up(Named::Enter)],
                Cursor::Unavailable,
            ),
        }
    }
}

/// Whether these are of a button that stays under the finger.
fn repeats(messages: &[Message]) -> bool {
    messages
        .iter()
        .any(|it| matches!(it, Message::Screen(message) if message.repeats()))
}

/// What would be if nothing held presses back.
fn unguarded(kiosk: &Kiosk, visitor: &Visitor, messages: &[Message]) -> Kiosk {
    let mut kiosk = kiosk.clone();
    for message in messages {
        let _ = kiosk.update(message.clone(), visitor.now());
    }

    kiosk
}

/// Presses something twice, at all distances; returns how many second presses came to
/// nothing that would have done something.
fn press_twice(visitor: &mut Visitor, pressed: Pressed, gaps: &[u64], name: &str) -> usize {
    let before = visitor.kiosk.clone();
    visitor.passed(Duration::from_millis(SINGLE));
    let first = pressed.press(visitor);
    let once = visitor.kiosk.clone();
    let mut held = 0;
    let mut passed = 0;

    for gap in gaps.iter().copied().chain([SINGLE]) {
        visitor.kiosk = once.clone();
        visitor.lay_out();
        visitor.passed(Duration::from_millis(gap - passed));
        passed = gap;
        let second = pressed.press(visitor);
        let free = unguarded(&once, visitor, &second);
        let name = format!("{name} {pressed:?} {gap} ms: {first:?} {second:?}");

        if gap == SINGLE || repeats(&first) && repeats(&second) {
            assert_eq!(visitor.kiosk.session(), free.session(), "{name}");
        } else {
            assert_eq!(visitor.kiosk.session(), once.session(), "{name}");
            held += usize::from(free.session() != once.session());
        }
    }
    visitor.kiosk = before;
    visitor.lay_out();

    held
}

/// Presses everything of a screen twice.
fn press_all(view: &View, cell: Cell, is_thorough: bool) -> [usize; 2] {
    let gaps = if is_thorough {
        &DOUBLE[..]
    } else {
        &[DOUBLE[0], DOUBLE[4]]
    };
    let edition = edition();
    let name = format!("{} {cell}", view.name);
    let mut visitor = cells::visitor(&edition, view, cell);
    visitor.lay_out();
    let mut counts = [0; 2];

    for page in 0..if is_thorough { 30 } else { 2 } {
        let targets = Targets::of(&mut visitor);
        for (place, _) in &targets.all {
            let is_seen = page > 0 && !place.is_row();
            let (false, Some(shown)) = (is_seen || place.is_pager(), targets.shown(*place)) else {
                continue;
            };
            let at = shown.center();
            counts[0] += 1;
            counts[1] += press_twice(&mut visitor, Pressed::Finger(at), gaps, &name);
            if is_thorough {
                counts[1] += press_twice(&mut visitor, Pressed::Mouse(at), &DOUBLE[1..2], &name);
            }
        }
        if !visitor.uppermost().has_more() {
            break;
        }
        let _ = visitor.key(Named::PageDown);
    }

    counts
}

/// Presses everything twice that the ring comes to.
fn press_all_by_key(view: &View, cell: Cell) -> [usize; 2] {
    let edition = edition();
    let name = format!("{} {cell}", view.name);
    let mut visitor = cells::visitor(&edition, view, cell);
    visitor.lay_out();
    let mut places = Vec::new();
    Device::Switches.tour(&mut visitor, |_, ring| places.push(ring.key));
    let mut held = 0;

    for (steps, place) in places.iter().enumerate() {
        if matches!(place.area, Area::Up | Area::More) {
            continue;
        }
        let mut visitor = cells::visitor(&edition, view, cell);
        visitor.lay_out();
        for count in 0..=steps {
            Device::Switches.step(&mut visitor, count);
        }
        let gap = DOUBLE[steps % DOUBLE.len()];
        held += press_twice(&mut visitor, Pressed::Key, &[gap], &name);
    }

    [places.len(), held]
}

#[test]
fn of_a_double_press_comes_what_comes_of_one() {
    const PORTRAIT: Display = DISPLAYS[6];
    const THOROUGH: [&str; 6] = [
        "welcome",
        "home",
        "help",
        "warrant",
        "i-speak",
        "calibration",
    ];
    let cell = |language, display, second| Cell {
        display,
        text: TextSize::Medium,
        language,
        second,
    };
    let cells = [
        cell(Language::English, DISPLAYS[0], None),
        cell(Language::Thai, PORTRAIT, None),
        cell(Language::Zapotec, DISPLAYS[0], Some(Language::English)),
    ];
    let count = cells::screens(&edition()).len();
    let items: Vec<_> = (0..count)
        .flat_map(|view| (0..cells.len()).map(move |cell| (view, cell)))
        .collect();
    let test = "matrix::twice::of_a_double_press_comes_what_comes_of_one";
    let parts = divided(test, items, |items| {
        let views = cells::screens(&edition());
        let mut counts = [[0_usize; 2]; 2];

        for (view, cell) in items {
            let is_first = cell == 0;
            let view = &views[view];
            // Any press answers the question.
            if view.is_asking {
                continue;
            }
            let is_thorough = is_first && THOROUGH.contains(&view.name.as_str());
            let by_finger = press_all(view, cells[cell], is_thorough);
            let by_key = if is_first && (is_thorough || view.name == "display") {
                press_all_by_key(view, cells[cell])
            } else {
                [0; 2]
            };
            for (sum, add) in counts.iter_mut().zip([by_finger, by_key]) {
                sum[0] += add[0];
                sum[1] += add[1];
            }
        }

        counts
    });

    for (index, device) in ["finger and mouse", "key"].into_iter().enumerate() {
        let [pressed, held]: [usize; 2] =
            [0, 1].map(|it| parts.iter().map(|part| part[index][it]).sum());
        println!("{device}: {pressed} controls; {held} second presses were held back");
        assert!(pressed > 60 && held > 20, "{device}: {pressed} {held}");
    }
}
