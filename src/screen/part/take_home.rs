//! The way to something to carry home, and whether there is anything.

use super::when;
use crate::carry;
use crate::content::{Event, Ranked};
use crate::events::series::Occurrence;
use crate::events::when::When;
use crate::screen::Context;
use crate::widget::{self, Element};

/// The button that leads to the code of what stands here. Staff at their desk are not led to it.
pub fn chip<'a, Message: Clone + 'a>(
    context: &Context<'a>,
    on_press: Message,
) -> Option<Element<'a, Message>> {
    let metrics = &context.metrics;
    let chip = || widget::chip(metrics, context.label("take-home"), false, on_press);

    (!context.is_at_desk).then(chip)
}

/// The same on a line of its own.
pub fn line<'a, Message: Clone + 'a>(
    context: &Context<'a>,
    on_press: Message,
) -> Option<Element<'a, Message>> {
    chip(context, on_press).map(|it| widget::choices(&context.metrics, vec![it]))
}

/// Whether a phone can call a number, so that it is of use there: not those that only the
/// telephones inside a place of detention know.
pub fn has_number(number: &Ranked<'_>) -> bool {
    !number.is_from_inside() && carry::dialled(number.number).is_ok()
}

/// Whether an event of the edition can be put into a calendar: its day is known and not past.
pub fn has_own(context: &Context<'_>, event: &Event) -> bool {
    let has_room = || context.said().event(event).is_some_and(|it| it.is_ok());

    why_not_own(context, event).is_none() && has_room()
}

/// Whether one time of an added event can be put into a calendar: it is neither past nor
/// cancelled, and its words can stand in a code.
pub fn has_added(context: &Context<'_>, time: &Occurrence<'_>) -> bool {
    let has_room = || context.said().added(time).is_ok();

    why_not_added(context, time).is_none() && has_room()
}

/// The message that says why nobody can go to an event of the edition any more, if so.
pub fn why_not_own(context: &Context<'_>, event: &Event) -> Option<&'static str> {
    why_not(when::of_own(context, event))
}

/// The same of one time of an added event.
pub fn why_not_added(context: &Context<'_>, time: &Occurrence<'_>) -> Option<&'static str> {
    let cancelled = time.is_cancelled().then_some("event-cancelled");

    cancelled.or_else(|| why_not(when::of_added(context, time)))
}

/// While nobody knows what day it is nobody knows whether it is past, either.
fn why_not(when: When) -> Option<&'static str> {
    match when {
        When::Today | When::Coming => None,
        When::Past => Some("event-over"),
        When::Unknown => Some("event-day-unknown"),
    }
}

/// What names one time of an added event: its UID and its day.
pub fn key_of(time: &Occurrence<'_>) -> String {
    format!("{} {}", time.event.uid, time.day)
}
