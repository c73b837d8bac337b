//! What the form does with what is touched and typed.

use super::{EventForm, Message, Moment, TextField};
use crate::events::event::{MOST_NOTE, MOST_TITLE};
use crate::events::limits::{MOST_HOST, MOST_PLACE};
use crate::events::repetition::{Pattern, Repetition};
use crate::events::rule::End;
use crate::screen::Action;
use crate::screen::part::keyboard::{self, Typing};

use jiff::civil::{Date, Time, time};
use jiff::{SignedDuration, ToSpan};

/// The hour at which an event begins before somebody has chosen one.
const FIRST_HOUR: Time = time(10, 0, 0, 0);

/// How long an event lasts before somebody has chosen that.
const LASTS: SignedDuration = SignedDuration::from_hours(2);

impl EventForm {
    /// Answers a message.
    pub(super) fn answer(&mut self, message: Message) -> Action {
        let before = self.draft.clone();
        let action = self.done(message);
        // What was told of it may not be so any more.
        if self.draft != before || self.is_saving {
            self.refusals.clear();
        }

        action
    }

    fn done(&mut self, message: Message) -> Action {
        match message {
            Message::TabChosen(tab) => self.tab = tab,
            Message::LanguageChosen(language) => self.language = language,
            Message::FieldTouched(field) => self.open(field),
            Message::Typing(message) => self.answer_keyboard(message),
            Message::Stepped(step) => self.go(step),
            Message::WholeDayChosen(is_whole) => self.choose_whole_day(is_whole),
            Message::EndChosen(is_known) => self.choose_end(is_known),
            Message::TurnChosen(Moment::Start, turn) => self.draft.start_turn = Some(turn),
            Message::TurnChosen(Moment::End, turn) => self.draft.end_turn = Some(turn),
            Message::HostToggled(id) => toggle(&mut self.draft.hosts, id),
            Message::LanguageToggled(it) => toggle(&mut self.draft.languages, it),
            Message::RepetitionChosen(pattern) => self.choose_pattern(pattern),
            Message::UntilChosen(ends) => self.choose_until(ends),
            Message::DayLeftOut => self.leave_out(),
            Message::DayTakenIn(day) => {
                if let Some(repetition) = &mut self.draft.repetition {
                    repetition.without.retain(|it| *it != day);
                }
            }
            Message::SaveTouched => {
                self.is_saving = true;

                return Action::SaveEvent(Box::new(self.draft.clone()));
            }
            Message::DiscardAsked(asks) if asks && !self.is_unsaved() => return Action::Leave,
            Message::DiscardAsked(asks) => self.asks_discard = asks,
            Message::DiscardConfirmed => {
                self.draft = self.opened.clone();

                return Action::Leave;
            }
        }
        self.forget_old_turns();

        Action::None
    }

    /// What stands in a field.
    pub(super) fn text_of(&self, field: TextField) -> &str {
        let text = match field {
            TextField::Title => self.draft.title.get(&self.language),
            TextField::Note => self.draft.note.get(&self.language),
            TextField::Place => Some(&self.draft.place),
            TextField::OtherHost(number) => self.draft.other_hosts.get(number),
        };

        text.map(String::as_str).unwrap_or_default()
    }

    /// Opens the keyboard for a field.
    fn open(&mut self, field: TextField) {
        let (name, limit) = match field {
            TextField::Title => ("event-form-title", MOST_TITLE),
            TextField::Note => ("event-form-note", MOST_NOTE),
            TextField::Place => ("event-form-place", MOST_PLACE),
            TextField::OtherHost(_) => ("event-form-other-host", MOST_HOST),
        };
        let language = match field {
            TextField::Title | TextField::Note => self.language,
            TextField::Place | TextField::OtherHost(_) => self.names,
        };
        let typing = Typing::new(name, language, self.text_of(field), limit);
        self.typing = Some((field, typing));
    }

    /// Answers the keyboard; what was typed goes into its field once that is done.
    pub(super) fn answer_keyboard(&mut self, message: keyboard::Message) {
        let Some((field, typing)) = &mut self.typing else {
            return;
        };
        if !typing.update(message) {
            return;
        }
        let (field, text) = (*field, typing.text().trim().to_owned());
        self.typing = None;

        match field {
            TextField::Title | TextField::Note => {
                let language = self.language;
                let texts = match field {
                    TextField::Title => &mut self.draft.title,
                    _ => &mut self.draft.note,
                };
                if text.is_empty() {
                    texts.remove(&language);
                } else {
                    texts.insert(language, text);
                }
            }
            TextField::Place => self.draft.place = text,
            TextField::OtherHost(number) => {
                let hosts = &mut self.draft.other_hosts;
                match hosts.get_mut(number) {
                    Some(_) if text.is_empty() => {
                        hosts.remove(number);
                    }
                    Some(host) => *host = text,
                    None if text.is_empty() => {}
                    None => hosts.push(text),
                }
            }
        }
    }

    fn choose_whole_day(&mut self, is_whole: bool) {
        let draft = &mut self.draft;
        if is_whole {
            (draft.start, draft.end) = (None, None);
        } else if draft.start.is_none() {
            draft.start = Some(FIRST_HOUR);
            draft.last_day = None;
        }
    }

    fn choose_end(&mut self, is_known: bool) {
        let draft = &mut self.draft;
        draft.end = is_known.then(|| {
            let start = draft.start.unwrap_or(FIRST_HOUR);

            draft.end.unwrap_or_else(|| start.wrapping_add(LASTS))
        });
        // Who begins late ends on the day after.
        if draft.end <= draft.start && is_known && draft.last_day.is_none() {
            draft.last_day = draft.day.and_then(|it| it.tomorrow().ok());
        }
        if !is_known && draft.start.is_some() {
            draft.last_day = None;
        }
    }

    fn choose_pattern(&mut self, pattern: Option<Pattern>) {
        let Some(pattern) = pattern else {
            self.draft.repetition = None;
            return;
        };
        let repetition = self.draft.repetition.get_or_insert_with(Repetition::weekly);
        repetition.pattern = pattern;
        repetition.every = 1;
    }

    fn choose_until(&mut self, ends: bool) {
        let first = self.draft.day.unwrap_or(self.today);
        let Some(repetition) = &mut self.draft.repetition else {
            return;
        };
        repetition.end = if ends {
            End::Day(first.saturating_add(3.months()))
        } else {
            End::Never
        };
    }

    fn leave_out(&mut self) {
        let day = self.day_to_leave_out();
        if let Some(repetition) = &mut self.draft.repetition
            && !repetition.without.contains(&day)
        {
            repetition.without.push(day);
            repetition.without.sort();
        }
    }

    /// The day that is shown to be left out.
    pub(super) fn day_to_leave_out(&self) -> Date {
        self.left_out.or(self.draft.day).unwrap_or(self.today)
    }
}

/// Puts something into a list, or takes it out.
fn toggle<T: PartialEq>(list: &mut Vec<T>, it: T) {
    match list.iter().position(|other| *other == it) {
        Some(at) => {
            list.remove(at);
        }
        None => list.push(it),
    }
}
