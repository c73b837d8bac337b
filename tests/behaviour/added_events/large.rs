//! As many events as there may be: whatever a calendar that is not too large brings is stored, in
//! one step that can be undone; and what is more than can be kept is refused before anything is
//! written.

use super::common::{english, event, moment, whole_days};

use rights_kiosk::calendar;
use rights_kiosk::events::event::{AddedEvent, MOST_NOTE, MOST_TITLE, Texts};
use rights_kiosk::events::history::{Deed, History};
use rights_kiosk::events::kept::KeptEvents;
use rights_kiosk::events::limits::MOST_EVENTS;
use rights_kiosk::events::list::EventList;
use rights_kiosk::language::Language;
use rights_kiosk::store::{Kind, Store, Who};

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

fn open(folder: &Path) -> KeptEvents {
    let now = jiff::civil::date(2026, 12, 5).at(9, 30, 0, 0);

    KeptEvents::open(Store::open(Some(folder.to_owned()), Who::Kiosk, now))
}

/// As many events as there may be.
fn events(of: impl Fn(usize) -> (Texts, Texts)) -> EventList {
    let events = (0..MOST_EVENTS).map(|number| {
        let (title, note) = of(number);

        AddedEvent {
            title,
            note,
            ..event(
                &format!("{number:04}@example.org"),
                whole_days("2026-12-05", "2026-12-05"),
            )
        }
    });

    EventList::of(events).0
}

/// What stands in a folder, but for what says who uses it.
fn all(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    fs::read_dir(folder)
        .expect("a folder")
        .map(|it| it.expect("a file"))
        .map(|it| (it.file_name().into_string().expect("text"), it.path()))
        .filter(|(name, _)| !name.starts_with("in-use"))
        .map(|(name, path)| (name, fs::read(path).expect("bytes")))
        .collect()
}

/// The largest calendar that is read: 5,000 events in nearly 5 MiB.
#[test]
fn the_largest_calendar_is_stored_and_undone() {
    let letters = |count: usize| "\"x\\".repeat(count / 3);
    let list = events(|number| {
        (
            english(&format!("{number} {}", letters(90))),
            english(&letters(480)),
        )
    });
    let written = calendar::write(
        &list.iter().cloned().collect::<Vec<_>>(),
        moment("2026-12-01T00:00:00Z"),
    );
    let most = calendar::MOST_BYTES;
    assert!(
        (most * 8 / 10..=most).contains(&written.len()),
        "{} of {most} bytes",
        written.len()
    );
    let dir = tempfile::tempdir().expect("a folder");
    let mut kept = open(dir.path());
    let at = moment("2026-12-05T00:00:00Z");
    assert!(kept.can_write().is_ok());
    assert!(
        kept.replace(list.clone(), Deed::Imported, at)
            .expect("stored"),
        "it changes something"
    );
    drop(kept);
    let mut kept = open(dir.path());
    assert_eq!(*kept.list(), list);
    assert!(kept.notices().is_empty(), "{:?}", kept.notices());
    assert!(kept.can_write().is_ok());
    kept.undo().expect("one step");
    assert!(kept.list().is_empty());
    kept.redo().expect("and again");
    assert_eq!(*kept.list(), list);
}

/// 5,000 events with all texts in all languages are more than the file may hold.
#[test]
fn what_is_more_than_can_be_kept_is_refused_before_anything_is_written() {
    let dir = tempfile::tempdir().expect("a folder");
    let mut kept = open(dir.path());
    let at = moment("2026-12-05T00:00:00Z");
    let one = EventList::of([event("a", whole_days("2026-12-05", "2026-12-05"))]).0;
    kept.replace(one.clone(), Deed::Added, at).expect("stored");
    let before = all(dir.path());

    let texts = |text: &str, most: usize| -> Texts {
        let languages = Language::ALL.into_iter();

        languages.map(|it| (it, text.repeat(most))).collect()
    };
    let (title, note) = (texts("한", MOST_TITLE), texts("ไ", MOST_NOTE));
    let many = events(|_| (title.clone(), note.clone()));
    let error = kept
        .replace(many, Deed::Imported, at)
        .expect_err("it is too large");

    assert_eq!(error.kind(), Kind::TooLarge);
    assert_eq!(all(dir.path()), before);
    assert_eq!(*kept.list(), one);
    drop(kept);
    assert_eq!(*open(dir.path()).list(), one);
}

/// Where the steps are more than their file may hold, the oldest are forgotten and never the last.
#[test]
fn the_oldest_steps_are_forgotten_first() {
    let at = moment("2026-12-05T00:00:00Z");
    let mut history = History::default();
    let mut before = EventList::default();
    for number in 0..9 {
        let span = whole_days("2026-12-05", "2026-12-05");
        let after = before.with(event(&format!("{number}"), span));
        assert!(history.record(&before, &after, Deed::Added, at));
        before = after;
    }
    let mut lengths = Vec::new();
    while history.forget_oldest() {
        lengths.push(history.done().len());
    }

    assert_eq!(lengths, [4, 2, 1]);
    assert_eq!(history.done()[0].after[0].uid, "8");
    let (list, _) = history.undo(&before).expect("the last is there");
    assert_eq!(list.len(), 8);
}
