//! The page of the repetition.

use super::step::{Day, days};
use super::{EventForm, Message};
use crate::events::draft::Field;
use crate::events::repetition::{Pattern, Repetition};
use crate::events::rule::End;
use crate::language::{Text, format};
use crate::screen::Context;
use crate::theme::TextStyle;
use crate::widget::{self, Element, Label};

use jiff::civil::Date;

/// How many of the days on which it is next are shown.
const SHOWN_DAYS: usize = 4;

impl EventForm {
    /// How it repeats, until when, and on which days it does not.
    pub(super) fn repeats<'a>(&self, context: &Context<'a>) -> Vec<Element<'a, Message>> {
        let metrics = &context.metrics;
        let first = self.draft.day.unwrap_or(self.today);
        let repetition = self.draft.repetition.as_ref();
        let chip = |id: &'static str, is_on, message| {
            widget::chip(metrics, context.label(id), is_on, message)
        };
        let once = chip(
            "event-form-once",
            repetition.is_none(),
            Message::RepetitionChosen(None),
        );
        let pattern = repetition.map(|it| &it.pattern);
        let patterns = offered(first, pattern).into_iter().map(|it| {
            let is_on = pattern == Some(&it);
            let is_rarer = is_on && repetition.is_some_and(|it| it.every != 1);
            let name = if is_rarer {
                "event-form-as-written"
            } else {
                message_of(&it)
            };

            chip(name, is_on, Message::RepetitionChosen(Some(it)))
        });
        let chips = [once].into_iter().chain(patterns).collect();
        let mut things = vec![widget::choices(metrics, chips)];
        things.extend(self.told_at(context, Field::Repetition));
        if let Some(repetition) = repetition {
            things.extend(next_days(context, repetition, first, self.today));
            things.extend(self.limits(context, repetition));
        }

        things
    }

    /// When the repetition ends, and the days that it leaves out.
    fn limits<'a>(
        &self,
        context: &Context<'a>,
        repetition: &Repetition,
    ) -> Vec<Element<'a, Message>> {
        let metrics = &context.metrics;
        let mut things = Vec::new();
        let ends = matches!(repetition.end, End::Day(_));
        // What a calendar says of the end stays as it is written.
        if !matches!(repetition.pattern, Pattern::AsWritten(_)) {
            let is_endless = repetition.end == End::Never;
            let until = widget::chip(
                metrics,
                context.label("event-form-endless"),
                is_endless,
                Message::UntilChosen(is_endless),
            );
            things.push(widget::choices(metrics, vec![until]));
        }
        if ends {
            things.push(days(context, self, Day::Until, "event-form-until"));
        }
        things.push(days(context, self, Day::LeftOut, "event-form-without"));
        let leave = widget::plain(
            metrics,
            context.label("event-form-leave-out"),
            Message::DayLeftOut,
        );
        let left_out = repetition.without.iter().map(|day| {
            let words = format::date_with_weekday(context.language, *day);
            let words = Text::joined(&words, context.language.sentences());

            widget::chip(
                metrics,
                Label::new(words, None),
                true,
                Message::DayTakenIn(*day),
            )
        });
        let all = [leave].into_iter().chain(left_out).collect();
        things.push(widget::choices(metrics, all));

        things
    }
}

/// The days on which it is next, so that nobody has to understand the name of a pattern.
fn next_days<'a>(
    context: &Context<'a>,
    repetition: &Repetition,
    first: Date,
    today: Date,
) -> Option<Element<'a, Message>> {
    let days = repetition.days(first, today, SHOWN_DAYS + 1);
    let more = (days.len() > SHOWN_DAYS).then(|| "…".to_owned());
    let shown = days.iter().take(SHOWN_DAYS);
    let shown = shown.map(|it| format::date_with_weekday(context.language, *it));
    let words = shown.chain(more).collect::<Vec<_>>().join(" · ");
    let words = Text::joined(&words, context.language.sentences());

    (!days.is_empty()).then(|| widget::styled(&context.metrics, words, TextStyle::Body).into())
}

/// The patterns that can be chosen for a first day, and the one that is.
fn offered(first: Date, chosen: Option<&Pattern>) -> Vec<Pattern> {
    let mut offered = Pattern::offered(first);
    if let Some(chosen) = chosen
        && !offered.contains(chosen)
    {
        let is_weekly = matches!(chosen, Pattern::Weekly(_));
        offered.retain(|it| !(is_weekly && matches!(it, Pattern::Weekly(_))));
        offered.insert(0, chosen.clone());
    }

    offered
}

/// The message that names a pattern.
fn message_of(pattern: &Pattern) -> &'static str {
    match pattern {
        Pattern::Weekly(_) => "event-form-weekly",
        Pattern::MonthlyOnDay => "event-form-monthly-day",
        Pattern::MonthlyOnWeekday => "event-form-monthly-weekday",
        Pattern::MonthlyOnLastWeekday => "event-form-monthly-last",
        Pattern::AsWritten(_) => "event-form-as-written",
    }
}
