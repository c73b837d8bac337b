//! A table is read as spreadsheets leave it: with other dividers and another
//! encoding, columns and rows moved, dates rewritten.

use rights_kiosk::language::Language::Korean;

use super::*;

/// The rows of a table of ours, the head first.
pub fn rows(csv: &str) -> Vec<Vec<String>> {
    let csv = csv.trim_start_matches('\u{feff}');
    let reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .from_reader(csv.as_bytes());

    reader
        .into_records()
        .map(|row| {
            row.expect("it is a table")
                .iter()
                .map(str::to_owned)
                .collect()
        })
        .collect()
}

/// Where a column stands.
#[track_caller]
pub fn column(rows: &[Vec<String>], name: &str) -> usize {
    rows[0]
        .iter()
        .position(|it| it == name)
        .unwrap_or_else(|| panic!("a column {name}"))
}

/// A table with this between its cells.
pub fn written(rows: &[Vec<String>], divider: u8) -> String {
    let mut table = csv::WriterBuilder::new()
        .delimiter(divider)
        .flexible(true)
        .from_writer(Vec::new());
    for row in rows {
        table.write_record(row).expect("written into memory");
    }

    String::from_utf8(table.into_inner().expect("written into memory")).expect("it is UTF-8")
}

/// The rows of a Korean sheet with these few messages, the first approved, the
/// second corrected and the third noted.
pub fn answered() -> Vec<Vec<String>> {
    const IDS: [&str; 4] = [
        "frame-back",
        "frame-more",
        "home-door-dont-fight",
        "frame-up",
    ];
    let mut rows = rows(
        &Whole::embedded()
            .sheet(Korean)
            .to_csv()
            .expect("the table can be written"),
    );
    let [correction, approve, note] = ["correction", "approve", "note"].map(|it| column(&rows, it));

    rows.retain(|row| row[0] == "id" || row[0].starts_with('#') || IDS.contains(&row[0].as_str()));
    for row in &mut rows {
        match row[0].as_str() {
            "#name" => "A Translator".clone_into(&mut row[correction]),
            "#role" => "translator".clone_into(&mut row[correction]),
            "#date" => "2026-11-23".clone_into(&mut row[correction]),
            "frame-back" => "예".clone_into(&mut row[approve]),
            "frame-more" => {
                "TRUE".clone_into(&mut row[approve]);
                "더, 더 보기; \"아래\"".clone_into(&mut row[correction]);
            }
            "home-door-dont-fight" => "Good; \"plain\", too".clone_into(&mut row[note]),
            _ => {}
        }
    }

    rows
}

/// What the table gives that nobody has changed.
fn plain() -> Import {
    Whole::embedded()
        .import(written(&answered(), b',').as_bytes())
        .expect("the table is taken")
}

/// Checks that a table gives the same as the one that nobody has changed.
#[track_caller]
fn same(bytes: &[u8]) {
    let import = Whole::embedded().import(bytes).expect("the table is taken");
    let expected = plain();
    let sorted = |import: &Import| {
        let mut ids: Vec<_> = import.accepted.iter().map(|it| format!("{it:?}")).collect();
        ids.sort();
        ids
    };

    assert_eq!(refused(&import), [""; 0]);
    assert_eq!(sorted(&import), sorted(&expected));
    assert_eq!(import.accepted.len(), 3);
    assert_eq!(import.files, expected.files);
    assert_eq!(import.reviewed, expected.reviewed);
}

fn utf_16(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
    format!("\u{feff}{text}")
        .encode_utf16()
        .flat_map(bytes)
        .collect()
}

/// In German or Spanish, Excel divides by semicolons.
#[test]
fn with_semicolons() {
    same(format!("\u{feff}{}", written(&answered(), b';')).as_bytes());
}

/// Excel calls it “Unicode text”.
#[test]
fn in_utf_16_with_tabs() {
    let text = written(&answered(), b'\t');

    same(&utf_16(&text, u16::to_le_bytes));
    same(&utf_16(&text, u16::to_be_bytes));
}

#[test]
fn with_lines_as_windows_ends_them() {
    let rows = written(&answered(), b',');
    assert!(!rows.contains('\r'));

    same(rows.replace('\n', "\r\n").as_bytes());
}

#[test]
fn with_columns_moved() {
    let mut rows = answered();
    for row in &mut rows {
        row.reverse();
    }

    same(written(&rows, b',').as_bytes());
}

#[test]
fn with_blanks_around_the_names_of_columns() {
    let mut rows = answered();
    for name in &mut rows[0] {
        *name = format!(" {name} ");
    }

    same(written(&rows, b',').as_bytes());
}

/// Of two columns of one name the first counts.
#[test]
fn with_columns_that_stand_twice() {
    let mut rows = answered();
    let columns = ["note", "text", "place"].map(|name| column(&rows, name));
    for row in &mut rows {
        let again = columns.map(|at| row[at].clone());
        row.extend(again);
    }
    for row in &mut rows[1..] {
        row.iter_mut().rev().take(3).for_each(String::clear);
    }

    same(written(&rows, b',').as_bytes());
}

#[test]
fn with_rows_in_another_order() {
    let mut rows = answered();
    rows[1..].reverse();

    same(written(&rows, b',').as_bytes());
}

#[test]
fn with_empty_columns_and_rows_more() {
    let mut rows = answered();
    for row in &mut rows {
        row.insert(3, String::new());
        row.extend([String::new(), String::new()]);
    }
    let empty = vec![String::new(); rows[0].len()];
    rows.push(empty.clone());
    rows.insert(7, empty);

    same(written(&rows, b',').as_bytes());
}

/// A spreadsheet drops what is empty at the end of a row.
#[test]
fn with_rows_cut_after_their_last_cell() {
    let mut rows = answered();
    for row in &mut rows[1..] {
        while row.last().is_some_and(String::is_empty) {
            row.pop();
        }
    }

    same(written(&rows, b',').as_bytes());
}

/// The table with another day.
fn dated(day: &str) -> Result<Import, String> {
    let mut rows = answered();
    let correction = column(&rows, "correction");
    for row in rows.iter_mut().filter(|row| row[0] == "#date") {
        day.clone_into(&mut row[correction]);
    }

    Whole::embedded().import(written(&rows, b',').as_bytes())
}

#[test]
fn with_dates_as_spreadsheets_write_them() {
    for (day, expected) in [
        ("2026-11-24", date(2026, 11, 24)),
        ("11/24/2026", date(2026, 11, 24)),
        ("24/11/2026", date(2026, 11, 24)),
        ("24.11.2026", date(2026, 11, 24)),
        ("24-Nov-2026", date(2026, 11, 24)),
        ("24-Nov-26", date(2026, 11, 24)),
        ("November 24, 2026", date(2026, 11, 24)),
        ("2026/11/24", date(2026, 11, 24)),
        ("11/11/2026", date(2026, 11, 11)),
        ("", TODAY),
    ] {
        let import = dated(day).unwrap_or_else(|reason| panic!("{day}: {reason}"));

        assert_eq!(import.reviewed.date, expected, "{day}");
    }
}

#[test]
fn but_not_with_dates_that_may_be_two_or_are_none() {
    for day in [
        "11/10/2026",
        "2026-02-30",
        "24",
        "Nov 2026",
        "24-11-026",
        "yesterday",
    ] {
        assert_eq!(
            dated(day).expect_err(day),
            format!(
                "the day of the review, `{day}`, cannot be told: ask for the day, and give it \
                 with --reviewed 2026-11-24"
            )
        );
    }
}

#[test]
fn but_not_without_a_column() {
    for name in [
        "id",
        "correction",
        "approve",
        "note",
        "english-hash",
        "text-hash",
    ] {
        let mut rows = answered();
        let at = column(&rows, name);
        for row in &mut rows {
            row.remove(at);
        }

        assert_eq!(
            Whole::embedded()
                .import(written(&rows, b',').as_bytes())
                .expect_err(name),
            format!(
                "the file is neither what a sheet saves nor a table of ours: it has no column \
                 `{name}`; ask for the saved file itself, or for the table as “CSV UTF-8”"
            )
        );
    }
}

/// Whoever writes over the words means to correct them, and approves others.
#[test]
fn but_not_with_the_words_written_over() {
    for name in ["english", "text"] {
        let mut rows = answered();
        let at = column(&rows, name);
        for row in rows.iter_mut().filter(|row| row[0] == "frame-back") {
            row[at] += " 가";
        }
        let import = Whole::embedded()
            .import(written(&rows, b',').as_bytes())
            .expect("the table is taken");

        assert_eq!(
            refused(&import),
            [
                "frame-back: the words on the sheet were written over: write better ones in the \
              column correction"
            ],
            "{name}"
        );
        assert!(!accepted(&import).contains(&"frame-back"));
    }
}
