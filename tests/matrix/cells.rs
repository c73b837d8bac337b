//! The cells of the walk: a screen in a language at a text size on a display.

use crate::common::{Display, Visitor, pairs, today};

use rights_kiosk::content::Kind;
use rights_kiosk::content::warrant::{Answer, Paper, Question};
use rights_kiosk::edition::Edition;
use rights_kiosk::kiosk::{Kiosk, Message, Panel};
use rights_kiosk::language::Language;
use rights_kiosk::screen::i_speak::Card;
use rights_kiosk::screen::{
    self, Screen, events, events::Events, home::Home, i_speak::ISpeak, officer, officer::Officer,
    panel, panel::beside, sources::Sources, warrant, warrant::Warrant,
};
use rights_kiosk::theme::TextSize;

use iced::time::{Duration, Instant};

use std::fmt;
use std::sync::Arc;

/// The visitor's language and the one beside it.
pub type Languages = (Language, Option<Language>);

/// Every language alone.
pub fn languages() -> Vec<Languages> {
    let all = Language::ALL.into_iter();

    all.map(|language| (language, None)).collect()
}

/// Every language with every other beside it.
pub fn all_pairs() -> Vec<Languages> {
    let pairs = pairs().into_iter();

    pairs.map(|(first, second)| (first, Some(second))).collect()
}

/// Every language once with the one before it on the bar beside it, so that each
/// is once the second.
pub fn neighbours() -> Vec<Languages> {
    let all = Language::ALL.into_iter();
    let before = Language::ALL
        .into_iter()
        .cycle()
        .skip(Language::ALL.len() - 1);

    all.zip(before.map(Some)).collect()
}

/// Where a screen is looked at.
#[derive(Debug, Clone, Copy)]
pub struct Cell {
    pub display: Display,
    pub text: TextSize,
    pub language: Language,
    /// The language that stands beside it.
    pub second: Option<Language>,
}

impl fmt::Display for Cell {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Display { width, height, ppi } = self.display;

        write!(f, "{}", self.language)?;
        if let Some(second) = self.second {
            write!(f, "+{second}")?;
        }
        write!(f, " {} {width}x{height}@{ppi}", self.text.id())
    }
}

/// A screen as a visitor may see it.
#[derive(Clone)]
pub struct View {
    pub name: String,
    pub screen: Screen,
    /// What happens on it.
    messages: Vec<Message>,
    /// Whether the kiosk asks if anybody is there.
    pub is_asking: bool,
}

impl View {
    pub fn new(screen: Screen) -> Self {
        Self {
            name: screen.id(),
            screen,
            messages: Vec::new(),
            is_asking: false,
        }
    }

    pub fn after(name: &str, screen: Screen, messages: Vec<Message>) -> Self {
        Self {
            name: name.to_owned(),
            messages,
            ..Self::new(screen)
        }
    }
}

/// Every screen, and the states of a screen in which other things stand on it.
pub fn screens(edition: &Edition) -> Vec<View> {
    let home = || Screen::Home(Home::default());
    let town = ISpeak::Card(Card::Town("Nentón".to_owned()));
    // The statement with the most sources.
    let proven = edition
        .content
        .statements()
        .max_by_key(|it| it.sources.len());
    let mut views: Vec<_> = Screen::all(&edition.content)
        .into_iter()
        .map(View::new)
        .collect();

    views.extend(
        Screen::further_pages(&edition.content)
            .into_iter()
            .map(View::new),
    );
    // What is held up, and what is not done: each where it says most.
    for kind in [Kind::Say, Kind::Dont] {
        let longest = edition.content.statements().filter(|it| it.kind == kind);
        let longest =
            longest.max_by_key(|it| edition.catalogs.plain(Language::English, &it.id).len());
        views.extend(longest.map(|it| View::new(Screen::line(it.id.as_str()))));
    }
    let topic = edition.content.topics.first();
    views.extend(topic.map(|it| View::new(Screen::sources(it.id.as_str()))));
    views.extend(proven.map(|it| View::new(Screen::Sources(Sources::new(it.id.as_str())))));
    views.extend(warrant_pages());
    for event in edition.content.events.iter().take(1) {
        let touched = events::Message::LineTouched(event.id.to_string());
        views.push(View::after(
            "events, unfolded",
            Screen::Events(Events::default()),
            vec![Message::Screen(screen::Message::Events(touched))],
        ));
    }
    views.push(View::after("i-speak, card", Screen::ISpeak(town), vec![]));
    let own = ISpeak::Card(Card::Own(Language::Thai));
    views.push(View::after("i-speak, own", Screen::ISpeak(own), vec![]));
    let line = officer::Message::LineTouched(1);
    views.push(View::after(
        "officer, one line",
        Screen::Officer(Officer::default()),
        vec![Message::Screen(screen::Message::Officer(line))],
    ));
    for (name, panel) in [
        ("display", Panel::Display),
        ("beside", Panel::Beside),
        ("varieties", Panel::Varieties),
    ] {
        views.push(View::after(name, home(), vec![Message::PanelOpened(panel)]));
    }
    for (name, screen) in [
        ("home, asking", home()),
        ("officer, asking", Screen::Officer(Officer::default())),
    ] {
        views.push(View {
            is_asking: true,
            ..View::after(name, screen, vec![])
        });
    }
    // A sample is taken by place: what came last stands last, and the others keep theirs.
    views.sort_by_key(|it| it.name.starts_with("take-home:"));

    views
}

/// The pages about a paper that come after the first.
fn warrant_pages() -> Vec<View> {
    use Answer::{No, Unsure, Yes};

    let answered = |name: &str, answers: &[Answer]| {
        let answers = Question::ALL.iter().zip(answers);
        let messages = answers.map(|(question, answer)| {
            let answered = warrant::Message::Answered(*question, *answer);

            Message::Screen(screen::Message::Warrant(answered))
        });

        View::after(
            name,
            Screen::Warrant(Warrant::default()),
            messages.collect(),
        )
    };
    let closer = [
        warrant::Message::PaperChosen(Paper::Removal),
        warrant::Message::MarkTouched(2),
    ];
    let closer = closer.map(|it| Message::Screen(screen::Message::Warrant(it)));

    vec![
        answered("warrant, signature", &[Yes]),
        answered("warrant, kind", &[Yes, Yes]),
        answered("warrant, answered", &[No]),
        answered("warrant, not signed", &[Yes, No]),
        answered("warrant, of a judge", &[Yes, Yes, Yes]),
        answered("warrant, for others", &[Yes, Yes, No]),
        answered("warrant, not sure", &[Unsure]),
        View::after(
            "warrant, closer",
            Screen::Warrant(Warrant::default()),
            closer.to_vec(),
        ),
    ]
}

/// A visitor who sees a screen in a cell, laid out once.
pub fn visitor(edition: &Arc<Edition>, view: &View, cell: Cell) -> Visitor {
    let setup = cell.display.still();
    let mut visitor = Visitor::at(edition, cell.language, setup, today());
    prepare(&mut visitor.kiosk, view, cell);

    visitor
}

/// Has a kiosk show a screen in a cell.
fn prepare(kiosk: &mut Kiosk, view: &View, cell: Cell) {
    let start = Instant::now();

    kiosk.set_text_size(cell.text);
    if !matches!(view.screen, Screen::Welcome(_)) {
        kiosk.open(Screen::Home(Home::default()));
        kiosk.open(view.screen.clone());
    }
    if cell.second.is_some() {
        let second = beside::Message::Chosen(cell.second);
        let _ = kiosk.update(Message::Panel(panel::Message::Beside(second)), start);
    }
    for message in &view.messages {
        let _ = kiosk.update(message.clone(), start);
    }
    if view.is_asking {
        let _ = kiosk.update(Message::Touched, start);
        let later = start + Duration::from_secs(301);
        let _ = kiosk.update(Message::Ticked(today(), None), later);
        assert!(kiosk.is_asking(), "{}", view.name);
    }
}
