//! The sheet as a table for spreadsheets.

use super::{Line, Sheet};
use crate::review::returned::table::{COLUMNS, Field, LANGUAGE};

/// What Excel needs to know that the file is UTF-8.
const BYTE_ORDER_MARK: char = '\u{feff}';

impl Sheet {
    /// The sheet as comma-separated values in UTF-8. The first rows ask who the
    /// reviewer is; every further row is a message.
    ///
    /// # Errors
    ///
    /// What the writer of tables says.
    pub fn to_csv(&self) -> Result<String, csv::Error> {
        let mut table = csv::Writer::from_writer(Vec::new());
        let roles = self.roles.join(", ");
        let head = [
            (LANGUAGE, "The language of this sheet", self.language.tag),
            (Field::Name.id(), "Your name, as the kiosk shows it", ""),
            (Field::Role.id(), &roles, ""),
            (
                Field::Of.id(),
                "A speaker: which variety, and of which town",
                "",
            ),
            (Field::Date.id(), "The day, as 2026-11-24; empty: today", ""),
        ];
        let asked = head.map(|(id, question, answer)| {
            COLUMNS.map(|column| match column {
                "id" => id.to_owned(),
                "english" => question.to_owned(),
                "correction" => answer.to_owned(),
                _ => String::new(),
            })
        });
        let lines = self.groups.iter().flat_map(|group| &group.lines);
        let rows = lines.map(|line| COLUMNS.map(|column| self.cell(line, column)));
        let all = std::iter::once(COLUMNS.map(str::to_owned))
            .chain(asked)
            .chain(rows);

        for row in all {
            table.write_record(row)?;
        }
        let table = table.into_inner().map_err(|error| error.into_error())?;

        Ok(format!(
            "{BYTE_ORDER_MARK}{}",
            String::from_utf8_lossy(&table)
        ))
    }

    fn cell(&self, line: &Line, column: &str) -> String {
        let list = |items: Vec<String>| items.join("; ");
        // A spreadsheet takes a long number of digits for a number.
        let hash = |hash: &Option<String>| hash.as_ref().map(|it| format!("h{it}"));

        match column {
            "id" => line.id.clone(),
            "place" => line.place.clone(),
            "kind" => line.kind.unwrap_or_default().to_owned(),
            "english" => line.english.clone(),
            "spanish" => line.spanish.clone().unwrap_or_default(),
            "text" => line.text.clone().unwrap_or_default(),
            "state" => line.state.to_owned(),
            "back" => line.back.clone().unwrap_or_default(),
            "terms" => list(
                line.terms
                    .iter()
                    .map(|at| {
                        let term = &self.terms[*at];
                        format!("{}: {}", term.english, term.forms.join(" / "))
                    })
                    .collect(),
            ),
            "variables" => list(
                line.variables
                    .iter()
                    .map(|it| format!("{{ ${} }}: {}", it.name, it.means))
                    .collect(),
            ),
            "facts" => list(
                line.facts
                    .iter()
                    .map(|it| format!("{} ({}, {})", it.id, it.grade, it.as_of))
                    .collect(),
            ),
            "sources" => list(
                line.sources
                    .iter()
                    .map(|it| {
                        let date = it.date.as_deref().unwrap_or("undated");
                        format!("{}: {} ({date})", it.publisher, it.title)
                    })
                    .collect(),
            ),
            "as-of" => line.as_of.clone().unwrap_or_default(),
            "review-by" => line.review_by.clone().unwrap_or_default(),
            "english-hash" => hash(&line.source).unwrap_or_default(),
            "text-hash" => hash(&line.hash).unwrap_or_default(),
            // What the reviewer fills in.
            _ => String::new(),
        }
    }
}
