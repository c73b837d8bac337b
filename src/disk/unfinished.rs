//! Files that are being written, and what is left of them when that breaks off.

use tempfile::{Builder, NamedTempFile};

use std::fs;
use std::io;
use std::path::Path;
use std::time::{Duration, SystemTime};

/// What the name of a file begins with while it is being written.
pub const UNFINISHED: &str = ".saving-";

/// How many letters and digits follow.
const RANDOM: usize = 6;

/// Longer than any write of one file takes.
pub(super) const LONG_AGO: Duration = Duration::from_secs(60);

/// A new file in a folder, under a name that nobody else has. It goes away with the value, unless
/// it is given its own name.
///
/// # Errors
///
/// The folder cannot be written.
pub fn begun(folder: &Path) -> io::Result<NamedTempFile> {
    let mut builder = Builder::new();
    builder.prefix(UNFINISHED).rand_bytes(RANDOM);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;

        // As any other new file, and not for its owner alone.
        builder.permissions(fs::Permissions::from_mode(0o666));
    }

    builder.tempfile_in(folder)
}

/// Whether a name is one that [`begun`] gives, and nobody else.
fn is_unfinished(name: &str) -> bool {
    name.strip_prefix(UNFINISHED)
        .is_some_and(|it| it.len() == RANDOM && it.bytes().all(|it| it.is_ascii_alphanumeric()))
}

/// Takes away what writes into this folder have left that were broken off. What was touched
/// less than so long ago may still be being written, and stays.
pub fn remove_unfinished(folder: &Path, untouched: Duration) {
    let now = SystemTime::now();
    let is_old = |at: SystemTime| {
        let since = now
            .duration_since(at)
            .unwrap_or_else(|ahead| ahead.duration());

        since >= untouched
    };

    // Nothing waits for the disk here: what comes back with the power goes the next time.
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        if !entry.file_name().to_str().is_some_and(is_unfinished) {
            continue;
        }
        // Of a link this says that it is one.
        let Some(metadata) = entry.metadata().ok().filter(fs::Metadata::is_file) else {
            continue;
        };
        if metadata.modified().is_ok_and(is_old)
            && let Err(error) = fs::remove_file(entry.path())
        {
            tracing::debug!("{}: {error}", entry.path().display());
        }
    }
}
