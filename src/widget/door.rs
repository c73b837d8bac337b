//! Doors: large buttons that are always at hand, with a pictogram, words and perhaps a number.

use super::{Button, Element, Label, at_least, fit, icon, sized_text, style};
use crate::language::Text;
use crate::theme::{ColorRole, Contrast, Icon, Metrics, TextStyle};

use iced::widget::{column, row};
use iced::{Center, Fill, Padding, Size};

/// Height of the digits of a number at most, in millimetres.
const DIGITS: f32 = 9.0;

/// How much of a door the digits may take.
const DIGITS_SHARE: f32 = 0.46;

/// Height of a door, in millimetres, from which what stands on it grows, and how far.
const LARGE: f32 = 24.0;
const GROWTH: f32 = 1.4;

/// Steps by which words are made smaller until they fit.
const STEP: f32 = 0.95;

/// How strongly a door calls.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DoorLook {
    /// Dark: the one that leads.
    Dark,
    /// Red: for the worst that can have happened.
    Red,
    /// Light, with a line around it.
    Plain,
}

/// The colours of a door: its ground, the line around it, its words and its digits.
struct DoorColors {
    ground: ColorRole,
    line: ColorRole,
    words: ColorRole,
    digits: ColorRole,
}

impl DoorLook {
    /// On black only the door that leads is filled: several would outshine all else.
    fn colors(self, contrast: Contrast) -> DoorColors {
        let (ground, line, words, digits) = match (self, contrast) {
            (Self::Dark, Contrast::HighDark) => (
                ColorRole::Teal,
                ColorRole::Teal,
                ColorRole::OnTeal,
                ColorRole::OnTeal,
            ),
            (Self::Dark, _) => (
                ColorRole::Bar,
                ColorRole::Bar,
                ColorRole::OnBar,
                ColorRole::Digits,
            ),
            (Self::Red, Contrast::HighDark) => (
                ColorRole::Card,
                ColorRole::Dont,
                ColorRole::Dont,
                ColorRole::Dont,
            ),
            (Self::Red, _) => (
                ColorRole::Dont,
                ColorRole::Dont,
                ColorRole::Card,
                ColorRole::Card,
            ),
            (Self::Plain, _) => (
                ColorRole::Card,
                ColorRole::Teal,
                ColorRole::Teal,
                ColorRole::Teal,
            ),
        };

        DoorColors {
            ground,
            line,
            words,
            digits,
        }
    }
}

/// Where a door stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DoorPlace {
    /// Alone in its row; it grows with its height.
    Alone,
    /// Beside others.
    InRow {
        /// Whether its pictogram stands over its words.
        is_over: bool,
    },
}

/// What a door shows.
#[derive(Debug, Clone)]
pub struct DoorFace<'a> {
    /// Its pictogram.
    pub sign: Icon,
    /// Its words.
    pub label: Label<'a>,
    /// A number under them, in large digits.
    pub number: Option<Text<'a>>,
    /// How strongly it calls.
    pub look: DoorLook,
}

/// How large the things on a door are, in logical pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct DoorFit {
    /// Size of its words.
    pub text: f32,
    /// Size of its digits.
    digits: f32,
    /// Whether the pictogram stands over the words and not before them.
    is_over: bool,
    /// Height that the door needs.
    pub height: f32,
    /// Whether no run of its words is wider than the door.
    pub is_narrow: bool,
}

impl DoorFit {
    /// The largest things that have room on a door of a size, and the least if even these do
    /// not: then the door is higher.
    pub fn new(metrics: &Metrics, face: &DoorFace<'_>, door: Size, place: DoorPlace) -> Self {
        let padding = padding(metrics);
        let room = Size::new(
            door.width - padding.left - padding.right,
            door.height - padding.top - padding.bottom,
        );
        let least = metrics.least_size();
        let growth = match place {
            DoorPlace::Alone => (door.height / metrics.mm(LARGE)).clamp(1.0, GROWTH),
            DoorPlace::InRow { .. } => 1.0,
        };
        let digits = face.number.as_ref().map_or(0.0, |number| {
            let line = fit::height(number, true, 1.0, f32::INFINITY);

            (metrics.mm(DIGITS * growth) / crate::theme::CAP_HEIGHT)
                .min(0.99 * room.width / fit::width(number, true, 1.0).max(1.0))
                .min(0.94 * room.height * DIGITS_SHARE / line)
                .max(least)
        });
        let mut fitted = Self {
            text: metrics.size(TextStyle::Frame) * growth,
            digits,
            is_over: place == DoorPlace::InRow { is_over: true },
            height: 0.0,
            is_narrow: true,
        };

        loop {
            let (words, is_narrow) = fitted.inside(metrics, face, room.width);
            fitted.height = words + padding.top + padding.bottom;
            fitted.is_narrow = is_narrow;
            if fitted.text <= least || (words <= room.height && is_narrow) {
                return fitted;
            }
            fitted.text = (fitted.text * STEP).max(least);
        }
    }

    /// Size of the pictogram.
    fn sign(&self) -> f32 {
        self.text * 1.3
    }

    /// Height of all that stands on the door, and whether no run of its words is too wide.
    fn inside(&self, metrics: &Metrics, face: &DoorFace<'_>, width: f32) -> (f32, bool) {
        let text = &face.label.text;
        let room = if self.is_over {
            width
        } else {
            width - self.sign() - spacing(metrics)
        };
        let words =
            fit::height(text, true, self.text, room) + face.label.secondary_height(metrics, room);
        let above = if self.is_over {
            words + self.sign() * 1.1
        } else {
            words.max(self.sign())
        };
        let digits = face.number.as_ref().map_or(0.0, |number| {
            fit::height(number, true, self.digits, f32::INFINITY)
        });

        let second = face.label.second.as_ref();
        let second = second.map_or(0.0, |it| fit::longest_run(it, false, metrics.least_size()));
        let widest = fit::longest_run(text, true, self.text).max(second);

        (above + digits, widest <= room)
    }
}

fn padding(metrics: &Metrics) -> Padding {
    Padding::from([metrics.mm(1.2), metrics.mm(3.0)])
}

/// Space between the pictogram of a door and its words.
fn spacing(metrics: &Metrics) -> f32 {
    metrics.mm(2.6)
}

/// A door, as high as its room.
pub fn door<'a, Message: Clone + 'a>(
    metrics: &Metrics,
    face: DoorFace<'a>,
    fit: DoorFit,
    on_press: Message,
) -> Button<'a, Message> {
    let DoorColors {
        ground,
        line,
        words,
        digits,
    } = face.look.colors(metrics.contrast);
    let color = metrics.color(words);
    let sign = icon(face.sign, fit.sign(), color);
    let second = face.label.secondary(metrics, color);
    let text = sized_text(metrics, face.label.text, TextStyle::Strong, fit.text).color(color);
    let number = face.number.map(|number| {
        sized_text(metrics, number, TextStyle::Strong, fit.digits).color(metrics.color(digits))
    });
    let content: Element<'a, Message> = if fit.is_over {
        column![
            sign,
            text.width(Fill).center(),
            second.map(|second| second.width(Fill).center()),
            number,
        ]
        .width(Fill)
        .align_x(Center)
        .into()
    } else {
        let words = row![sign, column![text.width(Fill), second].width(Fill)]
            .spacing(spacing(metrics))
            .align_y(Center);

        column![words, number].width(Fill).into()
    };

    Button::new(metrics, at_least(0.0, content), ground, on_press)
        .border(style::outline(metrics, line))
        .width(Fill)
        .height(Fill)
        .padding(padding(metrics))
}
