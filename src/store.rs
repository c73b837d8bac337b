//! What staff keep on this computer: one file of TOML a concern in the data folder, each with
//! its version, and one program at a time that may write them.
//!
//! What is promised, and what is not:
//!
//! - Whoever reads a file, at any moment and after a power cut, reads the old one or the new one,
//!   whole; what stood there before is kept beside it as *the former* (`events.toml.before`).
//! - A file that cannot be read is never written over: it is set aside under a name that is said
//!   (`events.toml.damaged`), and the former stands in. One of a newer version of the program is
//!   left where it is, and nothing of that concern is stored until it has gone.
//! - The lock is the system's, on the file [`LOCK`]: it ends with the program, however that ends.
//!   A second kiosk reads and writes nothing; so does one that cannot lock. `settings.toml` has
//!   rules of its own and no part in this.
//! - Two concerns are two files, and do not change in one step.
//! - Of writes to one concern from several threads the last one counts: whoever hands them out
//!   waits for one before the next.
//!
//! Everything here waits for the disk. None of it belongs into a view or an update.

mod aside;
mod error;
mod form;
mod lock;
mod shelf;

pub use error::{Fault, Kind, Notice, StandIn, StoreError};
pub use form::Kept;
pub use lock::{HOLDER, Holder, LOCK, Who};
pub use shelf::{Prepared, Read, Shelf};

use crate::disk;
use lock::Lock;

use jiff::civil::DateTime;
use std::fs::File;
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// The room on the disk without which nobody should begin to type: 64 KiB.
pub const ROOM: u64 = 64 * 1024;

/// How many bytes are written at once where only room is looked for.
const BLOCK: usize = 4096;

/// How many bytes are written at most where only room is looked for: 1 MiB. Of more the file
/// system is asked, where it says that: a disk wears out.
const MOST_TRIED: u64 = 1024 * 1024;

/// The data folder of this computer, open for this program. Copies share it.
#[derive(Debug, Clone)]
pub struct Store(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    folder: Option<PathBuf>,
    access: Access,
    /// Held by the one thread that reads or writes.
    turn: Mutex<()>,
}

/// Whether this program may write.
#[derive(Debug)]
enum Access {
    /// It holds the lock until this is dropped.
    Ours { _lock: File },
    /// Another program holds it; which one, if that can be read.
    Others(Option<Holder>),
    /// It cannot be locked.
    NotLocked(io::Error),
    /// There is nowhere to write.
    Nowhere,
}

impl Store {
    /// Opens a folder, which is made if it is missing, and takes the lock. That never fails:
    /// where the lock cannot be taken, everything can be read and [`Store::may_write`] says why
    /// nothing can be written. `now` is told to whoever comes second.
    pub fn open(folder: Option<PathBuf>, who: Who, now: DateTime) -> Self {
        let access = folder.as_deref().map_or(Access::Nowhere, |folder| {
            match Lock::take(folder, who, now) {
                Lock::Ours(lock) => {
                    sweep(folder);

                    Access::Ours { _lock: lock }
                }
                Lock::Others(holder) => Access::Others(holder),
                Lock::Failed(reason) => Access::NotLocked(reason),
            }
        });

        Self(Arc::new(Inner {
            folder,
            access,
            turn: Mutex::new(()),
        }))
    }

    /// The folder, if there is one.
    pub fn folder(&self) -> Option<&Path> {
        self.0.folder.as_deref()
    }

    /// Where one concern is kept.
    pub fn shelf<T: Kept>(&self) -> Shelf<T> {
        Shelf::new(self.clone())
    }

    /// Whether this program is the one that may write here; gives the folder. Nothing is tried.
    ///
    /// # Errors
    ///
    /// There is no folder, another program holds it, or it cannot be locked.
    pub fn may_write(&self) -> Result<&Path, StoreError> {
        let folder = self.folder().ok_or(StoreError::NoFolder)?;

        match &self.0.access {
            Access::Ours { .. } => Ok(folder),
            Access::Nowhere => Err(StoreError::NoFolder),
            Access::Others(holder) => Err(StoreError::InUse {
                folder: folder.to_owned(),
                holder: holder.clone(),
            }),
            Access::NotLocked(reason) => Err(StoreError::failed(folder, reason)),
        }
    }

    /// Whether so many bytes can be written now: writes them, to the disk, and takes them away
    /// again; of very many a part. To be asked before staff type.
    ///
    /// # Errors
    ///
    /// As [`Store::may_write`], or the disk is full, read-only or failing.
    pub fn can_write(&self, bytes: u64) -> Result<(), StoreError> {
        let folder = self.may_write()?;
        let _turn = self.turn();

        try_room(folder, bytes).map_err(|reason| StoreError::failed(folder, &reason))
    }

    /// Waits until no other thread of this program reads or writes.
    fn turn(&self) -> MutexGuard<'_, ()> {
        // It guards no value, so a thread that ended in the middle leaves nothing wrong in it.
        self.0.turn.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Writes so many bytes to a file that goes away again, or where the file system says how much
/// room it has, a part of them.
fn try_room(folder: &Path, bytes: u64) -> io::Result<()> {
    let bytes = match free(folder) {
        Some(free) if free < bytes => return Err(ErrorKind::StorageFull.into()),
        Some(_) => bytes.min(MOST_TRIED),
        None => bytes,
    };
    let mut file = disk::begun(folder)?;
    // Not all the same: some disks keep nothing of zeros.
    let block: Vec<u8> = (0..BLOCK).map(|it| ((it * 167) >> 3) as u8).collect();
    let mut left = bytes;

    while left > 0 {
        let part = left.min(BLOCK as u64) as usize;
        file.write_all(block.get(..part).unwrap_or(&block))?;
        left -= part as u64;
    }

    file.as_file().sync_all()
}

/// How many bytes of a file system are free for this user, as it says itself.
#[cfg(unix)]
fn free(folder: &Path) -> Option<u64> {
    let told = rustix::fs::statvfs(folder).ok()?;
    let free = told.f_bavail.checked_mul(told.f_frsize)?;

    // Some that are programs say nothing of it.
    (told.f_blocks > 0).then_some(free)
}

/// The standard library does not know.
#[cfg(not(unix))]
fn free(_folder: &Path) -> Option<u64> {
    None
}

/// Takes away what writes that were broken off have left. Whoever stores settings locks the
/// folder itself, also without the lock of this room; while somebody does, nothing is touched.
fn sweep(folder: &Path) {
    let Ok(alone) = File::open(folder) else {
        return;
    };
    if alone.try_lock().is_err() {
        return;
    }

    disk::remove_unfinished(folder, Duration::ZERO);
}
