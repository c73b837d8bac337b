//! Past, today and to come; and events that lie over the edition's own.

use super::common::{by_day, day, event, hours, moment, series, whole_days};

use rights_kiosk::events::event::{AddedEvent, Changed};
use rights_kiosk::events::overlay::{Overlay, cover_of};
use rights_kiosk::events::series::Occurrence;
use rights_kiosk::events::when::{Board, Now, When};

use std::collections::BTreeSet;

/// At this moment, with a clock that is right.
fn now(text: &str) -> Now {
    let moment = moment(text);
    let today = moment.in_tz("America/Los_Angeles").expect("a zone").date();

    Now {
        today: Some(today),
        moment,
    }
}

#[test]
fn an_event_is_past_after_its_end() {
    let clinic = hours("2026-12-05T10:00", "2026-12-05T12:00");
    for (at, when) in [
        ("2026-12-04T23:59:59-08:00", When::Coming),
        ("2026-12-05T00:00:00-08:00", When::Today),
        ("2026-12-05T11:59:59-08:00", When::Today),
        ("2026-12-05T12:00:00-08:00", When::Past),
        ("2026-12-06T00:00:00-08:00", When::Past),
    ] {
        assert_eq!(When::of(&clinic, now(at)), when, "{at}");
    }
    // Without an end it is over with its day; whole days are over with the last.
    let open = hours("2026-12-05T10:00", "");
    assert_eq!(
        When::of(&open, now("2026-12-05T23:00:00-08:00")),
        When::Today
    );
    assert_eq!(
        When::of(&open, now("2026-12-06T00:00:00-08:00")),
        When::Past
    );
    let camp = whole_days("2026-12-04", "2026-12-06");
    assert_eq!(
        When::of(&camp, now("2026-12-06T23:00:00-08:00")),
        When::Today
    );
    assert_eq!(
        When::of(&camp, now("2026-12-07T00:00:00-08:00")),
        When::Past
    );
    // Past midnight it goes on.
    let night = hours("2026-12-05T22:00", "2026-12-06T02:00");
    assert_eq!(
        When::of(&night, now("2026-12-06T01:00:00-08:00")),
        When::Today
    );
    assert_eq!(
        When::of(&night, now("2026-12-06T02:00:00-08:00")),
        When::Past
    );
    // In the doubled hour by moments, not by the clock.
    let doubled = hours("2026-11-01T00:30", "2026-11-01T01:30");
    assert_eq!(
        When::of(&doubled, now("2026-11-01T01:29:00-07:00")),
        When::Today
    );
    assert_eq!(
        When::of(&doubled, now("2026-11-01T01:10:00-08:00")),
        When::Past
    );
}

#[test]
fn nothing_is_called_anything_while_the_clock_is_known_to_be_wrong() {
    let unknown = Now {
        today: None,
        moment: moment("2030-01-01T00:00:00Z"),
    };
    assert_eq!(
        When::of(&whole_days("2026-12-05", "2026-12-05"), unknown),
        When::Unknown
    );
    // A date that was set by hand counts by days, not by a clock of another day.
    let set = Now {
        today: Some(day("2026-12-05")),
        ..unknown
    };
    assert_eq!(
        When::of(&hours("2026-12-05T10:00", "2026-12-05T12:00"), set),
        When::Today
    );

    let events = [
        series("b", hours("2026-12-05T10:00", ""), "FREQ=WEEKLY;COUNT=2"),
        event("a", whole_days("2026-11-01", "2026-11-01")),
    ];
    let board = Board::of(&events, unknown, 30);
    assert_eq!(
        told(&board.unknown),
        ["a 2026-11-01", "b 2026-12-05", "b 2026-12-12"]
    );
    assert!(board.today.is_empty() && board.coming.is_empty() && board.past.is_empty());
}

fn told(times: &[Occurrence<'_>]) -> Vec<String> {
    let each = times
        .iter()
        .map(|it| format!("{} {}", it.event.uid, it.span.first_day()));

    each.collect()
}

#[test]
fn times_sort_themselves_and_what_is_called_off_stays_until_its_end() {
    let off = |event: AddedEvent| AddedEvent {
        is_cancelled: true,
        ..event
    };
    let mut weekly = series(
        "weekly",
        hours("2026-11-21T10:00", "2026-11-21T11:00"),
        "FREQ=WEEKLY",
    );
    let parts = weekly.series.as_mut().expect("a series");
    let cancelled = Changed {
        is_cancelled: true,
        ..Changed::default()
    };
    parts.changed = by_day(&[("2026-11-28", cancelled.clone()), ("2026-12-12", cancelled)]);
    let events = [
        weekly,
        event("past", whole_days("2026-12-01", "2026-12-01")),
        event("long-past", whole_days("2026-10-01", "2026-10-01")),
        off(event("off-past", whole_days("2026-12-02", "2026-12-02"))),
        off(event(
            "off-today",
            hours("2026-12-05T09:00", "2026-12-05T18:00"),
        )),
        event("today", whole_days("2026-12-05", "2026-12-05")),
        off(event("off-coming", whole_days("2026-12-09", "2026-12-09"))),
    ];

    let board = Board::of(&events, now("2026-12-05T12:00:00-08:00"), 30);

    assert_eq!(
        told(&board.today),
        ["today 2026-12-05", "off-today 2026-12-05"]
    );
    assert_eq!(
        told(&board.coming)[..3],
        [
            "off-coming 2026-12-09",
            "weekly 2026-12-12",
            "weekly 2026-12-19"
        ]
    );
    assert!(board.coming[1].is_cancelled() && !board.coming[2].is_cancelled());
    // 2026-12-05 at 10 is over; 2026-11-28 was called off.
    assert_eq!(
        told(&board.past),
        ["weekly 2026-12-05", "past 2026-12-01", "weekly 2026-11-21"]
    );
    let evening = Board::of(&events, now("2026-12-05T18:00:00-08:00"), 30);
    assert_eq!(told(&evening.today), ["today 2026-12-05"]);
}

#[test]
fn what_lies_over_an_event_of_the_edition_hides_it_until_it_is_lifted_off() {
    let own = BTreeSet::from(["koreatown", "south-la"]);
    let mut cover = event("cover", whole_days("2026-12-05", "2026-12-05"));
    cover.covers = Some("koreatown".to_owned());
    let mut loose = event("loose", whole_days("2026-12-05", "2026-12-05"));
    loose.covers = Some("gone".to_owned());
    let events = [cover.clone(), loose, event("plain", cover.span.clone())];

    let overlay = Overlay::of(&events, &own);

    assert!(overlay.hides("koreatown") && !overlay.hides("south-la") && !overlay.hides("gone"));
    assert_eq!(overlay.loose(), ["loose"]);
    assert_eq!(cover_of(&events, "koreatown"), Some(&cover));
    assert_eq!(cover_of(&events, "south-la"), None);
    let lifted = Overlay::of(events.iter().filter(|it| it.uid != "cover"), &own);
    assert!(!lifted.hides("koreatown"));
}
