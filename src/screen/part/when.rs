//! When events are, seen from now.

use crate::content::{Event, PartialDate};
use crate::events::series::Occurrence;
use crate::events::when::{Now, When};
use crate::events::zone;
use crate::screen::Context;

/// What is known of today. The clock of the table is that of Los Angeles.
pub fn now(context: &Context<'_>) -> Now {
    let clock = context.clock.to_datetime(context.time);

    Now {
        today: context.today,
        moment: zone::nearest(clock).map_or(jiff::Timestamp::UNIX_EPOCH, |it| it.timestamp()),
    }
}

/// When an event of the edition is.
pub fn of_own(context: &Context<'_>, event: &Event) -> When {
    let (Some(date), Some(today)) = (event.date, context.today) else {
        return When::Unknown;
    };

    if date.last_day() < today {
        When::Past
    } else if matches!(date, PartialDate::Day(day) if day == today) {
        When::Today
    } else {
        When::Coming
    }
}

/// When one time of an event is that staff have added.
pub fn of_added(context: &Context<'_>, time: &Occurrence<'_>) -> When {
    When::of(&time.span, now(context))
}
