//! What the desk says of events: their names, and that nothing can be stored.

use super::not_stored;
use crate::events::deed::Trouble;
use crate::events::event::{Span, Texts};
use crate::events::text;
use crate::language::{Text, format};
use crate::screen::Context;
use crate::theme::{ColorRole, TextStyle};
use crate::widget::{self, Element};

/// A name in the language of the desk, or in the nearest that there is.
pub fn title_of<'a>(context: &Context<'a>, title: &Texts) -> Text<'a> {
    let Some(found) = text::found(title, context.language) else {
        return context.text("events-title");
    };
    let typed = Text::typed(context.language, found.spoken, found.text);

    Text {
        words: typed.words.into_owned().into(),
        spoken: typed.spoken,
        fallback: typed.fallback,
    }
}

/// The day on which something begins, and the hour if it has one.
pub fn when_of(context: &Context<'_>, span: &Span) -> String {
    let day = format::date_with_weekday(context.language, span.first_day());
    let hour = span.hour().map(|it| format::time(context.language, it));

    [Some(day), hour]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(" · ")
}

/// That nothing can be stored, and what to do, if so.
pub fn store_trouble<'a, Message: 'a>(context: &Context<'a>) -> Option<Element<'a, Message>> {
    let metrics = &context.metrics;
    let id = match context.trouble? {
        Trouble::Store(kind) => not_stored::message(kind),
        Trouble::TooMany => "events-desk-too-many",
        Trouble::Gone => "events-desk-gone",
    };
    let words = context
        .styled(id, TextStyle::Strong)
        .color(metrics.color(ColorRole::Dont));

    Some(widget::panel(metrics, words, ColorRole::Card, ColorRole::Dont).into())
}
