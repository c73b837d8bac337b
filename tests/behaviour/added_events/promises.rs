//! What merging promises, whatever comes in.

use super::common::{any_event, any_series, english, event, moment, span, whole_days};
use super::merge::{list, plan};

use proptest::prelude::*;
use rights_kiosk::events::event::{AddedEvent, Changed, Series};
use rights_kiosk::events::incoming::Incoming;
use rights_kiosk::events::merge::{Ask, Outcome};

fn any_incoming() -> impl Strategy<Value = Incoming> {
    let plain = any_event().prop_map(|it| AddedEvent {
        is_by_hand: false,
        covers: None,
        ..it
    });
    let uid = || (0..8u8).prop_map(|it| format!("uid-{it}"));
    let single = (uid(), any_series(), prop::option::of(span())).prop_filter_map(
        "a changed time",
        |(uid, series, span)| {
            let Series { changed, .. } = series;
            let (day, changed) = changed.into_iter().next()?;
            let span = span.or(changed.span.clone());
            Some(Incoming::ChangedDate {
                uid,
                day,
                changed: Changed { span, ..changed },
            })
        },
    );
    let call = (uid(), 0..3u32).prop_map(|(uid, sequence)| Incoming::Cancelled {
        uid,
        day: None,
        sequence,
        last_modified: None,
    });

    prop_oneof![4 => plain.prop_map(Incoming::Event), 2 => single, 1 => call]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    /// The same file twice changes nothing; nothing that is kept breaks its bounds; what asks
    /// is never taken by all; an older version never replaces a newer.
    #[test]
    fn merging_holds_its_promises(
        kept in prop::collection::vec(any_event(), 0..6),
        incoming in prop::collection::vec(any_incoming(), 0..10),
    ) {
        let kept = list(&kept);
        let first = plan(&kept, incoming.clone());
        let now = first.applied(&kept, |_| true);
        for event in &now {
            prop_assert_eq!(event.check(), Ok(()));
        }
        for item in &first.items {
            if let Some(old) = kept.get(&item.event.uid) {
                prop_assert!(item.event.sequence >= old.sequence);
                let is_same = item.event.sequence == old.sequence;
                prop_assert!(!is_same || item.event.last_modified >= old.last_modified);
                prop_assert!(!(item.is_taken_by_all() && old.is_by_hand));
            }
        }

        let again = plan(&now, incoming);
        let counts = again.counts();
        prop_assert_eq!((counts.new, counts.changed, counts.cancelled), (0, 0, 0), "{:?}", again);
        prop_assert_eq!(again.applied(&now, |_| true), now);
    }
}

/// A file that has an event and calls it off, of which somebody has changed the name here: once it
/// is taken the name is still theirs, and the same file changes nothing more.
#[test]
fn what_is_called_off_by_a_calendar_is_still_written_by_hand() {
    let at = Some(moment("2026-11-01T02:00:00Z"));
    let theirs = AddedEvent {
        last_modified: at,
        ..event("a", whole_days("2026-12-05", "2026-12-05"))
    };
    let ours = AddedEvent {
        title: english("Ours"),
        is_by_hand: true,
        ..theirs.clone()
    };
    let incoming = vec![
        Incoming::Cancelled {
            uid: "a".to_owned(),
            day: None,
            sequence: 0,
            last_modified: None,
        },
        Incoming::Event(theirs),
    ];
    let kept = list(std::slice::from_ref(&ours));
    let first = plan(&kept, incoming.clone());
    assert_eq!(first.items[0].asks, Some(Ask::ByHand));
    let now = first.applied(&kept, |_| true);
    let called_off = now.get("a").expect("it is kept");
    assert!(called_off.is_cancelled && called_off.is_by_hand);
    assert_eq!(called_off.title, ours.title);

    let again = plan(&now, incoming);
    assert_eq!(again.items[0].outcome, Outcome::Unchanged);
    assert_eq!(again.applied(&now, |_| true), now);
}
