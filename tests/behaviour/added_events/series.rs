//! The single times of a series: left out, added, moved, and through both nights of the change.

use super::common::{by_day, day, days, english, event, hours, series, whole_days};

use jiff::civil::{Date, time};
use rights_kiosk::events::event::{AddedEvent, Changed, Series, Span};
use rights_kiosk::events::series::{DAYS_AHEAD, MOST_TIMES, occurrences, on_day, own_days};
use rights_kiosk::events::zone::{Hour, hour};
use rights_kiosk::language::Language;

use std::collections::BTreeSet;

fn begins(event: &AddedEvent, from: &str, ahead: i32) -> Vec<Date> {
    let found = occurrences(event, day(from), ahead, MOST_TIMES);

    found.times.iter().map(|it| it.span.first_day()).collect()
}

fn saturdays() -> AddedEvent {
    series(
        "clinic",
        hours("2026-12-05T10:00", "2026-12-05T12:00"),
        "FREQ=WEEKLY;COUNT=6",
    )
}

#[test]
fn days_are_left_out_added_and_moved() {
    let mut clinic = saturdays();
    let parts = clinic.series.as_mut().expect("a series");
    parts.without = days("2026-12-26");
    parts.also = days("2026-12-24");
    let moved = Changed {
        span: Some(hours("2026-12-13T14:00", "2026-12-13T15:00")),
        title: english("Moved clinic"),
        place: Some("Library".to_owned()),
        ..Changed::default()
    };
    let off = Changed {
        is_cancelled: true,
        ..Changed::default()
    };
    parts.changed = by_day(&[("2026-12-12", moved), ("2027-01-02", off)]);

    let found = occurrences(&clinic, day("2026-12-01"), DAYS_AHEAD, MOST_TIMES);

    let told: Vec<_> = found
        .times
        .iter()
        .map(|it| {
            (
                it.day,
                it.span.first_day(),
                it.is_cancelled(),
                it.is_moved(),
            )
        })
        .collect();
    let plain = |it: &str| (day(it), day(it), false, false);
    assert_eq!(
        told,
        [
            plain("2026-12-05"),
            (day("2026-12-12"), day("2026-12-13"), false, true),
            plain("2026-12-19"),
            plain("2026-12-24"),
            (day("2027-01-02"), day("2027-01-02"), true, false),
            plain("2027-01-09"),
        ]
    );
    let moved = &found.times[1];
    assert_eq!(moved.span, hours("2026-12-13T14:00", "2026-12-13T15:00"));
    assert_eq!(
        moved.title_in(Language::Thai).map(|it| it.text),
        Some("Moved clinic")
    );
    assert_eq!(moved.place(), Some("Library"));
    assert_eq!(
        found.times[3].span,
        hours("2026-12-24T10:00", "2026-12-24T12:00")
    );
    // On the day to which it was moved it is found though its own day is not asked for.
    assert_eq!(begins(&clinic, "2026-12-13", 1), days("2026-12-13"));
    assert_eq!(begins(&clinic, "2026-12-12", 1), []);
}

#[test]
fn what_has_begun_before_and_is_not_over_is_found() {
    let camp = series(
        "camp",
        whole_days("2026-12-04", "2026-12-06"),
        "FREQ=MONTHLY;COUNT=3",
    );
    assert_eq!(begins(&camp, "2027-01-06", 1), days("2027-01-04"));
    assert_eq!(begins(&camp, "2027-01-07", 1), []);
    assert_eq!(
        occurrences(&camp, day("2027-01-06"), 1, 9).times[0].span,
        whole_days("2027-01-04", "2027-01-06")
    );
    let once = event("once", whole_days("2026-12-04", "2026-12-06"));
    assert_eq!(begins(&once, "2026-12-06", 1), days("2026-12-04"));
    assert_eq!(begins(&once, "2026-12-07", 9), []);
    // What ends at midnight is not on the next day.
    let late = event("late", hours("2026-12-04T22:00", "2026-12-05T00:00"));
    assert_eq!(begins(&late, "2026-12-04", 1), days("2026-12-04"));
    assert_eq!(begins(&late, "2026-12-05", 1), []);
}

#[test]
fn two_hundred_times_and_a_hundred_and_eighty_days_are_shown() {
    let daily = series("a", hours("2026-12-01T10:00", ""), "FREQ=DAILY");
    let found = occurrences(&daily, day("2026-12-01"), DAYS_AHEAD, MOST_TIMES);
    assert_eq!((found.times.len(), found.has_more), (180, false));
    let last = found.times.last().map(|it| it.day);
    assert_eq!(last, Some(day("2027-05-29")));
    let found = occurrences(&daily, day("2026-12-01"), 365, MOST_TIMES);
    assert_eq!((found.times.len(), found.has_more), (200, true));
}

#[test]
fn a_series_without_a_rule_has_its_first_day_and_the_further_ones() {
    let mut event = event("a", whole_days("2026-12-05", "2026-12-05"));
    event.series = Some(Series {
        also: days("2026-12-09 2027-02-01"),
        ..Series::default()
    });
    assert_eq!(
        begins(&event, "2026-12-01", DAYS_AHEAD),
        days("2026-12-05 2026-12-09 2027-02-01")
    );
    let asked: BTreeSet<_> = days("2026-12-04 2026-12-09").into_iter().collect();
    assert_eq!(
        own_days(&event, &asked).into_iter().collect::<Vec<_>>(),
        days("2026-12-09")
    );
}

/// Every quarter of an hour of the night on which clocks go forward, in a weekly series that
/// comes from winter.
#[test]
fn the_night_that_goes_forward_hour_by_hour() {
    for quarter in 0..24 * 4i8 {
        let at = time(quarter / 4, quarter % 4 * 15, 0, 0);
        let start = day("2027-03-07").to_datetime(at);
        let span = hours(&start.to_string(), "");
        let Some(Span::Hours { start: there, .. }) = on_day(&span, day("2027-03-14")) else {
            panic!("{at}");
        };
        let is_missing = at.hour() == 2;

        // RFC 5545, 3.3.5: what is passed over keeps its old offset: 2:30 is 3:30.
        let told = if is_missing {
            time(3, at.minute(), 0, 0)
        } else {
            at
        };
        assert_eq!(there.time(), told, "{at}");
        let offset = if at.hour() < 2 { -8 } else { -7 };
        assert_eq!(there.offset(), jiff::tz::offset(offset), "{at}");
        let found = hour(day("2027-03-14").to_datetime(at));
        if is_missing {
            let (before, after) = (time(1, at.minute(), 0, 0), time(3, at.minute(), 0, 0));
            assert_eq!(found, Some(Hour::Missing { before, after }));
        } else {
            assert_eq!(found, Some(Hour::Once(there)));
        }
    }
}

#[test]
fn the_night_that_goes_back_hour_by_hour() {
    for quarter in 0..24 * 4i8 {
        let at = time(quarter / 4, quarter % 4 * 15, 0, 0);
        let start = day("2026-10-25").to_datetime(at);
        let span = hours(&start.to_string(), "");
        let Some(Span::Hours { start: there, .. }) = on_day(&span, day("2026-11-01")) else {
            panic!("{at}");
        };

        assert_eq!(there.time(), at);
        // Of the doubled hour the first, in summer time.
        let offset = if at.hour() < 2 { -7 } else { -8 };
        assert_eq!(there.offset(), jiff::tz::offset(offset), "{at}");
        match hour(day("2026-11-01").to_datetime(at)) {
            Some(Hour::Twice { first, second }) => {
                assert_eq!(at.hour(), 1);
                assert_eq!(first, there);
                assert_eq!(second.duration_since(&first).as_hours(), 1);
            }
            Some(Hour::Once(moment)) => {
                assert_ne!(at.hour(), 1);
                assert_eq!(moment, there);
            }
            other => panic!("{at}: {other:?}"),
        }
    }
}

/// The end is told by the clock too, and never stands before the start.
#[test]
fn an_end_is_by_the_clock_on_the_nights_of_the_change() {
    let on = |start: &str, end: &str, to: &str| {
        let Some(Span::Hours {
            start,
            end: Some(end),
        }) = on_day(&hours(start, end), day(to))
        else {
            panic!("{start}");
        };
        (
            start.strftime("%H:%M%:z").to_string(),
            end.strftime("%H:%M%:z").to_string(),
        )
    };
    let pair = |start: &str, end: &str| (start.to_owned(), end.to_owned());

    let night = ("2026-10-24T22:00", "2026-10-25T03:00");
    assert_eq!(
        on(night.0, night.1, "2026-10-31"),
        pair("22:00-07:00", "03:00-08:00")
    );
    let night = ("2027-03-06T22:00", "2027-03-07T03:00");
    assert_eq!(
        on(night.0, night.1, "2027-03-13"),
        pair("22:00-08:00", "03:00-07:00")
    );
    let short = ("2027-03-07T02:30", "2027-03-07T03:00");
    assert_eq!(
        on(short.0, short.1, "2027-03-14"),
        pair("03:30-07:00", "04:00-07:00")
    );
}
