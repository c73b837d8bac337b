//! A wording that somebody proposes for a message, before it is in any file.

use super::catalog::Messages;
use super::check::FluentFile;
use super::{Language, pattern};

/// The id under which the wording is read; it is never shown.
const ID: &str = "x";

/// A wording as the value of a message of one language that stands alone.
///
/// What Fluent cannot read of it is found by
/// [`wording_faults`](super::wording_faults), not here.
pub struct ProposedWording {
    typed: String,
    messages: Messages,
}

impl ProposedWording {
    /// Reads a wording, once for everything that is asked of it.
    pub fn parse(language: Language, wording: &str) -> Self {
        let path = format!("locales/{language}/{ID}.ftl");
        let source = FluentFile::new(path, format!("{ID} = {wording}\n").into_bytes().into());

        Self {
            typed: wording.to_owned(),
            messages: Messages::read(language, [&source]),
        }
    }

    /// The wording as it was given.
    pub fn typed(&self) -> &str {
        &self.typed
    }

    /// The wording in Fluent's own notation, as
    /// [`Catalogs::pattern_source`](super::Catalogs::pattern_source) gives it
    /// once it is in its file; as it was given if Fluent cannot read it.
    pub fn pattern_source(&self) -> String {
        self.messages
            .pattern(ID)
            .map_or_else(|| self.typed.clone(), pattern::source)
    }

    /// The wording as it is read, its variables as `{$name}`; empty if Fluent
    /// cannot read it.
    pub fn unfilled(&self) -> String {
        self.messages.unfilled(ID).unwrap_or_default()
    }
}
