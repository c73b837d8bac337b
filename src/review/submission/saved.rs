//! The JSON that the page of a sheet saves.

use serde::Deserialize;
use serde_json::{Map, Value};

use super::mended::{self, BROKEN};
use super::sealed::CameBack;
use super::{
    Signature, Submission, SubmissionError, SubmittedLine, filled, hash, language, shortened,
};
use crate::review::{Refusal, RefusedLine};

/// Names the form of what a sheet saves.
pub(super) const FORMAT: &str = "rights-kiosk-review/1";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SavedSheet {
    #[serde(rename = "format")]
    _format: String,
    #[serde(rename = "edition")]
    _edition: String,
    language: String,
    reviewer: SavedReviewer,
    lines: Vec<Value>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SavedReviewer {
    name: String,
    role: String,
    of: Option<String>,
    date: Option<String>,
}

/// Reads what a sheet saved, its lines one by one, so that one that cannot be
/// read does not keep the others out.
pub(super) fn read(text: &str) -> Result<Submission, SubmissionError> {
    let (value, is_mended) = match serde_json::from_str::<Value>(text.trim()) {
        Ok(value) => (value, false),
        Err(_) => (mended::review(text)?, true),
    };
    let form = value["format"].as_str().ok_or(SubmissionError::Changed)?;
    if mended::plain(form) != FORMAT {
        return Err(SubmissionError::Form(shortened(form)));
    }

    let SavedSheet {
        _format,
        _edition,
        language: of,
        reviewer,
        lines: values,
    } = SavedSheet::deserialize(value).map_err(|_| SubmissionError::Changed)?;
    let language = language(&mended::plain(&of))?;
    let said = |it: Option<&String>| words(it.map_or("", String::as_str), is_mended);
    let signature = Signature::parse(
        &said(Some(&reviewer.name)),
        &mended::plain(&reviewer.role),
        &said(reviewer.of.as_ref()),
        &said(reviewer.date.as_ref()),
    )?;
    let mut lines = Vec::new();
    let mut refused = Vec::new();
    for (value, number) in values.iter().zip(1..) {
        let id = match value.get("id").and_then(Value::as_str) {
            Some(id) => shortened(id),
            None => format!("line {number}"),
        };

        match line(value, is_mended) {
            Ok(line) => lines.push(line),
            Err(reason) => refused.push(RefusedLine::new(id, reason)),
        }
    }

    Ok(Submission {
        language,
        signature,
        lines,
        refused,
    })
}

/// Words that nothing seals: of a text that was mended, with plain spaces.
fn words(text: &str, is_mended: bool) -> String {
    if is_mended {
        let words = text.split(|it: char| it.is_whitespace() || it == BROKEN);
        let words: Vec<_> = words.filter(|it| !it.is_empty()).collect();

        words.join(" ").replace(mended::is_unseen, "")
    } else {
        text.to_owned()
    }
}

/// What a line says of its message.
fn line(value: &Value, is_mended: bool) -> Result<SubmittedLine, Refusal> {
    const FIELDS: [&str; 7] = [
        "id",
        "source",
        "text",
        "approve",
        "correction",
        "note",
        "sum",
    ];
    let fields = value.as_object().ok_or(Refusal::NotSaved(None))?;
    if let Some(other) = fields.keys().find(|it| !FIELDS.contains(&it.as_str())) {
        return Err(Refusal::NotSaved(Some(shortened(other))));
    }

    let [id, source, text, seal] =
        ["id", "source", "text", "sum"].map(|name| string(fields, name).map(mended::plain));
    let (id, source, text, seal) = (id?, source?, text?, seal?);
    if id.is_empty() {
        return Err(Refusal::NotSaved(Some("id".to_owned())));
    }
    let is_approved = match fields.get("approve") {
        None => false,
        Some(Value::Bool(is_approved)) => *is_approved,
        Some(_) => return Err(Refusal::NotSaved(Some("approve".to_owned()))),
    };
    let came_back = CameBack {
        id: &id,
        source: &source,
        text: &text,
        is_approved,
        correction: string(fields, "correction")?,
        note: string(fields, "note")?,
    };
    let [correction, note] = if !seal.is_empty() {
        came_back.opened(&seal).ok_or(Refusal::OtherWordsSaved)?
    } else if is_mended && !came_back.correction.trim().is_empty() {
        // A sheet of before, which seals nothing: nobody can tell.
        return Err(Refusal::OtherWordsSaved);
    } else {
        [came_back.correction, came_back.note].map(|it| it.replace(BROKEN, " "))
    };

    let (correction, note) = (filled(&correction), filled(&note));
    // The page has warned of it, and a warning can be overlooked.
    if let (true, None, Some(note)) = (is_approved, &correction, &note) {
        return Err(Refusal::NotedApproval(shortened(note)));
    }

    Ok(SubmittedLine {
        source: hash(&source)?,
        text: hash(&text)?,
        is_approved,
        correction,
        note,
        id,
    })
}

/// A text in a field, or an empty one where there is none.
fn string<'a>(fields: &'a Map<String, Value>, name: &str) -> Result<&'a str, Refusal> {
    match fields.get(name) {
        None | Some(Value::Null) => Ok(""),
        Some(Value::String(text)) => Ok(text),
        Some(_) => Err(Refusal::NotSaved(Some(name.to_owned()))),
    }
}
