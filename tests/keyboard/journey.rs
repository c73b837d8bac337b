//! From the start to every screen and back to the start, with two switches alone.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::thread;

use iced::keyboard::key::Named;
use rights_kiosk::edition::Edition;
use rights_kiosk::language::Language;
use rights_kiosk::screen::Screen;
use rights_kiosk::widget::focus::Area;

use crate::common::{Visitor, edition};
use crate::tour::Hands;

/// The most steps that anything may be away.
const MOST: usize = 400;

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

    /// Moves the ring until a press says something that begins so, and presses.
    fn press(&mut self, words: &str) {
        for _ in 0..MOST {
            Hands::Switches.step(&mut self.visitor, 0);
            self.steps += 1;
            let ring = self.visitor.ring().expect("a ring");
            // A press on these would move the page.
            if let Area::Up | Area::More = ring.key.area {
                continue;
            }
            let messages = self.visitor.try_key(Named::Enter);
            let [message] = messages.as_slice() else {
                panic!("{ring:?} says {messages:?}");
            };
            let said = format!("{message:?}");
            let of_child = said.strip_prefix("Screen(");
            let of_child = of_child.or(said.strip_prefix("Panel("));
            if of_child.unwrap_or(&said).starts_with(words) {
                let message = message.clone();
                let told = self.visitor.key(Named::Enter);
                assert_eq!(format!("{told:?}"), format!("{:?}", [message]));
                self.look();

                return;
            }
        }

        panic!("no way to {words} from {}", self.screen());
    }

    fn screen(&self) -> String {
        self.visitor.kiosk.session().visit.screen.id()
    }

    fn look(&mut self) {
        let id = self.screen();
        // Any statement stands for all.
        let _ = self.seen.insert(match id.split_once(':') {
            Some(("sources", _)) => "sources".to_owned(),
            _ => id,
        });
    }

    fn to(&mut self, words: &str, screen: &str) {
        self.press(words);
        assert_eq!(self.screen(), screen, "after {words}");
    }
}

fn travel(language: Language) -> usize {
    let edition = edition();
    let mut it = Traveller::new(&edition);
    it.look();

    it.to(&format!("Welcome(Chosen({language:?}))"), "home");
    for group in ["RightNow", "FindAndPlan", "Everyday"] {
        it.to(&format!("Home(GroupChosen({group}))"), "home");
        let topics: Vec<_> = edition
            .content
            .topics
            .iter()
            .filter(|topic| format!("{:?}", topic.group) == group)
            .map(|topic| topic.id.to_string())
            .collect();
        assert!(!topics.is_empty(), "{group}");
        for id in topics {
            it.to(
                &format!("Home(TopicChosen({id:?}))"),
                &format!("topic:{id}"),
            );
            it.to("BackPressed", "home");
        }
    }
    it.to("Home(TopicChosen(", &it.first_topic(&edition, "Everyday"));
    it.press("Topic(StatementTouched(");
    assert!(it.screen().starts_with("sources:"));
    it.to("Sources(AboutAsked)", "about");
    it.to("About(HelpAsked)", "help");
    it.to("Help(NeedChosen(Some(Workers)))", "help");
    it.to("Help(LanguagesOpened)", "help");
    it.to("Help(SpokenChosen(Some(", "help");
    it.to("OfficerPressed", "officer");
    it.to("BackPressed", "help");
    it.to("BackPressed", "about");
    it.press("BackPressed");
    it.press("BackPressed");
    it.to("BackPressed", "home");
    it.to("Home(DoorChosen(Warrant(", "warrant");
    it.to("Warrant(PaperChosen(Removal))", "warrant");
    it.to("Warrant(MarkTouched(2))", "warrant");
    for question in ["Signature", "Court", "Details"] {
        it.to(&format!("Warrant(Answered({question}, "), "warrant");
    }
    it.press("Warrant(StatementTouched(");
    it.to("BackPressed", "warrant");
    it.to("BackPressed", "home");
    it.to("Home(DoorChosen(ISpeak(", "i-speak");
    it.press("ISpeak(Chosen(Family(Zapotec)))");
    it.press("ISpeak(Chosen(Area(");
    it.press("ISpeak(Chosen(Card(");
    assert!(it.visitor.kiosk.session().visit.screen.is_held_up());
    for _ in 0..3 {
        it.to("BackPressed", "i-speak");
    }
    it.to("BackPressed", "home");
    it.to("Home(DoorChosen(Events(", "events");
    it.to("PanelOpened(Display)", "events");
    for words in [
        "Display(SizeChosen(Large))",
        "Display(ContrastChosen(HighDark))",
        "Display(SizeChosen(Medium))",
        "Display(Closed)",
    ] {
        it.to(words, "events");
    }
    it.to("LanguageChosen(Zapotec)", "events");
    it.to("PanelOpened(Varieties)", "events");
    it.to("Varieties(Chosen(1))", "events");
    it.to("BadgePressed", "about");
    it.to("ClearPressed", "welcome");

    let every: BTreeSet<_> = Screen::all(&edition.content)
        .iter()
        .map(Screen::id)
        // Staff opens it by its own keys.
        .filter(|id| id != "calibration")
        .map(|id| match id.split_once(':') {
            Some(("sources", _)) => "sources".to_owned(),
            _ => id,
        })
        .collect();
    assert_eq!(it.seen, every, "{language}");

    it.steps
}

impl Traveller {
    /// The screen of the first topic of a group.
    fn first_topic(&self, edition: &Edition, group: &str) -> String {
        let mut topics = edition.content.topics.iter();
        let topic = topics.find(|topic| format!("{:?}", topic.group) == group);

        format!("topic:{}", topic.expect("a topic").id)
    }
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
