//! What a statement says of itself comes from its facts, and from nowhere else.

use super::*;

use rights_kiosk::content::{Grade, Statement};

/// A statement of the sound edition with these changes to a file.
fn statement(id: &str, path: &str, changes: &[(&str, &str)]) -> Statement {
    let mut changed = text(path).to_owned();
    for (from, to) in changes {
        assert!(changed.contains(from), "{path} holds {from:?}");
        changed = changed.replacen(from, to, 1);
    }
    let content = Content::load(&with(&[(path, changed.as_bytes())])).expect("it is sound");
    let found = content.statements().find(|it| it.id == id).cloned();

    found.expect("there is the statement")
}

/// `door-closed` rests on F-1 alone, `door-paper` on F-1 and F-2.
fn derived(id: &str, changes: &[(&str, &str)]) -> Statement {
    statement(id, FACTS, changes)
}

#[test]
fn it_is_as_weak_and_as_old_as_the_weakest_and_oldest_of_its_facts() {
    let steady = derived("door-closed", &[]);
    assert_eq!(steady.grade, Grade::A);
    assert!(!steady.volatile);
    assert_eq!(steady.as_of, date(2026, 11, 24));
    assert_eq!(steady.read, date(2026, 11, 24));
    assert_eq!(steady.sources, ["S1"]);

    let read = (
        "as-of = \"2026-11-24\"\nread = \"2026-11-24\"",
        "as-of = \"2026-11-02\"\nread = \"2026-11-03\"",
    );
    let mixed = derived("door-paper", &[read]);
    assert_eq!(mixed.grade, Grade::B);
    assert!(mixed.volatile);
    assert_eq!(mixed.as_of, date(2026, 11, 1), "of F-2");
    assert_eq!(mixed.read, date(2026, 11, 3), "of F-1");
    assert_eq!(mixed.sources, ["S1", "S2"]);
}

#[test]
fn it_cites_each_source_of_its_facts_once_and_in_their_order() {
    let both = ("sources = [\"S2\"]", "sources = [\"S2\", \"S1\"]");
    assert_eq!(derived("door-paper", &[both]).sources, ["S1", "S2"]);

    let turned = ("facts = [\"F-1\", \"F-2\"]", "facts = [\"F-2\", \"F-1\"]");
    assert_eq!(
        statement("door-paper", TOPIC, &[turned]).sources,
        ["S2", "S1"]
    );
}

#[test]
fn what_is_steady_is_due_180_days_after_it_was_read() {
    let old = ("as-of = \"2026-11-24\"", "as-of = \"2010-06-30\"");
    assert_eq!(derived("door-closed", &[]).review_by, date(2027, 5, 23));
    assert_eq!(derived("door-closed", &[old]).review_by, date(2027, 5, 23));

    let before = ("read = \"2026-11-24\"", "read = \"2026-06-01\"");
    let due = derived("door-closed", &[old, before]).review_by;
    assert_eq!(due, date(2026, 11, 28));
}

#[test]
fn what_is_watched_is_due_90_days_after_it_was_read() {
    let old = (
        "as-of = \"2026-11-24\"",
        "watched = true\nas-of = \"2010-06-30\"",
    );
    assert_eq!(derived("door-closed", &[old]).review_by, date(2027, 2, 22));
}

/// To read a page again renews nothing that it no longer says to be so.
#[test]
fn what_may_change_is_due_90_days_after_its_information_however_lately_it_was_read() {
    assert_eq!(derived("door-paper", &[]).review_by, date(2027, 1, 30));

    for (as_of, due) in [
        ("2026-08-26", date(2026, 11, 24)),
        ("2024-05-16", date(2024, 8, 14)),
    ] {
        let written = format!("as-of = \"{as_of}\"");
        let statement = derived("door-paper", &[("as-of = \"2026-11-01\"", &written)]);
        assert_eq!(statement.review_by, due);
        assert!(statement.is_overdue(Some(date(2026, 11, 25))));
    }
}

/// A new edition makes nothing younger.
#[test]
fn no_date_comes_from_the_edition() {
    let dates = |edition: &str| {
        let files = changed(EDITION, "2026-11-24", edition);
        let content = Content::load(&files).expect("it is sound");
        let all = content.statements();

        all.map(|it| (it.as_of, it.read, it.review_by))
            .collect::<Vec<_>>()
    };

    assert_eq!(dates("2026-11-24"), dates("2027-11-24"));
}

/// Where the edition was made it may have been tomorrow already.
#[test]
fn pages_may_be_read_on_the_day_after_the_edition() {
    let later = ("read = \"2026-11-24\"", "read = \"2026-11-25\"");
    assert_eq!(derived("door-closed", &[later]).read, date(2026, 11, 25));
}
