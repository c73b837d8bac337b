//! Whatever is done to a file on its way back, only lines that are taken change
//! what is stored, and the program never gives up.

mod damage;

use damage::{Change, case, change_rows, change_saved, damaged};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use rights_kiosk::edition::Unvalidated;
use rights_kiosk::language::Language::{Korean, Thai};
use rights_kiosk::ledger::FILE;

use super::*;

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;

/// Counts of what has come of the cases.
#[derive(Debug, Default)]
struct Tally {
    cases: Cell<u32>,
    unreadable: Cell<u32>,
    taken: Cell<usize>,
    refused: Cell<usize>,
    changing: Cell<u32>,
}

fn more<T: std::ops::Add<Output = T> + Copy>(cell: &Cell<T>, by: T) {
    cell.set(cell.get() + by);
}

/// The wording of each message of the English in each language.
type Wordings = BTreeMap<(Language, String), Option<String>>;

fn wordings(whole: &Whole) -> Wordings {
    let ids = whole.edition.catalogs.ids(Language::English);

    ids.flat_map(|id| Language::ALL.map(|language| (language, id.to_owned())))
        .map(|(language, id)| {
            let wording = whole.edition.catalogs.pattern_source(language, &id);

            ((language, id), wording)
        })
        .collect()
}

/// Takes a file and looks at everything that it would change of the wordings `before`.
fn only_accepted_changes(
    whole: &Whole,
    before: &Wordings,
    bytes: &[u8],
    tally: &Tally,
) -> Result<(), TestCaseError> {
    more(&tally.cases, 1);
    let Ok(import) = whole.import(bytes) else {
        more(&tally.unreadable, 1);
        return Ok(());
    };
    let language = import.language;
    more(&tally.taken, import.accepted.len());
    more(&tally.refused, import.refused.len());
    if import.accepted.is_empty() {
        prop_assert_eq!(&import.files, &[]);
    }
    if import.files.is_empty() {
        return Ok(());
    }
    more(&tally.changing, 1);

    let own = format!("locales/{language}/");
    for path in paths(&import) {
        let is_known = Files::embedded().get(path).is_some() || path.starts_with(&own);
        prop_assert!(
            is_known && (path == FILE || path.starts_with(&own)),
            "{}",
            path
        );
        prop_assert!(!path.contains(".."), "{}", path);
    }
    let after = Files::embedded();
    let after = import
        .files
        .iter()
        .cloned()
        .fold(after, |files, (path, text)| files.with(path, text));
    let unvalidated = Unvalidated::of(&after);
    prop_assert_eq!(&unvalidated.problems, &[]);
    let catalogs = unvalidated.catalogs.expect("it has no problems");
    let ledger = unvalidated.ledger;

    let accepted: std::collections::BTreeSet<_> = accepted(&import).into_iter().collect();
    for ((of, id), wording) in before {
        if *of == language && accepted.contains(id.as_str()) {
            continue;
        }
        prop_assert_eq!(&catalogs.pattern_source(*of, id), wording, "{} {}", of, id);
        prop_assert_eq!(ledger.entry(*of, id), whole.edition.ledger().entry(*of, id));
    }
    for of in Language::ALL {
        prop_assert!(
            catalogs
                .ids(of)
                .all(|id| whole.edition.catalogs.has(Language::English, id))
        );
    }
    // Whatever was accepted is signed by whoever signed the file, or noted.
    for line in &import.accepted {
        let entry = ledger.entry(language, &line.id).expect("it has an entry");
        let is_signed = entry.reviewed.as_ref() == Some(&import.reviewed);
        prop_assert!(is_signed || line.note.is_some(), "{}", line.id);
    }

    Ok(())
}

/// Runs the cases, each with the bytes that `bytes` makes of it.
fn run(name: &str, whole: &Whole, bytes: impl Fn(&[Change], u8) -> Vec<u8>) {
    let tally = Tally::default();
    let before = wordings(whole);
    let mut runner = TestRunner::new(Config {
        failure_persistence: None,
        // As many as `PROPTEST_CASES` says, or 256.
        ..Config::default()
    });
    let last = RefCell::new(Vec::new());

    let outcome = runner.run(&case(), |(changes, damage, divider)| {
        let bytes = bytes(&changes, divider);
        let bytes = damage.iter().fold(bytes, damaged);
        last.replace(bytes.clone());

        only_accepted_changes(whole, &before, &bytes, &tally)
    });
    println!("{name}: {tally:?}");
    if let Err(error) = outcome {
        panic!("{error}\n{}", String::from_utf8_lossy(&last.borrow()));
    }
    // It would prove little if everything were refused, or nothing.
    let part = tally.cases.get() / 20;
    assert!(tally.changing.get() > part, "{tally:?}");
    assert!(tally.unreadable.get() > part, "{tally:?}");
    assert!(tally.refused.get() > part as usize, "{tally:?}");
}

#[test]
fn table_changes_only_what_is_taken() {
    let whole = Whole::embedded();
    let rows = tables::answered();

    run("tables", whole, |changes, divider| {
        let mut rows = rows.clone();
        for change in changes {
            change_rows(&mut rows, change);
        }

        tables::written(&rows, divider).into_bytes()
    });
}

#[test]
fn saved_file_changes_only_what_is_taken() {
    let whole = Whole::embedded();
    let lines: Vec<_> = [
        ("frame-back", json!({"correction": "กลับไป"})),
        ("frame-more", json!({})),
        ("officer-silent", json!({})),
        (
            "home-door-dont-fight",
            json!({"approve": false, "note": "Good."}),
        ),
    ]
    .into_iter()
    .map(|(id, fields)| with(whole.line(Thai, id), &fields))
    .collect();

    run("saved files", whole, |changes, _| {
        let mut saved = saved(Thai, &lines);
        for change in changes {
            change_saved(&mut saved, change);
        }

        saved.to_string().into_bytes()
    });
}

/// A whole sheet, as it is sent to and fro, cut wherever a line ends.
#[test]
fn table_cut_short_gives_only_the_lines_before() {
    let whole = Whole::embedded();
    let mut rows = tables::answered();
    let all = whole
        .import(tables::written(&rows, b',').as_bytes())
        .expect("the table is taken");

    while rows.len() > 5 {
        rows.pop();
        let cut = tables::written(&rows, b',');
        let import = whole.import(cut.as_bytes()).expect("the table is taken");

        assert!(import.accepted.iter().all(|it| all.accepted.contains(it)));
        assert_eq!(refused(&import), [""; 0]);
    }
    assert_eq!(all.language, Korean);
}
