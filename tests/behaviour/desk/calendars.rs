//! The desk's room of calendars: what a file would do is seen before anything is kept, taken in
//! one step and taken back in one; and what is written can be read again.

use super::Table;
use super::form::{choose_day, fill_title, open_form, save};
use crate::common::today;

use rights_kiosk::calendar;
use rights_kiosk::events::deed::Change;
use rights_kiosk::events::event::AddedEvent;
use rights_kiosk::events::kept::KeptEvents;
use rights_kiosk::exchange::{FOLDER, Places, brought, mounted};
use rights_kiosk::kiosk::Message;
use rights_kiosk::language::Language;
use rights_kiosk::screen::{self, Screen, calendars, desk_events};
use rights_kiosk::store::{Store, Who};

use tempfile::TempDir;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// An event of a calendar: its UID and title, its day and hour, and what else it says.
fn event(uid: &str, start: &str, more: &str) -> String {
    format!(
        "BEGIN:VEVENT\r\nUID:{uid}\r\nDTSTAMP:20261101T000000Z\r\n\
         DTSTART;TZID=America/Los_Angeles:{start}\r\nSUMMARY;LANGUAGE=en:Event {uid}\r\n{more}\
         END:VEVENT\r\n"
    )
}

fn calendar_of(events: &[String]) -> String {
    format!(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//EN\r\n{}END:VCALENDAR\r\n",
        events.concat()
    )
}

/// A table with a stick in it.
struct Room {
    table: Table,
    stick: TempDir,
}

impl Room {
    fn new() -> Self {
        let stick = tempfile::tempdir().expect("a folder");
        let mut table = Table::new(Language::English);
        let path = stick.path().to_owned();
        table.exchange(move || vec![path.clone()]);

        Self { table, stick }
    }

    fn put(&self, name: &str, text: &str) -> PathBuf {
        let path = self.stick.path().join(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(&path, text).expect("written");

        path
    }

    /// Comes to the room, which has looked for files.
    fn open(&mut self) {
        self.table.open();
        self.enter();
    }

    fn enter(&mut self) {
        self.tap("desk-calendars");
        assert_eq!(self.table.screen(), "calendars");
    }

    /// Touches what says a message, and waits for what comes of it.
    fn tap(&mut self, id: &str) {
        let words = self.table.visitor.said(id);
        self.touch(&words);
    }

    /// Touches some words, and waits for what comes of it.
    fn touch(&mut self, words: &str) {
        self.table.visitor.rest();
        for _ in 0..200 {
            if self.table.visitor.place_of(words).is_some() {
                break;
            }
            assert!(
                self.table.visitor.top().has_more(),
                "`{words}` is not on the page"
            );
            self.table.visitor.scroll(100.0);
            self.table.visitor.rest();
        }
        self.table.visitor.tap(words);
        self.table.visitor.finish();
        self.table.visitor.lay_out();
    }

    /// Goes up to the top of the page.
    fn up(&mut self) {
        for _ in 0..40 {
            self.table.visitor.scroll(-300.0);
            self.table.visitor.rest();
        }
    }

    /// Everything on the page, from its top.
    fn read(&mut self) -> Vec<String> {
        self.up();
        let words = self.table.visitor.read();
        self.up();

        words
    }

    fn has(&mut self, words: &str) -> bool {
        self.read().iter().any(|it| it == words)
    }

    fn says(&mut self, id: &str) -> bool {
        let words = self.table.visitor.said(id);

        self.has(&words)
    }

    /// How often a message stands on a page that is as high as all that is on it.
    fn times(&mut self, id: &str) -> usize {
        let words = self.table.visitor.said(id);

        self.table.visitor.places_of(&words).len()
    }

    fn stored(&self) -> Vec<AddedEvent> {
        self.table.stored().list().iter().cloned().collect()
    }

    fn uids(&self) -> Vec<String> {
        self.stored().into_iter().map(|it| it.uid).collect()
    }
}

/// Staff store this event as one that they have written.
fn by_hand(event: AddedEvent) -> Message {
    let event = AddedEvent {
        is_by_hand: true,
        ..event
    };
    let change = Change::Save(Box::new(event));

    Message::Screen(screen::Message::DeskEvents(desk_events::Message::Made(
        change,
    )))
}

/// A calendar of which one event is new, one is on a rotten line too, and a task.
fn mixed() -> String {
    calendar_of(&[
        event("new", "20261205T100000", ""),
        event("rotten", "20261206T100000", "this line is rotten\r\n"),
        "BEGIN:VTODO\r\nUID:todo\r\nSUMMARY:Buy paper\r\nEND:VTODO\r\n".to_owned(),
    ])
}

#[test]
fn files_are_found_within_bounds_and_looked_for_again() {
    let mut room = Room::new();
    room.open();
    assert!(room.says("calendars-none"));

    room.put("one.ics", &mixed());
    room.put("a/two.ICS", &mixed());
    room.put("a/b/three.ics", &mixed());
    room.put("a/b/c/four.ics", &mixed());
    room.put("._one.ics", "left by a Mac");
    room.put(".Trash/five.ics", &mixed());
    room.put("note.txt", "no calendar");
    let own = room.table.folder.path().join(FOLDER);
    fs::create_dir_all(&own).expect("a folder");
    fs::write(own.join("six.ics"), mixed()).expect("written");
    #[cfg(unix)]
    std::os::unix::fs::symlink(own.join("six.ics"), room.stick.path().join("seven.ics"))
        .expect("a link");
    room.tap("calendars-look-again");

    let read = room.read();
    let found = ["one.ics", "two.ICS", "three.ics", "six.ics"];
    for name in found {
        assert!(read.iter().any(|it| it == name), "{name}: {read:#?}");
    }
    let names: BTreeSet<_> = read
        .iter()
        .filter(|it| it.to_lowercase().ends_with(".ics"))
        .collect();
    assert_eq!(names.len(), found.len(), "{names:?}");
}

#[test]
fn a_stick_full_of_files_shows_a_hundred() {
    let room = Room::new();
    for number in 0..130 {
        room.put(&format!("a/{number}.ics"), "");
        room.put(&format!("b/{number}.ics"), "");
    }
    let sticks = ["a", "b"].map(|it| room.stick.path().join(it));
    let places = Places::new(room.table.store.clone(), move || sticks.to_vec());

    assert_eq!(places.find().len(), 100);
}

#[test]
fn what_the_kernel_says_of_mounts_names_the_sticks() {
    let told = "22 1 8:1 / / rw,relatime - ext4 /dev/sda1 rw\n\
                40 22 8:17 / /media/ana/MY\\040STICK rw,nosuid - vfat /dev/sdb1 rw\n\
                41 22 8:18 / /run/media/ana/x rw - vfat /dev/sdb2 rw\n\
                42 22 8:19 / /mnt rw - ext4 /dev/sdc1 rw\n\
                43 22 8:20 / /mediatheque rw - ext4 /dev/sdd1 rw\n\
                cut\n";

    let sticks = ["/media/ana/MY STICK", "/run/media/ana/x", "/mnt"];
    assert_eq!(mounted(told), sticks.map(PathBuf::from));
}

/// Nothing is kept before the button is touched; then visitors see it at once, and *Undo* brings
/// the old list back.
#[test]
fn a_file_is_seen_taken_shown_to_visitors_and_taken_back_in_one_step() {
    let mut room = Room::new();
    open_form(&mut room.table);
    fill_title(&mut room.table, Language::English, "abc");
    choose_day(&mut room.table, 7);
    save(&mut room.table);
    let before = room.stored();
    room.put("one.ics", &mixed());
    room.table.visitor.send(Message::DeskLeft);
    room.open();

    room.touch("one.ics");
    assert_eq!(room.table.screen(), "calendars:preview");
    let read = room.read();
    for words in [
        "New: 2",
        "Cannot be taken: 2",
        "Event new",
        "Event rotten",
        "Line 15",
        "Line 17",
        "This line is damaged.",
        "This is not an event.",
        "Take 2",
    ] {
        assert!(read.iter().any(|it| it == words), "{words}: {read:#?}");
    }
    for id in ["calendars-changed", "calendars-cancelled", "calendars-same"] {
        let start = room.table.visitor.said(id);
        let start = start.split(':').next().expect("a word").to_owned() + ":";
        assert!(!read.iter().any(|it| it.starts_with(&start)), "{start}");
    }
    assert_eq!(room.stored(), before, "nothing is kept yet");

    room.touch("Take 2");
    assert!(room.has("Taken: 2. To undo all of this, press “Undo” under Events."));
    assert_eq!(room.stored().len(), 3);

    room.table.visitor.send(Message::DeskLeft);
    let events = Screen::Events(Default::default());
    room.table.visitor.kiosk.open(events);
    assert!(room.has("Event new"));

    room.table.open();
    room.tap("desk-events");
    let undo = room.table.visitor.said("events-desk-undo");
    let words = room.read();
    let undo = words.iter().find(|it| it.starts_with(&undo));
    let undo = undo.expect("it can be undone").clone();
    room.touch(&undo);
    assert_eq!(room.stored(), before, "the old list, to the letter");
}

#[test]
fn the_same_file_twice_says_that_nothing_is_new() {
    let mut room = Room::new();
    room.put(
        "one.ics",
        &calendar_of(&[event("a", "20261205T100000", "")]),
    );
    room.open();
    room.touch("one.ics");
    room.touch("Take 1");
    let before = room.stored();

    room.touch("one.ics");
    assert!(room.says("calendars-nothing"));
    assert!(room.has("Already here: 1"));
    assert!(
        !room
            .read()
            .iter()
            .any(|it| it.starts_with("Take ") && it != "Take nothing")
    );
    room.tap("calendars-leave");
    assert_eq!(room.table.screen(), "calendars");
    assert_eq!(room.stored(), before);
}

/// Of an event that staff have changed by hand it is asked; all others can be left out.
#[test]
fn single_events_are_left_out_and_what_was_changed_by_hand_asks() {
    let mut room = Room::new();
    let first = ["a", "b", "c"].map(|it| event(it, "20261205T100000", "SEQUENCE:1\r\n"));
    room.put("one.ics", &calendar_of(&first));
    room.open();
    room.touch("one.ics");
    room.touch("Take 3");
    room.table.visitor.send(Message::BackPressed);
    assert_eq!(room.table.screen(), "desk");
    room.tap("desk-events");
    let a = room.stored().into_iter().find(|it| it.uid == "a");
    room.table.visitor.send(by_hand(a.expect("it is kept")));
    room.table.visitor.finish();
    room.table.visitor.send(Message::BackPressed);

    let second = ["a", "b", "c"].map(|it| event(it, "20261205T110000", "SEQUENCE:2\r\n"));
    room.put("one.ics", &calendar_of(&second));
    room.table.visitor.size.height = 3000.0;
    let resized = Message::WindowResized(room.table.visitor.size);
    room.table.visitor.send(resized);
    room.enter();
    room.touch("one.ics");
    assert_eq!(room.times("calendars-by-hand"), 1);
    assert_eq!(room.times("calendars-will-take"), 2);
    assert_eq!(room.times("calendars-will-leave"), 1);
    assert!(room.has("Changed: 3"));
    assert!(room.has("Take 2"));

    // That which asks is taken, and the next left out.
    room.tap("calendars-will-leave");
    assert!(room.has("Take 3"));
    let words = room.table.visitor.said("calendars-will-take");
    let places = room.table.visitor.places_of(&words);
    room.table.visitor.tap_at(places[1].center());
    room.touch("Take 2");
    let hours: Vec<_> = room
        .stored()
        .into_iter()
        .map(|it| (it.uid, it.span.hour().expect("an hour").hour()))
        .collect();
    let expected = [("b", 10), ("a", 11), ("c", 11)];
    assert_eq!(hours, expected.map(|(uid, hour)| (uid.to_owned(), hour)));
}

#[test]
fn what_is_no_calendar_too_large_or_gone_is_told_in_the_words_of_the_desk() {
    let mut room = Room::new();
    room.put("picture.ics", "\u{1}\u{2} this is a picture");
    room.put("large.ics", &"x".repeat(calendar::MOST_BYTES + 1));
    let gone = room.put("gone.ics", &mixed());
    room.open();
    fs::remove_file(&gone).expect("removed");

    for (file, id) in [
        ("picture.ics", "calendars-not-calendar"),
        ("large.ics", "calendars-too-large"),
        ("gone.ics", "calendars-not-read"),
    ] {
        room.up();
        room.touch(file);
        assert_eq!(room.table.screen(), "calendars");
        assert!(room.says(id), "{file}: {:#?}", room.read());
    }
    assert!(room.stored().is_empty());
}

/// Another kiosk on the same folder only reads: staff are told before they choose, and taking
/// changes nothing.
#[test]
fn a_store_that_only_reads_is_told_and_changes_nothing() {
    let mut room = Room::new();
    room.put("one.ics", &mixed());
    let folder = room.table.folder.path().to_owned();
    let second = Store::open(Some(folder), Who::Kiosk, today());
    let kept = KeptEvents::open(second);
    room.table.visitor.kiosk = room.table.visitor.kiosk.clone().keeping_events(kept);
    room.open();
    assert!(room.says("store-elsewhere"));

    room.touch("one.ics");
    room.touch("Take 2");
    assert_eq!(
        room.table.screen(),
        "calendars:preview",
        "it can be tried again"
    );
    assert!(room.says("store-elsewhere"));
    assert!(room.has("Take 2"));
    assert!(room.stored().is_empty());
}

/// What the events were when the file was read counts: if they have changed meanwhile, it is
/// looked at once more and nothing is kept.
#[test]
fn events_that_changed_meanwhile_are_looked_at_once_more() {
    let mut room = Room::new();
    let path = room.put(
        "one.ics",
        &calendar_of(&[event("a", "20261205T100000", "")]),
    );
    room.open();
    room.touch("one.ics");
    room.touch("Take 1");
    room.table.visitor.send(Message::BackPressed);
    room.tap("desk-events");
    let a = room.stored().into_iter().next().expect("it is kept");

    // It is still being stored when the next file is read.
    room.table.visitor.send(by_hand(a));
    room.table.visitor.send(Message::BackPressed);
    let second = event("a", "20261205T110000", "SEQUENCE:2\r\n");
    room.put("one.ics", &calendar_of(&[second]));
    room.table.visitor.tap_message("desk-calendars");
    let chosen = calendars::Message::FileChosen(path);
    let chosen = screen::Message::Calendars(chosen);
    room.table.visitor.send(Message::Screen(chosen));
    room.table.visitor.finish();
    room.table.visitor.lay_out();
    assert!(
        !room.says("calendars-by-hand"),
        "it did not know of the change"
    );

    room.touch("Take 1");
    assert_eq!(room.table.screen(), "calendars:preview");
    assert!(room.says("calendars-by-hand"));
    assert!(!room.has("Take 1"));
    let hour = room.stored()[0].span.hour().expect("an hour");
    assert_eq!(hour.hour(), 10);
}

#[test]
fn leaving_the_desk_forgets_what_a_file_would_do() {
    let mut room = Room::new();
    room.put("one.ics", &mixed());
    room.open();
    room.touch("one.ics");
    room.table.visitor.send(Message::DeskLeft);
    room.open();

    assert_eq!(room.table.screen(), "calendars");
    assert!(!room.has("New: 2"));

    room.touch("one.ics");
    room.table.visitor.send(Message::BackPressed);
    assert_eq!(room.table.screen(), "calendars", "back leads to the files");
    room.table.visitor.send(Message::BackPressed);
    assert_eq!(room.table.screen(), "desk");
}

/// What was written is what is read, and a file that is there stays as it is.
#[test]
fn a_calendar_is_written_onto_the_stick_and_read_again() {
    let mut room = Room::new();
    let events = ["a", "b"].map(|it| event(it, "20261205T100000", ""));
    room.put("one.ics", &calendar_of(&events));
    let foreign = room.put("rights-kiosk-events.ics", "of somebody else");
    room.open();
    assert!(!room.says("calendars-write"), "there is nothing to write");
    room.touch("one.ics");
    room.touch("Take 2");
    room.up();
    room.tap("calendars-write");

    let path = room.stick.path().join("rights-kiosk-events-2.ics");
    let told = format!("Saved as “{}”", path.display());
    assert!(room.has(&told), "{:#?}", room.read());
    assert_eq!(
        fs::read_to_string(foreign).expect("text"),
        "of somebody else"
    );
    let names = fs::read_dir(room.stick.path()).expect("a folder").count();
    assert_eq!(names, 3, "nothing else is left there");

    let stored = room.stored();
    let reading = calendar::read(&fs::read(&path).expect("read"), today().date());
    assert!(reading.skipped.is_empty(), "{:?}", reading.skipped);
    let uids: Vec<_> = reading
        .events
        .into_iter()
        .map(|it| brought(it.what).uid().to_owned())
        .collect();
    assert_eq!(uids, room.uids());
    room.tap("calendars-look-again");
    room.touch("rights-kiosk-events-2.ics");
    assert!(room.has("Already here: 2"));
    assert!(room.says("calendars-nothing"));
    assert_eq!(room.stored(), stored);
}

/// Without a stick it is written into the data folder; on a stick that has gone, nowhere.
#[test]
fn a_calendar_is_written_into_the_data_folder_where_there_is_no_stick() {
    let mut room = Room::new();
    room.put("one.ics", &mixed());
    room.open();
    room.touch("one.ics");
    room.touch("Take 2");

    let gone = room.stick.path().join("gone");
    room.table.exchange(move || vec![gone.clone()]);
    room.up();
    room.tap("calendars-write");
    assert!(room.says("calendars-not-written"));
    assert!(
        !room.stick.path().join("gone").exists(),
        "no folder is made"
    );

    room.table.exchange(Vec::new);
    room.up();
    room.tap("calendars-write");
    assert!(written(room.table.folder.path()).is_file());
    assert!(!room.says("calendars-not-written"));
}

fn written(folder: &Path) -> PathBuf {
    folder.join("rights-kiosk-events.ics")
}

/// Thousands of events are taken at once, but not drawn at once.
#[test]
fn five_thousand_events_are_drawn_in_parts() {
    let mut room = Room::new();
    let events: Vec<_> = (0..5_000)
        .map(|it| event(&format!("{it:04}"), "20261205T100000", ""))
        .collect();
    room.put("many.ics", &calendar_of(&events));
    room.open();
    room.touch("many.ics");
    let has =
        |room: &mut Room, words: &str| room.table.visitor.words().iter().any(|it| it == words);
    assert!(has(&mut room, "New: 5,000"));
    assert!(has(&mut room, "Take 5,000"));

    let drawn: BTreeSet<_> = room.table.visitor.read().into_iter().collect();
    let drawn: Vec<_> = drawn.iter().filter(|it| it.starts_with("Event ")).collect();
    assert_eq!(drawn.len(), 100);
    assert_eq!(drawn[0], "Event 0000");

    room.touch("Show what follows (4,900)");
    room.up();
    room.table.visitor.scroll(200.0);
    assert!(
        has(&mut room, "Event 0100"),
        "{:?}",
        room.table.visitor.words()
    );
    room.touch("Show what comes before");
    room.up();
    room.touch("Take 5,000");
    assert_eq!(room.stored().len(), 5_000);
}
