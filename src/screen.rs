//! The screens. Each is one file: what it remembers, what can happen on it,
//! what it asks of the program, and how it looks.

pub mod about;
pub mod beside;
pub mod calibration;
pub mod clear;
pub mod display;
pub mod events;
pub mod help;
pub mod home;
pub mod officer;
pub mod sources;
pub mod speak;
mod statement;
pub mod topic;
pub mod varieties;
pub mod warrant;
pub mod welcome;

use crate::content::{Content, PartialDate, Statement};
use crate::edition::Edition;
use crate::language::{Language, Text, format};
use crate::ledger::ReviewState;
use crate::theme::{Icon, Metrics, Role, Tone};
use crate::widget::{self, Element, Label, Row, Words};

use fluent::FluentArgs;
use iced::widget::{column, container, row};
use iced::{Center, Fill, Padding};
use jiff::civil::{Date, Time};

pub use about::About;
pub use beside::Line;
pub use calibration::Calibration;
pub use events::Events;
pub use help::Help;
pub use home::Home;
pub use officer::Officer;
pub use sources::Sources;
pub use speak::Speak;
pub use topic::Topic;
pub use warrant::Warrant;
pub use welcome::Welcome;

/// The screen that is shown.
#[derive(Debug, Clone, PartialEq)]
pub enum Screen {
    /// Idle and start.
    Welcome(Welcome),
    /// All topics.
    Home(Home),
    /// One topic.
    Topic(Topic),
    /// The card for an officer.
    Officer(Officer),
    /// Whose warrant a paper is.
    Warrant(Warrant),
    /// Which language somebody speaks.
    Speak(Speak),
    /// Organizations and hotlines.
    Help(Help),
    /// Events and their hosts.
    Events(Events),
    /// Where a sentence comes from.
    Sources(Sources),
    /// What this edition is.
    About(About),
    /// How large the screen is; for staff.
    Calibration(Calibration),
}

impl Default for Screen {
    fn default() -> Self {
        Self::Welcome(Welcome::default())
    }
}

impl Screen {
    /// The id by which the command line names it: `topic:home-door`.
    pub fn id(&self) -> String {
        match self {
            Self::Welcome(_) => "welcome".to_owned(),
            Self::Home(_) => "home".to_owned(),
            Self::Topic(topic) => format!("topic:{}", topic.id()),
            Self::Officer(_) => "officer".to_owned(),
            Self::Warrant(_) => "warrant".to_owned(),
            Self::Speak(_) => "i-speak".to_owned(),
            Self::Help(_) => "help".to_owned(),
            Self::Events(_) => "events".to_owned(),
            Self::Sources(sources) => format!("sources:{}", sources.id()),
            Self::About(_) => "about".to_owned(),
            Self::Calibration(_) => "calibration".to_owned(),
        }
    }

    /// Whether it is a card that is held up to somebody, so that nothing may
    /// cover it.
    pub fn is_held_up(&self) -> bool {
        match self {
            Self::Officer(_) => true,
            Self::Speak(speak) => speak.is_card(),
            _ => false,
        }
    }

    /// The screen of that id, as it looks when it is opened.
    pub fn find(id: &str, content: &Content) -> Option<Self> {
        if let Some(statement) = id.strip_prefix("sources:") {
            let sources = Sources::new(statement);

            return (!sources.statements(content).is_empty()).then_some(Self::Sources(sources));
        }

        Self::all(content)
            .into_iter()
            .find(|screen| screen.id() == id)
    }

    /// Every screen that the content has, as each looks when it is opened; of
    /// those that tell where a sentence comes from, the one of the officer's card.
    pub fn all(content: &Content) -> Vec<Self> {
        let topics = content
            .topics
            .iter()
            .map(|topic| Self::Topic(Topic::new(topic.id.as_str())));

        [Self::default(), Self::Home(Home::default())]
            .into_iter()
            .chain(topics)
            .chain([
                Self::Officer(Officer),
                Self::Warrant(Warrant::default()),
                Self::Speak(Speak::default()),
                Self::Help(Help::default()),
                Self::Events(Events),
                Self::Sources(Sources::new(sources::OFFICER)),
                Self::About(About),
                Self::Calibration(Calibration::default()),
            ])
            .collect()
    }
}

/// All that a screen needs to draw itself; it holds no state of its own.
#[derive(Clone, Copy)]
pub struct Context<'a> {
    /// What is known and how it is said.
    pub edition: &'a Edition,
    /// The language of the page: the visitor's, or of a line in the second language
    /// that one.
    pub language: Language,
    /// The language that stands beside it: another one, if any.
    pub second: Option<Language>,
    /// How large things are.
    pub metrics: Metrics,
    /// Today, or nothing if the computer's clock is wrong.
    pub today: Option<Date>,
    /// The day on the computer's clock, right or wrong.
    pub clock: Date,
    /// The time of day.
    pub time: Time,
    /// Height between the bars, in logical pixels.
    pub page_height: f32,
    /// Whether a question stands on this screen: seconds until it is cleared.
    pub idle: Option<u64>,
    /// Whether the chosen variety of Zapotec has published words.
    pub has_words: bool,
}

impl<'a> Context<'a> {
    /// The text of a message in this language. In Zapotec mode that is
    /// Spanish: a Zapotec word stands beside the meaning, never in its place;
    /// see [`Context::zapotec`].
    pub fn text(&self, id: &str) -> Text<'a> {
        self.edition.catalogs.text(self.reads(), id)
    }

    /// The text of a message with variables.
    pub fn format(&self, id: &str, arguments: &FluentArgs) -> Text<'a> {
        self.edition.catalogs.format(self.reads(), id, arguments)
    }

    /// How far the words of a message can be trusted, in the language in which
    /// the visitor reads them.
    pub fn state(&self, id: &str) -> ReviewState {
        self.edition.state(self.reads(), id)
    }

    /// The language that sentences stand in.
    fn reads(&self) -> Language {
        match self.language {
            Language::Zapotec => Language::Spanish,
            other => other,
        }
    }

    /// The text of a message in English, for what is said or shown to others.
    pub fn english(&self, id: &str) -> Text<'a> {
        self.edition.catalogs.text(Language::English, id)
    }

    /// A published Zapotec word for a message, in Zapotec mode and if there is
    /// one in the chosen variety.
    pub fn zapotec(&self, id: &str) -> Option<Text<'a>> {
        let own = (self.language == Language::Zapotec && self.has_words)
            .then(|| self.edition.catalogs.own(Language::Zapotec, id))
            .flatten()?;

        // What a speaker signed for other words may say something else now.
        (self.edition.state(Language::Zapotec, id) != ReviewState::Stale).then_some(own)
    }

    /// The words of a button, with the published Zapotec word before them in
    /// Zapotec mode.
    pub fn labelled(&self, id: &str) -> Label<'a> {
        self.label_of(|ctx| {
            let text = ctx.text(id);

            match ctx.zapotec(id) {
                Some(own) => Text {
                    words: format!("{} · {}", own.words, text.words).into(),
                    ..text
                },
                None => text,
            }
        })
    }

    /// Words on a line of their own, in the size of their role.
    pub fn words(&self, id: &str, role: Role) -> Words<'a> {
        widget::words(&self.metrics, self.text(id), role)
    }

    /// The warning that some of these statements are past their day of review,
    /// or that nobody can tell since the computer's clock is wrong.
    pub fn overdue<Message: 'a>(&self, statements: &[Statement]) -> Option<Line<'a, Message>> {
        let text = if self.today.is_none() {
            self.text("statement-date-unknown")
        } else {
            let oldest = statements
                .iter()
                .filter(|statement| statement.is_overdue(self.today))
                .map(|statement| statement.review_by)
                .min()?;

            self.dated("statement-old", PartialDate::Day(oldest))
        };
        let metrics = &self.metrics;
        let sign = Icon::named("triangle-alert");

        let words = widget::words(metrics, text, Role::QuietStrong)
            .color(metrics.color(Tone::Dont))
            .width(Fill);

        Some(Line::new(
            words.said(),
            row![
                widget::icon(
                    sign,
                    metrics.size(Role::QuietStrong) * 1.2,
                    metrics.color(Tone::Dont)
                ),
                words,
            ]
            .spacing(metrics.gap()),
        ))
    }

    /// A date as precise as it is known, written out.
    pub fn date(&self, date: PartialDate) -> String {
        let day = date.first_day();
        let (month, day_of_month) = match date {
            PartialDate::Year(_) => (None, None),
            PartialDate::Month(_) => (Some(day.month()), None),
            PartialDate::Day(_) => (Some(day.month()), Some(day.day())),
        };

        format::partial_date(self.language, day.year(), month, day_of_month)
    }

    /// A message whose only variable is `$date`.
    pub fn dated(&self, id: &str, date: PartialDate) -> Text<'a> {
        let mut arguments = FluentArgs::new();
        arguments.set("date", self.date(date));

        self.format(id, &arguments)
    }
}

/// What a screen puts between the bars.
pub struct Page<'a, Message> {
    /// What stands above the rows and does not scroll.
    pub header: Option<Element<'a, Message>>,
    /// What is read.
    pub rows: Vec<Row<'a, Message>>,
}

impl<'a, Message: 'a> Page<'a, Message> {
    /// A page of rows.
    pub fn new(rows: Vec<Row<'a, Message>>) -> Self {
        Self { header: None, rows }
    }

    /// A page of things one under the other.
    pub fn of(items: impl IntoIterator<Item = Element<'a, Message>>) -> Self {
        Self::new(
            items
                .into_iter()
                .enumerate()
                .map(|(key, item)| Row::new(key, item))
                .collect(),
        )
    }

    /// Puts something above the rows that does not scroll.
    pub fn header(self, header: Element<'a, Message>) -> Self {
        Self {
            header: Some(header),
            ..self
        }
    }

    /// Hands the messages of the page on.
    pub fn map<B: 'a>(self, f: impl Fn(Message) -> B + Clone + 'a) -> Page<'a, B> {
        Page {
            header: self.header.map(|header| header.map(f.clone())),
            rows: self
                .rows
                .into_iter()
                .map(|row| row.map(f.clone()))
                .collect(),
        }
    }
}

/// Arguments of one variable.
pub fn argument(name: &'static str, value: impl Into<String>) -> FluentArgs<'static> {
    let mut arguments = FluentArgs::new();
    arguments.set(name, value.into());

    arguments
}

/// The button that closes a panel, apart from the choices above it.
fn done<'a, Message: Clone + 'a>(ctx: &Context<'a>, on_press: Message) -> Element<'a, Message> {
    let metrics = &ctx.metrics;
    let label = ctx.label("display-done");
    let done = widget::chip(metrics, label, true, on_press);

    container(widget::choices(metrics, vec![done]))
        .padding(Padding::default().top(metrics.margin()))
        .into()
}

/// Ems of its title that the question whether anyone is still here needs beside
/// its button.
const QUESTION: f32 = 14.0;

/// The question whether anyone is still here, and the button that says so, on a
/// card of a width in logical pixels.
pub fn still_here<'a, Message: Clone + 'a>(
    ctx: &Context<'a>,
    width: f32,
    seconds: u64,
    on_press: Message,
) -> Element<'a, Message> {
    let metrics = &ctx.metrics;
    let seconds = i64::try_from(seconds).unwrap_or(i64::MAX);
    let left = |ctx: &Context<'a>| {
        let seconds = argument("seconds", format::number(ctx.language, seconds));

        ctx.format("idle-countdown", &seconds)
    };
    // Nothing of it may be out of sight, so the second language stands small.
    let second = ctx.beside().map(|ctx| {
        let small =
            |text| widget::card::sized_words(metrics, text, Role::Quiet, metrics.least_size());

        column![small(ctx.text("idle-question")), small(left(&ctx))]
    });
    let question = column![
        ctx.words("idle-question", Role::Title),
        widget::words(metrics, left(ctx), Role::Body),
        second,
    ]
    .spacing(metrics.gap());
    let answer = ctx.label("idle-stay");
    let taken = answer.width(metrics, Role::Strong) + metrics.mm(30.0);
    let is_beside = width - taken >= metrics.size(Role::Title) * QUESTION;
    let stay = widget::chip(metrics, answer, true, on_press);
    let lines: Element<'a, Message> = if is_beside {
        // Beside the question, so that it is in sight under a card that is held up.
        row![question.width(Fill), stay]
            .spacing(metrics.gap() * 2.0)
            .align_y(Center)
            .into()
    } else {
        column![question, widget::choices(metrics, vec![stay])]
            .spacing(metrics.gap() * 2.0)
            .into()
    };

    widget::panel(metrics, lines, Tone::Card, Tone::Teal).into()
}
