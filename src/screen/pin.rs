//! The pad on which staff enter their PIN, or choose one. No visitor is led here.

use super::{Action, Component, Context, Page, context};
use crate::language::{Language, Text};
use crate::pin::{Digits, PinError};
use crate::theme::{ColorRole, Icon, TextStyle};
use crate::widget::{self, Button, Element, style};

use iced::widget::{Column, Row, Space, container, row};
use iced::{Background, Fill, border};

/// How many keys the pad has.
const KEYS: usize = 12;

/// How many of them stand in a row, and in one where the page is low.
const PER_ROW: [usize; 2] = [3, 6];

/// How wide what stands beside the pad is at least, as a part of the pad's width.
const LEAST_BESIDE: f32 = 0.5;

/// Width of a key in millimetres.
const KEY: f32 = 19.0;

/// How much of the height of a key its digit may take.
const SHARE: f32 = 0.6;

/// Width of a dot in millimetres.
const DOT: f32 = 3.6;

/// What the PIN is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Errand {
    /// The desk is to be opened.
    #[default]
    Desk,
    /// The size of the screen is to be measured.
    Calibration,
    /// The program is to end.
    Quit,
    /// There is none yet: one is chosen.
    Choose,
}

/// What is told under the dots.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Told {
    /// It is being looked at.
    Checking,
    /// It is not the PIN.
    Wrong,
    /// So many seconds must pass before the next try; whether it could be stored
    /// that there was one.
    Wait(u64, bool),
    /// It is to be reset, and the file that asks for that cannot be removed.
    ResetStays,
    /// What is stored cannot be read.
    Unreadable,
    /// It is no PIN.
    Refused(PinError),
    /// The second was another than the first.
    Differs,
    /// It could not be judged.
    NotJudged,
    /// It could not be stored.
    NotStored,
}

/// What the screen remembers.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Pin {
    errand: Errand,
    digits: Digits,
    /// The PIN that was chosen, while it is asked for once more.
    chosen: Option<Digits>,
    told: Option<Told>,
}

/// What can happen on it.
#[derive(Debug, Clone)]
pub enum Message {
    /// A digit was pressed or typed.
    DigitPressed(u8),
    /// The last digit is to go.
    ErasePressed,
    /// All digits are there.
    DonePressed,
}

impl Pin {
    /// The pad for an errand.
    pub fn new(errand: Errand) -> Self {
        Self {
            errand,
            ..Self::default()
        }
    }

    /// What the PIN is asked for.
    pub fn errand(&self) -> Errand {
        self.errand
    }

    /// Tells what came of the PIN, and begins anew.
    pub fn tell(&mut self, told: Option<Told>) {
        self.told = told;
        self.digits = Digits::default();
        self.chosen = None;
    }

    /// Whether no digit counts at the moment.
    fn is_closed(&self) -> bool {
        matches!(self.told, Some(Told::Checking | Told::Wait(..)))
    }

    /// What Enter means, once there are digits.
    pub fn on_enter(&self) -> Option<Message> {
        (!self.digits.is_empty()).then_some(Message::DonePressed)
    }

    /// All digits are there: the PIN is tried, or chosen once it was entered twice.
    fn done(&mut self) -> Action {
        let digits = std::mem::take(&mut self.digits);
        if self.errand != Errand::Choose {
            if digits.is_empty() {
                return Action::None;
            }
            self.told = Some(Told::Checking);

            return Action::TryPin(digits);
        }

        match self.chosen.take() {
            None => match digits.fault() {
                Some(fault) => self.told = Some(Told::Refused(fault)),
                None => self.chosen = Some(digits),
            },
            Some(chosen) if chosen != digits => self.told = Some(Told::Differs),
            Some(chosen) => {
                self.told = Some(Told::Checking);

                return Action::StorePin(chosen);
            }
        }

        Action::None
    }
}

impl Component for Pin {
    type Message = Message;

    fn id(&self) -> String {
        match self.errand {
            Errand::Choose => "pin:choose".to_owned(),
            _ => "pin".to_owned(),
        }
    }

    fn update(&mut self, message: Message) -> Action {
        if self.is_closed() {
            return Action::None;
        }
        self.told = None;

        match message {
            Message::DigitPressed(digit) => self.digits.push(digit),
            Message::ErasePressed => self.digits.pop(),
            Message::DonePressed => return self.done(),
        }

        Action::None
    }

    /// Draws the screen: what is asked and a dot for each digit beside the pad, or over it where
    /// the window is higher than wide.
    fn view<'a>(&self, context: &Context<'a>) -> Page<'a, Message> {
        let metrics = &context.metrics;
        let [high, low] = PER_ROW;
        let pad_height = |per_row: usize| {
            let rows = KEYS.div_ceil(per_row) as f32;

            rows * (metrics.target() + metrics.gap())
        };
        let room = context.page_height - metrics.gap();
        let per_row = if pad_height(high) <= room { high } else { low };
        let pad_width = per_row as f32 * (metrics.mm(KEY) + metrics.gap());
        let is_beside = pad_width * (1.0 + LEAST_BESIDE) <= metrics.inner_width();
        let pad = pad(context, per_row);

        if metrics.is_upright() || !is_beside {
            Page::of([self.asked(context, true).into(), pad])
        } else {
            // On a low page the strip above says whose it is.
            let asked = self.asked(context, per_row == high);

            Page::of([row![asked, pad].spacing(metrics.gap()).into()])
        }
    }
}

impl Pin {
    /// The title if it is to stand there, what is asked, the dots, and what is told.
    fn asked<'a>(&self, context: &Context<'a>, has_title: bool) -> Column<'a, Message> {
        let metrics = &context.metrics;
        let asks = match (self.errand, &self.chosen) {
            (Errand::Choose, None) => "pin-choose",
            (Errand::Choose, Some(_)) => "pin-again",
            _ => "pin-enter",
        };
        let told = self.told.as_ref().map(|told| {
            let text = match told {
                Told::Wait(seconds, _) => context.format("pin-wait", &minutes(*seconds)),
                told => context.text(told.message_id()),
            };

            widget::styled(metrics, text, TextStyle::Strong)
        });
        let not_counted = matches!(self.told, Some(Told::Wait(_, false)))
            .then(|| context.styled("pin-not-counted", TextStyle::Body));

        let title = has_title.then(|| context.title(Icon::LOCK, "pin-title"));

        Column::new()
            .push(title)
            .push(context.styled(asks, TextStyle::Strong))
            .push(dots(context, self.digits.len()))
            .push(told)
            .push(not_counted)
            .spacing(metrics.gap())
            .width(Fill)
    }
}

impl Told {
    fn message_id(&self) -> &'static str {
        match self {
            Self::Checking => "pin-checking",
            Self::Wrong => "pin-wrong",
            Self::Wait(..) => "pin-wait",
            Self::ResetStays => "pin-reset-stays",
            Self::Unreadable => "pin-unreadable",
            Self::Refused(fault) => fault_message(*fault),
            Self::Differs => "pin-differs",
            Self::NotJudged => "pin-not-judged",
            Self::NotStored => "pin-not-stored",
        }
    }
}

/// The message that says why digits may not be a PIN.
fn fault_message(fault: PinError) -> &'static str {
    match fault {
        PinError::NotDigits | PinError::TooShort | PinError::TooLong => "pin-length",
        PinError::OneDigit => "pin-repeated",
        PinError::Run => "pin-run",
        PinError::Year => "pin-year",
    }
}

/// How long it is still to wait, in minutes and seconds.
fn minutes(seconds: u64) -> fluent::FluentArgs<'static> {
    context::argument("time", format!("{}:{:02}", seconds / 60, seconds % 60))
}

/// A dot for each digit, in a row that is as high without one.
fn dots<'a>(context: &Context<'a>, count: usize) -> Element<'a, Message> {
    let metrics = &context.metrics;
    let side = metrics.mm(DOT);
    let ink = metrics.color(ColorRole::Ink);
    let dots = (0..count).map(|_| {
        container(Space::new().width(side).height(side))
            .style(move |_theme| container::Style {
                background: Some(Background::Color(ink)),
                border: border::rounded(side / 2.0),
                ..container::Style::default()
            })
            .into()
    });

    Row::with_children(dots)
        .push(Space::new().height(side))
        .spacing(side / 2.0)
        .wrap()
        .vertical_spacing(side / 2.0)
        .into()
}

/// The number pad. A key looks the same while it is pressed, so that nobody reads the PIN
/// from afar.
fn pad<'a>(context: &Context<'a>, per_row: usize) -> Element<'a, Message> {
    let metrics = &context.metrics;
    // Keys keep their size at every size of text.
    let size = metrics.size(TextStyle::Title).min(metrics.target() * SHARE);
    let digit = |digit: u8| {
        let digit_text = Text::plain(digit.to_string(), Language::English);
        let words = widget::sized_text(metrics, digit_text, TextStyle::Title, size);

        key(
            context,
            words.into(),
            ColorRole::Card,
            Message::DigitPressed(digit),
        )
    };
    let sign = |icon, background: ColorRole, message| {
        let sign = widget::icon(icon, size, metrics.color(background.on_color()));

        key(context, sign.into(), background, message)
    };
    let mut keys: Vec<_> = (1..=9).map(digit).collect();
    keys.push(sign(Icon::ERASER, ColorRole::Card, Message::ErasePressed));
    keys.push(digit(0));
    keys.push(sign(Icon::CHECK, ColorRole::Teal, Message::DonePressed));

    let mut keys = keys.into_iter();
    let rows = std::iter::from_fn(|| {
        let row: Vec<_> = keys.by_ref().take(per_row).collect();

        (!row.is_empty()).then(|| Row::with_children(row).spacing(metrics.gap()).into())
    });

    Column::with_children(rows).spacing(metrics.gap()).into()
}

fn key<'a>(
    context: &Context<'a>,
    words: Element<'a, Message>,
    background: ColorRole,
    on_press: Message,
) -> Element<'a, Message> {
    let metrics = &context.metrics;

    Button::new(metrics, container(words).center(Fill), background, on_press)
        .border(style::outline(metrics, ColorRole::Ink))
        .unmarked()
        .width(metrics.mm(KEY))
        .height(metrics.target())
        .into()
}
