//! `check --release`: what an edition lacks before people can rely on it.

use jiff::ToSpan;
use jiff::civil::Date;
use rights_kiosk::language::Language;
use rights_kiosk::ledger::hash;
use serde_json::json;

use super::check::{object, overdue};
use super::packs::text_of;
use super::*;
use crate::common::edition;

#[test]
fn preview_is_not_fit_for_release() {
    let run = run(&["check", "--release", "--today", TODAY]);

    assert_eq!(run.code, Some(1));
    assert!(
        run.err.starts_with(
            "content/edition.toml: state: is `preview`: make it `release` once everything has \
             been reviewed\n"
        ),
        "{}",
        run.err
    );
    assert_eq!(
        run.err.contains("review-by"),
        !overdue(TODAY).is_empty(),
        "{}",
        run.err
    );
    assert!(!run.out.contains("is sound"), "{}", run.out);
}

#[test]
fn release_asks_for_what_is_past() {
    let edition = edition();
    let content = &edition.content;
    let first = content.statements().map(|it| it.review_by).min();
    let first = first.expect("there are statements");
    let expected = format!(
        "content: review-by: past for {} statements on 2030-01-01, the first on {first}: review \
         them again",
        content.statements().count()
    );
    let run = run(&["check", "--release", "--today", "2030-01-01"]);

    assert_eq!(run.code, Some(1));
    assert_eq!(run.err.lines().nth(1), Some(expected.as_str()));
    assert!(
        run.err.lines().count() < 30,
        "it is in few words: {}",
        run.err
    );
}

/// On its last day a statement still holds: of those that may change any day that is the 90th
/// after their information.
#[test]
fn release_asks_from_the_day_after_the_last() {
    let dir = pack(&[("content/facts.toml", renewed().as_bytes())]);
    let made: Date = TODAY.parse().expect("it is a day");
    let last = made.saturating_add(90.days());

    assert!(!past(dir.path(), last));
    assert!(past(
        dir.path(),
        last.tomorrow().expect("the calendar goes on")
    ));
}

/// Whether a release of this pack would be refused on this day for a statement that is past.
fn past(pack: &Path, today: Date) -> bool {
    let today = today.to_string();
    let run = run(&[
        "check",
        "--release",
        "--today",
        &today,
        "--pack",
        shown(pack),
    ]);

    run.err.contains("content: review-by: past for ")
}

#[test]
fn release_asks_for_a_clock_that_is_right() {
    let run = run(&["check", "--release", "--today", "2020-01-01"]);

    assert_eq!(run.code, Some(1));
    assert!(
        run.err.contains(&format!(
            "\ncontent/edition.toml: date: {TODAY} is later than today, 2020-01-01"
        )),
        "{}",
        run.err
    );
}

#[test]
fn release_counts_what_is_not_reviewed_by_language_and_state() {
    // Without a ledger everything is a draft.
    let dir = pack(&[
        ("content/facts.toml", renewed().as_bytes()),
        ("locales/review.toml", b""),
    ]);
    let (_, all) = object(&["--today", TODAY, "--pack", shown(dir.path())]);
    let (code, report) = object(&["--release", "--today", TODAY, "--pack", shown(dir.path())]);
    let expected: Vec<_> = all["languages"]
        .as_array()
        .expect("it is a list")
        .iter()
        .map(|row| {
            json!({
                "where": format!("locales/{}: draft", row["tag"].as_str().unwrap_or_default()),
                "what": format!("{} messages to be reviewed by a named person", row["messages"]),
            })
        })
        .collect();
    let problems = report["problems"].as_array().expect("it is a list");

    assert_eq!(code, Some(1));
    assert_eq!(problems[0]["where"], "content/edition.toml: state");
    assert_eq!(problems[1..], expected);
}

/// The whole way: everything signed, nothing overdue, and the state says so.
#[test]
fn edition_that_is_reviewed_is_fit_for_release() {
    let edition = changed("content/edition.toml", "\"preview\"", "\"release\"");
    let ledger = signed(None);
    let dir = pack(&[
        ("content/edition.toml", &edition),
        ("content/facts.toml", renewed().as_bytes()),
        ("locales/review.toml", ledger.as_bytes()),
    ]);
    let run = run(&[
        "check",
        "--release",
        "--today",
        TODAY,
        "--pack",
        shown(dir.path()),
    ]);

    assert_eq!((run.code, run.err.as_str()), (Some(0), ""));
    assert_eq!(
        run.out.lines().last(),
        Some("The edition is sound and fit for release.")
    );
}

#[test]
fn one_message_unsigned_keeps_an_edition_from_release() {
    let edition = changed("content/edition.toml", "\"preview\"", "\"release\"");
    let ledger = signed(Some("[th.officer-silent]"));
    let dir = pack(&[
        ("content/edition.toml", &edition),
        ("content/facts.toml", renewed().as_bytes()),
        ("locales/review.toml", ledger.as_bytes()),
    ]);
    let run = run(&[
        "check",
        "--release",
        "--today",
        TODAY,
        "--pack",
        shown(dir.path()),
    ]);

    assert_eq!(run.code, Some(1));
    assert_eq!(
        run.err,
        "locales/th: draft: 1 message to be reviewed by a named person\n\
         1 problem. Mend what is named above and run `rights-kiosk check` again.\n"
    );
}

/// The facts of the embedded edition as if all of them had been seen to hold on the day of the
/// tests, so that nothing is overdue.
fn renewed() -> String {
    let facts = text_of("content/facts.toml");
    let lines = facts.lines().map(|line| match line.split_once(" = ") {
        Some((key @ ("as-of" | "read"), _)) => format!("{key} = \"{TODAY}\"\n"),
        _ => format!("{line}\n"),
    });

    lines.collect()
}

/// A ledger in which somebody has signed every message of the embedded edition
/// but one.
fn signed(except: Option<&str>) -> String {
    let edition = edition();
    let catalogs = &edition.catalogs;
    let hash_of = |language, id| catalogs.pattern_source(language, id).map(|it| hash(&it));
    let mut ledger = String::new();

    for language in Language::ALL {
        for id in catalogs.ids(language) {
            let head = format!("[{language}.{id}]");
            let (Some(text), Some(source)) =
                (hash_of(language, id), hash_of(Language::English, id))
            else {
                panic!("{head} has no pattern");
            };

            if except == Some(head.as_str()) {
                continue;
            }
            ledger += &format!("{head}\ntext = \"{text}\"\n");
            if language != Language::English {
                ledger += &format!("source = \"{source}\"\n");
            }
            ledger += match language {
                Language::Zapotec => {
                    "reviewed = { by = \"A Name\", role = \"speaker\", of = \"A Town\", date = \"2026-11-24\" }\n"
                }
                _ => "reviewed = { by = \"A Name\", role = \"lawyer\", date = \"2026-11-24\" }\n",
            };
        }
    }

    ledger
}
