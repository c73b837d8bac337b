//! What the form does not take says why, in words of its own; and what was put right without asking
//! is told once it is stored, over the button that takes it back.

use super::Table;
use super::form::{choose_day, fill_title, open_form, save};
use crate::common::{DISPLAYS, LOW, Visitor, edition};

use rights_kiosk::events::draft::{EventDraft, Refusal};
use rights_kiosk::events::event::{AddedEvent, Changed, MOST_TITLE, Series};
use rights_kiosk::kiosk::Message;
use rights_kiosk::language::Language;
use rights_kiosk::screen::event_form::{self, EventForm, TextField};
use rights_kiosk::screen::part::keyboard;
use rights_kiosk::screen::{self, Screen, desk_events};
use rights_kiosk::theme::TextSize;
use rights_kiosk::typing::{Key, Layout, Plane, Stroke};
use rights_kiosk::widget::styled_text::Extent;

use iced::Rectangle;
use iced::advanced::widget::{Id, Operation};
use jiff::ToSpan;
use jiff::civil::{Date, date, time};

use std::any::Any;
use std::collections::BTreeSet;

/// Sends a message of the form.
fn say(table: &mut Table, message: event_form::Message) {
    let message = screen::Message::EventForm(message);
    table.visitor.send(Message::Screen(message));
    table.visitor.lay_out();
}

fn typing(message: keyboard::Message) -> event_form::Message {
    event_form::Message::Typing(message)
}

/// The words of a page, from its top.
fn read(table: &mut Table) -> Vec<String> {
    for _ in 0..20 {
        table.visitor.scroll(-400.0);
        table.visitor.rest();
    }

    table.visitor.read()
}

/// The key of the screen that types this, in whichever layout and plane.
fn key(text: &str) -> Key {
    let all = Layout::ALL
        .into_iter()
        .flat_map(|it| [Plane::Plain, Plane::Shifted].map(|plane| it.rows(plane).concat()));

    all.flatten()
        .find(|it| it.text() == text)
        .expect("a key types it")
}

/// What a message begins with, before its first variable.
fn start(table: &Table, id: &str) -> String {
    let said = table.visitor.said(id);

    said.split('{').next().unwrap_or_default().trim().to_owned()
}

/// Each reason for which a key is not taken has its own words.
#[test]
fn each_key_that_is_not_taken_says_why() {
    let cases: [(&str, &[&str], &str); 5] = [
        ("", &["\u{e34}"], "keyboard-refused"),
        ("", &["ㄱ", "a"], "keyboard-unfinished"),
        ("", &["เ", "a"], "keyboard-unfinished"),
        ("a", &["ক"], "keyboard-after-latin"),
        ("", &["a"], "keyboard-full"),
    ];
    let mut told = BTreeSet::new();
    for (before, keys, id) in cases {
        let mut table = Table::new(Language::English);
        open_form(&mut table);
        say(
            &mut table,
            event_form::Message::FieldTouched(TextField::Title),
        );
        let before = match id {
            "keyboard-full" => "a".repeat(MOST_TITLE),
            _ => before.to_owned(),
        };
        say(&mut table, typing(keyboard::Message::Committed(before)));
        for text in keys {
            let stroke = Stroke::Key(key(text));
            say(&mut table, typing(keyboard::Message::Touched(stroke)));
        }

        let start = start(&table, id);
        let words = table.visitor.words();
        assert!(
            words.iter().any(|it| it.contains(start.trim())),
            "{keys:?} {start}: {words:?}"
        );
        told.insert(id);
    }
    assert_eq!(told.len(), 4);
}

/// A mark after the caret whose letter would go.
#[test]
fn a_letter_that_carries_the_next_mark_is_not_taken_back() {
    let mut table = Table::new(Language::English);
    open_form(&mut table);
    say(
        &mut table,
        event_form::Message::FieldTouched(TextField::Title),
    );
    say(
        &mut table,
        typing(keyboard::Message::Committed("กา".to_owned())),
    );
    for stroke in [Stroke::Left, Stroke::Backspace] {
        say(&mut table, typing(keyboard::Message::Touched(stroke)));
    }
    let told = table.visitor.said("keyboard-carries");
    let words = table.visitor.words();
    assert!(words.iter().any(|it| it.contains(&told)), "{words:?}");
}

/// What an input method commits and the field has no room for, or cannot hold, is told too.
#[test]
fn what_an_input_method_commits_in_vain_is_told() {
    let mut table = Table::new(Language::English);
    open_form(&mut table);
    say(
        &mut table,
        event_form::Message::FieldTouched(TextField::Title),
    );
    let long = "a".repeat(MOST_TITLE + 1);
    say(&mut table, typing(keyboard::Message::Committed(long)));
    let words = table.visitor.words();
    assert!(
        words
            .iter()
            .any(|it| it.contains("This field is full: at most 120")),
        "{words:?}"
    );
}

/// Whatever reason there is, it stands on the page, and what to do about it.
#[test]
fn each_refusal_of_days_and_hours_stands_where_it_is_mended() {
    let day = date(2026, 12, 12);
    let cases: [(Refusal, &str, &str); 3] = [
        (
            Refusal::TooManyDays,
            "event-form-too-many-days",
            "It lasts too long. Choose a last day at most 400 days after the first.",
        ),
        (Refusal::EndWithoutStart, "event-form-end-without-start", ""),
        (
            Refusal::LastDayWithoutEnd,
            "event-form-last-day-without-end",
            "",
        ),
    ];
    for (refusal, id, words) in cases {
        let mut draft = EventDraft::new("uid", day);
        draft.title.insert(Language::English, "abc".to_owned());
        draft.day = Some(day);
        match refusal {
            Refusal::TooManyDays => draft.last_day = Some(day + 401.days()),
            Refusal::EndWithoutStart => draft.end = Some(time(12, 0, 0, 0)),
            _ => {
                draft.start = Some(time(10, 0, 0, 0));
                draft.last_day = Some(day + 1.day());
            }
        }
        let mut table = Table::new(Language::English);
        table.open();
        let form = EventForm::new(draft, Language::English, day);
        table.visitor.kiosk.open(Screen::EventForm(Box::new(form)));
        table.visitor.lay_out();
        save(&mut table);

        assert_eq!(table.screen(), "event-form:when", "{refusal:?}");
        let words = match words {
            "" => table.visitor.said(id),
            words => words.to_owned(),
        };
        let told = read(&mut table);
        assert!(told.contains(&words), "{words}: {told:#?}");
        assert!(table.stored().list().is_empty());
    }
}

/// A series with a day that is left out and one that is called off.
fn series(uid: &str, first: Date) -> AddedEvent {
    let mut draft = EventDraft::new(uid, first);
    draft.title.insert(Language::English, "abc".to_owned());
    draft.day = Some(first);
    let mut event = draft
        .validate(&Default::default(), |_, _| true)
        .expect("an event")
        .event;
    event.series = Some(Series {
        rule: Some("FREQ=WEEKLY".to_owned()),
        without: vec![first + 7.days()],
        changed: [(
            first + 14.days(),
            Changed {
                is_cancelled: true,
                ..Changed::default()
            },
        )]
        .into(),
        ..Series::default()
    });

    event
}

fn made(change: rights_kiosk::events::deed::Change) -> Message {
    Message::Screen(screen::Message::DeskEvents(desk_events::Message::Made(
        change,
    )))
}

/// A series that is moved to another day of the week loses what was special on single days, and
/// the days that were left out: staff read that over *Undo*, which brings all of it back.
#[test]
fn what_a_series_loses_when_it_is_moved_is_told_over_undo() {
    use rights_kiosk::events::deed::Change;

    let first = date(2026, 12, 12);
    let mut table = Table::new(Language::English);
    table.open();
    table.visitor.tap_message("desk-events");
    table.visitor.finish();
    let event = series("uid", first);
    table.visitor.send(made(Change::Save(Box::new(event))));
    table.visitor.finish();
    table.visitor.lay_out();
    let before = table.stored().list().clone();

    table.visitor.tap("abc");
    table.visitor.tap_message("events-desk-change");
    let step = event_form::Step::Days(event_form::Day::First, 1);
    say(&mut table, event_form::Message::Stepped(step));
    save(&mut table);
    table.visitor.lay_out();
    assert_eq!(table.screen(), "desk-events");
    let words = table.visitor.words();
    for (id, day) in [
        ("events-desk-days-lost", "Saturday, December 26, 2026"),
        ("events-desk-not-left-out", "Saturday, December 19, 2026"),
    ] {
        let start = start(&table, id);
        let is_told = |it: &String| it.starts_with(&start) && it.contains(day);
        assert!(words.iter().any(is_told), "{id}: {words:#?}");
    }
    let label = "Undo: changed “abc”";
    assert!(table.visitor.place_of(label).is_some(), "{words:#?}");

    table.visitor.tap(label);
    table.visitor.finish();
    table.visitor.lay_out();
    assert_eq!(*table.stored().list(), before);
    let words = table.visitor.words();
    assert!(
        !words.iter().any(|it| it.starts_with("Saved.")),
        "{words:#?}"
    );
}

/// Nothing is told of an event in which nothing was put right.
#[test]
fn an_event_that_is_stored_as_it_was_typed_tells_nothing() {
    let mut table = Table::new(Language::English);
    open_form(&mut table);
    fill_title(&mut table, Language::English, "abc");
    choose_day(&mut table, 7);
    save(&mut table);
    assert_eq!(table.screen(), "desk-events");
    let words = table.visitor.words();
    assert!(
        !words.iter().any(|it| it.starts_with("Saved.")),
        "{words:#?}"
    );
}

/// Why a key was not taken stands in one row with two buttons, and can be read there: on every
/// display, at every size of text, in every language of the desk.
#[test]
fn why_a_key_was_not_taken_can_be_read_on_every_display_and_size() {
    let mut cells = Vec::new();

    for display in DISPLAYS.into_iter().chain([LOW]) {
        for language in Language::ALL {
            for size in TextSize::ALL {
                let mut visitor = Visitor::with(&edition(), language, display.still());
                visitor.kiosk.set_text_size(size);
                let screen = Screen::find("event-form:en", &edition().content);
                visitor.kiosk.open(screen.expect("a screen"));
                let full = "a".repeat(MOST_TITLE + 1);
                let full = typing(keyboard::Message::Committed(full));
                let full = screen::Message::EventForm(full);
                visitor.send(Message::Screen(full));
                visitor.lay_out();

                let mut row = Row::default();
                visitor.operate(&mut row);
                let least = visitor.kiosk.metrics().least_size();
                let em = row.em.expect("it is told");
                if em < least * LEAST {
                    cells.push((display, language, size, em / least));
                }
            }
        }
    }

    assert!(cells.is_empty(), "{} cells: {cells:#?}", cells.len());
}

/// How much smaller than the smallest Latin text the row may be: Korean looks as large then.
const LEAST: f32 = 0.96;

/// How large the text is that begins with who types.
#[derive(Default)]
struct Row {
    is_row: bool,
    em: Option<f32>,
}

impl Operation for Row {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn text(&mut self, _id: Option<&Id>, _bounds: Rectangle, text: &str) {
        self.is_row = text.contains(" · ");
    }

    fn custom(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Any) {
        if let Some(extent) = state.downcast_ref::<Extent>()
            && std::mem::take(&mut self.is_row)
        {
            self.em = Some(extent.em);
        }
    }
}
