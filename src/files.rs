//! The files of an edition: those built into the program, overlaid by those of a pack. Nothing here
//! knows what stands in them.

mod embedded;
mod folder;
mod litter;
mod pack;

pub use folder::Limits;
pub use litter::is_litter;
pub use pack::Pack;

use crate::problem::Problem;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Bound;
use std::path::Path;

/// The most bytes that one file of a pack may hold: 4 MiB, far more than any of them needs.
pub const MAX_FILE_BYTES: u64 = 4 * 1024 * 1024;

/// What the files of an edition may be called.
const EXTENSIONS: [&str; 2] = [".toml", ".ftl"];

/// The bytes of every file of an edition, by paths like `content/topics/home-door.toml` and
/// `locales/ko/ui.ftl`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Files(BTreeMap<String, Cow<'static, [u8]>>);

impl Files {
    /// The edition built into the program.
    pub fn embedded() -> Self {
        embedded::files().collect()
    }

    /// These files with those of a folder put over them. The folder holds `content/`, `locales/`
    /// or both, in any case, directly, under `assets/` or a folder or two deeper. A file takes the
    /// place of the one with its path, or is added.
    ///
    /// # Errors
    ///
    /// Every file that cannot be taken, and then none is: only `.toml` and `.ftl` files of at
    /// most [`MAX_FILE_BYTES`] are, within [`Limits::PACK`], and no link is followed. What systems
    /// and editors leave in a folder is passed over. Files that look like those of the pack and lie
    /// outside its folders are refused, since they would not be read.
    pub fn overlaid(self, dir: &Path) -> Result<Self, Vec<Problem>> {
        Ok(self.overlaid_by(Pack::open(dir, Limits::PACK)?))
    }

    /// These files with those of a pack put over them.
    pub fn overlaid_by(self, pack: Pack) -> Self {
        self.0.into_iter().chain(pack.files).collect()
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
        Ok(folder::source(root)?.into_iter().collect())
    }

    /// The bytes of a file.
    pub fn get(&self, path: &str) -> Option<&[u8]> {
        self.0.get(path).map(AsRef::as_ref)
    }

    /// The files whose paths begin with a prefix, those that are built in without a copy of them.
    pub fn shared<'a>(
        &'a self,
        prefix: &'a str,
    ) -> impl Iterator<Item = (&'a str, Cow<'static, [u8]>)> {
        self.under(prefix)
            .filter_map(|path| Some((path, self.0.get(path)?.clone())))
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

/// Whether a file is named as those of an edition are; notes for its editors are not.
fn is_of_an_edition(path: &str) -> bool {
    EXTENSIONS.iter().any(|extension| path.ends_with(extension))
}
