//! The content, read when it is first asked for.

use crate::content::Content;
use crate::files::Files;

use std::ops::Deref;
use std::process;
use std::sync::{Arc, LazyLock};

/// The content of an edition, which the start screen can do without. Its clones share what is
/// read.
#[derive(Clone)]
pub struct LazyContent(Arc<LazyLock<Content, Read>>);

type Read = Box<dyn FnOnce() -> Content + Send>;

impl LazyContent {
    /// That of the embedded files, which are read when it is first asked for. They are part of
    /// the program, and its tests hold them to every rule: if they broke one all the same, there
    /// would be nothing to show, and the program ends.
    pub(super) fn embedded(files: Files) -> Self {
        Self::read_by(Box::new(move || {
            Content::load(&files).unwrap_or_else(|problems| {
                for problem in problems {
                    tracing::error!("the embedded edition is faulty: {problem}");
                }

                process::exit(1)
            })
        }))
    }

    fn read_by(read: Read) -> Self {
        Self(Arc::new(LazyLock::new(read)))
    }

    /// Reads it, if that has not been done.
    pub fn prepare(&self) {
        LazyLock::force(&self.0);
    }
}

impl From<Content> for LazyContent {
    fn from(content: Content) -> Self {
        Self::read_by(Box::new(|| content))
    }
}

impl Deref for LazyContent {
    type Target = Content;

    fn deref(&self) -> &Content {
        &self.0
    }
}
