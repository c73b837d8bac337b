//! One concern: its file, the former beside it, and what was set aside.

use super::aside::{set_aside, set_aside_before};
use super::form::{newer_version, text_in, text_of, value_of};
use super::{Fault, Kept, Notice, ROOM, StandIn, Store, StoreError};
use crate::disk;

use std::fs;
use std::io::{self, ErrorKind};
use std::marker::PhantomData;
use std::path::{Path, PathBuf};

/// What is added to the name of a file for the one that stood there before it.
const BEFORE: &str = "before";

/// How much of a file that is too large is read for its version: 4 KiB.
const BEGINNING: u64 = 4096;

/// Where one concern is kept.
#[derive(Debug, Clone)]
pub struct Shelf<T> {
    store: Store,
    concern: PhantomData<fn() -> T>,
}

/// What was read.
#[derive(Debug, Clone, PartialEq)]
pub struct Read<T> {
    /// What is kept; the default, if nothing is.
    pub value: T,
    /// What staff must be told, if it is not what was stored last.
    pub notice: Option<Notice>,
}

/// A value as it is to be stored: what can be refused without the disk has been.
#[derive(Debug, Clone)]
pub struct Prepared<T> {
    text: String,
    concern: PhantomData<fn() -> T>,
}

impl<T> Prepared<T> {
    /// How many bytes its file has.
    pub fn bytes(&self) -> u64 {
        self.text.len() as u64
    }
}

/// What stands in the place of a file.
enum Found<T> {
    Missing,
    Whole { text: String, value: T },
    Wrong(Fault),
}

impl<T: Kept> Shelf<T> {
    pub(super) fn new(store: Store) -> Self {
        Self {
            store,
            concern: PhantomData,
        }
    }

    /// Reads what is kept. A file that is damaged is set aside, if this program may write, and
    /// the former stands in; so it does for a file that has gone.
    pub fn read(&self) -> Read<T> {
        let Some(folder) = self.store.folder() else {
            return Read {
                value: T::default(),
                notice: None,
            };
        };
        let _turn = self.store.turn();
        let path = folder.join(T::FILE);

        match look::<T>(&path) {
            Found::Whole { value, .. } => Read {
                value,
                notice: None,
            },
            Found::Missing => former(path, None),
            Found::Wrong(fault @ Fault::Newer(_)) => nothing(path, fault, None),
            Found::Wrong(fault) => {
                let aside = (is_damaged(&fault) && self.store.may_write().is_ok())
                    .then(|| set_aside(&path))
                    .and_then(Result::ok);

                former(path, Some((fault, aside)))
            }
        }
    }

    /// Stores a value; what was stored before becomes the former. If it is what stands there
    /// already, nothing is written. A notice tells that something damaged had to be set aside.
    ///
    /// # Errors
    ///
    /// Nothing was changed, for the reason that is given.
    pub fn write(&self, value: &T) -> Result<Option<Notice>, StoreError> {
        self.write_prepared(self.prepare(value)?)
    }

    /// Looks whether a value can be stored at all; nothing is written.
    ///
    /// # Errors
    ///
    /// This program may not write, it is too large, or could not be read again.
    pub fn prepare(&self, value: &T) -> Result<Prepared<T>, StoreError> {
        let path = self.store.may_write()?.join(T::FILE);

        Ok(Prepared {
            text: text_of(value, &path)?,
            concern: PhantomData,
        })
    }

    /// Stores what was prepared, as [`Shelf::write`] does.
    ///
    /// # Errors
    ///
    /// Nothing was changed, for the reason that is given.
    pub fn write_prepared(&self, prepared: Prepared<T>) -> Result<Option<Notice>, StoreError> {
        self.store_as(prepared.text, false)
    }

    /// Stores a value, and the same as the former: nothing is left of what was stored before.
    ///
    /// # Errors
    ///
    /// As [`Shelf::write`].
    pub fn write_for_good(&self, value: &T) -> Result<Option<Notice>, StoreError> {
        self.store_as(self.prepare(value)?.text, true)
    }

    fn store_as(&self, text: String, is_for_good: bool) -> Result<Option<Notice>, StoreError> {
        let folder = self.store.may_write()?;
        let path = folder.join(T::FILE);
        let _turn = self.store.turn();
        let before = path.with_added_extension(BEFORE);
        let (stands, stood) = (look::<T>(&path), look::<T>(&before));
        // Before anything is moved.
        refused(&path, &stands)?;
        refused(&before, &stood)?;

        let notice = moved_away(&path, &stands)?;
        // Of the former nothing stands in for anything at this moment.
        if let Some(notice) = moved_away(&before, &stood)? {
            tracing::warn!("{notice}");
        }
        let former = match stands {
            Found::Whole { text: old, .. } if old == text && !is_for_good => return Ok(None),
            _ if is_for_good => Some(text.clone()),
            Found::Whole { text: old, .. } => Some(old),
            Found::Missing | Found::Wrong(_) => None,
        };
        let files: Vec<_> = former
            .map(|former| (before, former))
            .into_iter()
            .chain([(path.clone(), text)])
            .collect();
        disk::save(&files).map_err(|error| StoreError::not_saved(&path, &error))?;
        if T::IS_SECRET {
            files.iter().for_each(|(path, _)| hide(path));
        }

        Ok(notice)
    }

    /// Removes all that is kept of the concern: the former, what was set aside, and the file,
    /// which goes last.
    ///
    /// # Errors
    ///
    /// Something could not be removed; what was stored last may still be there.
    pub fn clear(&self) -> Result<(), StoreError> {
        let folder = self.store.may_write()?;
        let path = folder.join(T::FILE);
        let before = path.with_added_extension(BEFORE);
        let _turn = self.store.turn();
        for it in [&before, &path] {
            if let Found::Wrong(Fault::Newer(version)) = look::<T>(it) {
                return Err(StoreError::Newer {
                    path: it.clone(),
                    version,
                });
            }
        }

        let mut all = set_aside_before(&before);
        all.extend(set_aside_before(&path));
        all.extend([before, path]);
        for it in &all {
            remove(it).map_err(|reason| StoreError::failed(it, &reason))?;
        }

        Ok(())
    }

    /// Whether a change can be stored now, with room for a file that has grown by
    /// [`ROOM`]. To be asked before staff type.
    ///
    /// # Errors
    ///
    /// Why nothing could be stored now.
    pub fn can_write(&self) -> Result<(), StoreError> {
        let folder = self.store.may_write()?;
        let path = folder.join(T::FILE);
        {
            let _turn = self.store.turn();
            let before = path.with_added_extension(BEFORE);
            refused(&path, &look::<T>(&path))?;
            refused(&before, &look::<T>(&before))?;
        }

        self.store.can_write(self.room(self.bytes()) + ROOM)
    }

    /// How many bytes the file has that is stored now.
    pub fn bytes(&self) -> u64 {
        let folder = self.store.folder();
        let metadata = folder.and_then(|it| fs::metadata(it.join(T::FILE)).ok());

        metadata.map_or(0, |it| it.len().min(T::MOST_BYTES))
    }

    /// How many bytes must be free to store a file of so many: besides it the new former, and a
    /// copy of the old one, from which that is put back.
    pub fn room(&self, bytes: u64) -> u64 {
        bytes + 2 * self.bytes()
    }
}

/// Lets only this user read a file; whatever takes its place later inherits that. A disk that
/// knows no users stores the file all the same.
fn hide(path: &Path) {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;

        if let Err(error) = fs::set_permissions(path, fs::Permissions::from_mode(0o600)) {
            tracing::warn!("{}: others may read it: {error}", path.display());
        }
    }
    #[cfg(not(unix))]
    let _ = path;
}

/// Looks at what stands in the place of a file. Nothing but a plain file is opened: a link may
/// lead anywhere, and a pipe may wait for ever.
fn look<T: Kept>(path: &Path) -> Found<T> {
    let unreadable = |error: io::Error| match error.kind() {
        ErrorKind::NotFound | ErrorKind::NotADirectory => Found::Missing,
        ErrorKind::InvalidInput => Found::Wrong(Fault::NotAFile),
        _ => Found::Wrong(Fault::Unreadable(error.to_string())),
    };
    let read = || match disk::read_plain(path, T::MOST_BYTES) {
        Ok(Some(bytes)) => Ok(text_in(&bytes)),
        Ok(None) => Ok(Err(too_large::<T>(path)?)),
        Err(error) => Err(error),
    };
    match read() {
        Ok(Ok(text)) => match value_of(&text) {
            Ok(value) => Found::Whole { text, value },
            Err(fault) => Found::Wrong(fault),
        },
        Ok(Err(fault)) => Found::Wrong(fault),
        Err(error) => unreadable(error),
    }
}

/// What a file is that is too large: damaged, unless it begins as one of a newer version.
fn too_large<T: Kept>(path: &Path) -> io::Result<Fault> {
    use std::io::Read;

    let mut beginning = Vec::new();
    let _ = disk::open_plain(path)?
        .take(BEGINNING)
        .read_to_end(&mut beginning)?;

    Ok(newer_version::<T>(&beginning).map_or(Fault::TooLarge(T::MOST_BYTES), Fault::Newer))
}

/// Whether a file with this fault may be set aside. One that only cannot be read at the moment
/// may be whole, and one of a newer version is.
fn is_damaged(fault: &Fault) -> bool {
    !matches!(
        fault,
        Fault::Missing | Fault::Newer(_) | Fault::Unreadable(_)
    )
}

/// Refuses to write where something stands that may be whole and cannot be read.
fn refused<T>(path: &Path, found: &Found<T>) -> Result<(), StoreError> {
    let path = path.to_owned();

    match found {
        Found::Wrong(Fault::Newer(version)) => Err(StoreError::Newer {
            path,
            version: *version,
        }),
        Found::Wrong(Fault::Unreadable(reason)) => Err(StoreError::NotAside {
            path,
            reason: reason.clone(),
        }),
        _ => Ok(()),
    }
}

/// Sets aside what is damaged, before something else takes its place.
fn moved_away<T>(path: &Path, found: &Found<T>) -> Result<Option<Notice>, StoreError> {
    let Found::Wrong(fault) = found else {
        return Ok(None);
    };
    let aside = set_aside(path).map_err(|reason| StoreError::NotAside {
        path: path.to_owned(),
        reason: reason.to_string(),
    })?;

    Ok(Some(Notice {
        path: path.to_owned(),
        fault: fault.clone(),
        aside: Some(aside),
        stand_in: StandIn::Nothing,
    }))
}

/// The former of a file that has gone, or that has a fault and was perhaps set aside.
fn former<T: Kept>(path: PathBuf, fault: Option<(Fault, Option<PathBuf>)>) -> Read<T> {
    let found = look::<T>(&path.with_added_extension(BEFORE));
    // A file that was set aside earlier has been missing since.
    let (is_told, (fault, aside)) = match fault {
        Some(fault) => (true, fault),
        None => {
            let aside = set_aside_before(&path).pop();

            (aside.is_some(), (Fault::Missing, aside))
        }
    };

    match found {
        Found::Whole { value, .. } => Read {
            value,
            notice: Some(Notice {
                path,
                fault,
                aside,
                stand_in: StandIn::Former,
            }),
        },
        Found::Wrong(newer @ Fault::Newer(_)) => {
            nothing(path.with_added_extension(BEFORE), newer, None)
        }
        Found::Missing if !is_told => Read {
            value: T::default(),
            notice: None,
        },
        Found::Missing | Found::Wrong(_) => nothing(path, fault, aside),
    }
}

/// Nothing stands in for a file.
fn nothing<T: Kept>(path: PathBuf, fault: Fault, aside: Option<PathBuf>) -> Read<T> {
    Read {
        value: T::default(),
        notice: Some(Notice {
            path,
            fault,
            aside,
            stand_in: StandIn::Nothing,
        }),
    }
}

/// Removes a file, a link, or a folder with nothing in it; nothing, if there is none.
fn remove(path: &Path) -> io::Result<()> {
    let is_folder = match fs::symlink_metadata(path) {
        Ok(metadata) => metadata.is_dir(),
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => {
            return Ok(());
        }
        Err(error) => return Err(error),
    };
    if is_folder {
        fs::remove_dir(path)?;
    } else {
        fs::remove_file(path)?;
    }
    disk::sync_folder(path);

    Ok(())
}
