//! What is running: the content and the words of one edition, the embedded one
//! or that with a pack put over it.

mod program_messages;

use std::cell::{OnceCell, RefCell};
use std::collections::{BTreeSet, HashMap};
use std::path::Path;

use crate::content::Content;
use crate::files::Files;
use crate::language::{Catalogs, Language};
use crate::problem::Problem;
use crate::review::{self, Coverage, Ledger, Reviewed, Reviewer, State};
use crate::soundness::zapotec::Published;
use program_messages::program_messages;

/// An edition whose every part has been checked.
pub struct Edition {
    /// What is true.
    pub content: Content,
    /// How it is said.
    pub catalogs: Catalogs,
    /// How far that can be trusted.
    reviews: Reviews,
}

/// The ledger, and what has been asked of it.
#[derive(Default)]
struct Reviews {
    /// The file of the ledger, until it is read.
    files: Files,
    ledger: OnceCell<Ledger>,
    states: RefCell<HashMap<(Language, String), State>>,
    coverage: OnceCell<[Coverage; Language::ALL.len()]>,
    reviewers: OnceCell<Vec<(Reviewer, usize)>>,
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
        Self::from_files(&Self::files(pack)?)
    }

    /// What the kiosk opens with: the embedded edition, or that with a pack
    /// over it. A pack is checked as [`Edition::load`] does. Of the embedded
    /// files the content is checked but the words are not: they are part of the
    /// program, its tests hold them to every rule, and nobody should wait for
    /// seven languages to be read before the first one shows.
    ///
    /// # Errors
    ///
    /// As [`Edition::load`].
    pub fn open(pack: Option<&Path>) -> Result<Self, Vec<Problem>> {
        if pack.is_some() {
            return Self::load(pack);
        }

        let files = Self::files(None)?;

        Ok(Self {
            content: Content::load(&files)?,
            catalogs: catalogs(&files)?,
            reviews: Reviews {
                files: files.only(review::FILE),
                ..Reviews::default()
            },
        })
    }

    /// The files that [`Edition::load`] reads.
    ///
    /// # Errors
    ///
    /// Every file of the pack that cannot be taken.
    pub fn files(pack: Option<&Path>) -> Result<Files, Vec<Problem>> {
        let embedded = Files::embedded();

        match pack {
            Some(pack) => embedded.overlaid(pack),
            None => Ok(embedded),
        }
    }

    /// An edition of these files.
    ///
    /// # Errors
    ///
    /// As [`Edition::load`].
    pub fn from_files(files: &Files) -> Result<Self, Vec<Problem>> {
        let (content, catalogs, ledger) = Reading::of(files).sound()?;

        Ok(Self {
            content,
            catalogs,
            reviews: Reviews {
                ledger: OnceCell::from(ledger),
                ..Reviews::default()
            },
        })
    }

    /// The ledger of reviews. The embedded one is read when it is first asked
    /// for; if it could not be, nothing would count as reviewed.
    pub fn ledger(&self) -> &Ledger {
        self.reviews.ledger.get_or_init(|| {
            Ledger::load(&self.reviews.files).unwrap_or_else(|problems| {
                for problem in problems {
                    tracing::error!("{problem}");
                }

                Ledger::default()
            })
        })
    }

    /// How far the wording of a message that the language itself has can be
    /// trusted.
    pub fn state(&self, language: Language, id: &str) -> State {
        let key = (language, id.to_owned());
        let mut states = self.reviews.states.borrow_mut();

        *states
            .entry(key)
            .or_insert_with(|| self.ledger().state(&self.catalogs, language, id))
    }

    /// Who has reviewed the wording of a message as it stands.
    pub fn reviewed(&self, language: Language, id: &str) -> Option<&Reviewed> {
        let entry = self.ledger().entry(language, id)?;

        match self.state(language, id) {
            State::Reviewed => entry.reviewed.as_ref(),
            _ => None,
        }
    }

    /// How much of a language there is, and how far it can be trusted.
    pub fn coverage(&self, language: Language) -> Coverage {
        let coverage = self.reviews.coverage.get_or_init(|| {
            Language::ALL.map(|language| self.ledger().coverage(&self.catalogs, language))
        });

        coverage[language as usize]
    }

    /// Everybody who has reviewed texts that still stand, with how many of them.
    pub fn reviewers(&self) -> &[(Reviewer, usize)] {
        self.reviews.reviewers.get_or_init(|| {
            let reviewers = self.ledger().reviewers(&self.catalogs);

            reviewers.into_iter().collect()
        })
    }

    /// The same edition with catalogs that have not been read, to measure what
    /// reading them takes.
    pub fn with_catalogs(self, catalogs: Catalogs) -> Self {
        Self { catalogs, ..self }
    }
}

/// What can be read of an edition, sound or not: enough to say how it stands,
/// not to be shown.
pub struct Reading {
    /// The content, if it keeps every rule.
    pub content: Option<Content>,
    /// The words, if their files are text; not all of them need be sound.
    pub catalogs: Option<Catalogs>,
    /// What is known about the words; empty if its file cannot be read.
    pub ledger: Ledger,
    /// Everything that is wrong. There is an edition only if nothing is.
    pub problems: Vec<Problem>,
}

impl Reading {
    /// Reads and checks these files.
    pub fn of(files: &Files) -> Self {
        let (content, mut problems) = match Content::load(files) {
            Ok(content) => (Some(content), Vec::new()),
            Err(problems) => (None, problems),
        };
        let catalogs = match catalogs(files) {
            Ok(catalogs) => {
                problems.extend(catalogs.check_all());
                Some(catalogs)
            }
            Err(unreadable) => {
                problems.extend(unreadable);
                None
            }
        };
        if let (Some(content), Some(catalogs)) = (&content, &catalogs) {
            problems.extend(missing_messages(content, catalogs));
        }
        let is_sound = problems.is_empty();
        let ledger = Ledger::load(files).unwrap_or_else(|unreadable| {
            problems.extend(unreadable);
            Ledger::default()
        });
        // Half of the words would accuse the other half's entries.
        if let Some(catalogs) = catalogs.as_ref().filter(|_| is_sound) {
            problems.extend(ledger.strays(catalogs));
            problems.extend(unpublished(catalogs, &ledger));
        }

        Self {
            content,
            catalogs,
            ledger,
            problems,
        }
    }

    /// The parts of an edition that has nothing wrong.
    ///
    /// # Errors
    ///
    /// Everything that is wrong.
    pub fn sound(self) -> Result<(Content, Catalogs, Ledger), Vec<Problem>> {
        match (self.content, self.catalogs) {
            (Some(content), Some(catalogs)) if self.problems.is_empty() => {
                Ok((content, catalogs, self.ledger))
            }
            _ => Err(self.problems),
        }
    }
}

/// Messages that the content asks for and English does not have, and those
/// that English has and another language lacks. Zapotec holds published
/// words only, so it owes none.
fn missing_messages(content: &Content, catalogs: &Catalogs) -> Vec<Problem> {
    let asked = content
        .messages()
        .filter(|message| !catalogs.has(Language::English, message.id))
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
            catalogs
                .ids(Language::English)
                .filter(move |id| !catalogs.has(language, id))
                .map(move |id| {
                    Problem::new(
                        format!("locales/{}", language.tag()),
                        id,
                        "this message is missing: translate it from locales/en",
                    )
                })
        });
    let stray = Language::ALL.into_iter().flat_map(|language| {
        catalogs
            .ids(language)
            .filter(|id| !catalogs.has(Language::English, id))
            .map(move |id| {
                Problem::new(
                    format!("locales/{}", language.tag()),
                    id,
                    "English has no such message: remove it, or add it to locales/en",
                )
            })
    });
    let unshown = program_messages()
        .filter(|id| !catalogs.has(Language::English, id))
        .map(|id| {
            Problem::new(
                "locales/en",
                id,
                "this message is missing: the program shows it",
            )
        });

    asked.chain(owed).chain(stray).chain(unshown).collect()
}

/// Zapotec that was neither published nor signed by a speaker: nobody else can
/// say what is Zapotec, so nothing else is shown.
fn unpublished(catalogs: &Catalogs, ledger: &Ledger) -> Vec<Problem> {
    let language = Language::Zapotec;
    let published = Published::read();

    catalogs
        .ids(language)
        .filter(|id| {
            let state = ledger.state(catalogs, language, id);

            !matches!(state, State::Reviewed | State::Stale)
        })
        .filter_map(|id| {
            let fault = published.fault(id, &catalogs.plain(language, id))?;
            let reason = format!(
                "the Zapotec {fault}: bring it in with the sheet of a named speaker \
                 (`rights-kiosk review export --lang zab`), or remove it"
            );

            Some(Problem::new("locales/zab", id, reason))
        })
        .collect()
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
