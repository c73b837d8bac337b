//! The table that a spreadsheet saves.

use csv::{ReaderBuilder, StringRecord, Trim};

use super::{
    Signature, Submission, SubmissionError, SubmittedLine, filled, hash, language, shortened,
};
use crate::language::Language;
use crate::ledger;
use crate::review::columns::{SheetQuestion, SheetRow};
use crate::review::marks::{Mark, MarkWords};
use crate::review::{Refusal, RefusedLine};

use std::collections::BTreeSet;

/// Reads a table, whatever divides its cells: comma, semicolon or tab.
pub(super) fn read(text: &str) -> Result<Submission, SubmissionError> {
    let rows = rows(text)?;
    let answer = |question: SheetQuestion| {
        let row = rows.iter().find(|row| row.id == question.id());

        row.map_or("", |row| row.correction.as_str())
    };
    let language = language(answer(SheetQuestion::Language))?;
    let signature = Signature::parse(
        answer(SheetQuestion::Name),
        answer(SheetQuestion::Role),
        answer(SheetQuestion::Of),
        answer(SheetQuestion::Date),
    )?;
    let mut lines = Vec::new();
    let mut refused = Vec::new();
    let messages: Vec<_> = rows
        .iter()
        .zip(2..)
        .filter(|(row, _)| !row.is_question())
        .collect();
    let marks = messages
        .iter()
        .map(|(row, _)| Mark::read(language, &row.approve))
        .collect();
    let marks = Mark::together(language, marks);

    for ((row, number), mark) in messages.into_iter().zip(marks) {
        match line(language, row, mark) {
            Ok(line) => lines.extend(line),
            Err(reason) => {
                let place = match row.id.as_str() {
                    "" => format!("line {number}"),
                    id => shortened(id),
                };
                refused.push(RefusedLine::new(place, reason));
            }
        }
    }

    Ok(Submission {
        language,
        signature,
        lines,
        refused,
    })
}

/// Whether a text is a table of ours, by its head.
pub(super) fn is_ours(text: &str) -> bool {
    let head = text.trim_start().lines().next().unwrap_or_default();

    SheetRow::REQUIRED.iter().all(|name| head.contains(name))
}

/// The rows below the head.
fn rows(text: &str) -> Result<Vec<SheetRow>, SubmissionError> {
    let mut reader = ReaderBuilder::new()
        .delimiter(divider(text))
        .flexible(true)
        .trim(Trim::All)
        .from_reader(text.as_bytes());
    let head = head(reader.headers().map_err(SubmissionError::Table)?)?;

    reader
        .into_records()
        .map(|record| {
            let mut record = record?;
            // A spreadsheet drops what is empty at the end of a row, and serde
            // would take that for a row that was cut off.
            while record.len() < head.len() {
                record.push_field("");
            }

            record.deserialize(Some(&head))
        })
        .collect::<Result<Vec<SheetRow>, _>>()
        .map_err(SubmissionError::Table)
}

/// Whichever of the three stands most often in the head.
fn divider(text: &str) -> u8 {
    let head = text.lines().next().unwrap_or_default();

    [b',', b';', b'\t']
        .into_iter()
        .max_by_key(|divider| head.bytes().filter(|it| it == divider).count())
        .unwrap_or(b',')
}

/// The names of the columns, if all are there that are read. Where a name stands
/// twice the first column counts; serde would refuse every row.
fn head(names: &StringRecord) -> Result<StringRecord, SubmissionError> {
    let mut seen = BTreeSet::new();
    let head: StringRecord = names
        .iter()
        .map(|name| if seen.insert(name) { name } else { "" })
        .collect();

    match SheetRow::REQUIRED.iter().find(|name| !seen.contains(*name)) {
        Some(name) => Err(SubmissionError::Column(name)),
        None => Ok(head),
    }
}

/// What a row says of its message, if somebody has filled anything in.
fn line(language: Language, row: &SheetRow, mark: Mark) -> Result<Option<SubmittedLine>, Refusal> {
    let correction = filled(&row.correction);
    let note = filled(&row.note);
    let is_approved = match (mark, &correction, &note) {
        (Mark::Empty, None, None) => return Ok(None),
        (Mark::Cross | Mark::Circle | Mark::Unclear, _, _) => {
            return Err(unclear(language, &row.approve));
        }
        (Mark::No, None, None) => return Err(Refusal::BareNo),
        (Mark::No, Some(_), _) => return Err(Refusal::RejectedCorrection),
        // Whoever marks what is wrong, and says so in the note, must not be taken for
        // somebody who approves it.
        (Mark::Yes, None, Some(note)) => return Err(Refusal::NotedApproval(shortened(note))),
        (Mark::Yes, _, _) => true,
        (Mark::Empty | Mark::No, _, _) => false,
    };

    let source = hash(&row.english_hash)?;
    let text = hash(&row.text_hash)?;
    for (words, read) in [(&row.english, source), (&row.text, text)] {
        if read.is_some_and(|read| read != ledger::hash(words)) {
            return Err(Refusal::WrittenOver);
        }
    }

    Ok(Some(SubmittedLine {
        id: row.id.clone(),
        source,
        text,
        is_approved,
        correction,
        note,
    }))
}

/// That a mark may mean either, and what would be clear in this language.
fn unclear(language: Language, mark: &str) -> Refusal {
    let words = MarkWords::of(language).map(MarkWords::asked_for);
    let [yes, no] = words.unwrap_or_default().map(str::to_owned);

    Refusal::Mark {
        mark: shortened(mark),
        yes,
        no,
    }
}
