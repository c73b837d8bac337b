//! Calendar files in a place, looked for within bounds: a stick may hold anything.

use super::file::is_calendar;
use crate::events::text::{Lines, cleaned};

use std::collections::VecDeque;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// The most files that are found.
pub const MOST_FILES: usize = 100;

/// How many folders deep a place is looked through: a folder in a folder of it.
pub const MOST_FOLDERS: usize = 2;

/// The most entries of folders of a place that are looked at.
const MOST_ENTRIES: usize = 20_000;

/// The calendar files that there are.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Listing {
    /// The files.
    pub files: Vec<Found>,
    /// Whether there are more, or may be: not everything was looked at.
    pub has_more: bool,
}

/// A calendar file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Where it is.
    pub path: PathBuf,
    /// What it is called, to be shown.
    pub name: String,
    /// The folder that it is in, to be shown.
    pub folder: String,
}

impl Found {
    /// A file, with what is shown of it: without what cannot be seen or turns the direction.
    pub fn new(path: PathBuf) -> Self {
        let shown = |it: &Path| cleaned(&it.to_string_lossy(), Lines::One).text;

        Self {
            name: path
                .file_name()
                .map(Path::new)
                .map(shown)
                .unwrap_or_default(),
            folder: path.parent().map(shown).unwrap_or_default(),
            path,
        }
    }
}

/// The calendar files in a place, those in its own folder first; `most` at most. Gives also
/// whether there may be more. Links are not followed, and what is hidden is passed over, as what
/// was thrown away.
pub(super) fn within(place: &Path, most: usize) -> (Vec<PathBuf>, bool) {
    let mut found = Vec::new();
    let mut left = MOST_ENTRIES;
    let mut has_more = false;
    let mut folders = VecDeque::from([(place.to_owned(), 0)]);

    while let Some((folder, depth)) = folders.pop_front() {
        let entries = fs::read_dir(&folder);
        has_more |= entries
            .as_ref()
            .is_err_and(|error| error.kind() != io::ErrorKind::NotFound);
        let entries = entries.into_iter().flatten();
        let mut entries = entries.map_while(Result::ok);
        let mut taken: Vec<_> = entries.by_ref().take(left).collect();
        left -= taken.len();
        has_more |= left == 0 && entries.next().is_some();
        taken.sort_by_key(fs::DirEntry::file_name);

        for entry in taken {
            // Windows marks its own with a dollar sign, as the folder of what was thrown away.
            let is_hidden = entry.file_name().to_string_lossy().starts_with(['.', '$']);
            // Of a link this says that it is one, whatever it leads to.
            let Ok(kind) = entry.file_type() else {
                continue;
            };
            let path = entry.path();
            if is_hidden {
                continue;
            }
            if kind.is_file() && is_calendar(&path) {
                if found.len() == most {
                    return (found, true);
                }
                found.push(path);
            } else if kind.is_dir() {
                if depth < MOST_FOLDERS {
                    folders.push_back((path, depth + 1));
                } else {
                    has_more = true;
                }
            }
        }
    }

    (found, has_more)
}
