//! Whatever is done to a file on its way back, only lines that are taken change
//! what is stored, and the program never gives up.

use std::cell::{Cell, RefCell};

use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use rights_kiosk::language::Language::{Korean, Thai};
use rights_kiosk::review::FILE;

use super::*;

/// What is done to the cells of a table, or to the lines of what a sheet saves.
#[derive(Debug, Clone)]
enum Change {
    Drop(prop::sample::Index),
    Double(prop::sample::Index),
    Swap(prop::sample::Index, prop::sample::Index),
    Empty(prop::sample::Index, prop::sample::Index),
    Write(prop::sample::Index, prop::sample::Index, String),
    Move(
        prop::sample::Index,
        prop::sample::Index,
        prop::sample::Index,
    ),
    Reverse,
}

/// What is done to the bytes.
#[derive(Debug, Clone)]
enum Damage {
    Cut(prop::sample::Index),
    Byte(prop::sample::Index, u8),
    Insert(prop::sample::Index, Vec<u8>),
    Repeat(prop::sample::Index, prop::sample::Index),
    Utf16(bool),
    Mark,
    Latin1,
    LineEnds,
}

/// Words as they come: nothing, tricks, and what a spreadsheet makes.
fn words() -> impl Strategy<Value = String> {
    prop_oneof![
        Just(String::new()),
        Just("x".to_owned()),
        Just("뒤로 가기".to_owned()),
        Just("กลับไป".to_owned()),
        Just("{ $date }".to_owned()),
        Just("뒤로\nframe-more = 앞으로".to_owned()),
        Just("../../escape".to_owned()),
        Just("frame-more".to_owned()),
        Just("1.23457E+15".to_owned()),
        Just("lawyer".to_owned()),
        Just("zab".to_owned()),
        "\\PC{0,12}",
        any::<String>(),
    ]
}

fn change() -> impl Strategy<Value = Change> {
    let at = any::<prop::sample::Index>;

    prop_oneof![
        at().prop_map(Change::Drop),
        at().prop_map(Change::Double),
        (at(), at()).prop_map(|(a, b)| Change::Swap(a, b)),
        (at(), at()).prop_map(|(a, b)| Change::Empty(a, b)),
        (at(), at(), words()).prop_map(|(a, b, c)| Change::Write(a, b, c)),
        (at(), at(), at()).prop_map(|(a, b, c)| Change::Move(a, b, c)),
        Just(Change::Reverse),
    ]
}

fn damage() -> impl Strategy<Value = Damage> {
    let at = any::<prop::sample::Index>;

    prop_oneof![
        at().prop_map(Damage::Cut),
        (at(), any::<u8>()).prop_map(|(a, b)| Damage::Byte(a, b)),
        (at(), prop::collection::vec(any::<u8>(), 1..8)).prop_map(|(a, b)| Damage::Insert(a, b)),
        (at(), at()).prop_map(|(a, b)| Damage::Repeat(a, b)),
        any::<bool>().prop_map(Damage::Utf16),
        Just(Damage::Mark),
        Just(Damage::Latin1),
        Just(Damage::LineEnds),
    ]
}

/// Some things are done to the cells or lines, fewer to the bytes: most damage of
/// these makes the whole file one that nothing can be taken of.
fn case() -> impl Strategy<Value = (Vec<Change>, Vec<Damage>, u8)> {
    (
        prop::collection::vec(change(), 0..6),
        prop_oneof![
            3 => Just(Vec::new()),
            2 => prop::collection::vec(damage(), 1..3),
        ],
        prop::sample::select(vec![b',', b';', b'\t']),
    )
}

fn change_rows(rows: &mut Vec<Vec<String>>, change: &Change) {
    if rows.is_empty() {
        return;
    }
    let count = rows.len();
    match change {
        Change::Drop(at) => drop(rows.remove(at.index(count))),
        Change::Double(at) => rows.push(rows[at.index(count)].clone()),
        Change::Swap(a, b) => rows.swap(a.index(count), b.index(count)),
        Change::Empty(row, cell) => change_cell(&mut rows[row.index(count)], cell, ""),
        Change::Write(row, cell, words) => change_cell(&mut rows[row.index(count)], cell, words),
        // From one row into the same column of another.
        Change::Move(from, to, cell) => {
            let (from, to) = (from.index(count), to.index(count));
            if let Some(words) = rows[from].get(cell.index(rows[from].len().max(1))).cloned() {
                change_cell(&mut rows[to], cell, &words);
            }
        }
        Change::Reverse => rows.reverse(),
    }
}

fn change_cell(row: &mut [String], cell: &prop::sample::Index, words: &str) {
    if !row.is_empty() {
        let at = cell.index(row.len());
        words.clone_into(&mut row[at]);
    }
}

fn change_saved(saved: &mut Value, change: &Change) {
    const FIELDS: [&str; 8] = [
        "id",
        "source",
        "text",
        "approve",
        "correction",
        "note",
        "name",
        "x",
    ];
    let Some(lines) = saved["lines"].as_array_mut().filter(|it| !it.is_empty()) else {
        return;
    };
    let count = lines.len();
    let field = |at: &prop::sample::Index| FIELDS[at.index(FIELDS.len())];

    match change {
        Change::Drop(at) => drop(lines.remove(at.index(count))),
        Change::Double(at) => lines.push(lines[at.index(count)].clone()),
        Change::Swap(a, b) => lines.swap(a.index(count), b.index(count)),
        Change::Empty(row, cell) => lines[row.index(count)][field(cell)] = Value::Null,
        Change::Write(row, cell, words) => lines[row.index(count)][field(cell)] = json!(words),
        Change::Move(from, to, cell) => {
            let value = lines[from.index(count)][field(cell)].clone();
            lines[to.index(count)][field(cell)] = value;
        }
        Change::Reverse => lines.reverse(),
    }
}

fn damaged(mut bytes: Vec<u8>, damage: &Damage) -> Vec<u8> {
    let count = bytes.len().max(1);

    match damage {
        Damage::Cut(at) => bytes.truncate(at.index(count)),
        Damage::Byte(at, byte) => {
            if let Some(place) = bytes.get_mut(at.index(count)) {
                *place = *byte;
            }
        }
        Damage::Insert(at, more) => {
            let at = at.index(count).min(bytes.len());
            bytes.splice(at..at, more.iter().copied());
        }
        Damage::Repeat(from, to) => {
            let (from, to) = (from.index(count), to.index(count));
            let piece = bytes
                .get(from.min(to)..from.max(to))
                .unwrap_or_default()
                .to_vec();
            bytes.extend(piece);
        }
        Damage::Utf16(is_little) => {
            let of = if *is_little {
                u16::to_le_bytes
            } else {
                u16::to_be_bytes
            };
            bytes = format!("\u{feff}{}", String::from_utf8_lossy(&bytes))
                .encode_utf16()
                .flat_map(of)
                .collect();
        }
        Damage::Mark => bytes.splice(0..0, [0xef, 0xbb, 0xbf]).for_each(drop),
        Damage::Latin1 => {
            bytes = String::from_utf8_lossy(&bytes)
                .chars()
                .map(|it| u8::try_from(u32::from(it)).unwrap_or(b'?'))
                .collect();
        }
        Damage::LineEnds => {
            bytes = bytes
                .into_iter()
                .flat_map(|it| {
                    if it == b'\n' {
                        vec![b'\r', b'\n']
                    } else {
                        vec![it]
                    }
                })
                .collect();
        }
    }

    bytes
}

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

/// Takes a file and looks at everything that it would change.
fn only_accepted_changes(whole: &Whole, bytes: &[u8], tally: &Tally) -> Result<(), TestCaseError> {
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
    let reading = Reading::of(&after);
    prop_assert_eq!(&reading.problems, &[]);
    let catalogs = reading.catalogs.expect("it has no problems");

    let accepted: std::collections::BTreeSet<_> = accepted(&import).into_iter().collect();
    for of in Language::ALL {
        for id in whole.catalogs.ids(Language::English) {
            if of == language && accepted.contains(id) {
                continue;
            }
            prop_assert_eq!(
                catalogs.pattern_source(of, id),
                whole.catalogs.pattern_source(of, id),
                "{} {}",
                of,
                id
            );
            prop_assert_eq!(reading.ledger.entry(of, id), whole.ledger.entry(of, id));
        }
        prop_assert!(
            catalogs
                .ids(of)
                .all(|id| whole.catalogs.has(Language::English, id))
        );
    }
    // Whatever was accepted is signed by whoever signed the file, or noted.
    for line in &import.accepted {
        let entry = reading
            .ledger
            .entry(language, &line.id)
            .expect("it has an entry");
        let is_signed = entry.reviewed.as_ref() == Some(&import.reviewed);
        prop_assert!(is_signed || line.note.is_some(), "{}", line.id);
    }

    Ok(())
}

/// Runs the cases, each with the bytes that `bytes` makes of it.
fn run(name: &str, whole: &Whole, bytes: impl Fn(&[Change], u8) -> Vec<u8>) {
    let tally = Tally::default();
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

        only_accepted_changes(whole, &bytes, &tally)
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

    run("tables", &whole, |changes, divider| {
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

    run("saved files", &whole, |changes, _| {
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
