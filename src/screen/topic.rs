//! One topic, in pages: what comes first, the stages after it, what is to be known, and who can
//! help.

mod further;
mod lines;
mod look;
mod now;
pub mod rank;
mod speech;

use super::part::statement::OnTouch;
use super::part::tabs::Tabs;
use super::part::variety_strip;
use super::{Action, Component, Context, Page, Screen};
use crate::content;
use crate::language::{Language, Text, format};
use crate::theme::TextStyle;

use iced::Size;
use now::FirstPage;

/// What the screen remembers: the id of its topic, and which of its pages is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Topic {
    id: String,
    tab: Tab,
    /// How many pages have come since the screen was opened.
    turns: u64,
}

/// A page of a topic.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Tab {
    /// What comes first.
    #[default]
    Now,
    /// A stage after it, by its place.
    Stage(usize),
    /// What is to be known.
    Know,
    /// Who can help.
    Helpers,
}

/// What a label under the page leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Label {
    Tab(Tab),
    /// The screen that tells papers apart.
    Warrant,
}

/// What can happen on it besides reading.
#[derive(Debug, Clone)]
pub enum Message {
    /// Another page was chosen.
    TabChosen(Tab),
    /// Somebody asks whose warrant a paper is.
    WarrantAsked,
    /// The statement of this id is to stand alone.
    LineAsked(String),
    /// Somebody asks where the statement or the topic of this id comes from.
    SourcesAsked(String),
    /// What is essential is to be carried home.
    TakeHomeAsked,
}

const ON_TOUCH: OnTouch<Message> = OnTouch {
    line: Message::LineAsked,
    sources: Message::SourcesAsked,
};

impl Topic {
    /// The id of the topic.
    pub fn topic_id(&self) -> &str {
        &self.id
    }

    /// The screen of a topic, on its first page.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            tab: Tab::Now,
            turns: 0,
        }
    }

    /// The same screen on another page.
    pub fn at(self, tab: Tab) -> Self {
        Self { tab, ..self }
    }

    /// The pages of a topic besides the first.
    pub fn further_pages(topic: &content::Topic) -> Vec<Self> {
        let tabs = labels(topic).into_iter().filter_map(|label| match label {
            Label::Tab(Tab::Now) | Label::Warrant => None,
            Label::Tab(tab) => Some(tab),
        });

        tabs.map(|tab| Self::new(topic.id.as_str()).at(tab))
            .collect()
    }
}

impl Component for Topic {
    type Message = Message;

    fn id(&self) -> String {
        match self.tab {
            Tab::Now => format!("topic:{}", self.id),
            Tab::Stage(index) => format!("topic:{}:stage-{}", self.id, index + 1),
            Tab::Know => format!("topic:{}:know", self.id),
            Tab::Helpers => format!("topic:{}:helpers", self.id),
        }
    }

    /// A number that grows with every page, so that each begins at its top.
    fn step(&self) -> u64 {
        self.turns
    }

    fn update(&mut self, message: Message) -> Action {
        match message {
            Message::TabChosen(tab) => {
                self.turns += u64::from(self.tab != tab);
                self.tab = tab;

                Action::None
            }
            Message::WarrantAsked => Action::Open(Screen::Warrant(Default::default())),
            Message::LineAsked(id) => Action::Open(Screen::line(id)),
            Message::SourcesAsked(id) => Action::Open(Screen::sources(id)),
            Message::TakeHomeAsked => Action::Open(Screen::take_home(self.id.as_str())),
        }
    }

    fn view<'a>(&self, context: &Context<'a>) -> Page<'a, Message> {
        let Some(topic) = context.edition.content.topic(&self.id) else {
            return Page::of([context.styled("missing-text", TextStyle::Body).into()]);
        };

        let labels = labels(topic);
        let tabs = tabs(context, topic);
        let room = room(context, tabs.height(&context.metrics));
        let first = || FirstPage::new(context, topic, room);
        // What has no room on the first page is one touch away.
        let is_next = match self.tab {
            Tab::Stage(index) => index == 0,
            Tab::Know => topic.stages.is_empty(),
            Tab::Now | Tab::Helpers => false,
        };
        let now = (self.tab == Tab::Now).then(first).flatten();
        let page = now.map_or_else(
            || {
                let left_out = is_next.then(first).flatten().map(|it| it.left_out());

                further::page(context, topic, self.tab, &left_out.unwrap_or_default())
            },
            |first| first.view(),
        );
        let chosen = labels.iter().position(|it| *it == Label::Tab(self.tab));

        page.tabs(
            tabs.view(
                &context.metrics,
                chosen.unwrap_or_default(),
                move |index| match labels.get(index) {
                    Some(Label::Tab(tab)) => Message::TabChosen(*tab),
                    Some(Label::Warrant) => Message::WarrantAsked,
                    None => Message::TabChosen(Tab::Now),
                },
            ),
        )
    }
}

/// What the labels of a topic lead to, in their order.
fn labels(topic: &content::Topic) -> Vec<Label> {
    let stages = (0..topic.stages.len()).map(|it| Label::Tab(Tab::Stage(it)));
    let warrant = topic.whose_warrant.then_some(Label::Warrant);
    let know = (!topic.known().is_empty()).then_some(Label::Tab(Tab::Know));

    std::iter::once(Label::Tab(Tab::Now))
        .chain(stages)
        .chain(warrant)
        .chain(know)
        .chain([Label::Tab(Tab::Helpers)])
        .collect()
}

/// The labels of a topic.
fn tabs<'a>(context: &Context<'a>, topic: &'a content::Topic) -> Tabs<'a> {
    let words = labels(topic).into_iter().map(|label| match label {
        Label::Tab(Tab::Now) => context.label("tab-now"),
        Label::Tab(Tab::Stage(index)) => match topic.stages.get(index) {
            Some(stage) => context.label(stage.title.as_str()),
            None => context.label("tab-now"),
        },
        Label::Warrant => context.label("tab-paper"),
        Label::Tab(Tab::Know) => context.label_of(|context| known(context, topic)),
        Label::Tab(Tab::Helpers) => context.label("tab-helpers"),
    });

    Tabs::new(context, words.collect())
}

/// The label of what is to be known, with how much it is.
fn known<'a>(context: &Context<'a>, topic: &content::Topic) -> Text<'a> {
    let count = i64::try_from(topic.known().len()).unwrap_or(i64::MAX);
    let count = format::number(context.language, count);
    let text = context.text("tab-know");

    Text {
        words: format!("{}\u{a0}· {count}", text.words).into(),
        ..text
    }
}

/// The room of the first page over labels of that height, in logical pixels.
fn room(context: &Context<'_>, tabs: f32) -> Size {
    let metrics = &context.metrics;
    // The variety of Zapotec stands over the page.
    let under = metrics.gap();
    let over = if context.has(Language::Zapotec) {
        variety_strip::height(context) + metrics.gap()
    } else {
        0.0
    };

    Size::new(
        metrics.inner_width(),
        context.page_height - tabs - metrics.margin() - under - over,
    )
}
