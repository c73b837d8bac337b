//! What tells an event from all others: its id, or one that follows from what it is.

use super::component::RawEvent;
use super::text;
use crate::events::event::{AddedEvent, Span};

use sha2::{Digest, Sha256};

use std::fmt::Write;

/// The most characters of an id; of a longer one its hash is kept.
const MOST_UID: usize = 255;

/// The id of an event, or nothing.
pub(super) fn read(raw: &RawEvent) -> String {
    let uid: String = raw
        .line_of("UID")
        .map(|it| text::unescaped(&it.value))
        .unwrap_or_default()
        .chars()
        .filter(|it| text::is_kept(*it) && !it.is_control())
        .collect();
    let uid = uid.trim();

    if uid.chars().count() > MOST_UID {
        hashed(&[uid])
    } else {
        uid.to_owned()
    }
}

/// An id that follows from what an event is, so that the same file gives the same one.
pub(super) fn made(event: &AddedEvent) -> String {
    let start = match &event.span {
        Span::Days { first, last } => format!("{first}/{last}"),
        Span::Hours { start, .. } => start.timestamp().to_string(),
    };
    let rule = event.series.as_ref().and_then(|it| it.rule.as_deref());
    let mut parts: Vec<&str> = event.title.values().map(String::as_str).collect();
    parts.extend([
        start.as_str(),
        event.place.as_deref().unwrap_or_default(),
        rule.unwrap_or_default(),
    ]);

    hashed(&parts)
}

fn hashed(parts: &[&str]) -> String {
    let mut hasher = Sha256::new();
    for part in parts {
        hasher.update(part.as_bytes());
        // So that what ends one part cannot begin the next.
        hasher.update([0]);
    }
    let mut id = "made-".to_owned();
    for byte in hasher.finalize().iter().take(16) {
        // Writing into a string does not fail.
        let _ = write!(id, "{byte:02x}");
    }

    id
}
