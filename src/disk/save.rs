//! Writing several files, each of them whole.
//!
//! What is promised, and what is not:
//!
//! - Whoever reads one of the files, at any moment and after a power cut, reads the old one or
//!   the new one and never a part of either.
//! - They take their places in the order in which they are given. If the last is new, all are:
//!   the ledger of reviews is given after the words that it speaks of, so that no review is ever
//!   on record of words that are not there.
//! - If one of them cannot take its place, those before it are put back, each whole again, and
//!   the error says whether that went well.
//! - They do not change in one step. A power cut between two of them leaves the first new and
//!   the rest old; the words then count as drafts, since their hash is not that of the ledger.

use super::read::open_plain;
use super::unfinished::{LONG_AGO, UNFINISHED, begun, remove_unfinished};

use tempfile::NamedTempFile;

use std::fs::{self, File};
use std::io::{self, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};

/// A file that could not be written.
#[derive(Debug, thiserror::Error)]
#[error("{}: cannot be written: {reason}; {}", path.display(), consequence(left_new))]
pub struct SaveError {
    path: PathBuf,
    reason: io::Error,
    /// Files that are new all the same, as they could not be put back.
    left_new: Vec<PathBuf>,
}

impl SaveError {
    /// Nothing was changed, for this reason.
    pub fn new(path: &Path, reason: io::Error) -> Self {
        Self {
            path: path.to_owned(),
            reason,
            left_new: Vec::new(),
        }
    }

    /// What the system said.
    pub fn reason(&self) -> &io::Error {
        &self.reason
    }
}

/// How the files stand after a failure.
fn consequence(left_new: &[PathBuf]) -> String {
    if left_new.is_empty() {
        return "nothing was changed".to_owned();
    }
    let shown: Vec<_> = left_new.iter().map(|it| it.display().to_string()).collect();

    format!(
        "already written, and could not be put back: {}; restore them by hand",
        shown.join(", ")
    )
}

/// Writes files, each whole, in this order: pairs of a path and the text. The module says what
/// is promised of them together. Folders that are missing are made.
///
/// Whatever may want room or permission is done before the first file takes its place, the
/// copies included from which they are put back.
///
/// # Errors
///
/// One could not be written; it is named, with what became of the others.
pub fn save(files: &[(PathBuf, String)]) -> Result<(), SaveError> {
    let staged = staged(files)?;
    let mut placed = Vec::new();

    for Staged { path, file, before } in staged {
        match file.persist(path) {
            Ok(_) => placed.push((path, before)),
            Err(error) => {
                return Err(SaveError {
                    left_new: put_back(placed),
                    ..SaveError::new(path, error.error)
                });
            }
        }
        // Before the next takes its place, so that the order holds after a power cut too.
        sync_folder(path);
    }

    Ok(())
}

/// Writes a new file into a folder that is there, whole, under the first of these names that
/// nothing has; gives its path, in which the folder is called `shown`. Nothing that stands there
/// is touched, but what such writes have left that were broken off. What was written is read
/// again and compared, since a stick may take what it does not keep.
///
/// # Errors
///
/// It could not be written, was not what was read again, or every name is taken.
pub fn save_new(
    folder: &Path,
    shown: &Path,
    names: impl IntoIterator<Item = String>,
    text: &str,
) -> Result<PathBuf, SaveError> {
    let fail = |reason| SaveError::new(shown, reason);
    if !folder.is_dir() {
        // Whoever has drawn the stick has not asked for a folder of its name.
        return Err(fail(ErrorKind::NotFound.into()));
    }
    remove_unfinished(folder, LONG_AGO);
    let mut file = stage(&folder.join(UNFINISHED), text.as_bytes()).map_err(fail)?;

    for name in names {
        let path = folder.join(&name);
        let told = shown.join(name);
        match file.persist_noclobber(&path) {
            Ok(_) => {
                sync_folder(&path);
                if let Err(reason) = compared(&path, text) {
                    let _ = fs::remove_file(&path);

                    return Err(SaveError::new(&told, reason));
                }

                return Ok(told);
            }
            Err(error) if error.error.kind() == ErrorKind::AlreadyExists => file = error.file,
            Err(error) => return Err(SaveError::new(&told, error.error)),
        }
    }

    Err(fail(ErrorKind::AlreadyExists.into()))
}

/// Whether a file that was written to the disk holds this text. Under Linux what the system
/// remembers of it is dropped before, so that it is asked of the disk; the disk may still answer
/// from a memory of its own.
fn compared(path: &Path, text: &str) -> io::Result<()> {
    let mut file = open_plain(path)?;
    #[cfg(target_os = "linux")]
    {
        use rustix::fs::{Advice, fadvise};

        // It is an advice: where it is not taken, the comparison proves less.
        if let Err(error) = fadvise(&file, 0, None, Advice::DontNeed) {
            tracing::debug!("{}: {error}", path.display());
        }
    }
    let mut read = Vec::new();
    file.read_to_end(&mut read)?;
    if read == text.as_bytes() {
        Ok(())
    } else {
        Err(ErrorKind::InvalidData.into())
    }
}

/// A file that stands beside its place, ready to take it.
struct Staged<'a> {
    path: &'a Path,
    file: NamedTempFile,
    /// A copy of the file that stands in the place, if one does.
    before: Option<NamedTempFile>,
}

/// All files, written to the disk beside their places.
fn staged(files: &[(PathBuf, String)]) -> Result<Vec<Staged<'_>>, SaveError> {
    let last = files.len().saturating_sub(1);

    files
        .iter()
        .enumerate()
        .map(|(number, (path, text))| {
            let stage = || {
                let file = stage(path, text.as_bytes())?;
                // Nothing comes after the last, so it never has to be put back.
                let before = if number < last { copy(path)? } else { None };

                Ok(Staged { path, file, before })
            };

            stage().map_err(|reason| SaveError::new(path, reason))
        })
        .collect()
}

/// A file with these bytes beside the place it is to take, written to the disk.
fn stage(path: &Path, bytes: &[u8]) -> io::Result<NamedTempFile> {
    let folder = folder_of(path);
    fs::create_dir_all(folder)?;
    let mut file = begun(folder)?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    if let Ok(before) = fs::metadata(path) {
        fs::set_permissions(file.path(), before.permissions())?;
    }

    Ok(file)
}

/// A copy of the file that stands in a place, beside it, or none if there is no file.
fn copy(path: &Path) -> io::Result<Option<NamedTempFile>> {
    match fs::read(path) {
        Ok(bytes) => stage(path, &bytes).map(Some),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// Puts back what stood in these places, the last first, each in one step. Gives the places in
/// which that failed.
fn put_back(placed: Vec<(&Path, Option<NamedTempFile>)>) -> Vec<PathBuf> {
    placed
        .into_iter()
        .rev()
        .filter_map(|(path, before)| {
            let outcome = match before {
                Some(copy) => copy.persist(path).map(drop).map_err(|it| it.error),
                None => fs::remove_file(path),
            };
            sync_folder(path);

            outcome.err().map(|error| {
                tracing::error!("{}: could not be put back: {error}", path.display());

                path.to_owned()
            })
        })
        .collect()
}

/// Writes the names in the folder of a file to the disk. Where that cannot be done the name may
/// be lost with the power; the file that had it before is then still there.
pub fn sync_folder(path: &Path) {
    if let Ok(folder) = File::open(folder_of(path)) {
        let _ = folder.sync_all();
    }
}

/// The folder of a file; a bare name has an empty parent.
fn folder_of(path: &Path) -> &Path {
    path.parent()
        .filter(|it| !it.as_os_str().is_empty())
        .unwrap_or(Path::new("."))
}
