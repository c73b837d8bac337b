//! `events`: what staff add at the table, from calendars and into them.

use super::{Run, folder, program, run, shown};

use std::fs;
use std::path::{Path, PathBuf};

/// A calendar with one event, whose title is this, changed so often.
fn calendar(title: &str, sequence: u32) -> String {
    format!(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//EN\r\nBEGIN:VEVENT\r\nUID:one@test\r\n\
         DTSTAMP:20261101T000000Z\r\nSEQUENCE:{sequence}\r\n\
         DTSTART;TZID=America/Los_Angeles:20261205T100000\r\n\
         DTEND;TZID=America/Los_Angeles:20261205T120000\r\nSUMMARY;LANGUAGE=en:{title}\r\n\
         LOCATION:Seoul International Park\r\nATTENDEE;CN=Ana:mailto:ana@example.org\r\n\
         this line is rotten\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    )
}

fn written(folder: &Path, name: &str, text: &str) -> PathBuf {
    let path = folder.join(name);
    fs::write(&path, text).expect("written");
    path
}

fn import(data: &Path, arguments: &[&str]) -> Run {
    let mut all = vec!["events", "import", "--data", shown(data)];
    all.extend(arguments);

    run(&all)
}

fn list(data: &Path) -> String {
    let run = run(&["events", "list", "--data", shown(data)]);
    assert_eq!(run.code, Some(0), "{run:?}");

    run.out
}

#[test]
fn a_calendar_is_told_first_taken_once_and_taken_back_as_a_whole() {
    let dir = folder();
    let data = dir.path().join("data");
    let file = written(dir.path(), "one.ics", &calendar("Legal clinic", 1));
    let file = shown(&file);

    let told = import(&data, &["--dry-run", file]);
    assert_eq!(told.code, Some(0), "{told:?}");
    assert!(
        told.out
            .contains("new: Legal clinic, 2026-12-05 10:00 to 12:00 [one@test]"),
        "{told:?}"
    );
    assert!(
        told.out.contains("one.ics: line 13: "),
        "the rotten line: {told:?}"
    );
    assert!(
        told.out
            .ends_with("1 event(s) would be taken, 0 are here already.\n"),
        "{told:?}"
    );
    assert!(!data.join("events.toml").exists(), "nothing was changed");

    let taken = import(&data, &[file]);
    assert!(
        taken.out.contains("1 event(s) taken, 0 were here already."),
        "{taken:?}"
    );
    let kept = fs::read_to_string(data.join("events.toml")).expect("it is stored");
    assert!(
        kept.contains("Legal clinic") && !kept.contains("Ana") && !kept.contains("example.org")
    );

    let again = import(&data, &[file]);
    assert!(
        again.out.contains("0 event(s) taken, 1 were here already."),
        "{again:?}"
    );
    assert_eq!(
        fs::read_to_string(data.join("events.toml")).expect("stored"),
        kept
    );

    let undone = run(&["events", "undo", "--data", shown(&data)]);
    assert_eq!(undone.code, Some(0), "{undone:?}");
    assert_eq!(list(&data), "0 event(s)\n");
    let nothing = run(&["events", "undo", "--data", shown(&data)]);
    assert_eq!(nothing.code, Some(1), "{nothing:?}");
}

#[test]
fn a_newer_version_changes_what_an_older_does_not() {
    let dir = folder();
    let data = dir.path().join("data");
    let newer = written(dir.path(), "newer.ics", &calendar("Moved clinic", 3));
    let older = written(dir.path(), "older.ics", &calendar("Legal clinic", 2));

    assert_eq!(import(&data, &[shown(&older)]).code, Some(0));
    let changed = import(&data, &[shown(&newer)]);
    assert!(
        changed.out.contains("changed (name): Moved clinic"),
        "{changed:?}"
    );
    let late = import(&data, &[shown(&older)]);
    assert!(late.out.contains("0 event(s) taken"), "{late:?}");
    assert!(list(&data).starts_with("Moved clinic\n"));
}

#[test]
fn a_folder_gives_its_calendars_and_what_goes_out_comes_in_the_same() {
    let dir = folder();
    let (data, stick) = (dir.path().join("data"), dir.path().join("stick"));
    fs::create_dir(&stick).expect("made");
    written(&stick, "one.ics", &calendar("Legal clinic", 1));
    written(&stick, "._one.ics", "\0\0litter");
    written(&stick, "note.txt", "no calendar");

    assert_eq!(import(&data, &[shown(&stick)]).code, Some(0));
    let out = dir.path().join("out.ics");
    let exported = run(&["events", "export", shown(&out), "--data", shown(&data)]);
    assert_eq!(exported.code, Some(0), "{exported:?}");
    let text = fs::read_to_string(&out).expect("written");
    assert!(text.starts_with("BEGIN:VCALENDAR\r\n") && text.ends_with("END:VCALENDAR\r\n"));

    let other = dir.path().join("other");
    assert_eq!(import(&other, &[shown(&out)]).code, Some(0));
    assert_eq!(list(&other), list(&data));

    let empty = dir.path().join("empty");
    fs::create_dir(&empty).expect("made");
    let none = import(&data, &[shown(&empty)]);
    assert_eq!(none.code, Some(1));
    assert!(
        none.err
            .contains("holds no calendar file: their names end in .ics"),
        "{none:?}"
    );
}

#[test]
fn a_pin_is_set_from_the_shell_by_entering_it_twice() {
    use std::io::Write;
    use std::process::Stdio;

    let dir = folder();
    let set = |lines: &str| {
        let mut child = program()
            .args(["staff", "set-pin", "--data", shown(dir.path())])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("it runs");
        let mut stdin = child.stdin.take().expect("a pipe");
        stdin.write_all(lines.as_bytes()).expect("it reads");
        drop(stdin);
        let output = child.wait_with_output().expect("it ends");

        (
            output.status.code(),
            String::from_utf8(output.stderr).expect("text"),
        )
    };

    let (code, told) = set("739164\n739165\n");
    assert_eq!(code, Some(1), "{told}");
    assert!(told.contains("the two are not the same"), "{told}");
    let (code, told) = set("123456\n123456\n");
    assert_eq!(code, Some(1), "{told}");
    let (code, told) = set("739164\n739164\n");
    assert_eq!(code, Some(0), "{told}");
    let stored = fs::read_to_string(dir.path().join("pin.toml")).expect("stored");
    assert!(stored.contains("$argon2id$") && !stored.contains("739164"));

    let (code, told) = set("918273\n918273\n");
    assert_eq!(code, Some(1), "{told}");
    assert!(told.contains("reset-pin"), "{told}");
    fs::write(dir.path().join("reset-pin"), "").expect("placed");
    let (code, told) = set("918273\n918273\n");
    assert_eq!(code, Some(0), "{told}");
    assert!(!dir.path().join("reset-pin").exists());
}

/// Whoever comes second changes nothing and is told who holds the data; to look is allowed.
#[test]
fn while_another_program_holds_the_data_a_command_changes_nothing_and_says_who() {
    use rights_kiosk::store::{Store, Who};

    let dir = folder();
    let file = written(dir.path(), "one.ics", &calendar("Legal clinic", 1));
    let data = dir.path().join("data");
    let held = Store::open(
        Some(data.clone()),
        Who::Kiosk,
        "2026-11-30T10:00:00".parse().expect("a time"),
    );
    held.may_write().expect("it is ours");

    let refused = import(&data, &[shown(&file)]);
    assert_eq!(refused.code, Some(1), "{refused:?}");
    let process = std::process::id().to_string();
    assert!(
        refused.err.contains("another kiosk") && refused.err.contains(&process),
        "{refused:?}"
    );
    assert_eq!(list(&data), "0 event(s)\n");
    drop(held);
    assert_eq!(import(&data, &[shown(&file)]).code, Some(0));
}
