//! What is running: the content and the words of one edition, the embedded one
//! or that with a pack put over it.

use std::collections::BTreeSet;
use std::path::Path;

use crate::content::{Content, Problem};
use crate::files::Files;
use crate::language::{Catalogs, Fault, Language};

/// An edition whose every part has been checked.
pub struct Edition {
    /// What is true.
    pub content: Content,
    /// How it is said.
    pub catalogs: Catalogs,
}

impl Edition {
    /// The embedded edition, with the folder of a pack put over it if there is
    /// one. Both go through the same checks.
    ///
    /// # Errors
    ///
    /// Everything that is wrong, each with its file, its key and the reason;
    /// then nothing is loaded.
    pub fn load(pack: Option<&Path>) -> Result<Self, Vec<Problem>> {
        let mut files = Files::embedded();
        if let Some(pack) = pack {
            files = files.overlaid(pack)?;
        }

        Self::from_files(&files)
    }

    /// An edition of these files.
    ///
    /// # Errors
    ///
    /// As [`Edition::load`].
    pub fn from_files(files: &Files) -> Result<Self, Vec<Problem>> {
        let (content, mut problems) = match Content::load(files) {
            Ok(content) => (Some(content), Vec::new()),
            Err(problems) => (None, problems),
        };
        let catalogs = match catalogs(files) {
            Ok(catalogs) => {
                problems.extend(catalogs.check_all().into_iter().map(Problem::from));
                Some(catalogs)
            }
            Err(unreadable) => {
                problems.extend(unreadable);
                None
            }
        };

        match (content, catalogs) {
            (Some(content), Some(catalogs)) => {
                let edition = Self { content, catalogs };
                problems.extend(edition.missing_messages());

                if problems.is_empty() {
                    Ok(edition)
                } else {
                    Err(problems)
                }
            }
            _ => Err(problems),
        }
    }

    /// Ids of all messages that English has, sorted: what every language owes.
    pub fn message_ids(&self) -> impl Iterator<Item = &str> {
        self.catalogs.ids(Language::English)
    }

    /// Messages that the content asks for and English does not have, and those
    /// that English has and another language lacks. Zapotec holds published
    /// words only, so it owes none.
    fn missing_messages(&self) -> Vec<Problem> {
        let asked = self
            .content
            .messages()
            .filter(|message| !self.catalogs.has(Language::English, message.id))
            .map(|message| {
                Problem::new(
                    message.file.clone(),
                    message.key.clone(),
                    format!(
                        "locales/en has no message `{}`: add it there and in every language",
                        message.id
                    ),
                )
            });
        let owed = Language::ALL
            .into_iter()
            .filter(|language| *language != Language::Zapotec)
            .flat_map(|language| {
                self.message_ids()
                    .filter(move |id| !self.catalogs.has(language, id))
                    .map(move |id| {
                        Problem::new(
                            format!("locales/{}", language.tag()),
                            id,
                            "this message is missing: translate it from locales/en",
                        )
                    })
            });
        let stray = Language::ALL
            .into_iter()
            .flat_map(|language| {
                self.catalogs
                    .ids(language)
                    .filter(|id| !self.catalogs.has(Language::English, id))
                    .map(move |id| {
                        Problem::new(
                            format!("locales/{}", language.tag()),
                            id,
                            "English has no such message: remove it, or add it to locales/en",
                        )
                    })
            });
        let unshown = program_messages()
            .filter(|id| !self.catalogs.has(Language::English, id))
            .map(|id| {
                Problem::new(
                    "locales/en",
                    id,
                    "this message is missing: the program shows it",
                )
            });

        asked.chain(owed).chain(stray).chain(unshown).collect()
    }
}

impl From<Fault> for Problem {
    fn from(fault: Fault) -> Self {
        Self::new(fault.file, fault.key, fault.reason)
    }
}

/// Ids of the messages that the screens show whatever the content is: those of
/// the embedded English `ui.ftl`, so that a pack cannot take one away.
fn program_messages() -> impl Iterator<Item = &'static str> {
    include_str!("../locales/en/ui.ftl").lines().filter_map(|line| {
        let (id, _) = line.split_once(" = ")?;

        id.starts_with(|first: char| first.is_ascii_lowercase())
            .then_some(id)
    })
}

/// The catalogs of these files, not yet read.
fn catalogs(files: &Files) -> Result<Catalogs, Vec<Problem>> {
    let mut sources = Vec::new();
    let mut problems = Vec::new();
    let paths: BTreeSet<_> = files
        .under("locales/")
        .filter(|path| path.ends_with(".ftl"))
        .collect();

    for path in paths {
        match files.text(path) {
            Ok(text) => sources.push((path, text)),
            Err(problem) => problems.push(problem),
        }
    }

    if problems.is_empty() {
        Ok(Catalogs::lazy(sources))
    } else {
        Err(problems)
    }
}
