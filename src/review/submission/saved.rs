//! The JSON that the page of a sheet saves.

use serde::Deserialize;
use serde_json::Value;

use super::{
    Signature, Submission, SubmissionError, SubmittedLine, filled, hash, language, shortened,
};
use crate::review::{Refusal, RefusedLine};

/// Names the form of what a sheet saves.
pub(super) const FORMAT: &str = "rights-kiosk-review/1";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SavedSheet {
    format: String,
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

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SavedLine {
    id: String,
    source: Option<String>,
    text: Option<String>,
    #[serde(default)]
    approve: bool,
    correction: Option<String>,
    note: Option<String>,
}

/// Reads what a sheet saved, its lines one by one, so that one that cannot be
/// read does not keep the others out.
pub(super) fn read(text: &str) -> Result<Submission, SubmissionError> {
    let SavedSheet {
        format,
        _edition,
        language: tag,
        reviewer,
        lines: values,
    } = serde_json::from_str(text).map_err(SubmissionError::Json)?;
    if format != FORMAT {
        return Err(SubmissionError::Form(format));
    }

    let language = language(&tag)?;
    let signature = Signature::parse(
        &reviewer.name,
        &reviewer.role,
        reviewer.of.as_deref().unwrap_or_default(),
        reviewer.date.as_deref().unwrap_or_default(),
    )?;
    let mut lines = Vec::new();
    let mut refused = Vec::new();
    for (value, number) in values.into_iter().zip(1..) {
        let id = match value.get("id").and_then(Value::as_str) {
            Some(id) => shortened(id),
            None => format!("line {number}"),
        };

        match line(value) {
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

fn line(value: Value) -> Result<SubmittedLine, Refusal> {
    let SavedLine {
        id,
        source,
        text,
        approve,
        correction,
        note,
    } = SavedLine::deserialize(value).map_err(|error| Refusal::Fields(error.to_string()))?;

    Ok(SubmittedLine {
        id,
        source: hash(&source.unwrap_or_default())?,
        text: hash(&text.unwrap_or_default())?,
        is_approved: approve,
        correction: filled(&correction.unwrap_or_default()),
        note: filled(&note.unwrap_or_default()),
    })
}
