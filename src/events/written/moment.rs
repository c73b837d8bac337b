//! Hours as they stand in a file: `2026-12-05T10:00[America/Los_Angeles]`.

use crate::events::event::ZONE;
use crate::events::zone::{Hour, hour};

use jiff::ZonedDateTime;
use jiff::civil::DateTime;

/// An hour with its zone, and with its offset where there are two of its name.
pub fn written(moment: &ZonedDateTime) -> String {
    let local = moment.datetime();
    let has_seconds = local.second() != 0 || local.subsec_nanosecond() != 0;
    let local_text = if has_seconds {
        local.to_string()
    } else {
        local.strftime("%Y-%m-%dT%H:%M").to_string()
    };
    let offset = match hour(local) {
        Some(Hour::Twice { .. }) => offset(moment),
        _ => String::new(),
    };

    format!("{local_text}{offset}[{ZONE}]")
}

/// Reads an hour. One that does not exist, or is there twice and does not say which, is none.
pub fn read(text: &str) -> Result<ZonedDateTime, String> {
    let example = || format!("`{text}` is not an hour: write it as in 2026-12-05T10:00[{ZONE}]");
    let rest = text
        .strip_suffix(']')
        .and_then(|it| it.strip_suffix(ZONE))
        .and_then(|it| it.strip_suffix('['))
        .ok_or_else(example)?;
    let time = rest.find('T').ok_or_else(example)?;
    let end = rest
        .char_indices()
        .find(|(at, it)| *at > time && matches!(it, '+' | '-'))
        .map_or(rest.len(), |(at, _)| at);
    let (local, said) = rest.split_at(end);
    let local: DateTime = local.parse().map_err(|_| example())?;
    let is_it = |moment: &ZonedDateTime| offset(moment) == said;

    match hour(local).ok_or_else(example)? {
        Hour::Once(moment) if said.is_empty() || is_it(&moment) => Ok(moment),
        Hour::Twice { first, .. } if is_it(&first) => Ok(first),
        Hour::Twice { second, .. } if is_it(&second) => Ok(second),
        Hour::Once(moment) => Err(format!(
            "`{text}` has the offset {said} where {} holds: correct or leave it out",
            offset(&moment)
        )),
        Hour::Twice { first, second } => Err(format!(
            "`{text}` is there twice: write {} or {}",
            written(&first),
            written(&second)
        )),
        Hour::Missing { before, after } => Err(format!(
            "`{text}` does not exist that night: write {} or {}",
            before.strftime("%H:%M"),
            after.strftime("%H:%M")
        )),
    }
}

fn offset(moment: &ZonedDateTime) -> String {
    moment.strftime("%:z").to_string()
}
