//! Days and hours as calendars write them, without a zone (RFC 5545, 3.3.4 and 3.3.5).

use jiff::civil::{Date, DateTime, Time};

/// A day, `20260601`; people write `2026-06-01` too.
pub(super) fn date(text: &str) -> Option<Date> {
    let text = text.trim();
    let digits = match text.len() {
        8 => text.to_owned(),
        10 if text.matches('-').count() == 2 => text.replace('-', ""),
        _ => return None,
    };
    if !digits.bytes().all(|it| it.is_ascii_digit()) {
        return None;
    }

    Date::new(
        digits.get(..4)?.parse().ok()?,
        digits.get(4..6)?.parse().ok()?,
        digits.get(6..8)?.parse().ok()?,
    )
    .ok()
}

/// A day and an hour, `20260601T090000`; people write `2026-06-01T09:00` too.
pub(super) fn civil(text: &str) -> Option<DateTime> {
    let (day, time) = text.trim().split_once(['T', 't'])?;
    let time = time.replace(':', "");
    if !matches!(time.len(), 4 | 6) || !time.bytes().all(|it| it.is_ascii_digit()) {
        return None;
    }
    let second: i8 = time.get(4..6).map_or(Some(0), |it| it.parse().ok())?;
    let time = Time::new(
        time.get(..2)?.parse().ok()?,
        time.get(2..4)?.parse().ok()?,
        // A leap second is the last one of its minute.
        second.min(if second == 60 { 59 } else { second }),
        0,
    );

    Some(date(day)?.to_datetime(time.ok()?))
}

/// A day as calendars write it.
pub(super) fn compact(day: Date) -> String {
    format!("{:04}{:02}{:02}", day.year(), day.month(), day.day())
}

/// A day and an hour as calendars write it.
pub(super) fn compact_time(at: DateTime) -> String {
    format!(
        "{}T{:02}{:02}{:02}",
        compact(at.date()),
        at.hour(),
        at.minute(),
        at.second()
    )
}
