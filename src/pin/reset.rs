//! A lost PIN: a file that only somebody with the machine's disk can place.

use super::{Secret, Tries};
use crate::disk;
use crate::store::{Store, StoreError};

use std::fs;
use std::io::{self, ErrorKind};
use std::path::Path;

/// The name of the file in the data folder that leads back to no PIN. What stands in it does
/// not matter.
pub const RESET: &str = "reset-pin";

/// What became of a wish to reset the PIN.
#[derive(Debug)]
pub enum Reset {
    /// There was none.
    NotAsked,
    /// The PIN, the count of tries and the file are gone.
    Done,
    /// Not all of them could be removed, so nobody comes in.
    Failed(StoreError),
}

/// Does what the file asks, if it is there: first the PIN goes, then the file, so that a reset
/// that was broken off is done again.
pub(super) fn reset_if_asked(store: &Store) -> Reset {
    let Some(path) = store.folder().map(|it| it.join(RESET)) else {
        return Reset::NotAsked;
    };
    match fs::symlink_metadata(&path) {
        Ok(_) => {}
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => {
            return Reset::NotAsked;
        }
        Err(error) => return Reset::Failed(StoreError::failed(&path, &error)),
    }

    let reset = || {
        store.shelf::<Secret>().clear()?;
        store.shelf::<Tries>().clear()?;

        remove(&path).map_err(|reason| StoreError::failed(&path, &reason))
    };
    match reset() {
        Ok(()) => Reset::Done,
        Err(error) => Reset::Failed(error),
    }
}

/// Removes the file; a folder of that name says the same, if it is empty.
fn remove(path: &Path) -> io::Result<()> {
    if fs::symlink_metadata(path)?.is_dir() {
        fs::remove_dir(path)?;
    } else {
        fs::remove_file(path)?;
    }
    disk::sync_folder(path);

    Ok(())
}
