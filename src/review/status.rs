//! How far every page of every language has been reviewed, and what comes next.

use std::collections::BTreeMap;
use std::fmt;

use super::danger::{Danger, Dangers, rank};
use super::{Ledger, State, words};
use crate::content::Content;
use crate::files::Files;
use crate::language::{Catalogs, Language};

/// How far an edition has been reviewed.
#[derive(Debug, Clone)]
pub struct Status {
    /// The pages, in the order of the files: for each language how many texts
    /// are in which state.
    pub pages: Vec<(String, BTreeMap<Language, Counts>)>,
    /// What to review next in each language, the most dangerous first.
    pub next: Vec<(Language, Vec<Next>)>,
    /// What reviewers have written to the editors.
    pub notes: Vec<(Language, String, String)>,
}

/// How many texts are in which state.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
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
pub struct Next {
    /// The id of its message.
    pub id: String,
    /// How far it is.
    pub state: State,
    /// How much harm a wrong word does.
    pub danger: Danger,
    /// What it says.
    pub words: String,
}

impl Status {
    /// The status of these files, which hold the content, the words and the
    /// ledger that are given with them; with no more than `most` texts to come
    /// next in each of these languages.
    pub fn of(
        files: &Files,
        content: &Content,
        catalogs: &Catalogs,
        ledger: &Ledger,
        languages: &[Language],
        most: usize,
    ) -> Self {
        let dangers = Dangers::of(content);
        let homes = words::homes(files, Language::English);
        let mut pages: Vec<(String, BTreeMap<Language, Counts>)> = Vec::new();
        let mut next: BTreeMap<Language, Vec<Next>> = BTreeMap::new();
        let mut notes = Vec::new();

        for home in &homes {
            let page = home
                .file
                .trim_end_matches(".ftl")
                .trim_start_matches("topics/");
            if pages.last().is_none_or(|(last, _)| last != page) {
                pages.push((page.to_owned(), BTreeMap::new()));
            }
            let Some((_, counts)) = pages.last_mut() else {
                continue;
            };

            for &language in languages {
                if !catalogs.has(language, &home.id) {
                    continue;
                }
                let state = ledger.state(catalogs, language, &home.id);
                counts.entry(language).or_default().count(state);

                if state != State::Reviewed {
                    next.entry(language).or_default().push(Next {
                        id: home.id.clone(),
                        state,
                        danger: dangers.get(&home.id),
                        words: catalogs.unfilled(language, &home.id).unwrap_or_default(),
                    });
                }
                let note = ledger
                    .entry(language, &home.id)
                    .and_then(|it| it.note.as_ref());
                notes.extend(note.map(|note| {
                    let text = format!("{} ({}, {})", note.text, note.by, note.date);
                    (language, home.id.clone(), text)
                }));
            }
        }
        for waiting in next.values_mut() {
            waiting.sort_by_key(|it| rank(Some(it.state), it.danger));
            waiting.truncate(most);
        }

        Self {
            pages,
            next: next.into_iter().collect(),
            notes,
        }
    }
}

impl Counts {
    fn count(&mut self, state: State) {
        self.all += 1;
        match state {
            State::Reviewed => self.reviewed += 1,
            State::Draft => self.draft += 1,
            State::Stale => self.stale += 1,
            State::Checked => {}
        }
    }
}

impl fmt::Display for Counts {
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

impl fmt::Display for Danger {
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

impl fmt::Display for Status {
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
            for Next {
                id,
                state,
                danger,
                words,
            } in waiting
            {
                writeln!(f, "  {:8} {danger:10} {id}: {words}", state.id())?;
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
