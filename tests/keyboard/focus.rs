//! Where the ring stands after each change, and what keys do besides.

use iced::keyboard::Modifiers;
use iced::keyboard::key::Named;
use iced::mouse::{self, Cursor};
use iced::{Event, Point, touch, window};
use rights_kiosk::kiosk::{Message, Panel};
use rights_kiosk::language::Language;
use rights_kiosk::screen::{
    self, Screen,
    home::Home,
    panel::{self, display},
    topic::{self, Topic},
};
use rights_kiosk::theme::TextSize;
use rights_kiosk::widget::focus::{Area, FocusKey};

use crate::common::{Visitor, edition, key_again, key_down, key_down_with, key_up};
use crate::marks::Marks;
use crate::tour::Hands;

fn place(visitor: &mut Visitor) -> FocusKey {
    visitor.ring().expect("the ring shows").key
}

/// A visitor on Home.
fn at_home(language: Language) -> Visitor {
    let mut visitor = Visitor::new(&edition(), language);
    visitor.kiosk.open(Screen::Home(Home::default()));
    let _ = visitor.words();

    visitor
}

fn at_a_topic(language: Language) -> Visitor {
    let mut visitor = at_home(language);
    visitor.kiosk.open(Screen::Topic(Topic::new("home-door")));
    let _ = visitor.words();

    visitor
}

fn step(visitor: &mut Visitor, times: usize) {
    for count in 0..times {
        Hands::Switches.step(visitor, count);
    }
}

/// Moves the ring to where a press says something that begins so.
fn step_to(visitor: &mut Visitor, words: &str) {
    for _ in 0..200 {
        step(visitor, 1);
        let is_pager = matches!(place(visitor).area, Area::Up | Area::More);
        if !is_pager && format!("{:?}", visitor.try_key(Named::Enter)).starts_with(words) {
            return;
        }
    }

    panic!("nothing says {words}");
}

#[test]
fn no_ring_shows_before_the_first_key_which_only_shows_it() {
    for key in [Named::Tab, Named::ArrowRight, Named::Enter, Named::Space] {
        let mut visitor = at_home(Language::Korean);

        assert_eq!(visitor.ring(), None);
        assert!(visitor.key(key).is_empty(), "{key:?}");
        let first = FocusKey {
            area: Area::Row(0),
            ordinal: 0,
        };
        assert_eq!(place(&mut visitor), first, "{key:?}");
    }
}

#[test]
fn a_new_screen_begins_on_its_page_and_the_way_back_returns() {
    for language in Language::ALL {
        let mut visitor = at_home(language);
        step_to(&mut visitor, "[Home(TopicChosen(\"street\"))]");
        let tile = place(&mut visitor);
        let _ = visitor.key(Named::Enter);
        assert!(place(&mut visitor).is_row(), "{language}");

        // Three screens deep.
        step_to(&mut visitor, "[Topic(StatementTouched(\"street-");
        let card = place(&mut visitor);
        assert_ne!(card, tile);
        let _ = visitor.key(Named::Enter);
        let _ = place(&mut visitor);
        assert!(matches!(
            visitor.key(Named::Escape).as_slice(),
            [Message::BackPressed]
        ));
        assert_eq!(place(&mut visitor), card, "{language}");
        let _ = visitor.key(Named::Escape);
        assert_eq!(place(&mut visitor), tile, "{language}");
        // On Home there is no way back.
        assert!(visitor.key(Named::Escape).is_empty());
    }
}

#[test]
fn a_page_without_buttons_begins_where_it_goes_on() {
    let mut visitor = at_home(Language::Thai);
    step_to(&mut visitor, "[Home(DoorChosen(Events))]");
    let _ = visitor.key(Named::Enter);

    assert_eq!(place(&mut visitor).area, Area::More);
}

/// Whatever has the ring: it has it in every other language too, and is in sight
/// though the texts before it are longer.
#[test]
fn ring_survives_a_switch_of_language() {
    let screens = [at_a_topic, at_home].map(|at| at(Language::English));
    let moved: usize = screens.into_iter().map(switch_at_every_stop).sum();

    println!("the page had to move {moved} times");
    assert!(moved > 20, "{moved}");
}

/// Switches through all languages wherever the ring comes in rows; returns how
/// often the page had to move.
fn switch_at_every_stop(mut visitor: Visitor) -> usize {
    let mut moved = 0;

    Hands::Switches.tour(&mut visitor, |visitor, ring| {
        if !ring.key.is_row() {
            return;
        }
        let at = ring.key;
        let says = format!("{:?}", visitor.try_key(Named::Enter));
        // Somebody else switches, in whatever way, and back to English.
        for language in Language::ALL.into_iter().cycle().skip(1).take(7) {
            visitor.send(Message::LanguageChosen(language));
            let before = Marks::of(visitor);
            let _ = visitor.rehearse(&[], Cursor::Unavailable);
            let ring = visitor.ring().expect("a ring");
            let marks = Marks::of(visitor);
            let mut all = marks.presses.iter();
            let (_, bounds) = all.find(|it| it.0 == at).expect("it is laid out");
            let shown = marks.shown(at).expect("it is in sight");

            assert_eq!(ring.key, at, "{language}");
            assert!(
                shown.height >= bounds.height.min(marks.view.height) - 1.0,
                "{language}: {shown:?} of {bounds:?}"
            );
            assert_eq!(format!("{:?}", visitor.try_key(Named::Enter)), says);
            moved += usize::from(before.presses != marks.presses);
        }
    });

    moved
}

#[test]
fn ring_stays_on_the_language_that_was_chosen_by_a_key() {
    let mut visitor = at_a_topic(Language::English);

    for language in Language::ALL {
        step_to(&mut visitor, &format!("[LanguageChosen({language:?})]"));
        let at = place(&mut visitor);
        let _ = visitor.key(Named::Enter);

        assert_eq!(visitor.kiosk.session().language, language);
        assert_eq!(place(&mut visitor), at);
        assert_eq!(at.area, Area::Before);
    }
}

/// Sizes have other numbers of columns; what had the ring under the panel still
/// has it.
#[test]
fn ring_survives_a_change_of_size_under_the_panel() {
    let edition = edition();
    let statements = edition
        .content
        .topic("home-door")
        .expect("a topic")
        .statements
        .iter()
        .map(|it| format!("[Topic(StatementTouched({:?}))]", &*it.id));
    let mut count = 0;

    for says in statements {
        for [from, to] in [
            [TextSize::Huge, TextSize::Medium],
            [TextSize::Small, TextSize::Huge],
        ] {
            let mut visitor = at_a_topic(Language::English);
            visitor.kiosk.set_text_size(from);
            step_to(&mut visitor, &says);
            visitor.send(Message::PanelOpened(Panel::Display));
            let _ = place(&mut visitor);
            visitor.send(Message::Panel(panel::Message::Display(
                display::Message::SizeChosen(to),
            )));
            let _ = place(&mut visitor);
            let _ = visitor.key(Named::Escape);
            let _ = visitor.rehearse(&[], Cursor::Unavailable);

            let ring = visitor.ring().expect("it is there");
            let marks = Marks::of(&mut visitor);
            assert!(marks.shown(ring.key).is_some(), "{says} {from:?}");
            assert_eq!(format!("{:?}", visitor.try_key(Named::Enter)), says);
            count += 1;
        }
    }

    assert!(count > 40, "{count}");
}

#[test]
fn ring_survives_a_change_of_size_on_the_panel() {
    let mut visitor = at_a_topic(Language::Bengali);
    visitor.send(Message::PanelOpened(Panel::Display));
    step_to(&mut visitor, "[Display(SizeChosen(Huge))]");
    let at = place(&mut visitor);
    let told = visitor.key(Named::Space);

    assert!(matches!(
        told.as_slice(),
        [Message::Panel(panel::Message::Display(
            display::Message::SizeChosen(TextSize::Huge)
        ))]
    ));
    assert_eq!(place(&mut visitor), at);
}

#[test]
fn a_finger_hides_the_ring_and_the_next_key_shows_it_where_it_was() {
    let mut visitor = at_home(Language::Tagalog);
    step(&mut visitor, 4);
    let at = place(&mut visitor);
    let _ = visitor.tap_at(Point::new(3.0, 300.0));

    assert_eq!(visitor.ring(), None);
    step(&mut visitor, 1);
    assert_eq!(place(&mut visitor), at);
    step(&mut visitor, 1);
    assert_ne!(place(&mut visitor), at);

    // Unless the page has moved away from it.
    let mut visitor = at_a_topic(Language::Tagalog);
    step(&mut visitor, 2);
    let at = place(&mut visitor);
    visitor.scroll(3000.0);
    assert_eq!(visitor.ring(), None);
    step(&mut visitor, 1);
    let ring = visitor.ring().expect("a ring");
    assert_ne!(ring.key, at);
    assert!(Marks::of(&mut visitor).view.contains(ring.bounds.center()));
}

#[test]
fn home_key_clears_after_a_question() {
    for language in Language::ALL {
        let mut visitor = at_a_topic(language);
        let asked = visitor.key(Named::Home);
        assert!(matches!(asked.as_slice(), [Message::ClearRequested]));
        let question = match language {
            Language::Zapotec => Language::Spanish,
            other => other,
        };
        let words = visitor
            .kiosk
            .edition()
            .catalogs
            .plain(question, "clear-question");
        assert!(visitor.words().contains(&words), "{language}: {words}");
        assert!(matches!(place(&mut visitor).area, Area::Row(_)));

        // Escape is no; nothing is cleared.
        let _ = visitor.key(Named::Escape);
        assert_eq!(visitor.kiosk.session().panel(), None);
        assert_eq!(visitor.kiosk.session().visit.screen.id(), "topic:home-door");

        // So is the first button.
        let _ = visitor.key(Named::Home);
        let _ = visitor.key(Named::Enter);
        assert_eq!(visitor.kiosk.session().panel(), None);
        assert_eq!(visitor.kiosk.session().visit.screen.id(), "topic:home-door");

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

/// Over a panel too, which is there again when the answer is no.
#[test]
fn home_key_over_a_panel_keeps_it_and_its_ring() {
    let mut visitor = at_a_topic(Language::Spanish);
    visitor.send(Message::PanelOpened(Panel::Display));
    step(&mut visitor, 4);
    let at = place(&mut visitor);
    let _ = visitor.key(Named::Home);
    assert_ne!(place(&mut visitor), at);
    let _ = visitor.key(Named::Escape);

    assert_eq!(visitor.kiosk.session().panel(), Some(Panel::Display));
    assert_eq!(place(&mut visitor), at);
}

/// A key that is held down does once what it does, and is nobody's presence; only
/// an arrow goes on.
#[test]
fn keys_that_are_held_down_do_nothing_more() {
    for key in [Named::Tab, Named::Enter, Named::Escape, Named::Home] {
        let mut visitor = at_a_topic(Language::English);
        step(&mut visitor, 2);
        let at = place(&mut visitor);
        for _ in 0..3 {
            visitor.wait(60);
            assert!(
                visitor
                    .play(&[key_again(key)], Cursor::Unavailable)
                    .is_empty()
            );
        }

        assert!(visitor.kiosk.is_asking(), "{key:?}");
        visitor.send(Message::Touched);
        assert_eq!(place(&mut visitor), at, "{key:?}");
    }

    let mut visitor = at_a_topic(Language::English);
    step(&mut visitor, 1);
    let at = place(&mut visitor);
    let _ = visitor.play(&[key_again(Named::ArrowDown)], Cursor::Unavailable);
    assert_ne!(place(&mut visitor), at);
}

/// Who has two switches may press one before the other is let go.
#[test]
fn a_step_lets_go_of_what_is_held() {
    let mut visitor = at_home(Language::English);
    step(&mut visitor, 2);
    let _ = visitor.play(&[key_down(Named::Enter)], Cursor::Unavailable);
    let at = place(&mut visitor);
    step(&mut visitor, 1);

    assert_ne!(place(&mut visitor), at);
    let told = visitor.play(&[key_up(Named::Enter)], Cursor::Unavailable);
    assert!(told.is_empty(), "{told:?}");
}

/// A finger has thrown the page; the first key stops it, and the next presses.
#[test]
fn a_key_stops_a_page_that_glides() {
    let setup = rights_kiosk::kiosk::Setup {
        ppi: Some(100.0),
        ..Default::default()
    };
    let mut visitor = Visitor::with(&edition(), Language::English, setup);
    visitor.kiosk.open(Screen::Topic(Topic::new("home-door")));
    let _ = visitor.words();
    let id = touch::Finger(1);
    let at = |y| Point::new(300.0, y);
    let finger = |event| Event::Touch(event);
    let _ = visitor.play(
        &[finger(touch::Event::FingerPressed {
            id,
            position: at(600.0),
        })],
        Cursor::Unavailable,
    );
    for step in 1..6_u8 {
        let position = at(600.0 - 60.0 * f32::from(step));
        let moved = finger(touch::Event::FingerMoved { id, position });
        let _ = visitor.play(&[moved], Cursor::Unavailable);
        let _ = visitor.frame(16);
    }
    let lifted = touch::Event::FingerLifted {
        id,
        position: at(300.0),
    };
    let _ = visitor.play(&[finger(lifted)], Cursor::Unavailable);
    assert!(visitor.frame(16) && visitor.frame(16), "it glides");

    let _ = visitor.key(Named::Tab);
    let before = visitor.texts();
    let _ = visitor.frame(16);
    assert_eq!(visitor.texts(), before, "it rests");
    let told = visitor.key(Named::Enter);
    assert_eq!(told.len(), 1, "{told:?}");
}

/// A key acts when it is let go, as a finger does.
#[test]
fn a_key_that_is_held_acts_when_it_is_let_go() {
    let mut visitor = at_home(Language::English);
    step(&mut visitor, 2);

    assert!(
        visitor
            .play(&[key_down(Named::Enter)], Cursor::Unavailable)
            .is_empty()
    );
    // Held, it says nothing more.
    let again = visitor.play(&[key_again(Named::Enter)], Cursor::Unavailable);
    assert!(again.is_empty());
    let told = visitor.play(&[key_up(Named::Enter)], Cursor::Unavailable);
    assert!(
        matches!(told.as_slice(), [Message::Screen(screen::Message::Home(_))]),
        "{told:?}"
    );
}

#[test]
fn a_screen_that_changes_under_a_held_key_is_not_pressed() {
    let mut visitor = at_home(Language::English);
    step(&mut visitor, 5);
    let _ = visitor.play(&[key_down(Named::Enter)], Cursor::Unavailable);
    visitor.send(Message::ClearPressed);
    let _ = visitor.words();

    let told = visitor.play(&[key_up(Named::Enter)], Cursor::Unavailable);
    assert!(told.is_empty(), "{told:?}");
    assert_eq!(visitor.kiosk.session().visit.screen.id(), "welcome");

    // Nor one of the same shape, where something else stands at the same place.
    let mut visitor = at_a_topic(Language::English);
    step_to(&mut visitor, "[Topic(StatementTouched(");
    let _ = visitor.play(&[key_down(Named::Enter)], Cursor::Unavailable);
    visitor.kiosk.open(Screen::Topic(Topic::new("at-work")));
    let _ = visitor.words();

    let told = visitor.play(&[key_up(Named::Enter)], Cursor::Unavailable);
    assert!(told.is_empty(), "{told:?}");
    assert_eq!(visitor.kiosk.session().visit.screen.id(), "topic:at-work");
}

#[test]
fn a_key_whose_release_is_lost_holds_nothing_up() {
    let lift = |position| {
        let id = touch::Finger(1);
        [
            Event::Touch(touch::Event::FingerPressed { id, position }),
            Event::Touch(touch::Event::FingerLifted { id, position }),
        ]
    };
    for lost in [None, Some(Event::Window(window::Event::Unfocused))] {
        let mut visitor = at_home(Language::English);
        step(&mut visitor, 2);
        let _ = visitor.play(&[key_down(Named::Enter)], Cursor::Unavailable);
        let _ = visitor.play(lost.as_slice(), Cursor::Unavailable);

        let words = visitor
            .kiosk
            .edition()
            .catalogs
            .plain(Language::English, "door-help");
        let at = visitor.place_of(&words).expect("a door").center();
        let told = visitor.play(&lift(at), Cursor::Unavailable);
        assert!(
            matches!(told.as_slice(), [Message::Screen(screen::Message::Home(_))]),
            "{told:?}"
        );
        assert_eq!(visitor.kiosk.session().visit.screen.id(), "help");
    }

    // Nor for whoever has only keys: the next press is of what has the ring.
    let mut visitor = at_home(Language::English);
    step_to(&mut visitor, "[Home(GroupChosen(Everyday))]");
    let _ = visitor.play(&[key_down(Named::Enter)], Cursor::Unavailable);
    step_to(&mut visitor, "[Home(TopicChosen(\"street\"))]");
    let _ = visitor.key(Named::Enter);
    assert_eq!(visitor.kiosk.session().visit.screen.id(), "topic:street");
}

#[test]
fn a_mouse_that_is_moved_meanwhile_drags_nothing() {
    let mut visitor = at_a_topic(Language::English);
    step_to(&mut visitor, "[Topic(StatementTouched(");
    let _ = visitor.play(&[key_down(Named::Enter)], Cursor::Unavailable);
    let position = Point::new(600.0, 600.0);
    let moved = Event::Mouse(mouse::Event::CursorMoved { position });
    assert!(
        visitor
            .play(&[moved], Cursor::Available(position))
            .is_empty()
    );

    let told = visitor.play(&[key_up(Named::Enter)], Cursor::Available(position));
    assert!(
        matches!(
            told.as_slice(),
            [Message::Screen(screen::Message::Topic(
                topic::Message::StatementTouched(_)
            ))]
        ),
        "{told:?}"
    );
}
