//! The PIN of one data folder, with its tries.

use super::gate::{Gate, Turn, wait_after};
use super::reset::{Reset, reset_if_asked};
use super::{HashError, LONGEST, Pin, PinError, PinHash, Secret, State, Tries};
use crate::store::{Notice, Store, StoreError};

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// A time that only grows, from any beginning; see [`clock::steady`](crate::clock::steady).
pub type Clock = Box<dyn Fn() -> Duration + Send + Sync>;

/// The most bytes of what is tried.
const MOST_TRIED: usize = 64;

/// The room that a count of tries needs on the disk, with the former and a copy: 16 KiB.
const ROOM: u64 = 16 * 1024;

/// Keeps the PIN of one data folder. Whatever reads, writes or hashes waits, and belongs into a
/// thread; [`Keeper::state`] and [`Keeper::turn`] answer at once.
pub struct Keeper {
    store: Store,
    clock: Clock,
    /// Held by the one try that is being judged.
    judging: Mutex<()>,
    known: Mutex<Known>,
}

/// What is known without looking at the disk.
struct Known {
    state: State,
    hash: Option<PinHash>,
    gate: Gate,
    /// What staff must be told.
    notices: Vec<Notice>,
    was_reset: bool,
}

/// That somebody typed the PIN: with it another one can be set.
#[derive(Debug, PartialEq, Eq)]
pub struct Pass(());

/// What a try came to.
#[derive(Debug, PartialEq, Eq)]
pub enum Answer {
    /// It was the PIN.
    Right(Pass),
    /// It was not.
    Wrong {
        /// How long the next one must wait; nothing, while they are free.
        wait: Duration,
        /// Whether it was counted on the disk. If not, the wait is the longest.
        is_counted: bool,
    },
    /// It came too early and was not looked at; how long there is still to wait.
    Early(Duration),
    /// It could not be judged, and counts as a wrong one.
    NotJudged(HashError),
    /// There is no PIN to try, or it cannot be read: [`Keeper::state`] says which.
    NoPin,
}

/// Why a PIN was not set. The one before, if there was one, holds.
#[derive(Debug, thiserror::Error)]
pub enum SetError {
    /// It may not be one.
    #[error(transparent)]
    Unfit(#[from] PinError),
    /// The second time it was another one.
    #[error("the two are not the same: enter it once more, twice")]
    Differs,
    /// There is one, and it was not typed before.
    #[error(
        "a PIN is set: change it at the staff desk, or, if it is lost, put a file named \
             reset-pin into the data folder and start the kiosk"
    )]
    IsSet,
    /// There may be one, and it cannot be read.
    #[error("{0}; to begin anew, put a file named reset-pin into the data folder")]
    Unreadable(Notice),
    /// It was to be reset, and that did not work yet.
    #[error("the PIN is to be reset, and that does not work: {0}")]
    NotReset(Arc<StoreError>),
    /// It could not be hashed.
    #[error(transparent)]
    NotHashed(#[from] HashError),
    /// It could not be stored.
    #[error(transparent)]
    NotStored(#[from] StoreError),
}

impl Keeper {
    /// Reads what is kept, after a reset if one is asked for. `clock` may never run back.
    pub fn open(store: Store, clock: Clock) -> Self {
        let gate = Gate::at_start(0, true, clock());
        let keeper = Self {
            store,
            clock,
            judging: Mutex::new(()),
            known: Mutex::new(Known {
                state: State::Unset,
                hash: None,
                gate,
                notices: Vec::new(),
                was_reset: false,
            }),
        };
        keeper.read();
        keeper.reset_if_asked();

        keeper
    }

    /// Whether a PIN guards the desk.
    pub fn state(&self) -> State {
        self.known().state.clone()
    }

    /// Whether a try would be looked at now.
    pub fn turn(&self) -> Turn {
        self.known().gate.try_at((self.clock)())
    }

    /// What staff must be told of the files.
    pub fn notices(&self) -> Vec<Notice> {
        self.known().notices.clone()
    }

    /// Whether the PIN was reset since the start: to be told to staff.
    pub fn was_reset(&self) -> bool {
        self.known().was_reset
    }

    /// Looks for the file [`RESET`](super::RESET), and does what it asks: to be called at each
    /// entry of the desk. Until it can be done nobody comes in.
    pub fn reset_if_asked(&self) {
        let _judging = lock(&self.judging);
        let outcome = reset_if_asked(&self.store);

        match outcome {
            Reset::NotAsked => {
                if matches!(self.state(), State::NotReset(_)) {
                    self.read();
                }
            }
            Reset::Done => {
                let mut known = self.known();
                *known = Known {
                    state: State::Unset,
                    hash: None,
                    gate: Gate::at_start(0, true, (self.clock)()),
                    notices: Vec::new(),
                    was_reset: true,
                };
            }
            Reset::Failed(error) => {
                let mut known = self.known();
                known.hash = None;
                known.state = State::NotReset(Arc::new(error));
            }
        }
    }

    /// Judges what was typed. Waits for the disk twice and for the hash once: some hundredths of
    /// a second. Tries in several threads are judged one after the other.
    pub fn attempt(&self, digits: &str) -> Answer {
        let _judging = lock(&self.judging);
        let (hash, wrong) = {
            let known = self.known();
            let Some(hash) = known.hash.clone() else {
                return Answer::NoPin;
            };
            if let Turn::Wait(left) = known.gate.try_at((self.clock)()) {
                return Answer::Early(left);
            }

            (hash, known.gate.wrong())
        };

        let is_counted = self.is_stored(wrong.saturating_add(1));
        let judged = if digits.len() <= MOST_TRIED {
            hash.is_of(digits)
        } else {
            Ok(false)
        };
        let is_right = judged == Ok(true);
        let turn = {
            let now = (self.clock)();
            let mut known = self.known();
            known.gate.judged(is_right, now, is_counted);

            known.gate.try_at(now)
        };

        match judged {
            Ok(true) => {
                self.is_stored(0);

                Answer::Right(Pass(()))
            }
            Ok(false) => Answer::Wrong {
                wait: match turn {
                    Turn::May => Duration::ZERO,
                    Turn::Wait(left) => left,
                },
                is_counted,
            },
            Err(error) => Answer::NotJudged(error),
        }
    }

    /// Sets a PIN that was typed twice. Where one is set already, it takes the pass of somebody
    /// who has typed that one; nothing is left of it.
    ///
    /// # Errors
    ///
    /// Nothing was changed, for the reason that is given.
    pub fn set(&self, pass: Option<&Pass>, first: &str, again: &str) -> Result<(), SetError> {
        let pin = Pin::new(first)?;
        if first != again {
            return Err(SetError::Differs);
        }
        let _judging = lock(&self.judging);
        match (self.state(), pass) {
            (State::Unset, _) | (State::Set, Some(_)) => {}
            (State::Set, None) => return Err(SetError::IsSet),
            (State::Unreadable(notice), _) => return Err(SetError::Unreadable(notice)),
            (State::NotReset(error), _) => return Err(SetError::NotReset(error)),
        }
        self.store.may_write()?;

        let hash = PinHash::of(&pin)?;
        self.store.shelf::<Secret>().write_for_good(&Secret {
            hash: Some(hash.clone()),
        })?;
        self.is_stored(0);
        let mut known = self.known();
        known.state = State::Set;
        known.hash = Some(hash);
        known.gate = Gate::at_start(0, true, (self.clock)());
        known.was_reset = false;

        Ok(())
    }

    /// Reads PIN and count.
    fn read(&self) {
        let secret = self.store.shelf::<Secret>().read();
        let tries = self.store.shelf::<Tries>().read();
        let state = match (&secret.value.hash, &secret.notice) {
            (Some(_), _) => State::Set,
            (None, Some(notice)) => State::Unreadable(notice.clone()),
            (None, None) => State::Unset,
        };
        // A count that had to be guessed is as bad as any: the former is one too low.
        let wrong = if tries.notice.is_some() {
            tries.value.wrong.max(least_of(LONGEST))
        } else {
            tries.value.wrong
        };
        // Without a PIN nothing is written, not even to see whether it could be.
        let is_saved = secret.value.hash.is_none()
            || (tries.notice.is_none() || self.is_stored(wrong))
                && self.store.can_write(ROOM).is_ok();

        let mut known = self.known();
        known.state = state;
        known.hash = secret.value.hash;
        known.gate = Gate::at_start(wrong, is_saved, (self.clock)());
        known.notices = secret.notice.into_iter().chain(tries.notice).collect();
    }

    /// Stores a count; whether that worked.
    fn is_stored(&self, wrong: u32) -> bool {
        match self.store.shelf().write(&Tries { wrong }) {
            Ok(notice) => {
                self.known().notices.extend(notice);

                true
            }
            Err(error) => {
                tracing::warn!("{error}");

                false
            }
        }
    }

    fn known(&self) -> MutexGuard<'_, Known> {
        lock(&self.known)
    }
}

impl fmt::Debug for Keeper {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Keeper")
            .field("state", &self.state())
            .finish_non_exhaustive()
    }
}

/// The least wrong tries after which the wait is so long.
fn least_of(wait: Duration) -> u32 {
    (0..u32::MAX)
        .find(|it| wait_after(*it) == wait)
        .unwrap_or(u32::MAX)
}

/// A thread that ended in the middle has left each value whole.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
