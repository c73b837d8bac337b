//! What comes of what staff wanted comes late: it is kept away by no touch, and finds what waits for
//! it wherever that stands.

use super::form::{choose_day, fill_title, open_form};
use super::{PIN, Table};

use rights_kiosk::kiosk::{Message, Panel};
use rights_kiosk::language::Language;
use rights_kiosk::screen::pin::Errand;
use rights_kiosk::screen::{self, event_form};

use std::time::Duration;

/// A form with a name and a day, and *Save* just touched.
fn saving() -> Table {
    let mut table = Table::new(Language::English);
    open_form(&mut table);
    fill_title(&mut table, Language::English, "ab");
    choose_day(&mut table, 7);
    table.visitor.tap("Save");

    table
}

#[test]
fn a_second_touch_keeps_no_answer_away() {
    let mut table = saving();
    let place = table.visitor.place_of("Save").expect("it is in sight");
    table.visitor.passed(Duration::from_millis(100));
    // Again, at the same place, as a hand that trembles does.
    table.visitor.send(Message::Pressed(Some(place.center())));
    table.visitor.finish();
    assert_eq!(table.screen(), "desk-events");

    table.visitor.rest();
    table.visitor.tap("ab");
    table.visitor.rest();
    table.visitor.tap_message("events-desk-cancel");
    table.visitor.finish();
    let stored = table.stored();
    assert!(
        stored.list().iter().all(|it| it.is_cancelled),
        "nothing is stuck"
    );
}

#[test]
fn a_form_that_is_stored_closes_under_a_panel_and_under_another_screen() {
    let mut table = saving();
    table.visitor.send(Message::PanelOpened(Panel::Display));
    table.visitor.finish();
    assert_eq!(table.screen(), "desk-events");

    let mut table = saving();
    table.visitor.send(Message::CalibrationRequested);
    assert_eq!(table.screen(), "calibration");
    table.visitor.finish();
    table.visitor.send(Message::BackPressed);
    assert_eq!(table.screen(), "desk-events");
}

/// *Back* asks nothing of a form that is being stored.
#[test]
fn a_form_that_is_being_stored_waits_for_its_answer() {
    let mut table = saving();
    table.visitor.send(Message::BackPressed);
    assert_eq!(table.screen(), "event-form:when");
    table.visitor.finish();
    assert_eq!(table.screen(), "desk-events");
}

#[test]
fn the_program_does_not_end_over_a_form_that_is_not_saved() {
    let mut table = Table::new(Language::English);
    open_form(&mut table);
    fill_title(&mut table, Language::English, "ab");
    table.visitor.send(Message::QuitRequested);
    table.visitor.lay_out();
    assert_eq!(table.screen(), "event-form");
    // Behind the PIN it waits, and whoever wanted the program to end sees it.
    table.visitor.send(Message::DeskLeft);
    table.visitor.send(Message::QuitRequested);
    assert!(matches!(&table.visitor.kiosk.session().visit.screen,
        screen::Screen::Pin(it) if it.errand() == Errand::Quit));
    table.enter(PIN);
    assert_eq!(table.screen(), "event-form");
}

/// What was told is told no more once it is otherwise.
#[test]
fn a_reason_goes_with_what_it_was_about() {
    let mut table = Table::new(Language::English);
    open_form(&mut table);
    choose_day(&mut table, 7);
    let save = event_form::Message::SaveTouched;
    table
        .visitor
        .send(Message::Screen(screen::Message::EventForm(save)));
    table.visitor.finish();
    table.visitor.lay_out();
    let words = table.visitor.said("event-form-no-title");
    assert!(table.visitor.words().contains(&words));

    fill_title(&mut table, Language::English, "ab");
    table.visitor.lay_out();
    assert!(!table.visitor.words().contains(&words));
}
