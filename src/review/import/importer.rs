//! Takes valid lines into the words and the ledger.

use super::{AcceptedLine, Change, ImportError};
use crate::edition::{LoadedEdition, Unvalidated};
use crate::files::Files;
use crate::language::Language;
use crate::ledger::{Entry, FILE, Ledger, Note, ReviewState, Reviewed, hash};
use crate::problem::Problem;
use crate::review::Refusal;
use crate::review::messages::{self, EditedFile, MessageLocation};
use crate::review::validate::ValidLine;

use std::collections::{BTreeMap, btree_map};

/// The words and the ledger while lines are taken into them.
pub(super) struct Importer<'a> {
    loaded: &'a LoadedEdition,
    language: Language,
    reviewed: &'a Reviewed,
    /// Where every message stands in English, in that order.
    english: Vec<MessageLocation>,
    /// The file of each message in the language.
    own: BTreeMap<String, String>,
    /// The files that change, by their paths.
    changed: BTreeMap<String, EditedFile>,
    ledger: Ledger,
}

impl<'a> Importer<'a> {
    pub(super) fn new(
        loaded: &'a LoadedEdition,
        language: Language,
        reviewed: &'a Reviewed,
    ) -> Self {
        let own = messages::locations(&loaded.files, language);

        Self {
            loaded,
            language,
            reviewed,
            english: messages::locations(&loaded.files, Language::English),
            own: own.into_iter().map(|it| (it.id, it.file)).collect(),
            changed: BTreeMap::new(),
            ledger: loaded.edition.ledger().clone(),
        }
    }

    /// Takes a line.
    pub(super) fn take(&mut self, line: ValidLine) -> Result<AcceptedLine, Refusal> {
        let ValidLine {
            id,
            correction,
            is_approved,
            remarks,
            note,
        } = line;
        if is_approved {
            self.refuse_late(&id)?;
        }

        let catalogs = &self.loaded.edition.catalogs;
        let now = catalogs.pattern_source(self.language, &id);
        let correction = correction.filter(|it| Some(it) != now.as_ref());
        if let Some(correction) = &correction {
            self.write(&id, correction)?;
        }
        if let Some(text) = correction.as_ref().or(now.as_ref()) {
            let entry = self.entry(&id, text, is_approved, note.as_ref());
            self.ledger.set(self.language, &id, entry);
        }

        Ok(AcceptedLine {
            id,
            change: match correction {
                Some(to) => Change::Corrected { from: now, to },
                None if is_approved => Change::Approved,
                None => Change::Noted,
            },
            remarks,
            note,
        })
    }

    /// What the ledger is to hold of a message that says this now.
    fn entry(&self, id: &str, text: &str, is_approved: bool, note: Option<&String>) -> Entry {
        let before = self.ledger.entry(self.language, id);
        let text = hash(text);
        let kept = before.filter(|it| it.text == text);
        let english = || {
            let catalogs = &self.loaded.edition.catalogs;
            let english = catalogs.pattern_source(Language::English, id);

            english.as_deref().map(hash)
        };
        let source = match self.language {
            Language::English => None,
            _ if is_approved => english(),
            // A note alone does not say that the two agree.
            _ => kept.and_then(|it| it.source).or_else(english),
        };
        // What was translated back was compared with that English and no other.
        let compared = kept.filter(|it| it.source == source);
        let note = note.map(|note| Note {
            by: self.reviewed.by.clone(),
            date: self.reviewed.date,
            text: note.clone(),
        });

        Entry {
            source,
            text,
            back: compared.and_then(|it| it.back.clone()),
            verdict: compared.and_then(|it| it.verdict.clone()),
            reviewed: if is_approved {
                Some(self.reviewed.clone())
            } else {
                kept.and_then(|it| it.reviewed.clone())
            },
            note: later_note(note, before.and_then(|it| it.note.clone())),
        }
    }

    /// Refuses a message that somebody has reviewed later than this reviewer did.
    fn refuse_late(&self, id: &str) -> Result<(), Refusal> {
        let entry = self.ledger.entry(self.language, id);
        let Some(later) = entry.and_then(|it| it.reviewed.as_ref()) else {
            return Ok(());
        };
        let catalogs = &self.loaded.edition.catalogs;
        let stands = self.ledger.state(catalogs, self.language, id) == ReviewState::Reviewed;

        if stands && later.date > self.reviewed.date {
            return Err(Refusal::ReviewedLater {
                by: later.by.clone(),
                date: later.date,
            });
        }

        Ok(())
    }

    /// Writes a wording into its file: the one that has the message already, or
    /// else the one of the same name as in English.
    fn write(&mut self, id: &str, wording: &str) -> Result<(), Refusal> {
        let english = self.english.iter().position(|it| it.id == id);
        let before = self.english.get(..english.unwrap_or(0)).unwrap_or_default();
        let before: Vec<_> = before.iter().map(|it| it.id.as_str()).collect();
        let file = match (self.own.get(id), english) {
            (Some(file), _) => file.clone(),
            (None, Some(at)) => self.english[at].file.clone(),
            (None, None) => return Err(Refusal::NoFile),
        };
        let path = format!("locales/{}/{file}", self.language);
        let value = messages::pattern(wording).ok_or(Refusal::NotFluent)?;
        let edited = match self.changed.entry(path) {
            btree_map::Entry::Occupied(edited) => edited.into_mut(),
            btree_map::Entry::Vacant(place) => {
                let opened = EditedFile::open(&self.loaded.files, place.key());

                place.insert(opened.map_err(|problem| Refusal::File(problem.reason))?)
            }
        };

        edited.set(id, value, &before);
        self.own.insert(id.to_owned(), file);

        Ok(())
    }

    /// The files that have changed, the ledger last, once it is sure that the
    /// edition is sound with them.
    pub(super) fn finished(self) -> Result<Vec<(String, String)>, ImportError> {
        let before = self.loaded.files.text(FILE).unwrap_or_default();
        let unwritable = |error: toml::ser::Error| {
            ImportError::Unsound(vec![Problem::whole(FILE, error.to_string())])
        };
        let ledger = self.ledger.to_toml(before).map_err(unwritable)?;
        if ledger == before && self.changed.is_empty() {
            return Ok(Vec::new());
        }

        let mut changed: Vec<_> = self
            .changed
            .into_iter()
            .map(|(path, file)| (path, file.text()))
            .collect();
        changed.push((FILE.to_owned(), ledger));
        let files = changed
            .iter()
            .cloned()
            .fold(self.loaded.files.clone(), |files: Files, (path, text)| {
                files.with(path, text)
            });
        let problems = Unvalidated::of(&files).problems;
        if !problems.is_empty() {
            return Err(ImportError::Unsound(problems));
        }

        Ok(changed)
    }
}

/// The later of two notes; of the same day, the one that comes now.
fn later_note(now: Option<Note>, before: Option<Note>) -> Option<Note> {
    match (now, before) {
        (Some(now), Some(before)) if before.date > now.date => Some(before),
        (now, before) => now.or(before),
    }
}
