//! What of an event would change, as the form calls it.

use crate::events::merge::Difference;
use crate::language::Text;
use crate::screen::Context;

/// The names of what would change.
pub(super) fn words<'a>(context: &Context<'a>, differences: &[Difference]) -> Text<'a> {
    let mut ids: Vec<_> = differences.iter().map(|it| id(*it)).collect();
    ids.dedup();
    let names: Vec<_> = ids.iter().map(|id| context.text(id)).collect();
    let words: Vec<_> = names.iter().map(|it| it.words.as_ref()).collect();

    Text::plain(words.join(" · "), context.language.sentences())
}

fn id(difference: Difference) -> &'static str {
    match difference {
        Difference::Title => "event-form-title",
        Difference::Note => "event-form-note",
        Difference::Time => "event-form-when",
        Difference::Place => "event-form-place",
        Difference::Hosts => "event-form-hosts",
        Difference::Languages => "event-form-languages",
        Difference::Repetition | Difference::Dates => "event-form-repeats",
        Difference::Cancelled => "calendars-uncancelled",
    }
}
