//! Reads a ledger whose every entry stands whole under its own header, as the program writes it,
//! one entry after the other: a tree of all of them takes six times the memory of the file.

use serde::Deserialize;
use toml::Spanned;
use toml::de::{DeTable, DeValue, ValueDeserializer};

use super::Entry;
use super::placed::misplaced;
use crate::language::Language;

use std::collections::BTreeMap;

/// Entries by the tag of the language and the id of the message.
pub(super) type Entries = BTreeMap<String, OfLanguage>;

type OfLanguage = BTreeMap<String, Entry>;

/// The entries of such a text. None if anything in it is otherwise, or wrong: a value that goes on
/// over a line that looks like a header is cut there and so is no TOML.
pub(super) fn in_pieces(text: &str) -> Option<Entries> {
    let begins: Vec<_> = headers(text)
        .filter_map(|(at, parts)| (parts <= 2).then_some(at))
        .collect();
    let ends = begins.iter().copied().skip(1).chain([text.len()]);
    let before = &text[..begins.first().copied().unwrap_or(text.len())];
    if !DeTable::parse(before).ok()?.get_ref().is_empty() {
        return None;
    }

    let mut found = BTreeMap::<_, Vec<_>>::new();
    for (begin, end) in begins.iter().copied().zip(ends) {
        let (tag, id, entry) = piece_entry(&text[begin..end])?;
        found.entry(tag).or_default().push((id, entry));
    }

    found.into_iter().map(gathered).collect()
}

/// The entries of a language, by their ids, if none comes twice. A tree made of all of them at
/// once takes half the memory of one that they are put in one by one.
fn gathered((tag, found): (String, Vec<(String, Entry)>)) -> Option<(String, OfLanguage)> {
    let count = found.len();
    let entries = OfLanguage::from_iter(found);

    (entries.len() == count).then_some((tag, entries))
}

/// Where lines begin that look like the header of a table, and how many parts its name has.
fn headers(text: &str) -> impl Iterator<Item = (usize, usize)> {
    let lines = text.split_inclusive('\n').scan(0, |at, line| {
        let begin = *at;
        *at += line.len();

        Some((begin, line))
    });

    lines.filter_map(|(at, line)| {
        let name = line.trim_start().strip_prefix('[')?;

        Some((at, name.split(']').next()?.split('.').count()))
    })
}

/// The one entry of a piece that begins with its header.
fn piece_entry(piece: &str) -> Option<(String, String, Entry)> {
    // `[ko]` could come twice, each time with another id, and nobody would notice.
    let (_, parts) = headers(piece).next()?;
    if parts < 2 {
        return None;
    }
    let (tag, of_language) = only(DeTable::parse(piece).ok()?.into_inner())?;
    let language = Language::from_tag(&tag)?;
    let (id, entry) = match of_language.into_inner() {
        DeValue::Table(entries) => only(entries)?,
        _ => return None,
    };
    let entry = Entry::deserialize(ValueDeserializer::from(entry)).ok()?;

    misplaced(language, &entry)
        .is_none()
        .then_some((tag, id, entry))
}

/// The one key and value of a table that has no more.
fn only(table: DeTable<'_>) -> Option<(String, Spanned<DeValue<'_>>)> {
    let mut all = table.into_iter();
    let (key, value) = all.next()?;

    all.next()
        .is_none()
        .then(|| (key.get_ref().to_string(), value))
}
