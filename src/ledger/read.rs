//! Reads the ledger from its file, entry by entry, so that one fault does not
//! hide the next.

use serde::Deserialize;
use toml::Spanned;
use toml::de::{DeTable, DeValue, ValueDeserializer};

use super::pieces::{Entries, in_pieces};
use super::placed::misplaced;
use super::{Entry, Ledger};
use crate::files::Files;
use crate::language::Language;
use crate::problem::{Problem, line_at};

/// The file that holds the ledger.
pub const FILE: &str = "locales/review.toml";

impl Ledger {
    /// Reads the ledger of an edition. Without the file it is empty.
    ///
    /// # Errors
    ///
    /// Every entry that cannot be read, with its key.
    pub fn load(files: &Files) -> Result<Self, Vec<Problem>> {
        let mut reader = LedgerReader::default();
        reader.refuse_strays(files);
        if files.get(FILE).is_some() {
            reader.file(files);
        }

        if reader.problems.is_empty() {
            Ok(Self(reader.entries))
        } else {
            Err(reader.problems)
        }
    }
}

/// What has been read so far, and what could not be.
#[derive(Default)]
struct LedgerReader {
    entries: Entries,
    problems: Vec<Problem>,
}

impl LedgerReader {
    /// A misspelt file name would otherwise go unnoticed.
    fn refuse_strays(&mut self, files: &Files) {
        let strays = files
            .under("locales/")
            .filter(|file| file.ends_with(".toml") && *file != FILE);
        let reason = format!("is not read: call it {FILE} or remove it");

        self.problems
            .extend(strays.map(|file| Problem::whole(file, &reason)));
    }

    fn file(&mut self, files: &Files) {
        let text = match files.text(FILE) {
            Ok(text) => text,
            Err(problem) => return self.problems.push(problem),
        };

        match in_pieces(text) {
            Some(entries) => self.entries = entries,
            None => self.whole(text),
        }
    }

    /// Reads the text as one tree, which takes some six times its size, and tells every fault by
    /// its place.
    fn whole(&mut self, text: &str) {
        match DeTable::parse(text) {
            Err(error) => {
                let at = error.span().map_or(0, |span| span.start);
                let line = line_at(text, at);
                self.refuse(format!("line {line}"), error.message());
            }
            Ok(table) => {
                for (tag, entries) in table.into_inner() {
                    self.language(tag.get_ref(), entries.get_ref());
                }
            }
        }
    }

    fn language(&mut self, tag: &str, entries: &DeValue<'_>) {
        let Some(language) = Language::from_tag(tag) else {
            let tags = Language::ALL.map(Language::tag).join(", ");
            return self.refuse(
                tag,
                format!("no language has this tag: write one of {tags}"),
            );
        };
        let Some(entries) = entries.as_table() else {
            return self.refuse(tag, format!("is not an entry: begin one with [{tag}.ID]"));
        };

        for (id, entry) in entries {
            if let Some(read) = self.entry(&format!("{tag}.{}", id.get_ref()), language, entry) {
                let of_language = self.entries.entry(tag.to_owned()).or_default();
                of_language.insert(id.get_ref().to_string(), read);
            }
        }
    }

    fn entry(
        &mut self,
        place: &str,
        language: Language,
        value: &Spanned<DeValue<'_>>,
    ) -> Option<Entry> {
        let Some(fields) = value.get_ref().as_table() else {
            self.refuse(place, format!("is not an entry: begin it with [{place}]"));
            return None;
        };

        let entry = match Entry::deserialize(ValueDeserializer::from(value.clone())) {
            Ok(entry) => entry,
            Err(error) => {
                let field = error
                    .span()
                    .and_then(|span| field_at(fields, span.start))
                    .map_or_else(String::new, |field| format!(".{field}"));
                self.refuse(format!("{place}{field}"), error.message());
                return None;
            }
        };

        match misplaced(language, &entry) {
            None => Some(entry),
            Some((field, reason)) => {
                self.refuse(format!("{place}.{field}"), reason);
                None
            }
        }
    }

    fn refuse(&mut self, key: impl Into<String>, reason: impl Into<String>) {
        self.problems.push(Problem::new(FILE, key, reason));
    }
}

/// The field of a table in which a byte of the file stands, as in
/// `reviewed.date`.
fn field_at(table: &DeTable<'_>, at: usize) -> Option<String> {
    table.iter().find_map(|(key, value)| {
        // What TOML counts as the place of `[a.b]` is that line alone.
        let within = value.get_ref().as_table().and_then(|it| field_at(it, at));
        let is_here = key.span().contains(&at) || value.span().contains(&at);

        match within {
            Some(field) => Some(format!("{}.{field}", key.get_ref())),
            None => is_here.then(|| key.get_ref().to_string()),
        }
    })
}
