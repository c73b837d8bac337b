//! What can go wrong with what staff keep, in words for the log and the command line, and as a
//! kind that a screen says in the language of staff. None of it holds a word that was typed.

use super::Holder;
use crate::disk::SaveError;
use crate::problem::Problem;

use std::fmt;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

/// Why nothing was stored. What had been stored before is still there.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// There is nowhere to store it.
    #[error("no folder for data is known: start the program with --data DIR")]
    NoFolder,
    /// Another program holds the folder.
    #[error("{}: {} uses this folder; end it first, or take another folder with --data DIR",
            folder.display(), named(holder.as_ref()))]
    InUse {
        /// The folder.
        folder: PathBuf,
        /// Who holds it, if that can be read.
        holder: Option<Holder>,
    },
    /// A file was written by a newer version of the program.
    #[error("{}: has version {version}, which this program does not know; nothing was changed: \
             use the newer program, or move the file away", path.display())]
    Newer {
        /// The file.
        path: PathBuf,
        /// Its version.
        version: u64,
    },
    /// There is no room.
    #[error("{}: the disk is full ({reason}); nothing was changed: make room on it", path.display())]
    Full {
        /// The file, or the folder.
        path: PathBuf,
        /// What the system said.
        reason: String,
    },
    /// It may not be written.
    #[error("{}: may not be written ({reason}); nothing was changed: give the folder to this \
             user, or take another with --data DIR", path.display())]
    ReadOnly {
        /// The file, or the folder.
        path: PathBuf,
        /// What the system said.
        reason: String,
    },
    /// What stands there can neither be read nor set aside.
    #[error("{}: cannot be read, and not be set aside ({reason}); nothing was changed: move it \
             away", path.display())]
    NotAside {
        /// The file.
        path: PathBuf,
        /// What the system said.
        reason: String,
    },
    /// It would be more than can be read again.
    #[error("{}: would have {bytes} bytes, and {most} are the most; nothing was changed: remove \
             something", path.display())]
    TooLarge {
        /// The file.
        path: PathBuf,
        /// How many bytes it would have.
        bytes: u64,
        /// How many it may have.
        most: u64,
    },
    /// It could not be read again: a fault of the program.
    #[error("{}: could not be read again as it would be written; nothing was changed: please \
             report this fault of the program", path.display())]
    Unfit {
        /// The file.
        path: PathBuf,
    },
    /// The disk or the system failed.
    #[error("{}: {reason}; nothing was changed: look after the disk", path.display())]
    Failed {
        /// The file, or the folder.
        path: PathBuf,
        /// What the system said.
        reason: String,
    },
}

/// How a holder is named that may not be known.
fn named(holder: Option<&Holder>) -> String {
    holder.map_or_else(|| "another program".to_owned(), ToString::to_string)
}

/// What kind of thing went wrong: one message a kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// There is nowhere to store anything.
    NoFolder,
    /// Another program holds the folder: this one only reads.
    InUse,
    /// A newer version of the program has written it.
    Newer,
    /// The disk is full.
    Full,
    /// The disk or the folder is read-only.
    ReadOnly,
    /// It is more than may be kept.
    TooLarge,
    /// Anything else that the disk, the system or the program did.
    Failed,
}

impl StoreError {
    /// What kind of thing went wrong.
    pub fn kind(&self) -> Kind {
        match self {
            Self::NoFolder => Kind::NoFolder,
            Self::InUse { .. } => Kind::InUse,
            Self::Newer { .. } => Kind::Newer,
            Self::Full { .. } => Kind::Full,
            Self::ReadOnly { .. } => Kind::ReadOnly,
            Self::TooLarge { .. } => Kind::TooLarge,
            Self::NotAside { .. } | Self::Unfit { .. } | Self::Failed { .. } => Kind::Failed,
        }
    }

    /// What the system's refusal means for a path.
    pub fn failed(path: &Path, reason: &io::Error) -> Self {
        let (path, text) = (path.to_owned(), reason.to_string());

        match reason.kind() {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => {
                Self::Full { path, reason: text }
            }
            ErrorKind::ReadOnlyFilesystem | ErrorKind::PermissionDenied => {
                Self::ReadOnly { path, reason: text }
            }
            _ => Self::Failed { path, reason: text },
        }
    }

    /// What a save that failed means for a file.
    pub(super) fn not_saved(path: &Path, error: &SaveError) -> Self {
        match Self::failed(path, error.reason()) {
            // It alone knows what became of the files that were to change together.
            Self::Failed { path, .. } => Self::Failed {
                path,
                reason: error.to_string(),
            },
            named => named,
        }
    }
}

/// What is wrong with a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// It is not there, although something of it is.
    Missing,
    /// A folder, a link or a device stands in its place.
    NotAFile,
    /// It is larger than so many bytes.
    TooLarge(u64),
    /// It is neither UTF-8 nor UTF-16.
    NotText,
    /// It does not begin with its version.
    NoVersion,
    /// On this line, counted from 1, stands what the program does not understand.
    Line(usize),
    /// It has this version, which the program does not know.
    Newer(u64),
    /// The system does not let it be read; what it said.
    Unreadable(String),
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing => write!(f, "is missing"),
            Self::NotAFile => write!(f, "is a folder, a link or a device, and no file"),
            Self::TooLarge(most) => write!(f, "is larger than {most} bytes"),
            Self::NotText => write!(f, "is not text (UTF-8)"),
            Self::NoVersion => write!(f, "does not begin with a version, as in `version = 1`"),
            Self::Line(_) => write!(f, "this line cannot be understood"),
            Self::Newer(version) => {
                write!(f, "has version {version}, which this program does not know")
            }
            Self::Unreadable(reason) => write!(f, "cannot be read ({reason})"),
        }
    }
}

/// What stands in for a file that cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StandIn {
    /// What was stored before the last change.
    Former,
    /// Nothing: the concern is as on a new computer.
    Nothing,
}

/// What staff must be told about a file that was not read as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// The file.
    pub path: PathBuf,
    /// What is wrong with it.
    pub fault: Fault,
    /// Where it was set aside, now or earlier.
    pub aside: Option<PathBuf>,
    /// What counts instead.
    pub stand_in: StandIn,
}

impl Notice {
    /// File, place and reason, with the cure.
    pub fn problem(&self) -> Problem {
        let key = match self.fault {
            Fault::Line(line) => format!("line {line}"),
            _ => String::new(),
        };

        Problem::new(
            self.path.display().to_string(),
            key,
            format!("{}: {}", self.fault, self.consequence()),
        )
    }

    fn consequence(&self) -> String {
        let instead = match self.stand_in {
            StandIn::Former => "what was stored before the last change counts",
            StandIn::Nothing => "nothing of it counts",
        };

        match (&self.fault, &self.aside) {
            (Fault::Newer(_), _) => format!(
                "{instead}, and it is left as it is; use the newer program, or move the file away"
            ),
            (_, Some(aside)) => format!(
                "{instead}; it is set aside as {}: mend it and put it back, or remove it",
                aside.display()
            ),
            (Fault::Missing, None) => {
                format!("{instead}; look through it, it is stored at the next change")
            }
            (_, None) => format!("{instead}; it is left where it stands: mend it or remove it"),
        }
    }
}

impl fmt::Display for Notice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.problem().fmt(f)
    }
}
