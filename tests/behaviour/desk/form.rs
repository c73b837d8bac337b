//! The form: every field by touch, and what it refuses.

use super::Table;
use crate::common::{DISPLAYS, LOW, Visitor, edition};

use rights_kiosk::events::event::Span;
use rights_kiosk::kiosk::Message;
use rights_kiosk::language::Language;
use rights_kiosk::screen::Screen;
use rights_kiosk::screen::event_form;
use rights_kiosk::theme::TextSize;
use rights_kiosk::typing::{Face, Key, Layout, Plane};

/// Opens the form for a new event.
pub(super) fn open_form(table: &mut Table) {
    table.open();
    table.visitor.tap_message("desk-events");
    table.visitor.finish();
    table.visitor.tap_message("events-desk-add");
    assert_eq!(table.screen(), "event-form");
}

/// What is drawn on a key.
fn drawn(key: Key) -> String {
    match key.face() {
        Face::Letter(letter) => letter.to_owned(),
        Face::Mark(mark) => format!("\u{25cc}{mark}"),
        Face::Joiner => "ZWJ".to_owned(),
        Face::NonJoiner => "ZWNJ".to_owned(),
        Face::Space => unreachable!("it has words"),
    }
}

/// Touches the keys of some letters, one after the other, with shift where that is needed.
fn touch(table: &mut Table, layout: Layout, letters: &[&str]) {
    for letter in letters {
        if *letter == " " {
            table.visitor.tap_message("keyboard-space");
            continue;
        }
        let on = |plane| {
            let keys = layout.rows(plane).concat();

            keys.into_iter().find(|it| it.text() == *letter)
        };
        let key = on(Plane::Plain).unwrap_or_else(|| {
            table.visitor.tap_message("keyboard-shift");
            on(Plane::Shifted).unwrap_or_else(|| panic!("no key types `{letter}`"))
        });
        table.visitor.tap(&drawn(key));
    }
}

/// Goes down the page to something, so that it can be touched.
fn scroll_to(table: &mut Table, words: &str) {
    while table.visitor.place_of(words).is_none() && table.visitor.top().has_more() {
        table.visitor.scroll(200.0);
        table.visitor.rest();
    }
}

/// Opens the field that has this name and types into it.
fn fill(table: &mut Table, name: &str, language: Language, letters: &[&str]) {
    let words = table.visitor.said(name);
    scroll_to(table, &words);
    table.visitor.tap(&words);
    touch(table, Layout::of(language), letters);
    table.visitor.tap_message("keyboard-done");
}

/// Types a name of letters that each have a key.
pub(super) fn fill_title(table: &mut Table, language: Language, letters: &str) {
    let letters: Vec<_> = letters.split("").filter(|it| !it.is_empty()).collect();
    fill(table, "event-form-title", language, &letters);
}

/// Chooses a day so many days from today.
pub(super) fn choose_day(table: &mut Table, days: i32) {
    table.visitor.tap_message("event-form-when");
    if table
        .visitor
        .words()
        .contains(&table.visitor.said("event-form-not-chosen"))
    {
        table.visitor.tap("+1");
    }
    table.visitor.tap(&format!("+{days}"));
}

/// Saves, and waits until that is done.
pub(super) fn save(table: &mut Table) {
    let words = table.visitor.said("event-form-save");
    scroll_up(table, &words);
    table.visitor.tap(&words);
    table.visitor.finish();
}

/// Goes up the page to something, so that it can be touched.
fn scroll_up(table: &mut Table, words: &str) {
    for _ in 0..20 {
        if table.visitor.place_of(words).is_some() {
            return;
        }
        table.visitor.scroll(-400.0);
        table.visitor.rest();
    }
}

/// Sends a message of the form.
fn say(table: &mut Table, message: event_form::Message) {
    let message = rights_kiosk::screen::Message::EventForm(message);
    table.visitor.send(Message::Screen(message));
    table.visitor.lay_out();
}

#[test]
fn every_field_is_typed_by_touch_in_four_scripts_and_stored() {
    let words: [(Language, &[&str], &str); 4] = [
        (
            Language::Korean,
            &[
                "ㅈ", "ㅜ", "ㅅ", "ㅔ", " ", "ㅇ", "ㅏ", "ㄴ", "ㄴ", "ㅕ", "ㅇ",
            ],
            "주세 안녕",
        ),
        (
            Language::Thai,
            &["ก", "\u{e34}", "น", "ข", "\u{e49}", "า", "ว"],
            "กินข้าว",
        ),
        (Language::Bengali, &["ব", "া", "ং", "ল", "া"], "বাংলা"),
        (Language::Spanish, &["M", "a", "ñ", "a", "n", "a"], "Mañana"),
    ];
    let mut table = Table::new(Language::English);
    open_form(&mut table);

    for (language, keys, _) in words {
        table.visitor.tap(&chip(language, true));
        fill(&mut table, "event-form-title", language, keys);
        table.visitor.tap_message("event-form-note");
        touch(&mut table, Layout::of(language), keys);
        table.visitor.tap_message("keyboard-done");
    }
    choose_day(&mut table, 7);
    table.visitor.tap_message("event-form-where");
    fill(
        &mut table,
        "event-form-place",
        Language::English,
        &["H", "a", "l", "l"],
    );
    fill(
        &mut table,
        "event-form-other-host",
        Language::English,
        &["P", "t", "a"],
    );
    save(&mut table);
    assert_eq!(table.screen(), "desk-events", "{:?}", table.visitor.words());

    let stored = table.stored();
    let event = stored.list().iter().next().expect("an event");
    for (language, _, text) in words {
        assert_eq!(event.title.get(&language).map(String::as_str), Some(text));
        assert_eq!(event.note.get(&language).map(String::as_str), Some(text));
    }
    assert_eq!(event.place.as_deref(), Some("Hall"));
    assert_eq!(event.other_hosts, ["Pta"]);
}

/// What stands on the chip of a language in which something is still to be written, or not.
fn chip(language: Language, is_missing: bool) -> String {
    if is_missing {
        format!("{} …", language.native_name())
    } else {
        language.native_name().to_owned()
    }
}

/// The hour that clocks pass over is refused with the reason, where it stands.
#[test]
fn an_hour_that_does_not_exist_is_refused() {
    let mut table = on_day((2027, 3, 14), 2, 30);
    save(&mut table);
    assert_eq!(table.screen(), "event-form:when");
    let told = table.visitor.read();
    assert!(
        told.iter().any(|it| it.starts_with("There is no 2:30")),
        "{told:?}"
    );
    assert!(table.stored().list().is_empty());
}

/// The hour that is there twice is asked.
#[test]
fn a_doubled_hour_is_asked() {
    for day in [(2026, 11, 1), (2027, 11, 7)] {
        for (turn, offset) in [
            ("event-form-first-hour", -7),
            ("event-form-second-hour", -8),
        ] {
            let mut table = on_day(day, 1, 30);
            save(&mut table);
            assert_eq!(table.screen(), "event-form:when", "nothing was asked");
            let words = table.visitor.said(turn);
            scroll_to(&mut table, &words);
            table.visitor.tap(&words);
            save(&mut table);
            assert_eq!(table.screen(), "desk-events");

            let stored = table.stored();
            let event = stored.list().iter().next().expect("an event");
            let Span::Hours { start, .. } = &event.span else {
                panic!("it has an hour");
            };
            assert_eq!(start.offset().seconds(), offset * 3600, "{day:?} {turn}");
        }
    }
}

/// A form for an event that begins at an hour of a day, without an end.
fn on_day((year, month, day): (i16, i8, i8), hour: i64, minute: i64) -> Table {
    use event_form::{Message, Step};

    let mut table = Table::new(Language::English);
    open_form(&mut table);
    fill_title(&mut table, Language::English, "abc");
    choose_day(&mut table, 1);
    // The first step shows today, and the second leaves it.
    let from = crate::common::today().date() + jiff::Span::new().days(1);
    let to = jiff::civil::date(year, month, day);
    let days = from.until(to).expect("a span").get_days();
    say(
        &mut table,
        Message::Stepped(Step::Days(event_form::Day::First, days)),
    );
    say(&mut table, Message::WholeDayChosen(false));
    let minutes = (hour - 10) * 60 + minute;
    let start = event_form::Moment::Start;
    say(&mut table, Message::Stepped(Step::Minutes(start, minutes)));

    table
}

/// What was typed waits behind the PIN while the visitor has the screen.
#[test]
fn a_form_that_is_not_saved_waits_behind_the_pin() {
    let mut table = Table::new(Language::English);
    open_form(&mut table);
    fill_title(&mut table, Language::English, "abc");
    table.wait(1);
    table.wait(301);
    table.wait(120);
    assert_eq!(table.screen(), "welcome");
    assert!(!table.visitor.kiosk.is_desk_open());

    table.open();
    assert_eq!(table.screen(), "event-form");
    choose_day(&mut table, 7);
    save(&mut table);
    assert_eq!(table.stored().list().len(), 1);
}

#[test]
fn nothing_that_was_typed_is_thrown_away_unasked() {
    let mut table = Table::new(Language::English);
    open_form(&mut table);
    table.visitor.send(Message::BackPressed);
    assert_eq!(table.screen(), "desk-events", "nothing was typed");

    table.visitor.tap_message("events-desk-add");
    fill_title(&mut table, Language::English, "abc");
    table.visitor.send(Message::BackPressed);
    assert_eq!(table.screen(), "event-form");
    table.visitor.tap_message("event-form-discard-no");
    let words = table.visitor.words();
    assert!(words.contains(&"abc".to_owned()), "{words:?}");
    table.visitor.tap_message("event-form-discard");
    table.visitor.tap_message("event-form-discard");
    assert_eq!(table.screen(), "desk-events");
}

/// A mark that cannot stand where it was typed is not taken, and says so.
#[test]
fn a_key_that_is_refused_says_so() {
    let mut table = Table::new(Language::English);
    open_form(&mut table);
    table.visitor.tap(&chip(Language::Thai, true));
    table.visitor.tap_message("event-form-title");
    touch(&mut table, Layout::Thai, &["\u{e34}"]);
    let refused = table.visitor.said("keyboard-refused");
    let words = table.visitor.words();
    assert!(words.iter().any(|it| it.contains(&refused)), "{words:?}");
    assert!(words.contains(&"|".to_owned()), "{words:?}");
}

/// Keys are 12.7 mm wide and high with 2.54 mm between, none is cut, and the field is over them.
#[test]
fn the_keyboard_is_whole_on_every_display_and_size() {
    let mut cells = Vec::new();

    for display in DISPLAYS.into_iter().chain([LOW]) {
        for language in [
            Language::English,
            Language::Korean,
            Language::Thai,
            Language::Bengali,
        ] {
            for size in TextSize::ALL {
                let mut visitor = Visitor::with(&edition(), Language::English, display.still());
                visitor.kiosk.set_text_size(size);
                let id = format!("event-form:{}", language.tag());
                let screen = Screen::find(&id, &edition().content).expect("a screen");
                visitor.kiosk.open(screen);
                visitor.lay_out();
                let places: Vec<_> = visitor.see().targets.clone();
                let mm = display.ppi / 25.4;
                let in_sight = places.iter().all(|it| {
                    it.x >= 0.0
                        && it.y >= 0.0
                        && it.x + it.width <= display.width + 0.5
                        && it.y + it.height <= display.height + 0.5
                });
                let keys = Layout::of(language).rows(Plane::Plain).concat().len();
                let large = places
                    .iter()
                    .filter(|it| {
                        (it.width - 12.7 * mm).abs() < 0.5 && (it.height - 12.7 * mm).abs() < 0.5
                    })
                    .count();
                let caret = visitor.place_of("|");
                let caret_in_sight = caret.is_some_and(|it| it.height > 0.0);
                if !in_sight || large < keys || !caret_in_sight {
                    cells.push((display, language, size, in_sight, large, keys));
                }
            }
        }
    }

    assert!(cells.is_empty(), "{} cells: {cells:#?}", cells.len());
}

/// Two switches reach every key.
#[test]
fn keys_press_the_keyboard() {
    let mut table = Table::new(Language::English);
    open_form(&mut table);
    table.visitor.tap_message("event-form-title");
    let mut messages = Vec::new();
    crate::common::device::Device::Switches.tour(&mut table.visitor, |visitor, _| {
        messages.extend(crate::common::device::Device::Switches.press(visitor));
    });
    let typed = messages
        .iter()
        .filter(|it| matches!(it, Message::Screen(_)))
        .count();
    let keys = Layout::Latin.rows(Plane::Plain).concat().len();
    assert_eq!(
        typed,
        keys + 8,
        "{keys} keys, six under them, layout and done"
    );
}
