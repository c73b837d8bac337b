//! The days of a rule.
//!
//! All parts of a rule that are left once hours are out of it say of a day whether it is one,
//! within the step in which it stands: a day, a week, a month or a year. So each step is looked
//! through day by day, and steps before the days that are asked for are passed over at once
//! unless they have to be counted. What this costs is bounded by [`MOST_STEPS`].

use super::{End, Frequency, NumberedWeekday, Rule};

use jiff::civil::{Date, Weekday};
use jiff::{Span, Unit};

use std::ops::RangeInclusive;

/// How much may be looked at for one rule: 1 for a day, and more for a step. Within 180
/// days a rule without a count needs some thousand at most; one with a count, which has to be
/// followed from its beginning, is followed for a hundred years if it is daily, and for five
/// hundred if it is yearly.
pub const MOST_STEPS: u32 = 200_000;

/// What a step costs besides its days.
const STEP: u32 = 4;

/// The days on which an event begins.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Days {
    /// The days, in order and without duplicates.
    pub days: Vec<Date>,
    /// Whether there are more in what was asked for, or may be, since looking for them was
    /// given up.
    pub has_more: bool,
}

impl Rule {
    /// The days within a range, `most` of them at most, of a rule that begins with this day and
    /// ends with `last`, if that is given.
    ///
    /// The first day is always one of them, whatever the rule says, and counts as one
    /// (RFC 5545, 3.8.5.3): the event itself says that it is then.
    pub fn days(
        &self,
        first: Date,
        last: Option<Date>,
        within: &RangeInclusive<Date>,
        most: usize,
    ) -> Days {
        let mut found = Days::default();
        let until = last.map_or(*within.end(), |it| it.min(*within.end()));
        let mut left = match self.end {
            End::Count(count) => u64::from(count),
            _ => u64::MAX,
        };
        let mut steps = MOST_STEPS;
        let pattern = Pattern::of(self, first);
        let mut number = if matches!(self.end, End::Count(_)) {
            0
        } else {
            self.step_of(first, *within.start())
        };

        left -= 1;
        if within.contains(&first) {
            found.days.push(first);
        }
        while left > 0 {
            let Some(step) = self.step(first, number) else {
                break;
            };
            if *step.start() > until {
                break;
            }
            steps = steps.saturating_sub(STEP);
            for day in pattern.days(&step, &mut steps) {
                if day <= first {
                    continue;
                }
                if day > until || left == 0 {
                    return found;
                }
                left -= 1;
                if day < *within.start() {
                    continue;
                }
                if found.days.len() == most {
                    found.has_more = true;
                    return found;
                }
                found.days.push(day);
            }
            if steps == 0 {
                found.has_more = true;
                return found;
            }
            number += 1;
        }

        found
    }

    /// The number of the last step that begins on a day or before it; 0 before the first.
    fn step_of(&self, first: Date, day: Date) -> i64 {
        let interval = i64::from(self.interval);
        let months = |it: Date| i64::from(it.year()) * 12 + i64::from(it.month());
        let passed = match self.frequency {
            Frequency::Daily => days_between(first, day),
            Frequency::Weekly => days_between(self.week_of(first), day).div_euclid(7),
            Frequency::Monthly => months(day) - months(first),
            Frequency::Yearly => i64::from(day.year()) - i64::from(first.year()),
        };

        passed.div_euclid(interval).max(0)
    }

    /// The days of a step, counted from 0 for that of the first day. Nothing beyond the
    /// calendar.
    fn step(&self, first: Date, number: i64) -> Option<RangeInclusive<Date>> {
        let passed = number.checked_mul(i64::from(self.interval))?;
        let later = |day: Date, span: Span| day.checked_add(span).ok();

        match self.frequency {
            Frequency::Daily => {
                let day = later(first, Span::new().try_days(passed).ok()?)?;

                Some(day..=day)
            }
            Frequency::Weekly => {
                let start = later(self.week_of(first), Span::new().try_weeks(passed).ok()?)?;

                Some(start..=later(start, Span::new().days(6))?)
            }
            Frequency::Monthly => {
                let months = Span::new().try_months(passed).ok()?;
                let start = later(first.first_of_month(), months)?;

                Some(start..=start.last_of_month())
            }
            Frequency::Yearly => {
                let years = Span::new().try_years(passed).ok()?;
                let start = later(first.first_of_year(), years)?;

                Some(start..=start.last_of_year())
            }
        }
    }

    /// The first day of the week in which a day is.
    fn week_of(&self, day: Date) -> Date {
        week_of(day, self.week_start)
    }
}

fn week_of(day: Date, week_start: Weekday) -> Date {
    day.saturating_sub(Span::new().days(day.weekday().since(week_start)))
}

fn days_between(from: Date, to: Date) -> i64 {
    from.until((Unit::Day, to))
        .map_or(0, |it| i64::from(it.get_days()))
}

/// What a rule says of a day, with what it leaves to the first day filled in.
struct Pattern<'a> {
    rule: &'a Rule,
    months: Vec<i8>,
    month_days: Vec<i8>,
    weekdays: Vec<NumberedWeekday>,
}

impl<'a> Pattern<'a> {
    fn of(rule: &'a Rule, first: Date) -> Self {
        let mut pattern = Self {
            rule,
            months: rule.months.clone(),
            month_days: rule.month_days.clone(),
            weekdays: rule.weekdays.clone(),
        };
        let has_day = !(rule.month_days.is_empty()
            && rule.year_days.is_empty()
            && rule.weekdays.is_empty()
            && rule.weeks.is_empty());
        let same_weekday = NumberedWeekday {
            number: None,
            weekday: first.weekday(),
        };
        let has_only_week = !rule.weeks.is_empty()
            && rule.weekdays.is_empty()
            && rule.month_days.is_empty()
            && rule.year_days.is_empty();

        match rule.frequency {
            Frequency::Weekly if !has_day => pattern.weekdays.push(same_weekday),
            Frequency::Monthly if !has_day => pattern.month_days.push(first.day()),
            Frequency::Yearly if !has_day => {
                pattern.month_days.push(first.day());
                if rule.months.is_empty() {
                    pattern.months.push(first.month());
                }
            }
            Frequency::Yearly if has_only_week => pattern.weekdays.push(same_weekday),
            _ => {}
        }

        pattern
    }

    /// The days of a step that are some, in order. Takes away what it costs, and gives what it
    /// has once nothing is left.
    fn days(&self, step: &RangeInclusive<Date>, steps: &mut u32) -> Vec<Date> {
        let needs_weeks = !self.rule.weeks.is_empty();
        let weeks = needs_weeks.then(|| Weeks::of(step.start().year(), self.rule.week_start));
        let mut days = Vec::new();
        let mut day = *step.start();

        while *steps > 0 {
            *steps -= 1;
            if self.has(day, weeks.as_ref()) {
                days.push(day);
            }
            match day.tomorrow() {
                Ok(next) if next <= *step.end() => day = next,
                _ => break,
            }
        }

        self.chosen(days)
    }

    fn has(&self, day: Date, weeks: Option<&Weeks>) -> bool {
        let rule = self.rule;
        let says = |is_empty: bool, has: bool| is_empty || has;

        says(self.months.is_empty(), self.months.contains(&day.month()))
            && says(self.month_days.is_empty(), self.has_month_day(day))
            && says(self.weekdays.is_empty(), self.has_weekday(day))
            && (rule.year_days.is_empty() || {
                let from_end = day.day_of_year() - day.days_in_year() - 1;

                rule.year_days.contains(&day.day_of_year()) || rule.year_days.contains(&from_end)
            })
            && weeks.is_none_or(|it| {
                it.numbers(day)
                    .is_some_and(|numbers| numbers.iter().any(|it| rule.weeks.contains(it)))
            })
    }

    fn has_month_day(&self, day: Date) -> bool {
        let from_end = day.day() - day.days_in_month() - 1;

        self.month_days.contains(&day.day()) || self.month_days.contains(&from_end)
    }

    fn has_weekday(&self, day: Date) -> bool {
        // Numbers count within the month, but within the year where no month is said.
        let is_of_year = self.rule.frequency == Frequency::Yearly && self.rule.months.is_empty();
        let (place, length) = if is_of_year {
            (day.day_of_year(), day.days_in_year())
        } else {
            (i16::from(day.day()), i16::from(day.days_in_month()))
        };
        let number = (place - 1) / 7 + 1;
        let from_end = (place - length) / 7 - 1;

        self.weekdays.iter().any(|it| {
            let is_it = it.number.is_none_or(|it| {
                let it = i16::from(it);

                it == number || it == from_end
            });

            it.weekday == day.weekday() && is_it
        })
    }

    /// Those of the days of a step that are chosen by their place among them.
    fn chosen(&self, days: Vec<Date>) -> Vec<Date> {
        let positions = &self.rule.positions;
        if positions.is_empty() {
            return days;
        }
        let place = |number: usize| i16::try_from(number).unwrap_or(i16::MAX);
        let count = place(days.len());

        days.into_iter()
            .zip(1_usize..)
            .filter(|(_, number)| {
                let number = place(*number);

                positions.contains(&number) || positions.contains(&(number - count - 1))
            })
            .map(|(day, _)| day)
            .collect()
    }
}

/// Where the weeks of a year and of those beside it begin. A week belongs to the year in which
/// it has four days or more.
struct Weeks {
    /// The first days of the first weeks of the year before, the year, the next and the one
    /// after it.
    starts: [Option<Date>; 4],
}

impl Weeks {
    fn of(year: i16, week_start: Weekday) -> Self {
        // The first week with four days in the year is that of the fourth of January.
        let start = |year: i16| Some(week_of(Date::new(year, 1, 4).ok()?, week_start));

        Self {
            starts: [year - 1, year, year + 1, year + 2].map(start),
        }
    }

    /// The number of the week of a day, from the beginning and from the end of its year.
    fn numbers(&self, day: Date) -> Option<[i8; 2]> {
        let bounds = self.starts.iter().zip(self.starts.iter().skip(1));
        let (start, end) = bounds
            .filter_map(|(start, end)| Some(((*start)?, (*end)?)))
            .find(|(start, end)| (*start..*end).contains(&day))?;
        let weeks = |from: Date, to: Date| i8::try_from(days_between(from, to) / 7).ok();
        let number = weeks(start, day)? + 1;

        Some([number, number - weeks(start, end)? - 1])
    }
}
