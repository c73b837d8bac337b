//! Idle and start: a large button for each language, which greets in it.

use super::{Context, Page};
use crate::language::{Language, Text};
use crate::theme::{self, Icon, Metrics, Role};
use crate::widget::{self, Element, Row, fit};

use iced::widget::{Space, button, column, container, row};
use iced::{Background, Border, Center, Fill};
use jiff::civil::Time;

/// Languages in which the screen asks to be touched, one at a time.
const VOICES: [Language; 6] = [
    Language::English,
    Language::Korean,
    Language::Spanish,
    Language::Tagalog,
    Language::Bengali,
    Language::Thai,
];

/// What the screen remembers: whose turn it is to speak.
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

/// What it asks of the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Action {
    /// Go on in this language.
    Enter(Language),
}

impl Welcome {
    /// Hands the word to the next language.
    pub fn turn(&mut self) {
        self.turn = (self.turn + 1) % VOICES.len();
    }

    /// Answers a message.
    pub fn update(&mut self, message: &Message) -> Action {
        match message {
            Message::Chosen(language) => Action::Enter(*language),
        }
    }

    /// Draws the screen.
    pub fn view<'a>(&self, ctx: &Context<'a>) -> Page<'a, Message> {
        let metrics = &ctx.metrics;
        let voice = VOICES[self.turn % VOICES.len()];
        let say = |language, id| ctx.edition.catalogs.text(language, id);
        let per_row = cards_per_row(metrics);
        let count = Language::ALL.len() + 1;
        let share = 1.0 / count.div_ceil(per_row) as f32;
        let mut cards: Vec<_> = Language::ALL
            .into_iter()
            .map(|language| language_card(ctx, language))
            .collect();
        cards.push(promise(metrics, say(voice, "welcome-promise")));
        let others = VOICES
            .into_iter()
            .filter(|other| *other != voice)
            .map(|other| say(other, "welcome-touch"));
        let header = header(metrics, say(voice, "welcome-touch"), others.collect());

        let mut rows: Vec<Vec<(u16, Element<'a, Message>)>> = Vec::new();
        for (index, card) in cards.into_iter().enumerate() {
            let cell = (1, card);
            match rows.last_mut() {
                Some(row) if index % per_row != 0 => row.push(cell),
                _ => rows.push(vec![cell]),
            }
        }
        for row in &mut rows {
            while row.len() < per_row {
                row.push((1, Space::new().into()));
            }
        }
        let rows = rows
            .into_iter()
            .enumerate()
            .map(|(index, cells)| Row::of(index, cells).at_least(share))
            .collect();

        Page::new(rows).header(header)
    }
}

fn cards_per_row(metrics: &Metrics) -> usize {
    match metrics.ems() {
        ems if ems >= 44.0 => 4,
        ems if ems >= 20.0 => 2,
        _ => 1,
    }
}

/// The band above: a hand that offers, and the request to touch a language, in
/// large letters in one language and in small ones in all others.
fn header<'a>(metrics: &Metrics, text: Text<'a>, others: Vec<Text<'a>>) -> Element<'a, Message> {
    let size = fit::size_for(
        metrics,
        &text,
        Role::Title,
        metrics.window.width - metrics.size(Role::Title) * 3.0,
    );
    let others = others.into_iter().map(|other| {
        widget::words(metrics, other, Role::Quiet)
            .color(theme::ON_BAR)
            .into()
    });
    let others = metrics.is_wide().then(|| {
        iced::widget::Row::with_children(others)
            .spacing(metrics.margin())
            .wrap()
    });
    let line = row![
        widget::icon(Icon::named("hand-heart"), size * 1.5, theme::CHOSEN),
        column![
            widget::card::sized_words(text, Role::Title, size).color(theme::ON_BAR),
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
        .style(|_theme| container::Style {
            background: Some(Background::Color(theme::BAR)),
            ..container::Style::default()
        })
        .into()
}

fn language_card<'a>(ctx: &Context<'a>, language: Language) -> Element<'a, Message> {
    let metrics = &ctx.metrics;
    let say = |language, id| ctx.edition.catalogs.text(language, id);
    let greeting = greeting(ctx.time);
    let name = widget::words(
        metrics,
        Text {
            words: language.native_name().into(),
            spoken: language,
            fallback: false,
        },
        Role::Title,
    )
    .color(theme::TEAL);
    // In Zapotec the published greeting, and the rest in Spanish.
    let lines = column![
        name,
        widget::words(metrics, say(language, greeting), Role::Body),
        widget::words(metrics, say(language, "welcome-know-your-rights"), Role::Body),
    ]
    .spacing(metrics.gap() / 2.0);
    let border = Border {
        color: theme::RULE,
        width: metrics.line(),
        radius: metrics.radius().into(),
    };

    button(container(lines.width(Fill)).align_y(Center))
        .width(Fill)
        .padding(metrics.mm(4.0))
        .on_press(Message::Chosen(language))
        .style(move |_theme, status| {
            widget::card::pressable(theme::CARD, theme::INK, border, status)
        })
        .into()
}

fn promise<'a>(metrics: &Metrics, text: Text<'a>) -> Element<'a, Message> {
    let lines = column![
        widget::icon(Icon::named("eye-off"), metrics.size(Role::Title), theme::TEAL),
        widget::words(metrics, text, Role::Strong),
    ]
    .spacing(metrics.gap());

    widget::panel(
        metrics,
        lines,
        theme::MIST,
        theme::MIST,
    )
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
