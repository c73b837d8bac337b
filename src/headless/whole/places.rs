//! On which screens a text stands.

use crate::content::{
    Content, ContentItem, EVERYWHERE, Event, Hotline, InterpreterLanguage, Need, Organization,
    Source, Statement, Topic, Variety, WARRANT,
};
use crate::edition::Brought;
use crate::kiosk::Message;
use crate::language::Language;
use crate::ledger;
use crate::screen::{self, OFFICER, Panel, Screen, events, home};

use std::collections::BTreeSet;

/// The files of what can be called.
const DIRECTORY: [&str; 2] = [Organization::FILE, Hotline::FILE];

/// A screen, and what happens on it before it is looked at.
#[derive(Debug, Clone)]
pub(super) struct View {
    pub(super) screen: Screen,
    pub(super) messages: Vec<Message>,
    /// The messages for which it is looked at; none if it is for names.
    ids: BTreeSet<String>,
}

impl View {
    fn new(screen: Screen, ids: &BTreeSet<String>) -> Self {
        Self {
            screen,
            messages: Vec::new(),
            ids: ids.clone(),
        }
    }

    /// The same after something has happened on the screen.
    fn after(self, message: screen::Message) -> Self {
        Self {
            messages: vec![Message::Screen(message)],
            ..self
        }
    }

    /// The languages in which something that was brought stands on it.
    pub(super) fn languages(&self, brought: &Brought) -> Vec<Language> {
        let is_on = |id: &str| self.ids.contains(id);
        let is_in_all = self.ids.is_empty() || brought.moved.iter().any(|id| is_on(id));
        let of_texts: BTreeSet<_> = brought
            .texts
            .iter()
            .filter(|text| text.id.as_deref().is_some_and(is_on))
            .flat_map(|text| {
                // Zapotec mode reads its sentences in Spanish, and English stands on cards of
                // every language.
                let all = Language::ALL.into_iter();
                all.filter(|it| [*it, it.sentences(), Language::English].contains(&text.language))
            })
            .collect();

        Language::ALL
            .into_iter()
            .filter(|it| is_in_all || of_texts.contains(it))
            .collect()
    }
}

/// The screens on which something stands that was brought.
pub(super) fn views(content: &Content, brought: &Brought) -> Vec<View> {
    let mut ids: BTreeSet<String> = brought.moved.clone();
    ids.extend(brought.texts.iter().filter_map(|it| it.id.clone()));
    let has_names = |files: &[&str]| {
        let mut names = brought.texts.iter().filter(|it| it.id.is_none());

        names.any(|it| files.contains(&it.file()))
    };
    let of_files = |files: &[&str]| {
        let named = content.messages();
        let named = named.filter(|it| files.contains(&&*it.file) && ids.contains(it.id));

        named.map(|it| it.id.to_owned()).collect::<BTreeSet<_>>()
    };
    let mut views = of_statements(content, &ids);

    for topic in &content.topics {
        let mut own = of_files(&[&topic.file()]);
        if topic.meets_officers {
            own.extend(of_files(&[EVERYWHERE]));
        }
        if !own.is_empty() {
            views.extend(of_topic(topic, &own));
            views.push(View::new(Screen::sources(topic.id.as_str()), &own));
            let home = Screen::Home(home::Home::of(topic.group));
            views.push(View::new(home, &own));
        }
    }

    let events = of_files(&[Event::FILE]);
    if has_names(&[Event::FILE]) {
        views.extend(of_events(content, &BTreeSet::new()));
    } else if !events.is_empty() {
        views.extend(of_events(content, &events));
    }
    let directory = of_files(&DIRECTORY);
    if has_names(&DIRECTORY) {
        views.extend(of_directory(content, &BTreeSet::new()));
    } else if !directory.is_empty() {
        views.extend(of_directory(content, &directory));
    }
    if has_names(&[Source::FILE, ledger::FILE]) {
        views.extend(of_sources(content));
    }
    if has_names(&[ledger::FILE]) {
        let about = Screen::About(Default::default());
        views.push(View::new(about, &BTreeSet::new()));
    }
    if has_names(&[InterpreterLanguage::FILE, Variety::FILE]) {
        views.extend(all_screens(content, &BTreeSet::new()));
    }
    // What the program itself says may stand anywhere, and so may what the cards say.
    let named: BTreeSet<_> = content.messages().map(|it| it.id.to_owned()).collect();
    let mut elsewhere = of_files(&[Statement::FILE, InterpreterLanguage::FILE, WARRANT]);
    elsewhere.extend(ids.difference(&named).cloned());
    if !elsewhere.is_empty() {
        views.extend(all_screens(content, &elsewhere));
    }

    views
}

/// Each statement alone.
fn of_statements(content: &Content, ids: &BTreeSet<String>) -> Vec<View> {
    content
        .statements()
        .filter_map(|statement| {
            let own = statement.wordings().map(|id| id.to_string());
            let own: BTreeSet<_> = own.filter(|id| ids.contains(id)).collect();
            let line = Screen::line(statement.id.as_str());

            (!own.is_empty()).then(|| View::new(line, &own))
        })
        .collect()
}

/// Where the statements of each topic, and those of the card, come from.
fn of_sources(content: &Content) -> Vec<View> {
    let topics = content.topics.iter().map(|it| it.id.as_str());
    let screens = topics.chain([OFFICER]).map(Screen::sources);

    screens
        .map(|screen| View::new(screen, &BTreeSet::new()))
        .collect()
}

/// Every page of a topic.
fn of_topic(topic: &Topic, own: &BTreeSet<String>) -> Vec<View> {
    let further = screen::topic::Topic::further_pages(topic);
    let first = Screen::topic(topic.id.as_str());

    std::iter::once(first)
        .chain(further.into_iter().map(Screen::Topic))
        .map(|page| View::new(page, own))
        .collect()
}

/// The events, and each of those that are over unfolded.
fn of_events(content: &Content, own: &BTreeSet<String>) -> Vec<View> {
    let folded = View::new(Screen::Events(Default::default()), own);
    let unfolded = content.events.iter().map(|event| {
        let touched = events::Message::LineTouched(event.id.to_string());

        folded.clone().after(screen::Message::Events(touched))
    });
    let unfolded: Vec<_> = unfolded.collect();

    std::iter::once(folded).chain(unfolded).collect()
}

/// The numbers: by what they help with, each alone, and on every topic.
fn of_directory(content: &Content, own: &BTreeSet<String>) -> Vec<View> {
    let needs = Need::ALL.iter().map(|need| Screen::help_with(*need));
    let numbers = content.numbers(&[], None, None);
    let numbers = numbers.iter().map(|it| Screen::number(it.number));
    let others = [
        Screen::Help(Default::default()),
        Screen::About(Default::default()),
        Screen::ISpeak(Default::default()),
        Screen::Warrant(Default::default()),
    ];
    let topics = content.topics.iter().flat_map(|it| of_topic(it, own));

    needs
        .chain(numbers)
        .chain(others)
        .map(|screen| View::new(screen, own))
        .chain(topics)
        .collect()
}

/// Every screen as it is opened, and the panels.
fn all_screens(content: &Content, own: &BTreeSet<String>) -> Vec<View> {
    let screens = Screen::all(content).into_iter();
    let panels = [Panel::Varieties, Panel::Display, Panel::Beside].into_iter();
    let home = View::new(Screen::Home(Default::default()), own);

    screens
        .map(|screen| View::new(screen, own))
        .chain(panels.map(|panel| View {
            messages: vec![Message::PanelOpened(panel)],
            ..home.clone()
        }))
        .collect()
}
