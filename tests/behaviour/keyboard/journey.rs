//! From the start to every screen and back to the start, with two switches alone.

use crate::common::{Device, Visitor, edition};

use rights_kiosk::content::warrant::{Answer, Paper, Question};
use rights_kiosk::content::{Family, Group, Need};
use rights_kiosk::edition::Edition;
use rights_kiosk::kiosk::{Message, Panel};
use rights_kiosk::language::Language;
use rights_kiosk::screen::{
    self, Screen, about, help, home, i_speak, i_speak::ISpeak, line, number, panel, panel::display,
    panel::varieties, sources, topic, warrant, welcome,
};
use rights_kiosk::theme::{Contrast, TextSize};
use rights_kiosk::widget::focus::Area;

use iced::keyboard::key::Named;

use std::collections::BTreeSet;
use std::sync::Arc;
use std::thread;

/// The most steps that anything may be away.
const MOST: usize = 400;

/// Whether a message is one of these.
macro_rules! is {
    ($($pattern:tt)+) => {
        |message: &Message| matches!(message, $($pattern)+)
    };
}

/// Somebody with two switches.
struct Traveller {
    visitor: Visitor,
    seen: BTreeSet<String>,
    steps: usize,
}

impl Traveller {
    fn new(edition: &Arc<Edition>) -> Self {
        Self {
            visitor: Visitor::new(edition, Language::English),
            seen: BTreeSet::new(),
            steps: 0,
        }
    }

    /// Moves the ring until a press would send such a message, and presses.
    #[track_caller]
    fn press(&mut self, is_it: impl Fn(&Message) -> bool) {
        for _ in 0..MOST {
            Device::Switches.step(&mut self.visitor, 0);
            self.steps += 1;
            let ring = self.visitor.ring();
            let ring = ring.unwrap_or_else(|| {
                panic!(
                    "no ring on {} in {}: {:?}",
                    self.screen(),
                    self.visitor.kiosk.session().language,
                    self.visitor.kiosk.session().visit
                )
            });
            // A press on these would move the page.
            if let Area::Up | Area::More = ring.key.area {
                continue;
            }
            let messages = self.visitor.try_key(Named::Enter);
            let [message] = messages.as_slice() else {
                panic!("{ring:?} says {messages:?}");
            };
            if is_it(message) {
                let told = self.visitor.key(Named::Enter);
                assert_eq!(format!("{told:?}"), format!("{messages:?}"));
                self.look();

                return;
            }
        }

        panic!("nothing on {} sends it", self.screen());
    }

    fn screen(&self) -> String {
        self.visitor.kiosk.session().visit.screen.id()
    }

    fn look(&mut self) {
        let id = self.screen();
        let _ = self.seen.insert(kind(id));
    }

    /// As [`Traveller::press`], which has to lead to that screen.
    #[track_caller]
    fn to(&mut self, is_it: impl Fn(&Message) -> bool, screen: &str) {
        self.press(is_it);
        assert_eq!(self.screen(), screen);
    }

    #[track_caller]
    fn back_to(&mut self, screen: &str) {
        self.to(is!(Message::BackPressed), screen);
    }
}

/// The id of a screen; any statement stands for all, and any number.
fn kind(id: String) -> String {
    match id.split_once(':') {
        Some((kind @ ("sources" | "number" | "line" | "take-home"), _)) => kind.to_owned(),
        _ => id,
    }
}

fn travel(language: Language) -> usize {
    let edition = edition();
    let mut it = Traveller::new(&edition);
    it.look();

    it.to(
        is!(Message::Screen(screen::Message::Welcome(welcome::Message::Chosen(it))) if *it == language),
        "home",
    );
    visit_topics(&mut it, &edition);
    visit_help(&mut it);
    visit_warrant(&mut it);
    visit_cards(&mut it);
    visit_panels(&mut it);

    let every: BTreeSet<_> = Screen::all(&edition.content)
        .iter()
        // Staff open them by their own keys and their PIN.
        .filter(|it| !it.is_for_staff())
        .map(Screen::id)
        .map(kind)
        .chain(["line".to_owned()])
        .collect();
    assert_eq!(it.seen, every, "{language}");

    it.steps
}

/// From Home to each topic and back, and from the last to where a statement comes from
/// and what this edition is.
fn visit_topics(it: &mut Traveller, edition: &Edition) {
    for group in Group::ALL {
        let home = Screen::Home(home::Home::of(*group)).id();
        if *group != Group::RightNow {
            it.to(
                is!(Message::Screen(screen::Message::Home(home::Message::GroupChosen(it))) if it == group),
                &home,
            );
        }
        let topics = edition.content.topics.iter();
        let topics: Vec<_> = topics.filter(|topic| topic.group == *group).collect();
        assert!(!topics.is_empty(), "{group}");
        for topic in topics {
            let id = topic.id.as_str();
            it.to(
                is!(Message::Screen(screen::Message::Home(home::Message::TopicChosen(it))) if it == id),
                &format!("topic:{id}"),
            );
            it.back_to(&home);
        }
    }
    // The group that was chosen last.
    let mut topics = edition.content.topics.iter();
    let topic = topics.find(|topic| Some(&topic.group) == Group::ALL.last());
    it.to(
        is!(Message::Screen(screen::Message::Home(
            home::Message::TopicChosen(_)
        ))),
        &format!("topic:{}", topic.expect("a topic").id),
    );
    it.press(is!(Message::Screen(screen::Message::Topic(
        topic::Message::LineAsked(_)
    ))));
    assert!(it.screen().starts_with("line:"));
    it.press(is!(Message::Screen(screen::Message::Line(
        line::Message::SourcesAsked
    ))));
    assert!(it.screen().starts_with("sources:"));
    it.to(
        is!(Message::Screen(screen::Message::Sources(
            sources::Message::AboutAsked
        ))),
        "about",
    );
}

fn visit_help(it: &mut Traveller) {
    it.to(
        is!(Message::Screen(screen::Message::About(
            about::Message::HelpAsked
        ))),
        "help",
    );
    for choice in [
        is!(Message::Screen(screen::Message::Help(
            help::Message::NeedChosen(Some(Need::Workers))
        ))),
        is!(Message::Screen(screen::Message::Help(
            help::Message::OthersAsked
        ))),
    ] {
        it.to(choice, "help");
    }
    it.press(is!(Message::Screen(screen::Message::Help(
        help::Message::NumberTouched(_)
    ))));
    assert!(it.screen().starts_with("number:"));
    assert!(it.visitor.kiosk.session().visit.screen.is_held_up());
    let number = it.screen();
    it.press(is!(Message::Screen(screen::Message::Number(
        number::Message::TakeHomeAsked
    ))));
    assert!(it.screen().starts_with("take-home:"));
    it.back_to(&number);
    it.back_to("help");
    it.to(is!(Message::OfficerPressed), "officer");
    it.back_to("help");
    it.back_to("about");
    // The sources, the line and the topic.
    for _ in 0..3 {
        it.press(is!(Message::BackPressed));
    }
    for group in ["everyday", "find-and-plan"] {
        it.back_to(&format!("home:{group}"));
    }
    it.back_to("home");
}

fn visit_warrant(it: &mut Traveller) {
    use warrant::Message as Asked;

    let door = is!(Message::Screen(screen::Message::Home(
        home::Message::DoorChosen(Screen::Warrant(_))
    )));
    it.to(door, "warrant");
    for question in [Question::Court, Question::Signature, Question::Details] {
        let answer = is!(Message::Screen(screen::Message::Warrant(Asked::Answered(it, Answer::Yes))) if *it == question);
        it.to(answer, "warrant");
    }
    for asked in [
        is!(Message::Screen(screen::Message::Warrant(
            Asked::PaperChosen(_)
        ))),
        is!(Message::Screen(screen::Message::Warrant(
            Asked::PaperChosen(Paper::Removal)
        ))),
        is!(Message::Screen(screen::Message::Warrant(
            Asked::MarkTouched(2)
        ))),
        is!(Message::Screen(screen::Message::Warrant(
            Asked::StepTakenBack
        ))),
    ] {
        it.to(asked, "warrant");
    }
    it.press(is!(Message::Screen(screen::Message::Warrant(
        Asked::LineAsked(_) | Asked::SourcesAsked(_)
    ))));
    it.back_to("warrant");
    it.back_to("home");
}

/// The cards that say which language somebody speaks, and the events.
fn visit_cards(it: &mut Traveller) {
    use i_speak::Message::Chosen;

    let door = is!(Message::Screen(screen::Message::Home(
        home::Message::DoorChosen(Screen::ISpeak(_))
    )));
    it.to(door, "i-speak");
    // The card is finished but for who reads English.
    let is_finished = it.visitor.kiosk.session().visit.screen.is_held_up();
    if is_finished {
        it.to(
            is!(Message::Screen(screen::Message::ISpeak(Chosen(
                ISpeak::Start
            )))),
            "i-speak",
        );
    }
    it.press(is!(Message::Screen(screen::Message::ISpeak(Chosen(
        ISpeak::Family(Family::Zapotec)
    )))));
    it.press(is!(Message::Screen(screen::Message::ISpeak(Chosen(
        ISpeak::Area(..)
    )))));
    it.press(is!(Message::Screen(screen::Message::ISpeak(Chosen(
        ISpeak::Card(_)
    )))));
    assert!(it.visitor.kiosk.session().visit.screen.is_held_up());
    for _ in 0..3 + usize::from(is_finished) {
        it.back_to("i-speak");
    }
    it.back_to("home");
    let door = is!(Message::Screen(screen::Message::Home(
        home::Message::DoorChosen(Screen::Events(_))
    )));
    it.to(door, "events");
}

/// What lies over the events, and the way to the end of the visit.
fn visit_panels(it: &mut Traveller) {
    use display::Message as Chosen;

    for choice in [
        is!(Message::PanelOpened(Panel::Display)),
        is!(Message::Panel(panel::Message::Display(Chosen::SizeChosen(
            TextSize::Large
        )))),
        is!(Message::Panel(panel::Message::Display(
            Chosen::ContrastChosen(Contrast::HighDark)
        ))),
        is!(Message::Panel(panel::Message::Display(Chosen::SizeChosen(
            TextSize::Medium
        )))),
        is!(Message::Panel(panel::Message::Display(Chosen::Closed))),
        is!(Message::LanguageChosen(Language::Zapotec)),
        is!(Message::PanelOpened(Panel::Varieties)),
        is!(Message::Panel(panel::Message::Varieties(
            varieties::Message::Chosen(1)
        ))),
    ] {
        it.to(choice, "events");
    }
    it.to(is!(Message::BadgePressed), "about");
    it.to(is!(Message::ClearPressed), "welcome");
}

#[test]
fn two_switches_lead_to_every_screen() {
    let journeys = Language::ALL.map(|language| thread::spawn(move || travel(language)));
    let steps: Vec<_> = journeys
        .into_iter()
        .map(|journey| journey.join().expect("a journey"))
        .collect();

    println!("steps of the ring in each language: {steps:?}");
    assert!(steps.iter().all(|count| *count > 500), "{steps:?}");
}
