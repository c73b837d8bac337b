//! How an event repeats (RFC 5545, 3.3.10): daily to yearly, by the parts that people
//! use. What is written in many ways is kept in one.

use super::rule_fault::RuleFault;
use crate::events::rule::Frequency;

use jiff::civil::{Date, Time, Weekday};

use std::fmt;
use std::str::FromStr;

/// A rule as a file writes it (`RRULE`). Its text, by `Display` and `FromStr`, is what an event keeps; the last day
/// stands there as a day, `UNTIL=20261231`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecurrenceRule {
    /// The unit of its steps.
    pub frequency: Frequency,
    /// How many units a step is, from 1.
    pub interval: u32,
    /// When it ends.
    pub ending: Ending,
    /// Only in these months, 1 to 12; in order, each once, as all lists here.
    pub months: Vec<i8>,
    /// On these days of the month, 1 to 31, or -1 to -31 from its end.
    pub month_days: Vec<i8>,
    /// On these days of the week.
    pub days: Vec<RuleDay>,
    /// Of the days of one step only these, 1 to 366, or -1 to -366 from the last.
    pub positions: Vec<i16>,
    /// On which day a week begins, where that matters.
    pub week_start: Weekday,
}

/// When a rule ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// Never.
    Never,
    /// After so many times, from 1; the first one counts.
    Count(u32),
    /// After this day, by the clock of the event; it counts.
    Until(Date),
}

/// A day of the week in a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RuleDay {
    /// Which of the month (or, in a yearly rule without months, of the year), -53 to 53;
    /// 0 for all of them.
    pub ordinal: i8,
    /// The day.
    pub weekday: Weekday,
}

/// The days as rules write them.
const DAYS: [(&str, Weekday); 7] = [
    ("MO", Weekday::Monday),
    ("TU", Weekday::Tuesday),
    ("WE", Weekday::Wednesday),
    ("TH", Weekday::Thursday),
    ("FR", Weekday::Friday),
    ("SA", Weekday::Saturday),
    ("SU", Weekday::Sunday),
];

/// The most characters of a part that a fault repeats.
const MOST_QUOTED: usize = 20;

impl RecurrenceRule {
    /// Reads a rule of an event that begins at an hour or on a whole day. What `UNTIL`
    /// means in days of the event, `until` knows.
    pub(super) fn read(
        text: &str,
        hour: Option<Time>,
        until: impl Fn(&str) -> Option<Date>,
    ) -> Result<Self, RuleFault> {
        let mut rule = Self {
            frequency: frequency(text)?,
            interval: 1,
            ending: Ending::Never,
            months: Vec::new(),
            month_days: Vec::new(),
            days: Vec::new(),
            positions: Vec::new(),
            week_start: Weekday::Monday,
        };
        let mut seen = Vec::new();

        for part in text.trim().split(';').filter(|it| !it.trim().is_empty()) {
            let (name, value) = part
                .split_once('=')
                .ok_or_else(|| RuleFault::Part(shortened(part)))?;
            let (name, value) = (name.trim().to_ascii_uppercase(), value.trim());
            if seen.contains(&name) {
                return Err(RuleFault::Twice(shortened(&name)));
            }
            let is_read = rule.take(&name, value, hour, &until)?;
            is_read.ok_or_else(|| RuleFault::Value(shortened(&name)))?;
            seen.push(name);
        }

        rule.settle()
    }

    /// Takes one part; nothing if its value cannot be read.
    fn take(
        &mut self,
        name: &str,
        value: &str,
        hour: Option<Time>,
        until: &impl Fn(&str) -> Option<Date>,
    ) -> Result<Option<()>, RuleFault> {
        let is_hour = |of: fn(Time) -> i8| {
            let number: Option<i8> = value.parse().ok();

            number.is_some() && number == hour.map(of)
        };
        let read = match name {
            "FREQ" => Some(()),
            "INTERVAL" => positive(value).map(|it| self.interval = it),
            "COUNT" | "UNTIL" if self.ending != Ending::Never => return Err(RuleFault::TwoEnds),
            "COUNT" => positive(value).map(|it| self.ending = Ending::Count(it)),
            "UNTIL" => until(value).map(|it| self.ending = Ending::Until(it)),
            "BYMONTH" => list(value, 1..=12, false).map(|it| self.months = it),
            "BYMONTHDAY" => list(value, 1..=31, true).map(|it| self.month_days = it),
            "BYSETPOS" => list(value, 1..=366, true).map(|it| self.positions = it),
            "BYDAY" => days(value).map(|it| self.days = it),
            "WKST" => weekday(value).map(|it| self.week_start = it),
            // What says again when it begins says nothing more.
            "BYHOUR" if is_hour(Time::hour) => Some(()),
            "BYMINUTE" if is_hour(Time::minute) => Some(()),
            "BYSECOND" if is_hour(Time::second) => Some(()),
            "RSCALE" if value.eq_ignore_ascii_case("GREGORIAN") => Some(()),
            _ => return Err(RuleFault::Part(shortened(name))),
        };

        Ok(read)
    }

    /// Refuses what contradicts itself, and leaves out what says nothing.
    fn settle(mut self) -> Result<Self, RuleFault> {
        let has_ordinal = self.days.iter().any(|it| it.ordinal != 0);
        let is_fine = matches!(self.frequency, Frequency::Daily | Frequency::Weekly);
        if has_ordinal && is_fine {
            return Err(RuleFault::Value("BYDAY".to_owned()));
        }
        if !self.month_days.is_empty() && self.frequency == Frequency::Weekly {
            return Err(RuleFault::Part("BYMONTHDAY".to_owned()));
        }
        let has_set =
            !(self.months.is_empty() && self.month_days.is_empty() && self.days.is_empty());
        if !self.positions.is_empty() && !has_set {
            return Err(RuleFault::Part("BYSETPOS".to_owned()));
        }
        if self.frequency != Frequency::Weekly || self.interval == 1 && self.positions.is_empty() {
            self.week_start = Weekday::Monday;
        }

        Ok(self)
    }
}

impl FromStr for RecurrenceRule {
    type Err = RuleFault;

    /// Reads a rule as an event keeps it.
    fn from_str(text: &str) -> Result<Self, RuleFault> {
        Self::read(text, None, super::written_time::date)
    }
}

impl fmt::Display for RecurrenceRule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.frequency {
            Frequency::Daily => "FREQ=DAILY",
            Frequency::Weekly => "FREQ=WEEKLY",
            Frequency::Monthly => "FREQ=MONTHLY",
            Frequency::Yearly => "FREQ=YEARLY",
        })?;
        if self.interval != 1 {
            write!(f, ";INTERVAL={}", self.interval)?;
        }
        match self.ending {
            Ending::Never => {}
            Ending::Count(count) => write!(f, ";COUNT={count}")?,
            Ending::Until(day) => write!(f, ";UNTIL={}", super::written_time::compact(day))?,
        }
        write_list(f, "BYMONTH", &self.months)?;
        write_list(f, "BYMONTHDAY", &self.month_days)?;
        write_list(f, "BYDAY", &self.days)?;
        write_list(f, "BYSETPOS", &self.positions)?;
        if self.week_start != Weekday::Monday {
            write!(f, ";WKST={}", code(self.week_start))?;
        }

        Ok(())
    }
}

impl fmt::Display for RuleDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.ordinal != 0 {
            write!(f, "{}", self.ordinal)?;
        }

        f.write_str(code(self.weekday))
    }
}

fn write_list<T: fmt::Display>(f: &mut fmt::Formatter<'_>, name: &str, items: &[T]) -> fmt::Result {
    for (place, item) in items.iter().enumerate() {
        if place == 0 {
            write!(f, ";{name}=")?;
        } else {
            f.write_str(",")?;
        }
        write!(f, "{item}")?;
    }

    Ok(())
}

/// What the rule steps by; the first word that it says about that.
fn frequency(text: &str) -> Result<Frequency, RuleFault> {
    let value = text
        .split(';')
        .filter_map(|part| part.split_once('='))
        .find(|(name, _)| name.trim().eq_ignore_ascii_case("FREQ"))
        .map(|(_, value)| value.trim().to_ascii_uppercase())
        .ok_or(RuleFault::NoFrequency)?;

    match value.as_str() {
        "DAILY" => Ok(Frequency::Daily),
        "WEEKLY" => Ok(Frequency::Weekly),
        "MONTHLY" => Ok(Frequency::Monthly),
        "YEARLY" => Ok(Frequency::Yearly),
        "SECONDLY" | "MINUTELY" | "HOURLY" => Err(RuleFault::TooFine(value)),
        _ => Err(RuleFault::Value("FREQ".to_owned())),
    }
}

fn positive(value: &str) -> Option<u32> {
    value.parse().ok().filter(|it| (1..=9_999).contains(it))
}

/// Numbers in a range, or, where that may be, in that range from the end: each once.
fn list<T>(value: &str, range: std::ops::RangeInclusive<i16>, from_end: bool) -> Option<Vec<T>>
where
    T: TryFrom<i16> + Ord,
{
    let mut numbers = Vec::new();
    for part in value.split(',') {
        let number: i16 = part.trim().parse().ok()?;
        let distance = if from_end {
            number.checked_abs()?
        } else {
            number
        };
        if !range.contains(&distance) {
            return None;
        }
        numbers.push(T::try_from(number).ok()?);
    }
    numbers.sort();
    numbers.dedup();

    Some(numbers)
}

/// Days of the week, each once, from Monday.
fn days(value: &str) -> Option<Vec<RuleDay>> {
    let mut days = Vec::new();
    for part in value.split(',') {
        let part = part.trim();
        let (ordinal, day) = part.split_at_checked(part.len().checked_sub(2)?)?;
        let ordinal: i8 = match ordinal {
            "" => 0,
            other => other
                .parse()
                .ok()
                .filter(|it| *it != 0 && (-53..=53).contains(it))?,
        };
        days.push(RuleDay {
            ordinal,
            weekday: weekday(day)?,
        });
    }
    days.sort_by_key(|it| (it.weekday.to_monday_zero_offset(), it.ordinal));
    days.dedup();

    Some(days)
}

fn weekday(value: &str) -> Option<Weekday> {
    DAYS.iter()
        .find(|(code, _)| code.eq_ignore_ascii_case(value))
        .map(|(_, day)| *day)
}

fn code(day: Weekday) -> &'static str {
    DAYS.iter()
        .find(|(_, it)| *it == day)
        .map_or("MO", |(code, _)| code)
}

fn shortened(text: &str) -> String {
    text.chars()
        .filter(|it| !it.is_control())
        .take(MOST_QUOTED)
        .collect()
}
