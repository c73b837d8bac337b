//! Home and the start screen: how far everything is from there.

use crate::common::{Display, LAPTOP, Targets, Visitor, edition, still};

use rights_kiosk::content::{Group, Topic};
use rights_kiosk::kiosk::Message;
use rights_kiosk::language::Language;
use rights_kiosk::screen::{Screen, home::Home};
use rights_kiosk::theme::{CAP_HEIGHT, TextSize};
use rights_kiosk::widget::styled_text::Extent;

use iced::Rectangle;
use iced::advanced::widget::{Id, Operation};

use std::any::Any;

fn at_home(language: Language) -> Visitor {
    Visitor::new(&edition(), language).on(Screen::Home(Home::default()))
}

/// What the tile of a topic says.
fn tile(language: Language, topic: &Topic) -> String {
    let edition = edition();
    let id = topic.title.as_str();
    let words = edition.catalogs.plain(language.sentences(), id);
    let own = (language == Language::Zapotec)
        .then(|| edition.catalogs.own(Language::Zapotec, id))
        .flatten();

    own.map_or(words.clone(), |own| format!("{} · {words}", own.words))
}

#[test]
fn every_topic_is_within_two_taps_of_it() {
    let edition = edition();

    for language in Language::ALL {
        for topic in &edition.content.topics {
            let mut visitor = at_home(language);
            if topic.group != Group::RightNow {
                let words = visitor.said(&format!("group-{}", topic.group));
                visitor.tap(&words);
            }
            visitor.tap(&tile(language, topic));

            let id = visitor.kiosk.session().visit.screen.id();
            assert_eq!(id, format!("topic:{}", topic.id), "{language}");
        }
    }
}

#[test]
fn what_happens_right_now_is_two_taps_from_the_start() {
    let edition = edition();

    for language in Language::ALL {
        for topic in edition.content.topics_in(Group::RightNow) {
            let mut visitor = Visitor::new(&edition, Language::English);
            visitor.tap(language.native_name());
            visitor.tap(&tile(language, topic));

            let id = visitor.kiosk.session().visit.screen.id();
            assert_eq!(id, format!("topic:{}", topic.id), "{language}");
        }
    }
}

#[test]
fn back_leads_from_a_group_to_what_happens_right_now() {
    for group in ["group-find-and-plan", "group-everyday"] {
        let mut visitor = at_home(Language::Bengali);
        visitor.tap_message(group);
        assert_ne!(visitor.kiosk.session().visit.screen.id(), "home");
        visitor.tap_message("frame-back");

        assert_eq!(visitor.kiosk.session().visit.screen.id(), "home");
        let back = visitor.said("frame-back");
        assert!(visitor.place_of(&back).is_none());
    }
}

#[test]
fn who_looks_for_somebody_who_was_taken_finds_a_door() {
    for language in Language::ALL {
        let mut visitor = at_home(language);
        let words = visitor.said("door-taken");
        visitor.tap(&words);

        let id = visitor.kiosk.session().visit.screen.id();
        assert!(
            ["topic:first-day", "topic:find-someone"].contains(&id.as_str()),
            "{language}: {id}"
        );
    }
}

/// Zapotec counts Spanish.
#[test]
fn the_number_on_it_answers_the_visitors_language() {
    let edition = edition();
    let answers = |tag: &str| {
        let mut hotlines = edition.content.hotlines.iter();

        hotlines.any(|it| it.languages.iter().any(|it| it.id() == tag))
    };

    for language in Language::ALL {
        let mut visitor = at_home(language);
        let words = visitor.words();
        let shown: Vec<_> = edition
            .content
            .hotlines
            .iter()
            .filter(|it| words.contains(&it.number.to_string()))
            .collect();
        let tags: &[&str] = match language {
            Language::Zapotec => &["zap", "es"],
            other => &[other.tag()],
        };

        assert!(!shown.is_empty(), "{language}: no number");
        assert!(
            shown.iter().all(|it| it.number.as_str().len() >= 12),
            "{language}"
        );
        if tags.iter().any(|tag| answers(tag)) {
            let is_theirs = shown
                .iter()
                .any(|it| it.languages.iter().any(|it| tags.contains(&it.id())));
            assert!(is_theirs, "{language}: {shown:?}");
        } else {
            println!("{language}: no hotline answers it");
        }
    }
}

/// Height of the capitals of everything that is written, in logical pixels.
#[derive(Default)]
struct Capitals {
    texts: Vec<(String, f32)>,
}

impl Capitals {
    fn of(visitor: &mut Visitor) -> Self {
        let mut capitals = Self::default();
        visitor.operate(&mut capitals);

        capitals
    }

    /// Of the first text that says so.
    fn height(&self, words: &str) -> Option<f32> {
        let mut texts = self.texts.iter();

        texts.find_map(|(seen, height)| (seen == words).then_some(*height))
    }
}

impl Operation for Capitals {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn text(&mut self, _id: Option<&Id>, _bounds: Rectangle, text: &str) {
        let words = rights_kiosk::language::line_break::strip(text).into_owned();
        self.texts.push((words, 0.0));
    }

    fn custom(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Any) {
        if let Some(extent) = state.downcast_ref::<Extent>()
            && let Some(last) = self.texts.last_mut()
        {
            last.1 = extent.em * CAP_HEIGHT;
        }
    }
}

/// A title over nothing leads nowhere.
#[test]
fn every_group_shows_a_topic_in_the_first_view_of_a_small_display() {
    let edition = edition();
    let small = Display::new(1024.0, 600.0, 120.0);

    for language in Language::ALL {
        for size in [TextSize::Small, TextSize::Medium, TextSize::Large] {
            for group in Group::ALL.iter().copied() {
                let mut visitor = Visitor::with(&edition, language, small.still());
                visitor.kiosk.set_text_size(size);
                let mut visitor = visitor.on(Screen::Home(Home::of(group)));
                let words = visitor.words();
                let mut topics = edition.content.topics_in(group);

                let is_shown = topics.any(|it| words.contains(&tile(language, it)));
                assert!(is_shown, "{language} {group} {}: {words:?}", size.id());
            }
        }
    }
}

/// Above its name a tile has room for a drawing that can be made out.
#[test]
fn drawings_can_be_made_out_on_a_small_display_that_stands() {
    let edition = edition();
    let mut seen = 0;

    for (language, ppi) in Language::ALL
        .into_iter()
        .flat_map(|language| [96.0, 120.0].map(|ppi| (language, ppi)))
    {
        for size in [TextSize::Small, TextSize::Medium] {
            let display = Display::new(600.0, 1024.0, ppi);
            let mut visitor = Visitor::with(&edition, language, display.still());
            visitor.kiosk.set_text_size(size);
            let mut visitor = visitor.on(Screen::Home(Home::default()));
            let targets = Targets::of(&mut visitor);
            let texts = visitor.texts();

            for topic in edition.content.topics_in(Group::RightNow) {
                let words = tile(language, topic);
                let Some((_, name)) = texts.iter().find(|it| it.0 == words) else {
                    continue;
                };
                let mut all = targets.all.iter().map(|it| it.1);
                let tile = all.find(|it| it.contains(name.center())).expect("a tile");
                let over = (name.y - tile.y) * 25.4 / ppi;
                assert!(
                    over > 9.0,
                    "{language} {ppi} {} {words}: {over} mm",
                    size.id()
                );
                seen += 1;
            }
        }
    }

    println!("{seen} tiles");
    assert!(seen > 60, "{seen}");
}

mod officer;
mod start;
