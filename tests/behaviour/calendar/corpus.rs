//! Calendars in the manner of other programs and of people: each says exactly what is
//! written here, to the line.
//!
//! The files are written by `make.py` in their folder. A line of an expectation is what
//! arrives, what is lost as a whole, what is skipped of it, or what is noted.

mod broken;
mod bytes_and_lines;
mod programs;
mod rules;
mod texts;
mod zones;

use super::summary::summary;

use jiff::civil::{Date, date};
use rights_kiosk::calendar::read;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// The name of a file, and what it says.
pub type Expected = (&'static str, &'static str);

/// The day on which all of them are read.
pub const TODAY: Date = date(2026, 11, 30);

/// The least number of files that there must be.
const LEAST: usize = 40;

/// Where the files are: beside this one.
fn folder() -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));

    root.join(Path::new(file!()).with_extension(""))
}

/// The bytes of all files, with their names.
pub fn files() -> Vec<(String, Vec<u8>)> {
    let mut files: Vec<_> = fs::read_dir(folder())
        .expect("the folder")
        .map(|it| it.expect("an entry").path())
        .filter(|it| it.extension().is_some_and(|it| it == "ics"))
        .map(|it| {
            let name = it
                .file_stem()
                .expect("a name")
                .to_string_lossy()
                .into_owned();

            (name, fs::read(&it).expect("a file"))
        })
        .collect();
    files.sort();

    assert!(files.len() >= LEAST, "{}", files.len());
    files
}

fn holds(table: &[Expected]) {
    for (name, expected) in table {
        let bytes = fs::read(folder().join(format!("{name}.ics"))).expect(name);

        assert_eq!(
            summary(&read(&bytes, TODAY)).trim_end(),
            *expected,
            "{name}"
        );
    }
}

#[test]
fn programs_are_understood() {
    holds(programs::TABLE);
}

#[test]
fn bytes_are_unfolded_before_they_are_decoded() {
    holds(bytes_and_lines::TABLE);
}

#[test]
fn of_a_broken_file_the_rest_arrives() {
    holds(broken::TABLE);
}

#[test]
fn zones_are_never_silently_an_hour_off() {
    holds(zones::TABLE);
}

#[test]
fn what_repeats_is_kept_as_a_rule_or_refused() {
    holds(rules::TABLE);
}

#[test]
fn texts_are_plain() {
    holds(texts::TABLE);
}

#[test]
fn every_file_has_its_result() {
    let tables = [
        programs::TABLE,
        bytes_and_lines::TABLE,
        broken::TABLE,
        zones::TABLE,
        rules::TABLE,
        texts::TABLE,
    ];
    let expected: BTreeSet<_> = tables
        .into_iter()
        .flatten()
        .map(|it| it.0.to_owned())
        .collect();
    let there: BTreeSet<_> = files().into_iter().map(|it| it.0).collect();

    assert_eq!(expected, there);
}

/// Reading the same file twice says the same, ids that were made included.
#[test]
fn the_same_file_twice_is_the_same() {
    for (name, bytes) in files() {
        assert_eq!(read(&bytes, TODAY), read(&bytes, TODAY), "{name}");
    }
}
