//! The ledger, and what has been worked out of it.

use crate::files::Files;
use crate::language::{Catalogs, Language, PerLanguage};
use crate::ledger::{Coverage, Ledger, ReviewState, Reviewer};

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

/// How far the words of an edition can be trusted. Each answer is worked out
/// when it is first asked for, and kept: a view asks again for every frame.
#[derive(Default)]
pub(super) struct Reviews {
    /// The file of the ledger.
    files: Arc<Files>,
    ledger: OnceLock<Ledger>,
    states: PerLanguage<Mutex<States>>,
    coverage: OnceLock<PerLanguage<Coverage>>,
    reviewers: OnceLock<Vec<(Reviewer, usize)>>,
}

/// The states of the messages of one language that have been asked for, by id.
type States = HashMap<String, ReviewState>;

impl Reviews {
    /// Those of a ledger that is read from these files when it is asked for.
    pub(super) fn unread(files: Files) -> Self {
        Self {
            files: Arc::new(files),
            ..Self::default()
        }
    }

    /// The same, and nothing is read.
    pub(super) fn fresh(&self) -> Self {
        Self {
            files: Arc::clone(&self.files),
            ..Self::default()
        }
    }

    /// Those of a ledger that has been read from these files.
    pub(super) fn of(files: Files, ledger: Ledger) -> Self {
        Self {
            files: Arc::new(files),
            ledger: OnceLock::from(ledger),
            ..Self::default()
        }
    }

    pub(super) fn ledger(&self) -> &Ledger {
        self.ledger.get_or_init(|| {
            Ledger::load(&self.files).unwrap_or_else(|problems| {
                for problem in problems {
                    tracing::error!("{problem}");
                }

                Ledger::default()
            })
        })
    }

    pub(super) fn state(&self, catalogs: &Catalogs, language: Language, id: &str) -> ReviewState {
        if let Some(&state) = self.states(language).get(id) {
            return state;
        }

        // Not under the lock: this may read the ledger and the catalogs first.
        // Of two threads that come here at once, both find the same.
        let state = self.ledger().state(catalogs, language, id);
        self.states(language).insert(id.to_owned(), state);

        state
    }

    pub(super) fn coverage(&self, catalogs: &Catalogs, language: Language) -> Coverage {
        let coverage = self.coverage.get_or_init(|| {
            PerLanguage::from_fn(|language| self.ledger().coverage(catalogs, language))
        });

        coverage[language]
    }

    pub(super) fn reviewers(&self, catalogs: &Catalogs) -> &[(Reviewer, usize)] {
        self.reviewers
            .get_or_init(|| self.ledger().reviewers(catalogs).into_iter().collect())
    }

    fn states(&self, language: Language) -> MutexGuard<'_, States> {
        // Whatever was put in is right, even if the thread that held the lock
        // has died.
        self.states[language]
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }
}
