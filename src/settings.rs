//! What staff have set on this computer, which is how many pixels of each display
//! are an inch: one small file in the data folder.
//!
//! ```toml
//! [display."1366x768"]
//! ppi = 112.3
//! ```
//!
//! It is read at the start, and again whenever something is to be stored: another
//! kiosk on the same computer may have stored something meanwhile, and only the one
//! entry is changed. A file with anything wrong in it counts as none, and is never
//! written over: when something is to be stored it is put aside first.

use crate::disk::{self, SaveError};
use crate::display::{PPI, Resolution};
use crate::problem::{self, Problem};
use crate::spelling;

use serde::Deserialize;

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io;
use std::io::ErrorKind::{AlreadyExists, NotADirectory, NotFound};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

/// The name of the file.
pub const FILE: &str = "settings.toml";

/// Under which name a file is kept that could not be read.
pub const BROKEN: &str = "settings.toml.broken";

/// The most bytes that the file may hold: 64 KiB.
const MOST_BYTES: u64 = 64 * 1024;

/// How often another kiosk that stores something at the moment is waited for, and how
/// long each time: it needs some milliseconds.
const WAITS: u32 = 50;
const WAIT: Duration = Duration::from_millis(10);

/// What to do about a file that cannot be read.
const CURE: &str = "mend the file or remove it; nothing of it counts until then, and it is put \
                    aside when staff store something";

/// What staff have set, and where it is stored.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Settings {
    folder: Option<PathBuf>,
    ppi: BTreeMap<Resolution, f32>,
    /// What has been set here and is not in the file: a number, or that there is none.
    unsaved: BTreeMap<Resolution, Option<f32>>,
    problem: Option<Problem>,
}

/// Why something could not be stored. It counts all the same until the program
/// ends.
#[derive(Debug, thiserror::Error)]
pub enum SettingsError {
    /// There is nowhere to store it.
    #[error("no folder for data is known: start the program with --data DIR")]
    NoFolder,
    /// The file could not be written.
    #[error("{0}; start the program with --data DIR for another folder")]
    NotSaved(#[from] SaveError),
    /// The broken file could not be put aside.
    #[error(
        "{}: cannot be renamed to {BROKEN}: {reason}; nothing was changed, move the file away",
        path.display()
    )]
    NotAside {
        /// The broken file.
        path: PathBuf,
        /// What the system said.
        reason: io::Error,
    },
}

impl Settings {
    /// Reads what is stored in a folder; without one nothing is stored. A file
    /// that is not there says nothing, and one that is wrong counts for nothing.
    pub fn open(folder: Option<PathBuf>) -> Self {
        let read = folder.as_deref().map_or_else(|| Ok(BTreeMap::new()), read);
        let (ppi, problem) = match read {
            Ok(ppi) => (ppi, None),
            Err(problem) => (BTreeMap::new(), Some(problem)),
        };

        Self {
            folder,
            ppi,
            unsaved: BTreeMap::new(),
            problem,
        }
    }

    /// What is wrong with the file, if it counts for nothing.
    pub fn problem(&self) -> Option<&Problem> {
        self.problem.as_ref()
    }

    /// Physical pixels in an inch of the display of so many pixels, if staff
    /// have said so.
    pub fn ppi(&self, display: Resolution) -> Option<f32> {
        self.ppi.get(&display).copied()
    }

    /// Stores the pixels in an inch of a display, to a tenth.
    ///
    /// # Errors
    ///
    /// It could not be stored; it counts until the program ends.
    pub fn keep(&mut self, display: Resolution, ppi: f32) -> Result<(), SettingsError> {
        let ppi = (ppi.clamp(*PPI.start(), *PPI.end()) * 10.0).round() / 10.0;

        self.set(display, Some(ppi))
    }

    /// Forgets what staff have said of a display. If they have not, nothing is
    /// written.
    ///
    /// # Errors
    ///
    /// It could not be stored; it is forgotten until the program ends.
    pub fn forget(&mut self, display: Resolution) -> Result<(), SettingsError> {
        self.set(display, None)
    }

    fn set(&mut self, display: Resolution, ppi: Option<f32>) -> Result<(), SettingsError> {
        let had = apply(&mut self.ppi, display, ppi);
        let Some(folder) = self.folder.clone() else {
            return match (ppi, had) {
                (None, None) => Ok(()),
                _ => Err(SettingsError::NoFolder),
            };
        };
        let is_there = |it: BTreeMap<_, _>| it.contains_key(&display);
        if ppi.is_none() && had.is_none() && !read(&folder).is_ok_and(is_there) {
            return Ok(());
        }

        self.unsaved.insert(display, ppi);
        let _alone = alone(&folder);

        self.store(&folder)
    }

    /// Stores what is unsaved over what the file says now.
    fn store(&mut self, folder: &Path) -> Result<(), SettingsError> {
        let file = folder.join(FILE);
        let stored = read(folder);
        let is_broken = stored.is_err();
        // Of a file that has been broken meanwhile, what it said before.
        let mut ppi = stored.unwrap_or_else(|_| self.ppi.clone());
        for (display, value) in &self.unsaved {
            apply(&mut ppi, *display, *value);
        }
        self.ppi = ppi;

        let aside = if is_broken {
            put_aside(&file, &folder.join(BROKEN))?
        } else {
            None
        };
        let saved = disk::save(&[(file.clone(), self.text())]);
        // It stands where it stood, so that whoever mends it finds it.
        if let (Some(aside), Err(_)) = (aside, &saved)
            && let Err(error) = fs::rename(aside, &file)
        {
            tracing::error!("{}: could not be put back: {error}", file.display());
        }
        saved?;
        self.unsaved.clear();
        self.problem = None;

        Ok(())
    }

    /// The file, written by hand: TOML's own writer has no place for the comment and leaves the
    /// name of a display without its quotes.
    fn text(&self) -> String {
        let displays = self
            .ppi
            .iter()
            .map(|(display, ppi)| format!("\n[display.\"{display}\"]\nppi = {ppi:.1}\n"));

        std::iter::once(
            "# What staff have set. ppi: pixels in an inch of the display.\n".to_owned(),
        )
        .chain(displays)
        .collect()
    }
}

/// Sets an entry or takes it out; gives what it was before.
fn apply(
    entries: &mut BTreeMap<Resolution, f32>,
    display: Resolution,
    ppi: Option<f32>,
) -> Option<f32> {
    match ppi {
        Some(ppi) => entries.insert(display, ppi),
        None => entries.remove(&display),
    }
}

/// Keeps other kiosks from storing something until this is dropped, so that none of two
/// at the same moment is lost. Where that is not possible they are trusted not to; a
/// folder that is not there yet is made.
fn alone(folder: &Path) -> Option<File> {
    fs::create_dir_all(folder).ok()?;
    let file = File::open(folder).ok()?;

    for _ in 0..WAITS {
        match file.try_lock() {
            Ok(()) => return Some(file),
            Err(fs::TryLockError::WouldBlock) => thread::sleep(WAIT),
            Err(fs::TryLockError::Error(_)) => return None,
        }
    }

    None
}

/// Puts a broken file aside, and says where, if it was still there. What was put
/// aside before is kept.
fn put_aside(file: &Path, aside: &Path) -> Result<Option<PathBuf>, SettingsError> {
    /// Somebody has to look at them before there are more.
    const MOST: usize = 9;

    let not_aside = |reason| SettingsError::NotAside {
        path: file.to_owned(),
        reason,
    };
    let free = (1..=MOST)
        .map(|number| match number {
            1 => aside.to_owned(),
            _ => aside.with_added_extension(number.to_string()),
        })
        .find(|it| !it.exists())
        .ok_or_else(|| not_aside(AlreadyExists.into()))?;

    match fs::rename(file, &free) {
        Ok(()) => Ok(Some(free)),
        Err(error) if matches!(error.kind(), NotFound | NotADirectory) => Ok(None),
        Err(reason) => Err(not_aside(reason)),
    }
}

/// The file as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    #[serde(default)]
    display: BTreeMap<String, toml::Value>,
}

/// What is written of one display.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenDisplay {
    ppi: f32,
}

fn read(folder: &Path) -> Result<BTreeMap<Resolution, f32>, Problem> {
    let path = folder.join(FILE);
    let problem_at = |key: String, reason: String| {
        Problem::new(path.display().to_string(), key, format!("{reason}: {CURE}"))
    };
    let whole = |reason: String| problem_at(String::new(), reason);
    let bytes = match disk::read_limited(&path, MOST_BYTES) {
        Ok(Some(bytes)) => bytes,
        Ok(None) => return Err(whole("is larger than 64 KiB".to_owned())),
        Err(error) if error.kind() == NotFound => return Ok(BTreeMap::new()),
        Err(error) => return Err(whole(format!("cannot be read: {error}"))),
    };
    let text = spelling::decoded(&bytes).ok_or_else(|| whole("is not text (UTF-8)".to_owned()))?;
    let written: Written = toml::from_str(&text).map_err(|error| {
        let line = error.span().map_or_else(String::new, |span| {
            format!("line {}", problem::line_at(&text, span.start))
        });

        problem_at(line, error.message().to_owned())
    })?;

    written
        .display
        .into_iter()
        .map(|(name, value)| {
            entry(&name, value).map_err(|reason| problem_at(format!("display.\"{name}\""), reason))
        })
        .collect()
}

/// What is said of one display.
fn entry(name: &str, value: toml::Value) -> Result<(Resolution, f32), String> {
    let display: Resolution = name.parse().map_err(|it| format!("{it}"))?;
    let WrittenDisplay { ppi } = value.try_into().map_err(|it| it.message().to_owned())?;

    if PPI.contains(&ppi) {
        Ok((display, ppi))
    } else {
        let (least, most) = (PPI.start(), PPI.end());

        Err(format!("ppi is {ppi} and not from {least} to {most}"))
    }
}
