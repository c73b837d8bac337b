//! The cells of the walk: a screen in a language at a text size on a display.

use std::fmt;
use std::sync::Arc;

use iced::Size;
use rights_kiosk::content::warrant::{Answer, Paper, Question};
use rights_kiosk::edition::Edition;
use rights_kiosk::kiosk::{Kiosk, Message, Panel, Setup};
use rights_kiosk::language::Language;
use rights_kiosk::screen::i_speak::Card;
use rights_kiosk::screen::{
    self, Screen,
    home::Home,
    i_speak::ISpeak,
    panel::{self, display},
    sources::Sources,
    warrant,
};
use rights_kiosk::theme::TextSize;

use iced::time::{Duration, Instant};

use crate::common::{Visitor, today};
use crate::seen::{Found, Seen};

/// A display: its pixels, and how many of them are an inch.
#[derive(Debug, Clone, Copy)]
pub struct Display {
    pub width: f32,
    pub height: f32,
    pub ppi: f32,
}

/// Every language alone.
pub fn languages() -> Vec<(Language, Option<Language>)> {
    let all = Language::ALL.into_iter();

    all.map(|language| (language, None)).collect()
}

/// Every language with every other beside it.
pub fn pairs() -> Vec<(Language, Option<Language>)> {
    let all = Language::ALL.into_iter();
    let pairs = all.flat_map(|first| Language::ALL.map(|second| (first, Some(second))));

    pairs
        .filter(|(first, second)| Some(*first) != *second)
        .collect()
}

/// Every language once with the one before it on the bar beside it, so that each
/// is once the second.
pub fn ring() -> Vec<(Language, Option<Language>)> {
    let all = Language::ALL.into_iter();
    let before = Language::ALL
        .into_iter()
        .cycle()
        .skip(Language::ALL.len() - 1);

    all.zip(before.map(Some)).collect()
}

/// Those that the kiosk has to hold on.
pub const DISPLAYS: [Display; 7] = [
    Display::new(1366.0, 768.0, 100.0),
    Display::new(1366.0, 768.0, 135.0),
    Display::new(1920.0, 1080.0, 92.0),
    Display::new(1920.0, 1080.0, 141.0),
    Display::new(3840.0, 2160.0, 163.0),
    Display::new(3840.0, 2160.0, 282.0),
    Display::new(1080.0, 1920.0, 92.0),
];

impl Display {
    const fn new(width: f32, height: f32, ppi: f32) -> Self {
        Self { width, height, ppi }
    }
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
pub struct View {
    pub name: String,
    pub screen: Screen,
    /// What happens on it.
    messages: Vec<Message>,
    /// Whether the kiosk asks if anybody is there.
    pub is_asking: bool,
}

impl View {
    fn new(screen: Screen) -> Self {
        Self {
            name: screen.id(),
            screen,
            messages: Vec::new(),
            is_asking: false,
        }
    }

    fn after(name: &str, screen: Screen, messages: Vec<Message>) -> Self {
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
    let answered = [
        Message::Screen(screen::Message::Warrant(warrant::Message::PaperChosen(
            Paper::Removal,
        ))),
        Message::Screen(screen::Message::Warrant(warrant::Message::MarkTouched(2))),
        Message::Screen(screen::Message::Warrant(warrant::Message::Answered(
            Question::Signature,
            Answer::Unsure,
        ))),
        Message::Screen(screen::Message::Warrant(warrant::Message::Answered(
            Question::Court,
            Answer::No,
        ))),
    ];
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

    views.extend(proven.map(|it| View::new(Screen::Sources(Sources::new(it.id.as_str())))));
    views.push(View::after(
        "warrant, answered",
        Screen::Warrant(screen_default()),
        answered.to_vec(),
    ));
    views.push(View::after("i-speak, card", Screen::ISpeak(town), vec![]));
    for (name, panel) in [("display", Panel::Display), ("varieties", Panel::Varieties)] {
        views.push(View::after(name, home(), vec![Message::PanelOpened(panel)]));
    }
    for (name, screen) in [
        ("home, asking", home()),
        (
            "officer, asking",
            Screen::Officer(rights_kiosk::screen::officer::Officer),
        ),
    ] {
        views.push(View {
            is_asking: true,
            ..View::after(name, screen, vec![])
        });
    }

    views
}

fn screen_default() -> rights_kiosk::screen::warrant::Warrant {
    rights_kiosk::screen::warrant::Warrant::default()
}

/// A walk through the cells of one display.
pub struct Walk {
    edition: Arc<Edition>,
    setup: Setup,
}

impl Walk {
    pub fn new(edition: &Arc<Edition>, display: Display) -> Self {
        Self {
            edition: Arc::clone(edition),
            setup: Setup {
                window: Size::new(display.width, display.height),
                ppi: Some(display.ppi),
                is_still: true,
                ..Setup::default()
            },
        }
    }

    /// Looks at a screen in a cell.
    pub fn look(&mut self, view: &View, cell: Cell) -> Found {
        let mut visitor = Visitor::at(&self.edition, cell.language, self.setup, today());
        prepare(&mut visitor.kiosk, view, cell);
        let window = self.setup.window;

        // As it is seen, and once with room for the whole page, so that what is
        // further down is looked at too.
        visitor.size = window;
        let seen = Seen::of(&mut visitor);
        // The question covers everything, unless it stands in the page.
        if view.is_asking && !view.screen.is_held_up() {
            let mut page = Visitor::at(&self.edition, cell.language, self.setup, today());
            let still = View::new(view.screen.clone());
            prepare(&mut page.kiosk, &still, cell);
            let mut found = Found::default();
            seen.over(&Seen::of(&mut page))
                .judge(cell, window, true, &mut found);

            return found;
        }
        visitor.size = Size::new(window.width, window.height * 40.0);
        let whole = Seen::of(&mut visitor);

        let mut found = Found::default();
        seen.judge(cell, window, true, &mut found);
        whole.judge(cell, window, false, &mut found);

        found
    }
}

/// Has a kiosk show a screen in a cell.
pub fn prepare(kiosk: &mut Kiosk, view: &View, cell: Cell) {
    let start = Instant::now();

    kiosk.set_text_size(cell.text);
    if !matches!(view.screen, Screen::Welcome(_)) {
        kiosk.open(Screen::Home(Home::default()));
        kiosk.open(view.screen.clone());
    }
    if cell.second.is_some() {
        let second = display::Message::SecondChosen(cell.second);
        let _ = kiosk.update(Message::Panel(panel::Message::Display(second)), start);
    }
    for message in &view.messages {
        let _ = kiosk.update(message.clone(), start);
    }
    if view.is_asking {
        let _ = kiosk.update(Message::Touched, start);
        let later = start + Duration::from_secs(301);
        let _ = kiosk.update(Message::Ticked(today()), later);
        assert!(kiosk.is_asking(), "{}", view.name);
    }
}
