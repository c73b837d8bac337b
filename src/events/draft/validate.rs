//! The rules of the form.

use super::{Accepted, EventDraft, Field, Notice, Refusal, Turn};
use crate::events::event::{AddedEvent, Series, Span, Texts};
use crate::events::event::{MOST_NOTE, MOST_TITLE};
use crate::events::limits::{
    MOST_DAYS, MOST_EXCEPTIONS, MOST_HOST, MOST_HOSTS, MOST_PLACE, is_possible,
};
use crate::events::series::{days_between, own_days};
use crate::events::text::{Lines, cleaned};
use crate::events::zone::{Hour, hour};
use crate::language::Language;
use crate::spelling::{ZERO_WIDTH_JOINER, ZERO_WIDTH_NON_JOINER};

use jiff::ZonedDateTime;
use jiff::civil::{Date, Time};

use std::collections::BTreeSet;

impl EventDraft {
    /// The event that the form makes, with what is to be said of it.
    ///
    /// `directory` has the ids of all organizations; `has_glyph` says whether the face of a
    /// language has a character. A place or a name is shown in the face of
    /// [`Language::of_name`].
    ///
    /// # Errors
    ///
    /// Every reason why it is not taken, in the order of the form.
    pub fn validate(
        &self,
        directory: &BTreeSet<&str>,
        has_glyph: impl Fn(Language, char) -> bool,
    ) -> Result<Accepted, Vec<Refusal>> {
        let mut form = Form {
            has_glyph,
            refusals: Vec::new(),
            notices: Vec::new(),
        };
        let title = form.texts(&self.title, Field::Title, Lines::One, MOST_TITLE);
        if title.is_empty() && form.refusals.is_empty() {
            form.refusals.push(Refusal::NoTitle);
        }
        let note = form.texts(&self.note, Field::Note, Lines::Several, MOST_NOTE);
        let span = form.span(self);
        let place = form.name(&self.place, Field::Place, MOST_PLACE);
        let hosts = form.hosts(&self.hosts, directory);
        let other_hosts = form.other_hosts(&self.other_hosts);
        let series = form.series(self);

        let Some(span) = span.filter(|_| form.refusals.is_empty()) else {
            return Err(form.refusals);
        };
        let mut event = AddedEvent {
            uid: self.kept.uid.clone(),
            title,
            note,
            span,
            place,
            hosts,
            other_hosts,
            languages: once_each(&self.languages),
            series,
            is_cancelled: self.kept.is_cancelled,
            added: self.kept.added,
            sequence: self.kept.sequence,
            last_modified: self.kept.last_modified,
            is_by_hand: true,
            covers: self.kept.covers.clone(),
        };
        form.drop_exceptions(&mut event, &self.kept.series);

        Ok(Accepted {
            event,
            notices: form.notices,
        })
    }
}

/// A form while it is looked through.
struct Form<G> {
    has_glyph: G,
    refusals: Vec<Refusal>,
    notices: Vec<Notice>,
}

impl<G: Fn(Language, char) -> bool> Form<G> {
    fn texts(
        &mut self,
        typed: &Texts,
        field: impl Fn(Language) -> Field,
        lines: Lines,
        most: usize,
    ) -> Texts {
        let mut texts = Texts::new();
        for (language, typed) in typed {
            let text = self.text(typed, field(*language), *language, lines, most);
            if !text.is_empty() {
                texts.insert(*language, text);
            }
        }

        texts
    }

    /// A text, cleaned; what is wrong with it is refused.
    fn text(
        &mut self,
        typed: &str,
        field: Field,
        language: Language,
        lines: Lines,
        most: usize,
    ) -> String {
        let cleaned = cleaned(typed, lines);
        if !cleaned.removed.is_empty() {
            self.notices.push(Notice::TakenOut {
                field,
                characters: cleaned.removed,
            });
        }
        let has = cleaned.text.chars().count();
        if has > most {
            self.refusals.push(Refusal::TooLong { field, has, most });
        }
        let unseen = ['\n', ZERO_WIDTH_JOINER, ZERO_WIDTH_NON_JOINER];
        let mut shown = cleaned.text.chars().enumerate();
        let without = shown
            .find(|(_, character)| {
                !unseen.contains(character) && !(self.has_glyph)(language, *character)
            })
            .map(|(at, character)| Refusal::NoGlyph {
                field,
                character,
                at,
            });
        self.refusals.extend(without);

        cleaned.text
    }

    fn name(&mut self, typed: &str, field: Field, most: usize) -> Option<String> {
        let name = self.text(typed, field, Language::of_name(typed), Lines::One, most);

        (!name.is_empty()).then_some(name)
    }

    fn hosts(&mut self, ids: &[String], directory: &BTreeSet<&str>) -> Vec<String> {
        let ids = once_each(ids);
        let unknown = ids.iter().filter(|it| !directory.contains(it.as_str()));
        self.refusals
            .extend(unknown.map(|id| Refusal::UnknownHost { id: id.clone() }));
        self.count_hosts(ids.len(), Field::Hosts);

        ids
    }

    fn other_hosts(&mut self, names: &[String]) -> Vec<String> {
        let names = names.iter().enumerate();
        let names: Vec<_> = names
            .filter_map(|(number, name)| self.name(name, Field::OtherHost(number), MOST_HOST))
            .collect();
        let names = once_each(&names);
        self.count_hosts(names.len(), Field::OtherHost(MOST_HOSTS));

        names
    }

    fn count_hosts(&mut self, has: usize, field: Field) {
        if has > MOST_HOSTS {
            let most = MOST_HOSTS;
            self.refusals
                .push(Refusal::TooManyHosts { field, has, most });
        }
    }

    fn span(&mut self, draft: &EventDraft) -> Option<Span> {
        let Some(first) = draft.day else {
            self.refusals.push(Refusal::NoDay);
            return None;
        };
        let last = draft.last_day.unwrap_or(first);
        for (field, day) in [(Field::Day, first), (Field::LastDay, last)] {
            if !is_possible(day) {
                self.refusals.push(Refusal::ImpossibleDay { field });
                return None;
            }
        }
        if last < first {
            let field = Field::LastDay;
            self.refusals.push(Refusal::EndBeforeStart { field });
            return None;
        }
        if days_between(first, last) > i64::from(MOST_DAYS) {
            self.refusals.push(Refusal::TooManyDays);
            return None;
        }

        match (draft.start, draft.end) {
            (None, None) => Some(Span::Days { first, last }),
            (None, Some(_)) => {
                self.refusals.push(Refusal::EndWithoutStart);

                None
            }
            (Some(_), None) if last != first => {
                self.refusals.push(Refusal::LastDayWithoutEnd);

                None
            }
            (Some(start), end) => self.hours(draft, (first, start), (last, end)),
        }
    }

    fn hours(
        &mut self,
        draft: &EventDraft,
        (first, start): (Date, Time),
        (last, end): (Date, Option<Time>),
    ) -> Option<Span> {
        let begins = self.hour(first, start, draft.start_turn, Field::Start);
        let ends = end.map(|it| self.hour(last, it, draft.end_turn, Field::End));
        let begins = begins?;
        let end = match ends {
            None => None,
            Some(end) => Some(end?),
        };
        if end.as_ref().is_some_and(|it| *it <= begins) {
            let field = Field::End;
            self.refusals.push(Refusal::EndBeforeStart { field });
            return None;
        }

        Some(Span::Hours { start: begins, end })
    }

    fn hour(
        &mut self,
        day: Date,
        at: Time,
        turn: Option<Turn>,
        field: Field,
    ) -> Option<ZonedDateTime> {
        let refusal = match (hour(day.to_datetime(at)), turn) {
            (Some(Hour::Once(moment)), _) => return Some(moment),
            (Some(Hour::Twice { first, .. }), Some(Turn::First)) => return Some(first),
            (Some(Hour::Twice { second, .. }), Some(Turn::Second)) => return Some(second),
            (Some(Hour::Twice { .. }), None) => Refusal::WhichHour { field, hour: at },
            (Some(Hour::Missing { before, after }), _) => Refusal::NoSuchHour {
                field,
                hour: at,
                before,
                after,
            },
            (None, _) => Refusal::ImpossibleDay { field },
        };
        self.refusals.push(refusal);

        None
    }

    fn series(&mut self, draft: &EventDraft) -> Option<Series> {
        let (repetition, first) = (draft.repetition.as_ref()?, draft.day?);
        let has = once_each(&repetition.without).len();
        if has > MOST_EXCEPTIONS {
            let most = MOST_EXCEPTIONS;
            self.refusals.push(Refusal::TooManyExceptions { has, most });
        }
        let rule = match repetition.rule(first) {
            Ok(rule) => rule,
            Err(fault) => {
                self.refusals.push(fault.into());
                return None;
            }
        };
        let mut without = once_each(&repetition.without);
        without.sort();

        Some(Series {
            rule,
            without,
            ..draft.kept.series.clone()
        })
    }

    /// Takes out what is said of days that the series does not have, and says so.
    fn drop_exceptions(&mut self, event: &mut AddedEvent, kept: &Series) {
        let mut whole = event.clone();
        if let Some(series) = &mut whole.series {
            series.without.clear();
        }
        let Some(series) = &mut event.series else {
            // It was a series, and is none any more.
            let special = kept.changed.keys().chain(&kept.also);
            let special: BTreeSet<Date> = special.copied().collect();
            self.notices
                .extend(special.into_iter().map(Notice::DayLost));
            return;
        };
        let exceptions = series.without.iter().chain(series.changed.keys());
        let exceptions: BTreeSet<Date> = exceptions.copied().collect();
        let own = own_days(&whole, &exceptions);
        let is_gone = |it: &Date| !own.contains(it);
        let not_left_out: Vec<_> = series.without.extract_if(.., |it| is_gone(it)).collect();
        let lost: Vec<_> = series
            .changed
            .keys()
            .copied()
            .filter(|it| is_gone(it))
            .collect();
        series.changed.retain(|it, _| !is_gone(it));

        self.notices
            .extend(not_left_out.into_iter().map(Notice::NotLeftOut));
        self.notices.extend(lost.into_iter().map(Notice::DayLost));
    }
}

/// The same without what stands in it a second time.
fn once_each<T: Clone + PartialEq>(values: &[T]) -> Vec<T> {
    let mut once: Vec<T> = Vec::new();
    for value in values {
        if !once.contains(value) {
            once.push(value.clone());
        }
    }

    once
}
