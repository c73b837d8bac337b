//! Reading a rule.

use super::{End, Frequency, NumberedWeekday, Rule};
use crate::events::limits::MOST_RULE;

use jiff::Timestamp;
use jiff::civil::{Date, DateTime, Time, Weekday};

use std::collections::BTreeMap;
use std::ops::RangeInclusive;
use std::str::FromStr;

/// The longest steps that a rule may take at a time.
const MOST_INTERVAL: i32 = 10_000;

/// Why a rule cannot be followed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RuleError {
    /// It is longer than [`MOST_RULE`] characters.
    #[error("the rule is longer than {MOST_RULE} characters: shorten it")]
    TooLong,
    /// It is for hours, minutes or seconds.
    #[error("`{0}` is finer than daily: write an event for each hour")]
    FinerThanDaily(String),
    /// A part of it is no part of a rule, or has a value that it cannot have.
    #[error("`{0}` cannot be understood: see RFC 5545, 3.3.10")]
    Malformed(String),
    /// A part stands in it twice.
    #[error("{0} stands in the rule twice: leave one out")]
    Twice(String),
    /// It does not say how long its steps are.
    #[error("FREQ is missing: write FREQ=WEEKLY, or DAILY, MONTHLY or YEARLY")]
    NoFrequency,
    /// Two parts contradict each other, or one has no meaning with these steps.
    #[error("{0} cannot stand with {1}: leave one out")]
    Contradictory(&'static str, &'static str),
}

/// The parts of a rule by their names in capitals.
struct Parts<'a>(BTreeMap<String, &'a str>);

impl<'a> Parts<'a> {
    fn of(text: &'a str) -> Result<Self, RuleError> {
        let mut parts = BTreeMap::new();

        for part in text.split(';').map(str::trim).filter(|it| !it.is_empty()) {
            let (name, value) = part
                .split_once('=')
                .ok_or_else(|| RuleError::Malformed(part.to_owned()))?;
            let name = name.trim().to_ascii_uppercase();
            if parts.insert(name.clone(), value.trim()).is_some() {
                return Err(RuleError::Twice(name));
            }
        }

        Ok(Self(parts))
    }

    /// Takes one part out, read by a function.
    fn take<T>(
        &mut self,
        name: &str,
        read: impl Fn(&str) -> Option<T>,
    ) -> Result<Option<T>, RuleError> {
        let Some(value) = self.0.remove(name) else {
            return Ok(None);
        };

        read(value)
            .map(Some)
            .ok_or_else(|| RuleError::Malformed(format!("{name}={value}")))
    }

    /// Takes out a list of numbers within a range, in order and without duplicates; 0 is none.
    fn numbers<N>(&mut self, name: &str, range: RangeInclusive<N>) -> Result<Vec<N>, RuleError>
    where
        N: FromStr + Ord + Default,
    {
        let number = |text: &str| {
            let number: N = text.trim().parse().ok()?;

            (range.contains(&number) && number != N::default()).then_some(number)
        };
        let read = |value: &str| value.split(',').map(number).collect::<Option<Vec<_>>>();
        let mut numbers = self.take(name, read)?.unwrap_or_default();
        numbers.sort();
        numbers.dedup();

        Ok(numbers)
    }
}

impl FromStr for Rule {
    type Err = RuleError;

    /// Reads a rule, with or without `RRULE:` before it, in letters of either case. Parts that
    /// begin with `X-` say nothing to us.
    fn from_str(text: &str) -> Result<Self, RuleError> {
        if text.chars().count() > MOST_RULE {
            return Err(RuleError::TooLong);
        }
        let text = text.trim();
        let is_named = text
            .get(..6)
            .is_some_and(|it| it.eq_ignore_ascii_case("RRULE:"));
        let mut parts = Parts::of(if is_named {
            text.get(6..).unwrap_or("")
        } else {
            text
        })?;

        for fine in ["BYHOUR", "BYMINUTE", "BYSECOND"] {
            if let Some(value) = parts.0.get(fine) {
                return Err(RuleError::FinerThanDaily(format!("{fine}={value}")));
            }
        }
        let frequency = frequency(&mut parts)?;
        let count = parts.take("COUNT", |it| it.parse().ok().filter(|it| *it > 0))?;
        let until = parts.take("UNTIL", end)?;
        let interval = |it: &str| {
            let interval = it.parse().ok()?;
            (1..=MOST_INTERVAL).contains(&interval).then_some(interval)
        };
        let rule = Self {
            frequency,
            interval: parts.take("INTERVAL", interval)?.unwrap_or(1),
            end: match (count, until) {
                (Some(_), Some(_)) => return Err(RuleError::Contradictory("COUNT", "UNTIL")),
                (Some(count), None) => End::Count(count),
                (None, until) => until.unwrap_or(End::Never),
            },
            months: parts.numbers("BYMONTH", 1..=12)?,
            weeks: parts.numbers("BYWEEKNO", -53..=53)?,
            year_days: parts.numbers("BYYEARDAY", -366..=366)?,
            month_days: parts.numbers("BYMONTHDAY", -31..=31)?,
            weekdays: parts.take("BYDAY", weekdays)?.unwrap_or_default(),
            positions: parts.numbers("BYSETPOS", -366..=366)?,
            week_start: parts.take("WKST", weekday)?.unwrap_or(Weekday::Monday),
        };
        // RFC 7529: what is said of our own calendar says nothing new.
        let gregorian = |it: &str| it.eq_ignore_ascii_case("GREGORIAN").then_some(());
        let omit = |it: &str| it.eq_ignore_ascii_case("OMIT").then_some(());
        let _ = parts.take("RSCALE", gregorian)?;
        let _ = parts.take("SKIP", omit)?;
        if let Some((name, value)) = parts.0.iter().find(|(name, _)| !name.starts_with("X-")) {
            return Err(RuleError::Malformed(format!("{name}={value}")));
        }

        rule.without_contradiction()
    }
}

impl Rule {
    /// The rule, if its parts mean something together (RFC 5545, 3.3.10).
    fn without_contradiction(self) -> Result<Self, RuleError> {
        use Frequency::{Daily, Monthly, Weekly, Yearly};

        let is_numbered = self.weekdays.iter().any(|it| it.number.is_some());
        let has_days = !(self.months.is_empty()
            && self.weeks.is_empty()
            && self.year_days.is_empty()
            && self.month_days.is_empty()
            && self.weekdays.is_empty());
        let contradiction = match self.frequency {
            Daily | Weekly if is_numbered => Some(("a number in BYDAY", "FREQ=DAILY or WEEKLY")),
            Weekly if !self.month_days.is_empty() => Some(("BYMONTHDAY", "FREQ=WEEKLY")),
            Daily | Weekly | Monthly if !self.year_days.is_empty() => {
                Some(("BYYEARDAY", "a FREQ other than YEARLY"))
            }
            Daily | Weekly | Monthly if !self.weeks.is_empty() => {
                Some(("BYWEEKNO", "a FREQ other than YEARLY"))
            }
            Yearly if is_numbered && !self.weeks.is_empty() => {
                Some(("a number in BYDAY", "BYWEEKNO"))
            }
            _ if !self.positions.is_empty() && !has_days => {
                Some(("BYSETPOS", "nothing to choose from"))
            }
            _ => None,
        };

        match contradiction {
            Some((part, other)) => Err(RuleError::Contradictory(part, other)),
            None => Ok(self),
        }
    }
}

fn frequency(parts: &mut Parts<'_>) -> Result<Frequency, RuleError> {
    let value = parts.0.remove("FREQ").ok_or(RuleError::NoFrequency)?;

    match value.to_ascii_uppercase().as_str() {
        "DAILY" => Ok(Frequency::Daily),
        "WEEKLY" => Ok(Frequency::Weekly),
        "MONTHLY" => Ok(Frequency::Monthly),
        "YEARLY" => Ok(Frequency::Yearly),
        "HOURLY" | "MINUTELY" | "SECONDLY" => {
            Err(RuleError::FinerThanDaily(format!("FREQ={value}")))
        }
        _ => Err(RuleError::Malformed(format!("FREQ={value}"))),
    }
}

/// `20261224`, `20261224T100000` or `20261224T180000Z`.
fn end(text: &str) -> Option<End> {
    let text = text.to_ascii_uppercase();
    let is_utc = text.ends_with('Z');
    let digits = text.strip_suffix('Z').unwrap_or(&text);
    let Some((day, time)) = digits.split_once('T') else {
        return (!is_utc).then_some(End::Day(date(digits)?));
    };
    let (hour, minute, second) = (pair(time, 0)?, pair(time, 2)?, pair(time, 4)?);
    // A second that is put in now and then counts as the one before it.
    let second = second.min(59);
    let at: DateTime = date(day)?.to_datetime(Time::new(hour, minute, second, 0).ok()?);
    if time.len() != 6 {
        return None;
    }

    if is_utc {
        let offset = jiff::tz::Offset::UTC;
        let moment: Timestamp = offset.to_timestamp(at).ok()?;

        Some(End::Moment(moment))
    } else {
        Some(End::Hour(at))
    }
}

fn date(text: &str) -> Option<Date> {
    if text.len() != 8 {
        return None;
    }
    let year = i16::from(pair(text, 0)?) * 100 + i16::from(pair(text, 2)?);

    Date::new(year, pair(text, 4)?, pair(text, 6)?).ok()
}

/// The number that two digits make.
fn pair(text: &str, at: usize) -> Option<i8> {
    let digits = text.get(at..at + 2)?;
    let are_digits = digits.bytes().all(|it| it.is_ascii_digit());

    are_digits.then(|| digits.parse().ok()).flatten()
}

fn weekday(text: &str) -> Option<Weekday> {
    let days = Weekday::Monday.cycle_forward().take(7);

    days.into_iter()
        .find(|it| text.eq_ignore_ascii_case(super::weekday_code(*it)))
}

/// `MO`, `1FR`, `+2TU` or `-1SU`, in order and without duplicates.
fn weekdays(text: &str) -> Option<Vec<NumberedWeekday>> {
    let one = |text: &str| {
        let text = text.trim();
        let (number, code) = text.split_at_checked(text.len().checked_sub(2)?)?;
        let number: Option<i8> = match number {
            "" => None,
            _ => Some(number.parse().ok()?),
        };
        let is_number = number.is_none_or(|it| it != 0 && (-53..=53).contains(&it));

        is_number.then_some(NumberedWeekday {
            number,
            weekday: weekday(code)?,
        })
    };
    let mut weekdays = text.split(',').map(one).collect::<Option<Vec<_>>>()?;
    weekdays.sort_by_key(|it| (it.number, it.weekday.to_monday_zero_offset()));
    weekdays.dedup();

    Some(weekdays)
}
