//! What staff want of calendars, and what comes of it.

use super::failure::Failure;
use super::found::Listing;
use super::preview::Preview;

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;

/// What staff want.
#[derive(Debug, Clone, PartialEq)]
pub enum Errand {
    /// To see which files there are.
    Look,
    /// To see what a file would do.
    Read(PathBuf),
    /// To take these events of it, by their numbers in [`Preview::events`].
    Take(Arc<Preview>, BTreeSet<usize>),
    /// To write what was added here into a file.
    Write,
}

/// What comes of it.
#[derive(Debug, Clone, PartialEq)]
pub enum Sight {
    /// The files that there are.
    Found(Listing),
    /// What a file would do, by what is kept now.
    Preview(Arc<Preview>),
    /// What is kept has changed since it was held against the file, so that nothing was taken;
    /// what the file would do now.
    Anew(Arc<Preview>),
    /// So many events were taken.
    Taken(usize),
    /// They could not be stored; what is kept is as it was.
    NotTaken,
    /// A file was written and read again; where it is.
    Written(PathBuf),
    /// It did not work.
    Failed(Failure),
}
