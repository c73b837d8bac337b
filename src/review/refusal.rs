//! Why a line that came back is not taken.

use jiff::civil::Date;

use crate::content::Text;
use crate::soundness::Violation;

/// A line that is not taken, and why.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{id}: {reason}")]
pub struct RefusedLine {
    /// The id of the message, or `line 3` where there is none.
    pub id: String,
    /// What is wrong, and what to do.
    pub reason: Refusal,
}

impl RefusedLine {
    pub(super) fn new(id: impl Into<String>, reason: Refusal) -> Self {
        Self {
            id: id.into(),
            reason,
        }
    }
}

/// The most characters of a correction or a note: several times the longest text.
pub(super) const LONGEST: usize = 4000;

/// What is wrong with a line, and what to do.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// It has other fields than a sheet saves; what the reader of JSON says.
    #[error("{0}")]
    Fields(String),
    /// A hash is not one.
    #[error("`{0}` is not a hash: it was changed")]
    Hash(String),
    /// The mark of approval is neither yes nor no.
    #[error("`{0}` in the column approve is neither yes nor no: write x or leave it empty")]
    Mark(String),
    /// Who writes over the words means other words than the hash stands for.
    #[error("the words on the sheet were written over: write better ones in the column correction")]
    WrittenOver,
    /// Two lines are of one message.
    #[error("stands twice in the file: keep one of them")]
    Twice,
    /// English has no such message.
    #[error("there is no such message: the id was changed")]
    NoMessage,
    /// A correction or a note is too long.
    #[error("is longer than {LONGEST} characters: shorten it")]
    TooLong,
    /// The note went through a broken conversion.
    #[error("the note has lost letters (U+FFFD): write it again")]
    LostLetters,
    /// The English has changed since the sheet was made.
    #[error("the English is not the one that the sheet was made of: export a new sheet")]
    OtherEnglish,
    /// The words have changed since the sheet was made.
    #[error("the words are not those that the sheet was made of: export a new sheet")]
    OtherWords,
    /// Somebody has reviewed the words on a later day.
    #[error("{by} has reviewed it later, on {date}: export a new sheet")]
    ReviewedLater {
        /// Who.
        by: Text,
        /// When.
        date: Date,
    },
    /// A correction that nobody stands by.
    #[error("the correction is not approved: tick the box beside it")]
    NotApproved,
    /// Nothing was filled in.
    #[error("it is neither approved nor corrected, and there is no note")]
    NothingSaid,
    /// A note of a message that the language does not have.
    #[error("there are no words yet that a note could stand by")]
    NothingToNote,
    /// Approval of a message that the language does not have.
    #[error("there are no words to approve: write them")]
    NothingToApprove,
    /// The correction is not a message that Fluent reads, or has other variables.
    #[error("{}", .0.join("; "))]
    Fluent(Vec<String>),
    /// The correction has no words.
    #[error("it says nothing: write words, or leave the box empty")]
    Empty,
    /// The correction would be a formula in the table of the next reviewer.
    #[error("begins with `{0}`, which a spreadsheet takes for a formula: begin with a word")]
    Formula(char),
    /// The correction breaks rules that it must keep.
    #[error("{}", .0.iter().map(|it| it.reason.as_str()).collect::<Vec<_>>().join("; "))]
    Unsound(Vec<Violation>),
    /// No shipped face draws a character of the correction.
    #[error("no face of ours has {letter} (U+{code:04X}), {place}", code = u32::from(*.letter))]
    NoGlyph {
        /// The character.
        letter: char,
        /// Where it stands.
        place: String,
    },
    /// The correction has no room on a screen, which says where.
    #[error("{0}")]
    NotWhole(String),
    /// The correction cannot be written as a message.
    #[error("is not Fluent that can be read: mend it first")]
    NotFluent,
    /// The message stands in no English file.
    #[error("stands in no file of the English")]
    NoFile,
    /// The file that it belongs into cannot be read; what is wrong with it.
    #[error("{0}")]
    File(String),
}
