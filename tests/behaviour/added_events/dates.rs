//! Single times of a series that a calendar moves, and what it calls off.

use super::common::{by_day, day, english, hours};
use super::merge::{at, call, clinic, date, list, moved, one, plan, taken, weekly};

use rights_kiosk::events::event::{AddedEvent, Changed};
use rights_kiosk::events::incoming::Incoming;
use rights_kiosk::events::merge::{Ask, Difference, Outcome};

#[test]
fn a_date_that_is_moved_leaves_its_series() {
    let kept = list(&[weekly()]);
    let incoming = date("2026-12-12", moved("2026-12-13", 2));
    let plan_of_it = plan(&kept, vec![incoming.clone()]);
    assert_eq!(
        plan_of_it.items[0].outcome,
        Outcome::Changed(vec![Difference::Dates])
    );
    let now = taken(&kept, vec![incoming.clone()]);
    let mut expected = weekly();
    let changed = by_day(&[("2026-12-12", moved("2026-12-13", 2))]);
    expected.series.as_mut().expect("a series").changed = changed;
    assert_eq!(now, list(&[expected.clone()]));
    // Again, an older one, and the series itself of the same version: nothing.
    for again in [
        vec![incoming.clone()],
        vec![date("2026-12-12", moved("2026-12-14", 1))],
        vec![Incoming::Event(weekly())],
        vec![
            Incoming::Event(weekly()),
            date("2026-12-12", moved("2026-12-14", 1)),
        ],
        vec![incoming.clone(), Incoming::Event(weekly())],
    ] {
        assert_eq!(taken(&now, again.clone()), now, "{again:?}");
    }
    let older = plan(&now, vec![date("2026-12-12", moved("2026-12-14", 1))]);
    assert_eq!(older.items[0].outcome, Outcome::Older);
    // A newer series says all of its dates itself.
    let mut newer = at(&weekly(), 2, "2026-11-20T00:00:00Z");
    newer.place = Some("Library".to_owned());
    assert_eq!(
        taken(&now, vec![Incoming::Event(newer.clone())]),
        list(&[newer])
    );
}

/// What calendars say again in a single time is not kept twice.
#[test]
fn a_single_time_keeps_only_what_differs() {
    let again = Changed {
        title: english("Legal clinic"),
        ..moved("2026-12-13", 0)
    };
    let whole = Changed {
        span: Some(hours("2026-12-19T10:00", "2026-12-19T12:00")),
        place: Some("Library".to_owned()),
        ..Changed::default()
    };
    let place_only = Changed {
        span: None,
        ..whole.clone()
    };
    let incoming = vec![date("2026-12-12", again), date("2026-12-19", whole)];
    let now = taken(&list(&[weekly()]), incoming);
    let parts = now
        .get("weekly")
        .and_then(|it| it.series.clone())
        .expect("a series");
    assert_eq!(
        parts.changed,
        by_day(&[
            ("2026-12-12", moved("2026-12-13", 0)),
            ("2026-12-19", place_only),
        ])
    );
}

#[test]
fn what_is_called_off_stays_so_until_something_newer_says_otherwise() {
    let kept = list(&[clinic(), weekly()]);
    assert_eq!(
        one(&[clinic()], call("clinic", "", 2)),
        (Outcome::Cancelled, None)
    );
    assert_eq!(
        one(&[clinic()], call("clinic", "", 0)),
        (Outcome::Older, None)
    );
    let now = taken(
        &kept,
        vec![call("clinic", "", 1), call("weekly", "2026-12-12", 1)],
    );
    assert!(now.get("clinic").is_some_and(|it| it.is_cancelled));
    let parts = now
        .get("weekly")
        .and_then(|it| it.series.clone())
        .expect("a series");
    assert!(parts.changed[&day("2026-12-12")].is_cancelled && parts.changed.len() == 1);
    assert_eq!(
        taken(
            &now,
            vec![call("clinic", "", 1), call("weekly", "2026-12-12", 1)]
        ),
        now
    );
    // The file from before knows nothing of it.
    assert_eq!(
        taken(
            &now,
            vec![Incoming::Event(clinic()), Incoming::Event(weekly())]
        ),
        now
    );
    let untold = at(&clinic(), 1, "");
    let (outcome, asks) = {
        let plan = plan(&now, vec![Incoming::Event(untold)]);
        (plan.items[0].outcome.clone(), plan.items[0].asks)
    };
    assert_eq!(outcome, Outcome::Changed(vec![Difference::Cancelled]));
    assert_eq!(asks, Some(Ask::OrderUnknown));
    let newer = taken(&now, vec![Incoming::Event(at(&clinic(), 2, ""))]);
    assert!(newer.get("clinic").is_some_and(|it| !it.is_cancelled));
    let newer = AddedEvent {
        is_cancelled: true,
        ..at(&clinic(), 2, "")
    };
    assert_eq!(
        one(&[clinic()], Incoming::Event(newer)),
        (Outcome::Cancelled, None)
    );
}
