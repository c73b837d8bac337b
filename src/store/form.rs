//! The form of a file: what it is about, its version, and TOML.

use super::{Fault, StoreError};
use crate::problem;
use crate::spelling;

use serde::Serialize;
use serde::de::DeserializeOwned;

use std::path::Path;

/// The key of the version, which comes first in every file.
const VERSION: &str = "version";

/// A concern of staff that is kept in a file of its own.
///
/// Of the type it is asked that no field at its top is called `version`, that it refuses fields
/// it does not know (else they would be gone with the next change), and that a field without
/// which it makes no sense has no default: a file of which only the beginning is left must not
/// be read as a small one.
pub trait Kept: Serialize + DeserializeOwned + Default {
    /// The name of the file.
    const FILE: &'static str;
    /// The version of its form. One that is larger is never written over.
    const VERSION: u32 = 1;
    /// The most bytes that the file may have.
    const MOST_BYTES: u64;
    /// Whether other users of the computer may not read the file (on Unix).
    const IS_SECRET: bool = false;
    /// What a person who opens the file should know; it stands at its head as a comment.
    const ABOUT: &'static str;
}

/// The text of a file that keeps a value.
///
/// # Errors
///
/// The text would be too large, or could not be read again.
pub(super) fn text_of<T: Kept>(value: &T, path: &Path) -> Result<String, StoreError> {
    let unfit = || StoreError::Unfit {
        path: path.to_owned(),
    };
    let body = toml::to_string_pretty(value).map_err(|_| unfit())?;
    let about: String = T::ABOUT.lines().map(|it| format!("# {it}\n")).collect();
    let gap = if body.starts_with('[') { "\n" } else { "" };
    let text = format!("{about}{VERSION} = {}\n{gap}{body}", T::VERSION);

    let bytes = text.len() as u64;
    if bytes > T::MOST_BYTES {
        return Err(StoreError::TooLarge {
            path: path.to_owned(),
            bytes,
            most: T::MOST_BYTES,
        });
    }
    // What cannot be read again is never written.
    value_of::<T>(&text).map_err(|_| unfit())?;

    Ok(text)
}

/// The text in the bytes of a file.
pub(super) fn text_in(bytes: &[u8]) -> Result<String, Fault> {
    spelling::decoded(bytes).ok_or(Fault::NotText)
}

/// The value that a text keeps.
///
/// # Errors
///
/// The text is damaged, or of a newer version; the fault holds nothing of what it says.
pub(super) fn value_of<T: Kept>(text: &str) -> Result<T, Fault> {
    let line = version_line(text).ok_or(Fault::NoVersion)?;
    match line.version {
        0 => return Err(Fault::NoVersion),
        version if version > u64::from(T::VERSION) => return Err(Fault::Newer(version)),
        _ => {}
    }

    // The rest of the text stays on its lines.
    let (before, after) = (text.get(..line.start), text.get(line.end..));
    let (before, after) = before.zip(after).ok_or(Fault::NoVersion)?;
    let rest = format!("{before}{after}");
    let fault = |error: toml::de::Error| {
        let at = error.span().map_or(rest.len(), |span| span.start);

        Fault::Line(problem::line_at(&rest, at))
    };

    toml::from_str(&rest).map_err(fault)
}

/// The version that the beginning of a file names, if it is newer than that of a concern: a file
/// that is too large is not read any further.
pub(super) fn newer_version<T: Kept>(beginning: &[u8]) -> Option<u64> {
    let text = String::from_utf8_lossy(beginning);
    let version = version_line(text.trim_start_matches('\u{feff}'))?.version;

    (version > u64::from(T::VERSION)).then_some(version)
}

/// The version of a text, and where it stands, without the end of the line.
struct VersionLine {
    version: u64,
    start: usize,
    end: usize,
}

/// The first line that says something, if it says the version.
fn version_line(text: &str) -> Option<VersionLine> {
    let mut start = 0;
    let line = text.split_inclusive('\n').find(|line| {
        let said = line.trim_start();
        let is_empty = said.is_empty() || said.starts_with('#');
        if is_empty {
            start += line.len();
        }

        !is_empty
    })?;
    let line = line.trim_end_matches(['\n', '\r']);
    let (key, value) = line.split_once('=')?;
    let value = value.split('#').next()?.trim();
    let is_number = !value.is_empty() && value.bytes().all(|it| it.is_ascii_digit());

    (key.trim() == VERSION && is_number)
        // A number that is too long for one is newer than any.
        .then(|| VersionLine {
            version: value.parse().unwrap_or(u64::MAX),
            start,
            end: start + line.len(),
        })
}
