//! Takes what a reviewer says: line by line what is safe, with the reason for
//! what is not.
//!
//! Nothing is written here. An [`Import`] holds the files as they would be; who
//! writes them is the command line.

mod importer;
mod reviewer;

use jiff::civil::Date;

use super::submission::{Submission, shortened};
use super::validate::Validator;
use super::{Refusal, RefusedLine};
use crate::content::Text;
use crate::edition::LoadedEdition;
use crate::files::Files;
use crate::language::Language;
use crate::ledger::{Reviewed, ReviewerRole};
use crate::problem::Problem;
use importer::Importer;

pub use super::validate::GlyphCheck;

use std::collections::{BTreeMap, BTreeSet};

/// What an import would do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Import {
    /// The language.
    pub language: Language,
    /// Who has reviewed it, and when.
    pub reviewed: Reviewed,
    /// What is taken.
    pub accepted: Vec<AcceptedLine>,
    /// What is not.
    pub refused: Vec<RefusedLine>,
    /// The files that change, by their paths, as they would be; the ledger is the
    /// last, so that until it is written every new wording counts as a draft.
    pub files: Vec<(String, String)>,
}

/// A line that is taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AcceptedLine {
    /// The id of the message.
    pub id: String,
    /// What is done.
    pub change: Change,
    /// What the settled terms and the habits of the language say of it; the
    /// reviewer may know better.
    pub remarks: Vec<String>,
    /// What the reviewer has written to the editors.
    pub note: Option<String>,
}

impl AcceptedLine {
    fn is_corrected(&self) -> bool {
        matches!(self.change, Change::Corrected { .. })
    }
}

/// What is done with a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// Its words are signed as they are.
    Approved,
    /// It says something else, which is signed.
    Corrected {
        /// What it said, if anything.
        from: Option<String>,
        /// What it says now.
        to: String,
    },
    /// Only the note is kept.
    Noted,
}

/// Why nothing is taken.
#[derive(Debug, Clone, thiserror::Error)]
pub enum ImportError {
    /// The reviewer's role does not allow to sign the language.
    #[error("a {role} cannot sign texts in {language:?}: only a {allowed} can", allowed = either(*.language))]
    Role {
        /// The role.
        role: ReviewerRole,
        /// The language.
        language: Language,
    },
    /// A speaker of Zapotec does not say of which variety.
    #[error(
        "say which variety of Zapotec the speaker speaks, and of which town: without it nobody \
         can tell for whom the words are"
    )]
    Variety,
    /// The day of the review cannot be.
    #[error("{0}")]
    Day(#[from] DayQuestion),
    /// No shipped face draws a character of a name.
    #[error(
        "“{name}” cannot be shown: no face of ours has {letter} (U+{code:04X}); write it in Latin \
         letters, or in those of one of the kiosk’s languages",
        code = u32::from(*.letter)
    )]
    NoGlyph {
        /// The name of the person, or of a variety and town.
        name: Text,
        /// The character.
        letter: char,
    },
    /// The files would not be sound afterwards.
    #[error("nothing is taken, since the edition would not be sound: {}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))]
    Unsound(Vec<Problem>),
}

/// What has to be asked of the day of a review. Nothing is wrong with its lines: clocks
/// of computers stand at 1970, and many count the years as their country does.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DayQuestion {
    /// It is before there was anything to review.
    #[error(
        "the day of the review, {date}, is before there was anything to review, as on a computer \
         whose clock is wrong: ask for the day, and give it with --reviewed 2026-11-24"
    )]
    TooEarly {
        /// The day of the review.
        date: Date,
    },
    /// It is a day to come.
    #[error(
        "the day of the review, {date}, is later than today, {today}: ask for the day, and give \
         it with --reviewed 2026-11-24; if this computer’s clock is wrong, set it"
    )]
    TooLate {
        /// The day of the review.
        date: Date,
        /// The day of the import.
        today: Date,
    },
    /// It is a day to come, unless the years are those of the Buddhist era.
    #[error(
        "the day of the review, {date}, is {meant} if its year is one of the Buddhist era: ask \
         for the day, and give it with --reviewed {meant}"
    )]
    Buddhist {
        /// The day of the review.
        date: Date,
        /// What it is then.
        meant: Date,
    },
    /// It cannot be read, or may be two.
    #[error(
        "the day of the review, `{0}`, cannot be told: ask for the day, and give it with \
         --reviewed 2026-11-24"
    )]
    Unclear(String),
}

/// The roles that may sign a language.
fn either(language: Language) -> String {
    let roles: Vec<_> = ReviewerRole::of(language)
        .iter()
        .map(|it| it.id())
        .collect();

    roles.join(" or ")
}

/// Finds which messages of a language, among these whose words are new, have no room on a
/// screen in an edition of these files, and why.
pub type LayoutCheck<'a> =
    &'a dyn Fn(&Files, Language, &BTreeSet<String>) -> BTreeMap<String, String>;

impl Import {
    /// As [`Import::of`], but without the corrections that `unfit` finds.
    ///
    /// # Errors
    ///
    /// Nothing of it can be taken.
    pub fn drawn_whole(
        loaded: &LoadedEdition,
        mut submission: Submission,
        today: Date,
        undrawn: GlyphCheck<'_>,
        unfit: LayoutCheck<'_>,
    ) -> Result<Self, ImportError> {
        // What is laid at one correction may be the fault of another, so it is looked at until
        // all fits or none is left: every time one at least goes.
        loop {
            let import = Self::of(loaded, submission.clone(), today, undrawn)?;
            let corrected = import.accepted.iter().filter(|it| it.is_corrected());
            let corrected: BTreeSet<_> = corrected.map(|it| it.id.clone()).collect();
            let files = import.files.iter().cloned();
            let files = files.fold(loaded.files.clone(), |files, (path, text)| {
                files.with(path, text)
            });
            let mut unfit = if corrected.is_empty() {
                BTreeMap::new()
            } else {
                unfit(&files, import.language, &corrected)
            };
            unfit.retain(|id, _| corrected.contains(id));
            if unfit.is_empty() {
                return Ok(import);
            }
            for (id, reason) in unfit {
                submission.refuse(&id, Refusal::NotWhole(reason));
            }
        }
    }

    /// What this edition becomes by what came back. `today` is the day on which
    /// it is taken, and `undrawn` finds what could not be drawn.
    ///
    /// # Errors
    ///
    /// Nothing of it can be taken.
    pub fn of(
        loaded: &LoadedEdition,
        submission: Submission,
        today: Date,
        undrawn: GlyphCheck<'_>,
    ) -> Result<Self, ImportError> {
        let Submission {
            language,
            signature,
            lines,
            mut refused,
        } = submission;
        let reviewed = reviewer::signed(language, signature, today, undrawn)?;
        let validator = Validator::new(&loaded.edition, language, undrawn);
        let mut importer = Importer::new(loaded, language, &reviewed);
        let mut accepted = Vec::new();
        let mut seen = BTreeMap::new();
        for line in &lines {
            *seen.entry(line.id.clone()).or_insert(0) += 1;
        }

        for line in lines {
            let id = shortened(&line.id);
            let outcome = if seen.get(&line.id) > Some(&1) {
                Err(Refusal::Twice)
            } else {
                validator
                    .validate(line)
                    .and_then(|line| importer.take(line))
            };

            match outcome {
                Ok(line) => accepted.push(line),
                Err(reason) => refused.push(RefusedLine::new(id, reason)),
            }
        }

        let files = match accepted.as_slice() {
            [] => Vec::new(),
            _ => importer.finished()?,
        };

        Ok(Self {
            language,
            reviewed,
            accepted,
            refused,
            files,
        })
    }
}
