//! The way to something to carry home.

use crate::carry;
use crate::content::{PartialDate, Ranked};
use crate::events::series::Occurrence;
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

/// Whether an event of the edition can be put into a calendar: its day is known.
pub fn has_day(date: Option<PartialDate>) -> bool {
    matches!(date, Some(PartialDate::Day(_)))
}

/// What names one time of an added event: its UID and its day.
pub fn key_of(time: &Occurrence<'_>) -> String {
    format!("{} {}", time.event.uid, time.day)
}
