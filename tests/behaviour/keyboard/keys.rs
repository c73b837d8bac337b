//! What keys do besides moving the focus.

use super::{at_a_topic, at_home, place, step};
use crate::common::keys::{key_down_with, key_up};

use rights_kiosk::kiosk::Message;
use rights_kiosk::language::Language;
use rights_kiosk::screen::Screen;
use rights_kiosk::widget::focus::Area;

use iced::keyboard::Modifiers;
use iced::keyboard::key::Named;
use iced::mouse::Cursor;

#[test]
fn home_key_clears_after_a_question() {
    for language in Language::ALL {
        let mut visitor = at_a_topic(language);
        let asked = visitor.key(Named::Home);
        assert!(matches!(asked.as_slice(), [Message::ClearRequested]));
        let words = visitor.said("clear-question");
        assert!(visitor.words().contains(&words), "{language}: {words}");
        assert!(matches!(place(&mut visitor).area, Area::Row(_)));

        // Escape is no; nothing is cleared.
        let _ = visitor.key(Named::Escape);
        assert_eq!(visitor.kiosk.session().panel(), None);
        assert_eq!(
            visitor.kiosk.session().visit.screen.id(),
            "topic:home-door:know"
        );

        // So is the first button.
        let _ = visitor.key(Named::Home);
        let _ = visitor.key(Named::Enter);
        assert_eq!(visitor.kiosk.session().panel(), None);
        assert_eq!(
            visitor.kiosk.session().visit.screen.id(),
            "topic:home-door:know"
        );

        // The second is yes.
        let _ = visitor.key(Named::Home);
        step(&mut visitor, 1);
        let _ = visitor.key(Named::Enter);
        assert_eq!(
            visitor.kiosk.session().visit.screen.id(),
            "welcome",
            "{language}"
        );
        assert_eq!(visitor.ring(), None, "nothing is left of who was here");
        // There is nothing more to clear, and no way back.
        assert!(visitor.key(Named::Home).is_empty());
        assert!(visitor.key(Named::Escape).is_empty());
    }
}

#[test]
fn any_key_answers_the_question_and_does_nothing_else() {
    for screen in ["home", "officer"] {
        for key in [
            Named::Tab,
            Named::Enter,
            Named::Escape,
            Named::Home,
            Named::F5,
        ] {
            let mut visitor = at_home(Language::Spanish);
            let content = &visitor.kiosk.edition().content;
            let screen = Screen::find(screen, content).expect("a screen");
            visitor.kiosk.open(screen);
            step(&mut visitor, 3);
            visitor.send(Message::Touched);
            visitor.wait(301);
            assert!(visitor.kiosk.is_asking());
            assert_eq!(visitor.ring(), None, "no ring over the question");

            assert!(visitor.key(key).is_empty(), "{key:?}");
            assert!(!visitor.kiosk.is_asking(), "{key:?}");
        }
    }
}

#[test]
fn keys_count_as_touches() {
    let mut visitor = at_home(Language::English);
    visitor.send(Message::Touched);
    visitor.wait(100);
    let _ = visitor.key(Named::Shift);
    visitor.wait(100);

    assert!(!visitor.kiosk.is_asking());
}

#[test]
fn keys_of_other_programs_do_nothing() {
    let mut visitor = at_a_topic(Language::English);
    step(&mut visitor, 1);
    let at = place(&mut visitor);

    for modifiers in [Modifiers::CTRL, Modifiers::ALT, Modifiers::LOGO] {
        for key in [Named::Tab, Named::Enter, Named::Escape, Named::Home] {
            let events = [key_down_with(key, modifiers), key_up(key)];
            assert!(visitor.play(&events, Cursor::Unavailable).is_empty());
            assert_eq!(place(&mut visitor), at);
        }
    }
}
