//! What a calendar brings: which version counts, what asks first, and what is left alone.

use super::common::{by_day, day, days, english, event, hours, moment, series, whole_days};

use rights_kiosk::events::draft::Field;
use rights_kiosk::events::event::{AddedEvent, Changed};
use rights_kiosk::events::history::{Deed, History};
use rights_kiosk::events::incoming::Incoming;
use rights_kiosk::events::list::EventList;
use rights_kiosk::events::merge::{Ask, Counts, Difference, Item, Outcome, Plan, SkipReason};
use rights_kiosk::events::tidy::Trim;
use rights_kiosk::language::Language;

pub fn list(events: &[AddedEvent]) -> EventList {
    EventList::of(events.to_vec()).0
}

pub fn plan(kept: &EventList, incoming: Vec<Incoming>) -> Plan {
    Plan::of(kept, incoming, |_, it| it != '🎄')
}

/// The outcome of the one event of a plan, and what asks.
pub fn one(kept: &[AddedEvent], incoming: Incoming) -> (Outcome, Option<Ask>) {
    let plan = plan(&list(kept), vec![incoming]);
    assert_eq!((plan.items.len(), plan.skipped.len()), (1, 0), "{plan:?}");

    (plan.items[0].outcome.clone(), plan.items[0].asks)
}

/// The list after all that does not ask has been taken.
pub fn taken(kept: &EventList, incoming: Vec<Incoming>) -> EventList {
    plan(kept, incoming).applied(kept, Item::is_taken_by_all)
}

pub fn at(event: &AddedEvent, sequence: u32, modified: &str) -> AddedEvent {
    AddedEvent {
        sequence,
        last_modified: (!modified.is_empty()).then(|| moment(modified)),
        ..event.clone()
    }
}

pub fn clinic() -> AddedEvent {
    at(
        &event("clinic", hours("2026-12-05T10:00", "2026-12-05T12:00")),
        1,
        "2026-11-10T00:00:00Z",
    )
}

fn later() -> AddedEvent {
    AddedEvent {
        span: hours("2026-12-05T11:00", "2026-12-05T13:00"),
        ..clinic()
    }
}

pub fn weekly() -> AddedEvent {
    let span = hours("2026-12-05T10:00", "2026-12-05T12:00");

    at(
        &series("weekly", span, "FREQ=WEEKLY;COUNT=6"),
        1,
        "2026-11-10T00:00:00Z",
    )
}

pub fn moved(to: &str, sequence: u32) -> Changed {
    Changed {
        span: Some(hours(&format!("{to}T14:00"), &format!("{to}T15:00"))),
        sequence,
        ..Changed::default()
    }
}

pub fn date(on: &str, changed: Changed) -> Incoming {
    Incoming::ChangedDate {
        uid: "weekly".to_owned(),
        day: day(on),
        changed,
    }
}

pub fn call(uid: &str, on: &str, sequence: u32) -> Incoming {
    Incoming::Cancelled {
        uid: uid.to_owned(),
        day: (!on.is_empty()).then(|| day(on)),
        sequence,
        last_modified: None,
    }
}

#[test]
fn the_version_decides_first_by_sequence_then_by_the_moment() {
    let time = || Outcome::Changed(vec![Difference::Time]);
    let unknown = Some(Ask::OrderUnknown);
    for (sequence, modified, outcome, asks) in [
        (2, "", time(), None),
        (2, "2026-11-01T00:00:00Z", time(), None),
        (1, "2026-11-11T00:00:00Z", time(), None),
        // The same version with another content: the writer has not said that it is newer.
        (1, "2026-11-10T00:00:00Z", time(), None),
        (1, "2026-11-09T00:00:00Z", Outcome::Older, None),
        (0, "2026-12-31T00:00:00Z", Outcome::Older, None),
        (1, "", time(), unknown),
    ] {
        let incoming = at(&later(), sequence, modified);
        let found = one(&[clinic()], Incoming::Event(incoming.clone()));

        assert_eq!(found, (outcome.clone(), asks), "{sequence} {modified}");
        let now = taken(&list(&[clinic()]), vec![Incoming::Event(incoming)]);
        let is_new = outcome != Outcome::Older && asks.is_none();
        let expected = if is_new { later().span } else { clinic().span };
        assert_eq!(now.get("clinic").map(|it| it.span.clone()), Some(expected));
    }
    let plain = at(&clinic(), 0, "");
    assert_eq!(
        one(&[plain], Incoming::Event(at(&later(), 0, ""))),
        (time(), None)
    );
    assert_eq!(one(&[], Incoming::Event(clinic())), (Outcome::New, None));
    assert_eq!(
        one(&[clinic()], Incoming::Event(clinic())),
        (Outcome::Unchanged, None)
    );
}

#[test]
fn a_version_that_nobody_sees_counts_all_the_same() {
    let third = at(&clinic(), 3, "2026-11-12T00:00:00Z");
    assert_eq!(
        one(&[clinic()], Incoming::Event(third.clone())),
        (Outcome::Unchanged, None)
    );
    let now = taken(&list(&[clinic()]), vec![Incoming::Event(third)]);

    let second = at(&later(), 2, "2026-11-11T00:00:00Z");
    let now = plan(&now, vec![Incoming::Event(second)]);

    assert_eq!(now.items[0].outcome, Outcome::Older);
}

#[test]
fn it_is_told_in_what_an_event_changes() {
    let mut new = AddedEvent {
        title: english("Legal clinic, free"),
        note: english("Bring papers"),
        place: Some("Library".to_owned()),
        other_hosts: vec!["CHIRLA".to_owned()],
        languages: vec![Language::Korean],
        ..at(&weekly(), 2, "")
    };
    let parts = new.series.as_mut().expect("a series");
    parts.without = days("2026-12-12");
    parts.changed = by_day(&[("2026-12-19", moved("2026-12-20", 0))]);
    let (outcome, asks) = one(&[weekly()], Incoming::Event(new));
    use Difference::{Dates, Hosts, Languages, Note, Place, Repetition, Title};
    let all = vec![Title, Note, Place, Hosts, Languages, Repetition, Dates];
    assert_eq!((outcome, asks), (Outcome::Changed(all), None));
}

#[test]
fn what_was_changed_by_hand_asks_first_and_once() {
    let by_hand = AddedEvent {
        is_by_hand: true,
        place: Some("Library".to_owned()),
        ..clinic()
    };
    // The very version that was changed here has nothing new to say.
    assert_eq!(
        one(std::slice::from_ref(&by_hand), Incoming::Event(clinic())),
        (Outcome::Unchanged, None)
    );
    let newer = at(&later(), 2, "");
    let kept = list(std::slice::from_ref(&by_hand));
    let plan = plan(&kept, vec![Incoming::Event(newer.clone())]);
    let differences = vec![Difference::Time, Difference::Place];
    assert_eq!(plan.items[0].outcome, Outcome::Changed(differences));
    assert_eq!(plan.items[0].asks, Some(Ask::ByHand));
    assert_eq!(
        plan.counts(),
        Counts {
            changed: 1,
            asking: 1,
            ..Counts::default()
        }
    );
    assert_eq!(plan.applied(&kept, Item::is_taken_by_all), kept);
    let now = plan.applied(&kept, |_| true);
    let expected = AddedEvent {
        last_modified: clinic().last_modified,
        ..newer
    };
    assert_eq!(now, list(&[expected]));
    assert_eq!(
        one(&[by_hand], call("clinic", "", 2)),
        (Outcome::Cancelled, Some(Ask::ByHand))
    );
}

#[test]
fn what_only_we_know_stays() {
    let kept = AddedEvent {
        hosts: vec!["kiwa".to_owned()],
        languages: vec![Language::Thai],
        added: day("2026-11-01"),
        covers: Some("koreatown".to_owned()),
        title: [
            (Language::English, "Legal clinic"),
            (Language::Korean, "상담"),
        ]
        .map(|(it, text)| (it, text.to_owned()))
        .into(),
        ..clinic()
    };
    let now = taken(
        &list(std::slice::from_ref(&kept)),
        vec![Incoming::Event(at(&later(), 2, ""))],
    );
    let mut expected = AddedEvent {
        span: later().span,
        sequence: 2,
        ..kept.clone()
    };
    assert_eq!(now, list(&[expected.clone()]));
    // A translation of what is no longer said goes.
    let renamed = AddedEvent {
        title: english("Tax clinic"),
        ..at(&clinic(), 2, "")
    };
    let now = taken(&list(&[kept]), vec![Incoming::Event(renamed)]);
    expected.title = english("Tax clinic");
    expected.span = clinic().span;
    assert_eq!(now, list(&[expected]));
}

#[test]
fn what_does_nothing_is_told_with_its_reason() {
    let kept = list(&[clinic(), weekly()]);
    let lonely = Incoming::ChangedDate {
        uid: "lonely".to_owned(),
        day: day("2026-12-12"),
        changed: moved("2026-12-13", 0),
    };
    let once = Incoming::ChangedDate {
        uid: "clinic".to_owned(),
        day: day("2026-12-05"),
        changed: moved("2026-12-13", 0),
    };
    let hourly = series("hourly", clinic().span, "FREQ=HOURLY");
    let off = Changed {
        is_cancelled: true,
        ..Changed::default()
    };

    let plan = plan(
        &kept,
        vec![
            lonely,
            once,
            date("2026-12-13", off),
            call("never", "", 0),
            call("weekly", "2026-12-13", 0),
            Incoming::Event(hourly),
        ],
    );

    let told: Vec<_> = plan
        .skipped
        .iter()
        .map(|it| {
            (
                it.uid.as_str(),
                it.day.map(|it| it.to_string()),
                it.reason.to_string(),
            )
        })
        .collect();
    let of = |uid, on: &str, reason: &SkipReason| {
        (
            uid,
            (!on.is_empty()).then(|| on.to_owned()),
            reason.to_string(),
        )
    };
    let rule = "repeats.rule: `FREQ=HOURLY` is finer than daily: write an event for each hour";
    assert_eq!(
        told,
        [
            of("lonely", "2026-12-12", &SkipReason::NoSeries),
            of("clinic", "2026-12-05", &SkipReason::NoSeries),
            of("weekly", "2026-12-13", &SkipReason::NoSuchDay),
            of("weekly", "2026-12-13", &SkipReason::NoSuchDay),
            of("never", "", &SkipReason::NotHere),
            ("hourly", None, rule.to_owned()),
        ]
    );
    assert_eq!(plan.counts().unchanged, 2);
    assert_eq!(plan.applied(&kept, |_| true), kept);
}

#[test]
fn no_more_than_five_thousand_are_kept() {
    let event = |number: i32| event(&format!("{number}"), whole_days("2026-12-05", "2026-12-05"));
    let kept = EventList::of((0..4_999).map(event)).0;

    let plan = plan(
        &kept,
        (4_990..5_010)
            .map(|it| Incoming::Event(event(it)))
            .collect(),
    );

    let counts = Counts {
        new: 1,
        unchanged: 9,
        skipped: 10,
        ..Counts::default()
    };
    assert_eq!(plan.counts(), counts);
    assert!(plan.skipped.iter().all(|it| it.reason == SkipReason::Full));
    assert_eq!(plan.applied(&kept, |_| true).len(), 5_000);
}

#[test]
fn the_newest_of_several_in_one_file_counts() {
    let events = [later(), at(&clinic(), 3, ""), at(&later(), 2, "")].map(Incoming::Event);
    let plan = plan(&EventList::default(), events.to_vec());
    assert_eq!(
        plan.counts(),
        Counts {
            new: 1,
            ..Counts::default()
        }
    );
    assert_eq!(plan.items[0].event, at(&clinic(), 3, ""));
}

#[test]
fn what_cannot_be_shown_is_taken_out_and_what_is_too_long_is_cut() {
    let words = "clínica legal ".repeat(10);
    let long = AddedEvent {
        title: english(&format!("🎄🎄 {words}")),
        note: english(&"x".repeat(601)),
        place: Some("\u{7}🎄".to_owned()),
        ..clinic()
    };
    let plan = plan(&EventList::default(), vec![Incoming::Event(long)]);
    let item = &plan.items[0];
    let (title, note) = (
        Field::Title(Language::English),
        Field::Note(Language::English),
    );
    let taken = |field, characters: &[char]| Trim::TakenOut {
        field,
        characters: characters.into(),
    };
    assert_eq!(
        item.trims,
        [
            taken(title, &['🎄']),
            Trim::Cut {
                field: title,
                had: 139
            },
            Trim::Cut {
                field: note,
                had: 601
            },
            taken(Field::Place, &['\u{7}', '🎄']),
        ]
    );
    let cut = format!("{}…", "clínica legal ".repeat(8) + "clínica");
    assert_eq!(item.event.title, english(&cut));
    assert_eq!(item.event.note, english(&format!("{}…", "x".repeat(599))));
    assert_eq!(item.event.place, None);
    assert_eq!(item.event.check(), Ok(()));
}

#[test]
fn a_whole_import_is_one_step_to_undo() {
    let kept = list(&[
        clinic(),
        event("other", whole_days("2026-12-09", "2026-12-09")),
    ]);
    let incoming = vec![
        Incoming::Event(at(&later(), 2, "")),
        Incoming::Event(weekly()),
    ];
    let now = taken(&kept, incoming);
    assert_eq!(now.len(), 3);
    let mut history = History::default();
    history.record(&kept, &now, Deed::Imported, moment("2026-12-01T00:00:00Z"));
    assert_eq!(history.done().len(), 1);
    assert_eq!(history.undo(&now).map(|it| it.0), Ok(kept));
}
