//! What is running: the content and the words of one edition, the embedded one
//! or that with a pack put over it.
//!
//! An [`Edition`] can be shared between threads: what it works out when it is
//! first asked for, it keeps behind locks. Whoever asks first works it out, and
//! others wait for that answer only.

mod brought;
mod lazy_content;
mod loaded;
mod program_messages;
mod reviews;
mod unvalidated;

pub use brought::{Brought, BroughtText};
pub use lazy_content::LazyContent;
pub use loaded::LoadedEdition;
pub use unvalidated::Unvalidated;

use crate::content::{Content, EditionInfo};
use crate::files::Files;
use crate::language::{Catalogs, Language};
use crate::ledger::{self, Coverage, Ledger, ReviewState, Reviewed, Reviewer};
use crate::problem::Problem;
use reviews::Reviews;

use std::path::Path;

/// An edition whose every part has been checked.
pub struct Edition {
    /// When it was made, and how far it has been reviewed.
    pub info: EditionInfo,
    /// What is true.
    pub content: LazyContent,
    /// How it is said.
    pub catalogs: Catalogs,
    /// How far that can be trusted.
    reviews: Reviews,
}

impl Edition {
    /// The embedded edition, with the folder of a pack put over it if there is
    /// one. Both go through the same checks.
    ///
    /// # Errors
    ///
    /// Everything that is wrong, each with its file, its key and the reason;
    /// then nothing is loaded.
    pub fn load(pack: Option<&Path>) -> Result<Self, Vec<Problem>> {
        Self::from_files(&Self::files(pack)?)
    }

    /// What the kiosk opens with: the embedded edition, or that with a pack
    /// over it. A pack is checked as [`Edition::load`] does. The embedded files
    /// are read and checked when they are first asked for: they are part of the
    /// program, its tests hold them to every rule, and nobody should wait for
    /// all of them to be read before the start screen shows.
    ///
    /// # Errors
    ///
    /// As [`Edition::load`].
    pub fn open(pack: Option<&Path>) -> Result<Self, Vec<Problem>> {
        if pack.is_some() {
            return Self::load(pack);
        }

        let files = Self::files(None)?;

        Ok(Self {
            info: Content::info(&files)?,
            catalogs: Catalogs::unread(files.shared("locales/")),
            reviews: Reviews::unread(files.only(ledger::FILE)),
            content: LazyContent::embedded(files),
        })
    }

    /// The files that [`Edition::load`] reads.
    ///
    /// # Errors
    ///
    /// Every file of the pack that cannot be taken.
    pub fn files(pack: Option<&Path>) -> Result<Files, Vec<Problem>> {
        let embedded = Files::embedded();

        match pack {
            Some(pack) => embedded.overlaid(pack),
            None => Ok(embedded),
        }
    }

    /// An edition of these files.
    ///
    /// # Errors
    ///
    /// As [`Edition::load`].
    pub fn from_files(files: &Files) -> Result<Self, Vec<Problem>> {
        Unvalidated::of(files).validated()
    }

    /// The ledger of reviews. The embedded one is read when it is first asked
    /// for; if it could not be, nothing would count as reviewed.
    pub fn ledger(&self) -> &Ledger {
        self.reviews.ledger()
    }

    /// How far the wording of a message that the language itself has can be
    /// trusted.
    pub fn state(&self, language: Language, id: &str) -> ReviewState {
        self.reviews.state(&self.catalogs, language, id)
    }

    /// Who has reviewed the wording of a message as it stands.
    pub fn reviewed(&self, language: Language, id: &str) -> Option<&Reviewed> {
        let entry = self.ledger().entry(language, id)?;

        match self.state(language, id) {
            ReviewState::Reviewed => entry.reviewed.as_ref(),
            _ => None,
        }
    }

    /// How much of a language there is, and how far it can be trusted.
    pub fn coverage(&self, language: Language) -> Coverage {
        self.reviews.coverage(&self.catalogs, language)
    }

    /// Everybody who has reviewed texts that still stand, with how many of them.
    pub fn reviewers(&self) -> &[(Reviewer, usize)] {
        self.reviews.reviewers(&self.catalogs)
    }

    /// The same edition, of whose words and reviews nothing has been read: what it has kept for one
    /// visitor, texts that name what was chosen among them, is not there for the next.
    pub fn fresh(&self) -> Self {
        Self {
            info: self.info,
            content: self.content.clone(),
            catalogs: self.catalogs.fresh(),
            reviews: self.reviews.fresh(),
        }
    }

    /// The same edition with catalogs that have not been read, to measure what
    /// reading them takes.
    pub fn with_catalogs(self, catalogs: Catalogs) -> Self {
        Self { catalogs, ..self }
    }
}
