//! Idle and start: what this is, to be read from some steps away, a large button for each
//! language, which greets in it, and one that shows the card for an officer without a language.

use super::{Action, Component, Context, Page, Screen};
use crate::language::{Language, Text};
use crate::theme::{self, ColorRole, Icon, Metrics, TextStyle};
use crate::widget::page::{Cell, Row};
use crate::widget::{self, Button, Element, fit};

use iced::widget::{Space, column, container, row};
use iced::{Center, Fill, Size};
use jiff::civil::Time;

/// Languages in which the screen asks in large letters to be touched, one at a time.
const VOICES: [Language; 6] = [
    Language::English,
    Language::Korean,
    Language::Spanish,
    Language::Tagalog,
    Language::Bengali,
    Language::Thai,
];

/// Height of the capitals of what this is, in millimetres, so that it is read from two metres,
/// and as a part of the window at most.
const TITLE: f32 = 11.0;
const TITLE_SHARE: f32 = 0.05;

/// Height of the capitals of a language's name, in millimetres, and how far it grows in cards
/// that are higher than this.
const NAME: f32 = 9.0;
const NAME_GROWTH: f32 = 1.6;
const HIGH_CARD: f32 = 50.0;

/// Side of the sign that a card is to be touched, in millimetres.
const SIGN: f32 = 12.0;

/// What the screen remembers: which language it asks in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Welcome {
    turn: usize,
}

/// What can happen on it.
#[derive(Debug, Clone)]
pub enum Message {
    /// A language was touched.
    Chosen(Language),
    /// The card for an officer was asked for.
    OfficerAsked,
}

impl Welcome {
    /// Asks in the next language.
    pub fn turn(&mut self) {
        self.turn = (self.turn + 1) % VOICES.len();
    }

    /// The language in which it asks.
    pub fn voice(self) -> Language {
        VOICES[self.turn % VOICES.len()]
    }
}

impl Component for Welcome {
    type Message = Message;

    fn id(&self) -> String {
        "welcome".to_owned()
    }

    fn update(&mut self, message: Message) -> Action {
        match message {
            Message::Chosen(language) => Action::Choose(language),
            Message::OfficerAsked => Action::Open(Screen::Officer(Default::default())),
        }
    }

    /// Draws the screen: all languages at once, without scrolling wherever the
    /// display allows it.
    fn view<'a>(&self, context: &Context<'a>) -> Page<'a, Message> {
        let metrics = &context.metrics;
        let voice = self.voice();
        let header_height = VOICES
            .into_iter()
            .map(|it| Greeting::of(context, it).height(metrics))
            .fold(0.0, f32::max);
        let header = Greeting::of(context, voice).view(metrics, header_height);

        let cells = Language::ALL.len() + 1;
        let per_row = cards_per_row(metrics);
        let rows = cells.div_ceil(per_row);
        let room = card_room(metrics, per_row, rows, header_height);
        let lines = lines_that_fit(context, room);
        let name = name_size(metrics, room);
        let mut cards = Language::ALL
            .into_iter()
            .map(|language| language_card(context, language, lines, name))
            .chain([officer_card(context, voice, room)]);
        let rows = (0..rows).map(|row| {
            let cells = (0..per_row)
                .map(|_| Cell {
                    weight: 1,
                    key: row,
                    content: cards.next().unwrap_or_else(|| Space::new().into()),
                })
                .collect();

            Row::of(vec![row], cells).at_least(1.0 / rows as f32)
        });

        Page::new(rows.collect()).header(header)
    }
}

fn cards_per_row(metrics: &Metrics) -> usize {
    let is_landscape = metrics.window.width > metrics.window.height;

    match metrics.ems() {
        ems if is_landscape && ems >= 28.0 => 4,
        ems if ems >= 18.0 => 2,
        _ => 1,
    }
}

/// The room inside of a card when all cards are to stand on the screen at once.
fn card_room(metrics: &Metrics, per_row: usize, rows: usize, header: f32) -> Size {
    // With what is said of Zapotec the badge takes three lines of its smallest text.
    let badge = metrics.least_size() * 3.0 * theme::highest_line() + 2.0 * metrics.gap();
    let around = metrics.gap() + 2.0 * card_padding(metrics);

    Size::new(
        metrics.inner_width() / per_row as f32 - around,
        (metrics.window.height - header - badge - metrics.margin()) / rows as f32 - around,
    )
}

/// Size of the languages' names, in logical pixels: all are equally large, though one alone may
/// be too wide.
fn name_size(metrics: &Metrics, room: Size) -> f32 {
    let growth = (room.height / metrics.mm(HIGH_CARD)).clamp(1.0, NAME_GROWTH);
    let largest = (metrics.mm(NAME * growth) / theme::CAP_HEIGHT)
        .max(metrics.size(TextStyle::Title))
        // One line of the highest script.
        .min(room.height / theme::highest_line());
    let widest = Language::ALL
        .into_iter()
        .map(|it| fit::longest_run(&widget::native_name(it), true, 1.0))
        .fold(0.0, f32::max);

    largest.min(room.width / widest).max(metrics.least_size())
}

/// Width of a card's lines beside the sign that it is to be touched.
fn line_room(metrics: &Metrics, room: Size) -> f32 {
    room.width - metrics.mm(SIGN) - metrics.gap()
}

/// How many of a card's lines (name, invitation, greeting) fit into the room;
/// at least the name.
fn lines_that_fit(context: &Context<'_>, room: Size) -> usize {
    let metrics = &context.metrics;
    // Mostly there is room for two lines of each text in the highest script,
    // and nothing has to be measured.
    let highest = theme::highest_line();
    let name = name_size(metrics, room);
    let most = name * highest + 4.0 * metrics.size(TextStyle::Body) * highest;
    if most + metrics.gap() <= room.height {
        return 3;
    }

    let height = |language: Language, lines: usize| -> f32 {
        card_lines(context, language)
            .into_iter()
            .take(lines)
            .map(|(text, text_style)| {
                let (size, width) = match text_style {
                    TextStyle::Title => (name, room.width),
                    _ => (metrics.size(text_style), line_room(metrics, room)),
                };

                fit::height(&text, text_style.is_bold(), size, width) + metrics.gap() / 2.0
            })
            .sum()
    };

    (2..=3)
        .rev()
        .find(|lines| {
            Language::ALL
                .into_iter()
                .all(|it| height(it, *lines) <= room.height)
        })
        .unwrap_or(1)
}

fn card_padding(metrics: &Metrics) -> f32 {
    metrics.mm(3.0)
}

/// What a card says: the language's name and the invitation. Zapotec, which never speaks in the
/// band above, says its published greeting too; its invitation is Spanish.
fn card_lines<'a>(context: &Context<'a>, language: Language) -> Vec<(Text<'a>, TextStyle)> {
    let say = |id| context.edition.catalogs.text(language, id);
    let greets = language == Language::Zapotec;

    [
        Some((widget::native_name(language), TextStyle::Title)),
        Some((say("welcome-know-your-rights"), TextStyle::Body)),
        greets.then(|| (say(greeting(context.time)), TextStyle::Body)),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// The band above, in one language: what this is, a greeting with the request to touch a
/// language, and the promise that nothing is kept. Each is as large as has room on one line.
struct Greeting<'a> {
    title: (Text<'a>, f32),
    touch: (Text<'a>, f32),
    promise: (Text<'a>, f32),
}

impl<'a> Greeting<'a> {
    fn of(context: &Context<'a>, language: Language) -> Self {
        let metrics = &context.metrics;
        let say = |id| context.edition.catalogs.text(language, id);
        let touch = say("welcome-touch");
        let touch = Text {
            words: format!("{} · {}", say(greeting(context.time)).words, touch.words).into(),
            ..touch
        };
        let title = (metrics.mm(TITLE) / theme::CAP_HEIGHT)
            .min(metrics.window.height * TITLE_SHARE / theme::CAP_HEIGHT)
            .max(metrics.size(TextStyle::Strong));
        let fitted = |text: Text<'a>, largest: f32| {
            let room = Self::room(metrics);
            let size = largest
                .min(room / fit::width(&text, true, 1.0).max(1.0))
                .max(metrics.least_size());

            (text, size)
        };

        let promise = if context.is_counting {
            "welcome-promise-counting"
        } else {
            "welcome-promise"
        };

        Self {
            title: fitted(say("welcome-know-your-rights"), title),
            touch: fitted(touch, metrics.size(TextStyle::Strong)),
            promise: fitted(say(promise), metrics.size(TextStyle::Quiet)),
        }
    }

    /// Width of the words.
    fn room(metrics: &Metrics) -> f32 {
        metrics.window.width - 3.0 * metrics.margin() - Self::sign(metrics) - metrics.margin()
    }

    /// Side of the hand before them.
    fn sign(metrics: &Metrics) -> f32 {
        metrics.mm(TITLE * 2.0).min(metrics.window.height * 0.1)
    }

    /// Space between the lines, and above and under them.
    fn spacing(metrics: &Metrics) -> f32 {
        metrics.gap() / 2.0
    }

    fn height(&self, metrics: &Metrics) -> f32 {
        let lines = [&self.title, &self.touch, &self.promise];
        let lines = lines.map(|(text, size)| fit::height(text, true, *size, Self::room(metrics)));

        lines.iter().sum::<f32>() + 4.0 * Self::spacing(metrics)
    }

    /// Draws the band, as high as it is in the highest of all languages.
    fn view(self, metrics: &Metrics, height: f32) -> Element<'a, Message> {
        let color = metrics.color(ColorRole::OnBar);
        let line = |(text, size): (Text<'a>, f32)| {
            widget::sized_text(metrics, text, TextStyle::Strong, size).color(color)
        };
        let promise = row![
            widget::icon(Icon::EYE_OFF, self.promise.1 * 1.1, color),
            line(self.promise),
        ]
        .spacing(metrics.gap())
        .align_y(Center);
        let words =
            column![line(self.title), line(self.touch), promise].spacing(Self::spacing(metrics));
        let band = row![
            widget::icon(
                Icon::HAND_HEART,
                Self::sign(metrics),
                metrics.color(ColorRole::Digits)
            ),
            words,
        ]
        .spacing(metrics.margin())
        .align_y(Center);

        container(band)
            .width(Fill)
            .height(height)
            .align_y(Center)
            .padding(iced::Padding::from([0.0, metrics.margin() * 1.5]))
            .style(widget::style::background(metrics, ColorRole::Bar))
            .into()
    }
}

/// The card of a language, whose name is so many logical pixels high.
fn language_card<'a>(
    context: &Context<'a>,
    language: Language,
    lines: usize,
    name: f32,
) -> Element<'a, Message> {
    let metrics = &context.metrics;
    let title = widget::native_name(language);
    let title = widget::sized_text(metrics, title, TextStyle::Title, name)
        .color(metrics.color(ColorRole::Teal));
    let rest = card_lines(context, language).into_iter().take(lines);
    let rest = rest.skip(1).map(|(text, text_style)| {
        widget::styled(metrics, text, text_style)
            .color(metrics.color(ColorRole::Ink))
            .width(Fill)
            .into()
    });
    let invitation = (lines > 1).then(|| {
        row![
            widget::lines(metrics, rest),
            widget::press_sign(metrics, metrics.mm(SIGN)),
        ]
        .spacing(metrics.gap())
        .align_y(Center)
    });
    let card = container(column![title, invitation].spacing(metrics.gap() / 2.0)).align_y(Center);

    Button::new(metrics, card, ColorRole::Card, Message::Chosen(language))
        .border(widget::style::outline(metrics, ColorRole::Rule))
        .width(Fill)
        .padding(card_padding(metrics))
        .into()
}

/// The card that leads to the one for an officer, for whom every language is too slow.
fn officer_card<'a>(context: &Context<'a>, language: Language, room: Size) -> Element<'a, Message> {
    let metrics = &context.metrics;
    let color = metrics.color(ColorRole::OnTeal);
    let text = context.edition.catalogs.text(language, "door-officer");
    let sign = metrics.mm(NAME * 2.0).min(room.height * 0.45);
    let words = Size::new(room.width, room.height - sign - metrics.gap());
    let size = fit::fitted(
        std::slice::from_ref(&text),
        words,
        0.0,
        metrics.mm(NAME * 0.8) / theme::CAP_HEIGHT,
        metrics.least_size(),
    );
    let card = column![
        widget::icon(Icon::SHIELD, sign, color),
        widget::sized_text(metrics, text, TextStyle::Title, size)
            .color(color)
            .width(Fill),
    ]
    .spacing(metrics.gap());

    Button::new(
        metrics,
        container(card).align_y(Center),
        ColorRole::Teal,
        Message::OfficerAsked,
    )
    .width(Fill)
    .padding(card_padding(metrics))
    .into()
}

/// The greeting for a time of day, by the hours that the published Zapotec greetings have.
fn greeting(time: Time) -> &'static str {
    match time.hour() {
        4..=11 => "greeting-morning",
        12 => "greeting-midday",
        13..=18 => "greeting-afternoon",
        _ => "greeting-evening",
    }
}
