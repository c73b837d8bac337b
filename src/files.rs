//! The files of an edition: those built into the program, overlaid by those of a pack.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, ErrorKind, Read};
use std::ops::Bound;
use std::path::Path;

use rust_embed::RustEmbed;

use crate::content::Problem;

/// The most bytes that one file of a pack may hold: 4 MiB, far more than any of them needs.
pub const MAX_FILE_BYTES: u64 = 4 * 1024 * 1024;

/// What the name of a file begins with while it is being written.
pub const UNFINISHED: &str = ".saving-";

/// The folders of an edition.
const FOLDERS: [&str; 2] = ["content", "locales"];

/// The same, and where they stand in the source of the program.
const SOURCE_FOLDERS: [(&str, &str); 2] = [("content", "assets/content"), ("locales", "locales")];

/// What the files of an edition may be called.
const EXTENSIONS: [&str; 2] = [".toml", ".ftl"];

#[derive(RustEmbed)]
#[folder = "assets/content"]
#[prefix = "content/"]
struct EmbeddedContent;

#[derive(RustEmbed)]
#[folder = "locales"]
#[prefix = "locales/"]
struct EmbeddedLocales;

/// The bytes of every file of an edition, by paths like `content/topics/home-door.toml` and
/// `locales/ko/ui.ftl`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Files(BTreeMap<String, Cow<'static, [u8]>>);

impl Files {
    /// The edition built into the program.
    pub fn embedded() -> Self {
        let content = EmbeddedContent::iter().zip(std::iter::repeat(EmbeddedContent::get as Get));
        let locales = EmbeddedLocales::iter().zip(std::iter::repeat(EmbeddedLocales::get as Get));

        content
            .chain(locales)
            .filter(|(path, _)| is_of_an_edition(path))
            .filter_map(|(path, get)| get(&path).map(|file| (path, file.data)))
            .collect()
    }

    /// These files with those of a folder put over them. The folder holds `content/`, `locales/`
    /// or both; anything beside the two is not looked at. A file takes the place of the one with
    /// its path, or is added.
    ///
    /// # Errors
    ///
    /// Every file that cannot be taken, and then none is: only `.toml` and `.ftl` files of at
    /// most [`MAX_FILE_BYTES`] are, and no link is followed.
    pub fn overlaid(self, dir: &Path) -> Result<Self, Vec<Problem>> {
        let mut pack = Pack::default();
        pack.read(dir);

        if pack.problems.is_empty() {
            Ok(self.0.into_iter().chain(pack.files).collect())
        } else {
            Err(pack.problems)
        }
    }

    /// One of these files, or none if there is no such file.
    pub fn only(&self, path: &str) -> Self {
        self.0
            .get_key_value(path)
            .map(|(path, bytes)| (path.clone(), bytes.clone()))
            .into_iter()
            .collect()
    }

    /// These files with another text in the place of one, or added to them.
    pub fn with(mut self, path: impl Into<String>, text: String) -> Self {
        self.0.insert(path.into(), text.into_bytes().into());
        self
    }

    /// The files of a folder that holds the source of the program, with
    /// `assets/content` and `locales`. What is no file of an edition is not
    /// looked at.
    ///
    /// # Errors
    ///
    /// As [`Files::overlaid`].
    pub fn of_source(root: &Path) -> Result<Self, Vec<Problem>> {
        let mut source = Pack {
            skips_others: true,
            ..Pack::default()
        };

        for (folder, place) in SOURCE_FOLDERS {
            source.read_entry(&root.join(place), folder);
        }
        if source.files.is_empty() && source.problems.is_empty() {
            source.refuse(
                &root.display().to_string(),
                "holds neither assets/content nor locales: run this in the folder of the source, \
                 or give a pack with --pack DIR",
            );
        }

        if source.problems.is_empty() {
            Ok(source.files.into_iter().collect())
        } else {
            Err(source.problems)
        }
    }

    /// The bytes of a file.
    pub fn get(&self, path: &str) -> Option<&[u8]> {
        self.0.get(path).map(AsRef::as_ref)
    }

    /// The text of a file.
    ///
    /// # Errors
    ///
    /// The file is missing, or is not UTF-8 from the byte that the problem names.
    pub fn text(&self, path: &str) -> Result<&str, Problem> {
        let bytes = self
            .get(path)
            .ok_or_else(|| Problem::whole(path, "the file is missing: add it"))?;

        std::str::from_utf8(bytes).map_err(|error| {
            let key = format!("byte {}", error.valid_up_to());
            Problem::new(path, key, "is not UTF-8 text: save the file as UTF-8")
        })
    }

    /// The paths that begin with a prefix, in order.
    pub fn under<'a>(&'a self, prefix: &'a str) -> impl Iterator<Item = &'a str> {
        self.0
            .range::<str, _>((Bound::Included(prefix), Bound::Unbounded))
            .map(|(path, _)| path.as_str())
            .take_while(move |path| path.starts_with(prefix))
    }
}

type Get = fn(&str) -> Option<rust_embed::EmbeddedFile>;

impl<P, B> FromIterator<(P, B)> for Files
where
    P: Into<String>,
    B: Into<Cow<'static, [u8]>>,
{
    /// Files given by path and bytes; of two with one path, the later stays.
    fn from_iter<I: IntoIterator<Item = (P, B)>>(files: I) -> Self {
        let files = files.into_iter();

        Self(
            files
                .map(|(path, bytes)| (path.into(), bytes.into()))
                .collect(),
        )
    }
}

/// A folder being read.
#[derive(Default)]
struct Pack {
    /// Whether files that are not of an edition are passed over.
    skips_others: bool,
    files: Vec<(String, Cow<'static, [u8]>)>,
    problems: Vec<Problem>,
}

impl Pack {
    fn read(&mut self, dir: &Path) {
        let reason = match fs::metadata(dir) {
            Err(error) if error.kind() == ErrorKind::NotFound => {
                "the pack does not exist: give the path of a folder".into()
            }
            Err(error) => format!("the pack cannot be read: {error}"),
            Ok(kind) if !kind.is_dir() => {
                "the pack is a file: give the folder that holds content/ or locales/".into()
            }
            Ok(_) => {
                for folder in FOLDERS {
                    self.read_entry(&dir.join(folder), folder);
                }
                if !self.files.is_empty() || !self.problems.is_empty() {
                    return;
                }
                "the pack is empty: put files in content/ or locales/".into()
            }
        };

        self.refuse(&dir.display().to_string(), &reason);
    }

    fn read_entry(&mut self, place: &Path, path: &str) {
        let is_root = FOLDERS.contains(&path);

        match fs::symlink_metadata(place) {
            Err(error) if is_root && error.kind() == ErrorKind::NotFound => {}
            Err(error) => self.refuse(path, &format!("cannot be read: {error}")),
            Ok(kind) if kind.is_symlink() => {
                self.refuse(
                    path,
                    "is a link, and links are not followed: put a copy in its place",
                );
            }
            Ok(kind) if kind.is_dir() => self.read_folder(place, path),
            Ok(_) if is_root => self.refuse(path, "is not a folder: remove it from the pack"),
            Ok(kind) if kind.is_file() => self.read_file(place, path),
            Ok(_) => self.refuse(path, "is not a file of text: remove it from the pack"),
        }
    }

    fn read_folder(&mut self, place: &Path, path: &str) {
        let entries = fs::read_dir(place).and_then(|it| it.collect::<Result<Vec<_>, _>>());

        match entries {
            Err(error) => self.refuse(path, &format!("cannot be read: {error}")),
            Ok(mut entries) => {
                entries.sort_by_key(fs::DirEntry::file_name);

                for entry in entries {
                    match entry.file_name().to_str() {
                        // What is left of a save that was broken off.
                        Some(name) if name.starts_with(UNFINISHED) => {}
                        Some(name) => self.read_entry(&entry.path(), &format!("{path}/{name}")),
                        None => self.refuse(
                            &format!("{path}/{}", entry.file_name().display()),
                            "the name is not UTF-8: rename the file",
                        ),
                    }
                }
            }
        }
    }

    fn read_file(&mut self, place: &Path, path: &str) {
        if !is_of_an_edition(path) && self.skips_others {
            return;
        }
        if !is_of_an_edition(path) {
            return self.refuse(path, "is neither .toml nor .ftl: remove it from the pack");
        }

        match read_limited(place, MAX_FILE_BYTES) {
            Err(error) => self.refuse(path, &format!("cannot be read: {error}")),
            Ok(None) => self.refuse(path, "is larger than 4 MiB: make it smaller"),
            Ok(Some(bytes)) => self.files.push((path.into(), bytes.into())),
        }
    }

    fn refuse(&mut self, path: &str, reason: &str) {
        self.problems.push(Problem::whole(path, reason));
    }
}

/// Whether a file is named as those of an edition are; notes for its editors are not.
fn is_of_an_edition(path: &str) -> bool {
    EXTENSIONS.iter().any(|extension| path.ends_with(extension))
}

/// The bytes of a file, or `None` if there are more than `most`, however many those are.
pub(crate) fn read_limited(place: &Path, most: u64) -> io::Result<Option<Vec<u8>>> {
    let mut bytes = Vec::new();
    let length = File::open(place)?.take(most + 1).read_to_end(&mut bytes)?;

    Ok((length as u64 <= most).then_some(bytes))
}
