//! What can happen to a file on its way back.

use proptest::prelude::*;
use serde_json::{Value, json};

/// What is done to the cells of a table, or to the lines of what a sheet saves.
#[derive(Debug, Clone)]
pub enum Change {
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
pub enum Damage {
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
pub fn case() -> impl Strategy<Value = (Vec<Change>, Vec<Damage>, u8)> {
    (
        prop::collection::vec(change(), 0..6),
        prop_oneof![
            3 => Just(Vec::new()),
            2 => prop::collection::vec(damage(), 1..3),
        ],
        prop::sample::select(vec![b',', b';', b'\t']),
    )
}

pub fn change_rows(rows: &mut Vec<Vec<String>>, change: &Change) {
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

pub fn change_saved(saved: &mut Value, change: &Change) {
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

pub fn damaged(mut bytes: Vec<u8>, damage: &Damage) -> Vec<u8> {
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
