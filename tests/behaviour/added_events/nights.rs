//! Both nights of the change in the form, hour by hour.

use super::common::day;
use super::draft::{draft, validate, with};

use jiff::civil::time;
use rights_kiosk::events::draft::{EventDraft, Field, Refusal, Turn};
use rights_kiosk::events::event::Span;

/// Each hour of both nights: what is passed over is refused with what is beside it, what is
/// doubled is asked for, the rest is taken.
#[test]
fn the_nights_of_the_change_hour_by_hour() {
    for hour in 0..24 {
        let start = time(hour, 30, 0, 0);
        let field = Field::Start;
        let typed = |on: &str, turn: Option<Turn>| {
            let form = with(draft(), |it| {
                it.day = Some(day(on));
                it.start = Some(start);
                it.start_turn = turn;
            });
            validate(&form).map(|it| match it.event.span {
                Span::Hours { start, .. } => start.strftime("%H:%M%:z").to_string(),
                Span::Days { .. } => panic!("it has an hour"),
            })
        };

        let forward = typed("2027-03-14", None);
        if hour == 2 {
            let (before, after) = (time(1, 30, 0, 0), time(3, 30, 0, 0));
            let refusal = Refusal::NoSuchHour {
                field,
                hour: start,
                before,
                after,
            };
            assert_eq!(forward, Err(vec![refusal]));
        } else {
            let offset = if hour < 2 { 8 } else { 7 };
            assert_eq!(forward, Ok(format!("{hour:02}:30-0{offset}:00")));
        }
        let back = typed("2026-11-01", None);
        if hour == 1 {
            assert_eq!(back, Err(vec![Refusal::WhichHour { field, hour: start }]));
            let first = typed("2026-11-01", Some(Turn::First));
            assert_eq!(first, Ok("01:30-07:00".to_owned()));
            let second = typed("2026-11-01", Some(Turn::Second));
            assert_eq!(second, Ok("01:30-08:00".to_owned()));
        } else {
            let offset = if hour < 1 { 7 } else { 8 };
            assert_eq!(back, Ok(format!("{hour:02}:30-0{offset}:00")));
        }
    }
}

/// The second 1:15 is after the first 1:30.
#[test]
fn in_the_doubled_hour_the_order_is_that_of_moments() {
    let form = |start, end| {
        with(draft(), |it| {
            it.day = Some(day("2026-11-01"));
            (it.start, it.end) = (Some(time(1, 30, 0, 0)), Some(time(1, 15, 0, 0)));
            (it.start_turn, it.end_turn) = (Some(start), Some(end));
        })
    };
    let field = Field::End;
    assert!(validate(&form(Turn::First, Turn::Second)).is_ok());
    assert_eq!(
        validate(&form(Turn::Second, Turn::Second)),
        Err(vec![Refusal::EndBeforeStart { field }])
    );
    // A change of it finds the hours again.
    let event = validate(&form(Turn::First, Turn::Second))
        .expect("an event")
        .event;
    let again = EventDraft::change(&event);
    assert_eq!(
        (again.start_turn, again.end_turn),
        (Some(Turn::First), Some(Turn::Second))
    );
    assert_eq!(validate(&again).map(|it| it.event), Ok(event));
}
