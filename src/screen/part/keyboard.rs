//! The keyboard on the screen, and the field that it fills. While it is up it takes the whole
//! screen: one row over it says that staff type here, and leads back.

mod field;
mod keys;

use crate::language::{Language, Text, format};
use crate::screen::{Context, context};
use crate::theme::{ColorRole, Metrics, TextStyle};
use crate::typing::{Chord, Key, KeyPosition, Keyboard, Layout, MOST_KEYS};
use crate::typing::{Inserted, Pressed, Reason, Stroke, TextBuffer};
use crate::widget::style::background;
use crate::widget::{self, Element, Label, fit};

use iced::widget::{Space, column, container, row};
use iced::{Center, Fill, Padding, Size};

/// Width and height of a key, in millimetres.
const KEY: f32 = 12.7;

/// Space between two keys, in millimetres.
const BETWEEN: f32 = 2.54;

/// Rows of keys: those that type, and one under them.
const ROWS: f32 = 5.0;

/// Lines of the least text that the field keeps where there is no room.
const LEAST_FIELD: f32 = 2.0;

/// What is typed into a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Typing {
    /// The message that names the field.
    name: &'static str,
    /// The language in which it is written.
    language: Language,
    keyboard: Keyboard,
    buffer: TextBuffer,
    /// The last stroke, if it was not taken, and why.
    refused: Option<(Stroke, Reason)>,
    /// What was not taken of what an input method has committed last.
    inserted: Inserted,
    /// What an input method composes, and has not committed.
    composed: String,
}

/// What can happen on the keyboard.
#[derive(Debug, Clone)]
pub enum Message {
    /// A key was touched.
    Touched(Stroke),
    /// The next key is typed with shift, or not any more.
    ShiftTouched,
    /// Digits and signs were asked for, or letters again.
    SignsTouched,
    /// The next layout was asked for.
    LayoutAsked,
    /// A key of a physical keyboard went down.
    Pressed(KeyPosition, Chord),
    /// The third level shift of one went down or came up.
    ThirdHeld(bool),
    /// A key of a physical keyboard came up.
    Released(KeyPosition),
    /// The window no longer hears of keys.
    FocusLost,
    /// What an input method of the system composes and has not committed is this now.
    Composed(String),
    /// An input method of the system has committed something.
    Committed(String),
    /// The field is done.
    Done,
}

impl Message {
    /// Whether it comes of a button that is meant to be pressed again and again.
    pub fn repeats(&self) -> bool {
        !matches!(self, Self::Done)
    }

    /// Whether it comes of a physical keyboard or an input method, and of no touch.
    pub fn is_of_keyboard(&self) -> bool {
        match self {
            Self::Pressed(..)
            | Self::ThirdHeld(_)
            | Self::Released(_)
            | Self::FocusLost
            | Self::Composed(_)
            | Self::Committed(_) => true,
            Self::Touched(_)
            | Self::ShiftTouched
            | Self::SignsTouched
            | Self::LayoutAsked
            | Self::Done => false,
        }
    }
}

impl Typing {
    /// A field that takes so many characters, with what is in it.
    pub fn new(name: &'static str, language: Language, text: &str, limit: usize) -> Self {
        Self {
            name,
            language,
            keyboard: Keyboard::of(language),
            buffer: TextBuffer::with_text(text, limit),
            refused: None,
            inserted: Inserted::default(),
            composed: String::new(),
        }
    }

    /// Answers a message. Gives whether the field is done.
    pub fn update(&mut self, message: Message) -> bool {
        match message {
            Message::Touched(stroke) => self.strike(stroke),
            Message::ShiftTouched => self.keyboard.shift(),
            Message::SignsTouched => self.keyboard.signs(),
            Message::LayoutAsked => {
                self.refused = None;
                self.inserted = Inserted::default();
                self.keyboard.change_layout(&mut self.buffer);
            }
            Message::Pressed(position, chord) => {
                if let Some(stroke) = self.keyboard.pressed(position, chord) {
                    self.strike(stroke);
                }
            }
            Message::ThirdHeld(is_down) => self.keyboard.hold_third(is_down),
            Message::Released(position) => self.keyboard.released(position),
            Message::FocusLost => self.keyboard.focus_lost(),
            Message::Committed(text) => {
                self.refused = None;
                self.composed.clear();
                self.inserted = self.buffer.insert(&text);
            }
            // Nobody can compose more than the field takes.
            Message::Composed(text) => {
                self.composed = text.chars().take(self.buffer.limit()).collect();
            }
            Message::Done => {
                // The input method is not asked for any more, and commits nothing.
                let composed = std::mem::take(&mut self.composed);
                if !composed.is_empty() {
                    let inserted = self.buffer.insert(&composed);
                    if inserted != Inserted::default() {
                        self.inserted = inserted;

                        return false;
                    }
                }
                self.buffer.commit();

                return true;
            }
        }

        false
    }

    fn strike(&mut self, stroke: Stroke) {
        self.inserted = Inserted::default();
        self.refused = match self.keyboard.strike(stroke, &mut self.buffer) {
            Pressed::Refused(reason) => Some((stroke, reason)),
            Pressed::Taken | Pressed::Dropped(_) => None,
        };
    }

    /// What has been typed, with what is in hand.
    pub fn text(&self) -> &str {
        self.buffer.text()
    }

    /// The whole screen while somebody types.
    pub fn view<'a>(&self, context: &Context<'a>) -> Element<'a, Message> {
        let metrics = &context.metrics;
        let size = KeySize::of(metrics);
        let room = metrics.window.height - over(metrics) - size.keyboard() - metrics.gap();
        let margin = Padding::from([0.0, metrics.margin()]);

        column![
            self.top(context),
            Space::new().height(metrics.gap()),
            container(field::view(context, self, room))
                .height(room)
                .padding(margin),
            Space::new().height(metrics.gap()),
            container(keys::view(context, self, size)).center_x(Fill),
        ]
        .into()
    }

    /// The row over the field: that this is for staff, what is typed, the layout, and the end.
    fn top<'a>(&self, context: &Context<'a>) -> Element<'a, Message> {
        let metrics = &context.metrics;
        let next = self.keyboard.next_layout();
        let layout = Label::new(Text::plain(next.name(), language_of(next)), None);
        let done = context.label("keyboard-done");
        let size = button_size(metrics, [&layout, &done]);
        let buttons: f32 = [(&layout, false), (&done, true)]
            .iter()
            .map(|(label, is_primary)| widget::action_size(metrics, label, size, *is_primary).width)
            .sum();
        let name = self.told(context);
        let room = Size::new(
            metrics.inner_width() - buttons - 3.0 * metrics.gap(),
            over(metrics) - metrics.gap(),
        );
        let frame = metrics.size(TextStyle::Frame);
        let words = fit::fitted(std::slice::from_ref(&name), room, 0.0, frame, 1.0);
        let name = widget::sized_text(metrics, name, TextStyle::Frame, words)
            .color(metrics.color(ColorRole::OnChosen));

        container(
            row![
                container(name).width(Fill),
                widget::sized_plain(metrics, layout, size, Message::LayoutAsked),
                widget::sized_primary(metrics, done, size, Message::Done),
            ]
            .spacing(metrics.gap())
            .align_y(Center),
        )
        .width(Fill)
        .height(over(metrics) - metrics.gap())
        .padding(Padding::from([0.0, metrics.margin()]))
        .center_y(over(metrics) - metrics.gap())
        .style(background(metrics, ColorRole::Chosen))
        .into()
    }
}

impl Typing {
    /// Who types, and what: or why the last key was not taken.
    fn told<'a>(&self, context: &Context<'a>) -> Text<'a> {
        let staff = context.text("staff-door");
        let inserted = self.inserted;
        let told = if let Some((_, reason)) = self.refused {
            self.why(context, reason)
        } else if inserted.left_over > 0 {
            self.why(context, Reason::Full)
        } else if inserted.misplaced > 0 {
            self.why(context, Reason::NoBase)
        } else if inserted.unseen > 0 {
            let count = context::argument("count", number(context, inserted.unseen));

            context.format("keyboard-taken-out", &count)
        } else {
            context.text(self.name)
        };

        Text {
            words: format!("{} · {}", staff.words, told.words).into(),
            ..told
        }
    }
}

impl Typing {
    /// Why something was not taken.
    fn why<'a>(&self, context: &Context<'a>, reason: Reason) -> Text<'a> {
        let id = match reason {
            Reason::Full => {
                let most = context::argument("most", number(context, self.buffer.limit()));

                return context.format("keyboard-full", &most);
            }
            Reason::NoBase => "keyboard-refused",
            Reason::Unfinished => "keyboard-unfinished",
            Reason::Carries => "keyboard-carries",
            Reason::AfterLatin => "keyboard-after-latin",
        };

        context.text(id)
    }
}

fn number(context: &Context<'_>, number: usize) -> String {
    format::number(context.language, i64::try_from(number).unwrap_or(i64::MAX))
}

/// Height of the row over the field and the space under it, in logical pixels.
fn over(metrics: &Metrics) -> f32 {
    metrics.target() + 3.0 * metrics.gap()
}

/// Size of the words of the buttons in the row over the field: both take a half of it at most.
fn button_size(metrics: &Metrics, labels: [&Label<'_>; 2]) -> f32 {
    let most = metrics.inner_width() / 2.0;
    let mut size = metrics.size(TextStyle::Frame);
    let width = |size: f32| -> f32 {
        labels
            .iter()
            .map(|it| widget::action_size(metrics, it, size, true).width)
            .sum()
    };
    while width(size) > most && size > metrics.least_size() {
        size *= 0.96;
    }

    size
}

/// A language that is written with a layout, which decides the face of its keys.
fn language_of(layout: Layout) -> Language {
    match layout {
        Layout::Latin => Language::English,
        Layout::Hangul => Language::Korean,
        Layout::Thai => Language::Thai,
        Layout::Bengali => Language::Bengali,
    }
}

/// How large keys are, in logical pixels.
#[derive(Debug, Clone, Copy)]
struct KeySize {
    key: Size,
    between: f32,
}

impl KeySize {
    /// As large as they are on a table where the window has room for it, and as large as it has
    /// room for where it does not.
    fn of(metrics: &Metrics) -> Self {
        let [key, between] = [KEY, BETWEEN].map(|it| metrics.mm(it));
        let most = MOST_KEYS as f32;
        let least = metrics.least_size() * LEAST_FIELD * 2.0;
        let wide = metrics.inner_width() / (most * key + (most - 1.0) * between);
        let high = (metrics.window.height - over(metrics) - metrics.gap() - least)
            / (ROWS * (key + between));
        let [wide, high] = [wide, high].map(|it| it.clamp(0.1, 1.0));

        Self {
            key: Size::new(key * wide, key * high),
            between: between * wide.min(high),
        }
    }

    /// Height of the whole keyboard with the space under it.
    fn keyboard(self) -> f32 {
        ROWS * (self.key.height + self.between)
    }

    /// Width of so many keys with the spaces between them.
    fn wide(self, keys: f32) -> f32 {
        self.key.width * keys + self.between * (keys - 1.0)
    }
}

/// Whether a key is that of a stroke.
fn is_of(refused: Option<(Stroke, Reason)>, key: Key) -> bool {
    refused.is_some_and(|(stroke, _)| stroke == Stroke::Key(key))
}
