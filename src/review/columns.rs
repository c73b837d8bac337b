//! The table of a sheet, as it goes out to a spreadsheet and comes back.

use serde::{Deserialize, Serialize};

/// One row of the table; its columns are these fields, in this order.
///
/// A spreadsheet may have moved the columns, so they are found by their names.
/// That is serde's work but for three things, which
/// [`read`](super::submission) does before it: names with blanks around them,
/// a column that stands twice, and a row that was cut after its last filled cell.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
pub(super) struct SheetRow {
    pub(super) id: String,
    pub(super) place: String,
    pub(super) kind: String,
    pub(super) english: String,
    pub(super) spanish: String,
    pub(super) text: String,
    pub(super) correction: String,
    pub(super) approve: String,
    pub(super) note: String,
    pub(super) state: String,
    pub(super) back: String,
    pub(super) terms: String,
    pub(super) variables: String,
    pub(super) facts: String,
    pub(super) sources: String,
    pub(super) as_of: String,
    pub(super) review_by: String,
    pub(super) english_hash: String,
    pub(super) text_hash: String,
}

impl SheetRow {
    /// The columns without which a table cannot be taken back. The others are for
    /// the reviewer to read.
    pub(super) const REQUIRED: [&str; 8] = [
        "id",
        "correction",
        "approve",
        "note",
        "english-hash",
        "text-hash",
        "english",
        "text",
    ];

    /// A row that asks something of the whole sheet. The answer stands in the
    /// column `correction`.
    pub(super) fn asking(question: SheetQuestion, english: &str, answer: &str) -> Self {
        Self {
            id: question.id().to_owned(),
            english: english.to_owned(),
            correction: answer.to_owned(),
            ..Self::default()
        }
    }

    /// Whether the row asks something of the whole sheet, and is no message.
    pub(super) fn is_question(&self) -> bool {
        self.id.starts_with('#')
    }
}

/// What the first rows ask.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum SheetQuestion {
    /// The language of the sheet, which is answered already.
    Language,
    /// The name of the reviewer.
    Name,
    /// What makes the reviewer fit for it.
    Role,
    /// Of which variety and town a speaker is.
    Of,
    /// The day of the review.
    Date,
    /// What to write in the column *approve*; nothing is answered here.
    Approve,
}

impl SheetQuestion {
    /// What stands in the column `id`.
    pub(super) const fn id(self) -> &'static str {
        match self {
            Self::Language => "#language",
            Self::Name => "#name",
            Self::Role => "#role",
            Self::Of => "#variety-and-town",
            Self::Date => "#date",
            Self::Approve => "#approve",
        }
    }
}
