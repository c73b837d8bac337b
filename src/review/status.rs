//! How far every page of every language has been reviewed, and what comes next.

use super::messages::{self, MessageLocation};
use super::priority::{Priorities, ReviewPriority, rank};
use crate::edition::{Edition, LoadedEdition};
use crate::language::Language;
use crate::ledger::ReviewState;

use std::collections::BTreeMap;
use std::fmt;

/// How far an edition has been reviewed.
#[derive(Debug, Clone)]
pub struct ReviewStatus {
    /// The pages, in the order of the files: for each language how many texts
    /// are in which state.
    pub pages: Vec<(String, BTreeMap<Language, PageCounts>)>,
    /// What to review next in each language, the most dangerous first.
    pub next: Vec<(Language, Vec<Waiting>)>,
    /// What reviewers have written to the editors.
    pub notes: Vec<(Language, String, String)>,
}

/// How many texts of a page are in which state.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct PageCounts {
    /// All of them.
    pub all: usize,
    /// Those that a named person has reviewed.
    pub reviewed: usize,
    /// Those that are drafts.
    pub draft: usize,
    /// Those whose English has changed since.
    pub stale: usize,
}

/// A text that waits for a review.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiting {
    /// The id of its message.
    pub id: String,
    /// How far it is.
    pub state: ReviewState,
    /// How much harm a wrong word does.
    pub priority: ReviewPriority,
    /// What it says.
    pub words: String,
}

impl ReviewStatus {
    /// The status of this edition, with no more than `most` texts to come next in
    /// each of these languages.
    pub fn of(loaded: &LoadedEdition, languages: &[Language], most: usize) -> Self {
        let LoadedEdition { files, edition } = loaded;
        let priorities = Priorities::of(&edition.content);
        let mut pages = Vec::new();
        let mut next: BTreeMap<Language, Vec<Waiting>> = BTreeMap::new();
        let mut notes = Vec::new();

        let locations = messages::locations(files, Language::English);
        for messages in locations.chunk_by(|a, b| page(a) == page(b)) {
            let mut counts: BTreeMap<Language, PageCounts> = BTreeMap::new();

            for MessageLocation { id, .. } in messages {
                for &language in languages {
                    if !edition.catalogs.has(language, id) {
                        continue;
                    }
                    let state = edition.state(language, id);
                    counts.entry(language).or_default().count(state);
                    if state != ReviewState::Reviewed {
                        let waiting = Waiting::of(edition, &priorities, language, id, state);
                        next.entry(language).or_default().push(waiting);
                    }
                    notes.extend(note(edition, language, id));
                }
            }
            pages.extend(messages.first().map(|it| (page(it).to_owned(), counts)));
        }
        for waiting in next.values_mut() {
            waiting.sort_by_key(|it| rank(Some(it.state), it.priority));
            waiting.truncate(most);
        }

        Self {
            pages,
            next: next.into_iter().collect(),
            notes,
        }
    }
}

/// The page on which a message stands: its file without folder and ending.
fn page(location: &MessageLocation) -> &str {
    location
        .file
        .trim_end_matches(".ftl")
        .trim_start_matches("topics/")
}

/// What a reviewer has noted of a message.
fn note(edition: &Edition, language: Language, id: &str) -> Option<(Language, String, String)> {
    let note = edition.ledger().entry(language, id)?.note.as_ref()?;
    let text = format!("{} ({}, {})", note.text, note.by, note.date);

    Some((language, id.to_owned(), text))
}

impl Waiting {
    fn of(
        edition: &Edition,
        priorities: &Priorities<'_>,
        language: Language,
        id: &str,
        state: ReviewState,
    ) -> Self {
        Self {
            id: id.to_owned(),
            state,
            priority: priorities.get(id),
            words: edition.catalogs.unfilled(language, id).unwrap_or_default(),
        }
    }
}

impl PageCounts {
    fn count(&mut self, state: ReviewState) {
        self.all += 1;
        match state {
            ReviewState::Reviewed => self.reviewed += 1,
            ReviewState::Draft => self.draft += 1,
            ReviewState::Stale => self.stale += 1,
            ReviewState::Checked => {}
        }
    }
}

impl fmt::Display for PageCounts {
    /// As in `3/26`, with how many are drafts (`d`) or stale (`s`) if any are.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = format!("{}/{}", self.reviewed, self.all);
        for (number, mark) in [(self.draft, 'd'), (self.stale, 's')] {
            if number > 0 {
                text += &format!(" {number}{mark}");
            }
        }

        f.pad(&text)
    }
}

impl fmt::Display for ReviewPriority {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Dont => "Don’t",
            Self::Say => "Say",
            Self::Volatile => "may change",
            Self::Do => "Do",
            Self::Know => "Know",
            Self::Other => "other",
        })
    }
}

impl fmt::Display for ReviewStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let languages: Vec<_> = Language::ALL
            .into_iter()
            .filter(|it| self.pages.iter().any(|(_, counts)| counts.contains_key(it)))
            .collect();

        write!(f, "{:16}", "reviewed/all")?;
        for language in &languages {
            write!(f, "{:>12}", language.tag())?;
        }
        writeln!(f)?;
        for (page, counts) in &self.pages {
            write!(f, "{page:16}")?;
            for language in &languages {
                match counts.get(language) {
                    Some(counts) => write!(f, "{counts:>12}")?,
                    None => write!(f, "{:>12}", "-")?,
                }
            }
            writeln!(f)?;
        }
        writeln!(f, "d: drafts. s: stale, the English has changed since.")?;

        for (language, waiting) in &self.next {
            writeln!(f, "\nNext in {language}:")?;
            for Waiting {
                id,
                state,
                priority,
                words,
            } in waiting
            {
                writeln!(f, "  {:8} {priority:10} {id}: {words}", state.id())?;
            }
        }
        if !self.notes.is_empty() {
            writeln!(f, "\nNotes by reviewers:")?;
        }
        for (language, id, note) in &self.notes {
            writeln!(f, "  {language} {id}: {note}")?;
        }

        Ok(())
    }
}
