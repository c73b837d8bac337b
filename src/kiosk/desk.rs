//! Staff at the desk: the visitor is put aside and comes back untouched, whatever staff do
//! meanwhile.

use super::{Kiosk, Message, Session, Visit, worker};
use crate::language::Language;
use crate::pin::{Answer, Digits, Keeper, Pass, State, Turn};
use crate::screen::Screen;
use crate::screen::pin::{Errand, Pin, Told};

use iced::Task;
use iced::time::{Duration, Instant};

use std::sync::Arc;

/// How long nobody may touch the desk before it asks; unanswered, it locks.
pub const ASK_AFTER: Duration = Duration::from_secs(5 * 60);

/// How long after the start a PIN may be chosen, where the start was for that.
pub const CHOOSE_WITHIN: Duration = Duration::from_secs(10 * 60);

/// Who is at the screen, and what waits meanwhile.
#[derive(Clone, Default)]
pub(super) struct Desk {
    /// Keeps the PIN, if there is a place to keep it.
    keeper: Option<Arc<Keeper>>,
    /// The visitor, while staff are at the pad or at the desk.
    visitor: Option<Box<Session>>,
    /// The desk as staff have left it with a form that is not saved: it waits behind the PIN.
    waiting: Option<Box<Session>>,
    /// The language in which staff last used the desk.
    language: Option<Language>,
    /// That the PIN has been entered.
    pass: Option<Arc<Pass>>,
    /// When the next PIN may be tried, and whether it could be stored that the last
    /// one was.
    next_try: Option<(Instant, bool)>,
    /// Since when a PIN may be chosen that was asked for at the start.
    choosing_since: Option<Instant>,
}

/// What came of a PIN that was tried.
#[derive(Debug, Clone)]
pub enum Judged {
    /// It was the one; what shows that.
    Right(Arc<Pass>),
    /// It was not, or could not be judged.
    Told(Told),
    /// The next one must wait so long; whether the last one could be stored.
    Wait(Duration, bool),
    /// No PIN is set any more.
    Unset,
}

impl Judged {
    /// What an answer means; `state` is that of the PIN.
    pub fn of(answer: Answer, state: &State) -> Self {
        match answer {
            Answer::Right(pass) => Self::Right(Arc::new(pass)),
            Answer::Wrong { wait, .. } if wait.is_zero() => Self::Told(Told::Wrong),
            Answer::Wrong { wait, is_counted } => Self::Wait(wait, is_counted),
            Answer::Early(left) => Self::Wait(left, true),
            Answer::NotJudged(error) => {
                tracing::error!("a PIN could not be judged: {error}");

                Self::Told(Told::NotJudged)
            }
            Answer::NoPin => Self::at(state).unwrap_or(Self::Told(Told::NotJudged)),
        }
    }

    /// What is to be told before any PIN is tried, if anything is.
    fn at(state: &State) -> Option<Self> {
        match state {
            State::Unset => Some(Self::Unset),
            State::Set => None,
            State::Unreadable(notice) => {
                tracing::error!("{}", notice.problem());

                Some(Self::Told(Told::Unreadable))
            }
            State::NotReset(error) => {
                tracing::error!("the PIN is to be reset, and that does not work: {error}");

                Some(Self::Told(Told::ResetStays))
            }
        }
    }
}

impl Kiosk {
    /// A kiosk whose staff have a desk.
    pub fn kept_by(mut self, keeper: Arc<Keeper>) -> Self {
        self.desk.keeper = Some(keeper);
        self
    }

    /// Asks on the first screen for a PIN, where none is set.
    pub fn choosing_pin(mut self) -> Self {
        if self.desk.keeper.is_some() && !self.has_pin() {
            self.put_aside(Errand::Choose);
        }
        self
    }

    /// Whether a PIN is set, so that there is a desk.
    pub fn has_pin(&self) -> bool {
        let keeper = self.desk.keeper.as_ref();

        keeper.is_some_and(|it| !matches!(it.state(), State::Unset))
    }

    /// Whether staff are at the pad or at the desk.
    pub fn is_at_desk(&self) -> bool {
        self.desk.visitor.is_some()
    }

    /// Whether the PIN has been entered.
    pub fn is_desk_open(&self) -> bool {
        self.desk.pass.is_some()
    }

    /// Whether a wait is counted down.
    pub(super) fn counts_down(&self) -> bool {
        self.is_at_desk() && self.desk.next_try.is_some()
    }

    /// Does what only staff may: at once where no PIN is set or it has been entered, else
    /// once it is.
    pub(super) fn do_for_staff(&mut self, errand: Errand, now: Instant) -> Task<Message> {
        self.idle.touch(now);
        if self.is_at_desk() && !self.is_desk_open() {
            return Task::none();
        }
        if self.has_pin() && !self.is_desk_open() {
            self.put_aside(errand);

            return self.look_at_pin(now);
        }

        self.do_errand(errand)
    }

    /// Does what the PIN was asked for.
    fn do_errand(&mut self, errand: Errand) -> Task<Message> {
        match errand {
            // A form that has waited is there again; the program does not end over one.
            Errand::Desk | Errand::Quit if is_unsaved(&self.session) => {}
            Errand::Desk if self.is_desk_open() => {
                self.session.open(Screen::Desk(Default::default()));
            }
            Errand::Desk | Errand::Choose => {}
            Errand::Calibration => self.open_calibration(),
            Errand::Quit => {
                self.keep_counts();

                return iced::exit();
            }
        }

        Task::none()
    }

    /// Puts the visitor aside and shows the pad, in the language of the desk.
    fn put_aside(&mut self, errand: Errand) {
        let visitor = &self.session;
        let staff = Session {
            language: self.desk.language.unwrap_or(visitor.language),
            text_size: visitor.text_size,
            contrast: visitor.contrast,
            visit: Visit {
                number: 0,
                screen: Screen::Pin(Pin::new(errand)),
            },
            ..Session::default()
        };

        self.desk.visitor = Some(Box::new(std::mem::replace(&mut self.session, staff)));
    }

    /// Gives the screen back to the visitor, as it was.
    pub(super) fn leave_desk(&mut self) {
        if let Some(visitor) = self.desk.visitor.take() {
            let staff = std::mem::replace(&mut self.session, *visitor);
            self.desk.language = Some(staff.language);
            if self.is_desk_open() && is_unsaved(&staff) {
                self.desk.waiting = Some(Box::new(staff));
            }
        }
        self.desk.pass = None;
        self.desk.choosing_since = None;
    }

    /// Shows the desk as staff have left it, in the language and the size of now.
    fn take_up(&mut self, waiting: Session) {
        let now = std::mem::replace(&mut self.session, waiting);
        self.session.language = now.language;
        self.session.text_size = now.text_size;
        self.session.contrast = now.contrast;
        self.session.panels.clear();
    }

    /// What staff have open, whether they are there or it waits for them.
    pub(super) fn staff_sessions(&mut self) -> impl Iterator<Item = &mut Session> {
        let is_at_desk = self.is_at_desk();
        let here = is_at_desk.then_some(&mut self.session);

        here.into_iter().chain(self.desk.waiting.as_deref_mut())
    }

    /// Looks whether the PIN is to be reset, beside whatever else goes on, and tells how long
    /// it is still to wait.
    fn look_at_pin(&mut self, now: Instant) -> Task<Message> {
        let Some(keeper) = self.desk.keeper.clone() else {
            return Task::none();
        };
        if let Turn::Wait(left) = keeper.turn() {
            let is_counted = self.desk.next_try.is_none_or(|(_, is_counted)| is_counted);
            self.desk.next_try = Some((now + left, is_counted));
            self.tell_wait(now);
        }

        worker::run(
            "pin",
            move || {
                keeper.reset_if_asked();

                Judged::at(&keeper.state())
            },
            |judged| Message::PinJudged(judged.flatten()),
        )
    }

    /// Tries a PIN, beside whatever else goes on: it takes a while.
    pub(super) fn try_pin(&self, digits: Digits) -> Task<Message> {
        let Some(keeper) = self.desk.keeper.clone() else {
            return Task::none();
        };

        worker::run(
            "pin",
            move || Judged::of(keeper.attempt(digits.as_str()), &keeper.state()),
            |judged| Message::PinJudged(Some(judged.unwrap_or(Judged::Told(Told::NotJudged)))),
        )
    }

    /// Stores a PIN that was entered twice, beside whatever else goes on.
    pub(super) fn store_pin(&self, digits: Digits) -> Task<Message> {
        let Some(keeper) = self.desk.keeper.clone() else {
            return Task::none();
        };
        let pass = self.desk.pass.clone();

        worker::run(
            "pin",
            move || {
                let digits = digits.as_str();
                let outcome = keeper.set(pass.as_deref(), digits, digits);
                if let Err(error) = &outcome {
                    tracing::error!("the PIN could not be stored: {error}");
                }

                outcome.is_ok()
            },
            |is_stored| Message::PinStored(is_stored.unwrap_or(false)),
        )
    }

    /// A PIN was chosen, and this came of it: staff are led back to where they were.
    pub(super) fn see_stored(&mut self, is_stored: bool) {
        if !is_stored {
            self.session.visit.screen.tell_pin(Some(Told::NotStored));
        } else if self.is_desk_open() {
            self.session.back();
        } else {
            self.leave_desk();
        }
    }

    /// A PIN was tried, or is to be, and this came of it; nothing if there is nothing to tell.
    pub(super) fn see_judged(&mut self, judged: Option<Judged>, now: Instant) -> Task<Message> {
        let Screen::Pin(pin) = &mut self.session.visit.screen else {
            return Task::none();
        };
        let errand = pin.errand();
        match judged {
            None => {}
            Some(Judged::Told(told)) => pin.tell(Some(told)),
            Some(Judged::Wait(left, is_counted)) => {
                self.desk.next_try = Some((now + left, is_counted));
                self.tell_wait(now);
            }
            Some(Judged::Right(pass)) => {
                self.desk.pass = Some(pass);
                self.desk.next_try = None;
                match self.desk.waiting.take() {
                    Some(waiting) => self.take_up(*waiting),
                    None => {
                        self.session.open(Screen::Desk(Default::default()));
                        self.session.history.clear();
                    }
                }

                return self.do_errand(errand);
            }
            // It was reset, and with no PIN there is no desk; the other two go on as ever.
            Some(Judged::Unset) => {
                self.leave_desk();
                self.desk.next_try = None;

                return self.do_errand(errand);
            }
        }

        Task::none()
    }

    /// Tells on the pad how long it is still to wait, or that the wait is over.
    pub(super) fn tell_wait(&mut self, now: Instant) {
        let Some((next_try, is_counted)) = self.desk.next_try else {
            return;
        };
        let left = next_try.saturating_duration_since(now);
        let told = if left.is_zero() {
            self.desk.next_try = None;

            None
        } else {
            Some(Told::Wait(left.as_secs_f32().ceil() as u64, is_counted))
        };
        self.session.visit.screen.tell_pin(told);
    }

    /// Whether the pad asks since the start for a PIN.
    pub(super) fn is_choosing_pin(&self) -> bool {
        let is_choosing =
            matches!(&self.session.visit.screen, Screen::Pin(it) if it.errand() == Errand::Choose);

        is_choosing && !self.is_desk_open()
    }

    /// Nobody may choose a PIN any more once the pad has asked so long.
    pub(super) fn end_choosing(&mut self, now: Instant) {
        let since = *self.desk.choosing_since.get_or_insert(now);

        if now.saturating_duration_since(since) >= CHOOSE_WITHIN {
            self.leave_desk();
        }
    }
}

/// Whether somewhere in it is a form that is not saved.
fn is_unsaved(session: &Session) -> bool {
    let visits = std::iter::once(&session.visit).chain(&session.history);

    visits.map(|it| &it.screen).any(Screen::is_unsaved)
}
