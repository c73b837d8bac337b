//! Reads and checks the parts of an edition, sound or not.

use super::program_messages::program_messages;
use super::{Brought, Edition, Reviews};
use crate::content::{Content, DECLARATION};
use crate::files::Files;
use crate::language::{Catalogs, Language};
use crate::ledger::{self, Ledger, ReviewState};
use crate::problem::Problem;
use crate::soundness::zapotec::Published;
use crate::takeaway;

use std::collections::BTreeSet;

/// What can be read of an edition, sound or not: enough to say how it stands,
/// not to be shown.
pub struct Unvalidated {
    /// The content, if it keeps every rule.
    pub content: Option<Content>,
    /// The words, if their files are text; not all of them need be sound.
    pub catalogs: Option<Catalogs>,
    /// What is known about the words; empty if its file cannot be read.
    pub ledger: Ledger,
    /// What the embedded edition does not have.
    pub brought: Brought,
    /// Everything that is wrong. There is an edition only if nothing is.
    pub problems: Vec<Problem>,
    /// The file of the ledger.
    reviews: Files,
}

impl Unvalidated {
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
        problems.extend(content.iter().flat_map(composed));
        let is_sound = problems.is_empty();
        let (ledger, unreadable) = match Ledger::load(files) {
            Ok(ledger) => (ledger, Vec::new()),
            Err(unreadable) => (Ledger::default(), unreadable),
        };
        let brought = Brought::of(files, content.as_ref(), &ledger);
        problems.extend(brought.faults());
        problems.extend(unreadable);
        // Only once every message can be read: an entry of one that cannot would
        // look like an entry of one that there is not.
        if let Some(catalogs) = catalogs.as_ref().filter(|_| is_sound) {
            problems.extend(ledger.strays(catalogs));
            problems.extend(unpublished(catalogs, &ledger));
        }
        if let (Some(content), Some(catalogs), true) = (&content, &catalogs, is_sound) {
            problems.extend(takeaway::faults(content, catalogs));
        }

        Self {
            content,
            catalogs,
            ledger,
            brought,
            problems,
            reviews: files.only(ledger::FILE),
        }
    }

    /// The edition, if nothing is wrong.
    ///
    /// # Errors
    ///
    /// Everything that is wrong.
    pub fn validated(self) -> Result<Edition, Vec<Problem>> {
        match (self.content, self.catalogs) {
            (Some(content), Some(catalogs)) if self.problems.is_empty() => Ok(Edition {
                info: content.edition,
                content: content.into(),
                catalogs,
                reviews: Reviews::of(self.reviews, self.ledger),
            }),
            _ => Err(self.problems),
        }
    }
}

/// Messages that the content asks for and English does not have, and those
/// that English has and another language lacks. A language whose sentences stand
/// in another one, as those of Zapotec do in Spanish, owes none.
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
        .filter(|language| language.sentences() == *language)
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

            !matches!(state, ReviewState::Reviewed | ReviewState::Stale)
        })
        .filter_map(|id| {
            let violation = published.violation(id, &catalogs.plain(language, id))?;
            let reason = format!(
                "the Zapotec {violation}: bring it in with the sheet of a named speaker \
                 (`rights-kiosk review export --lang zab`), or remove it"
            );

            Some(Problem::new("locales/zab", id, reason))
        })
        .collect()
}

/// Passages that are not those that come with the program: a pack may leave some out, and can
/// neither add one nor put one elsewhere, since nobody could tell who has written it.
fn composed(content: &Content) -> Vec<Problem> {
    let reason = "is not as it was published and built in: take content/declaration.toml out of \
                  the pack, or copy it as it is in this program";

    match Content::declaration(&Files::embedded()) {
        Ok(published) => content
            .declaration
            .departures(&published)
            .into_iter()
            .map(|place| Problem::new(DECLARATION, place, reason))
            .collect(),
        Err(problems) => problems,
    }
}

/// The catalogs of these files, not yet read.
pub(super) fn catalogs(files: &Files) -> Result<Catalogs, Vec<Problem>> {
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
