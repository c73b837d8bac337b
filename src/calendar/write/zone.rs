//! The clock of Los Angeles as calendars describe one (RFC 5545, 3.6.5): since 2007
//! summer time is from the second Sunday in March to the first one in November.

use super::content;
use crate::events::event::ZONE;

/// What a reader needs that does not know the name of the zone.
pub(super) fn write(out: &mut String) {
    content::line(out, "BEGIN:VTIMEZONE");
    content::line(out, &format!("TZID:{ZONE}"));
    content::line(out, &format!("X-LIC-LOCATION:{ZONE}"));
    for line in [
        "BEGIN:DAYLIGHT",
        "TZOFFSETFROM:-0800",
        "TZOFFSETTO:-0700",
        "TZNAME:PDT",
        "DTSTART:20070311T020000",
        "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU",
        "END:DAYLIGHT",
        "BEGIN:STANDARD",
        "TZOFFSETFROM:-0700",
        "TZOFFSETTO:-0800",
        "TZNAME:PST",
        "DTSTART:20071104T020000",
        "RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU",
        "END:STANDARD",
        "END:VTIMEZONE",
    ] {
        content::line(out, line);
    }
}
