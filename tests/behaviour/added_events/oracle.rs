//! Rules against an oracle that asks every day by itself, in the slowest way there is: how many
//! like it have been before in its month, how many come after.

use jiff::civil::{Date, Weekday};
use jiff::{Span, ToSpan, Unit};
use proptest::prelude::*;
use rights_kiosk::events::rule::Rule;

use std::collections::BTreeSet;

#[derive(Debug, Clone)]
struct Parts {
    frequency: &'static str,
    interval: i64,
    count: Option<usize>,
    until: Option<Date>,
    months: BTreeSet<i8>,
    month_days: BTreeSet<i8>,
    weekdays: BTreeSet<(i8, u8)>,
    positions: BTreeSet<i16>,
    week_start: u8,
    first: Date,
}

const CODES: [&str; 7] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/// From 0 for Monday, counted from a day that is known to be one.
fn weekday(day: Date) -> u8 {
    let monday = jiff::civil::date(1900, 1, 1);
    let days = monday.until((Unit::Day, day)).expect("days").get_days();

    u8::try_from(days.rem_euclid(7)).expect("a weekday")
}

fn joined<T: ToString>(values: impl IntoIterator<Item = T>) -> String {
    let texts: Vec<_> = values.into_iter().map(|it| it.to_string()).collect();

    texts.join(",")
}

impl Parts {
    fn text(&self) -> String {
        let mut text = format!("FREQ={};INTERVAL={}", self.frequency, self.interval);
        if let Some(count) = self.count {
            text += &format!(";COUNT={count}");
        } else if let Some(until) = self.until {
            text += &format!(";UNTIL={}", until.strftime("%Y%m%d"));
        }
        let mut list = |name: &str, values: String| {
            if !values.is_empty() {
                text += &format!(";{name}={values}");
            }
        };
        list("BYMONTH", joined(&self.months));
        list("BYMONTHDAY", joined(&self.month_days));
        let day = |(number, weekday): &(i8, u8)| {
            let number = if *number == 0 {
                String::new()
            } else {
                number.to_string()
            };
            format!("{number}{}", CODES[usize::from(*weekday)])
        };
        list("BYDAY", joined(self.weekdays.iter().map(day)));
        list("BYSETPOS", joined(&self.positions));

        format!("{text};WKST={}", CODES[usize::from(self.week_start)])
    }

    /// The number of the step in which a day is, and all days of that step.
    fn step(&self, day: Date) -> (i64, Vec<Date>) {
        let all = |from: Date, to: Date| {
            let mut days = vec![];
            let mut it = from;
            while it <= to {
                days.push(it);
                it += 1.day();
            }
            days
        };
        let week = |mut it: Date| {
            while weekday(it) != self.week_start {
                it -= 1.day();
            }
            it
        };
        let between =
            |from: Date, to: Date| i64::from(from.until((Unit::Day, to)).expect("days").get_days());
        match self.frequency {
            "DAILY" => (between(self.first, day), vec![day]),
            "WEEKLY" => {
                let number = between(week(self.first), week(day)) / 7;
                (number, all(week(day), week(day) + 6.days()))
            }
            "MONTHLY" => {
                let number = |it: Date| i64::from(it.year()) * 12 + i64::from(it.month());
                let days = all(day.first_of_month(), day.last_of_month());
                (number(day) - number(self.first), days)
            }
            _ => {
                let number = i64::from(day.year() - self.first.year());
                (number, all(day.first_of_year(), day.last_of_year()))
            }
        }
    }

    /// Whether a day is one, but for steps and places.
    fn fits(&self, day: Date) -> bool {
        let has_no_day = self.month_days.is_empty() && self.weekdays.is_empty();
        if !self.months.is_empty() && !self.months.contains(&day.month()) {
            return false;
        }
        if self.frequency == "YEARLY"
            && has_no_day
            && self.months.is_empty()
            && day.month() != self.first.month()
        {
            return false;
        }
        if matches!(self.frequency, "YEARLY" | "MONTHLY") && has_no_day {
            return day.day() == self.first.day();
        }
        if self.frequency == "WEEKLY" && has_no_day {
            return weekday(day) == weekday(self.first);
        }
        let from_end = {
            let mut left = 0;
            let mut it = day;
            while it.month() == day.month() {
                left -= 1;
                it += 1.day();
            }
            left
        };
        let fits_month = self.month_days.is_empty()
            || self.month_days.contains(&day.day())
            || self.month_days.contains(&from_end);
        let fits_week = self.weekdays.is_empty()
            || self.weekdays.iter().any(|(number, it)| {
                *it == weekday(day) && (*number == 0 || self.is_numbered(day, *number))
            });
        fits_month && fits_week
    }

    /// Whether a day is the so-maniest of its name in its month, or in its year.
    fn is_numbered(&self, day: Date, number: i8) -> bool {
        let within = |it: Date| {
            if self.frequency == "YEARLY" && self.months.is_empty() {
                it.year() == day.year()
            } else {
                (it.year(), it.month()) == (day.year(), day.month())
            }
        };
        let step: Span = if number > 0 { (-7).days() } else { 7.days() };
        let mut count = 0;
        let mut it = day;
        while within(it) {
            count += 1;
            it += step;
        }
        count == i32::from(number.abs())
    }

    fn days(&self, to: Date) -> Vec<Date> {
        let mut found = vec![];
        let mut day = self.first;
        while day <= to {
            if self.count == Some(found.len()) {
                break;
            }
            let (number, step) = self.step(day);
            let mut fits = number % self.interval == 0 && self.fits(day);
            if fits && !self.positions.is_empty() {
                let all: Vec<_> = step.into_iter().filter(|it| self.fits(*it)).collect();
                let place = all.iter().position(|it| *it == day).expect("it is there");
                let (place, count) = (place as i16, all.len() as i16);
                fits = self.positions.contains(&(place + 1))
                    || self.positions.contains(&(place - count));
            }
            let is_in_time = self.count.is_some() || self.until.is_none_or(|it| day <= it);
            if day == self.first || fits && is_in_time {
                found.push(day);
            }
            day += 1.day();
        }
        found
    }
}

fn parts() -> impl Strategy<Value = Parts> {
    let frequency = prop::sample::select(vec!["DAILY", "WEEKLY", "MONTHLY", "YEARLY"]);
    let number = prop_oneof![3 => Just(0i8), 2 => 1..6i8, 2 => -5..0i8];
    let lists = (
        prop::collection::btree_set(1..13i8, 0..4),
        prop::collection::btree_set((-31..32i8).prop_filter("0", |it| *it != 0), 0..4),
        prop::collection::btree_set((number, 0..7u8), 0..4),
        prop::collection::btree_set((-4..5i16).prop_filter("0", |it| *it != 0), 0..3),
    );
    let first = (0..1500i64).prop_map(|it| jiff::civil::date(2024, 1, 1) + it.days());
    let ends = (prop::option::of(1..30usize), prop::option::of(0..900i64));

    (frequency, 1..4i64, ends, lists, 0..7u8, first).prop_map(
        |(frequency, interval, (count, until), lists, week_start, first)| {
            let (months, mut month_days, mut weekdays, mut positions) = lists;
            if matches!(frequency, "DAILY" | "WEEKLY") {
                weekdays = weekdays.into_iter().map(|(_, it)| (0, it)).collect();
            }
            if frequency == "WEEKLY" {
                month_days.clear();
            }
            if months.is_empty() && month_days.is_empty() && weekdays.is_empty() {
                positions.clear();
            }
            Parts {
                frequency,
                interval,
                count,
                until: until.map(|it| first + it.days()),
                months,
                month_days,
                weekdays,
                positions,
                week_start,
                first,
            }
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn a_rule_has_the_days_that_asking_each_day_finds(parts in parts(), skip in 0..900i64) {
        let text = parts.text();
        let rule: Rule = text.parse().expect(&text);
        prop_assert_eq!(rule.to_string().parse::<Rule>(), Ok(rule.clone()));
        let (from, to) = (parts.first + skip.days(), parts.first + 1100.days());
        let expected: Vec<_> = parts.days(to).into_iter().filter(|it| *it >= from).collect();
        let last = if parts.count.is_some() { None } else { parts.until };

        let found = rule.days(parts.first, last, &(from..=to), 2000);

        prop_assert_eq!(found.days, expected, "{}", text);
        prop_assert!(!found.has_more);
    }
}

#[test]
fn the_oracle_knows_the_days_of_the_week() {
    assert_eq!(weekday(jiff::civil::date(2026, 12, 5)), 5);
    assert_eq!(jiff::civil::date(2026, 12, 5).weekday(), Weekday::Saturday);
}
