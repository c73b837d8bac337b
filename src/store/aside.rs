//! Where a file is put that cannot be read, so that somebody can look at it.

use crate::disk;

use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

/// What is added to the name of the file.
const DAMAGED: &str = "damaged";

/// How many are kept: somebody has to look at them before there are more.
const MOST: usize = 9;

/// The names under which a file is set aside: `events.toml.damaged`, `events.toml.damaged.2`
/// and so on.
fn names(path: &Path) -> impl Iterator<Item = PathBuf> {
    let first = path.with_added_extension(DAMAGED);

    (1..=MOST).map(move |number| match number {
        1 => first.clone(),
        _ => first.with_added_extension(number.to_string()),
    })
}

/// Whether something stands there, even a link that leads nowhere.
fn is_there(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok()
}

/// Gives a file another name, and says which. What was set aside before is kept.
///
/// # Errors
///
/// The system does not let it be renamed, or all names are taken.
pub(super) fn set_aside(path: &Path) -> io::Result<PathBuf> {
    let free = names(path)
        .find(|it| !is_there(it))
        .ok_or_else(|| io::Error::from(ErrorKind::AlreadyExists))?;

    fs::rename(path, &free)?;
    disk::sync_folder(path);

    Ok(free)
}

/// What was set aside of a file and still stands there, the oldest first.
pub(super) fn set_aside_before(path: &Path) -> Vec<PathBuf> {
    names(path).filter(|it| is_there(it)).collect()
}
