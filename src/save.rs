//! Writing several files so that they change together or not at all.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use tempfile::{Builder, NamedTempFile};

use crate::files::UNFINISHED;

/// A file that could not be written.
#[derive(Debug, thiserror::Error)]
#[error("{}: cannot be written: {reason}; nothing was changed", path.display())]
pub struct NotSaved {
    path: PathBuf,
    reason: io::Error,
}

/// Writes files, whole and in this order. Everything that may want room or
/// permission is done before the first one is put in its place; each takes its
/// place at once, so whoever reads one reads the old or the new.
///
/// # Errors
///
/// One could not be written. Then those before it are put back.
pub fn save(files: &[(PathBuf, String)]) -> Result<(), NotSaved> {
    let not_saved = |path: &Path, reason| NotSaved {
        path: path.to_owned(),
        reason,
    };
    let mut staged = Vec::new();
    for (path, text) in files {
        let file = stage(path, text).map_err(|reason| not_saved(path, reason))?;
        let before = match fs::read(path) {
            Ok(bytes) => Some(bytes),
            Err(error) if error.kind() == io::ErrorKind::NotFound => None,
            Err(reason) => return Err(not_saved(path, reason)),
        };
        staged.push((path, file, before));
    }

    let mut placed: Vec<(&PathBuf, Option<Vec<u8>>)> = Vec::new();
    for (path, file, before) in staged {
        match file.persist(path) {
            Ok(_) => placed.push((path, before)),
            Err(error) => {
                for (path, before) in placed {
                    put_back(path, before);
                }

                return Err(not_saved(path, error.error));
            }
        }
    }
    for (path, _) in files {
        // Without it the new names may be lost with the power; the files are not.
        if let Some(folder) = path.parent()
            && let Ok(folder) = File::open(folder)
        {
            let _ = folder.sync_all();
        }
    }

    Ok(())
}

/// A file beside the place it is to take, written to the disk.
fn stage(path: &Path, text: &str) -> io::Result<NamedTempFile> {
    let folder = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    let mut builder = Builder::new();
    builder.prefix(UNFINISHED);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;

        // As any other new file, and not for its owner alone.
        builder.permissions(fs::Permissions::from_mode(0o666));
    }
    let mut file = builder.tempfile_in(folder)?;

    file.write_all(text.as_bytes())?;
    file.as_file().sync_all()?;
    if let Ok(before) = fs::metadata(path) {
        fs::set_permissions(file.path(), before.permissions())?;
    }

    Ok(file)
}

fn put_back(path: &Path, before: Option<Vec<u8>>) {
    let outcome = match before {
        Some(bytes) => fs::write(path, bytes),
        None => fs::remove_file(path),
    };

    if let Err(error) = outcome {
        tracing::error!("{}: could not be put back: {error}", path.display());
    }
}
