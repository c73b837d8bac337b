//! How an event repeats, as calendars write it (RFC 5545, 3.3.10): days, weeks, months and
//! years. Rules that are finer are refused: nobody comes to a table every hour.
//!
//! Of the libraries that know such rules, one brings a second database of time zones and
//! regular expressions along, and the other a whole mail server's parser; what is left once
//! hours are out of it are dates, and those are here.

mod expand;
mod parse;

pub use expand::{Days, MOST_STEPS};
pub use parse::RuleError;

use super::event::Span;
use super::zone;

use jiff::Timestamp;
use jiff::civil::{Date, DateTime, Weekday};
use jiff::tz::TimeZone;

use std::fmt;

/// How long the steps of a rule are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Frequency {
    /// Days.
    Daily,
    /// Weeks.
    Weekly,
    /// Months.
    Monthly,
    /// Years.
    Yearly,
}

/// When a rule ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// Never.
    Never,
    /// After so many times, the first of the event among them.
    Count(u32),
    /// With this day.
    Day(Date),
    /// At this hour, in the event's own zone.
    Hour(DateTime),
    /// At this moment.
    Moment(Timestamp),
}

/// A day of the week; with a number only the so-maniest of its month or year, counted from the
/// end if it is negative.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NumberedWeekday {
    /// From -53 to 53 and never 0; nothing if each is meant.
    pub number: Option<i8>,
    /// The day of the week.
    pub weekday: Weekday,
}

/// How an event repeats. Lists are in order and without duplicates, and empty where nothing is
/// said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rule {
    frequency: Frequency,
    interval: i32,
    end: End,
    months: Vec<i8>,
    weeks: Vec<i8>,
    year_days: Vec<i16>,
    month_days: Vec<i8>,
    weekdays: Vec<NumberedWeekday>,
    positions: Vec<i16>,
    week_start: Weekday,
}

impl Rule {
    /// How long its steps are.
    pub fn frequency(&self) -> Frequency {
        self.frequency
    }

    /// How many steps it takes at a time; 1 for each.
    pub fn interval(&self) -> i32 {
        self.interval
    }

    /// When it ends.
    pub fn end(&self) -> End {
        self.end
    }

    /// The days of the week on which it is; none if they follow from the first time.
    pub fn weekdays(&self) -> &[NumberedWeekday] {
        &self.weekdays
    }

    /// The days of the month on which it is; none if they follow from the first time.
    pub fn month_days(&self) -> &[i8] {
        &self.month_days
    }

    /// Whether its weeks begin on another day than Monday.
    pub fn has_other_week_start(&self) -> bool {
        self.week_start != Weekday::Monday
    }

    /// Whether it says more than its steps, days of the week or of the month, and its end.
    pub fn is_intricate(&self) -> bool {
        !(self.months.is_empty()
            && self.weeks.is_empty()
            && self.year_days.is_empty()
            && self.positions.is_empty())
    }

    /// The last day on which an event of this span can still begin; nothing if no day is said.
    ///
    /// A moment is compared with that at which the event would begin on its day. What is said
    /// of whole days counts as it is written: there calendars write a day as midnight in UTC.
    pub fn last_day(&self, span: &Span) -> Option<Date> {
        let before = |day: Date| day.yesterday().unwrap_or(day);

        match (self.end, span.hour()) {
            (End::Never | End::Count(_), _) => None,
            (End::Day(day), _) => Some(day),
            (End::Hour(until), None) => Some(until.date()),
            (End::Hour(until), Some(hour)) if hour <= until.time() => Some(until.date()),
            (End::Hour(until), Some(_)) => Some(before(until.date())),
            (End::Moment(until), None) => Some(TimeZone::UTC.to_datetime(until).date()),
            (End::Moment(until), Some(hour)) => {
                let day = zone::zone().to_datetime(until).date();
                let begins = zone::nearest(day.to_datetime(hour));
                let is_over = begins.is_some_and(|it| it.timestamp() > until);

                Some(if is_over { before(day) } else { day })
            }
        }
    }
}

impl fmt::Display for Rule {
    /// Writes the rule as calendars do, always in the same order, without what goes without
    /// saying.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            interval,
            week_start,
            ..
        } = self;

        write!(f, "FREQ={}", self.frequency)?;
        if *interval != 1 {
            write!(f, ";INTERVAL={interval}")?;
        }
        match self.end {
            End::Never => Ok(()),
            End::Count(count) => write!(f, ";COUNT={count}"),
            End::Day(day) => write!(f, ";UNTIL={}", day.strftime("%Y%m%d")),
            End::Hour(hour) => write!(f, ";UNTIL={}", hour.strftime("%Y%m%dT%H%M%S")),
            End::Moment(it) => write!(f, ";UNTIL={}", it.strftime("%Y%m%dT%H%M%SZ")),
        }?;
        listed(f, "BYMONTH", &self.months)?;
        listed(f, "BYWEEKNO", &self.weeks)?;
        listed(f, "BYYEARDAY", &self.year_days)?;
        listed(f, "BYMONTHDAY", &self.month_days)?;
        listed(f, "BYDAY", &self.weekdays)?;
        listed(f, "BYSETPOS", &self.positions)?;
        if *week_start != Weekday::Monday {
            write!(f, ";WKST={}", weekday_code(*week_start))?;
        }

        Ok(())
    }
}

/// Writes one part of a rule that is a list; nothing if the list is empty.
fn listed(f: &mut fmt::Formatter<'_>, name: &str, values: &[impl fmt::Display]) -> fmt::Result {
    for (number, value) in values.iter().enumerate() {
        if number == 0 {
            write!(f, ";{name}={value}")?;
        } else {
            write!(f, ",{value}")?;
        }
    }

    Ok(())
}

impl fmt::Display for Frequency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Daily => "DAILY",
            Self::Weekly => "WEEKLY",
            Self::Monthly => "MONTHLY",
            Self::Yearly => "YEARLY",
        })
    }
}

impl fmt::Display for NumberedWeekday {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(number) = self.number {
            write!(f, "{number}")?;
        }

        f.write_str(weekday_code(self.weekday))
    }
}

/// The two letters of a day of the week.
pub fn weekday_code(weekday: Weekday) -> &'static str {
    match weekday {
        Weekday::Monday => "MO",
        Weekday::Tuesday => "TU",
        Weekday::Wednesday => "WE",
        Weekday::Thursday => "TH",
        Weekday::Friday => "FR",
        Weekday::Saturday => "SA",
        Weekday::Sunday => "SU",
    }
}
