//! Why the form is not taken, in the language of the desk.

use crate::events::draft::Refusal;
use crate::events::repetition::RepetitionFault;
use crate::language::{Language, Text, format};
use crate::screen::{Context, context};
use crate::typeset;

/// The reason in words.
pub(super) fn words<'a>(context: &Context<'a>, refusal: &Refusal) -> Text<'a> {
    let time = |at| context::argument("time", format::time(context.language, at));
    let number = |value: usize| {
        let value = i64::try_from(value).unwrap_or(i64::MAX);

        context::argument("most", format::number(context.language, value))
    };

    match refusal {
        Refusal::NoTitle => context.text("event-form-no-title"),
        Refusal::TooLong { most, .. } => context.format("event-form-too-long", &number(*most)),
        Refusal::NoGlyph { character, .. } => context.format(
            "event-form-undrawn",
            &context::argument("letter", seen(context.language, *character)),
        ),
        Refusal::NoDay => context.text("event-form-no-date"),
        Refusal::ImpossibleDay { .. } | Refusal::TooManyDays | Refusal::EndWithoutStart => {
            context.text("event-form-no-such-day")
        }
        Refusal::EndBeforeStart { .. } | Refusal::LastDayWithoutEnd => {
            context.text("event-form-end-before-start")
        }
        Refusal::NoSuchHour { hour, .. } => context.format("event-form-no-such-hour", &time(*hour)),
        Refusal::WhichHour { hour, .. } => context.format("event-form-doubled-hour", &time(*hour)),
        Refusal::UnknownHost { .. } => context.text("event-form-unknown-host"),
        Refusal::TooManyHosts { most, .. } => {
            context.format("event-form-too-many-hosts", &number(*most))
        }
        Refusal::TooManyExceptions { .. } => context.text("event-form-too-many-exceptions"),
        Refusal::Repetition(fault) => context.text(match fault {
            RepetitionFault::EndsBefore(_) => "event-form-ends-before",
            _ => "event-form-cannot-repeat",
        }),
    }
}

/// A character itself where it can be drawn in the language of the desk, else its number in
/// Unicode: an empty box would tell nobody which one it is.
fn seen(language: Language, character: char) -> String {
    if typeset::draws(language, character) {
        character.to_string()
    } else {
        format!("U+{:04X}", u32::from(character))
    }
}
