//! Idle and start: a large button for each language, which greets in it.

use super::{Action, Component, Context, Page};
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
}

impl Welcome {
    /// Asks in the next language.
    pub fn turn(&mut self) {
        self.turn = (self.turn + 1) % VOICES.len();
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
        }
    }

    /// Draws the screen: all languages at once, without scrolling wherever the
    /// display allows it.
    fn view<'a>(&self, context: &Context<'a>) -> Page<'a, Message> {
        let metrics = &context.metrics;
        let voice = VOICES[self.turn % VOICES.len()];
        let say = |language, id| context.edition.catalogs.text(language, id);
        let others = VOICES
            .into_iter()
            .filter(|other| *other != voice)
            .map(|other| say(other, "welcome-touch"));
        let header = header(metrics, say(voice, "welcome-touch"), others.collect());

        let cells = Language::ALL.len() + 1;
        let per_row = cards_per_row(metrics);
        let rows = cells.div_ceil(per_row);
        let room = card_room(metrics, per_row, rows);
        let lines = lines_that_fit(context, room);
        // All names are equally large, though one alone may be too wide.
        let name = Language::ALL
            .into_iter()
            .map(|it| {
                fit::size_for(
                    metrics,
                    &widget::native_name(it),
                    TextStyle::Title,
                    room.width,
                )
            })
            .fold(f32::INFINITY, f32::min);
        let mut cards = Language::ALL
            .into_iter()
            .map(|language| language_card(context, language, lines, name))
            .chain([promise(metrics, say(voice, "welcome-promise"), room)]);
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
fn card_room(metrics: &Metrics, per_row: usize, rows: usize) -> Size {
    let header = metrics.size(TextStyle::Title) * 3.0 + metrics.margin();
    // With what is said of Zapotec the badge takes three lines of its smallest text.
    let badge = metrics.least_size() * 3.0 * theme::highest_line() + 2.0 * metrics.gap();
    let around = metrics.gap() + 2.0 * card_padding(metrics);

    Size::new(
        metrics.inner_width() / per_row as f32 - around,
        (metrics.window.height - header - badge - metrics.margin()) / rows as f32 - around,
    )
}

/// How many of a card's lines (name, invitation, greeting) fit into the room;
/// at least the name.
fn lines_that_fit(context: &Context<'_>, room: Size) -> usize {
    let metrics = &context.metrics;
    // Mostly there is room for two lines of each text in the highest script,
    // and nothing has to be measured.
    let highest = theme::highest_line();
    let most =
        (metrics.size(TextStyle::Title) + 2.0 * metrics.size(TextStyle::Body)) * 2.0 * highest;
    if most + metrics.gap() <= room.height {
        return 3;
    }

    let height = |language: Language, lines: usize| -> f32 {
        card_lines(context, language)
            .into_iter()
            .take(lines)
            .map(|(text, text_style)| {
                fit::height(
                    &text,
                    text_style.is_bold(),
                    metrics.size(text_style),
                    room.width,
                ) + metrics.gap() / 2.0
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

/// What a card says: the language's name, the invitation and the greeting. In
/// Zapotec the greeting is the published one and the invitation in Spanish.
fn card_lines<'a>(context: &Context<'a>, language: Language) -> [(Text<'a>, TextStyle); 3] {
    let say = |id| context.edition.catalogs.text(language, id);

    [
        (widget::native_name(language), TextStyle::Title),
        (say("welcome-know-your-rights"), TextStyle::Body),
        (say(greeting(context.time)), TextStyle::Body),
    ]
}

/// The band above: a hand that offers, and the request to touch a language, in
/// large letters in one language and in small ones in all others.
fn header<'a>(metrics: &Metrics, text: Text<'a>, others: Vec<Text<'a>>) -> Element<'a, Message> {
    let size = fit::size_for(
        metrics,
        &text,
        TextStyle::Title,
        metrics.window.width - metrics.size(TextStyle::Title) * 3.0,
    );
    let others = others.into_iter().map(|other| {
        widget::styled(metrics, other, TextStyle::Quiet)
            .color(metrics.color(ColorRole::OnBar))
            .into()
    });
    let others = metrics.has_two_columns().then(|| {
        iced::widget::Row::with_children(others)
            .spacing(metrics.margin())
            .wrap()
    });
    let line = row![
        widget::icon(
            Icon::HAND_HEART,
            size * 1.5,
            metrics.color(ColorRole::OnBar)
        ),
        column![
            widget::sized_text(metrics, text, TextStyle::Title, size)
                .color(metrics.color(ColorRole::OnBar)),
            others,
        ],
    ]
    .spacing(metrics.margin())
    .align_y(Center);

    container(line)
        .width(Fill)
        .padding(iced::Padding::from([
            metrics.margin() / 2.0,
            metrics.margin() * 1.5,
        ]))
        .style(widget::style::background(metrics, ColorRole::Bar))
        .into()
}

/// The card of a language, whose name is so many logical pixels high.
fn language_card<'a>(
    context: &Context<'a>,
    language: Language,
    lines: usize,
    name: f32,
) -> Element<'a, Message> {
    let metrics = &context.metrics;
    let words = card_lines(context, language)
        .into_iter()
        .take(lines)
        .map(|(text, text_style)| {
            let (role, size) = match text_style {
                TextStyle::Title => (ColorRole::Teal, name),
                _ => (ColorRole::Ink, metrics.size(text_style)),
            };

            widget::sized_text(metrics, text, text_style, size)
                .color(metrics.color(role))
                .into()
        });
    let card = container(widget::lines(metrics, words)).align_y(Center);

    Button::new(metrics, card, ColorRole::Card, Message::Chosen(language))
        .border(widget::style::outline(metrics, ColorRole::Rule))
        .width(Fill)
        .padding(card_padding(metrics))
        .into()
}

/// The promise that nothing is kept, as large as fits into the room.
fn promise<'a>(metrics: &Metrics, text: Text<'a>, room: Size) -> Element<'a, Message> {
    let sign = metrics.size(TextStyle::Title);
    let fits = |text_style: TextStyle, sign: f32| {
        fit::height(&text, true, metrics.size(text_style), room.width) + sign <= room.height
    };
    let has_sign = fits(TextStyle::QuietStrong, sign);
    let text_style = if fits(TextStyle::Strong, sign) {
        TextStyle::Strong
    } else {
        TextStyle::QuietStrong
    };
    let lines = column![
        has_sign.then(|| widget::icon(Icon::EYE_OFF, sign, metrics.color(ColorRole::Teal))),
        widget::styled(metrics, text, text_style),
    ]
    .spacing(metrics.gap());

    widget::panel(metrics, lines, ColorRole::Mist, ColorRole::Mist)
        .padding(card_padding(metrics))
        .align_y(Center)
        .into()
}

/// The greeting for a time of day.
fn greeting(time: Time) -> &'static str {
    match time.hour() {
        4..=10 => "greeting-morning",
        11..=13 => "greeting-midday",
        14..=18 => "greeting-afternoon",
        _ => "greeting-evening",
    }
}
