//! The files of the edition that is built into the program.

use rust_embed::{EmbeddedFile, RustEmbed};

use std::borrow::Cow;
use std::iter;

#[derive(RustEmbed)]
#[folder = "assets/content"]
#[prefix = "content/"]
struct EmbeddedContent;

#[derive(RustEmbed)]
#[folder = "locales"]
#[prefix = "locales/"]
struct EmbeddedLocales;

type Get = fn(&str) -> Option<EmbeddedFile>;

/// The path and the bytes of every embedded file.
pub(super) fn files() -> impl Iterator<Item = (Cow<'static, str>, Cow<'static, [u8]>)> {
    let content = EmbeddedContent::iter().zip(iter::repeat(EmbeddedContent::get as Get));
    let locales = EmbeddedLocales::iter().zip(iter::repeat(EmbeddedLocales::get as Get));

    content
        .chain(locales)
        .filter(|(path, _)| super::is_of_an_edition(path))
        .filter_map(|(path, get)| get(&path).map(|file| (path, file.data)))
}

/// The path of every embedded file.
pub(super) fn paths() -> impl Iterator<Item = Cow<'static, str>> {
    EmbeddedContent::iter()
        .chain(EmbeddedLocales::iter())
        .filter(|path| super::is_of_an_edition(path))
}
