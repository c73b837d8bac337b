//! An edition with the files that it was read from.

use super::{Edition, Unvalidated};
use crate::files::Files;
use crate::problem::Problem;

/// A sound edition and its files, for whoever shows where a message stands in
/// them or writes them anew. The kiosk itself needs no more than the
/// [`Edition`].
pub struct LoadedEdition {
    /// The files.
    pub files: Files,
    /// What they say.
    pub edition: Edition,
}

impl LoadedEdition {
    /// Reads and checks these files.
    ///
    /// # Errors
    ///
    /// Everything that is wrong, each with its file, its key and the reason.
    pub fn read(files: Files) -> Result<Self, Vec<Problem>> {
        let edition = Unvalidated::of(&files).validated()?;

        Ok(Self { files, edition })
    }
}
