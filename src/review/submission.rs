//! What a reviewer sends back: the file that a sheet saved, or the table after a
//! spreadsheet has had it.

mod foreign;
mod mended;
mod saved;
mod sealed;
mod signature;
mod table;

use crate::language::Language;
use crate::ledger::{Hash, ReviewerRole};
use crate::review::{Refusal, RefusedLine};
use crate::spelling;

pub use foreign::ForeignFile;
use signature::LONGEST_NAME;
pub use signature::{Signature, SignedDay};

/// What came back, as far as it can be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Submission {
    /// The language of the sheet.
    pub language: Language,
    /// Who has reviewed it.
    pub signature: Signature,
    /// The lines that somebody touched.
    pub lines: Vec<SubmittedLine>,
    /// The lines that cannot be read.
    pub refused: Vec<RefusedLine>,
}

/// What a reviewer says of one message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SubmittedLine {
    /// The id of the message.
    pub id: String,
    /// The English that the reviewer read; none on a sheet of the English.
    pub source: Option<Hash>,
    /// The words that the reviewer read; none where there were none.
    pub text: Option<Hash>,
    /// Whether the reviewer stands by the words, or by the correction.
    pub is_approved: bool,
    /// Better words.
    pub correction: Option<String>,
    /// A word to the editors.
    pub note: Option<String>,
}

/// Why a file that came back cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum SubmissionError {
    /// It is in no encoding that we read.
    #[error("the file is not UTF-8 text: save it again; in Excel choose “CSV UTF-8”")]
    Encoding,
    /// It is another kind of file.
    #[error(transparent)]
    Foreign(ForeignFile),
    /// It is what a sheet saves, but not all of it.
    #[error(
        "what the sheet saved has not come back whole: ask for the saved file itself, or for all \
         of the text that the sheet offers to copy"
    )]
    Broken,
    /// It has what two sheets have saved, or one sheet twice.
    #[error("holds more than one saved review: keep the one that counts, and take away the others")]
    Several,
    /// It has other parts than a sheet saves.
    #[error("is not as the sheet saves it, so it was changed: ask for the saved file itself")]
    Changed,
    /// It is JSON of another form.
    #[error(
        "the file is of the form `{0}`, not `{format}`: save it from a sheet of this program",
        format = saved::FORMAT
    )]
    Form(String),
    /// It is no table that can be read.
    #[error("the table cannot be read: save it again as “CSV UTF-8”")]
    Table(#[source] csv::Error),
    /// It is a table without one of our columns.
    #[error(
        "the file is neither what a sheet saves nor a table of ours: it has no column `{0}`; ask \
         for the saved file itself, or for the table as “CSV UTF-8”"
    )]
    Column(&'static str),
    /// It names no language of ours.
    #[error("no language has the tag `{0}`: it was changed")]
    Language(String),
    /// The reviewer's role is none.
    #[error(
        "the reviewer’s role: `{0}`: write one of {roles}",
        roles = ReviewerRole::ALL.map(ReviewerRole::id).join(", ")
    )]
    Role(String),
    /// A name is longer than the kiosk has room for.
    #[error("{0}: is longer than {LONGEST_NAME} characters: shorten it")]
    LongName(&'static str),
    /// A name cannot be shown; what is wrong with it.
    #[error("{0}: {1}")]
    Text(&'static str, crate::content::Malformed),
    /// A name has no letters, or characters that nobody sees.
    #[error("{0}: `{1}` is no name: write it in letters")]
    NoName(&'static str, String),
}

impl Submission {
    /// Leaves out the line of a message, for this reason.
    pub(super) fn refuse(&mut self, id: &str, reason: Refusal) {
        self.lines.retain(|line| line.id != id);
        self.refused.push(RefusedLine::new(id, reason));
    }

    /// Reads what came back, in either form.
    ///
    /// # Errors
    ///
    /// The file is neither, is cut off, or does not say which language it is of
    /// and who has reviewed it.
    pub fn read(bytes: &[u8]) -> Result<Self, SubmissionError> {
        if let Some(other) = ForeignFile::of_bytes(bytes) {
            return Err(SubmissionError::Foreign(other));
        }
        let text = spelling::decoded(bytes).ok_or(SubmissionError::Encoding)?;
        let text = text.trim_start_matches('\u{feff}');

        if table::is_ours(text) {
            table::read(text)
        } else if let Some(page) = ForeignFile::page(text) {
            Err(SubmissionError::Foreign(page))
        } else if text.trim_start().starts_with('{') || mended::mentions(text) {
            saved::read(text)
        } else if ForeignFile::is_mail(text) {
            Err(SubmissionError::Foreign(ForeignFile::Mail))
        } else {
            table::read(text)
        }
    }
}

/// The language of a tag that a sheet gives.
fn language(tag: &str) -> Result<Language, SubmissionError> {
    Language::from_tag(tag.trim()).ok_or_else(|| SubmissionError::Language(shortened(tag)))
}

/// A field that says something.
fn filled(text: &str) -> Option<String> {
    let text = text.trim();

    (!text.is_empty()).then(|| text.to_owned())
}

/// A hash, which a table writes behind an `h`, or none.
fn hash(text: &str) -> Result<Option<Hash>, Refusal> {
    let text = text.trim();
    let digits = text.strip_prefix('h').unwrap_or(text);

    match digits {
        "" => Ok(None),
        digits => digits
            .parse()
            .map(Some)
            .map_err(|_| Refusal::Hash(shortened(digits))),
    }
}

/// A text from outside, short enough for a line on a terminal.
pub(super) fn shortened(text: &str) -> String {
    const MOST: usize = 60;
    let mut short: String = text
        .chars()
        .filter(|it| !it.is_control())
        .take(MOST)
        .collect();

    if text.chars().count() > MOST {
        short.push('…');
    }

    short
}
