//! Days and hours go on and back by large steps under the finger, so that none can be mistyped.

use super::{EventForm, Message};
use crate::events::draft::Turn;
use crate::events::limits::is_possible;
use crate::events::rule::End;
use crate::events::zone::{Hour, hour};
use crate::language::{Text, format};
use crate::screen::Context;
use crate::theme::{self, ColorRole, TextStyle};
use crate::widget::{self, Button, Element, fit, style};

use iced::Fill;
use iced::widget::{column, container};
use jiff::civil::{Date, Time};
use jiff::{SignedDuration, Span, ToSpan};

/// The start or the end of an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Moment {
    /// Its start.
    Start,
    /// Its end.
    End,
}

/// A day of the form that is stepped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Day {
    /// The day on which it begins.
    First,
    /// The day on which it ends.
    Last,
    /// The day on which the repetition ends.
    Until,
    /// The day that is left out of it.
    LeftOut,
}

/// One step of a day or an hour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// So many days.
    Days(Day, i32),
    /// So many minutes.
    Minutes(Moment, i64),
}

impl EventForm {
    /// Takes a step.
    pub(super) fn go(&mut self, step: Step) {
        match step {
            Step::Days(day, count) => self.move_day(day, count.days()),
            Step::Minutes(moment, count) => self.move_hour(moment, count),
        }
    }

    /// The day as it stands in the form.
    pub(super) fn day_of(&self, day: Day) -> Option<Date> {
        match day {
            Day::First => self.draft.day,
            Day::Last => self.draft.last_day.or(self.draft.day),
            Day::LeftOut => Some(self.day_to_leave_out()),
            Day::Until => match self.draft.repetition.as_ref()?.end {
                End::Day(day) => Some(day),
                _ => None,
            },
        }
    }

    fn move_day(&mut self, day: Day, by: Span) {
        // The first step shows a day; only the next one leaves it.
        let to = match self.day_of(day) {
            Some(from) => from.saturating_add(by),
            None => self.today,
        };
        if !is_possible(to) {
            return;
        }

        match day {
            Day::First => {
                let moved = self.draft.day.map(|it| to - it);
                self.draft.day = Some(to);
                // What lasts several days goes with its first.
                if let (Some(last), Some(moved)) = (&mut self.draft.last_day, moved) {
                    *last = last.saturating_add(moved);
                }
            }
            Day::Last => {
                let first = self.draft.day;
                self.draft.last_day = Some(to).filter(|it| first.is_none_or(|first| *it > first));
            }
            Day::LeftOut => self.left_out = Some(to),
            Day::Until => {
                if let Some(repetition) = &mut self.draft.repetition {
                    repetition.end = End::Day(to);
                }
            }
        }
    }

    fn move_hour(&mut self, moment: Moment, minutes: i64) {
        let by = SignedDuration::from_mins(minutes);
        let hour = match moment {
            Moment::Start => &mut self.draft.start,
            Moment::End => &mut self.draft.end,
        };
        if let Some(hour) = hour {
            *hour = hour.wrapping_add(by);
        }
    }

    /// Which of two hours is meant was said of another day or hour: it is asked anew.
    pub(super) fn forget_old_turns(&mut self) {
        if !self.is_twice(Moment::Start) {
            self.draft.start_turn = None;
        }
        if !self.is_twice(Moment::End) {
            self.draft.end_turn = None;
        }
    }

    /// The hour of the start or the end, with its day.
    pub(super) fn hour_of(&self, moment: Moment) -> Option<(Date, Time)> {
        let draft = &self.draft;

        match moment {
            Moment::Start => Some((draft.day?, draft.start?)),
            Moment::End => Some((draft.last_day.or(draft.day)?, draft.end?)),
        }
    }

    /// Whether that hour is twice in its night.
    pub(super) fn is_twice(&self, moment: Moment) -> bool {
        let at = self.hour_of(moment);

        at.is_some_and(|(day, at)| matches!(hour(day.to_datetime(at)), Some(Hour::Twice { .. })))
    }

    /// Which of two hours is chosen.
    pub(super) fn turn_of(&self, moment: Moment) -> Option<Turn> {
        match moment {
            Moment::Start => self.draft.start_turn,
            Moment::End => self.draft.end_turn,
        }
    }
}

/// Days by which a day goes back and on.
const DAYS: [i32; 6] = [-28, -7, -1, 1, 7, 28];

/// Minutes by which an hour goes back and on.
const MINUTES: [i64; 6] = [-60, -15, -5, 5, 15, 60];

/// A day, and buttons under it that move it by so many days.
pub(super) fn days<'a>(
    context: &Context<'a>,
    form: &EventForm,
    day: Day,
    label: &'static str,
) -> Element<'a, Message> {
    let shown = form.day_of(day).map(|it| {
        let words = format::date_with_weekday(context.language, it);

        Text::plain(words, context.language.sentences())
    });
    let steps = DAYS.map(|it| (i64::from(it), Step::Days(day, it)));

    stepper(context, label, shown, &steps)
}

/// An hour, and buttons under it that move it by so many minutes.
pub(super) fn minutes<'a>(
    context: &Context<'a>,
    form: &EventForm,
    moment: Moment,
    label: &'static str,
) -> Element<'a, Message> {
    let hour = match moment {
        Moment::Start => form.draft.start,
        Moment::End => form.draft.end,
    };
    let shown = hour.map(|it| {
        let words = format::time(context.language, it);

        Text::plain(words, context.language.sentences())
    });
    let steps = MINUTES.map(|it| (it, Step::Minutes(moment, it)));

    stepper(context, label, shown, &steps)
}

/// What is moved and where it stands, and under it the buttons: the largest steps outside.
fn stepper<'a>(
    context: &Context<'a>,
    label: &'static str,
    shown: Option<Text<'a>>,
    steps: &[(i64, Step)],
) -> Element<'a, Message> {
    let metrics = &context.metrics;
    let shown = shown.unwrap_or_else(|| context.text("event-form-not-chosen"));
    let size = metrics.size(TextStyle::Strong);
    let signed = steps.iter().map(|(count, step)| {
        let sign = if *count < 0 { '\u{2212}' } else { '+' };
        let number = format::number(context.language, count.abs());
        let words = Text::plain(format!("{sign}{number}"), context.language.sentences());

        (words, *step)
    });
    let signed: Vec<_> = signed.collect();
    let widths = signed.iter().map(|(it, _)| fit::width(it, true, size));
    let widest = widths.fold(0.0, f32::max) + 2.0 * metrics.gap();
    let width = (metrics.target() * 1.6).max(widest);
    let height = metrics.target().max(size * theme::highest_line());
    let buttons = signed.into_iter().map(|(words, step)| {
        let words = widget::styled(metrics, words, TextStyle::Strong);

        Button::new(
            metrics,
            container(words).center(Fill),
            ColorRole::Card,
            Message::Stepped(step),
        )
        .border(style::outline(metrics, ColorRole::Ink))
        .width(width)
        .height(height)
        .into()
    });

    column![
        context.styled(label, TextStyle::QuietStrong),
        widget::styled(metrics, shown, TextStyle::Strong),
        widget::choices(metrics, buttons.collect()),
    ]
    .spacing(metrics.gap() / 2.0)
    .into()
}
