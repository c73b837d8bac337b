//! The desk's room of events: what is done there is stored, and undone.

use super::Table;
use super::form::{choose_day, fill_title, open_form, save};
use crate::common::edition;
use crate::common::tasks::answers;

use rights_kiosk::kiosk::Message;
use rights_kiosk::language::Language;

/// A table at which one event has been added.
fn with_event() -> Table {
    let mut table = Table::new(Language::English);
    open_form(&mut table);
    fill_title(&mut table, Language::English, "abc");
    choose_day(&mut table, 7);
    save(&mut table);
    assert_eq!(table.screen(), "desk-events", "{:?}", table.visitor.words());

    table
}

/// Unfolds the event and touches what is to be done to it.
fn unfold(table: &mut Table, title: &str, id: &str) {
    let words = table.visitor.said(id);
    if table.visitor.place_of(&words).is_none() {
        table.visitor.tap(title);
    }
    table.visitor.tap_message(id);
    table.visitor.finish();
}

/// Touches *Undo* or *Do it again*, whatever that is about.
fn turn(table: &mut Table, start: &str) {
    let words = table.visitor.words();
    let label = words.into_iter().find(|it| it.starts_with(start));
    table.visitor.tap(&label.expect("something can be undone"));
    table.visitor.finish();
}

fn titles(table: &Table) -> Vec<String> {
    let stored = table.stored();
    let titles = stored.list().iter();

    titles
        .filter_map(|it| it.title.get(&Language::English).cloned())
        .collect()
}

#[test]
fn an_event_that_was_added_is_stored_and_shown_to_visitors() {
    let mut table = with_event();
    assert_eq!(titles(&table), ["abc"]);

    table.visitor.send(Message::DeskLeft);
    table
        .visitor
        .kiosk
        .open(rights_kiosk::screen::Screen::Events(Default::default()));
    let read = table.visitor.read();
    assert!(read.contains(&"abc".to_owned()), "{read:?}");
}

#[test]
fn an_event_is_changed_copied_cancelled_and_removed() {
    let mut table = with_event();
    let uid = |table: &Table| {
        table
            .stored()
            .list()
            .iter()
            .next()
            .expect("one")
            .uid
            .clone()
    };
    let first = uid(&table);

    unfold(&mut table, "abc", "events-desk-change");
    fill_title(&mut table, Language::English, "d");
    save(&mut table);
    assert_eq!(titles(&table), ["abcd"]);
    assert_eq!(uid(&table), first);

    unfold(&mut table, "abcd", "events-desk-copy");
    choose_day(&mut table, 28);
    save(&mut table);
    assert_eq!(titles(&table), ["abcd", "abcd"]);

    let mut table = with_event();
    unfold(&mut table, "abc", "events-desk-cancel");
    let cancelled = table.visitor.said("event-cancelled");
    assert!(table.visitor.words().contains(&cancelled));
    assert!(table.stored().list().iter().all(|it| it.is_cancelled));
    unfold(&mut table, "abc", "events-desk-uncancel");
    assert!(table.stored().list().iter().all(|it| !it.is_cancelled));

    unfold(&mut table, "abc", "events-desk-remove");
    assert_eq!(titles(&table), ["abc"], "it asks first");
    table.visitor.tap_message("events-desk-remove-no");
    unfold(&mut table, "abc", "events-desk-remove");
    table.visitor.tap_message("events-desk-remove-yes");
    table.visitor.finish();
    assert!(titles(&table).is_empty());
}

#[test]
fn what_was_done_is_undone_and_done_again_after_a_restart_too() {
    let mut table = with_event();
    unfold(&mut table, "abc", "events-desk-remove");
    table.visitor.tap_message("events-desk-remove-yes");
    table.visitor.finish();

    turn(&mut table, "Undo: ");
    assert_eq!(titles(&table), ["abc"]);
    turn(&mut table, "Do it again: ");
    assert!(titles(&table).is_empty());

    let stored = table.stored();
    let kiosk = rights_kiosk::kiosk::Kiosk::new(
        edition(),
        rights_kiosk::kiosk::Setup::default(),
        crate::common::today(),
    );
    let turns = stored.turns();
    drop(kiosk.keeping_events(stored));
    assert!(turns.undo.is_some(), "nothing is undone after a restart");
    turn(&mut table, "Undo: ");
    turn(&mut table, "Undo: ");
    assert!(titles(&table).is_empty(), "the adding is undone");
}

/// The edition is not changed: what lies over one of its events can be lifted off.
#[test]
fn an_event_of_the_edition_is_covered_and_shown_again() {
    let mut table = Table::new(Language::English);
    let content = &edition().content;
    let coming = content.events.iter().find(|it| it.date.is_none());
    let Some(own) = coming.or(content.events.last()) else {
        return;
    };
    table.open();
    let errand = rights_kiosk::screen::EventErrand::Cover(own.id.as_str().to_owned());
    table.visitor.tap_message("desk-events");
    table.visitor.finish();
    let asked = rights_kiosk::screen::desk_events::Message::FormAsked(errand);
    table
        .visitor
        .send(Message::Screen(rights_kiosk::screen::Message::DeskEvents(
            asked,
        )));
    table.visitor.lay_out();
    choose_day(&mut table, 28);
    save(&mut table);

    let stored = table.stored();
    let cover = stored.list().iter().next().expect("a cover");
    assert_eq!(cover.covers.as_deref(), Some(own.id.as_str()));
    let title = cover
        .title
        .get(&Language::English)
        .expect("a title")
        .clone();
    unfold(&mut table, &title, "events-desk-lift");
    assert!(table.stored().list().is_empty());
}

/// Where nothing can be stored, staff are told before they type.
#[test]
fn a_disk_on_which_nothing_can_be_stored_is_told_at_once() {
    let mut table = Table::new(Language::English);
    let first = table.folder.path().to_owned();
    // Another kiosk on the same folder only reads.
    let second = rights_kiosk::store::Store::open(
        Some(first),
        rights_kiosk::store::Who::Kiosk,
        crate::common::today(),
    );
    let kept = rights_kiosk::events::kept::KeptEvents::open(second);
    table.visitor.kiosk = table.visitor.kiosk.clone().keeping_events(kept);
    table.open();
    table.visitor.tap_message("desk-events");
    table.visitor.finish();

    let told = table.visitor.said("store-elsewhere");
    assert!(
        table.visitor.words().contains(&told),
        "{:?}",
        table.visitor.words()
    );
}

/// Two threads may answer in another order than they were asked: what was looked at before a
/// change does not bring the old events back.
#[test]
fn a_late_answer_brings_no_old_events_back() {
    let mut table = with_event();
    table.visitor.send(Message::BackPressed);
    table.visitor.tap_message("desk-events");
    let looked: Vec<_> = std::mem::take(&mut table.visitor.tasks)
        .into_iter()
        .flat_map(answers)
        .collect();
    unfold(&mut table, "abc", "events-desk-cancel");
    let cancelled = table.visitor.said("event-cancelled");
    assert!(table.visitor.words().contains(&cancelled));

    for message in looked {
        table.visitor.send(message);
    }
    table.visitor.lay_out();
    let words = table.visitor.words();
    assert!(words.contains(&cancelled), "{words:?}");
    assert!(
        words.contains(&"Undo: cancelled “abc”".to_owned()),
        "{words:?}"
    );
}
