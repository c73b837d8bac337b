//! Calendars of other programs (iCalendar, RFC 5545): read into the events of this
//! table, and written for others.
//!
//! What comes in has been written by many programs and by hand, and cut on its way.
//! So each line is read by itself: one that cannot be understood is listed with its
//! reason, and the rest arrives. An event is left out only if what would be shown of
//! it could be false: its day, its rule, or the days on which it is not.
//!
//! ```text
//! bytes -> lines -> content_line -> component -> event -> series -> Reading
//! ```
//!
//! - **All hours are those of Los Angeles** in the end. A zone is taken by its name if
//!   that names a place, else by the rules that the file gives for it (`zone`).
//! - **Nobody is named.** Attendees, organizers, contacts, alarms and attachments are
//!   dropped with their line, before anything of them is kept.
//! - **Nothing is a link.** HTML becomes plain text, its addresses fall away.
//!
//! The splitting of a line is our own: of the libraries none keeps the line on which a
//! thing stands, all are silent about some line that they cannot read, and those that
//! know zones bring a second time zone database. Dates, zones and lengths of time are
//! `jiff`'s.

mod component;
mod content_line;
mod dates;
mod event;
mod html;
mod incoming;
mod limits;
mod lines;
mod moment;
mod reading;
mod report;
mod rule;
mod rule_fault;
mod series;
mod span;
mod text;
mod tzif;
mod uid;
mod write;
mod written_time;
mod zone;
mod zone_rules;

pub use incoming::{Incoming, LineRange, What};
pub use limits::{MOST_BYTES, MOST_EVENTS, MOST_TIME};
pub use reading::{Reading, read};
pub use report::{MOST_SKIPPED, Note, Noted, Reason, Skipped};
pub use rule::{Ending, RecurrenceRule, RuleDay};
pub use rule_fault::RuleFault;
pub use text::MOST_PLACE;
pub use write::write;

/// What names this program in the calendars that it writes (RFC 5545, 3.7.3).
const PRODUCT: &str = "-//Rights Kiosk//Staff desk//EN";

/// What begins the names of our own properties.
const OWN: &str = "X-RIGHTS-KIOSK-";

/// What our own properties are called, behind [`OWN`].
mod own {
    /// A title in one more language.
    pub(super) const TITLE: &str = "X-RIGHTS-KIOSK-TITLE";
    /// A note in one more language.
    pub(super) const NOTE: &str = "X-RIGHTS-KIOSK-NOTE";
    /// The id of a host.
    pub(super) const HOST: &str = "X-RIGHTS-KIOSK-HOST";
    /// The name of a host who has no id.
    pub(super) const OTHER_HOST: &str = "X-RIGHTS-KIOSK-OTHER-HOST";
    /// The tags of the languages that are spoken.
    pub(super) const LANGUAGES: &str = "X-RIGHTS-KIOSK-LANGUAGES";
    /// The id of the edition's event over which this one lies.
    pub(super) const COVERS: &str = "X-RIGHTS-KIOSK-COVERS";
    /// A parameter: the hour is the second of two that are called the same.
    pub(super) const SECOND: &str = "X-RIGHTS-KIOSK-SECOND";
}
