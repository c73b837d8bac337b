//! The content, read when it is first asked for.

use crate::content::Content;
use crate::files::Files;

use std::ops::Deref;
use std::process;
use std::sync::LazyLock;

/// The content of an edition, which the start screen can do without.
pub struct LazyContent(LazyLock<Content, Box<dyn FnOnce() -> Content + Send>>);

impl LazyContent {
    /// That of the embedded files, which are read when it is first asked for. They are part of
    /// the program, and its tests hold them to every rule: if they broke one all the same, there
    /// would be nothing to show, and the program ends.
    pub(super) fn embedded(files: Files) -> Self {
        Self(LazyLock::new(Box::new(move || {
            Content::load(&files).unwrap_or_else(|problems| {
                for problem in problems {
                    tracing::error!("the embedded edition is faulty: {problem}");
                }

                process::exit(1)
            })
        })))
    }

    /// Reads it, if that has not been done.
    pub fn prepare(&self) {
        LazyLock::force(&self.0);
    }
}

impl From<Content> for LazyContent {
    fn from(content: Content) -> Self {
        Self(LazyLock::new(Box::new(|| content)))
    }
}

impl Deref for LazyContent {
    type Target = Content;

    fn deref(&self) -> &Content {
        &self.0
    }
}
