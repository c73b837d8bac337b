//! The table that a spreadsheet saves.

use super::{Line, Refused, Returned, Unreadable, filled, hash, language, reviewer, shortened};

/// The columns of a table, in their order.
pub(in crate::review) const COLUMNS: [&str; 19] = [
    "id",
    "place",
    "kind",
    "english",
    "spanish",
    "text",
    "correction",
    "approve",
    "note",
    "state",
    "back",
    "terms",
    "variables",
    "facts",
    "sources",
    "as-of",
    "review-by",
    "english-hash",
    "text-hash",
];

/// The row that tells the language.
pub(in crate::review) const LANGUAGE: &str = "#language";

/// The rows that tell who has reviewed the sheet, in the column `correction`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::review) enum Field {
    Name,
    Role,
    Of,
    Date,
}

impl Field {
    pub(in crate::review) const fn id(self) -> &'static str {
        match self {
            Self::Name => "#name",
            Self::Role => "#role",
            Self::Of => "#variety-and-town",
            Self::Date => "#date",
        }
    }
}

/// What approves, in small letters; a spreadsheet makes `true` of some of it.
const YES: [&str; 10] = [
    "x", "y", "yes", "ok", "true", "1", "✓", "si", "sí", "approve",
];

/// What does not.
const NO: [&str; 5] = ["", "n", "no", "false", "0"];

/// Reads a table, whatever divides its cells: comma, semicolon or tab.
pub(super) fn read(text: &str) -> Result<Returned, Unreadable> {
    let head = text.lines().next().unwrap_or_default();
    let divider = [b',', b';', b'\t']
        .into_iter()
        .max_by_key(|divider| head.bytes().filter(|it| it == divider).count())
        .unwrap_or(b',');
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(divider)
        .flexible(true)
        .from_reader(text.as_bytes());
    let columns = Columns::of(reader.headers().map_err(unreadable)?)?;
    let mut rows = Vec::new();

    for (row, number) in reader.into_records().zip(2_usize..) {
        rows.push((number, row.map_err(unreadable)?));
    }

    let asked = |id: &str| {
        let row = rows
            .iter()
            .find(|(_, row)| columns.get(row, Cell::Id) == id);

        row.map_or("", |(_, row)| columns.get(row, Cell::Correction))
    };
    let mut returned = Returned {
        language: language(asked(LANGUAGE))?,
        reviewer: reviewer(
            asked(Field::Name.id()),
            asked(Field::Role.id()),
            asked(Field::Of.id()),
            asked(Field::Date.id()),
        )?,
        lines: Vec::new(),
        refused: Vec::new(),
    };
    for (number, row) in &rows {
        let id = columns.get(row, Cell::Id);
        let is_asked = id.starts_with('#');

        if !is_asked {
            match columns.line(row) {
                Ok(line) => returned.lines.extend(line),
                Err(reason) => {
                    let place = match id {
                        "" => format!("line {number}"),
                        id => shortened(id),
                    };
                    returned.refused.push(Refused::new(place, reason));
                }
            }
        }
    }

    Ok(returned)
}

fn unreadable(error: csv::Error) -> Unreadable {
    Unreadable(format!(
        "the table cannot be read ({error}): save it again as “CSV UTF-8”"
    ))
}

/// A column that is read.
#[derive(Clone, Copy)]
enum Cell {
    Id,
    Correction,
    Approve,
    Note,
    EnglishHash,
    TextHash,
    English,
    Text,
}

/// Where the columns stand that are read; a spreadsheet may have moved them.
struct Columns([usize; 8]);

impl Columns {
    const NAMES: [&str; 8] = [
        "id",
        "correction",
        "approve",
        "note",
        "english-hash",
        "text-hash",
        "english",
        "text",
    ];

    fn of(head: &csv::StringRecord) -> Result<Self, Unreadable> {
        let mut places = [0; 8];

        for (place, name) in places.iter_mut().zip(Self::NAMES) {
            *place = head
                .iter()
                .position(|it| it.trim() == name)
                .ok_or_else(|| {
                    Unreadable(format!(
                        "the file is neither what a sheet saves nor a table of ours: it has no \
                         column `{name}`"
                    ))
                })?;
        }

        Ok(Self(places))
    }

    fn get<'a>(&self, row: &'a csv::StringRecord, cell: Cell) -> &'a str {
        row.get(self.0[cell as usize]).unwrap_or_default().trim()
    }

    /// The line of a row, if somebody has filled anything in.
    fn line(&self, row: &csv::StringRecord) -> Result<Option<Line>, String> {
        let approve = self.get(row, Cell::Approve).to_lowercase();
        let correction = filled(self.get(row, Cell::Correction).to_owned());
        let note = filled(self.get(row, Cell::Note).to_owned());
        let is_approved = YES.contains(&approve.as_str());

        if !is_approved && !NO.contains(&approve.as_str()) {
            let approve = shortened(&approve);
            return Err(format!(
                "`{approve}` in the column approve is neither yes nor no: write x or leave it empty"
            ));
        }
        if !is_approved && correction.is_none() && note.is_none() {
            return Ok(None);
        }

        let source = hash(self.get(row, Cell::EnglishHash))?;
        let text = hash(self.get(row, Cell::TextHash))?;
        // Who writes over the words means other words than the hash stands for.
        for (cell, read) in [(Cell::English, source), (Cell::Text, text)] {
            let is_changed =
                read.is_some_and(|read| read != super::super::hash(self.get(row, cell)));
            if is_changed {
                return Err(
                    "the words on the sheet were written over: write better ones in the column \
                     correction"
                        .to_owned(),
                );
            }
        }

        Ok(Some(Line {
            id: self.get(row, Cell::Id).to_owned(),
            source,
            text,
            is_approved,
            correction,
            note,
        }))
    }
}
