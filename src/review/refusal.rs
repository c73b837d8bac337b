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
    /// It has other fields than a sheet saves, or something else in them; which.
    #[error(
        "is not as the sheet saves it{}, so it was changed: ask for the saved file itself",
        .0.as_ref().map(|it| format!(" (`{it}`)")).unwrap_or_default()
    )]
    NotSaved(Option<String>),
    /// It says something else than when it was saved.
    #[error(
        "its words are not those that the reviewer saved, as happens in mail and word processors: \
         ask for the saved file itself"
    )]
    OtherWordsSaved,
    /// A hash is not one.
    #[error("`{0}` is not a hash: it was changed")]
    Hash(String),
    /// The mark of approval is neither yes nor no, or may be either.
    #[error(
        "`{mark}` in the column approve may mean yes or no: ask the reviewer, and write {yes} or \
         {no} there"
    )]
    Mark {
        /// The mark.
        mark: String,
        /// What would be a yes in the language of the sheet.
        yes: String,
        /// What would be a no.
        no: String,
    },
    /// A no that nothing follows from.
    #[error(
        "the reviewer says no: ask what is wrong, and write that into the column note or better \
         words into correction"
    )]
    BareNo,
    /// A no beside better words.
    #[error(
        "the reviewer says no and writes better words: ask whether those may stand, and write a \
         yes in the column approve if they may"
    )]
    RejectedCorrection,
    /// A yes beside a note, which may say that the words are wrong.
    #[error(
        "is approved and has a note, “{0}”: ask whether the words may stand as they are; if they \
         may, take out the note and let it follow alone, else take out the approval"
    )]
    NotedApproval(String),
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
    #[error(
        "the correction is not approved: ask whether it may stand; if it may, tick the box beside \
         it, or write a yes in the column approve"
    )]
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

impl Refusal {
    /// Whether the reviewer has to be asked what is meant. Nothing is wrong with the
    /// line but that.
    pub fn is_question(&self) -> bool {
        matches!(
            self,
            Self::Mark { .. }
                | Self::BareNo
                | Self::RejectedCorrection
                | Self::NotedApproval(_)
                | Self::NotApproved
        )
    }
}
