//! The pad: who comes in.

use super::{PIN, Table, of_pad};
use crate::common::keys::{key_down, key_up};
use crate::common::{DISPLAYS, LOW, Visitor, edition};

use rights_kiosk::kiosk::{CHOOSE_WITHIN, Judged, Message};
use rights_kiosk::language::Language;
use rights_kiosk::screen::pin::{self, Told};
use rights_kiosk::screen::{self, Screen};
use rights_kiosk::theme::TextSize;

use iced::keyboard::key::Named;
use iced::mouse::Cursor;
use iced::{Event, touch};

#[test]
fn without_a_pin_there_is_no_desk_and_all_is_as_ever() {
    let mut table = Table::without_pin(Language::English);
    table.visitor.send(Message::BadgePressed);
    let door = table.visitor.said("staff-door");
    assert!(!table.visitor.read().contains(&door));

    table.visitor.send(Message::DeskRequested);
    assert_eq!(table.screen(), "about");
    table.visitor.send(Message::CalibrationRequested);
    assert_eq!(table.screen(), "calibration");
}

#[test]
fn a_pin_leads_from_about_to_the_desk_in_every_language() {
    for language in Language::ALL {
        let mut table = Table::new(language);
        table.visitor.send(Message::LanguageChosen(language));
        table.visitor.send(Message::BadgePressed);
        let door = table.visitor.said("staff-door");
        while table.visitor.place_of(&door).is_none() {
            let before = table.visitor.top();
            table.visitor.scroll(450.0);
            table.visitor.rest();
            assert_ne!(before, table.visitor.top(), "{language:?}: no door");
        }
        table.visitor.tap(&door);
        assert_eq!(table.screen(), "pin", "{language:?}");

        table.enter("739165");
        assert_eq!(table.screen(), "pin", "{language:?}");
        let wrong = table.visitor.said("pin-wrong");
        assert!(table.visitor.words().contains(&wrong), "{language:?}");
        table.enter(PIN);
        assert_eq!(table.screen(), "desk", "{language:?}");
    }
}

#[test]
fn measuring_and_leaving_the_program_ask_for_the_pin_too() {
    let mut table = Table::new(Language::Spanish);
    table.visitor.send(Message::CalibrationRequested);
    assert_eq!(table.screen(), "pin");
    table.enter(PIN);
    assert_eq!(table.screen(), "calibration");
    table.visitor.send(Message::BackPressed);
    assert_eq!(table.screen(), "desk");

    table.visitor.send(Message::DeskLeft);
    table.visitor.send(Message::QuitRequested);
    assert_eq!(table.screen(), "pin");
}

/// Dots are all that shows of a PIN, and no key looks pressed.
#[test]
fn nothing_shows_which_digit_is_pressed() {
    let mut table = Table::new(Language::English);
    table.visitor.send(Message::DeskRequested);
    let place = table.visitor.place_of("5").expect("a key").center();
    let pressed = Event::Touch(touch::Event::FingerPressed {
        id: touch::Finger(1),
        position: place,
    });
    let before = table.visitor.picture();
    let during = table.visitor.picture_after(&[pressed], Cursor::Unavailable);
    assert!(before.pixels == during.pixels, "a pressed key is marked");

    let words = table.visitor.words();
    for digit in [5, 8] {
        table
            .visitor
            .send(of_pad(pin::Message::DigitPressed(digit)));
    }
    assert_eq!(table.visitor.words(), words);
    assert!(before.pixels != table.visitor.picture().pixels, "no dots");
    let shown = format!("{:?}", table.visitor.kiosk.session().visit.screen);
    assert!(!shown.contains("58"), "the log could tell: {shown}");
}

#[test]
fn three_wrong_tries_cost_five_seconds_in_which_nothing_counts() {
    let mut table = Table::new(Language::English);
    table.visitor.send(Message::DeskRequested);
    for _ in 0..3 {
        table.enter("112358");
    }
    let waits = |table: &mut Table, time: &str| {
        let words = table.visitor.words();

        words.iter().any(|it| it.ends_with(time))
    };
    assert!(waits(&mut table, "0:05"));

    table.wait(2);
    assert!(waits(&mut table, "0:03"), "{:?}", table.visitor.words());
    table.touch(PIN);
    assert!(waits(&mut table, "0:03"), "a try during the wait is taken");

    table.wait(3);
    assert!(!waits(&mut table, "0:00"));
    table.enter(PIN);
    assert_eq!(table.screen(), "desk");
}

#[test]
fn leaving_the_pad_and_coming_again_shortens_no_wait() {
    let mut table = Table::new(Language::English);
    table.visitor.send(Message::DeskRequested);
    for _ in 0..4 {
        table.enter("112358");
        table.wait(5);
    }
    table.visitor.send(Message::BackPressed);
    table.visitor.send(Message::DeskRequested);

    let told = table.visitor.words();
    assert!(told.iter().any(|it| it.ends_with("0:10")), "{told:?}");
}

/// A PIN is chosen where the program was started for that, and entered twice.
#[test]
fn a_pin_is_chosen_by_entering_it_twice() {
    let mut table = Table::without_pin(Language::English);
    table.visitor.kiosk = table.visitor.kiosk.clone().choosing_pin();
    for (digits, told) in [
        ("12345", "pin-length"),
        ("123456", "pin-run"),
        ("777777", "pin-repeated"),
        ("311284", "pin-year"),
    ] {
        table.touch(digits);
        let told = table.visitor.said(told);
        assert!(table.visitor.words().contains(&told), "{digits}");
    }
    table.touch(PIN);
    table.touch("739165");
    let differs = table.visitor.said("pin-differs");
    assert!(table.visitor.words().contains(&differs));

    table.touch(PIN);
    table.touch(PIN);
    table.keeper.set(None, PIN, PIN).expect("it is stored");
    table.visitor.send(Message::PinStored(true));
    assert_eq!(table.screen(), "welcome");
    assert!(table.visitor.kiosk.has_pin());
}

/// Ten minutes after the start the pad is gone.
#[test]
fn nobody_may_choose_a_pin_later() {
    let mut table = Table::without_pin(Language::English);
    table.visitor.kiosk = table.visitor.kiosk.clone().choosing_pin();
    table.wait(1);
    table.wait(CHOOSE_WITHIN.as_secs() - 1);
    assert_eq!(table.screen(), "pin:choose");
    table.wait(1);
    assert_eq!(table.screen(), "welcome");

    let mut table = Table::new(Language::English);
    table.visitor.kiosk = table.visitor.kiosk.clone().choosing_pin();
    assert_eq!(table.screen(), "welcome", "one is set already");
}

#[test]
fn a_pin_is_changed_at_the_desk_by_whoever_has_entered_it() {
    let mut table = Table::new(Language::English);
    table.open();
    table.visitor.tap_message("desk-change-pin");
    assert_eq!(table.screen(), "pin:choose");
    table.touch("919192");
    table.touch("919192");
    table.visitor.send(Message::PinStored(true));

    assert_eq!(table.screen(), "desk");
    assert!(table.keeper.set(None, "919192", "919192").is_err());
}

#[test]
fn a_pin_that_was_reset_leads_back_to_no_desk() {
    let mut table = Table::new(Language::English);
    table.visitor.send(Message::DeskRequested);
    let reset = table.folder.path().join("reset-pin");
    std::fs::write(&reset, "").expect("a file is placed");
    table.keeper.reset_if_asked();
    table.answer("");

    assert_eq!(table.screen(), "welcome");
    assert!(!table.visitor.kiosk.has_pin());
    assert!(!reset.exists());
}

#[test]
fn keys_press_the_pad() {
    let mut table = Table::new(Language::English);
    table.visitor.send(Message::DeskRequested);
    table.visitor.lay_out();
    let mut pressed = 0;

    for _ in 0..60 {
        table.visitor.key(Named::Tab);
        let enter = [key_down(Named::Enter), key_up(Named::Enter)];
        let messages = table.visitor.rehearse(&enter, Cursor::Unavailable);
        pressed += messages
            .iter()
            .filter(|it| matches!(it, Message::Screen(_)))
            .count();
    }

    assert!(pressed >= 12, "{pressed} keys of 12");
}

/// Who types digits on a keyboard ends with Enter; with none there it shows the ring, as ever.
#[test]
fn enter_ends_what_was_typed() {
    let mut table = Table::new(Language::English);
    table.visitor.send(Message::DeskRequested);
    table.visitor.lay_out();
    let done = |table: &mut Table| {
        let enter = [key_down(Named::Enter), key_up(Named::Enter)];
        let messages = table.visitor.rehearse(&enter, Cursor::Unavailable);

        messages.iter().any(|it| {
            matches!(
                it,
                Message::Screen(screen::Message::Pin(pin::Message::DonePressed))
            )
        })
    };

    assert!(!done(&mut table), "there is nothing to end");
    let mut table = Table::new(Language::English);
    table.visitor.send(Message::DeskRequested);
    let digit = pin::Message::DigitPressed(7);
    table
        .visitor
        .send(Message::Screen(screen::Message::Pin(digit)));
    table.visitor.lay_out();
    assert!(done(&mut table));
}

/// The whole pad is in sight at once.
#[test]
fn the_pad_is_whole_on_every_display_and_size() {
    let mut cells = Vec::new();

    for display in DISPLAYS.into_iter().chain([LOW]) {
        for language in Language::ALL {
            for size in TextSize::ALL {
                let mut visitor = Visitor::with(&edition(), language, display.still());
                visitor.kiosk.set_text_size(size);
                visitor.kiosk.open(Screen::Pin(Default::default()));
                visitor.lay_out();
                let page = visitor.page();
                let is_whole = (0..=9).all(|digit: u8| {
                    let place = visitor.place_of(&digit.to_string());

                    place.is_some_and(|it| {
                        it.y >= page.y && it.y + it.height <= page.y + page.height
                    })
                });
                if !is_whole {
                    cells.push((display, language, size));
                }
            }
        }
    }

    assert!(cells.is_empty(), "{} cells: {cells:#?}", cells.len());
}

/// What could not be judged lets nobody in.
#[test]
fn no_answer_opens_nothing() {
    let mut table = Table::new(Language::English);
    table.visitor.send(Message::DeskRequested);
    table.visitor.send(Message::PinJudged(None));
    let not_judged = Judged::Told(Told::NotJudged);
    table.visitor.send(Message::PinJudged(Some(not_judged)));

    assert_eq!(table.screen(), "pin");
    assert!(!table.visitor.kiosk.is_desk_open());
}
