//! What was put right without asking in an event that was just stored. What can be undone stands
//! straight under it.

use crate::events::draft::Notice;
use crate::language::format;
use crate::screen::{Context, context};
use crate::theme::{ColorRole, TextStyle};
use crate::widget::{self, Element};

use jiff::civil::Date;

/// How many days are named, the earliest first.
const MOST_DAYS: usize = 12;

/// All of it, if there is any.
pub(super) fn told<'a, Message: 'a>(
    context: &Context<'a>,
    notices: &[Notice],
) -> Option<Element<'a, Message>> {
    let metrics = &context.metrics;
    let mut not_left_out = Vec::new();
    let mut lost = Vec::new();
    let mut taken_out = 0;
    for notice in notices {
        match notice {
            Notice::NotLeftOut(day) => not_left_out.push(*day),
            Notice::DayLost(day) => lost.push(*day),
            Notice::TakenOut { characters, .. } => taken_out += characters.len(),
        }
    }
    let of_days = |id: &str, days: &[Date]| {
        let named = context::argument("days", named(context, days));

        (!days.is_empty()).then(|| context.format(id, &named))
    };
    let characters = (taken_out > 0).then(|| {
        let count = i64::try_from(taken_out).unwrap_or(i64::MAX);
        let count = context::argument("count", format::number(context.language, count));

        context.format("keyboard-taken-out", &count)
    });
    let lines: Vec<_> = [
        of_days("events-desk-days-lost", &lost),
        of_days("events-desk-not-left-out", &not_left_out),
        characters,
    ]
    .into_iter()
    .flatten()
    .map(|it| widget::styled(metrics, it, TextStyle::Strong).into())
    .collect();

    (!lines.is_empty()).then(|| {
        let lines = widget::lines(metrics, lines);

        widget::panel(metrics, lines, ColorRole::Card, ColorRole::Teal).into()
    })
}

/// Days in a list.
fn named(context: &Context<'_>, days: &[Date]) -> String {
    let shown = days.iter().take(MOST_DAYS);
    let shown = shown.map(|it| format::date_with_weekday(context.language, *it));
    let more = (days.len() > MOST_DAYS).then(|| "…".to_owned());

    shown.chain(more).collect::<Vec<_>>().join(" · ")
}
