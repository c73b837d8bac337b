//! On which days an event is: its rule, and the single dates besides and without.

use super::component::RawEvent;
use super::content_line::ContentLine;
use super::moment::Moment;
use super::report::{Reason, Report};
use super::rule::{Ending, RecurrenceRule};
use super::span::{self, Spanned};
use super::written_time;
use super::zone::Zones;
use crate::events::event::{Changed, Series, Span};

use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;

use std::collections::{BTreeSet, HashMap};

/// The most single dates of a series.
const MOST_DATES: usize = 1_000;

/// For how many years, that of the beginning included, the clock of another place must
/// show the same as ours.
const YEARS: i16 = 6;

/// Whether the clock of a zone (of a calendar of the file), at a time of the day, in the
/// years from one on, is always as far from that of Los Angeles as on the first day.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Question {
    calendar: usize,
    zone: Option<String>,
    there: Time,
    here: Time,
    years: (i16, i16),
}

/// Reads the days of an event.
pub(super) struct Reader<'a> {
    pub(super) raw: &'a RawEvent,
    pub(super) spanned: &'a Spanned,
    pub(super) zones: &'a mut Zones,
    pub(super) agreements: &'a mut HashMap<Question, bool>,
}

impl Reader<'_> {
    /// The series, if it is one. What would make it show a day that is none is an error,
    /// with its line.
    pub(super) fn read(&mut self, report: &mut Report) -> Result<Option<Series>, (usize, Reason)> {
        let raw = self.raw;
        let mut rules = raw.lines_of("RRULE");
        let rule = rules.next();
        if let Some(second) = rules.next().or_else(|| raw.line_of("EXRULE")) {
            return Err((second.number, Reason::ManyRules));
        }

        let mut series = Series::default();
        if let Some(line) = rule {
            let rule = self.rule(line).map_err(|it| (line.number, it))?;
            series.rule = Some(rule.to_string());
        }
        self.further(&mut series, report);
        if series.rule.is_none() && series.also.is_empty() {
            return Ok(None);
        }

        for line in raw.lines_of("EXDATE") {
            for value in line.value.split(',').filter(|it| !it.trim().is_empty()) {
                let moment = Moment::read(line, value, raw.calendar, self.zones)
                    .map_err(|it| (line.number, it))?;
                series.without.push(self.day_of(&moment));
                if series.without.len() + series.also.len() > MOST_DATES {
                    return Err((line.number, Reason::TooManyDates));
                }
            }
        }
        series.without.sort();
        series.without.dedup();

        Ok(Some(series))
    }

    fn rule(&mut self, line: &ContentLine) -> Result<RecurrenceRule, Reason> {
        let start = self.spanned.start.as_ref();
        let time = start.map(|it| it.there.time());
        let zone = start.map_or(&self.zones.los_angeles, |it| it.there.time_zone());
        let rule = RecurrenceRule::read(&line.value, time, |value| until(value, time, zone))?;

        if !self.agrees(&rule) {
            let zone = start.and_then(|it| it.zone_name.clone());

            return Err(Reason::SeriesElsewhere(
                zone.unwrap_or_else(|| "UTC".to_owned()),
            ));
        }

        Ok(rule)
    }

    /// Whether the rule gives the same days and hours by the clock of Los Angeles.
    fn agrees(&mut self, rule: &RecurrenceRule) -> bool {
        let Some(start) = &self.spanned.start else {
            return true;
        };
        let there = start.there.datetime();
        if start.there.time_zone() == &self.zones.los_angeles {
            return true;
        }
        if there.date() != start.here.date() {
            return false;
        }
        let first = there.year();
        let last = match rule.ending {
            Ending::Until(day) => day.year().clamp(first, first + YEARS - 1),
            Ending::Never | Ending::Count(_) => first + YEARS - 1,
        };
        let question = Question {
            calendar: self.raw.calendar,
            zone: start.zone_name.clone(),
            there: there.time(),
            here: start.here.time(),
            years: (first, last),
        };
        if let Some(answer) = self.agreements.get(&question) {
            return *answer;
        }

        let agrees = are_as_one(start.there.time_zone(), &self.zones.los_angeles, &question);
        self.agreements.insert(question, agrees);

        agrees
    }

    /// Further dates. One that cannot be read, or for which there is no room, is told
    /// and left out.
    fn further(&mut self, series: &mut Series, report: &mut Report) {
        let raw = self.raw;
        for line in raw.lines_of("RDATE") {
            for value in line.value.split(',').filter(|it| !it.trim().is_empty()) {
                let further = if series.also.len() < MOST_DATES {
                    self.further_date(line, value)
                } else {
                    Err(Reason::TooManyDates)
                };
                let reason = match further {
                    Ok((day, other)) if day == self.spanned.day() => match other {
                        // The beginning itself.
                        None => continue,
                        Some(_) => Reason::SecondOfDay,
                    },
                    Ok((day, other)) if series.also.contains(&day) => {
                        if series.changed.get(&day).and_then(|it| it.span.as_ref())
                            == other.as_ref()
                        {
                            continue;
                        }

                        Reason::SecondOfDay
                    }
                    Ok((day, other)) => {
                        series.also.push(day);
                        if other.is_some() {
                            let changed = Changed {
                                span: other,
                                ..Changed::default()
                            };
                            series.changed.insert(day, changed);
                        }
                        continue;
                    }
                    Err(reason) => reason,
                };
                report.skip_line(line.number, reason);
            }
        }
        series.also.sort();
    }

    /// The day of a further date, and its span if that is another than on the first day.
    fn further_date(
        &mut self,
        line: &ContentLine,
        value: &str,
    ) -> Result<(Date, Option<Span>), Reason> {
        let (begins, ends) = match value.split_once('/') {
            Some((begins, ends)) => (begins, Some(ends.trim())),
            None => (value, None),
        };
        let moment = Moment::read(line, begins, self.raw.calendar, self.zones)?;
        let day = self.day_of(&moment);
        let (Moment::Hour(hour), Some(_)) = (&moment, &self.spanned.start) else {
            return Ok((day, None));
        };

        let of_series = expected(&self.spanned.span, day).ok_or(Reason::SecondOfDay)?;
        let end = match ends {
            Some(length) if length.starts_with(['P', 'p']) => {
                Some(span::after(&moment, length, self.zones)?)
            }
            Some(value) => Some(Moment::read(line, value, self.raw.calendar, self.zones)?),
            None => None,
        };
        let end = match (end, &of_series) {
            (Some(Moment::Hour(end)), _) => Some(end.here),
            // Without an end of its own it lasts as long as the first.
            (
                _,
                Span::Hours {
                    start,
                    end: Some(end),
                },
            ) => hour.here.checked_add(start.duration_until(end)).ok(),
            _ => None,
        };
        let span = Span::Hours {
            start: hour.here.clone(),
            end: end.filter(|it| *it > hour.here),
        };

        Ok((day, (span != of_series).then_some(span)))
    }

    /// The day that is meant: of a whole day that was written with an hour, that day.
    fn day_of(&self, moment: &Moment) -> Date {
        match moment {
            Moment::Hour(hour) if self.spanned.start.is_none() => hour.there.date(),
            moment => moment.day(),
        }
    }
}

/// When the time of a series is that begins on a day: by the clock as on the first, and
/// exactly as long (RFC 5545, 3.8.5.3).
pub(super) fn expected(span: &Span, day: Date) -> Option<Span> {
    match span {
        Span::Days { first, last } => Some(Span::Days {
            first: day,
            last: day.checked_add(first.duration_until(*last)).ok()?,
        }),
        Span::Hours { start, end } => {
            let zone = start.time_zone().clone();
            let begins = day.to_datetime(start.time()).to_zoned_datetime(zone).ok()?;
            let ends = match end {
                Some(end) => Some(begins.checked_add(start.duration_until(end)).ok()?),
                None => None,
            };

            Some(Span::Hours {
                start: begins,
                end: ends,
            })
        }
    }
}

/// The last day of a rule. An end in UTC is brought to the clock of the event, and a day
/// whose hour it does not reach is no longer one.
fn until(value: &str, time: Option<Time>, zone: &TimeZone) -> Option<Date> {
    if let Some(day) = written_time::date(value) {
        return Some(day);
    }
    let utc = value.strip_suffix(['Z', 'z']);
    let civil = written_time::civil(utc.unwrap_or(value))?;
    // Of whole days, some write the last one at midnight.
    if time.is_none() && (utc.is_none() || civil.time() == Time::midnight()) {
        return Some(civil.date());
    }

    let local = match utc {
        Some(_) => {
            let at = civil.to_zoned_datetime(TimeZone::UTC).ok()?.timestamp();

            zone.to_datetime(at)
        }
        None => civil,
    };
    let is_reached = time.is_none_or(|it| it <= local.time());

    if is_reached {
        Some(local.date())
    } else {
        local.date().yesterday().ok()
    }
}

/// Whether two clocks agree on every day of the question. How far they are apart changes
/// only when one of them does, so the days around each change are all that is looked at.
fn are_as_one(there: &TimeZone, here: &TimeZone, question: &Question) -> bool {
    let (first, last) = question.years;
    let [Ok(start), Ok(end)] = [Date::new(first, 1, 1), Date::new(last, 12, 31)] else {
        return false;
    };
    let Ok(from) = start.to_zoned_datetime(TimeZone::UTC) else {
        return false;
    };

    let mut days = BTreeSet::from([start]);
    for zone in [there, here] {
        let changes = zone
            .following(from.timestamp())
            .map(|it| TimeZone::UTC.to_datetime(it.timestamp()).date())
            .take_while(|it| *it <= end);
        for day in changes {
            days.extend((-1..=2).map(|it| day.saturating_add(jiff::Span::new().days(it))));
        }
    }

    days.into_iter().all(|day| {
        let at = |zone: &TimeZone, time| zone.to_zoned_datetime(day.to_datetime(time)).ok();
        let [there, here] = [at(there, question.there), at(here, question.here)];

        there.map(|it| it.timestamp()) == here.map(|it| it.timestamp())
    })
}
