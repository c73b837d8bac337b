//! `check` on the embedded edition: what it counts and what it warns of.

use std::collections::BTreeSet;

use rights_kiosk::content::Statement;
use serde_json::{Value, json};

use super::*;
use crate::common::edition;

/// The numbers of a language, in the order of the table.
const COLUMNS: [&str; 7] = [
    "messages", "missing", "fallback", "draft", "checked", "reviewed", "stale",
];

/// The one object that `check --json` writes, and its exit code.
pub fn object(arguments: &[&str]) -> (Option<i32>, Value) {
    let run = run(&[&["check", "--json"], arguments].concat());
    assert_eq!(run.err, "");
    assert!(
        run.out.ends_with("}\n") && run.out.lines().count() == 1,
        "{}",
        run.out
    );

    (
        run.code,
        serde_json::from_str(&run.out).expect("it is one object"),
    )
}

fn number(row: &Value, key: &str) -> u64 {
    row[key]
        .as_u64()
        .unwrap_or_else(|| panic!("{key} of {row}"))
}

#[test]
fn embedded_edition_is_sound() {
    let (code, report) = object(&["--today", TODAY]);

    assert_eq!(report["problems"], json!([]));
    assert_eq!(code, Some(0));
    assert_eq!(
        report["edition"],
        json!({"date": TODAY, "state": "preview"})
    );
    assert_eq!(report["topics"], 19);
    assert_eq!(report["events"], 3);
    for many in ["statements", "organizations", "hotlines"] {
        assert!(number(&report, many) >= 10, "{many}: {}", report[many]);
    }
}

/// Other programs read it: a key more or less is a change they must hear of.
#[test]
fn object_has_these_keys_and_no_other() {
    let (_, report) = object(&["--today", TODAY]);
    let rows = report["languages"].as_array().expect("it is a list");

    assert_eq!(
        keys(&report),
        BTreeSet::from([
            "edition",
            "topics",
            "statements",
            "organizations",
            "hotlines",
            "events",
            "languages",
            "problems",
        ])
    );
    for row in rows {
        assert_eq!(keys(row), COLUMNS.into_iter().chain(["tag"]).collect());
    }
}

fn keys(value: &Value) -> BTreeSet<&str> {
    let object = value.as_object().expect("it is an object");
    object.keys().map(String::as_str).collect()
}

#[test]
fn every_message_is_counted_in_every_language() {
    let (_, report) = object(&["--today", TODAY]);
    let rows = report["languages"].as_array().expect("it is a list");
    let tags: Vec<_> = rows.iter().map(|row| row["tag"].as_str()).collect();
    let all = number(&rows[0], "messages");

    assert_eq!(tags, ["en", "ko", "es", "zab", "tl", "bn", "th"].map(Some));
    assert!(all > 300, "{all} messages in English");

    for row in rows {
        let sum = |keys: &[&str]| keys.iter().map(|key| number(row, key)).sum::<u64>();

        assert_eq!(number(row, "missing"), 0, "{row}");
        assert_eq!(sum(&["messages", "fallback", "missing"]), all, "{row}");
        assert_eq!(
            sum(&["draft", "checked", "reviewed", "stale"]),
            number(row, "messages"),
            "{row}"
        );
        assert_eq!(number(row, "fallback") > 0, row["tag"] == "zab", "{row}");
    }
    // Nobody may check them but a speaker, who would review them.
    assert_eq!(number(&rows[0], "checked") + number(&rows[3], "checked"), 0);
}

#[test]
fn table_says_the_same_to_people() {
    let (_, report) = object(&["--today", TODAY]);
    let rows = report["languages"].as_array().expect("it is a list");
    let run = run(&["check", "--today", TODAY]);
    let lines: Vec<_> = run.out.lines().collect();

    assert_eq!((run.code, run.err.as_str()), (Some(0), ""));
    assert_eq!(
        lines[0],
        format!(
            "Edition of {TODAY}, preview: 19 topics, {} statements, {} organizations, {} \
             hotlines, 3 events",
            report["statements"], report["organizations"], report["hotlines"],
        )
    );
    assert_eq!(words(lines[2]), COLUMNS);
    for (line, row) in lines[3..].iter().zip(rows) {
        let numbers = COLUMNS.map(|column| row[column].to_string());
        let tag = row["tag"].as_str();
        let expected = tag.into_iter().chain(numbers.iter().map(String::as_str));

        assert_eq!(words(line), expected.collect::<Vec<_>>());
        assert_eq!(line.len(), lines[2].len(), "the columns stand straight");
    }
    assert_eq!(lines.last(), Some(&"The edition is sound."));
    let past = lines
        .iter()
        .filter(|line| line.ends_with(" is past"))
        .count();
    assert_eq!(past, overdue(TODAY).len(), "{}", run.out);
}

/// The statements of the embedded edition that are overdue on a day.
pub fn overdue(today: &str) -> Vec<Statement> {
    let today = Some(today.parse().expect("it is a day"));
    let edition = edition();
    let all = edition.content.statements();

    all.filter(|it| it.is_overdue(today)).cloned().collect()
}

fn words(line: &str) -> Vec<&str> {
    line.split_whitespace().collect()
}

#[test]
fn overdue_statements_are_warnings() {
    let run = run(&["check", "--today", "2030-01-01"]);
    let past = run
        .out
        .lines()
        .filter(|line| line.ends_with(" is past"))
        .count();
    let (_, report) = object(&["--today", "2030-01-01"]);

    assert_eq!((run.code, run.err.as_str()), (Some(0), ""));
    assert_eq!(past as u64, number(&report, "statements"));
    assert_eq!(report["problems"], json!([]));
    let all = overdue("2030-01-01");
    let silent = all.iter().find(|it| it.id == "officer-silent");
    let warning = format!(
        "\nwarning: content/officer.toml: statement officer-silent.review-by: {} is past\n",
        silent.expect("it is overdue").review_by
    );
    assert!(run.out.contains(&warning), "{}", run.out);
}

#[test]
fn a_line_that_no_code_can_hold_is_a_warning() {
    let run = run(&["check", "--today", TODAY]);
    let wanted = [
        ("first-day", "first-day-write"),
        ("find-someone", "find-someone-locator"),
    ];

    for (topic, line) in wanted {
        let warning = format!(
            "\nwarning: content/topics/{topic}.toml: statement {line}: is in no code of \
             `take-home:{topic}` (en ko es zab tl bn th): a phone would open the address in it; \
             say it without, or leave it so\n"
        );
        assert!(run.out.contains(&warning), "{}", run.out);
    }
    assert_eq!(run.out.matches("in no code").count(), wanted.len());
}

#[test]
fn old_contacts_are_counted_in_a_warning() {
    let old = |today| {
        let run = run(&["check", "--today", today]);
        let line = run
            .out
            .lines()
            .find(|line| line.contains("shown as old"))
            .map(str::to_owned);
        let line = line.expect("some contacts are old");
        let number = line
            .strip_prefix("warning: ")
            .and_then(|line| line.split_once(" of "))
            .and_then(|(number, _)| number.parse::<u32>().ok());

        (number.expect("the warning begins with a number"), line)
    };
    let (now, line) = old(TODAY);
    let (later, _) = old("2035-01-01");

    assert!(0 < now && now < later, "{now}, then {later}");
    assert!(
        line.ends_with(&format!(
            " shown as old, undated or weakly known on {TODAY}"
        )),
        "{line}"
    );
}

#[test]
fn clock_before_the_edition_is_a_warning() {
    let run = run(&["check", "--today", "2020-01-01"]);

    assert_eq!((run.code, run.err.as_str()), (Some(0), ""));
    assert!(
        run.out.contains(&format!(
            "\nwarning: content/edition.toml: date: {TODAY} is later than today, 2020-01-01: \
                 set the computer's clock or give --today\n"
        )),
        "{}",
        run.out
    );
    assert!(!run.out.contains("is past"), "{}", run.out);
}

/// Made in Seoul and checked in Los Angeles in the same minute.
#[test]
fn clock_of_the_day_before_the_edition_is_right() {
    let of = |today: &str| run(&["check", "--today", today]).out;

    assert!(!of("2026-11-29").contains("set the computer's clock"));
    assert!(of("2026-11-28").contains("set the computer's clock"));
}

#[test]
fn days_that_do_not_exist_are_refused() {
    let run = run(&["check", "--today", "2026-02-30"]);

    assert_eq!((run.code, run.out.as_str()), (Some(2), ""));
    assert_eq!(
        run.err.lines().next(),
        Some(
            "error: invalid value '2026-02-30' for '--today <DATE>': a day is written YYYY-MM-DD, \
             as in 2026-11-24"
        )
    );
}
