//! What staff keep is on the disk, whole, whatever happens to the program, the disk or the file.

mod any_bytes;
mod concerns;
mod damaged;
mod files;
#[cfg(target_os = "linux")]
mod full_disks;
#[cfg(unix)]
mod killed;
mod locks;
mod mutated;

use rights_kiosk::store::{Store, Who};

use std::fs;
use std::path::Path;

/// The store of a kiosk in a folder.
fn kiosk(folder: &Path) -> Store {
    Store::open(
        Some(folder.to_owned()),
        Who::Kiosk,
        jiff::civil::date(2026, 12, 5).at(9, 30, 0, 0),
    )
}

fn folder() -> tempfile::TempDir {
    tempfile::tempdir().expect("a folder")
}

/// The names in a folder but those of the lock.
fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<_> = fs::read_dir(folder)
        .expect("a folder")
        .map(|it| it.expect("a file").file_name().into_string().expect("text"))
        .filter(|it| !it.starts_with(rights_kiosk::store::LOCK))
        .collect();
    names.sort();

    names
}
