//! The files of a folder: of a pack, or of the source of the program. A folder may come from
//! anywhere, so no link in it is followed and there are [`Limits`] to what is read of it.

use super::litter::is_litter;
use super::{MAX_FILE_BYTES, is_of_an_edition};
use crate::disk;
use crate::problem::Problem;
use crate::spelling;

use walkdir::{DirEntry, WalkDir};

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// The folders of an edition, and where they stand in the source of the program.
const SOURCE_FOLDERS: [(&str, &str); 2] = [("content", "assets/content"), ("locales", "locales")];

/// How much a folder may hold, so that one that was made to do harm, or given by mistake, fills
/// neither the memory nor the time of whoever reads it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// How many files and folders there may be in `content/` and `locales/` together.
    pub files: usize,
    /// How many bytes all files may have together.
    pub bytes: u64,
    /// In how many folders a file may lie: 1 directly in `content/`, 2 in a folder of it, and so on.
    pub depth: usize,
}

impl Limits {
    /// The limits of every pack, each some ten times what the embedded edition has, but for the
    /// depth, of which it has 3.
    pub const PACK: Self = Self {
        files: 2000,
        bytes: 32 * 1024 * 1024,
        depth: 8,
    };
}

/// Files by path and bytes.
pub(super) type FoundFiles = Vec<(String, Cow<'static, [u8]>)>;

/// The files of the source of the program, as
/// [`Files::of_source`](super::Files::of_source) gives them.
pub(super) fn source(root: &Path) -> Result<FoundFiles, Vec<Problem>> {
    let mut folder = Folder {
        skips_others: true,
        ..Folder::new(root, Limits::PACK)
    };
    for (name, place) in SOURCE_FOLDERS {
        folder.read(&root.join(place), name);
    }

    let read = folder.finished(
        "holds neither assets/content nor locales: run this in the folder of the source, or give \
         a pack with --pack DIR",
    )?;

    Ok(read.files)
}

/// What was read of a folder.
pub(super) struct FolderContents {
    pub(super) files: FoundFiles,
    /// Where every file and folder stands, by its path in an edition.
    pub(super) places: BTreeMap<String, PathBuf>,
    /// What was passed over, by how it is called in the folder.
    pub(super) passed_over: Vec<String>,
}

/// A folder while it is read.
pub(super) struct Folder<'a> {
    dir: &'a Path,
    limits: Limits,
    /// Whether files that are not of an edition are passed over.
    skips_others: bool,
    /// How many files and folders were seen.
    seen: usize,
    /// How many bytes were read.
    bytes: u64,
    /// Whether a limit was passed, after which nothing more is read.
    is_over: bool,
    files: FoundFiles,
    places: BTreeMap<String, PathBuf>,
    passed_over: Vec<String>,
    problems: Vec<Problem>,
}

impl<'a> Folder<'a> {
    pub(super) fn new(dir: &'a Path, limits: Limits) -> Self {
        Self {
            dir,
            limits,
            skips_others: false,
            seen: 0,
            bytes: 0,
            is_over: false,
            files: Vec::new(),
            places: BTreeMap::new(),
            passed_over: Vec::new(),
            problems: Vec::new(),
        }
    }

    /// What was found, unless something is wrong; if nothing was, that is wrong for this reason.
    pub(super) fn finished(mut self, if_empty: &str) -> Result<FolderContents, Vec<Problem>> {
        if self.files.is_empty() && self.problems.is_empty() {
            self.refuse(&self.dir.display().to_string(), if_empty);
        }

        if self.problems.is_empty() {
            Ok(FolderContents {
                files: self.files,
                places: self.places,
                passed_over: self.passed_over,
            })
        } else {
            Err(self.problems)
        }
    }

    /// Reads one of the folders, whose files get paths that begin with `name`.
    pub(super) fn read(&mut self, root: &Path, name: &str) {
        if self.is_over {
            return;
        }
        let walk = WalkDir::new(root)
            .follow_root_links(false)
            // One more, so that what lies too deep is seen and named.
            .max_depth(self.limits.depth.saturating_add(1));
        let mut walk = walk.into_iter();
        let mut entries = Vec::new();

        while let Some(entry) = walk.next() {
            self.seen += usize::from(depth(&entry) > 0);
            if self.seen > self.limits.files {
                let most = self.limits.files;
                let reason = format!(
                    "holds more than {most} files and folders: leave in it only those of the pack"
                );
                return self.stop(&self.dir.display().to_string(), &reason);
            }
            match entry {
                Ok(entry) if entry.depth() > 0 && is_litter(&name_of(&entry)) => {
                    self.passed_over.push(below(self.dir, entry.path()));
                    // It is not looked into either.
                    if entry.file_type().is_dir() {
                        walk.skip_current_dir();
                    }
                }
                entry => entries.push(entry),
            }
        }
        // The disk gives them in any order. They are sorted only here, where they are known to be
        // few.
        entries.sort_by(|a, b| path_of(a).cmp(&path_of(b)));
        self.passed_over.sort();

        for entry in entries {
            self.entry(root, name, entry);
        }
    }

    fn entry(&mut self, root: &Path, name: &str, entry: walkdir::Result<DirEntry>) {
        if self.is_over {
            return;
        }
        let is_root = depth(&entry) == 0;
        let within = path_of(&entry).and_then(|path| path.strip_prefix(root).ok());
        let path = match path_in_edition(name, within.unwrap_or(Path::new(""))) {
            Ok(path) => path,
            Err(Unreadable::Name(path)) => {
                return self.refuse(&path, "the name is not UTF-8: rename the file");
            }
            // The folder has been refused.
            Err(Unreadable::Folder) => return,
        };
        let entry = match entry {
            Ok(entry) => entry,
            Err(error) => return self.unread(&path, is_root, &error),
        };
        let shown = below(self.dir, entry.path());
        let kind = entry.file_type();

        if entry.depth() > self.limits.depth {
            let most = self.limits.depth;
            self.stop(
                &shown,
                &format!("lies in more than {most} folders: move it up"),
            );
        } else if kind.is_symlink() {
            let reason = "is a link, and links are not followed: put a copy in its place";
            self.refuse(&shown, reason);
        } else if is_root && !kind.is_dir() {
            self.refuse(&shown, "is not a folder: remove it from the pack");
        } else if kind.is_file() {
            self.file(entry.path(), &shown, path);
        } else if kind.is_dir() {
            self.places.insert(path, entry.into_path());
        } else {
            self.refuse(&shown, "is not a file of text: remove it from the pack");
        }
    }

    /// What cannot be read; a pack need not have both folders.
    fn unread(&mut self, path: &str, is_root: bool, error: &walkdir::Error) {
        match error.io_error() {
            Some(error) if is_root && error.kind() == ErrorKind::NotFound => {}
            Some(error) => self.refuse(path, &format!("cannot be read: {error}")),
            None => self.refuse(path, &format!("cannot be read: {error}")),
        }
    }

    /// Reads a file that is called `shown` in the folder and `path` in an edition.
    fn file(&mut self, place: &Path, shown: &str, path: String) {
        if !is_of_an_edition(&path) && self.skips_others {
            return;
        }
        if !is_of_an_edition(&path) {
            return self.refuse(shown, "is neither .toml nor .ftl: remove it from the pack");
        }
        if let Some(other) = self.places.get(&path) {
            let other = below(self.dir, other);
            let reason = format!("is the same file as {other}: keep one of them");
            return self.refuse(shown, &reason);
        }

        match disk::read_limited(place, MAX_FILE_BYTES) {
            Err(error) => self.refuse(shown, &format!("cannot be read: {error}")),
            Ok(None) => self.refuse(shown, "is larger than 4 MiB: make it smaller"),
            Ok(Some(bytes)) => {
                self.bytes += bytes.len() as u64;
                if self.bytes > self.limits.bytes {
                    let most = self.limits.bytes;
                    let reason = format!(
                        "its files have more than {most} bytes together: make them smaller"
                    );
                    return self.stop(&self.dir.display().to_string(), &reason);
                }
                self.places.insert(path.clone(), place.to_owned());
                self.files.push((path, settled(bytes).into()));
            }
        }
    }

    pub(super) fn refuse(&mut self, path: &str, reason: &str) {
        self.problems.push(Problem::whole(path, reason));
    }

    /// Refuses something for which nothing more is read.
    fn stop(&mut self, path: &str, reason: &str) {
        self.is_over = true;
        self.refuse(path, reason);
    }
}

/// The bytes of a file as text is written here, whatever editor has had it. What is no
/// text stays, and is told by whoever reads it.
fn settled(bytes: Vec<u8>) -> Vec<u8> {
    match spelling::decoded(&bytes) {
        Some(text) => spelling::settled(&text).into_owned().into_bytes(),
        None => bytes,
    }
}

fn name_of(entry: &DirEntry) -> Cow<'_, str> {
    entry.file_name().to_string_lossy()
}

/// A place as it is called from a folder above it.
pub(super) fn below(dir: &Path, place: &Path) -> String {
    let below = place.strip_prefix(dir).unwrap_or(place);
    let parts: Vec<_> = below.iter().map(|it| it.display().to_string()).collect();

    parts.join("/")
}

/// Why an entry has no path in an edition.
enum Unreadable {
    /// Its own name is not UTF-8; this is how it is shown.
    Name(String),
    /// That of a folder in which it lies is not.
    Folder,
}

/// The path of what lies below one of the folders, as in `content/topics/home-door.toml`.
fn path_in_edition(name: &str, below: &Path) -> Result<String, Unreadable> {
    let mut path = name.to_owned();
    let mut parts = below.iter().peekable();

    while let Some(part) = parts.next() {
        match part.to_str() {
            // Not every disk keeps the case of a name.
            Some(part) => path = format!("{path}/{}", part.to_ascii_lowercase()),
            None if parts.peek().is_none() => {
                return Err(Unreadable::Name(format!("{path}/{}", part.display())));
            }
            None => return Err(Unreadable::Folder),
        }
    }

    Ok(path)
}

fn depth(entry: &walkdir::Result<DirEntry>) -> usize {
    entry
        .as_ref()
        .map_or_else(walkdir::Error::depth, DirEntry::depth)
}

fn path_of(entry: &walkdir::Result<DirEntry>) -> Option<&Path> {
    match entry {
        Ok(entry) => Some(entry.path()),
        Err(error) => error.path(),
    }
}
