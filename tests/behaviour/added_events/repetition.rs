//! How an event repeats, as the form asks for it, and what staff do to single times.

use super::common::{day, days, event, hours, series, whole_days};
use super::rules::first_days;

use jiff::civil::Weekday;
use rights_kiosk::events::change::ChangeError;
use rights_kiosk::events::event::Series;
use rights_kiosk::events::repetition::{Pattern, Repetition, RepetitionFault};
use rights_kiosk::events::rule::End;

fn repetition(pattern: Pattern, every: i32, end: End) -> Repetition {
    Repetition {
        pattern,
        every,
        end,
        without: Vec::new(),
    }
}

#[test]
fn what_the_form_offers_becomes_a_rule_and_is_found_again_in_it() {
    use Pattern::{MonthlyOnDay, MonthlyOnLastWeekday, MonthlyOnWeekday, Weekly};
    for (first, pattern, every, end, rule, next) in [
        (
            "2026-12-05",
            Weekly(vec![]),
            1,
            End::Never,
            "FREQ=WEEKLY;BYDAY=SA",
            "2026-12-12",
        ),
        (
            "2026-12-05",
            Weekly(vec![Weekday::Tuesday]),
            2,
            End::Count(9),
            "FREQ=WEEKLY;INTERVAL=2;COUNT=9;BYDAY=TU,SA",
            "2026-12-15",
        ),
        (
            "2026-12-31",
            MonthlyOnDay,
            1,
            End::Day(day("2027-06-30")),
            "FREQ=MONTHLY;UNTIL=20270630;BYMONTHDAY=31",
            "2027-01-31",
        ),
        (
            "2026-12-12",
            MonthlyOnWeekday,
            1,
            End::Never,
            "FREQ=MONTHLY;BYDAY=2SA",
            "2027-01-09",
        ),
        (
            "2026-12-26",
            MonthlyOnLastWeekday,
            3,
            End::Never,
            "FREQ=MONTHLY;INTERVAL=3;BYDAY=-1SA",
            "2027-03-27",
        ),
    ] {
        let form = repetition(pattern, every, end);

        assert_eq!(form.rule(day(first)), Ok(Some(rule.to_owned())));
        assert_eq!(first_days(rule, first, 2)[1], day(next));
        let series = Series {
            rule: Some(rule.to_owned()),
            ..Series::default()
        };
        assert_eq!(Repetition::of(&series, day(first)), form);
    }
}

#[test]
fn the_last_and_the_fourth_are_offered_where_a_day_is_both() {
    use Pattern::{MonthlyOnDay, MonthlyOnLastWeekday, MonthlyOnWeekday, Weekly};
    let offered = |it: &str| Pattern::offered(day(it));
    let always = [Weekly(vec![]), MonthlyOnDay];
    assert_eq!(
        offered("2026-12-12"),
        [&always[..], &[MonthlyOnWeekday]].concat()
    );
    assert_eq!(
        offered("2026-12-26"),
        [&always[..], &[MonthlyOnWeekday, MonthlyOnLastWeekday]].concat()
    );
    assert_eq!(
        offered("2026-12-31"),
        [&always[..], &[MonthlyOnLastWeekday]].concat()
    );
}

#[test]
fn what_a_calendar_says_beyond_that_stays_as_it_is_written() {
    for rule in [
        "FREQ=YEARLY",
        "FREQ=DAILY;COUNT=3",
        "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
        "FREQ=WEEKLY;UNTIL=20270101T180000Z;BYDAY=SA",
        "FREQ=WEEKLY;INTERVAL=2;BYDAY=SA;WKST=SU",
        "FREQ=WEEKLY;BYDAY=TU",
        "FREQ=MONTHLY;BYDAY=1SA,3SA",
    ] {
        let series = Series {
            rule: Some(rule.to_owned()),
            ..Series::default()
        };
        let form = Repetition::of(&series, day("2026-12-05"));

        assert_eq!(
            form.pattern,
            Pattern::AsWritten(Some(rule.to_owned())),
            "{rule}"
        );
        assert_eq!(form.rule(day("2026-12-05")), Ok(Some(rule.to_owned())));
    }
}

#[test]
fn what_cannot_be_is_refused() {
    let first = day("2026-12-05");
    let weekly = |every, end| repetition(Pattern::Weekly(vec![]), every, end).rule(first);
    assert_eq!(weekly(0, End::Never), Err(RepetitionFault::Every(0)));
    assert_eq!(weekly(53, End::Never), Err(RepetitionFault::Every(53)));
    assert_eq!(weekly(1, End::Count(0)), Err(RepetitionFault::NoTimes));
    let before = day("2026-12-04");
    assert_eq!(
        weekly(1, End::Day(before)),
        Err(RepetitionFault::EndsBefore(before))
    );
    let last = repetition(Pattern::MonthlyOnLastWeekday, 1, End::Never);
    assert_eq!(last.rule(first), Err(RepetitionFault::NotLast(first)));
}

#[test]
fn single_times_are_called_off_and_left_out() {
    let clinic = series("a", hours("2026-12-05T10:00", ""), "FREQ=WEEKLY;COUNT=3");
    let twelfth = day("2026-12-12");

    let off = clinic.with_day_cancelled(twelfth, true).expect("its day");
    assert!(
        off.series
            .as_ref()
            .is_some_and(|it| it.changed[&twelfth].is_cancelled)
    );
    assert!(off.is_by_hand && !off.is_cancelled);
    let back = off.with_day_cancelled(twelfth, false).expect("its day");
    assert_eq!(back.series, clinic.series);
    let without = off
        .without_day(twelfth)
        .expect("its day")
        .expect("a series");
    let parts = without.series.as_ref().expect("a series");
    assert_eq!(
        (parts.without.clone(), parts.changed.len()),
        (days("2026-12-12"), 0)
    );
    let again = without.without_day(twelfth);
    assert_eq!(again, Err(ChangeError::NoSuchDay(twelfth)));
    let sunday = day("2026-12-13");
    assert_eq!(
        clinic.with_day_cancelled(sunday, true),
        Err(ChangeError::NoSuchDay(sunday))
    );

    let once = event("b", whole_days("2026-12-05", "2026-12-05"));
    assert_eq!(once.without_day(day("2026-12-05")), Ok(None));
    let off = once
        .with_day_cancelled(day("2026-12-05"), true)
        .expect("its day");
    assert!(off.is_cancelled);
}

/// What the form shows under the choices: the days themselves.
#[test]
fn a_repetition_tells_the_days_that_come_next() {
    let tuesday = day("2026-12-08");
    let next = |pattern, without: &[&str]| {
        let repetition = Repetition {
            pattern,
            without: without.iter().map(|it| day(it)).collect(),
            ..Repetition::weekly()
        };

        repetition.days(tuesday, 3)
    };

    assert_eq!(
        next(Pattern::Weekly(Vec::new()), &["2026-12-15"]),
        ["2026-12-08", "2026-12-22", "2026-12-29"].map(day)
    );
    assert_eq!(
        next(Pattern::MonthlyOnDay, &[]),
        ["2026-12-08", "2027-01-08", "2027-02-08"].map(day)
    );
    assert_eq!(
        next(Pattern::MonthlyOnWeekday, &[]),
        ["2026-12-08", "2027-01-12", "2027-02-09"].map(day)
    );
    assert_eq!(
        next(Pattern::MonthlyOnLastWeekday, &[]),
        [],
        "it is not the last"
    );
    let ended = Repetition {
        end: End::Day(day("2026-12-16")),
        ..Repetition::weekly()
    };
    assert_eq!(
        ended.days(tuesday, 3),
        ["2026-12-08", "2026-12-15"].map(day)
    );
}
