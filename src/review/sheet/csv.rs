//! The sheet as a table for spreadsheets.

use super::{ReviewSheet, SheetLine};
use crate::language::Language;
use crate::review::columns::{SheetQuestion, SheetRow};
use crate::review::marks::MarkWords;

/// What Excel needs to know that the file is UTF-8.
const BYTE_ORDER_MARK: char = '\u{feff}';

impl ReviewSheet {
    /// The sheet as comma-separated values in UTF-8. The first rows ask who the
    /// reviewer is; every further row is a message.
    ///
    /// # Errors
    ///
    /// What the writer of tables says.
    pub fn to_csv(&self) -> Result<String, csv::Error> {
        let mut table = csv::Writer::from_writer(Vec::new());
        let lines = self.groups.iter().flat_map(|group| &group.lines);

        for row in self.questions() {
            table.serialize(row)?;
        }
        for line in lines {
            table.serialize(self.row(line))?;
        }
        let table = table.into_inner().map_err(|error| error.into_error())?;

        Ok(format!(
            "{BYTE_ORDER_MARK}{}",
            String::from_utf8_lossy(&table)
        ))
    }

    fn questions(&self) -> [SheetRow; 6] {
        [
            SheetRow::asking(
                SheetQuestion::Language,
                "The language of this sheet",
                self.language.tag,
            ),
            SheetRow::asking(SheetQuestion::Name, "Your name, as the kiosk shows it", ""),
            SheetRow::asking(SheetQuestion::Role, &self.roles.join(", "), ""),
            SheetRow::asking(
                SheetQuestion::Of,
                "A speaker: which variety, and of which town",
                "",
            ),
            SheetRow::asking(
                SheetQuestion::Date,
                "The day, as 2026-11-24; empty: today",
                "",
            ),
            self.how_to_approve(),
        ]
    }

    /// What to write in the column *approve*: in English, in the language of the
    /// reviewer, and as an example in the column itself.
    fn how_to_approve(&self) -> SheetRow {
        let how = |it: Option<&MarkWords>| it.map(|it| it.how.clone()).unwrap_or_default();
        let english = how(MarkWords::of(Language::English));
        let language = Language::from_tag(self.language.tag).unwrap_or_default();
        let words = MarkWords::of(language);
        let (spanish, text) = match language {
            Language::English => (String::new(), String::new()),
            Language::Zapotec => (how(words), String::new()),
            _ => (String::new(), how(words)),
        };

        SheetRow {
            spanish,
            text,
            approve: words
                .map(|it| it.asked_for().join(" / "))
                .unwrap_or_default(),
            ..SheetRow::asking(SheetQuestion::Approve, &english, "")
        }
    }

    fn row(&self, line: &SheetLine) -> SheetRow {
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        // A spreadsheet takes a long number of digits for a number.
        let hash = |hash: &Option<String>| hash.as_ref().map(|it| format!("h{it}"));

        SheetRow {
            id: line.id.clone(),
            place: line.place.clone(),
            kind: line.kind.unwrap_or_default().to_owned(),
            english: line.english.clone(),
            spanish: text(&line.spanish),
            text: text(&line.text),
            state: line.state.to_owned(),
            back: text(&line.back),
            terms: list(line.terms.iter().map(|at| {
                let term = &self.terms[*at];
                format!("{}: {}", term.english, term.forms.join(" / "))
            })),
            variables: list(
                line.variables
                    .iter()
                    .map(|it| format!("{{ ${} }}: {}", it.name, it.means)),
            ),
            facts: list(
                line.facts
                    .iter()
                    .map(|it| format!("{} ({}, {})", it.id, it.grade, it.as_of)),
            ),
            sources: list(line.sources.iter().map(|it| {
                let date = it.date.as_deref().unwrap_or("undated");
                format!("{}: {} ({date})", it.publisher, it.title)
            })),
            as_of: text(&line.as_of),
            review_by: text(&line.review_by),
            english_hash: hash(&line.source).unwrap_or_default(),
            text_hash: hash(&line.hash).unwrap_or_default(),
            // What the reviewer fills in: the correction, the mark and the note.
            ..SheetRow::default()
        }
    }
}

/// Several things in one cell.
fn list(items: impl Iterator<Item = String>) -> String {
    items.collect::<Vec<_>>().join("; ")
}
