//! Undo and redo, also after a restart.

use super::common::{any_event, event, moment, read_of, text_of, whole_days};

use proptest::prelude::*;
use rights_kiosk::events::event::AddedEvent;
use rights_kiosk::events::history::{Deed, History, HistoryError, MOST_UNDO};
use rights_kiosk::events::list::EventList;

fn at() -> jiff::Timestamp {
    moment("2026-12-01T12:00:00Z")
}

fn plain(uid: &str) -> AddedEvent {
    event(uid, whole_days("2026-12-05", "2026-12-05"))
}

fn list(events: &[AddedEvent]) -> EventList {
    EventList::of(events.to_vec()).0
}

/// The history as it is after a restart.
fn restarted(history: &History) -> History {
    read_of(&text_of(history)).expect("a history")
}

#[test]
fn twenty_steps_are_undone_and_done_again() {
    let mut history = History::default();
    let mut lists = vec![EventList::default()];
    for number in 0..25 {
        let before = lists.last().expect("a list");
        let after = before.with(plain(&format!("uid-{number:02}")));
        assert!(history.record(before, &after, Deed::Added, at()));
        lists.push(after);
    }
    let mut now = lists.last().expect("a list").clone();
    for number in (5..25).rev() {
        history = restarted(&history);
        let (list, step) = history.undo(&now).expect("a step");
        assert_eq!(
            (list.clone(), step.deed),
            (lists[number].clone(), Deed::Added)
        );
        now = list;
    }
    assert_eq!(history.undo(&now), Err(HistoryError::Empty));
    assert_eq!(now.len(), 5);
    for list in &lists[6..] {
        history = restarted(&history);
        now = history.redo(&now).expect("a step").0;
        assert_eq!(&now, list);
    }
    assert_eq!(history.redo(&now), Err(HistoryError::Empty));
}

#[test]
fn a_change_ends_what_can_be_done_again_and_nothing_is_no_step() {
    let (none, one, two) = (list(&[]), list(&[plain("a")]), list(&[plain("b")]));
    let mut history = History::default();
    assert!(!history.record(&one, &one, Deed::Changed, at()));
    assert!(history.record(&none, &one, Deed::Added, at()));
    let (now, _) = history.undo(&one).expect("a step");
    assert!(history.record(&now, &two, Deed::Added, at()));
    assert_eq!(history.redo(&two), Err(HistoryError::Empty));
    assert_eq!(history.undo(&two).map(|it| it.0), Ok(none));
}

/// A list from a backup and the history of another time make no third thing.
#[test]
fn a_step_that_does_not_fit_changes_nothing() {
    let (none, one) = (list(&[]), list(&[plain("a")]));
    let other = list(&[AddedEvent {
        is_cancelled: true,
        ..plain("a")
    }]);
    let mut history = History::default();
    history.record(&none, &one, Deed::Added, at());
    assert_eq!(history.clone().undo(&other), Err(HistoryError::DoesNotFit));
    assert_eq!(history.clone().undo(&none), Err(HistoryError::DoesNotFit));
    // A save that was broken off has written the history and not the list.
    let mut unsaved = history.clone();
    let two = one.with(plain("b"));
    unsaved.record(&one, &two, Deed::Added, at());
    assert!(unsaved.reconcile(&one));
    assert_eq!(unsaved, history);
    assert!(!unsaved.reconcile(&one));
}

#[test]
fn half_a_history_is_none() {
    let mut history = History::default();
    history.record(&list(&[]), &list(&[plain("a")]), Deed::Imported, at());
    let text = text_of(&history);
    assert!(
        text.contains("deed = \"imported\"\nat = \"2026-12-01T12:00:00Z\""),
        "{text}"
    );
    let broken = text.replace("2026-12-05", "2026-12-35");
    assert!(broken != text && read_of::<History>(&broken).is_none());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    /// Any deeds, each a new list of any events: undone they restore what was, exactly.
    #[test]
    fn undoing_restores_exactly(
        lists in prop::collection::vec(prop::collection::vec(any_event(), 0..6), 2..8),
        restart in any::<bool>(),
    ) {
        let lists: Vec<_> = lists.into_iter().map(|it| EventList::of(it).0).collect();
        let mut history = History::default();
        let mut kept = vec![lists[0].clone()];
        for pair in lists.windows(2) {
            if history.record(&pair[0], &pair[1], Deed::Imported, at()) {
                kept.push(pair[1].clone());
            }
        }
        if restart {
            history = restarted(&history);
        }
        prop_assert!(history.done().len() <= MOST_UNDO);
        let mut now = kept[kept.len() - 1].clone();
        for list in kept.iter().rev().skip(1) {
            now = history.undo(&now).expect("a step").0;
            prop_assert_eq!(&now, list);
        }
        prop_assert_eq!(history.undo(&now), Err(HistoryError::Empty));
        for list in kept.iter().skip(1) {
            now = history.redo(&now).expect("a step").0;
            prop_assert_eq!(&now, list);
        }
    }
}
