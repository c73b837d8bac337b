//! Rules of repetition: reading and writing them, when they end, what they may cost.

use super::common::day;

use jiff::civil::{Date, Weekday};
use rights_kiosk::events::rule::{End, Frequency, Rule, RuleError};

use std::time::{Duration, Instant};

/// The first `most` days of a rule that begins with a day.
pub fn first_days(rule: &str, first: &str, most: usize) -> Vec<Date> {
    let rule: Rule = rule.parse().expect(rule);
    let span = super::common::hours(&format!("{first}T09:00"), "");
    let first = day(first);

    rule.days(
        first,
        rule.last_day(&span),
        &(first..=day("2999-12-31")),
        most,
    )
    .days
}

/// In the zone of the examples nine is fourteen UTC; in ours it is seventeen.
#[test]
fn the_moment_at_which_a_rule_ends_is_compared_by_the_clock_of_los_angeles() {
    let last = |until: &str| {
        let rule = format!("FREQ=DAILY;UNTIL={until}");
        *first_days(&rule, "2026-12-01", 40).last().expect("a day")
    };

    assert_eq!(last("20261205T170000Z"), day("2026-12-05"));
    assert_eq!(last("20261205T165959Z"), day("2026-12-04"));
    assert_eq!(last("20261206T000000Z"), day("2026-12-05"));
    assert_eq!(last("20261205"), day("2026-12-05"));
    assert_eq!(last("20261205T090000"), day("2026-12-05"));
    assert_eq!(last("20261205T085959"), day("2026-12-04"));
    // What is said of whole days counts as it is written.
    let rule: Rule = "FREQ=DAILY;UNTIL=20261205T000000Z".parse().expect("a rule");
    let span = super::common::whole_days("2026-12-01", "2026-12-01");
    assert_eq!(rule.last_day(&span), Some(day("2026-12-05")));
}

#[test]
fn a_rule_is_written_in_one_order_whatever_it_was_written_in() {
    for (read, written) in [
        (
            "rrule:byday=sa,mo,-1fr,1tu;freq=monthly",
            "FREQ=MONTHLY;BYDAY=MO,SA,-1FR,1TU",
        ),
        ("FREQ=DAILY;INTERVAL=1;WKST=MO", "FREQ=DAILY"),
        (
            "COUNT=3;FREQ=WEEKLY;WKST=SU;",
            "FREQ=WEEKLY;COUNT=3;WKST=SU",
        ),
        (
            "FREQ=YEARLY;BYMONTHDAY=-1,1,1;BYMONTH=12,2;X-A=b;SKIP=OMIT",
            "FREQ=YEARLY;BYMONTH=2,12;BYMONTHDAY=-1,1",
        ),
        (
            "FREQ=DAILY;UNTIL=20261224t180000z",
            "FREQ=DAILY;UNTIL=20261224T180000Z",
        ),
        (
            "FREQ=DAILY;UNTIL=20261224T180000",
            "FREQ=DAILY;UNTIL=20261224T180000",
        ),
        ("FREQ=DAILY;UNTIL=20261224", "FREQ=DAILY;UNTIL=20261224"),
        (
            "FREQ=YEARLY;BYWEEKNO=-1,20;BYDAY=+1MO"
                .split(";BYDAY")
                .next()
                .expect("it"),
            "FREQ=YEARLY;BYWEEKNO=-1,20",
        ),
        (
            "FREQ=YEARLY;BYYEARDAY=-1;BYSETPOS=-1",
            "FREQ=YEARLY;BYYEARDAY=-1;BYSETPOS=-1",
        ),
    ] {
        let rule: Rule = read.parse().expect(read);

        assert_eq!(rule.to_string(), written);
        assert_eq!(written.parse::<Rule>(), Ok(rule));
    }
    let rule: Rule = "FREQ=MONTHLY;INTERVAL=3;COUNT=7;BYDAY=2SU"
        .parse()
        .expect("a rule");
    assert_eq!(rule.frequency(), Frequency::Monthly);
    assert_eq!((rule.interval(), rule.end()), (3, End::Count(7)));
    assert_eq!(
        rule.weekdays().first().map(|it| it.weekday),
        Some(Weekday::Sunday)
    );
}

#[test]
fn what_is_no_rule_is_refused_with_its_reason() {
    let fine = |text: &str| RuleError::FinerThanDaily(text.to_owned());
    let malformed = |text: &str| RuleError::Malformed(text.to_owned());
    for (text, error) in [
        ("FREQ=SECONDLY", fine("FREQ=SECONDLY")),
        ("FREQ=HOURLY;COUNT=3", fine("FREQ=HOURLY")),
        ("FREQ=DAILY;BYHOUR=9,10", fine("BYHOUR=9,10")),
        ("FREQ=FORTNIGHTLY", malformed("FREQ=FORTNIGHTLY")),
        ("FREQ=DAILY;INTERVAL=0", malformed("INTERVAL=0")),
        ("FREQ=DAILY;COUNT=0", malformed("COUNT=0")),
        ("FREQ=DAILY;UNTIL=20260230", malformed("UNTIL=20260230")),
        (
            "FREQ=DAILY;UNTIL=20261224T2500",
            malformed("UNTIL=20261224T2500"),
        ),
        ("FREQ=WEEKLY;BYDAY=XX", malformed("BYDAY=XX")),
        ("FREQ=WEEKLY;BYDAY=ü", malformed("BYDAY=ü")),
        ("FREQ=MONTHLY;BYDAY=0MO", malformed("BYDAY=0MO")),
        ("FREQ=MONTHLY;BYMONTHDAY=32", malformed("BYMONTHDAY=32")),
        ("FREQ=MONTHLY;BYMONTHDAY=0", malformed("BYMONTHDAY=0")),
        ("FREQ=MONTHLY;BYEASTER=1", malformed("BYEASTER=1")),
        ("FREQ=DAILY;RSCALE=CHINESE", malformed("RSCALE=CHINESE")),
        ("COUNT=3", RuleError::NoFrequency),
        (
            "FREQ=DAILY;FREQ=WEEKLY",
            RuleError::Twice("FREQ".to_owned()),
        ),
        (
            "FREQ=DAILY;COUNT=3;UNTIL=20261224",
            RuleError::Contradictory("COUNT", "UNTIL"),
        ),
        (
            "FREQ=WEEKLY;BYDAY=1MO",
            RuleError::Contradictory("a number in BYDAY", "FREQ=DAILY or WEEKLY"),
        ),
        (
            "FREQ=DAILY;BYSETPOS=1",
            RuleError::Contradictory("BYSETPOS", "nothing to choose from"),
        ),
    ] {
        assert_eq!(text.parse::<Rule>(), Err(error), "{text}");
    }
    assert_eq!(
        "FREQ=DAILY;".repeat(60).parse::<Rule>(),
        Err(RuleError::TooLong)
    );
}

/// Each of these looks for days that never come, or counts from long ago.
#[test]
fn no_rule_costs_much() {
    let mut slowest = (Duration::ZERO, "");
    for (rule, first) in [
        ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "2026-01-01"),
        ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=5", "1583-01-01"),
        ("FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=2;COUNT=2", "1583-01-01"),
        ("FREQ=DAILY;COUNT=4000000000", "1583-01-01"),
        ("FREQ=DAILY", "1583-01-01"),
        ("FREQ=YEARLY", "1604-02-29"),
        (
            "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;COUNT=4000000000;BYMONTH=2",
            "1583-01-01",
        ),
        (
            "FREQ=YEARLY;BYWEEKNO=53;BYDAY=SU;BYMONTH=6;COUNT=9",
            "1583-01-01",
        ),
        ("FREQ=YEARLY;BYDAY=53MO;COUNT=4000000000", "1583-01-01"),
        ("FREQ=DAILY;INTERVAL=10000", "1583-01-01"),
    ] {
        let read: Rule = rule.parse().expect(rule);
        let from = Instant::now();
        let found = read.days(
            day(first),
            None,
            &(day("2026-12-01")..=day("2027-05-29")),
            200,
        );
        let took = from.elapsed();

        assert!(found.days.len() <= 200, "{rule}");
        if took > slowest.0 {
            slowest = (took, rule);
        }
    }
    println!("slowest: {:?}", slowest);
    // Twenty times what it takes: other tests run beside it.
    assert!(slowest.0 < Duration::from_secs(1), "{slowest:?}");
}

#[test]
fn a_rule_from_long_ago_goes_on_where_it_should() {
    let rule: Rule = "FREQ=WEEKLY;INTERVAL=3".parse().expect("a rule");
    // 1604-02-29 is a Sunday; 22,059 weeks later it is 2026-12-06, and that is 3 times 7,353.
    let found = rule.days(
        day("1604-02-29"),
        None,
        &(day("2026-12-01")..=day("2027-01-31")),
        200,
    );

    assert_eq!(
        found.days,
        super::common::days("2026-12-06 2026-12-27 2027-01-17")
    );
    assert!(!found.has_more);
}
