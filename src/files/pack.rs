//! A folder that is put over an edition: found where people leave it, and whole.
//!
//! A pack travels on sticks, in archives and through mail. So the case of its names
//! does not count, which not every disk keeps; it may lie one or two folders deeper,
//! where an archive was unpacked; and its folders may stand under `assets/`, as in the
//! source of the program. What could be meant in two ways is refused, so that the same
//! folder is the same pack on every disk.

use super::folder::{Folder, FoundFiles, Limits, below};
use super::litter::is_litter;
use super::{embedded, is_of_an_edition};
use crate::problem::Problem;

use walkdir::WalkDir;

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

/// The folders of a pack.
const FOLDERS: [&str; 2] = ["content", "locales"];

/// The folder under which they may stand.
const UNDER: &str = "assets";

/// How many folders deeper a pack may lie than where it is looked for.
const DEEPEST: usize = 2;

/// How deep files are looked for that somebody may have meant for the pack.
const STRAYS: usize = 4;

/// The files of a pack, and where they stand.
#[derive(Debug, Clone)]
pub struct Pack {
    /// The folder that holds the folders of the pack.
    root: PathBuf,
    pub(super) files: FoundFiles,
    /// Every file and folder by its path in an edition.
    places: BTreeMap<String, PathBuf>,
    passed_over: Vec<String>,
}

impl Pack {
    /// Reads a folder; [`Files::overlaid`](super::Files::overlaid) says which can be.
    ///
    /// # Errors
    ///
    /// Every file that cannot be taken, and then none is.
    pub fn open(dir: &Path, limits: Limits) -> Result<Self, Vec<Problem>> {
        let refused = |reason: String| vec![Problem::whole(dir.display().to_string(), reason)];
        match fs::metadata(dir) {
            Err(error) if error.kind() == ErrorKind::NotFound => {
                return Err(refused(
                    "the pack does not exist: give the path of a folder".into(),
                ));
            }
            Err(error) => return Err(refused(format!("the pack cannot be read: {error}"))),
            Ok(kind) if !kind.is_dir() => {
                return Err(refused(
                    "the pack is a file: give the folder that holds content/ or locales/".into(),
                ));
            }
            Ok(_) => {}
        }
        let root = root(dir)
            .map_err(|error| refused(format!("the pack cannot be read: {error}")))?
            .map_err(refused)?;
        let folders = root.as_deref().map_or_else(Vec::new, folders);
        if let Some(reason) = twice(dir, &folders) {
            return Err(refused(reason));
        }

        let mut folder = Folder::new(dir, limits);
        for (name, place) in &folders {
            folder.read(place, name);
        }
        for stray in strays(dir, &folders, limits) {
            let reason = "lies beside the folders of the pack and would not be read: move it into \
                          content/ or locales/, or out of the pack";
            folder.refuse(&stray, reason);
        }
        let read = folder.finished("the pack is empty: put files in content/ or locales/")?;

        Ok(Self {
            root: root.unwrap_or_else(|| dir.to_owned()),
            files: read.files,
            places: read.places,
            passed_over: read.passed_over,
        })
    }

    /// Whether there is no pack in a folder, or no folder that can be read: perhaps not yet.
    pub fn is_absent(dir: &Path) -> bool {
        match fs::metadata(dir) {
            Ok(kind) if kind.is_dir() => matches!(root(dir), Ok(Ok(None)) | Err(_)),
            Ok(_) => false,
            // A place where nothing is mounted yet may be closed to everybody.
            Err(_) => true,
        }
    }

    /// What lies in its folders and is no file of an edition, by how it is called there.
    pub fn passed_over(&self) -> &[String] {
        &self.passed_over
    }

    /// The folder in which the folders of the pack stand.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Where a file of that path stands, or would have to.
    pub fn place(&self, path: &str) -> PathBuf {
        let mut known = path;
        loop {
            if let Some(place) = self.places.get(known) {
                let rest = path[known.len()..].trim_start_matches('/');

                return match rest {
                    "" => place.clone(),
                    rest => place.join(rest),
                };
            }
            match known.rsplit_once('/') {
                Some((folder, _)) => known = folder,
                None => return self.root.join(path),
            }
        }
    }
}

/// A name of a pack and where it stands.
type Place = (&'static str, PathBuf);

/// The folder at or below this one that holds those of a pack; none if there is none, and
/// a reason if there are several.
fn root(dir: &Path) -> io::Result<Result<Option<PathBuf>, String>> {
    // That it can be read at all; deeper down, what cannot be is no pack.
    fs::read_dir(dir)?;
    let mut level = vec![dir.to_owned()];
    let mut left = Limits::PACK.files;

    for depth in 0..=DEEPEST {
        let mut packs: Vec<_> = level.iter().filter(|it| !folders(it).is_empty()).collect();
        packs.sort();
        match packs[..] {
            [] if depth == DEEPEST => break,
            [] => {
                let mut inside = Vec::new();
                for folder in &level {
                    inside.extend(inner(folder, &mut left));
                }
                level = inside;
            }
            [pack] => return Ok(Ok(Some(pack.clone()))),
            [first, second, ..] => {
                return Ok(Err(format!(
                    "holds more than one pack, as {} and {}: give one of them",
                    below(dir, first),
                    below(dir, second),
                )));
            }
        }
    }

    Ok(Ok(None))
}

/// What is called as the folders of a pack, directly here or under `assets/`.
fn folders(dir: &Path) -> Vec<Place> {
    let called = |dir: &Path| {
        let names = FOLDERS.into_iter();

        names
            .flat_map(|name| entries(dir, name).into_iter().map(move |it| (name, it)))
            .collect::<Vec<_>>()
    };
    let mut all = called(dir);
    // No link is followed.
    let is_folder = |it: &PathBuf| fs::symlink_metadata(it).is_ok_and(|kind| kind.is_dir());
    let under = entries(dir, UNDER).into_iter().filter(is_folder);
    all.extend(under.flat_map(|it| called(&it)));

    all
}

/// What is called so in a folder, whatever the case. Never asked by that name: some disks
/// would find it in any case, and others not.
fn entries(dir: &Path, name: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(dir).into_iter().flatten().flatten();
    let mut called: Vec<_> = entries
        .filter(|entry| entry.file_name().eq_ignore_ascii_case(name))
        .map(|entry| entry.path())
        .collect();
    called.sort();

    called
}

/// The folders in a folder that a pack may lie in, as long as any are left to be looked at; links
/// are not followed.
fn inner(dir: &Path, left: &mut usize) -> Vec<PathBuf> {
    let entries = fs::read_dir(dir).into_iter().flatten().flatten();
    let entries: Vec<_> = entries.take(*left).collect();
    *left -= entries.len();

    entries
        .into_iter()
        .filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_dir()))
        .filter(|entry| !is_litter(&entry.file_name().to_string_lossy()))
        .map(|entry| entry.path())
        .collect()
}

/// That one of the folders stands in two places, of which one would be left out.
fn twice(dir: &Path, folders: &[Place]) -> Option<String> {
    FOLDERS.into_iter().find_map(|name| {
        let mut places = folders.iter().filter(|(it, _)| *it == name);
        let (first, second) = (places.next()?, places.next()?);

        Some(format!(
            "has {name}/ twice, as {} and {}: put all files into one of them",
            below(dir, &first.1),
            below(dir, &second.1)
        ))
    })
}

/// Files that look as if they were meant for the pack, outside its folders.
fn strays(dir: &Path, folders: &[Place], limits: Limits) -> Vec<String> {
    let known: Vec<_> = embedded::paths().collect();
    let is_meant = |name: &str| {
        let name = name.to_ascii_lowercase();
        let is_known = known.iter().any(|it| it.rsplit('/').next() == Some(&name));

        name.ends_with(".ftl") || is_of_an_edition(&name) && is_known
    };
    let walk = WalkDir::new(dir).max_depth(STRAYS).into_iter();
    let mut strays: Vec<_> = walk
        .filter_entry(|entry| {
            let is_read = folders.iter().any(|(_, place)| place == entry.path());

            entry.depth() == 0 || !is_read && !is_litter(&entry.file_name().to_string_lossy())
        })
        .take(limits.files)
        .flatten()
        .filter(|entry| entry.file_type().is_file())
        .filter(|entry| is_meant(&entry.file_name().to_string_lossy()))
        .map(|entry| below(dir, entry.path()))
        .collect();
    strays.sort();

    strays
}
