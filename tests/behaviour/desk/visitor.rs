//! The visitor, who is put aside while staff are at the desk.

use super::Table;
use crate::common::{DISPLAYS, LOW, edition};

use rights_kiosk::kiosk::{DESK_ASKS_AFTER, Message, Panel, Session};
use rights_kiosk::language::Language;
use rights_kiosk::screen::panel::{self, display};
use rights_kiosk::screen::{Screen, home::Home};
use rights_kiosk::theme::{Contrast, TextSize};

/// Whatever staff do at the desk, the visitor comes back to the same screen in the same language,
/// size and contrast, at the same row.
#[test]
fn a_visit_of_staff_changes_nothing_for_the_visitor_on_any_screen() {
    let screens = Screen::all(&edition().content);
    assert!(screens.len() > 30);

    for (index, screen) in screens.into_iter().enumerate() {
        if screen.is_start() || screen.is_for_staff() {
            continue;
        }
        let [own, other] = [index, index + 3].map(|it| Language::ALL[it % 7]);
        let mut table = Table::new(own);
        let kiosk = &mut table.visitor.kiosk;
        kiosk.open(Screen::Home(Home::default()));
        kiosk.open(screen.clone());
        kiosk.set_contrast(Contrast::HighLight);
        kiosk.set_text_size(TextSize::Large);
        table.visitor.lay_out();
        table.visitor.scroll(300.0);
        table.visitor.rest();
        let before = table.visitor.kiosk.session().clone();
        let top = table.visitor.top();

        table.open();
        table.visitor.send(Message::LanguageChosen(other));
        table.visitor.send(Message::PanelOpened(Panel::Display));
        let chosen = display::Message::SizeChosen(TextSize::Small);
        table
            .visitor
            .send(Message::Panel(panel::Message::Display(chosen)));
        table.visitor.send(Message::BadgePressed);
        table.visitor.lay_out();
        table.visitor.send(Message::DeskLeft);
        table.visitor.lay_out();

        assert_eq!(*table.visitor.kiosk.session(), before, "{}", screen.id());
        assert_eq!(table.visitor.top(), top, "{}: the place", screen.id());
        assert!(!table.visitor.kiosk.is_desk_open());
    }
}

/// Back from the pad, or from the desk's first screen, is the visitor's screen.
#[test]
fn back_leads_out_of_the_desk() {
    let mut table = Table::new(Language::Thai);
    table.visitor.kiosk.open(Screen::topic("street"));
    let before = table.visitor.kiosk.session().clone();

    table.visitor.send(Message::DeskRequested);
    table.visitor.send(Message::BackPressed);
    assert_eq!(*table.visitor.kiosk.session(), before);

    table.open();
    table.visitor.send(Message::BackPressed);
    assert_eq!(*table.visitor.kiosk.session(), before);
    table.visitor.send(Message::DeskRequested);
    assert_eq!(table.screen(), "pin", "the desk is locked again");
}

#[test]
fn the_desk_speaks_the_language_that_staff_last_used_there() {
    let mut table = Table::new(Language::Bengali);
    table.open();
    table
        .visitor
        .send(Message::LanguageChosen(Language::Korean));
    table.visitor.send(Message::DeskLeft);
    assert_eq!(table.visitor.kiosk.session().language, Language::Bengali);

    table.visitor.send(Message::DeskRequested);
    assert_eq!(table.visitor.kiosk.session().language, Language::Korean);
}

/// Five minutes without a touch ask, and half a minute later nobody is there: neither staff nor
/// the visitor who stood there before.
#[test]
fn a_desk_that_is_left_alone_locks_and_the_next_visitor_sees_welcome() {
    let mut table = Table::new(Language::English);
    table.visitor.kiosk.open(Screen::topic("arrested"));
    table.open();
    table.wait(0);
    table.wait(DESK_ASKS_AFTER.as_secs() - 5);
    assert!(!table.visitor.kiosk.is_asking());
    table.wait(5);
    assert!(table.visitor.kiosk.is_asking());
    let told = table.visitor.words();
    let lock = table.visitor.said("staff-lock");
    assert!(told.contains(&lock), "{told:?}");

    table.wait(30);
    assert_eq!(*table.visitor.kiosk.session(), Session::default());
    assert!(!table.visitor.kiosk.is_at_desk());
}

/// Nobody hands an open desk over: the strip stands on each of its screens.
#[test]
fn the_strip_stands_on_every_screen_of_the_desk_in_every_size_and_contrast() {
    let mut table = Table::new(Language::English);
    table.open();

    for display in [DISPLAYS[0], DISPLAYS[6], LOW] {
        table.visitor.size = display.size();
        table.visitor.send(Message::WindowResized(display.size()));
        for screen in [
            Screen::Pin(Default::default()),
            Screen::Desk(Default::default()),
            Screen::Calibration(Default::default()),
            Screen::About(Default::default()),
        ] {
            table.visitor.kiosk.open(screen.clone());
            for (size, contrast) in TextSize::ALL.into_iter().zip(Contrast::ALL) {
                table.visitor.kiosk.set_text_size(size);
                table.visitor.kiosk.set_contrast(contrast);
                for language in Language::ALL {
                    table.visitor.kiosk.set_language(language);
                    let strip = table.visitor.said("staff-strip");
                    let place = table.visitor.place_of(&strip);
                    assert!(
                        place.is_some_and(|it| it.height > 0.0),
                        "{} {language:?} {size:?}",
                        screen.id()
                    );
                }
            }
        }
    }
}
